// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/TemplateBar.h"

#include "ui/editor/BarParts.h"
#include "ui/fields/Icons.h"
#include "ui/words/Isolates.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

#include <algorithm>

namespace sendoff {

namespace {

constexpr int rowsShown = 5;
constexpr int rowHeight = 28;

} // namespace

TemplateBar::TemplateBar(QWidget *parent)
    : QWidget(parent), m_name(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_insert(barPushButton(tr("Insert"), QStringLiteral("insertTemplate"), this)),
      m_save(barPushButton(tr("Save as template"), QStringLiteral("saveTemplate"), this)),
      m_remove(barPushButton(tr("Remove"), QStringLiteral("removeTemplate"), this)),
      m_undo(barPushButton(tr("Undo"), QStringLiteral("undoRemoveTemplate"), this)), m_said(new QLabel(this))
{
    setObjectName(QStringLiteral("templateBar"));
    setAccessibleName(tr("Templates"));
    m_name->setPlaceholderText(tr("Find a template, or name a new one"));
    m_name->setAccessibleName(tr("Name of the template"));
    m_name->setObjectName(QStringLiteral("templateName"));
    m_name->setMinimumHeight(barPartHeight);
    m_name->installEventFilter(this);
    m_list->setAccessibleName(tr("Templates"));
    m_list->setObjectName(QStringLiteral("templates"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_said->setObjectName(QStringLiteral("templateSaid"));
    m_said->setWordWrap(true);
    look::setMuted(m_said);
    auto *close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("x"), look::Role::Muted));
    close->setObjectName(QStringLiteral("closeTemplates"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the templates"));
    close->setToolTip(tr("Close (Esc)"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(look::step4, look::step2, look::step4, look::step2);
    grid->setSpacing(look::step2);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_insert, 0, 1);
    grid->addWidget(m_save, 0, 2);
    grid->addWidget(m_remove, 0, 3);
    grid->addWidget(close, 0, 4);
    grid->addWidget(m_list, 1, 0, 1, 5);
    grid->addWidget(m_said, 2, 0);
    grid->addWidget(m_undo, 2, 1);
    grid->setColumnStretch(0, 1);
    connect(m_name, &QLineEdit::textChanged, this, &TemplateBar::fill);
    connect(m_name, &QLineEdit::returnPressed, this, &TemplateBar::use);
    connect(m_list, &QListWidget::itemActivated, this, &TemplateBar::use);
    connect(m_insert, &QPushButton::clicked, this, &TemplateBar::use);
    connect(m_save, &QPushButton::clicked, this, &TemplateBar::save);
    connect(m_remove, &QPushButton::clicked, this, &TemplateBar::remove);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_undo->hide();
        say(m_file->save(m_removed) ? tr("“%1” is back.").arg(words::isolated(m_removed.name))
                                    : tr("The templates couldn't be written."));
        fill();
    });
    connect(close, &QToolButton::clicked, this, &TemplateBar::closeBar);
    hide();
}

void TemplateBar::open()
{
    if (!m_file)
        return;
    m_file->reread(); // a backup may have brought some
    m_name->clear();
    m_undo->hide();
    fill();
    say(m_file->all().empty() ? tr("There are no templates yet. Write one, with {{name}}, {{first name}}, "
                                   "{{date}}, {{my name}} or "
                                   "{{cursor}} where something is to be put in, name it here and save it.")
                              : QString());
    show();
    m_name->setFocus(Qt::ShortcutFocusReason);
}

void TemplateBar::fill()
{
    const QString wanted = m_name->text().simplified();
    m_list->clear();
    for (size_t i = 0; i < m_file->all().size(); ++i) {
        const Template &each = m_file->all()[i];
        if (!wanted.isEmpty() &&
            !(each.name + u'\n' + each.subject + u'\n' + each.text).contains(wanted, Qt::CaseInsensitive))
            continue;
        const QString begin = each.text.simplified().left(80);
        auto *item = new QListWidgetItem(
            begin.isEmpty() ? each.name : tr("%1 — %2", "name, first words").arg(each.name, begin), m_list);
        item->setData(Qt::UserRole, int(i));
        item->setSizeHint(QSize(0, rowHeight));
    }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    const int rows = std::clamp(m_list->count(), 1, rowsShown);
    m_list->setFixedHeight(rows * rowHeight + 4);
    m_list->setVisible(m_list->count() > 0);
    m_insert->setEnabled(m_list->count() > 0);
    m_remove->setEnabled(m_list->count() > 0);
    m_save->setEnabled(!wanted.isEmpty());
}

const Template *TemplateBar::selected() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? &m_file->all()[size_t(item->data(Qt::UserRole).toInt())] : nullptr;
}

void TemplateBar::use()
{
    const Template *value = selected();
    if (!value)
        return;
    const Template copy = *value;
    closeBar();
    emit chosen(copy);
}

void TemplateBar::save()
{
    Template value = m_current();
    value.name = m_name->text().simplified();
    static const QRegularExpression picture(QStringLiteral("<img\\b[^>]*>"));
    const bool hasPictures = value.html.contains(picture);
    value.html.remove(picture);
    const bool isSaved = m_file->save(value);
    fill();
    say(isSaved && hasPictures ? tr("Saved as “%1”, without its pictures.").arg(words::isolated(value.name))
        : isSaved              ? tr("Saved as “%1”.").arg(words::isolated(value.name))
                  : tr("The template couldn't be written. Is the disk full, or the folder read-only?"));
}

void TemplateBar::remove()
{
    const Template *value = selected();
    if (!value)
        return;
    m_removed = *value;
    const bool isRemoved = m_file->remove(m_removed.name);
    m_undo->setVisible(isRemoved);
    fill();
    say(isRemoved ? tr("“%1” was removed.").arg(words::isolated(m_removed.name)) : tr("The templates couldn't be written."));
}

void TemplateBar::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void TemplateBar::closeBar()
{
    hide();
    emit closed();
}

/// The list is walked from the line in which one types.
bool TemplateBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (by != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TemplateBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closeBar();
    else
        QWidget::keyPressEvent(event);
}

} // namespace sendoff
