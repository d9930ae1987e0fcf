// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Report.h"

#include <algorithm>
#include <iterator>

namespace sendoff {

namespace {

/// In the order of the enumeration, which is that of their weight.
constexpr QLatin1String fates[] = {QLatin1String("delayed"),   QLatin1String("relayed"), QLatin1String("expanded"),
                                   QLatin1String("delivered"), QLatin1String("discarded"), QLatin1String("read"),
                                   QLatin1String("failed")};
static_assert(std::size(fates) == size_t(Fate::Failed) + 1);

constexpr QLatin1String forms[] = {QLatin1String("deliveryStatus"), QLatin1String("disposition"), QLatin1String("heuristic")};
static_assert(std::size(forms) == size_t(Report::Form::Heuristic) + 1);

template <class E, size_t size>
std::optional<E> valueNamed(const QLatin1String (&names)[size], const QString &name)
{
    const auto found = std::find(std::begin(names), std::end(names), name);
    return found == std::end(names) ? std::nullopt : std::optional(E(std::distance(std::begin(names), found)));
}

} // namespace

QString toName(Fate fate)
{
    return fates[size_t(fate)];
}

std::optional<Fate> fateFromName(const QString &name)
{
    return valueNamed<Fate>(fates, name);
}

Fate weightier(Fate one, Fate other)
{
    // Who read it has it, whatever else is said: a copy that was sent on may fail later.
    if (one == Fate::Read || other == Fate::Read)
        return Fate::Read;
    return std::max(one, other);
}

QString toName(Report::Form form)
{
    return forms[size_t(form)];
}

std::optional<Report::Form> reportFormFromName(const QString &name)
{
    return valueNamed<Report::Form>(forms, name);
}

} // namespace sendoff
