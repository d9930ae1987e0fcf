// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountDialog.h"

#include "ui/accounts/AccountButtons.h"
#include "ui/accounts/AdvancedPart.h"
#include "ui/accounts/CheckPart.h"
#include "ui/accounts/FindingPart.h"
#include "ui/accounts/IdentitiesDialog.h"
#include "ui/accounts/IncomingPart.h"
#include "ui/accounts/PersonPart.h"
#include "ui/accounts/ServerPart.h"
#include "ui/accounts/SetupService.h"
#include "ui/accounts/SignInPart.h"
#include "ui/fields/Fold.h"
#include "ui/fields/Hairline.h"
#include "ui/fields/Look.h"
#include "ui/fields/Sight.h"
#include "ui/words/SetupWords.h"

#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace sendoff {

namespace {

/// An address to begin with; every field of it is shown and can be changed.
Account blankAccount()
{
    const auto address = AddrSpec::parse(QStringLiteral("nobody@example.invalid"));
    return Account{.identity = {Mailbox{{}, *address}}};
}

} // namespace

AccountDialog::AccountDialog(MailService &service, const std::optional<Account> &account, QWidget *parent)
    : QDialog(parent), m_service(service), m_account(account.value_or(blankAccount())),
      m_isNew(!account || account->id.isNull()), m_person(new PersonPart), m_finding(new FindingPart),
      m_server(new ServerPart), m_signIn(new SignInPart), m_incoming(new IncomingPart), m_result(new CheckPart),
      m_pin(new QLabel), m_buttons(new AccountButtons(m_isNew, this)),
      m_checking(service, [this](const Account &checked) { return m_incoming->secretFor(checked, m_person->secret()); }),
      m_signingIn(service.setup())
{
    setObjectName(QStringLiteral("accountDialog"));
    setWindowTitle(m_isNew ? tr("New account") : tr("Account “%1”").arg(account->name));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildPage(), 1);
    column->addWidget(new Hairline(this));
    column->addWidget(m_buttons);
    if (!m_isNew)
        m_buttons->addOwnActions(m_account.kind);
    if (account) {
        for (AccountPart *part : m_parts)
            part->show(*account);
        showBeginnings();
    }
    connectParts();
    connectButtons();
    connectCourses();
    m_serverFold->setOpen(!m_isNew || m_server->hasServer());
    followSecretSource();
    followButtons();
    showPin();
    resize(560, 640);
}

AccountDialog::~AccountDialog() = default;

Fold *AccountDialog::addFold(QVBoxLayout *column, const QString &title, AccountPart *part, const QString &objectName)
{
    auto *fold = new Fold(title, part);
    fold->setObjectName(objectName);
    column->addWidget(fold);
    m_parts.push_back(part);
    return fold;
}

QWidget *AccountDialog::buildPage()
{
    m_pin->setObjectName(QStringLiteral("pin"));
    m_pin->setWordWrap(true);
    look::setMuted(m_pin);
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(look::step6, look::step6, look::step6, look::step6);
    column->setSpacing(look::step4);
    if (m_isNew) {
        auto *intro = new QLabel(tr("An address and its password are enough: Sendoff finds the rest and checks it while you watch."));
        intro->setObjectName(QStringLiteral("intro"));
        intro->setWordWrap(true);
        look::setMuted(intro);
        column->addWidget(intro);
    }
    if (!m_isNew && m_account.kind != Account::Kind::Sandbox)
        addIdentities();
    column->addWidget(m_person);
    column->addWidget(m_finding);
    column->addWidget(m_pin);
    column->addWidget(m_result);
    column->addWidget(m_signIn);
    m_parts = {m_person};
    auto *folds = new QVBoxLayout;
    folds->setSpacing(0); // closed, they are a list
    column->addLayout(folds);
    m_serverFold = addFold(folds, tr("Server settings"), m_server, QStringLiteral("serverFold"));
    m_parts.push_back(m_signIn);
    addFold(folds, tr("Sent copies and delivery reports"), m_incoming, QStringLiteral("incomingFold"));
    addFold(folds, tr("Advanced"), new AdvancedPart, QStringLiteral("advancedFold"));
    column->addStretch(1);
    int labels = 0;
    for (const AccountPart *part : m_parts)
        labels = std::max(labels, part->labelWidth());
    for (AccountPart *part : m_parts)
        part->setLabelWidth(labels);
    m_finding->setVisible(m_isNew);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(page);
    page->installEventFilter(this);
    return m_scroll;
}

bool AccountDialog::eventFilter(QObject *watched, QEvent *event)
{
    // An open fold may be wider than the window is, in some languages: what nobody can scroll to would be cut off.
    QWidget *page = m_scroll ? m_scroll->widget() : nullptr;
    if (page && watched == page && event->type() == QEvent::LayoutRequest)
        m_scroll->setMinimumWidth(page->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width());
    return QDialog::eventFilter(watched, event);
}

void AccountDialog::addIdentities()
{
    auto *identities = new QPushButton(tr("Addresses, signatures…"));
    identities->setObjectName(QStringLiteral("editIdentities"));
    identities->setAutoDefault(false);
    connect(identities, &QPushButton::clicked, this, &AccountDialog::editIdentities);
    m_person->addButton(identities);
}

void AccountDialog::connectButtons()
{
    connect(m_buttons, &AccountButtons::continueAsked, this, &AccountDialog::findAndCheck);
    connect(m_buttons, &AccountButtons::checkAsked, this, &AccountDialog::check);
    connect(m_buttons, &AccountButtons::saveAsked, this, &AccountDialog::save);
    connect(m_buttons, &AccountButtons::cancelAsked, this, &QDialog::reject);
    connect(m_buttons, &AccountButtons::duplicateAsked, this, &AccountDialog::duplicate);
    connect(m_buttons, &AccountButtons::removeAsked, this, [this] {
        emit removeAsked(m_account.id);
        reject();
    });
}

/// What goes on for a while.
void AccountDialog::connectCourses()
{
    connect(&m_checking, &AccountCheck::passed, m_result, &CheckPart::setPassed);
    connect(&m_checking, &AccountCheck::mailboxChecked, m_result, &CheckPart::setIncoming);
    connect(&m_checking, &AccountCheck::finished, this, &AccountDialog::finishCheck);
    connect(&m_signingIn, &AccountSignIn::pageShown, this, &AccountDialog::showSignInPage);
    connect(&m_signingIn, &AccountSignIn::signedIn, this, &AccountDialog::signedIn);
    connect(&m_signingIn, &AccountSignIn::failed, this, [this](const OAuthError &error, const QString &name) {
        m_signIn->setIdle();
        const words::FailureWords words = words::describe(error, name);
        sayFault(words.headline, words.cause + u' ' + words.advice);
    });
}

void AccountDialog::connectParts()
{
    connect(m_person, &PersonPart::addressEdited, this, [this] {
        // What was found, or is being looked for, is of another address.
        ++m_search;
        m_buttons->setSearching(false);
        m_finding->reset();
        m_found.reset();
        followButtons();
    });
    connect(m_server, &ServerPart::serverEdited, this, [this] {
        // Trust was given to one server, not to the next one.
        m_account.server.pinnedCertificate.clear();
        showPin();
        followButtons();
    });
    connect(m_server, &ServerPart::secretSourceChanged, this, &AccountDialog::followSecretSource);
    connect(m_serverFold, &Fold::opened, this, &AccountDialog::followButtons);
    connect(m_signIn, &SignInPart::signInAsked, this, &AccountDialog::signIn);
    connect(m_signIn, &SignInPart::stopAsked, this, [this] {
        m_signingIn.stop();
        m_signIn->setIdle();
    });
    connect(m_finding, &FindingPart::confirmed, this, [this] {
        use(*m_found);
        findAndCheck();
    });
    connect(m_finding, &FindingPart::doubted, this, &AccountDialog::unfold);
    connect(m_result, &CheckPart::trusted, this, &AccountDialog::trust);
}

void AccountDialog::followSecretSource()
{
    const SecretSource::Kind source = m_server->secretSource();
    m_person->setPasswordVisible(source == SecretSource::Kind::Keychain);
    m_signIn->setVisible(source == SecretSource::Kind::OAuth);
    followNextStep();
}

/// What Enter does: a new account that is signed in to by the browser can't go on before that is done.
void AccountDialog::followNextStep()
{
    if (!m_isNew)
        return;
    const bool signsIn = m_server->secretSource() == SecretSource::Kind::OAuth && m_signingIn.secretKey().isEmpty();
    m_signIn->setNextStep(signsIn);
    m_buttons->setContinueNext(!signsIn);
}

void AccountDialog::followButtons()
{
    const bool isByHand = m_serverFold->isOpen() || m_server->hasServer();
    m_buttons->offerSave(isByHand && !m_isDone);
}

/// What is filled in is read from its beginning.
void AccountDialog::showBeginnings()
{
    for (QLineEdit *field : m_scroll->widget()->findChildren<QLineEdit *>())
        field->setCursorPosition(0);
}

void AccountDialog::unfold()
{
    m_serverFold->setOpen(true);
    bringIntoSight(m_serverFold);
}

QString AccountDialog::freeName(const QString &wish) const
{
    const std::vector<Account> accounts = m_service.accounts();
    const auto isTaken = [&accounts](const QString &name) {
        return std::any_of(accounts.begin(), accounts.end(), [&name](const Account &each) {
            return each.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    QString name = wish;
    for (int number = 2; isTaken(name); ++number)
        name = QStringLiteral("%1 %2").arg(wish, QString::number(number));
    return name;
}

void AccountDialog::findAndCheck()
{
    if (m_isDone)
        return accept();
    Account typed = m_account;
    if (const auto fault = m_person->store(typed))
        return sayFault(tr("Something is missing."), *fault);
    if (m_server->hasServer()) {
        m_savesWhenItWorks = true;
        return check();
    }
    m_result->clear();
    m_finding->start();
    m_buttons->setSearching(true);
    const int number = ++m_search;
    m_service.setup().discover(
        typed.identity.from.address, m_finding->consent(), this,
        [this, number](const DiscoveryStep &step) {
            if (number == m_search)
                m_finding->setStep(step);
        },
        [this, number](const std::vector<FoundSettings> &found) {
            if (number != m_search)
                return;
            m_buttons->setSearching(false);
            onFound(found);
        });
}

void AccountDialog::onFound(const std::vector<FoundSettings> &found)
{
    Account typed = m_account;
    (void)m_person->store(typed);
    const AddrSpec address = typed.identity.from.address;
    m_server->suggestName(freeName(address.domain().section(u'.', 0, 0)));
    if (found.empty()) {
        m_finding->setNothingFound(address);
        return unfold();
    }
    m_found = found.front();
    m_finding->setFound(*m_found);
    bringIntoSight(m_finding);
    if (!m_found->isComplete() || m_found->trust == FoundSettings::Trust::ConfirmHost)
        return;
    use(*m_found);
    const bool isReady = m_server->secretSource() == SecretSource::Kind::Keychain && m_person->hasPassword();
    if (isReady)
        findAndCheck();
}

void AccountDialog::use(const FoundSettings &settings)
{
    const QString name = settings.provider ? settings.provider->name : QString();
    if (!name.isEmpty())
        m_server->suggestName(freeName(name));
    settings.applyTo(m_account);
    Account shown = m_account;
    shown.name.clear(); // stays as suggested or typed
    if (settings.oauthOnly)
        shown.secretSource = {SecretSource::Kind::OAuth, {}};
    for (AccountPart *part : m_parts) {
        if (part != m_person)
            part->show(shown);
    }
    showBeginnings();
    const bool wantsOther = settings.provider && settings.provider->password != Provider::Password::Usual;
    m_person->setPasswordName(wantsOther && settings.provider->password == Provider::Password::App ? tr("App password") : tr("Password"));
    if (m_server->secretSource() == SecretSource::Kind::Keychain && !m_person->hasPassword())
        m_person->focusPassword();
    followButtons();
}

void AccountDialog::sayFault(const QString &headline, const QString &text)
{
    m_result->sayFault(headline, text);
    bringIntoSight(m_result->mostImportant());
}

void AccountDialog::bringIntoSight(QWidget *first, QWidget *last)
{
    // Once the layout has given them their places.
    QTimer::singleShot(0, first, [this, first, last] { look::bringIntoSight(*m_scroll, *first, last ? *last : *first); });
}

std::optional<Account> AccountDialog::collect()
{
    Account account = m_account;
    for (AccountPart *part : m_parts) {
        if (const auto fault = part->store(account)) {
            for (QWidget *each = part->parentWidget(); each; each = each->parentWidget()) {
                if (auto *fold = qobject_cast<Fold *>(each))
                    fold->setOpen(true);
            }
            m_result->clear();
            sayFault(tr("Something is missing."), *fault);
            return std::nullopt;
        }
    }
    if (account.secretSource.kind == SecretSource::Kind::OAuth && !m_signingIn.secretKey().isEmpty())
        account.secretKey = m_signingIn.secretKey();
    return account;
}

void AccountDialog::check()
{
    const auto account = collect();
    if (!account)
        return;
    m_result->start(*account);
    bringIntoSight(m_result);
    m_buttons->setChecking(true);
    m_checking.start(*account, m_person->secret());
}

void AccountDialog::finishCheck(const std::optional<Failure> &failure, const Transcript &transcript)
{
    m_buttons->setChecking(false);
    m_result->finish(failure, transcript);
    const bool isPassword = failure && failure->kind == FailureKind::AuthRefused && m_server->secretSource() == SecretSource::Kind::Keychain;
    if (isPassword)
        m_person->focusPassword();
    // A password is typed anew with the reason in sight.
    bringIntoSight(isPassword ? m_person->passwordField() : m_result, m_result->mostImportant());
    m_isDone = !failure && std::exchange(m_savesWhenItWorks, false);
    if (m_isDone)
        save();
}

void AccountDialog::trust(const QByteArray &fingerprint)
{
    m_account.server.pinnedCertificate = fingerprint;
    showPin();
    check();
}

void AccountDialog::showPin()
{
    const QByteArray &pin = m_account.server.pinnedCertificate;
    m_pin->setVisible(!pin.isEmpty());
    m_pin->setText(tr("You trust one certificate for this server and no other: %1…")
                       .arg(QString::fromLatin1(pin.left(8).toHex(':').toUpper())));
}

void AccountDialog::duplicate()
{
    Account copy = m_account;
    copy.id = {};
    copy.isDefault = false;
    copy.secretKey.clear(); // it gets a password of its own
    copy.name = freeName(m_account.name);
    emit duplicateAsked(copy);
    accept();
}

void AccountDialog::editIdentities()
{
    const auto account = collect();
    if (!account)
        return;
    auto *dialog = new IdentitiesDialog(*account, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // However it is closed: what was written there holds, until this window is cancelled. The rest of m_account stays as it
    // was opened, which says where the password is that a sign-in must not take the place of.
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        const Account edited = dialog->account();
        m_account.identity = edited.identity;
        m_account.otherIdentities = edited.otherIdentities;
        for (AccountPart *part : m_parts)
            part->show(edited);
    });
    dialog->open();
}

void AccountDialog::signIn(SignInWay way)
{
    auto account = collect();
    if (!account)
        return;
    // The password stays in the keychain until it is sure that it isn't needed any more.
    if (m_signingIn.secretKey().isEmpty() && m_account.secretSource.kind != SecretSource::Kind::OAuth)
        account->secretKey.clear();
    m_signIn->setWaiting(way);
    bringIntoSight(m_signIn);
    m_signingIn.start(way, *account, m_signIn->clientSecret());
}

void AccountDialog::showSignInPage(SignInWay way, const SignInPage &page)
{
    m_signIn->setPage(page);
    bringIntoSight(m_signIn);
    if (way == SignInWay::Browser)
        QDesktopServices::openUrl(page.page);
}

void AccountDialog::signedIn()
{
    m_signIn->setIdle();
    m_signIn->setSignedIn();
    followNextStep();
    m_savesWhenItWorks = m_isNew;
    check();
}

void AccountDialog::save()
{
    const auto account = collect();
    if (!account)
        return;
    m_buttons->setSaving(true);
    m_service.saveAccount(*account, {m_person->secret(), m_incoming->secret()}, this,
                          [this](const Result<AccountId, AccountRefusal> &result) { saved(result); });
}

void AccountDialog::saved(const Result<AccountId, AccountRefusal> &result)
{
    m_buttons->setSaving(false);
    if (result && m_server->secretSource() == SecretSource::Kind::OAuth)
        m_signingIn.keep();
    if (result && !m_isDone)
        return accept();
    if (result) {
        // What was changed from here on would be lost.
        for (AccountPart *part : m_parts)
            part->setEnabled(false);
        m_buttons->setDone();
        m_result->saySaved();
        return followButtons();
    }
    m_isDone = false;
    Account typed = m_account;
    (void)m_server->store(typed);
    if (const auto *secret = std::get_if<SecretError>(&result.error())) {
        const words::FailureWords words = words::describe(*secret, typed.name);
        return sayFault(words.headline, words.cause + u' ' + words.advice);
    }
    sayFault(tr("The account wasn't saved."), words::describe(std::get<AccountStoreError>(result.error()), typed.name));
}

} // namespace sendoff
