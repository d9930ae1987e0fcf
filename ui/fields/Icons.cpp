// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <iterator>
#include <optional>

/// Q_INIT_RESOURCE must stand outside every namespace.
static void registerResources()
{
    Q_INIT_RESOURCE(sendoff);
}

namespace sendoff {

namespace {

/// Those that point along the line of reading, or draw a page's lines from their beginning.
constexpr QLatin1String directional[] = {
    QLatin1String("arrow-left"), QLatin1String("chevron-right"), QLatin1String("corner-up-right"), QLatin1String("forward"),
    QLatin1String("list"), QLatin1String("list-indent-decrease"), QLatin1String("list-indent-increase"),
    QLatin1String("list-ordered"), QLatin1String("panel-left"), QLatin1String("reply"), QLatin1String("reply-all"),
    QLatin1String("send"), QLatin1String("text-quote"), QLatin1String("undo-2"),
};

bool isMirrored(const QString &name)
{
    return QGuiApplication::isRightToLeft() && std::find(std::begin(directional), std::end(directional), name) != std::end(directional);
}

QPixmap rendered(const QString &name, const QSize &pixels, const QColor &color)
{
    const bool mirrored = isMirrored(name);
    const QString key = QStringLiteral("sendoff/%1/%2x%3/%4/%5")
                            .arg(name)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(color.rgba(), 8, 16)
                            .arg(int(mirrored));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (mirrored) {
        painter.translate(pixels.width(), 0);
        painter.scale(-1, 1);
    }
    QSvgRenderer(svg).render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Paints the SVG in the colour that its place asks for, at the size in which it is shown.
class TintedIconEngine final : public QIconEngine {
public:
    TintedIconEngine(QString name, std::optional<look::Role> role) : m_name(std::move(name)), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, colorFor(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, size, colorFor(mode));
    }
    QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_role); }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return m_role ? look::color(*m_role, palette) : palette.color(QPalette::ButtonText);
    }

    QString m_name;
    std::optional<look::Role> m_role;
};

} // namespace

void loadResources()
{
    registerResources();
}

QIcon icon(const QString &name)
{
    return QIcon(new TintedIconEngine(name, std::nullopt));
}

QIcon icon(const QString &name, look::Role role)
{
    return QIcon(new TintedIconEngine(name, role));
}

void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color)
{
    const qreal ratio = painter.device()->devicePixelRatio();
    QPixmap pixmap = rendered(name, (rect.size() * ratio).toSize(), color);
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(rect.topLeft(), pixmap);
}

} // namespace sendoff
