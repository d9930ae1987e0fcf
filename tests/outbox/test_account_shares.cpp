// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/AccountShares.h"
#include "outbox/World.h"

using namespace sendoff;
using namespace sendoff::samples;

class TestAccountShares : public QObject {
    Q_OBJECT

    std::unique_ptr<World> m_world;
    std::unique_ptr<AccountShares> m_shares;

private slots:
    void init()
    {
        m_world = std::make_unique<World>();
        m_shares = std::make_unique<AccountShares>(
            m_world->store, [this](qint64 account) { return &m_world->transports[account]; },
            [this](qint64 account) { return m_world->paces[account]; }, m_world->clock);
    }

    void whatIsUnderWayTakesPlacesAndOneIsLeftForSmallMessages()
    {
        m_world->transports[1].places = 3;
        QCOMPARE(m_shares->shareOf(1, {}).count, 3);
        QCOMPARE(m_shares->shareOf(1, {}).largeCount, 2);
        const ClaimShare share = m_shares->shareOf(1, {{1, {.all = 2, .large = 2}}, {2, {.all = 9}}});
        QCOMPARE(share.count, 1);
        QCOMPARE(share.largeCount, 0);
    }
    void afterTroubleOneGoesAhead()
    {
        m_world->transports[1].places = 3;
        m_shares->course(1).struck(true);
        QCOMPARE(m_shares->shareOf(1, {}).count, 1);
        QCOMPARE(m_shares->shareOf(1, {{1, {.all = 1}}}).count, 0);
        QVERIFY(!m_shares->isAnyInReach());
        m_shares->networkIsBack();
        QCOMPARE(m_shares->shareOf(1, {}).count, 3);
        QVERIFY(m_shares->isAnyInReach());
    }
    void whoseTurnItIsNotYetIsBusyUntilItsPaceLetsItGoOn()
    {
        m_world->paces[1].perMinute = 1;
        (void)m_world->store.enqueue(message({alice}, 1), m_world->clock.now());
        (void)m_world->store.enqueue(message({bob}, 2), m_world->clock.now());
        m_shares->course(1).began(m_world->clock.now());
        const auto due = m_shares->due({});
        QCOMPARE(due.size(), size_t(1));
        QCOMPARE(due.front().account, qint64(2));
        QCOMPARE(m_shares->busy({}), std::vector<qint64>{1});
        QCOMPARE(m_shares->nextBegin(1, {}), m_world->clock.now().addSecs(60));
        QVERIFY(!m_shares->nextBegin(2, {}).isValid());
    }
};

QTEST_GUILESS_MAIN(TestAccountShares)
#include "test_account_shares.moc"
