// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/AttachmentBar.h"

#include "ui/fields/Chip.h"
#include "ui/fields/FlowLayout.h"
#include "ui/fields/Look.h"
#include "ui/words/FailureWords.h"
#include "ui/words/StateWords.h"

#include <QBuffer>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QUrl>

#include <algorithm>

namespace sendoff {

namespace {

Attachment attachmentOf(const QFileInfo &file)
{
    Attachment attachment;
    attachment.path = file.absoluteFilePath();
    attachment.name = file.fileName();
    attachment.size = file.size();
    attachment.modified = file.lastModified();
    return attachment;
}

Attachment attachmentOf(const QImage &picture)
{
    Attachment attachment;
    QBuffer buffer(&attachment.data);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    attachment.name = QStringLiteral("picture.png");
    attachment.contentType = QByteArrayLiteral("image/png");
    attachment.size = attachment.data.size();
    return attachment;
}

std::optional<ComposeIssue::Kind> troubleWith(const Attachment &attachment)
{
    if (attachment.path.isEmpty())
        return std::nullopt;
    const QFileInfo file(attachment.path);
    if (!file.isFile())
        return ComposeIssue::Kind::AttachmentMissing;
    if (!file.isReadable())
        return ComposeIssue::Kind::AttachmentUnreadable;
    if (file.size() != attachment.size)
        return ComposeIssue::Kind::AttachmentChanged;
    return std::nullopt;
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
    look::setMuted(m_sum);
    look::setSmall(m_sum);
    m_sum->setMinimumHeight(28);
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

void AttachmentBar::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        const Attachment attachment = attachmentOf(QFileInfo(path));
        const auto known = std::find_if(m_attachments.begin(), m_attachments.end(),
                                        [&](const Attachment &other) { return other.path == attachment.path; });
        if (known == m_attachments.end())
            m_attachments.push_back(attachment);
        else
            *known = attachment;
    }
    rebuild();
    emit changed();
}

bool AttachmentBar::hasFiles(const QMimeData &data)
{
    return (data.hasUrls() && !filesOf(data).isEmpty()) || (data.hasImage() && !data.hasText());
}

bool AttachmentBar::addFrom(const QMimeData &data)
{
    if (!hasFiles(data))
        return false;
    if (data.hasUrls()) {
        addFiles(filesOf(data));
        return true;
    }
    const auto picture = data.imageData().value<QImage>();
    if (picture.isNull())
        return false;
    m_attachments.push_back(attachmentOf(picture));
    rebuild();
    emit changed();
    return true;
}

void AttachmentBar::markMissing()
{
    rebuild();
}

void AttachmentBar::removeAt(size_t index)
{
    m_attachments.erase(m_attachments.begin() + ptrdiff_t(index));
    rebuild();
    emit changed();
}

void AttachmentBar::rebuild()
{
    while (QLayoutItem *item = m_chips->layout()->takeAt(0)) {
        // A chip may be the sender of the signal that led here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    qint64 sum = 0;
    for (size_t i = 0; i < m_attachments.size(); ++i) {
        const Attachment &attachment = m_attachments[i];
        sum += attachment.size;
        auto *chip = new Chip(attachment.name, words::size(attachment.size), m_chips);
        chip->makeRemovable(tr("Remove %1").arg(attachment.name));
        if (const auto trouble = troubleWith(attachment))
            chip->setWarning(words::describe(
                ComposeIssue{ComposeIssue::Field::Attachments, *trouble, attachment.path, AddressError::Empty}));
        connect(chip, &Chip::removed, this, [this, i] { removeAt(i); });
        m_chips->layout()->addWidget(chip);
        chip->show();
    }
    m_sum->setText(m_attachments.size() > 1 ? tr("%1 in all").arg(words::size(sum)) : QString());
    setVisible(!m_attachments.empty());
    m_chips->updateGeometry();
}

} // namespace sendoff
