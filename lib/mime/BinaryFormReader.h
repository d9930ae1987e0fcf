// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/BinaryForm.h"
#include "mime/BlockReader.h"
#include "mime/TransferEncoding.h"

#include <QByteArrayView>

namespace sendoff {

/// Reads a message stretch by stretch, decoding on the fly.
class BinaryFormReader final : public BlockReader {
public:
    /// What an Encoding stretch becomes.
    static constexpr QByteArrayView encodingHeader = "Content-Transfer-Encoding: binary\r\n";

    BinaryFormReader(std::vector<BinaryStretch> stretches, std::unique_ptr<QIODevice> message);

protected:
    QByteArray nextBlock() override;
    bool isOver() const override { return m_index == m_stretches.size(); }

private:
    QByteArray become(BinaryStretch::Kind kind, const QByteArray &block);

    const std::vector<BinaryStretch> m_stretches;
    const std::unique_ptr<QIODevice> m_message;
    size_t m_index = 0;
    qint64 m_taken = 0; ///< octets of this stretch
    qint64 m_given = 0; ///< octets that they became
    std::optional<TransferDecoder> m_decoder;
};

} // namespace sendoff
