// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sendoff {

/// Whether the desktop starts Sendoff in the background when the person logs in. Free desktops: a
/// file in the user's autostart folder, https://specifications.freedesktop.org/autostart-spec/latest/;
/// Windows: the registry's Run key; macOS: a launch agent.
class StartAtLogin {
public:
    /// `program` is started with --background.
    explicit StartAtLogin(const QString &program);
    /// The path at which this program is found again: of an AppImage, the file that it came as.
    static QString thisProgram();

    /// False in a Flatpak, where the folder that could be written isn't the one that the desktop reads.
    static bool canBeSet();
    bool isSet() const;
    /// False if it couldn't be written.
    bool set(bool starts) const;

private:
    QString path() const;
    QByteArray content() const;

    const QString m_program;
};

} // namespace sendoff
