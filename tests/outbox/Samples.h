// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Randomness.h"
#include "outbox/OutboxStore.h"

#include <QBuffer>

namespace sendoff::samples {

/// Stands still until it is set.
class TestClock final : public Clock {
public:
    QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now.toUTC(); }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
};

/// The same octet again and again: 0x80 is the middle, no jitter to speak of.
class TestRandomness final : public Randomness {
public:
    explicit TestRandomness(char octet = char(0x80)) : m_octet(octet) {}
    QByteArray bytes(int count) override { return QByteArray(count, m_octet); }

private:
    char m_octet;
};

class OctetsContent final : public MessageContent {
public:
    explicit OctetsContent(const QByteArray &octets, qint64 lie = 0) : m_octets(octets), m_lie(lie) {}
    qint64 size() const override { return m_octets.size() + m_lie; }
    std::unique_ptr<QIODevice> open() const override
    {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(m_octets);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    }

private:
    QByteArray m_octets;
    qint64 m_lie;
};

inline AddrSpec address(const QString &text)
{
    return *AddrSpec::parse(text);
}

inline NewOutboxItem message(const QStringList &recipients, qint64 account = 1,
                             const QByteArray &octets = QByteArrayLiteral("Subject: Hi\r\n\r\nHello\r\n"))
{
    NewOutboxItem added{.item = {}, .mail = {}};
    added.item.account = account;
    added.item.accountName = QStringLiteral("Work");
    added.item.from = QStringLiteral("Jane Roe <jane@example.org>");
    added.item.to = recipients.join(QStringLiteral(", "));
    added.item.subject = QStringLiteral("Gr\u00fc\u00dfe");
    added.item.messageId = QByteArrayLiteral("<1@example.org>");
    added.mail.envelope.reversePath = address(QStringLiteral("jane@example.org"));
    for (const QString &recipient : recipients)
        added.mail.envelope.recipients.push_back(address(recipient));
    added.mail.content = std::make_shared<OctetsContent>(octets);
    return added;
}

inline Failure replied(int code, Stage stage = Stage::RcptTo, Scope scope = Scope::Recipient,
                       std::optional<EnhancedStatus> enhanced = std::nullopt)
{
    return {.kind = code / 100 == 4 ? FailureKind::ReplyTransient : FailureKind::ReplyPermanent,
            .stage = stage,
            .scope = scope,
            .reply = ServerReply{code, enhanced, QByteArrayLiteral("no")}};
}

inline Accepted accepted()
{
    return {ServerReply{250, EnhancedStatus{2, 0, 0}, QByteArrayLiteral("taken")}};
}

} // namespace sendoff::samples
