// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Randomness.h"
#include "sasl/Mechanism.h"

#include <QByteArrayList>
#include <QString>

#include <memory>
#include <vector>

namespace sendoff {

/// What only the two ends of one TLS channel know.
struct ChannelBinding {
    QByteArray type; ///< "tls-exporter" (RFC 9266), "tls-server-end-point" (RFC 5929 4)
    QByteArray data;
};

struct SaslContext {
    QString user;
    QByteArray password;            ///< UTF-8; the bearer token of XOAUTH2 and OAUTHBEARER
    bool encrypted = false;         ///< over plaintext no mechanism is taken
    bool isToken = false;           ///< the password is a bearer token: only mechanisms for one are taken
    QByteArray only = {};           ///< exactly this mechanism; empty: the strongest
    QByteArray floor = {};          ///< what logged in last time: nothing weaker is taken, unless `only` names it
    QString configuredUser = {};    ///< as the user typed it: EXTERNAL's authorization identity, ANONYMOUS' trace
    bool clientCertificate = false; ///< TLS was made with one
    QString host = {};              ///< for OAUTHBEARER
    quint16 port = 0;               ///< for OAUTHBEARER
    std::vector<ChannelBinding> bindings = {}; ///< the preferred first
    QByteArrayList turnedDown = {}; ///< by the server in this session; see turnDown()
};

/// The strongest of `offered` (upper case) that works here and reveals no more than what was turned
/// down before. README.md has the order and the classes.
Result<std::unique_ptr<Mechanism>, SaslError> chooseMechanism(const QByteArrayList &offered,
                                                              const SaslContext &context, Randomness &randomness);

/// The server can't do `mechanism`: what the next chooseMechanism() has to know.
void turnDown(SaslContext &context, const Mechanism &mechanism);

/// All that Sendoff speaks, the strongest first.
QByteArrayList knownMechanisms();

} // namespace sendoff
