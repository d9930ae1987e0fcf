// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/FileKind.h"
#include "ui/compose/PictureWork.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace sendoff {

/// A file that goes along: what kind it is or how it looks, its name and size, and what became of the file since.
class AttachmentChip final : public QFrame {
    Q_OBJECT
public:
    static constexpr int usualHeight = 48;

    AttachmentChip(const Attachment &attachment, QWidget *parent);

    const Attachment &attachment() const { return m_attachment; }
    const FileKind &kind() const { return m_kind; }
    void setState(FileState state);
    /// Opens the line in which the name is changed.
    void rename();

signals:
    void removeAsked();
    void previewAsked();
    void renamed(const QString &name);
    /// The file is to be taken as it is now, or found anew where it is gone.
    void attachAgainAsked();
    void menuAsked(const QPoint &globalPosition);
    /// To the one before or behind: -1, 1.
    void moveAsked(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showThumbnail(const QImage &picture);
    void endRenaming(bool keep);

    const Attachment m_attachment;
    const FileKind m_kind;
    FileState m_state = FileState::Fine;
    QLabel *m_picture;
    QLabel *m_name;
    QLabel *m_detail;
    QLineEdit *m_edit;
    QPushButton *m_again;
    QToolButton *m_remove;
};

} // namespace sendoff
