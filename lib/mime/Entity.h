// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/HeaderWriter.h"
#include "mime/Source.h"

namespace sendoff {

/// What an attached file says of itself beside its type and name.
struct PartDetails {
    QByteArray contentId = {}; ///< without angle brackets; not empty: it is shown within the HTML
    std::vector<HeaderWriter::Parameter> parameters = {}; ///< of its Content-Type
};

/// A MIME entity: header lines and a body (RFC 2045 2.4).
struct Entity {
    QByteArray headers; ///< whole lines with CR LF
    Source body;
    bool isEightBit = false; ///< holds octets over 127; only an attached message may

    /// Headers, empty line, body.
    Source source() const;

    /// text/`subtype` in UTF-8 (or US-ASCII if that is enough), encoded to travel anywhere. `text`
    /// with any line ends.
    static Entity text(const QByteArray &subtype, const QString &text);
    /// text/plain; format=flowed (RFC 3676) where a line has to be wrapped.
    static Entity plainText(const QString &text);
    /// A file as an attachment in base64, read only when the message is. `contentType` is
    /// "type/subtype". A message/rfc822 may not be base64 (RFC 2046 5.2.1): it goes as it is, or,
    /// where its lines are too long or it is none, as a file of octets.
    static Entity file(const QString &path, qint64 size, const QByteArray &contentType, const QString &name,
                       const PartDetails &details = {});
    static Entity data(const QByteArray &octets, const QByteArray &contentType, const QString &name,
                       const PartDetails &details = {});
    /// RFC 2046 5.1. `boundary` must stand in none of the parts. "related" says the type of its first
    /// part (RFC 2387 3.1).
    static Entity multipart(const QByteArray &subtype, const QByteArray &boundary, const std::vector<Entity> &parts);
};

} // namespace sendoff
