// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Composers.h"

#include "spelling/Dictionary.h"
#include "spelling/SpellService.h"
#include "ui/compose/ComposeWindow.h"
#include "ui/editor/MessageEditor.h"
#include "ui/editor/MessageText.h"
#include "ui/editor/SpellMarks.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace sendoff {

namespace {

const QString textSizeKey = QStringLiteral("compose/textSize");

} // namespace

Composers::Composers(MailService &service, QSettings &settings, QWidget *window)
    : QObject(window), m_service(service), m_settings(settings)
{}

Composers::~Composers()
{
    for (const auto &window : std::as_const(m_windows))
        delete window;
}

void Composers::open(const Draft &draft)
{
    m_windows.removeAll(nullptr);
    for (const auto &window : std::as_const(m_windows)) {
        if (!draft.id.isNull() && window->isVisible() && window->draft().id == draft.id) {
            window->raise();
            window->activateWindow();
            return;
        }
    }
    // No child of the main window: it has its own place in the task bar and need not stay on top.
    auto *window = new ComposeWindow(m_service, draft);
    window->setAttribute(Qt::WA_DeleteOnClose);
    prepareText(*window);
    connect(window, &ComposeWindow::queued, this, &Composers::queued);
    connect(window, &ComposeWindow::draftKept, this, &Composers::draftKept);
    connect(window, &ComposeWindow::discarded, this, &Composers::discarded);
    m_windows.append(window);
    window->show();
    window->activateWindow();
}

void Composers::prepareText(ComposeWindow &window)
{
    if (!m_spelling) {
        const QString ownWords = QFileInfo(m_settings.fileName()).dir().filePath(QStringLiteral("words.txt"));
        m_spelling = std::make_unique<SpellService>(dictionaryFolders(), ownWords);
        m_templates = std::make_shared<TemplateFile>(
            QFileInfo(m_settings.fileName()).dir().filePath(QStringLiteral("templates.json")));
    }
    MessageEditor &editor = window.editor();
    editor.text()->spelling().setService(m_spelling.get());
    editor.setTemplates(m_templates);
    editor.setTextSize(m_settings.value(textSizeKey, 100).toInt());
    connect(&editor, &MessageEditor::textSizeChanged, this,
            [this](int percent) { m_settings.setValue(textSizeKey, percent); });
}

void Composers::closeAll()
{
    for (const auto &window : std::as_const(m_windows)) {
        if (window)
            window->close();
    }
}

} // namespace sendoff
