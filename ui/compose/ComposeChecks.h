// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/ComposeWarning.h"
#include "ui/shell/MailService.h"

#include <QSet>
#include <QTimer>

namespace sendoff {

/// Looks at a draft while it is written, and once more before it goes. What the writer called fine isn't said again.
class ComposeChecks final : public QObject {
    Q_OBJECT
public:
    ComposeChecks(MailService &service, std::function<Draft()> current, QObject *parent);

    /// Something was written: looks again when the fingers rest.
    void changed();
    void look();
    void dismiss(const ComposeWarning &warning);
    /// What is still to be answered before it goes.
    std::vector<ComposeWarning> beforeSending() const;
    /// The writer has seen these, and may send anyway.
    void noteSeen(const std::vector<ComposeWarning> &warnings);
    /// Whether the writer was told all of these before.
    bool wereSeen(const std::vector<ComposeWarning> &warnings) const;

signals:
    /// Of what is written, what should be said while it is written.
    void found(const std::vector<sendoff::ComposeWarning> &warnings);

private:
    std::vector<ComposeWarning> open() const;

    MailService &m_service;
    std::function<Draft()> m_current;
    QTimer m_rest;
    QSet<QString> m_dismissed; ///< matters
    QSet<QString> m_seen;
};

} // namespace sendoff
