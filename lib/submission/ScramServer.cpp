// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission/ScramServer.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace sendoff {
namespace {

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

QByteArray exclusiveOr(QByteArray left, const QByteArray &right)
{
    for (qsizetype i = 0; i < left.size(); ++i)
        left[i] = char(left[i] ^ right[i]);
    return left;
}

/// The value of the attribute "x=" that `field` has to be.
std::optional<QByteArray> valueOf(const QByteArray &field, char attribute)
{
    if (field.size() < 2 || field[0] != attribute || field[1] != '=')
        return std::nullopt;
    return field.mid(2);
}

} // namespace

ScramServer::ScramServer(VerifierOf verifierOf, Randomness &randomness)
    : m_verifierOf(std::move(verifierOf)), m_randomness(randomness)
{
}

AuthExchange::Step ScramServer::begin(const std::optional<QByteArray> &initialResponse)
{
    return initialResponse ? takeFirst(*initialResponse) : Step{Outcome::Continue, {}};
}

AuthExchange::Step ScramServer::respond(const QByteArray &response)
{
    switch (m_state) {
    case State::First:
        return takeFirst(response);
    case State::Final:
        return takeFinal(response);
    case State::Acknowledgement:
        break;
    }
    return {response.isEmpty() ? Outcome::Accepted : Outcome::Malformed, {}};
}

AuthExchange::Step ScramServer::takeFirst(const QByteArray &message)
{
    const QByteArrayList fields = message.split(',');
    if (fields.size() < 4 || (fields[0] != "n" && fields[0] != "y"))
        return {Outcome::Malformed, {}};
    const auto user = valueOf(fields[2], 'n');
    const auto clientNonce = valueOf(fields[3], 'r');
    if (!user || !clientNonce || clientNonce->isEmpty())
        return {Outcome::Malformed, {}};
    m_user = QByteArray(*user).replace("=2C", ",").replace("=3D", "=");
    // RFC 5802 7: an authorization identity has to be the user's own, as with PLAIN.
    if (!fields[1].isEmpty() && valueOf(fields[1], 'a') != *user)
        return {Outcome::Refused, {}};
    m_gs2Header = fields[0] + ',' + fields[1] + ',';
    m_clientFirstBare = message.mid(m_gs2Header.size());
    const std::optional<ScramVerifier> known = m_verifierOf(m_user);
    m_isKnown = known.has_value();
    m_verifier = known ? *known : ScramVerifier{.salt = m_randomness.bytes(16)};
    m_nonce = *clientNonce + m_randomness.bytes(18).toBase64();
    m_serverFirst = "r=" + m_nonce + ",s=" + m_verifier.salt.toBase64() + ",i=" + QByteArray::number(m_verifier.iterations);
    m_state = State::Final;
    return {Outcome::Continue, m_serverFirst};
}

/// RFC 5802 3: the proof gives the client's key, whose hash is kept.
bool ScramServer::provesKey(const QByteArray &proof, const QByteArray &authMessage) const
{
    const QByteArray signature = hmac(m_verifier.storedKey, authMessage);
    return proof.size() == signature.size() && m_verifier.matchesKey(exclusiveOr(proof, signature));
}

AuthExchange::Step ScramServer::takeFinal(const QByteArray &message)
{
    const qsizetype proofAt = message.lastIndexOf(",p=");
    const QByteArrayList fields = message.left(proofAt).split(',');
    if (proofAt < 0 || fields.size() < 2 || valueOf(fields[0], 'c') != m_gs2Header.toBase64()
        || valueOf(fields[1], 'r') != m_nonce)
        return {Outcome::Malformed, {}};
    const QByteArray authMessage = m_clientFirstBare + ',' + m_serverFirst + ',' + message.left(proofAt);
    const QByteArray proof = QByteArray::fromBase64(message.mid(proofAt + 3));
    if (!m_isKnown || !provesKey(proof, authMessage))
        return {Outcome::Refused, {}};
    m_state = State::Acknowledgement;
    return {Outcome::Continue, "v=" + hmac(m_verifier.serverKey, authMessage).toBase64()};
}

} // namespace sendoff
