// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Failure.h"

namespace sendoff {

/// What a server means by refusing: one for each thing that a person would do next. ui/words has the sentences.
enum class ReplyMeaning {
    // the recipient's address
    NoSuchMailbox,
    NoSuchMailboxNow,    ///< not known at the moment
    NoSuchDomain,
    NullMx,              ///< the domain takes no mail at all, RFC 7505
    BadAddressSyntax,
    AmbiguousAddress,
    RecipientMoved,
    AddressRefused,
    // the recipient's mailbox
    MailboxDisabled,
    MailboxFull,
    TooBigForMailbox,
    ListTrouble,         ///< a mailing list can't be expanded
    MailboxTrouble,
    MembersOnly,         ///< a list or a mailbox for chosen senders
    InternalOnly,        ///< for people of its own organization
    RecipientBlocksYou,
    RecipientTooFast,    ///< the recipient gets too much at the moment
    // how much and how fast
    Greylisted,
    TooFast,
    DailyLimit,          ///< or an hour's
    TooManyRecipients,
    TooManyConnections,
    TooManyBadAddresses,
    PatienceAsked,       ///< one of these, but it isn't said which
    // the sender
    LoginNeeded,
    RelayDenied,
    SenderNotOwned,      ///< the account may not send with this From or envelope sender
    SenderAccountBlocked,
    SenderAddressBad,
    SenderDomainMissing,
    SenderVerifyFailed,
    SenderTakesNoMail,
    SenderRefused,
    // the login
    LoginRefused,
    LoginNotNow,
    AppPasswordNeeded,
    BrowserLoginNeeded,
    PasswordLoginOff,
    SmtpOffForMailbox,
    TooManyLogins,
    // the content
    Spam,
    Virus,
    AttachmentForbidden,
    LinkRefused,
    ContentForbidden,
    NotCompliant,        ///< with RFC 5322
    LineTooLong,
    TooBig,
    Loop,
    ContentRefused,      ///< its form: a type, a character set, an encoding
    // whence it comes
    AddressBlocked,      ///< the IP address of the sending server or of this machine
    DomainBlocked,
    NoReverseName,
    BadHelloName,
    SpfFailed,
    DkimFailed,
    DmarcRefused,
    SenderNotProven,     ///< neither SPF nor DKIM, or it isn't said which
    // the way
    TlsNeeded,
    Utf8NotSupported,
    LookupFailed,
    NextServerAway,
    NextServerUnreachable,
    // the server
    ServerDiskFull,
    Busy,
    ServerBroken,
    CommandRefused,
    // what is left: by class and stage
    PolicyNotAllowed,    ///< x.7.0 and 5.7.1
    PolicyRefused,
    ComeBackLater,
    ServiceRefused,      ///< before the conversation began
    Refused
};
constexpr int replyMeanings = int(ReplyMeaning::Refused) + 1;

/// Pure. By well-known servers' texts, then by enhanced status and stage, then by code and stage, then by
/// class: the first table that knows decides. A failure without a reply is told by its kind.
ReplyMeaning meaningOf(const Failure &failure);

/// The recipient's address is wrong: worth looking for a slip.
bool isAboutAddress(ReplyMeaning meaning);
/// Whoever mends the account's settings, or has the provider unblock it, mends this.
bool isAboutAccount(ReplyMeaning meaning);
bool isAboutSize(ReplyMeaning meaning);

/// Stable lower-case names for JSON and tests: "noSuchMailbox".
QString toName(ReplyMeaning meaning);
std::optional<ReplyMeaning> replyMeaningFromName(const QString &name);

} // namespace sendoff
