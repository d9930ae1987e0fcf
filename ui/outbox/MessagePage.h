// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outbox/MessageAction.h"
#include "ui/shell/MailService.h"

#include <QScrollArea>

class QLabel;

namespace sendoff {

class Fold;
class MessagePreview;
class Notice;
class RecipientList;
class TranscriptView;

/// Everything about one message: the verdict first, then each recipient, then the message, and
/// the conversation with the server folded below.
class MessagePage final : public QScrollArea {
    Q_OBJECT
public:
    explicit MessagePage(MailService &service, QWidget *parent = nullptr);

    void showItem(const OutboxItem &item);
    void showDraft(const Draft &draft);

signals:
    void asked(sendoff::MessageAction action, sendoff::OutboxItem item);
    /// All that fits the message.
    void menuAsked(const QPoint &globalPosition);
    void draftOpened(sendoff::Draft draft);
    void draftRemoved(sendoff::Draft draft);

private:
    void buildColumn();
    void showVerdict();
    void showDetail(const OutboxDetail &detail);
    void setDetailVisible(bool visible);

    MailService &m_service;
    OutboxItem m_item;
    QLabel *m_subject;
    QLabel *m_facts;
    Notice *m_verdict;
    RecipientList *m_recipients;
    QWidget *m_rule;
    MessagePreview *m_preview;
    TranscriptView *m_transcript;
    Fold *m_conversation;
};

} // namespace sendoff
