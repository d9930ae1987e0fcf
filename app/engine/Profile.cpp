// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/Profile.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace sendoff {

Profile Profile::standard()
{
    return Profile(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                   + QStringLiteral("/sendoff"));
}

Profile::Profile(const QString &folder) : m_folder(QDir::cleanPath(QFileInfo(folder).absoluteFilePath())) {}

QString Profile::sandboxFolder() const
{
    return m_folder + QStringLiteral("/sandbox");
}

QString Profile::submissionFolder() const
{
    return m_folder + QStringLiteral("/submission");
}

QString Profile::socketPath() const
{
    return m_folder + QStringLiteral("/sendoff.socket");
}

QString Profile::windowSocketPath() const
{
    return m_folder + QStringLiteral("/window.socket");
}

QString Profile::settingsFile() const
{
    return m_folder + QStringLiteral("/settings.ini");
}

QString Profile::templatesFile() const
{
    return m_folder + QStringLiteral("/templates.json");
}

bool Profile::prepare() const
{
    const bool isNew = !QFileInfo::exists(m_folder);
    if (!QDir().mkpath(m_folder))
        return false;
    // A folder that was there keeps the rights that its owner gave it.
    if (isNew)
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return QFileInfo(m_folder).isWritable();
}

} // namespace sendoff
