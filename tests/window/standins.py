# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desktop offers programs on its session bus, standing in for it: notifications that are recorded and
pressed by the test, and a place for icons beside the clock."""
import threading

from gi.repository import Gio, GLib

NOTIFICATIONS = """<node><interface name="org.freedesktop.Notifications">
<method name="GetCapabilities"><arg type="as" direction="out"/></method>
<method name="GetServerInformation"><arg type="s" direction="out"/><arg type="s" direction="out"/>
 <arg type="s" direction="out"/><arg type="s" direction="out"/></method>
<method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
 <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
 <arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/></method>
<method name="CloseNotification"><arg type="u" direction="in"/></method>
<signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
<signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
</interface></node>"""

WATCHER = """<node><interface name="org.kde.StatusNotifierWatcher">
<method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
<method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
<property name="RegisteredStatusNotifierItems" type="as" access="read"/>
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
<property name="ProtocolVersion" type="i" access="read"/>
</interface></node>"""


class Desktop:
    """On the session bus of this process, with a thread of its own."""

    def __init__(self, has_tray):
        self.changed = threading.Condition()
        self.shown = {}      # by id: title, text, actions (key to label)
        self.history = []
        self.hasty = None    # the action that is pressed before the program hears which number its notification has
        self.items = []      # bus names of programs with an icon
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.context = GLib.MainContext()
        self.context.push_thread_default()
        self.offer("org.freedesktop.Notifications", "/org/freedesktop/Notifications", NOTIFICATIONS, self.notify)
        if has_tray:
            self.offer("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher", WATCHER, self.watch, self.property)
        self.context.pop_thread_default()
        self.loop = GLib.MainLoop(self.context)
        threading.Thread(target=self.loop.run, daemon=True).start()

    def offer(self, name, path, xml, method, get_property=None):
        interface = Gio.DBusNodeInfo.new_for_xml(xml).interfaces[0]
        self.bus.register_object(path, interface, method, get_property, None)
        self.bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
                           GLib.Variant("(su)", (name, 0)), None, 0, -1)

    def notify(self, _bus, _sender, path, interface, method, parameters, invocation):
        if method == "GetCapabilities":
            return invocation.return_value(GLib.Variant("(as)", (["body", "actions", "body-markup"],)))
        if method == "GetServerInformation":
            return invocation.return_value(GLib.Variant("(ssss)", ("test", "test", "1", "1.2")))
        with self.changed:
            if method == "CloseNotification":
                self.shown.pop(parameters[0], None)
                invocation.return_value(None)
            else:
                _, replaces, _, title, text, actions, _, _ = parameters.unpack()
                number = replaces or len(self.history) + 1
                told = (title, text, dict(zip(actions[::2], actions[1::2])))
                self.shown[number] = told
                self.history.append(told)
                if self.hasty in told[2]:
                    self.invoke(number, self.hasty)
                invocation.return_value(GLib.Variant("(u)", (number,)))
            self.changed.notify_all()

    def watch(self, bus, sender, path, interface, method, parameters, invocation):
        with self.changed:
            if method == "RegisterStatusNotifierItem":
                self.items.append((sender, parameters[0]))
            invocation.return_value(None)
            self.changed.notify_all()

    def property(self, bus, sender, path, interface, name):
        return {"RegisteredStatusNotifierItems": GLib.Variant("as", []),
                "IsStatusNotifierHostRegistered": GLib.Variant("b", True),
                "ProtocolVersion": GLib.Variant("i", 0)}[name]

    def wait(self, what, seconds=30):
        """Until what() is true; gives what it gave."""
        with self.changed:
            assert self.changed.wait_for(what, seconds), (what, self.shown)
            return what()

    def press(self, action):
        """The button of the notification that has it."""
        number = self.wait(lambda: next((n for n, told in self.shown.items() if action in told[2]), None))
        self.invoke(number, action)

    def invoke(self, number, action):
        self.bus.emit_signal(None, "/org/freedesktop/Notifications", "org.freedesktop.Notifications", "ActionInvoked",
                             GLib.Variant("(us)", (number, action)))

    def call(self, name, path, interface, method, signature=None, values=()):
        parameters = GLib.Variant(signature, values) if signature else None
        return self.bus.call_sync(name, path, interface, method, parameters, None, 0, 5000)
