// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outbox/MessageAction.h"
#include "ui/outbox/Repair.h"
#include "ui/shell/MailService.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace sendoff {

class Fold;
class HelpLink;
class MessagePreview;
class Notice;
class ProgressBoard;
class ReceiptView;
class RecipientList;
class RepairCard;
class SizeCard;
class SuccessionLines;
class ThinProgress;
class TimeLine;
class TranscriptView;

/// Everything about one message: the verdict first, with what mends it, then each recipient, then the message; what
/// happened, the receipt and the conversation with the server are folded below.
class MessagePage final : public QScrollArea {
    Q_OBJECT
public:
    MessagePage(MailService &service, const ProgressBoard &progress, QWidget *parent = nullptr);

    void showItem(const OutboxItem &item);
    void showDraft(const Draft &draft);

signals:
    void asked(sendoff::MessageAction action, sendoff::OutboxItem item);
    void correctionAsked(const std::vector<sendoff::Repair> &repairs, const sendoff::OutboxItem &item);
    /// All that fits the message.
    void menuAsked(const QPoint &globalPosition);
    void draftOpened(sendoff::Draft draft);
    void draftRemoved(sendoff::Draft draft);
    void itemAsked(sendoff::ItemId id);
    /// To be sent in the message's place, one after another.
    void draftsAsked(const std::vector<sendoff::Draft> &drafts);

private:
    /// Beside the verdict.
    struct Buttons {
        bool preferred = false; ///< the first
        bool hasMore = false;
        std::vector<std::pair<MessageAction, QString>> actions = {};
        bool operator==(const Buttons &) const = default;
    };

    void buildColumn();
    void showVerdict();
    void showButtons(bool preferred);
    void addMoreButton();
    void clearButtons();
    void showProgress();
    void showSuccessions();
    void showDetail(const OutboxDetail &detail);
    void setDetailVisible(bool visible);

    MailService &m_service;
    const ProgressBoard &m_progress;
    OutboxItem m_item;
    QLabel *m_subject;
    QLabel *m_facts;
    QLabel *m_copy;
    QPushButton *m_retryCopies;
    Notice *m_verdict;
    Buttons m_buttons; ///< as they are shown
    HelpLink *m_help;
    RepairCard *m_repairs;
    SizeCard *m_sizes;
    SuccessionLines *m_successions;
    ThinProgress *m_bar;
    RecipientList *m_recipients;
    QWidget *m_rule;
    MessagePreview *m_preview;
    TimeLine *m_timeLine;
    Fold *m_happened;
    ReceiptView *m_receipt;
    Fold *m_receiptFold;
    TranscriptView *m_transcript;
    Fold *m_conversation;
    QPushButton *m_report;
};

} // namespace sendoff
