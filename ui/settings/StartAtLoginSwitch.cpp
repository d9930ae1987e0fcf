// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/StartAtLoginSwitch.h"

namespace sendoff {

namespace {

QString sentence(StartAtLogin::Outcome outcome)
{
    switch (outcome) {
    case StartAtLogin::Outcome::Done:
        return {};
    case StartAtLogin::Outcome::NotWritable:
        return StartAtLoginSwitch::tr("Nothing was changed: the folder for programs that start at login isn't writable. "
                                      "Make it writable, then try again.");
    case StartAtLogin::Outcome::Refused:
        return StartAtLoginSwitch::tr("Nothing was changed: Sendoff isn't allowed to run in the background. Allow it in the "
                                      "desktop's settings for applications, then try again.");
    case StartAtLogin::Outcome::Failed:
        return StartAtLoginSwitch::tr("Nothing was changed: the desktop couldn't do it. Try again, or add Sendoff to the "
                                      "programs that start at login in the desktop's settings.");
    case StartAtLogin::Outcome::NoPortal:
        return StartAtLoginSwitch::tr("Nothing was changed: this desktop has no portal for programs in a Flatpak. Install "
                                      "“xdg-desktop-portal” with the part for your desktop, then log in again.");
    case StartAtLogin::Outcome::NoAnswer:
        return StartAtLoginSwitch::tr("The desktop hasn't answered yet. If it asks you something in a window of its own, "
                                      "answer there; else try again.");
    }
    return {};
}

} // namespace

StartAtLoginSwitch::StartAtLoginSwitch(const QString &text, StartAtLogin &start, QWidget *parent)
    : QCheckBox(text, parent), m_start(start)
{
    setObjectName(QStringLiteral("startAtLogin"));
    setAccessibleName(text);
    setChecked(start.isSet());
    connect(this, &QCheckBox::toggled, this, &StartAtLoginSwitch::ask);
    connect(&start, &StartAtLogin::changed, this, [this] {
        if (m_isAsking)
            return;
        showAsItIs();
        emit told({});
    });
}

void StartAtLoginSwitch::ask()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_start.set(isChecked(), this, [this, wanted = isChecked()](StartAtLogin::Outcome outcome) {
        m_isAsking = false;
        take(wanted, outcome);
    });
}

void StartAtLoginSwitch::take(bool wanted, StartAtLogin::Outcome outcome)
{
    const bool isWantedNow = isChecked(); // it may have been pressed again in the meantime
    if (isWantedNow != wanted && isWantedNow != m_start.isSet()) {
        ask();
        return;
    }
    showAsItIs();
    emit told(isWantedNow == wanted ? sentence(outcome) : QString());
}

void StartAtLoginSwitch::showAsItIs()
{
    const QSignalBlocker quiet(this);
    setChecked(m_start.isSet());
}

} // namespace sendoff
