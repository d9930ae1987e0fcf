# SPDX-License-Identifier: GPL-3.0-or-later
"""Postfix and Dovecot for one test, on loopback, stopped by process id."""
import imaplib
import os
import pathlib
import poplib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(os.environ["SENDOFF_SERVERS"])
USER, PASSWORD = "jane", "correct-horse-battery"
# Postfix asks for three users of its own; these are on every Debian and own nothing.
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
    if not ROOT.is_dir():
        reason = f"{ROOT} is missing; installers/from-source.sh test fetches it"
    elif os.getuid() != 0:
        reason = "Postfix wants root or a user namespace with mapped ids"
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
             *(f"{prefix}lib/{machine}-linux-gnu" for prefix in ("usr/", "") for machine in ("x86_64", "aarch64"))]
    return ":".join(str(path) for path in [*([first] if first else []), *(ROOT / part for part in parts)])


def wait_until(what, why, seconds=30):
    deadline = time.monotonic() + seconds
    while not what():
        if time.monotonic() > deadline:
            raise AssertionError(why)
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

    def sign(self, name, names):
        """The paths of certificate and key, for these subjectAltNames."""
        self.openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=" + name,
                     "-keyout", name + ".key", "-out", name + ".csr")
        (self.folder / (name + ".ext")).write_text("subjectAltName=" + names + "\n")
        self.openssl("x509", "-req", "-in", name + ".csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial",
                     "-days", "20", "-extfile", name + ".ext", "-out", name + ".pem")
        return self.folder / (name + ".pem"), self.folder / (name + ".key")


class MailServer:
    """A submission server and a reader's server for ana@example.org, ben@example.org and jane@example.org."""

    def __enter__(self):
        """Another program may take a port between its choice and its use: three tries."""
        for attempt in range(3):
            try:
                return self.begin()
            except AssertionError:
                if attempt == 2:
                    raise

    def begin(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="sendoff-servers-"))
        self.folder.chmod(0o755)
        self.authority = Authority(self.folder)
        certificate, key = self.authority.sign("localhost", "DNS:localhost")
        self.starttls, self.tls, self.imap, self.pop3, self.auth = free_ports(5)
        self.processes = []
        self.modules = None
        try:
            self.start_dovecot()
            self.start_postfix(certificate, key)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self.processes):
            process.send_signal(signal.SIGTERM)
        for process in self.processes:
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        if self.modules:
            self.modules.unlink()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, command, environment):
        with open(self.folder / "output.log", "ab") as log:
            self.processes.append(subprocess.Popen(
                [str(part) for part in command], stdout=log, stderr=log, stdin=subprocess.DEVNULL,
                start_new_session=True,
                env={"PATH": os.environ["PATH"], "LD_LIBRARY_PATH": self.libraries, **environment}))

    def await_ports(self, ports):
        def ready():
            if self.processes[-1].poll() is not None:
                raise AssertionError("the server ended:\n" + self.log())
            return all(listens(port) for port in ports)
        wait_until(ready, "the servers don't listen:\n" + self.log())

    def log(self):
        return "".join((self.folder / name).read_text(errors="replace")
                       for name in ("output.log", "mail.log", "dovecot.log") if (self.folder / name).exists())

    def move_dovecot_modules(self):
        """Dovecot looks for its modules at a fixed path: in a copy of its library the path is one as long."""
        fixed = b"/usr/lib/dovecot/modules"
        self.modules = pathlib.Path(tempfile.mktemp(prefix="sendoff-", dir="/tmp")[:len(fixed)].ljust(len(fixed), "x"))
        self.modules.symlink_to(ROOT / "usr/lib/dovecot/modules")
        (self.folder / "lib").mkdir()
        for name in ("libdovecot.so.0", "libdovecot-login.so.0"):
            octets = (ROOT / "usr/lib/dovecot" / name).read_bytes()
            (self.folder / "lib" / name).write_bytes(octets.replace(fixed, str(self.modules).encode()))
        self.libraries = library_path(self.folder / "lib")

    def start_dovecot(self):
        self.move_dovecot_modules()
        (self.folder / "mail").mkdir()
        shutil.chown(self.folder / "mail", OWNER, OWNER)
        (self.folder / "users").write_text("".join(
            f"{name}:{{PLAIN}}{PASSWORD}:::::\n" for name in (USER, "ana@example.org", "ben@example.org")))
        (self.folder / "dovecot.conf").write_text(f"""
protocols = imap pop3
listen = 127.0.0.1
base_dir = {self.folder}/dovecot-run
state_dir = {self.folder}/dovecot-state
libexec_dir = {ROOT}/usr/lib/dovecot
mail_plugin_dir = {ROOT}/usr/lib/dovecot/modules
login_plugin_dir = {ROOT}/usr/lib/dovecot/modules/login
log_path = {self.folder}/dovecot.log
import_environment = TZ LD_LIBRARY_PATH={self.libraries}
default_internal_user = {OWNER}
default_internal_group = {OWNER}
default_login_user = nobody
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
mail_location = maildir:{self.folder}/mail/%u
mail_uid = {OWNER}
mail_gid = {OWNER}
first_valid_uid = 1
first_valid_gid = 1
passdb {{
  driver = passwd-file
  args = {self.folder}/users
}}
userdb {{
  driver = static
  args = uid={OWNER} gid={OWNER} home={self.folder}/mail/%u
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {self.imap}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service pop3-login {{
  chroot =
  inet_listener pop3 {{
    port = {self.pop3}
  }}
  inet_listener pop3s {{
    port = 0
  }}
}}
service anvil {{
  chroot =
}}
service auth {{
  inet_listener {{
    address = 127.0.0.1
    port = {self.auth}
  }}
}}
""")
        # Dovecot starts its own configuration reader by a fixed path; here that one starts Dovecot.
        self.start([ROOT / "usr/bin/doveconf", "-f", "service=master", "-m", "master", "-p",
                    "-c", self.folder / "dovecot.conf", "-e", ROOT / "usr/sbin/dovecot", "-F",
                    "-c", self.folder / "dovecot.conf"], {})
        self.await_ports([self.imap, self.pop3, self.auth])

    def start_postfix(self, certificate, key):
        config, queue = self.folder / "postfix", self.folder / "queue"
        config.mkdir()
        (self.folder / "data").mkdir()
        shutil.chown(self.folder / "data", OWNER, OWNER)
        queue.mkdir()
        for name in ("active bounce corrupt defer deferred flush hold incoming private maildrop public saved "
                     "trace pid").split():
            (queue / name).mkdir()
            if name != "pid":
                shutil.chown(queue / name, OWNER, GROUP if name in ("maildrop", "public") else OWNER)
        (queue / "maildrop").chmod(0o730)
        (queue / "public").chmod(0o710)
        (config / "main.cf").write_text(f"""
compatibility_level = 3.6
myhostname = mail.example.org
mydestination =
queue_directory = {queue}
data_directory = {self.folder}/data
command_directory = {ROOT}/usr/sbin
daemon_directory = {ROOT}/usr/lib/postfix/sbin
shlib_directory = {ROOT}/usr/lib/postfix
meta_directory = {config}
mail_owner = {OWNER}
setgid_group = {GROUP}
default_privs = nobody
import_environment = MAIL_CONFIG LD_LIBRARY_PATH={library_path()}
export_environment = LD_LIBRARY_PATH={library_path()}
maillog_file = {self.folder}/mail.log
maillog_file_prefixes = {self.folder}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
alias_maps =
alias_database =
virtual_mailbox_domains = example.org
virtual_mailbox_base = {self.folder}/mail
virtual_mailbox_maps = inline:{{ ana@example.org=ana@example.org/, ben@example.org=ben@example.org/, jane@example.org=jane/ }}
virtual_minimum_uid = 1
virtual_uid_maps = static:1
virtual_gid_maps = static:1
message_size_limit = 300000000
virtual_mailbox_limit = 0
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:{self.auth}
smtpd_tls_cert_file = {certificate}
smtpd_tls_key_file = {key}
smtpd_tls_auth_only = yes
smtpd_peername_lookup = no
smtp_dns_support_level = disabled
""")
        options = "-o smtpd_sasl_auth_enable=yes -o smtpd_relay_restrictions=permit_sasl_authenticated,reject"
        services = [f"127.0.0.1:{self.starttls} inet n - n - - smtpd {options} -o smtpd_tls_security_level=encrypt",
                    f"127.0.0.1:{self.tls} inet n - n - - smtpd {options} -o smtpd_tls_wrappermode=yes"]
        services += ["pickup unix n - n 60 1 pickup", "cleanup unix n - n - 0 cleanup", "qmgr unix n - n 300 1 qmgr",
                     "tlsmgr unix - - n 1000? 1 tlsmgr", "rewrite unix - - n - - trivial-rewrite",
                     "bounce unix - - n - 0 bounce", "defer unix - - n - 0 bounce", "trace unix - - n - 0 bounce",
                     "verify unix - - n - 1 verify", "flush unix n - n 1000? 0 flush",
                     "proxymap unix - - n - - proxymap", "error unix - - n - - error", "retry unix - - n - - error",
                     "virtual unix - n n - - virtual", "anvil unix - - n - 1 anvil", "smtp unix - - n - - smtp",
                     "scache unix - - n - 1 scache", "postlog unix-dgram n - n - 1 postlogd"]
        (config / "master.cf").write_text("\n".join(services) + "\n")
        self.start([ROOT / "usr/lib/postfix/sbin/master", "-c", config, "-d"],
                   {"MAIL_CONFIG": str(config), "MAIL_LOGTAG": "postfix"})
        self.await_ports([self.starttls, self.tls])

    def by_imap(self, user="ana@example.org"):
        """All messages of the mailbox, once there is one."""
        found = []

        def look():
            with imaplib.IMAP4("127.0.0.1", self.imap) as client:
                client.login(user, PASSWORD)
                client.select(readonly=True)
                numbers = client.search(None, "ALL")[1][0].split()
                found[:] = [client.fetch(number, "(BODY.PEEK[])")[1][0][1] for number in numbers]
            return found
        wait_until(look, "no message arrived:\n" + self.log(), 60)
        return found

    def by_pop3(self, user="ana@example.org"):
        client = poplib.POP3("127.0.0.1", self.pop3)
        client.user(user)
        client.pass_(PASSWORD)
        messages = [b"\r\n".join(client.retr(number + 1)[1]) + b"\r\n" for number in range(client.stat()[0])]
        client.quit()
        return messages
