// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission/SubmissionQueue.h"

#include <QPointer>

namespace sendoff {

class SubmissionQueue::Sink final : public MessageSink {
public:
    explicit Sink(SubmissionQueue &queue) : m_queue(&queue), m_folder(queue.m_folder) {}

    void begin(const SubmittedEnvelope &envelope) override
    {
        m_submission = {envelope, std::make_shared<SubmittedContent>(m_folder)};
    }
    void write(const QByteArray &octets) override { m_submission.content->add(octets); }
    void commit(std::function<void(const CommitOutcome &)> done) override
    {
        const bool isKept = m_submission.content->finish();
        if (isKept && m_queue)
            m_queue->add({std::move(m_submission), std::move(done)});
        else if (!isKept && m_submission.content->isDiskFull())
            done({false, "452 4.3.1 The disk is full: the message was not taken"});
        else
            done(CommitOutcome::notStored());
        m_submission = {};
    }
    void abort() override { m_submission = {}; }

private:
    const QPointer<SubmissionQueue> m_queue;
    const QString m_folder;
    Submission m_submission;
};

SubmissionQueue::SubmissionQueue(QString folder, StoreAll storeAll, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_storeAll(std::move(storeAll)), m_soon(this)
{
    // What other connections have at hand is read first.
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &SubmissionQueue::flush);
}

std::unique_ptr<MessageSink> SubmissionQueue::makeSink()
{
    return std::make_unique<Sink>(*this);
}

void SubmissionQueue::add(Waiting waiting)
{
    m_waiting.push_back(std::move(waiting));
    if (!m_soon.isActive())
        m_soon.start();
}

void SubmissionQueue::flush()
{
    const std::vector<Waiting> now = std::exchange(m_waiting, {});
    if (now.empty())
        return;
    std::vector<Submission> submissions;
    for (const Waiting &each : now)
        submissions.push_back(each.submission);
    const std::vector<CommitOutcome> outcomes = m_storeAll(submissions);
    for (size_t i = 0; i < now.size(); ++i)
        now[i].done(outcomes[i]);
}

} // namespace sendoff
