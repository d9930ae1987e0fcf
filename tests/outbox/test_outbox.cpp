// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/items.h"

#include "outbox/Outbox.h"
#include "store/Database.h"
#include "store/SqliteOutboxStore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sendoff;
using namespace sendoff::samples;

namespace {

/// A delivery that does what the test says.
class PlayedDelivery final : public Delivery {
public:
    explicit PlayedDelivery(const MailObject &mail) : mail(mail) {}
    void permitFinalDot() override { permitted = true; }
    void cancel() override { end(Deferred{failure(FailureKind::Cancelled, 0, Stage::Data, Scope::Session)}); }
    void reachTheDot() { emit finalDotPending(); }
    void end(const std::vector<RecipientOutcome> &outcomes)
    {
        DeliveryReport report;
        for (size_t i = 0; i < outcomes.size(); ++i)
            report.recipients.push_back({mail.envelope.recipients[i], outcomes[i]});
        emit finished(report);
    }
    void end(const RecipientOutcome &outcome)
    {
        end(std::vector<RecipientOutcome>(mail.envelope.recipients.size(), outcome));
    }

    const MailObject mail;
    bool permitted = false;
};

class PlayedTransport final : public Transport {
public:
    Delivery *deliver(const MailObject &mail) override
    {
        current = new PlayedDelivery(mail);
        ++count;
        return current;
    }
    QPointer<PlayedDelivery> current;
    int count = 0;
};

} // namespace

class TestOutbox : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqliteOutboxStore> m_store;
    std::unique_ptr<PlayedTransport> m_transport;
    std::unique_ptr<Outbox> m_outbox;
    SetClock m_clock;
    MiddleRandomness m_randomness;

    void startOutbox()
    {
        m_outbox = std::make_unique<Outbox>(
            *m_store, [this](qint64 account) { return account == 1 ? m_transport.get() : nullptr; }, m_clock, m_randomness);
        m_outbox->start();
    }
    ItemId enqueue(const QStringList &recipients, qint64 account = 1)
    {
        const auto id = m_store->enqueue(message(recipients, "Subject: x\r\n\r\nx\r\n", account), m_clock.now());
        m_outbox->poke();
        return *id;
    }
    OutboxState stateOf(ItemId id) const { return m_store->item(id)->state; }
    bool isDelivering(int count) const
    {
        return QTest::qWaitFor([this, count] { return m_transport->count == count && m_transport->current; }, 5000);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::move(Database::open(m_folder->path())).value();
        m_store = std::make_unique<SqliteOutboxStore>(*m_database, m_folder->path());
        m_transport = std::make_unique<PlayedTransport>();
        startOutbox();
    }
    void cleanup()
    {
        m_outbox.reset();
        m_store.reset();
        m_database.reset();
    }

    void theRowIsCommittedBeforeTheDot()
    {
        const ItemId id = enqueue({u"a@example.org"_qs});
        QVERIFY(isDelivering(1));
        QVERIFY(stateOf(id) == OutboxState::Sending);
        QVERIFY(!m_transport->current->permitted);
        m_transport->current->reachTheDot();
        QVERIFY(m_transport->current->permitted);
        QVERIFY(stateOf(id) == OutboxState::Committing);
        QSignalSpy idle(m_outbox.get(), &Outbox::idle);
        m_transport->current->end(accepted());
        QTRY_VERIFY(stateOf(id) == OutboxState::Sent);
        QTRY_COMPARE(idle.count(), 1);
        QCOMPARE(m_store->attempts(id).size(), size_t(1));
    }

    void onlyTheDeferredGetItAgain()
    {
        const ItemId id = enqueue({u"a@example.org"_qs, u"b@example.org"_qs, u"c@example.org"_qs});
        QVERIFY(isDelivering(1));
        m_transport->current->reachTheDot();
        m_transport->current->end({accepted(), Deferred{failure(FailureKind::ReplyTransient, 451)},
                                   Rejected{failure(FailureKind::ReplyPermanent, 550)}});
        QTRY_VERIFY(stateOf(id) == OutboxState::Queued);
        m_clock.pass(3600);
        m_outbox->poke();
        QVERIFY(isDelivering(2));
        QCOMPARE(m_transport->current->mail.envelope.recipients.size(), size_t(1));
        QCOMPARE(m_transport->current->mail.envelope.recipients.front().toText(), u"b@example.org"_qs);
        m_transport->current->reachTheDot();
        m_transport->current->end(accepted());
        QTRY_VERIFY(stateOf(id) == OutboxState::Partial);
    }

    void aCrashBeforeTheDotQueuesAndAfterItIsUncertain_data()
    {
        QTest::addColumn<bool>("afterDot");
        QTest::newRow("before") << false;
        QTest::newRow("after") << true;
    }
    void aCrashBeforeTheDotQueuesAndAfterItIsUncertain()
    {
        QFETCH(bool, afterDot);
        const ItemId id = enqueue({u"a@example.org"_qs});
        QVERIFY(isDelivering(1));
        if (afterDot)
            m_transport->current->reachTheDot();
        startOutbox();
        if (!afterDot) {
            QVERIFY(isDelivering(2));
            QVERIFY(stateOf(id) == OutboxState::Sending);
            return;
        }
        QVERIFY(stateOf(id) == OutboxState::Uncertain);
        QVERIFY(m_outbox->resolve(id, false));
        QVERIFY(isDelivering(2));
        QCOMPARE(m_transport->current->mail.content->size(), qint64(17));
    }

    void aStoppedAccountWaitsForTheUserAndOthersGoOn()
    {
        QSignalSpy stopped(m_outbox.get(), &Outbox::accountStopped);
        const ItemId first = enqueue({u"a@example.org"_qs});
        const ItemId second = enqueue({u"b@example.org"_qs});
        QVERIFY(isDelivering(1));
        m_transport->current->end(Deferred{failure(FailureKind::AuthRefused, 535, Stage::Auth, Scope::Account)});
        QTRY_COMPARE(stopped.count(), 1);
        m_clock.pass(86400);
        m_outbox->poke();
        QTRY_VERIFY(m_outbox->isIdle());
        QCOMPARE(m_transport->count, 1);
        m_outbox->resumeAccount(1);
        QVERIFY(isDelivering(2));
        m_transport->current->end(accepted());
        QVERIFY(isDelivering(3));
        m_transport->current->end(accepted());
        QTRY_VERIFY(stateOf(first) == OutboxState::Sent && stateOf(second) == OutboxState::Sent);
    }

    void aMissingAccountKeepsTheMessage()
    {
        const ItemId id = enqueue({u"a@example.org"_qs}, 2);
        QTRY_VERIFY(m_store->item(id)->lastFailure.has_value());
        QVERIFY(stateOf(id) == OutboxState::Queued);
        QVERIFY(m_store->item(id)->lastFailure->kind == FailureKind::AccountMissing);
    }

    void whatIsUnderWayCannotBeRemoved()
    {
        const ItemId id = enqueue({u"a@example.org"_qs});
        QVERIFY(isDelivering(1));
        QVERIFY(!m_outbox->remove(id));
        m_transport->current->end(Rejected{failure(FailureKind::ReplyPermanent, 550)});
        QTRY_VERIFY(stateOf(id) == OutboxState::Failed);
        QVERIFY(m_outbox->remove(id));
        QVERIFY(!m_store->item(id));
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "test_outbox.moc"
