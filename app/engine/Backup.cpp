// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/Backup.h"

#include "accounts/AccountJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sendoff {

namespace {

constexpr int version = 1;

struct Number {
    const char *name;
    int OutboxSettings::*value;
    int smallest;
    int largest;
};

constexpr Number numbers[] = {
    {"daysUntilGivingUp", &OutboxSettings::daysUntilGivingUp, 1, 365},
    {"undoSeconds", &OutboxSettings::undoSeconds, 0, 60},
    {"daysToKeepSent", &OutboxSettings::daysToKeepSent, 0, 36500},
    {"daysToKeepTranscripts", &OutboxSettings::daysToKeepTranscripts, 0, 36500},
    {"daysToKeepRemoved", &OutboxSettings::daysToKeepRemoved, 1, 36500},
    {"resendIfUncertain", &OutboxSettings::resendIfUncertain, 0, 1},
};

} // namespace

QByteArray Backup::toOctets() const
{
    QJsonArray array;
    for (const Account &account : accounts) {
        QJsonObject object = toJson(account);
        object.remove(QStringLiteral("id")); // of one profile only
        array.append(object);
    }
    QJsonObject kept;
    for (const Number &each : numbers)
        kept.insert(QLatin1String(each.name), settings.*each.value);
    const QJsonObject document{{QStringLiteral("sendoffBackup"), version},
                               {QStringLiteral("accounts"), array},
                               {QStringLiteral("settings"), kept}};
    return QJsonDocument(document).toJson();
}

std::optional<Backup> Backup::fromOctets(const QByteArray &octets)
{
    const QJsonObject document = QJsonDocument::fromJson(octets).object();
    if (document.value(QStringLiteral("sendoffBackup")).toInt() != version)
        return std::nullopt;
    Backup backup;
    for (const QJsonValue each : document.value(QStringLiteral("accounts")).toArray()) {
        const auto account = accountFromJson(each.toObject());
        if (!account || checkAccountName(account->name) || account->kind != Account::Kind::Smtp)
            return std::nullopt;
        backup.accounts.push_back(*account);
        backup.accounts.back().id = {};
    }
    const QJsonObject kept = document.value(QStringLiteral("settings")).toObject();
    for (const Number &each : numbers) {
        const int value = kept.value(QLatin1String(each.name)).toInt(backup.settings.*each.value);
        backup.settings.*each.value = std::clamp(value, each.smallest, each.largest);
    }
    return backup;
}

} // namespace sendoff
