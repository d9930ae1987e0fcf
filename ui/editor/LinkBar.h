// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace sendoff {

class MessageText;

/// Where a link leads and how it reads, in a line above the text: no box stands before what is written.
class LinkBar final : public QWidget {
    Q_OBJECT
public:
    LinkBar(MessageText *text, QWidget *parent);

    /// For the link at the cursor, or a new one in the selection's place.
    void open();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void apply();
    void removeLink();
    void closeBar();

    MessageText *m_text;
    QLineEdit *m_address;
    QLineEdit *m_words;
    QPushButton *m_remove;
    QLabel *m_fault;
};

} // namespace sendoff
