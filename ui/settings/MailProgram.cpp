// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/MailProgram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace sendoff {

namespace {

const QString entry = QStringLiteral("org.sendoff.Sendoff.desktop");
const QString defaults = QStringLiteral("[Default Applications]");
const QString removals = QStringLiteral("[Removed Associations]");

QStringList types()
{
    return {QStringLiteral("x-scheme-handler/mailto"), QStringLiteral("message/rfc822")};
}

/// The user's own lists, the foremost first; those for one desktop only come before the common one.
QStringList userLists()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    QStringList lists;
    for (const QString &desktop : qEnvironmentVariable("XDG_CURRENT_DESKTOP").toLower().split(u':', Qt::SkipEmptyParts)) {
        if (!desktop.contains(u'/'))
            lists += folder + u'/' + desktop + QStringLiteral("-mimeapps.list");
    }
    return lists << folder + QStringLiteral("/mimeapps.list");
}

QString content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool write(const QString &path, const QString &list)
{
    const QByteArray octets = list.toUtf8();
    QSaveFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(octets) == octets.size() && file.commit();
}

bool isHeading(const QString &line)
{
    return line.trimmed().startsWith(u'[');
}

/// "type=first.desktop;second.desktop;" of that type.
bool isFor(const QString &line, const QString &type)
{
    return line.section(u'=', 0, 0).trimmed() == type && line.contains(u'=');
}

QStringList programsOf(const QString &line)
{
    QStringList programs = line.section(u'=', 1).split(u';', Qt::SkipEmptyParts);
    for (QString &program : programs)
        program = program.trimmed();
    return programs;
}

QString lineFor(const QString &type, const QStringList &programs)
{
    return type + u'=' + programs.join(u';') + u';';
}

/// Where the group's lines are, without its heading; both the end if there is no such group.
std::pair<qsizetype, qsizetype> group(const QStringList &lines, const QString &heading)
{
    const auto isIt = [&heading](const QString &line) { return line.trimmed() == heading; };
    const auto start = std::find_if(lines.begin(), lines.end(), isIt);
    if (start == lines.end())
        return {lines.size(), lines.size()};
    return {start + 1 - lines.begin(), std::find_if(start + 1, lines.end(), isHeading) - lines.begin()};
}

} // namespace

QString MailProgram::foremost(const QString &list, const QString &type)
{
    const QStringList lines = list.split(u'\n');
    const auto [begin, end] = group(lines, defaults);
    for (qsizetype i = begin; i < end; ++i) {
        if (isFor(lines[i], type))
            return programsOf(lines[i]).value(0);
    }
    return {};
}

QString MailProgram::listWith(const QString &list, const QStringList &types, const QString &program)
{
    QStringList lines = list.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    if (group(lines, defaults).first == lines.size() && !lines.contains(defaults))
        lines += defaults;
    for (const QString &type : types) {
        const auto [begin, end] = group(lines, defaults);
        const auto found = std::find_if(lines.begin() + begin, lines.begin() + end,
                                        [&type](const QString &line) { return isFor(line, type); });
        if (found == lines.begin() + end) {
            lines.insert(begin, lineFor(type, {program}));
            continue;
        }
        QStringList programs = programsOf(*found);
        programs.removeAll(program);
        programs.prepend(program);
        *found = lineFor(type, programs);
    }
    // Who was taken from a type's programs once isn't started for it, even as its first.
    const auto [begin, end] = group(lines, removals);
    for (qsizetype i = begin; i < end; ++i) {
        const QString type = lines[i].section(u'=', 0, 0).trimmed();
        QStringList programs = programsOf(lines[i]);
        if (types.contains(type) && programs.removeAll(program) > 0)
            lines[i] = lineFor(type, programs);
    }
    return lines.join(u'\n') + u'\n';
}

bool MailProgram::canBeSet()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // In a Flatpak the lists that could be written are not those that the desktop reads.
    return !QFile::exists(QStringLiteral("/.flatpak-info"));
#else
    return false;
#endif
}

bool MailProgram::isSet()
{
    const QStringList all = types();
    return std::all_of(all.begin(), all.end(), [](const QString &type) {
        for (const QString &path : userLists()) {
            if (const QString program = foremost(content(path), type); !program.isEmpty())
                return program == entry;
        }
        return false;
    });
}

MailProgram::Outcome MailProgram::set()
{
    if (QStandardPaths::locate(QStandardPaths::ApplicationsLocation, entry).isEmpty())
        return Outcome::NotInstalled;
    const QString path = userLists().constLast();
    // A list that is there and can't be read must not be replaced.
    QFile file(path);
    if (file.exists() && !file.open(QIODevice::ReadOnly))
        return Outcome::CannotWrite;
    const QString list = QString::fromUtf8(file.readAll());
    file.close();
    if (!write(path, listWith(list, types(), entry)))
        return Outcome::CannotWrite;
    return isSet() ? Outcome::Set : Outcome::Overruled;
}

} // namespace sendoff
