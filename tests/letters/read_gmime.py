# SPDX-License-Identifier: GPL-3.0-or-later
"""read_gmime.py FILE...: what GMime finds in each message, one JSON line each. For Debian's own Python."""
import hashlib
import json
import sys

import gi

gi.require_version("GMime", "3.0")
from gi.repository import GMime  # noqa: E402

GMime.init()


def people(addresses):
    found = []
    for index in range(addresses.length() if addresses else 0):
        address = addresses.get_address(index)
        if isinstance(address, GMime.InternetAddressGroup):
            found += people(address.get_members())
        else:
            found.append([address.get_name() or "", address.get_addr()])
    return found


def octets(part):
    stream = GMime.StreamMem.new()
    content = part.get_content()
    if content is not None:
        content.write_to_stream(stream)
    return bytes(stream.get_byte_array() or b"")


def leaves(part, related=False):
    if isinstance(part, GMime.Multipart):
        is_related = part.get_content_type().get_mime_type() == "multipart/related"
        for index in range(part.get_count()):
            yield from leaves(part.get_part(index), is_related and index > 0)
    else:
        yield part, related


def read(path):
    stream = GMime.StreamFile.open(path, "r")
    message = GMime.Parser.new_with_stream(stream).construct_message(None)
    result = {"subject": message.get_subject() or "", "from": people(message.get_from()), "to": people(message.get_to()),
              "cc": people(message.get_cc()), "replyTo": people(message.get_reply_to()), "text": None, "html": "", "files": []}
    for part, related in leaves(message.get_mime_part()):
        kind = part.get_content_type()
        mime = kind.get_mime_type()
        disposition = part.get_disposition()
        if disposition is None and mime == "text/plain" and result["text"] is None:
            result["text"] = part.get_text()
            result["flowed"] = kind.get_parameter("format") == "flowed"
        elif disposition is None and mime == "text/html":
            result["html"] = part.get_text()
        elif isinstance(part, GMime.MessagePart):
            name = part.get_content_disposition().get_parameter("filename")
            result["files"].append({"name": name, "type": mime, "id": "", "inner": part.get_message().get_subject()})
        else:
            result["files"].append({"name": part.get_filename() or "", "type": mime, "id": (part.get_content_id() or "") if related else "",
                                    "sha256": hashlib.sha256(octets(part)).hexdigest()})
    return result


for path in sys.argv[1:]:
    print(json.dumps(read(path)))
