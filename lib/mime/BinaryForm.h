// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <memory>
#include <optional>
#include <vector>

namespace sendoff {

/// A stretch of a message and what becomes of it.
struct BinaryStretch {
    enum class Kind {
        Kept,
        Encoding, ///< becomes "Content-Transfer-Encoding: binary"; may be of no length
        Decoded   ///< base64, becomes the octets that it means
    };
    Kind kind = Kind::Kept;
    qint64 length = 0; ///< octets of the message
    qint64 size = 0;   ///< octets that it gives
};

/// A message with its attachments as they are instead of in base64, for servers that take BINARYMIME
/// (RFC 3030 3). A plan: small, however big the message.
class BinaryForm {
public:
    /// `message` is seekable; it is read twice, in blocks. None where nothing much is saved, where
    /// there is a signature that would break, or where a reader could find other parts than before.
    static std::optional<BinaryForm> of(QIODevice &message);

    /// Exact: open() gives so many octets or fails.
    qint64 size() const;
    /// A sequential reader in constant memory of `message`, which stands at its beginning and is read
    /// in order to its end. read() gives -1 if that fails or isn't the message that was planned for.
    std::unique_ptr<QIODevice> open(std::unique_ptr<QIODevice> message) const;

private:
    explicit BinaryForm(std::vector<BinaryStretch> stretches) : m_stretches(std::move(stretches)) {}

    std::vector<BinaryStretch> m_stretches;
};

} // namespace sendoff
