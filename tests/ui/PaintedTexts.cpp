// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/PaintedTexts.h"

#include <QApplication>
#include <QEvent>
#include <QHash>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

namespace sendoff {

namespace {

/// Knows which widget paints.
class PaintWatch final : public QObject {
public:
    PaintWatch() { qApp->installEventFilter(this); }
    QPointer<QWidget> widget;

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            widget = qobject_cast<QWidget *>(object);
        return false;
    }
};

QColor over(QColor ink, double opacity, const QColor &ground)
{
    const double share = ink.alphaF() * opacity;
    const auto channel = [share](double a, double b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(float(channel(ink.redF(), ground.redF())), float(channel(ink.greenF(), ground.greenF())),
                            float(channel(ink.blueF(), ground.blueF())));
}

QColor mostCommon(const QImage &image, const QRect &place)
{
    QHash<QRgb, int> counts;
    QRgb most = 0;
    int highest = 0;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            const int count = ++counts[pixel];
            if (count > highest) {
                highest = count;
                most = pixel;
            }
        }
    }
    return QColor::fromRgb(most);
}

/// Paints on an image, and writes down each text before it does.
class WritingEngine final : public QPaintEngine {
public:
    WritingEngine(PaintedWindow &window, const PaintWatch &watch)
        : QPaintEngine(AllFeatures), m_window(window), m_watch(watch)
    {
    }
    bool begin(QPaintDevice *) override { return m_painter.begin(&m_window.image); }
    bool end() override { return m_painter.end(); }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &) override {}

    void drawPath(const QPainterPath &path) override { ready().drawPath(path); }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        if (mode == PolylineMode)
            ready().drawPolyline(points, count);
        else
            ready().drawPolygon(points, count, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    }
    void drawRects(const QRectF *rects, int count) override { ready().drawRects(rects, count); }
    void drawLines(const QLineF *lines, int count) override { ready().drawLines(lines, count); }
    void drawPixmap(const QRectF &place, const QPixmap &pixmap, const QRectF &source) override
    {
        ready().drawPixmap(place, pixmap, source);
    }
    void drawImage(const QRectF &place, const QImage &image, const QRectF &source, Qt::ImageConversionFlags flags) override
    {
        ready().drawImage(place, image, source, flags);
    }
    void drawTiledPixmap(const QRectF &place, const QPixmap &pixmap, const QPointF &offset) override
    {
        ready().drawTiledPixmap(place, pixmap, offset);
    }
    void drawTextItem(const QPointF &position, const QTextItem &item) override
    {
        QPainter &painter = ready();
        const QRectF box(position.x(), position.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        QRect place = painter.transform().mapRect(box).toRect() & m_window.image.rect();
        if (painter.hasClipping())
            place &= painter.transform().mapRect(painter.clipBoundingRect()).toAlignedRect();
        if (!place.isEmpty() && !item.text().trimmed().isEmpty() && painter.opacity() > 0)
            write(item, place, painter);
        painter.drawTextItem(position, item);
    }

private:
    /// As the painter stands whose strokes these are.
    QPainter &ready()
    {
        const QPainter &from = *painter();
        m_painter.setTransform({});
        m_painter.setClipping(false);
        if (!systemClip().isEmpty())
            m_painter.setClipRegion(systemClip());
        m_painter.setTransform(state->transform());
        if (from.hasClipping())
            m_painter.setClipPath(from.clipPath(), Qt::IntersectClip);
        m_painter.setPen(state->pen());
        m_painter.setBrush(state->brush());
        m_painter.setBrushOrigin(state->brushOrigin());
        m_painter.setFont(state->font());
        m_painter.setOpacity(state->opacity());
        m_painter.setRenderHints(m_painter.renderHints(), false);
        m_painter.setRenderHints(state->renderHints());
        m_painter.setCompositionMode(state->compositionMode());
        m_painter.setLayoutDirection(from.layoutDirection());
        return m_painter;
    }
    void write(const QTextItem &item, const QRect &place, const QPainter &painter)
    {
        const QColor ground = mostCommon(m_window.image, place);
        constexpr double largePixels = 24;
        constexpr double largeBoldPixels = 18.5;
        const QFontInfo font(item.font());
        const bool isLarge = font.pixelSize() >= (font.weight() >= QFont::Bold ? largeBoldPixels : largePixels);
        m_window.texts.push_back({m_watch.widget, item.text(), over(painter.pen().color(), painter.opacity(), ground), ground,
                                  place, isLarge});
    }

    PaintedWindow &m_window;
    const PaintWatch &m_watch;
    QPainter m_painter;
};

class WritingDevice final : public QPaintDevice {
public:
    WritingDevice(PaintedWindow &window, const PaintWatch &watch) : m_image(window.image), m_engine(window, watch) {}
    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_image.width();
        case PdmHeight: return m_image.height();
        case PdmWidthMM: return m_image.widthMM();
        case PdmHeightMM: return m_image.heightMM();
        case PdmNumColors: return m_image.colorCount();
        case PdmDepth: return m_image.depth();
        case PdmDpiX: return m_image.logicalDpiX();
        case PdmDpiY: return m_image.logicalDpiY();
        case PdmPhysicalDpiX: return m_image.physicalDpiX();
        case PdmPhysicalDpiY: return m_image.physicalDpiY();
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    const QImage &m_image;
    mutable WritingEngine m_engine;
};

} // namespace

PaintedWindow paintedWindow(QWidget &window)
{
    PaintedWindow painted{.image = QImage(window.size(), QImage::Format_ARGB32_Premultiplied), .texts = {}};
    painted.image.fill(window.palette().color(QPalette::Window));
    const PaintWatch watch;
    WritingDevice device(painted, watch);
    window.render(&device);
    return painted;
}

} // namespace sendoff
