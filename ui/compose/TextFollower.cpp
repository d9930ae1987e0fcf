// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/TextFollower.h"

#include "address/AddressList.h"
#include "ui/compose/ComposeFields.h"
#include "ui/editor/MessageEditor.h"

namespace sendoff {

namespace {

/// A blank one, or an answer as it was made; not one that was stored, sent before or begun by another
/// program.
bool isNew(const Draft &draft)
{
    const bool isAnswer = draft.origin && draft.origin->kind != Origin::Kind::Redirect;
    return draft.id.isNull() && (isAnswer || (draft.text.trimmed().isEmpty() && draft.html.isEmpty()));
}

} // namespace

TextFollower::TextFollower(MailService &service, ComposeFields *fields, MessageEditor *editor,
                           const Draft &draft, QObject *parent)
    : QObject(parent), m_service(service), m_fields(fields), m_editor(editor), m_isNew(isNew(draft))
{
    follow();
    connect(fields, &ComposeFields::edited, this, &TextFollower::follow);
    connect(editor, &MessageEditor::subjectSuggested, fields, &ComposeFields::setSubject);
    editor->setTemplateValues([this] {
        Draft draft;
        m_fields->store(draft);
        const Mailbox own = identity().from;
        TemplateValues values{.ownName = own.displayName,
                              .ownAddress = own.address.toText(),
                              .subject = draft.subject.trimmed(),
                              .date = QDate::currentDate()};
        const AddressList to = AddressList::parse(draft.to);
        if (!to.mailboxes.empty()) {
            values.name = to.mailboxes.front().displayName;
            values.address = to.mailboxes.front().address.toText();
        }
        return values;
    });
}

Identity TextFollower::identity() const
{
    Draft draft;
    m_fields->store(draft);
    const std::vector<Account> accounts = m_service.accounts();
    const auto account = std::find_if(accounts.begin(), accounts.end(),
                                      [&](const Account &each) { return each.id == draft.account; });
    if (account == accounts.end())
        return Identity{.from = Mailbox{{}, *AddrSpec::parse(QStringLiteral("nobody@example.invalid"))}};
    const auto from = Mailbox::parse(draft.from);
    return (from ? account->identityFor(from->address) : std::nullopt).value_or(account->identity);
}

void TextFollower::follow()
{
    m_editor->setSignature(identity().signature, m_isNew);
}

} // namespace sendoff
