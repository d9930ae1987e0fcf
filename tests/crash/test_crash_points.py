# SPDX-License-Identifier: GPL-3.0-or-later
"""SIGKILL at every named point of a message's path, and at random instants: nothing that was said to be queued is
lost, nothing is taken twice by the server, and what may have been taken or not says so.

SENDOFF_CRASHES is the number of random instants: 20, or as many as `run` is told."""
import contextlib
import mailbox
import os
import random
import signal
import subprocess
import time
import unittest

from countingserver import STAGES, CountingServer
from sendoff import Sendoff

SENDER = os.environ["SENDOFF_CRASH_SENDER"]
INSTANTS = int(os.environ.get("SENDOFF_CRASHES", "20"))
COUNT = 6
# The final dot leaves with the content of a small message: whoever sees the one may have been sent the other.
WINDOW = {"DATA replied", "content", "dot", "taken", "dot replied"}


class CrashPoints(unittest.TestCase):
    def setUp(self):
        self.server = CountingServer()
        self.sendoff = Sendoff()
        self.addCleanup(self.sendoff.close)
        self.sendoff.add_account("count", self.server.port, "plaintext", "--auth", "none", server="127.0.0.1")
        self.promised = set()
        self.runs = 0

    def start(self, count, *point):
        self.runs += 1
        return subprocess.Popen([SENDER, self.sendoff.profile, f"r{self.runs}", str(count), *map(str, point)],
                                stdout=subprocess.PIPE)

    def finish(self, process):
        """What it promised before it ended; true if it was killed."""
        # The last run sends what hundreds before it left.
        output, _ = process.communicate(timeout=60 + 2 * INSTANTS)
        self.promised |= set(output.decode().split())
        self.assertIn(process.returncode, (0, -signal.SIGKILL))
        return process.returncode != 0

    def items(self):
        return {item["messageId"]: item for item in self.sendoff.json("outbox", "list")}

    def check(self, uncertain_at_most):
        """After a run to the end."""
        self.server.reach = lambda stage: None
        self.assertFalse(self.finish(self.start(0)))
        items = self.items()
        for message in self.promised:
            self.assertIn(message, items, "lost")
        uncertain = [item for item in items.values() if item["state"] == "uncertain"]
        for message, item in items.items():
            taken = self.server.taken[message]
            self.assertIn((item["state"], taken), (("sent", 1), ("uncertain", 0), ("uncertain", 1)), message)
        self.assertLessEqual(max(self.server.taken.values(), default=0), 1, "twice")
        self.assertLessEqual(len(uncertain), uncertain_at_most)
        for message in self.server.taken:
            self.assertIn(message, items)
        return uncertain

    def test_at_every_point_of_the_path_to_the_disk(self):
        killed = 0
        for point, most in (("spool-unsynced", 4), ("spool-synced", 4), ("spool-renamed", 4), ("spool-folder-synced", 4),
                            ("commit-pending", 16), ("committed", 16)):
            for number in range(1, most + 1):
                killed += self.finish(self.start(COUNT, point, number))
        self.assertGreater(killed, 40)
        self.check(uncertain_at_most=killed)

    def test_at_every_stage_of_the_conversation(self):
        uncertain = 0
        for stage in STAGES:
            process = self.start(2)
            def reach(reached, process=process, stage=stage):
                if reached == stage:
                    process.send_signal(signal.SIGKILL)
                    process.wait()
            self.server.reach = reach
            with self.subTest(stage=stage):
                self.finish(process)
                uncertain += stage in WINDOW
                self.check(uncertain_at_most=uncertain)

    def test_at_every_point_of_a_copy_on_this_machine(self):
        box = self.sendoff.folder / "sent"
        folder = self.sendoff.folder / "Sent"
        ways = ((f"mbox:{box}", ("mbox-locked", "mbox-written", "mbox-synced"), lambda: mailbox.mbox(box)),
                (f"maildir:{folder}", ("maildir-written", "maildir-synced", "maildir-renamed"), lambda: mailbox.Maildir(folder)))
        for place, points, opened in ways:
            changed = self.sendoff.run("account", "set-incoming", "count", "--local-copies", place)
            self.assertEqual(changed.returncode, 0, changed.stderr.decode())
            before, killed = set(self.items()), 0
            for point in points:
                for number in range(1, COUNT + 1, 2):
                    killed += self.finish(self.start(COUNT, point, number))
            self.assertGreaterEqual(killed, 6, place)
            self.check(uncertain_at_most=killed * COUNT)
            self.assertEqual(self.sendoff.run("outbox", "flush", "--wait", 60).returncode, 0)
            sent = {message for message, item in self.items().items() if item["state"] == "sent" and message not in before}
            with contextlib.closing(opened()) as copies:
                messages = list(copies)
            self.assertEqual(sorted(message["Message-ID"] for message in messages), sorted(sent), place)
            for message in messages:
                self.assertEqual(message.get_payload(), "x" * 3000 + "\n")

    def test_at_random_instants(self):
        begin = time.monotonic()
        self.finish(self.start(COUNT))
        usual = time.monotonic() - begin
        chance = random.Random(os.environ.get("SENDOFF_CRASH_SEED", "1"))
        killed = 0
        for _ in range(INSTANTS):
            process = self.start(COUNT)
            time.sleep(chance.uniform(0, usual * 1.1))
            process.kill()
            killed += self.finish(process)
        uncertain = self.check(uncertain_at_most=killed * COUNT)
        print(f"{INSTANTS} instants, {killed} killed, {len(self.promised)} promised, "
              f"{sum(self.server.taken.values())} taken, {len(uncertain)} uncertain, 0 lost, 0 twice", flush=True)


if __name__ == "__main__":
    unittest.main(verbosity=2)
