// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/PassedStage.h"
#include "transcript/Transcript.h"
#include "accounts/Account.h"

#include <QWidget>

class QPushButton;

namespace sendoff {

class CertificateCard;
class HelpLink;
class Notice;
class StageSteps;

/// The check as it walks: a tick, a time and a sentence each, then what came of it, and a report to
/// copy in which no secret is.
class CheckPart final : public QWidget {
    Q_OBJECT
public:
    explicit CheckPart(QWidget *parent = nullptr);

    void start(const Account &account);
    void setPassed(const PassedStage &passed);
    /// What came of the mailbox, before finish().
    void setIncoming(const std::optional<Failure> &failure);
    void finish(const std::optional<Failure> &failure, const Transcript &transcript);
    /// Beside what the check came to: the account is there.
    void saySaved();
    /// A sentence that is no outcome of the check.
    void sayFault(const QString &headline, const QString &text);
    void clear();
    /// The last part that says something: what has to be in sight.
    QWidget *mostImportant() const;
    /// Plain text.
    QString report() const;

signals:
    void trusted(const QByteArray &fingerprint);

private:
    QString outcome() const;

    std::optional<Account> m_account; ///< that is checked
    QStringList m_lines;              ///< of the report
    QString m_conversation;
    QString m_incoming; ///< a sentence about the mailbox; empty: there is none
    StageSteps *m_steps;
    Notice *m_notice;
    HelpLink *m_help;
    CertificateCard *m_certificate;
    QPushButton *m_copy;
};

} // namespace sendoff
