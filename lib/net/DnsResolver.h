// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

#include <functional>
#include <vector>

class QObject;

namespace sendoff {

/// RFC 2782, without the final dot. An empty target says that the service isn't offered.
struct ServiceRecord {
    QString target;
    quint16 port = 0;
    quint16 priority = 0;
    quint16 weight = 0;
};

/// RFC 5321 5.1.
struct MailExchanger {
    QString host; ///< without the final dot; empty: takes no mail, RFC 7505
    quint16 preference = 0;
};

enum class DnsError { Failed, TimedOut };

/// Asks the resolver of the system, without DNSSEC: whoever sits in between can forge an answer.
/// `done` runs later in the event loop, once, and not at all if `context` is gone by then. A name
/// that has no such records is an empty answer.
class DnsResolver {
public:
    using ServicesFound = std::function<void(Result<std::vector<ServiceRecord>, DnsError>)>;
    using ExchangersFound = std::function<void(Result<std::vector<MailExchanger>, DnsError>)>;

    virtual ~DnsResolver() = default;
    /// `name` in A-labels, "_imaps._tcp.example.org". The best first: by priority, then as weights draw.
    virtual void services(const QString &name, QObject *context, ServicesFound done) = 0;
    /// The most preferred first.
    virtual void exchangers(const QString &domain, QObject *context, ExchangersFound done) = 0;
};

class SystemDnsResolver final : public DnsResolver {
public:
    void services(const QString &name, QObject *context, ServicesFound done) override;
    void exchangers(const QString &domain, QObject *context, ExchangersFound done) override;
};

} // namespace sendoff
