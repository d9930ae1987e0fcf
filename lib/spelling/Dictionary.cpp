// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/Dictionary.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

#include <hunspell/hunspell.hxx>

#include <algorithm>

namespace sendoff {

namespace {

constexpr int wordLimit = 100; ///< hunspell's own, about
constexpr int rememberedLimit = 50000;
constexpr int suggestionLimit = 8;

QByteArray charsetOf(const Hunspell &hunspell)
{
    const QByteArray name = QByteArray::fromStdString(hunspell.get_dict_encoding());
    // A name that only hunspell uses.
    if (name.startsWith("microsoft-cp"))
        return "windows-" + name.mid(12);
    return name.isEmpty() ? QByteArrayLiteral("ISO-8859-1") : name;
}

std::string fileName(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

} // namespace

QStringList dictionaryFolders()
{
    const QString hunspell = QStringLiteral("hunspell");
    QStringList folders = qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, hunspell,
                                         QStandardPaths::LocateDirectory);
    folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("myspell/dicts"),
                                         QStandardPaths::LocateDirectory);
    folders += {QStringLiteral("/usr/share/hunspell"),
                QStringLiteral("/usr/local/share/hunspell"),
                QStringLiteral("/usr/share/myspell"),
                QStringLiteral("/usr/share/myspell/dicts"),
                QStringLiteral("/opt/homebrew/share/hunspell"),
                QStringLiteral("/Library/Spelling"),
                QDir::homePath() + QStringLiteral("/Library/Spelling")};
    folders.removeDuplicates();
    return folders;
}

std::vector<DictionaryFile> findDictionaries(const QStringList &folders)
{
    static const QRegularExpression name(QStringLiteral("^([a-z]{2,3})(?:[_-]([A-Z]{2}))?$"));
    std::vector<DictionaryFile> files;
    for (const QString &folder : folders) {
        const QStringList found =
            QDir(folder).entryList({QStringLiteral("*.aff")}, QDir::Files | QDir::Readable, QDir::Name);
        for (const QString &file : found) {
            const QString plain = file.chopped(4);
            const auto match = name.match(plain);
            const QString base = folder + u'/' + plain;
            if (!match.hasMatch() || !QFile::exists(base + QStringLiteral(".dic")))
                continue;
            QString language = match.captured(1);
            if (match.hasCaptured(2))
                language += u'-' + match.captured(2);
            const bool isKnown = std::any_of(files.begin(), files.end(), [&](const DictionaryFile &each) {
                return each.language == language;
            });
            if (!isKnown)
                files.push_back({language, base});
        }
    }
    std::sort(files.begin(), files.end(),
              [](const DictionaryFile &a, const DictionaryFile &b) { return a.language < b.language; });
    return files;
}

const DictionaryFile *dictionaryFor(const std::vector<DictionaryFile> &files, const QString &language)
{
    const QString tag = QString(language).replace(u'_', u'-');
    const QString primary = tag.section(u'-', 0, 0);
    const DictionaryFile *similar = nullptr;
    for (const DictionaryFile &file : files) {
        if (file.language == tag)
            return &file;
        // "de-DE" rather than "de-BE" stands for "de".
        const bool isHome = file.language == primary || file.language == primary + u'-' + primary.toUpper();
        if (file.language.section(u'-', 0, 0) == primary && (!similar || isHome))
            similar = &file;
    }
    return primary.isEmpty() ? nullptr : similar;
}

Dictionary::Dictionary(const DictionaryFile &file)
    : m_hunspell(std::make_unique<Hunspell>(fileName(file.base + QStringLiteral(".aff")).c_str(),
                                            fileName(file.base + QStringLiteral(".dic")).c_str())),
      m_encoder(charsetOf(*m_hunspell).constData()), m_decoder(charsetOf(*m_hunspell).constData())
{
    if (m_encoder.isValid() && m_decoder.isValid())
        return;
    m_encoder = QStringEncoder(QStringConverter::Latin1);
    m_decoder = QStringDecoder(QStringConverter::Latin1);
}

Dictionary::~Dictionary() = default;

/// Empty if it can't be written in the dictionary's charset.
std::string Dictionary::encoded(const QString &word)
{
    m_encoder.resetState();
    // Dictionaries have the straight one.
    const QByteArray octets = m_encoder.encode(QString(word).replace(u'\u2019', u'\''));
    return m_encoder.hasError() ? std::string() : octets.toStdString();
}

bool Dictionary::isCorrect(const QString &word)
{
    if (word.size() > wordLimit)
        return true;
    const auto known = m_known.constFind(word);
    if (known != m_known.cend())
        return *known;
    const std::string octets = encoded(word);
    const bool isCorrect = !octets.empty() && m_hunspell->spell(octets);
    if (m_known.size() >= rememberedLimit)
        m_known.clear();
    m_known.insert(word, isCorrect);
    return isCorrect;
}

QStringList Dictionary::suggestions(const QString &word)
{
    QStringList suggestions;
    const std::string octets = encoded(word);
    if (octets.empty() || word.size() > wordLimit)
        return suggestions;
    for (const std::string &each : m_hunspell->suggest(octets)) {
        m_decoder.resetState();
        const QString text = m_decoder.decode(QByteArray::fromStdString(each));
        if (!m_decoder.hasError() && !suggestions.contains(text) && suggestions.size() < suggestionLimit)
            suggestions += text;
    }
    return suggestions;
}

} // namespace sendoff
