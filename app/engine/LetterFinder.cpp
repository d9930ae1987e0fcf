// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/LetterFinder.h"

namespace sendoff {

LetterFinder::LetterFinder(std::deque<Place> places, const QStringList &pop3, const QByteArray &messageId, QObject *parent)
    : QObject(parent), m_places(std::move(places)), m_messageId(messageId), m_finding{.pop3 = pop3}
{
    QMetaObject::invokeMethod(this, &LetterFinder::next, Qt::QueuedConnection);
}

void LetterFinder::next()
{
    if (!m_finding.octets.isEmpty() || m_finding.isTooBig || m_places.empty()) {
        emit finished(m_finding);
        return deleteLater();
    }
    Place place = std::move(m_places.front());
    m_places.pop_front();
    auto *letter = new ImapLetter(std::move(place.sessions), m_messageId, this);
    connect(letter, &ImapLetter::finished, this, [this, letter, account = place.account](const FoundLetter &found) {
        letter->deleteLater();
        take(account, found);
    });
}

void LetterFinder::take(const QString &account, const FoundLetter &letter)
{
    ++m_finding.mailboxes;
    switch (letter.outcome) {
    case FoundLetter::Outcome::Found:
        m_finding.octets = letter.octets;
        break;
    case FoundLetter::Outcome::TooBig:
        m_finding.isTooBig = true;
        break;
    case FoundLetter::Outcome::Failed:
        --m_finding.mailboxes;
        m_finding.silent += account;
        break;
    case FoundLetter::Outcome::NotThere:
        break;
    }
    next();
}

} // namespace sendoff
