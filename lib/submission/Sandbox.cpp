// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission/Sandbox.h"

#include "submission/MaildirSink.h"
#include "submission/identityFile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace sendoff {

namespace {

constexpr int connectionLimit = 50;

QStringList stringsOf(const QJsonValue &value)
{
    QStringList result;
    for (const QJsonValue each : value.toArray())
        result += each.toString();
    return result;
}

bool names(const QStringList &addresses, const QByteArray &recipient)
{
    return addresses.contains(QString::fromUtf8(recipient), Qt::CaseInsensitive);
}

} // namespace

Sandbox::Sandbox(const QString &folder, Randomness &randomness, QObject *parent)
    : QObject(parent), m_folder(folder), m_randomness(randomness), m_password(randomness.bytes(16).toHex()),
      m_verifier(ScramVerifier::of(m_password, randomness.bytes(16)))
{
}

bool Sandbox::start()
{
    if (!SandboxMailbox(m_folder).prepare() || !loadIdentity())
        return false;
    clearUnfinished();
    m_server = std::make_unique<SubmissionPort>(
        [this] { return manner(); },
        [this] { return std::make_unique<MaildirSink>(m_folder, m_randomness); }, m_randomness, connectionLimit);
    connect(m_server.get(), &SubmissionPort::messageStored, this, &Sandbox::messageArrived);
    const auto port = m_server->listen(Entrance::Tls, 0, Listener::Addresses::IPv4);
    m_port = port ? *port : quint16(0);
    return port.hasValue();
}

QByteArray Sandbox::certificatePin() const
{
    return certificateFingerprint(m_identity.certificate);
}

/// What a crash left of messages that nobody was told to be stored.
void Sandbox::clearUnfinished() const
{
    QDir unfinished(m_folder + QStringLiteral("/tmp"));
    for (const QString &name : unfinished.entryList(QDir::Files | QDir::Hidden))
        unfinished.remove(name);
}

bool Sandbox::loadIdentity()
{
    const QString path = m_folder + QStringLiteral("/certificate.pem");
    m_identity = loadIdentityFile(path);
    if (!m_identity.key.isEmpty() && !certificatePin().isEmpty())
        return true;
    auto made = makeCertificate();
    if (!made)
        return false;
    m_identity = *made;
    return saveIdentityFile(path, m_identity);
}

ServerManner Sandbox::manner() const
{
    const SandboxTrouble trouble = this->trouble();
    ServerManner manner;
    manner.identity = m_identity;
    manner.delayMilliseconds = [this] { return this->trouble().delayMilliseconds; };
    manner.dropsAtFinalDot = [this] { return this->trouble().dropAtFinalDot; };
    if (trouble.wrongCertificate) {
        if (const auto other = makeCertificate({.dnsNames = {QStringLiteral("wrong.example")}, .addresses = {}}))
            manner.identity = *other;
    }
    SessionRules &rules = manner.rules;
    rules.hostName = "sandbox.localhost";
    if (trouble.announcedSize > 0)
        rules.sizeLimit = trouble.announcedSize;
    rules.verifierOf = [this](const QByteArray &user) {
        return user == this->user().toUtf8() ? std::optional(m_verifier) : std::nullopt;
    };
    rules.refusal = [this](const QByteArray &recipient) -> std::optional<QByteArray> {
        const SandboxTrouble trouble = this->trouble();
        if (names(trouble.refused, recipient))
            return "550 5.1.1 <" + recipient + ">: no such mailbox here";
        if (names(trouble.deferred, recipient))
            return "451 4.7.1 <" + recipient + ">: not now, please try again later";
        return std::nullopt;
    };
    return manner;
}

QString Sandbox::troubleFile() const
{
    return m_folder + QStringLiteral("/sandbox-trouble.json");
}

SandboxTrouble Sandbox::trouble() const
{
    QFile file(troubleFile());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    return {.refused = stringsOf(object[QStringLiteral("refused")]),
            .deferred = stringsOf(object[QStringLiteral("deferred")]),
            .delayMilliseconds = std::clamp(object[QStringLiteral("delayMilliseconds")].toInt(), 0, 3600000),
            .announcedSize = qint64(object[QStringLiteral("announcedSize")].toDouble()),
            .dropAtFinalDot = object[QStringLiteral("dropAtFinalDot")].toBool(),
            .wrongCertificate = object[QStringLiteral("wrongCertificate")].toBool()};
}

bool Sandbox::setTrouble(const SandboxTrouble &trouble)
{
    const QJsonObject object{
        {QStringLiteral("refused"), QJsonArray::fromStringList(trouble.refused)},
        {QStringLiteral("deferred"), QJsonArray::fromStringList(trouble.deferred)},
        {QStringLiteral("delayMilliseconds"), trouble.delayMilliseconds},
        {QStringLiteral("announcedSize"), double(trouble.announcedSize)},
        {QStringLiteral("dropAtFinalDot"), trouble.dropAtFinalDot},
        {QStringLiteral("wrongCertificate"), trouble.wrongCertificate},
    };
    QSaveFile file(troubleFile());
    const QByteArray text = QJsonDocument(object).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
}

} // namespace sendoff
