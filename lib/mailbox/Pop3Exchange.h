// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/Pop3Reply.h"

#include <variant>

namespace sendoff {

/// A command that is worth giving to a server from which nothing is deleted.
struct Pop3Request {
    QByteArray line = {};
    bool isMultiline = false;
    qint64 contentLimit = 0; ///< of what comes, so many octets are kept

    /// The messages that are there, by number: "1 UNIQUE-ID" lines. RFC 1939 7.
    static Pop3Request uidl();
    /// Headers and so many lines of a message's text. RFC 1939 7.
    static Pop3Request top(int number, int lines, qint64 limit);
    static Pop3Request capa();
};

/// What came of it.
struct Pop3Answer {
    bool isOk = false;
    QByteArray code = {};
    QByteArray text = {};
    QByteArray content = {}; ///< CRLF line ends, dots unstuffed
};

struct Pop3More {};
struct Pop3Fault { QByteArray detail; };
using Pop3Step = std::variant<Pop3More, Pop3Answer, Pop3Fault>;

/// One command until its answer is whole. Pure: lines in.
class Pop3Exchange {
public:
    explicit Pop3Exchange(const Pop3Request &request) : m_request(request) {}
    Pop3Step step(const QByteArray &line);
    /// The status line was heard, and content comes.
    bool isInContent() const { return m_isInContent; }

    /// What a server may say in answer to one request, kept or not.
    static constexpr qint64 mostOctets = 256 * 1024 * 1024;

private:
    const Pop3Request m_request;
    Pop3Answer m_answer;
    bool m_isInContent = false;
    qint64 m_heard = 0;
};

} // namespace sendoff
