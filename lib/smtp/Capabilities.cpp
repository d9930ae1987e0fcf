// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/Capabilities.h"

#include <QDateTime>

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

/// Digits only, at most `digits` of them; more than a qint64 holds is as good as its maximum.
std::optional<qint64> numberFrom(const QByteArray &text, qsizetype digits)
{
    const bool isNumber = !text.isEmpty() && text.size() <= digits
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber)
        return std::nullopt;
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok ? number : std::numeric_limits<qint64>::max();
}

/// RFC 1870 3: up to 20 digits.
void takeSize(Capabilities &result, const QByteArrayList &parameters)
{
    const auto limit = parameters.isEmpty() ? std::optional<qint64>(0) : numberFrom(parameters.first(), 20);
    if (parameters.size() > 1 || !limit)
        return;
    result.size = true;
    result.sizeLimit = *limit;
}

bool isMechanismName(const QByteArray &name)
{
    return !name.isEmpty() && name.size() <= 20 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

void takeMechanisms(Capabilities &result, const QByteArrayList &names)
{
    for (const QByteArray &name : names) {
        const QByteArray upper = name.toUpper();
        if (isMechanismName(upper) && !result.authMechanisms.contains(upper))
            result.authMechanisms += upper;
    }
}

/// RFC 2852 2: perhaps the least number of seconds.
void takeDeliverBy(Capabilities &result, const QByteArrayList &parameters)
{
    const auto minimum = parameters.isEmpty() ? std::optional<qint64>(0) : numberFrom(parameters.first(), 9);
    if (parameters.size() > 1 || !minimum)
        return;
    result.deliverBy = true;
    result.deliverByMinimum = *minimum;
}

/// RFC 6710 3: perhaps the name of a priority profile.
void takeMtPriority(Capabilities &result, const QByteArrayList &parameters)
{
    result.mtPriority = parameters.size() <= 1;
}

/// RFC 4865 3: the longest interval, and the latest time of it, which says the same by the server's clock.
void takeFutureRelease(Capabilities &result, const QByteArrayList &parameters)
{
    const auto seconds = numberFrom(parameters.value(0), 9);
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(parameters.value(1)), Qt::ISODate);
    if (parameters.size() == 2 && seconds && time.isValid())
        result.maxFutureRelease = seconds;
}

/// RFC 9422 3: name=value pairs, unknown ones ignored; a 0 means nothing.
void takeLimits(Capabilities &result, const QByteArrayList &parameters)
{
    const std::pair<const char *, int Capabilities::Limits::*> known[] = {
        {"MAILMAX", &Capabilities::Limits::mailMax},
        {"RCPTMAX", &Capabilities::Limits::rcptMax},
        {"RCPTDOMAINMAX", &Capabilities::Limits::rcptDomainMax},
    };
    for (const QByteArray &parameter : parameters) {
        const qsizetype equals = parameter.indexOf('=');
        const auto value = numberFrom(parameter.mid(equals + 1), 6);
        for (const auto &[name, limit] : known) {
            if (equals > 0 && value && parameter.left(equals).toUpper() == name)
                result.limits.*limit = int(*value);
        }
    }
}

struct WithParameters {
    const char *name;
    void (*take)(Capabilities &, const QByteArrayList &);
};

constexpr WithParameters withParameters[] = {
    {"SIZE", takeSize},           {"AUTH", takeMechanisms},
    {"DELIVERBY", takeDeliverBy}, {"MT-PRIORITY", takeMtPriority},
    {"FUTURERELEASE", takeFutureRelease}, {"LIMITS", takeLimits},
};

struct WithoutParameters {
    const char *name;
    bool Capabilities::*flag;
};

constexpr WithoutParameters withoutParameters[] = {
    {"STARTTLS", &Capabilities::startTls},
    {"PIPELINING", &Capabilities::pipelining},
    {"8BITMIME", &Capabilities::eightBitMime},
    {"SMTPUTF8", &Capabilities::smtpUtf8},
    {"CHUNKING", &Capabilities::chunking},
    {"BINARYMIME", &Capabilities::binaryMime},
    {"DSN", &Capabilities::dsn},
    {"REQUIRETLS", &Capabilities::requireTls},
    {"ENHANCEDSTATUSCODES", &Capabilities::enhancedStatusCodes},
};

} // namespace

Capabilities Capabilities::parse(const Reply &ehlo)
{
    Capabilities result;
    // The first line is the server's name and greeting.
    for (qsizetype i = 1; i < ehlo.lines.size(); ++i) {
        const Keyword keyword = keywordOf(ehlo.lines.at(i));
        for (const auto &[name, flag] : withoutParameters) {
            if (keyword.name == name && keyword.parameters.isEmpty())
                result.*flag = true;
        }
        for (const auto &[name, take] : withParameters) {
            if (keyword.name == name)
                take(result, keyword.parameters);
        }
    }
    result.smtpUtf8 = result.smtpUtf8 && result.eightBitMime;
    result.binaryMime = result.binaryMime && result.chunking;
    return result;
}

QByteArrayList Capabilities::keywords() const
{
    QByteArrayList names;
    for (const auto &[name, flag] : withoutParameters) {
        if (this->*flag)
            names += name;
    }
    for (const auto &[offered, name] : {std::pair(size, "SIZE"), std::pair(deliverBy, "DELIVERBY"),
                                        std::pair(mtPriority, "MT-PRIORITY"),
                                        std::pair(maxFutureRelease.has_value(), "FUTURERELEASE")}) {
        if (offered)
            names += name;
    }
    return names;
}

void Capabilities::leaveOut(const QByteArray &keyword)
{
    if (keyword == "PIPELINING")
        pipelining = false;
    else if (keyword == "CHUNKING")
        chunking = binaryMime = false;
    else if (keyword == "BINARYMIME")
        binaryMime = false;
    else if (keyword == "DSN")
        dsn = false;
    else if (keyword == "SIZE")
        size = false; // the limit still holds
}

} // namespace sendoff
