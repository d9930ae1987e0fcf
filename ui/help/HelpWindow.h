// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/HelpPages.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace sendoff {

/// The ten most asked things: a field to search them, their titles, and the page that is chosen. All of it is in the
/// program; nothing is fetched.
class HelpWindow final : public QDialog {
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

    void showTopic(HelpTopic topic);
    /// In the one help window that belongs to the window of `near`. Made if there is none.
    static void open(HelpTopic topic, QWidget *near);
    /// The same with the page that was shown last, or the first.
    static void open(QWidget *near);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static HelpWindow *of(QWidget *near);
    void filter(const QString &search);
    void showCurrent();
    QString html(const HelpPage &page) const;

    const std::vector<HelpPage> m_pages;
    QLineEdit *m_search;
    QListWidget *m_titles;
    QTextBrowser *m_text;
};

} // namespace sendoff
