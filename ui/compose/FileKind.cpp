// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/FileKind.h"

#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>

namespace sendoff {

namespace {

/// Endings that run when they are opened, on any of the three systems.
constexpr const char *running[] = {"exe",  "com",  "bat",  "cmd",  "msi",  "msp",     "scr",  "pif",  "cpl",   "hta", "jar",
                                   "js",   "jse",  "vbs",  "vbe",  "ws",   "wsf",     "wsh",  "ps1",  "psm1",  "lnk", "url",
                                   "reg",  "sh",   "bash", "csh",  "run",  "desktop", "appimage", "deb", "rpm", "app", "command",
                                   "dmg",  "pkg",  "py",   "pl",   "rb",   "docm",    "xlsm", "pptm", "dotm",  "xlam", "iso"};

struct IconRule {
    const char *type; ///< begins with this, or inherits it
    const char *icon;
};
constexpr IconRule rules[] = {
    {"image/", "file-image"},
    {"audio/", "file-audio"},
    {"video/", "file-video"},
    {"message/", "mail"},
    {"text/calendar", "calendar"},
    {"text/vcard", "circle-user"},
    {"text/html", "file-code"},
    {"text/csv", "file-spreadsheet"},
    {"application/pdf", "file-text"},
    {"application/vnd.oasis.opendocument.spreadsheet", "file-spreadsheet"},
    {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "file-spreadsheet"},
    {"application/vnd.ms-excel", "file-spreadsheet"},
    {"application/vnd.oasis.opendocument.presentation", "presentation"},
    {"application/vnd.openxmlformats-officedocument.presentationml.presentation", "presentation"},
    {"application/vnd.ms-powerpoint", "presentation"},
    {"application/vnd.oasis.opendocument.text", "file-text"},
    {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "file-text"},
    {"application/msword", "file-text"},
    {"application/zip", "file-archive"},
    {"application/x-tar", "file-archive"},
    {"application/gzip", "file-archive"},
    {"application/x-xz", "file-archive"},
    {"application/zstd", "file-archive"},
    {"application/x-7z-compressed", "file-archive"},
    {"application/vnd.rar", "file-archive"},
    {"text/x-", "file-code"},
    {"text/", "file-text"},
};

} // namespace

FileKind FileKind::of(const Attachment &attachment)
{
    const QMimeDatabase types;
    QMimeType type = types.mimeTypeForName(QString::fromLatin1(attachment.contentType));
    if (!type.isValid() || type.isDefault())
        type = types.mimeTypeForFile(attachment.name, QMimeDatabase::MatchExtension);
    FileKind kind{.icon = QStringLiteral("file"), .name = type.isDefault() ? QString() : type.comment()};
    for (const IconRule &rule : rules) {
        const QString wanted = QLatin1String(rule.type);
        if (type.name().startsWith(wanted) || type.name() == wanted) {
            kind.icon = QLatin1String(rule.icon);
            break;
        }
    }
    const QString ending = QFileInfo(attachment.name).suffix().toLower();
    kind.isPicture = type.name().startsWith(QStringLiteral("image/"));
    kind.isText = type.inherits(QStringLiteral("text/plain"));
    kind.runs = std::any_of(std::begin(running), std::end(running), [&](const char *each) { return ending == QLatin1String(each); })
        || type.inherits(QStringLiteral("application/x-executable")) || type.inherits(QStringLiteral("application/x-sharedlib"));
    if (kind.runs)
        kind.icon = QStringLiteral("package");
    return kind;
}

} // namespace sendoff
