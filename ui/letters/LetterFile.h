// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/Draft.h"
#include "html/cleanHtml.h"
#include "mime/Mbox.h"
#include "mime/MessageReader.h"

#include <map>
#include <memory>

namespace sendoff {

/// A message of others: a file, one message of an mbox file, or octets that were dropped.
struct LetterSource {
    QString path = {};
    std::optional<MboxEntry> place = std::nullopt;
    QByteArray octets = {}; ///< if there is no path

    /// Seekable, at its beginning; null if the file can't be read.
    std::unique_ptr<QIODevice> open() const;
    /// As it is attached when the whole is sent on.
    Attachment asAttachment() const;
};

/// A message ready to be looked at.
struct OpenedLetter {
    LetterSource source = {};
    bool isReadable = false;
    ParsedMessage message = {};
    CleanedHtml html = {};                    ///< empty: the text is shown
    QString text = {};
    std::map<QString, QByteArray> pictures = {}; ///< by content id
    bool isCut = false;                       ///< only its beginning is shown
};

/// What a file holds: one message, or those of an mbox file with their headers.
struct LetterList {
    bool isReadable = false;
    bool isMbox = false;
    std::vector<LetterSource> sources = {};
    std::vector<ParsedMessage> headers = {}; ///< of an mbox file
};

/// These read files: never on the GUI's thread.
LetterList listLetters(const LetterSource &file);
/// At most so many characters of it: laying out megabytes would stall a window. An answer has all of it.
OpenedLetter openLetter(const LetterSource &source, bool keepsColours, qsizetype characters = 256 * 1024);
/// About how many octets it has, from how it is encoded.
qint64 decodedSize(const MessagePart &part);
/// Decodes a part to a file. False if it can't be written.
bool saveLetterPart(const LetterSource &source, const MessagePart &part, const QString &path);

} // namespace sendoff
