// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Certificate.h"
#include "tests/ui/find.h"
#include "tests/ui/samples.h"
#include "ui/accounts/AccountCheck.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/accounts/IdentitiesDialog.h"
#include "ui/accounts/ImportDialog.h"
#include "ui/fields/Fold.h"
#include "ui/fields/Notice.h"
#include "ui/sandbox/SandboxPage.h"
#include "ui/words/FailureWords.h"
#include "ui/words/SetupWords.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QScrollArea>
#include <QClipboard>
#include <QComboBox>
#include <QCryptographicHash>
#include <QSslCertificate>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace sendoff;

namespace {

/// Clicks of a person, in any window.
class ClickCounter final : public QObject {
public:
    ClickCounter() { qApp->installEventFilter(this); }
    int count() const { return m_count; }
    bool eventFilter(QObject *object, QEvent *event) override
    {
        m_count += event->type() == QEvent::MouseButtonRelease && object->isWidgetType();
        return false;
    }

private:
    int m_count = 0;
};

} // namespace

class TestAccountDialog : public QObject {
    Q_OBJECT

    FakeMailService *m_service = nullptr;
    AccountDialog *m_dialog = nullptr;

    void open(const std::optional<Account> &account = std::nullopt)
    {
        delete m_dialog;
        m_dialog = new AccountDialog(*m_service, account);
        m_dialog->show();
    }
    void type(const QString &name, const QString &text) { QTest::keyClicks(named<QLineEdit>(*m_dialog, name), text); }
    void press(const QString &name) { m_dialog->findChild<QPushButton *>(name)->click(); }
    void choosePassword(const QString &text)
    {
        auto *choice = m_dialog->findChild<QComboBox *>(QStringLiteral("incomingPasswordChoice"));
        choice->setCurrentText(text);
        emit choice->activated(choice->currentIndex());
    }
    QPushButton *button(const QString &name) { return m_dialog->findChild<QPushButton *>(name); }
    /// What a notice says.
    QString shown(const QString &name) { return m_dialog->findChild<Notice *>(name)->text(); }
    QStringList factsShown()
    {
        QStringList all;
        for (QLabel *label : m_dialog->findChildren<QLabel *>(QStringLiteral("fact")))
            all += label->accessibleName();
        return all;
    }
    /// The first account signs in by OAuth from now on.
    OAuthSettings &useOAuth()
    {
        Account &account = m_service->m_accounts.front();
        account.secretSource = {SecretSource::Kind::OAuth, {}};
        account.oauth = OAuthSettings{.authorization = QUrl(QStringLiteral("https://id.example.org/authorize")),
                                      .token = QUrl(QStringLiteral("https://id.example.org/token")),
                                      .clientId = QStringLiteral("client")};
        return account.oauth;
    }
    bool isInSight(const QWidget *widget) { return widget->visibleRegion().boundingRect() == widget->rect(); }
    QString result() { return m_dialog->findChild<QWidget *>(QStringLiteral("result"))->accessibleName(); }

    /// An account with a password, that is about to be signed in by the browser.
    QComboBox *openForSignIn()
    {
        useOAuth();
        Account &known = m_service->m_accounts.front();
        known.secretSource = {};
        known.secretKey = QStringLiteral("password-key");
        open(known);
        auto *source = m_dialog->findChild<QComboBox *>(QStringLiteral("secretSource"));
        source->setCurrentIndex(source->findData(int(SecretSource::Kind::OAuth)));
        return source;
    }

private slots:
    void theWindowIsAsWideAsWhatAFoldShows()
    {
        open(m_service->m_accounts[0]);
        auto *box = m_dialog->findChild<QCheckBox *>(QStringLiteral("readsReports"));
        box->setText(QStringLiteral("A language with long words for everything that the others say in short ones, which are not many"));
        m_dialog->findChild<Fold *>(QStringLiteral("incomingFold"))->setOpen(true);
        const auto *scroll = m_dialog->findChild<QScrollArea *>();
        QTRY_VERIFY(scroll->viewport()->width() >= scroll->widget()->minimumSizeHint().width());
        QVERIFY(box->width() >= box->sizeHint().width());
    }
    void init()
    {
        m_service = new FakeMailService;
        samples::fillAccounts(*m_service);
    }
    void cleanup()
    {
        delete m_dialog;
        m_dialog = nullptr;
        delete m_service;
    }
    void aKnownProviderTakesAnAddressAPasswordAndOneClick()
    {
        m_service->m_setup.found = {settingsOf(*providerOfDomain(QStringLiteral("gmx.de")), *AddrSpec::parse(QStringLiteral("jane@gmx.de")),
                                               DiscoverySource::ProviderTable)};
        m_service->m_testStages = {Stage::Lookup, Stage::Connect, Stage::Tls, Stage::Greeting, Stage::Ehlo, Stage::Auth, Stage::MailFrom};
        open();
        ClickCounter clicks;
        type(QStringLiteral("Address"), QStringLiteral("jane@gmx.de"));
        type(QStringLiteral("Password"), QStringLiteral("secret"));
        QTest::mouseClick(button(QStringLiteral("continue")), Qt::LeftButton);
        QTRY_COMPARE(m_service->savedAccounts.size(), 1u);
        QCOMPARE(clicks.count(), 1);
        const Account &account = m_service->savedAccounts.front();
        QCOMPARE(account.server.host, QStringLiteral("mail.gmx.net"));
        QCOMPARE(account.incoming.host, QStringLiteral("imap.gmx.net"));
        QCOMPARE(account.name, QStringLiteral("GMX"));
        QCOMPARE(m_service->savedSecrets.front(), QByteArrayLiteral("secret"));
        QCOMPARE(m_service->testedAccounts.size(), 1u);
        QTRY_COMPARE(result(), QStringLiteral("It works. “GMX” is ready."));
        QCOMPARE(button(QStringLiteral("continue"))->text(), QStringLiteral("Done"));
        QVERIFY(!named<QLineEdit>(*m_dialog, QStringLiteral("Your name"))->isEnabled());
        QVERIFY(factsShown().contains(QStringLiteral("Allow programs on the web site of GMX first.")));
        press(QStringLiteral("continue"));
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_service->savedAccounts.size(), 1u);
    }
    void aNewCheckTakesThePlaceOfTheOneBefore()
    {
        m_service->m_testStages = {Stage::Connect};
        Account account = m_service->m_accounts.front();
        account.incoming = {};
        AccountCheck check(*m_service, [](const Account &) { return std::nullopt; });
        QSignalSpy passed(&check, &AccountCheck::passed);
        QSignalSpy finished(&check, &AccountCheck::finished);
        check.start(account, std::nullopt);
        check.start(account, std::nullopt);
        QVERIFY(finished.wait());
        QCoreApplication::processEvents();
        QCOMPARE(m_service->testedAccounts.size(), size_t(2));
        QCOMPARE(passed.size(), 1);
        QCOMPARE(finished.size(), 1);
    }
    void aHostThatTheDnsNamesIsConfirmedBeforeThePasswordGoesThere()
    {
        FoundSettings settings{.source = DiscoverySource::Services, .where = QStringLiteral("example.org"), .trust = FoundSettings::Trust::ConfirmHost};
        settings.submission.host = QStringLiteral("send.example.net");
        m_service->m_setup.found = {settings};
        open();
        type(QStringLiteral("Address"), QStringLiteral("jane@example.org"));
        type(QStringLiteral("Password"), QStringLiteral("secret"));
        press(QStringLiteral("continue"));
        QTRY_VERIFY(button(QStringLiteral("confirmHost")));
        QVERIFY(shown(QStringLiteral("found")).contains(QStringLiteral("send.example.net, port 465, TLS")));
        QVERIFY(m_service->testedAccounts.empty() && m_service->savedAccounts.empty());
        press(QStringLiteral("confirmHost"));
        QTRY_COMPARE(m_service->savedAccounts.size(), 1u);
        QCOMPARE(m_service->savedAccounts.front().server.host, QStringLiteral("send.example.net"));
    }
    void theMailboxIsCheckedInTheSameViewAndIsOnlyAnOffer()
    {
        m_service->m_setup.found = {settingsOf(*providerOfDomain(QStringLiteral("gmx.de")), *AddrSpec::parse(QStringLiteral("jane@gmx.de")),
                                               DiscoverySource::ProviderTable)};
        m_service->m_setup.incomingFailure = Failure{.kind = FailureKind::ConnectionRefused, .stage = Stage::Connect, .host = QStringLiteral("imap.gmx.net")};
        open();
        type(QStringLiteral("Address"), QStringLiteral("jane@gmx.de"));
        type(QStringLiteral("Password"), QStringLiteral("secret"));
        press(QStringLiteral("continue"));
        QTRY_COMPARE(m_service->savedAccounts.size(), 1u);
        QCOMPARE(m_service->m_setup.incomingChecks, 1);
        QTRY_COMPARE(result(), QStringLiteral("It works. “GMX” is ready."));
        QVERIFY(shown(QStringLiteral("result")).contains(QStringLiteral("The port is closed on imap.gmx.net.")));
    }
    void anAccountThatDoesNotWorkIsNotSavedByItself()
    {
        m_service->m_setup.found = {settingsOf(*providerOfDomain(QStringLiteral("gmail.com")), *AddrSpec::parse(QStringLiteral("jane@gmail.com")),
                                               DiscoverySource::ProviderTable)};
        m_service->m_testFailure = Failure{.kind = FailureKind::AuthRefused, .stage = Stage::Auth, .scope = Scope::Account};
        open();
        type(QStringLiteral("Address"), QStringLiteral("jane@gmail.com"));
        type(QStringLiteral("Password"), QStringLiteral("secret"));
        press(QStringLiteral("continue"));
        QTRY_COMPARE(result(), QStringLiteral("The server refused the password."));
        QVERIFY(m_service->savedAccounts.empty());
        QVERIFY(factsShown().first().contains(QStringLiteral("app password")));
        m_service->m_testFailure.reset();
        press(QStringLiteral("continue"));
        QTRY_COMPARE(m_service->savedAccounts.size(), 1u);
        QCOMPARE(m_service->m_setup.searched.size(), 1);
    }
    void whoTakesNoPasswordIsSignedInByTheBrowser()
    {
        m_service->m_setup.found = {settingsOf(*providerOfDomain(QStringLiteral("outlook.com")), *AddrSpec::parse(QStringLiteral("jane@outlook.com")),
                                               DiscoverySource::ProviderTable)};
        open();
        type(QStringLiteral("Address"), QStringLiteral("jane@outlook.com"));
        press(QStringLiteral("continue"));
        QTRY_VERIFY(button(QStringLiteral("signIn"))->isVisible());
        QVERIFY(!named<QLineEdit>(*m_dialog, QStringLiteral("Password"))->isVisible());
        press(QStringLiteral("signIn"));
        QCOMPARE(result(), QStringLiteral("Something is missing."));
        type(QStringLiteral("Client ID"), QStringLiteral("my-client"));
        press(QStringLiteral("signIn"));
        QTRY_COMPARE(m_service->savedAccounts.size(), 1u);
        const Account &account = m_service->savedAccounts.front();
        QCOMPARE(account.secretSource.kind, SecretSource::Kind::OAuth);
        QCOMPARE(account.oauth.clientId, QStringLiteral("my-client"));
        QCOMPARE(account.oauth.token.host(), QStringLiteral("login.microsoftonline.com"));
        QCOMPARE(account.secretKey, QStringLiteral("signed-in"));
    }
    void aMachineWithoutABrowserGetsACodeForAnotherDevice()
    {
        OAuthSettings &oauth = useOAuth();
        oauth.device = QUrl(QStringLiteral("https://id.example.org/device"));
        open(m_service->m_accounts.front());
        QTRY_VERIFY(button(QStringLiteral("signInByDevice"))->isVisible());
        FakeSetupService &setup = m_service->m_setup;
        setup.isWaiting = true;
        setup.page = {QUrl(QStringLiteral("https://id.example.org/activate")), QStringLiteral("WDJB-MJHT"),
                      QDateTime::currentDateTimeUtc().addSecs(600)};
        press(QStringLiteral("signInByDevice"));
        QCOMPARE(setup.ways, std::vector{SignInWay::OtherDevice});
        auto *code = named<QLineEdit>(*m_dialog, QStringLiteral("Code"));
        QTRY_COMPARE(code->text(), QStringLiteral("WDJB-MJHT"));
        QCOMPARE(named<QLineEdit>(*m_dialog, QStringLiteral("Page"))->text(), QStringLiteral("https://id.example.org/activate"));
        QVERIFY(code->isVisible() && code->isReadOnly());
        QCOMPARE(m_dialog->focusWidget(), code);
        press(QStringLiteral("signInCodeCopy"));
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("WDJB-MJHT"));
        QVERIFY(!button(QStringLiteral("signInByDevice"))->isEnabled());

        press(QStringLiteral("stopSignIn"));
        QCOMPARE(setup.undone, std::vector<SignInNumber>{1});
        QVERIFY(!code->isVisible());
        QVERIFY(button(QStringLiteral("signInByDevice"))->isEnabled());
        setup.isWaiting = false;
        setup.signInRefusal = OAuthError{OAuthError::Kind::Expired, "nobody signed in"};
        press(QStringLiteral("signInByDevice"));
        QTRY_COMPARE(result(), words::describe(*setup.signInRefusal, QStringLiteral("work")).headline);
        setup.signInRefusal.reset();
        press(QStringLiteral("signInByDevice"));
        QTRY_COMPARE(m_service->testedAccounts.size(), 1u);
        QVERIFY(!code->isVisible());
    }
    void cancellingTakesASignInBack()
    {
        useOAuth();
        Account fresh = m_service->m_accounts.front();
        fresh.id = {};
        fresh.name = QStringLiteral("new");
        fresh.secretKey.clear();
        m_service->m_testFailure = Failure{.kind = FailureKind::ConnectionRefused, .stage = Stage::Connect};
        open(fresh);
        press(QStringLiteral("signIn"));
        QTRY_COMPARE(m_service->testedAccounts.size(), 1u);
        QCOMPARE(m_service->testedAccounts.front().secretKey, QStringLiteral("signed-in"));
        QVERIFY(m_service->m_setup.undone.empty());
        open(fresh); // which closes the first
        QCOMPARE(m_service->m_setup.undone, std::vector<SignInNumber>{1});
        // Saved, it stays.
        press(QStringLiteral("signIn"));
        QTRY_COMPARE(m_service->testedAccounts.size(), 2u);
        press(QStringLiteral("save"));
        QTRY_COMPARE(m_service->savedAccounts.size(), 1u);
        QTRY_VERIFY(!m_dialog->isVisible());
        open(fresh);
        QCOMPARE(m_service->m_setup.undone.size(), 1u);
    }
    void aPasswordOutlivesASignInThatIsNotSaved()
    {
        auto *source = openForSignIn();
        press(QStringLiteral("signIn"));
        QTRY_COMPARE(m_service->testedAccounts.size(), 1u);
        QCOMPARE(m_service->m_setup.signedIn.front().secretKey, QString());
        QCOMPARE(m_service->testedAccounts.front().secretKey, QStringLiteral("signed-in"));
        QTRY_VERIFY(button(QStringLiteral("check"))->isEnabled());
        source->setCurrentIndex(source->findData(int(SecretSource::Kind::Keychain)));
        press(QStringLiteral("check"));
        QTRY_COMPARE(m_service->testedAccounts.size(), 2u);
        QCOMPARE(m_service->testedAccounts.back().secretKey, QStringLiteral("password-key"));
    }
    void addressesHoldHoweverTheirWindowIsClosed()
    {
        auto *source = openForSignIn();
        press(QStringLiteral("editIdentities"));
        QPointer<QDialog> identities = m_dialog->findChild<IdentitiesDialog *>();
        auto *name = identities->findChild<QLineEdit *>(QStringLiteral("identityName"));
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Jane R."));
        QTest::keyClick(identities, Qt::Key_Escape);
        QTRY_VERIFY(!identities);
        QCOMPARE(named<QLineEdit>(*m_dialog, QStringLiteral("Your name"))->text(), QStringLiteral("Jane R."));
        QCOMPARE(SecretSource::Kind(source->currentData().toInt()), SecretSource::Kind::OAuth);
        // The password isn't overwritten by a sign-in that may not be saved.
        press(QStringLiteral("signIn"));
        QTRY_COMPARE(m_service->m_setup.signedIn.size(), 1u);
        QCOMPARE(m_service->m_setup.signedIn.front().secretKey, QString());
        QCOMPARE(m_service->m_setup.signedIn.front().identity.from.displayName, QStringLiteral("Jane R."));
    }
    void nothingFoundUnfoldsTheSameFields()
    {
        open();
        type(QStringLiteral("Address"), QStringLiteral("jane@example.org"));
        QVERIFY(!named<QLineEdit>(*m_dialog, QStringLiteral("Server"))->isVisible());
        press(QStringLiteral("continue"));
        QTRY_VERIFY(named<QLineEdit>(*m_dialog, QStringLiteral("Server"))->isVisible());
        QVERIFY(shown(QStringLiteral("found")).contains(QStringLiteral("example.org")));
        QVERIFY(m_service->testedAccounts.empty());
    }
    void whoIsAskedIsTheUsersChoice()
    {
        open();
        type(QStringLiteral("Address"), QStringLiteral("jane@example.org"));
        press(QStringLiteral("continue"));
        QVERIFY(m_service->m_setup.consents.front().askDatabase && !m_service->m_setup.consents.front().tellAddress);
        m_dialog->findChild<QCheckBox *>(QStringLiteral("askDatabase"))->setChecked(false);
        m_dialog->findChild<QCheckBox *>(QStringLiteral("tellAddress"))->setChecked(true);
        QTRY_VERIFY(button(QStringLiteral("continue"))->isEnabled());
        press(QStringLiteral("continue"));
        QVERIFY(!m_service->m_setup.consents.back().askDatabase && m_service->m_setup.consents.back().tellAddress);
    }
    void anAnswerForAnotherAddressCountsForNothing()
    {
        m_service->m_setup.found = {settingsOf(*providerOfDomain(QStringLiteral("gmx.de")), *AddrSpec::parse(QStringLiteral("jane@gmx.de")),
                                               DiscoverySource::ProviderTable)};
        open();
        type(QStringLiteral("Address"), QStringLiteral("jane@gmx.de"));
        type(QStringLiteral("Password"), QStringLiteral("secret"));
        press(QStringLiteral("continue"));
        type(QStringLiteral("Address"), QStringLiteral("x"));
        QTRY_VERIFY(button(QStringLiteral("continue"))->isEnabled());
        QVERIFY(m_service->testedAccounts.empty());
        QCOMPARE(named<QLineEdit>(*m_dialog, QStringLiteral("Server"))->text(), QString());
    }
    void anotherAddressWaitsForNoSearch()
    {
        m_service->m_setup.isSearching = true;
        open();
        type(QStringLiteral("Address"), QStringLiteral("jane@example.or"));
        press(QStringLiteral("continue"));
        QVERIFY(!button(QStringLiteral("continue"))->isEnabled());
        type(QStringLiteral("Address"), QStringLiteral("g"));
        QVERIFY(button(QStringLiteral("continue"))->isEnabled());
        press(QStringLiteral("continue"));
        QCOMPARE(m_service->m_setup.searched,
                 (QStringList{QStringLiteral("jane@example.or"), QStringLiteral("jane@example.org")}));
    }
    void theReportHasStepsAndNoSecret()
    {
        m_service->m_testStages = {Stage::Lookup, Stage::Connect};
        m_service->m_testFailure = Failure{.kind = FailureKind::TimedOut, .stage = Stage::Greeting, .host = QStringLiteral("smtp.example.org")};
        open(m_service->m_accounts[0]);
        type(QStringLiteral("Password"), QStringLiteral("hunter2"));
        press(QStringLiteral("check"));
        QTRY_VERIFY(button(QStringLiteral("copyReport"))->isVisible());
        press(QStringLiteral("copyReport"));
        const QString report = QGuiApplication::clipboard()->text();
        QVERIFY2(report.contains(QStringLiteral("✓ Finding the server, 0.03 s")), qPrintable(report));
        QVERIFY(report.contains(QStringLiteral("✗ Waiting for the greeting")));
        QVERIFY(!report.contains(QStringLiteral("hunter2")));
    }
    void aRefusedPasswordIsTypedAnewWithTheReasonInSight()
    {
        m_service->m_setup.found = {settingsOf(*providerOfDomain(QStringLiteral("gmail.com")), *AddrSpec::parse(QStringLiteral("jane@gmail.com")),
                                               DiscoverySource::ProviderTable)};
        m_service->m_testFailure = Failure{.kind = FailureKind::AuthRefused, .stage = Stage::Auth, .scope = Scope::Account,
                                           .reply = ServerReply{534, EnhancedStatus{5, 7, 9}, "Application-specific password required."}};
        open();
        type(QStringLiteral("Address"), QStringLiteral("jane@gmail.com"));
        type(QStringLiteral("Password"), QStringLiteral("secret"));
        press(QStringLiteral("continue"));
        QTRY_VERIFY(m_dialog->findChild<Notice *>(QStringLiteral("result"))->isVisible());
        QTRY_VERIFY(isInSight(m_dialog->findChild<Notice *>(QStringLiteral("result"))));
        auto *password = named<QLineEdit>(*m_dialog, QStringLiteral("Password"));
        QVERIFY(isInSight(password));
        QCOMPARE(m_dialog->focusWidget(), password);
    }
    void signingInIsTheNextStepUntilItIsDone()
    {
        m_service->m_setup.found = {settingsOf(*providerOfDomain(QStringLiteral("outlook.com")), *AddrSpec::parse(QStringLiteral("jane@outlook.com")),
                                               DiscoverySource::ProviderTable)};
        open();
        QVERIFY(button(QStringLiteral("continue"))->isDefault());
        type(QStringLiteral("Address"), QStringLiteral("jane@outlook.com"));
        press(QStringLiteral("continue"));
        QTRY_VERIFY(button(QStringLiteral("signIn"))->isVisible());
        QVERIFY(button(QStringLiteral("signIn"))->isDefault());
        QVERIFY(!button(QStringLiteral("continue"))->isDefault());
        type(QStringLiteral("Client ID"), QStringLiteral("client"));
        press(QStringLiteral("signIn"));
        QTRY_VERIFY(button(QStringLiteral("continue"))->isDefault());
        QVERIFY(!button(QStringLiteral("signIn"))->isDefault());
    }
    void withoutAnIncomingServerItsSettingsRest()
    {
        open();
        m_dialog->findChild<Fold *>(QStringLiteral("incomingFold"))->setOpen(true);
        auto *server = named<QLineEdit>(*m_dialog, QStringLiteral("Incoming server"));
        const char *const rest[] = {"incomingProtocol", "incomingSecurity", "incomingPort", "incomingUser"};
        for (const char *name : rest)
            QVERIFY2(!m_dialog->findChild<QWidget *>(QLatin1String(name))->isEnabled(), name);
        server->setText(QStringLiteral("imap.example.org"));
        for (const char *name : rest)
            QVERIFY2(m_dialog->findChild<QWidget *>(QLatin1String(name))->isEnabled(), name);
    }
    void anAccountThatTwoProgramsHaveIsTickedOnce()
    {
        m_service->m_setup.offers = {
            {{ImportSource::Kind::Thunderbird, {}}, {ImportedAccount{m_service->m_accounts[0]}, ImportedAccount{m_service->m_accounts[1]}}},
            {{ImportSource::Kind::Msmtp, {}}, {ImportedAccount{m_service->m_accounts[1]}}}};
        ImportDialog dialog(m_service->m_setup);
        QTRY_COMPARE(dialog.findChildren<QCheckBox *>(QStringLiteral("account")).size(), 3);
        std::vector<bool> ticked;
        for (const QCheckBox *box : dialog.findChildren<QCheckBox *>(QStringLiteral("account")))
            ticked.push_back(box->isChecked());
        QCOMPARE(ticked, (std::vector<bool>{true, true, false}));
    }
    void anAccountCanBeDuplicated()
    {
        open(m_service->m_accounts[0]);
        std::optional<Account> copy;
        connect(m_dialog, &AccountDialog::duplicateAsked, this, [&copy](const Account &account) { copy = account; });
        m_dialog->findChild<QAction *>(QStringLiteral("duplicate"))->trigger();
        QVERIFY(copy && copy->id.isNull() && copy->secretKey.isEmpty());
        QCOMPARE(copy->name, m_service->m_accounts[0].name + QStringLiteral(" 2"));
        QCOMPARE(copy->server.host, m_service->m_accounts[0].server.host);
    }
    void everyFieldOfTheFoldsIsKept()
    {
        Account account = m_service->m_accounts[0];
        account.isEnabled = false;
        account.identity.replyTo = *Mailbox::parse(QStringLiteral("office@example.org"));
        account.identity.organization = QStringLiteral("Roe");
        account.server.proxy = QUrl(QStringLiteral("socks5://127.0.0.1:1080"));
        account.server.ehloName = "mail.example.org";
        account.server.pinnedCertificate = QByteArray(32, 'x');
        account.ownLimits = {1, 2, 3};
        account.incoming.host = QStringLiteral("imap.example.org");
        account.incoming.port = 143;
        account.incoming.security = ChannelSecurity::StartTls;
        account.incoming.sentFolder = QStringLiteral("Sent");
        account.incoming.readsReports = true;
        account.incoming.sentCopy = IncomingServer::SentCopy::Never;
        account.localCopies = {LocalCopies::Form::Mbox, QStringLiteral("/home/jane/Mail/sent")};
        account.incoming.keepsDrafts = true;
        open(account);
        press(QStringLiteral("save"));
        QTRY_COMPARE(m_service->savedAccounts.size(), 1u);
        QVERIFY(m_service->savedAccounts.front() == account);
    }
    void aPop3ServerHasItsPortsAndNoFolderForSentMail()
    {
        open();
        m_dialog->findChild<Fold *>(QStringLiteral("incomingFold"))->setOpen(true);
        auto *protocol = m_dialog->findChild<QComboBox *>(QStringLiteral("incomingProtocol"));
        auto *security = m_dialog->findChild<QComboBox *>(QStringLiteral("incomingSecurity"));
        auto *port = m_dialog->findChild<QSpinBox *>(QStringLiteral("incomingPort"));
        auto *folder = m_dialog->findChild<QLineEdit *>(QStringLiteral("sentFolder"));
        const auto choose = [](QComboBox *box, const QString &text) {
            box->setCurrentText(text);
            emit box->activated(box->currentIndex());
        };
        QVERIFY(!folder->isHidden());
        choose(protocol, QStringLiteral("POP3"));
        QVERIFY(folder->isHidden());
        QVERIFY(m_dialog->findChild<QCheckBox *>(QStringLiteral("keepsDrafts"))->isHidden());
        QCOMPARE(port->value(), 995);
        choose(security, QStringLiteral("STARTTLS"));
        QCOMPARE(port->value(), 110);
        choose(protocol, QStringLiteral("IMAP"));
        QCOMPARE(port->value(), 143);
        QVERIFY(!m_dialog->findChild<QCheckBox *>(QStringLiteral("readsReports"))->isChecked());
    }
    void theMailboxMayHaveAPasswordOfItsOwn()
    {
        Account account = m_service->m_accounts[0];
        account.incoming.host = QStringLiteral("imap.example.org");
        open(account);
        m_dialog->findChild<Fold *>(QStringLiteral("incomingFold"))->setOpen(true);
        auto *password = m_dialog->findChild<QLineEdit *>(QStringLiteral("incomingPassword"));
        QVERIFY(password->isHidden());
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        choosePassword(QStringLiteral("Its own, in the system's keychain"));
        QVERIFY(!password->isHidden() && password->isEnabled());
        press(QStringLiteral("save"));
        QVERIFY(shown(QStringLiteral("result")).contains(QStringLiteral("Fill in the password of the mailbox.")));
        QVERIFY(m_service->savedAccounts.empty());
        type(QStringLiteral("Password"), QStringLiteral("secret"));
        type(QStringLiteral("Password of the mailbox"), QStringLiteral("another"));
        press(QStringLiteral("check"));
        QTRY_COMPARE(m_service->m_setup.incomingChecks, 1);
        QCOMPARE(m_service->m_setup.incomingSecret, QByteArray("another"));
        press(QStringLiteral("save"));
        QTRY_COMPARE(m_service->savedAccounts.size(), 1u);
        QVERIFY(m_service->savedAccounts.front().incoming.hasSecretInKeychain());
        QCOMPARE(m_service->savedSecrets.front(), QByteArray("secret"));
        QCOMPARE(m_service->savedMailboxSecrets.front(), QByteArray("another"));
    }
    void thePasswordOfTheMailboxIsNotShownAgain()
    {
        Account account = m_service->m_accounts[0];
        account.incoming.host = QStringLiteral("imap.example.org");
        account.incoming.hasOwnSecret = true;
        open(account);
        auto *password = m_dialog->findChild<QLineEdit *>(QStringLiteral("incomingPassword"));
        QVERIFY(!password->isHidden() && password->text().isEmpty());
        QCOMPARE(password->placeholderText(), QStringLiteral("unchanged"));
        // The password for sending is not the mailbox's.
        type(QStringLiteral("Password"), QStringLiteral("secret"));
        press(QStringLiteral("check"));
        QTRY_COMPARE(m_service->m_setup.incomingChecks, 1);
        QCOMPARE(m_service->m_setup.incomingSecret, QByteArray());
        press(QStringLiteral("save"));
        QTRY_COMPARE(m_service->savedAccounts.size(), 1u);
        QVERIFY(m_service->savedAccounts.front() == account);
        QCOMPARE(m_service->savedMailboxSecrets.front(), QByteArray());
        account.id = {};
        open(account);
        QCOMPARE(m_dialog->findChild<QLineEdit *>(QStringLiteral("incomingPassword"))->placeholderText(), QString());
        press(QStringLiteral("save"));
        QVERIFY(shown(QStringLiteral("result")).contains(QStringLiteral("Fill in the password of the mailbox.")));
    }
    void aCommandMayPrintThePasswordOfTheMailbox()
    {
        Account account = m_service->m_accounts[0];
        account.incoming.host = QStringLiteral("imap.example.org");
        account.incoming.hasOwnSecret = true;
        account.incoming.passwordCommand = QStringLiteral("pass show imap");
        open(account);
        m_dialog->findChild<Fold *>(QStringLiteral("incomingFold"))->setOpen(true);
        auto *command = m_dialog->findChild<QLineEdit *>(QStringLiteral("incomingPasswordCommand"));
        QCOMPARE(command->text(), account.incoming.passwordCommand);
        command->setText(QStringLiteral(" "));
        press(QStringLiteral("save"));
        QVERIFY(shown(QStringLiteral("result")).contains(QStringLiteral("Fill in the command that prints the password of the mailbox.")));
        type(QStringLiteral("Command for the mailbox"), QStringLiteral("pass show other"));
        press(QStringLiteral("save"));
        QTRY_COMPARE(m_service->savedAccounts.size(), 1u);
        QCOMPARE(m_service->savedAccounts.front().incoming.passwordCommand, QStringLiteral("pass show other"));
        open(account);
        choosePassword(QStringLiteral("As for sending"));
        press(QStringLiteral("save"));
        QTRY_COMPARE(m_service->savedAccounts.size(), 2u);
        account.incoming.hasOwnSecret = false;
        account.incoming.passwordCommand.clear();
        QVERIFY(m_service->savedAccounts.back() == account);
    }
    void copiesAreKeptOnThisMachineWithoutAnIncomingServer()
    {
        open(m_service->m_accounts[0]);
        m_dialog->findChild<Fold *>(QStringLiteral("incomingFold"))->setOpen(true);
        auto *form = m_dialog->findChild<QComboBox *>(QStringLiteral("localCopies"));
        auto *path = m_dialog->findChild<QLineEdit *>(QStringLiteral("localCopiesPath"));
        QVERIFY(path->isHidden());
        form->setCurrentText(QStringLiteral("In a Maildir folder"));
        emit form->activated(form->currentIndex());
        QVERIFY(!path->isHidden());
        for (const char *wrong : {"", "Mail/Sent", "/"}) {
            path->setText(QLatin1String(wrong));
            press(QStringLiteral("save"));
            QTRY_VERIFY(m_dialog->isVisible());
            QCOMPARE(m_service->savedAccounts.size(), 0u);
        }
        path->setText(QStringLiteral("~/Maildir/.Sent/"));
        press(QStringLiteral("save"));
        QTRY_COMPARE(m_service->savedAccounts.size(), 1u);
        const LocalCopies wanted{LocalCopies::Form::Maildir, QDir::homePath() + QStringLiteral("/Maildir/.Sent")};
        QVERIFY(m_service->savedAccounts.front().localCopies == wanted);
        QVERIFY(!m_service->savedAccounts.front().incoming.isSet());
    }
    void aPop3ServerIsSavedAsItIs()
    {
        Account account = m_service->m_accounts[0];
        account.incoming.protocol = IncomingServer::Protocol::Pop3;
        account.incoming.host = QStringLiteral("pop.example.org");
        account.incoming.port = 995;
        open(account);
        press(QStringLiteral("save"));
        QTRY_COMPARE(m_service->savedAccounts.size(), 1u);
        QVERIFY(m_service->savedAccounts.front() == account);
    }
    void anAccountIsSavedWithoutACheck()
    {
        open();
        type(QStringLiteral("Your name"), QStringLiteral("Jane Roe"));
        type(QStringLiteral("Address"), QStringLiteral("jane@example.org"));
        type(QStringLiteral("Password"), QStringLiteral("secret"));
        m_dialog->findChild<Fold *>(QStringLiteral("serverFold"))->setOpen(true);
        type(QStringLiteral("Account name"), QStringLiteral("home office"));
        type(QStringLiteral("Server"), QStringLiteral("smtp.example.org"));
        press(QStringLiteral("save"));
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(m_service->savedAccounts.size(), 1u);
        const Account &account = m_service->savedAccounts.front();
        QVERIFY(account.id.isNull());
        QCOMPARE(account.identity.from.toText(), QStringLiteral("Jane Roe <jane@example.org>"));
        QCOMPARE(account.server.host, QStringLiteral("smtp.example.org"));
        QCOMPARE(account.server.port, 465);
        QCOMPARE(m_service->savedSecrets.front(), QByteArrayLiteral("secret"));
    }
    void thePortFollowsTheSecurity()
    {
        open();
        auto *security = named<QComboBox>(*m_dialog, QStringLiteral("Security"));
        security->setCurrentIndex(1);
        emit security->activated(1);
        QCOMPARE(named<QSpinBox>(*m_dialog, QStringLiteral("Port"))->value(), 587);
    }
    void portsAreWrittenAsProvidersDo()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        open(m_service->m_accounts[0]);
        for (const char *name : {"port", "incomingPort"}) {
            const auto *port = m_dialog->findChild<QSpinBox *>(QLatin1String(name));
            QCOMPARE(port->text(), QString::number(port->value()));
        }
        QLocale::setDefault(before);
    }
    void whatIsMissingIsSaidAndNothingIsSaved()
    {
        open();
        press(QStringLiteral("save"));
        QCOMPARE(result(), QStringLiteral("Something is missing."));
        QVERIFY(m_service->savedAccounts.empty());
    }
    void anUntrustedCertificateIsShownAndTrustedForThisServerOnly()
    {
        const QByteArray der = samples::certificate();
        QVERIFY(!der.isEmpty());
        m_service->m_testStages = {Stage::Lookup, Stage::Connect};
        m_service->m_testFailure = Failure{.kind = FailureKind::CertificateUntrusted,
                                           .stage = Stage::Tls,
                                           .scope = Scope::Account,
                                           .peerCertificate = der};
        open(m_service->m_accounts[0]);
        press(QStringLiteral("check"));
        QTRY_VERIFY(m_dialog->findChild<QWidget *>(QStringLiteral("certificate"))->isVisible());
        const QByteArray fingerprint = QCryptographicHash::hash(der, QCryptographicHash::Sha256);
        QString shown = m_dialog->findChild<QLabel *>(QStringLiteral("fingerprint"))->text();
        QCOMPARE(shown.remove(u'\n'), QString::fromLatin1(fingerprint.toHex(':').toUpper()));
        press(QStringLiteral("trust"));
        QTRY_COMPARE(result(), QStringLiteral("It works."));
        QCOMPARE(m_service->testedAccounts.back().server.pinnedCertificate, fingerprint);
        type(QStringLiteral("Server"), QStringLiteral("x"));
        press(QStringLiteral("check"));
        QVERIFY(m_service->testedAccounts.back().server.pinnedCertificate.isEmpty());
    }
    void aWrongNameCanNotBeTrustedAway()
    {
        m_service->m_testFailure = Failure{.kind = FailureKind::CertificateNameMismatch,
                                           .stage = Stage::Tls,
                                           .scope = Scope::Account,
                                           .peerCertificate = samples::certificate()};
        open(m_service->m_accounts[0]);
        press(QStringLiteral("check"));
        QTRY_COMPARE(result(), QStringLiteral("The certificate belongs to another server."));
        // What doesn't match is shown, and there is no button for it.
        QVERIFY(m_dialog->findChild<QWidget *>(QStringLiteral("certificate"))->isVisible());
        QVERIFY(!button(QStringLiteral("trust"))->isVisible());
    }
    void eachTroubleIsExplainedInTheWindow_data()
    {
        QTest::addColumn<Failure>("failure");
        const auto row = [](const char *name, FailureKind kind, Stage stage, int code = 0, const EnhancedStatus &status = {},
                            const QByteArray &detail = {}, const QByteArray &certificate = {}) {
            Failure failure{.kind = kind, .stage = stage, .scope = Scope::Account, .host = QStringLiteral("smtp.example.org"), .detail = detail, .peerCertificate = certificate};
            if (code > 0)
                failure.reply = ServerReply{.code = code, .enhanced = status, .text = "the server's own words"};
            QTest::newRow(name) << failure;
        };
        const auto certificate = [](int firstDay, int lastDay, bool isSelfSigned = false) {
            const CertificateAndKey authority = makeCertificate({.dnsNames = {QStringLiteral("ca.example")}, .authority = true}).value();
            const QDateTime now = QDateTime::currentDateTimeUtc();
            const CertificateRequest request{.dnsNames = {QStringLiteral("smtp.example.org")}, .notBefore = now.addDays(firstDay), .notAfter = now.addDays(lastDay)};
            const auto made = makeCertificate(request, isSelfSigned ? nullptr : &authority);
            return QSslCertificate(made->certificate, QSsl::Pem).toDer();
        };
        row("name not found", FailureKind::HostNotFound, Stage::Lookup);
        row("refused", FailureKind::ConnectionRefused, Stage::Connect);
        row("timeout", FailureKind::TimedOut, Stage::Connect);
        row("TLS on a STARTTLS port", FailureKind::NotTls, Stage::Tls);
        row("STARTTLS on a TLS port", FailureKind::TimedOut, Stage::Greeting, 0, {}, "no greeting in the clear");
        row("old TLS", FailureKind::TlsTooOld, Stage::Tls);
        row("expired", FailureKind::CertificateExpired, Stage::Tls, 0, {}, {}, certificate(-20, -2));
        row("clock wrong", FailureKind::CertificateExpired, Stage::Tls, 0, {}, {}, certificate(20, 40));
        row("self-signed", FailureKind::CertificateUntrusted, Stage::Tls, 0, {}, {}, certificate(-2, 40, true));
        row("unknown CA", FailureKind::CertificateUntrusted, Stage::Tls, 0, {}, {}, certificate(-2, 40));
        row("wrong host", FailureKind::CertificateNameMismatch, Stage::Tls, 0, {}, {}, certificate(-2, 40));
        row("changed pin", FailureKind::CertificateChanged, Stage::Tls, 0, {}, {}, certificate(-2, 40));
        row("no AUTH offered", FailureKind::AuthNotOffered, Stage::Auth);
        row("mechanism refused", FailureKind::AuthRefused, Stage::Auth, 504, {5, 5, 4}, "CRAM-MD5");
        row("wrong password", FailureKind::AuthRefused, Stage::Auth, 535, {5, 7, 8}, "PLAIN");
        row("app password needed", FailureKind::AuthRefused, Stage::Auth, 534, {5, 7, 9}, "PLAIN");
        row("account disabled", FailureKind::AuthRefused, Stage::Auth, 525, {5, 7, 13}, "PLAIN");
        row("sender refused", FailureKind::ReplyPermanent, Stage::MailFrom, 550, {5, 7, 1});
        row("too many connections", FailureKind::ReplyTransient, Stage::Greeting, 421, {4, 7, 0});
        row("proxy refuses", FailureKind::ProxyFailed, Stage::Connect);
        row("captive portal", FailureKind::ProtocolError, Stage::Greeting);
        row("IPv6 broken", FailureKind::Unreachable, Stage::Connect, 0, {}, "IPv6 only: no route");
        row("keychain missing", FailureKind::KeychainMissing, Stage::Local);
        row("keychain locked", FailureKind::KeychainLocked, Stage::Local);
        row("keychain denied", FailureKind::KeychainDenied, Stage::Local);
        row("OAuth revoked", FailureKind::SignInRevoked, Stage::Local);
        row("OAuth client", FailureKind::OAuthClientRefused, Stage::Local);
    }
    void eachTroubleIsExplainedInTheWindow()
    {
        QFETCH(Failure, failure);
        static QSet<QString> headlines;
        m_service->m_testFailure = failure;
        open(m_service->m_accounts[0]);
        press(QStringLiteral("check"));
        QTRY_VERIFY(button(QStringLiteral("copyReport"))->isVisible());
        const words::FailureWords words = words::describe(failure, m_service->m_accounts[0].name);
        QCOMPARE(result(), words.headline);
        QVERIFY(shown(QStringLiteral("result")).contains(words.cause) && shown(QStringLiteral("result")).contains(words.advice));
        QVERIFY(!words.cause.isEmpty() && words.advice.endsWith(u'.'));
        QVERIFY2(!headlines.contains(words.headline), qPrintable(words.headline));
        headlines += words.headline;
        QCOMPARE(m_dialog->findChild<QWidget *>(QStringLiteral("certificate"))->isVisible(), !failure.peerCertificate.isEmpty());
        // Only what a person may vouch for has the button.
        const bool canTrust = failure.kind == FailureKind::CertificateUntrusted || failure.kind == FailureKind::CertificateChanged;
        QCOMPARE(button(QStringLiteral("trust"))->isVisible(), canTrust);
    }
    void aMissingKeychainKeepsTheDialogAndSaysSo()
    {
        m_service->m_accountRefusal = SecretError{SecretError::Kind::NoService, {}};
        open(m_service->m_accounts[0]);
        press(QStringLiteral("save"));
        QTRY_COMPARE(result(), QStringLiteral("This machine has no keychain."));
        QVERIFY(m_dialog->isVisible());
        QVERIFY(m_service->savedSecrets.front().isEmpty());
    }
    void theSandboxShowsWhatArrivedAndPlaysTrouble()
    {
        samples::fillOutbox(*m_service);
        samples::fillSandbox(*m_service);
        SandboxPage page(*m_service);
        page.resize(900, 600);
        page.show();
        auto *list = named<QListView>(page, QStringLiteral("Messages in the Sandbox"));
        QCOMPARE(list->model()->rowCount(), 2);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTRY_VERIFY(named<QPlainTextEdit>(page, QStringLiteral("Source of the message"))
                        ->toPlainText()
                        .contains(QStringLiteral("Hello")));
        QSignalSpy opened(&page, &SandboxPage::messageOpened);
        page.findChild<QPushButton *>(QStringLiteral("openSandboxMessage"))->click();
        emit list->activated(list->currentIndex());
        QCOMPARE(opened.count(), 2);
        QCOMPARE(opened.back().front().toString(), m_service->m_sandbox.front().path);
        page.findChild<QCheckBox *>(QStringLiteral("dropAtFinalDot"))->click();
        QVERIFY(m_service->m_trouble.dropAtFinalDot);
        auto *refused = named<QLineEdit>(page, QStringLiteral("Refuse"));
        refused->setText(QStringLiteral("ana@example.org, ben@example.net"));
        emit refused->editingFinished();
        QCOMPARE(m_service->m_trouble.refused.size(), 2);
        // What arrives while somebody types takes nothing of it away.
        page.findChild<Fold *>(QStringLiteral("trouble"))->setOpen(true);
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        refused->setFocus();
        QTest::keyClicks(refused, QStringLiteral(", carla@example.com"));
        emit m_service->sandboxChanged();
        QVERIFY(refused->text().endsWith(QStringLiteral("carla@example.com")));
        page.findChild<QPushButton *>(QStringLiteral("clearSandbox"))->click();
        QCOMPARE(list->model()->rowCount(), 0);
        page.close(); // the field loses the focus, and says so, while the page is still whole
    }
};

QTEST_MAIN(TestAccountDialog)
#include "test_account_dialog.moc"
