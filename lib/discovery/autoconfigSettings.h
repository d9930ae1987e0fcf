// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discovery/AutoconfigDocument.h"
#include "discovery/FoundSettings.h"

namespace sendoff {

/// The servers of a document that Sendoff uses: the first for submission with a login that it has,
/// the first for IMAP, else for POP3; implicit TLS before STARTTLS (RFC 8314 3).
FoundSettings settingsOf(const AutoconfigDocument &document, const AddrSpec &address, DiscoverySource source,
                         const QString &where);

} // namespace sendoff
