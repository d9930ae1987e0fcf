// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letters/LetterFile.h"

#include <QWidget>

class QTemporaryDir;

namespace sendoff {

/// The files that came with a message: each can be saved, and opened if it is no program.
class LetterParts final : public QWidget {
    Q_OBJECT
public:
    explicit LetterParts(QWidget *parent = nullptr);
    ~LetterParts() override;

    void setLetter(const OpenedLetter &letter);

signals:
    /// An attached message is opened here.
    void letterAsked(const sendoff::LetterSource &letter);
    void failed(const QString &sentence);

private:
    void addButton(const MessagePart &part);
    void open(const MessagePart &part);
    void save(const MessagePart &part);
    void saveAll();

    LetterSource m_source;
    std::vector<MessagePart> m_parts;
    QWidget *m_buttons;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of what is opened, gone with the window
    int m_opened = 0;
};

} // namespace sendoff
