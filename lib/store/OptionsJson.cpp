// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/OptionsJson.h"

namespace sendoff {

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
    return options;
}

} // namespace sendoff
