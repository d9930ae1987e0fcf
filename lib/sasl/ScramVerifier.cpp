// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/ScramVerifier.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace sendoff {

ScramVerifier ScramVerifier::of(const QByteArray &password, const QByteArray &salt, int iterations)
{
    QByteArray salted(32, '\0');
    PKCS5_PBKDF2_HMAC(password.constData(), int(password.size()), reinterpret_cast<const unsigned char *>(salt.constData()),
                      int(salt.size()), iterations, EVP_sha256(), int(salted.size()),
                      reinterpret_cast<unsigned char *>(salted.data()));
    const auto keyOf = [&salted](const char *name) {
        return QMessageAuthenticationCode::hash(name, salted, QCryptographicHash::Sha256);
    };
    return {.salt = salt,
            .iterations = iterations,
            .storedKey = QCryptographicHash::hash(keyOf("Client Key"), QCryptographicHash::Sha256),
            .serverKey = keyOf("Server Key")};
}

bool ScramVerifier::matches(const QByteArray &password) const
{
    const QByteArray key = of(password, salt, iterations).storedKey;
    return key.size() == storedKey.size() && CRYPTO_memcmp(key.constData(), storedKey.constData(), size_t(key.size())) == 0;
}

} // namespace sendoff
