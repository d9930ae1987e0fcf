// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/SandboxMailbox.h"
#include "submission/SandboxTrouble.h"
#include "submission/SubmissionPort.h"

namespace sendoff {

/// A submission server on this machine from which nothing leaves: whatever it takes lies in a
/// Maildir. For trying things out, with a real channel, a real login and trouble on demand.
class Sandbox final : public QObject {
    Q_OBJECT
public:
    Sandbox(const QString &folder, Randomness &randomness, QObject *parent = nullptr);

    /// Listens on 127.0.0.1. False if its folder can't be used or no port is to be had.
    bool start();
    quint16 port() const { return m_port; } ///< 0 before start()
    QString user() const { return QStringLiteral("sandbox"); }
    /// New with each object, kept nowhere.
    QByteArray password() const { return m_password; }
    /// SHA-256 of its certificate's DER.
    QByteArray certificatePin() const;

    /// As its file says at this moment: another program may have changed it. Size and certificate
    /// are those of the connection's beginning, the rest counts at once.
    SandboxTrouble trouble() const;
    bool setTrouble(const SandboxTrouble &trouble);

signals:
    void messageArrived();

private:
    bool loadIdentity();
    void clearUnfinished() const;
    ServerManner manner() const;
    QString troubleFile() const;

    const QString m_folder;
    Randomness &m_randomness;
    const QByteArray m_password;
    const ScramVerifier m_verifier;
    CertificateAndKey m_identity;
    std::unique_ptr<SubmissionPort> m_server;
    quint16 m_port = 0;
};

} // namespace sendoff
