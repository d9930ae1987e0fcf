// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/ProgramWords.h"

#include "ui/words/Isolates.h"
#include "ui/words/Speech.h"

namespace sendoff::words {

namespace {

/// The settings as each program's own language writes them. @PORT@ and the like are filled in.
const char *templateOf(MailProgram program)
{
    switch (program) {
    case MailProgram::Thunderbird:
        return "Server Name: localhost\n"
               "Port: @PORT@\n"
               "Connection security: STARTTLS\n"
               "Authentication method: Normal password\n"
               "User Name: @USER@\n"
               "Password: @TOKEN@\n"
               "Certificate to import: @CERTIFICATE@\n";
    case MailProgram::Mutt:
        return "set smtp_url = \"smtp://@USER@@localhost:@PORT@/\"\n"
               "set smtp_pass = \"@TOKEN@\"\n"
               "set ssl_starttls = yes\n"
               "set ssl_force_tls = yes\n"
               "set ssl_ca_certificates_file = \"@CERTIFICATE@\"\n";
    case MailProgram::Git:
        return "[sendemail]\n"
               "\tsmtpServer = localhost\n"
               "\tsmtpServerPort = @PORT@\n"
               "\tsmtpEncryption = tls\n"
               "\tsmtpSSLCertPath = @CERTIFICATE@\n"
               "\tsmtpUser = @USER@\n"
               "\tsmtpPass = @TOKEN@\n";
    case MailProgram::WordPress:
        return "<?php\n"
               "add_action('phpmailer_init', function ($mailer) {\n"
               "    $mailer->isSMTP();\n"
               "    $mailer->Host = 'localhost';\n"
               "    $mailer->Port = @PORT@;\n"
               "    $mailer->SMTPAuth = true;\n"
               "    $mailer->SMTPSecure = 'tls';\n"
               "    $mailer->Username = '@USER@';\n"
               "    $mailer->Password = '@TOKEN@';\n"
               "    $mailer->SMTPOptions = ['ssl' => ['cafile' => '@CERTIFICATE@']];\n"
               "});\n";
    case MailProgram::Django:
        return "EMAIL_HOST = \"localhost\"\n"
               "EMAIL_PORT = @PORT@\n"
               "EMAIL_USE_TLS = True\n"
               "EMAIL_HOST_USER = \"@USER@\"\n"
               "EMAIL_HOST_PASSWORD = \"@TOKEN@\"\n"
               "# Verified with: SSL_CERT_FILE=@CERTIFICATE@\n";
    case MailProgram::Cron:
        return "account default\n"
               "host localhost\n"
               "port @PORT@\n"
               "tls on\n"
               "tls_starttls on\n"
               "tls_trust_file @CERTIFICATE@\n"
               "auth on\n"
               "user @USER@\n"
               "password @TOKEN@\n"
               "from you@example.org\n";
    case MailProgram::Curl:
        return "curl --ssl-reqd --cacert '@CERTIFICATE@' --user '@USER@:@TOKEN@' --crlf \\\n"
               "    --mail-from you@example.org --mail-rcpt ana@example.org \\\n"
               "    --upload-file message.eml smtp://localhost:@PORT@\n";
    }
    return "";
}

QString adviceFor(MailProgram program)
{
    switch (program) {
    case MailProgram::Thunderbird:
        return Speech::tr("In the account settings, add an outgoing server with these values. First import the certificate under "
                          "Privacy & Security, Certificates, Authorities, and trust it for websites; nobody has its key any more, "
                          "so it can vouch for nothing else.");
    case MailProgram::Mutt:
        return Speech::tr("Put these lines into ~/.muttrc, and make that file readable for you only: chmod 600 ~/.muttrc");
    case MailProgram::Git:
        return Speech::tr("Put these lines into ~/.gitconfig, or with “git config” into one repository. Then “git send-email” "
                          "sends through Sendoff.");
    case MailProgram::WordPress:
        return Speech::tr("Save this as wp-content/mu-plugins/sendoff.php. WordPress has to run on this machine and be able to "
                          "read the certificate; copy it to where it can.");
    case MailProgram::Django:
        return Speech::tr("Put these lines into settings.py. To have Django verify the certificate, start it with the variable in "
                          "the last line.");
    case MailProgram::Cron:
        return Speech::tr("Install msmtp-mta and put these lines into ~/.msmtprc, with your address in the last one, then: chmod "
                          "600 ~/.msmtprc. What cron and other programs hand to “sendmail” then goes through Sendoff.");
    case MailProgram::Curl:
        return Speech::tr("This sends the message in a file from a script. Exchange the two addresses.");
    }
    return {};
}

} // namespace

QString describe(const SubmissionStoreError &error, const QString &name)
{
    switch (error.kind) {
    case SubmissionStoreError::Kind::NameTaken:
        return Speech::tr("There is already a token for “%1”. Choose another name, or revoke that one first.").arg(isolated(name));
    case SubmissionStoreError::Kind::NotFound:
        return Speech::tr("There is no token for “%1”.").arg(isolated(name));
    case SubmissionStoreError::Kind::CannotWrite:
        break;
    }
    return Speech::tr("That couldn't be saved on this machine. Check that the disk can be written to.");
}

QString nameOf(MailProgram program)
{
    switch (program) {
    case MailProgram::Thunderbird:
        return QStringLiteral("Thunderbird");
    case MailProgram::Mutt:
        return QStringLiteral("mutt");
    case MailProgram::Git:
        return QStringLiteral("git send-email");
    case MailProgram::WordPress:
        return QStringLiteral("WordPress");
    case MailProgram::Django:
        return QStringLiteral("Django");
    case MailProgram::Cron:
        return QStringLiteral("cron, msmtp");
    case MailProgram::Curl:
        return QStringLiteral("curl");
    }
    return {};
}

ProgramHelp helpFor(MailProgram program, const ProgramSettings &settings)
{
    QString text = QString::fromLatin1(templateOf(program));
    const std::pair<const char *, QString> values[] = {
        {"@PORT@", QString::number(settings.port)},
        {"@USER@", settings.user},
        {"@TOKEN@", settings.token.isEmpty() ? QStringLiteral("TOKEN") : settings.token},
        {"@CERTIFICATE@", settings.certificate},
    };
    for (const auto &[mark, value] : values)
        text.replace(QLatin1StringView(mark), value);
    return {adviceFor(program), text};
}

} // namespace sendoff::words
