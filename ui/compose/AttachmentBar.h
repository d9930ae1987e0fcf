// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/Draft.h"

#include <QMimeData>
#include <QWidget>

class QLabel;
class QMenu;

namespace sendoff {

class AttachmentChip;

/// The files that go along, with what they come to; hidden as long as there are none. Pictures within the text are not
/// among them.
class AttachmentBar final : public QWidget {
    Q_OBJECT
public:
    explicit AttachmentBar(QWidget *parent = nullptr);

    void setAttachments(const std::vector<Attachment> &attachments);
    const std::vector<Attachment> &attachments() const { return m_attachments; }
    /// Files only; a file that is there already is taken as it is now.
    void addFiles(const QStringList &paths);
    /// The files or the picture in what was dropped or pasted. False if there are none.
    bool addFrom(const QMimeData &data);
    static bool hasFiles(const QMimeData &data);
    /// Looks at the files again, in the background, and marks those that are gone or were changed.
    void markMissing();
    /// What the whole message comes to as it is sent, and the most that the server takes; 0: not known.
    void setTotal(qint64 encoded, qint64 limit);

signals:
    void changed();

private:
    void rebuild();
    void tell();
    void showTotal();
    AttachmentChip *makeChip(size_t index);
    void openMenu(size_t index, const QPoint &globalPosition);
    void addSizes(QMenu &menu, size_t index);
    void replaceAt(size_t index, const Attachment &attachment);
    void removeAt(size_t index);
    void renameAt(size_t index, const QString &name);
    void attachAgain(size_t index);
    void focusAt(qsizetype index);

    std::vector<Attachment> m_attachments;
    std::vector<AttachmentChip *> m_shown;
    QWidget *m_chips;
    QLabel *m_sum;
    qint64 m_encoded = 0;
    qint64 m_limit = 0;
    int m_look = 0; ///< counts, so that an old look's answer isn't taken for the newest's
};

} // namespace sendoff
