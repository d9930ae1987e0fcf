#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Sendoff, and peers where this machine has them, against one sink: benchmarks.py PROGRAMS [NAME…]"""
import json
import os
import pathlib
import queue
import shutil
import subprocess
import sys
import tempfile
import threading
import time

import peers
from relay import Relay

HERE = pathlib.Path(__file__).resolve().parent
COUNT = 2000
ENQUEUED = 10_000
HANDED_IN = 10_000
SMALL = b"From: jane@example.org\r\nTo: ana@example.org\r\nSubject: benchmark\r\n\r\n" + (b"x" * 76 + b"\r\n") * 51
ATTACHMENT = 100_000_000  # octets


class Sink:
    """bench_sink, and what it says of the connections that ended."""

    def __init__(self, bench, *options):
        self.process = subprocess.Popen([bench.programs / "bench_sink", bench.certificate, bench.key, *options],
                                        stdout=subprocess.PIPE, text=True)
        self.port = int(self.process.stdout.readline().split()[1])
        self.connections = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        for line in self.process.stdout:
            self.connections.put([int(word) for word in line.split()[1:]])

    def watch(self, run):
        """Adds to what `run` measured what came here: one connection."""
        if run:
            run["messages"], run["octets"], run["flights"] = self.connections.get(timeout=60)
        return run

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


class Bench:
    def __init__(self, programs, folder):
        self.programs, self.folder = programs, folder
        self.certificate, self.key = folder / "cert.pem", folder / "key.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                        "-keyout", self.key, "-out", self.certificate, "-days", "2", "-subj", "/CN=localhost",
                        "-addext", "subjectAltName=DNS:localhost"], check=True, capture_output=True)
        self.big = folder / "big.bin"

    def client(self, *arguments):
        """What bench_client measured; None if it failed."""
        return measured([self.programs / "bench_client", *map(str, arguments)])

    def send(self, port, count, kind="once"):
        return self.client("send", port, self.certificate, count, kind)

    def attachment(self):
        if not self.big.exists():
            with open(self.big, "wb") as file:
                for _ in range(ATTACHMENT // 1_000_000):
                    file.write(os.urandom(1_000_000))
        return self.big

    def python(self, *arguments):
        return measured([sys.executable, HERE / "peer_smtplib.py", *map(str, arguments)])

    def curl(self, port, *options):
        """curl measured from outside, so with its start."""
        command = ["curl", "--silent", "--show-error", "--cacert", self.certificate, *options]
        started, peak = time.monotonic(), 0
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        while True:
            pid, status, usage = os.wait4(process.pid, os.WNOHANG)
            if pid:
                break
            peak = peak_of(process.pid) or peak
            time.sleep(0.005)
        if status != 0:
            return None
        return {"seconds": time.monotonic() - started, "cpu": usage.ru_utime + usage.ru_stime, "peak": peak}


def peak_of(pid):
    """MiB so far, or None. What wait4() tells includes the program that started it."""
    try:
        return int(pathlib.Path(f"/proc/{pid}/status").read_text().split("VmHWM:")[1].split()[0]) / 1024
    except (OSError, IndexError):
        return None


def measured(command):
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode != 0:
        print(run.stderr.strip(), file=sys.stderr)
        return None
    return json.loads(run.stdout.splitlines()[-1])


def best(bench, measure, times=3, options=()):
    """The quickest of several runs against a sink: the one that others of this machine disturbed least."""
    with Sink(bench, *options) as sink:
        runs = [run for run in (sink.watch(measure(sink.port)) for _ in range(times)) if run]
    return min(runs, key=lambda run: run["seconds"]) if runs else None


def table(title, columns, rows):
    print(f"\n### {title}\n")
    print("| | " + " | ".join(columns) + " |")
    print("|---" * (len(columns) + 1) + "|")
    for name, cells in rows:
        print(f"| {name} | " + " | ".join(cells or ["failed"] + [""] * (len(columns) - 1)) + " |")
    sys.stdout.flush()


def messages(bench):
    def cells(run):
        if not run or run["messages"] != COUNT:
            return None
        return [f"{COUNT / run['seconds']:,.0f}", f"{run['cpu'] / COUNT * 1e6:.0f}", f"{run['flights'] / COUNT:.2f}",
                f"{run['peak']:.1f}"]

    rows = [("Sendoff, window 1", cells(best(bench, lambda port: bench.send(port, COUNT)))),
            ("Sendoff, window 16", cells(best(bench, lambda port: bench.send(port, COUNT, "repeatable")))),
            ("Sendoff, DATA", cells(best(bench, lambda port: bench.send(port, COUNT), options=["data"]))),
            ("Python smtplib", cells(best(bench, lambda port: bench.python("send", port, bench.certificate, COUNT))))]
    if shutil.which("curl"):
        rows.append(("curl", cells(best(bench, lambda port: bench.curl(port, "--config", curl_config(bench, port))))))
    table(f"{COUNT:,} messages of 4 kB, one TLS connection, loopback",
          ["messages/s", "processor µs each", "flights each", "peak MiB"], rows)


def curl_config(bench, port):
    """One connection for all: transfers of one curl reuse it."""
    small = bench.folder / "small.eml"
    small.write_bytes(SMALL)
    path = bench.folder / "curl.config"
    transfer = (f'url = "smtps://localhost:{port}/localhost"\ncacert = "{bench.certificate}"\nuser = "jane:secret-word"\n'
                f'mail-from = "jane@example.org"\nmail-rcpt = "ana@example.org"\nupload-file = "{small}"\nsilent\nnext\n')
    path.write_text((transfer * COUNT).removesuffix("next\n"))
    return path


def attachment(bench):
    def cells(run):
        return run and run["messages"] == 1 and [f"{run['seconds']:.2f}", f"{run['cpu']:.2f}", f"{run['peak']:.1f}"]

    big = bench.attachment()
    own = lambda port: bench.client("attach", port, bench.certificate, big)
    rows = [("Sendoff", cells(best(bench, own))), ("Sendoff, DATA", cells(best(bench, own, options=["data"]))),
            ("Python smtplib and email", cells(best(
                bench, lambda port: bench.python("attach", port, bench.certificate, big), times=1)))]
    if shutil.which("curl"):
        rows.append(("curl", cells(best(bench, lambda port: bench.curl(
            port, f"smtps://localhost:{port}/localhost", "--user", "jane:secret-word", "--mail-from", "jane@example.org",
            "--mail-rcpt", "ana@example.org", "--header", "Subject: benchmark", "--form", "=A file.",
            "--form", f"file=@{big};encoder=base64")))))
    table("100 MB attachment, composed and sent, loopback", ["seconds", "processor seconds", "peak MiB"], rows)


def round_trips(bench):
    def through(send, delay, count):
        """Sends `count` messages over a network with `delay` seconds each way."""
        return best(bench, lambda port: send(Relay(port, delay).port, count), times=3 if count == 1 else 1)

    def cells(send):
        cold, warm = through(send, 0.020, 1), through(send, 0.050, 50)
        return cold and warm and [f"{cold['seconds'] / 0.040:.2f}", str(cold["flights"]),
                                  f"{warm['seconds'] / 0.100 / 50:.2f}", f"{warm['flights'] / 50:.2f}"]

    rows = [("Sendoff", cells(bench.send)), ("Sendoff, window 16", cells(lambda port, count: bench.send(port, count, "repeatable"))),
            ("Python smtplib", cells(lambda port, count: bench.python("send", port, bench.certificate, count)))]
    table("Round trips, with connecting, TLS 1.3 and AUTH",
          ["cold, until accepted (by time, 40 ms)", "flights after TLS", "each of 50 (by time, 100 ms)", "flights each"], rows)


def enqueue(bench):
    with tempfile.TemporaryDirectory(dir=bench.folder) as folder:
        run = bench.client("enqueue", ENQUEUED, folder)
    table(f"{ENQUEUED:,} messages of 4 kB into the outbox, each on disk", ["seconds", "messages/s", "processor µs each", "peak MiB"],
          [("Sendoff", run and [f"{run['seconds']:.1f}", f"{ENQUEUED / run['seconds']:,.0f}",
                                f"{run['cpu'] / ENQUEUED * 1e6:.0f}", f"{run['peak']:.1f}"])])


class Port:
    """`sendoff-cli serve` with a token, and an account whose server can't be reached: nothing but taking mail in."""

    def __init__(self, bench, folder):
        self.command = [bench.programs.parents[1] / "app/cli/sendoff-cli", "--profile", folder]
        self.run("account", "add", "bench", "--address", "jane@example.org", "--server", "127.0.0.1", "--port", "1", "--auth", "none")
        self.token = json.loads(self.run("--json", "submission", "token", "add", "bench"))
        self.certificate = pathlib.Path(folder) / "submission" / "certificate.pem"

    def run(self, *words):
        return subprocess.run([*self.command, *words], check=True, capture_output=True, text=True).stdout

    def __enter__(self):
        self.process = subprocess.Popen([*self.command, "serve", "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                        text=True)
        self.port = self.process.stdout.readline().strip().removeprefix("PORT=")
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def port(bench):
    rows = []
    for connections in (1, 20, 100, 200):
        with tempfile.TemporaryDirectory(dir=bench.folder) as folder, Port(bench, folder) as server:
            count = (HANDED_IN if connections > 1 else 500) // connections
            run = measured([bench.programs / "bench_submitter", server.port, server.certificate, server.token["user"],
                            server.token["token"], str(connections), str(count)])
            peak = peak_of(server.process.pid)
            queued = len(json.loads(server.run("--json", "outbox", "list")))
        whole = run and queued == connections * count
        rows.append((f"{connections} connections", whole and [f"{queued / run['seconds']:,.0f}", f"{peak:.1f}"]))
    table("Messages of 4 kB into the submission port, STARTTLS, each on disk before its 250", ["messages/s", "peak MiB"], rows)


def beside_peers(bench):
    """Each program is started for its message. `sendoff-cli` has it on disk before it sends it, and does the rest of its work."""
    message = bench.folder / "one.eml"
    message.write_bytes(SMALL)
    profile = bench.folder / "profile"
    cli = [bench.programs.parents[1] / "app/cli/sendoff-cli", "--profile", profile]

    def own(port):
        subprocess.run([*cli, "account", "remove", "bench"], capture_output=True, check=False)
        subprocess.run([*map(str, cli), "account", "add", "bench", "--address", "jane@example.org", "--server", "localhost", "--port",
                        str(port), "--security", "tls", "--user", "jane", "--password-command", "echo secret-word", "--ca-file",
                        str(bench.certificate)], check=True, capture_output=True)
        return [*cli, "send", "--account", "bench", "--eml", message, "--wait", "60"]

    def cells(command, environment):
        def through(delay):
            def send(port):
                words = command(Relay(port, delay).port)
                started = time.monotonic()
                return peers.run(words, message, environment) and {"seconds": time.monotonic() - started}
            return best(bench, send, times=3)
        near, far = through(0), through(0.050)
        return near and far and [f"{near['seconds'] * 1000:.0f}", f"{far['seconds'] * 1000:.0f}", str(far["flights"])]

    rows = [("sendoff-cli send --wait", cells(own, None))]
    rows += [(name, cells(command, environment)) for name, command, environment in peers.commands(bench, message)]
    table("One message of 4 kB by a program that is started for it, implicit TLS 1.3 and AUTH PLAIN",
          ["ms on loopback", "ms at 100 ms there and back", "flights after TLS"], rows)
    if not any(found for _, found in rows):
        sys.exit(1)


ALL = {"peers": beside_peers, "messages": messages, "attachment": attachment, "round-trips": round_trips, "enqueue": enqueue, "port": port}


def main():
    programs, names = pathlib.Path(sys.argv[1]), sys.argv[2:] or list(ALL)
    if unknown := [name for name in names if name not in ALL]:
        sys.exit(f"There is no benchmark {unknown[0]}. There are: {', '.join(ALL)}")
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(programs, pathlib.Path(folder))
        for name in names:
            ALL[name](bench)


if __name__ == "__main__":
    main()
