// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/SignatureField.h"

#include "compose/Draft.h"
#include "ui/editor/MessageEditor.h"
#include "ui/editor/MessageText.h"
#include "ui/fields/Look.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace sendoff {

namespace {

constexpr int leastHeight = 150;

} // namespace

SignatureField::SignatureField(QWidget *parent)
    : QWidget(parent), m_editor(new MessageEditor),
      m_above(new QCheckBox(tr("Above the quoted text in replies"), this))
{
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(2, 2, 2, 2); // clear of the round corners
    inside->addWidget(m_editor);
    m_editor->text()->setAccessibleName(tr("Signature"));
    m_editor->text()->setObjectName(QStringLiteral("signature"));
    m_editor->text()->setPlaceholderText(tr("What stands below your messages"));
    // A signature has no files of its own.
    m_editor->text()->refusePictures();
    QAction *picture = m_editor->action(EditorActions::Id::Picture);
    picture->setEnabled(false);
    picture->setVisible(false);
    m_editor->findChild<QToolButton *>(picture->objectName() + QStringLiteral("Button"))->hide();
    m_editor->setMinimumHeight(leastHeight);
    m_above->setObjectName(QStringLiteral("signatureAbove"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::step2);
    row->addWidget(m_editor->formatButtons());
    row->addStretch(1);
    row->addWidget(m_above);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::step1);
    column->addWidget(frame);
    column->addLayout(row);
    setFocusProxy(m_editor);
    connect(m_editor, &MessageEditor::edited, this, &SignatureField::edited);
    connect(m_above, &QCheckBox::toggled, this, &SignatureField::edited);
}

void SignatureField::setSignature(const Signature &signature)
{
    m_editor->setDraft(Draft{.text = signature.text, .html = signature.html});
    m_above->setChecked(signature.aboveQuote);
}

Signature SignatureField::signature() const
{
    const QString text = m_editor->text()->text().trimmed();
    if (text.isEmpty())
        return {};
    return {.text = text, .html = m_editor->text()->html(), .aboveQuote = m_above->isChecked()};
}

} // namespace sendoff
