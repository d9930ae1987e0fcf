// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QSettings>

#include <algorithm>

namespace sendoff {

namespace {

const QString english = QStringLiteral("en");

bool isKnown(const QString &code)
{
    const auto &all = languages();
    return std::any_of(all.begin(), all.end(), [&](const Language &language) { return language.code == code; });
}

/// The code for a language of the system, or nothing.
QString known(const QString &preferred)
{
    const QLocale locale(preferred);
    switch (locale.language()) {
    case QLocale::C:
        return english;
    case QLocale::Portuguese:
        return QStringLiteral("pt_BR");
    case QLocale::Chinese: // who reads traditional characters may rather read the next language of the list
        return locale.script() == QLocale::SimplifiedChineseScript ? QStringLiteral("zh_CN") : QString();
    default: {
        const QString code = QLocale::languageToCode(locale.language());
        return isKnown(code) ? code : QString();
    }
    }
}

/// The person's own ways with numbers and dates where they go with the language.
QLocale localeFor(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale spoken(code);
    const bool goesTogether = system.language() == spoken.language() || (code == english && system.language() == QLocale::C);
    return goesTogether ? system : spoken;
}

QString settingsKey()
{
    return QStringLiteral("language");
}

} // namespace

const std::vector<Language> &languages()
{
    static const std::vector<Language> all{{english, QStringLiteral("English")},
                                           {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                           {QStringLiteral("es"), QStringLiteral("Español")},
                                           {QStringLiteral("fr"), QStringLiteral("Français")},
                                           {QStringLiteral("pt_BR"), QStringLiteral("Português (Brasil)")},
                                           {QStringLiteral("ar"), QStringLiteral("العربية")},
                                           {QStringLiteral("ja"), QStringLiteral("日本語")},
                                           {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
    return all;
}

QString languageToSpeak(const QString &chosen, const QStringList &preferred)
{
    if (isKnown(chosen))
        return chosen;
    for (const QString &each : preferred) {
        if (const QString code = known(each); !code.isEmpty())
            return code;
    }
    return english;
}

QString chosenLanguage(const QSettings &settings)
{
    return settings.value(settingsKey()).toString();
}

void setChosenLanguage(QSettings &settings, const QString &code)
{
    if (code.isEmpty())
        settings.remove(settingsKey());
    else
        settings.setValue(settingsKey(), code);
}

Speaking::Speaking(const QString &code) : m_locale(localeFor(code))
{
    QLocale::setDefault(m_locale);
    if (m_qts.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(QStringLiteral(":/translations/sendoff_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_ours);
}

Speaking::~Speaking()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

Qt::LayoutDirection Speaking::direction() const
{
    return m_locale.textDirection();
}

} // namespace sendoff
