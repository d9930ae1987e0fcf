// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission/MaildirSink.h"

#include "base/FileSync.h"
#include "mime/MessageReader.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sendoff {

MaildirSink::MaildirSink(const QString &folder, Randomness &randomness) : m_folder(folder), m_randomness(randomness) {}

void MaildirSink::begin(const SubmittedEnvelope &envelope)
{
    m_envelope = envelope;
    // Sorts by time; unique without telling the machine's name.
    m_name = QStringLiteral("%1.%2").arg(QDateTime::currentMSecsSinceEpoch()).arg(
        QString::fromLatin1(m_randomness.bytes(6).toHex()));
    m_file = std::make_unique<QSaveFile>(m_folder + QStringLiteral("/tmp/") + m_name);
    m_failed = !m_file->open(QIODevice::WriteOnly);
}

void MaildirSink::write(const QByteArray &octets)
{
    m_failed = m_failed || m_file->write(octets) != octets.size();
}

void MaildirSink::commit(std::function<void(const CommitOutcome &)> done)
{
    const bool stored = !m_failed && store();
    m_file.reset();
    done(stored ? CommitOutcome::stored() : CommitOutcome::notStored());
}

bool MaildirSink::store()
{
    const QString written = m_file->fileName();
    // QSaveFile syncs before it renames.
    if (!m_file->commit())
        return false;
    QSaveFile envelope(m_folder + QStringLiteral("/envelopes/") + m_name + QStringLiteral(".json"));
    const QByteArray description = describe();
    const bool described = envelope.open(QIODevice::WriteOnly) && envelope.write(description) == description.size()
        && envelope.commit();
    const QString arrivals = m_folder + QStringLiteral("/new");
    const QString arrived = arrivals + u'/' + m_name;
    // Its name has to be on the disk as well before the client hears of it.
    if (described && renameFile(written, arrived) && syncFolder(arrivals))
        return true;
    for (const QString &path : {written, arrived, envelope.fileName()})
        QFile::remove(path);
    return false;
}

QByteArray MaildirSink::describe() const
{
    QFile message(m_folder + QStringLiteral("/tmp/") + m_name);
    if (!message.open(QIODevice::ReadOnly))
        return {};
    QJsonArray recipients;
    for (const QByteArray &recipient : m_envelope.recipients)
        recipients += QString::fromUtf8(recipient);
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("from"), QString::fromUtf8(m_envelope.reversePath)},
                             {QStringLiteral("recipients"), recipients},
                             {QStringLiteral("subject"), MessageReader::read(message).subject},
                             {QStringLiteral("received"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                             {QStringLiteral("eightBit"), m_envelope.eightBit},
                             {QStringLiteral("smtpUtf8"), m_envelope.smtpUtf8},
                         })
        .toJson();
}

void MaildirSink::abort()
{
    // A QSaveFile that isn't committed leaves nothing.
    m_file.reset();
}

} // namespace sendoff
