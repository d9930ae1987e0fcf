// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Sha256.h"

#include <openssl/evp.h>

namespace sendoff {

Sha256::Sha256() : m_context(EVP_MD_CTX_new(), EVP_MD_CTX_free)
{
    EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr);
}

void Sha256::add(QByteArrayView octets)
{
    EVP_DigestUpdate(m_context.get(), octets.data(), size_t(octets.size()));
}

QByteArray Sha256::result()
{
    QByteArray digest(32, Qt::Uninitialized);
    EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    return digest;
}

} // namespace sendoff
