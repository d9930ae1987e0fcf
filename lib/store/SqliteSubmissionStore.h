// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/SubmissionTokenStore.h"

#include <QVariantList>

namespace sendoff {

class Database;

/// Tokens and settings of the submission port in the database, which outlives it.
class SqliteSubmissionStore final : public SubmissionTokenStore {
public:
    explicit SqliteSubmissionStore(Database &database);

    std::vector<SubmissionToken> tokens() const override;
    std::optional<SubmissionToken> tokenOf(const QByteArray &user) const override;
    std::optional<SubmissionToken> tokenByName(const QString &name) const override;
    Result<SubmissionToken, Error> add(const SubmissionToken &token) override;
    Result<Done, Error> remove(SubmissionTokenId id) override;
    void noteUse(SubmissionTokenId id, const QDateTime &now) override;
    SubmissionSettings settings() const override;
    Result<Done, Error> saveSettings(const SubmissionSettings &settings) override;

private:
    std::vector<SubmissionToken> read(const QString &condition, const QVariantList &values) const;
    std::optional<SubmissionToken> first(const QString &condition, const QVariantList &values) const;

    Database &m_database;
};

} // namespace sendoff
