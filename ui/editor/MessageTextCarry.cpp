// SPDX-License-Identifier: GPL-3.0-or-later
// What goes into a MessageText from the clipboard, from other windows and from templates, and what is copied out of it.
#include "compose/Template.h"
#include "html/htmlToText.h"
#include "ui/compose/AttachmentBar.h"
#include "ui/editor/Formatting.h"
#include "ui/editor/HtmlReader.h"
#include "ui/editor/HtmlWriter.h"
#include "ui/editor/KeyEdits.h"
#include "ui/editor/MessageText.h"
#include "ui/editor/PastedHtml.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QTextDocumentFragment>
#include <QUrl>

namespace sendoff {

namespace {

constexpr int tallPicture = 40;

} // namespace

bool MessageText::insertPicture(const Attachment &picture)
{
    const auto image = m_pictures.add(picture);
    if (!image)
        return false;
    edit([&image](QTextCursor &cursor) {
        cursor.beginEditBlock();
        format::setRich(cursor, true);
        // Beside text, Qt makes the line above as high as a picture that finds no place in it.
        const bool isTall = image->height() > tallPicture;
        if (isTall && !cursor.atBlockStart())
            cursor.insertBlock();
        cursor.insertImage(*image);
        if (isTall)
            cursor.insertBlock();
        cursor.endEditBlock();
    });
    return true;
}

void MessageText::insertHtml(const QString &html)
{
    const PastedHtml pasted = PastedHtml::of(html, m_pictures);
    edit([&pasted](QTextCursor &cursor) {
        cursor.beginEditBlock();
        format::makeRich(cursor);
        HtmlReader::insert(cursor, pasted.html);
        cursor.endEditBlock();
    });
}

void MessageText::pasteAsPlain()
{
    insertPlain(QGuiApplication::clipboard()->text());
}

void MessageText::insertTemplate(const QString &content, bool isHtml)
{
    edit([&](QTextCursor &cursor) {
        cursor.beginEditBlock();
        cursor.removeSelectedText();
        if (isHtml)
            format::makeRich(cursor);
        const int start = cursor.position();
        if (isHtml) {
            HtmlReader::insert(cursor, content);
        } else {
            cursor.insertText(content);
        }
        QTextCursor place = document()->find(cursorPlaceholder, start);
        if (!place.isNull() && place.selectionEnd() <= cursor.position()) {
            place.removeSelectedText();
            cursor.setPosition(place.position());
        }
        cursor.endEditBlock();
    });
}

void MessageText::insertPlain(const QString &text)
{
    if (text.isEmpty())
        return;
    edit([&text](QTextCursor &cursor) {
        cursor.beginEditBlock();
        cursor.removeSelectedText();
        keys::beforeText(cursor);
        cursor.insertText(text);
        cursor.endEditBlock();
    });
}

QMimeData *MessageText::createMimeDataFromSelection() const
{
    auto *data = new QMimeData;
    data->setText(textCursor().selection().toPlainText());
    if (isRich()) {
        QTextDocument selected;
        QTextCursor(&selected).insertFragment(textCursor().selection());
        data->setHtml(HtmlWriter::html(selected));
    }
    return data;
}

bool MessageText::canInsertFromMimeData(const QMimeData *source) const
{
    return AttachmentBar::hasFiles(*source) || QTextEdit::canInsertFromMimeData(source) || source->hasHtml();
}

void MessageText::insertFromMimeData(const QMimeData *source)
{
    if (isRich() && insertRich(*source))
        return;
    if (AttachmentBar::hasFiles(*source)) {
        emit filesGiven(source);
        return;
    }
    insertPlain(source->hasText() ? source->text() : htmlToText(source->html()));
    if (!isRich() && PastedHtml::hasFormat(*source))
        emit pastedWithoutFormat(source->html());
}

/// Into a rich message. False if there is nothing that has form.
bool MessageText::insertRich(const QMimeData &source)
{
    if (format::isCodeBlock(textCursor().blockFormat()))
        return false;
    if (PastedHtml::hasFormat(source)) {
        insertHtml(source.html());
        return true;
    }
    const QString table = PastedHtml::tableOf(source.text());
    if (!table.isEmpty()) {
        insertHtml(table);
        return true;
    }
    if (source.hasImage() && !source.hasText())
        return insertPicture(InlinePictures::fromImage(source.imageData().value<QImage>()));
    bool areAllPictures = source.hasUrls() && !source.urls().isEmpty();
    std::vector<Attachment> pictures;
    for (const QUrl &url : source.urls()) {
        const auto picture = url.isLocalFile() ? InlinePictures::fromFile(url.toLocalFile()) : std::nullopt;
        areAllPictures = areAllPictures && picture;
        if (picture)
            pictures.push_back(*picture);
    }
    if (!areAllPictures)
        return false;
    for (const Attachment &picture : pictures)
        insertPicture(picture);
    return true;
}

} // namespace sendoff
