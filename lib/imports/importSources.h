// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/ImportedAccount.h"

namespace sendoff {

/// A program whose accounts can be taken over.
struct ImportSource {
    enum class Kind { Thunderbird, KMail, Evolution, Claws, Msmtp, Mutt };
    Kind kind = Kind::Thunderbird;
    QString path = {}; ///< its file, or folder

    bool operator==(const ImportSource &) const = default;
};

/// Those that are there, under a home folder (XDG's usual places, and those of a Flatpak or Snap).
std::vector<ImportSource> findImportSources(const QString &home);
/// Reads the files and nothing else. Empty: there is no account that can send.
std::vector<ImportedAccount> importFrom(const ImportSource &source, const QString &home);

/// Stable: thunderbird, kmail, evolution, claws, msmtp, mutt.
QString toName(ImportSource::Kind kind);
std::optional<ImportSource::Kind> importKindFromName(const QString &name);
/// "Thunderbird", "Claws Mail".
QString programName(ImportSource::Kind kind);

} // namespace sendoff
