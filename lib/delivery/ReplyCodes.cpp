// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/ReplyCodes.h"

#include <algorithm>
#include <iterator>

namespace sendoff {

namespace {

using enum ReplyMeaning;

struct StatusLine {
    int statusClass; ///< 4, 5, or 0 for both
    int subject;
    int first;       ///< of the details; -1: any
    int last;
    ReplyMeaning meaning;
    Stage from = Stage::Local;
    Stage to = Stage::Quit;
};

constexpr StatusLine statusLines[] = {
    // addresses; Exchange says 5.1.90 for a day's limit
    {5, 1, 1, 1, NoSuchMailbox},
    {4, 1, 1, 1, NoSuchMailboxNow},
    {0, 1, 2, 2, NoSuchDomain},
    {0, 1, 3, 3, BadAddressSyntax},
    {0, 1, 4, 4, AmbiguousAddress},
    {0, 1, 6, 6, RecipientMoved},
    {0, 1, 7, 7, SenderAddressBad},
    {0, 1, 8, 8, SenderDomainMissing},
    {0, 1, 10, 10, NullMx},
    {0, 1, 90, 90, DailyLimit},
    {0, 1, -1, -1, SenderRefused, Stage::MailFrom, Stage::MailFrom},
    {0, 1, -1, -1, AddressRefused},
    // mailboxes
    {0, 2, 1, 1, MailboxDisabled},
    {0, 2, 2, 2, MailboxFull},
    {0, 2, 3, 3, TooBigForMailbox},
    {0, 2, 4, 4, ListTrouble},
    {0, 2, 121, 122, RecipientTooFast},
    {0, 2, 252, 252, SenderNotOwned},
    {0, 2, -1, -1, MailboxTrouble},
    // the mail system
    {0, 3, 1, 1, ServerDiskFull},
    {0, 3, 4, 4, TooBig},
    {4, 3, -1, -1, Busy},
    {0, 3, 5, 5, ServerBroken},
    {5, 3, 3, 3, ContentRefused},
    {5, 3, 190, 190, PolicyRefused},
    {5, 3, -1, -1, ServerBroken},
    // the network
    {0, 4, 3, 3, LookupFailed},
    {0, 4, 5, 5, DailyLimit}, // "daily sending limit exceeded" is 550 5.4.5 at Google
    {0, 4, 6, 6, Loop},
    {0, 4, 14, 14, Loop},
    {4, 4, -1, -1, NextServerAway},
    {5, 4, -1, -1, NextServerUnreachable},
    // the protocol
    {0, 5, 3, 3, TooManyRecipients},
    {0, 5, -1, -1, CommandRefused},
    // the content
    {0, 6, 7, 7, Utf8NotSupported},
    {0, 6, 9, 9, Utf8NotSupported},
    {0, 6, -1, -1, ContentRefused},
    // policy: RFC 7372, RFC 7505, RFC 8461; above 99 Exchange's own
    {0, 7, 2, 2, MembersOnly},
    {0, 7, 8, 8, LoginRefused},
    {0, 7, 9, 9, AppPasswordNeeded, Stage::Local, Stage::Auth},
    {0, 7, 10, 11, TlsNeeded},
    {0, 7, 13, 13, SenderAccountBlocked},
    {0, 7, 17, 18, RecipientMoved},
    {0, 7, 20, 22, DkimFailed},
    {0, 7, 23, 24, SpfFailed},
    {0, 7, 25, 25, NoReverseName},
    {0, 7, 26, 26, SenderNotProven},
    {0, 7, 27, 27, SenderTakesNoMail},
    {0, 7, 28, 28, TooFast},
    {0, 7, 30, 30, TlsNeeded, Stage::MailFrom, Stage::Quit},
    {0, 7, 30, 30, PasswordLoginOff},
    {0, 7, 57, 57, LoginNeeded},
    {0, 7, 60, 60, SenderNotOwned},
    {0, 7, 123, 124, MembersOnly},
    {0, 7, 129, 130, MembersOnly},
    {0, 7, 133, 136, InternalOnly},
    {0, 7, 139, 139, PasswordLoginOff},
    {0, 7, 232, 233, DailyLimit},
    {5, 7, 501, 503, SenderAccountBlocked},
    {0, 7, 509, 509, DmarcRefused},
    {0, 7, 511, 511, AddressBlocked},
    {0, 7, 512, 512, NotCompliant},
    {0, 7, 515, 515, SenderNotProven},
    {0, 7, 606, 699, AddressBlocked},
    {0, 7, 703, 703, PolicyRefused},
    {0, 7, 705, 708, SenderAccountBlocked},
    {0, 7, 750, 750, SenderAccountBlocked},
    {5, 7, -1, -1, LoginRefused, Stage::Auth, Stage::Auth},
    {4, 7, -1, -1, PatienceAsked},
    {5, 7, 0, 1, PolicyNotAllowed},
    {5, 7, -1, -1, PolicyRefused},
};

struct CodeLine {
    int code;
    ReplyMeaning meaning;
    Stage from = Stage::Local;
    Stage to = Stage::Quit;
};

constexpr CodeLine codeLines[] = {
    {421, Busy},
    {450, PatienceAsked, Stage::MailFrom, Stage::RcptTo},
    {452, TooManyRecipients, Stage::RcptTo, Stage::RcptTo}, // RFC 5321 4.5.3.1.10
    {452, ServerDiskFull},
    {454, TlsNeeded, Stage::StartTls, Stage::StartTls},
    {455, CommandRefused},
    {500, CommandRefused},
    {501, SenderAddressBad, Stage::MailFrom, Stage::MailFrom},
    {501, BadAddressSyntax, Stage::RcptTo, Stage::RcptTo},
    {501, CommandRefused},
    {502, CommandRefused},
    {503, CommandRefused},
    {504, CommandRefused},
    {521, NullMx, Stage::RcptTo, Stage::RcptTo}, // RFC 7504
    {523, TlsNeeded},
    {530, LoginNeeded},
    {534, AppPasswordNeeded},
    {535, LoginRefused},
    {538, TlsNeeded},
    {550, NoSuchMailbox, Stage::RcptTo, Stage::RcptTo},
    {550, PolicyNotAllowed, Stage::MailFrom, Stage::FinalDot},
    {551, NoSuchMailbox, Stage::RcptTo, Stage::RcptTo},
    {551, PolicyNotAllowed, Stage::MailFrom, Stage::FinalDot},
    {552, MailboxFull, Stage::RcptTo, Stage::RcptTo},
    {552, TooBig},
    {553, SenderAddressBad, Stage::MailFrom, Stage::MailFrom},
    {553, BadAddressSyntax},
    {555, CommandRefused},
    {556, NullMx, Stage::RcptTo, Stage::RcptTo}, // RFC 7504
};

} // namespace

std::optional<ReplyMeaning> meaningOfStatus(const EnhancedStatus &status, Stage stage)
{
    const auto line = std::find_if(std::begin(statusLines), std::end(statusLines), [&](const StatusLine &each) {
        return (each.statusClass == 0 || each.statusClass == status.statusClass) && each.subject == status.subject
            && (each.first < 0 || (each.first <= status.detail && status.detail <= each.last))
            && each.from <= stage && stage <= each.to;
    });
    return line == std::end(statusLines) ? std::nullopt : std::optional(line->meaning);
}

std::optional<ReplyMeaning> meaningOfCode(int code, Stage stage)
{
    const auto line = std::find_if(std::begin(codeLines), std::end(codeLines), [&](const CodeLine &each) {
        return each.code == code && each.from <= stage && stage <= each.to;
    });
    return line == std::end(codeLines) ? std::nullopt : std::optional(line->meaning);
}

} // namespace sendoff
