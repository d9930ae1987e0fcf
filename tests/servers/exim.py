# SPDX-License-Identifier: GPL-3.0-or-later
"""Exim: its own PLAIN, LOGIN, CRAM-MD5 and EXTERNAL, and SCRAM by Cyrus SASL."""
import pathlib
import shutil
import subprocess

import daemons
from daemons import PASSWORD, ROOT, USER

REALM = "example.org"
USR_LIB = pathlib.Path("/usr/lib")


class Exim(daemons.Server):
    """Hands everything on to the port `relay`."""

    name, package = "Exim", "exim4-daemon-heavy"
    logs = ("output.log", "log/main", "log/panic", "log/reject")

    def __init__(self, relay):
        self.relay = relay

    def begin(self):
        self.starttls, self.tls = daemons.free_ports(2)
        certificate, key = self.authority.sign("localhost", "DNS:localhost")
        key.chmod(0o644)  # read by a user of its own
        for name in ("spool", "log"):
            (self.folder / name).mkdir()
            (self.folder / name).chmod(0o777)
        # Not set-user-id: such a program would not look for libraries where these are.
        self.program = self.folder / "exim"
        shutil.copyfile(ROOT / "usr/sbin/exim4", self.program)
        self.program.chmod(0o755)
        self.write_sasl_users()
        (self.folder / "exim.conf").write_text(self.configuration(certificate, key))
        self.start_in_private_view(
            [self.program, "-bdf", "-C", self.folder / "exim.conf"], ["Debian-exim"],
            environment={"SASL_PATH": self.copied("plugins", [*USR_LIB.glob("*/sasl2/*.so*"), *ROOT.glob("usr/lib/*/sasl2/*.so*")]),
                         "LD_LIBRARY_PATH": self.copied("lib", [path for part in ("usr/lib", "usr/lib/*", "lib/*")
                                                                for path in ROOT.glob(part + "/*.so*") if path.is_file()]),
                         "SASL_CONF_PATH": str(self.folder / "sasl")})
        self.await_ports([self.starttls, self.tls])

    def copied(self, name, paths):
        """A folder with these files that Exim's own user can read: those above ROOT may be closed to it."""
        folder = self.folder / name
        folder.mkdir()
        for path in paths:
            shutil.copyfile(path, folder / path.name)
        return str(folder)

    def write_sasl_users(self):
        """Cyrus SASL reads exim.conf in a folder of its own, and passwords from a file that its own tool writes."""
        users = self.folder / "sasl/users"
        users.parent.mkdir()
        (users.parent / "exim.conf").write_text(f"auxprop_plugin: sasldb\nsasldb_path: {users}\n")
        subprocess.run([ROOT / "usr/sbin/saslpasswd2", "-p", "-c", "-f", users, "-u", REALM, USER],
                       input=PASSWORD.encode(), check=True, env={"LD_LIBRARY_PATH": daemons.library_path()})
        users.chmod(0o644)

    def configuration(self, certificate, key):
        scram = "".join(f"""
{name.lower().replace("-", "_")}:
  driver = cyrus_sasl
  public_name = {name}
  server_realm = {REALM}
  server_hostname = mail.example.org
  server_set_id = $auth1
""" for name in ("SCRAM-SHA-1", "SCRAM-SHA-256", "SCRAM-SHA-512"))
        return f"""
primary_hostname = mail.example.org
exim_path = {self.program}
keep_environment = LD_LIBRARY_PATH : SASL_PATH : SASL_CONF_PATH
spool_directory = {self.folder}/spool
log_file_path = {self.folder}/log/%s
pid_file_path = {self.folder}/exim.pid
local_interfaces = 127.0.0.1
daemon_smtp_ports = {self.starttls} : {self.tls}
tls_on_connect_ports = {self.tls}
tls_advertise_hosts = *
tls_certificate = {certificate}
tls_privatekey = {key}
tls_verify_certificates = {self.authority.certificate}
tls_try_verify_hosts = *
host_lookup =
rfc1413_hosts =
message_size_limit = 300M
recipients_max = 120
dsn_advertise_hosts = *
auth_advertise_hosts = ${{if eq {{$tls_in_cipher}}{{}}{{}}{{*}}}}
acl_smtp_rcpt = recipient
acl_smtp_data = content
queue_run_max = 0

begin acl
recipient:
  accept authenticated = *
  deny message = 5.7.1 log in first
content:
  accept

begin routers
onward:
  driver = manualroute
  route_list = * 127.0.0.1
  self = send
  transport = onward

begin transports
onward:
  driver = smtp
  port = {self.relay}
  allow_localhost
  hosts_try_dane =
  hosts_avoid_tls = *
  dnssec_request_domains =

begin retry
* * F,1h,1m

begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${{if and{{{{eq{{$auth2}}{{{USER}}}}}{{eq{{$auth3}}{{{PASSWORD}}}}}}}}}
  server_set_id = $auth2
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = <| Username: | Password:
  server_condition = ${{if and{{{{eq{{$auth1}}{{{USER}}}}}{{eq{{$auth2}}{{{PASSWORD}}}}}}}}}
  server_set_id = $auth1
cram_md5:
  driver = cram_md5
  public_name = CRAM-MD5
  server_secret = ${{if eq{{$auth1}}{{{USER}}}{{{PASSWORD}}}fail}}
  server_set_id = $auth1
external:
  driver = external
  public_name = EXTERNAL
  server_advertise_condition = $tls_in_certificate_verified
  server_param2 = ${{certextract{{subject,CN}}{{$tls_in_peercert}}}}
  server_condition = ${{if and{{{{eq{{$auth2}}{{{USER}}}}}{{match{{$auth1}}{{^({USER})?\\$}}}}}}}}
  server_set_id = $auth2
{scram}
"""
