// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace sendoff {

/// "[Group]" and "key=value" lines, as KDE, GNOME, Claws and Mozilla's profiles.ini write them. A value
/// keeps its backslashes; a line that is neither is left out.
class KeyFile {
public:
    explicit KeyFile(const QByteArray &octets); ///< UTF-8

    const QStringList &groups() const { return m_groups; } ///< in the file's order
    bool has(const QString &group) const { return m_values.contains(group); }
    QString value(const QString &group, const QString &key, const QString &otherwise = {}) const;
    /// "true" or "1".
    bool flag(const QString &group, const QString &key, bool otherwise = false) const;
    quint16 port(const QString &group, const QString &key, quint16 otherwise) const;

private:
    QStringList m_groups;
    QHash<QString, QHash<QString, QString>> m_values;
};

} // namespace sendoff
