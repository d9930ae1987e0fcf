// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/AccountJson.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace sendoff;

class TestAccounts : public QObject {
    Q_OBJECT

    static Account bare()
    {
        return {.name = u"Work"_qs, .identity = {.from = *Mailbox::parse(u"Jane Roe <jane@example.org>"_qs)}};
    }

    static Account full()
    {
        return {.id = AccountId((qint64(1) << 60) + 1),
                .name = u"B\u00fcro \U0001f600"_qs,
                .kind = Account::Kind::Sandbox,
                .isDefault = true,
                .isEnabled = false,
                .identity = {.from = *Mailbox::parse(u"\"Roe, \\\"J\\\"\" <\"a b\"@b\u00fccher.example>"_qs),
                             .replyTo = *Mailbox::parse(u"jane@[192.0.2.1]"_qs),
                             .organization = u"Roe & Sons"_qs,
                             .signature = {u"Jane\nRoe"_qs, u"<p>Jane</p>"_qs, true},
                             .alwaysBcc = {*Mailbox::parse(u"Files <files@example.org>"_qs)},
                             .sentFolder = u"Post/\u00dcbers Jahr"_qs},
                .otherIdentities = {{.from = *Mailbox::parse(u"office@example.org"_qs)}},
                .demandsOwnFrom = true,
                .server = {.host = u"mail.b\u00fccher.example"_qs,
                           .port = 65535,
                           .security = ChannelSecurity::Plaintext,
                           .user = u"j\u00f6rg"_qs,
                           .auth = {AuthChoice::Kind::Mechanism, "SCRAM-SHA-256"},
                           .caFile = u"/a b/ca.pem"_qs,
                           .clientCertificate = u"/a/c.p12"_qs,
                           .proxy = QUrl(u"socks5://jane@proxy.example:1080"_qs),
                           .ehloName = "[192.0.2.7]",
                           .pinnedCertificate = QByteArray("\x00\xff\x80\x01", 4)},
                .incoming = {.protocol = IncomingServer::Protocol::Pop3,
                             .host = u"pop.b\u00fccher.example"_qs,
                             .port = 995,
                             .security = ChannelSecurity::StartTls,
                             .user = u"jane"_qs,
                             .auth = {AuthChoice::Kind::None, {}},
                             .hasOwnSecret = true,
                             .passwordCommand = u"pass show 'mailbox'"_qs,
                             .pinnedCertificate = QByteArray("\x01\x00", 2),
                             .sentFolder = u"Gesendet"_qs},
                .localCopies = {LocalCopies::Form::Maildir, u"/home/j\u00f6rg/Maildir/.Sent"_qs},
                .secretSource = {SecretSource::Kind::Command, u"pass show 'mail'\n"_qs},
                .oauth = {.issuer = u"https://id.example.org"_qs,
                          .authorization = QUrl(u"https://id.example.org/authorize?a=b"_qs),
                          .token = QUrl(u"https://id.example.org/token"_qs),
                          .device = QUrl(u"https://id.example.org/device"_qs),
                          .revocation = QUrl(u"https://id.example.org/revoke"_qs),
                          .clientId = u"client 1"_qs,
                          .scopes = {u"mail"_qs, u"offline_access"_qs}},
                .secretKey = u"k-1"_qs};
    }

    static QJsonObject stored(const Account &account)
    {
        return QJsonDocument::fromJson(QJsonDocument(toJson(account)).toJson()).object();
    }

private slots:
    void anAccountSurvivesJson()
    {
        QVERIFY(accountFromJson(stored(bare())) == bare());
        QVERIFY(accountFromJson(stored(full())) == full());
        for (const SecretSource::Kind kind : {SecretSource::Kind::None, SecretSource::Kind::Keychain,
                                              SecretSource::Kind::Command, SecretSource::Kind::Session,
                                              SecretSource::Kind::OAuth}) {
            Account account = bare();
            account.secretSource.kind = kind;
            QVERIFY(accountFromJson(stored(account)) == account);
        }
    }

    void aPlaceOnThisMachineIsWrittenInOneWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("again"); // null: it is none
        QTest::newRow("none") << u"none"_qs << u"none"_qs;
        QTest::newRow("a Maildir") << u"maildir:/home/jane/Maildir/.Sent"_qs << u"maildir:/home/jane/Maildir/.Sent"_qs;
        QTest::newRow("an mbox") << u"mbox:/home/jane/a:b c"_qs << u"mbox:/home/jane/a:b c"_qs;
        QTest::newRow("a slash at the end") << u"maildir:/home/jane//Sent/"_qs << u"maildir:/home/jane/Sent"_qs;
        QTest::newRow("at home") << u"mbox:~/sent"_qs << u"mbox:"_qs + QDir::homePath() + u"/sent"_qs;
        for (const char *wrong : {"", "/sent", "mh:/sent", "mbox:", "mbox:sent", "mbox:/", "maildir:../sent", "MBOX:/sent", "mbox:/a\nb"})
            QTest::newRow(wrong) << QString::fromLatin1(wrong) << QString();
    }
    void aPlaceOnThisMachineIsWrittenInOneWord()
    {
        QFETCH(QString, text);
        const auto copies = LocalCopies::parse(text);
        QTEST(copies ? copies->toText() : QString(), "again");
    }

    void anLmtpServerIsOfThisMachine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("sound");
        QTest::newRow("a local socket") << u"lmtp:/run/dovecot/lmtp"_qs << u"/run/dovecot/lmtp"_qs << true;
        QTest::newRow("loopback") << u"lmtp://127.0.0.1"_qs << u"127.0.0.1"_qs << true;
        QTest::newRow("loopback, IPv6") << u"lmtp://::1"_qs << u"::1"_qs << true;
        QTest::newRow("localhost") << u"lmtp://localhost"_qs << u"localhost"_qs << true;
        QTest::newRow("another machine") << u"lmtp://192.0.2.1"_qs << u"192.0.2.1"_qs << false;
        QTest::newRow("a name that begins alike") << u"lmtp://127.0.0.1.example.org"_qs << u"127.0.0.1.example.org"_qs << false;
        QTest::newRow("nothing") << u"lmtp://"_qs << QString() << false;
    }
    void anLmtpServerIsOfThisMachine()
    {
        QFETCH(QString, text);
        QFETCH(QString, host);
        QFETCH(bool, sound);
        Account account = bare();
        account.server.security = ChannelSecurity::Plaintext;
        account.server.setText(text);
        QCOMPARE(account.server.protocol, MailProtocol::Lmtp);
        QCOMPARE(account.server.host, host);
        QCOMPARE(account.server.toText(), text);
        QCOMPARE(account.server.isLocalSocket(), text.startsWith(u"lmtp:/run"_qs));
        QCOMPARE(account.server.isSound(), sound);
        QCOMPARE(accountFromJson(stored(account)).has_value(), sound);
        QVERIFY(!sound || accountFromJson(stored(account)) == account);
        account.server.security = ChannelSecurity::ImplicitTls;
        QVERIFY(!account.server.isSound());
        account.server.setText(u"smtp.example.org"_qs);
        QCOMPARE(account.server.protocol, MailProtocol::Submission);
        QCOMPARE(account.server.toText(), u"smtp.example.org"_qs);
    }

    void aPasswordOfTheProxyIsNotStored()
    {
        Account account = bare();
        account.server.proxy = QUrl(u"socks5://jane:hunter2@proxy.example"_qs);
        QVERIFY(!QJsonDocument(toJson(account)).toJson().contains("hunter2"));
    }

    void jsonThatIsNoAccountIsRefused()
    {
        QVERIFY(!accountFromJson({}));
        for (const QString &key : {u"kind"_qs, u"identity"_qs, u"server"_qs, u"secretSource"_qs}) {
            QJsonObject bad = toJson(full());
            bad.insert(key, u"x"_qs);
            QVERIFY2(!accountFromJson(bad), qPrintable(key));
        }
        QJsonObject bad = toJson(full());
        QJsonObject server = bad.value(u"server"_qs).toObject();
        server.insert(u"port"_qs, 65536);
        bad.insert(u"server"_qs, server);
        QVERIFY(!accountFromJson(bad));
    }

    void channelSecurityHasNames()
    {
        QCOMPARE(toName(ChannelSecurity::ImplicitTls), u"tls"_qs);
        QCOMPARE(toName(ChannelSecurity::StartTls), u"starttls"_qs);
        QCOMPARE(toName(ChannelSecurity::Plaintext), u"plaintext"_qs);
        QVERIFY(channelSecurityFromName(u"StartTLS"_qs) == ChannelSecurity::StartTls);
        QVERIFY(!channelSecurityFromName(u"ssl"_qs) && !channelSecurityFromName(QString()));
    }

    void loginMechanismsHaveNames()
    {
        QVERIFY(authChoiceFromName(u"AUTO"_qs) == (AuthChoice{AuthChoice::Kind::Auto, {}}));
        QVERIFY(authChoiceFromName(u"none"_qs) == (AuthChoice{AuthChoice::Kind::None, {}}));
        const auto scram = authChoiceFromName(u"scram-sha-256"_qs);
        QVERIFY(scram == (AuthChoice{AuthChoice::Kind::Mechanism, "SCRAM-SHA-256"}));
        QCOMPARE(toName(*scram), u"SCRAM-SHA-256"_qs);
    }

    void someLoginsNeedNoSecret()
    {
        Account account = bare();
        QVERIFY(account.logsIn());
        account.secretSource.kind = SecretSource::Kind::None;
        QVERIFY(!account.logsIn());
        for (const QString &name : {u"EXTERNAL"_qs, u"anonymous"_qs}) {
            account.server.auth = *authChoiceFromName(name);
            QVERIFY(account.server.auth.needsNoSecret() && account.logsIn());
        }
        account.secretSource.kind = SecretSource::Kind::Keychain;
        account.server.auth = *authChoiceFromName(u"none"_qs);
        QVERIFY(!account.logsIn());
    }

    void whatIsNoMechanismNameIsRefused()
    {
        for (const QString &name : {QString(), u"A B"_qs, u"A\r\nB"_qs, u"PL\u00c4IN"_qs, u"\u00df"_qs,
                                    u"\u0131"_qs, QString(21, u'A')})
            QVERIFY2(!authChoiceFromName(name), qPrintable(name));
    }

    void aNameIsFitForACommandLine()
    {
        for (const QString &name : {u"Work"_qs, u"Roe & Sons"_qs, u"B\u00fcro"_qs, u"a-b"_qs, QString(64, u'a')})
            QVERIFY2(!checkAccountName(name), qPrintable(name));
        QVERIFY(checkAccountName(QString()) == AccountNameError::Empty);
        QVERIFY(checkAccountName(u"  "_qs) == AccountNameError::Empty);
        QVERIFY(checkAccountName(QString(65, u'a')) == AccountNameError::TooLong);
        QVERIFY(checkAccountName(u"a\nb"_qs) == AccountNameError::ControlCharacter);
        QVERIFY(checkAccountName(u"\u202eabc"_qs) == AccountNameError::ControlCharacter);
        QVERIFY(checkAccountName(u"a"_qs + QChar(0)) == AccountNameError::ControlCharacter);
        QVERIFY(checkAccountName(u"--json"_qs) == AccountNameError::LeadingDash);
    }

    void loggingInGoesByTheAddressUnlessAUserIsSet()
    {
        QCOMPARE(bare().loginUser(), u"jane@example.org"_qs);
        QCOMPARE(full().loginUser(), u"j\u00f6rg"_qs);
    }
};

QTEST_APPLESS_MAIN(TestAccounts)
#include "test_accounts.moc"
