// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/AttachmentChip.h"

#include "ui/fields/Icons.h"
#include "ui/fields/Mirroring.h"
#include "ui/words/StateWords.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace sendoff {

namespace {

constexpr int pictureSide = 32;
constexpr int widest = 220;

QString sentenceFor(FileState state, const QString &path)
{
    using Kind = ComposeIssue::Kind;
    const auto said = [&path](Kind kind) {
        return words::describe(ComposeIssue{ComposeIssue::Field::Attachments, kind, path, AddressError::Empty});
    };
    switch (state) {
    case FileState::Missing:
        return said(Kind::AttachmentMissing);
    case FileState::Unreadable:
        return said(Kind::AttachmentUnreadable);
    case FileState::Changed:
        return said(Kind::AttachmentChanged);
    case FileState::Fine:
        break;
    }
    return {};
}

} // namespace

AttachmentChip::AttachmentChip(const Attachment &attachment, QWidget *parent)
    : QFrame(parent), m_attachment(attachment), m_kind(FileKind::of(attachment)), m_picture(new QLabel(this)),
      m_name(new QLabel(this)), m_detail(new QLabel(this)), m_edit(new QLineEdit(this)), m_again(new QPushButton(this)),
      m_remove(new QToolButton(this))
{
    setObjectName(QStringLiteral("attachment"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(usualHeight);
    m_picture->setFixedSize(pictureSide, pictureSide);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setPixmap(icon(m_kind.icon, look::Role::Muted).pixmap(QSize(22, 22), devicePixelRatioF()));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setText(m_name->fontMetrics().elidedText(attachment.name, Qt::ElideMiddle, widest));
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setText(words::size(attachment.size));
    look::setMuted(m_detail);
    look::setSmall(m_detail);
    m_edit->setAccessibleName(tr("Name of the attachment"));
    m_edit->setObjectName(QStringLiteral("attachmentName"));
    m_edit->installEventFilter(this);
    m_edit->hide();
    m_again->setText(tr("Attach again"));
    m_again->setObjectName(QStringLiteral("attachAgain"));
    m_again->setAutoDefault(false);
    m_again->hide();
    m_remove->setIcon(icon(QStringLiteral("x"), look::Role::Muted));
    m_remove->setIconSize(QSize(14, 14));
    m_remove->setFixedSize(24, 24);
    m_remove->setAutoRaise(true);
    // Delete does it from the keyboard.
    m_remove->setFocusPolicy(Qt::NoFocus);
    m_remove->setAccessibleName(tr("Remove %1").arg(attachment.name));
    m_remove->setToolTip(tr("Remove %1").arg(attachment.name));
    m_remove->setObjectName(QStringLiteral("removeAttachment"));

    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(m_name);
    column->addWidget(m_edit);
    column->addWidget(m_detail);
    column->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look::margins(look::step2, look::step1, look::step1, look::step1));
    row->setSpacing(look::step2);
    row->addWidget(m_picture);
    row->addLayout(column);
    row->addWidget(m_again);
    row->addWidget(m_remove);
    setAccessibleName(tr("%1, %2", "file name, size").arg(attachment.name, words::size(attachment.size)));
    setToolTip(m_kind.name.isEmpty() ? attachment.name : tr("%1\n%2", "file name, kind of file").arg(attachment.name, m_kind.name));
    connect(m_remove, &QToolButton::clicked, this, &AttachmentChip::removeAsked);
    connect(m_again, &QPushButton::clicked, this, &AttachmentChip::attachAgainAsked);
    if (m_kind.isPicture)
        makeThumbnail(attachment, qRound(pictureSide * devicePixelRatioF()), this,
                      [this](const QImage &picture) { showThumbnail(picture); });
}

void AttachmentChip::showThumbnail(const QImage &picture)
{
    if (picture.isNull())
        return;
    QPixmap pixmap = QPixmap::fromImage(picture);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(pixmap);
}

void AttachmentChip::setState(FileState state)
{
    if (state == m_state)
        return;
    m_state = state;
    const QString sentence = sentenceFor(state, m_attachment.path);
    setAccessibleDescription(sentence);
    const bool wrong = state != FileState::Fine;
    look::setRole(m_name, wrong ? look::Role::Danger : look::Role::Text);
    look::setRole(m_detail, wrong ? look::Role::Danger : look::Role::Muted);
    const QString word = state == FileState::Missing ? tr("not there any more")
        : state == FileState::Unreadable           ? tr("can't be read")
        : state == FileState::Changed              ? tr("was changed since")
                                                    : words::size(m_attachment.size);
    m_detail->setText(word);
    m_again->setText(state == FileState::Missing ? tr("Find it…") : tr("Attach again"));
    m_again->setVisible(wrong);
    if (wrong) {
        setToolTip(sentence);
        m_picture->setPixmap(icon(QStringLiteral("triangle-alert"), look::Role::Danger).pixmap(QSize(22, 22), devicePixelRatioF()));
    }
    update();
}

void AttachmentChip::rename()
{
    m_edit->setText(m_attachment.name);
    m_edit->setMinimumWidth(qMax(140, m_name->width()));
    m_name->hide();
    m_detail->hide();
    m_edit->show();
    m_edit->setFocus();
    // The ending stays unless it is meant.
    const qsizetype dot = m_attachment.name.lastIndexOf(u'.');
    m_edit->setSelection(0, int(dot > 0 ? dot : m_attachment.name.size()));
}

void AttachmentChip::endRenaming(bool keep)
{
    if (m_edit->isHidden())
        return;
    // Who went on elsewhere stays there.
    const bool hadFocus = m_edit->hasFocus();
    m_edit->hide();
    m_name->show();
    m_detail->show();
    if (hadFocus)
        setFocus();
    QString name = m_edit->text().simplified();
    name.replace(u'/', u'-').replace(u'\\', u'-');
    if (keep && !name.isEmpty() && name != m_attachment.name)
        emit renamed(name);
}

bool AttachmentChip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        endRenaming(true);
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            endRenaming(key != Qt::Key_Escape);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void AttachmentChip::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removeAsked();
        return;
    case Qt::Key_Space:
        emit previewAsked();
        return;
    case Qt::Key_F2:
        rename();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        emit moveAsked((event->key() == Qt::Key_Left) != mirrored ? -1 : 1);
        return;
    case Qt::Key_Menu:
        emit menuAsked(mapToGlobal(rect().center()));
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void AttachmentChip::mouseDoubleClickEvent(QMouseEvent *)
{
    emit previewAsked();
}

void AttachmentChip::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuAsked(event->globalPos());
}

void AttachmentChip::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void AttachmentChip::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void AttachmentChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFine = m_state == FileState::Fine;
    const double edge = hasFocus() ? 1 : 0.5;
    painter.setPen(hasFocus() ? QPen(look::color(look::Role::Accent, palette()), 2)
                   : isFine   ? QPen(look::hairline(palette()), 1)
                              : QPen(Qt::NoPen));
    painter.setBrush(look::ground(isFine ? look::Role::Muted : look::Role::Danger, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge, edge, -edge, -edge), look::cornerRadius, look::cornerRadius);
}

} // namespace sendoff
