// SPDX-License-Identifier: GPL-3.0-or-later
#include "sasl/FixedRandomness.h"
#include "sasl/MechanismChoice.h"

#include <QTest>

using namespace sendoff;

namespace {

// No RFC has an example. Names, nonce and salt are those of RFC 7677 3; proofs and signatures were reckoned with
// Python's hashlib and hmac by RFC 5802 3.
const QByteArray nonce = "rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0";
const QByteArray serverFirst = "r=" + nonce + ",s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";

} // namespace

class TestScramSha512 : public QObject {
    Q_OBJECT

    FixedRandomness m_randomness;

    std::unique_ptr<Mechanism> taken(const QByteArrayList &offered, std::vector<ChannelBinding> bindings = {})
    {
        const SaslContext context{.user = u"user"_qs, .password = "pencil", .encrypted = true, .bindings = std::move(bindings)};
        return chooseMechanism(offered, context, m_randomness).value();
    }

private slots:
    void whatAnotherImplementationReckonedIsPlayed()
    {
        const auto mechanism = taken({"SCRAM-SHA-256", "SCRAM-SHA-512"});
        QCOMPARE(mechanism->name(), QByteArray("SCRAM-SHA-512"));
        QCOMPARE(mechanism->initialResponse(), std::optional(QByteArray("n,,n=user,r=rOprNGfwEbeRWgbNEkqO")));
        QCOMPARE(mechanism->respond(serverFirst).value(),
                 "c=biws,r=" + nonce
                     + ",p=gMGXRcevScNtxZ6/8lQYpGtnsNAc3mGcmNomv+xnoOMw+3R2xNJdMNnzMlTN8PPC6wdp6dybEmDYXYTxwnYPJQ==");
        QVERIFY(mechanism->verifyDone());
        QCOMPARE(mechanism->respond("v=ZQnYEgWQMFmmsM8aQMF0nDDCy/AgCzkwk8CmMZYcMg0vSVlKDanekLtifDSeVGT4+5ZxXnJq199RVG2rR7N7Zw==")
                     .value(),
                 QByteArray());
        QVERIFY(!mechanism->verifyDone());
    }

    void itIsBoundToTheChannelWhereItCanBe()
    {
        const auto mechanism = taken({"SCRAM-SHA-512", "SCRAM-SHA-512-PLUS"}, {{"tls-server-end-point", "the end point"}});
        QCOMPARE(mechanism->name(), QByteArray("SCRAM-SHA-512-PLUS"));
        QCOMPARE(mechanism->respond(serverFirst).value(),
                 "c=cD10bHMtc2VydmVyLWVuZC1wb2ludCwsdGhlIGVuZCBwb2ludA==,r=" + nonce
                     + ",p=f5BS8w2OGgTiUR8xG3moh91LjQZaHPZoWd6dZmNphrvIxpENLqYYGRONiRtS4J7bOe3BDta6DR853qlebOC3vw==");
    }

    void aSignatureOfAnotherHashIsRefused()
    {
        const auto mechanism = taken({"SCRAM-SHA-512"});
        QVERIFY(mechanism->respond(serverFirst).hasValue());
        QVERIFY(!mechanism->respond("v=6rriTRBi23WpRRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=").hasValue());
        QVERIFY(mechanism->verifyDone());
    }
};

QTEST_APPLESS_MAIN(TestScramSha512)
#include "test_scram_sha512.moc"
