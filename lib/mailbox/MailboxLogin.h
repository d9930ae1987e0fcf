// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/MailboxError.h"
#include "net/TlsPolicy.h"
#include "sasl/MechanismChoice.h"

namespace sendoff {

// What logins by IMAP and by POP3 have in common.

/// What a login may be bound to, the preferred first.
std::vector<ChannelBinding> bindingsOf(const TlsFacts &facts);

/// The mechanism's answer to a challenge in base64, decoded octets.
Result<QByteArray, SaslError> answerTo(const QByteArray &challenge, Mechanism &mechanism);

/// Whether it may go on without SASL, by LOGIN or USER and PASS: they show the password as PLAIN does.
bool mayShowPassword(const SaslContext &context);

MailboxError loginError(const SaslError &error, MailboxStage stage);

} // namespace sendoff
