// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

class QSettings;

namespace sendoff {

/// The language of this profile's windows: the system's, or one of Sendoff's by its own name.
class LanguageChoice final : public QComboBox {
    Q_OBJECT
public:
    LanguageChoice(QSettings &settings, QWidget *parent);

signals:
    /// Another one than before, and it is in the settings.
    void chosen();
};

} // namespace sendoff
