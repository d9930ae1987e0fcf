// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "submission/SubmissionToken.h"

#include <optional>
#include <vector>

namespace sendoff {

struct SubmissionStoreError {
    enum class Kind { NameTaken, NotFound, CannotWrite };
    Kind kind = Kind::CannotWrite;
    QString detail = {}; ///< technical English
};

/// Keeps who may log in at the submission port, and how it is to be. Other programs of the profile see
/// a change at once.
class SubmissionTokenStore {
public:
    using Error = SubmissionStoreError;
    virtual ~SubmissionTokenStore() = default;

    /// In the order in which they were made.
    virtual std::vector<SubmissionToken> tokens() const = 0;
    virtual std::optional<SubmissionToken> tokenOf(const QByteArray &user) const = 0;
    virtual std::optional<SubmissionToken> tokenByName(const QString &name) const = 0;
    /// Returns it with its id.
    virtual Result<SubmissionToken, Error> add(const SubmissionToken &token) = 0;
    virtual Result<Done, Error> remove(SubmissionTokenId id) = 0;
    /// Not worth waiting for the disk.
    virtual void noteUse(SubmissionTokenId id, const QDateTime &now) = 0;

    virtual SubmissionSettings settings() const = 0;
    virtual Result<Done, Error> saveSettings(const SubmissionSettings &settings) = 0;
};

} // namespace sendoff
