// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/EngineMailService.h"
#include "app/desktop/WindowRequest.h"
#include "net/LocalLine.h"

namespace sendoff {

class MainWindow;

/// The program with windows: one for each profile. A second one hands its request to the first and ends.
class Desktop final : public QObject {
    Q_OBJECT
public:
    Desktop(const Profile &profile, const WindowRequest &request);
    ~Desktop() override;

private:
    void run();
    void fulfil(const WindowRequest &request);
    void onLastWindowClosed();

    const Profile m_profile;
    const WindowRequest m_request;
    InstanceNotifier m_notifier;
    InstanceListener m_listener;
    std::unique_ptr<EngineMailService> m_service;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace sendoff
