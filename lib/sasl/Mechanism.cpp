// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/Mechanism.h"

#include "sasl/Login.h"
#include "sasl/Plain.h"
#include "sasl/ScramSha256.h"
#include "sasl/saslPrep.h"

namespace sendoff {

namespace {

/// 144 bits, and base64 has neither padding nor a comma then.
constexpr int nonceOctets = 18;

using Made = std::unique_ptr<Mechanism>;

/// Null if user or password can't be prepared: SCRAM can't carry them then.
Made makeScram(const SaslContext &context, Randomness &randomness)
{
    const auto user = saslPrep(context.user);
    const auto password = saslPrep(QString::fromUtf8(context.password));
    if (!user || user->isEmpty() || !password)
        return nullptr;
    return std::make_unique<ScramSha256>(*user, password->toUtf8(), randomness.bytes(nonceOctets).toBase64());
}

/// Null if user or password has a NUL, which would move the border between the two.
Made makePlain(const SaslContext &context, Randomness &)
{
    if (context.user.contains(QChar(0)) || context.password.contains('\0'))
        return nullptr;
    return std::make_unique<Plain>(context.user, context.password);
}

Made makeLogin(const SaslContext &context, Randomness &)
{
    return std::make_unique<Login>(context.user, context.password);
}

struct Known {
    const char *name;
    Made (*make)(const SaslContext &, Randomness &);
};

/// The strongest first.
constexpr Known known[] = {
    {"SCRAM-SHA-256", makeScram},
    {"PLAIN", makePlain},
    {"LOGIN", makeLogin},
};

} // namespace

Result<std::unique_ptr<Mechanism>, SaslError> chooseMechanism(const QByteArrayList &offered,
                                                              const SaslContext &context,
                                                              Randomness &randomness)
{
    // SCRAM hides the password, but whoever sits on the line could still guess it offline.
    if (!context.encrypted)
        return SaslError{SaslError::Kind::NotOffered, QByteArrayLiteral("no login over an unencrypted channel")};
    for (const Known &each : known) {
        const bool isWanted = context.only.isEmpty() || context.only == each.name;
        if (!isWanted || !offered.contains(each.name))
            continue;
        if (Made mechanism = each.make(context, randomness))
            return mechanism;
    }
    return SaslError{SaslError::Kind::NotOffered, "offered: " + offered.join(' ')};
}

} // namespace sendoff
