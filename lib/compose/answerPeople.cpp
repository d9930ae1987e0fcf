// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/answerPeople.h"

#include <QSet>

#include <algorithm>

namespace sendoff {

namespace {

using Mailboxes = std::vector<Mailbox>;

bool isOwn(const AddrSpec &address, const std::vector<AddrSpec> &own)
{
    return std::any_of(own.begin(), own.end(), [&](const AddrSpec &each) { return isSameAddress(each, address); });
}

bool isFromMe(const ParsedMessage &message, const std::vector<AddrSpec> &own)
{
    return std::any_of(message.from.begin(), message.from.end(),
                       [&own](const Mailbox &each) { return isOwn(each.address, own); });
}

Mailboxes senders(const ParsedMessage &message, const std::vector<AddrSpec> &own)
{
    const bool isOfList =
        message.listPost && message.replyTo.size() == 1 && isSameAddress(message.replyTo.front().address, *message.listPost);
    if (!message.replyTo.empty() && !isOfList)
        return message.replyTo;
    return isFromMe(message, own) && !message.to.empty() ? message.to : message.from;
}

/// Each once, regardless of case, and none that `known` has. Lists of strangers may be long.
Mailboxes once(const Mailboxes &list, const Mailboxes &known = {})
{
    QSet<QString> seen;
    const auto isNew = [&seen](const Mailbox &mailbox) {
        const qsizetype before = seen.size();
        seen.insert(mailbox.address.toText().toLower());
        return seen.size() > before;
    };
    std::for_each(known.begin(), known.end(), isNew);
    Mailboxes result;
    std::copy_if(list.begin(), list.end(), std::back_inserter(result), isNew);
    return result;
}

Mailboxes withoutOwn(const Mailboxes &list, const std::vector<AddrSpec> &own)
{
    Mailboxes result;
    std::copy_if(list.begin(), list.end(), std::back_inserter(result),
                 [&own](const Mailbox &each) { return !isOwn(each.address, own); });
    return result;
}

AnswerPeople everybody(const ParsedMessage &message, const std::vector<AddrSpec> &own)
{
    Mailboxes to = message.followupTo;
    Mailboxes cc;
    if (to.empty()) {
        to = senders(message, own);
        to.insert(to.end(), message.to.begin(), message.to.end());
        cc = message.cc;
    }
    AnswerPeople others{once(withoutOwn(to, own)), {}};
    others.cc = once(withoutOwn(cc, own), others.to);
    if (others.to.empty())
        std::swap(others.to, others.cc);
    return others.to.empty() ? AnswerPeople{once(senders(message, own)), {}} : others;
}

} // namespace

AnswerPeople answerPeople(const ParsedMessage &message, AnswerMode mode, const std::vector<AddrSpec> &own)
{
    if (mode == AnswerMode::Sender)
        return {once(senders(message, own)), {}};
    if (mode == AnswerMode::List && message.listPost)
        return {{Mailbox{{}, *message.listPost}}, {}};
    return everybody(message, own);
}

} // namespace sendoff
