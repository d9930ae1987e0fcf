// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letters/LetterFinding.h"

#include <QDialog>

namespace sendoff {

class EmptyState;
class MailService;

/// While a message is looked for in the mailboxes, and why it wasn't found.
class FindLetterDialog final : public QDialog {
    Q_OBJECT
public:
    /// `messageId` with its angle brackets; empty: the link named none, and that is said. Without a parent it is the program's window.
    FindLetterDialog(MailService &service, const QByteArray &messageId, QWidget *parent = nullptr);

signals:
    void found(const QByteArray &octets);
    void fileAsked();

private:
    void take(const LetterFinding &finding);
    void end(const QString &headline, const QString &text);

    EmptyState *m_state;
    bool m_isOver = false;
};

} // namespace sendoff
