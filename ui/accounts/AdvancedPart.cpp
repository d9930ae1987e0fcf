// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AdvancedPart.h"

#include "ui/fields/Rows.h"
#include "ui/words/FailureWords.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QSpinBox>

namespace sendoff {

namespace {

/// RFC 5321 4.1.2: a domain or an address literal, in ASCII.
bool isEhloName(const QString &name)
{
    return name.size() <= 255 && std::all_of(name.begin(), name.end(), [](QChar c) { return c > u' ' && c < QChar(0x7f); });
}

} // namespace

AdvancedPart::AdvancedPart(QWidget *parent) : AccountPart(parent)
{
    m_enabled = new QCheckBox(tr("Send from this account"), this);
    m_enabled->setChecked(true);
    addRow(tr("In use"), m_enabled, QStringLiteral("enabled"));
    connect(m_enabled, &QCheckBox::toggled, this, &AdvancedPart::edited);
    m_default = new QCheckBox(tr("Use it for new messages"), this);
    addRow(tr("Default account"), m_default, QStringLiteral("default"));
    connect(m_default, &QCheckBox::toggled, this, &AdvancedPart::edited);
    m_replyTo = addLine(tr("Replies go to"), QStringLiteral("replyTo"), tr("the address"));
    m_organization = addLine(tr("Organization"), QStringLiteral("organization"));
    m_proxy = addLine(tr("Proxy"), QStringLiteral("proxy"), QStringLiteral("socks5://127.0.0.1:1080"));
    m_proxyCommand = addLine(tr("Proxy's password"), QStringLiteral("proxyCommand"), tr("a command that prints it"));
    m_caFile = addLine(tr("Own certificate authority"), QStringLiteral("caFile"), tr("PEM file, only for servers of your own"));
    m_clientCertificate = addLine(tr("Own certificate"), QStringLiteral("clientCertificate"), tr("PEM or PKCS#12 file without a password"));
    m_ehloName = addLine(tr("Name in the greeting"), QStringLiteral("ehloName"), tr("none: tells the server nothing about this machine"));
    m_perMinute = addNumber(tr("Messages per minute"), QStringLiteral("perMinute"), 0, 10000);
    m_perDay = addNumber(tr("Messages per day"), QStringLiteral("perDay"), 0, 1000000);
    m_recipients = addNumber(tr("Recipients at once"), QStringLiteral("recipients"), 0, 100000);
    for (QSpinBox *limit : {m_perMinute, m_perDay, m_recipients}) {
        limit->setSpecialValueText(tr("as the provider allows"));
        look::setSpecialValueQuiet(limit);
    }
}

void AdvancedPart::show(const Account &account)
{
    const SubmissionServer &server = account.server;
    m_enabled->setChecked(account.isEnabled);
    m_default->setChecked(account.isDefault);
    // There is always one: another becomes it instead.
    m_default->setEnabled(!account.isDefault);
    m_replyTo->setText(account.identity.replyTo ? account.identity.replyTo->toText() : QString());
    m_organization->setText(account.identity.organization);
    m_proxy->setText(server.proxy.toString(QUrl::RemovePassword));
    m_proxyCommand->setText(server.proxyPasswordCommand);
    m_caFile->setText(server.caFile);
    m_clientCertificate->setText(server.clientCertificate);
    m_ehloName->setText(QString::fromLatin1(server.ehloName));
    m_perMinute->setValue(account.ownLimits.perMinute);
    m_perDay->setValue(account.ownLimits.perDay);
    m_recipients->setValue(account.ownLimits.recipients);
}

std::optional<QString> AdvancedPart::store(Account &account)
{
    SubmissionServer &server = account.server;
    account.isEnabled = m_enabled->isChecked();
    account.isDefault = m_default->isChecked();
    account.identity.replyTo.reset();
    if (const QString text = m_replyTo->text().trimmed(); !text.isEmpty()) {
        const auto mailbox = Mailbox::parse(text);
        if (!mailbox)
            return fault(m_replyTo, words::describe(mailbox.error()));
        account.identity.replyTo = *mailbox;
    }
    account.identity.organization = m_organization->text().simplified();
    for (const auto &[field, target] : {std::pair{m_caFile, &server.caFile}, std::pair{m_clientCertificate, &server.clientCertificate}}) {
        *target = field->text().trimmed();
        if (!target->isEmpty() && !QFileInfo(*target).isReadable())
            return fault(field, tr("This file can't be read. Check its path."));
    }
    if (!isEhloName(m_ehloName->text().trimmed()))
        return fault(m_ehloName, tr("A name in the greeting is a host name, such as mail.example.org, or an address such as [192.0.2.1]."));
    server.ehloName = m_ehloName->text().trimmed().toLatin1();
    account.ownLimits = {m_perMinute->value(), m_perDay->value(), m_recipients->value()};
    return storeProxy(server);
}

std::optional<QString> AdvancedPart::storeProxy(SubmissionServer &server)
{
    server.proxy = QUrl(m_proxy->text().trimmed(), QUrl::StrictMode);
    server.proxyPasswordCommand = m_proxyCommand->text().trimmed();
    if (m_proxy->text().trimmed().isEmpty())
        return std::nullopt;
    const QString scheme = server.proxy.scheme();
    const bool isProxy = scheme == QLatin1String("socks5") || scheme == QLatin1String("http");
    if (!server.proxy.isValid() || server.proxy.host().isEmpty() || !isProxy)
        return fault(m_proxy, tr("A proxy is written as socks5://127.0.0.1:1080 or http://proxy:3128."));
    if (!server.proxy.password().isEmpty())
        return fault(m_proxy, tr("Leave the password out of the address, and give a command that prints it."));
    return std::nullopt;
}

} // namespace sendoff
