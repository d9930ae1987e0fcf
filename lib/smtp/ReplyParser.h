// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "smtp/Reply.h"

#include <optional>

namespace sendoff {

enum class ReplyError {
    LineTooLong, ///< over ReplyParser::lineLimit
    TooManyLines,
    NotAReply,   ///< no three digits followed by SP, '-' or the line's end
    MixedCodes   ///< RFC 5321 4.2.1: all lines of a reply have one code
};
/// Technical English.
QByteArray describe(ReplyError error);

/// Octets into replies, over any cut. Bounded: a server can't make it keep more than a reply of
/// lineCount lines. Takes a bare LF as line end, too.
class ReplyParser {
public:
    /// RFC 4954 4 lets a challenge have 12288 octets; text lines have 512.
    static constexpr qsizetype lineLimit = 12288 + 16;
    static constexpr qsizetype lineCount = 256;

    void feed(const QByteArray &octets) { m_input += octets; }
    /// The next whole reply, or none if it isn't there yet. After an error nothing more comes.
    Result<std::optional<Reply>, ReplyError> next();
    /// Octets that belong to no whole reply yet.
    bool hasRest() const { return !m_input.isEmpty() || !m_reply.lines.isEmpty(); }

private:
    std::optional<ReplyError> takeLine(QByteArray line, bool &last);

    QByteArray m_input;
    Reply m_reply;
    std::optional<ReplyError> m_error;
};

} // namespace sendoff
