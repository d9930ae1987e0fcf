// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/EngineProgramsService.h"

#include "app/desktop/EngineWorker.h"
#include "app/engine/SubmissionService.h"

namespace sendoff {

namespace {

QString describe(const SubmissionError &error)
{
    switch (error.kind) {
    case SubmissionError::Kind::PortTaken:
        return EngineProgramsService::tr("Port %1 is taken by another program. Choose another number, and change it in the programs, too.")
            .arg(error.detail);
    case SubmissionError::Kind::AlreadyOpen:
        // By “sendoff-cli serve”: it is where it should be.
        return {};
    case SubmissionError::Kind::SocketTaken:
    case SubmissionError::Kind::CannotWrite:
        break;
    }
    return EngineProgramsService::tr("Its certificate can't be kept in %1. Make that folder yours to write to.").arg(error.detail);
}

ProgramsFacts factsOf(Engine &engine, const QString &problem)
{
    SubmissionService &submission = engine.submission();
    const auto places = submission.places();
    const SubmissionSettings settings = submission.store().settings();
    return {.settings = settings,
            .isOpen = places.has_value(),
            .port = places ? places->port : settings.port,
            .certificate = submission.certificateFile(),
            .problem = problem,
            .tokens = submission.store().tokens()};
}

ProgramsFacts unopened()
{
    return {.problem = EngineProgramsService::tr("The profile couldn't be opened.")};
}

} // namespace

EngineProgramsService::EngineProgramsService(EngineWorker *worker) : EngineAsker(worker, this) {}

QString EngineProgramsService::openPort(Engine &engine)
{
    SubmissionService &submission = engine.submission();
    const SubmissionSettings settings = submission.store().settings();
    if (!settings.isOn || submission.isOpen())
        return {};
    SubmissionOpening opening{.port = settings.port, .account = settings.account};
    if (settings.tlsPort != 0)
        opening.tlsPort = settings.tlsPort;
    const auto places = submission.open(opening);
    return places ? QString() : describe(places.error());
}

void EngineProgramsService::load(QObject *context, std::function<void(ProgramsFacts)> done)
{
    ask([answer = answerTo(context, std::move(done))](EngineWorker &worker) {
        Engine *engine = worker.engine();
        answer(engine ? factsOf(*engine, openPort(*engine)) : unopened());
    });
}

void EngineProgramsService::save(const SubmissionSettings &settings, QObject *context, std::function<void(ProgramsFacts)> done)
{
    ask([settings, answer = answerTo(context, std::move(done))](EngineWorker &worker) {
        Engine *engine = worker.engine();
        if (!engine)
            return answer(unopened());
        const auto saved = engine->submission().store().saveSettings(settings);
        // Opened anew, as it is to be from now on.
        engine->submission().close([engine, answer, isSaved = saved.hasValue()] {
            const QString problem = openPort(*engine);
            answer(factsOf(*engine, isSaved ? problem : tr("That couldn't be saved. Check that the disk can be written to.")));
        });
    });
}

void EngineProgramsService::add(const SubmissionTokenWish &wish, QObject *context,
                                std::function<void(Result<NewSubmissionToken, SubmissionStoreError>)> done)
{
    ask([wish, answer = answerTo(context, std::move(done))](EngineWorker &worker) {
        if (Engine *engine = worker.engine())
            answer(engine->submission().addToken(wish));
        else
            answer(SubmissionStoreError{});
    });
}

void EngineProgramsService::revoke(SubmissionTokenId id, QObject *context, std::function<void(ProgramsFacts)> done)
{
    ask([id, answer = answerTo(context, std::move(done))](EngineWorker &worker) {
        Engine *engine = worker.engine();
        if (!engine)
            return answer(unopened());
        (void)engine->submission().revokeToken(id);
        // It may be open in another process.
        engine->poke();
        answer(factsOf(*engine, {}));
    });
}

} // namespace sendoff
