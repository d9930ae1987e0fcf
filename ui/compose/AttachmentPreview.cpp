// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/AttachmentPreview.h"

#include "ui/compose/PictureWork.h"
#include "ui/fields/EmptyState.h"
#include "ui/fields/Notice.h"
#include "ui/words/Isolates.h"
#include "ui/words/StateWords.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>

namespace sendoff {

namespace {

constexpr QSize pictureRoom(720, 520);

} // namespace

AttachmentPreview::AttachmentPreview(const Attachment &attachment, QWidget *parent)
    : QDialog(parent), m_attachment(attachment), m_kind(FileKind::of(attachment)), m_pages(new QStackedWidget(this)),
      m_picture(new QLabel), m_text(new QPlainTextEdit), m_question(new Notice(this))
{
    setObjectName(QStringLiteral("attachmentPreview"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(attachment.name);
    m_question->setObjectName(QStringLiteral("openQuestion"));
    m_question->hide();
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(attachment.name);
    m_text->setObjectName(QStringLiteral("previewedText"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(attachment.name);
    auto *facts = new EmptyState;
    facts->set(m_kind.icon, attachment.name,
               m_kind.name.isEmpty() ? words::size(attachment.size)
                                     : tr("%1, %2", "kind of file, size").arg(m_kind.name, words::size(attachment.size)));
    m_pages->addWidget(facts);
    m_pages->addWidget(m_picture);
    m_pages->addWidget(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::step4, look::step4, look::step4, look::step4);
    column->setSpacing(look::step3);
    column->addWidget(m_pages, 1);
    column->addWidget(m_question);
    column->addWidget(buildButtons());
    // The key that opened it closes it.
    for (const QKeySequence &keys : {QKeySequence(Qt::Key_Space), QKeySequence(QKeySequence::Close)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &QWidget::close);
    resize(560, 420);
    load();
}

QWidget *AttachmentPreview::buildButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto *open = new QPushButton(tr("Open"), bar);
    open->setObjectName(QStringLiteral("openOutside"));
    open->setToolTip(tr("Open it with the program that the system has for it"));
    open->setVisible(!m_attachment.path.isEmpty());
    auto *save = new QPushButton(tr("Save as…"), bar);
    save->setObjectName(QStringLiteral("saveAttachment"));
    auto *close = new QPushButton(tr("Close"), bar);
    close->setObjectName(QStringLiteral("closePreview"));
    close->setDefault(true);
    for (QPushButton *button : {open, save})
        button->setAutoDefault(false);
    close->setFocus();
    row->addWidget(open);
    row->addWidget(save);
    row->addStretch(1);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    connect(save, &QPushButton::clicked, this, &AttachmentPreview::save);
    connect(open, &QPushButton::clicked, this, [this] {
        if (!m_kind.runs)
            return openOutside();
        m_question->clearButtons();
        m_question->say(look::Role::Warning, QStringLiteral("triangle-alert"), tr("This file runs when it is opened."),
                        tr("Open it only if you know what it does."));
        connect(m_question->addButton(tr("Run it"), QStringLiteral("runIt")), &QPushButton::clicked, this,
                &AttachmentPreview::openOutside);
    });
    return bar;
}

void AttachmentPreview::load()
{
    if (m_kind.isPicture) {
        readPicture(m_attachment, pictureRoom * devicePixelRatioF(), this, [this](const QImage &picture) {
            if (picture.isNull())
                return;
            QPixmap pixmap = QPixmap::fromImage(picture);
            pixmap.setDevicePixelRatio(devicePixelRatioF());
            m_picture->setPixmap(pixmap);
            m_pages->setCurrentWidget(m_picture);
            adjustSize();
        });
    } else if (m_kind.isText) {
        readBeginning(m_attachment, this, [this](const QByteArray &octets) {
            m_text->setPlainText(QString::fromUtf8(octets));
            m_pages->setCurrentWidget(m_text);
        });
    }
}

void AttachmentPreview::openOutside()
{
    m_question->clearButtons();
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(m_attachment.path)))
        m_question->hide();
    else
        m_question->say(look::Role::Warning, QStringLiteral("triangle-alert"),
                        tr("The system has no program for this kind of file."));
}

void AttachmentPreview::save()
{
    auto *dialog = new QFileDialog(this, tr("Save as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_attachment.name);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        saveCopy(m_attachment, path, this, [this, path](const QString &problem) {
            m_question->clearButtons();
            if (problem.isEmpty())
                m_question->say(look::Role::Success, QStringLiteral("circle-check"), tr("Saved as “%1”.").arg(words::isolated(path)));
            else
                m_question->say(look::Role::Danger, QStringLiteral("octagon-x"),
                                tr("Couldn't write “%1”. Choose another place.").arg(words::isolated(path)), problem);
        });
    });
    dialog->open();
}

} // namespace sendoff
