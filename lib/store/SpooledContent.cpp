// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SpooledContent.h"

#include <QCryptographicHash>
#include <QFile>

namespace sendoff {

namespace {

constexpr qint64 blockSize = 256 * 1024;

/// A part of a file as if it were all of it.
class FilePart final : public QIODevice {
public:
    FilePart(std::unique_ptr<QFile> file, qint64 offset, qint64 size)
        : m_file(std::move(file)), m_offset(offset), m_size(size)
    {
        QIODevice::open(ReadOnly);
    }
    qint64 size() const override { return m_size; }
    bool seek(qint64 position) override
    {
        if (position > m_size || !QIODevice::seek(position) || !m_file->seek(m_offset + position))
            return false;
        m_at = position;
        return true;
    }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 wanted = std::min(maxSize, m_size - m_at);
        const qint64 count = wanted > 0 ? m_file->read(data, wanted) : 0;
        m_at += std::max<qint64>(count, 0);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const std::unique_ptr<QFile> m_file;
    const qint64 m_offset;
    const qint64 m_size;
    qint64 m_at = 0; ///< of m_file; this device's own position lags behind by what it has buffered
};

QByteArray sha256Of(QIODevice &device)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (QByteArray block = device.read(blockSize); !block.isEmpty(); block = device.read(blockSize))
        hash.addData(block);
    return hash.result();
}

} // namespace

std::unique_ptr<QIODevice> SpooledContent::open() const
{
    auto file = std::make_unique<QFile>(m_path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::ExistingOnly) || file->size() < m_place.offset + m_place.size
        || !file->seek(m_place.offset))
        return nullptr;
    auto part = std::make_unique<FilePart>(std::move(file), m_place.offset, m_place.size);
    if (sha256Of(*part) != m_place.sha256 || !part->seek(0))
        return nullptr;
    return part;
}

} // namespace sendoff
