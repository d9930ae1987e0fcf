// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/Scram.h"

#include "sasl/saslName.h"

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

struct Hash {
    const char *mechanism;
    QCryptographicHash::Algorithm algorithm;
    const EVP_MD *(*method)();
    qsizetype size; ///< octets
};

const Hash &hashOf(ScramHash hash)
{
    static constexpr Hash sha1{"SCRAM-SHA-1", QCryptographicHash::Sha1, EVP_sha1, 20};
    static constexpr Hash sha256{"SCRAM-SHA-256", QCryptographicHash::Sha256, EVP_sha256, 32};
    static constexpr Hash sha512{"SCRAM-SHA-512", QCryptographicHash::Sha512, EVP_sha512, 64};
    switch (hash) {
    case ScramHash::Sha1:
        return sha1;
    case ScramHash::Sha512:
        return sha512;
    case ScramHash::Sha256:
        break;
    }
    return sha256;
}

/// gs2-header without authorization identity: RFC 5802 7.
QByteArray gs2Header(const ScramBinding &binding)
{
    switch (binding.flag) {
    case ScramBinding::Flag::Used:
        return "p=" + binding.type + ",,";
    case ScramBinding::Flag::NotOffered:
        return QByteArrayLiteral("y,,");
    case ScramBinding::Flag::Impossible:
        break;
    }
    return QByteArrayLiteral("n,,");
}

QByteArray hmac(const Hash &hash, const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, hash.algorithm);
}

/// Hi(), RFC 5802 2.2. Empty if the library fails.
QByteArray saltedPassword(const Hash &hash, const QByteArray &password, const QByteArray &salt, int iterations)
{
    QByteArray key(hash.size, Qt::Uninitialized);
    const int ok = PKCS5_PBKDF2_HMAC(password.constData(), int(password.size()),
                                     reinterpret_cast<const unsigned char *>(salt.constData()), int(salt.size()),
                                     iterations, hash.method(), int(key.size()),
                                     reinterpret_cast<unsigned char *>(key.data()));
    return ok == 1 ? key : QByteArray();
}

QByteArray exclusiveOr(QByteArray left, const QByteArray &right)
{
    for (qsizetype i = 0; i < left.size(); ++i)
        left[i] = char(left[i] ^ right[i]);
    return left;
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

Scram::Scram(ScramHash hash, const ScramBinding &binding, const QString &user, const QByteArray &password,
             const QByteArray &nonce)
    : m_hash(hash), m_binding(binding), m_password(password), m_nonce(nonce),
      m_clientFirstBare("n=" + saslName(user) + ",r=" + nonce)
{
}

QByteArray Scram::name() const
{
    const bool isPlus = m_binding.flag == ScramBinding::Flag::Used;
    return QByteArray(hashOf(m_hash).mechanism) + (isPlus ? "-PLUS" : "");
}

std::optional<QByteArray> Scram::initialResponse()
{
    return gs2Header(m_binding) + m_clientFirstBare;
}

Result<QByteArray, SaslError> Scram::respond(const QByteArray &challenge)
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

std::optional<SaslError> Scram::verifyDone() const
{
    if (m_state == State::Verified)
        return std::nullopt;
    return SaslError{SaslError::Kind::ServerNotAuthentic,
                     QByteArrayLiteral("the server says done, but has not sent its signature")};
}

Result<QByteArray, SaslError> Scram::takeServerFirst(const QByteArray &message)
{
    // RFC 5802 7 has errors in the last message; some servers know sooner.
    if (message.startsWith("e="))
        return takeServerError(message.mid(2));
    const auto first = parseServerFirst(message);
    if (!first)
        return fail(SaslError::Kind::BadChallenge, QByteArrayLiteral("malformed SCRAM server-first-message"));
    if (!first->nonce.startsWith(m_nonce) || first->nonce.size() == m_nonce.size())
        return fail(SaslError::Kind::ServerNotAuthentic, QByteArrayLiteral("SCRAM nonce does not continue ours"));
    if (first->iterations < minIterations || first->iterations > maxIterations)
        return fail(SaslError::Kind::ServerNotAuthentic, QByteArrayLiteral("SCRAM iteration count out of bounds"));

    const Hash &hash = hashOf(m_hash);
    const QByteArray salted = saltedPassword(hash, m_password, first->salt, first->iterations);
    if (salted.isEmpty())
        return fail(SaslError::Kind::BadChallenge, QByteArrayLiteral("PBKDF2 failed"));
    // RFC 5802 3
    const QByteArray bindingInput = gs2Header(m_binding) + m_binding.data;
    const QByteArray withoutProof = "c=" + bindingInput.toBase64() + ",r=" + first->nonce;
    const QByteArray authMessage = m_clientFirstBare + ',' + message + ',' + withoutProof;
    const QByteArray clientKey = hmac(hash, salted, "Client Key");
    const QByteArray storedKey = QCryptographicHash::hash(clientKey, hash.algorithm);
    m_serverSignature = hmac(hash, hmac(hash, salted, "Server Key"), authMessage);
    m_state = State::ServerFinal;
    return withoutProof + ",p=" + exclusiveOr(clientKey, hmac(hash, storedKey, authMessage)).toBase64();
}

/// server-error-value, RFC 5802 7. The server refuses in its reply; what it says of the channel can't wait.
Result<QByteArray, SaslError> Scram::takeServerError(const QByteArray &value)
{
    const QByteArray error = value.split(',').first();
    if (error == "channel-bindings-dont-match")
        return fail(SaslError::Kind::ServerNotAuthentic, QByteArrayLiteral("the server is not the end of this channel"));
    if (error == "server-does-support-channel-binding")
        return fail(SaslError::Kind::Downgraded, QByteArrayLiteral("the server's offer of -PLUS was cut out on the way"));
    m_state = State::Refused;
    if (m_binding.flag == ScramBinding::Flag::Used && error == "unsupported-channel-binding-type")
        m_bindingRefusal = BindingRefusal::Type;
    else if (m_binding.flag == ScramBinding::Flag::Used && error == "channel-binding-not-supported")
        m_bindingRefusal = BindingRefusal::Any;
    return QByteArray();
}

Result<QByteArray, SaslError> Scram::takeServerFinal(const QByteArray &message)
{
    const QByteArrayList fields = message.split(',');
    if (!std::all_of(fields.begin(), fields.end(), isAttribute))
        return fail(SaslError::Kind::BadChallenge, QByteArrayLiteral("malformed SCRAM server-final-message"));
    if (fields[0][0] == 'e')
        return takeServerError(fields[0].mid(2));
    const auto signature = fields[0][0] == 'v' ? strictBase64(fields[0].mid(2)) : std::nullopt;
    if (!signature)
        return fail(SaslError::Kind::BadChallenge, QByteArrayLiteral("malformed SCRAM server-final-message"));
    if (signature->size() != m_serverSignature.size()
        || CRYPTO_memcmp(signature->constData(), m_serverSignature.constData(), size_t(signature->size())) != 0)
        return fail(SaslError::Kind::ServerNotAuthentic, QByteArrayLiteral("wrong SCRAM server signature"));
    m_state = State::Verified;
    return QByteArray();
}

Result<QByteArray, SaslError> Scram::fail(SaslError::Kind kind, const QByteArray &detail)
{
    m_state = State::Failed;
    return SaslError{kind, detail};
}

} // namespace sendoff
