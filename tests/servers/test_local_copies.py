# SPDX-License-Identifier: GPL-3.0-or-later
"""What was sent is in a Maildir or an mbox on this machine, as Python's mailbox module and mutt read them."""
import contextlib
import email.policy
import fcntl
import mailbox
import os
import pathlib
import pty
import re
import sqlite3
import subprocess
import threading
import time
import unittest

from daemons import ROOT, Authority, free_ports, library_path
from sendoff import Sendoff
from toyserver import ToyServer

BODY = "Liebe Ána,\nFrom here on it rains.\n>From there on too.\n.\n"


def has_mutt():
    """In CI it must be there."""
    there = (ROOT / "usr/bin/mutt").exists()
    assert there or os.environ.get("CI") != "true", f"{ROOT} has no mutt; installers/from-source.sh test fetches it"
    return there


def in_mbox(path):
    with contextlib.closing(mailbox.mbox(path, create=False)) as box:
        return list(box)


class LocalCopies(unittest.TestCase):
    def setUp(self):
        self.sendoff = Sendoff()
        self.addCleanup(self.sendoff.close)
        self.folder = self.sendoff.folder
        authority = Authority(self.folder)
        self.server = ToyServer(*authority.sign("localhost", "DNS:localhost"))
        self.addCleanup(self.server.close)
        self.certificate = authority.certificate

    def add_account(self, copies, *more, name="work"):
        self.sendoff.add_account(name, self.server.port, "tls", "--auth", "none", "--local-copies", copies, *more,
                                 ca_file=self.certificate)

    def send(self, *more, subject="Grüße", text=BODY):
        result = self.sendoff.run("send", "--to", "ana@example.org", "--subject", subject, "--text", "-", *more, "--wait", 60,
                                  text=text)
        self.assertEqual(result.returncode, 0, result.stderr.decode())
        return self.show(result.stdout.decode().strip())

    def show(self, number):
        return self.sendoff.json("outbox", "show", number)

    def exported(self, item):
        """With the line ends of a file of mail."""
        return self.sendoff.run("outbox", "export", item["id"]).stdout.replace(b"\r\n", b"\n")

    def let_time_pass(self):
        with sqlite3.connect(self.sendoff.profile / "sendoff.sqlite") as database:
            database.execute("UPDATE sent_copy SET next_try = 0 WHERE next_try IS NOT NULL")
        self.assertEqual(self.sendoff.run("outbox", "flush").returncode, 0)

    def mutt(self, path, pattern):
        """The messages of a mailbox that mutt finds by that pattern, each as its octets."""
        output = self.folder / "mutt.out"
        output.unlink(missing_ok=True)
        keys = f"<tag-pattern>{pattern}<enter><tag-prefix-cond><pipe-message>cat >'{output}'<enter><end-cond><quit>"
        settings = ["set quit=yes move=no confirmappend=no wait_key=no pipe_split=no pipe_sep='--next--' mark_old=no "
                    f"check_new=no help=no folder='{self.folder}'"]
        arguments = [str(ROOT / "usr/bin/mutt"), "-n", "-F", "/dev/null", "-R",
                     *(word for line in settings for word in ("-e", line)), "-f", str(path), "-e", f"push \"{keys}\""]
        environment = {"HOME": str(self.folder), "PATH": f"{ROOT}/usr/bin:{os.environ['PATH']}", "TERM": "vt100",
                       "LC_ALL": "C.UTF-8", "LD_LIBRARY_PATH": library_path(), "TMPDIR": str(self.folder)}
        main, side = pty.openpty()
        process = subprocess.Popen(arguments, stdin=side, stdout=side, stderr=side, env=environment, start_new_session=True)
        os.close(side)
        seen = []

        def drain():
            try:
                while piece := os.read(main, 4096):
                    seen.append(piece)
            except OSError:
                pass
        reader = threading.Thread(target=drain, daemon=True)
        reader.start()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            self.fail(b"".join(seen)[-2000:].decode(errors="replace"))
        finally:
            os.close(main)
        return output.read_bytes().split(b"--next--")[:-1] if output.exists() else []

    def test_a_maildir_is_read_by_python_and_mutt(self):
        root = self.folder / "Maildir"
        mailbox.Maildir(root, create=True)
        self.add_account(f"maildir:{root}/.Sent")
        attachment = self.folder / "Größe.bin"
        attachment.write_bytes(bytes(range(256)) * 50)
        item = self.send("--bcc", "ben@example.org", "--attach", attachment)
        self.assertEqual((item["localCopy"]["state"], item["localCopy"]["mailbox"]), ("kept", f"{root}/.Sent"))
        self.assertIsNone(item["sentCopy"])
        [message] = mailbox.Maildir(root, create=False).get_folder("Sent")
        self.assertEqual((message.get_subdir(), message.get_flags()), ("cur", "S"))
        [path] = (root / ".Sent/cur").iterdir()
        self.assertEqual(path.read_bytes(), self.exported(item))
        self.assertLess(abs(path.stat().st_mtime - time.time()), 60)
        parsed = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
        self.assertEqual(parsed["Subject"], "Grüße")
        [part] = parsed.iter_attachments()
        self.assertEqual((part.get_filename(), part.get_payload(decode=True)), (attachment.name, attachment.read_bytes()))
        self.assertIn(f"“{root}/.Sent”", self.sendoff.run("outbox", "show", item["id"]).stdout.decode())
        if has_mutt():
            [seen] = self.mutt(f"{root}/.Sent", "~R")
            self.assertIn(item["messageId"].encode(), seen)
            self.assertEqual(self.mutt(f"{root}/.Sent", "~N | ~O"), [])

    def test_an_mbox_is_read_by_python_and_mutt(self):
        path = self.folder / "sent"
        self.add_account(f"mbox:{path}")
        items = [self.send(subject=f"number {number}") for number in range(3)]
        messages = in_mbox(path)
        self.assertEqual([message["Subject"] for message in messages], ["number 0", "number 1", "number 2"])
        for message, item in zip(messages, items):
            self.assertEqual(item["localCopy"]["state"], "kept")
            self.assertEqual(message.get_flags(), "RO")
            self.assertRegex(message.get_from(), r"^jane@example\.org \w{3} \w{3} [ \d]\d \d\d:\d\d:\d\d \d{4}$")
            del message["Status"]
            unquoted = re.sub(rb"^>(>*From )", rb"\1", message.as_bytes(policy=email.policy.compat32), flags=re.M)
            self.assertEqual(unquoted, self.exported(item))
        self.assertFalse((self.folder / "sent.lock").exists())
        if has_mutt():
            seen = self.mutt(path, "~R")
            self.assertEqual([re.search(rb"^Subject: (.*)$", each, re.M).group(1) for each in seen],
                             [b"number 0", b"number 1", b"number 2"])
            self.assertEqual(self.mutt(path, "~N | ~O"), [])

    def test_beside_the_mailbox_each_place_is_tried_by_itself(self):
        path = self.folder / "gone/sent"
        self.add_account(f"mbox:{path}", "--imap-server", "localhost", "--imap-port", free_ports(1)[0])
        item = self.send()
        for place in ("sentCopy", "localCopy"):
            self.assertEqual((item["state"], item[place]["state"], item[place]["tries"]), ("sent", "waiting", 1), place)
        self.assertRegex(item["localCopy"]["text"], "^noFolder, ")
        self.assertIn("isn't there", self.sendoff.run("outbox", "show", item["id"]).stdout.decode())
        path.parent.mkdir()
        self.let_time_pass()
        item = self.show(item["id"])
        self.assertEqual((item["sentCopy"]["state"], item["localCopy"]["state"]), ("waiting", "kept"))
        self.let_time_pass()
        self.assertEqual(len(in_mbox(path)), 1)

    def test_an_account_with_pop3_keeps_copies_on_this_machine(self):
        self.add_account(f"maildir:{self.folder}/Sent", "--pop3-server", "localhost")
        item = self.send()
        self.assertEqual((item["sentCopy"], item["localCopy"]["state"]), (None, "kept"))

    def test_what_another_program_locks_is_not_written(self):
        path = self.folder / "sent"
        self.add_account(f"mbox:{path}")
        self.send()
        before = path.read_bytes()
        with open(path, "rb+") as file:
            # Gone as soon as this process closes the file, under whatever name it reads it.
            fcntl.lockf(file, fcntl.LOCK_EX)
            begin = time.monotonic()
            item = self.send()
            self.assertEqual(path.read_bytes(), before)
            self.assertEqual((item["state"], item["localCopy"]["state"]), ("sent", "waiting"))
            self.assertRegex(item["localCopy"]["text"], "^locked, ")
            self.assertLess(time.monotonic() - begin, 30)
        self.let_time_pass()
        self.assertEqual(len(in_mbox(path)), 2)

    def test_a_copy_that_was_given_up_is_tried_again_by_hand(self):
        path = self.folder / "gone/sent"
        self.add_account(f"mbox:{path}")
        item = self.send()
        with sqlite3.connect(self.sendoff.profile / "sendoff.sqlite") as database:
            database.execute("UPDATE sent_copy SET state = 'failed', next_try = NULL")
        self.assertEqual(self.sendoff.run("outbox", "flush").returncode, 0)
        self.assertEqual(self.show(item["id"])["localCopy"]["state"], "failed")
        # In vain at first: it waits again, and says why.
        tried = self.sendoff.run("outbox", "retry", item["id"])
        self.assertEqual(tried.returncode, 0, tried.stderr.decode())
        self.assertIn("isn't there", tried.stderr.decode())
        self.assertEqual(self.show(item["id"])["localCopy"]["state"], "waiting")
        path.parent.mkdir()
        [tried] = self.sendoff.json("outbox", "retry", item["id"])
        self.assertEqual((tried["state"], tried["localCopy"]["state"]), ("sent", "kept"))
        self.assertEqual(len(in_mbox(path)), 1)
        self.assertEqual(len(self.server.messages), 1)
        # There is nothing left to be tried.
        again = self.sendoff.run("outbox", "retry", item["id"])
        self.assertEqual(again.returncode, 64)
        self.assertIn("was sent", again.stderr.decode())

    def test_two_hundred_messages_are_there_once_each(self):
        path = self.folder / "sent"
        self.add_account(f"mbox:{path}")
        ready = []
        for number in range(200):
            ready.append(self.folder / f"{number}.eml")
            ready[-1].write_text(f"From: jane@example.org\nTo: ana@example.org\nMessage-ID: <{number}@example.org>\n"
                                 f"Subject: x\n\nFrom here on\n")
        result = self.sendoff.run("send", "--eml", *ready, "--wait", 120)
        self.assertEqual(result.returncode, 0, result.stderr.decode())
        found = [message["Message-ID"] for message in in_mbox(path)]
        self.assertEqual(sorted(found), sorted(f"<{number}@example.org>" for number in range(200)))

    def test_the_place_is_set_shown_and_taken_away(self):
        self.add_account("none")
        for wrong in ("maildir", "maildir:Sent", "mbox:", "mbox:/", "mh:/Sent", "maildir:/a\nb"):
            result = self.sendoff.run("account", "set-incoming", "work", "--local-copies", wrong)
            self.assertEqual(result.returncode, 64, wrong)
        self.assertIsNone(self.sendoff.json("account", "show", "work")["localCopies"])
        changed = self.sendoff.json("account", "set-incoming", "work", "--local-copies", "maildir:~/Maildir/.Sent/")
        self.assertEqual(changed["localCopies"], f"maildir:{pathlib.Path.home()}/Maildir/.Sent")
        self.assertIsNone(changed["incoming"])
        changed = self.sendoff.json("account", "set-incoming", "work", "--none")
        self.assertIsNotNone(changed["localCopies"])
        changed = self.sendoff.json("account", "set-incoming", "work", "--local-copies", "none")
        self.assertIsNone(changed["localCopies"])


if __name__ == "__main__":
    unittest.main(verbosity=2)
