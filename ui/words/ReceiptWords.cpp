// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/ReceiptWords.h"

#include "ui/words/FateWords.h"
#include "ui/words/Isolates.h"
#include "ui/words/Lists.h"
#include "ui/words/Speech.h"
#include "ui/words/StateWords.h"

#include <QLocale>

namespace sendoff::words {

namespace {

constexpr size_t namedRecipients = 20;

QString recipientsOf(const Receipt::Part &part)
{
    QStringList names;
    for (size_t i = 0; i < part.recipients.size() && i < namedRecipients; ++i)
        names += part.recipients[i].toText();
    const size_t left = part.recipients.size() - size_t(names.size());
    QString text = sideBySide(names);
    if (left > 0)
        text += u' ' + Speech::tr("and %Ln more", nullptr, int(left));
    return text;
}

QString returnText(const Receipt::Return &returned)
{
    return QStringList{isolated(returned.recipient.toText()), when(returned.said.at),
                       describe(failureOf(returned.said), {}).headline + u' ' + fateSource(returned.said)}
        .join(QStringLiteral(" · "));
}

QString replyText(const ServerReply &reply)
{
    QString text = QString::number(reply.code);
    if (reply.enhanced)
        text += u' ' + QString::fromLatin1(reply.enhanced->toBytes());
    return text + u' ' + QString::fromUtf8(reply.text).simplified();
}

/// Groups of two are what other programs show.
QString grouped(const QByteArray &hexadecimal)
{
    QString text;
    for (qsizetype i = 0; i < hexadecimal.size(); i += 2)
        text += (text.isEmpty() ? QString() : QStringLiteral(":")) + QString::fromLatin1(hexadecimal.mid(i, 2)).toUpper();
    return text;
}

} // namespace

std::vector<Fact> factsOf(const Receipt &receipt)
{
    std::vector<Fact> facts;
    const auto add = [&facts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.push_back({name, value});
    };
    for (const Receipt::Part &part : receipt.parts) {
        add(Speech::tr("Accepted"), when(part.at) + QStringLiteral(" (")
                                        + isolated(part.at.toUTC().toString(Qt::ISODateWithMs)) + u')');
        add(Speech::tr("For"), recipientsOf(part));
        add(Speech::tr("The server's answer"), replyText(part.reply));
        if (part.tls.protocol.isEmpty())
            continue;
        add(Speech::tr("Security"), QString::fromLatin1(part.tls.summary()));
        add(Speech::tr("Certificate issued by"), QString::fromUtf8(part.tls.issuer));
        add(Speech::tr("Certificate (SHA-256)"), grouped(part.tls.fingerprint));
    }
    for (size_t i = 0; i < receipt.cameBack.size() && i < namedRecipients; ++i)
        add(Speech::tr("Came back"), returnText(receipt.cameBack[i]));
    if (receipt.cameBack.size() > namedRecipients)
        add(Speech::tr("Came back"), Speech::tr("and %Ln more", nullptr, int(receipt.cameBack.size() - namedRecipients)));
    add(Speech::tr("Message-ID"), QString::fromUtf8(receipt.messageId));
    add(Speech::tr("Size"), Speech::tr("%1 octets").arg(QLocale().toString(receipt.size)));
    add(Speech::tr("Content (SHA-256)"), QString::fromLatin1(receipt.sha256));
    return facts;
}

QString receiptText(const Receipt &receipt)
{
    QString text = Speech::tr("Receipt") + u'\n';
    for (const auto &[name, value] : factsOf(receipt))
        text += name + QStringLiteral(": ") + value + u'\n';
    return withoutIsolates(text);
}

} // namespace sendoff::words
