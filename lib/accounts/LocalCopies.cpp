// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/LocalCopies.h"

#include <QDir>

#include <algorithm>

namespace sendoff {

namespace {

const QString none = QStringLiteral("none");
const QString maildir = QStringLiteral("maildir:");
const QString mbox = QStringLiteral("mbox:");

bool hasControl(const QString &path)
{
    return std::any_of(path.begin(), path.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

QString LocalCopies::toText() const
{
    switch (form) {
    case Form::Maildir:
        return maildir + path;
    case Form::Mbox:
        return mbox + path;
    case Form::None:
        break;
    }
    return none;
}

std::optional<LocalCopies> LocalCopies::parse(const QString &text)
{
    if (text == none)
        return LocalCopies();
    const bool isMaildir = text.startsWith(maildir);
    if (!isMaildir && !text.startsWith(mbox))
        return std::nullopt;
    QString path = text.mid(isMaildir ? maildir.size() : mbox.size());
    if (path.startsWith(QStringLiteral("~/")))
        path = QDir::homePath() + path.mid(1);
    path = QDir::cleanPath(path); // without a slash at its end
    if (!QDir::isAbsolutePath(path) || QDir(path).isRoot() || hasControl(path))
        return std::nullopt;
    return LocalCopies{isMaildir ? Form::Maildir : Form::Mbox, path};
}

} // namespace sendoff
