// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/DnsResolver.h"

#include <QDnsLookup>
#include <QTimer>

namespace sendoff {

namespace {

constexpr std::chrono::seconds patience{8};

QString withoutDot(QString name)
{
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

/// One question; `done` gets the finished lookup, which is nobody's child: Qt's resolver thread
/// calls into it until it has an answer.
template <class Answer>
void lookUp(QDnsLookup::Type type, const QString &name, QObject *context,
            std::function<Answer(const QDnsLookup &)> read, std::function<void(Result<Answer, DnsError>)> done)
{
    auto *lookup = new QDnsLookup(type, name);
    QObject::connect(lookup, &QDnsLookup::finished, lookup, &QObject::deleteLater);
    QObject::connect(lookup, &QDnsLookup::finished, context, [lookup, read, done] {
        switch (lookup->error()) {
        case QDnsLookup::NoError:
            return done(read(*lookup));
        case QDnsLookup::NotFoundError:
            return done(Answer());
        case QDnsLookup::OperationCancelledError:
            return done(DnsError::TimedOut);
        default:
            return done(DnsError::Failed);
        }
    });
    QTimer::singleShot(patience, lookup, &QDnsLookup::abort);
    lookup->lookup();
}

} // namespace

void SystemDnsResolver::services(const QString &name, QObject *context, ServicesFound done)
{
    lookUp<std::vector<ServiceRecord>>(
        QDnsLookup::SRV, name, context,
        [](const QDnsLookup &lookup) {
            std::vector<ServiceRecord> found;
            for (const QDnsServiceRecord &each : lookup.serviceRecords())
                found.push_back({withoutDot(each.target()), each.port(), each.priority(), each.weight()});
            return found;
        },
        std::move(done));
}

void SystemDnsResolver::exchangers(const QString &domain, QObject *context, ExchangersFound done)
{
    lookUp<std::vector<MailExchanger>>(
        QDnsLookup::MX, domain, context,
        [](const QDnsLookup &lookup) {
            std::vector<MailExchanger> found;
            for (const QDnsMailExchangeRecord &each : lookup.mailExchangeRecords())
                found.push_back({withoutDot(each.exchange()), each.preference()});
            return found;
        },
        std::move(done));
}

} // namespace sendoff
