// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MailService.h"

#include <QWidget>

class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace sendoff {

class EmptyState;
class MessagePreview;
class SandboxListModel;
class TroubleSwitches;

/// The server on this machine: what arrived in it, as its recipient gets it, and the troubles that it plays.
class SandboxPage final : public QWidget {
    Q_OBJECT
public:
    explicit SandboxPage(MailService &service, QWidget *parent = nullptr);

    void setFilter(const QString &filter);
    QSplitter *splitter() const { return m_splitter; }

signals:
    void composeAsked();
    /// As a window of its own, where it is printed, saved and answered. `path`: its file in the Maildir.
    void messageOpened(const QString &path);

private:
    QWidget *buildList();
    QWidget *buildMessage();
    void refresh();
    void showCurrent();
    void openCurrent();

    MailService &m_service;
    QString m_filter;
    QString m_shown; ///< id of the message whose content is on the page
    SandboxListModel *m_model;
    QSplitter *m_splitter;
    QListView *m_list;
    QStackedWidget *m_listStack;
    QPushButton *m_clear;
    EmptyState *m_empty;
    TroubleSwitches *m_trouble;
    QStackedWidget *m_messageStack;
    QLabel *m_subject;
    QLabel *m_envelope;
    QPushButton *m_open;
    QTabBar *m_tabs;
    QStackedWidget *m_forms;
    MessagePreview *m_preview;
    QPlainTextEdit *m_source;
};

} // namespace sendoff
