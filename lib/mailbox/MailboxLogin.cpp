// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/MailboxLogin.h"

namespace sendoff {

namespace {

/// RFC 4954 4; RFC 9051 6.2.2 and RFC 5034 4 have none of their own.
constexpr qsizetype challengeLimit = 12288;

std::optional<QByteArray> decoded(const QByteArray &challenge)
{
    const QByteArray text = challenge.trimmed();
    if (text.size() > challengeLimit || text.size() % 4 != 0)
        return std::nullopt;
    const auto octets = QByteArray::fromBase64Encoding(text, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return octets ? std::optional(*octets) : std::nullopt;
}

MailboxError::Kind kindOf(SaslError::Kind kind)
{
    switch (kind) {
    case SaslError::Kind::NotOffered:
    case SaslError::Kind::Downgraded:
        return MailboxError::Kind::LoginNotOffered;
    case SaslError::Kind::ServerNotAuthentic:
        return MailboxError::Kind::ServerNotAuthentic;
    case SaslError::Kind::BadChallenge:
        break;
    }
    return MailboxError::Kind::Malformed;
}

} // namespace

std::vector<ChannelBinding> bindingsOf(const TlsFacts &facts)
{
    // RFC 9266 3: tls-exporter is the default of TLS 1.3.
    std::vector<ChannelBinding> bindings{{QByteArrayLiteral("tls-exporter"), facts.tlsExporter},
                                         {QByteArrayLiteral("tls-server-end-point"), facts.tlsServerEndPoint}};
    std::erase_if(bindings, [](const ChannelBinding &each) { return each.data.isEmpty(); });
    return bindings;
}

Result<QByteArray, SaslError> answerTo(const QByteArray &challenge, Mechanism &mechanism)
{
    const auto octets = decoded(challenge);
    if (!octets)
        return SaslError{SaslError::Kind::BadChallenge, QByteArrayLiteral("the challenge is not base64")};
    return mechanism.respond(*octets);
}

bool mayShowPassword(const SaslContext &context)
{
    const bool isWanted = context.only.isEmpty() || context.only == "PLAIN" || context.only == "LOGIN";
    return isWanted && !context.isToken && context.encrypted && context.turnedDown.isEmpty();
}

MailboxError loginError(const SaslError &error, MailboxStage stage)
{
    return {.kind = kindOf(error.kind), .stage = stage, .detail = error.detail};
}

} // namespace sendoff
