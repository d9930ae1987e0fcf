// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Session that has messages in hand: which may go over the wire, and when.
#include "smtp/ServerFailure.h"
#include "smtp/Session.h"

namespace sendoff {

namespace {

/// So much is handed to the channel at a time; it asks for more when it is drained.
constexpr qint64 writeAhead = 512 * 1024;
/// A connection that was silent for longer may be gone without our knowing it.
constexpr qint64 freshMilliseconds = 3000;
/// Messages that may be unanswered at a time where their bodies ride together.
constexpr int window = 16;
/// After the final dot only the server knows; a person who cancels waits so long for its word.
constexpr std::chrono::seconds cancelPatience{10};

std::vector<RecipientOutcome> deferredForAll(const OutgoingMail &mail, const Failure &failure)
{
    return std::vector<RecipientOutcome>(mail.mail.envelope.recipients.size(), Deferred{failure});
}

} // namespace

int Session::room() const
{
    if (m_state != State::Ready || m_isChecking)
        return 0;
    const int most = !m_capabilities.pipelining ? 1 : m_capabilities.chunking ? window : 2;
    const int free = most - int(m_mails.size());
    const int mailMax = m_capabilities.limits.mailMax;
    if (mailMax == 0)
        return free;
    const auto notBegun = std::count_if(m_mails.begin(), m_mails.end(), [](const auto &each) { return !each->transaction; });
    return std::min(free, mailMax - m_begun - int(notBegun));
}

bool Session::isSpent() const
{
    return m_capabilities.limits.mailMax > 0 && m_begun >= m_capabilities.limits.mailMax;
}

MailNumber Session::send(const MailObject &mail)
{
    auto outgoing = std::make_unique<OutgoingMail>();
    outgoing->number = ++m_lastNumber;
    outgoing->mail = mail;
    if (m_mails.empty())
        outgoing->transcript = takeTranscript();
    m_mails.push_back(std::move(outgoing));
    advanceSoon();
    return m_lastNumber;
}

void Session::permitFinalDot(MailNumber number)
{
    OutgoingMail *mail = find(number);
    if (!mail || mail->permission != OutgoingMail::Permission::Asked)
        return;
    mail->permission = OutgoingMail::Permission::Given;
    advance();
}

void Session::cancel(MailNumber number)
{
    if (OutgoingMail *mail = find(number))
        mail->isCancelled = true;
    m_isTimeDue = true;
    advanceSoon();
}

OutgoingMail *Session::find(MailNumber number)
{
    const auto found = std::find_if(m_mails.begin(), m_mails.end(), [number](const auto &each) { return each->number == number; });
    return found == m_mails.end() ? nullptr : found->get();
}

/// From the event loop, as a message may be refused before a word is said.
void Session::advanceSoon()
{
    if (std::exchange(m_isAdvanceQueued, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isAdvanceQueued = false;
            advance();
        },
        Qt::QueuedConnection);
}

/// Does whatever can be done now, in the order of the messages.
void Session::advance()
{
    m_isAdvanceDue = true;
    if (m_isAdvancing || m_state != State::Ready)
        return;
    m_isAdvancing = true;
    while (m_state == State::Ready && std::exchange(m_isAdvanceDue, false)) {
        stopCancelled();
        for (size_t i = 0; m_state == State::Ready && i < m_mails.size(); ++i) {
            if (!m_mails[i]->transaction && !mayBegin(i))
                break;
            if (!m_mails[i]->transaction)
                begin(i);
            if (!m_mails[i]->isDone)
                readContent(*m_mails[i]);
            if (m_state == State::Ready)
                writeEnd(i);
        }
        settle();
    }
    m_isAdvancing = false;
    if (m_state != State::Ready)
        return;
    flush();
    enter(stage());
    watchTime();
}

/// One message begins when all of the one before has been written; earlier only to be written down
/// together with it.
bool Session::mayBegin(size_t index) const
{
    if (m_isChecking)
        return false;
    if (index == 0)
        return true;
    return m_capabilities.pipelining && (m_mails[index - 1]->isContentWritten || mayRideAlong(index));
}

/// Bodies in flight together: if the connection breaks, each of them is uncertain. So only where all
/// of them are sent again without asking.
bool Session::mayRideAlong(size_t index) const
{
    const auto isRepeatable = [](const auto &each) { return each->mail.resendsIfUncertain; };
    const bool before = index == 0 || m_mails[index - 1]->isContentWritten || m_mails[index - 1]->leavesTogether;
    const bool hasRoom = m_channel->bytesToWrite() + m_toWrite.size() < writeAhead;
    return before && hasRoom && m_capabilities.chunking && std::all_of(m_mails.begin(), m_mails.begin() + qsizetype(index) + 1, isRepeatable);
}

TransactionMail Session::transactionMail(OutgoingMail &mail) const
{
    using Body = TransactionMail::Body;
    const auto binary = m_capabilities.binaryMime && !mail.mail.hasBinaryContent ? mail.mail.content->binaryForm() : nullptr;
    mail.content = binary ? binary : mail.mail.content;
    return {.envelope = mail.mail.envelope,
            .size = mail.content->size(),
            .body = binary || mail.mail.hasBinaryContent ? Body::Binary
                : mail.mail.has8BitContent               ? Body::EightBit
                                                         : Body::SevenBit,
            .hasOtherForm = binary != nullptr,
            .hasUtf8Headers = mail.mail.hasUtf8Headers,
            .notify = mail.mail.notify,
            .envelopeId = mail.mail.envelopeId,
            .options = mail.mail.options};
}

void Session::begin(size_t index)
{
    OutgoingMail &mail = *m_mails[index];
    const bool isFresh = m_lastReply.isValid() && m_lastReply.msecsTo(m_clock.now()) < freshMilliseconds;
    const TransactionMail what = transactionMail(mail);
    // RFC 3030 2: after a refused BDAT the state is unclear. What follows one that is not yet
    // answered makes it clear by itself.
    const bool isBehind = index > 0;
    const bool isUnclear = isBehind && m_mails[index - 1]->transaction->framing() == MailTransaction::Framing::Chunks;
    mail.transaction.emplace(what, m_capabilities, m_settings.host,
                             TransactionManner{.encrypted = m_channel->isEncrypted(),
                                               .lmtp = m_settings.handshake.lmtp,
                                               .recipientLimit = m_settings.recipientLimit,
                                               .resetFirst = isBehind ? isUnclear : std::exchange(m_needsReset, false),
                                               .contentWithEnvelope = isBehind ? mayRideAlong(index) : isFresh});
    using Dots = DotStuffer::Dots;
    const bool chunks = mail.transaction->framing() == MailTransaction::Framing::Chunks;
    mail.pump.emplace(*mail.content, !chunks                                          ? Dots::Doubled
                          : what.body == TransactionMail::Body::Binary ? Dots::Untouched
                                                                       : Dots::Kept);
    ++m_begun;
    if (!mail.pump->isGood()) {
        mail.transaction->interrupt({.kind = FailureKind::ContentMissing, .stage = Stage::Local, .scope = Scope::Message});
        mail.isDone = true;
        return;
    }
    perform(mail, mail.transaction->start());
}

void Session::perform(OutgoingMail &mail, const TransactionAction &action)
{
    if (const auto *send = std::get_if<SendCommands>(&action)) {
        if (send->withContent) {
            mail.heldCommands = send->commands;
            mail.leavesTogether = true;
            return;
        }
        say(mail.transcript, send->commands);
        mail.isOnTheWire = true;
    } else if (std::holds_alternative<SendLoneDot>(action)) {
        m_toWrite += ".\r\n";
    } else if (std::holds_alternative<TransactionDone>(action)) {
        mail.isDone = true;
    }
    // SendContent: advance() reads and writes it.
}

/// Hands the message to the channel as fast as that takes it, but for the last block.
void Session::readContent(OutgoingMail &mail)
{
    const bool together = mail.leavesTogether;
    if (mail.isContentWritten || !(together || mail.transaction->wantsContent()))
        return;
    while (!mail.pump->atEnd() && (together || (mail.transaction->wantsContent() && m_channel->bytesToWrite() < writeAhead))) {
        if (!mail.lastBlock.isEmpty() && !together)
            writeBlock(mail, std::exchange(mail.lastBlock, {}));
        mail.lastBlock += mail.pump->next();
        if (!mail.pump->isGood())
            return contentFailed(mail);
        emit progress(mail.number, mail.pump->octetsRead(), mail.pump->total());
    }
    if (mail.pump->atEnd() && mail.permission == OutgoingMail::Permission::NotAsked) {
        mail.permission = OutgoingMail::Permission::Asked;
        emit finalDotPending(mail.number);
    }
}

void Session::contentFailed(OutgoingMail &mail)
{
    if (!mail.isOnTheWire) {
        mail.transaction->interrupt(fault(FailureKind::ContentChanged));
        mail.isDone = true;
        return;
    }
    // Half a message was written and can't be called back but by going away.
    m_channel->abort();
    onLost(fault(FailureKind::ContentChanged));
}

void Session::writeBlock(OutgoingMail &mail, const QByteArray &block)
{
    if (mail.transaction->framing() == MailTransaction::Framing::Chunks) {
        say(mail.transcript, {Command::bdat(block.size(), false)});
        mail.transaction->chunkWritten();
    }
    flush();
    m_channel->write(block);
    m_isTimeDue = true;
}

/// The last block with what ends the message, and the envelope with it where that has waited.
void Session::writeEnd(size_t index)
{
    OutgoingMail &mail = *m_mails[index];
    const bool isNext = index == 0 || m_mails[index - 1]->isContentWritten;
    if (!isNext || mail.isDone || mail.isContentWritten || !mail.pump->atEnd()
        || mail.permission != OutgoingMail::Permission::Given
        || !(mail.leavesTogether || mail.transaction->wantsContent()))
        return;
    const QByteArray last = std::exchange(mail.lastBlock, {}) + mail.pump->end();
    std::vector<Command> commands = std::exchange(mail.heldCommands, {});
    if (mail.transaction->framing() == MailTransaction::Framing::Chunks)
        commands.push_back(Command::bdat(last.size(), true));
    say(mail.transcript, commands, last);
    m_log.note(mail.transcript, QByteArray::number(mail.pump->total()) + " octets of the message");
    mail.transaction->contentWritten();
    mail.isOnTheWire = true;
    mail.isContentWritten = true;
    mail.leavesTogether = false;
    m_isTimeDue = true;
}

/// Those that are over leave, in order; so do those of which nothing was ever said.
void Session::settle()
{
    for (size_t i = 0; i < m_mails.size() && m_state == State::Ready;) {
        if (!m_mails[i]->isDone) {
            if (m_mails[i]->isOnTheWire)
                return;
            ++i;
            continue;
        }
        auto mail = std::move(m_mails[i]);
        m_mails.erase(m_mails.begin() + qsizetype(i));
        m_isAdvanceDue = true;
        // One that is under way already said RSET itself.
        const bool isFollowed = !m_mails.empty() && m_mails.front()->isOnTheWire;
        m_needsReset = !isFollowed && (m_needsReset || mail->transaction->needsReset());
        const auto ending = mail->transaction->ending();
        const auto without = mail->transaction->refusedExtension();
        if (ending) {
            m_toWrite.clear();
            quit();
        }
        if (without && !ending)
            sendOnceMore(std::move(mail), *without);
        else
            finish(*mail);
        if (ending)
            interruptAll(*ending);
    }
}

void Session::sendOnceMore(std::unique_ptr<OutgoingMail> mail, const QByteArray &without)
{
    m_log.note(mail->transcript, "Once more without " + without);
    if (!m_settings.leaveOut.contains(without))
        m_settings.leaveOut += without;
    m_capabilities.leaveOut(without);
    for (const auto &each : m_mails) {
        if (!each->isOnTheWire)
            each->forgetTransaction();
    }
    mail->forgetTransaction();
    // Behind those that the server has already heard of.
    const auto place = std::find_if(m_mails.begin(), m_mails.end(), [](const auto &each) { return !each->isOnTheWire; });
    m_mails.insert(place, std::move(mail));
}

void Session::finish(OutgoingMail &mail)
{
    mail.transcript.markDeciding();
    emit sent(mail.number, mail.transaction->outcomes(), mail.transcript);
}

/// The conversation is over; each message in hand gets what is true of it.
void Session::interruptAll(const Failure &failure)
{
    decltype(m_mails) mails;
    mails.swap(m_mails);
    bool isFirst = true;
    for (const auto &mail : mails) {
        Failure each = failure;
        const bool isItsOwn = failure.kind == FailureKind::ContentChanged || failure.kind == FailureKind::Cancelled;
        if (isItsOwn && !std::exchange(isFirst, false))
            each.kind = FailureKind::ConnectionLost;
        if (each.stage >= Stage::MailFrom)
            each.stage = mail->transaction ? mail->transaction->stage() : Stage::MailFrom;
        // Of what nothing was said yet nothing is refused, whatever the server's last words are.
        if (mail->isOnTheWire || mail->isDone) {
            mail->transaction->interrupt(each);
            finish(*mail);
        } else {
            emit sent(mail->number, deferredForAll(*mail, each), mail->transcript);
        }
    }
}

void Session::stopCancelled()
{
    for (size_t i = 0; i < m_mails.size() && m_state == State::Ready;) {
        OutgoingMail &mail = *m_mails[i];
        if (mail.isCancelled && !mail.isOnTheWire && !mail.isDone) {
            const auto stopped = std::move(m_mails[i]);
            m_mails.erase(m_mails.begin() + qsizetype(i));
            emit sent(stopped->number,
                      deferredForAll(*stopped, {.kind = FailureKind::Cancelled, .stage = Stage::MailFrom, .host = m_settings.host}),
                      stopped->transcript);
            continue;
        }
        // Those before it are answered first; then nothing but going away stops a message half said.
        if (mail.isCancelled && i == 0 && !mail.isContentWritten && !mail.isDone) {
            m_channel->abort();
            return onLost(fault(FailureKind::Cancelled));
        }
        ++i;
    }
}

void Session::say(Transcript &transcript, const std::vector<Command> &commands, const QByteArray &content)
{
    for (const Command &command : commands) {
        m_toWrite += command.line();
        m_toWrite += "\r\n";
        m_log.said(transcript, command);
    }
    m_toWrite += content;
    m_isTimeDue = true;
}

void Session::flush()
{
    if (!m_toWrite.isEmpty())
        m_channel->write(std::exchange(m_toWrite, {}));
}

/// The time runs for the first message while anything is expected of the server.
void Session::watchTime()
{
    if (m_isChecking)
        return;
    const bool isWaiting = !m_mails.empty() && m_mails.front()->isOnTheWire
        && m_mails.front()->permission != OutgoingMail::Permission::Asked;
    if (!isWaiting)
        m_timer.stop();
    else if (m_isTimeDue || !m_timer.isActive())
        restartTimer(m_mails.front()->isCancelled ? cancelPatience : m_mails.front()->transaction->timeout());
    m_isTimeDue = false;
}

void Session::restartTimer(std::chrono::seconds time)
{
    m_timer.start(std::max(1, int(double(time.count()) * 1000 * m_settings.timeoutFactor)));
}

} // namespace sendoff
