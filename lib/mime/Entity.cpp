// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/Entity.h"

#include "mime/TransferEncoding.h"

#include <algorithm>

namespace sendoff {

namespace {

QByteArray canonicalText(const QString &text)
{
    QString unified = text;
    unified.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    unified.remove(QChar(0));
    if (!unified.endsWith(u'\n'))
        unified += u'\n';
    return unified.replace(u'\n', QStringLiteral("\r\n")).toUtf8();
}

bool isSevenBit(const QByteArray &octets)
{
    return std::all_of(octets.begin(), octets.end(), [](char c) { return c > 0; });
}

QByteArray typeForBase64(const QByteArray &contentType)
{
    return contentType.startsWith("message/") || contentType.startsWith("multipart/")
        ? QByteArrayLiteral("application/octet-stream")
        : contentType;
}

QByteArray attachmentHeaders(const QByteArray &contentType, const QByteArray &encoding, const QString &name)
{
    HeaderWriter headers;
    headers.addParametrized("Content-Type", contentType, {{"name", name}});
    headers.addStructured("Content-Transfer-Encoding", encoding);
    headers.addParametrized("Content-Disposition", "attachment", {{"filename", name}});
    return headers.octets();
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
    Entity entity;
    HeaderWriter headers;
    headers.addParametrized("Content-Type", "text/" + subtype,
                            {{"charset", isSevenBit(octets) ? QStringLiteral("us-ascii") : QStringLiteral("utf-8")}});
    switch (textEncodingFor(octets)) {
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

Entity Entity::file(const QString &path, qint64 size, const QByteArray &contentType, const QString &name)
{
    Entity entity{attachmentHeaders(typeForBase64(contentType), "base64", name), {}};
    entity.body.add({.kind = Segment::Kind::Base64File, .path = path, .length = size});
    return entity;
}

Entity Entity::data(const QByteArray &octets, const QByteArray &contentType, const QString &name)
{
    Entity entity{attachmentHeaders(typeForBase64(contentType), "base64", name), {}};
    entity.body.add(encodeBase64Lines(octets));
    return entity;
}

Entity Entity::multipart(const QByteArray &subtype, const QByteArray &boundary, const std::vector<Entity> &parts)
{
    Entity entity;
    HeaderWriter headers;
    headers.addParametrized("Content-Type", "multipart/" + subtype, {{"boundary", QString::fromLatin1(boundary)}});
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
