// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/OwnWords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace sendoff {

OwnWords::OwnWords(const QString &path) : m_path(path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (const QString word = line.trimmed(); !word.isEmpty())
            m_words.insert(word);
    }
}

bool OwnWords::contains(const QString &word) const
{
    if (m_words.contains(word))
        return true;
    return word.front().isUpper() && m_words.contains(word.front().toLower() + word.mid(1));
}

bool OwnWords::add(const QString &word)
{
    const QString plain = word.trimmed();
    if (plain.isEmpty() || m_words.contains(plain))
        return true;
    m_words.insert(plain);
    if (m_path.isEmpty())
        return true;
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QFile file(m_path);
    // Appended: another Sendoff may have added words of its own.
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append))
        return false;
    // Edited by hand, its last line may have no end.
    const bool isEnded = file.size() == 0 || (file.seek(file.size() - 1) && file.read(1) == "\n");
    return file.write((isEnded ? QByteArray() : QByteArrayLiteral("\n")) + plain.toUtf8() + '\n') > 0 && file.flush();
}

} // namespace sendoff
