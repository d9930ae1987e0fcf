// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/ComposeFields.h"

#include "ui/fields/Hairline.h"
#include "ui/fields/Icons.h"
#include "ui/fields/LineField.h"
#include "ui/words/FailureWords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace sendoff {

namespace {

constexpr int lineHeight = 40;

QString fromLine(const Account &account)
{
    return QStringLiteral("%1 — %2").arg(account.identity.from.toText(), account.name);
}

} // namespace

ComposeFields::ComposeFields(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    m_grid->setColumnStretch(1, 1);
    buildFrom();
    m_to = addLine(tr("To"), QStringLiteral("to"));
    addFolds();
    m_cc = addLine(tr("Cc"), QStringLiteral("cc"));
    m_bcc = addLine(tr("Bcc"), QStringLiteral("bcc"));
    m_subject = addLine(tr("Subject"), QStringLiteral("subject"));
    for (LineField *field : {m_cc, m_bcc}) {
        field->hide();
        m_labels[field]->hide();
        m_lines[field]->hide();
    }
}

QLabel *ComposeFields::addLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text, this);
    label->setBuddy(buddy);
    label->setContentsMargins(look::step4, 0, look::step3, 0);
    look::setMuted(label);
    m_labels.insert(buddy, label);
    return label;
}

void ComposeFields::buildFrom()
{
    m_from = new QComboBox(this);
    m_from->setFrame(false);
    m_from->setAccessibleName(tr("From"));
    m_from->setObjectName(QStringLiteral("from"));
    m_from->setMinimumHeight(lineHeight);
    m_from->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QPalette clear = m_from->palette();
    clear.setColor(QPalette::Button, Qt::transparent);
    m_from->setPalette(clear);
    m_grid->addWidget(addLabel(tr("From"), m_from), 0, 0);
    m_grid->addWidget(m_from, 0, 1, 1, 2);
    m_grid->addWidget(new Hairline(this), 1, 0, 1, 3);
    connect(m_from, &QComboBox::activated, this, &ComposeFields::edited);
}

LineField *ComposeFields::addLine(const QString &text, const QString &objectName)
{
    auto *field = new LineField(text, objectName, this);
    field->setMinimumHeight(lineHeight);
    const int row = m_grid->rowCount();
    auto *line = new Hairline(this);
    m_grid->addWidget(addLabel(text, field), row, 0);
    m_grid->addWidget(field, row, 1);
    m_grid->addWidget(line, row + 1, 0, 1, 3);
    m_lines.insert(field, line);
    connect(field, &QLineEdit::textEdited, this, &ComposeFields::edited);
    connect(field, &QLineEdit::textChanged, field, [field] {
        if (field->hasIssue())
            field->setIssue({});
    });
    return field;
}

void ComposeFields::addFolds()
{
    auto *folds = new QWidget(this);
    auto *row = new QHBoxLayout(folds);
    row->setContentsMargins(0, 0, look::step3, 0);
    row->setSpacing(0);
    const auto addFold = [&](const QString &text, const QString &accessible, const QString &objectName) {
        auto *button = new QToolButton(folds);
        button->setText(text);
        button->setAutoRaise(true);
        button->setAccessibleName(accessible);
        button->setToolTip(accessible);
        button->setObjectName(objectName);
        button->setFocusPolicy(Qt::ClickFocus);
        row->addWidget(button);
        return button;
    };
    m_showCc = addFold(tr("Cc"), tr("Show Cc"), QStringLiteral("showCc"));
    m_showBcc = addFold(tr("Bcc"), tr("Show Bcc"), QStringLiteral("showBcc"));
    m_grid->addWidget(folds, 2, 2);
    connect(m_showCc, &QToolButton::clicked, this, [this] {
        unfold(m_cc);
        m_cc->setFocus();
    });
    connect(m_showBcc, &QToolButton::clicked, this, [this] {
        unfold(m_bcc);
        m_bcc->setFocus();
    });
}

void ComposeFields::unfold(LineField *field)
{
    field->show();
    m_labels[field]->show();
    m_lines[field]->show();
    (field == m_cc ? m_showCc : m_showBcc)->hide();
}

void ComposeFields::setAccounts(const std::vector<Account> &accounts)
{
    const QVariant chosen = m_from->currentData();
    m_from->clear();
    int choice = 0;
    for (const Account &account : accounts) {
        m_from->addItem(fromLine(account), account.id.number());
        if (account.isDefault)
            choice = m_from->count() - 1;
    }
    const int before = m_from->findData(chosen);
    m_from->setCurrentIndex(before >= 0 ? before : choice);
}

void ComposeFields::setDraft(const Draft &draft)
{
    const int index = m_from->findData(draft.account.number());
    if (index >= 0)
        m_from->setCurrentIndex(index);
    m_draftAccount = draft.account;
    m_draftFrom = draft.from;
    if (!draft.from.isEmpty() && index >= 0)
        m_from->setItemText(index, draft.from);
    m_to->setText(draft.to);
    m_cc->setText(draft.cc);
    m_bcc->setText(draft.bcc);
    m_subject->setText(draft.subject);
    for (LineField *field : {m_cc, m_bcc}) {
        if (!field->text().isEmpty())
            unfold(field);
    }
}

void ComposeFields::store(Draft &draft) const
{
    draft.account = AccountId(m_from->currentData().toLongLong());
    draft.from = draft.account == m_draftAccount ? m_draftFrom : QString();
    draft.to = m_to->text();
    draft.cc = m_cc->text();
    draft.bcc = m_bcc->text();
    draft.subject = m_subject->text();
}

QWidget *ComposeFields::fieldOf(ComposeIssue::Field field) const
{
    switch (field) {
    case ComposeIssue::Field::From:
        return m_from;
    case ComposeIssue::Field::To:
        return m_to;
    case ComposeIssue::Field::Cc:
        return m_cc;
    case ComposeIssue::Field::Bcc:
        return m_bcc;
    case ComposeIssue::Field::Subject:
        return m_subject;
    default:
        return nullptr;
    }
}

void ComposeFields::showIssues(const std::vector<ComposeIssue> &issues)
{
    clearIssues();
    for (const ComposeIssue &issue : issues) {
        auto *field = qobject_cast<LineField *>(fieldOf(issue.field));
        if (!field || field->hasIssue())
            continue;
        if (field == m_cc || field == m_bcc)
            unfold(field);
        field->setIssue(words::describe(issue));
    }
}

void ComposeFields::clearIssues()
{
    for (LineField *field : {m_to, m_cc, m_bcc, m_subject})
        field->setIssue({});
}

void ComposeFields::focusFirstEmpty()
{
    (m_to->text().isEmpty() ? m_to : m_subject)->setFocus();
}

void ComposeFields::focusIssue(ComposeIssue::Field field)
{
    if (QWidget *widget = fieldOf(field))
        widget->setFocus();
}

} // namespace sendoff
