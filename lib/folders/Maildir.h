// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "folders/FolderMessage.h"

namespace sendoff {

/// A folder of one file for each message: https://cr.yp.to/proto/maildir.html, flags as in its "info" of version 2. A
/// folder whose name begins with a dot, in another, is one of Maildir++.
class Maildir {
public:
    explicit Maildir(const QString &path, FolderPoint point = {}) : m_path(path), m_point(std::move(point)) {}

    /// On the disk when it returns: in cur, seen, with the time of sending. Made if it isn't there; not the folder above.
    FolderResult put(const FolderMessage &message) const;

private:
    std::optional<FolderError> prepare() const;
    bool holds(const QString &stem) const;
    FolderResult write(const FolderMessage &message, const QString &temporary) const;
    void reach(const char *name) const;

    const QString m_path;
    const FolderPoint m_point;
};

} // namespace sendoff
