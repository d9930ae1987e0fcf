// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/LanguageChoice.h"
#include "ui/words/Languages.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace sendoff;

class TestLanguages : public QObject {
    Q_OBJECT

private slots:
    void speaksWhatThePersonReadsBest_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QStringList>("preferred");
        QTest::addColumn<QString>("spoken");
        const auto row = [](const char *name, const char *chosen, QStringList preferred, const char *spoken) {
            QTest::newRow(name) << QString::fromLatin1(chosen) << preferred << QString::fromLatin1(spoken);
        };
        using S = QStringList;
        row("as the system", "", S{QStringLiteral("de-AT"), QStringLiteral("en-US")}, "de");
        row("Portugal's is nearer than English", "", S{QStringLiteral("pt-PT")}, "pt_BR");
        row("simplified by the country", "", S{QStringLiteral("zh-CN")}, "zh_CN");
        row("Singapore writes so, too", "", S{QStringLiteral("zh-SG")}, "zh_CN");
        row("traditional goes to the next", "", S{QStringLiteral("zh-TW"), QStringLiteral("ja-JP")}, "ja");
        row("the second, where there is no first", "", S{QStringLiteral("nl-BE"), QStringLiteral("fr-BE")}, "fr");
        row("none that there is", "", S{QStringLiteral("nl-NL")}, "en");
        row("no locale at all", "", S{QStringLiteral("C")}, "en");
        row("nothing known", "", S{}, "en");
        row("chosen", "ar", S{QStringLiteral("de-DE")}, "ar");
        row("chosen English on a German system", "en", S{QStringLiteral("de-DE")}, "en");
        row("a choice of a later version", "tlh", S{QStringLiteral("es-MX")}, "es");
    }

    void speaksWhatThePersonReadsBest()
    {
        QFETCH(const QString, chosen);
        QFETCH(const QStringList, preferred);
        QTEST(languageToSpeak(chosen, preferred), "spoken");
    }

    void eachLanguageIsPartOfTheProgram()
    {
        for (const Language &language : languages()) {
            QTranslator file;
            QVERIFY2(file.load(QStringLiteral(":/translations/sendoff_%1.qm").arg(language.code)), qUtf8Printable(language.code));
            QVERIFY(!language.name.isEmpty());
        }
    }

    void countsAsEachLanguageCounts_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *language, int count, const QString &sentence) {
            QTest::addRow("%s %d", language, count) << QString::fromLatin1(language) << count << sentence;
        };
        row("en", 1, QStringLiteral("1 attempt"));
        row("en", 1234, QStringLiteral("1,234 attempts"));
        row("de", 1, QStringLiteral("1 Versuch"));
        row("de", 1234, QStringLiteral("1.234 Versuche"));
    }

    void countsAsEachLanguageCounts()
    {
        QFETCH(const QString, language);
        QFETCH(const int, count);
        const Speaking speaking(language);
        QTEST(QCoreApplication::translate("sendoff::MessagePage", "%Ln attempts", nullptr, count), "sentence");
    }

    void arabicHasItsSixForms()
    {
        const Speaking speaking(QStringLiteral("ar"));
        QSet<QString> forms;
        for (const int count : {0, 1, 2, 3, 11, 100}) {
            QString form = QCoreApplication::translate("sendoff::MessagePage", "%Ln attempts", nullptr, count);
            forms.insert(form.remove(QLocale().toString(count)).trimmed());
        }
        QVERIFY2(forms.size() >= 4, qPrintable(QStringList(forms.values()).join(u'|')));
        QCOMPARE(speaking.direction(), Qt::RightToLeft);
    }

    void leavesNoWordsBehind()
    {
        {
            const Speaking speaking(QStringLiteral("de"));
            QVERIFY(QCoreApplication::translate("sendoff::MainWindow", "New message") != QStringLiteral("New message"));
        }
        const Speaking speaking(QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("sendoff::MainWindow", "New message"), QStringLiteral("New message"));
        QCOMPARE(speaking.direction(), Qt::LeftToRight);
    }

    void aChoiceHoldsAtOnceAndIsRemembered()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        LanguageChoice choice(settings, nullptr);
        QCOMPARE(choice.currentIndex(), 0);
        QCOMPARE(choice.count(), int(languages().size()) + 1);
        int told = 0;
        connect(&choice, &LanguageChoice::chosen, this, [&] { ++told; });
        const int german = choice.findData(QStringLiteral("de"));
        choice.setCurrentIndex(german);
        emit choice.activated(german);
        QCOMPARE(chosenLanguage(settings), QStringLiteral("de"));
        emit choice.activated(german);
        QCOMPARE(told, 1);
        QCOMPARE(LanguageChoice(settings, nullptr).currentIndex(), german);
        choice.setCurrentIndex(0);
        emit choice.activated(0);
        QVERIFY(!settings.contains(QStringLiteral("language")));
        QCOMPARE(told, 2);
    }
};

QTEST_MAIN(TestLanguages)
#include "test_languages.moc"
