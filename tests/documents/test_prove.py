#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tests/prove says what ctest found, and ends with 1 where a part failed or wasn't there."""
import importlib.machinery
import importlib.util
import pathlib
import subprocess
import sys
import tempfile
import unittest

PATH = pathlib.Path(sys.argv[1]) / "tests" / "prove"
sys.dont_write_bytecode = True
loader = importlib.machinery.SourceFileLoader("prove", str(PATH))
prove = importlib.util.module_from_spec(importlib.util.spec_from_loader("prove", loader))
loader.exec_module(prove)
PASSING = {"test_conversations": "run", "test_flights": "run", "servers_delivery": "run", "crash_points": "run",
           "fuzz_replay_html": "run", "test_round_trip": "run", "window_compose": "run", "test_languages": "run", "rooms": "run",
           "test_address": "run"}


def results(tests):
    """As `ctest --output-junit` writes them."""
    cases = "".join(f'<testcase name="{name}" time="1.5" status="{status}"/>' for name, status in tests.items())
    file = tempfile.NamedTemporaryFile("w", suffix=".xml")
    file.write(f"<testsuite>{cases}</testsuite>")
    file.flush()
    return file


def page(tests):
    with results(tests) as file:
        *lines, well = prove.page(list(prove.outcomes(file.name)), False)
    return well, "\n".join(lines)


class Prove(unittest.TestCase):
    def test_all_is_well(self):
        well, text = page(PASSING)
        self.assertEqual((well, text.count("PASS"), text.count("FAIL")), (True, 10, 0), text)

    def test_each_part_can_fail(self):
        for name in PASSING:
            with self.subTest(name):
                well, text = page({**PASSING, name: "fail"})
                self.assertEqual((well, text.count("FAIL")), (False, 1), text)
                self.assertIn(f"{name}: failed", text)

    def test_a_part_that_was_not_run_is_none_that_holds(self):
        for name in PASSING:
            with self.subTest(name):
                well, text = page({each: status for each, status in PASSING.items() if each != name})
                self.assertEqual((well, text.count("FAIL")), (False, 1), text)

    def test_what_cannot_run_here_is_named(self):
        well, text = page({**PASSING, "servers_delivery": "notrun"})
        self.assertEqual((well, text.count("SKIP")), (True, 1), text)
        self.assertIn("not possible here: servers_delivery", text)

    def test_the_exit_code_says_it(self):
        for tests, code in ((PASSING, 0), ({**PASSING, "rooms": "fail"}, 1)):
            with results(tests) as file:
                done = subprocess.run([PATH, "--of", file.name], capture_output=True, text=True, check=False)
            self.assertEqual(done.returncode, code, done.stdout + done.stderr)


unittest.main(argv=sys.argv[:1], verbosity=2)
