// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/Template.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sendoff;

class TestTemplate : public QObject {
    Q_OBJECT

    static QString s(const char *text) { return QString::fromUtf8(text); }

private slots:
    void placeholdersGetTheirValues()
    {
        const TemplateValues values{.name = s("Ana Maria Prieto"),
                                    .address = s("ana@example.org"),
                                    .ownName = s("Jane <Roe>"),
                                    .date = QDate(2027, 1, 31)};
        QCOMPARE(filledTemplate(s("Dear {{first name}} {{LAST NAME}} ({{ address }}),"), values, false),
                 s("Dear Ana Prieto (ana@example.org),"));
        QCOMPARE(filledTemplate(s("<p>{{my name}}</p>"), values, true), s("<p>Jane &lt;Roe&gt;</p>"));
        QVERIFY(filledTemplate(s("{{date}}"), values, false).contains(s("2027")));
    }
    void whatIsNotKnownStays()
    {
        QCOMPARE(filledTemplate(s("{{name}} {{amount}} {{cursor}} {x} {{}}"), {}, false),
                 s("{{name}} {{amount}} {{cursor}} {x} {{}}"));
        QCOMPARE(filledTemplate(s("{{last name}}"), {.name = s("Ana")}, false), s("{{last name}}"));
    }
    void aValueIsNoPlaceholder()
    {
        QCOMPARE(
            filledTemplate(s("{{name}}"), {.name = s("{{address}}"), .address = s("a@b.example")}, false),
            s("{{address}}"));
    }
    void templatesAreKept()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(s("new/templates.json"));
        const Template offer{s("offer"), s("Our offer"), s("Dear {{name}}"), s("<p>Dear {{name}}</p>")};
        {
            TemplateFile file(path);
            QVERIFY(file.all().empty());
            QVERIFY(file.save(offer));
            QVERIFY(file.save({.name = s("Minutes"), .text = s("a")}));
            QVERIFY(file.save({.name = s("MINUTES"), .text = s("b")}));
        }
        TemplateFile again(path);
        QCOMPARE(again.all().size(), 2u);
        QCOMPARE(again.all()[0].text, s("b"));
        QCOMPARE(again.all()[1], offer);
        QVERIFY(again.remove(s("minutes")));
        QCOMPARE(TemplateFile(path).all(), std::vector<Template>{offer});
    }
    void whatCannotBeWrittenIsSaid()
    {
        TemplateFile file(s("/proc/nowhere/templates.json"));
        QVERIFY(!file.save({.name = s("a")}));
        QVERIFY(file.all().empty());
    }
    void aDamagedFileIsAnEmptyOne()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(s("t.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[1, {\"name\": 3}, {\"x\"");
        file.close();
        QVERIFY(TemplateFile(file.fileName()).all().empty());
    }
};

QTEST_GUILESS_MAIN(TestTemplate)
#include "test_template.moc"
