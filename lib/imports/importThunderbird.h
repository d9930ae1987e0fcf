// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/ImportedAccount.h"

namespace sendoff {

/// The folder of the profile that starts by itself, of profiles.ini in `folder`. Empty: none.
QString thunderbirdProfile(const QByteArray &profilesIni, const QString &folder);
/// The accounts of prefs.js. Passwords are encrypted there, so none is taken.
std::vector<ImportedAccount> importThunderbird(const QByteArray &prefs, const FileReader &read);

} // namespace sendoff
