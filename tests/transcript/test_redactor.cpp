// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/Redactor.h"

#include <QTest>

using namespace sendoff;

namespace {

const QByteArray password = "correct horse";

} // namespace

class TestRedactor : public QObject {
    Q_OBJECT

private slots:
    void anInitialResponseIsHidden()
    {
        Redactor redactor;
        QCOMPARE(redactor.client("AUTH PLAIN AGphbmUAY29ycmVjdCBob3JzZQ=="), QByteArray("AUTH PLAIN ***"));
        QCOMPARE(redactor.server("235 2.7.0 Welcome"), QByteArray("235 2.7.0 Welcome"));
        QCOMPARE(redactor.client("MAIL FROM:<jane@example.org>"), QByteArray("MAIL FROM:<jane@example.org>"));
    }

    void theCommandMayBeInSmallLetters()
    {
        Redactor redactor;
        QCOMPARE(redactor.client("auth plain AGphbmUAY29ycmVjdCBob3JzZQ=="), QByteArray("auth plain ***"));
    }

    void responsesAreHiddenUntilTheExchangeEnds()
    {
        Redactor redactor;
        QCOMPARE(redactor.client("AUTH LOGIN"), QByteArray("AUTH LOGIN"));
        QCOMPARE(redactor.server("334 VXNlcm5hbWU6"), QByteArray("334 VXNlcm5hbWU6"));
        QCOMPARE(redactor.client(QByteArray("jane").toBase64()), Redactor::mark());
        QCOMPARE(redactor.server("334 UGFzc3dvcmQ6"), QByteArray("334 UGFzc3dvcmQ6"));
        QCOMPARE(redactor.client(password.toBase64()), Redactor::mark());
        QCOMPARE(redactor.server("535 5.7.8 no"), QByteArray("535 5.7.8 no"));
        QCOMPARE(redactor.client("QUIT"), QByteArray("QUIT"));
    }

    void cancellingAndEmptyResponsesAreShown()
    {
        Redactor redactor;
        QCOMPARE(redactor.client("AUTH XOAUTH2 ="), QByteArray("AUTH XOAUTH2 ="));
        (void)redactor.server("334 ");
        QCOMPARE(redactor.client(""), QByteArray());
        (void)redactor.server("334 ");
        QCOMPARE(redactor.client("*"), QByteArray("*"));
    }

    void theUserIsNoSecret()
    {
        Redactor redactor;
        (void)redactor.client("AUTH LOGIN");
        (void)redactor.server("334 ");
        (void)redactor.client(QByteArray("jane@example.org").toBase64());
        (void)redactor.server("334 ");
        (void)redactor.client(password.toBase64());
        (void)redactor.server("235 hello jane@example.org");
        QCOMPARE(redactor.client("MAIL FROM:<jane@example.org>"), QByteArray("MAIL FROM:<jane@example.org>"));
    }

    void aServerThatAnswersTwiceAtOnceGetsNothingShown()
    {
        Redactor redactor;
        (void)redactor.client("AUTH PLAIN");
        (void)redactor.server("334 ");
        (void)redactor.server("500 oops");
        QCOMPARE(redactor.client("AGphbmUAY29ycmVjdCBob3JzZQ=="), Redactor::mark());
        QCOMPARE(redactor.client("QUIT"), QByteArray("QUIT"));
    }

    void whatAServerRepeatsIsCut_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("raw") << QByteArray("535 'correct horse' is wrong") << QByteArray("535 '***' is wrong");
        QTest::newRow("twice") << QByteArray("535 correct horsecorrect horse") << QByteArray("535 ******");
        QTest::newRow("base64") << QByteArray("535 <" + password.toBase64() + '>') << QByteArray("535 <***>");
        QTest::newRow("response") << QByteArray("535 AGphbmUAY29ycmVjdCBob3JzZQ== ?") << QByteArray("535 *** ?");
        for (int before = 1; before < 7; ++before)
            QTest::addRow("base64 after %d octets", before)
                << QByteArray("535 " + (QByteArray(before, 'q') + password + "!!").toBase64() + " no")
                << QByteArray("535 *** no");
    }
    void whatAServerRepeatsIsCut()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, shown);
        Redactor heard;
        (void)heard.client("AUTH PLAIN AGphbmUAY29ycmVjdCBob3JzZQ==");
        QCOMPARE(heard.server(line), shown);
        Redactor told;
        told.addSecret(password);
        told.addSecret("AGphbmUAY29ycmVjdCBob3JzZQ==");
        QCOMPARE(told.server(line), shown);
        QCOMPARE(told.client(line), shown);
    }

    void aPasswordOfLoginIsRemembered()
    {
        Redactor redactor;
        (void)redactor.client("AUTH LOGIN amFuZQ==");
        (void)redactor.server("334 ");
        (void)redactor.client(password.toBase64());
        QCOMPARE(redactor.server("535 correct horse?"), QByteArray("535 ***?"));
    }

    void aTokenIsRemembered()
    {
        Redactor redactor;
        (void)redactor.client("AUTH XOAUTH2 " + QByteArray("user=jane\1auth=Bearer ya29.token\1\1").toBase64());
        QCOMPARE(redactor.server("535 token ya29.token expired"), QByteArray("535 token *** expired"));
    }

    void aTokenWithinJsonOrAUrlIsCut()
    {
        Redactor redactor;
        redactor.addSecret("ya29.a/b+c=\"d");
        QCOMPARE(redactor.server("535 {\"token\":\"ya29.a/b+c=\\\"d\"}"), QByteArray("535 {\"token\":\"***\"}"));
        QCOMPARE(redactor.server("535 {\"token\":\"ya29.a\\/b+c=\\\"d\"}"), QByteArray("535 {\"token\":\"***\"}"));
        QCOMPARE(redactor.server("535 https://x/?t=ya29.a%2Fb%2Bc%3D%22d"), QByteArray("535 https://x/?t=***"));
        const QByteArray json = QByteArray("{\"t\":\"ya29.a\\/b+c=\\\"d\"}").toBase64();
        QCOMPARE(redactor.server("334 " + json), QByteArray("334 ***"));
    }

    void aTokenOfOAuthBearerIsRemembered()
    {
        Redactor redactor;
        (void)redactor.client("AUTH OAUTHBEARER " + QByteArray("n,a=jane,\1host=h\1port=465\1auth=Bearer ya29.token\1\1").toBase64());
        QCOMPARE(redactor.server("535 token ya29.token expired"), QByteArray("535 token *** expired"));
    }

    void aDigestOfCramMd5IsRemembered()
    {
        Redactor redactor;
        (void)redactor.client("AUTH CRAM-MD5");
        (void)redactor.server("334 PDFAYj4=");
        QCOMPARE(redactor.client(QByteArray("tim b913a602c7eda7a495b4e6e7334d3890").toBase64()), Redactor::mark());
        QCOMPARE(redactor.server("535 b913a602c7eda7a495b4e6e7334d3890 is wrong"), QByteArray("535 *** is wrong"));
    }

    void proofAndSignatureOfScramAreHidden()
    {
        Redactor redactor;
        (void)redactor.client("AUTH SCRAM-SHA-256 biws");
        const QByteArray first = "334 " + QByteArray("r=abc,s=c2FsdA==,i=4096").toBase64();
        QCOMPARE(redactor.server(first), first);
        (void)redactor.client(QByteArray("c=biws,r=abc,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=").toBase64());
        QCOMPARE(redactor.server("334 " + QByteArray("v=6rriTRBi23WpRR").toBase64()), QByteArray("334 ***"));
        QCOMPARE(redactor.server("535 bad proof dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="),
                 QByteArray("535 bad proof ***"));
    }

    void aPieceOfAResponseIsCut()
    {
        Redactor redactor;
        (void)redactor.client("AUTH PLAIN AGphbmUAY29ycmVjdCBob3JzZQ==");
        QCOMPARE(redactor.server("500 what is 'AGphbmUAY29ycmVj...'"), QByteArray("500 what is '***...'"));
        QCOMPARE(redactor.server("500 AUTH PLAIN AGPHBMUAY29YCMVJDCBO unknown"), QByteArray("500 AUTH PLAIN *** unknown"));
        QCOMPARE(redactor.server("250 2.0.0 queued as 4Z9XqK2LmNzAbCd"), QByteArray("250 2.0.0 queued as 4Z9XqK2LmNzAbCd"));
    }

    void aShortSecretIsCutOnlyAsAWord()
    {
        Redactor redactor;
        redactor.addSecret("50");
        QCOMPARE(redactor.server("250 password 50, user 150"), QByteArray("250 password ***, user 150"));
        QCOMPARE(redactor.server("535 NTA= no"), QByteArray("535 *** no"));
    }

    void anEmptySecretCutsNothing()
    {
        Redactor redactor;
        redactor.addSecret("");
        (void)redactor.client("AUTH PLAIN AGphbmUA");
        QCOMPARE(redactor.server("235 ok"), QByteArray("235 ok"));
    }

    void noPieceOfThePasswordStaysInAWholeConversation()
    {
        for (const QByteArray &mechanism : {QByteArray("PLAIN"), QByteArray("LOGIN"), QByteArray("X-NEW")}) {
            Redactor redactor;
            redactor.addSecret(password);
            QByteArray all = redactor.client("AUTH " + mechanism + ' ' + password.toBase64());
            for (int i = 0; i < 4; ++i) {
                all += redactor.server("334 " + password);
                all += redactor.client(password.toBase64());
                all += redactor.server("334 " + ('\0' + password).toBase64());
                all += redactor.client(password);
            }
            all += redactor.server("535 " + password.toBase64());
            QVERIFY(!all.contains("correct") && !all.contains("horse"));
            QVERIFY(!all.contains(password.toBase64().left(6)));
        }
    }
};

QTEST_APPLESS_MAIN(TestRedactor)
#include "test_redactor.moc"
