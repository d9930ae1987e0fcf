// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MailService.h"

#include <QObject>

namespace sendoff {

class ComposeFields;
class MessageEditor;

/// What of the text follows the fields above it: the sender's signature, and what templates know of sender
/// and recipient.
class TextFollower final : public QObject {
    Q_OBJECT
public:
    TextFollower(MailService &service, ComposeFields *fields, MessageEditor *editor, const Draft &draft,
                 QObject *parent);

private:
    Identity identity() const;
    void follow();

    MailService &m_service;
    ComposeFields *m_fields;
    MessageEditor *m_editor;
    bool m_isNew; ///< nobody has written on it
};

} // namespace sendoff
