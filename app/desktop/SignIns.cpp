// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/SignIns.h"

namespace sendoff {

SignIns::SignIns(QObject *parent) : QObject(parent) {}

void SignIns::begin(SignInNumber number, Engine &engine, SignInWay way, const Account &account, const Secret &clientSecret,
                    ShowPage showPage, SignedIn done)
{
    m_entries.emplace(number, Entry{way, account, clientSecret, std::move(showPage), std::move(done)});
    if (!clientSecret.isEmpty() || account.secretKey.isEmpty())
        return start(number, engine);
    engine.readClientSecret(account, this, [this, number, &engine](const Result<Secret, OAuthError> &secret) {
        const auto entry = m_entries.find(number);
        if (entry == m_entries.end())
            return;
        if (!secret)
            return take(number, engine, secret.error());
        entry->second.clientSecret = *secret;
        start(number, engine);
    });
}

void SignIns::start(SignInNumber number, Engine &engine)
{
    Entry &entry = m_entries.at(number);
    const auto finish = [this, number, &engine](const Result<TokenSet, OAuthError> &tokens) { take(number, engine, tokens); };
    if (entry.way == SignInWay::OtherDevice) {
        DeviceFlow *flow = engine.signInByDevice(entry.account, entry.clientSecret, this);
        connect(flow, &DeviceFlow::codeReady, this, [showPage = entry.showPage](const DeviceCode &code) {
            showPage({.page = code.page, .code = code.userCode, .expires = code.expires});
        });
        connect(flow, &DeviceFlow::finished, this, finish);
        entry.flow = flow;
        return;
    }
    const RedirectPages pages{tr("You are signed in. Close this page and go back to Sendoff."),
                              tr("That didn't work. Go back to Sendoff to see why.")};
    AuthorizationFlow *flow = engine.signIn(entry.account, entry.clientSecret, pages, this);
    connect(flow, &AuthorizationFlow::browserNeeded, this, [showPage = entry.showPage](const QUrl &url) { showPage({.page = url}); });
    connect(flow, &AuthorizationFlow::finished, this, finish);
    entry.flow = flow;
}

void SignIns::take(SignInNumber number, Engine &engine, const Result<TokenSet, OAuthError> &tokens)
{
    Entry &entry = m_entries.at(number);
    if (entry.flow)
        entry.flow->deleteLater();
    entry.flow = nullptr;
    if (!tokens) {
        const SignedIn done = entry.done;
        m_entries.erase(number);
        return done(tokens.error());
    }
    entry.isBeingKept = true;
    engine.keepSignIn(entry.account, *tokens, entry.clientSecret, this,
                      [this, number, &engine](const Result<Account, OAuthError> &kept) { takeKept(number, engine, kept); });
}

void SignIns::takeKept(SignInNumber number, Engine &engine, const Result<Account, OAuthError> &kept)
{
    Entry &entry = m_entries.at(number);
    const SignedIn done = entry.done;
    entry.isBeingKept = false;
    if (kept && !entry.isUndone) {
        entry.kept = *kept;
    } else {
        if (kept)
            engine.forgetSignIn(*kept);
        m_entries.erase(number);
    }
    done(kept);
}

void SignIns::undo(SignInNumber number, Engine &engine)
{
    const auto entry = m_entries.find(number);
    if (entry == m_entries.end())
        return;
    if (entry->second.kept)
        engine.forgetSignIn(*entry->second.kept);
    delete entry->second.flow;
    if (entry->second.isBeingKept)
        entry->second.isUndone = true; // takeKept() does the rest
    else
        m_entries.erase(entry);
}

} // namespace sendoff
