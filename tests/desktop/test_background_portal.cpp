// SPDX-License-Identifier: GPL-3.0-or-later
// Starting at login by the desktop's portal: on a session bus of its own, where the portal is one that stands in for it.
#include "app/desktop/BackgroundPortal.h"
#include "tests/desktop/OwnBus.h"
#include "tests/ui/samples.h"
#include "ui/settings/SettingsDialog.h"

#include <QCheckBox>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sendoff;
using namespace std::chrono_literals;

namespace {

/// What a person and a desktop make of a request.
class StandInPortal : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Background")
public:
    enum class When { AfterReply, BeforeReply, Never };

    explicit StandInPortal(const QDBusConnection &bus) : m_bus(bus) {}

    uint m_response = 0;
    QVariantMap m_results;
    When m_when = When::AfterReply;
    bool m_isOld = false;    ///< names paths by itself
    QStringList m_strangers; ///< paths of others' requests, which are granted just before
    QList<QVariantMap> m_asked;

    void grant(bool autostart)
    {
        answerWith(0, {{QStringLiteral("background"), true}, {QStringLiteral("autostart"), autostart}});
    }
    void answerWith(uint response, const QVariantMap &results = {})
    {
        m_response = response;
        m_results = results;
    }
    void respond()
    {
        for (const QString &stranger : m_strangers)
            send(m_bus, stranger, 0, {{QStringLiteral("autostart"), true}});
        send(m_bus, m_path, m_response, m_results);
    }
    void send(const QDBusConnection &bus, const QString &path, uint response, const QVariantMap &results) const
    {
        QDBusMessage signal = QDBusMessage::createTargetedSignal(
            m_asker, path, QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Response"));
        signal.setArguments({response, results});
        QVERIFY(bus.send(signal));
    }
    QString path() const { return m_path; }

public slots:
    QDBusObjectPath RequestBackground(const QString &window, const QVariantMap &options)
    {
        m_asked += options;
        m_asker = message().service();
        const QString token = options.value(QStringLiteral("handle_token")).toString();
        const QString asker = m_asker.mid(1).replace(u'.', u'_');
        m_path = QStringLiteral("/org/freedesktop/portal/desktop/request/")
                 + (m_isOld ? QStringLiteral("12345") : asker + u'/' + token);
        if (!window.isEmpty())
            sendErrorReply(QDBusError::InvalidArgs);
        if (m_when == When::BeforeReply)
            respond();
        else if (m_when == When::AfterReply)
            QMetaObject::invokeMethod(this, &StandInPortal::respond, Qt::QueuedConnection);
        return QDBusObjectPath(m_path);
    }

private:
    const QDBusConnection m_bus;
    QString m_asker;
    QString m_path;
};

} // namespace

class TestBackgroundPortal : public QObject {
    Q_OBJECT

    using Outcome = StartAtLogin::Outcome;

    QTemporaryDir m_folder;
    OwnBus m_bus;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<StandInPortal> m_portal;
    std::unique_ptr<BackgroundPortal> m_start;

    QDBusConnection connection(const char *name) const { return m_bus.connection(name); }
    void makeStart(std::chrono::milliseconds patience = 20s)
    {
        m_start = std::make_unique<BackgroundPortal>(connection("sendoff"), *m_settings, patience);
    }
    void openPortal()
    {
        QDBusConnection bus = connection("portal");
        QVERIFY(bus.isConnected());
        m_portal = std::make_unique<StandInPortal>(bus);
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), m_portal.get(),
                                   QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }
    std::optional<Outcome> set(bool starts)
    {
        std::optional<Outcome> outcome;
        m_start->set(starts, this, [&outcome](Outcome is) { outcome = is; });
        (void)QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 30000);
        return outcome;
    }
    static void beforeAndAfterTheReply()
    {
        QTest::addColumn<StandInPortal::When>("when");
        QTest::newRow("before the reply") << StandInPortal::When::BeforeReply;
        QTest::newRow("after the reply") << StandInPortal::When::AfterReply;
    }
    /// As another start of the program finds it.
    bool isRemembered()
    {
        m_settings->sync();
        QSettings again(m_settings->fileName(), QSettings::IniFormat);
        return BackgroundPortal(connection("sendoff"), again).isSet();
    }

private slots:
    void initTestCase()
    {
        const QByteArray problem = m_bus.start();
        QVERIFY2(problem.isEmpty(), problem.constData());
    }
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("choices.ini")), QSettings::IniFormat);
        m_settings->clear();
        openPortal();
        makeStart();
    }
    void cleanup()
    {
        m_start.reset();
        m_portal.reset();
        for (const char *name : {"sendoff", "portal", "stranger"})
            QDBusConnection::disconnectFromBus(QLatin1String(name));
    }

    void itIsAskedForAndRememberedWhenGranted()
    {
        m_portal->grant(true);
        QSignalSpy changed(m_start.get(), &StartAtLogin::changed);
        QVERIFY(set(true) == Outcome::Done);
        QVERIFY(m_start->isSet() && isRemembered());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_portal->m_asked.size(), 1);
        const QVariantMap options = m_portal->m_asked.front();
        QCOMPARE(options.value(QStringLiteral("autostart")), QVariant(true));
        QCOMPARE(options.value(QStringLiteral("dbus-activatable")), QVariant(false));
        QCOMPARE(options.value(QStringLiteral("commandline")).toStringList(),
                 QStringList({QStringLiteral("sendoff"), QStringLiteral("--background")}));
        const qsizetype reason = options.value(QStringLiteral("reason")).toString().size();
        QVERIFY(reason > 0 && reason <= 256); // portals refuse longer ones
    }
    void itIsSwitchedOffAgain()
    {
        m_portal->grant(true);
        QVERIFY(set(true) == Outcome::Done);
        m_portal->grant(false);
        QVERIFY(set(false) == Outcome::Done);
        QVERIFY(!m_start->isSet() && !isRemembered());
        QCOMPARE(m_portal->m_asked.back().value(QStringLiteral("autostart")), QVariant(false));
        QVERIFY(m_portal->m_asked.front().value(QStringLiteral("handle_token"))
                != m_portal->m_asked.back().value(QStringLiteral("handle_token")));
    }
    void anAnswerBeforeTheReplyIsHeard()
    {
        m_portal->grant(true);
        m_portal->m_when = StandInPortal::When::BeforeReply;
        QVERIFY(set(true) == Outcome::Done);
    }
    void anAnswerUnderAnotherPathIsHeard_data() { beforeAndAfterTheReply(); }
    void anAnswerUnderAnotherPathIsHeard()
    {
        QFETCH(StandInPortal::When, when);
        m_portal->grant(true);
        m_portal->m_isOld = true;
        m_portal->m_when = when;
        QVERIFY(set(true) == Outcome::Done);
    }
    void answersToOtherRequestsAreNotTaken_data() { beforeAndAfterTheReply(); }
    void answersToOtherRequestsAreNotTaken()
    {
        QFETCH(StandInPortal::When, when);
        m_portal->m_when = when;
        m_portal->answerWith(1);
        m_portal->m_strangers = {QStringLiteral("/org/freedesktop/portal/desktop/request/1_1/gtk1")};
        QVERIFY(set(true) == Outcome::Refused);
        QVERIFY(!m_start->isSet());
    }
    void onlyThePortalIsBelieved()
    {
        makeStart(1s);
        m_portal->m_when = StandInPortal::When::Never;
        std::optional<Outcome> outcome;
        m_start->set(true, this, [&outcome](Outcome is) { outcome = is; });
        QTRY_COMPARE(m_portal->m_asked.size(), 1);
        m_portal->send(connection("stranger"), m_portal->path(), 0, {{QStringLiteral("autostart"), true}});
        QTRY_VERIFY(outcome == Outcome::NoAnswer);
        QVERIFY(!m_start->isSet());
    }
    void aRefusalChangesNothing_data()
    {
        QTest::addColumn<uint>("response");
        QTest::addColumn<QVariantMap>("results");
        QTest::addColumn<Outcome>("outcome");
        const QVariantMap no{{QStringLiteral("background"), false}, {QStringLiteral("autostart"), false}};
        QTest::newRow("refused") << 1U << no << Outcome::Refused;
        QTest::newRow("closed") << 1U << QVariantMap() << Outcome::Refused;
        QTest::newRow("ended otherwise") << 2U << QVariantMap() << Outcome::Failed;
        QTest::newRow("carried out, and not allowed") << 0U << no << Outcome::Refused;
        QTest::newRow("allowed, and not set up")
            << 0U << QVariantMap{{QStringLiteral("background"), true}, {QStringLiteral("autostart"), false}}
            << Outcome::Failed;
        QTest::newRow("contradicts itself") << 1U << QVariantMap{{QStringLiteral("autostart"), true}} << Outcome::Refused;
    }
    void aRefusalChangesNothing()
    {
        QFETCH(uint, response);
        QFETCH(QVariantMap, results);
        QFETCH(Outcome, outcome);
        m_portal->answerWith(response, results);
        QVERIFY(set(true) == outcome);
        QVERIFY(!m_start->isSet() && !isRemembered());
    }
    void aRefusalToRunInTheBackgroundSwitchesItOffAsWell()
    {
        m_portal->grant(true);
        QVERIFY(set(true) == Outcome::Done);
        m_portal->answerWith(1, {{QStringLiteral("background"), false}, {QStringLiteral("autostart"), false}});
        QVERIFY(set(false) == Outcome::Done);
        QVERIFY(!m_start->isSet());
    }
    void aClosedQuestionLeavesItOn()
    {
        m_portal->grant(true);
        QVERIFY(set(true) == Outcome::Done);
        m_portal->answerWith(1);
        QVERIFY(set(false) == Outcome::Refused);
        QVERIFY(m_start->isSet());
    }
    void aDesktopWithoutPortalIsSaid()
    {
        QVERIFY(connection("portal").unregisterService(QStringLiteral("org.freedesktop.portal.Desktop")));
        QVERIFY(set(true) == Outcome::NoPortal);
    }
    void aPortalWithoutThisPartIsSaid()
    {
        connection("portal").unregisterObject(QStringLiteral("/org/freedesktop/portal/desktop"));
        QVERIFY(set(true) == Outcome::NoPortal);
    }
    void aSessionWithoutBusIsSaid()
    {
        m_start = std::make_unique<BackgroundPortal>(QDBusConnection(QStringLiteral("none")), *m_settings);
        QVERIFY(set(true) == Outcome::NoPortal);
    }
    void anAnswerThatComesLateIsTaken()
    {
        makeStart(50ms);
        m_portal->grant(true);
        m_portal->m_when = StandInPortal::When::Never;
        int told = 0;
        m_start->set(true, this, [&told](Outcome is) { told += is == Outcome::NoAnswer ? 1 : 100; });
        QTRY_COMPARE(told, 1);
        QVERIFY(!m_start->isSet());
        QSignalSpy changed(m_start.get(), &StartAtLogin::changed);
        m_portal->respond();
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(m_start->isSet());
        QCOMPARE(told, 1);
    }
    void whoHasGoneIsNotToldAndItIsRemembered()
    {
        m_portal->grant(true);
        auto context = std::make_unique<QObject>();
        bool isTold = false;
        m_start->set(true, context.get(), [&isTold](Outcome) { isTold = true; });
        context.reset();
        QTRY_VERIFY(m_start->isSet());
        QVERIFY(!isTold);
    }
    void theSwitchGoesBackAndTheSettingsSayWhy()
    {
        m_portal->answerWith(1);
        FakeMailService service;
        SettingsDialog dialog(service, *m_settings, m_start.get(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *box = dialog.findChild<QCheckBox *>(QStringLiteral("startAtLogin"));
        QTRY_VERIFY(box->isEnabled());
        box->click();
        const auto *outcome = dialog.findChild<QLabel *>(QStringLiteral("startAtLoginOutcome"));
        QTRY_VERIFY(outcome->isVisible());
        QVERIFY(outcome->text().contains(QStringLiteral("isn't allowed")));
        QVERIFY(!box->isChecked());
        m_portal->grant(true);
        box->click();
        QTRY_VERIFY(!outcome->isVisible());
        QVERIFY(box->isChecked() && m_start->isSet());
    }
};

QTEST_MAIN(TestBackgroundPortal)
#include "test_background_portal.moc"
