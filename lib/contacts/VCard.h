// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/Contact.h"

#include <QByteArray>

namespace sendoff {

/// The people and groups of a .vcf file: vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), any number of them. Cards
/// without an e-mail address are left out, groups with the members that the file names.
Contacts readVCards(const QByteArray &octets);

} // namespace sendoff
