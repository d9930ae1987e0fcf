// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/SpellMenus.h"

#include "ui/editor/MessageText.h"
#include "ui/editor/SpellMarks.h"
#include "ui/fields/Look.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QLocale>
#include <QMenu>

namespace sendoff {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(sendoff::SpellMenus)
};

QString nameOf(const QString &language)
{
    const QLocale locale(language);
    const QString name = locale.nativeLanguageName();
    if (name.isEmpty())
        return language;
    return language.contains(u'-') ? QStringLiteral("%1 (%2)").arg(name, locale.nativeTerritoryName()) : name;
}

void replaceWord(MessageText &text, QTextCursor word, const QString &by)
{
    QTextCursor first = word;
    first.setPosition(word.selectionStart() + 1);
    word.insertText(by, first.charFormat());
    text.setTextCursor(word);
}

} // namespace

void addSuggestions(QMenu &menu, MessageText &text, const QTextCursor &at)
{
    SpellMarks &spelling = text.spelling();
    const QTextCursor word = spelling.wordAt(at);
    if (!word.hasSelection())
        return;
    const QString wrong = word.selectedText();
    QAction *before = menu.actions().value(0);
    auto *waiting = new QAction(Say::tr("Looking for suggestions…"), &menu);
    waiting->setEnabled(false);
    auto *add = new QAction(Say::tr("Add “%1” to my words").arg(wrong), &menu);
    add->setObjectName(QStringLiteral("addWord"));
    auto *ignore = new QAction(Say::tr("Ignore “%1”").arg(wrong), &menu);
    ignore->setObjectName(QStringLiteral("ignoreWord"));
    QObject::connect(add, &QAction::triggered, &spelling, [&spelling, wrong] { spelling.addWord(wrong); });
    QObject::connect(ignore, &QAction::triggered, &spelling,
                     [&spelling, wrong] { spelling.ignoreWord(wrong); });
    menu.insertActions(before, {waiting, add, ignore});
    menu.insertSeparator(before);
    spelling.suggest(wrong, &menu, [&menu, &text, word, waiting](const QStringList &suggestions) {
        if (suggestions.isEmpty()) {
            waiting->setText(Say::tr("No suggestions"));
            return;
        }
        for (const QString &suggestion : suggestions) {
            auto *action = new QAction(suggestion, &menu);
            action->setObjectName(QStringLiteral("suggestion"));
            action->setFont(look::strong(menu.font()));
            QObject::connect(action, &QAction::triggered, &text,
                             [&text, word, suggestion] { replaceWord(text, word, suggestion); });
            menu.insertAction(waiting, action);
        }
        menu.removeAction(waiting);
        menu.setActiveAction(menu.actions().value(0));
    });
}

void fillSpelling(QMenu &menu, SpellMarks &spelling)
{
    menu.clear();
    if (spelling.languages().isEmpty()) {
        menu
            .addAction(Say::tr(
                "No dictionary is installed. A hunspell dictionary, such as the package “hunspell-en-us”, "
                "is used as soon as it is there."))
            ->setEnabled(false);
        return;
    }
    QAction *on = menu.addAction(Say::tr("Mark misspelt words"));
    on->setObjectName(QStringLiteral("spellingOn"));
    on->setCheckable(true);
    on->setChecked(spelling.isOn());
    QObject::connect(on, &QAction::toggled, &spelling, &SpellMarks::setOn);
    menu.addSeparator();
    auto *group = new QActionGroup(&menu);
    const auto addLanguage = [&](const QString &name, const QString &language, bool isChosen) {
        QAction *action = menu.addAction(name);
        action->setObjectName(QStringLiteral("language-") + language);
        action->setCheckable(true);
        action->setChecked(isChosen);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &spelling,
                         [&spelling, language] { spelling.setLanguage(language); });
    };
    addLanguage(spelling.isAutomatic()
                    ? Say::tr("Language of the text (now %1)").arg(nameOf(spelling.language()))
                    : Say::tr("Language of the text"),
                {}, spelling.isAutomatic());
    for (const QString &language : spelling.languages())
        addLanguage(nameOf(language), language, !spelling.isAutomatic() && language == spelling.language());
}

} // namespace sendoff
