// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/Failure.h"

#include <algorithm>
#include <iterator>

namespace sendoff {

namespace {

template <class E>
struct Named {
    E value;
    QLatin1String name;
};

constexpr Named<Stage> stages[] = {
    {Stage::Local, QLatin1String("local")},
    {Stage::Lookup, QLatin1String("lookup")},
    {Stage::Connect, QLatin1String("connect")},
    {Stage::Tls, QLatin1String("tls")},
    {Stage::Greeting, QLatin1String("greeting")},
    {Stage::Ehlo, QLatin1String("ehlo")},
    {Stage::StartTls, QLatin1String("startTls")},
    {Stage::Auth, QLatin1String("auth")},
    {Stage::MailFrom, QLatin1String("mailFrom")},
    {Stage::RcptTo, QLatin1String("rcptTo")},
    {Stage::Data, QLatin1String("data")},
    {Stage::FinalDot, QLatin1String("finalDot")},
    {Stage::Quit, QLatin1String("quit")},
};

constexpr Named<Scope> scopes[] = {
    {Scope::Session, QLatin1String("session")},
    {Scope::Account, QLatin1String("account")},
    {Scope::Message, QLatin1String("message")},
    {Scope::Recipient, QLatin1String("recipient")},
};

constexpr Named<FailureKind> kinds[] = {
    {FailureKind::HostNotFound, QLatin1String("hostNotFound")},
    {FailureKind::ConnectionRefused, QLatin1String("connectionRefused")},
    {FailureKind::Unreachable, QLatin1String("unreachable")},
    {FailureKind::TimedOut, QLatin1String("timedOut")},
    {FailureKind::ConnectionLost, QLatin1String("connectionLost")},
    {FailureKind::ProxyFailed, QLatin1String("proxyFailed")},
    {FailureKind::TlsHandshakeFailed, QLatin1String("tlsHandshakeFailed")},
    {FailureKind::NotTls, QLatin1String("notTls")},
    {FailureKind::TlsTooOld, QLatin1String("tlsTooOld")},
    {FailureKind::CertificateUntrusted, QLatin1String("certificateUntrusted")},
    {FailureKind::CertificateNameMismatch, QLatin1String("certificateNameMismatch")},
    {FailureKind::CertificateExpired, QLatin1String("certificateExpired")},
    {FailureKind::CertificateChanged, QLatin1String("certificateChanged")},
    {FailureKind::CertificateFileUnusable, QLatin1String("certificateFileUnusable")},
    {FailureKind::ClientCertificateRefused, QLatin1String("clientCertificateRefused")},
    {FailureKind::StartTlsNotOffered, QLatin1String("startTlsNotOffered")},
    {FailureKind::PlaintextInjected, QLatin1String("plaintextInjected")},
    {FailureKind::AuthNotOffered, QLatin1String("authNotOffered")},
    {FailureKind::AuthRefused, QLatin1String("authRefused")},
    {FailureKind::AuthDowngraded, QLatin1String("authDowngraded")},
    {FailureKind::ServerNotAuthentic, QLatin1String("serverNotAuthentic")},
    {FailureKind::NoSecret, QLatin1String("noSecret")},
    {FailureKind::KeychainMissing, QLatin1String("keychainMissing")},
    {FailureKind::KeychainLocked, QLatin1String("keychainLocked")},
    {FailureKind::KeychainDenied, QLatin1String("keychainDenied")},
    {FailureKind::KeychainFailed, QLatin1String("keychainFailed")},
    {FailureKind::PasswordCommandFailed, QLatin1String("passwordCommandFailed")},
    {FailureKind::SignInNeeded, QLatin1String("signInNeeded")},
    {FailureKind::SignInRevoked, QLatin1String("signInRevoked")},
    {FailureKind::OAuthClientRefused, QLatin1String("oauthClientRefused")},
    {FailureKind::TokenUnavailable, QLatin1String("tokenUnavailable")},
    {FailureKind::ReplyTransient, QLatin1String("replyTransient")},
    {FailureKind::ReplyPermanent, QLatin1String("replyPermanent")},
    {FailureKind::ProtocolError, QLatin1String("protocolError")},
    {FailureKind::TooBig, QLatin1String("tooBig")},
    {FailureKind::SmtpUtf8NotOffered, QLatin1String("smtpUtf8NotOffered")},
    {FailureKind::EightBitNotOffered, QLatin1String("eightBitNotOffered")},
    {FailureKind::ContentMissing, QLatin1String("contentMissing")},
    {FailureKind::ContentChanged, QLatin1String("contentChanged")},
    {FailureKind::NoRecipients, QLatin1String("noRecipients")},
    {FailureKind::RequireTlsNotOffered, QLatin1String("requireTlsNotOffered")},
    {FailureKind::BinaryNotOffered, QLatin1String("binaryNotOffered")},
    {FailureKind::DeliverByNotOffered, QLatin1String("deliverByNotOffered")},
    {FailureKind::FutureReleaseNotOffered, QLatin1String("futureReleaseNotOffered")},
    {FailureKind::RecipientLimit, QLatin1String("recipientLimit")},
    {FailureKind::ScheduleMissed, QLatin1String("scheduleMissed")},
    {FailureKind::FoundAgain, QLatin1String("foundAgain")},
    {FailureKind::Cancelled, QLatin1String("cancelled")},
    {FailureKind::AccountMissing, QLatin1String("accountMissing")},
    {FailureKind::AccountDisabled, QLatin1String("accountDisabled")},
};

// The tables are complete and in the order of the enumerations: toName() counts on it.
template <class E, size_t size>
constexpr bool isInOrder(const Named<E> (&table)[size], E last)
{
    for (size_t i = 0; i < size; ++i) {
        if (size_t(table[i].value) != i)
            return false;
    }
    return table[size - 1].value == last;
}
static_assert(isInOrder(stages, Stage::Quit));
static_assert(isInOrder(scopes, Scope::Recipient));
static_assert(isInOrder(kinds, FailureKind::AccountDisabled));

template <class E, size_t size>
std::optional<E> valueNamed(const Named<E> (&table)[size], const QString &name)
{
    const auto found = std::find_if(std::begin(table), std::end(table), [&name](const Named<E> &each) {
        return name == each.name;
    });
    return found == std::end(table) ? std::nullopt : std::optional(found->value);
}

} // namespace

bool isPermanent(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::ReplyPermanent:
        return failure.scope != Scope::Account;
    case FailureKind::TooBig:
    case FailureKind::SmtpUtf8NotOffered:
    case FailureKind::EightBitNotOffered:
    case FailureKind::ContentMissing:
    case FailureKind::ContentChanged:
    case FailureKind::NoRecipients:
    case FailureKind::RequireTlsNotOffered:
    case FailureKind::BinaryNotOffered:
    case FailureKind::DeliverByNotOffered:
        return true;
    default:
        return false;
    }
}

QString toName(Stage stage)
{
    return stages[size_t(stage)].name;
}

QString toName(FailureKind kind)
{
    return kinds[size_t(kind)].name;
}

QString toName(Scope scope)
{
    return scopes[size_t(scope)].name;
}

std::optional<Stage> stageFromName(const QString &name)
{
    return valueNamed(stages, name);
}

std::optional<FailureKind> failureKindFromName(const QString &name)
{
    return valueNamed(kinds, name);
}

std::optional<Scope> scopeFromName(const QString &name)
{
    return valueNamed(scopes, name);
}

} // namespace sendoff
