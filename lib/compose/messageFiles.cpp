// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/messageFiles.h"

#include <QBuffer>
#include <QMimeDatabase>

namespace sendoff {

namespace {

Attachment fileOf(const MessagePart &part, QIODevice &source)
{
    QBuffer content;
    content.open(QIODevice::WriteOnly);
    MessageReader::decodePart(source, part, content);
    return {.data = content.data(),
            .name = fileNameOf(part),
            .contentType = part.contentType,
            .size = content.data().size()};
}

bool isShown(const MessagePart &part, const QStringList &shown)
{
    return !part.contentId.isEmpty() && shown.contains(QString::fromUtf8(part.contentId));
}

} // namespace

QString fileNameOf(const MessagePart &part)
{
    if (!part.fileName.isEmpty())
        return part.fileName;
    if (part.contentType == "message/rfc822")
        return QStringLiteral("message.eml");
    const QString suffix = QMimeDatabase().mimeTypeForName(QString::fromLatin1(part.contentType)).preferredSuffix();
    return suffix.isEmpty() ? QStringLiteral("attachment") : QStringLiteral("attachment.") + suffix;
}

std::vector<Attachment> filesOf(const ParsedMessage &message, QIODevice &source, const QStringList &shown)
{
    std::vector<Attachment> files;
    for (const MessagePart &part : message.attachments()) {
        files.push_back(fileOf(part, source));
        if (isShown(part, shown))
            files.back().contentId = part.contentId;
    }
    return files;
}

std::vector<Attachment> picturesOf(const ParsedMessage &message, QIODevice &source, const QStringList &shown)
{
    std::vector<Attachment> files;
    for (const MessagePart &part : message.attachments()) {
        if (!isShown(part, shown))
            continue;
        files.push_back(fileOf(part, source));
        files.back().contentId = part.contentId;
    }
    return files;
}

Attachment asMessageFile(const ParsedMessage &message, Attachment whole)
{
    QString name = message.subject.simplified();
    for (QChar &c : name) {
        if (QStringLiteral("/\\:*?\"<>|").contains(c))
            c = u'_';
    }
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    name = name.left(60).trimmed();
    whole.name = (name.isEmpty() ? QStringLiteral("message") : name) + QStringLiteral(".eml");
    whole.contentType = "message/rfc822";
    return whole;
}

} // namespace sendoff
