// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/FailureWords.h"

#include "ui/words/Speech.h"

namespace sendoff::words {

namespace {

FailureWords byKind(const Failure &failure, const QString &accountName)
{
    if (auto words = describeConnection(failure))
        return *words;
    if (auto words = describeCertificate(failure))
        return *words;
    if (auto words = describeLogin(failure, accountName))
        return *words;
    if (auto words = describeMessage(failure, accountName))
        return *words;
    return describe(meaningOf(failure), failure.host, accountName);
}

/// A sentence may begin with "the server", where no host is known.
void capitalise(QString &sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
}

} // namespace

FailureWords describe(const Failure &failure, const QString &accountName)
{
    FailureWords words = byKind(failure, accountName);
    if (failure.host.isEmpty()) {
        capitalise(words.headline);
        capitalise(words.cause);
    }
    return words;
}

} // namespace sendoff::words
