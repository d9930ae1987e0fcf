// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/EngineAsker.h"
#include "ui/programs/ProgramsService.h"

#include <QObject>

namespace sendoff {

class Engine;

/// The windows' side of the port for other programs: what is asked goes to the engine's thread, answers
/// come back into this one.
class EngineProgramsService final : public QObject, public ProgramsService, private EngineAsker {
    Q_OBJECT
public:
    explicit EngineProgramsService(EngineWorker *worker);

    void load(QObject *context, std::function<void(ProgramsFacts)> done) override;
    void save(const SubmissionSettings &settings, QObject *context, std::function<void(ProgramsFacts)> done) override;
    void add(const SubmissionTokenWish &wish, QObject *context,
             std::function<void(Result<NewSubmissionToken, SubmissionStoreError>)> done) override;
    void revoke(SubmissionTokenId id, QObject *context, std::function<void(ProgramsFacts)> done) override;

    /// In the engine's thread: opens the port if it is to be open. Gives a sentence if it can't be.
    static QString openPort(Engine &engine);
};

} // namespace sendoff
