// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/ContactIndex.h"

#include <QCompleter>

#include <memory>

namespace sendoff {

class PeopleModel;

/// Suggests people and groups of the address book while a recipient is typed.
class PeopleCompleter final : public QCompleter {
    Q_OBJECT
public:
    /// `widget` is where it is typed.
    explicit PeopleCompleter(QWidget *widget);

    void setPeople(std::shared_ptr<const ContactIndex> people) { m_people = std::move(people); }
    /// Shows who fits, without those in `present`; nobody fits: hides.
    void suggest(const QString &typed, const QStringList &present);
    void hide();
    /// The list is open, and Enter would take one.
    bool offersChoice() const;

signals:
    void chosen(const sendoff::AddressEntry &entry);

private:
    std::shared_ptr<const ContactIndex> m_people;
    PeopleModel *m_model;
};

} // namespace sendoff
