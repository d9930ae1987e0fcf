// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/ScramSha256.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace sendoff {

namespace {

constexpr int minIterations = 4096;      ///< RFC 7677 4
constexpr int maxIterations = 1'000'000; ///< about half a second; more would only be an attack
constexpr qsizetype maxMessage = 12288;  ///< RFC 4954 4
constexpr qsizetype digestSize = 32;
/// gs2-header: no channel binding, no authorization identity. RFC 5802 7.
constexpr char gs2Header[] = "n,,";

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

/// Hi(), RFC 5802 2.2. Empty if the library fails.
QByteArray saltedPassword(const QByteArray &password, const QByteArray &salt, int iterations)
{
    QByteArray key(digestSize, Qt::Uninitialized);
    const int ok = PKCS5_PBKDF2_HMAC(password.constData(), int(password.size()),
                                     reinterpret_cast<const unsigned char *>(salt.constData()), int(salt.size()),
                                     iterations, EVP_sha256(), int(key.size()),
                                     reinterpret_cast<unsigned char *>(key.data()));
    return ok == 1 ? key : QByteArray();
}

QByteArray exclusiveOr(QByteArray left, const QByteArray &right)
{
    for (qsizetype i = 0; i < left.size(); ++i)
        left[i] = char(left[i] ^ right[i]);
    return left;
}

/// saslname: RFC 5802 5.1.
QByteArray escaped(QByteArray user)
{
    return user.replace('=', "=3D").replace(',', "=2C");
}

/// value-char besides: RFC 5802 7 takes neither NUL nor comma; controls have no business here either.
bool isPrintable(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f && c != ','; });
}

std::optional<QByteArray> strictBase64(const QByteArray &text)
{
    if (text.isEmpty() || text.size() % 4 != 0)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

/// posit-number, RFC 5802 7. Far too many digits are as good as too many iterations.
std::optional<int> positiveNumber(const QByteArray &text)
{
    const bool isNumber = !text.isEmpty() && text[0] != '0'
                          && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber)
        return std::nullopt;
    return text.size() > 9 ? maxIterations + 1 : text.toInt();
}

/// attr-val: a letter, "=", at least one octet. RFC 5802 7.
bool isAttribute(const QByteArray &field)
{
    return field.size() >= 3 && ((field[0] >= 'a' && field[0] <= 'z') || (field[0] >= 'A' && field[0] <= 'Z'))
           && field[1] == '=' && !field.contains('\0');
}

struct ServerFirst {
    QByteArray nonce;
    QByteArray salt;
    int iterations = 0;
};

/// server-first-message: r, s and i in this order, then extensions that may be ignored; a mandatory
/// extension ("m=" in front) may not. RFC 5802 5.1, 7.
std::optional<ServerFirst> parseServerFirst(const QByteArray &message)
{
    const QByteArrayList fields = message.split(',');
    if (fields.size() < 3 || !std::all_of(fields.begin(), fields.end(), isAttribute) || fields[0][0] != 'r'
        || fields[1][0] != 's' || fields[2][0] != 'i')
        return std::nullopt;
    const QByteArray nonce = fields[0].mid(2);
    const auto salt = strictBase64(fields[1].mid(2));
    const auto iterations = positiveNumber(fields[2].mid(2));
    if (!isPrintable(nonce) || !salt || !iterations)
        return std::nullopt;
    return ServerFirst{nonce, *salt, *iterations};
}

} // namespace

ScramSha256::ScramSha256(const QString &user, const QByteArray &password, const QByteArray &nonce)
    : m_password(password), m_nonce(nonce), m_clientFirstBare("n=" + escaped(user.toUtf8()) + ",r=" + nonce)
{
}

QByteArray ScramSha256::name() const
{
    return QByteArrayLiteral("SCRAM-SHA-256");
}

std::optional<QByteArray> ScramSha256::initialResponse()
{
    return gs2Header + m_clientFirstBare;
}

Result<QByteArray, SaslError> ScramSha256::respond(const QByteArray &challenge)
{
    if (challenge.size() > maxMessage)
        return fail(SaslError::Kind::BadChallenge, QByteArrayLiteral("SCRAM message too long"));
    switch (m_state) {
    case State::ServerFirst:
        return takeServerFirst(challenge);
    case State::ServerFinal:
        return takeServerFinal(challenge);
    case State::Refused:
    case State::Verified:
    case State::Failed:
        break;
    }
    return fail(SaslError::Kind::BadChallenge, QByteArrayLiteral("a challenge after the end of SCRAM"));
}

std::optional<SaslError> ScramSha256::verifyDone() const
{
    if (m_state == State::Verified)
        return std::nullopt;
    return SaslError{SaslError::Kind::ServerNotAuthentic,
                     QByteArrayLiteral("the server says done, but has not sent its signature")};
}

Result<QByteArray, SaslError> ScramSha256::takeServerFirst(const QByteArray &message)
{
    const auto first = parseServerFirst(message);
    if (!first)
        return fail(SaslError::Kind::BadChallenge, QByteArrayLiteral("malformed SCRAM server-first-message"));
    if (!first->nonce.startsWith(m_nonce) || first->nonce.size() == m_nonce.size())
        return fail(SaslError::Kind::ServerNotAuthentic, QByteArrayLiteral("SCRAM nonce does not continue ours"));
    if (first->iterations < minIterations || first->iterations > maxIterations)
        return fail(SaslError::Kind::ServerNotAuthentic, QByteArrayLiteral("SCRAM iteration count out of bounds"));

    const QByteArray salted = saltedPassword(m_password, first->salt, first->iterations);
    if (salted.isEmpty())
        return fail(SaslError::Kind::BadChallenge, QByteArrayLiteral("PBKDF2 failed"));
    // RFC 5802 3
    const QByteArray withoutProof = "c=" + QByteArray(gs2Header).toBase64() + ",r=" + first->nonce;
    const QByteArray authMessage = m_clientFirstBare + ',' + message + ',' + withoutProof;
    const QByteArray clientKey = hmac(salted, "Client Key");
    const QByteArray storedKey = QCryptographicHash::hash(clientKey, QCryptographicHash::Sha256);
    m_serverSignature = hmac(hmac(salted, "Server Key"), authMessage);
    m_state = State::ServerFinal;
    return withoutProof + ",p=" + exclusiveOr(clientKey, hmac(storedKey, authMessage)).toBase64();
}

Result<QByteArray, SaslError> ScramSha256::takeServerFinal(const QByteArray &message)
{
    const QByteArrayList fields = message.split(',');
    if (!std::all_of(fields.begin(), fields.end(), isAttribute))
        return fail(SaslError::Kind::BadChallenge, QByteArrayLiteral("malformed SCRAM server-final-message"));
    if (fields[0][0] == 'e') {
        m_state = State::Refused;
        return QByteArray();
    }
    const auto signature = fields[0][0] == 'v' ? strictBase64(fields[0].mid(2)) : std::nullopt;
    if (!signature)
        return fail(SaslError::Kind::BadChallenge, QByteArrayLiteral("malformed SCRAM server-final-message"));
    if (signature->size() != digestSize
        || CRYPTO_memcmp(signature->constData(), m_serverSignature.constData(), digestSize) != 0)
        return fail(SaslError::Kind::ServerNotAuthentic, QByteArrayLiteral("wrong SCRAM server signature"));
    m_state = State::Verified;
    return QByteArray();
}

Result<QByteArray, SaslError> ScramSha256::fail(SaslError::Kind kind, const QByteArray &detail)
{
    m_state = State::Failed;
    return SaslError{kind, detail};
}

} // namespace sendoff
