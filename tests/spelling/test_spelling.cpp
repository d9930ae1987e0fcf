// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/Dictionary.h"
#include "spelling/OwnWords.h"
#include "spelling/SpellService.h"
#include "tests/spelling/DictionaryFolder.h"

#include <QTest>

using namespace sendoff;

class TestSpelling : public QObject {
    Q_OBJECT

    DictionaryFolder m_folder;

    static QString s(const char *text) { return QString::fromUtf8(text); }
    DictionaryFile file(const char *language)
    {
        const auto files = findDictionaries({m_folder.path()});
        const DictionaryFile *found = dictionaryFor(files, s(language));
        return found ? *found : DictionaryFile{};
    }

private slots:
    void wordsAreFoundAndAddressesAreNone_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *line, const QStringList &words) {
            QTest::newRow(line) << s(line) << words;
        };
        row("Dear Ana, how are you?", {s("Dear"), s("Ana"), s("how"), s("are"), s("you")});
        row("we don't, and won’t 'quote'", {s("we"), s("don't"), s("and"), s("won’t"), s("quote")});
        row("see https://example.org/a-b?c or www.example.org/x", {s("see"), s("or")});
        row("to ana@example.org, @ana #tag", {s("to")});
        row("file.txt in /usr/share and C:\\temp", {s("in"), s("and")});
        row("and/or half-done", {s("and"), s("or"), s("half"), s("done")});
        row("12kg of B2B for a_b x = y", {s("of"), s("for")});
        row("End.Next", {s("End"), s("Next")});
        row("żółw dzień", {s("żółw"), s("dzień")});
        row("", {});
        row("  \t ", {});
    }
    void wordsAreFoundAndAddressesAreNone()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, words);
        QStringList found;
        for (const WordRange &range : wordsOf(line))
            found += line.mid(range.start, range.length);
        QCOMPARE(found, words);
    }
    void dictionariesAreFoundByLanguage()
    {
        const auto files = findDictionaries({m_folder.path(), s("/nowhere")});
        QCOMPARE(files.size(), 3u);
        QCOMPARE(files[0].language, s("de-DE"));
        QCOMPARE(dictionaryFor(files, s("de-AT"))->language, s("de-DE"));
        QCOMPARE(dictionaryFor(files, s("en_US"))->language, s("en-US"));
        QVERIFY(!dictionaryFor(files, s("fr-FR")));
        QVERIFY(!dictionaryFor(files, {}));
    }
    void wordsAreRightOrWrong()
    {
        Dictionary english(file("en-US"));
        QVERIFY(english.isCorrect(s("budget")));
        QVERIFY(english.isCorrect(s("Budget")));
        QVERIFY(english.isCorrect(s("don’t")));
        QVERIFY(!english.isCorrect(s("budgett")));
        QVERIFY(english.isCorrect(s("budget"))); // as remembered
        QVERIFY(english.suggestions(s("budgett")).contains(s("budget")));
        QVERIFY(english.isCorrect(QString(5000, u'x')));
    }
    void anOlderCharsetIsNoMatter()
    {
        Dictionary polish(file("pl-PL"));
        QVERIFY(polish.isCorrect(s("żółw")));
        QVERIFY(polish.isCorrect(s("dzień")));
        QVERIFY(!polish.isCorrect(s("zółw")));
        QVERIFY(!polish.isCorrect(s("你好"))); // can't even be written in it
        QVERIFY(polish.suggestions(s("dzen")).isEmpty() ||
                polish.suggestions(s("dzen")).contains(s("dzień")));
    }
    void ownWordsAreKept()
    {
        const QString path = m_folder.file(s("own/words.txt"));
        {
            OwnWords own(path);
            QVERIFY(!own.contains(s("Sendoff")));
            QVERIFY(own.add(s("Sendoff")));
            QVERIFY(own.add(s("naïve")));
            own.ignore(s("tmp"));
            QVERIFY(own.contains(s("tmp")));
        }
        OwnWords again(path);
        QVERIFY(again.contains(s("Sendoff")));
        QVERIFY(again.contains(s("Naïve")));
        QVERIFY(!again.contains(s("sendoff")));
        QVERIFY(!again.contains(s("tmp")));
        QVERIFY(!OwnWords(s("/proc/nowhere/words")).add(s("x")));
        QFile byHand(path);
        QVERIFY(byHand.open(QIODevice::WriteOnly | QIODevice::Append) && byHand.write("by hand") == 7);
        byHand.close();
        QVERIFY(OwnWords(path).add(s("later")));
        QVERIFY(OwnWords(path).contains(s("by hand")) && OwnWords(path).contains(s("later")));
    }
    void theServiceAnswersLater()
    {
        SpellService service({m_folder.path()}, {});
        QObject context;
        std::optional<std::vector<std::vector<WordRange>>> wrong;
        QStringList suggestions;
        QStringList languages;
        service.check(s("en-US"), {s("the sekond draft"), s("hello"), s("wurld")}, &context,
                      [&](auto found) { wrong = found; });
        service.suggest(s("en-US"), s("sekond"), &context,
                        [&](const QStringList &found) { suggestions = found; });
        service.languages(s("de-AT"), &context, [&](const QStringList &found) { languages = found; });
        QVERIFY(!wrong);
        QTRY_VERIFY(!languages.isEmpty());
        QCOMPARE(languages, QStringList({s("de-DE"), s("en-US"), s("pl-PL")}));
        QCOMPARE(wrong->size(), 3u);
        QCOMPARE(wrong->at(0), std::vector<WordRange>({{4, 6}}));
        QVERIFY(wrong->at(1).empty());
        QCOMPARE(wrong->at(2), std::vector<WordRange>({{0, 5}}));
        QVERIFY(suggestions.contains(s("second")));
        service.addWord(s("wurld"));
        wrong.reset();
        service.check(s("en-US"), {s("wurld")}, &context, [&](auto found) { wrong = found; });
        QTRY_VERIFY(wrong);
        QVERIFY(wrong->at(0).empty());
        wrong.reset();
        service.check(s("fr"), {s("wurld")}, &context, [&](auto found) { wrong = found; });
        QTRY_VERIFY(wrong);
        QVERIFY(wrong->at(0).empty());
    }
    void nobodyIsAnsweredWhoIsGone()
    {
        SpellService service({m_folder.path()}, {});
        auto context = std::make_unique<QObject>();
        bool asked = false;
        service.check(s("en-US"), {s("x")}, context.get(), [&](auto) { asked = true; });
        context.reset();
        QObject later;
        bool done = false;
        service.check(s("en-US"), {s("x")}, &later, [&](auto) { done = true; });
        QTRY_VERIFY(done);
        QVERIFY(!asked);
    }
    void theLanguageIsGuessed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << s("Dear Ana,\nhere is the second draft") << s("en-US");
        QTest::newRow("German") << s("Liebe Ana,\nhier ist der zweite Entwurf und") << s("de-DE");
        QTest::newRow("too short") << s("hier ist") << QString();
        QTest::newRow("neither") << s("ceci n'est pas une pipe du tout") << QString();
    }
    void theLanguageIsGuessed()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        SpellService service({m_folder.path()}, {});
        QObject context;
        std::optional<QString> guessed;
        service.guess({s("en-US"), s("de-DE"), s("pl-PL")}, text, &context,
                      [&](const QString &found) { guessed = found; });
        QTRY_VERIFY(guessed);
        QCOMPARE(*guessed, language);
    }
};

QTEST_GUILESS_MAIN(TestSpelling)
#include "test_spelling.moc"
