// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/HelpPages.h"

#include "delivery/ReplyMeaning.h"

#include <QCoreApplication>

#include <algorithm>

namespace sendoff {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(sendoff::HelpPages)
};

HelpPage appPasswords()
{
    return {HelpTopic::AppPasswords, Say::tr("Why is my password refused?"),
            Say::tr("login, sign in, app password, two-step, Gmail, Outlook, Yahoo, iCloud, GMX, OAuth"),
            {Say::tr("Many providers don't take the password of their web site from a mail program. They want an app "
                     "password: a long one that the web site makes for one program alone. It can be withdrawn without "
                     "changing your own."),
             Say::tr("Gmail, Yahoo, iCloud and others offer app passwords once two-step login is on. Look on the "
                     "provider's web site under “Security”. Copy the new password, open the account in Sendoff, paste it "
                     "in place of the old one and choose “Check”."),
             Say::tr("GMX, WEB.DE and some others have a switch instead, often called “POP3 and IMAP”, that lets programs "
                     "in at all. Microsoft takes no passwords from programs any more: there you sign in with the browser."),
             Say::tr("Sendoff keeps passwords in the keychain of your system and in no file of its own. Nothing is "
                     "lost meanwhile: messages of the account wait, and leave once the login works.")}};
}

HelpPage certificates()
{
    return {HelpTopic::Certificates, Say::tr("What is wrong with a certificate?"),
            Say::tr("TLS, SSL, encryption, self-signed, expired, trust, fingerprint, clock"),
            {Say::tr("A certificate is how a server proves that it is the one whose name you entered. Without that "
                     "proof somebody in between could read your password and your mail, so Sendoff stops and sends nothing."),
             Say::tr("If it has expired or isn't valid yet, look at the clock of this machine first. If it is good for "
                     "another name, the server's name in the account is probably not the one that your provider gives: "
                     "correct it there."),
             Say::tr("A server of your own, at home or at work, often vouches for itself. Compare the fingerprint "
                     "that Sendoff shows with the one on the server. If they are the same, choose “Trust this certificate "
                     "for this server”. That holds for exactly this certificate and this server."),
             Say::tr("If a certificate that you trusted is changed later, Sendoff stops again and says so. Ask whoever "
                     "runs the server before you trust the new one.")}};
}

HelpPage waiting()
{
    return {HelpTopic::Waiting, Say::tr("Why is a message still waiting?"),
            Say::tr("queue, stuck, not sent, greylisting, try again, offline, retry, outbox"),
            {Say::tr("A message waits when it can't leave just now, and leaves by itself when it can: without a network, "
                     "while the server is busy, or when it asks every unknown sender to come back later, which is called greylisting."),
             Say::tr("Select the message to read why it waits and when it is tried next. The longer it takes, the rarer "
                     "the attempts become. “Retry now” doesn't wait for the next one, and F5 tries all waiting messages."),
             Say::tr("Some problems don't go away by themselves, such as a refused password or an untrusted certificate. "
                     "Then the whole account stops, a bar at the top says so, and “Fix the account” takes you there. Its "
                     "messages stay safe."),
             Say::tr("After the days that are set in the settings under “Give up after”, Sendoff stops trying and shows the message under "
                     "“Needs attention”. It isn't lost: you can retry it or edit it.")}};
}

HelpPage uncertain()
{
    return {HelpTopic::Uncertain, Say::tr("What does “may have arrived” mean?"),
            Say::tr("uncertain, sent twice, duplicate, connection lost, it arrived, send again"),
            {Say::tr("The connection broke in the one moment in which nobody can know: the whole message was handed over, and the "
                     "server's answer didn't come back. It may have taken the message, or not."),
             Say::tr("If the account has an IMAP server, Sendoff looks there among your sent mail for a few minutes. What "
                     "it finds counts as sent."),
             Say::tr("Otherwise it asks you. Choose “It arrived” if you know that it did, for instance because somebody "
                     "answered. Choose “Send again” if a second copy does less harm than none. It carries the same "
                     "Message-ID, by which many mail programs show it only once."),
             Say::tr("In the settings, “If a message may have arrived” makes the second choice a standing one.")}};
}

HelpPage scheduled()
{
    return {HelpTopic::Scheduled, Say::tr("How does “Send later” work?"),
            Say::tr("schedule, time, delayed, tomorrow, missed, hold, undo"),
            {Say::tr("The arrow beside “Send” offers times, or press Ctrl+Shift+Return. The message is stored at once and shows under "
                     "“Scheduled” until its time comes."),
             Say::tr("This machine has to be on and Sendoff running then, with or without its window. If the server can "
                     "keep mail until a time, the window offers that: then nothing here has to run."),
             Say::tr("If Sendoff couldn't run at that time, the message leaves as soon as it does. If it is more than a "
                     "day late, Sendoff asks you first, as the message may no longer be right."),
             Say::tr("If you change your mind, use “Send now”, “Choose another time” or “Edit”. Right after every “Send” "
                     "there are a few seconds to undo it; the settings say how many.")}};
}

HelpPage sentCopies()
{
    return {HelpTopic::SentCopies, Say::tr("Where is what I sent?"),
            Say::tr("sent folder, copy, IMAP, mailbox, Thunderbird, reader"),
            {Say::tr("Under “Sent” Sendoff keeps each message as it left, with what became of it for each recipient."),
             Say::tr("Your mail program sees it too if the account has an IMAP server: Sendoff then puts a copy "
                     "into the mailbox's folder of sent mail. Gmail and some others do that by themselves, and there it stands only once."),
             Say::tr("Or each account keeps copies in a Maildir folder or an mbox file on this machine, which programs such as mutt, "
                     "Claws Mail and Thunderbird open. That needs no IMAP server."),
             Say::tr("If the copy can't be made at the moment, it is tried again later. That never delays the message "
                     "itself and never sends it twice. The message's page says how the copy stands."),
             Say::tr("The IMAP server is set in the account, under “Sent copies and delivery reports”. Sendoff reads nothing there but what it looks for.")}};
}

HelpPage otherPrograms()
{
    return {HelpTopic::OtherPrograms, Say::tr("How do other programs send through Sendoff?"),
            Say::tr("Thunderbird, mutt, git, script, cron, sendmail, command line, terminal, mailto"),
            {Say::tr("The command “sendoff-cli” sends from scripts and terminals, by the same accounts and the same outbox. It "
                     "ends with 0 once the message is safe."),
             Say::tr("Programs that know “sendmail”, such as mutt, git, cron and PHP, take “sendoff-cli sendmail” in its "
                     "place. The account is the one whose address stands in From."),
             Say::tr("Programs that send to a mail server, such as Thunderbird and WordPress, can send to Sendoff. “Programs that send "
                     "through Sendoff…” in the settings opens a port for them, gives each a token and shows how to set it up."),
             Say::tr("Messages that another mail program has stored as .eml files can be dropped onto the window, to be "
                     "answered or forwarded. A click on an address in a browser opens a new message if Sendoff is your "
                     "mail program: the settings have a button for that.")},
            {QStringLiteral("sendoff-cli send --to ana@example.org --subject Minutes --text minutes.txt"),
             QStringLiteral("git config sendemail.sendmailCmd 'sendoff-cli sendmail'"),
             QStringLiteral("set sendmail=\"sendoff-cli sendmail\"")}};
}

HelpPage backup()
{
    return {HelpTopic::Backup, Say::tr("How do I back up or move to another machine?"),
            Say::tr("export, restore, new computer, transfer, password, profile"),
            {Say::tr("“Back up everything except messages…” in the menu “Window” writes accounts, signatures, drafts, "
                     "people and settings to a file. “Restore from a backup…” reads it, here or on another machine."),
             Say::tr("Passwords and sign-ins are never in that file. Sendoff asks for them again, once for each account."),
             Say::tr("Single messages leave as files by “Export”. Every mail program opens such .eml files."),
             Say::tr("To take everything along, messages and drafts too, quit Sendoff and copy the folder in which it keeps its data. "
                     "It is the folder that “sendoff --profile” can be given.")}};
}

HelpPage privacy()
{
    return {HelpTopic::Privacy, Say::tr("What does a message reveal about me?"),
            Say::tr("header, IP address, time zone, Bcc, photo, place, tracking, encryption, headers"),
            {Say::tr("Recipients see your name and address, the subject, the date with your time zone, and everybody under "
                     "To and Cc. Nobody sees who stands under Bcc. Sendoff doesn't tell which program, "
                     "which system or which machine you write from."),
             Say::tr("Your provider sees the address from which you connect to the network and may write it into the "
                     "message; that is its decision. The way to the provider is always encrypted unless you allowed otherwise in the account."),
             Say::tr("Photographs and documents can contain a place, a device or an author. “What will be sent” in the window in which "
                     "you write names what is inside, and can take it out of pictures before they leave."),
             Say::tr("Sendoff sends nothing to anybody but your servers, and loads nothing that a message points to. Setting up an "
                     "account may ask Thunderbird's database, which learns the part of the address after the @.")}};
}

HelpPage background()
{
    return {HelpTopic::Background, Say::tr("What happens when I close the window?"),
            Say::tr("quiet, notification, tray, background, start at login, quit, autostart"),
            {Say::tr("Messages that wait still leave: Sendoff goes on without its window until they have. Where the desktop "
                     "has a place for icons beside the clock, one shows how things stand, and opens the window again."),
             Say::tr("“Quit” ends it. If something is just leaving, it asks first. What waits then leaves at the next start."),
             Say::tr("A notification comes when a message needs you, with what can be done at once. “Tell me when a message needs "
                     "me” in the settings turns notifications off; nothing else changes."),
             Say::tr("“Start in the background when I log in” sends what is scheduled without your having to think of it.")}};
}

bool isAboutCertificate(FailureKind kind)
{
    switch (kind) {
    case FailureKind::CertificateUntrusted:
    case FailureKind::CertificateNameMismatch:
    case FailureKind::CertificateExpired:
    case FailureKind::CertificateChanged:
        return true;
    default:
        return false;
    }
}

bool isAboutPassword(const Failure &failure)
{
    if (failure.kind == FailureKind::AuthRefused || failure.kind == FailureKind::NoSecret)
        return true;
    switch (failure.reply ? meaningOf(failure) : ReplyMeaning::Greylisted) {
    case ReplyMeaning::LoginRefused:
    case ReplyMeaning::AppPasswordNeeded:
    case ReplyMeaning::BrowserLoginNeeded:
    case ReplyMeaning::PasswordLoginOff:
        return true;
    default:
        return false;
    }
}

} // namespace

std::vector<HelpPage> helpPages()
{
    return {appPasswords(), certificates(),  waiting(), uncertain(), scheduled(),
            sentCopies(),   otherPrograms(), backup(),  privacy(),   background()};
}

bool matches(const HelpPage &page, const QString &search)
{
    const QString all = page.title + u'\n' + page.otherWords + u'\n' + page.paragraphs.join(u'\n') + u'\n'
        + page.commands.join(u'\n');
    const QStringList words = search.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

QString titleOf(HelpTopic topic)
{
    return helpPages()[size_t(topic)].title;
}

std::optional<HelpTopic> helpFor(const Failure &failure)
{
    if (isAboutCertificate(failure.kind))
        return HelpTopic::Certificates;
    return isAboutPassword(failure) ? std::optional(HelpTopic::AppPasswords) : std::nullopt;
}

std::optional<HelpTopic> helpFor(const OutboxItem &item)
{
    const auto about = item.lastFailure && item.state != OutboxState::Sent ? helpFor(*item.lastFailure) : std::nullopt;
    if (about)
        return about;
    switch (item.state) {
    case OutboxState::Queued:
        return item.lastFailure ? std::optional(HelpTopic::Waiting) : std::nullopt;
    case OutboxState::Scheduled:
        return HelpTopic::Scheduled;
    case OutboxState::Uncertain:
        return HelpTopic::Uncertain;
    default:
        return std::nullopt;
    }
}

} // namespace sendoff
