// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/DeliveryWishes.h"
#include "app/cli/Words.h"

#include <QRegularExpression>

namespace sendoff::cli {

namespace {

/// "90min", "2h" or "1d", perhaps with ",return" or ",notify".
std::optional<DeliverBy> deliverByFrom(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,5})(min|h|d)(,return|,notify)?$"));
    const auto match = form.match(text);
    const QString unit = match.captured(2);
    const qint64 seconds = unit == QStringLiteral("min") ? 60 : unit == QStringLiteral("h") ? 3600 : 86400;
    const qint64 number = match.captured(1).toLongLong();
    if (!match.hasMatch() || number == 0)
        return std::nullopt;
    const bool returns = match.captured(3) == QStringLiteral(",return");
    return DeliverBy{.seconds = number * seconds, .mode = returns ? DeliverBy::Mode::Return : DeliverBy::Mode::Notify};
}

} // namespace

Result<DeliveryOptions, QString> deliveryWishes(const Arguments &arguments)
{
    DeliveryOptions options{.requireTls = arguments.has(QStringLiteral("--require-tls"))};
    if (arguments.has(QStringLiteral("--priority"))) {
        bool ok = false;
        const int priority = arguments.value(QStringLiteral("--priority")).toInt(&ok);
        if (!ok || priority < -9 || priority > 9)
            return tr("--priority is a number from -9 to 9. 0 is usual, 9 the most urgent.");
        options.mtPriority = priority;
    }
    if (arguments.has(QStringLiteral("--deliver-by"))) {
        options.deliverBy = deliverByFrom(arguments.value(QStringLiteral("--deliver-by")));
        if (!options.deliverBy)
            return tr("--deliver-by is a time such as 90min, 2h or 1d, with “,return” if a late message shall come back.");
    }
    return options;
}

} // namespace sendoff::cli
