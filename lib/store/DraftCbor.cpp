// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DraftCbor.h"

#include "store/OptionsJson.h"

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
        {QStringLiteral("html"), &Draft::html},       {QStringLiteral("replyTo"), &Draft::replyTo},
        {QStringLiteral("language"), &Draft::language}};
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
            {QStringLiteral("modified"), fromTime(attachment.modified)},
            {QStringLiteral("contentId"), attachment.contentId}};
}

Attachment toAttachment(const QCborMap &map)
{
    return {.path = map[QStringLiteral("path")].toString(),
            .data = map[QStringLiteral("data")].toByteArray(),
            .name = map[QStringLiteral("name")].toString(),
            .contentType = map[QStringLiteral("contentType")].toByteArray(),
            .size = map[QStringLiteral("size")].toInteger(),
            .modified = toTime(map[QStringLiteral("modified")]),
            .contentId = map[QStringLiteral("contentId")].toByteArray()};
}

using KindName = std::pair<QString, Origin::Kind>;

const std::vector<KindName> &originKinds()
{
    static const std::vector<KindName> kinds{{QStringLiteral("reply"), Origin::Kind::Reply},
                                             {QStringLiteral("replyAll"), Origin::Kind::ReplyAll},
                                             {QStringLiteral("forward"), Origin::Kind::Forward},
                                             {QStringLiteral("redirect"), Origin::Kind::Redirect}};
    return kinds;
}

QCborMap fromOrigin(const Origin &origin)
{
    QCborArray references;
    for (const QByteArray &each : origin.references)
        references.append(each);
    QCborMap map{{QStringLiteral("messageId"), origin.messageId},
                 {QStringLiteral("references"), references},
                 {QStringLiteral("deliveredTo"), QCborArray::fromStringList(origin.deliveredTo)},
                 {QStringLiteral("message"), fromAttachment(origin.message)}};
    for (const auto &[name, kind] : originKinds()) {
        if (kind == origin.kind)
            map[QStringLiteral("kind")] = name;
    }
    return map;
}

Origin toOrigin(const QCborMap &map)
{
    Origin origin{.messageId = map[QStringLiteral("messageId")].toByteArray(),
                  .message = toAttachment(map[QStringLiteral("message")].toMap())};
    for (const auto &[name, kind] : originKinds()) {
        if (map[QStringLiteral("kind")].toString() == name)
            origin.kind = kind;
    }
    for (const auto &each : map[QStringLiteral("references")].toArray())
        origin.references += each.toByteArray();
    for (const auto &each : map[QStringLiteral("deliveredTo")].toArray())
        origin.deliveredTo += each.toString();
    return origin;
}

QCborMap fromAmends(const Amends &amends)
{
    QCborArray recipients;
    for (const AddrSpec &each : amends.recipients)
        recipients.append(each.toText());
    return {{QStringLiteral("item"), amends.item}, {QStringLiteral("recipients"), recipients}};
}

Amends toAmends(const QCborMap &map)
{
    Amends amends{.item = map[QStringLiteral("item")].toInteger()};
    for (const auto &each : map[QStringLiteral("recipients")].toArray()) {
        if (const auto address = AddrSpec::parse(each.toString()))
            amends.recipients.push_back(*address);
    }
    return amends;
}

QCborMap fromWindow(const WindowState &window)
{
    return {{QStringLiteral("isOpen"), window.isOpen},
            {QStringLiteral("geometry"), QCborArray{window.geometry.x(), window.geometry.y(), window.geometry.width(),
                                                    window.geometry.height()}},
            {QStringLiteral("cursor"), window.cursor}};
}

WindowState toWindow(const QCborMap &map)
{
    const QCborArray sides = map[QStringLiteral("geometry")].toArray();
    const auto side = [&sides](qsizetype index) { return int(sides.at(index).toInteger()); };
    return {.isOpen = map[QStringLiteral("isOpen")].toBool(),
            .geometry = QRect(side(0), side(1), side(2), side(3)),
            .cursor = int(map[QStringLiteral("cursor")].toInteger())};
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
    if (draft.origin)
        map[QStringLiteral("origin")] = fromOrigin(*draft.origin);
    if (draft.amends)
        map[QStringLiteral("amends")] = fromAmends(*draft.amends);
    map[QStringLiteral("options")] = QCborValue::fromJsonValue(toJson(draft.options));
    if (draft.notify)
        map[QStringLiteral("notify")] = draft.notify->toBytes();
    map[QStringLiteral("readReceipt")] = draft.wantsReadReceipt;
    map[QStringLiteral("stripsMetadata")] = draft.stripsMetadata;
    map[QStringLiteral("window")] = fromWindow(draft.window);
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
    for (const auto &attachment : map[QStringLiteral("attachments")].toArray())
        draft.attachments.push_back(toAttachment(attachment.toMap()));
    for (const auto &header : map[QStringLiteral("headers")].toArray())
        draft.extraHeaders.push_back({header.toArray().at(0).toString(), header.toArray().at(1).toString()});
    if (map.contains(QStringLiteral("origin")))
        draft.origin = toOrigin(map[QStringLiteral("origin")].toMap());
    if (map.contains(QStringLiteral("amends")))
        draft.amends = toAmends(map[QStringLiteral("amends")].toMap());
    draft.options = deliveryOptionsFromJson(map[QStringLiteral("options")].toJsonValue().toObject());
    draft.notify = DsnNotify::parse(map[QStringLiteral("notify")].toByteArray());
    draft.wantsReadReceipt = map[QStringLiteral("readReceipt")].toBool();
    draft.stripsMetadata = map[QStringLiteral("stripsMetadata")].toBool();
    draft.window = toWindow(map[QStringLiteral("window")].toMap());
    return draft;
}

} // namespace sendoff
