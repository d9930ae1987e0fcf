# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen and a session bus that belong to one test program."""
import os
import subprocess
import sys


def in_own_session():
    """Runs this program again where it has both, and ends with its exit code. The screen comes first: what the bus
    starts wants to know it, the registry of accessibility, for example."""
    if "SENDOFF_OWN_SESSION" in os.environ:
        return
    read, write = os.pipe()
    screen = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x1000x24", "-nolisten", "tcp"],
                              pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as numbers:
        display = ":" + numbers.readline().strip()
    code = subprocess.call(["dbus-run-session", "--", sys.executable, *sys.argv],
                           env={**os.environ, "DISPLAY": display, "SENDOFF_OWN_SESSION": "1"})
    screen.terminate()
    screen.wait()
    sys.exit(code)
