// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/LetterParts.h"

#include "compose/messageFiles.h"
#include "ui/fields/FlowLayout.h"
#include "ui/fields/Hairline.h"
#include "ui/fields/Icons.h"
#include "ui/fields/inBackground.h"
#include "ui/letters/PartButton.h"
#include "ui/words/Isolates.h"
#include "ui/words/StateWords.h"

#include <QBuffer>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QMimeDatabase>
#include <QPushButton>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

namespace sendoff {

namespace {

/// What other programs only show. Web pages would load from the network, archives and programs act.
bool mayBeOpened(const QString &name)
{
    const QString type = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name();
    static const QStringList others{QStringLiteral("application/pdf"), QStringLiteral("text/plain"), QStringLiteral("text/csv"),
                                    QStringLiteral("text/calendar"), QStringLiteral("text/vcard")};
    const bool isDocument = type.startsWith(QStringLiteral("application/vnd.oasis.opendocument."))
        || type.startsWith(QStringLiteral("application/vnd.openxmlformats-officedocument."));
    const bool isSeen = (type.startsWith(QStringLiteral("image/")) && !type.contains(QStringLiteral("svg")))
        || type.startsWith(QStringLiteral("audio/")) || type.startsWith(QStringLiteral("video/"));
    return isDocument || isSeen || others.contains(type);
}

QString freePath(const QDir &folder, const QString &name)
{
    const QFileInfo file(name);
    QString path = folder.filePath(name);
    for (int i = 2; QFile::exists(path); ++i)
        path = folder.filePath(QStringLiteral("%1 (%2)%3").arg(file.completeBaseName(), QString::number(i),
                                                               file.suffix().isEmpty() ? QString() : u'.' + file.suffix()));
    return path;
}

} // namespace

LetterParts::LetterParts(QWidget *parent) : QWidget(parent), m_buttons(new QWidget(this))
{
    setObjectName(QStringLiteral("letterParts"));
    setAccessibleName(tr("Attachments"));
    new FlowLayout(m_buttons);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(look::step4, look::step2, look::step4, look::step2);
    inner->addWidget(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Hairline(this));
    column->addLayout(inner);
    hide();
}

LetterParts::~LetterParts() = default;

void LetterParts::setLetter(const OpenedLetter &letter)
{
    m_source = letter.source;
    m_parts.clear();
    while (QLayoutItem *item = m_buttons->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const MessagePart &part : letter.message.attachments()) {
        const bool isShown = letter.pictures.contains(QString::fromUtf8(part.contentId));
        if (!isShown)
            m_parts.push_back(part);
    }
    for (const MessagePart &part : m_parts)
        addButton(part);
    if (m_parts.size() > 1) {
        auto *all = new QPushButton(icon(QStringLiteral("download")), tr("Save all"), m_buttons);
        all->setObjectName(QStringLiteral("saveAll"));
        all->setAccessibleName(all->text());
        all->setAutoDefault(false);
        connect(all, &QPushButton::clicked, this, &LetterParts::saveAll);
        m_buttons->layout()->addWidget(all);
    }
    setVisible(!m_parts.empty());
}

void LetterParts::addButton(const MessagePart &part)
{
    const QString name = fileNameOf(part);
    auto *button = new PartButton(name, words::size(decodedSize(part)), m_buttons);
    button->setAccessibleName(tr("Attachment %1").arg(name));
    button->setObjectName(QStringLiteral("letterPart"));
    auto *menu = new QMenu(button);
    if (part.contentType == "message/rfc822" || mayBeOpened(name))
        connect(menu->addAction(tr("Open")), &QAction::triggered, this, [this, part] { open(part); });
    connect(menu->addAction(tr("Save as…")), &QAction::triggered, this, [this, part] { save(part); });
    button->setMenu(menu);
    m_buttons->layout()->addWidget(button);
}

void LetterParts::open(const MessagePart &part)
{
    const LetterSource source = m_source;
    if (part.contentType == "message/rfc822") {
        const auto decode = [source, part] {
            const auto device = source.open();
            QBuffer sink;
            sink.open(QIODevice::WriteOnly);
            return device && MessageReader::decodePart(*device, part, sink) ? sink.data() : QByteArray();
        };
        inBackground(this, decode, [this](const QByteArray &octets) { emit letterAsked({.octets = octets}); });
        return;
    }
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QDir folder(m_folder->filePath(QString::number(++m_opened)));
    (void)QDir().mkpath(folder.path());
    const QString path = folder.filePath(fileNameOf(part));
    const auto write = [source, part, path] {
        // What is changed in another program would be lost with this window.
        return saveLetterPart(source, part, path) && QFile::setPermissions(path, QFileDevice::ReadOwner);
    };
    inBackground(this, write, [this, path](bool isWritten) {
        if (!isWritten || !QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            emit failed(tr("“%1” couldn't be opened. Save it, and open it from there.").arg(words::isolated(QFileInfo(path).fileName())));
    });
}

void LetterParts::save(const MessagePart &part)
{
    auto *dialog = new QFileDialog(this, tr("Save attachment"), QString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(fileNameOf(part));
    connect(dialog, &QFileDialog::fileSelected, this, [this, part](const QString &path) {
        const LetterSource source = m_source;
        const auto write = [source, part, path] { return saveLetterPart(source, part, path); };
        inBackground(this, write, [this, path](bool isWritten) {
            if (!isWritten)
                emit failed(tr("“%1” couldn't be written. Choose another folder.").arg(words::isolated(path)));
        });
    });
    dialog->open();
}

void LetterParts::saveAll()
{
    auto *dialog = new QFileDialog(this, tr("Save all attachments in a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto write = [source = m_source, parts = m_parts, path] {
            bool areWritten = true;
            for (const MessagePart &part : parts)
                areWritten = saveLetterPart(source, part, freePath(QDir(path), fileNameOf(part))) && areWritten;
            return areWritten;
        };
        inBackground(this, write, [this, path](bool areWritten) {
            if (!areWritten)
                emit failed(tr("Not all attachments could be written to “%1”. Choose another folder.").arg(words::isolated(path)));
        });
    });
    dialog->open();
}

} // namespace sendoff
