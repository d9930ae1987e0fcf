// SPDX-License-Identifier: GPL-3.0-or-later
// Notifications at a service that takes its time to answer: on a session bus of its own.
#include "app/desktop/BusNotifications.h"
#include "tests/desktop/OwnBus.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace sendoff;

namespace {

/// Shows what it is told at once, and says under which number when the test lets it.
class SlowService : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    explicit SlowService(const QDBusConnection &bus) : m_bus(bus) {}

    QMap<quint32, QString> m_shown; ///< titles
    QList<QString> m_told;

    bool answer(bool isShown = true)
    {
        if (m_unanswered.isEmpty())
            return false;
        const auto [call, number] = m_unanswered.takeFirst();
        if (!isShown)
            m_shown.remove(number);
        return m_bus.send(isShown ? call.createReply(number) : call.createErrorReply(QDBusError::Failed, QStringLiteral("no")));
    }
    qsizetype unanswered() const { return m_unanswered.size(); }
    void press(quint32 number, const QString &action)
    {
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
                                                         QStringLiteral("org.freedesktop.Notifications"),
                                                         QStringLiteral("ActionInvoked"));
        signal.setArguments({number, action});
        QVERIFY(m_bus.send(signal));
    }

public slots:
    QStringList GetCapabilities() { return {QStringLiteral("body"), QStringLiteral("actions")}; }
    quint32 Notify(const QString &, quint32 replaces, const QString &, const QString &title, const QString &, const QStringList &,
                   const QVariantMap &, int)
    {
        const quint32 number = replaces != 0 ? replaces : ++m_last;
        m_shown[number] = title;
        m_told += title;
        setDelayedReply(true);
        m_unanswered.emplaceBack(message(), number);
        return 0;
    }
    void CloseNotification(quint32 number) { m_shown.remove(number); }

private:
    const QDBusConnection m_bus;
    quint32 m_last = 0;
    QList<std::pair<QDBusMessage, quint32>> m_unanswered;
};

Notification news(const QString &title)
{
    return {.key = QStringLiteral("trouble"), .title = title, .text = {}, .actions = {{QStringLiteral("show"), QStringLiteral("Show")}}};
}

} // namespace

class TestBusNotifications : public QObject {
    Q_OBJECT

    OwnBus m_bus;
    std::unique_ptr<SlowService> m_service;
    std::unique_ptr<BusNotifications> m_notifications;

private slots:
    void initTestCase()
    {
        const QByteArray problem = m_bus.start();
        QVERIFY2(problem.isEmpty(), problem.constData());
    }
    void init()
    {
        QDBusConnection bus = m_bus.connection("service");
        QVERIFY(bus.isConnected());
        m_service = std::make_unique<SlowService>(bus);
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), m_service.get(), QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
        m_notifications = std::make_unique<BusNotifications>(m_bus.connection("sendoff"));
    }
    void cleanup()
    {
        m_notifications.reset();
        m_service.reset();
        for (const char *name : {"sendoff", "service"})
            QDBusConnection::disconnectFromBus(QLatin1String(name));
    }

    void newsBeforeTheAnswerTakeThePlaceOfTheFirst()
    {
        m_notifications->show(news(QStringLiteral("One")));
        QTRY_COMPARE(m_service->unanswered(), 1);
        m_notifications->show(news(QStringLiteral("Two")));
        m_notifications->show(news(QStringLiteral("Three")));
        QVERIFY(m_service->answer());
        QTRY_COMPARE(m_service->unanswered(), 1);
        QVERIFY(m_service->answer());
        QCOMPARE(m_service->m_shown, (QMap<quint32, QString>{{1, QStringLiteral("Three")}}));
        QCOMPARE(m_service->m_told, (QList<QString>{QStringLiteral("One"), QStringLiteral("Three")}));
        QSignalSpy pressed(m_notifications.get(), &NotificationService::activated);
        m_service->press(1, QStringLiteral("show"));
        QTRY_COMPARE(pressed.size(), 1);
        QVERIFY(!m_notifications->isShown(QStringLiteral("trouble")));
        QTRY_VERIFY(m_service->m_shown.isEmpty());
    }

    void whatWasWithdrawnAndToldAgainIsThereOnce()
    {
        m_notifications->show(news(QStringLiteral("One")));
        QTRY_COMPARE(m_service->unanswered(), 1);
        m_notifications->withdraw(QStringLiteral("trouble"));
        m_notifications->show(news(QStringLiteral("Two")));
        QVERIFY(m_service->answer());
        QTRY_COMPARE(m_service->unanswered(), 1);
        QVERIFY(m_service->answer());
        QCOMPARE(m_service->m_shown.values(), QList<QString>{QStringLiteral("Two")});
        m_notifications->withdraw(QStringLiteral("trouble"));
        QTRY_VERIFY(m_service->m_shown.isEmpty());
    }

    void whatIsWithdrawnBeforeTheAnswerGoesWithIt()
    {
        m_notifications->show(news(QStringLiteral("One")));
        QTRY_COMPARE(m_service->unanswered(), 1);
        m_notifications->show(news(QStringLiteral("Two")));
        m_notifications->withdraw(QStringLiteral("trouble"));
        QVERIFY(m_service->answer());
        QTRY_VERIFY(m_service->m_shown.isEmpty());
        QCOMPARE(m_service->m_told, QList<QString>{QStringLiteral("One")});
    }

    void oneThatCouldNotBeShownIsClosedUnlessTheNextOneCan()
    {
        QSignalSpy closed(m_notifications.get(), &NotificationService::closed);
        m_notifications->show(news(QStringLiteral("One")));
        QTRY_COMPARE(m_service->unanswered(), 1);
        m_notifications->show(news(QStringLiteral("Two")));
        QVERIFY(m_service->answer(false));
        QTRY_COMPARE(m_service->unanswered(), 1);
        QCOMPARE(closed.size(), 0);
        QVERIFY(m_service->answer(false));
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(!m_notifications->isShown(QStringLiteral("trouble")));
    }
};

QTEST_MAIN(TestBusNotifications)
#include "test_bus_notifications.moc"
