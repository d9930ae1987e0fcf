// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/FailureRule.h"

#include "delivery/ReplyMeaning.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace sendoff {

namespace {

using Kind = FailureKind;
using Treatment = FailureRule::Treatment;
using Pause = FailureRule::Pause;

/// Which failures a line of the table is about. What is not given, may be anything.
struct Match {
    std::optional<Kind> kind = std::nullopt;
    int code = 0;     ///< 421, or 4 for any 4yz
    int subject = -1; ///< of the enhanced status, RFC 3463
    int detail = -1;
    Stage from = Stage::Local;
    Stage to = Stage::Quit;
    std::optional<Scope> scope = std::nullopt;
    std::optional<Scope> notScope = std::nullopt;
    std::optional<ReplyMeaning> meaning = std::nullopt;
};

struct Line {
    Match match;
    FailureRule rule;
};

constexpr FailureRule retry{.treatment = Treatment::Retry};
constexpr FailureRule reject{.treatment = Treatment::Reject};
constexpr FailureRule stopAccount{.treatment = Treatment::StopAccount, .counts = false};
constexpr FailureRule noNetwork{.treatment = Treatment::Retry, .firstWait = 30, .pause = Pause::Network, .counts = false};
constexpr FailureRule serverAway{.treatment = Treatment::Retry, .pause = Pause::Server};
/// A hotel's login page looks like this, a machine in the middle, and a server whose owner slept: none
/// of them is the message's fault.
constexpr FailureRule notTheServer{.treatment = Treatment::Retry, .pause = Pause::Server, .counts = false};
constexpr FailureRule quota{.treatment = Treatment::Retry, .firstWait = 3600, .pause = Pause::Quota};
/// Greylisting servers want some minutes between the first and the second try (RFC 6647 5.4).
constexpr FailureRule greylisting{.firstWait = 300};
/// RFC 5321 4.5.3.1.10: the rest goes in a transaction of its own.
constexpr FailureRule restNext{.treatment = Treatment::Retry, .restAtOnce = true};
constexpr FailureRule busy{.pause = Pause::Server};

/// The table. The first line that matches decides.
constexpr Line table[] = {
    // the way there
    {{.kind = Kind::HostNotFound}, noNetwork},
    {{.kind = Kind::Unreachable}, noNetwork},
    {{.kind = Kind::ConnectionRefused}, serverAway},
    {{.kind = Kind::TimedOut, .to = Stage::Auth}, serverAway},
    {{.kind = Kind::TimedOut}, retry},
    {{.kind = Kind::ConnectionLost, .to = Stage::Auth}, serverAway},
    {{.kind = Kind::ConnectionLost}, retry},
    {{.kind = Kind::ProxyFailed}, notTheServer},
    {{.kind = Kind::TlsHandshakeFailed}, notTheServer},
    {{.kind = Kind::NotTls}, notTheServer},
    {{.kind = Kind::TlsTooOld}, notTheServer},
    {{.kind = Kind::CertificateUntrusted}, notTheServer},
    {{.kind = Kind::CertificateNameMismatch}, notTheServer},
    {{.kind = Kind::CertificateExpired}, notTheServer},
    {{.kind = Kind::CertificateChanged}, notTheServer},
    {{.kind = Kind::StartTlsNotOffered}, notTheServer},
    {{.kind = Kind::PlaintextInjected}, notTheServer},
    {{.kind = Kind::ProtocolError, .to = Stage::StartTls}, notTheServer},
    {{.kind = Kind::Cancelled}, retry},
    {{.kind = Kind::FutureReleaseNotOffered}, retry}, // waits here instead
    // the login; 454 and other 4yz are the server's trouble, not a wrong password (RFC 4954 4); 432 is for
    // the user to mend (6)
    {{.kind = Kind::AuthRefused, .code = 432}, stopAccount},
    {{.kind = Kind::AuthRefused, .code = 4}, serverAway},
    {{.kind = Kind::AuthRefused}, stopAccount},
    {{.kind = Kind::AuthNotOffered}, stopAccount},
    {{.kind = Kind::AuthDowngraded}, stopAccount},
    {{.kind = Kind::ServerNotAuthentic}, stopAccount},
    {{.kind = Kind::NoSecret}, stopAccount},
    {{.kind = Kind::KeychainMissing}, stopAccount},
    {{.kind = Kind::KeychainLocked}, stopAccount},
    {{.kind = Kind::KeychainDenied}, stopAccount},
    {{.kind = Kind::KeychainFailed}, stopAccount},
    {{.kind = Kind::PasswordCommandFailed}, stopAccount},
    {{.kind = Kind::SignInNeeded}, stopAccount},
    {{.kind = Kind::SignInRevoked}, stopAccount},
    {{.kind = Kind::OAuthClientRefused}, stopAccount},
    {{.kind = Kind::TokenUnavailable}, notTheServer},
    {{.kind = Kind::AccountMissing}, stopAccount},
    {{.kind = Kind::AccountDisabled}, stopAccount},
    {{.kind = Kind::CertificateFileUnusable}, stopAccount},
    {{.kind = Kind::ClientCertificateRefused}, stopAccount},
    // the login, though another command is answered with it (RFC 4954 6)
    {{.kind = Kind::ReplyPermanent, .code = 530, .notScope = Scope::Recipient}, stopAccount},
    {{.kind = Kind::ReplyPermanent, .code = 534, .notScope = Scope::Recipient}, stopAccount},
    {{.kind = Kind::ReplyPermanent, .code = 535, .notScope = Scope::Recipient}, stopAccount},
    {{.kind = Kind::ReplyPermanent, .code = 538, .notScope = Scope::Recipient}, stopAccount},
    // the provider sends nothing more for this account until its owner has talked to it
    {{.kind = Kind::ReplyPermanent, .meaning = ReplyMeaning::SenderAccountBlocked}, stopAccount},
    // too much, though most servers say 5yz: tomorrow it is welcome
    {{.kind = Kind::ReplyPermanent, .meaning = ReplyMeaning::DailyLimit}, quota},
    {{.kind = Kind::ReplyTransient, .meaning = ReplyMeaning::DailyLimit}, quota},
    {{.kind = Kind::RecipientLimit}, restNext},
    // busy: the whole account goes slower
    {{.kind = Kind::ReplyTransient, .subject = 7, .detail = 1, .from = Stage::RcptTo, .to = Stage::RcptTo}, greylisting},
    {{.kind = Kind::ReplyTransient, .code = 421}, busy},
    {{.kind = Kind::ReplyTransient, .meaning = ReplyMeaning::TooFast}, busy},
    {{.kind = Kind::ReplyTransient, .meaning = ReplyMeaning::TooManyConnections}, busy},
    {{.kind = Kind::ReplyTransient, .scope = Scope::Recipient, .meaning = ReplyMeaning::Greylisted}, greylisting},
    {{.kind = Kind::ReplyTransient, .subject = 3, .detail = 2}, busy},
    {{.kind = Kind::ReplyTransient, .subject = 7, .from = Stage::MailFrom, .to = Stage::MailFrom}, busy},
    {{.kind = Kind::ReplyTransient, .subject = 7, .from = Stage::Data, .to = Stage::FinalDot}, busy},
    {{.kind = Kind::ReplyTransient, .subject = 7, .detail = 28}, busy},
    {{.kind = Kind::ReplyTransient, .code = 452, .from = Stage::MailFrom, .to = Stage::MailFrom}, busy},
    {{.kind = Kind::ReplyTransient, .scope = Scope::Session}, busy},
    {{.kind = Kind::ReplyTransient, .scope = Scope::Account}, busy},
    // A server that serves nobody now, such as 554 for a greeting (RFC 5321 3.1), says nothing about the message.
    {{.kind = Kind::ReplyPermanent, .scope = Scope::Session}, serverAway},
    {{.kind = Kind::ReplyTransient, .code = 450, .from = Stage::MailFrom}, greylisting},
    {{.kind = Kind::ReplyTransient, .code = 451, .from = Stage::MailFrom}, greylisting},
    // the message
    {{.kind = Kind::TooBig}, reject},
    {{.kind = Kind::SmtpUtf8NotOffered}, reject},
    {{.kind = Kind::EightBitNotOffered}, reject},
    {{.kind = Kind::RequireTlsNotOffered}, reject},
    {{.kind = Kind::BinaryNotOffered}, reject},
    {{.kind = Kind::DeliverByNotOffered}, reject},
    {{.kind = Kind::ContentMissing}, reject},
    {{.kind = Kind::ContentChanged}, reject},
    {{.kind = Kind::NoRecipients}, reject},
};

/// Reading a server's text is slow beside the rest: once, and only for a line that asks.
class LazyMeaning {
public:
    explicit LazyMeaning(const Failure &failure) : m_failure(failure) {}
    ReplyMeaning value()
    {
        if (!m_meaning)
            m_meaning = meaningOf(m_failure);
        return *m_meaning;
    }

private:
    const Failure &m_failure;
    std::optional<ReplyMeaning> m_meaning;
};

bool matches(const Match &match, const Failure &failure, LazyMeaning &meaning)
{
    const int code = failure.reply ? failure.reply->code : 0;
    constexpr EnhancedStatus none{0, -1, -1};
    const EnhancedStatus &status = failure.reply && failure.reply->enhanced ? *failure.reply->enhanced : none;
    return (!match.kind || *match.kind == failure.kind) && (!match.scope || *match.scope == failure.scope)
           && (!match.notScope || *match.notScope != failure.scope)
           && failure.stage >= match.from && failure.stage <= match.to
           && (match.code == 0 || match.code == code || match.code == code / 100)
           && (match.subject < 0 || status.subject == match.subject)
           && (match.detail < 0 || status.detail == match.detail)
           && (!match.meaning || *match.meaning == meaning.value());
}

} // namespace

FailureRule FailureRule::of(const Failure &failure)
{
    LazyMeaning meaning(failure);
    const auto line = std::find_if(std::begin(table), std::end(table),
                                   [&](const Line &each) { return matches(each.match, failure, meaning); });
    return line == std::end(table) ? FailureRule{} : line->rule;
}

} // namespace sendoff
