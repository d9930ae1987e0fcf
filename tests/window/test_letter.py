# SPDX-License-Identifier: GPL-3.0-or-later
"""A link to a message, as readers and web pages have it: found in a real mailbox, read, and answered."""
import pathlib
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "servers"))
import daemons  # noqa: E402
from dovecot import Dovecot  # noqa: E402
from screen import CLI, Program, Screen, until  # noqa: E402

MESSAGE = b"""From: Ana <ana@example.org>\r
To: jane@example.org\r
Subject: The offer\r
Message-ID: <offer/1@example.org>\r
Date: Thu, 26 Nov 2026 10:00:00 +0000\r
\r
What do you think?\r
"""


class Letter(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.dovecot = cls.enterClassContext(Dovecot())
        cls.dovecot.put("Projects/2026", MESSAGE)
        cls.screen = Screen()
        cls.addClassCleanup(cls.screen.close)

    def setUp(self):
        self.program = Program()
        self.addCleanup(self.program.close)

    def add_account(self, port):
        password = self.program.folder / "password"
        password.write_text(daemons.PASSWORD + "\n")
        subprocess.run([CLI, "--profile", self.program.profile, "account", "add", "work", "--address", "jane@example.org",
                        "--server", "localhost", "--port", "1", "--user", "jane", "--password-command", f"cat '{password}'",
                        "--imap-server", "localhost", "--imap-port", str(port), "--ca-file",
                        self.dovecot.authority.certificate], check=True)

    def said(self, words):
        def look():
            return any(words in control.name for window in self.program.windows() for control in window.below())
        until("words “%s”" % words, look)

    def test_a_message_is_found_and_answered(self):
        self.add_account(self.dovecot.imaps)
        self.program.start("mid:offer%2F1@example.org")
        window = self.program.window("Reply")
        self.said("The offer")
        window.wait_for("Reply").press()
        written = self.program.window("Subject")
        until("subject", lambda: written.find("Subject").text() == "Re: The offer")
        with self.dovecot.client() as client:
            client.select("Projects/2026", readonly=True)
            self.assertNotIn(b"\\Answered", client.fetch("1", "(FLAGS)")[1][0])

    def test_what_is_not_there_is_said(self):
        self.add_account(self.dovecot.imaps)
        self.program.start("mid:nowhere@example.org")
        self.said("The message wasn't found")
        self.said("No folder of your mailboxes has it")

    def test_a_mailbox_that_is_not_to_be_had_is_named(self):
        self.add_account(1)
        self.program.start("mid:offer%2F1@example.org")
        self.said("The account “work” couldn't be checked.")


if __name__ == "__main__":
    daemons.require()
    unittest.main(verbosity=2)
