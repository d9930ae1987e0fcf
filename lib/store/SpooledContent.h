// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/MailObject.h"

#include <QString>

namespace sendoff {

/// A message in the spool. open() reads the whole file once, in blocks, to see that it is what was
/// queued.
class SpooledContent final : public MessageContent {
public:
    SpooledContent(const QString &path, qint64 size, const QByteArray &sha256);
    qint64 size() const override { return m_size; }
    std::unique_ptr<QIODevice> open() const override;

private:
    QString m_path;
    qint64 m_size;
    QByteArray m_sha256;
};

} // namespace sendoff
