// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/openSslAtExit.h"

#include <openssl/crypto.h>

namespace sendoff {

void leaveOpenSslToTheSystem()
{
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
}

} // namespace sendoff
