# SPDX-License-Identifier: GPL-3.0-or-later
"""Another language is chosen in the settings, and all windows speak it at once, with what was being written in them."""
import unittest

from screen import Program, Screen, activate, key, until


class Language(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.screen = Screen()

    @classmethod
    def tearDownClass(cls):
        cls.screen.close()

    def setUp(self):
        self.program = Program()
        self.addCleanup(self.program.close)

    def tab_to(self, window, name):
        for _ in range(40):
            focused = until("focus", window.focused)
            if focused.name == name:
                return
            key("Tab")
        self.fail(f"no Tab leads to {name}")

    def test_all_windows_speak_it_at_once(self):
        self.program.start()
        main = self.program.window("New message", "Menu")
        main.find("New message").press()
        letter = self.program.window("Subject", "Message")
        letter.find("Subject").write("Plan")
        letter.find("Message").write("Half a sentence")
        activate("Sendoff")
        key("ctrl+comma")
        settings = self.program.window("Language of the windows")
        activate("Settings")
        self.tab_to(settings, "Language of the windows")
        key("d")  # Deutsch

        main = self.program.window("Neue Nachricht")
        letter = self.program.window("Betreff", "Nachricht")
        self.assertEqual(letter.find("Betreff").text(), "Plan")
        self.assertEqual(letter.find("Nachricht").text().strip(), "Half a sentence")
        until("no window in English", lambda: not any(window.find("Subject") for window in self.program.windows()))

        # The next start speaks it, too, and the command line as its environment does.
        letter.find("Nachricht").focus()
        self.program.kill()
        self.assertEqual(self.program.cli("outbox", "list"), [])
        self.program.start()
        self.program.window("Neue Nachricht")


if __name__ == "__main__":
    unittest.main()
