// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/PictureWork.h"

#include "ui/fields/inBackground.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QSaveFile>

#include <memory>

namespace sendoff {

namespace {

constexpr int jpegQuality = 85;
constexpr qint64 previewOctets = 64 * 1024;

std::unique_ptr<QIODevice> opened(const Attachment &attachment)
{
    std::unique_ptr<QIODevice> device;
    if (attachment.path.isEmpty()) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(attachment.data);
        device = std::move(buffer);
    } else {
        device = std::make_unique<QFile>(attachment.path);
    }
    return device->open(QIODevice::ReadOnly) ? std::move(device) : nullptr;
}

/// Read at most in that size, which is much quicker for large photographs.
QImage readWithin(const Attachment &attachment, const QSize &most)
{
    const auto device = opened(attachment);
    if (!device)
        return {};
    QImageReader reader(device.get());
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && !most.isEmpty()) {
        // A picture that is turned is bounded by its other side.
        const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
        const QSize bound = turned ? most.transposed() : most;
        if (size.width() > bound.width() || size.height() > bound.height())
            reader.setScaledSize(size.scaled(bound, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    }
    return reader.read();
}

SmallerPicture encoded(const QImage &picture, int longSide, const QString &name)
{
    const bool shinesThrough = picture.hasAlphaChannel();
    SmallerPicture smaller{.longSide = longSide};
    QBuffer buffer(&smaller.data);
    buffer.open(QIODevice::WriteOnly);
    QImage plain = picture;
    // Only pixels travel on: no place, no device, no comment.
    for (const QString &key : plain.textKeys())
        plain.setText(key, {});
    plain.save(&buffer, shinesThrough ? "PNG" : "JPEG", shinesThrough ? -1 : jpegQuality);
    smaller.contentType = shinesThrough ? "image/png" : "image/jpeg";
    const QString base = QFileInfo(name).completeBaseName();
    smaller.name = (base.isEmpty() ? name : base) + (shinesThrough ? QStringLiteral(".png") : QStringLiteral(".jpg"));
    return smaller;
}

std::vector<SmallerPicture> smallerOnes(const Attachment &attachment)
{
    std::vector<SmallerPicture> all;
    for (const int side : {1920, 1280, 800}) {
        const QImage picture = readWithin(attachment, {side, side});
        if (picture.isNull() || qMax(picture.width(), picture.height()) > side)
            continue;
        const SmallerPicture smaller = encoded(picture, qMax(picture.width(), picture.height()), attachment.name);
        const bool isNew = all.empty() || smaller.longSide < all.back().longSide;
        if (isNew && smaller.data.size() < attachment.size * 3 / 4)
            all.push_back(smaller);
    }
    return all;
}

FileState stateOf(const Attachment &attachment)
{
    if (attachment.path.isEmpty())
        return FileState::Fine;
    const QFileInfo file(attachment.path);
    if (!file.isFile())
        return FileState::Missing;
    if (!file.isReadable())
        return FileState::Unreadable;
    const bool sameTime = !attachment.modified.isValid() || file.lastModified() == attachment.modified;
    return file.size() == attachment.size && sameTime ? FileState::Fine : FileState::Changed;
}

} // namespace

void makeThumbnail(const Attachment &attachment, int side, QObject *context, std::function<void(QImage)> done)
{
    inBackground(context, [attachment, side] { return readWithin(attachment, {side, side}); }, std::move(done));
}

void readPicture(const Attachment &attachment, const QSize &most, QObject *context, std::function<void(QImage)> done)
{
    inBackground(context, [attachment, most] { return readWithin(attachment, most); }, std::move(done));
}

void makeSmaller(const Attachment &attachment, QObject *context, std::function<void(std::vector<SmallerPicture>)> done)
{
    inBackground(context, [attachment] { return smallerOnes(attachment); }, std::move(done));
}

void readBeginning(const Attachment &attachment, QObject *context, std::function<void(QByteArray)> done)
{
    inBackground(
        context,
        [attachment] {
            const auto device = opened(attachment);
            return device ? device->read(previewOctets) : QByteArray();
        },
        std::move(done));
}

void saveCopy(const Attachment &attachment, const QString &path, QObject *context, std::function<void(QString)> done)
{
    inBackground(
        context,
        [attachment, path] {
            const auto source = opened(attachment);
            QSaveFile file(path);
            bool written = source && file.open(QIODevice::WriteOnly);
            while (written && !source->atEnd()) {
                const QByteArray octets = source->read(256 * 1024);
                written = !octets.isEmpty() && file.write(octets) == octets.size();
            }
            if (written && file.commit())
                return QString();
            return file.errorString();
        },
        std::move(done));
}

void inspectFiles(const std::vector<Attachment> &attachments, QObject *context,
                  std::function<void(std::vector<FileState>)> done)
{
    inBackground(
        context,
        [attachments] {
            std::vector<FileState> states;
            states.reserve(attachments.size());
            for (const Attachment &attachment : attachments)
                states.push_back(stateOf(attachment));
            return states;
        },
        std::move(done));
}

} // namespace sendoff
