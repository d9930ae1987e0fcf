// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Sha256.h"
#include "store/Spool.h"

namespace sendoff {

/// A message in a spool file, which gives its last octet only if it is what it should be. Each octet is hashed when it is
/// first read; one that is skipped is read all the same. Where the hash is another, the read that
/// would reach the end gives -1, and so does everything after it; seek() then fails.
class VerifyingFile final : public QIODevice {
public:
    VerifyingFile(const QString &path, const SpoolPlace &place);
    /// For reading only. False if the file is gone or too short.
    bool open(OpenMode mode = ReadOnly) override;
    qint64 size() const override { return m_place.size; }
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool hashUpTo(qint64 position);
    bool take(const char *octets, qint64 count);
    bool fail();

    QFile m_file;
    const SpoolPlace m_place;
    Sha256 m_hash;
    qint64 m_hashed = 0; ///< octets from the beginning
    bool m_isChanged = false;
};

} // namespace sendoff
