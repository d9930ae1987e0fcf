# SPDX-License-Identifier: GPL-3.0-or-later
"""What all real servers of the tests share: ports, certificates, processes; stopped by process id."""
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
TOP = HERE.parents[1]
ROOT = pathlib.Path(os.environ.setdefault("SENDOFF_SERVERS", str(TOP / "build/servers/root")))
NODE_MODULES = ROOT.parent / "npm/node_modules"
USER, PASSWORD = "jane", "correct-horse-battery"
# Servers ask for users of their own; these are on every Debian and own nothing.
OWNER, GROUP = "daemon", "games"
NAMESPACE = ["unshare", "--map-root-user", "--map-auto"]


def free_ports(count):
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


def require():
    """Leaves with 77 where real servers can't run, which CI takes for a failure."""
    reason = None
    if not ROOT.is_dir() or not NODE_MODULES.is_dir() or not shutil.which("node"):
        reason = f"Node.js or {ROOT.parent} is missing or not complete; installers/from-source.sh test fetches both"
    elif os.getuid() != 0:
        reason = "the servers want root or a user namespace with mapped ids"
        if "SENDOFF_IN_NAMESPACE" not in os.environ and namespace_works():
            os.environ["SENDOFF_IN_NAMESPACE"] = "1"
            os.execvp("unshare", [*NAMESPACE, sys.executable, *sys.argv])
    if reason:
        print("Not run:", reason)
        sys.exit(1 if os.environ.get("CI") == "true" else 77)


def namespace_works():
    return shutil.which("unshare") and subprocess.run([*NAMESPACE, "true"], stderr=subprocess.DEVNULL).returncode == 0


def library_path(first=None):
    parts = ["usr/lib/postfix", "usr/lib/dovecot", "usr/lib/dovecot/modules", "usr/lib/dovecot/modules/old-stats",
             *(f"{prefix}lib/{machine}-linux-gnu" for prefix in ("usr/", "") for machine in ("x86_64", "aarch64")),
             "usr/lib"]
    return ":".join(str(path) for path in [*([first] if first else []), *(ROOT / part for part in parts)])


def version(package):
    """Of a package of Debian, without what Debian adds, or of npm."""
    if (NODE_MODULES / package).is_dir():
        return json.loads((NODE_MODULES / package / "package.json").read_text())["version"]
    [path] = (ROOT.parent / "packages").glob(package + "_*.deb")
    return re.fullmatch(r"(?:\d+:)?([\w.]+).*", path.name.split("_")[1].replace("%3a", ":")).group(1)


def wait_until(what, why, seconds=30):
    deadline = time.monotonic() + seconds
    while not what():
        if time.monotonic() > deadline:
            raise AssertionError(why() if callable(why) else why)
        time.sleep(0.02)


def listens(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


class Authority:
    """A certificate authority that nobody knows, and what it signs."""

    def __init__(self, folder):
        self.folder = folder
        self.certificate = folder / "ca.pem"
        self.openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30",
                     "-subj", "/CN=A test's own authority", "-keyout", "ca.key", "-out", "ca.pem")

    def openssl(self, *arguments):
        subprocess.run(["openssl", *arguments], cwd=self.folder, check=True, capture_output=True)

    def sign(self, name, names, kind=("ec", "-pkeyopt", "ec_paramgen_curve:P-256")):
        """The paths of certificate and key, for these subjectAltNames."""
        self.openssl("req", "-newkey", *kind, "-nodes", "-subj", "/CN=" + name,
                     "-keyout", name + ".key", "-out", name + ".csr")
        (self.folder / (name + ".ext")).write_text("subjectAltName=" + names + "\n")
        self.openssl("x509", "-req", "-in", name + ".csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial",
                     "-days", "20", "-extfile", name + ".ext", "-out", name + ".pem")
        return self.folder / (name + ".pem"), self.folder / (name + ".key")

    def pkcs12(self, name, names):
        """A client's certificate and key in one file without a password."""
        certificate, key = self.sign(name, names)
        self.openssl("pkcs12", "-export", "-in", certificate, "-inkey", key, "-passout", "pass:", "-out", name + ".p12")
        return self.folder / (name + ".p12")


class Server:
    """A server in a folder of its own, within a `with`. A subclass has begin(), which starts and awaits it."""

    name, package = "", ""
    logs = ("output.log",)

    @property
    def title(self):
        return f"{self.name} {version(self.package)}"

    def __enter__(self):
        """Another program may take a port between its choice and its use: three tries."""
        for attempt in range(3):
            self.folder = pathlib.Path(tempfile.mkdtemp(prefix="sendoff-servers-"))
            self.folder.chmod(0o755)
            self.authority = Authority(self.folder)
            self.processes = []
            try:
                self.begin()
                return self
            except BaseException as error:
                self.__exit__()
                if attempt == 2 or not isinstance(error, AssertionError):
                    raise

    def __exit__(self, *_):
        for process in reversed(self.processes):
            process.send_signal(signal.SIGTERM)
        for process in self.processes:
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, command, environment=None):
        with open(self.folder / "output.log", "ab") as log:
            self.processes.append(subprocess.Popen(
                [str(part) for part in command], stdout=log, stderr=log, stdin=subprocess.DEVNULL,
                start_new_session=True, cwd=self.folder,
                env={"PATH": os.environ["PATH"], "LD_LIBRARY_PATH": library_path(), **(environment or {})}))

    def start_in_private_view(self, command, users, script="", environment=None):
        """For a server with users and folders compiled in: it alone sees these users, and what the script mounts."""
        for kind, fields in (("passwd", "x:{0}:{0}::/:/bin/false"), ("group", "x:{0}:")):
            lines = [f"{name}:{fields.format(60500 + number)}\n" for number, name in enumerate(users)]
            (self.folder / kind).write_text(pathlib.Path("/etc", kind).read_text() + "".join(lines))
            script = f"mount --bind {self.folder}/{kind} /etc/{kind}\n{script}"
        self.start(["unshare", "--mount", "sh", "-ec", script + '\nexec "$@"', "sh", *command], environment)

    def await_ports(self, ports):
        def ready():
            if self.processes[-1].poll() is not None:
                raise AssertionError("the server ended:\n" + self.log())
            return all(listens(port) for port in ports)
        wait_until(ready, lambda: "the server doesn't listen:\n" + self.log())

    def log(self):
        return "".join((self.folder / name).read_text(errors="replace")
                       for name in self.logs if (self.folder / name).exists())
