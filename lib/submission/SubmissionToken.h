// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "sasl/ScramVerifier.h"

#include <QDateTime>
#include <QString>

namespace sendoff {

using SubmissionTokenId = Id<struct SubmissionTokenTag>;

/// What one program logs in with at the submission port. The token itself is known to the program only.
struct SubmissionToken {
    SubmissionTokenId id = {};
    QString name = {};     ///< as people call the program; unique regardless of case
    QByteArray user = {};  ///< what it logs in as: lower-case ASCII, unique
    ScramVerifier verifier = {};
    qint64 account = 0;    ///< by which all of its mail goes; 0: by the one whose address is in From
    int perMinute = 0;     ///< messages that it may hand in each minute; 0: no limit
    QDateTime made = {};
    QDateTime lastUsed = {}; ///< to the minute; invalid: never
};

/// How the port is to be.
struct SubmissionSettings {
    bool isOn = false;    ///< open whenever a Sendoff with windows runs
    quint16 port = 2587;  ///< STARTTLS
    quint16 tlsPort = 0;  ///< TLS from the beginning; 0: none
    qint64 account = 0;   ///< by which all mail goes, whoever hands it in; 0: as the token says

    bool operator==(const SubmissionSettings &) const = default;
};

} // namespace sendoff
