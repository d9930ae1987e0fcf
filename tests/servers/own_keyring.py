# SPDX-License-Identifier: GPL-3.0-or-later
"""A session bus with a real gnome-keyring of its own, for the programs that a test starts."""
import os
import pathlib
import shutil
import socket
import struct
import subprocess
import tempfile

PASSWORD = b"of the keyring itself"


class Keyring:
    """Unlocked at first. lock() and unlock() are what a person's logging out and in does to it."""

    def __enter__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="sendoff-keyring-"))
        (self.folder / "run").mkdir(mode=0o700)
        self.before = dict(os.environ)
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL"):
            os.environ.pop(name, None)
        os.environ.update(HOME=str(self.folder), XDG_RUNTIME_DIR=str(self.folder / "run"),
                          XDG_DATA_HOME=str(self.folder / "data"), XDG_CONFIG_HOME=str(self.folder / "config"),
                          XDG_CACHE_HOME=str(self.folder / "cache"))
        self.bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address=1"],
                                    stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = self.bus.stdout.readline().decode().strip()
        self.daemon = None
        self.start("--unlock")
        return self

    def __exit__(self, *_):
        self.stop()
        self.bus.terminate()
        self.bus.wait()
        self.bus.stdout.close()
        os.environ.clear()
        os.environ.update(self.before)
        shutil.rmtree(self.folder, ignore_errors=True)

    def unlock(self):
        """As a person's login does it to the running daemon, by its control socket."""
        with socket.socket(socket.AF_UNIX) as control:
            control.connect(str(self.folder / "run/keyring/control"))
            unlock = struct.pack(">II", 1, len(PASSWORD)) + PASSWORD
            control.sendall(b"\0" + struct.pack(">I", 4 + len(unlock)) + unlock)
            length, result = struct.unpack(">II", control.recv(8))
        assert (length, result) == (8, 0), result

    def lock(self):
        self.stop()
        self.start()

    def refuse(self):
        """From now on there is one on this bus that gives nothing away."""
        self.stop()
        self.daemon = subprocess.Popen(["/usr/bin/python3", pathlib.Path(__file__).with_name("refusing_service.py")],
                                       stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
        assert self.daemon.stdout.readline() == b"ready\n"
        self.daemon.stdout.close()

    def start(self, *options):
        self.daemon = subprocess.Popen(["gnome-keyring-daemon", "--foreground", "--components=secrets", *options],
                                       stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.daemon.stdin.write(PASSWORD)
        self.daemon.stdin.close()

    def stop(self):
        if self.daemon:
            self.daemon.terminate()
            self.daemon.wait()
            self.daemon = None
