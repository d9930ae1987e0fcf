// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QClipboard>
#include <QMargins>
#include <QObject>

class QApplication;
class QPainter;
class QString;

namespace sendoff {

/// What Qt leaves undone where the program reads from right to left. One object for the whole program.
///
/// Labels align by the first strong letter of their text; a Latin subject would stand at the left of a page that begins
/// at the right. And what is copied out of a label goes without the isolates of words::isolated().
class Mirroring final : public QObject {
    Q_OBJECT
public:
    explicit Mirroring(QApplication &application);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void cleanCopy(QClipboard::Mode mode);
};

namespace look {

/// Margins whose sides are named by the direction of reading. A layout mirrors its items, and never its margins.
QMargins margins(int start, int top, int end, int bottom);

/// For what people wrote, as opposed to the program's words: its own letters say which way it runs, so that the marks
/// at its ends stay there. Where it is aligned is a matter of its own.
void setDirectionOf(const QString &text, QPainter &painter);

} // namespace look

} // namespace sendoff
