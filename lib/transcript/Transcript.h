// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace sendoff {

/// One attempt's conversation. Secrets never get in: the writer passes lines through Redactor first.
class Transcript {
public:
    enum class Direction { ToServer, FromServer, Note };
    struct Line {
        QDateTime at;        ///< UTC, milliseconds
        Direction direction;
        QByteArray text;     ///< one line without its CRLF; message content is one Note with its size
        bool deciding = false; ///< the line that settled the attempt's outcome
        bool operator==(const Line &) const = default;
    };

    void add(const QDateTime &at, Direction direction, const QByteArray &text);
    /// Marks the newest FromServer or Note line as the one that decided.
    void markDeciding();

    const std::vector<Line> &lines() const { return m_lines; }
    bool isEmpty() const { return m_lines.empty(); }

    /// `11:02:03.120 C: EHLO [127.0.0.1]`, one line each; control octets escaped. For people.
    QString toText() const;
    /// Compact and lossless, for the store.
    QByteArray serialize() const;
    /// Empty if these are not the octets of serialize().
    static Transcript deserialize(const QByteArray &octets);

    bool operator==(const Transcript &) const = default;

private:
    std::vector<Line> m_lines;
};

} // namespace sendoff
