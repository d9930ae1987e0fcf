// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presence/StartAtLogin.h"

namespace sendoff {

/// An entry of its own, where the desktop looks when the person logs in. Free desktops: a
/// file in the user's autostart folder, https://specifications.freedesktop.org/autostart-spec/latest/;
/// Windows: the registry's Run key; macOS: a launch agent.
class AutostartEntry final : public StartAtLogin {
    Q_OBJECT
public:
    /// `program` is started with --background.
    explicit AutostartEntry(const QString &program, QObject *parent = nullptr);
    /// The path at which this program is found again: of an AppImage, the file that it came as.
    static QString thisProgram();

    bool isSet() const override;
    void set(bool starts, QObject *context, const Done &done) override;

private:
    QString path() const;
    QByteArray content() const;
    /// False if it couldn't be written.
    bool write(bool starts);

    const QString m_program;
};

} // namespace sendoff
