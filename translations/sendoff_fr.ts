<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Answer</name>
    <message>
        <source>Somebody wrote:</source>
        <translation>Quelqu’un a écrit&#x202f;:</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 a écrit&#x202f;:</translation>
    </message>
    <message>
        <source>On %1 at %2, %3 wrote:</source>
        <comment>date, time, name</comment>
        <translation>Le %1 à %2, %3 a écrit&#x202f;:</translation>
    </message>
    <message>
        <source>Forwarded message</source>
        <translation>Message transféré</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>Pictures or other content from the network aren&apos;t loaded: they would tell the sender that you read this.</source>
        <translation>Les images et les autres contenus du réseau ne sont pas chargés&#x202f;: ils apprendraient à l’expéditeur que vous lisez ce message.</translation>
    </message>
    <message>
        <source>A program in the message doesn&apos;t run.</source>
        <translation>Un programme contenu dans le message n’est pas exécuté.</translation>
    </message>
    <message>
        <source>Fields to fill in are shown as text only.</source>
        <translation>Les champs à remplir sont affichés comme du simple texte.</translation>
    </message>
    <message>
        <source>Embedded content isn&apos;t shown.</source>
        <translation>Le contenu intégré n’est pas affiché.</translation>
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
        <translation>Aucune&#x202f;: d’autres peuvent tout lire</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>Message %1 is with the server already and could not be stopped so far. “sendoff-cli outbox show %1” tells what comes of it.</source>
        <translation>Le message %1 est déjà chez le serveur et n’a pas pu être arrêté jusqu’ici. «&#x202f;sendoff-cli outbox show %1&#x202f;» dira ce qu’il devient.</translation>
    </message>
    <message>
        <source>Message %1 could not be stopped any more, and nobody knows if it arrived. Ask its recipients, then say: sendoff-cli outbox resolve %1 sent (or, to send it once more: resend)</source>
        <translation>Le message %1 n’a pas pu être arrêté, et personne ne sait s’il est arrivé. Demandez à ses destinataires, puis tapez&#x202f;: sendoff-cli outbox resolve %1 sent (ou, pour l’envoyer encore une fois&#x202f;: resend)</translation>
    </message>
    <message>
        <source>Message %1 could not be stopped any more. “sendoff-cli outbox show %1” tells what came of it.</source>
        <translation>Le message %1 n’a pas pu être arrêté. «&#x202f;sendoff-cli outbox show %1&#x202f;» dit ce qu’il est devenu.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>%1 of %n messages are done</source>
        <translation>
            <numerusform>Messages traités&#x202f;: %1 sur %n</numerusform>
            <numerusform>Messages traités&#x202f;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The time to wait ran out.</source>
        <translation>Le délai d’attente est écoulé.</translation>
    </message>
    <message>
        <source>Message %1 is held. To send it: sendoff-cli outbox release %1</source>
        <translation>Le message %1 est retenu. Pour l’envoyer&#x202f;: sendoff-cli outbox release %1</translation>
    </message>
    <message>
        <source>Message %1 is scheduled for later and safe in the outbox.</source>
        <translation>Le message %1 est planifié et en sécurité dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Message %1 is safe in the outbox and will be tried again.</source>
        <translation>Le message %1 est en sécurité dans la boîte d’envoi&#x202f;; l’envoi sera retenté.</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountButtons</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountDialog</name>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>Compte «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Il manque quelque chose.</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Mot de passe d’application</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The account wasn&apos;t saved.</source>
        <translation>Le compte n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Addresses, signatures…</source>
        <translation>Adresses, signatures…</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountOrder</name>
    <message>
        <source>Account settings…</source>
        <translation>Paramètres du compte…</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountPage</name>
    <message>
        <source>An address and its password are enough: Sendoff finds the rest and checks it while you watch.</source>
        <translation>Une adresse et son mot de passe suffisent&#x202f;: Sendoff trouve le reste et le vérifie sous vos yeux.</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Paramètres du serveur</translation>
    </message>
    <message>
        <source>Sent copies and delivery reports</source>
        <translation>Copies des messages envoyés et rapports de remise</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>You trust one certificate for this server and no other: %1…</source>
        <translation>Pour ce serveur, vous faites confiance à un seul certificat, et à aucun autre&#x202f;: %1…</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountTransfers</name>
    <message numerus="yes">
        <source>%Ln accounts were imported. Sendoff asks once for each missing password.</source>
        <translation>
            <numerusform>%Ln compte a été importé. S’il manque le mot de passe, Sendoff le demandera une fois.</numerusform>
            <numerusform>%Ln comptes ont été importés. Sendoff demandera une fois chaque mot de passe manquant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendoff&apos;s backup (*.json)</source>
        <translation>Sauvegarde de Sendoff (*.json)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>sendoff::Actions</name>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenêtre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Envoyer le message</translation>
    </message>
    <message>
        <source>Send the message later</source>
        <translation>Envoyer le message plus tard</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Enregistrer le brouillon</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>Ouvrir un fichier de messages</translation>
    </message>
    <message>
        <source>Try all waiting messages now</source>
        <translation>Réessayer maintenant tout ce qui attend</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Import accounts from other programs…</source>
        <translation>Importer les comptes d’autres logiciels…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barre de menus</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Move account up</source>
        <translation>Monter le compte</translation>
    </message>
    <message>
        <source>Move account down</source>
        <translation>Descendre le compte</translation>
    </message>
    <message>
        <source>Back up everything except messages…</source>
        <translation>Tout sauvegarder sauf les messages…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Drafts in the mailbox…</source>
        <translation>Brouillons dans la boîte aux lettres…</translation>
    </message>
    <message>
        <source>Show Cc</source>
        <translation>Afficher Cc</translation>
    </message>
    <message>
        <source>Show Bcc</source>
        <translation>Afficher Cci</translation>
    </message>
</context>
<context>
    <name>sendoff::AdvancedPart</name>
    <message>
        <source>Send from this account</source>
        <translation>Envoyer avec ce compte</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Use it for new messages</source>
        <translation>L’utiliser pour les nouveaux messages</translation>
    </message>
    <message>
        <source>Default account</source>
        <translation>Compte par défaut</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>Réponses à</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>l’adresse e-mail</translation>
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
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>a command that prints it</source>
        <translation>une commande qui l’affiche</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Votre autorité de certification</translation>
    </message>
    <message>
        <source>PEM file, only for servers of your own</source>
        <translation>fichier PEM, seulement pour vos propres serveurs</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Votre certificat</translation>
    </message>
    <message>
        <source>PEM or PKCS#12 file without a password</source>
        <translation>fichier PEM ou PKCS#12 sans mot de passe</translation>
    </message>
    <message>
        <source>Name in the greeting</source>
        <translation>Nom dans la salutation</translation>
    </message>
    <message>
        <source>none: tells the server nothing about this machine</source>
        <translation>aucun&#x202f;: ne révèle rien de cet ordinateur au serveur</translation>
    </message>
    <message>
        <source>Messages per minute</source>
        <translation>Messages par minute</translation>
    </message>
    <message>
        <source>Messages per day</source>
        <translation>Messages par jour</translation>
    </message>
    <message>
        <source>Recipients at once</source>
        <translation>Destinataires à la fois</translation>
    </message>
    <message>
        <source>as the provider allows</source>
        <translation>selon le fournisseur</translation>
    </message>
    <message>
        <source>This file can&apos;t be read. Check its path.</source>
        <translation>Ce fichier est illisible. Vérifiez son chemin.</translation>
    </message>
    <message>
        <source>A name in the greeting is a host name, such as mail.example.org, or an address such as [192.0.2.1].</source>
        <translation>Le nom dans la salutation est un nom d’hôte, comme mail.example.org, ou une adresse comme [192.0.2.1].</translation>
    </message>
    <message>
        <source>A proxy is written as socks5://127.0.0.1:1080 or http://proxy:3128.</source>
        <translation>Un proxy s’écrit socks5://127.0.0.1:1080 ou http://proxy:3128.</translation>
    </message>
    <message>
        <source>Leave the password out of the address, and give a command that prints it.</source>
        <translation>N’écrivez pas le mot de passe dans l’adresse, indiquez plutôt une commande qui l’affiche.</translation>
    </message>
</context>
<context>
    <name>sendoff::Announcer</name>
    <message>
        <source>a message without a subject</source>
        <translation>Message sans objet</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, à %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages need your attention</source>
        <translation>
            <numerusform>%Ln message à régler</numerusform>
            <numerusform>%Ln messages à régler</numerusform>
        </translation>
    </message>
    <message>
        <source>They couldn&apos;t be sent, or not to everybody. Sendoff shows what can be done.</source>
        <translation>Ils n’ont pas pu être envoyés, ou pas à tout le monde. Sendoff montre ce qu’il est possible de faire.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are waiting for “%1”. %2</source>
        <translation>
            <numerusform>%Ln message attend «&#x202f;%1&#x202f;». %2</numerusform>
            <numerusform>%Ln messages attendent «&#x202f;%1&#x202f;». %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix the account</source>
        <translation>Corriger le compte</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>Leaves in %1 s</source>
        <translation>Part dans %1 s</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sendoff keeps sending</source>
        <translation>Sendoff continue d’envoyer</translation>
    </message>
    <message>
        <source>Its window is closed, but waiting messages are still sent. Start Sendoff again to see them; Ctrl+Q in its window quits it.</source>
        <translation>Sa fenêtre est fermée, mais ce qui attend partira quand même. Pour le voir, ouvrez de nouveau Sendoff&#x202f;; Ctrl+Q dans sa fenêtre le ferme pour de bon.</translation>
    </message>
    <message>
        <source>A message came back</source>
        <translation>Un message est revenu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages came back</source>
        <translation>
            <numerusform>%Ln message est revenu</numerusform>
            <numerusform>%Ln messages sont revenus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::AttachmentBar</name>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Find “%1”</source>
        <translation>Retrouver «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 of %2 the server takes</source>
        <translation>%1 sur les %2 que le serveur accepte</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>It&apos;s small already</source>
        <translation>L’image est déjà petite</translation>
    </message>
    <message>
        <source>%1 pixels, %2</source>
        <comment>longer side, size of the file</comment>
        <translation>%1 pixels, %2</translation>
    </message>
</context>
<context>
    <name>sendoff::AttachmentChip</name>
    <message>
        <source>Name of the attachment</source>
        <translation>Nom de la pièce jointe</translation>
    </message>
    <message>
        <source>Attach again</source>
        <translation>Joindre de nouveau</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
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
        <translation>n’est plus là</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>was changed since</source>
        <translation>modifié depuis</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Retrouver…</translation>
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
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open it with the program that the system has for it</source>
        <translation>Ouvrir avec le programme que le système prévoit</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This file runs when it is opened.</source>
        <translation>Ce fichier s’exécute quand on l’ouvre.</translation>
    </message>
    <message>
        <source>Open it only if you know what it does.</source>
        <translation>Ne l’ouvrez que si vous savez ce qu’il fait.</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>The system has no program for this kind of file.</source>
        <translation>Le système n’a pas de programme pour ce type de fichier.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Couldn&apos;t write “%1”. Choose another place.</source>
        <translation>Impossible d’enregistrer «&#x202f;%1&#x202f;». Choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>sendoff::BackgroundPortal</name>
    <message>
        <source>Messages leave on time, without your having to open Sendoff.</source>
        <translation>Les messages partent à l’heure, sans que vous ayez à ouvrir Sendoff.</translation>
    </message>
</context>
<context>
    <name>sendoff::CertificateCard</name>
    <message>
        <source>%1 to %2 – it has expired</source>
        <translation>Du %1 au %2 – il a expiré</translation>
    </message>
    <message>
        <source>%1 to %2 – not yet</source>
        <translation>Du %1 au %2 – pas encore valable</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>Trust this certificate for this server</source>
        <translation>Faire confiance à ce certificat pour ce serveur</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Valable pour</translation>
    </message>
    <message>
        <source>%1 – and not for %2</source>
        <translation>%1 – et non pour %2</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>%1 (self-signed)</source>
        <translation>%1 (autosigné)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valable</translation>
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
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Sendoff %1 on %2</source>
        <translation>Sendoff %1 sur %2</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serveur&#x202f;: %1</translation>
    </message>
    <message>
        <source>The mailbox accepted the login, too.</source>
        <translation>La boîte aux lettres a aussi accepté l’identification.</translation>
    </message>
    <message>
        <source>The mailbox can&apos;t be used yet, but sending works without it: %1 %2</source>
        <translation>L’envoi fonctionne, mais la boîte aux lettres ne peut pas encore servir&#x202f;: %1 %2</translation>
    </message>
    <message>
        <source>The server accepted the login and the sender&apos;s address. Nothing was sent.</source>
        <translation>Le serveur a accepté l’identification et l’adresse de l’expéditeur. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Tout fonctionne.</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>Le serveur a répondu&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>It works. “%1” is ready.</source>
        <translation>Tout fonctionne. «&#x202f;%1&#x202f;» est prêt.</translation>
    </message>
</context>
<context>
    <name>sendoff::ComposeBar</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send (Ctrl+Return)</source>
        <translation>Envoyer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
    <message>
        <source>Send later (Ctrl+Shift+Return)</source>
        <translation>Envoyer plus tard (Ctrl+Maj+Entrée)</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Attach files (Ctrl+Shift+A)</source>
        <translation>Joindre des fichiers (Ctrl+Maj+A)</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Ce qui sera envoyé</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>sendoff::ComposeFields</name>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Cci</translation>
    </message>
    <message>
        <source>Show Cc</source>
        <translation>Afficher Cc</translation>
    </message>
    <message>
        <source>Show Bcc</source>
        <translation>Afficher Cci</translation>
    </message>
    <message>
        <source>as last time with %1</source>
        <translation>comme la dernière fois avec %1</translation>
    </message>
</context>
<context>
    <name>sendoff::ComposeWindow</name>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <translation>Options&#x202f;: %1</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Before you send:</source>
        <translation>Avant l’envoi&#x202f;:</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Not queued yet.</source>
        <translation>Pas encore dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation>Exporté vers «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>Rien n’a été exporté.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the draft.</source>
        <translation>Impossible d’enregistrer le brouillon.</translation>
    </message>
    <message>
        <source>The window stays open, so that nothing is lost. Make room on the disk, or copy the text.</source>
        <translation>La fenêtre reste ouverte pour que rien ne se perde. Libérez de la place sur le disque ou copiez le texte.</translation>
    </message>
    <message>
        <source>This message goes on as it is</source>
        <translation>Ce message est redirigé tel quel</translation>
    </message>
    <message>
        <source>Say who should get it. Its sender, its text and its attachments stay; replies go to its sender.</source>
        <translation>Indiquez qui doit le recevoir. L’expéditeur, le texte et les pièces jointes restent les mêmes&#x202f;; les réponses iront à l’expéditeur.</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Brouillon enregistré à %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the draft</source>
        <translation>Impossible d’enregistrer le brouillon</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Ce qui sera envoyé</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>sendoff::ContactsDialog</name>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Carnet d’adresses</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the address book</source>
        <translation>Rechercher dans le carnet d’adresses</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People from a vCard or CSV file, as other programs export them. Files can be dropped here, too.</source>
        <translation>Personnes d’un fichier vCard ou CSV, exporté depuis un autre programme. Vous pouvez aussi déposer des fichiers ici.</translation>
    </message>
    <message>
        <source>People you write to are added automatically.</source>
        <translation>Les personnes à qui vous écrivez s’ajoutent ici d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>Address books (*.vcf *.vcard *.csv *.tsv *.txt)</source>
        <translation>Carnets d’adresses (*.vcf *.vcard *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There are no addresses in that file.</source>
        <translation>Ce fichier ne contient aucune adresse.</translation>
    </message>
    <message>
        <source>It should be a vCard (.vcf) or CSV file, exported from another address book.</source>
        <translation>Il faut un fichier vCard (.vcf) ou CSV, exporté depuis un autre carnet d’adresses.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save them.</source>
        <translation>Impossible de les enregistrer.</translation>
    </message>
    <message>
        <source>Is there room on the disk? Nothing was changed.</source>
        <translation>Reste-t-il de la place sur le disque&#x202f;? Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses added</source>
        <translation>
            <numerusform>%Ln adresse ajoutée</numerusform>
            <numerusform>%Ln adresses ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln était déjà là.</numerusform>
            <numerusform>%Ln étaient déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries removed</source>
        <translation>
            <numerusform>%Ln entrée supprimée</numerusform>
            <numerusform>%Ln entrées supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>sendoff::Deeds</name>
    <message>
        <source>To %1 — leaves %2, if Sendoff is running then</source>
        <translation>À %1 — départ&#x202f;: %2, si Sendoff est ouvert à ce moment-là</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>To %1 — on its way</source>
        <translation>À %1 — en route</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>To %1 — leaves in %2 s</source>
        <translation>À %1 — part dans %2 s</translation>
    </message>
    <message>
        <source>It had already left.</source>
        <translation>Il était déjà parti.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the draft. The message stays in the outbox.</source>
        <translation>Impossible d’enregistrer le brouillon. Le message reste dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>The stored message is gone or was changed, so it can&apos;t be sent again.</source>
        <translation>Le message conservé a disparu ou a été modifié&#x202f;; il ne peut donc pas être renvoyé.</translation>
    </message>
    <message>
        <source>Copied the report. Paste it into a message to the help desk.</source>
        <translation>Rapport copié. Collez-le dans un message à l’assistance.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation>Exporté vers «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Marked as resolved</source>
        <translation>Marqué comme réglé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are among the drafts.</source>
        <translation>
            <numerusform>%Ln message est dans les brouillons.</numerusform>
            <numerusform>%Ln messages sont dans les brouillons.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them all</source>
        <translation>Les envoyer tous</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are on their way.</source>
        <translation>
            <numerusform>%Ln message est en route.</numerusform>
            <numerusform>%Ln messages sont en route.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail reader opens messages on this desktop. The Message-ID is copied: search for it in your reader.</source>
        <translation>Sur ce bureau, aucun lecteur d’e-mails n’ouvre les messages. Le Message-ID est copié&#x202f;: cherchez-le dans votre lecteur.</translation>
    </message>
    <message>
        <source>The mail reader couldn&apos;t be started.</source>
        <translation>Impossible d’ouvrir le lecteur d’e-mails.</translation>
    </message>
</context>
<context>
    <name>sendoff::Desktop</name>
    <message>
        <source>Quit Sendoff</source>
        <translation>Quitter Sendoff</translation>
    </message>
    <message>
        <source>A message is on its way. Quit now?</source>
        <translation>Un message est en cours d’envoi. Quitter maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>What hasn&apos;t left yet is safe, and leaves when Sendoff runs again.</source>
        <translation>Ce qui n’est pas encore parti est en sécurité et partira quand Sendoff sera de nouveau ouvert.</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Continuer l’envoi</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Write mail, send it, and know what became of it.</source>
        <translation>Écrire des e-mails, les envoyer et savoir ce qu’ils sont devenus.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Tout garder dans ce dossier.</translation>
    </message>
    <message>
        <source>Open no window: send what waits.</source>
        <translation>N’ouvrir aucune fenêtre, envoyer ce qui attend.</translation>
    </message>
    <message>
        <source>With compose: a recipient.</source>
        <translation>Avec compose&#x202f;: un destinataire.</translation>
    </message>
    <message>
        <source>With compose: a recipient of a copy.</source>
        <translation>Avec compose&#x202f;: un destinataire en copie.</translation>
    </message>
    <message>
        <source>With compose: a blind recipient.</source>
        <translation>Avec compose&#x202f;: un destinataire en copie cachée.</translation>
    </message>
    <message>
        <source>With compose: the subject.</source>
        <translation>Avec compose&#x202f;: l’objet.</translation>
    </message>
    <message>
        <source>With compose: a file to attach.</source>
        <translation>Avec compose&#x202f;: un fichier à joindre.</translation>
    </message>
    <message>
        <source>Open a new message.</source>
        <translation>Ouvrir un nouveau message.</translation>
    </message>
    <message>
        <source>There is no file “%1”, and no command. “sendoff --help” shows what Sendoff knows.</source>
        <translation>Il n’y a ni fichier ni commande «&#x202f;%1&#x202f;». «&#x202f;sendoff --help&#x202f;» montre ce que Sendoff connaît.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. “sendoff-cli” sends without one.</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre. «&#x202f;sendoff-cli&#x202f;» envoie sans écran.</translation>
    </message>
    <message>
        <source>A message file (.eml, .mbox) to read and answer, or a mailto: or mid: link.</source>
        <translation>Un fichier de messages (.eml, .mbox) à lire et auquel répondre, ou un lien mailto: ou mid:.</translation>
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
        <translation>Mise en forme</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Strikethrough</source>
        <translation>Barré</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Code block</source>
        <translation>Bloc de code</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Increase list level</source>
        <translation>Augmenter le retrait de la liste</translation>
    </message>
    <message>
        <source>Decrease list level</source>
        <translation>Diminuer le retrait de la liste</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Decrease quote level</source>
        <translation>Réduire la citation</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Lien…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Horizontal line</source>
        <translation>Ligne horizontale</translation>
    </message>
    <message>
        <source>Remove format</source>
        <translation>Effacer la mise en forme</translation>
    </message>
    <message>
        <source>Paste without format</source>
        <translation>Coller sans mise en forme</translation>
    </message>
    <message>
        <source>Switch writing direction</source>
        <translation>Changer le sens de l’écriture</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>Ligne au-dessus</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Ligne au-dessous</translation>
    </message>
    <message>
        <source>Column before</source>
        <translation>Colonne avant</translation>
    </message>
    <message>
        <source>Column after</source>
        <translation>Colonne après</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Supprimer la colonne</translation>
    </message>
    <message>
        <source>Remove table</source>
        <translation>Supprimer le tableau</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Rechercher et remplacer…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>Prochain mot mal orthographié</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille de texte normale</translation>
    </message>
    <message>
        <source>Full screen, text only</source>
        <translation>Plein écran, seulement le texte</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Titre %1</translation>
    </message>
</context>
<context>
    <name>sendoff::EngineProgramsService</name>
    <message>
        <source>Port %1 is taken by another program. Choose another number, and change it in the programs, too.</source>
        <translation>Le port %1 est pris par un autre programme. Choisissez un autre numéro, et changez-le aussi dans les programmes.</translation>
    </message>
    <message>
        <source>Its certificate can&apos;t be kept in %1. Make that folder yours to write to.</source>
        <translation>Son certificat n’a pas pu être enregistré dans %1. Donnez-vous le droit d’écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>That couldn&apos;t be saved. Check that the disk can be written to.</source>
        <translation>L’enregistrement a échoué. Vérifiez qu’il est possible d’écrire sur le disque.</translation>
    </message>
    <message>
        <source>The profile couldn&apos;t be opened.</source>
        <translation>Impossible d’ouvrir le profil.</translation>
    </message>
</context>
<context>
    <name>sendoff::EngineSetupService</name>
    <message>
        <source>The profile couldn&apos;t be opened.</source>
        <translation>Impossible d’ouvrir le profil.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write “%1”: %2. Choose another place.</source>
        <translation>Impossible d’enregistrer «&#x202f;%1&#x202f;»&#x202f;: %2. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Sendoff backup, or comes from a later version. Choose another file.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une sauvegarde de Sendoff, ou vient d’une version plus récente. Choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>sendoff::EngineWorker</name>
    <message>
        <source>Couldn&apos;t write “%1”: %2. Choose another place.</source>
        <translation>Impossible d’enregistrer «&#x202f;%1&#x202f;»&#x202f;: %2. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The message&apos;s file is gone or was changed, so there is nothing to export.</source>
        <translation>Le fichier du message a disparu ou a été modifié&#x202f;; il n’y a rien à exporter.</translation>
    </message>
    <message>
        <source>There is no account to write as. Add one first.</source>
        <translation>Il n’y a pas encore de compte pour écrire. Ajoutez-en d’abord un.</translation>
    </message>
    <message>
        <source>An attachment can&apos;t be read, so nothing was exported.</source>
        <translation>Une pièce jointe est illisible&#x202f;; rien n’a été exporté.</translation>
    </message>
</context>
<context>
    <name>sendoff::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln remplacé</numerusform>
            <numerusform>%Ln remplacés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::FindLetterDialog</name>
    <message>
        <source>Find a message</source>
        <translation>Rechercher un message</translation>
    </message>
    <message>
        <source>Looking for the message…</source>
        <translation>Recherche du message…</translation>
    </message>
    <message>
        <source>In the mailboxes of your accounts. Only this message is read, and nothing is marked.</source>
        <translation>Dans les boîtes aux lettres de vos comptes. Seul ce message est lu, et rien n’est marqué.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the message as a file in your mail reader, and open that file here.</source>
        <translation>Dans votre lecteur d’e-mails, enregistrez le message comme fichier, puis ouvrez ce fichier ici.</translation>
    </message>
    <message>
        <source>It is larger than 64 MB, too large to be fetched.</source>
        <translation>Il dépasse 64 Mo, c’est trop pour le récupérer.</translation>
    </message>
    <message>
        <source>No account has a mailbox (IMAP) in which Sendoff could look.</source>
        <translation>Aucun compte n’a de boîte aux lettres (IMAP) où Sendoff pourrait chercher.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts couldn&apos;t be checked: %1.</source>
        <translation>
            <numerusform>Le compte «&#x202f;%1&#x202f;» n’a pas pu être interrogé.</numerusform>
            <numerusform>%Ln comptes n’ont pas pu être interrogés&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No folder of your mailboxes has it. It may be deleted, or in an account that Sendoff doesn&apos;t know.</source>
        <translation>Aucun dossier de vos boîtes aux lettres ne le contient. Il est peut-être supprimé, ou dans un compte que Sendoff ne connaît pas.</translation>
    </message>
    <message>
        <source>The message wasn&apos;t found</source>
        <translation>Message introuvable</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>Ouvrir un fichier de messages</translation>
    </message>
    <message>
        <source>This link doesn&apos;t lead to a message</source>
        <translation>Ce lien ne mène à aucun message</translation>
    </message>
    <message>
        <source>It must be “mid:” and the Message-ID of a message, for example mid:1234@example.org.</source>
        <translation>Il doit se composer de «&#xa0;mid:&#xa0;» et du Message-ID d’un message, par exemple mid:1234@example.org.</translation>
    </message>
    <message numerus="yes">
        <source>Messages can be looked up by IMAP only. %Ln accounts use POP3: %1.</source>
        <translation>
            <numerusform>Les messages ne peuvent être recherchés que par IMAP. Le compte «&#x202f;%1&#x202f;» utilise POP3.</numerusform>
            <numerusform>Les messages ne peuvent être recherchés que par IMAP. %Ln comptes utilisent POP3&#x202f;: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::FindingPart</name>
    <message>
        <source>Ask Thunderbird&apos;s database; it learns the domain only</source>
        <translation>Interroger la base de Thunderbird&#x202f;; elle n’apprend que le domaine</translation>
    </message>
    <message>
        <source>Tell the domain&apos;s own server the whole address</source>
        <translation>Donner l’adresse entière au serveur du domaine</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Qui est interrogé</translation>
    </message>
    <message>
        <source>Where settings are looked for</source>
        <translation>Où les paramètres sont cherchés</translation>
    </message>
    <message>
        <source>Sendoff knows the large providers by itself. For other addresses it asks the domain, its DNS and the usual server names, encrypted wherever an answer counts.</source>
        <translation>Sendoff connaît lui-même les grands fournisseurs. Pour les autres adresses, il interroge le domaine, son DNS et les noms de serveur habituels, de façon chiffrée partout où la réponse compte.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used here.</source>
        <translation>%1 ne peut pas servir ici.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Yes, use this server</source>
        <translation>Oui, utiliser ce serveur</translation>
    </message>
    <message>
        <source>No, enter it myself</source>
        <translation>Non, le saisir moi-même</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Mode d’emploi</translation>
    </message>
</context>
<context>
    <name>sendoff::FirstRun</name>
    <message>
        <source>Getting started</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Welcome to Sendoff</source>
        <translation>Bienvenue dans Sendoff</translation>
    </message>
    <message>
        <source>Sendoff writes and sends mail. What you send is safe on this machine until it has left, and you see what became of it for each recipient.</source>
        <translation>Sendoff écrit et envoie des messages. Ce que vous envoyez est en sécurité sur cet ordinateur jusqu’à son départ, et vous voyez ce qu’il en est advenu pour chaque destinataire.</translation>
    </message>
    <message>
        <source>Set up an account</source>
        <translation>Configurer un compte</translation>
    </message>
    <message>
        <source>Your address and its password are enough for most providers.</source>
        <translation>Pour la plupart des fournisseurs, votre adresse et son mot de passe suffisent.</translation>
    </message>
    <message>
        <source>Import accounts from another program…</source>
        <translation>Importer les comptes d’un autre logiciel…</translation>
    </message>
    <message>
        <source>From Thunderbird, KMail, Evolution, Claws Mail, msmtp or mutt on this machine. Nothing is changed there.</source>
        <translation>De Thunderbird, KMail, Evolution, Claws Mail, msmtp ou mutt sur cet ordinateur. Rien n’y est modifié.</translation>
    </message>
    <message>
        <source>Try it in the Sandbox</source>
        <translation>Essayer dans le Sandbox</translation>
    </message>
    <message>
        <source>A mail server on this machine that lets nothing out. Write to anybody, and see what would arrive.</source>
        <translation>Un serveur de messagerie sur cet ordinateur qui ne laisse rien sortir. Écrivez à qui vous voulez et voyez ce qui arriverait.</translation>
    </message>
    <message>
        <source>How Sendoff works</source>
        <translation>Comment fonctionne Sendoff</translation>
    </message>
</context>
<context>
    <name>sendoff::Fold</name>
    <message>
        <source>opened</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>sendoff::FormatBar</name>
    <message>
        <source>Format</source>
        <translation>Mise en forme</translation>
    </message>
    <message>
        <source>Kind of line: %1</source>
        <translation>Type de paragraphe&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>sendoff::HealthLine</name>
    <message>
        <source>sending %1</source>
        <translation>envoi&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %Ln waiting; they leave as soon as there is a network</source>
        <translation>
            <numerusform>Hors ligne · %Ln en attente, partira dès qu’il y aura un réseau</numerusform>
            <numerusform>Hors ligne · %Ln en attente, partiront dès qu’il y aura un réseau</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline · nothing is waiting</source>
        <translation>Hors ligne · rien en attente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln à régler</numerusform>
            <numerusform>%Ln à régler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scheduled</source>
        <translation>
            <numerusform>%Ln planifié</numerusform>
            <numerusform>%Ln planifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>sending now</source>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>prochain essai&#x202f;: %1</translation>
    </message>
    <message>
        <source>Everything has gone out</source>
        <translation>Tout est parti</translation>
    </message>
    <message>
        <source>another Sendoff is sending</source>
        <translation>un autre Sendoff est en train d’envoyer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln came back</source>
        <translation>
            <numerusform>%Ln revenu</numerusform>
            <numerusform>%Ln revenus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::HelpPages</name>
    <message>
        <source>Why is my password refused?</source>
        <translation>Pourquoi mon mot de passe est-il refusé&#x202f;?</translation>
    </message>
    <message>
        <source>login, sign in, app password, two-step, Gmail, Outlook, Yahoo, iCloud, GMX, OAuth</source>
        <translation>identification, connexion, mot de passe d’application, deux étapes, Gmail, Outlook, Yahoo, iCloud, GMX, OAuth</translation>
    </message>
    <message>
        <source>Many providers don&apos;t take the password of their web site from a mail program. They want an app password: a long one that the web site makes for one program alone. It can be withdrawn without changing your own.</source>
        <translation>Beaucoup de fournisseurs n’acceptent pas, de la part d’un logiciel de messagerie, le mot de passe de leur site. Ils veulent un mot de passe d’application&#x202f;: un mot de passe long que le site crée pour un seul programme. On peut le retirer sans changer le vôtre.</translation>
    </message>
    <message>
        <source>Gmail, Yahoo, iCloud and others offer app passwords once two-step login is on. Look on the provider&apos;s web site under “Security”. Copy the new password, open the account in Sendoff, paste it in place of the old one and choose “Check”.</source>
        <translation>Gmail, Yahoo, iCloud et d’autres proposent des mots de passe d’application une fois la validation en deux étapes activée. Cherchez sur le site du fournisseur, sous «&#x202f;Sécurité&#x202f;». Copiez le nouveau mot de passe, ouvrez le compte dans Sendoff, collez-le à la place de l’ancien et choisissez «&#x202f;Vérifier&#x202f;».</translation>
    </message>
    <message>
        <source>GMX, WEB.DE and some others have a switch instead, often called “POP3 and IMAP”, that lets programs in at all. Microsoft takes no passwords from programs any more: there you sign in with the browser.</source>
        <translation>GMX, WEB.DE et quelques autres ont plutôt un réglage, souvent appelé «&#x202f;POP3 et IMAP&#x202f;», qui autorise les programmes. Microsoft n’accepte plus de mot de passe des programmes&#x202f;: on s’y identifie dans le navigateur.</translation>
    </message>
    <message>
        <source>Sendoff keeps passwords in the keychain of your system and in no file of its own. Nothing is lost meanwhile: messages of the account wait, and leave once the login works.</source>
        <translation>Sendoff garde les mots de passe dans le trousseau de votre système, et dans aucun fichier à lui. Rien ne se perd entre-temps&#x202f;: les messages du compte attendent, et partent dès que l’identification fonctionne.</translation>
    </message>
    <message>
        <source>What is wrong with a certificate?</source>
        <translation>Qu’est-ce qui ne va pas avec un certificat&#x202f;?</translation>
    </message>
    <message>
        <source>TLS, SSL, encryption, self-signed, expired, trust, fingerprint, clock</source>
        <translation>TLS, SSL, chiffrement, autosigné, expiré, confiance, empreinte, horloge</translation>
    </message>
    <message>
        <source>A certificate is how a server proves that it is the one whose name you entered. Without that proof somebody in between could read your password and your mail, so Sendoff stops and sends nothing.</source>
        <translation>Par un certificat, un serveur prouve qu’il est bien celui dont vous avez saisi le nom. Sans cette preuve, quelqu’un placé entre les deux pourrait lire votre mot de passe et vos messages&#x202f;; Sendoff s’arrête donc et n’envoie rien.</translation>
    </message>
    <message>
        <source>If it has expired or isn&apos;t valid yet, look at the clock of this machine first. If it is good for another name, the server&apos;s name in the account is probably not the one that your provider gives: correct it there.</source>
        <translation>S’il a expiré ou n’est pas encore valable, regardez d’abord l’horloge de cet ordinateur. S’il vaut pour un autre nom, le nom du serveur dans le compte n’est sans doute pas celui que donne votre fournisseur&#x202f;: corrigez-le là.</translation>
    </message>
    <message>
        <source>A server of your own, at home or at work, often vouches for itself. Compare the fingerprint that Sendoff shows with the one on the server. If they are the same, choose “Trust this certificate for this server”. That holds for exactly this certificate and this server.</source>
        <translation>Un serveur à vous, à la maison ou au travail, se porte souvent garant de lui-même. Comparez l’empreinte que montre Sendoff avec celle du serveur. Si elles sont identiques, choisissez «&#x202f;Faire confiance à ce certificat pour ce serveur&#x202f;». Cela vaut pour ce certificat et ce serveur exactement.</translation>
    </message>
    <message>
        <source>If a certificate that you trusted is changed later, Sendoff stops again and says so. Ask whoever runs the server before you trust the new one.</source>
        <translation>Si un certificat auquel vous faites confiance change plus tard, Sendoff s’arrête de nouveau et le dit. Demandez à la personne qui gère le serveur avant de faire confiance au nouveau.</translation>
    </message>
    <message>
        <source>Why is a message still waiting?</source>
        <translation>Pourquoi un message attend-il encore&#x202f;?</translation>
    </message>
    <message>
        <source>queue, stuck, not sent, greylisting, try again, offline, retry, outbox</source>
        <translation>file d’attente, bloqué, pas envoyé, liste grise, greylisting, réessayer, hors ligne, boîte d’envoi</translation>
    </message>
    <message>
        <source>A message waits when it can&apos;t leave just now, and leaves by itself when it can: without a network, while the server is busy, or when it asks every unknown sender to come back later, which is called greylisting.</source>
        <translation>Un message attend quand il ne peut pas partir tout de suite, et part de lui-même dès qu’il le peut&#x202f;: sans réseau, pendant que le serveur est occupé, ou quand celui-ci demande à tout expéditeur inconnu de revenir plus tard, ce qu’on appelle la liste grise.</translation>
    </message>
    <message>
        <source>Select the message to read why it waits and when it is tried next. The longer it takes, the rarer the attempts become. “Retry now” doesn&apos;t wait for the next one, and F5 tries all waiting messages.</source>
        <translation>Sélectionnez le message pour lire pourquoi il attend et quand aura lieu le prochain essai. Plus cela dure, plus les essais s’espacent. «&#x202f;Réessayer maintenant&#x202f;» n’attend pas le prochain, et F5 retente tout ce qui attend.</translation>
    </message>
    <message>
        <source>Some problems don&apos;t go away by themselves, such as a refused password or an untrusted certificate. Then the whole account stops, a bar at the top says so, and “Fix the account” takes you there. Its messages stay safe.</source>
        <translation>Certaines difficultés ne passent pas toutes seules, comme un mot de passe refusé ou un certificat qui n’est pas de confiance. Le compte entier s’arrête alors, une barre en haut le dit, et «&#x202f;Corriger le compte&#x202f;» y mène. Ses messages restent en sécurité.</translation>
    </message>
    <message>
        <source>After the days that are set in the settings under “Give up after”, Sendoff stops trying and shows the message under “Needs attention”. It isn&apos;t lost: you can retry it or edit it.</source>
        <translation>Après le délai fixé dans les réglages sous «&#x202f;Délai avant d’abandonner&#x202f;», Sendoff cesse d’essayer et montre le message sous «&#x202f;À régler&#x202f;». Il n’est pas perdu&#x202f;: vous pouvez réessayer ou le modifier.</translation>
    </message>
    <message>
        <source>What does “may have arrived” mean?</source>
        <translation>Que veut dire «&#x202f;peut-être arrivé&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>uncertain, sent twice, duplicate, connection lost, it arrived, send again</source>
        <translation>incertain, envoyé deux fois, doublon, connexion perdue, il est arrivé, renvoyer</translation>
    </message>
    <message>
        <source>The connection broke in the one moment in which nobody can know: the whole message was handed over, and the server&apos;s answer didn&apos;t come back. It may have taken the message, or not.</source>
        <translation>La connexion s’est rompue au seul moment où personne ne peut savoir&#x202f;: le message entier avait été remis, et la réponse du serveur n’est pas revenue. Il a pu prendre le message, ou non.</translation>
    </message>
    <message>
        <source>If the account has an IMAP server, Sendoff looks there among your sent mail for a few minutes. What it finds counts as sent.</source>
        <translation>Si le compte a un serveur IMAP, Sendoff y cherche pendant quelques minutes parmi vos messages envoyés. Ce qu’il trouve compte comme envoyé.</translation>
    </message>
    <message>
        <source>Otherwise it asks you. Choose “It arrived” if you know that it did, for instance because somebody answered. Choose “Send again” if a second copy does less harm than none. It carries the same Message-ID, by which many mail programs show it only once.</source>
        <translation>Sinon, il vous demande. Choisissez «&#x202f;Il est arrivé&#x202f;» si vous le savez, par exemple parce que quelqu’un a répondu. Choisissez «&#x202f;Renvoyer&#x202f;» si un second exemplaire fait moins de mal qu’aucun. Il porte le même Message-ID, grâce auquel beaucoup de logiciels ne le montrent qu’une fois.</translation>
    </message>
    <message>
        <source>In the settings, “If a message may have arrived” makes the second choice a standing one.</source>
        <translation>Dans les réglages, «&#x202f;Si un message est peut-être arrivé&#x202f;» fait du second choix une règle.</translation>
    </message>
    <message>
        <source>How does “Send later” work?</source>
        <translation>Comment fonctionne «&#x202f;Envoyer plus tard&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>schedule, time, delayed, tomorrow, missed, hold, undo</source>
        <translation>planifier, heure, différé, demain, manqué, retenir, annuler</translation>
    </message>
    <message>
        <source>The arrow beside “Send” offers times, or press Ctrl+Shift+Return. The message is stored at once and shows under “Scheduled” until its time comes.</source>
        <translation>La flèche à côté du bouton «&#x202f;Envoyer&#x202f;» propose des moments&#x202f;; ou appuyez sur Ctrl+Shift+Return. Le message est enregistré aussitôt et se trouve sous «&#x202f;Planifiés&#x202f;» jusqu’à son heure.</translation>
    </message>
    <message>
        <source>This machine has to be on and Sendoff running then, with or without its window. If the server can keep mail until a time, the window offers that: then nothing here has to run.</source>
        <translation>Cet ordinateur doit alors être allumé et Sendoff en marche, avec ou sans sa fenêtre. Si le serveur sait garder les messages jusqu’à une heure donnée, la fenêtre le propose&#x202f;: rien n’a alors besoin de tourner ici.</translation>
    </message>
    <message>
        <source>If Sendoff couldn&apos;t run at that time, the message leaves as soon as it does. If it is more than a day late, Sendoff asks you first, as the message may no longer be right.</source>
        <translation>Si Sendoff ne pouvait pas tourner à cette heure, le message part dès qu’il tourne. S’il a plus d’un jour de retard, Sendoff vous demande d’abord, car le message n’est peut-être plus juste.</translation>
    </message>
    <message>
        <source>If you change your mind, use “Send now”, “Choose another time” or “Edit”. Right after every “Send” there are a few seconds to undo it; the settings say how many.</source>
        <translation>«&#x202f;Envoyer maintenant&#x202f;», «&#x202f;Choisir un autre moment&#x202f;» et «&#x202f;Modifier&#x202f;» permettent de changer d’avis. Juste après chaque «&#x202f;Envoyer&#x202f;», quelques secondes restent pour annuler&#x202f;; les réglages disent combien.</translation>
    </message>
    <message>
        <source>Where is what I sent?</source>
        <translation>Où est ce que j’ai envoyé&#x202f;?</translation>
    </message>
    <message>
        <source>sent folder, copy, IMAP, mailbox, Thunderbird, reader</source>
        <translation>dossier des envoyés, copie, IMAP, boîte aux lettres, Thunderbird, lecteur</translation>
    </message>
    <message>
        <source>Under “Sent” Sendoff keeps each message as it left, with what became of it for each recipient.</source>
        <translation>Sous «&#x202f;Envoyé&#x202f;», Sendoff garde chaque message tel qu’il est parti, avec ce qu’il en est advenu pour chaque destinataire.</translation>
    </message>
    <message>
        <source>Your mail program sees it too if the account has an IMAP server: Sendoff then puts a copy into the mailbox&apos;s folder of sent mail. Gmail and some others do that by themselves, and there it stands only once.</source>
        <translation>Votre logiciel de messagerie le voit aussi si le compte a un serveur IMAP&#x202f;: Sendoff met alors une copie dans le dossier des messages envoyés. Gmail et quelques autres le font d’eux-mêmes, et il n’y figure qu’une fois.</translation>
    </message>
    <message>
        <source>If the copy can&apos;t be made at the moment, it is tried again later. That never delays the message itself and never sends it twice. The message&apos;s page says how the copy stands.</source>
        <translation>Si la copie ne peut pas être faite sur le moment, elle est retentée plus tard. Cela ne retarde jamais le message et ne l’envoie jamais deux fois. La page du message dit où en est la copie.</translation>
    </message>
    <message>
        <source>How do other programs send through Sendoff?</source>
        <translation>Comment d’autres programmes envoient-ils par Sendoff&#x202f;?</translation>
    </message>
    <message>
        <source>Thunderbird, mutt, git, script, cron, sendmail, command line, terminal, mailto</source>
        <translation>Thunderbird, mutt, git, script, cron, sendmail, ligne de commande, terminal, mailto</translation>
    </message>
    <message>
        <source>The command “sendoff-cli” sends from scripts and terminals, by the same accounts and the same outbox. It ends with 0 once the message is safe.</source>
        <translation>La commande «&#x202f;sendoff-cli&#x202f;» envoie depuis les scripts et les terminaux, par les mêmes comptes et la même boîte d’envoi. Elle se termine par 0 dès que le message est en sécurité.</translation>
    </message>
    <message>
        <source>Programs that know “sendmail”, such as mutt, git, cron and PHP, take “sendoff-cli sendmail” in its place. The account is the one whose address stands in From.</source>
        <translation>Les programmes qui connaissent «&#x202f;sendmail&#x202f;», comme mutt, git, cron et PHP, acceptent «&#x202f;sendoff-cli sendmail&#x202f;» à sa place. Le compte est celui dont l’adresse figure dans From.</translation>
    </message>
    <message>
        <source>Messages that another mail program has stored as .eml files can be dropped onto the window, to be answered or forwarded. A click on an address in a browser opens a new message if Sendoff is your mail program: the settings have a button for that.</source>
        <translation>Les messages qu’un autre logiciel a enregistrés en fichiers .eml peuvent être déposés sur la fenêtre, pour y répondre ou les transférer. Un clic sur une adresse dans un navigateur ouvre un nouveau message si Sendoff est votre logiciel de messagerie&#x202f;: les réglages ont un bouton pour cela.</translation>
    </message>
    <message>
        <source>How do I back up or move to another machine?</source>
        <translation>Comment sauvegarder, ou passer à un autre ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>export, restore, new computer, transfer, password, profile</source>
        <translation>exporter, restaurer, nouvel ordinateur, transférer, mot de passe, profil</translation>
    </message>
    <message>
        <source>Passwords and sign-ins are never in that file. Sendoff asks for them again, once for each account.</source>
        <translation>Les mots de passe et les identifications ne sont jamais dans ce fichier. Sendoff les redemande, une fois pour chaque compte.</translation>
    </message>
    <message>
        <source>To take everything along, messages and drafts too, quit Sendoff and copy the folder in which it keeps its data. It is the folder that “sendoff --profile” can be given.</source>
        <translation>Pour tout emporter, messages et brouillons compris, quittez Sendoff et copiez le dossier où il garde ses données. C’est le dossier que l’on peut donner à «&#x202f;sendoff --profile&#x202f;».</translation>
    </message>
    <message>
        <source>What does a message reveal about me?</source>
        <translation>Que révèle un message sur moi&#x202f;?</translation>
    </message>
    <message>
        <source>header, IP address, time zone, Bcc, photo, place, tracking, encryption, headers</source>
        <translation>en-tête, adresse IP, fuseau horaire, Cci, photo, lieu, pistage, chiffrement, en-têtes</translation>
    </message>
    <message>
        <source>Recipients see your name and address, the subject, the date with your time zone, and everybody under To and Cc. Nobody sees who stands under Bcc. Sendoff doesn&apos;t tell which program, which system or which machine you write from.</source>
        <translation>Les destinataires voient votre nom et votre adresse, l’objet, la date avec votre fuseau horaire, et toutes les personnes sous À et Cc. Personne ne voit qui figure sous Cci. Sendoff ne dit pas avec quel logiciel, quel système ni quel ordinateur vous écrivez.</translation>
    </message>
    <message>
        <source>Your provider sees the address from which you connect to the network and may write it into the message; that is its decision. The way to the provider is always encrypted unless you allowed otherwise in the account.</source>
        <translation>Votre fournisseur voit l’adresse par laquelle vous vous connectez au réseau et peut l’écrire dans le message&#x202f;; c’est lui qui en décide. Le trajet jusqu’au fournisseur est toujours chiffré, sauf si vous avez autorisé autre chose dans le compte.</translation>
    </message>
    <message>
        <source>Photographs and documents can contain a place, a device or an author. “What will be sent” in the window in which you write names what is inside, and can take it out of pictures before they leave.</source>
        <translation>Les photos et les documents peuvent contenir un lieu, un appareil ou un auteur. «&#x202f;Ce qui sera envoyé&#x202f;», dans la fenêtre où vous écrivez, nomme ce qui s’y trouve et peut l’ôter des images avant l’envoi.</translation>
    </message>
    <message>
        <source>Sendoff sends nothing to anybody but your servers, and loads nothing that a message points to. Setting up an account may ask Thunderbird&apos;s database, which learns the part of the address after the @.</source>
        <translation>Sendoff n’envoie rien à d’autres que vos serveurs, et ne charge rien de ce vers quoi un message renvoie. La configuration d’un compte peut interroger la base de Thunderbird, qui apprend la partie de l’adresse après le @.</translation>
    </message>
    <message>
        <source>What happens when I close the window?</source>
        <translation>Que se passe-t-il quand je ferme la fenêtre&#x202f;?</translation>
    </message>
    <message>
        <source>quiet, notification, tray, background, start at login, quit, autostart</source>
        <translation>silence, notification, zone de notification, arrière-plan, démarrage à l’ouverture de session, quitter, démarrage automatique</translation>
    </message>
    <message>
        <source>Messages that wait still leave: Sendoff goes on without its window until they have. Where the desktop has a place for icons beside the clock, one shows how things stand, and opens the window again.</source>
        <translation>Les messages qui attendent partent quand même&#x202f;: Sendoff continue sans sa fenêtre jusqu’à leur départ. Là où le bureau a une place pour des icônes près de l’horloge, l’une d’elles montre où en sont les choses, et rouvre la fenêtre.</translation>
    </message>
    <message>
        <source>“Quit” ends it. If something is just leaving, it asks first. What waits then leaves at the next start.</source>
        <translation>«&#x202f;Quitter&#x202f;» y met fin. Si quelque chose est justement en train de partir, la question est d’abord posée. Ce qui attend alors part au prochain démarrage.</translation>
    </message>
    <message>
        <source>A notification comes when a message needs you, with what can be done at once. “Tell me when a message needs me” in the settings turns notifications off; nothing else changes.</source>
        <translation>Une notification arrive quand un message est à régler, avec ce que l’on peut faire aussitôt. «&#x202f;M’avertir quand un message est à régler&#x202f;», dans les réglages, coupe les notifications&#x202f;; rien d’autre ne change.</translation>
    </message>
    <message>
        <source>“Start in the background when I log in” sends what is scheduled without your having to think of it.</source>
        <translation>«&#x202f;Démarrer en arrière-plan à l’ouverture de ma session&#x202f;» envoie ce qui est planifié sans que vous ayez à y penser.</translation>
    </message>
    <message>
        <source>“Back up everything except messages…” in the menu “Window” writes accounts, signatures, drafts, people and settings to a file. “Restore from a backup…” reads it, here or on another machine.</source>
        <translation>«&#x202f;Tout sauvegarder sauf les messages…&#x202f;» dans le menu «&#x202f;Fenêtre&#x202f;» écrit les comptes, les signatures, les brouillons, les personnes et les réglages dans un fichier. «&#x202f;Restaurer une sauvegarde…&#x202f;» le relit, ici ou sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>Single messages leave as files by “Export”. Every mail program opens such .eml files.</source>
        <translation>Les messages isolés s’enregistrent comme fichiers avec «&#x202f;Exporter&#x202f;». Tous les logiciels de messagerie ouvrent ces fichiers .eml.</translation>
    </message>
    <message>
        <source>Or each account keeps copies in a Maildir folder or an mbox file on this machine, which programs such as mutt, Claws Mail and Thunderbird open. That needs no IMAP server.</source>
        <translation>Ou bien chaque compte garde des copies sur cet ordinateur, dans un dossier Maildir ou un fichier mbox que des logiciels comme mutt, Claws Mail et Thunderbird ouvrent. Pas besoin de serveur IMAP pour cela.</translation>
    </message>
    <message>
        <source>The IMAP server is set in the account, under “Sent copies and delivery reports”. Sendoff reads nothing there but what it looks for.</source>
        <translation>Le serveur IMAP se règle dans le compte, sous «&#x202f;Copies des messages envoyés et rapports de remise&#x202f;». Sendoff n’y lit que ce qu’il cherche.</translation>
    </message>
    <message>
        <source>Programs that send to a mail server, such as Thunderbird and WordPress, can send to Sendoff. “Programs that send through Sendoff…” in the settings opens a port for them, gives each a token and shows how to set it up.</source>
        <translation>Les programmes qui envoient à un serveur de messagerie, comme Thunderbird et WordPress, peuvent envoyer à Sendoff. «&#x202f;Programmes qui envoient par Sendoff…&#x202f;», dans les réglages, leur ouvre un port, donne un jeton à chacun et montre comment le configurer.</translation>
    </message>
</context>
<context>
    <name>sendoff::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>No help page has these words. Try fewer or different ones.</source>
        <translation>Aucune page de l’aide ne contient ces mots. Essayez-en moins, ou d’autres.</translation>
    </message>
</context>
<context>
    <name>sendoff::IdentitiesDialog</name>
    <message>
        <source>Add an address</source>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Addresses of “%1”</source>
        <translation>Adresses de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <translation>Réponses à</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>cette adresse</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Always Bcc</source>
        <translation>Toujours en Cci</translation>
    </message>
    <message>
        <source>your own address keeps a copy</source>
        <translation>votre propre adresse garde ainsi une copie</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Only addresses that the server lets this account use arrive.</source>
        <translation>Seuls arrivent les messages des adresses que le serveur autorise pour ce compte.</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse&#x202f;: %1</translation>
    </message>
    <message>
        <source>Replies go to: %1</source>
        <translation>Réponses à&#x202f;: %1</translation>
    </message>
    <message>
        <source>Always Bcc: %1</source>
        <translation>Toujours en Cci&#x202f;: %1</translation>
    </message>
    <message>
        <source>Folder for sent mail</source>
        <translation>Dossier des messages envoyés</translation>
    </message>
    <message>
        <source>as for the account</source>
        <translation>comme pour le compte</translation>
    </message>
    <message>
        <source>In the account&apos;s mailbox. Copies of what this address sends are kept there.</source>
        <translation>Dans la boîte aux lettres du compte. Les copies de ce qui part de cette adresse y sont gardées.</translation>
    </message>
</context>
<context>
    <name>sendoff::ImportDialog</name>
    <message>
        <source>Looking for other mail programs…</source>
        <translation>Recherche d’autres logiciels de messagerie…</translation>
    </message>
    <message>
        <source>Import passwords where they can be read</source>
        <translation>Importer les mots de passe quand ils sont lisibles</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importer des comptes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No other mail program with accounts was found for this user.</source>
        <translation>Aucun autre logiciel de messagerie avec des comptes n’a été trouvé pour cet utilisateur.</translation>
    </message>
    <message>
        <source>Servers, identities and signatures are imported. Nothing changes in the other program.</source>
        <translation>Les serveurs, les identités et les signatures sont importés. Rien ne change dans l’autre logiciel.</translation>
    </message>
    <message>
        <source>Not all accounts were imported.</source>
        <translation>Tous les comptes n’ont pas pu être importés.</translation>
    </message>
</context>
<context>
    <name>sendoff::IncomingPart</name>
    <message>
        <source>Incoming server</source>
        <translation>Serveur entrant</translation>
    </message>
    <message>
        <source>Incoming security</source>
        <translation>Sécurité (entrant)</translation>
    </message>
    <message>
        <source>Incoming port</source>
        <translation>Port (entrant)</translation>
    </message>
    <message>
        <source>Incoming user name</source>
        <translation>Nom d’utilisateur (entrant)</translation>
    </message>
    <message>
        <source>as for sending</source>
        <translation>comme pour l’envoi</translation>
    </message>
    <message>
        <source>Folder for sent mail</source>
        <translation>Dossier des messages envoyés</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>trouvé automatiquement</translation>
    </message>
    <message>
        <source>Incoming protocol</source>
        <translation>Protocole (entrant)</translation>
    </message>
    <message>
        <source>none: no sent copies, no delivery reports</source>
        <translation>aucun&#x202f;: ni copies des messages envoyés, ni rapports de remise</translation>
    </message>
    <message>
        <source>Look for delivery reports and receipts</source>
        <translation>Rechercher les rapports de remise et les accusés de lecture</translation>
    </message>
    <message>
        <source>Asks the inbox for reports by the headers of its messages, and reads only these. Nothing is changed there.</source>
        <translation>Sendoff repère les rapports dans la boîte de réception d’après les en-têtes des messages, et ne lit que ceux-là. Il n’y change rien.</translation>
    </message>
    <message>
        <source>Delivery reports</source>
        <translation>Rapports de remise</translation>
    </message>
    <message>
        <source>Copies on the server</source>
        <translation>Copies sur le serveur</translation>
    </message>
    <message>
        <source>If the provider keeps none by itself</source>
        <translation>Si le fournisseur n’en garde pas lui-même</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Keep drafts in the mailbox&apos;s Drafts folder too</source>
        <translation>Garder aussi les brouillons dans le dossier Brouillons de la boîte aux lettres</translation>
    </message>
    <message>
        <source>A draft that rests for half a minute is put there, so that your other mail programs can go on with it. Only what Sendoff put there is replaced or removed.</source>
        <translation>Un brouillon resté inchangé une demi-minute y est déposé, pour que vous puissiez le continuer dans vos autres logiciels de messagerie. Seul ce que Sendoff y a déposé est remplacé ou supprimé.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Copies on this machine</source>
        <translation>Copies sur cet ordinateur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>In a Maildir folder</source>
        <translation>Dans un dossier Maildir</translation>
    </message>
    <message>
        <source>In an mbox file</source>
        <translation>Dans un fichier mbox</translation>
    </message>
    <message>
        <source>Place on this machine</source>
        <translation>Emplacement sur cet ordinateur</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Choisir un emplacement</translation>
    </message>
    <message>
        <source>Give the whole path of the place for sent copies, beginning with a slash or ~/.</source>
        <translation>Indiquez le chemin complet de l’emplacement des copies des messages envoyés, en commençant par une barre oblique ou ~/.</translation>
    </message>
    <message>
        <source>Incoming password</source>
        <translation>Mot de passe (entrant)</translation>
    </message>
    <message>
        <source>As for sending</source>
        <translation>Comme pour l’envoi</translation>
    </message>
    <message>
        <source>Its own, in the system&apos;s keychain</source>
        <translation>Un mot de passe propre, dans le trousseau du système</translation>
    </message>
    <message>
        <source>A command prints it</source>
        <translation>Une commande l’affiche</translation>
    </message>
    <message>
        <source>Password of the mailbox</source>
        <translation>Mot de passe de la boîte</translation>
    </message>
    <message>
        <source>Command for the mailbox</source>
        <translation>Commande pour la boîte</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Fill in the password of the mailbox.</source>
        <translation>Indiquez le mot de passe de la boîte aux lettres.</translation>
    </message>
    <message>
        <source>Fill in the command that prints the password of the mailbox.</source>
        <translation>Indiquez la commande qui affiche le mot de passe de la boîte aux lettres.</translation>
    </message>
</context>
<context>
    <name>sendoff::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>sendoff::LaterDialog</name>
    <message>
        <source>Leave it with the server until then, if the server offers that</source>
        <translation>Le confier au serveur jusque-là, s’il le propose</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It leaves for the server now, and can&apos;t be undone or changed from then on. A server that doesn&apos;t keep messages leaves it here, and Sendoff must be running then.</source>
        <translation>Le message part dès maintenant chez le serveur et ne pourra plus être repris ni modifié. Si le serveur ne garde pas les messages, il reste ici, et Sendoff doit être ouvert à ce moment-là.</translation>
    </message>
    <message>
        <source>Sendoff must be running then. If it isn&apos;t, the message waits, and you are told that its time has passed.</source>
        <translation>Sendoff doit être ouvert à ce moment-là. Sinon, le message attend, et vous apprenez que son heure est passée.</translation>
    </message>
</context>
<context>
    <name>sendoff::LaterMenu</name>
    <message>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <comment>name, time</comment>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>Choose a date and time…</source>
        <translation>Choisir une date et une heure…</translation>
    </message>
    <message>
        <source>Sendoff must be running then.</source>
        <translation>Sendoff doit être ouvert à ce moment-là.</translation>
    </message>
</context>
<context>
    <name>sendoff::LaterTimes</name>
    <message>
        <source>In 1 hour</source>
        <translation>Dans 1 heure</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Ce soir</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Demain matin</translation>
    </message>
    <message>
        <source>Monday morning</source>
        <translation>Lundi matin</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterHead</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterListModel</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sans objet</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterPaper</name>
    <message>
        <source>Only the beginning of this long message is printed.</source>
        <translation>Seul le début de ce long message est imprimé.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>The file can&apos;t be read any more. Open the message again.</source>
        <translation>Le fichier n’est plus lisible. Ouvrez de nouveau le message.</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be written. Choose another folder.</source>
        <translation>Impossible d’enregistrer «&#x202f;%1&#x202f;». Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterParts</name>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>Pièce jointe %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be opened. Save it, and open it from there.</source>
        <translation>Impossible d’ouvrir «&#x202f;%1&#x202f;». Enregistrez la pièce jointe, puis ouvrez-la de là.</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Enregistrer la pièce jointe</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be written. Choose another folder.</source>
        <translation>Impossible d’enregistrer «&#x202f;%1&#x202f;». Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Save all attachments in a folder</source>
        <translation>Enregistrer toutes les pièces jointes dans un dossier</translation>
    </message>
    <message>
        <source>Not all attachments could be written to “%1”. Choose another folder.</source>
        <translation>Toutes les pièces jointes n’ont pas pu être enregistrées dans «&#x202f;%1&#x202f;». Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterText</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterWindow</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Messages in the file</source>
        <translation>Messages du fichier</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Reply all</source>
        <translation>Répondre à tous</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Forward how</source>
        <translation>Manière de transférer</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>As an attachment</source>
        <translation>En pièce jointe</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Reply to the list</source>
        <translation>Répondre à la liste</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Rediriger</translation>
    </message>
    <message>
        <source>Edit as new</source>
        <translation>Modifier comme nouveau message</translation>
    </message>
    <message>
        <source>“%1” holds no messages</source>
        <translation>«&#x202f;%1&#x202f;» ne contient aucun message</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read</source>
        <translation>«&#x202f;%1&#x202f;» est illisible</translation>
    </message>
    <message>
        <source>It begins as a file of messages, but none follows.</source>
        <translation>Il commence comme un fichier de messages, mais aucun ne suit.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it, then open it again.</source>
        <translation>Vérifiez qu’il est encore là et que vous avez le droit de le lire, puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>This message can&apos;t be read</source>
        <translation>Ce message est illisible</translation>
    </message>
    <message>
        <source>Check that the file is still there, then open it again.</source>
        <translation>Vérifiez que le fichier est encore là, puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Only the beginning of this long message is shown; a reply quotes all of it.</source>
        <translation>Seul le début de ce long message est affiché&#x202f;; une réponse le citera en entier.</translation>
    </message>
    <message>
        <source>Shown without what could harm you</source>
        <translation>Affiché sans ce qui pourrait vous nuire</translation>
    </message>
    <message>
        <source>The file can&apos;t be read any more. Open the message again.</source>
        <translation>Le fichier n’est plus lisible. Ouvrez de nouveau le message.</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>Ouvrir un fichier de messages</translation>
    </message>
</context>
<context>
    <name>sendoff::Letters</name>
    <message>
        <source>Open message file</source>
        <translation>Ouvrir un fichier de messages</translation>
    </message>
    <message>
        <source>Messages (*.eml *.mbox);;All files (*)</source>
        <translation>Messages (*.eml *.mbox);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>sendoff::LinkBar</name>
    <message>
        <source>Address of the link</source>
        <translation>Adresse du lien</translation>
    </message>
    <message>
        <source>Text of the link</source>
        <translation>Texte du lien</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Supprimer le lien</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Insérer le lien</translation>
    </message>
    <message>
        <source>Close the link bar</source>
        <translation>Fermer la barre de lien</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>A link leads to an address such as example.org, https://example.org/plan or ana@example.org.</source>
        <translation>Un lien mène à une adresse comme example.org, https://example.org/plan ou ana@example.org.</translation>
    </message>
</context>
<context>
    <name>sendoff::ListPane</name>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>Paramètres du compte</translation>
    </message>
    <message>
        <source>%1 with “%2”</source>
        <translation>%1 avec «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No message here matches “%1”.</source>
        <translation>Aucun message ici ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Rien à régler</translation>
    </message>
    <message>
        <source>Messages that couldn&apos;t be sent appear here.</source>
        <translation>Les messages qui n’ont pas pu être envoyés s’affichent ici.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Rien en attente</translation>
    </message>
    <message>
        <source>Everything that you sent has gone out.</source>
        <translation>Tout ce que vous avez envoyé est parti.</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>Rien de planifié</translation>
    </message>
    <message>
        <source>What you “Send later” waits here for its time.</source>
        <translation>Ce que vous confiez à «&#x202f;Envoyer plus tard&#x202f;» attend son heure ici.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Rien d’envoyé pour le moment</translation>
    </message>
    <message>
        <source>What you send is kept here.</source>
        <translation>Ce que vous envoyez est gardé ici.</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Aucun brouillon</translation>
    </message>
    <message>
        <source>What you begin to write is kept here.</source>
        <translation>Ce que vous commencez à écrire est gardé ici.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aucun message pour le moment</translation>
    </message>
    <message>
        <source>What you send appears here, with what became of it for each recipient.</source>
        <translation>Ce que vous envoyez s’affiche ici, avec ce qu’il est devenu pour chaque destinataire.</translation>
    </message>
</context>
<context>
    <name>sendoff::MailboxDraftsDialog</name>
    <message>
        <source>Drafts in the mailbox</source>
        <translation>Brouillons dans la boîte aux lettres</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Ouvrir une copie</translation>
    </message>
    <message>
        <source>Looking for drafts…</source>
        <translation>Recherche de brouillons…</translation>
    </message>
    <message>
        <source>Only their subjects, recipients and dates are read.</source>
        <translation>Seuls leurs objets, destinataires et dates sont lus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts couldn&apos;t be checked: %1.</source>
        <translation>
            <numerusform>Le compte «&#x202f;%1&#x202f;» n’a pas pu être interrogé.</numerusform>
            <numerusform>%Ln comptes n’ont pas pu être interrogés&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No drafts of other programs</source>
        <translation>Aucun brouillon d’autres logiciels</translation>
    </message>
    <message>
        <source>No account keeps drafts in its mailbox. You can turn that on in the settings of an account with IMAP.</source>
        <translation>Aucun compte ne garde de brouillons dans sa boîte aux lettres. Vous pouvez activer cela dans les paramètres d’un compte avec IMAP.</translation>
    </message>
    <message>
        <source>What your other mail programs keep as drafts is listed here.</source>
        <translation>Ce que vos autres logiciels de messagerie gardent comme brouillons apparaît ici.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>The draft couldn&apos;t be read: it may be gone or too large, or its mailbox can&apos;t be reached.</source>
        <translation>Le brouillon n’a pas pu être lu&#x202f;: il n’existe peut-être plus ou est trop volumineux, ou sa boîte aux lettres est injoignable.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>sendoff::MainWindow</name>
    <message numerus="yes">
        <source>%Ln messages selected</source>
        <translation>
            <numerusform>%Ln message sélectionné</numerusform>
            <numerusform>%Ln messages sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>No message selected</source>
        <translation>Aucun message sélectionné</translation>
    </message>
    <message>
        <source>Select one to see what became of it for each recipient.</source>
        <translation>Sélectionnez-en un pour voir ce qu’il est devenu pour chaque destinataire.</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Sendoff</source>
        <translation>Sendoff</translation>
    </message>
    <message>
        <source>New message (Ctrl+N)</source>
        <translation>Nouveau message (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Views and accounts</source>
        <translation>Vues et comptes</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Kept in Drafts</source>
        <translation>Gardé dans les brouillons</translation>
    </message>
    <message>
        <source>“%1” is kept in Drafts</source>
        <translation>«&#x202f;%1&#x202f;» est gardé dans les brouillons</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>sendoff::MessageAction</name>
    <message>
        <source>Fix the account</source>
        <translation>Corriger le compte</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Choisir un autre moment</translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <translation>Modifier et renvoyer</translation>
    </message>
    <message>
        <source>Edit for failed recipients</source>
        <translation>Modifier pour les adresses refusées</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Il est arrivé</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Duplicate as new</source>
        <translation>Dupliquer en nouveau message</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Copy report for the help desk</source>
        <translation>Copier le rapport pour l’assistance</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Send to failed recipients</source>
        <translation>Envoyer aux adresses refusées</translation>
    </message>
    <message>
        <source>Edit and make it smaller</source>
        <translation>Modifier et alléger</translation>
    </message>
    <message>
        <source>Mark as resolved</source>
        <translation>Marquer comme réglé</translation>
    </message>
    <message>
        <source>Needs attention again</source>
        <translation>De nouveau à régler</translation>
    </message>
    <message>
        <source>Open in my mail reader</source>
        <translation>Ouvrir dans mon lecteur d’e-mails</translation>
    </message>
    <message>
        <source>Try the copy again</source>
        <translation>Réessayer la copie</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>sendoff::MessageEditor</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Everything about the text</source>
        <translation>Tout pour le texte</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Mise en forme</translation>
    </message>
    <message>
        <source>No misspelt words are left.</source>
        <translation>Il ne reste plus de mot mal orthographié.</translation>
    </message>
    <message>
        <source>Put a picture in the text</source>
        <translation>Insérer une image dans le texte</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>That isn&apos;t a picture that mail programs can show.</source>
        <translation>Ce n’est pas une image que les e-mails affichent.</translation>
    </message>
    <message>
        <source>Take a PNG, JPEG, GIF or WebP file, or attach it as it is.</source>
        <translation>Prenez un fichier PNG, JPEG, GIF ou WebP, ou joignez-la telle quelle.</translation>
    </message>
    <message>
        <source>This is plain text now.</source>
        <translation>C’est maintenant du texte brut.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Pasted as plain text.</source>
        <translation>Collé comme texte brut.</translation>
    </message>
    <message>
        <source>Paste with format</source>
        <translation>Coller avec la mise en forme</translation>
    </message>
    <message>
        <source>It&apos;s fine</source>
        <translation>Laisser tel quel</translation>
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
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::MessageFiles</name>
    <message>
        <source>No files can be kept in “%1”. Make room there, then try again.</source>
        <translation>Impossible de garder des fichiers dans «&#x202f;%1&#x202f;». Libérez-y de la place, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>sendoff::MessagePage</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Récépissé</translation>
    </message>
    <message>
        <source>Conversation with the server</source>
        <translation>Échange avec le serveur</translation>
    </message>
    <message>
        <source>Selected message</source>
        <translation>Message sélectionné</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>queued %1</source>
        <translation>mis en file d’attente&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <translation>
            <numerusform>%Ln essai</numerusform>
            <numerusform>%Ln essais</numerusform>
        </translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Conversation with the server (%1)</source>
        <translation>Échange avec le serveur (%1)</translation>
    </message>
    <message>
        <source>Draft · saved %1</source>
        <translation>Brouillon · enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Pas encore envoyé.</translation>
    </message>
    <message>
        <source>This draft is kept until you send or remove it.</source>
        <translation>Ce brouillon est gardé jusqu’à ce que vous l’envoyiez ou le supprimiez.</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>sendoff::MessagePreview</name>
    <message>
        <source>The message as the recipient sees it</source>
        <translation>Le message tel que le destinataire le voit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>sendoff::MessageRow</name>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>To nobody yet</source>
        <translation>Sans destinataire pour le moment</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>sendoff::MessageText</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Write your message</source>
        <translation>Écrivez votre message</translation>
    </message>
    <message>
        <source>Bold, italic and struck text is plain text now.</source>
        <translation>Le gras, l’italique et le texte barré sont maintenant du texte brut.</translation>
    </message>
    <message>
        <source>Headings are lines like the others.</source>
        <translation>Les titres sont des lignes comme les autres.</translation>
    </message>
    <message>
        <source>Tables are columns of text.</source>
        <translation>Les tableaux sont du texte en colonnes.</translation>
    </message>
    <message>
        <source>The pictures are attachments now.</source>
        <translation>Les images sont maintenant des pièces jointes.</translation>
    </message>
</context>
<context>
    <name>sendoff::NavigationModel</name>
    <message>
        <source>stays on this machine</source>
        <translation>reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>ready, the default</source>
        <translation>prêt, compte par défaut</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>needs your attention</source>
        <translation>vous avez quelque chose à régler</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À régler</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifiés</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>can&apos;t connect to its server</source>
        <translation>impossible de se connecter à son serveur</translation>
    </message>
</context>
<context>
    <name>sendoff::OptionsDialog</name>
    <message>
        <source>Options of this message</source>
        <translation>Options de ce message</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>l’expéditeur</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>Réponses à</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation>Peut attendre</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Tell me when it was delivered</source>
        <translation>M’avertir quand il est remis</translation>
    </message>
    <message>
        <source>Tell me when it is late</source>
        <translation>M’avertir s’il est en retard</translation>
    </message>
    <message>
        <source>Mail servers report it, where they can.</source>
        <translation>Les serveurs de messagerie l’annoncent, s’ils le peuvent.</translation>
    </message>
    <message>
        <source>Ask for a read receipt</source>
        <translation>Demander un accusé de lecture</translation>
    </message>
    <message>
        <source>Many people never send one. If none comes, that means nothing.</source>
        <translation>Beaucoup n’en envoient jamais. S’il n’en vient pas, cela ne veut rien dire.</translation>
    </message>
    <message>
        <source>Only over encrypted connections, all the way</source>
        <translation>Seulement par des connexions chiffrées, d’un bout à l’autre</translation>
    </message>
    <message>
        <source>Where a server on the way can&apos;t promise that, the message comes back.</source>
        <translation>Si un serveur en chemin ne peut pas le promettre, le message revient.</translation>
    </message>
    <message>
        <source>Pictures without place, author and device</source>
        <translation>Images sans lieu, auteur ni appareil</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>En-têtes personnels</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Replies go to: %1</source>
        <translation>Réponses à&#x202f;: %1</translation>
    </message>
    <message>
        <source>Write each header in a line of its own, as “Name: value”.</source>
        <translation>Écrivez chaque en-tête sur sa propre ligne, sous la forme «&#x202f;Nom: valeur&#x202f;».</translation>
    </message>
    <message>
        <source>replies to %1</source>
        <translation>réponses à %1</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>can wait</source>
        <translation>peut attendre</translation>
    </message>
    <message>
        <source>delivery report</source>
        <translation>rapport de remise</translation>
    </message>
    <message>
        <source>read receipt</source>
        <translation>accusé de lecture</translation>
    </message>
    <message>
        <source>encrypted all the way</source>
        <translation>chiffré d’un bout à l’autre</translation>
    </message>
    <message>
        <source>pictures without metadata</source>
        <translation>images sans métadonnées</translation>
    </message>
    <message>
        <source>custom headers</source>
        <translation>en-têtes personnels</translation>
    </message>
</context>
<context>
    <name>sendoff::PeopleCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>sendoff::PeopleModel</name>
    <message>
        <source>group of %1</source>
        <translation>groupe de %1</translation>
    </message>
</context>
<context>
    <name>sendoff::PersonPart</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
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
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
</context>
<context>
    <name>sendoff::PlanPanel</name>
    <message>
        <source>Leave it out, where that can be done</source>
        <translation>L’enlever, là où c’est possible</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Ce qui sera envoyé</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Comment il part</translation>
    </message>
    <message>
        <source>How much it is</source>
        <translation>Ce qu’il pèse</translation>
    </message>
    <message>
        <source>Who sees whom</source>
        <translation>Qui voit qui</translation>
    </message>
    <message>
        <source>What you reveal</source>
        <translation>Ce que vous révélez</translation>
    </message>
    <message>
        <source>The message itself</source>
        <translation>Le message lui-même</translation>
    </message>
    <message>
        <source>The message as it is sent</source>
        <translation>Le message tel qu’il est envoyé</translation>
    </message>
    <message>
        <source>It can&apos;t be sent like this yet.</source>
        <translation>Il ne peut pas encore être envoyé ainsi.</translation>
    </message>
    <message>
        <source>The server may refuse it.</source>
        <translation>Le serveur risque de le refuser.</translation>
    </message>
    <message>
        <source>Octet for octet; Date and Message-ID are made anew when it is queued.</source>
        <translation>Octet pour octet&#x202f;; la date et le Message-ID sont refaits à la mise en file d’attente.</translation>
    </message>
    <message>
        <source>The first %1; Date and Message-ID are made anew when it is queued.</source>
        <translation>Les premiers %1&#x202f;; la date et le Message-ID sont refaits à la mise en file d’attente.</translation>
    </message>
</context>
<context>
    <name>sendoff::Printing</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Couldn&apos;t print. Check that the printer is on, then try again.</source>
        <translation>Impossible d’imprimer. Vérifiez que l’imprimante est allumée, puis réessayez.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>sendoff::ProgramsDialog</name>
    <message>
        <source>Programs that send through Sendoff</source>
        <translation>Programmes qui envoient par Sendoff</translation>
    </message>
    <message>
        <source>Take mail from programs on this machine</source>
        <translation>Accepter les e-mails des programmes de cet ordinateur</translation>
    </message>
    <message>
        <source>Scripts, mail readers and web applications then send through your outbox. Only programs on this machine can reach the port, over TLS and with a token of their own. It is open while Sendoff runs; “sendoff-cli serve” has it open without a window.</source>
        <translation>Scripts, lecteurs d’e-mails et applications web envoient alors par votre boîte d’envoi. Seuls les programmes de cet ordinateur peuvent atteindre le port, par TLS et chacun avec son propre jeton. Le port est ouvert tant que Sendoff tourne&#x202f;; «&#x202f;sendoff-cli serve&#x202f;» l’ouvre sans fenêtre.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Mail goes</source>
        <translation>Envoi des e-mails</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Name of the program</source>
        <translation>Nom du programme</translation>
    </message>
    <message>
        <source>Name, such as WordPress</source>
        <translation>Un nom, par exemple WordPress</translation>
    </message>
    <message>
        <source>Account of the program</source>
        <translation>Compte du programme</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>Créer un jeton</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Whoever has a token can send as you from this machine. Give each program its own: once revoked, it stops working at once, and the others keep working. Sendoff keeps only what is needed to check it.</source>
        <translation>Toute personne qui a un jeton peut envoyer en votre nom depuis cet ordinateur. Donnez à chaque programme le sien&#x202f;: une fois révoqué, il ne sert aussitôt plus à rien, et les autres continuent. Sendoff ne garde que ce qu’il faut pour le vérifier.</translation>
    </message>
    <message>
        <source>How to set up</source>
        <translation>Comment configurer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Settings to paste</source>
        <translation>Paramètres à coller</translation>
    </message>
    <message>
        <source>As each program&apos;s token says</source>
        <translation>Selon le jeton de chaque programme</translation>
    </message>
    <message>
        <source>By the sender&apos;s account</source>
        <translation>Par le compte de l’expéditeur</translation>
    </message>
    <message>
        <source>To the Sandbox: nothing leaves</source>
        <translation>Vers la Sandbox&#x202f;: rien ne sort</translation>
    </message>
    <message>
        <source>Nowhere: the account was removed</source>
        <translation>Nulle part&#x202f;: le compte a été supprimé</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>The port isn&apos;t open</source>
        <translation>Le port n’est pas ouvert</translation>
    </message>
    <message>
        <source>No token was made</source>
        <translation>Aucun jeton n’a été créé</translation>
    </message>
    <message>
        <source>The token of “%1”: %2</source>
        <translation>Jeton pour «&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
    <message>
        <source>It logs in as “%1”. Give both to the program now: the token is shown this once and kept nowhere. It is shown in the settings below until this window closes.</source>
        <translation>Son nom d’utilisateur est «&#x202f;%1&#x202f;». Donnez maintenant les deux au programme&#x202f;: le jeton n’est affiché que cette fois et n’est gardé nulle part. Il figure dans les paramètres ci-dessous jusqu’à la fermeture de cette fenêtre.</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>No program has a token yet.</source>
        <translation>Aucun programme n’a encore de jeton.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>sendoff::ProgressBoard</name>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>sendoff::ReceiptView</name>
    <message>
        <source>Receipt</source>
        <translation>Récépissé</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copier le récépissé</translation>
    </message>
</context>
<context>
    <name>sendoff::RecipientChip</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, group of %2</source>
        <translation>%1, groupe de %2</translation>
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
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Replace by its members</source>
        <translation>Remplacer par ses membres</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Move to To</source>
        <translation>Déplacer vers «&#x202f;À&#x202f;»</translation>
    </message>
    <message>
        <source>Move to Cc</source>
        <translation>Déplacer vers «&#x202f;Cc&#x202f;»</translation>
    </message>
    <message>
        <source>Move to Bcc</source>
        <translation>Déplacer vers «&#x202f;Cci&#x202f;»</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>sendoff::RecipientList</name>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>Le serveur a répondu&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>Réponse reçue&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>sendoff::Removals</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <translation>«&#x202f;%1&#x202f;» supprimé</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln messages</source>
        <translation>
            <numerusform>%Ln message supprimé</numerusform>
            <numerusform>%Ln messages supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the draft</source>
        <translation>Brouillon supprimé</translation>
    </message>
    <message>
        <source>Discarded the message</source>
        <translation>Message abandonné</translation>
    </message>
    <message>
        <source>Removed the account “%1”.</source>
        <translation>Le compte «&#x202f;%1&#x202f;» a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages that wait for it stay in the outbox until you send them from another account.</source>
        <translation>
            <numerusform>%Ln message qui l’attend reste dans la boîte d’envoi jusqu’à ce que vous l’envoyiez avec un autre compte.</numerusform>
            <numerusform>%Ln messages qui l’attendent restent dans la boîte d’envoi jusqu’à ce que vous les envoyiez avec un autre compte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::RepairCard</name>
    <message>
        <source>Likely addresses</source>
        <translation>Adresses probables</translation>
    </message>
    <message numerus="yes">
        <source>Send to all %Ln likely addresses</source>
        <translation>
            <numerusform>Envoyer à l’adresse probable</numerusform>
            <numerusform>Envoyer aux %Ln adresses probables</numerusform>
        </translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <translation>au lieu de %1</translation>
    </message>
    <message>
        <source>Send to this address</source>
        <translation>Envoyer à cette adresse</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Envoyer à %1</translation>
    </message>
</context>
<context>
    <name>sendoff::SandboxListModel</name>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
</context>
<context>
    <name>sendoff::SandboxPage</name>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Messages in the Sandbox</source>
        <translation>Messages dans la Sandbox</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Nothing that you send through the Sandbox leaves this machine.</source>
        <translation>Rien de ce que vous envoyez par la Sandbox ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Simulate trouble</source>
        <translation>Simuler des pannes</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>How the message is shown</source>
        <translation>Affichage du message</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Source du message</translation>
    </message>
    <message>
        <source>No message selected</source>
        <translation>Aucun message sélectionné</translation>
    </message>
    <message>
        <source>Nothing has arrived yet</source>
        <translation>Rien n’est encore arrivé</translation>
    </message>
    <message>
        <source>Messages sent through the account “Sandbox” land here, as their recipient would get them.</source>
        <translation>Les messages envoyés avec le compte «&#x202f;Sandbox&#x202f;» arrivent ici, tels que leur destinataire les recevrait.</translation>
    </message>
    <message>
        <source>Write a test message</source>
        <translation>Écrire un message d’essai</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>Arrived for %1</source>
        <translation>Arrivé pour %1</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Ouvrir dans une fenêtre</translation>
    </message>
    <message>
        <source>There it can be printed, saved and answered.</source>
        <translation>Vous pourrez l’y imprimer, l’enregistrer et y répondre.</translation>
    </message>
</context>
<context>
    <name>sendoff::SenderBox</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
</context>
<context>
    <name>sendoff::ServerPart</name>
    <message>
        <source>Account name</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>work</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>l’adresse e-mail</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Automatic, the safest first</source>
        <translation>Automatique, la plus sûre d’abord</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>Sans identification</translation>
    </message>
    <message>
        <source>Password is kept</source>
        <translation>Emplacement du mot de passe</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>Dans le trousseau du système</translation>
    </message>
    <message>
        <source>Nowhere: sign in with the browser</source>
        <translation>Nulle part&#x202f;: s’identifier dans le navigateur</translation>
    </message>
    <message>
        <source>A command prints it</source>
        <translation>Une commande l’affiche</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Il n’y en a pas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Fill in the server&apos;s name. Your provider tells it.</source>
        <translation>Indiquez le nom du serveur. Votre fournisseur le donne.</translation>
    </message>
    <message>
        <source>Fill in the command that prints the password.</source>
        <translation>Indiquez la commande qui affiche le mot de passe.</translation>
    </message>
    <message>
        <source>LMTP is for this machine only: lmtp:/path/to/socket or lmtp://127.0.0.1, without encryption.</source>
        <translation>LMTP ne sert que sur cet ordinateur, sans chiffrement&#x202f;: lmtp:/path/to/socket ou lmtp://127.0.0.1.</translation>
    </message>
</context>
<context>
    <name>sendoff::SettingsDialog</name>
    <message>
        <source>Forever</source>
        <translation>Pour toujours</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Undo after Send, in seconds</source>
        <translation>Délai pour annuler l’envoi, en secondes</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Give up after, in days</source>
        <translation>Délai avant d’abandonner, en jours</translation>
    </message>
    <message>
        <source>If a message may have arrived</source>
        <translation>Si un message est peut-être arrivé</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Me demander</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Le renvoyer</translation>
    </message>
    <message>
        <source>When the connection breaks just before the server confirms, nobody knows. Sent again, a message carries the same Message-ID, by which many mail programs show it only once.</source>
        <translation>Quand la connexion se coupe juste avant la confirmation du serveur, personne ne le sait. Un message renvoyé porte le même Message-ID, grâce auquel beaucoup de logiciels de messagerie ne l’affichent qu’une fois.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Address book…</source>
        <translation>Carnet d’adresses…</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>Sent messages, in days</source>
        <translation>Messages envoyés, en jours</translation>
    </message>
    <message>
        <source>Conversations with servers, in days</source>
        <translation>Échanges avec les serveurs, en jours</translation>
    </message>
    <message>
        <source>Removed messages, in days</source>
        <translation>Messages supprimés, en jours</translation>
    </message>
    <message>
        <source>Size on this machine</source>
        <translation>Place occupée sur cet ordinateur</translation>
    </message>
    <message>
        <source>While you do something else</source>
        <translation>Pendant que vous faites autre chose</translation>
    </message>
    <message>
        <source>Tell me when a message needs me</source>
        <translation>M’avertir quand un message est à régler</translation>
    </message>
    <message>
        <source>Stay beside the clock when the window is closed</source>
        <translation>Rester près de l’horloge quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Start in the background when I log in</source>
        <translation>Démarrer en arrière-plan à l’ouverture de ma session</translation>
    </message>
    <message>
        <source>With messages waiting, Sendoff keeps running without its window in any case, until they have been sent.</source>
        <translation>Si des messages attendent, Sendoff continue de toute façon sans sa fenêtre, jusqu’à ce qu’ils soient partis.</translation>
    </message>
    <message>
        <source>%1 of messages, %2 of lists and conversations.</source>
        <translation>Messages&#x202f;: %1&#x202f;; listes et échanges&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 of it is removed and goes by itself.</source>
        <translation>%1 de ce total sont supprimés et disparaîtront d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>Langue de l’interface</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun réglage ne contient ces mots.</translation>
    </message>
    <message>
        <source>Search in the settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>E-mail addresses and message files open in Sendoff.</source>
        <translation>Les adresses e-mail et les fichiers de messages s’ouvrent dans Sendoff.</translation>
    </message>
    <message>
        <source>E-mail addresses open in another program, or in none.</source>
        <translation>Un clic sur une adresse électronique ouvre un autre logiciel, ou aucun.</translation>
    </message>
    <message>
        <source>Make Sendoff my mail program</source>
        <translation>Faire de Sendoff mon logiciel de messagerie</translation>
    </message>
    <message>
        <source>Nothing was changed: the desktop doesn&apos;t know Sendoff yet. Install its package first, which brings an entry for the desktop&apos;s menu.</source>
        <translation>Rien n’a été modifié&#x202f;: le bureau ne connaît pas encore Sendoff. Installez d’abord son paquet, qui apporte une entrée pour le menu du bureau.</translation>
    </message>
    <message>
        <source>Nothing was changed: the list in which the desktop keeps this (mimeapps.list) isn&apos;t writable.</source>
        <translation>Rien n’a été modifié&#x202f;: la liste où le bureau note cela (mimeapps.list) n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>Sendoff was put first, but this desktop has a list of its own that names another program. Choose Sendoff in the desktop&apos;s settings, under “Default applications”.</source>
        <translation>Sendoff a été mis en premier, mais ce bureau a une liste à lui qui nomme un autre logiciel. Choisissez Sendoff dans les réglages du bureau, sous «&#x202f;Applications par défaut&#x202f;».</translation>
    </message>
    <message>
        <source>Programs that send through Sendoff…</source>
        <translation>Programmes qui envoient par Sendoff…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
</context>
<context>
    <name>sendoff::ShortcutSheet</name>
    <message>
        <source>All shortcuts</source>
        <translation>Tous les raccourcis</translation>
    </message>
</context>
<context>
    <name>sendoff::SignInPart</name>
    <message>
        <source>Client ID</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>as registered with the provider</source>
        <translation>tel qu’enregistré auprès du fournisseur</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret du client</translation>
    </message>
    <message>
        <source>only if the provider gave one</source>
        <translation>seulement si le fournisseur en a donné un</translation>
    </message>
    <message>
        <source>Other than those Sendoff knows</source>
        <translation>Autres que celles que Sendoff connaît</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Page d’identification</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Adresse des jetons</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>S’identifier dans le navigateur</translation>
    </message>
    <message>
        <source>Fill in the client ID that you registered with the provider.</source>
        <translation>Indiquez l’identifiant client que vous avez enregistré auprès du fournisseur.</translation>
    </message>
    <message>
        <source>Fill in the provider&apos;s sign-in page and token address; both begin with https://.</source>
        <translation>Indiquez la page d’identification et l’adresse des jetons du fournisseur&#x202f;; les deux commencent par https://.</translation>
    </message>
    <message>
        <source>✓ You are signed in.</source>
        <translation>✓ L’identification a réussi.</translation>
    </message>
    <message>
        <source>Device address</source>
        <translation>Adresse des appareils</translation>
    </message>
    <message>
        <source>https://, only if the provider has one</source>
        <translation>https://, seulement si le fournisseur en a une</translation>
    </message>
    <message>
        <source>Sign in on another device</source>
        <translation>S’identifier sur un autre appareil</translation>
    </message>
    <message>
        <source>For a machine without a browser: you get a code to type on your phone.</source>
        <translation>Pour un ordinateur sans navigateur&#x202f;: vous recevez un code à saisir sur votre téléphone.</translation>
    </message>
    <message>
        <source>The device address begins with https://. Leave it empty if the provider has none.</source>
        <translation>L’adresse des appareils commence par https://. Laissez-la vide si le fournisseur n’en a pas.</translation>
    </message>
</context>
<context>
    <name>sendoff::SignInWait</name>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Copy the page&apos;s address</source>
        <translation>Copier l’adresse de la page</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Ouverture de votre navigateur…</translation>
    </message>
    <message>
        <source>Asking the provider for a code…</source>
        <translation>Demande d’un code au fournisseur…</translation>
    </message>
    <message>
        <source>Open this page on your phone or any other device, and type the code there. Sendoff goes on by itself.</source>
        <translation>Ouvrez cette page sur votre téléphone ou tout autre appareil, et saisissez-y le code. Sendoff continue de lui-même.</translation>
    </message>
    <message>
        <source>Sign in on the page that your browser shows. If none opened, copy its address into one on this machine.</source>
        <translation>Identifiez-vous sur la page affichée par votre navigateur. Si rien ne s’est ouvert, copiez l’adresse dans un navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>The code is good until %1.</source>
        <translation>Fin de validité du code&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>sendoff::SignIns</name>
    <message>
        <source>You are signed in. Close this page and go back to Sendoff.</source>
        <translation>L’identification a réussi. Fermez cette page et revenez à Sendoff.</translation>
    </message>
    <message>
        <source>That didn&apos;t work. Go back to Sendoff to see why.</source>
        <translation>Cela n’a pas fonctionné. Revenez à Sendoff pour savoir pourquoi.</translation>
    </message>
</context>
<context>
    <name>sendoff::SignatureField</name>
    <message>
        <source>Above the quoted text in replies</source>
        <translation>Dans les réponses, au-dessus de la citation</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>What stands below your messages</source>
        <translation>Ce qui figure sous vos messages</translation>
    </message>
</context>
<context>
    <name>sendoff::SizeCard</name>
    <message>
        <source>Ways to make it smaller</source>
        <translation>Pour l’alléger</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures from %1 to %2. The message then has %3.</source>
        <translation>
            <numerusform>%Ln image passe de %1 à %2. Le message fait alors %3.</numerusform>
            <numerusform>%Ln images passent de %1 à %2. Le message fait alors %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the pictures smaller</source>
        <translation>Réduire les images</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages of at most %1.</source>
        <translation>
            <numerusform>%Ln message de %1 au plus.</numerusform>
            <numerusform>%Ln messages de %1 au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split it into several messages</source>
        <translation>Le diviser en plusieurs messages</translation>
    </message>
    <message>
        <source>“%1” alone comes to %2, and a message may have %3. Share it in another way.</source>
        <translation>«&#x202f;%1&#x202f;» atteint à lui seul %2, et un message peut faire %3 au plus. Partagez-le d’une autre façon.</translation>
    </message>
</context>
<context>
    <name>sendoff::SleepInhibitor</name>
    <message>
        <source>A message is being sent.</source>
        <translation>Un message est en cours d’envoi.</translation>
    </message>
</context>
<context>
    <name>sendoff::SpellMenus</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Ajouter «&#x202f;%1&#x202f;» à mes mots</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>Ignorer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>No dictionary is installed. A hunspell dictionary, such as the package “hunspell-en-us”, is used as soon as it is there.</source>
        <translation>Aucun dictionnaire n’est installé. Un dictionnaire hunspell, comme le paquet «&#x202f;hunspell-en-us&#x202f;», servira dès qu’il sera là.</translation>
    </message>
    <message>
        <source>Mark misspelt words</source>
        <translation>Marquer les mots mal orthographiés</translation>
    </message>
    <message>
        <source>Language of the text (now %1)</source>
        <translation>Langue du texte (actuellement %1)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
</context>
<context>
    <name>sendoff::StageSteps</name>
    <message>
        <source>Steps of the check</source>
        <translation>Étapes de la vérification</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
</context>
<context>
    <name>sendoff::StartAtLoginSwitch</name>
    <message>
        <source>Nothing was changed: the folder for programs that start at login isn&apos;t writable. Make it writable, then try again.</source>
        <translation>Rien n’a été modifié&#x202f;: le dossier des programmes lancés à l’ouverture de session n’est pas accessible en écriture. Autorisez-y l’écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was changed: Sendoff isn&apos;t allowed to run in the background. Allow it in the desktop&apos;s settings for applications, then try again.</source>
        <translation>Rien n’a été modifié&#x202f;: Sendoff n’est pas autorisé à fonctionner en arrière-plan. Autorisez-le dans les réglages des applications du bureau, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was changed: the desktop couldn&apos;t do it. Try again, or add Sendoff to the programs that start at login in the desktop&apos;s settings.</source>
        <translation>Rien n’a été modifié&#x202f;: le bureau n’y est pas parvenu. Réessayez, ou ajoutez Sendoff aux programmes lancés à l’ouverture de session dans les réglages du bureau.</translation>
    </message>
    <message>
        <source>Nothing was changed: this desktop has no portal for programs in a Flatpak. Install “xdg-desktop-portal” with the part for your desktop, then log in again.</source>
        <translation>Rien n’a été modifié&#x202f;: ce bureau n’a pas de portail pour les programmes d’un Flatpak. Installez «&#x202f;xdg-desktop-portal&#x202f;» avec la partie pour votre bureau, puis rouvrez votre session.</translation>
    </message>
    <message>
        <source>The desktop hasn&apos;t answered yet. If it asks you something in a window of its own, answer there; else try again.</source>
        <translation>Le bureau n’a pas encore répondu. S’il vous pose une question dans une fenêtre à lui, répondez-y&#x202f;; sinon, réessayez.</translation>
    </message>
</context>
<context>
    <name>sendoff::SuccessionLines</name>
    <message>
        <source>Messages that belong to it</source>
        <translation>Messages liés</translation>
    </message>
    <message>
        <source>Sent again to %1 in another message.</source>
        <translation>Renvoyé à %1 dans un autre message.</translation>
    </message>
    <message>
        <source>Takes the place of an earlier message that was refused for %1.</source>
        <translation>Remplace un message précédent qui a été refusé pour %1.</translation>
    </message>
    <message>
        <source>A message that takes its place is among the drafts.</source>
        <translation>Un message qui le remplace est dans les brouillons.</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Show that message</source>
        <translation>Afficher ce message</translation>
    </message>
</context>
<context>
    <name>sendoff::TemplateBar</name>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Find a template, or name a new one</source>
        <translation>Chercher un modèle ou en nommer un nouveau</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Close the templates</source>
        <translation>Fermer les modèles</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>«&#x202f;%1&#x202f;» est revenu.</translation>
    </message>
    <message>
        <source>The templates couldn&apos;t be written.</source>
        <translation>Impossible d’enregistrer les modèles.</translation>
    </message>
    <message>
        <source>There are no templates yet. Write one, with {{name}}, {{first name}}, {{date}}, {{my name}} or {{cursor}} where something is to be put in, name it here and save it.</source>
        <translation>Il n’y a pas encore de modèles. Écrivez-en un, avec {{name}}, {{first name}}, {{date}}, {{my name}} ou {{cursor}} là où il faut insérer quelque chose, donnez-lui un nom ici et enregistrez-le.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>name, first words</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Saved as “%1”, without its pictures.</source>
        <translation>Enregistré sous «&#x202f;%1&#x202f;», sans ses images.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The template couldn&apos;t be written. Is the disk full, or the folder read-only?</source>
        <translation>Impossible d’enregistrer le modèle. Le disque est-il plein, ou le dossier en lecture seule&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«&#x202f;%1&#x202f;» a été supprimé.</translation>
    </message>
</context>
<context>
    <name>sendoff::TimeLine</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>sendoff::TranscriptView</name>
    <message>
        <source>Conversation with the server</source>
        <translation>Échange avec le serveur</translation>
    </message>
    <message>
        <source>Mailbox search at %1</source>
        <translation>Consultation de la boîte aux lettres&#x202f;: %1</translation>
    </message>
    <message>
        <source>Attempt at %1</source>
        <translation>Essai&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>sendoff::TrayIcon</name>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Show Sendoff</source>
        <translation>Afficher Sendoff</translation>
    </message>
    <message>
        <source>Try all now</source>
        <translation>Tout réessayer maintenant</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Sendoff: %1</source>
        <translation>Sendoff&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>sendoff::TroubleBar</name>
    <message numerus="yes">
        <source>%Ln messages are waiting for “%1”.</source>
        <translation>
            <numerusform>%Ln message attend «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%Ln messages attendent «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix the account</source>
        <translation>Corriger le compte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages have been waiting for more than an hour.</source>
        <translation>
            <numerusform>%Ln message attend depuis plus d’une heure.</numerusform>
            <numerusform>%Ln messages attendent depuis plus d’une heure.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendoff keeps trying. Each message says what is holding it up.</source>
        <translation>Sendoff continue d’essayer. Chaque message dit ce qui le retient.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Try all now</source>
        <translation>Tout réessayer maintenant</translation>
    </message>
</context>
<context>
    <name>sendoff::TroubleSwitches</name>
    <message>
        <source>at once</source>
        <translation>tout de suite</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> octets</translation>
    </message>
    <message>
        <source>Hang up when the message is complete</source>
        <translation>Couper la connexion une fois le message complet</translation>
    </message>
    <message>
        <source>Show a wrong certificate</source>
        <translation>Présenter un mauvais certificat</translation>
    </message>
    <message>
        <source>addresses that don&apos;t exist</source>
        <translation>adresses qui n’existent pas</translation>
    </message>
    <message>
        <source>addresses to try again later</source>
        <translation>adresses à réessayer plus tard</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Remettre à plus tard</translation>
    </message>
    <message>
        <source>Answer after</source>
        <translation>Répondre après</translation>
    </message>
    <message>
        <source>Take at most</source>
        <translation>Accepter au plus</translation>
    </message>
</context>
<context>
    <name>sendoff::WarningBars</name>
    <message>
        <source>Attach…</source>
        <translation>Joindre…</translation>
    </message>
    <message>
        <source>Move them to Bcc</source>
        <translation>Déplacer vers «&#x202f;Cci&#x202f;»</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>It&apos;s fine</source>
        <translation>Laisser tel quel</translation>
    </message>
</context>
<context>
    <name>sendoff::cli</name>
    <message>
        <source>Give exactly one account name.</source>
        <translation>Indiquez un seul nom de compte.</translation>
    </message>
    <message>
        <source>There is no account “%1”. “sendoff-cli account list” shows all of them.</source>
        <translation>Il n’y a pas de compte «&#x202f;%1&#x202f;». «&#x202f;sendoff-cli account list&#x202f;» les montre tous.</translation>
    </message>
    <message>
        <source>Give only one of --password-stdin, --password-prompt and --password-command.</source>
        <translation>N’indiquez qu’une des options --password-stdin, --password-prompt et --password-command.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Mot de passe&#x202f;:</translation>
    </message>
    <message>
        <source>--password-prompt needs a terminal. Use --password-stdin in a script.</source>
        <translation>--password-prompt a besoin d’un terminal. Dans un script, utilisez --password-stdin.</translation>
    </message>
    <message>
        <source>The password is empty or has a character that no password can have.</source>
        <translation>Le mot de passe est vide ou contient un caractère qu’aucun mot de passe ne peut avoir.</translation>
    </message>
    <message>
        <source>To sign in, Sendoff needs --oauth-client-id, and for a provider that it doesn&apos;t know --oauth-token and --oauth-authorization or --oauth-device, all of them https addresses.</source>
        <translation>Pour l’identification, Sendoff a besoin de --oauth-client-id et, pour un fournisseur qu’il ne connaît pas, de --oauth-token et de --oauth-authorization ou --oauth-device, tous des adresses https.</translation>
    </message>
    <message>
        <source>--auth is auto, none or one of %1.</source>
        <translation>--auth vaut auto, none ou l’une de ces valeurs&#x202f;: %1.</translation>
    </message>
    <message>
        <source>EXTERNAL logs in by certificate: give one with --client-certificate.</source>
        <translation>EXTERNAL s’identifie par certificat&#x202f;: indiquez-en un avec --client-certificate.</translation>
    </message>
    <message>
        <source>%1 needs no password: leave the password option out.</source>
        <translation>%1 n’a pas besoin de mot de passe&#x202f;: enlevez l’option du mot de passe.</translation>
    </message>
    <message>
        <source>Give the server&apos;s name with --server, for example --server smtp.example.org.</source>
        <translation>Indiquez le nom du serveur avec --server, par exemple --server smtp.example.org.</translation>
    </message>
    <message>
        <source>--security is one of tls, starttls and plaintext.</source>
        <translation>--security vaut tls, starttls ou plaintext.</translation>
    </message>
    <message>
        <source>LMTP is spoken on this machine only and without TLS: give --server lmtp:/path/to/socket or --server lmtp://127.0.0.1.</source>
        <translation>LMTP ne sert que sur cet ordinateur, sans TLS&#x202f;: indiquez --server lmtp:/path/to/socket ou --server lmtp://127.0.0.1.</translation>
    </message>
    <message>
        <source>--port is a number from 1 to 65535; 465 and 587 are usual.</source>
        <translation>--port est un nombre de 1 à 65535&#x202f;; 465 et 587 sont habituels.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read. Check the path after %2.</source>
        <translation>Le fichier %1 est illisible. Vérifiez le chemin après %2.</translation>
    </message>
    <message>
        <source>--proxy is an address such as socks5://127.0.0.1:1080 or http://proxy:3128.</source>
        <translation>--proxy est une adresse comme socks5://127.0.0.1:1080 ou http://proxy:3128.</translation>
    </message>
    <message>
        <source>A password in an address is seen by everybody on this machine. Leave it out, and give --proxy-password-command with a command that prints it.</source>
        <translation>Sur cet ordinateur, tout le monde peut voir un mot de passe dans une adresse. Enlevez-le, et indiquez avec --proxy-password-command une commande qui l’affiche.</translation>
    </message>
    <message>
        <source>The proxy&apos;s user is missing: write it as socks5://USER@HOST:PORT.</source>
        <translation>Il manque l’utilisateur du proxy&#x202f;: écrivez socks5://USER@HOST:PORT.</translation>
    </message>
    <message>
        <source>--proxy-password-command goes with --proxy.</source>
        <translation>--proxy-password-command va avec --proxy.</translation>
    </message>
    <message>
        <source>How does this account log in? Give --password-prompt, --password-stdin or --password-command, or --auth none.</source>
        <translation>Comment ce compte s’identifie-t-il&#x202f;? Indiquez --password-prompt, --password-stdin ou --password-command, ou bien --auth none.</translation>
    </message>
    <message>
        <source>Sending: %1. %2</source>
        <translation>Envoi par %1. %2</translation>
    </message>
    <message>
        <source>Nothing was saved. If it is, give the same command with %1</source>
        <translation>Rien n’a été enregistré. Si la réponse est oui, relancez la même commande avec %1</translation>
    </message>
    <message>
        <source>Give --oauth-client-id with the client ID that you registered, then run “account sign-in”.</source>
        <translation>Indiquez avec --oauth-client-id l’identifiant client que vous avez enregistré, puis lancez «&#x202f;account sign-in&#x202f;».</translation>
    </message>
    <message>
        <source>%1 goes with --server. Without both, Sendoff finds the server by itself.</source>
        <translation>%1 va avec --server. Sans l’un ni l’autre, Sendoff trouve le serveur lui-même.</translation>
    </message>
    <message>
        <source>Give exactly one account name: account add NAME --address …</source>
        <translation>Indiquez un seul nom de compte&#x202f;: account add NAME --address …</translation>
    </message>
    <message>
        <source>“%1” is no address: %2 Write it as &apos;Jane Roe &lt;jane@example.org&gt;&apos;.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse&#x202f;: %2 Écrivez-la ainsi&#x202f;: &apos;Jane Roe &lt;jane@example.org&gt;&apos;.</translation>
    </message>
    <message>
        <source>Give your address with --address &apos;Jane Roe &lt;jane@example.org&gt;&apos;.</source>
        <translation>Indiquez votre adresse avec --address &apos;Jane Roe &lt;jane@example.org&gt;&apos;.</translation>
    </message>
    <message>
        <source>Nothing leaves the Sandbox, so it has no mailbox.</source>
        <translation>Rien ne quitte la Sandbox, elle n’a donc pas de boîte aux lettres.</translation>
    </message>
    <message>
        <source>Give what is to change, beginning with --imap-server, or --none to take the mailbox away.</source>
        <translation>Indiquez ce qui doit changer, en commençant par --imap-server, ou --none pour enlever la boîte aux lettres.</translation>
    </message>
    <message>
        <source>The account “%1” logs in without a password; there is none to set.</source>
        <translation>Le compte «&#x202f;%1&#x202f;» s’identifie sans mot de passe&#x202f;; il n’y en a pas à définir.</translation>
    </message>
    <message>
        <source>Give --password-prompt, --password-stdin or --password-command.</source>
        <translation>Indiquez --password-prompt, --password-stdin ou --password-command.</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Envoi&#x202f;: %1</translation>
    </message>
    <message>
        <source>Sent copies (IMAP): %1</source>
        <translation>Copies des messages envoyés (IMAP)&#x202f;: %1</translation>
    </message>
    <message>
        <source>Reports (POP3): %1</source>
        <translation>Rapports (POP3)&#x202f;: %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Nom d’utilisateur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Give exactly one address: account discover jane@example.org</source>
        <translation>Indiquez une seule adresse&#x202f;: account discover jane@example.org</translation>
    </message>
    <message>
        <source>“%1” is no address: %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse&#x202f;: %2</translation>
    </message>
    <message>
        <source>The Sandbox can&apos;t be tested while another Sendoff of this profile runs it.</source>
        <translation>La Sandbox ne peut pas être testée tant qu’un autre Sendoff avec ce profil la fait tourner.</translation>
    </message>
    <message>
        <source>“%1” is signed in.</source>
        <translation>L’identification pour «&#x202f;%1&#x202f;» a réussi.</translation>
    </message>
    <message>
        <source>Open this page on any device, and enter %1 there:</source>
        <translation>Ouvrez cette page sur n’importe quel appareil, et saisissez-y %1&#x202f;:</translation>
    </message>
    <message>
        <source>You are signed in. Close this page and go back to Sendoff.</source>
        <translation>L’identification a réussi. Fermez cette page et revenez à Sendoff.</translation>
    </message>
    <message>
        <source>That didn&apos;t work. Go back to Sendoff to see why.</source>
        <translation>Cela n’a pas fonctionné. Revenez à Sendoff pour savoir pourquoi.</translation>
    </message>
    <message>
        <source>Sign in on this page, in a browser on this machine (on another one: --device):</source>
        <translation>Identifiez-vous sur cette page, dans un navigateur de cet ordinateur (sur un autre&#x202f;: --device)&#x202f;:</translation>
    </message>
    <message>
        <source>The account “%1” logs in with a password; “account set-password” sets it.</source>
        <translation>Le compte «&#x202f;%1&#x202f;» s’identifie avec un mot de passe&#x202f;; «&#x202f;account set-password&#x202f;» le définit.</translation>
    </message>
    <message>
        <source>“%1” signs in with the browser and a client ID of your own: add it again with --oauth-client-id.</source>
        <translation>«&#x202f;%1&#x202f;» s’identifie dans le navigateur avec votre propre identifiant client&#x202f;: ajoutez-le de nouveau avec --oauth-client-id.</translation>
    </message>
    <message>
        <source>“%1” has no encryption, and Sendoff logs in over TLS only: set its security.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de chiffrement, et Sendoff ne s’identifie que par TLS&#x202f;: réglez la sécurité du compte.</translation>
    </message>
    <message>
        <source>The password of “%1” wasn&apos;t taken over: give it with “account set-password”.</source>
        <translation>Le mot de passe de «&#x202f;%1&#x202f;» n’a pas été importé&#x202f;: indiquez-le avec «&#x202f;account set-password&#x202f;».</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 est déjà là.</translation>
    </message>
    <message>
        <source>No other mail program&apos;s settings were found in %1.</source>
        <translation>Aucun paramètre d’un autre logiciel de messagerie n’a été trouvé dans %1.</translation>
    </message>
    <message>
        <source>Give one of thunderbird, kmail, evolution, claws, msmtp and mutt.</source>
        <translation>Indiquez thunderbird, kmail, evolution, claws, msmtp ou mutt.</translation>
    </message>
    <message>
        <source>%1 has no account here that can send. If its settings are elsewhere, give them with --path.</source>
        <translation>%1 n’a ici aucun compte capable d’envoyer. Si ses paramètres sont ailleurs, indiquez-les avec --path.</translation>
    </message>
    <message>
        <source>Give exactly one file.</source>
        <translation>Indiquez un seul fichier.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write “%1”: %2. Choose another place.</source>
        <translation>Impossible d’enregistrer «&#x202f;%1&#x202f;»&#x202f;: %2. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read. Check its path.</source>
        <translation>Le fichier %1 est illisible. Vérifiez son chemin.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a Sendoff backup, or comes from a later version.</source>
        <translation>%1 n’est pas une sauvegarde de Sendoff, ou vient d’une version plus récente.</translation>
    </message>
    <message>
        <source>“%1” finds its password in this machine&apos;s keychain, if it is there; else set it once.</source>
        <translation>«&#x202f;%1&#x202f;» trouve son mot de passe dans le trousseau de cet ordinateur, s’il y est&#x202f;; sinon, définissez-le une fois.</translation>
    </message>
    <message>
        <source>There is no option %1 here. Run the command with --help to see what it takes.</source>
        <translation>L’option %1 n’existe pas ici. Lancez la commande avec --help pour voir ce qu’elle accepte.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>L’option %1 n’accepte pas de valeur.</translation>
    </message>
    <message>
        <source>The option %1 wants a number of seconds, not “%2”.</source>
        <translation>L’option %1 demande un nombre de secondes, et non «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The option %1 wants a value after it.</source>
        <translation>L’option %1 doit être suivie d’une valeur.</translation>
    </message>
    <message>
        <source>The option %1 wants at least one value after it.</source>
        <translation>L’option %1 doit être suivie d’au moins une valeur.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de données est endommagée.</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>La base de données est endommagée&#x202f;: %1</translation>
    </message>
    <message>
        <source>The text of these messages is gone: %1. They can&apos;t be sent; remove them with “sendoff-cli outbox remove”.</source>
        <translation>Le texte de ces messages a disparu&#x202f;: %1. Ils ne peuvent pas être envoyés&#x202f;; supprimez-les avec «&#x202f;sendoff-cli outbox remove&#x202f;».</translation>
    </message>
    <message>
        <source>The text of these messages is not what was queued: %1. They can&apos;t be sent; look at them with “sendoff-cli outbox export”, then remove them.</source>
        <translation>Le texte de ces messages n’est plus celui qui a été mis en file d’attente&#x202f;: %1. Ils ne peuvent pas être envoyés&#x202f;; regardez-les avec «&#x202f;sendoff-cli outbox export&#x202f;», puis supprimez-les.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are on the disk that the outbox doesn&apos;t know.</source>
        <translation>
            <numerusform>Il y a sur le disque %n message que la boîte d’envoi ne connaît pas.</numerusform>
            <numerusform>Il y a sur le disque %n messages que la boîte d’envoi ne connaît pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>To save all that can be saved: sendoff-cli account check --repair</source>
        <translation>Pour sauver tout ce qui peut l’être&#x202f;: sendoff-cli account check --repair</translation>
    </message>
    <message>
        <source>The database was made anew; the damaged one is kept as %1.</source>
        <translation>La base de données a été refaite&#x202f;; celle qui est endommagée est gardée sous %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages were found again. They are held, as nobody knows if they were sent: look at “sendoff-cli outbox list --state held”.</source>
        <translation>
            <numerusform>%n message a été retrouvé. Il est retenu, car personne ne sait s’il a été envoyé&#x202f;: regardez «&#x202f;sendoff-cli outbox list --state held&#x202f;».</numerusform>
            <numerusform>%n messages ont été retrouvés. Ils sont retenus, car personne ne sait s’ils ont été envoyés&#x202f;: regardez «&#x202f;sendoff-cli outbox list --state held&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendoff is running. Close it, then check again.</source>
        <translation>Sendoff est ouvert. Fermez-le, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>There is no outbox in %1 to check. Is the folder after --profile the right one?</source>
        <translation>Il n’y a pas de boîte d’envoi à vérifier dans %1. Le dossier après --profile est-il le bon&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>All is well: %n messages, each as it was queued.</source>
        <translation>
            <numerusform>Tout va bien&#x202f;: %n message, tel qu’il a été mis en file d’attente.</numerusform>
            <numerusform>Tout va bien&#x202f;: %n messages, chacun tel qu’il a été mis en file d’attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>--priority is a number from -9 to 9. 0 is usual, 9 the most urgent.</source>
        <translation>--priority est un nombre de -9 à 9. 0 est la valeur normale, 9 la plus urgente.</translation>
    </message>
    <message>
        <source>--deliver-by is a time such as 90min, 2h or 1d, with “,return” if a late message shall come back.</source>
        <translation>--deliver-by est une durée comme 90min, 2h ou 1d, avec «&#x202f;,return&#x202f;» si un message en retard doit revenir.</translation>
    </message>
    <message>
        <source>Give the name of the IMAP server with --imap-server, for example --imap-server imap.example.org.</source>
        <translation>Indiquez le nom du serveur IMAP avec --imap-server, par exemple --imap-server imap.example.org.</translation>
    </message>
    <message>
        <source>--imap-security is tls or starttls: no login is made without one of them.</source>
        <translation>--imap-security vaut tls ou starttls&#x202f;: sans l’un des deux, il n’y a pas d’identification.</translation>
    </message>
    <message>
        <source>--imap-port is a number from 1 to 65535; 993 and 143 are usual.</source>
        <translation>--imap-port est un nombre de 1 à 65535&#x202f;; 993 et 143 sont habituels.</translation>
    </message>
    <message>
        <source>--imap-auth is auto or one of %1.</source>
        <translation>--imap-auth vaut auto ou l’une de ces valeurs&#x202f;: %1.</translation>
    </message>
    <message>
        <source>--sent-copy is auto, always or never: auto leaves it to providers that keep copies by themselves.</source>
        <translation>--sent-copy vaut auto, always ou never&#x202f;: auto s’en remet aux fournisseurs qui gardent eux-mêmes des copies.</translation>
    </message>
    <message>
        <source>Usage: sendoff-cli [--profile DIR] [--json] COMMAND …</source>
        <translation>Utilisation&#x202f;: sendoff-cli [--profile DIR] [--json] COMMAND …</translation>
    </message>
    <message>
        <source>What is “%1” to do?</source>
        <translation>Que doit faire «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There are: %1. With --help each says what it takes.</source>
        <translation>Il y a&#x202f;: %1. Avec --help, chacune dit ce qu’elle accepte.</translation>
    </message>
    <message>
        <source>“sendoff-cli %1” takes no “%2”. Run it with --help to see what it takes.</source>
        <translation>«&#x202f;sendoff-cli %1&#x202f;» n’accepte pas «&#x202f;%2&#x202f;». Lancez la commande avec --help pour voir ce qu’elle accepte.</translation>
    </message>
    <message>
        <source>Usage: sendoff-cli %1 %2</source>
        <translation>Utilisation&#x202f;: sendoff-cli %1 %2</translation>
    </message>
    <message>
        <source>The option --profile wants a folder after it.</source>
        <translation>L’option --profile doit être suivie d’un dossier.</translation>
    </message>
    <message>
        <source>Sendoff can&apos;t keep its data in %1. Make that folder yours to write to, or give another one with --profile.</source>
        <translation>Sendoff ne peut pas garder ses données dans %1. Donnez-vous le droit d’écrire dans ce dossier, ou indiquez-en un autre avec --profile.</translation>
    </message>
    <message>
        <source>The outbox was damaged and has been made anew. Messages that were found again are held, as nobody knows if they were sent: look at “sendoff-cli outbox list --state held”.</source>
        <translation>La boîte d’envoi était endommagée et a été refaite. Les messages retrouvés sont retenus, car personne ne sait s’ils ont été envoyés&#x202f;: regardez «&#x202f;sendoff-cli outbox list --state held&#x202f;».</translation>
    </message>
    <message>
        <source>The outbox has no message “%1”. “sendoff-cli outbox list” shows all of them.</source>
        <translation>La boîte d’envoi n’a pas de message «&#x202f;%1&#x202f;». «&#x202f;sendoff-cli outbox list&#x202f;» les montre tous.</translation>
    </message>
    <message>
        <source>Give the ID of a message, as “sendoff-cli outbox list” shows it.</source>
        <translation>Indiquez l’ID d’un message, tel que «&#x202f;sendoff-cli outbox list&#x202f;» l’affiche.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>attend d’être envoyé</translation>
    </message>
    <message>
        <source>is scheduled for later</source>
        <translation>est planifié pour plus tard</translation>
    </message>
    <message>
        <source>is held</source>
        <translation>est retenu</translation>
    </message>
    <message>
        <source>was sent</source>
        <translation>a été envoyé</translation>
    </message>
    <message>
        <source>was sent to some and refused for others</source>
        <translation>a été envoyé à certains et refusé pour d’autres</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>a été refusé</translation>
    </message>
    <message>
        <source>may have arrived or not</source>
        <translation>est peut-être arrivé, ou non</translation>
    </message>
    <message>
        <source>is on its way</source>
        <translation>est en route</translation>
    </message>
    <message>
        <source>Message %1 is on its way right now; there is nothing to do.</source>
        <translation>Le message %1 est en route à l’instant&#x202f;; il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Message %1 is on its way right now. Look at “sendoff-cli outbox show %1” when it is done.</source>
        <translation>Le message %1 est en route à l’instant. Une fois l’envoi terminé, regardez «&#x202f;sendoff-cli outbox show %1&#x202f;».</translation>
    </message>
    <message>
        <source>Message %1 is on its way right now. Stop it first: sendoff-cli outbox cancel %1</source>
        <translation>Le message %1 est en route à l’instant. Arrêtez-le d’abord&#x202f;: sendoff-cli outbox cancel %1</translation>
    </message>
    <message>
        <source>Message %1 was sent already; there is nothing to try again.</source>
        <translation>Le message %1 est déjà envoyé&#x202f;; il n’y a rien à réessayer.</translation>
    </message>
    <message>
        <source>Nobody knows if message %1 arrived. Ask its recipients, then say: sendoff-cli outbox resolve %1 sent (or, to send it once more: resend)</source>
        <translation>Personne ne sait si le message %1 est arrivé. Demandez à ses destinataires, puis tapez&#x202f;: sendoff-cli outbox resolve %1 sent (ou, pour l’envoyer encore une fois&#x202f;: resend)</translation>
    </message>
    <message>
        <source>Message %1 could not be changed. %2</source>
        <translation>Le message %1 n’a pas pu être modifié. %2</translation>
    </message>
    <message>
        <source>Give the ID of a message, then “sent” if it arrived or “resend” to send it once more.</source>
        <translation>Indiquez l’ID d’un message, puis «&#x202f;sent&#x202f;» s’il est arrivé ou «&#x202f;resend&#x202f;» pour l’envoyer encore une fois.</translation>
    </message>
    <message>
        <source>Message %1 %2: it can&apos;t be called back any more.</source>
        <translation>Le message %1 %2&#x202f;: il ne peut plus être rappelé.</translation>
    </message>
    <message>
        <source>Message %1 is not held: it %2. To send it at once: sendoff-cli outbox retry %1</source>
        <translation>Le message %1 n’est pas retenu&#x202f;: il %2. Pour l’envoyer tout de suite&#x202f;: sendoff-cli outbox retry %1</translation>
    </message>
    <message>
        <source>Message %1 is not held: it %2.</source>
        <translation>Le message %1 n’est pas retenu&#x202f;: il %2.</translation>
    </message>
    <message>
        <source>There is no doubt about message %1: it %2.</source>
        <translation>Il n’y a pas de doute sur le message %1&#x202f;: il %2.</translation>
    </message>
    <message>
        <source>--state is one of %1.</source>
        <translation>--state vaut l’une de ces valeurs&#x202f;: %1.</translation>
    </message>
    <message>
        <source>— look into the mailbox of %1 %2</source>
        <translation>— consultation de la boîte aux lettres&#x202f;: %1 %2</translation>
    </message>
    <message>
        <source>— attempt of %1 %2</source>
        <translation>— essai&#x202f;: %1 %2</translation>
    </message>
    <message>
        <source>Give exactly one ID.</source>
        <translation>Indiquez un seul ID.</translation>
    </message>
    <message>
        <source>— copy among the sent mail</source>
        <translation>— copie parmi les messages envoyés</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État&#x202f;: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#x202f;: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De&#x202f;: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>À&#x202f;: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet&#x202f;: %1</translation>
    </message>
    <message>
        <source>Give the ID of a message, and a file to write it to if you like.</source>
        <translation>Indiquez l’ID d’un message et, si vous le souhaitez, un fichier où l’écrire.</translation>
    </message>
    <message>
        <source>The outbox has no message “%1”.</source>
        <translation>La boîte d’envoi n’a pas de message «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be made. Is it there already?</source>
        <translation>Le fichier %1 ne peut pas être créé. Existe-t-il déjà&#x202f;?</translation>
    </message>
    <message>
        <source>The message %1 is not what was queued any more. Send it anew.</source>
        <translation>Le message %1 n’est plus celui qui a été mis en file d’attente. Envoyez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written.</source>
        <translation>Le fichier %1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Rien n’attend d’être envoyé.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Give exactly one ID from “sendoff-cli sandbox list”.</source>
        <translation>Indiquez un seul ID affiché par «&#x202f;sendoff-cli sandbox list&#x202f;».</translation>
    </message>
    <message>
        <source>The Sandbox has no message “%1”. “sendoff-cli sandbox list” shows all of them.</source>
        <translation>La Sandbox n’a pas de message «&#x202f;%1&#x202f;». «&#x202f;sendoff-cli sandbox list&#x202f;» les montre tous.</translation>
    </message>
    <message>
        <source>The Sandbox&apos;s messages can&apos;t be removed. Is its folder read-only?</source>
        <translation>Les messages de la Sandbox ne peuvent pas être supprimés. Son dossier est-il en lecture seule&#x202f;?</translation>
    </message>
    <message>
        <source>There is no account yet. Add one with “sendoff-cli account add”.</source>
        <translation>Il n’y a pas encore de compte. Ajoutez-en un avec «&#x202f;sendoff-cli account add&#x202f;».</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read. Nothing was sent.</source>
        <translation>Le fichier %1 est illisible. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>“%1” is no header. Write it as &apos;Name: value&apos;.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un en-tête. Écrivez-le ainsi&#x202f;: &apos;Name: value&apos;.</translation>
    </message>
    <message>
        <source>“%1” is no address: %2 Nothing was sent.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse&#x202f;: %2 Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Reading message %1 of %2</source>
        <translation>Lecture du message %1 sur %2</translation>
    </message>
    <message>
        <source>The file %1 is no mail message: it has no sender in From. Nothing was sent.</source>
        <translation>Le fichier %1 n’est pas un e-mail&#x202f;: il n’a pas d’expéditeur dans From. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>An address after %1 has a line break in it. Nothing was sent.</source>
        <translation>Une adresse après %1 contient un saut de ligne. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>“%1” stands alone. Recipients follow --to, files follow --attach.</source>
        <translation>«&#x202f;%1&#x202f;» est isolé. Les destinataires suivent --to, les fichiers suivent --attach.</translation>
    </message>
    <message>
        <source>--queue-only and --wait exclude each other.</source>
        <translation>--queue-only et --wait s’excluent.</translation>
    </message>
    <message>
        <source>Who is to get it? Give --to with an address.</source>
        <translation>Qui doit le recevoir&#x202f;? Indiquez --to avec une adresse.</translation>
    </message>
    <message>
        <source>--eml sends a message as it is, so %1 can&apos;t stand beside it. Leave one of the two out.</source>
        <translation>--eml envoie un message tel quel, %1 ne va donc pas avec. Enlevez l’un des deux.</translation>
    </message>
    <message>
        <source>--notify is never, or some of failure, delay and success with commas between.</source>
        <translation>--notify vaut never, ou bien failure, delay et success au choix, séparés par des virgules.</translation>
    </message>
    <message>
        <source>--hold-at-server goes with --at, which says until when.</source>
        <translation>--hold-at-server va avec --at, qui dit jusqu’à quand.</translation>
    </message>
    <message>
        <source>The server is asked to hold it until %1; once it does, nothing calls it back. If it can&apos;t, the message leaves then if Sendoff runs.</source>
        <translation>Le serveur est prié de garder le message jusqu’au moment indiqué (%1)&#x202f;; dès qu’il le fait, plus rien ne peut le rappeler. S’il ne peut pas, le message part à ce moment-là si Sendoff est ouvert.</translation>
    </message>
    <message>
        <source>It leaves at %1, if Sendoff runs then.</source>
        <translation>Départ&#x202f;: %1, si Sendoff est ouvert à ce moment-là.</translation>
    </message>
    <message>
        <source>There is no option “%1” here. “sendoff-cli sendmail --help” shows what there is.</source>
        <translation>L’option «&#x202f;%1&#x202f;» n’existe pas ici. «&#x202f;sendoff-cli sendmail --help&#x202f;» montre celles qu’il y a.</translation>
    </message>
    <message>
        <source>The option -%1 wants a value after it.</source>
        <translation>L’option -%1 doit être suivie d’une valeur.</translation>
    </message>
    <message>
        <source>-N is never, or some of failure, delay and success with commas between.</source>
        <translation>-N vaut never, ou bien failure, delay et success au choix, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Sendoff reads one message from standard input and can&apos;t do -b%1. Have the program hand in its mail by “sendmail -t -i”.</source>
        <translation>Sendoff lit un seul message sur l’entrée standard et ne connaît pas -b%1. Faites en sorte que le programme remette ses e-mails par «&#x202f;sendmail -t -i&#x202f;».</translation>
    </message>
    <message>
        <source>The message can&apos;t be kept while it is read. Is there room in %1?</source>
        <translation>Le message ne peut pas être gardé pendant sa lecture. Reste-t-il de la place dans %1&#x202f;?</translation>
    </message>
    <message>
        <source>A recipient has a line break in it. Nothing was sent.</source>
        <translation>Un destinataire contient un saut de ligne. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>“%1” is no address and nobody on this machine. Write it with its domain, such as %1@example.org. Nothing was sent.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni une adresse ni quelqu’un sur cet ordinateur. Écrivez aussi le domaine, par exemple %1@example.org. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>“%1” after -f is no address: %2 Nothing was sent.</source>
        <translation>«&#x202f;%1&#x202f;» après -f n’est pas une adresse&#x202f;: %2 Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Who is to get it? Name the recipients behind the options, or give -t to take them from the headers.</source>
        <translation>Qui doit le recevoir&#x202f;? Nommez les destinataires après les options, ou indiquez -t pour les prendre dans les en-têtes.</translation>
    </message>
    <message>
        <source>Message %1 is safe in the outbox.</source>
        <translation>Le message %1 est en sécurité dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>At what time of that day? Write --at %1T09:00, for example.</source>
        <translation>À quelle heure ce jour-là&#x202f;? Écrivez par exemple --at %1T09:00.</translation>
    </message>
    <message>
        <source>On which day? Write --at 2027-01-31T09:00, for example, or --at +2h for in two hours.</source>
        <translation>Quel jour&#x202f;? Écrivez par exemple --at 2027-01-31T09:00, ou --at +2h pour dans deux heures.</translation>
    </message>
    <message>
        <source>%1 is past. Give a time to come, or leave out --at to send now.</source>
        <translation>%1 est passé. Indiquez un moment à venir, ou enlevez --at pour envoyer maintenant.</translation>
    </message>
    <message>
        <source>There is no “%1” here: clocks are put forward over it. Give a time an hour later or earlier.</source>
        <translation>«&#x202f;%1&#x202f;» n’existe pas ici&#x202f;: les horloges sont avancées à ce moment-là. Indiquez une heure plus tard ou plus tôt.</translation>
    </message>
    <message>
        <source>“%1” comes twice here, as clocks are put back. Write which of the two you mean: %2 or %3.</source>
        <translation>«&#x202f;%1&#x202f;» arrive deux fois ici, car les horloges sont reculées. Écrivez lequel des deux vous voulez&#x202f;: %2 ou %3.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write --at 2027-01-31T09:00 for a day and time, or +90min, +2h or +1d from now.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un moment. Écrivez --at 2027-01-31T09:00 pour un jour et une heure, ou +90min, +2h ou +1d à partir de maintenant.</translation>
    </message>
    <message>
        <source>Another Sendoff of this profile sends already: this one takes messages in and hands them over, and sends them itself once the other has ended.</source>
        <translation>Un autre Sendoff de ce profil envoie déjà&#x202f;: celui-ci reçoit les messages et les lui remet, et les envoie lui-même quand l’autre a fini.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program, so this one listens at port %2. Give a port of your own with --port to have the same each time.</source>
        <translation>Le port %1 est pris par un autre programme&#x202f;; celui-ci écoute donc au port %2. Donnez un port à vous avec --port pour avoir toujours le même.</translation>
    </message>
    <message>
        <source>“%1” after %2 is no port: a number from 1 to 65535, or 0 for a free one.</source>
        <translation>«&#x202f;%1&#x202f;» après %2 n’est pas un port&#x202f;: un nombre de 1 à 65535, ou 0 pour un port libre.</translation>
    </message>
    <message>
        <source>Open: programs on this machine hand in mail at 127.0.0.1 and ::1, port %1 (STARTTLS).</source>
        <translation>Ouvert&#x202f;: les programmes de cet ordinateur remettent des messages à 127.0.0.1 et ::1, port %1 (STARTTLS).</translation>
    </message>
    <message>
        <source>With TLS from the beginning: port %1.</source>
        <translation>Avec TLS dès le début&#x202f;: port %1.</translation>
    </message>
    <message>
        <source>Without a login, for programs of this user: the socket %1</source>
        <translation>Sans identification, pour les programmes de cet utilisateur&#x202f;: le socket %1</translation>
    </message>
    <message>
        <source>Closed. “sendoff-cli serve” opens it; so does the window, if it is switched on there.</source>
        <translation>Fermé. «&#x202f;sendoff-cli serve&#x202f;» l’ouvre&#x202f;; la fenêtre aussi, s’il y est activé.</translation>
    </message>
    <message>
        <source>Its certificate, for programs to trust: %1</source>
        <translation>Son certificat, auquel les programmes doivent faire confiance&#x202f;: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256&#x202f;: %1</translation>
    </message>
    <message>
        <source>Give exactly one name, such as the program&apos;s. With blanks in it, it wants quotes.</source>
        <translation>Donnez exactement un nom, par exemple celui du programme. S’il contient des espaces, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>--per-minute is a number of messages; 0 sets no limit.</source>
        <translation>--per-minute est un nombre de messages&#x202f;; 0 ne fixe aucune limite.</translation>
    </message>
    <message>
        <source>Give both to the program now: the token is shown this once and kept nowhere. Whoever has it can send as you from this machine, until “sendoff-cli submission token revoke” takes it back.</source>
        <translation>Donnez les deux au programme maintenant&#x202f;: le jeton n’est montré que cette fois et n’est conservé nulle part. Quiconque le possède peut envoyer en votre nom depuis cet ordinateur, jusqu’à ce que «&#x202f;sendoff-cli submission token revoke&#x202f;» le reprenne.</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>jamais utilisé</translation>
    </message>
    <message>
        <source>“%1” can&apos;t log in any more, and is disconnected where it was.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut plus s’identifier, et a été déconnecté là où il l’était.</translation>
    </message>
    <message>
        <source>Another Sendoff of this profile has the port open already: “sendoff-cli submission status” shows where. End that one first, or use it.</source>
        <translation>Un autre Sendoff de ce profil a déjà ouvert le port&#x202f;: «&#x202f;sendoff-cli submission status&#x202f;» montre où. Terminez d’abord celui-là, ou utilisez-le.</translation>
    </message>
    <message>
        <source>Port %1 can&apos;t be had (%2). Choose another one with --port; 0 takes a free one.</source>
        <translation>Le port %1 ne peut pas être obtenu (%2). Choisissez-en un autre avec --port&#x202f;; 0 prend un port libre.</translation>
    </message>
    <message>
        <source>The socket %1 can&apos;t be made (%2). Choose another path with --socket.</source>
        <translation>Le socket %1 ne peut pas être créé (%2). Choisissez un autre chemin avec --socket.</translation>
    </message>
    <message>
        <source>The port&apos;s certificate can&apos;t be kept in %1. Make that folder yours to write to.</source>
        <translation>Le certificat du port ne peut pas être conservé dans %1. Rendez ce dossier accessible en écriture pour vous.</translation>
    </message>
    <message>
        <source>Give an account and where it goes: account move NAME up, down, first or last.</source>
        <translation>Indiquez un compte et sa nouvelle place&#x202f;: account move NAME, puis up, down, first ou last.</translation>
    </message>
    <message>
        <source>An account has one mailbox: give --imap-server or --pop3-server.</source>
        <translation>Un compte n’a qu’une boîte aux lettres&#x202f;: indiquez --imap-server ou --pop3-server.</translation>
    </message>
    <message>
        <source>Give the name of the POP3 server with --pop3-server, for example --pop3-server pop.example.org.</source>
        <translation>Indiquez le nom du serveur POP3 avec --pop3-server, par exemple --pop3-server pop.example.org.</translation>
    </message>
    <message>
        <source>These options go with --imap-server or --pop3-server.</source>
        <translation>Ces options vont avec --imap-server ou --pop3-server.</translation>
    </message>
    <message>
        <source>A POP3 server keeps no sent mail: leave --sent-folder and --sent-copy out. What was sent stays in the outbox.</source>
        <translation>Un serveur POP3 ne garde pas les messages envoyés&#x202f;: enlevez --sent-folder et --sent-copy. Ce qui a été envoyé reste dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>--imap-port is a number from 1 to 65535; of POP3, 995 and 110 are usual.</source>
        <translation>--imap-port est un nombre de 1 à 65535&#x202f;; en POP3, 995 et 110 sont habituels.</translation>
    </message>
    <message>
        <source>--reports is on or off: on looks for delivery reports and receipts in the INBOX, by the headers of its messages, and reads only these.</source>
        <translation>--reports vaut on ou off&#x202f;: on recherche les rapports de remise et les accusés de lecture dans INBOX, d’après les en-têtes des messages, et ne lit que ceux-là.</translation>
    </message>
    <message>
        <source>The mailbox of the account “%1”: %2</source>
        <translation>Boîte aux lettres du compte «&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
    <message>
        <source>Give one account name, or none for all that allow it: reports check [NAME]</source>
        <translation>Indiquez un seul nom de compte, ou aucun pour tous ceux qui le permettent&#x202f;: reports check [NAME]</translation>
    </message>
    <message>
        <source>The account “%1” may not look for reports yet. Allow it with “sendoff-cli account set-incoming %1 --reports on”: it then asks the INBOX for delivery reports and receipts, and reads only these.</source>
        <translation>Le compte «&#x202f;%1&#x202f;» ne peut pas encore rechercher de rapports. Autorisez-le avec «&#x202f;sendoff-cli account set-incoming %1 --reports on&#x202f;»&#x202f;: il recherche alors les rapports de remise et les accusés de lecture dans INBOX, et ne lit que ceux-là.</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>Il n’y a pas de compte «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>No account may look for reports yet. Allow it with “sendoff-cli account set-incoming NAME --reports on”.</source>
        <translation>Aucun compte ne peut encore rechercher de rapports. Autorisez-le avec «&#x202f;sendoff-cli account set-incoming NAME --reports on&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs may log in.</source>
        <translation>
            <numerusform>%Ln programme peut s’identifier.</numerusform>
            <numerusform>%Ln programmes peuvent s’identifier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give only one of --imap-password-stdin, --imap-password-prompt, --imap-password-command and --imap-password-same.</source>
        <translation>N’indiquez qu’une des options --imap-password-stdin, --imap-password-prompt, --imap-password-command et --imap-password-same.</translation>
    </message>
    <message>
        <source>Standard input holds one password: give the other one by a prompt or a command.</source>
        <translation>L’entrée standard ne contient qu’un mot de passe&#x202f;: indiquez l’autre par une saisie au terminal ou par une commande.</translation>
    </message>
    <message>
        <source>Password of the mailbox:</source>
        <translation>Mot de passe de la boîte aux lettres&#x202f;:</translation>
    </message>
    <message>
        <source>--local-copies is maildir: or mbox: with a path that begins with a slash, for example --local-copies maildir:/home/jane/Maildir/.Sent, or none.</source>
        <translation>--local-copies vaut maildir: ou mbox: suivi d’un chemin qui commence par une barre oblique, par exemple --local-copies maildir:/home/jane/Maildir/.Sent, ou bien none.</translation>
    </message>
    <message>
        <source>Give a command that prints the password of the mailbox with --imap-password-command.</source>
        <translation>Indiquez avec --imap-password-command une commande qui affiche le mot de passe de la boîte aux lettres.</translation>
    </message>
    <message>
        <source>was sent and came back from some</source>
        <translation>a été envoyé et est revenu pour certains</translation>
    </message>
    <message>
        <source>was sent and came back</source>
        <translation>a été envoyé et est revenu</translation>
    </message>
    <message>
        <source>Message %1 was sent again in another message; there is nothing to try again.</source>
        <translation>Le message %1 a été renvoyé dans un autre message&#x202f;; il n’y a rien à réessayer.</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>revenu</translation>
    </message>
    <message>
        <source>Couldn&apos;t write the message to standard output. Is there room where it goes?</source>
        <translation>Impossible d’écrire le message sur la sortie standard. Y a-t-il de la place à l’endroit où il va&#x202f;?</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read to its end. Nothing was sent.</source>
        <translation>L’entrée standard ne peut pas être lue jusqu’au bout. Rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>sendoff::words</name>
    <message>
        <source>took %1 s</source>
        <translation>a duré %1 s</translation>
    </message>
    <message>
        <source>Found among the account&apos;s sent mail: the server accepted it.</source>
        <translation>Trouvé parmi les messages envoyés du compte&#x202f;: le serveur l’a accepté.</translation>
    </message>
    <message>
        <source>Not found among the account&apos;s sent mail.</source>
        <translation>Introuvable parmi les messages envoyés du compte.</translation>
    </message>
    <message>
        <source>The account&apos;s sent mail couldn&apos;t be searched.</source>
        <translation>Impossible de chercher parmi les messages envoyés du compte.</translation>
    </message>
    <message>
        <source>The server accepted it.</source>
        <translation>Le serveur l’a accepté.</translation>
    </message>
    <message>
        <source>Tried. The conversation isn&apos;t kept any more.</source>
        <translation>Tenté. L’échange n’est plus conservé.</translation>
    </message>
    <message>
        <source>Accepted for some. For others: %1</source>
        <translation>Accepté pour certains. Pour d’autres&#x202f;: %1</translation>
    </message>
    <message>
        <source>Safe in the outbox.</source>
        <translation>En sécurité dans la boîte d’envoi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier attempts are no longer kept.</source>
        <translation>
            <numerusform>%Ln essai précédent n’est plus conservé.</numerusform>
            <numerusform>%Ln essais précédents ne sont plus conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way now.</source>
        <translation>En route en ce moment.</translation>
    </message>
    <message>
        <source>Leaves then.</source>
        <translation>Part à ce moment-là.</translation>
    </message>
    <message>
        <source>Looked for again.</source>
        <translation>Nouvelle recherche.</translation>
    </message>
    <message>
        <source>Next try.</source>
        <translation>Prochain essai.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>size per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>encore %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>encore %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>encore %1 h</translation>
    </message>
    <message>
        <source>The server vouches only for itself.</source>
        <translation>Le serveur ne se porte garant que de lui-même.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself, as on a server of your own. Someone in between could show one, too.</source>
        <translation>%1 a signé lui-même son certificat, comme le font les serveurs personnels. Quelqu’un qui s’interpose pourrait aussi en présenter un.</translation>
    </message>
    <message>
        <source>If it is your own server, compare the fingerprint in the account&apos;s settings and trust it there. Else don&apos;t go on.</source>
        <translation>Si c’est votre propre serveur, comparez l’empreinte dans les paramètres du compte et faites-lui confiance là-bas. Sinon, n’allez pas plus loin.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate isn&apos;t trusted.</source>
        <translation>Le certificat du serveur n’est pas reconnu.</translation>
    </message>
    <message>
        <source>Nobody that this machine trusts vouches for %1. It may be a server of your own, or someone may be in between.</source>
        <translation>%1 présente un certificat dont aucune autorité reconnue par cet ordinateur ne se porte garante. C’est peut-être votre propre serveur, ou quelqu’un s’interpose.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock seems to be wrong.</source>
        <translation>L’horloge de cet ordinateur semble fausse.</translation>
    </message>
    <message>
        <source>It shows %1, and the certificate of %2 is valid only from %3 on.</source>
        <translation>Elle indique %1, et %2 a un certificat qui n’est valable qu’à partir de cette date&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Set the date and time of this machine, then try again. The message waits.</source>
        <translation>Réglez la date et l’heure de cet ordinateur, puis réessayez. Le message attend.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>Le certificat du serveur a expiré.</translation>
    </message>
    <message>
        <source>The certificate of %1 was valid until %2.</source>
        <translation>%1 a un certificat qui n’est plus valable. Fin de validité&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Check the date of this machine. If it is right, your provider must renew the certificate; the message waits.</source>
        <translation>Vérifiez la date de cet ordinateur. Si elle est juste, votre fournisseur doit renouveler le certificat&#x202f;; le message attend.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate isn&apos;t valid today.</source>
        <translation>Le certificat du serveur n’est pas valable aujourd’hui.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired or isn&apos;t valid yet.</source>
        <translation>%1 a un certificat qui a expiré ou n’est pas encore valable.</translation>
    </message>
    <message>
        <source>Couldn&apos;t make the connection secure.</source>
        <translation>Impossible de sécuriser la connexion.</translation>
    </message>
    <message>
        <source>%1 and Sendoff didn&apos;t agree on encryption. The port may want another kind of security, or the server is too old.</source>
        <translation>%1 et Sendoff ne se sont pas mis d’accord sur le chiffrement. Le port demande peut-être un autre type de sécurité, ou le serveur est trop ancien.</translation>
    </message>
    <message>
        <source>Check port and security in the account: 465 goes with TLS, 587 with STARTTLS.</source>
        <translation>Vérifiez le port et la sécurité dans le compte&#x202f;: 465 va avec TLS, 587 avec STARTTLS.</translation>
    </message>
    <message>
        <source>This port doesn&apos;t begin with encryption.</source>
        <translation>Ce port ne commence pas par du chiffrement.</translation>
    </message>
    <message>
        <source>%1 speaks in the clear first at this port, as it is usual with STARTTLS.</source>
        <translation>%1 parle d’abord en clair sur ce port, comme c’est l’habitude avec STARTTLS.</translation>
    </message>
    <message>
        <source>Set security to “STARTTLS” in the account, or take port 465 with “TLS”.</source>
        <translation>Réglez la sécurité du compte sur «&#x202f;STARTTLS&#x202f;», ou prenez le port 465 avec «&#x202f;TLS&#x202f;».</translation>
    </message>
    <message>
        <source>The server&apos;s encryption is too old.</source>
        <translation>Le chiffrement du serveur est trop ancien.</translation>
    </message>
    <message>
        <source>%1 knows no TLS 1.2, and what is older no longer keeps a password safe.</source>
        <translation>%1 ne connaît pas TLS 1.2, et ce qui est plus ancien ne protège plus un mot de passe.</translation>
    </message>
    <message>
        <source>Ask your provider for another server, or whoever runs it to renew its software.</source>
        <translation>Demandez un autre serveur à votre fournisseur, ou une mise à jour à qui s’occupe de celui-ci.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server.</source>
        <translation>Le certificat appartient à un autre serveur.</translation>
    </message>
    <message>
        <source>The server that answered doesn&apos;t prove that it is %1.</source>
        <translation>Le serveur qui a répondu ne prouve pas qu’il est bien %1.</translation>
    </message>
    <message>
        <source>Use the server&apos;s name exactly as your provider gives it. If it is right, ask your provider.</source>
        <translation>Écrivez le nom du serveur exactement comme votre fournisseur le donne. S’il est juste, demandez à votre fournisseur.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trust.</source>
        <translation>Le serveur présente un autre certificat que celui auquel vous faites confiance.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server. If the change is meant, open the account, check it again and trust the new certificate.</source>
        <translation>Demandez à la personne qui gère le serveur. Si le changement est voulu, ouvrez le compte, vérifiez-le de nouveau et faites confiance au nouveau certificat.</translation>
    </message>
    <message>
        <source>A certificate file of the account can&apos;t be used.</source>
        <translation>Un fichier de certificat du compte ne peut pas servir.</translation>
    </message>
    <message>
        <source>It is missing or unreadable, or a password locks it: %1.</source>
        <translation>Il manque, il est illisible ou un mot de passe le verrouille&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Put the file in its place, without a password, or name another one in the account.</source>
        <translation>Mettez le fichier à sa place, sans mot de passe, ou indiquez-en un autre dans le compte.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take your certificate.</source>
        <translation>Le serveur n’accepte pas votre certificat.</translation>
    </message>
    <message>
        <source>%1 refused the certificate that this account shows, or wants one and got none.</source>
        <translation>%1 a refusé le certificat de ce compte, ou en demande un et n’en a pas reçu.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a certificate, and name its file in the account.</source>
        <translation>Demandez un certificat à la personne qui gère le serveur, et indiquez son fichier dans le compte.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t offer a secure connection here.</source>
        <translation>Le serveur ne propose pas de connexion sécurisée ici.</translation>
    </message>
    <message>
        <source>%1 offers no STARTTLS at this port, or someone removed the offer on the way. Nothing was sent.</source>
        <translation>%1 ne propose pas STARTTLS sur ce port, ou quelqu’un a retiré la proposition en chemin. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Try security “TLS” with port 465 in the account, or ask your provider.</source>
        <translation>Essayez la sécurité «&#x202f;TLS&#x202f;» avec le port 465 dans le compte, ou demandez à votre fournisseur.</translation>
    </message>
    <message>
        <source>Someone may be tampering with the connection.</source>
        <translation>Quelqu’un altère peut-être la connexion.</translation>
    </message>
    <message>
        <source>Unencrypted data came after the switch to encryption. Sendoff hung up before sending anything.</source>
        <translation>Des données en clair sont arrivées après le passage au chiffrement. Sendoff a coupé la connexion avant d’envoyer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Try another network, or security “TLS” with port 465. If it stays, tell your provider.</source>
        <translation>Essayez un autre réseau, ou la sécurité «&#x202f;TLS&#x202f;» avec le port 465. Si cela persiste, prévenez votre fournisseur.</translation>
    </message>
    <message>
        <source>The server can&apos;t promise encryption all the way.</source>
        <translation>Le serveur ne peut pas promettre le chiffrement d’un bout à l’autre.</translation>
    </message>
    <message>
        <source>You asked for encryption up to the recipient, and %1 doesn&apos;t offer it.</source>
        <translation>Vous avez demandé le chiffrement jusqu’au destinataire, et %1 ne le propose pas.</translation>
    </message>
    <message>
        <source>Send it without this wish, or through another account.</source>
        <translation>Envoyez le message sans cette exigence, ou avec un autre compte.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1 in time.</source>
        <translation>Impossible de joindre %1 à temps.</translation>
    </message>
    <message>
        <source>Nothing answered. A wrong port or a firewall often looks like this.</source>
        <translation>Rien n’a répondu. C’est souvent l’effet d’un mauvais port ou d’un pare-feu.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and port in the account. If they are right, try again later.</source>
        <translation>Vérifiez le nom du serveur et le port dans le compte. S’ils sont justes, réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server says nothing at this port.</source>
        <translation>Le serveur ne dit rien sur ce port.</translation>
    </message>
    <message>
        <source>%1 took the connection and stayed silent, as servers do that want encryption from the first moment.</source>
        <translation>%1 a accepté la connexion, puis s’est tu, comme le font les serveurs qui veulent du chiffrement dès le premier instant.</translation>
    </message>
    <message>
        <source>Set security to “TLS” with port 465 in the account, or check the port.</source>
        <translation>Réglez la sécurité du compte sur «&#x202f;TLS&#x202f;» avec le port 465, ou vérifiez le port.</translation>
    </message>
    <message>
        <source>It isn&apos;t certain whether the message was sent.</source>
        <translation>Il n’est pas certain que le message ait été envoyé.</translation>
    </message>
    <message>
        <source>The whole message was handed over, but %1 didn&apos;t confirm it in time.</source>
        <translation>Le message entier a été remis, mais %1 ne l’a pas confirmé à temps.</translation>
    </message>
    <message>
        <source>Ask a recipient or look into the sent folder, then say whether it arrived.</source>
        <translation>Demandez à un destinataire ou regardez dans le dossier des messages envoyés, puis indiquez s’il est arrivé.</translation>
    </message>
    <message>
        <source>The server took too long.</source>
        <translation>Le serveur a mis trop de temps.</translation>
    </message>
    <message>
        <source>%1 stopped answering in the middle of the conversation.</source>
        <translation>%1 a cessé de répondre au milieu de l’échange.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again later.</source>
        <translation>Rien n’est perdu. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The connection to %1 broke just when it should have confirmed the message.</source>
        <translation>La connexion avec %1 s’est coupée juste au moment de la confirmation du message.</translation>
    </message>
    <message>
        <source>The server hung up at once.</source>
        <translation>Le serveur a coupé la connexion tout de suite.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the conversation began. The port may want another kind of security.</source>
        <translation>%1 a fermé la connexion avant le début de l’échange. Le port demande peut-être un autre type de sécurité.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>La connexion a été perdue.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the message was handed over.</source>
        <translation>La connexion avec %1 s’est coupée avant la remise du message.</translation>
    </message>
    <message>
        <source>Nothing was lost. Check your network and try again.</source>
        <translation>Rien n’est perdu. Vérifiez votre réseau et réessayez.</translation>
    </message>
    <message>
        <source>Couldn&apos;t find %1.</source>
        <translation>Impossible de trouver %1.</translation>
    </message>
    <message>
        <source>No server of this name is known, or this machine is offline.</source>
        <translation>Aucun serveur de ce nom n’est connu, ou cet ordinateur est hors ligne.</translation>
    </message>
    <message>
        <source>Check your network, then the server&apos;s name in the account.</source>
        <translation>Vérifiez votre réseau, puis le nom du serveur dans le compte.</translation>
    </message>
    <message>
        <source>The port is closed on %1.</source>
        <translation>Le port est fermé sur %1.</translation>
    </message>
    <message>
        <source>The machine is there, but no mail server listens at this port.</source>
        <translation>La machine est bien là, mais aucun serveur de messagerie n’écoute sur ce port.</translation>
    </message>
    <message>
        <source>Check the port in the account: most servers use 465 or 587.</source>
        <translation>Vérifiez le port dans le compte&#x202f;: la plupart des serveurs utilisent 465 ou 587.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1 by IPv6.</source>
        <translation>Impossible de joindre %1 par IPv6.</translation>
    </message>
    <message>
        <source>This server has IPv6 addresses only, and this network leads to none of them.</source>
        <translation>Ce serveur n’a que des adresses IPv6, et ce réseau ne mène à aucune d’elles.</translation>
    </message>
    <message>
        <source>Try another network, or ask whoever runs this one about IPv6. The message waits.</source>
        <translation>Essayez un autre réseau, ou parlez d’IPv6 à la personne qui gère celui-ci. Le message attend.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1.</source>
        <translation>Impossible de joindre %1.</translation>
    </message>
    <message>
        <source>There is no network, or no way from it to the server.</source>
        <translation>Il n’y a pas de réseau, ou pas de chemin de celui-ci jusqu’au serveur.</translation>
    </message>
    <message>
        <source>Connect to the internet. The message waits and is tried again.</source>
        <translation>Connectez-vous à Internet. Le message attend et l’envoi sera retenté.</translation>
    </message>
    <message>
        <source>The proxy didn&apos;t let the connection through.</source>
        <translation>Le proxy n’a pas laissé passer la connexion.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached through the proxy that is set for this account.</source>
        <translation>Impossible de joindre %1 par le proxy défini pour ce compte.</translation>
    </message>
    <message>
        <source>Check the proxy in the account, or remove it.</source>
        <translation>Vérifiez le proxy dans le compte, ou enlevez-le.</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>L’envoi a été arrêté.</translation>
    </message>
    <message>
        <source>It was stopped before it was finished.</source>
        <translation>Il a été arrêté avant la fin.</translation>
    </message>
    <message>
        <source>Press “Send now” to send it after all.</source>
        <translation>Cliquez sur «&#x202f;Envoyer maintenant&#x202f;» pour l’envoyer malgré tout.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an address: %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse&#x202f;: %2</translation>
    </message>
    <message>
        <source>Say to whom it should go: To, Cc and Bcc are empty.</source>
        <translation>Indiquez à qui il doit aller&#x202f;: À, Cc et Cci sont vides.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there any more. Attach it again, or remove it.</source>
        <translation>«&#x202f;%1&#x202f;» n’est plus là. Joignez-le de nouveau, ou supprimez-le.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read. Check its permissions, or remove it.</source>
        <translation>«&#x202f;%1&#x202f;» est illisible. Vérifiez ses droits d’accès, ou supprimez-le.</translation>
    </message>
    <message>
        <source>“%1” was changed after you attached it. Attach it again to send it as it is now.</source>
        <translation>«&#x202f;%1&#x202f;» a été modifié après que vous l’avez joint. Joignez-le de nouveau pour l’envoyer tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>The header “%1” isn&apos;t written correctly.</source>
        <translation>L’en-tête «&#x202f;%1&#x202f;» n’est pas écrit correctement.</translation>
    </message>
    <message>
        <source>Sendoff writes the header “%1” itself. Leave it out.</source>
        <translation>Sendoff écrit lui-même l’en-tête «&#x202f;%1&#x202f;». Enlevez-le.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>L’adresse est vide.</translation>
    </message>
    <message>
        <source>It has no @.</source>
        <translation>Il lui manque le @.</translation>
    </message>
    <message>
        <source>Nothing stands before the @.</source>
        <translation>Il n’y a rien avant le @.</translation>
    </message>
    <message>
        <source>The part before the @ is too long.</source>
        <translation>La partie avant le @ est trop longue.</translation>
    </message>
    <message>
        <source>The part before the @ has a character that can&apos;t stand there.</source>
        <translation>La partie avant le @ contient un caractère qui ne peut pas s’y trouver.</translation>
    </message>
    <message>
        <source>Nothing stands after the @.</source>
        <translation>Il n’y a rien après le @.</translation>
    </message>
    <message>
        <source>The part after the @ is too long.</source>
        <translation>La partie après le @ est trop longue.</translation>
    </message>
    <message>
        <source>The part after the @ isn&apos;t the name of a mail system.</source>
        <translation>La partie après le @ n’est pas le nom d’un système de messagerie.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>L’adresse est trop longue.</translation>
    </message>
    <message>
        <source>The address has a line break or another invisible character in it.</source>
        <translation>L’adresse contient un saut de ligne ou un autre caractère invisible.</translation>
    </message>
    <message>
        <source>Something stands after the address.</source>
        <translation>Il y a quelque chose après l’adresse.</translation>
    </message>
    <message>
        <source>A quotation mark isn&apos;t closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>A bracket isn&apos;t closed.</source>
        <translation>Une parenthèse n’est pas fermée.</translation>
    </message>
    <message>
        <source>The server refused the certificate as a login.</source>
        <translation>Le serveur a refusé l’identification par certificat.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t know whom your client certificate names.</source>
        <translation>%1 ne sait pas qui votre certificat client désigne.</translation>
    </message>
    <message>
        <source>Ask your provider to register the certificate, or set another login in %1.</source>
        <translation>Demandez à votre fournisseur d’enregistrer le certificat, ou choisissez une autre identification pour %1.</translation>
    </message>
    <message>
        <source>The server refused the access token.</source>
        <translation>Le serveur a refusé le jeton d’accès.</translation>
    </message>
    <message>
        <source>%1 finds it expired, revoked or made for something else.</source>
        <translation>%1 le juge expiré, révoqué ou fait pour autre chose.</translation>
    </message>
    <message>
        <source>Sign in again in %1, or check the command that prints the token.</source>
        <translation>Identifiez-vous de nouveau pour %1, ou vérifiez la commande qui affiche le jeton.</translation>
    </message>
    <message>
        <source>The server takes no anonymous mail.</source>
        <translation>Le serveur n’accepte pas d’e-mails anonymes.</translation>
    </message>
    <message>
        <source>%1 wants to know who sends.</source>
        <translation>%1 veut savoir qui envoie.</translation>
    </message>
    <message>
        <source>The server can&apos;t do the login that it offers.</source>
        <translation>Le serveur ne sait pas faire l’identification qu’il propose.</translation>
    </message>
    <message>
        <source>%1 offers %2 and then doesn&apos;t know it. Any other way to log in would reveal more of your password, so none was tried.</source>
        <translation>%1 propose %2, puis ne le connaît pas. Toute autre identification en dirait plus sur votre mot de passe&#x202f;; aucune n’a donc été tentée.</translation>
    </message>
    <message>
        <source>Tell your provider. If you trust the server, name another login in %1.</source>
        <translation>Prévenez votre fournisseur. Si vous faites confiance au serveur, choisissez une autre identification pour %1.</translation>
    </message>
    <message>
        <source>The server wants the password in another way once.</source>
        <translation>Le serveur demande le mot de passe une fois sous une autre forme.</translation>
    </message>
    <message>
        <source>%1 has to store your password anew before it takes this safer login.</source>
        <translation>%1 doit enregistrer de nouveau votre mot de passe avant d’accepter cette identification plus sûre.</translation>
    </message>
    <message>
        <source>The password or token is too long for the server.</source>
        <translation>Le mot de passe ou le jeton est trop long pour le serveur.</translation>
    </message>
    <message>
        <source>%1 takes no login as long as this one.</source>
        <translation>%1 n’accepte pas d’identification aussi longue.</translation>
    </message>
    <message>
        <source>Ask your provider for a shorter password, and enter it in %1.</source>
        <translation>Demandez un mot de passe plus court à votre fournisseur, et saisissez-le pour %1.</translation>
    </message>
    <message>
        <source>The server refused the password.</source>
        <translation>Le serveur a refusé le mot de passe.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t know this user name with this password.</source>
        <translation>%1 ne connaît pas ce nom d’utilisateur avec ce mot de passe.</translation>
    </message>
    <message>
        <source>Enter the password again in %1. With two-step login, providers want an app password.</source>
        <translation>Saisissez de nouveau le mot de passe pour %1. Avec la validation en deux étapes, les fournisseurs demandent un mot de passe d’application.</translation>
    </message>
    <message>
        <source>There is no safe way to log in.</source>
        <translation>Il n’y a pas de façon sûre de s’identifier.</translation>
    </message>
    <message>
        <source>%1 offers no login that Sendoff may use over this connection.</source>
        <translation>%1 ne propose aucune identification que Sendoff puisse utiliser sur cette connexion.</translation>
    </message>
    <message>
        <source>The server offers a weaker login than before.</source>
        <translation>Le serveur propose une identification moins sûre qu’avant.</translation>
    </message>
    <message>
        <source>%1 changed, or someone may be in between. The password was not sent.</source>
        <translation>%1 a changé, ou quelqu’un s’interpose. Le mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Ask your provider. If the change is meant, save %1 again to accept it.</source>
        <translation>Demandez à votre fournisseur. Si le changement est voulu, enregistrez de nouveau %1 pour l’accepter.</translation>
    </message>
    <message>
        <source>The server couldn&apos;t prove that it knows your password.</source>
        <translation>Le serveur n’a pas pu prouver qu’il connaît votre mot de passe.</translation>
    </message>
    <message>
        <source>%1 may not be the server that it claims to be. Nothing was sent.</source>
        <translation>%1 n’est peut-être pas le serveur qu’il prétend être. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in %1. If it is right, ask your provider.</source>
        <translation>Vérifiez le nom du serveur pour %1. S’il est juste, demandez à votre fournisseur.</translation>
    </message>
    <message>
        <source>The password command gave no password.</source>
        <translation>La commande du mot de passe n’en a donné aucun.</translation>
    </message>
    <message>
        <source>The command that prints the password failed or printed nothing.</source>
        <translation>La commande qui affiche le mot de passe a échoué ou n’a rien affiché.</translation>
    </message>
    <message>
        <source>The command that prints the password failed: %1.</source>
        <translation>La commande qui affiche le mot de passe a échoué&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Run the command in a terminal, then correct it in %1.</source>
        <translation>Lancez la commande dans un terminal, puis corrigez-la pour %1.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>Personne ne s’est encore identifié.</translation>
    </message>
    <message>
        <source>The keychain of this machine holds no sign-in for %1.</source>
        <translation>Le trousseau de cet ordinateur ne contient pas d’identification pour %1.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Identifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The provider no longer accepts the sign-in of %1: it ran out, the password changed, or it was taken back.</source>
        <translation>Le fournisseur n’accepte plus l’identification pour %1&#x202f;: elle a expiré, le mot de passe a changé ou elle a été retirée.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know this client ID.</source>
        <translation>Le fournisseur ne connaît pas cet identifiant client.</translation>
    </message>
    <message>
        <source>The client ID of %1, or its secret, isn&apos;t the one that was registered.</source>
        <translation>L’identifiant client pour %1, ou son secret, n’est pas celui qui a été enregistré.</translation>
    </message>
    <message>
        <source>Copy both from the provider&apos;s page into the account&apos;s settings again.</source>
        <translation>Copiez de nouveau les deux depuis la page du fournisseur dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>Couldn&apos;t renew the sign-in.</source>
        <translation>Impossible de renouveler l’identification.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be asked for a new token, or has trouble of its own.</source>
        <translation>%1 n’a pas pu fournir de nouveau jeton, ou connaît une panne.</translation>
    </message>
    <message>
        <source>Check your network. The message waits and is tried again.</source>
        <translation>Vérifiez votre réseau. Le message attend et l’envoi sera retenté.</translation>
    </message>
    <message>
        <source>%1 is switched off.</source>
        <translation>%1 est désactivé.</translation>
    </message>
    <message>
        <source>You set it so that nothing is sent by it.</source>
        <translation>Vous l’avez réglé pour que rien ne soit envoyé avec lui.</translation>
    </message>
    <message>
        <source>Switch it on in the account&apos;s settings, and what waits leaves.</source>
        <translation>Activez-le dans les paramètres du compte, et ce qui attend partira.</translation>
    </message>
    <message>
        <source>The account of this message was removed.</source>
        <translation>Le compte de ce message a été supprimé.</translation>
    </message>
    <message>
        <source>There is no way left to send it as it is.</source>
        <translation>Il n’y a plus moyen de l’envoyer tel quel.</translation>
    </message>
    <message>
        <source>Press “Edit and resend” and choose another account.</source>
        <translation>Cliquez sur «&#x202f;Modifier et renvoyer&#x202f;» et choisissez un autre compte.</translation>
    </message>
    <message>
        <source>This machine has no keychain.</source>
        <translation>Cet ordinateur n’a pas de trousseau.</translation>
    </message>
    <message>
        <source>No keychain service runs here, so there is no safe place for the password.</source>
        <translation>Aucun service de trousseau ne tourne ici&#x202f;; il n’y a donc pas d’endroit sûr pour le mot de passe.</translation>
    </message>
    <message>
        <source>Install and start one, such as GNOME Keyring or KWallet, or let a command give the password of %1.</source>
        <translation>Installez-en et démarrez-en un, comme GNOME Keyring ou KWallet, ou laissez une commande fournir le mot de passe pour %1.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>The password of %1 is in it and can&apos;t be read now.</source>
        <translation>Le mot de passe pour %1 s’y trouve et ne peut pas être lu pour l’instant.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Déverrouillez le trousseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t let Sendoff in.</source>
        <translation>Le trousseau n’a pas laissé entrer Sendoff.</translation>
    </message>
    <message>
        <source>You or the system refused access to the password of %1.</source>
        <translation>Vous ou le système avez refusé l’accès au mot de passe pour %1.</translation>
    </message>
    <message>
        <source>Try again and allow it when the keychain asks.</source>
        <translation>Réessayez, et autorisez l’accès quand le trousseau le demande.</translation>
    </message>
    <message>
        <source>There is no password yet.</source>
        <translation>Il n’y a pas encore de mot de passe.</translation>
    </message>
    <message>
        <source>This machine&apos;s keychain holds no password for %1. Accounts that came from another machine leave theirs there.</source>
        <translation>Le trousseau de cet ordinateur ne contient pas de mot de passe pour %1. Les comptes venus d’un autre ordinateur y laissent le leur.</translation>
    </message>
    <message>
        <source>Enter the password in the account&apos;s settings.</source>
        <translation>Saisissez le mot de passe dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>The password couldn&apos;t be read or stored.</source>
        <translation>Le mot de passe n’a pas pu être lu ou enregistré.</translation>
    </message>
    <message>
        <source>The keychain or the password command of %1 failed.</source>
        <translation>Le trousseau ou la commande du mot de passe a échoué pour %1.</translation>
    </message>
    <message>
        <source>It failed for %1: %2.</source>
        <translation>Cela a échoué pour %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Try again. If it stays, restart the keychain, or correct the command.</source>
        <translation>Réessayez. Si cela persiste, redémarrez le trousseau ou corrigez la commande.</translation>
    </message>
    <message>
        <source>The server can&apos;t send to this kind of address.</source>
        <translation>Le serveur ne peut pas envoyer à ce genre d’adresse.</translation>
    </message>
    <message>
        <source>The address has letters before the @ that %1 doesn&apos;t understand.</source>
        <translation>L’adresse contient avant le @ des lettres que %1 ne comprend pas.</translation>
    </message>
    <message>
        <source>Ask the recipient for an address in plain letters, or use another account.</source>
        <translation>Demandez au destinataire une adresse en lettres simples, ou utilisez un autre compte.</translation>
    </message>
    <message>
        <source>The server is too old for this message.</source>
        <translation>Le serveur est trop ancien pour ce message.</translation>
    </message>
    <message>
        <source>The message holds characters that %1 can&apos;t carry.</source>
        <translation>Le message contient des caractères que %1 ne peut pas transporter.</translation>
    </message>
    <message>
        <source>Press “Edit and resend”, so that Sendoff writes it in an older form.</source>
        <translation>Cliquez sur «&#x202f;Modifier et renvoyer&#x202f;» pour que Sendoff l’écrive sous une forme plus ancienne.</translation>
    </message>
    <message>
        <source>The message holds raw data that %1 can&apos;t carry.</source>
        <translation>Le message contient des données brutes que %1 ne peut pas transporter.</translation>
    </message>
    <message>
        <source>The server can&apos;t promise to deliver in time.</source>
        <translation>Le serveur ne peut pas promettre une remise à temps.</translation>
    </message>
    <message>
        <source>The message was to come back if it is late, and %1 doesn&apos;t do that, or not so soon.</source>
        <translation>Le message devait revenir en cas de retard, et %1 ne le fait pas, ou pas si tôt.</translation>
    </message>
    <message>
        <source>Send it without a time limit, or with a longer one.</source>
        <translation>Envoyez-le sans délai imposé, ou avec un délai plus long.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t keep messages for later.</source>
        <translation>Le serveur ne garde pas les messages pour plus tard.</translation>
    </message>
    <message>
        <source>%1 was to hold the message until its time, and can&apos;t, or not for so long.</source>
        <translation>%1 devait garder le message jusqu’à son heure, et ne le peut pas, ou pas si longtemps.</translation>
    </message>
    <message>
        <source>Let Sendoff keep it: it is sent in time if Sendoff is running then.</source>
        <translation>Laissez Sendoff le garder&#x202f;: il partira à l’heure si Sendoff est ouvert à ce moment-là.</translation>
    </message>
    <message>
        <source>The server takes fewer recipients at a time.</source>
        <translation>Le serveur accepte moins de destinataires à la fois.</translation>
    </message>
    <message>
        <source>%1 took some of them; the others follow in further deliveries.</source>
        <translation>%1 en a accepté une partie&#x202f;; les autres suivront dans d’autres envois.</translation>
    </message>
    <message>
        <source>There is nothing to do. Sendoff goes on by itself.</source>
        <translation>Il n’y a rien à faire. Sendoff continue tout seul.</translation>
    </message>
    <message>
        <source>The stored message is gone.</source>
        <translation>Le message conservé a disparu.</translation>
    </message>
    <message>
        <source>Its file was removed from this machine, so it can&apos;t be sent.</source>
        <translation>Son fichier a été supprimé de cet ordinateur&#x202f;; il ne peut donc pas être envoyé.</translation>
    </message>
    <message>
        <source>Write it again, then remove this entry.</source>
        <translation>Écrivez-le de nouveau, puis supprimez cette entrée.</translation>
    </message>
    <message>
        <source>The stored message was changed.</source>
        <translation>Le message conservé a été modifié.</translation>
    </message>
    <message>
        <source>Its file isn&apos;t what you wrote any more, so Sendoff doesn&apos;t send it.</source>
        <translation>Son fichier n’est plus ce que vous avez écrit&#x202f;; Sendoff ne l’envoie donc pas.</translation>
    </message>
    <message>
        <source>Press “Edit and resend”, read it through, and send it again.</source>
        <translation>Cliquez sur «&#x202f;Modifier et renvoyer&#x202f;», relisez-le et envoyez-le de nouveau.</translation>
    </message>
    <message>
        <source>The message has nobody to go to.</source>
        <translation>Le message n’a personne à qui aller.</translation>
    </message>
    <message>
        <source>No address was left to send it to.</source>
        <translation>Il ne reste aucune adresse à laquelle l’envoyer.</translation>
    </message>
    <message>
        <source>Press “Edit and resend” and fill in To.</source>
        <translation>Cliquez sur «&#x202f;Modifier et renvoyer&#x202f;» et remplissez «&#x202f;À&#x202f;».</translation>
    </message>
    <message>
        <source>Its time has passed.</source>
        <translation>Son heure est passée.</translation>
    </message>
    <message>
        <source>Sendoff wasn&apos;t running when the message should have left, or during the following 24 hours.</source>
        <translation>Sendoff n’était pas ouvert quand le message aurait dû partir, ni dans les 24 heures qui ont suivi.</translation>
    </message>
    <message>
        <source>Press “Send now”, or choose another time.</source>
        <translation>Cliquez sur «&#x202f;Envoyer maintenant&#x202f;», ou choisissez un autre moment.</translation>
    </message>
    <message>
        <source>This message was found again.</source>
        <translation>Ce message a été retrouvé.</translation>
    </message>
    <message>
        <source>The list of messages was damaged. The message itself is whole, but whether it was sent isn&apos;t known.</source>
        <translation>La liste des messages était endommagée. Le message lui-même est intact, mais on ne sait pas s’il a été envoyé.</translation>
    </message>
    <message>
        <source>If you know that it wasn&apos;t, press “Send now”. Else remove it.</source>
        <translation>Si vous savez qu’il ne l’a pas été, cliquez sur «&#x202f;Envoyer maintenant&#x202f;». Sinon, supprimez-le.</translation>
    </message>
    <message>
        <source>Something other than a mail server answered.</source>
        <translation>Autre chose qu’un serveur de messagerie a répondu.</translation>
    </message>
    <message>
        <source>A network with a login page of its own, as in hotels and trains, answers for %1, or another service listens at this port.</source>
        <translation>Un réseau avec sa propre page d’identification, comme dans les hôtels et les trains, répond pour %1, ou un autre service écoute sur ce port.</translation>
    </message>
    <message>
        <source>Open a web page to log in to the network, then try again. Else check the port in %1.</source>
        <translation>Ouvrez une page web pour vous identifier sur le réseau, puis réessayez. Sinon, vérifiez le port pour %1.</translation>
    </message>
    <message>
        <source>The server answered in a way that makes no sense.</source>
        <translation>La réponse du serveur n’a pas de sens.</translation>
    </message>
    <message>
        <source>%1 may not be a mail server, or it is broken.</source>
        <translation>%1 n’est peut-être pas un serveur de messagerie, ou est en panne.</translation>
    </message>
    <message>
        <source>Check server and port in %1. The conversation below shows the answer.</source>
        <translation>Vérifiez le serveur et le port pour %1. L’échange ci-dessous montre la réponse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is encrypted on the way there.</source>
        <translation>Rien n’est chiffré jusque-là.</translation>
    </message>
    <message>
        <source>Encrypted with TLS; the server&apos;s certificate is checked.</source>
        <translation>Chiffré par TLS&#x202f;; le certificat du serveur est vérifié.</translation>
    </message>
    <message>
        <source>Encrypted with TLS; last time it was %1. The server&apos;s certificate is checked.</source>
        <translation>Chiffré par TLS&#x202f;; la dernière fois, c’était %1. Le certificat du serveur est vérifié.</translation>
    </message>
    <message>
        <source>Without a login.</source>
        <translation>Sans identification.</translation>
    </message>
    <message>
        <source>Logged in as %1, the safest way that the server knows.</source>
        <translation>Identification en tant que %1, de la façon la plus sûre que le serveur connaisse.</translation>
    </message>
    <message>
        <source>Logged in as %1 with %2, as last time.</source>
        <translation>Identification en tant que %1 avec %2, comme la dernière fois.</translation>
    </message>
    <message numerus="yes">
        <source>Handed over once, for all %Ln recipients.</source>
        <translation>
            <numerusform>Remis en une fois, pour un destinataire.</numerusform>
            <numerusform>Remis en une fois, pour les %Ln destinataires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed over %1 times for %Ln recipients, as the server takes %2 at a time. Nobody gets it twice.</source>
        <translation>
            <numerusform>Remis en %1 fois pour %Ln destinataire, car le serveur en accepte %2 à la fois. Personne ne le reçoit deux fois.</numerusform>
            <numerusform>Remis en %1 fois pour %Ln destinataires, car le serveur en accepte %2 à la fois. Personne ne le reçoit deux fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachments go as they are (BINARYMIME), which saves a quarter.</source>
        <translation>Les pièces jointes partent telles quelles (BINARYMIME), ce qui économise un quart.</translation>
    </message>
    <message>
        <source>The text goes in 8 bits (8BITMIME).</source>
        <translation>Le texte part en 8 bits (8BITMIME).</translation>
    </message>
    <message>
        <source>In 7 bits, which every server takes.</source>
        <translation>En 7 bits, que tous les serveurs acceptent.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>À&#x202f;: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Cc&#x202f;: %1</translation>
    </message>
    <message>
        <source>All of these are seen by everybody who gets it.</source>
        <translation>Tous ceux qui le reçoivent voient toutes ces adresses.</translation>
    </message>
    <message>
        <source>Nobody sees who else gets it.</source>
        <translation>Personne ne voit qui d’autre le reçoit.</translation>
    </message>
    <message>
        <source>Bcc: %1. Nobody else sees that they get it.</source>
        <translation>Cci&#x202f;: %1. Personne d’autre ne voit que ces destinataires le reçoivent.</translation>
    </message>
    <message>
        <source>Your time zone (%1), and that you write from %2.</source>
        <translation>Votre fuseau horaire (%1), et que vous écrivez depuis %2.</translation>
    </message>
    <message>
        <source>Not the name of this computer. The server sees its address on the net, and may write it down.</source>
        <translation>Pas le nom de cet ordinateur. Le serveur voit son adresse sur le réseau, et la note peut-être.</translation>
    </message>
    <message>
        <source>The name “%1” for this computer.</source>
        <translation>Le nom «&#x202f;%1&#x202f;» pour cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 goes without what it tells (%2).</source>
        <translation>%1 part sans ce qu’il révèle (%2).</translation>
    </message>
    <message>
        <source>%1 tells %2.</source>
        <translation>%1 révèle ceci&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 mostly tells %2.</source>
        <translation>%1 révèle le plus souvent ceci&#x202f;: %2.</translation>
    </message>
    <message>
        <source>where it was made</source>
        <translation>où il a été fait</translation>
    </message>
    <message>
        <source>who made it</source>
        <translation>qui l’a fait</translation>
    </message>
    <message>
        <source>with which camera or phone</source>
        <translation>avec quel appareil photo ou téléphone</translation>
    </message>
    <message>
        <source>when</source>
        <translation>quand</translation>
    </message>
    <message>
        <source>with which program</source>
        <translation>avec quel programme</translation>
    </message>
    <message>
        <source>words beside it</source>
        <translation>des mots qui l’accompagnent</translation>
    </message>
    <message>
        <source>To the Sandbox on this computer: nothing leaves it.</source>
        <translation>Vers la Sandbox de cet ordinateur&#x202f;: rien n’en sort.</translation>
    </message>
    <message>
        <source>By %1, through %2.</source>
        <translation>Avec %1, par %2.</translation>
    </message>
    <message>
        <source>%1 of %2 that the server takes.</source>
        <translation>%1 sur les %2 que le serveur accepte.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>It is bigger than what the server takes.</source>
        <translation>C’est plus que ce que le serveur accepte.</translation>
    </message>
    <message>
        <source>The server didn&apos;t offer %1 when last asked.</source>
        <translation>Le serveur ne proposait pas %1 la dernière fois.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>The server&apos;s answer</source>
        <translation>Réponse du serveur</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>Certificat émis par</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Certificat (SHA-256)</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 octets</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>Content (SHA-256)</source>
        <translation>Contenu (SHA-256)</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Récépissé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <translation>Expéditeur d’enveloppe</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Mis en file d’attente</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>at %1, taken as %2</source>
        <translation>à l’étape %1, compris comme %2</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation>à l’étape %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, mailbox search: %2 to %3</source>
        <translation>%1, consultation de la boîte aux lettres&#x202f;: de %2 à %3</translation>
    </message>
    <message>
        <source>Attempt %1: %2 to %3</source>
        <translation>Essai %1&#x202f;: de %2 à %3</translation>
    </message>
    <message>
        <source>Report for the help desk</source>
        <translation>Rapport pour l’assistance</translation>
    </message>
    <message>
        <source>Made by Sendoff %1 at %2. Times are UTC. Passwords and the content of the message are left out.</source>
        <translation>Fait par Sendoff %1, %2. Les heures sont en UTC. Les mots de passe et le contenu du message sont omis.</translation>
    </message>
    <message>
        <source>Recipients: %1</source>
        <translation>Destinataires&#x202f;: %1</translation>
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
        <translation>sans chiffrement</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <translation>%1, port %2, %3</translation>
    </message>
    <message>
        <source>Sendoff knows %1.</source>
        <translation>Sendoff connaît %1.</translation>
    </message>
    <message>
        <source>%1 says so itself.</source>
        <translation>%1 le dit lui-même.</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s database of providers says so.</source>
        <translation>La base de fournisseurs de Thunderbird le dit.</translation>
    </message>
    <message>
        <source>The domain&apos;s mail is kept by %1 (%2), says the DNS, which can be forged on the way. Is that your provider?</source>
        <translation>Selon le DNS, qui peut être falsifié en chemin, les e-mails du domaine sont chez %1 (%2). Est-ce votre fournisseur&#x202f;?</translation>
    </message>
    <message>
        <source>The DNS names the provider, and it can be forged on the way. Is %1 your provider&apos;s server?</source>
        <translation>Le DNS nomme le fournisseur, et il peut être falsifié en chemin. %1 est-il le serveur de votre fournisseur&#x202f;?</translation>
    </message>
    <message>
        <source>The DNS of %1 says so, and it can be forged on the way. Is %2 your provider&apos;s server?</source>
        <translation>C’est ce que dit le DNS pour %1, et il peut être falsifié en chemin. %2 est-il le serveur de votre fournisseur&#x202f;?</translation>
    </message>
    <message>
        <source>%1 answered and proved its name.</source>
        <translation>%1 a répondu et prouvé son nom.</translation>
    </message>
    <message>
        <source>Sendoff&apos;s own list of providers</source>
        <translation>La liste de fournisseurs de Sendoff</translation>
    </message>
    <message>
        <source>Settings at %1</source>
        <translation>Paramètres sur %1</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s database of providers</source>
        <translation>La base de fournisseurs de Thunderbird</translation>
    </message>
    <message>
        <source>Who keeps the mail of %1</source>
        <translation>L’hébergeur des e-mails pour %1</translation>
    </message>
    <message>
        <source>Servers in the DNS of %1</source>
        <translation>Les serveurs dans le DNS pour %1</translation>
    </message>
    <message>
        <source>Usual names, such as %1</source>
        <translation>Les noms habituels, comme %1</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>question posée…</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>%1 has a page about programs like Sendoff.</source>
        <translation>%1 a une page sur les programmes comme Sendoff.</translation>
    </message>
    <message>
        <source>%1 lets no other program send its mail. Send there by its own app or web site.</source>
        <translation>%1 ne laisse aucun autre programme envoyer ses e-mails. Envoyez-les avec sa propre application ou son site web.</translation>
    </message>
    <message>
        <source>Allow programs on the web site of %1 first.</source>
        <translation>Autorisez d’abord les programmes sur le site web du fournisseur (%1).</translation>
    </message>
    <message>
        <source>%1 wants an app password: one that you make on its web site for Sendoff alone.</source>
        <translation>%1 demande un mot de passe d’application&#x202f;: vous le créez sur son site web, pour Sendoff seulement.</translation>
    </message>
    <message>
        <source>%1 has a password of its own for e-mail programs. Set one on its web site.</source>
        <translation>%1 a un mot de passe à part pour les logiciels de messagerie. Définissez-en un sur son site web.</translation>
    </message>
    <message>
        <source>Start %1 on this machine, and enter the password that it shows.</source>
        <translation>Démarrez %1 sur cet ordinateur, et saisissez le mot de passe qui s’y affiche.</translation>
    </message>
    <message>
        <source>%1 takes no password from programs: sign in with the browser.</source>
        <translation>%1 n’accepte pas de mot de passe des programmes&#x202f;: identifiez-vous dans le navigateur.</translation>
    </message>
    <message>
        <source>For that it wants a client ID, which you register with it once.</source>
        <translation>Il faut pour cela un identifiant client, que vous y enregistrez une fois.</translation>
    </message>
    <message>
        <source>Couldn&apos;t find the settings for %1 automatically.</source>
        <translation>Impossible de trouver automatiquement les paramètres pour %1.</translation>
    </message>
    <message>
        <source>Neither the domain nor anybody else says where its mail is handed in, and no usual name answers.</source>
        <translation>Ni le domaine ni personne d’autre ne dit où remettre ses e-mails, et aucun nom habituel ne répond.</translation>
    </message>
    <message>
        <source>Enter the server that your provider names for sending (SMTP). Is the address spelt right?</source>
        <translation>Saisissez le serveur que votre fournisseur indique pour l’envoi (SMTP). L’adresse est-elle bien écrite&#x202f;?</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, certificate of %2, valid until %3</source>
        <translation>%1, certificat émis par %2, valable jusqu’au %3</translation>
    </message>
    <message>
        <source>logins: %1</source>
        <translation>identifications&#x202f;: %1</translation>
    </message>
    <message>
        <source>taken; nothing was sent</source>
        <translation>acceptée&#x202f;; rien n’a été envoyé</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>L’identification a été refusée.</translation>
    </message>
    <message>
        <source>On the provider&apos;s page, access was not allowed.</source>
        <translation>Sur la page du fournisseur, l’accès n’a pas été autorisé.</translation>
    </message>
    <message>
        <source>Sign in again and allow it, if it is to send mail for you.</source>
        <translation>Identifiez-vous de nouveau et autorisez l’accès, si Sendoff doit envoyer des e-mails pour vous.</translation>
    </message>
    <message>
        <source>Nobody signed in.</source>
        <translation>Personne ne s’est identifié.</translation>
    </message>
    <message>
        <source>The page has expired.</source>
        <translation>La page a expiré.</translation>
    </message>
    <message>
        <source>Begin the sign-in again.</source>
        <translation>Recommencez l’identification.</translation>
    </message>
    <message>
        <source>This sign-in isn&apos;t possible here.</source>
        <translation>Cette identification n’est pas possible ici.</translation>
    </message>
    <message>
        <source>A client ID or an address of the provider is missing, or the provider has no such way in.</source>
        <translation>Il manque un identifiant client ou une adresse du fournisseur, ou celui-ci ne propose pas cet accès.</translation>
    </message>
    <message>
        <source>Complete the sign-in settings of %1.</source>
        <translation>Complétez les paramètres d’identification pour %1.</translation>
    </message>
    <message>
        <source>The provider&apos;s page can&apos;t be trusted now.</source>
        <translation>On ne peut pas se fier à la page du fournisseur pour le moment.</translation>
    </message>
    <message>
        <source>Its certificate isn&apos;t valid. A network with a login page of its own looks like this, and so does someone in between.</source>
        <translation>Son certificat n’est pas bon. C’est ce qu’on voit sur un réseau avec sa propre page d’identification, ou quand quelqu’un s’interpose.</translation>
    </message>
    <message>
        <source>Log in to the network, or use another one, then try again.</source>
        <translation>Identifiez-vous sur le réseau, ou prenez-en un autre, puis réessayez.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the provider.</source>
        <translation>Impossible de joindre le fournisseur.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be asked for a token, or has trouble of its own.</source>
        <translation>Il n’a pas pu fournir de jeton, ou connaît une panne.</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>Vérifiez votre réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer makes no sense.</source>
        <translation>La réponse du fournisseur n’a pas de sens.</translation>
    </message>
    <message>
        <source>It gave no token that can be used: %1.</source>
        <translation>Il n’a pas donné de jeton utilisable&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Check the sign-in settings of %1, then try again.</source>
        <translation>Vérifiez les paramètres d’identification pour %1, puis réessayez.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>ce compte</translation>
    </message>
    <message>
        <source>the account “%1”</source>
        <translation>le compte «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>About to leave</source>
        <translation>Sur le point de partir</translation>
    </message>
    <message>
        <source>Leaves %1, kept by the server</source>
        <translation>Départ&#x202f;: %1, gardé par le serveur</translation>
    </message>
    <message>
        <source>Waiting for the account</source>
        <translation>En attente du compte</translation>
    </message>
    <message>
        <source>Delayed, next try %1</source>
        <translation>Retardé, prochain essai&#x202f;: %1</translation>
    </message>
    <message>
        <source>Waiting, next try %1</source>
        <translation>En attente, prochain essai&#x202f;: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>On hold, its time has passed</source>
        <translation>Retenu, son heure est passée</translation>
    </message>
    <message>
        <source>On hold, found again</source>
        <translation>Retenu, retrouvé</translation>
    </message>
    <message>
        <source>On hold until the account works</source>
        <translation>Retenu jusqu’à ce que le compte fonctionne</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <translation>Prochain essai&#x202f;: %1.</translation>
    </message>
    <message>
        <source>About to leave.</source>
        <translation>Sur le point de partir.</translation>
    </message>
    <message>
        <source>The message is safe on this machine.</source>
        <translation>Le message est en sécurité sur cet ordinateur.</translation>
    </message>
    <message>
        <source>“Edit” takes it back.</source>
        <translation>«&#x202f;Modifier&#x202f;» le reprend.</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>En attente d’envoi.</translation>
    </message>
    <message>
        <source>It leaves by itself as soon as the server takes it.</source>
        <translation>Il partira de lui-même dès que le serveur l’acceptera.</translation>
    </message>
    <message>
        <source>The connection broke before the server confirmed it, but it is in the account&apos;s folder “%1”: the server accepted it.</source>
        <translation>La connexion s’est coupée avant la confirmation du serveur, mais le message est dans le dossier «&#x202f;%1&#x202f;» du compte&#x202f;: le serveur l’a accepté.</translation>
    </message>
    <message>
        <source>The server accepted it for this recipient.</source>
        <translation>Le serveur l’a accepté pour ce destinataire.</translation>
    </message>
    <message numerus="yes">
        <source>The server accepted it for all %Ln recipients.</source>
        <translation>
            <numerusform>Le serveur l’a accepté pour le destinataire.</numerusform>
            <numerusform>Le serveur l’a accepté pour les %Ln destinataires.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may have arrived.</source>
        <translation>Il est peut-être arrivé.</translation>
    </message>
    <message>
        <source>The connection broke just when the server should have confirmed the message.</source>
        <translation>La connexion s’est coupée juste au moment où le serveur devait confirmer le message.</translation>
    </message>
    <message>
        <source>Sendoff is looking for it among the account&apos;s sent mail.</source>
        <translation>Sendoff le cherche parmi les messages envoyés du compte.</translation>
    </message>
    <message>
        <source>Sendoff didn&apos;t find it among the account&apos;s sent mail yet, and looks again %1.</source>
        <translation>Sendoff ne l’a pas encore trouvé parmi les messages envoyés du compte. Prochaine recherche&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Sendoff couldn&apos;t find it among the account&apos;s sent mail, which proves nothing. Ask a recipient before you send it again.</source>
        <translation>Sendoff ne l’a pas trouvé parmi les messages envoyés du compte, ce qui ne prouve rien. Demandez à un destinataire avant de le renvoyer.</translation>
    </message>
    <message>
        <source>Ask a recipient or look into the sent folder before you send it again.</source>
        <translation>Demandez à un destinataire ou regardez dans le dossier des messages envoyés avant de le renvoyer.</translation>
    </message>
    <message>
        <source>“Edit and resend”</source>
        <translation>«&#x202f;Modifier et renvoyer&#x202f;»</translation>
    </message>
    <message>
        <source>“Edit for failed recipients”</source>
        <translation>«&#x202f;Modifier pour les adresses refusées&#x202f;»</translation>
    </message>
    <message>
        <source>Couldn&apos;t be sent to %1 of %2.</source>
        <translation>N’a pas pu être envoyé à tout le monde&#x202f;: échec pour %1 sur %2.</translation>
    </message>
    <message>
        <source>Couldn&apos;t be sent to anyone.</source>
        <translation>N’a pu être envoyé à personne.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <translation>%1, +%2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>put off %1</source>
        <translation>remis à plus tard %1</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>refusé %1</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>Leaves %1.</source>
        <translation>Départ&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Sendoff must be running then.</source>
        <translation>Sendoff doit être ouvert à ce moment-là.</translation>
    </message>
    <message>
        <source>On hold.</source>
        <translation>Retenu.</translation>
    </message>
    <message>
        <source>It stays here until you let it go.</source>
        <translation>Il reste ici jusqu’à ce que vous le libériez.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Envoyé.</translation>
    </message>
    <message>
        <source>Leaves %1</source>
        <translation>Départ&#x202f;: %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>The server keeps it until %1</source>
        <translation>Gardé par le serveur jusqu’à l’envoi&#x202f;: %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Refused for %1 of %2</source>
        <translation>Refusé pour %1 sur %2</translation>
    </message>
    <message>
        <source>Couldn&apos;t be sent to anyone</source>
        <translation>N’a pu être envoyé à personne</translation>
    </message>
    <message>
        <source>Couldn&apos;t be sent</source>
        <translation>N’a pas pu être envoyé</translation>
    </message>
    <message>
        <source>May have arrived, being looked for</source>
        <translation>Peut-être arrivé, recherche en cours</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>Peut-être arrivé</translation>
    </message>
    <message>
        <source>A copy is about to be put among your sent mail.</source>
        <translation>Une copie va être rangée parmi vos messages envoyés.</translation>
    </message>
    <message>
        <source>The copy couldn&apos;t be put among your sent mail yet. Sendoff tries again %1.</source>
        <translation>La copie n’a pas encore pu être rangée parmi vos messages envoyés. Prochain essai&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A copy is in your folder “%1”.</source>
        <translation>Une copie est dans votre dossier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Your server keeps a copy in “%1”.</source>
        <translation>Votre serveur garde une copie dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The copy couldn&apos;t be put among your sent mail. The message itself was sent.</source>
        <translation>La copie n’a pas pu être rangée parmi vos messages envoyés. Le message lui-même a été envoyé.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Finding the server</source>
        <translation>Recherche du serveur</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Making the connection secure</source>
        <translation>Sécurisation de la connexion</translation>
    </message>
    <message>
        <source>Waiting for the greeting</source>
        <translation>Attente de la salutation</translation>
    </message>
    <message>
        <source>Saying hello</source>
        <translation>Bonjour au serveur</translation>
    </message>
    <message>
        <source>Asking for a secure connection</source>
        <translation>Demande d’une connexion sécurisée</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Offering the sender&apos;s address</source>
        <translation>Présentation de l’expéditeur</translation>
    </message>
    <message>
        <source>Offering the recipients</source>
        <translation>Présentation des destinataires</translation>
    </message>
    <message>
        <source>Handing over the message</source>
        <translation>Remise du message</translation>
    </message>
    <message>
        <source>Waiting for the confirmation</source>
        <translation>Attente de la confirmation</translation>
    </message>
    <message>
        <source>Saying goodbye</source>
        <translation>Au revoir au serveur</translation>
    </message>
    <message>
        <source>This message isn&apos;t in the outbox any more.</source>
        <translation>Ce message n’est plus dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>The message couldn&apos;t be stored on this machine, so it wasn&apos;t queued. Check that the disk can be written to.</source>
        <translation>Le message n’a pas pu être enregistré sur cet ordinateur&#x202f;; il n’est donc pas dans la boîte d’envoi. Vérifiez qu’il est possible d’écrire sur le disque.</translation>
    </message>
    <message>
        <source>The outbox couldn&apos;t be read. Check the permissions of its folder.</source>
        <translation>La boîte d’envoi est illisible. Vérifiez les droits d’accès de son dossier.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was queued. Make room, then send it again.</source>
        <translation>Le disque est plein&#x202f;; rien n’a été mis dans la boîte d’envoi. Libérez de la place, puis envoyez de nouveau le message.</translation>
    </message>
    <message>
        <source>The disk takes no changes, so nothing was queued. Make the folder of the outbox writable.</source>
        <translation>Le disque n’accepte aucune modification&#x202f;; rien n’a été mis dans la boîte d’envoi. Donnez-vous le droit d’écrire dans son dossier.</translation>
    </message>
    <message>
        <source>Another program holds the outbox. Wait a moment, then try again.</source>
        <translation>Un autre programme occupe la boîte d’envoi. Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The outbox on this machine is damaged. Close Sendoff everywhere, then start it again: it keeps the damaged file, and finds every message that is still there.</source>
        <translation>La boîte d’envoi de cet ordinateur est endommagée. Fermez Sendoff partout, puis ouvrez-le de nouveau&#x202f;: il garde le fichier endommagé et retrouve tous les messages qui sont encore là.</translation>
    </message>
    <message>
        <source>That can&apos;t be done while the message is being sent. Wait a moment, then try again.</source>
        <translation>C’est impossible pendant l’envoi du message. Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The outbox was written by a newer Sendoff. Install that version to open it.</source>
        <translation>La boîte d’envoi vient d’un Sendoff plus récent. Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>There is already an account named “%1”. Choose another name.</source>
        <translation>Il y a déjà un compte nommé «&#x202f;%1&#x202f;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This account isn&apos;t there any more.</source>
        <translation>Ce compte n’est plus là.</translation>
    </message>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>Il n’y a pas de compte nommé «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The account couldn&apos;t be saved. Check that the disk can be written to and isn&apos;t full.</source>
        <translation>Le compte n’a pas pu être enregistré. Vérifiez qu’il est possible d’écrire sur le disque et qu’il n’est pas plein.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Donnez un nom au compte.</translation>
    </message>
    <message>
        <source>The account&apos;s name is too long. Choose a shorter one.</source>
        <translation>Le nom du compte est trop long. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>The account&apos;s name has a line break or another invisible character in it.</source>
        <translation>Le nom du compte contient un saut de ligne ou un autre caractère invisible.</translation>
    </message>
    <message>
        <source>The account&apos;s name can&apos;t begin with a dash.</source>
        <translation>Le nom du compte ne peut pas commencer par un tiret.</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>L’objet est vide.</translation>
    </message>
    <message>
        <source>You wrote “%1”, and nothing is attached yet.</source>
        <translation>Vous avez écrit «&#x202f;%1&#x202f;», et rien n’est encore joint.</translation>
    </message>
    <message>
        <source>It comes to %1, and the server takes %2. Remove something, or make a picture smaller.</source>
        <translation>Le message atteint %1, et le serveur accepte %2. Supprimez quelque chose, ou réduisez une image.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take addresses with letters like those before the @ in %1. Use another address of that person, or another account.</source>
        <translation>Le serveur n’accepte pas d’adresses avec des lettres comme celles avant le @ dans %1. Utilisez une autre adresse de cette personne, ou un autre compte.</translation>
    </message>
    <message>
        <source>“%1” is still to be filled in.</source>
        <translation>«&#x202f;%1&#x202f;» reste à remplir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will see one another&apos;s addresses.</source>
        <translation>
            <numerusform>%Ln personne verra l’adresse de tout le monde.</numerusform>
            <numerusform>%Ln personnes verront les adresses les unes des autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is %1 right? It looks like %2.</source>
        <translation>L’adresse %1 est-elle juste&#x202f;? Elle ressemble à %2.</translation>
    </message>
    <message>
        <source>The message you are replying to came to %1, and you are replying as %2.</source>
        <translation>Le message auquel vous répondez vous est parvenu à l’adresse %1, et vous répondez en tant que %2.</translation>
    </message>
    <message>
        <source>This address doesn&apos;t exist.</source>
        <translation>Cette adresse n’existe pas.</translation>
    </message>
    <message>
        <source>%1 says that nobody has this address.</source>
        <translation>%1 indique que personne n’a cette adresse.</translation>
    </message>
    <message>
        <source>Look for a typing mistake, then press “Edit and resend”.</source>
        <translation>Cherchez une faute de frappe, puis cliquez sur «&#x202f;Modifier et renvoyer&#x202f;».</translation>
    </message>
    <message>
        <source>This address isn&apos;t known right now.</source>
        <translation>Cette adresse n’est pas connue pour le moment.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t find the mailbox at the moment.</source>
        <translation>%1 n’a pas trouvé la boîte aux lettres cette fois-ci.</translation>
    </message>
    <message>
        <source>It is tried again by itself. If it stays, check the address.</source>
        <translation>L’envoi sera retenté automatiquement. Si cela persiste, vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The part after the @ doesn&apos;t exist.</source>
        <translation>La partie après le @ n’existe pas.</translation>
    </message>
    <message>
        <source>%1 can&apos;t find a mail system of this name.</source>
        <translation>%1 ne trouve aucun système de messagerie de ce nom.</translation>
    </message>
    <message>
        <source>Look for a typing mistake after the @, then press “Edit and resend”.</source>
        <translation>Cherchez une faute de frappe après le @, puis cliquez sur «&#x202f;Modifier et renvoyer&#x202f;».</translation>
    </message>
    <message>
        <source>The recipient takes no mail at all.</source>
        <translation>Le destinataire n’accepte aucun e-mail.</translation>
    </message>
    <message>
        <source>The part after the @ says that it never takes mail.</source>
        <translation>La partie après le @ annonce qu’elle n’accepte jamais d’e-mails.</translation>
    </message>
    <message>
        <source>Ask the recipient for another address.</source>
        <translation>Demandez une autre adresse au destinataire.</translation>
    </message>
    <message>
        <source>This address isn&apos;t written correctly.</source>
        <translation>Cette adresse n’est pas écrite correctement.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t understand it.</source>
        <translation>%1 ne la comprend pas.</translation>
    </message>
    <message>
        <source>Correct the address, then press “Edit and resend”.</source>
        <translation>Corrigez l’adresse, puis cliquez sur «&#x202f;Modifier et renvoyer&#x202f;».</translation>
    </message>
    <message>
        <source>This address fits several mailboxes.</source>
        <translation>Cette adresse correspond à plusieurs boîtes aux lettres.</translation>
    </message>
    <message>
        <source>%1 can&apos;t tell which one you mean.</source>
        <translation>%1 ne peut pas savoir laquelle est la bonne.</translation>
    </message>
    <message>
        <source>Ask the recipient for the exact address.</source>
        <translation>Demandez l’adresse exacte au destinataire.</translation>
    </message>
    <message>
        <source>The recipient has moved.</source>
        <translation>Le destinataire a changé d’adresse.</translation>
    </message>
    <message>
        <source>%1 says that this mailbox went elsewhere or belongs to someone else now.</source>
        <translation>%1 indique que cette boîte aux lettres a déménagé ou appartient maintenant à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address.</source>
        <translation>Demandez la nouvelle adresse au destinataire.</translation>
    </message>
    <message>
        <source>The address was refused.</source>
        <translation>L’adresse a été refusée.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take mail for this address.</source>
        <translation>%1 n’accepte pas d’e-mails pour cette adresse.</translation>
    </message>
    <message>
        <source>Check the address, then press “Edit and resend”.</source>
        <translation>Vérifiez l’adresse, puis cliquez sur «&#x202f;Modifier et renvoyer&#x202f;».</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is switched off.</source>
        <translation>La boîte aux lettres du destinataire est désactivée.</translation>
    </message>
    <message>
        <source>%1 says that it takes no mail at present.</source>
        <translation>%1 indique qu’elle n’accepte aucun e-mail actuellement.</translation>
    </message>
    <message>
        <source>Reach the recipient in another way, or try another address.</source>
        <translation>Contactez le destinataire d’une autre façon, ou essayez une autre adresse.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>La boîte aux lettres du destinataire est pleine.</translation>
    </message>
    <message>
        <source>%1 has no room for more mail to this address.</source>
        <translation>%1 n’a plus de place pour d’autres e-mails à cette adresse.</translation>
    </message>
    <message>
        <source>Tell the recipient in another way, and send it again later.</source>
        <translation>Prévenez le destinataire d’une autre façon, et renvoyez le message plus tard.</translation>
    </message>
    <message>
        <source>The message is too big for the recipient.</source>
        <translation>Le message est trop volumineux pour le destinataire.</translation>
    </message>
    <message>
        <source>The mailbox doesn&apos;t take messages of this size.</source>
        <translation>La boîte aux lettres n’accepte pas de messages de cette taille.</translation>
    </message>
    <message>
        <source>Press “Edit and make it smaller” and attach less, or share large files in another way.</source>
        <translation>Cliquez sur «&#x202f;Modifier et alléger&#x202f;» et joignez moins de fichiers, ou partagez les plus gros d’une autre façon.</translation>
    </message>
    <message>
        <source>The mailing list couldn&apos;t be reached.</source>
        <translation>La liste de diffusion n’a pas pu être jointe.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t work out who is on the list.</source>
        <translation>%1 n’a pas pu déterminer qui fait partie de la liste.</translation>
    </message>
    <message>
        <source>Tell the owner of the list.</source>
        <translation>Prévenez le responsable de la liste.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox didn&apos;t take the message.</source>
        <translation>La boîte aux lettres du destinataire n’a pas accepté le message.</translation>
    </message>
    <message>
        <source>%1 reports trouble with the mailbox.</source>
        <translation>%1 signale un problème avec la boîte aux lettres.</translation>
    </message>
    <message>
        <source>Try again later, or reach the recipient in another way.</source>
        <translation>Réessayez plus tard, ou contactez le destinataire d’une autre façon.</translation>
    </message>
    <message>
        <source>Only chosen people may write to this address.</source>
        <translation>Seules certaines personnes peuvent écrire à cette adresse.</translation>
    </message>
    <message>
        <source>It is a list or a mailbox with members, and %1 doesn&apos;t count your address among them.</source>
        <translation>C’est une liste ou une boîte aux lettres réservée à ses membres, et %1 ne compte pas votre adresse parmi eux.</translation>
    </message>
    <message>
        <source>Join the list, send from the address that you joined with, or ask its owner to let you in.</source>
        <translation>Inscrivez-vous à la liste, écrivez depuis l’adresse de votre inscription, ou demandez l’accès à son responsable.</translation>
    </message>
    <message>
        <source>This address takes no mail from outside.</source>
        <translation>Cette adresse n’accepte pas d’e-mails de l’extérieur.</translation>
    </message>
    <message>
        <source>%1 lets only people of the same organization write to it.</source>
        <translation>%1 ne laisse que les personnes de la même organisation lui écrire.</translation>
    </message>
    <message>
        <source>Ask the recipient for another address, or to open this one for you.</source>
        <translation>Demandez au destinataire une autre adresse, ou l’accès à celle-ci.</translation>
    </message>
    <message>
        <source>The recipient doesn&apos;t take mail from you.</source>
        <translation>Le destinataire n’accepte pas d’e-mails de votre part.</translation>
    </message>
    <message>
        <source>Your address is on a list of senders that the recipient or its organization blocks.</source>
        <translation>Votre adresse est sur une liste d’expéditeurs que le destinataire ou son organisation bloque.</translation>
    </message>
    <message>
        <source>Ask the recipient in another way to take you off that list.</source>
        <translation>Contactez le destinataire d’une autre façon pour qu’il vous retire de cette liste.</translation>
    </message>
    <message>
        <source>The recipient gets too much mail right now.</source>
        <translation>Le destinataire reçoit trop d’e-mails en ce moment.</translation>
    </message>
    <message>
        <source>%1 slows down what arrives at this mailbox.</source>
        <translation>%1 ralentit les arrivées dans cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>Wait a while. What was put off is tried again by itself.</source>
        <translation>Patientez un peu. L’envoi de ce qui a été remis à plus tard sera retenté automatiquement.</translation>
    </message>
    <message>
        <source>The server asks for a second try.</source>
        <translation>Le serveur demande un deuxième essai.</translation>
    </message>
    <message>
        <source>%1 puts off senders that it doesn&apos;t know yet, which keeps spam away.</source>
        <translation>%1 fait d’abord patienter les expéditeurs encore inconnus, pour se protéger du spam.</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again by itself in a few minutes.</source>
        <translation>Il n’y a rien à faire&#x202f;: l’envoi sera retenté automatiquement dans quelques minutes.</translation>
    </message>
    <message>
        <source>Too much mail in a short time.</source>
        <translation>Trop d’e-mails en peu de temps.</translation>
    </message>
    <message>
        <source>%1 takes no more for now.</source>
        <translation>%1 n’en accepte plus pour le moment.</translation>
    </message>
    <message>
        <source>Wait for an hour, then try again. What was put off is tried again by itself.</source>
        <translation>Attendez une heure, puis réessayez. L’envoi de ce qui a été remis à plus tard sera retenté automatiquement.</translation>
    </message>
    <message>
        <source>The limit of your provider is reached.</source>
        <translation>La limite de votre fournisseur est atteinte.</translation>
    </message>
    <message>
        <source>%1 counts what you send in an hour or a day, and this was too much.</source>
        <translation>%1 compte ce que vous envoyez en une heure ou en un jour, et c’était trop.</translation>
    </message>
    <message>
        <source>What waits is tried again by itself. It may take until tomorrow.</source>
        <translation>L’envoi de ce qui attend sera retenté automatiquement. Cela peut durer jusqu’à demain.</translation>
    </message>
    <message>
        <source>Too many recipients at once.</source>
        <translation>Trop de destinataires à la fois.</translation>
    </message>
    <message>
        <source>%1 takes fewer recipients in one go.</source>
        <translation>%1 accepte moins de destinataires à la fois.</translation>
    </message>
    <message>
        <source>The others are tried again by themselves. If it stays, send to fewer people at once.</source>
        <translation>L’envoi aux autres sera retenté automatiquement. Si cela persiste, écrivez à moins de personnes à la fois.</translation>
    </message>
    <message>
        <source>Too many connections to the server.</source>
        <translation>Trop de connexions au serveur.</translation>
    </message>
    <message>
        <source>Other programs or machines use %1 at the same time, or it is very busy.</source>
        <translation>D’autres logiciels ou ordinateurs utilisent %1 en même temps, ou il est très occupé.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Close other mail programs if it stays.</source>
        <translation>L’envoi sera retenté automatiquement. Si cela persiste, fermez les autres logiciels de messagerie.</translation>
    </message>
    <message>
        <source>The server saw too many wrong addresses.</source>
        <translation>Le serveur a vu trop d’adresses fausses.</translation>
    </message>
    <message>
        <source>%1 takes this for a spammer&apos;s guessing and won&apos;t listen for a while.</source>
        <translation>%1 croit avoir affaire à un spammeur qui devine des adresses, et n’écoutera plus pendant un moment.</translation>
    </message>
    <message>
        <source>Take out addresses that don&apos;t exist, and wait for an hour.</source>
        <translation>Retirez les adresses qui n’existent pas, et attendez une heure.</translation>
    </message>
    <message>
        <source>The server asks for patience.</source>
        <translation>Le serveur demande de patienter.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t know you yet and wants to see the message a second time, or you sent much in a short time.</source>
        <translation>%1 ne vous connaît pas encore et veut voir le message une deuxième fois, ou vous avez beaucoup envoyé en peu de temps.</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again by itself.</source>
        <translation>Il n’y a rien à faire&#x202f;: l’envoi sera retenté automatiquement.</translation>
    </message>
    <message>
        <source>The server wants a login first.</source>
        <translation>Le serveur demande d’abord une identification.</translation>
    </message>
    <message>
        <source>%1 sends mail only for people whom it knows.</source>
        <translation>%1 n’envoie d’e-mails que pour les personnes qu’il connaît.</translation>
    </message>
    <message>
        <source>Set user name and login in %2.</source>
        <translation>Réglez le nom d’utilisateur et l’identification pour %2.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t send mail to other places.</source>
        <translation>Le serveur n’envoie pas d’e-mails ailleurs que chez lui.</translation>
    </message>
    <message>
        <source>%1 would take this message for its own people only, or it wants a login first.</source>
        <translation>%1 n’accepterait ce message que pour ses propres utilisateurs, ou demande d’abord une identification.</translation>
    </message>
    <message>
        <source>Check that %2 names your provider&apos;s server for sending, with your login.</source>
        <translation>Vérifiez que %2 indique le serveur d’envoi de votre fournisseur, avec votre identification.</translation>
    </message>
    <message>
        <source>This account may not send from this address.</source>
        <translation>Ce compte n’a pas le droit d’envoyer depuis cette adresse.</translation>
    </message>
    <message>
        <source>The address in From doesn&apos;t belong to the login at %1.</source>
        <translation>%1 n’associe pas l’adresse du champ «&#x202f;De&#x202f;» à cette identification.</translation>
    </message>
    <message>
        <source>Choose a From address of %2, or have your provider add this one.</source>
        <translation>Choisissez une adresse d’expéditeur qui va avec %2, ou faites ajouter celle-ci par votre fournisseur.</translation>
    </message>
    <message>
        <source>Your provider has stopped this account.</source>
        <translation>Votre fournisseur a bloqué ce compte.</translation>
    </message>
    <message>
        <source>%1 sends nothing more for it, often because spam came from it or its password was stolen.</source>
        <translation>%1 n’envoie plus rien pour lui, souvent parce que du spam en est parti ou que son mot de passe a été volé.</translation>
    </message>
    <message>
        <source>Sign in on your provider&apos;s web site, change the password and have it unblocked. Then check %2.</source>
        <translation>Identifiez-vous sur le site web de votre fournisseur, changez le mot de passe et faites débloquer le compte. Vérifiez ensuite %2.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept the sender&apos;s address.</source>
        <translation>Le serveur n’accepte pas l’adresse de l’expéditeur.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t understand your From address.</source>
        <translation>%1 ne comprend pas votre adresse d’expéditeur.</translation>
    </message>
    <message>
        <source>Correct the address in %2.</source>
        <translation>Corrigez l’adresse dans %2.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know the sender&apos;s domain.</source>
        <translation>Le serveur ne connaît pas le domaine de l’expéditeur.</translation>
    </message>
    <message>
        <source>%1 can&apos;t find the mail system of your From address.</source>
        <translation>%1 ne trouve pas le système de messagerie de votre adresse d’expéditeur.</translation>
    </message>
    <message>
        <source>Look for a typing mistake in the address of %2.</source>
        <translation>Cherchez une faute de frappe dans l’adresse indiquée pour %2.</translation>
    </message>
    <message>
        <source>The server couldn&apos;t confirm the sender&apos;s address.</source>
        <translation>Le serveur n’a pas pu confirmer l’adresse de l’expéditeur.</translation>
    </message>
    <message>
        <source>%1 asked the mail system of your From address, and it doesn&apos;t know you.</source>
        <translation>%1 a interrogé le système de messagerie de votre adresse d’expéditeur, qui ne vous connaît pas.</translation>
    </message>
    <message>
        <source>Check that the address in %2 exists and takes mail.</source>
        <translation>Vérifiez que l’adresse indiquée pour %2 existe et accepte les e-mails.</translation>
    </message>
    <message>
        <source>Your own address takes no mail.</source>
        <translation>Votre propre adresse n’accepte pas d’e-mails.</translation>
    </message>
    <message>
        <source>%1 refuses senders that can&apos;t be answered.</source>
        <translation>%1 refuse les expéditeurs à qui on ne peut pas répondre.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take mail from your address.</source>
        <translation>Le serveur n’accepte pas d’e-mails de votre adresse.</translation>
    </message>
    <message>
        <source>%1 refuses the sender, not the message.</source>
        <translation>%1 refuse l’expéditeur, pas le message.</translation>
    </message>
    <message>
        <source>Check the address in %2. If it is right, ask your provider.</source>
        <translation>Vérifiez l’adresse dans %2. Si elle est juste, demandez à votre fournisseur.</translation>
    </message>
    <message>
        <source>Enter the password again in %2. With two-step login, providers want an app password.</source>
        <translation>Saisissez de nouveau le mot de passe pour %2. Avec la validation en deux étapes, les fournisseurs demandent un mot de passe d’application.</translation>
    </message>
    <message>
        <source>The server can&apos;t check the password now.</source>
        <translation>Le serveur ne peut pas vérifier le mot de passe pour le moment.</translation>
    </message>
    <message>
        <source>%1 has trouble with logins. Your password may well be right.</source>
        <translation>%1 a un problème avec les identifications. Votre mot de passe est peut-être tout à fait juste.</translation>
    </message>
    <message>
        <source>The server wants an app password.</source>
        <translation>Le serveur demande un mot de passe d’application.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take the normal password from programs, as with two-step login.</source>
        <translation>%1 n’accepte pas le mot de passe habituel venant d’un logiciel, comme c’est le cas avec la validation en deux étapes.</translation>
    </message>
    <message>
        <source>Make an app password on your provider&apos;s web site and enter it in %2.</source>
        <translation>Créez un mot de passe d’application sur le site web de votre fournisseur et saisissez-le pour %2.</translation>
    </message>
    <message>
        <source>The provider wants to see you in the browser.</source>
        <translation>Le fournisseur veut vous voir dans le navigateur.</translation>
    </message>
    <message>
        <source>%1 finds this login unusual and wants a proof that it is you.</source>
        <translation>%1 trouve cette identification inhabituelle et veut la preuve que c’est bien vous.</translation>
    </message>
    <message>
        <source>Sign in on your provider&apos;s web site and confirm that it was you. Then try again.</source>
        <translation>Identifiez-vous sur le site web de votre fournisseur et confirmez que c’était bien vous. Réessayez ensuite.</translation>
    </message>
    <message>
        <source>The server takes no passwords any more.</source>
        <translation>Le serveur n’accepte plus de mots de passe.</translation>
    </message>
    <message>
        <source>%1 has switched off logging in with a password.</source>
        <translation>%1 ne permet plus de s’identifier avec un mot de passe.</translation>
    </message>
    <message>
        <source>Ask your provider for another way to send, such as an app password.</source>
        <translation>Demandez à votre fournisseur une autre façon d’envoyer, par exemple un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Sending by programs is switched off for this mailbox.</source>
        <translation>L’envoi depuis un logiciel est désactivé pour cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>%1 knows the login, but doesn&apos;t let this mailbox send through mail programs.</source>
        <translation>%1 reconnaît l’identification, mais ne laisse pas cette boîte aux lettres envoyer depuis un logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Switch on SMTP on your provider&apos;s web site, or ask your administrator for “authenticated SMTP”.</source>
        <translation>Activez SMTP sur le site web de votre fournisseur, ou demandez «&#x202f;SMTP authentifié&#x202f;» à votre administrateur.</translation>
    </message>
    <message>
        <source>Too many logins in a short time.</source>
        <translation>Trop d’identifications en peu de temps.</translation>
    </message>
    <message>
        <source>%1 lets nobody in with this login for a while.</source>
        <translation>%1 ne laisse plus entrer personne avec cette identification pendant un moment.</translation>
    </message>
    <message>
        <source>Wait for an hour. If it stays, look whether another program uses an old password.</source>
        <translation>Attendez une heure. Si cela persiste, regardez si un autre logiciel utilise un ancien mot de passe.</translation>
    </message>
    <message>
        <source>The server takes the message for spam.</source>
        <translation>Le serveur prend le message pour du spam.</translation>
    </message>
    <message>
        <source>%1 judged by its words, links and attachments.</source>
        <translation>%1 en a jugé d’après les mots, les liens et les pièces jointes.</translation>
    </message>
    <message>
        <source>Write it in plainer words with fewer links and pictures, and send it again.</source>
        <translation>Écrivez-le plus simplement, avec moins de liens et d’images, et renvoyez-le.</translation>
    </message>
    <message>
        <source>The server found a virus.</source>
        <translation>Le serveur a trouvé un virus.</translation>
    </message>
    <message>
        <source>%1 says that an attachment or a link is harmful.</source>
        <translation>%1 indique qu’une pièce jointe ou un lien est dangereux.</translation>
    </message>
    <message>
        <source>Check this machine and the attachments with a virus scanner before you send anything more.</source>
        <translation>Examinez cet ordinateur et les pièces jointes avec un antivirus avant tout nouvel envoi.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take one of the attachments.</source>
        <translation>Le serveur n’accepte pas l’une des pièces jointes.</translation>
    </message>
    <message>
        <source>%1 refuses files of this kind, such as programs and archives, also inside of others.</source>
        <translation>%1 refuse ce type de fichiers, comme les programmes et les archives, même à l’intérieur d’autres fichiers.</translation>
    </message>
    <message>
        <source>Share the file in another way, or send it in another form, such as PDF.</source>
        <translation>Partagez le fichier d’une autre façon, ou envoyez-le sous une autre forme, par exemple en PDF.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t trust a link in the message.</source>
        <translation>Le serveur se méfie d’un lien du message.</translation>
    </message>
    <message>
        <source>%1 knows one of the web addresses in it from spam or fraud.</source>
        <translation>%1 connaît l’une de ses adresses web pour du spam ou de la fraude.</translation>
    </message>
    <message>
        <source>Take out links, also in your signature, and send it again.</source>
        <translation>Retirez les liens, y compris dans votre signature, et renvoyez-le.</translation>
    </message>
    <message>
        <source>A rule forbids something in this message.</source>
        <translation>Une règle interdit quelque chose dans ce message.</translation>
    </message>
    <message>
        <source>%1 looked into it and found words, files or numbers that its organization doesn&apos;t let through.</source>
        <translation>%1 l’a examiné et y a trouvé des mots, des fichiers ou des numéros que son organisation ne laisse pas passer.</translation>
    </message>
    <message>
        <source>Ask the recipient or your administrator for the rule, or send it in another way.</source>
        <translation>Renseignez-vous sur la règle auprès du destinataire ou de votre administrateur, ou envoyez-le d’une autre façon.</translation>
    </message>
    <message>
        <source>The server says that the message isn&apos;t written correctly.</source>
        <translation>Le serveur trouve que le message n’est pas écrit correctement.</translation>
    </message>
    <message>
        <source>%1 misses something in its headers or line ends.</source>
        <translation>Selon %1, il manque quelque chose dans les en-têtes ou les fins de ligne.</translation>
    </message>
    <message>
        <source>Press “Edit and resend”, so that Sendoff rewrites it.</source>
        <translation>Cliquez sur «&#x202f;Modifier et renvoyer&#x202f;» pour que Sendoff l’écrive de nouveau.</translation>
    </message>
    <message>
        <source>The message has lines that are too long.</source>
        <translation>Le message contient des lignes trop longues.</translation>
    </message>
    <message>
        <source>%1 takes no lines of more than 998 characters.</source>
        <translation>%1 n’accepte pas de lignes de plus de 998 caractères.</translation>
    </message>
    <message>
        <source>The message is too big.</source>
        <translation>Le message est trop volumineux.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take messages of this size.</source>
        <translation>%1 n’accepte pas de messages de cette taille.</translation>
    </message>
    <message>
        <source>The message went round in a circle.</source>
        <translation>Le message a tourné en rond.</translation>
    </message>
    <message>
        <source>Mail systems behind this address forward to each other.</source>
        <translation>Derrière cette adresse, des systèmes de messagerie se renvoient les e-mails l’un à l’autre.</translation>
    </message>
    <message>
        <source>Tell the recipient in another way: only their administrator can mend it.</source>
        <translation>Prévenez le destinataire d’une autre façon&#x202f;: seul son administrateur peut y remédier.</translation>
    </message>
    <message>
        <source>The server can&apos;t carry this kind of content.</source>
        <translation>Le serveur ne peut pas transporter ce genre de contenu.</translation>
    </message>
    <message>
        <source>%1 refused the form of the message.</source>
        <translation>%1 a refusé la forme du message.</translation>
    </message>
    <message>
        <source>Press “Edit and resend” and send it in a simpler form, such as plain text.</source>
        <translation>Cliquez sur «&#x202f;Modifier et renvoyer&#x202f;» et envoyez-le sous une forme plus simple, par exemple en texte brut.</translation>
    </message>
    <message>
        <source>The network address is on a block list.</source>
        <translation>L’adresse réseau est sur une liste de blocage.</translation>
    </message>
    <message>
        <source>%1 takes no mail from the server or the network that this came from, as spam came from it.</source>
        <translation>%1 n’accepte pas d’e-mails du serveur ou du réseau d’où vient ce message, car du spam en est parti.</translation>
    </message>
    <message>
        <source>Try another network or account. If it stays, show this to your provider: only they can have it taken off the list.</source>
        <translation>Essayez un autre réseau ou un autre compte. Si cela persiste, montrez ceci à votre fournisseur&#x202f;: lui seul peut la faire retirer de la liste.</translation>
    </message>
    <message>
        <source>The domain of your address has a bad reputation.</source>
        <translation>Le domaine de votre adresse a mauvaise réputation.</translation>
    </message>
    <message>
        <source>%1 knows the part after the @ in your From address from spam.</source>
        <translation>%1 a déjà vu, dans du spam, la partie après le @ de votre adresse d’expéditeur.</translation>
    </message>
    <message>
        <source>Send from another address, and show this to whoever runs your domain.</source>
        <translation>Envoyez depuis une autre adresse, et montrez ceci à la personne qui gère votre domaine.</translation>
    </message>
    <message>
        <source>The sending machine has no name on the internet.</source>
        <translation>La machine qui envoie n’a pas de nom sur Internet.</translation>
    </message>
    <message>
        <source>%1 finds no host name for its network address, as it should for a mail server.</source>
        <translation>%1 ne trouve aucun nom d’hôte pour l’adresse réseau de cette machine, alors qu’un serveur de messagerie devrait en avoir un.</translation>
    </message>
    <message>
        <source>Send through your provider&apos;s server, not from this machine itself. If you do, show this to your provider.</source>
        <translation>Envoyez par le serveur de votre fournisseur, et non depuis cet ordinateur lui-même. Si c’est déjà le cas, montrez ceci à votre fournisseur.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t like how Sendoff greets it.</source>
        <translation>Le serveur n’aime pas la façon dont Sendoff le salue.</translation>
    </message>
    <message>
        <source>%1 wants a full host name in the greeting.</source>
        <translation>%1 veut un nom d’hôte complet dans la salutation.</translation>
    </message>
    <message>
        <source>Set a greeting name, such as mail.example.org, in %2.</source>
        <translation>Indiquez un nom dans la salutation, comme mail.example.org, pour %2.</translation>
    </message>
    <message>
        <source>The sending server may not send for your domain.</source>
        <translation>Le serveur d’envoi n’a pas le droit d’envoyer pour votre domaine.</translation>
    </message>
    <message>
        <source>The domain of your From address names the servers that may, and %1 finds this one not among them (SPF).</source>
        <translation>Le domaine de votre adresse d’expéditeur désigne les serveurs autorisés, et %1 n’y trouve pas celui-ci (SPF).</translation>
    </message>
    <message>
        <source>Send through the account that belongs to this address. If you did, show this to whoever runs your domain.</source>
        <translation>Envoyez avec le compte qui va avec cette adresse. Si c’est déjà le cas, montrez ceci à la personne qui gère votre domaine.</translation>
    </message>
    <message>
        <source>The signature of the message doesn&apos;t fit.</source>
        <translation>La signature du message ne correspond pas.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t confirm what your provider signed (DKIM).</source>
        <translation>%1 n’a pas pu confirmer ce que votre fournisseur a signé (DKIM).</translation>
    </message>
    <message>
        <source>Send it again. If it stays, show this to your provider.</source>
        <translation>Renvoyez-le. Si cela persiste, montrez ceci à votre fournisseur.</translation>
    </message>
    <message>
        <source>The owner of your domain has it refused.</source>
        <translation>Votre domaine demande que ce message soit refusé.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t confirm that it comes from the domain in From, and that domain says to refuse such mail (DMARC).</source>
        <translation>%1 n’a pas pu confirmer qu’il vient du domaine du champ «&#x202f;De&#x202f;», et ce domaine demande de refuser de tels e-mails (DMARC).</translation>
    </message>
    <message>
        <source>Send through the account that belongs to this From address.</source>
        <translation>Envoyez avec le compte qui va avec cette adresse d’expéditeur.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server doesn&apos;t trust the sender.</source>
        <translation>Le serveur du destinataire se méfie de l’expéditeur.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t confirm that the message really comes from your domain.</source>
        <translation>%1 n’a pas pu confirmer que le message vient vraiment de votre domaine.</translation>
    </message>
    <message>
        <source>Send from the address that belongs to %2, or ask your provider.</source>
        <translation>Envoyez depuis l’adresse qui va avec %2, ou demandez à votre fournisseur.</translation>
    </message>
    <message>
        <source>The server wants a secure connection.</source>
        <translation>Le serveur demande une connexion sécurisée.</translation>
    </message>
    <message>
        <source>%1 takes this only over a connection that nobody else can read.</source>
        <translation>%1 n’accepte cela que par une connexion que personne d’autre ne peut lire.</translation>
    </message>
    <message>
        <source>Set security to “TLS” or “STARTTLS” in %2.</source>
        <translation>Réglez la sécurité sur «&#x202f;TLS&#x202f;» ou «&#x202f;STARTTLS&#x202f;» pour %2.</translation>
    </message>
    <message>
        <source>The address has letters that a server on the way doesn&apos;t understand.</source>
        <translation>L’adresse contient des lettres qu’un serveur en chemin ne comprend pas.</translation>
    </message>
    <message>
        <source>Ask the recipient for an address in plain letters.</source>
        <translation>Demandez au destinataire une adresse en lettres simples.</translation>
    </message>
    <message>
        <source>The server couldn&apos;t look something up.</source>
        <translation>Le serveur n’a pas pu obtenir une information nécessaire.</translation>
    </message>
    <message>
        <source>%1 has trouble with its name service or its list of users.</source>
        <translation>%1 a un problème avec son service de noms ou sa liste d’utilisateurs.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, check what stands after the @.</source>
        <translation>Réessayez plus tard. Si cela persiste, vérifiez ce qui suit le @.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system can&apos;t be reached now.</source>
        <translation>Le système de messagerie du destinataire est injoignable pour le moment.</translation>
    </message>
    <message>
        <source>%1 has trouble on the way to it.</source>
        <translation>%1 rencontre un problème en chemin.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>L’envoi sera retenté automatiquement.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system can&apos;t be reached.</source>
        <translation>Le système de messagerie du destinataire est injoignable.</translation>
    </message>
    <message>
        <source>%1 found no way to it.</source>
        <translation>%1 n’a pas trouvé de chemin pour l’atteindre.</translation>
    </message>
    <message>
        <source>Check what stands after the @. If it is right, try again tomorrow.</source>
        <translation>Vérifiez ce qui suit le @. Si c’est juste, réessayez demain.</translation>
    </message>
    <message>
        <source>The server has no room.</source>
        <translation>Le serveur n’a plus de place.</translation>
    </message>
    <message>
        <source>The disk of %1 is full.</source>
        <translation>%1 n’a plus de place sur son disque.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Le serveur est occupé.</translation>
    </message>
    <message>
        <source>%1 asks to come back later.</source>
        <translation>%1 demande de revenir plus tard.</translation>
    </message>
    <message>
        <source>The mail system can&apos;t take the message.</source>
        <translation>Le système de messagerie ne peut pas accepter le message.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own, or can&apos;t handle it in this form.</source>
        <translation>%1 a lui-même un problème, ou ne sait pas traiter le message sous cette forme.</translation>
    </message>
    <message>
        <source>The server&apos;s own words below say more. Ask your provider if they don&apos;t help.</source>
        <translation>La réponse exacte du serveur, ci-dessous, en dit plus. Si elle n’aide pas, demandez à votre fournisseur.</translation>
    </message>
    <message>
        <source>The server didn&apos;t understand.</source>
        <translation>Le serveur n’a pas compris.</translation>
    </message>
    <message>
        <source>%1 refused a command that is needed for this message.</source>
        <translation>%1 a refusé une commande nécessaire à ce message.</translation>
    </message>
    <message>
        <source>The conversation below shows it. Ask your provider if it stays.</source>
        <translation>L’échange ci-dessous le montre. Si cela persiste, demandez à votre fournisseur.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t let you send this.</source>
        <translation>Le serveur ne vous laisse pas envoyer ceci.</translation>
    </message>
    <message>
        <source>%1 refused it by its own rules: it may take it for spam, or the sender isn&apos;t allowed.</source>
        <translation>%1 l’a refusé selon ses propres règles&#x202f;: il le prend peut-être pour du spam, ou l’expéditeur n’est pas autorisé.</translation>
    </message>
    <message>
        <source>Check that From fits %2. The server&apos;s own words below say more.</source>
        <translation>Vérifiez que l’adresse du champ «&#x202f;De&#x202f;» va avec %2. La réponse exacte du serveur, ci-dessous, en dit plus.</translation>
    </message>
    <message>
        <source>The server refused it by its own rules.</source>
        <translation>Le serveur l’a refusé selon ses propres règles.</translation>
    </message>
    <message>
        <source>%1 may take it for spam.</source>
        <translation>%1 le prend peut-être pour du spam.</translation>
    </message>
    <message>
        <source>The server asks to come back later.</source>
        <translation>Le serveur demande de revenir plus tard.</translation>
    </message>
    <message>
        <source>%1 can&apos;t take it right now.</source>
        <translation>%1 ne peut pas l’accepter pour le moment.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take mail from here.</source>
        <translation>Le serveur n’accepte pas d’e-mails venant d’ici.</translation>
    </message>
    <message>
        <source>%1 refused the conversation before it began.</source>
        <translation>%1 a refusé l’échange avant qu’il ne commence.</translation>
    </message>
    <message>
        <source>Check server and port in %2, or try another network.</source>
        <translation>Vérifiez le serveur et le port dans %2, ou essayez un autre réseau.</translation>
    </message>
    <message>
        <source>The server refused the message.</source>
        <translation>Le serveur a refusé le message.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take it in this form.</source>
        <translation>%1 ne l’accepte pas sous cette forme.</translation>
    </message>
    <message>
        <source>The server&apos;s own words below say more.</source>
        <translation>La réponse exacte du serveur, ci-dessous, en dit plus.</translation>
    </message>
    <message>
        <source>The certificate of %1 was renewed, or someone may be in between.</source>
        <translation>Le certificat a été renouvelé (serveur&#x202f;: %1), ou quelqu’un s’est peut-être placé entre les deux.</translation>
    </message>
    <message>
        <source>Set the login to “Automatic” in %1.</source>
        <translation>Réglez l’identification sur «&#x202f;Automatique&#x202f;» pour %1.</translation>
    </message>
    <message>
        <source>Set the login to PLAIN in %1, send one message, then set it back to “Automatic”.</source>
        <translation>Réglez l’identification sur PLAIN pour %1, envoyez un message, puis remettez-la sur «&#x202f;Automatique&#x202f;».</translation>
    </message>
    <message>
        <source>Set security to “TLS” or “STARTTLS” and the login to “Automatic” in %1.</source>
        <translation>Réglez la sécurité sur «&#x202f;TLS&#x202f;» ou «&#x202f;STARTTLS&#x202f;» et l’identification sur «&#x202f;Automatique&#x202f;» pour %1.</translation>
    </message>
    <message>
        <source>Press “Sign in with the browser” in the account&apos;s settings, or run “sendoff-cli account sign-in”.</source>
        <translation>Cliquez sur «&#x202f;S’identifier dans le navigateur&#x202f;» dans les réglages du compte, ou lancez «&#x202f;sendoff-cli account sign-in&#x202f;».</translation>
    </message>
    <message>
        <source>Press “Sign in with the browser” in the account&apos;s settings. What waits leaves then.</source>
        <translation>Cliquez sur «&#x202f;S’identifier dans le navigateur&#x202f;» dans les réglages du compte. Ce qui attend part alors.</translation>
    </message>
    <message>
        <source>In the account settings, add an outgoing server with these values. First import the certificate under Privacy &amp; Security, Certificates, Authorities, and trust it for websites; nobody has its key any more, so it can vouch for nothing else.</source>
        <translation>Dans les paramètres des comptes, ajoutez un serveur sortant avec ces valeurs. Importez d’abord le certificat sous Vie privée et sécurité, Certificats, Autorités, et faites-lui confiance pour les sites web&#x202f;; plus personne n’a sa clé, il ne peut donc se porter garant de rien d’autre.</translation>
    </message>
    <message>
        <source>Put these lines into ~/.muttrc, and make that file readable for you only: chmod 600 ~/.muttrc</source>
        <translation>Mettez ces lignes dans ~/.muttrc, et rendez ce fichier lisible pour vous seul&#x202f;: chmod 600 ~/.muttrc</translation>
    </message>
    <message>
        <source>Put these lines into ~/.gitconfig, or with “git config” into one repository. Then “git send-email” sends through Sendoff.</source>
        <translation>Mettez ces lignes dans ~/.gitconfig, ou avec «&#x202f;git config&#x202f;» dans un seul dépôt. Ensuite, «&#x202f;git send-email&#x202f;» envoie par Sendoff.</translation>
    </message>
    <message>
        <source>Save this as wp-content/mu-plugins/sendoff.php. WordPress has to run on this machine and be able to read the certificate; copy it to where it can.</source>
        <translation>Enregistrez ceci sous wp-content/mu-plugins/sendoff.php. WordPress doit tourner sur cet ordinateur et pouvoir lire le certificat&#x202f;; copiez-le là où il le peut.</translation>
    </message>
    <message>
        <source>Put these lines into settings.py. To have Django verify the certificate, start it with the variable in the last line.</source>
        <translation>Mettez ces lignes dans settings.py. Pour que Django vérifie le certificat, démarrez-le avec la variable de la dernière ligne.</translation>
    </message>
    <message>
        <source>Install msmtp-mta and put these lines into ~/.msmtprc, with your address in the last one, then: chmod 600 ~/.msmtprc. What cron and other programs hand to “sendmail” then goes through Sendoff.</source>
        <translation>Installez msmtp-mta et mettez ces lignes dans ~/.msmtprc, avec votre adresse dans la dernière, puis&#x202f;: chmod 600 ~/.msmtprc. Ce que cron et d’autres programmes remettent à «&#x202f;sendmail&#x202f;» passe alors par Sendoff.</translation>
    </message>
    <message>
        <source>This sends the message in a file from a script. Exchange the two addresses.</source>
        <translation>Ceci envoie, depuis un script, le message contenu dans un fichier. Remplacez les deux adresses.</translation>
    </message>
    <message>
        <source>There is already a token for “%1”. Choose another name, or revoke that one first.</source>
        <translation>Il y a déjà un jeton pour «&#x202f;%1&#x202f;». Choisissez un autre nom, ou révoquez d’abord celui-là.</translation>
    </message>
    <message>
        <source>There is no token for “%1”.</source>
        <translation>Il n’y a pas de jeton pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>That couldn&apos;t be saved on this machine. Check that the disk can be written to.</source>
        <translation>Cela n’a pas pu être enregistré sur cet ordinateur. Vérifiez que le disque est accessible en écriture.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>address: what became of it</comment>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Delayed on the way, tried until %1</source>
        <translation>Retardé en route, nouveaux essais jusqu’à cette date&#x202f;: %1</translation>
    </message>
    <message>
        <source>Delayed on the way, still tried</source>
        <translation>Retardé en route, les essais continuent</translation>
    </message>
    <message>
        <source>Passed on to a system that reports no further</source>
        <translation>Transmis à un système qui ne signale plus rien ensuite</translation>
    </message>
    <message>
        <source>Passed on to the members of a list</source>
        <translation>Transmis aux membres d’une liste</translation>
    </message>
    <message>
        <source>Delivered to the mailbox</source>
        <translation>Remis dans la boîte aux lettres</translation>
    </message>
    <message>
        <source>Delivered, then deleted; perhaps unread</source>
        <translation>Remis, puis supprimé&#x202f;; peut-être sans être lu</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Came back: %1</source>
        <translation>Revenu&#x202f;: %1</translation>
    </message>
    <message>
        <source>delayed %1</source>
        <translation>retardé %1</translation>
    </message>
    <message>
        <source>passed on %1</source>
        <translation>transmis %1</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>remis %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lu %1</translation>
    </message>
    <message>
        <source>came back %1</source>
        <translation>revenu %1</translation>
    </message>
    <message>
        <source>an unnamed system</source>
        <translation>un système sans nom</translation>
    </message>
    <message>
        <source>Reported by %1.</source>
        <translation>Signalé par %1.</translation>
    </message>
    <message>
        <source>Reported by %1 in free text: Sendoff may have misread it.</source>
        <translation>Signalé par %1 dans un texte en langage courant&#x202f;: Sendoff l’a peut-être mal compris.</translation>
    </message>
    <message>
        <source>Reported by %1 in free text, as %2 writes it: Sendoff may have misread it.</source>
        <translation>Signalé par %1 dans un texte en langage courant, à la manière du programme %2&#x202f;: Sendoff l’a peut-être mal compris.</translation>
    </message>
    <message>
        <source>Run “sendoff-cli account sign-in” for %1. What waits leaves then.</source>
        <translation>Lancez «&#x202f;sendoff-cli account sign-in&#x202f;» pour %1. Ce qui attend partira alors.</translation>
    </message>
    <message>
        <source>Send it again with less attached, or share large files in another way.</source>
        <translation>Envoyez-le de nouveau avec moins de pièces jointes, ou partagez les gros fichiers d’une autre façon.</translation>
    </message>
    <message>
        <source>Delivered.</source>
        <translation>Remis.</translation>
    </message>
    <message>
        <source>It is reported to have reached everybody.</source>
        <translation>D’après les rapports, il est arrivé chez tout le monde.</translation>
    </message>
    <message>
        <source>Sent, but delayed on the way.</source>
        <translation>Envoyé, mais retardé en route.</translation>
    </message>
    <message>
        <source>A system on the way still tries. There is nothing to do but to wait.</source>
        <translation>Un système en chemin essaie toujours. Il n’y a rien à faire, sinon attendre.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Sent, delayed on the way</source>
        <translation>Envoyé, retardé en route</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts were backed up. Passwords stay in the keychain and aren&apos;t included.</source>
        <translation>
            <numerusform>%Ln compte a été sauvegardé. Le mot de passe reste dans le trousseau et n’est pas inclus.</numerusform>
            <numerusform>%Ln comptes ont été sauvegardés. Les mots de passe restent dans le trousseau et ne sont pas inclus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address book entries were backed up.</source>
        <translation>
            <numerusform>%Ln entrée du carnet d’adresses a été sauvegardée.</numerusform>
            <numerusform>%Ln entrées du carnet d’adresses ont été sauvegardées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts were backed up.</source>
        <translation>
            <numerusform>%Ln brouillon a été sauvegardé.</numerusform>
            <numerusform>%Ln brouillons ont été sauvegardés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln templates were backed up.</source>
        <translation>
            <numerusform>%Ln modèle a été sauvegardé.</numerusform>
            <numerusform>%Ln modèles ont été sauvegardés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of drafts can&apos;t be read or are too large, and were left out. Keep them where they are.</source>
        <translation>
            <numerusform>%Ln fichier de brouillon est illisible ou trop gros et n’a pas été sauvegardé. Gardez-le là où il est.</numerusform>
            <numerusform>%Ln fichiers de brouillons sont illisibles ou trop gros et n’ont pas été sauvegardés. Gardez-les là où ils sont.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be written. Make room on the disk, then restore again: nothing is duplicated.</source>
        <translation>Tout n’a pas pu être enregistré. Libérez de la place sur le disque, puis restaurez de nouveau&#x202f;: rien ne sera en double.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts were restored.</source>
        <translation>
            <numerusform>%Ln compte a été restauré.</numerusform>
            <numerusform>%Ln comptes ont été restaurés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts whose name is taken were left as they are: %1.</source>
        <translation>Comptes laissés tels quels, car leur nom est déjà pris&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address book entries were restored.</source>
        <translation>
            <numerusform>%Ln entrée du carnet d’adresses a été restaurée.</numerusform>
            <numerusform>%Ln entrées du carnet d’adresses ont été restaurées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts were restored.</source>
        <translation>
            <numerusform>%Ln brouillon a été restauré.</numerusform>
            <numerusform>%Ln brouillons ont été restaurés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln templates were restored.</source>
        <translation>
            <numerusform>%Ln modèle a été restauré.</numerusform>
            <numerusform>%Ln modèles ont été restaurés.</numerusform>
        </translation>
    </message>
    <message>
        <source>On another machine each account asks for its password once.</source>
        <translation>Sur un autre ordinateur, chaque compte demande une fois son mot de passe.</translation>
    </message>
    <message>
        <source>The folder in which it should be isn&apos;t there.</source>
        <translation>Le dossier où elle devrait être n’est pas là.</translation>
    </message>
    <message>
        <source>Sendoff may not write there.</source>
        <translation>Sendoff n’a pas le droit d’y écrire.</translation>
    </message>
    <message>
        <source>What is there is no folder or file of this kind.</source>
        <translation>Ce qui s’y trouve n’est pas un dossier ou un fichier de ce type.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Il n’y a plus de place sur le disque.</translation>
    </message>
    <message>
        <source>Another program keeps it locked.</source>
        <translation>Un autre programme le garde verrouillé.</translation>
    </message>
    <message>
        <source>The message can&apos;t be read any more.</source>
        <translation>Le message n’est plus lisible.</translation>
    </message>
    <message>
        <source>The copy couldn&apos;t be put into “%1”. The message itself was sent. %2</source>
        <translation>La copie n’a pas pu être rangée dans «&#x202f;%1&#x202f;». Le message lui-même a été envoyé. %2</translation>
    </message>
    <message>
        <source>The copy couldn&apos;t be put into “%1” yet. Sendoff tries again %2. %3</source>
        <translation>La copie n’a pas encore pu être rangée dans «&#x202f;%1&#x202f;». Prochain essai&#x202f;: %2. %3</translation>
    </message>
    <message>
        <source>Your message to %1 came back: %2</source>
        <translation>Votre message à %1 est revenu&#x202f;: %2</translation>
    </message>
    <message>
        <source>Your message “%1” to %2 came back: %3</source>
        <translation>Votre message «&#x202f;%1&#x202f;» à %2 est revenu&#x202f;: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out, or a choice of words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Lu.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail program says so.</source>
        <translation>C’est ce qu’indique le logiciel de messagerie du destinataire.</translation>
    </message>
    <message>
        <source>The recipients&apos; mail programs say so.</source>
        <translation>C’est ce qu’indiquent les logiciels de messagerie des destinataires.</translation>
    </message>
    <message>
        <source>Came back from %1 of %2</source>
        <translation>Revenu pour %1 sur %2</translation>
    </message>
    <message>
        <source>Came back from everyone</source>
        <translation>Revenu pour tout le monde</translation>
    </message>
    <message>
        <source>Didn&apos;t reach %1 of %2</source>
        <translation>N’est pas arrivé chez %1 sur %2</translation>
    </message>
    <message>
        <source>Didn&apos;t reach anyone</source>
        <translation>N’est arrivé chez personne</translation>
    </message>
    <message>
        <source>%1, resolved</source>
        <translation>%1, réglé</translation>
    </message>
    <message>
        <source>%1, sent again</source>
        <translation>%1, renvoyé</translation>
    </message>
    <message>
        <source>Your server had accepted it.</source>
        <translation>Votre serveur l’avait accepté.</translation>
    </message>
    <message>
        <source>accepted by the server %1</source>
        <translation>accepté par le serveur %1</translation>
    </message>
    <message>
        <source>sent again in another message</source>
        <translation>renvoyé dans un autre message</translation>
    </message>
    <message>
        <source>“Edit”</source>
        <translation>«&#x202f;Modifier&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>sending</source>
        <translation>en cours d’envoi</translation>
    </message>
</context>
</TS>
