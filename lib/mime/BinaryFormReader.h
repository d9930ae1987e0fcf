// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/BinaryForm.h"
#include "mime/TransferEncoding.h"

#include <QByteArrayView>

namespace sendoff {

/// Reads a message stretch by stretch, decoding on the fly.
class BinaryFormReader final : public QIODevice {
public:
    /// What an Encoding stretch becomes.
    static constexpr QByteArrayView encodingHeader = "Content-Transfer-Encoding: binary\r\n";

    BinaryFormReader(std::vector<BinaryStretch> stretches, std::unique_ptr<QIODevice> message);
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_at == m_ready.size() && m_index == m_stretches.size(); }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool fill();
    void advance();
    QByteArray become(BinaryStretch::Kind kind, const QByteArray &block);

    const std::vector<BinaryStretch> m_stretches;
    const std::unique_ptr<QIODevice> m_message;
    size_t m_index = 0;
    qint64 m_taken = 0; ///< octets of this stretch
    qint64 m_given = 0; ///< octets that they became
    std::optional<TransferDecoder> m_decoder;
    QByteArray m_ready;
    qint64 m_at = 0;
    bool m_hasFailed = false;
};

} // namespace sendoff
