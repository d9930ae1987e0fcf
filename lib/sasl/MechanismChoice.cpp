// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/MechanismChoice.h"

#include "sasl/Anonymous.h"
#include "sasl/CramMd5.h"
#include "sasl/External.h"
#include "sasl/Login.h"
#include "sasl/OAuthBearer.h"
#include "sasl/Plain.h"
#include "sasl/Scram.h"
#include "sasl/XOAuth2.h"
#include "sasl/saslPrep.h"

#include <algorithm>
#include <iterator>

namespace sendoff {

namespace {

/// 144 bits, and base64 has neither padding nor a comma then.
constexpr int nonceOctets = 18;

using Made = std::unique_ptr<Mechanism>;

struct Offer {
    const QByteArrayList &names;
    const SaslContext &context;
    Randomness &randomness;
};

bool isPlus(const QByteArray &name)
{
    return name.startsWith("SCRAM-") && name.endsWith("-PLUS");
}

/// RFC 5802 6: "y" tells a server that does bind that its offer was cut on the way.
ScramBinding unbound(const Offer &offer)
{
    const bool serverBinds = std::any_of(offer.names.begin(), offer.names.end(), isPlus);
    const bool isStripped = !offer.context.bindings.empty() && !serverBinds;
    return {isStripped ? ScramBinding::Flag::NotOffered : ScramBinding::Flag::Impossible, {}, {}};
}

/// Null if user or password can't be prepared: SCRAM can't carry them then.
Made makeScram(ScramHash hash, const ScramBinding &binding, const Offer &offer)
{
    const auto user = saslPrep(offer.context.user);
    const auto password = saslPrep(QString::fromUtf8(offer.context.password));
    if (!user || user->isEmpty() || !password)
        return nullptr;
    return std::make_unique<Scram>(hash, binding, *user, password->toUtf8(),
                                   offer.randomness.bytes(nonceOctets).toBase64());
}

template <ScramHash hash>
Made makeScram(const Offer &offer)
{
    return makeScram(hash, unbound(offer), offer);
}

template <ScramHash hash>
Made makeScramPlus(const Offer &offer)
{
    if (offer.context.bindings.empty())
        return nullptr;
    const ChannelBinding &binding = offer.context.bindings.front();
    return makeScram(hash, {ScramBinding::Flag::Used, binding.type, binding.data}, offer);
}

template <class T>
Made makeFromPassword(const Offer &offer)
{
    // A NUL would move the border between user and password.
    if (offer.context.user.contains(QChar(0)) || offer.context.password.contains('\0'))
        return nullptr;
    return std::make_unique<T>(offer.context.user, offer.context.password);
}

/// b64token, RFC 6750 2.1; anything else could end the field it stands in.
bool isBearerToken(const QByteArray &token)
{
    return !token.isEmpty() && std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

Made makeXOAuth2(const Offer &offer)
{
    if (!isBearerToken(offer.context.password) || offer.context.user.contains(QChar(1)))
        return nullptr;
    return std::make_unique<XOAuth2>(offer.context.user, offer.context.password);
}

Made makeOAuthBearer(const Offer &offer)
{
    if (!isBearerToken(offer.context.password) || offer.context.user.contains(QChar(1)))
        return nullptr;
    return std::make_unique<OAuthBearer>(offer.context.user, offer.context.host, offer.context.port,
                                         offer.context.password);
}

/// Without a certificate there is nothing that the server could go by.
Made makeExternal(const Offer &offer)
{
    if (!offer.context.clientCertificate || offer.context.configuredUser.contains(QChar(0)))
        return nullptr;
    return std::make_unique<External>(offer.context.configuredUser);
}

Made makeAnonymous(const Offer &offer)
{
    return std::make_unique<Anonymous>(offer.context.configuredUser);
}

/// What a server, or whoever plays one, learns from an exchange that fails.
enum class Reveals {
    Nothing,
    Proof,   ///< a salted, iterated hash, of which the server's part has to be known to gain from it
    Digest,  ///< an MD5 of the password over a challenge of the server's choice: guessed fast
    Password ///< or token
};

struct Known {
    const char *name;
    int strength; ///< what a floor is compared by
    Reveals reveals;
    bool byItself; ///< taken without being named
    Made (*make)(const Offer &);
};

/// The strongest first.
constexpr Known known[] = {
    // name, strength, what it reveals, whether it is taken by itself
    {"EXTERNAL",           9, Reveals::Nothing,  true,  makeExternal},
    {"SCRAM-SHA-512-PLUS", 8, Reveals::Proof,    true,  makeScramPlus<ScramHash::Sha512>},
    {"SCRAM-SHA-256-PLUS", 7, Reveals::Proof,    true,  makeScramPlus<ScramHash::Sha256>},
    {"SCRAM-SHA-1-PLUS",   6, Reveals::Proof,    true,  makeScramPlus<ScramHash::Sha1>},
    {"SCRAM-SHA-512",      5, Reveals::Proof,    true,  makeScram<ScramHash::Sha512>},
    {"SCRAM-SHA-256",      4, Reveals::Proof,    true,  makeScram<ScramHash::Sha256>},
    {"SCRAM-SHA-1",        3, Reveals::Proof,    true,  makeScram<ScramHash::Sha1>},
    {"CRAM-MD5",           2, Reveals::Digest,   true,  makeFromPassword<CramMd5>},
    {"PLAIN",              1, Reveals::Password, true,  makeFromPassword<Plain>},
    {"LOGIN",              1, Reveals::Password, true,  makeFromPassword<Login>},
    {"OAUTHBEARER",        1, Reveals::Password, false, makeOAuthBearer},
    {"XOAUTH2",            1, Reveals::Password, false, makeXOAuth2},
    {"ANONYMOUS",          0, Reveals::Nothing,  false, makeAnonymous},
};

const Known *find(const QByteArray &name)
{
    const auto found = std::find_if(std::begin(known), std::end(known), [&name](const Known &each) {
        return name == each.name;
    });
    return found == std::end(known) ? nullptr : found;
}

/// A token shown as a password would be a password to whoever reads it.
bool isForTokens(const Known &mechanism)
{
    return mechanism.make == makeOAuthBearer || mechanism.make == makeXOAuth2;
}

bool isWanted(const Known &mechanism, const SaslContext &context)
{
    if (context.isToken)
        return isForTokens(mechanism) && (context.only.isEmpty() || context.only == mechanism.name);
    return context.only.isEmpty() ? mechanism.byItself : context.only == mechanism.name;
}

bool revealsMoreThanTurnedDown(const Known &mechanism, const SaslContext &context)
{
    return std::any_of(context.turnedDown.begin(), context.turnedDown.end(), [&mechanism](const QByteArray &name) {
        const Known *turnedDown = find(name);
        return turnedDown && mechanism.reveals > turnedDown->reveals;
    });
}

bool isBelowFloor(const Known &mechanism, const SaslContext &context)
{
    const Known *floor = context.only.isEmpty() ? find(context.floor) : nullptr;
    return floor && mechanism.strength < floor->strength;
}

SaslError nothingLeft(const QByteArrayList &offered, const SaslContext &context, bool onlyWeaker)
{
    const QByteArray offer = "offered: " + offered.join(' ');
    if (onlyWeaker)
        return {SaslError::Kind::Downgraded, offer + "; last time: " + context.floor};
    return {SaslError::Kind::NotOffered, offer};
}

} // namespace

Result<std::unique_ptr<Mechanism>, SaslError> chooseMechanism(const QByteArrayList &offered,
                                                              const SaslContext &context, Randomness &randomness)
{
    // SCRAM hides the password, but whoever sits on the line could still guess it offline.
    if (!context.encrypted)
        return SaslError{SaslError::Kind::NotOffered, QByteArrayLiteral("no login over an unencrypted channel")};
    bool onlyWeaker = false;
    for (const Known &each : known) {
        if (!isWanted(each, context) || !offered.contains(each.name) || context.turnedDown.contains(each.name)
            || revealsMoreThanTurnedDown(each, context))
            continue;
        Made mechanism = each.make({offered, context, randomness});
        if (mechanism && !isBelowFloor(each, context))
            return mechanism;
        onlyWeaker = onlyWeaker || mechanism;
    }
    return nothingLeft(offered, context, onlyWeaker);
}

void turnDown(SaslContext &context, const Mechanism &mechanism)
{
    switch (mechanism.bindingRefusal()) {
    case BindingRefusal::Type:
        context.bindings.erase(context.bindings.begin());
        return;
    case BindingRefusal::Any:
        context.bindings.clear();
        return;
    case BindingRefusal::None:
        context.turnedDown += mechanism.name();
    }
}

QByteArrayList knownMechanisms()
{
    QByteArrayList names;
    for (const Known &each : known)
        names += each.name;
    return names;
}

} // namespace sendoff
