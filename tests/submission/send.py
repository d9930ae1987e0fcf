# SPDX-License-Identifier: GPL-3.0-or-later
"""A client that isn't ours: send.py PORT USER PASSWORD MECHANISM RECIPIENT… with the message on standard input."""
import smtplib
import ssl
import sys

port, user, password, mechanism, *recipients = sys.argv[1:]
context = ssl.create_default_context()
context.check_hostname = False
context.verify_mode = ssl.CERT_NONE
with smtplib.SMTP_SSL("127.0.0.1", int(port), context=context) as client:
    client.ehlo("[127.0.0.1]")
    client.user, client.password = user, password
    try:
        client.auth(mechanism, getattr(client, "auth_" + mechanism.lower()))
        refused = client.sendmail("jane@example.org", recipients, sys.stdin.buffer.read())
        print(sorted((address, code) for address, (code, _) in refused.items()))
    except smtplib.SMTPResponseException as error:
        print(error.smtp_code)
    except smtplib.SMTPRecipientsRefused as error:
        print(sorted((address, code) for address, (code, _) in error.recipients.items()))
    except smtplib.SMTPServerDisconnected:
        print("disconnected")
        raise SystemExit
