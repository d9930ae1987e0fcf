# SPDX-License-Identifier: GPL-3.0-or-later
"""From a command to its painted window, on a screen of its own: painted.py [--runs N] NAME=COMMAND...
Prints the median and the range of each, taken in turns."""
import argparse
import ctypes
import ctypes.util
import os
import shlex
import signal
import statistics
import subprocess
import time

SIZE = 500     # pixels of the corner that is looked at
COLOURS = 12   # from here on, something is painted rather than a plain ground


class Picture(ctypes.Structure):
    """The beginning of an XImage."""
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int),
                ("format", ctypes.c_int), ("data", ctypes.POINTER(ctypes.c_char)), ("byte_order", ctypes.c_int),
                ("bitmap_unit", ctypes.c_int), ("bitmap_bit_order", ctypes.c_int), ("bitmap_pad", ctypes.c_int),
                ("depth", ctypes.c_int), ("bytes_per_line", ctypes.c_int)]


class Screen:
    def __init__(self):
        read, write = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten",
                                        "tcp"], pass_fds=[write], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                       stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as numbers:
            self.name = ":" + numbers.readline().strip()
        self.x11 = ctypes.CDLL(ctypes.util.find_library("X11"))
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self.x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x11.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint,
                                       ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
        self.x11.XGetImage.restype = ctypes.POINTER(Picture)
        self.x11.XDestroyImage.argtypes = [ctypes.POINTER(Picture)]
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(self.name.encode()))
        self.root = self.x11.XDefaultRootWindow(self.display)

    def is_painted(self):
        image = self.x11.XGetImage(self.display, self.root, 0, 0, SIZE, SIZE, 0xffffffff, 2)
        octets = ctypes.string_at(image.contents.data, image.contents.bytes_per_line * SIZE)
        self.x11.XDestroyImage(image)
        pixels = memoryview(octets).cast("I")
        return len(set(pixels[::7])) >= COLOURS

    def close(self):
        self.server.terminate()
        self.server.wait()


def measure(command):
    screen = Screen()
    try:
        environment = {**os.environ, "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb", "GDK_BACKEND": "x11"}
        begin = time.monotonic()
        program = subprocess.Popen(shlex.split(command), env=environment, start_new_session=True,
                                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while not screen.is_painted():
            if time.monotonic() - begin > 60:
                raise SystemExit(f"nothing was painted by: {command}")
            time.sleep(0.002)
        taken = time.monotonic() - begin
        os.killpg(program.pid, signal.SIGKILL)
        program.wait()
        return taken
    finally:
        screen.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("programs", nargs="+", metavar="NAME=COMMAND")
    arguments = parser.parse_args()
    programs = dict(each.split("=", 1) for each in arguments.programs)
    times = {name: [] for name in programs}
    for run in range(arguments.runs + 1):
        for name, command in programs.items():
            taken = measure(command)
            if run:  # the first only warms the caches
                times[name].append(taken * 1000)
    for name, each in times.items():
        print(f"{name}: {statistics.median(each):.0f} ms ({min(each):.0f} to {max(each):.0f}, {len(each)} runs)")


if __name__ == "__main__":
    main()
