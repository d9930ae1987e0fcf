# SPDX-License-Identifier: GPL-3.0-or-later
"""Killed while somebody types, Sendoff comes back with all but the last two seconds, and the windows open."""
import time
import unittest

from screen import Program, Screen, activate, key, until

LOST_AT_MOST = 2.0  # seconds


class Kill(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.screen = Screen()

    @classmethod
    def tearDownClass(cls):
        cls.screen.close()

    def setUp(self):
        self.program = Program()
        self.addCleanup(self.program.close)

    def letters(self):
        """The windows that messages are written in, by their subject."""
        found = {}
        for window in self.program.windows():
            subject = window.find("Subject")
            if subject and window.find("Message"):
                found[subject.text()] = window
        return found

    def test_what_was_typed_is_there_again(self):
        plan = self.program.folder / "plan.txt"
        plan.write_text("A plan")
        self.program.start("compose", "--to", "ana@example.org", "--subject", "First", "--attach", plan)
        until("window", lambda: "First" in self.letters())
        self.program.also("compose", "--subject", "Second")
        second = until("second window", lambda: self.letters().get("Second"))
        second.find("Message").write("This one rests.")
        message = self.letters()["First"].find("Message")
        activate("First")
        message.focus()
        typed = []  # (time, letter)
        end = time.monotonic() + 6
        while time.monotonic() < end:
            letter = "abcdefghijklmnopqrstuvwxyz"[len(typed) % 26]
            key(letter)
            typed.append((time.monotonic(), letter))
        self.program.kill()
        killed = time.monotonic()
        whole = "".join(letter for _, letter in typed)
        safe = "".join(letter for at, letter in typed if at < killed - LOST_AT_MOST)
        self.assertGreater(len(safe), 20)

        self.program.start()
        letters = until("both windows", lambda: {"First", "Second"} <= set(self.letters()) and self.letters())
        text = letters["First"].find("Message").text()
        self.assertTrue(whole.startswith(text), (whole, text))
        self.assertGreaterEqual(len(text), len(safe), (safe, text))
        print(f"typed {len(whole)} letters in 6 s; after kill -9, {len(whole) - len(text)} were lost")
        self.assertEqual(letters["Second"].find("Message").text(), "This one rests.")
        self.assertEqual(letters["First"].find("To").text(), "ana@example.org")
        self.assertTrue(any(control.name.startswith("plan.txt,") for control in letters["First"].below()))


if __name__ == "__main__":
    unittest.main(verbosity=2)
