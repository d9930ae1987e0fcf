// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/mailto.h"

#include "mime/Charset.h"
#include "mime/EncodedWord.h"
#include "mime/headersRead.h"

#include <map>

namespace sendoff {

namespace {

constexpr qsizetype linkLimit = 1024 * 1024;

/// RFC 6068 2: UTF-8; a plus sign is one.
QString decoded(const QString &text)
{
    return decodeCharset(QByteArray::fromPercentEncoding(text.toUtf8()), {});
}

QString bodyText(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    text.removeIf([](QChar c) {
        const char16_t u = c.unicode();
        return (u < 0x20 && u != '\n' && u != '\t') || (u >= 0x7f && u <= 0x9f);
    });
    return text;
}

void addAddresses(QString &field, const QString &more)
{
    const QString text = withoutControls(more).trimmed();
    if (!text.isEmpty())
        field += (field.isEmpty() ? QString() : QStringLiteral(", ")) + text;
}

void take(const QString &name, const QString &value, MailtoDraft &result)
{
    static const std::map<QString, QString Draft::*> people{{QStringLiteral("to"), &Draft::to},
                                                            {QStringLiteral("cc"), &Draft::cc},
                                                            {QStringLiteral("bcc"), &Draft::bcc}};
    Draft &draft = result.draft;
    if (const auto field = people.find(name); field != people.end()) {
        addAddresses(draft.*(field->second), value);
    } else if (name == u"subject") {
        draft.subject = withoutControls(value).trimmed();
    } else if (name == u"body") {
        // RFC 6068 2: several are lines one after another.
        draft.text += (draft.text.isEmpty() ? QString() : QStringLiteral("\n")) + bodyText(value);
    } else if (name == u"in-reply-to") {
        const QByteArrayList ids = messageIds(value.toUtf8());
        if (ids.size() == 1)
            draft.origin = Origin{.messageId = ids.first()};
    } else if (name == u"attach" || name == u"attachment") {
        result.files += withoutControls(value);
    }
}

} // namespace

std::optional<MailtoDraft> draftFromMailto(const QString &link)
{
    const QString scheme = QStringLiteral("mailto:");
    if (!link.startsWith(scheme, Qt::CaseInsensitive) || link.size() > linkLimit)
        return std::nullopt;
    QString rest = link.mid(scheme.size());
    if (const qsizetype fragment = rest.indexOf(u'#'); fragment >= 0)
        rest.truncate(fragment);
    const qsizetype query = rest.indexOf(u'?');
    MailtoDraft result;
    // Each address is encoded by itself: a comma in it is "%2C".
    for (const QString &address : rest.left(query < 0 ? rest.size() : query).split(u','))
        addAddresses(result.draft.to, decoded(address));
    if (query < 0)
        return result;
    QString fields = rest.mid(query + 1);
    // As it stands in HTML that somebody copied.
    fields.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    for (const QString &field : fields.split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype equals = field.indexOf(u'=');
        if (equals > 0)
            take(decoded(field.left(equals)).toLower(), decoded(field.mid(equals + 1)), result);
    }
    return result;
}

} // namespace sendoff
