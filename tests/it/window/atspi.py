"""The program as a screen reader has it: over AT-SPI, from another process.

Reads one command of JSON a line and answers with one line of JSON. Nodes are named by the path that leads to them on the
bus, which stays the same as long as they are there.

    {"do": "find", "roles": [..], "name": ".."}   nodes of these roles (all without) whose name begins so (all without),
                                                  at most so many with "most": 1
    {"do": "click", "node": PATH}                 the action of a node
    {"do": "write", "node": PATH, "words": ".."}  other words for a field
    {"do": "set", "node": PATH, "value": 1.5}     another value for a slider
    {"do": "said"}                                what was announced since this was last asked
"""

import json
import os
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

PROGRAM = "reiskaart"

nodes = {}
said = []


def turn_on():
    """Says that a screen reader is there: else programs publish nothing."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    for name in ["IsEnabled", "ScreenReaderEnabled"]:
        value = GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True)))
        bus.call_sync(
            "org.a11y.Bus",
            "/org/a11y/bus",
            "org.freedesktop.DBus.Properties",
            "Set",
            value,
            None,
            Gio.DBusCallFlags.NONE,
            10_000,
            None,
        )


def program():
    """The program on the desktop, or nothing when it is not there yet."""
    desktop = Atspi.get_desktop(0)
    children = (desktop.get_child_at_index(at) for at in range(desktop.get_child_count()))
    return next((child for child in children if child and child.get_name() == PROGRAM), None)


def walk(node):
    """A node and all that lies in it, in the order in which a reader reads them."""
    yield node
    for at in range(node.get_child_count()):
        child = node.get_child_at_index(at)
        if child:
            yield from walk(child)


def told(node, name, role):
    """All that a reader learns of a node."""
    interfaces = node.get_interfaces()
    box = Atspi.Component.get_extents(node, Atspi.CoordType.WINDOW) if "Component" in interfaces else None
    count = Atspi.Action.get_n_actions(node) if "Action" in interfaces else 0
    parent = node.get_parent()
    return {
        "path": node.path,
        "name": name,
        "role": role,
        "description": node.get_description() or "",
        "value": Atspi.Value.get_current_value(node) if "Value" in interfaces else None,
        "box": [box.x, box.y, box.width, box.height] if box else None,
        "actions": [Atspi.Action.get_action_name(node, at) for at in range(count)],
        "states": [state.value_nick for state in node.get_state_set().get_states()],
        "within": (parent.get_name() or "") if parent else "",
        "can_write": "EditableText" in interfaces,
    }


def find(roles=None, name="", most=None):
    """The nodes of these roles whose name begins so; the first ones, where it is said how many at most."""
    root = program()
    if root is None:
        return None
    found = []
    for node in walk(root):
        try:
            its_role = node.get_role_name()
            if roles and its_role not in roles:
                continue
            its_name = node.get_name() or ""
            if not its_name.startswith(name):
                continue
            nodes[node.path] = node
            found.append(told(node, its_name, its_role))
            if len(found) == most:
                break
        except GLib.Error:
            continue  # It went while we looked.
    return found


def answer(command):
    """Does what a command asks, and gives what to answer."""
    do = command.pop("do")
    if do == "find":
        return find(**command)
    if do == "said":
        heard = list(said)
        said.clear()
        return heard
    node = nodes[command["node"]]
    if do == "click":
        return Atspi.Action.do_action(node, 0)
    if do == "write":
        return Atspi.EditableText.set_text_contents(node, command["words"])
    if do == "set":
        return Atspi.Value.set_current_value(node, command["value"])
    raise ValueError(do)


waiting = b""


def read(loop):
    """Takes the commands that are there and answers them."""
    global waiting
    chunk = os.read(0, 65536)
    if not chunk:
        loop.quit()
        return False
    waiting += chunk
    *lines, waiting = waiting.split(b"\n")
    for line in lines:
        try:
            reply = {"found": answer(json.loads(line))}
        except (GLib.Error, KeyError, AttributeError, ValueError) as error:
            reply = {"error": repr(error)}
        print(json.dumps(reply), flush=True)
    return True


def main():
    turn_on()
    Atspi.init()
    listener = Atspi.EventListener.new(lambda event: said.append(str(event.any_data)))
    listener.register("object:announcement")
    loop = GLib.MainLoop()
    GLib.io_add_watch(0, GLib.IO_IN | GLib.IO_HUP, lambda *_: read(loop))
    print(json.dumps({"found": "ready"}), flush=True)
    loop.run()


main()
