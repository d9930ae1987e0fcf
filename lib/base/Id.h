// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <algorithm>
#include <compare>
#include <optional>

namespace sendoff {

/// A number that names one row for good: never reused, and of one kind only (Tag).
/// People type it on the command line, so it is a short positive decimal. 0 means "none yet".
template <class Tag>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 number) : m_number(number) {}

    /// Accepts decimal digits only, greater than zero.
    static std::optional<Id> fromText(const QString &text)
    {
        // By itself, Qt takes a sign and blanks before a number as well.
        const bool isDigits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        bool ok = false;
        const qint64 number = text.toLongLong(&ok);
        if (!isDigits || !ok || number <= 0)
            return std::nullopt;
        return Id(number);
    }

    constexpr qint64 number() const { return m_number; }
    constexpr bool isNull() const { return m_number == 0; }
    QString toText() const { return QString::number(m_number); }

    constexpr auto operator<=>(const Id &) const = default;

private:
    qint64 m_number = 0;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.number(), seed);
}

} // namespace sendoff
