// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Dialogue.h"
#include "net/Channel.h"

#include <functional>

/// How the server's lines are cut.
enum class Cut { Whole, Lines, Octets };

/// The server of a dialogue.
class ScriptChannel final : public sendoff::Channel {
    Q_OBJECT
public:
    ScriptChannel(const Dialogue &dialogue, Cut cut);

    void connectTo(const QString &host, quint16 port, bool implicitTls) override;
    void startTls() override;
    bool isEncrypted() const override { return m_encrypted; }
    void write(const QByteArray &octets) override;
    qint64 bytesToWrite() const override { return 0; }
    qint64 pendingBytes() const override { return m_toRead.size(); }
    QByteArray read(qint64 maximum) override;
    void close() override;
    void abort() override { m_over = true; }

    std::function<void()> onCancel;
    std::function<void()> onNext;
    /// What went wrong with the dialogue itself; empty if all is well.
    QByteArray fault() const { return m_fault; }
    QByteArray unreached() const;

private:
    void later(std::function<void()> what);
    void advance();
    bool takeClientLine(const Dialogue::Step &step);
    void serve();
    void deliver(const QByteArray &octets, bool isLine);

    const Dialogue m_dialogue;
    const Cut m_cut;
    size_t m_at = 0;
    QByteArray m_written;
    qsizetype m_taken = 0; ///< octets of m_written that the dialogue has seen
    QByteArray m_toRead;
    QByteArray m_fault;
    QByteArrayList m_pieces; ///< of the server, not yet delivered
    bool m_delivering = false;
    bool m_encrypted = false;
    bool m_over = false;
    bool m_quitting = false;
};
