// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace sendoff {

/// A sequential device whose octets are made block by block, in order to its end. Once that fails, read() gives -1.
class BlockReader : public QIODevice {
public:
    BlockReader();
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_at == m_ready.size() && isOver(); }

protected:
    /// The next octets, perhaps none yet. Called until isOver() or fail().
    virtual QByteArray nextBlock() = 0;
    virtual bool isOver() const = 0;
    void fail() { m_hasFailed = true; }
    bool hasFailed() const { return m_hasFailed; }

    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool fill();

    QByteArray m_ready;
    qint64 m_at = 0;
    bool m_hasFailed = false;
};

} // namespace sendoff
