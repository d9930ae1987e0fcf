# SPDX-License-Identifier: GPL-3.0-or-later
"""The program while its windows are closed or out of sight: notifications and what their buttons do, the icon beside
the clock, staying and ending. On a session bus and a screen of its own."""
import contextlib
import os
import pathlib
import sys
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "servers"))
import daemons  # noqa: E402
from daemons import wait_until  # noqa: E402
from dovecot import Dovecot  # noqa: E402
from screen import Program, Screen, activate, key  # noqa: E402
from sendoff import Sendoff  # noqa: E402
from standins import Desktop  # noqa: E402
from toyserver import PickyServer, ToyServer  # noqa: E402

HAS_TRAY = sys.argv[1:2] == ["tray"]


REPORT = """From: MAILER-DAEMON@mx.example.org
To: jane@example.org
Subject: Undelivered
Message-ID: <of.{1}
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; nobody@example.org
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 no such user

--b
Content-Type: text/rfc822-headers

Message-ID: {0}

--b--
"""


class Presence(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.screen = Screen()
        cls.addClassCleanup(cls.screen.close)
        cls.desktop = Desktop(HAS_TRAY)

    def setUp(self):
        self.desktop.shown.clear()
        self.desktop.history.clear()
        self.sendoff = Sendoff()
        self.addCleanup(self.sendoff.close)
        self.program = Program(self.sendoff.profile)
        self.addCleanup(self.program.close)

    def key_to_main_window(self, name):
        activate("Sendoff")
        key(name)

    def items(self):
        return self.sendoff.json("outbox", "list")

    def compose(self):
        self.program.start("compose", "--to", "ana@example.org", "--subject", "Plan")
        self.program.find("Subject")

    def start_in_background(self):
        """Until it is the one that sends, as what others send before is no news to it, and takes requests for windows."""
        self.program.start("--background")
        for socket in ("sendoff.socket", "window.socket"):
            wait_until((self.sendoff.profile / socket).exists, f"no {socket}")

    def account_at(self, kind):
        server = self.sendoff.add_toy_account(kind)
        self.addCleanup(server.close)
        return server

    def refusing(self):
        server = self.account_at(PickyServer)
        server.replies["ana@example.org"] = "550 5.1.1 <ana@example.org>: no such user"
        return server

    def test_undo_brings_the_window_back(self):
        self.compose()
        self.program.find("Send", "push button").press()
        told = self.desktop.wait(lambda: next((told for told in self.desktop.shown.values() if "undo" in told[2]), None))
        self.assertIn("ana@example.org", told[0])
        self.assertIsNone(self.program.sees("Subject"))
        self.desktop.press("undo")
        self.program.find("Send", "push button")
        self.assertEqual(self.program.find("Subject").text(), "Plan")
        self.assertEqual(self.items(), [])

    def test_a_refused_message_is_told_and_tried_again(self):
        server = self.refusing()
        self.start_in_background()
        self.sendoff.run("send", "--to", "ana@example.org", "--subject", "Plan", "--text", "/dev/null")
        self.desktop.wait(lambda: any("retry" in told[2] for told in self.desktop.shown.values()))
        self.assertIn("Plan", str(self.desktop.shown))
        self.assertEqual(self.items()[0]["state"], "failed")
        server.replies.clear()
        self.desktop.press("retry")
        wait_until(lambda: self.items()[0]["state"] == "sent", "sent")

    def test_many_are_told_in_one(self):
        self.refusing()
        self.start_in_background()
        for number in range(5):
            self.sendoff.run("send", "--to", "ana@example.org", "--subject", f"Plan {number}", "--text", "/dev/null")
        wait_until(lambda: [item["state"] for item in self.items()] == ["failed"] * 5, "refused")
        self.desktop.wait(lambda: self.desktop.shown)
        time.sleep(1)
        self.assertEqual(len(self.desktop.shown), 1, self.desktop.shown)
        self.desktop.press("show")
        self.program.find("New message", "push button")

    def account_with_reports(self):
        """Takes everything; what comes back is looked for in the INBOX of the server that is given."""
        if os.getuid() != 0 or not daemons.ROOT.is_dir():
            self.skipTest("Dovecot wants root, and to be there")
        stack = contextlib.ExitStack()
        self.addCleanup(stack.close)
        dovecot = stack.enter_context(Dovecot())
        server = ToyServer(*dovecot.authority.sign("toy", "DNS:localhost"))
        self.addCleanup(server.close)
        self.sendoff.add_account("work", server.port, "tls", "--auth", "none", "--default", "--imap-server", "localhost",
                                 "--imap-port", dovecot.imaps, "--sent-copy", "never", "--reports", "on",
                                 ca_file=dovecot.authority.certificate)
        return dovecot

    def bring_back(self, dovecot, *subjects):
        """Sends them, and lays the report of a stranger's server into the INBOX."""
        for subject in subjects:
            self.sendoff.run("send", "--to", "nobody@example.org", "--subject", subject, "--text", "/dev/null")
        wait_until(lambda: [item["state"] for item in self.items()] == ["sent"] * len(subjects), "sent")
        for item in self.items():
            dovecot.put("INBOX", REPORT.format(item["messageId"], item["messageId"][1:]).replace("\n", "\r\n").encode())

    def test_what_came_back_is_told_and_shown(self):
        dovecot = self.account_with_reports()
        self.start_in_background()
        self.bring_back(dovecot, "Plan")
        told = self.desktop.wait(lambda: next(iter(self.desktop.shown.values()), None), 120)
        self.assertEqual(told[:2], ("A message came back",
                                    "Your message “Plan” to nobody@example.org came back: This address doesn't exist."))
        [item] = self.items()
        self.assertEqual((item["state"], item["recipients"][0]["outcome"]), ("failed", "rejected"))
        self.desktop.press("show")
        self.program.find("New message", "push button")
        self.program.find("Came back: This address doesn't exist.", "label")
        # Once is enough; and it stays until somebody settles it.
        time.sleep(2)
        self.assertEqual(len(self.desktop.history), 1, self.desktop.history)

    def test_many_that_came_back_are_told_in_one(self):
        dovecot = self.account_with_reports()
        self.start_in_background()
        self.bring_back(dovecot, "Plan", "Budget", "Minutes")
        self.desktop.wait(lambda: any("3 messages came back" in told[0] for told in self.desktop.shown.values()), 120)
        self.assertEqual(len(self.desktop.shown), 1, self.desktop.shown)

    def test_in_quiet_nothing_is_told_of_what_came_back(self):
        dovecot = self.account_with_reports()
        self.sendoff.profile.mkdir(exist_ok=True)
        with open(self.sendoff.profile / "settings.ini", "a") as settings:
            settings.write("[presence]\nquiet=true\n")
        self.start_in_background()
        self.bring_back(dovecot, "Plan")
        wait_until(lambda: self.items()[0]["state"] == "failed", "the report was read", 120)
        time.sleep(1)
        self.assertEqual(self.desktop.history, [])

    def test_background_opens_no_window(self):
        self.start_in_background()
        time.sleep(1)
        self.assertIsNone(self.program.process.poll())
        self.assertIsNone(self.program.sees("New message", "push button"))
        # A second start is handed to it.
        self.program.also()
        self.program.find("New message", "push button")

    def test_the_icon_is_there_where_there_is_a_place_for_it(self):
        self.desktop.items.clear()
        self.program.start()
        self.program.find("New message", "push button")
        if HAS_TRAY:
            self.desktop.wait(lambda: self.desktop.items)
        else:
            self.assertEqual(self.desktop.items, [])

    def test_closing_the_window_keeps_sending_and_says_so_once(self):
        self.sendoff.add_account("nowhere", 9, "tls", "--auth", "none")
        for _ in range(2):
            self.program.start()
            self.program.find("New message", "push button")
            self.sendoff.run("send", "--account", "nowhere", "--to", "ana@example.org", "--subject", "x", "--text", "/dev/null")
            wait_until(lambda: self.items()[0]["attempts"] > 0, "tried")
            self.key_to_main_window("ctrl+w")
            time.sleep(1)
            self.assertIsNone(self.program.process.poll())
            self.program.close()
        said = [told for told in self.desktop.history if "keeps sending" in told[0]]
        self.assertEqual(len(said), 1, self.desktop.history)

    def test_without_anything_to_send_it_ends_with_its_window_unless_it_has_an_icon(self):
        self.program.start()
        self.program.find("New message", "push button")
        self.key_to_main_window("ctrl+w")
        if HAS_TRAY:
            time.sleep(2)
            self.assertIsNone(self.program.process.poll())
        else:
            self.assertEqual(self.program.process.wait(timeout=20), 0)

    def ask_to_quit_with_mail_under_way(self):
        server = self.account_at(ToyServer)
        server.hold = "greeting"
        self.program.start()
        self.program.find("New message", "push button")
        self.sendoff.run("send", "--to", "ana@example.org", "--subject", "x", "--text", "/dev/null")
        self.assertTrue(server.reached.wait(30), "under way")
        self.key_to_main_window("ctrl+q")
        self.program.find("Quit", "push button")

    def test_mail_under_way_may_keep_the_program_from_quitting(self):
        self.ask_to_quit_with_mail_under_way()
        self.program.find("Keep sending", "push button").press()
        time.sleep(1)
        self.assertIsNone(self.program.process.poll())
        self.program.find("New message", "push button")

    def test_quitting_with_mail_under_way_loses_nothing(self):
        self.ask_to_quit_with_mail_under_way()
        self.program.find("Quit", "push button").press()
        self.assertEqual(self.program.process.wait(timeout=20), 0)
        self.assertEqual([item["subject"] for item in self.items()], ["x"])


if __name__ == "__main__":
    unittest.main(verbosity=2, argv=sys.argv[:1])
