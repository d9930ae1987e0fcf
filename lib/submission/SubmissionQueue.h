// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/MessageSink.h"
#include "submission/SubmittedContent.h"

#include <QTimer>

namespace sendoff {

/// One message that has arrived.
struct Submission {
    SubmittedEnvelope envelope;
    std::shared_ptr<SubmittedContent> content;
};

/// Gathers what arrives at the same time and has it stored together: a sync of the disk costs as much
/// for two hundred messages as for one.
class SubmissionQueue final : public QObject {
    Q_OBJECT
public:
    /// What became of each, in their order. Those that are stored are safe on disk then.
    using StoreAll = std::function<std::vector<CommitOutcome>(const std::vector<Submission> &)>;

    /// Messages that are large are kept in `folder` while they arrive.
    SubmissionQueue(QString folder, StoreAll storeAll, QObject *parent = nullptr);

    /// For one connection; may outlive the queue.
    std::unique_ptr<MessageSink> makeSink();
    /// Stores at once what has arrived.
    void flush();

private:
    class Sink;
    struct Waiting {
        Submission submission;
        std::function<void(const CommitOutcome &)> done;
    };
    void add(Waiting waiting);
    void begun() { ++m_arriving; }
    void ended();

    const QString m_folder;
    const StoreAll m_storeAll;
    std::vector<Waiting> m_waiting;
    int m_arriving = 0; ///< messages that have begun and not ended
    QTimer m_soon;
};

} // namespace sendoff
