// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/InlinePictures.h"

#include "compose/attachedFile.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QTextBlock>
#include <QTextDocument>
#include <QUrl>
#include <QUuid>

#include <memory>

namespace sendoff {

namespace {

const QString scheme = QStringLiteral("cid:");

/// RFC 2392 2: percent-encoded in a link.
QByteArray idOf(const QString &name)
{
    return QUrl::fromPercentEncoding(name.mid(scheme.size()).toUtf8()).toUtf8();
}

std::unique_ptr<QIODevice> opened(const Attachment &picture)
{
    std::unique_ptr<QIODevice> device;
    if (picture.path.isEmpty()) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(picture.data);
        device = std::move(buffer);
    } else {
        device = std::make_unique<QFile>(picture.path);
    }
    if (!device->open(QIODevice::ReadOnly))
        return nullptr;
    return device;
}

/// As it stands upright: a camera may have been turned.
QSize uprightSize(const QImageReader &reader)
{
    const QSize size = reader.size();
    return reader.transformation() & QImageIOHandler::TransformationRotate90 ? size.transposed() : size;
}

/// Formats that every reader of mail shows.
QByteArray contentTypeOf(const QByteArray &format)
{
    for (const char *known : {"png", "jpeg", "gif", "webp"}) {
        if (format == known)
            return QByteArrayLiteral("image/") + known;
    }
    return format == "jpg" ? QByteArrayLiteral("image/jpeg") : QByteArray();
}

} // namespace

void InlinePictures::setAttachments(const std::vector<Attachment> &attachments)
{
    for (const Attachment &attachment : attachments) {
        if (!attachment.contentId.isEmpty())
            m_pictures.insert(attachment.contentId, attachment);
    }
}

std::optional<QTextImageFormat> InlinePictures::add(Attachment attachment)
{
    const auto device = m_refuses ? nullptr : opened(attachment);
    if (!device)
        return std::nullopt;
    QImageReader reader(device.get());
    reader.setAutoTransform(true);
    const QByteArray type = contentTypeOf(reader.format());
    const QSize size = uprightSize(reader);
    if (type.isEmpty() || !size.isValid() || size.isEmpty())
        return std::nullopt;
    attachment.contentType = type;
    // Random, so that it names neither machine nor time.
    attachment.contentId = QUuid::createUuid().toByteArray(QUuid::Id128) + "@picture";
    m_pictures.insert(attachment.contentId, attachment);
    QTextImageFormat image;
    image.setName(scheme + QString::fromLatin1(attachment.contentId));
    const QSize shown =
        size.width() > widest ? size.scaled(widest, size.height(), Qt::KeepAspectRatio) : size;
    image.setWidth(shown.width());
    image.setHeight(std::max(1, shown.height()));
    image.setProperty(QTextFormat::ImageAltText, QFileInfo(attachment.name).completeBaseName());
    return image;
}

std::vector<Attachment> InlinePictures::used(const QTextDocument &document) const
{
    std::vector<Attachment> pictures;
    for (const QByteArray &id : contentIds(document)) {
        if (const auto it = m_pictures.constFind(id); it != m_pictures.cend())
            pictures.push_back(*it);
    }
    return pictures;
}

QImage InlinePictures::shown(const QString &name, qreal devicePixelRatio) const
{
    const auto it = m_pictures.constFind(idOf(name));
    if (it == m_pictures.cend())
        return {};
    const auto device = opened(*it);
    if (!device)
        return {};
    QImageReader reader(device.get());
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const int limit = int(widest * devicePixelRatio);
    // Read at the size in which it is shown: a picture of 24 megapixels would take 96 MB.
    if (size.isValid() && std::max(size.width(), size.height()) > limit)
        reader.setScaledSize(size.scaled(limit, limit * 4, Qt::KeepAspectRatio));
    return reader.read();
}

Attachment InlinePictures::fromImage(const QImage &image)
{
    Attachment attachment;
    QBuffer buffer(&attachment.data);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    attachment.name = QStringLiteral("picture.png");
    attachment.contentType = QByteArrayLiteral("image/png");
    attachment.size = attachment.data.size();
    return attachment;
}

std::optional<Attachment> InlinePictures::fromFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile() || contentTypeOf(QImageReader::imageFormat(path)).isEmpty())
        return std::nullopt;
    return attachedFile(file);
}

QByteArrayList contentIds(const QTextDocument &document)
{
    QByteArrayList ids;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!block.text().contains(QChar::ObjectReplacementCharacter))
            continue;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat characters = it.fragment().charFormat();
            const QByteArray id =
                characters.isImageFormat() ? idOf(characters.toImageFormat().name()) : QByteArray();
            if (!id.isEmpty() && !ids.contains(id))
                ids += id;
        }
    }
    return ids;
}

} // namespace sendoff
