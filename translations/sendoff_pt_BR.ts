<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Answer</name>
    <message>
        <source>Somebody wrote:</source>
        <translation>Alguém escreveu:</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 escreveu:</translation>
    </message>
    <message>
        <source>On %1 at %2, %3 wrote:</source>
        <comment>date, time, name</comment>
        <translation>Em %1, às %2, %3 escreveu:</translation>
    </message>
    <message>
        <source>Forwarded message</source>
        <translation>Mensagem encaminhada</translation>
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
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>Pictures or other content from the network aren&apos;t loaded: they would tell the sender that you read this.</source>
        <translation>Imagens e outros conteúdos da rede não são carregados: eles revelariam ao remetente que você está lendo a mensagem.</translation>
    </message>
    <message>
        <source>A program in the message doesn&apos;t run.</source>
        <translation>Programas contidos na mensagem não são executados.</translation>
    </message>
    <message>
        <source>Fields to fill in are shown as text only.</source>
        <translation>Campos de preenchimento aparecem apenas como texto.</translation>
    </message>
    <message>
        <source>Embedded content isn&apos;t shown.</source>
        <translation>Conteúdo incorporado não é exibido.</translation>
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
        <translation>Nenhuma: outras pessoas podem ler tudo</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>Message %1 is with the server already and could not be stopped so far. “sendoff-cli outbox show %1” tells what comes of it.</source>
        <translation>A mensagem %1 já está no servidor e por enquanto não pôde ser interrompida. “sendoff-cli outbox show %1” mostra o que acontece com ela.</translation>
    </message>
    <message>
        <source>Message %1 could not be stopped any more, and nobody knows if it arrived. Ask its recipients, then say: sendoff-cli outbox resolve %1 sent (or, to send it once more: resend)</source>
        <translation>A mensagem %1 não pôde mais ser interrompida, e não se sabe se ela chegou. Pergunte aos destinatários e depois informe: sendoff-cli outbox resolve %1 sent (ou, para enviá-la mais uma vez: resend)</translation>
    </message>
    <message>
        <source>Message %1 could not be stopped any more. “sendoff-cli outbox show %1” tells what came of it.</source>
        <translation>A mensagem %1 não pôde mais ser interrompida. “sendoff-cli outbox show %1” mostra o que aconteceu com ela.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>%1 of %n messages are done</source>
        <translation>
            <numerusform>%1 de %n mensagem concluída</numerusform>
            <numerusform>%1 de %n mensagens concluídas</numerusform>
        </translation>
    </message>
    <message>
        <source>The time to wait ran out.</source>
        <translation>O tempo de espera acabou.</translation>
    </message>
    <message>
        <source>Message %1 is held. To send it: sendoff-cli outbox release %1</source>
        <translation>A mensagem %1 está retida. Para enviá-la: sendoff-cli outbox release %1</translation>
    </message>
    <message>
        <source>Message %1 is scheduled for later and safe in the outbox.</source>
        <translation>A mensagem %1 está agendada para mais tarde e segura na caixa de saída.</translation>
    </message>
    <message>
        <source>Message %1 is safe in the outbox and will be tried again.</source>
        <translation>A mensagem %1 está segura na caixa de saída e haverá uma nova tentativa.</translation>
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
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Salvar mesmo assim</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Remover conta</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountDialog</name>
    <message>
        <source>New account</source>
        <translation>Nova conta</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>Conta “%1”</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Falta alguma coisa.</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Senha de app</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>The account wasn&apos;t saved.</source>
        <translation>A conta não foi salva.</translation>
    </message>
    <message>
        <source>Addresses, signatures…</source>
        <translation>Endereços, assinaturas…</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountOrder</name>
    <message>
        <source>Account settings…</source>
        <translation>Configurações da conta…</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountPage</name>
    <message>
        <source>An address and its password are enough: Sendoff finds the rest and checks it while you watch.</source>
        <translation>Um endereço e a senha dele bastam: o Sendoff encontra o resto e verifica tudo à sua vista.</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Configurações do servidor</translation>
    </message>
    <message>
        <source>Sent copies and delivery reports</source>
        <translation>Cópias das enviadas e relatórios de entrega</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>You trust one certificate for this server and no other: %1…</source>
        <translation>Para este servidor, você confia em um único certificado e em nenhum outro: %1…</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountTransfers</name>
    <message numerus="yes">
        <source>%Ln accounts were imported. Sendoff asks once for each missing password.</source>
        <translation>
            <numerusform>%Ln conta foi importada. Se faltar a senha, o Sendoff vai pedi-la uma única vez.</numerusform>
            <numerusform>%Ln contas foram importadas. O Sendoff vai pedir uma única vez cada senha que faltar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendoff&apos;s backup (*.json)</source>
        <translation>Backup do Sendoff (*.json)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Fazer backup</translation>
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
        <translation>&amp;Mensagem</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Janela</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajuda</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Enviar a mensagem</translation>
    </message>
    <message>
        <source>Send the message later</source>
        <translation>Enviar a mensagem mais tarde</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Salvar o rascunho</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nova mensagem</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>Abrir arquivo de mensagem</translation>
    </message>
    <message>
        <source>Try all waiting messages now</source>
        <translation>Tentar enviar agora tudo o que espera</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Adicionar conta</translation>
    </message>
    <message>
        <source>Import accounts from other programs…</source>
        <translation>Importar contas de outros programas…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barra de menus</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fechar janela</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Todos os atalhos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Move account up</source>
        <translation>Mover conta para cima</translation>
    </message>
    <message>
        <source>Move account down</source>
        <translation>Mover conta para baixo</translation>
    </message>
    <message>
        <source>Back up everything except messages…</source>
        <translation>Fazer backup de tudo, menos as mensagens…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurar de um backup…</translation>
    </message>
    <message>
        <source>Drafts in the mailbox…</source>
        <translation>Rascunhos na caixa de correio…</translation>
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
        <translation>Enviar por esta conta</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Use it for new messages</source>
        <translation>Usá-la para novas mensagens</translation>
    </message>
    <message>
        <source>Default account</source>
        <translation>Conta padrão</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>Respostas vão para</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>o endereço</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy&apos;s password</source>
        <translation>Senha do proxy</translation>
    </message>
    <message>
        <source>a command that prints it</source>
        <translation>um comando que a exibe</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Autoridade certificadora própria</translation>
    </message>
    <message>
        <source>PEM file, only for servers of your own</source>
        <translation>arquivo PEM, só para servidores próprios</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Certificado próprio</translation>
    </message>
    <message>
        <source>PEM or PKCS#12 file without a password</source>
        <translation>arquivo PEM ou PKCS#12 sem senha</translation>
    </message>
    <message>
        <source>Name in the greeting</source>
        <translation>Nome na saudação</translation>
    </message>
    <message>
        <source>none: tells the server nothing about this machine</source>
        <translation>nenhum: não revela ao servidor nada deste computador</translation>
    </message>
    <message>
        <source>Messages per minute</source>
        <translation>Mensagens por minuto</translation>
    </message>
    <message>
        <source>Messages per day</source>
        <translation>Mensagens por dia</translation>
    </message>
    <message>
        <source>Recipients at once</source>
        <translation>Destinatários por vez</translation>
    </message>
    <message>
        <source>as the provider allows</source>
        <translation>o que o provedor permitir</translation>
    </message>
    <message>
        <source>This file can&apos;t be read. Check its path.</source>
        <translation>Não é possível ler este arquivo. Verifique o caminho.</translation>
    </message>
    <message>
        <source>A name in the greeting is a host name, such as mail.example.org, or an address such as [192.0.2.1].</source>
        <translation>O nome na saudação é um nome de host, como mail.example.org, ou um endereço, como [192.0.2.1].</translation>
    </message>
    <message>
        <source>A proxy is written as socks5://127.0.0.1:1080 or http://proxy:3128.</source>
        <translation>Um proxy é escrito assim: socks5://127.0.0.1:1080 ou http://proxy:3128.</translation>
    </message>
    <message>
        <source>Leave the password out of the address, and give a command that prints it.</source>
        <translation>Não coloque a senha no endereço: indique um comando que a exiba.</translation>
    </message>
</context>
<context>
    <name>sendoff::Announcer</name>
    <message>
        <source>a message without a subject</source>
        <translation>uma mensagem sem assunto</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
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
        <translation>Tentar novamente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages need your attention</source>
        <translation>
            <numerusform>%Ln mensagem precisa de você</numerusform>
            <numerusform>%Ln mensagens precisam de você</numerusform>
        </translation>
    </message>
    <message>
        <source>They couldn&apos;t be sent, or not to everybody. Sendoff shows what can be done.</source>
        <translation>Não foi possível enviá-las, ou não para todos. O Sendoff mostra o que pode ser feito.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are waiting for “%1”. %2</source>
        <translation>
            <numerusform>%Ln mensagem está à espera de “%1”. %2</numerusform>
            <numerusform>%Ln mensagens estão à espera de “%1”. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix the account</source>
        <translation>Corrigir a conta</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Leaves in %1 s</source>
        <translation>Sai em %1 s</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Sendoff keeps sending</source>
        <translation>O Sendoff continua enviando</translation>
    </message>
    <message>
        <source>Its window is closed, but waiting messages are still sent. Start Sendoff again to see them; Ctrl+Q in its window quits it.</source>
        <translation>A janela está fechada, e o que está aguardando ainda será enviado. Abra o Sendoff novamente para ver; Ctrl+Q na janela encerra o programa.</translation>
    </message>
    <message>
        <source>A message came back</source>
        <translation>Uma mensagem foi devolvida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages came back</source>
        <translation>
            <numerusform>%Ln mensagem foi devolvida</numerusform>
            <numerusform>%Ln mensagens foram devolvidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::AttachmentBar</name>
    <message>
        <source>picture</source>
        <translation>imagem</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Find “%1”</source>
        <translation>Localizar “%1”</translation>
    </message>
    <message>
        <source>%1 of %2 the server takes</source>
        <translation>%1 de %2 que o servidor aceita</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 no total</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Visualizar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Reduzir tamanho</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>It&apos;s small already</source>
        <translation>Já é pequena</translation>
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
        <translation>Nome do anexo</translation>
    </message>
    <message>
        <source>Attach again</source>
        <translation>Anexar novamente</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
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
        <translation>não está mais lá</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>was changed since</source>
        <translation>foi alterado desde então</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Localizar…</translation>
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
        <translation>Abrir com o programa que o sistema usa para este arquivo</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>This file runs when it is opened.</source>
        <translation>Este arquivo é executado ao ser aberto.</translation>
    </message>
    <message>
        <source>Open it only if you know what it does.</source>
        <translation>Só abra se souber o que ele faz.</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>The system has no program for this kind of file.</source>
        <translation>O sistema não tem nenhum programa para este tipo de arquivo.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Salvo como “%1”.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write “%1”. Choose another place.</source>
        <translation>Não foi possível gravar “%1”. Escolha outro local.</translation>
    </message>
</context>
<context>
    <name>sendoff::BackgroundPortal</name>
    <message>
        <source>Messages leave on time, without your having to open Sendoff.</source>
        <translation>As mensagens saem na hora, sem que você precise abrir o Sendoff.</translation>
    </message>
</context>
<context>
    <name>sendoff::CertificateCard</name>
    <message>
        <source>%1 to %2 – it has expired</source>
        <translation>de %1 a %2 – expirou</translation>
    </message>
    <message>
        <source>%1 to %2 – not yet</source>
        <translation>de %1 a %2 – ainda não é válido</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Trust this certificate for this server</source>
        <translation>Confiar neste certificado para este servidor</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Válido para</translation>
    </message>
    <message>
        <source>%1 – and not for %2</source>
        <translation>%1 – e não para %2</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertence a</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>%1 (self-signed)</source>
        <translation>%1 (autoassinado)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validade</translation>
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
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <source>Sendoff %1 on %2</source>
        <translation>Sendoff %1 em %2</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>The mailbox accepted the login, too.</source>
        <translation>A caixa de correio também aceitou o login.</translation>
    </message>
    <message>
        <source>The mailbox can&apos;t be used yet, but sending works without it: %1 %2</source>
        <translation>A caixa de correio ainda não pode ser usada, mas o envio funciona sem ela: %1 %2</translation>
    </message>
    <message>
        <source>The server accepted the login and the sender&apos;s address. Nothing was sent.</source>
        <translation>O servidor aceitou o login e o endereço do remetente. Nada foi enviado.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>O servidor disse: “%1”</translation>
    </message>
    <message>
        <source>It works. “%1” is ready.</source>
        <translation>Funciona. “%1” está pronta.</translation>
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
        <translation>Enviar (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar mais tarde</translation>
    </message>
    <message>
        <source>Send later (Ctrl+Shift+Return)</source>
        <translation>Enviar mais tarde (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anexar</translation>
    </message>
    <message>
        <source>Attach files (Ctrl+Shift+A)</source>
        <translation>Anexar arquivos (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>O que será enviado</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>sendoff::ComposeFields</name>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
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
        <translation>como da última vez com %1</translation>
    </message>
</context>
<context>
    <name>sendoff::ComposeWindow</name>
    <message>
        <source>New message</source>
        <translation>Nova mensagem</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <translation>Opções: %1</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Anexar arquivos</translation>
    </message>
    <message>
        <source>Before you send:</source>
        <translation>Antes de enviar:</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar mesmo assim</translation>
    </message>
    <message>
        <source>Not queued yet.</source>
        <translation>Ainda não está na fila.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation>Exportada para “%1”</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>Não exportada.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the draft.</source>
        <translation>Não foi possível salvar o rascunho.</translation>
    </message>
    <message>
        <source>The window stays open, so that nothing is lost. Make room on the disk, or copy the text.</source>
        <translation>A janela continua aberta para que nada se perca. Libere espaço no disco ou copie o texto.</translation>
    </message>
    <message>
        <source>This message goes on as it is</source>
        <translation>Esta mensagem segue como está</translation>
    </message>
    <message>
        <source>Say who should get it. Its sender, its text and its attachments stay; replies go to its sender.</source>
        <translation>Informe quem deve recebê-la. O remetente, o texto e os anexos são mantidos; as respostas vão para o remetente dela.</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Rascunho salvo: %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the draft</source>
        <translation>Não foi possível salvar o rascunho</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opções…</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>O que será enviado</translation>
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
        <translation>Remover</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Catálogo de endereços</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search the address book</source>
        <translation>Pesquisar no catálogo de endereços</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>People from a vCard or CSV file, as other programs export them. Files can be dropped here, too.</source>
        <translation>Pessoas de um arquivo vCard ou CSV, como os que outros programas exportam. Você também pode arrastar arquivos para cá.</translation>
    </message>
    <message>
        <source>People you write to are added automatically.</source>
        <translation>As pessoas para quem você escreve aparecem aqui automaticamente.</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importar pessoas</translation>
    </message>
    <message>
        <source>Address books (*.vcf *.vcard *.csv *.tsv *.txt)</source>
        <translation>Catálogos de endereços (*.vcf *.vcard *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>There are no addresses in that file.</source>
        <translation>Não há endereços nesse arquivo.</translation>
    </message>
    <message>
        <source>It should be a vCard (.vcf) or CSV file, exported from another address book.</source>
        <translation>Ele deve ser um arquivo vCard (.vcf) ou CSV, exportado de outro catálogo de endereços.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save them.</source>
        <translation>Não foi possível guardá-las.</translation>
    </message>
    <message>
        <source>Is there room on the disk? Nothing was changed.</source>
        <translation>Há espaço no disco? Nada foi alterado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses added</source>
        <translation>
            <numerusform>%Ln endereço adicionado</numerusform>
            <numerusform>%Ln endereços adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln já estava lá.</numerusform>
            <numerusform>%Ln já estavam lá.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries removed</source>
        <translation>
            <numerusform>%Ln entrada removida</numerusform>
            <numerusform>%Ln entradas removidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>sendoff::Deeds</name>
    <message>
        <source>To %1 — leaves %2, if Sendoff is running then</source>
        <translation>Para %1 — saída: %2, se o Sendoff estiver aberto na hora</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>To %1 — on its way</source>
        <translation>Para %1 — a caminho</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>To %1 — leaves in %2 s</source>
        <translation>Para %1 — sai em %2 s</translation>
    </message>
    <message>
        <source>It had already left.</source>
        <translation>Já tinha saído.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the draft. The message stays in the outbox.</source>
        <translation>Não foi possível salvar o rascunho. A mensagem continua na caixa de saída.</translation>
    </message>
    <message>
        <source>The stored message is gone or was changed, so it can&apos;t be sent again.</source>
        <translation>A mensagem guardada sumiu ou foi alterada, por isso não pode ser enviada novamente.</translation>
    </message>
    <message>
        <source>Copied the report. Paste it into a message to the help desk.</source>
        <translation>Relatório copiado. Cole-o em uma mensagem para o suporte técnico.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation>Exportada para “%1”</translation>
    </message>
    <message>
        <source>Marked as resolved</source>
        <translation>Marcada como resolvida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are among the drafts.</source>
        <translation>
            <numerusform>%Ln mensagem está nos rascunhos.</numerusform>
            <numerusform>%Ln mensagens estão nos rascunhos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them all</source>
        <translation>Enviar todas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are on their way.</source>
        <translation>
            <numerusform>%Ln mensagem está a caminho.</numerusform>
            <numerusform>%Ln mensagens estão a caminho.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail reader opens messages on this desktop. The Message-ID is copied: search for it in your reader.</source>
        <translation>Nenhum leitor de e-mail abre mensagens nesta área de trabalho. O Message-ID foi copiado: procure por ele no seu leitor.</translation>
    </message>
    <message>
        <source>The mail reader couldn&apos;t be started.</source>
        <translation>Não foi possível abrir o leitor de e-mail.</translation>
    </message>
</context>
<context>
    <name>sendoff::Desktop</name>
    <message>
        <source>Quit Sendoff</source>
        <translation>Sair do Sendoff</translation>
    </message>
    <message>
        <source>A message is on its way. Quit now?</source>
        <translation>Uma mensagem está a caminho. Sair agora?</translation>
    </message>
    <message>
        <source>What hasn&apos;t left yet is safe, and leaves when Sendoff runs again.</source>
        <translation>O que ainda não saiu está seguro e sai quando o Sendoff for aberto novamente.</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Continuar enviando</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Write mail, send it, and know what became of it.</source>
        <translation>Escreva e-mails, envie e saiba o que aconteceu com eles.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Guardar tudo nesta pasta.</translation>
    </message>
    <message>
        <source>Open no window: send what waits.</source>
        <translation>Não abrir nenhuma janela: enviar o que está aguardando.</translation>
    </message>
    <message>
        <source>With compose: a recipient.</source>
        <translation>Com compose: um destinatário.</translation>
    </message>
    <message>
        <source>With compose: a recipient of a copy.</source>
        <translation>Com compose: um destinatário em cópia.</translation>
    </message>
    <message>
        <source>With compose: a blind recipient.</source>
        <translation>Com compose: um destinatário em cópia oculta.</translation>
    </message>
    <message>
        <source>With compose: the subject.</source>
        <translation>Com compose: o assunto.</translation>
    </message>
    <message>
        <source>With compose: a file to attach.</source>
        <translation>Com compose: um arquivo para anexar.</translation>
    </message>
    <message>
        <source>Open a new message.</source>
        <translation>Abrir uma nova mensagem.</translation>
    </message>
    <message>
        <source>There is no file “%1”, and no command. “sendoff --help” shows what Sendoff knows.</source>
        <translation>Não há nenhum arquivo “%1” nem comando com esse nome. “sendoff --help” mostra o que o Sendoff aceita.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. “sendoff-cli” sends without one.</source>
        <translation>Não há tela onde abrir uma janela. O “sendoff-cli” envia sem precisar de uma.</translation>
    </message>
    <message>
        <source>A message file (.eml, .mbox) to read and answer, or a mailto: or mid: link.</source>
        <translation>Um arquivo de mensagem (.eml, .mbox) para ler e responder, ou um link mailto: ou mid:.</translation>
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
        <translation>Formatação</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrito</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Itálico</translation>
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
        <translation>Bloco de código</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Lista com marcadores</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Increase list level</source>
        <translation>Aumentar nível da lista</translation>
    </message>
    <message>
        <source>Decrease list level</source>
        <translation>Diminuir nível da lista</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Decrease quote level</source>
        <translation>Diminuir nível da citação</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Imagem…</translation>
    </message>
    <message>
        <source>Horizontal line</source>
        <translation>Linha horizontal</translation>
    </message>
    <message>
        <source>Remove format</source>
        <translation>Remover formatação</translation>
    </message>
    <message>
        <source>Paste without format</source>
        <translation>Colar sem formatação</translation>
    </message>
    <message>
        <source>Switch writing direction</source>
        <translation>Inverter a direção da escrita</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>Linha acima</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Linha abaixo</translation>
    </message>
    <message>
        <source>Column before</source>
        <translation>Coluna antes</translation>
    </message>
    <message>
        <source>Column after</source>
        <translation>Coluna depois</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Remover linha</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Remover coluna</translation>
    </message>
    <message>
        <source>Remove table</source>
        <translation>Remover tabela</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Localizar e substituir…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Localizar próxima</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Localizar anterior</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>Próxima palavra com erro</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamanho normal do texto</translation>
    </message>
    <message>
        <source>Full screen, text only</source>
        <translation>Tela cheia, só o texto</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inserir</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibir</translation>
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
        <translation>A porta %1 está ocupada por outro programa. Escolha outro número e mude-o também nos programas.</translation>
    </message>
    <message>
        <source>Its certificate can&apos;t be kept in %1. Make that folder yours to write to.</source>
        <translation>Não é possível guardar o certificado em %1. Dê a si mesmo permissão de gravação nessa pasta.</translation>
    </message>
    <message>
        <source>That couldn&apos;t be saved. Check that the disk can be written to.</source>
        <translation>Não foi possível guardar isso. Verifique se é possível gravar no disco.</translation>
    </message>
    <message>
        <source>The profile couldn&apos;t be opened.</source>
        <translation>Não foi possível abrir o perfil.</translation>
    </message>
</context>
<context>
    <name>sendoff::EngineSetupService</name>
    <message>
        <source>The profile couldn&apos;t be opened.</source>
        <translation>Não foi possível abrir o perfil.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write “%1”: %2. Choose another place.</source>
        <translation>Não foi possível gravar “%1”: %2. Escolha outro local.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Sendoff backup, or comes from a later version. Choose another file.</source>
        <translation>“%1” não é um backup do Sendoff ou é de uma versão posterior. Escolha outro arquivo.</translation>
    </message>
</context>
<context>
    <name>sendoff::EngineWorker</name>
    <message>
        <source>Couldn&apos;t write “%1”: %2. Choose another place.</source>
        <translation>Não foi possível gravar “%1”: %2. Escolha outro local.</translation>
    </message>
    <message>
        <source>The message&apos;s file is gone or was changed, so there is nothing to export.</source>
        <translation>O arquivo da mensagem sumiu ou foi alterado, por isso não há nada para exportar.</translation>
    </message>
    <message>
        <source>There is no account to write as. Add one first.</source>
        <translation>Não há nenhuma conta para escrever. Adicione uma primeiro.</translation>
    </message>
    <message>
        <source>An attachment can&apos;t be read, so nothing was exported.</source>
        <translation>Não é possível ler um dos anexos, por isso nada foi exportado.</translation>
    </message>
</context>
<context>
    <name>sendoff::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Diferenciar maiúsculas de minúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palavras inteiras</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Substituir tudo</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Localizar e substituir</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Localizar anterior</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Localizar próxima</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fechar a barra de localização</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln ocorrência</numerusform>
            <numerusform>%Ln ocorrências</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln substituição feita</numerusform>
            <numerusform>%Ln substituições feitas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::FindLetterDialog</name>
    <message>
        <source>Find a message</source>
        <translation>Procurar uma mensagem</translation>
    </message>
    <message>
        <source>Looking for the message…</source>
        <translation>Procurando a mensagem…</translation>
    </message>
    <message>
        <source>In the mailboxes of your accounts. Only this message is read, and nothing is marked.</source>
        <translation>Nas caixas de correio das suas contas. Somente esta mensagem é lida, e nada é marcado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the message as a file in your mail reader, and open that file here.</source>
        <translation>Salve a mensagem como arquivo no seu leitor de e-mail e abra esse arquivo aqui.</translation>
    </message>
    <message>
        <source>It is larger than 64 MB, too large to be fetched.</source>
        <translation>Ela tem mais de 64 MB e é grande demais para ser baixada.</translation>
    </message>
    <message>
        <source>No account has a mailbox (IMAP) in which Sendoff could look.</source>
        <translation>Nenhuma conta tem uma caixa de correio (IMAP) em que o Sendoff possa procurar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts couldn&apos;t be checked: %1.</source>
        <translation>
            <numerusform>Não foi possível consultar a conta “%1”.</numerusform>
            <numerusform>Não foi possível consultar %Ln contas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No folder of your mailboxes has it. It may be deleted, or in an account that Sendoff doesn&apos;t know.</source>
        <translation>Nenhuma pasta das suas caixas de correio contém a mensagem. Ela pode ter sido excluída ou estar em uma conta que o Sendoff não conhece.</translation>
    </message>
    <message>
        <source>The message wasn&apos;t found</source>
        <translation>A mensagem não foi encontrada</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>Abrir arquivo de mensagem</translation>
    </message>
    <message>
        <source>This link doesn&apos;t lead to a message</source>
        <translation>Este link não leva a nenhuma mensagem</translation>
    </message>
    <message>
        <source>It must be “mid:” and the Message-ID of a message, for example mid:1234@example.org.</source>
        <translation>Ele deve ser “mid:” e o Message-ID de uma mensagem, por exemplo mid:1234@example.org.</translation>
    </message>
    <message numerus="yes">
        <source>Messages can be looked up by IMAP only. %Ln accounts use POP3: %1.</source>
        <translation>
            <numerusform>As mensagens só podem ser procuradas por IMAP. A conta “%1” usa POP3.</numerusform>
            <numerusform>As mensagens só podem ser procuradas por IMAP. %Ln contas usam POP3: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::FindingPart</name>
    <message>
        <source>Ask Thunderbird&apos;s database; it learns the domain only</source>
        <translation>Consultar o banco de dados do Thunderbird; ele só recebe o domínio</translation>
    </message>
    <message>
        <source>Tell the domain&apos;s own server the whole address</source>
        <translation>Informar o endereço completo ao servidor do próprio domínio</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Quem é consultado</translation>
    </message>
    <message>
        <source>Where settings are looked for</source>
        <translation>Onde as configurações são procuradas</translation>
    </message>
    <message>
        <source>Sendoff knows the large providers by itself. For other addresses it asks the domain, its DNS and the usual server names, encrypted wherever an answer counts.</source>
        <translation>O Sendoff já conhece os grandes provedores. Para outros endereços, ele consulta o domínio, o DNS e os nomes de servidor mais comuns, com criptografia sempre que a resposta for importante.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used here.</source>
        <translation>%1 não pode ser usado aqui.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Encontrado: %1</translation>
    </message>
    <message>
        <source>Yes, use this server</source>
        <translation>Sim, usar este servidor</translation>
    </message>
    <message>
        <source>No, enter it myself</source>
        <translation>Não, vou informar eu mesmo</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Veja como</translation>
    </message>
</context>
<context>
    <name>sendoff::FirstRun</name>
    <message>
        <source>Getting started</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>Welcome to Sendoff</source>
        <translation>Boas-vindas ao Sendoff</translation>
    </message>
    <message>
        <source>Sendoff writes and sends mail. What you send is safe on this machine until it has left, and you see what became of it for each recipient.</source>
        <translation>O Sendoff escreve e envia e-mails. O que você envia fica seguro neste computador até sair, e você vê o que aconteceu para cada destinatário.</translation>
    </message>
    <message>
        <source>Set up an account</source>
        <translation>Configurar uma conta</translation>
    </message>
    <message>
        <source>Your address and its password are enough for most providers.</source>
        <translation>Para a maioria dos provedores, bastam seu endereço e a senha dele.</translation>
    </message>
    <message>
        <source>Import accounts from another program…</source>
        <translation>Importar contas de outro programa…</translation>
    </message>
    <message>
        <source>From Thunderbird, KMail, Evolution, Claws Mail, msmtp or mutt on this machine. Nothing is changed there.</source>
        <translation>Do Thunderbird, KMail, Evolution, Claws Mail, msmtp ou mutt neste computador. Nada é alterado neles.</translation>
    </message>
    <message>
        <source>Try it in the Sandbox</source>
        <translation>Experimentar no Sandbox</translation>
    </message>
    <message>
        <source>A mail server on this machine that lets nothing out. Write to anybody, and see what would arrive.</source>
        <translation>Um servidor de e-mail neste computador que não deixa nada sair. Escreva para quem quiser e veja o que chegaria.</translation>
    </message>
    <message>
        <source>How Sendoff works</source>
        <translation>Como o Sendoff funciona</translation>
    </message>
</context>
<context>
    <name>sendoff::Fold</name>
    <message>
        <source>opened</source>
        <translation>expandido</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>recolhido</translation>
    </message>
</context>
<context>
    <name>sendoff::FormatBar</name>
    <message>
        <source>Format</source>
        <translation>Formatação</translation>
    </message>
    <message>
        <source>Kind of line: %1</source>
        <translation>Tipo de parágrafo: %1</translation>
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
            <numerusform>Off-line · %Ln aguardando: sai assim que houver rede</numerusform>
            <numerusform>Off-line · %Ln aguardando: saem assim que houver rede</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline · nothing is waiting</source>
        <translation>Off-line · nada aguardando</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln precisa de atenção</numerusform>
            <numerusform>%Ln precisam de atenção</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln aguardando</numerusform>
            <numerusform>%Ln aguardando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scheduled</source>
        <translation>
            <numerusform>%Ln agendada</numerusform>
            <numerusform>%Ln agendadas</numerusform>
        </translation>
    </message>
    <message>
        <source>sending now</source>
        <translation>enviando agora</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>próxima tentativa: %1</translation>
    </message>
    <message>
        <source>Everything has gone out</source>
        <translation>Tudo foi enviado</translation>
    </message>
    <message>
        <source>another Sendoff is sending</source>
        <translation>outro Sendoff está enviando</translation>
    </message>
    <message numerus="yes">
        <source>%Ln came back</source>
        <translation>
            <numerusform>%Ln devolvida</numerusform>
            <numerusform>%Ln devolvidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::HelpPages</name>
    <message>
        <source>Why is my password refused?</source>
        <translation>Por que minha senha é recusada?</translation>
    </message>
    <message>
        <source>login, sign in, app password, two-step, Gmail, Outlook, Yahoo, iCloud, GMX, OAuth</source>
        <translation>login, entrar, autenticação, senha de app, senha de aplicativo, duas etapas, dois fatores, Gmail, Outlook, Yahoo, iCloud, GMX, OAuth</translation>
    </message>
    <message>
        <source>Many providers don&apos;t take the password of their web site from a mail program. They want an app password: a long one that the web site makes for one program alone. It can be withdrawn without changing your own.</source>
        <translation>Muitos provedores não aceitam a senha do site quando ela vem de um programa de e-mail. Eles exigem uma senha de app: uma senha longa que o site cria para um único programa. Ela pode ser cancelada sem que você precise mudar a sua.</translation>
    </message>
    <message>
        <source>Gmail, Yahoo, iCloud and others offer app passwords once two-step login is on. Look on the provider&apos;s web site under “Security”. Copy the new password, open the account in Sendoff, paste it in place of the old one and choose “Check”.</source>
        <translation>Gmail, Yahoo, iCloud e outros oferecem senhas de app depois que a verificação em duas etapas é ativada. Procure em “Segurança” no site do provedor. Copie a senha nova, abra a conta no Sendoff, cole-a no lugar da antiga e escolha “Verificar”.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE and some others have a switch instead, often called “POP3 and IMAP”, that lets programs in at all. Microsoft takes no passwords from programs any more: there you sign in with the browser.</source>
        <translation>GMX, WEB.DE e alguns outros têm, em vez disso, uma opção que libera o acesso de programas, muitas vezes chamada “POP3 e IMAP”. A Microsoft não aceita mais senhas de programas: nesse caso, você faz login pelo navegador.</translation>
    </message>
    <message>
        <source>Sendoff keeps passwords in the keychain of your system and in no file of its own. Nothing is lost meanwhile: messages of the account wait, and leave once the login works.</source>
        <translation>O Sendoff guarda as senhas no chaveiro do sistema, e em nenhum arquivo próprio. Nada se perde enquanto isso: as mensagens da conta esperam e saem assim que o login funcionar.</translation>
    </message>
    <message>
        <source>What is wrong with a certificate?</source>
        <translation>O que há de errado com um certificado?</translation>
    </message>
    <message>
        <source>TLS, SSL, encryption, self-signed, expired, trust, fingerprint, clock</source>
        <translation>TLS, SSL, criptografia, autoassinado, expirado, vencido, confiar, impressão digital, relógio</translation>
    </message>
    <message>
        <source>A certificate is how a server proves that it is the one whose name you entered. Without that proof somebody in between could read your password and your mail, so Sendoff stops and sends nothing.</source>
        <translation>O certificado é como um servidor prova que é mesmo aquele cujo nome você informou. Sem essa prova, alguém no meio do caminho poderia ler sua senha e seus e-mails; por isso, o Sendoff para e não envia nada.</translation>
    </message>
    <message>
        <source>If it has expired or isn&apos;t valid yet, look at the clock of this machine first. If it is good for another name, the server&apos;s name in the account is probably not the one that your provider gives: correct it there.</source>
        <translation>Se ele expirou ou ainda não é válido, olhe primeiro o relógio deste computador. Se ele vale para outro nome, o nome do servidor na conta provavelmente não é o que seu provedor indica: corrija-o lá.</translation>
    </message>
    <message>
        <source>A server of your own, at home or at work, often vouches for itself. Compare the fingerprint that Sendoff shows with the one on the server. If they are the same, choose “Trust this certificate for this server”. That holds for exactly this certificate and this server.</source>
        <translation>Um servidor próprio, em casa ou no trabalho, muitas vezes atesta a si mesmo. Compare a impressão digital que o Sendoff mostra com a do servidor. Se forem iguais, escolha “Confiar neste certificado para este servidor”. Isso vale só para esse certificado e esse servidor.</translation>
    </message>
    <message>
        <source>If a certificate that you trusted is changed later, Sendoff stops again and says so. Ask whoever runs the server before you trust the new one.</source>
        <translation>Se um certificado em que você confiou mudar depois, o Sendoff para de novo e avisa. Consulte quem cuida do servidor antes de confiar no novo.</translation>
    </message>
    <message>
        <source>Why is a message still waiting?</source>
        <translation>Por que uma mensagem ainda está esperando?</translation>
    </message>
    <message>
        <source>queue, stuck, not sent, greylisting, try again, offline, retry, outbox</source>
        <translation>fila, travada, parada, não enviada, não enviou, greylisting, tentar de novo, sem conexão, offline, caixa de saída</translation>
    </message>
    <message>
        <source>A message waits when it can&apos;t leave just now, and leaves by itself when it can: without a network, while the server is busy, or when it asks every unknown sender to come back later, which is called greylisting.</source>
        <translation>Uma mensagem espera quando não pode sair no momento e sai sozinha quando pode: sem rede, com o servidor ocupado ou quando ele pede a todo remetente desconhecido que volte mais tarde, o que se chama greylisting.</translation>
    </message>
    <message>
        <source>Select the message to read why it waits and when it is tried next. The longer it takes, the rarer the attempts become. “Retry now” doesn&apos;t wait for the next one, and F5 tries all waiting messages.</source>
        <translation>Selecione a mensagem para ler por que ela espera e quando será a próxima tentativa. Quanto mais tempo passa, mais espaçadas ficam as tentativas. “Tentar novamente agora” não espera a próxima, e F5 tenta todas as que estão esperando.</translation>
    </message>
    <message>
        <source>Some problems don&apos;t go away by themselves, such as a refused password or an untrusted certificate. Then the whole account stops, a bar at the top says so, and “Fix the account” takes you there. Its messages stay safe.</source>
        <translation>Alguns problemas não passam sozinhos, como uma senha recusada ou um certificado não confiável. Nesse caso, a conta inteira para, uma barra no alto avisa, e “Corrigir a conta” leva até lá. As mensagens dela continuam seguras.</translation>
    </message>
    <message>
        <source>After the days that are set in the settings under “Give up after”, Sendoff stops trying and shows the message under “Needs attention”. It isn&apos;t lost: you can retry it or edit it.</source>
        <translation>Passados os dias definidos nas configurações, em “Dias até desistir”, o Sendoff para de tentar e mostra a mensagem em “Precisam de atenção”. Ela não se perde: você pode tentar novamente ou editá-la.</translation>
    </message>
    <message>
        <source>What does “may have arrived” mean?</source>
        <translation>O que significa “pode ter chegado”?</translation>
    </message>
    <message>
        <source>uncertain, sent twice, duplicate, connection lost, it arrived, send again</source>
        <translation>incerta, enviada duas vezes, duplicada, repetida, conexão perdida, conexão caiu, chegou, enviar novamente</translation>
    </message>
    <message>
        <source>The connection broke in the one moment in which nobody can know: the whole message was handed over, and the server&apos;s answer didn&apos;t come back. It may have taken the message, or not.</source>
        <translation>A conexão caiu no único momento em que ninguém tem como saber: a mensagem inteira foi entregue, e a resposta do servidor não voltou. Ele pode ter aceitado a mensagem, ou não.</translation>
    </message>
    <message>
        <source>If the account has an IMAP server, Sendoff looks there among your sent mail for a few minutes. What it finds counts as sent.</source>
        <translation>Se a conta tem um servidor IMAP, o Sendoff procura a mensagem entre as enviadas por alguns minutos. O que ele encontra conta como enviado.</translation>
    </message>
    <message>
        <source>Otherwise it asks you. Choose “It arrived” if you know that it did, for instance because somebody answered. Choose “Send again” if a second copy does less harm than none. It carries the same Message-ID, by which many mail programs show it only once.</source>
        <translation>Se não encontrar, ele pergunta a você. Escolha “Chegou” se souber que ela chegou, por exemplo porque alguém respondeu. Escolha “Enviar novamente” se uma segunda cópia for menos ruim do que nenhuma. Ela leva o mesmo Message-ID, e por isso muitos programas de e-mail a mostram uma só vez.</translation>
    </message>
    <message>
        <source>In the settings, “If a message may have arrived” makes the second choice a standing one.</source>
        <translation>Nas configurações, “Se uma mensagem pode ter chegado” torna permanente a segunda opção.</translation>
    </message>
    <message>
        <source>How does “Send later” work?</source>
        <translation>Como funciona “Enviar mais tarde”?</translation>
    </message>
    <message>
        <source>schedule, time, delayed, tomorrow, missed, hold, undo</source>
        <translation>agendar, programar, horário, hora, adiar, atraso, amanhã, perdida, segurar, desfazer</translation>
    </message>
    <message>
        <source>The arrow beside “Send” offers times, or press Ctrl+Shift+Return. The message is stored at once and shows under “Scheduled” until its time comes.</source>
        <translation>A seta ao lado de “Enviar” oferece horários; você também pode pressionar Ctrl+Shift+Enter. A mensagem é guardada na hora e aparece em “Agendadas” até chegar o momento.</translation>
    </message>
    <message>
        <source>This machine has to be on and Sendoff running then, with or without its window. If the server can keep mail until a time, the window offers that: then nothing here has to run.</source>
        <translation>Na hora marcada, este computador precisa estar ligado e o Sendoff em execução, com ou sem janela. Se o servidor puder guardar e-mails até determinado horário, a janela oferece isso: aí nada precisa estar em execução aqui.</translation>
    </message>
    <message>
        <source>If Sendoff couldn&apos;t run at that time, the message leaves as soon as it does. If it is more than a day late, Sendoff asks you first, as the message may no longer be right.</source>
        <translation>Se o Sendoff não estava em execução nessa hora, a mensagem sai assim que ele for iniciado. Se o atraso passar de um dia, o Sendoff pergunta antes, pois a mensagem pode não fazer mais sentido.</translation>
    </message>
    <message>
        <source>If you change your mind, use “Send now”, “Choose another time” or “Edit”. Right after every “Send” there are a few seconds to undo it; the settings say how many.</source>
        <translation>Mudou de ideia? Use “Enviar agora”, “Escolher outra hora” ou “Editar”. Logo depois de cada “Enviar”, há alguns segundos para desfazer; as configurações definem quantos.</translation>
    </message>
    <message>
        <source>Where is what I sent?</source>
        <translation>Onde está o que eu enviei?</translation>
    </message>
    <message>
        <source>sent folder, copy, IMAP, mailbox, Thunderbird, reader</source>
        <translation>pasta de enviados, enviadas, cópia, IMAP, caixa de correio, Thunderbird, leitor de e-mail</translation>
    </message>
    <message>
        <source>Under “Sent” Sendoff keeps each message as it left, with what became of it for each recipient.</source>
        <translation>Em “Enviado”, o Sendoff guarda cada mensagem como ela saiu, com o que aconteceu para cada destinatário.</translation>
    </message>
    <message>
        <source>Your mail program sees it too if the account has an IMAP server: Sendoff then puts a copy into the mailbox&apos;s folder of sent mail. Gmail and some others do that by themselves, and there it stands only once.</source>
        <translation>Seu programa de e-mail também a vê se a conta tiver um servidor IMAP: nesse caso, o Sendoff coloca uma cópia na pasta das mensagens enviadas da caixa de correio. O Gmail e alguns outros fazem isso sozinhos, e ali ela aparece uma só vez.</translation>
    </message>
    <message>
        <source>If the copy can&apos;t be made at the moment, it is tried again later. That never delays the message itself and never sends it twice. The message&apos;s page says how the copy stands.</source>
        <translation>Se não for possível fazer a cópia no momento, há uma nova tentativa mais tarde. Isso nunca atrasa a mensagem em si nem a envia duas vezes. A página da mensagem mostra a situação da cópia.</translation>
    </message>
    <message>
        <source>How do other programs send through Sendoff?</source>
        <translation>Como outros programas enviam pelo Sendoff?</translation>
    </message>
    <message>
        <source>Thunderbird, mutt, git, script, cron, sendmail, command line, terminal, mailto</source>
        <translation>Thunderbird, mutt, git, script, cron, sendmail, linha de comando, terminal, mailto</translation>
    </message>
    <message>
        <source>The command “sendoff-cli” sends from scripts and terminals, by the same accounts and the same outbox. It ends with 0 once the message is safe.</source>
        <translation>O comando “sendoff-cli” envia a partir de scripts e terminais, com as mesmas contas e a mesma caixa de saída. Ele termina com 0 assim que a mensagem está segura.</translation>
    </message>
    <message>
        <source>Programs that know “sendmail”, such as mutt, git, cron and PHP, take “sendoff-cli sendmail” in its place. The account is the one whose address stands in From.</source>
        <translation>Programas que conhecem o “sendmail”, como mutt, git, cron e PHP, aceitam “sendoff-cli sendmail” no lugar dele. A conta usada é aquela cujo endereço está em De.</translation>
    </message>
    <message>
        <source>Messages that another mail program has stored as .eml files can be dropped onto the window, to be answered or forwarded. A click on an address in a browser opens a new message if Sendoff is your mail program: the settings have a button for that.</source>
        <translation>Mensagens que outro programa de e-mail salvou como arquivos .eml podem ser arrastadas para a janela, para serem respondidas ou encaminhadas. Um clique em um endereço no navegador abre uma nova mensagem se o Sendoff for seu programa de e-mail: há um botão para isso nas configurações.</translation>
    </message>
    <message>
        <source>How do I back up or move to another machine?</source>
        <translation>Como faço backup ou mudo para outro computador?</translation>
    </message>
    <message>
        <source>export, restore, new computer, transfer, password, profile</source>
        <translation>exportar, restaurar, cópia de segurança, computador novo, transferir, migrar, senha, perfil</translation>
    </message>
    <message>
        <source>Passwords and sign-ins are never in that file. Sendoff asks for them again, once for each account.</source>
        <translation>Senhas e logins nunca ficam nesse arquivo. O Sendoff os pede de novo, uma vez para cada conta.</translation>
    </message>
    <message>
        <source>To take everything along, messages and drafts too, quit Sendoff and copy the folder in which it keeps its data. It is the folder that “sendoff --profile” can be given.</source>
        <translation>Para levar tudo, inclusive mensagens e rascunhos, saia do Sendoff e copie a pasta em que ele guarda seus dados. É a pasta que se pode informar em “sendoff --profile”.</translation>
    </message>
    <message>
        <source>What does a message reveal about me?</source>
        <translation>O que uma mensagem revela sobre mim?</translation>
    </message>
    <message>
        <source>header, IP address, time zone, Bcc, photo, place, tracking, encryption, headers</source>
        <translation>cabeçalho, cabeçalhos, endereço IP, fuso horário, Cco, foto, local, localização, rastreamento, privacidade, criptografia</translation>
    </message>
    <message>
        <source>Recipients see your name and address, the subject, the date with your time zone, and everybody under To and Cc. Nobody sees who stands under Bcc. Sendoff doesn&apos;t tell which program, which system or which machine you write from.</source>
        <translation>Os destinatários veem seu nome e endereço, o assunto, a data com seu fuso horário e todos que estão em Para e Cc. Ninguém vê quem está em Cco. O Sendoff não conta de qual programa, sistema ou computador você escreve.</translation>
    </message>
    <message>
        <source>Your provider sees the address from which you connect to the network and may write it into the message; that is its decision. The way to the provider is always encrypted unless you allowed otherwise in the account.</source>
        <translation>Seu provedor vê o endereço pelo qual você se conecta à rede e pode registrá-lo na mensagem; a decisão é dele. O caminho até o provedor é sempre criptografado, a menos que você tenha permitido outra coisa na conta.</translation>
    </message>
    <message>
        <source>Photographs and documents can contain a place, a device or an author. “What will be sent” in the window in which you write names what is inside, and can take it out of pictures before they leave.</source>
        <translation>Fotos e documentos podem conter um local, um dispositivo ou um autor. Na janela em que você escreve, “O que será enviado” mostra o que há dentro deles e pode retirar isso das imagens antes que saiam.</translation>
    </message>
    <message>
        <source>Sendoff sends nothing to anybody but your servers, and loads nothing that a message points to. Setting up an account may ask Thunderbird&apos;s database, which learns the part of the address after the @.</source>
        <translation>O Sendoff não envia nada a ninguém além dos seus servidores e não carrega nada para onde uma mensagem aponte. Ao configurar uma conta, ele pode consultar o banco de dados do Thunderbird, que fica sabendo a parte do endereço depois do @.</translation>
    </message>
    <message>
        <source>What happens when I close the window?</source>
        <translation>O que acontece quando fecho a janela?</translation>
    </message>
    <message>
        <source>quiet, notification, tray, background, start at login, quit, autostart</source>
        <translation>silêncio, notificação, aviso, bandeja, segundo plano, iniciar com o sistema, inicialização automática, sair, fechar</translation>
    </message>
    <message>
        <source>Messages that wait still leave: Sendoff goes on without its window until they have. Where the desktop has a place for icons beside the clock, one shows how things stand, and opens the window again.</source>
        <translation>As mensagens que esperam saem mesmo assim: o Sendoff continua sem janela até que todas tenham saído. Se a área de trabalho tem um lugar para ícones ao lado do relógio, um deles mostra a situação e abre a janela de novo.</translation>
    </message>
    <message>
        <source>“Quit” ends it. If something is just leaving, it asks first. What waits then leaves at the next start.</source>
        <translation>“Sair” encerra o programa. Se algo está saindo naquele instante, ele pergunta antes. O que ficou esperando sai na próxima vez que o Sendoff for iniciado.</translation>
    </message>
    <message>
        <source>A notification comes when a message needs you, with what can be done at once. “Tell me when a message needs me” in the settings turns notifications off; nothing else changes.</source>
        <translation>Você recebe uma notificação quando uma mensagem precisa de você, com o que pode ser feito na hora. “Avisar quando uma mensagem precisar de mim”, nas configurações, desativa as notificações; nada mais muda.</translation>
    </message>
    <message>
        <source>“Start in the background when I log in” sends what is scheduled without your having to think of it.</source>
        <translation>“Iniciar em segundo plano quando eu entrar no sistema” envia o que está agendado sem que você precise pensar nisso.</translation>
    </message>
    <message>
        <source>“Back up everything except messages…” in the menu “Window” writes accounts, signatures, drafts, people and settings to a file. “Restore from a backup…” reads it, here or on another machine.</source>
        <translation>“Fazer backup de tudo, menos as mensagens…”, no menu “Janela”, grava contas, assinaturas, rascunhos, pessoas e configurações em um arquivo. “Restaurar de um backup…” lê esse arquivo, aqui ou em outro computador.</translation>
    </message>
    <message>
        <source>Single messages leave as files by “Export”. Every mail program opens such .eml files.</source>
        <translation>Mensagens avulsas saem como arquivos por “Exportar”. Todo programa de e-mail abre esses arquivos .eml.</translation>
    </message>
    <message>
        <source>Or each account keeps copies in a Maildir folder or an mbox file on this machine, which programs such as mutt, Claws Mail and Thunderbird open. That needs no IMAP server.</source>
        <translation>Ou então cada conta guarda cópias neste computador, em uma pasta Maildir ou em um arquivo mbox, que programas como mutt, Claws Mail e Thunderbird abrem. Isso não precisa de servidor IMAP.</translation>
    </message>
    <message>
        <source>The IMAP server is set in the account, under “Sent copies and delivery reports”. Sendoff reads nothing there but what it looks for.</source>
        <translation>O servidor IMAP é definido na conta, em “Cópias das enviadas e relatórios de entrega”. O Sendoff lê nele somente o que procura.</translation>
    </message>
    <message>
        <source>Programs that send to a mail server, such as Thunderbird and WordPress, can send to Sendoff. “Programs that send through Sendoff…” in the settings opens a port for them, gives each a token and shows how to set it up.</source>
        <translation>Programas que enviam a um servidor de e-mail, como Thunderbird e WordPress, podem enviar ao Sendoff. “Programas que enviam pelo Sendoff…”, nas configurações, abre uma porta para eles, dá um token a cada um e mostra como configurá-lo.</translation>
    </message>
</context>
<context>
    <name>sendoff::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>Pesquisar na ajuda</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>No help page has these words. Try fewer or different ones.</source>
        <translation>Nenhuma página da ajuda tem essas palavras. Tente menos palavras, ou outras.</translation>
    </message>
</context>
<context>
    <name>sendoff::IdentitiesDialog</name>
    <message>
        <source>Add an address</source>
        <translation>Adicionar um endereço</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Addresses of “%1”</source>
        <translation>Endereços de “%1”</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Jane Roe</source>
        <translation>Jane Roe</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>Respostas vão para</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>este endereço</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Always Bcc</source>
        <translation>Sempre em Cco</translation>
    </message>
    <message>
        <source>your own address keeps a copy</source>
        <translation>seu próprio endereço guarda uma cópia</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Only addresses that the server lets this account use arrive.</source>
        <translation>Só chegam mensagens de endereços que o servidor permite que esta conta use.</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Endereço: %1</translation>
    </message>
    <message>
        <source>Replies go to: %1</source>
        <translation>Respostas vão para: %1</translation>
    </message>
    <message>
        <source>Always Bcc: %1</source>
        <translation>Sempre em Cco: %1</translation>
    </message>
    <message>
        <source>Folder for sent mail</source>
        <translation>Pasta das mensagens enviadas</translation>
    </message>
    <message>
        <source>as for the account</source>
        <translation>a mesma da conta</translation>
    </message>
    <message>
        <source>In the account&apos;s mailbox. Copies of what this address sends are kept there.</source>
        <translation>Na caixa de correio da conta. As cópias do que este endereço envia ficam guardadas nela.</translation>
    </message>
</context>
<context>
    <name>sendoff::ImportDialog</name>
    <message>
        <source>Looking for other mail programs…</source>
        <translation>Procurando outros programas de e-mail…</translation>
    </message>
    <message>
        <source>Import passwords where they can be read</source>
        <translation>Importar as senhas que puderem ser lidas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importar contas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No other mail program with accounts was found for this user.</source>
        <translation>Nenhum outro programa de e-mail com contas foi encontrado para este usuário.</translation>
    </message>
    <message>
        <source>Servers, identities and signatures are imported. Nothing changes in the other program.</source>
        <translation>Servidores, identidades e assinaturas são importados. Nada muda no outro programa.</translation>
    </message>
    <message>
        <source>Not all accounts were imported.</source>
        <translation>Nem todas as contas foram importadas.</translation>
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
        <translation>Segurança de entrada</translation>
    </message>
    <message>
        <source>Incoming port</source>
        <translation>Porta de entrada</translation>
    </message>
    <message>
        <source>Incoming user name</source>
        <translation>Nome de usuário de entrada</translation>
    </message>
    <message>
        <source>as for sending</source>
        <translation>igual ao do envio</translation>
    </message>
    <message>
        <source>Folder for sent mail</source>
        <translation>Pasta das mensagens enviadas</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>encontrada automaticamente</translation>
    </message>
    <message>
        <source>Incoming protocol</source>
        <translation>Protocolo de entrada</translation>
    </message>
    <message>
        <source>none: no sent copies, no delivery reports</source>
        <translation>nenhum: sem cópias das enviadas nem relatórios de entrega</translation>
    </message>
    <message>
        <source>Look for delivery reports and receipts</source>
        <translation>Procurar relatórios de entrega e confirmações de leitura</translation>
    </message>
    <message>
        <source>Asks the inbox for reports by the headers of its messages, and reads only these. Nothing is changed there.</source>
        <translation>Procura relatórios na caixa de entrada pelos cabeçalhos das mensagens e lê somente esses. Nada é alterado nela.</translation>
    </message>
    <message>
        <source>Delivery reports</source>
        <translation>Relatórios de entrega</translation>
    </message>
    <message>
        <source>Copies on the server</source>
        <translation>Cópias no servidor</translation>
    </message>
    <message>
        <source>If the provider keeps none by itself</source>
        <translation>Se o provedor não guarda nenhuma por conta própria</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Keep drafts in the mailbox&apos;s Drafts folder too</source>
        <translation>Guardar os rascunhos também na pasta Rascunhos da caixa de correio</translation>
    </message>
    <message>
        <source>A draft that rests for half a minute is put there, so that your other mail programs can go on with it. Only what Sendoff put there is replaced or removed.</source>
        <translation>Um rascunho que fica meio minuto sem mudanças é colocado lá, para que você possa continuá-lo em seus outros programas de e-mail. Só é substituído ou removido o que o Sendoff colocou lá.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Copies on this machine</source>
        <translation>Cópias neste computador</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>In a Maildir folder</source>
        <translation>Em uma pasta Maildir</translation>
    </message>
    <message>
        <source>In an mbox file</source>
        <translation>Em um arquivo mbox</translation>
    </message>
    <message>
        <source>Place on this machine</source>
        <translation>Local neste computador</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Escolher um local</translation>
    </message>
    <message>
        <source>Give the whole path of the place for sent copies, beginning with a slash or ~/.</source>
        <translation>Informe o caminho completo do local das cópias das enviadas, começando com uma barra ou ~/.</translation>
    </message>
    <message>
        <source>Incoming password</source>
        <translation>Senha de entrada</translation>
    </message>
    <message>
        <source>As for sending</source>
        <translation>Igual à do envio</translation>
    </message>
    <message>
        <source>Its own, in the system&apos;s keychain</source>
        <translation>Própria, no chaveiro do sistema</translation>
    </message>
    <message>
        <source>A command prints it</source>
        <translation>Um comando a exibe</translation>
    </message>
    <message>
        <source>Password of the mailbox</source>
        <translation>Senha da caixa de correio</translation>
    </message>
    <message>
        <source>Command for the mailbox</source>
        <translation>Comando da caixa de correio</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sem alteração</translation>
    </message>
    <message>
        <source>Fill in the password of the mailbox.</source>
        <translation>Preencha a senha da caixa de correio.</translation>
    </message>
    <message>
        <source>Fill in the command that prints the password of the mailbox.</source>
        <translation>Preencha o comando que exibe a senha da caixa de correio.</translation>
    </message>
</context>
<context>
    <name>sendoff::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>Igual ao do sistema</translation>
    </message>
</context>
<context>
    <name>sendoff::LaterDialog</name>
    <message>
        <source>Leave it with the server until then, if the server offers that</source>
        <translation>Deixar no servidor até lá, se o servidor oferecer isso</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agendar</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar mais tarde</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Data e hora</translation>
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
        <translation>Ela vai para o servidor agora e, a partir daí, não dá mais para desfazer nem alterar o envio. Se o servidor não guarda mensagens, ela fica aqui, e o Sendoff precisa estar aberto na hora.</translation>
    </message>
    <message>
        <source>Sendoff must be running then. If it isn&apos;t, the message waits, and you are told that its time has passed.</source>
        <translation>O Sendoff precisa estar aberto na hora. Se não estiver, a mensagem espera e você é avisado de que a hora dela passou.</translation>
    </message>
</context>
<context>
    <name>sendoff::LaterMenu</name>
    <message>
        <source>Send later</source>
        <translation>Enviar mais tarde</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <comment>name, time</comment>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>Choose a date and time…</source>
        <translation>Escolher data e hora…</translation>
    </message>
    <message>
        <source>Sendoff must be running then.</source>
        <translation>O Sendoff precisa estar aberto na hora.</translation>
    </message>
</context>
<context>
    <name>sendoff::LaterTimes</name>
    <message>
        <source>In 1 hour</source>
        <translation>Em 1 hora</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Hoje à noite</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Amanhã de manhã</translation>
    </message>
    <message>
        <source>Monday morning</source>
        <translation>Segunda-feira de manhã</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterHead</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sem assunto</translation>
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
        <translation>Data</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterListModel</name>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sem assunto</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterPaper</name>
    <message>
        <source>Only the beginning of this long message is printed.</source>
        <translation>Só o início desta mensagem longa é impresso.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>The file can&apos;t be read any more. Open the message again.</source>
        <translation>Não é mais possível ler o arquivo. Abra a mensagem novamente.</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be written. Choose another folder.</source>
        <translation>Não foi possível gravar “%1”. Escolha outra pasta.</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterParts</name>
    <message>
        <source>Attachments</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Salvar tudo</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>Anexo %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be opened. Save it, and open it from there.</source>
        <translation>Não foi possível abrir “%1”. Salve o arquivo e abra-o a partir do local onde foi salvo.</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Salvar anexo</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be written. Choose another folder.</source>
        <translation>Não foi possível gravar “%1”. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Save all attachments in a folder</source>
        <translation>Salvar todos os anexos em uma pasta</translation>
    </message>
    <message>
        <source>Not all attachments could be written to “%1”. Choose another folder.</source>
        <translation>Não foi possível gravar todos os anexos em “%1”. Escolha outra pasta.</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterText</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterWindow</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Messages in the file</source>
        <translation>Mensagens do arquivo</translation>
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
        <translation>Encaminhar</translation>
    </message>
    <message>
        <source>Forward how</source>
        <translation>Como encaminhar</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>No texto</translation>
    </message>
    <message>
        <source>As an attachment</source>
        <translation>Como anexo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Reply to the list</source>
        <translation>Responder à lista</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirecionar</translation>
    </message>
    <message>
        <source>Edit as new</source>
        <translation>Editar como nova</translation>
    </message>
    <message>
        <source>“%1” holds no messages</source>
        <translation>“%1” não contém mensagens</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read</source>
        <translation>“%1” não pode ser lido</translation>
    </message>
    <message>
        <source>It begins as a file of messages, but none follows.</source>
        <translation>Ele começa como um arquivo de mensagens, mas não contém nenhuma.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it, then open it again.</source>
        <translation>Verifique se ele ainda está lá e se você tem permissão para lê-lo, depois abra-o novamente.</translation>
    </message>
    <message>
        <source>This message can&apos;t be read</source>
        <translation>Não é possível ler esta mensagem</translation>
    </message>
    <message>
        <source>Check that the file is still there, then open it again.</source>
        <translation>Verifique se o arquivo ainda está lá, depois abra-o novamente.</translation>
    </message>
    <message>
        <source>Only the beginning of this long message is shown; a reply quotes all of it.</source>
        <translation>Só o início desta mensagem longa é exibido; uma resposta a cita por inteiro.</translation>
    </message>
    <message>
        <source>Shown without what could harm you</source>
        <translation>Exibida sem o que poderia prejudicar você</translation>
    </message>
    <message>
        <source>The file can&apos;t be read any more. Open the message again.</source>
        <translation>Não é mais possível ler o arquivo. Abra a mensagem novamente.</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>Abrir arquivo de mensagem</translation>
    </message>
</context>
<context>
    <name>sendoff::Letters</name>
    <message>
        <source>Open message file</source>
        <translation>Abrir arquivo de mensagem</translation>
    </message>
    <message>
        <source>Messages (*.eml *.mbox);;All files (*)</source>
        <translation>Mensagens (*.eml *.mbox);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>sendoff::LinkBar</name>
    <message>
        <source>Address of the link</source>
        <translation>Endereço do link</translation>
    </message>
    <message>
        <source>Text of the link</source>
        <translation>Texto do link</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Remover link</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Aplicar link</translation>
    </message>
    <message>
        <source>Close the link bar</source>
        <translation>Fechar a barra de link</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>A link leads to an address such as example.org, https://example.org/plan or ana@example.org.</source>
        <translation>Um link leva a um endereço como example.org, https://example.org/plan ou ana@example.org.</translation>
    </message>
</context>
<context>
    <name>sendoff::ListPane</name>
    <message>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>Configurações da conta</translation>
    </message>
    <message>
        <source>%1 with “%2”</source>
        <translation>%1 com “%2”</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No message here matches “%1”.</source>
        <translation>Nenhuma mensagem daqui corresponde a “%1”.</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nova mensagem</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nada precisa de você</translation>
    </message>
    <message>
        <source>Messages that couldn&apos;t be sent appear here.</source>
        <translation>As mensagens que não puderam ser enviadas aparecem aqui.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nada aguardando</translation>
    </message>
    <message>
        <source>Everything that you sent has gone out.</source>
        <translation>Tudo o que você enviou já saiu.</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>Nada agendado</translation>
    </message>
    <message>
        <source>What you “Send later” waits here for its time.</source>
        <translation>O que você deixa para “Enviar mais tarde” espera aqui pela hora certa.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Nada enviado ainda</translation>
    </message>
    <message>
        <source>What you send is kept here.</source>
        <translation>O que você envia fica guardado aqui.</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Nenhum rascunho</translation>
    </message>
    <message>
        <source>What you begin to write is kept here.</source>
        <translation>O que você começa a escrever fica guardado aqui.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Nenhuma mensagem ainda</translation>
    </message>
    <message>
        <source>What you send appears here, with what became of it for each recipient.</source>
        <translation>O que você envia aparece aqui, com o que aconteceu para cada destinatário.</translation>
    </message>
</context>
<context>
    <name>sendoff::MailboxDraftsDialog</name>
    <message>
        <source>Drafts in the mailbox</source>
        <translation>Rascunhos na caixa de correio</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir uma cópia</translation>
    </message>
    <message>
        <source>Looking for drafts…</source>
        <translation>Procurando rascunhos…</translation>
    </message>
    <message>
        <source>Only their subjects, recipients and dates are read.</source>
        <translation>Somente os assuntos, destinatários e datas são lidos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts couldn&apos;t be checked: %1.</source>
        <translation>
            <numerusform>Não foi possível consultar a conta “%1”.</numerusform>
            <numerusform>Não foi possível consultar %Ln contas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No drafts of other programs</source>
        <translation>Nenhum rascunho de outros programas</translation>
    </message>
    <message>
        <source>No account keeps drafts in its mailbox. You can turn that on in the settings of an account with IMAP.</source>
        <translation>Nenhuma conta guarda rascunhos na caixa de correio. Você pode ativar isso nas configurações de uma conta com IMAP.</translation>
    </message>
    <message>
        <source>What your other mail programs keep as drafts is listed here.</source>
        <translation>O que seus outros programas de e-mail guardam como rascunhos aparece aqui.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sem assunto)</translation>
    </message>
    <message>
        <source>The draft couldn&apos;t be read: it may be gone or too large, or its mailbox can&apos;t be reached.</source>
        <translation>Não foi possível ler o rascunho: ele pode não existir mais ou ser grande demais, ou não é possível contatar a caixa de correio dele.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>sendoff::MainWindow</name>
    <message numerus="yes">
        <source>%Ln messages selected</source>
        <translation>
            <numerusform>%Ln mensagem selecionada</numerusform>
            <numerusform>%Ln mensagens selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No message selected</source>
        <translation>Nenhuma mensagem selecionada</translation>
    </message>
    <message>
        <source>Select one to see what became of it for each recipient.</source>
        <translation>Selecione uma para ver o que aconteceu com ela para cada destinatário.</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nova mensagem</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visualizações</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Sendoff</source>
        <translation>Sendoff</translation>
    </message>
    <message>
        <source>New message (Ctrl+N)</source>
        <translation>Nova mensagem (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Views and accounts</source>
        <translation>Visualizações e contas</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Adicionar conta</translation>
    </message>
    <message>
        <source>Kept in Drafts</source>
        <translation>Salva em Rascunhos</translation>
    </message>
    <message>
        <source>“%1” is kept in Drafts</source>
        <translation>“%1” foi salva em Rascunhos</translation>
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
        <translation>Corrigir a conta</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Tentar novamente agora</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Reter</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Cancelar envio</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Escolher outra hora</translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <translation>Editar e reenviar</translation>
    </message>
    <message>
        <source>Edit for failed recipients</source>
        <translation>Editar para destinatários que falharam</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Chegou</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar novamente</translation>
    </message>
    <message>
        <source>Duplicate as new</source>
        <translation>Duplicar como nova</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Copy report for the help desk</source>
        <translation>Copiar relatório para o suporte técnico</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Send to failed recipients</source>
        <translation>Enviar aos destinatários que falharam</translation>
    </message>
    <message>
        <source>Edit and make it smaller</source>
        <translation>Editar e reduzir tamanho</translation>
    </message>
    <message>
        <source>Mark as resolved</source>
        <translation>Marcar como resolvida</translation>
    </message>
    <message>
        <source>Needs attention again</source>
        <translation>Precisa de atenção novamente</translation>
    </message>
    <message>
        <source>Open in my mail reader</source>
        <translation>Abrir no meu leitor de e-mail</translation>
    </message>
    <message>
        <source>Try the copy again</source>
        <translation>Tentar a cópia novamente</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
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
        <translation>Tudo sobre o texto</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatação</translation>
    </message>
    <message>
        <source>No misspelt words are left.</source>
        <translation>Não há mais palavras com erro.</translation>
    </message>
    <message>
        <source>Put a picture in the text</source>
        <translation>Colocar uma imagem no texto</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Imagens (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>That isn&apos;t a picture that mail programs can show.</source>
        <translation>Esta não é uma imagem que o e-mail consegue exibir.</translation>
    </message>
    <message>
        <source>Take a PNG, JPEG, GIF or WebP file, or attach it as it is.</source>
        <translation>Use um arquivo PNG, JPEG, GIF ou WebP, ou anexe-o como está.</translation>
    </message>
    <message>
        <source>This is plain text now.</source>
        <translation>Agora é texto sem formatação.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Pasted as plain text.</source>
        <translation>Colado como texto sem formatação.</translation>
    </message>
    <message>
        <source>Paste with format</source>
        <translation>Colar com formatação</translation>
    </message>
    <message>
        <source>It&apos;s fine</source>
        <translation>Está bom assim</translation>
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
            <numerusform>%Ln palavra</numerusform>
            <numerusform>%Ln palavras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln caractere</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::MessageFiles</name>
    <message>
        <source>No files can be kept in “%1”. Make room there, then try again.</source>
        <translation>Não é possível guardar arquivos em “%1”. Libere espaço lá e tente novamente.</translation>
    </message>
</context>
<context>
    <name>sendoff::MessagePage</name>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprovante</translation>
    </message>
    <message>
        <source>Conversation with the server</source>
        <translation>Conversa com o servidor</translation>
    </message>
    <message>
        <source>Selected message</source>
        <translation>Mensagem selecionada</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sem assunto)</translation>
    </message>
    <message>
        <source>queued %1</source>
        <translation>colocada na fila: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <translation>
            <numerusform>%Ln tentativa</numerusform>
            <numerusform>%Ln tentativas</numerusform>
        </translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Conversation with the server (%1)</source>
        <translation>Conversa com o servidor (%1)</translation>
    </message>
    <message>
        <source>Draft · saved %1</source>
        <translation>Rascunho · salvo: %1</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Ainda não enviada.</translation>
    </message>
    <message>
        <source>This draft is kept until you send or remove it.</source>
        <translation>Este rascunho fica guardado até que você o envie ou remova.</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>Continuar escrevendo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>sendoff::MessagePreview</name>
    <message>
        <source>The message as the recipient sees it</source>
        <translation>A mensagem como o destinatário a vê</translation>
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
        <translation>Data</translation>
    </message>
</context>
<context>
    <name>sendoff::MessageRow</name>
    <message>
        <source>(no subject)</source>
        <translation>(sem assunto)</translation>
    </message>
    <message>
        <source>To nobody yet</source>
        <translation>Ainda sem destinatário</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
</context>
<context>
    <name>sendoff::MessageText</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Write your message</source>
        <translation>Escreva sua mensagem</translation>
    </message>
    <message>
        <source>Bold, italic and struck text is plain text now.</source>
        <translation>Negrito, itálico e tachado agora são texto sem formatação.</translation>
    </message>
    <message>
        <source>Headings are lines like the others.</source>
        <translation>Os títulos são linhas como as outras.</translation>
    </message>
    <message>
        <source>Tables are columns of text.</source>
        <translation>As tabelas são colunas de texto.</translation>
    </message>
    <message>
        <source>The pictures are attachments now.</source>
        <translation>As imagens agora são anexos.</translation>
    </message>
</context>
<context>
    <name>sendoff::NavigationModel</name>
    <message>
        <source>stays on this machine</source>
        <translation>fica neste computador</translation>
    </message>
    <message>
        <source>ready, the default</source>
        <translation>pronta, é a padrão</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronta</translation>
    </message>
    <message>
        <source>needs your attention</source>
        <translation>precisa da sua atenção</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Todas as mensagens</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Precisam de atenção</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Agendadas</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>off-line</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desativada</translation>
    </message>
    <message>
        <source>can&apos;t connect to its server</source>
        <translation>não foi possível conectar ao servidor</translation>
    </message>
</context>
<context>
    <name>sendoff::OptionsDialog</name>
    <message>
        <source>Options of this message</source>
        <translation>Opções desta mensagem</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>o remetente</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>Respostas vão para</translation>
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
        <translation>Pode esperar</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Tell me when it was delivered</source>
        <translation>Avisar quando for entregue</translation>
    </message>
    <message>
        <source>Tell me when it is late</source>
        <translation>Avisar se atrasar</translation>
    </message>
    <message>
        <source>Mail servers report it, where they can.</source>
        <translation>Os servidores de e-mail informam isso, quando podem.</translation>
    </message>
    <message>
        <source>Ask for a read receipt</source>
        <translation>Pedir confirmação de leitura</translation>
    </message>
    <message>
        <source>Many people never send one. If none comes, that means nothing.</source>
        <translation>Muitas pessoas nunca a enviam. Se nenhuma chegar, isso não quer dizer nada.</translation>
    </message>
    <message>
        <source>Only over encrypted connections, all the way</source>
        <translation>Só por conexões criptografadas, em todo o percurso</translation>
    </message>
    <message>
        <source>Where a server on the way can&apos;t promise that, the message comes back.</source>
        <translation>Se um servidor no percurso não puder garantir isso, a mensagem volta.</translation>
    </message>
    <message>
        <source>Pictures without place, author and device</source>
        <translation>Imagens sem local, autor e dispositivo</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>Cabeçalhos personalizados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Replies go to: %1</source>
        <translation>Respostas vão para: %1</translation>
    </message>
    <message>
        <source>Write each header in a line of its own, as “Name: value”.</source>
        <translation>Escreva cada cabeçalho em uma linha separada, como “Nome: valor”.</translation>
    </message>
    <message>
        <source>replies to %1</source>
        <translation>respostas para %1</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>can wait</source>
        <translation>pode esperar</translation>
    </message>
    <message>
        <source>delivery report</source>
        <translation>relatório de entrega</translation>
    </message>
    <message>
        <source>read receipt</source>
        <translation>confirmação de leitura</translation>
    </message>
    <message>
        <source>encrypted all the way</source>
        <translation>criptografia em todo o percurso</translation>
    </message>
    <message>
        <source>pictures without metadata</source>
        <translation>imagens sem metadados</translation>
    </message>
    <message>
        <source>custom headers</source>
        <translation>cabeçalhos personalizados</translation>
    </message>
</context>
<context>
    <name>sendoff::PeopleCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
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
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>Jane Roe</source>
        <translation>Jane Roe</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sem alteração</translation>
    </message>
</context>
<context>
    <name>sendoff::PlanPanel</name>
    <message>
        <source>Leave it out, where that can be done</source>
        <translation>Omitir isso, onde for possível</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>O que será enviado</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Como ela sai</translation>
    </message>
    <message>
        <source>How much it is</source>
        <translation>Quanto ela ocupa</translation>
    </message>
    <message>
        <source>Who sees whom</source>
        <translation>Quem vê quem</translation>
    </message>
    <message>
        <source>What you reveal</source>
        <translation>O que você revela</translation>
    </message>
    <message>
        <source>The message itself</source>
        <translation>A mensagem em si</translation>
    </message>
    <message>
        <source>The message as it is sent</source>
        <translation>A mensagem como é enviada</translation>
    </message>
    <message>
        <source>It can&apos;t be sent like this yet.</source>
        <translation>Ainda não pode ser enviada assim.</translation>
    </message>
    <message>
        <source>The server may refuse it.</source>
        <translation>O servidor pode recusá-la.</translation>
    </message>
    <message>
        <source>Octet for octet; Date and Message-ID are made anew when it is queued.</source>
        <translation>Octeto por octeto; a data e o Message-ID são gerados de novo quando ela entra na fila.</translation>
    </message>
    <message>
        <source>The first %1; Date and Message-ID are made anew when it is queued.</source>
        <translation>Os primeiros %1; a data e o Message-ID são gerados de novo quando ela entra na fila.</translation>
    </message>
</context>
<context>
    <name>sendoff::Printing</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviada à impressora.</translation>
    </message>
    <message>
        <source>Couldn&apos;t print. Check that the printer is on, then try again.</source>
        <translation>Não foi possível imprimir. Verifique se a impressora está ligada e tente novamente.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Salvo como “%1”.</translation>
    </message>
</context>
<context>
    <name>sendoff::ProgramsDialog</name>
    <message>
        <source>Programs that send through Sendoff</source>
        <translation>Programas que enviam pelo Sendoff</translation>
    </message>
    <message>
        <source>Take mail from programs on this machine</source>
        <translation>Aceitar e-mails de programas deste computador</translation>
    </message>
    <message>
        <source>Scripts, mail readers and web applications then send through your outbox. Only programs on this machine can reach the port, over TLS and with a token of their own. It is open while Sendoff runs; “sendoff-cli serve” has it open without a window.</source>
        <translation>Scripts, leitores de e-mail e aplicativos web passam a enviar pela sua caixa de saída. Só programas deste computador conseguem acessar a porta, por TLS e com um token próprio. Ela fica aberta enquanto o Sendoff está em execução; “sendoff-cli serve” a mantém aberta sem janela.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Mail goes</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Name of the program</source>
        <translation>Nome do programa</translation>
    </message>
    <message>
        <source>Name, such as WordPress</source>
        <translation>Nome, por exemplo WordPress</translation>
    </message>
    <message>
        <source>Account of the program</source>
        <translation>Conta do programa</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>Criar token</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Whoever has a token can send as you from this machine. Give each program its own: once revoked, it stops working at once, and the others keep working. Sendoff keeps only what is needed to check it.</source>
        <translation>Quem tem um token pode enviar em seu nome a partir deste computador. Dê um a cada programa: ao ser revogado, ele deixa de valer na hora, e os outros continuam funcionando. O Sendoff guarda só o necessário para conferi-lo.</translation>
    </message>
    <message>
        <source>How to set up</source>
        <translation>Como configurar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Settings to paste</source>
        <translation>Configurações para colar</translation>
    </message>
    <message>
        <source>As each program&apos;s token says</source>
        <translation>Conforme o token de cada programa</translation>
    </message>
    <message>
        <source>By the sender&apos;s account</source>
        <translation>Pela conta do remetente</translation>
    </message>
    <message>
        <source>To the Sandbox: nothing leaves</source>
        <translation>Para o Sandbox: nada sai</translation>
    </message>
    <message>
        <source>Nowhere: the account was removed</source>
        <translation>Nenhum: a conta foi removida</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>The port isn&apos;t open</source>
        <translation>A porta não está aberta</translation>
    </message>
    <message>
        <source>No token was made</source>
        <translation>Nenhum token foi criado</translation>
    </message>
    <message>
        <source>The token of “%1”: %2</source>
        <translation>Token de “%1”: %2</translation>
    </message>
    <message>
        <source>It logs in as “%1”. Give both to the program now: the token is shown this once and kept nowhere. It is shown in the settings below until this window closes.</source>
        <translation>O programa faz login como “%1”. Informe os dois a ele agora: o token só é mostrado desta vez e não fica guardado em lugar nenhum. Ele aparece nas configurações abaixo até esta janela ser fechada.</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Copiar o token</translation>
    </message>
    <message>
        <source>No program has a token yet.</source>
        <translation>Nenhum programa tem um token ainda.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Comprovante</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copiar comprovante</translation>
    </message>
</context>
<context>
    <name>sendoff::RecipientChip</name>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
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
        <translation>Substituir pelos membros</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Move to To</source>
        <translation>Mover para Para</translation>
    </message>
    <message>
        <source>Move to Cc</source>
        <translation>Mover para Cc</translation>
    </message>
    <message>
        <source>Move to Bcc</source>
        <translation>Mover para Cco</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>sendoff::RecipientList</name>
    <message>
        <source>Recipients</source>
        <translation>Destinatários</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>O servidor disse: “%1”</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>A resposta foi: “%1”</translation>
    </message>
</context>
<context>
    <name>sendoff::Removals</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sem assunto)</translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <translation>“%1” foi removida</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln messages</source>
        <translation>
            <numerusform>%Ln mensagem removida</numerusform>
            <numerusform>%Ln mensagens removidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the draft</source>
        <translation>Rascunho removido</translation>
    </message>
    <message>
        <source>Discarded the message</source>
        <translation>Mensagem descartada</translation>
    </message>
    <message>
        <source>Removed the account “%1”.</source>
        <translation>Conta “%1” removida.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages that wait for it stay in the outbox until you send them from another account.</source>
        <translation>
            <numerusform>%Ln mensagem que espera por ela fica na caixa de saída até que você a envie por outra conta.</numerusform>
            <numerusform>%Ln mensagens que esperam por ela ficam na caixa de saída até que você as envie por outra conta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::RepairCard</name>
    <message>
        <source>Likely addresses</source>
        <translation>Endereços prováveis</translation>
    </message>
    <message numerus="yes">
        <source>Send to all %Ln likely addresses</source>
        <translation>
            <numerusform>Enviar ao endereço provável</numerusform>
            <numerusform>Enviar aos %Ln endereços prováveis</numerusform>
        </translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Você quis dizer %1?</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <translation>no lugar de %1</translation>
    </message>
    <message>
        <source>Send to this address</source>
        <translation>Enviar a este endereço</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Enviar para %1</translation>
    </message>
</context>
<context>
    <name>sendoff::SandboxListModel</name>
    <message>
        <source>(no subject)</source>
        <translation>(sem assunto)</translation>
    </message>
</context>
<context>
    <name>sendoff::SandboxPage</name>
    <message>
        <source>Clear</source>
        <translation>Esvaziar</translation>
    </message>
    <message>
        <source>Messages in the Sandbox</source>
        <translation>Mensagens no Sandbox</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Nothing that you send through the Sandbox leaves this machine.</source>
        <translation>Nada do que você envia pelo Sandbox sai deste computador.</translation>
    </message>
    <message>
        <source>Simulate trouble</source>
        <translation>Simular problemas</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Código-fonte</translation>
    </message>
    <message>
        <source>How the message is shown</source>
        <translation>Como a mensagem é exibida</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Código-fonte da mensagem</translation>
    </message>
    <message>
        <source>No message selected</source>
        <translation>Nenhuma mensagem selecionada</translation>
    </message>
    <message>
        <source>Nothing has arrived yet</source>
        <translation>Nada chegou ainda</translation>
    </message>
    <message>
        <source>Messages sent through the account “Sandbox” land here, as their recipient would get them.</source>
        <translation>As mensagens enviadas pela conta “Sandbox” chegam aqui, como o destinatário as receberia.</translation>
    </message>
    <message>
        <source>Write a test message</source>
        <translation>Escrever uma mensagem de teste</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sem assunto)</translation>
    </message>
    <message>
        <source>Arrived for %1</source>
        <translation>Chegou para %1</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Abrir em uma janela</translation>
    </message>
    <message>
        <source>There it can be printed, saved and answered.</source>
        <translation>Lá é possível imprimi-la, salvá-la e respondê-la.</translation>
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
        <translation>Nome da conta</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabalho</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>o endereço</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Autenticação</translation>
    </message>
    <message>
        <source>Automatic, the safest first</source>
        <translation>Automática, a mais segura primeiro</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>Sem autenticação</translation>
    </message>
    <message>
        <source>Password is kept</source>
        <translation>A senha fica</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>No chaveiro do sistema</translation>
    </message>
    <message>
        <source>Nowhere: sign in with the browser</source>
        <translation>Em nenhum lugar: login pelo navegador</translation>
    </message>
    <message>
        <source>A command prints it</source>
        <translation>Um comando a exibe</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Não há senha</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Fill in the server&apos;s name. Your provider tells it.</source>
        <translation>Preencha o nome do servidor. Seu provedor o informa.</translation>
    </message>
    <message>
        <source>Fill in the command that prints the password.</source>
        <translation>Preencha o comando que exibe a senha.</translation>
    </message>
    <message>
        <source>LMTP is for this machine only: lmtp:/path/to/socket or lmtp://127.0.0.1, without encryption.</source>
        <translation>O LMTP é só para este computador: lmtp:/path/to/socket ou lmtp://127.0.0.1, sem criptografia.</translation>
    </message>
</context>
<context>
    <name>sendoff::SettingsDialog</name>
    <message>
        <source>Forever</source>
        <translation>Para sempre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Undo after Send, in seconds</source>
        <translation>Segundos para desfazer após enviar</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Give up after, in days</source>
        <translation>Dias até desistir</translation>
    </message>
    <message>
        <source>If a message may have arrived</source>
        <translation>Se uma mensagem pode ter chegado</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Enviá-la novamente</translation>
    </message>
    <message>
        <source>When the connection breaks just before the server confirms, nobody knows. Sent again, a message carries the same Message-ID, by which many mail programs show it only once.</source>
        <translation>Quando a conexão cai pouco antes de o servidor confirmar, não há como saber. Enviada novamente, a mensagem leva o mesmo Message-ID, e com ele muitos programas de e-mail a mostram só uma vez.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Address book…</source>
        <translation>Catálogo de endereços…</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Por quanto tempo fica guardado</translation>
    </message>
    <message>
        <source>Sent messages, in days</source>
        <translation>Mensagens enviadas, em dias</translation>
    </message>
    <message>
        <source>Conversations with servers, in days</source>
        <translation>Conversas com servidores, em dias</translation>
    </message>
    <message>
        <source>Removed messages, in days</source>
        <translation>Mensagens removidas, em dias</translation>
    </message>
    <message>
        <source>Size on this machine</source>
        <translation>Espaço ocupado neste computador</translation>
    </message>
    <message>
        <source>While you do something else</source>
        <translation>Enquanto você faz outra coisa</translation>
    </message>
    <message>
        <source>Tell me when a message needs me</source>
        <translation>Avisar quando uma mensagem precisar de mim</translation>
    </message>
    <message>
        <source>Stay beside the clock when the window is closed</source>
        <translation>Ficar ao lado do relógio quando a janela for fechada</translation>
    </message>
    <message>
        <source>Start in the background when I log in</source>
        <translation>Iniciar em segundo plano quando eu entrar no sistema</translation>
    </message>
    <message>
        <source>With messages waiting, Sendoff keeps running without its window in any case, until they have been sent.</source>
        <translation>Com mensagens aguardando, o Sendoff continua de qualquer forma sem a janela até que elas saiam.</translation>
    </message>
    <message>
        <source>%1 of messages, %2 of lists and conversations.</source>
        <translation>%1 de mensagens, %2 de listas e conversas.</translation>
    </message>
    <message>
        <source>%1 of it is removed and goes by itself.</source>
        <translation>Disso, %1 está removido e some sozinho.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>Idioma das janelas</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Nenhuma configuração tem essas palavras.</translation>
    </message>
    <message>
        <source>Search in the settings</source>
        <translation>Pesquisar nas configurações</translation>
    </message>
    <message>
        <source>E-mail addresses and message files open in Sendoff.</source>
        <translation>Endereços de e-mail e arquivos de mensagem abrem no Sendoff.</translation>
    </message>
    <message>
        <source>E-mail addresses open in another program, or in none.</source>
        <translation>Um clique em um endereço de e-mail abre outro programa, ou nenhum.</translation>
    </message>
    <message>
        <source>Make Sendoff my mail program</source>
        <translation>Tornar o Sendoff meu programa de e-mail</translation>
    </message>
    <message>
        <source>Nothing was changed: the desktop doesn&apos;t know Sendoff yet. Install its package first, which brings an entry for the desktop&apos;s menu.</source>
        <translation>Nada foi alterado: a área de trabalho ainda não conhece o Sendoff. Instale primeiro o pacote dele, que cria uma entrada no menu da área de trabalho.</translation>
    </message>
    <message>
        <source>Nothing was changed: the list in which the desktop keeps this (mimeapps.list) isn&apos;t writable.</source>
        <translation>Nada foi alterado: a lista em que a área de trabalho guarda isso (mimeapps.list) não permite gravação.</translation>
    </message>
    <message>
        <source>Sendoff was put first, but this desktop has a list of its own that names another program. Choose Sendoff in the desktop&apos;s settings, under “Default applications”.</source>
        <translation>O Sendoff foi colocado em primeiro lugar, mas esta área de trabalho tem uma lista própria que indica outro programa. Escolha o Sendoff nas configurações da área de trabalho, em “Aplicativos padrão”.</translation>
    </message>
    <message>
        <source>Programs that send through Sendoff…</source>
        <translation>Programas que enviam pelo Sendoff…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Todos os atalhos</translation>
    </message>
</context>
<context>
    <name>sendoff::SignInPart</name>
    <message>
        <source>Client ID</source>
        <translation>ID do cliente</translation>
    </message>
    <message>
        <source>as registered with the provider</source>
        <translation>como registrado no provedor</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segredo do cliente</translation>
    </message>
    <message>
        <source>only if the provider gave one</source>
        <translation>só se o provedor tiver dado um</translation>
    </message>
    <message>
        <source>Other than those Sendoff knows</source>
        <translation>Diferentes dos que o Sendoff conhece</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Página de login</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Endereço do token</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Escopos</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Fazer login pelo navegador</translation>
    </message>
    <message>
        <source>Fill in the client ID that you registered with the provider.</source>
        <translation>Preencha o ID do cliente que você registrou no provedor.</translation>
    </message>
    <message>
        <source>Fill in the provider&apos;s sign-in page and token address; both begin with https://.</source>
        <translation>Preencha a página de login e o endereço do token do provedor; ambos começam com https://.</translation>
    </message>
    <message>
        <source>✓ You are signed in.</source>
        <translation>✓ Login concluído.</translation>
    </message>
    <message>
        <source>Device address</source>
        <translation>Endereço para dispositivos</translation>
    </message>
    <message>
        <source>https://, only if the provider has one</source>
        <translation>https://, só se o provedor tiver um</translation>
    </message>
    <message>
        <source>Sign in on another device</source>
        <translation>Fazer login em outro dispositivo</translation>
    </message>
    <message>
        <source>For a machine without a browser: you get a code to type on your phone.</source>
        <translation>Para um computador sem navegador: você recebe um código para digitar no celular.</translation>
    </message>
    <message>
        <source>The device address begins with https://. Leave it empty if the provider has none.</source>
        <translation>O endereço para dispositivos começa com https://. Deixe-o vazio se o provedor não tiver um.</translation>
    </message>
</context>
<context>
    <name>sendoff::SignInWait</name>
    <message>
        <source>Stop waiting</source>
        <translation>Parar de esperar</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Copy the page&apos;s address</source>
        <translation>Copiar o endereço da página</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar o código</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Abrindo o navegador…</translation>
    </message>
    <message>
        <source>Asking the provider for a code…</source>
        <translation>Pedindo um código ao provedor…</translation>
    </message>
    <message>
        <source>Open this page on your phone or any other device, and type the code there. Sendoff goes on by itself.</source>
        <translation>Abra esta página no celular ou em qualquer outro dispositivo e digite o código nela. O Sendoff continua sozinho.</translation>
    </message>
    <message>
        <source>Sign in on the page that your browser shows. If none opened, copy its address into one on this machine.</source>
        <translation>Faça login na página que aparece no navegador. Se nenhuma abriu, copie o endereço dela para um navegador deste computador.</translation>
    </message>
    <message>
        <source>The code is good until %1.</source>
        <translation>Validade do código: até %1.</translation>
    </message>
</context>
<context>
    <name>sendoff::SignIns</name>
    <message>
        <source>You are signed in. Close this page and go back to Sendoff.</source>
        <translation>Login concluído. Feche esta página e volte ao Sendoff.</translation>
    </message>
    <message>
        <source>That didn&apos;t work. Go back to Sendoff to see why.</source>
        <translation>Não deu certo. Volte ao Sendoff para ver o motivo.</translation>
    </message>
</context>
<context>
    <name>sendoff::SignatureField</name>
    <message>
        <source>Above the quoted text in replies</source>
        <translation>Nas respostas, acima do texto citado</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>What stands below your messages</source>
        <translation>O que aparece no fim das suas mensagens</translation>
    </message>
</context>
<context>
    <name>sendoff::SizeCard</name>
    <message>
        <source>Ways to make it smaller</source>
        <translation>Como reduzir o tamanho</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures from %1 to %2. The message then has %3.</source>
        <translation>
            <numerusform>%Ln imagem passa de %1 para %2. A mensagem fica com %3.</numerusform>
            <numerusform>%Ln imagens passam de %1 para %2. A mensagem fica com %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the pictures smaller</source>
        <translation>Reduzir as imagens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages of at most %1.</source>
        <translation>
            <numerusform>%Ln mensagem de no máximo %1.</numerusform>
            <numerusform>%Ln mensagens de no máximo %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split it into several messages</source>
        <translation>Dividir em várias mensagens</translation>
    </message>
    <message>
        <source>“%1” alone comes to %2, and a message may have %3. Share it in another way.</source>
        <translation>“%1” sozinho tem %2, e uma mensagem pode ter até %3. Compartilhe-o por outro meio.</translation>
    </message>
</context>
<context>
    <name>sendoff::SleepInhibitor</name>
    <message>
        <source>A message is being sent.</source>
        <translation>Uma mensagem está sendo enviada.</translation>
    </message>
</context>
<context>
    <name>sendoff::SpellMenus</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Procurando sugestões…</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Adicionar “%1” às minhas palavras</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>Ignorar “%1”</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sem sugestões</translation>
    </message>
    <message>
        <source>No dictionary is installed. A hunspell dictionary, such as the package “hunspell-en-us”, is used as soon as it is there.</source>
        <translation>Nenhum dicionário está instalado. Assim que houver um dicionário hunspell, como o pacote “hunspell-pt-br”, ele será usado.</translation>
    </message>
    <message>
        <source>Mark misspelt words</source>
        <translation>Marcar palavras com erro</translation>
    </message>
    <message>
        <source>Language of the text (now %1)</source>
        <translation>Idioma do texto (agora %1)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma do texto</translation>
    </message>
</context>
<context>
    <name>sendoff::StageSteps</name>
    <message>
        <source>Steps of the check</source>
        <translation>Etapas da verificação</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pendente</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
</context>
<context>
    <name>sendoff::StartAtLoginSwitch</name>
    <message>
        <source>Nothing was changed: the folder for programs that start at login isn&apos;t writable. Make it writable, then try again.</source>
        <translation>Nada foi alterado: a pasta dos programas que iniciam com o sistema não permite gravação. Permita a gravação nela e tente de novo.</translation>
    </message>
    <message>
        <source>Nothing was changed: Sendoff isn&apos;t allowed to run in the background. Allow it in the desktop&apos;s settings for applications, then try again.</source>
        <translation>Nada foi alterado: o Sendoff não tem permissão para funcionar em segundo plano. Permita isso nas configurações de aplicativos da área de trabalho e tente de novo.</translation>
    </message>
    <message>
        <source>Nothing was changed: the desktop couldn&apos;t do it. Try again, or add Sendoff to the programs that start at login in the desktop&apos;s settings.</source>
        <translation>Nada foi alterado: a área de trabalho não conseguiu fazer isso. Tente de novo ou adicione o Sendoff aos programas que iniciam com o sistema nas configurações da área de trabalho.</translation>
    </message>
    <message>
        <source>Nothing was changed: this desktop has no portal for programs in a Flatpak. Install “xdg-desktop-portal” with the part for your desktop, then log in again.</source>
        <translation>Nada foi alterado: esta área de trabalho não tem um portal para programas em Flatpak. Instale o “xdg-desktop-portal” com a parte para a sua área de trabalho e entre no sistema de novo.</translation>
    </message>
    <message>
        <source>The desktop hasn&apos;t answered yet. If it asks you something in a window of its own, answer there; else try again.</source>
        <translation>A área de trabalho ainda não respondeu. Se ela perguntar algo em uma janela própria, responda lá; senão, tente de novo.</translation>
    </message>
</context>
<context>
    <name>sendoff::SuccessionLines</name>
    <message>
        <source>Messages that belong to it</source>
        <translation>Mensagens relacionadas</translation>
    </message>
    <message>
        <source>Sent again to %1 in another message.</source>
        <translation>Enviada novamente para %1 em outra mensagem.</translation>
    </message>
    <message>
        <source>Takes the place of an earlier message that was refused for %1.</source>
        <translation>Substitui uma mensagem anterior que foi recusada para %1.</translation>
    </message>
    <message>
        <source>A message that takes its place is among the drafts.</source>
        <translation>Uma mensagem que a substitui está nos rascunhos.</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>Continuar escrevendo</translation>
    </message>
    <message>
        <source>Show that message</source>
        <translation>Mostrar essa mensagem</translation>
    </message>
</context>
<context>
    <name>sendoff::TemplateBar</name>
    <message>
        <source>Insert</source>
        <translation>Inserir</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Salvar como modelo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Find a template, or name a new one</source>
        <translation>Encontre um modelo ou dê nome a um novo</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nome do modelo</translation>
    </message>
    <message>
        <source>Close the templates</source>
        <translation>Fechar os modelos</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>“%1” está de volta.</translation>
    </message>
    <message>
        <source>The templates couldn&apos;t be written.</source>
        <translation>Não foi possível gravar os modelos.</translation>
    </message>
    <message>
        <source>There are no templates yet. Write one, with {{name}}, {{first name}}, {{date}}, {{my name}} or {{cursor}} where something is to be put in, name it here and save it.</source>
        <translation>Ainda não há modelos. Escreva um, com {{name}}, {{first name}}, {{date}}, {{my name}} ou {{cursor}} onde algo deve ser inserido, dê um nome a ele aqui e salve.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>name, first words</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Saved as “%1”, without its pictures.</source>
        <translation>Salvo como “%1”, sem as imagens.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Salvo como “%1”.</translation>
    </message>
    <message>
        <source>The template couldn&apos;t be written. Is the disk full, or the folder read-only?</source>
        <translation>Não foi possível gravar o modelo. O disco está cheio ou a pasta é somente leitura?</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1” foi removido.</translation>
    </message>
</context>
<context>
    <name>sendoff::TimeLine</name>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
</context>
<context>
    <name>sendoff::TranscriptView</name>
    <message>
        <source>Conversation with the server</source>
        <translation>Conversa com o servidor</translation>
    </message>
    <message>
        <source>Mailbox search at %1</source>
        <translation>Consulta à caixa de correio: %1</translation>
    </message>
    <message>
        <source>Attempt at %1</source>
        <translation>Tentativa: %1</translation>
    </message>
</context>
<context>
    <name>sendoff::TrayIcon</name>
    <message>
        <source>New message</source>
        <translation>Nova mensagem</translation>
    </message>
    <message>
        <source>Show Sendoff</source>
        <translation>Mostrar o Sendoff</translation>
    </message>
    <message>
        <source>Try all now</source>
        <translation>Tentar tudo novamente agora</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
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
            <numerusform>%Ln mensagem está à espera de “%1”.</numerusform>
            <numerusform>%Ln mensagens estão à espera de “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix the account</source>
        <translation>Corrigir a conta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages have been waiting for more than an hour.</source>
        <translation>
            <numerusform>%Ln mensagem aguarda há mais de uma hora.</numerusform>
            <numerusform>%Ln mensagens aguardam há mais de uma hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendoff keeps trying. Each message says what is holding it up.</source>
        <translation>O Sendoff continua tentando. Em cada mensagem está escrito o que a impede.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrá-las</translation>
    </message>
    <message>
        <source>Try all now</source>
        <translation>Tentar tudo novamente agora</translation>
    </message>
</context>
<context>
    <name>sendoff::TroubleSwitches</name>
    <message>
        <source>at once</source>
        <translation>imediatamente</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> bytes</translation>
    </message>
    <message>
        <source>Hang up when the message is complete</source>
        <translation>Cortar a conexão quando a mensagem estiver completa</translation>
    </message>
    <message>
        <source>Show a wrong certificate</source>
        <translation>Apresentar um certificado errado</translation>
    </message>
    <message>
        <source>addresses that don&apos;t exist</source>
        <translation>endereços que não existem</translation>
    </message>
    <message>
        <source>addresses to try again later</source>
        <translation>endereços para tentar mais tarde</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Answer after</source>
        <translation>Responder após</translation>
    </message>
    <message>
        <source>Take at most</source>
        <translation>Aceitar no máximo</translation>
    </message>
</context>
<context>
    <name>sendoff::WarningBars</name>
    <message>
        <source>Attach…</source>
        <translation>Anexar…</translation>
    </message>
    <message>
        <source>Move them to Bcc</source>
        <translation>Movê-los para Cco</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>It&apos;s fine</source>
        <translation>Está bom assim</translation>
    </message>
</context>
<context>
    <name>sendoff::cli</name>
    <message>
        <source>Give exactly one account name.</source>
        <translation>Informe exatamente um nome de conta.</translation>
    </message>
    <message>
        <source>There is no account “%1”. “sendoff-cli account list” shows all of them.</source>
        <translation>Não há nenhuma conta “%1”. “sendoff-cli account list” mostra todas.</translation>
    </message>
    <message>
        <source>Give only one of --password-stdin, --password-prompt and --password-command.</source>
        <translation>Informe só uma destas opções: --password-stdin, --password-prompt ou --password-command.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Senha:</translation>
    </message>
    <message>
        <source>--password-prompt needs a terminal. Use --password-stdin in a script.</source>
        <translation>--password-prompt precisa de um terminal. Em um script, use --password-stdin.</translation>
    </message>
    <message>
        <source>The password is empty or has a character that no password can have.</source>
        <translation>A senha está vazia ou contém um caractere que nenhuma senha pode ter.</translation>
    </message>
    <message>
        <source>To sign in, Sendoff needs --oauth-client-id, and for a provider that it doesn&apos;t know --oauth-token and --oauth-authorization or --oauth-device, all of them https addresses.</source>
        <translation>Para fazer login, o Sendoff precisa de --oauth-client-id e, no caso de um provedor que ele não conhece, de --oauth-token e de --oauth-authorization ou --oauth-device, todos endereços https.</translation>
    </message>
    <message>
        <source>--auth is auto, none or one of %1.</source>
        <translation>--auth é auto, none ou um destes: %1.</translation>
    </message>
    <message>
        <source>EXTERNAL logs in by certificate: give one with --client-certificate.</source>
        <translation>EXTERNAL faz login com um certificado: informe um com --client-certificate.</translation>
    </message>
    <message>
        <source>%1 needs no password: leave the password option out.</source>
        <translation>%1 não precisa de senha: retire a opção de senha.</translation>
    </message>
    <message>
        <source>Give the server&apos;s name with --server, for example --server smtp.example.org.</source>
        <translation>Informe o nome do servidor com --server, por exemplo --server smtp.example.org.</translation>
    </message>
    <message>
        <source>--security is one of tls, starttls and plaintext.</source>
        <translation>--security é tls, starttls ou plaintext.</translation>
    </message>
    <message>
        <source>LMTP is spoken on this machine only and without TLS: give --server lmtp:/path/to/socket or --server lmtp://127.0.0.1.</source>
        <translation>O LMTP só é usado neste computador e sem TLS: informe --server lmtp:/path/to/socket ou --server lmtp://127.0.0.1.</translation>
    </message>
    <message>
        <source>--port is a number from 1 to 65535; 465 and 587 are usual.</source>
        <translation>--port é um número de 1 a 65535; 465 e 587 são os mais comuns.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read. Check the path after %2.</source>
        <translation>Não é possível ler o arquivo %1. Verifique o caminho depois de %2.</translation>
    </message>
    <message>
        <source>--proxy is an address such as socks5://127.0.0.1:1080 or http://proxy:3128.</source>
        <translation>--proxy é um endereço como socks5://127.0.0.1:1080 ou http://proxy:3128.</translation>
    </message>
    <message>
        <source>A password in an address is seen by everybody on this machine. Leave it out, and give --proxy-password-command with a command that prints it.</source>
        <translation>Uma senha dentro de um endereço fica visível para todos neste computador. Retire-a e informe --proxy-password-command com um comando que a exiba.</translation>
    </message>
    <message>
        <source>The proxy&apos;s user is missing: write it as socks5://USER@HOST:PORT.</source>
        <translation>Falta o usuário do proxy: escreva socks5://USER@HOST:PORT.</translation>
    </message>
    <message>
        <source>--proxy-password-command goes with --proxy.</source>
        <translation>--proxy-password-command é usado junto com --proxy.</translation>
    </message>
    <message>
        <source>How does this account log in? Give --password-prompt, --password-stdin or --password-command, or --auth none.</source>
        <translation>Como esta conta faz login? Informe --password-prompt, --password-stdin ou --password-command, ou então --auth none.</translation>
    </message>
    <message>
        <source>Sending: %1. %2</source>
        <translation>Envio: %1. %2</translation>
    </message>
    <message>
        <source>Nothing was saved. If it is, give the same command with %1</source>
        <translation>Nada foi salvo. Se for, repita o mesmo comando com %1</translation>
    </message>
    <message>
        <source>Give --oauth-client-id with the client ID that you registered, then run “account sign-in”.</source>
        <translation>Informe --oauth-client-id com o ID do cliente que você registrou e depois execute “account sign-in”.</translation>
    </message>
    <message>
        <source>%1 goes with --server. Without both, Sendoff finds the server by itself.</source>
        <translation>%1 é usado junto com --server. Sem os dois, o Sendoff encontra o servidor sozinho.</translation>
    </message>
    <message>
        <source>Give exactly one account name: account add NAME --address …</source>
        <translation>Informe exatamente um nome de conta: account add NAME --address …</translation>
    </message>
    <message>
        <source>“%1” is no address: %2 Write it as &apos;Jane Roe &lt;jane@example.org&gt;&apos;.</source>
        <translation>“%1” não é um endereço: %2 Escreva &apos;Jane Roe &lt;jane@example.org&gt;&apos;.</translation>
    </message>
    <message>
        <source>Give your address with --address &apos;Jane Roe &lt;jane@example.org&gt;&apos;.</source>
        <translation>Informe seu endereço com --address &apos;Jane Roe &lt;jane@example.org&gt;&apos;.</translation>
    </message>
    <message>
        <source>Nothing leaves the Sandbox, so it has no mailbox.</source>
        <translation>Nada sai do Sandbox, por isso ele não tem caixa de correio.</translation>
    </message>
    <message>
        <source>Give what is to change, beginning with --imap-server, or --none to take the mailbox away.</source>
        <translation>Informe o que deve mudar, começando por --imap-server, ou --none para retirar a caixa de correio.</translation>
    </message>
    <message>
        <source>The account “%1” logs in without a password; there is none to set.</source>
        <translation>A conta “%1” faz login sem senha; não há nenhuma para definir.</translation>
    </message>
    <message>
        <source>Give --password-prompt, --password-stdin or --password-command.</source>
        <translation>Informe --password-prompt, --password-stdin ou --password-command.</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Envio: %1</translation>
    </message>
    <message>
        <source>Sent copies (IMAP): %1</source>
        <translation>Cópias das enviadas (IMAP): %1</translation>
    </message>
    <message>
        <source>Reports (POP3): %1</source>
        <translation>Relatórios (POP3): %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Nome de usuário: %1</translation>
    </message>
    <message>
        <source>Give exactly one address: account discover jane@example.org</source>
        <translation>Informe exatamente um endereço: account discover jane@example.org</translation>
    </message>
    <message>
        <source>“%1” is no address: %2</source>
        <translation>“%1” não é um endereço: %2</translation>
    </message>
    <message>
        <source>The Sandbox can&apos;t be tested while another Sendoff of this profile runs it.</source>
        <translation>O Sandbox não pode ser testado enquanto outro Sendoff deste perfil o mantém em execução.</translation>
    </message>
    <message>
        <source>“%1” is signed in.</source>
        <translation>“%1” fez login.</translation>
    </message>
    <message>
        <source>Open this page on any device, and enter %1 there:</source>
        <translation>Abra esta página em qualquer dispositivo e digite %1 nela:</translation>
    </message>
    <message>
        <source>You are signed in. Close this page and go back to Sendoff.</source>
        <translation>Login concluído. Feche esta página e volte ao Sendoff.</translation>
    </message>
    <message>
        <source>That didn&apos;t work. Go back to Sendoff to see why.</source>
        <translation>Não deu certo. Volte ao Sendoff para ver o motivo.</translation>
    </message>
    <message>
        <source>Sign in on this page, in a browser on this machine (on another one: --device):</source>
        <translation>Faça login nesta página, em um navegador deste computador (em outro: --device):</translation>
    </message>
    <message>
        <source>The account “%1” logs in with a password; “account set-password” sets it.</source>
        <translation>A conta “%1” faz login com senha; “account set-password” a define.</translation>
    </message>
    <message>
        <source>“%1” signs in with the browser and a client ID of your own: add it again with --oauth-client-id.</source>
        <translation>“%1” faz login pelo navegador com um ID do cliente próprio: adicione-a de novo com --oauth-client-id.</translation>
    </message>
    <message>
        <source>“%1” has no encryption, and Sendoff logs in over TLS only: set its security.</source>
        <translation>“%1” está sem criptografia, e o Sendoff só faz login por TLS: defina a segurança dela.</translation>
    </message>
    <message>
        <source>The password of “%1” wasn&apos;t taken over: give it with “account set-password”.</source>
        <translation>A senha de “%1” não foi importada: informe-a com “account set-password”.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 já existe.</translation>
    </message>
    <message>
        <source>No other mail program&apos;s settings were found in %1.</source>
        <translation>Nenhuma configuração de outro programa de e-mail foi encontrada em %1.</translation>
    </message>
    <message>
        <source>Give one of thunderbird, kmail, evolution, claws, msmtp and mutt.</source>
        <translation>Informe um destes: thunderbird, kmail, evolution, claws, msmtp ou mutt.</translation>
    </message>
    <message>
        <source>%1 has no account here that can send. If its settings are elsewhere, give them with --path.</source>
        <translation>%1 não tem aqui nenhuma conta que possa enviar. Se as configurações estiverem em outro lugar, informe-o com --path.</translation>
    </message>
    <message>
        <source>Give exactly one file.</source>
        <translation>Informe exatamente um arquivo.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write “%1”: %2. Choose another place.</source>
        <translation>Não foi possível gravar “%1”: %2. Escolha outro local.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read. Check its path.</source>
        <translation>Não é possível ler o arquivo %1. Verifique o caminho.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a Sendoff backup, or comes from a later version.</source>
        <translation>%1 não é um backup do Sendoff ou é de uma versão posterior.</translation>
    </message>
    <message>
        <source>“%1” finds its password in this machine&apos;s keychain, if it is there; else set it once.</source>
        <translation>“%1” encontra a senha no chaveiro deste computador, se ela estiver lá; se não, defina-a uma vez.</translation>
    </message>
    <message>
        <source>There is no option %1 here. Run the command with --help to see what it takes.</source>
        <translation>A opção %1 não existe aqui. Execute o comando com --help para ver o que ele aceita.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>A opção %1 não aceita nenhum valor.</translation>
    </message>
    <message>
        <source>The option %1 wants a number of seconds, not “%2”.</source>
        <translation>A opção %1 exige um número de segundos, não “%2”.</translation>
    </message>
    <message>
        <source>The option %1 wants a value after it.</source>
        <translation>A opção %1 exige um valor depois dela.</translation>
    </message>
    <message>
        <source>The option %1 wants at least one value after it.</source>
        <translation>A opção %1 exige pelo menos um valor depois dela.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>O banco de dados está danificado.</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>O banco de dados está danificado: %1</translation>
    </message>
    <message>
        <source>The text of these messages is gone: %1. They can&apos;t be sent; remove them with “sendoff-cli outbox remove”.</source>
        <translation>O texto destas mensagens sumiu: %1. Elas não podem ser enviadas; remova-as com “sendoff-cli outbox remove”.</translation>
    </message>
    <message>
        <source>The text of these messages is not what was queued: %1. They can&apos;t be sent; look at them with “sendoff-cli outbox export”, then remove them.</source>
        <translation>O texto destas mensagens não é o que entrou na fila: %1. Elas não podem ser enviadas; confira-as com “sendoff-cli outbox export” e depois remova-as.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are on the disk that the outbox doesn&apos;t know.</source>
        <translation>
            <numerusform>Há no disco %n mensagem que a caixa de saída não conhece.</numerusform>
            <numerusform>Há no disco %n mensagens que a caixa de saída não conhece.</numerusform>
        </translation>
    </message>
    <message>
        <source>To save all that can be saved: sendoff-cli account check --repair</source>
        <translation>Para salvar tudo o que for possível: sendoff-cli account check --repair</translation>
    </message>
    <message>
        <source>The database was made anew; the damaged one is kept as %1.</source>
        <translation>O banco de dados foi recriado; o danificado foi guardado como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages were found again. They are held, as nobody knows if they were sent: look at “sendoff-cli outbox list --state held”.</source>
        <translation>
            <numerusform>%n mensagem foi recuperada. Ela está retida, pois não se sabe se foi enviada: veja “sendoff-cli outbox list --state held”.</numerusform>
            <numerusform>%n mensagens foram recuperadas. Elas estão retidas, pois não se sabe se foram enviadas: veja “sendoff-cli outbox list --state held”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendoff is running. Close it, then check again.</source>
        <translation>O Sendoff está aberto. Feche-o e verifique novamente.</translation>
    </message>
    <message>
        <source>There is no outbox in %1 to check. Is the folder after --profile the right one?</source>
        <translation>Não há em %1 nenhuma caixa de saída para verificar. A pasta depois de --profile é a certa?</translation>
    </message>
    <message numerus="yes">
        <source>All is well: %n messages, each as it was queued.</source>
        <translation>
            <numerusform>Tudo certo: %n mensagem, exatamente como entrou na fila.</numerusform>
            <numerusform>Tudo certo: %n mensagens, cada uma exatamente como entrou na fila.</numerusform>
        </translation>
    </message>
    <message>
        <source>--priority is a number from -9 to 9. 0 is usual, 9 the most urgent.</source>
        <translation>--priority é um número de -9 a 9. 0 é o normal; 9, o mais urgente.</translation>
    </message>
    <message>
        <source>--deliver-by is a time such as 90min, 2h or 1d, with “,return” if a late message shall come back.</source>
        <translation>--deliver-by é um prazo como 90min, 2h ou 1d, com “,return” se uma mensagem atrasada deve voltar.</translation>
    </message>
    <message>
        <source>Give the name of the IMAP server with --imap-server, for example --imap-server imap.example.org.</source>
        <translation>Informe o nome do servidor IMAP com --imap-server, por exemplo --imap-server imap.example.org.</translation>
    </message>
    <message>
        <source>--imap-security is tls or starttls: no login is made without one of them.</source>
        <translation>--imap-security é tls ou starttls: sem uma delas não há login.</translation>
    </message>
    <message>
        <source>--imap-port is a number from 1 to 65535; 993 and 143 are usual.</source>
        <translation>--imap-port é um número de 1 a 65535; 993 e 143 são os mais comuns.</translation>
    </message>
    <message>
        <source>--imap-auth is auto or one of %1.</source>
        <translation>--imap-auth é auto ou um destes: %1.</translation>
    </message>
    <message>
        <source>--sent-copy is auto, always or never: auto leaves it to providers that keep copies by themselves.</source>
        <translation>--sent-copy é auto, always ou never: auto deixa isso com os provedores que guardam cópias por conta própria.</translation>
    </message>
    <message>
        <source>Usage: sendoff-cli [--profile DIR] [--json] COMMAND …</source>
        <translation>Uso: sendoff-cli [--profile DIR] [--json] COMMAND …</translation>
    </message>
    <message>
        <source>What is “%1” to do?</source>
        <translation>O que “%1” deve fazer?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>O comando “%1” não existe.</translation>
    </message>
    <message>
        <source>There are: %1. With --help each says what it takes.</source>
        <translation>Existem: %1. Com --help, cada um diz o que aceita.</translation>
    </message>
    <message>
        <source>“sendoff-cli %1” takes no “%2”. Run it with --help to see what it takes.</source>
        <translation>“sendoff-cli %1” não aceita “%2”. Execute-o com --help para ver o que ele aceita.</translation>
    </message>
    <message>
        <source>Usage: sendoff-cli %1 %2</source>
        <translation>Uso: sendoff-cli %1 %2</translation>
    </message>
    <message>
        <source>The option --profile wants a folder after it.</source>
        <translation>A opção --profile exige uma pasta depois dela.</translation>
    </message>
    <message>
        <source>Sendoff can&apos;t keep its data in %1. Make that folder yours to write to, or give another one with --profile.</source>
        <translation>O Sendoff não consegue guardar seus dados em %1. Dê a si mesmo permissão de gravação nessa pasta ou informe outra com --profile.</translation>
    </message>
    <message>
        <source>The outbox was damaged and has been made anew. Messages that were found again are held, as nobody knows if they were sent: look at “sendoff-cli outbox list --state held”.</source>
        <translation>A caixa de saída estava danificada e foi recriada. As mensagens recuperadas estão retidas, pois não se sabe se foram enviadas: veja “sendoff-cli outbox list --state held”.</translation>
    </message>
    <message>
        <source>The outbox has no message “%1”. “sendoff-cli outbox list” shows all of them.</source>
        <translation>A caixa de saída não tem nenhuma mensagem “%1”. “sendoff-cli outbox list” mostra todas.</translation>
    </message>
    <message>
        <source>Give the ID of a message, as “sendoff-cli outbox list” shows it.</source>
        <translation>Informe o ID de uma mensagem, como “sendoff-cli outbox list” o mostra.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>está aguardando envio</translation>
    </message>
    <message>
        <source>is scheduled for later</source>
        <translation>está agendada para mais tarde</translation>
    </message>
    <message>
        <source>is held</source>
        <translation>está retida</translation>
    </message>
    <message>
        <source>was sent</source>
        <translation>já foi enviada</translation>
    </message>
    <message>
        <source>was sent to some and refused for others</source>
        <translation>foi enviada a alguns e recusada para outros</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>foi recusada</translation>
    </message>
    <message>
        <source>may have arrived or not</source>
        <translation>pode ter chegado ou não</translation>
    </message>
    <message>
        <source>is on its way</source>
        <translation>está a caminho</translation>
    </message>
    <message>
        <source>Message %1 is on its way right now; there is nothing to do.</source>
        <translation>A mensagem %1 está a caminho neste momento; não há nada a fazer.</translation>
    </message>
    <message>
        <source>Message %1 is on its way right now. Look at “sendoff-cli outbox show %1” when it is done.</source>
        <translation>A mensagem %1 está a caminho neste momento. Veja “sendoff-cli outbox show %1” quando o envio terminar.</translation>
    </message>
    <message>
        <source>Message %1 is on its way right now. Stop it first: sendoff-cli outbox cancel %1</source>
        <translation>A mensagem %1 está a caminho neste momento. Interrompa-a primeiro: sendoff-cli outbox cancel %1</translation>
    </message>
    <message>
        <source>Message %1 was sent already; there is nothing to try again.</source>
        <translation>A mensagem %1 já foi enviada; não há o que tentar novamente.</translation>
    </message>
    <message>
        <source>Nobody knows if message %1 arrived. Ask its recipients, then say: sendoff-cli outbox resolve %1 sent (or, to send it once more: resend)</source>
        <translation>Não se sabe se a mensagem %1 chegou. Pergunte aos destinatários e depois informe: sendoff-cli outbox resolve %1 sent (ou, para enviá-la mais uma vez: resend)</translation>
    </message>
    <message>
        <source>Message %1 could not be changed. %2</source>
        <translation>Não foi possível alterar a mensagem %1. %2</translation>
    </message>
    <message>
        <source>Give the ID of a message, then “sent” if it arrived or “resend” to send it once more.</source>
        <translation>Informe o ID de uma mensagem e depois “sent” se ela chegou ou “resend” para enviá-la mais uma vez.</translation>
    </message>
    <message>
        <source>Message %1 %2: it can&apos;t be called back any more.</source>
        <translation>A mensagem %1 %2: não há mais como trazê-la de volta.</translation>
    </message>
    <message>
        <source>Message %1 is not held: it %2. To send it at once: sendoff-cli outbox retry %1</source>
        <translation>A mensagem %1 não está retida: ela %2. Para enviá-la agora mesmo: sendoff-cli outbox retry %1</translation>
    </message>
    <message>
        <source>Message %1 is not held: it %2.</source>
        <translation>A mensagem %1 não está retida: ela %2.</translation>
    </message>
    <message>
        <source>There is no doubt about message %1: it %2.</source>
        <translation>Não há dúvida sobre a mensagem %1: ela %2.</translation>
    </message>
    <message>
        <source>--state is one of %1.</source>
        <translation>--state é um destes: %1.</translation>
    </message>
    <message>
        <source>— look into the mailbox of %1 %2</source>
        <translation>— consulta à caixa de correio, %1 %2</translation>
    </message>
    <message>
        <source>— attempt of %1 %2</source>
        <translation>— tentativa, %1 %2</translation>
    </message>
    <message>
        <source>Give exactly one ID.</source>
        <translation>Informe exatamente um ID.</translation>
    </message>
    <message>
        <source>— copy among the sent mail</source>
        <translation>— cópia nas mensagens enviadas</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Conta: %1</translation>
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
        <translation>Assunto: %1</translation>
    </message>
    <message>
        <source>Give the ID of a message, and a file to write it to if you like.</source>
        <translation>Informe o ID de uma mensagem e, se quiser, um arquivo no qual gravá-la.</translation>
    </message>
    <message>
        <source>The outbox has no message “%1”.</source>
        <translation>A caixa de saída não tem nenhuma mensagem “%1”.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be made. Is it there already?</source>
        <translation>Não é possível criar o arquivo %1. Ele já existe?</translation>
    </message>
    <message>
        <source>The message %1 is not what was queued any more. Send it anew.</source>
        <translation>A mensagem %1 não é mais a que entrou na fila. Envie-a de novo.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written.</source>
        <translation>Não é possível gravar o arquivo %1.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nada está aguardando envio.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>Give exactly one ID from “sendoff-cli sandbox list”.</source>
        <translation>Informe exatamente um ID de “sendoff-cli sandbox list”.</translation>
    </message>
    <message>
        <source>The Sandbox has no message “%1”. “sendoff-cli sandbox list” shows all of them.</source>
        <translation>O Sandbox não tem nenhuma mensagem “%1”. “sendoff-cli sandbox list” mostra todas.</translation>
    </message>
    <message>
        <source>The Sandbox&apos;s messages can&apos;t be removed. Is its folder read-only?</source>
        <translation>As mensagens do Sandbox não podem ser removidas. A pasta dele é somente leitura?</translation>
    </message>
    <message>
        <source>There is no account yet. Add one with “sendoff-cli account add”.</source>
        <translation>Ainda não há nenhuma conta. Adicione uma com “sendoff-cli account add”.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read. Nothing was sent.</source>
        <translation>Não é possível ler o arquivo %1. Nada foi enviado.</translation>
    </message>
    <message>
        <source>“%1” is no header. Write it as &apos;Name: value&apos;.</source>
        <translation>“%1” não é um cabeçalho. Escreva &apos;Nome: valor&apos;.</translation>
    </message>
    <message>
        <source>“%1” is no address: %2 Nothing was sent.</source>
        <translation>“%1” não é um endereço: %2 Nada foi enviado.</translation>
    </message>
    <message>
        <source>Reading message %1 of %2</source>
        <translation>Lendo a mensagem %1 de %2</translation>
    </message>
    <message>
        <source>The file %1 is no mail message: it has no sender in From. Nothing was sent.</source>
        <translation>O arquivo %1 não é uma mensagem de e-mail: não há remetente em From. Nada foi enviado.</translation>
    </message>
    <message>
        <source>An address after %1 has a line break in it. Nothing was sent.</source>
        <translation>Um endereço depois de %1 contém uma quebra de linha. Nada foi enviado.</translation>
    </message>
    <message>
        <source>“%1” stands alone. Recipients follow --to, files follow --attach.</source>
        <translation>“%1” está solto. Os destinatários vêm depois de --to, e os arquivos, depois de --attach.</translation>
    </message>
    <message>
        <source>--queue-only and --wait exclude each other.</source>
        <translation>--queue-only e --wait não podem ser usados juntos.</translation>
    </message>
    <message>
        <source>Who is to get it? Give --to with an address.</source>
        <translation>Quem deve recebê-la? Informe --to com um endereço.</translation>
    </message>
    <message>
        <source>--eml sends a message as it is, so %1 can&apos;t stand beside it. Leave one of the two out.</source>
        <translation>--eml envia uma mensagem como ela está, por isso não combina com %1. Retire uma das duas opções.</translation>
    </message>
    <message>
        <source>--notify is never, or some of failure, delay and success with commas between.</source>
        <translation>--notify é never, ou então failure, delay e success (um ou mais, separados por vírgulas).</translation>
    </message>
    <message>
        <source>--hold-at-server goes with --at, which says until when.</source>
        <translation>--hold-at-server é usado junto com --at, que diz até quando.</translation>
    </message>
    <message>
        <source>The server is asked to hold it until %1; once it does, nothing calls it back. If it can&apos;t, the message leaves then if Sendoff runs.</source>
        <translation>O pedido ao servidor é reter a mensagem até este momento: %1; depois que ele fizer isso, não há como trazê-la de volta. Se ele não puder, a mensagem sai nessa hora se o Sendoff estiver aberto.</translation>
    </message>
    <message>
        <source>It leaves at %1, if Sendoff runs then.</source>
        <translation>Saída: %1, se o Sendoff estiver aberto na hora.</translation>
    </message>
    <message>
        <source>There is no option “%1” here. “sendoff-cli sendmail --help” shows what there is.</source>
        <translation>A opção “%1” não existe aqui. “sendoff-cli sendmail --help” mostra as que existem.</translation>
    </message>
    <message>
        <source>The option -%1 wants a value after it.</source>
        <translation>A opção -%1 exige um valor depois dela.</translation>
    </message>
    <message>
        <source>-N is never, or some of failure, delay and success with commas between.</source>
        <translation>-N é never, ou então failure, delay e success (um ou mais, separados por vírgulas).</translation>
    </message>
    <message>
        <source>Sendoff reads one message from standard input and can&apos;t do -b%1. Have the program hand in its mail by “sendmail -t -i”.</source>
        <translation>O Sendoff lê uma mensagem da entrada padrão e não aceita -b%1. Faça o programa entregar os e-mails com “sendmail -t -i”.</translation>
    </message>
    <message>
        <source>The message can&apos;t be kept while it is read. Is there room in %1?</source>
        <translation>A mensagem não pode ser guardada enquanto é lida. Há espaço em %1?</translation>
    </message>
    <message>
        <source>A recipient has a line break in it. Nothing was sent.</source>
        <translation>Um destinatário contém uma quebra de linha. Nada foi enviado.</translation>
    </message>
    <message>
        <source>“%1” is no address and nobody on this machine. Write it with its domain, such as %1@example.org. Nothing was sent.</source>
        <translation>“%1” não é um endereço nem um usuário deste computador. Escreva com o domínio, por exemplo %1@example.org. Nada foi enviado.</translation>
    </message>
    <message>
        <source>“%1” after -f is no address: %2 Nothing was sent.</source>
        <translation>“%1”, depois de -f, não é um endereço: %2 Nada foi enviado.</translation>
    </message>
    <message>
        <source>Who is to get it? Name the recipients behind the options, or give -t to take them from the headers.</source>
        <translation>Quem deve recebê-la? Informe os destinatários depois das opções, ou use -t para tirá-los dos cabeçalhos.</translation>
    </message>
    <message>
        <source>Message %1 is safe in the outbox.</source>
        <translation>A mensagem %1 está segura na caixa de saída.</translation>
    </message>
    <message>
        <source>At what time of that day? Write --at %1T09:00, for example.</source>
        <translation>A que horas desse dia? Escreva --at %1T09:00, por exemplo.</translation>
    </message>
    <message>
        <source>On which day? Write --at 2027-01-31T09:00, for example, or --at +2h for in two hours.</source>
        <translation>Em que dia? Escreva --at 2027-01-31T09:00, por exemplo, ou --at +2h para daqui a duas horas.</translation>
    </message>
    <message>
        <source>%1 is past. Give a time to come, or leave out --at to send now.</source>
        <translation>%1 já passou. Informe uma hora futura ou retire --at para enviar agora.</translation>
    </message>
    <message>
        <source>There is no “%1” here: clocks are put forward over it. Give a time an hour later or earlier.</source>
        <translation>“%1” não existe aqui: os relógios são adiantados e pulam essa hora. Informe uma hora antes ou depois.</translation>
    </message>
    <message>
        <source>“%1” comes twice here, as clocks are put back. Write which of the two you mean: %2 or %3.</source>
        <translation>“%1” ocorre duas vezes aqui, pois os relógios são atrasados. Escreva a qual das duas você se refere: %2 ou %3.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write --at 2027-01-31T09:00 for a day and time, or +90min, +2h or +1d from now.</source>
        <translation>“%1” não é uma hora. Escreva --at 2027-01-31T09:00 para um dia e uma hora, ou +90min, +2h ou +1d a partir de agora.</translation>
    </message>
    <message>
        <source>Another Sendoff of this profile sends already: this one takes messages in and hands them over, and sends them itself once the other has ended.</source>
        <translation>Outro Sendoff deste perfil já está enviando: este recebe as mensagens e as repassa, e passa a enviá-las ele mesmo quando o outro terminar.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program, so this one listens at port %2. Give a port of your own with --port to have the same each time.</source>
        <translation>A porta %1 está ocupada por outro programa, por isso este atende na porta %2. Informe uma porta própria com --port para ter sempre a mesma.</translation>
    </message>
    <message>
        <source>“%1” after %2 is no port: a number from 1 to 65535, or 0 for a free one.</source>
        <translation>“%1”, depois de %2, não é uma porta: informe um número de 1 a 65535, ou 0 para uma livre.</translation>
    </message>
    <message>
        <source>Open: programs on this machine hand in mail at 127.0.0.1 and ::1, port %1 (STARTTLS).</source>
        <translation>Aberta: programas deste computador entregam e-mails em 127.0.0.1 e ::1, porta %1 (STARTTLS).</translation>
    </message>
    <message>
        <source>With TLS from the beginning: port %1.</source>
        <translation>Com TLS desde o início: porta %1.</translation>
    </message>
    <message>
        <source>Without a login, for programs of this user: the socket %1</source>
        <translation>Sem autenticação, para programas deste usuário: o socket %1</translation>
    </message>
    <message>
        <source>Closed. “sendoff-cli serve” opens it; so does the window, if it is switched on there.</source>
        <translation>Fechada. “sendoff-cli serve” a abre; a janela também, se isso estiver ativado nela.</translation>
    </message>
    <message>
        <source>Its certificate, for programs to trust: %1</source>
        <translation>Certificado da porta, em que os programas devem confiar: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Give exactly one name, such as the program&apos;s. With blanks in it, it wants quotes.</source>
        <translation>Informe exatamente um nome, como o do programa. Se tiver espaços, ele precisa de aspas.</translation>
    </message>
    <message>
        <source>--per-minute is a number of messages; 0 sets no limit.</source>
        <translation>--per-minute é um número de mensagens; 0 não impõe limite.</translation>
    </message>
    <message>
        <source>Give both to the program now: the token is shown this once and kept nowhere. Whoever has it can send as you from this machine, until “sendoff-cli submission token revoke” takes it back.</source>
        <translation>Informe os dois ao programa agora: o token só é mostrado desta vez e não fica guardado em lugar nenhum. Quem o tiver pode enviar em seu nome a partir deste computador, até que “sendoff-cli submission token revoke” o revogue.</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usado</translation>
    </message>
    <message>
        <source>“%1” can&apos;t log in any more, and is disconnected where it was.</source>
        <translation>“%1” não pode mais fazer login e foi desconectado de onde estava.</translation>
    </message>
    <message>
        <source>Another Sendoff of this profile has the port open already: “sendoff-cli submission status” shows where. End that one first, or use it.</source>
        <translation>Outro Sendoff deste perfil já está com a porta aberta: “sendoff-cli submission status” mostra onde. Encerre-o primeiro, ou use-o.</translation>
    </message>
    <message>
        <source>Port %1 can&apos;t be had (%2). Choose another one with --port; 0 takes a free one.</source>
        <translation>Não é possível usar a porta %1 (%2). Escolha outra com --port; 0 usa uma livre.</translation>
    </message>
    <message>
        <source>The socket %1 can&apos;t be made (%2). Choose another path with --socket.</source>
        <translation>Não é possível criar o socket %1 (%2). Escolha outro caminho com --socket.</translation>
    </message>
    <message>
        <source>The port&apos;s certificate can&apos;t be kept in %1. Make that folder yours to write to.</source>
        <translation>Não é possível guardar o certificado da porta em %1. Dê a si mesmo permissão de gravação nessa pasta.</translation>
    </message>
    <message>
        <source>Give an account and where it goes: account move NAME up, down, first or last.</source>
        <translation>Informe uma conta e a posição dela: account move NAME e depois up, down, first ou last.</translation>
    </message>
    <message>
        <source>An account has one mailbox: give --imap-server or --pop3-server.</source>
        <translation>Uma conta tem uma única caixa de correio: informe --imap-server ou --pop3-server.</translation>
    </message>
    <message>
        <source>Give the name of the POP3 server with --pop3-server, for example --pop3-server pop.example.org.</source>
        <translation>Informe o nome do servidor POP3 com --pop3-server, por exemplo --pop3-server pop.example.org.</translation>
    </message>
    <message>
        <source>These options go with --imap-server or --pop3-server.</source>
        <translation>Estas opções são usadas junto com --imap-server ou --pop3-server.</translation>
    </message>
    <message>
        <source>A POP3 server keeps no sent mail: leave --sent-folder and --sent-copy out. What was sent stays in the outbox.</source>
        <translation>Um servidor POP3 não guarda e-mails enviados: não use --sent-folder nem --sent-copy. O que foi enviado fica na caixa de saída.</translation>
    </message>
    <message>
        <source>--imap-port is a number from 1 to 65535; of POP3, 995 and 110 are usual.</source>
        <translation>--imap-port é um número de 1 a 65535; com POP3, os usuais são 995 e 110.</translation>
    </message>
    <message>
        <source>--reports is on or off: on looks for delivery reports and receipts in the INBOX, by the headers of its messages, and reads only these.</source>
        <translation>--reports é on ou off: on procura relatórios de entrega e confirmações de leitura na INBOX pelos cabeçalhos das mensagens e lê somente esses.</translation>
    </message>
    <message>
        <source>The mailbox of the account “%1”: %2</source>
        <translation>Caixa de correio da conta “%1”: %2</translation>
    </message>
    <message>
        <source>Give one account name, or none for all that allow it: reports check [NAME]</source>
        <translation>Informe o nome de uma conta, ou nenhum para todas as que permitem isso: reports check [NAME]</translation>
    </message>
    <message>
        <source>The account “%1” may not look for reports yet. Allow it with “sendoff-cli account set-incoming %1 --reports on”: it then asks the INBOX for delivery reports and receipts, and reads only these.</source>
        <translation>A conta “%1” ainda não pode procurar relatórios. Permita isso com “sendoff-cli account set-incoming %1 --reports on”: ela passa a procurar relatórios de entrega e confirmações de leitura na INBOX e lê somente esses.</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>Não existe nenhuma conta “%1”.</translation>
    </message>
    <message>
        <source>No account may look for reports yet. Allow it with “sendoff-cli account set-incoming NAME --reports on”.</source>
        <translation>Nenhuma conta pode procurar relatórios ainda. Permita isso com “sendoff-cli account set-incoming NAME --reports on”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs may log in.</source>
        <translation>
            <numerusform>%Ln programa pode fazer login.</numerusform>
            <numerusform>%Ln programas podem fazer login.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give only one of --imap-password-stdin, --imap-password-prompt, --imap-password-command and --imap-password-same.</source>
        <translation>Informe só uma destas opções: --imap-password-stdin, --imap-password-prompt, --imap-password-command ou --imap-password-same.</translation>
    </message>
    <message>
        <source>Standard input holds one password: give the other one by a prompt or a command.</source>
        <translation>A entrada padrão traz uma única senha: informe a outra digitando-a no terminal ou com um comando.</translation>
    </message>
    <message>
        <source>Password of the mailbox:</source>
        <translation>Senha da caixa de correio:</translation>
    </message>
    <message>
        <source>--local-copies is maildir: or mbox: with a path that begins with a slash, for example --local-copies maildir:/home/jane/Maildir/.Sent, or none.</source>
        <translation>--local-copies é maildir: ou mbox: seguido de um caminho que começa com uma barra, por exemplo --local-copies maildir:/home/jane/Maildir/.Sent, ou então none.</translation>
    </message>
    <message>
        <source>Give a command that prints the password of the mailbox with --imap-password-command.</source>
        <translation>Informe com --imap-password-command um comando que exiba a senha da caixa de correio.</translation>
    </message>
    <message>
        <source>was sent and came back from some</source>
        <translation>foi enviada e devolvida por alguns</translation>
    </message>
    <message>
        <source>was sent and came back</source>
        <translation>foi enviada e devolvida</translation>
    </message>
    <message>
        <source>Message %1 was sent again in another message; there is nothing to try again.</source>
        <translation>A mensagem %1 foi enviada novamente em outra mensagem; não há o que tentar novamente.</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>devolvida</translation>
    </message>
    <message>
        <source>Couldn&apos;t write the message to standard output. Is there room where it goes?</source>
        <translation>Não foi possível gravar a mensagem na saída padrão. Há espaço no destino?</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read to its end. Nothing was sent.</source>
        <translation>Não é possível ler a entrada padrão até o fim. Nada foi enviado.</translation>
    </message>
</context>
<context>
    <name>sendoff::words</name>
    <message>
        <source>took %1 s</source>
        <translation>levou %1 s</translation>
    </message>
    <message>
        <source>Found among the account&apos;s sent mail: the server accepted it.</source>
        <translation>Encontrada entre as mensagens enviadas da conta: o servidor a aceitou.</translation>
    </message>
    <message>
        <source>Not found among the account&apos;s sent mail.</source>
        <translation>Não encontrada entre as mensagens enviadas da conta.</translation>
    </message>
    <message>
        <source>The account&apos;s sent mail couldn&apos;t be searched.</source>
        <translation>Não foi possível pesquisar as mensagens enviadas da conta.</translation>
    </message>
    <message>
        <source>The server accepted it.</source>
        <translation>O servidor a aceitou.</translation>
    </message>
    <message>
        <source>Tried. The conversation isn&apos;t kept any more.</source>
        <translation>Houve uma tentativa. A conversa não está mais guardada.</translation>
    </message>
    <message>
        <source>Accepted for some. For others: %1</source>
        <translation>Aceita para alguns. Para outros: %1</translation>
    </message>
    <message>
        <source>Safe in the outbox.</source>
        <translation>Segura na caixa de saída.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier attempts are no longer kept.</source>
        <translation>
            <numerusform>%Ln tentativa anterior não está mais guardada.</numerusform>
            <numerusform>%Ln tentativas anteriores não estão mais guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way now.</source>
        <translation>Em andamento agora.</translation>
    </message>
    <message>
        <source>Leaves then.</source>
        <translation>Sai nessa hora.</translation>
    </message>
    <message>
        <source>Looked for again.</source>
        <translation>Nova busca.</translation>
    </message>
    <message>
        <source>Next try.</source>
        <translation>Próxima tentativa.</translation>
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
        <translation>O servidor só é garantido por ele mesmo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself, as on a server of your own. Someone in between could show one, too.</source>
        <translation>O certificado que %1 apresenta é assinado por ele mesmo, como em um servidor próprio. Alguém no meio do caminho também poderia apresentar um assim.</translation>
    </message>
    <message>
        <source>If it is your own server, compare the fingerprint in the account&apos;s settings and trust it there. Else don&apos;t go on.</source>
        <translation>Se o servidor é seu, compare a impressão digital nas configurações da conta e confie nele lá. Se não for, não continue.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate isn&apos;t trusted.</source>
        <translation>O certificado do servidor não é confiável.</translation>
    </message>
    <message>
        <source>Nobody that this machine trusts vouches for %1. It may be a server of your own, or someone may be in between.</source>
        <translation>Ninguém em quem este computador confia atesta que %1 é legítimo. Pode ser um servidor próprio, ou pode haver alguém no meio do caminho.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock seems to be wrong.</source>
        <translation>O relógio deste computador parece estar errado.</translation>
    </message>
    <message>
        <source>It shows %1, and the certificate of %2 is valid only from %3 on.</source>
        <translation>Ele mostra %1, e o certificado que %2 apresenta só é válido a partir de %3.</translation>
    </message>
    <message>
        <source>Set the date and time of this machine, then try again. The message waits.</source>
        <translation>Acerte a data e a hora deste computador e tente novamente. A mensagem espera.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>O certificado do servidor expirou.</translation>
    </message>
    <message>
        <source>The certificate of %1 was valid until %2.</source>
        <translation>O certificado que %1 apresenta era válido até %2.</translation>
    </message>
    <message>
        <source>Check the date of this machine. If it is right, your provider must renew the certificate; the message waits.</source>
        <translation>Verifique a data deste computador. Se estiver certa, seu provedor precisa renovar o certificado; a mensagem espera.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate isn&apos;t valid today.</source>
        <translation>O certificado do servidor não é válido hoje.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired or isn&apos;t valid yet.</source>
        <translation>O certificado que %1 apresenta expirou ou ainda não é válido.</translation>
    </message>
    <message>
        <source>Couldn&apos;t make the connection secure.</source>
        <translation>Não foi possível proteger a conexão.</translation>
    </message>
    <message>
        <source>%1 and Sendoff didn&apos;t agree on encryption. The port may want another kind of security, or the server is too old.</source>
        <translation>%1 e o Sendoff não chegaram a um acordo sobre a criptografia. Talvez a porta exija outro tipo de segurança, ou o servidor seja antigo demais.</translation>
    </message>
    <message>
        <source>Check port and security in the account: 465 goes with TLS, 587 with STARTTLS.</source>
        <translation>Verifique a porta e a segurança na conta: 465 é usada com TLS, e 587, com STARTTLS.</translation>
    </message>
    <message>
        <source>This port doesn&apos;t begin with encryption.</source>
        <translation>Esta porta não começa com criptografia.</translation>
    </message>
    <message>
        <source>%1 speaks in the clear first at this port, as it is usual with STARTTLS.</source>
        <translation>%1 começa sem criptografia nesta porta, como é comum com STARTTLS.</translation>
    </message>
    <message>
        <source>Set security to “STARTTLS” in the account, or take port 465 with “TLS”.</source>
        <translation>Escolha a segurança “STARTTLS” na conta, ou use a porta 465 com “TLS”.</translation>
    </message>
    <message>
        <source>The server&apos;s encryption is too old.</source>
        <translation>A criptografia do servidor é antiga demais.</translation>
    </message>
    <message>
        <source>%1 knows no TLS 1.2, and what is older no longer keeps a password safe.</source>
        <translation>%1 não conhece TLS 1.2, e o que é mais antigo não protege mais uma senha.</translation>
    </message>
    <message>
        <source>Ask your provider for another server, or whoever runs it to renew its software.</source>
        <translation>Peça outro servidor ao seu provedor, ou peça a quem o administra que atualize o software.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server.</source>
        <translation>O certificado pertence a outro servidor.</translation>
    </message>
    <message>
        <source>The server that answered doesn&apos;t prove that it is %1.</source>
        <translation>O servidor que respondeu não prova que é %1.</translation>
    </message>
    <message>
        <source>Use the server&apos;s name exactly as your provider gives it. If it is right, ask your provider.</source>
        <translation>Use o nome do servidor exatamente como seu provedor o informa. Se estiver certo, pergunte ao provedor.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trust.</source>
        <translation>O servidor apresenta um certificado diferente daquele em que você confia.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server. If the change is meant, open the account, check it again and trust the new certificate.</source>
        <translation>Pergunte a quem administra o servidor. Se a mudança for intencional, abra a conta, verifique-a novamente e confie no novo certificado.</translation>
    </message>
    <message>
        <source>A certificate file of the account can&apos;t be used.</source>
        <translation>Um arquivo de certificado da conta não pode ser usado.</translation>
    </message>
    <message>
        <source>It is missing or unreadable, or a password locks it: %1.</source>
        <translation>Ele está ausente, ilegível ou protegido por senha: %1.</translation>
    </message>
    <message>
        <source>Put the file in its place, without a password, or name another one in the account.</source>
        <translation>Coloque o arquivo no lugar, sem senha, ou indique outro na conta.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take your certificate.</source>
        <translation>O servidor não aceita seu certificado.</translation>
    </message>
    <message>
        <source>%1 refused the certificate that this account shows, or wants one and got none.</source>
        <translation>%1 recusou o certificado que esta conta apresenta, ou exige um e não o recebeu.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a certificate, and name its file in the account.</source>
        <translation>Peça um certificado a quem administra o servidor e indique o arquivo na conta.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t offer a secure connection here.</source>
        <translation>O servidor não oferece uma conexão segura aqui.</translation>
    </message>
    <message>
        <source>%1 offers no STARTTLS at this port, or someone removed the offer on the way. Nothing was sent.</source>
        <translation>%1 não oferece STARTTLS nesta porta, ou alguém removeu a oferta no caminho. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Try security “TLS” with port 465 in the account, or ask your provider.</source>
        <translation>Tente a segurança “TLS” com a porta 465 na conta, ou pergunte ao seu provedor.</translation>
    </message>
    <message>
        <source>Someone may be tampering with the connection.</source>
        <translation>Alguém pode estar interferindo na conexão.</translation>
    </message>
    <message>
        <source>Unencrypted data came after the switch to encryption. Sendoff hung up before sending anything.</source>
        <translation>Dados sem criptografia chegaram depois da mudança para a criptografia. O Sendoff cortou a conexão antes de enviar qualquer coisa.</translation>
    </message>
    <message>
        <source>Try another network, or security “TLS” with port 465. If it stays, tell your provider.</source>
        <translation>Tente outra rede, ou a segurança “TLS” com a porta 465. Se continuar, avise seu provedor.</translation>
    </message>
    <message>
        <source>The server can&apos;t promise encryption all the way.</source>
        <translation>O servidor não pode garantir criptografia em todo o percurso.</translation>
    </message>
    <message>
        <source>You asked for encryption up to the recipient, and %1 doesn&apos;t offer it.</source>
        <translation>Você pediu criptografia até o destinatário, e %1 não a oferece.</translation>
    </message>
    <message>
        <source>Send it without this wish, or through another account.</source>
        <translation>Envie sem essa exigência, ou por outra conta.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1 in time.</source>
        <translation>Não foi possível contatar %1 a tempo.</translation>
    </message>
    <message>
        <source>Nothing answered. A wrong port or a firewall often looks like this.</source>
        <translation>Nada respondeu. Uma porta errada ou um firewall costuma causar isso.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and port in the account. If they are right, try again later.</source>
        <translation>Verifique o nome do servidor e a porta na conta. Se estiverem certos, tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The server says nothing at this port.</source>
        <translation>O servidor não diz nada nesta porta.</translation>
    </message>
    <message>
        <source>%1 took the connection and stayed silent, as servers do that want encryption from the first moment.</source>
        <translation>%1 aceitou a conexão e ficou em silêncio, como fazem os servidores que exigem criptografia desde o início.</translation>
    </message>
    <message>
        <source>Set security to “TLS” with port 465 in the account, or check the port.</source>
        <translation>Escolha a segurança “TLS” com a porta 465 na conta, ou verifique a porta.</translation>
    </message>
    <message>
        <source>It isn&apos;t certain whether the message was sent.</source>
        <translation>Não há certeza de que a mensagem foi enviada.</translation>
    </message>
    <message>
        <source>The whole message was handed over, but %1 didn&apos;t confirm it in time.</source>
        <translation>A mensagem inteira foi entregue, mas %1 não a confirmou a tempo.</translation>
    </message>
    <message>
        <source>Ask a recipient or look into the sent folder, then say whether it arrived.</source>
        <translation>Pergunte a um destinatário ou olhe na pasta de enviadas, depois informe se ela chegou.</translation>
    </message>
    <message>
        <source>The server took too long.</source>
        <translation>O servidor demorou demais.</translation>
    </message>
    <message>
        <source>%1 stopped answering in the middle of the conversation.</source>
        <translation>%1 parou de responder no meio da conversa.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again later.</source>
        <translation>Nada se perdeu. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The connection to %1 broke just when it should have confirmed the message.</source>
        <translation>A conexão com %1 caiu bem na hora de confirmar a mensagem.</translation>
    </message>
    <message>
        <source>The server hung up at once.</source>
        <translation>O servidor cortou a conexão imediatamente.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the conversation began. The port may want another kind of security.</source>
        <translation>%1 fechou a conexão antes de a conversa começar. Talvez a porta exija outro tipo de segurança.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>A conexão foi perdida.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the message was handed over.</source>
        <translation>A conexão com %1 caiu antes de a mensagem ser entregue.</translation>
    </message>
    <message>
        <source>Nothing was lost. Check your network and try again.</source>
        <translation>Nada se perdeu. Verifique sua rede e tente novamente.</translation>
    </message>
    <message>
        <source>Couldn&apos;t find %1.</source>
        <translation>Não foi possível encontrar %1.</translation>
    </message>
    <message>
        <source>No server of this name is known, or this machine is offline.</source>
        <translation>Nenhum servidor com esse nome é conhecido, ou este computador está off-line.</translation>
    </message>
    <message>
        <source>Check your network, then the server&apos;s name in the account.</source>
        <translation>Verifique sua rede e depois o nome do servidor na conta.</translation>
    </message>
    <message>
        <source>The port is closed on %1.</source>
        <translation>A conexão com %1 foi recusada: a porta está fechada.</translation>
    </message>
    <message>
        <source>The machine is there, but no mail server listens at this port.</source>
        <translation>A máquina está lá, mas nenhum servidor de e-mail atende nesta porta.</translation>
    </message>
    <message>
        <source>Check the port in the account: most servers use 465 or 587.</source>
        <translation>Verifique a porta na conta: a maioria dos servidores usa 465 ou 587.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1 by IPv6.</source>
        <translation>Não foi possível contatar %1 por IPv6.</translation>
    </message>
    <message>
        <source>This server has IPv6 addresses only, and this network leads to none of them.</source>
        <translation>Este servidor só tem endereços IPv6, e esta rede não leva a nenhum deles.</translation>
    </message>
    <message>
        <source>Try another network, or ask whoever runs this one about IPv6. The message waits.</source>
        <translation>Tente outra rede, ou pergunte sobre IPv6 a quem administra esta. A mensagem espera.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1.</source>
        <translation>Não foi possível contatar %1.</translation>
    </message>
    <message>
        <source>There is no network, or no way from it to the server.</source>
        <translation>Não há rede, ou não há caminho dela até o servidor.</translation>
    </message>
    <message>
        <source>Connect to the internet. The message waits and is tried again.</source>
        <translation>Conecte-se à internet. A mensagem espera, e haverá uma nova tentativa.</translation>
    </message>
    <message>
        <source>The proxy didn&apos;t let the connection through.</source>
        <translation>O proxy não deixou a conexão passar.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached through the proxy that is set for this account.</source>
        <translation>Não é possível contatar %1 pelo proxy definido para esta conta.</translation>
    </message>
    <message>
        <source>Check the proxy in the account, or remove it.</source>
        <translation>Verifique o proxy na conta, ou remova-o.</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>O envio foi interrompido.</translation>
    </message>
    <message>
        <source>It was stopped before it was finished.</source>
        <translation>Ele foi interrompido antes de terminar.</translation>
    </message>
    <message>
        <source>Press “Send now” to send it after all.</source>
        <translation>Clique em “Enviar agora” se ainda quiser enviá-la.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an address: %2</source>
        <translation>“%1” não é um endereço: %2</translation>
    </message>
    <message>
        <source>Say to whom it should go: To, Cc and Bcc are empty.</source>
        <translation>Diga para quem ela deve ir: Para, Cc e Cco estão vazios.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there any more. Attach it again, or remove it.</source>
        <translation>“%1” não está mais lá. Anexe-o novamente ou remova-o.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read. Check its permissions, or remove it.</source>
        <translation>“%1” não pode ser lido. Verifique as permissões ou remova-o.</translation>
    </message>
    <message>
        <source>“%1” was changed after you attached it. Attach it again to send it as it is now.</source>
        <translation>“%1” foi alterado depois de anexado. Anexe-o novamente para enviá-lo como está agora.</translation>
    </message>
    <message>
        <source>The header “%1” isn&apos;t written correctly.</source>
        <translation>O cabeçalho “%1” não está escrito corretamente.</translation>
    </message>
    <message>
        <source>Sendoff writes the header “%1” itself. Leave it out.</source>
        <translation>O próprio Sendoff escreve o cabeçalho “%1”. Retire-o.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>O endereço está vazio.</translation>
    </message>
    <message>
        <source>It has no @.</source>
        <translation>Ele não tem @.</translation>
    </message>
    <message>
        <source>Nothing stands before the @.</source>
        <translation>Não há nada antes do @.</translation>
    </message>
    <message>
        <source>The part before the @ is too long.</source>
        <translation>A parte antes do @ é longa demais.</translation>
    </message>
    <message>
        <source>The part before the @ has a character that can&apos;t stand there.</source>
        <translation>A parte antes do @ tem um caractere que não pode estar ali.</translation>
    </message>
    <message>
        <source>Nothing stands after the @.</source>
        <translation>Não há nada depois do @.</translation>
    </message>
    <message>
        <source>The part after the @ is too long.</source>
        <translation>A parte depois do @ é longa demais.</translation>
    </message>
    <message>
        <source>The part after the @ isn&apos;t the name of a mail system.</source>
        <translation>A parte depois do @ não é o nome de um sistema de e-mail.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>O endereço é longo demais.</translation>
    </message>
    <message>
        <source>The address has a line break or another invisible character in it.</source>
        <translation>O endereço contém uma quebra de linha ou outro caractere invisível.</translation>
    </message>
    <message>
        <source>Something stands after the address.</source>
        <translation>Há algo depois do endereço.</translation>
    </message>
    <message>
        <source>A quotation mark isn&apos;t closed.</source>
        <translation>Uma aspa não foi fechada.</translation>
    </message>
    <message>
        <source>A bracket isn&apos;t closed.</source>
        <translation>Um parêntese não foi fechado.</translation>
    </message>
    <message>
        <source>The server refused the certificate as a login.</source>
        <translation>O servidor recusou a autenticação pelo certificado.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t know whom your client certificate names.</source>
        <translation>%1 não sabe a quem seu certificado de cliente se refere.</translation>
    </message>
    <message>
        <source>Ask your provider to register the certificate, or set another login in %1.</source>
        <translation>Peça ao seu provedor que registre o certificado, ou abra %1 e escolha outra autenticação.</translation>
    </message>
    <message>
        <source>The server refused the access token.</source>
        <translation>O servidor recusou o token de acesso.</translation>
    </message>
    <message>
        <source>%1 finds it expired, revoked or made for something else.</source>
        <translation>%1 considera que ele expirou, foi revogado ou foi feito para outra coisa.</translation>
    </message>
    <message>
        <source>Sign in again in %1, or check the command that prints the token.</source>
        <translation>Abra %1 e faça login novamente, ou verifique o comando que exibe o token.</translation>
    </message>
    <message>
        <source>The server takes no anonymous mail.</source>
        <translation>O servidor não aceita e-mails anônimos.</translation>
    </message>
    <message>
        <source>%1 wants to know who sends.</source>
        <translation>%1 quer saber quem envia.</translation>
    </message>
    <message>
        <source>The server can&apos;t do the login that it offers.</source>
        <translation>O servidor não consegue fazer a autenticação que oferece.</translation>
    </message>
    <message>
        <source>%1 offers %2 and then doesn&apos;t know it. Any other way to log in would reveal more of your password, so none was tried.</source>
        <translation>%1 oferece %2 e depois não a reconhece. Qualquer outra forma de login revelaria mais da sua senha, por isso nenhuma foi tentada.</translation>
    </message>
    <message>
        <source>Tell your provider. If you trust the server, name another login in %1.</source>
        <translation>Avise seu provedor. Se você confia no servidor, abra %1 e escolha outra autenticação.</translation>
    </message>
    <message>
        <source>The server wants the password in another way once.</source>
        <translation>O servidor pede a senha de outra forma por uma vez.</translation>
    </message>
    <message>
        <source>%1 has to store your password anew before it takes this safer login.</source>
        <translation>%1 precisa guardar sua senha de novo antes de aceitar esta autenticação mais segura.</translation>
    </message>
    <message>
        <source>The password or token is too long for the server.</source>
        <translation>A senha ou o token é longo demais para o servidor.</translation>
    </message>
    <message>
        <source>%1 takes no login as long as this one.</source>
        <translation>%1 não aceita dados de login tão longos.</translation>
    </message>
    <message>
        <source>Ask your provider for a shorter password, and enter it in %1.</source>
        <translation>Peça ao seu provedor uma senha mais curta, abra %1 e digite-a.</translation>
    </message>
    <message>
        <source>The server refused the password.</source>
        <translation>O servidor recusou a senha.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t know this user name with this password.</source>
        <translation>%1 não reconhece este nome de usuário com esta senha.</translation>
    </message>
    <message>
        <source>Enter the password again in %1. With two-step login, providers want an app password.</source>
        <translation>Abra %1 e digite a senha novamente. Com a verificação em duas etapas, os provedores exigem uma senha de app.</translation>
    </message>
    <message>
        <source>There is no safe way to log in.</source>
        <translation>Não há uma forma segura de fazer login.</translation>
    </message>
    <message>
        <source>%1 offers no login that Sendoff may use over this connection.</source>
        <translation>%1 não oferece nenhuma autenticação que o Sendoff possa usar nesta conexão.</translation>
    </message>
    <message>
        <source>The server offers a weaker login than before.</source>
        <translation>O servidor oferece uma autenticação mais fraca do que antes.</translation>
    </message>
    <message>
        <source>%1 changed, or someone may be in between. The password was not sent.</source>
        <translation>%1 mudou, ou pode haver alguém no meio do caminho. A senha não foi enviada.</translation>
    </message>
    <message>
        <source>Ask your provider. If the change is meant, save %1 again to accept it.</source>
        <translation>Pergunte ao seu provedor. Se a mudança for intencional, salve %1 novamente para aceitá-la.</translation>
    </message>
    <message>
        <source>The server couldn&apos;t prove that it knows your password.</source>
        <translation>O servidor não conseguiu provar que conhece sua senha.</translation>
    </message>
    <message>
        <source>%1 may not be the server that it claims to be. Nothing was sent.</source>
        <translation>%1 pode não ser o servidor que diz ser. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in %1. If it is right, ask your provider.</source>
        <translation>Abra %1 e verifique o nome do servidor. Se estiver certo, pergunte ao seu provedor.</translation>
    </message>
    <message>
        <source>The password command gave no password.</source>
        <translation>O comando da senha não forneceu nenhuma senha.</translation>
    </message>
    <message>
        <source>The command that prints the password failed or printed nothing.</source>
        <translation>O comando que exibe a senha falhou ou não exibiu nada.</translation>
    </message>
    <message>
        <source>The command that prints the password failed: %1.</source>
        <translation>O comando que exibe a senha falhou: %1.</translation>
    </message>
    <message>
        <source>Run the command in a terminal, then correct it in %1.</source>
        <translation>Execute o comando em um terminal, depois abra %1 e corrija-o.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>Ainda não foi feito login.</translation>
    </message>
    <message>
        <source>The keychain of this machine holds no sign-in for %1.</source>
        <translation>O chaveiro deste computador não tem nenhum login para %1.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Faça login novamente.</translation>
    </message>
    <message>
        <source>The provider no longer accepts the sign-in of %1: it ran out, the password changed, or it was taken back.</source>
        <translation>O provedor não aceita mais o login que %1 usa: ele expirou, a senha mudou ou o acesso foi revogado.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know this client ID.</source>
        <translation>O provedor não conhece este ID do cliente.</translation>
    </message>
    <message>
        <source>The client ID of %1, or its secret, isn&apos;t the one that was registered.</source>
        <translation>O ID do cliente que %1 usa, ou o segredo dele, não é o que foi registrado.</translation>
    </message>
    <message>
        <source>Copy both from the provider&apos;s page into the account&apos;s settings again.</source>
        <translation>Copie os dois novamente da página do provedor para as configurações da conta.</translation>
    </message>
    <message>
        <source>Couldn&apos;t renew the sign-in.</source>
        <translation>Não foi possível renovar o login.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be asked for a new token, or has trouble of its own.</source>
        <translation>Não foi possível pedir um novo token, ou %1 está com problemas.</translation>
    </message>
    <message>
        <source>Check your network. The message waits and is tried again.</source>
        <translation>Verifique sua rede. A mensagem espera, e haverá uma nova tentativa.</translation>
    </message>
    <message>
        <source>%1 is switched off.</source>
        <translation>%1 está desativada.</translation>
    </message>
    <message>
        <source>You set it so that nothing is sent by it.</source>
        <translation>Você a definiu para que nada seja enviado por ela.</translation>
    </message>
    <message>
        <source>Switch it on in the account&apos;s settings, and what waits leaves.</source>
        <translation>Ative-a nas configurações da conta, e o que está aguardando sai.</translation>
    </message>
    <message>
        <source>The account of this message was removed.</source>
        <translation>A conta desta mensagem foi removida.</translation>
    </message>
    <message>
        <source>There is no way left to send it as it is.</source>
        <translation>Não há mais como enviá-la como está.</translation>
    </message>
    <message>
        <source>Press “Edit and resend” and choose another account.</source>
        <translation>Clique em “Editar e reenviar” e escolha outra conta.</translation>
    </message>
    <message>
        <source>This machine has no keychain.</source>
        <translation>Este computador não tem chaveiro.</translation>
    </message>
    <message>
        <source>No keychain service runs here, so there is no safe place for the password.</source>
        <translation>Nenhum serviço de chaveiro está em execução aqui, por isso não há um lugar seguro para a senha.</translation>
    </message>
    <message>
        <source>Install and start one, such as GNOME Keyring or KWallet, or let a command give the password of %1.</source>
        <translation>Instale e inicie um, como GNOME Keyring ou KWallet, ou use um comando que forneça a senha para %1.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>O chaveiro está bloqueado.</translation>
    </message>
    <message>
        <source>The password of %1 is in it and can&apos;t be read now.</source>
        <translation>A senha para %1 está nele e não pode ser lida agora.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Desbloqueie o chaveiro e tente novamente.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t let Sendoff in.</source>
        <translation>O chaveiro não permitiu o acesso do Sendoff.</translation>
    </message>
    <message>
        <source>You or the system refused access to the password of %1.</source>
        <translation>Você ou o sistema negou o acesso à senha para %1.</translation>
    </message>
    <message>
        <source>Try again and allow it when the keychain asks.</source>
        <translation>Tente novamente e permita quando o chaveiro perguntar.</translation>
    </message>
    <message>
        <source>There is no password yet.</source>
        <translation>Ainda não há senha.</translation>
    </message>
    <message>
        <source>This machine&apos;s keychain holds no password for %1. Accounts that came from another machine leave theirs there.</source>
        <translation>O chaveiro deste computador não tem nenhuma senha para %1. Contas que vêm de outro computador deixam a delas lá.</translation>
    </message>
    <message>
        <source>Enter the password in the account&apos;s settings.</source>
        <translation>Digite a senha nas configurações da conta.</translation>
    </message>
    <message>
        <source>The password couldn&apos;t be read or stored.</source>
        <translation>Não foi possível ler ou guardar a senha.</translation>
    </message>
    <message>
        <source>The keychain or the password command of %1 failed.</source>
        <translation>O chaveiro ou o comando da senha para %1 falhou.</translation>
    </message>
    <message>
        <source>It failed for %1: %2.</source>
        <translation>Falhou para %1: %2.</translation>
    </message>
    <message>
        <source>Try again. If it stays, restart the keychain, or correct the command.</source>
        <translation>Tente novamente. Se continuar, reinicie o chaveiro ou corrija o comando.</translation>
    </message>
    <message>
        <source>The server can&apos;t send to this kind of address.</source>
        <translation>O servidor não consegue enviar para este tipo de endereço.</translation>
    </message>
    <message>
        <source>The address has letters before the @ that %1 doesn&apos;t understand.</source>
        <translation>O endereço tem letras antes do @ que %1 não entende.</translation>
    </message>
    <message>
        <source>Ask the recipient for an address in plain letters, or use another account.</source>
        <translation>Peça ao destinatário um endereço com letras simples, ou use outra conta.</translation>
    </message>
    <message>
        <source>The server is too old for this message.</source>
        <translation>O servidor é antigo demais para esta mensagem.</translation>
    </message>
    <message>
        <source>The message holds characters that %1 can&apos;t carry.</source>
        <translation>A mensagem contém caracteres que %1 não consegue transmitir.</translation>
    </message>
    <message>
        <source>Press “Edit and resend”, so that Sendoff writes it in an older form.</source>
        <translation>Clique em “Editar e reenviar” para que o Sendoff a escreva em um formato mais antigo.</translation>
    </message>
    <message>
        <source>The message holds raw data that %1 can&apos;t carry.</source>
        <translation>A mensagem contém dados binários que %1 não consegue transmitir.</translation>
    </message>
    <message>
        <source>The server can&apos;t promise to deliver in time.</source>
        <translation>O servidor não pode garantir a entrega a tempo.</translation>
    </message>
    <message>
        <source>The message was to come back if it is late, and %1 doesn&apos;t do that, or not so soon.</source>
        <translation>A mensagem deveria voltar se atrasasse, e %1 não faz isso, ou não em tão pouco tempo.</translation>
    </message>
    <message>
        <source>Send it without a time limit, or with a longer one.</source>
        <translation>Envie sem limite de tempo, ou com um mais longo.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t keep messages for later.</source>
        <translation>O servidor não guarda mensagens para mais tarde.</translation>
    </message>
    <message>
        <source>%1 was to hold the message until its time, and can&apos;t, or not for so long.</source>
        <translation>%1 deveria guardar a mensagem até a hora dela, e não pode, ou não por tanto tempo.</translation>
    </message>
    <message>
        <source>Let Sendoff keep it: it is sent in time if Sendoff is running then.</source>
        <translation>Deixe que o Sendoff a guarde: ela é enviada a tempo se o Sendoff estiver aberto na hora.</translation>
    </message>
    <message>
        <source>The server takes fewer recipients at a time.</source>
        <translation>O servidor aceita menos destinatários por vez.</translation>
    </message>
    <message>
        <source>%1 took some of them; the others follow in further deliveries.</source>
        <translation>%1 aceitou alguns deles; os outros seguem em outras entregas.</translation>
    </message>
    <message>
        <source>There is nothing to do. Sendoff goes on by itself.</source>
        <translation>Não há nada a fazer. O Sendoff continua sozinho.</translation>
    </message>
    <message>
        <source>The stored message is gone.</source>
        <translation>A mensagem guardada sumiu.</translation>
    </message>
    <message>
        <source>Its file was removed from this machine, so it can&apos;t be sent.</source>
        <translation>O arquivo dela foi removido deste computador, por isso ela não pode ser enviada.</translation>
    </message>
    <message>
        <source>Write it again, then remove this entry.</source>
        <translation>Escreva-a de novo e depois remova este item.</translation>
    </message>
    <message>
        <source>The stored message was changed.</source>
        <translation>A mensagem guardada foi alterada.</translation>
    </message>
    <message>
        <source>Its file isn&apos;t what you wrote any more, so Sendoff doesn&apos;t send it.</source>
        <translation>O arquivo dela não é mais o que você escreveu, por isso o Sendoff não a envia.</translation>
    </message>
    <message>
        <source>Press “Edit and resend”, read it through, and send it again.</source>
        <translation>Clique em “Editar e reenviar”, releia a mensagem e envie-a novamente.</translation>
    </message>
    <message>
        <source>The message has nobody to go to.</source>
        <translation>A mensagem não tem para quem ir.</translation>
    </message>
    <message>
        <source>No address was left to send it to.</source>
        <translation>Não sobrou nenhum endereço para o qual enviá-la.</translation>
    </message>
    <message>
        <source>Press “Edit and resend” and fill in To.</source>
        <translation>Clique em “Editar e reenviar” e preencha Para.</translation>
    </message>
    <message>
        <source>Its time has passed.</source>
        <translation>A hora dela passou.</translation>
    </message>
    <message>
        <source>Sendoff wasn&apos;t running when the message should have left, or during the following 24 hours.</source>
        <translation>O Sendoff não estava aberto quando a mensagem deveria ter saído, nem nas 24 horas seguintes.</translation>
    </message>
    <message>
        <source>Press “Send now”, or choose another time.</source>
        <translation>Clique em “Enviar agora”, ou escolha outra hora.</translation>
    </message>
    <message>
        <source>This message was found again.</source>
        <translation>Esta mensagem foi recuperada.</translation>
    </message>
    <message>
        <source>The list of messages was damaged. The message itself is whole, but whether it was sent isn&apos;t known.</source>
        <translation>A lista de mensagens estava danificada. A mensagem em si está inteira, mas não se sabe se foi enviada.</translation>
    </message>
    <message>
        <source>If you know that it wasn&apos;t, press “Send now”. Else remove it.</source>
        <translation>Se você sabe que ela não foi enviada, clique em “Enviar agora”. Caso contrário, remova-a.</translation>
    </message>
    <message>
        <source>Something other than a mail server answered.</source>
        <translation>Algo que não é um servidor de e-mail respondeu.</translation>
    </message>
    <message>
        <source>A network with a login page of its own, as in hotels and trains, answers for %1, or another service listens at this port.</source>
        <translation>Uma rede com página de login própria, como em hotéis e trens, responde como se fosse %1, ou outro serviço atende nesta porta.</translation>
    </message>
    <message>
        <source>Open a web page to log in to the network, then try again. Else check the port in %1.</source>
        <translation>Abra uma página da web para entrar na rede e tente novamente. Se não resolver, abra %1 e verifique a porta.</translation>
    </message>
    <message>
        <source>The server answered in a way that makes no sense.</source>
        <translation>O servidor respondeu algo sem sentido.</translation>
    </message>
    <message>
        <source>%1 may not be a mail server, or it is broken.</source>
        <translation>%1 pode não ser um servidor de e-mail, ou está com defeito.</translation>
    </message>
    <message>
        <source>Check server and port in %1. The conversation below shows the answer.</source>
        <translation>Abra %1 e verifique o servidor e a porta. A conversa abaixo mostra a resposta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is encrypted on the way there.</source>
        <translation>Nada é criptografado no caminho até lá.</translation>
    </message>
    <message>
        <source>Encrypted with TLS; the server&apos;s certificate is checked.</source>
        <translation>Criptografada com TLS; o certificado do servidor é verificado.</translation>
    </message>
    <message>
        <source>Encrypted with TLS; last time it was %1. The server&apos;s certificate is checked.</source>
        <translation>Criptografada com TLS; da última vez foi %1. O certificado do servidor é verificado.</translation>
    </message>
    <message>
        <source>Without a login.</source>
        <translation>Sem autenticação.</translation>
    </message>
    <message>
        <source>Logged in as %1, the safest way that the server knows.</source>
        <translation>Com login como %1, da forma mais segura que o servidor conhece.</translation>
    </message>
    <message>
        <source>Logged in as %1 with %2, as last time.</source>
        <translation>Com login como %1 usando %2, como da última vez.</translation>
    </message>
    <message numerus="yes">
        <source>Handed over once, for all %Ln recipients.</source>
        <translation>
            <numerusform>Entregue uma vez, para um destinatário.</numerusform>
            <numerusform>Entregue uma vez, para todos os %Ln destinatários.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed over %1 times for %Ln recipients, as the server takes %2 at a time. Nobody gets it twice.</source>
        <translation>
            <numerusform>Entregue %1 vezes para %Ln destinatário, pois o servidor aceita %2 por vez. Ninguém a recebe duas vezes.</numerusform>
            <numerusform>Entregue %1 vezes para %Ln destinatários, pois o servidor aceita %2 por vez. Ninguém a recebe duas vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachments go as they are (BINARYMIME), which saves a quarter.</source>
        <translation>Os anexos vão como estão (BINARYMIME), o que economiza um quarto.</translation>
    </message>
    <message>
        <source>The text goes in 8 bits (8BITMIME).</source>
        <translation>O texto vai em 8 bits (8BITMIME).</translation>
    </message>
    <message>
        <source>In 7 bits, which every server takes.</source>
        <translation>Em 7 bits, que todo servidor aceita.</translation>
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
        <translation>Todas essas pessoas são vistas por quem recebe a mensagem.</translation>
    </message>
    <message>
        <source>Nobody sees who else gets it.</source>
        <translation>Ninguém vê quem mais a recebe.</translation>
    </message>
    <message>
        <source>Bcc: %1. Nobody else sees that they get it.</source>
        <translation>Cco: %1. Ninguém mais vê que essas pessoas a recebem.</translation>
    </message>
    <message>
        <source>Your time zone (%1), and that you write from %2.</source>
        <translation>Seu fuso horário (%1) e que você escreve de %2.</translation>
    </message>
    <message>
        <source>Not the name of this computer. The server sees its address on the net, and may write it down.</source>
        <translation>Não o nome deste computador. O servidor vê o endereço dele na rede e pode registrá-lo.</translation>
    </message>
    <message>
        <source>The name “%1” for this computer.</source>
        <translation>O nome “%1” para este computador.</translation>
    </message>
    <message>
        <source>%1 goes without what it tells (%2).</source>
        <translation>%1 vai sem o que revela (%2).</translation>
    </message>
    <message>
        <source>%1 tells %2.</source>
        <translation>%1 revela %2.</translation>
    </message>
    <message>
        <source>%1 mostly tells %2.</source>
        <translation>%1 costuma revelar %2.</translation>
    </message>
    <message>
        <source>where it was made</source>
        <translation>onde foi feito</translation>
    </message>
    <message>
        <source>who made it</source>
        <translation>quem o fez</translation>
    </message>
    <message>
        <source>with which camera or phone</source>
        <translation>com que câmera ou celular</translation>
    </message>
    <message>
        <source>when</source>
        <translation>quando</translation>
    </message>
    <message>
        <source>with which program</source>
        <translation>com que programa</translation>
    </message>
    <message>
        <source>words beside it</source>
        <translation>um comentário</translation>
    </message>
    <message>
        <source>To the Sandbox on this computer: nothing leaves it.</source>
        <translation>Para o Sandbox deste computador: nada sai dele.</translation>
    </message>
    <message>
        <source>By %1, through %2.</source>
        <translation>Com %1, por meio de %2.</translation>
    </message>
    <message>
        <source>%1 of %2 that the server takes.</source>
        <translation>%1 de %2 que o servidor aceita.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>It is bigger than what the server takes.</source>
        <translation>Ela é maior do que o servidor aceita.</translation>
    </message>
    <message>
        <source>The server didn&apos;t offer %1 when last asked.</source>
        <translation>O servidor não oferecia %1 na última consulta.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>The server&apos;s answer</source>
        <translation>Resposta do servidor</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
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
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>%1 octets</source>
        <translation>%1 octetos</translation>
    </message>
    <message>
        <source>Content (SHA-256)</source>
        <translation>Conteúdo (SHA-256)</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprovante</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <translation>Remetente do envelope</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila desde</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Próxima tentativa</translation>
    </message>
    <message>
        <source>at %1, taken as %2</source>
        <translation>em %1, entendida como %2</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation>em %1: %2</translation>
    </message>
    <message>
        <source>%1, mailbox search: %2 to %3</source>
        <translation>%1, consulta à caixa de correio: de %2 a %3</translation>
    </message>
    <message>
        <source>Attempt %1: %2 to %3</source>
        <translation>Tentativa %1: de %2 a %3</translation>
    </message>
    <message>
        <source>Report for the help desk</source>
        <translation>Relatório para o suporte técnico</translation>
    </message>
    <message>
        <source>Made by Sendoff %1 at %2. Times are UTC. Passwords and the content of the message are left out.</source>
        <translation>Feito pelo Sendoff %1: %2. Os horários são UTC. Senhas e o conteúdo da mensagem não estão incluídos.</translation>
    </message>
    <message>
        <source>Recipients: %1</source>
        <translation>Destinatários: %1</translation>
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
        <translation>sem criptografia</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <translation>%1, porta %2, %3</translation>
    </message>
    <message>
        <source>Sendoff knows %1.</source>
        <translation>O Sendoff conhece %1.</translation>
    </message>
    <message>
        <source>%1 says so itself.</source>
        <translation>%1 informa isso diretamente.</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s database of providers says so.</source>
        <translation>O banco de dados de provedores do Thunderbird informa isso.</translation>
    </message>
    <message>
        <source>The domain&apos;s mail is kept by %1 (%2), says the DNS, which can be forged on the way. Is that your provider?</source>
        <translation>Segundo o DNS, que pode ser falsificado no caminho, os e-mails do domínio ficam com %1 (%2). É o seu provedor?</translation>
    </message>
    <message>
        <source>The DNS names the provider, and it can be forged on the way. Is %1 your provider&apos;s server?</source>
        <translation>O DNS indica o provedor e pode ser falsificado no caminho. O servidor do seu provedor é %1?</translation>
    </message>
    <message>
        <source>The DNS of %1 says so, and it can be forged on the way. Is %2 your provider&apos;s server?</source>
        <translation>O DNS de %1 informa isso e pode ser falsificado no caminho. O servidor do seu provedor é %2?</translation>
    </message>
    <message>
        <source>%1 answered and proved its name.</source>
        <translation>%1 respondeu e provou seu nome.</translation>
    </message>
    <message>
        <source>Sendoff&apos;s own list of providers</source>
        <translation>A lista de provedores do Sendoff</translation>
    </message>
    <message>
        <source>Settings at %1</source>
        <translation>Configurações em %1</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s database of providers</source>
        <translation>O banco de dados de provedores do Thunderbird</translation>
    </message>
    <message>
        <source>Who keeps the mail of %1</source>
        <translation>Quem guarda os e-mails de %1</translation>
    </message>
    <message>
        <source>Servers in the DNS of %1</source>
        <translation>Servidores no DNS de %1</translation>
    </message>
    <message>
        <source>Usual names, such as %1</source>
        <translation>Nomes comuns, como %1</translation>
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
        <translation>nada lá</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>não é necessário</translation>
    </message>
    <message>
        <source>%1 has a page about programs like Sendoff.</source>
        <translation>%1 tem uma página sobre programas como o Sendoff.</translation>
    </message>
    <message>
        <source>%1 lets no other program send its mail. Send there by its own app or web site.</source>
        <translation>%1 não permite que nenhum outro programa envie seus e-mails. Envie pelo aplicativo ou pelo site do provedor.</translation>
    </message>
    <message>
        <source>Allow programs on the web site of %1 first.</source>
        <translation>Primeiro, permita programas no site de %1.</translation>
    </message>
    <message>
        <source>%1 wants an app password: one that you make on its web site for Sendoff alone.</source>
        <translation>%1 exige uma senha de app: uma que você cria no site do provedor só para o Sendoff.</translation>
    </message>
    <message>
        <source>%1 has a password of its own for e-mail programs. Set one on its web site.</source>
        <translation>%1 tem uma senha própria para programas de e-mail. Defina uma no site do provedor.</translation>
    </message>
    <message>
        <source>Start %1 on this machine, and enter the password that it shows.</source>
        <translation>Inicie %1 neste computador e digite a senha exibida.</translation>
    </message>
    <message>
        <source>%1 takes no password from programs: sign in with the browser.</source>
        <translation>%1 não aceita senhas de programas: faça login pelo navegador.</translation>
    </message>
    <message>
        <source>For that it wants a client ID, which you register with it once.</source>
        <translation>Para isso, é exigido um ID do cliente, que você registra uma única vez no provedor.</translation>
    </message>
    <message>
        <source>Couldn&apos;t find the settings for %1 automatically.</source>
        <translation>Não foi possível encontrar automaticamente as configurações de %1.</translation>
    </message>
    <message>
        <source>Neither the domain nor anybody else says where its mail is handed in, and no usual name answers.</source>
        <translation>Nem o domínio nem mais ninguém informa onde os e-mails dele são entregues, e nenhum nome comum responde.</translation>
    </message>
    <message>
        <source>Enter the server that your provider names for sending (SMTP). Is the address spelt right?</source>
        <translation>Informe o servidor que seu provedor indica para envio (SMTP). O endereço está escrito corretamente?</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, certificate of %2, valid until %3</source>
        <translation>%1, certificado de %2, válido até %3</translation>
    </message>
    <message>
        <source>logins: %1</source>
        <translation>autenticação: %1</translation>
    </message>
    <message>
        <source>taken; nothing was sent</source>
        <translation>aceito; nada foi enviado</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>O login foi recusado.</translation>
    </message>
    <message>
        <source>On the provider&apos;s page, access was not allowed.</source>
        <translation>Na página do provedor, o acesso não foi permitido.</translation>
    </message>
    <message>
        <source>Sign in again and allow it, if it is to send mail for you.</source>
        <translation>Faça login novamente e permita o acesso, se o Sendoff deve enviar e-mails por você.</translation>
    </message>
    <message>
        <source>Nobody signed in.</source>
        <translation>Ninguém fez login.</translation>
    </message>
    <message>
        <source>The page has expired.</source>
        <translation>A página expirou.</translation>
    </message>
    <message>
        <source>Begin the sign-in again.</source>
        <translation>Comece o login de novo.</translation>
    </message>
    <message>
        <source>This sign-in isn&apos;t possible here.</source>
        <translation>Este login não é possível aqui.</translation>
    </message>
    <message>
        <source>A client ID or an address of the provider is missing, or the provider has no such way in.</source>
        <translation>Falta um ID do cliente ou um endereço do provedor, ou o provedor não oferece esse tipo de acesso.</translation>
    </message>
    <message>
        <source>Complete the sign-in settings of %1.</source>
        <translation>Abra %1 e complete as configurações de login.</translation>
    </message>
    <message>
        <source>The provider&apos;s page can&apos;t be trusted now.</source>
        <translation>A página do provedor não é confiável agora.</translation>
    </message>
    <message>
        <source>Its certificate isn&apos;t valid. A network with a login page of its own looks like this, and so does someone in between.</source>
        <translation>O certificado dela não é válido. É assim que aparece uma rede com página de login própria, e também alguém no meio do caminho.</translation>
    </message>
    <message>
        <source>Log in to the network, or use another one, then try again.</source>
        <translation>Faça login na rede, ou use outra, e tente novamente.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the provider.</source>
        <translation>Não foi possível contatar o provedor.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be asked for a token, or has trouble of its own.</source>
        <translation>Não foi possível pedir um token, ou o provedor está com problemas.</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>Verifique sua rede e tente novamente.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer makes no sense.</source>
        <translation>A resposta do provedor não faz sentido.</translation>
    </message>
    <message>
        <source>It gave no token that can be used: %1.</source>
        <translation>Ele não forneceu nenhum token que possa ser usado: %1.</translation>
    </message>
    <message>
        <source>Check the sign-in settings of %1, then try again.</source>
        <translation>Abra %1, verifique as configurações de login e tente novamente.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>o servidor</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>esta conta</translation>
    </message>
    <message>
        <source>the account “%1”</source>
        <translation>a conta “%1”</translation>
    </message>
    <message>
        <source>About to leave</source>
        <translation>Prestes a sair</translation>
    </message>
    <message>
        <source>Leaves %1, kept by the server</source>
        <translation>Saída: %1, guardada pelo servidor</translation>
    </message>
    <message>
        <source>Waiting for the account</source>
        <translation>Aguardando a conta</translation>
    </message>
    <message>
        <source>Delayed, next try %1</source>
        <translation>Atrasada, próxima tentativa: %1</translation>
    </message>
    <message>
        <source>Waiting, next try %1</source>
        <translation>Aguardando, próxima tentativa: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retida</translation>
    </message>
    <message>
        <source>On hold, its time has passed</source>
        <translation>Retida, a hora dela passou</translation>
    </message>
    <message>
        <source>On hold, found again</source>
        <translation>Retida, recuperada</translation>
    </message>
    <message>
        <source>On hold until the account works</source>
        <translation>Retida até que a conta funcione</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <translation>Próxima tentativa: %1.</translation>
    </message>
    <message>
        <source>About to leave.</source>
        <translation>Prestes a sair.</translation>
    </message>
    <message>
        <source>The message is safe on this machine.</source>
        <translation>A mensagem está segura neste computador.</translation>
    </message>
    <message>
        <source>“Edit” takes it back.</source>
        <translation>“Editar” a traz de volta.</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>Aguardando envio.</translation>
    </message>
    <message>
        <source>It leaves by itself as soon as the server takes it.</source>
        <translation>Ela sai sozinha assim que o servidor a aceitar.</translation>
    </message>
    <message>
        <source>The connection broke before the server confirmed it, but it is in the account&apos;s folder “%1”: the server accepted it.</source>
        <translation>A conexão caiu antes de o servidor confirmá-la, mas ela está na pasta “%1” da conta: o servidor a aceitou.</translation>
    </message>
    <message>
        <source>The server accepted it for this recipient.</source>
        <translation>O servidor a aceitou para este destinatário.</translation>
    </message>
    <message numerus="yes">
        <source>The server accepted it for all %Ln recipients.</source>
        <translation>
            <numerusform>O servidor a aceitou para o destinatário.</numerusform>
            <numerusform>O servidor a aceitou para todos os %Ln destinatários.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may have arrived.</source>
        <translation>Pode ter chegado.</translation>
    </message>
    <message>
        <source>The connection broke just when the server should have confirmed the message.</source>
        <translation>A conexão caiu bem na hora em que o servidor deveria confirmar a mensagem.</translation>
    </message>
    <message>
        <source>Sendoff is looking for it among the account&apos;s sent mail.</source>
        <translation>O Sendoff está procurando a mensagem entre as enviadas da conta.</translation>
    </message>
    <message>
        <source>Sendoff didn&apos;t find it among the account&apos;s sent mail yet, and looks again %1.</source>
        <translation>O Sendoff ainda não a encontrou entre as mensagens enviadas da conta. Próxima busca: %1.</translation>
    </message>
    <message>
        <source>Sendoff couldn&apos;t find it among the account&apos;s sent mail, which proves nothing. Ask a recipient before you send it again.</source>
        <translation>O Sendoff não conseguiu encontrá-la entre as mensagens enviadas da conta, o que não prova nada. Pergunte a um destinatário antes de enviá-la novamente.</translation>
    </message>
    <message>
        <source>Ask a recipient or look into the sent folder before you send it again.</source>
        <translation>Pergunte a um destinatário ou olhe na pasta de enviadas antes de enviá-la novamente.</translation>
    </message>
    <message>
        <source>“Edit and resend”</source>
        <translation>“Editar e reenviar”</translation>
    </message>
    <message>
        <source>“Edit for failed recipients”</source>
        <translation>“Editar para destinatários que falharam”</translation>
    </message>
    <message>
        <source>Couldn&apos;t be sent to %1 of %2.</source>
        <translation>Não foi possível enviar para %1 de %2.</translation>
    </message>
    <message>
        <source>Couldn&apos;t be sent to anyone.</source>
        <translation>Não foi possível enviar para ninguém.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <translation>%1, +%2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>put off %1</source>
        <translation>adiada %1</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>recusada %1</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>incerto</translation>
    </message>
    <message>
        <source>Leaves %1.</source>
        <translation>Saída: %1.</translation>
    </message>
    <message>
        <source>Sendoff must be running then.</source>
        <translation>O Sendoff precisa estar aberto na hora.</translation>
    </message>
    <message>
        <source>On hold.</source>
        <translation>Retida.</translation>
    </message>
    <message>
        <source>It stays here until you let it go.</source>
        <translation>Ela fica aqui até você liberá-la.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Enviada.</translation>
    </message>
    <message>
        <source>Leaves %1</source>
        <translation>Saída: %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>The server keeps it until %1</source>
        <translation>O servidor a guarda até: %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Refused for %1 of %2</source>
        <translation>Recusada para %1 de %2</translation>
    </message>
    <message>
        <source>Couldn&apos;t be sent to anyone</source>
        <translation>Não foi possível enviar para ninguém</translation>
    </message>
    <message>
        <source>Couldn&apos;t be sent</source>
        <translation>Não foi possível enviar</translation>
    </message>
    <message>
        <source>May have arrived, being looked for</source>
        <translation>Pode ter chegado, em busca</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>Pode ter chegado</translation>
    </message>
    <message>
        <source>A copy is about to be put among your sent mail.</source>
        <translation>Uma cópia está prestes a ser colocada entre as suas mensagens enviadas.</translation>
    </message>
    <message>
        <source>The copy couldn&apos;t be put among your sent mail yet. Sendoff tries again %1.</source>
        <translation>Ainda não foi possível colocar a cópia entre as suas mensagens enviadas. Próxima tentativa do Sendoff: %1.</translation>
    </message>
    <message>
        <source>A copy is in your folder “%1”.</source>
        <translation>Há uma cópia na sua pasta “%1”.</translation>
    </message>
    <message>
        <source>Your server keeps a copy in “%1”.</source>
        <translation>Seu servidor guarda uma cópia em “%1”.</translation>
    </message>
    <message>
        <source>The copy couldn&apos;t be put among your sent mail. The message itself was sent.</source>
        <translation>Não foi possível colocar a cópia entre as suas mensagens enviadas. A mensagem em si foi enviada.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Finding the server</source>
        <translation>Procurando o servidor</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Making the connection secure</source>
        <translation>Protegendo a conexão</translation>
    </message>
    <message>
        <source>Waiting for the greeting</source>
        <translation>Aguardando a saudação</translation>
    </message>
    <message>
        <source>Saying hello</source>
        <translation>Saudando</translation>
    </message>
    <message>
        <source>Asking for a secure connection</source>
        <translation>Pedindo uma conexão segura</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Fazendo login</translation>
    </message>
    <message>
        <source>Offering the sender&apos;s address</source>
        <translation>Apresentando o endereço do remetente</translation>
    </message>
    <message>
        <source>Offering the recipients</source>
        <translation>Apresentando os destinatários</translation>
    </message>
    <message>
        <source>Handing over the message</source>
        <translation>Entregando a mensagem</translation>
    </message>
    <message>
        <source>Waiting for the confirmation</source>
        <translation>Aguardando a confirmação</translation>
    </message>
    <message>
        <source>Saying goodbye</source>
        <translation>Despedindo-se</translation>
    </message>
    <message>
        <source>This message isn&apos;t in the outbox any more.</source>
        <translation>Esta mensagem não está mais na caixa de saída.</translation>
    </message>
    <message>
        <source>The message couldn&apos;t be stored on this machine, so it wasn&apos;t queued. Check that the disk can be written to.</source>
        <translation>Não foi possível guardar a mensagem neste computador, por isso ela não entrou na fila. Verifique se é possível gravar no disco.</translation>
    </message>
    <message>
        <source>The outbox couldn&apos;t be read. Check the permissions of its folder.</source>
        <translation>Não foi possível ler a caixa de saída. Verifique as permissões da pasta dela.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was queued. Make room, then send it again.</source>
        <translation>O disco está cheio, por isso nada entrou na fila. Libere espaço e envie novamente.</translation>
    </message>
    <message>
        <source>The disk takes no changes, so nothing was queued. Make the folder of the outbox writable.</source>
        <translation>O disco não aceita alterações, por isso nada entrou na fila. Permita a gravação na pasta da caixa de saída.</translation>
    </message>
    <message>
        <source>Another program holds the outbox. Wait a moment, then try again.</source>
        <translation>Outro programa está usando a caixa de saída. Espere um momento e tente novamente.</translation>
    </message>
    <message>
        <source>The outbox on this machine is damaged. Close Sendoff everywhere, then start it again: it keeps the damaged file, and finds every message that is still there.</source>
        <translation>A caixa de saída deste computador está danificada. Feche o Sendoff por completo e abra-o novamente: ele guarda o arquivo danificado e encontra todas as mensagens que ainda estão lá.</translation>
    </message>
    <message>
        <source>That can&apos;t be done while the message is being sent. Wait a moment, then try again.</source>
        <translation>Isso não pode ser feito enquanto a mensagem está sendo enviada. Espere um momento e tente novamente.</translation>
    </message>
    <message>
        <source>The outbox was written by a newer Sendoff. Install that version to open it.</source>
        <translation>A caixa de saída foi gravada por um Sendoff mais novo. Instale essa versão para abri-la.</translation>
    </message>
    <message>
        <source>There is already an account named “%1”. Choose another name.</source>
        <translation>Já existe uma conta chamada “%1”. Escolha outro nome.</translation>
    </message>
    <message>
        <source>This account isn&apos;t there any more.</source>
        <translation>Esta conta não existe mais.</translation>
    </message>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>Não há nenhuma conta chamada “%1”.</translation>
    </message>
    <message>
        <source>The account couldn&apos;t be saved. Check that the disk can be written to and isn&apos;t full.</source>
        <translation>Não foi possível guardar a conta. Verifique se é possível gravar no disco e se ele não está cheio.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dê um nome à conta.</translation>
    </message>
    <message>
        <source>The account&apos;s name is too long. Choose a shorter one.</source>
        <translation>O nome da conta é longo demais. Escolha um mais curto.</translation>
    </message>
    <message>
        <source>The account&apos;s name has a line break or another invisible character in it.</source>
        <translation>O nome da conta contém uma quebra de linha ou outro caractere invisível.</translation>
    </message>
    <message>
        <source>The account&apos;s name can&apos;t begin with a dash.</source>
        <translation>O nome da conta não pode começar com um hífen.</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>O assunto está vazio.</translation>
    </message>
    <message>
        <source>You wrote “%1”, and nothing is attached yet.</source>
        <translation>Você escreveu “%1”, e ainda não há nada anexado.</translation>
    </message>
    <message>
        <source>It comes to %1, and the server takes %2. Remove something, or make a picture smaller.</source>
        <translation>O total é de %1, e o servidor aceita %2. Remova algo ou reduza uma imagem.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take addresses with letters like those before the @ in %1. Use another address of that person, or another account.</source>
        <translation>O servidor não aceita endereços com letras como as que vêm antes do @ em %1. Use outro endereço dessa pessoa, ou outra conta.</translation>
    </message>
    <message>
        <source>“%1” is still to be filled in.</source>
        <translation>Falta preencher “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will see one another&apos;s addresses.</source>
        <translation>
            <numerusform>%Ln pessoa verá os endereços das outras.</numerusform>
            <numerusform>%Ln pessoas verão os endereços umas das outras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is %1 right? It looks like %2.</source>
        <translation>%1 está certo? Parece com %2.</translation>
    </message>
    <message>
        <source>The message you are replying to came to %1, and you are replying as %2.</source>
        <translation>A mensagem que você está respondendo chegou para %1, e você está respondendo como %2.</translation>
    </message>
    <message>
        <source>This address doesn&apos;t exist.</source>
        <translation>Este endereço não existe.</translation>
    </message>
    <message>
        <source>%1 says that nobody has this address.</source>
        <translation>%1 informa que ninguém tem este endereço.</translation>
    </message>
    <message>
        <source>Look for a typing mistake, then press “Edit and resend”.</source>
        <translation>Veja se há um erro de digitação e clique em “Editar e reenviar”.</translation>
    </message>
    <message>
        <source>This address isn&apos;t known right now.</source>
        <translation>Este endereço não é conhecido no momento.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t find the mailbox at the moment.</source>
        <translation>%1 não conseguiu encontrar a caixa de correio neste momento.</translation>
    </message>
    <message>
        <source>It is tried again by itself. If it stays, check the address.</source>
        <translation>O Sendoff tenta novamente sozinho. Se continuar, verifique o endereço.</translation>
    </message>
    <message>
        <source>The part after the @ doesn&apos;t exist.</source>
        <translation>A parte depois do @ não existe.</translation>
    </message>
    <message>
        <source>%1 can&apos;t find a mail system of this name.</source>
        <translation>%1 não encontra um sistema de e-mail com este nome.</translation>
    </message>
    <message>
        <source>Look for a typing mistake after the @, then press “Edit and resend”.</source>
        <translation>Veja se há um erro de digitação depois do @ e clique em “Editar e reenviar”.</translation>
    </message>
    <message>
        <source>The recipient takes no mail at all.</source>
        <translation>O destinatário não aceita nenhum e-mail.</translation>
    </message>
    <message>
        <source>The part after the @ says that it never takes mail.</source>
        <translation>A parte depois do @ indica que nunca aceita e-mails.</translation>
    </message>
    <message>
        <source>Ask the recipient for another address.</source>
        <translation>Peça outro endereço ao destinatário.</translation>
    </message>
    <message>
        <source>This address isn&apos;t written correctly.</source>
        <translation>Este endereço não está escrito corretamente.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t understand it.</source>
        <translation>%1 não o entende.</translation>
    </message>
    <message>
        <source>Correct the address, then press “Edit and resend”.</source>
        <translation>Corrija o endereço e clique em “Editar e reenviar”.</translation>
    </message>
    <message>
        <source>This address fits several mailboxes.</source>
        <translation>Este endereço corresponde a várias caixas de correio.</translation>
    </message>
    <message>
        <source>%1 can&apos;t tell which one you mean.</source>
        <translation>%1 não consegue saber a qual delas você se refere.</translation>
    </message>
    <message>
        <source>Ask the recipient for the exact address.</source>
        <translation>Peça o endereço exato ao destinatário.</translation>
    </message>
    <message>
        <source>The recipient has moved.</source>
        <translation>O destinatário mudou de endereço.</translation>
    </message>
    <message>
        <source>%1 says that this mailbox went elsewhere or belongs to someone else now.</source>
        <translation>%1 informa que esta caixa de correio foi para outro lugar ou agora é de outra pessoa.</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address.</source>
        <translation>Peça o novo endereço ao destinatário.</translation>
    </message>
    <message>
        <source>The address was refused.</source>
        <translation>O endereço foi recusado.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take mail for this address.</source>
        <translation>%1 não aceita e-mails para este endereço.</translation>
    </message>
    <message>
        <source>Check the address, then press “Edit and resend”.</source>
        <translation>Verifique o endereço e clique em “Editar e reenviar”.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is switched off.</source>
        <translation>A caixa de correio do destinatário está desativada.</translation>
    </message>
    <message>
        <source>%1 says that it takes no mail at present.</source>
        <translation>%1 informa que ela não aceita e-mails no momento.</translation>
    </message>
    <message>
        <source>Reach the recipient in another way, or try another address.</source>
        <translation>Fale com o destinatário por outro meio ou tente outro endereço.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>A caixa de correio do destinatário está cheia.</translation>
    </message>
    <message>
        <source>%1 has no room for more mail to this address.</source>
        <translation>%1 não tem espaço para mais e-mails para este endereço.</translation>
    </message>
    <message>
        <source>Tell the recipient in another way, and send it again later.</source>
        <translation>Avise o destinatário por outro meio e envie novamente mais tarde.</translation>
    </message>
    <message>
        <source>The message is too big for the recipient.</source>
        <translation>A mensagem é grande demais para o destinatário.</translation>
    </message>
    <message>
        <source>The mailbox doesn&apos;t take messages of this size.</source>
        <translation>A caixa de correio não aceita mensagens deste tamanho.</translation>
    </message>
    <message>
        <source>Press “Edit and make it smaller” and attach less, or share large files in another way.</source>
        <translation>Clique em “Editar e reduzir tamanho” e anexe menos, ou compartilhe arquivos grandes por outro meio.</translation>
    </message>
    <message>
        <source>The mailing list couldn&apos;t be reached.</source>
        <translation>Não foi possível contatar a lista de e-mails.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t work out who is on the list.</source>
        <translation>%1 não conseguiu descobrir quem está na lista.</translation>
    </message>
    <message>
        <source>Tell the owner of the list.</source>
        <translation>Avise o responsável pela lista.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox didn&apos;t take the message.</source>
        <translation>A caixa de correio do destinatário não aceitou a mensagem.</translation>
    </message>
    <message>
        <source>%1 reports trouble with the mailbox.</source>
        <translation>%1 relata problemas com a caixa de correio.</translation>
    </message>
    <message>
        <source>Try again later, or reach the recipient in another way.</source>
        <translation>Tente novamente mais tarde ou fale com o destinatário por outro meio.</translation>
    </message>
    <message>
        <source>Only chosen people may write to this address.</source>
        <translation>Só algumas pessoas podem escrever para este endereço.</translation>
    </message>
    <message>
        <source>It is a list or a mailbox with members, and %1 doesn&apos;t count your address among them.</source>
        <translation>É uma lista ou uma caixa de correio com membros, e, segundo informa %1, seu endereço não está entre eles.</translation>
    </message>
    <message>
        <source>Join the list, send from the address that you joined with, or ask its owner to let you in.</source>
        <translation>Entre na lista, envie com o endereço que você inscreveu nela ou peça acesso ao responsável.</translation>
    </message>
    <message>
        <source>This address takes no mail from outside.</source>
        <translation>Este endereço não aceita e-mails de fora.</translation>
    </message>
    <message>
        <source>%1 lets only people of the same organization write to it.</source>
        <translation>%1 só deixa pessoas da mesma organização escreverem para ele.</translation>
    </message>
    <message>
        <source>Ask the recipient for another address, or to open this one for you.</source>
        <translation>Peça ao destinatário outro endereço, ou que libere este para você.</translation>
    </message>
    <message>
        <source>The recipient doesn&apos;t take mail from you.</source>
        <translation>O destinatário não aceita seus e-mails.</translation>
    </message>
    <message>
        <source>Your address is on a list of senders that the recipient or its organization blocks.</source>
        <translation>Seu endereço está em uma lista de remetentes bloqueados pelo destinatário ou pela organização dele.</translation>
    </message>
    <message>
        <source>Ask the recipient in another way to take you off that list.</source>
        <translation>Peça ao destinatário, por outro meio, que tire você dessa lista.</translation>
    </message>
    <message>
        <source>The recipient gets too much mail right now.</source>
        <translation>O destinatário está recebendo e-mails demais agora.</translation>
    </message>
    <message>
        <source>%1 slows down what arrives at this mailbox.</source>
        <translation>%1 está retardando o que chega a esta caixa de correio.</translation>
    </message>
    <message>
        <source>Wait a while. What was put off is tried again by itself.</source>
        <translation>Espere um pouco. O Sendoff tenta sozinho enviar novamente o que foi adiado.</translation>
    </message>
    <message>
        <source>The server asks for a second try.</source>
        <translation>O servidor pede uma segunda tentativa.</translation>
    </message>
    <message>
        <source>%1 puts off senders that it doesn&apos;t know yet, which keeps spam away.</source>
        <translation>%1 adia remetentes que ainda não conhece, o que afasta o spam.</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again by itself in a few minutes.</source>
        <translation>Não há nada a fazer: o Sendoff tenta novamente sozinho em alguns minutos.</translation>
    </message>
    <message>
        <source>Too much mail in a short time.</source>
        <translation>E-mails demais em pouco tempo.</translation>
    </message>
    <message>
        <source>%1 takes no more for now.</source>
        <translation>%1 não aceita mais nada por enquanto.</translation>
    </message>
    <message>
        <source>Wait for an hour, then try again. What was put off is tried again by itself.</source>
        <translation>Espere uma hora e tente novamente. O Sendoff tenta sozinho enviar de novo o que foi adiado.</translation>
    </message>
    <message>
        <source>The limit of your provider is reached.</source>
        <translation>O limite do seu provedor foi atingido.</translation>
    </message>
    <message>
        <source>%1 counts what you send in an hour or a day, and this was too much.</source>
        <translation>%1 conta o que você envia por hora ou por dia, e desta vez foi demais.</translation>
    </message>
    <message>
        <source>What waits is tried again by itself. It may take until tomorrow.</source>
        <translation>O Sendoff tenta sozinho enviar novamente o que está esperando. Pode demorar até amanhã.</translation>
    </message>
    <message>
        <source>Too many recipients at once.</source>
        <translation>Destinatários demais de uma vez.</translation>
    </message>
    <message>
        <source>%1 takes fewer recipients in one go.</source>
        <translation>%1 aceita menos destinatários por vez.</translation>
    </message>
    <message>
        <source>The others are tried again by themselves. If it stays, send to fewer people at once.</source>
        <translation>O Sendoff tenta novamente sozinho com os demais. Se continuar, envie para menos pessoas por vez.</translation>
    </message>
    <message>
        <source>Too many connections to the server.</source>
        <translation>Conexões demais com o servidor.</translation>
    </message>
    <message>
        <source>Other programs or machines use %1 at the same time, or it is very busy.</source>
        <translation>Outros programas ou computadores estão usando %1 ao mesmo tempo, ou há sobrecarga no momento.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Close other mail programs if it stays.</source>
        <translation>O Sendoff tenta novamente sozinho. Se continuar, feche outros programas de e-mail.</translation>
    </message>
    <message>
        <source>The server saw too many wrong addresses.</source>
        <translation>O servidor encontrou endereços errados demais.</translation>
    </message>
    <message>
        <source>%1 takes this for a spammer&apos;s guessing and won&apos;t listen for a while.</source>
        <translation>%1 acha que um spammer está tentando adivinhar endereços e não vai responder por algum tempo.</translation>
    </message>
    <message>
        <source>Take out addresses that don&apos;t exist, and wait for an hour.</source>
        <translation>Remova os endereços que não existem e espere uma hora.</translation>
    </message>
    <message>
        <source>The server asks for patience.</source>
        <translation>O servidor pede paciência.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t know you yet and wants to see the message a second time, or you sent much in a short time.</source>
        <translation>%1 ainda não conhece você e quer ver a mensagem uma segunda vez, ou você enviou muito em pouco tempo.</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again by itself.</source>
        <translation>Não há nada a fazer: o Sendoff tenta novamente sozinho.</translation>
    </message>
    <message>
        <source>The server wants a login first.</source>
        <translation>O servidor exige login antes.</translation>
    </message>
    <message>
        <source>%1 sends mail only for people whom it knows.</source>
        <translation>%1 só envia e-mails de quem conhece.</translation>
    </message>
    <message>
        <source>Set user name and login in %2.</source>
        <translation>Abra %2 e defina o nome de usuário e a autenticação.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t send mail to other places.</source>
        <translation>O servidor não envia e-mails para outros lugares.</translation>
    </message>
    <message>
        <source>%1 would take this message for its own people only, or it wants a login first.</source>
        <translation>%1 só aceitaria esta mensagem para os próprios usuários, ou exige login antes.</translation>
    </message>
    <message>
        <source>Check that %2 names your provider&apos;s server for sending, with your login.</source>
        <translation>Abra %2 e verifique se está lá o servidor de envio do seu provedor, com seu login.</translation>
    </message>
    <message>
        <source>This account may not send from this address.</source>
        <translation>Esta conta não pode enviar com este endereço.</translation>
    </message>
    <message>
        <source>The address in From doesn&apos;t belong to the login at %1.</source>
        <translation>Para %1, o endereço em De não pertence a este login.</translation>
    </message>
    <message>
        <source>Choose a From address of %2, or have your provider add this one.</source>
        <translation>Abra %2 e veja quais endereços pode usar em De, ou peça ao seu provedor que inclua este.</translation>
    </message>
    <message>
        <source>Your provider has stopped this account.</source>
        <translation>Seu provedor bloqueou esta conta.</translation>
    </message>
    <message>
        <source>%1 sends nothing more for it, often because spam came from it or its password was stolen.</source>
        <translation>%1 não envia mais nada por ela, muitas vezes porque ela enviou spam ou a senha foi roubada.</translation>
    </message>
    <message>
        <source>Sign in on your provider&apos;s web site, change the password and have it unblocked. Then check %2.</source>
        <translation>Faça login no site do seu provedor, mude a senha e peça o desbloqueio. Depois, verifique %2.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept the sender&apos;s address.</source>
        <translation>O servidor não aceita o endereço do remetente.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t understand your From address.</source>
        <translation>%1 não entende seu endereço em De.</translation>
    </message>
    <message>
        <source>Correct the address in %2.</source>
        <translation>Abra %2 e corrija o endereço.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know the sender&apos;s domain.</source>
        <translation>O servidor não conhece o domínio do remetente.</translation>
    </message>
    <message>
        <source>%1 can&apos;t find the mail system of your From address.</source>
        <translation>%1 não encontra o sistema de e-mail do seu endereço em De.</translation>
    </message>
    <message>
        <source>Look for a typing mistake in the address of %2.</source>
        <translation>Abra %2 e veja se há um erro de digitação no endereço.</translation>
    </message>
    <message>
        <source>The server couldn&apos;t confirm the sender&apos;s address.</source>
        <translation>O servidor não conseguiu confirmar o endereço do remetente.</translation>
    </message>
    <message>
        <source>%1 asked the mail system of your From address, and it doesn&apos;t know you.</source>
        <translation>%1 consultou o sistema de e-mail do seu endereço em De, e ele não conhece você.</translation>
    </message>
    <message>
        <source>Check that the address in %2 exists and takes mail.</source>
        <translation>Abra %2 e verifique se o endereço existe e aceita e-mails.</translation>
    </message>
    <message>
        <source>Your own address takes no mail.</source>
        <translation>Seu próprio endereço não aceita e-mails.</translation>
    </message>
    <message>
        <source>%1 refuses senders that can&apos;t be answered.</source>
        <translation>%1 recusa remetentes que não podem receber resposta.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take mail from your address.</source>
        <translation>O servidor não aceita e-mails do seu endereço.</translation>
    </message>
    <message>
        <source>%1 refuses the sender, not the message.</source>
        <translation>%1 recusa o remetente, não a mensagem.</translation>
    </message>
    <message>
        <source>Check the address in %2. If it is right, ask your provider.</source>
        <translation>Abra %2 e verifique o endereço. Se estiver certo, pergunte ao seu provedor.</translation>
    </message>
    <message>
        <source>Enter the password again in %2. With two-step login, providers want an app password.</source>
        <translation>Abra %2 e digite a senha novamente. Com a verificação em duas etapas, os provedores exigem uma senha de app.</translation>
    </message>
    <message>
        <source>The server can&apos;t check the password now.</source>
        <translation>O servidor não consegue verificar a senha agora.</translation>
    </message>
    <message>
        <source>%1 has trouble with logins. Your password may well be right.</source>
        <translation>%1 está com problemas nos logins. Sua senha pode muito bem estar certa.</translation>
    </message>
    <message>
        <source>The server wants an app password.</source>
        <translation>O servidor exige uma senha de app.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take the normal password from programs, as with two-step login.</source>
        <translation>%1 não aceita a senha normal vinda de programas, como ocorre com a verificação em duas etapas.</translation>
    </message>
    <message>
        <source>Make an app password on your provider&apos;s web site and enter it in %2.</source>
        <translation>Crie uma senha de app no site do seu provedor, abra %2 e digite-a.</translation>
    </message>
    <message>
        <source>The provider wants to see you in the browser.</source>
        <translation>O provedor quer confirmar pelo navegador que é você.</translation>
    </message>
    <message>
        <source>%1 finds this login unusual and wants a proof that it is you.</source>
        <translation>%1 achou este login incomum e quer uma prova de que é você.</translation>
    </message>
    <message>
        <source>Sign in on your provider&apos;s web site and confirm that it was you. Then try again.</source>
        <translation>Faça login no site do seu provedor e confirme que era você. Depois, tente novamente.</translation>
    </message>
    <message>
        <source>The server takes no passwords any more.</source>
        <translation>O servidor não aceita mais senhas.</translation>
    </message>
    <message>
        <source>%1 has switched off logging in with a password.</source>
        <translation>%1 desativou o login com senha.</translation>
    </message>
    <message>
        <source>Ask your provider for another way to send, such as an app password.</source>
        <translation>Peça ao seu provedor outra forma de enviar, como uma senha de app.</translation>
    </message>
    <message>
        <source>Sending by programs is switched off for this mailbox.</source>
        <translation>O envio por programas está desativado para esta caixa de correio.</translation>
    </message>
    <message>
        <source>%1 knows the login, but doesn&apos;t let this mailbox send through mail programs.</source>
        <translation>%1 reconhece o login, mas não deixa esta caixa de correio enviar por programas de e-mail.</translation>
    </message>
    <message>
        <source>Switch on SMTP on your provider&apos;s web site, or ask your administrator for “authenticated SMTP”.</source>
        <translation>Ative o SMTP no site do seu provedor ou peça ao seu administrador o “SMTP autenticado”.</translation>
    </message>
    <message>
        <source>Too many logins in a short time.</source>
        <translation>Logins demais em pouco tempo.</translation>
    </message>
    <message>
        <source>%1 lets nobody in with this login for a while.</source>
        <translation>%1 não deixa ninguém entrar com este login por algum tempo.</translation>
    </message>
    <message>
        <source>Wait for an hour. If it stays, look whether another program uses an old password.</source>
        <translation>Espere uma hora. Se continuar, veja se outro programa usa uma senha antiga.</translation>
    </message>
    <message>
        <source>The server takes the message for spam.</source>
        <translation>O servidor acha que a mensagem é spam.</translation>
    </message>
    <message>
        <source>%1 judged by its words, links and attachments.</source>
        <translation>%1 a avaliou pelas palavras, pelos links e pelos anexos.</translation>
    </message>
    <message>
        <source>Write it in plainer words with fewer links and pictures, and send it again.</source>
        <translation>Escreva de forma mais simples, com menos links e imagens, e envie novamente.</translation>
    </message>
    <message>
        <source>The server found a virus.</source>
        <translation>O servidor encontrou um vírus.</translation>
    </message>
    <message>
        <source>%1 says that an attachment or a link is harmful.</source>
        <translation>%1 informa que um anexo ou um link é perigoso.</translation>
    </message>
    <message>
        <source>Check this machine and the attachments with a virus scanner before you send anything more.</source>
        <translation>Verifique este computador e os anexos com um antivírus antes de enviar qualquer outra coisa.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take one of the attachments.</source>
        <translation>O servidor não aceita um dos anexos.</translation>
    </message>
    <message>
        <source>%1 refuses files of this kind, such as programs and archives, also inside of others.</source>
        <translation>%1 recusa arquivos deste tipo, como programas e arquivos compactados, mesmo dentro de outros.</translation>
    </message>
    <message>
        <source>Share the file in another way, or send it in another form, such as PDF.</source>
        <translation>Compartilhe o arquivo por outro meio ou envie-o em outro formato, como PDF.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t trust a link in the message.</source>
        <translation>O servidor não confia em um link da mensagem.</translation>
    </message>
    <message>
        <source>%1 knows one of the web addresses in it from spam or fraud.</source>
        <translation>%1 conhece um dos endereços da web dela de casos de spam ou fraude.</translation>
    </message>
    <message>
        <source>Take out links, also in your signature, and send it again.</source>
        <translation>Remova links, também da sua assinatura, e envie novamente.</translation>
    </message>
    <message>
        <source>A rule forbids something in this message.</source>
        <translation>Uma regra proíbe algo nesta mensagem.</translation>
    </message>
    <message>
        <source>%1 looked into it and found words, files or numbers that its organization doesn&apos;t let through.</source>
        <translation>%1 a examinou e encontrou palavras, arquivos ou números que a organização não deixa passar.</translation>
    </message>
    <message>
        <source>Ask the recipient or your administrator for the rule, or send it in another way.</source>
        <translation>Pergunte ao destinatário ou ao seu administrador qual é a regra, ou envie por outro meio.</translation>
    </message>
    <message>
        <source>The server says that the message isn&apos;t written correctly.</source>
        <translation>Para o servidor, a mensagem não está escrita corretamente.</translation>
    </message>
    <message>
        <source>%1 misses something in its headers or line ends.</source>
        <translation>%1 sente falta de algo nos cabeçalhos ou nos finais de linha.</translation>
    </message>
    <message>
        <source>Press “Edit and resend”, so that Sendoff rewrites it.</source>
        <translation>Clique em “Editar e reenviar” para que o Sendoff a escreva de novo.</translation>
    </message>
    <message>
        <source>The message has lines that are too long.</source>
        <translation>A mensagem tem linhas longas demais.</translation>
    </message>
    <message>
        <source>%1 takes no lines of more than 998 characters.</source>
        <translation>%1 não aceita linhas com mais de 998 caracteres.</translation>
    </message>
    <message>
        <source>The message is too big.</source>
        <translation>A mensagem é grande demais.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take messages of this size.</source>
        <translation>%1 não aceita mensagens deste tamanho.</translation>
    </message>
    <message>
        <source>The message went round in a circle.</source>
        <translation>A mensagem ficou andando em círculos.</translation>
    </message>
    <message>
        <source>Mail systems behind this address forward to each other.</source>
        <translation>Os sistemas de e-mail por trás deste endereço ficam encaminhando um para o outro.</translation>
    </message>
    <message>
        <source>Tell the recipient in another way: only their administrator can mend it.</source>
        <translation>Avise o destinatário por outro meio: só o administrador dele pode resolver isso.</translation>
    </message>
    <message>
        <source>The server can&apos;t carry this kind of content.</source>
        <translation>O servidor não consegue transportar este tipo de conteúdo.</translation>
    </message>
    <message>
        <source>%1 refused the form of the message.</source>
        <translation>%1 recusou o formato da mensagem.</translation>
    </message>
    <message>
        <source>Press “Edit and resend” and send it in a simpler form, such as plain text.</source>
        <translation>Clique em “Editar e reenviar” e envie em um formato mais simples, como texto sem formatação.</translation>
    </message>
    <message>
        <source>The network address is on a block list.</source>
        <translation>O endereço de rede está em uma lista de bloqueio.</translation>
    </message>
    <message>
        <source>%1 takes no mail from the server or the network that this came from, as spam came from it.</source>
        <translation>%1 não aceita e-mails do servidor ou da rede de onde este veio, porque já saiu spam de lá.</translation>
    </message>
    <message>
        <source>Try another network or account. If it stays, show this to your provider: only they can have it taken off the list.</source>
        <translation>Tente outra rede ou outra conta. Se continuar, mostre isto ao seu provedor: só ele pode pedir a retirada da lista.</translation>
    </message>
    <message>
        <source>The domain of your address has a bad reputation.</source>
        <translation>O domínio do seu endereço tem má reputação.</translation>
    </message>
    <message>
        <source>%1 knows the part after the @ in your From address from spam.</source>
        <translation>%1 conhece de casos de spam a parte depois do @ do seu endereço em De.</translation>
    </message>
    <message>
        <source>Send from another address, and show this to whoever runs your domain.</source>
        <translation>Envie com outro endereço e mostre isto a quem administra seu domínio.</translation>
    </message>
    <message>
        <source>The sending machine has no name on the internet.</source>
        <translation>O computador que envia não tem nome na internet.</translation>
    </message>
    <message>
        <source>%1 finds no host name for its network address, as it should for a mail server.</source>
        <translation>%1 não encontra um nome de host para o endereço de rede dele, como deveria haver para um servidor de e-mail.</translation>
    </message>
    <message>
        <source>Send through your provider&apos;s server, not from this machine itself. If you do, show this to your provider.</source>
        <translation>Envie pelo servidor do seu provedor, não diretamente deste computador. Se já faz isso, mostre isto ao seu provedor.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t like how Sendoff greets it.</source>
        <translation>O servidor não aceita a saudação do Sendoff.</translation>
    </message>
    <message>
        <source>%1 wants a full host name in the greeting.</source>
        <translation>%1 exige um nome de host completo na saudação.</translation>
    </message>
    <message>
        <source>Set a greeting name, such as mail.example.org, in %2.</source>
        <translation>Abra %2 e defina um nome na saudação, como mail.example.org.</translation>
    </message>
    <message>
        <source>The sending server may not send for your domain.</source>
        <translation>O servidor que envia não tem permissão para enviar pelo seu domínio.</translation>
    </message>
    <message>
        <source>The domain of your From address names the servers that may, and %1 finds this one not among them (SPF).</source>
        <translation>O domínio do seu endereço em De indica os servidores que têm permissão, e %1 não encontra este entre eles (SPF).</translation>
    </message>
    <message>
        <source>Send through the account that belongs to this address. If you did, show this to whoever runs your domain.</source>
        <translation>Envie pela conta à qual este endereço pertence. Se já fez isso, mostre isto a quem administra seu domínio.</translation>
    </message>
    <message>
        <source>The signature of the message doesn&apos;t fit.</source>
        <translation>A assinatura digital da mensagem não confere.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t confirm what your provider signed (DKIM).</source>
        <translation>%1 não conseguiu confirmar o que seu provedor assinou (DKIM).</translation>
    </message>
    <message>
        <source>Send it again. If it stays, show this to your provider.</source>
        <translation>Envie novamente. Se continuar, mostre isto ao seu provedor.</translation>
    </message>
    <message>
        <source>The owner of your domain has it refused.</source>
        <translation>O responsável pelo seu domínio manda recusar a mensagem.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t confirm that it comes from the domain in From, and that domain says to refuse such mail (DMARC).</source>
        <translation>%1 não conseguiu confirmar que ela vem do domínio em De, e esse domínio manda recusar e-mails assim (DMARC).</translation>
    </message>
    <message>
        <source>Send through the account that belongs to this From address.</source>
        <translation>Envie pela conta à qual este endereço em De pertence.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server doesn&apos;t trust the sender.</source>
        <translation>O servidor do destinatário não confia no remetente.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t confirm that the message really comes from your domain.</source>
        <translation>%1 não conseguiu confirmar que a mensagem vem mesmo do seu domínio.</translation>
    </message>
    <message>
        <source>Send from the address that belongs to %2, or ask your provider.</source>
        <translation>Abra %2, veja qual é o endereço dela e envie com ele, ou pergunte ao seu provedor.</translation>
    </message>
    <message>
        <source>The server wants a secure connection.</source>
        <translation>O servidor exige uma conexão segura.</translation>
    </message>
    <message>
        <source>%1 takes this only over a connection that nobody else can read.</source>
        <translation>%1 só aceita isto por uma conexão que ninguém mais possa ler.</translation>
    </message>
    <message>
        <source>Set security to “TLS” or “STARTTLS” in %2.</source>
        <translation>Abra %2 e escolha a segurança “TLS” ou “STARTTLS”.</translation>
    </message>
    <message>
        <source>The address has letters that a server on the way doesn&apos;t understand.</source>
        <translation>O endereço tem letras que um servidor no caminho não entende.</translation>
    </message>
    <message>
        <source>Ask the recipient for an address in plain letters.</source>
        <translation>Peça ao destinatário um endereço só com letras simples.</translation>
    </message>
    <message>
        <source>The server couldn&apos;t look something up.</source>
        <translation>O servidor não conseguiu fazer uma consulta.</translation>
    </message>
    <message>
        <source>%1 has trouble with its name service or its list of users.</source>
        <translation>%1 está com problemas no serviço de nomes ou na lista de usuários.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, check what stands after the @.</source>
        <translation>Tente novamente mais tarde. Se continuar, verifique o que vem depois do @.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system can&apos;t be reached now.</source>
        <translation>Não é possível contatar agora o sistema de e-mail do destinatário.</translation>
    </message>
    <message>
        <source>%1 has trouble on the way to it.</source>
        <translation>%1 está com problemas no caminho até ele.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>O Sendoff tenta novamente sozinho.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system can&apos;t be reached.</source>
        <translation>Não é possível contatar o sistema de e-mail do destinatário.</translation>
    </message>
    <message>
        <source>%1 found no way to it.</source>
        <translation>%1 não encontrou um caminho até ele.</translation>
    </message>
    <message>
        <source>Check what stands after the @. If it is right, try again tomorrow.</source>
        <translation>Verifique o que vem depois do @. Se estiver certo, tente novamente amanhã.</translation>
    </message>
    <message>
        <source>The server has no room.</source>
        <translation>O servidor não tem espaço.</translation>
    </message>
    <message>
        <source>The disk of %1 is full.</source>
        <translation>%1 está com o disco cheio.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>O servidor está ocupado.</translation>
    </message>
    <message>
        <source>%1 asks to come back later.</source>
        <translation>%1 pede uma nova tentativa mais tarde.</translation>
    </message>
    <message>
        <source>The mail system can&apos;t take the message.</source>
        <translation>O sistema de e-mail não consegue aceitar a mensagem.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own, or can&apos;t handle it in this form.</source>
        <translation>%1 está com problemas próprios ou não consegue lidar com ela neste formato.</translation>
    </message>
    <message>
        <source>The server&apos;s own words below say more. Ask your provider if they don&apos;t help.</source>
        <translation>As palavras do próprio servidor, abaixo, dizem mais. Se não ajudarem, pergunte ao seu provedor.</translation>
    </message>
    <message>
        <source>The server didn&apos;t understand.</source>
        <translation>O servidor não entendeu.</translation>
    </message>
    <message>
        <source>%1 refused a command that is needed for this message.</source>
        <translation>%1 recusou um comando necessário para esta mensagem.</translation>
    </message>
    <message>
        <source>The conversation below shows it. Ask your provider if it stays.</source>
        <translation>A conversa abaixo mostra isso. Se continuar, pergunte ao seu provedor.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t let you send this.</source>
        <translation>O servidor não deixa você enviar isto.</translation>
    </message>
    <message>
        <source>%1 refused it by its own rules: it may take it for spam, or the sender isn&apos;t allowed.</source>
        <translation>%1 recusou a mensagem pelas próprias regras: talvez ache que é spam, ou o remetente não tem permissão.</translation>
    </message>
    <message>
        <source>Check that From fits %2. The server&apos;s own words below say more.</source>
        <translation>Abra %2 e verifique se o endereço em De combina. As palavras do próprio servidor, abaixo, dizem mais.</translation>
    </message>
    <message>
        <source>The server refused it by its own rules.</source>
        <translation>O servidor recusou a mensagem pelas próprias regras.</translation>
    </message>
    <message>
        <source>%1 may take it for spam.</source>
        <translation>%1 talvez ache que é spam.</translation>
    </message>
    <message>
        <source>The server asks to come back later.</source>
        <translation>O servidor pede uma nova tentativa mais tarde.</translation>
    </message>
    <message>
        <source>%1 can&apos;t take it right now.</source>
        <translation>%1 não pode aceitar a mensagem agora.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take mail from here.</source>
        <translation>O servidor não aceita e-mails daqui.</translation>
    </message>
    <message>
        <source>%1 refused the conversation before it began.</source>
        <translation>%1 recusou a conversa antes que ela começasse.</translation>
    </message>
    <message>
        <source>Check server and port in %2, or try another network.</source>
        <translation>Abra %2 e verifique o servidor e a porta, ou tente outra rede.</translation>
    </message>
    <message>
        <source>The server refused the message.</source>
        <translation>O servidor recusou a mensagem.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take it in this form.</source>
        <translation>%1 não a aceita neste formato.</translation>
    </message>
    <message>
        <source>The server&apos;s own words below say more.</source>
        <translation>As palavras do próprio servidor, abaixo, dizem mais.</translation>
    </message>
    <message>
        <source>The certificate of %1 was renewed, or someone may be in between.</source>
        <translation>O certificado de %1 foi renovado, ou pode haver alguém no meio do caminho.</translation>
    </message>
    <message>
        <source>Set the login to “Automatic” in %1.</source>
        <translation>Abra %1 e escolha a autenticação “Automática”.</translation>
    </message>
    <message>
        <source>Set the login to PLAIN in %1, send one message, then set it back to “Automatic”.</source>
        <translation>Abra %1, escolha a autenticação PLAIN, envie uma mensagem e depois volte para “Automática”.</translation>
    </message>
    <message>
        <source>Set security to “TLS” or “STARTTLS” and the login to “Automatic” in %1.</source>
        <translation>Abra %1 e escolha a segurança “TLS” ou “STARTTLS” e a autenticação “Automática”.</translation>
    </message>
    <message>
        <source>Press “Sign in with the browser” in the account&apos;s settings, or run “sendoff-cli account sign-in”.</source>
        <translation>Clique em “Fazer login pelo navegador” nas configurações da conta ou execute “sendoff-cli account sign-in”.</translation>
    </message>
    <message>
        <source>Press “Sign in with the browser” in the account&apos;s settings. What waits leaves then.</source>
        <translation>Clique em “Fazer login pelo navegador” nas configurações da conta. O que está esperando sai em seguida.</translation>
    </message>
    <message>
        <source>In the account settings, add an outgoing server with these values. First import the certificate under Privacy &amp; Security, Certificates, Authorities, and trust it for websites; nobody has its key any more, so it can vouch for nothing else.</source>
        <translation>Nas configurações de contas, adicione um servidor de saída com estes valores. Antes, importe o certificado em Privacidade e segurança, Certificados, Autoridades, e confie nele para sites; ninguém mais tem a chave dele, por isso ele não pode atestar nenhuma outra coisa.</translation>
    </message>
    <message>
        <source>Put these lines into ~/.muttrc, and make that file readable for you only: chmod 600 ~/.muttrc</source>
        <translation>Coloque estas linhas em ~/.muttrc e permita que só você leia esse arquivo: chmod 600 ~/.muttrc</translation>
    </message>
    <message>
        <source>Put these lines into ~/.gitconfig, or with “git config” into one repository. Then “git send-email” sends through Sendoff.</source>
        <translation>Coloque estas linhas em ~/.gitconfig ou, com “git config”, em um único repositório. Depois disso, “git send-email” envia pelo Sendoff.</translation>
    </message>
    <message>
        <source>Save this as wp-content/mu-plugins/sendoff.php. WordPress has to run on this machine and be able to read the certificate; copy it to where it can.</source>
        <translation>Salve isto como wp-content/mu-plugins/sendoff.php. O WordPress precisa ser executado neste computador e conseguir ler o certificado; copie-o para um lugar onde isso seja possível.</translation>
    </message>
    <message>
        <source>Put these lines into settings.py. To have Django verify the certificate, start it with the variable in the last line.</source>
        <translation>Coloque estas linhas em settings.py. Para que o Django verifique o certificado, inicie-o com a variável da última linha.</translation>
    </message>
    <message>
        <source>Install msmtp-mta and put these lines into ~/.msmtprc, with your address in the last one, then: chmod 600 ~/.msmtprc. What cron and other programs hand to “sendmail” then goes through Sendoff.</source>
        <translation>Instale o msmtp-mta e coloque estas linhas em ~/.msmtprc, com seu endereço na última; depois: chmod 600 ~/.msmtprc. A partir daí, o que o cron e outros programas entregam ao “sendmail” passa pelo Sendoff.</translation>
    </message>
    <message>
        <source>This sends the message in a file from a script. Exchange the two addresses.</source>
        <translation>Isto envia, a partir de um script, a mensagem que está em um arquivo. Troque os dois endereços.</translation>
    </message>
    <message>
        <source>There is already a token for “%1”. Choose another name, or revoke that one first.</source>
        <translation>Já existe um token para “%1”. Escolha outro nome ou revogue esse primeiro.</translation>
    </message>
    <message>
        <source>There is no token for “%1”.</source>
        <translation>Não existe nenhum token para “%1”.</translation>
    </message>
    <message>
        <source>That couldn&apos;t be saved on this machine. Check that the disk can be written to.</source>
        <translation>Não foi possível guardar isso neste computador. Verifique se é possível gravar no disco.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>address: what became of it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Delayed on the way, tried until %1</source>
        <translation>Atrasada no percurso, com novas tentativas até %1</translation>
    </message>
    <message>
        <source>Delayed on the way, still tried</source>
        <translation>Atrasada no percurso, com novas tentativas</translation>
    </message>
    <message>
        <source>Passed on to a system that reports no further</source>
        <translation>Repassada a um sistema que não informa mais nada</translation>
    </message>
    <message>
        <source>Passed on to the members of a list</source>
        <translation>Repassada aos membros de uma lista</translation>
    </message>
    <message>
        <source>Delivered to the mailbox</source>
        <translation>Entregue na caixa de correio</translation>
    </message>
    <message>
        <source>Delivered, then deleted; perhaps unread</source>
        <translation>Entregue e depois excluída, talvez sem ter sido lida</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lida</translation>
    </message>
    <message>
        <source>Came back: %1</source>
        <translation>Devolvida: %1</translation>
    </message>
    <message>
        <source>delayed %1</source>
        <translation>atrasada %1</translation>
    </message>
    <message>
        <source>passed on %1</source>
        <translation>repassada %1</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>entregue %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lida %1</translation>
    </message>
    <message>
        <source>came back %1</source>
        <translation>devolvida %1</translation>
    </message>
    <message>
        <source>an unnamed system</source>
        <translation>um sistema sem nome</translation>
    </message>
    <message>
        <source>Reported by %1.</source>
        <translation>Informado por %1.</translation>
    </message>
    <message>
        <source>Reported by %1 in free text: Sendoff may have misread it.</source>
        <translation>Informado por %1 em texto livre: o Sendoff pode ter entendido errado.</translation>
    </message>
    <message>
        <source>Reported by %1 in free text, as %2 writes it: Sendoff may have misread it.</source>
        <translation>Informado por %1 em texto livre, no estilo de %2: o Sendoff pode ter entendido errado.</translation>
    </message>
    <message>
        <source>Run “sendoff-cli account sign-in” for %1. What waits leaves then.</source>
        <translation>Execute “sendoff-cli account sign-in” para %1. O que está esperando sai em seguida.</translation>
    </message>
    <message>
        <source>Send it again with less attached, or share large files in another way.</source>
        <translation>Envie de novo com menos anexos, ou compartilhe os arquivos grandes de outra forma.</translation>
    </message>
    <message>
        <source>Delivered.</source>
        <translation>Entregue.</translation>
    </message>
    <message>
        <source>It is reported to have reached everybody.</source>
        <translation>Segundo os relatórios, ela chegou a todos.</translation>
    </message>
    <message>
        <source>Sent, but delayed on the way.</source>
        <translation>Enviada, mas atrasada no percurso.</translation>
    </message>
    <message>
        <source>A system on the way still tries. There is nothing to do but to wait.</source>
        <translation>Um sistema no percurso continua tentando. Não há nada a fazer além de esperar.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Sent, delayed on the way</source>
        <translation>Enviada, atrasada no percurso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts were backed up. Passwords stay in the keychain and aren&apos;t included.</source>
        <translation>
            <numerusform>%Ln conta foi gravada. A senha fica no chaveiro e não faz parte do backup.</numerusform>
            <numerusform>%Ln contas foram gravadas. As senhas ficam no chaveiro e não fazem parte do backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address book entries were backed up.</source>
        <translation>
            <numerusform>%Ln entrada do catálogo de endereços foi gravada.</numerusform>
            <numerusform>%Ln entradas do catálogo de endereços foram gravadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts were backed up.</source>
        <translation>
            <numerusform>%Ln rascunho foi gravado.</numerusform>
            <numerusform>%Ln rascunhos foram gravados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln templates were backed up.</source>
        <translation>
            <numerusform>%Ln modelo foi gravado.</numerusform>
            <numerusform>%Ln modelos foram gravados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of drafts can&apos;t be read or are too large, and were left out. Keep them where they are.</source>
        <translation>
            <numerusform>%Ln arquivo de rascunho não pode ser lido ou é grande demais e ficou de fora. Mantenha-o onde está.</numerusform>
            <numerusform>%Ln arquivos de rascunhos não podem ser lidos ou são grandes demais e ficaram de fora. Mantenha-os onde estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be written. Make room on the disk, then restore again: nothing is duplicated.</source>
        <translation>Não foi possível gravar tudo. Libere espaço no disco e restaure novamente: nada fica duplicado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts were restored.</source>
        <translation>
            <numerusform>%Ln conta foi restaurada.</numerusform>
            <numerusform>%Ln contas foram restauradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts whose name is taken were left as they are: %1.</source>
        <translation>As contas cujo nome já existe ficaram como estavam: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address book entries were restored.</source>
        <translation>
            <numerusform>%Ln entrada do catálogo de endereços foi restaurada.</numerusform>
            <numerusform>%Ln entradas do catálogo de endereços foram restauradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts were restored.</source>
        <translation>
            <numerusform>%Ln rascunho foi restaurado.</numerusform>
            <numerusform>%Ln rascunhos foram restaurados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln templates were restored.</source>
        <translation>
            <numerusform>%Ln modelo foi restaurado.</numerusform>
            <numerusform>%Ln modelos foram restaurados.</numerusform>
        </translation>
    </message>
    <message>
        <source>On another machine each account asks for its password once.</source>
        <translation>Em outro computador, cada conta pede a senha uma vez.</translation>
    </message>
    <message>
        <source>The folder in which it should be isn&apos;t there.</source>
        <translation>A pasta em que ela deveria ficar não existe.</translation>
    </message>
    <message>
        <source>Sendoff may not write there.</source>
        <translation>O Sendoff não tem permissão para gravar lá.</translation>
    </message>
    <message>
        <source>What is there is no folder or file of this kind.</source>
        <translation>O que está lá não é uma pasta nem um arquivo desse tipo.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Não há mais espaço no disco.</translation>
    </message>
    <message>
        <source>Another program keeps it locked.</source>
        <translation>Outro programa o mantém bloqueado.</translation>
    </message>
    <message>
        <source>The message can&apos;t be read any more.</source>
        <translation>Não é mais possível ler a mensagem.</translation>
    </message>
    <message>
        <source>The copy couldn&apos;t be put into “%1”. The message itself was sent. %2</source>
        <translation>Não foi possível colocar a cópia em “%1”. A mensagem em si foi enviada. %2</translation>
    </message>
    <message>
        <source>The copy couldn&apos;t be put into “%1” yet. Sendoff tries again %2. %3</source>
        <translation>Ainda não foi possível colocar a cópia em “%1”. Próxima tentativa do Sendoff: %2. %3</translation>
    </message>
    <message>
        <source>Your message to %1 came back: %2</source>
        <translation>Sua mensagem para %1 foi devolvida: %2</translation>
    </message>
    <message>
        <source>Your message “%1” to %2 came back: %3</source>
        <translation>Sua mensagem “%1” para %2 foi devolvida: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out, or a choice of words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Devolvida</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Lida.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail program says so.</source>
        <translation>É o que informa o programa de e-mail do destinatário.</translation>
    </message>
    <message>
        <source>The recipients&apos; mail programs say so.</source>
        <translation>É o que informam os programas de e-mail dos destinatários.</translation>
    </message>
    <message>
        <source>Came back from %1 of %2</source>
        <translation>Devolvida por %1 de %2</translation>
    </message>
    <message>
        <source>Came back from everyone</source>
        <translation>Devolvida por todos</translation>
    </message>
    <message>
        <source>Didn&apos;t reach %1 of %2</source>
        <translation>Não chegou a %1 de %2</translation>
    </message>
    <message>
        <source>Didn&apos;t reach anyone</source>
        <translation>Não chegou a ninguém</translation>
    </message>
    <message>
        <source>%1, resolved</source>
        <translation>%1, resolvida</translation>
    </message>
    <message>
        <source>%1, sent again</source>
        <translation>%1, enviada novamente</translation>
    </message>
    <message>
        <source>Your server had accepted it.</source>
        <translation>Seu servidor a tinha aceitado.</translation>
    </message>
    <message>
        <source>accepted by the server %1</source>
        <translation>aceita pelo servidor %1</translation>
    </message>
    <message>
        <source>sent again in another message</source>
        <translation>enviada novamente em outra mensagem</translation>
    </message>
    <message>
        <source>“Edit”</source>
        <translation>“Editar”</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>sending</source>
        <translation>sendo enviado</translation>
    </message>
</context>
</TS>
