// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/EngineAsker.h"

#include "app/desktop/EngineWorker.h"

namespace sendoff {

void EngineAsker::ask(std::function<void(EngineWorker &)> question)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, question = std::move(question)] { question(*worker); }, Qt::QueuedConnection);
}

} // namespace sendoff
