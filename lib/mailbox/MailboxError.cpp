// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/MailboxError.h"

#include <iterator>

namespace sendoff {

namespace {

constexpr const char *kindNames[] = {"channel",           "timedOut",        "connectionLost",
                                     "startTlsNotOffered", "plaintextInjected", "preAuthenticated",
                                     "loginNotOffered",   "loginRefused",    "loginUnavailable",
                                     "serverNotAuthentic", "refused",         "notUnderstood",
                                     "bye",               "contentGone",     "malformed"};
static_assert(std::size(kindNames) == size_t(MailboxError::Kind::Malformed) + 1);

constexpr const char *stageNames[] = {"connect", "tls", "greeting", "capability", "startTls", "login", "command"};
static_assert(std::size(stageNames) == size_t(MailboxStage::Command) + 1);

} // namespace

QByteArray toName(MailboxError::Kind kind)
{
    return kindNames[size_t(kind)];
}

QByteArray toName(MailboxStage stage)
{
    return stageNames[size_t(stage)];
}

} // namespace sendoff
