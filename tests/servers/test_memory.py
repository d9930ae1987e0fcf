# SPDX-License-Identifier: GPL-3.0-or-later
"""A 100 MB attachment goes through real Postfix in constant memory."""
import os
import resource
import subprocess
import unittest

import mailserver
from sendoff import Sendoff


class Memory(unittest.TestCase):
    def test_a_100_mb_attachment_takes_less_than_40_mb(self):
        sendoff = Sendoff()
        self.addCleanup(sendoff.close)
        path = sendoff.folder / "big.bin"
        block = os.urandom(1_000_000)
        with open(path, "wb") as file:
            for _ in range(100):
                file.write(block)
        with mailserver.MailServer() as server:
            sendoff.add_account("work", server.tls, "tls", ca_file=server.authority.certificate)
            process = sendoff.start("send", "--to", "ana@example.org", "--subject", "big", "--text", "/dev/null",
                                    "--attach", path, "--wait", 120)
            _, status, usage = os.wait4(process.pid, 0)
            words = process.stderr.read().decode()
            self.assertEqual(os.waitstatus_to_exitcode(status), 0, words + server.log())
            print(f"peak {usage.ru_maxrss / 1024:.1f} MiB, {usage.ru_utime + usage.ru_stime:.2f} s of processor time")
            self.assertLess(usage.ru_maxrss * 1024, 40_000_000)


if __name__ == "__main__":
    mailserver.require()
    unittest.main(verbosity=2)
