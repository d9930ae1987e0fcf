// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/ContactTable.h"

#include "contacts/textOfFile.h"

#include <QMap>
#include <QStringList>

#include <algorithm>

namespace sendoff {

namespace {

QChar separatorOf(const QString &text)
{
    const QString first = text.left(text.indexOf(u'\n'));
    QChar best = u',';
    for (const QChar candidate : {QChar(u';'), QChar(u'\t')}) {
        if (first.count(candidate) > first.count(best))
            best = candidate;
    }
    return best;
}

/// RFC 4180, with whichever separator stands most often in the first line.
std::vector<QStringList> tableRows(const QString &text)
{
    const QChar separator = separatorOf(text);
    std::vector<QStringList> rows;
    QStringList row{QString()};
    bool quoted = false;
    const auto endRow = [&] {
        if (row.size() > 1 || !row.first().isEmpty())
            rows.push_back(row);
        row = {QString()};
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted && c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"')
            row.last() += text.at(++i);
        else if (c == u'"' && (quoted || row.last().isEmpty()))
            quoted = !quoted;
        else if (!quoted && c == separator)
            row += QString();
        else if (!quoted && c == u'\n')
            endRow();
        else if (quoted || c != u'\r')
            row.last() += c;
    }
    endRow();
    return rows;
}

/// Which columns hold what, by their names or by what stands in them.
struct Columns {
    std::vector<qsizetype> addresses;
    std::vector<qsizetype> whole;  ///< the full name, the likelier one first
    std::vector<qsizetype> pieces; ///< of a name, in the order in which they are spoken
    qsizetype nickname = -1;
    qsizetype labels = -1;
};

bool isAddressName(const QString &name)
{
    // "E-mail 1 - Label" and "E-mail Display Name" say something about an address.
    if (name.contains(QStringLiteral("label")) || name.contains(QStringLiteral("type"))
        || name.contains(QStringLiteral("name")))
        return false;
    return name.contains(QStringLiteral("mail")) || name.contains(QStringLiteral("correo"))
        || name == QStringLiteral("address");
}

qsizetype columnNamed(const QStringList &header, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const qsizetype at = header.indexOf(QString::fromUtf8(name));
        if (at >= 0)
            return at;
    }
    return -1;
}

void addIfFound(std::vector<qsizetype> &columns, qsizetype at)
{
    if (at >= 0 && std::find(columns.begin(), columns.end(), at) == columns.end())
        columns.push_back(at);
}

bool holdsAddresses(const std::vector<QStringList> &rows, qsizetype column)
{
    qsizetype filled = 0, addresses = 0;
    for (const QStringList &row : rows) {
        const QString cell = row.value(column);
        filled += cell.isEmpty() ? 0 : 1;
        addresses += AddrSpec::parse(cell).hasValue() ? 1 : 0;
    }
    return addresses > 0 && addresses * 2 >= filled;
}

Columns columnsOf(const std::vector<QStringList> &rows)
{
    QStringList header;
    for (const QString &name : rows.front())
        header += name.toLower();
    Columns columns;
    addIfFound(columns.whole, columnNamed(header, {"display name", "name", "full name", "anzeigename", "nom complet",
                                                   "nome de exibição", "nombre para mostrar", "nom à afficher",
                                                   "e-mail display name"}));
    for (const auto &names : {std::initializer_list<const char *>{"first name", "given name", "vorname", "prénom",
                                                                  "nombre", "primeiro nome"},
                              {"middle name", "additional name"},
                              {"last name", "family name", "surname", "nachname", "nom", "nom de famille",
                               "apellidos", "sobrenome"}})
        addIfFound(columns.pieces, columnNamed(header, names));
    columns.nickname = columnNamed(header, {"nickname", "spitzname", "surnom", "apodo", "apelido"});
    columns.labels = columnNamed(header, {"labels", "group membership"});
    // The first row may hold people already, in a table without names.
    for (qsizetype at = 0; at < header.size(); ++at) {
        if (isAddressName(header.at(at)) || holdsAddresses(rows, at))
            columns.addresses.push_back(at);
    }
    const bool hasName = !columns.whole.empty() || !columns.pieces.empty();
    for (qsizetype at = 0; at < header.size() && !hasName && columns.whole.empty(); ++at) {
        if (std::find(columns.addresses.begin(), columns.addresses.end(), at) == columns.addresses.end())
            columns.whole.push_back(at);
    }
    return columns;
}

QString nameIn(const QStringList &row, const Columns &columns)
{
    for (const qsizetype at : columns.whole) {
        const QString name = row.value(at).simplified();
        if (!name.isEmpty() && !AddrSpec::parse(name).hasValue())
            return name;
    }
    QStringList pieces;
    for (const qsizetype at : columns.pieces)
        pieces += row.value(at).simplified();
    pieces.removeAll(QString());
    return pieces.join(u' ');
}

/// "Friends ::: * myContacts": those with a star are Google's own.
QStringList labelsIn(const QString &cell)
{
    QStringList labels;
    for (const QString &label : cell.split(QStringLiteral(":::"), Qt::SkipEmptyParts)) {
        if (!label.trimmed().startsWith(u'*') && !label.trimmed().isEmpty())
            labels += label.simplified();
    }
    return labels;
}

} // namespace

Contacts readContactTable(const QByteArray &octets)
{
    const std::vector<QStringList> rows = tableRows(textOfFile(octets));
    if (rows.empty())
        return {};
    const Columns columns = columnsOf(rows);
    Contacts found;
    QMap<QString, std::vector<Mailbox>> groups;
    for (const QStringList &row : rows) {
        std::vector<Mailbox> own;
        for (const qsizetype at : columns.addresses) {
            // Google writes several addresses of one kind into one cell.
            for (const QString &piece : row.value(at).split(QStringLiteral(":::"))) {
                if (const auto address = AddrSpec::parse(piece))
                    own.push_back({nameIn(row, columns), *address});
            }
        }
        for (const Mailbox &mailbox : own)
            found.contacts.push_back({.mailbox = mailbox, .nickname = row.value(columns.nickname).simplified()});
        if (own.empty() || columns.labels < 0)
            continue;
        for (const QString &label : labelsIn(row.value(columns.labels)))
            groups[label].push_back(own.front());
    }
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        found.groups.push_back({group.key(), group.value()});
    return found;
}

} // namespace sendoff
