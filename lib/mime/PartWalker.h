// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/HeaderBlock.h"
#include "mime/LineReader.h"
#include "mime/MessageReader.h"

namespace sendoff {

/// A header in the source, with its folding and line end. Empty, at the end of the headers, if it
/// isn't there.
struct HeaderPlace {
    qint64 begin = 0;
    qint64 end = 0;
};

/// A leaf, with what only text needs, and what only BinaryForm does.
struct WalkedPart {
    MessagePart part;
    bool isFlowed = false;     ///< RFC 3676
    bool deletesSpace = false; ///< RFC 3676 4.1 delsp
    std::optional<HeaderPlace> encodingHeader = std::nullopt; ///< none if there are several
    qsizetype parent = -1;     ///< in PartWalker::multiparts(); -1: it is the message itself
};

/// A multipart that was walked into.
struct WalkedMultipart {
    QByteArray contentType;      ///< lower case
    QByteArray transferEncoding; ///< lower case, empty if not said
    QByteArray boundary;
    std::optional<HeaderPlace> encodingHeader = std::nullopt; ///< none if there are several
    qsizetype parent = -1;
};

/// Finds the leaves of a message: RFC 2046 5.1. Bounded in depth, parts and header size, so that no
/// message can exhaust memory or stack.
class PartWalker {
public:
    explicit PartWalker(QIODevice &source);
    std::vector<WalkedPart> walk();
    /// Of the message itself, after walk().
    const std::vector<RawHeader> &headers() const { return m_headers; }
    /// In the order of the source, after walk().
    const std::vector<WalkedMultipart> &multiparts() const { return m_multiparts; }

private:
    /// An entity's header lines, as many as are kept, and where all of them stand in the source.
    struct Headers {
        std::vector<RawHeader> lines;
        qint64 begin = 0;
        qint64 end = 0;
        bool areAll = true;

        std::optional<HeaderPlace> place(const QByteArray &name) const;
    };

    /// What ended an entity: a boundary line of the multipart at `level`, or the end of the source.
    struct Ending {
        qsizetype level = -1;
        bool isLast = false;
        qint64 offset = 0; ///< where the body ended
    };

    Headers readHeaders(std::optional<Ending> &ending);
    Ending walkEntity(int depth, const QByteArray &defaultType);
    Ending walkMultipart(int depth, const WalkedMultipart &multipart);
    Ending skipBody();
    void addLeaf(const WalkedPart &leaf);
    std::optional<Ending> endingAt(const LineReader::Line &line) const;

    LineReader m_reader;
    std::vector<RawHeader> m_headers;
    std::vector<QByteArray> m_delimiters; ///< "--" and the boundary, of the multiparts around, outermost first
    std::vector<WalkedPart> m_parts;
    std::vector<WalkedMultipart> m_multiparts;
    qsizetype m_parent = -1; ///< the multipart around
    qint64 m_end = 0; ///< where the last line read ended
    int m_previousLineEnd = 0; ///< octets of the line end before the current line
    bool m_isTop = true;
};

} // namespace sendoff
