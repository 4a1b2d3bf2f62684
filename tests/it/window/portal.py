"""The settings portal of a desktop, as far as programs ask it how things should look.

Reads one setting a line, `contrast 1`, and tells everyone on the bus that it has this value now.
"""

import os
import sys

from gi.repository import Gio, GLib

NAMESPACE = "org.freedesktop.appearance"
INTERFACE = "org.freedesktop.portal.Settings"
PATH = "/org/freedesktop/portal/desktop"
DESCRIPTION = f"""
<node>
  <interface name="{INTERFACE}">
    <method name="ReadAll">
      <arg type="as" direction="in"/>
      <arg type="a{{sa{{sv}}}}" direction="out"/>
    </method>
    <signal name="SettingChanged">
      <arg type="s"/>
      <arg type="s"/>
      <arg type="v"/>
    </signal>
  </interface>
</node>
"""

settings = {}


def called(_bus, _sender, _path, _interface, _method, parameters, call):
    """Answers with all settings of the namespaces that are asked for."""
    (namespaces,) = parameters.unpack()
    found = {}
    if NAMESPACE in namespaces:
        found[NAMESPACE] = {key: GLib.Variant("u", value) for key, value in settings.items()}
    call.return_value(GLib.Variant("(a{sa{sv}})", (found,)))


def read(bus, loop):
    """Takes settings that are there and tells of them."""
    chunk = os.read(0, 65536)
    if not chunk:
        loop.quit()
        return False
    for line in chunk.decode().splitlines():
        key, value = line.split()
        settings[key] = int(value)
        told = GLib.Variant("(ssv)", (NAMESPACE, key, GLib.Variant("u", int(value))))
        bus.emit_signal(None, PATH, INTERFACE, "SettingChanged", told)
        bus.flush_sync(None)
        print("set", flush=True)
    return True


def main():
    loop = GLib.MainLoop()
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    description = Gio.DBusNodeInfo.new_for_xml(DESCRIPTION)
    bus.register_object(PATH, description.interfaces[0], called, None, None)
    GLib.io_add_watch(0, GLib.IO_IN | GLib.IO_HUP, lambda *_: read(bus, loop))
    name = "org.freedesktop.portal.Desktop"
    Gio.bus_own_name_on_connection(
        bus, name, Gio.BusNameOwnerFlags.NONE, lambda *_: print("ready", flush=True), None
    )
    loop.run()


main()
