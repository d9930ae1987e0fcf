// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MailService.h"

#include <QWidget>

namespace sendoff {

class Notice;

/// What holds up more than one message, above the list, with the button that mends it. Gone when it is mended.
class TroubleBar final : public QWidget {
    Q_OBJECT
public:
    explicit TroubleBar(MailService &service, QWidget *parent = nullptr);

signals:
    void accountAsked(sendoff::AccountId account);
    void attentionAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void sayStopped(const StoppedAccount &stopped);
    void sayLate(int late);

    MailService &m_service;
    Notice *m_notice;
    QString m_said; ///< so that what is shown already isn't built anew
};

} // namespace sendoff
