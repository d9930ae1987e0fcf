// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sendoff::cli {

/// Whether a program of this machine may mean somebody by this name: a user of the machine, or one of
/// the names that every one has (RFC 2142 5).
bool isLocalPerson(const QString &name);

} // namespace sendoff::cli
