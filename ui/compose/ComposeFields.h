// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MailService.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QToolButton;

namespace sendoff {

class LineField;

/// From, To, Cc, Bcc and Subject on one calm surface; Cc and Bcc folded until asked for.
class ComposeFields final : public QWidget {
    Q_OBJECT
public:
    explicit ComposeFields(QWidget *parent = nullptr);

    void setAccounts(const std::vector<Account> &accounts);
    void setDraft(const Draft &draft);
    /// Writes what the fields hold over `draft`.
    void store(Draft &draft) const;
    void showIssues(const std::vector<ComposeIssue> &issues);
    void clearIssues();
    void focusFirstEmpty();
    void focusIssue(ComposeIssue::Field field);

signals:
    void edited();

private:
    LineField *addLine(const QString &label, const QString &objectName);
    QLabel *addLabel(const QString &text, QWidget *buddy);
    void buildFrom();
    void addFolds();
    void unfold(LineField *field);
    QWidget *fieldOf(ComposeIssue::Field field) const;

    QGridLayout *m_grid;
    QComboBox *m_from;
    LineField *m_to;
    LineField *m_cc;
    LineField *m_bcc;
    LineField *m_subject;
    QToolButton *m_showCc = nullptr;
    QToolButton *m_showBcc = nullptr;
    QHash<QWidget *, QLabel *> m_labels;
    QHash<QWidget *, QWidget *> m_lines;
    QString m_draftFrom; ///< a From of the draft's own, kept unless another account is chosen
    AccountId m_draftAccount;
};

} // namespace sendoff
