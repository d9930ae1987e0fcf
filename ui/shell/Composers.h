// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MailService.h"

#include <QPointer>

namespace sendoff {

class ComposeWindow;

/// The windows in which messages are written: one for each draft, however often it is opened.
class Composers final : public QObject {
    Q_OBJECT
public:
    Composers(MailService &service, QWidget *window);
    ~Composers() override;

    void open(const Draft &draft);
    /// Closes them, each keeping its draft.
    void closeAll();

signals:
    void queued(const sendoff::QueuedMessage &message);
    void draftKept(sendoff::DraftId id, const QString &subject);

private:
    MailService &m_service;
    QList<QPointer<ComposeWindow>> m_windows;
};

} // namespace sendoff
