// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/OptionsJson.h"

#include <QJsonArray>

namespace sendoff {

namespace {

QJsonObject toJson(const DsnWishes &wishes)
{
    QJsonObject object;
    if (wishes.returnsFull)
        object[QStringLiteral("full")] = true;
    if (!wishes.envelopeId.isEmpty())
        object[QStringLiteral("envelopeId")] = QString::fromLatin1(wishes.envelopeId);
    QJsonArray recipients;
    for (const DsnWishes::Recipient &each : wishes.recipients) {
        QJsonObject recipient{{QStringLiteral("address"), each.address.toText()}};
        if (each.notify)
            recipient[QStringLiteral("notify")] = QString::fromLatin1(each.notify->toBytes());
        if (!each.originalType.isEmpty()) {
            recipient[QStringLiteral("originalType")] = QString::fromLatin1(each.originalType);
            recipient[QStringLiteral("original")] = QString::fromUtf8(each.originalAddress);
        }
        recipients += recipient;
    }
    if (!recipients.isEmpty())
        object[QStringLiteral("recipients")] = recipients;
    return object;
}

DsnWishes dsnWishesFrom(const QJsonObject &object)
{
    DsnWishes wishes{.returnsFull = object[QStringLiteral("full")].toBool(),
                     .envelopeId = object[QStringLiteral("envelopeId")].toString().toLatin1()};
    for (const QJsonValue each : object[QStringLiteral("recipients")].toArray()) {
        const auto address = AddrSpec::parse(each[QStringLiteral("address")].toString());
        if (!address)
            continue;
        const QJsonValue notify = each[QStringLiteral("notify")];
        wishes.recipients.push_back(
            {.address = *address,
             .notify = notify.isString() ? DsnNotify::parse(notify.toString().toLatin1()) : std::nullopt,
             .originalType = each[QStringLiteral("originalType")].toString().toLatin1(),
             .originalAddress = each[QStringLiteral("original")].toString().toUtf8()});
    }
    return wishes;
}

} // namespace

QJsonObject toJson(const DeliveryOptions &options)
{
    QJsonObject object;
    if (options.requireTls)
        object[QStringLiteral("requireTls")] = true;
    if (options.mtPriority)
        object[QStringLiteral("mtPriority")] = *options.mtPriority;
    if (options.deliverBy)
        object[QStringLiteral("deliverBy")] =
            QJsonObject{{QStringLiteral("seconds"), options.deliverBy->seconds},
                        {QStringLiteral("return"), options.deliverBy->mode == DeliverBy::Mode::Return},
                        {QStringLiteral("trace"), options.deliverBy->trace}};
    if (!options.dsn.isEmpty())
        object[QStringLiteral("dsn")] = toJson(options.dsn);
    return object;
}

DeliveryOptions deliveryOptionsFromJson(const QJsonObject &object)
{
    DeliveryOptions options{.requireTls = object[QStringLiteral("requireTls")].toBool()};
    const QJsonValue priority = object[QStringLiteral("mtPriority")];
    if (priority.isDouble())
        options.mtPriority = priority.toInt();
    const QJsonValue deliverBy = object[QStringLiteral("deliverBy")];
    if (deliverBy.isObject())
        options.deliverBy = DeliverBy{
            .seconds = deliverBy[QStringLiteral("seconds")].toInteger(),
            .mode = deliverBy[QStringLiteral("return")].toBool() ? DeliverBy::Mode::Return : DeliverBy::Mode::Notify,
            .trace = deliverBy[QStringLiteral("trace")].toBool()};
    options.dsn = dsnWishesFrom(object[QStringLiteral("dsn")].toObject());
    return options;
}

} // namespace sendoff
