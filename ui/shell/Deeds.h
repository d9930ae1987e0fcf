// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outbox/MessageAction.h"
#include "ui/outbox/Repair.h"
#include "ui/shell/MailReader.h"
#include "ui/shell/MailService.h"

class QTemporaryDir;
class QWidget;

namespace sendoff {

class PassingNotice;
class Printing;
class Removals;

/// Does to messages what a person asked for, with the dialogs that it takes, and says how to take it back.
class Deeds final : public QObject {
    Q_OBJECT
public:
    Deeds(MailService &service, Removals &removals, PassingNotice &notice, QWidget *window);
    ~Deeds() override;

    void act(MessageAction action, const OutboxItem &item);
    /// Sends it to the mended addresses and nobody else, in the place of those that were refused.
    void sendCorrected(const std::vector<Repair> &repairs, const OutboxItem &item);
    /// Stores them, and offers to send them all, one after another.
    void keepParts(const std::vector<Draft> &parts);
    void actOnMany(MessageAction action, const std::vector<ItemId> &ids);
    /// Says that it leaves, and takes it back on Undo.
    void announce(const QueuedMessage &message);
    void undoSend(const QueuedMessage &message);

signals:
    void draftMade(const sendoff::Draft &draft);
    void accountAsked(sendoff::AccountId account);
    void itemAsked(sendoff::ItemId id);
    void draftsAsked(); ///< the view of them

private:
    void editAgain(const OutboxItem &item);
    void copy(const OutboxItem &item, bool refusedOnly);
    void dismiss(const std::vector<ItemId> &ids);
    void reschedule(const std::vector<ItemId> &ids);
    void keepPart(std::vector<Draft> parts, size_t next);
    void sendPart(const std::vector<Draft> &parts, size_t next);
    void openInReader(const OutboxItem &item);
    void openAsFile(const OutboxItem &item);
    void exportMessage(const OutboxItem &item);
    /// On paper, or as a PDF file.
    void print(const OutboxItem &item, bool asPdf);
    void copyReport(ItemId id);

    MailService &m_service;
    Removals &m_removals;
    PassingNotice &m_notice;
    Printing *m_printing;
    QWidget *m_window;
    MailReader m_reader;
    std::unique_ptr<QTemporaryDir> m_forReader; ///< files that it was given; gone at the end
};

} // namespace sendoff
