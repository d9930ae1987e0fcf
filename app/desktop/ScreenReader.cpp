// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ScreenReader.h"

#include <QAccessible>
#include <QWidget>

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0) && defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#define SENDOFF_ANNOUNCES_BY_BUS
#endif

namespace sendoff {

ScreenReader::ScreenReader(QWidget *window) : QObject(window), m_window(window) {}

void ScreenReader::say(const QString &sentence)
{
    if (!QAccessible::isActive())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(m_window, sentence);
    QAccessible::updateAccessibility(&event);
#elif defined(SENDOFF_ANNOUNCES_BY_BUS)
    // Before 6.8 Qt has no such event. This is the signal that it is on AT-SPI, on Qt's own connection to that bus, since
    // readers know the window by the sender's name and its path.
    const QDBusConnection bus(QStringLiteral("a11y"));
    QAccessibleInterface *window = QAccessible::queryAccessibleInterface(m_window);
    if (!bus.isConnected() || !window)
        return;
    QDBusMessage signal = QDBusMessage::createSignal(
        QStringLiteral("/org/a11y/atspi/accessible/%1").arg(QAccessible::uniqueId(window)),
        QStringLiteral("org.a11y.atspi.Event.Object"), QStringLiteral("Announcement"));
    constexpr int polite = 1; // AtspiLive
    signal.setArguments({QString(), polite, 0, QVariant::fromValue(QDBusVariant(sentence)), QVariantMap()});
    bus.send(signal);
#endif
}

} // namespace sendoff
