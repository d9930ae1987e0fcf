// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/AutoconfigDocument.h"

#include "discovery/hostName.h"

#include <QXmlStreamReader>

namespace sendoff {

namespace {

constexpr qsizetype sizeLimit = 256 * 1024;
constexpr size_t serverLimit = 20;
constexpr qsizetype textLimit = 1000;

/// Text of an element, without white space around it; what is beyond the limit is nobody's setting.
QString textOf(QXmlStreamReader &xml)
{
    const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
    return text.size() <= textLimit ? text : QString();
}

QString filledIn(QString text, const AddrSpec &address)
{
    return text.replace(QLatin1String("%EMAILADDRESS%"), address.toText())
        .replace(QLatin1String("%EMAILLOCALPART%"), address.localPart())
        .replace(QLatin1String("%EMAILDOMAIN%"), address.domain());
}

AutoconfigServer::Login loginFrom(const QString &name)
{
    if (name == QLatin1String("OAuth2"))
        return AutoconfigServer::Login::OAuth;
    // Which of the safer ones is used is between us and the server.
    for (const char *each : {"password-cleartext", "plain", "password-encrypted", "secure"}) {
        if (name == QLatin1String(each))
            return AutoconfigServer::Login::Password;
    }
    if (name == QLatin1String("TLS-client-cert"))
        return AutoconfigServer::Login::Certificate;
    return AutoconfigServer::Login::Other;
}

class Reader {
public:
    Reader(const QByteArray &octets, const AddrSpec &address) : m_xml(octets), m_address(address)
    {
        m_xml.setEntityExpansionLimit(0);
    }

    Result<AutoconfigDocument, AutoconfigError> read()
    {
        while (!m_xml.atEnd() && !m_xml.isStartElement()) {
            if (m_xml.readNext() == QXmlStreamReader::DTD)
                return AutoconfigError::NotXml;
        }
        if (!m_xml.isStartElement())
            return AutoconfigError::NotXml;
        if (m_xml.name() != QLatin1String("clientConfig"))
            return AutoconfigError::NotAutoconfig;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("emailProvider"))
                readProvider();
            else if (m_xml.name() == QLatin1String("oAuth2"))
                readOAuth();
            else
                m_xml.skipCurrentElement();
        }
        if (m_xml.hasError())
            return AutoconfigError::NotXml;
        if (m_document.servers.empty())
            return AutoconfigError::NothingUsable;
        return m_document;
    }

private:
    void readProvider()
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("incomingServer") || m_xml.name() == QLatin1String("outgoingServer"))
                readServer();
            else if (m_xml.name() == QLatin1String("displayName"))
                m_document.displayName = filledIn(textOf(m_xml), m_address);
            else if (m_xml.name() == QLatin1String("enable") || m_xml.name() == QLatin1String("documentation"))
                readHelp();
            else
                m_xml.skipCurrentElement();
        }
    }

    void readHelp()
    {
        const bool isFirst = m_document.help.isEmpty();
        const QString name = m_xml.name() == QLatin1String("enable") ? QStringLiteral("visiturl") : QStringLiteral("url");
        const QUrl url(m_xml.attributes().value(name).toString(), QUrl::StrictMode);
        if (isFirst && url.isValid() && url.scheme() == QLatin1String("https"))
            m_document.help = url;
        m_xml.skipCurrentElement();
    }

    void readOAuth()
    {
        OAuthSettings settings;
        while (m_xml.readNextStartElement()) {
            const QString name = m_xml.name().toString();
            const QString text = textOf(m_xml);
            if (name == QLatin1String("issuer"))
                settings.issuer = text.startsWith(QLatin1String("https://")) ? text : QStringLiteral("https://") + text;
            else if (name == QLatin1String("scope"))
                settings.scopes = text.split(u' ', Qt::SkipEmptyParts);
            else if (name == QLatin1String("authURL"))
                settings.authorization = QUrl(text, QUrl::StrictMode);
            else if (name == QLatin1String("tokenURL"))
                settings.token = QUrl(text, QUrl::StrictMode);
        }
        OAuthSettings probe = settings;
        probe.clientId = QStringLiteral("x");
        if (!m_document.oauth && probe.isComplete())
            m_document.oauth = settings;
    }

    void readServer()
    {
        AutoconfigServer server;
        const QString type = m_xml.attributes().value(QLatin1String("type")).toString();
        bool isUsable = type == QLatin1String("smtp") || type == QLatin1String("imap") || type == QLatin1String("pop3");
        server.type = type == QLatin1String("smtp") ? AutoconfigServer::Type::Smtp
                      : type == QLatin1String("imap") ? AutoconfigServer::Type::Imap : AutoconfigServer::Type::Pop3;
        bool isSecure = false;
        while (m_xml.readNextStartElement()) {
            const QString name = m_xml.name().toString();
            const QString text = textOf(m_xml);
            if (name == QLatin1String("hostname"))
                server.host = filledIn(text, m_address).toLower();
            else if (name == QLatin1String("port"))
                server.port = text.toUShort();
            else if (name == QLatin1String("socketType") && !isSecure)
                isSecure = takeSecurity(server, text);
            else if (name == QLatin1String("username"))
                server.user = filledIn(text, m_address);
            else if (name == QLatin1String("authentication"))
                server.logins.push_back(loginFrom(text));
        }
        isUsable = isUsable && isSecure && isHostName(server.host) && server.port > 0 && isUserName(server.user);
        if (isUsable && m_document.servers.size() < serverLimit)
            m_document.servers.push_back(server);
    }

    /// Several may stand there: the first that is secure counts.
    static bool takeSecurity(AutoconfigServer &server, const QString &text)
    {
        if (text == QLatin1String("SSL"))
            server.security = ChannelSecurity::ImplicitTls;
        else if (text == QLatin1String("STARTTLS"))
            server.security = ChannelSecurity::StartTls;
        else
            return false;
        return true;
    }

    static bool isUserName(const QString &user)
    {
        return std::none_of(user.begin(), user.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    }

    QXmlStreamReader m_xml;
    const AddrSpec &m_address;
    AutoconfigDocument m_document;
};

} // namespace

Result<AutoconfigDocument, AutoconfigError> parseAutoconfig(const QByteArray &xml, const AddrSpec &address)
{
    if (xml.size() > sizeLimit)
        return AutoconfigError::TooLarge;
    return Reader(xml, address).read();
}

} // namespace sendoff
