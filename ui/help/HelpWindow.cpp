// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/HelpWindow.h"

#include "ui/fields/Icons.h"
#include "ui/fields/Look.h"
#include "ui/fields/Mirroring.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace sendoff {

namespace {

constexpr int titlesWidth = 260;

/// Gives a long title its second line: Qt reckons with the font's own lines, and another font that brings Arabic letters
/// has higher ones, of which the second was cut.
class TitleDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *titles = qobject_cast<const QListView *>(option.widget);
        const int margin = 1 + titles->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, titles); // as Qt draws it
        const QRect room(0, 0, titlesWidth - 2 * (titles->spacing() + margin), QWIDGETSIZE_MAX);
        const QRect text = option.fontMetrics.boundingRect(room, Qt::TextWordWrap, index.data().toString());
        return QStyledItemDelegate::sizeHint(option, index).expandedTo(QSize(0, text.height()));
    }
};

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent), m_pages(helpPages()), m_search(new QLineEdit(this)), m_titles(new QListWidget(this)),
      m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Help"));
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setPlaceholderText(tr("Search in help"));
    m_search->setAccessibleName(tr("Search in help"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), look::Role::Muted), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_titles->setObjectName(QStringLiteral("helpTitles"));
    m_titles->setAccessibleName(tr("Questions"));
    m_titles->setFrameShape(QFrame::NoFrame);
    m_titles->setWordWrap(true);
    m_titles->setItemDelegate(new TitleDelegate(m_titles));
    QPalette quiet = m_titles->palette();
    quiet.setColor(QPalette::Base, Qt::transparent);
    m_titles->setPalette(quiet);
    m_titles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_titles->setFixedWidth(titlesWidth);
    for (const HelpPage &page : m_pages)
        m_titles->addItem(page.title);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Answer"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(look::step6);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(look::margins(look::step3, look::step3, 0, look::step3));
    left->setSpacing(look::step2);
    left->addWidget(m_search);
    left->addWidget(m_titles, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::step3);
    row->addLayout(left);
    row->addWidget(m_text, 1);
    resize(820, 520);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::filter);
    connect(m_titles, &QListWidget::currentRowChanged, this, &HelpWindow::showCurrent);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    m_titles->setCurrentRow(0);
    m_search->setFocus();
}

HelpWindow *HelpWindow::of(QWidget *near)
{
    QWidget *window = near->window();
    if (auto *itself = qobject_cast<HelpWindow *>(window))
        return itself;
    auto *help = window->findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (!help)
        help = new HelpWindow(window);
    help->show();
    help->raise();
    help->activateWindow();
    return help;
}

void HelpWindow::open(HelpTopic topic, QWidget *near)
{
    of(near)->showTopic(topic);
}

void HelpWindow::open(QWidget *near)
{
    of(near);
}

void HelpWindow::showTopic(HelpTopic topic)
{
    m_search->clear();
    m_titles->setCurrentRow(int(topic));
    m_titles->setFocus();
}

void HelpWindow::filter(const QString &search)
{
    int first = -1;
    for (int row = 0; row < m_titles->count(); ++row) {
        const bool isFound = matches(m_pages[size_t(row)], search);
        m_titles->item(row)->setHidden(!isFound);
        if (isFound && first < 0)
            first = row;
    }
    const QListWidgetItem *current = m_titles->currentItem();
    if (!current || current->isHidden())
        m_titles->setCurrentRow(first);
    if (first < 0)
        m_text->setPlainText(tr("No help page has these words. Try fewer or different ones."));
}

void HelpWindow::showCurrent()
{
    const int row = m_titles->currentRow();
    if (row >= 0)
        m_text->setHtml(html(m_pages[size_t(row)]));
}

QString HelpWindow::html(const HelpPage &page) const
{
    QString result = QStringLiteral("<h3>%1</h3>").arg(page.title.toHtmlEscaped());
    for (const QString &paragraph : page.paragraphs)
        result += QStringLiteral("<p style=\"line-height:130%\">%1</p>").arg(paragraph.toHtmlEscaped());
    for (const QString &command : page.commands)
        result += QStringLiteral("<pre style=\"white-space:pre-wrap\">%1</pre>").arg(command.toHtmlEscaped());
    return result;
}

bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    // Up and Down go through the titles while the words are typed.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            QCoreApplication::sendEvent(m_titles, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showCurrent();
}

} // namespace sendoff
