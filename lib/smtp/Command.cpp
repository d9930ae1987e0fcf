// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/Command.h"

#include <algorithm>

namespace sendoff {

namespace {

constexpr qsizetype commandLineLimit = 512; // RFC 5321 4.5.3.1.4, with CR LF

QByteArray greetingName(const QByteArray &name)
{
    return isEhloName(name) ? name : Command::neutralName();
}

/// RFC 4954 4: an empty initial response is "=".
QByteArray encoded(const QByteArray &initialResponse)
{
    return initialResponse.isEmpty() ? QByteArrayLiteral("=") : initialResponse.toBase64();
}

/// RFC 3461 4: printable ASCII but "+" and "=", everything else as +HH.
QByteArray xtext(const QByteArray &octets)
{
    QByteArray result;
    for (const char c : octets) {
        if (c > ' ' && c < 0x7f && c != '+' && c != '=')
            result += c;
        else
            result += '+' + QByteArray(1, c).toHex().toUpper();
    }
    return result;
}

constexpr qsizetype envelopeIdLimit = 100; // RFC 3461 4.4

QByteArray wordsOf(const DeliveryOptions &options)
{
    QByteArray words;
    if (options.requireTls)
        words += " REQUIRETLS"; // RFC 8689 3
    if (options.mtPriority)
        words += " MT-PRIORITY=" + QByteArray::number(*options.mtPriority); // RFC 6710 3
    if (const auto &by = options.deliverBy) // RFC 2852 4
        words += " BY=" + QByteArray::number(by->seconds) + (by->mode == DeliverBy::Mode::Return ? ";R" : ";N")
            + (by->trace ? "T" : "");
    if (options.holdFor)
        words += " HOLDFOR=" + QByteArray::number(*options.holdFor); // RFC 4865 5
    return words;
}

} // namespace

bool isEhloName(const QByteArray &name)
{
    return !name.isEmpty() && name.size() <= 255 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-'
            || c == '[' || c == ']' || c == ':';
    });
}

Command Command::ehlo(const QByteArray &name)
{
    return Command("EHLO " + greetingName(name));
}

Command Command::helo(const QByteArray &name)
{
    return Command("HELO " + greetingName(name));
}

Command Command::lhlo(const QByteArray &name)
{
    return Command("LHLO " + greetingName(name));
}

bool Command::initialResponseFits(const QByteArray &mechanism, const QByteArray &initialResponse)
{
    return qsizetype(sizeof("AUTH  \r\n") - 1) + mechanism.size() + encoded(initialResponse).size()
        <= commandLineLimit;
}

Command Command::auth(const QByteArray &mechanism, const std::optional<QByteArray> &initialResponse)
{
    QByteArray line = "AUTH " + mechanism;
    if (initialResponse && initialResponseFits(mechanism, *initialResponse))
        line += ' ' + encoded(*initialResponse);
    return Command(line);
}

Command Command::authResponse(const QByteArray &response)
{
    return Command(response.toBase64());
}

Command Command::mail(const std::optional<AddrSpec> &reversePath, const MailParameters &parameters)
{
    QByteArray line = "MAIL FROM:<" + (reversePath ? reversePath->toWire() : QByteArray()) + '>';
    if (parameters.size)
        line += " SIZE=" + QByteArray::number(*parameters.size);
    if (parameters.body != MailParameters::Body::Unsaid)
        line += parameters.body == MailParameters::Body::Binary ? " BODY=BINARYMIME" : " BODY=8BITMIME";
    if (parameters.smtpUtf8)
        line += " SMTPUTF8";
    if (parameters.envelopeId) {
        const DsnWishes &wishes = parameters.options.dsn;
        const QByteArray id = wishes.envelopeId.isEmpty() ? *parameters.envelopeId : wishes.envelopeId;
        line += wishes.returnsFull ? " RET=FULL" : " RET=HDRS";
        if (!id.isEmpty() && id.size() <= envelopeIdLimit)
            line += " ENVID=" + xtext(id);
    }
    return Command(line + wordsOf(parameters.options));
}

Command Command::bdat(qint64 octets, bool last)
{
    return Command("BDAT " + QByteArray::number(octets) + (last ? " LAST" : ""));
}

Command Command::rcpt(const AddrSpec &recipient, const std::optional<DsnNotify> &notify, const DsnWishes::Recipient *wish)
{
    QByteArray line = "RCPT TO:<" + recipient.toWire() + '>';
    const std::optional<DsnNotify> wanted = wish && wish->notify ? wish->notify : notify;
    if (wanted)
        line += " NOTIFY=" + wanted->toBytes();
    // Stored words come from wherever a backup does. RFC 6533 4.2: an address in UTF-8 has its own type.
    if (wish && DsnWishes::isAddressType(wish->originalType))
        line += " ORCPT=" + wish->originalType + ';' + xtext(wish->originalAddress);
    else if (wanted)
        line += QByteArray(" ORCPT=") + (recipient.needsSmtpUtf8() ? "utf-8;" : "rfc822;") + xtext(recipient.toWire());
    return Command(line);
}

} // namespace sendoff
