// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/ImapValue.h"

#include <QByteArrayList>

namespace sendoff {

/// RFC 9051 7.1.
enum class ImapStatus { Ok, No, Bad, Bye, PreAuth };

/// What a server says at once: RFC 9051 7.
struct ImapResponse {
    enum class Kind {
        Status,      ///< OK, NO, BAD, BYE, PREAUTH, tagged or not
        Data,        ///< untagged: "12 EXISTS", "LIST (…) …"
        Continuation ///< "+", RFC 9051 7.6
    };
    Kind kind = Kind::Status;
    QByteArray tag = {};                ///< empty if untagged
    ImapStatus status = ImapStatus::Ok;
    QByteArray code = {};               ///< of a status, upper case: "TRYCREATE", RFC 9051 7.1
    QByteArray codeArguments = {};      ///< as they stand behind the code
    QByteArray text = {};               ///< for people; of a continuation, the challenge
    std::vector<ImapValue> values = {}; ///< of data
    QByteArrayList lines = {};          ///< as they came, without their CRLF, literals left out

    bool isUntagged(ImapStatus wanted) const { return kind == Kind::Status && tag.isEmpty() && status == wanted; }
    /// Data of this name, which is the first value, or the second behind a number.
    bool isData(const char *name) const;
};

} // namespace sendoff
