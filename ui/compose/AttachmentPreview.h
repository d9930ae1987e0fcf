// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/FileKind.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;

namespace sendoff {

class Notice;

/// An attachment as it will arrive: a picture, a text, or what kind of file it is. A program is opened only after a
/// question.
class AttachmentPreview final : public QDialog {
    Q_OBJECT
public:
    AttachmentPreview(const Attachment &attachment, QWidget *parent);

private:
    QWidget *buildButtons();
    void load();
    void openOutside();
    void save();

    const Attachment m_attachment;
    const FileKind m_kind;
    QStackedWidget *m_pages;
    QLabel *m_picture;
    QPlainTextEdit *m_text;
    Notice *m_question;
};

} // namespace sendoff
