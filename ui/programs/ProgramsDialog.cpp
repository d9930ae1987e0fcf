// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programs/ProgramsDialog.h"

#include "ui/fields/DialogFrame.h"
#include "ui/fields/Look.h"
#include "ui/fields/Notice.h"
#include "ui/words/Isolates.h"
#include "ui/words/ProgramWords.h"

#include <QAbstractTextDocumentLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QTextOption>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtMath>

namespace sendoff {

namespace {

constexpr int shownRows = 6; ///< of the list, before it scrolls

template <class Widget>
Widget *named(Widget *widget, const QString &objectName, const QString &accessibleName)
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(accessibleName);
    return widget;
}

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(look::strong(label->font()));
    return label;
}

QPushButton *button(const QString &text, const QString &objectName)
{
    auto *result = named(new QPushButton(text), objectName, text);
    result->setAutoDefault(false);
    return result;
}

} // namespace

ProgramsDialog::ProgramsDialog(MailService &service, QWidget *parent) : QDialog(parent), m_service(service)
{
    setObjectName(QStringLiteral("programsDialog"));
    setWindowTitle(tr("Programs that send through Sendoff"));
    setAttribute(Qt::WA_DeleteOnClose);
    // A new token's words need room that a small screen may not have.
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *content = new QWidget;
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(look::step6, look::step6, look::step6, look::step6);
    column->setSpacing(look::step2);
    addPort(column);
    addPrograms(column);
    addHelp(column);
    column->addStretch(1);
    QHBoxLayout *last = look::frame(*this, scroll);
    QPushButton *closing = button(tr("Close"), QStringLiteral("closePrograms"));
    last->addStretch(1);
    last->addWidget(closing);
    connect(closing, &QPushButton::clicked, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    resize(620, 780);
    setEnabled(false);
    m_service.programs().load(this, [this](const ProgramsFacts &facts) { take(facts); });
}

QLabel *ProgramsDialog::makeNote(const QString &text)
{
    auto *note = new QLabel(text);
    note->setWordWrap(true);
    look::setMuted(note);
    look::setSmall(note);
    return note;
}

void ProgramsDialog::addPort(QVBoxLayout *column)
{
    m_isOn = named(new QCheckBox(tr("Take mail from programs on this machine")), QStringLiteral("portIsOn"),
                   tr("Take mail from programs on this machine"));
    column->addWidget(m_isOn);
    column->addWidget(makeNote(tr("Scripts, mail readers and web applications then send through your outbox. Only programs on this "
                                  "machine can reach the port, over TLS and with a token of their own. It is open while Sendoff "
                                  "runs; “sendoff-cli serve” has it open without a window.")));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(look::step3);
    form->setVerticalSpacing(look::step2);
    form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_port = named(new QSpinBox, QStringLiteral("portNumber"), tr("Port"));
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_port->setRange(1024, 65535);
    m_port->setLocale(QLocale::c()); // as it is in the settings to paste
    m_port->setKeyboardTracking(false);
    m_port->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_target = named(new QComboBox, QStringLiteral("portTarget"), tr("Mail goes"));
    for (QWidget *field : std::initializer_list<QWidget *>{m_port, m_target}) {
        auto *label = new QLabel(field->accessibleName());
        label->setBuddy(field);
        label->setMinimumHeight(field->sizeHint().height());
        look::setMuted(label);
        form->addRow(label, field);
    }
    column->addLayout(form);
    m_trouble = new Notice;
    m_trouble->setObjectName(QStringLiteral("portTrouble"));
    m_notice = new Notice;
    m_notice->setObjectName(QStringLiteral("programsNotice"));
    for (Notice *notice : {m_trouble, m_notice}) {
        notice->hide();
        column->addWidget(notice);
    }
    connect(m_isOn, &QCheckBox::toggled, this, &ProgramsDialog::savePort);
    connect(m_port, &QSpinBox::valueChanged, this, &ProgramsDialog::savePort);
    connect(m_target, &QComboBox::activated, this, &ProgramsDialog::savePort);
}

void ProgramsDialog::addPrograms(QVBoxLayout *column)
{
    column->addSpacing(look::step4);
    column->addWidget(heading(tr("Programs")));
    m_list = named(new QTreeWidget, QStringLiteral("programs"), tr("Programs"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Name"), tr("User"), tr("Mail goes"), tr("Last used")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    column->addWidget(m_list);
    m_empty = new QLabel(tr("No program has a token yet."));
    m_empty->setObjectName(QStringLiteral("noPrograms"));
    look::setMuted(m_empty);
    column->addWidget(m_empty);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        chooseHelp();
        showHelp();
    });
    auto *row = new QHBoxLayout;
    m_name = named(new QLineEdit, QStringLiteral("programName"), tr("Name of the program"));
    m_name->setPlaceholderText(tr("Name, such as WordPress"));
    m_account = named(new QComboBox, QStringLiteral("programAccount"), tr("Account of the program"));
    QPushButton *add = button(tr("Make a token"), QStringLiteral("addProgram"));
    m_revoke = button(tr("Revoke"), QStringLiteral("revokeProgram"));
    row->setSpacing(look::step2);
    row->addWidget(m_name, 1);
    row->addWidget(m_account);
    row->addWidget(add);
    column->addWidget(m_revoke, 0, Qt::AlignLeading);
    column->addLayout(row);
    connect(add, &QPushButton::clicked, this, &ProgramsDialog::addProgram);
    connect(m_name, &QLineEdit::returnPressed, this, &ProgramsDialog::addProgram);
    connect(m_revoke, &QPushButton::clicked, this, &ProgramsDialog::revoke);
    column->addWidget(makeNote(tr("Whoever has a token can send as you from this machine. Give each program its own: once "
                                  "revoked, it stops working at once, and the others keep working. Sendoff keeps only what "
                                  "is needed to check it.")));
}

void ProgramsDialog::addHelp(QVBoxLayout *column)
{
    m_help = new QWidget;
    auto *whole = new QVBoxLayout(m_help);
    whole->setContentsMargins(0, look::step4, 0, 0);
    whole->setSpacing(look::step2);
    column->addWidget(m_help);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::step2);
    m_program = named(new QComboBox, QStringLiteral("helpFor"), tr("How to set up"));
    for (const words::MailProgram program : words::mailPrograms)
        m_program->addItem(words::nameOf(program), int(program));
    QPushButton *copyAll = button(tr("Copy"), QStringLiteral("copyHelp"));
    row->addWidget(heading(tr("How to set up")));
    row->addWidget(m_program, 1);
    row->addWidget(copyAll);
    whole->addLayout(row);
    m_advice = makeNote({});
    m_advice->setObjectName(QStringLiteral("helpAdvice"));
    whole->addWidget(m_advice);
    m_text = named(new QPlainTextEdit, QStringLiteral("helpText"), tr("Settings to paste"));
    m_text->setReadOnly(true);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    // Paths have no spaces. What is copied has no breaks where a line only goes on.
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setTabChangesFocus(true);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page scrolls
    whole->addWidget(m_text);
    // As high as its lines; the layout of a plain text counts these.
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, m_text, [this](const QSizeF &size) {
        const double margins = 2 * (m_text->frameWidth() + m_text->document()->documentMargin());
        m_text->setFixedHeight(qCeil(size.height() * m_text->fontMetrics().lineSpacing() + margins));
    });
    connect(m_program, &QComboBox::activated, this, &ProgramsDialog::showHelp);
    connect(copyAll, &QPushButton::clicked, this, [this] { copy(m_text->toPlainText()); });
}

void ProgramsDialog::take(const ProgramsFacts &facts)
{
    m_facts = facts;
    const QSignalBlocker quiet[] = {QSignalBlocker(m_isOn), QSignalBlocker(m_port), QSignalBlocker(m_list)};
    m_isOn->setChecked(facts.settings.isOn);
    m_port->setValue(facts.settings.port);
    for (QComboBox *box : {m_target, m_account}) {
        const QVariant before = box == m_target ? QVariant(facts.settings.account) : box->currentData();
        box->clear();
        box->addItem(box == m_target ? tr("As each program's token says") : tr("By the sender's account"), qint64(0));
        for (const Account &account : m_service.accounts())
            box->addItem(account.kind == Account::Kind::Sandbox ? tr("To the Sandbox: nothing leaves") : account.name, account.id.number());
        box->setCurrentIndex(std::max(0, box->findData(before)));
    }
    const SubmissionToken *current = chosen();
    const SubmissionTokenId wanted = current ? current->id : m_newId;
    m_list->clear();
    for (const SubmissionToken &token : facts.tokens) {
        const int account = m_account->findData(token.account);
        auto *row = new QTreeWidgetItem(m_list, {token.name, QString::fromLatin1(token.user),
                                                 account < 0 ? tr("Nowhere: the account was removed") : m_account->itemText(account),
                                                 token.lastUsed.isValid() ? QLocale().toString(token.lastUsed.toLocalTime(), QLocale::ShortFormat)
                                                                          : tr("Never")});
        row->setData(0, Qt::UserRole, token.id.number());
        if (token.id == wanted)
            m_list->setCurrentItem(row);
    }
    const int rows = m_list->topLevelItemCount();
    m_list->setFixedHeight(m_list->header()->sizeHint().height() + std::min(rows, shownRows) * m_list->sizeHintForRow(0));
    m_list->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    m_revoke->setVisible(rows > 0);
    // Without a token nothing can be set up.
    m_help->setVisible(rows > 0);
    for (QWidget *each : std::initializer_list<QWidget *>{m_port, m_target})
        each->setEnabled(facts.settings.isOn);
    if (facts.problem.isEmpty())
        m_trouble->hide();
    else
        m_trouble->say(look::Role::Warning, QStringLiteral("triangle-alert"), tr("The port isn't open"), facts.problem);
    m_notice->setVisible(!m_newToken.isEmpty());
    setEnabled(true);
    if (!focusWidget())
        m_isOn->setFocus(); // nothing could have it before
    if (!current)
        chooseHelp();
    showHelp();
}

void ProgramsDialog::savePort()
{
    SubmissionSettings settings = m_facts.settings;
    settings.isOn = m_isOn->isChecked();
    settings.port = quint16(m_port->value());
    settings.account = m_target->currentData().toLongLong();
    m_service.programs().save(settings, this, [this](const ProgramsFacts &facts) { take(facts); });
}

void ProgramsDialog::addProgram()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return m_name->setFocus();
    m_service.programs().add({.name = name, .account = m_account->currentData().toLongLong()}, this,
                             [this, name](const Result<NewSubmissionToken, SubmissionStoreError> &made) { takeNew(made, name); });
}

void ProgramsDialog::takeNew(const Result<NewSubmissionToken, SubmissionStoreError> &made, const QString &name)
{
    m_notice->clearButtons();
    m_notice->show();
    if (!made)
        return m_notice->say(look::Role::Warning, QStringLiteral("triangle-alert"), tr("No token was made"),
                             words::describe(made.error(), name));
    m_name->clear();
    m_newId = made->kept.id;
    m_newToken = QString::fromLatin1(made->secret);
    m_notice->say(look::Role::Success, QStringLiteral("circle-check"), tr("The token of “%1”: %2").arg(words::isolated(name), m_newToken),
                  tr("It logs in as “%1”. Give both to the program now: the token is shown this once and kept nowhere. It "
                     "is shown in the settings below until this window closes.")
                      .arg(words::isolated(QString::fromLatin1(made->kept.user))));
    connect(m_notice->addButton(tr("Copy the token"), QStringLiteral("copyToken")), &QPushButton::clicked, this,
            [this] { copy(m_newToken); });
    m_list->setCurrentItem(nullptr);
    m_service.programs().load(this, [this](const ProgramsFacts &facts) { take(facts); });
}

void ProgramsDialog::revoke()
{
    const SubmissionToken *token = chosen();
    if (!token)
        return;
    if (token->id == m_newId) {
        m_newToken.clear();
        m_newId = {};
    }
    m_service.programs().revoke(token->id, this, [this](const ProgramsFacts &facts) { take(facts); });
}

const SubmissionToken *ProgramsDialog::chosen() const
{
    const QTreeWidgetItem *row = m_list->currentItem();
    const auto found = std::find_if(m_facts.tokens.begin(), m_facts.tokens.end(), [row](const SubmissionToken &each) {
        return row && row->data(0, Qt::UserRole).toLongLong() == each.id.number();
    });
    return found == m_facts.tokens.end() ? nullptr : &*found;
}

/// A token that was given to a program of which the settings are known is meant for these.
void ProgramsDialog::chooseHelp()
{
    const SubmissionToken *token = chosen();
    const int known = token ? m_program->findText(token->name, Qt::MatchFixedString) : -1;
    if (known >= 0)
        m_program->setCurrentIndex(known);
}

void ProgramsDialog::showHelp()
{
    const SubmissionToken *token = chosen();
    m_revoke->setEnabled(token != nullptr);
    const bool isNew = token && token->id == m_newId;
    const words::ProgramHelp help = words::helpFor(words::MailProgram(m_program->currentData().toInt()),
                                                   {.port = m_facts.port,
                                                    .user = token ? QString::fromLatin1(token->user) : QStringLiteral("USER"),
                                                    .token = isNew ? m_newToken : QString(),
                                                    .certificate = m_facts.certificate});
    m_advice->setText(help.advice);
    m_text->setPlainText(help.text);
}

void ProgramsDialog::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace sendoff
