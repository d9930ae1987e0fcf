// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/SecretStore.h"

#include <QObject>
#include <QTest>

#include <optional>

namespace sendoff {

/// Asks a store and waits for its answer, so that tests read in a straight line.
class Answers {
public:
    explicit Answers(SecretStore &store) : m_store(store) {}

    Result<Secret, SecretError> read(const QString &key, int milliseconds = 20000)
    {
        std::optional<Result<Secret, SecretError>> answer;
        m_store.read(key, &m_context, [&answer](const auto &result) { answer.emplace(result); });
        return awaited(answer, milliseconds);
    }
    Result<Done, SecretError> write(const QString &key, const QByteArray &secret)
    {
        std::optional<Result<Done, SecretError>> answer;
        m_store.write(key, Secret(secret), &m_context, [&answer](const auto &result) { answer.emplace(result); });
        return awaited(answer, 20000);
    }
    Result<Done, SecretError> remove(const QString &key)
    {
        std::optional<Result<Done, SecretError>> answer;
        m_store.remove(key, &m_context, [&answer](const auto &result) { answer.emplace(result); });
        return awaited(answer, 20000);
    }

private:
    template <class T>
    static Result<T, SecretError> awaited(std::optional<Result<T, SecretError>> &answer, int milliseconds)
    {
        if (answer.has_value())
            return SecretError{SecretError::Kind::Failed, QStringLiteral("answered at once, not later")};
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, milliseconds))
            return SecretError{SecretError::Kind::Failed, QStringLiteral("no answer")};
        return *answer;
    }

    SecretStore &m_store;
    QObject m_context;
};

} // namespace sendoff
