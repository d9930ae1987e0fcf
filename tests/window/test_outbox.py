# SPDX-License-Identifier: GPL-3.0-or-later
"""The outbox in the real main window: a message is written, refused, put off, tried again and taken back, with the
keyboard and with the buttons of notifications alone; what becomes of it is shown in words and said to screen readers."""
import pathlib
import sys
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "servers"))
from screen import Hearing, Program, Screen, activate, key, type_text, until  # noqa: E402
from sendoff import Sendoff  # noqa: E402
from standins import Desktop  # noqa: E402
from toyserver import PickyServer  # noqa: E402

HAS_TRAY = sys.argv[1:2] == ["tray"]
NO_SUCH_USER = "550 5.1.1 <ana@example.org>: no such user here"
GREYLISTED = "451 4.7.1 Greylisted, try again later"


class Outbox(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.screen = Screen()
        cls.addClassCleanup(cls.screen.close)
        cls.desktop = Desktop(HAS_TRAY)
        cls.hearing = Hearing()
        cls.addClassCleanup(cls.hearing.close)

    def setUp(self):
        self.desktop.shown.clear()
        self.desktop.hasty = None
        self.hearing.said.clear()
        self.sendoff = Sendoff()
        self.addCleanup(self.sendoff.close)
        self.server = self.sendoff.add_toy_account(PickyServer)
        self.addCleanup(self.server.close)
        self.program = Program(self.sendoff.profile)
        self.addCleanup(self.program.close)

    def begin(self):
        self.program.start()
        self.main = self.program.window("New message", "Views and accounts")
        activate("Sendoff")
        until("focus", self.main.focused)

    def letter(self):
        window = self.program.window("Subject", "Message", "Send")
        activate("New message|Plan")
        until("focus in it", window.focused)
        return window

    def write(self, to):
        """A new message, up to the key that sends it."""
        key("ctrl+n")
        letter = self.letter()
        self.assertEqual(letter.focused().name, "To")
        type_text(to)
        key("Tab")
        until("subject", lambda: letter.focused().name == "Subject")
        type_text("Plan")
        key("Tab")
        type_text("Dear Ana")
        until("text", lambda: letter.find("Message").text().strip() == "Dear Ana")

    def send(self, to):
        self.write(to)
        key("ctrl+Return")
        until("closed window", lambda: not self.program.sees("Subject"))
        activate("Sendoff")

    def queue(self, *recipients):
        """By another program."""
        options = [part for each in recipients for part in ("--to", each)]
        self.assertEqual(self.sendoff.run("send", *options, "--subject", "Plan", "--text", "/dev/null").returncode, 0)

    def items(self):
        return self.sendoff.json("outbox", "list")

    def row(self, words):
        """The message's, once it has these words."""
        def look():
            return next((row for row in self.main.below() if row.role == "list item" and "Plan" in row.name and words in row.name), None)
        return until(f"row with {words!r}", look)

    def says(self, words):
        """The page of the message, or a part of the window, shows these words."""
        until(f"the words {words!r}", lambda: any(words in label.name for label in self.main.below() if label.role == "label"))

    def away_from(self, node):
        focused = self.main.focused()
        return focused if focused and focused.node != node else None

    def tab_to(self, name, step="Tab"):
        for _ in range(60):
            focused = until("focus", self.main.focused)
            if focused.name == name:
                return focused
            key(step)
            until(f"way on from {focused.role} {focused.name}", lambda: self.away_from(focused.node))
        self.fail(f"no {step} leads to {name}")

    def select(self):
        self.tab_to("Outbox")
        key("Home")

    def press(self, name):
        """A key that comes while the buttons are made anew would be lost: it waits until the page is at rest."""
        self.tab_to(name)
        time.sleep(1)
        self.assertEqual(until("focus", self.main.focused).name, name)
        key("space")

    def test_the_refused_one_gets_it_when_the_server_takes_it(self):
        self.server.replies["ana@example.org"] = NO_SUCH_USER
        self.begin()
        self.send("ana@example.org, ben@example.org")
        self.row("About to leave")
        self.hearing.wait_for("leaves in")
        self.select()
        key("ctrl+r")
        self.row("Refused for 1 of 2")
        self.hearing.wait_for("Plan")
        self.says("no such user here")
        self.assertEqual(self.server.taken, [["ben@example.org"]])
        self.server.replies.clear()
        self.press("Send to failed recipients")
        self.row(", Sent")
        self.assertEqual(self.server.taken, [["ben@example.org"], ["ana@example.org"]])
        # Its button is gone, and the focus is where the new ones are.
        until("focus", lambda: self.main.focused() and self.main.focused().name == "Duplicate as new")

    def test_what_is_put_off_says_so_and_leaves_on_demand(self):
        self.server.replies["ana@example.org"] = GREYLISTED
        self.begin()
        self.queue("ana@example.org")
        self.row("Waiting, next try")
        self.select()
        self.says("Greylisted, try again later")
        self.server.replies.clear()
        self.press("Retry now")
        self.row(", Sent")
        self.says("accepted")
        self.assertEqual([item["state"] for item in self.items()], ["sent"])

    def test_a_notification_tells_of_a_refusal_and_tries_again(self):
        self.server.replies["ana@example.org"] = GREYLISTED
        self.begin()
        self.queue("ana@example.org")
        self.row("Waiting, next try")
        key("ctrl+w")
        until("closed window", lambda: not self.program.sees("New message"))
        self.server.replies["ana@example.org"] = NO_SUCH_USER
        self.sendoff.run("outbox", "retry", self.items()[0]["id"])
        title, text, actions = self.desktop.wait(lambda: next((told for told in self.desktop.shown.values() if "retry" in told[2]), None))
        self.assertIn("Plan", text)
        self.assertEqual(actions["retry"], "Try again")
        self.desktop.press("show")
        self.main = self.program.window("New message", "Views and accounts")
        activate("Sendoff")
        self.row("Couldn't be sent")
        self.says(title)
        self.server.replies.clear()
        self.press("Retry now")
        self.row(", Sent")

    def test_what_is_told_last_can_still_be_answered(self):
        """Without an icon the program ends once nothing waits, but not before a refusal was told and answered."""
        self.server.replies["ana@example.org"] = GREYLISTED
        self.begin()
        self.queue("ana@example.org")
        self.row("Waiting, next try")
        key("ctrl+w")
        until("closed window", lambda: not self.program.sees("New message"))
        self.server.replies["ana@example.org"] = NO_SUCH_USER
        self.sendoff.run("outbox", "retry", self.items()[0]["id"])
        self.desktop.wait(lambda: any("retry" in told[2] for told in self.desktop.shown.values()))
        self.server.replies.clear()
        self.desktop.press("retry")
        until("sent", lambda: self.items()[0]["state"] == "sent")
        if HAS_TRAY:
            self.assertIsNone(self.program.process.poll())
        else:
            self.assertEqual(self.program.process.wait(timeout=30), 0)

    def test_a_press_counts_before_the_service_has_answered(self):
        self.server.replies["ana@example.org"] = GREYLISTED
        self.begin()
        self.queue("ana@example.org")
        self.row("Waiting, next try")
        key("ctrl+w")
        until("closed window", lambda: not self.program.sees("New message"))
        self.desktop.hasty = "show"
        self.server.replies["ana@example.org"] = NO_SUCH_USER
        self.sendoff.run("outbox", "retry", self.items()[0]["id"])
        self.program.window("New message", "Views and accounts")

    def walk(self):
        """Every stop of Tab, once round."""
        stops = [until("focus", self.main.focused)]
        for _ in range(60):
            key("Tab")
            last = stops[-1].node
            focused = until(f"way on from {stops[-1].role} {stops[-1].name}", lambda: self.away_from(last))
            if focused.node == stops[0].node:
                return stops
            stops.append(focused)
        self.fail("Tab doesn't lead round: " + ", ".join(stop.name for stop in stops))

    def test_tab_leads_round_all_controls_and_each_has_a_name(self):
        self.server.replies["ana@example.org"] = NO_SUCH_USER
        self.begin()
        self.queue("ana@example.org")
        self.row("Couldn't be sent")
        self.select()
        self.says("no such user here")
        stops = self.walk()
        self.assertEqual([stop.role for stop in stops if not stop.name.strip()], [])
        names = {stop.name for stop in stops}
        focusable = {control.name for control in self.main.below() if control.has("FOCUSABLE") and control.has("SHOWING")
                     and control.has("ENABLED") and control.role in ("push button", "text", "combo box", "check box", "toggle button")}
        self.assertEqual(focusable - names, set())
        self.assertLessEqual({"New message", "Search", "Menu", "Add account"}, names)
        # As it is read: first what can be done, then the message and what became of it.
        wanted = ["Outbox", "Selected message", "Edit and resend", "Retry now", "Remove", "More actions",
                  "The message as the recipient sees it", "What happened", "Conversation with the server (1)",
                  "Copy report for the help desk"]
        self.assertEqual([stop.name for stop in stops][:len(wanted)], wanted)

    def test_the_first_page_by_tab(self):
        self.sendoff.run("account", "remove", "toy")
        self.program.start()
        self.main = self.program.window("New message", "Set up an account")
        activate("Sendoff")
        stops = self.walk()
        self.assertEqual([stop.role for stop in stops if not stop.name.strip()], [])
        self.assertLessEqual({"Set up an account", "Try it in the Sandbox", "How Sendoff works", "Menu"}, {stop.name for stop in stops})

    def test_undo_in_a_notification_brings_back_the_draft(self):
        self.begin()
        self.write("ana@example.org")
        activate("Sendoff")
        key("ctrl+w")
        until("closed window", lambda: not self.program.sees("New message"))
        letter = self.letter()
        key("ctrl+Return")
        until("closed window", lambda: not self.program.sees("Subject"))
        self.desktop.press("undo")
        letter = self.letter()
        self.assertEqual([letter.find(name).text().strip() for name in ("To", "Subject", "Message")], ["ana@example.org", "Plan", "Dear Ana"])
        self.assertEqual((self.items(), self.server.taken), ([], []))


if __name__ == "__main__":
    unittest.main(verbosity=2, argv=sys.argv[:1])
