// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

class QIODevice;

namespace sendoff {

/// A piece of a message before it is read: octets, or a part of a file. Small however big the file.
struct Segment {
    enum class Kind { Octets, File, Base64File };
    Kind kind = Kind::Octets;
    QByteArray octets = {};
    QString path = {};
    qint64 offset = 0; ///< in the file
    qint64 length = 0; ///< octets of the file

    qint64 size() const; ///< octets that it gives
};

/// A whole message before it is read.
class Source {
public:
    void add(const QByteArray &octets);
    void add(const Segment &segment);
    void add(const Source &other);

    qint64 size() const;
    /// A sequential reader in constant memory. read() gives -1 if a file is gone or has become
    /// shorter.
    std::unique_ptr<QIODevice> open() const;

private:
    std::vector<Segment> m_segments;
};

} // namespace sendoff
