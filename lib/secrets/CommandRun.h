// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/SecretStore.h"

#include <QProcess>
#include <QTimer>

#include <chrono>

namespace sendoff {

/// One run of a password command. Calls `done` once and deletes itself; deleted early, it ends the
/// command and calls nobody.
class CommandRun final : public QObject {
    Q_OBJECT
public:
    CommandRun(const QString &command, std::chrono::milliseconds timeout, SecretStore::ReadDone done,
               QObject *parent);
    ~CommandRun() override;

private:
    void start(const QString &command);
    void takeOutput();
    void takeExit(int code, QProcess::ExitStatus status);
    void fail(const QString &detail);
    void finish(const Result<Secret, SecretError> &result);

    SecretStore::ReadDone m_done;
    QProcess m_process;
    QTimer m_timeout;
    QByteArray m_output;
};

} // namespace sendoff
