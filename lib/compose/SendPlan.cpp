// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/SendPlan.h"

#include "compose/fileOrOctets.h"

#include <algorithm>

namespace sendoff {

namespace {

int smallerKnown(int a, int b)
{
    return a > 0 && b > 0 ? std::min(a, b) : std::max(a, b);
}

std::vector<std::vector<AddrSpec>> split(const std::vector<AddrSpec> &recipients, int limit)
{
    std::vector<std::vector<AddrSpec>> parts;
    for (const AddrSpec &recipient : recipients) {
        if (parts.empty() || (limit > 0 && int(parts.back().size()) >= limit))
            parts.emplace_back();
        parts.back().push_back(recipient);
    }
    return parts;
}

/// The value of the first header of that name, which Sendoff wrote and didn't fold.
QByteArray headerIn(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.startsWith(name + ": "))
            return line.mid(name.size() + 2).trimmed();
    }
    return {};
}

QByteArrayList wanted(const SendPlan &plan, const MailObject &mail)
{
    QByteArrayList keywords;
    const std::pair<bool, const char *> needs[] = {
        {plan.body == SendPlan::Body::EightBit, "8BITMIME"},
        {plan.needsSmtpUtf8, "SMTPUTF8"},
        {mail.options.requireTls, "REQUIRETLS"},
        {mail.notify.has_value(), "DSN"},
        {mail.options.mtPriority.has_value(), "MT-PRIORITY"},
        {mail.options.deliverBy.has_value(), "DELIVERBY"},
    };
    for (const auto &[needed, keyword] : needs) {
        if (needed)
            keywords += keyword;
    }
    return keywords;
}

} // namespace

SendPlan planSending(const PreparedMessage &message, const Account &account, const ServerFacts &facts,
                     const QByteArray &beginning)
{
    const MailObject &mail = message.mail;
    SendPlan plan{.accountName = account.name,
                  .isSandbox = account.kind == Account::Kind::Sandbox,
                  .server = account.server.isLocalSocket()
                      ? account.server.toText()
                      : QStringLiteral("%1:%2").arg(account.server.toText()).arg(account.server.port),
                  .security = account.server.security,
                  .lastTls = facts.tls,
                  .logsIn = account.logsIn(),
                  .user = account.loginUser(),
                  .lastMechanism = facts.mechanism,
                  .recipientLimit = smallerKnown(account.limits().recipients, facts.recipientLimit),
                  .size = mail.content->size(),
                  .sizeLimit = facts.sizeLimit,
                  .to = message.to,
                  .cc = message.cc,
                  .bcc = message.bcc,
                  .beginning = beginning,
                  .ehloName = QString::fromLatin1(account.server.ehloName)};
    plan.transactions = split(mail.envelope.recipients, plan.recipientLimit);
    plan.needsSmtpUtf8 = mail.hasUtf8Headers || mail.envelope.needsSmtpUtf8();
    if (facts.extensions.contains("BINARYMIME") && mail.content->binaryForm())
        plan.body = SendPlan::Body::Binary;
    else if (mail.has8BitContent)
        plan.body = SendPlan::Body::EightBit;
    const bool isServerKnown = !facts.extensions.isEmpty();
    for (const QByteArray &keyword : wanted(plan, mail)) {
        if (isServerKnown && !facts.extensions.contains(keyword))
            plan.missing += keyword;
    }
    const QByteArray head = beginning.left(beginning.indexOf("\r\n\r\n"));
    plan.zone = QString::fromLatin1(headerIn(head, "Date").right(5));
    plan.messageIdDomain = message.from.address.domain();
    return plan;
}

std::vector<RevealingFile> revealingFiles(const Draft &draft)
{
    std::vector<RevealingFile> files;
    for (const Attachment &attachment : draft.attachments) {
        const auto source = openFileOrOctets(attachment.path, attachment.data);
        if (!source)
            continue;
        const FileMetadata tells = findMetadata(*source);
        if (tells.tellsAnything())
            files.push_back({attachment.name, tells, draft.stripsMetadata && tells.canStrip});
    }
    return files;
}

} // namespace sendoff
