// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sendoff {

/// For the beginning of main(), before anything of OpenSSL runs: it isn't taken down when the program ends
/// (OPENSSL_init_crypto(3), OPENSSL_INIT_NO_ATEXIT). Qt's thread for HTTP counts as ended a moment before it gives back
/// what OpenSSL holds for it; taken down in that moment, OpenSSL ended the program with a crash after all was done.
void leaveOpenSslToTheSystem();

} // namespace sendoff
