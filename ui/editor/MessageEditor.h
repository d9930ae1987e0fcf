// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Identity.h"
#include "compose/Template.h"
#include "ui/editor/EditorActions.h"

#include <QWidget>

#include <functional>
#include <memory>

class QMimeData;
class QToolButton;

namespace sendoff {

class FindBar;
class FormatBar;
class LinkBar;
class MessageText;
class Notice;
class TemplateBar;
struct Attachment;
struct Draft;

/// The text of a message with all that edits it: format bar, links, find and replace, and the one menu that
/// has every action.
class MessageEditor final : public QWidget {
    Q_OBJECT
public:
    explicit MessageEditor(QWidget *parent = nullptr);
    ~MessageEditor() override;

    MessageText *text() const { return m_text; }
    QAction *action(EditorActions::Id id) const { return (*m_actions)[id]; }
    /// For the window's bar: Format on and off, and the menu of all actions.
    QWidget *formatButtons() const { return m_formatButtons; }

    void setDraft(const Draft &draft);
    /// Writes text, HTML and the pictures of the text over `draft`; its other attachments are the caller's.
    void store(Draft &draft) const;

    /// What stands below the message. The first one is put in if `isNew` (nobody has written on it yet), a
    /// later one takes the place of the one before, unless that was changed by hand.
    void setSignature(const Signature &signature, bool isNew);
    /// Where templates are kept.
    void setTemplates(std::shared_ptr<TemplateFile> file);
    /// What is known when one is used.
    void setTemplateValues(std::function<TemplateValues()> values) { m_values = std::move(values); }

    /// In percent of the system's; 100 at first.
    int textSize() const { return m_textSize; }
    void setTextSize(int percent);
    /// Only the text, in lines that are not too long.
    void setFocusMode(bool on);

signals:
    void edited();
    /// Files that were dropped or pasted; the data may be gone when the call returns.
    void filesGiven(const QMimeData *data);
    /// Pictures that were in the text until it became plain.
    void picturesLeft(const std::vector<sendoff::Attachment> &pictures);
    /// Pictures are in the text (again).
    void picturesUsed(const QByteArrayList &contentIds);
    /// Of a template, for a message that has none.
    void subjectSuggested(const QString &subject);
    void textSizeChanged(int percent);
    void focusModeChanged(bool on);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFormatButtons();
    void connectActions();
    void choosePicture();
    void onDropped(const QString &what, const std::vector<Attachment> &pictures);
    void offerFormat(const QString &html);
    void useTemplate(const Template &value);
    void showCount();
    void placeText();

    MessageText *m_text;
    EditorActions *m_actions;
    FormatBar *m_formatBar;
    LinkBar *m_linkBar;
    FindBar *m_findBar;
    TemplateBar *m_templateBar;
    Notice *m_notice;
    QWidget *m_formatButtons;
    QToolButton *m_formatButton;
    std::optional<Signature> m_signature;
    std::function<TemplateValues()> m_values;
    QFont m_normalFont;
    int m_textSize = 100;
    bool m_focusMode = false;
};

} // namespace sendoff
