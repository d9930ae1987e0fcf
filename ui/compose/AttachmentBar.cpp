// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/AttachmentBar.h"

#include "compose/attachedFile.h"
#include "ui/compose/AttachmentChip.h"
#include "ui/compose/AttachmentPreview.h"
#include "ui/fields/FlowLayout.h"
#include "ui/fields/Icons.h"
#include "ui/fields/PassingFiles.h"
#include "ui/fields/inBackground.h"
#include "ui/words/StateWords.h"

#include <QBuffer>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QUrl>

#include <algorithm>

namespace sendoff {

namespace {

Attachment attachmentOf(const QImage &picture)
{
    Attachment attachment;
    QBuffer buffer(&attachment.data);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    attachment.name = AttachmentBar::tr("picture") + QStringLiteral(".png");
    attachment.contentType = QByteArrayLiteral("image/png");
    attachment.size = attachment.data.size();
    return attachment;
}

/// With what they hold now. Those that can't be read are left out.
std::vector<Attachment> copiesOf(const QStringList &paths)
{
    std::vector<Attachment> copies;
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray octets = file.readAll();
        copies.push_back({.data = octets,
                          .name = QFileInfo(path).fileName(),
                          .contentType = "message/rfc822",
                          .size = octets.size()});
    }
    return copies;
}

QStringList filesOf(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace

AttachmentBar::AttachmentBar(QWidget *parent) : QWidget(parent), m_chips(new QWidget(this)), m_sum(new QLabel(this))
{
    setAccessibleName(tr("Attachments"));
    setObjectName(QStringLiteral("attachments"));
    new FlowLayout(m_chips);
    m_sum->setObjectName(QStringLiteral("attachmentTotal"));
    look::setMuted(m_sum);
    look::setSmall(m_sum);
    m_sum->setMinimumHeight(AttachmentChip::usualHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look::step4, look::step2, look::step4, look::step2);
    row->setSpacing(look::step3);
    row->addWidget(m_chips, 1);
    row->addWidget(m_sum, 0, Qt::AlignBottom);
    hide();
}

void AttachmentBar::setAttachments(const std::vector<Attachment> &attachments)
{
    m_attachments = attachments;
    rebuild();
}

void AttachmentBar::tell()
{
    rebuild();
    emit changed();
}

void AttachmentBar::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        const Attachment attachment = attachedFile(QFileInfo(path));
        const auto known = std::find_if(m_attachments.begin(), m_attachments.end(),
                                        [&](const Attachment &other) { return other.path == attachment.path; });
        if (known == m_attachments.end())
            m_attachments.push_back(attachment);
        else
            *known = attachment;
    }
    tell();
}

bool AttachmentBar::hasFiles(const QMimeData &data)
{
    return (data.hasUrls() && !filesOf(data).isEmpty()) || (data.hasImage() && !data.hasText());
}

bool AttachmentBar::addFrom(const QMimeData &data)
{
    if (!hasFiles(data))
        return false;
    if (data.hasFormat(passingFiles())) {
        inBackground(
            this, [paths = filesOf(data)] { return copiesOf(paths); },
            [this](const std::vector<Attachment> &copies) {
                m_attachments.insert(m_attachments.end(), copies.begin(), copies.end());
                tell();
            });
        return true;
    }
    if (data.hasUrls()) {
        addFiles(filesOf(data));
        return true;
    }
    const auto picture = data.imageData().value<QImage>();
    if (picture.isNull())
        return false;
    m_attachments.push_back(attachmentOf(picture));
    tell();
    return true;
}

void AttachmentBar::markMissing()
{
    const int look = ++m_look;
    if (m_attachments.empty())
        return;
    inspectFiles(m_attachments, this, [this, look](const std::vector<FileState> &states) {
        for (size_t i = 0; look == m_look && i < qMin(states.size(), m_shown.size()); ++i)
            m_shown[i]->setState(states[i]);
    });
}

void AttachmentBar::replaceAt(size_t index, const Attachment &attachment)
{
    const bool hadFocus = m_shown[index]->isAncestorOf(window()->focusWidget());
    m_attachments[index] = attachment;
    tell();
    if (hadFocus)
        focusAt(qsizetype(index));
}

void AttachmentBar::removeAt(size_t index)
{
    m_attachments.erase(m_attachments.begin() + ptrdiff_t(index));
    tell();
    focusAt(qMin(qsizetype(index), qsizetype(m_attachments.size()) - 1));
}

void AttachmentBar::renameAt(size_t index, const QString &name)
{
    Attachment attachment = m_attachments[index];
    attachment.name = name;
    replaceAt(index, attachment);
}

/// As it is now, under the name that it has here; one that is gone has to be shown first.
void AttachmentBar::attachAgain(size_t index)
{
    const auto take = [this, index](const QString &path) {
        if (index >= m_attachments.size())
            return;
        Attachment again = attachedFile(QFileInfo(path));
        again.contentType = m_attachments[index].contentType;
        replaceAt(index, again);
    };
    const QString path = m_attachments[index].path;
    if (QFileInfo(path).isFile())
        return take(path);
    auto *dialog = new QFileDialog(this, tr("Find “%1”").arg(m_attachments[index].name), QFileInfo(path).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, take);
    dialog->open();
}

void AttachmentBar::focusAt(qsizetype index)
{
    if (index >= 0 && index < qsizetype(m_shown.size()))
        m_shown[size_t(index)]->setFocus();
}

AttachmentChip *AttachmentBar::makeChip(size_t index)
{
    auto *chip = new AttachmentChip(m_attachments[index], m_chips);
    connect(chip, &AttachmentChip::removeAsked, this, [this, index] { removeAt(index); });
    connect(chip, &AttachmentChip::renamed, this, [this, index](const QString &name) { renameAt(index, name); });
    connect(chip, &AttachmentChip::attachAgainAsked, this, [this, index] { attachAgain(index); });
    connect(chip, &AttachmentChip::moveAsked, this, [this, index](int by) { focusAt(qsizetype(index) + by); });
    connect(chip, &AttachmentChip::menuAsked, this,
            [this, index](const QPoint &position) { openMenu(index, position); });
    connect(chip, &AttachmentChip::previewAsked, this,
            [this, index] { (new AttachmentPreview(m_attachments[index], this))->open(); });
    return chip;
}

void AttachmentBar::rebuild()
{
    for (AttachmentChip *chip : m_shown) {
        // It may be the sender of the signal that led here.
        chip->hide();
        chip->deleteLater();
    }
    m_shown.clear();
    while (QLayoutItem *item = m_chips->layout()->takeAt(0))
        delete item;
    for (size_t i = 0; i < m_attachments.size(); ++i) {
        m_shown.push_back(makeChip(i));
        m_chips->layout()->addWidget(m_shown.back());
        m_shown.back()->show();
    }
    showTotal();
    setVisible(!m_attachments.empty());
    m_chips->updateGeometry();
    markMissing();
}

void AttachmentBar::setTotal(qint64 encoded, qint64 limit)
{
    m_encoded = encoded;
    m_limit = limit;
    showTotal();
}

void AttachmentBar::showTotal()
{
    qint64 sum = 0;
    for (const Attachment &attachment : m_attachments)
        sum += attachment.size;
    if (m_limit > 0 && m_encoded > 0)
        m_sum->setText(tr("%1 of %2 the server takes").arg(words::size(m_encoded), words::size(m_limit)));
    else
        m_sum->setText(m_attachments.size() > 1 ? tr("%1 in all").arg(words::size(sum)) : QString());
    look::setRole(m_sum, m_limit > 0 && m_encoded > m_limit ? look::Role::Danger : look::Role::Muted);
}

void AttachmentBar::openMenu(size_t index, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("attachmentMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Attachment attachment = m_attachments[index];
    menu->addAction(icon(QStringLiteral("eye")), tr("Preview"), this,
                    [this, attachment] { (new AttachmentPreview(attachment, this))->open(); });
    menu->addAction(icon(QStringLiteral("square-pen")), tr("Rename"), this, [this, index] {
        if (index < m_shown.size())
            m_shown[index]->rename();
    });
    if (m_shown[index]->kind().isPicture)
        addSizes(*menu, index);
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("x")), tr("Remove"), this, [this, index] { removeAt(index); });
    menu->popup(globalPosition);
}

/// How large the picture would be in other sizes is reckoned while the menu is open.
void AttachmentBar::addSizes(QMenu &menu, size_t index)
{
    auto *sizes = menu.addMenu(icon(QStringLiteral("shrink")), tr("Make smaller"));
    sizes->setObjectName(QStringLiteral("smallerMenu"));
    QAction *waiting = sizes->addAction(tr("Just a moment…"));
    waiting->setEnabled(false);
    makeSmaller(m_attachments[index], sizes, [this, sizes, waiting, index](const std::vector<SmallerPicture> &pictures) {
        delete waiting;
        if (pictures.empty())
            sizes->addAction(tr("It's small already"))->setEnabled(false);
        for (const SmallerPicture &picture : pictures) {
            const QString text = tr("%1 pixels, %2", "longer side, size of the file")
                                     .arg(QLocale().toString(picture.longSide), words::size(picture.data.size()));
            sizes->addAction(text, this, [this, index, picture] {
                replaceAt(index, Attachment{.data = picture.data,
                                            .name = picture.name,
                                            .contentType = picture.contentType,
                                            .size = picture.data.size()});
            });
        }
    });
}

} // namespace sendoff
