// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/DraftStore.h"

namespace sendoff {

class Database;

/// Drafts in the database, which outlives it.
class SqliteDraftStore final : public DraftStore {
public:
    explicit SqliteDraftStore(Database &database);

    std::vector<Draft> drafts() const override;
    std::optional<Draft> draft(DraftId id) const override;
    Result<DraftId, DraftStoreError> save(const Draft &draft) override;
    Result<Done, DraftStoreError> remove(DraftId id) override;

private:
    Database &m_database;
};

} // namespace sendoff
