// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Speech.h"

#include "delivery/ReplyMeaning.h"

#include <iterator>

namespace sendoff::words {

namespace {

/// What a server means, in words. %1 is the server, %2 the account; a sentence has one of them.
struct MeaningWords {
    ReplyMeaning meaning;
    const char *headline;
    const char *cause;
    const char *advice;
    const char *typed = nullptr; ///< FailureWords::typed
};

constexpr MeaningWords table[] = {
    {ReplyMeaning::NoSuchMailbox, QT_TR_NOOP("This address doesn't exist."),
     QT_TR_NOOP("%1 says that nobody has this address."),
     QT_TR_NOOP("Look for a typing mistake, then press “Edit and resend”.")},
    {ReplyMeaning::NoSuchMailboxNow, QT_TR_NOOP("This address isn't known right now."),
     QT_TR_NOOP("%1 couldn't find the mailbox at the moment."),
     QT_TR_NOOP("It is tried again by itself. If it stays, check the address.")},
    {ReplyMeaning::NoSuchDomain, QT_TR_NOOP("The part after the @ doesn't exist."),
     QT_TR_NOOP("%1 can't find a mail system of this name."),
     QT_TR_NOOP("Look for a typing mistake after the @, then press “Edit and resend”.")},
    {ReplyMeaning::NullMx, QT_TR_NOOP("The recipient takes no mail at all."),
     QT_TR_NOOP("The part after the @ says that it never takes mail."),
     QT_TR_NOOP("Ask the recipient for another address.")},
    {ReplyMeaning::BadAddressSyntax, QT_TR_NOOP("This address isn't written correctly."),
     QT_TR_NOOP("%1 doesn't understand it."),
     QT_TR_NOOP("Correct the address, then press “Edit and resend”.")},
    {ReplyMeaning::AmbiguousAddress, QT_TR_NOOP("This address fits several mailboxes."),
     QT_TR_NOOP("%1 can't tell which one you mean."),
     QT_TR_NOOP("Ask the recipient for the exact address.")},
    {ReplyMeaning::RecipientMoved, QT_TR_NOOP("The recipient has moved."),
     QT_TR_NOOP("%1 says that this mailbox went elsewhere or belongs to someone else now."),
     QT_TR_NOOP("Ask the recipient for the new address.")},
    {ReplyMeaning::AddressRefused, QT_TR_NOOP("The address was refused."),
     QT_TR_NOOP("%1 doesn't take mail for this address."),
     QT_TR_NOOP("Check the address, then press “Edit and resend”.")},
    {ReplyMeaning::MailboxDisabled, QT_TR_NOOP("The recipient's mailbox is switched off."),
     QT_TR_NOOP("%1 says that it takes no mail at present."),
     QT_TR_NOOP("Reach the recipient in another way, or try another address.")},
    {ReplyMeaning::MailboxFull, QT_TR_NOOP("The recipient's mailbox is full."),
     QT_TR_NOOP("%1 has no room for more mail to this address."),
     QT_TR_NOOP("Tell the recipient in another way, and send it again later.")},
    {ReplyMeaning::TooBigForMailbox, QT_TR_NOOP("The message is too big for the recipient."),
     QT_TR_NOOP("The mailbox doesn't take messages of this size."),
     QT_TR_NOOP("Press “Edit and make it smaller” and attach less, or share large files in another way."),
     QT_TR_NOOP("Send it again with less attached, or share large files in another way.")},
    {ReplyMeaning::ListTrouble, QT_TR_NOOP("The mailing list couldn't be reached."),
     QT_TR_NOOP("%1 couldn't work out who is on the list."),
     QT_TR_NOOP("Tell the owner of the list.")},
    {ReplyMeaning::MailboxTrouble, QT_TR_NOOP("The recipient's mailbox didn't take the message."),
     QT_TR_NOOP("%1 reports trouble with the mailbox."),
     QT_TR_NOOP("Try again later, or reach the recipient in another way.")},
    {ReplyMeaning::MembersOnly, QT_TR_NOOP("Only chosen people may write to this address."),
     QT_TR_NOOP("It is a list or a mailbox with members, and %1 doesn't count your address among them."),
     QT_TR_NOOP("Join the list, send from the address that you joined with, or ask its owner to let you in.")},
    {ReplyMeaning::InternalOnly, QT_TR_NOOP("This address takes no mail from outside."),
     QT_TR_NOOP("%1 lets only people of the same organization write to it."),
     QT_TR_NOOP("Ask the recipient for another address, or to open this one for you.")},
    {ReplyMeaning::RecipientBlocksYou, QT_TR_NOOP("The recipient doesn't take mail from you."),
     QT_TR_NOOP("Your address is on a list of senders that the recipient or its organization blocks."),
     QT_TR_NOOP("Ask the recipient in another way to take you off that list.")},
    {ReplyMeaning::RecipientTooFast, QT_TR_NOOP("The recipient gets too much mail right now."),
     QT_TR_NOOP("%1 slows down what arrives at this mailbox."),
     QT_TR_NOOP("Wait a while. What was put off is tried again by itself.")},
    {ReplyMeaning::Greylisted, QT_TR_NOOP("The server asks for a second try."),
     QT_TR_NOOP("%1 puts off senders that it doesn't know yet, which keeps spam away."),
     QT_TR_NOOP("Nothing to do: it is tried again by itself in a few minutes.")},
    {ReplyMeaning::TooFast, QT_TR_NOOP("Too much mail in a short time."),
     QT_TR_NOOP("%1 takes no more for now."),
     QT_TR_NOOP("Wait for an hour, then try again. What was put off is tried again by itself.")},
    {ReplyMeaning::DailyLimit, QT_TR_NOOP("The limit of your provider is reached."),
     QT_TR_NOOP("%1 counts what you send in an hour or a day, and this was too much."),
     QT_TR_NOOP("What waits is tried again by itself. It may take until tomorrow.")},
    {ReplyMeaning::TooManyRecipients, QT_TR_NOOP("Too many recipients at once."),
     QT_TR_NOOP("%1 takes fewer recipients in one go."),
     QT_TR_NOOP("The others are tried again by themselves. If it stays, send to fewer people at once.")},
    {ReplyMeaning::TooManyConnections, QT_TR_NOOP("Too many connections to the server."),
     QT_TR_NOOP("Other programs or machines use %1 at the same time, or it is very busy."),
     QT_TR_NOOP("It is tried again by itself. Close other mail programs if it stays.")},
    {ReplyMeaning::TooManyBadAddresses, QT_TR_NOOP("The server saw too many wrong addresses."),
     QT_TR_NOOP("%1 takes this for a spammer's guessing and won't listen for a while."),
     QT_TR_NOOP("Take out addresses that don't exist, and wait for an hour.")},
    {ReplyMeaning::PatienceAsked, QT_TR_NOOP("The server asks for patience."),
     QT_TR_NOOP("%1 doesn't know you yet and wants to see the message a second time, or you sent much in a short time."),
     QT_TR_NOOP("Nothing to do: it is tried again by itself.")},
    {ReplyMeaning::LoginNeeded, QT_TR_NOOP("The server wants a login first."),
     QT_TR_NOOP("%1 sends mail only for people whom it knows."),
     QT_TR_NOOP("Set user name and login in %2.")},
    {ReplyMeaning::RelayDenied, QT_TR_NOOP("The server doesn't send mail to other places."),
     QT_TR_NOOP("%1 would take this message for its own people only, or it wants a login first."),
     QT_TR_NOOP("Check that %2 names your provider's server for sending, with your login.")},
    {ReplyMeaning::SenderNotOwned, QT_TR_NOOP("This account may not send from this address."),
     QT_TR_NOOP("The address in From doesn't belong to the login at %1."),
     QT_TR_NOOP("Choose a From address of %2, or have your provider add this one.")},
    {ReplyMeaning::SenderAccountBlocked, QT_TR_NOOP("Your provider has stopped this account."),
     QT_TR_NOOP("%1 sends nothing more for it, often because spam came from it or its password was stolen."),
     QT_TR_NOOP("Sign in on your provider's web site, change the password and have it unblocked. Then check %2.")},
    {ReplyMeaning::SenderAddressBad, QT_TR_NOOP("The server doesn't accept the sender's address."),
     QT_TR_NOOP("%1 doesn't understand your From address."),
     QT_TR_NOOP("Correct the address in %2.")},
    {ReplyMeaning::SenderDomainMissing, QT_TR_NOOP("The server doesn't know the sender's domain."),
     QT_TR_NOOP("%1 can't find the mail system of your From address."),
     QT_TR_NOOP("Look for a typing mistake in the address of %2.")},
    {ReplyMeaning::SenderVerifyFailed, QT_TR_NOOP("The server couldn't confirm the sender's address."),
     QT_TR_NOOP("%1 asked the mail system of your From address, and it doesn't know you."),
     QT_TR_NOOP("Check that the address in %2 exists and takes mail.")},
    {ReplyMeaning::SenderTakesNoMail, QT_TR_NOOP("Your own address takes no mail."),
     QT_TR_NOOP("%1 refuses senders that can't be answered."),
     QT_TR_NOOP("Correct the address in %2.")},
    {ReplyMeaning::SenderRefused, QT_TR_NOOP("The server doesn't take mail from your address."),
     QT_TR_NOOP("%1 refuses the sender, not the message."),
     QT_TR_NOOP("Check the address in %2. If it is right, ask your provider.")},
    {ReplyMeaning::LoginRefused, QT_TR_NOOP("The server refused the password."),
     QT_TR_NOOP("%1 doesn't know this user name with this password."),
     QT_TR_NOOP("Enter the password again in %2. With two-step login, providers want an app password.")},
    {ReplyMeaning::LoginNotNow, QT_TR_NOOP("The server can't check the password now."),
     QT_TR_NOOP("%1 has trouble with logins. Your password may well be right."),
     QT_TR_NOOP("Nothing to do: it is tried again by itself.")},
    {ReplyMeaning::AppPasswordNeeded, QT_TR_NOOP("The server wants an app password."),
     QT_TR_NOOP("%1 doesn't take the normal password from programs, as with two-step login."),
     QT_TR_NOOP("Make an app password on your provider's web site and enter it in %2.")},
    {ReplyMeaning::BrowserLoginNeeded, QT_TR_NOOP("The provider wants to see you in the browser."),
     QT_TR_NOOP("%1 finds this login unusual and wants a proof that it is you."),
     QT_TR_NOOP("Sign in on your provider's web site and confirm that it was you. Then try again.")},
    {ReplyMeaning::PasswordLoginOff, QT_TR_NOOP("The server takes no passwords any more."),
     QT_TR_NOOP("%1 has switched off logging in with a password."),
     QT_TR_NOOP("Ask your provider for another way to send, such as an app password.")},
    {ReplyMeaning::SmtpOffForMailbox, QT_TR_NOOP("Sending by programs is switched off for this mailbox."),
     QT_TR_NOOP("%1 knows the login, but doesn't let this mailbox send through mail programs."),
     QT_TR_NOOP("Switch on SMTP on your provider's web site, or ask your administrator for “authenticated SMTP”.")},
    {ReplyMeaning::TooManyLogins, QT_TR_NOOP("Too many logins in a short time."),
     QT_TR_NOOP("%1 lets nobody in with this login for a while."),
     QT_TR_NOOP("Wait for an hour. If it stays, look whether another program uses an old password.")},
    {ReplyMeaning::Spam, QT_TR_NOOP("The server takes the message for spam."),
     QT_TR_NOOP("%1 judged by its words, links and attachments."),
     QT_TR_NOOP("Write it in plainer words with fewer links and pictures, and send it again.")},
    {ReplyMeaning::Virus, QT_TR_NOOP("The server found a virus."),
     QT_TR_NOOP("%1 says that an attachment or a link is harmful."),
     QT_TR_NOOP("Check this machine and the attachments with a virus scanner before you send anything more.")},
    {ReplyMeaning::AttachmentForbidden, QT_TR_NOOP("The server doesn't take one of the attachments."),
     QT_TR_NOOP("%1 refuses files of this kind, such as programs and archives, also inside of others."),
     QT_TR_NOOP("Share the file in another way, or send it in another form, such as PDF.")},
    {ReplyMeaning::LinkRefused, QT_TR_NOOP("The server doesn't trust a link in the message."),
     QT_TR_NOOP("%1 knows one of the web addresses in it from spam or fraud."),
     QT_TR_NOOP("Take out links, also in your signature, and send it again.")},
    {ReplyMeaning::ContentForbidden, QT_TR_NOOP("A rule forbids something in this message."),
     QT_TR_NOOP("%1 looked into it and found words, files or numbers that its organization doesn't let through."),
     QT_TR_NOOP("Ask the recipient or your administrator for the rule, or send it in another way.")},
    {ReplyMeaning::NotCompliant, QT_TR_NOOP("The server says that the message isn't written correctly."),
     QT_TR_NOOP("%1 misses something in its headers or line ends."),
     QT_TR_NOOP("Press “Edit and resend”, so that Sendoff rewrites it.")},
    {ReplyMeaning::LineTooLong, QT_TR_NOOP("The message has lines that are too long."),
     QT_TR_NOOP("%1 takes no lines of more than 998 characters."),
     QT_TR_NOOP("Press “Edit and resend”, so that Sendoff rewrites it.")},
    {ReplyMeaning::TooBig, QT_TR_NOOP("The message is too big."),
     QT_TR_NOOP("%1 doesn't take messages of this size."),
     QT_TR_NOOP("Press “Edit and make it smaller” and attach less, or share large files in another way."),
     QT_TR_NOOP("Send it again with less attached, or share large files in another way.")},
    {ReplyMeaning::Loop, QT_TR_NOOP("The message went round in a circle."),
     QT_TR_NOOP("Mail systems behind this address forward to each other."),
     QT_TR_NOOP("Tell the recipient in another way: only their administrator can mend it.")},
    {ReplyMeaning::ContentRefused, QT_TR_NOOP("The server can't carry this kind of content."),
     QT_TR_NOOP("%1 refused the form of the message."),
     QT_TR_NOOP("Press “Edit and resend” and send it in a simpler form, such as plain text.")},
    {ReplyMeaning::AddressBlocked, QT_TR_NOOP("The network address is on a block list."),
     QT_TR_NOOP("%1 takes no mail from the server or the network that this came from, as spam came from it."),
     QT_TR_NOOP("Try another network or account. If it stays, show this to your provider: only they can have it taken off the list.")},
    {ReplyMeaning::DomainBlocked, QT_TR_NOOP("The domain of your address has a bad reputation."),
     QT_TR_NOOP("%1 knows the part after the @ in your From address from spam."),
     QT_TR_NOOP("Send from another address, and show this to whoever runs your domain.")},
    {ReplyMeaning::NoReverseName, QT_TR_NOOP("The sending machine has no name on the internet."),
     QT_TR_NOOP("%1 finds no host name for its network address, as it should for a mail server."),
     QT_TR_NOOP("Send through your provider's server, not from this machine itself. If you do, show this to your provider.")},
    {ReplyMeaning::BadHelloName, QT_TR_NOOP("The server doesn't like how Sendoff greets it."),
     QT_TR_NOOP("%1 wants a full host name in the greeting."),
     QT_TR_NOOP("Set a greeting name, such as mail.example.org, in %2.")},
    {ReplyMeaning::SpfFailed, QT_TR_NOOP("The sending server may not send for your domain."),
     QT_TR_NOOP("The domain of your From address names the servers that may, and %1 finds this one not among them (SPF)."),
     QT_TR_NOOP("Send through the account that belongs to this address. If you did, show this to whoever runs your domain.")},
    {ReplyMeaning::DkimFailed, QT_TR_NOOP("The signature of the message doesn't fit."),
     QT_TR_NOOP("%1 couldn't confirm what your provider signed (DKIM)."),
     QT_TR_NOOP("Send it again. If it stays, show this to your provider.")},
    {ReplyMeaning::DmarcRefused, QT_TR_NOOP("The owner of your domain has it refused."),
     QT_TR_NOOP("%1 couldn't confirm that it comes from the domain in From, and that domain says to refuse such mail (DMARC)."),
     QT_TR_NOOP("Send through the account that belongs to this From address.")},
    {ReplyMeaning::SenderNotProven, QT_TR_NOOP("The recipient's server doesn't trust the sender."),
     QT_TR_NOOP("%1 couldn't confirm that the message really comes from your domain."),
     QT_TR_NOOP("Send from the address that belongs to %2, or ask your provider.")},
    {ReplyMeaning::TlsNeeded, QT_TR_NOOP("The server wants a secure connection."),
     QT_TR_NOOP("%1 takes this only over a connection that nobody else can read."),
     QT_TR_NOOP("Set security to “TLS” or “STARTTLS” in %2.")},
    {ReplyMeaning::Utf8NotSupported, QT_TR_NOOP("The server can't send to this kind of address."),
     QT_TR_NOOP("The address has letters that a server on the way doesn't understand."),
     QT_TR_NOOP("Ask the recipient for an address in plain letters.")},
    {ReplyMeaning::LookupFailed, QT_TR_NOOP("The server couldn't look something up."),
     QT_TR_NOOP("%1 has trouble with its name service or its list of users."),
     QT_TR_NOOP("Try again later. If it stays, check what stands after the @.")},
    {ReplyMeaning::NextServerAway, QT_TR_NOOP("The recipient's mail system can't be reached now."),
     QT_TR_NOOP("%1 has trouble on the way to it."),
     QT_TR_NOOP("It is tried again by itself.")},
    {ReplyMeaning::NextServerUnreachable, QT_TR_NOOP("The recipient's mail system can't be reached."),
     QT_TR_NOOP("%1 found no way to it."),
     QT_TR_NOOP("Check what stands after the @. If it is right, try again tomorrow.")},
    {ReplyMeaning::ServerDiskFull, QT_TR_NOOP("The server has no room."),
     QT_TR_NOOP("The disk of %1 is full."),
     QT_TR_NOOP("Try again later.")},
    {ReplyMeaning::Busy, QT_TR_NOOP("The server is busy."),
     QT_TR_NOOP("%1 asks to come back later."),
     QT_TR_NOOP("It is tried again by itself.")},
    {ReplyMeaning::ServerBroken, QT_TR_NOOP("The mail system can't take the message."),
     QT_TR_NOOP("%1 has trouble of its own, or can't handle it in this form."),
     QT_TR_NOOP("The server's own words below say more. Ask your provider if they don't help.")},
    {ReplyMeaning::CommandRefused, QT_TR_NOOP("The server didn't understand."),
     QT_TR_NOOP("%1 refused a command that is needed for this message."),
     QT_TR_NOOP("The conversation below shows it. Ask your provider if it stays.")},
    {ReplyMeaning::PolicyNotAllowed, QT_TR_NOOP("The server doesn't let you send this."),
     QT_TR_NOOP("%1 refused it by its own rules: it may take it for spam, or the sender isn't allowed."),
     QT_TR_NOOP("Check that From fits %2. The server's own words below say more.")},
    {ReplyMeaning::PolicyRefused, QT_TR_NOOP("The server refused it by its own rules."),
     QT_TR_NOOP("%1 may take it for spam."),
     QT_TR_NOOP("The server's own words below say more. Ask your provider if they don't help.")},
    {ReplyMeaning::ComeBackLater, QT_TR_NOOP("The server asks to come back later."),
     QT_TR_NOOP("%1 can't take it right now."),
     QT_TR_NOOP("Nothing to do: it is tried again by itself.")},
    {ReplyMeaning::ServiceRefused, QT_TR_NOOP("The server doesn't take mail from here."),
     QT_TR_NOOP("%1 refused the conversation before it began."),
     QT_TR_NOOP("Check server and port in %2, or try another network.")},
    {ReplyMeaning::Refused, QT_TR_NOOP("The server refused the message."),
     QT_TR_NOOP("%1 doesn't take it in this form."),
     QT_TR_NOOP("The server's own words below say more.")},
};

// describe() counts on the order.
constexpr bool isComplete()
{
    for (size_t i = 0; i < std::size(table); ++i) {
        if (size_t(table[i].meaning) != i)
            return false;
    }
    return std::size(table) == size_t(replyMeanings);
}
static_assert(isComplete());

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

FailureWords describe(ReplyMeaning meaning, const QString &host, const QString &accountName)
{
    const MeaningWords &words = table[size_t(meaning)];
    const QString server = Speech::server(host);
    const QString account = Speech::account(accountName);
    return {say(words.headline, server, account), say(words.cause, server, account), say(words.advice, server, account),
            words.typed ? say(words.typed, server, account) : QString()};
}

} // namespace sendoff::words
