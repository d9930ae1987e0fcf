// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/ReplyMeaning.h"

#include "delivery/ReplyCodes.h"
#include "delivery/ReplyPhrases.h"

#include <algorithm>
#include <iterator>

namespace sendoff {

namespace {

struct Name {
    ReplyMeaning meaning;
    QLatin1String name;
};

constexpr Name names[] = {
    {ReplyMeaning::NoSuchMailbox, QLatin1String("noSuchMailbox")},
    {ReplyMeaning::NoSuchMailboxNow, QLatin1String("noSuchMailboxNow")},
    {ReplyMeaning::NoSuchDomain, QLatin1String("noSuchDomain")},
    {ReplyMeaning::NullMx, QLatin1String("nullMx")},
    {ReplyMeaning::BadAddressSyntax, QLatin1String("badAddressSyntax")},
    {ReplyMeaning::AmbiguousAddress, QLatin1String("ambiguousAddress")},
    {ReplyMeaning::RecipientMoved, QLatin1String("recipientMoved")},
    {ReplyMeaning::AddressRefused, QLatin1String("addressRefused")},
    {ReplyMeaning::MailboxDisabled, QLatin1String("mailboxDisabled")},
    {ReplyMeaning::MailboxFull, QLatin1String("mailboxFull")},
    {ReplyMeaning::TooBigForMailbox, QLatin1String("tooBigForMailbox")},
    {ReplyMeaning::ListTrouble, QLatin1String("listTrouble")},
    {ReplyMeaning::MailboxTrouble, QLatin1String("mailboxTrouble")},
    {ReplyMeaning::MembersOnly, QLatin1String("membersOnly")},
    {ReplyMeaning::InternalOnly, QLatin1String("internalOnly")},
    {ReplyMeaning::RecipientBlocksYou, QLatin1String("recipientBlocksYou")},
    {ReplyMeaning::RecipientTooFast, QLatin1String("recipientTooFast")},
    {ReplyMeaning::Greylisted, QLatin1String("greylisted")},
    {ReplyMeaning::TooFast, QLatin1String("tooFast")},
    {ReplyMeaning::DailyLimit, QLatin1String("dailyLimit")},
    {ReplyMeaning::TooManyRecipients, QLatin1String("tooManyRecipients")},
    {ReplyMeaning::TooManyConnections, QLatin1String("tooManyConnections")},
    {ReplyMeaning::TooManyBadAddresses, QLatin1String("tooManyBadAddresses")},
    {ReplyMeaning::PatienceAsked, QLatin1String("patienceAsked")},
    {ReplyMeaning::LoginNeeded, QLatin1String("loginNeeded")},
    {ReplyMeaning::RelayDenied, QLatin1String("relayDenied")},
    {ReplyMeaning::SenderNotOwned, QLatin1String("senderNotOwned")},
    {ReplyMeaning::SenderAccountBlocked, QLatin1String("senderAccountBlocked")},
    {ReplyMeaning::SenderAddressBad, QLatin1String("senderAddressBad")},
    {ReplyMeaning::SenderDomainMissing, QLatin1String("senderDomainMissing")},
    {ReplyMeaning::SenderVerifyFailed, QLatin1String("senderVerifyFailed")},
    {ReplyMeaning::SenderTakesNoMail, QLatin1String("senderTakesNoMail")},
    {ReplyMeaning::SenderRefused, QLatin1String("senderRefused")},
    {ReplyMeaning::LoginRefused, QLatin1String("loginRefused")},
    {ReplyMeaning::LoginNotNow, QLatin1String("loginNotNow")},
    {ReplyMeaning::AppPasswordNeeded, QLatin1String("appPasswordNeeded")},
    {ReplyMeaning::BrowserLoginNeeded, QLatin1String("browserLoginNeeded")},
    {ReplyMeaning::PasswordLoginOff, QLatin1String("passwordLoginOff")},
    {ReplyMeaning::SmtpOffForMailbox, QLatin1String("smtpOffForMailbox")},
    {ReplyMeaning::TooManyLogins, QLatin1String("tooManyLogins")},
    {ReplyMeaning::Spam, QLatin1String("spam")},
    {ReplyMeaning::Virus, QLatin1String("virus")},
    {ReplyMeaning::AttachmentForbidden, QLatin1String("attachmentForbidden")},
    {ReplyMeaning::LinkRefused, QLatin1String("linkRefused")},
    {ReplyMeaning::ContentForbidden, QLatin1String("contentForbidden")},
    {ReplyMeaning::NotCompliant, QLatin1String("notCompliant")},
    {ReplyMeaning::LineTooLong, QLatin1String("lineTooLong")},
    {ReplyMeaning::TooBig, QLatin1String("tooBig")},
    {ReplyMeaning::Loop, QLatin1String("loop")},
    {ReplyMeaning::ContentRefused, QLatin1String("contentRefused")},
    {ReplyMeaning::AddressBlocked, QLatin1String("addressBlocked")},
    {ReplyMeaning::DomainBlocked, QLatin1String("domainBlocked")},
    {ReplyMeaning::NoReverseName, QLatin1String("noReverseName")},
    {ReplyMeaning::BadHelloName, QLatin1String("badHelloName")},
    {ReplyMeaning::SpfFailed, QLatin1String("spfFailed")},
    {ReplyMeaning::DkimFailed, QLatin1String("dkimFailed")},
    {ReplyMeaning::DmarcRefused, QLatin1String("dmarcRefused")},
    {ReplyMeaning::SenderNotProven, QLatin1String("senderNotProven")},
    {ReplyMeaning::TlsNeeded, QLatin1String("tlsNeeded")},
    {ReplyMeaning::Utf8NotSupported, QLatin1String("utf8NotSupported")},
    {ReplyMeaning::LookupFailed, QLatin1String("lookupFailed")},
    {ReplyMeaning::NextServerAway, QLatin1String("nextServerAway")},
    {ReplyMeaning::NextServerUnreachable, QLatin1String("nextServerUnreachable")},
    {ReplyMeaning::ServerDiskFull, QLatin1String("serverDiskFull")},
    {ReplyMeaning::Busy, QLatin1String("busy")},
    {ReplyMeaning::ServerBroken, QLatin1String("serverBroken")},
    {ReplyMeaning::CommandRefused, QLatin1String("commandRefused")},
    {ReplyMeaning::PolicyNotAllowed, QLatin1String("policyNotAllowed")},
    {ReplyMeaning::PolicyRefused, QLatin1String("policyRefused")},
    {ReplyMeaning::ComeBackLater, QLatin1String("comeBackLater")},
    {ReplyMeaning::ServiceRefused, QLatin1String("serviceRefused")},
    {ReplyMeaning::Refused, QLatin1String("refused")},
};

constexpr bool areInOrder()
{
    for (size_t i = 0; i < std::size(names); ++i) {
        if (size_t(names[i].meaning) != i)
            return false;
    }
    return std::size(names) == size_t(replyMeanings);
}
static_assert(areInOrder());

/// What is left when no table knows better, and what has no reply at all.
ReplyMeaning byKindAndStage(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::TooBig:
        return ReplyMeaning::TooBig;
    case FailureKind::RecipientLimit:
        return ReplyMeaning::TooManyRecipients;
    case FailureKind::SmtpUtf8NotOffered:
        return ReplyMeaning::Utf8NotSupported;
    case FailureKind::AuthRefused:
        return failure.stage == Stage::Auth ? ReplyMeaning::LoginRefused : ReplyMeaning::LoginNeeded;
    case FailureKind::ReplyTransient:
        return failure.stage == Stage::Auth ? ReplyMeaning::LoginNotNow : ReplyMeaning::ComeBackLater;
    default:
        return failure.stage <= Stage::Ehlo ? ReplyMeaning::ServiceRefused : ReplyMeaning::Refused;
    }
}

} // namespace

ReplyMeaning meaningOf(const Failure &failure)
{
    if (!failure.reply)
        return byKindAndStage(failure);
    const ServerReply &reply = *failure.reply;
    if (const auto meaning = meaningOfText(reply, failure.stage))
        return *meaning;
    // RFC 4954 6: 454 4.7.0 is the server's trouble and no wrong password.
    if (failure.stage == Stage::Auth && reply.isTransient())
        return byKindAndStage(failure);
    if (const auto meaning = reply.enhanced ? meaningOfStatus(*reply.enhanced, failure.stage) : std::nullopt)
        return *meaning;
    if (const auto meaning = meaningOfCode(reply.code, failure.stage))
        return *meaning;
    return byKindAndStage(failure);
}

bool isAboutAddress(ReplyMeaning meaning)
{
    using enum ReplyMeaning;
    switch (meaning) {
    case NoSuchMailbox:
    case NoSuchMailboxNow:
    case NoSuchDomain:
    case NullMx:
    case BadAddressSyntax:
    case AddressRefused:
    case NextServerAway:
    case NextServerUnreachable:
    case LookupFailed:
        return true;
    default:
        return false;
    }
}

bool isAboutAccount(ReplyMeaning meaning)
{
    using enum ReplyMeaning;
    switch (meaning) {
    case LoginNeeded:
    case RelayDenied:
    case SenderNotOwned:
    case SenderAccountBlocked:
    case SenderAddressBad:
    case SenderDomainMissing:
    case SenderVerifyFailed:
    case SenderTakesNoMail:
    case LoginRefused:
    case AppPasswordNeeded:
    case BrowserLoginNeeded:
    case PasswordLoginOff:
    case SmtpOffForMailbox:
    case BadHelloName:
    case TlsNeeded:
        return true;
    default:
        return false;
    }
}

bool isAboutSize(ReplyMeaning meaning)
{
    return meaning == ReplyMeaning::TooBig || meaning == ReplyMeaning::TooBigForMailbox;
}

QString toName(ReplyMeaning meaning)
{
    return names[size_t(meaning)].name;
}

std::optional<ReplyMeaning> replyMeaningFromName(const QString &name)
{
    const auto found = std::find_if(std::begin(names), std::end(names), [&name](const Name &each) { return name == each.name; });
    return found == std::end(names) ? std::nullopt : std::optional(found->meaning);
}

} // namespace sendoff
