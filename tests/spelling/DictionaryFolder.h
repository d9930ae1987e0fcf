// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace sendoff {

/// A folder with small dictionaries: English and German in UTF-8, Polish in ISO 8859-2.
class DictionaryFolder {
public:
    DictionaryFolder()
    {
        write("en_US", "SET UTF-8\nTRY esianrtolcdugmphbyfvkwzESIANRTOLCDUGMPHBYFVKWZ'\n",
              "25\nthe\nhere\nis\nsecond\ndraft\ndear\nbudget\nhello\nworld\nwe\ndon'"
              "t\nand\nor\nmeet\nwith\nfriends\ntoday\n"
              "I\nplease\nsend\nletter\nwords\nare\nright\nKind\n");
        write("de_DE", "SET UTF-8\n", "9\nhier\nist\nder\nzweite\nEntwurf\nliebe\nGrüße\nund\nwir\n");
        write("pl_PL", "SET ISO8859-2\n", "2\n\xbf\xf3\xb3w\ndzie\xf1\n");
        write("no_aff", nullptr, "1\nx\n");
    }
    QString path() const { return m_folder.path(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    void write(const char *name, const char *aff, const char *dic)
    {
        const QString base = m_folder.filePath(QLatin1String(name));
        if (aff)
            put(base + QStringLiteral(".aff"), aff);
        put(base + QStringLiteral(".dic"), dic);
    }
    static void put(const QString &path, const char *octets)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(octets);
    }

    QTemporaryDir m_folder;
};

} // namespace sendoff
