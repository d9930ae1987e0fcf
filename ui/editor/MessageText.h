// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/InlinePictures.h"

#include <QTextEdit>

namespace sendoff {

class MessageLook;
class SpellMarks;

/// Where the message is written: plain text, or, once format is asked for, rich text in the vocabulary of
/// Formats.h. Files that are dropped or pasted go to the attachments, pictures of a rich message into the
/// text.
class MessageText final : public QTextEdit {
    Q_OBJECT
public:
    explicit MessageText(QWidget *parent = nullptr);
    ~MessageText() override;

    void setContent(const Draft &draft);
    /// Empty if the message is plain.
    QString html() const;
    /// Of a rich message, its text alternative.
    QString text() const;
    std::vector<Attachment> pictures() const { return m_pictures.used(*document()); }

    bool isRich() const;
    /// Between plain and rich; one step to undo. To plain, dropped() says what is gone.
    void setRich(bool rich);
    SpellMarks &spelling() { return *m_spelling; }
    /// Selects the next misspelt word. False if there is none.
    bool toNextMisspelling();

    /// For what follows: with a selection its format, without one that of what is typed next.
    void toggle(int charactersKind);
    /// An edit by a function that takes the cursor, one step to undo.
    template <class Edit> void edit(Edit change)
    {
        QTextCursor cursor = textCursor();
        change(cursor);
        setTextCursor(cursor);
        ensureCursorVisible();
    }
    /// For texts that go without files.
    void refusePictures() { m_pictures.refuse(); }
    /// True if it is a picture that readers show; then it is in the text.
    bool insertPicture(const Attachment &picture);
    void insertHtml(const QString &html);
    void pasteAsPlain();
    /// At the cursor, which then stands where {{cursor}} was; one step to undo.
    void insertTemplate(const QString &content, bool isHtml);
    /// Free room at both sides.
    void setSideMargin(int width) { setViewportMargins(width, 0, width, 0); }

    QVariant loadResource(int type, const QUrl &name) override;

signals:
    /// The data may be gone when the call returns.
    void filesGiven(const QMimeData *data);
    void richChanged(bool rich);
    /// Went from rich to plain: sentences that say what is gone, and the pictures that were in the text.
    void dropped(const QString &what, const std::vector<sendoff::Attachment> &pictures);
    /// What was pasted had format, and this is a plain message.
    void pastedWithoutFormat(const QString &html);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void paintMisspellings(const QRegion &region);
    bool handleKey(const QKeyEvent &event);
    bool handleRichKey(QTextCursor &cursor, const QKeyEvent &event);
    bool undoConversion();
    void beforeText();
    void afterText(const QString &typed);
    void insertPlain(const QString &text);
    bool insertRich(const QMimeData &source);
    void noteRich();
    QString whatIsDropped() const;

    /// What the document is in mail, as long as nothing has changed.
    struct Written {
        int revision = -1;
        QString html;
        QString text;
    };
    const Written &written() const;

    mutable Written m_written;
    InlinePictures m_pictures;
    SpellMarks *m_spelling;
    MessageLook *m_look;
    bool m_wasRich = false;
    int m_converted = -1; ///< the document's revision right after Markdown became format
};

} // namespace sendoff
