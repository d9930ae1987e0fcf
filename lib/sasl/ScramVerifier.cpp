// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/ScramVerifier.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace sendoff {

namespace {

/// Hi(), RFC 5802 2.2. Empty if the library fails.
QByteArray saltedPassword(const QByteArray &password, const QByteArray &salt, int iterations)
{
    QByteArray key(32, Qt::Uninitialized);
    const int ok = PKCS5_PBKDF2_HMAC(password.constData(), int(password.size()),
                                     reinterpret_cast<const unsigned char *>(salt.constData()), int(salt.size()), iterations,
                                     EVP_sha256(), int(key.size()), reinterpret_cast<unsigned char *>(key.data()));
    return ok == 1 ? key : QByteArray();
}

QByteArray keyOf(const QByteArray &salted, const char *name)
{
    return QMessageAuthenticationCode::hash(name, salted, QCryptographicHash::Sha256);
}

QByteArray hashOf(const QByteArray &key)
{
    return QCryptographicHash::hash(key, QCryptographicHash::Sha256);
}

} // namespace

ScramVerifier ScramVerifier::of(const QByteArray &password, const QByteArray &salt, int iterations)
{
    ScramVerifier made{.salt = salt, .iterations = iterations};
    const QByteArray salted = saltedPassword(password, salt, iterations);
    if (salted.isEmpty())
        return made;
    made.storedKey = hashOf(keyOf(salted, "Client Key"));
    made.serverKey = keyOf(salted, "Server Key");
    return made;
}

bool ScramVerifier::matches(const QByteArray &password) const
{
    const QByteArray salted = saltedPassword(password, salt, iterations);
    return !salted.isEmpty() && matchesKey(keyOf(salted, "Client Key"));
}

bool ScramVerifier::matchesKey(const QByteArray &clientKey) const
{
    const QByteArray key = hashOf(clientKey);
    return key.size() == storedKey.size() && CRYPTO_memcmp(key.constData(), storedKey.constData(), size_t(key.size())) == 0;
}

} // namespace sendoff
