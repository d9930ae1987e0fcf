// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/HeaderBlock.h"
#include "mime/LineReader.h"
#include "mime/MessageReader.h"

namespace sendoff {

/// A leaf, with what only text needs.
struct WalkedPart {
    MessagePart part;
    bool isFlowed = false;     ///< RFC 3676
    bool deletesSpace = false; ///< RFC 3676 4.1 delsp
};

/// Finds the leaves of a message: RFC 2046 5.1. Bounded in depth, parts and header size, so that no
/// message can exhaust memory or stack.
class PartWalker {
public:
    explicit PartWalker(QIODevice &source);
    std::vector<WalkedPart> walk();
    /// Of the message itself, after walk().
    const std::vector<RawHeader> &headers() const { return m_headers; }

private:
    /// What ended an entity: a boundary line of the multipart at `level`, or the end of the source.
    struct Ending {
        qsizetype level = -1;
        bool isLast = false;
        qint64 offset = 0; ///< where the body ended
    };

    std::vector<RawHeader> readHeaders(std::optional<Ending> &ending);
    Ending walkEntity(int depth, const QByteArray &defaultType);
    Ending walkMultipart(int depth, const QByteArray &boundary, const QByteArray &childType);
    Ending skipBody();
    void addLeaf(const WalkedPart &leaf);
    std::optional<Ending> endingAt(const LineReader::Line &line) const;

    LineReader m_reader;
    std::vector<RawHeader> m_headers;
    std::vector<QByteArray> m_boundaries; ///< of the multiparts around, outermost first
    std::vector<WalkedPart> m_parts;
    qint64 m_end = 0; ///< where the last line read ended
    int m_previousLineEnd = 0; ///< octets of the line end before the current line
    bool m_isTop = true;
};

} // namespace sendoff
