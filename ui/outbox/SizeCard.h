// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outbox/SizeRepair.h"
#include "ui/shell/MailService.h"

#include <QWidget>

class QVBoxLayout;

namespace sendoff {

/// Within the verdict on a message that is too big: what makes it smaller, each with what will come of it in numbers,
/// and a button that makes a draft of it, or several. What there is to offer is reckoned in the background.
class SizeCard final : public QWidget {
    Q_OBJECT
public:
    explicit SizeCard(MailService &service, QWidget *parent = nullptr);

    /// Hidden if it isn't too big, and until something is found.
    void setItem(const OutboxItem &item);

signals:
    void draftAsked(const sendoff::Draft &draft);
    void draftsAsked(const std::vector<sendoff::Draft> &drafts);

private:
    void readPictures(const Draft &draft, std::vector<std::vector<SmallerPicture>> smaller, qint64 limit, int question);
    void show(const SizeRepair &repair);
    void addOffer(const QString &sentence, const QString &action, const QString &objectName, std::function<void()> act);
    void clear();

    MailService &m_service;
    QVBoxLayout *m_rows;
    ItemId m_item;
    int m_question = 0; ///< counts, so that an old answer isn't taken for the newest
};

} // namespace sendoff
