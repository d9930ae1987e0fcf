# SPDX-License-Identifier: GPL-3.0-or-later
"""The same as bench_client, with Python's smtplib: send PORT CA COUNT, or attach PORT CA FILE."""
import email.message
import json
import pathlib
import resource
import smtplib
import ssl
import sys
import time

SMALL = b"From: jane@example.org\r\nTo: ana@example.org\r\nSubject: benchmark\r\n\r\n" + (b"x" * 76 + b"\r\n") * 51


def processor_time():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def peak():
    """MiB. getrusage() would tell the peak of the program that started this one, too."""
    status = pathlib.Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def with_file(path):
    message = email.message.EmailMessage()
    message["From"], message["To"], message["Subject"] = "jane@example.org", "ana@example.org", "benchmark"
    message.set_content("A file.\n")
    message.add_attachment(pathlib.Path(path).read_bytes(), maintype="application", subtype="octet-stream", filename="big.bin")
    return message.as_bytes()


def main():
    what, port, authority, last = sys.argv[1:]
    started, used = time.monotonic(), processor_time()
    octets, count = (SMALL, int(last)) if what == "send" else (with_file(last), 1)
    server = smtplib.SMTP_SSL("localhost", int(port), context=ssl.create_default_context(cafile=authority))
    server.login("jane", "secret-word")
    for _ in range(count):
        server.sendmail("jane@example.org", ["ana@example.org"], octets)
    print(json.dumps({"seconds": time.monotonic() - started, "cpu": processor_time() - used,
                      "peak": peak()}))
    server.quit()


if __name__ == "__main__":
    main()
