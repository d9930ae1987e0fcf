// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Randomness.h"
#include "submission/SubmissionTokenStore.h"

namespace sendoff {

/// A token that has just been made, for its program: shown once, kept nowhere.
struct NewSubmissionToken {
    SubmissionToken kept;
    QByteArray secret; ///< ASCII letters and digits, 160 random bits
};

/// What is to be made.
struct SubmissionTokenWish {
    QString name;
    qint64 account = 0;
    int perMinute = 0;
};

/// With a user that reads like the name and isn't taken yet. Not in the store yet.
NewSubmissionToken makeToken(const SubmissionTokenWish &wish, const std::vector<SubmissionToken> &present, const QDateTime &now,
                             Randomness &randomness);

} // namespace sendoff
