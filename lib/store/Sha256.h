// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

struct evp_md_ctx_st;

namespace sendoff {

/// SHA-256 (FIPS 180-4) over any cut. OpenSSL's, which uses the processor's instructions for it: every
/// message is hashed when it is spooled and once more while it is sent, and Qt's is slower than the disk.
class Sha256 {
public:
    Sha256();
    void add(QByteArrayView octets);
    /// 32 octets; nothing may be added after it.
    QByteArray result();

private:
    std::unique_ptr<evp_md_ctx_st, void (*)(evp_md_ctx_st *)> m_context;
};

} // namespace sendoff
