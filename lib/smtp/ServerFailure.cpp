// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/ServerFailure.h"

#include <algorithm>

namespace sendoff {

namespace {

/// Which enhanced codes (RFC 3463) a row takes, beside a reply that has none.
enum class Status { Any, TooManyRecipients, MessageTooBig };

bool fits(Status status, const std::optional<EnhancedStatus> &enhanced)
{
    if (status == Status::Any || !enhanced)
        return true;
    const auto is = [&enhanced](int subject, int detail) {
        return enhanced->subject == subject && enhanced->detail == detail;
    };
    return status == Status::TooManyRecipients ? is(5, 3) : is(3, 4) || is(2, 3);
}

struct Meaning {
    Stage stage;
    int code; ///< 0: any
    Status status;
    Scope scope;
    std::optional<FailureKind> kind; ///< none: transient or permanent, as the first digit says
};

/// The first row that fits counts. 452 at MAIL is about the server's disk, at RCPT about the number
/// of recipients: the command decides, not the number (RFC 5321 4.3.2).
constexpr Meaning meanings[] = {
    {Stage::MailFrom, 530, Status::Any, Scope::Account, FailureKind::AuthRefused}, // RFC 4954 6
    {Stage::MailFrom, 534, Status::Any, Scope::Account, FailureKind::AuthRefused},
    {Stage::MailFrom, 535, Status::Any, Scope::Account, FailureKind::AuthRefused},
    {Stage::MailFrom, 538, Status::Any, Scope::Account, FailureKind::AuthRefused},
    {Stage::MailFrom, 552, Status::MessageTooBig, Scope::Message, FailureKind::TooBig}, // RFC 1870 6.1
    {Stage::MailFrom, 0, Status::Any, Scope::Message, std::nullopt},
    // RFC 5321 4.5.3.1.10: 552 is an old server's "too many recipients", to be taken as 452.
    {Stage::RcptTo, 452, Status::TooManyRecipients, Scope::Recipient, FailureKind::RecipientLimit},
    {Stage::RcptTo, 552, Status::TooManyRecipients, Scope::Recipient, FailureKind::RecipientLimit},
    {Stage::RcptTo, 0, Status::Any, Scope::Recipient, std::nullopt},
    {Stage::Data, 552, Status::MessageTooBig, Scope::Message, FailureKind::TooBig},
    {Stage::Data, 0, Status::Any, Scope::Message, std::nullopt},
    {Stage::FinalDot, 552, Status::MessageTooBig, Scope::Message, FailureKind::TooBig}, // RFC 1870 6.3
    {Stage::FinalDot, 0, Status::Any, Scope::Message, std::nullopt},
};

} // namespace

Failure transactionFailure(const Reply &reply, Stage stage, const QString &host)
{
    // RFC 5321 3.8: 421 may be the answer to anything, and says nothing about the message.
    if (reply.code == 421)
        return failureFrom(reply, stage, Scope::Session, host);
    const auto enhanced = reply.toServerReply().enhanced;
    const auto *const meaning = std::find_if(std::begin(meanings), std::end(meanings), [&](const Meaning &each) {
        return each.stage == stage && (each.code == 0 || each.code == reply.code) && fits(each.status, enhanced);
    });
    if (meaning == std::end(meanings))
        return failureFrom(reply, stage, Scope::Session, host);
    Failure failure = failureFrom(reply, stage, meaning->scope, host);
    if (meaning->kind)
        failure.kind = *meaning->kind;
    return failure;
}

Failure failureFrom(const Reply &reply, Stage stage, Scope scope, const QString &host)
{
    const FailureKind kind = reply.isTransient() ? FailureKind::ReplyTransient
        : reply.isPermanent()                    ? FailureKind::ReplyPermanent
                                                 : FailureKind::ProtocolError;
    return {.kind = kind, .stage = stage, .scope = scope, .reply = reply.toServerReply(), .host = host};
}

Failure failureFrom(const ChannelError &error, Stage stage, const QString &host)
{
    using Kind = ChannelError::Kind;
    const auto kindOf = [](Kind kind) {
        switch (kind) {
        case Kind::HostNotFound:
            return FailureKind::HostNotFound;
        case Kind::ConnectionRefused:
            return FailureKind::ConnectionRefused;
        case Kind::Unreachable:
            return FailureKind::Unreachable;
        case Kind::TimedOut:
            return FailureKind::TimedOut;
        case Kind::ConnectionLost:
            return FailureKind::ConnectionLost;
        case Kind::ProxyFailed:
            return FailureKind::ProxyFailed;
        case Kind::TlsHandshakeFailed:
            return FailureKind::TlsHandshakeFailed;
        case Kind::NotTls:
            return FailureKind::NotTls;
        case Kind::TlsTooOld:
            return FailureKind::TlsTooOld;
        case Kind::CaFileUnreadable:
        case Kind::ClientCertificateUnreadable:
            return FailureKind::CertificateFileUnusable;
        case Kind::ClientCertificateRefused:
            return FailureKind::ClientCertificateRefused;
        case Kind::CertificateUntrusted:
            return FailureKind::CertificateUntrusted;
        case Kind::CertificateNameMismatch:
            return FailureKind::CertificateNameMismatch;
        case Kind::CertificateExpired:
            return FailureKind::CertificateExpired;
        case Kind::CertificateChanged:
            return FailureKind::CertificateChanged;
        }
        return FailureKind::ConnectionLost;
    };
    const bool isTls = error.kind >= Kind::TlsHandshakeFailed;
    const Stage where = error.kind == Kind::HostNotFound ? Stage::Lookup : isTls ? Stage::Tls : stage;
    return {.kind = kindOf(error.kind),
            .stage = where,
            .scope = Scope::Session,
            .host = host,
            .detail = error.detail,
            .peerCertificate = error.peerCertificate};
}

RecipientOutcome outcomeOf(const Failure &failure)
{
    if (isPermanent(failure))
        return Rejected{failure};
    return Deferred{failure};
}

} // namespace sendoff
