// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "compose/Draft.h"

#include <optional>

namespace sendoff {

struct DraftStoreError {
    enum class Kind { NotFound, CannotWrite };
    Kind kind = Kind::CannotWrite;
    QString detail = {}; ///< technical English
};

/// Keeps drafts. Each call is on disk when it returns.
class DraftStore {
public:
    virtual ~DraftStore() = default;
    virtual std::vector<Draft> drafts() const = 0; ///< newest first
    virtual std::optional<Draft> draft(DraftId id) const = 0;
    /// A null id is a new draft.
    virtual Result<DraftId, DraftStoreError> save(const Draft &draft) = 0;
    virtual Result<Done, DraftStoreError> remove(DraftId id) = 0;
};

} // namespace sendoff
