// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/LanguageChoice.h"

#include "ui/words/Languages.h"

#include <QSettings>

namespace sendoff {

LanguageChoice::LanguageChoice(QSettings &settings, QWidget *parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("language"));
    addItem(tr("As the system"), QString());
    for (const Language &language : languages())
        addItem(language.name, language.code);
    setCurrentIndex(std::max(0, findData(chosenLanguage(settings))));
    connect(this, &QComboBox::activated, this, [this, &settings] {
        const QString code = currentData().toString();
        if (code == chosenLanguage(settings))
            return;
        setChosenLanguage(settings, code);
        emit chosen();
    });
}

} // namespace sendoff
