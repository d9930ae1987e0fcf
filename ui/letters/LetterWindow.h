// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/answer.h"
#include "ui/letters/LetterFile.h"
#include "ui/shell/MailService.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QListView;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace sendoff {

class EmptyState;
class LetterHead;
class LetterListModel;
class LetterParts;
class LetterText;
class Notice;
class Printing;

/// A message of others, read from a file, and what can be written to it. Beside a list where the file
/// holds several. Files are read in the background.
class LetterWindow final : public QWidget {
    Q_OBJECT
public:
    LetterWindow(MailService &service, const LetterSource &file, QWidget *parent = nullptr);
    ~LetterWindow() override;

signals:
    /// An answer, or what else is to be written.
    void composeAsked(const sendoff::Draft &draft);
    /// Another file instead of this one, which can't be read.
    void fileAsked();
    void letterAsked(const sendoff::LetterSource &letter);
    /// The first message is shown, or what keeps it from that is said.
    void opened();

protected:
    void changeEvent(QEvent *event) override;

private:
    using Writer = std::function<Draft(const ParsedMessage &, QIODevice &, const Attachment &whole, const AnswerContext &)>;

    QWidget *buildBar();
    QWidget *buildPage();
    void addButton(QHBoxLayout *row, const QString &text, const QString &iconName, const QString &objectName,
                   const QKeySequence &keys, const Writer &writer);
    void addMenu(QToolButton *button, const std::vector<std::tuple<QString, QString, Writer>> &entries);
    void showList(const LetterList &list);
    void openAt(int row);
    void showLetter(const OpenedLetter &letter);
    void sayWhatIsLeftOut();
    void addPrinting(QMenu &menu);
    void write(const Writer &writer);

    MailService &m_service;
    const LetterSource m_file;
    LetterList m_list;
    OpenedLetter m_letter;
    std::vector<QWidget *> m_deeds;
    QAction *m_toList = nullptr;
    QListView *m_listView;
    LetterListModel *m_model;
    QStackedWidget *m_stack;
    EmptyState *m_trouble;
    LetterHead *m_head;
    Notice *m_notice;
    Printing *m_printing;
    LetterText *m_text;
    LetterParts *m_parts;
};

} // namespace sendoff
