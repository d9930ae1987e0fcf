// SPDX-License-Identifier: GPL-3.0-or-later
#include "Surroundings.h"

#include "transport/IncomingCheck.h"

#include <QTest>

using namespace sendoff;

namespace {

/// Never gets anywhere.
class SilentChannel final : public Channel {
public:
    void connectTo(const QString &, quint16, bool) override {}
    void startTls() override {}
    bool isEncrypted() const override { return false; }
    void write(const QByteArray &) override {}
    qint64 bytesToWrite() const override { return 0; }
    qint64 pendingBytes() const override { return 0; }
    QByteArray read(qint64) override { return {}; }
    void close() override {}
    void abort() override {}
};

} // namespace

class TestIncomingCheck : public QObject {
    Q_OBJECT

private slots:
    void aTypedPasswordGoesByTheProxysOwnAsWell()
    {
        const QString command = QStringLiteral("print-proxy-password");
        Account account{.identity = {.from = *Mailbox::parse(QStringLiteral("jane@example.org"))}};
        account.server.proxy = QUrl(QStringLiteral("socks5://jane@127.0.0.1:9050"));
        account.server.proxyPasswordCommand = command;
        account.incoming.host = QStringLiteral("imap.example.org");
        account.incoming.user = QStringLiteral("jane");
        Surroundings surroundings;
        surroundings.secrets.write(command, Secret("proxy word"), this, [](const auto &) {});
        QList<QUrl> proxies;
        const auto channels = [&proxies](const SubmissionServer &server, const TlsPolicy &) {
            proxies += server.proxy;
            return std::make_unique<SilentChannel>();
        };
        const MailboxSessions sessions(account, surroundings.stores(), surroundings.facts, channels, surroundings.clock,
                                       surroundings.randomness);
        const IncomingCheck check(sessions, account.incoming, Secret("typed word"), nullptr);
        QTRY_COMPARE(proxies.size(), 1);
        QCOMPARE(proxies.front().password(QUrl::FullyDecoded), QStringLiteral("proxy word"));
    }
};

QTEST_GUILESS_MAIN(TestIncomingCheck)
#include "test_incoming_check.moc"
