<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Answer</name>
    <message>
        <source>Somebody wrote:</source>
        <translation>Jemand schrieb:</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 schrieb:</translation>
    </message>
    <message>
        <source>On %1 at %2, %3 wrote:</source>
        <comment>date, time, name</comment>
        <translation>Am %1 um %2 schrieb %3:</translation>
    </message>
    <message>
        <source>Forwarded message</source>
        <translation>Weitergeleitete Nachricht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>Pictures or other content from the network aren&apos;t loaded: they would tell the sender that you read this.</source>
        <translation>Bilder und andere Inhalte aus dem Netz werden nicht geladen, denn sie würden dem Absender verraten, dass Sie dies lesen.</translation>
    </message>
    <message>
        <source>A program in the message doesn&apos;t run.</source>
        <translation>Ein Programm in der Nachricht wird nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Fields to fill in are shown as text only.</source>
        <translation>Felder zum Ausfüllen erscheinen nur als Text.</translation>
    </message>
    <message>
        <source>Embedded content isn&apos;t shown.</source>
        <translation>Eingebettete Inhalte werden nicht angezeigt.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None: others can read everything</source>
        <translation>Keine: Andere können alles mitlesen</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>Message %1 is with the server already and could not be stopped so far. “sendoff-cli outbox show %1” tells what comes of it.</source>
        <translation>Nachricht %1 liegt schon beim Server und ließ sich bisher nicht aufhalten. „sendoff-cli outbox show %1“ zeigt, was daraus wird.</translation>
    </message>
    <message>
        <source>Message %1 could not be stopped any more, and nobody knows if it arrived. Ask its recipients, then say: sendoff-cli outbox resolve %1 sent (or, to send it once more: resend)</source>
        <translation>Nachricht %1 ließ sich nicht mehr aufhalten, und niemand weiß, ob sie angekommen ist. Fragen Sie die Empfänger, dann geben Sie ein: sendoff-cli outbox resolve %1 sent (oder, um sie noch einmal zu senden: resend)</translation>
    </message>
    <message>
        <source>Message %1 could not be stopped any more. “sendoff-cli outbox show %1” tells what came of it.</source>
        <translation>Nachricht %1 ließ sich nicht mehr aufhalten. „sendoff-cli outbox show %1“ zeigt, was daraus geworden ist.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>%1 of %n messages are done</source>
        <translation>
            <numerusform>%1 von %n Nachricht ist fertig</numerusform>
            <numerusform>%1 von %n Nachrichten sind fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>The time to wait ran out.</source>
        <translation>Die Wartezeit ist abgelaufen.</translation>
    </message>
    <message>
        <source>Message %1 is held. To send it: sendoff-cli outbox release %1</source>
        <translation>Nachricht %1 ist angehalten. So wird sie gesendet: sendoff-cli outbox release %1</translation>
    </message>
    <message>
        <source>Message %1 is scheduled for later and safe in the outbox.</source>
        <translation>Nachricht %1 ist für später geplant und liegt sicher im Postausgang.</translation>
    </message>
    <message>
        <source>Message %1 is safe in the outbox and will be tried again.</source>
        <translation>Nachricht %1 liegt sicher im Postausgang; das Senden wird wieder versucht.</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountButtons</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüfung läuft…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountDialog</name>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>Konto „%1“</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Es fehlt noch etwas.</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>App-Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The account wasn&apos;t saved.</source>
        <translation>Das Konto wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Addresses, signatures…</source>
        <translation>Adressen, Signaturen…</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountOrder</name>
    <message>
        <source>Account settings…</source>
        <translation>Kontoeinstellungen…</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountPage</name>
    <message>
        <source>An address and its password are enough: Sendoff finds the rest and checks it while you watch.</source>
        <translation>Eine Adresse und das Passwort dazu genügen: Alles Übrige findet Sendoff und prüft es vor Ihren Augen.</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Servereinstellungen</translation>
    </message>
    <message>
        <source>Sent copies and delivery reports</source>
        <translation>Zustellberichte und Kopien gesendeter Nachrichten</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>You trust one certificate for this server and no other: %1…</source>
        <translation>Sie vertrauen bei diesem Server einem bestimmten Zertifikat und keinem anderen: %1…</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountTransfers</name>
    <message numerus="yes">
        <source>%Ln accounts were imported. Sendoff asks once for each missing password.</source>
        <translation>
            <numerusform>%Ln Konto wurde importiert. Fehlt das Passwort, fragt Sendoff einmal danach.</numerusform>
            <numerusform>%Ln Konten wurden importiert. Wo das Passwort fehlt, fragt Sendoff einmal danach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendoff&apos;s backup (*.json)</source>
        <translation>Sicherung von Sendoff (*.json)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>sendoff::Actions</name>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Send the message later</source>
        <translation>Nachricht später senden</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>Nachrichtendatei öffnen</translation>
    </message>
    <message>
        <source>Try all waiting messages now</source>
        <translation>Alle wartenden Nachrichten jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Import accounts from other programs…</source>
        <translation>Konten aus anderen Programmen importieren…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Move account up</source>
        <translation>Konto nach oben verschieben</translation>
    </message>
    <message>
        <source>Move account down</source>
        <translation>Konto nach unten verschieben</translation>
    </message>
    <message>
        <source>Back up everything except messages…</source>
        <translation>Alles außer Nachrichten sichern…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Aus einer Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Drafts in the mailbox…</source>
        <translation>Entwürfe im Postfach…</translation>
    </message>
    <message>
        <source>Show Cc</source>
        <translation>Cc einblenden</translation>
    </message>
    <message>
        <source>Show Bcc</source>
        <translation>Bcc einblenden</translation>
    </message>
</context>
<context>
    <name>sendoff::AdvancedPart</name>
    <message>
        <source>Send from this account</source>
        <translation>Über dieses Konto senden</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Use it for new messages</source>
        <translation>Für neue Nachrichten verwenden</translation>
    </message>
    <message>
        <source>Default account</source>
        <translation>Standardkonto</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>Antworten an</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy&apos;s password</source>
        <translation>Passwort für den Proxy</translation>
    </message>
    <message>
        <source>a command that prints it</source>
        <translation>ein Befehl, der es ausgibt</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>PEM file, only for servers of your own</source>
        <translation>PEM-Datei, nur für eigene Server</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Eigenes Zertifikat</translation>
    </message>
    <message>
        <source>PEM or PKCS#12 file without a password</source>
        <translation>PEM- oder PKCS#12-Datei ohne Passwort</translation>
    </message>
    <message>
        <source>Name in the greeting</source>
        <translation>Name in der Begrüßung</translation>
    </message>
    <message>
        <source>none: tells the server nothing about this machine</source>
        <translation>keiner: verrät dem Server nichts über diesen Computer</translation>
    </message>
    <message>
        <source>Messages per minute</source>
        <translation>Nachrichten pro Minute</translation>
    </message>
    <message>
        <source>Messages per day</source>
        <translation>Nachrichten pro Tag</translation>
    </message>
    <message>
        <source>Recipients at once</source>
        <translation>Empfänger auf einmal</translation>
    </message>
    <message>
        <source>as the provider allows</source>
        <translation>wie es der Anbieter erlaubt</translation>
    </message>
    <message>
        <source>This file can&apos;t be read. Check its path.</source>
        <translation>Diese Datei lässt sich nicht lesen. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>A name in the greeting is a host name, such as mail.example.org, or an address such as [192.0.2.1].</source>
        <translation>Der Name in der Begrüßung ist ein Servername wie mail.example.org oder eine Adresse wie [192.0.2.1].</translation>
    </message>
    <message>
        <source>A proxy is written as socks5://127.0.0.1:1080 or http://proxy:3128.</source>
        <translation>Ein Proxy wird so angegeben: socks5://127.0.0.1:1080 oder http://proxy:3128.</translation>
    </message>
    <message>
        <source>Leave the password out of the address, and give a command that prints it.</source>
        <translation>Lassen Sie das Passwort in der Adresse weg und geben Sie einen Befehl an, der es ausgibt.</translation>
    </message>
</context>
<context>
    <name>sendoff::Announcer</name>
    <message>
        <source>a message without a subject</source>
        <translation>Nachricht ohne Betreff</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, an %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages need your attention</source>
        <translation>
            <numerusform>%Ln Nachricht ist zu klären</numerusform>
            <numerusform>%Ln Nachrichten sind zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>They couldn&apos;t be sent, or not to everybody. Sendoff shows what can be done.</source>
        <translation>Sie konnten nicht oder nicht an alle gesendet werden. Sendoff zeigt, was sich tun lässt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are waiting for “%1”. %2</source>
        <translation>
            <numerusform>%Ln Nachricht wartet auf „%1“. %2</numerusform>
            <numerusform>%Ln Nachrichten warten auf „%1“. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix the account</source>
        <translation>Konto in Ordnung bringen</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>Leaves in %1 s</source>
        <translation>Wird in %1 s gesendet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Sendoff keeps sending</source>
        <translation>Sendoff sendet weiter</translation>
    </message>
    <message>
        <source>Its window is closed, but waiting messages are still sent. Start Sendoff again to see them; Ctrl+Q in its window quits it.</source>
        <translation>Das Fenster ist geschlossen, doch was wartet, wird noch gesendet. Um es zu sehen, starten Sie Sendoff erneut; mit Strg+Q im Fenster beenden Sie es.</translation>
    </message>
    <message>
        <source>A message came back</source>
        <translation>Eine Nachricht ist zurückgekommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages came back</source>
        <translation>
            <numerusform>%Ln Nachricht ist zurückgekommen</numerusform>
            <numerusform>%Ln Nachrichten sind zurückgekommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::AttachmentBar</name>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Find “%1”</source>
        <translation>„%1“ suchen</translation>
    </message>
    <message>
        <source>%1 of %2 the server takes</source>
        <translation>%1 von %2, die der Server annimmt</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>It&apos;s small already</source>
        <translation>Es ist schon klein</translation>
    </message>
    <message>
        <source>%1 pixels, %2</source>
        <comment>longer side, size of the file</comment>
        <translation>%1 Pixel, %2</translation>
    </message>
</context>
<context>
    <name>sendoff::AttachmentChip</name>
    <message>
        <source>Name of the attachment</source>
        <translation>Name des Anhangs</translation>
    </message>
    <message>
        <source>Attach again</source>
        <translation>Erneut anhängen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file name, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>file name, kind of file</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>was changed since</source>
        <translation>inzwischen geändert</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Suchen…</translation>
    </message>
</context>
<context>
    <name>sendoff::AttachmentPreview</name>
    <message>
        <source>%1, %2</source>
        <comment>kind of file, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open it with the program that the system has for it</source>
        <translation>Mit dem Programm öffnen, das im System dafür eingestellt ist</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This file runs when it is opened.</source>
        <translation>Diese Datei wird beim Öffnen ausgeführt.</translation>
    </message>
    <message>
        <source>Open it only if you know what it does.</source>
        <translation>Öffnen Sie sie nur, wenn Sie wissen, was sie tut.</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>The system has no program for this kind of file.</source>
        <translation>Für diese Art von Datei gibt es im System kein Programm.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write “%1”. Choose another place.</source>
        <translation>„%1“ konnte nicht gespeichert werden. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>sendoff::BackgroundPortal</name>
    <message>
        <source>Messages leave on time, without your having to open Sendoff.</source>
        <translation>Nachrichten werden pünktlich gesendet, ohne dass Sie Sendoff öffnen müssen.</translation>
    </message>
</context>
<context>
    <name>sendoff::CertificateCard</name>
    <message>
        <source>%1 to %2 – it has expired</source>
        <translation>%1 bis %2 – abgelaufen</translation>
    </message>
    <message>
        <source>%1 to %2 – not yet</source>
        <translation>%1 bis %2 – noch nicht gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Trust this certificate for this server</source>
        <translation>Diesem Zertifikat für diesen Server vertrauen</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>%1 – and not for %2</source>
        <translation>%1 – und nicht für %2</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>%1 (self-signed)</source>
        <translation>%1 (selbst signiert)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>sendoff::CheckPart</name>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Sendoff %1 on %2</source>
        <translation>Sendoff %1 auf %2</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>The mailbox accepted the login, too.</source>
        <translation>Auch beim Postfach hat die Anmeldung geklappt.</translation>
    </message>
    <message>
        <source>The mailbox can&apos;t be used yet, but sending works without it: %1 %2</source>
        <translation>Das Senden funktioniert, nur das Postfach lässt sich noch nicht nutzen: %1 %2</translation>
    </message>
    <message>
        <source>The server accepted the login and the sender&apos;s address. Nothing was sent.</source>
        <translation>Der Server hat die Anmeldung und die Absenderadresse angenommen. Gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Es funktioniert.</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>Der Server hat geantwortet: „%1“</translation>
    </message>
    <message>
        <source>It works. “%1” is ready.</source>
        <translation>Es funktioniert. „%1“ ist bereit.</translation>
    </message>
</context>
<context>
    <name>sendoff::ComposeBar</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send (Ctrl+Return)</source>
        <translation>Senden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Später senden</translation>
    </message>
    <message>
        <source>Send later (Ctrl+Shift+Return)</source>
        <translation>Später senden (Strg+Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Attach files (Ctrl+Shift+A)</source>
        <translation>Dateien anhängen (Strg+Umschalt+A)</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>sendoff::ComposeFields</name>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>Show Cc</source>
        <translation>Cc einblenden</translation>
    </message>
    <message>
        <source>Show Bcc</source>
        <translation>Bcc einblenden</translation>
    </message>
    <message>
        <source>as last time with %1</source>
        <translation>wie zuletzt bei %1</translation>
    </message>
</context>
<context>
    <name>sendoff::ComposeWindow</name>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <translation>Optionen: %1</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Before you send:</source>
        <translation>Vor dem Senden:</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Not queued yet.</source>
        <translation>Noch nicht im Postausgang.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation>Exportiert nach „%1“</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>Nicht exportiert.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the draft.</source>
        <translation>Der Entwurf konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The window stays open, so that nothing is lost. Make room on the disk, or copy the text.</source>
        <translation>Das Fenster bleibt offen, damit nichts verloren geht. Schaffen Sie Platz auf dem Datenträger oder kopieren Sie den Text.</translation>
    </message>
    <message>
        <source>This message goes on as it is</source>
        <translation>Diese Nachricht geht unverändert weiter</translation>
    </message>
    <message>
        <source>Say who should get it. Its sender, its text and its attachments stay; replies go to its sender.</source>
        <translation>Geben Sie an, wer sie bekommen soll. Absender, Text und Anhänge bleiben, wie sie sind; Antworten gehen an den Absender.</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Entwurf gespeichert: %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the draft</source>
        <translation>Entwurf konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Optionen…</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>sendoff::ContactsDialog</name>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the address book</source>
        <translation>Adressbuch durchsuchen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People from a vCard or CSV file, as other programs export them. Files can be dropped here, too.</source>
        <translation>Personen aus einer vCard- oder CSV-Datei, wie andere Programme sie exportieren. Sie können Dateien auch hierher ziehen.</translation>
    </message>
    <message>
        <source>People you write to are added automatically.</source>
        <translation>Wem Sie schreiben, der erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Personen importieren</translation>
    </message>
    <message>
        <source>Address books (*.vcf *.vcard *.csv *.tsv *.txt)</source>
        <translation>Adressbücher (*.vcf *.vcard *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There are no addresses in that file.</source>
        <translation>In dieser Datei stehen keine Adressen.</translation>
    </message>
    <message>
        <source>It should be a vCard (.vcf) or CSV file, exported from another address book.</source>
        <translation>Es sollte eine vCard- (.vcf) oder CSV-Datei sein, die aus einem anderen Adressbuch exportiert wurde.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save them.</source>
        <translation>Die Personen konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Is there room on the disk? Nothing was changed.</source>
        <translation>Ist auf dem Datenträger noch Platz? Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses added</source>
        <translation>
            <numerusform>%Ln Adresse hinzugefügt</numerusform>
            <numerusform>%Ln Adressen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln war schon vorhanden.</numerusform>
            <numerusform>%Ln waren schon vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries removed</source>
        <translation>
            <numerusform>%Ln Eintrag entfernt</numerusform>
            <numerusform>%Ln Einträge entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>sendoff::Deeds</name>
    <message>
        <source>To %1 — leaves %2, if Sendoff is running then</source>
        <translation>An %1 – Versand: %2, wenn Sendoff dann läuft</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>To %1 — on its way</source>
        <translation>An %1 – unterwegs</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>To %1 — leaves in %2 s</source>
        <translation>An %1 – wird in %2 s gesendet</translation>
    </message>
    <message>
        <source>It had already left.</source>
        <translation>Die Nachricht war schon unterwegs.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the draft. The message stays in the outbox.</source>
        <translation>Der Entwurf konnte nicht gespeichert werden. Die Nachricht bleibt im Postausgang.</translation>
    </message>
    <message>
        <source>The stored message is gone or was changed, so it can&apos;t be sent again.</source>
        <translation>Die gespeicherte Nachricht fehlt oder wurde verändert und kann deshalb nicht erneut gesendet werden.</translation>
    </message>
    <message>
        <source>Copied the report. Paste it into a message to the help desk.</source>
        <translation>Bericht kopiert. Fügen Sie ihn in eine Nachricht an den Support ein.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation>Exportiert nach „%1“</translation>
    </message>
    <message>
        <source>Marked as resolved</source>
        <translation>Als geklärt markiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are among the drafts.</source>
        <translation>
            <numerusform>%Ln Nachricht liegt bei den Entwürfen.</numerusform>
            <numerusform>%Ln Nachrichten liegen bei den Entwürfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them all</source>
        <translation>Alle senden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are on their way.</source>
        <translation>
            <numerusform>%Ln Nachricht ist unterwegs.</numerusform>
            <numerusform>%Ln Nachrichten sind unterwegs.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail reader opens messages on this desktop. The Message-ID is copied: search for it in your reader.</source>
        <translation>In dieser Arbeitsumgebung öffnet kein E-Mail-Programm Nachrichten. Die Message-ID ist kopiert: Suchen Sie in Ihrem E-Mail-Programm danach.</translation>
    </message>
    <message>
        <source>The mail reader couldn&apos;t be started.</source>
        <translation>Das E-Mail-Programm konnte nicht gestartet werden.</translation>
    </message>
</context>
<context>
    <name>sendoff::Desktop</name>
    <message>
        <source>Quit Sendoff</source>
        <translation>Sendoff beenden</translation>
    </message>
    <message>
        <source>A message is on its way. Quit now?</source>
        <translation>Eine Nachricht ist gerade unterwegs. Jetzt beenden?</translation>
    </message>
    <message>
        <source>What hasn&apos;t left yet is safe, and leaves when Sendoff runs again.</source>
        <translation>Was noch nicht gesendet ist, geht nicht verloren und wird gesendet, wenn Sendoff wieder läuft.</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Weiter senden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Write mail, send it, and know what became of it.</source>
        <translation>E-Mails schreiben, senden und wissen, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Alles in diesem Ordner aufbewahren.</translation>
    </message>
    <message>
        <source>Open no window: send what waits.</source>
        <translation>Kein Fenster öffnen, nur senden, was wartet.</translation>
    </message>
    <message>
        <source>With compose: a recipient.</source>
        <translation>Mit compose: ein Empfänger.</translation>
    </message>
    <message>
        <source>With compose: a recipient of a copy.</source>
        <translation>Mit compose: ein Empfänger einer Kopie.</translation>
    </message>
    <message>
        <source>With compose: a blind recipient.</source>
        <translation>Mit compose: ein Empfänger einer Blindkopie.</translation>
    </message>
    <message>
        <source>With compose: the subject.</source>
        <translation>Mit compose: der Betreff.</translation>
    </message>
    <message>
        <source>With compose: a file to attach.</source>
        <translation>Mit compose: eine Datei als Anhang.</translation>
    </message>
    <message>
        <source>Open a new message.</source>
        <translation>Eine neue Nachricht öffnen.</translation>
    </message>
    <message>
        <source>There is no file “%1”, and no command. “sendoff --help” shows what Sendoff knows.</source>
        <translation>Es gibt weder eine Datei „%1“ noch einen solchen Befehl. „sendoff --help“ zeigt, was Sendoff kennt.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. “sendoff-cli” sends without one.</source>
        <translation>Es gibt keinen Bildschirm, auf dem sich ein Fenster öffnen ließe. „sendoff-cli“ sendet auch ohne.</translation>
    </message>
    <message>
        <source>A message file (.eml, .mbox) to read and answer, or a mailto: or mid: link.</source>
        <translation>Eine Nachrichtendatei (.eml, .mbox) zum Lesen und Beantworten oder ein mailto:- oder mid:-Link.</translation>
    </message>
</context>
<context>
    <name>sendoff::EditorActions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Strikethrough</source>
        <translation>Durchgestrichen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Code block</source>
        <translation>Codeblock</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Increase list level</source>
        <translation>Listenpunkt einrücken</translation>
    </message>
    <message>
        <source>Decrease list level</source>
        <translation>Listenpunkt ausrücken</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Decrease quote level</source>
        <translation>Zitatebene verringern</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <source>Horizontal line</source>
        <translation>Horizontale Linie</translation>
    </message>
    <message>
        <source>Remove format</source>
        <translation>Formatierung entfernen</translation>
    </message>
    <message>
        <source>Paste without format</source>
        <translation>Ohne Formatierung einfügen</translation>
    </message>
    <message>
        <source>Switch writing direction</source>
        <translation>Schreibrichtung wechseln</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>Zeile darüber</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Zeile darunter</translation>
    </message>
    <message>
        <source>Column before</source>
        <translation>Spalte davor</translation>
    </message>
    <message>
        <source>Column after</source>
        <translation>Spalte danach</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Spalte entfernen</translation>
    </message>
    <message>
        <source>Remove table</source>
        <translation>Tabelle entfernen</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Suchen und ersetzen…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>Nächstes falsch geschriebenes Wort</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Vorlagen…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Text in normaler Größe</translation>
    </message>
    <message>
        <source>Full screen, text only</source>
        <translation>Vollbild, nur der Text</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Überschrift %1</translation>
    </message>
</context>
<context>
    <name>sendoff::EngineProgramsService</name>
    <message>
        <source>Port %1 is taken by another program. Choose another number, and change it in the programs, too.</source>
        <translation>Port %1 ist von einem anderen Programm belegt. Wählen Sie eine andere Nummer, und ändern Sie sie auch in den Programmen.</translation>
    </message>
    <message>
        <source>Its certificate can&apos;t be kept in %1. Make that folder yours to write to.</source>
        <translation>Das Zertifikat lässt sich nicht in %1 ablegen. Sorgen Sie dafür, dass Sie in diesen Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>That couldn&apos;t be saved. Check that the disk can be written to.</source>
        <translation>Das konnte nicht gespeichert werden. Prüfen Sie, ob sich auf den Datenträger schreiben lässt.</translation>
    </message>
    <message>
        <source>The profile couldn&apos;t be opened.</source>
        <translation>Das Profil konnte nicht geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>sendoff::EngineSetupService</name>
    <message>
        <source>The profile couldn&apos;t be opened.</source>
        <translation>Das Profil konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write “%1”: %2. Choose another place.</source>
        <translation>„%1“ konnte nicht gespeichert werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Sendoff backup, or comes from a later version. Choose another file.</source>
        <translation>„%1“ ist keine Sicherung von Sendoff oder stammt von einer neueren Version. Wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>sendoff::EngineWorker</name>
    <message>
        <source>Couldn&apos;t write “%1”: %2. Choose another place.</source>
        <translation>„%1“ konnte nicht gespeichert werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The message&apos;s file is gone or was changed, so there is nothing to export.</source>
        <translation>Die Datei der Nachricht fehlt oder wurde verändert; es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>There is no account to write as. Add one first.</source>
        <translation>Zum Schreiben gibt es noch kein Konto. Fügen Sie zuerst eines hinzu.</translation>
    </message>
    <message>
        <source>An attachment can&apos;t be read, so nothing was exported.</source>
        <translation>Ein Anhang lässt sich nicht lesen, deshalb wurde nichts exportiert.</translation>
    </message>
</context>
<context>
    <name>sendoff::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln ersetzt</numerusform>
            <numerusform>%Ln ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::FindLetterDialog</name>
    <message>
        <source>Find a message</source>
        <translation>Nachricht suchen</translation>
    </message>
    <message>
        <source>Looking for the message…</source>
        <translation>Die Nachricht wird gesucht…</translation>
    </message>
    <message>
        <source>In the mailboxes of your accounts. Only this message is read, and nothing is marked.</source>
        <translation>In den Postfächern Ihrer Konten. Gelesen wird nur diese Nachricht, markiert wird nichts.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save the message as a file in your mail reader, and open that file here.</source>
        <translation>Speichern Sie die Nachricht in Ihrem E-Mail-Programm als Datei, und öffnen Sie diese Datei hier.</translation>
    </message>
    <message>
        <source>It is larger than 64 MB, too large to be fetched.</source>
        <translation>Sie ist größer als 64 MB und damit zu groß, um sie hierher zu holen.</translation>
    </message>
    <message>
        <source>No account has a mailbox (IMAP) in which Sendoff could look.</source>
        <translation>Kein Konto hat ein Postfach (IMAP), in dem Sendoff suchen könnte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts couldn&apos;t be checked: %1.</source>
        <translation>
            <numerusform>Das Konto „%1“ ließ sich nicht abfragen.</numerusform>
            <numerusform>%Ln Konten ließen sich nicht abfragen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No folder of your mailboxes has it. It may be deleted, or in an account that Sendoff doesn&apos;t know.</source>
        <translation>Sie liegt in keinem Ordner Ihrer Postfächer. Vielleicht ist sie gelöscht oder in einem Konto, das Sendoff nicht kennt.</translation>
    </message>
    <message>
        <source>The message wasn&apos;t found</source>
        <translation>Die Nachricht wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>Nachrichtendatei öffnen</translation>
    </message>
    <message>
        <source>This link doesn&apos;t lead to a message</source>
        <translation>Dieser Link führt zu keiner Nachricht</translation>
    </message>
    <message>
        <source>It must be “mid:” and the Message-ID of a message, for example mid:1234@example.org.</source>
        <translation>Er muss aus „mid:“ und der Message-ID einer Nachricht bestehen, zum Beispiel mid:1234@example.org.</translation>
    </message>
    <message numerus="yes">
        <source>Messages can be looked up by IMAP only. %Ln accounts use POP3: %1.</source>
        <translation>
            <numerusform>Nachrichten lassen sich nur per IMAP suchen. Das Konto „%1“ nutzt POP3.</numerusform>
            <numerusform>Nachrichten lassen sich nur per IMAP suchen. %Ln Konten nutzen POP3: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::FindingPart</name>
    <message>
        <source>Ask Thunderbird&apos;s database; it learns the domain only</source>
        <translation>Thunderbirds Datenbank fragen; sie erfährt nur die Domain</translation>
    </message>
    <message>
        <source>Tell the domain&apos;s own server the whole address</source>
        <translation>Dem Server der Domain die ganze Adresse mitteilen</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Wer gefragt wird</translation>
    </message>
    <message>
        <source>Where settings are looked for</source>
        <translation>Wo nach Einstellungen gesucht wird</translation>
    </message>
    <message>
        <source>Sendoff knows the large providers by itself. For other addresses it asks the domain, its DNS and the usual server names, encrypted wherever an answer counts.</source>
        <translation>Die großen Anbieter kennt Sendoff selbst. Bei anderen Adressen fragt es die Domain, ihr DNS und die üblichen Servernamen, und zwar verschlüsselt, wo immer es auf die Antwort ankommt.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used here.</source>
        <translation>%1 lässt sich hier nicht nutzen.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Yes, use this server</source>
        <translation>Ja, diesen Server verwenden</translation>
    </message>
    <message>
        <source>No, enter it myself</source>
        <translation>Nein, selbst eingeben</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Anleitung</translation>
    </message>
</context>
<context>
    <name>sendoff::FirstRun</name>
    <message>
        <source>Getting started</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Welcome to Sendoff</source>
        <translation>Willkommen bei Sendoff</translation>
    </message>
    <message>
        <source>Sendoff writes and sends mail. What you send is safe on this machine until it has left, and you see what became of it for each recipient.</source>
        <translation>Mit Sendoff schreiben und senden Sie E-Mails. Was Sie senden, liegt sicher auf diesem Computer, bis es ihn verlassen hat, und Sie sehen für jeden Empfänger, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>Set up an account</source>
        <translation>Konto einrichten</translation>
    </message>
    <message>
        <source>Your address and its password are enough for most providers.</source>
        <translation>Bei den meisten Anbietern genügen Ihre Adresse und das Passwort dazu.</translation>
    </message>
    <message>
        <source>Import accounts from another program…</source>
        <translation>Konten aus einem anderen Programm importieren…</translation>
    </message>
    <message>
        <source>From Thunderbird, KMail, Evolution, Claws Mail, msmtp or mutt on this machine. Nothing is changed there.</source>
        <translation>Aus Thunderbird, KMail, Evolution, Claws Mail, msmtp oder mutt auf diesem Computer. Dort wird nichts verändert.</translation>
    </message>
    <message>
        <source>Try it in the Sandbox</source>
        <translation>In der Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>A mail server on this machine that lets nothing out. Write to anybody, and see what would arrive.</source>
        <translation>Ein Mailserver auf diesem Computer, der nichts hinauslässt. Schreiben Sie, wem Sie wollen, und sehen Sie, was ankäme.</translation>
    </message>
    <message>
        <source>How Sendoff works</source>
        <translation>So funktioniert Sendoff</translation>
    </message>
</context>
<context>
    <name>sendoff::Fold</name>
    <message>
        <source>opened</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>sendoff::FormatBar</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Kind of line: %1</source>
        <translation>Absatzart: %1</translation>
    </message>
</context>
<context>
    <name>sendoff::HealthLine</name>
    <message>
        <source>sending %1</source>
        <translation>sendet %1</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %Ln waiting; they leave as soon as there is a network</source>
        <translation>
            <numerusform>Offline · %Ln wartet und wird gesendet, sobald es ein Netz gibt</numerusform>
            <numerusform>Offline · %Ln warten und werden gesendet, sobald es ein Netz gibt</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline · nothing is waiting</source>
        <translation>Offline · nichts wartet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln zu klären</numerusform>
            <numerusform>%Ln zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scheduled</source>
        <translation>
            <numerusform>%Ln geplant</numerusform>
            <numerusform>%Ln geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>sending now</source>
        <translation>sendet gerade</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>nächster Versuch: %1</translation>
    </message>
    <message>
        <source>Everything has gone out</source>
        <translation>Alles ist gesendet</translation>
    </message>
    <message>
        <source>another Sendoff is sending</source>
        <translation>ein anderes Sendoff sendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln came back</source>
        <translation>
            <numerusform>%Ln zurückgekommen</numerusform>
            <numerusform>%Ln zurückgekommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::HelpPages</name>
    <message>
        <source>Why is my password refused?</source>
        <translation>Warum wird mein Passwort abgelehnt?</translation>
    </message>
    <message>
        <source>login, sign in, app password, two-step, Gmail, Outlook, Yahoo, iCloud, GMX, OAuth</source>
        <translation>Anmeldung, anmelden, einloggen, Login, App-Passwort, anwendungsspezifisches Passwort, Zwei-Faktor, 2FA, zwei Schritte, Passwort falsch, Gmail, Outlook, Yahoo, iCloud, GMX, WEB.DE, OAuth</translation>
    </message>
    <message>
        <source>Many providers don&apos;t take the password of their web site from a mail program. They want an app password: a long one that the web site makes for one program alone. It can be withdrawn without changing your own.</source>
        <translation>Viele Anbieter nehmen das Passwort ihrer Website von einem E-Mail-Programm nicht an. Sie verlangen ein App-Passwort: ein langes, das die Website für ein einziges Programm erstellt. Es lässt sich widerrufen, ohne dass Sie Ihr eigenes ändern müssen.</translation>
    </message>
    <message>
        <source>Gmail, Yahoo, iCloud and others offer app passwords once two-step login is on. Look on the provider&apos;s web site under “Security”. Copy the new password, open the account in Sendoff, paste it in place of the old one and choose “Check”.</source>
        <translation>Gmail, Yahoo, iCloud und andere bieten App-Passwörter an, sobald die Anmeldung in zwei Schritten eingeschaltet ist. Sehen Sie auf der Website des Anbieters unter „Sicherheit“ nach. Kopieren Sie das neue Passwort, öffnen Sie das Konto in Sendoff, fügen Sie es anstelle des alten ein und wählen Sie „Prüfen“.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE and some others have a switch instead, often called “POP3 and IMAP”, that lets programs in at all. Microsoft takes no passwords from programs any more: there you sign in with the browser.</source>
        <translation>GMX, WEB.DE und einige andere haben stattdessen einen Schalter, oft „POP3 und IMAP“ genannt, der Programme überhaupt erst zulässt. Microsoft nimmt von Programmen gar keine Passwörter mehr an: Dort melden Sie sich im Browser an.</translation>
    </message>
    <message>
        <source>Sendoff keeps passwords in the keychain of your system and in no file of its own. Nothing is lost meanwhile: messages of the account wait, and leave once the login works.</source>
        <translation>Sendoff bewahrt Passwörter im Schlüsselbund Ihres Systems auf und in keiner eigenen Datei. Inzwischen geht nichts verloren: Die Nachrichten des Kontos warten und werden gesendet, sobald die Anmeldung klappt.</translation>
    </message>
    <message>
        <source>What is wrong with a certificate?</source>
        <translation>Was kann mit einem Zertifikat nicht stimmen?</translation>
    </message>
    <message>
        <source>TLS, SSL, encryption, self-signed, expired, trust, fingerprint, clock</source>
        <translation>TLS, SSL, Verschlüsselung, selbstsigniert, selbst signiert, abgelaufen, ungültig, vertrauen, Fingerabdruck, Uhr, Zertifikatsfehler</translation>
    </message>
    <message>
        <source>A certificate is how a server proves that it is the one whose name you entered. Without that proof somebody in between could read your password and your mail, so Sendoff stops and sends nothing.</source>
        <translation>Mit einem Zertifikat weist ein Server nach, dass er wirklich der ist, dessen Namen Sie eingegeben haben. Ohne diesen Nachweis könnte jemand dazwischen Ihr Passwort und Ihre E-Mails mitlesen. Deshalb hält Sendoff an und sendet nichts.</translation>
    </message>
    <message>
        <source>If it has expired or isn&apos;t valid yet, look at the clock of this machine first. If it is good for another name, the server&apos;s name in the account is probably not the one that your provider gives: correct it there.</source>
        <translation>Ist es abgelaufen oder noch nicht gültig, sehen Sie zuerst nach der Uhr dieses Computers. Gilt es für einen anderen Namen, steht im Konto wahrscheinlich nicht der Servername, den Ihr Anbieter nennt: Berichtigen Sie ihn dort.</translation>
    </message>
    <message>
        <source>A server of your own, at home or at work, often vouches for itself. Compare the fingerprint that Sendoff shows with the one on the server. If they are the same, choose “Trust this certificate for this server”. That holds for exactly this certificate and this server.</source>
        <translation>Ein eigener Server, zu Hause oder bei der Arbeit, bürgt oft nur für sich selbst. Vergleichen Sie den Fingerabdruck, den Sendoff anzeigt, mit dem auf dem Server. Sind beide gleich, wählen Sie „Diesem Zertifikat für diesen Server vertrauen“. Das gilt dann genau für dieses Zertifikat und diesen Server.</translation>
    </message>
    <message>
        <source>If a certificate that you trusted is changed later, Sendoff stops again and says so. Ask whoever runs the server before you trust the new one.</source>
        <translation>Wird ein Zertifikat, dem Sie vertraut haben, später ausgetauscht, hält Sendoff wieder an und sagt es Ihnen. Fragen Sie den Betreiber des Servers, bevor Sie dem neuen vertrauen.</translation>
    </message>
    <message>
        <source>Why is a message still waiting?</source>
        <translation>Warum wartet eine Nachricht noch?</translation>
    </message>
    <message>
        <source>queue, stuck, not sent, greylisting, try again, offline, retry, outbox</source>
        <translation>Warteschlange, hängt, hängen geblieben, nicht gesendet, wird nicht gesendet, Greylisting, erneut versuchen, offline, Wiederholung, Postausgang</translation>
    </message>
    <message>
        <source>A message waits when it can&apos;t leave just now, and leaves by itself when it can: without a network, while the server is busy, or when it asks every unknown sender to come back later, which is called greylisting.</source>
        <translation>Eine Nachricht wartet, wenn sie gerade nicht hinausgehen kann, und wird von selbst gesendet, sobald es geht: etwa wenn das Netz fehlt, wenn der Server ausgelastet ist oder wenn er jeden unbekannten Absender bittet, später wiederzukommen. Letzteres heißt Greylisting.</translation>
    </message>
    <message>
        <source>Select the message to read why it waits and when it is tried next. The longer it takes, the rarer the attempts become. “Retry now” doesn&apos;t wait for the next one, and F5 tries all waiting messages.</source>
        <translation>Wählen Sie die Nachricht aus, um zu lesen, warum sie wartet und wann der nächste Versuch folgt. Je länger es dauert, desto seltener werden die Versuche. „Jetzt erneut versuchen“ wartet nicht auf den nächsten, und F5 versucht es mit allen wartenden Nachrichten.</translation>
    </message>
    <message>
        <source>Some problems don&apos;t go away by themselves, such as a refused password or an untrusted certificate. Then the whole account stops, a bar at the top says so, and “Fix the account” takes you there. Its messages stay safe.</source>
        <translation>Manches löst sich nicht von selbst, zum Beispiel ein abgelehntes Passwort oder ein Zertifikat, dem nicht vertraut wird. Dann hält das ganze Konto an, eine Leiste am oberen Rand weist darauf hin, und „Konto in Ordnung bringen“ führt zur richtigen Stelle. Die Nachrichten des Kontos bleiben sicher aufbewahrt.</translation>
    </message>
    <message>
        <source>After the days that are set in the settings under “Give up after”, Sendoff stops trying and shows the message under “Needs attention”. It isn&apos;t lost: you can retry it or edit it.</source>
        <translation>Nach so vielen Tagen, wie in den Einstellungen unter „Aufgeben nach“ stehen, versucht Sendoff es nicht mehr und zeigt die Nachricht unter „Zu klären“. Verloren ist sie nicht: Sie können es erneut versuchen oder sie bearbeiten.</translation>
    </message>
    <message>
        <source>What does “may have arrived” mean?</source>
        <translation>Was bedeutet „Vielleicht angekommen“?</translation>
    </message>
    <message>
        <source>uncertain, sent twice, duplicate, connection lost, it arrived, send again</source>
        <translation>ungewiss, unsicher, doppelt gesendet, zweimal, Duplikat, Verbindung abgebrochen, angekommen, erneut senden</translation>
    </message>
    <message>
        <source>The connection broke in the one moment in which nobody can know: the whole message was handed over, and the server&apos;s answer didn&apos;t come back. It may have taken the message, or not.</source>
        <translation>Die Verbindung brach genau in dem Moment ab, in dem niemand es wissen kann: Die ganze Nachricht war übergeben, aber die Antwort des Servers kam nicht mehr zurück. Vielleicht hat er sie angenommen, vielleicht auch nicht.</translation>
    </message>
    <message>
        <source>If the account has an IMAP server, Sendoff looks there among your sent mail for a few minutes. What it finds counts as sent.</source>
        <translation>Hat das Konto einen IMAP-Server, sucht Sendoff dort einige Minuten lang unter Ihren gesendeten Nachrichten. Was es findet, gilt als gesendet.</translation>
    </message>
    <message>
        <source>Otherwise it asks you. Choose “It arrived” if you know that it did, for instance because somebody answered. Choose “Send again” if a second copy does less harm than none. It carries the same Message-ID, by which many mail programs show it only once.</source>
        <translation>Sonst fragt Sendoff Sie. Wählen Sie „Sie ist angekommen“, wenn Sie es sicher wissen, zum Beispiel weil jemand geantwortet hat. Wählen Sie „Erneut senden“, wenn ein zweites Exemplar weniger schadet als gar keines. Es trägt dieselbe Message-ID; viele E-Mail-Programme zeigen die Nachricht deshalb nur einmal an.</translation>
    </message>
    <message>
        <source>In the settings, “If a message may have arrived” makes the second choice a standing one.</source>
        <translation>In den Einstellungen machen Sie unter „Wenn eine Nachricht vielleicht angekommen ist“ die zweite Möglichkeit zur festen Regel.</translation>
    </message>
    <message>
        <source>How does “Send later” work?</source>
        <translation>Wie funktioniert „Später senden“?</translation>
    </message>
    <message>
        <source>schedule, time, delayed, tomorrow, missed, hold, undo</source>
        <translation>planen, zeitversetzt, Zeit, Uhrzeit, verzögert, morgen, verpasst, anhalten, rückgängig</translation>
    </message>
    <message>
        <source>The arrow beside “Send” offers times, or press Ctrl+Shift+Return. The message is stored at once and shows under “Scheduled” until its time comes.</source>
        <translation>Der Pfeil neben „Senden“ schlägt Zeiten vor; Sie können auch Strg+Umschalt+Eingabe drücken. Die Nachricht wird sofort gespeichert und steht unter „Geplant“, bis ihre Zeit gekommen ist.</translation>
    </message>
    <message>
        <source>This machine has to be on and Sendoff running then, with or without its window. If the server can keep mail until a time, the window offers that: then nothing here has to run.</source>
        <translation>Dann muss dieser Computer eingeschaltet sein und Sendoff laufen, mit oder ohne Fenster. Kann der Server E-Mails bis zu einer bestimmten Zeit zurückhalten, bietet das Fenster auch das an: Dann muss hier nichts laufen.</translation>
    </message>
    <message>
        <source>If Sendoff couldn&apos;t run at that time, the message leaves as soon as it does. If it is more than a day late, Sendoff asks you first, as the message may no longer be right.</source>
        <translation>Konnte Sendoff zu dieser Zeit nicht laufen, geht die Nachricht hinaus, sobald es wieder läuft. Ist sie mehr als einen Tag zu spät, fragt Sendoff Sie zuerst, denn vielleicht passt die Nachricht nicht mehr.</translation>
    </message>
    <message>
        <source>If you change your mind, use “Send now”, “Choose another time” or “Edit”. Right after every “Send” there are a few seconds to undo it; the settings say how many.</source>
        <translation>Mit „Jetzt senden“, „Andere Zeit wählen“ und „Bearbeiten“ können Sie es sich anders überlegen. Nach jedem „Senden“ bleiben außerdem einige Sekunden, um es rückgängig zu machen; wie viele, legen Sie in den Einstellungen fest.</translation>
    </message>
    <message>
        <source>Where is what I sent?</source>
        <translation>Wo ist, was ich gesendet habe?</translation>
    </message>
    <message>
        <source>sent folder, copy, IMAP, mailbox, Thunderbird, reader</source>
        <translation>Ordner Gesendet, gesendete E-Mails, gesendete Objekte, Kopie, IMAP, Postfach, Thunderbird, E-Mail-Programm</translation>
    </message>
    <message>
        <source>Under “Sent” Sendoff keeps each message as it left, with what became of it for each recipient.</source>
        <translation>Unter „Gesendet“ bewahrt Sendoff jede Nachricht so auf, wie sie hinausgegangen ist, und zeigt für jeden Empfänger, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>Your mail program sees it too if the account has an IMAP server: Sendoff then puts a copy into the mailbox&apos;s folder of sent mail. Gmail and some others do that by themselves, and there it stands only once.</source>
        <translation>Auch Ihr E-Mail-Programm sieht sie, wenn das Konto einen IMAP-Server hat: Sendoff legt dann eine Kopie in den Ordner für gesendete Nachrichten im Postfach. Gmail und einige andere tun das von selbst, und auch dort steht sie nur einmal.</translation>
    </message>
    <message>
        <source>If the copy can&apos;t be made at the moment, it is tried again later. That never delays the message itself and never sends it twice. The message&apos;s page says how the copy stands.</source>
        <translation>Lässt sich die Kopie gerade nicht anlegen, versucht Sendoff es später wieder. Die Nachricht selbst wird dadurch nie verzögert und nie doppelt gesendet. Wie es um die Kopie steht, sehen Sie auf der Seite der Nachricht.</translation>
    </message>
    <message>
        <source>How do other programs send through Sendoff?</source>
        <translation>Wie senden andere Programme über Sendoff?</translation>
    </message>
    <message>
        <source>Thunderbird, mutt, git, script, cron, sendmail, command line, terminal, mailto</source>
        <translation>Thunderbird, mutt, git, Skript, Script, cron, sendmail, Befehlszeile, Kommandozeile, Terminal, Konsole, mailto</translation>
    </message>
    <message>
        <source>The command “sendoff-cli” sends from scripts and terminals, by the same accounts and the same outbox. It ends with 0 once the message is safe.</source>
        <translation>Mit dem Befehl „sendoff-cli“ senden Sie aus Skripten und im Terminal, über dieselben Konten und denselben Postausgang. Er endet mit 0, sobald die Nachricht sicher aufbewahrt ist.</translation>
    </message>
    <message>
        <source>Programs that know “sendmail”, such as mutt, git, cron and PHP, take “sendoff-cli sendmail” in its place. The account is the one whose address stands in From.</source>
        <translation>Programme, die „sendmail“ kennen, etwa mutt, git, cron und PHP, kommen stattdessen auch mit „sendoff-cli sendmail“ zurecht. Verwendet wird das Konto, dessen Adresse unter „Von“ steht.</translation>
    </message>
    <message>
        <source>Messages that another mail program has stored as .eml files can be dropped onto the window, to be answered or forwarded. A click on an address in a browser opens a new message if Sendoff is your mail program: the settings have a button for that.</source>
        <translation>Nachrichten, die ein anderes E-Mail-Programm als .eml-Dateien gespeichert hat, können Sie auf das Fenster ziehen, um sie zu beantworten oder weiterzuleiten. Ein Klick auf eine Adresse im Browser öffnet eine neue Nachricht, wenn Sendoff Ihr E-Mail-Programm ist: Dafür gibt es in den Einstellungen eine Schaltfläche.</translation>
    </message>
    <message>
        <source>How do I back up or move to another machine?</source>
        <translation>Wie sichere ich meine Daten oder ziehe auf einen anderen Computer um?</translation>
    </message>
    <message>
        <source>export, restore, new computer, transfer, password, profile</source>
        <translation>Export, exportieren, Backup, Sicherung, wiederherstellen, neuer Computer, Umzug, übertragen, Passwort, Profil</translation>
    </message>
    <message>
        <source>Passwords and sign-ins are never in that file. Sendoff asks for them again, once for each account.</source>
        <translation>Passwörter und Anmeldungen stehen nie in dieser Datei. Sendoff fragt wieder danach, einmal für jedes Konto.</translation>
    </message>
    <message>
        <source>To take everything along, messages and drafts too, quit Sendoff and copy the folder in which it keeps its data. It is the folder that “sendoff --profile” can be given.</source>
        <translation>Wenn Sie alles mitnehmen möchten, auch Nachrichten und Entwürfe, beenden Sie Sendoff und kopieren Sie den Ordner, in dem es seine Daten aufbewahrt. Es ist der Ordner, den man mit „sendoff --profile“ angeben kann.</translation>
    </message>
    <message>
        <source>What does a message reveal about me?</source>
        <translation>Was verrät eine Nachricht über mich?</translation>
    </message>
    <message>
        <source>header, IP address, time zone, Bcc, photo, place, tracking, encryption, headers</source>
        <translation>Kopfzeilen, Header, IP-Adresse, Zeitzone, Bcc, Foto, Ort, Standort, Tracking, Verschlüsselung, Datenschutz, Metadaten</translation>
    </message>
    <message>
        <source>Recipients see your name and address, the subject, the date with your time zone, and everybody under To and Cc. Nobody sees who stands under Bcc. Sendoff doesn&apos;t tell which program, which system or which machine you write from.</source>
        <translation>Empfänger sehen Ihren Namen und Ihre Adresse, den Betreff, das Datum mit Ihrer Zeitzone und alle, die unter An und Cc stehen. Wer unter Bcc steht, sieht niemand. Sendoff verrät nicht, mit welchem Programm, welchem System oder welchem Computer Sie schreiben.</translation>
    </message>
    <message>
        <source>Your provider sees the address from which you connect to the network and may write it into the message; that is its decision. The way to the provider is always encrypted unless you allowed otherwise in the account.</source>
        <translation>Ihr Anbieter sieht die Adresse, von der aus Sie mit dem Netz verbunden sind, und kann sie in die Nachricht schreiben; das entscheidet er. Der Weg zum Anbieter ist immer verschlüsselt, es sei denn, Sie haben im Konto etwas anderes erlaubt.</translation>
    </message>
    <message>
        <source>Photographs and documents can contain a place, a device or an author. “What will be sent” in the window in which you write names what is inside, and can take it out of pictures before they leave.</source>
        <translation>Fotos und Dokumente können einen Ort, ein Gerät oder einen Verfasser enthalten. „Was gesendet wird“ im Fenster, in dem Sie schreiben, zeigt, was darin steckt, und kann es aus Bildern entfernen, bevor sie gesendet werden.</translation>
    </message>
    <message>
        <source>Sendoff sends nothing to anybody but your servers, and loads nothing that a message points to. Setting up an account may ask Thunderbird&apos;s database, which learns the part of the address after the @.</source>
        <translation>Sendoff sendet nichts an andere als Ihre Server und lädt nichts, worauf eine Nachricht verweist. Beim Einrichten eines Kontos fragt es eventuell die Datenbank von Thunderbird, die dabei den Teil der Adresse nach dem @ erfährt.</translation>
    </message>
    <message>
        <source>What happens when I close the window?</source>
        <translation>Was passiert, wenn ich das Fenster schließe?</translation>
    </message>
    <message>
        <source>quiet, notification, tray, background, start at login, quit, autostart</source>
        <translation>Ruhe, Benachrichtigung, Infobereich, Symbolleiste, Tray, Hintergrund, beim Anmelden starten, beenden, Autostart</translation>
    </message>
    <message>
        <source>Messages that wait still leave: Sendoff goes on without its window until they have. Where the desktop has a place for icons beside the clock, one shows how things stand, and opens the window again.</source>
        <translation>Wartende Nachrichten werden trotzdem gesendet: Sendoff läuft ohne Fenster weiter, bis alle hinausgegangen sind. Hat die Arbeitsumgebung neben der Uhr Platz für Symbole, zeigt dort eines, wie es steht, und öffnet das Fenster wieder.</translation>
    </message>
    <message>
        <source>“Quit” ends it. If something is just leaving, it asks first. What waits then leaves at the next start.</source>
        <translation>„Beenden“ schließt Sendoff ganz. Wird gerade etwas gesendet, fragt es zuerst. Was dann noch wartet, wird beim nächsten Start gesendet.</translation>
    </message>
    <message>
        <source>A notification comes when a message needs you, with what can be done at once. “Tell me when a message needs me” in the settings turns notifications off; nothing else changes.</source>
        <translation>Wenn bei einer Nachricht etwas zu klären ist, erscheint eine Benachrichtigung, in der Sie gleich das Nötige tun können. „Mich benachrichtigen, wenn bei einer Nachricht etwas zu klären ist“ in den Einstellungen schaltet Benachrichtigungen ab; sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>“Start in the background when I log in” sends what is scheduled without your having to think of it.</source>
        <translation>Mit „Im Hintergrund starten, wenn ich mich am Computer anmelde“ wird Geplantes gesendet, ohne dass Sie daran denken müssen.</translation>
    </message>
    <message>
        <source>“Back up everything except messages…” in the menu “Window” writes accounts, signatures, drafts, people and settings to a file. “Restore from a backup…” reads it, here or on another machine.</source>
        <translation>„Alles außer Nachrichten sichern…“ im Menü „Fenster“ schreibt Konten, Signaturen, Entwürfe, Personen und Einstellungen in eine Datei. „Aus einer Sicherung wiederherstellen…“ liest sie wieder ein, hier oder auf einem anderen Computer.</translation>
    </message>
    <message>
        <source>Single messages leave as files by “Export”. Every mail program opens such .eml files.</source>
        <translation>Einzelne Nachrichten speichern Sie mit „Exportieren“ als Dateien. Solche .eml-Dateien öffnet jedes E-Mail-Programm.</translation>
    </message>
    <message>
        <source>Or each account keeps copies in a Maildir folder or an mbox file on this machine, which programs such as mutt, Claws Mail and Thunderbird open. That needs no IMAP server.</source>
        <translation>Oder jedes Konto legt Kopien in einem Maildir-Ordner oder einer mbox-Datei auf diesem Computer ab, die Programme wie mutt, Claws Mail und Thunderbird öffnen. Dafür ist kein IMAP-Server nötig.</translation>
    </message>
    <message>
        <source>The IMAP server is set in the account, under “Sent copies and delivery reports”. Sendoff reads nothing there but what it looks for.</source>
        <translation>Der IMAP-Server wird im Konto eingestellt, unter „Zustellberichte und Kopien gesendeter Nachrichten“. Sendoff liest dort nur, wonach es sucht.</translation>
    </message>
    <message>
        <source>Programs that send to a mail server, such as Thunderbird and WordPress, can send to Sendoff. “Programs that send through Sendoff…” in the settings opens a port for them, gives each a token and shows how to set it up.</source>
        <translation>Programme, die an einen Mailserver senden, etwa Thunderbird und WordPress, können an Sendoff senden. „Programme, die über Sendoff senden…“ in den Einstellungen öffnet einen Port für sie, gibt jedem ein Token und zeigt, wie es eingerichtet wird.</translation>
    </message>
</context>
<context>
    <name>sendoff::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>No help page has these words. Try fewer or different ones.</source>
        <translation>Keine Seite der Hilfe enthält diese Wörter. Versuchen Sie es mit weniger oder mit anderen.</translation>
    </message>
</context>
<context>
    <name>sendoff::IdentitiesDialog</name>
    <message>
        <source>Add an address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Addresses of “%1”</source>
        <translation>Adressen von „%1“</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Jane Roe</source>
        <translation>Jane Roe</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>Antworten an</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>diese Adresse</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Always Bcc</source>
        <translation>Immer Bcc an</translation>
    </message>
    <message>
        <source>your own address keeps a copy</source>
        <translation>Ihre eigene Adresse bekommt so eine Kopie</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Only addresses that the server lets this account use arrive.</source>
        <translation>Nur Nachrichten von Adressen, die der Server diesem Konto erlaubt, kommen an.</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>Replies go to: %1</source>
        <translation>Antworten an: %1</translation>
    </message>
    <message>
        <source>Always Bcc: %1</source>
        <translation>Immer Bcc an: %1</translation>
    </message>
    <message>
        <source>Folder for sent mail</source>
        <translation>Ordner für Gesendetes</translation>
    </message>
    <message>
        <source>as for the account</source>
        <translation>wie beim Konto</translation>
    </message>
    <message>
        <source>In the account&apos;s mailbox. Copies of what this address sends are kept there.</source>
        <translation>Im Postfach des Kontos. Dort werden Kopien von allem abgelegt, was Sie von dieser Adresse senden.</translation>
    </message>
</context>
<context>
    <name>sendoff::ImportDialog</name>
    <message>
        <source>Looking for other mail programs…</source>
        <translation>Suche nach anderen E-Mail-Programmen…</translation>
    </message>
    <message>
        <source>Import passwords where they can be read</source>
        <translation>Passwörter importieren, wo sie sich lesen lassen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Konten importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No other mail program with accounts was found for this user.</source>
        <translation>Für diesen Benutzer wurde kein anderes E-Mail-Programm mit Konten gefunden.</translation>
    </message>
    <message>
        <source>Servers, identities and signatures are imported. Nothing changes in the other program.</source>
        <translation>Server, Identitäten und Signaturen werden importiert. Im anderen Programm ändert sich nichts.</translation>
    </message>
    <message>
        <source>Not all accounts were imported.</source>
        <translation>Nicht alle Konten wurden importiert.</translation>
    </message>
</context>
<context>
    <name>sendoff::IncomingPart</name>
    <message>
        <source>Incoming server</source>
        <translation>Posteingangsserver</translation>
    </message>
    <message>
        <source>Incoming security</source>
        <translation>Sicherheit (Posteingang)</translation>
    </message>
    <message>
        <source>Incoming port</source>
        <translation>Port (Posteingang)</translation>
    </message>
    <message>
        <source>Incoming user name</source>
        <translation>Benutzername (Posteingang)</translation>
    </message>
    <message>
        <source>as for sending</source>
        <translation>wie beim Senden</translation>
    </message>
    <message>
        <source>Folder for sent mail</source>
        <translation>Ordner für Gesendetes</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>wird von selbst gefunden</translation>
    </message>
    <message>
        <source>Incoming protocol</source>
        <translation>Protokoll (Posteingang)</translation>
    </message>
    <message>
        <source>none: no sent copies, no delivery reports</source>
        <translation>keiner: keine Kopien gesendeter Nachrichten, keine Zustellberichte</translation>
    </message>
    <message>
        <source>Look for delivery reports and receipts</source>
        <translation>Nach Zustellberichten und Lesebestätigungen suchen</translation>
    </message>
    <message>
        <source>Asks the inbox for reports by the headers of its messages, and reads only these. Nothing is changed there.</source>
        <translation>Sucht im Posteingang anhand der Kopfzeilen nach Berichten und liest nur diese. Dort wird nichts verändert.</translation>
    </message>
    <message>
        <source>Delivery reports</source>
        <translation>Zustellberichte</translation>
    </message>
    <message>
        <source>Copies on the server</source>
        <translation>Kopien auf dem Server</translation>
    </message>
    <message>
        <source>If the provider keeps none by itself</source>
        <translation>Wenn der Anbieter von selbst keine aufbewahrt</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Keep drafts in the mailbox&apos;s Drafts folder too</source>
        <translation>Entwürfe auch im Ordner „Entwürfe“ des Postfachs aufbewahren</translation>
    </message>
    <message>
        <source>A draft that rests for half a minute is put there, so that your other mail programs can go on with it. Only what Sendoff put there is replaced or removed.</source>
        <translation>Ein Entwurf, der eine halbe Minute ruht, wird dort abgelegt, damit Sie ihn mit Ihren anderen E-Mail-Programmen weiterschreiben können. Ersetzt oder entfernt wird nur, was Sendoff dort abgelegt hat.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Copies on this machine</source>
        <translation>Kopien auf diesem Computer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>In a Maildir folder</source>
        <translation>In einem Maildir-Ordner</translation>
    </message>
    <message>
        <source>In an mbox file</source>
        <translation>In einer mbox-Datei</translation>
    </message>
    <message>
        <source>Place on this machine</source>
        <translation>Ort auf diesem Computer</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Ort wählen</translation>
    </message>
    <message>
        <source>Give the whole path of the place for sent copies, beginning with a slash or ~/.</source>
        <translation>Geben Sie den vollständigen Pfad für die Kopien gesendeter Nachrichten an, beginnend mit einem Schrägstrich oder ~/.</translation>
    </message>
    <message>
        <source>Incoming password</source>
        <translation>Passwort (Posteingang)</translation>
    </message>
    <message>
        <source>As for sending</source>
        <translation>Wie beim Senden</translation>
    </message>
    <message>
        <source>Its own, in the system&apos;s keychain</source>
        <translation>Ein eigenes, im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>A command prints it</source>
        <translation>Ein Befehl gibt es aus</translation>
    </message>
    <message>
        <source>Password of the mailbox</source>
        <translation>Passwort des Postfachs</translation>
    </message>
    <message>
        <source>Command for the mailbox</source>
        <translation>Befehl für das Postfach</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Fill in the password of the mailbox.</source>
        <translation>Geben Sie das Passwort des Postfachs an.</translation>
    </message>
    <message>
        <source>Fill in the command that prints the password of the mailbox.</source>
        <translation>Geben Sie den Befehl an, der das Passwort des Postfachs ausgibt.</translation>
    </message>
</context>
<context>
    <name>sendoff::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>Systemsprache</translation>
    </message>
</context>
<context>
    <name>sendoff::LaterDialog</name>
    <message>
        <source>Leave it with the server until then, if the server offers that</source>
        <translation>Bis dahin beim Server lassen, wenn er das anbietet</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Später senden</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It leaves for the server now, and can&apos;t be undone or changed from then on. A server that doesn&apos;t keep messages leaves it here, and Sendoff must be running then.</source>
        <translation>Die Nachricht geht jetzt an den Server und lässt sich danach weder zurückholen noch ändern. Bewahrt der Server keine Nachrichten auf, bleibt sie hier, und Sendoff muss dann laufen.</translation>
    </message>
    <message>
        <source>Sendoff must be running then. If it isn&apos;t, the message waits, and you are told that its time has passed.</source>
        <translation>Sendoff muss dann laufen. Sonst wartet die Nachricht, und Sie erfahren, dass ihr Zeitpunkt verstrichen ist.</translation>
    </message>
</context>
<context>
    <name>sendoff::LaterMenu</name>
    <message>
        <source>Send later</source>
        <translation>Später senden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <comment>name, time</comment>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>Choose a date and time…</source>
        <translation>Datum und Uhrzeit wählen…</translation>
    </message>
    <message>
        <source>Sendoff must be running then.</source>
        <translation>Sendoff muss dann laufen.</translation>
    </message>
</context>
<context>
    <name>sendoff::LaterTimes</name>
    <message>
        <source>In 1 hour</source>
        <translation>In 1 Stunde</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Heute Abend</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Morgen früh</translation>
    </message>
    <message>
        <source>Monday morning</source>
        <translation>Montag früh</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterHead</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere Person</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Kein Betreff</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterListModel</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Kein Betreff</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterPaper</name>
    <message>
        <source>Only the beginning of this long message is printed.</source>
        <translation>Von dieser langen Nachricht wird nur der Anfang gedruckt.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The file can&apos;t be read any more. Open the message again.</source>
        <translation>Die Datei lässt sich nicht mehr lesen. Öffnen Sie die Nachricht erneut.</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be written. Choose another folder.</source>
        <translation>„%1“ konnte nicht gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterParts</name>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>Anhang %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be opened. Save it, and open it from there.</source>
        <translation>„%1“ konnte nicht geöffnet werden. Speichern Sie den Anhang und öffnen Sie ihn von dort.</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Anhang speichern</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be written. Choose another folder.</source>
        <translation>„%1“ konnte nicht gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Save all attachments in a folder</source>
        <translation>Alle Anhänge in einem Ordner speichern</translation>
    </message>
    <message>
        <source>Not all attachments could be written to “%1”. Choose another folder.</source>
        <translation>Nicht alle Anhänge konnten in „%1“ gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterText</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterWindow</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Messages in the file</source>
        <translation>Nachrichten in der Datei</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Reply all</source>
        <translation>Allen antworten</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Forward how</source>
        <translation>Art der Weiterleitung</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>As an attachment</source>
        <translation>Als Anhang</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Reply to the list</source>
        <translation>An die Liste antworten</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Umleiten</translation>
    </message>
    <message>
        <source>Edit as new</source>
        <translation>Als neu bearbeiten</translation>
    </message>
    <message>
        <source>“%1” holds no messages</source>
        <translation>„%1“ enthält keine Nachrichten</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read</source>
        <translation>„%1“ lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>It begins as a file of messages, but none follows.</source>
        <translation>Die Datei beginnt wie eine Sammlung von Nachrichten, doch es folgt keine.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it, then open it again.</source>
        <translation>Prüfen Sie, ob die Datei noch da ist und ob Sie sie lesen dürfen, und öffnen Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>This message can&apos;t be read</source>
        <translation>Diese Nachricht lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Check that the file is still there, then open it again.</source>
        <translation>Prüfen Sie, ob die Datei noch da ist, und öffnen Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>Only the beginning of this long message is shown; a reply quotes all of it.</source>
        <translation>Von dieser langen Nachricht ist nur der Anfang zu sehen; eine Antwort zitiert sie ganz.</translation>
    </message>
    <message>
        <source>Shown without what could harm you</source>
        <translation>Angezeigt ohne alles, was Ihnen schaden könnte</translation>
    </message>
    <message>
        <source>The file can&apos;t be read any more. Open the message again.</source>
        <translation>Die Datei lässt sich nicht mehr lesen. Öffnen Sie die Nachricht erneut.</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>Nachrichtendatei öffnen</translation>
    </message>
</context>
<context>
    <name>sendoff::Letters</name>
    <message>
        <source>Open message file</source>
        <translation>Nachrichtendatei öffnen</translation>
    </message>
    <message>
        <source>Messages (*.eml *.mbox);;All files (*)</source>
        <translation>Nachrichten (*.eml *.mbox);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>sendoff::LinkBar</name>
    <message>
        <source>Address of the link</source>
        <translation>Adresse des Links</translation>
    </message>
    <message>
        <source>Text of the link</source>
        <translation>Text des Links</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Link entfernen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Link einfügen</translation>
    </message>
    <message>
        <source>Close the link bar</source>
        <translation>Linkleiste schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>A link leads to an address such as example.org, https://example.org/plan or ana@example.org.</source>
        <translation>Ein Link führt zu einer Adresse wie example.org, https://example.org/plan oder ana@example.org.</translation>
    </message>
</context>
<context>
    <name>sendoff::ListPane</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>Kontoeinstellungen</translation>
    </message>
    <message>
        <source>%1 with “%2”</source>
        <translation>%1 mit „%2“</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No message here matches “%1”.</source>
        <translation>Hier passt keine Nachricht zu „%1“.</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts zu klären</translation>
    </message>
    <message>
        <source>Messages that couldn&apos;t be sent appear here.</source>
        <translation>Nachrichten, die nicht gesendet werden konnten, erscheinen hier.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Everything that you sent has gone out.</source>
        <translation>Alles, was Sie abgeschickt haben, ist gesendet.</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>What you “Send later” waits here for its time.</source>
        <translation>Was Sie mit „Später senden“ abschicken, wartet hier auf seine Zeit.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>What you send is kept here.</source>
        <translation>Was Sie senden, wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Keine Entwürfe</translation>
    </message>
    <message>
        <source>What you begin to write is kept here.</source>
        <translation>Was Sie zu schreiben beginnen, wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>What you send appears here, with what became of it for each recipient.</source>
        <translation>Was Sie senden, erscheint hier, und was bei jedem Empfänger daraus geworden ist.</translation>
    </message>
</context>
<context>
    <name>sendoff::MailboxDraftsDialog</name>
    <message>
        <source>Drafts in the mailbox</source>
        <translation>Entwürfe im Postfach</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Looking for drafts…</source>
        <translation>Suche nach Entwürfen…</translation>
    </message>
    <message>
        <source>Only their subjects, recipients and dates are read.</source>
        <translation>Gelesen werden nur Betreff, Empfänger und Datum.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts couldn&apos;t be checked: %1.</source>
        <translation>
            <numerusform>Das Konto „%1“ ließ sich nicht abfragen.</numerusform>
            <numerusform>%Ln Konten ließen sich nicht abfragen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No drafts of other programs</source>
        <translation>Keine Entwürfe anderer Programme</translation>
    </message>
    <message>
        <source>No account keeps drafts in its mailbox. You can turn that on in the settings of an account with IMAP.</source>
        <translation>Kein Konto bewahrt Entwürfe in seinem Postfach auf. In den Einstellungen eines Kontos mit IMAP können Sie das einschalten.</translation>
    </message>
    <message>
        <source>What your other mail programs keep as drafts is listed here.</source>
        <translation>Hier steht, was Ihre anderen E-Mail-Programme als Entwürfe aufbewahren.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>The draft couldn&apos;t be read: it may be gone or too large, or its mailbox can&apos;t be reached.</source>
        <translation>Der Entwurf ließ sich nicht lesen: Vielleicht ist er nicht mehr da oder zu groß, oder sein Postfach ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>sendoff::MainWindow</name>
    <message numerus="yes">
        <source>%Ln messages selected</source>
        <translation>
            <numerusform>%Ln Nachricht ausgewählt</numerusform>
            <numerusform>%Ln Nachrichten ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>No message selected</source>
        <translation>Keine Nachricht ausgewählt</translation>
    </message>
    <message>
        <source>Select one to see what became of it for each recipient.</source>
        <translation>Wählen Sie eine aus, um zu sehen, was bei jedem Empfänger daraus geworden ist.</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Sendoff</source>
        <translation>Sendoff</translation>
    </message>
    <message>
        <source>New message (Ctrl+N)</source>
        <translation>Neue Nachricht (Strg+N)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Views and accounts</source>
        <translation>Ansichten und Konten</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Kept in Drafts</source>
        <translation>Bei den Entwürfen aufbewahrt</translation>
    </message>
    <message>
        <source>“%1” is kept in Drafts</source>
        <translation>„%1“ ist bei den Entwürfen aufbewahrt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>sendoff::MessageAction</name>
    <message>
        <source>Fix the account</source>
        <translation>Konto in Ordnung bringen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Senden abbrechen</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Andere Zeit wählen</translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <translation>Bearbeiten und erneut senden</translation>
    </message>
    <message>
        <source>Edit for failed recipients</source>
        <translation>Für Abgelehnte bearbeiten</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Sie ist angekommen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Duplicate as new</source>
        <translation>Als neue Nachricht duplizieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Copy report for the help desk</source>
        <translation>Bericht für den Support kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Send to failed recipients</source>
        <translation>An abgelehnte Adressen senden</translation>
    </message>
    <message>
        <source>Edit and make it smaller</source>
        <translation>Bearbeiten und verkleinern</translation>
    </message>
    <message>
        <source>Mark as resolved</source>
        <translation>Als geklärt markieren</translation>
    </message>
    <message>
        <source>Needs attention again</source>
        <translation>Wieder zu klären</translation>
    </message>
    <message>
        <source>Open in my mail reader</source>
        <translation>In meinem E-Mail-Programm öffnen</translation>
    </message>
    <message>
        <source>Try the copy again</source>
        <translation>Kopie erneut versuchen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>sendoff::MessageEditor</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Everything about the text</source>
        <translation>Alles rund um den Text</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>No misspelt words are left.</source>
        <translation>Es gibt keine falsch geschriebenen Wörter mehr.</translation>
    </message>
    <message>
        <source>Put a picture in the text</source>
        <translation>Bild in den Text einfügen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>That isn&apos;t a picture that mail programs can show.</source>
        <translation>Dieses Bild kann in E-Mails nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Take a PNG, JPEG, GIF or WebP file, or attach it as it is.</source>
        <translation>Nehmen Sie eine PNG-, JPEG-, GIF- oder WebP-Datei oder hängen Sie die Datei unverändert an.</translation>
    </message>
    <message>
        <source>This is plain text now.</source>
        <translation>Das ist jetzt reiner Text.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Pasted as plain text.</source>
        <translation>Als reiner Text eingefügt.</translation>
    </message>
    <message>
        <source>Paste with format</source>
        <translation>Mit Formatierung einfügen</translation>
    </message>
    <message>
        <source>It&apos;s fine</source>
        <translation>In Ordnung so</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <comment>the button&apos;s name and keys, words, characters</comment>
        <translation>%1
%2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::MessageFiles</name>
    <message>
        <source>No files can be kept in “%1”. Make room there, then try again.</source>
        <translation>In „%1“ lassen sich keine Dateien ablegen. Schaffen Sie dort Platz, und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>sendoff::MessagePage</name>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Conversation with the server</source>
        <translation>Gespräch mit dem Server</translation>
    </message>
    <message>
        <source>Selected message</source>
        <translation>Ausgewählte Nachricht</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>queued %1</source>
        <translation>eingereiht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <translation>
            <numerusform>%Ln Versuch</numerusform>
            <numerusform>%Ln Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Conversation with the server (%1)</source>
        <translation>Gespräch mit dem Server (%1)</translation>
    </message>
    <message>
        <source>Draft · saved %1</source>
        <translation>Entwurf · gespeichert: %1</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Noch nicht gesendet.</translation>
    </message>
    <message>
        <source>This draft is kept until you send or remove it.</source>
        <translation>Dieser Entwurf bleibt erhalten, bis Sie ihn senden oder entfernen.</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>sendoff::MessagePreview</name>
    <message>
        <source>The message as the recipient sees it</source>
        <translation>Die Nachricht, wie der Empfänger sie sieht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>sendoff::MessageRow</name>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>To nobody yet</source>
        <translation>Noch ohne Empfänger</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>sendoff::MessageText</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Write your message</source>
        <translation>Schreiben Sie Ihre Nachricht</translation>
    </message>
    <message>
        <source>Bold, italic and struck text is plain text now.</source>
        <translation>Fette, kursive und durchgestrichene Schrift ist jetzt reiner Text.</translation>
    </message>
    <message>
        <source>Headings are lines like the others.</source>
        <translation>Überschriften sind Zeilen wie alle anderen.</translation>
    </message>
    <message>
        <source>Tables are columns of text.</source>
        <translation>Tabellen sind Text in Spalten.</translation>
    </message>
    <message>
        <source>The pictures are attachments now.</source>
        <translation>Die Bilder sind jetzt Anhänge.</translation>
    </message>
</context>
<context>
    <name>sendoff::NavigationModel</name>
    <message>
        <source>stays on this machine</source>
        <translation>bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>ready, the default</source>
        <translation>bereit, Standardkonto</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>needs your attention</source>
        <translation>Sie müssen etwas klären</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Alle Nachrichten</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>can&apos;t connect to its server</source>
        <translation>keine Verbindung zum Server möglich</translation>
    </message>
</context>
<context>
    <name>sendoff::OptionsDialog</name>
    <message>
        <source>Options of this message</source>
        <translation>Optionen dieser Nachricht</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>den Absender</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>Antworten an</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation>Kann warten</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Tell me when it was delivered</source>
        <translation>Mich benachrichtigen, wenn die Nachricht zugestellt ist</translation>
    </message>
    <message>
        <source>Tell me when it is late</source>
        <translation>Mich benachrichtigen, wenn die Nachricht sich verspätet</translation>
    </message>
    <message>
        <source>Mail servers report it, where they can.</source>
        <translation>Mailserver melden das, soweit sie es können.</translation>
    </message>
    <message>
        <source>Ask for a read receipt</source>
        <translation>Lesebestätigung anfordern</translation>
    </message>
    <message>
        <source>Many people never send one. If none comes, that means nothing.</source>
        <translation>Viele senden nie eine. Dass keine kommt, besagt nichts.</translation>
    </message>
    <message>
        <source>Only over encrypted connections, all the way</source>
        <translation>Nur über verschlüsselte Verbindungen, auf dem ganzen Weg</translation>
    </message>
    <message>
        <source>Where a server on the way can&apos;t promise that, the message comes back.</source>
        <translation>Kann ein Server unterwegs das nicht zusagen, kommt die Nachricht zurück.</translation>
    </message>
    <message>
        <source>Pictures without place, author and device</source>
        <translation>Bilder ohne Ort, Urheber und Gerät</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>Eigene Kopfzeilen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Replies go to: %1</source>
        <translation>Antworten an: %1</translation>
    </message>
    <message>
        <source>Write each header in a line of its own, as “Name: value”.</source>
        <translation>Schreiben Sie jede Kopfzeile in eine eigene Zeile, und zwar so: „Name: Wert“.</translation>
    </message>
    <message>
        <source>replies to %1</source>
        <translation>Antworten an %1</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>dringend</translation>
    </message>
    <message>
        <source>can wait</source>
        <translation>kann warten</translation>
    </message>
    <message>
        <source>delivery report</source>
        <translation>Zustellbericht</translation>
    </message>
    <message>
        <source>read receipt</source>
        <translation>Lesebestätigung</translation>
    </message>
    <message>
        <source>encrypted all the way</source>
        <translation>auf dem ganzen Weg verschlüsselt</translation>
    </message>
    <message>
        <source>pictures without metadata</source>
        <translation>Bilder ohne Metadaten</translation>
    </message>
    <message>
        <source>custom headers</source>
        <translation>eigene Kopfzeilen</translation>
    </message>
</context>
<context>
    <name>sendoff::PeopleCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>sendoff::PeopleModel</name>
    <message>
        <source>group of %1</source>
        <translation>Gruppe mit %1</translation>
    </message>
</context>
<context>
    <name>sendoff::PersonPart</name>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Jane Roe</source>
        <translation>Jane Roe</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
</context>
<context>
    <name>sendoff::PlanPanel</name>
    <message>
        <source>Leave it out, where that can be done</source>
        <translation>Weglassen, wo das möglich ist</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Wie sie hinausgeht</translation>
    </message>
    <message>
        <source>How much it is</source>
        <translation>Wie groß sie ist</translation>
    </message>
    <message>
        <source>Who sees whom</source>
        <translation>Wer wen sieht</translation>
    </message>
    <message>
        <source>What you reveal</source>
        <translation>Was Sie preisgeben</translation>
    </message>
    <message>
        <source>The message itself</source>
        <translation>Die Nachricht selbst</translation>
    </message>
    <message>
        <source>The message as it is sent</source>
        <translation>Die Nachricht, wie sie gesendet wird</translation>
    </message>
    <message>
        <source>It can&apos;t be sent like this yet.</source>
        <translation>So kann sie noch nicht gesendet werden.</translation>
    </message>
    <message>
        <source>The server may refuse it.</source>
        <translation>Der Server lehnt sie vielleicht ab.</translation>
    </message>
    <message>
        <source>Octet for octet; Date and Message-ID are made anew when it is queued.</source>
        <translation>Byte für Byte; Datum und Message-ID entstehen neu, wenn sie in den Postausgang kommt.</translation>
    </message>
    <message>
        <source>The first %1; Date and Message-ID are made anew when it is queued.</source>
        <translation>Die ersten %1; Datum und Message-ID entstehen neu, wenn sie in den Postausgang kommt.</translation>
    </message>
</context>
<context>
    <name>sendoff::Printing</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Couldn&apos;t print. Check that the printer is on, then try again.</source>
        <translation>Das Drucken hat nicht geklappt. Prüfen Sie, ob der Drucker eingeschaltet ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
</context>
<context>
    <name>sendoff::ProgramsDialog</name>
    <message>
        <source>Programs that send through Sendoff</source>
        <translation>Programme, die über Sendoff senden</translation>
    </message>
    <message>
        <source>Take mail from programs on this machine</source>
        <translation>E-Mails von Programmen auf diesem Computer annehmen</translation>
    </message>
    <message>
        <source>Scripts, mail readers and web applications then send through your outbox. Only programs on this machine can reach the port, over TLS and with a token of their own. It is open while Sendoff runs; “sendoff-cli serve” has it open without a window.</source>
        <translation>Skripte, E-Mail-Programme und Webanwendungen senden dann über Ihren Postausgang. Nur Programme auf diesem Computer erreichen den Port, und zwar über TLS und mit einem eigenen Token. Er ist offen, solange Sendoff läuft; „sendoff-cli serve“ hält ihn auch ohne Fenster offen.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Mail goes</source>
        <translation>Versand über</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Name of the program</source>
        <translation>Name des Programms</translation>
    </message>
    <message>
        <source>Name, such as WordPress</source>
        <translation>Name, etwa WordPress</translation>
    </message>
    <message>
        <source>Account of the program</source>
        <translation>Konto des Programms</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Whoever has a token can send as you from this machine. Give each program its own: once revoked, it stops working at once, and the others keep working. Sendoff keeps only what is needed to check it.</source>
        <translation>Wer ein Token hat, kann von diesem Computer aus in Ihrem Namen senden. Geben Sie jedem Programm ein eigenes: Wird es widerrufen, ist es sofort wertlos, und die anderen funktionieren weiter. Sendoff bewahrt nur auf, was zum Prüfen nötig ist.</translation>
    </message>
    <message>
        <source>How to set up</source>
        <translation>So richten Sie es ein</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Settings to paste</source>
        <translation>Einstellungen zum Einfügen</translation>
    </message>
    <message>
        <source>As each program&apos;s token says</source>
        <translation>Wie im Token des Programms festgelegt</translation>
    </message>
    <message>
        <source>By the sender&apos;s account</source>
        <translation>Konto des Absenders</translation>
    </message>
    <message>
        <source>To the Sandbox: nothing leaves</source>
        <translation>Sandbox: Nichts geht hinaus</translation>
    </message>
    <message>
        <source>Nowhere: the account was removed</source>
        <translation>Nirgends: Das Konto wurde entfernt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>The port isn&apos;t open</source>
        <translation>Der Port ist nicht offen</translation>
    </message>
    <message>
        <source>No token was made</source>
        <translation>Es wurde kein Token erstellt</translation>
    </message>
    <message>
        <source>The token of “%1”: %2</source>
        <translation>Das Token von „%1“: %2</translation>
    </message>
    <message>
        <source>It logs in as “%1”. Give both to the program now: the token is shown this once and kept nowhere. It is shown in the settings below until this window closes.</source>
        <translation>Die Anmeldung erfolgt als „%1“. Geben Sie jetzt beides im Programm ein: Das Token wird nur dieses eine Mal angezeigt und nirgends aufbewahrt. In den Einstellungen unten steht es, bis dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>No program has a token yet.</source>
        <translation>Noch kein Programm hat ein Token.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>sendoff::ProgressBoard</name>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>sendoff::ReceiptView</name>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Beleg kopieren</translation>
    </message>
</context>
<context>
    <name>sendoff::RecipientChip</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, group of %2</source>
        <translation>%1, Gruppe mit %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group (number of members)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>sendoff::RecipientField</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Replace by its members</source>
        <translation>Durch die Mitglieder ersetzen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Move to To</source>
        <translation>Nach „An“ verschieben</translation>
    </message>
    <message>
        <source>Move to Cc</source>
        <translation>Nach „Cc“ verschieben</translation>
    </message>
    <message>
        <source>Move to Bcc</source>
        <translation>Nach „Bcc“ verschieben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>sendoff::RecipientList</name>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und ein weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>Der Server hat geantwortet: „%1“</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>Wortlaut: „%1“</translation>
    </message>
</context>
<context>
    <name>sendoff::Removals</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <translation>„%1“ entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht entfernt</numerusform>
            <numerusform>%Ln Nachrichten entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the draft</source>
        <translation>Entwurf entfernt</translation>
    </message>
    <message>
        <source>Discarded the message</source>
        <translation>Nachricht verworfen</translation>
    </message>
    <message>
        <source>Removed the account “%1”.</source>
        <translation>Das Konto „%1“ wurde entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages that wait for it stay in the outbox until you send them from another account.</source>
        <translation>
            <numerusform>%Ln Nachricht, die darauf wartet, bleibt im Postausgang, bis Sie sie über ein anderes Konto senden.</numerusform>
            <numerusform>%Ln Nachrichten, die darauf warten, bleiben im Postausgang, bis Sie sie über ein anderes Konto senden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::RepairCard</name>
    <message>
        <source>Likely addresses</source>
        <translation>Wahrscheinliche Adressen</translation>
    </message>
    <message numerus="yes">
        <source>Send to all %Ln likely addresses</source>
        <translation>
            <numerusform>An die wahrscheinliche Adresse senden</numerusform>
            <numerusform>An alle %Ln wahrscheinlichen Adressen senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <translation>anstelle von %1</translation>
    </message>
    <message>
        <source>Send to this address</source>
        <translation>An diese Adresse senden</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>An %1 senden</translation>
    </message>
</context>
<context>
    <name>sendoff::SandboxListModel</name>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
</context>
<context>
    <name>sendoff::SandboxPage</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Messages in the Sandbox</source>
        <translation>Nachrichten in der Sandbox</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Nothing that you send through the Sandbox leaves this machine.</source>
        <translation>Was Sie über die Sandbox senden, verlässt diesen Computer nicht.</translation>
    </message>
    <message>
        <source>Simulate trouble</source>
        <translation>Störungen simulieren</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>How the message is shown</source>
        <translation>Darstellung der Nachricht</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Quelltext der Nachricht</translation>
    </message>
    <message>
        <source>No message selected</source>
        <translation>Keine Nachricht ausgewählt</translation>
    </message>
    <message>
        <source>Nothing has arrived yet</source>
        <translation>Noch nichts angekommen</translation>
    </message>
    <message>
        <source>Messages sent through the account “Sandbox” land here, as their recipient would get them.</source>
        <translation>Nachrichten, die Sie über das Konto „Sandbox“ senden, landen hier so, wie ihr Empfänger sie bekäme.</translation>
    </message>
    <message>
        <source>Write a test message</source>
        <translation>Testnachricht schreiben</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Arrived for %1</source>
        <translation>Angekommen für %1</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>In einem Fenster öffnen</translation>
    </message>
    <message>
        <source>There it can be printed, saved and answered.</source>
        <translation>Dort lässt sie sich drucken, speichern und beantworten.</translation>
    </message>
</context>
<context>
    <name>sendoff::SenderBox</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>sendoff::ServerPart</name>
    <message>
        <source>Account name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Automatic, the safest first</source>
        <translation>Automatisch, das Sicherste zuerst</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>Keine Anmeldung</translation>
    </message>
    <message>
        <source>Password is kept</source>
        <translation>Passwort gespeichert</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>Im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Nowhere: sign in with the browser</source>
        <translation>Nirgends: Anmeldung im Browser</translation>
    </message>
    <message>
        <source>A command prints it</source>
        <translation>Ein Befehl gibt es aus</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Es gibt keines</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Fill in the server&apos;s name. Your provider tells it.</source>
        <translation>Geben Sie den Namen des Servers an. Ihr Anbieter nennt ihn.</translation>
    </message>
    <message>
        <source>Fill in the command that prints the password.</source>
        <translation>Geben Sie den Befehl an, der das Passwort ausgibt.</translation>
    </message>
    <message>
        <source>LMTP is for this machine only: lmtp:/path/to/socket or lmtp://127.0.0.1, without encryption.</source>
        <translation>LMTP gibt es nur auf diesem Computer und ohne Verschlüsselung: lmtp:/path/to/socket oder lmtp://127.0.0.1.</translation>
    </message>
</context>
<context>
    <name>sendoff::SettingsDialog</name>
    <message>
        <source>Forever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Undo after Send, in seconds</source>
        <translation>Rückgängig nach dem Senden, in Sekunden</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Give up after, in days</source>
        <translation>Aufgeben nach, in Tagen</translation>
    </message>
    <message>
        <source>If a message may have arrived</source>
        <translation>Wenn eine Nachricht vielleicht angekommen ist</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Mich fragen</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>When the connection breaks just before the server confirms, nobody knows. Sent again, a message carries the same Message-ID, by which many mail programs show it only once.</source>
        <translation>Bricht die Verbindung ab, kurz bevor der Server bestätigt, weiß das niemand. Erneut gesendet, hat die Nachricht dieselbe Message-ID; viele E-Mail-Programme zeigen sie deshalb nur einmal an.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Address book…</source>
        <translation>Adressbuch…</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Sent messages, in days</source>
        <translation>Gesendete Nachrichten, in Tagen</translation>
    </message>
    <message>
        <source>Conversations with servers, in days</source>
        <translation>Gespräche mit Servern, in Tagen</translation>
    </message>
    <message>
        <source>Removed messages, in days</source>
        <translation>Entfernte Nachrichten, in Tagen</translation>
    </message>
    <message>
        <source>Size on this machine</source>
        <translation>Größe auf diesem Computer</translation>
    </message>
    <message>
        <source>While you do something else</source>
        <translation>Während Sie etwas anderes tun</translation>
    </message>
    <message>
        <source>Tell me when a message needs me</source>
        <translation>Mich benachrichtigen, wenn bei einer Nachricht etwas zu klären ist</translation>
    </message>
    <message>
        <source>Stay beside the clock when the window is closed</source>
        <translation>Neben der Uhr bleiben, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>Start in the background when I log in</source>
        <translation>Im Hintergrund starten, wenn ich mich am Computer anmelde</translation>
    </message>
    <message>
        <source>With messages waiting, Sendoff keeps running without its window in any case, until they have been sent.</source>
        <translation>Solange Nachrichten warten, läuft Sendoff in jedem Fall ohne Fenster weiter, bis sie gesendet sind.</translation>
    </message>
    <message>
        <source>%1 of messages, %2 of lists and conversations.</source>
        <translation>Nachrichten: %1, Listen und Gespräche: %2.</translation>
    </message>
    <message>
        <source>%1 of it is removed and goes by itself.</source>
        <translation>Davon sind %1 entfernt und verschwinden von selbst.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>Sprache der Oberfläche</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Search in the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>E-mail addresses and message files open in Sendoff.</source>
        <translation>E-Mail-Adressen und Nachrichtendateien öffnen sich in Sendoff.</translation>
    </message>
    <message>
        <source>E-mail addresses open in another program, or in none.</source>
        <translation>Ein Klick auf eine E-Mail-Adresse öffnet ein anderes Programm oder gar keines.</translation>
    </message>
    <message>
        <source>Make Sendoff my mail program</source>
        <translation>Sendoff als mein E-Mail-Programm festlegen</translation>
    </message>
    <message>
        <source>Nothing was changed: the desktop doesn&apos;t know Sendoff yet. Install its package first, which brings an entry for the desktop&apos;s menu.</source>
        <translation>Es wurde nichts geändert: Die Arbeitsumgebung kennt Sendoff noch nicht. Installieren Sie zuerst das Paket, das auch einen Eintrag im Anwendungsmenü anlegt.</translation>
    </message>
    <message>
        <source>Nothing was changed: the list in which the desktop keeps this (mimeapps.list) isn&apos;t writable.</source>
        <translation>Es wurde nichts geändert: In die Liste, in der die Arbeitsumgebung dies festhält (mimeapps.list), kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Sendoff was put first, but this desktop has a list of its own that names another program. Choose Sendoff in the desktop&apos;s settings, under “Default applications”.</source>
        <translation>Sendoff steht jetzt an erster Stelle, aber diese Arbeitsumgebung hat eine eigene Liste, die ein anderes Programm nennt. Wählen Sie Sendoff in den Systemeinstellungen unter „Standardanwendungen“.</translation>
    </message>
    <message>
        <source>Programs that send through Sendoff…</source>
        <translation>Programme, die über Sendoff senden…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>sendoff::ShortcutSheet</name>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>sendoff::SignInPart</name>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>as registered with the provider</source>
        <translation>wie beim Anbieter registriert</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>only if the provider gave one</source>
        <translation>nur, wenn der Anbieter eines vergeben hat</translation>
    </message>
    <message>
        <source>Other than those Sendoff knows</source>
        <translation>Andere als die Sendoff bekannten</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Token-Adresse</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Im Browser anmelden</translation>
    </message>
    <message>
        <source>Fill in the client ID that you registered with the provider.</source>
        <translation>Geben Sie die Client-ID an, die Sie beim Anbieter registriert haben.</translation>
    </message>
    <message>
        <source>Fill in the provider&apos;s sign-in page and token address; both begin with https://.</source>
        <translation>Geben Sie die Anmeldeseite und die Token-Adresse des Anbieters an; beide beginnen mit https://.</translation>
    </message>
    <message>
        <source>✓ You are signed in.</source>
        <translation>✓ Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>Device address</source>
        <translation>Geräteadresse</translation>
    </message>
    <message>
        <source>https://, only if the provider has one</source>
        <translation>https://, nur wenn der Anbieter eine hat</translation>
    </message>
    <message>
        <source>Sign in on another device</source>
        <translation>Auf einem anderen Gerät anmelden</translation>
    </message>
    <message>
        <source>For a machine without a browser: you get a code to type on your phone.</source>
        <translation>Für Computer ohne Browser: Sie erhalten einen Code, den Sie auf Ihrem Telefon eingeben.</translation>
    </message>
    <message>
        <source>The device address begins with https://. Leave it empty if the provider has none.</source>
        <translation>Die Geräteadresse beginnt mit https://. Lassen Sie sie leer, wenn der Anbieter keine hat.</translation>
    </message>
</context>
<context>
    <name>sendoff::SignInWait</name>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Copy the page&apos;s address</source>
        <translation>Adresse der Seite kopieren</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Ihr Browser wird geöffnet…</translation>
    </message>
    <message>
        <source>Asking the provider for a code…</source>
        <translation>Ein Code wird beim Anbieter angefordert…</translation>
    </message>
    <message>
        <source>Open this page on your phone or any other device, and type the code there. Sendoff goes on by itself.</source>
        <translation>Öffnen Sie diese Seite auf Ihrem Telefon oder einem anderen Gerät, und geben Sie dort den Code ein. Sendoff macht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Sign in on the page that your browser shows. If none opened, copy its address into one on this machine.</source>
        <translation>Melden Sie sich auf der Seite an, die Ihr Browser zeigt. Wenn sich keiner geöffnet hat, kopieren Sie die Adresse in einen Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>The code is good until %1.</source>
        <translation>Der Code gilt bis %1.</translation>
    </message>
</context>
<context>
    <name>sendoff::SignIns</name>
    <message>
        <source>You are signed in. Close this page and go back to Sendoff.</source>
        <translation>Sie sind angemeldet. Schließen Sie diese Seite und kehren Sie zu Sendoff zurück.</translation>
    </message>
    <message>
        <source>That didn&apos;t work. Go back to Sendoff to see why.</source>
        <translation>Das hat nicht geklappt. Warum, sehen Sie in Sendoff.</translation>
    </message>
</context>
<context>
    <name>sendoff::SignatureField</name>
    <message>
        <source>Above the quoted text in replies</source>
        <translation>In Antworten über dem Zitat</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>What stands below your messages</source>
        <translation>Was unter Ihren Nachrichten steht</translation>
    </message>
</context>
<context>
    <name>sendoff::SizeCard</name>
    <message>
        <source>Ways to make it smaller</source>
        <translation>Möglichkeiten zum Verkleinern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures from %1 to %2. The message then has %3.</source>
        <translation>
            <numerusform>%Ln Bild von %1 auf %2. Die Nachricht hat dann %3.</numerusform>
            <numerusform>%Ln Bilder von %1 auf %2. Die Nachricht hat dann %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the pictures smaller</source>
        <translation>Bilder verkleinern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages of at most %1.</source>
        <translation>
            <numerusform>%Ln Nachricht mit höchstens %1.</numerusform>
            <numerusform>%Ln Nachrichten mit je höchstens %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split it into several messages</source>
        <translation>Auf mehrere Nachrichten aufteilen</translation>
    </message>
    <message>
        <source>“%1” alone comes to %2, and a message may have %3. Share it in another way.</source>
        <translation>„%1“ allein hat %2, und eine Nachricht darf %3 haben. Geben Sie die Datei auf anderem Weg weiter.</translation>
    </message>
</context>
<context>
    <name>sendoff::SleepInhibitor</name>
    <message>
        <source>A message is being sent.</source>
        <translation>Eine Nachricht wird gesendet.</translation>
    </message>
</context>
<context>
    <name>sendoff::SpellMenus</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Suche nach Vorschlägen…</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>„%1“ zu meinen Wörtern hinzufügen</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>„%1“ ignorieren</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>No dictionary is installed. A hunspell dictionary, such as the package “hunspell-en-us”, is used as soon as it is there.</source>
        <translation>Es ist kein Wörterbuch installiert. Ein Wörterbuch für hunspell, etwa das Paket „hunspell-en-us“, wird verwendet, sobald es da ist.</translation>
    </message>
    <message>
        <source>Mark misspelt words</source>
        <translation>Falsch geschriebene Wörter markieren</translation>
    </message>
    <message>
        <source>Language of the text (now %1)</source>
        <translation>Sprache des Textes (jetzt %1)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Sprache des Textes</translation>
    </message>
</context>
<context>
    <name>sendoff::StageSteps</name>
    <message>
        <source>Steps of the check</source>
        <translation>Schritte der Prüfung</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>sendoff::StartAtLoginSwitch</name>
    <message>
        <source>Nothing was changed: the folder for programs that start at login isn&apos;t writable. Make it writable, then try again.</source>
        <translation>Es wurde nichts geändert: In den Ordner für Programme, die bei der Anmeldung starten, kann nicht geschrieben werden. Machen Sie ihn beschreibbar und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed: Sendoff isn&apos;t allowed to run in the background. Allow it in the desktop&apos;s settings for applications, then try again.</source>
        <translation>Es wurde nichts geändert: Sendoff darf nicht im Hintergrund laufen. Erlauben Sie es in den Systemeinstellungen für Anwendungen und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed: the desktop couldn&apos;t do it. Try again, or add Sendoff to the programs that start at login in the desktop&apos;s settings.</source>
        <translation>Es wurde nichts geändert: Die Arbeitsumgebung konnte es nicht ausführen. Versuchen Sie es noch einmal, oder fügen Sie Sendoff in den Systemeinstellungen den Programmen hinzu, die bei der Anmeldung starten.</translation>
    </message>
    <message>
        <source>Nothing was changed: this desktop has no portal for programs in a Flatpak. Install “xdg-desktop-portal” with the part for your desktop, then log in again.</source>
        <translation>Es wurde nichts geändert: Diese Arbeitsumgebung hat kein Portal für Programme in einem Flatpak. Installieren Sie „xdg-desktop-portal“ mit dem Teil für Ihre Arbeitsumgebung und melden Sie sich am Computer neu an.</translation>
    </message>
    <message>
        <source>The desktop hasn&apos;t answered yet. If it asks you something in a window of its own, answer there; else try again.</source>
        <translation>Die Arbeitsumgebung hat noch nicht geantwortet. Fragt sie Sie etwas in einem eigenen Fenster, antworten Sie dort; sonst versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>sendoff::SuccessionLines</name>
    <message>
        <source>Messages that belong to it</source>
        <translation>Zugehörige Nachrichten</translation>
    </message>
    <message>
        <source>Sent again to %1 in another message.</source>
        <translation>An %1 in einer anderen Nachricht erneut gesendet.</translation>
    </message>
    <message>
        <source>Takes the place of an earlier message that was refused for %1.</source>
        <translation>Ersetzt eine frühere Nachricht, die für %1 abgelehnt wurde.</translation>
    </message>
    <message>
        <source>A message that takes its place is among the drafts.</source>
        <translation>Eine Nachricht, die sie ersetzt, liegt bei den Entwürfen.</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Show that message</source>
        <translation>Die andere Nachricht anzeigen</translation>
    </message>
</context>
<context>
    <name>sendoff::TemplateBar</name>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Find a template, or name a new one</source>
        <translation>Vorlage suchen oder eine neue benennen</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Close the templates</source>
        <translation>Vorlagen schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>„%1“ ist wieder da.</translation>
    </message>
    <message>
        <source>The templates couldn&apos;t be written.</source>
        <translation>Die Vorlagen konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>There are no templates yet. Write one, with {{name}}, {{first name}}, {{date}}, {{my name}} or {{cursor}} where something is to be put in, name it here and save it.</source>
        <translation>Es gibt noch keine Vorlagen. Schreiben Sie eine, mit {{name}}, {{first name}}, {{date}}, {{my name}} oder {{cursor}}, wo etwas eingesetzt werden soll, geben Sie ihr hier einen Namen und speichern Sie sie.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>name, first words</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Saved as “%1”, without its pictures.</source>
        <translation>Gespeichert als „%1“, ohne die Bilder.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>The template couldn&apos;t be written. Is the disk full, or the folder read-only?</source>
        <translation>Die Vorlage konnte nicht gespeichert werden. Ist der Datenträger voll oder der Ordner schreibgeschützt?</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>sendoff::TimeLine</name>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
</context>
<context>
    <name>sendoff::TranscriptView</name>
    <message>
        <source>Conversation with the server</source>
        <translation>Gespräch mit dem Server</translation>
    </message>
    <message>
        <source>Mailbox search at %1</source>
        <translation>Suche im Postfach: %1</translation>
    </message>
    <message>
        <source>Attempt at %1</source>
        <translation>Versuch: %1</translation>
    </message>
</context>
<context>
    <name>sendoff::TrayIcon</name>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Show Sendoff</source>
        <translation>Sendoff anzeigen</translation>
    </message>
    <message>
        <source>Try all now</source>
        <translation>Jetzt alle versuchen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Sendoff: %1</source>
        <translation>Sendoff: %1</translation>
    </message>
</context>
<context>
    <name>sendoff::TroubleBar</name>
    <message numerus="yes">
        <source>%Ln messages are waiting for “%1”.</source>
        <translation>
            <numerusform>%Ln Nachricht wartet auf „%1“.</numerusform>
            <numerusform>%Ln Nachrichten warten auf „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix the account</source>
        <translation>Konto in Ordnung bringen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages have been waiting for more than an hour.</source>
        <translation>
            <numerusform>%Ln Nachricht wartet seit über einer Stunde.</numerusform>
            <numerusform>%Ln Nachrichten warten seit über einer Stunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendoff keeps trying. Each message says what is holding it up.</source>
        <translation>Sendoff versucht es weiter. Woran es liegt, steht bei jeder Nachricht.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Try all now</source>
        <translation>Jetzt alle versuchen</translation>
    </message>
</context>
<context>
    <name>sendoff::TroubleSwitches</name>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> Byte</translation>
    </message>
    <message>
        <source>Hang up when the message is complete</source>
        <translation>Nach vollständiger Nachricht auflegen</translation>
    </message>
    <message>
        <source>Show a wrong certificate</source>
        <translation>Ein falsches Zertifikat vorzeigen</translation>
    </message>
    <message>
        <source>addresses that don&apos;t exist</source>
        <translation>unbekannte Adressen</translation>
    </message>
    <message>
        <source>addresses to try again later</source>
        <translation>später erneut zu versuchen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Answer after</source>
        <translation>Antwortet nach</translation>
    </message>
    <message>
        <source>Take at most</source>
        <translation>Höchstens annehmen</translation>
    </message>
</context>
<context>
    <name>sendoff::WarningBars</name>
    <message>
        <source>Attach…</source>
        <translation>Anhängen…</translation>
    </message>
    <message>
        <source>Move them to Bcc</source>
        <translation>Nach „Bcc“ verschieben</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>It&apos;s fine</source>
        <translation>In Ordnung so</translation>
    </message>
</context>
<context>
    <name>sendoff::cli</name>
    <message>
        <source>Give exactly one account name.</source>
        <translation>Geben Sie genau einen Kontonamen an.</translation>
    </message>
    <message>
        <source>There is no account “%1”. “sendoff-cli account list” shows all of them.</source>
        <translation>Es gibt kein Konto „%1“. „sendoff-cli account list“ zeigt alle.</translation>
    </message>
    <message>
        <source>Give only one of --password-stdin, --password-prompt and --password-command.</source>
        <translation>Geben Sie nur eine der Optionen --password-stdin, --password-prompt und --password-command an.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Passwort:</translation>
    </message>
    <message>
        <source>--password-prompt needs a terminal. Use --password-stdin in a script.</source>
        <translation>--password-prompt braucht ein Terminal. Verwenden Sie in einem Skript --password-stdin.</translation>
    </message>
    <message>
        <source>The password is empty or has a character that no password can have.</source>
        <translation>Das Passwort ist leer oder enthält ein Zeichen, das in keinem Passwort vorkommen kann.</translation>
    </message>
    <message>
        <source>To sign in, Sendoff needs --oauth-client-id, and for a provider that it doesn&apos;t know --oauth-token and --oauth-authorization or --oauth-device, all of them https addresses.</source>
        <translation>Für die Anmeldung braucht Sendoff --oauth-client-id und bei einem Anbieter, den es nicht kennt, auch --oauth-token und --oauth-authorization oder --oauth-device, alles https-Adressen.</translation>
    </message>
    <message>
        <source>--auth is auto, none or one of %1.</source>
        <translation>--auth ist auto, none oder eines von %1.</translation>
    </message>
    <message>
        <source>EXTERNAL logs in by certificate: give one with --client-certificate.</source>
        <translation>EXTERNAL meldet sich mit einem Zertifikat an: Geben Sie es mit --client-certificate an.</translation>
    </message>
    <message>
        <source>%1 needs no password: leave the password option out.</source>
        <translation>%1 braucht kein Passwort: Lassen Sie die Passwortoption weg.</translation>
    </message>
    <message>
        <source>Give the server&apos;s name with --server, for example --server smtp.example.org.</source>
        <translation>Geben Sie den Namen des Servers mit --server an, zum Beispiel --server smtp.example.org.</translation>
    </message>
    <message>
        <source>--security is one of tls, starttls and plaintext.</source>
        <translation>--security ist tls, starttls oder plaintext.</translation>
    </message>
    <message>
        <source>LMTP is spoken on this machine only and without TLS: give --server lmtp:/path/to/socket or --server lmtp://127.0.0.1.</source>
        <translation>LMTP gibt es nur auf diesem Computer und ohne TLS: Geben Sie --server lmtp:/path/to/socket oder --server lmtp://127.0.0.1 an.</translation>
    </message>
    <message>
        <source>--port is a number from 1 to 65535; 465 and 587 are usual.</source>
        <translation>--port ist eine Zahl von 1 bis 65535; üblich sind 465 und 587.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read. Check the path after %2.</source>
        <translation>Die Datei %1 lässt sich nicht lesen. Prüfen Sie den Pfad nach %2.</translation>
    </message>
    <message>
        <source>--proxy is an address such as socks5://127.0.0.1:1080 or http://proxy:3128.</source>
        <translation>--proxy ist eine Adresse wie socks5://127.0.0.1:1080 oder http://proxy:3128.</translation>
    </message>
    <message>
        <source>A password in an address is seen by everybody on this machine. Leave it out, and give --proxy-password-command with a command that prints it.</source>
        <translation>Ein Passwort in einer Adresse können alle auf diesem Computer sehen. Lassen Sie es weg und geben Sie mit --proxy-password-command einen Befehl an, der es ausgibt.</translation>
    </message>
    <message>
        <source>The proxy&apos;s user is missing: write it as socks5://USER@HOST:PORT.</source>
        <translation>Es fehlt der Benutzer für den Proxy: Schreiben Sie socks5://USER@HOST:PORT.</translation>
    </message>
    <message>
        <source>--proxy-password-command goes with --proxy.</source>
        <translation>--proxy-password-command gehört zu --proxy.</translation>
    </message>
    <message>
        <source>How does this account log in? Give --password-prompt, --password-stdin or --password-command, or --auth none.</source>
        <translation>Wie meldet sich dieses Konto an? Geben Sie --password-prompt, --password-stdin oder --password-command an, oder --auth none.</translation>
    </message>
    <message>
        <source>Sending: %1. %2</source>
        <translation>Senden über %1. %2</translation>
    </message>
    <message>
        <source>Nothing was saved. If it is, give the same command with %1</source>
        <translation>Es wurde nichts gespeichert. Lautet die Antwort Ja, geben Sie denselben Befehl noch einmal ein, mit %1</translation>
    </message>
    <message>
        <source>Give --oauth-client-id with the client ID that you registered, then run “account sign-in”.</source>
        <translation>Geben Sie mit --oauth-client-id die Client-ID an, die Sie registriert haben, und führen Sie dann „account sign-in“ aus.</translation>
    </message>
    <message>
        <source>%1 goes with --server. Without both, Sendoff finds the server by itself.</source>
        <translation>%1 gehört zu --server. Ohne beide findet Sendoff den Server selbst.</translation>
    </message>
    <message>
        <source>Give exactly one account name: account add NAME --address …</source>
        <translation>Geben Sie genau einen Kontonamen an: account add NAME --address …</translation>
    </message>
    <message>
        <source>“%1” is no address: %2 Write it as &apos;Jane Roe &lt;jane@example.org&gt;&apos;.</source>
        <translation>„%1“ ist keine Adresse: %2 Schreiben Sie &apos;Jane Roe &lt;jane@example.org&gt;&apos;.</translation>
    </message>
    <message>
        <source>Give your address with --address &apos;Jane Roe &lt;jane@example.org&gt;&apos;.</source>
        <translation>Geben Sie Ihre Adresse mit --address &apos;Jane Roe &lt;jane@example.org&gt;&apos; an.</translation>
    </message>
    <message>
        <source>Nothing leaves the Sandbox, so it has no mailbox.</source>
        <translation>Aus der Sandbox geht nichts hinaus, deshalb hat sie kein Postfach.</translation>
    </message>
    <message>
        <source>Give what is to change, beginning with --imap-server, or --none to take the mailbox away.</source>
        <translation>Geben Sie an, was sich ändern soll, beginnend mit --imap-server, oder --none, um das Postfach wegzunehmen.</translation>
    </message>
    <message>
        <source>The account “%1” logs in without a password; there is none to set.</source>
        <translation>Das Konto „%1“ meldet sich ohne Passwort an; es ist keines zu setzen.</translation>
    </message>
    <message>
        <source>Give --password-prompt, --password-stdin or --password-command.</source>
        <translation>Geben Sie --password-prompt, --password-stdin oder --password-command an.</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Senden: %1</translation>
    </message>
    <message>
        <source>Sent copies (IMAP): %1</source>
        <translation>Kopien gesendeter Nachrichten (IMAP): %1</translation>
    </message>
    <message>
        <source>Reports (POP3): %1</source>
        <translation>Berichte (POP3): %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Benutzername: %1</translation>
    </message>
    <message>
        <source>Give exactly one address: account discover jane@example.org</source>
        <translation>Geben Sie genau eine Adresse an: account discover jane@example.org</translation>
    </message>
    <message>
        <source>“%1” is no address: %2</source>
        <translation>„%1“ ist keine Adresse: %2</translation>
    </message>
    <message>
        <source>The Sandbox can&apos;t be tested while another Sendoff of this profile runs it.</source>
        <translation>Die Sandbox lässt sich nicht prüfen, solange ein anderes Sendoff mit diesem Profil sie betreibt.</translation>
    </message>
    <message>
        <source>“%1” is signed in.</source>
        <translation>„%1“ ist angemeldet.</translation>
    </message>
    <message>
        <source>Open this page on any device, and enter %1 there:</source>
        <translation>Öffnen Sie diese Seite auf einem beliebigen Gerät und geben Sie dort %1 ein:</translation>
    </message>
    <message>
        <source>You are signed in. Close this page and go back to Sendoff.</source>
        <translation>Sie sind angemeldet. Schließen Sie diese Seite und kehren Sie zu Sendoff zurück.</translation>
    </message>
    <message>
        <source>That didn&apos;t work. Go back to Sendoff to see why.</source>
        <translation>Das hat nicht geklappt. Warum, sehen Sie in Sendoff.</translation>
    </message>
    <message>
        <source>Sign in on this page, in a browser on this machine (on another one: --device):</source>
        <translation>Melden Sie sich auf dieser Seite an, in einem Browser auf diesem Computer (auf einem anderen: --device):</translation>
    </message>
    <message>
        <source>The account “%1” logs in with a password; “account set-password” sets it.</source>
        <translation>Das Konto „%1“ meldet sich mit einem Passwort an; „account set-password“ setzt es.</translation>
    </message>
    <message>
        <source>“%1” signs in with the browser and a client ID of your own: add it again with --oauth-client-id.</source>
        <translation>„%1“ meldet sich im Browser mit Ihrer eigenen Client-ID an: Fügen Sie es mit --oauth-client-id neu hinzu.</translation>
    </message>
    <message>
        <source>“%1” has no encryption, and Sendoff logs in over TLS only: set its security.</source>
        <translation>„%1“ hat keine Verschlüsselung, und Sendoff meldet sich nur über TLS an: Stellen Sie die Sicherheit ein.</translation>
    </message>
    <message>
        <source>The password of “%1” wasn&apos;t taken over: give it with “account set-password”.</source>
        <translation>Das Passwort von „%1“ wurde nicht importiert: Geben Sie es mit „account set-password“ an.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ist schon vorhanden.</translation>
    </message>
    <message>
        <source>No other mail program&apos;s settings were found in %1.</source>
        <translation>In %1 wurden keine Einstellungen eines anderen E-Mail-Programms gefunden.</translation>
    </message>
    <message>
        <source>Give one of thunderbird, kmail, evolution, claws, msmtp and mutt.</source>
        <translation>Geben Sie thunderbird, kmail, evolution, claws, msmtp oder mutt an.</translation>
    </message>
    <message>
        <source>%1 has no account here that can send. If its settings are elsewhere, give them with --path.</source>
        <translation>%1 hat hier kein Konto, das senden kann. Liegen die Einstellungen anderswo, geben Sie sie mit --path an.</translation>
    </message>
    <message>
        <source>Give exactly one file.</source>
        <translation>Geben Sie genau eine Datei an.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write “%1”: %2. Choose another place.</source>
        <translation>„%1“ konnte nicht gespeichert werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read. Check its path.</source>
        <translation>Die Datei %1 lässt sich nicht lesen. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a Sendoff backup, or comes from a later version.</source>
        <translation>%1 ist keine Sicherung von Sendoff oder stammt von einer neueren Version.</translation>
    </message>
    <message>
        <source>“%1” finds its password in this machine&apos;s keychain, if it is there; else set it once.</source>
        <translation>„%1“ findet sein Passwort im Schlüsselbund dieses Computers, wenn es dort liegt; sonst setzen Sie es einmal.</translation>
    </message>
    <message>
        <source>There is no option %1 here. Run the command with --help to see what it takes.</source>
        <translation>Die Option %1 gibt es hier nicht. Führen Sie den Befehl mit --help aus, um zu sehen, was er annimmt.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Die Option %1 nimmt keinen Wert an.</translation>
    </message>
    <message>
        <source>The option %1 wants a number of seconds, not “%2”.</source>
        <translation>Die Option %1 braucht eine Anzahl von Sekunden, nicht „%2“.</translation>
    </message>
    <message>
        <source>The option %1 wants a value after it.</source>
        <translation>Nach der Option %1 muss ein Wert stehen.</translation>
    </message>
    <message>
        <source>The option %1 wants at least one value after it.</source>
        <translation>Nach der Option %1 muss mindestens ein Wert stehen.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>Die Datenbank ist beschädigt.</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>Die Datenbank ist beschädigt: %1</translation>
    </message>
    <message>
        <source>The text of these messages is gone: %1. They can&apos;t be sent; remove them with “sendoff-cli outbox remove”.</source>
        <translation>Der Text dieser Nachrichten fehlt: %1. Sie können nicht gesendet werden; entfernen Sie sie mit „sendoff-cli outbox remove“.</translation>
    </message>
    <message>
        <source>The text of these messages is not what was queued: %1. They can&apos;t be sent; look at them with “sendoff-cli outbox export”, then remove them.</source>
        <translation>Der Text dieser Nachrichten ist nicht mehr der, der eingereiht wurde: %1. Sie können nicht gesendet werden; sehen Sie sie sich mit „sendoff-cli outbox export“ an und entfernen Sie sie dann.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are on the disk that the outbox doesn&apos;t know.</source>
        <translation>
            <numerusform>Auf dem Datenträger liegt %n Nachricht, die der Postausgang nicht kennt.</numerusform>
            <numerusform>Auf dem Datenträger liegen %n Nachrichten, die der Postausgang nicht kennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>To save all that can be saved: sendoff-cli account check --repair</source>
        <translation>Um alles zu retten, was zu retten ist: sendoff-cli account check --repair</translation>
    </message>
    <message>
        <source>The database was made anew; the damaged one is kept as %1.</source>
        <translation>Die Datenbank wurde neu angelegt; die beschädigte bleibt als %1 erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages were found again. They are held, as nobody knows if they were sent: look at “sendoff-cli outbox list --state held”.</source>
        <translation>
            <numerusform>%n Nachricht wurde wiedergefunden. Sie ist angehalten, weil niemand weiß, ob sie gesendet wurde; „sendoff-cli outbox list --state held“ zeigt sie.</numerusform>
            <numerusform>%n Nachrichten wurden wiedergefunden. Sie sind angehalten, weil niemand weiß, ob sie gesendet wurden; „sendoff-cli outbox list --state held“ zeigt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendoff is running. Close it, then check again.</source>
        <translation>Sendoff läuft. Schließen Sie es und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>There is no outbox in %1 to check. Is the folder after --profile the right one?</source>
        <translation>In %1 gibt es keinen Postausgang zu prüfen. Ist der Ordner nach --profile der richtige?</translation>
    </message>
    <message numerus="yes">
        <source>All is well: %n messages, each as it was queued.</source>
        <translation>
            <numerusform>Alles in Ordnung: %n Nachricht, genau wie sie eingereiht wurde.</numerusform>
            <numerusform>Alles in Ordnung: %n Nachrichten, jede genau wie sie eingereiht wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>--priority is a number from -9 to 9. 0 is usual, 9 the most urgent.</source>
        <translation>--priority ist eine Zahl von -9 bis 9. 0 ist normal, 9 am dringendsten.</translation>
    </message>
    <message>
        <source>--deliver-by is a time such as 90min, 2h or 1d, with “,return” if a late message shall come back.</source>
        <translation>--deliver-by ist eine Zeit wie 90min, 2h oder 1d, mit „,return“, wenn eine verspätete Nachricht zurückkommen soll.</translation>
    </message>
    <message>
        <source>Give the name of the IMAP server with --imap-server, for example --imap-server imap.example.org.</source>
        <translation>Geben Sie den Namen des IMAP-Servers mit --imap-server an, zum Beispiel --imap-server imap.example.org.</translation>
    </message>
    <message>
        <source>--imap-security is tls or starttls: no login is made without one of them.</source>
        <translation>--imap-security ist tls oder starttls: Ohne eines davon findet keine Anmeldung statt.</translation>
    </message>
    <message>
        <source>--imap-port is a number from 1 to 65535; 993 and 143 are usual.</source>
        <translation>--imap-port ist eine Zahl von 1 bis 65535; üblich sind 993 und 143.</translation>
    </message>
    <message>
        <source>--imap-auth is auto or one of %1.</source>
        <translation>--imap-auth ist auto oder eines von %1.</translation>
    </message>
    <message>
        <source>--sent-copy is auto, always or never: auto leaves it to providers that keep copies by themselves.</source>
        <translation>--sent-copy ist auto, always oder never: auto überlässt es Anbietern, die von selbst Kopien aufbewahren.</translation>
    </message>
    <message>
        <source>Usage: sendoff-cli [--profile DIR] [--json] COMMAND …</source>
        <translation>Aufruf: sendoff-cli [--profile DIR] [--json] COMMAND …</translation>
    </message>
    <message>
        <source>What is “%1” to do?</source>
        <translation>Was soll „%1“ tun?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>There are: %1. With --help each says what it takes.</source>
        <translation>Es gibt: %1. Mit --help sagt jeder, was er annimmt.</translation>
    </message>
    <message>
        <source>“sendoff-cli %1” takes no “%2”. Run it with --help to see what it takes.</source>
        <translation>„sendoff-cli %1“ nimmt kein „%2“ an. Führen Sie den Befehl mit --help aus, um zu sehen, was er annimmt.</translation>
    </message>
    <message>
        <source>Usage: sendoff-cli %1 %2</source>
        <translation>Aufruf: sendoff-cli %1 %2</translation>
    </message>
    <message>
        <source>The option --profile wants a folder after it.</source>
        <translation>Nach der Option --profile muss ein Ordner stehen.</translation>
    </message>
    <message>
        <source>Sendoff can&apos;t keep its data in %1. Make that folder yours to write to, or give another one with --profile.</source>
        <translation>Sendoff kann seine Daten nicht in %1 aufbewahren. Sorgen Sie dafür, dass Sie in diesen Ordner schreiben dürfen, oder geben Sie mit --profile einen anderen an.</translation>
    </message>
    <message>
        <source>The outbox was damaged and has been made anew. Messages that were found again are held, as nobody knows if they were sent: look at “sendoff-cli outbox list --state held”.</source>
        <translation>Der Postausgang war beschädigt und wurde neu angelegt. Wiedergefundene Nachrichten sind angehalten, weil niemand weiß, ob sie gesendet wurden; „sendoff-cli outbox list --state held“ zeigt sie.</translation>
    </message>
    <message>
        <source>The outbox has no message “%1”. “sendoff-cli outbox list” shows all of them.</source>
        <translation>Im Postausgang gibt es keine Nachricht „%1“. „sendoff-cli outbox list“ zeigt alle.</translation>
    </message>
    <message>
        <source>Give the ID of a message, as “sendoff-cli outbox list” shows it.</source>
        <translation>Geben Sie die ID einer Nachricht an, wie „sendoff-cli outbox list“ sie zeigt.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>wartet auf den Versand</translation>
    </message>
    <message>
        <source>is scheduled for later</source>
        <translation>ist für später geplant</translation>
    </message>
    <message>
        <source>is held</source>
        <translation>ist angehalten</translation>
    </message>
    <message>
        <source>was sent</source>
        <translation>wurde gesendet</translation>
    </message>
    <message>
        <source>was sent to some and refused for others</source>
        <translation>wurde an einige gesendet und für andere abgelehnt</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>wurde abgelehnt</translation>
    </message>
    <message>
        <source>may have arrived or not</source>
        <translation>ist vielleicht angekommen, vielleicht auch nicht</translation>
    </message>
    <message>
        <source>is on its way</source>
        <translation>ist unterwegs</translation>
    </message>
    <message>
        <source>Message %1 is on its way right now; there is nothing to do.</source>
        <translation>Nachricht %1 ist gerade unterwegs; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Message %1 is on its way right now. Look at “sendoff-cli outbox show %1” when it is done.</source>
        <translation>Nachricht %1 ist gerade unterwegs. Wenn sie fertig ist, sehen Sie mit „sendoff-cli outbox show %1“ nach.</translation>
    </message>
    <message>
        <source>Message %1 is on its way right now. Stop it first: sendoff-cli outbox cancel %1</source>
        <translation>Nachricht %1 ist gerade unterwegs. Halten Sie sie zuerst auf: sendoff-cli outbox cancel %1</translation>
    </message>
    <message>
        <source>Message %1 was sent already; there is nothing to try again.</source>
        <translation>Nachricht %1 ist schon gesendet; es gibt nichts erneut zu versuchen.</translation>
    </message>
    <message>
        <source>Nobody knows if message %1 arrived. Ask its recipients, then say: sendoff-cli outbox resolve %1 sent (or, to send it once more: resend)</source>
        <translation>Niemand weiß, ob Nachricht %1 angekommen ist. Fragen Sie die Empfänger, dann geben Sie ein: sendoff-cli outbox resolve %1 sent (oder, um sie noch einmal zu senden: resend)</translation>
    </message>
    <message>
        <source>Message %1 could not be changed. %2</source>
        <translation>Nachricht %1 konnte nicht geändert werden. %2</translation>
    </message>
    <message>
        <source>Give the ID of a message, then “sent” if it arrived or “resend” to send it once more.</source>
        <translation>Geben Sie die ID einer Nachricht an, danach „sent“, wenn sie angekommen ist, oder „resend“, um sie noch einmal zu senden.</translation>
    </message>
    <message>
        <source>Message %1 %2: it can&apos;t be called back any more.</source>
        <translation>Nachricht %1 %2: Sie lässt sich nicht mehr zurückholen.</translation>
    </message>
    <message>
        <source>Message %1 is not held: it %2. To send it at once: sendoff-cli outbox retry %1</source>
        <translation>Nachricht %1 ist nicht angehalten: Sie %2. Um sie sofort zu senden: sendoff-cli outbox retry %1</translation>
    </message>
    <message>
        <source>Message %1 is not held: it %2.</source>
        <translation>Nachricht %1 ist nicht angehalten: Sie %2.</translation>
    </message>
    <message>
        <source>There is no doubt about message %1: it %2.</source>
        <translation>Bei Nachricht %1 gibt es keinen Zweifel: Sie %2.</translation>
    </message>
    <message>
        <source>--state is one of %1.</source>
        <translation>--state ist eines von %1.</translation>
    </message>
    <message>
        <source>— look into the mailbox of %1 %2</source>
        <translation>— Blick ins Postfach: %1 %2</translation>
    </message>
    <message>
        <source>— attempt of %1 %2</source>
        <translation>— Versuch: %1 %2</translation>
    </message>
    <message>
        <source>Give exactly one ID.</source>
        <translation>Geben Sie genau eine ID an.</translation>
    </message>
    <message>
        <source>— copy among the sent mail</source>
        <translation>— Kopie bei den gesendeten Nachrichten</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>Give the ID of a message, and a file to write it to if you like.</source>
        <translation>Geben Sie die ID einer Nachricht an und, wenn Sie möchten, eine Datei, in die sie geschrieben wird.</translation>
    </message>
    <message>
        <source>The outbox has no message “%1”.</source>
        <translation>Im Postausgang gibt es keine Nachricht „%1“.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be made. Is it there already?</source>
        <translation>Die Datei %1 lässt sich nicht anlegen. Gibt es sie schon?</translation>
    </message>
    <message>
        <source>The message %1 is not what was queued any more. Send it anew.</source>
        <translation>Die Nachricht %1 ist nicht mehr die, die eingereiht wurde. Senden Sie sie neu.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written.</source>
        <translation>In die Datei %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nichts wartet auf den Versand.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Give exactly one ID from “sendoff-cli sandbox list”.</source>
        <translation>Geben Sie genau eine ID aus „sendoff-cli sandbox list“ an.</translation>
    </message>
    <message>
        <source>The Sandbox has no message “%1”. “sendoff-cli sandbox list” shows all of them.</source>
        <translation>In der Sandbox gibt es keine Nachricht „%1“. „sendoff-cli sandbox list“ zeigt alle.</translation>
    </message>
    <message>
        <source>The Sandbox&apos;s messages can&apos;t be removed. Is its folder read-only?</source>
        <translation>Die Nachrichten der Sandbox lassen sich nicht entfernen. Ist ihr Ordner schreibgeschützt?</translation>
    </message>
    <message>
        <source>There is no account yet. Add one with “sendoff-cli account add”.</source>
        <translation>Es gibt noch kein Konto. Fügen Sie mit „sendoff-cli account add“ eines hinzu.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read. Nothing was sent.</source>
        <translation>Die Datei %1 lässt sich nicht lesen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>“%1” is no header. Write it as &apos;Name: value&apos;.</source>
        <translation>„%1“ ist keine Kopfzeile. Schreiben Sie &apos;Name: value&apos;.</translation>
    </message>
    <message>
        <source>“%1” is no address: %2 Nothing was sent.</source>
        <translation>„%1“ ist keine Adresse: %2 Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Reading message %1 of %2</source>
        <translation>Nachricht %1 von %2 wird gelesen</translation>
    </message>
    <message>
        <source>The file %1 is no mail message: it has no sender in From. Nothing was sent.</source>
        <translation>Die Datei %1 ist keine E-Mail-Nachricht: In From steht kein Absender. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>An address after %1 has a line break in it. Nothing was sent.</source>
        <translation>Eine Adresse nach %1 enthält einen Zeilenumbruch. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>“%1” stands alone. Recipients follow --to, files follow --attach.</source>
        <translation>„%1“ steht allein. Empfänger folgen auf --to, Dateien auf --attach.</translation>
    </message>
    <message>
        <source>--queue-only and --wait exclude each other.</source>
        <translation>--queue-only und --wait schließen einander aus.</translation>
    </message>
    <message>
        <source>Who is to get it? Give --to with an address.</source>
        <translation>Wer soll sie bekommen? Geben Sie --to mit einer Adresse an.</translation>
    </message>
    <message>
        <source>--eml sends a message as it is, so %1 can&apos;t stand beside it. Leave one of the two out.</source>
        <translation>--eml sendet eine Nachricht, wie sie ist; %1 passt nicht dazu. Lassen Sie eines von beiden weg.</translation>
    </message>
    <message>
        <source>--notify is never, or some of failure, delay and success with commas between.</source>
        <translation>--notify ist never oder eine Auswahl aus failure, delay und success, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>--hold-at-server goes with --at, which says until when.</source>
        <translation>--hold-at-server gehört zu --at, das sagt, bis wann.</translation>
    </message>
    <message>
        <source>The server is asked to hold it until %1; once it does, nothing calls it back. If it can&apos;t, the message leaves then if Sendoff runs.</source>
        <translation>Der Server wird gebeten, die Nachricht bis %1 zurückzuhalten; sobald er das tut, lässt sie sich nicht mehr zurückholen. Kann er es nicht, geht sie dann hinaus, wenn Sendoff läuft.</translation>
    </message>
    <message>
        <source>It leaves at %1, if Sendoff runs then.</source>
        <translation>Versand: %1, wenn Sendoff dann läuft.</translation>
    </message>
    <message>
        <source>There is no option “%1” here. “sendoff-cli sendmail --help” shows what there is.</source>
        <translation>Die Option „%1“ gibt es hier nicht. „sendoff-cli sendmail --help“ zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>The option -%1 wants a value after it.</source>
        <translation>Nach der Option -%1 muss ein Wert stehen.</translation>
    </message>
    <message>
        <source>-N is never, or some of failure, delay and success with commas between.</source>
        <translation>-N ist never oder eine Auswahl aus failure, delay und success, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Sendoff reads one message from standard input and can&apos;t do -b%1. Have the program hand in its mail by “sendmail -t -i”.</source>
        <translation>Sendoff liest eine Nachricht aus der Standardeingabe und kennt -b%1 nicht. Lassen Sie das Programm seine E-Mails mit „sendmail -t -i“ übergeben.</translation>
    </message>
    <message>
        <source>The message can&apos;t be kept while it is read. Is there room in %1?</source>
        <translation>Die Nachricht lässt sich beim Lesen nicht aufbewahren. Ist in %1 noch Platz?</translation>
    </message>
    <message>
        <source>A recipient has a line break in it. Nothing was sent.</source>
        <translation>Ein Empfänger enthält einen Zeilenumbruch. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>“%1” is no address and nobody on this machine. Write it with its domain, such as %1@example.org. Nothing was sent.</source>
        <translation>„%1“ ist keine Adresse und niemand auf diesem Computer. Schreiben Sie die Domain dazu, etwa %1@example.org. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>“%1” after -f is no address: %2 Nothing was sent.</source>
        <translation>„%1“ nach -f ist keine Adresse: %2 Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Who is to get it? Name the recipients behind the options, or give -t to take them from the headers.</source>
        <translation>Wer soll sie bekommen? Nennen Sie die Empfänger nach den Optionen, oder geben Sie -t an, um sie aus den Kopfzeilen zu nehmen.</translation>
    </message>
    <message>
        <source>Message %1 is safe in the outbox.</source>
        <translation>Nachricht %1 liegt sicher im Postausgang.</translation>
    </message>
    <message>
        <source>At what time of that day? Write --at %1T09:00, for example.</source>
        <translation>Um wie viel Uhr an diesem Tag? Schreiben Sie zum Beispiel --at %1T09:00.</translation>
    </message>
    <message>
        <source>On which day? Write --at 2027-01-31T09:00, for example, or --at +2h for in two hours.</source>
        <translation>An welchem Tag? Schreiben Sie zum Beispiel --at 2027-01-31T09:00 oder, für in zwei Stunden, --at +2h.</translation>
    </message>
    <message>
        <source>%1 is past. Give a time to come, or leave out --at to send now.</source>
        <translation>%1 ist schon vorbei. Geben Sie eine künftige Zeit an, oder lassen Sie --at weg, um jetzt zu senden.</translation>
    </message>
    <message>
        <source>There is no “%1” here: clocks are put forward over it. Give a time an hour later or earlier.</source>
        <translation>„%1“ gibt es hier nicht: Die Uhren werden dann vorgestellt. Geben Sie eine Zeit eine Stunde später oder früher an.</translation>
    </message>
    <message>
        <source>“%1” comes twice here, as clocks are put back. Write which of the two you mean: %2 or %3.</source>
        <translation>„%1“ gibt es hier zweimal, weil die Uhren zurückgestellt werden. Schreiben Sie, welche Zeit Sie meinen: %2 oder %3.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write --at 2027-01-31T09:00 for a day and time, or +90min, +2h or +1d from now.</source>
        <translation>„%1“ ist keine Zeit. Schreiben Sie --at 2027-01-31T09:00 für Tag und Uhrzeit oder +90min, +2h oder +1d von jetzt an.</translation>
    </message>
    <message>
        <source>Another Sendoff of this profile sends already: this one takes messages in and hands them over, and sends them itself once the other has ended.</source>
        <translation>Ein anderes Sendoff mit diesem Profil sendet bereits: Dieses hier nimmt Nachrichten an und gibt sie weiter. Sobald das andere beendet ist, sendet es sie selbst.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program, so this one listens at port %2. Give a port of your own with --port to have the same each time.</source>
        <translation>Port %1 ist von einem anderen Programm belegt, deshalb ist es diesmal Port %2. Geben Sie mit --port einen eigenen Port an, damit es jedes Mal derselbe ist.</translation>
    </message>
    <message>
        <source>“%1” after %2 is no port: a number from 1 to 65535, or 0 for a free one.</source>
        <translation>„%1“ nach %2 ist kein Port: Es muss eine Zahl von 1 bis 65535 sein, oder 0 für einen freien Port.</translation>
    </message>
    <message>
        <source>Open: programs on this machine hand in mail at 127.0.0.1 and ::1, port %1 (STARTTLS).</source>
        <translation>Offen: Programme auf diesem Computer geben E-Mails bei 127.0.0.1 und ::1 ab, Port %1 (STARTTLS).</translation>
    </message>
    <message>
        <source>With TLS from the beginning: port %1.</source>
        <translation>Mit TLS von Anfang an: Port %1.</translation>
    </message>
    <message>
        <source>Without a login, for programs of this user: the socket %1</source>
        <translation>Ohne Anmeldung, für Programme dieses Benutzers: Socket %1</translation>
    </message>
    <message>
        <source>Closed. “sendoff-cli serve” opens it; so does the window, if it is switched on there.</source>
        <translation>Geschlossen. „sendoff-cli serve“ öffnet den Port, ebenso das Fenster von Sendoff, wenn er dort eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Its certificate, for programs to trust: %1</source>
        <translation>Das Zertifikat, dem die Programme vertrauen sollen: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Give exactly one name, such as the program&apos;s. With blanks in it, it wants quotes.</source>
        <translation>Geben Sie genau einen Namen an, etwa den des Programms. Enthält er Leerzeichen, setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>--per-minute is a number of messages; 0 sets no limit.</source>
        <translation>--per-minute ist eine Anzahl von Nachrichten; 0 setzt keine Grenze.</translation>
    </message>
    <message>
        <source>Give both to the program now: the token is shown this once and kept nowhere. Whoever has it can send as you from this machine, until “sendoff-cli submission token revoke” takes it back.</source>
        <translation>Geben Sie jetzt beides im Programm ein: Das Token wird nur dieses eine Mal angezeigt und nirgends aufbewahrt. Wer es hat, kann von diesem Computer aus in Ihrem Namen senden, bis „sendoff-cli submission token revoke“ es widerruft.</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie verwendet</translation>
    </message>
    <message>
        <source>“%1” can&apos;t log in any more, and is disconnected where it was.</source>
        <translation>„%1“ kann sich nicht mehr anmelden; bestehende Verbindungen sind getrennt.</translation>
    </message>
    <message>
        <source>Another Sendoff of this profile has the port open already: “sendoff-cli submission status” shows where. End that one first, or use it.</source>
        <translation>Ein anderes Sendoff mit diesem Profil hat den Port schon geöffnet: „sendoff-cli submission status“ zeigt, wo. Beenden Sie jenes zuerst, oder verwenden Sie es.</translation>
    </message>
    <message>
        <source>Port %1 can&apos;t be had (%2). Choose another one with --port; 0 takes a free one.</source>
        <translation>Port %1 ist nicht zu bekommen (%2). Wählen Sie mit --port einen anderen; 0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>The socket %1 can&apos;t be made (%2). Choose another path with --socket.</source>
        <translation>Socket %1 lässt sich nicht anlegen (%2). Wählen Sie mit --socket einen anderen Pfad.</translation>
    </message>
    <message>
        <source>The port&apos;s certificate can&apos;t be kept in %1. Make that folder yours to write to.</source>
        <translation>Das Zertifikat des Ports lässt sich nicht in %1 aufbewahren. Sorgen Sie dafür, dass Sie in diesen Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>Give an account and where it goes: account move NAME up, down, first or last.</source>
        <translation>Geben Sie ein Konto an und wohin es rücken soll: account move NAME up, down, first oder last.</translation>
    </message>
    <message>
        <source>An account has one mailbox: give --imap-server or --pop3-server.</source>
        <translation>Ein Konto hat ein Postfach: Geben Sie entweder --imap-server oder --pop3-server an.</translation>
    </message>
    <message>
        <source>Give the name of the POP3 server with --pop3-server, for example --pop3-server pop.example.org.</source>
        <translation>Geben Sie den Namen des POP3-Servers mit --pop3-server an, zum Beispiel --pop3-server pop.example.org.</translation>
    </message>
    <message>
        <source>These options go with --imap-server or --pop3-server.</source>
        <translation>Diese Optionen gehören zu --imap-server oder --pop3-server.</translation>
    </message>
    <message>
        <source>A POP3 server keeps no sent mail: leave --sent-folder and --sent-copy out. What was sent stays in the outbox.</source>
        <translation>Ein POP3-Server bewahrt keine gesendeten Nachrichten auf: Lassen Sie --sent-folder und --sent-copy weg. Was gesendet wurde, bleibt im Postausgang.</translation>
    </message>
    <message>
        <source>--imap-port is a number from 1 to 65535; of POP3, 995 and 110 are usual.</source>
        <translation>--imap-port ist eine Zahl von 1 bis 65535; bei POP3 sind 995 und 110 üblich.</translation>
    </message>
    <message>
        <source>--reports is on or off: on looks for delivery reports and receipts in the INBOX, by the headers of its messages, and reads only these.</source>
        <translation>--reports ist on oder off: Mit on sucht Sendoff in der INBOX anhand der Kopfzeilen nach Zustellberichten und Lesebestätigungen und liest nur diese.</translation>
    </message>
    <message>
        <source>The mailbox of the account “%1”: %2</source>
        <translation>Das Postfach des Kontos „%1“: %2</translation>
    </message>
    <message>
        <source>Give one account name, or none for all that allow it: reports check [NAME]</source>
        <translation>Geben Sie einen Kontonamen an oder keinen, um alle zu prüfen, die es erlauben: reports check [NAME]</translation>
    </message>
    <message>
        <source>The account “%1” may not look for reports yet. Allow it with “sendoff-cli account set-incoming %1 --reports on”: it then asks the INBOX for delivery reports and receipts, and reads only these.</source>
        <translation>Das Konto „%1“ darf noch nicht nach Berichten suchen. Erlauben Sie es mit „sendoff-cli account set-incoming %1 --reports on“: Sendoff sucht dann in der INBOX nach Zustellberichten und Lesebestätigungen und liest nur diese.</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>Es gibt kein Konto „%1“.</translation>
    </message>
    <message>
        <source>No account may look for reports yet. Allow it with “sendoff-cli account set-incoming NAME --reports on”.</source>
        <translation>Noch darf kein Konto nach Berichten suchen. Erlauben Sie es mit „sendoff-cli account set-incoming NAME --reports on“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs may log in.</source>
        <translation>
            <numerusform>Ein Programm darf sich anmelden.</numerusform>
            <numerusform>%Ln Programme dürfen sich anmelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give only one of --imap-password-stdin, --imap-password-prompt, --imap-password-command and --imap-password-same.</source>
        <translation>Geben Sie nur eine der Optionen --imap-password-stdin, --imap-password-prompt, --imap-password-command und --imap-password-same an.</translation>
    </message>
    <message>
        <source>Standard input holds one password: give the other one by a prompt or a command.</source>
        <translation>Die Standardeingabe enthält nur ein Passwort: Geben Sie das andere über eine Abfrage oder einen Befehl an.</translation>
    </message>
    <message>
        <source>Password of the mailbox:</source>
        <translation>Passwort für das Postfach:</translation>
    </message>
    <message>
        <source>--local-copies is maildir: or mbox: with a path that begins with a slash, for example --local-copies maildir:/home/jane/Maildir/.Sent, or none.</source>
        <translation>--local-copies ist maildir: oder mbox: mit einem Pfad, der mit einem Schrägstrich beginnt, zum Beispiel --local-copies maildir:/home/jane/Maildir/.Sent, oder none.</translation>
    </message>
    <message>
        <source>Give a command that prints the password of the mailbox with --imap-password-command.</source>
        <translation>Geben Sie mit --imap-password-command einen Befehl an, der das Passwort für das Postfach ausgibt.</translation>
    </message>
    <message>
        <source>was sent and came back from some</source>
        <translation>wurde gesendet und kam bei einigen zurück</translation>
    </message>
    <message>
        <source>was sent and came back</source>
        <translation>wurde gesendet und kam zurück</translation>
    </message>
    <message>
        <source>Message %1 was sent again in another message; there is nothing to try again.</source>
        <translation>Nachricht %1 wurde in einer anderen Nachricht erneut gesendet; es gibt nichts erneut zu versuchen.</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>zurückgekommen</translation>
    </message>
    <message>
        <source>Couldn&apos;t write the message to standard output. Is there room where it goes?</source>
        <translation>Die Nachricht konnte nicht auf die Standardausgabe geschrieben werden. Ist dort, wohin sie geht, noch Platz?</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read to its end. Nothing was sent.</source>
        <translation>Die Standardeingabe lässt sich nicht bis zum Ende lesen. Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>sendoff::words</name>
    <message>
        <source>took %1 s</source>
        <translation>dauerte %1 s</translation>
    </message>
    <message>
        <source>Found among the account&apos;s sent mail: the server accepted it.</source>
        <translation>Bei den gesendeten Nachrichten des Kontos gefunden: Der Server hat sie angenommen.</translation>
    </message>
    <message>
        <source>Not found among the account&apos;s sent mail.</source>
        <translation>Bei den gesendeten Nachrichten des Kontos nicht gefunden.</translation>
    </message>
    <message>
        <source>The account&apos;s sent mail couldn&apos;t be searched.</source>
        <translation>Die gesendeten Nachrichten des Kontos konnten nicht durchsucht werden.</translation>
    </message>
    <message>
        <source>The server accepted it.</source>
        <translation>Der Server hat sie angenommen.</translation>
    </message>
    <message>
        <source>Tried. The conversation isn&apos;t kept any more.</source>
        <translation>Versucht. Das Gespräch ist nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>Accepted for some. For others: %1</source>
        <translation>Für einige angenommen. Für andere: %1</translation>
    </message>
    <message>
        <source>Safe in the outbox.</source>
        <translation>Sicher im Postausgang.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier attempts are no longer kept.</source>
        <translation>
            <numerusform>%Ln früherer Versuch ist nicht mehr aufbewahrt.</numerusform>
            <numerusform>%Ln frühere Versuche sind nicht mehr aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way now.</source>
        <translation>Jetzt unterwegs.</translation>
    </message>
    <message>
        <source>Leaves then.</source>
        <translation>Wird dann gesendet.</translation>
    </message>
    <message>
        <source>Looked for again.</source>
        <translation>Nächste Suche.</translation>
    </message>
    <message>
        <source>Next try.</source>
        <translation>Nächster Versuch.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>size per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>noch %1 h</translation>
    </message>
    <message>
        <source>The server vouches only for itself.</source>
        <translation>Der Server bürgt nur für sich selbst.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself, as on a server of your own. Someone in between could show one, too.</source>
        <translation>%1 hat sein Zertifikat selbst unterschrieben, wie es auf eigenen Servern üblich ist. Auch jemand, der sich dazwischenschaltet, könnte ein solches vorzeigen.</translation>
    </message>
    <message>
        <source>If it is your own server, compare the fingerprint in the account&apos;s settings and trust it there. Else don&apos;t go on.</source>
        <translation>Ist es Ihr eigener Server, vergleichen Sie den Fingerabdruck in den Kontoeinstellungen und vertrauen Sie ihm dort. Sonst machen Sie nicht weiter.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate isn&apos;t trusted.</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut.</translation>
    </message>
    <message>
        <source>Nobody that this machine trusts vouches for %1. It may be a server of your own, or someone may be in between.</source>
        <translation>%1 zeigt ein Zertifikat vor, für das niemand bürgt, dem dieser Computer vertraut. Es kann Ihr eigener Server sein, oder jemand hat sich dazwischengeschaltet.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock seems to be wrong.</source>
        <translation>Die Uhr dieses Computers geht anscheinend falsch.</translation>
    </message>
    <message>
        <source>It shows %1, and the certificate of %2 is valid only from %3 on.</source>
        <translation>Sie zeigt %1, und %2 hat ein Zertifikat, das erst ab %3 gilt.</translation>
    </message>
    <message>
        <source>Set the date and time of this machine, then try again. The message waits.</source>
        <translation>Stellen Sie Datum und Uhrzeit dieses Computers richtig und versuchen Sie es dann erneut. Die Nachricht wartet.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 was valid until %2.</source>
        <translation>%1 hat ein Zertifikat, das nur bis %2 galt.</translation>
    </message>
    <message>
        <source>Check the date of this machine. If it is right, your provider must renew the certificate; the message waits.</source>
        <translation>Prüfen Sie das Datum dieses Computers. Stimmt es, muss Ihr Anbieter das Zertifikat erneuern; die Nachricht wartet.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate isn&apos;t valid today.</source>
        <translation>Das Zertifikat des Servers ist heute nicht gültig.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired or isn&apos;t valid yet.</source>
        <translation>%1 hat ein Zertifikat, das abgelaufen oder noch nicht gültig ist.</translation>
    </message>
    <message>
        <source>Couldn&apos;t make the connection secure.</source>
        <translation>Die Verbindung ließ sich nicht sichern.</translation>
    </message>
    <message>
        <source>%1 and Sendoff didn&apos;t agree on encryption. The port may want another kind of security, or the server is too old.</source>
        <translation>%1 und Sendoff konnten sich auf keine Verschlüsselung einigen. Vielleicht verlangt der Port eine andere Art von Sicherheit, oder der Server ist zu alt.</translation>
    </message>
    <message>
        <source>Check port and security in the account: 465 goes with TLS, 587 with STARTTLS.</source>
        <translation>Prüfen Sie Port und Sicherheit im Konto: 465 gehört zu TLS, 587 zu STARTTLS.</translation>
    </message>
    <message>
        <source>This port doesn&apos;t begin with encryption.</source>
        <translation>Dieser Port beginnt nicht mit Verschlüsselung.</translation>
    </message>
    <message>
        <source>%1 speaks in the clear first at this port, as it is usual with STARTTLS.</source>
        <translation>%1 spricht an diesem Port zuerst unverschlüsselt, wie es bei STARTTLS üblich ist.</translation>
    </message>
    <message>
        <source>Set security to “STARTTLS” in the account, or take port 465 with “TLS”.</source>
        <translation>Stellen Sie im Konto die Sicherheit auf „STARTTLS“, oder nehmen Sie Port 465 mit „TLS“.</translation>
    </message>
    <message>
        <source>The server&apos;s encryption is too old.</source>
        <translation>Die Verschlüsselung des Servers ist zu alt.</translation>
    </message>
    <message>
        <source>%1 knows no TLS 1.2, and what is older no longer keeps a password safe.</source>
        <translation>%1 kennt TLS 1.2 nicht, und mit Älterem ist ein Passwort nicht mehr sicher.</translation>
    </message>
    <message>
        <source>Ask your provider for another server, or whoever runs it to renew its software.</source>
        <translation>Fragen Sie Ihren Anbieter nach einem anderen Server, oder bitten Sie den Betreiber, die Software zu erneuern.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server.</source>
        <translation>Das Zertifikat gehört zu einem anderen Server.</translation>
    </message>
    <message>
        <source>The server that answered doesn&apos;t prove that it is %1.</source>
        <translation>Der Server, der geantwortet hat, weist nicht nach, dass er wirklich %1 ist.</translation>
    </message>
    <message>
        <source>Use the server&apos;s name exactly as your provider gives it. If it is right, ask your provider.</source>
        <translation>Geben Sie den Servernamen genau so ein, wie Ihr Anbieter ihn nennt. Stimmt er, fragen Sie Ihren Anbieter.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trust.</source>
        <translation>Der Server zeigt ein anderes Zertifikat als das, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server. If the change is meant, open the account, check it again and trust the new certificate.</source>
        <translation>Fragen Sie den Betreiber des Servers. Ist die Änderung gewollt, öffnen Sie das Konto, prüfen Sie es erneut und vertrauen Sie dem neuen Zertifikat.</translation>
    </message>
    <message>
        <source>A certificate file of the account can&apos;t be used.</source>
        <translation>Eine Zertifikatsdatei des Kontos lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>It is missing or unreadable, or a password locks it: %1.</source>
        <translation>Sie fehlt, ist nicht lesbar oder durch ein Passwort geschützt: %1.</translation>
    </message>
    <message>
        <source>Put the file in its place, without a password, or name another one in the account.</source>
        <translation>Legen Sie die Datei ohne Passwort an ihren Platz, oder geben Sie im Konto eine andere an.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take your certificate.</source>
        <translation>Der Server nimmt Ihr Zertifikat nicht an.</translation>
    </message>
    <message>
        <source>%1 refused the certificate that this account shows, or wants one and got none.</source>
        <translation>%1 hat das Zertifikat dieses Kontos abgelehnt, oder verlangt eines und bekam keines.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a certificate, and name its file in the account.</source>
        <translation>Bitten Sie den Betreiber des Servers um ein Zertifikat, und geben Sie dessen Datei im Konto an.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t offer a secure connection here.</source>
        <translation>Der Server bietet hier keine sichere Verbindung an.</translation>
    </message>
    <message>
        <source>%1 offers no STARTTLS at this port, or someone removed the offer on the way. Nothing was sent.</source>
        <translation>%1 bietet an diesem Port kein STARTTLS an, oder jemand hat das Angebot unterwegs entfernt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Try security “TLS” with port 465 in the account, or ask your provider.</source>
        <translation>Versuchen Sie es im Konto mit der Sicherheit „TLS“ und Port 465, oder fragen Sie Ihren Anbieter.</translation>
    </message>
    <message>
        <source>Someone may be tampering with the connection.</source>
        <translation>Jemand manipuliert vielleicht die Verbindung.</translation>
    </message>
    <message>
        <source>Unencrypted data came after the switch to encryption. Sendoff hung up before sending anything.</source>
        <translation>Nach dem Wechsel zur Verschlüsselung kamen unverschlüsselte Daten. Sendoff hat die Verbindung getrennt, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>Try another network, or security “TLS” with port 465. If it stays, tell your provider.</source>
        <translation>Versuchen Sie es in einem anderen Netz oder mit der Sicherheit „TLS“ und Port 465. Bleibt es so, sagen Sie es Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>The server can&apos;t promise encryption all the way.</source>
        <translation>Der Server kann keine Verschlüsselung auf dem ganzen Weg zusagen.</translation>
    </message>
    <message>
        <source>You asked for encryption up to the recipient, and %1 doesn&apos;t offer it.</source>
        <translation>Sie wünschen Verschlüsselung bis zum Empfänger, und %1 bietet sie nicht an.</translation>
    </message>
    <message>
        <source>Send it without this wish, or through another account.</source>
        <translation>Senden Sie die Nachricht ohne diesen Wunsch oder über ein anderes Konto.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1 in time.</source>
        <translation>%1 war nicht rechtzeitig erreichbar.</translation>
    </message>
    <message>
        <source>Nothing answered. A wrong port or a firewall often looks like this.</source>
        <translation>Nichts hat geantwortet. Oft liegt das an einem falschen Port oder einer Firewall.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and port in the account. If they are right, try again later.</source>
        <translation>Prüfen Sie Servernamen und Port im Konto. Stimmen sie, versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The server says nothing at this port.</source>
        <translation>Der Server schweigt an diesem Port.</translation>
    </message>
    <message>
        <source>%1 took the connection and stayed silent, as servers do that want encryption from the first moment.</source>
        <translation>%1 hat die Verbindung angenommen und nichts gesagt. So verhalten sich Server, die vom ersten Augenblick an Verschlüsselung wollen.</translation>
    </message>
    <message>
        <source>Set security to “TLS” with port 465 in the account, or check the port.</source>
        <translation>Stellen Sie im Konto die Sicherheit auf „TLS“ mit Port 465, oder prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>It isn&apos;t certain whether the message was sent.</source>
        <translation>Es ist ungewiss, ob die Nachricht gesendet wurde.</translation>
    </message>
    <message>
        <source>The whole message was handed over, but %1 didn&apos;t confirm it in time.</source>
        <translation>Die ganze Nachricht wurde übergeben, aber %1 hat sie nicht rechtzeitig bestätigt.</translation>
    </message>
    <message>
        <source>Ask a recipient or look into the sent folder, then say whether it arrived.</source>
        <translation>Fragen Sie einen Empfänger oder sehen Sie im Ordner für Gesendetes nach, und geben Sie dann an, ob sie angekommen ist.</translation>
    </message>
    <message>
        <source>The server took too long.</source>
        <translation>Der Server brauchte zu lange.</translation>
    </message>
    <message>
        <source>%1 stopped answering in the middle of the conversation.</source>
        <translation>%1 hat mitten im Gespräch nicht mehr geantwortet.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again later.</source>
        <translation>Es ging nichts verloren. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 broke just when it should have confirmed the message.</source>
        <translation>Die Verbindung brach ab, gerade als %1 die Nachricht bestätigen sollte.</translation>
    </message>
    <message>
        <source>The server hung up at once.</source>
        <translation>Der Server hat die Verbindung sofort beendet.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the conversation began. The port may want another kind of security.</source>
        <translation>%1 hat die Verbindung getrennt, bevor das Gespräch begann. Vielleicht verlangt der Port eine andere Art von Sicherheit.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Die Verbindung ging verloren.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the message was handed over.</source>
        <translation>Die Verbindung brach ab, bevor %1 die Nachricht bekam.</translation>
    </message>
    <message>
        <source>Nothing was lost. Check your network and try again.</source>
        <translation>Es ging nichts verloren. Prüfen Sie Ihr Netz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Couldn&apos;t find %1.</source>
        <translation>%1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>No server of this name is known, or this machine is offline.</source>
        <translation>Ein Server dieses Namens ist nicht bekannt, oder dieser Computer ist offline.</translation>
    </message>
    <message>
        <source>Check your network, then the server&apos;s name in the account.</source>
        <translation>Prüfen Sie Ihr Netz, dann den Servernamen im Konto.</translation>
    </message>
    <message>
        <source>The port is closed on %1.</source>
        <translation>%1 hält diesen Port geschlossen.</translation>
    </message>
    <message>
        <source>The machine is there, but no mail server listens at this port.</source>
        <translation>Den Computer gibt es, aber an diesem Port läuft kein Mailserver.</translation>
    </message>
    <message>
        <source>Check the port in the account: most servers use 465 or 587.</source>
        <translation>Prüfen Sie den Port im Konto: Die meisten Server verwenden 465 oder 587.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1 by IPv6.</source>
        <translation>%1 ist über IPv6 nicht erreichbar.</translation>
    </message>
    <message>
        <source>This server has IPv6 addresses only, and this network leads to none of them.</source>
        <translation>Dieser Server hat nur IPv6-Adressen, und dieses Netz führt zu keiner davon.</translation>
    </message>
    <message>
        <source>Try another network, or ask whoever runs this one about IPv6. The message waits.</source>
        <translation>Versuchen Sie es in einem anderen Netz, oder fragen Sie den Betreiber dieses Netzes nach IPv6. Die Nachricht wartet.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>There is no network, or no way from it to the server.</source>
        <translation>Es gibt kein Netz, oder von dort keinen Weg zum Server.</translation>
    </message>
    <message>
        <source>Connect to the internet. The message waits and is tried again.</source>
        <translation>Verbinden Sie sich mit dem Internet. Die Nachricht wartet und wird erneut versucht.</translation>
    </message>
    <message>
        <source>The proxy didn&apos;t let the connection through.</source>
        <translation>Der Proxy hat die Verbindung nicht durchgelassen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached through the proxy that is set for this account.</source>
        <translation>%1 ist über den Proxy, der für dieses Konto eingestellt ist, nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the proxy in the account, or remove it.</source>
        <translation>Prüfen Sie den Proxy im Konto, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>Das Senden wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It was stopped before it was finished.</source>
        <translation>Es wurde abgebrochen, bevor es fertig war.</translation>
    </message>
    <message>
        <source>Press “Send now” to send it after all.</source>
        <translation>Klicken Sie auf „Jetzt senden“, um die Nachricht doch zu senden.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an address: %2</source>
        <translation>„%1“ ist keine Adresse: %2</translation>
    </message>
    <message>
        <source>Say to whom it should go: To, Cc and Bcc are empty.</source>
        <translation>Geben Sie an, an wen die Nachricht gehen soll: An, Cc und Bcc sind leer.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there any more. Attach it again, or remove it.</source>
        <translation>„%1“ ist nicht mehr vorhanden. Hängen Sie die Datei erneut an, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read. Check its permissions, or remove it.</source>
        <translation>„%1“ lässt sich nicht lesen. Prüfen Sie die Zugriffsrechte, oder entfernen Sie die Datei.</translation>
    </message>
    <message>
        <source>“%1” was changed after you attached it. Attach it again to send it as it is now.</source>
        <translation>„%1“ wurde nach dem Anhängen geändert. Hängen Sie die Datei erneut an, um sie in der jetzigen Fassung zu senden.</translation>
    </message>
    <message>
        <source>The header “%1” isn&apos;t written correctly.</source>
        <translation>Die Kopfzeile „%1“ ist nicht richtig geschrieben.</translation>
    </message>
    <message>
        <source>Sendoff writes the header “%1” itself. Leave it out.</source>
        <translation>Die Kopfzeile „%1“ schreibt Sendoff selbst. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>Die Adresse ist leer.</translation>
    </message>
    <message>
        <source>It has no @.</source>
        <translation>Das @ fehlt.</translation>
    </message>
    <message>
        <source>Nothing stands before the @.</source>
        <translation>Vor dem @ steht nichts.</translation>
    </message>
    <message>
        <source>The part before the @ is too long.</source>
        <translation>Der Teil vor dem @ ist zu lang.</translation>
    </message>
    <message>
        <source>The part before the @ has a character that can&apos;t stand there.</source>
        <translation>Der Teil vor dem @ enthält ein Zeichen, das dort nicht stehen kann.</translation>
    </message>
    <message>
        <source>Nothing stands after the @.</source>
        <translation>Nach dem @ steht nichts.</translation>
    </message>
    <message>
        <source>The part after the @ is too long.</source>
        <translation>Der Teil nach dem @ ist zu lang.</translation>
    </message>
    <message>
        <source>The part after the @ isn&apos;t the name of a mail system.</source>
        <translation>Der Teil nach dem @ ist nicht der Name eines Mailsystems.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>Die Adresse ist zu lang.</translation>
    </message>
    <message>
        <source>The address has a line break or another invisible character in it.</source>
        <translation>Die Adresse enthält einen Zeilenumbruch oder ein anderes unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>Something stands after the address.</source>
        <translation>Nach der Adresse steht noch etwas.</translation>
    </message>
    <message>
        <source>A quotation mark isn&apos;t closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A bracket isn&apos;t closed.</source>
        <translation>Eine Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The server refused the certificate as a login.</source>
        <translation>Der Server hat das Zertifikat als Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t know whom your client certificate names.</source>
        <translation>%1 weiß nicht, zu wem Ihr Client-Zertifikat gehört.</translation>
    </message>
    <message>
        <source>Ask your provider to register the certificate, or set another login in %1.</source>
        <translation>Bitten Sie Ihren Anbieter, das Zertifikat zu registrieren, oder stellen Sie für %1 eine andere Anmeldung ein.</translation>
    </message>
    <message>
        <source>The server refused the access token.</source>
        <translation>Der Server hat das Zugriffstoken abgelehnt.</translation>
    </message>
    <message>
        <source>%1 finds it expired, revoked or made for something else.</source>
        <translation>%1 hält es für abgelaufen, widerrufen oder für etwas anderes ausgestellt.</translation>
    </message>
    <message>
        <source>Sign in again in %1, or check the command that prints the token.</source>
        <translation>Melden Sie sich für %1 erneut an, oder prüfen Sie den Befehl, der das Token ausgibt.</translation>
    </message>
    <message>
        <source>The server takes no anonymous mail.</source>
        <translation>Der Server nimmt keine anonymen Nachrichten an.</translation>
    </message>
    <message>
        <source>%1 wants to know who sends.</source>
        <translation>%1 will wissen, wer sendet.</translation>
    </message>
    <message>
        <source>The server can&apos;t do the login that it offers.</source>
        <translation>Der Server beherrscht die Anmeldung nicht, die er anbietet.</translation>
    </message>
    <message>
        <source>%1 offers %2 and then doesn&apos;t know it. Any other way to log in would reveal more of your password, so none was tried.</source>
        <translation>%1 bietet %2 an und kennt es dann nicht. Jede andere Art der Anmeldung würde mehr von Ihrem Passwort verraten, deshalb wurde keine versucht.</translation>
    </message>
    <message>
        <source>Tell your provider. If you trust the server, name another login in %1.</source>
        <translation>Sagen Sie es Ihrem Anbieter. Wenn Sie dem Server vertrauen, stellen Sie für %1 eine andere Anmeldung ein.</translation>
    </message>
    <message>
        <source>The server wants the password in another way once.</source>
        <translation>Der Server braucht das Passwort einmal auf andere Art.</translation>
    </message>
    <message>
        <source>%1 has to store your password anew before it takes this safer login.</source>
        <translation>%1 muss Ihr Passwort neu speichern, bevor diese sicherere Anmeldung möglich ist.</translation>
    </message>
    <message>
        <source>The password or token is too long for the server.</source>
        <translation>Das Passwort oder Token ist zu lang für den Server.</translation>
    </message>
    <message>
        <source>%1 takes no login as long as this one.</source>
        <translation>%1 nimmt keine so lange Anmeldung an.</translation>
    </message>
    <message>
        <source>Ask your provider for a shorter password, and enter it in %1.</source>
        <translation>Bitten Sie Ihren Anbieter um ein kürzeres Passwort, und geben Sie es für %1 ein.</translation>
    </message>
    <message>
        <source>The server refused the password.</source>
        <translation>Der Server hat das Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t know this user name with this password.</source>
        <translation>%1 kennt diesen Benutzernamen mit diesem Passwort nicht.</translation>
    </message>
    <message>
        <source>Enter the password again in %1. With two-step login, providers want an app password.</source>
        <translation>Geben Sie das Passwort für %1 erneut ein. Bei Anmeldung in zwei Schritten verlangen Anbieter ein App-Passwort.</translation>
    </message>
    <message>
        <source>There is no safe way to log in.</source>
        <translation>Es gibt keine sichere Art, sich anzumelden.</translation>
    </message>
    <message>
        <source>%1 offers no login that Sendoff may use over this connection.</source>
        <translation>%1 bietet keine Anmeldung an, die Sendoff über diese Verbindung nutzen darf.</translation>
    </message>
    <message>
        <source>The server offers a weaker login than before.</source>
        <translation>Der Server bietet eine schwächere Anmeldung an als bisher.</translation>
    </message>
    <message>
        <source>%1 changed, or someone may be in between. The password was not sent.</source>
        <translation>%1 hat sich verändert, oder jemand hat sich dazwischengeschaltet. Das Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Ask your provider. If the change is meant, save %1 again to accept it.</source>
        <translation>Fragen Sie Ihren Anbieter. Ist die Änderung gewollt, speichern Sie %1 noch einmal, um sie anzunehmen.</translation>
    </message>
    <message>
        <source>The server couldn&apos;t prove that it knows your password.</source>
        <translation>Der Server konnte nicht nachweisen, dass er Ihr Passwort kennt.</translation>
    </message>
    <message>
        <source>%1 may not be the server that it claims to be. Nothing was sent.</source>
        <translation>%1 ist vielleicht nicht der Server, für den er sich ausgibt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in %1. If it is right, ask your provider.</source>
        <translation>Prüfen Sie den Servernamen für %1. Stimmt er, fragen Sie Ihren Anbieter.</translation>
    </message>
    <message>
        <source>The password command gave no password.</source>
        <translation>Der Passwortbefehl hat kein Passwort geliefert.</translation>
    </message>
    <message>
        <source>The command that prints the password failed or printed nothing.</source>
        <translation>Der Befehl, der das Passwort ausgibt, ist fehlgeschlagen oder hat nichts ausgegeben.</translation>
    </message>
    <message>
        <source>The command that prints the password failed: %1.</source>
        <translation>Der Befehl, der das Passwort ausgibt, ist fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>Run the command in a terminal, then correct it in %1.</source>
        <translation>Führen Sie den Befehl in einem Terminal aus, und berichtigen Sie ihn dann für %1.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>Es hat sich noch niemand angemeldet.</translation>
    </message>
    <message>
        <source>The keychain of this machine holds no sign-in for %1.</source>
        <translation>Im Schlüsselbund dieses Computers liegt keine Anmeldung für %1.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The provider no longer accepts the sign-in of %1: it ran out, the password changed, or it was taken back.</source>
        <translation>Der Anbieter akzeptiert die Anmeldung für %1 nicht mehr: Sie ist abgelaufen, das Passwort wurde geändert, oder sie wurde widerrufen.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know this client ID.</source>
        <translation>Der Anbieter kennt diese Client-ID nicht.</translation>
    </message>
    <message>
        <source>The client ID of %1, or its secret, isn&apos;t the one that was registered.</source>
        <translation>Die Client-ID für %1 oder das Secret dazu ist nicht das, was registriert wurde.</translation>
    </message>
    <message>
        <source>Copy both from the provider&apos;s page into the account&apos;s settings again.</source>
        <translation>Kopieren Sie beides noch einmal von der Seite des Anbieters in die Kontoeinstellungen.</translation>
    </message>
    <message>
        <source>Couldn&apos;t renew the sign-in.</source>
        <translation>Die Anmeldung ließ sich nicht erneuern.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be asked for a new token, or has trouble of its own.</source>
        <translation>%1 ließ sich nicht um ein neues Token bitten, oder hat selbst eine Störung.</translation>
    </message>
    <message>
        <source>Check your network. The message waits and is tried again.</source>
        <translation>Prüfen Sie Ihr Netz. Die Nachricht wartet und wird erneut versucht.</translation>
    </message>
    <message>
        <source>%1 is switched off.</source>
        <translation>%1 ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>You set it so that nothing is sent by it.</source>
        <translation>Sie haben eingestellt, dass darüber nichts gesendet wird.</translation>
    </message>
    <message>
        <source>Switch it on in the account&apos;s settings, and what waits leaves.</source>
        <translation>Schalten Sie es in den Kontoeinstellungen ein, dann wird gesendet, was wartet.</translation>
    </message>
    <message>
        <source>The account of this message was removed.</source>
        <translation>Das Konto dieser Nachricht wurde entfernt.</translation>
    </message>
    <message>
        <source>There is no way left to send it as it is.</source>
        <translation>So, wie sie ist, lässt sie sich nicht mehr senden.</translation>
    </message>
    <message>
        <source>Press “Edit and resend” and choose another account.</source>
        <translation>Klicken Sie auf „Bearbeiten und erneut senden“, und wählen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>This machine has no keychain.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>No keychain service runs here, so there is no safe place for the password.</source>
        <translation>Hier läuft kein Schlüsselbunddienst, also gibt es keinen sicheren Ort für das Passwort.</translation>
    </message>
    <message>
        <source>Install and start one, such as GNOME Keyring or KWallet, or let a command give the password of %1.</source>
        <translation>Installieren und starten Sie einen, etwa GNOME Keyring oder KWallet, oder lassen Sie einen Befehl das Passwort für %1 liefern.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The password of %1 is in it and can&apos;t be read now.</source>
        <translation>Das Passwort für %1 liegt darin und lässt sich jetzt nicht lesen.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Entsperren Sie den Schlüsselbund, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t let Sendoff in.</source>
        <translation>Der Schlüsselbund hat Sendoff nicht eingelassen.</translation>
    </message>
    <message>
        <source>You or the system refused access to the password of %1.</source>
        <translation>Sie oder das System haben den Zugriff auf das Passwort für %1 verweigert.</translation>
    </message>
    <message>
        <source>Try again and allow it when the keychain asks.</source>
        <translation>Versuchen Sie es erneut, und erlauben Sie es, wenn der Schlüsselbund fragt.</translation>
    </message>
    <message>
        <source>There is no password yet.</source>
        <translation>Es gibt noch kein Passwort.</translation>
    </message>
    <message>
        <source>This machine&apos;s keychain holds no password for %1. Accounts that came from another machine leave theirs there.</source>
        <translation>Im Schlüsselbund dieses Computers liegt kein Passwort für %1. Konten, die von einem anderen Computer kommen, lassen ihres dort zurück.</translation>
    </message>
    <message>
        <source>Enter the password in the account&apos;s settings.</source>
        <translation>Geben Sie das Passwort in den Kontoeinstellungen ein.</translation>
    </message>
    <message>
        <source>The password couldn&apos;t be read or stored.</source>
        <translation>Das Passwort konnte nicht gelesen oder gespeichert werden.</translation>
    </message>
    <message>
        <source>The keychain or the password command of %1 failed.</source>
        <translation>Der Schlüsselbund oder der Passwortbefehl für %1 hat versagt.</translation>
    </message>
    <message>
        <source>It failed for %1: %2.</source>
        <translation>Für %1 ist das fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>Try again. If it stays, restart the keychain, or correct the command.</source>
        <translation>Versuchen Sie es erneut. Bleibt es so, starten Sie den Schlüsselbund neu oder berichtigen Sie den Befehl.</translation>
    </message>
    <message>
        <source>The server can&apos;t send to this kind of address.</source>
        <translation>An eine solche Adresse kann der Server nicht senden.</translation>
    </message>
    <message>
        <source>The address has letters before the @ that %1 doesn&apos;t understand.</source>
        <translation>Die Adresse enthält vor dem @ Buchstaben, die %1 nicht versteht.</translation>
    </message>
    <message>
        <source>Ask the recipient for an address in plain letters, or use another account.</source>
        <translation>Bitten Sie den Empfänger um eine Adresse aus einfachen Buchstaben, oder verwenden Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>The server is too old for this message.</source>
        <translation>Der Server ist zu alt für diese Nachricht.</translation>
    </message>
    <message>
        <source>The message holds characters that %1 can&apos;t carry.</source>
        <translation>Die Nachricht enthält Zeichen, die %1 nicht übertragen kann.</translation>
    </message>
    <message>
        <source>Press “Edit and resend”, so that Sendoff writes it in an older form.</source>
        <translation>Klicken Sie auf „Bearbeiten und erneut senden“, damit Sendoff sie in einer älteren Form schreibt.</translation>
    </message>
    <message>
        <source>The message holds raw data that %1 can&apos;t carry.</source>
        <translation>Die Nachricht enthält Rohdaten, die %1 nicht übertragen kann.</translation>
    </message>
    <message>
        <source>The server can&apos;t promise to deliver in time.</source>
        <translation>Der Server kann keine rechtzeitige Zustellung zusagen.</translation>
    </message>
    <message>
        <source>The message was to come back if it is late, and %1 doesn&apos;t do that, or not so soon.</source>
        <translation>Die Nachricht sollte bei Verspätung zurückkommen, doch %1 kann das nicht oder nicht so bald.</translation>
    </message>
    <message>
        <source>Send it without a time limit, or with a longer one.</source>
        <translation>Senden Sie sie ohne Frist oder mit einer längeren.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t keep messages for later.</source>
        <translation>Der Server bewahrt keine Nachrichten für später auf.</translation>
    </message>
    <message>
        <source>%1 was to hold the message until its time, and can&apos;t, or not for so long.</source>
        <translation>%1 sollte die Nachricht bis zu ihrer Zeit zurückhalten und kann es nicht oder nicht so lange.</translation>
    </message>
    <message>
        <source>Let Sendoff keep it: it is sent in time if Sendoff is running then.</source>
        <translation>Überlassen Sie es Sendoff: Die Nachricht wird rechtzeitig gesendet, wenn Sendoff dann läuft.</translation>
    </message>
    <message>
        <source>The server takes fewer recipients at a time.</source>
        <translation>Der Server nimmt nicht so viele Empfänger auf einmal an.</translation>
    </message>
    <message>
        <source>%1 took some of them; the others follow in further deliveries.</source>
        <translation>%1 hat einige angenommen; die übrigen folgen in weiteren Lieferungen.</translation>
    </message>
    <message>
        <source>There is nothing to do. Sendoff goes on by itself.</source>
        <translation>Sie müssen nichts tun. Sendoff macht von selbst weiter.</translation>
    </message>
    <message>
        <source>The stored message is gone.</source>
        <translation>Die gespeicherte Nachricht fehlt.</translation>
    </message>
    <message>
        <source>Its file was removed from this machine, so it can&apos;t be sent.</source>
        <translation>Ihre Datei wurde von diesem Computer entfernt, deshalb lässt sie sich nicht senden.</translation>
    </message>
    <message>
        <source>Write it again, then remove this entry.</source>
        <translation>Schreiben Sie sie noch einmal, und entfernen Sie dann diesen Eintrag.</translation>
    </message>
    <message>
        <source>The stored message was changed.</source>
        <translation>Die gespeicherte Nachricht wurde verändert.</translation>
    </message>
    <message>
        <source>Its file isn&apos;t what you wrote any more, so Sendoff doesn&apos;t send it.</source>
        <translation>Ihre Datei ist nicht mehr das, was Sie geschrieben haben; deshalb sendet Sendoff sie nicht.</translation>
    </message>
    <message>
        <source>Press “Edit and resend”, read it through, and send it again.</source>
        <translation>Klicken Sie auf „Bearbeiten und erneut senden“, lesen Sie sie durch, und senden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The message has nobody to go to.</source>
        <translation>Die Nachricht hat keinen Empfänger.</translation>
    </message>
    <message>
        <source>No address was left to send it to.</source>
        <translation>Es ist keine Adresse übrig, an die sie gehen könnte.</translation>
    </message>
    <message>
        <source>Press “Edit and resend” and fill in To.</source>
        <translation>Klicken Sie auf „Bearbeiten und erneut senden“, und füllen Sie „An“ aus.</translation>
    </message>
    <message>
        <source>Its time has passed.</source>
        <translation>Der Sendetermin ist verstrichen.</translation>
    </message>
    <message>
        <source>Sendoff wasn&apos;t running when the message should have left, or during the following 24 hours.</source>
        <translation>Sendoff lief nicht, als die Nachricht gesendet werden sollte, und auch in den 24 Stunden danach nicht.</translation>
    </message>
    <message>
        <source>Press “Send now”, or choose another time.</source>
        <translation>Klicken Sie auf „Jetzt senden“, oder wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>This message was found again.</source>
        <translation>Diese Nachricht wurde wiedergefunden.</translation>
    </message>
    <message>
        <source>The list of messages was damaged. The message itself is whole, but whether it was sent isn&apos;t known.</source>
        <translation>Die Liste der Nachrichten war beschädigt. Die Nachricht selbst ist heil, aber ob sie gesendet wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>If you know that it wasn&apos;t, press “Send now”. Else remove it.</source>
        <translation>Wenn Sie wissen, dass sie nicht gesendet wurde, klicken Sie auf „Jetzt senden“. Sonst entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Something other than a mail server answered.</source>
        <translation>Etwas anderes als ein Mailserver hat geantwortet.</translation>
    </message>
    <message>
        <source>A network with a login page of its own, as in hotels and trains, answers for %1, or another service listens at this port.</source>
        <translation>%1 war das wohl nicht: Es antwortet ein Netz mit eigener Anmeldeseite, wie in Hotels und Zügen, oder ein anderer Dienst an diesem Port.</translation>
    </message>
    <message>
        <source>Open a web page to log in to the network, then try again. Else check the port in %1.</source>
        <translation>Öffnen Sie eine Webseite, um sich im Netz anzumelden, und versuchen Sie es dann erneut. Sonst prüfen Sie den Port für %1.</translation>
    </message>
    <message>
        <source>The server answered in a way that makes no sense.</source>
        <translation>Die Antwort des Servers ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>%1 may not be a mail server, or it is broken.</source>
        <translation>%1 ist vielleicht kein Mailserver oder gestört.</translation>
    </message>
    <message>
        <source>Check server and port in %1. The conversation below shows the answer.</source>
        <translation>Prüfen Sie Server und Port für %1. Das Gespräch unten zeigt die Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ein weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is encrypted on the way there.</source>
        <translation>Auf dem Weg dorthin ist nichts verschlüsselt.</translation>
    </message>
    <message>
        <source>Encrypted with TLS; the server&apos;s certificate is checked.</source>
        <translation>Mit TLS verschlüsselt; das Zertifikat des Servers wird geprüft.</translation>
    </message>
    <message>
        <source>Encrypted with TLS; last time it was %1. The server&apos;s certificate is checked.</source>
        <translation>Mit TLS verschlüsselt, zuletzt mit %1. Das Zertifikat des Servers wird geprüft.</translation>
    </message>
    <message>
        <source>Without a login.</source>
        <translation>Ohne Anmeldung.</translation>
    </message>
    <message>
        <source>Logged in as %1, the safest way that the server knows.</source>
        <translation>Angemeldet als %1, auf die sicherste Art, die der Server kennt.</translation>
    </message>
    <message>
        <source>Logged in as %1 with %2, as last time.</source>
        <translation>Angemeldet als %1 mit %2, wie zuletzt.</translation>
    </message>
    <message numerus="yes">
        <source>Handed over once, for all %Ln recipients.</source>
        <translation>
            <numerusform>Einmal übergeben, für einen Empfänger.</numerusform>
            <numerusform>Einmal übergeben, für alle %Ln Empfänger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed over %1 times for %Ln recipients, as the server takes %2 at a time. Nobody gets it twice.</source>
        <translation>
            <numerusform>%1 Mal übergeben für %Ln Empfänger, da der Server %2 auf einmal annimmt. Niemand bekommt sie doppelt.</numerusform>
            <numerusform>%1 Mal übergeben für %Ln Empfänger, da der Server %2 auf einmal annimmt. Niemand bekommt sie doppelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachments go as they are (BINARYMIME), which saves a quarter.</source>
        <translation>Anhänge werden unverändert gesendet (BINARYMIME), das spart ein Viertel.</translation>
    </message>
    <message>
        <source>The text goes in 8 bits (8BITMIME).</source>
        <translation>Der Text wird in 8 Bit gesendet (8BITMIME).</translation>
    </message>
    <message>
        <source>In 7 bits, which every server takes.</source>
        <translation>In 7 Bit, die jeder Server annimmt.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Cc: %1</translation>
    </message>
    <message>
        <source>All of these are seen by everybody who gets it.</source>
        <translation>Alle Genannten sieht jeder, der die Nachricht bekommt.</translation>
    </message>
    <message>
        <source>Nobody sees who else gets it.</source>
        <translation>Niemand sieht, wer sie sonst noch bekommt.</translation>
    </message>
    <message>
        <source>Bcc: %1. Nobody else sees that they get it.</source>
        <translation>Bcc: %1. Dass sie die Nachricht bekommen, sieht sonst niemand.</translation>
    </message>
    <message>
        <source>Your time zone (%1), and that you write from %2.</source>
        <translation>Ihre Zeitzone (%1), und dass Sie von %2 aus schreiben.</translation>
    </message>
    <message>
        <source>Not the name of this computer. The server sees its address on the net, and may write it down.</source>
        <translation>Nicht den Namen dieses Computers. Der Server sieht dessen Adresse im Netz und vermerkt sie vielleicht.</translation>
    </message>
    <message>
        <source>The name “%1” for this computer.</source>
        <translation>Den Namen „%1“ für diesen Computer.</translation>
    </message>
    <message>
        <source>%1 goes without what it tells (%2).</source>
        <translation>%1 geht ohne diese Angaben hinaus: %2.</translation>
    </message>
    <message>
        <source>%1 tells %2.</source>
        <translation>%1 verrät: %2.</translation>
    </message>
    <message>
        <source>%1 mostly tells %2.</source>
        <translation>%1 verrät meist: %2.</translation>
    </message>
    <message>
        <source>where it was made</source>
        <translation>wo es entstand</translation>
    </message>
    <message>
        <source>who made it</source>
        <translation>wer es gemacht hat</translation>
    </message>
    <message>
        <source>with which camera or phone</source>
        <translation>mit welcher Kamera oder welchem Handy</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>with which program</source>
        <translation>mit welchem Programm</translation>
    </message>
    <message>
        <source>words beside it</source>
        <translation>Worte dazu</translation>
    </message>
    <message>
        <source>To the Sandbox on this computer: nothing leaves it.</source>
        <translation>In die Sandbox auf diesem Computer: Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>By %1, through %2.</source>
        <translation>Über %1 und den Server %2.</translation>
    </message>
    <message>
        <source>%1 of %2 that the server takes.</source>
        <translation>%1 von %2, die der Server annimmt.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>It is bigger than what the server takes.</source>
        <translation>Das ist mehr, als der Server annimmt.</translation>
    </message>
    <message>
        <source>The server didn&apos;t offer %1 when last asked.</source>
        <translation>Der Server bot %1 zuletzt nicht an.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und ein weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>The server&apos;s answer</source>
        <translation>Antwort des Servers</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>Zertifikat ausgestellt von</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Zertifikat (SHA-256)</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 octets</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>Content (SHA-256)</source>
        <translation>Inhalt (SHA-256)</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <translation>Envelope-Absender</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>at %1, taken as %2</source>
        <translation>bei %1, gedeutet als %2</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation>bei %1: %2</translation>
    </message>
    <message>
        <source>%1, mailbox search: %2 to %3</source>
        <translation>%1, Suche im Postfach: %2 bis %3</translation>
    </message>
    <message>
        <source>Attempt %1: %2 to %3</source>
        <translation>Versuch %1: %2 bis %3</translation>
    </message>
    <message>
        <source>Report for the help desk</source>
        <translation>Bericht für den Support</translation>
    </message>
    <message>
        <source>Made by Sendoff %1 at %2. Times are UTC. Passwords and the content of the message are left out.</source>
        <translation>Erstellt von Sendoff %1, %2. Zeiten sind in UTC. Passwörter und der Inhalt der Nachricht sind weggelassen.</translation>
    </message>
    <message>
        <source>Recipients: %1</source>
        <translation>Empfänger: %1</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>no encryption</source>
        <translation>keine Verschlüsselung</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <translation>%1, Port %2, %3</translation>
    </message>
    <message>
        <source>Sendoff knows %1.</source>
        <translation>Sendoff kennt %1.</translation>
    </message>
    <message>
        <source>%1 says so itself.</source>
        <translation>%1 sagt es selbst.</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s database of providers says so.</source>
        <translation>Das sagt Thunderbirds Datenbank der Anbieter.</translation>
    </message>
    <message>
        <source>The domain&apos;s mail is kept by %1 (%2), says the DNS, which can be forged on the way. Is that your provider?</source>
        <translation>Die E-Mails der Domain liegen bei %1 (%2), sagt das DNS, das sich unterwegs fälschen lässt. Ist das Ihr Anbieter?</translation>
    </message>
    <message>
        <source>The DNS names the provider, and it can be forged on the way. Is %1 your provider&apos;s server?</source>
        <translation>Das DNS nennt den Anbieter und lässt sich unterwegs fälschen. Ist %1 der Server Ihres Anbieters?</translation>
    </message>
    <message>
        <source>The DNS of %1 says so, and it can be forged on the way. Is %2 your provider&apos;s server?</source>
        <translation>Das sagt das DNS von %1, und es lässt sich unterwegs fälschen. Ist %2 der Server Ihres Anbieters?</translation>
    </message>
    <message>
        <source>%1 answered and proved its name.</source>
        <translation>%1 hat geantwortet und den Namen nachgewiesen.</translation>
    </message>
    <message>
        <source>Sendoff&apos;s own list of providers</source>
        <translation>Sendoffs eigene Liste der Anbieter</translation>
    </message>
    <message>
        <source>Settings at %1</source>
        <translation>Einstellungen bei %1</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s database of providers</source>
        <translation>Thunderbirds Datenbank der Anbieter</translation>
    </message>
    <message>
        <source>Who keeps the mail of %1</source>
        <translation>Wo die E-Mails von %1 liegen</translation>
    </message>
    <message>
        <source>Servers in the DNS of %1</source>
        <translation>Server im DNS von %1</translation>
    </message>
    <message>
        <source>Usual names, such as %1</source>
        <translation>Übliche Namen, wie %1</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>wird gefragt…</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>%1 has a page about programs like Sendoff.</source>
        <translation>%1 hat eine Seite über Programme wie Sendoff.</translation>
    </message>
    <message>
        <source>%1 lets no other program send its mail. Send there by its own app or web site.</source>
        <translation>%1 lässt kein anderes Programm E-Mails senden. Senden Sie dort mit der eigenen App oder auf der Website.</translation>
    </message>
    <message>
        <source>Allow programs on the web site of %1 first.</source>
        <translation>Erlauben Sie zuerst auf der Website von %1 den Zugang für Programme.</translation>
    </message>
    <message>
        <source>%1 wants an app password: one that you make on its web site for Sendoff alone.</source>
        <translation>%1 verlangt ein App-Passwort: eines, das Sie auf der Website nur für Sendoff anlegen.</translation>
    </message>
    <message>
        <source>%1 has a password of its own for e-mail programs. Set one on its web site.</source>
        <translation>%1 hat für E-Mail-Programme ein eigenes Passwort. Legen Sie auf der Website eines fest.</translation>
    </message>
    <message>
        <source>Start %1 on this machine, and enter the password that it shows.</source>
        <translation>Starten Sie %1 auf diesem Computer, und geben Sie das Passwort ein, das dort angezeigt wird.</translation>
    </message>
    <message>
        <source>%1 takes no password from programs: sign in with the browser.</source>
        <translation>%1 nimmt von Programmen kein Passwort an: Melden Sie sich im Browser an.</translation>
    </message>
    <message>
        <source>For that it wants a client ID, which you register with it once.</source>
        <translation>Dafür ist eine Client-ID nötig, die Sie dort einmal registrieren.</translation>
    </message>
    <message>
        <source>Couldn&apos;t find the settings for %1 automatically.</source>
        <translation>Die Einstellungen für %1 ließen sich nicht automatisch finden.</translation>
    </message>
    <message>
        <source>Neither the domain nor anybody else says where its mail is handed in, and no usual name answers.</source>
        <translation>Weder die Domain noch sonst jemand sagt, wo ihre E-Mails abzugeben sind, und kein üblicher Name antwortet.</translation>
    </message>
    <message>
        <source>Enter the server that your provider names for sending (SMTP). Is the address spelt right?</source>
        <translation>Geben Sie den Server ein, den Ihr Anbieter zum Senden (SMTP) nennt. Ist die Adresse richtig geschrieben?</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, certificate of %2, valid until %3</source>
        <translation>%1, Zertifikat von %2, gültig bis %3</translation>
    </message>
    <message>
        <source>logins: %1</source>
        <translation>Anmeldungen: %1</translation>
    </message>
    <message>
        <source>taken; nothing was sent</source>
        <translation>angenommen; es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>Die Anmeldung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>On the provider&apos;s page, access was not allowed.</source>
        <translation>Auf der Seite des Anbieters wurde der Zugriff nicht erlaubt.</translation>
    </message>
    <message>
        <source>Sign in again and allow it, if it is to send mail for you.</source>
        <translation>Melden Sie sich erneut an und erlauben Sie den Zugriff, wenn Sendoff für Sie senden soll.</translation>
    </message>
    <message>
        <source>Nobody signed in.</source>
        <translation>Niemand hat sich angemeldet.</translation>
    </message>
    <message>
        <source>The page has expired.</source>
        <translation>Die Seite ist abgelaufen.</translation>
    </message>
    <message>
        <source>Begin the sign-in again.</source>
        <translation>Beginnen Sie die Anmeldung von vorn.</translation>
    </message>
    <message>
        <source>This sign-in isn&apos;t possible here.</source>
        <translation>Diese Anmeldung ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>A client ID or an address of the provider is missing, or the provider has no such way in.</source>
        <translation>Eine Client-ID oder eine Adresse des Anbieters fehlt, oder der Anbieter kennt diese Art der Anmeldung nicht.</translation>
    </message>
    <message>
        <source>Complete the sign-in settings of %1.</source>
        <translation>Vervollständigen Sie die Anmeldeeinstellungen für %1.</translation>
    </message>
    <message>
        <source>The provider&apos;s page can&apos;t be trusted now.</source>
        <translation>Der Seite des Anbieters ist gerade nicht zu trauen.</translation>
    </message>
    <message>
        <source>Its certificate isn&apos;t valid. A network with a login page of its own looks like this, and so does someone in between.</source>
        <translation>Ihr Zertifikat stimmt nicht. So sieht ein Netz mit eigener Anmeldeseite aus, und ebenso jemand, der sich dazwischenschaltet.</translation>
    </message>
    <message>
        <source>Log in to the network, or use another one, then try again.</source>
        <translation>Melden Sie sich im Netz an oder nehmen Sie ein anderes, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the provider.</source>
        <translation>Der Anbieter ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be asked for a token, or has trouble of its own.</source>
        <translation>Er ließ sich nicht um ein Token bitten, oder hat selbst eine Störung.</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>Prüfen Sie Ihr Netz, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer makes no sense.</source>
        <translation>Die Antwort des Anbieters ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>It gave no token that can be used: %1.</source>
        <translation>Sie enthielt kein brauchbares Token: %1.</translation>
    </message>
    <message>
        <source>Check the sign-in settings of %1, then try again.</source>
        <translation>Prüfen Sie die Anmeldeeinstellungen für %1, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>dieses Konto</translation>
    </message>
    <message>
        <source>the account “%1”</source>
        <translation>das Konto „%1“</translation>
    </message>
    <message>
        <source>About to leave</source>
        <translation>Wird gleich gesendet</translation>
    </message>
    <message>
        <source>Leaves %1, kept by the server</source>
        <translation>Versand: %1, aufbewahrt beim Server</translation>
    </message>
    <message>
        <source>Waiting for the account</source>
        <translation>Wartet auf das Konto</translation>
    </message>
    <message>
        <source>Delayed, next try %1</source>
        <translation>Verzögert, erneut %1</translation>
    </message>
    <message>
        <source>Waiting, next try %1</source>
        <translation>Wartet, nächster Versuch: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>On hold, its time has passed</source>
        <translation>Angehalten, Termin verpasst</translation>
    </message>
    <message>
        <source>On hold, found again</source>
        <translation>Angehalten, wiedergefunden</translation>
    </message>
    <message>
        <source>On hold until the account works</source>
        <translation>Angehalten, bis das Konto funktioniert</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <translation>Nächster Versuch: %1.</translation>
    </message>
    <message>
        <source>About to leave.</source>
        <translation>Wird gleich gesendet.</translation>
    </message>
    <message>
        <source>The message is safe on this machine.</source>
        <translation>Die Nachricht liegt sicher auf diesem Computer.</translation>
    </message>
    <message>
        <source>“Edit” takes it back.</source>
        <translation>„Bearbeiten“ holt sie zurück.</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>Wartet auf den Versand.</translation>
    </message>
    <message>
        <source>It leaves by itself as soon as the server takes it.</source>
        <translation>Sie wird von selbst gesendet, sobald der Server sie annimmt.</translation>
    </message>
    <message>
        <source>The connection broke before the server confirmed it, but it is in the account&apos;s folder “%1”: the server accepted it.</source>
        <translation>Die Verbindung brach ab, bevor der Server bestätigte, aber die Nachricht liegt im Ordner „%1“ des Kontos: Der Server hat sie angenommen.</translation>
    </message>
    <message>
        <source>The server accepted it for this recipient.</source>
        <translation>Der Server hat sie für diesen Empfänger angenommen.</translation>
    </message>
    <message numerus="yes">
        <source>The server accepted it for all %Ln recipients.</source>
        <translation>
            <numerusform>Der Server hat sie für den Empfänger angenommen.</numerusform>
            <numerusform>Der Server hat sie für alle %Ln Empfänger angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may have arrived.</source>
        <translation>Sie ist vielleicht angekommen.</translation>
    </message>
    <message>
        <source>The connection broke just when the server should have confirmed the message.</source>
        <translation>Die Verbindung brach ab, gerade als der Server die Nachricht bestätigen sollte.</translation>
    </message>
    <message>
        <source>Sendoff is looking for it among the account&apos;s sent mail.</source>
        <translation>Sendoff sucht sie bei den gesendeten Nachrichten des Kontos.</translation>
    </message>
    <message>
        <source>Sendoff didn&apos;t find it among the account&apos;s sent mail yet, and looks again %1.</source>
        <translation>Sendoff hat sie bei den gesendeten Nachrichten des Kontos noch nicht gefunden. Nächste Suche: %1.</translation>
    </message>
    <message>
        <source>Sendoff couldn&apos;t find it among the account&apos;s sent mail, which proves nothing. Ask a recipient before you send it again.</source>
        <translation>Sendoff hat sie bei den gesendeten Nachrichten des Kontos nicht gefunden; das beweist aber nichts. Fragen Sie einen Empfänger, bevor Sie sie erneut senden.</translation>
    </message>
    <message>
        <source>Ask a recipient or look into the sent folder before you send it again.</source>
        <translation>Fragen Sie einen Empfänger oder sehen Sie im Ordner für Gesendetes nach, bevor Sie sie erneut senden.</translation>
    </message>
    <message>
        <source>“Edit and resend”</source>
        <translation>„Bearbeiten und erneut senden“</translation>
    </message>
    <message>
        <source>“Edit for failed recipients”</source>
        <translation>„Für Abgelehnte bearbeiten“</translation>
    </message>
    <message>
        <source>Couldn&apos;t be sent to %1 of %2.</source>
        <translation>Konnte an %1 von %2 nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Couldn&apos;t be sent to anyone.</source>
        <translation>Konnte an niemanden gesendet werden.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <translation>%1, +%2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>put off %1</source>
        <translation>zurückgestellt %1</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>abgelehnt %1</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>Leaves %1.</source>
        <translation>Versand: %1.</translation>
    </message>
    <message>
        <source>Sendoff must be running then.</source>
        <translation>Sendoff muss dann laufen.</translation>
    </message>
    <message>
        <source>On hold.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>It stays here until you let it go.</source>
        <translation>Sie bleibt hier, bis Sie sie freigeben.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Gesendet.</translation>
    </message>
    <message>
        <source>Leaves %1</source>
        <translation>Versand: %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>The server keeps it until %1</source>
        <translation>Beim Server aufbewahrt bis %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Refused for %1 of %2</source>
        <translation>Für %1 von %2 abgelehnt</translation>
    </message>
    <message>
        <source>Couldn&apos;t be sent to anyone</source>
        <translation>Konnte an niemanden gesendet werden</translation>
    </message>
    <message>
        <source>Couldn&apos;t be sent</source>
        <translation>Konnte nicht gesendet werden</translation>
    </message>
    <message>
        <source>May have arrived, being looked for</source>
        <translation>Vielleicht angekommen, wird gesucht</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>Vielleicht angekommen</translation>
    </message>
    <message>
        <source>A copy is about to be put among your sent mail.</source>
        <translation>Eine Kopie kommt gleich zu Ihren gesendeten Nachrichten.</translation>
    </message>
    <message>
        <source>The copy couldn&apos;t be put among your sent mail yet. Sendoff tries again %1.</source>
        <translation>Die Kopie konnte noch nicht bei Ihren gesendeten Nachrichten abgelegt werden. Nächster Versuch: %1.</translation>
    </message>
    <message>
        <source>A copy is in your folder “%1”.</source>
        <translation>Eine Kopie liegt in Ihrem Ordner „%1“.</translation>
    </message>
    <message>
        <source>Your server keeps a copy in “%1”.</source>
        <translation>Ihr Server bewahrt eine Kopie in „%1“ auf.</translation>
    </message>
    <message>
        <source>The copy couldn&apos;t be put among your sent mail. The message itself was sent.</source>
        <translation>Die Kopie konnte nicht bei Ihren gesendeten Nachrichten abgelegt werden. Die Nachricht selbst wurde gesendet.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Finding the server</source>
        <translation>Server suchen</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Making the connection secure</source>
        <translation>Verbindung sichern</translation>
    </message>
    <message>
        <source>Waiting for the greeting</source>
        <translation>Auf die Begrüßung warten</translation>
    </message>
    <message>
        <source>Saying hello</source>
        <translation>Server begrüßen</translation>
    </message>
    <message>
        <source>Asking for a secure connection</source>
        <translation>Um eine sichere Verbindung bitten</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Offering the sender&apos;s address</source>
        <translation>Absenderadresse angeben</translation>
    </message>
    <message>
        <source>Offering the recipients</source>
        <translation>Empfänger angeben</translation>
    </message>
    <message>
        <source>Handing over the message</source>
        <translation>Nachricht übergeben</translation>
    </message>
    <message>
        <source>Waiting for the confirmation</source>
        <translation>Auf die Bestätigung warten</translation>
    </message>
    <message>
        <source>Saying goodbye</source>
        <translation>Verabschieden</translation>
    </message>
    <message>
        <source>This message isn&apos;t in the outbox any more.</source>
        <translation>Diese Nachricht ist nicht mehr im Postausgang.</translation>
    </message>
    <message>
        <source>The message couldn&apos;t be stored on this machine, so it wasn&apos;t queued. Check that the disk can be written to.</source>
        <translation>Die Nachricht konnte auf diesem Computer nicht gespeichert werden und ist deshalb nicht im Postausgang. Prüfen Sie, ob sich auf den Datenträger schreiben lässt.</translation>
    </message>
    <message>
        <source>The outbox couldn&apos;t be read. Check the permissions of its folder.</source>
        <translation>Der Postausgang konnte nicht gelesen werden. Prüfen Sie die Zugriffsrechte seines Ordners.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was queued. Make room, then send it again.</source>
        <translation>Der Datenträger ist voll, deshalb kam nichts in den Postausgang. Schaffen Sie Platz, und senden Sie die Nachricht dann erneut.</translation>
    </message>
    <message>
        <source>The disk takes no changes, so nothing was queued. Make the folder of the outbox writable.</source>
        <translation>Der Datenträger lässt keine Änderungen zu, deshalb kam nichts in den Postausgang. Sorgen Sie dafür, dass sich in dessen Ordner schreiben lässt.</translation>
    </message>
    <message>
        <source>Another program holds the outbox. Wait a moment, then try again.</source>
        <translation>Ein anderes Programm hält den Postausgang fest. Warten Sie einen Moment, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The outbox on this machine is damaged. Close Sendoff everywhere, then start it again: it keeps the damaged file, and finds every message that is still there.</source>
        <translation>Der Postausgang auf diesem Computer ist beschädigt. Schließen Sie Sendoff überall, und starten Sie es dann wieder: Es bewahrt die beschädigte Datei auf und findet jede Nachricht, die noch da ist.</translation>
    </message>
    <message>
        <source>That can&apos;t be done while the message is being sent. Wait a moment, then try again.</source>
        <translation>Das geht nicht, solange die Nachricht gesendet wird. Warten Sie einen Moment, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The outbox was written by a newer Sendoff. Install that version to open it.</source>
        <translation>Der Postausgang stammt von einem neueren Sendoff. Installieren Sie diese Version, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>There is already an account named “%1”. Choose another name.</source>
        <translation>Ein Konto namens „%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This account isn&apos;t there any more.</source>
        <translation>Dieses Konto gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>Es gibt kein Konto namens „%1“.</translation>
    </message>
    <message>
        <source>The account couldn&apos;t be saved. Check that the disk can be written to and isn&apos;t full.</source>
        <translation>Das Konto konnte nicht gespeichert werden. Prüfen Sie, ob sich auf den Datenträger schreiben lässt und ob noch Platz ist.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Geben Sie dem Konto einen Namen.</translation>
    </message>
    <message>
        <source>The account&apos;s name is too long. Choose a shorter one.</source>
        <translation>Der Kontoname ist zu lang. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>The account&apos;s name has a line break or another invisible character in it.</source>
        <translation>Der Kontoname enthält einen Zeilenumbruch oder ein anderes unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>The account&apos;s name can&apos;t begin with a dash.</source>
        <translation>Der Kontoname darf nicht mit einem Bindestrich beginnen.</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>Der Betreff ist leer.</translation>
    </message>
    <message>
        <source>You wrote “%1”, and nothing is attached yet.</source>
        <translation>Sie haben „%1“ geschrieben, und noch ist nichts angehängt.</translation>
    </message>
    <message>
        <source>It comes to %1, and the server takes %2. Remove something, or make a picture smaller.</source>
        <translation>Zusammen sind es %1, und der Server nimmt %2 an. Entfernen Sie etwas, oder verkleinern Sie ein Bild.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take addresses with letters like those before the @ in %1. Use another address of that person, or another account.</source>
        <translation>Der Server nimmt keine Adressen an, die vor dem @ solche Buchstaben haben wie %1. Verwenden Sie eine andere Adresse dieser Person oder ein anderes Konto.</translation>
    </message>
    <message>
        <source>“%1” is still to be filled in.</source>
        <translation>„%1“ muss noch ausgefüllt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will see one another&apos;s addresses.</source>
        <translation>
            <numerusform>%Ln Person wird die Adressen aller sehen.</numerusform>
            <numerusform>%Ln Personen werden gegenseitig ihre Adressen sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is %1 right? It looks like %2.</source>
        <translation>Ist %1 richtig? Es sieht aus wie %2.</translation>
    </message>
    <message>
        <source>The message you are replying to came to %1, and you are replying as %2.</source>
        <translation>Die Nachricht, auf die Sie antworten, kam an %1, und Sie antworten als %2.</translation>
    </message>
    <message>
        <source>This address doesn&apos;t exist.</source>
        <translation>Diese Adresse gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 says that nobody has this address.</source>
        <translation>%1 meldet, dass niemand diese Adresse hat.</translation>
    </message>
    <message>
        <source>Look for a typing mistake, then press “Edit and resend”.</source>
        <translation>Suchen Sie nach einem Tippfehler, und klicken Sie dann auf „Bearbeiten und erneut senden“.</translation>
    </message>
    <message>
        <source>This address isn&apos;t known right now.</source>
        <translation>Diese Adresse ist gerade nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t find the mailbox at the moment.</source>
        <translation>%1 konnte das Postfach im Moment nicht finden.</translation>
    </message>
    <message>
        <source>It is tried again by itself. If it stays, check the address.</source>
        <translation>Sendoff versucht es von selbst erneut. Bleibt es so, prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The part after the @ doesn&apos;t exist.</source>
        <translation>Den Teil nach dem @ gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 can&apos;t find a mail system of this name.</source>
        <translation>%1 findet kein Mailsystem dieses Namens.</translation>
    </message>
    <message>
        <source>Look for a typing mistake after the @, then press “Edit and resend”.</source>
        <translation>Suchen Sie nach einem Tippfehler hinter dem @, und klicken Sie dann auf „Bearbeiten und erneut senden“.</translation>
    </message>
    <message>
        <source>The recipient takes no mail at all.</source>
        <translation>Der Empfänger nimmt überhaupt keine E-Mails an.</translation>
    </message>
    <message>
        <source>The part after the @ says that it never takes mail.</source>
        <translation>Für den Teil nach dem @ ist festgelegt, dass dort nie E-Mails angenommen werden.</translation>
    </message>
    <message>
        <source>Ask the recipient for another address.</source>
        <translation>Bitten Sie den Empfänger um eine andere Adresse.</translation>
    </message>
    <message>
        <source>This address isn&apos;t written correctly.</source>
        <translation>Diese Adresse ist nicht richtig geschrieben.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t understand it.</source>
        <translation>%1 versteht sie nicht.</translation>
    </message>
    <message>
        <source>Correct the address, then press “Edit and resend”.</source>
        <translation>Berichtigen Sie die Adresse, und klicken Sie dann auf „Bearbeiten und erneut senden“.</translation>
    </message>
    <message>
        <source>This address fits several mailboxes.</source>
        <translation>Diese Adresse passt zu mehreren Postfächern.</translation>
    </message>
    <message>
        <source>%1 can&apos;t tell which one you mean.</source>
        <translation>%1 kann nicht erkennen, welches Sie meinen.</translation>
    </message>
    <message>
        <source>Ask the recipient for the exact address.</source>
        <translation>Fragen Sie den Empfänger nach der genauen Adresse.</translation>
    </message>
    <message>
        <source>The recipient has moved.</source>
        <translation>Der Empfänger hat die Adresse gewechselt.</translation>
    </message>
    <message>
        <source>%1 says that this mailbox went elsewhere or belongs to someone else now.</source>
        <translation>%1 meldet, dass dieses Postfach umgezogen ist oder jetzt jemand anderem gehört.</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address.</source>
        <translation>Fragen Sie den Empfänger nach der neuen Adresse.</translation>
    </message>
    <message>
        <source>The address was refused.</source>
        <translation>Die Adresse wurde abgelehnt.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take mail for this address.</source>
        <translation>%1 nimmt für diese Adresse keine E-Mails an.</translation>
    </message>
    <message>
        <source>Check the address, then press “Edit and resend”.</source>
        <translation>Prüfen Sie die Adresse, und klicken Sie dann auf „Bearbeiten und erneut senden“.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is switched off.</source>
        <translation>Das Postfach des Empfängers ist abgeschaltet.</translation>
    </message>
    <message>
        <source>%1 says that it takes no mail at present.</source>
        <translation>%1 meldet, dass es zurzeit keine E-Mails annimmt.</translation>
    </message>
    <message>
        <source>Reach the recipient in another way, or try another address.</source>
        <translation>Erreichen Sie den Empfänger auf anderem Weg, oder versuchen Sie es mit einer anderen Adresse.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>Das Postfach des Empfängers ist voll.</translation>
    </message>
    <message>
        <source>%1 has no room for more mail to this address.</source>
        <translation>%1 hat keinen Platz für weitere E-Mails an diese Adresse.</translation>
    </message>
    <message>
        <source>Tell the recipient in another way, and send it again later.</source>
        <translation>Geben Sie dem Empfänger auf anderem Weg Bescheid, und senden Sie die Nachricht später erneut.</translation>
    </message>
    <message>
        <source>The message is too big for the recipient.</source>
        <translation>Die Nachricht ist zu groß für den Empfänger.</translation>
    </message>
    <message>
        <source>The mailbox doesn&apos;t take messages of this size.</source>
        <translation>Das Postfach nimmt keine Nachrichten dieser Größe an.</translation>
    </message>
    <message>
        <source>Press “Edit and make it smaller” and attach less, or share large files in another way.</source>
        <translation>Klicken Sie auf „Bearbeiten und verkleinern“, und hängen Sie weniger an, oder geben Sie große Dateien auf anderem Weg weiter.</translation>
    </message>
    <message>
        <source>The mailing list couldn&apos;t be reached.</source>
        <translation>Die Mailingliste war nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t work out who is on the list.</source>
        <translation>%1 konnte nicht feststellen, wer auf der Liste steht.</translation>
    </message>
    <message>
        <source>Tell the owner of the list.</source>
        <translation>Sagen Sie es dem Betreiber der Liste.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox didn&apos;t take the message.</source>
        <translation>Das Postfach des Empfängers hat die Nachricht nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 reports trouble with the mailbox.</source>
        <translation>%1 meldet eine Störung beim Postfach.</translation>
    </message>
    <message>
        <source>Try again later, or reach the recipient in another way.</source>
        <translation>Versuchen Sie es später erneut, oder erreichen Sie den Empfänger auf anderem Weg.</translation>
    </message>
    <message>
        <source>Only chosen people may write to this address.</source>
        <translation>An diese Adresse dürfen nur ausgewählte Personen schreiben.</translation>
    </message>
    <message>
        <source>It is a list or a mailbox with members, and %1 doesn&apos;t count your address among them.</source>
        <translation>Es ist eine Liste oder ein Postfach mit Mitgliedern, und %1 zählt Ihre Adresse nicht dazu.</translation>
    </message>
    <message>
        <source>Join the list, send from the address that you joined with, or ask its owner to let you in.</source>
        <translation>Treten Sie der Liste bei, senden Sie von der Adresse, mit der Sie beigetreten sind, oder bitten Sie den Betreiber, Sie zuzulassen.</translation>
    </message>
    <message>
        <source>This address takes no mail from outside.</source>
        <translation>Diese Adresse nimmt keine E-Mails von außen an.</translation>
    </message>
    <message>
        <source>%1 lets only people of the same organization write to it.</source>
        <translation>%1 lässt nur Personen aus derselben Organisation dorthin schreiben.</translation>
    </message>
    <message>
        <source>Ask the recipient for another address, or to open this one for you.</source>
        <translation>Bitten Sie den Empfänger um eine andere Adresse oder darum, diese für Sie zu öffnen.</translation>
    </message>
    <message>
        <source>The recipient doesn&apos;t take mail from you.</source>
        <translation>Der Empfänger nimmt von Ihnen keine E-Mails an.</translation>
    </message>
    <message>
        <source>Your address is on a list of senders that the recipient or its organization blocks.</source>
        <translation>Ihre Adresse steht auf einer Liste von Absendern, die der Empfänger oder seine Organisation blockiert.</translation>
    </message>
    <message>
        <source>Ask the recipient in another way to take you off that list.</source>
        <translation>Bitten Sie den Empfänger auf anderem Weg, Sie von dieser Liste zu nehmen.</translation>
    </message>
    <message>
        <source>The recipient gets too much mail right now.</source>
        <translation>Der Empfänger bekommt gerade zu viele E-Mails.</translation>
    </message>
    <message>
        <source>%1 slows down what arrives at this mailbox.</source>
        <translation>%1 bremst, was in diesem Postfach ankommt.</translation>
    </message>
    <message>
        <source>Wait a while. What was put off is tried again by itself.</source>
        <translation>Warten Sie eine Weile. Was zurückgestellt wurde, versucht Sendoff von selbst noch einmal.</translation>
    </message>
    <message>
        <source>The server asks for a second try.</source>
        <translation>Der Server bittet um einen zweiten Versuch.</translation>
    </message>
    <message>
        <source>%1 puts off senders that it doesn&apos;t know yet, which keeps spam away.</source>
        <translation>%1 stellt E-Mails von noch unbekannten Absendern erst einmal zurück; das hält Spam fern.</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again by itself in a few minutes.</source>
        <translation>Sie müssen nichts tun: Sendoff versucht es in einigen Minuten von selbst erneut.</translation>
    </message>
    <message>
        <source>Too much mail in a short time.</source>
        <translation>Zu viele E-Mails in kurzer Zeit.</translation>
    </message>
    <message>
        <source>%1 takes no more for now.</source>
        <translation>%1 nimmt vorerst nichts mehr an.</translation>
    </message>
    <message>
        <source>Wait for an hour, then try again. What was put off is tried again by itself.</source>
        <translation>Warten Sie eine Stunde, und versuchen Sie es dann erneut. Was zurückgestellt wurde, versucht Sendoff von selbst noch einmal.</translation>
    </message>
    <message>
        <source>The limit of your provider is reached.</source>
        <translation>Die Obergrenze Ihres Anbieters ist erreicht.</translation>
    </message>
    <message>
        <source>%1 counts what you send in an hour or a day, and this was too much.</source>
        <translation>%1 zählt, was Sie in einer Stunde oder an einem Tag senden, und das war zu viel.</translation>
    </message>
    <message>
        <source>What waits is tried again by itself. It may take until tomorrow.</source>
        <translation>Was wartet, versucht Sendoff von selbst erneut. Das kann bis morgen dauern.</translation>
    </message>
    <message>
        <source>Too many recipients at once.</source>
        <translation>Zu viele Empfänger auf einmal.</translation>
    </message>
    <message>
        <source>%1 takes fewer recipients in one go.</source>
        <translation>%1 nimmt nicht so viele Empfänger auf einmal an.</translation>
    </message>
    <message>
        <source>The others are tried again by themselves. If it stays, send to fewer people at once.</source>
        <translation>Bei den übrigen versucht es Sendoff von selbst erneut. Bleibt es so, senden Sie an weniger Personen auf einmal.</translation>
    </message>
    <message>
        <source>Too many connections to the server.</source>
        <translation>Zu viele Verbindungen zum Server.</translation>
    </message>
    <message>
        <source>Other programs or machines use %1 at the same time, or it is very busy.</source>
        <translation>%1 wird gleichzeitig von anderen Programmen oder Computern genutzt oder ist stark ausgelastet.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Close other mail programs if it stays.</source>
        <translation>Sendoff versucht es von selbst erneut. Bleibt es so, schließen Sie andere E-Mail-Programme.</translation>
    </message>
    <message>
        <source>The server saw too many wrong addresses.</source>
        <translation>Der Server hat zu viele falsche Adressen bekommen.</translation>
    </message>
    <message>
        <source>%1 takes this for a spammer&apos;s guessing and won&apos;t listen for a while.</source>
        <translation>%1 vermutet einen Spammer, der Adressen errät, und nimmt eine Weile nichts mehr an.</translation>
    </message>
    <message>
        <source>Take out addresses that don&apos;t exist, and wait for an hour.</source>
        <translation>Entfernen Sie Adressen, die es nicht gibt, und warten Sie eine Stunde.</translation>
    </message>
    <message>
        <source>The server asks for patience.</source>
        <translation>Der Server bittet um Geduld.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t know you yet and wants to see the message a second time, or you sent much in a short time.</source>
        <translation>%1 kennt Sie noch nicht und will die Nachricht ein zweites Mal sehen, oder Sie haben in kurzer Zeit viel gesendet.</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again by itself.</source>
        <translation>Sie müssen nichts tun: Sendoff versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The server wants a login first.</source>
        <translation>Der Server verlangt zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>%1 sends mail only for people whom it knows.</source>
        <translation>%1 sendet E-Mails nur für bekannte Benutzer.</translation>
    </message>
    <message>
        <source>Set user name and login in %2.</source>
        <translation>Stellen Sie für %2 Benutzername und Anmeldung ein.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t send mail to other places.</source>
        <translation>Der Server sendet keine E-Mails nach außen.</translation>
    </message>
    <message>
        <source>%1 would take this message for its own people only, or it wants a login first.</source>
        <translation>%1 würde diese Nachricht nur für eigene Benutzer annehmen oder verlangt zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>Check that %2 names your provider&apos;s server for sending, with your login.</source>
        <translation>Prüfen Sie, ob für %2 der Postausgangsserver Ihres Anbieters und Ihre Anmeldung eingestellt sind.</translation>
    </message>
    <message>
        <source>This account may not send from this address.</source>
        <translation>Dieses Konto darf nicht von dieser Adresse senden.</translation>
    </message>
    <message>
        <source>The address in From doesn&apos;t belong to the login at %1.</source>
        <translation>%1 lässt die Adresse im Feld „Von“ mit dieser Anmeldung nicht zu.</translation>
    </message>
    <message>
        <source>Choose a From address of %2, or have your provider add this one.</source>
        <translation>Wählen Sie eine Absenderadresse, die für %2 gilt, oder lassen Sie diese von Ihrem Anbieter hinzufügen.</translation>
    </message>
    <message>
        <source>Your provider has stopped this account.</source>
        <translation>Ihr Anbieter hat dieses Konto gesperrt.</translation>
    </message>
    <message>
        <source>%1 sends nothing more for it, often because spam came from it or its password was stolen.</source>
        <translation>%1 sendet darüber nichts mehr, oft weil Spam von dort kam oder das Passwort gestohlen wurde.</translation>
    </message>
    <message>
        <source>Sign in on your provider&apos;s web site, change the password and have it unblocked. Then check %2.</source>
        <translation>Melden Sie sich auf der Website Ihres Anbieters an, ändern Sie das Passwort, und lassen Sie die Sperre aufheben. Prüfen Sie danach %2.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept the sender&apos;s address.</source>
        <translation>Der Server akzeptiert die Absenderadresse nicht.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t understand your From address.</source>
        <translation>%1 versteht Ihre Absenderadresse nicht.</translation>
    </message>
    <message>
        <source>Correct the address in %2.</source>
        <translation>Berichtigen Sie die Adresse für %2.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know the sender&apos;s domain.</source>
        <translation>Der Server kennt die Domain des Absenders nicht.</translation>
    </message>
    <message>
        <source>%1 can&apos;t find the mail system of your From address.</source>
        <translation>%1 findet das Mailsystem Ihrer Absenderadresse nicht.</translation>
    </message>
    <message>
        <source>Look for a typing mistake in the address of %2.</source>
        <translation>Suchen Sie nach einem Tippfehler in der Adresse, die für %2 eingestellt ist.</translation>
    </message>
    <message>
        <source>The server couldn&apos;t confirm the sender&apos;s address.</source>
        <translation>Der Server konnte die Absenderadresse nicht bestätigen.</translation>
    </message>
    <message>
        <source>%1 asked the mail system of your From address, and it doesn&apos;t know you.</source>
        <translation>%1 hat beim Mailsystem Ihrer Absenderadresse nachgefragt, und dort sind Sie nicht bekannt.</translation>
    </message>
    <message>
        <source>Check that the address in %2 exists and takes mail.</source>
        <translation>Prüfen Sie, ob es die Adresse gibt, die für %2 eingestellt ist, und ob sie E-Mails annimmt.</translation>
    </message>
    <message>
        <source>Your own address takes no mail.</source>
        <translation>Ihre eigene Adresse nimmt keine E-Mails an.</translation>
    </message>
    <message>
        <source>%1 refuses senders that can&apos;t be answered.</source>
        <translation>%1 lehnt Absender ab, denen man nicht antworten kann.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take mail from your address.</source>
        <translation>Der Server nimmt von Ihrer Adresse keine E-Mails an.</translation>
    </message>
    <message>
        <source>%1 refuses the sender, not the message.</source>
        <translation>%1 lehnt den Absender ab, nicht die Nachricht.</translation>
    </message>
    <message>
        <source>Check the address in %2. If it is right, ask your provider.</source>
        <translation>Prüfen Sie die Adresse für %2. Stimmt sie, fragen Sie Ihren Anbieter.</translation>
    </message>
    <message>
        <source>Enter the password again in %2. With two-step login, providers want an app password.</source>
        <translation>Geben Sie das Passwort für %2 erneut ein. Bei Anmeldung in zwei Schritten verlangen Anbieter ein App-Passwort.</translation>
    </message>
    <message>
        <source>The server can&apos;t check the password now.</source>
        <translation>Der Server kann das Passwort gerade nicht prüfen.</translation>
    </message>
    <message>
        <source>%1 has trouble with logins. Your password may well be right.</source>
        <translation>%1 hat eine Störung bei der Anmeldung. Ihr Passwort kann durchaus stimmen.</translation>
    </message>
    <message>
        <source>The server wants an app password.</source>
        <translation>Der Server verlangt ein App-Passwort.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take the normal password from programs, as with two-step login.</source>
        <translation>%1 nimmt das normale Passwort von Programmen nicht an, wie es bei Anmeldung in zwei Schritten üblich ist.</translation>
    </message>
    <message>
        <source>Make an app password on your provider&apos;s web site and enter it in %2.</source>
        <translation>Erstellen Sie auf der Website Ihres Anbieters ein App-Passwort, und geben Sie es für %2 ein.</translation>
    </message>
    <message>
        <source>The provider wants to see you in the browser.</source>
        <translation>Der Anbieter will Sie im Browser sehen.</translation>
    </message>
    <message>
        <source>%1 finds this login unusual and wants a proof that it is you.</source>
        <translation>%1 findet diese Anmeldung ungewöhnlich und verlangt einen Nachweis, dass Sie es sind.</translation>
    </message>
    <message>
        <source>Sign in on your provider&apos;s web site and confirm that it was you. Then try again.</source>
        <translation>Melden Sie sich auf der Website Ihres Anbieters an, und bestätigen Sie, dass Sie es waren. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server takes no passwords any more.</source>
        <translation>Der Server nimmt keine Passwörter mehr an.</translation>
    </message>
    <message>
        <source>%1 has switched off logging in with a password.</source>
        <translation>%1 hat die Anmeldung mit Passwort abgeschaltet.</translation>
    </message>
    <message>
        <source>Ask your provider for another way to send, such as an app password.</source>
        <translation>Fragen Sie Ihren Anbieter nach einer anderen Möglichkeit zum Senden, etwa einem App-Passwort.</translation>
    </message>
    <message>
        <source>Sending by programs is switched off for this mailbox.</source>
        <translation>Für dieses Postfach ist das Senden mit Programmen abgeschaltet.</translation>
    </message>
    <message>
        <source>%1 knows the login, but doesn&apos;t let this mailbox send through mail programs.</source>
        <translation>%1 kennt die Anmeldung, lässt dieses Postfach aber nicht mit E-Mail-Programmen senden.</translation>
    </message>
    <message>
        <source>Switch on SMTP on your provider&apos;s web site, or ask your administrator for “authenticated SMTP”.</source>
        <translation>Schalten Sie SMTP auf der Website Ihres Anbieters ein, oder bitten Sie Ihren Administrator um „Authentifiziertes SMTP“.</translation>
    </message>
    <message>
        <source>Too many logins in a short time.</source>
        <translation>Zu viele Anmeldungen in kurzer Zeit.</translation>
    </message>
    <message>
        <source>%1 lets nobody in with this login for a while.</source>
        <translation>%1 lässt mit dieser Anmeldung eine Weile niemanden herein.</translation>
    </message>
    <message>
        <source>Wait for an hour. If it stays, look whether another program uses an old password.</source>
        <translation>Warten Sie eine Stunde. Bleibt es so, sehen Sie nach, ob ein anderes Programm ein altes Passwort verwendet.</translation>
    </message>
    <message>
        <source>The server takes the message for spam.</source>
        <translation>Der Server hält die Nachricht für Spam.</translation>
    </message>
    <message>
        <source>%1 judged by its words, links and attachments.</source>
        <translation>%1 schließt das aus Wörtern, Links und Anhängen.</translation>
    </message>
    <message>
        <source>Write it in plainer words with fewer links and pictures, and send it again.</source>
        <translation>Schreiben Sie die Nachricht schlichter, mit weniger Links und Bildern, und senden Sie sie erneut.</translation>
    </message>
    <message>
        <source>The server found a virus.</source>
        <translation>Der Server hat einen Virus gefunden.</translation>
    </message>
    <message>
        <source>%1 says that an attachment or a link is harmful.</source>
        <translation>%1 meldet, dass ein Anhang oder ein Link schädlich ist.</translation>
    </message>
    <message>
        <source>Check this machine and the attachments with a virus scanner before you send anything more.</source>
        <translation>Prüfen Sie diesen Computer und die Anhänge mit einem Virenscanner, bevor Sie noch etwas senden.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take one of the attachments.</source>
        <translation>Der Server nimmt einen der Anhänge nicht an.</translation>
    </message>
    <message>
        <source>%1 refuses files of this kind, such as programs and archives, also inside of others.</source>
        <translation>%1 lehnt Dateien dieser Art ab, etwa Programme und Archive, auch wenn sie in anderen Dateien stecken.</translation>
    </message>
    <message>
        <source>Share the file in another way, or send it in another form, such as PDF.</source>
        <translation>Geben Sie die Datei auf anderem Weg weiter, oder senden Sie sie in einer anderen Form, etwa als PDF.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t trust a link in the message.</source>
        <translation>Der Server traut einem Link in der Nachricht nicht.</translation>
    </message>
    <message>
        <source>%1 knows one of the web addresses in it from spam or fraud.</source>
        <translation>%1 kennt eine der Webadressen darin aus Spam oder Betrugsversuchen.</translation>
    </message>
    <message>
        <source>Take out links, also in your signature, and send it again.</source>
        <translation>Entfernen Sie Links, auch in Ihrer Signatur, und senden Sie die Nachricht erneut.</translation>
    </message>
    <message>
        <source>A rule forbids something in this message.</source>
        <translation>Eine Regel verbietet etwas in dieser Nachricht.</translation>
    </message>
    <message>
        <source>%1 looked into it and found words, files or numbers that its organization doesn&apos;t let through.</source>
        <translation>%1 hat Wörter, Dateien oder Nummern darin gefunden, die von der Organisation dort nicht durchgelassen werden.</translation>
    </message>
    <message>
        <source>Ask the recipient or your administrator for the rule, or send it in another way.</source>
        <translation>Fragen Sie den Empfänger oder Ihren Administrator nach der Regel, oder wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>The server says that the message isn&apos;t written correctly.</source>
        <translation>Der Server hält die Nachricht für nicht richtig aufgebaut.</translation>
    </message>
    <message>
        <source>%1 misses something in its headers or line ends.</source>
        <translation>%1 bemängelt die Kopfzeilen oder die Zeilenenden.</translation>
    </message>
    <message>
        <source>Press “Edit and resend”, so that Sendoff rewrites it.</source>
        <translation>Klicken Sie auf „Bearbeiten und erneut senden“, damit Sendoff sie neu schreibt.</translation>
    </message>
    <message>
        <source>The message has lines that are too long.</source>
        <translation>Die Nachricht hat zu lange Zeilen.</translation>
    </message>
    <message>
        <source>%1 takes no lines of more than 998 characters.</source>
        <translation>%1 nimmt keine Zeilen mit mehr als 998 Zeichen an.</translation>
    </message>
    <message>
        <source>The message is too big.</source>
        <translation>Die Nachricht ist zu groß.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take messages of this size.</source>
        <translation>%1 nimmt keine Nachrichten dieser Größe an.</translation>
    </message>
    <message>
        <source>The message went round in a circle.</source>
        <translation>Die Nachricht lief im Kreis.</translation>
    </message>
    <message>
        <source>Mail systems behind this address forward to each other.</source>
        <translation>Mailsysteme hinter dieser Adresse leiten einander die Nachricht immer wieder zu.</translation>
    </message>
    <message>
        <source>Tell the recipient in another way: only their administrator can mend it.</source>
        <translation>Geben Sie dem Empfänger auf anderem Weg Bescheid: Beheben kann das nur der Administrator dort.</translation>
    </message>
    <message>
        <source>The server can&apos;t carry this kind of content.</source>
        <translation>Der Server kann solche Inhalte nicht übertragen.</translation>
    </message>
    <message>
        <source>%1 refused the form of the message.</source>
        <translation>%1 hat die Form der Nachricht abgelehnt.</translation>
    </message>
    <message>
        <source>Press “Edit and resend” and send it in a simpler form, such as plain text.</source>
        <translation>Klicken Sie auf „Bearbeiten und erneut senden“, und senden Sie die Nachricht in einer einfacheren Form, etwa als reinen Text.</translation>
    </message>
    <message>
        <source>The network address is on a block list.</source>
        <translation>Die Netzwerkadresse steht auf einer Sperrliste.</translation>
    </message>
    <message>
        <source>%1 takes no mail from the server or the network that this came from, as spam came from it.</source>
        <translation>%1 nimmt aus dem Netz oder von dem Server, über den gesendet wurde, nichts an, weil von dort Spam kam.</translation>
    </message>
    <message>
        <source>Try another network or account. If it stays, show this to your provider: only they can have it taken off the list.</source>
        <translation>Versuchen Sie es mit einem anderen Netz oder Konto. Bleibt es so, zeigen Sie dies Ihrem Anbieter: Nur er kann den Eintrag aus der Liste löschen lassen.</translation>
    </message>
    <message>
        <source>The domain of your address has a bad reputation.</source>
        <translation>Die Domain Ihrer Adresse hat einen schlechten Ruf.</translation>
    </message>
    <message>
        <source>%1 knows the part after the @ in your From address from spam.</source>
        <translation>%1 kennt den Teil nach dem @ in Ihrer Absenderadresse aus Spam.</translation>
    </message>
    <message>
        <source>Send from another address, and show this to whoever runs your domain.</source>
        <translation>Senden Sie von einer anderen Adresse, und zeigen Sie dies dem Betreiber Ihrer Domain.</translation>
    </message>
    <message>
        <source>The sending machine has no name on the internet.</source>
        <translation>Der sendende Computer hat keinen Namen im Internet.</translation>
    </message>
    <message>
        <source>%1 finds no host name for its network address, as it should for a mail server.</source>
        <translation>%1 findet zu seiner Netzwerkadresse keinen Namen, wie ihn ein Mailserver haben sollte.</translation>
    </message>
    <message>
        <source>Send through your provider&apos;s server, not from this machine itself. If you do, show this to your provider.</source>
        <translation>Senden Sie über den Server Ihres Anbieters, nicht direkt von diesem Computer. Wenn Sie das schon tun, zeigen Sie dies Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t like how Sendoff greets it.</source>
        <translation>Dem Server gefällt nicht, wie Sendoff ihn begrüßt.</translation>
    </message>
    <message>
        <source>%1 wants a full host name in the greeting.</source>
        <translation>%1 verlangt in der Begrüßung einen vollständigen Servernamen.</translation>
    </message>
    <message>
        <source>Set a greeting name, such as mail.example.org, in %2.</source>
        <translation>Stellen Sie für %2 einen Namen in der Begrüßung ein, etwa mail.example.org.</translation>
    </message>
    <message>
        <source>The sending server may not send for your domain.</source>
        <translation>Der sendende Server darf nicht für Ihre Domain senden.</translation>
    </message>
    <message>
        <source>The domain of your From address names the servers that may, and %1 finds this one not among them (SPF).</source>
        <translation>Die Domain Ihrer Absenderadresse nennt die Server, die das dürfen, und %1 findet diesen nicht darunter (SPF).</translation>
    </message>
    <message>
        <source>Send through the account that belongs to this address. If you did, show this to whoever runs your domain.</source>
        <translation>Senden Sie über das Konto, das zu dieser Adresse gehört. Haben Sie das schon getan, zeigen Sie dies dem Betreiber Ihrer Domain.</translation>
    </message>
    <message>
        <source>The signature of the message doesn&apos;t fit.</source>
        <translation>Die digitale Signatur der Nachricht stimmt nicht.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t confirm what your provider signed (DKIM).</source>
        <translation>%1 konnte nicht bestätigen, was Ihr Anbieter signiert hat (DKIM).</translation>
    </message>
    <message>
        <source>Send it again. If it stays, show this to your provider.</source>
        <translation>Senden Sie die Nachricht erneut. Bleibt es so, zeigen Sie dies Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>The owner of your domain has it refused.</source>
        <translation>Der Inhaber Ihrer Domain lässt solche Nachrichten ablehnen.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t confirm that it comes from the domain in From, and that domain says to refuse such mail (DMARC).</source>
        <translation>%1 konnte nicht bestätigen, dass die Nachricht von der Domain im Feld „Von“ kommt, und diese Domain gibt vor, solche Nachrichten abzulehnen (DMARC).</translation>
    </message>
    <message>
        <source>Send through the account that belongs to this From address.</source>
        <translation>Senden Sie über das Konto, das zu dieser Absenderadresse gehört.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server doesn&apos;t trust the sender.</source>
        <translation>Der Server des Empfängers traut dem Absender nicht.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t confirm that the message really comes from your domain.</source>
        <translation>%1 konnte nicht bestätigen, dass die Nachricht wirklich von Ihrer Domain kommt.</translation>
    </message>
    <message>
        <source>Send from the address that belongs to %2, or ask your provider.</source>
        <translation>Senden Sie von der Adresse, die für %2 eingestellt ist, oder fragen Sie Ihren Anbieter.</translation>
    </message>
    <message>
        <source>The server wants a secure connection.</source>
        <translation>Der Server verlangt eine sichere Verbindung.</translation>
    </message>
    <message>
        <source>%1 takes this only over a connection that nobody else can read.</source>
        <translation>%1 nimmt dies nur über eine Verbindung an, die sonst niemand mitlesen kann.</translation>
    </message>
    <message>
        <source>Set security to “TLS” or “STARTTLS” in %2.</source>
        <translation>Stellen Sie für %2 die Sicherheit auf „TLS“ oder „STARTTLS“.</translation>
    </message>
    <message>
        <source>The address has letters that a server on the way doesn&apos;t understand.</source>
        <translation>Die Adresse enthält Buchstaben, die ein Server auf dem Weg nicht versteht.</translation>
    </message>
    <message>
        <source>Ask the recipient for an address in plain letters.</source>
        <translation>Bitten Sie den Empfänger um eine Adresse aus einfachen Buchstaben.</translation>
    </message>
    <message>
        <source>The server couldn&apos;t look something up.</source>
        <translation>Der Server konnte etwas nicht nachschlagen.</translation>
    </message>
    <message>
        <source>%1 has trouble with its name service or its list of users.</source>
        <translation>%1 hat eine Störung beim Namensdienst oder bei der Benutzerliste.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, check what stands after the @.</source>
        <translation>Versuchen Sie es später erneut. Bleibt es so, prüfen Sie, was nach dem @ steht.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system can&apos;t be reached now.</source>
        <translation>Das Mailsystem des Empfängers ist gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 has trouble on the way to it.</source>
        <translation>%1 kommt im Moment nicht dorthin durch.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Sendoff versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system can&apos;t be reached.</source>
        <translation>Das Mailsystem des Empfängers ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 found no way to it.</source>
        <translation>%1 hat keinen Weg dorthin gefunden.</translation>
    </message>
    <message>
        <source>Check what stands after the @. If it is right, try again tomorrow.</source>
        <translation>Prüfen Sie, was nach dem @ steht. Stimmt es, versuchen Sie es morgen erneut.</translation>
    </message>
    <message>
        <source>The server has no room.</source>
        <translation>Der Server hat keinen Platz mehr.</translation>
    </message>
    <message>
        <source>The disk of %1 is full.</source>
        <translation>%1 hat keinen freien Speicherplatz mehr.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Der Server ist ausgelastet.</translation>
    </message>
    <message>
        <source>%1 asks to come back later.</source>
        <translation>%1 bittet darum, es später noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>The mail system can&apos;t take the message.</source>
        <translation>Das Mailsystem kann die Nachricht nicht annehmen.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own, or can&apos;t handle it in this form.</source>
        <translation>%1 hat selbst eine Störung oder kann die Nachricht in dieser Form nicht verarbeiten.</translation>
    </message>
    <message>
        <source>The server&apos;s own words below say more. Ask your provider if they don&apos;t help.</source>
        <translation>Mehr verrät die Antwort des Servers weiter unten. Hilft sie nicht, fragen Sie Ihren Anbieter.</translation>
    </message>
    <message>
        <source>The server didn&apos;t understand.</source>
        <translation>Der Server hat etwas nicht verstanden.</translation>
    </message>
    <message>
        <source>%1 refused a command that is needed for this message.</source>
        <translation>%1 hat einen Befehl abgelehnt, der für diese Nachricht nötig ist.</translation>
    </message>
    <message>
        <source>The conversation below shows it. Ask your provider if it stays.</source>
        <translation>Das Gespräch unten zeigt es. Bleibt es so, fragen Sie Ihren Anbieter.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t let you send this.</source>
        <translation>Der Server lässt Sie das nicht senden.</translation>
    </message>
    <message>
        <source>%1 refused it by its own rules: it may take it for spam, or the sender isn&apos;t allowed.</source>
        <translation>%1 hat die Nachricht nach eigenen Regeln abgelehnt, vielleicht als Spam, oder weil der Absender nicht zugelassen ist.</translation>
    </message>
    <message>
        <source>Check that From fits %2. The server&apos;s own words below say more.</source>
        <translation>Prüfen Sie, ob die Adresse im Feld „Von“ für %2 gilt. Mehr verrät die Antwort des Servers weiter unten.</translation>
    </message>
    <message>
        <source>The server refused it by its own rules.</source>
        <translation>Der Server hat die Nachricht nach eigenen Regeln abgelehnt.</translation>
    </message>
    <message>
        <source>%1 may take it for spam.</source>
        <translation>%1 hält sie vielleicht für Spam.</translation>
    </message>
    <message>
        <source>The server asks to come back later.</source>
        <translation>Der Server bittet um einen späteren Versuch.</translation>
    </message>
    <message>
        <source>%1 can&apos;t take it right now.</source>
        <translation>%1 kann die Nachricht gerade nicht annehmen.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take mail from here.</source>
        <translation>Der Server nimmt von hier keine E-Mails an.</translation>
    </message>
    <message>
        <source>%1 refused the conversation before it began.</source>
        <translation>%1 hat das Gespräch abgelehnt, bevor es begann.</translation>
    </message>
    <message>
        <source>Check server and port in %2, or try another network.</source>
        <translation>Prüfen Sie Server und Port für %2, oder versuchen Sie es in einem anderen Netz.</translation>
    </message>
    <message>
        <source>The server refused the message.</source>
        <translation>Der Server hat die Nachricht abgelehnt.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take it in this form.</source>
        <translation>%1 nimmt sie in dieser Form nicht an.</translation>
    </message>
    <message>
        <source>The server&apos;s own words below say more.</source>
        <translation>Mehr verrät die Antwort des Servers weiter unten.</translation>
    </message>
    <message>
        <source>The certificate of %1 was renewed, or someone may be in between.</source>
        <translation>%1 hat ein neues Zertifikat, oder jemand hat sich dazwischengeschaltet.</translation>
    </message>
    <message>
        <source>Set the login to “Automatic” in %1.</source>
        <translation>Stellen Sie für %1 die Anmeldung auf „Automatisch“.</translation>
    </message>
    <message>
        <source>Set the login to PLAIN in %1, send one message, then set it back to “Automatic”.</source>
        <translation>Stellen Sie für %1 die Anmeldung auf PLAIN, senden Sie eine Nachricht, und stellen Sie sie dann wieder auf „Automatisch“.</translation>
    </message>
    <message>
        <source>Set security to “TLS” or “STARTTLS” and the login to “Automatic” in %1.</source>
        <translation>Stellen Sie für %1 die Sicherheit auf „TLS“ oder „STARTTLS“ und die Anmeldung auf „Automatisch“.</translation>
    </message>
    <message>
        <source>Press “Sign in with the browser” in the account&apos;s settings, or run “sendoff-cli account sign-in”.</source>
        <translation>Klicken Sie in den Kontoeinstellungen auf „Im Browser anmelden“, oder führen Sie „sendoff-cli account sign-in“ aus.</translation>
    </message>
    <message>
        <source>Press “Sign in with the browser” in the account&apos;s settings. What waits leaves then.</source>
        <translation>Klicken Sie in den Kontoeinstellungen auf „Im Browser anmelden“. Was wartet, wird dann gesendet.</translation>
    </message>
    <message>
        <source>In the account settings, add an outgoing server with these values. First import the certificate under Privacy &amp; Security, Certificates, Authorities, and trust it for websites; nobody has its key any more, so it can vouch for nothing else.</source>
        <translation>Fügen Sie in den Konten-Einstellungen einen Postausgangsserver mit diesen Werten hinzu. Importieren Sie vorher das Zertifikat unter Datenschutz &amp; Sicherheit, Zertifikate, Zertifizierungsstellen, und vertrauen Sie ihm für Websites. Den Schlüssel dazu hat niemand mehr, es kann also für nichts anderes bürgen.</translation>
    </message>
    <message>
        <source>Put these lines into ~/.muttrc, and make that file readable for you only: chmod 600 ~/.muttrc</source>
        <translation>Schreiben Sie diese Zeilen in ~/.muttrc, und machen Sie die Datei nur für Sie selbst lesbar: chmod 600 ~/.muttrc</translation>
    </message>
    <message>
        <source>Put these lines into ~/.gitconfig, or with “git config” into one repository. Then “git send-email” sends through Sendoff.</source>
        <translation>Schreiben Sie diese Zeilen in ~/.gitconfig, oder setzen Sie die Werte mit „git config“ in einem einzelnen Repository. Danach sendet „git send-email“ über Sendoff.</translation>
    </message>
    <message>
        <source>Save this as wp-content/mu-plugins/sendoff.php. WordPress has to run on this machine and be able to read the certificate; copy it to where it can.</source>
        <translation>Speichern Sie dies als wp-content/mu-plugins/sendoff.php. WordPress muss auf diesem Computer laufen und das Zertifikat lesen können; kopieren Sie es an einen Ort, an dem das geht.</translation>
    </message>
    <message>
        <source>Put these lines into settings.py. To have Django verify the certificate, start it with the variable in the last line.</source>
        <translation>Schreiben Sie diese Zeilen in settings.py. Damit Django das Zertifikat prüft, starten Sie es mit der Variablen aus der letzten Zeile.</translation>
    </message>
    <message>
        <source>Install msmtp-mta and put these lines into ~/.msmtprc, with your address in the last one, then: chmod 600 ~/.msmtprc. What cron and other programs hand to “sendmail” then goes through Sendoff.</source>
        <translation>Installieren Sie msmtp-mta und schreiben Sie diese Zeilen in ~/.msmtprc, mit Ihrer Adresse in der letzten; dann: chmod 600 ~/.msmtprc. Was cron und andere Programme an „sendmail“ übergeben, geht danach über Sendoff.</translation>
    </message>
    <message>
        <source>This sends the message in a file from a script. Exchange the two addresses.</source>
        <translation>So sendet ein Skript die Nachricht aus einer Datei. Tragen Sie statt der beiden Adressen Ihre eigene und die des Empfängers ein.</translation>
    </message>
    <message>
        <source>There is already a token for “%1”. Choose another name, or revoke that one first.</source>
        <translation>Für „%1“ gibt es schon ein Token. Wählen Sie einen anderen Namen, oder widerrufen Sie zuerst das vorhandene.</translation>
    </message>
    <message>
        <source>There is no token for “%1”.</source>
        <translation>Für „%1“ gibt es kein Token.</translation>
    </message>
    <message>
        <source>That couldn&apos;t be saved on this machine. Check that the disk can be written to.</source>
        <translation>Das konnte auf diesem Computer nicht gespeichert werden. Prüfen Sie, ob sich auf den Datenträger schreiben lässt.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>address: what became of it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Delayed on the way, tried until %1</source>
        <translation>Unterwegs verzögert, weitere Versuche bis %1</translation>
    </message>
    <message>
        <source>Delayed on the way, still tried</source>
        <translation>Unterwegs verzögert, weitere Versuche laufen</translation>
    </message>
    <message>
        <source>Passed on to a system that reports no further</source>
        <translation>An ein System weitergegeben, das nichts weiter meldet</translation>
    </message>
    <message>
        <source>Passed on to the members of a list</source>
        <translation>An die Mitglieder einer Liste weitergegeben</translation>
    </message>
    <message>
        <source>Delivered to the mailbox</source>
        <translation>Im Postfach zugestellt</translation>
    </message>
    <message>
        <source>Delivered, then deleted; perhaps unread</source>
        <translation>Zugestellt, dann gelöscht; vielleicht ungelesen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Came back: %1</source>
        <translation>Zurückgekommen: %1</translation>
    </message>
    <message>
        <source>delayed %1</source>
        <translation>verzögert %1</translation>
    </message>
    <message>
        <source>passed on %1</source>
        <translation>weitergegeben %1</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>zugestellt %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>came back %1</source>
        <translation>zurückgekommen %1</translation>
    </message>
    <message>
        <source>an unnamed system</source>
        <translation>einem unbenannten System</translation>
    </message>
    <message>
        <source>Reported by %1.</source>
        <translation>Gemeldet von %1.</translation>
    </message>
    <message>
        <source>Reported by %1 in free text: Sendoff may have misread it.</source>
        <translation>Gemeldet von %1 als freier Text: Sendoff hat ihn vielleicht falsch verstanden.</translation>
    </message>
    <message>
        <source>Reported by %1 in free text, as %2 writes it: Sendoff may have misread it.</source>
        <translation>Gemeldet von %1 als freier Text, wie %2 ihn schreibt: Sendoff hat ihn vielleicht falsch verstanden.</translation>
    </message>
    <message>
        <source>Run “sendoff-cli account sign-in” for %1. What waits leaves then.</source>
        <translation>Führen Sie „sendoff-cli account sign-in“ für %1 aus. Was wartet, wird dann gesendet.</translation>
    </message>
    <message>
        <source>Send it again with less attached, or share large files in another way.</source>
        <translation>Senden Sie die Nachricht mit weniger Anhängen neu, oder geben Sie große Dateien auf anderem Weg weiter.</translation>
    </message>
    <message>
        <source>Delivered.</source>
        <translation>Zugestellt.</translation>
    </message>
    <message>
        <source>It is reported to have reached everybody.</source>
        <translation>Den Berichten nach hat sie alle erreicht.</translation>
    </message>
    <message>
        <source>Sent, but delayed on the way.</source>
        <translation>Gesendet, aber unterwegs verzögert.</translation>
    </message>
    <message>
        <source>A system on the way still tries. There is nothing to do but to wait.</source>
        <translation>Ein System unterwegs versucht es weiter. Sie können nur abwarten.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Sent, delayed on the way</source>
        <translation>Gesendet, unterwegs verzögert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts were backed up. Passwords stay in the keychain and aren&apos;t included.</source>
        <translation>
            <numerusform>%Ln Konto wurde gesichert. Das Passwort bleibt im Schlüsselbund und ist nicht dabei.</numerusform>
            <numerusform>%Ln Konten wurden gesichert. Die Passwörter bleiben im Schlüsselbund und sind nicht dabei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address book entries were backed up.</source>
        <translation>
            <numerusform>%Ln Eintrag des Adressbuchs wurde gesichert.</numerusform>
            <numerusform>%Ln Einträge des Adressbuchs wurden gesichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts were backed up.</source>
        <translation>
            <numerusform>%Ln Entwurf wurde gesichert.</numerusform>
            <numerusform>%Ln Entwürfe wurden gesichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln templates were backed up.</source>
        <translation>
            <numerusform>%Ln Vorlage wurde gesichert.</numerusform>
            <numerusform>%Ln Vorlagen wurden gesichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of drafts can&apos;t be read or are too large, and were left out. Keep them where they are.</source>
        <translation>
            <numerusform>%Ln Entwurfsdatei ist nicht lesbar oder zu groß und wurde ausgelassen. Lassen Sie sie, wo sie ist.</numerusform>
            <numerusform>%Ln Entwurfsdateien sind nicht lesbar oder zu groß und wurden ausgelassen. Lassen Sie sie, wo sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be written. Make room on the disk, then restore again: nothing is duplicated.</source>
        <translation>Es konnte nicht alles gespeichert werden. Schaffen Sie Platz auf dem Datenträger, und stellen Sie dann noch einmal wieder her: Nichts wird doppelt angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts were restored.</source>
        <translation>
            <numerusform>%Ln Konto wurde wiederhergestellt.</numerusform>
            <numerusform>%Ln Konten wurden wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts whose name is taken were left as they are: %1.</source>
        <translation>Konten mit schon vergebenem Namen blieben, wie sie waren: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address book entries were restored.</source>
        <translation>
            <numerusform>%Ln Eintrag des Adressbuchs wurde wiederhergestellt.</numerusform>
            <numerusform>%Ln Einträge des Adressbuchs wurden wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts were restored.</source>
        <translation>
            <numerusform>%Ln Entwurf wurde wiederhergestellt.</numerusform>
            <numerusform>%Ln Entwürfe wurden wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln templates were restored.</source>
        <translation>
            <numerusform>%Ln Vorlage wurde wiederhergestellt.</numerusform>
            <numerusform>%Ln Vorlagen wurden wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>On another machine each account asks for its password once.</source>
        <translation>Auf einem anderen Computer fragt jedes Konto einmal nach seinem Passwort.</translation>
    </message>
    <message>
        <source>The folder in which it should be isn&apos;t there.</source>
        <translation>Der Ordner dafür ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Sendoff may not write there.</source>
        <translation>Sendoff darf dort nicht schreiben.</translation>
    </message>
    <message>
        <source>What is there is no folder or file of this kind.</source>
        <translation>Was dort liegt, ist kein Ordner und keine Datei dieser Art.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Another program keeps it locked.</source>
        <translation>Ein anderes Programm hält die Datei gesperrt.</translation>
    </message>
    <message>
        <source>The message can&apos;t be read any more.</source>
        <translation>Die Nachricht lässt sich nicht mehr lesen.</translation>
    </message>
    <message>
        <source>The copy couldn&apos;t be put into “%1”. The message itself was sent. %2</source>
        <translation>Die Kopie konnte nicht in „%1“ abgelegt werden. Die Nachricht selbst wurde gesendet. %2</translation>
    </message>
    <message>
        <source>The copy couldn&apos;t be put into “%1” yet. Sendoff tries again %2. %3</source>
        <translation>Die Kopie konnte noch nicht in „%1“ abgelegt werden. Nächster Versuch: %2. %3</translation>
    </message>
    <message>
        <source>Your message to %1 came back: %2</source>
        <translation>Ihre Nachricht an %1 ist zurückgekommen: %2</translation>
    </message>
    <message>
        <source>Your message “%1” to %2 came back: %3</source>
        <translation>Ihre Nachricht „%1“ an %2 ist zurückgekommen: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out, or a choice of words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Gelesen.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail program says so.</source>
        <translation>Das meldet das E-Mail-Programm des Empfängers.</translation>
    </message>
    <message>
        <source>The recipients&apos; mail programs say so.</source>
        <translation>Das melden die E-Mail-Programme der Empfänger.</translation>
    </message>
    <message>
        <source>Came back from %1 of %2</source>
        <translation>Bei %1 von %2 zurückgekommen</translation>
    </message>
    <message>
        <source>Came back from everyone</source>
        <translation>Bei allen zurückgekommen</translation>
    </message>
    <message>
        <source>Didn&apos;t reach %1 of %2</source>
        <translation>%1 von %2 nicht erreicht</translation>
    </message>
    <message>
        <source>Didn&apos;t reach anyone</source>
        <translation>Niemanden erreicht</translation>
    </message>
    <message>
        <source>%1, resolved</source>
        <translation>%1, geklärt</translation>
    </message>
    <message>
        <source>%1, sent again</source>
        <translation>%1, erneut gesendet</translation>
    </message>
    <message>
        <source>Your server had accepted it.</source>
        <translation>Ihr Server hatte sie angenommen.</translation>
    </message>
    <message>
        <source>accepted by the server %1</source>
        <translation>vom Server angenommen %1</translation>
    </message>
    <message>
        <source>sent again in another message</source>
        <translation>in einer anderen Nachricht erneut gesendet</translation>
    </message>
    <message>
        <source>“Edit”</source>
        <translation>„Bearbeiten“</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 und %Ln weitere Person</numerusform>
            <numerusform>%1 und %Ln weitere Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
</context>
</TS>
