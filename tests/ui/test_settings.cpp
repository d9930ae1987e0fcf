// SPDX-License-Identifier: GPL-3.0-or-later
// Settings are found by their words, and Sendoff becomes the mail program in lists of its own.
#include "tests/ui/FakeStartAtLogin.h"
#include "tests/ui/samples.h"
#include "ui/presence/AutostartEntry.h"
#include "ui/settings/MailProgram.h"
#include "ui/settings/SettingsDialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sendoff;

class TestSettings : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    FakeMailService m_service;
    std::unique_ptr<QSettings> m_choices;
    std::unique_ptr<SettingsDialog> m_dialog;

    QString list(const char *name = "mimeapps.list") const { return m_folder.filePath(QStringLiteral("config/")) + QLatin1String(name); }
    void write(const QString &path, const QByteArray &text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void install() { write(m_folder.filePath(QStringLiteral("data/applications/org.sendoff.Sendoff.desktop")), "[Desktop Entry]\n"); }
    void open(StartAtLogin *startAtLogin = nullptr)
    {
        m_dialog = std::make_unique<SettingsDialog>(m_service, *m_choices, startAtLogin, nullptr);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        QTRY_VERIFY(part<QWidget>("settingsRows")->isEnabled());
    }
    std::optional<StartAtLogin::Outcome> set(StartAtLogin &start, bool starts)
    {
        std::optional<StartAtLogin::Outcome> outcome;
        start.set(starts, this, [&outcome](StartAtLogin::Outcome is) { outcome = is; });
        (void)QTest::qWaitFor([&outcome] { return outcome.has_value(); });
        return outcome;
    }
    template <class T>
    T *part(const char *name) { return m_dialog->findChild<T *>(QLatin1String(name)); }
    bool isShown(const char *name) { return part<QWidget>(name)->isVisible(); }
    void search(const QString &text)
    {
        part<QLineEdit>("settingsSearch")->clear();
        QTest::keyClicks(part<QLineEdit>("settingsSearch"), text);
    }

private slots:
    void init()
    {
        QVERIFY(QDir(m_folder.path()).removeRecursively() && QDir().mkpath(m_folder.path()));
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toLocal8Bit());
        qputenv("XDG_DATA_DIRS", m_folder.filePath(QStringLiteral("system")).toLocal8Bit());
        qunsetenv("XDG_CURRENT_DESKTOP");
        m_choices = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("choices.ini")), QSettings::IniFormat);
    }
    void cleanup() { m_dialog.reset(); }
    void wordsLeaveTheRowsThatHaveThem()
    {
        open();
        search(QStringLiteral("undo"));
        QVERIFY(isShown("undoSeconds"));
        QVERIFY(!isShown("daysToKeepSent"));
        QVERIFY(!isShown("notifications"));
        search(QString());
        QVERIFY(isShown("daysToKeepSent"));
        QVERIFY(isShown("notifications"));
    }
    void aRowIsFoundByItsHeadingItsChoicesAndWhatExplainsIt()
    {
        open();
        search(QStringLiteral("kept conversations"));
        QVERIFY(isShown("daysToKeepTranscripts"));
        QVERIFY(!isShown("daysToKeepSent"));
        search(QStringLiteral("ASK ME"));
        QVERIFY(isShown("resendIfUncertain"));
        QVERIFY(!isShown("undoSeconds"));
        search(QStringLiteral("message-id"));
        QVERIFY(isShown("resendIfUncertain"));
    }
    void theSizeStandsBesideItsName()
    {
        open();
        const auto *size = part<QLabel>("storageSize");
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->text() != QStringLiteral("Size on this machine"))
                continue;
            QCOMPARE(label->y(), size->y());
            QVERIFY(label->alignment() & Qt::AlignTop);
            return;
        }
        QFAIL("no such label");
    }
    void theEntryAtLoginMeansNothingOnceTheProgramIsGone()
    {
        AutostartEntry start(QStringLiteral("/opt/a \\ b/sendoff"));
        QVERIFY(set(start, true) == StartAtLogin::Outcome::Done);
        QVERIFY(start.isSet());
        const QByteArray entry = read(m_folder.filePath(QStringLiteral("config/autostart/org.sendoff.Sendoff.desktop")));
        QVERIFY2(entry.contains("\nTryExec=/opt/a \\\\ b/sendoff\n"), entry.constData());
        QVERIFY(set(start, false) == StartAtLogin::Outcome::Done);
        QVERIFY(!start.isSet());
    }
    void anAppImageStartsAtLoginFromItsFile()
    {
        const QString own = QCoreApplication::applicationFilePath();
        const QString file = QStringLiteral("/home/jane/Sendoff.AppImage");
        qputenv("APPIMAGE", file.toLocal8Bit());
        qputenv("APPDIR", QFileInfo(own).path().toLocal8Bit());
        const QString ofThis = AutostartEntry::thisProgram();
        qputenv("APPDIR", "/tmp/.mount_Another");
        const QString ofAnother = AutostartEntry::thisProgram();
        qunsetenv("APPIMAGE");
        qunsetenv("APPDIR");
        QCOMPARE(ofThis, file);
        QCOMPARE(ofAnother, own);
    }
    void whatCannotBeWrittenIsSaidAndTheSwitchGoesBack()
    {
        write(m_folder.filePath(QStringLiteral("config")), "a file where the folder should be");
        AutostartEntry start(QStringLiteral("/opt/sendoff"));
        open(&start);
        m_dialog->setMaximumHeight(300); // a small screen
        QSignalSpy said(m_dialog.get(), &SettingsDialog::said);
        QVERIFY(!isShown("startAtLoginOutcome"));
        part<QCheckBox>("startAtLogin")->click();
        QTRY_VERIFY(isShown("startAtLoginOutcome"));
        QVERIFY(!part<QCheckBox>("startAtLogin")->isChecked());
        const auto *outcome = part<QLabel>("startAtLoginOutcome");
        QVERIFY(outcome->text().contains(QStringLiteral("isn't writable")));
        QTRY_COMPARE(outcome->visibleRegion().boundingRect(), outcome->rect());
        QCOMPARE(said.value(0).value(0).toString(), outcome->text());
        QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("config"))));
        part<QCheckBox>("startAtLogin")->click();
        QTRY_VERIFY(!isShown("startAtLoginOutcome"));
        QVERIFY(part<QCheckBox>("startAtLogin")->isChecked() && start.isSet());
        search(QString());
        QVERIFY(!isShown("startAtLoginOutcome"));
    }
    void aSwitchPressedAgainBeforeTheAnswerEndsAsItWasPressedLast()
    {
        FakeStartAtLogin start;
        open(&start);
        part<QCheckBox>("startAtLogin")->click();
        part<QCheckBox>("startAtLogin")->click();
        QTRY_COMPARE(start.m_asked, QList<bool>({true, false}));
        QTRY_VERIFY(!start.isSet());
        QVERIFY(!part<QCheckBox>("startAtLogin")->isChecked());
        start.m_outcome = StartAtLogin::Outcome::Refused;
        start.m_asked.clear();
        part<QCheckBox>("startAtLogin")->click();
        part<QCheckBox>("startAtLogin")->click();
        QTest::qWait(100);
        QCOMPARE(start.m_asked, QList<bool>({true}));
        QVERIFY(!part<QCheckBox>("startAtLogin")->isChecked());
        QVERIFY(!isShown("startAtLoginOutcome"));
    }
    void whatComesLateIsShown()
    {
        FakeStartAtLogin start;
        start.m_outcome = StartAtLogin::Outcome::NoAnswer;
        open(&start);
        part<QCheckBox>("startAtLogin")->click();
        QTRY_VERIFY(isShown("startAtLoginOutcome"));
        start.become(true);
        QVERIFY(part<QCheckBox>("startAtLogin")->isChecked());
        QVERIFY(!isShown("startAtLoginOutcome"));
        QCOMPARE(start.m_asked, QList<bool>({true}));
    }
    void whereItCannotBeHadItIsNotOffered()
    {
        open();
        QVERIFY(!part<QCheckBox>("startAtLogin"));
    }
    void returnGoesToWhatWasFound()
    {
        FakeStartAtLogin start;
        open(&start);
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        search(QStringLiteral("log in"));
        QTest::keyClick(part<QLineEdit>("settingsSearch"), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), part<QWidget>("startAtLogin"));
        QVERIFY(m_dialog->isVisible());
    }
    void nothingFoundIsSaid()
    {
        open();
        search(QStringLiteral("xyzzy"));
        QVERIFY(!isShown("undoSeconds"));
        const auto labels = m_dialog->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("No setting"));
        }));
    }
    void aListKeepsAllElseThatIsInIt()
    {
        const QString before = QStringLiteral("# mine\n[Added Associations]\ntext/plain=vim.desktop;\n\n[Default Applications]\n"
                                              "text/html=firefox.desktop\nx-scheme-handler/mailto=thunderbird.desktop;kmail.desktop;\n"
                                              "[Removed Associations]\nmessage/rfc822=s.desktop;claws.desktop;\n");
        const QString after = MailProgram::listWith(before, {QStringLiteral("x-scheme-handler/mailto"), QStringLiteral("message/rfc822")},
                                                    QStringLiteral("s.desktop"));
        QCOMPARE(after, QStringLiteral("# mine\n[Added Associations]\ntext/plain=vim.desktop;\n\n[Default Applications]\n"
                                       "message/rfc822=s.desktop;\ntext/html=firefox.desktop\n"
                                       "x-scheme-handler/mailto=s.desktop;thunderbird.desktop;kmail.desktop;\n"
                                       "[Removed Associations]\nmessage/rfc822=claws.desktop;\n"));
        QCOMPARE(MailProgram::listWith(after, {QStringLiteral("message/rfc822")}, QStringLiteral("s.desktop")), after);
    }
    void aListThatIsNotThereIsMade()
    {
        QCOMPARE(MailProgram::listWith({}, {QStringLiteral("message/rfc822")}, QStringLiteral("s.desktop")),
                 QStringLiteral("[Default Applications]\nmessage/rfc822=s.desktop;\n"));
    }
    void theButtonMakesSendoffTheMailProgram()
    {
        install();
        write(list(), "[Default Applications]\nx-scheme-handler/mailto=thunderbird.desktop\n");
        open();
        QVERIFY(part<QPushButton>("makeMailProgram")->isEnabled());
        QTest::mouseClick(part<QPushButton>("makeMailProgram"), Qt::LeftButton);
        QCOMPARE(read(list()), QByteArray("[Default Applications]\nmessage/rfc822=org.sendoff.Sendoff.desktop;\n"
                                          "x-scheme-handler/mailto=org.sendoff.Sendoff.desktop;thunderbird.desktop;\n"));
        QVERIFY(!part<QPushButton>("makeMailProgram")->isEnabled());
        QVERIFY(part<QLabel>("mailProgramOutcome")->text().contains(QStringLiteral("open in Sendoff")));
        QVERIFY(MailProgram::isSet());
    }
    void withoutAnEntryNothingIsChangedAndThatIsSaid()
    {
        open();
        QTest::mouseClick(part<QPushButton>("makeMailProgram"), Qt::LeftButton);
        QVERIFY(!QFile::exists(list()));
        QVERIFY(part<QLabel>("mailProgramOutcome")->text().startsWith(QStringLiteral("Nothing was changed")));
        QVERIFY(part<QPushButton>("makeMailProgram")->isEnabled());
    }
    void aListOfTheDesktopThatNamesAnotherIsSaid()
    {
        install();
        qputenv("XDG_CURRENT_DESKTOP", "GNOME");
        write(list("gnome-mimeapps.list"), "[Default Applications]\nx-scheme-handler/mailto=evolution.desktop\n");
        QCOMPARE(MailProgram::set(), MailProgram::Outcome::Overruled);
        QVERIFY(!MailProgram::isSet());
    }
    void aFolderThatCannotBeMadeIsSaid()
    {
        install();
        write(m_folder.filePath(QStringLiteral("config")), "a file where the folder should be");
        QCOMPARE(MailProgram::set(), MailProgram::Outcome::CannotWrite);
    }
};

QTEST_MAIN(TestSettings)
#include "test_settings.moc"
