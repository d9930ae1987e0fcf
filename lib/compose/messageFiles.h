// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/Draft.h"
#include "mime/MessageReader.h"

namespace sendoff {

/// Every attachment of a message, its octets as data. Those with a content id of `shown` keep it and
/// stay within the HTML.
std::vector<Attachment> filesOf(const ParsedMessage &message, QIODevice &source, const QStringList &shown);
/// Only those of `shown`.
std::vector<Attachment> picturesOf(const ParsedMessage &message, QIODevice &source, const QStringList &shown);

/// A name that people can save a part under: its own, or one that says what it is.
QString fileNameOf(const MessagePart &part);

/// The message itself as a file to attach, named after its subject.
Attachment asMessageFile(const ParsedMessage &message, Attachment whole);

} // namespace sendoff
