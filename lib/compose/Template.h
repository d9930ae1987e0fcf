// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

class QJsonObject;
class QJsonValue;

namespace sendoff {

/// A text to write from again. Placeholders in it stand in double braces: {{name}}.
struct Template {
    QString name = {}; ///< unique regardless of case
    QString subject = {};
    QString text = {}; ///< '\n' line ends; of a rich one, its text alternative
    QString html = {}; ///< empty: plain text only

    bool operator==(const Template &) const = default;
};

/// What is known when a template is used. What is empty isn't known.
struct TemplateValues {
    QString name = {}; ///< of the first recipient, {{name}}; its words also {{first name}} and {{last name}}
    QString address = {};    ///< {{address}}
    QString ownName = {};    ///< {{my name}}
    QString ownAddress = {}; ///< {{my address}}
    QString subject = {};    ///< {{subject}}
    QDate date = {};         ///< {{date}}, in full as the system writes it
};

/// Where the cursor is to stand afterwards.
inline const QString cursorPlaceholder = QStringLiteral("{{cursor}}");

/// With the values in their places, names regardless of case; what isn't known stays, and so does {{cursor}}.
/// In HTML the values are escaped.
QString filledTemplate(const QString &text, const TemplateValues &values, bool isHtml);

QJsonObject toJson(const Template &value);
/// None without a name.
std::optional<Template> templateFromJson(const QJsonValue &value);

/// Keeps templates in a file of JSON.
class TemplateFile {
public:
    /// An empty path: nothing is kept.
    explicit TemplateFile(const QString &path);

    /// By name.
    const std::vector<Template> &all() const { return m_all; }
    /// Somebody else may have written the file.
    void reread();
    /// Over one of the same name. False if it couldn't be written; then nothing has changed.
    [[nodiscard]] bool save(const Template &value);
    [[nodiscard]] bool remove(const QString &name);

private:
    bool write(std::vector<Template> all);

    QString m_path;
    std::vector<Template> m_all;
};

} // namespace sendoff
