// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/find.h"
#include "tests/ui/samples.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/sandbox/SandboxPage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace sendoff;

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
    QString result() { return m_dialog->findChild<QWidget *>(QStringLiteral("result"))->accessibleName(); }

private slots:
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
    void anAccountIsSavedWithoutACheck()
    {
        open();
        type(QStringLiteral("Your name"), QStringLiteral("Jane Roe"));
        type(QStringLiteral("Address"), QStringLiteral("jane@example.org"));
        type(QStringLiteral("Password"), QStringLiteral("secret"));
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
        QVERIFY(!m_dialog->findChild<QWidget *>(QStringLiteral("certificate"))->isVisible());
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
        page.findChild<QCheckBox *>(QStringLiteral("dropAtFinalDot"))->click();
        QVERIFY(m_service->m_trouble.dropAtFinalDot);
        auto *refused = named<QLineEdit>(page, QStringLiteral("Refuse"));
        refused->setText(QStringLiteral("ana@example.org, ben@example.net"));
        emit refused->editingFinished();
        QCOMPARE(m_service->m_trouble.refused.size(), 2);
        page.findChild<QPushButton *>(QStringLiteral("clearSandbox"))->click();
        QCOMPARE(list->model()->rowCount(), 0);
    }
};

QTEST_MAIN(TestAccountDialog)
#include "test_account_dialog.moc"
