// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sendoff {

/// Where one person's Sendoff keeps its things: database, spool, lock, socket, Sandbox.
class Profile {
public:
    /// The folder of the system for application data (XDG_DATA_HOME/sendoff).
    static Profile standard();
    explicit Profile(const QString &folder);

    const QString &folder() const { return m_folder; }
    QString sandboxFolder() const;
    /// What belongs to the submission port: its certificate, its socket, messages that are arriving.
    QString submissionFolder() const;
    /// Where the program that sends listens.
    QString socketPath() const;
    /// Where the program that has the windows listens.
    QString windowSocketPath() const;
    QString settingsFile() const;
    /// Of TemplateFile.
    QString templatesFile() const;
    /// Makes the folder for its owner only. False if it can't be made or written to.
    bool prepare() const;

private:
    QString m_folder;
};

} // namespace sendoff
