// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Spool.h"

namespace sendoff {

/// A message in a file of the spool. open() gives null if the file is gone or too short. What it opens
/// can be read in any order, and gives the last octet only if the message is what was queued.
class SpooledContent final : public MessageContent {
public:
    SpooledContent(const QString &path, const SpoolPlace &place) : m_path(path), m_place(place) {}
    qint64 size() const override { return m_place.size; }
    std::unique_ptr<QIODevice> open() const override;
    /// Reads all of it to see that it is what was queued.
    bool isWhole() const;
    /// Reads the file twice; a changed one shows itself at the latest when the form is read.
    std::shared_ptr<const MessageContent> binaryForm() const override;

private:
    const QString m_path;
    const SpoolPlace m_place;
};

} // namespace sendoff
