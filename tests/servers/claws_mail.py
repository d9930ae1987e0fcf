# SPDX-License-Identifier: GPL-3.0-or-later
"""Claws Mail on a screen and a session bus of its own, and what AT-SPI tells of it: the folder, and one message. Run by
itself, it is what looks, which wants the system's Python."""
import json
import os
import signal
import subprocess
import sys
import time

from daemons import PASSWORD, USER

PATIENCE = 60  # seconds
LOCAL = ("inbox", "outbox", "draft", "queue", "trash")
ACCOUNT = f"""[Account: 1]
account_name=jane
is_default=1
name=Jane
address=jane@example.org
protocol=1
receive_server=localhost
smtp_server=localhost
user_id={USER}
set_imapport=1
imap_port=%d
ssl_imap=0
imap_subsonly=0
"""


def write_profile(home, imap, folder):
    """Whole enough that it asks nothing at its first start: without folders of its own it would."""
    profile = home / ".claws-mail"
    profile.mkdir()
    (profile / "accountrc").write_text(ACCOUNT % imap)
    (profile / "passwordstorerc").write_text(f"[account:1]\nrecv {PASSWORD}\n")
    (profile / "clawsrc").write_text("[Common]\nconfig_version=4\n")
    for name in LOCAL:
        (home / "Mail" / name).mkdir(parents=True)
    # "normal": what is unread in a folder of type "outbox" it marks as read by itself.
    (profile / "folderlist.xml").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n<folderlist>\n<folder type="mh" name="Mail" path="Mail">\n'
        + "".join(f'<folderitem type="{name}" name="{name}" path="{name}"/>\n' for name in LOCAL)
        + '</folder>\n<folder type="imap" name="jane" account_id="1">\n<folderitem type="inbox" name="INBOX" path="INBOX"/>\n'
        + f'<folderitem type="normal" name="{folder}" path="{folder}"/>\n</folder>\n</folderlist>\n')


def look(root, home, imap, folder, number, environment):
    """`root` is where its package is unpacked, `home` an empty folder. What it shows of a message: "text", "parts" (media
    type, size and name of each), and "count", its words on the whole folder; "said" is what it told the server."""
    write_profile(home, imap, folder)
    libraries = environment["LD_LIBRARY_PATH"]
    own = {name: value for name, value in environment.items() if name not in ("LD_LIBRARY_PATH", "NO_AT_BRIDGE", "DBUS_SESSION_BUS_ADDRESS")}
    screen = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "1200x900x24", "-nolisten", "tcp"], stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    try:
        display = ":" + screen.stdout.readline().decode().strip()
        # The bus of accessibility has its socket in the runtime folder.
        (home / "run").mkdir(mode=0o700)
        # Files: what the bus starts would keep a pipe open.
        with (home / "answer").open("wb") as answer, (home / "output").open("wb") as words:
            session = subprocess.Popen(
                ["dbus-run-session", "--", os.environ["SENDOFF_SYSTEM_PYTHON"], __file__, root / "usr/bin/claws-mail", libraries,
                 f"#imap/jane/{folder}/{number}"], env={**own, "DISPLAY": display, "XDG_RUNTIME_DIR": str(home / "run")},
                stdout=answer, stderr=words, stdin=subprocess.DEVNULL, start_new_session=True)
        try:
            session.wait(timeout=2 * PATIENCE)
        finally:
            end(session.pid)
            session.wait()
    finally:
        screen.kill()
        screen.communicate()
    assert session.returncode == 0, (home / "output").read_text(errors="replace")[-3000:]
    # The bus's own words are beside it.
    [found] = [line for line in (home / "answer").read_text().splitlines() if line.startswith("{")]
    return {**json.loads(found), "said": (home / ".claws-mail/claws.log").read_text(errors="replace")}


def end(group):
    try:
        os.killpg(group, signal.SIGKILL)
    except ProcessLookupError:
        pass


def nodes(node):
    """It and all below; what goes while it is looked at is left out."""
    from gi.repository import GLib
    try:
        yield node
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child:
                yield from nodes(child)
    except GLib.Error:
        return


def seen(application):
    """None until the message is there."""
    from gi.repository import Atspi
    text, count, cells = "", "", []
    for node in nodes(application):
        role, name = node.get_role_name(), node.get_name()
        if role == "text" and not text:
            text = Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))
        elif role == "label" and " total (" in name:
            count = name
        elif role == "table cell":
            cells.append(name)
    # Of the parts there are three columns; the list of messages is no table for AT-SPI.
    parts = [cells[i:i + 3] for i in range(0, len(cells), 3)]
    return {"text": text, "parts": parts, "count": count} if text.startswith("From: ") and parts and count else None


def tell(process):
    """What it shows now, if the message is there."""
    os.environ["NO_AT_BRIDGE"] = "1"  # of this one
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
    Atspi.init()
    desktop = Atspi.get_desktop(0)
    answer = None
    for index in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(index)
        if application and application.get_process_id() == int(process):
            answer = seen(application)
    print(json.dumps(answer) if answer else "", flush=True)
    os._exit(0)  # its library may wait for ever while Python ends


def main(program, libraries, message):
    claws = subprocess.Popen([program, "--online", "--select", message], env={**os.environ, "LD_LIBRARY_PATH": libraries},
                             stdin=subprocess.DEVNULL, stdout=sys.stderr)
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and claws.poll() is None:
        time.sleep(1)
        # A process for each look: one that asks while the program begins may hang.
        try:
            answer = subprocess.run([sys.executable, __file__, str(claws.pid)], stdout=subprocess.PIPE, timeout=10).stdout
        except subprocess.TimeoutExpired:
            continue
        if answer.strip():
            print(answer.decode(), flush=True)
            return 0
    print("It shows no message; it ended with", claws.poll(), file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(tell(sys.argv[1]) if len(sys.argv) == 2 else main(*sys.argv[1:]))
