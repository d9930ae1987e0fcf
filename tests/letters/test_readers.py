# SPDX-License-Identifier: GPL-3.0-or-later
"""The corpus of composed messages, read by programs that aren't ours: each gives back what was meant."""
import contextlib
import email
import email.policy
import hashlib
import json
import os
import pathlib
import pty
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import unittest

HERE = pathlib.Path(__file__).resolve().parent
READERS = pathlib.Path(os.environ["SENDOFF_READERS"])
SERVERS = pathlib.Path(os.environ["SENDOFF_SERVERS"])
NODE_MODULES = READERS / "npm/node_modules"
ROOT = READERS / "root"
MACHINE = f"{os.uname().machine}-linux-gnu"
FOLDER = tempfile.TemporaryDirectory()
# What says nothing of our form: no server has written a Received yet; and that HTML is there at all.
ALLOWED = {"NO_RECEIVED", "NO_RELAYS", "HTML_MESSAGE"}
# What the writer of the letter did on purpose, and no form could mend.
ALLOWED_IN = {
    "empty": {"EMPTY_MESSAGE"},
    "empty lines": {"EMPTY_MESSAGE"},
    "mathematics": {"SUSP_UTF8_WORD_SUBJ"},  # letters that look like others
    "subject like an encoded word": {"TVD_SPACE_RATIO"},  # few blanks in a short body
    "subject without blanks": {"TVD_SPACE_RATIO"},
}


def require():
    """Leaves with 77 where the readers are missing, which CI takes for a failure."""
    if not (ROOT.is_dir() and NODE_MODULES.is_dir() and (SERVERS / "usr/bin/mutt").exists() and shutil.which("node")):
        print("Not run: Node.js,", READERS, "or", SERVERS, "is missing; installers/from-source.sh test fetches them")
        sys.exit(1 if os.environ.get("CI") == "true" else 77)


def unflowed(text):
    """RFC 3676 4.1, as its readers do it."""
    paragraphs, pending = [], None
    for line in text.split("\n"):
        depth = len(line) - len(line.lstrip(">"))
        content = line[depth:].removeprefix(" ")
        if pending is not None and pending == depth and content != "-- ":
            paragraphs[-1] += content
        else:
            paragraphs.append(">" * depth + (" " if depth and content else "") + content)
        pending = depth if content.endswith(" ") and content != "-- " else None
    return "\n".join(paragraphs)


def lines(text):
    """Without the line ends at the end, which no reader keeps in the same way; quotes with a blank."""
    return re.sub(r"^(>+)(?=[^> \n])", r"\1 ", text.replace("\r\n", "\n").rstrip("\n"), flags=re.MULTILINE)


def address(text):
    """With the domain as it travels."""
    local, _, domain = text.rpartition("@")
    return f"{local}@{domain.encode('idna').decode() if not domain.isascii() else domain}"


def people(pairs):
    return [(name, address(text)) for name, text in pairs]


class Letters(unittest.TestCase):
    maxDiff = 2000

    @classmethod
    def setUpClass(cls):
        folder = pathlib.Path(FOLDER.name)
        if not list(folder.iterdir()):
            subprocess.run([os.environ["SENDOFF_LETTERS"], FOLDER.name], check=True)
        cls.paths = sorted(folder.glob("*.eml"))
        cls.meant = {path.stem: json.loads(path.with_suffix(".json").read_text()) for path in cls.paths}

    def check(self, name, found, *, has_hashes=True):
        meant = self.meant[name]
        self.assertEqual(found["subject"], meant["subject"])
        for field in ("from", "to", "cc", "replyTo"):
            self.assertEqual(people(found[field]), people(meant[field]), field)
        if meant["text"].strip() or not meant["html"]:
            self.assertEqual(lines(found["text"]), lines(meant["text"]))
        else:
            self.assertIn("Ana", found["text"])
        self.assertEqual(bool(found["html"]), bool(meant["html"]))
        self.assertIn(lines(meant["html"]), lines(found["html"]))
        self.assertEqual([(each["name"], each["id"]) for each in found["files"]], self.names(meant))
        for file, wanted in zip(found["files"], self.ordered(meant)):
            if file["type"] == "message/rfc822" and "inner" in file:
                self.assertEqual(file["inner"], "inner")
            else:
                self.assertEqual(file["sha256"], wanted["sha256"], file["name"])
            if wanted["type"] != "message/rfc822" or file["type"] == "message/rfc822":
                self.assertEqual(file["type"], wanted["type"])

    @staticmethod
    def ordered(meant):
        """Pictures within the HTML come before files."""
        return sorted(meant["files"], key=lambda each: not each["id"])

    def names(self, meant):
        return [(each["name"], each["id"]) for each in self.ordered(meant)]

    def each(self, check, *more):
        """check(name, path, what belongs to it of more), letter by letter."""
        for path, *others in zip(self.paths, *more, strict=True):
            with self.subTest(letter=path.stem):
                check(path.stem, path, *others)


class Form(Letters):
    def test_there_are_enough(self):
        self.assertGreaterEqual(len(self.paths), 60)

    def test_lines_and_octets_may_travel_anywhere(self):
        def check(name, path):
            octets = path.read_bytes()
            self.assertTrue(octets.endswith(b"\r\n"))
            self.assertEqual(octets.replace(b"\r\n", b"").count(b"\r"), 0)
            self.assertEqual(octets.replace(b"\r\n", b"").count(b"\n"), 0)
            self.assertNotIn(b"\0", octets)
            self.assertLessEqual(max(map(len, octets.split(b"\r\n"))), 998)
            head, _, body = octets.partition(b"\r\n\r\n")
            self.assertTrue(head.isascii() or self.meant[name]["hasUtf8Headers"])
            self.assertTrue(body.isascii() or self.meant[name]["has8BitContent"])

        self.each(check)

    def test_encoded_words_have_at_most_75_characters(self):
        word = re.compile(rb"=\?[^?\s]+\?[bBqQ]\?[^?\s]*\?=")

        def check(_, path):
            head = path.read_bytes().partition(b"\r\n\r\n")[0]
            for line in head.split(b"\r\n"):
                for found in word.findall(line):
                    self.assertLessEqual(len(found), 75)
                    self.assertLessEqual(len(line), 76)

        self.each(check)

    def test_blind_recipients_stand_nowhere(self):
        self.assertNotIn(b"secret@", (pathlib.Path(FOLDER.name) / "blind only.eml").read_bytes())


class PythonReader(Letters):
    @staticmethod
    def leaves(message, related=False):
        if message.is_multipart() and message.get_content_type() != "message/rfc822":
            kind = message.get_content_type() == "multipart/related"
            for index, part in enumerate(message.iter_parts()):
                yield from PythonReader.leaves(part, kind and index > 0)
        else:
            yield message, related

    def read(self, path):
        octets = path.read_bytes()
        if self.meant[path.stem]["hasUtf8Headers"]:
            # From bytes, its parser of addresses sees surrogates.
            message = email.message_from_string(octets.decode(), policy=email.policy.default)
        else:
            message = email.message_from_bytes(octets, policy=email.policy.default)
        result = {"subject": message["subject"] or "", "text": None, "html": "", "files": []}
        for field in ("from", "to", "cc", "reply-to"):
            key = "replyTo" if field == "reply-to" else field
            header = message[field]
            # It keeps the blank between two encoded words of a name, against RFC 2047 6.2.
            result[key] = [(re.sub("  +", " ", each.display_name), each.addr_spec) for each in header.addresses] if header else []
        for part, related in self.leaves(message):
            self.assertEqual(part.defects, [])
            kind = part.get_content_type()
            if part.get_content_disposition() is None and kind == "text/plain" and result["text"] is None:
                text = part.get_content().replace("\r\n", "\n")
                result["text"] = unflowed(text) if part.get_param("format") == "flowed" else text
            elif part.get_content_disposition() is None and kind == "text/html":
                result["html"] = part.get_content()
            else:
                file = {"name": part.get_filename() or "", "type": kind, "id": (part["content-id"] or "").strip("<>") if related else ""}
                if kind == "message/rfc822":
                    file["inner"] = part.get_content()["subject"]
                else:
                    file["sha256"] = hashlib.sha256(part.get_payload(decode=True)).hexdigest()
                result["files"].append(file)
        return result

    def test_every_letter_is_read(self):
        self.each(lambda name, path: self.check(name, self.read(path)))

    def test_headers_beside(self):
        folder = pathlib.Path(FOLDER.name)
        read = {name: email.message_from_bytes((folder / f"{name}.eml").read_bytes(), policy=email.policy.default)
                for name in ("answer", "wishes", "invitation", "calendar", "blind only")}
        self.assertEqual(read["answer"]["in-reply-to"], "<50@example.org>")
        references = read["answer"]["references"].split()
        self.assertEqual((len(references), references[0][-15:], references[-1]), (20, "-0@example.org>", "<50@example.org>"))
        self.assertEqual(read["wishes"]["disposition-notification-to"], "Jörg Müller <jane@example.org>")
        self.assertEqual(read["wishes"]["keywords"], "Äpfel, Birnen")
        self.assertEqual(list(read["invitation"].iter_attachments())[0].get_param("method"), "REQUEST")
        self.assertIsNone(list(read["calendar"].iter_attachments())[0].get_param("method"))
        self.assertEqual(len(read["blind only"]["to"].groups[0].addresses), 0)


class NodeReader(Letters):
    def test_every_letter_is_read(self):
        output = subprocess.run(["node", HERE / "read_mailparser.js", NODE_MODULES, *self.paths], check=True, capture_output=True,
                                text=True).stdout.splitlines()

        def check(name, _, line):
            found = json.loads(line)
            # What it does in its own way: a local part loses its quotes; joined quotes keep their marks.
            if name == "quoted local part":
                found["to"] = [("", f'"{local}"@{domain}') for _, text in found["to"] for local, _, domain in [text.partition("@")]]
            if name == "quotes":
                found["text"] = re.sub(r"(?<=[a-z]) >+ ", " ", found["text"])
            self.check(name, found)

        self.each(check, output)


class GMimeReader(Letters):
    def test_every_letter_is_read(self):
        library = ROOT / "usr/lib" / MACHINE
        environment = {**os.environ, "GI_TYPELIB_PATH": str(library / "girepository-1.0"), "LD_LIBRARY_PATH": str(library),
                       "PYTHONPATH": str(ROOT / "usr/lib/python3/dist-packages")}
        output = subprocess.run(["/usr/bin/python3", HERE / "read_gmime.py", *self.paths], check=True, capture_output=True, text=True,
                                env=environment).stdout.splitlines()

        def check(name, _, line):
            found = json.loads(line)
            if found.get("flowed"):
                found["text"] = unflowed(lines(found["text"]))
            self.check(name, found)

        self.each(check, output)


class MuttReader(Letters):
    """Through its own screen: each message is piped out as mutt shows it, its files are saved."""

    def has_saved_files(self, name):
        """Those that stand beside a plain text: mutt's list of parts is no tree then, and saves no mailboxes."""
        meant = self.meant[name]
        return meant["files"] and not meant["html"] and all(each["type"] != "message/rfc822" for each in meant["files"])

    def keys(self):
        keys = ""
        for number, path in enumerate(self.paths, 100):
            keys += "<pipe-message>./keep<enter>"
            if self.has_saved_files(path.stem):
                keys += f"<enter-command>set attach_save_dir={number}<enter><view-attachments>"
                keys += "<next-entry><save-entry><enter>" * len(self.meant[path.stem]["files"]) + "<exit>"
            keys += "<next-entry>"
        return keys + "<exit>"

    def run_mutt(self, folder):
        mailbox = folder / "mailbox"
        with mailbox.open("wb") as file:
            for path in self.paths:
                body = re.sub(rb"^(>*From )", rb">\1", path.read_bytes().replace(b"\r\n", b"\n"), flags=re.MULTILINE)
                file.write(b"From x Thu Nov 26 10:00:00 2026\n" + body + b"\n")
        for directory in ("Mail", *map(str, range(100, 100 + len(self.paths)))):
            (folder / directory).mkdir()
        (folder / "keep").write_text("#!/bin/sh\nn=$(cat count 2>/dev/null || echo 100)\ncat >$n.txt\necho $((n+1)) >count\n")
        (folder / "keep").chmod(0o755)
        settings = ["set pipe_decode noresolve wait_key=no charset=utf-8 sort=mailbox-order send_charset=utf-8 reflow_wrap=0",
                    "set mailcap_path=/dev/null mbox_type=mbox nomark_old noconfirmappend nomove quit=yes header_cache=",
                    "ignore *", "unignore from to cc subject", "hdr_order from to cc subject",
                    f"push '{self.keys()}'"]
        arguments = [str(SERVERS / "usr/bin/mutt"), "-n", "-F", "/dev/null", "-R", "-f", "mailbox"]
        for setting in settings:
            arguments += ["-e", setting]
        library = ":".join(str(SERVERS / part) for part in (f"usr/lib/{MACHINE}", f"lib/{MACHINE}"))
        environment = {"HOME": str(folder), "TERM": "xterm", "LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"], "LD_LIBRARY_PATH": library}
        pid, terminal = pty.fork()
        if pid == 0:
            os.chdir(folder)
            os.execve(arguments[0], arguments, environment)
        with contextlib.suppress(OSError):
            while os.read(terminal, 65536):
                pass
        os.close(terminal)
        self.assertEqual(os.waitpid(pid, 0)[1], 0)
        return [path.read_text(encoding="utf-8", errors="replace") for path in sorted(folder.glob("[0-9]*.txt"))]

    def test_every_letter_is_read(self):
        with tempfile.TemporaryDirectory() as folder:
            shown = self.run_mutt(pathlib.Path(folder))
            saved = [pathlib.Path(folder) / str(number) for number in range(100, 100 + len(self.paths))]
            self.each(lambda name, _, text, directory: self.compare(name, text, directory), shown, saved)

    def compare(self, name, shown, saved):
        meant = self.meant[name]

        def words(text):
            # mutt wraps headers and flowed text as its screen wants it, and shows no marks of direction.
            return "".join(re.sub(r"[>\u200e\u200f\u2066-\u2069]", "", unicodedata.normalize("NFC", text)).split())

        head, _, body = shown.partition("\n\n")
        headers = email.message_from_string(head, policy=email.policy.compat32)
        self.assertEqual(words(headers["subject"] or ""), words(meant["subject"]))
        for field in ("from", "to", "cc"):
            for display, address_ in people(meant[field]):
                self.assertIn(words(display.replace("\\", "").replace('"', "")), words((headers[field] or "").replace("\\", "").replace('"', "")))
        if meant["text"].strip():
            self.assertIn(words(meant["text"]), words(body))
        if self.has_saved_files(name):
            files = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in saved.iterdir()}
            # Of text it saves lines as this system has them.
            wanted = {file["name"]: file["sha256WithLineFeeds" if file["type"].startswith("text/") else "sha256"] for file in meant["files"]}
            self.assertEqual(files, wanted)


class SpamAssassin(Letters):
    def test_its_rules_find_nothing_in_our_form(self):
        with tempfile.TemporaryDirectory() as folder:
            command = ["perl", "-T", f"-I{ROOT}/usr/share/perl5", f"-I{ROOT}/usr/lib/{MACHINE}/perl5/5.36", f"{ROOT}/usr/bin/spamassassin",
                       "-L", "-t", "-x", f"--configpath={ROOT}/usr/share/spamassassin", f"--siteconfigpath={ROOT}/etc/spamassassin", *self.paths]
            output = subprocess.run(command, check=True, capture_output=True, env={**os.environ, "HOME": folder}).stdout
        reports = re.findall(rb"^X-Spam-Status: .*?tests=([A-Z0-9_,\s]*?)(?:\s+autolearn|\s+version)", output, re.DOTALL | re.MULTILINE)

        def check(name, _, report):
            rules = set(re.sub(r"\s", "", report.decode()).split(",")) - {"", "none"}
            self.assertEqual(rules - ALLOWED - ALLOWED_IN.get(name, set()), set())

        self.each(check, reports)


if __name__ == "__main__":
    require()
    unittest.main(verbosity=2)
