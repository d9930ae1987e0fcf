// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Randomness.h"
#include "outbox/OutboxItem.h"

#include <QBuffer>

/// What tests of outbox and store put in.
namespace sendoff::samples {

class SetClock final : public Clock {
public:
    QDateTime now() const override { return m_now; }
    void pass(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now = QDateTime({2026, 11, 24}, {10, 0}, Qt::UTC);
};

/// No jitter: the middle of every range.
class MiddleRandomness final : public Randomness {
public:
    QByteArray bytes(int count) override { return QByteArray(count, '\x7f'); }
};

class Octets final : public MessageContent {
public:
    explicit Octets(const QByteArray &octets) : m_octets(octets) {}
    qint64 size() const override { return m_octets.size(); }
    std::unique_ptr<QIODevice> open() const override
    {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(m_octets);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    }

private:
    const QByteArray m_octets;
};

inline AddrSpec address(const QString &text)
{
    return *AddrSpec::parse(text);
}

inline NewOutboxItem message(const QStringList &recipients, const QByteArray &octets = "Subject: x\r\n\r\nx\r\n",
                             qint64 account = 1)
{
    NewOutboxItem item;
    item.item.account = account;
    item.item.accountName = QStringLiteral("work");
    item.item.from = QStringLiteral("jane@example.org");
    item.item.subject = QStringLiteral("Grüße");
    item.item.messageId = "<1@example.org>";
    item.mail.envelope.reversePath = address(QStringLiteral("jane@example.org"));
    for (const QString &recipient : recipients) {
        item.mail.envelope.recipients.push_back(address(recipient));
        item.item.recipients.push_back({.address = address(recipient)});
    }
    item.mail.content = std::make_shared<Octets>(octets);
    return item;
}

inline Failure failure(FailureKind kind, int code = 0, Stage stage = Stage::RcptTo, Scope scope = Scope::Recipient)
{
    Failure result{.kind = kind, .stage = stage, .scope = scope};
    if (code > 0)
        result.reply = ServerReply{code, std::nullopt, "words"};
    return result;
}

inline RecipientOutcome accepted()
{
    return Accepted{{250, std::nullopt, "ok"}};
}

} // namespace sendoff::samples
