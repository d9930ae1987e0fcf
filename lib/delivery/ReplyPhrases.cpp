// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/ReplyPhrases.h"

#include <QByteArrayList>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace sendoff {

namespace {

using enum ReplyMeaning;

struct Phrase {
    std::string_view text; ///< lower case, single spaces
    ReplyMeaning meaning;
    std::string_view also = {}; ///< stands there as well, before or after
    int digit = 0;              ///< 4 or 5; 0: both
    Stage from = Stage::Local;
    Stage to = Stage::Quit;
};

/// The first that is found decides, so what is narrow stands before what is wide. Servers quote one another and
/// put "to protect our users from spam" into everything: the groups' order matters, too.
constexpr Phrase phrases[] = {
    // the login; providers send people to their web sites
    {"application-specific password", AppPasswordNeeded},
    {"app password", AppPasswordNeeded},
    {"authorization code", AppPasswordNeeded, {}, 5, Stage::Auth, Stage::Auth}, // QQ, 163
    {"log in via your web browser", BrowserLoginNeeded},
    {"log in with your web browser", BrowserLoginNeeded},
    {"web login required", BrowserLoginNeeded},
    {"smtpclientauthentication is disabled", SmtpOffForMailbox},
    {"smtp is disabled", SmtpOffForMailbox, {}, 5, Stage::Auth, Stage::Auth},
    {"smtp access is disabled", SmtpOffForMailbox},
    {"user has no permission", SmtpOffForMailbox, {}, 5, Stage::Auth, Stage::Auth}, // 163
    {"basic authentication is disabled", PasswordLoginOff},
    {"basic authentication is not supported", PasswordLoginOff},
    {"cannot authenticate due to temporary", LoginNotNow},                    // Gmail
    {"too many login", TooManyLogins},
    {"too many auth", TooManyLogins},
    {"too many bad auth", TooManyLogins},                                     // Yahoo
    {"too many failed", TooManyLogins, {}, 0, Stage::Auth, Stage::Auth},
    {"blocked for spam", SenderAccountBlocked, {}, 5, Stage::Auth, Stage::Auth},
    {"account has been", SenderAccountBlocked, {}, 5, Stage::Auth, Stage::Auth},
    {"account is", SenderAccountBlocked, "locked", 5, Stage::Auth, Stage::Auth},
    {"account is", SenderAccountBlocked, "disabled", 5, Stage::Auth, Stage::Auth},

    // the account that sends: blocked, or it has sent enough
    {"sender address blocked using", DomainBlocked},                          // Postfix, the address left out
    {"too many recipient", TooManyRecipients},
    {"sender address blocked", SenderAccountBlocked, {}, 5},                  // Zoho; with 421 it is Mimecast's
    {"email outgoing blocked", SenderAccountBlocked},
    {"unusual sending activity", SenderAccountBlocked},
    {"bad outbound sender", SenderAccountBlocked},                            // Exchange
    {"outgoing mail from", SenderAccountBlocked, "suspended"},                // cPanel
    {"sender account", SenderAccountBlocked, "blocked"},
    {"your account", SenderAccountBlocked, "suspended"},
    {"your account", SenderAccountBlocked, "blocked"},
    {"your account", SenderAccountBlocked, "locked"},
    {"spam abuse detected", SenderAccountBlocked},                            // Exchange 5.7.501
    {"traffic not accepted from this ip", SenderAccountBlocked},
    {"tenant has exceeded threshold", SenderAccountBlocked},
    {"unregistered domain", SenderAccountBlocked},
    {"unusual amount of unsolicited email", SenderAccountBlocked, "your address"},
    {"submissionquotaexceeded", DailyLimit},
    {"exceeded their limit for the number of messages they can receive", RecipientTooFast},
    {"daily", DailyLimit, "limit"},
    {"daily", DailyLimit, "quota"},
    {"sending limit", DailyLimit},
    {"sending quota", DailyLimit},
    {"max emails per hour", DailyLimit},
    {"max defers and failures per hour", DailyLimit},
    {"exceeded your", DailyLimit, "quota", 0, Stage::MailFrom, Stage::FinalDot},
    {"exceeded the limit", DailyLimit, "per day"},
    {"exceeded the limit", DailyLimit, "per hour"},
    {"hourly limit", DailyLimit},
    {"message quota", DailyLimit},

    // From and envelope sender
    {"not owned by", SenderNotOwned},                                         // Postfix
    {"sendasdenied", SenderNotOwned},
    {"permissions to send as", SenderNotOwned},
    {"not allowed to send as", SenderNotOwned},
    {"not allowed to send from", SenderNotOwned},
    {"not authorised to send from", SenderNotOwned},
    {"not authorized to send from", SenderNotOwned},
    {"relaying disallowed as", SenderNotOwned},                               // Zoho
    {"sender address is not allowed", SenderNotOwned},                        // GMX, web.de, IONOS
    {"from address is not one of your addresses", SenderNotOwned},            // iCloud
    {"address is not verified", SenderNotOwned},                              // Amazon SES
    {"must equal authorized user", SenderNotOwned},                           // 163
    {"must be same as authorization user", SenderNotOwned},                   // QQ
    {"not local sender over smtp", SenderNotOwned},                           // Mail.ru
    {"does not belong to", SenderNotOwned, "sender"},
    {"does not match", SenderNotOwned, "authenticated"},

    // who is to log in, and where
    {"not permitted to relay through this server without authentication", LoginNeeded},
    {"sendernotauthenticated", InternalOnly},                                 // Exchange
    {"authrequired", InternalOnly},
    {"not authenticated to send anonymous mail", LoginNeeded},
    {"client was not authenticated", LoginNeeded},
    {"client not authenticated", LoginNeeded},
    {"must authenticate", LoginNeeded},
    {"please authenticate", LoginNeeded},
    {"need to authenticate", LoginNeeded},
    {"smtp auth", LoginNeeded, "required"},
    {"authentication required", LoginNeeded, {}, 5},
    {"authentication is required", LoginNeeded, {}, 5, Stage::MailFrom, Stage::RcptTo},
    {"check for new mail first", LoginNeeded},
    {"pop before smtp", LoginNeeded},
    {"relay access denied", RelayDenied},                                     // Postfix
    {"relay not permitted", RelayDenied},                                     // Exim
    {"relaying denied", RelayDenied, {}, 0, Stage::MailFrom, Stage::RcptTo},  // Sendmail
    {"relaying not allowed", RelayDenied},
    {"relay denied", RelayDenied},
    {"no relaying allowed", RelayDenied},
    {"unable to relay", RelayDenied},                                         // Exchange
    {"we do not relay", RelayDenied},
    {"open relay not allowed", RelayDenied},                                  // Mimecast
    {"list of allowed rcpthosts", RelayDenied},                               // qmail
    {"must issue a starttls", TlsNeeded},
    {"tls required", TlsNeeded},
    {"encryption required", TlsNeeded},
    {"encryption is required", TlsNeeded},
    {"requires tls", TlsNeeded},
    {"smtputf8", Utf8NotSupported},
    {"internationalized", Utf8NotSupported},
    {"non-ascii", Utf8NotSupported, "address"},

    // whether it comes from whom it says
    {"dmarc", DmarcRefused},
    {"sender is unauthenticated", SenderNotProven},                           // Gmail
    {"because it is unauthenticated", SenderNotProven},
    {"does not pass authentication checks", SenderNotProven},
    {"required authentication level", SenderNotProven},                       // Outlook
    {"anti-spoofing policy", SenderNotProven},                                // Mimecast
    {"spoofed", SenderNotProven},
    {"pass either spf", SenderNotProven},
    {"passed neither", SenderNotProven},
    {"sender policy framework", SpfFailed},
    {"open-spf.org", SpfFailed},
    {"openspf", SpfFailed},
    {"spf policy", SpfFailed},
    {"spf check", SpfFailed},
    {"spf fail", SpfFailed},
    {"spf record", SpfFailed},
    {"spf validation", SpfFailed},
    {"spf mail from", SpfFailed},
    {"spf verification", SpfFailed},
    {"dkim", DkimFailed},

    // the sender's address as others see it
    {"null mx", SenderTakesNoMail, "sender"},
    {"nullmx", SenderTakesNoMail, "sender"},
    {"domain of sender address", SenderDomainMissing},                        // Sendmail
    {"sender address rejected: domain not found", SenderDomainMissing},       // Postfix
    {"sender domain", SenderDomainMissing, "exist"},
    {"sender domain", SenderDomainMissing, "resolve"},
    {"your envelope sender is in my badmailfrom list", SenderRefused},        // qmail
    {"sender verify", SenderVerifyFailed},                                    // Exim
    {"sender verification", SenderVerifyFailed},
    {"sender callout", SenderVerifyFailed},
    {"sender address rejected: undeliverable", SenderVerifyFailed},           // Postfix
    {"sender address rejected: unverified", SenderVerifyFailed},
    {"sender address rejected: need fully-qualified", SenderAddressBad},

    // what the sending server is known for
    {"reputation of the sending domain", DomainBlocked},                      // Gmail
    {"domain is listed in", DomainBlocked},                                   // Outlook, S8002
    {"greylist", Greylisted},
    {"graylist", Greylisted},
    {"grey-list", Greylisted},
    {"grey listed", Greylisted},
    {"gray-list", Greylisted},
    {"postgrey", Greylisted},
    {"blocked using grey", Greylisted},
    {"internal resource temporarily unavailable", Greylisted},                // Mimecast
    {"spamhaus dbl", LinkRefused},
    {"uribl", LinkRefused},
    {"surbl", LinkRefused},
    {"spam url", LinkRefused},                                                // Barracuda
    {"links within", LinkRefused},                                            // Gmail
    {"blacklisted url", LinkRefused},
    {"url in your message", LinkRefused},
    {"phish", LinkRefused},
    {"[ph01]", LinkRefused},                                                  // Yahoo
    {"reverse dns", NoReverseName},
    {"reverse hostname", NoReverseName},                                      // Postfix
    {"cannot find your hostname", NoReverseName},                             // Postfix
    {"cannot find your reverse", NoReverseName},
    {"ptr record", NoReverseName},
    {"ptr resource record", NoReverseName},                                   // GMX
    {"rdns", NoReverseName},
    {"reverse lookup", NoReverseName},
    {"helo command rejected", BadHelloName},                                  // Postfix
    {"invalid helo", BadHelloName},                                           // cPanel
    {"helo", BadHelloName, "invalid"},
    {"ehlo", BadHelloName, "invalid"},
    {"spamhaus", AddressBlocked},
    {"spamcop", AddressBlocked},
    {"sorbs", AddressBlocked},
    {"barracudacentral", AddressBlocked},
    {"cloudmark", AddressBlocked},
    {"blocked using", AddressBlocked},                                        // Postfix
    {"blocklist", AddressBlocked},
    {"block list", AddressBlocked},
    {"blacklisted by recipient", RecipientBlocksYou},
    {"blacklist", AddressBlocked},
    {"black list", AddressBlocked},
    {"dnsbl", AddressBlocked},
    {" rbl", AddressBlocked},
    {"banned sending ip", AddressBlocked},                                    // Outlook
    {"banned sender[", AddressBlocked},
    {"mail from ip banned", AddressBlocked},
    {"ip address", AddressBlocked, "block"},
    {"not in whitelist", AddressBlocked},
    {"poor reputation", AddressBlocked},
    {"bad reputation", AddressBlocked},
    {"ip reputation", AddressBlocked},
    {"unsolicited mail originating from your ip", AddressBlocked},            // Gmail
    {"connections will not be accepted from", AddressBlocked},                // Yahoo
    {"connections not accepted from", AddressBlocked},
    {"not allowed to connect", AddressBlocked},
    {"geographical location", AddressBlocked},
    {"ask your postmaster for help", AddressBlocked},                         // T-Online
    {"client host rejected", AddressBlocked},                                 // Postfix
    {"threat list", AddressBlocked},                                          // Vade

    // how much and how fast
    {"receiving mail too quickly", RecipientTooFast},                         // Gmail
    {"receiving mail at a rate", RecipientTooFast},
    {"recipient has exceeded message rate", RecipientTooFast},                // Yandex
    {"deferred due to excessive volume", RecipientTooFast},                   // iCloud
    {"recipient thread limit", RecipientTooFast},                             // Exchange
    {"too many connections", TooManyConnections},
    {"too many concurrent", TooManyConnections},
    {"concurrent connections", TooManyConnections},
    {"message per connection", TooManyConnections},
    {"too many errors", TooManyBadAddresses},
    {"too many invalid", TooManyBadAddresses},
    {"too many unknown", TooManyBadAddresses},
    {"unknown recipients", TooManyBadAddresses, "excessive"},
    {"separate transaction", TooManyRecipients},                              // Gmail
    {"multiple destination domains", TooManyRecipients},
    {"queue quota", Busy},                                                    // Outlook
    {"rate limit", TooFast},
    {"ratelimit", TooFast},
    {"rate-limit", TooFast},
    {"sending rate", TooFast},
    {"throttl", TooFast},
    {"too many messages", TooFast},
    {"too many emails", TooFast},
    {"too much mail", TooFast},
    {"too fast", TooFast},
    {"excessive volume", TooFast},
    {"unexpected volume", TooFast},                                           // Yahoo
    {"user complaints", TooFast},
    {"slow down", TooFast},

    // the mailbox
    {"larger than the current system limit or the recipient's mailbox is full", MailboxFull},
    {"mailbox is full", MailboxFull},
    {"mailbox full", MailboxFull},
    {"mailbox for user is full", MailboxFull},                                // Dovecot
    {"mailfolder is full", MailboxFull},                                      // Courier
    {"over quota", MailboxFull},
    {"overquota", MailboxFull},
    {"over its quota", MailboxFull},
    {"quota exceeded", MailboxFull},
    {"exceeds quota", MailboxFull},
    {"exceeded quota", MailboxFull},
    {"quota violation", MailboxFull},                                         // Comcast
    {"out of storage", MailboxFull},                                          // Gmail
    {"mailbox size limit exceeded", MailboxFull},                             // Yandex
    {"storage full", MailboxFull},
    {"disk quota", MailboxFull},
    {"recipsizelimit", TooBigForMailbox},                                     // Exchange
    {"too large for this recipient", TooBigForMailbox},
    {"is disabled", MailboxDisabled},
    {"been disabled", MailboxDisabled},
    {"account disabled", MailboxDisabled},
    {"is suspended", MailboxDisabled},
    {"been suspended", MailboxDisabled},
    {"inactive", MailboxDisabled},
    {"deactivated", MailboxDisabled},
    {"not active", MailboxDisabled},
    {"no longer active", MailboxDisabled},
    {"expired account", MailboxDisabled},
    {"account expired", MailboxDisabled},
    {"mailbox is frozen", MailboxDisabled},

    // who may write to it
    {"permission to post", MembersOnly},                                      // Google Groups
    {"not allowed to post", MembersOnly},
    {"not permitted to post", MembersOnly},
    {"members only", MembersOnly},
    {"only members", MembersOnly},
    {"not a member", MembersOnly},
    {"subscribers only", MembersOnly},
    {"only subscribers", MembersOnly},
    {"not subscribed", MembersOnly},
    {"restrictedtorecipientspermission", MembersOnly},                        // Exchange
    {"resolver.rst.notauthorized", MembersOnly},
    {"allowed senders list", MembersOnly},
    {"internal use only", InternalOnly},
    {"outside the organization", InternalOnly},
    {"outside your organization", InternalOnly},
    {"external senders", InternalOnly},
    {"from internal", InternalOnly, "only"},
    {"rejected by this user", RecipientBlocksYou},
    {"rejected by the recipient", RecipientBlocksYou},
    {"blocked by recipient", RecipientBlocksYou},
    {"recipient has blocked", RecipientBlocksYou},
    {"envelope blocked", RecipientBlocksYou},                                 // Mimecast
    {"manually blocked senders", RecipientBlocksYou},
    {"block-send-er", RecipientBlocksYou},                                    // Trend Micro
    {"sender denied", RecipientBlocksYou},
    {"does not want your mail", RecipientBlocksYou},
    {"definitively does not want", RecipientBlocksYou},
    {"senderfilterconfig", RecipientBlocksYou},                               // Exchange

    // the content
    {"spam or virus", Spam},                                                  // T-Online
    {"virus", Virus},
    {"malware", Virus},
    {"infected", Virus},
    {"trojan", Virus},
    {"clamav", Virus},
    {"potential security issue", AttachmentForbidden},                        // Gmail
    {"banned:", AttachmentForbidden},                                         // Amavis
    {"banned name", AttachmentForbidden},
    {"banned file", AttachmentForbidden},
    {"file type", AttachmentForbidden},
    {"file extension", AttachmentForbidden},
    {"attachment", AttachmentForbidden, "not allowed"},
    {"attachment", AttachmentForbidden, "not accepted"},
    {"attachment", AttachmentForbidden, "block"},
    {"attachment", AttachmentForbidden, "forbidden"},
    {"attachment", AttachmentForbidden, "prohibited"},
    {"attachment", AttachmentForbidden, "unacceptable"},
    {"executable", AttachmentForbidden},
    {"banned content", ContentForbidden},                                     // Barracuda
    {"content policy", ContentForbidden},
    {"transport.rules", ContentForbidden},                                    // Exchange
    {"as spam", Spam},
    {"is spam", Spam},
    {"be spam", Spam},
    {"consider spam", Spam},
    {"- spam", Spam},                                                         // Amavis
    {"spam message", Spam},                                                   // Rspamd, Mail.ru
    {"spam detected", Spam},
    {"spam content", Spam},
    {"spam points", Spam},                                                    // Exim with SpamAssassin
    {"spam score", Spam},
    {"suspicion of spam", Spam},                                              // Yandex
    {"like spam", Spam},
    {"likely unsolicited", Spam},                                             // Gmail
    {"unsolicited", Spam},
    {"message is suspicious", Spam},
    {"message is likely suspicious", Spam},
    {"gtube", Spam},
    {"junk mail", Spam},
    {"content rejected", Spam},
    {"content filter", Spam},

    // the form of the message
    {"line length", LineTooLong},                                             // Exim
    {"lines too long", LineTooLong},
    {"line too long", LineTooLong, {}, 5, Stage::Data, Stage::FinalDot},
    {"rfc 5322", NotCompliant},
    {"rfc5322", NotCompliant},
    {"rfc 2822", NotCompliant},
    {"rfc2822", NotCompliant},
    {"rfc 822", NotCompliant},
    {"rfc compliant", NotCompliant},                                          // Yahoo
    {"bad-header", NotCompliant},                                             // Amavis
    {"bad header", NotCompliant},
    {"header", NotCompliant, "missing"},
    {"header", NotCompliant, "duplicate"},
    {"header", NotCompliant, "multiple"},
    {"header", NotCompliant, "invalid"},
    {"valid date", NotCompliant},
    {"smtplf.html", NotCompliant},                                            // qmail
    {"bare <lf>", NotCompliant},                                              // Postfix
    {"bare lf", NotCompliant},
    {"bare linefeed", NotCompliant},
    {"barelinefeed", NotCompliant},                                           // Exchange
    {"subject is mandatory", NotCompliant},                                   // Zoho
    {"message size limit", TooBig},                                           // Gmail
    {"message size exceeds", TooBig},                                         // Postfix, Exchange
    {"size exceeds", TooBig},
    {"message too large", TooBig},
    {"message too big", TooBig},
    {"message is too large", TooBig},
    {"message is too big", TooBig},
    {"message larger than", TooBig},
    {"maximum message size", TooBig},                                         // Exim
    {"message exceeds", TooBig, "size"},
    {"databytes limit", TooBig},                                              // qmail
    {"size exceeded", TooBig},
    {"exceeded size", TooBig},
    {"too many hops", Loop},                                                  // Postfix, Sendmail, qmail
    {"hop count exceeded", Loop},                                             // Exchange
    {"mail loop", Loop},
    {"routing loop", Loop},
    {"loops back to", Loop},
    {"too many \"received\" headers", Loop},                                  // Exim
    {"loop detected", Loop},

    // the domain, then the address
    {"null mx", NullMx},
    {"nullmx", NullMx},                                                       // Postfix
    {"domain does not accept mail", NullMx},
    {"recipient address rejected: domain not found", NoSuchDomain},           // Postfix
    {"host or domain name not found", NoSuchDomain},
    {"host not found", NoSuchDomain},                                         // Sendmail
    {"host unknown", NoSuchDomain},
    {"unknown host", NoSuchDomain},
    {"non-existent hosts", NoSuchDomain},                                     // Exim
    {"domain does not exist", NoSuchDomain},
    {"no such domain", NoSuchDomain},
    {"no-domain", NoSuchDomain},                                              // Trend Micro
    {"nxdomain", NoSuchDomain},
    {"address verification in progress", NoSuchMailboxNow},                   // Postfix
    {"recipient address rejected: unverified", NoSuchMailboxNow},
    {"recipient temporarily unavailable", NoSuchMailboxNow},                  // Comcast
    {"could not complete recipient verify", NoSuchMailboxNow},                // Exim
    {"user unknown", NoSuchMailbox, {}, 5},                                   // Postfix, Sendmail
    {"unknown user", NoSuchMailbox, {}, 5},                                   // Exim
    {"no such user", NoSuchMailbox, {}, 5},                                   // Courier, cPanel
    {"no mailbox here by that name", NoSuchMailbox},                          // qmail
    {"no mailbox by that name", NoSuchMailbox},
    {"no such recipient", NoSuchMailbox, {}, 5},
    {"no such address", NoSuchMailbox, {}, 5},
    {"no such person", NoSuchMailbox, {}, 5},
    {"no such mailbox", NoSuchMailbox, {}, 5},
    {"no account by that name", NoSuchMailbox},
    {"recipientnotfound", NoSuchMailbox},                                     // Exchange
    {"recipient not found", NoSuchMailbox, {}, 5},
    {"user not found", NoSuchMailbox, {}, 5},
    {"mailbox not found", NoSuchMailbox, {}, 5},
    {"account not found", NoSuchMailbox, {}, 5},
    {"not found by smtp address lookup", NoSuchMailbox},                      // Exchange
    {"recipient address rejected: access denied", NoSuchMailbox},             // Microsoft 365
    {"undeliverable address", NoSuchMailbox, {}, 5},                          // Postfix
    {"unknown recipient", NoSuchMailbox, {}, 5},
    {"recipient unknown", NoSuchMailbox, {}, 5},
    {"addressee unknown", NoSuchMailbox},
    {"address unknown", NoSuchMailbox, {}, 5},
    {"unknown local", NoSuchMailbox, {}, 5},
    {"invalid recipient", NoSuchMailbox},
    {"invalid-recipient", NoSuchMailbox},                                     // Trend Micro
    {"invalid mailbox", NoSuchMailbox},
    {"invalid address", NoSuchMailbox},
    {"not a valid email address", NoSuchMailbox},
    {"not a valid mailbox", NoSuchMailbox},
    {"marked as invalid", NoSuchMailbox},                                     // Proofpoint
    {"not in recipient list", NoSuchMailbox},
    {"not our customer", NoSuchMailbox},                                      // Comcast
    {"mailbox unallocated", NoSuchMailbox},
    {"user doesn't have a", NoSuchMailbox},                                   // Yahoo
    {"no longer valid", NoSuchMailbox},
    {"does not exist", NoSuchMailbox, {}, 5, Stage::RcptTo, Stage::FinalDot}, // Gmail, iCloud
    {"doesn't exist", NoSuchMailbox, {}, 5, Stage::RcptTo, Stage::FinalDot},
    {"mailbox unavailable", NoSuchMailbox, {}, 5, Stage::RcptTo, Stage::RcptTo},
    {"unrouteable address", AddressRefused},                                  // Exim
    {"sender address rejected", SenderRefused},                               // Postfix
    {"sender rejected", SenderRefused},

    // the server itself
    {"insufficient system storage", ServerDiskFull},                          // Postfix, Sendmail
    {"insufficient disk space", ServerDiskFull},
    {"no space left", ServerDiskFull},
    {"out of disk space", ServerDiskFull},
    {"temporary lookup failure", LookupFailed},                               // Postfix
    {"name service error", LookupFailed},
    {"cannot resolve", LookupFailed, {}, 4},
    {"could not resolve", LookupFailed, {}, 4},
    {"server configuration", ServerBroken},                                   // Postfix
    {"queue file write error", ServerBroken},
    {"local error in processing", ServerBroken},
    {"qq trouble", ServerBroken},                                             // qmail
    {"insufficient system resources", Busy},                                  // Exchange
    {"server busy", Busy},
    {"system load", Busy},
    {"load average", Busy},
    {"too busy", Busy},
    {"unable to process connection at this time", Busy},                      // Mimecast
    {"resources temporarily", Busy},
    {"temporary system problem", Busy},                                       // Gmail
    {"temporary server error", Busy},                                         // Microsoft 365
};

constexpr bool isLowerCase(std::string_view text)
{
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z')
            return false;
    }
    return true;
}

/// None is hidden by a wider one before it, and each is written as it is looked for.
constexpr bool isEachReached()
{
    for (size_t at = 0; at < std::size(phrases); ++at) {
        const Phrase &phrase = phrases[at];
        if (phrase.text.empty() || !isLowerCase(phrase.text) || !isLowerCase(phrase.also))
            return false;
        for (size_t before = 0; before < at; ++before) {
            const Phrase &wider = phrases[before];
            const bool isWider = wider.also.empty() && wider.digit == 0 && wider.from == Stage::Local
                && wider.to == Stage::Quit;
            if (isWider && phrase.text.find(wider.text) != std::string_view::npos)
                return false;
        }
    }
    return true;
}
static_assert(std::size(phrases) >= 80);
static_assert(isEachReached());

/// One line in lower case. Addresses go, as nobody is refused for being called dmarc@example.org.
QByteArray normalized(const QByteArray &text)
{
    QByteArrayList words = text.toLower().simplified().split(' ');
    words.removeIf([](const QByteArray &word) { return word.contains('@'); });
    return words.join(' ');
}

bool contains(const QByteArray &text, std::string_view part)
{
    return text.contains(QByteArrayView(part.data(), qsizetype(part.size())));
}

} // namespace

std::optional<ReplyMeaning> meaningOfText(const ServerReply &reply, Stage stage)
{
    const QByteArray text = normalized(reply.text);
    if (text.isEmpty())
        return std::nullopt;
    const auto found = std::find_if(std::begin(phrases), std::end(phrases), [&](const Phrase &phrase) {
        return (phrase.digit == 0 || phrase.digit == reply.code / 100) && phrase.from <= stage && stage <= phrase.to
            && contains(text, phrase.text) && (phrase.also.empty() || contains(text, phrase.also));
    });
    return found == std::end(phrases) ? std::nullopt : std::optional(found->meaning);
}

} // namespace sendoff
