// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MailService.h"

#include <QWidget>

class QSplitter;
class QToolButton;

namespace sendoff {

class AttachmentBar;
class ComposeBar;
class ComposeChecks;
class ComposePlan;
class ComposeFields;
class DraftKeeper;
class MessageEditor;
class Notice;
class PlanPanel;
class Printing;
class WarningBars;

/// Edits one Draft. Send closes it as soon as the message is safe; closing keeps the draft.
class ComposeWindow final : public QWidget {
    Q_OBJECT
public:
    ComposeWindow(MailService &service, const Draft &draft, QWidget *parent = nullptr);
    ~ComposeWindow() override;

    /// What the fields hold now, and how the window stands.
    Draft draft() const;
    MessageEditor &editor() { return *m_editor; }

public slots:
    void send();
    void sendAt(const sendoff::SendTime &time);
    /// Opens the menu of times.
    void sendLater();
    void attach();
    /// Closes it; the draft is offered to be taken back.
    void discard();
    /// As a file that other mail programs open to be written on, or octet for octet as it would be sent.
    void exportDraft(sendoff::MailService::DraftForm form);
    /// On paper or as a PDF file, as its recipients would read it.
    void print(bool asPdf);
    void openOptions();
    void showPlan(bool shown);

signals:
    /// Safe on disk.
    void queued(const sendoff::QueuedMessage &message);
    /// Closed without sending.
    void draftKept(sendoff::DraftId id, const QString &subject);
    /// Closed by discard(): the draft is still stored.
    void discarded(const sendoff::Draft &draft);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void showDraft(const Draft &draft);
    void showRedirection();
    void placeWindow(const WindowState &window);
    void buildMenu();
    void buildShortcuts();
    void connectParts();
    void connectChecks();
    void connectPlan();
    void connectEditor();
    void changed();
    void edited();
    void mend(const ComposeWarning &warning);
    bool mayGo();
    void sendStored(DraftId id);
    void refused(const SendRefusal &refusal);
    void showIssues(const std::vector<ComposeIssue> &issues);
    void setSending(bool sending);
    void setFocusMode(bool on);
    void closeFor(std::function<void(DraftId)> told);

    MailService &m_service;
    Draft m_draft; ///< what no field shows: id, html, headers
    ComposeBar *m_bar;
    ComposeFields *m_fields;
    MessageEditor *m_editor;
    AttachmentBar *m_attachments;
    WarningBars *m_warnings;
    Notice *m_issues;
    DraftKeeper *m_keeper;
    ComposeChecks *m_checks;
    QToolButton *m_options; ///< which are set; a click opens them
    QSplitter *m_sides;
    PlanPanel *m_panel;
    ComposePlan *m_plan;
    Printing *m_printing;
    SendTime m_time; ///< of what is being sent
    bool m_sending = false;
    bool m_closing = false;
    bool m_done = false;
};

} // namespace sendoff
