// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/Contact.h"

#include <QByteArray>

namespace sendoff {

/// The people of a table with a line of column names: CSV as Thunderbird, Google Contacts and Outlook export it, and
/// others in which addresses stand; comma, semicolon or tab between. Google's labels become groups.
Contacts readContactTable(const QByteArray &octets);

} // namespace sendoff
