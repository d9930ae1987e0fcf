# SPDX-License-Identifier: GPL-3.0-or-later
"""Other programs that send mail, where this machine has them or installers/from-source.sh unpacked them, each for one message."""
import os
import pathlib
import shutil
import subprocess
import sys

BUILD = pathlib.Path(__file__).resolve().parents[2] / "build"
ROOT = BUILD / "servers/root"
NODE_MODULES = BUILD / "servers/npm/node_modules"
FROM, TO, USER, PASSWORD = "jane@example.org", "ana@example.org", "jane", "secret-word"
NODEMAILER = """
const [port, ca, file] = process.argv.slice(1);
const fs = require('fs');
require('nodemailer').createTransport({host: 'localhost', port: Number(port), secure: true, auth: {user: '%s', pass: '%s'},
    tls: {ca: fs.readFileSync(ca)}}).sendMail({envelope: {from: '%s', to: '%s'}, raw: fs.readFileSync(file)},
    error => process.exit(error ? 1 : 0));
""" % (USER, PASSWORD, FROM, TO)


def found(name):
    return shutil.which(name) or shutil.which(name, path=str(ROOT / "usr/bin"))


def environment(program):
    """Where a program that was only unpacked finds what it needs."""
    if not str(program).startswith(str(ROOT)):
        return dict(os.environ)
    libraries = ":".join(str(path) for prefix in ("usr/lib", "lib") for path in [*ROOT.glob(prefix + "/*-linux-gnu"), ROOT / prefix])
    perl = ":".join(str(path) for part in ("usr/share/perl5", "usr/share/perl/5.*", "usr/lib/*/perl5/5.*", "usr/lib/*/perl-base")
                    for path in ROOT.glob(part))
    return {**os.environ, "LD_LIBRARY_PATH": libraries, "PERL5LIB": perl}


def commands(bench, message):
    """(name, function of the port to a command, environment). Each sends `message`, takes it from its input or its file."""
    folder, ca = bench.folder, bench.certificate
    yield "Python smtplib", lambda port: [sys.executable, pathlib.Path(__file__).parent / "peer_smtplib.py", "send", port, ca, 1], None
    if program := found("curl"):
        yield "curl", lambda port: [program, "--silent", "--show-error", "--cacert", ca, "--user", f"{USER}:{PASSWORD}", "--mail-from", FROM,
                                    "--mail-rcpt", TO, "--upload-file", message, f"smtps://localhost:{port}"], None
    if msmtp := found("msmtp"):
        def with_msmtp(port):
            config = folder / "msmtprc"
            config.write_text(f"account default\nhost localhost\nport {port}\ntls on\ntls_starttls off\ntls_trust_file {ca}\nauth plain\n"
                              f"user {USER}\npassword {PASSWORD}\nfrom {FROM}\n")
            config.chmod(0o600)
            return [msmtp, "-C", config, TO]
        yield "msmtp", with_msmtp, environment(msmtp)
    if swaks := found("swaks"):
        yield "swaks", lambda port: ["perl", swaks, "--server", "localhost", "--port", port, "--tls-on-connect", "--tls-verify", "--tls-ca-path",
                                     ca, "--auth", "PLAIN", "--auth-user", USER, "--auth-password", PASSWORD, "--from", FROM, "--to", TO,
                                     "--data", "-", "--silent", "3"], environment(swaks)
    if nail := found("s-nail"):
        yield "s-nail", lambda port: [nail, "-:/", "-S", "v15-compat", "-S", f"mta=smtps://{USER}:{PASSWORD}@localhost:{port}", "-S",
                                      "tls-verify=strict", "-S", f"tls-ca-file={ca}", "-S", "tls-ca-no-defaults", "-S", "smtp-auth=plain",
                                      "-S", f"from={FROM}", "-s", "benchmark", TO], environment(nail)
    if (node := found("node")) and (NODE_MODULES / "nodemailer").is_dir():
        yield "nodemailer", lambda port: [node, "-e", NODEMAILER, port, ca, message], {**os.environ, "NODE_PATH": str(NODE_MODULES)}


def run(command, message, environment):
    """Whether the program says that it sent it."""
    with open(message, "rb") as octets:
        return subprocess.run([str(word) for word in command], stdin=octets, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                              env=environment, timeout=120, check=False).returncode == 0
