// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/importSources.h"

#include "imports/importClaws.h"
#include "imports/importEvolution.h"
#include "imports/importKMail.h"
#include "imports/importMsmtp.h"
#include "imports/importMutt.h"
#include "imports/importThunderbird.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <iterator>

namespace sendoff {

namespace {

using Kind = ImportSource::Kind;

struct Place {
    Kind kind;
    QLatin1String name;
    QLatin1String program;
    QLatin1String path; ///< under the home folder
};

constexpr Place places[] = {
    {Kind::Thunderbird, QLatin1String("thunderbird"), QLatin1String("Thunderbird"), QLatin1String(".thunderbird/profiles.ini")},
    {Kind::Thunderbird, QLatin1String("thunderbird"), QLatin1String("Thunderbird"),
     QLatin1String(".var/app/org.mozilla.Thunderbird/.thunderbird/profiles.ini")},
    {Kind::Thunderbird, QLatin1String("thunderbird"), QLatin1String("Thunderbird"),
     QLatin1String("snap/thunderbird/common/.thunderbird/profiles.ini")},
    {Kind::KMail, QLatin1String("kmail"), QLatin1String("KMail"), QLatin1String(".config/emailidentities")},
    {Kind::Evolution, QLatin1String("evolution"), QLatin1String("Evolution"), QLatin1String(".config/evolution/sources")},
    {Kind::Claws, QLatin1String("claws"), QLatin1String("Claws Mail"), QLatin1String(".claws-mail/accountrc")},
    {Kind::Msmtp, QLatin1String("msmtp"), QLatin1String("msmtp"), QLatin1String(".msmtprc")},
    {Kind::Msmtp, QLatin1String("msmtp"), QLatin1String("msmtp"), QLatin1String(".config/msmtp/config")},
    {Kind::Mutt, QLatin1String("mutt"), QLatin1String("Mutt"), QLatin1String(".muttrc")},
    {Kind::Mutt, QLatin1String("mutt"), QLatin1String("Mutt"), QLatin1String(".mutt/muttrc")},
    {Kind::Mutt, QLatin1String("mutt"), QLatin1String("Mutt"), QLatin1String(".config/mutt/muttrc")},
};

constexpr qint64 fileLimit = 8 * 1024 * 1024;

std::optional<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > fileLimit)
        return std::nullopt;
    return file.readAll();
}

FileReader readerOf(const QString &home)
{
    return [home](const QString &path) {
        return readFile(path.startsWith(QLatin1String("~/")) ? home + path.mid(1) : path);
    };
}

std::vector<ImportedAccount> fromThunderbird(const QString &path, const FileReader &read)
{
    QString folder = QFileInfo(path).isDir() ? path : QFileInfo(path).path();
    if (path.endsWith(QLatin1String("profiles.ini")))
        folder = thunderbirdProfile(read(path).value_or(QByteArray()), folder);
    return importThunderbird(read(folder + QStringLiteral("/prefs.js")).value_or(QByteArray()), read);
}

std::vector<ImportedAccount> fromEvolution(const QString &folder, const FileReader &read)
{
    QHash<QString, QByteArray> sources;
    for (const QFileInfo &file : QDir(folder).entryInfoList({QStringLiteral("*.source")}, QDir::Files))
        sources.insert(file.completeBaseName(), read(file.filePath()).value_or(QByteArray()));
    return importEvolution(sources, QFileInfo(folder).path() + QStringLiteral("/signatures"), read);
}

} // namespace

std::vector<ImportSource> findImportSources(const QString &home)
{
    std::vector<ImportSource> found;
    for (const Place &place : places) {
        const QString path = home + u'/' + place.path;
        if (QFileInfo(path).isReadable())
            found.push_back({place.kind, path});
    }
    return found;
}

std::vector<ImportedAccount> importFrom(const ImportSource &source, const QString &home)
{
    const FileReader read = readerOf(home);
    const auto octets = [&read](const QString &path) { return read(path).value_or(QByteArray()); };
    switch (source.kind) {
    case Kind::Thunderbird:
        return fromThunderbird(source.path, read);
    case Kind::KMail:
        return importKMail(octets(source.path), octets(QFileInfo(source.path).path() + QStringLiteral("/mailtransports")), read);
    case Kind::Evolution:
        return fromEvolution(source.path, read);
    case Kind::Claws:
        return importClaws(octets(source.path), read);
    case Kind::Msmtp:
        return importMsmtp(octets(source.path), std::nullopt);
    case Kind::Mutt:
        break;
    }
    return importMutt(octets(source.path), read);
}

QString toName(ImportSource::Kind kind)
{
    return std::find_if(std::begin(places), std::end(places), [kind](const Place &each) { return each.kind == kind; })->name;
}

std::optional<ImportSource::Kind> importKindFromName(const QString &name)
{
    const auto found = std::find_if(std::begin(places), std::end(places), [&name](const Place &each) { return each.name == name; });
    return found == std::end(places) ? std::nullopt : std::optional(found->kind);
}

QString programName(ImportSource::Kind kind)
{
    return std::find_if(std::begin(places), std::end(places), [kind](const Place &each) { return each.kind == kind; })->program;
}

} // namespace sendoff
