// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every window as it is into a folder: sendoff_pictures FOLDER.
// Names the texts in them that a language has no words for: sendoff_pictures --untranslated LANGUAGE.
// Names what in them can't be made out, for want of contrast: sendoff_pictures --contrast light|dark.
#include "spelling/SpellService.h"
#include "tests/ui/ContrastWatch.h"
#include "tests/ui/FakeStartAtLogin.h"
#include "tests/ui/Untranslated.h"
#include "tests/ui/letterPictures.h"
#include "tests/ui/samples.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/accounts/IdentitiesDialog.h"
#include "ui/accounts/ImportDialog.h"
#include "ui/compose/AttachmentPreview.h"
#include "ui/compose/ComposeWindow.h"
#include "ui/compose/LaterDialog.h"
#include "ui/compose/LaterMenu.h"
#include "ui/compose/OptionsDialog.h"
#include "ui/compose/RecipientField.h"
#include "ui/compose/RecipientLine.h"
#include "ui/contacts/ContactsDialog.h"
#include "ui/editor/MessageEditor.h"
#include "ui/editor/MessageText.h"
#include "ui/editor/SpellMarks.h"
#include "ui/fields/Fold.h"
#include "ui/fields/Look.h"
#include "ui/help/HelpWindow.h"
#include "ui/programs/ProgramsDialog.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/words/Languages.h"

#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace sendoff;

namespace {

/// Gives answers, layouts and fades the time that a person would.
void settle()
{
    QEventLoop loop;
    QTimer::singleShot(80, &loop, &QEventLoop::quit);
    loop.exec();
    // A busy machine may not have come to the last layouts by then.
    QCoreApplication::sendPostedEvents();
}

/// Looks at one view after the other.
class Camera {
public:
    explicit Camera(std::function<void(QWidget &, const QString &name)> look) : m_look(std::move(look)) {}
    /// One folder, one name for each picture.
    Camera(const QString &folder, const QString &suffix)
        : Camera([folder, suffix](QWidget &widget, const QString &name) {
              widget.grab().save(QStringLiteral("%1/%2%3.png").arg(folder, name, suffix));
          })
    {
    }

    void take(QWidget &widget, const QString &name) const
    {
        widget.show();
        // As they are while somebody uses them.
        if (widget.windowType() != Qt::Popup) {
            widget.activateWindow();
            (void)QTest::qWaitForWindowActive(&widget);
        }
        settle();
        m_look(widget, name);
    }

private:
    std::function<void(QWidget &, const QString &name)> m_look;
};

/// Where the keys go while one reads what became of messages.
void goToList(QWidget &window)
{
    window.activateWindow();
    (void)QTest::qWaitForWindowActive(&window);
    window.findChild<QListView *>(QStringLiteral("outbox"))->setFocus();
    settle();
}

/// The page beside the list shows the message that is selected there; the samples have one for all.
void showItem(MainWindow &window, FakeMailService &service, ItemId id, const QString &text, const QString &file = {})
{
    const auto item = std::find_if(service.m_outbox.begin(), service.m_outbox.end(),
                                   [id](const OutboxItem &each) { return each.id == id; });
    ParsedMessage &message = service.m_detail.message;
    message.to = AddressList::parse(item->to).mailboxes;
    message.subject = item->subject;
    message.date = item->created;
    message.text = text;
    message.parts.resize(file.isEmpty() ? 0 : 1);
    for (MessagePart &part : message.parts) {
        part.fileName = file;
        part.encodedSize = item->size - 2000;
    }
    window.showItem(id);
}

void takeMain(const Camera &camera, const QString &settings)
{
    FakeMailService service;
    samples::fillAccounts(service);
    samples::fillOutbox(service);
    samples::fillSandbox(service);
    MainWindow window(service, settings);
    window.resize(1080, 700);
    window.show();
    emit service.progress(ItemId(8), 15'000'000, 24'180'000);
    window.showItem(ItemId(9));
    goToList(window);
    camera.take(window, QStringLiteral("main-refused"));
    window.findChild<Fold *>(QStringLiteral("conversation"))->setOpen(true);
    camera.take(window, QStringLiteral("main-conversation"));
    window.findChild<Fold *>(QStringLiteral("conversation"))->setOpen(false);
    window.resize(1080, 1320);
    for (const char *fold : {"happened", "receiptFold"})
        window.findChild<Fold *>(QLatin1String(fold))->setOpen(true);
    camera.take(window, QStringLiteral("main-receipt"));
    for (const char *fold : {"happened", "receiptFold"})
        window.findChild<Fold *>(QLatin1String(fold))->setOpen(false);
    window.resize(1080, 700);
    showItem(window, service, ItemId(8), QStringLiteral("Dear Ben,\n\nhere is the roof, before and after.\n\nJane"),
             QStringLiteral("roof.zip"));
    settle();
    emit service.progress(ItemId(8), 6200000, 24180000);
    QElapsedTimer waited;
    for (waited.start(); waited.elapsed() < 600;)
        settle();
    emit service.progress(ItemId(8), 9700000, 24180000);
    camera.take(window, QStringLiteral("main-sending"));
    showItem(window, service, ItemId(7),
             QStringLiteral("Dear Elif, dear Tom,\n\nwe celebrate on Saturday, from six. Will you come?\n\nJane"));
    camera.take(window, QStringLiteral("main-waiting"));
    service.m_detail.attempts.erase(service.m_detail.attempts.begin()); // the others were tried once
    showItem(window, service, ItemId(6),
             QStringLiteral("Dear Zoë,\n\nthe contract is signed; the original comes by post.\n\nKind regards\nJane"));
    camera.take(window, QStringLiteral("main-uncertain"));
    showItem(window, service, ItemId(5),
             QStringLiteral("Hello all,\n\nin short: Ana has a last look at the budget, the trip is put off to spring, and we "
                            "meet again in two weeks.\n\nKind regards\nJane"));
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
    service.m_detail.attempts.clear();
    showItem(window, service, ItemId(10), QStringLiteral("Dear Ana,\n\n1. Budget\n2. Travel\n3. The roof\n\nUntil Friday\nJane"));
    goToList(window);
    camera.take(window, QStringLiteral("main-scheduled"));
    showItem(window, service, ItemId(1),
             QStringLiteral("Dear Sir or Madam,\n\nwe arrive on Sunday at about eight in the evening.\n\nKind regards\nJane Roe"));
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
    if (auto *menu = window.findChild<QMenu *>(QStringLiteral("messageMenu"))) {
        menu->setActiveAction(menu->actions().at(1));
        camera.take(*menu, QStringLiteral("menu-several"));
    }
    QSettings choices(QDir::temp().filePath(QStringLiteral("sendoff-pictures.ini")), QSettings::IniFormat);
    FakeStartAtLogin start;
    SettingsDialog house(service, choices, &start, nullptr);
    house.setAttribute(Qt::WA_DeleteOnClose, false);
    settle();
    camera.take(house, QStringLiteral("settings"));
    start.m_outcome = StartAtLogin::Outcome::Refused;
    house.findChild<QCheckBox *>(QStringLiteral("startAtLogin"))->click();
    settle();
    camera.take(house, QStringLiteral("settings-login-refused"));
}

/// What was reported of a message after the server took it: each fate, and one in words that had to be guessed at.
void takeReports(const Camera &camera, const QString &settings)
{
    FakeMailService service;
    samples::fillAccounts(service);
    const QDateTime noon(QDate::currentDate(), QTime(12, 0));
    const auto reported = [&noon](OutboxRecipient &recipient, Fate fate, const QString &text) {
        recipient.outcome = OutboxRecipient::Outcome::Accepted;
        recipient.at = noon;
        recipient.reported = ReportedFate{.fate = fate, .status = "5.1.1", .text = text, .reporter = QStringLiteral("mail.example.org"), .at = noon.addSecs(240)};
        if (fate != Fate::Failed)
            return;
        recipient.outcome = OutboxRecipient::Outcome::Rejected;
        recipient.failure = failureOf(*recipient.reported);
    };
    OutboxItem item = samples::item(1, OutboxState::Partial,
                                    QStringLiteral("ana@example.org, ben@example.net, carla@example.com, d.orlov@example.org, elif@example.com"),
                                    QStringLiteral("Minutes of Tuesday"), noon);
    reported(item.recipients[0], Fate::Failed, QStringLiteral("550 5.1.1 unknown user: \"ana\""));
    item.recipients[0].reported->form = Report::Form::Heuristic;
    item.recipients[0].reported->program = QStringLiteral("qmail");
    reported(item.recipients[1], Fate::Delivered, {});
    reported(item.recipients[2], Fate::Delayed, QStringLiteral("connect to mail.example.com: Connection timed out"));
    item.recipients[2].reported->willRetryUntil = noon.addDays(3);
    reported(item.recipients[3], Fate::Read, {});
    item.recipients[4].outcome = OutboxRecipient::Outcome::Accepted;
    item.recipients[4].at = noon;
    service.m_outbox = {item};
    service.m_health = Health{.attention = 1, .cameBack = 1};
    MainWindow window(service, settings);
    window.resize(1080, 1000);
    window.show();
    window.showItem(item.id);
    goToList(window);
    window.findChild<Fold *>(QStringLiteral("happened"))->setOpen(true);
    camera.take(window, QStringLiteral("main-reports"));
}

void takePrograms(const Camera &camera)
{
    FakeMailService service;
    samples::fillAccounts(service);
    ProgramsDialog dialog(service, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    settle();
    camera.take(dialog, QStringLiteral("programs-empty"));
    dialog.findChild<QCheckBox *>(QStringLiteral("portIsOn"))->setChecked(true);
    for (const char *name : {"WordPress", "git send-email"}) {
        dialog.findChild<QLineEdit *>(QStringLiteral("programName"))->setText(QString::fromLatin1(name));
        dialog.findChild<QPushButton *>(QStringLiteral("addProgram"))->click();
        settle();
    }
    camera.take(dialog, QStringLiteral("programs"));
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
    camera.take(window, QStringLiteral("first-run"));
    window.resize(420, 640);
    camera.take(window, QStringLiteral("first-run-narrow"));
    window.resize(1080, 700);
    HelpWindow help;
    camera.take(help, QStringLiteral("help"));
    help.showTopic(HelpTopic::OtherPrograms);
    camera.take(help, QStringLiteral("help-commands"));
    service.m_accounts.insert(service.m_accounts.begin(), samples::account(1, QStringLiteral("work"), QStringLiteral("Jane Roe <jane@example.org>"), true));
    emit service.accountsChanged();
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

QByteArray photograph()
{
    QImage image(1600, 1200, QImage::Format_RGB32);
    QLinearGradient sky(0, 0, 0, 1200);
    sky.setStops({{0, QColor(0x4a90d9)}, {0.6, QColor(0xf3d9b1)}, {0.61, QColor(0x5c7f4d)}, {1, QColor(0x2f4527)}});
    QPainter painter(&image);
    painter.fillRect(image.rect(), sky);
    painter.setBrush(QColor(0x8a3b2a));
    painter.drawPolygon(QPolygon({QPoint(500, 800), QPoint(800, 450), QPoint(1100, 800)}));
    painter.end();
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    return octets;
}

SendPlan plan()
{
    SendPlan plan{.accountName = QStringLiteral("work"),
                  .server = QStringLiteral("smtp.example.org:465"),
                  .lastTls = "TLSv1.3 TLS_AES_256_GCM_SHA384",
                  .logsIn = true,
                  .user = QStringLiteral("jane@example.org"),
                  .lastMechanism = "SCRAM-SHA-256",
                  .size = 10'312'000,
                  .sizeLimit = 25'000'000,
                  .to = AddressList::parse(QStringLiteral("Ana Prieto <ana@example.org>, Ben Okri <ben@example.net>")).mailboxes,
                  .bcc = AddressList::parse(QStringLiteral("archive@example.org")).mailboxes,
                  .beginning = "Date: Wed, 4 Mar 2026 11:04:00 +0100\r\nFrom: Jane Roe <jane@example.org>\r\nTo: Ana Prieto "
                               "<ana@example.org>, Ben Okri <ben@example.net>\r\nSubject: Budget 2027\r\n\r\nDear Ana, dear Ben,\r\n",
                  .zone = QStringLiteral("+0100"),
                  .messageIdDomain = QStringLiteral("example.org"),
                  .files = {{QStringLiteral("roof.jpg"), {.place = true, .device = true, .time = true, .canStrip = true}, false}}};
    plan.transactions = {{plan.to[0].address, plan.to[1].address, plan.bcc[0].address}};
    return plan;
}

void takeCompose(const Camera &camera)
{
    FakeMailService service;
    samples::fillAccounts(service);
    samples::fillPeople(service);
    service.m_facts = {.mechanism = "SCRAM-SHA-256", .sizeLimit = 25'000'000, .extensions = {"SIZE", "8BITMIME"}};
    service.m_plan = plan();
    ComposeWindow blank(service, Draft{});
    camera.take(blank, QStringLiteral("compose-new"));
    blank.activateWindow();
    auto *to = blank.findChild<RecipientField *>();
    to->line()->setText(QStringLiteral("an"));
    emit to->line()->textEdited(QStringLiteral("an"));
    settle();
    if (QWidget *list = to->line()->findChild<QCompleter *>()->popup())
        camera.take(*list, QStringLiteral("compose-suggestions"));
    Draft draft = letter();
    const QByteArray photo = photograph();
    draft.attachments = {
        Attachment{
            .data = QByteArrayLiteral("x"), .name = QStringLiteral("Budget 2027, draft 2.pdf"), .size = 2'418'000},
        Attachment{.data = photo, .name = QStringLiteral("roof.jpg"), .contentType = "image/jpeg", .size = 5'100'000}};
    ComposeWindow written(service, draft);
    camera.take(written, QStringLiteral("compose"));
    draft.bcc = QStringLiteral("archive@example.org");
    draft.wantsReadReceipt = true;
    draft.options.requireTls = true;
    ComposeWindow planned(service, draft);
    planned.show();
    planned.showPlan(true);
    settle();
    camera.take(planned, QStringLiteral("compose-plan"));
    planned.openOptions();
    settle();
    camera.take(*planned.findChild<OptionsDialog *>(), QStringLiteral("compose-options"));
    draft.to = QStringLiteral("Ana Prieto <ana@exa mple.org>, Team: a@example.org, b@example.org;, Ben Okri <ben@gmial.com>");
    draft.text += QStringLiteral("\n\nThe plan is attached.");
    draft.attachments.clear();
    service.m_facts.sizeLimit = 1000;
    ComposeWindow warned(service, draft);
    warned.resize(720, 640);
    warned.show();
    QEventLoop loop;
    QTimer::singleShot(500, &loop, &QEventLoop::quit);
    loop.exec();
    camera.take(warned, QStringLiteral("compose-warnings"));
    draft.attachments = {{.path = QStringLiteral("/nowhere/plan.odt"), .name = QStringLiteral("plan.odt"), .size = 12'000}};
    service.m_facts = {};
    draft.to = QStringLiteral("Ana Prieto <ana@exa mple.org>");
    service.m_refusal =
        std::vector<ComposeIssue>{{ComposeIssue::Field::To, ComposeIssue::Kind::BadAddress,
                                   QStringLiteral("ana@exa mple.org"), AddressError::BadDomain},
                                  {ComposeIssue::Field::Attachments, ComposeIssue::Kind::AttachmentMissing,
                                   QStringLiteral("/nowhere/plan.odt"), AddressError::Empty}};
    ComposeWindow refused(service, draft);
    refused.send();
    settle();
    camera.take(refused, QStringLiteral("compose-issues"));
    QStringList many;
    for (int i = 0; i < 40; ++i)
        many += QStringLiteral("Person %1 <p%1@example.org>").arg(i);
    draft = letter();
    draft.to = many.join(u',');
    ComposeWindow crowded(service, draft);
    camera.take(crowded, QStringLiteral("compose-many"));
    ContactsDialog book(service);
    book.setAttribute(Qt::WA_DeleteOnClose, false);
    camera.take(book, QStringLiteral("contacts"));
    service.m_accounts[0].identity.signature = {.text = QStringLiteral("Jane Roe\nexample.org"),
                                                .html = QStringLiteral("<p><strong>Jane Roe</strong><br>example.org</p>")};
    IdentitiesDialog identities(service.m_accounts[0], nullptr);
    camera.take(identities, QStringLiteral("identities"));
    AttachmentPreview preview(Attachment{.data = photo, .name = QStringLiteral("roof.jpg"), .contentType = "image/jpeg",
                                         .size = photo.size()}, nullptr);
    preview.setAttribute(Qt::WA_DeleteOnClose, false);
    settle();
    camera.take(preview, QStringLiteral("attachment-preview"));
}

/// A picture of a roof, so to speak.
Attachment roof()
{
    QImage image(900, 360, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, 360);
    sky.setColorAt(0, QColor(0x9cc3e6));
    sky.setColorAt(1, QColor(0xe8d9c0));
    painter.fillRect(image.rect(), sky);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x8a4b3a));
    painter.drawPolygon(QPolygon({QPoint(120, 260), QPoint(450, 90), QPoint(780, 260)}));
    painter.setBrush(QColor(0xe5dccb));
    painter.drawRect(180, 260, 540, 100);
    painter.end();
    return InlinePictures::fromImage(image);
}

Draft richLetter()
{
    Draft draft = letter();
    draft.html = QStringLiteral(
        "<h2>Budget 2027</h2><p>Dear Ana, dear Ben,</p><p>here is the <strong>second draft</strong>. Two things are <em>new</em>, "
        "and <s>one</s> none is gone. See <a href=\"https://example.org/plan\">the plan</a>:</p>"
        "<ul><li>travel<ul><li>trains first</li><li>hotels as before</li></ul></li><li>the roof</li></ul>"
        "<table><tr><th>Item</th><th>2026</th><th>2027</th></tr><tr><td>Travel</td><td>12,400</td><td>9,800</td></tr>"
        "<tr><td>Roof</td><td>0</td><td>31,000</td></tr></table>"
        "<pre>total = travel + roof\nprint(total)</pre>"
        "<blockquote type=\"cite\"><p>Could you send the figures by Friday?</p><blockquote type=\"cite\"><p>Which ones?</p>"
        "</blockquote></blockquote><p>Done, with <code>make figures</code>.</p>");
    return draft;
}

/// Small, and knows every word of `text`: which dictionaries a machine has differs.
void writeDictionary(const QString &folder, const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^A-Za-z']+"));
    const QStringList words =
        text.split(between, Qt::SkipEmptyParts)
        + QStringList{QStringLiteral("you"), QStringLiteral("as"), QStringLiteral("can"), QStringLiteral("read")};
    const auto put = [&folder](const char *name, const QByteArray &octets) {
        QFile file(QDir(folder).filePath(QLatin1String(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(octets);
    };
    put("en_US.aff", "SET UTF-8\nTRY esianrtolcdugmphbyfvkwzESIANRTOLCDUGMPHBYFVKWZ'\n");
    put("en_US.dic", QByteArray::number(words.size()) + '\n' + words.join(u'\n').toUtf8() + '\n');
}

void takeSpelling(const Camera &camera)
{
    FakeMailService service;
    samples::fillAccounts(service);
    Draft draft = letter();
    const QTemporaryDir dictionaries;
    writeDictionary(dictionaries.path(), draft.text);
    SpellService spelling({dictionaries.path()}, {});
    draft.language = QStringLiteral("en-US");
    draft.text.replace(QStringLiteral("second draft"), QStringLiteral("sekond draft, as you can reed"));
    draft.text.replace(QStringLiteral("figures"), QStringLiteral("figurs"));
    ComposeWindow window(service, draft);
    MessageText &text = *window.editor().text();
    text.spelling().setService(&spelling);
    window.show();
    for (int i = 0; i < 20 && !(i > 2 && text.spelling().isDone()); ++i)
        settle();
    text.toNextMisspelling();
    camera.take(window, QStringLiteral("editor-spelling"));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(&text, &event);
    for (int i = 0; i < 40 && !text.findChild<QAction *>(QStringLiteral("suggestion")); ++i)
        settle();
    if (auto *menu = text.findChild<QMenu *>(QStringLiteral("contextMenu"))) {
        camera.take(*menu, QStringLiteral("editor-suggestions"));
        menu->close();
    }
}

void takeTemplates(const Camera &camera)
{
    FakeMailService service;
    samples::fillAccounts(service);
    auto templates = std::make_shared<TemplateFile>(QString());
    (void)templates->save({.name = QStringLiteral("Offer"),
                           .text = QStringLiteral("Dear {{first name}}, thank you for asking. Our offer of {{date}} is")});
    (void)templates->save({.name = QStringLiteral("Minutes"), .text = QStringLiteral("Present: {{cursor}}")});
    service.m_accounts[0].identity.signature = {.text = QStringLiteral("Jane Roe\nexample.org")};
    ComposeWindow window(service, Draft{.to = QStringLiteral("Ana Prieto <ana@example.org>")});
    window.editor().setTemplates(templates);
    window.show();
    window.editor().action(EditorActions::Id::Templates)->trigger();
    camera.take(window, QStringLiteral("editor-templates"));
}

void takeEditor(const Camera &camera)
{
    FakeMailService service;
    samples::fillAccounts(service);
    ComposeWindow rich(service, richLetter());
    rich.resize(760, 900);
    auto *editor = rich.findChild<MessageEditor *>();
    editor->text()->setTextCursor(editor->text()->document()->find(QStringLiteral("second")));
    camera.take(rich, QStringLiteral("editor-rich"));
    editor->action(EditorActions::Id::Link)->trigger();
    camera.take(rich, QStringLiteral("editor-link"));
    rich.findChild<QWidget *>(QStringLiteral("linkBar"))->hide();
    editor->text()->moveCursor(QTextCursor::Start);
    editor->action(EditorActions::Id::Replace)->trigger();
    rich.findChild<QLineEdit *>(QStringLiteral("findText"))->setText(QStringLiteral("the"));
    rich.findChild<QAction *>(QStringLiteral("toNext"))->trigger();
    camera.take(rich, QStringLiteral("editor-find"));
    rich.findChild<QAction *>(QStringLiteral("closeFind"))->trigger();
    editor->action(EditorActions::Id::Rich)->trigger();
    camera.take(rich, QStringLiteral("editor-plain"));
    Draft picture = letter();
    picture.html = QStringLiteral("<p>This is how it looks now:</p>");
    ComposeWindow pictured(service, picture);
    pictured.resize(760, 640);
    auto *text = pictured.findChild<MessageText *>();
    text->moveCursor(QTextCursor::End);
    text->insertPicture(roof());
    camera.take(pictured, QStringLiteral("editor-picture"));
    Draft right = letter();
    right.html = QString::fromUtf8("<h2>الميزانية 2027</h2><p>عزيزتي آنا،</p><ul><li>السفر</li><li>السطح<ul><li>أولاً</li></ul></li></ul>"
                                   "<blockquote type=\"cite\"><p>هل يمكنك إرسال الأرقام؟</p></blockquote><p>Regards in English</p>"
                                   "<table><tr><td>البند</td><td>2027</td></tr><tr><td>السفر</td><td>9800</td></tr></table>");
    ComposeWindow arabic(service, right);
    arabic.resize(760, 640);
    camera.take(arabic, QStringLiteral("editor-rtl"));
    takeSpelling(camera);
    takeTemplates(camera);
    if (auto *menu = pictured.findChild<QMenu *>(QStringLiteral("textMenu")))
        camera.take(*menu, QStringLiteral("editor-menu"));
}

FoundSettings found(const QString &provider, const QString &address)
{
    return settingsOf(*providerOfDomain(provider), *AddrSpec::parse(address), DiscoverySource::ProviderTable);
}

/// A new account as a person fills it in, up to Continue.
void fillIn(AccountDialog &dialog, const QString &address)
{
    dialog.findChild<QLineEdit *>(QStringLiteral("person"))->setText(QStringLiteral("Jane Roe"));
    dialog.findChild<QLineEdit *>(QStringLiteral("address"))->setText(address);
    dialog.findChild<QLineEdit *>(QStringLiteral("password"))->setText(QStringLiteral("secret"));
}

void continueTo(const Camera &camera, AccountDialog &dialog, const QString &name)
{
    dialog.show(); // what is scrolled to depends on where it is
    dialog.findAndCheck();
    settle();
    settle();
    camera.take(dialog, name);
}

std::vector<DiscoveryStep> searching()
{
    using State = DiscoveryStep::State;
    const QString domain = QStringLiteral("example.org");
    return {{DiscoverySource::OwnAutoconfig, State::Nothing, QStringLiteral("autoconfig.example.org")},
            {DiscoverySource::WellKnown, State::Failed, domain},
            {DiscoverySource::Database, State::Nothing, domain},
            {DiscoverySource::MailExchanger, State::Asking, domain},
            {DiscoverySource::Services, State::Found, domain},
            {DiscoverySource::Probe, State::Asking, QStringLiteral("smtp.example.org")}};
}

void takeSetup(const Camera &camera)
{
    FakeMailService service;
    samples::fillAccounts(service);
    service.m_testStages = {Stage::Lookup, Stage::Connect, Stage::Tls, Stage::Greeting, Stage::Ehlo, Stage::Auth, Stage::MailFrom};
    AccountDialog blank(service, std::nullopt);
    camera.take(blank, QStringLiteral("account-new"));
    service.m_setup.steps = searching();
    service.m_setup.isSearching = true;
    AccountDialog finding(service, std::nullopt);
    fillIn(finding, QStringLiteral("jane@example.org"));
    continueTo(camera, finding, QStringLiteral("account-finding"));
    service.m_setup.isSearching = false;
    FoundSettings named{.source = DiscoverySource::Services, .where = QStringLiteral("example.org"), .trust = FoundSettings::Trust::ConfirmHost};
    named.submission.host = QStringLiteral("send.example.net");
    service.m_setup.found = {named};
    AccountDialog confirm(service, std::nullopt);
    fillIn(confirm, QStringLiteral("jane@example.org"));
    continueTo(camera, confirm, QStringLiteral("account-confirm"));
    service.m_setup.found = {found(QStringLiteral("gmx.de"), QStringLiteral("jane@gmx.de"))};
    AccountDialog ready(service, std::nullopt);
    fillIn(ready, QStringLiteral("jane@gmx.de"));
    continueTo(camera, ready, QStringLiteral("account-ready"));
    service.m_setup.found = {found(QStringLiteral("gmail.com"), QStringLiteral("jane@gmail.com"))};
    service.m_testStages.resize(5);
    service.m_testFailure = Failure{.kind = FailureKind::AuthRefused,
                                    .stage = Stage::Auth,
                                    .scope = Scope::Account,
                                    .reply = ServerReply{534, EnhancedStatus{5, 7, 9}, "Application-specific password required."},
                                    .host = QStringLiteral("smtp.gmail.com")};
    AccountDialog appPassword(service, std::nullopt);
    fillIn(appPassword, QStringLiteral("jane@gmail.com"));
    continueTo(camera, appPassword, QStringLiteral("account-app-password"));
    service.m_setup.found = {found(QStringLiteral("outlook.com"), QStringLiteral("jane@outlook.com"))};
    AccountDialog signIn(service, std::nullopt);
    fillIn(signIn, QStringLiteral("jane@outlook.com"));
    continueTo(camera, signIn, QStringLiteral("account-sign-in"));
    service.m_setup.found = {};
    AccountDialog nothing(service, std::nullopt);
    fillIn(nothing, QStringLiteral("jane@example.org"));
    continueTo(camera, nothing, QStringLiteral("account-by-hand"));
    service.m_setup.offers = {{{ImportSource::Kind::Thunderbird, {}}, {ImportedAccount{service.m_accounts[0]}, ImportedAccount{service.m_accounts[1]}}},
                              {{ImportSource::Kind::Msmtp, {}}, {ImportedAccount{service.m_accounts[1], Secret("x")}}}};
    ImportDialog import(service.m_setup);
    settle();
    camera.take(import, QStringLiteral("account-import"));
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
    AccountDialog advanced(service, service.m_accounts[0]);
    advanced.resize(560, 1440);
    for (const char *fold : {"incomingFold", "advancedFold"})
        advanced.findChild<Fold *>(QLatin1String(fold))->setOpen(true);
    camera.take(advanced, QStringLiteral("account-advanced"));
}

void takeAll(const Camera &camera)
{
    QTemporaryDir settings;
    takeMain(camera, settings.filePath(QStringLiteral("main.ini")));
    takeOutbox(camera, settings.filePath(QStringLiteral("outbox.ini")));
    takeReports(camera, settings.filePath(QStringLiteral("reports.ini")));
    takePrograms(camera);
    takeLater(camera);
    takeEmpty(camera, settings.filePath(QStringLiteral("empty.ini")));
    takeCompose(camera);
    takeLetters([&camera](QWidget &widget, const QString &name) { camera.take(widget, name); });
    takeEditor(camera);
    takeSetup(camera);
    takeAccount(camera);
}

/// The exit code.
int sayUntranslated(const QString &language)
{
    look::apply(*qApp, look::Scheme::Light);
    Untranslated texts(language);
    QCoreApplication::installTranslator(&texts);
    const QTemporaryDir pictures;
    takeAll(Camera(pictures.path(), {}));
    const QStringList missing = texts.missing();
    for (const QString &each : missing)
        qWarning("%s", qUtf8Printable(each));
    return missing.isEmpty() ? 0 : 1;
}

/// The exit code.
int sayFaint(const QString &scheme)
{
    look::apply(*qApp, scheme == QStringLiteral("dark") ? look::Scheme::Dark : look::Scheme::Light);
    ContrastWatch watch;
    takeAll(Camera([&watch](QWidget &widget, const QString &name) { watch.look(widget, name); }));
    for (const QString &fault : watch.faults())
        qWarning("%s", qUtf8Printable(fault));
    qInfo("%d texts, borders and focuses seen, %lld are faint", watch.seen(), qint64(watch.faults().size()));
    return watch.seen() > 0 && watch.faults().isEmpty() ? 0 : 1;
}

/// Menus and windows are no larger than the screen, and at 200 % Qt's own one without a display holds few.
void provideScreen(const QTemporaryDir &folder)
{
    if (qgetenv("QT_QPA_PLATFORM") != "offscreen")
        return;
    const QJsonObject screen{{QStringLiteral("name"), QStringLiteral("large")}, {QStringLiteral("x"), 0}, {QStringLiteral("y"), 0},
                             {QStringLiteral("width"), 3200}, {QStringLiteral("height"), 3200}, {QStringLiteral("logicalDpi"), 96},
                             {QStringLiteral("logicalBaseDpi"), 96}, {QStringLiteral("dpr"), 1.0}};
    QFile file(folder.filePath(QStringLiteral("screens.json")));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QJsonDocument(QJsonObject{{QStringLiteral("screens"), QJsonArray{screen}}}).toJson());
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir screens;
    provideScreen(screens);
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == QStringLiteral("--untranslated"))
        return sayUntranslated(arguments.value(2));
    if (arguments.value(1) == QStringLiteral("--contrast"))
        return sayFaint(arguments.value(2));
    if (arguments.size() < 2 || !QDir().mkpath(arguments[1])) {
        qWarning("usage: sendoff_pictures FOLDER");
        return 64;
    }
    const QString folder = arguments[1];
    const QString suffix = arguments.value(2);
    look::apply(application, suffix.contains(QStringLiteral("dark")) ? look::Scheme::Dark : look::Scheme::Light);
    const Speaking speaking(suffix.contains(QStringLiteral("arabic"))   ? QStringLiteral("ar")
                            : suffix.contains(QStringLiteral("german")) ? QStringLiteral("de")
                                                                        : QStringLiteral("en"));
    application.setLayoutDirection(speaking.direction());
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
           again(QStringLiteral("-arabic"), QStringLiteral("1")) | again(QStringLiteral("-german"), QStringLiteral("1"));
}
