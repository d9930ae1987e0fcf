// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/importClaws.h"
#include "imports/importEvolution.h"
#include "imports/importKMail.h"
#include "imports/importMsmtp.h"
#include "imports/importMutt.h"
#include "imports/importParts.h"
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
    static void write(const QTemporaryDir &home, const QString &path, const QByteArray &octets)
    {
        QDir().mkpath(QFileInfo(home.filePath(path)).path());
        QFile file(home.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size());
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
        QVERIFY(findImportSources(home.path()).empty());
        write(home, u".thunderbird/profiles.ini"_qs, "[Profile0]\nIsRelative=1\nPath=p\n");
        write(home, u".thunderbird/p/prefs.js"_qs, "user_pref(\"mail.accountmanager.accounts\", \"a\");\nuser_pref(\"mail.account.a.identities\", \"i\");\n"
                                             "user_pref(\"mail.identity.i.useremail\", \"jane@example.org\");\nuser_pref(\"mail.smtp.defaultserver\", \"s\");\n"
                                             "user_pref(\"mail.smtpserver.s.hostname\", \"smtp.example.org\");\nuser_pref(\"mail.smtpserver.s.try_ssl\", 3);\n");
        write(home, u".msmtprc"_qs, "account default\nhost h.example.org\nfrom jane@example.org\n");
        const auto found = findImportSources(home.path());
        QCOMPARE(found.size(), 2u);
        QCOMPARE(toName(found[0].kind), u"thunderbird"_qs);
        QCOMPARE(toName(found[1].kind), u"msmtp"_qs);
        QVERIFY(importKindFromName(u"claws"_qs) == ImportSource::Kind::Claws && !importKindFromName(u"x"_qs));
        QCOMPARE(importFrom(found[0], home.path()).size(), 1u);
        QCOMPARE(importFrom(found[1], home.path())[0].account.name, u"msmtp"_qs);
    }

    void eachProgramIsReadFromItsFolder_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArrayList>("files"); // each path and its content
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("signature");
        QTest::newRow("kmail") << u"KMail"_qs << u".config/emailidentities"_qs
                               << QByteArrayList{".config/emailidentities",
                                                 "[Identity #0]\nEmail Address=jane@example.org\nSignature Type=file\nSignature File[$e]=$HOME/.signature\nTransport=7\n",
                                                 ".config/mailtransports", "[Transport 7]\nencryption=TLS\nhost=smtp.example.org\n", ".signature", "Jane\n"}
                               << u"smtp.example.org:587 starttls"_qs << u"Jane"_qs;
        QTest::newRow("evolution")
            << u"Evolution"_qs << u".config/evolution/sources"_qs
            << QByteArrayList{".config/evolution/sources/a1.source", "[Mail Account]\nBackendName=pop\nIdentityUid=i1\n",
                              ".config/evolution/sources/i1.source", "[Mail Submission]\nTransportUid=t1\n[Mail Identity]\nAddress=jane@example.org\nSignatureUid=s1\n",
                              ".config/evolution/sources/t1.source", "[Mail Transport]\nBackendName=smtp\n[Authentication]\nHost=smtp.example.org\n[Security]\nMethod=ssl-on-alternate-port\n",
                              ".config/evolution/sources/s1.source", "[Mail Signature]\nMimeType=text/plain\n", ".config/evolution/sources/i1.source.bak", "[Mail Identity]\nAddress=old@example.org\n",
                              ".config/evolution/signatures/s1", "Jane"}
            << u"smtp.example.org:465 tls"_qs << u"Jane"_qs;
        QTest::newRow("claws") << u"Claws Mail"_qs << u".claws-mail/accountrc"_qs
                               << QByteArrayList{".claws-mail/accountrc",
                                                 "[Account: 1]\naddress=jane@example.org\nsmtp_server=smtp.example.org\nssl_smtp=1\nsignature_type=0\nauto_signature=1\nsignature_path=~/sig\n", "sig", "Jane"}
                               << u"smtp.example.org:465 tls"_qs << u"Jane"_qs;
        QTest::newRow("mutt") << u"Mutt"_qs << u".config/mutt/muttrc"_qs
                              << QByteArrayList{".config/mutt/muttrc", "set from=jane@example.org signature=~/sig\nsource ~/.config/mutt/server\n",
                                                ".config/mutt/server", "set smtp_url=smtp://smtp.example.org/\n", "sig", "Jane"}
                              << u"smtp.example.org:587 starttls"_qs << u"Jane"_qs;
        QTest::newRow("a signature that is no signature") << u"Mutt"_qs << u".muttrc"_qs
                              << QByteArrayList{".muttrc", "set from=jane@example.org signature=~/disk smtp_url=smtp://smtp.example.org/\n",
                                                "disk", QByteArray(9 * 1024 * 1024, 'x')}
                              << u"smtp.example.org:587 starttls"_qs << QString();
    }
    void eachProgramIsReadFromItsFolder()
    {
        QFETCH(QString, program);
        QFETCH(QString, path);
        QFETCH(QByteArrayList, files);
        QTemporaryDir home;
        for (qsizetype i = 0; i < files.size(); i += 2)
            write(home, QString::fromLatin1(files[i]), files[i + 1]);
        const auto found = findImportSources(home.path());
        QCOMPARE(found.size(), 1u);
        QCOMPARE(programName(found[0].kind), program);
        QCOMPARE(found[0].path, home.filePath(path));
        const auto all = importFrom(found[0], home.path());
        QCOMPARE(all.size(), 1u);
        QCOMPARE(all[0].account.identity.from.address.toText(), u"jane@example.org"_qs);
        QTEST(serverOf(all[0].account), "server");
        QTEST(all[0].account.identity.signature.text, "signature");
    }

    void whoDoesNotLogInIsNotAskedForAPassword()
    {
        const auto isOpen = [](const std::vector<ImportedAccount> &all) {
            return all.size() == 1 && all[0].account.server.auth.kind == AuthChoice::Kind::None
                && all[0].account.secretSource.kind == SecretSource::Kind::None && !all[0].password;
        };
        const QByteArray thunderbird = "user_pref(\"mail.accountmanager.accounts\", \"a\");\nuser_pref(\"mail.account.a.identities\", \"i\");\n"
                                       "user_pref(\"mail.identity.i.useremail\", \"jane@example.org\");\nuser_pref(\"mail.smtp.defaultserver\", \"s\");\n"
                                       "user_pref(\"mail.smtpserver.s.hostname\", \"localhost\");\n";
        QVERIFY(isOpen(importThunderbird(thunderbird + "user_pref(\"mail.smtpserver.s.authMethod\", 1);\n", m_read)));
        QVERIFY(!isOpen(importThunderbird(thunderbird, m_read)));
        QCOMPARE(serverOf(importThunderbird(thunderbird, m_read)[0].account), u"localhost:25 plaintext"_qs);
        const auto evolution = [](const QByteArray &login) -> QHash<QString, QByteArray> {
            return {{u"a"_qs, "[Mail Account]\nBackendName=maildir\nIdentityUid=i\n"},
                    {u"i"_qs, "[Mail Submission]\nTransportUid=t\n[Mail Identity]\nAddress=jane@example.org\n"},
                    {u"t"_qs, "[Mail Transport]\nBackendName=smtp\n[Authentication]\nHost=smtp.example.org\n" + login}};
        };
        QVERIFY(isOpen(importEvolution(evolution("User=jane\nMethod=\n"), {}, m_read)));
        QVERIFY(isOpen(importEvolution(evolution("User=\nMethod=PLAIN\n"), {}, m_read)));
        const auto withLogin = importEvolution(evolution("User=jane\nMethod=PLAIN\n"), {}, m_read);
        QVERIFY(!isOpen(withLogin));
        QVERIFY(!withLogin[0].account.incoming.isSet()); // its mail lies in a folder
        QVERIFY(isOpen(importMutt("set from=jane@example.org\nset smtp_url=smtps://smtp.example.org\nset smtp_pass=unused\n", m_read)));
    }

    void whatSendsInAnotherWayIsLeftOut()
    {
        const QByteArray person = "[Mail Submission]\nTransportUid=t\n[Mail Identity]\nAddress=jane@example.org\n";
        for (const QByteArray &transport : {QByteArray("[Mail Transport]\nBackendName=sendmail\n"), QByteArray("[Mail Transport]\nBackendName=smtp\n"), QByteArray()})
            QVERIFY(importEvolution({{u"a"_qs, "[Mail Account]\nBackendName=imapx\nIdentityUid=i\n"}, {u"i"_qs, person}, {u"t"_qs, transport}}, {}, m_read).empty());
        QVERIFY(importKMail("[Identity #0]\nEmail Address=jane@example.org\nTransport=7\n", "[Transport 8]\nhost=smtp.example.org\n", m_read).empty());
        QVERIFY(importClaws("[Account: 1]\naddress=jane@example.org\nuse_mail_command=1\n", m_read).empty());
        QVERIFY(importClaws("[Account: 1]\naddress=jane\nsmtp_server=smtp.example.org\n", m_read).empty());
        QVERIFY(importMsmtp("account a\nfrom jane@example.org\naccount b\nhost smtp.example.org\nuser jane\n", std::nullopt).empty());
        QVERIFY(importMsmtp("account a\nhost smtp.example.org\nfrom jane@example.org\nproxy_host not/a/host\n", std::nullopt).empty());
    }

    void signaturesOfKMailAreReadAsTheyAreKept_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("html");
        QTest::newRow("off") << QByteArray("Signature Enabled=false\nSignature Type=inline\nInline Signature=Jane\n") << QString() << QString();
        QTest::newRow("of a file") << QByteArray("Signature Type=file\nSignature File=/h/sig\n") << u"Jane of a file"_qs << QString();
        QTest::newRow("of a file in the home folder") << QByteArray("Signature Type=file\nSignature File[$e]=$HOME/sig\n") << u"Jane at home"_qs << QString();
        QTest::newRow("of a command") << QByteArray("Signature Type=command\nSignature Command=rm -r .\n") << QString() << QString();
        QTest::newRow("HTML") << QByteArray("Signature Type=inline\nInlined Html=true\nInline Signature=<b>Jane</b>\n") << QString() << u"<b>Jane</b>"_qs;
        QTest::newRow("escapes") << QByteArray("Signature Type=inline\nInline Signature=\\sa\\tb\\r\\\\c\\\n") << u" a\tb\r\\c\\"_qs << QString();
    }
    void signaturesOfKMailAreReadAsTheyAreKept()
    {
        QFETCH(QByteArray, settings);
        m_files[u"/h/sig"_qs] = "Jane of a file\n";
        m_files[u"~/sig"_qs] = "Jane at home\n";
        const auto all = importKMail("[Identity #0]\nEmail Address=jane@example.org\nBcc=files@example.org\nTransport=7\n" + settings,
                                     "[Transport 7]\nhost=smtp.example.org\n", m_read);
        QCOMPARE(all.size(), 1u);
        QTEST(all[0].account.identity.signature.text, "text");
        QTEST(all[0].account.identity.signature.html, "html");
        QCOMPARE(all[0].account.identity.alwaysBcc.size(), 1u);
    }

    void htmlSignaturesOfThunderbirdStayHtml()
    {
        const auto all = importThunderbird("user_pref(\"mail.accountmanager.accounts\", \"a\");\nuser_pref(\"mail.account.a.identities\", \"none,i\");\n"
                                           "user_pref(\"mail.identity.i.useremail\", \"jane@example.org\");\nuser_pref(\"mail.smtp.defaultserver\", \"s\");\n"
                                           "user_pref(\"mail.smtpserver.s.hostname\", \"smtp.example.org\");\nuser_pref(\"mail.identity.i.htmlSigFormat\", true);\n"
                                           "user_pref(\"mail.identity.i.htmlSigText\", \"<b>Jane</b>\");\n", m_read);
        QCOMPARE(all.size(), 1u);
        QCOMPARE(all[0].account.identity.signature.html, u"<b>Jane</b>"_qs);
        QVERIFY(all[0].account.identity.signature.text.isEmpty());
        QVERIFY(all[0].account.otherIdentities.empty()); // one without an address is nobody
    }

    void answersOfClawsGoWhereItSendsThem()
    {
        const QByteArray account = "[Account: 1]\naddress=jane@example.org\nsmtp_server=smtp.example.org\nprotocol=5\nauto_replyto=office@example.org\n";
        const auto off = importClaws(account, m_read);
        QVERIFY(!off[0].account.identity.replyTo && !off[0].account.incoming.isSet()); // protocol 5 is local
        const auto on = importClaws(account + "set_autoreplyto=1\n", m_read);
        QCOMPARE(on[0].account.identity.replyTo->toText(), u"office@example.org"_qs);
    }

    void anAccountOfMsmtpTakesFromSeveral()
    {
        const auto all = importMsmtp("account server\nhost smtp.example.org\nport 465\ntls on\ntls_starttls off\n\n"
                                     "account other\nport 587\ntls_starttls on\n\n"
                                     "account jane : server, other\nfrom jane@example.org\n", std::nullopt);
        QCOMPARE(all.size(), 1u);
        QCOMPARE(serverOf(all[0].account), u"smtp.example.org:587 starttls"_qs);
    }

    void blanksWithinAPasswordOfMsmtpStay()
    {
        const auto all = importMsmtp("account a\n host\tsmtp.example.org \nfrom jane@example.org\nauth on\nuser jane\n"
                                     "password  \"a  b\"\n", std::nullopt);
        QCOMPARE(all.at(0).password->reveal(), QByteArrayLiteral("a  b"));
        QCOMPARE(all.at(0).account.server.host, u"smtp.example.org"_qs);
    }

    void theWordsOfMsmtpAreOnWithoutAnArgument()
    {
        const auto all = importMsmtp("account a\nhost smtp.example.org\nfrom jane@example.org\nauth\ntls\n", std::nullopt);
        QCOMPARE(serverOf(all[0].account), u"smtp.example.org:587 starttls"_qs);
        QCOMPARE(all[0].account.server.auth.kind, AuthChoice::Kind::Auto);
    }

    void proxyAndLoginOfMsmtp_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<QString>("auth");
        QTest::newRow("none") << QByteArray("auth on\n") << QString() << u"auto"_qs;
        QTest::newRow("usual port") << QByteArray("auth plain\nproxy_host proxy.example.org\n") << u"socks5://proxy.example.org:1080"_qs << u"PLAIN"_qs;
        QTest::newRow("own port") << QByteArray("auth scram-sha-256\nproxy_host 127.0.0.1\nproxy_port 9050\n") << u"socks5://127.0.0.1:9050"_qs << u"SCRAM-SHA-256"_qs;
        QTest::newRow("IPv6") << QByteArray("auth on\nproxy_host ::1\nproxy_port 9050\n") << u"socks5://[::1]:9050"_qs << u"auto"_qs;
        QTest::newRow("no mechanism") << QByteArray("auth (what)\n") << QString() << u"auto"_qs;
    }
    void proxyAndLoginOfMsmtp()
    {
        QFETCH(QByteArray, settings);
        const auto all = importMsmtp("account a\nhost smtp.example.org\ntls on\nfrom jane@example.org\n" + settings, std::nullopt);
        QCOMPARE(all.size(), 1u);
        QTEST(all[0].account.server.proxy.toString(), "proxy");
        QTEST(toName(all[0].account.server.auth), "auth");
        QVERIFY(all[0].account.server.isSound());
    }

    void muttReadsPop3FromItsSpool()
    {
        const auto all = importMutt("set from=jane@example.org\nset smtp_url=smtps://jane@smtp.example.org\nset smtp_pass=\"\"\nset imap_user=other\n"
                                    "set folder=~/Mail\nset spoolfile=pops://roe@pop.example.org\n", m_read);
        QCOMPARE(all[0].account.incoming.protocol, IncomingServer::Protocol::Pop3);
        QCOMPARE(incomingOf(all[0].account), u"pop.example.org:995 tls"_qs);
        QCOMPARE(all[0].account.incoming.user, u"roe"_qs);
        QVERIFY(!all[0].password); // an empty one is none
    }

    void theNameOfAnImportedAccountIsFit()
    {
        const Identity jane = *importedIdentity(u" Jane  Roe "_qs, u"jane@example.org"_qs);
        QCOMPARE(jane.from.displayName, u"Jane Roe"_qs);
        QCOMPARE(importedName(u"--- Work\u0007"_qs, jane), u"Work"_qs); // no option, no control characters
        QCOMPARE(importedName(u"--"_qs, jane), u"example"_qs);
        QCOMPARE(importedName(QString(100, u'x'), jane).size(), 64);
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
