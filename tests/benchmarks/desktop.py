# SPDX-License-Identifier: GPL-3.0-or-later
"""The program on the desktop, with many messages in its outbox: from its start to the painted window, beside Claws Mail
where this machine has it, its memory, and what it does while nothing happens: desktop.py SENDOFF SENDOFF_CLI [--messages N]
[--seconds N]"""
import argparse
import os
import pathlib
import shlex
import shutil
import signal
import statistics
import subprocess
import tempfile
import time

from painted import Screen, measure

RUNS = 9
AT_ONCE = 500


def message(number, headers=""):
    return (f"From: Jane <jane@example.org>\r\nTo: Ana {number} <ana{number}@example.org>\r\nSubject: Offer number {number}\r\n"
            f"Date: Thu, 26 Nov 2026 10:00:{number % 60:02} +0000\r\nMessage-ID: <{number}@example.org>\r\nMIME-Version: 1.0\r\n"
            f"Content-Type: text/plain; charset=utf-8\r\n{headers}\r\nHello Ana,\r\n\r\nhere is offer number {number}.\r\n")


def fill_sendoff(cli, folder, count):
    """Scheduled for a day that never comes in this run, so that nothing is under way."""
    profile = folder / "profile"

    def run(*arguments):
        subprocess.run([cli, "--profile", profile, *arguments], check=True, stdout=subprocess.DEVNULL)
    run("account", "add", "work", "--address", "Jane <jane@example.org>", "--server", "localhost", "--port", "1",
        "--security", "tls", "--auth", "none")
    letters = folder / "letters"
    letters.mkdir()
    for first in range(1, count + 1, AT_ONCE):
        files = [letters / f"{number}.eml" for number in range(first, min(first + AT_ONCE, count + 1))]
        for file in files:
            file.write_text(message(int(file.stem)), newline="")
        run("send", "--account", "work", "--at", "2040-01-01T00:00:00Z", *(word for file in files for word in ("--eml", file)))
    shutil.rmtree(letters)
    return profile


def fill_claws(folder, count):
    """A mailbox whose folder of sent mail is the one that is shown."""
    configuration, mail = folder / "claws", folder / "mail"
    configuration.mkdir()
    items = ""
    for kind, name in (("inbox", "inbox"), ("outbox", "sent"), ("draft", "draft"), ("queue", "queue"), ("trash", "trash")):
        (mail / name).mkdir(parents=True)
        items += f'<folderitem type="{kind}" name="{name}" path="{name}" mtime="0" new="0" unread="0" total="0"/>\n'
    for number in range(1, count + 1):
        (mail / "sent" / str(number)).write_text(message(number).replace("\r\n", "\n"))
    (configuration / "accountrc").write_text("[Account: 1]\naccount_name=work\nis_default=1\nname=Jane\naddress=jane@example.org\n"
                                             "protocol=4\nsmtp_server=localhost\n")
    (configuration / "folderlist.xml").write_text(f"""<?xml version="1.0" encoding="UTF-8"?>
<folderlist><folder type="mh" name="Mailbox" collapsed="0" path="{mail}" account_id="0" last_seen="0" order="0">
{items}</folder></folderlist>
""")
    return configuration


def tasks(pid):
    return pathlib.Path(f"/proc/{pid}/task").iterdir()


def work(pid):
    """Ticks of the processor, and how often any thread woke up."""
    ticks = sum(map(int, pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:13]))
    woken = sum(int(line.split()[1]) for task in tasks(pid) for line in (task / "status").read_text().splitlines()
                if line.startswith("voluntary_ctxt"))
    return ticks, woken


def proportional_set_size(pid):
    """In MB; shared pages count in parts."""
    for line in pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise SystemExit("the kernel doesn't say what the memory is")


def rest(command, settle, seconds):
    """What a program with its window open does while nobody touches it."""
    screen = Screen()
    environment = {**os.environ, "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb"}
    program = subprocess.Popen(shlex.split(command), env=environment, start_new_session=True, stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        time.sleep(settle)
        before = work(program.pid)
        time.sleep(seconds)
        ticks, woken = (after - each for after, each in zip(work(program.pid), before))
        return proportional_set_size(program.pid), ticks / os.sysconf("SC_CLK_TCK") / seconds * 100, woken
    finally:
        os.killpg(program.pid, signal.SIGKILL)
        program.wait()
        screen.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sendoff")
    parser.add_argument("cli")
    parser.add_argument("--messages", type=int, default=10_000)
    parser.add_argument("--settle", type=int, default=120, help="seconds from the start until idle is measured")
    parser.add_argument("--seconds", type=int, default=60)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="sendoff-desktop-") as name:
        folder = pathlib.Path(name)
        profile = fill_sendoff(arguments.cli, folder, arguments.messages)
        programs = {"sendoff": f"{arguments.sendoff} --profile {profile}"}
        if shutil.which("claws-mail"):
            configuration = fill_claws(folder, arguments.messages)
            programs["claws-mail"] = f"claws-mail --alternate-config-dir {configuration} --select '#mh/Mailbox/sent'"
        times = {each: [] for each in programs}
        for run in range(RUNS + 1):
            for each, command in programs.items():
                taken = measure(command)
                if run:  # the first only warms the caches
                    times[each].append(taken * 1000)
        print(f"with {arguments.messages} messages | to the painted window, ms | memory, MB (PSS) | "
              f"idle for {arguments.seconds} s: processor, % | wake-ups")
        print("-|-|-|-|-")
        for each, command in programs.items():
            memory, processor, woken = rest(command, arguments.settle, arguments.seconds)
            print(f"{each} | {statistics.median(times[each]):.0f} ({min(times[each]):.0f} to {max(times[each]):.0f}) | "
                  f"{memory:.0f} | {processor:.2f} | {woken}", flush=True)


if __name__ == "__main__":
    main()
