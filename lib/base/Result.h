// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <variant>

namespace sendoff {

/// A value or the reason why there is none. E is data, never a translated sentence.
/// Precondition of value() and error(): hasValue() is true, or false, respectively.
template <class T, class E>
class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(E error) : m_content(std::in_place_index<1>, std::move(error)) {}

    bool hasValue() const { return m_content.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    const T &value() const & { return std::get<0>(m_content); }
    T &value() & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const E &error() const { return std::get<1>(m_content); }

    const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }

private:
    std::variant<T, E> m_content;
};

/// What a function returns that either did its work or failed with E.
struct Done {};

} // namespace sendoff
