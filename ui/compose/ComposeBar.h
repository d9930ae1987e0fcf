// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MailService.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace sendoff {

class LaterMenu;

/// Send, Attach and what is needed less often, with when the draft was last saved.
class ComposeBar final : public QWidget {
    Q_OBJECT
public:
    explicit ComposeBar(QWidget *parent);

    /// A further button, behind Attach.
    void addTool(QWidget *tool);
    /// A further entry of the menu.
    QAction *addAction(const QString &iconName, const QString &text, const QKeySequence &keys);
    void addSeparator();
    void openLaterMenu();
    void setSending(bool sending);
    void setSaved(const QString &sentence);
    QWidget *sendButton() const;
    QWidget *laterButton() const;
    QWidget *attachButton() const;
    QToolButton *planButton() const { return m_plan; }

signals:
    void sendAsked();
    void sendAtAsked(const sendoff::SendTime &time);
    void attachAsked();

private:
    void buildSending();
    void buildMore();

    QPushButton *m_send;
    QToolButton *m_later;
    LaterMenu *m_laterMenu;
    QPushButton *m_attach;
    QToolButton *m_plan;
    QToolButton *m_more;
    QMenu *m_menu;
    QLabel *m_saved;
    QHBoxLayout *m_tools;
};

} // namespace sendoff
