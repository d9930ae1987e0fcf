// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "folders/FolderMessage.h"

#include <QBuffer>
#include <QFile>

namespace sendoff::samples {

class Octets final : public MessageContent {
public:
    /// Says that it is longer than it is: the spool's file was cut.
    explicit Octets(const QByteArray &octets, qint64 missing = 0) : m_octets(octets), m_missing(missing) {}
    qint64 size() const override { return m_octets.size() + m_missing; }
    std::unique_ptr<QIODevice> open() const override
    {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(m_octets);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    }

private:
    const QByteArray m_octets;
    const qint64 m_missing;
};

inline const QDateTime sentAt = QDateTime::fromMSecsSinceEpoch(1795704005'123, Qt::UTC); // Thu Nov 26 14:40:05 2026

inline FolderMessage letter(const QByteArray &body, const QByteArray &id = "<1@example.org>")
{
    return {.messageId = id,
            .sender = "jane@example.org",
            .sentAt = sentAt,
            .content = std::make_shared<Octets>("Message-ID: " + id + "\r\nSubject: x\r\n\r\n" + body)};
}

/// Once more, by another process.
inline FolderMessage again(FolderMessage message)
{
    message.mayBeThere = true;
    return message;
}

inline QByteArray octetsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &octets)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(octets);
}

} // namespace sendoff::samples
