// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/OptionsDialog.h"

#include "ui/fields/DialogFrame.h"
#include "ui/fields/Look.h"
#include "ui/fields/Mirroring.h"
#include "ui/fields/Rows.h"
#include "ui/words/FailureWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

namespace sendoff {

namespace {

/// RFC 6710 5.2: what the mail system does with it. Readers look at Importance (RFC 4021 2.1.55) and X-Priority.
struct Priority {
    int mt;
    const char *importance;
    const char *xPriority;
};
constexpr Priority urgent{4, "high", "1"};
constexpr Priority canWait{-4, "low", "5"};

bool isPriorityHeader(const ExtraHeader &header)
{
    return header.name.compare(QStringLiteral("Importance"), Qt::CaseInsensitive) == 0
        || header.name.compare(QStringLiteral("X-Priority"), Qt::CaseInsensitive) == 0;
}

/// -1 can wait, 0 usual, 1 urgent.
int priorityOf(const Draft &draft)
{
    for (const ExtraHeader &header : draft.extraHeaders) {
        if (header.name.compare(QStringLiteral("Importance"), Qt::CaseInsensitive) == 0)
            return header.value.compare(QStringLiteral("high"), Qt::CaseInsensitive) == 0 ? 1 : header.value.compare(QStringLiteral("low"), Qt::CaseInsensitive) == 0 ? -1 : 0;
    }
    return 0;
}

std::vector<ExtraHeader> headersFrom(const QString &text)
{
    std::vector<ExtraHeader> headers;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype colon = line.indexOf(u':');
        if (!line.trimmed().isEmpty())
            headers.push_back({line.left(colon).trimmed(), colon < 0 ? QString() : line.mid(colon + 1).trimmed()});
    }
    return headers;
}

} // namespace

OptionsDialog::OptionsDialog(const Draft &draft, QWidget *parent)
    : QDialog(parent), m_page(new QWidget), m_form(new QFormLayout(m_page)), m_replyTo(new QLineEdit(draft.replyTo, this)),
      m_priority(new QComboBox(this)), m_headers(new QPlainTextEdit(this)), m_fault(new QLabel(this))
{
    setObjectName(QStringLiteral("optionsDialog"));
    setWindowTitle(tr("Options of this message"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->setContentsMargins(look::step6, look::step6, look::step6, look::step6);
    m_form->setHorizontalSpacing(look::step4);
    m_form->setVerticalSpacing(look::step2);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_replyTo->setPlaceholderText(tr("the sender"));
    addField(tr("Replies go to"), m_replyTo, QStringLiteral("replyTo"));
    m_priority->addItem(tr("Normal"), 0);
    m_priority->addItem(tr("Urgent"), 1);
    m_priority->addItem(tr("Can wait"), -1);
    m_priority->setCurrentIndex(m_priority->findData(priorityOf(draft)));
    addField(tr("Priority"), m_priority, QStringLiteral("priority"));
    m_delivered = addCheck(tr("Tell me when it was delivered"), QStringLiteral("tellDelivered"), draft.notify && draft.notify->success);
    m_delayed = addCheck(tr("Tell me when it is late"), QStringLiteral("tellDelayed"), draft.notify && draft.notify->delay,
                         tr("Mail servers report it, where they can."));
    m_read = addCheck(tr("Ask for a read receipt"), QStringLiteral("readReceipt"), draft.wantsReadReceipt,
                      tr("Many people never send one. If none comes, that means nothing."));
    m_tls = addCheck(tr("Only over encrypted connections, all the way"), QStringLiteral("requireTls"), draft.options.requireTls,
                     tr("Where a server on the way can't promise that, the message comes back."));
    m_strip = addCheck(tr("Pictures without place, author and device"), QStringLiteral("strip"), draft.stripsMetadata);
    QStringList lines;
    for (const ExtraHeader &header : draft.extraHeaders) {
        if (!isPriorityHeader(header))
            lines += header.name + QStringLiteral(": ") + header.value;
    }
    m_headers->setPlainText(lines.join(u'\n'));
    m_headers->setPlaceholderText(QStringLiteral("X-Project: 2027"));
    m_headers->setLayoutDirection(Qt::LeftToRight); // as headers are in every language
    m_headers->setTabChangesFocus(true);
    m_headers->setFixedHeight(m_headers->fontMetrics().lineSpacing() * 3 + look::step3);
    addField(tr("Custom headers"), m_headers, QStringLiteral("ownHeaders"));
    m_fault->setObjectName(QStringLiteral("optionsFault"));
    m_fault->setWordWrap(true);
    look::setRole(m_fault, look::Role::Danger);
    m_fault->hide();
    m_form->addRow(QString(), m_fault);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeOptions"));
    close->setDefault(true);
    QHBoxLayout *buttons = look::frame(*this, m_page);
    buttons->addStretch(1);
    buttons->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    connect(m_replyTo, &QLineEdit::textEdited, this, &OptionsDialog::edited);
    connect(m_replyTo, &QLineEdit::textEdited, this, &OptionsDialog::check);
    connect(m_priority, &QComboBox::activated, this, &OptionsDialog::edited);
    connect(m_headers, &QPlainTextEdit::textChanged, this, &OptionsDialog::edited);
    connect(m_headers, &QPlainTextEdit::textChanged, this, &OptionsDialog::check);
    m_page->installEventFilter(this);
    // Said out, it would go before the layout's own, which long words need.
    setMinimumWidth(qMax(460, m_form->minimumSize().width()));
}

/// The notes take as many lines as their width makes of them, which the sizes that a layout hints at don't know.
void OptionsDialog::fit()
{
    for (QLabel *note : m_notes)
        note->setFixedHeight(note->heightForWidth(note->width()));
    setMinimumHeight(layout()->totalHeightForWidth(width()));
}

bool OptionsDialog::eventFilter(QObject *watched, QEvent *event)
{
    // By then the page has laid out what is on it.
    if (watched == m_page && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        fit();
    return QDialog::eventFilter(watched, event);
}

void OptionsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fit();
    resize(width(), minimumHeight());
}

void OptionsDialog::addField(const QString &label, QWidget *field, const QString &objectName)
{
    field->setObjectName(objectName);
    field->setAccessibleName(label);
    auto *name = new QLabel(label, this);
    name->setBuddy(field);
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field)) {
        // Beside its first line.
        name->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
        name->setContentsMargins(0, text->frameWidth() + int(text->document()->documentMargin()), 0, 0);
    } else {
        name->setMinimumHeight(look::rowHeight(field));
    }
    look::setMuted(name);
    m_form->addRow(name, field);
}

QCheckBox *OptionsDialog::addCheck(const QString &text, const QString &objectName, bool checked, const QString &explanation)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(objectName);
    box->setChecked(checked);
    connect(box, &QCheckBox::clicked, this, &OptionsDialog::edited);
    if (explanation.isEmpty()) {
        m_form->addRow(QString(), box);
        return box;
    }
    // Nearer to its box than to the next one, and below its words.
    auto *note = new QLabel(explanation, this);
    note->setWordWrap(true);
    // fit() gives it its height: a form takes more than that for a layout that tells it by the width.
    QSizePolicy policy = note->sizePolicy();
    policy.setHeightForWidth(false);
    note->setSizePolicy(policy);
    note->setContentsMargins(look::margins(look::textStart(*box), 0, 0, look::step1));
    look::setMuted(note);
    look::setSmall(note);
    m_notes.push_back(note);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(box);
    lines->addWidget(note);
    m_form->addRow(QString(), lines);
    return box;
}

void OptionsDialog::check()
{
    const auto mailbox = Mailbox::parse(m_replyTo->text());
    const std::vector<ExtraHeader> headers = headersFrom(m_headers->toPlainText());
    QString fault;
    if (!m_replyTo->text().trimmed().isEmpty() && !mailbox)
        fault = tr("Replies go to: %1").arg(words::describe(mailbox.error()));
    else if (std::any_of(headers.begin(), headers.end(),
                         [](const ExtraHeader &each) { return each.name.contains(u' ') || each.value.isEmpty(); }))
        fault = tr("Write each header in a line of its own, as “Name: value”.");
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

void OptionsDialog::setStripping(bool strips)
{
    m_strip->setChecked(strips);
}

void OptionsDialog::store(Draft &draft) const
{
    draft.replyTo = m_replyTo->text().trimmed();
    draft.notify.reset();
    if (m_delivered->isChecked() || m_delayed->isChecked())
        draft.notify = DsnNotify{.success = m_delivered->isChecked(), .failure = true, .delay = m_delayed->isChecked()};
    draft.wantsReadReceipt = m_read->isChecked();
    draft.options.requireTls = m_tls->isChecked();
    draft.stripsMetadata = m_strip->isChecked();
    draft.extraHeaders = headersFrom(m_headers->toPlainText());
    draft.options.mtPriority.reset();
    if (const int chosen = m_priority->currentData().toInt(); chosen != 0) {
        const Priority priority = chosen > 0 ? urgent : canWait;
        draft.options.mtPriority = priority.mt;
        draft.extraHeaders.push_back({QStringLiteral("Importance"), QLatin1String(priority.importance)});
        draft.extraHeaders.push_back({QStringLiteral("X-Priority"), QLatin1String(priority.xPriority)});
    }
}

QString optionSummary(const Draft &draft)
{
    QStringList options;
    if (!draft.replyTo.isEmpty())
        options += OptionsDialog::tr("replies to %1").arg(draft.replyTo);
    if (const int priority = priorityOf(draft))
        options += priority > 0 ? OptionsDialog::tr("urgent") : OptionsDialog::tr("can wait");
    if (draft.notify)
        options += OptionsDialog::tr("delivery report");
    if (draft.wantsReadReceipt)
        options += OptionsDialog::tr("read receipt");
    if (draft.options.requireTls)
        options += OptionsDialog::tr("encrypted all the way");
    if (draft.stripsMetadata)
        options += OptionsDialog::tr("pictures without metadata");
    const auto own = std::count_if(draft.extraHeaders.begin(), draft.extraHeaders.end(),
                                   [](const ExtraHeader &header) { return !isPriorityHeader(header); });
    if (own > 0)
        options += OptionsDialog::tr("custom headers");
    return options.join(QStringLiteral(" · "));
}

} // namespace sendoff
