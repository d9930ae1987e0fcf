// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Speech.h"

namespace sendoff::words {

namespace {

/// One meaning of RFC 3463 3 (and of the registry of RFC 5248) in words. %1 is the server, %2 the account.
struct Meaning {
    int statusClass; ///< 4, 5, or 0 for both
    int subject;
    int detail; ///< -1: any
    const char *headline;
    const char *cause;
    const char *advice;
};

#define WORDS(text) QT_TRANSLATE_NOOP("sendoff::words", text)

constexpr Meaning meanings[] = {
    {5, 1, 1, WORDS("This address doesn't exist."), WORDS("%1 says that nobody has this address."),
     WORDS("Look for a typing mistake, then press “Edit and resend”.")},
    {4, 1, 1, WORDS("This address isn't known right now."), WORDS("%1 couldn't find the mailbox at the moment."),
     WORDS("It is tried again by itself. If it stays, check the address.")},
    {0, 1, 2, WORDS("The part after the @ doesn't exist."), WORDS("%1 can't find a mail system of this name."),
     WORDS("Look for a typing mistake after the @, then press “Edit and resend”.")},
    {0, 1, 3, WORDS("This address isn't written correctly."), WORDS("%1 doesn't understand it."),
     WORDS("Correct the address, then press “Edit and resend”.")},
    {0, 1, 4, WORDS("This address fits several mailboxes."), WORDS("%1 can't tell which one you mean."),
     WORDS("Ask the recipient for the exact address.")},
    {0, 1, 6, WORDS("The recipient has moved."), WORDS("%1 says that this mailbox moved and left no new address."),
     WORDS("Ask the recipient for the new address.")},
    {0, 1, 7, WORDS("The server doesn't accept the sender's address."),
     WORDS("%1 doesn't understand your From address."), WORDS("Correct the address in %2.")},
    {0, 1, 8, WORDS("The server doesn't accept the sender's address."),
     WORDS("%1 can't find the mail system of your From address."), WORDS("Correct the address in %2.")},
    {0, 1, 10, WORDS("The recipient takes no mail at all."),
     WORDS("The part after the @ says that it never takes mail."), WORDS("Ask the recipient for another address.")},
    {0, 1, -1, WORDS("The address was refused."), WORDS("%1 doesn't take mail for this address."),
     WORDS("Check the address, then press “Edit and resend”.")},
    {0, 2, 1, WORDS("The recipient's mailbox is switched off."), WORDS("%1 says that it takes no mail at present."),
     WORDS("Reach the recipient in another way, or try another address.")},
    {0, 2, 2, WORDS("The recipient's mailbox is full."), WORDS("%1 has no room for more mail to this address."),
     WORDS("Tell the recipient in another way, and send it again later.")},
    {0, 2, 3, WORDS("The message is too big for the recipient."),
     WORDS("The mailbox doesn't take messages of this size."), WORDS("Press “Edit and resend” and attach less.")},
    {0, 2, 4, WORDS("The mailing list couldn't be reached."), WORDS("%1 couldn't work out who is on the list."),
     WORDS("Tell the owner of the list.")},
    {0, 2, -1, WORDS("The recipient's mailbox didn't take the message."),
     WORDS("%1 reports trouble with the mailbox."), WORDS("Try again later, or reach the recipient in another way.")},
    {0, 3, 4, WORDS("The message is too big."), WORDS("%1 doesn't take messages of this size."),
     WORDS("Press “Edit and resend” and attach less, or share large files in another way.")},
    {0, 3, 1, WORDS("The server has no room."), WORDS("The disk of %1 is full."), WORDS("Try again later.")},
    {4, 3, -1, WORDS("The server is busy."), WORDS("%1 asks to come back later."),
     WORDS("It is tried again by itself.")},
    {5, 3, -1, WORDS("The mail system can't take the message."), WORDS("%1 can't handle it in this form."),
     WORDS("The server's own words below say more. Ask your provider if they don't help.")},
    {4, 4, -1, WORDS("The recipient's mail system can't be reached now."), WORDS("%1 has trouble on the way to it."),
     WORDS("It is tried again by itself.")},
    {5, 4, -1, WORDS("The recipient's mail system can't be reached."), WORDS("%1 found no way to it."),
     WORDS("Check what stands after the @. If it is right, try again tomorrow.")},
    {0, 5, 3, WORDS("Too many recipients at once."), WORDS("%1 takes fewer recipients in one go."),
     WORDS("The others are tried again by themselves. If it stays, send to fewer people at once.")},
    {0, 5, -1, WORDS("The server didn't understand."), WORDS("%1 refused a command that is needed for this message."),
     WORDS("The conversation below shows it. Ask your provider if it stays.")},
    {0, 6, 7, WORDS("The server can't send to this kind of address."),
     WORDS("The address has letters that a server on the way doesn't understand."),
     WORDS("Ask the recipient for an address in plain letters.")},
    {0, 6, -1, WORDS("The server can't carry this kind of content."), WORDS("%1 refused the form of the message."),
     WORDS("Press “Edit and resend” and send it in a simpler form, such as plain text.")},
    {4, 7, -1, WORDS("The server asks for patience."),
     WORDS("%1 doesn't know you yet and wants to see the message a second time, or you sent much in a short time."),
     WORDS("Nothing to do: it is tried again by itself.")},
    {0, 7, 0, WORDS("The server doesn't let you send this."), WORDS("%1 refused it by its own rules."),
     WORDS("The server's own words below say more. Check the login of %2.")},
    {5, 7, 1, WORDS("The server doesn't let you send this."),
     WORDS("%1 refused it by its own rules: it may take it for spam, or the sender isn't allowed."),
     WORDS("Check that From fits %2. The server's own words below say more.")},
    {0, 7, 26, WORDS("The recipient's server doesn't trust the sender."),
     WORDS("%1 couldn't confirm that the message really comes from your domain."),
     WORDS("Send from the address that belongs to %2, or ask your provider.")},
    {0, 7, 27, WORDS("Your own address takes no mail."), WORDS("%1 refuses senders that can't be answered."),
     WORDS("Correct the address in %2.")},
    {0, 7, 28, WORDS("Too much mail in a short time."), WORDS("%1 takes no more for now."),
     WORDS("Wait for an hour, then press “Retry now”.")},
    {0, 7, -1, WORDS("The server refused it by its own rules."), WORDS("%1 may take it for spam."),
     WORDS("The server's own words below say more. Ask your provider if they don't help.")},
};

const Meaning *meaningOf(const EnhancedStatus &status)
{
    for (const Meaning &meaning : meanings) {
        if ((meaning.statusClass == 0 || meaning.statusClass == status.statusClass) &&
            meaning.subject == status.subject && (meaning.detail == -1 || meaning.detail == status.detail))
            return &meaning;
    }
    return nullptr;
}

/// RFC 5321 4.2.2 for servers without enhanced codes; what a code means hangs on the stage: 4.5.3.1.10.
std::optional<EnhancedStatus> impliedStatus(const Failure &failure, int code)
{
    const int statusClass = failure.kind == FailureKind::ReplyPermanent ? 5 : 4;
    switch (code) {
    case 450:
        return EnhancedStatus{4, 7, 1};
    case 452:
        return failure.stage == Stage::RcptTo ? EnhancedStatus{4, 5, 3} : EnhancedStatus{4, 3, 1};
    case 550:
    case 551:
        return failure.stage == Stage::RcptTo ? EnhancedStatus{5, 1, 1} : EnhancedStatus{5, 7, 1};
    case 552:
        return failure.stage == Stage::RcptTo ? EnhancedStatus{statusClass, 2, 2} : EnhancedStatus{statusClass, 3, 4};
    case 553:
        return failure.stage == Stage::MailFrom ? EnhancedStatus{5, 1, 7} : EnhancedStatus{5, 1, 3};
    case 500:
    case 501:
    case 502:
    case 503:
    case 504:
    case 555:
        return EnhancedStatus{statusClass, 5, 0};
    default:
        return std::nullopt;
    }
}

FailureWords loginNotNow(const QString &server)
{
    return {Speech::tr("The server can't check the password now."),
            Speech::tr("%1 has trouble with logins. Your password may well be right.").arg(server),
            Speech::tr("Nothing to do: it is tried again by itself.")};
}

FailureWords byDigit(const Failure &failure, const QString &server)
{
    if (failure.kind == FailureKind::ReplyTransient)
        return {Speech::tr("The server asks to come back later."),
                Speech::tr("%1 can't take it right now.").arg(server),
                Speech::tr("Nothing to do: it is tried again by itself.")};
    if (failure.stage <= Stage::Ehlo)
        return {Speech::tr("The server doesn't take mail from here."),
                Speech::tr("%1 refused the conversation before it began.").arg(server),
                Speech::tr("Check server and port in the account, or try another network.")};
    return {Speech::tr("The server refused the message."), Speech::tr("%1 doesn't take it in this form.").arg(server),
            Speech::tr("The server's own words below say more.")};
}

QString say(const char *text, const QString &server, const QString &account)
{
    QString sentence = Speech::tr(text);
    // Both may be missing in a sentence, and neither may be taken for a placeholder of the other.
    const qsizetype at = sentence.indexOf(u"%2");
    if (at >= 0)
        return sentence.replace(at, 2, account);
    return sentence.replace(QStringLiteral("%1"), server);
}

} // namespace

FailureWords describeReply(const Failure &failure, const QString &accountName)
{
    const QString server = Speech::server(failure.host);
    if (failure.kind == FailureKind::ReplyTransient && failure.stage == Stage::Auth)
        return loginNotNow(server);
    if (!failure.reply)
        return byDigit(failure, server);
    const auto status =
        failure.reply->enhanced ? failure.reply->enhanced : impliedStatus(failure, failure.reply->code);
    const Meaning *meaning = status ? meaningOf(*status) : nullptr;
    if (!meaning)
        return byDigit(failure, server);
    const QString account = Speech::account(accountName);
    return {say(meaning->headline, server, account), say(meaning->cause, server, account),
            say(meaning->advice, server, account)};
}

} // namespace sendoff::words
