// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/programs/ProgramsService.h"

#include <QTimer>

namespace sendoff {

/// Answers from values that a test sets, as an engine would.
class FakeProgramsService final : public ProgramsService {
public:
    ProgramsFacts facts{.port = 2587, .certificate = QStringLiteral("/home/jane/.local/share/sendoff/submission/certificate.pem")};
    std::optional<SubmissionStoreError> refusal;

    void load(QObject *context, std::function<void(ProgramsFacts)> done) override { answer(context, done); }
    void save(const SubmissionSettings &settings, QObject *context, std::function<void(ProgramsFacts)> done) override
    {
        facts.settings = settings;
        facts.isOpen = settings.isOn && facts.problem.isEmpty();
        facts.port = settings.port;
        answer(context, done);
    }
    void add(const SubmissionTokenWish &wish, QObject *context,
             std::function<void(Result<NewSubmissionToken, SubmissionStoreError>)> done) override
    {
        if (refusal) {
            QTimer::singleShot(0, context, [this, done] { done(*refusal); });
            return;
        }
        NewSubmissionToken made = makeToken(wish, facts.tokens, QDateTime(QDate(2026, 11, 26), QTime(10, 0), Qt::UTC), m_randomness);
        made.kept.id = SubmissionTokenId(qint64(facts.tokens.size()) + 1);
        facts.tokens.push_back(made.kept);
        QTimer::singleShot(0, context, [made, done] { done(made); });
    }
    void revoke(SubmissionTokenId id, QObject *context, std::function<void(ProgramsFacts)> done) override
    {
        std::erase_if(facts.tokens, [id](const SubmissionToken &token) { return token.id == id; });
        answer(context, done);
    }

private:
    void answer(QObject *context, const std::function<void(ProgramsFacts)> &done)
    {
        QTimer::singleShot(0, context, [this, done] { done(facts); });
    }

    SystemRandomness m_randomness;
};

} // namespace sendoff
