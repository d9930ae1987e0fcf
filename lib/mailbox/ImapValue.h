// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace sendoff {

/// A value within a response: RFC 9051 4.
struct ImapValue {
    enum class Kind {
        Atom,   ///< a number, a flag, NIL and "BODY[…]" too
        String, ///< quoted or a literal
        List
    };
    Kind kind = Kind::Atom;
    QByteArray octets = {};            ///< of an atom or a string
    std::vector<ImapValue> items = {}; ///< of a list

    /// An atom of this name, whatever its case.
    bool isAtom(const char *name) const;
    /// A string, or an atom where the grammar lets one stand for it (astring, RFC 9051 9).
    bool isText() const { return kind != Kind::List; }
    /// An unsigned number of 32 bits; 0 if it is none.
    quint32 toNumber() const;
};

/// Makes values of a response's text and the literals in it. Bounded in depth and number.
class ImapValueParser {
public:
    static constexpr size_t depthLimit = 16;
    static constexpr int countLimit = 200'000;

    /// False if it is not what RFC 9051 9 allows.
    [[nodiscard]] bool takeText(const QByteArray &text);
    [[nodiscard]] bool takeLiteral(const QByteArray &octets);
    /// All lists are closed.
    bool isWhole() const { return m_open.size() == 1; }
    std::vector<ImapValue> values() { return std::move(m_open.front().items); }

private:
    bool add(ImapValue value);
    bool close();
    static qsizetype endOfAtom(const QByteArray &text, qsizetype from);

    std::vector<ImapValue> m_open = std::vector<ImapValue>(1); ///< the whole, and the lists that are not closed
    int m_count = 0;
};

} // namespace sendoff
