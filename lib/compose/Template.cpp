// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/Template.h"

#include "html/HtmlEntities.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace sendoff {

namespace {

const std::vector<std::pair<QString, QString Template::*>> &fields()
{
    static const std::vector<std::pair<QString, QString Template::*>> fields{
        {QStringLiteral("name"), &Template::name},
        {QStringLiteral("subject"), &Template::subject},
        {QStringLiteral("text"), &Template::text},
        {QStringLiteral("html"), &Template::html}};
    return fields;
}

QHash<QString, QString> valuesByName(const TemplateValues &values)
{
    const QString name = values.name.simplified();
    const bool hasTwo = name.contains(u' ');
    return {{QStringLiteral("name"), name},
            {QStringLiteral("first name"), name.section(u' ', 0, 0)},
            {QStringLiteral("last name"), hasTwo ? name.section(u' ', -1) : QString()},
            {QStringLiteral("address"), values.address},
            {QStringLiteral("my name"), values.ownName},
            {QStringLiteral("my address"), values.ownAddress},
            {QStringLiteral("subject"), values.subject},
            {QStringLiteral("date"),
             values.date.isValid() ? QLocale().toString(values.date, QLocale::LongFormat) : QString()}};
}

auto named(const std::vector<Template> &all, const QString &name)
{
    return std::find_if(all.begin(), all.end(), [&name](const Template &each) {
        return each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QString filledTemplate(const QString &text, const TemplateValues &values, bool isHtml)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{\\{\\s*([^{}]{1,60}?)\\s*\\}\\}"));
    const QHash<QString, QString> known = valuesByName(values);
    QString result;
    qsizetype at = 0;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString value = known.value(match.captured(1).simplified().toLower());
        result += text.mid(at, match.capturedStart() - at);
        result += value.isEmpty() ? match.captured() : isHtml ? escapedHtml(value) : value;
        at = match.capturedEnd();
    }
    return result + text.mid(at);
}

QJsonObject toJson(const Template &value)
{
    QJsonObject object;
    for (const auto &[name, field] : fields())
        object.insert(name, value.*field);
    return object;
}

std::optional<Template> templateFromJson(const QJsonValue &value)
{
    Template read;
    for (const auto &[name, field] : fields())
        read.*field = value[name].toString();
    return read.name.isEmpty() ? std::nullopt : std::optional(read);
}

TemplateFile::TemplateFile(const QString &path) : m_path(path)
{
    reread();
}

void TemplateFile::reread()
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    m_all.clear();
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &value : array) {
        if (const auto each = templateFromJson(value))
            m_all.push_back(*each);
    }
}

bool TemplateFile::save(const Template &value)
{
    std::vector<Template> all = m_all;
    const auto known = named(all, value.name);
    if (known != all.end())
        all.erase(known);
    const auto place =
        std::lower_bound(all.begin(), all.end(), value, [](const Template &a, const Template &b) {
            return a.name.localeAwareCompare(b.name) < 0;
        });
    all.insert(place, value);
    return write(std::move(all));
}

bool TemplateFile::remove(const QString &name)
{
    std::vector<Template> all = m_all;
    const auto known = named(all, name);
    if (known == all.end())
        return true;
    all.erase(known);
    return write(std::move(all));
}

bool TemplateFile::write(std::vector<Template> all)
{
    if (!m_path.isEmpty()) {
        QJsonArray array;
        for (const Template &each : all)
            array.append(toJson(each));
        QDir().mkpath(QFileInfo(m_path).absolutePath());
        QSaveFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(array).toJson()) < 0 ||
            !file.commit())
            return false;
    }
    m_all = std::move(all);
    return true;
}

} // namespace sendoff
