// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/ImapResponse.h"

#include <QString>

#include <optional>

namespace sendoff {

/// A line of LIST: RFC 9051 7.3.1.
struct ImapMailbox {
    QByteArray name;           ///< as the server writes it
    QByteArray delimiter = {}; ///< of its hierarchy; empty: none
    QByteArrayList attributes = {}; ///< lower case, with backslash: "\\sent"

    bool isSelectable() const { return !attributes.contains("\\noselect") && !attributes.contains("\\nonexistent"); }
};

/// What FETCH gave of a message.
struct ImapFetched {
    quint32 uid = 0;
    QByteArray octets = {}; ///< of the one section that was asked for
    qint64 size = 0;        ///< RFC822.SIZE, if it was asked for
};

/// What came of a request: RFC 9051 7.
struct ImapAnswer {
    ImapStatus status = ImapStatus::Ok; ///< Ok, No or Bad
    QByteArray code = {};               ///< upper case: "TRYCREATE", "APPENDUID"
    QByteArray codeArguments = {};
    QByteArray text = {};
    std::vector<ImapMailbox> mailboxes = {};
    std::vector<quint32> uids = {}; ///< found by SEARCH
    quint32 uidValidity = 0;        ///< of the mailbox that was examined, RFC 9051 2.3.1.1; 0: not said
    quint32 uidNext = 0;            ///< so, too
    std::vector<ImapFetched> messages = {};
    bool hasArrivals = false; ///< there are more messages than when it was asked; see MessageCount

    bool isOk() const { return status == ImapStatus::Ok; }
};

/// Gathers untagged data until the command is done. Bounded.
class ImapGathering {
public:
    static constexpr size_t countLimit = 100'000; ///< mailboxes, numbers, messages: each
    static constexpr qsizetype octetLimit = 16 * 1024 * 1024;

    /// False if the server says more than any request needs.
    [[nodiscard]] bool take(const ImapResponse &data);
    /// An untagged OK, whose code may tell something: RFC 9051 7.1.
    void takeStatus(const ImapResponse &status);
    /// Precondition: tagged.
    ImapAnswer finish(const ImapResponse &completion);

private:
    void takeMailbox(const ImapResponse &data);
    void takeNumbers(const ImapResponse &data);
    void takeRanges(const ImapResponse &data);
    void takeMessage(const ImapResponse &data);

    ImapAnswer m_answer;
    qsizetype m_octets = 0;
    size_t m_count = 0;
};

} // namespace sendoff
