# SPDX-License-Identifier: GPL-3.0-or-later
"""A Secret Service whose owner says no: it finds the item, unlocked, and gives the secret to nobody.

Run by the system's python3 (python3-gi is for that one) on the bus of DBUS_SESSION_BUS_ADDRESS; prints a line once it
has its name. No real keyring refuses one program without a person at its prompt."""
from gi.repository import Gio, GLib

SERVICE = """<node><interface name="org.freedesktop.Secret.Service">
<method name="OpenSession"><arg type="s" direction="in"/><arg type="v" direction="in"/>
 <arg type="v" direction="out"/><arg type="o" direction="out"/></method>
<method name="ReadAlias"><arg type="s" direction="in"/><arg type="o" direction="out"/></method>
<method name="SearchItems"><arg type="a{ss}" direction="in"/><arg type="ao" direction="out"/><arg type="ao" direction="out"/></method>
<method name="GetSecrets"><arg type="ao" direction="in"/><arg type="o" direction="in"/>
 <arg type="a{o(oayays)}" direction="out"/></method>
<property name="Collections" type="ao" access="read"/>
</interface></node>"""
COLLECTION = """<node><interface name="org.freedesktop.Secret.Collection">
<property name="Locked" type="b" access="read"/><property name="Label" type="s" access="read"/>
<property name="Items" type="ao" access="read"/>
</interface></node>"""
ROOT = "/org/freedesktop/secrets"
FOLDER, ITEM = ROOT + "/collection/login", ROOT + "/collection/login/1"


def call(bus, sender, path, interface, method, parameters, invocation):
    if method == "OpenSession" and parameters[0] == "plain":
        invocation.return_value(GLib.Variant("(vo)", (GLib.Variant("s", ""), ROOT + "/session/1")))
    elif method == "OpenSession":
        invocation.return_dbus_error("org.freedesktop.DBus.Error.NotSupported", "only plain")
    elif method == "ReadAlias":
        invocation.return_value(GLib.Variant("(o)", (FOLDER,)))
    elif method == "SearchItems":
        invocation.return_value(GLib.Variant("(aoao)", ([ITEM], [])))
    else:
        invocation.return_dbus_error("org.freedesktop.Secret.Error.IsLocked", "the owner refused")


def value(bus, sender, path, interface, name):
    return {"Collections": GLib.Variant("ao", [FOLDER]), "Locked": GLib.Variant("b", False), "Label": GLib.Variant("s", "Login"),
            "Items": GLib.Variant("ao", [ITEM])}[name]


bus = Gio.bus_get_sync(Gio.BusType.SESSION)
for path, xml in ((ROOT, SERVICE), (FOLDER, COLLECTION)):
    bus.register_object(path, Gio.DBusNodeInfo.new_for_xml(xml).interfaces[0], call, value, None)
bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
              GLib.Variant("(su)", ("org.freedesktop.secrets", 0)), None, 0, -1)
print("ready", flush=True)
GLib.MainLoop().run()
