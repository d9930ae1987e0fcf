// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace sendoff::cli {

/// Tells in the event loop that the system asks this process to end: SIGTERM, SIGINT, SIGHUP. One at a time.
class Termination final : public QObject {
    Q_OBJECT
public:
    explicit Termination(QObject *parent = nullptr);
    ~Termination() override;

    /// Ends this process at once by that signal, so that whoever waits for it sees why.
    [[noreturn]] static void end(int signal);

signals:
    void asked(int signal);

private:
    int m_reader = -1;
};

} // namespace sendoff::cli
