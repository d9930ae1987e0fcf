// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission/SandboxMailbox.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sendoff {

namespace {

const QString envelopes = QStringLiteral("/envelopes/");
const QString suffix = QStringLiteral(".json");

} // namespace

SandboxMailbox::SandboxMailbox(QString folder) : m_folder(std::move(folder)) {}

bool SandboxMailbox::prepare() const
{
    bool made = true;
    for (const char *name : {"tmp", "new", "cur", "envelopes"}) {
        const QString path = m_folder + u'/' + QLatin1String(name);
        made = made && QDir().mkpath(path)
            && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return made;
}

std::optional<SandboxMessage> SandboxMailbox::describe(const QString &id) const
{
    QFile file(m_folder + envelopes + id + suffix);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject envelope = QJsonDocument::fromJson(file.readAll()).object();
    QString path = m_folder + QStringLiteral("/new/") + id;
    if (!QFile::exists(path)) {
        // A reader that opened the Maildir has moved it and added its flags.
        const QStringList seen = QDir(m_folder + QStringLiteral("/cur")).entryList({id + u'*'}, QDir::Files);
        if (seen.isEmpty())
            return std::nullopt;
        path = m_folder + QStringLiteral("/cur/") + seen.first();
    }
    SandboxMessage message{.id = id,
                           .path = path,
                           .received = QDateTime::fromString(envelope[QStringLiteral("received")].toString(), Qt::ISODateWithMs),
                           .from = envelope[QStringLiteral("from")].toString(),
                           .recipients = {},
                           .subject = envelope[QStringLiteral("subject")].toString(),
                           .size = QFileInfo(path).size()};
    for (const QJsonValue recipient : envelope[QStringLiteral("recipients")].toArray())
        message.recipients += recipient.toString();
    return message;
}

std::vector<SandboxMessage> SandboxMailbox::messages() const
{
    std::vector<SandboxMessage> result;
    const QStringList files =
        QDir(m_folder + envelopes).entryList({u'*' + suffix}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &file : files) {
        if (const auto message = describe(file.chopped(suffix.size())))
            result.push_back(*message);
    }
    return result;
}

std::optional<SandboxMessage> SandboxMailbox::message(const QString &id) const
{
    const bool isName = !id.isEmpty() && !id.contains(u'/') && !id.startsWith(u'.');
    return isName ? describe(id) : std::nullopt;
}

bool SandboxMailbox::clear() const
{
    bool removed = true;
    for (const SandboxMessage &message : messages()) {
        removed = QFile::remove(message.path) && removed;
        removed = QFile::remove(m_folder + envelopes + message.id + suffix) && removed;
    }
    return removed;
}

} // namespace sendoff
