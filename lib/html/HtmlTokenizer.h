// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace sendoff {

struct HtmlToken {
    enum class Kind { Text, Start, End };
    Kind kind = Kind::Text;
    QString name = {}; ///< of a tag, lower case
    QString text = {}; ///< entities undone
    std::vector<std::pair<QString, QString>> attributes = {}; ///< names in lower case, each once
};

/// HTML as people and programs write it into tags and text: WHATWG HTML 13.2.5, simplified. Never
/// fails, linear; comments, doctypes and what is in script and style are left out.
class HtmlTokenizer {
public:
    explicit HtmlTokenizer(const QString &html) : m_html(html) {}
    /// False at the end.
    bool next(HtmlToken &token);

private:
    bool readTag(HtmlToken &token);
    void readAttributes(HtmlToken &token);
    QString readValue();
    void skipDeclaration();
    void readRawText(HtmlToken &token);
    void skipBlanks();

    const QString m_html;
    qsizetype m_at = 0;
    QString m_raw; ///< the element whose text is no markup, and that is open
};

} // namespace sendoff
