// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/FindLetterDialog.h"

#include "ui/fields/EmptyState.h"
#include "ui/fields/Look.h"
#include "ui/shell/MailService.h"
#include "ui/words/Lists.h"

#include <QVBoxLayout>

namespace sendoff {

FindLetterDialog::FindLetterDialog(MailService &service, const QByteArray &messageId, QWidget *parent)
    : QDialog(parent, parent ? Qt::Dialog : Qt::Window), m_state(new EmptyState(this))
{
    setObjectName(QStringLiteral("findLetter"));
    setWindowTitle(tr("Find a message"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_state);
    resize(look::step4 * 28, look::step4 * 18);
    m_state->set(QStringLiteral("search"), tr("Looking for the message…"),
                 tr("In the mailboxes of your accounts. Only this message is read, and nothing is marked."), tr("Cancel"));
    connect(m_state, &EmptyState::acted, this, [this] {
        if (m_isOver)
            emit fileAsked();
        close();
    });
    if (messageId.isEmpty())
        end(tr("This link doesn't lead to a message"), tr("It must be “mid:” and the Message-ID of a message, for example mid:1234@example.org."));
    else
        service.findLetter(messageId, this, [this](const LetterFinding &finding) { take(finding); });
}

void FindLetterDialog::take(const LetterFinding &finding)
{
    if (!finding.octets.isEmpty()) {
        emit found(finding.octets);
        close();
        return;
    }
    const QString instead = tr("Save the message as a file in your mail reader, and open that file here.");
    QString why;
    if (finding.isTooBig)
        why = tr("It is larger than 64 MB, too large to be fetched.");
    else if (finding.mailboxes == 0 && finding.silent.isEmpty() && finding.pop3.isEmpty())
        why = tr("No account has a mailbox (IMAP) in which Sendoff could look.");
    else if (!finding.silent.isEmpty())
        why = tr("%Ln accounts couldn't be checked: %1.", nullptr, int(finding.silent.size())).arg(words::listed(finding.silent));
    else if (finding.mailboxes > 0)
        why = tr("No folder of your mailboxes has it. It may be deleted, or in an account that Sendoff doesn't know.");
    if (!finding.isTooBig && !finding.pop3.isEmpty())
        why += u' ' + tr("Messages can be looked up by IMAP only. %Ln accounts use POP3: %1.", nullptr, int(finding.pop3.size()))
                         .arg(words::listed(finding.pop3));
    end(tr("The message wasn't found"), why.trimmed() + u' ' + instead);
}

void FindLetterDialog::end(const QString &headline, const QString &text)
{
    m_isOver = true;
    m_state->set(QStringLiteral("triangle-alert"), headline, text, tr("Open message file"));
    m_state->setDefaultAction();
}

} // namespace sendoff
