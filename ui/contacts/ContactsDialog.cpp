// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/ContactsDialog.h"

#include "contacts/ContactTable.h"
#include "contacts/VCard.h"
#include "ui/compose/PeopleModel.h"
#include "ui/fields/DialogFrame.h"
#include "ui/fields/Notice.h"
#include "ui/fields/inBackground.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QUrl>

namespace sendoff {

namespace {

constexpr qsizetype shown = 100'000;

Contacts readFiles(const QStringList &paths)
{
    Contacts all;
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray octets = file.readAll();
        const bool isCard = octets.left(4096).toUpper().contains("BEGIN:VCARD");
        const Contacts read = isCard ? readVCards(octets) : readContactTable(octets);
        all.contacts.insert(all.contacts.end(), read.contacts.begin(), read.contacts.end());
        all.groups.insert(all.groups.end(), read.groups.begin(), read.groups.end());
    }
    return all;
}

QStringList filesOf(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace

ContactsDialog::ContactsDialog(MailService &service, QWidget *parent)
    : QDialog(parent), m_service(service), m_search(new QLineEdit(this)), m_model(new PeopleModel(this)),
      m_list(new QListView(this)), m_import(new QPushButton(tr("Import…"), this)),
      m_remove(new QPushButton(tr("Remove"), this)), m_notice(new Notice(this))
{
    setObjectName(QStringLiteral("contactsDialog"));
    setWindowTitle(tr("Address book"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    layOut();
    connect(m_search, &QLineEdit::textChanged, this, &ContactsDialog::refresh);
    connect(m_import, &QPushButton::clicked, this, &ContactsDialog::chooseFiles);
    connect(m_remove, &QPushButton::clicked, this, &ContactsDialog::removeSelected);
    connect(new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            &ContactsDialog::removeSelected);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    connect(&m_service, &MailService::peopleChanged, this, &ContactsDialog::refresh);
    const auto followSelection = [this] { m_remove->setEnabled(m_list->selectionModel()->hasSelection()); };
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, followSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, followSelection);
    refresh();
}

void ContactsDialog::layOut()
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the address book"));
    m_search->setObjectName(QStringLiteral("contactSearch"));
    m_search->setClearButtonEnabled(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PeopleDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("People"));
    m_list->setObjectName(QStringLiteral("contacts"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_import->setObjectName(QStringLiteral("importContacts"));
    m_import->setToolTip(tr("People from a vCard or CSV file, as other programs export them. Files can be dropped here, too."));
    m_import->setAutoDefault(false);
    m_remove->setObjectName(QStringLiteral("removeContacts"));
    m_remove->setAutoDefault(false);
    m_notice->setObjectName(QStringLiteral("contactsNotice"));
    m_notice->hide();
    auto *hint = new QLabel(tr("People you write to are added automatically."), this);
    hint->setWordWrap(true);
    look::setMuted(hint);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeContacts"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    auto *page = new QWidget;
    QHBoxLayout *buttons = look::frame(*this, page);
    buttons->addWidget(m_import);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(look::step4, look::step4, look::step4, look::step4);
    column->setSpacing(look::step3);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(hint);
    column->addWidget(m_notice);
    resize(480, 520);
}

void ContactsDialog::refresh()
{
    const auto people = m_service.people();
    std::vector<AddressEntry> entries;
    if (m_search->text().trimmed().isEmpty()) {
        for (const ContactGroup &group : people->contacts().groups)
            entries.emplace_back(MailboxGroup{group.name, group.members});
        for (const Contact &contact : people->contacts().contacts)
            entries.emplace_back(contact.mailbox);
    } else {
        entries = people->find(m_search->text(), QDateTime::currentDateTimeUtc(), shown);
    }
    m_model->setEntries(std::move(entries));
}

void ContactsDialog::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Import people"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Address books (*.vcf *.vcard *.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &ContactsDialog::importFiles);
    dialog->open();
}

void ContactsDialog::importFiles(const QStringList &paths)
{
    inBackground(
        this, [paths] { return readFiles(paths); }, [this](const Contacts &contacts) { take(contacts); });
}

void ContactsDialog::take(const Contacts &contacts)
{
    m_notice->clearButtons(); // what they undo isn't said any more
    if (contacts.contacts.empty()) {
        m_notice->say(look::Role::Warning, QStringLiteral("triangle-alert"), tr("There are no addresses in that file."),
                      tr("It should be a vCard (.vcf) or CSV file, exported from another address book."));
        return;
    }
    m_service.importContacts(contacts, this, [this, all = contacts.contacts.size()](std::optional<int> added) {
        if (!added)
            m_notice->say(look::Role::Danger, QStringLiteral("octagon-x"), tr("Couldn't save them."),
                          tr("Is there room on the disk? Nothing was changed."));
        else
            m_notice->say(look::Role::Success, QStringLiteral("circle-check"),
                          tr("%Ln addresses added", nullptr, *added),
                          tr("%Ln were there already.", nullptr, int(qsizetype(all) - *added)));
    });
}

void ContactsDialog::removeSelected()
{
    Contacts removed;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes()) {
        const AddressEntry &entry = m_model->entry(index.row());
        if (const auto *mailbox = std::get_if<Mailbox>(&entry)) {
            const Contact *known = m_service.people()->contact(mailbox->address);
            removed.contacts.push_back(known ? *known : Contact{.mailbox = *mailbox});
        } else if (const auto *group = std::get_if<MailboxGroup>(&entry)) {
            removed.groups.push_back({group->name, group->members});
        }
    }
    if (removed == Contacts())
        return;
    for (const Contact &contact : removed.contacts)
        m_service.removeContact(contact.mailbox.address);
    for (const ContactGroup &group : removed.groups)
        m_service.removeContactGroup(group.name);
    m_notice->clearButtons();
    m_notice->say(look::Role::Text, QStringLiteral("trash-2"),
                  tr("%Ln entries removed", nullptr, int(removed.contacts.size() + removed.groups.size())));
    connect(m_notice->addButton(tr("Undo"), QStringLiteral("undoRemoveContacts")), &QPushButton::clicked, this, [this, removed] {
        m_notice->clearButtons();
        m_notice->hide();
        m_service.importContacts(removed, this, [](std::optional<int>) {});
    });
}

void ContactsDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ContactsDialog::dropEvent(QDropEvent *event)
{
    importFiles(filesOf(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace sendoff
