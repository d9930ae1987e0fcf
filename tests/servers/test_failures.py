# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong has its own outcome, exit code and sentence."""
import unittest

import mailserver
from sendoff import Sendoff


class Failures(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = mailserver.MailServer().__enter__()
        cls.addClassCleanup(cls.server.__exit__)
        cls.sentences = {}

    def setUp(self):
        self.sendoff = Sendoff()
        self.addCleanup(self.sendoff.close)
        self.ca = self.server.authority.certificate

    def send(self, code, *recipients):
        """The item and the words after a send that ends with this code."""
        to = [word for recipient in recipients or ("ana@example.org",) for word in ("--to", recipient)]
        result = self.sendoff.run("send", *to, "--subject", "x", "--text", "-", "--wait", 30, text="x\n")
        words = result.stderr.decode()
        self.assertEqual(result.returncode, code, words)
        self.sentences[self.id()] = words.splitlines()[0]
        return self.sendoff.json("outbox", "show", result.stdout.decode().strip()), words

    def test_a_wrong_password_is_77_and_the_message_waits(self):
        self.sendoff.add_account("work", self.server.tls, "tls", ca_file=self.ca, password="wrong")
        item, words = self.send(77)
        self.assertEqual(item["state"], "queued")
        self.assertEqual(item["error"]["stage"], "auth")
        self.assertEqual(item["error"]["code"], 535)
        self.assertIn("password", words)
        self.assertEqual(self.sendoff.run("account", "test", "work").returncode, 77)

    def test_an_untrusted_certificate_is_76(self):
        self.sendoff.add_account("work", self.server.tls, "tls")
        item, words = self.send(76)
        self.assertEqual((item["state"], item["error"]["stage"]), ("queued", "tls"))
        self.assertIn("certificate", words)
        self.assertEqual(self.sendoff.run("account", "test", "work").returncode, 76)

    def test_a_wrong_host_name_is_76(self):
        self.sendoff.add_account("work", self.server.starttls, "starttls", server="127.0.0.1", ca_file=self.ca)
        item, words = self.send(76)
        self.assertEqual((item["state"], item["error"]["stage"]), ("queued", "tls"))
        self.assertIn("127.0.0.1", words)

    def test_a_closed_port_is_75(self):
        [port] = mailserver.free_ports(1)
        self.sendoff.add_account("work", port, "tls", ca_file=self.ca)
        item, _ = self.send(75)
        self.assertEqual((item["state"], item["error"]["stage"]), ("queued", "connect"))
        self.assertIsNotNone(item["nextAttempt"])
        self.assertEqual(self.sendoff.run("account", "test", "work").returncode, 75)

    def test_a_host_that_is_not_there_is_68(self):
        self.sendoff.add_account("work", 465, "tls", server="no-such-host.invalid", ca_file=self.ca)
        item, words = self.send(68)
        self.assertEqual((item["state"], item["error"]["stage"]), ("queued", "lookup"))
        self.assertIn("no-such-host.invalid", words)

    def test_an_unknown_recipient_is_69(self):
        self.sendoff.add_account("work", self.server.tls, "tls", ca_file=self.ca)
        item, words = self.send(69, "nobody@example.org")
        self.assertEqual(item["state"], "failed")
        [recipient] = item["recipients"]
        self.assertEqual((recipient["outcome"], recipient["code"], recipient["enhanced"]), ("rejected", 550, "5.1.1"))
        self.assertIn("nobody@example.org", words + recipient["text"])

    def test_one_unknown_recipient_does_not_stop_the_other(self):
        self.sendoff.add_account("work", self.server.tls, "tls", ca_file=self.ca)
        item, _ = self.send(69, "ben@example.org", "nobody@example.org")
        self.assertEqual(item["state"], "partial")
        self.assertEqual([each["outcome"] for each in item["recipients"]], ["accepted", "rejected"])
        self.assertEqual(len(self.server.by_imap("ben@example.org")), 1)

    @classmethod
    def tearDownClass(cls):
        assert len(set(cls.sentences.values())) >= len(cls.sentences) - 1, cls.sentences


if __name__ == "__main__":
    mailserver.require()
    unittest.main(verbosity=2)
