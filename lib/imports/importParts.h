// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/ImportedAccount.h"

namespace sendoff {

/// None if the address is no address.
std::optional<Identity> importedIdentity(const QString &name, const QString &address);
/// 465, 587 or 25, 993 or 143, 995 or 110 (RFC 8314 7).
quint16 usualSubmissionPort(ChannelSecurity security);
quint16 usualIncomingPort(IncomingServer::Protocol protocol, ChannelSecurity security);
/// By name, as the reader's programs say it: "imap", "imapx", "pop3", "pop".
std::optional<IncomingServer::Protocol> incomingProtocol(const QString &name);
/// The text of a signature file, at most 64 KiB.
Signature signatureFromFile(const FileReader &read, const QString &path, bool isHtml = false);
/// A name that can be typed on a command line.
QString importedName(const QString &name, const Identity &identity);
/// The user is left out where it is the address.
void tidy(Account &account);

} // namespace sendoff
