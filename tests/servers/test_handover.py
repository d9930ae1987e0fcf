# SPDX-License-Identifier: GPL-3.0-or-later
"""One Sendoff sends; what others say to it reaches the message under way."""
import pathlib
import signal
import tempfile
import threading
import time
import unittest

from mailserver import Authority, wait_until
from sendoff import Sendoff
from toyserver import ToyServer


class Handover(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        authority = Authority(pathlib.Path(folder.name))
        self.server = ToyServer(*authority.sign("localhost", "DNS:localhost"))
        self.addCleanup(self.server.close)
        self.sendoff = Sendoff()
        self.addCleanup(self.sendoff.close)
        self.sendoff.add_account("toy", self.server.port, "tls", "--auth", "none", ca_file=authority.certificate)

    def start_one_that_stops_at(self, stage):
        self.server.hold = stage
        process = self.sendoff.start("send", "--to", "ana@example.org", "--subject", "x", "--text", "/dev/null", "--wait")
        self.addCleanup(process.communicate)
        self.addCleanup(process.kill)
        self.assertTrue(self.server.reached.wait(30), stage)
        return process

    def state(self, number=1):
        return self.sendoff.json("outbox", "show", number)["state"]

    def test_a_message_under_way_elsewhere_is_cancelled(self):
        process = self.start_one_that_stops_at("rcpt")
        self.assertEqual(self.state(), "sending")
        cancelled = self.sendoff.json("outbox", "cancel", "1")
        self.assertEqual([item["state"] for item in cancelled], ["held"])
        _, words = process.communicate(timeout=30)
        self.assertEqual(process.returncode, 75)
        self.assertIn("outbox release 1", words.decode())
        self.server.hold = None
        self.assertEqual([item["state"] for item in self.sendoff.json("outbox", "release", "1")], ["sent"])
        self.assertEqual(len(self.server.messages), 1)

    def test_what_is_under_way_is_neither_held_nor_removed(self):
        self.start_one_that_stops_at("greeting")
        for action in ("hold", "remove", "retry", "release"):
            result = self.sendoff.run("outbox", action, "1")
            self.assertEqual((result.returncode, result.stdout), (75, b""))
            self.assertIn("on its way", result.stderr.decode())
        self.assertEqual(self.state(), "sending")

    def test_a_message_whose_final_dot_is_out_is_not_called_back(self):
        self.start_one_that_stops_at("dot")
        result = self.sendoff.run("outbox", "cancel", "1")
        self.assertEqual(result.returncode, 69)
        self.assertIn("could not be stopped any more", result.stderr.decode())
        self.assertIn("outbox resolve 1", result.stderr.decode())
        self.assertEqual(self.state(), "uncertain")

    def test_what_a_crash_left_is_cancelled_without_anybody_who_sends(self):
        self.start_one_that_stops_at("mail").kill()
        self.assertEqual([item["state"] for item in self.sendoff.json("outbox", "cancel", "1")], ["held"])

    def test_an_uncertain_message_is_resolved(self):
        self.server.take_before_hold = True
        self.start_one_that_stops_at("dot")
        self.sendoff.run("outbox", "cancel", "1")
        self.server.hold = None
        result = self.sendoff.run("outbox", "retry", "1")
        self.assertEqual(result.returncode, 64)
        self.assertIn("outbox resolve 1 sent", result.stderr.decode())
        self.assertEqual([item["state"] for item in self.sendoff.json("outbox", "resolve", "1", "resend")], ["sent"])
        self.assertEqual(len(self.server.messages), 2)
        identities = {line for message in self.server.messages for line in message.splitlines() if line.startswith(b"Message-ID")}
        self.assertEqual(len(identities), 1)

    def test_a_message_is_handed_to_the_one_that_sends(self):
        first = self.start_one_that_stops_at("greeting")
        result = self.sendoff.run("send", "--account", "Sandbox", "--to", "ben@example.org", "--subject", "y")
        self.assertEqual((result.returncode, result.stdout), (0, b"2\n"), result.stderr.decode())
        wait_until(lambda: self.state(2) == "sent", "nobody sent the second")
        self.assertIsNone(first.poll())
        self.assertEqual(self.state(1), "sending")

    def test_who_is_told_to_end_hears_the_answer_to_a_final_dot(self):
        """Otherwise the message would be sent once more."""
        for asked in (signal.SIGINT, signal.SIGTERM):
            answers = threading.Event()
            self.server.reached.clear()

            def keep(_):
                self.server.reached.set()
                answers.wait(60)
            self.server.keep = keep
            process = self.sendoff.start("send", "--to", "ana@example.org", "--subject", "x", "--text", "/dev/null", "--wait")
            self.addCleanup(process.communicate)
            self.addCleanup(process.kill)
            self.assertTrue(self.server.reached.wait(30))
            process.send_signal(asked)
            time.sleep(0.5)
            self.assertIsNone(process.poll())
            answers.set()
            process.communicate(timeout=30)
            self.assertEqual(process.returncode, -asked)
        self.assertEqual({item["state"] for item in self.sendoff.json("outbox", "list")}, {"sent"})
        self.assertEqual(len(self.server.messages), 2)

    def test_who_is_told_to_end_before_the_final_dot_ends_at_once(self):
        process = self.start_one_that_stops_at("rcpt")
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=20)
        self.assertEqual(process.returncode, -signal.SIGINT)
        self.server.hold = None
        self.assertEqual(self.sendoff.run("outbox", "flush", "--wait", 30).returncode, 0)
        self.assertEqual((self.state(), len(self.server.messages)), ("sent", 1))

    def test_whoever_waits_goes_on_when_the_one_that_sends_is_gone(self):
        first = self.start_one_that_stops_at("greeting")
        second = self.sendoff.start("send", "--to", "ben@example.org", "--subject", "y", "--text", "/dev/null", "--wait", "60")
        self.addCleanup(second.kill)
        wait_until(lambda: len(self.sendoff.json("outbox", "list")) == 2, "the second was not queued")
        self.server.hold = None
        first.kill()
        _, words = second.communicate(timeout=60)
        self.assertEqual(second.returncode, 0, words.decode())
        self.assertEqual((self.state(1), self.state(2)), ("sent", "sent"))
        self.assertEqual(len(self.server.messages), 2)


if __name__ == "__main__":
    unittest.main(verbosity=2)
