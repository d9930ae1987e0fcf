# SPDX-License-Identifier: GPL-3.0-or-later
"""The program while its windows are closed or out of sight: notifications and what their buttons do, the icon beside
the clock, staying and ending. On a session bus and a screen of its own."""
import pathlib
import sys
import tempfile
import time
import unittest

from mailserver import Authority, wait_until
from sendoff import Sendoff
from session import in_own_session
from toyserver import ToyServer

in_own_session()

from standins import Desktop  # noqa: E402
from window import Program  # noqa: E402

HAS_TRAY = sys.argv[1:2] == ["tray"]
desktop = Desktop(HAS_TRAY)


class Refusing(ToyServer):
    accepts = False

    def answer(self, say, lines, line):
        refused = line.upper().startswith(b"RCPT") and not self.accepts
        say("550 5.1.1 <ana@example.org>: no such user" if refused else "250 ok")


class Presence(unittest.TestCase):
    def setUp(self):
        desktop.shown.clear()
        desktop.history.clear()
        self.sendoff = Sendoff()
        self.addCleanup(self.sendoff.close)
        self.program = Program(self.sendoff.profile)
        self.addCleanup(self.program.close)

    def items(self):
        return self.sendoff.json("outbox", "list")

    def compose(self):
        self.program.start("compose", "--to", "ana@example.org", "--subject", "Plan")
        self.program.find("text", "Subject")

    def account_at(self, kind):
        """The server, at which a new default account sends."""
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        authority = Authority(pathlib.Path(folder.name))
        server = kind(*authority.sign("localhost", "DNS:localhost"))
        self.addCleanup(server.close)
        self.sendoff.add_account("toy", server.port, "tls", "--auth", "none", "--default",
                                 ca_file=authority.certificate)
        return server

    def test_undo_brings_the_window_back(self):
        self.compose()
        self.program.press("push button", "Send")
        told = desktop.wait(lambda: next((told for told in desktop.shown.values() if "undo" in told[2]), None))
        self.assertIn("ana@example.org", told[0])
        self.assertIsNone(self.program.sees("text", "Subject"))
        desktop.press("undo")
        self.program.find("push button", "Send")
        self.assertEqual(self.program.text("text", "Subject"), "Plan")
        self.assertEqual(self.items(), [])

    def test_a_refused_message_is_told_and_tried_again(self):
        server = self.account_at(Refusing)
        self.program.start("--background")
        wait_until(lambda: self.sendoff.json("account", "list"), "the profile is there")
        self.sendoff.run("send", "--to", "ana@example.org", "--subject", "Plan", "--text", "/dev/null")
        desktop.wait(lambda: any("retry" in told[2] for told in desktop.shown.values()))
        self.assertIn("Plan", str(desktop.shown))
        self.assertEqual(self.items()[0]["state"], "failed")
        server.accepts = True
        desktop.press("retry")
        wait_until(lambda: self.items()[0]["state"] == "sent", "sent")

    def test_many_are_told_in_one(self):
        self.account_at(Refusing)
        self.program.start("--background")
        time.sleep(1)
        for number in range(5):
            self.sendoff.run("send", "--to", "ana@example.org", "--subject", f"Plan {number}", "--text", "/dev/null")
        wait_until(lambda: [item["state"] for item in self.items()] == ["failed"] * 5, "refused")
        desktop.wait(lambda: desktop.shown)
        time.sleep(1)
        self.assertEqual(len(desktop.shown), 1, desktop.shown)
        desktop.press("show")
        self.program.find("push button", "New message")

    def test_background_opens_no_window(self):
        self.program.start("--background")
        time.sleep(2)
        self.assertIsNone(self.program.process.poll())
        self.assertIsNone(self.program.sees("push button", "New message"))
        # A second start is handed to it.
        self.assertEqual(self.program.start().wait(timeout=20), 0)
        self.program.find("push button", "New message")

    def test_the_icon_is_there_where_there_is_a_place_for_it(self):
        desktop.items.clear()
        self.program.start()
        self.program.find("push button", "New message")
        if HAS_TRAY:
            desktop.wait(lambda: desktop.items)
        else:
            self.assertEqual(desktop.items, [])

    def test_closing_the_window_keeps_sending_and_says_so_once(self):
        self.sendoff.add_account("nowhere", 9, "tls", "--auth", "none")
        for _ in range(2):
            self.program.start()
            self.program.find("push button", "New message")
            self.sendoff.run("send", "--account", "nowhere", "--to", "ana@example.org", "--subject", "x", "--text", "/dev/null")
            wait_until(lambda: self.items()[0]["attempts"] > 0, "tried")
            self.program.control("w")
            time.sleep(1)
            self.assertIsNone(self.program.process.poll())
            self.program.close()
        said = [told for told in desktop.history if "goes on" in told[0]]
        self.assertEqual(len(said), 1, desktop.history)

    def test_without_anything_to_send_it_ends_with_its_window_unless_it_has_an_icon(self):
        self.program.start()
        self.program.find("push button", "New message")
        self.program.control("w")
        if HAS_TRAY:
            time.sleep(2)
            self.assertIsNone(self.program.process.poll())
        else:
            self.assertEqual(self.program.process.wait(timeout=20), 0)

    def ask_to_quit_with_mail_under_way(self):
        server = self.account_at(ToyServer)
        server.hold = "greeting"
        self.program.start()
        self.program.find("push button", "New message")
        self.sendoff.run("send", "--to", "ana@example.org", "--subject", "x", "--text", "/dev/null")
        self.assertTrue(server.reached.wait(30), "under way")
        self.program.control("q")
        self.program.find("push button", "Quit")

    def test_mail_under_way_may_keep_the_program_from_quitting(self):
        self.ask_to_quit_with_mail_under_way()
        self.program.press("push button", "Keep sending")
        time.sleep(1)
        self.assertIsNone(self.program.process.poll())
        self.program.find("push button", "New message")

    def test_quitting_with_mail_under_way_loses_nothing(self):
        self.ask_to_quit_with_mail_under_way()
        self.program.press("push button", "Quit")
        self.assertEqual(self.program.process.wait(timeout=20), 0)
        self.assertEqual([item["subject"] for item in self.items()], ["x"])


if __name__ == "__main__":
    unittest.main(verbosity=2, argv=sys.argv[:1])
