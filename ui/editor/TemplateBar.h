// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/Template.h"

#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace sendoff {

/// Templates above the text: what is typed finds one or names a new one.
class TemplateBar final : public QWidget {
    Q_OBJECT
public:
    explicit TemplateBar(QWidget *parent);

    void setFile(std::shared_ptr<TemplateFile> file) { m_file = std::move(file); }
    /// What is saved as a template: the message as it is.
    void setCurrent(std::function<Template()> current) { m_current = std::move(current); }
    void open();

signals:
    void chosen(const sendoff::Template &value);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void use();
    void save();
    void remove();
    void closeBar();
    const Template *selected() const;
    void say(const QString &sentence);

    std::shared_ptr<TemplateFile> m_file;
    std::function<Template()> m_current;
    QLineEdit *m_name;
    QListWidget *m_list;
    QPushButton *m_insert;
    QPushButton *m_save;
    QPushButton *m_remove;
    QPushButton *m_undo;
    QLabel *m_said;
    Template m_removed;
};

} // namespace sendoff
