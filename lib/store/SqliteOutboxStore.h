// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/OutboxStore.h"
#include "store/Spool.h"

#include <QSqlQuery>

#include <functional>

namespace sendoff {

class Database;
class Transaction;

/// Rows in the database, octets in the spool. The database outlives it. Several processes may put
/// messages in at the same time.
class SqliteOutboxStore final : public OutboxStore {
public:
    SqliteOutboxStore(Database &database, const QString &folder);

    Result<std::vector<ItemId>, Error> enqueueMany(const std::vector<NewOutboxItem> &items, const QDateTime &now) override;
    std::vector<ItemId> ids(const OutboxQuery &query = {}) const override;
    std::vector<ListedItem> list(const OutboxQuery &query = {}) const override;
    std::vector<OutboxItem> items(const std::vector<ItemId> &ids) const override;
    std::vector<OutboxItem> items(std::optional<OutboxState> state = std::nullopt) const override;
    std::optional<OutboxItem> item(ItemId id) const override;
    OutboxTally tally() const override;
    std::vector<OutboxAttempt> attempts(ItemId id) const override;
    std::shared_ptr<const MessageContent> content(ItemId id) const override;

    void recover(const QDateTime &now, const std::vector<qint64> &lookingAccounts = {}) override;
    bool applyTime(const QDateTime &now) override;
    std::vector<qint64> dueAccounts(const QDateTime &now) const override;
    std::vector<OutboxItem> claimDue(const QDateTime &now, const std::vector<ClaimShare> &shares) override;
    QDateTime nextDue(const std::vector<qint64> &busyAccounts = {}) const override;
    Result<std::vector<ItemId>, Error> advance(const std::vector<ItemId> &committing,
                                               const std::vector<SettledAttempt> &settled) override;
    std::vector<OutboxItem> dueLooks(const QDateTime &now) const override;
    QDateTime nextLook() const override;
    Result<Done, Error> recordLook(ItemId id, const SettledLook &look, const QDateTime &now) override;
    std::vector<OutboxItem> dueCopies(CopyPlace place, const QDateTime &now) const override;
    QDateTime nextCopy() const override;
    Result<Done, Error> orderCopies(ItemId id, const std::vector<CopyPlace> &places, const QDateTime &sentAt) override;
    Result<Done, Error> recordCopy(ItemId id, CopyPlace place, const SentCopyState &copy) override;
    Result<Done, Error> retryCopies(ItemId id, const QDateTime &now) override;
    Transcript copyTranscript(ItemId id, CopyPlace place = CopyPlace::Mailbox) const override;
    int acceptedSince(qint64 account, const QDateTime &since) const override;
    void networkIsBack(const QDateTime &now) override;
    Result<Done, Error> resumeAccount(qint64 account, const QDateTime &now) override;

    Result<Done, Error> hold(ItemId id) override;
    Result<Done, Error> release(ItemId id, const QDateTime &now) override;
    Result<Done, Error> reschedule(ItemId id, const QDateTime &notBefore, const QDateTime &now) override;
    Result<Done, Error> retry(ItemId id, const QDateTime &now) override;
    Result<Done, Error> resolve(ItemId id, bool sent, const QDateTime &now) override;
    Result<Done, Error> setDismissed(ItemId id, bool isDismissed, const QDateTime &now) override;
    Result<Done, Error> remove(ItemId id, const QDateTime &now) override;
    Result<Done, Error> restore(ItemId id) override;
    Result<Done, Error> purge(ItemId id) override;

    OutboxSettings settings() const override;
    Result<Done, Error> saveSettings(const OutboxSettings &settings) override;
    StorageSize storageSize() const override;
    bool keepHouse(const QDateTime &now) override;

private:
    /// Those that the query asks for, newest first.
    QSqlQuery rowsOf(const QString &columns, const OutboxQuery &query) const;
    /// Reads the item and changes it in one transaction; `act` says false if its state forbids it.
    Result<Done, Error> change(ItemId id, const std::function<bool(Transaction &, const OutboxItem &)> &act);
    void orderCopies(Transaction &change, ItemId id, const std::vector<CopyPlace> &places, const QDateTime &sentAt) const;
    bool record(Transaction &change, const SettledAttempt &settled) const;
    void removeUnusedFile(const QString &name) const;

    // of keepHouse()
    bool purgeOld(const QDateTime &now);
    bool forgetTranscripts(const QDateTime &now);
    bool readTexts();
    bool giveRoomBack();
    bool removeOldDatabases(const QDateTime &now) const;

    Database &m_database;
    Spool m_spool;
    mutable std::optional<OutboxSettings> m_settings; ///< as read last
};

} // namespace sendoff
