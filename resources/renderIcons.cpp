// SPDX-License-Identifier: GPL-3.0-or-later
// The program's icon as systems ask for it: renderIcons SVG FOLDER WHAT... where WHAT is a size, "ico" (Windows) or "icns" (macOS).
#include <QBuffer>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QtEndian>

namespace {

QByteArray png(QSvgRenderer &renderer, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QBuffer file;
    image.save(&file, "PNG");
    return file.data();
}

template <class Number>
QByteArray little(Number number)
{
    QByteArray octets(sizeof(Number), '\0');
    qToLittleEndian(number, octets.data());
    return octets;
}

QByteArray big(quint32 number)
{
    QByteArray octets(4, '\0');
    qToBigEndian(number, octets.data());
    return octets;
}

/// ICONDIR, an entry of 16 octets for each picture, the pictures as PNG. A side of 256 is written as 0.
QByteArray ico(QSvgRenderer &renderer)
{
    constexpr int sizes[] = {16, 24, 32, 48, 64, 256};
    QByteArray entries = little<quint16>(0) + little<quint16>(1) + little(quint16(std::size(sizes)));
    QByteArray pictures;
    const quint32 begin = quint32(entries.size() + 16 * std::size(sizes));
    for (const int size : sizes) {
        const QByteArray picture = png(renderer, size);
        entries += QByteArray(2, char(size)) + QByteArray(2, '\0') + little<quint16>(1) + little<quint16>(32)
            + little(quint32(picture.size())) + little(begin + quint32(pictures.size()));
        pictures += picture;
    }
    return entries + pictures;
}

/// "icns" and the length of all, then for each picture its type, its length with these eight octets, and its PNG.
QByteArray icns(QSvgRenderer &renderer)
{
    constexpr std::pair<const char *, int> types[] = {{"ic11", 32}, {"ic12", 64}, {"ic07", 128}, {"ic08", 256}, {"ic09", 512}};
    QByteArray pictures;
    for (const auto &[type, size] : types) {
        const QByteArray picture = png(renderer, size);
        pictures += type + big(quint32(picture.size() + 8)) + picture;
    }
    return "icns" + big(quint32(pictures.size() + 8)) + pictures;
}

bool write(const QString &path, const QByteArray &octets)
{
    QFile file(path);
    return !octets.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size() && file.flush();
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    QSvgRenderer renderer(words.value(1));
    if (words.size() < 4 || !renderer.isValid())
        return 1;
    const QDir folder(words.at(2));
    for (const QString &what : words.mid(3)) {
        const bool isWritten = what == QStringLiteral("ico") ? write(folder.filePath(QStringLiteral("sendoff.ico")), ico(renderer))
            : what == QStringLiteral("icns")                 ? write(folder.filePath(QStringLiteral("sendoff.icns")), icns(renderer))
                                             : write(folder.filePath(what + QStringLiteral(".png")), png(renderer, what.toInt()));
        if (!isWritten)
            return 1;
    }
    return 0;
}
