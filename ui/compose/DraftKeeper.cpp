// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/DraftKeeper.h"

namespace sendoff {

DraftKeeper::DraftKeeper(MailService &service, std::function<Draft()> current, QObject *parent)
    : QObject(parent), m_service(service), m_current(std::move(current)), m_id(m_current().id)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(1500);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::save);
}

bool DraftKeeper::isWorthKeeping(const Draft &draft)
{
    // A signature stands below every message.
    const qsizetype signature = (u'\n' + draft.text).lastIndexOf(QStringLiteral("\n-- \n"));
    const QString own = signature < 0 ? draft.text : draft.text.left(signature);
    return !(draft.to.trimmed().isEmpty() && draft.cc.trimmed().isEmpty() && draft.bcc.trimmed().isEmpty()
             && draft.subject.trimmed().isEmpty() && own.trimmed().isEmpty()
             && draft.attachments.empty());
}

void DraftKeeper::changed()
{
    m_dirty = true;
    // Not started anew by each key, else steady typing would never be stored.
    if (!m_timer.isActive() && !m_stopped)
        m_timer.start();
}

void DraftKeeper::touch()
{
    if (!m_id.isNull() && !m_stopped)
        changed();
}

void DraftKeeper::flush(Flushed done)
{
    m_flushed.push_back(std::move(done));
    if (!m_saving)
        save();
}

void DraftKeeper::stop()
{
    m_stopped = true;
    m_timer.stop();
}

void DraftKeeper::save()
{
    if (m_saving || m_stopped)
        return;
    m_timer.stop();
    const Draft draft = m_current();
    if (m_dirty && !isWorthKeeping(draft)) {
        if (!m_id.isNull())
            m_service.discardDraft(m_id);
        m_id = {};
        m_dirty = false;
    }
    if (!m_dirty) {
        finished(m_id);
        return;
    }
    m_dirty = false;
    m_saving = true;
    Draft known = draft;
    known.id = m_id;
    m_service.saveDraft(known, this, [this](DraftId id) { onSaved(id); });
}

void DraftKeeper::onSaved(DraftId id)
{
    m_saving = false;
    if (id.isNull()) {
        // Kept as not stored: it is tried again, and whoever waits goes on with what was stored before.
        emit failed();
        answer(m_id, false);
        changed();
        return;
    }
    m_id = id;
    emit saved(id);
    finished(id);
}

void DraftKeeper::finished(DraftId id)
{
    if (m_dirty && !m_flushed.empty()) {
        save();
        return;
    }
    if (m_dirty)
        m_timer.start();
    answer(id, true);
}

void DraftKeeper::answer(DraftId id, bool safe)
{
    for (const Flushed &done : std::exchange(m_flushed, {}))
        done(id, safe);
}

} // namespace sendoff
