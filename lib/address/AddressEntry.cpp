// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/AddressEntry.h"

#include "address/ListPieces.h"

#include <QStringList>

#include <algorithm>

namespace sendoff {

namespace {

/// The words of a phrase, its quotes undone.
QString unquoted(const QString &phrase)
{
    if (phrase.size() < 2 || !phrase.startsWith(u'"') || !phrase.endsWith(u'"'))
        return phrase;
    QString text;
    for (qsizetype i = 1; i + 1 < phrase.size(); ++i) {
        if (phrase.at(i) == u'\\' && i + 2 < phrase.size())
            ++i;
        text += phrase.at(i);
    }
    return text;
}

class EntryReader {
public:
    std::vector<AddressEntry> read(const std::vector<ListPiece> &pieces)
    {
        for (const ListPiece &piece : pieces) {
            if (piece.kind == ListPiece::Kind::GroupName)
                begin(piece);
            else if (piece.kind == ListPiece::Kind::GroupEnd)
                end();
            else
                take(piece);
        }
        return std::move(m_entries);
    }

private:
    void begin(const ListPiece &piece)
    {
        end();
        m_group = MailboxGroup{unquoted(piece.text), {}};
        m_groupText = piece.text + u':';
        m_groupAt = piece.position;
    }

    void take(const ListPiece &piece)
    {
        const auto mailbox = Mailbox::parse(piece.text);
        if (!m_group) {
            if (mailbox)
                m_entries.emplace_back(*mailbox);
            else
                m_entries.emplace_back(AddressListFault{mailbox.error(), piece.text, piece.position});
            return;
        }
        m_groupText += (m_groupText.endsWith(u':') ? QStringLiteral(" ") : QStringLiteral(", ")) + piece.text;
        if (mailbox)
            m_group->members.push_back(*mailbox);
        else
            m_faults.push_back({mailbox.error(), piece.text, piece.position});
    }

    void end()
    {
        if (!m_group)
            return;
        const bool isGood = !m_group->members.empty();
        if (isGood) {
            m_entries.emplace_back(*m_group);
            m_entries.insert(m_entries.end(), m_faults.begin(), m_faults.end());
        } else if (!m_faults.empty()) {
            m_entries.emplace_back(AddressListFault{m_faults.front().error, m_groupText, m_groupAt});
        }
        m_group.reset();
        m_faults.clear();
    }

    std::vector<AddressEntry> m_entries;
    std::optional<MailboxGroup> m_group;
    std::vector<AddressListFault> m_faults;
    QString m_groupText;
    qsizetype m_groupAt = 0;
};

bool isAddress(const QString &text)
{
    return Mailbox::parse(text).hasValue();
}

/// `Jane Roe <tab> jane@example.org <tab> Berlin`: the cells beside the one address are its name.
QString rowOfTable(const QString &row)
{
    const QStringList cells = row.split(u'\t');
    const auto addresses = std::count_if(cells.begin(), cells.end(), isAddress);
    if (addresses != 1)
        return row;
    QString address;
    QStringList names;
    for (const QString &cell : cells) {
        if (isAddress(cell))
            address = cell;
        else if (!cell.trimmed().isEmpty() && address.isEmpty())
            names += cell.simplified();
    }
    // A cell that has a name already keeps it; what stands behind the address is something else.
    const auto mailbox = Mailbox::parse(address);
    if (!mailbox->displayName.isEmpty() || names.isEmpty())
        return address;
    return Mailbox{names.mid(0, 2).join(u' '), mailbox->address}.toText();
}

bool isHalfAName(const ListPiece &piece)
{
    return piece.kind == ListPiece::Kind::Text && piece.separator == u',' && !piece.text.contains(u'@')
        && !piece.text.contains(u'<');
}

/// `Roe, Jane <j@example.org>; Doe, John <…>`: where semicolons part, a comma stands within a name.
std::vector<ListPiece> withNamesMended(std::vector<ListPiece> pieces)
{
    const bool isParted = std::any_of(pieces.begin(), pieces.end(), [](const ListPiece &piece) {
        return piece.kind == ListPiece::Kind::Text && piece.separator == u';';
    });
    if (!isParted)
        return pieces;
    std::vector<ListPiece> mended;
    for (size_t i = 0; i < pieces.size(); ++i) {
        const bool hasNext = i + 1 < pieces.size() && pieces[i + 1].kind == ListPiece::Kind::Text;
        const auto next = hasNext ? Mailbox::parse(pieces[i + 1].text) : AddressError::Empty;
        if (isHalfAName(pieces[i]) && next && !next->displayName.isEmpty()) {
            ListPiece whole = pieces[++i];
            whole.text = Mailbox{pieces[i - 1].text + QStringLiteral(", ") + next->displayName, next->address}.toText();
            mended.push_back(whole);
        } else {
            mended.push_back(pieces[i]);
        }
    }
    return mended;
}

} // namespace

QString MailboxGroup::toText() const
{
    return phraseOf(name) + QStringLiteral(": ") + AddressList::toText(members) + u';';
}

std::vector<AddressEntry> parseEntries(const QString &text)
{
    return EntryReader().read(listPieces(text));
}

std::vector<AddressEntry> parsePastedEntries(const QString &text)
{
    QStringList rows = text.split(u'\n');
    for (QString &row : rows) {
        if (row.contains(u'\t'))
            row = rowOfTable(row.trimmed());
    }
    return EntryReader().read(withNamesMended(listPieces(rows.join(u'\n'))));
}

QString toText(const AddressEntry &entry)
{
    if (const auto *mailbox = std::get_if<Mailbox>(&entry))
        return mailbox->toText();
    if (const auto *group = std::get_if<MailboxGroup>(&entry))
        return group->toText();
    return std::get<AddressListFault>(entry).text;
}

QString toText(const std::vector<AddressEntry> &entries)
{
    QStringList texts;
    for (const AddressEntry &entry : entries)
        texts += toText(entry);
    return texts.join(QStringLiteral(", "));
}

std::vector<Mailbox> mailboxesOf(const std::vector<AddressEntry> &entries)
{
    std::vector<Mailbox> all;
    for (const AddressEntry &entry : entries) {
        if (const auto *mailbox = std::get_if<Mailbox>(&entry))
            all.push_back(*mailbox);
        else if (const auto *group = std::get_if<MailboxGroup>(&entry))
            all.insert(all.end(), group->members.begin(), group->members.end());
    }
    return all;
}

} // namespace sendoff
