// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discovery/Discovery.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace sendoff {

class Fold;
class Notice;

/// Settings as they are found: who is asked, what each says, and what is to be known of the provider.
class FindingPart final : public QWidget {
    Q_OBJECT
public:
    explicit FindingPart(QWidget *parent = nullptr);

    /// As the boxes say.
    DiscoveryConsent consent() const;
    void start();
    void setStep(const DiscoveryStep &step);
    /// The best, which may have to be confirmed first.
    void setFound(const FoundSettings &settings);
    void setNothingFound(const AddrSpec &address);
    /// Only what is asked where.
    void reset();

signals:
    void confirmed(); ///< the host is the provider's
    void doubted();   ///< it isn't: by hand, then

private:
    struct Line {
        QLabel *shape;
        QLabel *name;
        QLabel *state;
    };
    QWidget *buildConsent();
    void addFact(const QString &sentence, const QUrl &link);
    void clearFacts();

    Fold *m_consent;
    QCheckBox *m_database;
    QCheckBox *m_address;
    QWidget *m_stepsBox;
    QGridLayout *m_steps;
    std::map<DiscoverySource, Line> m_lines;
    Notice *m_result;
    QVBoxLayout *m_facts;
};

} // namespace sendoff
