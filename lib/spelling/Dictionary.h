// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringConverter>
#include <QStringList>

#include <memory>
#include <vector>

class Hunspell;

namespace sendoff {

/// Where a dictionary stands.
struct DictionaryFile {
    QString language = {}; ///< as "de-AT"
    QString base = {};     ///< path without ".aff" and ".dic"

    bool operator==(const DictionaryFile &) const = default;
};

/// $DICPATH, then what the three systems and their users have.
QStringList dictionaryFolders();
/// By language, each once; the folders in front win.
std::vector<DictionaryFile> findDictionaries(const QStringList &folders);
/// The one for a language as "de-AT": that itself, else one of the same language; null if there is none.
const DictionaryFile *dictionaryFor(const std::vector<DictionaryFile> &files, const QString &language);

/// One of hunspell's, read into memory.
class Dictionary {
public:
    explicit Dictionary(const DictionaryFile &file);
    ~Dictionary();

    bool isCorrect(const QString &word);
    /// Best first, at most eight.
    QStringList suggestions(const QString &word);

private:
    std::string encoded(const QString &word);

    std::unique_ptr<Hunspell> m_hunspell;
    QStringEncoder m_encoder;
    QStringDecoder m_decoder;
    QHash<QString, bool> m_known;
};

} // namespace sendoff
