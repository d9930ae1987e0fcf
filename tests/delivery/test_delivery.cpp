// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/FailureJson.h"
#include "delivery/OctetsJson.h"
#include "delivery/RecipientOutcome.h"

#include <QJsonDocument>
#include <QTest>

using namespace sendoff;

class TestDelivery : public QObject {
    Q_OBJECT

    static QJsonObject stored(const QJsonObject &object)
    {
        return QJsonDocument::fromJson(QJsonDocument(object).toJson()).object();
    }

private slots:
    void anEnhancedStatusIsReadAndWritten()
    {
        const auto status = EnhancedStatus::parse("5.7.8");
        QVERIFY(status == (EnhancedStatus{5, 7, 8}));
        QCOMPARE(status->toBytes(), QByteArray("5.7.8"));
        QVERIFY(EnhancedStatus::parse("2.0.0") == (EnhancedStatus{2, 0, 0}));
        QVERIFY(EnhancedStatus::parse("4.999.100") == (EnhancedStatus{4, 999, 100}));
    }

    void whatIsNoEnhancedStatusIsRefused()
    {
        for (const char *text : {"", "5", "5.7", "5.7.", "5.7.8 ", " 5.7.8", "5.7.8.9", "3.7.8", "1.0.0", "5.07.8",
                                 "5.7.00", "05.7.8", "5.1000.1", "5.7.-1", "5..7", "a.b.c", "+5.7.8"})
            QVERIFY2(!EnhancedStatus::parse(text), text);
        QVERIFY(!EnhancedStatus::parse(QByteArrayView("5.7.8\0", 6)));
    }

    void namesAreStableAndLeadBack()
    {
        QCOMPARE(toName(Stage::RcptTo), u"rcptTo"_qs);
        QCOMPARE(toName(Stage::Connect), u"connect"_qs);
        QCOMPARE(toName(FailureKind::KeychainLocked), u"keychainLocked"_qs);
        QCOMPARE(toName(Scope::Recipient), u"recipient"_qs);
        for (int i = 0; i <= int(Stage::Quit); ++i)
            QVERIFY(stageFromName(toName(Stage(i))) == Stage(i));
        for (int i = 0; i <= int(FailureKind::AccountMissing); ++i)
            QVERIFY(failureKindFromName(toName(FailureKind(i))) == FailureKind(i));
        for (int i = 0; i <= int(Scope::Recipient); ++i)
            QVERIFY(scopeFromName(toName(Scope(i))) == Scope(i));
        QVERIFY(!stageFromName(u"RCPTTO"_qs) && !failureKindFromName(QString()) && !scopeFromName(u"x"_qs));
    }

    void noTwoKindsShareAName()
    {
        QSet<QString> names;
        for (int i = 0; i <= int(FailureKind::AccountMissing); ++i)
            names.insert(toName(FailureKind(i)));
        QCOMPARE(names.size(), int(FailureKind::AccountMissing) + 1);
    }

    void whatTimeOrTheUserCanMendIsNotPermanent()
    {
        for (const FailureKind kind : {FailureKind::HostNotFound, FailureKind::AuthRefused, FailureKind::NoSecret,
                                       FailureKind::CertificateExpired, FailureKind::ReplyTransient,
                                       FailureKind::Cancelled, FailureKind::AccountMissing})
            QVERIFY(!isPermanent({.kind = kind}));
        QVERIFY(!isPermanent({.kind = FailureKind::ReplyPermanent, .scope = Scope::Account}));
    }

    void whatNothingCanMendIsPermanent()
    {
        for (const FailureKind kind : {FailureKind::TooBig, FailureKind::SmtpUtf8NotOffered,
                                       FailureKind::ContentMissing, FailureKind::NoRecipients})
            QVERIFY(isPermanent({.kind = kind, .scope = Scope::Message}));
        QVERIFY(isPermanent({.kind = FailureKind::ReplyPermanent, .scope = Scope::Recipient}));
    }

    void onlyAcceptedHasNoFailure()
    {
        const Failure failure{.kind = FailureKind::TimedOut};
        QVERIFY(failureOf(Accepted{}) == nullptr);
        const RecipientOutcome outcomes[] = {Deferred{failure}, Rejected{failure}, Uncertain{failure}};
        for (const RecipientOutcome &outcome : outcomes)
            QVERIFY(*failureOf(outcome) == failure);
    }

    void aFailureSurvivesJson_data()
    {
        QTest::addColumn<Failure>("failure");
        const auto withText = [](const QByteArray &text) {
            return Failure{.kind = FailureKind::ReplyPermanent, .stage = Stage::RcptTo, .scope = Scope::Recipient,
                           .reply = ServerReply{550, EnhancedStatus{5, 1, 1}, text}, .host = u"b\u00fccher.example"_qs,
                           .detail = "a\nb"};
        };
        QTest::newRow("bare") << Failure{};
        QTest::newRow("reply") << withText("no such user\nreally");
        QTest::newRow("utf-8") << withText("gr\xc3\xbc\xc3\x9f");
        QTest::newRow("latin 1") << withText("gr\xfc\xdf");
        QTest::newRow("every octet") << withText([] {
            QByteArray all;
            for (int i = 0; i < 256; ++i)
                all.append(char(i));
            return all;
        }());
        QTest::newRow("nul") << withText(QByteArray("a\0b", 3));
        QTest::newRow("byte order mark") << withText("\xef\xbb\xbfhello");
        QTest::newRow("no enhanced status") << Failure{.reply = ServerReply{421, std::nullopt, {}}};
        QTest::newRow("certificate") << Failure{.kind = FailureKind::CertificateUntrusted, .stage = Stage::Tls,
                                                .peerCertificate = QByteArray("\x30\x82\x00\xff", 4)};
    }
    void aFailureSurvivesJson()
    {
        QFETCH(Failure, failure);
        const auto read = failureFromJson(stored(toJson(failure)));
        QVERIFY(read.has_value());
        QVERIFY(*read == failure);
    }

    void jsonThatIsNoFailureIsRefused()
    {
        QVERIFY(!failureFromJson({}));
        QJsonObject object = toJson(Failure{.reply = ServerReply{550, EnhancedStatus{5, 1, 1}, "no"}});
        for (const QString &key : {u"kind"_qs, u"stage"_qs, u"scope"_qs, u"reply"_qs, u"detail"_qs}) {
            QJsonObject bad = object;
            bad.insert(key, 7);
            QVERIFY2(!failureFromJson(bad), qPrintable(key));
        }
        QJsonObject reply = object.value(u"reply"_qs).toObject();
        const std::pair<QString, QJsonValue> badReplies[] = {{u"enhanced"_qs, u"5.1"_qs}, {u"enhanced"_qs, 5}, {u"code"_qs, u"550"_qs}, {u"code"_qs, -1}, {u"text"_qs, 7}};
        for (const auto &[key, value] : badReplies) {
            QJsonObject badReply = reply;
            badReply.insert(key, value);
            QJsonObject bad = object;
            bad.insert(u"reply"_qs, badReply);
            QVERIFY2(!failureFromJson(bad), qPrintable(key));
        }
        reply.remove(u"code"_qs);
        QVERIFY(!serverReplyFromJson(reply));
        object.insert(u"peerCertificate"_qs, u"***"_qs);
        QVERIFY(!failureFromJson(object));
    }

    void aReplySurvivesJson()
    {
        const ServerReply reply{250, EnhancedStatus{2, 0, 0}, "queued as 4F\xe9"};
        QVERIFY(serverReplyFromJson(stored(toJson(reply))) == reply);
    }
};

Q_DECLARE_METATYPE(sendoff::Failure)

QTEST_APPLESS_MAIN(TestDelivery)
#include "test_delivery.moc"
