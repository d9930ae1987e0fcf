// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Identity.h"

#include <QWidget>

class QCheckBox;

namespace sendoff {

class MessageEditor;

/// A small page on which a signature is written, plain or with format, and where it stands in answers.
class SignatureField final : public QWidget {
    Q_OBJECT
public:
    explicit SignatureField(QWidget *parent = nullptr);

    void setSignature(const Signature &signature);
    Signature signature() const;

signals:
    void edited();

private:
    MessageEditor *m_editor;
    QCheckBox *m_above;
};

} // namespace sendoff
