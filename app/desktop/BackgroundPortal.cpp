// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/BackgroundPortal.h"

#include "app/desktop/PortalRequest.h"
#include "ui/presence/PresenceSettings.h"

#include <QFile>
#include <QPointer>
#include <QTimer>

namespace sendoff {

namespace {

StartAtLogin::Outcome outcomeOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return StartAtLogin::Outcome::NoAnswer;
    case QDBusError::AccessDenied:
    case QDBusError::InvalidArgs:
    case QDBusError::Failed:
        return StartAtLogin::Outcome::Failed;
    default: // no bus, no such name, or one without this part
        return StartAtLogin::Outcome::NoPortal;
    }
}

} // namespace

BackgroundPortal::BackgroundPortal(const QDBusConnection &bus, QSettings &settings, std::chrono::milliseconds patience,
                                   QObject *parent)
    : StartAtLogin(parent), m_bus(bus), m_settings(settings), m_patience(patience)
{
}

bool BackgroundPortal::isNeeded()
{
    return QFile::exists(QStringLiteral("/.flatpak-info"));
}

bool BackgroundPortal::isSet() const
{
    return PresenceSettings(m_settings).startsAtLogin();
}

void BackgroundPortal::set(bool starts, QObject *context, const Done &done)
{
    const QVariantMap options{
        {QStringLiteral("reason"), tr("Messages leave on time, without your having to open Sendoff.")},
        {QStringLiteral("autostart"), starts},
        {QStringLiteral("commandline"), QStringList{QStringLiteral("sendoff"), QStringLiteral("--background")}},
        {QStringLiteral("dbus-activatable"), false}};
    auto *request = new PortalRequest(m_bus, QStringLiteral("org.freedesktop.portal.Background"),
                                      QStringLiteral("RequestBackground"), options, this);
    auto *patience = new QTimer(request); // runs as long as done() is owed
    patience->setSingleShot(true);
    patience->start(m_patience);
    const auto tell = [patience, guard = QPointer<QObject>(context), done](Outcome outcome) {
        const bool isOwed = patience->isActive();
        patience->stop();
        if (isOwed && guard)
            done(outcome);
    };
    connect(patience, &QTimer::timeout, this, [guard = QPointer<QObject>(context), done] {
        if (guard)
            done(Outcome::NoAnswer);
    });
    connect(request, &PortalRequest::answered, this,
            [this, request, starts, tell](uint response, const QVariantMap &results) {
                request->deleteLater();
                tell(take(starts, response, results));
            });
    connect(request, &PortalRequest::failed, this, [request, tell](const QDBusError &error) {
        request->deleteLater();
        tell(outcomeOf(error));
    });
}

/// What holds now, and what became of the wish.
StartAtLogin::Outcome BackgroundPortal::take(bool wanted, uint response, const QVariantMap &results)
{
    constexpr uint carriedOut = 0;
    constexpr uint refused = 1;
    const QVariant starts = results.value(QStringLiteral("autostart"));
    // Who may not run in the background isn't started any more, either: then "off" comes with a refusal.
    if (response == carriedOut || starts.isValid())
        remember(response == carriedOut && starts.toBool());
    if (isSet() == wanted)
        return Outcome::Done;
    const bool mayRun = results.value(QStringLiteral("background"), true).toBool();
    return response == refused || !mayRun ? Outcome::Refused : Outcome::Failed;
}

void BackgroundPortal::remember(bool starts)
{
    if (starts == isSet())
        return;
    PresenceSettings(m_settings).setStartsAtLogin(starts);
    emit changed();
}

} // namespace sendoff
