// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/err.h>

namespace sendoff {

/// OpenSSL keeps the errors of a thread in one queue, and a connection takes what it finds there for its own
/// (SSL_get_error(3)). What is added in a scope goes with it.
struct ErrorScope {
    ErrorScope() { ERR_set_mark(); }
    ~ErrorScope() { ERR_pop_to_mark(); }
    ErrorScope(const ErrorScope &) = delete;
    ErrorScope &operator=(const ErrorScope &) = delete;
};

} // namespace sendoff
