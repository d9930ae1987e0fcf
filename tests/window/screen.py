# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen with Sendoff on it, read and driven through AT-SPI."""
import atexit
import json
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

SENDOFF, CLI = os.environ["SENDOFF"], os.environ["SENDOFF_CLI"]
PATIENCE = 30  # seconds for anything, on a slow machine


def until(what, ask, patience=PATIENCE):
    """The first true answer."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass  # what Hearing waits for
        try:
            answer = ask()
        except GLib.Error:
            answer = None  # it went away while it was looked at
        if answer:
            return answer
        time.sleep(0.02)
    raise AssertionError(f"no {what} after {patience} s")


class Screen:
    """An X server with nothing on it. One for each test program: AT-SPI reads DISPLAY once."""

    def __init__(self):
        read, write = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten",
                                        "tcp"], pass_fds=[write], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                       stderr=subprocess.DEVNULL)
        atexit.register(self.server.kill)
        os.close(write)
        with os.fdopen(read) as numbers:
            number = numbers.readline().strip()
        os.environ["DISPLAY"] = ":" + number
        os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        os.environ["NO_AT_BRIDGE"] = "1"  # of this test program
        self.part_from_others()
        Atspi.init()
        Atspi.set_timeout(2000, 10000)
        # What was read before is no answer to what is now.
        Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)

    def part_from_others(self):
        """The bus of accessibility has a socket in the runtime folder; two sessions of one user would take it from each
        other. It is started by the session's bus, which began before this screen."""
        self.runtime = tempfile.TemporaryDirectory(prefix="sendoff-runtime-", ignore_cleanup_errors=True)
        os.environ["XDG_RUNTIME_DIR"] = self.runtime.name
        told = {name: os.environ[name] for name in ("DISPLAY", "XDG_RUNTIME_DIR")}
        Gio.bus_get_sync(Gio.BusType.SESSION).call_sync(
            "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "UpdateActivationEnvironment",
            GLib.Variant("(a{ss})", (told,)), None, 0, -1)

    def close(self):
        self.server.terminate()
        self.server.wait()
        self.runtime.cleanup()


class Program:
    """A sendoff of a home, and unless told otherwise a profile, of its own; start() may be called again after kill()."""

    def __init__(self, profile=None):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="sendoff-window-"))
        self.profile = pathlib.Path(profile or self.folder / "profile")
        self.process = None

    def command(self, *arguments):
        return [SENDOFF, "--profile", str(self.profile), *map(str, arguments)]

    def environment(self):
        return {**os.environ, "HOME": str(self.folder), "XDG_CONFIG_HOME": str(self.folder / "config")}

    def start(self, *arguments):
        self.process = subprocess.Popen(self.command(*arguments), env=self.environment())

    def also(self, *arguments):
        """A second start, which hands over to the first."""
        subprocess.run(self.command(*arguments), env=self.environment(), check=True, timeout=PATIENCE)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def close(self):
        if self.process and self.process.poll() is None:
            self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def cli(self, *arguments):
        result = subprocess.run([CLI, "--profile", str(self.profile), "--json", *arguments], capture_output=True,
                                timeout=PATIENCE)
        return json.loads(result.stdout)

    def windows(self):
        """The program's windows that are on the screen."""
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application and application.get_process_id() == self.process.pid:
                children = [application.get_child_at_index(i) for i in range(application.get_child_count())]
                return [Control(child) for child in children if child]
        return []

    def window(self, *names):
        """The one that has controls of these names."""
        def look():
            for window in self.windows():
                if all(window.find(name) for name in names):
                    return window
        return until(f"window with {names}", look)

    def sees(self, name, role=None):
        """The control of that name in any window, if there is one now."""
        return next(filter(None, (window.find(name, role) for window in self.windows())), None)

    def find(self, name, role=None):
        return until(f"control {name}", lambda: self.sees(name, role))


class Control:
    def __init__(self, node):
        self.node = node

    @property
    def name(self):
        """Of a choice, its label's: Qt 6.4 gives what is chosen as its name."""
        return (self.label() if self.role == "combo box" else "") or self.node.get_name()

    def label(self):
        for relation in self.node.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                return relation.get_target(0).get_name()
        return ""

    @property
    def role(self):
        return self.node.get_role_name()

    def has(self, state):
        return self.node.get_state_set().contains(getattr(Atspi.StateType, state))

    def below(self):
        """Everything that is shown in it."""
        for index in range(self.node.get_child_count()):
            child = self.node.get_child_at_index(index)
            if child is None:
                continue
            control = Control(child)
            if control.has("VISIBLE"):
                yield control
                yield from control.below()

    def find(self, name, role=None):
        return next((control for control in self.below()
                     if control.name == name and (control.role == role or (role is None and control.role != "label"))), None)

    def wait_for(self, name, role=None):
        return until(f"control {name}", lambda: self.find(name, role))

    def text(self):
        return Atspi.Text.get_text(self.node, 0, Atspi.Text.get_character_count(self.node))

    def write(self, text):
        assert Atspi.EditableText.set_text_contents(self.node, text), self.name

    def press(self):
        assert Atspi.Action.do_action(self.node, 0), self.name

    def focus(self):
        Atspi.Component.grab_focus(self.node)
        until(f"focus on {self.name}", lambda: self.has("FOCUSED"))

    def focused(self):
        """Rows of a list say that they have it even where their list hasn't: Qt 6.4."""
        def has_it(control):
            parent = Control(control.node.get_parent()) if control.role == "list item" else None
            return not (parent and parent.role == "list" and not parent.has("FOCUSED"))
        return next((control for control in self.below()
                     if control.has("FOCUSED") and control.has("FOCUSABLE") and has_it(control)), None)


class Hearing:
    """What the program says to a screen reader by itself, in the order in which it says it."""

    def __init__(self):
        self.said = []
        self.listener = Atspi.EventListener.new(lambda event: self.said.append(event.any_data))
        self.listener.register("object:announcement")

    def wait_for(self, words):
        return until(f"announcement of {words!r}; but {self.said}", lambda: any(words in each for each in self.said))

    def close(self):
        self.listener.deregister("object:announcement")


def activate(title):
    """As a window manager does; there is none on this screen."""
    subprocess.run(["xdotool", "search", "--onlyvisible", "--name", f"^{title}", "windowfocus"], check=True,
                   timeout=PATIENCE, stdout=subprocess.DEVNULL)


def key(name):
    """One key of the keyboard: "Tab", "a", "ctrl+Return"."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True, timeout=PATIENCE)


def type_text(text):
    """ASCII, letter by letter."""
    subprocess.run(["xdotool", "type", "--clearmodifiers", text], check=True, timeout=PATIENCE)
