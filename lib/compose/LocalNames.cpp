// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/LocalNames.h"

#include "address/AddressList.h"
#include "mime/Charset.h"
#include "mime/HeaderBlock.h"
#include "mime/HeaderWriter.h"

#include <QRegularExpression>

namespace sendoff {

namespace {

/// Where the name stands in a piece of an address list.
struct Found {
    QString name;
    qsizetype position = 0;
    bool isBare = false; ///< nothing else there, so that the name is all that people would see
};

std::optional<Found> find(const QString &piece)
{
    static const QRegularExpression angle(QStringLiteral(R"re(<\s*([^<>@,;:()"\s]+)\s*>\s*(\(.*\))?$)re"));
    static const QRegularExpression bare(QStringLiteral(R"re(^([^<>@,;:()"\s]+)\s*(\(.*\))?$)re"));
    if (const auto match = angle.match(piece); match.hasMatch())
        return Found{match.captured(1), match.capturedStart(1), false};
    if (const auto match = bare.match(piece); match.hasMatch())
        return Found{match.captured(1), match.capturedStart(1), match.captured(2).isEmpty()};
    return std::nullopt;
}

bool isSender(const QByteArray &name)
{
    return name == "from" || name == "sender" || name == "reply-to";
}

bool isRecipient(const QByteArray &name)
{
    return name == "to" || name == "cc" || name == "bcc";
}

/// As it stands, but folded where no line may be so long: RFC 5322 2.1.1.
QByteArray lineOf(const QByteArray &name, const QByteArray &value)
{
    const QByteArray line = name + ": " + value;
    if (line.size() <= 998)
        return line + "\r\n";
    HeaderWriter folded;
    folded.addStructured(name, value);
    return folded.octets();
}

} // namespace

std::optional<Mailbox> LocalNames::sender(const QString &text) const
{
    const auto found = find(text.trimmed());
    return found ? std::optional(Mailbox{found->name, own}) : std::nullopt;
}

std::optional<Mailbox> LocalNames::recipient(const QString &text) const
{
    const auto person = sender(text);
    return person && isKnown(person->displayName) ? person : std::nullopt;
}

QByteArray LocalNames::completed(const QByteArray &block) const
{
    QByteArray result;
    qsizetype at = 0;
    const QString address = QString::fromUtf8(own.toWire());
    for (const RawHeader &header : headersOf(block)) {
        QByteArray name = header.name.toLower();
        if (name.startsWith("resent-"))
            name.remove(0, 7);
        if (!isSender(name) && !isRecipient(name))
            continue;
        const QString text = decodeCharset(header.value, {});
        QString written;
        qsizetype taken = 0;
        for (const AddressListFault &fault : AddressList::parse(text).faults) {
            const auto found = fault.error == AddressError::NoAtSign ? find(fault.text) : std::nullopt;
            if (!found || (isRecipient(name) && !isKnown(found->name)))
                continue;
            const qsizetype begin = fault.position + found->position;
            written += text.mid(taken, begin - taken);
            written += found->isBare ? found->name + QStringLiteral(" <") + address + u'>' : address;
            taken = begin + found->name.size();
        }
        if (taken == 0)
            continue;
        result += block.mid(at, header.begin - at) + lineOf(header.name, (written + text.mid(taken)).toUtf8());
        at = header.end;
    }
    return result + block.mid(at);
}

} // namespace sendoff
