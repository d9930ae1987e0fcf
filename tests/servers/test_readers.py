# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs that people read mail with see the copy of what was sent, its files and its flags: curl, mutt, Thunderbird
and Claws Mail, as Debian has them, before a real Dovecot. An unread message beside the copies shows that they look."""
import contextlib
import os
import pathlib
import pty
import re
import subprocess
import sys
import tempfile
import unittest

import claws_mail
import daemons
from daemons import PASSWORD, ROOT, TOP, USER
from mailserver import MailServer
from sendoff import Sendoff
from thunderbird import Thunderbird

READERS = pathlib.Path(os.environ.setdefault("SENDOFF_MAIL_READERS", str(TOP / "build/mailreaders/root")))
LETTERS = os.environ["SENDOFF_LETTERS"]
UNREAD = b"From: jane@example.org\r\nTo: ana@example.org\r\nSubject: unread\r\nMessage-ID: <unread@example.org>\r\n" \
         b"Date: Thu, 26 Nov 2026 10:00:00 +0000\r\n\r\nNobody has read it.\r\n"
FILES = {"Übersicht Größe.txt": b"Eins\nZwei\n", "Plan für Ána.pdf": b"%PDF-1.4\n\x00\xff\n"}
PICTURES = "pictures and files"  # of the letters: HTML with a picture in it


def environment(home, root):
    libraries = ":".join(str(path) for path in (*root.glob("usr/lib/*-linux-gnu"), *root.glob("lib/*-linux-gnu"), root / "usr/lib"))
    return {**os.environ, "HOME": str(home), "LC_ALL": "C.UTF-8", "LD_LIBRARY_PATH": libraries,
            "XDG_DATA_DIRS": f"{root}/usr/share:/usr/local/share:/usr/share"}


class Readers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        stack = contextlib.ExitStack()
        cls.addClassCleanup(stack.close)
        cls.folder = pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory()))
        cls.server = stack.enter_context(MailServer())
        cls.dovecot = cls.server.dovecot
        sendoff = Sendoff()
        stack.callback(sendoff.close)
        authorities = cls.folder / "authorities.pem"
        authorities.write_text(cls.server.authority.certificate.read_text() + cls.dovecot.authority.certificate.read_text())
        sendoff.add_account("work", cls.server.tls, "tls", "--imap-server", "localhost", "--imap-port", cls.dovecot.imaps,
                            ca_file=authorities)
        letters = cls.folder / "letters"
        letters.mkdir()
        subprocess.run([LETTERS, letters], check=True)
        attached = []
        for name, octets in FILES.items():
            (cls.folder / name).write_bytes(octets)
            attached += ["--attach", cls.folder / name]
        # Their UIDs are 1, 2 and 3.
        cls.octets = [cls.send(sendoff, "--to", "ana@example.org", "--subject", "Grüße aus Köln", "--text", "-", *attached),
                      cls.send(sendoff, "--to", "ana@example.org", "--eml", letters / f"{PICTURES}.eml"), UNREAD]
        cls.dovecot.put("Sent", UNREAD, flags="")

    @classmethod
    def send(cls, sendoff, *options):
        """The octets of the message, of which a copy was made."""
        sent = sendoff.run("send", *options, "--wait", 60, text="Liebe Ána\n")
        assert sent.returncode == 0, sent.stderr.decode()
        number = sent.stdout.decode().strip()
        copy = sendoff.json("outbox", "show", number)["sentCopy"]
        assert (copy["state"], copy["mailbox"]) == ("kept", "Sent"), copy
        return sendoff.run("outbox", "export", number).stdout

    def home(self):
        """Of one reader."""
        home = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self.addCleanup(home.cleanup)
        return pathlib.Path(home.name)

    def by_curl(self, path, *options):
        command = [ROOT / "usr/bin/curl", "--silent", "--show-error", "--config", "-", "--cacert", self.dovecot.authority.certificate,
                   f"imaps://localhost:{self.dovecot.imaps}/Sent{path}", *options]
        return subprocess.run(command, input=f'user = "{USER}:{PASSWORD}"\n'.encode(), stdout=subprocess.PIPE, check=True,
                              timeout=60, env=environment(self.folder, ROOT)).stdout

    def test_curl(self):
        answer = self.by_curl("", "--request", "UID FETCH 1:* (UID FLAGS)").decode()
        flags = {int(uid): words.split() for uid, words in re.findall(r"UID (\d+) FLAGS \((.*?)\)", answer)}
        self.assertEqual([("\\Seen" in flags[uid], "\\Draft" in flags[uid]) for uid in (1, 2, 3)],
                         [(True, False), (True, False), (False, False)], answer)
        self.assertEqual([self.by_curl(f";UID={uid};SECTION=") for uid in (1, 2)], self.octets[:2])

    def by_mutt(self, home, keys):
        """What its screen showed, without what moves the cursor."""
        (home / "Mail").mkdir()
        (home / "muttrc").write_text("\n".join([
            f"set imap_user={USER} imap_pass={PASSWORD} certificate_file={self.dovecot.authority.certificate} ssl_force_tls=yes",
            "set wait_key=no charset=utf-8 send_charset=utf-8 sort=mailbox-order nomark_old quit=yes nopipe_decode nomove header_cache=",
            "set noresolve noconfirmappend mailcap_path=/dev/null index_format='<%Z|%s>' attach_format='[%d]' sleep_time=0"]))
        arguments = [str(ROOT / "usr/bin/mutt"), "-n", "-F", "muttrc", "-R", "-f", f"imaps://localhost:{self.dovecot.imaps}/Sent",
                     "-e", f"push '{keys}'"]
        process, terminal = pty.fork()
        if process == 0:
            os.chdir(home)
            os.execve(arguments[0], arguments, {**environment(home, ROOT), "TERM": "xterm"})
        shown = b""
        with contextlib.suppress(OSError):
            while octets := os.read(terminal, 65536):
                shown += octets
        os.close(terminal)
        self.assertEqual(os.waitpid(process, 0)[1], 0, shown)
        return re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]|\x1b[()]B", "", shown.decode(errors="replace"))

    def test_mutt(self):
        home = self.home()
        keys = "<first-entry>"
        for uid, files in (1, 2), (2, 4):
            keys += f"<pipe-message>cat >{uid}.eml<enter>"
            (home / str(uid)).mkdir()
            keys += f"<enter-command>set attach_save_dir={uid}<enter><view-attachments><last-entry>"
            keys += "<save-entry><enter><previous-entry>" * files + "<exit><next-entry>"
        shown = self.by_mutt(home, keys + "<exit>")
        rows = re.findall(r"<([^|<>]*)\|([^|<>]*)>", shown)[:3]
        self.assertEqual([("N" in flags, subject) for flags, subject in rows],
                         [(False, "Grüße aus Köln"), (False, "Some words"), (True, "unread")], shown)
        self.assertEqual([(home / f"{uid}.eml").read_bytes().replace(b"\n", b"\r\n") for uid in (1, 2)], self.octets[:2])
        self.assertEqual({path.name: path.read_bytes() for path in (home / "1").iterdir()}, FILES)
        self.assertLessEqual({"picture1.png", "report.pdf"}, {path.name for path in (home / "2").iterdir()})

    def test_thunderbird(self):
        home = self.home()
        with Thunderbird(READERS, home, self.dovecot.imap, environment(home, READERS)) as thunderbird:
            seen = thunderbird.look()
        self.assertEqual((seen["folder"], seen["unread"]), ("Sent", 1))
        own, pictures, unread = seen["seen"]
        self.assertEqual((own["subject"], own["isRead"], own["text"].strip()), ("Grüße aus Köln", True, "Liebe Ána"))
        self.assertEqual(own["files"], [["Übersicht Größe.txt", "text/plain", len(FILES["Übersicht Größe.txt"])],
                                        ["Plan für Ána.pdf", "application/pdf", len(FILES["Plan für Ána.pdf"])]])
        self.assertTrue(pictures["isRead"])
        self.assertIn("report.pdf", [name for name, _, _ in pictures["files"]])
        self.assertNotIn("picture1.png", [name for name, _, _ in pictures["files"]])
        self.assertEqual((unread["isRead"], unread["files"]), (False, []))

    def test_claws_mail(self):
        seen = {}
        for uid in (1, 2):
            home = self.home()
            seen[uid] = claws_mail.look(READERS, home, self.dovecot.imap, "Sent", uid, environment(home, READERS))
            # What it holds for unread and shows it marks as read.
            self.assertNotIn(" STORE ", seen[uid]["said"])
            self.assertRegex(seen[uid]["count"], r"^\d new, 1 unread, 3 total \(")
        own, pictures = seen[1], seen[2]
        self.assertRegex(own["text"], r"(?m)^Subject: Grüße aus Köln$[\s\S]*^Liebe Ána$")
        # The sizes are those of base64.
        self.assertEqual([(kind, name) for kind, _, name in own["parts"] if name],
                         [("text/plain", "Übersicht Größe.txt"), ("application/pdf", "Plan für Ána.pdf")])
        self.assertIn("report.pdf", [name for _, _, name in pictures["parts"]])
        self.assertIn("text/html", [kind for kind, _, _ in pictures["parts"]])


if __name__ == "__main__":
    daemons.require()
    missing = [path for path in ("usr/lib/thunderbird/thunderbird", "usr/bin/claws-mail") if not (READERS / path).exists()]
    if missing:
        print(f"Not run: {READERS} has no {' and no '.join(missing)}; installers/from-source.sh test fetches what is missing")
        sys.exit(1 if os.environ.get("CI") == "true" else 77)
    unittest.main(verbosity=2)
