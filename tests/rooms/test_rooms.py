# SPDX-License-Identifier: GPL-3.0-or-later
"""Every #include keeps to the rooms: test_rooms.py SOURCE rooms.txt SENDOFF_CLI."""
import pathlib
import re
import subprocess
import sys
import unittest

SOURCE, ROOMS, CLI = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
# What only one room may touch.
OWNED = {
    "store": re.compile(r"^Q(t)?Sql"),
    "net": re.compile(r"^Q(Tcp|Ssl|Local(Socket|Server)|Udp|AbstractSocket|Network)|^QHostAddress$|^openssl/(ssl|bio)\.h$"),
    "secrets": re.compile(r"keychain|^QDBus", re.IGNORECASE),
}
# A test writes it, and it is as long as there are servers.
MATRIX = re.compile(r"^<!-- tests/servers/test_matrix.py .*?^<!-- end of the matrix -->\n", re.DOTALL | re.MULTILINE)
# Modules that are for windows.
WINDOWS = ("QtGui", "QtWidgets", "QtSvg", "QtPrintSupport")
# Where Debian has Qt's headers.
QT = pathlib.Path(subprocess.run(["qtpaths6", "--query", "QT_INSTALL_HEADERS"], capture_output=True, text=True,
                                 check=True).stdout.strip())
GRAPHICAL = {path.name for module in WINDOWS for path in (QT / module).iterdir()}


def rooms():
    """Room -> all rooms that it may include."""
    direct = {}
    for line in ROOMS.read_text().splitlines():
        name, uses = line.split(":")
        direct[name.strip()] = [use for use in re.split(r"[;\s]+", uses) if use]

    def closure(name):
        found = {name}
        for use in direct[name]:
            found |= closure(use)
        return found

    return {name: closure(name) for name in direct}


def faults(room, allowed, text):
    """What is wrong with the includes of a file of this room."""
    found = []
    names = set(rooms())
    for kind, path in INCLUDE.findall(text):
        first, last = path.split("/")[0], path.split("/")[-1]
        if "/" in path and first not in allowed and (kind == '"' or first in names):
            found.append(f"may not include {path}")
        if first in ("ui", "app", *WINDOWS) or is_graphical(path):
            found.append(f"lib may not include {path}")
        if re.fullmatch(r"Qt[A-Z]\w*", path):
            found.append(f"includes all of {path}; name the class")
        for owner, pattern in OWNED.items():
            if room != owner and (pattern.search(path) or pattern.search(last)):
                found.append(f"only {owner} may include {path}")
    return found


def is_graphical(path):
    return path.split("/")[-1] in GRAPHICAL or path.split("/")[0] in WINDOWS


def sources(folder):
    return sorted([*folder.rglob("*.h"), *folder.rglob("*.cpp")])


class Rooms(unittest.TestCase):
    def test_every_room_includes_only_what_its_row_names(self):
        wrong = []
        for room, allowed in rooms().items():
            for path in sources(SOURCE / "lib" / room):
                wrong += [f"{path.relative_to(SOURCE)} {fault}" for fault in faults(room, allowed, path.read_text())]
        self.assertEqual(wrong, [])

    def test_every_folder_of_lib_is_a_room(self):
        folders = {path.name for path in (SOURCE / "lib").iterdir() if path.is_dir()}
        self.assertEqual(folders, set(rooms()))

    def test_this_test_can_fail(self):
        allowed = rooms()["smtp"]
        self.assertTrue(faults("smtp", allowed, '#include "outbox/Outbox.h"\n'))
        self.assertTrue(faults("smtp", allowed, "#include <QSslSocket>\n"))
        for evasion in ("outbox/Outbox.h", "QtNetwork/QSslSocket", "QtNetwork", "QNetworkAccessManager", "QtSql/QSqlQuery",
                        "QtSql", "QLabel", "QPrinter", "QtWidgets", "QtWidgets/QLabel", "QtCore"):
            self.assertTrue(faults("smtp", allowed, f"#include <{evasion}>\n"), evasion)
        self.assertTrue(faults("outbox", rooms()["outbox"], "#include <QSqlQuery>\n"))
        self.assertTrue(faults("mime", rooms()["mime"], "#include <QWidget>\n"))
        self.assertTrue(faults("mime", rooms()["mime"], '#include "ui/words/FailureWords.h"\n'))
        self.assertEqual(faults("smtp", allowed, '#include "net/Channel.h"\n#include <QTimer>\n'), [])

    def test_ui_knows_no_app_and_the_command_line_no_windows(self):
        wrong = [str(path) for path in sources(SOURCE / "ui") if '"app/' in path.read_text()]
        for folder in ("app/cli", "app/engine", "ui/words"):
            for path in sources(SOURCE / folder):
                wrong += [f"{path}: {name}" for _, name in INCLUDE.findall(path.read_text()) if is_graphical(name)]
        self.assertEqual(wrong, [])

    def test_the_command_line_links_no_graphical_library(self):
        linked = subprocess.run(["ldd", CLI], capture_output=True, text=True, check=True).stdout
        self.assertIn("libQt6Core", linked)
        self.assertNotRegex(linked, r"libQt6(Gui|Widgets|Svg|PrintSupport)")

    def test_every_room_has_a_readme_of_at_most_30_lines(self):
        for room in rooms():
            text = (SOURCE / "lib" / room / "README.md").read_text()
            self.assertLessEqual(len(MATRIX.sub("", text).splitlines()), 30, room)


unittest.main(argv=sys.argv[:1], verbosity=2)
