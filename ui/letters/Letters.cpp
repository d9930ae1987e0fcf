// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/Letters.h"

#include "ui/letters/FindLetterDialog.h"
#include "ui/letters/LetterWindow.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace sendoff {

namespace {

bool isLetterFile(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == u"eml" || suffix == u"mbox" || suffix == u"mbx";
}

} // namespace

Letters::Letters(MailService &service, QWidget *window) : QObject(window), m_service(service), m_window(window) {}

Letters::~Letters()
{
    for (const auto &window : std::as_const(m_windows))
        delete window;
}

void Letters::open(const LetterSource &letter)
{
    m_windows.removeAll(nullptr);
    auto *window = new LetterWindow(m_service, letter);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &LetterWindow::composeAsked, this, &Letters::composeAsked);
    connect(window, &LetterWindow::letterAsked, this, &Letters::open);
    connect(window, &LetterWindow::fileAsked, this, &Letters::choose);
    m_windows.append(window);
    window->show();
    window->activateWindow();
}

void Letters::find(const QByteArray &messageId)
{
    auto *dialog = new FindLetterDialog(m_service, messageId, m_window->isVisible() ? m_window : nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FindLetterDialog::found, this, [this](const QByteArray &octets) { open({.octets = octets}); });
    connect(dialog, &FindLetterDialog::fileAsked, this, &Letters::choose);
    dialog->show();
    dialog->activateWindow();
}

void Letters::choose()
{
    auto *dialog = new QFileDialog(m_window, tr("Open message file"), QString(), tr("Messages (*.eml *.mbox);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            open({.path = path});
    });
    dialog->open();
}

std::vector<LetterSource> Letters::lettersIn(const QMimeData &data)
{
    std::vector<LetterSource> letters;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile() && isLetterFile(url.toLocalFile()))
            letters.push_back({.path = url.toLocalFile()});
    }
    const QString message = QStringLiteral("message/rfc822");
    if (letters.empty() && data.hasFormat(message))
        letters.push_back({.octets = data.data(message)});
    return letters;
}

} // namespace sendoff
