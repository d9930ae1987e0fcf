<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Answer</name>
    <message>
        <source>Somebody wrote:</source>
        <translation>Alguien escribió:</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 escribió:</translation>
    </message>
    <message>
        <source>On %1 at %2, %3 wrote:</source>
        <comment>date, time, name</comment>
        <translation>El %1 a las %2, %3 escribió:</translation>
    </message>
    <message>
        <source>Forwarded message</source>
        <translation>Mensaje reenviado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>Pictures or other content from the network aren&apos;t loaded: they would tell the sender that you read this.</source>
        <translation>Las imágenes y demás contenido de la red no se cargan: revelarían al remitente que usted lee este mensaje.</translation>
    </message>
    <message>
        <source>A program in the message doesn&apos;t run.</source>
        <translation>Los programas incluidos en el mensaje no se ejecutan.</translation>
    </message>
    <message>
        <source>Fields to fill in are shown as text only.</source>
        <translation>Los campos para rellenar se muestran solo como texto.</translation>
    </message>
    <message>
        <source>Embedded content isn&apos;t shown.</source>
        <translation>El contenido incrustado no se muestra.</translation>
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
        <translation>Ninguna: otros pueden leerlo todo</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>Message %1 is with the server already and could not be stopped so far. “sendoff-cli outbox show %1” tells what comes of it.</source>
        <translation>El mensaje %1 ya está en el servidor y por ahora no se ha podido detener. «sendoff-cli outbox show %1» muestra en qué queda.</translation>
    </message>
    <message>
        <source>Message %1 could not be stopped any more, and nobody knows if it arrived. Ask its recipients, then say: sendoff-cli outbox resolve %1 sent (or, to send it once more: resend)</source>
        <translation>El mensaje %1 ya no se pudo detener y no se sabe si llegó. Pregunte a sus destinatarios y después indique: sendoff-cli outbox resolve %1 sent (o, para enviarlo otra vez: resend)</translation>
    </message>
    <message>
        <source>Message %1 could not be stopped any more. “sendoff-cli outbox show %1” tells what came of it.</source>
        <translation>El mensaje %1 ya no se pudo detener. «sendoff-cli outbox show %1» muestra qué fue de él.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>%1 of %n messages are done</source>
        <translation>
            <numerusform>%1 de %n mensaje terminado</numerusform>
            <numerusform>%1 de %n mensajes terminados</numerusform>
        </translation>
    </message>
    <message>
        <source>The time to wait ran out.</source>
        <translation>Se agotó el tiempo de espera.</translation>
    </message>
    <message>
        <source>Message %1 is held. To send it: sendoff-cli outbox release %1</source>
        <translation>El mensaje %1 está retenido. Para enviarlo: sendoff-cli outbox release %1</translation>
    </message>
    <message>
        <source>Message %1 is scheduled for later and safe in the outbox.</source>
        <translation>El mensaje %1 está programado para más tarde y a salvo en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Message %1 is safe in the outbox and will be tried again.</source>
        <translation>El mensaje %1 está a salvo en la bandeja de salida y se volverá a intentar.</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountButtons</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Eliminar cuenta</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountDialog</name>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>Cuenta «%1»</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Falta algo.</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Contraseña de aplicación</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The account wasn&apos;t saved.</source>
        <translation>La cuenta no se guardó.</translation>
    </message>
    <message>
        <source>Addresses, signatures…</source>
        <translation>Direcciones, firmas…</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountOrder</name>
    <message>
        <source>Account settings…</source>
        <translation>Configuración de la cuenta…</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountPage</name>
    <message>
        <source>An address and its password are enough: Sendoff finds the rest and checks it while you watch.</source>
        <translation>Basta con una dirección y su contraseña: Sendoff encuentra lo demás y lo comprueba ante usted.</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Configuración del servidor</translation>
    </message>
    <message>
        <source>Sent copies and delivery reports</source>
        <translation>Copias de lo enviado e informes de entrega</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>You trust one certificate for this server and no other: %1…</source>
        <translation>Para este servidor solo confía en un certificado, y en ningún otro: %1…</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountTransfers</name>
    <message numerus="yes">
        <source>%Ln accounts were imported. Sendoff asks once for each missing password.</source>
        <translation>
            <numerusform>Se importó %Ln cuenta. Si le falta la contraseña, Sendoff la pide una sola vez.</numerusform>
            <numerusform>Se importaron %Ln cuentas. Sendoff pide una sola vez cada contraseña que falta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendoff&apos;s backup (*.json)</source>
        <translation>Copia de seguridad de Sendoff (*.json)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer copia de seguridad</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>sendoff::Actions</name>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Ventana</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Enviar el mensaje</translation>
    </message>
    <message>
        <source>Send the message later</source>
        <translation>Enviar el mensaje más tarde</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Guardar el borrador</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>Abrir archivo de mensaje</translation>
    </message>
    <message>
        <source>Try all waiting messages now</source>
        <translation>Reintentar ahora todo lo que está en espera</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Import accounts from other programs…</source>
        <translation>Importar cuentas de otros programas…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barra de menús</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Cerrar ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Move account up</source>
        <translation>Mover cuenta hacia arriba</translation>
    </message>
    <message>
        <source>Move account down</source>
        <translation>Mover cuenta hacia abajo</translation>
    </message>
    <message>
        <source>Back up everything except messages…</source>
        <translation>Hacer copia de seguridad de todo menos los mensajes…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurar desde una copia de seguridad…</translation>
    </message>
    <message>
        <source>Drafts in the mailbox…</source>
        <translation>Borradores en el buzón…</translation>
    </message>
    <message>
        <source>Show Cc</source>
        <translation>Mostrar Cc</translation>
    </message>
    <message>
        <source>Show Bcc</source>
        <translation>Mostrar Cco</translation>
    </message>
</context>
<context>
    <name>sendoff::AdvancedPart</name>
    <message>
        <source>Send from this account</source>
        <translation>Enviar con esta cuenta</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Use it for new messages</source>
        <translation>Usarla para los mensajes nuevos</translation>
    </message>
    <message>
        <source>Default account</source>
        <translation>Cuenta predeterminada</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>Las respuestas van a</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>la dirección</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy&apos;s password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>a command that prints it</source>
        <translation>un comando que la muestra</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Autoridad de certificación propia</translation>
    </message>
    <message>
        <source>PEM file, only for servers of your own</source>
        <translation>archivo PEM, solo para servidores propios</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Certificado propio</translation>
    </message>
    <message>
        <source>PEM or PKCS#12 file without a password</source>
        <translation>archivo PEM o PKCS#12 sin contraseña</translation>
    </message>
    <message>
        <source>Name in the greeting</source>
        <translation>Nombre en el saludo</translation>
    </message>
    <message>
        <source>none: tells the server nothing about this machine</source>
        <translation>ninguno: no revela al servidor nada de este equipo</translation>
    </message>
    <message>
        <source>Messages per minute</source>
        <translation>Mensajes por minuto</translation>
    </message>
    <message>
        <source>Messages per day</source>
        <translation>Mensajes por día</translation>
    </message>
    <message>
        <source>Recipients at once</source>
        <translation>Destinatarios a la vez</translation>
    </message>
    <message>
        <source>as the provider allows</source>
        <translation>lo que permita el proveedor</translation>
    </message>
    <message>
        <source>This file can&apos;t be read. Check its path.</source>
        <translation>Este archivo no se puede leer. Compruebe su ruta.</translation>
    </message>
    <message>
        <source>A name in the greeting is a host name, such as mail.example.org, or an address such as [192.0.2.1].</source>
        <translation>El nombre en el saludo es un nombre de host, como mail.example.org, o una dirección, como [192.0.2.1].</translation>
    </message>
    <message>
        <source>A proxy is written as socks5://127.0.0.1:1080 or http://proxy:3128.</source>
        <translation>Un proxy se escribe así: socks5://127.0.0.1:1080 o http://proxy:3128.</translation>
    </message>
    <message>
        <source>Leave the password out of the address, and give a command that prints it.</source>
        <translation>No ponga la contraseña en la dirección: indique un comando que la muestre.</translation>
    </message>
</context>
<context>
    <name>sendoff::Announcer</name>
    <message>
        <source>a message without a subject</source>
        <translation>un mensaje sin asunto</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, para %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages need your attention</source>
        <translation>
            <numerusform>%Ln mensaje requiere su atención</numerusform>
            <numerusform>%Ln mensajes requieren su atención</numerusform>
        </translation>
    </message>
    <message>
        <source>They couldn&apos;t be sent, or not to everybody. Sendoff shows what can be done.</source>
        <translation>No se pudieron enviar, o no a todos. Sendoff muestra qué se puede hacer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are waiting for “%1”. %2</source>
        <translation>
            <numerusform>%Ln mensaje espera a «%1». %2</numerusform>
            <numerusform>%Ln mensajes esperan a «%1». %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix the account</source>
        <translation>Corregir la cuenta</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Leaves in %1 s</source>
        <translation>Sale en %1 s</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Sendoff keeps sending</source>
        <translation>Sendoff sigue enviando</translation>
    </message>
    <message>
        <source>Its window is closed, but waiting messages are still sent. Start Sendoff again to see them; Ctrl+Q in its window quits it.</source>
        <translation>Su ventana está cerrada y lo que está en espera sale igualmente. Abra Sendoff de nuevo para verlo; Ctrl+Q en su ventana lo cierra del todo.</translation>
    </message>
    <message>
        <source>A message came back</source>
        <translation>Un mensaje ha sido devuelto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages came back</source>
        <translation>
            <numerusform>%Ln mensaje ha sido devuelto</numerusform>
            <numerusform>%Ln mensajes han sido devueltos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::AttachmentBar</name>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Find “%1”</source>
        <translation>Buscar «%1»</translation>
    </message>
    <message>
        <source>%1 of %2 the server takes</source>
        <translation>%1 de los %2 que admite el servidor</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Reducir tamaño</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>It&apos;s small already</source>
        <translation>Ya es pequeña</translation>
    </message>
    <message>
        <source>%1 pixels, %2</source>
        <comment>longer side, size of the file</comment>
        <translation>%1 píxeles, %2</translation>
    </message>
</context>
<context>
    <name>sendoff::AttachmentChip</name>
    <message>
        <source>Name of the attachment</source>
        <translation>Nombre del adjunto</translation>
    </message>
    <message>
        <source>Attach again</source>
        <translation>Adjuntar de nuevo</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
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
        <translation>ya no está</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>was changed since</source>
        <translation>ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Buscarlo…</translation>
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
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open it with the program that the system has for it</source>
        <translation>Abrirlo con el programa que el sistema le asigna</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This file runs when it is opened.</source>
        <translation>Este archivo se ejecuta al abrirlo.</translation>
    </message>
    <message>
        <source>Open it only if you know what it does.</source>
        <translation>Ábralo solo si sabe lo que hace.</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>The system has no program for this kind of file.</source>
        <translation>El sistema no tiene ningún programa para este tipo de archivo.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>Couldn&apos;t write “%1”. Choose another place.</source>
        <translation>No se pudo escribir «%1». Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>sendoff::BackgroundPortal</name>
    <message>
        <source>Messages leave on time, without your having to open Sendoff.</source>
        <translation>Los mensajes salen a su hora sin que tenga que abrir Sendoff.</translation>
    </message>
</context>
<context>
    <name>sendoff::CertificateCard</name>
    <message>
        <source>%1 to %2 – it has expired</source>
        <translation>del %1 al %2 – ha caducado</translation>
    </message>
    <message>
        <source>%1 to %2 – not yet</source>
        <translation>del %1 al %2 – aún no es válido</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>Trust this certificate for this server</source>
        <translation>Confiar en este certificado para este servidor</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Válido para</translation>
    </message>
    <message>
        <source>%1 – and not for %2</source>
        <translation>%1 – y no para %2</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>%1 (self-signed)</source>
        <translation>%1 (autofirmado)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
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
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Sendoff %1 on %2</source>
        <translation>Sendoff %1 en %2</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>The mailbox accepted the login, too.</source>
        <translation>El buzón también aceptó el inicio de sesión.</translation>
    </message>
    <message>
        <source>The mailbox can&apos;t be used yet, but sending works without it: %1 %2</source>
        <translation>El buzón aún no se puede usar, pero el envío funciona sin él: %1 %2</translation>
    </message>
    <message>
        <source>The server accepted the login and the sender&apos;s address. Nothing was sent.</source>
        <translation>El servidor aceptó el inicio de sesión y la dirección del remitente. No se envió nada.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>El servidor dijo: «%1»</translation>
    </message>
    <message>
        <source>It works. “%1” is ready.</source>
        <translation>Funciona. «%1» está lista.</translation>
    </message>
</context>
<context>
    <name>sendoff::ComposeBar</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send (Ctrl+Return)</source>
        <translation>Enviar (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar más tarde</translation>
    </message>
    <message>
        <source>Send later (Ctrl+Shift+Return)</source>
        <translation>Enviar más tarde (Ctrl+Mayús+Intro)</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>Attach files (Ctrl+Shift+A)</source>
        <translation>Adjuntar archivos (Ctrl+Mayús+A)</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Lo que se enviará</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>sendoff::ComposeFields</name>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Cco</translation>
    </message>
    <message>
        <source>Show Cc</source>
        <translation>Mostrar Cc</translation>
    </message>
    <message>
        <source>Show Bcc</source>
        <translation>Mostrar Cco</translation>
    </message>
    <message>
        <source>as last time with %1</source>
        <translation>como la última vez con %1</translation>
    </message>
</context>
<context>
    <name>sendoff::ComposeWindow</name>
    <message>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <translation>Opciones: %1</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Before you send:</source>
        <translation>Antes de enviar:</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>Not queued yet.</source>
        <translation>Aún no está en cola.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation>Exportado como «%1»</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>No se exportó.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the draft.</source>
        <translation>No se pudo guardar el borrador.</translation>
    </message>
    <message>
        <source>The window stays open, so that nothing is lost. Make room on the disk, or copy the text.</source>
        <translation>La ventana sigue abierta para que no se pierda nada. Libere espacio en el disco o copie el texto.</translation>
    </message>
    <message>
        <source>This message goes on as it is</source>
        <translation>Este mensaje se redirige tal como está</translation>
    </message>
    <message>
        <source>Say who should get it. Its sender, its text and its attachments stay; replies go to its sender.</source>
        <translation>Indique quién debe recibirlo. Se conservan el remitente, el texto y los adjuntos; las respuestas van a su remitente.</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Borrador guardado: %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the draft</source>
        <translation>No se pudo guardar el borrador</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Lo que se enviará</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>sendoff::ContactsDialog</name>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Libreta de direcciones</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the address book</source>
        <translation>Buscar en la libreta de direcciones</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People from a vCard or CSV file, as other programs export them. Files can be dropped here, too.</source>
        <translation>Personas de un archivo vCard o CSV, como los que exportan otros programas. También puede arrastrar archivos hasta aquí.</translation>
    </message>
    <message>
        <source>People you write to are added automatically.</source>
        <translation>Las personas a las que escribe aparecen aquí automáticamente.</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importar personas</translation>
    </message>
    <message>
        <source>Address books (*.vcf *.vcard *.csv *.tsv *.txt)</source>
        <translation>Libretas de direcciones (*.vcf *.vcard *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There are no addresses in that file.</source>
        <translation>Ese archivo no contiene direcciones.</translation>
    </message>
    <message>
        <source>It should be a vCard (.vcf) or CSV file, exported from another address book.</source>
        <translation>Debe ser un archivo vCard (.vcf) o CSV, exportado desde otra libreta de direcciones.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save them.</source>
        <translation>No se pudieron guardar.</translation>
    </message>
    <message>
        <source>Is there room on the disk? Nothing was changed.</source>
        <translation>¿Hay espacio en el disco? No se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses added</source>
        <translation>
            <numerusform>%Ln dirección añadida</numerusform>
            <numerusform>%Ln direcciones añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln ya estaba.</numerusform>
            <numerusform>%Ln ya estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries removed</source>
        <translation>
            <numerusform>%Ln entrada eliminada</numerusform>
            <numerusform>%Ln entradas eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>sendoff::Deeds</name>
    <message>
        <source>To %1 — leaves %2, if Sendoff is running then</source>
        <translation>Para %1 — salida: %2, si Sendoff está abierto entonces</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>To %1 — on its way</source>
        <translation>Para %1 — en camino</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>To %1 — leaves in %2 s</source>
        <translation>Para %1 — sale en %2 s</translation>
    </message>
    <message>
        <source>It had already left.</source>
        <translation>Ya había salido.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the draft. The message stays in the outbox.</source>
        <translation>No se pudo guardar el borrador. El mensaje se queda en la bandeja de salida.</translation>
    </message>
    <message>
        <source>The stored message is gone or was changed, so it can&apos;t be sent again.</source>
        <translation>El mensaje guardado ya no está o se modificó, así que no se puede enviar otra vez.</translation>
    </message>
    <message>
        <source>Copied the report. Paste it into a message to the help desk.</source>
        <translation>Informe copiado. Péguelo en un mensaje para el soporte técnico.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation>Exportado como «%1»</translation>
    </message>
    <message>
        <source>Marked as resolved</source>
        <translation>Marcado como resuelto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are among the drafts.</source>
        <translation>
            <numerusform>%Ln mensaje está en Borradores.</numerusform>
            <numerusform>%Ln mensajes están en Borradores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them all</source>
        <translation>Enviar todos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are on their way.</source>
        <translation>
            <numerusform>%Ln mensaje está en camino.</numerusform>
            <numerusform>%Ln mensajes están en camino.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail reader opens messages on this desktop. The Message-ID is copied: search for it in your reader.</source>
        <translation>En este escritorio ningún lector de correo abre mensajes. El Message-ID está copiado: búsquelo en su lector.</translation>
    </message>
    <message>
        <source>The mail reader couldn&apos;t be started.</source>
        <translation>No se pudo iniciar el lector de correo.</translation>
    </message>
</context>
<context>
    <name>sendoff::Desktop</name>
    <message>
        <source>Quit Sendoff</source>
        <translation>Salir de Sendoff</translation>
    </message>
    <message>
        <source>A message is on its way. Quit now?</source>
        <translation>Hay un mensaje en camino. ¿Salir ahora?</translation>
    </message>
    <message>
        <source>What hasn&apos;t left yet is safe, and leaves when Sendoff runs again.</source>
        <translation>Lo que aún no ha salido está a salvo y saldrá cuando Sendoff vuelva a abrirse.</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Seguir enviando</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Write mail, send it, and know what became of it.</source>
        <translation>Escribir correo, enviarlo y saber qué fue de él.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Guardar todo en esta carpeta.</translation>
    </message>
    <message>
        <source>Open no window: send what waits.</source>
        <translation>No abrir ninguna ventana: enviar lo que está en espera.</translation>
    </message>
    <message>
        <source>With compose: a recipient.</source>
        <translation>Con compose: un destinatario.</translation>
    </message>
    <message>
        <source>With compose: a recipient of a copy.</source>
        <translation>Con compose: un destinatario en copia.</translation>
    </message>
    <message>
        <source>With compose: a blind recipient.</source>
        <translation>Con compose: un destinatario en copia oculta.</translation>
    </message>
    <message>
        <source>With compose: the subject.</source>
        <translation>Con compose: el asunto.</translation>
    </message>
    <message>
        <source>With compose: a file to attach.</source>
        <translation>Con compose: un archivo para adjuntar.</translation>
    </message>
    <message>
        <source>Open a new message.</source>
        <translation>Abrir un mensaje nuevo.</translation>
    </message>
    <message>
        <source>There is no file “%1”, and no command. “sendoff --help” shows what Sendoff knows.</source>
        <translation>No hay ningún archivo «%1» ni ningún comando con ese nombre. «sendoff --help» muestra lo que Sendoff admite.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. “sendoff-cli” sends without one.</source>
        <translation>No hay pantalla en la que abrir una ventana. «sendoff-cli» envía sin necesitarla.</translation>
    </message>
    <message>
        <source>A message file (.eml, .mbox) to read and answer, or a mailto: or mid: link.</source>
        <translation>Un archivo de mensaje (.eml, .mbox) para leerlo y responderlo, o un enlace mailto: o mid:.</translation>
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
        <translation>Formato</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Strikethrough</source>
        <translation>Tachado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Code block</source>
        <translation>Bloque de código</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Lista con viñetas</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Increase list level</source>
        <translation>Aumentar nivel de lista</translation>
    </message>
    <message>
        <source>Decrease list level</source>
        <translation>Reducir nivel de lista</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Decrease quote level</source>
        <translation>Reducir nivel de cita</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Enlace…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Imagen…</translation>
    </message>
    <message>
        <source>Horizontal line</source>
        <translation>Línea horizontal</translation>
    </message>
    <message>
        <source>Remove format</source>
        <translation>Quitar formato</translation>
    </message>
    <message>
        <source>Paste without format</source>
        <translation>Pegar sin formato</translation>
    </message>
    <message>
        <source>Switch writing direction</source>
        <translation>Cambiar la dirección de escritura</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>Fila encima</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Fila debajo</translation>
    </message>
    <message>
        <source>Column before</source>
        <translation>Columna antes</translation>
    </message>
    <message>
        <source>Column after</source>
        <translation>Columna después</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Eliminar fila</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Eliminar columna</translation>
    </message>
    <message>
        <source>Remove table</source>
        <translation>Eliminar tabla</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Buscar y reemplazar…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>Siguiente palabra mal escrita</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Plantillas…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <source>Full screen, text only</source>
        <translation>Pantalla completa, solo el texto</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Título %1</translation>
    </message>
</context>
<context>
    <name>sendoff::EngineProgramsService</name>
    <message>
        <source>Port %1 is taken by another program. Choose another number, and change it in the programs, too.</source>
        <translation>El puerto %1 está ocupado por otro programa. Elija otro número y cámbielo también en los programas.</translation>
    </message>
    <message>
        <source>Its certificate can&apos;t be kept in %1. Make that folder yours to write to.</source>
        <translation>El certificado no se puede guardar en %1. Dese permiso de escritura en esa carpeta.</translation>
    </message>
    <message>
        <source>That couldn&apos;t be saved. Check that the disk can be written to.</source>
        <translation>No se pudo guardar. Compruebe que se puede escribir en el disco.</translation>
    </message>
    <message>
        <source>The profile couldn&apos;t be opened.</source>
        <translation>No se pudo abrir el perfil.</translation>
    </message>
</context>
<context>
    <name>sendoff::EngineSetupService</name>
    <message>
        <source>The profile couldn&apos;t be opened.</source>
        <translation>No se pudo abrir el perfil.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write “%1”: %2. Choose another place.</source>
        <translation>No se pudo escribir «%1»: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Sendoff backup, or comes from a later version. Choose another file.</source>
        <translation>«%1» no es una copia de seguridad de Sendoff o es de una versión posterior. Elija otro archivo.</translation>
    </message>
</context>
<context>
    <name>sendoff::EngineWorker</name>
    <message>
        <source>Couldn&apos;t write “%1”: %2. Choose another place.</source>
        <translation>No se pudo escribir «%1»: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The message&apos;s file is gone or was changed, so there is nothing to export.</source>
        <translation>El archivo del mensaje ya no está o se modificó, así que no hay nada que exportar.</translation>
    </message>
    <message>
        <source>There is no account to write as. Add one first.</source>
        <translation>No hay ninguna cuenta con la que escribir. Añada una primero.</translation>
    </message>
    <message>
        <source>An attachment can&apos;t be read, so nothing was exported.</source>
        <translation>Un adjunto no se puede leer, así que no se exportó nada.</translation>
    </message>
</context>
<context>
    <name>sendoff::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar con</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln reemplazo hecho</numerusform>
            <numerusform>%Ln reemplazos hechos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::FindLetterDialog</name>
    <message>
        <source>Find a message</source>
        <translation>Buscar un mensaje</translation>
    </message>
    <message>
        <source>Looking for the message…</source>
        <translation>Buscando el mensaje…</translation>
    </message>
    <message>
        <source>In the mailboxes of your accounts. Only this message is read, and nothing is marked.</source>
        <translation>En los buzones de sus cuentas. Solo se lee este mensaje y no se marca nada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the message as a file in your mail reader, and open that file here.</source>
        <translation>Guarde el mensaje como archivo en su lector de correo y abra ese archivo aquí.</translation>
    </message>
    <message>
        <source>It is larger than 64 MB, too large to be fetched.</source>
        <translation>Ocupa más de 64 MB, demasiado para traerlo aquí.</translation>
    </message>
    <message>
        <source>No account has a mailbox (IMAP) in which Sendoff could look.</source>
        <translation>Ninguna cuenta tiene un buzón (IMAP) en el que Sendoff pueda buscar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts couldn&apos;t be checked: %1.</source>
        <translation>
            <numerusform>No se pudo consultar la cuenta «%1».</numerusform>
            <numerusform>No se pudieron consultar %Ln cuentas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No folder of your mailboxes has it. It may be deleted, or in an account that Sendoff doesn&apos;t know.</source>
        <translation>No está en ninguna carpeta de sus buzones. Puede que se haya eliminado o que esté en una cuenta que Sendoff no conoce.</translation>
    </message>
    <message>
        <source>The message wasn&apos;t found</source>
        <translation>No se encontró el mensaje</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>Abrir archivo de mensaje</translation>
    </message>
    <message>
        <source>This link doesn&apos;t lead to a message</source>
        <translation>Este enlace no lleva a ningún mensaje</translation>
    </message>
    <message>
        <source>It must be “mid:” and the Message-ID of a message, for example mid:1234@example.org.</source>
        <translation>Debe ser «mid:» y el Message-ID de un mensaje, por ejemplo mid:1234@example.org.</translation>
    </message>
    <message numerus="yes">
        <source>Messages can be looked up by IMAP only. %Ln accounts use POP3: %1.</source>
        <translation>
            <numerusform>Los mensajes solo se pueden buscar por IMAP. La cuenta «%1» usa POP3.</numerusform>
            <numerusform>Los mensajes solo se pueden buscar por IMAP. %Ln cuentas usan POP3: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::FindingPart</name>
    <message>
        <source>Ask Thunderbird&apos;s database; it learns the domain only</source>
        <translation>Consultar la base de datos de Thunderbird; solo conoce así el dominio</translation>
    </message>
    <message>
        <source>Tell the domain&apos;s own server the whole address</source>
        <translation>Dar la dirección completa al servidor del propio dominio</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>A quién se consulta</translation>
    </message>
    <message>
        <source>Where settings are looked for</source>
        <translation>Dónde se busca la configuración</translation>
    </message>
    <message>
        <source>Sendoff knows the large providers by itself. For other addresses it asks the domain, its DNS and the usual server names, encrypted wherever an answer counts.</source>
        <translation>Sendoff ya conoce los proveedores grandes. Para otras direcciones consulta el dominio, su DNS y los nombres de servidor habituales, con cifrado allí donde la respuesta importa.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used here.</source>
        <translation>%1 no se puede usar aquí.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Encontrado: %1</translation>
    </message>
    <message>
        <source>Yes, use this server</source>
        <translation>Sí, usar este servidor</translation>
    </message>
    <message>
        <source>No, enter it myself</source>
        <translation>No, lo introduzco yo</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Ver cómo</translation>
    </message>
</context>
<context>
    <name>sendoff::FirstRun</name>
    <message>
        <source>Getting started</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Welcome to Sendoff</source>
        <translation>Le damos la bienvenida a Sendoff</translation>
    </message>
    <message>
        <source>Sendoff writes and sends mail. What you send is safe on this machine until it has left, and you see what became of it for each recipient.</source>
        <translation>Sendoff escribe y envía correo. Lo que envía está a salvo en este equipo hasta que sale, y usted ve qué ha pasado con ello para cada destinatario.</translation>
    </message>
    <message>
        <source>Set up an account</source>
        <translation>Configurar una cuenta</translation>
    </message>
    <message>
        <source>Your address and its password are enough for most providers.</source>
        <translation>Con la mayoría de los proveedores bastan su dirección y su contraseña.</translation>
    </message>
    <message>
        <source>Import accounts from another program…</source>
        <translation>Importar cuentas de otro programa…</translation>
    </message>
    <message>
        <source>From Thunderbird, KMail, Evolution, Claws Mail, msmtp or mutt on this machine. Nothing is changed there.</source>
        <translation>De Thunderbird, KMail, Evolution, Claws Mail, msmtp o mutt en este equipo. Allí no se cambia nada.</translation>
    </message>
    <message>
        <source>Try it in the Sandbox</source>
        <translation>Probarlo en el Sandbox</translation>
    </message>
    <message>
        <source>A mail server on this machine that lets nothing out. Write to anybody, and see what would arrive.</source>
        <translation>Un servidor de correo en este equipo que no deja salir nada. Escriba a quien quiera y vea lo que llegaría.</translation>
    </message>
    <message>
        <source>How Sendoff works</source>
        <translation>Cómo funciona Sendoff</translation>
    </message>
</context>
<context>
    <name>sendoff::Fold</name>
    <message>
        <source>opened</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>plegado</translation>
    </message>
</context>
<context>
    <name>sendoff::FormatBar</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Kind of line: %1</source>
        <translation>Tipo de párrafo: %1</translation>
    </message>
</context>
<context>
    <name>sendoff::HealthLine</name>
    <message>
        <source>sending %1</source>
        <translation>enviando %1</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %Ln waiting; they leave as soon as there is a network</source>
        <translation>
            <numerusform>Sin conexión · %Ln en espera: saldrá en cuanto haya red</numerusform>
            <numerusform>Sin conexión · %Ln en espera: saldrán en cuanto haya red</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline · nothing is waiting</source>
        <translation>Sin conexión · nada en espera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln requiere atención</numerusform>
            <numerusform>%Ln requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scheduled</source>
        <translation>
            <numerusform>%Ln programado</numerusform>
            <numerusform>%Ln programados</numerusform>
        </translation>
    </message>
    <message>
        <source>sending now</source>
        <translation>enviando ahora</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>próximo intento: %1</translation>
    </message>
    <message>
        <source>Everything has gone out</source>
        <translation>Todo ha salido</translation>
    </message>
    <message>
        <source>another Sendoff is sending</source>
        <translation>otro Sendoff está enviando</translation>
    </message>
    <message numerus="yes">
        <source>%Ln came back</source>
        <translation>
            <numerusform>%Ln devuelto</numerusform>
            <numerusform>%Ln devueltos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::HelpPages</name>
    <message>
        <source>Why is my password refused?</source>
        <translation>¿Por qué se rechaza mi contraseña?</translation>
    </message>
    <message>
        <source>login, sign in, app password, two-step, Gmail, Outlook, Yahoo, iCloud, GMX, OAuth</source>
        <translation>acceso, iniciar sesión, autenticación, contraseña de aplicación, clave, verificación en dos pasos, Gmail, Outlook, Yahoo, iCloud, GMX, OAuth</translation>
    </message>
    <message>
        <source>Many providers don&apos;t take the password of their web site from a mail program. They want an app password: a long one that the web site makes for one program alone. It can be withdrawn without changing your own.</source>
        <translation>Muchos proveedores no aceptan en un programa de correo la contraseña de su sitio web. Piden una contraseña de aplicación: una contraseña larga que el sitio web crea para un solo programa. Se puede retirar sin cambiar la suya.</translation>
    </message>
    <message>
        <source>Gmail, Yahoo, iCloud and others offer app passwords once two-step login is on. Look on the provider&apos;s web site under “Security”. Copy the new password, open the account in Sendoff, paste it in place of the old one and choose “Check”.</source>
        <translation>Gmail, Yahoo, iCloud y otros ofrecen contraseñas de aplicación una vez activada la verificación en dos pasos. Búsquelas en el sitio web del proveedor, en «Seguridad». Copie la contraseña nueva, abra la cuenta en Sendoff, péguela en lugar de la anterior y elija «Comprobar».</translation>
    </message>
    <message>
        <source>GMX, WEB.DE and some others have a switch instead, often called “POP3 and IMAP”, that lets programs in at all. Microsoft takes no passwords from programs any more: there you sign in with the browser.</source>
        <translation>GMX, WEB.DE y algunos otros tienen, en cambio, un interruptor, a menudo llamado «POP3 e IMAP», sin el cual no se admite ningún programa. Microsoft ya no acepta contraseñas de programas: ahí se inicia sesión en el navegador.</translation>
    </message>
    <message>
        <source>Sendoff keeps passwords in the keychain of your system and in no file of its own. Nothing is lost meanwhile: messages of the account wait, and leave once the login works.</source>
        <translation>Sendoff guarda las contraseñas en el llavero de su sistema y nunca en archivos propios. Mientras tanto no se pierde nada: los mensajes de la cuenta esperan y salen en cuanto funciona el inicio de sesión.</translation>
    </message>
    <message>
        <source>What is wrong with a certificate?</source>
        <translation>¿Qué problema hay con un certificado?</translation>
    </message>
    <message>
        <source>TLS, SSL, encryption, self-signed, expired, trust, fingerprint, clock</source>
        <translation>TLS, SSL, cifrado, encriptación, autofirmado, caducado, expirado, vencido, confiar, huella digital, reloj, fecha</translation>
    </message>
    <message>
        <source>A certificate is how a server proves that it is the one whose name you entered. Without that proof somebody in between could read your password and your mail, so Sendoff stops and sends nothing.</source>
        <translation>Con un certificado, un servidor demuestra que es el que lleva el nombre que usted escribió. Sin esa prueba, alguien que se interpusiera podría leer su contraseña y su correo; por eso Sendoff se detiene y no envía nada.</translation>
    </message>
    <message>
        <source>If it has expired or isn&apos;t valid yet, look at the clock of this machine first. If it is good for another name, the server&apos;s name in the account is probably not the one that your provider gives: correct it there.</source>
        <translation>Si ha caducado o aún no es válido, mire primero el reloj de este equipo. Si vale para otro nombre, es probable que el servidor indicado en la cuenta no sea el que da su proveedor: corríjalo ahí.</translation>
    </message>
    <message>
        <source>A server of your own, at home or at work, often vouches for itself. Compare the fingerprint that Sendoff shows with the one on the server. If they are the same, choose “Trust this certificate for this server”. That holds for exactly this certificate and this server.</source>
        <translation>Un servidor propio, en casa o en el trabajo, a menudo se avala a sí mismo. Compare la huella digital que muestra Sendoff con la del servidor. Si coinciden, elija «Confiar en este certificado para este servidor». Eso vale solo para este certificado y este servidor.</translation>
    </message>
    <message>
        <source>If a certificate that you trusted is changed later, Sendoff stops again and says so. Ask whoever runs the server before you trust the new one.</source>
        <translation>Si más adelante cambia un certificado en el que usted confió, Sendoff se detiene de nuevo y lo avisa. Pregunte a quien administra el servidor antes de confiar en el nuevo.</translation>
    </message>
    <message>
        <source>Why is a message still waiting?</source>
        <translation>¿Por qué sigue esperando un mensaje?</translation>
    </message>
    <message>
        <source>queue, stuck, not sent, greylisting, try again, offline, retry, outbox</source>
        <translation>cola, atascado, pendiente, no enviado, no se envía, greylisting, lista gris, intentar de nuevo, sin conexión, reintentar, bandeja de salida</translation>
    </message>
    <message>
        <source>A message waits when it can&apos;t leave just now, and leaves by itself when it can: without a network, while the server is busy, or when it asks every unknown sender to come back later, which is called greylisting.</source>
        <translation>Un mensaje espera cuando no puede salir en ese momento, y sale solo en cuanto puede: si no hay red, si el servidor está ocupado o si este pide a todo remitente desconocido que vuelva más tarde, lo que se llama «greylisting» o lista gris.</translation>
    </message>
    <message>
        <source>Select the message to read why it waits and when it is tried next. The longer it takes, the rarer the attempts become. “Retry now” doesn&apos;t wait for the next one, and F5 tries all waiting messages.</source>
        <translation>Seleccione el mensaje para leer por qué espera y cuándo será el próximo intento. Cuanto más tarda, más se espacian los intentos. «Reintentar ahora» no espera al siguiente, y F5 lo intenta con todos los que esperan.</translation>
    </message>
    <message>
        <source>Some problems don&apos;t go away by themselves, such as a refused password or an untrusted certificate. Then the whole account stops, a bar at the top says so, and “Fix the account” takes you there. Its messages stay safe.</source>
        <translation>Algunos problemas no se resuelven solos, como una contraseña rechazada o un certificado que no es de confianza. Entonces se detiene toda la cuenta, una barra en la parte superior lo indica y «Corregir la cuenta» lleva allí. Sus mensajes siguen a salvo.</translation>
    </message>
    <message>
        <source>After the days that are set in the settings under “Give up after”, Sendoff stops trying and shows the message under “Needs attention”. It isn&apos;t lost: you can retry it or edit it.</source>
        <translation>Pasado el plazo indicado en la configuración, en «Días hasta desistir», Sendoff deja de intentarlo y muestra el mensaje en «Requieren atención». No se ha perdido: puede reintentarlo o editarlo.</translation>
    </message>
    <message>
        <source>What does “may have arrived” mean?</source>
        <translation>¿Qué significa «puede haber llegado»?</translation>
    </message>
    <message>
        <source>uncertain, sent twice, duplicate, connection lost, it arrived, send again</source>
        <translation>incierto, dudoso, enviado dos veces, duplicado, repetido, conexión perdida, llegó, enviar otra vez, reenviar</translation>
    </message>
    <message>
        <source>The connection broke in the one moment in which nobody can know: the whole message was handed over, and the server&apos;s answer didn&apos;t come back. It may have taken the message, or not.</source>
        <translation>La conexión se cortó justo en el único momento en que nadie puede saberlo: el mensaje se había entregado completo y la respuesta del servidor no llegó. Puede que aceptara el mensaje, o puede que no.</translation>
    </message>
    <message>
        <source>If the account has an IMAP server, Sendoff looks there among your sent mail for a few minutes. What it finds counts as sent.</source>
        <translation>Si la cuenta tiene un servidor IMAP, Sendoff lo busca allí durante unos minutos, entre el correo enviado. Lo que encuentra se da por enviado.</translation>
    </message>
    <message>
        <source>Otherwise it asks you. Choose “It arrived” if you know that it did, for instance because somebody answered. Choose “Send again” if a second copy does less harm than none. It carries the same Message-ID, by which many mail programs show it only once.</source>
        <translation>Si no, se lo pregunta. Elija «Llegó» si sabe que llegó, por ejemplo porque alguien ha respondido. Elija «Enviar otra vez» si es preferible que llegue una segunda copia a que no llegue ninguna. Lleva el mismo Message-ID, y gracias a él muchos programas de correo lo muestran solo una vez.</translation>
    </message>
    <message>
        <source>In the settings, “If a message may have arrived” makes the second choice a standing one.</source>
        <translation>En la configuración, «Si un mensaje pudo haber llegado» permite que siempre se haga lo segundo.</translation>
    </message>
    <message>
        <source>How does “Send later” work?</source>
        <translation>¿Cómo funciona «Enviar más tarde»?</translation>
    </message>
    <message>
        <source>schedule, time, delayed, tomorrow, missed, hold, undo</source>
        <translation>programar, hora, aplazar, retrasar, diferido, mañana, perdido, retener, deshacer</translation>
    </message>
    <message>
        <source>The arrow beside “Send” offers times, or press Ctrl+Shift+Return. The message is stored at once and shows under “Scheduled” until its time comes.</source>
        <translation>La flecha junto a «Enviar» ofrece varias horas; también puede pulsar Ctrl+Mayús+Intro. El mensaje se guarda al momento y aparece en «Programados» hasta que llega su hora.</translation>
    </message>
    <message>
        <source>This machine has to be on and Sendoff running then, with or without its window. If the server can keep mail until a time, the window offers that: then nothing here has to run.</source>
        <translation>A esa hora, este equipo debe estar encendido y Sendoff en marcha, con ventana o sin ella. Si el servidor puede guardar el correo hasta una hora dada, la ventana lo ofrece: así no hace falta que aquí haya nada en marcha.</translation>
    </message>
    <message>
        <source>If Sendoff couldn&apos;t run at that time, the message leaves as soon as it does. If it is more than a day late, Sendoff asks you first, as the message may no longer be right.</source>
        <translation>Si Sendoff no estaba en marcha a esa hora, el mensaje sale en cuanto lo está. Si se ha retrasado más de un día, Sendoff le pregunta antes, porque quizá el mensaje ya no sea oportuno.</translation>
    </message>
    <message>
        <source>If you change your mind, use “Send now”, “Choose another time” or “Edit”. Right after every “Send” there are a few seconds to undo it; the settings say how many.</source>
        <translation>Si cambia de idea, tiene «Enviar ahora», «Elegir otra hora» y «Editar». Justo después de cada «Enviar» hay unos segundos para deshacerlo; en la configuración se indica cuántos.</translation>
    </message>
    <message>
        <source>Where is what I sent?</source>
        <translation>¿Dónde está lo que envié?</translation>
    </message>
    <message>
        <source>sent folder, copy, IMAP, mailbox, Thunderbird, reader</source>
        <translation>carpeta de enviados, correo enviado, copia, IMAP, buzón, Thunderbird, lector de correo</translation>
    </message>
    <message>
        <source>Under “Sent” Sendoff keeps each message as it left, with what became of it for each recipient.</source>
        <translation>En «Enviado», Sendoff guarda cada mensaje tal como salió, con lo que ha pasado con él para cada destinatario.</translation>
    </message>
    <message>
        <source>Your mail program sees it too if the account has an IMAP server: Sendoff then puts a copy into the mailbox&apos;s folder of sent mail. Gmail and some others do that by themselves, and there it stands only once.</source>
        <translation>Su programa de correo también lo ve si la cuenta tiene un servidor IMAP: Sendoff pone entonces una copia en la carpeta de enviados del buzón. Gmail y algunos otros lo hacen por su cuenta, y ahí aparece solo una vez.</translation>
    </message>
    <message>
        <source>If the copy can&apos;t be made at the moment, it is tried again later. That never delays the message itself and never sends it twice. The message&apos;s page says how the copy stands.</source>
        <translation>Si en ese momento no se puede guardar la copia, se intenta de nuevo más tarde. Eso nunca retrasa el mensaje ni hace que se envíe dos veces. La página del mensaje indica el estado de la copia.</translation>
    </message>
    <message>
        <source>How do other programs send through Sendoff?</source>
        <translation>¿Cómo envían otros programas a través de Sendoff?</translation>
    </message>
    <message>
        <source>Thunderbird, mutt, git, script, cron, sendmail, command line, terminal, mailto</source>
        <translation>Thunderbird, mutt, git, script, cron, sendmail, línea de comandos, consola, terminal, mailto</translation>
    </message>
    <message>
        <source>The command “sendoff-cli” sends from scripts and terminals, by the same accounts and the same outbox. It ends with 0 once the message is safe.</source>
        <translation>El comando «sendoff-cli» envía desde scripts y terminales, con las mismas cuentas y la misma bandeja de salida. Termina con 0 en cuanto el mensaje está a salvo.</translation>
    </message>
    <message>
        <source>Programs that know “sendmail”, such as mutt, git, cron and PHP, take “sendoff-cli sendmail” in its place. The account is the one whose address stands in From.</source>
        <translation>Los programas que conocen «sendmail», como mutt, git, cron y PHP, admiten «sendoff-cli sendmail» en su lugar. Se usa la cuenta cuya dirección figura en el campo De.</translation>
    </message>
    <message>
        <source>Messages that another mail program has stored as .eml files can be dropped onto the window, to be answered or forwarded. A click on an address in a browser opens a new message if Sendoff is your mail program: the settings have a button for that.</source>
        <translation>Los mensajes que otro programa de correo haya guardado como archivos .eml se pueden arrastrar a la ventana para responderlos o reenviarlos. Al hacer clic en una dirección en el navegador se abre un mensaje nuevo, si Sendoff es su programa de correo: la configuración tiene un botón para ello.</translation>
    </message>
    <message>
        <source>How do I back up or move to another machine?</source>
        <translation>¿Cómo hago una copia de seguridad o me paso a otro equipo?</translation>
    </message>
    <message>
        <source>export, restore, new computer, transfer, password, profile</source>
        <translation>exportar, restaurar, copia de seguridad, respaldo, backup, ordenador nuevo, computadora nueva, migrar, trasladar, contraseña, perfil</translation>
    </message>
    <message>
        <source>Passwords and sign-ins are never in that file. Sendoff asks for them again, once for each account.</source>
        <translation>Las contraseñas y los inicios de sesión nunca están en ese archivo. Sendoff los vuelve a pedir, una vez por cuenta.</translation>
    </message>
    <message>
        <source>To take everything along, messages and drafts too, quit Sendoff and copy the folder in which it keeps its data. It is the folder that “sendoff --profile” can be given.</source>
        <translation>Para llevárselo todo, también los mensajes y los borradores, salga de Sendoff y copie la carpeta en la que guarda sus datos. Es la carpeta que se puede indicar con «sendoff --profile».</translation>
    </message>
    <message>
        <source>What does a message reveal about me?</source>
        <translation>¿Qué revela de mí un mensaje?</translation>
    </message>
    <message>
        <source>header, IP address, time zone, Bcc, photo, place, tracking, encryption, headers</source>
        <translation>encabezado, cabecera, encabezados, dirección IP, zona horaria, Cco, copia oculta, foto, ubicación, rastreo, seguimiento, privacidad, cifrado</translation>
    </message>
    <message>
        <source>Recipients see your name and address, the subject, the date with your time zone, and everybody under To and Cc. Nobody sees who stands under Bcc. Sendoff doesn&apos;t tell which program, which system or which machine you write from.</source>
        <translation>Los destinatarios ven su nombre y su dirección, el asunto, la fecha con su zona horaria y a todos los que figuran en Para y Cc. Nadie ve quién figura en Cco. Sendoff no dice desde qué programa, qué sistema ni qué equipo escribe usted.</translation>
    </message>
    <message>
        <source>Your provider sees the address from which you connect to the network and may write it into the message; that is its decision. The way to the provider is always encrypted unless you allowed otherwise in the account.</source>
        <translation>Su proveedor ve la dirección desde la que usted se conecta a la red y puede anotarla en el mensaje; eso lo decide él. El camino hasta el proveedor siempre va cifrado, salvo que usted haya permitido otra cosa en la cuenta.</translation>
    </message>
    <message>
        <source>Photographs and documents can contain a place, a device or an author. “What will be sent” in the window in which you write names what is inside, and can take it out of pictures before they leave.</source>
        <translation>Las fotografías y los documentos pueden contener un lugar, un dispositivo o un autor. «Lo que se enviará», en la ventana de redacción, indica qué contienen y puede quitarlo de las imágenes antes de que salgan.</translation>
    </message>
    <message>
        <source>Sendoff sends nothing to anybody but your servers, and loads nothing that a message points to. Setting up an account may ask Thunderbird&apos;s database, which learns the part of the address after the @.</source>
        <translation>Sendoff no envía nada a nadie más que a sus servidores, ni carga nada a lo que remita un mensaje. Al configurar una cuenta se puede consultar la base de datos de Thunderbird, que recibe la parte de la dirección que sigue a la @.</translation>
    </message>
    <message>
        <source>What happens when I close the window?</source>
        <translation>¿Qué pasa cuando cierro la ventana?</translation>
    </message>
    <message>
        <source>quiet, notification, tray, background, start at login, quit, autostart</source>
        <translation>silencio, notificación, aviso, bandeja del sistema, segundo plano, iniciar con el sistema, salir, cerrar, inicio automático</translation>
    </message>
    <message>
        <source>Messages that wait still leave: Sendoff goes on without its window until they have. Where the desktop has a place for icons beside the clock, one shows how things stand, and opens the window again.</source>
        <translation>Los mensajes que esperan salen igualmente: Sendoff sigue sin ventana hasta que lo hayan hecho. Si el escritorio tiene un lugar para iconos junto al reloj, uno de ellos muestra cómo va todo y vuelve a abrir la ventana.</translation>
    </message>
    <message>
        <source>“Quit” ends it. If something is just leaving, it asks first. What waits then leaves at the next start.</source>
        <translation>«Salir» lo cierra del todo. Si algo está saliendo en ese momento, pregunta antes. Lo que quede en espera sale la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>A notification comes when a message needs you, with what can be done at once. “Tell me when a message needs me” in the settings turns notifications off; nothing else changes.</source>
        <translation>Cuando un mensaje requiere su atención, llega una notificación con lo que se puede hacer en el momento. Con «Avisarme cuando un mensaje requiera mi atención», en la configuración, se desactivan las notificaciones; lo demás sigue igual.</translation>
    </message>
    <message>
        <source>“Start in the background when I log in” sends what is scheduled without your having to think of it.</source>
        <translation>«Iniciar en segundo plano al iniciar sesión en el sistema» envía lo programado sin que usted tenga que acordarse.</translation>
    </message>
    <message>
        <source>“Back up everything except messages…” in the menu “Window” writes accounts, signatures, drafts, people and settings to a file. “Restore from a backup…” reads it, here or on another machine.</source>
        <translation>«Hacer copia de seguridad de todo menos los mensajes…», en el menú «Ventana», guarda en un archivo las cuentas, las firmas, los borradores, las personas y la configuración. «Restaurar desde una copia de seguridad…» lo lee, aquí o en otro equipo.</translation>
    </message>
    <message>
        <source>Single messages leave as files by “Export”. Every mail program opens such .eml files.</source>
        <translation>Los mensajes sueltos se sacan como archivos con «Exportar». Cualquier programa de correo abre esos archivos .eml.</translation>
    </message>
    <message>
        <source>Or each account keeps copies in a Maildir folder or an mbox file on this machine, which programs such as mutt, Claws Mail and Thunderbird open. That needs no IMAP server.</source>
        <translation>O cada cuenta guarda copias en una carpeta Maildir o en un archivo mbox de este equipo, que abren programas como mutt, Claws Mail y Thunderbird. Para eso no hace falta un servidor IMAP.</translation>
    </message>
    <message>
        <source>The IMAP server is set in the account, under “Sent copies and delivery reports”. Sendoff reads nothing there but what it looks for.</source>
        <translation>El servidor IMAP se indica en la cuenta, en «Copias de lo enviado e informes de entrega». Sendoff solo lee allí lo que busca.</translation>
    </message>
    <message>
        <source>Programs that send to a mail server, such as Thunderbird and WordPress, can send to Sendoff. “Programs that send through Sendoff…” in the settings opens a port for them, gives each a token and shows how to set it up.</source>
        <translation>Los programas que envían a un servidor de correo, como Thunderbird y WordPress, pueden enviar a Sendoff. «Programas que envían a través de Sendoff…», en la configuración, abre un puerto para ellos, da un token a cada uno y muestra cómo configurarlo.</translation>
    </message>
</context>
<context>
    <name>sendoff::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>No help page has these words. Try fewer or different ones.</source>
        <translation>Ninguna página de la ayuda contiene estas palabras. Pruebe con menos palabras o con otras.</translation>
    </message>
</context>
<context>
    <name>sendoff::IdentitiesDialog</name>
    <message>
        <source>Add an address</source>
        <translation>Añadir una dirección</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Addresses of “%1”</source>
        <translation>Direcciones de «%1»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Jane Roe</source>
        <translation>Jane Roe</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>Las respuestas van a</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>esta dirección</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Always Bcc</source>
        <translation>Siempre en Cco</translation>
    </message>
    <message>
        <source>your own address keeps a copy</source>
        <translation>su propia dirección guarda una copia</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Only addresses that the server lets this account use arrive.</source>
        <translation>Solo llegan los mensajes de las direcciones que el servidor permite usar a esta cuenta.</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Dirección: %1</translation>
    </message>
    <message>
        <source>Replies go to: %1</source>
        <translation>Las respuestas van a: %1</translation>
    </message>
    <message>
        <source>Always Bcc: %1</source>
        <translation>Siempre en Cco: %1</translation>
    </message>
    <message>
        <source>Folder for sent mail</source>
        <translation>Carpeta del correo enviado</translation>
    </message>
    <message>
        <source>as for the account</source>
        <translation>la misma de la cuenta</translation>
    </message>
    <message>
        <source>In the account&apos;s mailbox. Copies of what this address sends are kept there.</source>
        <translation>En el buzón de la cuenta. Ahí se guardan las copias de lo que envía esta dirección.</translation>
    </message>
</context>
<context>
    <name>sendoff::ImportDialog</name>
    <message>
        <source>Looking for other mail programs…</source>
        <translation>Buscando otros programas de correo…</translation>
    </message>
    <message>
        <source>Import passwords where they can be read</source>
        <translation>Importar las contraseñas que se puedan leer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importar cuentas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No other mail program with accounts was found for this user.</source>
        <translation>No se encontró ningún otro programa de correo con cuentas para este usuario.</translation>
    </message>
    <message>
        <source>Servers, identities and signatures are imported. Nothing changes in the other program.</source>
        <translation>Se importan los servidores, las identidades y las firmas. En el otro programa no cambia nada.</translation>
    </message>
    <message>
        <source>Not all accounts were imported.</source>
        <translation>No se importaron todas las cuentas.</translation>
    </message>
</context>
<context>
    <name>sendoff::IncomingPart</name>
    <message>
        <source>Incoming server</source>
        <translation>Servidor de entrada</translation>
    </message>
    <message>
        <source>Incoming security</source>
        <translation>Seguridad de entrada</translation>
    </message>
    <message>
        <source>Incoming port</source>
        <translation>Puerto de entrada</translation>
    </message>
    <message>
        <source>Incoming user name</source>
        <translation>Nombre de usuario de entrada</translation>
    </message>
    <message>
        <source>as for sending</source>
        <translation>igual que para enviar</translation>
    </message>
    <message>
        <source>Folder for sent mail</source>
        <translation>Carpeta del correo enviado</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>se encuentra automáticamente</translation>
    </message>
    <message>
        <source>Incoming protocol</source>
        <translation>Protocolo de entrada</translation>
    </message>
    <message>
        <source>none: no sent copies, no delivery reports</source>
        <translation>ninguno: sin copias de lo enviado ni informes de entrega</translation>
    </message>
    <message>
        <source>Look for delivery reports and receipts</source>
        <translation>Buscar informes de entrega y confirmaciones de lectura</translation>
    </message>
    <message>
        <source>Asks the inbox for reports by the headers of its messages, and reads only these. Nothing is changed there.</source>
        <translation>Busca informes en la bandeja de entrada por los encabezados de los mensajes y lee únicamente esos. Allí no se cambia nada.</translation>
    </message>
    <message>
        <source>Delivery reports</source>
        <translation>Informes de entrega</translation>
    </message>
    <message>
        <source>Copies on the server</source>
        <translation>Copias en el servidor</translation>
    </message>
    <message>
        <source>If the provider keeps none by itself</source>
        <translation>Si el proveedor no las guarda por su cuenta</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Keep drafts in the mailbox&apos;s Drafts folder too</source>
        <translation>Guardar los borradores también en la carpeta Borradores del buzón</translation>
    </message>
    <message>
        <source>A draft that rests for half a minute is put there, so that your other mail programs can go on with it. Only what Sendoff put there is replaced or removed.</source>
        <translation>Un borrador que lleva medio minuto sin cambios se guarda ahí, para que pueda continuarlo con sus otros programas de correo. Solo se sustituye o se elimina lo que Sendoff puso ahí.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Copies on this machine</source>
        <translation>Copias en este equipo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>In a Maildir folder</source>
        <translation>En una carpeta Maildir</translation>
    </message>
    <message>
        <source>In an mbox file</source>
        <translation>En un archivo mbox</translation>
    </message>
    <message>
        <source>Place on this machine</source>
        <translation>Lugar en este equipo</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Elegir un lugar</translation>
    </message>
    <message>
        <source>Give the whole path of the place for sent copies, beginning with a slash or ~/.</source>
        <translation>Indique la ruta completa del lugar para las copias de lo enviado, empezando por una barra o por ~/.</translation>
    </message>
    <message>
        <source>Incoming password</source>
        <translation>Contraseña de entrada</translation>
    </message>
    <message>
        <source>As for sending</source>
        <translation>Igual que para enviar</translation>
    </message>
    <message>
        <source>Its own, in the system&apos;s keychain</source>
        <translation>Una propia, en el llavero del sistema</translation>
    </message>
    <message>
        <source>A command prints it</source>
        <translation>Un comando la muestra</translation>
    </message>
    <message>
        <source>Password of the mailbox</source>
        <translation>Contraseña del buzón</translation>
    </message>
    <message>
        <source>Command for the mailbox</source>
        <translation>Comando para el buzón</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Fill in the password of the mailbox.</source>
        <translation>Escriba la contraseña del buzón.</translation>
    </message>
    <message>
        <source>Fill in the command that prints the password of the mailbox.</source>
        <translation>Escriba el comando que muestra la contraseña del buzón.</translation>
    </message>
</context>
<context>
    <name>sendoff::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>El del sistema</translation>
    </message>
</context>
<context>
    <name>sendoff::LaterDialog</name>
    <message>
        <source>Leave it with the server until then, if the server offers that</source>
        <translation>Dejarlo en el servidor hasta entonces, si el servidor lo permite</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programar</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar más tarde</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It leaves for the server now, and can&apos;t be undone or changed from then on. A server that doesn&apos;t keep messages leaves it here, and Sendoff must be running then.</source>
        <translation>Sale hacia el servidor ahora, y a partir de ahí ya no se puede deshacer ni cambiar. Si el servidor no guarda mensajes, se queda aquí y Sendoff debe estar abierto en ese momento.</translation>
    </message>
    <message>
        <source>Sendoff must be running then. If it isn&apos;t, the message waits, and you are told that its time has passed.</source>
        <translation>Sendoff debe estar abierto en ese momento. Si no lo está, el mensaje espera y se le avisa de que su hora ha pasado.</translation>
    </message>
</context>
<context>
    <name>sendoff::LaterMenu</name>
    <message>
        <source>Send later</source>
        <translation>Enviar más tarde</translation>
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
        <translation>Elegir fecha y hora…</translation>
    </message>
    <message>
        <source>Sendoff must be running then.</source>
        <translation>Sendoff debe estar abierto en ese momento.</translation>
    </message>
</context>
<context>
    <name>sendoff::LaterTimes</name>
    <message>
        <source>In 1 hour</source>
        <translation>Dentro de 1 hora</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Esta tarde</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Mañana por la mañana</translation>
    </message>
    <message>
        <source>Monday morning</source>
        <translation>El lunes por la mañana</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterHead</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sin asunto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterListModel</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sin asunto</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterPaper</name>
    <message>
        <source>Only the beginning of this long message is printed.</source>
        <translation>De este mensaje tan largo solo se imprime el principio.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>The file can&apos;t be read any more. Open the message again.</source>
        <translation>El archivo ya no se puede leer. Abra el mensaje de nuevo.</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be written. Choose another folder.</source>
        <translation>No se pudo escribir «%1». Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterParts</name>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>Adjunto %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be opened. Save it, and open it from there.</source>
        <translation>No se pudo abrir «%1». Guárdelo y ábralo desde allí.</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Guardar adjunto</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be written. Choose another folder.</source>
        <translation>No se pudo escribir «%1». Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Save all attachments in a folder</source>
        <translation>Guardar todos los adjuntos en una carpeta</translation>
    </message>
    <message>
        <source>Not all attachments could be written to “%1”. Choose another folder.</source>
        <translation>No se pudieron escribir todos los adjuntos en «%1». Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterText</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterWindow</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Messages in the file</source>
        <translation>Mensajes del archivo</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Reply all</source>
        <translation>Responder a todos</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Forward how</source>
        <translation>Cómo reenviar</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>En el texto</translation>
    </message>
    <message>
        <source>As an attachment</source>
        <translation>Como adjunto</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Reply to the list</source>
        <translation>Responder a la lista</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirigir</translation>
    </message>
    <message>
        <source>Edit as new</source>
        <translation>Editar como nuevo</translation>
    </message>
    <message>
        <source>“%1” holds no messages</source>
        <translation>«%1» no contiene mensajes</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read</source>
        <translation>«%1» no se puede leer</translation>
    </message>
    <message>
        <source>It begins as a file of messages, but none follows.</source>
        <translation>Empieza como un archivo de mensajes, pero no le sigue ninguno.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it, then open it again.</source>
        <translation>Compruebe que sigue ahí y que tiene permiso para leerlo, y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>This message can&apos;t be read</source>
        <translation>Este mensaje no se puede leer</translation>
    </message>
    <message>
        <source>Check that the file is still there, then open it again.</source>
        <translation>Compruebe que el archivo sigue ahí y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Only the beginning of this long message is shown; a reply quotes all of it.</source>
        <translation>Solo se muestra el principio de este mensaje largo; una respuesta lo cita entero.</translation>
    </message>
    <message>
        <source>Shown without what could harm you</source>
        <translation>Se muestra sin lo que podría perjudicarle</translation>
    </message>
    <message>
        <source>The file can&apos;t be read any more. Open the message again.</source>
        <translation>El archivo ya no se puede leer. Abra el mensaje de nuevo.</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>Abrir archivo de mensaje</translation>
    </message>
</context>
<context>
    <name>sendoff::Letters</name>
    <message>
        <source>Open message file</source>
        <translation>Abrir archivo de mensaje</translation>
    </message>
    <message>
        <source>Messages (*.eml *.mbox);;All files (*)</source>
        <translation>Mensajes (*.eml *.mbox);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>sendoff::LinkBar</name>
    <message>
        <source>Address of the link</source>
        <translation>Dirección del enlace</translation>
    </message>
    <message>
        <source>Text of the link</source>
        <translation>Texto del enlace</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Quitar enlace</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Poner enlace</translation>
    </message>
    <message>
        <source>Close the link bar</source>
        <translation>Cerrar la barra de enlace</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>A link leads to an address such as example.org, https://example.org/plan or ana@example.org.</source>
        <translation>Un enlace lleva a una dirección como example.org, https://example.org/plan o ana@example.org.</translation>
    </message>
</context>
<context>
    <name>sendoff::ListPane</name>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>Configuración de la cuenta</translation>
    </message>
    <message>
        <source>%1 with “%2”</source>
        <translation>%1 con «%2»</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No message here matches “%1”.</source>
        <translation>Ningún mensaje de aquí coincide con «%1».</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nada requiere su atención</translation>
    </message>
    <message>
        <source>Messages that couldn&apos;t be sent appear here.</source>
        <translation>Aquí aparecen los mensajes que no se pudieron enviar.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nada en espera</translation>
    </message>
    <message>
        <source>Everything that you sent has gone out.</source>
        <translation>Todo lo que envió ha salido.</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>Nada programado</translation>
    </message>
    <message>
        <source>What you “Send later” waits here for its time.</source>
        <translation>Lo que deja para «Enviar más tarde» espera aquí su momento.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>What you send is kept here.</source>
        <translation>Lo que envía se guarda aquí.</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>No hay borradores</translation>
    </message>
    <message>
        <source>What you begin to write is kept here.</source>
        <translation>Lo que empieza a escribir se guarda aquí.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>What you send appears here, with what became of it for each recipient.</source>
        <translation>Aquí aparece lo que envía y qué fue de ello para cada destinatario.</translation>
    </message>
</context>
<context>
    <name>sendoff::MailboxDraftsDialog</name>
    <message>
        <source>Drafts in the mailbox</source>
        <translation>Borradores en el buzón</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <source>Looking for drafts…</source>
        <translation>Buscando borradores…</translation>
    </message>
    <message>
        <source>Only their subjects, recipients and dates are read.</source>
        <translation>Solo se leen sus asuntos, destinatarios y fechas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts couldn&apos;t be checked: %1.</source>
        <translation>
            <numerusform>No se pudo consultar la cuenta «%1».</numerusform>
            <numerusform>No se pudieron consultar %Ln cuentas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No drafts of other programs</source>
        <translation>No hay borradores de otros programas</translation>
    </message>
    <message>
        <source>No account keeps drafts in its mailbox. You can turn that on in the settings of an account with IMAP.</source>
        <translation>Ninguna cuenta guarda borradores en su buzón. Puede activarlo en la configuración de una cuenta con IMAP.</translation>
    </message>
    <message>
        <source>What your other mail programs keep as drafts is listed here.</source>
        <translation>Aquí aparece lo que sus otros programas de correo guardan como borradores.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>The draft couldn&apos;t be read: it may be gone or too large, or its mailbox can&apos;t be reached.</source>
        <translation>No se pudo leer el borrador: puede que ya no exista o que sea demasiado grande, o que no se pueda contactar con su buzón.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>sendoff::MainWindow</name>
    <message numerus="yes">
        <source>%Ln messages selected</source>
        <translation>
            <numerusform>%Ln mensaje seleccionado</numerusform>
            <numerusform>%Ln mensajes seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>No message selected</source>
        <translation>Ningún mensaje seleccionado</translation>
    </message>
    <message>
        <source>Select one to see what became of it for each recipient.</source>
        <translation>Seleccione uno para ver qué fue de él para cada destinatario.</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Sendoff</source>
        <translation>Sendoff</translation>
    </message>
    <message>
        <source>New message (Ctrl+N)</source>
        <translation>Mensaje nuevo (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Views and accounts</source>
        <translation>Vistas y cuentas</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Kept in Drafts</source>
        <translation>Guardado en Borradores</translation>
    </message>
    <message>
        <source>“%1” is kept in Drafts</source>
        <translation>«%1» se ha guardado en Borradores</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>sendoff::MessageAction</name>
    <message>
        <source>Fix the account</source>
        <translation>Corregir la cuenta</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Cancelar envío</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Elegir otra hora</translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <translation>Editar y volver a enviar</translation>
    </message>
    <message>
        <source>Edit for failed recipients</source>
        <translation>Editar para los destinatarios fallidos</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Sí llegó</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>Duplicate as new</source>
        <translation>Duplicar como nuevo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Copy report for the help desk</source>
        <translation>Copiar informe para el soporte técnico</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Send to failed recipients</source>
        <translation>Enviar a los destinatarios fallidos</translation>
    </message>
    <message>
        <source>Edit and make it smaller</source>
        <translation>Editar y reducir tamaño</translation>
    </message>
    <message>
        <source>Mark as resolved</source>
        <translation>Marcar como resuelto</translation>
    </message>
    <message>
        <source>Needs attention again</source>
        <translation>Requiere atención de nuevo</translation>
    </message>
    <message>
        <source>Open in my mail reader</source>
        <translation>Abrir en mi lector de correo</translation>
    </message>
    <message>
        <source>Try the copy again</source>
        <translation>Reintentar la copia</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
</context>
<context>
    <name>sendoff::MessageEditor</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Everything about the text</source>
        <translation>Todo sobre el texto</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>No misspelt words are left.</source>
        <translation>No quedan palabras mal escritas.</translation>
    </message>
    <message>
        <source>Put a picture in the text</source>
        <translation>Poner una imagen en el texto</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>That isn&apos;t a picture that mail programs can show.</source>
        <translation>No es una imagen que el correo pueda mostrar.</translation>
    </message>
    <message>
        <source>Take a PNG, JPEG, GIF or WebP file, or attach it as it is.</source>
        <translation>Use un archivo PNG, JPEG, GIF o WebP, o adjúntelo tal como está.</translation>
    </message>
    <message>
        <source>This is plain text now.</source>
        <translation>Ahora es texto sin formato.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Pasted as plain text.</source>
        <translation>Pegado como texto sin formato.</translation>
    </message>
    <message>
        <source>Paste with format</source>
        <translation>Pegar con formato</translation>
    </message>
    <message>
        <source>It&apos;s fine</source>
        <translation>Está bien así</translation>
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
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::MessageFiles</name>
    <message>
        <source>No files can be kept in “%1”. Make room there, then try again.</source>
        <translation>No se pueden guardar archivos en «%1». Libere espacio ahí y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>sendoff::MessagePage</name>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>Conversation with the server</source>
        <translation>Conversación con el servidor</translation>
    </message>
    <message>
        <source>Selected message</source>
        <translation>Mensaje seleccionado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>queued %1</source>
        <translation>puesto en cola: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <translation>
            <numerusform>%Ln intento</numerusform>
            <numerusform>%Ln intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Conversation with the server (%1)</source>
        <translation>Conversación con el servidor (%1)</translation>
    </message>
    <message>
        <source>Draft · saved %1</source>
        <translation>Borrador · guardado: %1</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Aún no se ha enviado.</translation>
    </message>
    <message>
        <source>This draft is kept until you send or remove it.</source>
        <translation>Este borrador se guarda hasta que lo envíe o lo elimine.</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>sendoff::MessagePreview</name>
    <message>
        <source>The message as the recipient sees it</source>
        <translation>El mensaje tal como lo ve el destinatario</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>sendoff::MessageRow</name>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>To nobody yet</source>
        <translation>Aún sin destinatario</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>sendoff::MessageText</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Write your message</source>
        <translation>Escriba su mensaje</translation>
    </message>
    <message>
        <source>Bold, italic and struck text is plain text now.</source>
        <translation>El texto en negrita, cursiva o tachado pasa a ser texto sin formato.</translation>
    </message>
    <message>
        <source>Headings are lines like the others.</source>
        <translation>Los títulos son líneas como las demás.</translation>
    </message>
    <message>
        <source>Tables are columns of text.</source>
        <translation>Las tablas son columnas de texto.</translation>
    </message>
    <message>
        <source>The pictures are attachments now.</source>
        <translation>Las imágenes pasan a ser adjuntos.</translation>
    </message>
</context>
<context>
    <name>sendoff::NavigationModel</name>
    <message>
        <source>stays on this machine</source>
        <translation>se queda en este equipo</translation>
    </message>
    <message>
        <source>ready, the default</source>
        <translation>lista, es la predeterminada</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>needs your attention</source>
        <translation>requiere su atención</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Todos los mensajes</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requieren atención</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programados</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>can&apos;t connect to its server</source>
        <translation>no se puede conectar con su servidor</translation>
    </message>
</context>
<context>
    <name>sendoff::OptionsDialog</name>
    <message>
        <source>Options of this message</source>
        <translation>Opciones de este mensaje</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>el remitente</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>Las respuestas van a</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation>Puede esperar</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Tell me when it was delivered</source>
        <translation>Avisarme cuando se haya entregado</translation>
    </message>
    <message>
        <source>Tell me when it is late</source>
        <translation>Avisarme si se retrasa</translation>
    </message>
    <message>
        <source>Mail servers report it, where they can.</source>
        <translation>Los servidores de correo lo notifican, si pueden.</translation>
    </message>
    <message>
        <source>Ask for a read receipt</source>
        <translation>Pedir confirmación de lectura</translation>
    </message>
    <message>
        <source>Many people never send one. If none comes, that means nothing.</source>
        <translation>Muchas personas nunca la envían. Que no llegue ninguna no significa nada.</translation>
    </message>
    <message>
        <source>Only over encrypted connections, all the way</source>
        <translation>Solo por conexiones cifradas, en todo el trayecto</translation>
    </message>
    <message>
        <source>Where a server on the way can&apos;t promise that, the message comes back.</source>
        <translation>Si un servidor del trayecto no puede garantizarlo, el mensaje vuelve.</translation>
    </message>
    <message>
        <source>Pictures without place, author and device</source>
        <translation>Imágenes sin lugar, autor ni dispositivo</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>Encabezados personalizados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Replies go to: %1</source>
        <translation>Las respuestas van a: %1</translation>
    </message>
    <message>
        <source>Write each header in a line of its own, as “Name: value”.</source>
        <translation>Escriba cada encabezado en una línea aparte, como «Nombre: valor».</translation>
    </message>
    <message>
        <source>replies to %1</source>
        <translation>respuestas a %1</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>can wait</source>
        <translation>puede esperar</translation>
    </message>
    <message>
        <source>delivery report</source>
        <translation>informe de entrega</translation>
    </message>
    <message>
        <source>read receipt</source>
        <translation>confirmación de lectura</translation>
    </message>
    <message>
        <source>encrypted all the way</source>
        <translation>cifrado en todo el trayecto</translation>
    </message>
    <message>
        <source>pictures without metadata</source>
        <translation>imágenes sin metadatos</translation>
    </message>
    <message>
        <source>custom headers</source>
        <translation>encabezados personalizados</translation>
    </message>
</context>
<context>
    <name>sendoff::PeopleCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>sendoff::PeopleModel</name>
    <message>
        <source>group of %1</source>
        <translation>grupo de %1</translation>
    </message>
</context>
<context>
    <name>sendoff::PersonPart</name>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Jane Roe</source>
        <translation>Jane Roe</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
</context>
<context>
    <name>sendoff::PlanPanel</name>
    <message>
        <source>Leave it out, where that can be done</source>
        <translation>Omitirlo donde sea posible</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Lo que se enviará</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Cómo sale</translation>
    </message>
    <message>
        <source>How much it is</source>
        <translation>Cuánto ocupa</translation>
    </message>
    <message>
        <source>Who sees whom</source>
        <translation>Quién ve a quién</translation>
    </message>
    <message>
        <source>What you reveal</source>
        <translation>Qué revela usted</translation>
    </message>
    <message>
        <source>The message itself</source>
        <translation>El mensaje en sí</translation>
    </message>
    <message>
        <source>The message as it is sent</source>
        <translation>El mensaje tal como se envía</translation>
    </message>
    <message>
        <source>It can&apos;t be sent like this yet.</source>
        <translation>Así aún no se puede enviar.</translation>
    </message>
    <message>
        <source>The server may refuse it.</source>
        <translation>El servidor podría rechazarlo.</translation>
    </message>
    <message>
        <source>Octet for octet; Date and Message-ID are made anew when it is queued.</source>
        <translation>Octeto por octeto; la fecha y el Message-ID se crean de nuevo al ponerlo en cola.</translation>
    </message>
    <message>
        <source>The first %1; Date and Message-ID are made anew when it is queued.</source>
        <translation>Los primeros %1; la fecha y el Message-ID se crean de nuevo al ponerlo en cola.</translation>
    </message>
</context>
<context>
    <name>sendoff::Printing</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Couldn&apos;t print. Check that the printer is on, then try again.</source>
        <translation>No se pudo imprimir. Compruebe que la impresora está encendida y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
</context>
<context>
    <name>sendoff::ProgramsDialog</name>
    <message>
        <source>Programs that send through Sendoff</source>
        <translation>Programas que envían a través de Sendoff</translation>
    </message>
    <message>
        <source>Take mail from programs on this machine</source>
        <translation>Aceptar correo de programas de este equipo</translation>
    </message>
    <message>
        <source>Scripts, mail readers and web applications then send through your outbox. Only programs on this machine can reach the port, over TLS and with a token of their own. It is open while Sendoff runs; “sendoff-cli serve” has it open without a window.</source>
        <translation>Los scripts, lectores de correo y aplicaciones web podrán enviar a través de su bandeja de salida. Solo los programas de este equipo pueden acceder al puerto, por TLS y con un token propio. Está abierto mientras Sendoff está en marcha; «sendoff-cli serve» lo mantiene abierto sin ventana.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Mail goes</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Name of the program</source>
        <translation>Nombre del programa</translation>
    </message>
    <message>
        <source>Name, such as WordPress</source>
        <translation>Nombre, por ejemplo WordPress</translation>
    </message>
    <message>
        <source>Account of the program</source>
        <translation>Cuenta del programa</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>Crear token</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Whoever has a token can send as you from this machine. Give each program its own: once revoked, it stops working at once, and the others keep working. Sendoff keeps only what is needed to check it.</source>
        <translation>Quien tenga un token puede enviar en su nombre desde este equipo. Dé uno propio a cada programa: si lo revoca, deja de servir al instante y los demás siguen funcionando. Sendoff guarda solo lo necesario para comprobarlo.</translation>
    </message>
    <message>
        <source>How to set up</source>
        <translation>Cómo configurarlo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Settings to paste</source>
        <translation>Configuración para pegar</translation>
    </message>
    <message>
        <source>As each program&apos;s token says</source>
        <translation>Según el token de cada programa</translation>
    </message>
    <message>
        <source>By the sender&apos;s account</source>
        <translation>Por la cuenta del remitente</translation>
    </message>
    <message>
        <source>To the Sandbox: nothing leaves</source>
        <translation>Al Sandbox: nada sale</translation>
    </message>
    <message>
        <source>Nowhere: the account was removed</source>
        <translation>Ninguno: la cuenta se eliminó</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>The port isn&apos;t open</source>
        <translation>El puerto no está abierto</translation>
    </message>
    <message>
        <source>No token was made</source>
        <translation>No se creó ningún token</translation>
    </message>
    <message>
        <source>The token of “%1”: %2</source>
        <translation>Token de «%1»: %2</translation>
    </message>
    <message>
        <source>It logs in as “%1”. Give both to the program now: the token is shown this once and kept nowhere. It is shown in the settings below until this window closes.</source>
        <translation>El programa inicia sesión como «%1». Indíquele ambos datos ahora: el token solo se muestra esta vez y no se guarda en ningún sitio. Aparece en la configuración de abajo hasta que se cierre esta ventana.</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Copiar el token</translation>
    </message>
    <message>
        <source>No program has a token yet.</source>
        <translation>Ningún programa tiene aún un token.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copiar comprobante</translation>
    </message>
</context>
<context>
    <name>sendoff::RecipientChip</name>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, group of %2</source>
        <translation>%1, grupo de %2</translation>
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
        <translation>Editar</translation>
    </message>
    <message>
        <source>Replace by its members</source>
        <translation>Sustituir por sus miembros</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Move to To</source>
        <translation>Mover a Para</translation>
    </message>
    <message>
        <source>Move to Cc</source>
        <translation>Mover a Cc</translation>
    </message>
    <message>
        <source>Move to Bcc</source>
        <translation>Mover a Cco</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>sendoff::RecipientList</name>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>El servidor dijo: «%1»</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>La respuesta fue: «%1»</translation>
    </message>
</context>
<context>
    <name>sendoff::Removals</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <translation>«%1» eliminado</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln messages</source>
        <translation>
            <numerusform>%Ln mensaje eliminado</numerusform>
            <numerusform>%Ln mensajes eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the draft</source>
        <translation>Borrador eliminado</translation>
    </message>
    <message>
        <source>Discarded the message</source>
        <translation>Mensaje descartado</translation>
    </message>
    <message>
        <source>Removed the account “%1”.</source>
        <translation>Cuenta «%1» eliminada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages that wait for it stay in the outbox until you send them from another account.</source>
        <translation>
            <numerusform>%Ln mensaje que espera por ella se queda en la bandeja de salida hasta que lo envíe con otra cuenta.</numerusform>
            <numerusform>%Ln mensajes que esperan por ella se quedan en la bandeja de salida hasta que los envíe con otra cuenta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::RepairCard</name>
    <message>
        <source>Likely addresses</source>
        <translation>Direcciones probables</translation>
    </message>
    <message numerus="yes">
        <source>Send to all %Ln likely addresses</source>
        <translation>
            <numerusform>Enviar a la dirección probable</numerusform>
            <numerusform>Enviar a las %Ln direcciones probables</numerusform>
        </translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <translation>en lugar de %1</translation>
    </message>
    <message>
        <source>Send to this address</source>
        <translation>Enviar a esta dirección</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Enviar a %1</translation>
    </message>
</context>
<context>
    <name>sendoff::SandboxListModel</name>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
</context>
<context>
    <name>sendoff::SandboxPage</name>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Messages in the Sandbox</source>
        <translation>Mensajes en el Sandbox</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Nothing that you send through the Sandbox leaves this machine.</source>
        <translation>Nada de lo que envía a través del Sandbox sale de este equipo.</translation>
    </message>
    <message>
        <source>Simulate trouble</source>
        <translation>Simular problemas</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Código fuente</translation>
    </message>
    <message>
        <source>How the message is shown</source>
        <translation>Cómo se muestra el mensaje</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Código fuente del mensaje</translation>
    </message>
    <message>
        <source>No message selected</source>
        <translation>Ningún mensaje seleccionado</translation>
    </message>
    <message>
        <source>Nothing has arrived yet</source>
        <translation>Aún no ha llegado nada</translation>
    </message>
    <message>
        <source>Messages sent through the account “Sandbox” land here, as their recipient would get them.</source>
        <translation>Los mensajes enviados con la cuenta «Sandbox» llegan aquí, tal como los recibiría su destinatario.</translation>
    </message>
    <message>
        <source>Write a test message</source>
        <translation>Escribir un mensaje de prueba</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>Arrived for %1</source>
        <translation>Llegó para %1</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Abrir en una ventana</translation>
    </message>
    <message>
        <source>There it can be printed, saved and answered.</source>
        <translation>Allí se puede imprimir, guardar y responder.</translation>
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
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>la dirección</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Automatic, the safest first</source>
        <translation>Automática, primero la más segura</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>Sin autenticación</translation>
    </message>
    <message>
        <source>Password is kept</source>
        <translation>La contraseña se guarda</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>En el llavero del sistema</translation>
    </message>
    <message>
        <source>Nowhere: sign in with the browser</source>
        <translation>En ningún sitio: iniciar sesión en el navegador</translation>
    </message>
    <message>
        <source>A command prints it</source>
        <translation>Un comando la muestra</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>No hay contraseña</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Fill in the server&apos;s name. Your provider tells it.</source>
        <translation>Escriba el nombre del servidor. Se lo indica su proveedor.</translation>
    </message>
    <message>
        <source>Fill in the command that prints the password.</source>
        <translation>Escriba el comando que muestra la contraseña.</translation>
    </message>
    <message>
        <source>LMTP is for this machine only: lmtp:/path/to/socket or lmtp://127.0.0.1, without encryption.</source>
        <translation>LMTP es solo para este equipo: lmtp:/path/to/socket o lmtp://127.0.0.1, sin cifrado.</translation>
    </message>
</context>
<context>
    <name>sendoff::SettingsDialog</name>
    <message>
        <source>Forever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Undo after Send, in seconds</source>
        <translation>Deshacer tras enviar, en segundos</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Give up after, in days</source>
        <translation>Dejar de intentarlo tras, en días</translation>
    </message>
    <message>
        <source>If a message may have arrived</source>
        <translation>Si un mensaje pudo haber llegado</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Preguntarme</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Enviarlo otra vez</translation>
    </message>
    <message>
        <source>When the connection breaks just before the server confirms, nobody knows. Sent again, a message carries the same Message-ID, by which many mail programs show it only once.</source>
        <translation>Si la conexión se corta justo antes de que el servidor confirme, no se sabe qué pasó. Al enviarse otra vez, el mensaje lleva el mismo Message-ID, y gracias a él muchos programas de correo lo muestran solo una vez.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Address book…</source>
        <translation>Libreta de direcciones…</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Cuánto tiempo se guarda</translation>
    </message>
    <message>
        <source>Sent messages, in days</source>
        <translation>Mensajes enviados, en días</translation>
    </message>
    <message>
        <source>Conversations with servers, in days</source>
        <translation>Conversaciones con servidores, en días</translation>
    </message>
    <message>
        <source>Removed messages, in days</source>
        <translation>Mensajes eliminados, en días</translation>
    </message>
    <message>
        <source>Size on this machine</source>
        <translation>Espacio ocupado en este equipo</translation>
    </message>
    <message>
        <source>While you do something else</source>
        <translation>Mientras hace otra cosa</translation>
    </message>
    <message>
        <source>Tell me when a message needs me</source>
        <translation>Avisarme cuando un mensaje requiera mi atención</translation>
    </message>
    <message>
        <source>Stay beside the clock when the window is closed</source>
        <translation>Permanecer junto al reloj al cerrar la ventana</translation>
    </message>
    <message>
        <source>Start in the background when I log in</source>
        <translation>Abrirse en segundo plano cuando inicio sesión</translation>
    </message>
    <message>
        <source>With messages waiting, Sendoff keeps running without its window in any case, until they have been sent.</source>
        <translation>Si hay mensajes en espera, Sendoff sigue en todo caso sin su ventana hasta que hayan salido.</translation>
    </message>
    <message>
        <source>%1 of messages, %2 of lists and conversations.</source>
        <translation>%1 de mensajes, %2 de listas y conversaciones.</translation>
    </message>
    <message>
        <source>%1 of it is removed and goes by itself.</source>
        <translation>De eso, %1 está eliminado y desaparece solo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>Idioma de la interfaz</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ninguna opción contiene estas palabras.</translation>
    </message>
    <message>
        <source>Search in the settings</source>
        <translation>Buscar en la configuración</translation>
    </message>
    <message>
        <source>E-mail addresses and message files open in Sendoff.</source>
        <translation>Las direcciones de correo y los archivos de mensajes se abren en Sendoff.</translation>
    </message>
    <message>
        <source>E-mail addresses open in another program, or in none.</source>
        <translation>Al hacer clic en una dirección de correo se abre otro programa, o ninguno.</translation>
    </message>
    <message>
        <source>Make Sendoff my mail program</source>
        <translation>Usar Sendoff como mi programa de correo</translation>
    </message>
    <message>
        <source>Nothing was changed: the desktop doesn&apos;t know Sendoff yet. Install its package first, which brings an entry for the desktop&apos;s menu.</source>
        <translation>No se cambió nada: el escritorio aún no conoce Sendoff. Instale primero su paquete, que añade una entrada al menú del escritorio.</translation>
    </message>
    <message>
        <source>Nothing was changed: the list in which the desktop keeps this (mimeapps.list) isn&apos;t writable.</source>
        <translation>No se cambió nada: no se puede escribir en la lista en la que el escritorio guarda esto (mimeapps.list).</translation>
    </message>
    <message>
        <source>Sendoff was put first, but this desktop has a list of its own that names another program. Choose Sendoff in the desktop&apos;s settings, under “Default applications”.</source>
        <translation>Sendoff se puso en primer lugar, pero este escritorio tiene una lista propia que indica otro programa. Elija Sendoff en la configuración del escritorio, en «Aplicaciones predeterminadas».</translation>
    </message>
    <message>
        <source>Programs that send through Sendoff…</source>
        <translation>Programas que envían a través de Sendoff…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
</context>
<context>
    <name>sendoff::ShortcutSheet</name>
    <message>
        <source>All shortcuts</source>
        <translation>Todos los atajos</translation>
    </message>
</context>
<context>
    <name>sendoff::SignInPart</name>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>as registered with the provider</source>
        <translation>tal como se registró con el proveedor</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>only if the provider gave one</source>
        <translation>solo si el proveedor dio uno</translation>
    </message>
    <message>
        <source>Other than those Sendoff knows</source>
        <translation>Distintas de las que Sendoff conoce</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Página de inicio de sesión</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Dirección del token</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Iniciar sesión en el navegador</translation>
    </message>
    <message>
        <source>Fill in the client ID that you registered with the provider.</source>
        <translation>Escriba el ID de cliente que registró con el proveedor.</translation>
    </message>
    <message>
        <source>Fill in the provider&apos;s sign-in page and token address; both begin with https://.</source>
        <translation>Escriba la página de inicio de sesión y la dirección del token del proveedor; ambas empiezan por https://.</translation>
    </message>
    <message>
        <source>✓ You are signed in.</source>
        <translation>✓ Ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Device address</source>
        <translation>Dirección para dispositivos</translation>
    </message>
    <message>
        <source>https://, only if the provider has one</source>
        <translation>https://, solo si el proveedor tiene una</translation>
    </message>
    <message>
        <source>Sign in on another device</source>
        <translation>Iniciar sesión en otro dispositivo</translation>
    </message>
    <message>
        <source>For a machine without a browser: you get a code to type on your phone.</source>
        <translation>Para un equipo sin navegador: recibirá un código para escribirlo en el teléfono.</translation>
    </message>
    <message>
        <source>The device address begins with https://. Leave it empty if the provider has none.</source>
        <translation>La dirección para dispositivos empieza por https://. Déjela vacía si el proveedor no tiene ninguna.</translation>
    </message>
</context>
<context>
    <name>sendoff::SignInWait</name>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Copy the page&apos;s address</source>
        <translation>Copiar la dirección de la página</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Abriendo el navegador…</translation>
    </message>
    <message>
        <source>Asking the provider for a code…</source>
        <translation>Pidiendo un código al proveedor…</translation>
    </message>
    <message>
        <source>Open this page on your phone or any other device, and type the code there. Sendoff goes on by itself.</source>
        <translation>Abra esta página en el teléfono o en cualquier otro dispositivo y escriba allí el código. Sendoff continuará por sí solo.</translation>
    </message>
    <message>
        <source>Sign in on the page that your browser shows. If none opened, copy its address into one on this machine.</source>
        <translation>Inicie sesión en la página que muestra el navegador. Si no se abrió ninguna, copie su dirección en un navegador de este equipo.</translation>
    </message>
    <message>
        <source>The code is good until %1.</source>
        <translation>Código válido hasta: %1.</translation>
    </message>
</context>
<context>
    <name>sendoff::SignIns</name>
    <message>
        <source>You are signed in. Close this page and go back to Sendoff.</source>
        <translation>Ha iniciado sesión. Cierre esta página y vuelva a Sendoff.</translation>
    </message>
    <message>
        <source>That didn&apos;t work. Go back to Sendoff to see why.</source>
        <translation>Eso no funcionó. Vuelva a Sendoff para ver el motivo.</translation>
    </message>
</context>
<context>
    <name>sendoff::SignatureField</name>
    <message>
        <source>Above the quoted text in replies</source>
        <translation>En las respuestas, encima de lo citado</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>What stands below your messages</source>
        <translation>Lo que aparece al pie de sus mensajes</translation>
    </message>
</context>
<context>
    <name>sendoff::SizeCard</name>
    <message>
        <source>Ways to make it smaller</source>
        <translation>Formas de reducir su tamaño</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures from %1 to %2. The message then has %3.</source>
        <translation>
            <numerusform>%Ln imagen: de %1 a %2. El mensaje ocupa entonces %3.</numerusform>
            <numerusform>%Ln imágenes: de %1 a %2. El mensaje ocupa entonces %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the pictures smaller</source>
        <translation>Reducir las imágenes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages of at most %1.</source>
        <translation>
            <numerusform>%Ln mensaje de %1 como máximo.</numerusform>
            <numerusform>%Ln mensajes de %1 como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split it into several messages</source>
        <translation>Dividirlo en varios mensajes</translation>
    </message>
    <message>
        <source>“%1” alone comes to %2, and a message may have %3. Share it in another way.</source>
        <translation>«%1» por sí solo ocupa %2, y un mensaje puede ocupar %3. Compártalo por otro medio.</translation>
    </message>
</context>
<context>
    <name>sendoff::SleepInhibitor</name>
    <message>
        <source>A message is being sent.</source>
        <translation>Se está enviando un mensaje.</translation>
    </message>
</context>
<context>
    <name>sendoff::SpellMenus</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Buscando sugerencias…</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Añadir «%1» a mis palabras</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>Ignorar «%1»</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>No dictionary is installed. A hunspell dictionary, such as the package “hunspell-en-us”, is used as soon as it is there.</source>
        <translation>No hay ningún diccionario instalado. En cuanto haya un diccionario hunspell, por ejemplo el paquete «hunspell-es», se utiliza.</translation>
    </message>
    <message>
        <source>Mark misspelt words</source>
        <translation>Marcar las palabras mal escritas</translation>
    </message>
    <message>
        <source>Language of the text (now %1)</source>
        <translation>Idioma del texto (ahora %1)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
</context>
<context>
    <name>sendoff::StageSteps</name>
    <message>
        <source>Steps of the check</source>
        <translation>Pasos de la comprobación</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
</context>
<context>
    <name>sendoff::StartAtLoginSwitch</name>
    <message>
        <source>Nothing was changed: the folder for programs that start at login isn&apos;t writable. Make it writable, then try again.</source>
        <translation>No se cambió nada: no se puede escribir en la carpeta de los programas que se abren al iniciar sesión. Permita la escritura en ella e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed: Sendoff isn&apos;t allowed to run in the background. Allow it in the desktop&apos;s settings for applications, then try again.</source>
        <translation>No se cambió nada: Sendoff no tiene permiso para funcionar en segundo plano. Permítalo en la configuración de aplicaciones del escritorio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed: the desktop couldn&apos;t do it. Try again, or add Sendoff to the programs that start at login in the desktop&apos;s settings.</source>
        <translation>No se cambió nada: el escritorio no pudo hacerlo. Inténtelo de nuevo o añada Sendoff, en la configuración del escritorio, a los programas que se abren al iniciar sesión.</translation>
    </message>
    <message>
        <source>Nothing was changed: this desktop has no portal for programs in a Flatpak. Install “xdg-desktop-portal” with the part for your desktop, then log in again.</source>
        <translation>No se cambió nada: este escritorio no tiene un portal para programas en Flatpak. Instale «xdg-desktop-portal» con la parte para su escritorio y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The desktop hasn&apos;t answered yet. If it asks you something in a window of its own, answer there; else try again.</source>
        <translation>El escritorio aún no ha respondido. Si le pregunta algo en una ventana propia, responda allí; si no, inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>sendoff::SuccessionLines</name>
    <message>
        <source>Messages that belong to it</source>
        <translation>Mensajes relacionados</translation>
    </message>
    <message>
        <source>Sent again to %1 in another message.</source>
        <translation>Enviado otra vez a %1 en otro mensaje.</translation>
    </message>
    <message>
        <source>Takes the place of an earlier message that was refused for %1.</source>
        <translation>Sustituye a un mensaje anterior que se rechazó para %1.</translation>
    </message>
    <message>
        <source>A message that takes its place is among the drafts.</source>
        <translation>En Borradores hay un mensaje que lo sustituye.</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Show that message</source>
        <translation>Mostrar ese mensaje</translation>
    </message>
</context>
<context>
    <name>sendoff::TemplateBar</name>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Find a template, or name a new one</source>
        <translation>Buscar una plantilla o dar nombre a una nueva</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Close the templates</source>
        <translation>Cerrar las plantillas</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>«%1» está de vuelta.</translation>
    </message>
    <message>
        <source>The templates couldn&apos;t be written.</source>
        <translation>No se pudieron guardar las plantillas.</translation>
    </message>
    <message>
        <source>There are no templates yet. Write one, with {{name}}, {{first name}}, {{date}}, {{my name}} or {{cursor}} where something is to be put in, name it here and save it.</source>
        <translation>Aún no hay plantillas. Escriba una, con {{name}}, {{first name}}, {{date}}, {{my name}} o {{cursor}} donde haya que poner algo, póngale nombre aquí y guárdela.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>name, first words</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Saved as “%1”, without its pictures.</source>
        <translation>Guardada como «%1», sin sus imágenes.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>The template couldn&apos;t be written. Is the disk full, or the folder read-only?</source>
        <translation>No se pudo guardar la plantilla. ¿Está lleno el disco, o es la carpeta de solo lectura?</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«%1» se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>sendoff::TimeLine</name>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
</context>
<context>
    <name>sendoff::TranscriptView</name>
    <message>
        <source>Conversation with the server</source>
        <translation>Conversación con el servidor</translation>
    </message>
    <message>
        <source>Mailbox search at %1</source>
        <translation>Consulta del buzón: %1</translation>
    </message>
    <message>
        <source>Attempt at %1</source>
        <translation>Intento: %1</translation>
    </message>
</context>
<context>
    <name>sendoff::TrayIcon</name>
    <message>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>Show Sendoff</source>
        <translation>Mostrar Sendoff</translation>
    </message>
    <message>
        <source>Try all now</source>
        <translation>Reintentar todo ahora</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
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
            <numerusform>%Ln mensaje espera a «%1».</numerusform>
            <numerusform>%Ln mensajes esperan a «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix the account</source>
        <translation>Corregir la cuenta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages have been waiting for more than an hour.</source>
        <translation>
            <numerusform>%Ln mensaje lleva más de una hora en espera.</numerusform>
            <numerusform>%Ln mensajes llevan más de una hora en espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendoff keeps trying. Each message says what is holding it up.</source>
        <translation>Sendoff lo sigue intentando. En cada mensaje se indica qué lo retrasa.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Try all now</source>
        <translation>Reintentar todo ahora</translation>
    </message>
</context>
<context>
    <name>sendoff::TroubleSwitches</name>
    <message>
        <source>at once</source>
        <translation>al instante</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> bytes</translation>
    </message>
    <message>
        <source>Hang up when the message is complete</source>
        <translation>Cortar la conexión cuando el mensaje esté completo</translation>
    </message>
    <message>
        <source>Show a wrong certificate</source>
        <translation>Presentar un certificado incorrecto</translation>
    </message>
    <message>
        <source>addresses that don&apos;t exist</source>
        <translation>direcciones que no existen</translation>
    </message>
    <message>
        <source>addresses to try again later</source>
        <translation>direcciones para reintentar más tarde</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Answer after</source>
        <translation>Responder tras</translation>
    </message>
    <message>
        <source>Take at most</source>
        <translation>Aceptar como máximo</translation>
    </message>
</context>
<context>
    <name>sendoff::WarningBars</name>
    <message>
        <source>Attach…</source>
        <translation>Adjuntar…</translation>
    </message>
    <message>
        <source>Move them to Bcc</source>
        <translation>Moverlas a Cco</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>It&apos;s fine</source>
        <translation>Está bien así</translation>
    </message>
</context>
<context>
    <name>sendoff::cli</name>
    <message>
        <source>Give exactly one account name.</source>
        <translation>Indique exactamente un nombre de cuenta.</translation>
    </message>
    <message>
        <source>There is no account “%1”. “sendoff-cli account list” shows all of them.</source>
        <translation>No hay ninguna cuenta «%1». «sendoff-cli account list» las muestra todas.</translation>
    </message>
    <message>
        <source>Give only one of --password-stdin, --password-prompt and --password-command.</source>
        <translation>Indique solo una de estas opciones: --password-stdin, --password-prompt o --password-command.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Contraseña:</translation>
    </message>
    <message>
        <source>--password-prompt needs a terminal. Use --password-stdin in a script.</source>
        <translation>--password-prompt necesita un terminal. En un script, use --password-stdin.</translation>
    </message>
    <message>
        <source>The password is empty or has a character that no password can have.</source>
        <translation>La contraseña está vacía o contiene un carácter que ninguna contraseña puede tener.</translation>
    </message>
    <message>
        <source>To sign in, Sendoff needs --oauth-client-id, and for a provider that it doesn&apos;t know --oauth-token and --oauth-authorization or --oauth-device, all of them https addresses.</source>
        <translation>Para iniciar sesión, Sendoff necesita --oauth-client-id y, con un proveedor que no conozca, --oauth-token y --oauth-authorization o --oauth-device; todas ellas, direcciones https.</translation>
    </message>
    <message>
        <source>--auth is auto, none or one of %1.</source>
        <translation>--auth es auto, none o uno de estos: %1.</translation>
    </message>
    <message>
        <source>EXTERNAL logs in by certificate: give one with --client-certificate.</source>
        <translation>EXTERNAL inicia sesión con un certificado: indíquelo con --client-certificate.</translation>
    </message>
    <message>
        <source>%1 needs no password: leave the password option out.</source>
        <translation>%1 no necesita contraseña: quite la opción de contraseña.</translation>
    </message>
    <message>
        <source>Give the server&apos;s name with --server, for example --server smtp.example.org.</source>
        <translation>Indique el nombre del servidor con --server, por ejemplo --server smtp.example.org.</translation>
    </message>
    <message>
        <source>--security is one of tls, starttls and plaintext.</source>
        <translation>--security es tls, starttls o plaintext.</translation>
    </message>
    <message>
        <source>LMTP is spoken on this machine only and without TLS: give --server lmtp:/path/to/socket or --server lmtp://127.0.0.1.</source>
        <translation>LMTP solo se usa en este equipo y sin TLS: indique --server lmtp:/path/to/socket o --server lmtp://127.0.0.1.</translation>
    </message>
    <message>
        <source>--port is a number from 1 to 65535; 465 and 587 are usual.</source>
        <translation>--port es un número del 1 al 65535; 465 y 587 son los habituales.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read. Check the path after %2.</source>
        <translation>El archivo %1 no se puede leer. Compruebe la ruta que sigue a %2.</translation>
    </message>
    <message>
        <source>--proxy is an address such as socks5://127.0.0.1:1080 or http://proxy:3128.</source>
        <translation>--proxy es una dirección como socks5://127.0.0.1:1080 o http://proxy:3128.</translation>
    </message>
    <message>
        <source>A password in an address is seen by everybody on this machine. Leave it out, and give --proxy-password-command with a command that prints it.</source>
        <translation>Una contraseña dentro de una dirección la ve cualquiera en este equipo. Quítela e indique --proxy-password-command con un comando que la muestre.</translation>
    </message>
    <message>
        <source>The proxy&apos;s user is missing: write it as socks5://USER@HOST:PORT.</source>
        <translation>Falta el usuario del proxy: escríbalo como socks5://USER@HOST:PORT.</translation>
    </message>
    <message>
        <source>--proxy-password-command goes with --proxy.</source>
        <translation>--proxy-password-command va junto con --proxy.</translation>
    </message>
    <message>
        <source>How does this account log in? Give --password-prompt, --password-stdin or --password-command, or --auth none.</source>
        <translation>¿Cómo inicia sesión esta cuenta? Indique --password-prompt, --password-stdin o --password-command, o bien --auth none.</translation>
    </message>
    <message>
        <source>Sending: %1. %2</source>
        <translation>Envío: %1. %2</translation>
    </message>
    <message>
        <source>Nothing was saved. If it is, give the same command with %1</source>
        <translation>No se guardó nada. Si lo es, repita el mismo comando con %1</translation>
    </message>
    <message>
        <source>Give --oauth-client-id with the client ID that you registered, then run “account sign-in”.</source>
        <translation>Indique --oauth-client-id con el ID de cliente que registró y después ejecute «account sign-in».</translation>
    </message>
    <message>
        <source>%1 goes with --server. Without both, Sendoff finds the server by itself.</source>
        <translation>%1 va junto con --server. Sin ambos, Sendoff encuentra el servidor por su cuenta.</translation>
    </message>
    <message>
        <source>Give exactly one account name: account add NAME --address …</source>
        <translation>Indique exactamente un nombre de cuenta: account add NAME --address …</translation>
    </message>
    <message>
        <source>“%1” is no address: %2 Write it as &apos;Jane Roe &lt;jane@example.org&gt;&apos;.</source>
        <translation>«%1» no es una dirección: %2 Escríbala como &apos;Jane Roe &lt;jane@example.org&gt;&apos;.</translation>
    </message>
    <message>
        <source>Give your address with --address &apos;Jane Roe &lt;jane@example.org&gt;&apos;.</source>
        <translation>Indique su dirección con --address &apos;Jane Roe &lt;jane@example.org&gt;&apos;.</translation>
    </message>
    <message>
        <source>Nothing leaves the Sandbox, so it has no mailbox.</source>
        <translation>Nada sale del Sandbox, así que no tiene buzón.</translation>
    </message>
    <message>
        <source>Give what is to change, beginning with --imap-server, or --none to take the mailbox away.</source>
        <translation>Indique qué debe cambiar, empezando por --imap-server, o --none para quitar el buzón.</translation>
    </message>
    <message>
        <source>The account “%1” logs in without a password; there is none to set.</source>
        <translation>La cuenta «%1» inicia sesión sin contraseña; no hay ninguna que establecer.</translation>
    </message>
    <message>
        <source>Give --password-prompt, --password-stdin or --password-command.</source>
        <translation>Indique --password-prompt, --password-stdin o --password-command.</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Envío: %1</translation>
    </message>
    <message>
        <source>Sent copies (IMAP): %1</source>
        <translation>Copias de lo enviado (IMAP): %1</translation>
    </message>
    <message>
        <source>Reports (POP3): %1</source>
        <translation>Informes (POP3): %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Nombre de usuario: %1</translation>
    </message>
    <message>
        <source>Give exactly one address: account discover jane@example.org</source>
        <translation>Indique exactamente una dirección: account discover jane@example.org</translation>
    </message>
    <message>
        <source>“%1” is no address: %2</source>
        <translation>«%1» no es una dirección: %2</translation>
    </message>
    <message>
        <source>The Sandbox can&apos;t be tested while another Sendoff of this profile runs it.</source>
        <translation>El Sandbox no se puede probar mientras otro Sendoff de este perfil lo tenga en marcha.</translation>
    </message>
    <message>
        <source>“%1” is signed in.</source>
        <translation>«%1» ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Open this page on any device, and enter %1 there:</source>
        <translation>Abra esta página en cualquier dispositivo e introduzca allí %1:</translation>
    </message>
    <message>
        <source>You are signed in. Close this page and go back to Sendoff.</source>
        <translation>Ha iniciado sesión. Cierre esta página y vuelva a Sendoff.</translation>
    </message>
    <message>
        <source>That didn&apos;t work. Go back to Sendoff to see why.</source>
        <translation>Eso no funcionó. Vuelva a Sendoff para ver el motivo.</translation>
    </message>
    <message>
        <source>Sign in on this page, in a browser on this machine (on another one: --device):</source>
        <translation>Inicie sesión en esta página, en un navegador de este equipo (en otro equipo: --device):</translation>
    </message>
    <message>
        <source>The account “%1” logs in with a password; “account set-password” sets it.</source>
        <translation>La cuenta «%1» inicia sesión con contraseña; «account set-password» la establece.</translation>
    </message>
    <message>
        <source>“%1” signs in with the browser and a client ID of your own: add it again with --oauth-client-id.</source>
        <translation>«%1» inicia sesión en el navegador con un ID de cliente propio: añádala de nuevo con --oauth-client-id.</translation>
    </message>
    <message>
        <source>“%1” has no encryption, and Sendoff logs in over TLS only: set its security.</source>
        <translation>«%1» no tiene cifrado, y Sendoff solo inicia sesión por TLS: establezca su seguridad.</translation>
    </message>
    <message>
        <source>The password of “%1” wasn&apos;t taken over: give it with “account set-password”.</source>
        <translation>La contraseña de «%1» no se importó: indíquela con «account set-password».</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>No other mail program&apos;s settings were found in %1.</source>
        <translation>No se encontró la configuración de ningún otro programa de correo en %1.</translation>
    </message>
    <message>
        <source>Give one of thunderbird, kmail, evolution, claws, msmtp and mutt.</source>
        <translation>Indique uno de estos: thunderbird, kmail, evolution, claws, msmtp o mutt.</translation>
    </message>
    <message>
        <source>%1 has no account here that can send. If its settings are elsewhere, give them with --path.</source>
        <translation>%1 no tiene aquí ninguna cuenta que pueda enviar. Si su configuración está en otro lugar, indíquelo con --path.</translation>
    </message>
    <message>
        <source>Give exactly one file.</source>
        <translation>Indique exactamente un archivo.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write “%1”: %2. Choose another place.</source>
        <translation>No se pudo escribir «%1»: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read. Check its path.</source>
        <translation>El archivo %1 no se puede leer. Compruebe su ruta.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a Sendoff backup, or comes from a later version.</source>
        <translation>%1 no es una copia de seguridad de Sendoff o es de una versión posterior.</translation>
    </message>
    <message>
        <source>“%1” finds its password in this machine&apos;s keychain, if it is there; else set it once.</source>
        <translation>«%1» encuentra su contraseña en el llavero de este equipo, si está ahí; si no, establézcala una vez.</translation>
    </message>
    <message>
        <source>There is no option %1 here. Run the command with --help to see what it takes.</source>
        <translation>Aquí no existe la opción %1. Ejecute el comando con --help para ver qué admite.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>La opción %1 no admite ningún valor.</translation>
    </message>
    <message>
        <source>The option %1 wants a number of seconds, not “%2”.</source>
        <translation>La opción %1 requiere un número de segundos, no «%2».</translation>
    </message>
    <message>
        <source>The option %1 wants a value after it.</source>
        <translation>La opción %1 requiere un valor a continuación.</translation>
    </message>
    <message>
        <source>The option %1 wants at least one value after it.</source>
        <translation>La opción %1 requiere al menos un valor a continuación.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de datos está dañada.</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>La base de datos está dañada: %1</translation>
    </message>
    <message>
        <source>The text of these messages is gone: %1. They can&apos;t be sent; remove them with “sendoff-cli outbox remove”.</source>
        <translation>El texto de estos mensajes ha desaparecido: %1. No se pueden enviar; elimínelos con «sendoff-cli outbox remove».</translation>
    </message>
    <message>
        <source>The text of these messages is not what was queued: %1. They can&apos;t be sent; look at them with “sendoff-cli outbox export”, then remove them.</source>
        <translation>El texto de estos mensajes no es el que se puso en cola: %1. No se pueden enviar; revíselos con «sendoff-cli outbox export» y después elimínelos.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are on the disk that the outbox doesn&apos;t know.</source>
        <translation>
            <numerusform>En el disco hay %n mensaje que la bandeja de salida no conoce.</numerusform>
            <numerusform>En el disco hay %n mensajes que la bandeja de salida no conoce.</numerusform>
        </translation>
    </message>
    <message>
        <source>To save all that can be saved: sendoff-cli account check --repair</source>
        <translation>Para salvar todo lo que se pueda: sendoff-cli account check --repair</translation>
    </message>
    <message>
        <source>The database was made anew; the damaged one is kept as %1.</source>
        <translation>La base de datos se creó de nuevo; la dañada se conserva como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages were found again. They are held, as nobody knows if they were sent: look at “sendoff-cli outbox list --state held”.</source>
        <translation>
            <numerusform>Se recuperó %n mensaje. Queda retenido, porque no se sabe si se envió: consulte «sendoff-cli outbox list --state held».</numerusform>
            <numerusform>Se recuperaron %n mensajes. Quedan retenidos, porque no se sabe si se enviaron: consulte «sendoff-cli outbox list --state held».</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendoff is running. Close it, then check again.</source>
        <translation>Sendoff está abierto. Ciérrelo y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>There is no outbox in %1 to check. Is the folder after --profile the right one?</source>
        <translation>En %1 no hay ninguna bandeja de salida que comprobar. ¿Es correcta la carpeta que sigue a --profile?</translation>
    </message>
    <message numerus="yes">
        <source>All is well: %n messages, each as it was queued.</source>
        <translation>
            <numerusform>Todo está bien: %n mensaje, tal como se puso en cola.</numerusform>
            <numerusform>Todo está bien: %n mensajes, cada uno tal como se puso en cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>--priority is a number from -9 to 9. 0 is usual, 9 the most urgent.</source>
        <translation>--priority es un número del -9 al 9. 0 es lo normal; 9, lo más urgente.</translation>
    </message>
    <message>
        <source>--deliver-by is a time such as 90min, 2h or 1d, with “,return” if a late message shall come back.</source>
        <translation>--deliver-by es un plazo como 90min, 2h o 1d, con «,return» si un mensaje retrasado debe volver.</translation>
    </message>
    <message>
        <source>Give the name of the IMAP server with --imap-server, for example --imap-server imap.example.org.</source>
        <translation>Indique el nombre del servidor IMAP con --imap-server, por ejemplo --imap-server imap.example.org.</translation>
    </message>
    <message>
        <source>--imap-security is tls or starttls: no login is made without one of them.</source>
        <translation>--imap-security es tls o starttls: sin una de ellas no se inicia sesión.</translation>
    </message>
    <message>
        <source>--imap-port is a number from 1 to 65535; 993 and 143 are usual.</source>
        <translation>--imap-port es un número del 1 al 65535; 993 y 143 son los habituales.</translation>
    </message>
    <message>
        <source>--imap-auth is auto or one of %1.</source>
        <translation>--imap-auth es auto o uno de estos: %1.</translation>
    </message>
    <message>
        <source>--sent-copy is auto, always or never: auto leaves it to providers that keep copies by themselves.</source>
        <translation>--sent-copy es auto, always o never: auto lo deja en manos de los proveedores que guardan copias por su cuenta.</translation>
    </message>
    <message>
        <source>Usage: sendoff-cli [--profile DIR] [--json] COMMAND …</source>
        <translation>Uso: sendoff-cli [--profile DIR] [--json] COMMAND …</translation>
    </message>
    <message>
        <source>What is “%1” to do?</source>
        <translation>¿Qué debe hacer «%1»?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe el comando «%1».</translation>
    </message>
    <message>
        <source>There are: %1. With --help each says what it takes.</source>
        <translation>Existen: %1. Con --help, cada uno indica qué admite.</translation>
    </message>
    <message>
        <source>“sendoff-cli %1” takes no “%2”. Run it with --help to see what it takes.</source>
        <translation>«sendoff-cli %1» no admite «%2». Ejecútelo con --help para ver qué admite.</translation>
    </message>
    <message>
        <source>Usage: sendoff-cli %1 %2</source>
        <translation>Uso: sendoff-cli %1 %2</translation>
    </message>
    <message>
        <source>The option --profile wants a folder after it.</source>
        <translation>La opción --profile requiere una carpeta a continuación.</translation>
    </message>
    <message>
        <source>Sendoff can&apos;t keep its data in %1. Make that folder yours to write to, or give another one with --profile.</source>
        <translation>Sendoff no puede guardar sus datos en %1. Dese permiso de escritura en esa carpeta o indique otra con --profile.</translation>
    </message>
    <message>
        <source>The outbox was damaged and has been made anew. Messages that were found again are held, as nobody knows if they were sent: look at “sendoff-cli outbox list --state held”.</source>
        <translation>La bandeja de salida estaba dañada y se ha creado de nuevo. Los mensajes recuperados quedan retenidos, porque no se sabe si se enviaron: consulte «sendoff-cli outbox list --state held».</translation>
    </message>
    <message>
        <source>The outbox has no message “%1”. “sendoff-cli outbox list” shows all of them.</source>
        <translation>La bandeja de salida no tiene ningún mensaje «%1». «sendoff-cli outbox list» los muestra todos.</translation>
    </message>
    <message>
        <source>Give the ID of a message, as “sendoff-cli outbox list” shows it.</source>
        <translation>Indique el ID de un mensaje, tal como lo muestra «sendoff-cli outbox list».</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>está a la espera de envío</translation>
    </message>
    <message>
        <source>is scheduled for later</source>
        <translation>está programado para más tarde</translation>
    </message>
    <message>
        <source>is held</source>
        <translation>está retenido</translation>
    </message>
    <message>
        <source>was sent</source>
        <translation>ya se envió</translation>
    </message>
    <message>
        <source>was sent to some and refused for others</source>
        <translation>se envió a algunos y se rechazó para otros</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>fue rechazado</translation>
    </message>
    <message>
        <source>may have arrived or not</source>
        <translation>puede haber llegado o no</translation>
    </message>
    <message>
        <source>is on its way</source>
        <translation>está en camino</translation>
    </message>
    <message>
        <source>Message %1 is on its way right now; there is nothing to do.</source>
        <translation>El mensaje %1 está en camino ahora mismo; no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Message %1 is on its way right now. Look at “sendoff-cli outbox show %1” when it is done.</source>
        <translation>El mensaje %1 está en camino ahora mismo. Consulte «sendoff-cli outbox show %1» cuando haya terminado.</translation>
    </message>
    <message>
        <source>Message %1 is on its way right now. Stop it first: sendoff-cli outbox cancel %1</source>
        <translation>El mensaje %1 está en camino ahora mismo. Deténgalo primero: sendoff-cli outbox cancel %1</translation>
    </message>
    <message>
        <source>Message %1 was sent already; there is nothing to try again.</source>
        <translation>El mensaje %1 ya se envió; no hay nada que reintentar.</translation>
    </message>
    <message>
        <source>Nobody knows if message %1 arrived. Ask its recipients, then say: sendoff-cli outbox resolve %1 sent (or, to send it once more: resend)</source>
        <translation>No se sabe si el mensaje %1 llegó. Pregunte a sus destinatarios y después indique: sendoff-cli outbox resolve %1 sent (o, para enviarlo otra vez: resend)</translation>
    </message>
    <message>
        <source>Message %1 could not be changed. %2</source>
        <translation>El mensaje %1 no se pudo cambiar. %2</translation>
    </message>
    <message>
        <source>Give the ID of a message, then “sent” if it arrived or “resend” to send it once more.</source>
        <translation>Indique el ID de un mensaje y después «sent» si llegó o «resend» para enviarlo otra vez.</translation>
    </message>
    <message>
        <source>Message %1 %2: it can&apos;t be called back any more.</source>
        <translation>El mensaje %1 %2: ya no se puede recuperar.</translation>
    </message>
    <message>
        <source>Message %1 is not held: it %2. To send it at once: sendoff-cli outbox retry %1</source>
        <translation>El mensaje %1 no está retenido: %2. Para enviarlo ahora mismo: sendoff-cli outbox retry %1</translation>
    </message>
    <message>
        <source>Message %1 is not held: it %2.</source>
        <translation>El mensaje %1 no está retenido: %2.</translation>
    </message>
    <message>
        <source>There is no doubt about message %1: it %2.</source>
        <translation>No hay ninguna duda sobre el mensaje %1: %2.</translation>
    </message>
    <message>
        <source>--state is one of %1.</source>
        <translation>--state es uno de estos: %1.</translation>
    </message>
    <message>
        <source>— look into the mailbox of %1 %2</source>
        <translation>— consulta del buzón, %1 %2</translation>
    </message>
    <message>
        <source>— attempt of %1 %2</source>
        <translation>— intento, %1 %2</translation>
    </message>
    <message>
        <source>Give exactly one ID.</source>
        <translation>Indique exactamente un ID.</translation>
    </message>
    <message>
        <source>— copy among the sent mail</source>
        <translation>— copia en el correo enviado</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Asunto: %1</translation>
    </message>
    <message>
        <source>Give the ID of a message, and a file to write it to if you like.</source>
        <translation>Indique el ID de un mensaje y, si lo desea, un archivo en el que escribirlo.</translation>
    </message>
    <message>
        <source>The outbox has no message “%1”.</source>
        <translation>La bandeja de salida no tiene ningún mensaje «%1».</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be made. Is it there already?</source>
        <translation>El archivo %1 no se puede crear. ¿Existe ya?</translation>
    </message>
    <message>
        <source>The message %1 is not what was queued any more. Send it anew.</source>
        <translation>El mensaje %1 ya no es el que se puso en cola. Envíelo de nuevo.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written.</source>
        <translation>El archivo %1 no se puede escribir.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>No hay nada a la espera de envío.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Give exactly one ID from “sendoff-cli sandbox list”.</source>
        <translation>Indique exactamente un ID de «sendoff-cli sandbox list».</translation>
    </message>
    <message>
        <source>The Sandbox has no message “%1”. “sendoff-cli sandbox list” shows all of them.</source>
        <translation>El Sandbox no tiene ningún mensaje «%1». «sendoff-cli sandbox list» los muestra todos.</translation>
    </message>
    <message>
        <source>The Sandbox&apos;s messages can&apos;t be removed. Is its folder read-only?</source>
        <translation>Los mensajes del Sandbox no se pueden eliminar. ¿Es su carpeta de solo lectura?</translation>
    </message>
    <message>
        <source>There is no account yet. Add one with “sendoff-cli account add”.</source>
        <translation>Aún no hay ninguna cuenta. Añada una con «sendoff-cli account add».</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read. Nothing was sent.</source>
        <translation>El archivo %1 no se puede leer. No se envió nada.</translation>
    </message>
    <message>
        <source>“%1” is no header. Write it as &apos;Name: value&apos;.</source>
        <translation>«%1» no es un encabezado. Escríbalo como &apos;Nombre: valor&apos;.</translation>
    </message>
    <message>
        <source>“%1” is no address: %2 Nothing was sent.</source>
        <translation>«%1» no es una dirección: %2 No se envió nada.</translation>
    </message>
    <message>
        <source>Reading message %1 of %2</source>
        <translation>Leyendo el mensaje %1 de %2</translation>
    </message>
    <message>
        <source>The file %1 is no mail message: it has no sender in From. Nothing was sent.</source>
        <translation>El archivo %1 no es un mensaje de correo: no tiene remitente en From. No se envió nada.</translation>
    </message>
    <message>
        <source>An address after %1 has a line break in it. Nothing was sent.</source>
        <translation>Una dirección que sigue a %1 contiene un salto de línea. No se envió nada.</translation>
    </message>
    <message>
        <source>“%1” stands alone. Recipients follow --to, files follow --attach.</source>
        <translation>«%1» está suelto. Los destinatarios van después de --to; los archivos, después de --attach.</translation>
    </message>
    <message>
        <source>--queue-only and --wait exclude each other.</source>
        <translation>--queue-only y --wait se excluyen entre sí.</translation>
    </message>
    <message>
        <source>Who is to get it? Give --to with an address.</source>
        <translation>¿Quién debe recibirlo? Indique --to con una dirección.</translation>
    </message>
    <message>
        <source>--eml sends a message as it is, so %1 can&apos;t stand beside it. Leave one of the two out.</source>
        <translation>--eml envía un mensaje tal como está, así que no se puede combinar con %1. Quite una de las dos opciones.</translation>
    </message>
    <message>
        <source>--notify is never, or some of failure, delay and success with commas between.</source>
        <translation>--notify es never, o bien failure, delay y success (uno o varios, separados por comas).</translation>
    </message>
    <message>
        <source>--hold-at-server goes with --at, which says until when.</source>
        <translation>--hold-at-server va junto con --at, que indica hasta cuándo.</translation>
    </message>
    <message>
        <source>The server is asked to hold it until %1; once it does, nothing calls it back. If it can&apos;t, the message leaves then if Sendoff runs.</source>
        <translation>Se pide al servidor que lo retenga hasta esta hora: %1; una vez que lo haga, ya no se puede recuperar. Si el servidor no puede, el mensaje sale en ese momento si Sendoff está abierto.</translation>
    </message>
    <message>
        <source>It leaves at %1, if Sendoff runs then.</source>
        <translation>Salida: %1, si Sendoff está abierto en ese momento.</translation>
    </message>
    <message>
        <source>There is no option “%1” here. “sendoff-cli sendmail --help” shows what there is.</source>
        <translation>Aquí no existe la opción «%1». «sendoff-cli sendmail --help» muestra las que hay.</translation>
    </message>
    <message>
        <source>The option -%1 wants a value after it.</source>
        <translation>La opción -%1 requiere un valor a continuación.</translation>
    </message>
    <message>
        <source>-N is never, or some of failure, delay and success with commas between.</source>
        <translation>-N es never, o bien failure, delay y success (uno o varios, separados por comas).</translation>
    </message>
    <message>
        <source>Sendoff reads one message from standard input and can&apos;t do -b%1. Have the program hand in its mail by “sendmail -t -i”.</source>
        <translation>Sendoff lee un mensaje de la entrada estándar y no admite -b%1. Haga que el programa entregue su correo con «sendmail -t -i».</translation>
    </message>
    <message>
        <source>The message can&apos;t be kept while it is read. Is there room in %1?</source>
        <translation>El mensaje no se puede guardar mientras se lee. ¿Hay espacio en %1?</translation>
    </message>
    <message>
        <source>A recipient has a line break in it. Nothing was sent.</source>
        <translation>Un destinatario contiene un salto de línea. No se envió nada.</translation>
    </message>
    <message>
        <source>“%1” is no address and nobody on this machine. Write it with its domain, such as %1@example.org. Nothing was sent.</source>
        <translation>«%1» no es una dirección ni un usuario de este equipo. Escríbalo con su dominio, por ejemplo %1@example.org. No se envió nada.</translation>
    </message>
    <message>
        <source>“%1” after -f is no address: %2 Nothing was sent.</source>
        <translation>«%1», después de -f, no es una dirección: %2 No se envió nada.</translation>
    </message>
    <message>
        <source>Who is to get it? Name the recipients behind the options, or give -t to take them from the headers.</source>
        <translation>¿Quién debe recibirlo? Indique los destinatarios después de las opciones, o use -t para tomarlos de los encabezados.</translation>
    </message>
    <message>
        <source>Message %1 is safe in the outbox.</source>
        <translation>El mensaje %1 está a salvo en la bandeja de salida.</translation>
    </message>
    <message>
        <source>At what time of that day? Write --at %1T09:00, for example.</source>
        <translation>¿A qué hora de ese día? Escriba, por ejemplo, --at %1T09:00 para indicarla.</translation>
    </message>
    <message>
        <source>On which day? Write --at 2027-01-31T09:00, for example, or --at +2h for in two hours.</source>
        <translation>¿Qué día? Escriba, por ejemplo, --at 2027-01-31T09:00, o --at +2h para dentro de dos horas.</translation>
    </message>
    <message>
        <source>%1 is past. Give a time to come, or leave out --at to send now.</source>
        <translation>%1 ya pasó. Indique una hora futura o quite --at para enviar ahora.</translation>
    </message>
    <message>
        <source>There is no “%1” here: clocks are put forward over it. Give a time an hour later or earlier.</source>
        <translation>«%1» no existe aquí: el cambio de hora se la salta. Indique una hora antes o después.</translation>
    </message>
    <message>
        <source>“%1” comes twice here, as clocks are put back. Write which of the two you mean: %2 or %3.</source>
        <translation>«%1» ocurre aquí dos veces, porque los relojes se atrasan. Escriba a cuál de las dos se refiere: %2 o %3.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write --at 2027-01-31T09:00 for a day and time, or +90min, +2h or +1d from now.</source>
        <translation>«%1» no es una hora. Escriba --at 2027-01-31T09:00 para un día y una hora, o +90min, +2h o +1d a partir de ahora.</translation>
    </message>
    <message>
        <source>Another Sendoff of this profile sends already: this one takes messages in and hands them over, and sends them itself once the other has ended.</source>
        <translation>Otro Sendoff de este perfil ya está enviando: este recibe los mensajes y se los pasa, y los enviará él mismo cuando el otro haya terminado.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program, so this one listens at port %2. Give a port of your own with --port to have the same each time.</source>
        <translation>El puerto %1 lo usa otro programa, así que este escucha en el puerto %2. Indique un puerto propio con --port para tener siempre el mismo.</translation>
    </message>
    <message>
        <source>“%1” after %2 is no port: a number from 1 to 65535, or 0 for a free one.</source>
        <translation>«%1» después de %2 no es un puerto: debe ser un número del 1 al 65535, o 0 para usar uno libre.</translation>
    </message>
    <message>
        <source>Open: programs on this machine hand in mail at 127.0.0.1 and ::1, port %1 (STARTTLS).</source>
        <translation>Abierto: los programas de este equipo entregan su correo en 127.0.0.1 y ::1, puerto %1 (STARTTLS).</translation>
    </message>
    <message>
        <source>With TLS from the beginning: port %1.</source>
        <translation>Con TLS desde el principio: puerto %1.</translation>
    </message>
    <message>
        <source>Without a login, for programs of this user: the socket %1</source>
        <translation>Sin autenticación, para programas de este usuario: el socket %1</translation>
    </message>
    <message>
        <source>Closed. “sendoff-cli serve” opens it; so does the window, if it is switched on there.</source>
        <translation>Cerrado. «sendoff-cli serve» lo abre; también la ventana, si está activado en ella.</translation>
    </message>
    <message>
        <source>Its certificate, for programs to trust: %1</source>
        <translation>Su certificado, para que los programas confíen en él: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Give exactly one name, such as the program&apos;s. With blanks in it, it wants quotes.</source>
        <translation>Indique exactamente un nombre, por ejemplo el del programa. Si contiene espacios, debe ir entre comillas.</translation>
    </message>
    <message>
        <source>--per-minute is a number of messages; 0 sets no limit.</source>
        <translation>--per-minute es un número de mensajes; 0 significa sin límite.</translation>
    </message>
    <message>
        <source>Give both to the program now: the token is shown this once and kept nowhere. Whoever has it can send as you from this machine, until “sendoff-cli submission token revoke” takes it back.</source>
        <translation>Indique ambos datos al programa ahora: el token solo se muestra esta vez y no se guarda en ningún sitio. Quien lo tenga puede enviar en su nombre desde este equipo, hasta que lo revoque con «sendoff-cli submission token revoke».</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usado</translation>
    </message>
    <message>
        <source>“%1” can&apos;t log in any more, and is disconnected where it was.</source>
        <translation>«%1» ya no puede iniciar sesión, y se ha cortado su conexión si la tenía.</translation>
    </message>
    <message>
        <source>Another Sendoff of this profile has the port open already: “sendoff-cli submission status” shows where. End that one first, or use it.</source>
        <translation>Otro Sendoff de este perfil ya tiene abierto el puerto: «sendoff-cli submission status» muestra dónde. Ciérrelo primero, o úselo.</translation>
    </message>
    <message>
        <source>Port %1 can&apos;t be had (%2). Choose another one with --port; 0 takes a free one.</source>
        <translation>No se puede usar el puerto %1 (%2). Elija otro con --port; con 0 se toma uno libre.</translation>
    </message>
    <message>
        <source>The socket %1 can&apos;t be made (%2). Choose another path with --socket.</source>
        <translation>No se puede crear el socket %1 (%2). Elija otra ruta con --socket.</translation>
    </message>
    <message>
        <source>The port&apos;s certificate can&apos;t be kept in %1. Make that folder yours to write to.</source>
        <translation>El certificado del puerto no se puede guardar en %1. Dese permiso de escritura en esa carpeta.</translation>
    </message>
    <message>
        <source>Give an account and where it goes: account move NAME up, down, first or last.</source>
        <translation>Indique una cuenta y su nueva posición: account move NAME seguido de up, down, first o last.</translation>
    </message>
    <message>
        <source>An account has one mailbox: give --imap-server or --pop3-server.</source>
        <translation>Una cuenta tiene un solo buzón: indique --imap-server o --pop3-server.</translation>
    </message>
    <message>
        <source>Give the name of the POP3 server with --pop3-server, for example --pop3-server pop.example.org.</source>
        <translation>Indique el nombre del servidor POP3 con --pop3-server, por ejemplo --pop3-server pop.example.org.</translation>
    </message>
    <message>
        <source>These options go with --imap-server or --pop3-server.</source>
        <translation>Estas opciones van junto con --imap-server o --pop3-server.</translation>
    </message>
    <message>
        <source>A POP3 server keeps no sent mail: leave --sent-folder and --sent-copy out. What was sent stays in the outbox.</source>
        <translation>Un servidor POP3 no guarda el correo enviado: no use --sent-folder ni --sent-copy. Lo enviado se queda en la bandeja de salida.</translation>
    </message>
    <message>
        <source>--imap-port is a number from 1 to 65535; of POP3, 995 and 110 are usual.</source>
        <translation>--imap-port es un número del 1 al 65535; con POP3, los habituales son 995 y 110.</translation>
    </message>
    <message>
        <source>--reports is on or off: on looks for delivery reports and receipts in the INBOX, by the headers of its messages, and reads only these.</source>
        <translation>--reports es on u off: on busca informes de entrega y confirmaciones de lectura en INBOX por los encabezados de los mensajes y lee únicamente esos.</translation>
    </message>
    <message>
        <source>The mailbox of the account “%1”: %2</source>
        <translation>Buzón de la cuenta «%1»: %2</translation>
    </message>
    <message>
        <source>Give one account name, or none for all that allow it: reports check [NAME]</source>
        <translation>Indique el nombre de una cuenta, o ninguno para todas las que lo permiten: reports check [NAME]</translation>
    </message>
    <message>
        <source>The account “%1” may not look for reports yet. Allow it with “sendoff-cli account set-incoming %1 --reports on”: it then asks the INBOX for delivery reports and receipts, and reads only these.</source>
        <translation>La cuenta «%1» aún no puede buscar informes. Permítalo con «sendoff-cli account set-incoming %1 --reports on»: entonces busca en INBOX informes de entrega y confirmaciones de lectura, y lee únicamente esos.</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>No existe ninguna cuenta «%1».</translation>
    </message>
    <message>
        <source>No account may look for reports yet. Allow it with “sendoff-cli account set-incoming NAME --reports on”.</source>
        <translation>Ninguna cuenta puede buscar informes todavía. Permítalo con «sendoff-cli account set-incoming NAME --reports on».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs may log in.</source>
        <translation>
            <numerusform>%Ln programa puede iniciar sesión.</numerusform>
            <numerusform>%Ln programas pueden iniciar sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give only one of --imap-password-stdin, --imap-password-prompt, --imap-password-command and --imap-password-same.</source>
        <translation>Indique solo una de estas opciones: --imap-password-stdin, --imap-password-prompt, --imap-password-command o --imap-password-same.</translation>
    </message>
    <message>
        <source>Standard input holds one password: give the other one by a prompt or a command.</source>
        <translation>La entrada estándar lleva una sola contraseña: indique la otra cuando se le pida o con un comando.</translation>
    </message>
    <message>
        <source>Password of the mailbox:</source>
        <translation>Contraseña del buzón:</translation>
    </message>
    <message>
        <source>--local-copies is maildir: or mbox: with a path that begins with a slash, for example --local-copies maildir:/home/jane/Maildir/.Sent, or none.</source>
        <translation>--local-copies es maildir: o mbox: con una ruta que empieza por una barra, por ejemplo --local-copies maildir:/home/jane/Maildir/.Sent, o bien none.</translation>
    </message>
    <message>
        <source>Give a command that prints the password of the mailbox with --imap-password-command.</source>
        <translation>Indique con --imap-password-command un comando que muestre la contraseña del buzón.</translation>
    </message>
    <message>
        <source>was sent and came back from some</source>
        <translation>se envió y fue devuelto por algunos</translation>
    </message>
    <message>
        <source>was sent and came back</source>
        <translation>se envió y fue devuelto</translation>
    </message>
    <message>
        <source>Message %1 was sent again in another message; there is nothing to try again.</source>
        <translation>El mensaje %1 se envió otra vez en otro mensaje; no hay nada que reintentar.</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>Couldn&apos;t write the message to standard output. Is there room where it goes?</source>
        <translation>No se pudo escribir el mensaje en la salida estándar. ¿Hay espacio en su destino?</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read to its end. Nothing was sent.</source>
        <translation>La entrada estándar no se puede leer hasta el final. No se envió nada.</translation>
    </message>
</context>
<context>
    <name>sendoff::words</name>
    <message>
        <source>took %1 s</source>
        <translation>duró %1 s</translation>
    </message>
    <message>
        <source>Found among the account&apos;s sent mail: the server accepted it.</source>
        <translation>Se encontró en el correo enviado de la cuenta: el servidor lo aceptó.</translation>
    </message>
    <message>
        <source>Not found among the account&apos;s sent mail.</source>
        <translation>No se encontró en el correo enviado de la cuenta.</translation>
    </message>
    <message>
        <source>The account&apos;s sent mail couldn&apos;t be searched.</source>
        <translation>No se pudo buscar en el correo enviado de la cuenta.</translation>
    </message>
    <message>
        <source>The server accepted it.</source>
        <translation>El servidor lo aceptó.</translation>
    </message>
    <message>
        <source>Tried. The conversation isn&apos;t kept any more.</source>
        <translation>Se intentó. La conversación ya no se conserva.</translation>
    </message>
    <message>
        <source>Accepted for some. For others: %1</source>
        <translation>Aceptado para algunos. Para otros: %1</translation>
    </message>
    <message>
        <source>Safe in the outbox.</source>
        <translation>A salvo en la bandeja de salida.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier attempts are no longer kept.</source>
        <translation>
            <numerusform>%Ln intento anterior ya no se conserva.</numerusform>
            <numerusform>%Ln intentos anteriores ya no se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way now.</source>
        <translation>En curso ahora.</translation>
    </message>
    <message>
        <source>Leaves then.</source>
        <translation>Sale en ese momento.</translation>
    </message>
    <message>
        <source>Looked for again.</source>
        <translation>Se busca de nuevo.</translation>
    </message>
    <message>
        <source>Next try.</source>
        <translation>Próximo intento.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>size per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>%1 s restantes</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 min restantes</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>%1 h restantes</translation>
    </message>
    <message>
        <source>The server vouches only for itself.</source>
        <translation>El servidor solo se avala a sí mismo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself, as on a server of your own. Someone in between could show one, too.</source>
        <translation>El certificado que presenta %1 está firmado por sí mismo, como en un servidor propio. Alguien que se interponga también podría presentar uno así.</translation>
    </message>
    <message>
        <source>If it is your own server, compare the fingerprint in the account&apos;s settings and trust it there. Else don&apos;t go on.</source>
        <translation>Si es su propio servidor, compare la huella digital en la configuración de la cuenta y confíe en él allí. Si no, no continúe.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate isn&apos;t trusted.</source>
        <translation>El certificado del servidor no es de confianza.</translation>
    </message>
    <message>
        <source>Nobody that this machine trusts vouches for %1. It may be a server of your own, or someone may be in between.</source>
        <translation>Nadie en quien este equipo confíe responde por %1. Puede ser un servidor propio, o puede que alguien se interponga.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock seems to be wrong.</source>
        <translation>El reloj de este equipo parece estar mal.</translation>
    </message>
    <message>
        <source>It shows %1, and the certificate of %2 is valid only from %3 on.</source>
        <translation>Marca %1, y el certificado que presenta %2 no es válido hasta el %3.</translation>
    </message>
    <message>
        <source>Set the date and time of this machine, then try again. The message waits.</source>
        <translation>Ajuste la fecha y la hora de este equipo y vuelva a intentarlo. El mensaje espera.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>El certificado del servidor ha caducado.</translation>
    </message>
    <message>
        <source>The certificate of %1 was valid until %2.</source>
        <translation>El certificado que presenta %1 era válido hasta el %2.</translation>
    </message>
    <message>
        <source>Check the date of this machine. If it is right, your provider must renew the certificate; the message waits.</source>
        <translation>Compruebe la fecha de este equipo. Si es correcta, su proveedor debe renovar el certificado; el mensaje espera.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate isn&apos;t valid today.</source>
        <translation>El certificado del servidor no es válido hoy.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired or isn&apos;t valid yet.</source>
        <translation>El certificado que presenta %1 ha caducado o aún no es válido.</translation>
    </message>
    <message>
        <source>Couldn&apos;t make the connection secure.</source>
        <translation>No se pudo proteger la conexión.</translation>
    </message>
    <message>
        <source>%1 and Sendoff didn&apos;t agree on encryption. The port may want another kind of security, or the server is too old.</source>
        <translation>%1 y Sendoff no se pusieron de acuerdo en el cifrado. Quizá el puerto requiera otro tipo de seguridad, o el servidor sea demasiado antiguo.</translation>
    </message>
    <message>
        <source>Check port and security in the account: 465 goes with TLS, 587 with STARTTLS.</source>
        <translation>Compruebe el puerto y la seguridad en la cuenta: 465 va con TLS, y 587 con STARTTLS.</translation>
    </message>
    <message>
        <source>This port doesn&apos;t begin with encryption.</source>
        <translation>Este puerto no empieza con cifrado.</translation>
    </message>
    <message>
        <source>%1 speaks in the clear first at this port, as it is usual with STARTTLS.</source>
        <translation>%1 empieza sin cifrado en este puerto, como es habitual con STARTTLS.</translation>
    </message>
    <message>
        <source>Set security to “STARTTLS” in the account, or take port 465 with “TLS”.</source>
        <translation>Elija la seguridad «STARTTLS» en la cuenta, o use el puerto 465 con «TLS».</translation>
    </message>
    <message>
        <source>The server&apos;s encryption is too old.</source>
        <translation>El cifrado del servidor es demasiado antiguo.</translation>
    </message>
    <message>
        <source>%1 knows no TLS 1.2, and what is older no longer keeps a password safe.</source>
        <translation>%1 no conoce TLS 1.2, y las versiones anteriores ya no protegen una contraseña.</translation>
    </message>
    <message>
        <source>Ask your provider for another server, or whoever runs it to renew its software.</source>
        <translation>Pida a su proveedor otro servidor, o a quien lo administra que actualice su software.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server.</source>
        <translation>El certificado pertenece a otro servidor.</translation>
    </message>
    <message>
        <source>The server that answered doesn&apos;t prove that it is %1.</source>
        <translation>El servidor que respondió no demuestra ser %1.</translation>
    </message>
    <message>
        <source>Use the server&apos;s name exactly as your provider gives it. If it is right, ask your provider.</source>
        <translation>Use el nombre del servidor exactamente como se lo da su proveedor. Si es correcto, consulte a su proveedor.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trust.</source>
        <translation>El servidor presenta un certificado distinto del que usted considera de confianza.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server. If the change is meant, open the account, check it again and trust the new certificate.</source>
        <translation>Pregunte a quien administra el servidor. Si el cambio es intencionado, abra la cuenta, compruébela de nuevo y confíe en el certificado nuevo.</translation>
    </message>
    <message>
        <source>A certificate file of the account can&apos;t be used.</source>
        <translation>Un archivo de certificado de la cuenta no se puede usar.</translation>
    </message>
    <message>
        <source>It is missing or unreadable, or a password locks it: %1.</source>
        <translation>Falta, no se puede leer o está protegido con una contraseña: %1.</translation>
    </message>
    <message>
        <source>Put the file in its place, without a password, or name another one in the account.</source>
        <translation>Ponga el archivo en su sitio, sin contraseña, o indique otro en la cuenta.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take your certificate.</source>
        <translation>El servidor no acepta su certificado.</translation>
    </message>
    <message>
        <source>%1 refused the certificate that this account shows, or wants one and got none.</source>
        <translation>%1 rechazó el certificado que presenta esta cuenta, o pide uno y no recibió ninguno.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a certificate, and name its file in the account.</source>
        <translation>Pida un certificado a quien administra el servidor e indique su archivo en la cuenta.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t offer a secure connection here.</source>
        <translation>El servidor no ofrece aquí una conexión segura.</translation>
    </message>
    <message>
        <source>%1 offers no STARTTLS at this port, or someone removed the offer on the way. Nothing was sent.</source>
        <translation>%1 no ofrece STARTTLS en este puerto, o alguien eliminó la oferta por el camino. No se envió nada.</translation>
    </message>
    <message>
        <source>Try security “TLS” with port 465 in the account, or ask your provider.</source>
        <translation>Pruebe la seguridad «TLS» con el puerto 465 en la cuenta, o pregunte a su proveedor.</translation>
    </message>
    <message>
        <source>Someone may be tampering with the connection.</source>
        <translation>Puede que alguien esté manipulando la conexión.</translation>
    </message>
    <message>
        <source>Unencrypted data came after the switch to encryption. Sendoff hung up before sending anything.</source>
        <translation>Llegaron datos sin cifrar después de pasar al cifrado. Sendoff cortó la conexión antes de enviar nada.</translation>
    </message>
    <message>
        <source>Try another network, or security “TLS” with port 465. If it stays, tell your provider.</source>
        <translation>Pruebe otra red, o la seguridad «TLS» con el puerto 465. Si continúa, avise a su proveedor.</translation>
    </message>
    <message>
        <source>The server can&apos;t promise encryption all the way.</source>
        <translation>El servidor no puede garantizar el cifrado en todo el trayecto.</translation>
    </message>
    <message>
        <source>You asked for encryption up to the recipient, and %1 doesn&apos;t offer it.</source>
        <translation>Pidió cifrado hasta el destinatario, y %1 no lo ofrece.</translation>
    </message>
    <message>
        <source>Send it without this wish, or through another account.</source>
        <translation>Envíelo sin esa condición, o con otra cuenta.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1 in time.</source>
        <translation>No se pudo contactar a tiempo con %1.</translation>
    </message>
    <message>
        <source>Nothing answered. A wrong port or a firewall often looks like this.</source>
        <translation>No hubo respuesta. Suele deberse a un puerto incorrecto o a un cortafuegos.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and port in the account. If they are right, try again later.</source>
        <translation>Compruebe el nombre del servidor y el puerto en la cuenta. Si son correctos, vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The server says nothing at this port.</source>
        <translation>El servidor no dice nada en este puerto.</translation>
    </message>
    <message>
        <source>%1 took the connection and stayed silent, as servers do that want encryption from the first moment.</source>
        <translation>%1 aceptó la conexión y guardó silencio, como hacen los servidores que piden cifrado desde el primer momento.</translation>
    </message>
    <message>
        <source>Set security to “TLS” with port 465 in the account, or check the port.</source>
        <translation>Elija la seguridad «TLS» con el puerto 465 en la cuenta, o compruebe el puerto.</translation>
    </message>
    <message>
        <source>It isn&apos;t certain whether the message was sent.</source>
        <translation>No es seguro que el mensaje se haya enviado.</translation>
    </message>
    <message>
        <source>The whole message was handed over, but %1 didn&apos;t confirm it in time.</source>
        <translation>El mensaje se entregó completo, pero %1 no lo confirmó a tiempo.</translation>
    </message>
    <message>
        <source>Ask a recipient or look into the sent folder, then say whether it arrived.</source>
        <translation>Pregunte a un destinatario o mire en la carpeta de enviados, y después indique si llegó.</translation>
    </message>
    <message>
        <source>The server took too long.</source>
        <translation>El servidor tardó demasiado.</translation>
    </message>
    <message>
        <source>%1 stopped answering in the middle of the conversation.</source>
        <translation>%1 dejó de responder en mitad de la conversación.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again later.</source>
        <translation>No se perdió nada. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The connection to %1 broke just when it should have confirmed the message.</source>
        <translation>La conexión con %1 se cortó justo cuando debía confirmar el mensaje.</translation>
    </message>
    <message>
        <source>The server hung up at once.</source>
        <translation>El servidor cortó la conexión enseguida.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the conversation began. The port may want another kind of security.</source>
        <translation>%1 cerró la conexión antes de empezar la conversación. Quizá el puerto requiera otro tipo de seguridad.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Se perdió la conexión.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the message was handed over.</source>
        <translation>La conexión con %1 se cortó antes de entregar el mensaje.</translation>
    </message>
    <message>
        <source>Nothing was lost. Check your network and try again.</source>
        <translation>No se perdió nada. Compruebe su red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Couldn&apos;t find %1.</source>
        <translation>No se encontró %1.</translation>
    </message>
    <message>
        <source>No server of this name is known, or this machine is offline.</source>
        <translation>No se conoce ningún servidor con este nombre, o este equipo no tiene conexión.</translation>
    </message>
    <message>
        <source>Check your network, then the server&apos;s name in the account.</source>
        <translation>Compruebe su red y después el nombre del servidor en la cuenta.</translation>
    </message>
    <message>
        <source>The port is closed on %1.</source>
        <translation>El puerto está cerrado en %1.</translation>
    </message>
    <message>
        <source>The machine is there, but no mail server listens at this port.</source>
        <translation>El equipo está ahí, pero ningún servidor de correo atiende en este puerto.</translation>
    </message>
    <message>
        <source>Check the port in the account: most servers use 465 or 587.</source>
        <translation>Compruebe el puerto en la cuenta: la mayoría de los servidores usan 465 o 587.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1 by IPv6.</source>
        <translation>No se pudo contactar con %1 por IPv6.</translation>
    </message>
    <message>
        <source>This server has IPv6 addresses only, and this network leads to none of them.</source>
        <translation>Este servidor solo tiene direcciones IPv6, y esta red no lleva a ninguna de ellas.</translation>
    </message>
    <message>
        <source>Try another network, or ask whoever runs this one about IPv6. The message waits.</source>
        <translation>Pruebe otra red, o pregunte por IPv6 a quien administra esta. El mensaje espera.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1.</source>
        <translation>No se pudo contactar con %1.</translation>
    </message>
    <message>
        <source>There is no network, or no way from it to the server.</source>
        <translation>No hay red, o no hay camino desde ella hasta el servidor.</translation>
    </message>
    <message>
        <source>Connect to the internet. The message waits and is tried again.</source>
        <translation>Conéctese a internet. El mensaje espera y se vuelve a intentar.</translation>
    </message>
    <message>
        <source>The proxy didn&apos;t let the connection through.</source>
        <translation>El proxy no dejó pasar la conexión.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached through the proxy that is set for this account.</source>
        <translation>No se puede contactar con %1 a través del proxy configurado para esta cuenta.</translation>
    </message>
    <message>
        <source>Check the proxy in the account, or remove it.</source>
        <translation>Compruebe el proxy en la cuenta, o quítelo.</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>Se detuvo el envío.</translation>
    </message>
    <message>
        <source>It was stopped before it was finished.</source>
        <translation>Se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>Press “Send now” to send it after all.</source>
        <translation>Pulse «Enviar ahora» si quiere enviarlo a pesar de todo.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an address: %2</source>
        <translation>«%1» no es una dirección: %2</translation>
    </message>
    <message>
        <source>Say to whom it should go: To, Cc and Bcc are empty.</source>
        <translation>Indique a quién debe ir: Para, Cc y Cco están vacíos.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there any more. Attach it again, or remove it.</source>
        <translation>«%1» ya no está. Adjúntelo de nuevo o elimínelo.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read. Check its permissions, or remove it.</source>
        <translation>«%1» no se puede leer. Compruebe sus permisos o elimínelo.</translation>
    </message>
    <message>
        <source>“%1” was changed after you attached it. Attach it again to send it as it is now.</source>
        <translation>«%1» cambió después de adjuntarlo. Adjúntelo de nuevo para enviarlo como está ahora.</translation>
    </message>
    <message>
        <source>The header “%1” isn&apos;t written correctly.</source>
        <translation>El encabezado «%1» no está bien escrito.</translation>
    </message>
    <message>
        <source>Sendoff writes the header “%1” itself. Leave it out.</source>
        <translation>Sendoff escribe por sí mismo el encabezado «%1». Quítelo.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>La dirección está vacía.</translation>
    </message>
    <message>
        <source>It has no @.</source>
        <translation>No contiene @.</translation>
    </message>
    <message>
        <source>Nothing stands before the @.</source>
        <translation>No hay nada antes de la @.</translation>
    </message>
    <message>
        <source>The part before the @ is too long.</source>
        <translation>La parte anterior a la @ es demasiado larga.</translation>
    </message>
    <message>
        <source>The part before the @ has a character that can&apos;t stand there.</source>
        <translation>La parte anterior a la @ contiene un carácter que no puede estar ahí.</translation>
    </message>
    <message>
        <source>Nothing stands after the @.</source>
        <translation>No hay nada después de la @.</translation>
    </message>
    <message>
        <source>The part after the @ is too long.</source>
        <translation>La parte posterior a la @ es demasiado larga.</translation>
    </message>
    <message>
        <source>The part after the @ isn&apos;t the name of a mail system.</source>
        <translation>La parte posterior a la @ no es el nombre de un sistema de correo.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>La dirección es demasiado larga.</translation>
    </message>
    <message>
        <source>The address has a line break or another invisible character in it.</source>
        <translation>La dirección contiene un salto de línea u otro carácter invisible.</translation>
    </message>
    <message>
        <source>Something stands after the address.</source>
        <translation>Hay algo después de la dirección.</translation>
    </message>
    <message>
        <source>A quotation mark isn&apos;t closed.</source>
        <translation>Falta cerrar unas comillas.</translation>
    </message>
    <message>
        <source>A bracket isn&apos;t closed.</source>
        <translation>Falta cerrar un paréntesis.</translation>
    </message>
    <message>
        <source>The server refused the certificate as a login.</source>
        <translation>El servidor rechazó la autenticación con el certificado.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t know whom your client certificate names.</source>
        <translation>%1 no sabe a quién identifica su certificado de cliente.</translation>
    </message>
    <message>
        <source>Ask your provider to register the certificate, or set another login in %1.</source>
        <translation>Pida a su proveedor que registre el certificado, o elija otra autenticación en %1.</translation>
    </message>
    <message>
        <source>The server refused the access token.</source>
        <translation>El servidor rechazó el token de acceso.</translation>
    </message>
    <message>
        <source>%1 finds it expired, revoked or made for something else.</source>
        <translation>%1 lo considera caducado, revocado o creado para otra cosa.</translation>
    </message>
    <message>
        <source>Sign in again in %1, or check the command that prints the token.</source>
        <translation>Inicie sesión de nuevo en %1, o revise el comando que muestra el token.</translation>
    </message>
    <message>
        <source>The server takes no anonymous mail.</source>
        <translation>El servidor no acepta correo anónimo.</translation>
    </message>
    <message>
        <source>%1 wants to know who sends.</source>
        <translation>%1 quiere saber quién envía.</translation>
    </message>
    <message>
        <source>The server can&apos;t do the login that it offers.</source>
        <translation>El servidor no puede realizar la autenticación que ofrece.</translation>
    </message>
    <message>
        <source>%1 offers %2 and then doesn&apos;t know it. Any other way to log in would reveal more of your password, so none was tried.</source>
        <translation>%1 ofrece %2 y después no lo reconoce. Cualquier otra forma de iniciar sesión revelaría más de su contraseña, así que no se probó ninguna.</translation>
    </message>
    <message>
        <source>Tell your provider. If you trust the server, name another login in %1.</source>
        <translation>Avise a su proveedor. Si confía en el servidor, elija otra autenticación en %1.</translation>
    </message>
    <message>
        <source>The server wants the password in another way once.</source>
        <translation>El servidor pide la contraseña de otra forma por una vez.</translation>
    </message>
    <message>
        <source>%1 has to store your password anew before it takes this safer login.</source>
        <translation>%1 tiene que guardar de nuevo su contraseña antes de aceptar esta autenticación más segura.</translation>
    </message>
    <message>
        <source>The password or token is too long for the server.</source>
        <translation>La contraseña o el token es demasiado largo para el servidor.</translation>
    </message>
    <message>
        <source>%1 takes no login as long as this one.</source>
        <translation>%1 no acepta datos de acceso tan largos.</translation>
    </message>
    <message>
        <source>Ask your provider for a shorter password, and enter it in %1.</source>
        <translation>Pida a su proveedor una contraseña más corta e introdúzcala en %1.</translation>
    </message>
    <message>
        <source>The server refused the password.</source>
        <translation>El servidor rechazó la contraseña.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t know this user name with this password.</source>
        <translation>%1 no reconoce este nombre de usuario con esta contraseña.</translation>
    </message>
    <message>
        <source>Enter the password again in %1. With two-step login, providers want an app password.</source>
        <translation>Introduzca la contraseña de nuevo en %1. Con la verificación en dos pasos, los proveedores piden una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>There is no safe way to log in.</source>
        <translation>No hay ninguna forma segura de iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 offers no login that Sendoff may use over this connection.</source>
        <translation>%1 no ofrece ninguna autenticación que Sendoff pueda usar en esta conexión.</translation>
    </message>
    <message>
        <source>The server offers a weaker login than before.</source>
        <translation>El servidor ofrece una autenticación más débil que antes.</translation>
    </message>
    <message>
        <source>%1 changed, or someone may be in between. The password was not sent.</source>
        <translation>%1 ha cambiado, o puede que alguien se interponga. La contraseña no se envió.</translation>
    </message>
    <message>
        <source>Ask your provider. If the change is meant, save %1 again to accept it.</source>
        <translation>Pregunte a su proveedor. Si el cambio es intencionado, guarde %1 de nuevo para aceptarlo.</translation>
    </message>
    <message>
        <source>The server couldn&apos;t prove that it knows your password.</source>
        <translation>El servidor no pudo demostrar que conoce su contraseña.</translation>
    </message>
    <message>
        <source>%1 may not be the server that it claims to be. Nothing was sent.</source>
        <translation>Puede que %1 no sea el servidor que dice ser. No se envió nada.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in %1. If it is right, ask your provider.</source>
        <translation>Compruebe el nombre del servidor en %1. Si es correcto, pregunte a su proveedor.</translation>
    </message>
    <message>
        <source>The password command gave no password.</source>
        <translation>El comando de la contraseña no dio ninguna contraseña.</translation>
    </message>
    <message>
        <source>The command that prints the password failed or printed nothing.</source>
        <translation>El comando que muestra la contraseña falló o no mostró nada.</translation>
    </message>
    <message>
        <source>The command that prints the password failed: %1.</source>
        <translation>El comando que muestra la contraseña falló: %1.</translation>
    </message>
    <message>
        <source>Run the command in a terminal, then correct it in %1.</source>
        <translation>Ejecute el comando en un terminal y después corríjalo en %1.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>Aún no se ha iniciado sesión.</translation>
    </message>
    <message>
        <source>The keychain of this machine holds no sign-in for %1.</source>
        <translation>El llavero de este equipo no tiene ninguna sesión para %1.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The provider no longer accepts the sign-in of %1: it ran out, the password changed, or it was taken back.</source>
        <translation>El proveedor ya no acepta la sesión de %1: caducó, cambió la contraseña o se revocó.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know this client ID.</source>
        <translation>El proveedor no conoce este ID de cliente.</translation>
    </message>
    <message>
        <source>The client ID of %1, or its secret, isn&apos;t the one that was registered.</source>
        <translation>El ID de cliente de %1, o su secreto, no es el que se registró.</translation>
    </message>
    <message>
        <source>Copy both from the provider&apos;s page into the account&apos;s settings again.</source>
        <translation>Copie ambos de nuevo de la página del proveedor a la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>Couldn&apos;t renew the sign-in.</source>
        <translation>No se pudo renovar la sesión.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be asked for a new token, or has trouble of its own.</source>
        <translation>No se pudo pedir un token nuevo, o %1 tiene problemas propios.</translation>
    </message>
    <message>
        <source>Check your network. The message waits and is tried again.</source>
        <translation>Compruebe su red. El mensaje espera y se vuelve a intentar.</translation>
    </message>
    <message>
        <source>%1 is switched off.</source>
        <translation>%1 está desactivada.</translation>
    </message>
    <message>
        <source>You set it so that nothing is sent by it.</source>
        <translation>Usted la configuró para que no se envíe nada con ella.</translation>
    </message>
    <message>
        <source>Switch it on in the account&apos;s settings, and what waits leaves.</source>
        <translation>Actívela en la configuración de la cuenta y lo que está en espera saldrá.</translation>
    </message>
    <message>
        <source>The account of this message was removed.</source>
        <translation>La cuenta de este mensaje se eliminó.</translation>
    </message>
    <message>
        <source>There is no way left to send it as it is.</source>
        <translation>Ya no hay forma de enviarlo tal como está.</translation>
    </message>
    <message>
        <source>Press “Edit and resend” and choose another account.</source>
        <translation>Pulse «Editar y volver a enviar» y elija otra cuenta.</translation>
    </message>
    <message>
        <source>This machine has no keychain.</source>
        <translation>Este equipo no tiene llavero.</translation>
    </message>
    <message>
        <source>No keychain service runs here, so there is no safe place for the password.</source>
        <translation>Aquí no hay ningún servicio de llavero en marcha, así que no hay un lugar seguro para la contraseña.</translation>
    </message>
    <message>
        <source>Install and start one, such as GNOME Keyring or KWallet, or let a command give the password of %1.</source>
        <translation>Instale e inicie uno, como GNOME Keyring o KWallet, o haga que un comando proporcione la contraseña de %1.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>The password of %1 is in it and can&apos;t be read now.</source>
        <translation>La contraseña de %1 está en él y ahora no se puede leer.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Desbloquee el llavero y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t let Sendoff in.</source>
        <translation>El llavero no permitió el acceso a Sendoff.</translation>
    </message>
    <message>
        <source>You or the system refused access to the password of %1.</source>
        <translation>Usted o el sistema denegaron el acceso a la contraseña de %1.</translation>
    </message>
    <message>
        <source>Try again and allow it when the keychain asks.</source>
        <translation>Vuelva a intentarlo y permítalo cuando el llavero lo pregunte.</translation>
    </message>
    <message>
        <source>There is no password yet.</source>
        <translation>Aún no hay contraseña.</translation>
    </message>
    <message>
        <source>This machine&apos;s keychain holds no password for %1. Accounts that came from another machine leave theirs there.</source>
        <translation>El llavero de este equipo no tiene ninguna contraseña para %1. Las cuentas que vienen de otro equipo dejan la suya allí.</translation>
    </message>
    <message>
        <source>Enter the password in the account&apos;s settings.</source>
        <translation>Introduzca la contraseña en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>The password couldn&apos;t be read or stored.</source>
        <translation>La contraseña no se pudo leer o guardar.</translation>
    </message>
    <message>
        <source>The keychain or the password command of %1 failed.</source>
        <translation>Falló el llavero o el comando de la contraseña de %1.</translation>
    </message>
    <message>
        <source>It failed for %1: %2.</source>
        <translation>Falló para %1: %2.</translation>
    </message>
    <message>
        <source>Try again. If it stays, restart the keychain, or correct the command.</source>
        <translation>Vuelva a intentarlo. Si continúa, reinicie el llavero o corrija el comando.</translation>
    </message>
    <message>
        <source>The server can&apos;t send to this kind of address.</source>
        <translation>El servidor no puede enviar a este tipo de dirección.</translation>
    </message>
    <message>
        <source>The address has letters before the @ that %1 doesn&apos;t understand.</source>
        <translation>La dirección tiene letras antes de la @ que %1 no entiende.</translation>
    </message>
    <message>
        <source>Ask the recipient for an address in plain letters, or use another account.</source>
        <translation>Pida al destinatario una dirección con letras sencillas, o use otra cuenta.</translation>
    </message>
    <message>
        <source>The server is too old for this message.</source>
        <translation>El servidor es demasiado antiguo para este mensaje.</translation>
    </message>
    <message>
        <source>The message holds characters that %1 can&apos;t carry.</source>
        <translation>El mensaje contiene caracteres que %1 no puede transmitir.</translation>
    </message>
    <message>
        <source>Press “Edit and resend”, so that Sendoff writes it in an older form.</source>
        <translation>Pulse «Editar y volver a enviar» para que Sendoff lo escriba en un formato más antiguo.</translation>
    </message>
    <message>
        <source>The message holds raw data that %1 can&apos;t carry.</source>
        <translation>El mensaje contiene datos binarios que %1 no puede transmitir.</translation>
    </message>
    <message>
        <source>The server can&apos;t promise to deliver in time.</source>
        <translation>El servidor no puede garantizar la entrega a tiempo.</translation>
    </message>
    <message>
        <source>The message was to come back if it is late, and %1 doesn&apos;t do that, or not so soon.</source>
        <translation>El mensaje debía volver si se retrasaba, y %1 no hace eso, o no en tan poco tiempo.</translation>
    </message>
    <message>
        <source>Send it without a time limit, or with a longer one.</source>
        <translation>Envíelo sin límite de tiempo, o con uno más largo.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t keep messages for later.</source>
        <translation>El servidor no guarda mensajes para más tarde.</translation>
    </message>
    <message>
        <source>%1 was to hold the message until its time, and can&apos;t, or not for so long.</source>
        <translation>%1 debía guardar el mensaje hasta su hora, y no puede, o no por tanto tiempo.</translation>
    </message>
    <message>
        <source>Let Sendoff keep it: it is sent in time if Sendoff is running then.</source>
        <translation>Deje que Sendoff lo guarde: se envía a tiempo si Sendoff está abierto entonces.</translation>
    </message>
    <message>
        <source>The server takes fewer recipients at a time.</source>
        <translation>El servidor acepta menos destinatarios cada vez.</translation>
    </message>
    <message>
        <source>%1 took some of them; the others follow in further deliveries.</source>
        <translation>%1 aceptó algunos; los demás siguen en otras entregas.</translation>
    </message>
    <message>
        <source>There is nothing to do. Sendoff goes on by itself.</source>
        <translation>No hay nada que hacer. Sendoff continúa por su cuenta.</translation>
    </message>
    <message>
        <source>The stored message is gone.</source>
        <translation>El mensaje guardado ya no está.</translation>
    </message>
    <message>
        <source>Its file was removed from this machine, so it can&apos;t be sent.</source>
        <translation>Su archivo se eliminó de este equipo, así que no se puede enviar.</translation>
    </message>
    <message>
        <source>Write it again, then remove this entry.</source>
        <translation>Escríbalo de nuevo y después elimine esta entrada.</translation>
    </message>
    <message>
        <source>The stored message was changed.</source>
        <translation>El mensaje guardado se modificó.</translation>
    </message>
    <message>
        <source>Its file isn&apos;t what you wrote any more, so Sendoff doesn&apos;t send it.</source>
        <translation>Su archivo ya no es lo que usted escribió, así que Sendoff no lo envía.</translation>
    </message>
    <message>
        <source>Press “Edit and resend”, read it through, and send it again.</source>
        <translation>Pulse «Editar y volver a enviar», léalo con atención y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>The message has nobody to go to.</source>
        <translation>El mensaje no tiene a quién ir.</translation>
    </message>
    <message>
        <source>No address was left to send it to.</source>
        <translation>No quedó ninguna dirección a la que enviarlo.</translation>
    </message>
    <message>
        <source>Press “Edit and resend” and fill in To.</source>
        <translation>Pulse «Editar y volver a enviar» y rellene Para.</translation>
    </message>
    <message>
        <source>Its time has passed.</source>
        <translation>Su hora ha pasado.</translation>
    </message>
    <message>
        <source>Sendoff wasn&apos;t running when the message should have left, or during the following 24 hours.</source>
        <translation>Sendoff no estaba abierto cuando el mensaje debía salir, ni durante las 24 horas siguientes.</translation>
    </message>
    <message>
        <source>Press “Send now”, or choose another time.</source>
        <translation>Pulse «Enviar ahora», o elija otra hora.</translation>
    </message>
    <message>
        <source>This message was found again.</source>
        <translation>Este mensaje se recuperó.</translation>
    </message>
    <message>
        <source>The list of messages was damaged. The message itself is whole, but whether it was sent isn&apos;t known.</source>
        <translation>La lista de mensajes estaba dañada. El mensaje en sí está completo, pero no se sabe si se envió.</translation>
    </message>
    <message>
        <source>If you know that it wasn&apos;t, press “Send now”. Else remove it.</source>
        <translation>Si sabe que no se envió, pulse «Enviar ahora». Si no, elimínelo.</translation>
    </message>
    <message>
        <source>Something other than a mail server answered.</source>
        <translation>Respondió algo que no es un servidor de correo.</translation>
    </message>
    <message>
        <source>A network with a login page of its own, as in hotels and trains, answers for %1, or another service listens at this port.</source>
        <translation>Una red con su propia página de acceso, como las de hoteles y trenes, responde por %1, o en este puerto atiende otro servicio.</translation>
    </message>
    <message>
        <source>Open a web page to log in to the network, then try again. Else check the port in %1.</source>
        <translation>Abra una página web para acceder a la red y vuelva a intentarlo. Si no, compruebe el puerto en %1.</translation>
    </message>
    <message>
        <source>The server answered in a way that makes no sense.</source>
        <translation>El servidor respondió algo sin sentido.</translation>
    </message>
    <message>
        <source>%1 may not be a mail server, or it is broken.</source>
        <translation>Puede que %1 no sea un servidor de correo, o que esté averiado.</translation>
    </message>
    <message>
        <source>Check server and port in %1. The conversation below shows the answer.</source>
        <translation>Compruebe el servidor y el puerto en %1. La conversación de abajo muestra la respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is encrypted on the way there.</source>
        <translation>Nada va cifrado en el camino hasta allí.</translation>
    </message>
    <message>
        <source>Encrypted with TLS; the server&apos;s certificate is checked.</source>
        <translation>Cifrado con TLS; se comprueba el certificado del servidor.</translation>
    </message>
    <message>
        <source>Encrypted with TLS; last time it was %1. The server&apos;s certificate is checked.</source>
        <translation>Cifrado con TLS; la última vez fue %1. Se comprueba el certificado del servidor.</translation>
    </message>
    <message>
        <source>Without a login.</source>
        <translation>Sin autenticación.</translation>
    </message>
    <message>
        <source>Logged in as %1, the safest way that the server knows.</source>
        <translation>Con inicio de sesión como %1, de la forma más segura que conoce el servidor.</translation>
    </message>
    <message>
        <source>Logged in as %1 with %2, as last time.</source>
        <translation>Con inicio de sesión como %1 mediante %2, como la última vez.</translation>
    </message>
    <message numerus="yes">
        <source>Handed over once, for all %Ln recipients.</source>
        <translation>
            <numerusform>Se entrega una vez, para un destinatario.</numerusform>
            <numerusform>Se entrega una vez, para los %Ln destinatarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed over %1 times for %Ln recipients, as the server takes %2 at a time. Nobody gets it twice.</source>
        <translation>
            <numerusform>Se entrega %1 veces para %Ln destinatario, porque el servidor acepta %2 cada vez. Nadie lo recibe dos veces.</numerusform>
            <numerusform>Se entrega %1 veces para %Ln destinatarios, porque el servidor acepta %2 cada vez. Nadie lo recibe dos veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachments go as they are (BINARYMIME), which saves a quarter.</source>
        <translation>Los adjuntos van tal como están (BINARYMIME), lo que ahorra una cuarta parte.</translation>
    </message>
    <message>
        <source>The text goes in 8 bits (8BITMIME).</source>
        <translation>El texto va en 8 bits (8BITMIME).</translation>
    </message>
    <message>
        <source>In 7 bits, which every server takes.</source>
        <translation>En 7 bits, que todo servidor acepta.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Cc: %1</translation>
    </message>
    <message>
        <source>All of these are seen by everybody who gets it.</source>
        <translation>Todos los que lo reciben ven a todas estas personas.</translation>
    </message>
    <message>
        <source>Nobody sees who else gets it.</source>
        <translation>Nadie ve quién más lo recibe.</translation>
    </message>
    <message>
        <source>Bcc: %1. Nobody else sees that they get it.</source>
        <translation>Cco: %1. Nadie más ve que lo reciben.</translation>
    </message>
    <message>
        <source>Your time zone (%1), and that you write from %2.</source>
        <translation>Su zona horaria (%1) y que escribe desde %2.</translation>
    </message>
    <message>
        <source>Not the name of this computer. The server sees its address on the net, and may write it down.</source>
        <translation>El nombre de este equipo, no. El servidor ve su dirección en la red y puede registrarla.</translation>
    </message>
    <message>
        <source>The name “%1” for this computer.</source>
        <translation>El nombre «%1» para este equipo.</translation>
    </message>
    <message>
        <source>%1 goes without what it tells (%2).</source>
        <translation>%1 va sin lo que revela (%2).</translation>
    </message>
    <message>
        <source>%1 tells %2.</source>
        <translation>%1 revela %2.</translation>
    </message>
    <message>
        <source>%1 mostly tells %2.</source>
        <translation>%1 suele revelar %2.</translation>
    </message>
    <message>
        <source>where it was made</source>
        <translation>dónde se hizo</translation>
    </message>
    <message>
        <source>who made it</source>
        <translation>quién lo hizo</translation>
    </message>
    <message>
        <source>with which camera or phone</source>
        <translation>con qué cámara o teléfono</translation>
    </message>
    <message>
        <source>when</source>
        <translation>cuándo</translation>
    </message>
    <message>
        <source>with which program</source>
        <translation>con qué programa</translation>
    </message>
    <message>
        <source>words beside it</source>
        <translation>un comentario</translation>
    </message>
    <message>
        <source>To the Sandbox on this computer: nothing leaves it.</source>
        <translation>Al Sandbox de este equipo: nada sale de él.</translation>
    </message>
    <message>
        <source>By %1, through %2.</source>
        <translation>Con %1, a través de %2.</translation>
    </message>
    <message>
        <source>%1 of %2 that the server takes.</source>
        <translation>%1 de los %2 que admite el servidor.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>It is bigger than what the server takes.</source>
        <translation>Es más grande de lo que admite el servidor.</translation>
    </message>
    <message>
        <source>The server didn&apos;t offer %1 when last asked.</source>
        <translation>El servidor no ofrecía %1 la última vez que se consultó.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>The server&apos;s answer</source>
        <translation>Respuesta del servidor</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>Certificado emitido por</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Certificado (SHA-256)</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 octets</source>
        <translation>%1 octetos</translation>
    </message>
    <message>
        <source>Content (SHA-256)</source>
        <translation>Contenido (SHA-256)</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <translation>Remitente del sobre</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Puesto en cola</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>at %1, taken as %2</source>
        <translation>en %1, interpretado como %2</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation>en %1: %2</translation>
    </message>
    <message>
        <source>%1, mailbox search: %2 to %3</source>
        <translation>%1, consulta del buzón: de %2 a %3</translation>
    </message>
    <message>
        <source>Attempt %1: %2 to %3</source>
        <translation>Intento %1: de %2 a %3</translation>
    </message>
    <message>
        <source>Report for the help desk</source>
        <translation>Informe para el soporte técnico</translation>
    </message>
    <message>
        <source>Made by Sendoff %1 at %2. Times are UTC. Passwords and the content of the message are left out.</source>
        <translation>Creado por Sendoff %1: %2. Las horas son UTC. No se incluyen las contraseñas ni el contenido del mensaje.</translation>
    </message>
    <message>
        <source>Recipients: %1</source>
        <translation>Destinatarios: %1</translation>
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
        <translation>sin cifrado</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <translation>%1, puerto %2, %3</translation>
    </message>
    <message>
        <source>Sendoff knows %1.</source>
        <translation>Sendoff conoce %1.</translation>
    </message>
    <message>
        <source>%1 says so itself.</source>
        <translation>Así lo indica el propio %1.</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s database of providers says so.</source>
        <translation>Así lo indica la base de datos de proveedores de Thunderbird.</translation>
    </message>
    <message>
        <source>The domain&apos;s mail is kept by %1 (%2), says the DNS, which can be forged on the way. Is that your provider?</source>
        <translation>Según el DNS, que se puede falsificar por el camino, el correo del dominio lo guarda %1 (%2). ¿Es su proveedor?</translation>
    </message>
    <message>
        <source>The DNS names the provider, and it can be forged on the way. Is %1 your provider&apos;s server?</source>
        <translation>El DNS indica el proveedor, y se puede falsificar por el camino. ¿Es %1 el servidor de su proveedor?</translation>
    </message>
    <message>
        <source>The DNS of %1 says so, and it can be forged on the way. Is %2 your provider&apos;s server?</source>
        <translation>Así lo indica el DNS de %1, y se puede falsificar por el camino. ¿Es %2 el servidor de su proveedor?</translation>
    </message>
    <message>
        <source>%1 answered and proved its name.</source>
        <translation>%1 respondió y demostró su nombre.</translation>
    </message>
    <message>
        <source>Sendoff&apos;s own list of providers</source>
        <translation>La lista de proveedores de Sendoff</translation>
    </message>
    <message>
        <source>Settings at %1</source>
        <translation>Configuración en %1</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s database of providers</source>
        <translation>La base de datos de proveedores de Thunderbird</translation>
    </message>
    <message>
        <source>Who keeps the mail of %1</source>
        <translation>Quién guarda el correo de %1</translation>
    </message>
    <message>
        <source>Servers in the DNS of %1</source>
        <translation>Servidores en el DNS de %1</translation>
    </message>
    <message>
        <source>Usual names, such as %1</source>
        <translation>Nombres habituales, como %1</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>consultando…</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>no hay nada</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>%1 has a page about programs like Sendoff.</source>
        <translation>%1 tiene una página sobre programas como Sendoff.</translation>
    </message>
    <message>
        <source>%1 lets no other program send its mail. Send there by its own app or web site.</source>
        <translation>%1 no permite que ningún otro programa envíe su correo. Envíelo desde su propia aplicación o su sitio web.</translation>
    </message>
    <message>
        <source>Allow programs on the web site of %1 first.</source>
        <translation>Permita primero los programas en el sitio web de %1.</translation>
    </message>
    <message>
        <source>%1 wants an app password: one that you make on its web site for Sendoff alone.</source>
        <translation>%1 pide una contraseña de aplicación: una que usted crea en su sitio web solo para Sendoff.</translation>
    </message>
    <message>
        <source>%1 has a password of its own for e-mail programs. Set one on its web site.</source>
        <translation>%1 tiene una contraseña aparte para programas de correo. Establezca una en su sitio web.</translation>
    </message>
    <message>
        <source>Start %1 on this machine, and enter the password that it shows.</source>
        <translation>Inicie %1 en este equipo e introduzca la contraseña que muestra.</translation>
    </message>
    <message>
        <source>%1 takes no password from programs: sign in with the browser.</source>
        <translation>%1 no acepta contraseñas de programas: inicie sesión en el navegador.</translation>
    </message>
    <message>
        <source>For that it wants a client ID, which you register with it once.</source>
        <translation>Para eso pide un ID de cliente, que se registra una vez con el proveedor.</translation>
    </message>
    <message>
        <source>Couldn&apos;t find the settings for %1 automatically.</source>
        <translation>No se pudo encontrar automáticamente la configuración de %1.</translation>
    </message>
    <message>
        <source>Neither the domain nor anybody else says where its mail is handed in, and no usual name answers.</source>
        <translation>Ni el dominio ni nadie más indica dónde se entrega su correo, y ningún nombre habitual responde.</translation>
    </message>
    <message>
        <source>Enter the server that your provider names for sending (SMTP). Is the address spelt right?</source>
        <translation>Introduzca el servidor que su proveedor indica para enviar (SMTP). ¿Está bien escrita la dirección?</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, certificate of %2, valid until %3</source>
        <translation>%1, certificado de %2, válido hasta el %3</translation>
    </message>
    <message>
        <source>logins: %1</source>
        <translation>autenticación: %1</translation>
    </message>
    <message>
        <source>taken; nothing was sent</source>
        <translation>aceptado; no se envió nada</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>Se rechazó el inicio de sesión.</translation>
    </message>
    <message>
        <source>On the provider&apos;s page, access was not allowed.</source>
        <translation>En la página del proveedor no se permitió el acceso.</translation>
    </message>
    <message>
        <source>Sign in again and allow it, if it is to send mail for you.</source>
        <translation>Inicie sesión de nuevo y permítalo, si Sendoff debe enviar correo en su nombre.</translation>
    </message>
    <message>
        <source>Nobody signed in.</source>
        <translation>Nadie inició sesión.</translation>
    </message>
    <message>
        <source>The page has expired.</source>
        <translation>La página ha caducado.</translation>
    </message>
    <message>
        <source>Begin the sign-in again.</source>
        <translation>Empiece de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>This sign-in isn&apos;t possible here.</source>
        <translation>Este inicio de sesión no es posible aquí.</translation>
    </message>
    <message>
        <source>A client ID or an address of the provider is missing, or the provider has no such way in.</source>
        <translation>Falta un ID de cliente o una dirección del proveedor, o el proveedor no ofrece esta forma de acceso.</translation>
    </message>
    <message>
        <source>Complete the sign-in settings of %1.</source>
        <translation>Complete la configuración de inicio de sesión de %1.</translation>
    </message>
    <message>
        <source>The provider&apos;s page can&apos;t be trusted now.</source>
        <translation>La página del proveedor no es de confianza ahora.</translation>
    </message>
    <message>
        <source>Its certificate isn&apos;t valid. A network with a login page of its own looks like this, and so does someone in between.</source>
        <translation>Su certificado no es válido. Así se ve una red con su propia página de acceso, y también alguien que se interpone.</translation>
    </message>
    <message>
        <source>Log in to the network, or use another one, then try again.</source>
        <translation>Acceda a la red, o use otra, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the provider.</source>
        <translation>No se pudo contactar con el proveedor.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be asked for a token, or has trouble of its own.</source>
        <translation>No se le pudo pedir un token, o tiene problemas propios.</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>Compruebe su red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer makes no sense.</source>
        <translation>La respuesta del proveedor no tiene sentido.</translation>
    </message>
    <message>
        <source>It gave no token that can be used: %1.</source>
        <translation>No dio ningún token que se pueda usar: %1.</translation>
    </message>
    <message>
        <source>Check the sign-in settings of %1, then try again.</source>
        <translation>Revise la configuración de inicio de sesión de %1 y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>esta cuenta</translation>
    </message>
    <message>
        <source>the account “%1”</source>
        <translation>la cuenta «%1»</translation>
    </message>
    <message>
        <source>About to leave</source>
        <translation>A punto de salir</translation>
    </message>
    <message>
        <source>Leaves %1, kept by the server</source>
        <translation>Salida: %1, guardado en el servidor</translation>
    </message>
    <message>
        <source>Waiting for the account</source>
        <translation>En espera de la cuenta</translation>
    </message>
    <message>
        <source>Delayed, next try %1</source>
        <translation>Retrasado, próximo intento: %1</translation>
    </message>
    <message>
        <source>Waiting, next try %1</source>
        <translation>En espera, próximo intento: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>On hold, its time has passed</source>
        <translation>Retenido, su hora ha pasado</translation>
    </message>
    <message>
        <source>On hold, found again</source>
        <translation>Retenido, recuperado</translation>
    </message>
    <message>
        <source>On hold until the account works</source>
        <translation>Retenido hasta que la cuenta funcione</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <translation>Próximo intento: %1.</translation>
    </message>
    <message>
        <source>About to leave.</source>
        <translation>A punto de salir.</translation>
    </message>
    <message>
        <source>The message is safe on this machine.</source>
        <translation>El mensaje está a salvo en este equipo.</translation>
    </message>
    <message>
        <source>“Edit” takes it back.</source>
        <translation>«Editar» lo recupera.</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>A la espera de envío.</translation>
    </message>
    <message>
        <source>It leaves by itself as soon as the server takes it.</source>
        <translation>Sale por sí solo en cuanto el servidor lo acepte.</translation>
    </message>
    <message>
        <source>The connection broke before the server confirmed it, but it is in the account&apos;s folder “%1”: the server accepted it.</source>
        <translation>La conexión se cortó antes de que el servidor lo confirmara, pero está en la carpeta «%1» de la cuenta: el servidor lo aceptó.</translation>
    </message>
    <message>
        <source>The server accepted it for this recipient.</source>
        <translation>El servidor lo aceptó para este destinatario.</translation>
    </message>
    <message numerus="yes">
        <source>The server accepted it for all %Ln recipients.</source>
        <translation>
            <numerusform>El servidor lo aceptó para el destinatario.</numerusform>
            <numerusform>El servidor lo aceptó para los %Ln destinatarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may have arrived.</source>
        <translation>Puede haber llegado.</translation>
    </message>
    <message>
        <source>The connection broke just when the server should have confirmed the message.</source>
        <translation>La conexión se cortó justo cuando el servidor debía confirmar el mensaje.</translation>
    </message>
    <message>
        <source>Sendoff is looking for it among the account&apos;s sent mail.</source>
        <translation>Sendoff lo está buscando en el correo enviado de la cuenta.</translation>
    </message>
    <message>
        <source>Sendoff didn&apos;t find it among the account&apos;s sent mail yet, and looks again %1.</source>
        <translation>Sendoff aún no lo encontró en el correo enviado de la cuenta. Próxima búsqueda: %1.</translation>
    </message>
    <message>
        <source>Sendoff couldn&apos;t find it among the account&apos;s sent mail, which proves nothing. Ask a recipient before you send it again.</source>
        <translation>Sendoff no pudo encontrarlo en el correo enviado de la cuenta, lo que no demuestra nada. Pregunte a un destinatario antes de enviarlo otra vez.</translation>
    </message>
    <message>
        <source>Ask a recipient or look into the sent folder before you send it again.</source>
        <translation>Pregunte a un destinatario o mire en la carpeta de enviados antes de enviarlo otra vez.</translation>
    </message>
    <message>
        <source>“Edit and resend”</source>
        <translation>«Editar y volver a enviar»</translation>
    </message>
    <message>
        <source>“Edit for failed recipients”</source>
        <translation>«Editar para los destinatarios fallidos»</translation>
    </message>
    <message>
        <source>Couldn&apos;t be sent to %1 of %2.</source>
        <translation>No se pudo enviar a %1 de %2.</translation>
    </message>
    <message>
        <source>Couldn&apos;t be sent to anyone.</source>
        <translation>No se pudo enviar a nadie.</translation>
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
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <translation>%1, +%2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>put off %1</source>
        <translation>aplazado %1</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>rechazado %1</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>Leaves %1.</source>
        <translation>Salida: %1.</translation>
    </message>
    <message>
        <source>Sendoff must be running then.</source>
        <translation>Sendoff debe estar abierto en ese momento.</translation>
    </message>
    <message>
        <source>On hold.</source>
        <translation>Retenido.</translation>
    </message>
    <message>
        <source>It stays here until you let it go.</source>
        <translation>Se queda aquí hasta que lo libere.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Enviado.</translation>
    </message>
    <message>
        <source>Leaves %1</source>
        <translation>Salida: %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>The server keeps it until %1</source>
        <translation>El servidor lo guarda hasta: %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Refused for %1 of %2</source>
        <translation>Rechazado para %1 de %2</translation>
    </message>
    <message>
        <source>Couldn&apos;t be sent to anyone</source>
        <translation>No se pudo enviar a nadie</translation>
    </message>
    <message>
        <source>Couldn&apos;t be sent</source>
        <translation>No se pudo enviar</translation>
    </message>
    <message>
        <source>May have arrived, being looked for</source>
        <translation>Puede haber llegado, se está buscando</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>Puede haber llegado</translation>
    </message>
    <message>
        <source>A copy is about to be put among your sent mail.</source>
        <translation>Se va a poner una copia en su correo enviado.</translation>
    </message>
    <message>
        <source>The copy couldn&apos;t be put among your sent mail yet. Sendoff tries again %1.</source>
        <translation>Aún no se pudo poner la copia en su correo enviado. Próximo intento de Sendoff: %1.</translation>
    </message>
    <message>
        <source>A copy is in your folder “%1”.</source>
        <translation>Hay una copia en su carpeta «%1».</translation>
    </message>
    <message>
        <source>Your server keeps a copy in “%1”.</source>
        <translation>Su servidor guarda una copia en «%1».</translation>
    </message>
    <message>
        <source>The copy couldn&apos;t be put among your sent mail. The message itself was sent.</source>
        <translation>No se pudo poner la copia en su correo enviado. El mensaje en sí se envió.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Finding the server</source>
        <translation>Buscando el servidor</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Making the connection secure</source>
        <translation>Protegiendo la conexión</translation>
    </message>
    <message>
        <source>Waiting for the greeting</source>
        <translation>Esperando el saludo</translation>
    </message>
    <message>
        <source>Saying hello</source>
        <translation>Saludando</translation>
    </message>
    <message>
        <source>Asking for a secure connection</source>
        <translation>Pidiendo una conexión segura</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>Offering the sender&apos;s address</source>
        <translation>Presentando la dirección del remitente</translation>
    </message>
    <message>
        <source>Offering the recipients</source>
        <translation>Presentando los destinatarios</translation>
    </message>
    <message>
        <source>Handing over the message</source>
        <translation>Entregando el mensaje</translation>
    </message>
    <message>
        <source>Waiting for the confirmation</source>
        <translation>Esperando la confirmación</translation>
    </message>
    <message>
        <source>Saying goodbye</source>
        <translation>Despidiéndose</translation>
    </message>
    <message>
        <source>This message isn&apos;t in the outbox any more.</source>
        <translation>Este mensaje ya no está en la bandeja de salida.</translation>
    </message>
    <message>
        <source>The message couldn&apos;t be stored on this machine, so it wasn&apos;t queued. Check that the disk can be written to.</source>
        <translation>El mensaje no se pudo guardar en este equipo, así que no se puso en cola. Compruebe que se puede escribir en el disco.</translation>
    </message>
    <message>
        <source>The outbox couldn&apos;t be read. Check the permissions of its folder.</source>
        <translation>La bandeja de salida no se pudo leer. Compruebe los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was queued. Make room, then send it again.</source>
        <translation>El disco está lleno, así que no se puso nada en cola. Libere espacio y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk takes no changes, so nothing was queued. Make the folder of the outbox writable.</source>
        <translation>El disco no admite cambios, así que no se puso nada en cola. Permita escribir en la carpeta de la bandeja de salida.</translation>
    </message>
    <message>
        <source>Another program holds the outbox. Wait a moment, then try again.</source>
        <translation>Otro programa está usando la bandeja de salida. Espere un momento y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The outbox on this machine is damaged. Close Sendoff everywhere, then start it again: it keeps the damaged file, and finds every message that is still there.</source>
        <translation>La bandeja de salida de este equipo está dañada. Cierre Sendoff por completo y ábralo de nuevo: conserva el archivo dañado y encuentra todos los mensajes que sigan ahí.</translation>
    </message>
    <message>
        <source>That can&apos;t be done while the message is being sent. Wait a moment, then try again.</source>
        <translation>Eso no se puede hacer mientras se envía el mensaje. Espere un momento y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The outbox was written by a newer Sendoff. Install that version to open it.</source>
        <translation>La bandeja de salida la escribió un Sendoff más nuevo. Instale esa versión para abrirla.</translation>
    </message>
    <message>
        <source>There is already an account named “%1”. Choose another name.</source>
        <translation>Ya hay una cuenta llamada «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>This account isn&apos;t there any more.</source>
        <translation>Esta cuenta ya no existe.</translation>
    </message>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>No hay ninguna cuenta llamada «%1».</translation>
    </message>
    <message>
        <source>The account couldn&apos;t be saved. Check that the disk can be written to and isn&apos;t full.</source>
        <translation>La cuenta no se pudo guardar. Compruebe que se puede escribir en el disco y que no está lleno.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dé un nombre a la cuenta.</translation>
    </message>
    <message>
        <source>The account&apos;s name is too long. Choose a shorter one.</source>
        <translation>El nombre de la cuenta es demasiado largo. Elija uno más corto.</translation>
    </message>
    <message>
        <source>The account&apos;s name has a line break or another invisible character in it.</source>
        <translation>El nombre de la cuenta contiene un salto de línea u otro carácter invisible.</translation>
    </message>
    <message>
        <source>The account&apos;s name can&apos;t begin with a dash.</source>
        <translation>El nombre de la cuenta no puede empezar por un guion.</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>El asunto está vacío.</translation>
    </message>
    <message>
        <source>You wrote “%1”, and nothing is attached yet.</source>
        <translation>Escribió «%1», y aún no hay nada adjunto.</translation>
    </message>
    <message>
        <source>It comes to %1, and the server takes %2. Remove something, or make a picture smaller.</source>
        <translation>En total son %1, y el servidor admite %2. Quite algo o reduzca una imagen.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take addresses with letters like those before the @ in %1. Use another address of that person, or another account.</source>
        <translation>El servidor no acepta direcciones con letras como las que van antes de la @ en %1. Use otra dirección de esa persona, u otra cuenta.</translation>
    </message>
    <message>
        <source>“%1” is still to be filled in.</source>
        <translation>Falta rellenar «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will see one another&apos;s addresses.</source>
        <translation>
            <numerusform>%Ln persona verá las direcciones de las demás.</numerusform>
            <numerusform>%Ln personas verán las direcciones unas de otras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is %1 right? It looks like %2.</source>
        <translation>¿Es correcto %1? Se parece a %2.</translation>
    </message>
    <message>
        <source>The message you are replying to came to %1, and you are replying as %2.</source>
        <translation>El mensaje al que responde llegó a %1, y está respondiendo como %2.</translation>
    </message>
    <message>
        <source>This address doesn&apos;t exist.</source>
        <translation>Esta dirección no existe.</translation>
    </message>
    <message>
        <source>%1 says that nobody has this address.</source>
        <translation>%1 indica que nadie tiene esta dirección.</translation>
    </message>
    <message>
        <source>Look for a typing mistake, then press “Edit and resend”.</source>
        <translation>Busque un error de escritura y pulse «Editar y volver a enviar».</translation>
    </message>
    <message>
        <source>This address isn&apos;t known right now.</source>
        <translation>Esta dirección no se reconoce en este momento.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t find the mailbox at the moment.</source>
        <translation>%1 no ha encontrado el buzón por ahora.</translation>
    </message>
    <message>
        <source>It is tried again by itself. If it stays, check the address.</source>
        <translation>Se vuelve a intentar automáticamente. Si continúa, compruebe la dirección.</translation>
    </message>
    <message>
        <source>The part after the @ doesn&apos;t exist.</source>
        <translation>La parte posterior a la @ no existe.</translation>
    </message>
    <message>
        <source>%1 can&apos;t find a mail system of this name.</source>
        <translation>%1 no encuentra ningún sistema de correo con ese nombre.</translation>
    </message>
    <message>
        <source>Look for a typing mistake after the @, then press “Edit and resend”.</source>
        <translation>Busque un error de escritura después de la @ y pulse «Editar y volver a enviar».</translation>
    </message>
    <message>
        <source>The recipient takes no mail at all.</source>
        <translation>El destinatario no acepta ningún correo.</translation>
    </message>
    <message>
        <source>The part after the @ says that it never takes mail.</source>
        <translation>La parte posterior a la @ indica que nunca acepta correo.</translation>
    </message>
    <message>
        <source>Ask the recipient for another address.</source>
        <translation>Pida otra dirección al destinatario.</translation>
    </message>
    <message>
        <source>This address isn&apos;t written correctly.</source>
        <translation>Esta dirección no está bien escrita.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t understand it.</source>
        <translation>%1 no la entiende.</translation>
    </message>
    <message>
        <source>Correct the address, then press “Edit and resend”.</source>
        <translation>Corrija la dirección y pulse «Editar y volver a enviar».</translation>
    </message>
    <message>
        <source>This address fits several mailboxes.</source>
        <translation>Esta dirección corresponde a varios buzones.</translation>
    </message>
    <message>
        <source>%1 can&apos;t tell which one you mean.</source>
        <translation>%1 no puede saber a cuál se refiere usted.</translation>
    </message>
    <message>
        <source>Ask the recipient for the exact address.</source>
        <translation>Pida al destinatario su dirección exacta.</translation>
    </message>
    <message>
        <source>The recipient has moved.</source>
        <translation>El destinatario ha cambiado de dirección.</translation>
    </message>
    <message>
        <source>%1 says that this mailbox went elsewhere or belongs to someone else now.</source>
        <translation>%1 indica que este buzón se ha trasladado o que ahora es de otra persona.</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address.</source>
        <translation>Pida al destinatario su nueva dirección.</translation>
    </message>
    <message>
        <source>The address was refused.</source>
        <translation>Se rechazó la dirección.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take mail for this address.</source>
        <translation>%1 no acepta correo para esta dirección.</translation>
    </message>
    <message>
        <source>Check the address, then press “Edit and resend”.</source>
        <translation>Compruebe la dirección y pulse «Editar y volver a enviar».</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is switched off.</source>
        <translation>El buzón del destinatario está desactivado.</translation>
    </message>
    <message>
        <source>%1 says that it takes no mail at present.</source>
        <translation>%1 indica que ahora mismo no acepta correo.</translation>
    </message>
    <message>
        <source>Reach the recipient in another way, or try another address.</source>
        <translation>Contacte con el destinatario por otro medio o pruebe otra dirección.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>El buzón del destinatario está lleno.</translation>
    </message>
    <message>
        <source>%1 has no room for more mail to this address.</source>
        <translation>%1 no tiene sitio para más correo a esta dirección.</translation>
    </message>
    <message>
        <source>Tell the recipient in another way, and send it again later.</source>
        <translation>Avise al destinatario por otro medio y envíelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The message is too big for the recipient.</source>
        <translation>El mensaje es demasiado grande para el destinatario.</translation>
    </message>
    <message>
        <source>The mailbox doesn&apos;t take messages of this size.</source>
        <translation>El buzón no acepta mensajes de este tamaño.</translation>
    </message>
    <message>
        <source>Press “Edit and make it smaller” and attach less, or share large files in another way.</source>
        <translation>Pulse «Editar y reducir tamaño» y adjunte menos, o comparta los archivos grandes por otro medio.</translation>
    </message>
    <message>
        <source>The mailing list couldn&apos;t be reached.</source>
        <translation>No se pudo acceder a la lista de correo.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t work out who is on the list.</source>
        <translation>%1 no pudo averiguar quién está en la lista.</translation>
    </message>
    <message>
        <source>Tell the owner of the list.</source>
        <translation>Avise al responsable de la lista.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox didn&apos;t take the message.</source>
        <translation>El buzón del destinatario no aceptó el mensaje.</translation>
    </message>
    <message>
        <source>%1 reports trouble with the mailbox.</source>
        <translation>%1 informa de problemas con el buzón.</translation>
    </message>
    <message>
        <source>Try again later, or reach the recipient in another way.</source>
        <translation>Vuelva a intentarlo más tarde o contacte con el destinatario por otro medio.</translation>
    </message>
    <message>
        <source>Only chosen people may write to this address.</source>
        <translation>Solo ciertas personas pueden escribir a esta dirección.</translation>
    </message>
    <message>
        <source>It is a list or a mailbox with members, and %1 doesn&apos;t count your address among them.</source>
        <translation>Es una lista o un buzón con miembros, y %1 no cuenta su dirección entre ellos.</translation>
    </message>
    <message>
        <source>Join the list, send from the address that you joined with, or ask its owner to let you in.</source>
        <translation>Únase a la lista, envíe desde la dirección con la que se unió o pida acceso a su responsable.</translation>
    </message>
    <message>
        <source>This address takes no mail from outside.</source>
        <translation>Esta dirección no acepta correo de fuera.</translation>
    </message>
    <message>
        <source>%1 lets only people of the same organization write to it.</source>
        <translation>%1 solo deja que le escriban personas de la misma organización.</translation>
    </message>
    <message>
        <source>Ask the recipient for another address, or to open this one for you.</source>
        <translation>Pida al destinatario otra dirección, o que abra esta para usted.</translation>
    </message>
    <message>
        <source>The recipient doesn&apos;t take mail from you.</source>
        <translation>El destinatario no acepta correo de usted.</translation>
    </message>
    <message>
        <source>Your address is on a list of senders that the recipient or its organization blocks.</source>
        <translation>Su dirección está en una lista de remitentes bloqueados por el destinatario o su organización.</translation>
    </message>
    <message>
        <source>Ask the recipient in another way to take you off that list.</source>
        <translation>Pida al destinatario por otro medio que le quite de esa lista.</translation>
    </message>
    <message>
        <source>The recipient gets too much mail right now.</source>
        <translation>El destinatario recibe demasiado correo en este momento.</translation>
    </message>
    <message>
        <source>%1 slows down what arrives at this mailbox.</source>
        <translation>%1 limita el ritmo al que llega correo a este buzón.</translation>
    </message>
    <message>
        <source>Wait a while. What was put off is tried again by itself.</source>
        <translation>Espere un rato. Lo aplazado se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>The server asks for a second try.</source>
        <translation>El servidor pide un segundo intento.</translation>
    </message>
    <message>
        <source>%1 puts off senders that it doesn&apos;t know yet, which keeps spam away.</source>
        <translation>%1 aplaza a los remitentes que aún no conoce, para evitar el correo no deseado.</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again by itself in a few minutes.</source>
        <translation>No hay nada que hacer: se vuelve a intentar automáticamente en unos minutos.</translation>
    </message>
    <message>
        <source>Too much mail in a short time.</source>
        <translation>Demasiado correo en poco tiempo.</translation>
    </message>
    <message>
        <source>%1 takes no more for now.</source>
        <translation>%1 no acepta más por ahora.</translation>
    </message>
    <message>
        <source>Wait for an hour, then try again. What was put off is tried again by itself.</source>
        <translation>Espere una hora y vuelva a intentarlo. Lo aplazado se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>The limit of your provider is reached.</source>
        <translation>Se alcanzó el límite de su proveedor.</translation>
    </message>
    <message>
        <source>%1 counts what you send in an hour or a day, and this was too much.</source>
        <translation>%1 cuenta lo que usted envía en una hora o en un día, y esto ya era demasiado.</translation>
    </message>
    <message>
        <source>What waits is tried again by itself. It may take until tomorrow.</source>
        <translation>Lo que está en espera se vuelve a intentar automáticamente. Puede tardar hasta mañana.</translation>
    </message>
    <message>
        <source>Too many recipients at once.</source>
        <translation>Demasiados destinatarios a la vez.</translation>
    </message>
    <message>
        <source>%1 takes fewer recipients in one go.</source>
        <translation>%1 acepta menos destinatarios de una vez.</translation>
    </message>
    <message>
        <source>The others are tried again by themselves. If it stays, send to fewer people at once.</source>
        <translation>Los demás se vuelven a intentar automáticamente. Si continúa, envíe a menos personas a la vez.</translation>
    </message>
    <message>
        <source>Too many connections to the server.</source>
        <translation>Demasiadas conexiones con el servidor.</translation>
    </message>
    <message>
        <source>Other programs or machines use %1 at the same time, or it is very busy.</source>
        <translation>Otros programas o equipos usan %1 al mismo tiempo, o hay mucho tráfico.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Close other mail programs if it stays.</source>
        <translation>Se vuelve a intentar automáticamente. Si continúa, cierre otros programas de correo.</translation>
    </message>
    <message>
        <source>The server saw too many wrong addresses.</source>
        <translation>El servidor ha visto demasiadas direcciones incorrectas.</translation>
    </message>
    <message>
        <source>%1 takes this for a spammer&apos;s guessing and won&apos;t listen for a while.</source>
        <translation>%1 cree que alguien prueba direcciones al azar para enviar correo no deseado y deja de atender durante un rato.</translation>
    </message>
    <message>
        <source>Take out addresses that don&apos;t exist, and wait for an hour.</source>
        <translation>Quite las direcciones que no existen y espere una hora.</translation>
    </message>
    <message>
        <source>The server asks for patience.</source>
        <translation>El servidor pide paciencia.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t know you yet and wants to see the message a second time, or you sent much in a short time.</source>
        <translation>%1 aún no le conoce y quiere ver el mensaje por segunda vez, o usted ha enviado mucho en poco tiempo.</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again by itself.</source>
        <translation>No hay nada que hacer: se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>The server wants a login first.</source>
        <translation>El servidor pide antes un inicio de sesión.</translation>
    </message>
    <message>
        <source>%1 sends mail only for people whom it knows.</source>
        <translation>%1 solo envía correo de personas que conoce.</translation>
    </message>
    <message>
        <source>Set user name and login in %2.</source>
        <translation>Indique el nombre de usuario y la autenticación en %2.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t send mail to other places.</source>
        <translation>El servidor no envía correo a otros sitios.</translation>
    </message>
    <message>
        <source>%1 would take this message for its own people only, or it wants a login first.</source>
        <translation>%1 solo aceptaría este mensaje para su propia gente, o pide antes un inicio de sesión.</translation>
    </message>
    <message>
        <source>Check that %2 names your provider&apos;s server for sending, with your login.</source>
        <translation>Compruebe que en %2 figuran el servidor de envío de su proveedor y sus datos de acceso.</translation>
    </message>
    <message>
        <source>This account may not send from this address.</source>
        <translation>Esta cuenta no puede enviar desde esta dirección.</translation>
    </message>
    <message>
        <source>The address in From doesn&apos;t belong to the login at %1.</source>
        <translation>Para %1, la dirección del campo De no corresponde a esta sesión.</translation>
    </message>
    <message>
        <source>Choose a From address of %2, or have your provider add this one.</source>
        <translation>Elija en De una dirección de %2, o pida a su proveedor que añada esta.</translation>
    </message>
    <message>
        <source>Your provider has stopped this account.</source>
        <translation>Su proveedor ha bloqueado esta cuenta.</translation>
    </message>
    <message>
        <source>%1 sends nothing more for it, often because spam came from it or its password was stolen.</source>
        <translation>%1 no envía nada más con ella, a menudo porque de ella salió correo no deseado o le robaron la contraseña.</translation>
    </message>
    <message>
        <source>Sign in on your provider&apos;s web site, change the password and have it unblocked. Then check %2.</source>
        <translation>Inicie sesión en el sitio web de su proveedor, cambie la contraseña y haga que la desbloqueen. Después compruebe %2.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept the sender&apos;s address.</source>
        <translation>El servidor no acepta la dirección del remitente.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t understand your From address.</source>
        <translation>%1 no entiende su dirección del campo De.</translation>
    </message>
    <message>
        <source>Correct the address in %2.</source>
        <translation>Corrija la dirección en %2.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know the sender&apos;s domain.</source>
        <translation>El servidor no conoce el dominio del remitente.</translation>
    </message>
    <message>
        <source>%1 can&apos;t find the mail system of your From address.</source>
        <translation>%1 no encuentra el sistema de correo de su dirección del campo De.</translation>
    </message>
    <message>
        <source>Look for a typing mistake in the address of %2.</source>
        <translation>Busque un error de escritura en la dirección de %2.</translation>
    </message>
    <message>
        <source>The server couldn&apos;t confirm the sender&apos;s address.</source>
        <translation>El servidor no pudo confirmar la dirección del remitente.</translation>
    </message>
    <message>
        <source>%1 asked the mail system of your From address, and it doesn&apos;t know you.</source>
        <translation>%1 consultó el sistema de correo de su dirección del campo De, y allí no le conocen.</translation>
    </message>
    <message>
        <source>Check that the address in %2 exists and takes mail.</source>
        <translation>Compruebe que la dirección de %2 existe y acepta correo.</translation>
    </message>
    <message>
        <source>Your own address takes no mail.</source>
        <translation>Su propia dirección no acepta correo.</translation>
    </message>
    <message>
        <source>%1 refuses senders that can&apos;t be answered.</source>
        <translation>%1 rechaza a los remitentes a los que no se puede responder.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take mail from your address.</source>
        <translation>El servidor no acepta correo de su dirección.</translation>
    </message>
    <message>
        <source>%1 refuses the sender, not the message.</source>
        <translation>%1 rechaza al remitente, no el mensaje.</translation>
    </message>
    <message>
        <source>Check the address in %2. If it is right, ask your provider.</source>
        <translation>Compruebe la dirección de %2. Si es correcta, pregunte a su proveedor.</translation>
    </message>
    <message>
        <source>Enter the password again in %2. With two-step login, providers want an app password.</source>
        <translation>Introduzca la contraseña de nuevo en %2. Con la verificación en dos pasos, los proveedores piden una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>The server can&apos;t check the password now.</source>
        <translation>El servidor no puede comprobar ahora la contraseña.</translation>
    </message>
    <message>
        <source>%1 has trouble with logins. Your password may well be right.</source>
        <translation>%1 tiene problemas con los inicios de sesión. Es muy posible que su contraseña sea correcta.</translation>
    </message>
    <message>
        <source>The server wants an app password.</source>
        <translation>El servidor pide una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take the normal password from programs, as with two-step login.</source>
        <translation>%1 no acepta de los programas la contraseña normal, como ocurre con la verificación en dos pasos.</translation>
    </message>
    <message>
        <source>Make an app password on your provider&apos;s web site and enter it in %2.</source>
        <translation>Cree una contraseña de aplicación en el sitio web de su proveedor e introdúzcala en %2.</translation>
    </message>
    <message>
        <source>The provider wants to see you in the browser.</source>
        <translation>El proveedor quiere verle en el navegador.</translation>
    </message>
    <message>
        <source>%1 finds this login unusual and wants a proof that it is you.</source>
        <translation>%1 considera inusual este inicio de sesión y quiere una prueba de que es usted.</translation>
    </message>
    <message>
        <source>Sign in on your provider&apos;s web site and confirm that it was you. Then try again.</source>
        <translation>Inicie sesión en el sitio web de su proveedor y confirme que era usted. Después vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server takes no passwords any more.</source>
        <translation>El servidor ya no acepta contraseñas.</translation>
    </message>
    <message>
        <source>%1 has switched off logging in with a password.</source>
        <translation>%1 ha desactivado el inicio de sesión con contraseña.</translation>
    </message>
    <message>
        <source>Ask your provider for another way to send, such as an app password.</source>
        <translation>Pida a su proveedor otra forma de enviar, por ejemplo una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Sending by programs is switched off for this mailbox.</source>
        <translation>El envío desde programas está desactivado para este buzón.</translation>
    </message>
    <message>
        <source>%1 knows the login, but doesn&apos;t let this mailbox send through mail programs.</source>
        <translation>%1 reconoce los datos de acceso, pero no permite que este buzón envíe desde programas de correo.</translation>
    </message>
    <message>
        <source>Switch on SMTP on your provider&apos;s web site, or ask your administrator for “authenticated SMTP”.</source>
        <translation>Active SMTP en el sitio web de su proveedor, o pida «SMTP autenticado» a su administrador.</translation>
    </message>
    <message>
        <source>Too many logins in a short time.</source>
        <translation>Demasiados inicios de sesión en poco tiempo.</translation>
    </message>
    <message>
        <source>%1 lets nobody in with this login for a while.</source>
        <translation>%1 no deja entrar a nadie con estos datos de acceso durante un rato.</translation>
    </message>
    <message>
        <source>Wait for an hour. If it stays, look whether another program uses an old password.</source>
        <translation>Espere una hora. Si continúa, mire si otro programa usa una contraseña antigua.</translation>
    </message>
    <message>
        <source>The server takes the message for spam.</source>
        <translation>El servidor toma el mensaje por correo no deseado.</translation>
    </message>
    <message>
        <source>%1 judged by its words, links and attachments.</source>
        <translation>%1 lo juzgó por sus palabras, enlaces y adjuntos.</translation>
    </message>
    <message>
        <source>Write it in plainer words with fewer links and pictures, and send it again.</source>
        <translation>Escríbalo con palabras más sencillas y con menos enlaces e imágenes, y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>The server found a virus.</source>
        <translation>El servidor encontró un virus.</translation>
    </message>
    <message>
        <source>%1 says that an attachment or a link is harmful.</source>
        <translation>%1 indica que un adjunto o un enlace es dañino.</translation>
    </message>
    <message>
        <source>Check this machine and the attachments with a virus scanner before you send anything more.</source>
        <translation>Revise este equipo y los adjuntos con un antivirus antes de enviar nada más.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take one of the attachments.</source>
        <translation>El servidor no acepta uno de los adjuntos.</translation>
    </message>
    <message>
        <source>%1 refuses files of this kind, such as programs and archives, also inside of others.</source>
        <translation>%1 rechaza los archivos de este tipo, como programas y archivos comprimidos, también dentro de otros.</translation>
    </message>
    <message>
        <source>Share the file in another way, or send it in another form, such as PDF.</source>
        <translation>Comparta el archivo por otro medio, o envíelo en otro formato, por ejemplo PDF.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t trust a link in the message.</source>
        <translation>El servidor no se fía de un enlace del mensaje.</translation>
    </message>
    <message>
        <source>%1 knows one of the web addresses in it from spam or fraud.</source>
        <translation>%1 conoce una de sus direcciones web por correo no deseado o fraude.</translation>
    </message>
    <message>
        <source>Take out links, also in your signature, and send it again.</source>
        <translation>Quite enlaces, también los de su firma, y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>A rule forbids something in this message.</source>
        <translation>Una norma prohíbe algo de este mensaje.</translation>
    </message>
    <message>
        <source>%1 looked into it and found words, files or numbers that its organization doesn&apos;t let through.</source>
        <translation>%1 lo examinó y encontró palabras, archivos o números que su organización no deja pasar.</translation>
    </message>
    <message>
        <source>Ask the recipient or your administrator for the rule, or send it in another way.</source>
        <translation>Pregunte por la norma al destinatario o a su administrador, o envíelo por otro medio.</translation>
    </message>
    <message>
        <source>The server says that the message isn&apos;t written correctly.</source>
        <translation>Para el servidor, el mensaje no está bien escrito.</translation>
    </message>
    <message>
        <source>%1 misses something in its headers or line ends.</source>
        <translation>%1 echa en falta algo en los encabezados o en los finales de línea.</translation>
    </message>
    <message>
        <source>Press “Edit and resend”, so that Sendoff rewrites it.</source>
        <translation>Pulse «Editar y volver a enviar» para que Sendoff lo escriba de nuevo.</translation>
    </message>
    <message>
        <source>The message has lines that are too long.</source>
        <translation>El mensaje tiene líneas demasiado largas.</translation>
    </message>
    <message>
        <source>%1 takes no lines of more than 998 characters.</source>
        <translation>%1 no acepta líneas de más de 998 caracteres.</translation>
    </message>
    <message>
        <source>The message is too big.</source>
        <translation>El mensaje es demasiado grande.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take messages of this size.</source>
        <translation>%1 no acepta mensajes de este tamaño.</translation>
    </message>
    <message>
        <source>The message went round in a circle.</source>
        <translation>El mensaje dio vueltas en círculo.</translation>
    </message>
    <message>
        <source>Mail systems behind this address forward to each other.</source>
        <translation>Los sistemas de correo que hay tras esta dirección se reenvían el correo unos a otros.</translation>
    </message>
    <message>
        <source>Tell the recipient in another way: only their administrator can mend it.</source>
        <translation>Avise al destinatario por otro medio: solo su administrador puede arreglarlo.</translation>
    </message>
    <message>
        <source>The server can&apos;t carry this kind of content.</source>
        <translation>El servidor no puede transmitir este tipo de contenido.</translation>
    </message>
    <message>
        <source>%1 refused the form of the message.</source>
        <translation>%1 rechazó el formato del mensaje.</translation>
    </message>
    <message>
        <source>Press “Edit and resend” and send it in a simpler form, such as plain text.</source>
        <translation>Pulse «Editar y volver a enviar» y envíelo en un formato más sencillo, por ejemplo como texto sin formato.</translation>
    </message>
    <message>
        <source>The network address is on a block list.</source>
        <translation>La dirección de red está en una lista de bloqueo.</translation>
    </message>
    <message>
        <source>%1 takes no mail from the server or the network that this came from, as spam came from it.</source>
        <translation>%1 no acepta correo del servidor o de la red de donde viene este, porque de allí salió correo no deseado.</translation>
    </message>
    <message>
        <source>Try another network or account. If it stays, show this to your provider: only they can have it taken off the list.</source>
        <translation>Pruebe otra red u otra cuenta. Si continúa, muestre esto a su proveedor: solo él puede pedir que la quiten de la lista.</translation>
    </message>
    <message>
        <source>The domain of your address has a bad reputation.</source>
        <translation>El dominio de su dirección tiene mala fama.</translation>
    </message>
    <message>
        <source>%1 knows the part after the @ in your From address from spam.</source>
        <translation>%1 conoce por correo no deseado la parte posterior a la @ de su dirección del campo De.</translation>
    </message>
    <message>
        <source>Send from another address, and show this to whoever runs your domain.</source>
        <translation>Envíe desde otra dirección y muestre esto a quien administra su dominio.</translation>
    </message>
    <message>
        <source>The sending machine has no name on the internet.</source>
        <translation>El equipo que envía no tiene nombre en internet.</translation>
    </message>
    <message>
        <source>%1 finds no host name for its network address, as it should for a mail server.</source>
        <translation>%1 no encuentra un nombre de host para su dirección de red, como corresponde a un servidor de correo.</translation>
    </message>
    <message>
        <source>Send through your provider&apos;s server, not from this machine itself. If you do, show this to your provider.</source>
        <translation>Envíe a través del servidor de su proveedor, no directamente desde este equipo. Si ya lo hace, muestre esto a su proveedor.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t like how Sendoff greets it.</source>
        <translation>Al servidor no le gusta cómo le saluda Sendoff.</translation>
    </message>
    <message>
        <source>%1 wants a full host name in the greeting.</source>
        <translation>%1 quiere un nombre de host completo en el saludo.</translation>
    </message>
    <message>
        <source>Set a greeting name, such as mail.example.org, in %2.</source>
        <translation>Indique en %2 un nombre para el saludo, como mail.example.org.</translation>
    </message>
    <message>
        <source>The sending server may not send for your domain.</source>
        <translation>El servidor que envía no puede enviar en nombre de su dominio.</translation>
    </message>
    <message>
        <source>The domain of your From address names the servers that may, and %1 finds this one not among them (SPF).</source>
        <translation>El dominio de su dirección del campo De indica qué servidores pueden hacerlo, y %1 no encuentra este entre ellos (SPF).</translation>
    </message>
    <message>
        <source>Send through the account that belongs to this address. If you did, show this to whoever runs your domain.</source>
        <translation>Envíe con la cuenta que corresponde a esta dirección. Si ya lo hizo, muestre esto a quien administra su dominio.</translation>
    </message>
    <message>
        <source>The signature of the message doesn&apos;t fit.</source>
        <translation>La firma digital del mensaje no coincide.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t confirm what your provider signed (DKIM).</source>
        <translation>%1 no pudo confirmar lo que firmó su proveedor (DKIM).</translation>
    </message>
    <message>
        <source>Send it again. If it stays, show this to your provider.</source>
        <translation>Envíelo de nuevo. Si continúa, muestre esto a su proveedor.</translation>
    </message>
    <message>
        <source>The owner of your domain has it refused.</source>
        <translation>El titular de su dominio hace que se rechace.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t confirm that it comes from the domain in From, and that domain says to refuse such mail (DMARC).</source>
        <translation>%1 no pudo confirmar que venga del dominio del campo De, y ese dominio pide rechazar tales mensajes (DMARC).</translation>
    </message>
    <message>
        <source>Send through the account that belongs to this From address.</source>
        <translation>Envíe con la cuenta que corresponde a esta dirección del campo De.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server doesn&apos;t trust the sender.</source>
        <translation>El servidor del destinatario no se fía del remitente.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t confirm that the message really comes from your domain.</source>
        <translation>%1 no pudo confirmar que el mensaje venga realmente de su dominio.</translation>
    </message>
    <message>
        <source>Send from the address that belongs to %2, or ask your provider.</source>
        <translation>Envíe desde la dirección que corresponde a %2, o pregunte a su proveedor.</translation>
    </message>
    <message>
        <source>The server wants a secure connection.</source>
        <translation>El servidor pide una conexión segura.</translation>
    </message>
    <message>
        <source>%1 takes this only over a connection that nobody else can read.</source>
        <translation>%1 solo acepta esto por una conexión que nadie más pueda leer.</translation>
    </message>
    <message>
        <source>Set security to “TLS” or “STARTTLS” in %2.</source>
        <translation>Elija la seguridad «TLS» o «STARTTLS» en %2.</translation>
    </message>
    <message>
        <source>The address has letters that a server on the way doesn&apos;t understand.</source>
        <translation>La dirección tiene letras que un servidor del trayecto no entiende.</translation>
    </message>
    <message>
        <source>Ask the recipient for an address in plain letters.</source>
        <translation>Pida al destinatario una dirección con letras sencillas.</translation>
    </message>
    <message>
        <source>The server couldn&apos;t look something up.</source>
        <translation>El servidor no pudo consultar algo.</translation>
    </message>
    <message>
        <source>%1 has trouble with its name service or its list of users.</source>
        <translation>%1 tiene problemas con su servicio de nombres o con su lista de usuarios.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, check what stands after the @.</source>
        <translation>Vuelva a intentarlo más tarde. Si continúa, compruebe lo que hay después de la @.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system can&apos;t be reached now.</source>
        <translation>Ahora no se puede contactar con el sistema de correo del destinatario.</translation>
    </message>
    <message>
        <source>%1 has trouble on the way to it.</source>
        <translation>%1 tiene problemas en el camino hasta él.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system can&apos;t be reached.</source>
        <translation>No se puede contactar con el sistema de correo del destinatario.</translation>
    </message>
    <message>
        <source>%1 found no way to it.</source>
        <translation>%1 no encontró ningún camino hasta él.</translation>
    </message>
    <message>
        <source>Check what stands after the @. If it is right, try again tomorrow.</source>
        <translation>Compruebe lo que hay después de la @. Si es correcto, vuelva a intentarlo mañana.</translation>
    </message>
    <message>
        <source>The server has no room.</source>
        <translation>El servidor no tiene espacio.</translation>
    </message>
    <message>
        <source>The disk of %1 is full.</source>
        <translation>Disco lleno en %1.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>El servidor está ocupado.</translation>
    </message>
    <message>
        <source>%1 asks to come back later.</source>
        <translation>%1 pide que se vuelva más tarde.</translation>
    </message>
    <message>
        <source>The mail system can&apos;t take the message.</source>
        <translation>El sistema de correo no puede aceptar el mensaje.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own, or can&apos;t handle it in this form.</source>
        <translation>%1 tiene problemas propios, o no puede tratarlo en este formato.</translation>
    </message>
    <message>
        <source>The server&apos;s own words below say more. Ask your provider if they don&apos;t help.</source>
        <translation>Las propias palabras del servidor, abajo, dicen más. Si no ayudan, pregunte a su proveedor.</translation>
    </message>
    <message>
        <source>The server didn&apos;t understand.</source>
        <translation>El servidor no entendió.</translation>
    </message>
    <message>
        <source>%1 refused a command that is needed for this message.</source>
        <translation>%1 rechazó un comando necesario para este mensaje.</translation>
    </message>
    <message>
        <source>The conversation below shows it. Ask your provider if it stays.</source>
        <translation>La conversación de abajo lo muestra. Si continúa, pregunte a su proveedor.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t let you send this.</source>
        <translation>El servidor no le permite enviar esto.</translation>
    </message>
    <message>
        <source>%1 refused it by its own rules: it may take it for spam, or the sender isn&apos;t allowed.</source>
        <translation>%1 lo rechazó según sus propias normas: quizá lo tome por correo no deseado, o el remitente no esté autorizado.</translation>
    </message>
    <message>
        <source>Check that From fits %2. The server&apos;s own words below say more.</source>
        <translation>Compruebe que la dirección del campo De encaja con %2. Las propias palabras del servidor, abajo, dicen más.</translation>
    </message>
    <message>
        <source>The server refused it by its own rules.</source>
        <translation>El servidor lo rechazó según sus propias normas.</translation>
    </message>
    <message>
        <source>%1 may take it for spam.</source>
        <translation>%1 quizá lo tome por correo no deseado.</translation>
    </message>
    <message>
        <source>The server asks to come back later.</source>
        <translation>El servidor pide que se vuelva más tarde.</translation>
    </message>
    <message>
        <source>%1 can&apos;t take it right now.</source>
        <translation>%1 no puede aceptarlo en este momento.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take mail from here.</source>
        <translation>El servidor no acepta correo desde aquí.</translation>
    </message>
    <message>
        <source>%1 refused the conversation before it began.</source>
        <translation>%1 rechazó la conversación antes de que empezara.</translation>
    </message>
    <message>
        <source>Check server and port in %2, or try another network.</source>
        <translation>Compruebe el servidor y el puerto en %2, o pruebe otra red.</translation>
    </message>
    <message>
        <source>The server refused the message.</source>
        <translation>El servidor rechazó el mensaje.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take it in this form.</source>
        <translation>%1 no lo acepta en este formato.</translation>
    </message>
    <message>
        <source>The server&apos;s own words below say more.</source>
        <translation>Las propias palabras del servidor, abajo, dicen más.</translation>
    </message>
    <message>
        <source>The certificate of %1 was renewed, or someone may be in between.</source>
        <translation>Puede que %1 haya renovado su certificado, o que alguien se interponga.</translation>
    </message>
    <message>
        <source>Set the login to “Automatic” in %1.</source>
        <translation>Elija la autenticación «Automática» en %1.</translation>
    </message>
    <message>
        <source>Set the login to PLAIN in %1, send one message, then set it back to “Automatic”.</source>
        <translation>Elija la autenticación PLAIN en %1, envíe un mensaje y vuelva a ponerla en «Automática».</translation>
    </message>
    <message>
        <source>Set security to “TLS” or “STARTTLS” and the login to “Automatic” in %1.</source>
        <translation>Elija la seguridad «TLS» o «STARTTLS» y la autenticación «Automática» en %1.</translation>
    </message>
    <message>
        <source>Press “Sign in with the browser” in the account&apos;s settings, or run “sendoff-cli account sign-in”.</source>
        <translation>Pulse «Iniciar sesión en el navegador» en la configuración de la cuenta, o ejecute «sendoff-cli account sign-in».</translation>
    </message>
    <message>
        <source>Press “Sign in with the browser” in the account&apos;s settings. What waits leaves then.</source>
        <translation>Pulse «Iniciar sesión en el navegador» en la configuración de la cuenta. Lo que está en espera saldrá entonces.</translation>
    </message>
    <message>
        <source>In the account settings, add an outgoing server with these values. First import the certificate under Privacy &amp; Security, Certificates, Authorities, and trust it for websites; nobody has its key any more, so it can vouch for nothing else.</source>
        <translation>En la configuración de cuentas, añada un servidor de salida con estos valores. Antes, importe el certificado en Privacidad y seguridad, Certificados, Autoridades, y confíe en él para sitios web; nadie tiene ya su clave, así que no puede avalar nada más.</translation>
    </message>
    <message>
        <source>Put these lines into ~/.muttrc, and make that file readable for you only: chmod 600 ~/.muttrc</source>
        <translation>Ponga estas líneas en ~/.muttrc y haga que solo usted pueda leer ese archivo: chmod 600 ~/.muttrc</translation>
    </message>
    <message>
        <source>Put these lines into ~/.gitconfig, or with “git config” into one repository. Then “git send-email” sends through Sendoff.</source>
        <translation>Ponga estas líneas en ~/.gitconfig o, con «git config», en un solo repositorio. A partir de entonces, «git send-email» envía a través de Sendoff.</translation>
    </message>
    <message>
        <source>Save this as wp-content/mu-plugins/sendoff.php. WordPress has to run on this machine and be able to read the certificate; copy it to where it can.</source>
        <translation>Guarde esto como wp-content/mu-plugins/sendoff.php. WordPress debe ejecutarse en este equipo y poder leer el certificado; cópielo en un lugar donde pueda.</translation>
    </message>
    <message>
        <source>Put these lines into settings.py. To have Django verify the certificate, start it with the variable in the last line.</source>
        <translation>Ponga estas líneas en settings.py. Para que Django verifique el certificado, inícielo con la variable de la última línea.</translation>
    </message>
    <message>
        <source>Install msmtp-mta and put these lines into ~/.msmtprc, with your address in the last one, then: chmod 600 ~/.msmtprc. What cron and other programs hand to “sendmail” then goes through Sendoff.</source>
        <translation>Instale msmtp-mta y ponga estas líneas en ~/.msmtprc, con su dirección en la última; después: chmod 600 ~/.msmtprc. Así, lo que cron y otros programas entreguen a «sendmail» pasa por Sendoff.</translation>
    </message>
    <message>
        <source>This sends the message in a file from a script. Exchange the two addresses.</source>
        <translation>Esto envía desde un script el mensaje de un archivo. Sustituya las dos direcciones.</translation>
    </message>
    <message>
        <source>There is already a token for “%1”. Choose another name, or revoke that one first.</source>
        <translation>Ya hay un token para «%1». Elija otro nombre, o revoque antes el existente.</translation>
    </message>
    <message>
        <source>There is no token for “%1”.</source>
        <translation>No hay ningún token para «%1».</translation>
    </message>
    <message>
        <source>That couldn&apos;t be saved on this machine. Check that the disk can be written to.</source>
        <translation>No se pudo guardar en este equipo. Compruebe que se puede escribir en el disco.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>address: what became of it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Delayed on the way, tried until %1</source>
        <translation>Retrasado por el camino, se seguirá intentando hasta: %1</translation>
    </message>
    <message>
        <source>Delayed on the way, still tried</source>
        <translation>Retrasado por el camino, se sigue intentando</translation>
    </message>
    <message>
        <source>Passed on to a system that reports no further</source>
        <translation>Transmitido a un sistema que ya no informa de nada más</translation>
    </message>
    <message>
        <source>Passed on to the members of a list</source>
        <translation>Transmitido a los miembros de una lista</translation>
    </message>
    <message>
        <source>Delivered to the mailbox</source>
        <translation>Entregado en el buzón</translation>
    </message>
    <message>
        <source>Delivered, then deleted; perhaps unread</source>
        <translation>Entregado y después eliminado, quizá sin leer</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Came back: %1</source>
        <translation>Devuelto: %1</translation>
    </message>
    <message>
        <source>delayed %1</source>
        <translation>retrasado %1</translation>
    </message>
    <message>
        <source>passed on %1</source>
        <translation>transmitido %1</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>entregado %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>leído %1</translation>
    </message>
    <message>
        <source>came back %1</source>
        <translation>devuelto %1</translation>
    </message>
    <message>
        <source>an unnamed system</source>
        <translation>un sistema sin nombre</translation>
    </message>
    <message>
        <source>Reported by %1.</source>
        <translation>Informó de ello %1.</translation>
    </message>
    <message>
        <source>Reported by %1 in free text: Sendoff may have misread it.</source>
        <translation>Informó de ello %1 en texto libre: puede que Sendoff lo haya entendido mal.</translation>
    </message>
    <message>
        <source>Reported by %1 in free text, as %2 writes it: Sendoff may have misread it.</source>
        <translation>Informó de ello %1 en texto libre, al estilo de %2: puede que Sendoff lo haya entendido mal.</translation>
    </message>
    <message>
        <source>Run “sendoff-cli account sign-in” for %1. What waits leaves then.</source>
        <translation>Ejecute «sendoff-cli account sign-in» para %1. Lo que espera saldrá entonces.</translation>
    </message>
    <message>
        <source>Send it again with less attached, or share large files in another way.</source>
        <translation>Envíelo de nuevo con menos adjuntos, o comparta los archivos grandes de otra forma.</translation>
    </message>
    <message>
        <source>Delivered.</source>
        <translation>Entregado.</translation>
    </message>
    <message>
        <source>It is reported to have reached everybody.</source>
        <translation>Según los informes, ha llegado a todos.</translation>
    </message>
    <message>
        <source>Sent, but delayed on the way.</source>
        <translation>Enviado, pero retrasado por el camino.</translation>
    </message>
    <message>
        <source>A system on the way still tries. There is nothing to do but to wait.</source>
        <translation>Un sistema del trayecto lo sigue intentando. No hay nada que hacer, salvo esperar.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Sent, delayed on the way</source>
        <translation>Enviado, retrasado por el camino</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts were backed up. Passwords stay in the keychain and aren&apos;t included.</source>
        <translation>
            <numerusform>Se guardó %Ln cuenta. La contraseña se queda en el llavero y no forma parte de la copia.</numerusform>
            <numerusform>Se guardaron %Ln cuentas. Las contraseñas se quedan en el llavero y no forman parte de la copia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address book entries were backed up.</source>
        <translation>
            <numerusform>Se guardó %Ln entrada de la libreta de direcciones.</numerusform>
            <numerusform>Se guardaron %Ln entradas de la libreta de direcciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts were backed up.</source>
        <translation>
            <numerusform>Se guardó %Ln borrador.</numerusform>
            <numerusform>Se guardaron %Ln borradores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln templates were backed up.</source>
        <translation>
            <numerusform>Se guardó %Ln plantilla.</numerusform>
            <numerusform>Se guardaron %Ln plantillas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of drafts can&apos;t be read or are too large, and were left out. Keep them where they are.</source>
        <translation>
            <numerusform>%Ln archivo de un borrador no se puede leer o es demasiado grande y quedó fuera. Consérvelo donde está.</numerusform>
            <numerusform>%Ln archivos de borradores no se pueden leer o son demasiado grandes y quedaron fuera. Consérvelos donde están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be written. Make room on the disk, then restore again: nothing is duplicated.</source>
        <translation>No se pudo guardar todo. Libere espacio en el disco y restaure de nuevo: nada se duplica.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts were restored.</source>
        <translation>
            <numerusform>Se restauró %Ln cuenta.</numerusform>
            <numerusform>Se restauraron %Ln cuentas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts whose name is taken were left as they are: %1.</source>
        <translation>Las cuentas cuyo nombre ya existía se dejaron como estaban: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address book entries were restored.</source>
        <translation>
            <numerusform>Se restauró %Ln entrada de la libreta de direcciones.</numerusform>
            <numerusform>Se restauraron %Ln entradas de la libreta de direcciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts were restored.</source>
        <translation>
            <numerusform>Se restauró %Ln borrador.</numerusform>
            <numerusform>Se restauraron %Ln borradores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln templates were restored.</source>
        <translation>
            <numerusform>Se restauró %Ln plantilla.</numerusform>
            <numerusform>Se restauraron %Ln plantillas.</numerusform>
        </translation>
    </message>
    <message>
        <source>On another machine each account asks for its password once.</source>
        <translation>En otro equipo, cada cuenta pide su contraseña una vez.</translation>
    </message>
    <message>
        <source>The folder in which it should be isn&apos;t there.</source>
        <translation>La carpeta en la que debería estar no existe.</translation>
    </message>
    <message>
        <source>Sendoff may not write there.</source>
        <translation>Sendoff no tiene permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>What is there is no folder or file of this kind.</source>
        <translation>Lo que hay ahí no es una carpeta ni un archivo de este tipo.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>No queda espacio en el disco.</translation>
    </message>
    <message>
        <source>Another program keeps it locked.</source>
        <translation>Otro programa mantiene bloqueado el archivo.</translation>
    </message>
    <message>
        <source>The message can&apos;t be read any more.</source>
        <translation>El mensaje ya no se puede leer.</translation>
    </message>
    <message>
        <source>The copy couldn&apos;t be put into “%1”. The message itself was sent. %2</source>
        <translation>No se pudo poner la copia en «%1». El mensaje en sí se envió. %2</translation>
    </message>
    <message>
        <source>The copy couldn&apos;t be put into “%1” yet. Sendoff tries again %2. %3</source>
        <translation>Aún no se pudo poner la copia en «%1». Próximo intento de Sendoff: %2. %3</translation>
    </message>
    <message>
        <source>Your message to %1 came back: %2</source>
        <translation>Su mensaje para %1 ha sido devuelto: %2</translation>
    </message>
    <message>
        <source>Your message “%1” to %2 came back: %3</source>
        <translation>Su mensaje «%1» para %2 ha sido devuelto: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out, or a choice of words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Leído.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail program says so.</source>
        <translation>Así lo indica el programa de correo del destinatario.</translation>
    </message>
    <message>
        <source>The recipients&apos; mail programs say so.</source>
        <translation>Así lo indican los programas de correo de los destinatarios.</translation>
    </message>
    <message>
        <source>Came back from %1 of %2</source>
        <translation>Devuelto por %1 de %2</translation>
    </message>
    <message>
        <source>Came back from everyone</source>
        <translation>Devuelto por todos</translation>
    </message>
    <message>
        <source>Didn&apos;t reach %1 of %2</source>
        <translation>No llegó a %1 de %2</translation>
    </message>
    <message>
        <source>Didn&apos;t reach anyone</source>
        <translation>No llegó a nadie</translation>
    </message>
    <message>
        <source>%1, resolved</source>
        <translation>%1, resuelto</translation>
    </message>
    <message>
        <source>%1, sent again</source>
        <translation>%1, enviado otra vez</translation>
    </message>
    <message>
        <source>Your server had accepted it.</source>
        <translation>Su servidor lo había aceptado.</translation>
    </message>
    <message>
        <source>accepted by the server %1</source>
        <translation>aceptado por el servidor %1</translation>
    </message>
    <message>
        <source>sent again in another message</source>
        <translation>enviado otra vez en otro mensaje</translation>
    </message>
    <message>
        <source>“Edit”</source>
        <translation>«Editar»</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviándose</translation>
    </message>
</context>
</TS>
