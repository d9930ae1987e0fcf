// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission/SubmissionQueue.h"

#include <QPointer>

namespace sendoff {

namespace {

/// How long a message waits for others that are arriving: less than the disk takes for one.
constexpr std::chrono::milliseconds gatherFor{3};

} // namespace

class SubmissionQueue::Sink final : public MessageSink {
public:
    explicit Sink(SubmissionQueue &queue) : m_queue(&queue), m_folder(queue.m_folder) {}
    ~Sink() override { abort(); }

    void begin(const SubmittedEnvelope &envelope) override
    {
        m_submission = {envelope, std::make_shared<SubmittedContent>(m_folder)};
        if (m_queue)
            m_queue->begun();
    }
    void write(const QByteArray &octets) override { m_submission.content->add(octets); }
    void commit(std::function<void(const CommitOutcome &)> done) override
    {
        const Submission submission = m_submission;
        abort();
        const bool isKept = submission.content->finish();
        if (isKept && m_queue)
            m_queue->add({submission, std::move(done)});
        else if (!isKept && submission.content->isDiskFull())
            done({false, "452 4.3.1 The disk is full: the message was not taken"});
        else
            done(CommitOutcome::notStored());
    }
    void abort() override
    {
        if (m_submission.content && m_queue)
            m_queue->ended();
        m_submission = {};
    }

private:
    const QPointer<SubmissionQueue> m_queue;
    const QString m_folder;
    Submission m_submission;
};

SubmissionQueue::SubmissionQueue(QString folder, StoreAll storeAll, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_storeAll(std::move(storeAll)), m_soon(this)
{
    m_soon.setSingleShot(true);
    m_soon.setTimerType(Qt::PreciseTimer);
    connect(&m_soon, &QTimer::timeout, this, &SubmissionQueue::flush);
}

std::unique_ptr<MessageSink> SubmissionQueue::makeSink()
{
    return std::make_unique<Sink>(*this);
}

void SubmissionQueue::add(Waiting waiting)
{
    m_waiting.push_back(std::move(waiting));
    if (m_arriving == 0)
        m_soon.start(0);
    else if (!m_soon.isActive())
        m_soon.start(gatherFor);
}

void SubmissionQueue::ended()
{
    // Nobody is left to wait for.
    if (--m_arriving == 0 && !m_waiting.empty())
        m_soon.start(0);
}

void SubmissionQueue::flush()
{
    const std::vector<Waiting> now = std::exchange(m_waiting, {});
    if (now.empty())
        return;
    std::vector<Submission> submissions;
    submissions.reserve(now.size());
    for (const Waiting &each : now)
        submissions.push_back(each.submission);
    const std::vector<CommitOutcome> outcomes = m_storeAll(submissions);
    for (size_t i = 0; i < now.size(); ++i)
        now[i].done(outcomes[i]);
}

} // namespace sendoff
