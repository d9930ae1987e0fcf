// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

class QIODevice;

namespace sendoff {

/// A piece of a message before it is read: octets, or a file. Small however big the file.
struct Segment {
    enum class Kind {
        Octets,
        Base64File, ///< the whole file
        TextFile    ///< the file after LineEnds, without its first `skipped` octets
    };
    Kind kind = Kind::Octets;
    QByteArray octets = {};
    QString path = {};
    qint64 length = 0;  ///< octets of the file; with any other length it is not read
    qint64 skipped = 0;
    qint64 given = 0;   ///< TextFile: octets it gives

    qint64 size() const; ///< octets that it gives
};

/// A whole message before it is read.
class Source {
public:
    void add(const QByteArray &octets);
    void add(const Segment &segment);
    void add(const Source &other);

    /// Exact: open() gives so many octets or fails.
    qint64 size() const;
    /// A sequential reader in constant memory. read() gives -1 if a file is gone or has another
    /// size than it had.
    std::unique_ptr<QIODevice> open() const;

private:
    std::vector<Segment> m_segments;
};

} // namespace sendoff
