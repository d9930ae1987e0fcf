// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples.h"
#include "ui/presence/Announcer.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace sendoff;

namespace {

class RecordingNotifications final : public NotificationService {
public:
    void show(const Notification &notification) override { shown.push_back(notification); }
    void withdraw(const QString &key) override { withdrawn += key; }
    bool isShown(const QString &key) const override
    {
        return std::any_of(shown.begin(), shown.end(), [&key](const Notification &each) { return each.key == key; });
    }

    std::vector<Notification> shown;
    QStringList withdrawn;
};

QStringList keys(const Notification &notification)
{
    QStringList result;
    for (const Notification::Action &action : notification.actions)
        result += action.key;
    return result;
}

} // namespace

class TestAnnouncer : public QObject {
    Q_OBJECT

    FakeMailService m_service;
    RecordingNotifications m_notifications;
    bool m_isWatched = false;
    bool m_isQuiet = false;
    std::unique_ptr<Announcer> m_announcer;

    void add(qint64 id, OutboxState state)
    {
        m_service.m_outbox.push_back(samples::item(id, state, QStringLiteral("ana@example.org"), QStringLiteral("Plan"),
                                                   QDateTime::currentDateTimeUtc()));
    }
    void look()
    {
        m_service.m_health.attention = int(std::count_if(m_service.m_outbox.begin(), m_service.m_outbox.end(), [](const auto &item) {
            return needsAttention(item, QDateTime::currentDateTimeUtc());
        }));
        emit m_service.healthChanged();
        // The service answers twice, each time a turn of the event loop later: the list, then the message.
        int turns = 0;
        std::function<void()> turn = [&] {
            if (++turns < 4)
                QTimer::singleShot(0, this, turn);
        };
        turn();
        QTRY_COMPARE(turns, 4);
    }

    /// The server had taken it, and then it was reported to have failed.
    void addBack(qint64 id, const QString &subject)
    {
        OutboxItem item = samples::item(id, OutboxState::Failed, QStringLiteral("ana@example.org"), subject, QDateTime::currentDateTimeUtc());
        OutboxRecipient &ana = item.recipients.front();
        ana.reported = ReportedFate{.fate = Fate::Failed, .status = "5.1.1", .text = QStringLiteral("550 5.1.1 no such user"),
                                    .reporter = QStringLiteral("mx.example.org")};
        ana.outcome = OutboxRecipient::Outcome::Rejected;
        ana.failure = item.lastFailure = failureOf(*ana.reported);
        m_service.m_outbox.push_back(item);
    }
    /// As the service says it: each by itself, and the numbers later.
    void bringBack(const std::vector<qint64> &ids)
    {
        for (const qint64 id : ids)
            emit m_service.cameBack(ItemId(id));
        look();
    }

private slots:
    void init()
    {
        m_service.m_outbox.clear();
        m_service.calls.clear();
        m_service.m_health = {};
        m_notifications.shown.clear();
        m_notifications.withdrawn.clear();
        m_isWatched = m_isQuiet = false;
        m_announcer = std::make_unique<Announcer>(m_service, m_notifications, [this] { return m_isWatched; });
        m_announcer->setQuiet([this] { return m_isQuiet; });
    }

    void aFailureIsToldOnceWithWhatCanBeDone()
    {
        look();
        add(1, OutboxState::Failed);
        look();
        look();
        QCOMPARE(m_notifications.shown.size(), size_t(1));
        const Notification told = m_notifications.shown.front();
        QVERIFY(told.text.contains(QStringLiteral("Plan")));
        QCOMPARE(keys(told), QStringList({QStringLiteral("default"), QStringLiteral("show"), QStringLiteral("retry")}));
        QSignalSpy asked(m_announcer.get(), &Announcer::itemAsked);
        emit m_notifications.activated(told.key, QStringLiteral("show"));
        QCOMPARE(asked.size(), 1);
        emit m_notifications.activated(told.key, QStringLiteral("retry"));
        QCOMPARE(m_service.calls, QStringList(QStringLiteral("retry 1")));
    }

    void theProgramIsToBeThereForAnAnswer()
    {
        look();
        QVERIFY(!m_announcer->awaitsAnswer());
        QSignalSpy settled(m_announcer.get(), &Announcer::settled);
        add(1, OutboxState::Failed);
        m_service.m_health.attention = 1;
        emit m_service.healthChanged();
        // From the first moment, though what is told comes later.
        QVERIFY(m_announcer->awaitsAnswer());
        look();
        QCOMPARE(m_notifications.shown.size(), size_t(1));
        QVERIFY(m_announcer->awaitsAnswer());
        const QString key = m_notifications.shown.front().key;
        m_notifications.shown.clear();
        settled.clear();
        emit m_notifications.closed(key);
        QVERIFY(!m_announcer->awaitsAnswer());
        QCOMPARE(settled.size(), 1);
    }

    void nobodyAnswersWhatIsNotTold()
    {
        look();
        m_isQuiet = true;
        QSignalSpy settled(m_announcer.get(), &Announcer::settled);
        add(1, OutboxState::Failed);
        look();
        QVERIFY(!m_announcer->awaitsAnswer());
        QVERIFY(!settled.isEmpty());
    }

    void windowsInFrontTakeItsPlace()
    {
        m_notifications.withdrawn.clear();
        m_announcer->withdraw();
        QCOMPARE(m_notifications.withdrawn, QStringList({QStringLiteral("trouble"), QStringLiteral("account")}));
    }

    void manyAreToldTogether()
    {
        look();
        for (int id = 1; id <= 40; ++id)
            add(id, OutboxState::Failed);
        look();
        QCOMPARE(m_notifications.shown.size(), size_t(1));
        QVERIFY(m_notifications.shown.front().title.contains(QStringLiteral("40")));
        QSignalSpy asked(m_announcer.get(), &Announcer::attentionAsked);
        emit m_notifications.activated(m_notifications.shown.front().key, QStringLiteral("default"));
        QCOMPARE(asked.size(), 1);
    }

    void whatGoesWellIsNotTold()
    {
        look();
        add(1, OutboxState::Sent);
        add(2, OutboxState::Queued);
        look();
        QVERIFY(m_notifications.shown.empty());
    }

    void whatWasThereAtTheStartIsNotToldAgain()
    {
        add(1, OutboxState::Failed);
        look();
        QVERIFY(m_notifications.shown.empty());
    }

    void oneWhoLooksAtTheWindowNeedsNoNotification()
    {
        look();
        m_isWatched = true;
        add(1, OutboxState::Failed);
        look();
        m_isWatched = false;
        look();
        QVERIFY(m_notifications.shown.empty());
    }

    void quietIsQuiet()
    {
        look();
        m_isQuiet = true;
        add(1, OutboxState::Failed);
        look();
        m_announcer->sayGoesOn();
        QVERIFY(m_notifications.shown.empty());
    }

    void whatIsSettledIsTakenFromTheScreen()
    {
        look();
        add(1, OutboxState::Failed);
        look();
        m_service.m_outbox.clear();
        m_notifications.withdrawn.clear();
        look();
        QCOMPARE(m_notifications.withdrawn, QStringList(QStringLiteral("trouble")));
    }

    void whatCameBackIsToldWithItsCause()
    {
        addBack(1, QStringLiteral("Plan"));
        bringBack({1});
        QCOMPARE(m_notifications.shown.size(), size_t(1));
        const Notification told = m_notifications.shown.front();
        QCOMPARE(told.text, QStringLiteral("Your message “Plan” to ana@example.org came back: This address doesn't exist."));
        QCOMPARE(keys(told), QStringList({QStringLiteral("default"), QStringLiteral("show")}));
        QSignalSpy asked(m_announcer.get(), &Announcer::itemAsked);
        emit m_notifications.activated(told.key, QStringLiteral("show"));
        QCOMPARE(asked.front().front().value<ItemId>(), ItemId(1));
        look();
        QCOMPARE(m_notifications.shown.size(), size_t(1));
    }

    void whatComesBackOfOneThatWasToldIsToldToo()
    {
        look();
        add(1, OutboxState::Partial);
        look();
        m_service.m_outbox.clear();
        addBack(1, {});
        bringBack({1});
        QCOMPARE(m_notifications.shown.size(), size_t(2));
        QCOMPARE(m_notifications.shown.back().text, QStringLiteral("Your message to ana@example.org came back: This address doesn't exist."));
    }

    void manyThatCameBackAreToldInOneAndThoseUnseenWithThem()
    {
        for (int id = 1; id <= 3; ++id)
            addBack(id, QStringLiteral("Plan"));
        bringBack({1, 2, 3});
        QCOMPARE(m_notifications.shown.size(), size_t(1));
        QVERIFY(m_notifications.shown.front().title.contains(QStringLiteral("3 messages came back")));
        addBack(4, QStringLiteral("Plan"));
        bringBack({4});
        QCOMPARE(m_notifications.shown.back().key, m_notifications.shown.front().key);
        QVERIFY(m_notifications.shown.back().title.contains(QStringLiteral("4 messages came back")));
        QSignalSpy asked(m_announcer.get(), &Announcer::attentionAsked);
        emit m_notifications.activated(m_notifications.shown.back().key, QStringLiteral("show"));
        QCOMPARE(asked.size(), 1);
        addBack(5, QStringLiteral("Plan"));
        bringBack({5});
        QVERIFY(m_notifications.shown.back().text.contains(QStringLiteral("Plan")));
    }

    void inQuietNothingOfIt()
    {
        m_isQuiet = true;
        addBack(1, QStringLiteral("Plan"));
        bringBack({1});
        m_isQuiet = false;
        look();
        QVERIFY(m_notifications.shown.empty());
    }

    void oneWhoLooksAtTheWindowIsToldThere()
    {
        QSignalSpy said(m_announcer.get(), &Announcer::cameBackInSight);
        m_isWatched = true;
        addBack(1, QStringLiteral("Plan"));
        bringBack({1});
        QVERIFY(m_notifications.shown.empty());
        QCOMPARE(said.size(), 1);
        QVERIFY(said.front().front().toString().contains(QStringLiteral("Plan")));
        QCOMPARE(said.front().back().value<ItemId>(), ItemId(1));
        addBack(2, QStringLiteral("Plan"));
        bringBack({1, 2});
        QCOMPARE(said.size(), 2);
        QVERIFY(said.back().back().value<ItemId>().isNull());
    }

    void aStoppedAccountIsToldOnceForAllItsMessages()
    {
        look();
        const Failure failure{.kind = FailureKind::AuthRefused, .stage = Stage::Auth, .scope = Scope::Account};
        OutboxItem waiting = samples::item(1, OutboxState::Queued, QStringLiteral("ana@example.org"), QStringLiteral("Plan"),
                                           QDateTime::currentDateTimeUtc());
        waiting.lastFailure = failure;
        m_service.m_outbox.push_back(waiting);
        m_service.m_health.stopped = {{AccountId(4), QStringLiteral("work"), failure, 1}};
        look();
        look();
        QCOMPARE(m_notifications.shown.size(), size_t(1));
        QSignalSpy asked(m_announcer.get(), &Announcer::accountAsked);
        emit m_notifications.activated(m_notifications.shown.front().key, QStringLiteral("mend"));
        QCOMPARE(asked.front().front().value<AccountId>(), AccountId(4));
        emit m_notifications.activated(m_notifications.shown.front().key, QStringLiteral("retry"));
        QCOMPARE(m_service.calls, QStringList(QStringLiteral("resumeAccount 4")));
    }

    void aMessageThatCanBeTakenBackOffersIt()
    {
        const QueuedMessage message{ItemId(7), Draft{.to = QStringLiteral("Ana <ana@example.org>, b@example.org")},
                                    QDateTime::currentDateTimeUtc().addSecs(10)};
        m_announcer->announce(message);
        QCOMPARE(m_notifications.shown.size(), size_t(1));
        QVERIFY(m_notifications.shown.front().title.contains(QStringLiteral("Ana")));
        QSignalSpy asked(m_announcer.get(), &Announcer::undoAsked);
        emit m_notifications.activated(m_notifications.shown.front().key, QStringLiteral("undo"));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().front().value<QueuedMessage>().id, ItemId(7));
    }
};

QTEST_MAIN(TestAnnouncer)
#include "test_announcer.moc"
