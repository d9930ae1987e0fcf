// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/FateWords.h"

#include "outbox/CameBack.h"
#include "ui/words/FailureWords.h"
#include "ui/words/Isolates.h"
#include "ui/words/Speech.h"
#include "ui/words/StateWords.h"

namespace sendoff::words {

QString fateLine(const ReportedFate &fate)
{
    switch (fate.fate) {
    case Fate::Delayed:
        return fate.willRetryUntil.isValid() ? Speech::tr("Delayed on the way, tried until %1").arg(when(fate.willRetryUntil))
                                             : Speech::tr("Delayed on the way, still tried");
    case Fate::Relayed:
        return Speech::tr("Passed on to a system that reports no further");
    case Fate::Expanded:
        return Speech::tr("Passed on to the members of a list");
    case Fate::Delivered:
        return Speech::tr("Delivered to the mailbox");
    case Fate::Discarded:
        return Speech::tr("Delivered, then deleted; perhaps unread");
    case Fate::Read:
        return Speech::tr("Read");
    case Fate::Failed:
        break;
    }
    return Speech::tr("Came back: %1").arg(describe(failureOf(fate), {}).headline);
}

QString fateWord(const ReportedFate &fate)
{
    const QString at = when(fate.at);
    switch (fate.fate) {
    case Fate::Delayed:
        return Speech::tr("delayed %1").arg(at).trimmed();
    case Fate::Relayed:
    case Fate::Expanded:
        return Speech::tr("passed on %1").arg(at).trimmed();
    case Fate::Delivered:
    case Fate::Discarded:
        return Speech::tr("delivered %1").arg(at).trimmed();
    case Fate::Read:
        return Speech::tr("read %1").arg(at).trimmed();
    case Fate::Failed:
        break;
    }
    return Speech::tr("came back %1").arg(at).trimmed();
}

QString cameBackSentence(const OutboxItem &item)
{
    QStringList back;
    QString cause;
    for (const OutboxRecipient &recipient : item.recipients) {
        if (!cameBack(recipient))
            continue;
        back += recipient.address.toText();
        if (cause.isEmpty() && recipient.failure)
            cause = describe(*recipient.failure, item.accountName).headline;
    }
    // Where it is the only one, as the headers name it.
    const QString who = recipientsInWords(item.recipients.size() == 1 ? item.to : back.join(u','));
    const QString subject = item.subject.simplified();
    return subject.isEmpty() ? Speech::tr("Your message to %1 came back: %2").arg(who, cause)
                             : Speech::tr("Your message “%1” to %2 came back: %3").arg(isolated(subject), who, cause);
}

QString fateSource(const ReportedFate &fate)
{
    const QString who = fate.reporter.isEmpty() ? Speech::tr("an unnamed system") : isolated(fate.reporter);
    if (fate.form != Report::Form::Heuristic)
        return Speech::tr("Reported by %1.").arg(who);
    if (fate.program.isEmpty())
        return Speech::tr("Reported by %1 in free text: Sendoff may have misread it.").arg(who);
    return Speech::tr("Reported by %1 in free text, as %2 writes it: Sendoff may have misread it.").arg(who, isolated(fate.program));
}

} // namespace sendoff::words
