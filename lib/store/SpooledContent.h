// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Spool.h"

namespace sendoff {

/// A message in a file of the spool. open() reads it once, in blocks, to see that it is what was queued.
class SpooledContent final : public MessageContent {
public:
    SpooledContent(const QString &path, const SpoolPlace &place) : m_path(path), m_place(place) {}
    qint64 size() const override { return m_place.size; }
    std::unique_ptr<QIODevice> open() const override;

private:
    const QString m_path;
    const SpoolPlace m_place;
};

} // namespace sendoff
