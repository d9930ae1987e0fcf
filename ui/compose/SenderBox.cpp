// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/SenderBox.h"

namespace sendoff {

SenderBox::SenderBox(QWidget *parent) : QComboBox(parent)
{
    setFrame(false);
    setAccessibleName(tr("From"));
    setObjectName(QStringLiteral("from"));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    QPalette clear = palette();
    clear.setColor(QPalette::Button, Qt::transparent);
    setPalette(clear);
    connect(this, &QComboBox::activated, this, [this] { m_wasChosen = true; });
}

void SenderBox::addChoice(const Account &account, const Identity &identity, const QString &from)
{
    const QString name = from.isEmpty() ? identity.from.toText() : from;
    addItem(QStringLiteral("%1 — %2").arg(name, account.name));
    m_choices.push_back({account.id, from, identity.from.address.toText().toCaseFolded()});
}

void SenderBox::setAccounts(const std::vector<Account> &accounts)
{
    const bool had = currentIndex() >= 0;
    const Choice before = had ? m_choices[size_t(currentIndex())] : Choice();
    clear();
    m_choices.clear();
    m_accounts = accounts;
    m_default = {};
    for (const Account &account : accounts) {
        if (account.isDefault)
            m_default = account.id;
        if (!account.isEnabled)
            continue;
        addChoice(account, account.identity, {});
        for (const Identity &other : account.otherIdentities)
            addChoice(account, other, other.from.toText());
    }
    choose(had ? before.account : m_default, had ? before.from : QString());
}

void SenderBox::choose(AccountId account, const QString &from)
{
    const auto find = [this](AccountId id, const QString &text) {
        const auto at = std::find_if(m_choices.begin(), m_choices.end(), [&](const Choice &choice) {
            return choice.account == id && choice.from == text;
        });
        return at == m_choices.end() ? -1 : int(at - m_choices.begin());
    };
    int row = find(account, from);
    const auto known = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [account](const Account &each) { return each.id == account; });
    if (row < 0 && known != m_accounts.end()) {
        // A sender of the draft's own, or of an account that isn't offered any more.
        addChoice(*known, known->identity, from);
        row = count() - 1;
    }
    if (row < 0)
        row = find(m_default, {});
    setCurrentIndex(qMax(row, count() > 0 ? 0 : -1));
}

bool SenderBox::chooseAddress(const AddrSpec &address)
{
    const QString wanted = address.toText().toCaseFolded();
    for (size_t row = 0; row < m_choices.size(); ++row) {
        if (m_choices[row].address != wanted)
            continue;
        setCurrentIndex(int(row));
        return true;
    }
    return false;
}

AccountId SenderBox::account() const
{
    return currentIndex() < 0 ? AccountId() : m_choices[size_t(currentIndex())].account;
}

QString SenderBox::from() const
{
    return currentIndex() < 0 ? QString() : m_choices[size_t(currentIndex())].from;
}

} // namespace sendoff
