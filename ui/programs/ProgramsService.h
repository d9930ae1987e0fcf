// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/newToken.h"

#include <functional>

namespace sendoff {

/// How it stands with the port for other programs.
struct ProgramsFacts {
    SubmissionSettings settings = {};
    bool isOpen = false;      ///< here, or in another Sendoff of the profile
    quint16 port = 0;         ///< at which it is open; else the one that it is to have
    QString certificate = {}; ///< path of what programs are to trust
    QString problem = {};     ///< a sentence: why it isn't open though it should be
    std::vector<SubmissionToken> tokens = {};
};

/// The programs that hand in mail, for windows; the rules are MailService's: nothing waits, and `done`
/// runs later, unless `context` is gone.
class ProgramsService {
public:
    virtual ~ProgramsService() = default;

    virtual void load(QObject *context, std::function<void(ProgramsFacts)> done) = 0;
    /// Holds at once; `done` gets how it stands then.
    virtual void save(const SubmissionSettings &settings, QObject *context, std::function<void(ProgramsFacts)> done) = 0;
    virtual void add(const SubmissionTokenWish &wish, QObject *context,
                     std::function<void(Result<NewSubmissionToken, SubmissionStoreError>)> done) = 0;
    /// Whoever is logged in with it is disconnected.
    virtual void revoke(SubmissionTokenId id, QObject *context, std::function<void(ProgramsFacts)> done) = 0;
};

} // namespace sendoff
