// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every window as it is into a folder: sendoff_pictures FOLDER.
#include "tests/ui/samples.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/compose/ComposeWindow.h"
#include "ui/compose/LaterDialog.h"
#include "ui/compose/LaterMenu.h"
#include "ui/fields/Fold.h"
#include "ui/fields/Look.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QEventLoop>
#include <QListView>
#include <QProcess>
#include <QTemporaryDir>

using namespace sendoff;

namespace {

/// Gives answers, layouts and fades the time that a person would.
void settle()
{
    QEventLoop loop;
    QTimer::singleShot(80, &loop, &QEventLoop::quit);
    loop.exec();
}

/// One folder, one name for each picture.
class Camera {
public:
    Camera(QString folder, QString suffix) : m_folder(std::move(folder)), m_suffix(std::move(suffix)) {}

    void take(QWidget &widget, const QString &name) const
    {
        widget.show();
        settle();
        widget.grab().save(QStringLiteral("%1/%2%3.png").arg(m_folder, name, m_suffix));
    }

private:
    QString m_folder;
    QString m_suffix;
};

void takeMain(const Camera &camera, const QString &settings)
{
    FakeMailService service;
    samples::fillAccounts(service);
    samples::fillOutbox(service);
    samples::fillSandbox(service);
    MainWindow window(service, settings);
    window.resize(1080, 700);
    window.show();
    emit service.progress(ItemId(8), 6200, 10000);
    window.showItem(ItemId(9));
    settle();
    camera.take(window, QStringLiteral("main-refused"));
    window.findChild<Fold *>(QStringLiteral("conversation"))->setOpen(true);
    camera.take(window, QStringLiteral("main-conversation"));
    window.findChild<Fold *>(QStringLiteral("conversation"))->setOpen(false);
    window.showItem(ItemId(6));
    camera.take(window, QStringLiteral("main-uncertain"));
    window.showItem(ItemId(7));
    camera.take(window, QStringLiteral("main-waiting"));
    window.showItem(ItemId(5));
    camera.take(window, QStringLiteral("main-sent"));
    window.resize(760, 640);
    window.showView({ViewChoice::Kind::All});
    camera.take(window, QStringLiteral("main-narrow"));
    window.resize(420, 640);
    camera.take(window, QStringLiteral("main-narrowest"));
    window.resize(1080, 700);
    window.showView({ViewChoice::Kind::Sandbox, AccountId(3)});
    window.findChild<Fold *>(QStringLiteral("trouble"))->setOpen(true);
    auto *list = window.findChild<QListView *>(QStringLiteral("sandboxList"));
    list->setCurrentIndex(list->model()->index(0, 0));
    camera.take(window, QStringLiteral("sandbox"));
}

/// What came with the outbox: taking back, trouble with an account, no network, several at once, the menu.
void takeOutbox(const Camera &camera, const QString &settings)
{
    FakeMailService service;
    samples::fillAccounts(service);
    samples::fillOutbox(service);
    MainWindow window(service, settings);
    window.resize(1080, 700);
    camera.take(window, QStringLiteral("main-list"));
    window.compose(Draft{.to = QStringLiteral("Ana Prieto <ana@example.org>, ben@example.net"),
                         .subject = QStringLiteral("Budget 2027")});
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *composer = qobject_cast<ComposeWindow *>(widget))
            composer->send();
    }
    settle();
    camera.take(window, QStringLiteral("main-undo"));
    window.showItem(ItemId(10));
    camera.take(window, QStringLiteral("main-scheduled"));
    window.showItem(ItemId(1));
    camera.take(window, QStringLiteral("main-missed"));
    service.m_health.stopped = {
        {AccountId(1), QStringLiteral("work"), Failure{.kind = FailureKind::AuthRefused, .stage = Stage::Auth, .scope = Scope::Account, .host = QStringLiteral("smtp.example.org")}, 2}};
    emit service.healthChanged();
    camera.take(window, QStringLiteral("main-stopped"));
    service.m_health.stopped.clear();
    service.m_health.isOnline = false;
    emit service.healthChanged();
    window.showView({ViewChoice::Kind::Waiting});
    camera.take(window, QStringLiteral("main-offline"));
    service.m_health.isOnline = true;
    service.m_health.late = 2;
    emit service.healthChanged();
    window.showView({});
    settle();
    auto *list = window.findChild<QListView *>(QStringLiteral("outbox"));
    list->setCurrentIndex(list->model()->index(3, 0));
    list->selectionModel()->select(list->model()->index(5, 0), QItemSelectionModel::Select);
    camera.take(window, QStringLiteral("main-several"));
    emit list->customContextMenuRequested(QPoint(80, 200));
    settle();
    if (auto *menu = window.findChild<QMenu *>(QStringLiteral("messageMenu")))
        camera.take(*menu, QStringLiteral("menu-several"));
    SettingsDialog house(service, nullptr);
    house.setAttribute(Qt::WA_DeleteOnClose, false);
    settle();
    camera.take(house, QStringLiteral("settings"));
}

void takeLater(const Camera &camera)
{
    LaterMenu menu(nullptr);
    menu.popup(QPoint(0, 0));
    camera.take(menu, QStringLiteral("later-menu"));
    menu.close();
    LaterDialog dialog(true, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.findChild<QCheckBox *>(QStringLiteral("atServer"))->setChecked(true);
    camera.take(dialog, QStringLiteral("later-dialog"));
}

void takeEmpty(const Camera &camera, const QString &settings)
{
    FakeMailService service;
    service.m_accounts = {samples::sandbox(3)};
    MainWindow window(service, settings);
    window.resize(1080, 700);
    window.showView({});
    camera.take(window, QStringLiteral("main-empty"));
    window.showView({ViewChoice::Kind::Sandbox, AccountId(3)});
    camera.take(window, QStringLiteral("sandbox-empty"));
}

Draft letter()
{
    Draft draft;
    draft.to = QStringLiteral("Ana Prieto <ana@example.org>, Ben Okri <ben@example.net>");
    draft.subject = QStringLiteral("Budget 2027");
    draft.text =
        QStringLiteral("Dear Ana, dear Ben,\n\nhere is the second draft. The figures for travel are the ones that we "
                       "talked about on Tuesday.\n\nKind regards\nJane");
    return draft;
}

void takeCompose(const Camera &camera)
{
    FakeMailService service;
    samples::fillAccounts(service);
    ComposeWindow blank(service, Draft{});
    camera.take(blank, QStringLiteral("compose-new"));
    Draft draft = letter();
    draft.attachments = {
        Attachment{
            .data = QByteArrayLiteral("x"), .name = QStringLiteral("Budget 2027, draft 2.pdf"), .size = 2'418'000},
        Attachment{.data = QByteArrayLiteral("x"), .name = QStringLiteral("roof.jpg"), .size = 5'100'000}};
    ComposeWindow written(service, draft);
    camera.take(written, QStringLiteral("compose"));
    draft.to = QStringLiteral("Ana Prieto <ana@exa mple.org>");
    draft.attachments.push_back(
        {.path = QStringLiteral("/nowhere/plan.odt"), .name = QStringLiteral("plan.odt"), .size = 12'000});
    service.m_refusal =
        std::vector<ComposeIssue>{{ComposeIssue::Field::To, ComposeIssue::Kind::BadAddress,
                                   QStringLiteral("ana@exa mple.org"), AddressError::BadDomain},
                                  {ComposeIssue::Field::Attachments, ComposeIssue::Kind::AttachmentMissing,
                                   QStringLiteral("/nowhere/plan.odt"), AddressError::Empty}};
    ComposeWindow refused(service, draft);
    refused.send();
    settle();
    camera.take(refused, QStringLiteral("compose-issues"));
}

void takeAccount(const Camera &camera)
{
    FakeMailService service;
    samples::fillAccounts(service);
    service.m_testStages = {Stage::Lookup, Stage::Connect};
    service.m_testFailure = Failure{.kind = FailureKind::CertificateUntrusted,
                                    .stage = Stage::Tls,
                                    .scope = Scope::Account,
                                    .host = QStringLiteral("smtp.example.org"),
                                    .peerCertificate = samples::certificate()};
    AccountDialog blank(service, std::nullopt);
    camera.take(blank, QStringLiteral("account-new"));
    AccountDialog untrusted(service, service.m_accounts[0]);
    untrusted.resize(560, 900);
    untrusted.check();
    settle();
    camera.take(untrusted, QStringLiteral("account-untrusted"));
    service.m_testStages = {Stage::Lookup, Stage::Connect, Stage::Tls,     Stage::Greeting,
                            Stage::Ehlo,   Stage::Auth,    Stage::MailFrom};
    service.m_testFailure.reset();
    AccountDialog fine(service, service.m_accounts[0]);
    fine.resize(560, 820);
    fine.check();
    settle();
    camera.take(fine, QStringLiteral("account-works"));
}

void takeAll(const Camera &camera)
{
    QTemporaryDir settings;
    takeMain(camera, settings.filePath(QStringLiteral("main.ini")));
    takeOutbox(camera, settings.filePath(QStringLiteral("outbox.ini")));
    takeLater(camera);
    takeEmpty(camera, settings.filePath(QStringLiteral("empty.ini")));
    takeCompose(camera);
    takeAccount(camera);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments[1])) {
        qWarning("usage: sendoff_pictures FOLDER");
        return 64;
    }
    const QString folder = arguments[1];
    const QString suffix = arguments.value(2);
    look::apply(application, suffix.contains(QStringLiteral("dark")) ? look::Scheme::Dark : look::Scheme::Light);
    if (suffix.contains(QStringLiteral("arabic")))
        application.setLayoutDirection(Qt::RightToLeft);
    takeAll(Camera(folder, suffix));
    if (!suffix.isEmpty())
        return 0;
    // The scale is fixed when a program starts, so each way to look is a run of its own.
    const auto again = [&](const QString &way, const QString &scale) {
        qputenv("QT_SCALE_FACTOR", scale.toLatin1());
        return QProcess::execute(application.applicationFilePath(), {folder, way});
    };
    return again(QStringLiteral("-dark"), QStringLiteral("1")) | again(QStringLiteral("-200"), QStringLiteral("2")) |
           again(QStringLiteral("-dark-150"), QStringLiteral("1.5")) |
           again(QStringLiteral("-arabic"), QStringLiteral("1"));
}
