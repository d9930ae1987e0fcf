// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MailService.h"

#include <QTextBrowser>

namespace sendoff {

/// The conversations with the server, word for word, the lines that decided marked.
class TranscriptView final : public QTextBrowser {
    Q_OBJECT
public:
    explicit TranscriptView(QWidget *parent = nullptr);

    void setConversation(const std::vector<OutboxAttempt> &attempts);
    void setConversation(const Transcript &transcript);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void append(const Transcript &transcript);
    void fitHeight();
};

} // namespace sendoff
