<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>%1 of %n messages are done</source>
        <translation>
            <numerusform>%1 of %n message is done</numerusform>
            <numerusform>%1 of %n messages are done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::AccountTransfers</name>
    <message numerus="yes">
        <source>%Ln accounts were imported. Sendoff asks once for each missing password.</source>
        <translation>
            <numerusform>%Ln account was imported. If its password is missing, Sendoff asks for it once.</numerusform>
            <numerusform>%Ln accounts were imported. Sendoff asks once for each missing password.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::Announcer</name>
    <message numerus="yes">
        <source>%Ln messages came back</source>
        <translation>
            <numerusform>%Ln message came back</numerusform>
            <numerusform>%Ln messages came back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages need your attention</source>
        <translation>
            <numerusform>%Ln message needs your attention</numerusform>
            <numerusform>%Ln messages need your attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are waiting for “%1”. %2</source>
        <translation>
            <numerusform>%Ln message is waiting for “%1”. %2</numerusform>
            <numerusform>%Ln messages are waiting for “%1”. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::ContactsDialog</name>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln was there already.</numerusform>
            <numerusform>%Ln were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses added</source>
        <translation>
            <numerusform>%Ln address added</numerusform>
            <numerusform>%Ln addresses added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries removed</source>
        <translation>
            <numerusform>%Ln entry removed</numerusform>
            <numerusform>%Ln entries removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::Deeds</name>
    <message numerus="yes">
        <source>%Ln messages are among the drafts.</source>
        <translation>
            <numerusform>%Ln message is among the drafts.</numerusform>
            <numerusform>%Ln messages are among the drafts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are on their way.</source>
        <translation>
            <numerusform>%Ln message is on its way.</numerusform>
            <numerusform>%Ln messages are on their way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::FindBar</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln replaced</numerusform>
            <numerusform>%Ln replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::FindLetterDialog</name>
    <message numerus="yes">
        <source>%Ln accounts couldn&apos;t be checked: %1.</source>
        <translation>
            <numerusform>The account “%1” couldn&apos;t be checked.</numerusform>
            <numerusform>%Ln accounts couldn&apos;t be checked: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages can be looked up by IMAP only. %Ln accounts use POP3: %1.</source>
        <translation>
            <numerusform>Messages can be looked up by IMAP only. The account “%1” uses POP3.</numerusform>
            <numerusform>Messages can be looked up by IMAP only. %Ln accounts use POP3: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::HealthLine</name>
    <message numerus="yes">
        <source>Offline · %Ln waiting; they leave as soon as there is a network</source>
        <translation>
            <numerusform>Offline · %Ln waiting; it leaves as soon as there is a network</numerusform>
            <numerusform>Offline · %Ln waiting; they leave as soon as there is a network</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln needs attention</numerusform>
            <numerusform>%Ln need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came back</source>
        <translation>
            <numerusform>%Ln came back</numerusform>
            <numerusform>%Ln came back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scheduled</source>
        <translation>
            <numerusform>%Ln scheduled</numerusform>
            <numerusform>%Ln scheduled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::LetterHead</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::MailboxDraftsDialog</name>
    <message numerus="yes">
        <source>%Ln accounts couldn&apos;t be checked: %1.</source>
        <translation>
            <numerusform>The account “%1” couldn&apos;t be checked.</numerusform>
            <numerusform>%Ln accounts couldn&apos;t be checked: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::MainWindow</name>
    <message numerus="yes">
        <source>%Ln messages selected</source>
        <translation>
            <numerusform>%Ln message selected</numerusform>
            <numerusform>%Ln messages selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::MessageEditor</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::MessagePage</name>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <translation>
            <numerusform>%Ln attempt</numerusform>
            <numerusform>%Ln attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::RecipientList</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::Removals</name>
    <message numerus="yes">
        <source>Removed %Ln messages</source>
        <translation>
            <numerusform>Removed %Ln message</numerusform>
            <numerusform>Removed %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages that wait for it stay in the outbox until you send them from another account.</source>
        <translation>
            <numerusform>%Ln message that waits for it stays in the outbox until you send it from another account.</numerusform>
            <numerusform>%Ln messages that wait for it stay in the outbox until you send them from another account.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::RepairCard</name>
    <message numerus="yes">
        <source>Send to all %Ln likely addresses</source>
        <translation>
            <numerusform>Send to the likely address</numerusform>
            <numerusform>Send to all %Ln likely addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::SizeCard</name>
    <message numerus="yes">
        <source>%Ln pictures from %1 to %2. The message then has %3.</source>
        <translation>
            <numerusform>%Ln picture from %1 to %2. The message then has %3.</numerusform>
            <numerusform>%Ln pictures from %1 to %2. The message then has %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages of at most %1.</source>
        <translation>
            <numerusform>%Ln message of at most %1.</numerusform>
            <numerusform>%Ln messages of at most %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::TroubleBar</name>
    <message numerus="yes">
        <source>%Ln messages are waiting for “%1”.</source>
        <translation>
            <numerusform>%Ln message is waiting for “%1”.</numerusform>
            <numerusform>%Ln messages are waiting for “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages have been waiting for more than an hour.</source>
        <translation>
            <numerusform>%Ln message has been waiting for more than an hour.</numerusform>
            <numerusform>%Ln messages have been waiting for more than an hour.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::cli</name>
    <message numerus="yes">
        <source>%n messages are on the disk that the outbox doesn&apos;t know.</source>
        <translation>
            <numerusform>%n message is on the disk that the outbox doesn&apos;t know.</numerusform>
            <numerusform>%n messages are on the disk that the outbox doesn&apos;t know.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were found again. They are held, as nobody knows if they were sent: look at “sendoff-cli outbox list --state held”.</source>
        <translation>
            <numerusform>%n message was found again. It is held, as nobody knows if it was sent: look at “sendoff-cli outbox list --state held”.</numerusform>
            <numerusform>%n messages were found again. They are held, as nobody knows if they were sent: look at “sendoff-cli outbox list --state held”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All is well: %n messages, each as it was queued.</source>
        <translation>
            <numerusform>All is well: %n message, just as it was queued.</numerusform>
            <numerusform>All is well: %n messages, each as it was queued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs may log in.</source>
        <translation>
            <numerusform>%Ln program may log in.</numerusform>
            <numerusform>%Ln programs may log in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::words</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed over once, for all %Ln recipients.</source>
        <translation>
            <numerusform>Handed over once, for one recipient.</numerusform>
            <numerusform>Handed over once, for all %Ln recipients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed over %1 times for %Ln recipients, as the server takes %2 at a time. Nobody gets it twice.</source>
        <translation>
            <numerusform>Handed over %1 times for %Ln recipient, as the server takes %2 at a time. Nobody gets it twice.</numerusform>
            <numerusform>Handed over %1 times for %Ln recipients, as the server takes %2 at a time. Nobody gets it twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will see one another&apos;s addresses.</source>
        <translation>
            <numerusform>%Ln person will see everybody&apos;s address.</numerusform>
            <numerusform>%Ln people will see one another&apos;s addresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier attempts are no longer kept.</source>
        <translation>
            <numerusform>%Ln earlier attempt is no longer kept.</numerusform>
            <numerusform>%Ln earlier attempts are no longer kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts were backed up. Passwords stay in the keychain and aren&apos;t included.</source>
        <translation>
            <numerusform>%Ln account was backed up. Its password stays in the keychain and isn&apos;t included.</numerusform>
            <numerusform>%Ln accounts were backed up. Passwords stay in the keychain and aren&apos;t included.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address book entries were backed up.</source>
        <translation>
            <numerusform>%Ln address book entry was backed up.</numerusform>
            <numerusform>%Ln address book entries were backed up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts were backed up.</source>
        <translation>
            <numerusform>%Ln draft was backed up.</numerusform>
            <numerusform>%Ln drafts were backed up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln templates were backed up.</source>
        <translation>
            <numerusform>%Ln template was backed up.</numerusform>
            <numerusform>%Ln templates were backed up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of drafts can&apos;t be read or are too large, and were left out. Keep them where they are.</source>
        <translation>
            <numerusform>%Ln file of a draft can&apos;t be read or is too large, and was left out. Keep it where it is.</numerusform>
            <numerusform>%Ln files of drafts can&apos;t be read or are too large, and were left out. Keep them where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts were restored.</source>
        <translation>
            <numerusform>%Ln account was restored.</numerusform>
            <numerusform>%Ln accounts were restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address book entries were restored.</source>
        <translation>
            <numerusform>%Ln address book entry was restored.</numerusform>
            <numerusform>%Ln address book entries were restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts were restored.</source>
        <translation>
            <numerusform>%Ln draft was restored.</numerusform>
            <numerusform>%Ln drafts were restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln templates were restored.</source>
        <translation>
            <numerusform>%Ln template was restored.</numerusform>
            <numerusform>%Ln templates were restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 and %Ln other</numerusform>
            <numerusform>%1 and %Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server accepted it for all %Ln recipients.</source>
        <translation>
            <numerusform>The server accepted it for the recipient.</numerusform>
            <numerusform>The server accepted it for all %Ln recipients.</numerusform>
        </translation>
    </message>
</context>
</TS>
