// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/MessageText.h"

#include "html/htmlToText.h"
#include "ui/editor/Formatting.h"
#include "ui/editor/HtmlReader.h"
#include "ui/editor/HtmlWriter.h"
#include "ui/editor/KeyEdits.h"
#include "ui/editor/MessageLook.h"
#include "ui/editor/SpellMarks.h"
#include "ui/editor/SpellMenus.h"
#include "ui/editor/TextFeatures.h"
#include "ui/fields/Look.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QTextDocument>
#include <QUrl>

namespace sendoff {

namespace {

constexpr int indentWidth = 24;

bool isTyped(const QString &text)
{
    return !text.isEmpty() && (text.front().isPrint() || text.front() == u'\t');
}

} // namespace

MessageText::MessageText(QWidget *parent)
    : QTextEdit(parent), m_spelling(new SpellMarks(this)), m_look(new MessageLook(document(), this))
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Message"));
    setObjectName(QStringLiteral("text"));
    setTabChangesFocus(true);
    setPlaceholderText(tr("Write your message"));
    document()->setDocumentMargin(look::step4);
    document()->setIndentWidth(indentWidth);
    connect(m_spelling, &SpellMarks::marked, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QTextEdit::textChanged, this, &MessageText::noteRich);
}

MessageText::~MessageText() = default;

void MessageText::setContent(const Draft &draft)
{
    m_pictures.setAttachments(draft.attachments);
    document()->setUndoRedoEnabled(false);
    clear();
    QTextCursor cursor(document());
    format::setRich(cursor, !draft.html.isEmpty());
    if (draft.html.isEmpty())
        cursor.insertText(draft.text);
    else
        HtmlReader::insert(cursor, draft.html);
    document()->setUndoRedoEnabled(true);
    cursor.movePosition(QTextCursor::Start);
    setTextCursor(cursor);
}

const MessageText::Written &MessageText::written() const
{
    if (m_written.revision == document()->revision())
        return m_written;
    m_written.html = isRich() ? HtmlWriter::html(*document()) : QString();
    m_written.text = isRich() ? htmlToText(m_written.html) : toPlainText();
    m_written.revision = document()->revision();
    return m_written;
}

QString MessageText::html() const
{
    return written().html;
}

QString MessageText::text() const
{
    return written().text;
}

bool MessageText::isRich() const
{
    return format::isRich(*document());
}

void MessageText::setRich(bool rich)
{
    if (rich == isRich())
        return;
    QTextCursor cursor = textCursor();
    if (rich) {
        format::makeRich(cursor);
        return;
    }
    const QString what = whatIsDropped();
    const auto pictures = this->pictures();
    QString plain = text();
    // The text of a part ends with a line end; that of the window doesn't have to.
    if (plain.endsWith(u'\n'))
        plain.chop(1);
    format::makePlain(cursor, plain);
    setTextCursor(cursor);
    if (!what.isEmpty())
        emit dropped(what, pictures);
}

QString MessageText::whatIsDropped() const
{
    const TextFeatures features = TextFeatures::of(*document());
    QStringList gone;
    if (features.hasCharacters)
        gone += tr("Bold, italic and struck text is plain text now.");
    if (features.hasHeadings)
        gone += tr("Headings are lines like the others.");
    if (features.hasTables)
        gone += tr("Tables are columns of text.");
    if (features.hasPictures)
        gone += tr("The pictures are attachments now.");
    return gone.join(u' ');
}

/// The document says so itself; undo changes it, too.
void MessageText::noteRich()
{
    if (isRich() == m_wasRich)
        return;
    m_wasRich = !m_wasRich;
    m_look->rehighlight();
    emit richChanged(m_wasRich);
}

void MessageText::toggle(int charactersKind)
{
    const auto kind = format::Characters(charactersKind);
    const bool on = !format::has(textCursor(), currentCharFormat(), kind);
    edit([](QTextCursor &cursor) { format::setRich(cursor, true); });
    mergeCurrentCharFormat(format::changed(kind, on));
}

bool MessageText::event(QEvent *event)
{
    // Tab is asked here first: QWidget would go on to the next field.
    if (event->type() == QEvent::KeyPress && isRich()) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isTab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
        if (isTab && handleKey(*key)) {
            key->accept();
            ensureCursorVisible();
            return true;
        }
    }
    if (event->type() != QEvent::ShortcutOverride)
        return QTextEdit::event(event);
    // Some of our shortcuts are keys of Qt's own editing, such as Ctrl+K.
    const auto *key = static_cast<QKeyEvent *>(event);
    const QKeySequence pressed(key->keyCombination());
    for (const QWidget *widget = this; widget; widget = widget->parentWidget()) {
        for (const QAction *action : widget->actions()) {
            if (action->shortcuts().contains(pressed)) {
                event->ignore();
                return false;
            }
        }
    }
    return QTextEdit::event(event);
}

void MessageText::keyPressEvent(QKeyEvent *event)
{
    if (handleKey(*event)) {
        event->accept();
        ensureCursorVisible();
        return;
    }
    const bool types =
        isTyped(event->text()) && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (types)
        beforeText();
    QTextEdit::keyPressEvent(event);
    if (types)
        afterText(event->text());
}

void MessageText::inputMethodEvent(QInputMethodEvent *event)
{
    const QString typed = event->commitString();
    if (!typed.isEmpty())
        beforeText();
    QTextEdit::inputMethodEvent(event);
    if (!typed.isEmpty())
        afterText(typed);
}

bool MessageText::handleKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Backspace && event.modifiers() == Qt::NoModifier && undoConversion())
        return true;
    QTextCursor cursor = textCursor();
    const bool isEnter = (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) &&
                         !(event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier));
    const bool done = isRich() ? handleRichKey(cursor, event) : isEnter && keys::enterInPlainText(cursor);
    if (done)
        setTextCursor(cursor);
    return done;
}

bool MessageText::handleRichKey(QTextCursor &cursor, const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event.modifiers() & ~Qt::KeypadModifier)
            return false;
        if (!keys::markdownLine(cursor))
            return keys::enter(cursor);
        setTextCursor(cursor);
        m_converted = document()->revision();
        return true;
    case Qt::Key_Backspace:
        return event.modifiers() == Qt::NoModifier && keys::backspace(cursor);
    case Qt::Key_Tab:
        return event.modifiers() == Qt::NoModifier && keys::tab(cursor, 1);
    case Qt::Key_Backtab:
        return !(event.modifiers() & Qt::ControlModifier) && keys::tab(cursor, -1);
    default:
        return false;
    }
}

/// Backspace right after Markdown became format gives the characters back as they were typed.
bool MessageText::undoConversion()
{
    if (m_converted < 0 || m_converted != document()->revision() || !document()->isUndoAvailable())
        return false;
    m_converted = -1;
    undo();
    return true;
}

void MessageText::beforeText()
{
    if (!isRich())
        return;
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection()) {
        keys::beforeText(cursor);
        setTextCursor(cursor);
    }
    // What is typed behind a link is no part of it.
    if (!currentCharFormat().isAnchor())
        return;
    QTextCursor next = cursor;
    next.clearSelection();
    const bool isInside = next.movePosition(QTextCursor::NextCharacter) && next.block() == cursor.block() &&
                          next.charFormat().anchorHref() == currentCharFormat().anchorHref();
    if (isInside)
        return;
    QTextCharFormat plain = currentCharFormat();
    plain.clearProperty(QTextFormat::IsAnchor);
    plain.clearProperty(QTextFormat::AnchorHref);
    setCurrentCharFormat(plain);
}

void MessageText::afterText(const QString &typed)
{
    if (!isRich() || typed.isEmpty())
        return;
    QTextCursor cursor = textCursor();
    if (!keys::markdown(cursor, typed.back()))
        return;
    setTextCursor(cursor);
    m_converted = document()->revision();
}

void MessageText::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    const QTextCursor at = isMouse ? cursorForPosition(event->pos()) : textCursor();
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setObjectName(QStringLiteral("contextMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSuggestions(*menu, *this, at);
    menu->popup(isMouse ? event->globalPos() : viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

bool MessageText::toNextMisspelling()
{
    const QTextCursor word = m_spelling->next(textCursor());
    if (!word.hasSelection())
        return false;
    setTextCursor(word);
    ensureCursorVisible();
    return true;
}

void MessageText::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.setClipRegion(event->region());
        paintGrounds(painter, *this);
    }
    QTextEdit::paintEvent(event);
    paintMisspellings(event->region());
}

void MessageText::paintMisspellings(const QRegion &region)
{
    QPainter painter(viewport());
    painter.setClipRegion(region);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = look::color(look::Role::Danger, palette());
    visitSeen(*this, [&](const QTextBlock &block, const QRectF &place) {
        for (const TextRange &word : m_spelling->marks(block))
            paintWave(painter, block, place, word, color);
    });
}

void MessageText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    const bool looksAnew = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (looksAnew && m_look)
        m_look->rehighlight();
}

QVariant MessageText::loadResource(int type, const QUrl &name)
{
    // Nothing is ever fetched from anywhere.
    if (type != QTextDocument::ImageResource || name.scheme() != u"cid")
        return {};
    return m_pictures.shown(name.toString(QUrl::FullyDecoded), devicePixelRatioF());
}

} // namespace sendoff
