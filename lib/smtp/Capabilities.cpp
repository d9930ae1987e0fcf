// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/Capabilities.h"

namespace sendoff {

namespace {

struct Keyword {
    QByteArray name; ///< upper case
    QByteArrayList parameters;
};

Keyword keywordOf(const QByteArray &line)
{
    QByteArrayList words;
    for (const QByteArray &word : line.split(' ')) {
        if (!word.isEmpty())
            words += word;
    }
    if (words.isEmpty())
        return {};
    const QByteArray first = words.takeFirst().toUpper();
    // Servers from before RFC 2554 was finished say "AUTH=LOGIN PLAIN".
    if (first.startsWith("AUTH=")) {
        words.prepend(first.mid(5));
        return {QByteArrayLiteral("AUTH"), words};
    }
    return {first, words};
}

/// RFC 1870 3: up to 20 digits.
std::optional<qint64> sizeFrom(const QByteArrayList &parameters)
{
    if (parameters.isEmpty())
        return 0;
    bool ok = false;
    const qint64 limit = parameters.first().toLongLong(&ok);
    if (parameters.size() > 1 || !ok || limit < 0)
        return std::nullopt;
    return limit;
}

bool isMechanismName(const QByteArray &name)
{
    return !name.isEmpty() && name.size() <= 20 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

void addMechanisms(const QByteArrayList &names, QByteArrayList &mechanisms)
{
    for (const QByteArray &name : names) {
        const QByteArray upper = name.toUpper();
        if (isMechanismName(upper) && !mechanisms.contains(upper))
            mechanisms += upper;
    }
}

} // namespace

Capabilities Capabilities::parse(const Reply &ehlo)
{
    Capabilities result;
    const std::pair<const char *, bool Capabilities::*> flags[] = {
        {"STARTTLS", &Capabilities::startTls},
        {"PIPELINING", &Capabilities::pipelining},
        {"8BITMIME", &Capabilities::eightBitMime},
        {"SMTPUTF8", &Capabilities::smtpUtf8},
        {"CHUNKING", &Capabilities::chunking},
        {"DSN", &Capabilities::dsn},
        {"ENHANCEDSTATUSCODES", &Capabilities::enhancedStatusCodes},
    };
    // The first line is the server's name and greeting.
    for (qsizetype i = 1; i < ehlo.lines.size(); ++i) {
        const Keyword keyword = keywordOf(ehlo.lines.at(i));
        for (const auto &[name, flag] : flags) {
            if (keyword.name == name && keyword.parameters.isEmpty())
                result.*flag = true;
        }
        if (keyword.name == "SIZE") {
            if (const auto limit = sizeFrom(keyword.parameters)) {
                result.size = true;
                result.sizeLimit = *limit;
            }
        } else if (keyword.name == "AUTH") {
            addMechanisms(keyword.parameters, result.authMechanisms);
        }
    }
    result.smtpUtf8 = result.smtpUtf8 && result.eightBitMime;
    return result;
}

} // namespace sendoff
