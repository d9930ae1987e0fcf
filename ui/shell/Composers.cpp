// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Composers.h"

#include "ui/compose/ComposeWindow.h"

namespace sendoff {

Composers::Composers(MailService &service, QWidget *window) : QObject(window), m_service(service) {}

Composers::~Composers()
{
    for (const auto &window : std::as_const(m_windows))
        delete window;
}

void Composers::open(const Draft &draft)
{
    m_windows.removeAll(nullptr);
    for (const auto &window : std::as_const(m_windows)) {
        if (!draft.id.isNull() && window->isVisible() && window->draft().id == draft.id) {
            window->raise();
            window->activateWindow();
            return;
        }
    }
    // No child of the main window: it has its own place in the task bar and need not stay on top.
    auto *window = new ComposeWindow(m_service, draft);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &ComposeWindow::queued, this, &Composers::queued);
    connect(window, &ComposeWindow::draftKept, this, &Composers::draftKept);
    m_windows.append(window);
    window->show();
    window->activateWindow();
}

void Composers::closeAll()
{
    for (const auto &window : std::as_const(m_windows)) {
        if (window)
            window->close();
    }
}

} // namespace sendoff
