// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples.h"
#include "ui/compose/ComposeWindow.h"
#include "ui/editor/MessageEditor.h"
#include "ui/editor/MessageText.h"
#include "ui/letters/FindLetterDialog.h"
#include "ui/letters/LetterParts.h"
#include "ui/letters/LetterText.h"
#include "ui/letters/LetterWindow.h"
#include "ui/letters/Letters.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextTable>
#include <QToolButton>
#include <QUrl>

using namespace sendoff;

Q_DECLARE_METATYPE(sendoff::Draft)

namespace {

const QByteArray plain = "From: Ana <ana@example.com>\nTo: jane@example.org\nCc: Ben <ben@example.net>\nSubject: Offers\n"
                         "Date: Thu, 26 Nov 2026 10:00:00 +0000\nMessage-ID: <1@example.com>\n\nHello Jane\n";
const QByteArray rich = "From: Ana <ana@example.com>\nSubject: Picture\nContent-Type: multipart/mixed; boundary=m\n\n--m\n"
                        "Content-Type: multipart/related; boundary=r\n\n--r\nContent-Type: text/html\n\n"
                        "<p>Hello <b>you</b> <img src=\"cid:p@x\"><img src=\"http://track.example/x\"><script>evil</script></p>\n"
                        "--r\nContent-Type: image/png; name=p.png\nContent-ID: <p@x>\n\npng\n--r--\n"
                        "--m\nContent-Type: application/pdf; name=offer.pdf\n\nPDF\n--m\nContent-Type: application/x-msdownload; name=run.exe\n\nMZ\n"
                        "--m\nContent-Type: message/rfc822; name=inner.eml\n\nSubject: Inner\n\nInside\n--m--\n";

} // namespace

class TestLetters : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    FakeMailService m_service;

    QString write(const QString &name, const QByteArray &octets)
    {
        QFile file(m_folder.filePath(name));
        (void)file.open(QIODevice::WriteOnly);
        file.write(octets);
        return file.fileName();
    }
    /// A window with its first message on the screen.
    std::unique_ptr<LetterWindow> opened(const LetterSource &source)
    {
        auto window = std::make_unique<LetterWindow>(m_service, source);
        QSignalSpy opened(window.get(), &LetterWindow::opened);
        window->show();
        return opened.wait(10000) ? std::move(window) : nullptr;
    }
    template <class T>
    static T *find(const QWidget &window, const char *name)
    {
        return window.findChild<T *>(QLatin1String(name));
    }
    /// What the window asks to be written.
    template <class Trigger>
    std::optional<Draft> written(LetterWindow &window, Trigger trigger)
    {
        std::optional<Draft> draft;
        connect(&window, &LetterWindow::composeAsked, this, [&draft](const Draft &asked) { draft = asked; });
        trigger();
        const bool isThere = QTest::qWaitFor([&draft] { return draft.has_value(); }, 10000);
        disconnect(&window, &LetterWindow::composeAsked, this, nullptr);
        return isThere ? draft : std::nullopt;
    }

private slots:
    void initTestCase() { samples::fillAccounts(m_service); }

    void aMessageIsReadAndAnswered()
    {
        const auto window = opened({.path = write(u"offers.eml"_qs, plain)});
        QVERIFY(window);
        QCOMPARE(find<QLabel>(*window, "letterSubject")->text(), u"Offers"_qs);
        QCOMPARE(find<QLabel>(*window, "letterFrom")->text(), u"Ana <ana@example.com>"_qs);
        QVERIFY(find<LetterText>(*window, "letterText")->toPlainText().contains(u"Hello Jane"_qs));
        QVERIFY(find<QWidget>(*window, "leftOut")->isHidden());
        QVERIFY(find<QWidget>(*window, "letterList")->isHidden());
        QVERIFY(find<LetterParts>(*window, "letterParts")->isHidden());
        const auto reply = written(*window, [&] { find<QPushButton>(*window, "reply")->click(); });
        QVERIFY(reply);
        QCOMPARE(reply->to, u"Ana <ana@example.com>"_qs);
        QCOMPARE(reply->subject, u"Re: Offers"_qs);
        QVERIFY(reply->text.contains(u"Ana wrote:\n> Hello Jane\n"_qs));
        QVERIFY(reply->html.isEmpty());
        QCOMPARE(reply->origin->messageId, QByteArray("<1@example.com>"));
        const auto all = written(*window, [&] { find<QPushButton>(*window, "replyAll")->click(); });
        QCOMPARE(all->cc, u"Ben <ben@example.net>"_qs);
        const auto forward = written(*window, [&] { find<QPushButton>(*window, "forward")->click(); });
        QCOMPARE(forward->subject, u"Fwd: Offers"_qs);
        const auto attached = written(*window, [&] { find<QAction>(*window, "forwardAttached")->trigger(); });
        QCOMPARE(attached->attachments.front().path, m_folder.filePath(u"offers.eml"_qs));
        QCOMPARE(attached->attachments.front().contentType, QByteArray("message/rfc822"));
        const auto redirected = written(*window, [&] { find<QAction>(*window, "redirect")->trigger(); });
        QCOMPARE(int(redirected->origin->kind), int(Origin::Kind::Redirect));
        QCOMPARE(redirected->origin->message.path, m_folder.filePath(u"offers.eml"_qs));
        ComposeWindow redirecting(m_service, *redirected);
        redirecting.show();
        QVERIFY(find<QWidget>(redirecting, "issues")->isVisible());
        QVERIFY(redirecting.editor().text()->isReadOnly());
        QVERIFY(find<QLineEdit>(redirecting, "subject")->isReadOnly());
        QVERIFY(!find<QPushButton>(redirecting, "attach")->isVisible());
        const auto edited = written(*window, [&] { find<QAction>(*window, "editAsNew")->trigger(); });
        QCOMPARE(edited->to, u"jane@example.org"_qs);
        QVERIFY(!edited->origin);
        QVERIFY(!find<QAction>(*window, "replyToList")->isVisible());
    }

    void whatCouldHarmIsLeftOutAndSaid()
    {
        const auto window = opened({.octets = rich});
        QVERIFY(window);
        auto *text = find<LetterText>(*window, "letterText");
        QVERIFY(!text->toHtml().contains(u"track.example"_qs));
        QVERIFY(!text->toPlainText().contains(u"evil"_qs));
        QVERIFY(find<QWidget>(*window, "leftOut")->isVisible());
        QVERIFY(find<QLabel>(*find<QWidget>(*window, "leftOut"), "noticeText")->text().contains(u"network"_qs));
        QVERIFY(!text->loadResource(QTextDocument::ImageResource, QUrl(u"http://track.example/x"_qs)).isValid());
        QVERIFY(!text->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_qs)).isValid());
        const auto reply = written(*window, [&] { find<QPushButton>(*window, "reply")->click(); });
        QVERIFY(reply->html.contains(u"<b>you</b>"_qs) && !reply->html.contains(u"track"_qs));
        QCOMPARE(reply->attachments.size(), size_t(1));
    }

    void tablesHaveOneThinLineAndQuotesAreMovedInByTheirBarsOnly()
    {
        const auto window = opened({.octets = "From: Ana <ana@example.com>\nSubject: Table\nContent-Type: text/html\n\n"
                                              "<table border=1><tr><td>a</td></tr></table><table><tr><td>b</td></tr></table>"
                                              "<blockquote><p>one</p><blockquote><p>two</p></blockquote></blockquote>\n"});
        QVERIFY(window);
        const QTextDocument &document = *find<LetterText>(*window, "letterText")->document();
        QList<QTextTable *> tables;
        for (QTextFrame *frame : document.rootFrame()->childFrames())
            tables += qobject_cast<QTextTable *>(frame);
        QCOMPARE(tables.size(), 2);
        QVERIFY(tables[0]->format().borderCollapse());
        QCOMPARE(tables[0]->format().borderStyle(), QTextFrameFormat::BorderStyle_Solid);
        QCOMPARE(tables[1]->format().border(), 0.0);
        QCOMPARE(document.find(u"one"_qs).blockFormat().leftMargin(), 16.0);
        QCOMPARE(document.find(u"two"_qs).blockFormat().leftMargin(), 32.0);
    }

    void filesCanBeOpenedIfTheyAreNoPrograms()
    {
        const auto window = opened({.octets = rich});
        const QList<QToolButton *> parts = window->findChildren<QToolButton *>(u"letterPart"_qs);
        QCOMPARE(parts.size(), 3);
        QStringList ways;
        for (const QToolButton *part : parts) {
            for (const QAction *action : part->menu()->actions())
                ways += part->toolTip() + u": "_qs + action->text();
        }
        QCOMPARE(ways, (QStringList{u"offer.pdf: Open"_qs, u"offer.pdf: Save as…"_qs, u"run.exe: Save as…"_qs, u"inner.eml: Open"_qs,
                                    u"inner.eml: Save as…"_qs}));
        QByteArray inner;
        connect(window.get(), &LetterWindow::letterAsked, this, [&inner](const LetterSource &letter) { inner = letter.octets; });
        parts.at(2)->menu()->actions().first()->trigger();
        QTRY_COMPARE(inner, QByteArray("Subject: Inner\n\nInside"));
        const OpenedLetter letter = openLetter({.octets = rich}, true);
        QVERIFY(saveLetterPart(letter.source, letter.message.attachments().at(1), m_folder.filePath(u"saved.pdf"_qs)));
        QFile saved(m_folder.filePath(u"saved.pdf"_qs));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), QByteArray("PDF"));
    }

    void severalMessagesStandInAList()
    {
        const QByteArray separator = "From x Thu Nov 26 10:00:00 2026\n";
        const QByteArray octets = separator + plain + '\n' + separator + QByteArray(plain).replace("Offers", "Second").replace("Hello", ">From") + '\n';
        const auto window = opened({.path = write(u"two.mbox"_qs, octets)});
        QVERIFY(window);
        auto *list = find<QListView>(*window, "letterList");
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 2);
        QSignalSpy shown(window.get(), &LetterWindow::opened);
        list->setCurrentIndex(list->model()->index(1, 0));
        QVERIFY(shown.wait(10000));
        QCOMPARE(find<QLabel>(*window, "letterSubject")->text(), u"Second"_qs);
        QVERIFY(find<LetterText>(*window, "letterText")->toPlainText().contains(u"From Jane"_qs));
        const auto attached = written(*window, [&] { find<QAction>(*window, "forwardAttached")->trigger(); });
        QVERIFY(attached->attachments.front().data.contains("\nFrom Jane"));
    }

    void aMessageThatWaitsToBeWrittenIsComposedAtOnce()
    {
        LetterWindow window(m_service, {.path = write(u"unsent.eml"_qs, "X-Unsent: 1\n" + plain)});
        const auto draft = written(window, [&window] { window.show(); });
        QVERIFY(draft);
        QCOMPARE(draft->subject, u"Offers"_qs);
        QTRY_VERIFY(window.isHidden());
    }

    void theWindowStaysToSayWhyNothingIsComposed()
    {
        const QString path = write(u"vanishing.eml"_qs, "X-Unsent: 1\n" + plain);
        LetterWindow window(m_service, {.path = path});
        connect(&window, &LetterWindow::opened, this, [&path] { QFile::remove(path); });
        window.show();
        const auto *notice = find<QWidget>(window, "leftOut");
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), 10000);
        QVERIFY(notice->accessibleName().contains(u"can't be read any more"_qs));
    }

    void whatCannotBeReadIsSaid()
    {
        const auto gone = opened({.path = m_folder.filePath(u"gone.eml"_qs)});
        QVERIFY(gone);
        QVERIFY(!find<QPushButton>(*gone, "reply")->isEnabled());
        const auto empty = opened({.path = write(u"empty.mbox"_qs, "From x Thu Nov 26 10:00:00 2026\n\n")});
        QVERIFY(empty);
        QVERIFY(!find<QPushButton>(*empty, "reply")->isEnabled());
    }

    void messagesAreFoundInWhatIsDropped()
    {
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(u"/x/a.eml"_qs), QUrl::fromLocalFile(u"/x/b.MBOX"_qs), QUrl::fromLocalFile(u"/x/c.pdf"_qs),
                       QUrl(u"https://x.example/d.eml"_qs)});
        QCOMPARE(Letters::lettersIn(files).size(), size_t(2));
        QMimeData message;
        message.setData(u"message/rfc822"_qs, plain);
        QCOMPARE(Letters::lettersIn(message).at(0).octets, plain);
        QVERIFY(Letters::lettersIn(QMimeData()).empty());
    }

    void aMessageIsFoundByItsId()
    {
        QWidget window;
        Letters letters(m_service, &window);
        const auto letterWindow = [] {
            for (QWidget *each : QApplication::topLevelWidgets()) {
                if (qobject_cast<LetterWindow *>(each) && each->isVisible())
                    return each;
            }
            return static_cast<QWidget *>(nullptr);
        };
        m_service.m_finding = {.octets = plain, .mailboxes = 1};
        letters.find("<1@example.com>");
        QCOMPARE(m_service.calls.last(), u"find <1@example.com>"_qs);
        QTRY_VERIFY(letterWindow());
        QTRY_VERIFY(find<QPushButton>(*letterWindow(), "reply")->isEnabled());
    }

    void aLinkThatNamesNoMessageIsExplained()
    {
        m_service.calls.clear();
        FindLetterDialog dialog(m_service, {});
        dialog.show();
        QString texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            texts += label->text() + u'\n';
        QVERIFY2(texts.contains(u"This link doesn't lead to a message") && texts.contains(u"mid:1234@example.org"), qPrintable(texts));
        QVERIFY(m_service.calls.isEmpty());
        QSignalSpy asked(&dialog, &FindLetterDialog::fileAsked);
        find<QPushButton>(dialog, "emptyAction")->click();
        QVERIFY(asked.size() == 1 && !dialog.isVisible());
    }

    void whyAMessageIsNotFoundIsSaid()
    {
        const auto said = [this](const LetterFinding &finding) {
            m_service.m_finding = finding;
            FindLetterDialog dialog(m_service, "<1@example.com>");
            QPushButton *button = find<QPushButton>(dialog, "emptyAction");
            dialog.show();
            if (!QTest::qWaitFor([button] { return button->text() == u"Open message file"; }))
                return QString();
            QString texts;
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                texts += label->text() + u'\n';
            QSignalSpy asked(&dialog, &FindLetterDialog::fileAsked);
            button->click();
            return asked.size() == 1 && !dialog.isVisible() ? texts : QString();
        };
        QVERIFY(said({.mailboxes = 2}).contains(u"No folder of your mailboxes"));
        QVERIFY(said({}).contains(u"No account has a mailbox"));
        QVERIFY(said({.mailboxes = 1, .silent = {u"Work"_qs, u"Home"_qs}}).contains(u"2 accounts couldn't be checked: Work"));
        QVERIFY(said({.isTooBig = true, .mailboxes = 1}).contains(u"64 MB"));
        const QString byPop3 = said({.pop3 = {u"Work"_qs, u"Home"_qs}});
        QVERIFY(byPop3.contains(u"by IMAP only. 2 accounts use POP3: Work") && !byPop3.contains(u"No account has a mailbox"));
        const QString elsewhere = said({.mailboxes = 1, .pop3 = {u"Work"_qs, u"Home"_qs}});
        QVERIFY(elsewhere.contains(u"No folder of your mailboxes") && elsewhere.contains(u"POP3: Work"));
        QVERIFY(!said({.isTooBig = true, .mailboxes = 1, .pop3 = {u"Work"_qs}}).contains(u"POP3"));
        m_service.m_isSearching = true;
        FindLetterDialog dialog(m_service, "<1@example.com>");
        dialog.show();
        QCOMPARE(find<QPushButton>(dialog, "emptyAction")->text(), u"Cancel"_qs);
        find<QPushButton>(dialog, "emptyAction")->click();
        QVERIFY(!dialog.isVisible());
        m_service.m_isSearching = false;
    }

    void everyControlHasAName()
    {
        const auto window = opened({.octets = rich});
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && !widget->objectName().startsWith(u"qt_"))
                QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<const QLabel *>(widget), qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(TestLetters)
#include "test_letters.moc"
