// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Desktop.h"

#include "app/desktop/ScreenReader.h"
#include "ui/presence/Announcer.h"
#include "ui/presence/AutostartEntry.h"
#include "ui/presence/Herald.h"
#include "ui/presence/PresenceSettings.h"
#include "ui/presence/TrayIcon.h"
#include "ui/presence/TrayNotifications.h"
#include "ui/shell/MainWindow.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include "app/desktop/BackgroundPortal.h"
#include "app/desktop/BusApplication.h"
#include "app/desktop/BusNotifications.h"
#include "app/desktop/LauncherBadge.h"
#include "app/desktop/MotionWish.h"
#include "app/desktop/SleepInhibitor.h"
#include "ui/fields/Motion.h"

#include <QDBusConnection>
#endif

#include <QApplication>
#include <QFileOpenEvent>
#include <QMessageBox>
#include <QPushButton>

namespace sendoff {

namespace {

std::unique_ptr<StartAtLogin> startAtLogin([[maybe_unused]] QSettings &settings)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (BackgroundPortal::isNeeded())
        return std::make_unique<BackgroundPortal>(QDBusConnection::sessionBus(), settings);
#endif
    return std::make_unique<AutostartEntry>(AutostartEntry::thisProgram());
}

} // namespace

Desktop::Desktop(const Profile &profile, const WindowRequest &request)
    : m_profile(profile), m_request(request), m_settings(profile.settingsFile(), QSettings::IniFormat)
{
    QApplication::setQuitOnLastWindowClosed(false);
    qApp->installEventFilter(this);
    connect(&m_notifier, &InstanceNotifier::sent, qApp, &QCoreApplication::quit);
    connect(&m_notifier, &InstanceNotifier::failed, this, &Desktop::run);
    m_notifier.send(m_profile.windowSocketPath(), m_request.toLine());
}

Desktop::~Desktop() = default;

void Desktop::run()
{
    speak();
    m_service = std::make_unique<EngineMailService>(m_profile);
    m_startAtLogin = startAtLogin(m_settings);
    openWindows();
    connect(&m_listener, &InstanceListener::received, this, [this](const QByteArray &line) {
        if (const auto request = WindowRequest::fromLine(line))
            fulfil(*request);
    });
    // Should it fail, a second Sendoff opens a window of its own, and all else works as well.
    const bool isFirst = m_profile.prepare() && m_listener.listen(m_profile.windowSocketPath());
    if (isFirst)
        reopen();
    connect(qApp, &QGuiApplication::lastWindowClosed, this, &Desktop::onLastWindowClosed);
    connect(m_service.get(), &MailService::healthChanged, this, &Desktop::quitUnlessNeeded, Qt::QueuedConnection);
    fulfil(m_request);
    for (const QString &word : std::exchange(m_handedOver, {}))
        open({word});
}

bool Desktop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    const auto *handedOver = static_cast<QFileOpenEvent *>(event);
    const QString word = handedOver->file().isEmpty() ? handedOver->url().toString(QUrl::FullyEncoded) : handedOver->file();
    if (m_window)
        open({word});
    else
        m_handedOver += word;
    return true;
}

void Desktop::speak()
{
    m_speaking.reset();
    m_speaking.emplace(languageToSpeak(chosenLanguage(m_settings), QLocale::system().uiLanguages()));
    QGuiApplication::setLayoutDirection(m_speaking->direction());
}

void Desktop::openWindows()
{
    m_window = std::make_unique<MainWindow>(*m_service, m_profile.settingsFile(), m_startAtLogin.get());
    connect(m_window.get(), &MainWindow::quitAsked, this, &Desktop::askToQuit);
    connect(m_window.get(), &MainWindow::draftKept, this, [this](DraftId draft) {
        if (m_isSpeakingAnew)
            m_toReopen.insert(draft);
    });
    // Later, as the window that says so is among those that close.
    connect(
        m_window.get(), &MainWindow::languageChosen, this,
        [this] {
            m_isSpeakingAnew = true;
            m_window->closeAll();
        },
        Qt::QueuedConnection);
    becomePresent();
}

/// All windows are closed, and what was written in them is safe.
void Desktop::speakAnew()
{
    m_isSpeakingAnew = false;
    m_announcer.reset();
    m_notifications.reset();
    m_tray.reset();
    m_window.reset();
    speak();
    openWindows();
    m_window->showInFront();
    m_window->showSettings();
    for (const Draft &draft : m_service->drafts()) {
        if (m_toReopen.remove(draft.id))
            m_window->compose(draft);
    }
    m_toReopen.clear();
}

/// Windows that were open when the program ended without closing them.
void Desktop::reopen()
{
    auto *once = new QObject(this);
    connect(m_service.get(), &MailService::draftsChanged, once, [this, once] {
        once->deleteLater();
        for (const Draft &draft : m_service->drafts()) {
            if (draft.window.isOpen)
                m_window->compose(draft);
        }
    });
}

/// What is there of it besides its windows.
void Desktop::becomePresent()
{
    if (TrayIcon::isAvailable()) {
        m_tray = std::make_unique<TrayIcon>(*m_service);
        connect(m_tray.get(), &TrayIcon::showAsked, this, &Desktop::showWindow);
        connect(m_tray.get(), &TrayIcon::composeAsked, this, [this] { m_window->compose({}); });
        connect(m_tray.get(), &TrayIcon::quitAsked, this, &Desktop::askToQuit);
        m_tray->show();
    }
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    m_notifications = std::make_unique<BusNotifications>(QDBusConnection::sessionBus());
    new SleepInhibitor(*m_service, QDBusConnection::systemBus(), m_window.get());
    connect(new MotionWish(QDBusConnection::sessionBus(), m_window.get()), &MotionWish::changed, this, &look::setMotionReduced);
    new LauncherBadge(*m_service, m_window.get());
    offerOnBus();
#else
    if (m_tray)
        m_notifications = std::make_unique<TrayNotifications>(m_tray->icon());
#endif
    const auto isWatched = [this] {
        return m_window->isVisible() && !m_window->isMinimized()
            && QGuiApplication::applicationState() == Qt::ApplicationActive;
    };
    auto *reader = new ScreenReader(m_window.get());
    auto *herald = new Herald(*m_service, isWatched, m_window.get());
    connect(herald, &Herald::said, reader, &ScreenReader::say);
    connect(m_window.get(), &MainWindow::said, reader, &ScreenReader::say);
    if (!m_notifications)
        return;
    m_announcer = std::make_unique<Announcer>(*m_service, *m_notifications, isWatched);
    connect(m_announcer.get(), &Announcer::settled, this, &Desktop::quitUnlessNeeded, Qt::QueuedConnection);
    m_announcer->setQuiet([this] { return PresenceSettings(m_settings).isQuiet(); });
    connect(m_window.get(), &MainWindow::queued, m_announcer.get(), &Announcer::announce);
    connect(m_announcer.get(), &Announcer::showAsked, this, &Desktop::showWindow);
    connect(m_announcer.get(), &Announcer::itemAsked, m_window.get(), &MainWindow::showItem);
    connect(m_announcer.get(), &Announcer::cameBackInSight, m_window.get(), &MainWindow::tell);
    connect(m_announcer.get(), &Announcer::undoAsked, m_window.get(), &MainWindow::undoSend);
    connect(m_announcer.get(), &Announcer::accountAsked, this, [this](AccountId account) {
        showWindow();
        m_window->openAccount(account);
    });
    connect(m_announcer.get(), &Announcer::attentionAsked, this, [this] {
        m_window->showView({ViewChoice::Kind::Attention});
        showWindow();
    });
}

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
/// The bus knows one Sendoff: the person's own.
void Desktop::offerOnBus()
{
    if (m_profile.folder() != Profile::standard().folder())
        return;
    auto *application = new BusApplication(m_window.get());
    connect(application, &BusApplication::showAsked, this, &Desktop::showWindow);
    connect(application, &BusApplication::composeAsked, this, [this] { m_window->compose({}); });
    connect(application, &BusApplication::openAsked, this, &Desktop::open);
    application->offer();
}
#endif

void Desktop::fulfil(const WindowRequest &request)
{
    for (const QString &path : request.letters)
        m_window->openFile(path);
    for (const QByteArray &messageId : request.messageIds)
        m_window->findLetter(messageId);
    if (request.draft)
        m_window->compose(*request.draft);
    else if (!request.isBackground && request.letters.isEmpty() && request.messageIds.isEmpty())
        showWindow();
}

/// Links and files, from the desktop.
void Desktop::open(const QStringList &words)
{
    const auto request = WindowRequest::fromWords(words);
    if (request)
        fulfil(*request);
    else
        showWindow();
}

void Desktop::showWindow()
{
    m_window->showInFront();
    if (m_announcer)
        m_announcer->withdraw();
}

bool Desktop::isShown() const
{
    const auto windows = QApplication::topLevelWidgets();
    return std::any_of(windows.begin(), windows.end(), [](const QWidget *window) {
        return window->isVisible() && window->windowType() == Qt::Window;
    });
}

void Desktop::onLastWindowClosed()
{
    if (m_isSpeakingAnew)
        QMetaObject::invokeMethod(this, &Desktop::speakAnew, Qt::QueuedConnection);
    else if (m_isQuitting)
        quit();
    else // what another program has just queued counts, too
        m_service->lookNow(this, [this] { goOnWithoutWindow(); });
}

void Desktop::goOnWithoutWindow()
{
    quitUnlessNeeded();
    const Health health = m_service->health();
    PresenceSettings settings(m_settings);
    const bool isSaid = settings.hasSaidThatItGoesOn();
    if (m_announcer && !isSaid && !isShown() && health.waiting + health.scheduled > 0) {
        m_announcer->sayGoesOn();
        settings.setSaidThatItGoesOn();
    }
}

/// Without a window it stays for what has to leave, for an answer to what it told, and where it can be seen and ended,
/// if it may.
void Desktop::quitUnlessNeeded()
{
    const Health health = m_service->health();
    const bool mayStay = m_tray && PresenceSettings(m_settings).staysAtHand();
    const bool isNeeded = health.waiting + health.scheduled > 0 || m_service->isSending() || m_request.isBackground
        || (m_announcer && m_announcer->awaitsAnswer());
    if (!isShown() && !mayStay && !isNeeded && !m_isSpeakingAnew)
        QCoreApplication::quit();
}

void Desktop::askToQuit()
{
    m_service->lookNow(this, [this] {
        if (m_service->isSending())
            askAboutMailUnderWay();
        else
            quit();
    });
}

/// In one sentence; it would be safe in any case.
void Desktop::askAboutMailUnderWay()
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Quit Sendoff"), tr("A message is on its way. Quit now?"),
                                     QMessageBox::NoButton, m_window->isVisible() ? m_window.get() : nullptr);
    question->setObjectName(QStringLiteral("quitQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("What hasn't left yet is safe, and leaves when Sendoff runs again."));
    QPushButton *stay = question->addButton(tr("Keep sending"), QMessageBox::RejectRole);
    question->addButton(tr("Quit"), QMessageBox::AcceptRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    connect(question, &QMessageBox::buttonClicked, this, [this, stay](const QAbstractButton *button) {
        if (button != stay)
            quit();
    });
    question->open();
}

void Desktop::quit()
{
    m_isQuitting = true;
    m_window->closeAll();
    if (!isShown())
        QCoreApplication::quit();
}

} // namespace sendoff
