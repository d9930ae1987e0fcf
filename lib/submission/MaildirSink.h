// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Randomness.h"
#include "submission/MessageSink.h"

#include <QSaveFile>

#include <memory>

namespace sendoff {

/// Puts messages into a Maildir, octet for octet, and what was said of them beside it: an envelope
/// file in JSON of the same name. Written to tmp, fsynced, then renamed into new.
class MaildirSink final : public MessageSink {
public:
    /// Precondition: the Maildir is there (SandboxMailbox::prepare()).
    MaildirSink(const QString &folder, Randomness &randomness);

    void begin(const SubmittedEnvelope &envelope) override;
    void write(const QByteArray &octets) override;
    void commit(std::function<void(const CommitOutcome &)> done) override;
    void abort() override;

private:
    bool store();
    QByteArray describe() const;

    const QString m_folder;
    Randomness &m_randomness;
    SubmittedEnvelope m_envelope;
    QString m_name;
    std::unique_ptr<QSaveFile> m_file;
    bool m_failed = false;
};

} // namespace sendoff
