// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SpooledContent.h"

#include <QCryptographicHash>
#include <QFile>

namespace sendoff {

namespace {

constexpr qint64 blockSize = 256 * 1024;

QByteArray sha256Of(QFile &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray block(blockSize, Qt::Uninitialized);
    qint64 count = 0;
    while ((count = file.read(block.data(), blockSize)) > 0)
        hash.addData(QByteArrayView(block.constData(), count));
    return hash.result();
}

} // namespace

SpooledContent::SpooledContent(const QString &path, qint64 size, const QByteArray &sha256)
    : m_path(path), m_size(size), m_sha256(sha256)
{
}

std::unique_ptr<QIODevice> SpooledContent::open() const
{
    auto file = std::make_unique<QFile>(m_path);
    if (!file->open(QIODevice::ReadOnly) || file->size() != m_size || sha256Of(*file) != m_sha256 || !file->seek(0))
        return nullptr;
    return file;
}

} // namespace sendoff
