// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/AccountStore.h"
#include "base/Clock.h"
#include "outbox/OutboxStore.h"
#include "submission/SubmissionPort.h"
#include "submission/SubmissionQueue.h"
#include "submission/newToken.h"

#include <QElapsedTimer>
#include <QHash>
#include <QLockFile>

namespace sendoff {

/// Where programs reach the port.
struct SubmissionPlaces {
    quint16 port = 0;    ///< STARTTLS, on 127.0.0.1 and ::1
    quint16 tlsPort = 0; ///< TLS from the beginning; 0: none
    QString socket = {}; ///< a file; empty: none could be made

    bool operator==(const SubmissionPlaces &) const = default;
};

/// How it is to be opened.
struct SubmissionOpening {
    quint16 port = 0;              ///< 0: a free one
    bool otherwiseAnyPort = false; ///< if that one is taken
    std::optional<quint16> tlsPort = std::nullopt;
    QString socket = {};           ///< empty: the profile's own
    qint64 account = 0;            ///< for all mail; 0: as the token says
};

struct SubmissionError {
    enum class Kind { AlreadyOpen, PortTaken, SocketTaken, CannotWrite };
    Kind kind = Kind::CannotWrite;
    QString detail = {}; ///< the port, the path; or technical English
    QByteArray why = {}; ///< technical English
};

/// The submission port of a profile: SMTP for programs on this machine, whose mail goes into the outbox.
/// One process of the profile has it open at a time, whichever sends.
class SubmissionService final : public QObject {
    Q_OBJECT
public:
    /// `enqueue` makes messages durable and has them sent.
    using Enqueue = std::function<Result<std::vector<ItemId>, OutboxStoreError>(const std::vector<NewOutboxItem> &)>;

    /// `folder` is the service's own; it is made when it is needed.
    SubmissionService(QString folder, SubmissionTokenStore &store, const AccountStore &accounts, Enqueue enqueue, const Clock &clock,
                      Randomness &randomness);
    ~SubmissionService() override;

    Result<SubmissionPlaces, SubmissionError> open(const SubmissionOpening &opening);
    /// What has arrived is stored and said to be; then everybody is told to go.
    void close(std::function<void()> done);
    bool isOpen() const { return m_port != nullptr; }
    /// Of this process or of another one of the profile; none: it is open nowhere.
    std::optional<SubmissionPlaces> places() const;
    /// Ends the sessions of those whose token was revoked.
    void review();

    /// The certificate that programs are to trust, PEM; made if there was none. Empty if it can't be.
    QString certificateFile();
    /// SHA-256 of the DER of the certificate that the port shows.
    QByteArray fingerprint();

    SubmissionTokenStore &store() { return m_store; }
    Result<NewSubmissionToken, SubmissionStoreError> addToken(const SubmissionTokenWish &wish);
    Result<Done, SubmissionStoreError> revokeToken(SubmissionTokenId id);

signals:
    void queued();

private:
    bool prepareFolder() const;
    bool ensureIdentity();
    void clearUnfinished() const;
    ServerManner manner();
    std::optional<QByteArray> refusalAtMail(const QByteArray &user);
    std::vector<CommitOutcome> storeAll(const std::vector<Submission> &submissions);
    qint64 accountOf(const QByteArray &user) const;
    Result<SubmissionPlaces, SubmissionError> listen(const SubmissionOpening &opening);
    void writePlaces() const;
    QString fileOf(const QString &name) const { return m_folder + u'/' + name; }

    /// As known, or as the store says: every message asks several times, and the store takes a lock each time.
    std::optional<SubmissionToken> tokenOf(const QByteArray &user) const;

    struct Minute {
        QDateTime begin;
        int messages = 0;
    };

    const QString m_folder;
    SubmissionTokenStore &m_store;
    const AccountStore &m_accounts;
    const Enqueue m_enqueue;
    const Clock &m_clock;
    Randomness &m_randomness;
    CertificateAndKey m_identity;
    std::unique_ptr<QLockFile> m_lock;
    qint64 m_account = 0; ///< as SubmissionOpening
    SubmissionPlaces m_places;
    QHash<QByteArray, Minute> m_minutes; ///< by user
    mutable QHash<QByteArray, std::optional<SubmissionToken>> m_known; ///< by user
    mutable QElapsedTimer m_knownSince;
    std::unique_ptr<SubmissionQueue> m_queue;
    std::unique_ptr<SubmissionPort> m_port;
};

} // namespace sendoff
