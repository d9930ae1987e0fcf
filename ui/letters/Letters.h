// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letters/LetterFile.h"
#include "ui/shell/MailService.h"

#include <QPointer>

class QMimeData;

namespace sendoff {

class LetterWindow;

/// The windows in which messages of others are read: one for each file.
class Letters final : public QObject {
    Q_OBJECT
public:
    Letters(MailService &service, QWidget *window);
    ~Letters() override;

    void open(const LetterSource &letter);
    /// The message with this Message-ID, in its angle brackets, wherever the accounts have it.
    void find(const QByteArray &messageId);
    /// Asks for a file first.
    void choose();

    /// Messages in what another program, or the file manager, drops here: files named .eml and .mbox, and
    /// message/rfc822.
    static std::vector<LetterSource> lettersIn(const QMimeData &data);

signals:
    void composeAsked(const sendoff::Draft &draft);

private:
    MailService &m_service;
    QWidget *const m_window;
    QList<QPointer<LetterWindow>> m_windows;
};

} // namespace sendoff
