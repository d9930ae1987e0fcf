// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/ComposeFields.h"

#include "ui/compose/RecipientField.h"
#include "ui/compose/RecipientLine.h"
#include "ui/compose/SenderBox.h"
#include "ui/fields/Hairline.h"
#include "ui/fields/Icons.h"
#include "ui/fields/Mirroring.h"
#include "ui/words/FailureWords.h"
#include "ui/words/Isolates.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QToolButton>

namespace sendoff {

namespace {

constexpr int lineHeight = 40;

} // namespace

ComposeFields::ComposeFields(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_from(new SenderBox(this)), m_whyFrom(new QLabel(this)),
      m_subject(new LineField(tr("Subject"), QStringLiteral("subject"), this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    m_grid->setColumnStretch(1, 1);
    m_from->setMinimumHeight(lineHeight);
    addRow(tr("From"), m_from, m_from);
    m_whyFrom->setObjectName(QStringLiteral("whyFrom"));
    m_whyFrom->setContentsMargins(look::margins(0, 0, look::step4, 0));
    m_whyFrom->setTextFormat(Qt::PlainText);
    look::setMuted(m_whyFrom);
    look::setSmall(m_whyFrom);
    m_whyFrom->hide();
    m_to = addRecipients(tr("To"), QStringLiteral("to"));
    addFolds();
    m_cc = addRecipients(tr("Cc"), QStringLiteral("cc"));
    m_bcc = addRecipients(tr("Bcc"), QStringLiteral("bcc"));
    openBy(m_showCc, m_cc, Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    openBy(m_showBcc, m_bcc, Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    m_subject->setMinimumHeight(lineHeight);
    addRow(tr("Subject"), m_subject, m_subject);
    for (RecipientField *field : {m_cc, m_bcc}) {
        field->hide();
        m_labels[field]->hide();
        m_lines[field]->hide();
    }
    QWidget *before = m_from;
    for (QWidget *next : std::initializer_list<QWidget *>{m_to->line(), m_cc->line(), m_bcc->line(), m_subject}) {
        setTabOrder(before, next);
        before = next;
    }
    connect(m_from, &QComboBox::activated, this, [this] {
        explainSender(false);
        emit edited();
    });
    connect(m_subject, &QLineEdit::textEdited, this, &ComposeFields::edited);
    connect(m_subject, &QLineEdit::textChanged, this, [this] {
        if (m_subject->hasIssue())
            m_subject->setIssue({});
    });
}

QLabel *ComposeFields::addLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text, this);
    label->setBuddy(buddy);
    label->setContentsMargins(look::margins(look::step4, 0, look::step3, 0));
    label->setFixedHeight(lineHeight);
    look::setMuted(label);
    return label;
}

void ComposeFields::addRow(const QString &label, QWidget *labelled, QWidget *field)
{
    const int row = m_grid->rowCount();
    auto *line = new Hairline(this);
    m_labels.insert(field, addLabel(label, labelled));
    m_lines.insert(field, line);
    m_grid->addWidget(m_labels[field], row, 0, Qt::AlignTop);
    m_grid->addWidget(field, row, 1, 1, labelled == m_from ? 2 : 1);
    m_grid->addWidget(line, row + 1, 0, 1, 3);
}

RecipientField *ComposeFields::addRecipients(const QString &label, const QString &objectName)
{
    auto *field = new RecipientField(label, objectName, this);
    addRow(label, field->line(), field);
    connect(field, &RecipientField::edited, this, [this] {
        followRecipients();
        emit edited();
    });
    connect(field, &RecipientField::moveAsked, this,
            [this](const std::vector<AddressEntry> &entries, const QString &name) {
                RecipientField *to = recipientsNamed(name);
                unfold(to);
                to->add(entries);
            });
    return field;
}

void ComposeFields::addFolds()
{
    auto *folds = new QWidget(this);
    folds->setFixedHeight(lineHeight);
    auto *row = new QHBoxLayout(folds);
    row->setContentsMargins(look::margins(0, 0, look::step3, 0));
    row->setSpacing(0);
    const auto addFold = [&](const QString &text, const QString &accessible, const QString &objectName) {
        auto *button = new QToolButton(folds);
        button->setText(text);
        button->setAutoRaise(true);
        button->setAccessibleName(accessible);
        button->setObjectName(objectName);
        button->setFocusPolicy(Qt::ClickFocus);
        row->addWidget(button);
        return button;
    };
    m_showCc = addFold(tr("Cc"), tr("Show Cc"), QStringLiteral("showCc"));
    m_showBcc = addFold(tr("Bcc"), tr("Show Bcc"), QStringLiteral("showBcc"));
    m_grid->addWidget(folds, m_grid->rowCount() - 2, 2, Qt::AlignTop);
}

void ComposeFields::openBy(QToolButton *button, RecipientField *field, const QKeySequence &keys)
{
    button->setToolTip(QStringLiteral("%1 (%2)").arg(button->accessibleName(), keys.toString(QKeySequence::NativeText)));
    const auto open = [this, field] {
        unfold(field);
        field->setFocus();
    };
    connect(button, &QToolButton::clicked, this, open);
    // Tab goes from To to the subject: the button isn't on its way.
    connect(new QShortcut(keys, this), &QShortcut::activated, this, open);
}

void ComposeFields::unfold(RecipientField *field)
{
    if (field == m_to)
        return;
    field->show();
    m_labels[field]->show();
    m_lines[field]->show();
    (field == m_cc ? m_showCc : m_showBcc)->hide();
}

void ComposeFields::setAccounts(const std::vector<Account> &accounts)
{
    m_from->setAccounts(accounts);
}

void ComposeFields::setPeople(const std::shared_ptr<const ContactIndex> &people)
{
    m_people = people;
    for (RecipientField *field : {m_to, m_cc, m_bcc})
        field->setPeople(people);
}

void ComposeFields::setDraft(const Draft &draft)
{
    m_followsRecipients = draft.id.isNull() && draft.from.isEmpty() && !draft.origin;
    if (!draft.account.isNull() || !draft.from.isEmpty())
        m_from->choose(draft.account, draft.from);
    m_to->setText(draft.to);
    m_cc->setText(draft.cc);
    m_bcc->setText(draft.bcc);
    m_subject->setText(draft.subject);
    for (RecipientField *field : {m_cc, m_bcc}) {
        if (!field->isEmpty())
            unfold(field);
    }
    followRecipients();
}

void ComposeFields::fixSubject()
{
    m_subject->setReadOnly(true);
}

void ComposeFields::store(Draft &draft) const
{
    draft.account = m_from->account();
    draft.from = m_from->from();
    draft.to = m_to->text();
    draft.cc = m_cc->text();
    draft.bcc = m_bcc->text();
    draft.subject = m_subject->text();
}

/// The first recipient who was written to before decides, once.
void ComposeFields::followRecipients()
{
    if (!m_followsRecipients || m_from->wasChosen() || !m_people)
        return;
    for (const Mailbox &mailbox : mailboxesOf(m_to->entries())) {
        const Contact *contact = m_people->contact(mailbox.address);
        const auto from = contact ? AddrSpec::parse(contact->from) : AddressError::Empty;
        const int before = m_from->currentIndex();
        if (!from || !m_from->chooseAddress(*from))
            continue;
        m_followsRecipients = false;
        if (m_from->currentIndex() != before) {
            const QString name = fontMetrics().elidedText(mailbox.shortName(), Qt::ElideRight, 160);
            m_whyFrom->setText(tr("as last time with %1").arg(words::isolated(name)));
            explainSender(true);
        }
        return;
    }
}

/// Where there is nothing to explain, the sender has the whole line. (It stays beside its label in the same widget, by
/// which screen readers find that.)
void ComposeFields::explainSender(bool shown)
{
    int row = 0, column = 0, rows = 0, columns = 0;
    m_grid->getItemPosition(m_grid->indexOf(m_from), &row, &column, &rows, &columns);
    m_grid->addWidget(m_from, row, 1, 1, shown ? 1 : 2);
    if (shown)
        m_grid->addWidget(m_whyFrom, row, 2);
    m_whyFrom->setVisible(shown);
}

RecipientField *ComposeFields::recipientsOf(ComposeIssue::Field field) const
{
    switch (field) {
    case ComposeIssue::Field::To:
        return m_to;
    case ComposeIssue::Field::Cc:
        return m_cc;
    case ComposeIssue::Field::Bcc:
        return m_bcc;
    default:
        return nullptr;
    }
}

RecipientField *ComposeFields::recipientsNamed(const QString &objectName) const
{
    return objectName == QStringLiteral("cc") ? m_cc : objectName == QStringLiteral("bcc") ? m_bcc : m_to;
}

void ComposeFields::showIssues(const std::vector<ComposeIssue> &issues)
{
    clearIssues();
    for (const ComposeIssue &issue : issues) {
        RecipientField *field = recipientsOf(issue.field);
        if (field && !field->hasIssue()) {
            unfold(field);
            field->setIssue(words::describe(issue));
        }
        if (issue.field == ComposeIssue::Field::Subject)
            m_subject->setIssue(words::describe(issue));
    }
}

void ComposeFields::showWarnings(const std::vector<ComposeWarning> &warnings)
{
    QHash<QString, QString> sentences;
    for (const ComposeWarning &warning : warnings) {
        const auto address = AddrSpec::parse(warning.text);
        if (address && recipientsOf(warning.field))
            sentences.insert(contactKey(*address), words::describe(warning));
    }
    for (RecipientField *field : {m_to, m_cc, m_bcc})
        field->setWarnings(sentences);
}

void ComposeFields::clearIssues()
{
    for (RecipientField *field : {m_to, m_cc, m_bcc})
        field->setIssue({});
    m_subject->setIssue({});
}

void ComposeFields::setSubject(const QString &subject)
{
    m_subject->setText(subject);
    emit edited();
}

void ComposeFields::focusFirstEmpty()
{
    if (m_to->isEmpty())
        m_to->setFocus();
    else
        m_subject->setFocus();
}

void ComposeFields::focusIssue(ComposeIssue::Field field)
{
    if (RecipientField *recipients = recipientsOf(field))
        recipients->setFocus();
    else if (field == ComposeIssue::Field::Subject)
        m_subject->setFocus();
    else if (field == ComposeIssue::Field::From)
        m_from->setFocus();
}

QWidget *ComposeFields::first() const
{
    return m_from;
}

QWidget *ComposeFields::last() const
{
    return m_subject;
}

void ComposeFields::replaceRecipient(const AddrSpec &old, const AddrSpec &by)
{
    for (RecipientField *field : {m_to, m_cc, m_bcc})
        field->replace(old, by);
}

void ComposeFields::moveToBcc()
{
    unfold(m_bcc);
    m_bcc->add(m_to->takeAll());
    m_bcc->add(m_cc->takeAll());
}

bool ComposeFields::useSender(const AddrSpec &address)
{
    const bool found = m_from->chooseAddress(address);
    if (found)
        emit edited();
    return found;
}

} // namespace sendoff
