# SPDX-License-Identifier: GPL-3.0-or-later
"""A server takes a message and drops the connection: what the mailbox knows of it is asked of a real Dovecot."""
import sqlite3
import unittest

import daemons
from daemons import PASSWORD
from dovecot import Dovecot
from sendoff import Sendoff
from toyserver import ToyServer


class DroppingServer(ToyServer):
    """After the final dot of the first `drops` messages there is no reply. `keep` gets what was said until then."""

    def __init__(self, certificate, key):
        super().__init__(certificate, key)
        self.drops = 1
        self.dropped = []

    def take(self, say, lines):
        if self.drops == 0:
            return super().take(say, lines)
        self.drops -= 1
        content = b"".join(iter(lines.readline, b".\r\n"))
        self.dropped.append(content)
        if self.keep:
            self.keep(content)
        return False


def message_id(content):
    [line] = [line for line in content.split(b"\r\n") if line.lower().startswith(b"message-id:")]
    return line


class Uncertain(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.dovecot = Dovecot("plain login scram-sha-256").__enter__()
        cls.addClassCleanup(cls.dovecot.__exit__)
        cls.toy_identity = cls.dovecot.authority.sign("toy", "DNS:localhost")

    def setUp(self):
        self.sendoff = Sendoff()
        self.addCleanup(self.sendoff.close)
        self.server = DroppingServer(*self.toy_identity)
        self.addCleanup(self.server.close)

    def add_account(self, *more, **named):
        self.sendoff.add_account("work", self.server.port, "tls", "--auth", "none", *more,
                                 ca_file=self.dovecot.authority.certificate, **named)

    def imap(self, port=None):
        return ["--imap-server", "localhost", "--imap-port", port or self.dovecot.imaps]

    def put_in(self, folder, flags="(\\Seen)"):
        return lambda content: self.dovecot.put(folder, content, flags)

    def send(self, *arguments):
        result = self.sendoff.run("send", "--to", "ana@example.org", "--subject", "x", "--text", "-", "--wait", 60,
                                  *arguments, text="x\n")
        return result.returncode, result.stdout.decode().strip(), result.stderr.decode()

    def show(self, number):
        return self.sendoff.json("outbox", "show", number, "--transcript")

    def let_time_pass(self):
        """Until the next look is due."""
        with sqlite3.connect(self.sendoff.profile / "sendoff.sqlite") as database:
            database.execute("UPDATE item SET next_look = 0 WHERE next_look IS NOT NULL")
        self.assertEqual(self.sendoff.run("outbox", "flush").returncode, 0)

    def test_a_message_that_is_among_the_sent_mail_counts_as_sent(self):
        self.add_account(*self.imap())
        self.server.keep = self.put_in("Sent")
        code, number, words = self.send()
        item = self.show(number)
        self.assertEqual((code, item["state"], item["foundIn"], item["looks"]), (0, "sent", "Sent", 1), words + item["transcript"])
        self.assertEqual([each["outcome"] for each in item["recipients"]], ["accepted"])
        self.assertEqual((len(self.server.dropped), self.server.messages), (1, []))
        self.assertIn("UID SEARCH", item["transcript"])
        self.assertNotIn(PASSWORD, item["transcript"])
        shown = self.sendoff.run("outbox", "show", number).stdout.decode()
        self.assertIn("“Sent”", shown)

    def test_by_starttls_and_in_a_folder_of_ones_own(self):
        self.add_account("--imap-server", "localhost", "--imap-port", self.dovecot.imap, "--imap-security", "starttls",
                         "--sent-folder", "Gesendet/Übers Jahr")
        self.server.keep = self.put_in('"Gesendet/&ANw-bers Jahr"')
        code, number, words = self.send()
        item = self.show(number)
        self.assertEqual((code, item["foundIn"]), (0, "Gesendet/Übers Jahr"), words + item["transcript"])
        self.assertIn("STARTTLS", item["transcript"])

    def test_a_message_that_is_nowhere_is_sent_once_more_with_the_same_message_id(self):
        self.add_account(*self.imap())
        code, number, words = self.send()
        item = self.show(number)
        self.assertEqual((code, item["state"], item["looks"]), (75, "uncertain", 1), item["transcript"])
        self.assertIsNotNone(item["nextLook"])
        self.assertIn("looks again", words)
        self.let_time_pass()
        self.assertEqual((self.show(number)["looks"], self.server.messages), (2, []))
        self.let_time_pass()
        item = self.show(number)
        self.assertEqual((item["state"], item["foundIn"], item["nextLook"]), ("sent", None, None), item["transcript"])
        [again], [first] = self.server.messages, self.server.dropped
        self.assertEqual(message_id(again), message_id(first))

    def test_a_second_loss_is_left_to_the_person(self):
        self.add_account(*self.imap())
        self.server.drops = 3
        _, number, _ = self.send()
        for _ in range(6):
            self.let_time_pass()
        item = self.show(number)
        self.assertEqual((item["state"], item["nextLook"], len(self.server.dropped)), ("uncertain", None, 2), item["transcript"])
        self.assertEqual(self.sendoff.run("outbox", "resolve", number, "sent").returncode, 0)
        self.assertEqual(self.show(number)["state"], "sent")

    def test_a_draft_is_no_proof(self):
        self.add_account(*self.imap())
        self.server.keep = self.put_in("Sent", "(\\Draft)")
        _, number, _ = self.send()
        self.assertEqual(self.show(number)["state"], "uncertain")

    def test_a_mailbox_that_refuses_the_login_delays_nothing(self):
        self.add_account(*self.imap(), "--imap-user", "nobody")
        _, number, _ = self.send()
        item = self.show(number)
        self.assertEqual((item["state"], item["looks"]), ("uncertain", 1), item["transcript"])
        self.assertIn("loginRefused", item["transcript"])
        self.assertNotIn(PASSWORD, item["transcript"])
        self.assertEqual(self.send()[0], 0)

    def test_a_mailbox_that_is_not_there_delays_nothing(self):
        self.add_account(*self.imap(*daemons.free_ports(1)))
        _, number, _ = self.send()
        item = self.show(number)
        self.assertEqual((item["state"], item["looks"]), ("uncertain", 1), item["transcript"])
        self.assertEqual(self.send()[0], 0)

    def test_an_untrusted_mailbox_hears_no_password(self):
        self.add_account("--imap-server", "127.0.0.2", "--imap-port", self.dovecot.imaps)
        _, number, _ = self.send()
        item = self.show(number)
        self.assertEqual((item["state"], item["looks"]), ("uncertain", 1), item["transcript"])
        self.assertNotIn("AUTHENTICATE", item["transcript"])


if __name__ == "__main__":
    daemons.require()
    unittest.main(verbosity=2)
