// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission/mailParameters.h"

#include "delivery/DeliveryOptions.h"

#include <QUtf8StringView>

#include <algorithm>

namespace sendoff {

namespace {

constexpr qsizetype longestEnvelopeId = 100;   ///< RFC 3461 4.4
constexpr qsizetype longestOriginal = 500;     ///< RFC 3461 4.2

const QByteArray unknownParameter = QByteArrayLiteral("555 5.5.4 Unknown parameter");

std::optional<int> hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'A' && c <= 'F' ? std::optional(c - 'A' + 10) : std::nullopt;
}

/// RFC 3461 4.4: printable ASCII.
bool isPrintable(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

/// Neither may stand twice.
std::optional<QByteArray> takeEnvelopeId(const QByteArray &value, SubmittedEnvelope &envelope)
{
    const std::optional<QByteArray> decoded = fromXtext(value);
    if (!decoded || decoded->isEmpty() || decoded->size() > longestEnvelopeId || !isPrintable(*decoded) || !envelope.envelopeId.isEmpty())
        return QByteArrayLiteral("501 5.5.4 ENVID wants up to 100 printable characters in xtext, once");
    envelope.envelopeId = *decoded;
    return std::nullopt;
}

std::optional<QByteArray> takeOriginal(const QByteArray &value, SubmittedWish &wish)
{
    const qsizetype semicolon = value.indexOf(';');
    const QByteArray type = value.left(semicolon);
    const std::optional<QByteArray> decoded = fromXtext(value.mid(semicolon + 1));
    const bool hasControls = decoded && std::any_of(decoded->begin(), decoded->end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
    });
    if (semicolon < 0 || !DsnWishes::isAddressType(type) || !decoded || decoded->isEmpty() || value.size() > longestOriginal || hasControls
        || !QUtf8StringView(*decoded).isValidUtf8() || !wish.originalType.isEmpty())
        return QByteArrayLiteral("501 5.5.4 ORCPT wants a type, a semicolon and an address in xtext, once");
    wish.originalType = type;
    wish.originalAddress = *decoded;
    return std::nullopt;
}

} // namespace

std::optional<QByteArray> fromXtext(const QByteArray &text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '+') {
            if (text[i] <= ' ' || text[i] >= 0x7f || text[i] == '=')
                return std::nullopt;
            result += text[i];
            continue;
        }
        const auto high = i + 2 < text.size() ? hexDigit(text[i + 1]) : std::nullopt;
        const auto low = high ? hexDigit(text[i + 2]) : std::nullopt;
        if (!low)
            return std::nullopt;
        result += char(*high * 16 + *low);
        i += 2;
    }
    return result;
}

QByteArray tooLargeReply(qint64 sizeLimit)
{
    return "552 5.3.4 The message is larger than " + QByteArray::number(sizeLimit) + " octets";
}

std::optional<QByteArray> takeMailParameters(const QByteArrayList &parameters, const SessionExtensions &offered, qint64 sizeLimit,
                                             SubmittedEnvelope &envelope)
{
    for (const QByteArray &parameter : parameters) {
        const QByteArray upper = parameter.toUpper();
        if (upper.startsWith("SIZE=")) {
            bool ok = false;
            const qint64 size = upper.mid(5).toLongLong(&ok);
            if (!ok || size < 0)
                return QByteArrayLiteral("501 5.5.4 SIZE wants a number");
            if (size > sizeLimit)
                return tooLargeReply(sizeLimit);
        } else if (upper == "BODY=8BITMIME") {
            envelope.eightBit = true;
        } else if (upper == "SMTPUTF8") {
            envelope.smtpUtf8 = true;
        } else if (offered.dsn && (upper == "RET=FULL" || upper == "RET=HDRS")) {
            envelope.returnsFull = upper == "RET=FULL";
        } else if (offered.dsn && upper.startsWith("ENVID=")) {
            if (const auto refusal = takeEnvelopeId(parameter.mid(6), envelope))
                return refusal;
        } else if (upper != "BODY=7BIT" && !upper.startsWith("AUTH=")) {
            return unknownParameter;
        }
    }
    return std::nullopt;
}

std::optional<QByteArray> takeRcptParameters(const QByteArrayList &parameters, const SessionExtensions &offered,
                                             SubmittedWish &wish)
{
    for (const QByteArray &parameter : parameters) {
        const QByteArray upper = parameter.toUpper();
        if (offered.dsn && upper.startsWith("NOTIFY=")) {
            const std::optional<DsnNotify> notify = DsnNotify::parse(upper.mid(7));
            if (!notify || wish.notify)
                return QByteArrayLiteral("501 5.5.4 NOTIFY wants NEVER, or some of SUCCESS, FAILURE and DELAY, once");
            wish.notify = notify;
        } else if (offered.dsn && upper.startsWith("ORCPT=")) {
            if (const auto refusal = takeOriginal(parameter.mid(6), wish))
                return refusal;
        } else {
            return unknownParameter;
        }
    }
    return std::nullopt;
}

} // namespace sendoff
