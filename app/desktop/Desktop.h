// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/EngineMailService.h"
#include "app/desktop/WindowRequest.h"
#include "net/LocalLine.h"
#include "ui/words/Languages.h"

#include <QSettings>

namespace sendoff {

class Announcer;
class MainWindow;
class NotificationService;
class StartAtLogin;
class TrayIcon;

/// The program with windows: one for each profile. A second one hands its request to the first and
/// ends. It stays when its windows are closed as long as something is to leave, or if it is to be at
/// hand; and it ends when it is told to.
class Desktop final : public QObject {
    Q_OBJECT
public:
    Desktop(const Profile &profile, const WindowRequest &request);
    ~Desktop() override;

    /// macOS hands over links and files as events.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void run();
    void speak();
    void openWindows();
    void speakAnew();
    void becomePresent();
    void offerOnBus();
    void fulfil(const WindowRequest &request);
    void open(const QStringList &words);
    void showWindow();
    void onLastWindowClosed();
    void goOnWithoutWindow();
    void quitUnlessNeeded();
    void askToQuit();
    void askAboutMailUnderWay();
    void quit();
    bool isShown() const;
    void reopen();

    const Profile m_profile;
    const WindowRequest m_request;
    InstanceNotifier m_notifier;
    InstanceListener m_listener;
    QSettings m_settings;
    std::optional<Speaking> m_speaking;
    std::unique_ptr<EngineMailService> m_service;
    std::unique_ptr<StartAtLogin> m_startAtLogin;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<TrayIcon> m_tray; ///< null where there is no place for it
    std::unique_ptr<NotificationService> m_notifications;
    std::unique_ptr<Announcer> m_announcer;
    QStringList m_handedOver; ///< before there was a window
    bool m_isQuitting = false;
    bool m_isSpeakingAnew = false; ///< its windows close to come back in another language
    QSet<DraftId> m_toReopen;      ///< what was being written in them
};

} // namespace sendoff
