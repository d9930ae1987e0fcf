// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/SentCopyState.h"

namespace sendoff {

QString toName(CopyPlace place)
{
    return place == CopyPlace::Folder ? QStringLiteral("folder") : QStringLiteral("mailbox");
}

QString toName(SentCopyState::State state)
{
    switch (state) {
    case SentCopyState::State::None:
        return QStringLiteral("none");
    case SentCopyState::State::Waiting:
        return QStringLiteral("waiting");
    case SentCopyState::State::Kept:
        return QStringLiteral("kept");
    case SentCopyState::State::WasThere:
        return QStringLiteral("wasThere");
    case SentCopyState::State::Failed:
        break;
    }
    return QStringLiteral("failed");
}

std::optional<SentCopyState::State> sentCopyStateFromName(const QString &name)
{
    using State = SentCopyState::State;
    for (const State each : {State::None, State::Waiting, State::Kept, State::WasThere, State::Failed}) {
        if (toName(each) == name)
            return each;
    }
    return std::nullopt;
}

} // namespace sendoff
