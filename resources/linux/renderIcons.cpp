// SPDX-License-Identifier: GPL-3.0-or-later
// The program's icon in all the sizes that desktops ask for: renderIcons SVG FOLDER SIZE...
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    QSvgRenderer renderer(words.value(1));
    if (words.size() < 4 || !renderer.isValid())
        return 1;
    for (const QString &size : words.mid(3)) {
        QImage image(size.toInt(), size.toInt(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        if (!image.save(QStringLiteral("%1/%2.png").arg(words.at(2), size)))
            return 1;
    }
    return 0;
}
