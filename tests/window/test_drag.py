# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages are pulled out of the list with the mouse, and come to stand as files where they are let go."""
import os
import re
import subprocess
import unittest

from screen import PATIENCE, Atspi, Program, Screen, until


def mouse(*steps):
    """As the hand does it: a drag begins only when the button is held and the mouse has moved some way."""
    subprocess.run(["xdotool", *map(str, steps)], check=True, timeout=PATIENCE)


def place(title, x, y, width, height):
    subprocess.run(["xdotool", "search", "--onlyvisible", "--name", f"^{title}", "windowmove", str(x), str(y),
                    "windowsize", str(width), str(height)], check=True, timeout=PATIENCE, stdout=subprocess.DEVNULL)


def middle(control):
    box = control.node.get_extents(Atspi.CoordType.SCREEN)
    return box.x + box.width // 2, box.y + box.height // 2


def both(rows):
    return rows if len(rows) == 2 else None


class Drag(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.screen = Screen()

    @classmethod
    def tearDownClass(cls):
        cls.screen.close()

    def setUp(self):
        self.program = Program()
        self.addCleanup(self.program.close)
        os.environ["TMPDIR"] = str(self.program.folder)

    def test_two_messages_become_files_of_a_draft(self):
        self.program.cli("account", "add", "away", "--address", "jane@example.org", "--server", "127.0.0.1",
                         "--port", "9", "--security", "plaintext", "--auth", "none")
        for subject in ("Budget", "budget"):
            self.program.cli("send", "--to", "ana@example.org", "--bcc", "secret@example.org", "--subject", subject,
                             "--text", "/dev/null", "--queue-only")
        # What is tried changes under the mouse.
        self.program.cli("outbox", "hold", "1", "2")
        self.program.start()
        main = self.program.window("New message", "Views and accounts")
        main.find("New message").press()
        draft = self.program.window("Subject", "Message")
        place("Sendoff", 0, 0, 640, 880)
        place("New message", 650, 0, 620, 880)
        waiting = until("view", lambda: next((row for row in main.find("Views and accounts").below()
                                              if row.name.startswith("Waiting")), None))
        mouse("mousemove", *middle(waiting), "click", 1)
        rows = until("rows", lambda: both([row for row in main.wait_for("Outbox").below() if "udget" in row.name]))
        points = [middle(row) for row in rows]
        mouse("mousemove", *points[0], "click", 1)
        mouse("mousemove", *points[1], "keydown", "ctrl", "click", 1, "keyup", "ctrl")
        mouse("mousemove", *points[0], "mousedown", 1, "sleep", 0.2)
        for step in range(1, 11):
            mouse("mousemove", points[0][0] + step * 4, points[0][1] + step, "sleep", 0.05)
        files = until("files", lambda: both(list(self.program.folder.glob("*/1/*.eml"))))
        self.assertEqual(files[0].parent.parent.stat().st_mode & 0o077, 0)
        for file in files:
            self.assertNotIn(b"secret@example.org", file.read_bytes())
        for x in range(700, 1000, 30):
            mouse("mousemove", x, 500, "sleep", 0.2)
        mouse("mouseup", 1)
        names = until("attachments", lambda: both(sorted({control.name for control in draft.below()
                                                          if re.fullmatch(r"[Bb]udget( \(2\))?\.eml", control.name)})))
        self.assertEqual([name.lower() for name in names], ["budget (2).eml", "budget.eml"])


if __name__ == "__main__":
    unittest.main()
