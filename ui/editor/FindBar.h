// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/TextSearch.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QTextEdit;

namespace sendoff {

/// Finds and replaces in the text below it; all places are marked and counted while one types.
class FindBar final : public QWidget {
    Q_OBJECT
public:
    FindBar(QTextEdit *text, QWidget *parent);

    void open(bool replaces);
    /// To the next place after the cursor, or from the beginning again; the bar opens if it is closed.
    void find(bool forward);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildFinding();
    QWidget *buildReplacing();
    SearchWish wish() const;
    void search();
    void goTo(const QTextCursor &found);
    bool isCurrent(const QTextCursor &found) const;
    void mark();
    void replaceOne();
    void replaceEach();
    void closeBar();
    void say();

    QTextEdit *m_text;
    QLineEdit *m_find;
    QLineEdit *m_by;
    QWidget *m_replacing;
    QLabel *m_count;
    QAction *m_case;
    QAction *m_words;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
    std::vector<QTextCursor> m_found;
};

} // namespace sendoff
