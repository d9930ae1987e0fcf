// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/FakeMailService.h"

#include "ui/fields/Notice.h"
#include "ui/programs/ProgramsDialog.h"
#include "ui/words/ProgramWords.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QRegularExpression>
#include <QTreeWidget>

using namespace sendoff;

class TestPrograms : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_service = std::make_unique<FakeMailService>();
        open();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_service.reset();
    }

    void itIsOffUntilSwitchedOn()
    {
        QVERIFY(!child<QCheckBox>("portIsOn")->isChecked());
        QVERIFY(m_dialog->focusWidget() == child<QCheckBox>("portIsOn"));
        child<QCheckBox>("portIsOn")->click();
        QTRY_VERIFY(facts().isOpen);
        child<QSpinBox>("portNumber")->setValue(2600);
        QTRY_COMPARE(facts().settings.port, quint16(2600));
        QVERIFY(facts().settings.isOn);
    }
    void thePortIsWrittenAsInTheSettingsToPaste()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        open();
        const auto *port = child<QSpinBox>("portNumber");
        QCOMPARE(port->text(), QString::number(port->value()));
        QLocale::setDefault(before);
    }
    void aTokenIsShownOnceAndCopied()
    {
        QVERIFY(!child<QPushButton>("revokeProgram")->isEnabled());
        child<QLineEdit>("programName")->setText(QStringLiteral("My Blög"));
        QTest::keyClick(child<QLineEdit>("programName"), Qt::Key_Return);
        auto *list = child<QTreeWidget>("programs");
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(1), QStringLiteral("my-blog"));
        const QString shown = child<Notice>("programsNotice")->text();
        const QString help = child<QPlainTextEdit>("helpText")->toPlainText();
        const QString token = help.section(QStringLiteral("Password: "), 1).section(u'\n', 0, 0);
        QVERIFY(QRegularExpression(QStringLiteral("^[a-z2-7]{32}$")).match(token).hasMatch());
        QVERIFY(shown.contains(token));
        QVERIFY(facts().tokens.front().verifier.matches(token.toLatin1()));
        child<Notice>("programsNotice")->findChild<QPushButton *>()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), token);
        // The next window doesn't know it any more.
        open();
        QTRY_COMPARE(child<QTreeWidget>("programs")->topLevelItemCount(), 1);
        child<QTreeWidget>("programs")->setCurrentItem(child<QTreeWidget>("programs")->topLevelItem(0));
        QVERIFY(child<QPlainTextEdit>("helpText")->toPlainText().contains(QStringLiteral("Password: TOKEN\n")));
    }
    void aKnownProgramsTokenBringsItsSettings()
    {
        auto *program = child<QComboBox>("helpFor");
        QVERIFY(program->currentText() != QStringLiteral("git send-email"));
        child<QLineEdit>("programName")->setText(QStringLiteral("Git send-email"));
        child<QPushButton>("addProgram")->click();
        QTRY_COMPARE(program->currentText(), QStringLiteral("git send-email"));
        QTRY_VERIFY(child<QPlainTextEdit>("helpText")->toPlainText().contains(QStringLiteral("smtpUser = git-send-email")));
        // What is chosen by hand stays, whatever is switched.
        program->setCurrentIndex(0);
        child<QSpinBox>("portNumber")->setValue(2600);
        QTRY_COMPARE(facts().settings.port, quint16(2600));
        QTest::qWait(20);
        QCOMPARE(program->currentIndex(), 0);
    }
    void aTokenIsRevoked()
    {
        child<QLineEdit>("programName")->setText(QStringLiteral("git"));
        child<QPushButton>("addProgram")->click();
        QTRY_COMPARE(child<QTreeWidget>("programs")->topLevelItemCount(), 1);
        QTRY_VERIFY(child<QPushButton>("revokeProgram")->isEnabled());
        child<QPushButton>("revokeProgram")->click();
        QTRY_COMPARE(child<QTreeWidget>("programs")->topLevelItemCount(), 0);
        QVERIFY(facts().tokens.empty());
    }
    void whatKeepsItFromOpeningIsSaid()
    {
        programs().facts.problem = QStringLiteral("Port 2587 is taken.");
        child<QCheckBox>("portIsOn")->click();
        QTRY_VERIFY(child<Notice>("portTrouble")->text().contains(QStringLiteral("Port 2587 is taken.")));
        // A new token is said all the same, and the trouble no longer than it lasts.
        child<QLineEdit>("programName")->setText(QStringLiteral("git"));
        child<QPushButton>("addProgram")->click();
        QTRY_COMPARE(child<QTreeWidget>("programs")->topLevelItemCount(), 1);
        QVERIFY(child<Notice>("programsNotice")->text().contains(QStringLiteral("The token of “git”")));
        programs().facts.problem.clear();
        child<QSpinBox>("portNumber")->setValue(2600);
        QTRY_VERIFY(child<Notice>("portTrouble")->isHidden());
        QVERIFY(child<Notice>("programsNotice")->text().contains(QStringLiteral("The token of “git”")));
    }
    void aNameThatIsTakenIsSaid()
    {
        programs().refusal = SubmissionStoreError{SubmissionStoreError::Kind::NameTaken, {}};
        child<QLineEdit>("programName")->setText(QStringLiteral("git"));
        child<QPushButton>("addProgram")->click();
        QTRY_VERIFY(child<Notice>("programsNotice")->text().contains(QStringLiteral("already a token for “git”")));
    }
    void everyProgramsSettingsAreFilledIn()
    {
        for (const words::MailProgram program : words::mailPrograms) {
            const auto help = words::helpFor(program, {.port = 2599, .user = QStringLiteral("blog"), .token = QStringLiteral("tokentoken"),
                                                       .certificate = QStringLiteral("/x/certificate.pem")});
            for (const QString &value : {QStringLiteral("localhost"), QStringLiteral("2599"), QStringLiteral("blog"),
                                         QStringLiteral("tokentoken"), QStringLiteral("/x/certificate.pem")})
                QVERIFY2(help.text.contains(value), qPrintable(words::nameOf(program) + value));
            QVERIFY2(!QRegularExpression(QStringLiteral("@[A-Z]+@")).match(help.text).hasMatch(), qPrintable(help.text));
            QVERIFY(help.advice.endsWith(u'.') || help.advice.contains(QStringLiteral("chmod")));
        }
    }
    void everyControlHasANameForScreenReaders()
    {
        for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
                || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QSpinBox *>(widget) || qobject_cast<const QTreeWidget *>(widget);
            if (isControl && widget->parent() && !widget->objectName().startsWith(QStringLiteral("qt_")))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }

private:
    FakeProgramsService &programs() { return static_cast<FakeProgramsService &>(m_service->programs()); }
    ProgramsFacts &facts() { return programs().facts; }
    void open()
    {
        m_dialog = std::make_unique<ProgramsDialog>(*m_service, nullptr);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        QTRY_VERIFY(m_dialog->isEnabled());
    }
    template <class T>
    T *child(const char *name)
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }

    std::unique_ptr<FakeMailService> m_service;
    std::unique_ptr<ProgramsDialog> m_dialog;
};

QTEST_MAIN(TestPrograms)
#include "test_programs.moc"
