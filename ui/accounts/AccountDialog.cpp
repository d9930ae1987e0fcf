// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountDialog.h"

#include "ui/accounts/AccountButtons.h"
#include "ui/accounts/AccountPage.h"
#include "ui/accounts/CheckPart.h"
#include "ui/accounts/FindingPart.h"
#include "ui/accounts/IdentitiesDialog.h"
#include "ui/accounts/IncomingPart.h"
#include "ui/accounts/PersonPart.h"
#include "ui/accounts/ServerPart.h"
#include "ui/accounts/SetupService.h"
#include "ui/accounts/SignInPart.h"
#include "ui/fields/Hairline.h"
#include "ui/words/SetupWords.h"

#include <QDesktopServices>
#include <QPushButton>
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
      m_isNew(!account || account->id.isNull()), m_page(new AccountPage(m_isNew, this)),
      m_buttons(new AccountButtons(m_isNew, this)),
      m_checking(service, [this](const Account &checked) { return m_page->incoming().secretFor(checked, m_page->person().secret()); }),
      m_signingIn(service.setup())
{
    setObjectName(QStringLiteral("accountDialog"));
    setWindowTitle(m_isNew ? tr("New account") : tr("Account “%1”").arg(account->name));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_page, 1);
    column->addWidget(new Hairline(this));
    column->addWidget(m_buttons);
    if (!m_isNew && m_account.kind != Account::Kind::Sandbox)
        addIdentities();
    if (!m_isNew)
        m_buttons->addOwnActions(m_account.kind);
    if (account)
        m_page->showAccount(*account);
    connectPage();
    connectButtons();
    connectCourses();
    m_page->setUnfolded(!m_isNew || m_page->server().hasServer());
    followSecretSource();
    followButtons();
    m_page->showPin(m_account.server.pinnedCertificate);
    resize(560, 680);
}

AccountDialog::~AccountDialog() = default;

void AccountDialog::addIdentities()
{
    auto *identities = new QPushButton(tr("Addresses, signatures…"));
    identities->setObjectName(QStringLiteral("editIdentities"));
    identities->setAutoDefault(false);
    connect(identities, &QPushButton::clicked, this, &AccountDialog::editIdentities);
    m_page->person().addButton(identities);
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
    connect(&m_checking, &AccountCheck::passed, &m_page->result(), &CheckPart::setPassed);
    connect(&m_checking, &AccountCheck::mailboxChecked, &m_page->result(), &CheckPart::setIncoming);
    connect(&m_checking, &AccountCheck::finished, this, &AccountDialog::finishCheck);
    connect(&m_signingIn, &AccountSignIn::pageShown, this, &AccountDialog::showSignInPage);
    connect(&m_signingIn, &AccountSignIn::signedIn, this, &AccountDialog::signedIn);
    connect(&m_signingIn, &AccountSignIn::failed, this, [this](const OAuthError &error, const QString &name) {
        m_page->signIn().setIdle();
        const words::FailureWords words = words::describe(error, name);
        sayFault(words.headline, words.cause + u' ' + words.advice);
    });
}

void AccountDialog::connectPage()
{
    connect(&m_page->person(), &PersonPart::addressEdited, this, [this] {
        // What was found, or is being looked for, is of another address.
        ++m_search;
        m_buttons->setSearching(false);
        m_page->finding().reset();
        m_found.reset();
        followButtons();
    });
    connect(&m_page->server(), &ServerPart::serverEdited, this, [this] {
        // Trust was given to one server, not to the next one.
        m_account.server.pinnedCertificate.clear();
        m_page->showPin({});
        followButtons();
    });
    connect(&m_page->server(), &ServerPart::secretSourceChanged, this, &AccountDialog::followSecretSource);
    connect(m_page, &AccountPage::unfolded, this, &AccountDialog::followButtons);
    connect(&m_page->signIn(), &SignInPart::signInAsked, this, &AccountDialog::signIn);
    connect(&m_page->signIn(), &SignInPart::stopAsked, this, [this] {
        m_signingIn.stop();
        m_page->signIn().setIdle();
    });
    connect(&m_page->finding(), &FindingPart::confirmed, this, [this] {
        use(*m_found);
        findAndCheck();
    });
    connect(&m_page->finding(), &FindingPart::doubted, m_page, &AccountPage::unfold);
    connect(&m_page->result(), &CheckPart::trusted, this, &AccountDialog::trust);
}

void AccountDialog::followSecretSource()
{
    m_page->followSecretSource();
    followNextStep();
}

/// What Enter does: a new account that is signed in to by the browser can't go on before that is done.
void AccountDialog::followNextStep()
{
    if (!m_isNew)
        return;
    const bool signsIn = m_page->server().secretSource() == SecretSource::Kind::OAuth && m_signingIn.secretKey().isEmpty();
    m_page->signIn().setNextStep(signsIn);
    m_buttons->setContinueNext(!signsIn);
}

void AccountDialog::followButtons()
{
    const bool isByHand = m_page->isUnfolded() || m_page->server().hasServer();
    m_buttons->offerSave(isByHand && !m_isDone);
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
    if (const auto fault = m_page->person().store(typed))
        return sayFault(tr("Something is missing."), *fault);
    if (m_page->server().hasServer()) {
        m_savesWhenItWorks = true;
        return check();
    }
    m_page->result().clear();
    m_page->finding().start();
    m_buttons->setSearching(true);
    const int number = ++m_search;
    m_service.setup().discover(
        typed.identity.from.address, m_page->finding().consent(), this,
        [this, number](const DiscoveryStep &step) {
            if (number == m_search)
                m_page->finding().setStep(step);
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
    (void)m_page->person().store(typed);
    const AddrSpec address = typed.identity.from.address;
    m_page->server().suggestName(freeName(address.domain().section(u'.', 0, 0)));
    if (found.empty()) {
        m_page->finding().setNothingFound(address);
        return m_page->unfold();
    }
    m_found = found.front();
    m_page->finding().setFound(*m_found);
    m_page->bringIntoSight(&m_page->finding());
    if (!m_found->isComplete() || m_found->trust == FoundSettings::Trust::ConfirmHost)
        return;
    use(*m_found);
    const bool isReady = m_page->server().secretSource() == SecretSource::Kind::Keychain && m_page->person().hasPassword();
    if (isReady)
        findAndCheck();
}

void AccountDialog::use(const FoundSettings &settings)
{
    const QString name = settings.provider ? settings.provider->name : QString();
    if (!name.isEmpty())
        m_page->server().suggestName(freeName(name));
    settings.applyTo(m_account);
    Account shown = m_account;
    shown.name.clear(); // stays as suggested or typed
    if (settings.oauthOnly)
        shown.secretSource = {SecretSource::Kind::OAuth, {}};
    m_page->showSettings(shown);
    const bool wantsOther = settings.provider && settings.provider->password != Provider::Password::Usual;
    m_page->person().setPasswordName(wantsOther && settings.provider->password == Provider::Password::App ? tr("App password") : tr("Password"));
    if (m_page->server().secretSource() == SecretSource::Kind::Keychain && !m_page->person().hasPassword())
        m_page->person().focusPassword();
    followButtons();
}

void AccountDialog::sayFault(const QString &headline, const QString &text)
{
    m_page->result().sayFault(headline, text);
    m_page->bringIntoSight(m_page->result().mostImportant());
}

std::optional<Account> AccountDialog::collect()
{
    Account account = m_account;
    if (const auto fault = m_page->storeTo(account)) {
        m_page->result().clear();
        sayFault(tr("Something is missing."), *fault);
        return std::nullopt;
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
    m_page->result().start(*account);
    m_page->bringIntoSight(&m_page->result());
    m_buttons->setChecking(true);
    m_checking.start(*account, m_page->person().secret());
}

void AccountDialog::finishCheck(const std::optional<Failure> &failure, const Transcript &transcript)
{
    m_buttons->setChecking(false);
    m_page->result().finish(failure, transcript);
    const bool isPassword = failure && failure->kind == FailureKind::AuthRefused && m_page->server().secretSource() == SecretSource::Kind::Keychain;
    if (isPassword)
        m_page->person().focusPassword();
    // A password is typed anew with the reason in sight.
    m_page->bringIntoSight(isPassword ? m_page->person().passwordField() : &m_page->result(), m_page->result().mostImportant());
    m_isDone = !failure && std::exchange(m_savesWhenItWorks, false);
    if (m_isDone)
        save();
}

void AccountDialog::trust(const QByteArray &fingerprint)
{
    m_account.server.pinnedCertificate = fingerprint;
    m_page->showPin(fingerprint);
    check();
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
        m_page->showAccount(edited);
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
    m_page->signIn().setWaiting(way);
    m_page->bringIntoSight(&m_page->signIn());
    m_signingIn.start(way, *account, m_page->signIn().clientSecret());
}

void AccountDialog::showSignInPage(SignInWay way, const SignInPage &page)
{
    m_page->signIn().setPage(page);
    m_page->bringIntoSight(&m_page->signIn());
    if (way == SignInWay::Browser)
        QDesktopServices::openUrl(page.page);
}

void AccountDialog::signedIn()
{
    m_page->signIn().setIdle();
    m_page->signIn().setSignedIn();
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
    m_service.saveAccount(*account, {m_page->person().secret(), m_page->incoming().secret()}, this,
                          [this](const Result<AccountId, AccountRefusal> &result) { saved(result); });
}

void AccountDialog::saved(const Result<AccountId, AccountRefusal> &result)
{
    m_buttons->setSaving(false);
    if (result && m_page->server().secretSource() == SecretSource::Kind::OAuth)
        m_signingIn.keep();
    if (result && !m_isDone)
        return accept();
    if (result) {
        // What was changed from here on would be lost.
        m_page->rest();
        m_buttons->setDone();
        m_page->result().saySaved();
        return followButtons();
    }
    m_isDone = false;
    Account typed = m_account;
    (void)m_page->server().store(typed);
    if (const auto *secret = std::get_if<SecretError>(&result.error())) {
        const words::FailureWords words = words::describe(*secret, typed.name);
        return sayFault(words.headline, words.cause + u' ' + words.advice);
    }
    sayFault(tr("The account wasn't saved."), words::describe(std::get<AccountStoreError>(result.error()), typed.name));
}

} // namespace sendoff
