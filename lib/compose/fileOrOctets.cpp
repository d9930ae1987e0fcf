// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/fileOrOctets.h"

#include "mime/LineEnds.h"

#include <QBuffer>
#include <QFile>

namespace sendoff {

std::unique_ptr<QIODevice> openFileOrOctets(const QString &path, const QByteArray &octets)
{
    std::unique_ptr<QIODevice> device;
    if (path.isEmpty()) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(octets);
        device = std::move(buffer);
    } else {
        device = std::make_unique<QFile>(path);
    }
    return device->open(QIODevice::ReadOnly) ? std::move(device) : nullptr;
}

Source bodyOf(const QString &path, const QByteArray &octets, const TextFacts &facts)
{
    Source body;
    if (!path.isEmpty()) {
        body.add({.kind = Segment::Kind::TextFile,
                  .path = path,
                  .length = facts.length,
                  .skipped = facts.headers.size(),
                  .given = facts.size - facts.headers.size()});
        return body;
    }
    LineEnds lineEnds;
    const QByteArray lines = lineEnds.normalised(octets) + lineEnds.finish();
    body.add(lines.mid(facts.headers.size()));
    return body;
}

} // namespace sendoff
