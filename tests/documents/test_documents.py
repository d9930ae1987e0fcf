#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the documents name is there: tests, files, rooms, one version. test_documents.py SOURCE VERSION"""
import json
import pathlib
import re
import sys
import unittest

SOURCE, VERSION = pathlib.Path(sys.argv[1]), sys.argv[2]
DOCUMENTS = sorted(str(path.relative_to(SOURCE)) for ways in ("*.md", "*/README.md", "lib/*/README.md", "tests/*/*.md")
                   for path in SOURCE.glob(ways))
FOLDERS = ("app/", "cmake/", "installers/", "lib/", "resources/", "tests/", "translations/", "ui/", ".ci/", ".github/")


def read(path):
    return (SOURCE / path).read_text(encoding="utf-8")


def tests():
    """The names of all that can fail by itself."""
    names = {path.stem for path in SOURCE.glob("tests/*/dialogues/*.txt")}
    names |= {"fuzz_replay_" + name for name in re.findall(r"^fuzz_target\((\w+)", read("tests/fuzz/CMakeLists.txt"), re.M)}
    for path in SOURCE.glob("tests/*/test_*.cpp"):
        names |= set(re.findall(r"^    void (\w+)\(\)", path.read_text(encoding="utf-8"), re.M))
    for path in SOURCE.glob("tests/*/test_*.py"):
        names |= set(re.findall(r"^    def (test_\w+)\(", path.read_text(encoding="utf-8"), re.M))
    return names


def rows(text):
    """The rows of tables of three columns."""
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("| ") and len(cells) == 3 and cells[0] != "attack":
            yield cells


def unknown_tests(text, known):
    for attack, _, shown in rows(text):
        names = re.findall(r"`([^`]+)`", shown)
        if not names:
            yield f"“{attack}” names no test"
        yield from (f"“{attack}” names {name}, which isn't there" for name in names if name not in known)


def missing_files(document, text):
    """Paths in code and links that lead nowhere. Words in capitals stand for something; a path may go without its ending."""
    folder = (SOURCE / document).parent
    named = [SOURCE / path for span in re.findall(r"`([^`\n]+)`", text) for path in span.split() if path.startswith(FOLDERS)]
    named += [folder / link for link in re.findall(r"\]\(([^)#]+)[^)]*\)", text) if "://" not in link]
    for path in named:
        if re.search(r"[…*{]|(?<![A-Za-z])[A-Z]{4,}(?![A-Za-z])(?!\.md)", path.name):
            path = path.parent
        if not path.exists() and not list(path.parent.glob(path.name + ".*")):
            yield f"{document} names {path.relative_to(SOURCE)}"


def rooms():
    return {path.name for path in (SOURCE / "lib").iterdir() if path.is_dir()}


def rooms_in_table(text):
    return {name for name in re.findall(r"^\| `(\w+)` \|", text, re.M)}


def uses_in_table(text):
    """Room -> what its row says that it uses."""
    rows = re.findall(r"^\| `(\w+)` \| .* \| ([^|]+) \|$", text, re.M)
    return {room: sorted(re.findall(r"\w+", uses)) for room, uses in rows}


def uses_in_build():
    """Room -> what its library is linked with."""
    found = {}
    for path in SOURCE.glob("lib/*/CMakeLists.txt"):
        words = re.search(r"^sendoff_room\(([^)]+)\)", path.read_text(encoding="utf-8"), re.M)[1]
        name, *rest = re.split(r"\s(?:LIBRARIES|RESOURCES)\s", words)[0].split()
        found[name] = sorted(rest[1:])
    return found


def rooms_in_picture(text):
    """The words of the block that is drawn."""
    return set(re.findall(r"\w+", re.search(r"^```\n(.*?)^```$", text, re.M | re.S)[1]))


class Documents(unittest.TestCase):
    def test_each_defence_has_its_tests(self):
        self.assertGreater(len(list(rows(read("SECURITY.md")))), 25)
        self.assertEqual(list(unknown_tests(read("SECURITY.md"), tests())), [])

    def test_what_is_named_is_there(self):
        self.assertEqual([fault for document in DOCUMENTS for fault in missing_files(document, read(document))], [])

    def test_there_is_one_version(self):
        newest = re.search(r"^## \[(\d[^\]]*)\] - (\d{4}-\d\d-\d\d)$", read("CHANGELOG.md"), re.M)
        self.assertEqual(newest[1], VERSION)
        self.assertTrue(read("installers/debian/changelog").startswith(f"sendoff ({VERSION})"))
        self.assertIn(f'<release version="{VERSION}" date="{newest[2]}"', read("resources/linux/org.sendoff.Sendoff.metainfo.xml"))

    def test_what_is_counted_is_so_many(self):
        text = read("README.md")
        self.assertIn(f"{len(json.loads(read('lib/accounts/providers.json')))} large providers", text)
        words = {8: "Eight", 9: "Nine", 10: "Ten", 11: "Eleven", 12: "Twelve"}
        self.assertIn(f"**{words[len(list(SOURCE.glob('translations/*.ts')))]} languages**", text)
        meanings = re.search(r"enum class ReplyMeaning \{(.*?)\};", read("lib/delivery/ReplyMeaning.h"), re.S)[1]
        self.assertEqual((text.count("Six dozen meanings"), len(re.findall(r"^    [A-Z]\w+", meanings, re.M))), (1, 72))
        self.assertEqual((text.count("ten questions"), read("ui/help/HelpPages.cpp").count("return {HelpTopic::")), (1, 10))

    def test_each_room_is_shown(self):
        for document in ("README.md", "lib/README.md"):
            self.assertEqual(rooms_in_table(read(document)), rooms(), document)
        self.assertEqual(rooms() - rooms_in_picture(read("lib/README.md")), set())
        self.assertEqual(uses_in_table(read("lib/README.md")), uses_in_build())

    def test_this_test_can_fail(self):
        row = "| an attack | defence | `%s` |\n"
        self.assertTrue(list(unknown_tests(row % "noSuchTest", tests())))
        self.assertTrue(list(unknown_tests("| attack of nobody | defence | none |\n", tests())))
        self.assertEqual(list(unknown_tests("| one | two | `nobodyCanAddAHeader` |\n", tests())), [])
        self.assertTrue(list(missing_files("README.md", "`lib/nowhere/Nothing.cpp`")))
        self.assertTrue(list(missing_files("README.md", "[x](NOTHING.md)")))
        self.assertEqual(list(missing_files("README.md", "`lib/smtp/Session.h` [x](LICENSE)")), [])


unittest.main(argv=sys.argv[:1], verbosity=2)
