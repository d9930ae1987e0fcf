// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "folders/FolderMessage.h"

#include <QFile>

#include <atomic>

namespace sendoff {

/// One file for all messages: RFC 4155, with the quoting of mboxrd.
class MboxFile {
public:
    explicit MboxFile(const QString &path, FolderPoint point = {}) : m_path(path), m_point(std::move(point)) {}

    /// On the disk when it returns: at the end, marked as read. Made if it isn't there; not the folder above. Waits some
    /// seconds for other programs, unless `stop` is set. A write that fails is taken back.
    FolderResult put(const FolderMessage &message, const std::atomic_bool &stop) const;

private:
    FolderResult tryToPut(const FolderMessage &message) const;
    FolderResult append(QFile &file, const FolderMessage &message) const;
    FolderResult write(QFile &file, const FolderMessage &message) const;
    void reach(const char *name) const;

    const QString m_path;
    const FolderPoint m_point;
};

} // namespace sendoff
