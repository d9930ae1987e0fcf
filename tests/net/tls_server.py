# SPDX-License-Identifier: GPL-3.0-or-later
"""A TLS server that isn't Qt's: says to each connection whether its session was resumed and whose certificate it showed.

tls_server.py IDENTITY.pem [--version TLSv1_1|TLSv1_2|TLSv1_3] [--client-ca CA.pem]     prints PORT=n
"""
import argparse
import socket
import ssl
import threading
import warnings

warnings.simplefilter("ignore", DeprecationWarning)  # of TLS 1.1, which is the point
arguments = argparse.ArgumentParser()
arguments.add_argument("identity")
arguments.add_argument("--version", default="TLSv1_3")
arguments.add_argument("--client-ca")
options = arguments.parse_args()

context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.set_ciphers("ALL:@SECLEVEL=0")
context.minimum_version = context.maximum_version = ssl.TLSVersion[options.version]
context.load_cert_chain(options.identity)
if options.client_ca:
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_verify_locations(options.client_ca)


def serve(connection):
    try:
        with context.wrap_socket(connection, server_side=True) as secret:
            subject = dict(pair[0] for pair in (secret.getpeercert() or {}).get("subject", ()))
            secret.sendall(f"resumed={int(secret.session_reused)} client={subject.get('commonName', '')}\r\n".encode())
            while secret.recv(65536):
                pass
    except OSError:
        pass


with socket.create_server(("127.0.0.1", 0)) as listener:
    print(f"PORT={listener.getsockname()[1]}", flush=True)
    while True:
        threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()
