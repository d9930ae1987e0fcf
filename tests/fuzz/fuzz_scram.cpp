// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a server challenges with, it counts as authentic with the right signature only (RFC 5802 3),
// and the password is in no response.
// Input: challenges, each ended by LF. In them %r is our nonce and %v the right signature.
#include "FuzzInput.h"
#include "Require.h"

#include "sasl/FixedRandomness.h"
#include "sasl/Mechanism.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

using namespace sendoff;

namespace {

const QByteArray password = QByteArrayLiteral("secret-word");

QByteArray hmac(const QByteArray &key, const QByteArray &text)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    HMAC(EVP_sha256(), key.constData(), int(key.size()),
         reinterpret_cast<const unsigned char *>(text.constData()), size_t(text.size()), digest, &size);
    return QByteArray(reinterpret_cast<const char *>(digest), qsizetype(size));
}

QByteArray attribute(const QByteArray &message, char name)
{
    for (const QByteArray &field : message.split(',')) {
        if (field.startsWith(name) && field.mid(1, 1) == "=")
            return field.mid(2);
    }
    return {};
}

/// ServerSignature, reckoned by another hand than the client's.
QByteArray rightSignature(const QByteArray &clientFirst, const QByteArray &serverFirst,
                          const QByteArray &clientFinal)
{
    const QByteArray salt = QByteArray::fromBase64(attribute(serverFirst, 's'));
    unsigned char salted[32];
    PKCS5_PBKDF2_HMAC(password.constData(), int(password.size()),
                      reinterpret_cast<const unsigned char *>(salt.constData()), int(salt.size()),
                      attribute(serverFirst, 'i').toInt(), EVP_sha256(), int(sizeof salted), salted);
    const QByteArray serverKey = hmac(QByteArray(reinterpret_cast<const char *>(salted), sizeof salted),
                                      QByteArrayLiteral("Server Key"));
    // client-first-message-bare stands after the gs2-header "n,,".
    const QByteArray authMessage =
        clientFirst.mid(3) + ',' + serverFirst + ',' + clientFinal.left(clientFinal.lastIndexOf(",p="));
    return hmac(serverKey, authMessage);
}

/// A million iterations are allowed and take a third of a second, in which nothing new is found.
bool isSlow(const QByteArray &challenge)
{
    return attribute(challenge, 'i').size() > 4;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    FixedRandomness randomness;
    const SaslContext context{QStringLiteral("jane"), password, true, QByteArrayLiteral("SCRAM-SHA-256")};
    const auto chosen = chooseMechanism({context.only}, context, randomness);
    require(bool(chosen), "SCRAM is there");
    Mechanism &mechanism = *chosen.value();
    const QByteArray clientFirst = mechanism.initialResponse().value_or(QByteArray());
    require(mechanism.verifyDone().has_value(), "a server that said nothing is not authentic");

    QByteArray serverFirst;
    QByteArray signature;
    bool isAuthentic = false;
    for (QByteArray challenge : FuzzInput(data, size).rest().split('\n')) {
        challenge.replace("%r", attribute(clientFirst, 'r')).replace("%v", signature.toBase64());
        if (isSlow(challenge))
            return 0;
        const auto response = mechanism.respond(challenge);
        if (!response) {
            require(mechanism.verifyDone().has_value(), "a server that failed is not authentic");
            return 0;
        }
        require(!response->contains(password), "no response has the password");
        if (signature.isEmpty() && !response->isEmpty()) {
            serverFirst = challenge;
            require(attribute(serverFirst, 'i').toInt() >= 4096, "weak iteration counts are refused");
            signature = rightSignature(clientFirst, serverFirst, *response);
        } else {
            isAuthentic = isAuthentic || (!signature.isEmpty() &&
                                          QByteArray::fromBase64(attribute(challenge, 'v')) == signature);
        }
        require(isAuthentic || mechanism.verifyDone().has_value(),
                "without the right signature nobody is authentic");
    }
    return 0;
}
