// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Desktop.h"

#include "ui/shell/MainWindow.h"

#include <QApplication>

namespace sendoff {

Desktop::Desktop(const Profile &profile, const WindowRequest &request) : m_profile(profile), m_request(request)
{
    QApplication::setQuitOnLastWindowClosed(false);
    connect(&m_notifier, &InstanceNotifier::sent, qApp, &QCoreApplication::quit);
    connect(&m_notifier, &InstanceNotifier::failed, this, &Desktop::run);
    m_notifier.send(m_profile.windowSocketPath(), m_request.toLine());
}

Desktop::~Desktop() = default;

void Desktop::run()
{
    m_service = std::make_unique<EngineMailService>(m_profile);
    m_window = std::make_unique<MainWindow>(*m_service, m_profile.settingsFile());
    connect(&m_listener, &InstanceListener::received, this, [this](const QByteArray &line) {
        if (const auto request = WindowRequest::fromLine(line))
            fulfil(*request);
    });
    // Should it fail, a second Sendoff opens a window of its own, and all else works as well.
    if (m_profile.prepare())
        (void)m_listener.listen(m_profile.windowSocketPath());
    connect(qApp, &QGuiApplication::lastWindowClosed, this, &Desktop::onLastWindowClosed);
    fulfil(m_request);
}

void Desktop::fulfil(const WindowRequest &request)
{
    if (request.draft) {
        m_window->compose(*request.draft);
        return;
    }
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

/// A message on its way is brought to its end first; it would be safe in any case.
void Desktop::onLastWindowClosed()
{
    const auto quitUnlessNeeded = [this] {
        const auto windows = QApplication::topLevelWidgets();
        const bool isShown = std::any_of(windows.begin(), windows.end(), [](const QWidget *window) {
            return window->isVisible();
        });
        if (!isShown && !m_service->isSending())
            QCoreApplication::quit();
    };
    connect(m_service.get(), &MailService::healthChanged, this, quitUnlessNeeded, Qt::QueuedConnection);
    quitUnlessNeeded();
}

} // namespace sendoff
