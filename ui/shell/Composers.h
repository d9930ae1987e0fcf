// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MailService.h"

#include <QPointer>

#include <memory>

class QSettings;

namespace sendoff {

class ComposeWindow;
class SpellService;
class TemplateFile;

/// The windows in which messages are written: one for each draft, however often it is opened.
class Composers final : public QObject {
    Q_OBJECT
public:
    /// What windows have in common, such as the size of text, is kept in `settings`; the writer's own words and
    /// templates beside it.
    Composers(MailService &service, QSettings &settings, QWidget *window);
    ~Composers() override;

    void open(const Draft &draft);
    /// Closes them, each keeping its draft.
    void closeAll();

signals:
    void queued(const sendoff::QueuedMessage &message);
    void draftKept(sendoff::DraftId id, const QString &subject);
    void discarded(const sendoff::Draft &draft);

private:
    void prepareText(ComposeWindow &window);

    MailService &m_service;
    QSettings &m_settings;
    std::unique_ptr<SpellService> m_spelling;
    std::shared_ptr<TemplateFile> m_templates;
    QList<QPointer<ComposeWindow>> m_windows;
};

} // namespace sendoff
