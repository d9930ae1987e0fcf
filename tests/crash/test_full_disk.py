# SPDX-License-Identifier: GPL-3.0-or-later
"""A profile on a file system that has no room left, at each point where room can end: what was said to be queued is
there and whole, what wasn't is said in a sentence, and nothing has to be repaired once there is room again."""
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

from daemons import NAMESPACE
from sendoff import Sendoff

PAGE = 4096
BODY = "A line of the message.\n" * 600  # 14 kB: some pages of the spool


class Disk:
    """A file system in memory, with a file that takes what is not to be free."""

    def __init__(self, size):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="sendoff-disk-"))
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", self.folder], check=True)
        self.ballast = self.folder / "ballast"

    def leave(self, pages):
        self.empty()
        state = os.statvfs(self.folder)
        with open(self.ballast, "wb") as file:
            os.posix_fallocate(file.fileno(), 0, max(1, (state.f_bavail - pages) * state.f_bsize))

    def empty(self):
        self.ballast.unlink(missing_ok=True)

    def close(self):
        subprocess.run(["umount", "-l", self.folder], check=True)
        self.folder.rmdir()


class FullDisk(unittest.TestCase):
    def setUp(self):
        self.disk = Disk("16m")
        self.addCleanup(self.disk.close)
        self.sendoff = Sendoff()
        self.addCleanup(self.sendoff.close)
        self.sendoff.profile = self.disk.folder / "profile"
        self.sendoff.add_account("later", 9, "plaintext", "--auth", "none", server="127.0.0.1")

    def queue(self, subject):
        """The new ID, or none: then it was said why."""
        result = self.sendoff.run("send", "--queue-only", "--to", "ana@example.org", "--subject", subject, "--text", "-",
                                  text=BODY)
        if result.returncode == 0:
            return result.stdout.decode().strip()
        words = result.stderr.decode()
        self.assertEqual((result.returncode, result.stdout), (73, b""), words)
        self.assertRegex(words, "(?i)room|space|full", "says why")
        return None

    def whole(self, queued):
        check = self.sendoff.run("account", "check")
        self.assertEqual(check.returncode, 0, check.stdout.decode() + check.stderr.decode())
        items = {item["id"]: item["subject"] for item in self.sendoff.json("outbox", "list")}
        self.assertEqual(items, queued)
        for item, subject in queued.items():
            octets = self.sendoff.run("outbox", "export", item).stdout
            self.assertTrue(octets.endswith(BODY.replace("\n", "\r\n").encode()), subject)

    def test_room_that_ends_anywhere(self):
        queued, refused = {}, 0
        for pages in range(0, 60, 2):
            self.disk.leave(pages)
            item = self.queue(f"{pages} pages")
            if item:
                queued[item] = f"{pages} pages"
            else:
                refused += 1
            self.disk.empty()
            with self.subTest(pages=pages):
                self.whole(queued)
        print(f"{refused} refused, {len(queued)} queued", flush=True)
        self.assertGreater(refused, 3)
        self.assertGreater(len(queued), 3)

    def test_queueing_until_nothing_fits(self):
        self.disk.leave(200)
        queued = {}
        while item := self.queue(f"number {len(queued)}"):
            queued[item] = f"number {len(queued)}"
            self.assertLess(len(queued), 200)
        self.assertGreater(len(queued), 5)
        # What there is can be looked at while there is no room.
        self.assertEqual(len(self.sendoff.json("outbox", "list")), len(queued))
        self.disk.empty()
        self.whole(queued)
        self.assertIsNotNone(self.queue("There is room again"))


def can_mount():
    try:
        Disk("1m").close()
        return True
    except (OSError, subprocess.CalledProcessError):
        return False


if __name__ == "__main__":
    if os.getuid() != 0 and "SENDOFF_IN_NAMESPACE" not in os.environ:
        os.environ["SENDOFF_IN_NAMESPACE"] = "1"
        os.execvp("unshare", [*NAMESPACE, "--mount", sys.executable, *sys.argv])
    if not can_mount():
        print("Not run: a file system of its own can't be mounted here")
        sys.exit(77)
    unittest.main(verbosity=2)
