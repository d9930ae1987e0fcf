// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QGridLayout;
class QPushButton;

namespace sendoff {

struct Health;
class MailService;

/// The one page of a Sendoff that nobody has used yet: what there is to begin with, a button for each.
class FirstRun final : public QScrollArea {
    Q_OBJECT
public:
    explicit FirstRun(QWidget *parent = nullptr);

    /// True while there is no account but the Sandbox, and nothing written, sent or waiting. False as long as
    /// accounts aren't read yet.
    static bool isDue(const MailService &service);

signals:
    void accountAsked();
    void importAsked();
    void sandboxAsked();
    void helpAsked();

private:
    QPushButton *addChoice(QGridLayout &grid, const QString &iconName, const QString &name, const QString &text,
                           const QString &objectName);
};

} // namespace sendoff
