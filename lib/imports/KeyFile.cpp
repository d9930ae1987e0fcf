// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/KeyFile.h"

namespace sendoff {

KeyFile::KeyFile(const QByteArray &octets)
{
    QString group;
    for (const QString &raw : QString::fromUtf8(octets).split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            group = line.mid(1, line.size() - 2);
            if (!m_values.contains(group))
                m_groups += group;
            m_values[group];
        } else if (const qsizetype sign = line.indexOf(u'='); sign > 0 && !line.startsWith(u'#') && !line.startsWith(u';')) {
            // "Name[$e]" is KDE's way to mark what it expands.
            m_values[group].insert(line.left(sign).section(u'[', 0, 0).trimmed(), line.mid(sign + 1).trimmed());
        }
    }
}

QString KeyFile::value(const QString &group, const QString &key, const QString &otherwise) const
{
    const auto values = m_values.value(group);
    return values.value(key, otherwise);
}

bool KeyFile::flag(const QString &group, const QString &key, bool otherwise) const
{
    const QString text = value(group, key).toLower();
    return text.isEmpty() ? otherwise : text == QLatin1String("true") || text == QLatin1String("1");
}

quint16 KeyFile::port(const QString &group, const QString &key, quint16 otherwise) const
{
    const quint16 number = value(group, key).toUShort();
    return number > 0 ? number : otherwise;
}

} // namespace sendoff
