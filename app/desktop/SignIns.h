// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"
#include "ui/accounts/SetupService.h"

#include <QPointer>

namespace sendoff {

/// The sign-ins that windows asked for, in the engine's thread: each can be undone, under way or done.
class SignIns final : public QObject {
    Q_OBJECT
public:
    using ShowPage = std::function<void(SignInPage)>;
    using SignedIn = std::function<void(Result<Account, OAuthError>)>;

    explicit SignIns(QObject *parent);

    /// `engine` outlives it.
    void begin(SignInNumber number, Engine &engine, SignInWay way, const Account &account, const Secret &clientSecret,
               ShowPage showPage, SignedIn done);
    void undo(SignInNumber number, Engine &engine);

private:
    struct Entry {
        SignInWay way;
        Account account;
        Secret clientSecret;
        ShowPage showPage;
        SignedIn done;
        QPointer<QObject> flow = {};              ///< under way
        std::optional<Account> kept = std::nullopt; ///< its tokens are in the keychain
        bool isBeingKept = false;                   ///< they are being written there
        bool isUndone = false;                      ///< while they were
    };

    void start(SignInNumber number, Engine &engine);
    void take(SignInNumber number, Engine &engine, const Result<TokenSet, OAuthError> &tokens);
    void takeKept(SignInNumber number, Engine &engine, const Result<Account, OAuthError> &kept);

    std::map<SignInNumber, Entry> m_entries;
};

} // namespace sendoff
