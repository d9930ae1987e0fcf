// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/PlanWords.h"

#include "ui/words/Isolates.h"
#include "ui/words/Lists.h"
#include "ui/words/Speech.h"
#include "ui/words/StateWords.h"
#include "ui/words/Unbroken.h"

#include <QLocale>

#include <algorithm>

namespace sendoff::words {

namespace {

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString names(const std::vector<Mailbox> &mailboxes)
{
    constexpr size_t most = 12;
    QStringList all;
    for (size_t i = 0; i < std::min(mailboxes.size(), most); ++i)
        all += mailboxes[i].shortName();
    if (mailboxes.size() > most)
        all += Speech::tr("%Ln more", nullptr, int(mailboxes.size() - most));
    return listed(all);
}

QString secrecy(const SendPlan &plan)
{
    if (plan.security == ChannelSecurity::Plaintext)
        return Speech::tr("Nothing is encrypted on the way there.");
    if (plan.lastTls.isEmpty())
        return Speech::tr("Encrypted with TLS; the server's certificate is checked.");
    return Speech::tr("Encrypted with TLS; last time it was %1. The server's certificate is checked.")
        .arg(isolated(QString::fromLatin1(plan.lastTls)));
}

QString login(const SendPlan &plan)
{
    if (!plan.logsIn)
        return Speech::tr("Without a login.");
    if (plan.lastMechanism.isEmpty())
        return Speech::tr("Logged in as %1, the safest way that the server knows.").arg(isolated(plan.user));
    return Speech::tr("Logged in as %1 with %2, as last time.").arg(isolated(plan.user), isolated(QString::fromLatin1(plan.lastMechanism)));
}

QString transactions(const SendPlan &plan)
{
    qint64 recipients = 0;
    for (const auto &part : plan.transactions)
        recipients += qint64(part.size());
    if (plan.transactions.size() < 2)
        return Speech::tr("Handed over once, for all %Ln recipients.", nullptr, int(recipients));
    return Speech::tr("Handed over %1 times for %Ln recipients, as the server takes %2 at a time. Nobody gets it twice.",
                      nullptr, int(recipients))
        .arg(number(qint64(plan.transactions.size())), number(plan.recipientLimit));
}

QString form(const SendPlan &plan)
{
    switch (plan.body) {
    case SendPlan::Body::Binary:
        return Speech::tr("Attachments go as they are (BINARYMIME), which saves a quarter.");
    case SendPlan::Body::EightBit:
        return Speech::tr("The text goes in 8 bits (8BITMIME).");
    case SendPlan::Body::SevenBit:
        break;
    }
    return Speech::tr("In 7 bits, which every server takes.");
}

void describeSeen(const SendPlan &plan, QStringList &sentences)
{
    if (!plan.to.empty())
        sentences += Speech::tr("To: %1").arg(names(plan.to));
    if (!plan.cc.empty())
        sentences += Speech::tr("Cc: %1").arg(names(plan.cc));
    const bool isShown = !plan.to.empty() || !plan.cc.empty();
    sentences += isShown ? Speech::tr("All of these are seen by everybody who gets it.")
                         : Speech::tr("Nobody sees who else gets it.");
    if (!plan.bcc.empty())
        sentences += Speech::tr("Bcc: %1. Nobody else sees that they get it.").arg(names(plan.bcc));
}

void describeRevealed(const SendPlan &plan, QStringList &sentences)
{
    sentences += Speech::tr("Your time zone (%1), and that you write from %2.").arg(isolated(plan.zone), isolated(plan.messageIdDomain));
    sentences += plan.ehloName.isEmpty()
        ? Speech::tr("Not the name of this computer. The server sees its address on the net, and may write it down.")
        : Speech::tr("The name “%1” for this computer.").arg(isolated(plan.ehloName));
    for (const RevealingFile &file : plan.files) {
        if (file.isStripped)
            sentences += Speech::tr("%1 goes without what it tells (%2).").arg(isolated(file.name), tellsOf(file.tells));
        else
            sentences += file.tells.isSure ? Speech::tr("%1 tells %2.").arg(isolated(file.name), tellsOf(file.tells))
                                           : Speech::tr("%1 mostly tells %2.").arg(isolated(file.name), tellsOf(file.tells));
    }
}

} // namespace

QString tellsOf(const FileMetadata &metadata)
{
    const std::pair<bool, QString> all[] = {
        {metadata.place, Speech::tr("where it was made")},
        {metadata.author, Speech::tr("who made it")},
        {metadata.device, Speech::tr("with which camera or phone")},
        {metadata.time, Speech::tr("when")},
        {metadata.software, Speech::tr("with which program")},
        {metadata.comment, Speech::tr("words beside it")},
    };
    QStringList told;
    for (const auto &[does, words] : all) {
        if (does)
            told += words;
    }
    return listed(told);
}

PlanWords describe(const SendPlan &plan)
{
    PlanWords words;
    if (plan.isSandbox)
        words.way = {Speech::tr("To the Sandbox on this computer: nothing leaves it."), transactions(plan)};
    else
        words.way = {Speech::tr("By %1, through %2.").arg(Speech::account(plan.accountName), isolated(unbroken(plan.server))),
                     secrecy(plan), login(plan), transactions(plan)};
    words.size = {plan.sizeLimit > 0 ? Speech::tr("%1 of %2 that the server takes.").arg(size(plan.size), size(plan.sizeLimit))
                                     : Speech::tr("%1.").arg(size(plan.size)),
                  form(plan)};
    if (plan.sizeLimit > 0 && plan.size > plan.sizeLimit)
        words.trouble += Speech::tr("It is bigger than what the server takes.");
    for (const QByteArray &keyword : plan.missing)
        words.trouble += Speech::tr("The server didn't offer %1 when last asked.").arg(isolated(QString::fromLatin1(keyword)));
    describeSeen(plan, words.seen);
    describeRevealed(plan, words.revealed);
    return words;
}

} // namespace sendoff::words
