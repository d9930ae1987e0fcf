// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/Entity.h"

#include "mime/EncodedWord.h"
#include "mime/HeaderBlock.h"
#include "mime/LineEnds.h"
#include "mime/TextFacts.h"
#include "mime/TransferEncoding.h"
#include "mime/flowed.h"

#include <QBuffer>
#include <QFile>

#include <algorithm>

namespace sendoff {

namespace {

QString withLineFeeds(const QString &text)
{
    QString unified = text;
    return unified.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
}

QByteArray canonicalText(const QString &text)
{
    QString unified = withLineFeeds(text);
    unified.remove(QChar(0));
    if (!unified.endsWith(u'\n'))
        unified += u'\n';
    return unified.replace(u'\n', QStringLiteral("\r\n")).toUtf8();
}

/// type "/" subtype, both tokens: RFC 2045 5.1.
bool isMediaType(const QByteArray &type)
{
    const bool isToken = std::all_of(type.begin(), type.end(), [](char c) {
        return c > ' ' && c < 0x7f && !QByteArray("()<>@,;:\\\"[]?=").contains(c);
    });
    const qsizetype slash = type.indexOf('/');
    return isToken && slash > 0 && slash + 1 < type.size() && type.count('/') == 1;
}

QByteArray typeForBase64(const QByteArray &type)
{
    const QByteArray lower = type.toLower();
    return !isMediaType(type) || lower.startsWith("message/") || lower.startsWith("multipart/")
        ? QByteArrayLiteral("application/octet-stream")
        : type;
}

bool isMessage(const QByteArray &contentType)
{
    return contentType.compare("message/rfc822", Qt::CaseInsensitive) == 0;
}

/// Whether it has headers, and lines that may travel: RFC 2045 2.7, 2.8.
bool canTravelAsMessage(const TextFacts &facts)
{
    return facts.headersEnd && !headersOf(facts.headers).empty() && !facts.hasNul && facts.longestLine <= 998;
}

/// For readers that don't know RFC 2231, nor how to undo quoted pairs.
QString asciiName(const QString &name)
{
    QString result;
    for (const QChar c : name.normalized(QString::NormalizationForm_D)) {
        if (c.unicode() < 0x80)
            result += c == u'"' || c == u'\\' ? QChar(u'_') : c;
        else if (!c.isMark() && !c.isLowSurrogate())
            result += u'_';
    }
    return result;
}

QByteArray attachmentHeaders(const QByteArray &contentType, const QByteArray &encoding, const QString &fileName,
                             const PartDetails &details)
{
    const QString name = withoutControls(fileName);
    const QString ascii = asciiName(name);
    std::vector<HeaderWriter::Parameter> plain = details.parameters;
    std::vector<HeaderWriter::Parameter> full;
    // Beside RFC 2231 in one header the plain name would win with some readers, so it stands here.
    if (!ascii.isEmpty() && ascii.size() <= 60)
        plain.push_back({"name", ascii});
    if (!name.isEmpty())
        full = {{"filename", name}};
    HeaderWriter headers;
    headers.addParametrized("Content-Type", contentType, plain);
    headers.addStructured("Content-Transfer-Encoding", encoding);
    if (!details.contentId.isEmpty())
        headers.addStructured("Content-ID", '<' + details.contentId + '>');
    headers.addParametrized("Content-Disposition", details.contentId.isEmpty() ? "attachment" : "inline", full);
    return headers.octets();
}

/// `octets` are canonical.
Entity textEntity(const QByteArray &subtype, const QByteArray &octets, TextEncoding encoding,
                  const std::vector<HeaderWriter::Parameter> &more)
{
    Entity entity;
    HeaderWriter headers;
    std::vector<HeaderWriter::Parameter> parameters{
        {"charset", hasEightBit(octets) ? QStringLiteral("utf-8") : QStringLiteral("us-ascii")}};
    parameters.insert(parameters.end(), more.begin(), more.end());
    headers.addParametrized("Content-Type", "text/" + subtype, parameters);
    switch (encoding) {
    case TextEncoding::SevenBit:
        headers.addStructured("Content-Transfer-Encoding", "7bit");
        entity.body.add(octets);
        break;
    case TextEncoding::QuotedPrintable:
        headers.addStructured("Content-Transfer-Encoding", "quoted-printable");
        entity.body.add(encodeQuotedPrintable(octets));
        break;
    case TextEncoding::Base64:
        headers.addStructured("Content-Transfer-Encoding", "base64");
        entity.body.add(encodeBase64Lines(octets));
        break;
    }
    entity.headers = headers.octets();
    return entity;
}

Entity attachedMessage(const TextFacts &facts, const QString &name)
{
    Entity entity;
    entity.isEightBit = facts.hasEightBitHeaders || facts.hasEightBitBody;
    entity.headers = attachmentHeaders("message/rfc822", entity.isEightBit ? "8bit" : "7bit", name, {});
    return entity;
}

} // namespace

Source Entity::source() const
{
    Source result;
    result.add(headers + "\r\n");
    result.add(body);
    return result;
}

Entity Entity::text(const QByteArray &subtype, const QString &text)
{
    const QByteArray octets = canonicalText(text);
    return textEntity(subtype, octets, textEncodingFor(octets), {});
}

Entity Entity::plainText(const QString &text)
{
    const QString lines = withLineFeeds(text);
    if (!needsFlow(lines))
        return Entity::text("plain", lines);
    const QByteArray octets = canonicalText(flowed(lines));
    // RFC 3676 4.2: a transport that drops blanks only makes the breaks hard.
    return textEntity("plain", octets, textEncodingFor(octets, EndBlanks::MayBeLost),
                      {{"format", QStringLiteral("flowed")}});
}

Entity Entity::file(const QString &path, qint64 size, const QByteArray &contentType, const QString &name,
                    const PartDetails &details)
{
    QFile file(path);
    if (isMessage(contentType) && file.open(QIODevice::ReadOnly)) {
        const TextFacts facts = TextFacts::of(file);
        if (facts.length == size && canTravelAsMessage(facts)) {
            Entity entity = attachedMessage(facts, name);
            entity.body.add(
                {.kind = Segment::Kind::TextFile, .path = path, .length = facts.length, .given = facts.size});
            return entity;
        }
    }
    Entity entity{attachmentHeaders(typeForBase64(contentType), "base64", name, details), {}};
    entity.body.add({.kind = Segment::Kind::Base64File, .path = path, .length = size});
    return entity;
}

Entity Entity::data(const QByteArray &octets, const QByteArray &contentType, const QString &name,
                    const PartDetails &details)
{
    if (isMessage(contentType)) {
        QBuffer buffer;
        buffer.setData(octets);
        buffer.open(QIODevice::ReadOnly);
        const TextFacts facts = TextFacts::of(buffer);
        if (canTravelAsMessage(facts)) {
            Entity entity = attachedMessage(facts, name);
            LineEnds lineEnds;
            entity.body.add(lineEnds.normalised(octets));
            entity.body.add(lineEnds.finish());
            return entity;
        }
    }
    Entity entity{attachmentHeaders(typeForBase64(contentType), "base64", name, details), {}};
    entity.body.add(encodeBase64Lines(octets));
    return entity;
}

Entity Entity::multipart(const QByteArray &subtype, const QByteArray &boundary, const std::vector<Entity> &parts)
{
    Entity entity;
    HeaderWriter headers;
    std::vector<HeaderWriter::Parameter> parameters{{"boundary", QString::fromLatin1(boundary)}};
    if (subtype == "related" && !parts.empty()) {
        const auto root = ParametrizedValue::parse(headerValue(headersOf(parts.front().headers), "content-type"));
        parameters.push_back({"type", QString::fromLatin1(root.value)});
    }
    headers.addParametrized("Content-Type", "multipart/" + subtype, parameters);
    // RFC 2045 6.4: a composite has the encoding of its widest part.
    entity.isEightBit = std::any_of(parts.begin(), parts.end(), [](const Entity &part) { return part.isEightBit; });
    if (entity.isEightBit)
        headers.addStructured("Content-Transfer-Encoding", "8bit");
    entity.headers = headers.octets();
    for (const Entity &part : parts) {
        entity.body.add("--" + boundary + "\r\n");
        entity.body.add(part.source());
        entity.body.add(QByteArrayLiteral("\r\n"));
    }
    entity.body.add("--" + boundary + "--\r\n");
    return entity;
}

} // namespace sendoff
