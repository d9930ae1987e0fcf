// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AccountOrder.h"

#include "ui/shell/Actions.h"
#include "ui/shell/MailService.h"
#include "ui/shell/NavigationModel.h"

#include <QListView>

namespace sendoff {

AccountOrder::AccountOrder(MailService &service, Actions &actions, NavigationModel &model, QListView &view)
    : QObject(&view), m_actions(actions), m_model(model), m_view(view)
{
    view.setDragDropMode(QAbstractItemView::InternalMove);
    view.setDropIndicatorShown(true);
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view, &QWidget::customContextMenuRequested, this, &AccountOrder::openMenu);
    connect(actions[ActionId::MoveAccountUp], &QAction::triggered, this, [this] { move(-1); });
    connect(actions[ActionId::MoveAccountDown], &QAction::triggered, this, [this] { move(1); });
    connect(&model, &NavigationModel::orderChanged, this, [this, &service] {
        service.setAccountOrder(m_model.accountOrder());
        follow(m_choice);
    });
}

void AccountOrder::follow(const ViewChoice &choice)
{
    m_choice = choice;
    m_actions[ActionId::MoveAccountUp]->setEnabled(m_model.canMove(choice, -1));
    m_actions[ActionId::MoveAccountDown]->setEnabled(m_model.canMove(choice, 1));
}

void AccountOrder::move(int by)
{
    m_model.move(m_choice, by);
}

void AccountOrder::openMenu(const QPoint &place)
{
    const auto choice = m_model.choice(m_view.indexAt(place));
    if (!choice || choice->account.isNull())
        return;
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(QStringLiteral("accountMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (choice->kind == ViewChoice::Kind::Account) {
        QAction *settings = menu->addAction(tr("Account settings…"));
        connect(settings, &QAction::triggered, this, [this, id = choice->account] { emit settingsAsked(id); });
        menu->addSeparator();
    }
    menu->addAction(m_actions[ActionId::MoveAccountUp]);
    menu->addAction(m_actions[ActionId::MoveAccountDown]);
    menu->popup(m_view.viewport()->mapToGlobal(place));
}

} // namespace sendoff
