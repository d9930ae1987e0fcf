// SPDX-License-Identifier: GPL-3.0-or-later
// Run by with-keyring.sh: a session bus with a real gnome-keyring, unlocked, and no display.
#include "secrets/Answers.h"
#include "secrets/KeychainSecretStore.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDirIterator>

using namespace sendoff;
using Kind = SecretError::Kind;

class TestKeychain : public QObject {
    Q_OBJECT

    KeychainSecretStore m_store;
    Answers m_answers{m_store};

    static QDBusMessage call(const QString &method, const QVariant &argument)
    {
        auto message = QDBusMessage::createMethodCall(
            u"org.freedesktop.secrets"_qs, u"/org/freedesktop/secrets"_qs, u"org.freedesktop.Secret.Service"_qs, method);
        message << argument;
        return QDBusConnection::sessionBus().call(message);
    }

    static void lockTheKeyring()
    {
        const auto collection = call(u"ReadAlias"_qs, u"default"_qs).arguments().value(0).value<QDBusObjectPath>();
        const auto reply = call(u"Lock"_qs, QVariant::fromValue(QList<QDBusObjectPath>{collection}));
        QVERIFY2(reply.type() == QDBusMessage::ReplyMessage, qPrintable(reply.errorMessage()));
    }

private slots:
    void initTestCase()
    {
        auto *bus = QDBusConnection::sessionBus().interface();
        QVERIFY(bus);
        QTRY_VERIFY_WITH_TIMEOUT(bus->isServiceRegistered(u"org.freedesktop.secrets"_qs), 20000);
    }

    void aPasswordIsStoredReadAndRemoved()
    {
        QVERIFY(m_answers.read(u"account-1"_qs).error().kind == Kind::NotFound);
        const auto written = m_answers.write(u"account-1"_qs, "p\xc3\xa4ss, wort=\"1\"");
        QVERIFY2(written.hasValue(), written ? "" : qPrintable(written.error().detail));
        QCOMPARE(m_answers.read(u"account-1"_qs)->reveal(), QByteArray("p\xc3\xa4ss, wort=\"1\""));
        QVERIFY(m_answers.write(u"account-1"_qs, "another").hasValue());
        QCOMPARE(m_answers.read(u"account-1"_qs)->reveal(), QByteArray("another"));
        QVERIFY(m_answers.remove(u"account-1"_qs).hasValue());
        QVERIFY(m_answers.read(u"account-1"_qs).error().kind == Kind::NotFound);
        QVERIFY(m_answers.remove(u"account-1"_qs).hasValue());
    }

    void twoAccountsDoNotMeet()
    {
        QVERIFY(m_answers.write(u"account-1"_qs, "one").hasValue());
        QVERIFY(m_answers.write(u"account-2"_qs, "two").hasValue());
        QCOMPARE(m_answers.read(u"account-1"_qs)->reveal(), QByteArray("one"));
        QVERIFY(m_answers.remove(u"account-1"_qs).hasValue());
        QCOMPARE(m_answers.read(u"account-2"_qs)->reveal(), QByteArray("two"));
    }

    void manyAtOnceAreAllAnswered()
    {
        int answered = 0;
        for (int i = 0; i < 20; ++i)
            m_store.read(u"account-2"_qs, this, [&answered](const auto &result) { answered += result.hasValue(); });
        QTRY_COMPARE_WITH_TIMEOUT(answered, 20, 20000);
    }

    void aContextMayGoWhileTheKeychainIsAsked()
    {
        for (int i = 0; i < 5; ++i) {
            auto *context = new QObject;
            bool isCalled = false;
            m_store.read(u"account-2"_qs, context, [&isCalled](const auto &) { isCalled = true; });
            if (i > 0)
                QCOMPARE(m_answers.read(u"account-2"_qs)->reveal(), QByteArray("two"));
            const bool wasCalled = isCalled;
            delete context;
            QCOMPARE(m_answers.read(u"account-2"_qs)->reveal(), QByteArray("two"));
            QCOMPARE(isCalled, wasCalled);
        }
    }

    void aSecretThatTheKeychainWouldCutShortIsRefused()
    {
        QVERIFY(m_answers.write(u"account-3"_qs, QByteArray("a\0b", 3)).error().kind == Kind::Failed);
        QVERIFY(m_answers.read(u"account-3"_qs).error().kind == Kind::NotFound);
    }

    void noFileOfTheHomeHoldsThePassword()
    {
        QVERIFY(m_answers.write(u"account-2"_qs, "findable-password").hasValue());
        QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++count;
            const QByteArray content = file.readAll();
            QVERIFY2(!content.contains("findable-password"), qPrintable(file.fileName()));
            QVERIFY2(!content.contains(QByteArray("findable-password").toBase64().left(20)), qPrintable(file.fileName()));
        }
        QVERIFY(count > 0);
    }

    void aLockedKeyringIsCalledLocked()
    {
        lockTheKeyring();
        QVERIFY(m_answers.read(u"account-2"_qs).error().kind == Kind::Locked);
        QVERIFY(m_answers.read(u"account-never-stored"_qs).error().kind == Kind::Locked);
        QVERIFY(m_answers.write(u"account-2"_qs, "x").error().kind == Kind::Locked);
        QVERIFY(m_answers.remove(u"account-2"_qs).error().kind == Kind::Locked);
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "test_keychain.moc"
