// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/DeliveryOptions.h"

#include <QByteArrayList>

#include <vector>

/// A conversation written down in a file; README.md says how.
struct Dialogue {
    struct Step {
        enum class Kind { Server, Client, ClientPrefix, Raw, Tls, Close, Drop, Timeout, Cancel, Next };
        Kind kind;
        QByteArray octets = {};
    };

    QByteArray security = "tls";
    QByteArrayList login = {}; ///< user, password, perhaps a mechanism
    QByteArray floor = {};       ///< the mechanism of the login before
    QByteArrayList bindings = {}; ///< channel bindings that TLS gives
    bool clientCertificate = false;
    QByteArray from = "jane@example.org";
    QByteArrayList to = {};
    QByteArray message = "Subject: Hello\r\n\r\nHello.\r\n";
    QByteArray ehlo = {};
    QByteArray notify = {};
    QByteArray envelopeId = {};
    QByteArrayList original = {}; ///< what another program said of each recipient: ORCPT's type and address
    sendoff::DeliveryOptions options = {};
    int copies = 1;            ///< the message so many times, as many at once as the session takes
    bool repeatable = false;   ///< it is sent again should its fate be uncertain
    bool lmtp = false;
    bool eightBit = false;
    bool binary = false;
    QByteArray binaryForm = {}; ///< the message without base64, if any
    bool utf8Headers = false;
    bool unreadable = false;
    QByteArrayList asks = {};   ///< of a mailbox, in order
    std::vector<Step> steps = {};
    QByteArrayList expected = {}; ///< "outcome …" and "failed …", in order

    static Dialogue parse(const QByteArray &file);
    bool has(Step::Kind kind) const;
};
