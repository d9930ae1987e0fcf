// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/EnhancedStatus.h"

namespace sendoff {

namespace {

/// One to three digits, no zero before others; taken off `text`.
std::optional<int> takeNumber(QByteArrayView &text)
{
    int value = 0;
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9') {
        if (digits == 3)
            return std::nullopt;
        value = value * 10 + (text[digits] - '0');
        ++digits;
    }
    if (digits == 0 || (digits > 1 && text[0] == '0'))
        return std::nullopt;
    text = text.sliced(digits);
    return value;
}

bool takeDot(QByteArrayView &text)
{
    if (text.isEmpty() || text[0] != '.')
        return false;
    text = text.sliced(1);
    return true;
}

} // namespace

std::optional<EnhancedStatus> EnhancedStatus::parse(QByteArrayView text)
{
    const auto statusClass = takeNumber(text);
    if (!statusClass || (*statusClass != 2 && *statusClass != 4 && *statusClass != 5) || !takeDot(text))
        return std::nullopt;
    const auto subject = takeNumber(text);
    if (!subject || !takeDot(text))
        return std::nullopt;
    const auto detail = takeNumber(text);
    if (!detail || !text.isEmpty())
        return std::nullopt;
    return EnhancedStatus{*statusClass, *subject, *detail};
}

QByteArray EnhancedStatus::toBytes() const
{
    return QByteArray::number(statusClass) + '.' + QByteArray::number(subject) + '.' + QByteArray::number(detail);
}

} // namespace sendoff
