// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MailService.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

namespace sendoff {

class LineField;
class RecipientField;
class SenderBox;

/// From, To, Cc, Bcc and Subject on one calm surface; Cc and Bcc folded until asked for.
class ComposeFields final : public QWidget {
    Q_OBJECT
public:
    explicit ComposeFields(QWidget *parent = nullptr);

    void setAccounts(const std::vector<Account> &accounts);
    void setPeople(const std::shared_ptr<const ContactIndex> &people);
    /// The subject of a message that is sent on can't be changed.
    void fixSubject();
    void setDraft(const Draft &draft);
    /// Writes what the fields hold over `draft`.
    void store(Draft &draft) const;
    void showIssues(const std::vector<ComposeIssue> &issues);
    /// Marks the address or the field of each.
    void showWarnings(const std::vector<ComposeWarning> &warnings);
    void clearIssues();
    void setSubject(const QString &subject);
    void focusFirstEmpty();
    void focusIssue(ComposeIssue::Field field);
    /// The first and the last widget of the tab order.
    QWidget *first() const;
    QWidget *last() const;

    void replaceRecipient(const AddrSpec &old, const AddrSpec &by);
    /// All of To and Cc.
    void moveToBcc();
    bool useSender(const AddrSpec &address);

signals:
    void edited();

private:
    RecipientField *addRecipients(const QString &label, const QString &objectName);
    void addRow(const QString &label, QWidget *labelled, QWidget *field);
    QLabel *addLabel(const QString &text, QWidget *buddy);
    void addFolds();
    /// `keys` lead to the field also when it is open already.
    void openBy(QToolButton *button, RecipientField *field, const QKeySequence &keys);
    void unfold(RecipientField *field);
    void followRecipients();
    void explainSender(bool shown);
    RecipientField *recipientsOf(ComposeIssue::Field field) const;
    RecipientField *recipientsNamed(const QString &objectName) const;

    QGridLayout *m_grid;
    SenderBox *m_from;
    QLabel *m_whyFrom; ///< "as last time with Ana"
    RecipientField *m_to;
    RecipientField *m_cc;
    RecipientField *m_bcc;
    LineField *m_subject;
    QToolButton *m_showCc = nullptr;
    QToolButton *m_showBcc = nullptr;
    QHash<QWidget *, QLabel *> m_labels;
    QHash<QWidget *, QWidget *> m_lines;
    std::shared_ptr<const ContactIndex> m_people;
    bool m_followsRecipients = false; ///< a new message, whose sender nobody chose
};

} // namespace sendoff
