// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/ComposeIssue.h"

namespace sendoff {

/// What the writer may have overlooked. Unlike a ComposeIssue, it keeps no message from being made.
struct ComposeWarning {
    enum class Kind {
        EmptySubject,
        MissingAttachment, ///< `text` is the word that speaks of one
        TooBig,            ///< `number` octets as sent, of `limit` that the server takes
        NeedsSmtpUtf8,     ///< `text` is the address; the server didn't offer SMTPUTF8 when last asked
        Placeholder,       ///< `text` as it stands there: {{name}}, [date]
        ManyInTo,          ///< `number` of people who see one another's addresses
        DomainTypo,        ///< `text` is the address, `better` what was probably meant
        WrongSender        ///< `text` is the sender, `better` the own address that the answered message came to
    };
    ComposeIssue::Field field = ComposeIssue::Field::Text;
    Kind kind = Kind::EmptySubject;
    QString text = {};
    QString better = {};
    qint64 number = 0;
    qint64 limit = 0;

    /// False where the server would refuse it for certain.
    bool canSendAnyway() const { return kind != Kind::TooBig && kind != Kind::NeedsSmtpUtf8; }
    /// The same matter, whatever the numbers: what was answered once isn't asked again.
    QString matter() const;

    bool operator==(const ComposeWarning &) const = default;
};

} // namespace sendoff
