# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs that know only `sendmail` send through Sendoff: real ones, and the words of others."""
import email
import email.policy
import os
import pathlib
import re
import subprocess
import sys
import unittest

from sendoff import CLI, Sendoff

ROOT = pathlib.Path(os.environ["SENDOFF_SERVERS"])
BODY = "Grüße aus Köln.\n.\nFrom here on: 🎉\n..\n"


class Machine:
    """A home folder with a `sendmail` on the path, which keeps what programs hand it."""

    def __init__(self):
        self.sendoff = Sendoff()
        self.folder = self.sendoff.folder
        self.sendoff.profile = self.folder / "sendoff"
        self.real = self.folder / "real" / "sendmail"
        self.real.parent.mkdir()
        self.real.symlink_to(CLI)
        self.sendmail = self.folder / "bin" / "sendmail"
        self.sendmail.parent.mkdir()
        self.sendmail.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$@\" >'{self.folder}/words'\n"
                                 f"tee '{self.folder}/input' | env -u LD_LIBRARY_PATH '{self.real}' \"$@\"\n")
        self.sendmail.chmod(0o755)
        self.environment = {"PATH": f"{self.sendmail.parent}:{ROOT}/usr/bin:{os.environ['PATH']}",
                            "HOME": str(self.folder), "XDG_DATA_HOME": str(self.folder), "LC_ALL": "C.UTF-8"}

    def run(self, command, octets=b"", **more):
        return subprocess.run([str(word) for word in command], input=octets, capture_output=True, timeout=120,
                              cwd=self.folder, env={**self.environment, **more})

    def call(self, *words, octets=b"", **more):
        """By the program's name alone, as cron and PHP do."""
        return self.run([self.real, *words], octets, **more)

    def words(self):
        return (self.folder / "words").read_text().splitlines()

    def handed_in(self):
        """As it must arrive: with CR LF."""
        return (self.folder / "input").read_bytes().replace(b"\n", b"\r\n")

    def arrived(self):
        return [(message["recipients"], pathlib.Path(message["path"]).read_bytes(), message["from"])
                for message in self.sendoff.json("sandbox", "list")]


class Sendmail(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.machine = Machine()
        self.addCleanup(self.machine.sendoff.close)

    def succeeds(self, result):
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
        return result

    def silent(self, result):
        """Emacs takes any word for a failure, cron mails it."""
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, b"", b""))

    def the_one_that_arrived(self):
        [(recipients, octets, sender)] = self.machine.arrived()
        self.assertNotRegex(octets, rb"(?<!\r)\n|\r(?!\n)")
        return recipients, octets, sender

    def added(self, octets, expected):
        """The header lines that Sendoff added to what was handed in; the rest is byte for byte."""
        head, _, body = octets.partition(b"\r\n\r\n")
        expected_head, _, expected_body = expected.partition(b"\r\n\r\n")
        self.assertEqual(body, expected_body)
        self.assertEqual(head[:len(expected_head)], expected_head)
        return dict(re.findall(rb"(?m)^([\w-]+): ([^\r]*)", head[len(expected_head):]))

    def test_git_send_email(self):
        overlay, repository = self.machine.folder / "git-core", self.machine.folder / "repository"
        overlay.mkdir()
        core = subprocess.run(["git", "--exec-path"], capture_output=True, text=True, check=True).stdout.strip()
        for part in [*pathlib.Path(core).iterdir(), ROOT / "usr/lib/git-core/git-send-email"]:
            if not (overlay / part.name).exists():
                (overlay / part.name).symlink_to(part)
        more = {"GIT_EXEC_PATH": str(overlay), "PERL5LIB": str(ROOT / "usr/share/perl5"), "GIT_CONFIG_NOSYSTEM": "1"}

        def git(*words):
            return self.succeeds(self.machine.run(["git", "-C", repository, *words], **more))
        repository.mkdir()
        git("init", "-q")
        git("config", "user.name", "Jürgen Roe")
        git("config", "user.email", "jane@example.org")
        (repository / "file").write_text(BODY)
        git("add", "file")
        git("commit", "-qm", "Grüße an alle")
        git("format-patch", "-q", "-1", "--root", "-o", self.machine.folder / "patches")
        [patch] = (self.machine.folder / "patches").iterdir()
        said = git("send-email", f"--smtp-server={self.machine.sendmail}", "--to=Ana Prieto <ana@example.org>",
                   "--bcc=ben@example.org", "--suppress-cc=all", "--confirm=never", patch)
        self.assertIn(b"Result: OK", said.stdout)
        self.assertEqual(self.machine.words(), ["-i", "ana@example.org", "ben@example.org"])
        recipients, octets, _ = self.the_one_that_arrived()
        self.assertEqual(recipients, ["ana@example.org", "ben@example.org"])
        self.assertEqual(octets, self.machine.handed_in())
        message = email.message_from_bytes(octets, policy=email.policy.default)
        self.assertEqual((message["subject"], str(message["from"])), ("[PATCH] Grüße an alle", "Jürgen Roe <jane@example.org>"))
        self.assertIn("+Grüße aus Köln.", message.get_content())

    def test_git_sees_that_nobody_gets_it(self):
        """A wrong address, which git then shows: the patch is not in the outbox."""
        result = self.machine.call("-i", "ana@@example.org", octets=b"From: jane@example.org\n\nHi\n")
        self.assertEqual((result.returncode, result.stdout), (65, b""))
        self.assertIn(b"ana@@example.org", result.stderr)
        self.assertEqual(self.machine.sendoff.json("outbox", "list"), [])

    def test_mutt(self):
        attachment = self.machine.folder / "Größe.bin"
        attachment.write_bytes(bytes(range(256)) * 50)
        settings = ["set from='Jürgen Roe <jane@example.org>' use_envelope_from=yes copy=no allow_8bit=yes",
                    "set send_charset=utf-8 dsn_notify='failure,delay' dsn_return=hdrs",
                    f"set sendmail='{self.machine.sendmail} -oem -oi'"]
        self.succeeds(self.machine.run(
            ["mutt", "-n", "-F", "/dev/null", *(word for line in settings for word in ("-e", line)), "-s", "Übersicht",
             "-b", "ben@example.org", "-a", attachment, "--", "ana@example.org"], BODY.encode(),
            LD_LIBRARY_PATH=libraries()))
        self.assertEqual(self.machine.words(), ["-oem", "-oi", "-f", "jane@example.org", "-N", "failure,delay", "-R",
                                                "hdrs", "--", "ana@example.org", "ben@example.org"])
        recipients, octets, sender = self.the_one_that_arrived()
        self.assertEqual((recipients, sender), (["ana@example.org", "ben@example.org"], "jane@example.org"))
        self.assertEqual(octets, self.machine.handed_in())
        message = email.message_from_bytes(octets, policy=email.policy.default)
        [part] = message.iter_attachments()
        self.assertEqual(part.get_payload(decode=True), attachment.read_bytes())
        self.assertEqual(message.get_body().get_content().replace("\r\n", "\n"), BODY)

    def test_s_nail(self):
        self.succeeds(self.machine.run(
            ["s-nail", "-:/", "-S", "v15-compat", "-S", f"mta={self.machine.sendmail}", "-S",
             "from=Jürgen Roe <jane@example.org>", "-S", "sendcharsets=utf-8", "-S", "mime-encoding=8bit", "-s", "Übersicht",
             "-b", "ben@example.org", "ana@example.org"], BODY.encode(), LD_LIBRARY_PATH=libraries()))
        self.assertEqual(self.machine.words(), ["-i", "--", "ana@example.org", "ben@example.org"])
        recipients, octets, _ = self.the_one_that_arrived()
        self.assertEqual(recipients, ["ana@example.org", "ben@example.org"])
        self.assertEqual(octets, self.machine.handed_in())
        self.assertTrue(octets.endswith(BODY.encode().replace(b"\n", b"\r\n")))

    def test_mail_to_a_person_of_this_machine_comes_to_the_account(self):
        """s-nail as `mail root`: no From, no Message-ID, and a name without a domain."""
        self.succeeds(self.machine.run(["s-nail", "-:/", "-S", "v15-compat", "-S", f"mta={self.machine.sendmail}", "-s",
                                        "disk full", "root"], b"see the log\n", LD_LIBRARY_PATH=libraries()))
        self.assertEqual(self.machine.words(), ["-i", "--", "root"])
        recipients, octets, sender = self.the_one_that_arrived()
        self.assertEqual((recipients, sender), (["you@sandbox.example"], "you@sandbox.example"))
        expected = self.machine.handed_in().replace(b"\r\nTo: root\r\n", b"\r\nTo: root <you@sandbox.example>\r\n")
        added = self.added(octets, expected)
        self.assertEqual(set(added), {b"From", b"Message-ID"})
        self.assertEqual(added[b"From"], b"You <you@sandbox.example>")

    def test_cron(self):
        """Debian's cron, with its environment of nearly nothing."""
        head = (b"From: root (Cron Daemon)\nTo: root\nSubject: Cron <root@host> df -h\nMIME-Version: 1.0\n"
                b"Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\nX-Cron-Env: <SHELL=/bin/sh>\n")
        result = subprocess.run([self.machine.real, "-i", "-FCronDaemon", "-B8BITMIME", "-oem", "root"],
                                input=head + b"\n" + BODY.encode(), capture_output=True, timeout=60, cwd="/",
                                env={"HOME": str(self.machine.folder), "XDG_DATA_HOME": str(self.machine.folder)})
        self.silent(result)
        recipients, octets, _ = self.the_one_that_arrived()
        self.assertEqual(recipients, ["you@sandbox.example"])
        completed = head.replace(b"root (Cron", b"you@sandbox.example (Cron").replace(b"To: root", b"To: root <you@sandbox.example>")
        added = self.added(octets, (completed + b"\n" + BODY.encode()).replace(b"\n", b"\r\n"))
        self.assertEqual(set(added), {b"Message-ID", b"Date"})

    def test_busybox_crond(self):
        """Letters together, recipients in the headers and behind."""
        self.silent(self.machine.call("-ti", "root", octets=b"To: root\nSubject: cron: df\n\n.\nfull\n"))
        recipients, octets, _ = self.the_one_that_arrived()
        self.assertEqual(recipients, ["you@sandbox.example"])
        self.assertTrue(octets.endswith(b"\r\n\r\n.\r\nfull\r\n"))

    def test_php(self):
        """mail() of PHP 8, with -f as its fifth parameter: headers end in CR LF, the body as it was given."""
        head = (b"To: Ana Prieto <ana@example.org>\r\nSubject: =?UTF-8?B?R3LDvMOfZQ==?=\r\nX-PHP-Originating-Script: 0:a.php\r\n"
                b"From: Shop <shop@example.org>\r\nCc: cc@example.org\r\n")
        self.silent(self.machine.call("-t", "-i", "-fbounce@example.org",
                                      octets=head + b"Bcc: ben@example.org,\r\n carl@example.org\r\n\r\nGr\xc3\xbc\xc3\x9fe\n.\nEnde\r\n"))
        recipients, octets, sender = self.the_one_that_arrived()
        self.assertEqual(recipients, ["ana@example.org", "cc@example.org", "ben@example.org", "carl@example.org"])
        self.assertEqual(sender, "bounce@example.org")
        added = self.added(octets, head + b"\r\nGr\xc3\xbc\xc3\x9fe\r\n.\r\nEnde\r\n")
        self.assertEqual(set(added), {b"Message-ID", b"Date"})

    def test_emacs(self):
        """message-send-mail-with-sendmail."""
        whole = (b"From: Jane Roe <jane@example.org>\nTo: ana@example.org\nSubject: x\nFcc: ~/sent\n"
                 b"Date: Tue, 24 Nov 2026 10:00:00 +0100\nMessage-ID: <87@example.org>\n\n.\nHi\n")
        self.silent(self.machine.call("-oi", "-f", "jane@example.org", "-oem", "-odb", "-t", octets=whole))
        self.assertEqual(self.the_one_that_arrived()[1], whole.replace(b"\n", b"\r\n"))

    def test_recipients_behind_t_are_added(self):
        self.silent(self.machine.call("-t", "-i", "ben@example.org", octets=b"From: jane@example.org\nTo: ana@example.org\n\nHi\n"))
        self.assertEqual(self.the_one_that_arrived()[0], ["ana@example.org", "ben@example.org"])

    def test_text_without_headers_is_a_message(self):
        self.silent(self.machine.call("-FMonitor", "ana@example.org", octets=b"disk full: /dev/sda is at 100 %\n.\nlost\n"))
        recipients, octets, _ = self.the_one_that_arrived()
        self.assertEqual(recipients, ["ana@example.org"])
        self.assertTrue(octets.endswith(b"\r\n\r\ndisk full: /dev/sda is at 100 %\r\n"), octets)
        message = email.message_from_bytes(octets, policy=email.policy.default)
        self.assertEqual(str(message["from"]), "Monitor <you@sandbox.example>")

    def test_an_empty_sender_is_the_null_path(self):
        self.silent(self.machine.call("-f", "", "ana@example.org", octets=b"From: jane@example.org\n\nHi\n"))
        self.assertIn(b"MAIL FROM:<>", self.machine.run([CLI, "outbox", "show", "1", "--transcript"]).stdout)

    def test_the_sender_chooses_the_account(self):
        for name in ("work", "home"):
            self.succeeds(self.machine.run([CLI, "account", "add", name, "--address", f"jane@{name}.example", "--server",
                                            "smtp.example.org", "--auth", "none"]))
        for words, head in ((["-f", "jane@home.example"], b"From: jane@work.example\n"), ([], b"From: Jane <jane@home.example>\n"),
                            ([], b"From: other@example.org\n"), ([], b"")):
            self.silent(self.machine.call("-i", "-odq", *words, "ana@example.org", octets=head + b"Subject: x\n\nHi\n"))
        items = sorted(self.machine.sendoff.json("outbox", "list"), key=lambda item: int(item["id"]))
        self.assertEqual([item["account"] for item in items], ["home", "home", "work", "work"])
        self.assertEqual([item["from"] for item in items],
                         ["jane@work.example", "Jane <jane@home.example>", "other@example.org", "jane@work.example"])

    def test_an_account_that_demands_its_own_sender_gets_it(self):
        self.succeeds(self.machine.run([CLI, "account", "add", "strict", "--address", "jane@example.net", "--server",
                                        "smtp.example.org", "--auth", "none", "--own-from-only"]))
        self.silent(self.machine.call("-f", "www@host.example", "-odq", "a@example.org",
                                      octets=b"From: Shop <www@host.example>\n\nHi\n"))
        item, = self.machine.sendoff.json("outbox", "list")
        self.assertEqual(item["from"], "Shop <jane@example.net>")
        message = self.machine.run([CLI, "outbox", "export", item["id"]]).stdout
        self.assertIn(b"From: Shop <jane@example.net>\r\n", message)
        self.assertIn(b"Reply-To: Shop <www@host.example>\r\n", message)

    def test_wrong_use_is_64_or_65_with_a_sentence(self):
        for code, words, octets in ((64, [], b"Subject: x\n\nHi\n"), (64, ["-bs"], b""), (64, ["--frob"], b""),
                                    (64, ["-f"], b""), (65, ["-t"], b"From: jane@example.org\n\nnobody\n"),
                                    (65, ["nobody-here-has-this-name"], b"\nHi\n"), (65, ["-f", "x y", "a@example.org"], b"\nHi\n"),
                                    (65, ["-t"], b"From: jane@example.org\nTo: nobody-here-has-this-name\n\nHi\n"),
                                    (65, ["a@example.org\nRCPT TO:<x@example.org>"], b"\nHi\n"),
                                    (65, ["a@example.org"], b"From: jane@example.org\nX: a\0b\n\nHi\n")):
            with self.subTest(words=words):
                result = self.machine.call(*words, octets=octets)
                self.assertEqual((result.returncode, result.stdout), (code, b""), result.stderr)
                self.assertRegex(result.stderr.decode().strip(), r"\.$|\.\n")
        self.assertEqual(self.machine.sendoff.json("outbox", "list"), [])

    def test_many_at_once_all_arrive_without_a_flush(self):
        """As at the full hour, when cron starts them all: one of them sends for all."""
        running = [subprocess.Popen([self.machine.real, "-i", f"r{number}@example.org"], stdin=subprocess.PIPE,
                                    stderr=subprocess.PIPE, env=self.machine.environment) for number in range(12)]
        for number, process in enumerate(running):
            _, words = process.communicate(b"From: jane@example.org\nSubject: %d\n\nHi\n" % number, timeout=60)
            self.assertEqual((process.returncode, words), (0, b""))
        self.assertEqual({item["state"] for item in self.machine.sendoff.json("outbox", "list")}, {"sent"})
        self.assertEqual(sorted(recipients for recipients, _, _ in self.machine.arrived()),
                         sorted([f"r{number}@example.org"] for number in range(12)))

    def test_the_queue_is_listed(self):
        self.silent(self.machine.call("-i", "-odq", "ana@example.org", octets=b"From: jane@example.org\nSubject: waits\n\nHi\n"))
        self.assertIn(b"waits", self.succeeds(self.machine.call("-bp")).stdout)
        self.succeeds(self.machine.call("-q"))
        self.assertEqual(self.succeeds(self.machine.call("-bp")).stdout, b"")
        self.assertEqual(len(self.machine.arrived()), 1)


def libraries():
    return ":".join(str(ROOT / prefix / f"{machine}-linux-gnu") for machine in ("x86_64", "aarch64")
                    for prefix in ("usr/lib", "lib"))


if __name__ == "__main__":
    if not (ROOT / "usr/bin/mutt").exists():
        print(f"Not run: {ROOT} has no mail programs; installers/from-source.sh test fetches them")
        sys.exit(1 if os.environ.get("CI") == "true" else 77)
    unittest.main(verbosity=2)
