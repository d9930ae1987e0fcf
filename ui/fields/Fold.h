// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace sendoff {

class QuietButton;

/// A heading that opens and closes what is under it. Closed at first.
class Fold final : public QWidget {
    Q_OBJECT
public:
    Fold(const QString &title, QWidget *content, QWidget *parent = nullptr);

    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    void setTitle(const QString &title);

signals:
    void opened(bool open);

private:
    QVBoxLayout *m_column;
    QuietButton *m_heading;
    QWidget *m_content;
    bool m_open = false;
};

} // namespace sendoff
