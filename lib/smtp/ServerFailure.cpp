// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/ServerFailure.h"

namespace sendoff {

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
        case Kind::CaFileUnreadable:
            return FailureKind::TlsHandshakeFailed;
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
