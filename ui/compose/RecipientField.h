// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/AddressEntry.h"
#include "contacts/ContactIndex.h"

#include <QMimeData>
#include <QScrollArea>

#include <memory>

class QKeyEvent;
class QMenu;

namespace sendoff {

class PeopleCompleter;
class RecipientChip;
class RecipientLine;

/// To, Cc or Bcc: recipients as chips, and a line in which the next one is typed. To other programs and screen readers
/// it is one text field that holds the whole list. What is typed becomes chips at a comma, Enter, or when the focus
/// leaves; what is no address stays as a chip that says what is wrong.
class RecipientField final : public QScrollArea {
    Q_OBJECT
public:
    /// `name` is what the label reads.
    RecipientField(const QString &name, const QString &objectName, QWidget *parent = nullptr);
    ~RecipientField() override;

    void setPeople(std::shared_ptr<const ContactIndex> people);
    /// The whole list as a person could have typed it.
    QString text() const;
    void setText(const QString &text);
    bool isEmpty() const;
    /// What stands there, the unfinished too.
    std::vector<AddressEntry> entries() const;
    /// Adds them behind what is there.
    void add(const std::vector<AddressEntry> &entries);
    std::vector<AddressEntry> takeAll();
    /// The same address by another, wherever it stands.
    void replace(const AddrSpec &old, const AddrSpec &by);
    /// What is to be said of good addresses, by contactKey().
    void setWarnings(const QHash<QString, QString> &sentences);
    /// Marks the whole field; empty: nothing is wrong.
    void setIssue(const QString &sentence);
    bool hasIssue() const;
    RecipientLine *line() const { return m_line; }
    /// What is typed becomes chips.
    void commit();

signals:
    void edited();
    /// From a chip's menu: "to", "cc" or "bcc".
    void moveAsked(const std::vector<sendoff::AddressEntry> &entries, const QString &field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool lineKey(const QKeyEvent &event);
    bool chipKey(RecipientChip *chip, const QKeyEvent &event);
    bool selectionKey(const QKeyEvent &event);
    void typed(const QString &text);
    void insertPasted(const QMimeData &data);
    RecipientChip *makeChip(const AddressEntry &entry);
    void insert(qsizetype at, const std::vector<AddressEntry> &entries);
    void insertAndTell(qsizetype at, const std::vector<AddressEntry> &entries);
    void removeChips(const QList<RecipientChip *> &chips);
    void edit(RecipientChip *chip);
    void press(RecipientChip *chip, Qt::KeyboardModifiers modifiers);
    void focusChip(qsizetype at, bool extend);
    void selectOnly(RecipientChip *chip);
    void selectAll();
    QList<RecipientChip *> selected() const;
    void copySelected() const;
    void drag(RecipientChip *chip);
    void fillMenu(QMenu &menu, RecipientChip *chip);
    void place();
    void fitHeight();

    QWidget *m_content;
    RecipientLine *m_line;
    PeopleCompleter *m_completer;
    std::shared_ptr<const ContactIndex> m_people;
    QList<RecipientChip *> m_chips;
    qsizetype m_at = 0;     ///< chips before the line
    qsizetype m_anchor = 0; ///< where a selection began
    QHash<QString, QString> m_warnings;
};

} // namespace sendoff
