// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>

namespace sendoff {

/// What the first Sendoff of a profile listens on: others of the same user send it one line each.
/// A path too long for a socket stands for one in the user's runtime folder.
class InstanceListener final : public QObject {
    Q_OBJECT
public:
    explicit InstanceListener(QObject *parent = nullptr);
    /// Removes what a crashed listener left at `path`; fails if a living one is there.
    /// The error is technical English.
    Result<Done, QByteArray> listen(const QString &path);

signals:
    void received(const QByteArray &line); ///< without its LF; at most 64 KiB

private:
    void receive(QLocalSocket *socket);

    QLocalServer m_server;
};

/// Sends one line to the first Sendoff. One object, one line.
class InstanceNotifier final : public QObject {
    Q_OBJECT
public:
    explicit InstanceNotifier(QObject *parent = nullptr);
    /// Precondition: no LF in `line`. Then comes sent() or failed(), once, from the event loop.
    void send(const QString &path, const QByteArray &line);

signals:
    void sent();   ///< the listener has read all of it
    void failed(); ///< nobody listens, or it went away

private:
    void finish(bool delivered);

    QLocalSocket m_socket;
    QByteArray m_answer;
    bool m_finished = false;
};

} // namespace sendoff
