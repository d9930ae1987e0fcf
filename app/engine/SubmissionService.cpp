// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/SubmissionService.h"

#include "app/engine/SubmissionIntake.h"
#include "submission/identityFile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace sendoff {

namespace {

constexpr int connectionLimit = 200;
constexpr int recipientLimit = 1000;
constexpr qint64 sizeLimit = 150 * 1024 * 1024;
/// A program that revokes a token tells; should it fail to, it counts after this.
constexpr std::chrono::milliseconds knownFor{100};
constexpr qsizetype mostKnown = 100;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

const QString lockName = QStringLiteral("lock");
const QString placesName = QStringLiteral("places.json");
const QString identityName = QStringLiteral("server.pem");
const QString authorityName = QStringLiteral("certificate.pem");
const QString socketName = QStringLiteral("socket");

/// A certificate and what signed it, whose key nobody has any more: who trusts it can be deceived by no other.
std::optional<std::pair<CertificateAndKey, QByteArray>> makeIdentity(Randomness &randomness)
{
    const QString name = QStringLiteral("Sendoff on this machine ") + QString::fromLatin1(randomness.bytes(4).toHex());
    const auto authority = makeCertificate({.dnsNames = {}, .addresses = {}, .authority = true, .commonName = name});
    if (!authority)
        return std::nullopt;
    const auto identity = makeCertificate({}, &*authority);
    if (!identity)
        return std::nullopt;
    return std::pair(*identity, authority->certificate);
}

bool write(const QString &path, const QByteArray &octets)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size() && file.commit();
}

} // namespace

SubmissionService::SubmissionService(QString folder, SubmissionTokenStore &store, const AccountStore &accounts, Enqueue enqueue,
                                     const Clock &clock, Randomness &randomness)
    : m_folder(std::move(folder)), m_store(store), m_accounts(accounts), m_enqueue(std::move(enqueue)), m_clock(clock),
      m_randomness(randomness)
{
}

SubmissionService::~SubmissionService()
{
    m_port.reset();
    if (m_lock)
        QFile::remove(fileOf(placesName));
}

bool SubmissionService::prepareFolder() const
{
    return QDir(m_folder).exists() || (QDir().mkpath(m_folder) && QFile::setPermissions(m_folder, ownerOnly));
}

bool SubmissionService::ensureIdentity()
{
    if (m_identity.key.isEmpty() && prepareFolder())
        m_identity = loadIdentityFile(fileOf(identityName));
    const bool isWhole = !m_identity.key.isEmpty() && !certificateFingerprint(m_identity.certificate).isEmpty();
    if (isWhole && QFile::exists(fileOf(authorityName)))
        return true;
    const auto made = makeIdentity(m_randomness);
    if (!made || !saveIdentityFile(fileOf(identityName), made->first) || !write(fileOf(authorityName), made->second)) {
        m_identity = {};
        return false;
    }
    m_identity = made->first;
    return true;
}

QString SubmissionService::certificateFile()
{
    return ensureIdentity() ? fileOf(authorityName) : QString();
}

QByteArray SubmissionService::fingerprint()
{
    return ensureIdentity() ? certificateFingerprint(m_identity.certificate) : QByteArray();
}

/// What a crash left of messages that nobody was told to be stored.
void SubmissionService::clearUnfinished() const
{
    QDir folder(m_folder);
    for (const QString &name : folder.entryList({QStringLiteral("arriving-*")}, QDir::Files))
        folder.remove(name);
}

Result<SubmissionPlaces, SubmissionError> SubmissionService::open(const SubmissionOpening &opening)
{
    if (!ensureIdentity())
        return SubmissionError{SubmissionError::Kind::CannotWrite, m_folder};
    auto lock = std::make_unique<QLockFile>(fileOf(lockName));
    lock->setStaleLockTime(0);
    if (!lock->tryLock())
        return SubmissionError{lock->error() == QLockFile::LockFailedError ? SubmissionError::Kind::AlreadyOpen
                                                                           : SubmissionError::Kind::CannotWrite,
                               m_folder};
    clearUnfinished();
    m_account = opening.account;
    m_queue = std::make_unique<SubmissionQueue>(m_folder,
                                                [this](const std::vector<Submission> &submissions) { return storeAll(submissions); });
    m_port = std::make_unique<SubmissionPort>([this] { return manner(); }, [this] { return m_queue->makeSink(); }, m_randomness,
                                              connectionLimit);
    const auto places = listen(opening);
    if (!places) {
        m_port.reset();
        return places;
    }
    m_places = *places;
    m_lock = std::move(lock);
    writePlaces();
    return places;
}

Result<SubmissionPlaces, SubmissionError> SubmissionService::listen(const SubmissionOpening &opening)
{
    const auto take = [this](Entrance entrance, quint16 port) { return m_port->listen(entrance, port, Listener::Addresses::Both); };
    SubmissionPlaces places;
    auto port = take(Entrance::StartTls, opening.port);
    if (!port && opening.otherwiseAnyPort)
        port = take(Entrance::StartTls, 0);
    if (!port)
        return SubmissionError{SubmissionError::Kind::PortTaken, QString::number(opening.port), port.error()};
    places.port = *port;
    if (opening.tlsPort) {
        const auto tlsPort = take(Entrance::Tls, *opening.tlsPort);
        if (!tlsPort)
            return SubmissionError{SubmissionError::Kind::PortTaken, QString::number(*opening.tlsPort), tlsPort.error()};
        places.tlsPort = *tlsPort;
    }
    const QString socket = opening.socket.isEmpty() ? fileOf(socketName) : opening.socket;
    const auto local = m_port->listen(socket);
    // Nobody asked for the profile's own; its path may be too long for a socket.
    if (!local && !opening.socket.isEmpty())
        return SubmissionError{SubmissionError::Kind::SocketTaken, socket, local.error()};
    if (local)
        places.socket = socket;
    return places;
}

void SubmissionService::writePlaces() const
{
    // Without it, others just don't know.
    (void)write(fileOf(placesName),
                QJsonDocument(QJsonObject{{QStringLiteral("port"), m_places.port},
                                          {QStringLiteral("tlsPort"), m_places.tlsPort},
                                          {QStringLiteral("socket"), m_places.socket}})
                    .toJson());
}

std::optional<SubmissionPlaces> SubmissionService::places() const
{
    if (isOpen())
        return m_places;
    QFile file(fileOf(placesName));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    // A file that a crash left says nothing.
    QLockFile lock(fileOf(lockName));
    lock.setStaleLockTime(0);
    if (lock.tryLock())
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    return SubmissionPlaces{.port = quint16(object[QStringLiteral("port")].toInt()),
                            .tlsPort = quint16(object[QStringLiteral("tlsPort")].toInt()),
                            .socket = object[QStringLiteral("socket")].toString()};
}

void SubmissionService::close(std::function<void()> done)
{
    if (!m_port)
        return done();
    m_queue->flush();
    m_port->shutDown([this, done = std::move(done)] {
        // From the event loop, as one of its connections may be telling.
        QMetaObject::invokeMethod(
            this,
            [this, done] {
                m_port.reset();
                QFile::remove(fileOf(placesName));
                m_lock.reset();
                done();
            },
            Qt::QueuedConnection);
    });
}

void SubmissionService::review()
{
    m_known.clear();
    if (m_port)
        m_port->review();
}

std::optional<SubmissionToken> SubmissionService::tokenOf(const QByteArray &user) const
{
    if (m_known.isEmpty() || m_known.size() > mostKnown || m_knownSince.hasExpired(knownFor.count())) {
        m_known.clear();
        m_knownSince.start();
    }
    const auto known = m_known.constFind(user);
    return known != m_known.constEnd() ? *known : *m_known.insert(user, m_store.tokenOf(user));
}

ServerManner SubmissionService::manner()
{
    ServerManner manner{.identity = m_identity};
    manner.closingLimit = std::chrono::seconds(3);
    SessionRules &rules = manner.rules;
    rules.hostName = "localhost";
    rules.sizeLimit = sizeLimit;
    rules.recipientLimit = recipientLimit;
    rules.extensions = {.dsn = true, .chunking = true};
    rules.refusesBareLineEnds = true;
    rules.verifierOf = [this](const QByteArray &user) {
        const auto token = tokenOf(user);
        return token ? std::optional(token->verifier) : std::nullopt;
    };
    rules.mailRefusal = [this](const QByteArray &user) { return refusalAtMail(user); };
    rules.refusal = [](const QByteArray &recipient) { return SubmissionIntake::refusalOf(recipient); };
    return manner;
}

std::optional<QByteArray> SubmissionService::refusalAtMail(const QByteArray &user)
{
    const auto token = user.isEmpty() ? std::nullopt : tokenOf(user);
    if (!token)
        return std::nullopt;
    const QDateTime now = m_clock.now();
    if (!token->lastUsed.isValid() || token->lastUsed.secsTo(now) >= 60) {
        m_store.noteUse(token->id, now);
        m_known.remove(user);
    }
    Minute &minute = m_minutes[user];
    if (!minute.begin.isValid() || minute.begin.secsTo(now) >= 60 || now < minute.begin)
        minute = {now, 0};
    if (token->perMinute > 0 && minute.messages >= token->perMinute)
        return "451 4.7.1 This token is for " + QByteArray::number(token->perMinute) + " messages a minute: try again in "
            + QByteArray::number(60 - minute.begin.secsTo(now)) + " s";
    ++minute.messages;
    return std::nullopt;
}

qint64 SubmissionService::accountOf(const QByteArray &user) const
{
    const auto token = m_account != 0 || user.isEmpty() ? std::nullopt : tokenOf(user);
    return token ? token->account : m_account;
}

std::vector<CommitOutcome> SubmissionService::storeAll(const std::vector<Submission> &submissions)
{
    const SubmissionIntake intake(m_accounts.accounts(), m_clock, m_randomness);
    std::vector<CommitOutcome> outcomes(submissions.size());
    std::vector<NewOutboxItem> items;
    std::vector<size_t> places; // of the items among the submissions
    QHash<QByteArray, qint64> accounts;
    for (size_t i = 0; i < submissions.size(); ++i) {
        const QByteArray &user = submissions[i].envelope.user;
        if (!accounts.contains(user))
            accounts.insert(user, accountOf(user));
        auto item = intake.take(submissions[i], accounts.value(user));
        if (item) {
            items.push_back(std::move(item).value());
            places.push_back(i);
        } else {
            outcomes[i].reply = item.error();
        }
    }
    if (items.empty())
        return outcomes;
    const auto ids = m_enqueue(items);
    for (size_t i = 0; i < places.size(); ++i)
        outcomes[places[i]] = ids ? CommitOutcome{true, "250 2.0.0 Queued as " + (*ids)[i].toText().toLatin1()}
                                  : CommitOutcome{false, SubmissionIntake::refusalOf(ids.error())};
    if (ids)
        emit queued();
    return outcomes;
}

Result<NewSubmissionToken, SubmissionStoreError> SubmissionService::addToken(const SubmissionTokenWish &wish)
{
    NewSubmissionToken made = makeToken(wish, m_store.tokens(), m_clock.now(), m_randomness);
    const auto added = m_store.add(made.kept);
    if (!added)
        return added.error();
    made.kept = *added;
    return made;
}

Result<Done, SubmissionStoreError> SubmissionService::revokeToken(SubmissionTokenId id)
{
    const auto removed = m_store.remove(id);
    review();
    return removed;
}

} // namespace sendoff
