// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/ReplyMeaning.h"
#include "ui/words/FailureWords.h"
#include "ui/words/Isolates.h"

#include <QCoreApplication>

namespace sendoff::words {

/// The one translation context of this folder, and names as they stand in the middle of a sentence.
struct Speech {
    Q_DECLARE_TR_FUNCTIONS(sendoff::words)
public:
    /// The host's name, or "the server".
    static QString server(const QString &host) { return host.isEmpty() ? tr("the server") : isolated(host); }
    /// The account's name in quotes, or "this account".
    static QString account(const QString &name)
    {
        return name.isEmpty() ? tr("this account") : tr("the account “%1”").arg(isolated(name));
    }
};

/// Parts of describe(Failure), one for each part of FailureKind; none if the kind is not theirs.
std::optional<FailureWords> describeConnection(const Failure &failure);
std::optional<FailureWords> describeCertificate(const Failure &failure);
std::optional<FailureWords> describeLogin(const Failure &failure, const QString &accountName);
std::optional<FailureWords> describeMessage(const Failure &failure, const QString &accountName);
/// What a server means by its answer.
FailureWords describe(ReplyMeaning meaning, const QString &host, const QString &accountName);

} // namespace sendoff::words
