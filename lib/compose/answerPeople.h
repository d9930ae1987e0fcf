// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/MessageReader.h"

namespace sendoff {

enum class AnswerMode {
    Sender, ///< Reply-To, else From (RFC 5322 3.6.2); a Reply-To that a list put there doesn't count
    All,    ///< Mail-Followup-To, else the sender and everybody in To and Cc
    List    ///< List-Post, else as All
};

struct AnswerPeople {
    std::vector<Mailbox> to;
    std::vector<Mailbox> cc;
};

/// Who gets an answer, each once. Own addresses are left out of All and List as long as somebody is
/// left; an answer to one's own message goes on to its recipients.
AnswerPeople answerPeople(const ParsedMessage &message, AnswerMode mode, const std::vector<AddrSpec> &own);

} // namespace sendoff
