// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace sendoff {

/// How strings may be written to this server.
struct ImapWriting {
    qint64 freeLiteral = 0; ///< ImapCapabilities::freeLiteral()
    bool isUtf8 = false;    ///< quoted strings may be UTF-8: RFC 6855 3
};

/// What leaves at once.
struct ImapPiece {
    QByteArray octets = {};
    QByteArray shown = {};  ///< as it may be kept, without line end: secrets and literals are marks
    bool waits = false;     ///< for "+" after it, before the next one
    bool isContent = false; ///< the content of an APPEND instead of octets
};

/// A command without its tag: RFC 9051 6. Everything that isn't fixed goes through string(), so that no
/// CR or LF can end it early.
class ImapCommand {
public:
    /// `words` are fixed and valid: "UID SEARCH", "(\\Seen)".
    explicit ImapCommand(const QByteArray &words);
    ImapCommand &words(const QByteArray &words);
    /// Quoted, or as a literal where it can't be.
    ImapCommand &string(const QByteArray &octets);
    ImapCommand &secret(const QByteArray &octets);
    /// A literal of so many octets that the session has from elsewhere; with `isUtf8`, in a UTF8 data item
    /// (RFC 6855 4).
    ImapCommand &content(qint64 size, bool isUtf8);

    /// False if a string has a NUL, which no string can (RFC 9051 4.3).
    bool isSound() const;
    /// In the order in which they go; the last has the CRLF.
    std::vector<ImapPiece> pieces(const QByteArray &tag, const ImapWriting &writing) const;

private:
    struct Part {
        enum class Kind { Words, String, Secret, Content, Utf8Content };
        Kind kind;
        QByteArray octets = {};
        qint64 size = 0;
    };
    std::vector<Part> m_parts;
};

} // namespace sendoff
