// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Certificate.h"

namespace sendoff {

/// A server's certificate (with its issuer's after it, if any) and its private key, in one PEM file
/// that only its owner may read. That is all that protects the key: it has no password.
[[nodiscard]] bool saveIdentityFile(const QString &path, const CertificateAndKey &identity);
/// Empty if there is none.
CertificateAndKey loadIdentityFile(const QString &path);

} // namespace sendoff
