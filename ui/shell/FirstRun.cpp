// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FirstRun.h"

#include "ui/fields/Icons.h"
#include "ui/fields/Look.h"
#include "ui/fields/QuietButton.h"
#include "ui/shell/MailService.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sendoff {

namespace {

constexpr int readingWidth = 520;

QLabel *sentence(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

FirstRun::FirstRun(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("firstRun"));
    setAccessibleName(tr("Getting started"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *centred = new QHBoxLayout(page);
    centred->setContentsMargins(look::step6, look::step6, look::step6, look::step6);
    auto *body = new QWidget;
    body->setMaximumWidth(readingWidth);
    centred->addStretch(1);
    centred->addWidget(body, 100);
    centred->addStretch(1);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::step3);
    auto *title = sentence(tr("Welcome to Sendoff"));
    title->setFont(look::title(font()));
    auto *promise = sentence(tr("Sendoff writes and sends mail. What you send is safe on this machine until it has "
                                "left, and you see what became of it for each recipient."));
    look::setMuted(promise);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(look::step3);
    grid->setVerticalSpacing(look::step1);
    grid->setColumnStretch(1, 1);
    QPushButton *account = addChoice(*grid, QStringLiteral("circle-user"), tr("Set up an account"),
                                     tr("Your address and its password are enough for most providers."),
                                     QStringLiteral("firstAccount"));
    QPushButton *import = addChoice(*grid, QStringLiteral("users"), tr("Import accounts from another program…"),
                                    tr("From Thunderbird, KMail, Evolution, Claws Mail, msmtp or mutt on this machine. "
                                       "Nothing is changed there."),
                                    QStringLiteral("firstImport"));
    QPushButton *sandbox = addChoice(*grid, QStringLiteral("flask-conical"), tr("Try it in the Sandbox"),
                                     tr("A mail server on this machine that lets nothing out. Write to anybody, "
                                        "and see what would arrive."),
                                     QStringLiteral("firstSandbox"));
    auto *help = new QuietButton;
    help->setIcon(icon(QStringLiteral("circle-question-mark")));
    help->setText(tr("How Sendoff works"));
    help->setObjectName(QStringLiteral("firstHelp"));
    account->setDefault(true);
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(promise);
    column->addSpacing(look::step3);
    column->addLayout(grid);
    column->addWidget(help, 0, Qt::AlignLeading);
    column->addStretch(2);
    setWidget(page);
    setFocusProxy(account);
    connect(account, &QPushButton::clicked, this, &FirstRun::accountAsked);
    connect(import, &QPushButton::clicked, this, &FirstRun::importAsked);
    connect(sandbox, &QPushButton::clicked, this, &FirstRun::sandboxAsked);
    connect(help, &QPushButton::clicked, this, &FirstRun::helpAsked);
}

QPushButton *FirstRun::addChoice(QGridLayout &grid, const QString &iconName, const QString &name, const QString &text,
                                 const QString &objectName)
{
    const int row = grid.rowCount();
    auto *picture = new QLabel;
    picture->setPixmap(icon(iconName, look::Role::Accent).pixmap(QSize(24, 24), devicePixelRatioF()));
    auto *button = new QPushButton(name);
    button->setObjectName(objectName);
    button->setAccessibleDescription(text);
    auto *why = sentence(text);
    look::setMuted(why);
    grid.addWidget(picture, row, 0, Qt::AlignCenter);
    grid.addWidget(button, row, 1, Qt::AlignLeading);
    grid.addWidget(why, row + 1, 1);
    grid.setRowMinimumHeight(row + 2, look::step3);
    return button;
}

bool FirstRun::isDue(const MailService &service)
{
    const std::vector<Account> accounts = service.accounts();
    const bool onlySandbox = !accounts.empty() && std::all_of(accounts.begin(), accounts.end(), [](const Account &account) {
        return account.kind == Account::Kind::Sandbox;
    });
    const Health health = service.health();
    const bool isEmpty = health.waiting + health.scheduled + health.attention + health.sent + health.sending == 0;
    return onlySandbox && isEmpty && health.problem.isEmpty() && service.drafts().empty()
        && service.sandboxMessages().empty();
}

} // namespace sendoff
