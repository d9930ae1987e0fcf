// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/RecipientField.h"

#include "ui/compose/PeopleCompleter.h"
#include "ui/compose/RecipientAccess.h"
#include "ui/compose/RecipientChip.h"
#include "ui/compose/RecipientLine.h"
#include "ui/fields/FlowLayout.h"
#include "ui/fields/Look.h"
#include "ui/fields/Mirroring.h"

#include <QMouseEvent>

namespace sendoff {

namespace {

constexpr int lineHeight = 40;
constexpr int mostRows = 4;

} // namespace

RecipientField::RecipientField(const QString &name, const QString &objectName, QWidget *parent)
    : QScrollArea(parent), m_content(new QWidget), m_people(std::make_shared<ContactIndex>())
{
    installRecipientAccess();
    m_line = new RecipientLine(name, objectName, m_content);
    m_completer = new PeopleCompleter(m_line);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_line);
    setAcceptDrops(true);
    viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *flow = new FlowLayout(m_content);
    // Where the words of a line field begin.
    flow->setContentsMargins(look::margins(2, 6, look::step2, 6));
    flow->setSpacing(6);
    m_line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_line->setFixedHeight(28);
    m_line->setTextMargins(-2, 0, 0, 0);
    setWidget(m_content);

    m_line->onKey = [this](QKeyEvent &event) { return lineKey(event); };
    m_line->offersChoice = [this] { return m_completer->offersChoice(); };
    m_line->wholeText = [this] {
        const QString typed = m_line->text();
        std::vector<AddressEntry> others;
        for (const RecipientChip *chip : std::as_const(m_chips))
            others.push_back(chip->entry());
        return typed.isEmpty() || others.empty() ? typed + toText(others) : typed + QStringLiteral(", ") + toText(others);
    };
    m_line->setWholeText = [this](const QString &text) {
        setText(text);
        emit edited();
    };
    connect(m_line, &RecipientLine::pasted, this, &RecipientField::insertPasted);
    connect(m_line, &RecipientLine::left, this, &RecipientField::commit);
    connect(m_line, &QLineEdit::textEdited, this, &RecipientField::typed);
    connect(m_completer, &PeopleCompleter::chosen, this, [this](const AddressEntry &entry) {
        m_line->clear();
        insertAndTell(m_at, {entry});
    });
    place();
}

RecipientField::~RecipientField()
{
    // They go after this, and the focus with them.
    m_line->disconnect(this);
    for (RecipientChip *chip : std::as_const(m_chips))
        chip->removeEventFilter(this);
}

void RecipientField::setPeople(std::shared_ptr<const ContactIndex> people)
{
    m_people = std::move(people);
    m_completer->setPeople(m_people);
}

QString RecipientField::text() const
{
    return toText(entries());
}

std::vector<AddressEntry> RecipientField::entries() const
{
    std::vector<AddressEntry> all;
    for (qsizetype i = 0; i <= m_chips.size(); ++i) {
        if (i == m_at) {
            const auto typed = parseEntries(m_line->text());
            all.insert(all.end(), typed.begin(), typed.end());
        }
        if (i < m_chips.size())
            all.push_back(m_chips.at(i)->entry());
    }
    return all;
}

bool RecipientField::isEmpty() const
{
    return m_chips.isEmpty() && m_line->text().trimmed().isEmpty();
}

void RecipientField::setText(const QString &text)
{
    qDeleteAll(m_chips);
    m_chips.clear();
    m_at = 0;
    m_line->clear();
    insert(0, parseEntries(text));
}

RecipientChip *RecipientField::makeChip(const AddressEntry &entry)
{
    auto *chip = new RecipientChip(entry, m_content);
    if (const auto *mailbox = std::get_if<Mailbox>(&entry))
        chip->setWarning(m_warnings.value(contactKey(mailbox->address)));
    chip->installEventFilter(this);
    connect(chip, &RecipientChip::removeAsked, this, [this, chip] { removeChips({chip}); });
    connect(chip, &RecipientChip::pressed, this,
            [this, chip](Qt::KeyboardModifiers modifiers) { press(chip, modifiers); });
    connect(chip, &RecipientChip::editAsked, this, [this, chip] { edit(chip); });
    connect(chip, &RecipientChip::dragged, this, [this, chip] { drag(chip); });
    return chip;
}

void RecipientField::insert(qsizetype at, const std::vector<AddressEntry> &entries)
{
    for (const AddressEntry &entry : entries)
        m_chips.insert(at++, makeChip(entry));
    if (m_at >= at - qsizetype(entries.size()))
        m_at += qsizetype(entries.size());
    place();
}

void RecipientField::insertAndTell(qsizetype at, const std::vector<AddressEntry> &entries)
{
    if (entries.empty())
        return;
    insert(at, entries);
    setIssue({});
    emit edited();
}

void RecipientField::add(const std::vector<AddressEntry> &entries)
{
    commit();
    insertAndTell(m_chips.size(), entries);
}

std::vector<AddressEntry> RecipientField::takeAll()
{
    const auto all = entries();
    setText({});
    emit edited();
    return all;
}

void RecipientField::replace(const AddrSpec &old, const AddrSpec &by)
{
    commit();
    bool found = false;
    for (RecipientChip *&chip : m_chips) {
        AddressEntry entry = chip->entry();
        const auto mend = [&](Mailbox &mailbox) {
            if (mailbox.address == old)
                mailbox.address = by;
        };
        if (auto *mailbox = std::get_if<Mailbox>(&entry))
            mend(*mailbox);
        else if (auto *group = std::get_if<MailboxGroup>(&entry))
            std::for_each(group->members.begin(), group->members.end(), mend);
        if (entry == chip->entry())
            continue;
        delete std::exchange(chip, makeChip(entry));
        found = true;
    }
    place();
    if (found)
        emit edited();
}

void RecipientField::setWarnings(const QHash<QString, QString> &sentences)
{
    m_warnings = sentences;
    for (RecipientChip *chip : std::as_const(m_chips)) {
        if (const auto *mailbox = std::get_if<Mailbox>(&chip->entry()))
            chip->setWarning(m_warnings.value(contactKey(mailbox->address)));
    }
}

void RecipientField::setIssue(const QString &sentence)
{
    m_line->setIssue(sentence);
}

bool RecipientField::hasIssue() const
{
    return m_line->hasIssue();
}

void RecipientField::commit()
{
    m_completer->hide();
    const QString typed = m_line->text();
    if (typed.trimmed().isEmpty())
        return;
    m_line->clear();
    insertAndTell(m_at, parseEntries(typed));
}

void RecipientField::typed(const QString &text)
{
    setIssue({});
    QStringList present;
    for (const AddressEntry &entry : entries()) {
        if (const auto *mailbox = std::get_if<Mailbox>(&entry))
            present += contactKey(mailbox->address);
    }
    // What is being typed may be a whole address already, and is not yet one of them.
    if (const auto own = AddrSpec::parse(text))
        present.removeOne(contactKey(*own));
    if (text.trimmed().isEmpty())
        m_completer->hide();
    else
        m_completer->suggest(text, present);
    emit edited();
}

void RecipientField::removeChips(const QList<RecipientChip *> &chips)
{
    if (chips.isEmpty())
        return;
    const qsizetype first = m_chips.indexOf(chips.first());
    const bool hadFocus = std::any_of(chips.begin(), chips.end(), [](const QWidget *chip) { return chip->hasFocus(); });
    for (RecipientChip *chip : chips) {
        const qsizetype at = m_chips.indexOf(chip);
        m_chips.removeAt(at);
        m_at -= at < m_at ? 1 : 0;
        // It may be the sender of the signal that led here.
        chip->hide();
        chip->deleteLater();
    }
    place();
    if (hadFocus && first < m_chips.size())
        focusChip(first, false);
    else
        m_line->setFocus();
    emit edited();
}

void RecipientField::edit(RecipientChip *chip)
{
    const QString text = toText(chip->entry());
    const bool wasTyping = !m_line->text().trimmed().isEmpty();
    if (wasTyping)
        commit();
    const qsizetype at = m_chips.indexOf(chip);
    m_chips.removeAt(at);
    chip->hide();
    chip->deleteLater();
    m_at = at;
    m_line->setText(text);
    place();
    m_line->setFocus();
    m_line->selectAll();
}

/// The chips and the line in their order.
void RecipientField::place()
{
    auto *flow = m_content->layout();
    while (QLayoutItem *item = flow->takeAt(0))
        delete item;
    for (qsizetype i = 0; i <= m_chips.size(); ++i) {
        if (i == m_at)
            flow->addWidget(m_line);
        if (i < m_chips.size()) {
            flow->addWidget(m_chips.at(i));
            m_chips.at(i)->show();
        }
    }
    m_content->updateGeometry();
    fitHeight();
}

void RecipientField::fitHeight()
{
    const int row = m_line->height() + 6;
    const int whole = m_content->layout()->heightForWidth(viewport()->width());
    setFixedHeight(qBound(lineHeight, whole, lineHeight + row * (mostRows - 1)));
}

void RecipientField::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitHeight();
}

void RecipientField::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        focusChip(m_chips.size(), false);
}

} // namespace sendoff
