// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/FiledDraftStore.h"

namespace sendoff {

class Database;

/// In the database, which outlives it.
class SqliteFiledDraftStore final : public FiledDraftStore {
public:
    explicit SqliteFiledDraftStore(Database &database) : m_database(database) {}

    std::vector<FiledDraft> filed() const override;
    Result<Done, DraftStoreError> remember(const FiledDraft &filed) override;
    Result<Done, DraftStoreError> forget(DraftId draft, AccountId account) override;

private:
    Database &m_database;
};

} // namespace sendoff
