// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MailService.h"

#include <QSet>

class QMimeData;
class QTemporaryDir;

namespace sendoff {

/// Messages as files, on their way to a file manager or to another program. They lie in a folder that nobody else may
/// read, and go with this object: a mail program may read what was dropped on it no earlier than when it sends.
class MessageFiles final : public QObject {
    Q_OBJECT
public:
    explicit MessageFiles(MailService &service, QObject *parent = nullptr);
    ~MessageFiles() override;

    /// Exports each into a new folder, named by its subject, and tells written(); what is under way is dropped.
    void write(const std::vector<ItemId> &ids);
    /// Nobody wants them any more: written() isn't told.
    void cancel();
    /// Nobody took them.
    static void remove(const QStringList &paths);
    /// As they are dragged or copied: a list of files.
    static std::unique_ptr<QMimeData> dataOf(const QStringList &paths);

signals:
    /// Those that could be written, in order; `problem`: a sentence about the last that couldn't, or empty.
    void written(const QStringList &paths, const QString &problem);

private:
    void readNext();
    void writeNext();
    QString freePath(const QString &name);

    MailService &m_service;
    std::unique_ptr<QTemporaryDir> m_root;
    std::vector<ItemId> m_unread;    ///< from the back
    std::vector<OutboxItem> m_items; ///< read, not written; from the back
    QString m_folder;
    QSet<QString> m_names; ///< folded: not every file system tells a from A
    QStringList m_paths;
    QString m_problem;
    int m_folders = 0;
    int m_run = 0; ///< counts, so that an answer to an earlier one isn't taken for the newest's
};

} // namespace sendoff
