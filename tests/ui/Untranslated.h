// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

namespace sendoff {

/// Writes down which of Sendoff's texts are asked for and aren't in a language's file, where lupdate may have put them
/// under another context. What stands below, Qt's own texts, is none of ours.
class Untranslated final : public QTranslator {
public:
    explicit Untranslated(const QString &language)
    {
        if (!m_known.load(QStringLiteral(":/translations/sendoff_%1.qm").arg(language)))
            m_missing += QStringLiteral("There is no language %1.").arg(language);
    }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int count) const override
    {
        const QString found = m_known.translate(context, source, comment, count);
        if (found.isNull() && isOurs(context))
            m_missing += QStringLiteral("%1: %2").arg(QLatin1String(context), QString::fromUtf8(source));
        return found;
    }
    QStringList missing() const
    {
        QStringList all = m_missing;
        all.removeDuplicates();
        all.sort();
        return all;
    }

private:
    static bool isOurs(const char *context)
    {
        return !QByteArrayView(context).startsWith('Q') || qstrcmp(context, "QObject") == 0;
    }

    QTranslator m_known;
    mutable QStringList m_missing;
};

} // namespace sendoff
