// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a message takes over that is sent in place of a refused one.
#include "outbox/World.h"
#include "outbox/takeOvers.h"

using namespace sendoff;
using namespace sendoff::samples;

namespace {

std::vector<AddrSpec> addresses(const QStringList &texts)
{
    std::vector<AddrSpec> all;
    for (const QString &each : texts)
        all.push_back(address(each));
    return all;
}

} // namespace

class TestTakeOvers : public QObject {
    Q_OBJECT

private slots:
    void whoIsWrittenToAgainIsTakenOver_data()
    {
        QTest::addColumn<QStringList>("meant");
        QTest::addColumn<QStringList>("to");
        QTest::addColumn<QStringList>("taken"); // "a>b"
        const QStringList one{QStringLiteral("ana@exmaple.org")};
        const QStringList two{QStringLiteral("ana@exmaple.org"), QStringLiteral("ben@example.net")};
        QTest::newRow("the same address") << one << one << QStringList{QStringLiteral("ana@exmaple.org>ana@exmaple.org")};
        QTest::newRow("mended") << one << QStringList{QStringLiteral("ana@example.org")}
                                << QStringList{QStringLiteral("ana@exmaple.org>ana@example.org")};
        QTest::newRow("another instead") << one << QStringList{QStringLiteral("boss@example.com")}
                                         << QStringList{QStringLiteral("ana@exmaple.org>boss@example.com")};
        QTest::newRow("left out") << two << QStringList{QStringLiteral("ben@example.net")}
                                  << QStringList{QStringLiteral("ben@example.net>ben@example.net")};
        QTest::newRow("only those who had it") << one << QStringList{QStringLiteral("carla@example.com")} << QStringList();
        QTest::newRow("one left out, one mended") << two << QStringList{QStringLiteral("ben@example.com")}
                                                  << QStringList{QStringLiteral("ben@example.net>ben@example.com")};
        QTest::newRow("whichever it is") << two << QStringList{QStringLiteral("x@example.com")} << QStringList();
        QTest::newRow("both mended, in another order")
            << two << QStringList{QStringLiteral("BEN@example.com"), QStringLiteral("ana@example.org")}
            << QStringList{QStringLiteral("ana@exmaple.org>ana@example.org"), QStringLiteral("ben@example.net>BEN@example.com")};
        QTest::newRow("a stranger") << QStringList{QStringLiteral("zoe@example.org")} << one << QStringList();
    }
    void whoIsWrittenToAgainIsTakenOver()
    {
        QFETCH(QStringList, meant);
        QFETCH(QStringList, to);
        QFETCH(QStringList, taken);
        OutboxItem earlier{.id = ItemId(5)};
        for (const char *each : {"ana@exmaple.org", "ben@example.net", "carla@example.com"})
            earlier.recipients.push_back({.address = address(QLatin1String(each))});
        QStringList found;
        for (const TakeOver &each : takeOvers(earlier, addresses(meant), addresses(to))) {
            QCOMPARE(each.item, ItemId(5));
            found += each.recipient.toText() + u'>' + each.by.toText();
        }
        QCOMPARE(found, taken);
    }

    void whatIsStoppedWhileItLeavesTellsThatTheEarlierOneChanged()
    {
        World world;
        world.outbox->start();
        const ItemId first = world.enqueue({alice});
        world.answer(Rejected{replied(550)});
        QCOMPARE(world.state(first), OutboxState::Failed);
        NewOutboxItem copy = message({bob});
        copy.takesOver = {{first, address(alice), address(bob)}};
        const ItemId second = world.enqueue(copy);
        QVERIFY(isDealtWith(world.item(first)));
        QVERIFY(world.delivery());
        QSignalSpy changed(world.outbox.get(), &Outbox::changed);
        QVERIFY(world.outbox->cancel(second));
        QVERIFY(World::turnUntil([&] { return world.state(second) == OutboxState::Held; }));
        QVERIFY(!isDealtWith(world.item(first)));
        QVERIFY(changed.contains(QVariantList{QVariant::fromValue(ItemId())}));
        changed.clear();
        QVERIFY(world.outbox->release(second));
        QVERIFY(isDealtWith(world.item(first)));
        QVERIFY(changed.contains(QVariantList{QVariant::fromValue(first)}));
    }

    void dismissingIsTold()
    {
        World world;
        world.outbox->start();
        const ItemId first = world.enqueue({alice});
        world.answer(Rejected{replied(550)});
        QSignalSpy changed(world.outbox.get(), &Outbox::changed);
        QVERIFY(world.outbox->setDismissed(first, true));
        QVERIFY(isDealtWith(world.item(first)));
        QCOMPARE(changed.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTakeOvers)
#include "test_take_overs.moc"
