// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

class QIODevice;

namespace sendoff {

/// Where a message stands in an mbox file, without its "From " line and the empty line after it.
struct MboxEntry {
    qint64 offset = 0;
    qint64 size = 0;
    bool isQuoted = true; ///< lines ">From " have one ">" more than they were written with

    bool operator==(const MboxEntry &) const = default;
};

/// RFC 4155 and its relatives: mboxo, mboxrd, mboxcl, mboxcl2. Constant memory but for the list.
class Mbox {
public:
    /// Whether it begins as one.
    static bool isMbox(QIODevice &source);
    /// `source` is seekable. A separator is a "From " line with a time, at the beginning or after an
    /// empty line; Content-Length counts where it leads to one. At most 100,000.
    static std::vector<MboxEntry> entries(QIODevice &source);
    /// The header block of a message, at most 64 KiB of it.
    static QByteArray headers(QIODevice &source, const MboxEntry &entry);
    /// The message as it was before it was put there. False if the sink refuses or the source ends.
    static bool extract(QIODevice &source, const MboxEntry &entry, QIODevice &sink);
};

} // namespace sendoff
