// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a server challenges with, it counts as authentic with the right signature only (RFC 5802 3),
// and the password is in no response.
// Input: which SCRAM, then challenges, each ended by LF. In them %r is our nonce and %v the right signature.
#include "FuzzInput.h"
#include "Require.h"

#include "sasl/FixedRandomness.h"
#include "sasl/MechanismChoice.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

using namespace sendoff;

namespace {

const QByteArray password = QByteArrayLiteral("secret-word");

/// One of the mechanisms, by the input's first octet; every value is good.
struct Kind {
    QByteArray name;
    const EVP_MD *digest;

    static Kind from(int choice)
    {
        static const QByteArray names[] = {"SCRAM-SHA-256", "SCRAM-SHA-1", "SCRAM-SHA-256-PLUS",
                                           "SCRAM-SHA-1-PLUS"};
        return {names[choice % 4], choice % 2 == 0 ? EVP_sha256() : EVP_sha1()};
    }
    int size() const { return EVP_MD_get_size(digest); }
};

QByteArray hmac(const Kind &kind, const QByteArray &key, const QByteArray &text)
{
    QByteArray code(kind.size(), '\0');
    HMAC(kind.digest, key.constData(), int(key.size()),
         reinterpret_cast<const unsigned char *>(text.constData()), size_t(text.size()),
         reinterpret_cast<unsigned char *>(code.data()), nullptr);
    return code;
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
QByteArray rightSignature(const Kind &kind, const QByteArray &clientFirst, const QByteArray &serverFirst,
                          const QByteArray &clientFinal)
{
    const QByteArray salt = QByteArray::fromBase64(attribute(serverFirst, 's'));
    QByteArray salted(kind.size(), '\0');
    PKCS5_PBKDF2_HMAC(password.constData(), int(password.size()),
                      reinterpret_cast<const unsigned char *>(salt.constData()), int(salt.size()),
                      attribute(serverFirst, 'i').toInt(), kind.digest, kind.size(),
                      reinterpret_cast<unsigned char *>(salted.data()));
    // client-first-message-bare stands after the gs2-header, which has no authorization identity.
    const QByteArray bare = clientFirst.mid(clientFirst.indexOf(",,") + 2);
    const QByteArray authMessage =
        bare + ',' + serverFirst + ',' + clientFinal.left(clientFinal.lastIndexOf(",p="));
    return hmac(kind, hmac(kind, salted, QByteArrayLiteral("Server Key")), authMessage);
}

/// A million iterations are allowed and take a third of a second, in which nothing new is found.
bool isSlow(const QByteArray &challenge)
{
    return attribute(challenge, 'i').size() > 4;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    FuzzInput input(data, size);
    const Kind kind = Kind::from(input.choice());
    FixedRandomness randomness;
    SaslContext context;
    context.user = QStringLiteral("jane");
    context.password = password;
    context.encrypted = true;
    context.only = kind.name;
    context.bindings = {{QByteArrayLiteral("tls-exporter"), QByteArrayLiteral("only the two ends know")}};
    const auto chosen = chooseMechanism({kind.name}, context, randomness);
    require(bool(chosen), "SCRAM is there");
    Mechanism &mechanism = *chosen.value();
    const QByteArray clientFirst = mechanism.initialResponse().value_or(QByteArray());
    require(mechanism.verifyDone().has_value(), "a server that said nothing is not authentic");

    QByteArray serverFirst;
    QByteArray signature;
    bool isAuthentic = false;
    for (QByteArray challenge : input.rest().split('\n')) {
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
            signature = rightSignature(kind, clientFirst, serverFirst, *response);
        } else {
            isAuthentic = isAuthentic || (!signature.isEmpty() &&
                                          QByteArray::fromBase64(attribute(challenge, 'v')) == signature);
        }
        require(isAuthentic || mechanism.verifyDone().has_value(),
                "without the right signature nobody is authentic");
    }
    return 0;
}
