// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/CopyKeeper.h"
#include "folders/FolderMessage.h"

#include <QThreadPool>

#include <atomic>

namespace sendoff {

/// Keeps copies of what an account sent in a folder on this machine. One after the other in a thread of its own, as
/// disks may be slow and files locked.
class FolderCopies final : public QObject, public CopyKeeper {
    Q_OBJECT
public:
    enum class Form { Maildir, Mbox };
    /// `since`: what was sent before that may have been put there by another process.
    FolderCopies(Form form, const QString &path, const QDateTime &since, FolderPoint point = {}, QObject *parent = nullptr);
    /// Waits for the one that is being written.
    ~FolderCopies() override;

    void keep(const CopyOrder &order, QObject *context, std::function<void(const CopyReport &)> done) override;
    bool isIdle() const { return m_underWay == 0; }

private:
    FolderResult put(const FolderMessage &message) const;

    const Form m_form;
    const QString m_path;
    const QDateTime m_since;
    const FolderPoint m_point;
    QThreadPool m_threads;
    std::atomic_bool m_isEnding = false;
    int m_underWay = 0;
};

} // namespace sendoff
