// SPDX-License-Identifier: GPL-3.0-or-later
#include "folders/FolderMessage.h"

#include <QFile>

#include <cerrno>
#include <iterator>

namespace sendoff {

namespace {

using Kind = FolderError::Kind;

constexpr const char *names[] = {"noFolder", "noRight", "notThat", "noRoom", "locked", "noContent", "failed"};
static_assert(std::size(names) == size_t(Kind::Failed) + 1);

Kind kindOf(int code)
{
    switch (code) {
    case ENOENT:
        return Kind::NoFolder;
    case EACCES:
    case EPERM:
    case EROFS:
        return Kind::NoRight;
    case ENOTDIR:
    case EISDIR:
        return Kind::NotThat;
    case ENOSPC:
    case EFBIG:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return Kind::NoRoom;
    default:
        return Kind::Failed;
    }
}

} // namespace

QByteArray toName(Kind kind)
{
    return names[size_t(kind)];
}

std::optional<Kind> folderErrorFromName(const QByteArray &name)
{
    for (size_t i = 0; i < std::size(names); ++i) {
        if (name == names[i])
            return Kind(i);
    }
    return std::nullopt;
}

FolderError systemError(const QString &path)
{
    const int code = errno;
    return {kindOf(code), qt_error_string(code).toUtf8() + ": " + QFile::encodeName(path)};
}

} // namespace sendoff
