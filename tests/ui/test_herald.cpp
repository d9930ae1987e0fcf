// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples.h"
#include "ui/presence/Herald.h"

#include <QSignalSpy>
#include <QTest>

using namespace sendoff;

class TestHerald : public QObject {
    Q_OBJECT

    FakeMailService m_service;
    bool m_isWatched = true;
    std::unique_ptr<Herald> m_herald;
    std::unique_ptr<QSignalSpy> m_said;

    void change(qint64 id, OutboxState state, int attempts = 1, const QDateTime &created = QDateTime::currentDateTimeUtc())
    {
        std::erase_if(m_service.m_outbox, [id](const OutboxItem &item) { return item.id == ItemId(id); });
        OutboxItem item = samples::item(id, state, QStringLiteral("ana@example.org"), QStringLiteral("Plan %1").arg(id), created);
        item.attempts = attempts;
        item.lastFailure.reset();
        for (OutboxRecipient &recipient : item.recipients)
            recipient.at = created;
        if (state == OutboxState::Queued && attempts > 0)
            item.lastFailure = samples::refusal(451, {4, 7, 1}, "Greylisted");
        m_service.m_outbox.push_back(item);
        emit m_service.outboxChanged(ItemId(id));
    }
    /// What was said until nothing more is.
    QStringList said()
    {
        QTest::qWait(400);
        QStringList sentences;
        for (const QList<QVariant> &each : std::as_const(*m_said))
            sentences += each.front().toString();
        m_said->clear();
        return sentences;
    }

private slots:
    void init()
    {
        m_service.m_outbox.clear();
        m_service.m_health = {};
        m_isWatched = true;
        m_herald = std::make_unique<Herald>(m_service, [this] { return m_isWatched; });
        m_said = std::make_unique<QSignalSpy>(m_herald.get(), &Herald::said);
    }

    void eachOutcomeIsSaidOnce()
    {
        change(1, OutboxState::Queued, 0);
        QCOMPARE(said(), QStringList());
        change(1, OutboxState::Sending, 0);
        QCOMPARE(said(), QStringList());
        change(1, OutboxState::Queued, 1);
        QStringList sentences = said();
        QCOMPARE(sentences.size(), 1);
        QVERIFY2(sentences.front().startsWith(QStringLiteral("ana@example.org, Plan 1, Waiting")), qPrintable(sentences.front()));
        change(1, OutboxState::Sent, 2);
        QCOMPARE(said(), QStringList(QStringLiteral("ana@example.org, Plan 1, Sent")));
        change(1, OutboxState::Sent, 2); // its copy, perhaps
        QCOMPARE(said(), QStringList());
        change(1, OutboxState::Failed, 2); // a report
        QCOMPARE(said(), QStringList(QStringLiteral("ana@example.org, Plan 1, Couldn't be sent")));
    }

    void whatLeavesAtOnceIsSaid()
    {
        change(1, OutboxState::Sent);
        QCOMPARE(said().size(), 1);
    }

    void whatWasSentLongAgoIsNoNews()
    {
        change(1, OutboxState::Sent, 1, QDateTime::currentDateTimeUtc().addDays(-1));
        QCOMPARE(said(), QStringList());
    }

    void manyAreOneSentence()
    {
        for (int id = 1; id <= 40; ++id)
            change(id, OutboxState::Sent);
        QCOMPARE(said(), QStringList(QStringLiteral("Everything has gone out")));
    }

    void nothingIsSaidToOneWhoIsElsewhere()
    {
        m_isWatched = false;
        change(1, OutboxState::Sent);
        QCOMPARE(said(), QStringList());
    }
};

QTEST_MAIN(TestHerald)
#include "test_herald.moc"
