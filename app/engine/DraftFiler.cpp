// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/DraftFiler.h"

#include "compose/draftMessage.h"
#include "compose/identityOf.h"
#include "compose/messageHeaders.h"
#include "store/DraftCbor.h"

#include <QCryptographicHash>

#include <algorithm>

namespace sendoff {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds longestSleep = 60s;
/// What changes at the same time is looked at once.
constexpr std::chrono::milliseconds together = 1s;
constexpr int waits[] = {60, 300, 900, 1800, 3600};
/// Then it stays where it is: it is a draft, and its owner can remove it.
constexpr int mostRemovals = 20;

/// Of all that goes into the message.
QByteArray digestOf(const Draft &draft)
{
    Draft written = draft;
    written.window = {};
    written.saved = {};
    return QCryptographicHash::hash(toCbor(written), QCryptographicHash::Sha256);
}

std::vector<DraftVersion> versionsOf(const FiledDraft &filed)
{
    std::vector<DraftVersion> versions;
    for (const FiledDraft::Version &each : filed.versions)
        versions.push_back({each.revision, each.size, each.uidValidity, each.uid});
    return versions;
}

bool isRedirect(const Draft &draft)
{
    return draft.origin && draft.origin->kind == Origin::Kind::Redirect;
}

} // namespace

DraftFiler::DraftFiler(DraftSurroundings surroundings, const Clock &clock, Randomness &randomness, QObject *parent)
    : QObject(parent), m_surroundings(std::move(surroundings)), m_clock(clock), m_randomness(randomness), m_timer(this),
      m_soon(this)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(together);
    connect(&m_soon, &QTimer::timeout, this, &DraftFiler::look);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftFiler::work);
}

void DraftFiler::start()
{
    m_isStarted = true;
    review();
}

void DraftFiler::review()
{
    if (m_isStarted && !m_soon.isActive())
        m_soon.start();
}

void DraftFiler::reconsider()
{
    m_accountsChanged = true;
    review();
}

void DraftFiler::look()
{
    if (std::exchange(m_accountsChanged, false)) {
        m_removals.clear();
        for (auto &[id, known] : m_known) {
            if (!known.due.isValid())
                known.due = m_clock.now();
        }
    }
    std::map<DraftId, Known> before;
    before.swap(m_known);
    for (const Draft &draft : m_surroundings.drafts.drafts()) {
        const auto found = before.find(draft.id);
        if (found != before.end())
            m_known[draft.id] = found->second;
        know(draft);
    }
    schedule();
}

void DraftFiler::know(const Draft &draft)
{
    Known &known = m_known[draft.id];
    if (!known.content.isEmpty() && known.saved == draft.saved)
        return;
    const QDateTime now = m_clock.now();
    const QByteArray content = digestOf(draft);
    known.saved = draft.saved;
    if (content != known.content)
        known = {draft.saved, content, now.addSecs(rest.count())};
    // Nobody writes on it any more.
    if (!draft.window.isOpen && known.due.isValid() && known.tries == 0)
        known.due = now;
}

void DraftFiler::schedule()
{
    if (m_isAtWork)
        return;
    QDateTime next;
    const auto consider = [&next](const QDateTime &due) {
        if (due.isValid() && (!next.isValid() || due < next))
            next = due;
    };
    for (const auto &[id, known] : m_known)
        consider(known.due);
    for (const FiledDraft &each : m_surroundings.filed.filed()) {
        const auto failed = m_removals.find({each.draft, each.account});
        if (isLeftover(each))
            consider(failed == m_removals.end() ? m_clock.now() : failed->second.due);
    }
    if (next.isValid())
        m_timer.start(std::clamp(std::chrono::milliseconds(m_clock.now().msecsTo(next)), 0ms, longestSleep));
    else
        m_timer.stop();
}

void DraftFiler::work()
{
    if (m_isAtWork)
        return;
    const auto filed = m_surroundings.filed.filed();
    if (removeNext(filed) || fileNext(filed))
        return;
    schedule();
}

/// Of a draft that was sent or discarded, or has another account now.
bool DraftFiler::isLeftover(const FiledDraft &filed) const
{
    const auto draft = m_surroundings.drafts.draft(filed.draft);
    const auto account = draft ? m_surroundings.accountOf(*draft) : std::nullopt;
    return !account || account->id != filed.account;
}

bool DraftFiler::removeNext(const std::vector<FiledDraft> &filed)
{
    for (const FiledDraft &each : filed) {
        if (!m_surroundings.isThere(each.account)) {
            if (!m_surroundings.filed.forget(each.draft, each.account))
                m_removals[{each.draft, each.account}].due = later(mostRemovals);
            continue;
        }
        if (!isLeftover(each))
            continue;
        Removal &removal = m_removals[{each.draft, each.account}];
        const auto sessions = m_surroundings.sessionsOf(each.account);
        if (!sessions || (removal.due.isValid() && removal.due > m_clock.now())) {
            removal.due = sessions ? removal.due : later(int(std::size(waits)));
            continue;
        }
        remove(each, *sessions);
        return true;
    }
    return false;
}

bool DraftFiler::fileNext(const std::vector<FiledDraft> &filed)
{
    for (auto &[id, known] : m_known) {
        if (!known.due.isValid() || known.due > m_clock.now())
            continue;
        const auto draft = m_surroundings.drafts.draft(id);
        const auto account = draft ? m_surroundings.accountOf(*draft) : std::nullopt;
        const auto sessions = account && !isRedirect(*draft) ? m_surroundings.sessionsOf(account->id) : std::nullopt;
        const auto row = std::find_if(filed.begin(), filed.end(), [&account, id = id](const FiledDraft &each) {
            return each.draft == id && account && each.account == account->id;
        });
        if (!sessions || (row != filed.end() && row->content == known.content)) {
            known.due = {};
            continue;
        }
        file(*draft, *account, row != filed.end() ? *row : FiledDraft{.draft = id, .account = account->id}, *sessions);
        return true;
    }
    return false;
}

void DraftFiler::file(const Draft &draft, const Account &account, FiledDraft filed, const MailboxSessions &sessions)
{
    const Identity identity = identityOf(draft, account);
    if (filed.messageId.isEmpty())
        filed.messageId = newMessageId(identity.from.address, m_randomness);
    DraftOrder order{.messageId = filed.messageId, .before = versionsOf(filed), .savedAt = m_clock.now()};
    const QByteArray revision = m_randomness.bytes(16).toHex();
    const DraftMessage message = draftMessage(draft, identity, {filed.messageId, revision}, order.savedAt, m_randomness);
    order.now = DraftVersion{.revision = revision, .size = message.content->size()};
    order.content = {.size = message.content->size(),
                     .open = [content = message.content] { return content->open(); },
                     .hasUtf8Headers = message.hasUtf8Headers};
    // Remembered before it is there: whatever happens, it can be removed again.
    filed.versions.push_back({.revision = revision, .size = order.now->size});
    filed.content = {};
    Known &known = m_known[draft.id];
    if (!m_surroundings.filed.remember(filed)) {
        known.due = later(++known.tries);
        return schedule();
    }
    run(sessions, order, [this, id = draft.id, filed, content = known.content](const DraftFilingStep &result) {
        onFiled(id, filed, content, result);
    });
}

void DraftFiler::onFiled(DraftId draft, FiledDraft filed, const QByteArray &content, const DraftFilingStep &result)
{
    const auto known = m_known.find(draft);
    const auto *done = std::get_if<DraftFiled>(&result);
    const bool isChanged = known != m_known.end() && known->second.content != content;
    if (done && done->now) {
        filed.versions.pop_back();
        if (done->isCleared)
            filed.versions.clear();
        filed.versions.push_back({done->now->revision, done->now->size, done->now->uidValidity, done->now->uid});
        filed.content = content;
        if (known != m_known.end() && !isChanged)
            known->second.due = {};
    } else {
        const auto *failed = std::get_if<DraftNotFiled>(&result);
        if (failed && !failed->mayBeThere)
            filed.versions.pop_back();
        if (known != m_known.end())
            known->second.due = later(++known->second.tries);
    }
    if (filed.versions.empty())
        (void)m_surroundings.filed.forget(filed.draft, filed.account);
    else
        (void)m_surroundings.filed.remember(filed);
}

void DraftFiler::remove(const FiledDraft &filed, const MailboxSessions &sessions)
{
    const DraftOrder order{.messageId = filed.messageId, .before = versionsOf(filed), .now = std::nullopt};
    run(sessions, order, [this, place = Place(filed.draft, filed.account)](const DraftFilingStep &result) { onRemoved(place, result); });
}

void DraftFiler::onRemoved(const Place &place, const DraftFilingStep &result)
{
    const auto *done = std::get_if<DraftFiled>(&result);
    Removal &removal = m_removals[place];
    removal.due = later(++removal.tries);
    // What can't be written down that it is over is due again, but later.
    const bool isOver = (done && done->isCleared) || removal.tries >= mostRemovals;
    if (isOver && m_surroundings.filed.forget(place.first, place.second))
        m_removals.erase(place);
}

void DraftFiler::run(const MailboxSessions &sessions, const DraftOrder &order, std::function<void(const DraftFilingStep &)> done)
{
    m_isAtWork = true;
    auto *filing = new ImapDraftFiling(sessions, order, this);
    connect(filing, &ImapDraftFiling::finished, this, [this, filing, done = std::move(done)](const DraftFilingStep &result) {
        filing->deleteLater();
        m_isAtWork = false;
        done(result);
        m_timer.start(0);
    });
}

QDateTime DraftFiler::later(int tries) const
{
    return m_clock.now().addSecs(waits[std::clamp(tries, 1, int(std::size(waits))) - 1]);
}

} // namespace sendoff
