// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MailService.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace sendoff {

class AttachmentBar;
class ComposeFields;
class DraftKeeper;
class LaterMenu;
class MessageEditor;
class Notice;

/// Edits one Draft. Send closes it as soon as the message is safe; closing keeps the draft.
class ComposeWindow final : public QWidget {
    Q_OBJECT
public:
    ComposeWindow(MailService &service, const Draft &draft, QWidget *parent = nullptr);
    ~ComposeWindow() override;

    /// What the fields hold now.
    Draft draft() const;
    MessageEditor &editor() { return *m_editor; }

public slots:
    void send();
    void sendAt(const sendoff::SendTime &time);
    /// Opens the menu of times.
    void sendLater();
    void attach();

signals:
    /// Safe on disk.
    void queued(const sendoff::QueuedMessage &message);
    /// Closed without sending.
    void draftKept(sendoff::DraftId id, const QString &subject);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildBar();
    void buildShortcuts();
    void connectParts();
    void edited();
    void sendStored(DraftId id);
    void refused(const SendRefusal &refusal);
    void showIssues(const std::vector<ComposeIssue> &issues);
    void setSending(bool sending);
    void setFocusMode(bool on);

    MailService &m_service;
    Draft m_draft; ///< what no field shows: id, html, headers
    ComposeFields *m_fields;
    MessageEditor *m_editor;
    AttachmentBar *m_attachments;
    Notice *m_issues;
    QLabel *m_saved;
    QPushButton *m_send;
    QToolButton *m_later;
    LaterMenu *m_laterMenu;
    QPushButton *m_attach;
    QWidget *m_bar = nullptr;
    SendTime m_time; ///< of what is being sent
    DraftKeeper *m_keeper;
    bool m_sending = false;
    bool m_done = false;
};

} // namespace sendoff
