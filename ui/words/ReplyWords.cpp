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

#define WORDS(text) QT_TRANSLATE_NOOP("sendoff::words", text)

constexpr MeaningWords table[] = {
    {ReplyMeaning::NoSuchMailbox, WORDS("This address doesn't exist."),
     WORDS("%1 says that nobody has this address."),
     WORDS("Look for a typing mistake, then press “Edit and resend”.")},
    {ReplyMeaning::NoSuchMailboxNow, WORDS("This address isn't known right now."),
     WORDS("%1 couldn't find the mailbox at the moment."),
     WORDS("It is tried again by itself. If it stays, check the address.")},
    {ReplyMeaning::NoSuchDomain, WORDS("The part after the @ doesn't exist."),
     WORDS("%1 can't find a mail system of this name."),
     WORDS("Look for a typing mistake after the @, then press “Edit and resend”.")},
    {ReplyMeaning::NullMx, WORDS("The recipient takes no mail at all."),
     WORDS("The part after the @ says that it never takes mail."),
     WORDS("Ask the recipient for another address.")},
    {ReplyMeaning::BadAddressSyntax, WORDS("This address isn't written correctly."),
     WORDS("%1 doesn't understand it."),
     WORDS("Correct the address, then press “Edit and resend”.")},
    {ReplyMeaning::AmbiguousAddress, WORDS("This address fits several mailboxes."),
     WORDS("%1 can't tell which one you mean."),
     WORDS("Ask the recipient for the exact address.")},
    {ReplyMeaning::RecipientMoved, WORDS("The recipient has moved."),
     WORDS("%1 says that this mailbox went elsewhere or belongs to someone else now."),
     WORDS("Ask the recipient for the new address.")},
    {ReplyMeaning::AddressRefused, WORDS("The address was refused."),
     WORDS("%1 doesn't take mail for this address."),
     WORDS("Check the address, then press “Edit and resend”.")},
    {ReplyMeaning::MailboxDisabled, WORDS("The recipient's mailbox is switched off."),
     WORDS("%1 says that it takes no mail at present."),
     WORDS("Reach the recipient in another way, or try another address.")},
    {ReplyMeaning::MailboxFull, WORDS("The recipient's mailbox is full."),
     WORDS("%1 has no room for more mail to this address."),
     WORDS("Tell the recipient in another way, and send it again later.")},
    {ReplyMeaning::TooBigForMailbox, WORDS("The message is too big for the recipient."),
     WORDS("The mailbox doesn't take messages of this size."),
     WORDS("Press “Edit and make it smaller” and attach less, or share large files in another way."),
     WORDS("Send it anew with less attached, or share large files in another way.")},
    {ReplyMeaning::ListTrouble, WORDS("The mailing list couldn't be reached."),
     WORDS("%1 couldn't work out who is on the list."),
     WORDS("Tell the owner of the list.")},
    {ReplyMeaning::MailboxTrouble, WORDS("The recipient's mailbox didn't take the message."),
     WORDS("%1 reports trouble with the mailbox."),
     WORDS("Try again later, or reach the recipient in another way.")},
    {ReplyMeaning::MembersOnly, WORDS("Only chosen people may write to this address."),
     WORDS("It is a list or a mailbox with members, and %1 doesn't count your address among them."),
     WORDS("Join the list, send from the address that you joined with, or ask its owner to let you in.")},
    {ReplyMeaning::InternalOnly, WORDS("This address takes no mail from outside."),
     WORDS("%1 lets only people of the same organization write to it."),
     WORDS("Ask the recipient for another address, or to open this one for you.")},
    {ReplyMeaning::RecipientBlocksYou, WORDS("The recipient doesn't take mail from you."),
     WORDS("Your address is on a list of senders that the recipient or its organization blocks."),
     WORDS("Ask the recipient in another way to take you off that list.")},
    {ReplyMeaning::RecipientTooFast, WORDS("The recipient gets too much mail right now."),
     WORDS("%1 slows down what arrives at this mailbox."),
     WORDS("Wait a while. What was put off is tried again by itself.")},
    {ReplyMeaning::Greylisted, WORDS("The server asks for a second try."),
     WORDS("%1 puts off senders that it doesn't know yet, which keeps spam away."),
     WORDS("Nothing to do: it is tried again by itself in some minutes.")},
    {ReplyMeaning::TooFast, WORDS("Too much mail in a short time."),
     WORDS("%1 takes no more for now."),
     WORDS("Wait for an hour, then try again. What was put off is tried again by itself.")},
    {ReplyMeaning::DailyLimit, WORDS("The limit of your provider is reached."),
     WORDS("%1 counts what you send in an hour or a day, and this was too much."),
     WORDS("What waits is tried again by itself. It may take until tomorrow.")},
    {ReplyMeaning::TooManyRecipients, WORDS("Too many recipients at once."),
     WORDS("%1 takes fewer recipients in one go."),
     WORDS("The others are tried again by themselves. If it stays, send to fewer people at once.")},
    {ReplyMeaning::TooManyConnections, WORDS("Too many connections to the server."),
     WORDS("Other programs or machines use %1 at the same time, or it is very busy."),
     WORDS("It is tried again by itself. Close other mail programs if it stays.")},
    {ReplyMeaning::TooManyBadAddresses, WORDS("The server saw too many wrong addresses."),
     WORDS("%1 takes this for a spammer's guessing and won't listen for a while."),
     WORDS("Take out addresses that don't exist, and wait for an hour.")},
    {ReplyMeaning::PatienceAsked, WORDS("The server asks for patience."),
     WORDS("%1 doesn't know you yet and wants to see the message a second time, or you sent much in a short time."),
     WORDS("Nothing to do: it is tried again by itself.")},
    {ReplyMeaning::LoginNeeded, WORDS("The server wants a login first."),
     WORDS("%1 sends mail only for people whom it knows."),
     WORDS("Set user name and login in %2.")},
    {ReplyMeaning::RelayDenied, WORDS("The server doesn't send mail to other places."),
     WORDS("%1 would take this message for its own people only, or it wants a login first."),
     WORDS("Check that %2 names your provider's server for sending, with your login.")},
    {ReplyMeaning::SenderNotOwned, WORDS("This account may not send from this address."),
     WORDS("The address in From doesn't belong to the login at %1."),
     WORDS("Choose a From address of %2, or have your provider add this one.")},
    {ReplyMeaning::SenderAccountBlocked, WORDS("Your provider has stopped this account."),
     WORDS("%1 sends nothing more for it, often because spam came from it or its password was stolen."),
     WORDS("Sign in on your provider's web site, change the password and have it unblocked. Then check %2.")},
    {ReplyMeaning::SenderAddressBad, WORDS("The server doesn't accept the sender's address."),
     WORDS("%1 doesn't understand your From address."),
     WORDS("Correct the address in %2.")},
    {ReplyMeaning::SenderDomainMissing, WORDS("The server doesn't know the sender's domain."),
     WORDS("%1 can't find the mail system of your From address."),
     WORDS("Look for a typing mistake in the address of %2.")},
    {ReplyMeaning::SenderVerifyFailed, WORDS("The server couldn't confirm the sender's address."),
     WORDS("%1 asked the mail system of your From address, and it doesn't know you."),
     WORDS("Check that the address in %2 exists and takes mail.")},
    {ReplyMeaning::SenderTakesNoMail, WORDS("Your own address takes no mail."),
     WORDS("%1 refuses senders that can't be answered."),
     WORDS("Correct the address in %2.")},
    {ReplyMeaning::SenderRefused, WORDS("The server doesn't take mail from your address."),
     WORDS("%1 refuses the sender, not the message."),
     WORDS("Check the address in %2. If it is right, ask your provider.")},
    {ReplyMeaning::LoginRefused, WORDS("The server refused the password."),
     WORDS("%1 doesn't know this user name with this password."),
     WORDS("Enter the password again in %2. With two-step login, providers want an app password.")},
    {ReplyMeaning::LoginNotNow, WORDS("The server can't check the password now."),
     WORDS("%1 has trouble with logins. Your password may well be right."),
     WORDS("Nothing to do: it is tried again by itself.")},
    {ReplyMeaning::AppPasswordNeeded, WORDS("The server wants an app password."),
     WORDS("%1 doesn't take the normal password from programs, as with two-step login."),
     WORDS("Make an app password on your provider's web site and enter it in %2.")},
    {ReplyMeaning::BrowserLoginNeeded, WORDS("The provider wants to see you in the browser."),
     WORDS("%1 finds this login unusual and wants a proof that it is you."),
     WORDS("Sign in on your provider's web site and confirm that it was you. Then try again.")},
    {ReplyMeaning::PasswordLoginOff, WORDS("The server takes no passwords any more."),
     WORDS("%1 has switched off logging in with a password."),
     WORDS("Ask your provider for another way to send, such as an app password.")},
    {ReplyMeaning::SmtpOffForMailbox, WORDS("Sending by programs is switched off for this mailbox."),
     WORDS("%1 knows the login, but doesn't let this mailbox send through mail programs."),
     WORDS("Switch on SMTP on your provider's web site, or ask your administrator for “authenticated SMTP”.")},
    {ReplyMeaning::TooManyLogins, WORDS("Too many logins in a short time."),
     WORDS("%1 lets nobody in with this login for a while."),
     WORDS("Wait for an hour. If it stays, look whether another program uses an old password.")},
    {ReplyMeaning::Spam, WORDS("The server takes the message for spam."),
     WORDS("%1 judged by its words, links and attachments."),
     WORDS("Write it in plainer words with fewer links and pictures, and send it again.")},
    {ReplyMeaning::Virus, WORDS("The server found a virus."),
     WORDS("%1 says that an attachment or a link is harmful."),
     WORDS("Check this machine and the attachments with a virus scanner before you send anything more.")},
    {ReplyMeaning::AttachmentForbidden, WORDS("The server doesn't take one of the attachments."),
     WORDS("%1 refuses files of this kind, such as programs and archives, also inside of others."),
     WORDS("Share the file in another way, or send it in another form, such as PDF.")},
    {ReplyMeaning::LinkRefused, WORDS("The server doesn't trust a link in the message."),
     WORDS("%1 knows one of the web addresses in it from spam or fraud."),
     WORDS("Take out links, also in your signature, and send it again.")},
    {ReplyMeaning::ContentForbidden, WORDS("A rule forbids something in this message."),
     WORDS("%1 looked into it and found words, files or numbers that its organization doesn't let through."),
     WORDS("Ask the recipient or your administrator for the rule, or send it in another way.")},
    {ReplyMeaning::NotCompliant, WORDS("The server finds the message not written correctly."),
     WORDS("%1 misses something in its headers or line ends."),
     WORDS("Press “Edit and resend”, so that Sendoff writes it anew.")},
    {ReplyMeaning::LineTooLong, WORDS("The message has lines that are too long."),
     WORDS("%1 takes no lines of more than 998 characters."),
     WORDS("Press “Edit and resend”, so that Sendoff writes it anew.")},
    {ReplyMeaning::TooBig, WORDS("The message is too big."),
     WORDS("%1 doesn't take messages of this size."),
     WORDS("Press “Edit and make it smaller” and attach less, or share large files in another way."),
     WORDS("Send it anew with less attached, or share large files in another way.")},
    {ReplyMeaning::Loop, WORDS("The message went round in a circle."),
     WORDS("Mail systems behind this address forward to each other."),
     WORDS("Tell the recipient in another way: only their administrator can mend it.")},
    {ReplyMeaning::ContentRefused, WORDS("The server can't carry this kind of content."),
     WORDS("%1 refused the form of the message."),
     WORDS("Press “Edit and resend” and send it in a simpler form, such as plain text.")},
    {ReplyMeaning::AddressBlocked, WORDS("The network address is on a block list."),
     WORDS("%1 takes no mail from the server or the network that this came from, as spam came from it."),
     WORDS("Try another network or account. If it stays, show this to your provider: only they can have it taken off the list.")},
    {ReplyMeaning::DomainBlocked, WORDS("The domain of your address has a bad name."),
     WORDS("%1 knows the part after the @ in your From address from spam."),
     WORDS("Send from another address, and show this to whoever runs your domain.")},
    {ReplyMeaning::NoReverseName, WORDS("The sending machine has no name on the internet."),
     WORDS("%1 finds no host name for its network address, as it should for a mail server."),
     WORDS("Send through your provider's server, not from this machine itself. If you do, show this to your provider.")},
    {ReplyMeaning::BadHelloName, WORDS("The server doesn't like how Sendoff greets it."),
     WORDS("%1 wants a full host name in the greeting."),
     WORDS("Set a greeting name, such as mail.example.org, in %2.")},
    {ReplyMeaning::SpfFailed, WORDS("The sending server may not send for your domain."),
     WORDS("The domain of your From address names the servers that may, and %1 finds this one not among them (SPF)."),
     WORDS("Send through the account that belongs to this address. If you did, show this to whoever runs your domain.")},
    {ReplyMeaning::DkimFailed, WORDS("The signature of the message doesn't fit."),
     WORDS("%1 couldn't confirm what your provider signed (DKIM)."),
     WORDS("Send it again. If it stays, show this to your provider.")},
    {ReplyMeaning::DmarcRefused, WORDS("The owner of your domain has it refused."),
     WORDS("%1 couldn't confirm that it comes from the domain in From, and that domain says to refuse such mail (DMARC)."),
     WORDS("Send through the account that belongs to this From address.")},
    {ReplyMeaning::SenderNotProven, WORDS("The recipient's server doesn't trust the sender."),
     WORDS("%1 couldn't confirm that the message really comes from your domain."),
     WORDS("Send from the address that belongs to %2, or ask your provider.")},
    {ReplyMeaning::TlsNeeded, WORDS("The server wants a secure connection."),
     WORDS("%1 takes this only over a connection that nobody else can read."),
     WORDS("Set security to “TLS” or “STARTTLS” in %2.")},
    {ReplyMeaning::Utf8NotSupported, WORDS("The server can't send to this kind of address."),
     WORDS("The address has letters that a server on the way doesn't understand."),
     WORDS("Ask the recipient for an address in plain letters.")},
    {ReplyMeaning::LookupFailed, WORDS("The server couldn't look something up."),
     WORDS("%1 has trouble with its name service or its list of users."),
     WORDS("Try again later. If it stays, check what stands after the @.")},
    {ReplyMeaning::NextServerAway, WORDS("The recipient's mail system can't be reached now."),
     WORDS("%1 has trouble on the way to it."),
     WORDS("It is tried again by itself.")},
    {ReplyMeaning::NextServerUnreachable, WORDS("The recipient's mail system can't be reached."),
     WORDS("%1 found no way to it."),
     WORDS("Check what stands after the @. If it is right, try again tomorrow.")},
    {ReplyMeaning::ServerDiskFull, WORDS("The server has no room."),
     WORDS("The disk of %1 is full."),
     WORDS("Try again later.")},
    {ReplyMeaning::Busy, WORDS("The server is busy."),
     WORDS("%1 asks to come back later."),
     WORDS("It is tried again by itself.")},
    {ReplyMeaning::ServerBroken, WORDS("The mail system can't take the message."),
     WORDS("%1 has trouble of its own, or can't handle it in this form."),
     WORDS("The server's own words below say more. Ask your provider if they don't help.")},
    {ReplyMeaning::CommandRefused, WORDS("The server didn't understand."),
     WORDS("%1 refused a command that is needed for this message."),
     WORDS("The conversation below shows it. Ask your provider if it stays.")},
    {ReplyMeaning::PolicyNotAllowed, WORDS("The server doesn't let you send this."),
     WORDS("%1 refused it by its own rules: it may take it for spam, or the sender isn't allowed."),
     WORDS("Check that From fits %2. The server's own words below say more.")},
    {ReplyMeaning::PolicyRefused, WORDS("The server refused it by its own rules."),
     WORDS("%1 may take it for spam."),
     WORDS("The server's own words below say more. Ask your provider if they don't help.")},
    {ReplyMeaning::ComeBackLater, WORDS("The server asks to come back later."),
     WORDS("%1 can't take it right now."),
     WORDS("Nothing to do: it is tried again by itself.")},
    {ReplyMeaning::ServiceRefused, WORDS("The server doesn't take mail from here."),
     WORDS("%1 refused the conversation before it began."),
     WORDS("Check server and port in %2, or try another network.")},
    {ReplyMeaning::Refused, WORDS("The server refused the message."),
     WORDS("%1 doesn't take it in this form."),
     WORDS("The server's own words below say more.")},
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
