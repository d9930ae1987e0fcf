# SPDX-License-Identifier: GPL-3.0-or-later
"""A message is written, gets a file and is sent, by a screen reader's means alone."""
import unittest

from screen import Program, Screen, activate, key, until


class Compose(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.screen = Screen()

    @classmethod
    def tearDownClass(cls):
        cls.screen.close()

    def setUp(self):
        self.program = Program()
        self.addCleanup(self.program.close)
        self.program.start("compose")
        self.window = self.program.window("To", "Subject", "Message", "Send")

    def test_every_control_has_a_name(self):
        self.window.wait_for("Show Cc").press()
        self.window.wait_for("Show Bcc").press()
        self.window.wait_for("Bcc")
        self.window.wait_for("What will be sent").press()
        self.window.wait_for("Save as…")
        nameless = [control.role for control in self.window.below()
                    if control.has("FOCUSABLE") and control.has("SHOWING") and not control.name]
        self.assertEqual(nameless, [])

    def focused_name(self):
        control = self.window.focused()
        return control.name if control else ""

    def test_tab_goes_the_way_of_a_letter(self):
        # Qt 6.4 gives no program a way to focus a choice.
        self.window.wait_for("To").focus()
        activate("New message")
        key("shift+Tab")
        until("focus on From", lambda: self.focused_name() == "From")
        way = []
        for _ in range(7):
            way.append(until("focus", self.focused_name))
            key("Tab")
            until("next focus", lambda: self.focused_name() not in ("", way[-1]))
        self.assertEqual(way, ["From", "To", "Subject", "Message", "Send", "Send later", "Attach"])

    def test_what_is_typed_becomes_a_recipient_that_can_be_removed(self):
        self.window.wait_for("To").focus()
        for letter in "ana@example.org":
            key({"@": "at", ".": "period"}.get(letter, letter))
        key("comma")
        self.window.wait_for("ana@example.org", "list item")
        self.assertEqual(self.window.find("To").text(), "ana@example.org")
        key("Left")
        until("focus", lambda: self.window.focused() and self.window.focused().name == "ana@example.org")
        key("Delete")
        until("empty field", lambda: self.window.find("To").text() == "")

    def test_a_message_with_a_file_is_sent(self):
        picture = self.program.folder / "minutes of the day.txt"
        picture.write_text("One\nTwo\n")
        self.window.wait_for("To").write("Ana Prieto <ana@example.org>, ben@example.net")
        self.window.wait_for("Subject").write("Grüße")
        self.window.wait_for("Message").write("Dear Ana,\nthe minutes are attached.")
        self.window.wait_for("Attach").press()
        dialog = self.program.window("File name:", "Open")
        dialog.wait_for("File name:").write(str(picture))
        dialog.wait_for("Open", "push button").press()
        until("attachment", lambda: any(control.name.startswith("minutes of the day.txt,")
                                        for control in self.window.below()))
        self.window.wait_for("Send").press()
        mail = until("mail in the Sandbox", lambda: self.program.cli("sandbox", "list"))
        self.assertEqual(mail[0]["subject"], "Grüße")
        self.assertEqual(sorted(mail[0]["recipients"]), ["ana@example.org", "ben@example.net"])
        until("end of the program", lambda: self.program.process.poll() is not None)


if __name__ == "__main__":
    unittest.main(verbosity=2)
