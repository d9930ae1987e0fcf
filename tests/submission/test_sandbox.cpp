// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission/Sandbox.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sendoff;

class TestSandbox : public QObject {
    Q_OBJECT

    SystemRandomness m_randomness;
    QTemporaryDir m_folder;
    std::unique_ptr<Sandbox> m_sandbox;

    /// What Python's smtplib printed.
    QByteArray send(const QByteArray &message, const QStringList &recipients,
                    const QString &mechanism = QStringLiteral("PLAIN"), const QByteArray &password = {})
    {
        QProcess python;
        QSignalSpy finished(&python, &QProcess::finished);
        python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        python.start(QStringLiteral("python3"),
                     QStringList{QStringLiteral(TEST_FOLDER "/send.py"), QString::number(m_sandbox->port()),
                                 m_sandbox->user(),
                                 QString::fromLatin1(password.isEmpty() ? m_sandbox->password() : password), mechanism}
                         + recipients);
        python.write(message);
        python.closeWriteChannel();
        return finished.wait(60000) ? python.readAllStandardOutput().trimmed() : QByteArray("never finished");
    }
    SandboxMailbox mailbox() const { return SandboxMailbox(m_folder.path()); }

private slots:
    void init()
    {
        QVERIFY(QDir(m_folder.path()).removeRecursively());
        QVERIFY(QDir().mkpath(m_folder.path()));
        m_sandbox = std::make_unique<Sandbox>(m_folder.path(), m_randomness);
        QVERIFY(m_sandbox->start());
    }

    void aMessageArrivesOctetForOctet_data()
    {
        QTest::addColumn<QString>("mechanism");
        QTest::newRow("plain") << QStringLiteral("PLAIN");
        QTest::newRow("login") << QStringLiteral("LOGIN");
    }
    void aMessageArrivesOctetForOctet()
    {
        QFETCH(QString, mechanism);
        QSignalSpy arrived(m_sandbox.get(), &Sandbox::messageArrived);
        const QByteArray message = "Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n\r\n.\r\n..\r\n" + QByteArray(5000, 'x') + "\r\n";
        QCOMPARE(send(message, {QStringLiteral("a@example.org"), QStringLiteral("b@example.org")}, mechanism), QByteArray("[]"));
        QTRY_COMPARE(arrived.count(), 1);
        const auto messages = mailbox().messages();
        QCOMPARE(messages.size(), size_t(1));
        QCOMPARE(messages.at(0).subject, u"Grüße"_qs);
        QCOMPARE(messages.at(0).from, u"jane@example.org"_qs);
        QCOMPARE(messages.at(0).recipients, QStringList({u"a@example.org"_qs, u"b@example.org"_qs}));
        QFile file(messages.at(0).path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), message);
        QVERIFY(mailbox().message(messages.at(0).id).has_value());
        QVERIFY(mailbox().clear());
        QCOMPARE(mailbox().messages().size(), size_t(0));
    }

    void aMessageThatCanNotArriveLeavesNothing()
    {
        const QString arrivals = m_folder.filePath(QStringLiteral("new"));
        QVERIFY(QDir(arrivals).removeRecursively());
        QFile inItsPlace(arrivals);
        QVERIFY(inItsPlace.open(QIODevice::WriteOnly));
        QCOMPARE(send("x\r\n", {QStringLiteral("a@example.org")}), QByteArray("451"));
        QVERIFY(QDir(m_folder.filePath(QStringLiteral("envelopes"))).isEmpty());
        QVERIFY(QDir(m_folder.filePath(QStringLiteral("tmp"))).isEmpty());
    }

    void aWrongPasswordIsRefused()
    {
        QCOMPARE(send("x\r\n", {QStringLiteral("a@example.org")}, QStringLiteral("PLAIN"), "wrong"), QByteArray("535"));
        QCOMPARE(mailbox().messages().size(), size_t(0));
    }

    void troubleIsPlayed()
    {
        QVERIFY(m_sandbox->setTrouble({.refused = {u"no@example.org"_qs}, .deferred = {u"Later@example.org"_qs}}));
        QCOMPARE(m_sandbox->trouble().refused, QStringList(u"no@example.org"_qs));
        QCOMPARE(send("x\r\n", {u"no@example.org"_qs, u"later@example.org"_qs, u"yes@example.org"_qs}),
                 QByteArray("[('later@example.org', 451), ('no@example.org', 550)]"));
        QCOMPARE(mailbox().messages().at(0).recipients, QStringList(u"yes@example.org"_qs));
        QVERIFY(m_sandbox->setTrouble({.announcedSize = 100}));
        QCOMPARE(send(QByteArray(1000, 'x'), {u"a@example.org"_qs}), QByteArray("552"));
    }

    void aConnectionDroppedAtTheFinalDotLeavesNothing()
    {
        QVERIFY(m_sandbox->setTrouble({.dropAtFinalDot = true}));
        QCOMPARE(send("x\r\n", {u"a@example.org"_qs}), QByteArray("disconnected"));
        QCOMPARE(mailbox().messages().size(), size_t(0));
        QCOMPARE(QDir(m_folder.filePath(u"tmp"_qs)).entryList(QDir::Files).size(), qsizetype(0));
    }

    void theCertificateStaysAndThePasswordDoesNot()
    {
        const QByteArray pin = m_sandbox->certificatePin();
        QCOMPARE(pin.size(), qsizetype(32));
        Sandbox other(m_folder.path(), m_randomness);
        QVERIFY(other.start());
        QCOMPARE(other.certificatePin(), pin);
        QVERIFY(other.password() != m_sandbox->password());
    }

    void idsCannotLeaveTheMailbox()
    {
        QVERIFY(!mailbox().message(u"../certificate.pem"_qs));
        QVERIFY(!mailbox().message(QString()));
    }
};

QTEST_GUILESS_MAIN(TestSandbox)
#include "test_sandbox.moc"
