// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/AnswerWords.h"
#include "compose/Draft.h"
#include "compose/answerPeople.h"
#include "mime/MessageReader.h"

namespace sendoff {

/// How drafts are made from other mail.
struct AnswerContext {
    std::vector<Account> accounts; ///< the default one writes where none was addressed
    AnswerWords words;
    bool isRich = false;           ///< HTML beside the text
};

/// An answer: people, "Re: ", the quoted text under its attribution, its thread. `source` is the
/// message, for the pictures within its HTML.
Draft answer(const ParsedMessage &message, QIODevice &source, AnswerMode mode, const AnswerContext &context);

/// Its text under a block of its headers, with its attachments.
Draft forwardInline(const ParsedMessage &message, QIODevice &source, const AnswerContext &context);
/// The whole message, as it is, as message/rfc822. `whole` holds it or its path.
Draft forwardAttached(const ParsedMessage &message, const Attachment &whole, const AnswerContext &context);
/// To other people as it is: RFC 5322 3.6.6. `whole` holds it or its path.
Draft redirect(const ParsedMessage &message, const Attachment &whole, const AnswerContext &context);

} // namespace sendoff
