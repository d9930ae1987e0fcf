# SPDX-License-Identifier: GPL-3.0-or-later
"""Drafts are kept in the folder of drafts of a real Dovecot, too, and nothing of others is touched there."""
import contextlib
import email
import email.policy
import os
import subprocess
import time
import unittest

import daemons
from dovecot import Dovecot
from sendoff import Sendoff

HAND = os.environ["SENDOFF_DRAFT_HAND"]
THEIRS = (b"From: jane@example.org\r\nTo: ana@example.org\r\nSubject: From my phone\r\nMessage-ID: <phone@example.org>\r\n"
          b"Content-Type: text/plain; charset=utf-8\r\n\r\nShort.\r\n")


class Hand:
    """A Sendoff that writes drafts, within a `with`."""

    def __init__(self, profile):
        self.profile = profile

    def __enter__(self):
        self.process = subprocess.Popen([HAND, str(self.profile)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout.readline() == "ready\n"
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait(timeout=30)

    def say(self, *words):
        self.process.stdin.write("|".join(str(word) for word in words) + "\n")
        self.process.stdin.flush()
        self.words = []
        line = self.process.stdout.readline().strip()
        while " " in line:
            self.words.append(line.split(" ", 1)[1])
            line = self.process.stdout.readline().strip()
        answer = int(line)
        assert answer >= 0
        return answer


class Drafts(unittest.TestCase):
    folder = "Drafts"

    @classmethod
    def setUpClass(cls):
        stack = contextlib.ExitStack()
        cls.addClassCleanup(stack.close)
        cls.dovecot = stack.enter_context(Dovecot())

    def setUp(self):
        self.sendoff = Sendoff()
        self.addCleanup(self.sendoff.close)
        self.addCleanup(self.empty)
        # Nothing is sent here.
        self.sendoff.add_account("work", daemons.free_ports(1)[0], "tls", "--imap-server", "localhost", "--imap-port", self.dovecot.imaps,
                                 "--sent-copy", "never", ca_file=self.dovecot.authority.certificate)

    @contextlib.contextmanager
    def hand(self):
        with Hand(self.sendoff.profile) as hand:
            hand.say("allow", "work", "on")
            yield hand

    def empty(self):
        with self.dovecot.client() as client:
            status, count = client.select(self.folder)
            if status == "OK" and int(count[0]) > 0:
                client.store("1:*", "+FLAGS", "\\Deleted")
                client.expunge()

    def there(self):
        """Flags and message of each draft."""
        with self.dovecot.client() as client:
            if client.select(self.folder, readonly=True)[0] != "OK":
                return []
            parts = [client.fetch(number, "(FLAGS BODY.PEEK[])")[1] for number in client.search(None, "UNDELETED")[1][0].split()]
            # One that is replaced in between has flags only, or nothing.
            return [(part[0][0] + part[1], email.message_from_bytes(part[0][1], policy=email.policy.default))
                    for part in parts if isinstance(part[0], tuple)]

    def subjects(self):
        return sorted(message["Subject"] for _, message in self.there())

    def await_subjects(self, *subjects, seconds=20):
        daemons.wait_until(lambda: self.subjects() == sorted(subjects), lambda: f"{self.subjects()}\n{self.dovecot.log()[-3000:]}", seconds)

    def test_a_draft_is_there_whole(self):
        content = os.urandom(200_000)
        file = self.sendoff.folder / "notes.bin"
        file.write_bytes(content)
        with self.hand() as hand:
            hand.say("close", 0, "Ana <ana@example.org>, ben@", "boss@example.org", "Grüße", "Dear Ana, …", file)
            self.await_subjects("Grüße")
        [(flags, message)] = self.there()
        self.assertIn(b"\\Draft", flags)
        self.assertIn(b"\\Seen", flags)
        self.assertEqual((message["To"], message["Bcc"]), ("Ana <ana@example.org>", "boss@example.org"))
        self.assertEqual(message.get_body().get_content().strip(), "Dear Ana, …")
        [attached] = message.iter_attachments()
        self.assertEqual((attached.get_filename(), attached.get_content()), ("notes.bin", content))

    def test_a_new_version_takes_the_place_of_the_one_before(self):
        with self.hand() as hand:
            draft = hand.say("close", 0, "", "", "One", "1")
            self.await_subjects("One")
            [(_, first)] = self.there()
            hand.say("close", draft, "", "", "Two", "2")
            self.await_subjects("Two")
            [(_, second)] = self.there()
            self.assertEqual(first["Message-ID"], second["Message-ID"])
            self.assertNotEqual(first["X-Sendoff-Draft"], second["X-Sendoff-Draft"])
            hand.say("discard", draft)
            self.await_subjects()

    def test_a_draft_that_is_written_on_is_not_filed_yet(self):
        with self.hand() as hand:
            draft = hand.say("write", 0, "", "", "Half", "I was")
            time.sleep(3)
            self.assertEqual(self.subjects(), [])
            hand.say("close", draft, "", "", "Half", "I was")
            self.await_subjects("Half")

    def test_drafts_of_others_stay(self):
        with self.hand() as hand:
            self.dovecot.put(self.folder, THEIRS, "(\\Draft)")
            draft = hand.say("close", 0, "", "", "Mine", "1")
            self.await_subjects("From my phone", "Mine")
            # Another program goes on with it: it keeps the Message-ID, and has other octets.
            [mine] = [message for _, message in self.there() if message["Subject"] == "Mine"]
            changed = mine.as_bytes().replace(b"Subject: Mine", b"Subject: Mine, by hand").replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
            self.dovecot.put(self.folder, changed, "(\\Draft)")
            hand.say("close", draft, "", "", "Mine too", "2")
            self.await_subjects("From my phone", "Mine, by hand", "Mine too")
            hand.say("discard", draft)
            self.await_subjects("From my phone", "Mine, by hand")

    def test_a_draft_of_another_program_is_opened_as_a_copy(self):
        whole = (b"From: jane@example.org\r\nTo: ana@example.org\r\nBcc: boss@example.org\r\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n"
                 b"Message-ID: <desk@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
                 b"--b\r\nContent-Type: text/plain\r\n\r\nDear Ana\r\n--b\r\nContent-Type: application/octet-stream; name=a.bin\r\n"
                 b"Content-Disposition: attachment; filename=a.bin\r\n\r\n" + b"x" * 900 * 1024 + b"\r\n--b--\r\n")
        with self.hand() as hand:
            hand.say("close", 0, "", "", "Mine", "1")
            self.await_subjects("Mine")
            self.dovecot.put(self.folder, THEIRS, "(\\Draft)")
            self.dovecot.put(self.folder, whole, "(\\Draft)")
            self.assertEqual(hand.say("list"), 2)
            self.assertEqual(sorted(hand.words), ["From my phone", "Grüße"])
            self.assertGreater(hand.say("open", hand.words.index("Grüße")), 0)
            self.assertEqual(hand.words, ["boss@example.org Dear Ana 1"])
            self.assertIn("From my phone", self.subjects())

    def test_a_start_takes_up_what_an_end_left(self):
        with self.hand() as hand:
            kept, gone = hand.say("close", 0, "", "", "Kept", "1"), hand.say("close", 0, "", "", "Gone", "1")
            self.await_subjects("Gone", "Kept")
            hand.say("allow", "work", "off")
            hand.say("discard", gone)
            hand.say("close", kept, "", "", "Kept and changed", "2")
            time.sleep(3)
            self.assertEqual(self.subjects(), ["Gone", "Kept"])
        with self.hand():
            self.await_subjects("Kept and changed")

    def test_nothing_is_filed_before_it_is_allowed(self):
        with Hand(self.sendoff.profile) as hand:
            hand.say("close", 0, "", "", "Private", "1")
            time.sleep(3)
            self.assertEqual(self.subjects(), [])

    def test_a_mailbox_out_of_reach_delays_nothing(self):
        self.sendoff.run("account", "set-incoming", "work", "--imap-port", daemons.free_ports(1)[0])
        with self.hand() as hand:
            began = time.monotonic()
            draft = hand.say("close", 0, "", "", "One", "1")
            hand.say("close", draft, "", "", "Two", "2")
            self.assertLess(time.monotonic() - began, 5)
        self.assertEqual(self.sendoff.run("account", "set-incoming", "work", "--imap-port", self.dovecot.imaps).returncode, 0)
        with self.hand():
            self.await_subjects("Two")


if __name__ == "__main__":
    daemons.require()
    unittest.main(verbosity=2)
