// SPDX-License-Identifier: GPL-3.0-or-later
// Run on a session bus of its own, that can start nothing: what is on it is what a test puts there.
#include "secrets/KeychainState.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QTest>

using namespace sendoff;

namespace {

/// A Secret Service, as little as is asked.
class Service final : public QDBusVirtualObject {
public:
    QString collection = QStringLiteral("/c");
    bool isLocked = false;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() == QLatin1String("ReadAlias"))
            return bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(collection))));
        if (message.member() == QLatin1String("Get") && message.path() == collection)
            return bus.send(message.createReply(QVariant::fromValue(QDBusVariant(isLocked))));
        return false;
    }
};

} // namespace

class TestKeychainState : public QObject {
    Q_OBJECT

    QDBusConnection m_other = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("other"));

    int state()
    {
        std::optional<KeychainState> told;
        askKeychainState(this, [&told](KeychainState state) { told = state; });
        return QTest::qWaitFor([&] { return told.has_value(); }) ? int(*told) : -1;
    }

private slots:
    void initTestCase() { QVERIFY(m_other.isConnected() && QDBusConnection::sessionBus().isConnected()); }

    void aBusWithNobodyOnItHasNoKeychain() { QCOMPARE(state(), int(KeychainState::Absent)); }

    void anOldWalletIsNoSecretService()
    {
        QVERIFY(m_other.registerService(QStringLiteral("org.kde.kwalletd5")));
        QCOMPARE(state(), int(KeychainState::OldWallet));
        QVERIFY(m_other.unregisterService(QStringLiteral("org.kde.kwalletd5")));
    }

    void aServiceIsAskedWhetherItIsLocked()
    {
        QVERIFY(m_other.registerService(QStringLiteral("org.freedesktop.secrets")));
        QCOMPARE(state(), int(KeychainState::Absent)); // a name that answers nothing
        Service service;
        QVERIFY(m_other.registerVirtualObject(QStringLiteral("/"), &service, QDBusConnection::SubPath));
        QCOMPARE(state(), int(KeychainState::Ready));
        service.isLocked = true;
        QCOMPARE(state(), int(KeychainState::Locked));
        service.collection = QStringLiteral("/"); // none was made yet: the first secret makes it
        QCOMPARE(state(), int(KeychainState::Ready));
        m_other.unregisterObject(QStringLiteral("/"), QDBusConnection::UnregisterTree);
        QVERIFY(m_other.unregisterService(QStringLiteral("org.freedesktop.secrets")));
    }
};

QTEST_GUILESS_MAIN(TestKeychainState)
#include "test_keychain_state.moc"
