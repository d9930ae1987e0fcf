// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/ownWords.h"

#include <QRegularExpression>
#include <QStringList>

namespace sendoff {

namespace {

/// Whole words, in scripts with spaces: English, Spanish, German, French, Brazilian Portuguese. A blank stands for any
/// white space.
const char *const words[] = {
    "attach", "attached", "attaching", "attachment", "attachments", "enclosed", "enclosing", "enclosure",
    "adjunto", "adjunta", "adjuntos", "adjuntas", "adjuntar", "adjuntamos", "adjuntado", "adjuntada", "adjunté",
    "anexo", "anexa", "anexos", "anexas", "anexado", "anexada", "anexei", "anexamos", "anexando",
    "anhang", "anhänge", "anhängen", "angehängt", "angehängte", "angehängten", "anbei", "beigefügt", "beigefügte",
    "beigefügten", "beiliegend", "beiliegende", "beiliegenden", "in der anlage", "als anlage", "dateianhang",
    "ci-joint", "ci-jointe", "ci-joints", "ci-jointes", "ci joint", "pièce jointe", "pièces jointes", "en pièce jointe",
    "en annexe", "fichier joint", "fichiers joints", "document joint", "documents joints", "en pj", "vous joins"};

/// Anywhere, in Chinese, Japanese and Arabic, whose words have no spaces or prefixes before them.
const char *const pieces[] = {"附件", "附上", "随信附", "附有", "附图", "添付", "同封", "別添",
                              "مرفق", "أرفق", "ارفق", "إرفاق", "ارفاق"};

/// What people write in brackets to be filled in later.
const char *const blanks[] = {
    "name", "your name", "first name", "last name", "full name", "recipient", "date", "time", "company", "address",
    "amount", "subject", "title", "nombre", "apellido", "apellidos", "fecha", "empresa", "importe", "vorname",
    "nachname", "ihr name", "datum", "firma", "betrag", "anrede", "nom", "prénom", "votre nom", "société",
    "entreprise", "montant", "nome", "sobrenome", "seu nome", "data", "valor", "姓名", "名字", "日期", "公司",
    "金额", "氏名", "名前", "お名前", "日付", "会社名", "金額", "الاسم", "اسم", "التاريخ", "الشركة", "المبلغ"};

template <size_t N>
QString alternatives(const char *const (&texts)[N])
{
    QStringList escaped;
    for (const char *text : texts)
        escaped += QRegularExpression::escape(QString::fromUtf8(text)).replace(QStringLiteral("\\ "), QStringLiteral("\\s+"));
    return escaped.join(u'|');
}

QRegularExpression patternOf(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption
                                           | QRegularExpression::UseUnicodePropertiesOption);
}

/// "-----Original Message-----", "---------- Forwarded message ----------" and their like in other languages.
bool beginsForwarded(const QString &line)
{
    static const QRegularExpression ruled(QStringLiteral("^-{4,}\\s?\\S.*\\S\\s?-{4,}$"));
    return ruled.match(line.trimmed()).hasMatch();
}

} // namespace

QString ownWords(const QString &text)
{
    QStringList own;
    for (const QString &line : text.split(u'\n')) {
        // RFC 3676 4.3: the line that parts the signature.
        if (line == QStringLiteral("-- ") || beginsForwarded(line))
            break;
        if (!line.startsWith(u'>'))
            own += line;
    }
    return own.join(u'\n');
}

QString attachmentWord(const QString &text)
{
    static const QRegularExpression spoken =
        patternOf(QStringLiteral("(?<![\\w-])(?:%1)(?![\\w-])|%2").arg(alternatives(words), alternatives(pieces)));
    return spoken.match(text).captured(0).simplified();
}

QString placeholderIn(const QString &text)
{
    static const QRegularExpression open = patternOf(
        QStringLiteral("\\{\\{[^{}\\n]{1,80}\\}\\}|[\\[［【](?:%1)[\\]］】]").arg(alternatives(blanks)));
    return open.match(text).captured(0);
}

} // namespace sendoff
