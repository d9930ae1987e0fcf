// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/Samples.h"
#include "outbox/mailOf.h"

#include <QTest>

using namespace sendoff;
using namespace sendoff::samples;
using Outcome = OutboxRecipient::Outcome;

class TestMailOf : public QObject {
    Q_OBJECT

    const QDateTime m_now = TestClock().now();
    const AddrSpec m_open = address(QStringLiteral("open@example.org"));

    OutboxItem item() const
    {
        OutboxItem item{.state = OutboxState::Sending};
        item.recipients = {{.address = address(QStringLiteral("has-it@example.org")), .outcome = Outcome::Accepted},
                           {.address = m_open, .outcome = Outcome::Deferred},
                           {.address = address(QStringLiteral("unknown@example.org")), .outcome = Outcome::Uncertain},
                           {.address = address(QStringLiteral("refused@example.org")), .outcome = Outcome::Rejected}};
        return item;
    }

private slots:
    void onlyWhoIsOpenIsSentTo() { QCOMPARE(mailOf(item(), nullptr, m_now).envelope.recipients, std::vector{m_open}); }

    void theServerHoldsItForWhatIsLeftOfTheTime()
    {
        OutboxItem held = item();
        held.notBefore = m_now.addSecs(600);
        QVERIFY(!mailOf(held, nullptr, m_now).options.holdFor);
        held.holdAtServer = true;
        QCOMPARE(*mailOf(held, nullptr, m_now.addSecs(60)).options.holdFor, qint64(540));
        QVERIFY(!mailOf(held, nullptr, m_now.addSecs(600)).options.holdFor);
    }

    void whatCouldNotBeginIsReportedForEachWhoIsOpen()
    {
        const auto report = reportForAll(item(), Deferred{{FailureKind::AccountMissing, Stage::Local, Scope::Account}});
        QCOMPARE(report.recipients.size(), size_t(1));
        QCOMPARE(report.recipients.front().address, m_open);
        QCOMPARE(failureOf(report.recipients.front().outcome)->kind, FailureKind::AccountMissing);
    }
};

QTEST_GUILESS_MAIN(TestMailOf)
#include "test_mail_of.moc"
