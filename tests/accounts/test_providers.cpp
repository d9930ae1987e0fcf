// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/Account.h"
#include "accounts/Provider.h"

#include <QSet>
#include <QTest>

using namespace sendoff;

class TestProviders : public QObject {
    Q_OBJECT

private slots:
    void theTableIsWhole()
    {
        QVERIFY(providers().size() >= 40);
        QSet<QString> ids;
        QSet<QString> domains;
        for (const Provider &each : providers()) {
            const char *id = qPrintable(each.id);
            QVERIFY2(!each.name.isEmpty() && !ids.contains(each.id), id);
            ids += each.id;
            QVERIFY2(!each.domains.isEmpty() || !each.mx.isEmpty(), id);
            for (const QString &domain : each.domains) {
                QVERIFY2(!domains.contains(domain) && domain == domain.toLower(), qPrintable(domain));
                domains += domain;
                QVERIFY2(AddrSpec::parse(u"a@"_qs + domain), qPrintable(domain));
            }
            for (const QUrl &link : {each.passwordHelp, each.enableHelp, each.clientHelp})
                QVERIFY2(link.isEmpty() || (link.isValid() && link.scheme() == u"https"), id);
            if (!each.takesPrograms()) {
                QVERIFY2(!each.enableHelp.isEmpty(), id);
                continue;
            }
            QVERIFY2(each.submission.port > 0 && each.submission.security != ChannelSecurity::Plaintext, id);
            QVERIFY2(each.incoming.isSet() && each.incoming.security != ChannelSecurity::Plaintext, id);
            QVERIFY2(each.password == Provider::Password::Usual || !each.passwordHelp.isEmpty(), id);
            if (each.password == Provider::Password::None)
                QVERIFY2(each.oauth, id);
            if (each.oauth) {
                OAuthSettings settings = *each.oauth;
                QVERIFY2(!settings.isComplete(), id);
                settings.clientId = u"x"_qs;
                QVERIFY2(settings.isComplete(), id);
            }
        }
    }

    void aProviderIsFoundByDomainExchangerAndServer()
    {
        QCOMPARE(providerOfDomain(u"GMail.com"_qs)->id, u"gmail"_qs);
        QVERIFY(!providerOfDomain(u"example.org"_qs));
        QCOMPARE(providerOfMailExchanger(u"ALT1.ASPMX.L.GOOGLE.COM."_qs)->id, u"google"_qs);
        QCOMPARE(providerOfMailExchanger(u"example-org.mail.protection.outlook.com"_qs)->id, u"microsoft365"_qs);
        QCOMPARE(providerOfMailExchanger(u"in1-smtp.messagingengine.com"_qs)->id, u"fastmail"_qs);
        // Not what merely ends alike.
        QVERIFY(!providerOfMailExchanger(u"mx.notgoogle.com"_qs));
        QVERIFY(!providerOfMailExchanger(QString()));
        QCOMPARE(providerOfServer(u"smtp.gmail.com"_qs, u"gmail.com"_qs)->id, u"gmail"_qs);
        QCOMPARE(providerOfServer(u"SMTP.gmail.com"_qs, u"example.org"_qs)->id, u"google"_qs);
        QCOMPARE(providerOfServer(u"smtp-mail.outlook.com"_qs, u"example.org"_qs)->id, u"outlook"_qs);
        QVERIFY(!providerOfServer(QString(), u"tuta.com"_qs));
    }

    void limitsAreThoseOfThePlan()
    {
        QCOMPARE(providerLimits(u"smtp.gmail.com"_qs, u"googlemail.com"_qs).perDay, 500);
        QCOMPARE(providerLimits(u"smtp.gmail.com"_qs, u"example.org"_qs).perDay, 2000);
        QCOMPARE(providerLimits(u"smtp.office365.com"_qs, u"example.org"_qs), (SendingLimits{30, 10000, 500}));
        QCOMPARE(providerLimits(u"smtp.example.org"_qs, u"example.org"_qs), SendingLimits());
    }

    void tokensAreAskedForOverHttpsOnly()
    {
        OAuthSettings settings{.authorization = QUrl(u"https://id.example.org/a"_qs),
                               .token = QUrl(u"https://id.example.org/t"_qs),
                               .clientId = u"x"_qs};
        QVERIFY(settings.isComplete());
        settings.token.setScheme(u"http"_qs);
        QVERIFY(!settings.isComplete());
    }
};

QTEST_APPLESS_MAIN(TestProviders)
#include "test_providers.moc"
