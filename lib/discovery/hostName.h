// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sendoff {

/// A name with at least one dot that may stand for a mail server on the internet: no address, no
/// port, no path. Answers from outside have to be one.
bool isHostName(const QString &text);

/// The organisation's domain of a mail exchanger, as far as it can be told without a list of public
/// suffixes: "mx1.example.org" gives "example.org", and two-letter ends with a short label before
/// them keep three ("example.co.uk"). Empty if it has fewer labels.
QString organisationDomain(const QString &host);

} // namespace sendoff
