// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/Draft.h"

#include <QMimeData>
#include <QWidget>

class QLabel;

namespace sendoff {

/// The files that go along, each removable, with the sum; hidden as long as there are none.
class AttachmentBar final : public QWidget {
    Q_OBJECT
public:
    explicit AttachmentBar(QWidget *parent = nullptr);

    void setAttachments(const std::vector<Attachment> &attachments);
    const std::vector<Attachment> &attachments() const { return m_attachments; }
    /// Files only; a file that is there already is not added again.
    void addFiles(const QStringList &paths);
    /// The files or the picture in what was dropped or pasted. False if there are none.
    bool addFrom(const QMimeData &data);
    static bool hasFiles(const QMimeData &data);
    /// Looks at the files again and marks those that are gone or were changed.
    void markMissing();

signals:
    void changed();

private:
    void rebuild();
    void removeAt(size_t index);

    std::vector<Attachment> m_attachments;
    QWidget *m_chips;
    QLabel *m_sum;
};

} // namespace sendoff
