// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountPage.h"

#include "ui/accounts/AdvancedPart.h"
#include "ui/accounts/CheckPart.h"
#include "ui/accounts/FindingPart.h"
#include "ui/accounts/IncomingPart.h"
#include "ui/accounts/PersonPart.h"
#include "ui/accounts/ServerPart.h"
#include "ui/accounts/SignInPart.h"
#include "ui/fields/Fold.h"
#include "ui/fields/Look.h"
#include "ui/fields/Sight.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace sendoff {

AccountPage::AccountPage(bool isNew, QWidget *parent)
    : QScrollArea(parent), m_person(new PersonPart), m_finding(new FindingPart), m_server(new ServerPart),
      m_signIn(new SignInPart), m_incoming(new IncomingPart), m_result(new CheckPart), m_pin(new QLabel)
{
    setObjectName(QStringLiteral("accountPage"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    build(new QVBoxLayout(page), isNew);
    alignLabels();
    setWidget(page);
    page->installEventFilter(this);
}

void AccountPage::build(QVBoxLayout *column, bool isNew)
{
    column->setContentsMargins(look::step6, look::step6, look::step6, look::step6);
    column->setSpacing(look::step4);
    if (isNew) {
        auto *intro = new QLabel(tr("An address and its password are enough: Sendoff finds the rest and checks it while you watch."));
        intro->setObjectName(QStringLiteral("intro"));
        intro->setWordWrap(true);
        look::setMuted(intro);
        column->addWidget(intro);
    }
    m_pin->setObjectName(QStringLiteral("pin"));
    m_pin->setWordWrap(true);
    look::setMuted(m_pin);
    for (QWidget *each : std::initializer_list<QWidget *>{m_person, m_finding, m_pin, m_result, m_signIn})
        column->addWidget(each);
    m_finding->setVisible(isNew);
    m_parts = {m_person};
    auto *folds = new QVBoxLayout;
    folds->setSpacing(0); // closed, they are a list
    column->addLayout(folds);
    m_serverFold = addFold(folds, tr("Server settings"), m_server, QStringLiteral("serverFold"));
    m_parts.push_back(m_signIn);
    addFold(folds, tr("Sent copies and delivery reports"), m_incoming, QStringLiteral("incomingFold"));
    addFold(folds, tr("Advanced"), new AdvancedPart, QStringLiteral("advancedFold"));
    column->addStretch(1);
    connect(m_serverFold, &Fold::opened, this, &AccountPage::unfolded);
}

Fold *AccountPage::addFold(QVBoxLayout *column, const QString &title, AccountPart *part, const QString &objectName)
{
    auto *fold = new Fold(title, part);
    fold->setObjectName(objectName);
    column->addWidget(fold);
    m_parts.push_back(part);
    return fold;
}

/// All parts share one line of fields.
void AccountPage::alignLabels()
{
    int widest = 0;
    for (const AccountPart *part : m_parts)
        widest = std::max(widest, part->labelWidth());
    for (AccountPart *part : m_parts)
        part->setLabelWidth(widest);
}

bool AccountPage::eventFilter(QObject *watched, QEvent *event)
{
    // An open fold may be wider than the window is, in some languages: what nobody can scroll to would be cut off.
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        setMinimumWidth(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
    return QScrollArea::eventFilter(watched, event);
}

void AccountPage::showAccount(const Account &account)
{
    m_person->show(account);
    showSettings(account);
}

void AccountPage::showSettings(const Account &account)
{
    for (AccountPart *part : m_parts) {
        if (part != m_person)
            part->show(account);
    }
    showBeginnings();
}

/// What is filled in is read from its beginning.
void AccountPage::showBeginnings()
{
    for (QLineEdit *field : widget()->findChildren<QLineEdit *>())
        field->setCursorPosition(0);
}

std::optional<QString> AccountPage::storeTo(Account &account)
{
    for (AccountPart *part : m_parts) {
        const auto fault = part->store(account);
        if (!fault)
            continue;
        for (QWidget *each = part->parentWidget(); each; each = each->parentWidget()) {
            if (auto *fold = qobject_cast<Fold *>(each))
                fold->setOpen(true);
        }
        return fault;
    }
    return std::nullopt;
}

void AccountPage::showPin(const QByteArray &fingerprint)
{
    m_pin->setVisible(!fingerprint.isEmpty());
    m_pin->setText(tr("You trust one certificate for this server and no other: %1…")
                       .arg(QString::fromLatin1(fingerprint.left(8).toHex(':').toUpper())));
}

void AccountPage::followSecretSource()
{
    const SecretSource::Kind source = m_server->secretSource();
    m_person->setPasswordVisible(source == SecretSource::Kind::Keychain);
    m_signIn->setVisible(source == SecretSource::Kind::OAuth);
}

bool AccountPage::isUnfolded() const
{
    return m_serverFold->isOpen();
}

void AccountPage::setUnfolded(bool unfolded)
{
    m_serverFold->setOpen(unfolded);
}

void AccountPage::unfold()
{
    setUnfolded(true);
    bringIntoSight(m_serverFold);
}

void AccountPage::rest()
{
    for (AccountPart *part : m_parts)
        part->setEnabled(false);
}

void AccountPage::bringIntoSight(QWidget *first, QWidget *last)
{
    // Once the layout has given them their places.
    QTimer::singleShot(0, first, [this, first, last] { look::bringIntoSight(*this, *first, last ? *last : *first); });
}

} // namespace sendoff
