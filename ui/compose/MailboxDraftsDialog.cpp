// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/MailboxDraftsDialog.h"

#include "ui/fields/DialogFrame.h"
#include "ui/fields/EmptyState.h"
#include "ui/fields/Look.h"
#include "ui/shell/MailService.h"
#include "ui/words/Isolates.h"
#include "ui/words/Lists.h"
#include "ui/words/StateWords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace sendoff {

MailboxDraftsDialog::MailboxDraftsDialog(MailService &service, QWidget *parent)
    : QDialog(parent), m_service(service), m_state(new EmptyState(this)), m_list(new QTreeWidget(this)), m_trouble(new QLabel(this))
{
    setObjectName(QStringLiteral("mailboxDrafts"));
    setWindowTitle(tr("Drafts in the mailbox"));
    m_list->setObjectName(QStringLiteral("mailboxDraftList"));
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("Subject"), tr("To"), tr("Date"), tr("Account")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAllColumnsShowFocus(true);
    m_trouble->setWordWrap(true);
    m_trouble->setObjectName(QStringLiteral("mailboxDraftTrouble"));
    look::setMuted(m_trouble);
    auto *closing = new QPushButton(tr("Close"), this);
    closing->setObjectName(QStringLiteral("closeMailboxDrafts"));
    closing->setAutoDefault(false);
    m_open = new QPushButton(tr("Open a copy"), this);
    m_open->setObjectName(QStringLiteral("openMailboxDraft"));
    m_open->setDefault(true);
    auto *page = new QWidget;
    QHBoxLayout *buttons = look::frame(*this, page);
    buttons->addStretch(1);
    buttons->addWidget(closing);
    buttons->addWidget(m_open);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(look::step4, look::step4, look::step4, look::step4);
    column->setSpacing(look::step3);
    column->addWidget(m_state, 1);
    column->addWidget(m_list, 1);
    column->addWidget(m_trouble);
    resize(look::step4 * 40, look::step4 * 24);
    m_list->hide();
    m_trouble->hide();
    m_open->setEnabled(false);
    m_state->set(QStringLiteral("search"), tr("Looking for drafts…"), tr("Only their subjects, recipients and dates are read."));
    connect(closing, &QPushButton::clicked, this, &QDialog::close);
    connect(m_open, &QPushButton::clicked, this, &MailboxDraftsDialog::openCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, &MailboxDraftsDialog::openCurrent);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) { m_open->setEnabled(item); });
    service.listMailboxDrafts(this, [this](const MailboxDrafts &found) { take(found); });
}

void MailboxDraftsDialog::take(const MailboxDrafts &found)
{
    m_found = found;
    if (!found.silent.isEmpty()) {
        m_trouble->setText(tr("%Ln accounts couldn't be checked: %1.", nullptr, int(found.silent.size())).arg(words::listed(found.silent)));
        m_trouble->show();
    }
    if (found.drafts.empty()) {
        const bool isNobodyAsked = found.mailboxes == 0 && found.silent.isEmpty();
        m_state->set(QStringLiteral("file-pen"), tr("No drafts of other programs"),
                     isNobodyAsked ? tr("No account keeps drafts in its mailbox. You can turn that on in the settings of an account with IMAP.")
                                   : tr("What your other mail programs keep as drafts is listed here."));
        return;
    }
    for (const MailboxDraft &each : found.drafts) {
        const QString date =
            each.date.isValid() ? words::sideBySide(
                {QLocale().toString(each.date.toLocalTime().date(), QLocale::ShortFormat), words::clock(each.date)})
                                : QString();
        const QString subject = each.subject.isEmpty() ? tr("(no subject)") : words::isolated(each.subject);
        m_list->addTopLevelItem(new QTreeWidgetItem({subject, words::isolated(each.to), date, words::isolated(each.accountName)}));
    }
    m_list->header()->resizeSections(QHeaderView::ResizeToContents);
    m_list->setColumnWidth(0, std::min(m_list->columnWidth(0), width() / 2));
    m_list->setColumnWidth(1, std::min(m_list->columnWidth(1), width() / 3));
    m_state->hide();
    m_list->show();
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus();
}

void MailboxDraftsDialog::openCurrent()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    m_open->setEnabled(false);
    m_service.openMailboxDraft(m_found.drafts.at(size_t(row)), this, [this](const std::optional<Draft> &draft) {
        m_open->setEnabled(true);
        if (draft) {
            emit opened(*draft);
            close();
            return;
        }
        m_trouble->setText(tr("The draft couldn't be read: it may be gone or too large, or its mailbox can't be reached."));
        m_trouble->show();
    });
}

} // namespace sendoff
