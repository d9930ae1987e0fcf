// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/ImportedAccount.h"

#include <QHash>

namespace sendoff {

/// The mail accounts among `sources`: the octets of each *.source file by its name without the ending.
/// `signatures` is the folder of signature files. Passwords are in the keychain under Evolution's own
/// names, so none is taken.
std::vector<ImportedAccount> importEvolution(const QHash<QString, QByteArray> &sources, const QString &signatures,
                                             const FileReader &read);

} // namespace sendoff
