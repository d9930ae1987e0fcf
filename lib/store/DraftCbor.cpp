// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DraftCbor.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace sendoff {

namespace {

using Texts = std::pair<QString, QString Draft::*>;

const std::vector<Texts> &textFields()
{
    static const std::vector<Texts> fields{
        {QStringLiteral("from"), &Draft::from},       {QStringLiteral("to"), &Draft::to},
        {QStringLiteral("cc"), &Draft::cc},           {QStringLiteral("bcc"), &Draft::bcc},
        {QStringLiteral("subject"), &Draft::subject}, {QStringLiteral("text"), &Draft::text},
        {QStringLiteral("html"), &Draft::html}};
    return fields;
}

QCborValue fromTime(const QDateTime &time)
{
    return time.isValid() ? QCborValue(time.toMSecsSinceEpoch()) : QCborValue(nullptr);
}

QDateTime toTime(const QCborValue &value)
{
    return value.isInteger() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

QCborMap fromAttachment(const Attachment &attachment)
{
    return {{QStringLiteral("path"), attachment.path},
            {QStringLiteral("data"), attachment.data},
            {QStringLiteral("name"), attachment.name},
            {QStringLiteral("contentType"), attachment.contentType},
            {QStringLiteral("size"), attachment.size},
            {QStringLiteral("modified"), fromTime(attachment.modified)}};
}

Attachment toAttachment(const QCborMap &map)
{
    return {.path = map[QStringLiteral("path")].toString(),
            .data = map[QStringLiteral("data")].toByteArray(),
            .name = map[QStringLiteral("name")].toString(),
            .contentType = map[QStringLiteral("contentType")].toByteArray(),
            .size = map[QStringLiteral("size")].toInteger(),
            .modified = toTime(map[QStringLiteral("modified")])};
}

} // namespace

QByteArray toCbor(const Draft &draft)
{
    QCborMap map{{QStringLiteral("account"), draft.account.number()}, {QStringLiteral("saved"), fromTime(draft.saved)}};
    for (const auto &[name, field] : textFields())
        map[name] = draft.*field;
    QCborArray attachments;
    for (const Attachment &attachment : draft.attachments)
        attachments.append(fromAttachment(attachment));
    QCborArray headers;
    for (const ExtraHeader &header : draft.extraHeaders)
        headers.append(QCborArray{header.name, header.value});
    map[QStringLiteral("attachments")] = attachments;
    map[QStringLiteral("headers")] = headers;
    return QCborValue(map).toCbor();
}

std::optional<Draft> draftFromCbor(const QByteArray &octets)
{
    const QCborValue value = QCborValue::fromCbor(octets);
    if (!value.isMap())
        return std::nullopt;
    const QCborMap map = value.toMap();
    Draft draft;
    draft.account = AccountId(map[QStringLiteral("account")].toInteger());
    draft.saved = toTime(map[QStringLiteral("saved")]);
    for (const auto &[name, field] : textFields())
        draft.*field = map[name].toString();
    for (const QCborValue &attachment : map[QStringLiteral("attachments")].toArray())
        draft.attachments.push_back(toAttachment(attachment.toMap()));
    for (const QCborValue &header : map[QStringLiteral("headers")].toArray())
        draft.extraHeaders.push_back({header.toArray().at(0).toString(), header.toArray().at(1).toString()});
    return draft;
}

} // namespace sendoff
