// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class QTemporaryFile;

namespace sendoff {

/// A message while it arrives: a small one in memory, a large one in a file of its own that is gone
/// with this object.
class SubmittedContent {
public:
    /// `folder` is this user's own, and is there.
    explicit SubmittedContent(QString folder);
    ~SubmittedContent();

    void add(const QByteArray &octets);
    /// After the last of them. False if something couldn't be kept.
    [[nodiscard]] bool finish();
    /// There was no room for it.
    bool isDiskFull() const { return m_isDiskFull; }

    bool isInMemory() const { return !m_file; }
    const QByteArray &octets() const { return m_octets; } ///< if isInMemory()
    QString path() const;                                 ///< if not

private:
    bool spill();
    bool write(const QByteArray &octets);

    const QString m_folder;
    QByteArray m_octets;
    std::unique_ptr<QTemporaryFile> m_file;
    bool m_failed = false;
    bool m_isDiskFull = false;
};

} // namespace sendoff
