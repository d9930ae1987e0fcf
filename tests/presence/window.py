# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program in a real window, driven as a screen reader drives it: AT-SPI, by role and name."""
import os
import pathlib
import shutil
import subprocess
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402


class Program:
    def __init__(self, profile):
        self.profile = pathlib.Path(profile)
        self.home = tempfile.mkdtemp(prefix="sendoff-home-")
        self.process = None

    def start(self, *words):
        environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8",
                       "HOME": self.home, "XDG_CONFIG_HOME": self.home + "/config"}
        process = subprocess.Popen([os.environ["SENDOFF"], "--profile", str(self.profile), *words], env=environment)
        self.process = self.process if self.process and self.process.poll() is None else process
        return process

    def close(self):
        if self.process and self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.home, ignore_errors=True)

    def application(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_process_id() == self.process.pid:
                return child
        return None

    def all(self):
        """Every element, from the windows down."""
        def walk(element):
            yield element
            for index in range(element.get_child_count()):
                child = element.get_child_at_index(index)
                if child:
                    yield from walk(child)
        application = self.application()
        return walk(application) if application else iter(())

    def find(self, role, name, seconds=20):
        """The one that is seen with this role and accessible name."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            try:
                for element in self.all():
                    if (element.get_role_name() == role and element.get_name() == name
                            and element.get_state_set().contains(Atspi.StateType.SHOWING)):
                        return element
            except gi.repository.GLib.Error:
                pass  # it went away while it was looked at
            time.sleep(0.1)
        raise AssertionError(f"no {role} named {name!r} in sight")

    def sees(self, role, name, seconds=0.5):
        try:
            return self.find(role, name, seconds)
        except AssertionError:
            return None

    def press(self, role, name):
        Atspi.Action.do_action(self.find(role, name), 0)

    def text(self, role, name):
        element = self.find(role, name)
        return Atspi.Text.get_text(element, 0, -1)

    def control(self, letter):
        """Ctrl with a letter, to the main window, to which no window manager gives the focus here. By the keycodes of X servers: a keysym would be sent
        without the modifier."""
        Atspi.Component.grab_focus(self.find("push button", "New message"))
        control_key, letter_key = 37, {"q": 24, "w": 25}[letter]
        Atspi.generate_keyboard_event(control_key, None, Atspi.KeySynthType.PRESS)
        Atspi.generate_keyboard_event(letter_key, None, Atspi.KeySynthType.PRESSRELEASE)
        Atspi.generate_keyboard_event(control_key, None, Atspi.KeySynthType.RELEASE)
