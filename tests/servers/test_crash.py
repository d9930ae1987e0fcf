# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 while a message is under way: it is sent, once."""
import pathlib
import tempfile
import unittest

from mailserver import Authority
from sendoff import Sendoff
from toyserver import ToyServer


class Crash(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        authority = Authority(pathlib.Path(folder.name))
        self.server = ToyServer(*authority.sign("localhost", "DNS:localhost"))
        self.addCleanup(self.server.close)
        self.sendoff = Sendoff()
        self.addCleanup(self.sendoff.close)
        self.file = self.sendoff.folder / "file.bin"
        self.file.write_bytes(b"x" * 20_000_000)
        self.sendoff.add_account("toy", self.server.port, "tls", "--auth", "none", ca_file=authority.certificate)

    def kill_at(self, stage):
        """The state after a kill -9 while the server is silent at this stage."""
        self.server.hold = stage
        self.server.reached.clear()
        process = self.sendoff.start("send", "--to", "ana@example.org", "--subject", "x", "--text", "/dev/null",
                                     "--attach", self.file, "--wait")
        self.assertTrue(self.server.reached.wait(30), stage)
        process.kill()
        process.communicate()
        self.server.hold = None

    def test_before_the_final_dot_it_is_sent_once_after_a_restart(self):
        for count, stage in enumerate(("greeting", "mail", "rcpt", "data", "content"), 1):
            with self.subTest(stage=stage):
                self.kill_at(stage)
                flushed = self.sendoff.run("outbox", "flush", "--wait", 30)
                self.assertEqual(flushed.returncode, 0, flushed.stderr.decode())
                self.assertEqual(len(self.server.messages), count)
                self.assertEqual(self.sendoff.json("outbox", "show", count)["state"], "sent")

    def test_after_the_final_dot_a_script_sends_it_once_more_as_the_same_message(self):
        self.server.take_before_hold = True
        self.kill_at("dot")
        flushed = self.sendoff.run("outbox", "flush", "--wait", 30)
        self.assertEqual(flushed.returncode, 0, flushed.stderr.decode())
        self.assertEqual(self.sendoff.json("outbox", "show", 1)["state"], "sent")
        self.assertEqual(len(self.server.messages), 2)
        self.assertEqual(len({line for message in self.server.messages for line in message.splitlines()
                              if line.startswith(b"Message-ID")}), 1)


if __name__ == "__main__":
    unittest.main(verbosity=2)
