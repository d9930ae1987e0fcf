# SPDX-License-Identifier: GPL-3.0-or-later
"""An internet of its own for one test: dnsmasq answers, one authority is trusted, all ports are free.

It is a network namespace, so that names, ports 53 and 443 and the system's authorities are those of real life."""
import fcntl
import http.server
import os
import pathlib
import shutil
import socket
import ssl
import struct
import subprocess
import sys
import tempfile
import threading

import daemons
from daemons import ROOT


def enter():
    """Starts this program again in a namespace of its own; leaves with 77 where that can't be."""
    daemons.require()
    if "SENDOFF_OWN_INTERNET" in os.environ:
        return set_up()
    os.environ["SENDOFF_OWN_INTERNET"] = "1"
    os.execvp("unshare", ["unshare", "--net", "--mount", sys.executable, *sys.argv])


def set_up():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as loopback:
        request = struct.pack("16sh", b"lo", 0x1 | 0x40)  # IFF_UP | IFF_RUNNING
        fcntl.ioctl(loopback, 0x8914, request)  # SIOCSIFFLAGS


class Internet:
    """`zone` are dnsmasq's words for what the DNS says; `pages` what https://HOST/PATH gives, by (host, path)."""

    tlds = ("org", "net", "com", "example", "test")

    def __init__(self, zone, web_names):
        self.zone, self.web_names = zone, web_names
        self.pages, self.asked = {}, []
        self.handlers = {}  # (host, path): a function of the handler

    def __enter__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="sendoff-internet-"))
        self.authority = daemons.Authority(self.folder)
        self.trust(self.authority.certificate)
        self.start_dns()
        self.start_web()
        return self

    def __exit__(self, *_):
        self.web.shutdown()
        self.web.server_close()
        self.dns.terminate()
        self.dns.wait()
        for path in ("/etc/resolv.conf", "/etc/ssl/certs"):
            subprocess.run(["umount", os.path.realpath(path)], check=True)
        shutil.rmtree(self.folder, ignore_errors=True)

    def trust(self, certificate):
        """The only authority that this machine trusts."""
        subprocess.run(["mount", "-t", "tmpfs", "tmpfs", "/etc/ssl/certs"], check=True)
        shutil.copy(certificate, "/etc/ssl/certs/ca-certificates.crt")
        subprocess.run(["openssl", "rehash", "/etc/ssl/certs"], check=True, capture_output=True)

    def start_dns(self):
        resolver = self.folder / "resolv.conf"
        resolver.write_text("nameserver 127.0.0.1\noptions timeout:2 attempts:2\n")
        subprocess.run(["mount", "--bind", resolver, os.path.realpath("/etc/resolv.conf")], check=True)
        words = ["--no-daemon", "--user=root", "--group=root", "--no-resolv", "--no-hosts", "--conf-file=/dev/null",
                 "--listen-address=127.0.0.1", "--bind-interfaces", *(f"--local=/{tld}/" for tld in self.tlds),
                 *(f"--host-record={name},127.0.0.1" for name in self.web_names), *self.zone]
        self.dns = subprocess.Popen([ROOT / "usr/sbin/dnsmasq", *words], stdout=subprocess.DEVNULL,
                                    stderr=subprocess.DEVNULL, env={"LD_LIBRARY_PATH": daemons.library_path()})
        daemons.wait_until(lambda: daemons.listens(53), "dnsmasq doesn't listen")

    def start_web(self):
        internet = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                host, path = self.headers["Host"], self.path.split("?")[0]
                internet.asked.append(f"https://{host}{self.path}")
                if (host, path) in internet.handlers:
                    return internet.handlers[host, path](self)
                self.give(200 if (host, path) in internet.pages else 404, internet.pages.get((host, path), ""))

            do_POST = do_GET

            def give(self, status, text, headers=()):
                octets = text.encode()
                self.send_response(status)
                for name, value in headers:
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(octets)))
                self.end_headers()
                self.wfile.write(octets)

            def log_message(self, *_):
                pass

        certificate, key = self.authority.sign("web", ",".join("DNS:" + name for name in self.web_names))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        self.web = http.server.ThreadingHTTPServer(("127.0.0.1", 443), Handler, bind_and_activate=False)
        self.web.daemon_threads = True
        self.web.server_bind()
        self.web.server_activate()
        # The handshake belongs into the connection's own thread.
        self.web.socket = context.wrap_socket(self.web.socket, server_side=True, do_handshake_on_connect=False)
        threading.Thread(target=self.web.serve_forever, daemon=True).start()
