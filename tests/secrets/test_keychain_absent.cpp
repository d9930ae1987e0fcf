// SPDX-License-Identifier: GPL-3.0-or-later
// Run with a session bus address that leads nowhere.
#include "secrets/Answers.h"
#include "secrets/KeychainSecretStore.h"

#include <QDBusConnection>
#include <QElapsedTimer>

using namespace sendoff;

class TestKeychainAbsent : public QObject {
    Q_OBJECT

private slots:
    void withoutABusThereIsNoServiceAndNoWait()
    {
        QVERIFY(!QDBusConnection::sessionBus().isConnected());
        KeychainSecretStore store;
        Answers answers(store);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(answers.read(u"k"_qs).error().kind == SecretError::Kind::NoService);
        QVERIFY(answers.write(u"k"_qs, "x").error().kind == SecretError::Kind::NoService);
        QVERIFY(answers.remove(u"k"_qs).error().kind == SecretError::Kind::NoService);
        QVERIFY(timer.elapsed() < 2000);
    }
};

QTEST_GUILESS_MAIN(TestKeychainAbsent)
#include "test_keychain_absent.moc"
