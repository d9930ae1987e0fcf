// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/LetterFile.h"

#include "compose/messageTexts.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace sendoff {

namespace {

constexpr qint64 pictureLimit = 16 * 1024 * 1024;

std::unique_ptr<QIODevice> bufferOf(const QByteArray &octets)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(octets);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

std::map<QString, QByteArray> picturesOf(const OpenedLetter &letter, QIODevice &source)
{
    std::map<QString, QByteArray> pictures;
    for (const MessagePart &part : letter.message.parts) {
        const QString id = QString::fromUtf8(part.contentId);
        if (!letter.html.contentIds.contains(id) || part.encodedSize > pictureLimit)
            continue;
        QBuffer sink;
        sink.open(QIODevice::WriteOnly);
        if (MessageReader::decodePart(source, part, sink))
            pictures[id] = sink.data();
    }
    return pictures;
}

} // namespace

std::unique_ptr<QIODevice> LetterSource::open() const
{
    if (path.isEmpty())
        return bufferOf(octets);
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return nullptr;
    if (!place)
        return file;
    QBuffer message;
    message.open(QIODevice::WriteOnly);
    return Mbox::extract(*file, *place, message) ? bufferOf(message.data()) : nullptr;
}

Attachment LetterSource::asAttachment() const
{
    if (!path.isEmpty() && !place) {
        const QFileInfo file(path);
        return {.path = file.absoluteFilePath(), .size = file.size(), .modified = file.lastModified()};
    }
    const auto source = open();
    const QByteArray message = source ? source->readAll() : QByteArray();
    return {.data = message, .size = message.size()};
}

LetterList listLetters(const LetterSource &file)
{
    const auto source = file.open();
    if (!source)
        return {};
    LetterList list{.isReadable = true, .isMbox = !file.path.isEmpty() && Mbox::isMbox(*source)};
    if (!list.isMbox) {
        list.sources = {file};
        return list;
    }
    for (const MboxEntry &entry : Mbox::entries(*source)) {
        list.sources.push_back({.path = file.path, .place = entry});
        list.headers.push_back(MessageReader::readHeaders(Mbox::headers(*source, entry)));
    }
    return list;
}

OpenedLetter openLetter(const LetterSource &source, bool keepsColours, qsizetype characters)
{
    OpenedLetter letter{.source = source};
    const auto device = source.open();
    if (!device)
        return letter;
    letter.isReadable = true;
    letter.message = MessageReader::read(*device);
    letter.text = readableText(letter.message);
    if (!letter.message.html.isEmpty())
        letter.html = readableHtml(letter.message, {.keepsColours = keepsColours});
    letter.isCut = letter.html.html.size() > characters || letter.text.size() > characters;
    letter.html.html.truncate(characters);
    letter.text.truncate(characters);
    letter.pictures = picturesOf(letter, *device);
    return letter;
}

qint64 decodedSize(const MessagePart &part)
{
    // RFC 2045 6.8: base64 lines of 76 characters and CR LF carry 57 octets.
    return part.transferEncoding == "base64" ? part.encodedSize * 57 / 78 : part.encodedSize;
}

bool saveLetterPart(const LetterSource &source, const MessagePart &part, const QString &path)
{
    const auto device = source.open();
    QSaveFile file(path);
    return device && file.open(QIODevice::WriteOnly) && MessageReader::decodePart(*device, part, file) && file.commit();
}

} // namespace sendoff
