// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ExitCode.h"

namespace sendoff::cli {

ExitCode exitCodeFor(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::HostNotFound:
        return ExitNoHost;
    case FailureKind::TlsHandshakeFailed:
    case FailureKind::NotTls:
    case FailureKind::TlsTooOld:
    case FailureKind::CertificateUntrusted:
    case FailureKind::CertificateNameMismatch:
    case FailureKind::CertificateExpired:
    case FailureKind::CertificateChanged:
    case FailureKind::ClientCertificateRefused:
    case FailureKind::StartTlsNotOffered:
    case FailureKind::PlaintextInjected:
    case FailureKind::ServerNotAuthentic:
    case FailureKind::ProtocolError:
    case FailureKind::RequireTlsNotOffered:
        return ExitProtocol;
    case FailureKind::AuthNotOffered:
    case FailureKind::AuthRefused:
    case FailureKind::AuthDowngraded:
    case FailureKind::NoSecret:
    case FailureKind::KeychainMissing:
    case FailureKind::KeychainLocked:
    case FailureKind::KeychainDenied:
    case FailureKind::KeychainFailed:
    case FailureKind::PasswordCommandFailed:
    case FailureKind::SignInNeeded:
    case FailureKind::SignInRevoked:
    case FailureKind::OAuthClientRefused:
        return ExitNoPermission;
    case FailureKind::ReplyPermanent:
    case FailureKind::TooBig:
    case FailureKind::SmtpUtf8NotOffered:
    case FailureKind::EightBitNotOffered:
    case FailureKind::BinaryNotOffered:
    case FailureKind::DeliverByNotOffered:
        return ExitRejected;
    case FailureKind::ContentMissing:
    case FailureKind::ContentChanged:
        return ExitNoInput;
    case FailureKind::NoRecipients:
        return ExitBadData;
    case FailureKind::CertificateFileUnusable:
    case FailureKind::AccountMissing:
    case FailureKind::AccountDisabled:
        return ExitConfiguration;
    case FailureKind::ConnectionRefused:
    case FailureKind::Unreachable:
    case FailureKind::TimedOut:
    case FailureKind::ConnectionLost:
    case FailureKind::ProxyFailed:
    case FailureKind::TokenUnavailable:
    case FailureKind::ReplyTransient:
    case FailureKind::Cancelled:
    case FailureKind::FutureReleaseNotOffered:
    case FailureKind::RecipientLimit:
    case FailureKind::ScheduleMissed:
    case FailureKind::FoundAgain:
        return ExitTemporary;
    }
    return ExitTemporary;
}

ExitCode exitCodeFor(const SecretError &)
{
    return ExitNoPermission;
}

ExitCode exitCodeFor(const OutboxStoreError &error)
{
    switch (error.kind) {
    case OutboxStoreError::Kind::NotFound:
        return ExitNoInput;
    case OutboxStoreError::Kind::WrongState:
    case OutboxStoreError::Kind::Busy:
        return ExitTemporary;
    case OutboxStoreError::Kind::NewerSchema:
    case OutboxStoreError::Kind::Corrupt:
        return ExitConfiguration;
    case OutboxStoreError::Kind::CannotWrite:
    case OutboxStoreError::Kind::CannotRead:
    case OutboxStoreError::Kind::DiskFull:
    case OutboxStoreError::Kind::ReadOnly:
        return ExitCannotCreate;
    }
    return ExitCannotCreate;
}

ExitCode exitCodeFor(const OutboxItem &item)
{
    if (item.state == OutboxState::Sent)
        return ExitDone;
    bool rejected = false;
    for (const OutboxRecipient &recipient : item.recipients)
        rejected = rejected || recipient.outcome == OutboxRecipient::Outcome::Rejected;
    if (item.lastFailure) {
        const ExitCode code = exitCodeFor(*item.lastFailure);
        if (!rejected || code == ExitRejected || code == ExitNoInput || code == ExitBadData)
            return code;
    }
    return rejected ? ExitRejected : ExitTemporary;
}

} // namespace sendoff::cli
