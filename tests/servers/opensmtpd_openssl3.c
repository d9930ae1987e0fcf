/* SPDX-License-Identifier: GPL-3.0-or-later
 * OpenSMTPD 6.8 keeps its private key in a process of its own and marks the public half with the key's name, as RSA
 * ex data. OpenSSL 3 signs with a copy of the key, which has lost the mark, so no TLS handshake succeeds (its issue
 * 1171). Loaded before libcrypto, this gives keys without a private half their name again. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <openssl/rsa.h>

void *RSA_get_ex_data(const RSA *key, int index)
{
	void *(*original)(const RSA *, int) = dlsym(RTLD_NEXT, "RSA_get_ex_data");
	void *name = original(key, index);
	return name || RSA_get0_d(key) ? name : "mail";
}
