// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/attachedParts.h"

#include "compose/calendarMethod.h"
#include "metadata/FileMetadata.h"

#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>

namespace sendoff {

namespace {

using Field = ComposeIssue::Field;
using Kind = ComposeIssue::Kind;

/// Pictures over this aren't read into memory: they go as they are.
constexpr qint64 strippedLimit = 64 * 1024 * 1024;

QByteArray contentTypeOf(const Attachment &attachment)
{
    if (!attachment.contentType.isEmpty())
        return attachment.contentType;
    const QMimeDatabase types;
    const QMimeType type = attachment.path.isEmpty() ? types.mimeTypeForFileNameAndData(attachment.name, attachment.data)
                                                     : types.mimeTypeForFile(attachment.path);
    return type.name().toLatin1();
}

/// RFC 5322 3.6.4 without the brackets: what may stand in Content-ID and behind "cid:".
bool isContentId(const QByteArray &id)
{
    return !id.isEmpty() && id.size() <= 200 && std::all_of(id.begin(), id.end(), [](char c) {
        return c > ' ' && c < 0x7f && !QByteArrayView("<>()[]\\,;:\"").contains(c);
    });
}

QByteArray headOf(const Attachment &attachment, qint64 length)
{
    if (attachment.path.isEmpty())
        return attachment.data.left(length);
    QFile file(attachment.path);
    return file.open(QIODevice::ReadOnly) ? file.read(std::min(length, file.size())) : QByteArray();
}

/// Read now: what is sent must be what was looked at.
std::optional<Attachment> withoutMetadata(const Attachment &attachment, const QByteArray &contentType)
{
    if (!contentType.startsWith("image/") || attachment.size > strippedLimit)
        return std::nullopt;
    const auto stripped = stripMetadata(headOf(attachment, strippedLimit));
    if (!stripped)
        return std::nullopt;
    Attachment result = attachment;
    result.path.clear();
    result.data = *stripped;
    result.size = stripped->size();
    return result;
}

Entity entityOf(const Attachment &attachment, const QByteArray &contentType, const PartDetails &details)
{
    if (attachment.path.isEmpty())
        return Entity::data(attachment.data, contentType, attachment.name, details);
    return Entity::file(attachment.path, attachment.size, contentType, attachment.name, details);
}

} // namespace

std::optional<ComposeIssue> faultOf(const Attachment &attachment)
{
    if (attachment.path.isEmpty())
        return std::nullopt;
    const QFileInfo file(attachment.path);
    if (!file.isFile())
        return ComposeIssue{Field::Attachments, Kind::AttachmentMissing, attachment.path};
    if (!file.isReadable())
        return ComposeIssue{Field::Attachments, Kind::AttachmentUnreadable, attachment.path};
    const bool changed = file.size() != attachment.size
        || (attachment.modified.isValid() && file.lastModified() != attachment.modified);
    if (changed)
        return ComposeIssue{Field::Attachments, Kind::AttachmentChanged, attachment.path};
    return std::nullopt;
}

AttachedParts attachedParts(const Draft &draft, const QStringList &shown, std::vector<ComposeIssue> &issues)
{
    AttachedParts parts;
    for (const Attachment &attachment : draft.attachments) {
        if (const auto fault = faultOf(attachment)) {
            issues.push_back(*fault);
            continue;
        }
        const QByteArray contentType = contentTypeOf(attachment);
        PartDetails details;
        if (contentType == "text/calendar")
            details.parameters = calendarParameters(headOf(attachment, 64 * 1024));
        const bool isWithin = isContentId(attachment.contentId) && shown.contains(QString::fromLatin1(attachment.contentId));
        if (isWithin)
            details.contentId = attachment.contentId;
        const auto stripped = draft.stripsMetadata ? withoutMetadata(attachment, contentType) : std::nullopt;
        (isWithin ? parts.within : parts.beside).push_back(entityOf(stripped.value_or(attachment), contentType, details));
    }
    return parts;
}

} // namespace sendoff
