// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/importClaws.h"
#include "imports/importEvolution.h"
#include "imports/importKMail.h"
#include "imports/importMsmtp.h"
#include "imports/importMutt.h"
#include "imports/importSources.h"
#include "imports/importThunderbird.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sendoff;

class TestImports : public QObject {
    Q_OBJECT

    QHash<QString, QByteArray> m_files;
    FileReader m_read = [this](const QString &path) -> std::optional<QByteArray> {
        return m_files.contains(path) ? std::optional(m_files[path]) : std::nullopt;
    };

    static QString serverOf(const Account &account)
    {
        return QStringLiteral("%1:%2 %3").arg(account.server.host).arg(account.server.port).arg(toName(account.server.security));
    }
    static QString incomingOf(const Account &account)
    {
        return QStringLiteral("%1:%2 %3").arg(account.incoming.host).arg(account.incoming.port).arg(toName(account.incoming.security));
    }

private slots:
    void init() { m_files.clear(); }

    void theProfileThatThunderbirdStartsIsFound()
    {
        const QByteArray ini = "[Profile1]\nName=old\nIsRelative=1\nPath=aaaa.default\nDefault=1\n"
                               "[InstallFDC34C9F024745EB]\nDefault=bbbb.default-release\nLocked=1\n"
                               "[Profile0]\nName=default-release\nIsRelative=1\nPath=bbbb.default-release\n";
        QCOMPARE(thunderbirdProfile(ini, u"/h/.thunderbird"_qs), u"/h/.thunderbird/bbbb.default-release"_qs);
        QCOMPARE(thunderbirdProfile("[Profile0]\nIsRelative=1\nPath=x\n[Profile1]\nIsRelative=0\nPath=/y\nDefault=1\n", u"/h"_qs), u"/y"_qs);
        QCOMPARE(thunderbirdProfile("[General]\nx=y\n", u"/h"_qs), QString());
    }

    void thunderbird()
    {
        m_files[u"/h/sig.txt"_qs] = "Jane Roe\r\nRoe & Sons\r\n";
        const QByteArray prefs =
            "// Mozilla User Preferences\n"
            "user_pref(\"mail.accountmanager.accounts\", \"account1,account2,account3\");\n"
            "user_pref(\"mail.accountmanager.defaultaccount\", \"account1\");\n"
            "user_pref(\"mail.account.account1.identities\", \"id1,id2\");\n"
            "user_pref(\"mail.account.account1.server\", \"server1\");\n"
            "user_pref(\"mail.account.account2.server\", \"server2\");\n"
            "user_pref(\"mail.account.account3.identities\", \"id3\");\n"
            "user_pref(\"mail.account.account3.server\", \"server3\");\n"
            "user_pref(\"mail.identity.id1.fullName\", \"J\\u00fcrgen \\\"J\\\" Roe\");\n"
            "user_pref(\"mail.identity.id1.useremail\", \"jane@example.org\");\n"
            "user_pref(\"mail.identity.id1.reply_to\", \"office@example.org\");\n"
            "user_pref(\"mail.identity.id1.organization\", \"Roe\");\n"
            "user_pref(\"mail.identity.id1.smtpServer\", \"smtp1\");\n"
            "user_pref(\"mail.identity.id1.htmlSigText\", \"Jane\\nRoe\");\n"
            "user_pref(\"mail.identity.id1.sig_bottom\", false);\n"
            "user_pref(\"mail.identity.id1.doBcc\", true);\n"
            "user_pref(\"mail.identity.id1.doBccList\", \"files@example.org\");\n"
            "user_pref(\"mail.identity.id2.useremail\", \"office@example.org\");\n"
            "user_pref(\"mail.identity.id2.attach_signature\", true);\n"
            "user_pref(\"mail.identity.id2.sig_file\", \"/h/sig.txt\");\n"
            "user_pref(\"mail.identity.id3.useremail\", \"jane@gmail.com\");\n"
            "user_pref(\"mail.identity.id3.smtpServer\", \"smtp2\");\n"
            "user_pref(\"mail.server.server1.hostname\", \"imap.example.org\");\n"
            "user_pref(\"mail.server.server1.name\", \"Work\");\n"
            "user_pref(\"mail.server.server1.port\", 993);\n"
            "user_pref(\"mail.server.server1.socketType\", 3);\n"
            "user_pref(\"mail.server.server1.type\", \"imap\");\n"
            "user_pref(\"mail.server.server1.userName\", \"jane\");\n"
            "user_pref(\"mail.server.server2.type\", \"none\");\n"
            "user_pref(\"mail.server.server3.hostname\", \"imap.gmail.com\");\n"
            "user_pref(\"mail.server.server3.type\", \"imap\");\n"
            "user_pref(\"mail.server.server3.socketType\", 3);\n"
            "user_pref(\"mail.server.server3.userName\", \"jane@gmail.com\");\n"
            "user_pref(\"mail.smtpserver.smtp1.hostname\", \"smtp.example.org\");\n"
            "user_pref(\"mail.smtpserver.smtp1.port\", 587);\n"
            "user_pref(\"mail.smtpserver.smtp1.try_ssl\", 2);\n"
            "user_pref(\"mail.smtpserver.smtp1.username\", \"jane\");\n"
            "user_pref(\"mail.smtpserver.smtp2.hostname\", \"smtp.gmail.com\");\n"
            "user_pref(\"mail.smtpserver.smtp2.try_ssl\", 3);\n"
            "user_pref(\"mail.smtpserver.smtp2.authMethod\", 10);\n"
            "user_pref(\"mail.smtpserver.smtp2.username\", \"jane@gmail.com\");\n";
        const auto all = importThunderbird(prefs, m_read);
        QCOMPARE(all.size(), 2u);
        const Account &work = all[0].account;
        QCOMPARE(work.name, u"Work"_qs);
        QVERIFY(work.isDefault);
        QCOMPARE(work.identity.from.displayName, u"J\u00fcrgen \"J\" Roe"_qs);
        QCOMPARE(work.identity.replyTo->toText(), u"office@example.org"_qs);
        QCOMPARE(work.identity.signature, (Signature{u"Jane\nRoe"_qs, {}, true}));
        QCOMPARE(work.identity.alwaysBcc.size(), 1u);
        QCOMPARE(work.otherIdentities.size(), 1u);
        QCOMPARE(work.otherIdentities[0].signature.text, u"Jane Roe\nRoe & Sons"_qs);
        QCOMPARE(serverOf(work), u"smtp.example.org:587 starttls"_qs);
        QCOMPARE(work.server.user, u"jane"_qs);
        QCOMPARE(incomingOf(work), u"imap.example.org:993 tls"_qs);
        QVERIFY(work.incoming.user.isEmpty()); // as for sending
        const Account &mail = all[1].account;
        QCOMPARE(serverOf(mail), u"smtp.gmail.com:465 tls"_qs);
        QCOMPARE(mail.secretSource.kind, SecretSource::Kind::OAuth);
        QVERIFY(mail.server.user.isEmpty() && mail.oauth.clientId.isEmpty() && !mail.oauth.token.isEmpty());
        QVERIFY(!all[0].password && !all[1].password);
    }

    void kmail()
    {
        const QByteArray identities = "[General]\nDefault Identity=42\n\n[Identity #0]\nEmail Address=jane@example.org\nIdentity=Work\n"
                                      "Inline Signature=Jane\\nRoe\nName=Jane Roe\nOrganization=Roe\nReply-To Address=Office <office@example.org>\n"
                                      "Signature Enabled=true\nSignature Type=inline\nTransport=7\nuoid=42\n"
                                      "[Identity #1]\nEmail Address=\nIdentity=empty\n[Identity #2]\nEmail Address=jane@example.net\nIdentity=Home\nuoid=43\n";
        const QByteArray transports = "[$Version]\nupdate_info=x\n[General]\ndefault-transport=8\n[Transport 7]\nauth=true\nencryption=SSL\n"
                                      "host=smtp.example.org\nid=7\nname=Work\nport=465\nuser=jane\n[Transport 8]\nencryption=TLS\nhost=smtp.example.net\nport=587\n";
        const auto all = importKMail(identities, transports, m_read);
        QCOMPARE(all.size(), 2u);
        QCOMPARE(all[0].account.name, u"Work"_qs);
        QVERIFY(all[0].account.isDefault && !all[1].account.isDefault);
        QCOMPARE(all[0].account.identity.signature.text, u"Jane\nRoe"_qs);
        QCOMPARE(all[0].account.identity.replyTo->address.toText(), u"office@example.org"_qs);
        QCOMPARE(serverOf(all[0].account), u"smtp.example.org:465 tls"_qs);
        QCOMPARE(serverOf(all[1].account), u"smtp.example.net:587 starttls"_qs);
        QCOMPARE(all[1].account.secretSource.kind, SecretSource::Kind::None);
    }

    void evolution()
    {
        m_files[u"/s/sig1"_qs] = "<b>Jane</b>";
        const QHash<QString, QByteArray> sources{
            {u"a1"_qs, "[Data Source]\nDisplayName=Work\nEnabled=true\nParent=\n[Mail Account]\nBackendName=imapx\nIdentityUid=i1\n"
                       "[Authentication]\nHost=imap.example.org\nPort=993\nUser=jane\n[Security]\nMethod=ssl-on-alternate-port\n"},
            {u"i1"_qs, "[Data Source]\nDisplayName=Work\nParent=a1\n[Mail Submission]\nTransportUid=t1\n"
                       "[Mail Identity]\nAddress=jane@example.org\nName=Jane Roe\nOrganization=Roe\nReplyTo=\nSignatureUid=sig1\n"},
            {u"t1"_qs, "[Data Source]\nParent=a1\n[Mail Transport]\nBackendName=smtp\n[Authentication]\nHost=smtp.example.org\nMethod=PLAIN\n"
                       "Port=587\nUser=jane\n[Security]\nMethod=starttls-on-standard-port\n"},
            {u"sig1"_qs, "[Data Source]\nDisplayName=Mine\n[Mail Signature]\nMimeType=text/html\n"},
            {u"local"_qs, "[Mail Account]\nBackendName=maildir\nIdentityUid=\n"}};
        const auto all = importEvolution(sources, u"/s"_qs, m_read);
        QCOMPARE(all.size(), 1u);
        QCOMPARE(all[0].account.name, u"Work"_qs);
        QCOMPARE(all[0].account.identity.signature.html, u"<b>Jane</b>"_qs);
        QCOMPARE(serverOf(all[0].account), u"smtp.example.org:587 starttls"_qs);
        QCOMPARE(incomingOf(all[0].account), u"imap.example.org:993 tls"_qs);
        QVERIFY(!all[0].account.identity.replyTo);
    }

    void claws()
    {
        m_files[u"/h/.signature"_qs] = "Jane\n";
        const auto all = importClaws("[Account: 1]\naccount_name=work@example.org\nis_default=1\nname=Jane Roe\naddress=jane@example.org\n"
                                     "organization=Roe\nprotocol=3\nreceive_server=imap.example.org\nsmtp_server=smtp.example.org\nuser_id=jane\n"
                                     "use_smtp_auth=1\nsmtp_user_id=\nssl_smtp=1\nssl_imap=1\nset_smtpport=0\nsmtp_port=25\nset_imapport=1\nimap_port=9993\n"
                                     "signature_type=0\nsignature_path=/h/.signature\nauto_signature=1\nset_domain=1\ndomain=pc.example.org\n"
                                     "[Account: 2]\naddress=jane@example.net\nprotocol=0\nreceive_server=pop.example.net\nsmtp_server=smtp.example.net\n"
                                     "use_smtp_auth=0\nssl_smtp=2\nssl_pop=0\n",
                                     m_read);
        QCOMPARE(all.size(), 2u);
        QCOMPARE(serverOf(all[0].account), u"smtp.example.org:465 tls"_qs);
        QCOMPARE(incomingOf(all[0].account), u"imap.example.org:9993 tls"_qs);
        QCOMPARE(all[0].account.server.user, u"jane"_qs);
        QCOMPARE(all[0].account.server.ehloName, QByteArrayLiteral("pc.example.org"));
        QCOMPARE(all[0].account.identity.signature.text, u"Jane"_qs);
        QCOMPARE(serverOf(all[1].account), u"smtp.example.net:587 starttls"_qs);
        QCOMPARE(all[1].account.incoming.protocol, IncomingServer::Protocol::Pop3);
        QCOMPARE(all[1].account.secretSource.kind, SecretSource::Kind::None);
    }

    void msmtp()
    {
        const auto all = importMsmtp("# mine\ndefaults\nauth on\ntls on\ntls_trust_file /etc/ssl/certs/ca-certificates.crt\n\n"
                                     "account work\nhost smtp.example.org\nport 587\nfrom jane@example.org\nuser jane\npasswordeval \"pass show mail\"\n\n"
                                     "account home : work\nfrom jane@example.net\ntls_starttls off\nport 465\npassword \"a b\"\npasswordeval\n\n"
                                     "account local\nhost localhost\nauth off\ntls off\nfrom jane@localhost.example\n"
                                     "tls_fingerprint AA:AA:AA:AA:AA:AA:AA:AA:AA:AA:AA:AA:AA:AA:AA:AA:AA:AA:AA:AA:AA:AA:AA:AA:AA:AA:AA:AA:AA:AA:AA:AA\n"
                                     "account default : home\n",
                                     std::nullopt);
        QCOMPARE(all.size(), 3u);
        QCOMPARE(serverOf(all[0].account), u"smtp.example.org:587 starttls"_qs);
        QCOMPARE(all[0].account.secretSource, (SecretSource{SecretSource::Kind::Command, u"pass show mail"_qs}));
        QCOMPARE(all[0].account.server.caFile, u"/etc/ssl/certs/ca-certificates.crt"_qs);
        QVERIFY(!all[0].password);
        QCOMPARE(serverOf(all[1].account), u"smtp.example.org:465 tls"_qs);
        QVERIFY(all[1].account.isDefault && all[1].password);
        QCOMPARE(all[1].password->reveal(), QByteArrayLiteral("a b"));
        QCOMPARE(all[2].account.secretSource.kind, SecretSource::Kind::None);
        QCOMPARE(all[2].account.server.pinnedCertificate, QByteArray(32, char(0xaa)));
    }

    void mutt()
    {
        m_files[u"~/.mutt/secrets"_qs] = "set smtp_pass=\"hunter2\"\n";
        m_files[u"~/.signature"_qs] = "Jane\n";
        const QByteArray rc = "set realname = \"Jane Roe\"\nset from=jane@example.org use_from=yes # me\n"
                              "set smtp_url = \"smtps://jane@smtp.example.org:465/\"\nset folder=imaps://imap.example.org/\nset imap_user=jane\n"
                              "set signature = ~/.signature\nset nomove\n";
        const auto open = importMutt(rc + "source ~/.mutt/secrets\n", m_read);
        QCOMPARE(open.size(), 1u);
        QCOMPARE(open[0].account.identity.from.toText(), u"Jane Roe <jane@example.org>"_qs);
        QCOMPARE(serverOf(open[0].account), u"smtp.example.org:465 tls"_qs);
        QCOMPARE(incomingOf(open[0].account), u"imap.example.org:993 tls"_qs);
        QCOMPARE(open[0].account.identity.signature.text, u"Jane"_qs);
        QCOMPARE(open[0].password->reveal(), QByteArrayLiteral("hunter2"));
        const auto byCommand = importMutt(rc + "set smtp_pass=`pass show mail`\n", m_read);
        QVERIFY(!byCommand[0].password);
        QCOMPARE(byCommand[0].account.secretSource, (SecretSource{SecretSource::Kind::Command, u"pass show mail"_qs}));
        QVERIFY(importMutt("set sendmail=/usr/bin/msmtp\nset from=jane@example.org\n", m_read).empty());
        // A file that sources itself ends, too; what a pipe prints is not run.
        m_files[u"self"_qs] = "source self\n";
        QVERIFY(importMutt("source self\nsource \"cmd |\"\n", m_read).empty());
    }

    void programsAreFoundInAHomeFolder()
    {
        QTemporaryDir home;
        const auto write = [&home](const QString &path, const QByteArray &octets) {
            QDir().mkpath(QFileInfo(home.filePath(path)).path());
            QFile file(home.filePath(path));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size());
        };
        QVERIFY(findImportSources(home.path()).empty());
        write(u".thunderbird/profiles.ini"_qs, "[Profile0]\nIsRelative=1\nPath=p\n");
        write(u".thunderbird/p/prefs.js"_qs, "user_pref(\"mail.accountmanager.accounts\", \"a\");\nuser_pref(\"mail.account.a.identities\", \"i\");\n"
                                             "user_pref(\"mail.identity.i.useremail\", \"jane@example.org\");\nuser_pref(\"mail.smtp.defaultserver\", \"s\");\n"
                                             "user_pref(\"mail.smtpserver.s.hostname\", \"smtp.example.org\");\nuser_pref(\"mail.smtpserver.s.try_ssl\", 3);\n");
        write(u".msmtprc"_qs, "account default\nhost h.example.org\nfrom jane@example.org\n");
        const auto found = findImportSources(home.path());
        QCOMPARE(found.size(), 2u);
        QCOMPARE(toName(found[0].kind), u"thunderbird"_qs);
        QCOMPARE(toName(found[1].kind), u"msmtp"_qs);
        QVERIFY(importKindFromName(u"claws"_qs) == ImportSource::Kind::Claws && !importKindFromName(u"x"_qs));
        QCOMPARE(importFrom(found[0], home.path()).size(), 1u);
        QCOMPARE(importFrom(found[1], home.path())[0].account.name, u"msmtp"_qs);
    }

    void whatIsBrokenGivesNoAccount()
    {
        for (const QByteArray &octets : {QByteArray(), QByteArray("\0\xff[[[===", 9), QByteArray(100000, '['), QByteArray("user_pref(\"a\", ")}) {
            QVERIFY(importThunderbird(octets, m_read).empty());
            QVERIFY(importKMail(octets, octets, m_read).empty());
            QVERIFY(importEvolution({{u"x"_qs, octets}}, {}, m_read).empty());
            QVERIFY(importClaws(octets, m_read).empty());
            QVERIFY(importMsmtp(octets, std::nullopt).empty());
            QVERIFY(importMutt(octets, m_read).empty());
        }
    }
};

QTEST_GUILESS_MAIN(TestImports)
#include "test_imports.moc"
