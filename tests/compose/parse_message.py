# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a message as a program that isn't ours does, and says in JSON what it found."""
import email
import email.policy
import hashlib
import json
import sys


def unflowed(part):
    """The text as a reader of RFC 3676 shows it."""
    text = part.get_content().replace("\r\n", "\n")
    if part.get_param("format", "fixed").lower() != "flowed":
        return text
    paragraphs, pending = [], None
    for line in text.split("\n"):
        depth = len(line) - len(line.lstrip(">"))
        content = line[depth:].removeprefix(" ")
        quoted = (">" * depth + " " if depth and content else ">" * depth) + content
        if pending is not None and pending == depth and content != "-- ":
            paragraphs[-1] += content
        else:
            paragraphs.append(quoted)
        pending = depth if content.endswith(" ") and content != "-- " else None
    return "\n".join(paragraphs)


message = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
text = message.get_body(("plain",))
html = message.get_body(("html",))
json.dump(
    {
        "subject": message["subject"],
        "from": str(message["from"]),
        "to": str(message["to"] or ""),
        "cc": str(message["cc"] or ""),
        "bcc": message["bcc"],
        "messageId": message["message-id"],
        "date": message["date"].datetime.isoformat() if message["date"] else None,
        "text": unflowed(text) if text else None,
        "html": html.get_content() if html else None,
        "files": [
            {"name": part.get_filename(), "type": part.get_content_type(),
             "sha256": hashlib.sha256(part.get_payload(decode=True) or b"").hexdigest()}
            for part in message.iter_attachments()
        ],
        "parts": [
            {"type": part.get_content_type(), "name": part.get_filename(),
             "encoding": str(part["content-transfer-encoding"]),
             "sha256": hashlib.sha256(part.get_payload(decode=True) or b"").hexdigest()}
            for part in message.walk()
        ],
        "defects": [str(defect) for part in message.walk() for defect in part.defects],
    },
    sys.stdout,
)
