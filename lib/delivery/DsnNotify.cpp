// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/DsnNotify.h"

#include <QByteArrayList>

namespace sendoff {

namespace {

constexpr std::pair<const char *, bool DsnNotify::*> conditions[] = {
    {"SUCCESS", &DsnNotify::success}, {"FAILURE", &DsnNotify::failure}, {"DELAY", &DsnNotify::delay}};

} // namespace

std::optional<DsnNotify> DsnNotify::parse(const QByteArray &text)
{
    const QByteArray upper = text.toUpper();
    DsnNotify result;
    if (upper == "NEVER")
        return result;
    for (const QByteArray &word : upper.split(',')) {
        bool known = false;
        for (const auto &[name, flag] : conditions) {
            if (word == name) {
                result.*flag = true;
                known = true;
            }
        }
        if (!known)
            return std::nullopt;
    }
    return result;
}

QByteArray DsnNotify::toBytes() const
{
    QByteArrayList words;
    for (const auto &[name, flag] : conditions) {
        if (this->*flag)
            words += name;
    }
    return words.isEmpty() ? QByteArrayLiteral("NEVER") : words.join(',');
}

} // namespace sendoff
