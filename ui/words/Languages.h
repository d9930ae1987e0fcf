// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

#include <vector>

class QSettings;

namespace sendoff {

/// A language that Sendoff speaks.
struct Language {
    QString code; ///< as Qt and the names of the files in translations/ have it: "de", "pt_BR"
    QString name; ///< by its own name
};

/// All of them, English first, then by their own names.
const std::vector<Language> &languages();

/// The language to speak: the chosen one, else the first of the person's that there is, else English.
/// @param chosen A code of languages(), or empty: as the system speaks.
/// @param preferred As QLocale::uiLanguages() gives them, the dearest first.
QString languageToSpeak(const QString &chosen, const QStringList &preferred);

/// What a person chose in this profile's settings; empty: as the system speaks.
QString chosenLanguage(const QSettings &settings);
void setChosenLanguage(QSettings &settings, const QString &code);

/// What the program says in a language: its own texts, Qt's, and numbers and dates (QLocale's default). While it lives,
/// the program speaks it.
class Speaking {
public:
    explicit Speaking(const QString &code);
    ~Speaking();
    Q_DISABLE_COPY_MOVE(Speaking)

    Qt::LayoutDirection direction() const;

private:
    QLocale m_locale;
    QTranslator m_ours;
    QTranslator m_qts; ///< of Qt's dialogs and menus
};

} // namespace sendoff
