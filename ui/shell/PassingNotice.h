// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace sendoff {

/// A line at the foot of the window that says what was just done and takes it back for a while.
class PassingNotice final : public QWidget {
    Q_OBJECT
public:
    explicit PassingNotice(QWidget *parent = nullptr);
    ~PassingNotice() override;

    /// `expired` runs once the time for `act` is over: at the latest when the next notice comes.
    void say(const QString &sentence, const QString &action = {}, std::function<void()> act = {},
             std::function<void()> expired = {});
    /// The same of what happened by itself: it waits until nothing can be taken back any more. The last such counts.
    void tell(const QString &sentence, const QString &action, std::function<void()> act);
    /// As long as `act` can be done, with the seconds left in the sentence.
    void count(const QDateTime &until, std::function<QString(qint64 seconds)> sentence, const QString &action,
               std::function<void()> act);
    /// Nothing can be taken back from here on.
    void settle();

signals:
    /// What it says, at its beginning, with what can be done about it.
    void said(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tick();
    void end();
    void sayNext();
    void speak();

    QLabel *m_text;
    QPushButton *m_button;
    std::function<void()> m_act;
    std::function<void()> m_expired;
    QTimer m_timer;
    QTimer m_second;
    QDateTime m_until;
    std::function<QString(qint64)> m_sentence;
    std::function<void()> m_next; ///< what tell() left to be said
};

} // namespace sendoff
