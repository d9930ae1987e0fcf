// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/SendPlan.h"

#include <QTest>

using namespace sendoff;

namespace {

class FixedClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime(QDate(2026, 3, 4), QTime(10, 4), Qt::UTC); }
};

Account account()
{
    return {.name = u"work"_qs,
            .identity = {*Mailbox::parse(u"Jane <jane@example.org>"_qs)},
            .server = {.host = u"smtp.example.org"_qs, .port = 587, .security = ChannelSecurity::StartTls}};
}

PreparedMessage prepared(const Draft &draft)
{
    SystemRandomness randomness;
    return prepare(draft, account().identity, FixedClock(), randomness).value();
}

SendPlan planOf(const Draft &draft, const ServerFacts &facts = {}, const Account &from = account())
{
    const PreparedMessage message = prepared(draft);
    return planSending(message, from, facts, message.mail.content->open()->read(100'000));
}

} // namespace

class TestSendPlan : public QObject {
    Q_OBJECT

private slots:
    void aPlanSaysByWhichWayAndHowMuch()
    {
        const SendPlan plan = planOf({.to = u"ana@example.org"_qs, .bcc = u"ben@example.org"_qs, .subject = u"Hello"_qs},
                                     {.mechanism = "PLAIN", .sizeLimit = 1000, .extensions = {"SIZE"}, .tls = "TLSv1.3 X"});
        QCOMPARE(plan.server, u"smtp.example.org:587"_qs);
        QCOMPARE(plan.lastMechanism, QByteArray("PLAIN"));
        QCOMPARE(plan.lastTls, QByteArray("TLSv1.3 X"));
        QCOMPARE(plan.size, qint64(plan.beginning.size()));
        QCOMPARE(plan.sizeLimit, 1000);
        QCOMPARE(plan.transactions.size(), size_t(1));
        QCOMPARE(plan.transactions[0].size(), size_t(2));
        QVERIFY(!plan.beginning.contains("ben@"));
        QCOMPARE(plan.bcc.size(), size_t(1));
        QCOMPARE(plan.zone.size(), 5);
        QCOMPARE(plan.messageIdDomain, u"example.org"_qs);
        QVERIFY(plan.missing.isEmpty());
    }
    void moreThanAServerTakesAtATimeGoesInSeveral()
    {
        Account limited = account();
        limited.ownLimits.recipients = 2;
        const Draft draft{.to = u"a@example.org, b@example.org, c@example.org, d@example.org, e@example.org"_qs};
        const SendPlan plan = planOf(draft, {.recipientLimit = 3}, limited);
        QCOMPARE(plan.recipientLimit, 2);
        QCOMPARE(plan.transactions.size(), size_t(3));
        QCOMPARE(plan.transactions[2].front().toText(), u"e@example.org"_qs);
        QCOMPARE(planOf(draft).transactions.size(), size_t(1));
    }
    void whatItTakesAndTheServerDidNotOfferIsNamed()
    {
        Draft draft{.to = u"j\u00f6rg@example.org"_qs};
        draft.options.requireTls = true;
        draft.notify = DsnNotify{.success = true};
        QVERIFY(planOf(draft).missing.isEmpty()); // nothing is known yet
        QCOMPARE(planOf(draft, {.extensions = {"8BITMIME", "DSN"}}).missing, (QByteArrayList{"SMTPUTF8", "REQUIRETLS"}));
        QVERIFY(planOf(draft).needsSmtpUtf8);
    }
    void filesThatTellOfTheirMakerAreNamed()
    {
        // Exif with a camera's name: little-endian TIFF, one entry, Make.
        QByteArray tiff("II*\0\x08\0\0\0\x01\0\x0f\x01\x02\0\x06\0\0\0\x1a\0\0\0\0\0\0\0Canon\0", 32);
        QByteArray exif = QByteArray("Exif\0\0", 6) + tiff;
        QByteArray jpeg("\xff\xd8\xff\xe1", 4);
        const auto length = quint16(exif.size() + 2);
        jpeg += char(length >> 8);
        jpeg += char(length & 0xff);
        jpeg += exif + QByteArray("\xff\xda\0\x02\0\xff\xd9", 7);
        Draft draft{.attachments = {{.data = jpeg, .name = u"roof.jpg"_qs}, {.data = "text", .name = u"a.txt"_qs},
                                    {.path = u"/nowhere/x.jpg"_qs, .name = u"x.jpg"_qs}}};
        const auto files = revealingFiles(draft);
        QCOMPARE(files.size(), size_t(1));
        QCOMPARE(files[0].name, u"roof.jpg"_qs);
        QVERIFY(files[0].tells.device);
        QVERIFY(!files[0].isStripped);
        draft.stripsMetadata = true;
        QCOMPARE(revealingFiles(draft)[0].isStripped, files[0].tells.canStrip);
    }
};

QTEST_APPLESS_MAIN(TestSendPlan)
#include "test_send_plan.moc"
