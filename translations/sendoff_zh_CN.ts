<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Answer</name>
    <message>
        <source>Somebody wrote:</source>
        <translation>发件人未知的邮件：</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 写道：</translation>
    </message>
    <message>
        <source>On %1 at %2, %3 wrote:</source>
        <comment>date, time, name</comment>
        <translation>%3 于 %1 %2 写道：</translation>
    </message>
    <message>
        <source>Forwarded message</source>
        <translation>转发的邮件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>Pictures or other content from the network aren&apos;t loaded: they would tell the sender that you read this.</source>
        <translation>未加载来自网络的图片和其他内容，否则发件人会知道您读了这封邮件。</translation>
    </message>
    <message>
        <source>A program in the message doesn&apos;t run.</source>
        <translation>邮件中的程序不会运行。</translation>
    </message>
    <message>
        <source>Fields to fill in are shown as text only.</source>
        <translation>供填写的字段仅以文字显示。</translation>
    </message>
    <message>
        <source>Embedded content isn&apos;t shown.</source>
        <translation>不显示嵌入的内容。</translation>
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
        <translation>无：他人可以看到全部内容</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>Message %1 is with the server already and could not be stopped so far. “sendoff-cli outbox show %1” tells what comes of it.</source>
        <translation>邮件 %1 已经交给服务器，目前还没能停止。结果可用“sendoff-cli outbox show %1”查看。</translation>
    </message>
    <message>
        <source>Message %1 could not be stopped any more, and nobody knows if it arrived. Ask its recipients, then say: sendoff-cli outbox resolve %1 sent (or, to send it once more: resend)</source>
        <translation>邮件 %1 已无法停止，也不知道是否送达。请询问收件人，然后运行：sendoff-cli outbox resolve %1 sent（如要再发送一次，请用 resend）</translation>
    </message>
    <message>
        <source>Message %1 could not be stopped any more. “sendoff-cli outbox show %1” tells what came of it.</source>
        <translation>邮件 %1 已无法停止。结果可用“sendoff-cli outbox show %1”查看。</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>%1 of %n messages are done</source>
        <translation>
            <numerusform>%n 封邮件中已完成 %1 封</numerusform>
        </translation>
    </message>
    <message>
        <source>The time to wait ran out.</source>
        <translation>等待时间已到。</translation>
    </message>
    <message>
        <source>Message %1 is held. To send it: sendoff-cli outbox release %1</source>
        <translation>邮件 %1 已暂缓发送。要发送，请运行：sendoff-cli outbox release %1</translation>
    </message>
    <message>
        <source>Message %1 is scheduled for later and safe in the outbox.</source>
        <translation>邮件 %1 已设为定时发送，安全保存在发件箱中。</translation>
    </message>
    <message>
        <source>Message %1 is safe in the outbox and will be tried again.</source>
        <translation>邮件 %1 安全保存在发件箱中，稍后会重试。</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountButtons</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>移除账户</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountDialog</name>
    <message>
        <source>New account</source>
        <translation>新建账户</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>账户“%1”</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>还有内容没有填写。</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>应用专用密码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>The account wasn&apos;t saved.</source>
        <translation>账户未保存。</translation>
    </message>
    <message>
        <source>Addresses, signatures…</source>
        <translation>地址和签名…</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountOrder</name>
    <message>
        <source>Account settings…</source>
        <translation>账户设置…</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountPage</name>
    <message>
        <source>An address and its password are enough: Sendoff finds the rest and checks it while you watch.</source>
        <translation>必需的只有邮件地址和密码：其余设置由 Sendoff 查找并检查，过程一目了然。</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>服务器设置</translation>
    </message>
    <message>
        <source>Sent copies and delivery reports</source>
        <translation>已发送邮件的副本与送达报告</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>You trust one certificate for this server and no other: %1…</source>
        <translation>对于此服务器，您只信任这一个证书：%1…</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountTransfers</name>
    <message numerus="yes">
        <source>%Ln accounts were imported. Sendoff asks once for each missing password.</source>
        <translation>
            <numerusform>已导入 %Ln 个账户。没有密码的账户会要求您输入一次密码。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendoff&apos;s backup (*.json)</source>
        <translation>Sendoff 备份 (*.json)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>sendoff::Actions</name>
    <message>
        <source>&amp;Message</source>
        <translation>邮件(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>发送正在撰写的邮件</translation>
    </message>
    <message>
        <source>Send the message later</source>
        <translation>稍后发送正在撰写的邮件</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新邮件</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>打开邮件文件</translation>
    </message>
    <message>
        <source>Try all waiting messages now</source>
        <translation>立即重试所有等待中的邮件</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Import accounts from other programs…</source>
        <translation>从其他程序导入账户…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>菜单栏</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Move account up</source>
        <translation>上移账户</translation>
    </message>
    <message>
        <source>Move account down</source>
        <translation>下移账户</translation>
    </message>
    <message>
        <source>Back up everything except messages…</source>
        <translation>备份除邮件以外的所有内容…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>Drafts in the mailbox…</source>
        <translation>邮箱中的草稿…</translation>
    </message>
    <message>
        <source>Show Cc</source>
        <translation>显示抄送</translation>
    </message>
    <message>
        <source>Show Bcc</source>
        <translation>显示密送</translation>
    </message>
</context>
<context>
    <name>sendoff::AdvancedPart</name>
    <message>
        <source>Send from this account</source>
        <translation>通过此账户发送邮件</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Use it for new messages</source>
        <translation>新邮件默认使用此账户</translation>
    </message>
    <message>
        <source>Default account</source>
        <translation>默认账户</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>回复地址</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>与邮件地址相同</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Proxy&apos;s password</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>a command that prints it</source>
        <translation>输出密码的命令</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>自有证书颁发机构</translation>
    </message>
    <message>
        <source>PEM file, only for servers of your own</source>
        <translation>PEM 文件，仅用于您自己的服务器</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>自有证书</translation>
    </message>
    <message>
        <source>PEM or PKCS#12 file without a password</source>
        <translation>不带密码的 PEM 或 PKCS#12 文件</translation>
    </message>
    <message>
        <source>Name in the greeting</source>
        <translation>问候时使用的名称</translation>
    </message>
    <message>
        <source>none: tells the server nothing about this machine</source>
        <translation>无：不向服务器透露这台电脑的信息</translation>
    </message>
    <message>
        <source>Messages per minute</source>
        <translation>每分钟邮件数</translation>
    </message>
    <message>
        <source>Messages per day</source>
        <translation>每天邮件数</translation>
    </message>
    <message>
        <source>Recipients at once</source>
        <translation>每次收件人数</translation>
    </message>
    <message>
        <source>as the provider allows</source>
        <translation>以服务商允许为限</translation>
    </message>
    <message>
        <source>This file can&apos;t be read. Check its path.</source>
        <translation>无法读取此文件。请检查路径。</translation>
    </message>
    <message>
        <source>A name in the greeting is a host name, such as mail.example.org, or an address such as [192.0.2.1].</source>
        <translation>问候时使用的名称应为主机名（如 mail.example.org）或地址（如 [192.0.2.1]）。</translation>
    </message>
    <message>
        <source>A proxy is written as socks5://127.0.0.1:1080 or http://proxy:3128.</source>
        <translation>代理的写法为 socks5://127.0.0.1:1080 或 http://proxy:3128。</translation>
    </message>
    <message>
        <source>Leave the password out of the address, and give a command that prints it.</source>
        <translation>请不要在地址中写密码，改为提供输出密码的命令。</translation>
    </message>
</context>
<context>
    <name>sendoff::Announcer</name>
    <message>
        <source>a message without a subject</source>
        <translation>一封没有主题的邮件</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1，收件人：%2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages need your attention</source>
        <translation>
            <numerusform>有 %Ln 封邮件需要您处理</numerusform>
        </translation>
    </message>
    <message>
        <source>They couldn&apos;t be sent, or not to everybody. Sendoff shows what can be done.</source>
        <translation>这些邮件未能发送，或未能发给所有人。Sendoff 会告诉您可以怎么做。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are waiting for “%1”. %2</source>
        <translation>
            <numerusform>%Ln 封邮件正在等待通过“%1”发送。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix the account</source>
        <translation>修复账户</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>收件人：%1</translation>
    </message>
    <message>
        <source>Leaves in %1 s</source>
        <translation>%1 秒后发送</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Sendoff keeps sending</source>
        <translation>Sendoff 将继续发送</translation>
    </message>
    <message>
        <source>Its window is closed, but waiting messages are still sent. Start Sendoff again to see them; Ctrl+Q in its window quits it.</source>
        <translation>窗口已关闭，但等待中的邮件仍会发送。再次启动 Sendoff 即可查看；要退出，请在窗口中按 Ctrl+Q。</translation>
    </message>
    <message>
        <source>A message came back</source>
        <translation>一封邮件被退回</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages came back</source>
        <translation>
            <numerusform>%Ln 封邮件被退回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::AttachmentBar</name>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Find “%1”</source>
        <translation>查找“%1”</translation>
    </message>
    <message>
        <source>%1 of %2 the server takes</source>
        <translation>%1（服务器上限 %2）</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>It&apos;s small already</source>
        <translation>已经足够小了</translation>
    </message>
    <message>
        <source>%1 pixels, %2</source>
        <comment>longer side, size of the file</comment>
        <translation>%1 像素，%2</translation>
    </message>
</context>
<context>
    <name>sendoff::AttachmentChip</name>
    <message>
        <source>Name of the attachment</source>
        <translation>附件名称</translation>
    </message>
    <message>
        <source>Attach again</source>
        <translation>重新添加</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file name, size</comment>
        <translation>%1，%2</translation>
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
        <translation>已不存在</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>was changed since</source>
        <translation>添加后已被修改</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>查找…</translation>
    </message>
</context>
<context>
    <name>sendoff::AttachmentPreview</name>
    <message>
        <source>%1, %2</source>
        <comment>kind of file, size</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open it with the program that the system has for it</source>
        <translation>用系统关联的程序打开</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This file runs when it is opened.</source>
        <translation>打开此文件会运行程序。</translation>
    </message>
    <message>
        <source>Open it only if you know what it does.</source>
        <translation>只有在您清楚它的作用时才打开。</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>The system has no program for this kind of file.</source>
        <translation>系统中没有可以打开此类文件的程序。</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>Couldn&apos;t write “%1”. Choose another place.</source>
        <translation>无法写入“%1”。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>sendoff::BackgroundPortal</name>
    <message>
        <source>Messages leave on time, without your having to open Sendoff.</source>
        <translation>邮件会按时发出，无需您打开 Sendoff。</translation>
    </message>
</context>
<context>
    <name>sendoff::CertificateCard</name>
    <message>
        <source>%1 to %2 – it has expired</source>
        <translation>%1 至 %2 – 已过期</translation>
    </message>
    <message>
        <source>%1 to %2 – not yet</source>
        <translation>%1 至 %2 – 尚未生效</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Trust this certificate for this server</source>
        <translation>在此服务器上信任此证书</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>%1 – and not for %2</source>
        <translation>%1 – 不适用于 %2</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>颁发给</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>%1 (self-signed)</source>
        <translation>%1（自签名）</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
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
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Sendoff %1 on %2</source>
        <translation>Sendoff %1（%2）</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>The mailbox accepted the login, too.</source>
        <translation>邮箱也已成功登录。</translation>
    </message>
    <message>
        <source>The mailbox can&apos;t be used yet, but sending works without it: %1 %2</source>
        <translation>邮箱暂时无法使用，但不影响发送：%1 %2</translation>
    </message>
    <message>
        <source>The server accepted the login and the sender&apos;s address. Nothing was sent.</source>
        <translation>服务器接受了登录和发件人地址。没有发送任何邮件。</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>服务器回应：“%1”</translation>
    </message>
    <message>
        <source>It works. “%1” is ready.</source>
        <translation>一切正常。“%1”可以使用了。</translation>
    </message>
</context>
<context>
    <name>sendoff::ComposeBar</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send (Ctrl+Return)</source>
        <translation>发送 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>稍后发送</translation>
    </message>
    <message>
        <source>Send later (Ctrl+Shift+Return)</source>
        <translation>稍后发送 (Ctrl+Shift+Return)</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Attach files (Ctrl+Shift+A)</source>
        <translation>添加附件 (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>将要发送的内容</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>sendoff::ComposeFields</name>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>密送</translation>
    </message>
    <message>
        <source>Show Cc</source>
        <translation>显示抄送</translation>
    </message>
    <message>
        <source>Show Bcc</source>
        <translation>显示密送</translation>
    </message>
    <message>
        <source>as last time with %1</source>
        <translation>与上次发给 %1 时相同</translation>
    </message>
</context>
<context>
    <name>sendoff::ComposeWindow</name>
    <message>
        <source>New message</source>
        <translation>新邮件</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <translation>选项：%1</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Before you send:</source>
        <translation>发送之前：</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>仍然发送</translation>
    </message>
    <message>
        <source>Not queued yet.</source>
        <translation>尚未放入发件箱。</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>尚未发送任何内容。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation>已导出到“%1”</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>未导出。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the draft.</source>
        <translation>无法保存草稿。</translation>
    </message>
    <message>
        <source>The window stays open, so that nothing is lost. Make room on the disk, or copy the text.</source>
        <translation>为了不丢失内容，窗口将保持打开。请清理磁盘空间，或复制正文。</translation>
    </message>
    <message>
        <source>This message goes on as it is</source>
        <translation>此邮件将原样转交</translation>
    </message>
    <message>
        <source>Say who should get it. Its sender, its text and its attachments stay; replies go to its sender.</source>
        <translation>请填写要收到此邮件的人。发件人、正文和附件保持不变；回复会发给原发件人。</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>草稿已保存：%1</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the draft</source>
        <translation>无法保存草稿</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>选项…</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>将要发送的内容</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>舍弃</translation>
    </message>
</context>
<context>
    <name>sendoff::ContactsDialog</name>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the address book</source>
        <translation>搜索通讯录</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>People from a vCard or CSV file, as other programs export them. Files can be dropped here, too.</source>
        <translation>从其他程序导出的 vCard 或 CSV 文件中导入联系人。也可以把文件拖放到这里。</translation>
    </message>
    <message>
        <source>People you write to are added automatically.</source>
        <translation>您写过信的人会自动添加到这里。</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>导入联系人</translation>
    </message>
    <message>
        <source>Address books (*.vcf *.vcard *.csv *.tsv *.txt)</source>
        <translation>通讯录 (*.vcf *.vcard *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>There are no addresses in that file.</source>
        <translation>该文件中没有地址。</translation>
    </message>
    <message>
        <source>It should be a vCard (.vcf) or CSV file, exported from another address book.</source>
        <translation>请选择从其他通讯录导出的 vCard（.vcf）或 CSV 文件。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save them.</source>
        <translation>无法保存联系人。</translation>
    </message>
    <message>
        <source>Is there room on the disk? Nothing was changed.</source>
        <translation>请检查磁盘空间是否充足。未作任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses added</source>
        <translation>
            <numerusform>已添加 %Ln 个地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln 个地址已存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries removed</source>
        <translation>
            <numerusform>已移除 %Ln 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>sendoff::Deeds</name>
    <message>
        <source>To %1 — leaves %2, if Sendoff is running then</source>
        <translation>收件人：%1 — 将于 %2 发送（届时 Sendoff 须在运行）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>To %1 — on its way</source>
        <translation>收件人：%1 — 正在发送</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>To %1 — leaves in %2 s</source>
        <translation>收件人：%1 — %2 秒后发送</translation>
    </message>
    <message>
        <source>It had already left.</source>
        <translation>邮件已经发出。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the draft. The message stays in the outbox.</source>
        <translation>无法保存草稿。邮件仍在发件箱中。</translation>
    </message>
    <message>
        <source>The stored message is gone or was changed, so it can&apos;t be sent again.</source>
        <translation>保存的邮件已丢失或被修改，无法再次发送。</translation>
    </message>
    <message>
        <source>Copied the report. Paste it into a message to the help desk.</source>
        <translation>报告已复制。请粘贴到发给技术支持的邮件中。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation>已导出到“%1”</translation>
    </message>
    <message>
        <source>Marked as resolved</source>
        <translation>已标记为已解决</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are among the drafts.</source>
        <translation>
            <numerusform>草稿中有 %Ln 封邮件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them all</source>
        <translation>全部发送</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are on their way.</source>
        <translation>
            <numerusform>正在发送 %Ln 封邮件。</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail reader opens messages on this desktop. The Message-ID is copied: search for it in your reader.</source>
        <translation>此桌面上没有能打开邮件的邮件程序。Message-ID 已复制：请在您的邮件程序中搜索。</translation>
    </message>
    <message>
        <source>The mail reader couldn&apos;t be started.</source>
        <translation>无法启动邮件程序。</translation>
    </message>
</context>
<context>
    <name>sendoff::Desktop</name>
    <message>
        <source>Quit Sendoff</source>
        <translation>退出 Sendoff</translation>
    </message>
    <message>
        <source>A message is on its way. Quit now?</source>
        <translation>有一封邮件正在发送。现在退出吗？</translation>
    </message>
    <message>
        <source>What hasn&apos;t left yet is safe, and leaves when Sendoff runs again.</source>
        <translation>尚未发出的邮件都安全保存着，Sendoff 下次运行时会发送。</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>继续发送</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Write mail, send it, and know what became of it.</source>
        <translation>写邮件、发邮件，并了解每封邮件的结果。</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>将所有数据保存在此文件夹中。</translation>
    </message>
    <message>
        <source>Open no window: send what waits.</source>
        <translation>不打开窗口，只发送等待中的邮件。</translation>
    </message>
    <message>
        <source>With compose: a recipient.</source>
        <translation>与 compose 一起使用：收件人。</translation>
    </message>
    <message>
        <source>With compose: a recipient of a copy.</source>
        <translation>与 compose 一起使用：抄送收件人。</translation>
    </message>
    <message>
        <source>With compose: a blind recipient.</source>
        <translation>与 compose 一起使用：密送收件人。</translation>
    </message>
    <message>
        <source>With compose: the subject.</source>
        <translation>与 compose 一起使用：主题。</translation>
    </message>
    <message>
        <source>With compose: a file to attach.</source>
        <translation>与 compose 一起使用：要添加的附件。</translation>
    </message>
    <message>
        <source>Open a new message.</source>
        <translation>打开一封新邮件。</translation>
    </message>
    <message>
        <source>There is no file “%1”, and no command. “sendoff --help” shows what Sendoff knows.</source>
        <translation>没有名为“%1”的文件或命令。“sendoff --help”会列出可用的命令。</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. “sendoff-cli” sends without one.</source>
        <translation>没有可以打开窗口的屏幕。使用“sendoff-cli”，没有屏幕也能发送。</translation>
    </message>
    <message>
        <source>A message file (.eml, .mbox) to read and answer, or a mailto: or mid: link.</source>
        <translation>要阅读和回复的邮件文件（.eml、.mbox），或 mailto: 或 mid: 链接。</translation>
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
        <translation>格式</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>加粗</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Strikethrough</source>
        <translation>删除线</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Code block</source>
        <translation>代码块</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>项目符号列表</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>编号列表</translation>
    </message>
    <message>
        <source>Increase list level</source>
        <translation>增加列表层级</translation>
    </message>
    <message>
        <source>Decrease list level</source>
        <translation>减少列表层级</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Decrease quote level</source>
        <translation>减少引用层级</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>链接…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Horizontal line</source>
        <translation>水平线</translation>
    </message>
    <message>
        <source>Remove format</source>
        <translation>清除格式</translation>
    </message>
    <message>
        <source>Paste without format</source>
        <translation>粘贴为无格式文本</translation>
    </message>
    <message>
        <source>Switch writing direction</source>
        <translation>切换文字方向</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>在上方插入行</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>在下方插入行</translation>
    </message>
    <message>
        <source>Column before</source>
        <translation>在前面插入列</translation>
    </message>
    <message>
        <source>Column after</source>
        <translation>在后面插入列</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>删除列</translation>
    </message>
    <message>
        <source>Remove table</source>
        <translation>删除表格</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>查找和替换…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>下一个拼写错误</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>模板…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>恢复默认文字大小</translation>
    </message>
    <message>
        <source>Full screen, text only</source>
        <translation>全屏，只显示正文</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>标题 %1</translation>
    </message>
</context>
<context>
    <name>sendoff::EngineProgramsService</name>
    <message>
        <source>Port %1 is taken by another program. Choose another number, and change it in the programs, too.</source>
        <translation>端口 %1 已被其他程序占用。请选择其他端口号，并在各程序中作相应更改。</translation>
    </message>
    <message>
        <source>Its certificate can&apos;t be kept in %1. Make that folder yours to write to.</source>
        <translation>证书无法保存到 %1。请确保您对该文件夹有写入权限。</translation>
    </message>
    <message>
        <source>That couldn&apos;t be saved. Check that the disk can be written to.</source>
        <translation>无法保存。请检查磁盘是否可写。</translation>
    </message>
    <message>
        <source>The profile couldn&apos;t be opened.</source>
        <translation>无法打开配置文件夹。</translation>
    </message>
</context>
<context>
    <name>sendoff::EngineSetupService</name>
    <message>
        <source>The profile couldn&apos;t be opened.</source>
        <translation>无法打开配置文件夹。</translation>
    </message>
    <message>
        <source>Couldn&apos;t write “%1”: %2. Choose another place.</source>
        <translation>无法写入“%1”：%2。请选择其他位置。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Sendoff backup, or comes from a later version. Choose another file.</source>
        <translation>“%1”不是 Sendoff 的备份，或来自更新的版本。请选择其他文件。</translation>
    </message>
</context>
<context>
    <name>sendoff::EngineWorker</name>
    <message>
        <source>Couldn&apos;t write “%1”: %2. Choose another place.</source>
        <translation>无法写入“%1”：%2。请选择其他位置。</translation>
    </message>
    <message>
        <source>The message&apos;s file is gone or was changed, so there is nothing to export.</source>
        <translation>邮件的文件已丢失或被修改，因此没有内容可以导出。</translation>
    </message>
    <message>
        <source>There is no account to write as. Add one first.</source>
        <translation>没有可用来写邮件的账户。请先添加一个账户。</translation>
    </message>
    <message>
        <source>An attachment can&apos;t be read, so nothing was exported.</source>
        <translation>有附件无法读取，因此未导出任何内容。</translation>
    </message>
</context>
<context>
    <name>sendoff::FindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>找到 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>已替换 %Ln 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::FindLetterDialog</name>
    <message>
        <source>Find a message</source>
        <translation>查找邮件</translation>
    </message>
    <message>
        <source>Looking for the message…</source>
        <translation>正在查找邮件…</translation>
    </message>
    <message>
        <source>In the mailboxes of your accounts. Only this message is read, and nothing is marked.</source>
        <translation>在您各账户的邮箱中查找。只读取这封邮件，不会做任何标记。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save the message as a file in your mail reader, and open that file here.</source>
        <translation>请在您的邮件程序中将邮件保存为文件，然后在这里打开该文件。</translation>
    </message>
    <message>
        <source>It is larger than 64 MB, too large to be fetched.</source>
        <translation>邮件超过 64 MB，太大，无法取到这里。</translation>
    </message>
    <message>
        <source>No account has a mailbox (IMAP) in which Sendoff could look.</source>
        <translation>没有账户设有可供 Sendoff 查找的邮箱（IMAP）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts couldn&apos;t be checked: %1.</source>
        <translation>
            <numerusform>有 %Ln 个账户无法查询：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No folder of your mailboxes has it. It may be deleted, or in an account that Sendoff doesn&apos;t know.</source>
        <translation>您邮箱的所有文件夹中都没有它。它可能已被删除，或在 Sendoff 不知道的账户中。</translation>
    </message>
    <message>
        <source>The message wasn&apos;t found</source>
        <translation>没有找到邮件</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>打开邮件文件</translation>
    </message>
    <message>
        <source>This link doesn&apos;t lead to a message</source>
        <translation>此链接不指向任何邮件</translation>
    </message>
    <message>
        <source>It must be “mid:” and the Message-ID of a message, for example mid:1234@example.org.</source>
        <translation>它必须是“mid:”加上邮件的 Message-ID，例如 mid:1234@example.org。</translation>
    </message>
    <message numerus="yes">
        <source>Messages can be looked up by IMAP only. %Ln accounts use POP3: %1.</source>
        <translation>
            <numerusform>只能通过 IMAP 查找邮件。有 %Ln 个账户使用 POP3：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::FindingPart</name>
    <message>
        <source>Ask Thunderbird&apos;s database; it learns the domain only</source>
        <translation>查询 Thunderbird 的数据库（只会告知域名）</translation>
    </message>
    <message>
        <source>Tell the domain&apos;s own server the whole address</source>
        <translation>向域名自己的服务器告知完整地址</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>会询问谁</translation>
    </message>
    <message>
        <source>Where settings are looked for</source>
        <translation>在哪里查找设置</translation>
    </message>
    <message>
        <source>Sendoff knows the large providers by itself. For other addresses it asks the domain, its DNS and the usual server names, encrypted wherever an answer counts.</source>
        <translation>Sendoff 已内置大型服务商的设置。对于其他地址，它会询问该域名、其 DNS 以及常见的服务器名称；凡是重要的答复，都通过加密连接获取。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used here.</source>
        <translation>%1 不能在这里使用。</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>已找到：%1</translation>
    </message>
    <message>
        <source>Yes, use this server</source>
        <translation>是，使用此服务器</translation>
    </message>
    <message>
        <source>No, enter it myself</source>
        <translation>不，我自己填写</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>操作方法</translation>
    </message>
</context>
<context>
    <name>sendoff::FirstRun</name>
    <message>
        <source>Getting started</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>Welcome to Sendoff</source>
        <translation>欢迎使用 Sendoff</translation>
    </message>
    <message>
        <source>Sendoff writes and sends mail. What you send is safe on this machine until it has left, and you see what became of it for each recipient.</source>
        <translation>Sendoff 用来撰写和发送邮件。您发送的邮件在发出之前会安全保存在这台电脑上，您还可以看到它对每位收件人的发送结果。</translation>
    </message>
    <message>
        <source>Set up an account</source>
        <translation>设置账户</translation>
    </message>
    <message>
        <source>Your address and its password are enough for most providers.</source>
        <translation>对大多数服务商来说，只需要您的邮件地址和密码。</translation>
    </message>
    <message>
        <source>Import accounts from another program…</source>
        <translation>从其他程序导入账户…</translation>
    </message>
    <message>
        <source>From Thunderbird, KMail, Evolution, Claws Mail, msmtp or mutt on this machine. Nothing is changed there.</source>
        <translation>可从这台电脑上的 Thunderbird、KMail、Evolution、Claws Mail、msmtp 或 mutt 导入。原程序中的设置保持不变。</translation>
    </message>
    <message>
        <source>Try it in the Sandbox</source>
        <translation>在 Sandbox 中试用</translation>
    </message>
    <message>
        <source>A mail server on this machine that lets nothing out. Write to anybody, and see what would arrive.</source>
        <translation>这台电脑上的一个邮件服务器，不会让任何邮件流出。您可以写给任何人，看看对方会收到什么。</translation>
    </message>
    <message>
        <source>How Sendoff works</source>
        <translation>了解 Sendoff 的工作方式</translation>
    </message>
</context>
<context>
    <name>sendoff::Fold</name>
    <message>
        <source>opened</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>sendoff::FormatBar</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Kind of line: %1</source>
        <translation>段落类型：%1</translation>
    </message>
</context>
<context>
    <name>sendoff::HealthLine</name>
    <message>
        <source>sending %1</source>
        <translation>正在发送 %1</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %Ln waiting; they leave as soon as there is a network</source>
        <translation>
            <numerusform>离线 · %Ln 封等待中，联网后立即发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline · nothing is waiting</source>
        <translation>离线 · 没有等待中的邮件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln 封需要处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln 封等待发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scheduled</source>
        <translation>
            <numerusform>%Ln 封定时发送</numerusform>
        </translation>
    </message>
    <message>
        <source>sending now</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>下次尝试 %1</translation>
    </message>
    <message>
        <source>Everything has gone out</source>
        <translation>已全部发出</translation>
    </message>
    <message>
        <source>another Sendoff is sending</source>
        <translation>另一个 Sendoff 正在发送</translation>
    </message>
    <message numerus="yes">
        <source>%Ln came back</source>
        <translation>
            <numerusform>%Ln 封被退回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::HelpPages</name>
    <message>
        <source>Why is my password refused?</source>
        <translation>为什么我的密码被拒绝？</translation>
    </message>
    <message>
        <source>login, sign in, app password, two-step, Gmail, Outlook, Yahoo, iCloud, GMX, OAuth</source>
        <translation>登录，登陆，密码错误，应用专用密码，授权码，客户端专用密码，两步验证，双重认证，Gmail，Outlook，Yahoo，iCloud，GMX，QQ 邮箱，163，OAuth</translation>
    </message>
    <message>
        <source>Many providers don&apos;t take the password of their web site from a mail program. They want an app password: a long one that the web site makes for one program alone. It can be withdrawn without changing your own.</source>
        <translation>许多服务商不允许邮件程序使用网站的登录密码，而要求使用应用专用密码（有的称为授权码）：这是网站专门为某一个程序生成的长密码，可以单独撤销，不必更改您自己的密码。</translation>
    </message>
    <message>
        <source>Gmail, Yahoo, iCloud and others offer app passwords once two-step login is on. Look on the provider&apos;s web site under “Security”. Copy the new password, open the account in Sendoff, paste it in place of the old one and choose “Check”.</source>
        <translation>Gmail、Yahoo、iCloud 等服务商在您开启两步验证后提供应用专用密码。请在服务商网站的“安全”部分查找。复制新密码，在 Sendoff 中打开账户，用它替换原来的密码，然后点击“检查”。</translation>
    </message>
    <message>
        <source>GMX, WEB.DE and some others have a switch instead, often called “POP3 and IMAP”, that lets programs in at all. Microsoft takes no passwords from programs any more: there you sign in with the browser.</source>
        <translation>GMX、WEB.DE 等服务商则有一个开关，通常叫“POP3 和 IMAP”，开启后才允许程序登录。Microsoft 已不再接受程序使用密码：请通过浏览器登录。</translation>
    </message>
    <message>
        <source>Sendoff keeps passwords in the keychain of your system and in no file of its own. Nothing is lost meanwhile: messages of the account wait, and leave once the login works.</source>
        <translation>Sendoff 将密码保存在系统的钥匙串中，不保存在自己的任何文件里。在此期间什么都不会丢失：该账户的邮件会等待，能够登录后就会发出。</translation>
    </message>
    <message>
        <source>What is wrong with a certificate?</source>
        <translation>证书出了什么问题？</translation>
    </message>
    <message>
        <source>TLS, SSL, encryption, self-signed, expired, trust, fingerprint, clock</source>
        <translation>TLS，SSL，加密，自签名，证书错误，证书过期，不受信任，信任，指纹，时钟，系统时间</translation>
    </message>
    <message>
        <source>A certificate is how a server proves that it is the one whose name you entered. Without that proof somebody in between could read your password and your mail, so Sendoff stops and sends nothing.</source>
        <translation>服务器用证书证明，它就是您所填写的那台服务器。没有这个证明，中间的人就可能看到您的密码和邮件，因此 Sendoff 会停下来，什么都不发送。</translation>
    </message>
    <message>
        <source>If it has expired or isn&apos;t valid yet, look at the clock of this machine first. If it is good for another name, the server&apos;s name in the account is probably not the one that your provider gives: correct it there.</source>
        <translation>如果证书已过期或尚未生效，请先检查这台电脑的时钟。如果证书适用于另一个名称，那么账户中的服务器名称很可能与服务商提供的不一致：请在账户中更正。</translation>
    </message>
    <message>
        <source>A server of your own, at home or at work, often vouches for itself. Compare the fingerprint that Sendoff shows with the one on the server. If they are the same, choose “Trust this certificate for this server”. That holds for exactly this certificate and this server.</source>
        <translation>您家里或公司自建的服务器往往自己担保自己的身份。请将 Sendoff 显示的指纹与服务器上的指纹进行核对。如果两者相同，请选择“在此服务器上信任此证书”。这仅对此证书和此服务器有效。</translation>
    </message>
    <message>
        <source>If a certificate that you trusted is changed later, Sendoff stops again and says so. Ask whoever runs the server before you trust the new one.</source>
        <translation>如果您信任的证书后来发生了变化，Sendoff 会再次停下来并告诉您。在信任新证书之前，请先询问服务器的管理者。</translation>
    </message>
    <message>
        <source>Why is a message still waiting?</source>
        <translation>为什么邮件还在等待？</translation>
    </message>
    <message>
        <source>queue, stuck, not sent, greylisting, try again, offline, retry, outbox</source>
        <translation>队列，排队，卡住，未发送，发不出去，灰名单，重试，再试一次，离线，没有网络，发件箱</translation>
    </message>
    <message>
        <source>A message waits when it can&apos;t leave just now, and leaves by itself when it can: without a network, while the server is busy, or when it asks every unknown sender to come back later, which is called greylisting.</source>
        <translation>邮件暂时无法发出时会等待，条件允许后会自动发出：例如没有网络，或者服务器正忙，或者服务器要求所有陌生的发件人稍后再来，这叫作灰名单。</translation>
    </message>
    <message>
        <source>Select the message to read why it waits and when it is tried next. The longer it takes, the rarer the attempts become. “Retry now” doesn&apos;t wait for the next one, and F5 tries all waiting messages.</source>
        <translation>选中邮件，可以看到它为何等待，以及下次何时尝试。等待的时间越长，尝试的间隔也越长。点击“立即重试”就不必等到下次尝试；按 F5 会尝试发送所有等待中的邮件。</translation>
    </message>
    <message>
        <source>Some problems don&apos;t go away by themselves, such as a refused password or an untrusted certificate. Then the whole account stops, a bar at the top says so, and “Fix the account” takes you there. Its messages stay safe.</source>
        <translation>有些问题不会自行消失，例如密码被拒绝或证书不受信任。这时整个账户会停止发送，上方会出现一条提示，点击“修复账户”即可前往处理。账户中的邮件仍会安全保存。</translation>
    </message>
    <message>
        <source>After the days that are set in the settings under “Give up after”, Sendoff stops trying and shows the message under “Needs attention”. It isn&apos;t lost: you can retry it or edit it.</source>
        <translation>超过设置中“放弃发送前的天数”后，Sendoff 不再尝试，并将邮件显示在“需要处理”中。邮件没有丢失：您可以重试，也可以编辑。</translation>
    </message>
    <message>
        <source>What does “may have arrived” mean?</source>
        <translation>“可能已送达”是什么意思？</translation>
    </message>
    <message>
        <source>uncertain, sent twice, duplicate, connection lost, it arrived, send again</source>
        <translation>不确定，重复发送，发了两次，副本，连接中断，已送达，是否收到，再次发送</translation>
    </message>
    <message>
        <source>The connection broke in the one moment in which nobody can know: the whole message was handed over, and the server&apos;s answer didn&apos;t come back. It may have taken the message, or not.</source>
        <translation>连接恰好在谁也无法得知结果的那一刻中断了：整封邮件已经交出，但服务器的回应没有传回来。服务器也许收下了邮件，也许没有。</translation>
    </message>
    <message>
        <source>If the account has an IMAP server, Sendoff looks there among your sent mail for a few minutes. What it finds counts as sent.</source>
        <translation>如果账户设有 IMAP 服务器，Sendoff 会用几分钟时间在那里的已发送邮件中查找。找到的邮件即视为已发送。</translation>
    </message>
    <message>
        <source>Otherwise it asks you. Choose “It arrived” if you know that it did, for instance because somebody answered. Choose “Send again” if a second copy does less harm than none. It carries the same Message-ID, by which many mail programs show it only once.</source>
        <translation>否则 Sendoff 会询问您。如果您知道邮件已经送达，例如有人回复了，请选择“已送达”。如果对方收到两份也好过收不到，请选择“再次发送”。再次发送的邮件带有相同的 Message-ID，许多邮件程序据此只显示一次。</translation>
    </message>
    <message>
        <source>In the settings, “If a message may have arrived” makes the second choice a standing one.</source>
        <translation>在设置的“不确定邮件是否送达时”中，可以将第二种选择设为固定做法。</translation>
    </message>
    <message>
        <source>How does “Send later” work?</source>
        <translation>“稍后发送”是怎样工作的？</translation>
    </message>
    <message>
        <source>schedule, time, delayed, tomorrow, missed, hold, undo</source>
        <translation>定时，定时发送，预约，时间，延迟，明天，错过，暂缓，撤销</translation>
    </message>
    <message>
        <source>The arrow beside “Send” offers times, or press Ctrl+Shift+Return. The message is stored at once and shows under “Scheduled” until its time comes.</source>
        <translation>点击“发送”旁的箭头可以选择时间，也可以按 Ctrl+Shift+Return。邮件会立即保存，在到达所选时间之前显示在“定时发送”中。</translation>
    </message>
    <message>
        <source>This machine has to be on and Sendoff running then, with or without its window. If the server can keep mail until a time, the window offers that: then nothing here has to run.</source>
        <translation>到时候，这台电脑需要开机，Sendoff 也需要运行，是否打开窗口都可以。如果服务器能够将邮件保存到指定时间再发出，窗口会提供这个选项：这样这里就什么都不必运行。</translation>
    </message>
    <message>
        <source>If Sendoff couldn&apos;t run at that time, the message leaves as soon as it does. If it is more than a day late, Sendoff asks you first, as the message may no longer be right.</source>
        <translation>如果到时 Sendoff 没有运行，邮件会在 Sendoff 下次运行时发出。如果已晚了一天以上，Sendoff 会先询问您，因为邮件内容可能已不合时宜。</translation>
    </message>
    <message>
        <source>If you change your mind, use “Send now”, “Choose another time” or “Edit”. Right after every “Send” there are a few seconds to undo it; the settings say how many.</source>
        <translation>如果您改变了主意，可以使用“立即发送”、“选择其他时间”和“编辑”。此外，每次点击“发送”后都有几秒钟可以撤销，秒数可在设置中更改。</translation>
    </message>
    <message>
        <source>Where is what I sent?</source>
        <translation>我发送的邮件在哪里？</translation>
    </message>
    <message>
        <source>sent folder, copy, IMAP, mailbox, Thunderbird, reader</source>
        <translation>已发送，已发送文件夹，发件箱，副本，IMAP，邮箱，Thunderbird，邮件程序，邮件客户端</translation>
    </message>
    <message>
        <source>Under “Sent” Sendoff keeps each message as it left, with what became of it for each recipient.</source>
        <translation>在“已发送”中，Sendoff 会按发出时的原样保留每封邮件，并显示对每位收件人的发送结果。</translation>
    </message>
    <message>
        <source>Your mail program sees it too if the account has an IMAP server: Sendoff then puts a copy into the mailbox&apos;s folder of sent mail. Gmail and some others do that by themselves, and there it stands only once.</source>
        <translation>如果账户设有 IMAP 服务器，您的邮件程序也能看到它：Sendoff 会将副本放入邮箱的已发送邮件文件夹。Gmail 等服务商会自动保存副本，不会因此出现两份。</translation>
    </message>
    <message>
        <source>If the copy can&apos;t be made at the moment, it is tried again later. That never delays the message itself and never sends it twice. The message&apos;s page says how the copy stands.</source>
        <translation>如果当时无法保存副本，稍后会再次尝试。这绝不会延误邮件本身，也不会造成重复发送。副本的状态显示在邮件的页面上。</translation>
    </message>
    <message>
        <source>How do other programs send through Sendoff?</source>
        <translation>其他程序如何通过 Sendoff 发送邮件？</translation>
    </message>
    <message>
        <source>Thunderbird, mutt, git, script, cron, sendmail, command line, terminal, mailto</source>
        <translation>Thunderbird，mutt，git，脚本，cron，sendmail，命令行，终端，mailto</translation>
    </message>
    <message>
        <source>The command “sendoff-cli” sends from scripts and terminals, by the same accounts and the same outbox. It ends with 0 once the message is safe.</source>
        <translation>命令“sendoff-cli”可以在脚本和终端中发送邮件，使用相同的账户和同一个发件箱。邮件安全保存后，命令以 0 结束。</translation>
    </message>
    <message>
        <source>Programs that know “sendmail”, such as mutt, git, cron and PHP, take “sendoff-cli sendmail” in its place. The account is the one whose address stands in From.</source>
        <translation>支持“sendmail”的程序，例如 mutt、git、cron 和 PHP，可以改用“sendoff-cli sendmail”。所用的账户由发件人（From）中的地址决定。</translation>
    </message>
    <message>
        <source>Messages that another mail program has stored as .eml files can be dropped onto the window, to be answered or forwarded. A click on an address in a browser opens a new message if Sendoff is your mail program: the settings have a button for that.</source>
        <translation>其他邮件程序保存为 .eml 文件的邮件可以拖放到窗口上，以便回复或转发。如果 Sendoff 是您的邮件程序，在浏览器中点击邮件地址就会打开一封新邮件：设置中有一个按钮可以做到这一点。</translation>
    </message>
    <message>
        <source>How do I back up or move to another machine?</source>
        <translation>如何备份或换到另一台电脑？</translation>
    </message>
    <message>
        <source>export, restore, new computer, transfer, password, profile</source>
        <translation>导出，备份，恢复，还原，新电脑，换电脑，迁移，转移，密码，配置，配置文件</translation>
    </message>
    <message>
        <source>Passwords and sign-ins are never in that file. Sendoff asks for them again, once for each account.</source>
        <translation>该文件中绝不会包含密码和登录信息。恢复之后，每个账户会要求您重新输入一次。</translation>
    </message>
    <message>
        <source>To take everything along, messages and drafts too, quit Sendoff and copy the folder in which it keeps its data. It is the folder that “sendoff --profile” can be given.</source>
        <translation>如果要带走包括邮件和草稿在内的所有内容，请退出 Sendoff，然后复制它保存数据的文件夹。这就是可以用“sendoff --profile”指定的文件夹。</translation>
    </message>
    <message>
        <source>What does a message reveal about me?</source>
        <translation>邮件会透露我的哪些信息？</translation>
    </message>
    <message>
        <source>header, IP address, time zone, Bcc, photo, place, tracking, encryption, headers</source>
        <translation>邮件头，标头，IP 地址，时区，密送，Bcc，照片，位置，地点，跟踪，追踪，加密，隐私，元数据</translation>
    </message>
    <message>
        <source>Recipients see your name and address, the subject, the date with your time zone, and everybody under To and Cc. Nobody sees who stands under Bcc. Sendoff doesn&apos;t tell which program, which system or which machine you write from.</source>
        <translation>收件人会看到您的姓名和地址、主题、带有时区的日期，以及收件人和抄送中的所有人。没有人能看到密送中的人。Sendoff 不会透露您使用的是什么程序、什么系统或哪台电脑。</translation>
    </message>
    <message>
        <source>Your provider sees the address from which you connect to the network and may write it into the message; that is its decision. The way to the provider is always encrypted unless you allowed otherwise in the account.</source>
        <translation>您的服务商会看到您连接网络所用的地址，并可能将其写入邮件；这由服务商决定。除非您在账户中允许例外，否则到服务商的传输始终是加密的。</translation>
    </message>
    <message>
        <source>Photographs and documents can contain a place, a device or an author. “What will be sent” in the window in which you write names what is inside, and can take it out of pictures before they leave.</source>
        <translation>照片和文档中可能包含地点、设备或作者。撰写窗口中的“将要发送的内容”会列出其中包含的信息，并可在发送前从图片中去除。</translation>
    </message>
    <message>
        <source>Sendoff sends nothing to anybody but your servers, and loads nothing that a message points to. Setting up an account may ask Thunderbird&apos;s database, which learns the part of the address after the @.</source>
        <translation>Sendoff 只向您的服务器发送数据，也不会加载邮件中引用的内容。设置账户时，可能会查询 Thunderbird 的数据库，对方会由此得知地址中 @ 后面的部分。</translation>
    </message>
    <message>
        <source>What happens when I close the window?</source>
        <translation>关闭窗口后会怎样？</translation>
    </message>
    <message>
        <source>quiet, notification, tray, background, start at login, quit, autostart</source>
        <translation>安静，通知，托盘，系统托盘，后台，后台运行，开机启动，开机自启，自动启动，登录时启动，退出</translation>
    </message>
    <message>
        <source>Messages that wait still leave: Sendoff goes on without its window until they have. Where the desktop has a place for icons beside the clock, one shows how things stand, and opens the window again.</source>
        <translation>等待中的邮件仍会发出：Sendoff 会在没有窗口的情况下继续运行，直到全部发出。如果桌面在时钟旁有显示图标的位置，那里的图标会显示当前状况，也可以用它重新打开窗口。</translation>
    </message>
    <message>
        <source>“Quit” ends it. If something is just leaving, it asks first. What waits then leaves at the next start.</source>
        <translation>“退出”会结束 Sendoff。如果有邮件正在发送，会先询问您。尚未发出的邮件会在下次启动时发出。</translation>
    </message>
    <message>
        <source>A notification comes when a message needs you, with what can be done at once. “Tell me when a message needs me” in the settings turns notifications off; nothing else changes.</source>
        <translation>有邮件需要您处理时会出现通知，您可以直接在通知中处理。关闭设置中的“有邮件需要我处理时通知我”后，不再显示通知，其他一切不变。</translation>
    </message>
    <message>
        <source>“Start in the background when I log in” sends what is scheduled without your having to think of it.</source>
        <translation>启用“登录系统时在后台启动”后，定时邮件会自动发出，您不必惦记。</translation>
    </message>
    <message>
        <source>“Back up everything except messages…” in the menu “Window” writes accounts, signatures, drafts, people and settings to a file. “Restore from a backup…” reads it, here or on another machine.</source>
        <translation>“窗口”菜单中的“备份除邮件以外的所有内容…”会将账户、签名、草稿、联系人和设置写入一个文件。“从备份恢复…”可以在这台电脑或其他电脑上读取该文件。</translation>
    </message>
    <message>
        <source>Single messages leave as files by “Export”. Every mail program opens such .eml files.</source>
        <translation>单封邮件可以用“导出”保存为文件。所有邮件程序都能打开这种 .eml 文件。</translation>
    </message>
    <message>
        <source>Or each account keeps copies in a Maildir folder or an mbox file on this machine, which programs such as mutt, Claws Mail and Thunderbird open. That needs no IMAP server.</source>
        <translation>也可以让每个账户将副本保存到这台电脑上的 Maildir 文件夹或 mbox 文件中，mutt、Claws Mail 和 Thunderbird 等程序都能打开。这样不需要 IMAP 服务器。</translation>
    </message>
    <message>
        <source>The IMAP server is set in the account, under “Sent copies and delivery reports”. Sendoff reads nothing there but what it looks for.</source>
        <translation>IMAP 服务器在账户的“已发送邮件的副本与送达报告”中设置。除了要查找的内容，Sendoff 不会读取那里的其他内容。</translation>
    </message>
    <message>
        <source>Programs that send to a mail server, such as Thunderbird and WordPress, can send to Sendoff. “Programs that send through Sendoff…” in the settings opens a port for them, gives each a token and shows how to set it up.</source>
        <translation>通过邮件服务器发送的程序，例如 Thunderbird 和 WordPress，可以发送给 Sendoff。设置中的“通过 Sendoff 发送的程序…”会为它们打开一个端口，为每个程序提供令牌，并说明如何配置。</translation>
    </message>
</context>
<context>
    <name>sendoff::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>解答</translation>
    </message>
    <message>
        <source>No help page has these words. Try fewer or different ones.</source>
        <translation>没有包含这些词语的帮助页面。请减少词语或换用其他词语。</translation>
    </message>
</context>
<context>
    <name>sendoff::IdentitiesDialog</name>
    <message>
        <source>Add an address</source>
        <translation>添加地址</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Addresses of “%1”</source>
        <translation>“%1”的地址</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Jane Roe</source>
        <translation>张三</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>邮件地址</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>回复地址</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>此地址</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Always Bcc</source>
        <translation>始终密送</translation>
    </message>
    <message>
        <source>your own address keeps a copy</source>
        <translation>填写自己的地址可留存副本</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Only addresses that the server lets this account use arrive.</source>
        <translation>只有服务器允许此账户使用的地址，发出的邮件才能送达。</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>邮件地址：%1</translation>
    </message>
    <message>
        <source>Replies go to: %1</source>
        <translation>回复地址：%1</translation>
    </message>
    <message>
        <source>Always Bcc: %1</source>
        <translation>始终密送：%1</translation>
    </message>
    <message>
        <source>Folder for sent mail</source>
        <translation>已发送邮件文件夹</translation>
    </message>
    <message>
        <source>as for the account</source>
        <translation>与账户相同</translation>
    </message>
    <message>
        <source>In the account&apos;s mailbox. Copies of what this address sends are kept there.</source>
        <translation>位于账户的邮箱中。从此地址发出的邮件会在那里保存副本。</translation>
    </message>
</context>
<context>
    <name>sendoff::ImportDialog</name>
    <message>
        <source>Looking for other mail programs…</source>
        <translation>正在查找其他邮件程序…</translation>
    </message>
    <message>
        <source>Import passwords where they can be read</source>
        <translation>同时导入可以读取的密码</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>导入账户</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No other mail program with accounts was found for this user.</source>
        <translation>没有为当前用户找到设有账户的其他邮件程序。</translation>
    </message>
    <message>
        <source>Servers, identities and signatures are imported. Nothing changes in the other program.</source>
        <translation>将导入服务器、身份和签名。原程序中的设置保持不变。</translation>
    </message>
    <message>
        <source>Not all accounts were imported.</source>
        <translation>部分账户未能导入。</translation>
    </message>
</context>
<context>
    <name>sendoff::IncomingPart</name>
    <message>
        <source>Incoming server</source>
        <translation>收件服务器</translation>
    </message>
    <message>
        <source>Incoming security</source>
        <translation>收件安全性</translation>
    </message>
    <message>
        <source>Incoming port</source>
        <translation>收件端口</translation>
    </message>
    <message>
        <source>Incoming user name</source>
        <translation>收件用户名</translation>
    </message>
    <message>
        <source>as for sending</source>
        <translation>与发送相同</translation>
    </message>
    <message>
        <source>Folder for sent mail</source>
        <translation>已发送邮件文件夹</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>自动查找</translation>
    </message>
    <message>
        <source>Incoming protocol</source>
        <translation>收件协议</translation>
    </message>
    <message>
        <source>none: no sent copies, no delivery reports</source>
        <translation>无：不保存已发送邮件的副本，也没有送达报告</translation>
    </message>
    <message>
        <source>Look for delivery reports and receipts</source>
        <translation>查找送达报告和已读回执</translation>
    </message>
    <message>
        <source>Asks the inbox for reports by the headers of its messages, and reads only these. Nothing is changed there.</source>
        <translation>根据邮件头在收件箱中查找报告，并且只读取这些报告。收件箱中的内容不会有任何更改。</translation>
    </message>
    <message>
        <source>Delivery reports</source>
        <translation>送达报告</translation>
    </message>
    <message>
        <source>Copies on the server</source>
        <translation>服务器上的副本</translation>
    </message>
    <message>
        <source>If the provider keeps none by itself</source>
        <translation>如果服务商不自动保存</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Keep drafts in the mailbox&apos;s Drafts folder too</source>
        <translation>同时将草稿保存到邮箱的草稿文件夹</translation>
    </message>
    <message>
        <source>A draft that rests for half a minute is put there, so that your other mail programs can go on with it. Only what Sendoff put there is replaced or removed.</source>
        <translation>草稿半分钟没有改动后就会放到那里，以便您在其他邮件程序中继续撰写。只会替换或移除 Sendoff 放在那里的内容。</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Copies on this machine</source>
        <translation>这台电脑上的副本</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>In a Maildir folder</source>
        <translation>在 Maildir 文件夹中</translation>
    </message>
    <message>
        <source>In an mbox file</source>
        <translation>在 mbox 文件中</translation>
    </message>
    <message>
        <source>Place on this machine</source>
        <translation>这台电脑上的位置</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>选择位置</translation>
    </message>
    <message>
        <source>Give the whole path of the place for sent copies, beginning with a slash or ~/.</source>
        <translation>请填写已发送邮件副本的完整保存路径，以斜杠或 ~/ 开头。</translation>
    </message>
    <message>
        <source>Incoming password</source>
        <translation>收件密码</translation>
    </message>
    <message>
        <source>As for sending</source>
        <translation>与发送相同</translation>
    </message>
    <message>
        <source>Its own, in the system&apos;s keychain</source>
        <translation>单独的密码，存于系统钥匙串</translation>
    </message>
    <message>
        <source>A command prints it</source>
        <translation>由命令输出</translation>
    </message>
    <message>
        <source>Password of the mailbox</source>
        <translation>邮箱密码</translation>
    </message>
    <message>
        <source>Command for the mailbox</source>
        <translation>邮箱的命令</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Fill in the password of the mailbox.</source>
        <translation>请填写邮箱的密码。</translation>
    </message>
    <message>
        <source>Fill in the command that prints the password of the mailbox.</source>
        <translation>请填写输出邮箱密码的命令。</translation>
    </message>
</context>
<context>
    <name>sendoff::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>sendoff::LaterDialog</name>
    <message>
        <source>Leave it with the server until then, if the server offers that</source>
        <translation>如果服务器支持，在此之前交由服务器保管</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>定时发送</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>稍后发送</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It leaves for the server now, and can&apos;t be undone or changed from then on. A server that doesn&apos;t keep messages leaves it here, and Sendoff must be running then.</source>
        <translation>邮件会立即交给服务器，此后无法撤销或更改。如果服务器不能代为保管，邮件会留在这台电脑上，届时 Sendoff 须在运行。</translation>
    </message>
    <message>
        <source>Sendoff must be running then. If it isn&apos;t, the message waits, and you are told that its time has passed.</source>
        <translation>届时 Sendoff 须在运行。如果没有运行，邮件会继续等待，并会告知您发送时间已过。</translation>
    </message>
</context>
<context>
    <name>sendoff::LaterMenu</name>
    <message>
        <source>Send later</source>
        <translation>稍后发送</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <comment>name, time</comment>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>Choose a date and time…</source>
        <translation>选择日期和时间…</translation>
    </message>
    <message>
        <source>Sendoff must be running then.</source>
        <translation>届时 Sendoff 须在运行。</translation>
    </message>
</context>
<context>
    <name>sendoff::LaterTimes</name>
    <message>
        <source>In 1 hour</source>
        <translation>1 小时后</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>今天傍晚</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>明天早上</translation>
    </message>
    <message>
        <source>Monday morning</source>
        <translation>星期一早上</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterHead</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 及另外 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>无主题</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterListModel</name>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>无主题</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterPaper</name>
    <message>
        <source>Only the beginning of this long message is printed.</source>
        <translation>邮件很长，只打印开头部分。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>The file can&apos;t be read any more. Open the message again.</source>
        <translation>文件已无法读取。请重新打开邮件。</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be written. Choose another folder.</source>
        <translation>无法写入“%1”。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterParts</name>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>全部保存</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>附件 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be opened. Save it, and open it from there.</source>
        <translation>无法打开“%1”。请先保存，再从保存位置打开。</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>保存附件</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be written. Choose another folder.</source>
        <translation>无法写入“%1”。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Save all attachments in a folder</source>
        <translation>将所有附件保存到文件夹</translation>
    </message>
    <message>
        <source>Not all attachments could be written to “%1”. Choose another folder.</source>
        <translation>部分附件未能写入“%1”。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterText</name>
    <message>
        <source>Message</source>
        <translation>邮件</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterWindow</name>
    <message>
        <source>Message</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Messages in the file</source>
        <translation>文件中的邮件</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Reply all</source>
        <translation>全部回复</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>Forward how</source>
        <translation>转发方式</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>包含在正文中</translation>
    </message>
    <message>
        <source>As an attachment</source>
        <translation>作为附件</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Reply to the list</source>
        <translation>回复到列表</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>Edit as new</source>
        <translation>作为新邮件编辑</translation>
    </message>
    <message>
        <source>“%1” holds no messages</source>
        <translation>“%1”中没有邮件</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read</source>
        <translation>无法读取“%1”</translation>
    </message>
    <message>
        <source>It begins as a file of messages, but none follows.</source>
        <translation>开头是邮件文件的格式，但后面没有邮件。</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it, then open it again.</source>
        <translation>请确认文件仍然存在，并且您有读取权限，然后重新打开。</translation>
    </message>
    <message>
        <source>This message can&apos;t be read</source>
        <translation>无法读取此邮件</translation>
    </message>
    <message>
        <source>Check that the file is still there, then open it again.</source>
        <translation>请确认文件仍然存在，然后重新打开。</translation>
    </message>
    <message>
        <source>Only the beginning of this long message is shown; a reply quotes all of it.</source>
        <translation>邮件很长，只显示开头部分；回复时会引用全文。</translation>
    </message>
    <message>
        <source>Shown without what could harm you</source>
        <translation>已隐藏可能有害的内容</translation>
    </message>
    <message>
        <source>The file can&apos;t be read any more. Open the message again.</source>
        <translation>文件已无法读取。请重新打开邮件。</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>打开邮件文件</translation>
    </message>
</context>
<context>
    <name>sendoff::Letters</name>
    <message>
        <source>Open message file</source>
        <translation>打开邮件文件</translation>
    </message>
    <message>
        <source>Messages (*.eml *.mbox);;All files (*)</source>
        <translation>邮件 (*.eml *.mbox);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>sendoff::LinkBar</name>
    <message>
        <source>Address of the link</source>
        <translation>链接地址</translation>
    </message>
    <message>
        <source>Text of the link</source>
        <translation>链接文字</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>移除链接</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>设置链接</translation>
    </message>
    <message>
        <source>Close the link bar</source>
        <translation>关闭链接栏</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>A link leads to an address such as example.org, https://example.org/plan or ana@example.org.</source>
        <translation>链接应指向一个地址，例如 example.org、https://example.org/plan 或 ana@example.org。</translation>
    </message>
</context>
<context>
    <name>sendoff::ListPane</name>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>账户设置</translation>
    </message>
    <message>
        <source>%1 with “%2”</source>
        <translation>%1（包含“%2”）</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>No message here matches “%1”.</source>
        <translation>这里没有符合“%1”的邮件。</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新邮件</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>没有需要您处理的邮件</translation>
    </message>
    <message>
        <source>Messages that couldn&apos;t be sent appear here.</source>
        <translation>未能发送的邮件会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>没有等待中的邮件</translation>
    </message>
    <message>
        <source>Everything that you sent has gone out.</source>
        <translation>您发送的邮件已全部发出。</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>没有定时发送的邮件</translation>
    </message>
    <message>
        <source>What you “Send later” waits here for its time.</source>
        <translation>选择“稍后发送”的邮件会在这里等待发送时间。</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>还没有已发送的邮件</translation>
    </message>
    <message>
        <source>What you send is kept here.</source>
        <translation>您发送的邮件会保存在这里。</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>没有草稿</translation>
    </message>
    <message>
        <source>What you begin to write is kept here.</source>
        <translation>您开始写的邮件会保存在这里。</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>还没有邮件</translation>
    </message>
    <message>
        <source>What you send appears here, with what became of it for each recipient.</source>
        <translation>您发送的邮件会显示在这里，并附有每位收件人的结果。</translation>
    </message>
</context>
<context>
    <name>sendoff::MailboxDraftsDialog</name>
    <message>
        <source>Drafts in the mailbox</source>
        <translation>邮箱中的草稿</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Looking for drafts…</source>
        <translation>正在查找草稿…</translation>
    </message>
    <message>
        <source>Only their subjects, recipients and dates are read.</source>
        <translation>只读取草稿的主题、收件人和日期。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts couldn&apos;t be checked: %1.</source>
        <translation>
            <numerusform>有 %Ln 个账户无法查询：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No drafts of other programs</source>
        <translation>没有其他程序的草稿</translation>
    </message>
    <message>
        <source>No account keeps drafts in its mailbox. You can turn that on in the settings of an account with IMAP.</source>
        <translation>没有账户在邮箱中保存草稿。您可以在使用 IMAP 的账户的设置中开启此功能。</translation>
    </message>
    <message>
        <source>What your other mail programs keep as drafts is listed here.</source>
        <translation>您的其他邮件程序保存的草稿会列在这里。</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>The draft couldn&apos;t be read: it may be gone or too large, or its mailbox can&apos;t be reached.</source>
        <translation>无法读取草稿：它可能已不存在或太大，也可能无法连接到其所在的邮箱。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>sendoff::MainWindow</name>
    <message numerus="yes">
        <source>%Ln messages selected</source>
        <translation>
            <numerusform>已选择 %Ln 封邮件</numerusform>
        </translation>
    </message>
    <message>
        <source>No message selected</source>
        <translation>未选择邮件</translation>
    </message>
    <message>
        <source>Select one to see what became of it for each recipient.</source>
        <translation>选择一封邮件，查看每位收件人的结果。</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新邮件</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Sendoff</source>
        <translation>Sendoff</translation>
    </message>
    <message>
        <source>New message (Ctrl+N)</source>
        <translation>新邮件 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Views and accounts</source>
        <translation>视图和账户</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Kept in Drafts</source>
        <translation>已保存到草稿</translation>
    </message>
    <message>
        <source>“%1” is kept in Drafts</source>
        <translation>“%1”已保存到草稿</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>sendoff::MessageAction</name>
    <message>
        <source>Fix the account</source>
        <translation>修复账户</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂缓发送</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>恢复发送</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>取消发送</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>选择其他时间</translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <translation>编辑后重发</translation>
    </message>
    <message>
        <source>Edit for failed recipients</source>
        <translation>为失败的收件人编辑</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再次发送</translation>
    </message>
    <message>
        <source>Duplicate as new</source>
        <translation>复制为新邮件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Copy report for the help desk</source>
        <translation>复制给技术支持的报告</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Send to failed recipients</source>
        <translation>发送给失败的收件人</translation>
    </message>
    <message>
        <source>Edit and make it smaller</source>
        <translation>编辑并缩小</translation>
    </message>
    <message>
        <source>Mark as resolved</source>
        <translation>标记为已解决</translation>
    </message>
    <message>
        <source>Needs attention again</source>
        <translation>重新标为需要处理</translation>
    </message>
    <message>
        <source>Open in my mail reader</source>
        <translation>在我的邮件程序中打开</translation>
    </message>
    <message>
        <source>Try the copy again</source>
        <translation>重试保存副本</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
</context>
<context>
    <name>sendoff::MessageEditor</name>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Everything about the text</source>
        <translation>与正文有关的全部操作</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>No misspelt words are left.</source>
        <translation>没有拼写错误了。</translation>
    </message>
    <message>
        <source>Put a picture in the text</source>
        <translation>在正文中插入图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>That isn&apos;t a picture that mail programs can show.</source>
        <translation>邮件无法显示这种图片。</translation>
    </message>
    <message>
        <source>Take a PNG, JPEG, GIF or WebP file, or attach it as it is.</source>
        <translation>请选择 PNG、JPEG、GIF 或 WebP 文件，或将其作为附件添加。</translation>
    </message>
    <message>
        <source>This is plain text now.</source>
        <translation>已切换为纯文本。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Pasted as plain text.</source>
        <translation>已粘贴为纯文本。</translation>
    </message>
    <message>
        <source>Paste with format</source>
        <translation>带格式粘贴</translation>
    </message>
    <message>
        <source>It&apos;s fine</source>
        <translation>没问题</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <comment>the button&apos;s name and keys, words, characters</comment>
        <translation>%1
%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln 个词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::MessageFiles</name>
    <message>
        <source>No files can be kept in “%1”. Make room there, then try again.</source>
        <translation>无法在“%1”中保存文件。请清理那里的空间，然后重试。</translation>
    </message>
</context>
<context>
    <name>sendoff::MessagePage</name>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>接收凭证</translation>
    </message>
    <message>
        <source>Conversation with the server</source>
        <translation>与服务器的对话</translation>
    </message>
    <message>
        <source>Selected message</source>
        <translation>所选邮件</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>queued %1</source>
        <translation>%1 放入发件箱</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <translation>
            <numerusform>尝试 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Conversation with the server (%1)</source>
        <translation>与服务器的对话（%1）</translation>
    </message>
    <message>
        <source>Draft · saved %1</source>
        <translation>草稿 · 保存于 %1</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>尚未发送。</translation>
    </message>
    <message>
        <source>This draft is kept until you send or remove it.</source>
        <translation>此草稿会一直保存，直到您发送或移除它。</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>继续写</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>sendoff::MessagePreview</name>
    <message>
        <source>The message as the recipient sees it</source>
        <translation>收件人看到的邮件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>sendoff::MessageRow</name>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>To nobody yet</source>
        <translation>尚无收件人</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在读取</translation>
    </message>
</context>
<context>
    <name>sendoff::MessageText</name>
    <message>
        <source>Message</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Write your message</source>
        <translation>撰写邮件正文</translation>
    </message>
    <message>
        <source>Bold, italic and struck text is plain text now.</source>
        <translation>加粗、斜体和删除线文字现在是纯文本。</translation>
    </message>
    <message>
        <source>Headings are lines like the others.</source>
        <translation>标题现在是普通的行。</translation>
    </message>
    <message>
        <source>Tables are columns of text.</source>
        <translation>表格现在是按列排列的文字。</translation>
    </message>
    <message>
        <source>The pictures are attachments now.</source>
        <translation>图片现在是附件。</translation>
    </message>
</context>
<context>
    <name>sendoff::NavigationModel</name>
    <message>
        <source>stays on this machine</source>
        <translation>只留在这台电脑上</translation>
    </message>
    <message>
        <source>ready, the default</source>
        <translation>可用，默认账户</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>needs your attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>所有邮件</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>定时发送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>can&apos;t connect to its server</source>
        <translation>无法连接到其服务器</translation>
    </message>
</context>
<context>
    <name>sendoff::OptionsDialog</name>
    <message>
        <source>Options of this message</source>
        <translation>此邮件的选项</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>回复地址</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation>不急</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Tell me when it was delivered</source>
        <translation>送达时通知我</translation>
    </message>
    <message>
        <source>Tell me when it is late</source>
        <translation>延误时通知我</translation>
    </message>
    <message>
        <source>Mail servers report it, where they can.</source>
        <translation>支持此功能的邮件服务器会发来报告。</translation>
    </message>
    <message>
        <source>Ask for a read receipt</source>
        <translation>请求已读回执</translation>
    </message>
    <message>
        <source>Many people never send one. If none comes, that means nothing.</source>
        <translation>很多人从不发送回执。没有收到回执并不说明什么。</translation>
    </message>
    <message>
        <source>Only over encrypted connections, all the way</source>
        <translation>全程只走加密连接</translation>
    </message>
    <message>
        <source>Where a server on the way can&apos;t promise that, the message comes back.</source>
        <translation>如果途中有服务器无法保证加密，邮件会被退回。</translation>
    </message>
    <message>
        <source>Pictures without place, author and device</source>
        <translation>去除图片中的地点、作者和设备信息</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>自定义邮件头</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Replies go to: %1</source>
        <translation>回复地址：%1</translation>
    </message>
    <message>
        <source>Write each header in a line of its own, as “Name: value”.</source>
        <translation>每行写一个邮件头，格式为“名称: 值”。</translation>
    </message>
    <message>
        <source>replies to %1</source>
        <translation>回复地址：%1</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>can wait</source>
        <translation>不急</translation>
    </message>
    <message>
        <source>delivery report</source>
        <translation>送达报告</translation>
    </message>
    <message>
        <source>read receipt</source>
        <translation>已读回执</translation>
    </message>
    <message>
        <source>encrypted all the way</source>
        <translation>全程加密</translation>
    </message>
    <message>
        <source>pictures without metadata</source>
        <translation>图片不含元数据</translation>
    </message>
    <message>
        <source>custom headers</source>
        <translation>自定义邮件头</translation>
    </message>
</context>
<context>
    <name>sendoff::PeopleCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>sendoff::PeopleModel</name>
    <message>
        <source>group of %1</source>
        <translation>%1 人的群组</translation>
    </message>
</context>
<context>
    <name>sendoff::PersonPart</name>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Jane Roe</source>
        <translation>张三</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>邮件地址</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>保持不变</translation>
    </message>
</context>
<context>
    <name>sendoff::PlanPanel</name>
    <message>
        <source>Leave it out, where that can be done</source>
        <translation>尽可能去除这些信息</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>将要发送的内容</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>如何发送</translation>
    </message>
    <message>
        <source>How much it is</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Who sees whom</source>
        <translation>谁能看到谁</translation>
    </message>
    <message>
        <source>What you reveal</source>
        <translation>您透露的信息</translation>
    </message>
    <message>
        <source>The message itself</source>
        <translation>邮件本身</translation>
    </message>
    <message>
        <source>The message as it is sent</source>
        <translation>实际发送的邮件</translation>
    </message>
    <message>
        <source>It can&apos;t be sent like this yet.</source>
        <translation>目前还不能这样发送。</translation>
    </message>
    <message>
        <source>The server may refuse it.</source>
        <translation>服务器可能会拒绝。</translation>
    </message>
    <message>
        <source>Octet for octet; Date and Message-ID are made anew when it is queued.</source>
        <translation>与发送的内容逐字节一致；Date 和 Message-ID 会在放入发件箱时重新生成。</translation>
    </message>
    <message>
        <source>The first %1; Date and Message-ID are made anew when it is queued.</source>
        <translation>前 %1；Date 和 Message-ID 会在放入发件箱时重新生成。</translation>
    </message>
</context>
<context>
    <name>sendoff::Printing</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>Couldn&apos;t print. Check that the printer is on, then try again.</source>
        <translation>无法打印。请检查打印机是否已打开，然后重试。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
</context>
<context>
    <name>sendoff::ProgramsDialog</name>
    <message>
        <source>Programs that send through Sendoff</source>
        <translation>通过 Sendoff 发送的程序</translation>
    </message>
    <message>
        <source>Take mail from programs on this machine</source>
        <translation>接收这台电脑上其他程序提交的邮件</translation>
    </message>
    <message>
        <source>Scripts, mail readers and web applications then send through your outbox. Only programs on this machine can reach the port, over TLS and with a token of their own. It is open while Sendoff runs; “sendoff-cli serve” has it open without a window.</source>
        <translation>启用后，脚本、邮件程序和网络应用即可通过您的发件箱发送邮件。只有这台电脑上的程序能连接此端口，并且必须使用 TLS 和各自的令牌。Sendoff 运行期间端口保持开放；使用“sendoff-cli serve”，无需窗口也能开放端口。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Mail goes</source>
        <translation>发送账户</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Name of the program</source>
        <translation>程序名称</translation>
    </message>
    <message>
        <source>Name, such as WordPress</source>
        <translation>名称，例如 WordPress</translation>
    </message>
    <message>
        <source>Account of the program</source>
        <translation>程序使用的账户</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>创建令牌</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Whoever has a token can send as you from this machine. Give each program its own: once revoked, it stops working at once, and the others keep working. Sendoff keeps only what is needed to check it.</source>
        <translation>持有令牌的人可以从这台电脑以您的名义发送邮件。请为每个程序分别创建令牌：令牌撤销后立即失效，其他令牌不受影响。Sendoff 只保存验证令牌所需的信息。</translation>
    </message>
    <message>
        <source>How to set up</source>
        <translation>设置方法</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Settings to paste</source>
        <translation>可供粘贴的设置</translation>
    </message>
    <message>
        <source>As each program&apos;s token says</source>
        <translation>由各程序的令牌决定</translation>
    </message>
    <message>
        <source>By the sender&apos;s account</source>
        <translation>发件人所属的账户</translation>
    </message>
    <message>
        <source>To the Sandbox: nothing leaves</source>
        <translation>Sandbox：不会真正发出</translation>
    </message>
    <message>
        <source>Nowhere: the account was removed</source>
        <translation>无：账户已移除</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>The port isn&apos;t open</source>
        <translation>端口未开放</translation>
    </message>
    <message>
        <source>No token was made</source>
        <translation>未创建令牌</translation>
    </message>
    <message>
        <source>The token of “%1”: %2</source>
        <translation>“%1”的令牌：%2</translation>
    </message>
    <message>
        <source>It logs in as “%1”. Give both to the program now: the token is shown this once and kept nowhere. It is shown in the settings below until this window closes.</source>
        <translation>程序以“%1”的身份登录。请现在将两者都填入程序：令牌只显示这一次，不会保存在任何地方。在关闭此窗口之前，它会显示在下方的设置中。</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>复制令牌</translation>
    </message>
    <message>
        <source>No program has a token yet.</source>
        <translation>还没有程序拥有令牌。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>sendoff::ProgressBoard</name>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>sendoff::ReceiptView</name>
    <message>
        <source>Receipt</source>
        <translation>接收凭证</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>复制凭证</translation>
    </message>
</context>
<context>
    <name>sendoff::RecipientChip</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, address</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, group of %2</source>
        <translation>%1，%2 人的群组</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group (number of members)</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>sendoff::RecipientField</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Replace by its members</source>
        <translation>替换为其成员</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Move to To</source>
        <translation>移到收件人</translation>
    </message>
    <message>
        <source>Move to Cc</source>
        <translation>移到抄送</translation>
    </message>
    <message>
        <source>Move to Bcc</source>
        <translation>移到密送</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>sendoff::RecipientList</name>
    <message>
        <source>Recipients</source>
        <translation>收件人</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>服务器回应：“%1”</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>报告原文：“%1”</translation>
    </message>
</context>
<context>
    <name>sendoff::Removals</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <translation>已移除“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln messages</source>
        <translation>
            <numerusform>已移除 %Ln 封邮件</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the draft</source>
        <translation>草稿已移除</translation>
    </message>
    <message>
        <source>Discarded the message</source>
        <translation>邮件已舍弃</translation>
    </message>
    <message>
        <source>Removed the account “%1”.</source>
        <translation>账户“%1”已移除。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages that wait for it stay in the outbox until you send them from another account.</source>
        <translation>
            <numerusform>等待通过此账户发送的 %Ln 封邮件会留在发件箱中，直到您改用其他账户发送。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::RepairCard</name>
    <message>
        <source>Likely addresses</source>
        <translation>可能的正确地址</translation>
    </message>
    <message numerus="yes">
        <source>Send to all %Ln likely addresses</source>
        <translation>
            <numerusform>发送到全部 %Ln 个可能的地址</numerusform>
        </translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是不是想写 %1？</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <translation>代替 %1</translation>
    </message>
    <message>
        <source>Send to this address</source>
        <translation>发送到此地址</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>发送到 %1</translation>
    </message>
</context>
<context>
    <name>sendoff::SandboxListModel</name>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
</context>
<context>
    <name>sendoff::SandboxPage</name>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Messages in the Sandbox</source>
        <translation>Sandbox 中的邮件</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Nothing that you send through the Sandbox leaves this machine.</source>
        <translation>通过 Sandbox 发送的邮件都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Simulate trouble</source>
        <translation>模拟故障</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>How the message is shown</source>
        <translation>邮件的显示方式</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>邮件源代码</translation>
    </message>
    <message>
        <source>No message selected</source>
        <translation>未选择邮件</translation>
    </message>
    <message>
        <source>Nothing has arrived yet</source>
        <translation>还没有收到邮件</translation>
    </message>
    <message>
        <source>Messages sent through the account “Sandbox” land here, as their recipient would get them.</source>
        <translation>通过账户“Sandbox”发送的邮件会到达这里，与收件人收到的一样。</translation>
    </message>
    <message>
        <source>Write a test message</source>
        <translation>写一封测试邮件</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>Arrived for %1</source>
        <translation>送达给 %1</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>在窗口中打开</translation>
    </message>
    <message>
        <source>There it can be printed, saved and answered.</source>
        <translation>可在那里打印、保存和回复。</translation>
    </message>
</context>
<context>
    <name>sendoff::SenderBox</name>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
</context>
<context>
    <name>sendoff::ServerPart</name>
    <message>
        <source>Account name</source>
        <translation>账户名称</translation>
    </message>
    <message>
        <source>work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>与邮件地址相同</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>验证方式</translation>
    </message>
    <message>
        <source>Automatic, the safest first</source>
        <translation>自动，优先使用最安全的方式</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>不登录</translation>
    </message>
    <message>
        <source>Password is kept</source>
        <translation>密码保存位置</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>系统钥匙串</translation>
    </message>
    <message>
        <source>Nowhere: sign in with the browser</source>
        <translation>不保存：通过浏览器登录</translation>
    </message>
    <message>
        <source>A command prints it</source>
        <translation>由命令输出</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>没有密码</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Fill in the server&apos;s name. Your provider tells it.</source>
        <translation>请填写服务器名称。您的服务商会提供。</translation>
    </message>
    <message>
        <source>Fill in the command that prints the password.</source>
        <translation>请填写输出密码的命令。</translation>
    </message>
    <message>
        <source>LMTP is for this machine only: lmtp:/path/to/socket or lmtp://127.0.0.1, without encryption.</source>
        <translation>LMTP 只能在这台电脑上使用：lmtp:/path/to/socket 或 lmtp://127.0.0.1，不加密。</translation>
    </message>
</context>
<context>
    <name>sendoff::SettingsDialog</name>
    <message>
        <source>Forever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Undo after Send, in seconds</source>
        <translation>发送后可撤销的时间（秒）</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Give up after, in days</source>
        <translation>放弃发送前的天数</translation>
    </message>
    <message>
        <source>If a message may have arrived</source>
        <translation>不确定邮件是否送达时</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>询问我</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>再次发送</translation>
    </message>
    <message>
        <source>When the connection breaks just before the server confirms, nobody knows. Sent again, a message carries the same Message-ID, by which many mail programs show it only once.</source>
        <translation>如果连接恰好在服务器确认之前中断，谁也不知道邮件是否送达。再次发送的邮件带有相同的 Message-ID，许多邮件程序据此只显示一次。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Address book…</source>
        <translation>通讯录…</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>保留时间</translation>
    </message>
    <message>
        <source>Sent messages, in days</source>
        <translation>已发送的邮件（天）</translation>
    </message>
    <message>
        <source>Conversations with servers, in days</source>
        <translation>与服务器的对话（天）</translation>
    </message>
    <message>
        <source>Removed messages, in days</source>
        <translation>已移除的邮件（天）</translation>
    </message>
    <message>
        <source>Size on this machine</source>
        <translation>在这台电脑上占用的空间</translation>
    </message>
    <message>
        <source>While you do something else</source>
        <translation>您在做其他事情时</translation>
    </message>
    <message>
        <source>Tell me when a message needs me</source>
        <translation>有邮件需要我处理时通知我</translation>
    </message>
    <message>
        <source>Stay beside the clock when the window is closed</source>
        <translation>关闭窗口后留在时钟旁</translation>
    </message>
    <message>
        <source>Start in the background when I log in</source>
        <translation>登录系统时在后台启动</translation>
    </message>
    <message>
        <source>With messages waiting, Sendoff keeps running without its window in any case, until they have been sent.</source>
        <translation>如果还有等待中的邮件，无论如何 Sendoff 都会在没有窗口的情况下继续运行，直到全部发出。</translation>
    </message>
    <message>
        <source>%1 of messages, %2 of lists and conversations.</source>
        <translation>邮件占用 %1，列表和对话占用 %2。</translation>
    </message>
    <message>
        <source>%1 of it is removed and goes by itself.</source>
        <translation>其中 %1 已移除，会自动清理。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>没有包含这些词语的设置。</translation>
    </message>
    <message>
        <source>Search in the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>E-mail addresses and message files open in Sendoff.</source>
        <translation>邮件地址和邮件文件会用 Sendoff 打开。</translation>
    </message>
    <message>
        <source>E-mail addresses open in another program, or in none.</source>
        <translation>点击邮件地址会打开其他程序，或什么都不打开。</translation>
    </message>
    <message>
        <source>Make Sendoff my mail program</source>
        <translation>将 Sendoff 设为我的邮件程序</translation>
    </message>
    <message>
        <source>Nothing was changed: the desktop doesn&apos;t know Sendoff yet. Install its package first, which brings an entry for the desktop&apos;s menu.</source>
        <translation>未作任何更改：桌面还不认识 Sendoff。请先安装它的软件包，其中包含桌面菜单的条目。</translation>
    </message>
    <message>
        <source>Nothing was changed: the list in which the desktop keeps this (mimeapps.list) isn&apos;t writable.</source>
        <translation>未作任何更改：桌面保存此设置的列表（mimeapps.list）不可写。</translation>
    </message>
    <message>
        <source>Sendoff was put first, but this desktop has a list of its own that names another program. Choose Sendoff in the desktop&apos;s settings, under “Default applications”.</source>
        <translation>已将 Sendoff 设为首选，但此桌面有自己的列表，其中指定了其他程序。请在桌面设置的“默认应用程序”中选择 Sendoff。</translation>
    </message>
    <message>
        <source>Programs that send through Sendoff…</source>
        <translation>通过 Sendoff 发送的程序…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>程序</translation>
    </message>
</context>
<context>
    <name>sendoff::ShortcutSheet</name>
    <message>
        <source>All shortcuts</source>
        <translation>所有快捷键</translation>
    </message>
</context>
<context>
    <name>sendoff::SignInPart</name>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>as registered with the provider</source>
        <translation>在服务商处注册时获得</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>only if the provider gave one</source>
        <translation>仅当服务商提供时填写</translation>
    </message>
    <message>
        <source>Other than those Sendoff knows</source>
        <translation>使用与 Sendoff 内置不同的地址</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>登录页面</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>令牌地址</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>权限范围</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>通过浏览器登录</translation>
    </message>
    <message>
        <source>Fill in the client ID that you registered with the provider.</source>
        <translation>请填写您在服务商处注册的客户端 ID。</translation>
    </message>
    <message>
        <source>Fill in the provider&apos;s sign-in page and token address; both begin with https://.</source>
        <translation>请填写服务商的登录页面和令牌地址；两者都以 https:// 开头。</translation>
    </message>
    <message>
        <source>✓ You are signed in.</source>
        <translation>✓ 您已登录。</translation>
    </message>
    <message>
        <source>Device address</source>
        <translation>设备授权地址</translation>
    </message>
    <message>
        <source>https://, only if the provider has one</source>
        <translation>https://，仅在服务商提供时填写</translation>
    </message>
    <message>
        <source>Sign in on another device</source>
        <translation>在其他设备上登录</translation>
    </message>
    <message>
        <source>For a machine without a browser: you get a code to type on your phone.</source>
        <translation>适用于没有浏览器的电脑：您会得到一个代码，在手机上输入即可。</translation>
    </message>
    <message>
        <source>The device address begins with https://. Leave it empty if the provider has none.</source>
        <translation>设备授权地址以 https:// 开头。如果服务商没有提供，请留空。</translation>
    </message>
</context>
<context>
    <name>sendoff::SignInWait</name>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Copy the page&apos;s address</source>
        <translation>复制页面地址</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>正在打开浏览器…</translation>
    </message>
    <message>
        <source>Asking the provider for a code…</source>
        <translation>正在向服务商请求代码…</translation>
    </message>
    <message>
        <source>Open this page on your phone or any other device, and type the code there. Sendoff goes on by itself.</source>
        <translation>请在手机或任何其他设备上打开此页面，并输入代码。随后 Sendoff 会自动继续。</translation>
    </message>
    <message>
        <source>Sign in on the page that your browser shows. If none opened, copy its address into one on this machine.</source>
        <translation>请在浏览器显示的页面上登录。如果浏览器没有打开，请复制页面地址，并在这台电脑的浏览器中打开。</translation>
    </message>
    <message>
        <source>The code is good until %1.</source>
        <translation>代码在 %1 之前有效。</translation>
    </message>
</context>
<context>
    <name>sendoff::SignIns</name>
    <message>
        <source>You are signed in. Close this page and go back to Sendoff.</source>
        <translation>您已登录。请关闭此页面，返回 Sendoff。</translation>
    </message>
    <message>
        <source>That didn&apos;t work. Go back to Sendoff to see why.</source>
        <translation>登录未成功。请返回 Sendoff 查看原因。</translation>
    </message>
</context>
<context>
    <name>sendoff::SignatureField</name>
    <message>
        <source>Above the quoted text in replies</source>
        <translation>回复时放在引用内容上方</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>What stands below your messages</source>
        <translation>放在邮件末尾的内容</translation>
    </message>
</context>
<context>
    <name>sendoff::SizeCard</name>
    <message>
        <source>Ways to make it smaller</source>
        <translation>缩小的方法</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures from %1 to %2. The message then has %3.</source>
        <translation>
            <numerusform>%Ln 张图片从 %1 缩小到 %2。之后邮件大小为 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the pictures smaller</source>
        <translation>缩小图片</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages of at most %1.</source>
        <translation>
            <numerusform>%Ln 封邮件，每封不超过 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Split it into several messages</source>
        <translation>拆分成多封邮件</translation>
    </message>
    <message>
        <source>“%1” alone comes to %2, and a message may have %3. Share it in another way.</source>
        <translation>仅“%1”就有 %2，而一封邮件最多 %3。请通过其他方式共享。</translation>
    </message>
</context>
<context>
    <name>sendoff::SleepInhibitor</name>
    <message>
        <source>A message is being sent.</source>
        <translation>正在发送邮件。</translation>
    </message>
</context>
<context>
    <name>sendoff::SpellMenus</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>正在查找建议…</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>将“%1”添加到我的词典</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>忽略“%1”</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>没有建议</translation>
    </message>
    <message>
        <source>No dictionary is installed. A hunspell dictionary, such as the package “hunspell-en-us”, is used as soon as it is there.</source>
        <translation>没有安装词典。安装 hunspell 词典（例如软件包“hunspell-en-us”）后即可使用。</translation>
    </message>
    <message>
        <source>Mark misspelt words</source>
        <translation>标出拼写错误</translation>
    </message>
    <message>
        <source>Language of the text (now %1)</source>
        <translation>正文语言（当前为%1）</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>正文语言</translation>
    </message>
</context>
<context>
    <name>sendoff::StageSteps</name>
    <message>
        <source>Steps of the check</source>
        <translation>检查步骤</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未进行</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>sendoff::StartAtLoginSwitch</name>
    <message>
        <source>Nothing was changed: the folder for programs that start at login isn&apos;t writable. Make it writable, then try again.</source>
        <translation>未作任何更改：登录时启动程序的文件夹不可写。请将其设为可写，然后重试。</translation>
    </message>
    <message>
        <source>Nothing was changed: Sendoff isn&apos;t allowed to run in the background. Allow it in the desktop&apos;s settings for applications, then try again.</source>
        <translation>未作任何更改：不允许 Sendoff 在后台运行。请在桌面设置的应用程序部分中允许，然后重试。</translation>
    </message>
    <message>
        <source>Nothing was changed: the desktop couldn&apos;t do it. Try again, or add Sendoff to the programs that start at login in the desktop&apos;s settings.</source>
        <translation>未作任何更改：桌面未能完成此操作。请重试，或在桌面设置中将 Sendoff 添加到登录时启动的程序中。</translation>
    </message>
    <message>
        <source>Nothing was changed: this desktop has no portal for programs in a Flatpak. Install “xdg-desktop-portal” with the part for your desktop, then log in again.</source>
        <translation>未作任何更改：此桌面没有供 Flatpak 程序使用的门户。请安装“xdg-desktop-portal”以及适用于您的桌面的部分，然后重新登录系统。</translation>
    </message>
    <message>
        <source>The desktop hasn&apos;t answered yet. If it asks you something in a window of its own, answer there; else try again.</source>
        <translation>桌面尚未答复。如果它在自己的窗口中询问您，请在那里回答；否则请重试。</translation>
    </message>
</context>
<context>
    <name>sendoff::SuccessionLines</name>
    <message>
        <source>Messages that belong to it</source>
        <translation>相关的邮件</translation>
    </message>
    <message>
        <source>Sent again to %1 in another message.</source>
        <translation>已用另一封邮件再次发送给 %1。</translation>
    </message>
    <message>
        <source>Takes the place of an earlier message that was refused for %1.</source>
        <translation>用来替代之前被 %1 拒收的邮件。</translation>
    </message>
    <message>
        <source>A message that takes its place is among the drafts.</source>
        <translation>草稿中有一封替代它的邮件。</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>继续写</translation>
    </message>
    <message>
        <source>Show that message</source>
        <translation>显示那封邮件</translation>
    </message>
</context>
<context>
    <name>sendoff::TemplateBar</name>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>保存为模板</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Find a template, or name a new one</source>
        <translation>查找模板，或为新模板命名</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>Close the templates</source>
        <translation>关闭模板</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>“%1”已恢复。</translation>
    </message>
    <message>
        <source>The templates couldn&apos;t be written.</source>
        <translation>无法写入模板。</translation>
    </message>
    <message>
        <source>There are no templates yet. Write one, with {{name}}, {{first name}}, {{date}}, {{my name}} or {{cursor}} where something is to be put in, name it here and save it.</source>
        <translation>还没有模板。写一个吧：在需要填入内容的地方使用 {{name}}、{{first name}}、{{date}}、{{my name}} 或 {{cursor}}，然后在这里命名并保存。</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>name, first words</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Saved as “%1”, without its pictures.</source>
        <translation>已保存为“%1”，不含图片。</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>The template couldn&apos;t be written. Is the disk full, or the folder read-only?</source>
        <translation>无法写入模板。磁盘是否已满，或文件夹是否为只读？</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1”已移除。</translation>
    </message>
</context>
<context>
    <name>sendoff::TimeLine</name>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
</context>
<context>
    <name>sendoff::TranscriptView</name>
    <message>
        <source>Conversation with the server</source>
        <translation>与服务器的对话</translation>
    </message>
    <message>
        <source>Mailbox search at %1</source>
        <translation>%1 查看邮箱</translation>
    </message>
    <message>
        <source>Attempt at %1</source>
        <translation>%1 尝试发送</translation>
    </message>
</context>
<context>
    <name>sendoff::TrayIcon</name>
    <message>
        <source>New message</source>
        <translation>新邮件</translation>
    </message>
    <message>
        <source>Show Sendoff</source>
        <translation>显示 Sendoff</translation>
    </message>
    <message>
        <source>Try all now</source>
        <translation>立即全部重试</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Sendoff: %1</source>
        <translation>Sendoff：%1</translation>
    </message>
</context>
<context>
    <name>sendoff::TroubleBar</name>
    <message numerus="yes">
        <source>%Ln messages are waiting for “%1”.</source>
        <translation>
            <numerusform>%Ln 封邮件正在等待通过“%1”发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix the account</source>
        <translation>修复账户</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages have been waiting for more than an hour.</source>
        <translation>
            <numerusform>%Ln 封邮件已等待超过一小时。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendoff keeps trying. Each message says what is holding it up.</source>
        <translation>Sendoff 会自动继续尝试。每封邮件中都说明了原因。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示这些邮件</translation>
    </message>
    <message>
        <source>Try all now</source>
        <translation>立即全部重试</translation>
    </message>
</context>
<context>
    <name>sendoff::TroubleSwitches</name>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> 字节</translation>
    </message>
    <message>
        <source>Hang up when the message is complete</source>
        <translation>收完邮件后断开连接</translation>
    </message>
    <message>
        <source>Show a wrong certificate</source>
        <translation>出示错误的证书</translation>
    </message>
    <message>
        <source>addresses that don&apos;t exist</source>
        <translation>视为不存在的地址</translation>
    </message>
    <message>
        <source>addresses to try again later</source>
        <translation>要求稍后重试的地址</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Answer after</source>
        <translation>延迟应答</translation>
    </message>
    <message>
        <source>Take at most</source>
        <translation>最大接收量</translation>
    </message>
</context>
<context>
    <name>sendoff::WarningBars</name>
    <message>
        <source>Attach…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>Move them to Bcc</source>
        <translation>移到密送</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>It&apos;s fine</source>
        <translation>没问题</translation>
    </message>
</context>
<context>
    <name>sendoff::cli</name>
    <message>
        <source>Give exactly one account name.</source>
        <translation>请只指定一个账户名称。</translation>
    </message>
    <message>
        <source>There is no account “%1”. “sendoff-cli account list” shows all of them.</source>
        <translation>没有名为“%1”的账户。可用“sendoff-cli account list”查看所有账户。</translation>
    </message>
    <message>
        <source>Give only one of --password-stdin, --password-prompt and --password-command.</source>
        <translation>--password-stdin、--password-prompt 和 --password-command 只能指定一个。</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>密码：</translation>
    </message>
    <message>
        <source>--password-prompt needs a terminal. Use --password-stdin in a script.</source>
        <translation>--password-prompt 需要终端。在脚本中请使用 --password-stdin。</translation>
    </message>
    <message>
        <source>The password is empty or has a character that no password can have.</source>
        <translation>密码为空，或包含密码中不能使用的字符。</translation>
    </message>
    <message>
        <source>To sign in, Sendoff needs --oauth-client-id, and for a provider that it doesn&apos;t know --oauth-token and --oauth-authorization or --oauth-device, all of them https addresses.</source>
        <translation>要登录，Sendoff 需要 --oauth-client-id；如果是 Sendoff 不认识的服务商，还需要 --oauth-token 以及 --oauth-authorization 或 --oauth-device，且都必须是 https 地址。</translation>
    </message>
    <message>
        <source>--auth is auto, none or one of %1.</source>
        <translation>--auth 应为 auto、none 或以下之一：%1。</translation>
    </message>
    <message>
        <source>EXTERNAL logs in by certificate: give one with --client-certificate.</source>
        <translation>EXTERNAL 使用证书登录：请用 --client-certificate 指定证书。</translation>
    </message>
    <message>
        <source>%1 needs no password: leave the password option out.</source>
        <translation>%1 不需要密码：请去掉密码选项。</translation>
    </message>
    <message>
        <source>Give the server&apos;s name with --server, for example --server smtp.example.org.</source>
        <translation>请用 --server 指定服务器名称，例如 --server smtp.example.org。</translation>
    </message>
    <message>
        <source>--security is one of tls, starttls and plaintext.</source>
        <translation>--security 应为 tls、starttls 或 plaintext。</translation>
    </message>
    <message>
        <source>LMTP is spoken on this machine only and without TLS: give --server lmtp:/path/to/socket or --server lmtp://127.0.0.1.</source>
        <translation>LMTP 只能在这台电脑上使用，且不使用 TLS：请指定 --server lmtp:/path/to/socket 或 --server lmtp://127.0.0.1。</translation>
    </message>
    <message>
        <source>--port is a number from 1 to 65535; 465 and 587 are usual.</source>
        <translation>--port 应为 1 到 65535 之间的数字；常用的是 465 和 587。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read. Check the path after %2.</source>
        <translation>无法读取文件 %1。请检查 %2 后面的路径。</translation>
    </message>
    <message>
        <source>--proxy is an address such as socks5://127.0.0.1:1080 or http://proxy:3128.</source>
        <translation>--proxy 应为地址，例如 socks5://127.0.0.1:1080 或 http://proxy:3128。</translation>
    </message>
    <message>
        <source>A password in an address is seen by everybody on this machine. Leave it out, and give --proxy-password-command with a command that prints it.</source>
        <translation>地址中的密码会被这台电脑上的所有人看到。请将其去掉，并用 --proxy-password-command 指定输出密码的命令。</translation>
    </message>
    <message>
        <source>The proxy&apos;s user is missing: write it as socks5://USER@HOST:PORT.</source>
        <translation>缺少代理的用户名：请写成 socks5://USER@HOST:PORT。</translation>
    </message>
    <message>
        <source>--proxy-password-command goes with --proxy.</source>
        <translation>--proxy-password-command 要与 --proxy 一起使用。</translation>
    </message>
    <message>
        <source>How does this account log in? Give --password-prompt, --password-stdin or --password-command, or --auth none.</source>
        <translation>此账户如何登录？请指定 --password-prompt、--password-stdin 或 --password-command，或者 --auth none。</translation>
    </message>
    <message>
        <source>Sending: %1. %2</source>
        <translation>发送：%1。%2</translation>
    </message>
    <message>
        <source>Nothing was saved. If it is, give the same command with %1</source>
        <translation>未保存任何内容。如果确认无误，请在同一命令后加上 %1</translation>
    </message>
    <message>
        <source>Give --oauth-client-id with the client ID that you registered, then run “account sign-in”.</source>
        <translation>请用 --oauth-client-id 指定您注册的客户端 ID，然后运行“account sign-in”。</translation>
    </message>
    <message>
        <source>%1 goes with --server. Without both, Sendoff finds the server by itself.</source>
        <translation>%1 要与 --server 一起使用。两者都不指定时，Sendoff 会自动查找服务器。</translation>
    </message>
    <message>
        <source>Give exactly one account name: account add NAME --address …</source>
        <translation>请只指定一个账户名称：account add NAME --address …</translation>
    </message>
    <message>
        <source>“%1” is no address: %2 Write it as &apos;Jane Roe &lt;jane@example.org&gt;&apos;.</source>
        <translation>“%1”不是有效的地址：%2 请写成 &apos;Jane Roe &lt;jane@example.org&gt;&apos;。</translation>
    </message>
    <message>
        <source>Give your address with --address &apos;Jane Roe &lt;jane@example.org&gt;&apos;.</source>
        <translation>请用 --address &apos;Jane Roe &lt;jane@example.org&gt;&apos; 指定您的地址。</translation>
    </message>
    <message>
        <source>Nothing leaves the Sandbox, so it has no mailbox.</source>
        <translation>没有邮件会离开 Sandbox，因此它没有邮箱。</translation>
    </message>
    <message>
        <source>Give what is to change, beginning with --imap-server, or --none to take the mailbox away.</source>
        <translation>请指定要更改的内容，以 --imap-server 开头；要去掉邮箱，请用 --none。</translation>
    </message>
    <message>
        <source>The account “%1” logs in without a password; there is none to set.</source>
        <translation>账户“%1”无需密码即可登录；没有密码可设置。</translation>
    </message>
    <message>
        <source>Give --password-prompt, --password-stdin or --password-command.</source>
        <translation>请指定 --password-prompt、--password-stdin 或 --password-command。</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>发送：%1</translation>
    </message>
    <message>
        <source>Sent copies (IMAP): %1</source>
        <translation>已发送邮件的副本（IMAP）：%1</translation>
    </message>
    <message>
        <source>Reports (POP3): %1</source>
        <translation>报告（POP3）：%1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>用户名：%1</translation>
    </message>
    <message>
        <source>Give exactly one address: account discover jane@example.org</source>
        <translation>请只指定一个地址：account discover jane@example.org</translation>
    </message>
    <message>
        <source>“%1” is no address: %2</source>
        <translation>“%1”不是有效的地址：%2</translation>
    </message>
    <message>
        <source>The Sandbox can&apos;t be tested while another Sendoff of this profile runs it.</source>
        <translation>另一个 Sendoff 正在运行此配置的 Sandbox，因此无法测试。</translation>
    </message>
    <message>
        <source>“%1” is signed in.</source>
        <translation>“%1”已登录。</translation>
    </message>
    <message>
        <source>Open this page on any device, and enter %1 there:</source>
        <translation>在任意设备上打开此页面，并输入 %1：</translation>
    </message>
    <message>
        <source>You are signed in. Close this page and go back to Sendoff.</source>
        <translation>您已登录。请关闭此页面，返回 Sendoff。</translation>
    </message>
    <message>
        <source>That didn&apos;t work. Go back to Sendoff to see why.</source>
        <translation>登录未成功。请返回 Sendoff 查看原因。</translation>
    </message>
    <message>
        <source>Sign in on this page, in a browser on this machine (on another one: --device):</source>
        <translation>请在这台电脑的浏览器中打开此页面登录（要在其他设备上登录，请用 --device）：</translation>
    </message>
    <message>
        <source>The account “%1” logs in with a password; “account set-password” sets it.</source>
        <translation>账户“%1”使用密码登录；可用“account set-password”设置密码。</translation>
    </message>
    <message>
        <source>“%1” signs in with the browser and a client ID of your own: add it again with --oauth-client-id.</source>
        <translation>“%1”使用您自己的客户端 ID 通过浏览器登录：请用 --oauth-client-id 重新添加。</translation>
    </message>
    <message>
        <source>“%1” has no encryption, and Sendoff logs in over TLS only: set its security.</source>
        <translation>“%1”没有加密，而 Sendoff 只通过 TLS 登录：请设置其安全性。</translation>
    </message>
    <message>
        <source>The password of “%1” wasn&apos;t taken over: give it with “account set-password”.</source>
        <translation>“%1”的密码未能导入：请用“account set-password”设置。</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>No other mail program&apos;s settings were found in %1.</source>
        <translation>在 %1 中没有找到其他邮件程序的设置。</translation>
    </message>
    <message>
        <source>Give one of thunderbird, kmail, evolution, claws, msmtp and mutt.</source>
        <translation>请指定 thunderbird、kmail、evolution、claws、msmtp 或 mutt 之一。</translation>
    </message>
    <message>
        <source>%1 has no account here that can send. If its settings are elsewhere, give them with --path.</source>
        <translation>%1 在这里没有可以发送邮件的账户。如果设置在其他位置，请用 --path 指定。</translation>
    </message>
    <message>
        <source>Give exactly one file.</source>
        <translation>请只指定一个文件。</translation>
    </message>
    <message>
        <source>Couldn&apos;t write “%1”: %2. Choose another place.</source>
        <translation>无法写入“%1”：%2。请选择其他位置。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read. Check its path.</source>
        <translation>无法读取文件 %1。请检查路径。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a Sendoff backup, or comes from a later version.</source>
        <translation>%1 不是 Sendoff 的备份，或来自更新的版本。</translation>
    </message>
    <message>
        <source>“%1” finds its password in this machine&apos;s keychain, if it is there; else set it once.</source>
        <translation>如果这台电脑的钥匙串中有“%1”的密码，会自动使用；否则请设置一次。</translation>
    </message>
    <message>
        <source>There is no option %1 here. Run the command with --help to see what it takes.</source>
        <translation>这里没有选项 %1。可在命令后加 --help 查看可用的选项。</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>选项 %1 不带值。</translation>
    </message>
    <message>
        <source>The option %1 wants a number of seconds, not “%2”.</source>
        <translation>选项 %1 需要秒数，而不是“%2”。</translation>
    </message>
    <message>
        <source>The option %1 wants a value after it.</source>
        <translation>选项 %1 后面需要一个值。</translation>
    </message>
    <message>
        <source>The option %1 wants at least one value after it.</source>
        <translation>选项 %1 后面需要至少一个值。</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>数据库已损坏。</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>数据库已损坏：%1</translation>
    </message>
    <message>
        <source>The text of these messages is gone: %1. They can&apos;t be sent; remove them with “sendoff-cli outbox remove”.</source>
        <translation>这些邮件的正文已丢失：%1。它们无法发送，请用“sendoff-cli outbox remove”移除。</translation>
    </message>
    <message>
        <source>The text of these messages is not what was queued: %1. They can&apos;t be sent; look at them with “sendoff-cli outbox export”, then remove them.</source>
        <translation>这些邮件的正文与放入发件箱时不同：%1。它们无法发送，请用“sendoff-cli outbox export”查看，然后移除。</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are on the disk that the outbox doesn&apos;t know.</source>
        <translation>
            <numerusform>磁盘上有 %n 封发件箱中没有记录的邮件。</numerusform>
        </translation>
    </message>
    <message>
        <source>To save all that can be saved: sendoff-cli account check --repair</source>
        <translation>要保存所有能保存的内容：sendoff-cli account check --repair</translation>
    </message>
    <message>
        <source>The database was made anew; the damaged one is kept as %1.</source>
        <translation>数据库已重新创建；损坏的数据库保留为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n messages were found again. They are held, as nobody knows if they were sent: look at “sendoff-cli outbox list --state held”.</source>
        <translation>
            <numerusform>找回了 %n 封邮件。由于不知道是否已发送，已暂缓发送：请用“sendoff-cli outbox list --state held”查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendoff is running. Close it, then check again.</source>
        <translation>Sendoff 正在运行。请将其关闭，然后重新检查。</translation>
    </message>
    <message>
        <source>There is no outbox in %1 to check. Is the folder after --profile the right one?</source>
        <translation>%1 中没有可检查的发件箱。--profile 后面的文件夹正确吗？</translation>
    </message>
    <message numerus="yes">
        <source>All is well: %n messages, each as it was queued.</source>
        <translation>
            <numerusform>一切正常：%n 封邮件都与放入发件箱时一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>--priority is a number from -9 to 9. 0 is usual, 9 the most urgent.</source>
        <translation>--priority 应为 -9 到 9 之间的数字。0 为普通，9 为最紧急。</translation>
    </message>
    <message>
        <source>--deliver-by is a time such as 90min, 2h or 1d, with “,return” if a late message shall come back.</source>
        <translation>--deliver-by 应为时间，例如 90min、2h 或 1d；如果希望延误的邮件被退回，请加上“,return”。</translation>
    </message>
    <message>
        <source>Give the name of the IMAP server with --imap-server, for example --imap-server imap.example.org.</source>
        <translation>请用 --imap-server 指定 IMAP 服务器的名称，例如 --imap-server imap.example.org。</translation>
    </message>
    <message>
        <source>--imap-security is tls or starttls: no login is made without one of them.</source>
        <translation>--imap-security 应为 tls 或 starttls：没有其中之一就不会登录。</translation>
    </message>
    <message>
        <source>--imap-port is a number from 1 to 65535; 993 and 143 are usual.</source>
        <translation>--imap-port 应为 1 到 65535 之间的数字；常用的是 993 和 143。</translation>
    </message>
    <message>
        <source>--imap-auth is auto or one of %1.</source>
        <translation>--imap-auth 应为 auto 或以下之一：%1。</translation>
    </message>
    <message>
        <source>--sent-copy is auto, always or never: auto leaves it to providers that keep copies by themselves.</source>
        <translation>--sent-copy 应为 auto、always 或 never：如果服务商会自动保留副本，auto 就交给服务商处理。</translation>
    </message>
    <message>
        <source>Usage: sendoff-cli [--profile DIR] [--json] COMMAND …</source>
        <translation>用法：sendoff-cli [--profile DIR] [--json] COMMAND …</translation>
    </message>
    <message>
        <source>What is “%1” to do?</source>
        <translation>要用“%1”做什么？</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>There are: %1. With --help each says what it takes.</source>
        <translation>可用的有：%1。加上 --help 可查看各自的用法。</translation>
    </message>
    <message>
        <source>“sendoff-cli %1” takes no “%2”. Run it with --help to see what it takes.</source>
        <translation>“sendoff-cli %1”不接受“%2”。可在命令后加 --help 查看用法。</translation>
    </message>
    <message>
        <source>Usage: sendoff-cli %1 %2</source>
        <translation>用法：sendoff-cli %1 %2</translation>
    </message>
    <message>
        <source>The option --profile wants a folder after it.</source>
        <translation>选项 --profile 后面需要一个文件夹。</translation>
    </message>
    <message>
        <source>Sendoff can&apos;t keep its data in %1. Make that folder yours to write to, or give another one with --profile.</source>
        <translation>Sendoff 无法在 %1 中保存数据。请使该文件夹可写，或用 --profile 指定其他文件夹。</translation>
    </message>
    <message>
        <source>The outbox was damaged and has been made anew. Messages that were found again are held, as nobody knows if they were sent: look at “sendoff-cli outbox list --state held”.</source>
        <translation>发件箱已损坏，现已重新创建。找回的邮件因不知道是否已发送，已暂缓发送：请用“sendoff-cli outbox list --state held”查看。</translation>
    </message>
    <message>
        <source>The outbox has no message “%1”. “sendoff-cli outbox list” shows all of them.</source>
        <translation>发件箱中没有邮件“%1”。可用“sendoff-cli outbox list”查看所有邮件。</translation>
    </message>
    <message>
        <source>Give the ID of a message, as “sendoff-cli outbox list” shows it.</source>
        <translation>请指定邮件的 ID，可用“sendoff-cli outbox list”查看。</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>正在等待发送</translation>
    </message>
    <message>
        <source>is scheduled for later</source>
        <translation>已设为定时发送</translation>
    </message>
    <message>
        <source>is held</source>
        <translation>已暂缓发送</translation>
    </message>
    <message>
        <source>was sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>was sent to some and refused for others</source>
        <translation>已发给一部分收件人，被另一部分拒收</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>已被拒绝</translation>
    </message>
    <message>
        <source>may have arrived or not</source>
        <translation>不确定是否送达</translation>
    </message>
    <message>
        <source>is on its way</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Message %1 is on its way right now; there is nothing to do.</source>
        <translation>邮件 %1 正在发送，不需要做什么。</translation>
    </message>
    <message>
        <source>Message %1 is on its way right now. Look at “sendoff-cli outbox show %1” when it is done.</source>
        <translation>邮件 %1 正在发送。完成后可用“sendoff-cli outbox show %1”查看。</translation>
    </message>
    <message>
        <source>Message %1 is on its way right now. Stop it first: sendoff-cli outbox cancel %1</source>
        <translation>邮件 %1 正在发送。请先停止：sendoff-cli outbox cancel %1</translation>
    </message>
    <message>
        <source>Message %1 was sent already; there is nothing to try again.</source>
        <translation>邮件 %1 已经发送，无需重试。</translation>
    </message>
    <message>
        <source>Nobody knows if message %1 arrived. Ask its recipients, then say: sendoff-cli outbox resolve %1 sent (or, to send it once more: resend)</source>
        <translation>不知道邮件 %1 是否送达。请询问收件人，然后运行：sendoff-cli outbox resolve %1 sent（如要再发送一次，请用 resend）</translation>
    </message>
    <message>
        <source>Message %1 could not be changed. %2</source>
        <translation>无法更改邮件 %1。%2</translation>
    </message>
    <message>
        <source>Give the ID of a message, then “sent” if it arrived or “resend” to send it once more.</source>
        <translation>请指定邮件的 ID，后面写“sent”表示已送达，或写“resend”再发送一次。</translation>
    </message>
    <message>
        <source>Message %1 %2: it can&apos;t be called back any more.</source>
        <translation>邮件 %1 %2，无法再撤回。</translation>
    </message>
    <message>
        <source>Message %1 is not held: it %2. To send it at once: sendoff-cli outbox retry %1</source>
        <translation>邮件 %1 没有暂缓发送，目前状态：%2。要立即发送，请运行：sendoff-cli outbox retry %1</translation>
    </message>
    <message>
        <source>Message %1 is not held: it %2.</source>
        <translation>邮件 %1 没有暂缓发送，目前状态：%2。</translation>
    </message>
    <message>
        <source>There is no doubt about message %1: it %2.</source>
        <translation>邮件 %1 的结果没有疑问，目前状态：%2。</translation>
    </message>
    <message>
        <source>--state is one of %1.</source>
        <translation>--state 应为以下之一：%1。</translation>
    </message>
    <message>
        <source>— look into the mailbox of %1 %2</source>
        <translation>— 查看邮箱：%1 %2</translation>
    </message>
    <message>
        <source>— attempt of %1 %2</source>
        <translation>— 尝试发送：%1 %2</translation>
    </message>
    <message>
        <source>Give exactly one ID.</source>
        <translation>请只指定一个 ID。</translation>
    </message>
    <message>
        <source>— copy among the sent mail</source>
        <translation>— 保存到已发送邮件的副本</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>账户：%1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>发件人：%1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>收件人：%1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>Give the ID of a message, and a file to write it to if you like.</source>
        <translation>请指定邮件的 ID，如有需要还可指定要写入的文件。</translation>
    </message>
    <message>
        <source>The outbox has no message “%1”.</source>
        <translation>发件箱中没有邮件“%1”。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be made. Is it there already?</source>
        <translation>无法创建文件 %1。它是否已经存在？</translation>
    </message>
    <message>
        <source>The message %1 is not what was queued any more. Send it anew.</source>
        <translation>邮件 %1 的内容与放入发件箱时不同。请重新发送。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written.</source>
        <translation>无法写入文件 %1。</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>没有等待发送的邮件。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>没有发送任何邮件。</translation>
    </message>
    <message>
        <source>Give exactly one ID from “sendoff-cli sandbox list”.</source>
        <translation>请只指定一个“sendoff-cli sandbox list”中的 ID。</translation>
    </message>
    <message>
        <source>The Sandbox has no message “%1”. “sendoff-cli sandbox list” shows all of them.</source>
        <translation>Sandbox 中没有邮件“%1”。可用“sendoff-cli sandbox list”查看所有邮件。</translation>
    </message>
    <message>
        <source>The Sandbox&apos;s messages can&apos;t be removed. Is its folder read-only?</source>
        <translation>无法移除 Sandbox 中的邮件。其文件夹是否为只读？</translation>
    </message>
    <message>
        <source>There is no account yet. Add one with “sendoff-cli account add”.</source>
        <translation>还没有账户。请用“sendoff-cli account add”添加一个。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read. Nothing was sent.</source>
        <translation>无法读取文件 %1。没有发送任何邮件。</translation>
    </message>
    <message>
        <source>“%1” is no header. Write it as &apos;Name: value&apos;.</source>
        <translation>“%1”不是有效的邮件头。请写成 &apos;Name: value&apos;。</translation>
    </message>
    <message>
        <source>“%1” is no address: %2 Nothing was sent.</source>
        <translation>“%1”不是有效的地址：%2 没有发送任何邮件。</translation>
    </message>
    <message>
        <source>Reading message %1 of %2</source>
        <translation>正在读取邮件：%1 / %2</translation>
    </message>
    <message>
        <source>The file %1 is no mail message: it has no sender in From. Nothing was sent.</source>
        <translation>文件 %1 不是邮件：From 中没有发件人。没有发送任何邮件。</translation>
    </message>
    <message>
        <source>An address after %1 has a line break in it. Nothing was sent.</source>
        <translation>%1 后面的地址中有换行符。没有发送任何邮件。</translation>
    </message>
    <message>
        <source>“%1” stands alone. Recipients follow --to, files follow --attach.</source>
        <translation>“%1”单独出现。收件人写在 --to 之后，文件写在 --attach 之后。</translation>
    </message>
    <message>
        <source>--queue-only and --wait exclude each other.</source>
        <translation>--queue-only 和 --wait 不能同时使用。</translation>
    </message>
    <message>
        <source>Who is to get it? Give --to with an address.</source>
        <translation>邮件要发给谁？请用 --to 指定地址。</translation>
    </message>
    <message>
        <source>--eml sends a message as it is, so %1 can&apos;t stand beside it. Leave one of the two out.</source>
        <translation>--eml 会原样发送邮件，因此不能与 %1 同时使用。请去掉其中一个。</translation>
    </message>
    <message>
        <source>--notify is never, or some of failure, delay and success with commas between.</source>
        <translation>--notify 应为 never，或 failure、delay、success 中的几个，以逗号分隔。</translation>
    </message>
    <message>
        <source>--hold-at-server goes with --at, which says until when.</source>
        <translation>--hold-at-server 要与 --at 一起使用，由后者说明保管到何时。</translation>
    </message>
    <message>
        <source>The server is asked to hold it until %1; once it does, nothing calls it back. If it can&apos;t, the message leaves then if Sendoff runs.</source>
        <translation>将请求服务器保管邮件到 %1；服务器接受保管后便无法撤回。如果服务器做不到，届时只要 Sendoff 在运行，邮件就会发出。</translation>
    </message>
    <message>
        <source>It leaves at %1, if Sendoff runs then.</source>
        <translation>将于 %1 发送，届时 Sendoff 须在运行。</translation>
    </message>
    <message>
        <source>There is no option “%1” here. “sendoff-cli sendmail --help” shows what there is.</source>
        <translation>这里没有选项“%1”。可用“sendoff-cli sendmail --help”查看可用的选项。</translation>
    </message>
    <message>
        <source>The option -%1 wants a value after it.</source>
        <translation>选项 -%1 后面需要一个值。</translation>
    </message>
    <message>
        <source>-N is never, or some of failure, delay and success with commas between.</source>
        <translation>-N 应为 never，或 failure、delay、success 中的几个，以逗号分隔。</translation>
    </message>
    <message>
        <source>Sendoff reads one message from standard input and can&apos;t do -b%1. Have the program hand in its mail by “sendmail -t -i”.</source>
        <translation>Sendoff 从标准输入读取一封邮件，不支持 -b%1。请让程序通过“sendmail -t -i”提交邮件。</translation>
    </message>
    <message>
        <source>The message can&apos;t be kept while it is read. Is there room in %1?</source>
        <translation>读取过程中无法保存邮件。%1 中有空间吗？</translation>
    </message>
    <message>
        <source>A recipient has a line break in it. Nothing was sent.</source>
        <translation>收件人中有换行符。没有发送任何邮件。</translation>
    </message>
    <message>
        <source>“%1” is no address and nobody on this machine. Write it with its domain, such as %1@example.org. Nothing was sent.</source>
        <translation>“%1”不是有效的地址，也不是这台电脑上的用户。请带上域名，例如 %1@example.org。没有发送任何邮件。</translation>
    </message>
    <message>
        <source>“%1” after -f is no address: %2 Nothing was sent.</source>
        <translation>-f 后面的“%1”不是有效的地址：%2 没有发送任何邮件。</translation>
    </message>
    <message>
        <source>Who is to get it? Name the recipients behind the options, or give -t to take them from the headers.</source>
        <translation>邮件要发给谁？请在选项后面写上收件人，或用 -t 从邮件头中读取。</translation>
    </message>
    <message>
        <source>Message %1 is safe in the outbox.</source>
        <translation>邮件 %1 安全保存在发件箱中。</translation>
    </message>
    <message>
        <source>At what time of that day? Write --at %1T09:00, for example.</source>
        <translation>当天几点？例如，请写 --at %1T09:00。</translation>
    </message>
    <message>
        <source>On which day? Write --at 2027-01-31T09:00, for example, or --at +2h for in two hours.</source>
        <translation>哪一天？例如，请写 --at 2027-01-31T09:00；如要两小时后，请写 --at +2h。</translation>
    </message>
    <message>
        <source>%1 is past. Give a time to come, or leave out --at to send now.</source>
        <translation>%1 已经过去。请指定将来的时间，或去掉 --at 立即发送。</translation>
    </message>
    <message>
        <source>There is no “%1” here: clocks are put forward over it. Give a time an hour later or earlier.</source>
        <translation>这里没有“%1”这个时间：时钟会向前拨过它。请指定早一小时或晚一小时的时间。</translation>
    </message>
    <message>
        <source>“%1” comes twice here, as clocks are put back. Write which of the two you mean: %2 or %3.</source>
        <translation>这里会出现两次“%1”，因为时钟会往回拨。请写明是哪一次：%2 或 %3。</translation>
    </message>
    <message>
        <source>“%1” is no time. Write --at 2027-01-31T09:00 for a day and time, or +90min, +2h or +1d from now.</source>
        <translation>“%1”不是有效的时间。日期和时间请写 --at 2027-01-31T09:00；从现在起算请写 +90min、+2h 或 +1d。</translation>
    </message>
    <message>
        <source>Another Sendoff of this profile sends already: this one takes messages in and hands them over, and sends them itself once the other has ended.</source>
        <translation>使用此配置的另一个 Sendoff 已在发送：本程序接收邮件并转交，等另一个结束后再自行发送。</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program, so this one listens at port %2. Give a port of your own with --port to have the same each time.</source>
        <translation>端口 %1 已被其他程序占用，因此改用端口 %2。要每次使用相同的端口，请用 --port 指定。</translation>
    </message>
    <message>
        <source>“%1” after %2 is no port: a number from 1 to 65535, or 0 for a free one.</source>
        <translation>“%1”（位于 %2 之后）不是端口：应为 1 到 65535 之间的数字，或用 0 表示任一空闲端口。</translation>
    </message>
    <message>
        <source>Open: programs on this machine hand in mail at 127.0.0.1 and ::1, port %1 (STARTTLS).</source>
        <translation>已开放：这台电脑上的程序可在 127.0.0.1 和 ::1 的端口 %1（STARTTLS）提交邮件。</translation>
    </message>
    <message>
        <source>With TLS from the beginning: port %1.</source>
        <translation>从一开始就使用 TLS：端口 %1。</translation>
    </message>
    <message>
        <source>Without a login, for programs of this user: the socket %1</source>
        <translation>无需登录，供此用户的程序使用：套接字 %1</translation>
    </message>
    <message>
        <source>Closed. “sendoff-cli serve” opens it; so does the window, if it is switched on there.</source>
        <translation>已关闭。可用“sendoff-cli serve”打开；如果在窗口中启用了此功能，打开窗口时也会打开。</translation>
    </message>
    <message>
        <source>Its certificate, for programs to trust: %1</source>
        <translation>供程序信任的证书：%1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>Give exactly one name, such as the program&apos;s. With blanks in it, it wants quotes.</source>
        <translation>请只指定一个名称，例如程序的名称。如果名称中有空格，请加上引号。</translation>
    </message>
    <message>
        <source>--per-minute is a number of messages; 0 sets no limit.</source>
        <translation>--per-minute 应为邮件数量；0 表示不限。</translation>
    </message>
    <message>
        <source>Give both to the program now: the token is shown this once and kept nowhere. Whoever has it can send as you from this machine, until “sendoff-cli submission token revoke” takes it back.</source>
        <translation>请现在将两者都填入程序：令牌只显示这一次，不会保存在任何地方。持有令牌的人可以从这台电脑以您的名义发送邮件，直到用“sendoff-cli submission token revoke”撤销为止。</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>“%1” can&apos;t log in any more, and is disconnected where it was.</source>
        <translation>“%1”不能再登录，已有的连接也已断开。</translation>
    </message>
    <message>
        <source>Another Sendoff of this profile has the port open already: “sendoff-cli submission status” shows where. End that one first, or use it.</source>
        <translation>使用此配置的另一个 Sendoff 已打开该端口：可用“sendoff-cli submission status”查看位置。请先结束它，或直接使用它。</translation>
    </message>
    <message>
        <source>Port %1 can&apos;t be had (%2). Choose another one with --port; 0 takes a free one.</source>
        <translation>无法使用端口 %1（%2）。请用 --port 选择其他端口；0 表示任一空闲端口。</translation>
    </message>
    <message>
        <source>The socket %1 can&apos;t be made (%2). Choose another path with --socket.</source>
        <translation>无法创建套接字 %1（%2）。请用 --socket 选择其他路径。</translation>
    </message>
    <message>
        <source>The port&apos;s certificate can&apos;t be kept in %1. Make that folder yours to write to.</source>
        <translation>无法将端口的证书保存在 %1 中。请使该文件夹可写。</translation>
    </message>
    <message>
        <source>Give an account and where it goes: account move NAME up, down, first or last.</source>
        <translation>请指定账户及其要移到的位置：account move NAME up、down、first 或 last。</translation>
    </message>
    <message>
        <source>An account has one mailbox: give --imap-server or --pop3-server.</source>
        <translation>一个账户只有一个邮箱：请指定 --imap-server 或 --pop3-server 其中之一。</translation>
    </message>
    <message>
        <source>Give the name of the POP3 server with --pop3-server, for example --pop3-server pop.example.org.</source>
        <translation>请用 --pop3-server 指定 POP3 服务器的名称，例如 --pop3-server pop.example.org。</translation>
    </message>
    <message>
        <source>These options go with --imap-server or --pop3-server.</source>
        <translation>这些选项要与 --imap-server 或 --pop3-server 一起使用。</translation>
    </message>
    <message>
        <source>A POP3 server keeps no sent mail: leave --sent-folder and --sent-copy out. What was sent stays in the outbox.</source>
        <translation>POP3 服务器不保存已发送的邮件：请去掉 --sent-folder 和 --sent-copy。已发送的邮件会留在发件箱中。</translation>
    </message>
    <message>
        <source>--imap-port is a number from 1 to 65535; of POP3, 995 and 110 are usual.</source>
        <translation>--imap-port 应为 1 到 65535 之间的数字；POP3 常用的是 995 和 110。</translation>
    </message>
    <message>
        <source>--reports is on or off: on looks for delivery reports and receipts in the INBOX, by the headers of its messages, and reads only these.</source>
        <translation>--reports 应为 on 或 off：设为 on 时，会根据邮件头在 INBOX 中查找送达报告和已读回执，并且只读取这些邮件。</translation>
    </message>
    <message>
        <source>The mailbox of the account “%1”: %2</source>
        <translation>账户“%1”的邮箱：%2</translation>
    </message>
    <message>
        <source>Give one account name, or none for all that allow it: reports check [NAME]</source>
        <translation>请指定一个账户名称；不指定则检查所有允许的账户：reports check [NAME]</translation>
    </message>
    <message>
        <source>The account “%1” may not look for reports yet. Allow it with “sendoff-cli account set-incoming %1 --reports on”: it then asks the INBOX for delivery reports and receipts, and reads only these.</source>
        <translation>账户“%1”尚未获准查找报告。请用“sendoff-cli account set-incoming %1 --reports on”允许：之后它会在 INBOX 中查找送达报告和已读回执，并且只读取这些邮件。</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>没有名为“%1”的账户。</translation>
    </message>
    <message>
        <source>No account may look for reports yet. Allow it with “sendoff-cli account set-incoming NAME --reports on”.</source>
        <translation>还没有获准查找报告的账户。请用“sendoff-cli account set-incoming NAME --reports on”允许。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs may log in.</source>
        <translation>
            <numerusform>有 %Ln 个程序可以登录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give only one of --imap-password-stdin, --imap-password-prompt, --imap-password-command and --imap-password-same.</source>
        <translation>--imap-password-stdin、--imap-password-prompt、--imap-password-command 和 --imap-password-same 只能指定一个。</translation>
    </message>
    <message>
        <source>Standard input holds one password: give the other one by a prompt or a command.</source>
        <translation>标准输入只能提供一个密码：另一个请通过提示输入或用命令提供。</translation>
    </message>
    <message>
        <source>Password of the mailbox:</source>
        <translation>邮箱的密码：</translation>
    </message>
    <message>
        <source>--local-copies is maildir: or mbox: with a path that begins with a slash, for example --local-copies maildir:/home/jane/Maildir/.Sent, or none.</source>
        <translation>--local-copies 应为 maildir: 或 mbox: 加上以斜杠开头的路径，例如 --local-copies maildir:/home/jane/Maildir/.Sent，或者 none。</translation>
    </message>
    <message>
        <source>Give a command that prints the password of the mailbox with --imap-password-command.</source>
        <translation>请用 --imap-password-command 指定输出邮箱密码的命令。</translation>
    </message>
    <message>
        <source>was sent and came back from some</source>
        <translation>已发送，但被部分收件人退回</translation>
    </message>
    <message>
        <source>was sent and came back</source>
        <translation>已发送，但被退回</translation>
    </message>
    <message>
        <source>Message %1 was sent again in another message; there is nothing to try again.</source>
        <translation>邮件 %1 已用另一封邮件再次发送，无需重试。</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Couldn&apos;t write the message to standard output. Is there room where it goes?</source>
        <translation>无法将邮件写入标准输出。目标位置还有空间吗？</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read to its end. Nothing was sent.</source>
        <translation>无法将标准输入读取到末尾。没有发送任何邮件。</translation>
    </message>
</context>
<context>
    <name>sendoff::words</name>
    <message>
        <source>took %1 s</source>
        <translation>用时 %1 秒</translation>
    </message>
    <message>
        <source>Found among the account&apos;s sent mail: the server accepted it.</source>
        <translation>在账户的已发送邮件中找到：服务器已经接收。</translation>
    </message>
    <message>
        <source>Not found among the account&apos;s sent mail.</source>
        <translation>在账户的已发送邮件中没有找到。</translation>
    </message>
    <message>
        <source>The account&apos;s sent mail couldn&apos;t be searched.</source>
        <translation>无法搜索账户的已发送邮件。</translation>
    </message>
    <message>
        <source>The server accepted it.</source>
        <translation>服务器已接收。</translation>
    </message>
    <message>
        <source>Tried. The conversation isn&apos;t kept any more.</source>
        <translation>已尝试发送。对话记录已不再保留。</translation>
    </message>
    <message>
        <source>Accepted for some. For others: %1</source>
        <translation>已为部分收件人接收。其余收件人：%1</translation>
    </message>
    <message>
        <source>Safe in the outbox.</source>
        <translation>已安全保存在发件箱中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier attempts are no longer kept.</source>
        <translation>
            <numerusform>%Ln 次早期尝试的记录已不再保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way now.</source>
        <translation>正在进行。</translation>
    </message>
    <message>
        <source>Leaves then.</source>
        <translation>届时发送。</translation>
    </message>
    <message>
        <source>Looked for again.</source>
        <translation>再次查找。</translation>
    </message>
    <message>
        <source>Next try.</source>
        <translation>下次尝试。</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>size per second</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>剩余 %1 秒</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>剩余 %1 分钟</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>剩余 %1 小时</translation>
    </message>
    <message>
        <source>The server vouches only for itself.</source>
        <translation>只有服务器自己担保自己的身份。</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself, as on a server of your own. Someone in between could show one, too.</source>
        <translation>%1 的证书是自签名的，自建服务器通常如此。但中间人也可以出示这样的证书。</translation>
    </message>
    <message>
        <source>If it is your own server, compare the fingerprint in the account&apos;s settings and trust it there. Else don&apos;t go on.</source>
        <translation>如果是您自己的服务器，请在账户设置中核对指纹，并信任该证书。否则请不要继续。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate isn&apos;t trusted.</source>
        <translation>服务器的证书不受信任。</translation>
    </message>
    <message>
        <source>Nobody that this machine trusts vouches for %1. It may be a server of your own, or someone may be in between.</source>
        <translation>这台电脑所信任的机构都没有为 %1 担保。它可能是您自己的服务器，也可能有人在中间拦截。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock seems to be wrong.</source>
        <translation>这台电脑的时钟似乎不准。</translation>
    </message>
    <message>
        <source>It shows %1, and the certificate of %2 is valid only from %3 on.</source>
        <translation>时钟显示 %1，而 %2 的证书从 %3 起才有效。</translation>
    </message>
    <message>
        <source>Set the date and time of this machine, then try again. The message waits.</source>
        <translation>请设置好这台电脑的日期和时间，然后重试。邮件会继续等待。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>服务器的证书已过期。</translation>
    </message>
    <message>
        <source>The certificate of %1 was valid until %2.</source>
        <translation>%1 的证书有效期到 %2 为止。</translation>
    </message>
    <message>
        <source>Check the date of this machine. If it is right, your provider must renew the certificate; the message waits.</source>
        <translation>请检查这台电脑的日期。如果日期正确，则需要服务商更新证书；邮件会继续等待。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate isn&apos;t valid today.</source>
        <translation>服务器的证书目前无效。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired or isn&apos;t valid yet.</source>
        <translation>%1 的证书已过期或尚未生效。</translation>
    </message>
    <message>
        <source>Couldn&apos;t make the connection secure.</source>
        <translation>无法建立安全连接。</translation>
    </message>
    <message>
        <source>%1 and Sendoff didn&apos;t agree on encryption. The port may want another kind of security, or the server is too old.</source>
        <translation>%1 与 Sendoff 未能就加密方式达成一致。该端口可能需要另一种安全性设置，或者服务器太旧。</translation>
    </message>
    <message>
        <source>Check port and security in the account: 465 goes with TLS, 587 with STARTTLS.</source>
        <translation>请检查账户中的端口和安全性：465 对应 TLS，587 对应 STARTTLS。</translation>
    </message>
    <message>
        <source>This port doesn&apos;t begin with encryption.</source>
        <translation>此端口一开始并不加密。</translation>
    </message>
    <message>
        <source>%1 speaks in the clear first at this port, as it is usual with STARTTLS.</source>
        <translation>%1 在此端口先以明文通信，这是 STARTTLS 的通常做法。</translation>
    </message>
    <message>
        <source>Set security to “STARTTLS” in the account, or take port 465 with “TLS”.</source>
        <translation>请在账户中将安全性设为“STARTTLS”，或使用端口 465 和“TLS”。</translation>
    </message>
    <message>
        <source>The server&apos;s encryption is too old.</source>
        <translation>服务器的加密方式太旧。</translation>
    </message>
    <message>
        <source>%1 knows no TLS 1.2, and what is older no longer keeps a password safe.</source>
        <translation>%1 不支持 TLS 1.2，而更旧的方式已无法保证密码安全。</translation>
    </message>
    <message>
        <source>Ask your provider for another server, or whoever runs it to renew its software.</source>
        <translation>请向服务商询问其他服务器，或请服务器的管理者更新软件。</translation>
    </message>
    <message>
        <source>The certificate belongs to another server.</source>
        <translation>证书属于另一台服务器。</translation>
    </message>
    <message>
        <source>The server that answered doesn&apos;t prove that it is %1.</source>
        <translation>作出应答的服务器不能证明自己是 %1。</translation>
    </message>
    <message>
        <source>Use the server&apos;s name exactly as your provider gives it. If it is right, ask your provider.</source>
        <translation>请完全按照服务商提供的名称填写服务器。如果名称正确，请询问服务商。</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trust.</source>
        <translation>服务器出示的证书与您信任的不同。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server. If the change is meant, open the account, check it again and trust the new certificate.</source>
        <translation>请询问服务器的管理者。如果确实更换了证书，请打开账户重新检查，并信任新证书。</translation>
    </message>
    <message>
        <source>A certificate file of the account can&apos;t be used.</source>
        <translation>账户的证书文件无法使用。</translation>
    </message>
    <message>
        <source>It is missing or unreadable, or a password locks it: %1.</source>
        <translation>文件缺失、无法读取或有密码保护：%1。</translation>
    </message>
    <message>
        <source>Put the file in its place, without a password, or name another one in the account.</source>
        <translation>请将不带密码的文件放回原处，或在账户中指定其他文件。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take your certificate.</source>
        <translation>服务器不接受您的证书。</translation>
    </message>
    <message>
        <source>%1 refused the certificate that this account shows, or wants one and got none.</source>
        <translation>%1 拒绝了此账户出示的证书，或要求证书但没有收到。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a certificate, and name its file in the account.</source>
        <translation>请向服务器的管理者索取证书，并在账户中指定证书文件。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t offer a secure connection here.</source>
        <translation>服务器在这里不提供安全连接。</translation>
    </message>
    <message>
        <source>%1 offers no STARTTLS at this port, or someone removed the offer on the way. Nothing was sent.</source>
        <translation>%1 在此端口不提供 STARTTLS，或者有人在途中将其去除。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Try security “TLS” with port 465 in the account, or ask your provider.</source>
        <translation>请尝试在账户中将安全性设为“TLS”并使用端口 465，或询问服务商。</translation>
    </message>
    <message>
        <source>Someone may be tampering with the connection.</source>
        <translation>可能有人在篡改连接。</translation>
    </message>
    <message>
        <source>Unencrypted data came after the switch to encryption. Sendoff hung up before sending anything.</source>
        <translation>切换到加密之后收到了未加密的数据。Sendoff 在发送任何内容之前就断开了连接。</translation>
    </message>
    <message>
        <source>Try another network, or security “TLS” with port 465. If it stays, tell your provider.</source>
        <translation>请换一个网络，或将安全性设为“TLS”并使用端口 465。如果问题依旧，请告知服务商。</translation>
    </message>
    <message>
        <source>The server can&apos;t promise encryption all the way.</source>
        <translation>服务器无法保证全程加密。</translation>
    </message>
    <message>
        <source>You asked for encryption up to the recipient, and %1 doesn&apos;t offer it.</source>
        <translation>您要求一直加密到收件人，但 %1 不支持。</translation>
    </message>
    <message>
        <source>Send it without this wish, or through another account.</source>
        <translation>请取消这一要求再发送，或通过其他账户发送。</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1 in time.</source>
        <translation>未能及时连接到 %1。</translation>
    </message>
    <message>
        <source>Nothing answered. A wrong port or a firewall often looks like this.</source>
        <translation>没有任何应答。端口错误或防火墙阻挡时常会这样。</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and port in the account. If they are right, try again later.</source>
        <translation>请检查账户中的服务器名称和端口。如果都正确，请稍后重试。</translation>
    </message>
    <message>
        <source>The server says nothing at this port.</source>
        <translation>服务器在此端口没有反应。</translation>
    </message>
    <message>
        <source>%1 took the connection and stayed silent, as servers do that want encryption from the first moment.</source>
        <translation>%1 接受了连接却没有应答，要求从一开始就加密的服务器往往如此。</translation>
    </message>
    <message>
        <source>Set security to “TLS” with port 465 in the account, or check the port.</source>
        <translation>请在账户中将安全性设为“TLS”并使用端口 465，或检查端口。</translation>
    </message>
    <message>
        <source>It isn&apos;t certain whether the message was sent.</source>
        <translation>不确定邮件是否已发送。</translation>
    </message>
    <message>
        <source>The whole message was handed over, but %1 didn&apos;t confirm it in time.</source>
        <translation>整封邮件都已交出，但 %1 没有及时确认。</translation>
    </message>
    <message>
        <source>Ask a recipient or look into the sent folder, then say whether it arrived.</source>
        <translation>请询问收件人或查看已发送邮件文件夹，然后说明邮件是否送达。</translation>
    </message>
    <message>
        <source>The server took too long.</source>
        <translation>服务器应答时间过长。</translation>
    </message>
    <message>
        <source>%1 stopped answering in the middle of the conversation.</source>
        <translation>%1 在对话中途停止了应答。</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again later.</source>
        <translation>没有丢失任何内容。请稍后重试。</translation>
    </message>
    <message>
        <source>The connection to %1 broke just when it should have confirmed the message.</source>
        <translation>在 %1 本应确认邮件时，连接恰好中断。</translation>
    </message>
    <message>
        <source>The server hung up at once.</source>
        <translation>服务器立即断开了连接。</translation>
    </message>
    <message>
        <source>%1 closed the connection before the conversation began. The port may want another kind of security.</source>
        <translation>%1 在对话开始之前就关闭了连接。该端口可能需要另一种安全性设置。</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>连接已中断。</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the message was handed over.</source>
        <translation>在邮件交出之前，与 %1 的连接中断了。</translation>
    </message>
    <message>
        <source>Nothing was lost. Check your network and try again.</source>
        <translation>没有丢失任何内容。请检查网络，然后重试。</translation>
    </message>
    <message>
        <source>Couldn&apos;t find %1.</source>
        <translation>找不到 %1。</translation>
    </message>
    <message>
        <source>No server of this name is known, or this machine is offline.</source>
        <translation>没有这个名称的服务器，或者这台电脑处于离线状态。</translation>
    </message>
    <message>
        <source>Check your network, then the server&apos;s name in the account.</source>
        <translation>请先检查网络，再检查账户中的服务器名称。</translation>
    </message>
    <message>
        <source>The port is closed on %1.</source>
        <translation>%1 的端口已关闭。</translation>
    </message>
    <message>
        <source>The machine is there, but no mail server listens at this port.</source>
        <translation>可以找到这台主机，但此端口上没有邮件服务器。</translation>
    </message>
    <message>
        <source>Check the port in the account: most servers use 465 or 587.</source>
        <translation>请检查账户中的端口：多数服务器使用 465 或 587。</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1 by IPv6.</source>
        <translation>无法通过 IPv6 连接到 %1。</translation>
    </message>
    <message>
        <source>This server has IPv6 addresses only, and this network leads to none of them.</source>
        <translation>此服务器只有 IPv6 地址，而当前网络无法到达其中任何一个。</translation>
    </message>
    <message>
        <source>Try another network, or ask whoever runs this one about IPv6. The message waits.</source>
        <translation>请换一个网络，或向当前网络的管理者询问 IPv6。邮件会继续等待。</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1.</source>
        <translation>无法连接到 %1。</translation>
    </message>
    <message>
        <source>There is no network, or no way from it to the server.</source>
        <translation>没有网络，或从网络无法到达服务器。</translation>
    </message>
    <message>
        <source>Connect to the internet. The message waits and is tried again.</source>
        <translation>请连接到互联网。邮件会继续等待，并会重试。</translation>
    </message>
    <message>
        <source>The proxy didn&apos;t let the connection through.</source>
        <translation>代理没有让连接通过。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached through the proxy that is set for this account.</source>
        <translation>通过此账户设置的代理无法连接到 %1。</translation>
    </message>
    <message>
        <source>Check the proxy in the account, or remove it.</source>
        <translation>请检查账户中的代理，或将其去掉。</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>发送已停止。</translation>
    </message>
    <message>
        <source>It was stopped before it was finished.</source>
        <translation>发送在完成之前被停止。</translation>
    </message>
    <message>
        <source>Press “Send now” to send it after all.</source>
        <translation>如果仍要发送，请点击“立即发送”。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an address: %2</source>
        <translation>“%1”不是有效的地址：%2</translation>
    </message>
    <message>
        <source>Say to whom it should go: To, Cc and Bcc are empty.</source>
        <translation>请填写收件人：收件人、抄送和密送都是空的。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there any more. Attach it again, or remove it.</source>
        <translation>“%1”已不存在。请重新添加，或将其移除。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read. Check its permissions, or remove it.</source>
        <translation>无法读取“%1”。请检查其权限，或将其移除。</translation>
    </message>
    <message>
        <source>“%1” was changed after you attached it. Attach it again to send it as it is now.</source>
        <translation>“%1”在添加后已被修改。请重新添加，以发送现在的内容。</translation>
    </message>
    <message>
        <source>The header “%1” isn&apos;t written correctly.</source>
        <translation>邮件头“%1”的写法不正确。</translation>
    </message>
    <message>
        <source>Sendoff writes the header “%1” itself. Leave it out.</source>
        <translation>邮件头“%1”由 Sendoff 自行填写。请将其去掉。</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>地址为空。</translation>
    </message>
    <message>
        <source>It has no @.</source>
        <translation>地址中没有 @。</translation>
    </message>
    <message>
        <source>Nothing stands before the @.</source>
        <translation>@ 前面没有内容。</translation>
    </message>
    <message>
        <source>The part before the @ is too long.</source>
        <translation>@ 前面的部分太长。</translation>
    </message>
    <message>
        <source>The part before the @ has a character that can&apos;t stand there.</source>
        <translation>@ 前面的部分含有不允许的字符。</translation>
    </message>
    <message>
        <source>Nothing stands after the @.</source>
        <translation>@ 后面没有内容。</translation>
    </message>
    <message>
        <source>The part after the @ is too long.</source>
        <translation>@ 后面的部分太长。</translation>
    </message>
    <message>
        <source>The part after the @ isn&apos;t the name of a mail system.</source>
        <translation>@ 后面的部分不是邮件系统的名称。</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>地址太长。</translation>
    </message>
    <message>
        <source>The address has a line break or another invisible character in it.</source>
        <translation>地址中有换行符或其他不可见字符。</translation>
    </message>
    <message>
        <source>Something stands after the address.</source>
        <translation>地址后面有多余的内容。</translation>
    </message>
    <message>
        <source>A quotation mark isn&apos;t closed.</source>
        <translation>引号没有闭合。</translation>
    </message>
    <message>
        <source>A bracket isn&apos;t closed.</source>
        <translation>括号没有闭合。</translation>
    </message>
    <message>
        <source>The server refused the certificate as a login.</source>
        <translation>服务器拒绝用证书登录。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t know whom your client certificate names.</source>
        <translation>%1 不认识您的客户端证书所指的用户。</translation>
    </message>
    <message>
        <source>Ask your provider to register the certificate, or set another login in %1.</source>
        <translation>请让服务商登记该证书，或在%1中设置其他验证方式。</translation>
    </message>
    <message>
        <source>The server refused the access token.</source>
        <translation>服务器拒绝了访问令牌。</translation>
    </message>
    <message>
        <source>%1 finds it expired, revoked or made for something else.</source>
        <translation>%1 认为该令牌已过期、已被撤销或用于其他用途。</translation>
    </message>
    <message>
        <source>Sign in again in %1, or check the command that prints the token.</source>
        <translation>请在%1中重新登录，或检查输出令牌的命令。</translation>
    </message>
    <message>
        <source>The server takes no anonymous mail.</source>
        <translation>服务器不接受匿名邮件。</translation>
    </message>
    <message>
        <source>%1 wants to know who sends.</source>
        <translation>%1 需要知道是谁在发送。</translation>
    </message>
    <message>
        <source>The server can&apos;t do the login that it offers.</source>
        <translation>服务器无法执行它所提供的验证方式。</translation>
    </message>
    <message>
        <source>%1 offers %2 and then doesn&apos;t know it. Any other way to log in would reveal more of your password, so none was tried.</source>
        <translation>%1 提供了 %2，却又不支持它。其他验证方式会更多地暴露您的密码，因此没有尝试。</translation>
    </message>
    <message>
        <source>Tell your provider. If you trust the server, name another login in %1.</source>
        <translation>请告知服务商。如果您信任该服务器，可在%1中指定其他验证方式。</translation>
    </message>
    <message>
        <source>The server wants the password in another way once.</source>
        <translation>服务器要求以另一种方式提交一次密码。</translation>
    </message>
    <message>
        <source>%1 has to store your password anew before it takes this safer login.</source>
        <translation>%1 需要先重新存储您的密码，才能接受这种更安全的验证方式。</translation>
    </message>
    <message>
        <source>The password or token is too long for the server.</source>
        <translation>密码或令牌对服务器来说太长。</translation>
    </message>
    <message>
        <source>%1 takes no login as long as this one.</source>
        <translation>%1 不接受这么长的登录信息。</translation>
    </message>
    <message>
        <source>Ask your provider for a shorter password, and enter it in %1.</source>
        <translation>请向服务商索取较短的密码，并在%1中输入。</translation>
    </message>
    <message>
        <source>The server refused the password.</source>
        <translation>服务器拒绝了密码。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t know this user name with this password.</source>
        <translation>%1 不认可此用户名和密码。</translation>
    </message>
    <message>
        <source>Enter the password again in %1. With two-step login, providers want an app password.</source>
        <translation>请在%1中重新输入密码。如果启用了两步验证，服务商会要求使用应用专用密码。</translation>
    </message>
    <message>
        <source>There is no safe way to log in.</source>
        <translation>没有安全的登录方式。</translation>
    </message>
    <message>
        <source>%1 offers no login that Sendoff may use over this connection.</source>
        <translation>%1 没有提供 Sendoff 可以在此连接上使用的验证方式。</translation>
    </message>
    <message>
        <source>The server offers a weaker login than before.</source>
        <translation>服务器提供的验证方式比以前弱。</translation>
    </message>
    <message>
        <source>%1 changed, or someone may be in between. The password was not sent.</source>
        <translation>%1 可能有了变化，也可能有人在中间拦截。密码没有发送。</translation>
    </message>
    <message>
        <source>Ask your provider. If the change is meant, save %1 again to accept it.</source>
        <translation>请询问服务商。如果确实有变化，请重新保存%1以接受它。</translation>
    </message>
    <message>
        <source>The server couldn&apos;t prove that it knows your password.</source>
        <translation>服务器无法证明它知道您的密码。</translation>
    </message>
    <message>
        <source>%1 may not be the server that it claims to be. Nothing was sent.</source>
        <translation>%1 可能不是它自称的服务器。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in %1. If it is right, ask your provider.</source>
        <translation>请检查%1中的服务器名称。如果名称正确，请询问服务商。</translation>
    </message>
    <message>
        <source>The password command gave no password.</source>
        <translation>密码命令没有给出密码。</translation>
    </message>
    <message>
        <source>The command that prints the password failed or printed nothing.</source>
        <translation>输出密码的命令失败，或没有任何输出。</translation>
    </message>
    <message>
        <source>The command that prints the password failed: %1.</source>
        <translation>输出密码的命令失败：%1。</translation>
    </message>
    <message>
        <source>Run the command in a terminal, then correct it in %1.</source>
        <translation>请在终端中运行该命令，然后在%1中更正。</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>还没有登录过。</translation>
    </message>
    <message>
        <source>The keychain of this machine holds no sign-in for %1.</source>
        <translation>这台电脑的钥匙串中没有%1的登录信息。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>The provider no longer accepts the sign-in of %1: it ran out, the password changed, or it was taken back.</source>
        <translation>服务商不再接受%1的登录：它已过期、密码已更改或授权已被收回。</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know this client ID.</source>
        <translation>服务商不认识此客户端 ID。</translation>
    </message>
    <message>
        <source>The client ID of %1, or its secret, isn&apos;t the one that was registered.</source>
        <translation>%1的客户端 ID 或其密钥与注册的不一致。</translation>
    </message>
    <message>
        <source>Copy both from the provider&apos;s page into the account&apos;s settings again.</source>
        <translation>请从服务商的页面将两者重新复制到账户设置中。</translation>
    </message>
    <message>
        <source>Couldn&apos;t renew the sign-in.</source>
        <translation>无法更新登录状态。</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be asked for a new token, or has trouble of its own.</source>
        <translation>无法向 %1 请求新的令牌，或者它自身出了问题。</translation>
    </message>
    <message>
        <source>Check your network. The message waits and is tried again.</source>
        <translation>请检查网络。邮件会继续等待，并会重试。</translation>
    </message>
    <message>
        <source>%1 is switched off.</source>
        <translation>%1已停用。</translation>
    </message>
    <message>
        <source>You set it so that nothing is sent by it.</source>
        <translation>您已设置为不通过它发送任何邮件。</translation>
    </message>
    <message>
        <source>Switch it on in the account&apos;s settings, and what waits leaves.</source>
        <translation>在账户设置中启用后，等待中的邮件就会发出。</translation>
    </message>
    <message>
        <source>The account of this message was removed.</source>
        <translation>此邮件的账户已被移除。</translation>
    </message>
    <message>
        <source>There is no way left to send it as it is.</source>
        <translation>已无法按原样发送。</translation>
    </message>
    <message>
        <source>Press “Edit and resend” and choose another account.</source>
        <translation>请点击“编辑后重发”，并选择其他账户。</translation>
    </message>
    <message>
        <source>This machine has no keychain.</source>
        <translation>这台电脑没有钥匙串。</translation>
    </message>
    <message>
        <source>No keychain service runs here, so there is no safe place for the password.</source>
        <translation>这里没有运行钥匙串服务，因此密码没有安全的保存位置。</translation>
    </message>
    <message>
        <source>Install and start one, such as GNOME Keyring or KWallet, or let a command give the password of %1.</source>
        <translation>请安装并启动一个，例如 GNOME Keyring 或 KWallet，或改由命令提供%1的密码。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>钥匙串已锁定。</translation>
    </message>
    <message>
        <source>The password of %1 is in it and can&apos;t be read now.</source>
        <translation>%1的密码在钥匙串中，但目前无法读取。</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>请解锁钥匙串，然后重试。</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t let Sendoff in.</source>
        <translation>钥匙串没有允许 Sendoff 访问。</translation>
    </message>
    <message>
        <source>You or the system refused access to the password of %1.</source>
        <translation>您或系统拒绝了对%1密码的访问。</translation>
    </message>
    <message>
        <source>Try again and allow it when the keychain asks.</source>
        <translation>请重试，并在钥匙串询问时选择允许。</translation>
    </message>
    <message>
        <source>There is no password yet.</source>
        <translation>还没有密码。</translation>
    </message>
    <message>
        <source>This machine&apos;s keychain holds no password for %1. Accounts that came from another machine leave theirs there.</source>
        <translation>这台电脑的钥匙串中没有%1的密码。来自另一台电脑的账户，其密码会留在那台电脑上。</translation>
    </message>
    <message>
        <source>Enter the password in the account&apos;s settings.</source>
        <translation>请在账户设置中输入密码。</translation>
    </message>
    <message>
        <source>The password couldn&apos;t be read or stored.</source>
        <translation>无法读取或存储密码。</translation>
    </message>
    <message>
        <source>The keychain or the password command of %1 failed.</source>
        <translation>%1的钥匙串或密码命令失败。</translation>
    </message>
    <message>
        <source>It failed for %1: %2.</source>
        <translation>处理%1时失败：%2。</translation>
    </message>
    <message>
        <source>Try again. If it stays, restart the keychain, or correct the command.</source>
        <translation>请重试。如果问题依旧，请重新启动钥匙串，或更正命令。</translation>
    </message>
    <message>
        <source>The server can&apos;t send to this kind of address.</source>
        <translation>服务器无法向这类地址发送邮件。</translation>
    </message>
    <message>
        <source>The address has letters before the @ that %1 doesn&apos;t understand.</source>
        <translation>地址的 @ 前面含有 %1 不支持的字符。</translation>
    </message>
    <message>
        <source>Ask the recipient for an address in plain letters, or use another account.</source>
        <translation>请向收件人索取只含英文字母和数字的地址，或使用其他账户。</translation>
    </message>
    <message>
        <source>The server is too old for this message.</source>
        <translation>服务器太旧，不支持这封邮件。</translation>
    </message>
    <message>
        <source>The message holds characters that %1 can&apos;t carry.</source>
        <translation>邮件中含有 %1 无法传送的字符。</translation>
    </message>
    <message>
        <source>Press “Edit and resend”, so that Sendoff writes it in an older form.</source>
        <translation>请点击“编辑后重发”，让 Sendoff 改用较旧的格式书写。</translation>
    </message>
    <message>
        <source>The message holds raw data that %1 can&apos;t carry.</source>
        <translation>邮件中含有 %1 无法传送的原始数据。</translation>
    </message>
    <message>
        <source>The server can&apos;t promise to deliver in time.</source>
        <translation>服务器无法保证按时送达。</translation>
    </message>
    <message>
        <source>The message was to come back if it is late, and %1 doesn&apos;t do that, or not so soon.</source>
        <translation>您要求延误时退回邮件，但 %1 不支持这样做，或不支持这么短的时限。</translation>
    </message>
    <message>
        <source>Send it without a time limit, or with a longer one.</source>
        <translation>请去掉时限或延长时限，然后发送。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t keep messages for later.</source>
        <translation>服务器不能代为保管定时邮件。</translation>
    </message>
    <message>
        <source>%1 was to hold the message until its time, and can&apos;t, or not for so long.</source>
        <translation>本应由 %1 将邮件保管到指定时间，但它做不到，或不能保管这么久。</translation>
    </message>
    <message>
        <source>Let Sendoff keep it: it is sent in time if Sendoff is running then.</source>
        <translation>请让 Sendoff 保管：届时只要 Sendoff 在运行，邮件就会按时发送。</translation>
    </message>
    <message>
        <source>The server takes fewer recipients at a time.</source>
        <translation>服务器每次接收的收件人数较少。</translation>
    </message>
    <message>
        <source>%1 took some of them; the others follow in further deliveries.</source>
        <translation>%1 接收了其中一部分；其余的会分批继续投递。</translation>
    </message>
    <message>
        <source>There is nothing to do. Sendoff goes on by itself.</source>
        <translation>不需要做什么。Sendoff 会自动继续。</translation>
    </message>
    <message>
        <source>The stored message is gone.</source>
        <translation>保存的邮件已丢失。</translation>
    </message>
    <message>
        <source>Its file was removed from this machine, so it can&apos;t be sent.</source>
        <translation>邮件文件已从这台电脑中删除，因此无法发送。</translation>
    </message>
    <message>
        <source>Write it again, then remove this entry.</source>
        <translation>请重新写这封邮件，然后移除此条目。</translation>
    </message>
    <message>
        <source>The stored message was changed.</source>
        <translation>保存的邮件已被修改。</translation>
    </message>
    <message>
        <source>Its file isn&apos;t what you wrote any more, so Sendoff doesn&apos;t send it.</source>
        <translation>文件内容与您所写的不同，因此 Sendoff 不会发送。</translation>
    </message>
    <message>
        <source>Press “Edit and resend”, read it through, and send it again.</source>
        <translation>请点击“编辑后重发”，通读一遍，然后再次发送。</translation>
    </message>
    <message>
        <source>The message has nobody to go to.</source>
        <translation>邮件没有收件人。</translation>
    </message>
    <message>
        <source>No address was left to send it to.</source>
        <translation>没有可以发送的地址了。</translation>
    </message>
    <message>
        <source>Press “Edit and resend” and fill in To.</source>
        <translation>请点击“编辑后重发”，并填写收件人。</translation>
    </message>
    <message>
        <source>Its time has passed.</source>
        <translation>发送时间已过。</translation>
    </message>
    <message>
        <source>Sendoff wasn&apos;t running when the message should have left, or during the following 24 hours.</source>
        <translation>邮件应当发送时 Sendoff 没有运行，此后 24 小时内也没有运行。</translation>
    </message>
    <message>
        <source>Press “Send now”, or choose another time.</source>
        <translation>请点击“立即发送”，或选择其他时间。</translation>
    </message>
    <message>
        <source>This message was found again.</source>
        <translation>这封邮件是找回的。</translation>
    </message>
    <message>
        <source>The list of messages was damaged. The message itself is whole, but whether it was sent isn&apos;t known.</source>
        <translation>邮件列表曾经损坏。这封邮件本身完好，但不知道是否已发送。</translation>
    </message>
    <message>
        <source>If you know that it wasn&apos;t, press “Send now”. Else remove it.</source>
        <translation>如果您确定它没有发送，请点击“立即发送”。否则请将其移除。</translation>
    </message>
    <message>
        <source>Something other than a mail server answered.</source>
        <translation>应答的不是邮件服务器。</translation>
    </message>
    <message>
        <source>A network with a login page of its own, as in hotels and trains, answers for %1, or another service listens at this port.</source>
        <translation>可能是带有登录页面的网络（如酒店和列车上的网络）代替 %1 作了应答，也可能是此端口上有其他服务。</translation>
    </message>
    <message>
        <source>Open a web page to log in to the network, then try again. Else check the port in %1.</source>
        <translation>请打开一个网页登录网络，然后重试。如果不是这种情况，请检查%1中的端口。</translation>
    </message>
    <message>
        <source>The server answered in a way that makes no sense.</source>
        <translation>无法理解服务器的应答。</translation>
    </message>
    <message>
        <source>%1 may not be a mail server, or it is broken.</source>
        <translation>%1 可能不是邮件服务器，或者出了故障。</translation>
    </message>
    <message>
        <source>Check server and port in %1. The conversation below shows the answer.</source>
        <translation>请检查%1中的服务器和端口。应答内容见下方的对话。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另外 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is encrypted on the way there.</source>
        <translation>到服务器的途中没有任何加密。</translation>
    </message>
    <message>
        <source>Encrypted with TLS; the server&apos;s certificate is checked.</source>
        <translation>使用 TLS 加密，并检查服务器的证书。</translation>
    </message>
    <message>
        <source>Encrypted with TLS; last time it was %1. The server&apos;s certificate is checked.</source>
        <translation>使用 TLS 加密，上次为 %1，并检查服务器的证书。</translation>
    </message>
    <message>
        <source>Without a login.</source>
        <translation>不登录。</translation>
    </message>
    <message>
        <source>Logged in as %1, the safest way that the server knows.</source>
        <translation>以 %1 的身份登录，使用服务器支持的最安全方式。</translation>
    </message>
    <message>
        <source>Logged in as %1 with %2, as last time.</source>
        <translation>以 %1 的身份登录，与上次一样使用 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Handed over once, for all %Ln recipients.</source>
        <translation>
            <numerusform>一次提交，发给全部 %Ln 位收件人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed over %1 times for %Ln recipients, as the server takes %2 at a time. Nobody gets it twice.</source>
        <translation>
            <numerusform>分 %1 次提交，发给 %Ln 位收件人，因为服务器每次只接收 %2 位。没有人会收到两次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachments go as they are (BINARYMIME), which saves a quarter.</source>
        <translation>附件按原样传送（BINARYMIME），可节省四分之一的数据量。</translation>
    </message>
    <message>
        <source>The text goes in 8 bits (8BITMIME).</source>
        <translation>正文以 8 位传送（8BITMIME）。</translation>
    </message>
    <message>
        <source>In 7 bits, which every server takes.</source>
        <translation>以 7 位传送，所有服务器都能接收。</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>收件人：%1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>抄送：%1</translation>
    </message>
    <message>
        <source>All of these are seen by everybody who gets it.</source>
        <translation>收到邮件的每个人都能看到以上所有人。</translation>
    </message>
    <message>
        <source>Nobody sees who else gets it.</source>
        <translation>没有人能看到还有谁收到了邮件。</translation>
    </message>
    <message>
        <source>Bcc: %1. Nobody else sees that they get it.</source>
        <translation>密送：%1。其他人都看不到他们收到了邮件。</translation>
    </message>
    <message>
        <source>Your time zone (%1), and that you write from %2.</source>
        <translation>您的时区（%1），以及您从 %2 写信。</translation>
    </message>
    <message>
        <source>Not the name of this computer. The server sees its address on the net, and may write it down.</source>
        <translation>不会透露这台电脑的名称。服务器能看到它的网络地址，并可能会记录下来。</translation>
    </message>
    <message>
        <source>The name “%1” for this computer.</source>
        <translation>这台电脑的名称“%1”。</translation>
    </message>
    <message>
        <source>%1 goes without what it tells (%2).</source>
        <translation>%1 会去除其中的信息（%2）后发送。</translation>
    </message>
    <message>
        <source>%1 tells %2.</source>
        <translation>%1 会透露%2。</translation>
    </message>
    <message>
        <source>%1 mostly tells %2.</source>
        <translation>%1 通常会透露%2。</translation>
    </message>
    <message>
        <source>where it was made</source>
        <translation>制作地点</translation>
    </message>
    <message>
        <source>who made it</source>
        <translation>制作者</translation>
    </message>
    <message>
        <source>with which camera or phone</source>
        <translation>所用的相机或手机</translation>
    </message>
    <message>
        <source>when</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>with which program</source>
        <translation>所用的程序</translation>
    </message>
    <message>
        <source>words beside it</source>
        <translation>附加的文字</translation>
    </message>
    <message>
        <source>To the Sandbox on this computer: nothing leaves it.</source>
        <translation>发送到这台电脑上的 Sandbox：不会离开这台电脑。</translation>
    </message>
    <message>
        <source>By %1, through %2.</source>
        <translation>使用%1，通过 %2 发送。</translation>
    </message>
    <message>
        <source>%1 of %2 that the server takes.</source>
        <translation>%1，服务器上限为 %2。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>It is bigger than what the server takes.</source>
        <translation>超过了服务器的接收上限。</translation>
    </message>
    <message>
        <source>The server didn&apos;t offer %1 when last asked.</source>
        <translation>上次询问时，服务器不支持 %1。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>For</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>The server&apos;s answer</source>
        <translation>服务器的应答</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>证书颁发者</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>证书（SHA-256）</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 octets</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Content (SHA-256)</source>
        <translation>内容（SHA-256）</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>接收凭证</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <translation>信封发件人</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>放入发件箱</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>下次尝试</translation>
    </message>
    <message>
        <source>at %1, taken as %2</source>
        <translation>阶段 %1，判断为 %2</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation>阶段 %1：%2</translation>
    </message>
    <message>
        <source>%1, mailbox search: %2 to %3</source>
        <translation>%1，查看邮箱：%2 至 %3</translation>
    </message>
    <message>
        <source>Attempt %1: %2 to %3</source>
        <translation>第 %1 次尝试：%2 至 %3</translation>
    </message>
    <message>
        <source>Report for the help desk</source>
        <translation>给技术支持的报告</translation>
    </message>
    <message>
        <source>Made by Sendoff %1 at %2. Times are UTC. Passwords and the content of the message are left out.</source>
        <translation>由 Sendoff %1 于 %2 生成。时间均为 UTC。不含密码和邮件内容。</translation>
    </message>
    <message>
        <source>Recipients: %1</source>
        <translation>收件人：%1</translation>
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
        <translation>不加密</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <translation>%1，端口 %2，%3</translation>
    </message>
    <message>
        <source>Sendoff knows %1.</source>
        <translation>Sendoff 已内置 %1 的设置。</translation>
    </message>
    <message>
        <source>%1 says so itself.</source>
        <translation>设置由 %1 自己提供。</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s database of providers says so.</source>
        <translation>设置来自 Thunderbird 的服务商数据库。</translation>
    </message>
    <message>
        <source>The domain&apos;s mail is kept by %1 (%2), says the DNS, which can be forged on the way. Is that your provider?</source>
        <translation>根据 DNS，该域名的邮件由 %1（%2）托管，但 DNS 信息可能在途中被伪造。这是您的服务商吗？</translation>
    </message>
    <message>
        <source>The DNS names the provider, and it can be forged on the way. Is %1 your provider&apos;s server?</source>
        <translation>服务商来自 DNS 的信息，而它可能在途中被伪造。%1 是您的服务商的服务器吗？</translation>
    </message>
    <message>
        <source>The DNS of %1 says so, and it can be forged on the way. Is %2 your provider&apos;s server?</source>
        <translation>设置来自 %1 的 DNS，而它可能在途中被伪造。%2 是您的服务商的服务器吗？</translation>
    </message>
    <message>
        <source>%1 answered and proved its name.</source>
        <translation>%1 作出了应答，并证明了自己的名称。</translation>
    </message>
    <message>
        <source>Sendoff&apos;s own list of providers</source>
        <translation>Sendoff 内置的服务商列表</translation>
    </message>
    <message>
        <source>Settings at %1</source>
        <translation>%1 上的设置</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s database of providers</source>
        <translation>Thunderbird 的服务商数据库</translation>
    </message>
    <message>
        <source>Who keeps the mail of %1</source>
        <translation>%1 的邮件由谁托管</translation>
    </message>
    <message>
        <source>Servers in the DNS of %1</source>
        <translation>%1 的 DNS 中的服务器</translation>
    </message>
    <message>
        <source>Usual names, such as %1</source>
        <translation>常见名称，例如 %1</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>%1 has a page about programs like Sendoff.</source>
        <translation>%1 有一个页面介绍如何在 Sendoff 这类程序中使用。</translation>
    </message>
    <message>
        <source>%1 lets no other program send its mail. Send there by its own app or web site.</source>
        <translation>%1 不允许其他程序发送其邮件。请在其自有应用或网站上发送。</translation>
    </message>
    <message>
        <source>Allow programs on the web site of %1 first.</source>
        <translation>请先在 %1 的网站上允许程序访问。</translation>
    </message>
    <message>
        <source>%1 wants an app password: one that you make on its web site for Sendoff alone.</source>
        <translation>%1 要求使用应用专用密码：请在其网站上为 Sendoff 单独生成一个。</translation>
    </message>
    <message>
        <source>%1 has a password of its own for e-mail programs. Set one on its web site.</source>
        <translation>%1 为邮件程序使用单独的密码。请在其网站上设置。</translation>
    </message>
    <message>
        <source>Start %1 on this machine, and enter the password that it shows.</source>
        <translation>请在这台电脑上启动 %1，并输入它显示的密码。</translation>
    </message>
    <message>
        <source>%1 takes no password from programs: sign in with the browser.</source>
        <translation>%1 不接受程序使用密码：请通过浏览器登录。</translation>
    </message>
    <message>
        <source>For that it wants a client ID, which you register with it once.</source>
        <translation>为此需要一个客户端 ID，您只需在服务商处注册一次。</translation>
    </message>
    <message>
        <source>Couldn&apos;t find the settings for %1 automatically.</source>
        <translation>未能自动找到 %1 的设置。</translation>
    </message>
    <message>
        <source>Neither the domain nor anybody else says where its mail is handed in, and no usual name answers.</source>
        <translation>域名和其他来源都没有说明应向哪里提交邮件，常见名称的服务器也没有应答。</translation>
    </message>
    <message>
        <source>Enter the server that your provider names for sending (SMTP). Is the address spelt right?</source>
        <translation>请填写服务商提供的发件服务器（SMTP）。地址拼写正确吗？</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1, certificate of %2, valid until %3</source>
        <translation>%1，由 %2 颁发的证书，有效期至 %3</translation>
    </message>
    <message>
        <source>logins: %1</source>
        <translation>验证方式：%1</translation>
    </message>
    <message>
        <source>taken; nothing was sent</source>
        <translation>已接受；没有发送任何邮件</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>登录被拒绝。</translation>
    </message>
    <message>
        <source>On the provider&apos;s page, access was not allowed.</source>
        <translation>在服务商的页面上，没有允许访问。</translation>
    </message>
    <message>
        <source>Sign in again and allow it, if it is to send mail for you.</source>
        <translation>如果要让 Sendoff 为您发送邮件，请重新登录并允许访问。</translation>
    </message>
    <message>
        <source>Nobody signed in.</source>
        <translation>没有完成登录。</translation>
    </message>
    <message>
        <source>The page has expired.</source>
        <translation>页面已经失效。</translation>
    </message>
    <message>
        <source>Begin the sign-in again.</source>
        <translation>请重新开始登录。</translation>
    </message>
    <message>
        <source>This sign-in isn&apos;t possible here.</source>
        <translation>这里无法使用这种登录方式。</translation>
    </message>
    <message>
        <source>A client ID or an address of the provider is missing, or the provider has no such way in.</source>
        <translation>缺少客户端 ID 或服务商的某个地址，或者服务商不支持这种登录方式。</translation>
    </message>
    <message>
        <source>Complete the sign-in settings of %1.</source>
        <translation>请补全%1的登录设置。</translation>
    </message>
    <message>
        <source>The provider&apos;s page can&apos;t be trusted now.</source>
        <translation>服务商的页面目前不可信。</translation>
    </message>
    <message>
        <source>Its certificate isn&apos;t valid. A network with a login page of its own looks like this, and so does someone in between.</source>
        <translation>其证书有问题。带有登录页面的网络会这样，有人在中间拦截时也会这样。</translation>
    </message>
    <message>
        <source>Log in to the network, or use another one, then try again.</source>
        <translation>请登录网络，或换一个网络，然后重试。</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the provider.</source>
        <translation>无法连接到服务商。</translation>
    </message>
    <message>
        <source>It couldn&apos;t be asked for a token, or has trouble of its own.</source>
        <translation>无法向服务商请求令牌，或者服务商自身出了问题。</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>请检查网络，然后重试。</translation>
    </message>
    <message>
        <source>The provider&apos;s answer makes no sense.</source>
        <translation>无法理解服务商的应答。</translation>
    </message>
    <message>
        <source>It gave no token that can be used: %1.</source>
        <translation>没有给出可用的令牌：%1。</translation>
    </message>
    <message>
        <source>Check the sign-in settings of %1, then try again.</source>
        <translation>请检查%1的登录设置，然后重试。</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>此账户</translation>
    </message>
    <message>
        <source>the account “%1”</source>
        <translation>账户“%1”</translation>
    </message>
    <message>
        <source>About to leave</source>
        <translation>即将发送</translation>
    </message>
    <message>
        <source>Leaves %1, kept by the server</source>
        <translation>%1 发送，由服务器保管</translation>
    </message>
    <message>
        <source>Waiting for the account</source>
        <translation>等待账户恢复</translation>
    </message>
    <message>
        <source>Delayed, next try %1</source>
        <translation>已延迟，下次尝试 %1</translation>
    </message>
    <message>
        <source>Waiting, next try %1</source>
        <translation>等待发送，下次尝试 %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>已暂缓</translation>
    </message>
    <message>
        <source>On hold, its time has passed</source>
        <translation>已暂缓，发送时间已过</translation>
    </message>
    <message>
        <source>On hold, found again</source>
        <translation>已暂缓，找回的邮件</translation>
    </message>
    <message>
        <source>On hold until the account works</source>
        <translation>已暂缓，直到账户恢复</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <translation>下次尝试：%1。</translation>
    </message>
    <message>
        <source>About to leave.</source>
        <translation>即将发送。</translation>
    </message>
    <message>
        <source>The message is safe on this machine.</source>
        <translation>邮件安全保存在这台电脑上。</translation>
    </message>
    <message>
        <source>“Edit” takes it back.</source>
        <translation>点击“编辑”可以撤回。</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>等待发送。</translation>
    </message>
    <message>
        <source>It leaves by itself as soon as the server takes it.</source>
        <translation>服务器一旦可以接收，邮件就会自动发出。</translation>
    </message>
    <message>
        <source>The connection broke before the server confirmed it, but it is in the account&apos;s folder “%1”: the server accepted it.</source>
        <translation>连接在服务器确认之前中断，但邮件已在账户的文件夹“%1”中：服务器已经接收。</translation>
    </message>
    <message>
        <source>The server accepted it for this recipient.</source>
        <translation>服务器已为此收件人接收邮件。</translation>
    </message>
    <message numerus="yes">
        <source>The server accepted it for all %Ln recipients.</source>
        <translation>
            <numerusform>服务器已为全部 %Ln 位收件人接收邮件。</numerusform>
        </translation>
    </message>
    <message>
        <source>It may have arrived.</source>
        <translation>邮件可能已送达。</translation>
    </message>
    <message>
        <source>The connection broke just when the server should have confirmed the message.</source>
        <translation>在服务器本应确认邮件时，连接恰好中断。</translation>
    </message>
    <message>
        <source>Sendoff is looking for it among the account&apos;s sent mail.</source>
        <translation>Sendoff 正在账户的已发送邮件中查找。</translation>
    </message>
    <message>
        <source>Sendoff didn&apos;t find it among the account&apos;s sent mail yet, and looks again %1.</source>
        <translation>Sendoff 在账户的已发送邮件中还没有找到它，将于 %1 再次查找。</translation>
    </message>
    <message>
        <source>Sendoff couldn&apos;t find it among the account&apos;s sent mail, which proves nothing. Ask a recipient before you send it again.</source>
        <translation>Sendoff 在账户的已发送邮件中没有找到它，但这并不说明什么。再次发送之前，请先询问收件人。</translation>
    </message>
    <message>
        <source>Ask a recipient or look into the sent folder before you send it again.</source>
        <translation>再次发送之前，请先询问收件人或查看已发送邮件文件夹。</translation>
    </message>
    <message>
        <source>“Edit and resend”</source>
        <translation>“编辑后重发”</translation>
    </message>
    <message>
        <source>“Edit for failed recipients”</source>
        <translation>“为失败的收件人编辑”</translation>
    </message>
    <message>
        <source>Couldn&apos;t be sent to %1 of %2.</source>
        <translation>%2 位收件人中有 %1 位未能发送。</translation>
    </message>
    <message>
        <source>Couldn&apos;t be sent to anyone.</source>
        <translation>未能发给任何人。</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <translation>%1 及另外 %2 人</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>put off %1</source>
        <translation>已推迟 %1</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>已拒绝 %1</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Leaves %1.</source>
        <translation>将于 %1 发送。</translation>
    </message>
    <message>
        <source>Sendoff must be running then.</source>
        <translation>届时 Sendoff 须在运行。</translation>
    </message>
    <message>
        <source>On hold.</source>
        <translation>已暂缓发送。</translation>
    </message>
    <message>
        <source>It stays here until you let it go.</source>
        <translation>邮件会留在这里，直到您恢复发送。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>已发送。</translation>
    </message>
    <message>
        <source>Leaves %1</source>
        <translation>%1 发送</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>The server keeps it until %1</source>
        <translation>由服务器保管到 %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Refused for %1 of %2</source>
        <translation>%2 位中有 %1 位被拒绝</translation>
    </message>
    <message>
        <source>Couldn&apos;t be sent to anyone</source>
        <translation>未能发给任何人</translation>
    </message>
    <message>
        <source>Couldn&apos;t be sent</source>
        <translation>未能发送</translation>
    </message>
    <message>
        <source>May have arrived, being looked for</source>
        <translation>可能已送达，正在查找</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>可能已送达</translation>
    </message>
    <message>
        <source>A copy is about to be put among your sent mail.</source>
        <translation>副本即将放入您的已发送邮件。</translation>
    </message>
    <message>
        <source>The copy couldn&apos;t be put among your sent mail yet. Sendoff tries again %1.</source>
        <translation>副本尚未放入您的已发送邮件。Sendoff 将于 %1 再次尝试。</translation>
    </message>
    <message>
        <source>A copy is in your folder “%1”.</source>
        <translation>副本在您的文件夹“%1”中。</translation>
    </message>
    <message>
        <source>Your server keeps a copy in “%1”.</source>
        <translation>您的服务器在“%1”中保留副本。</translation>
    </message>
    <message>
        <source>The copy couldn&apos;t be put among your sent mail. The message itself was sent.</source>
        <translation>副本未能放入您的已发送邮件。邮件本身已经发送。</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Finding the server</source>
        <translation>查找服务器</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Making the connection secure</source>
        <translation>建立安全连接</translation>
    </message>
    <message>
        <source>Waiting for the greeting</source>
        <translation>等待服务器问候</translation>
    </message>
    <message>
        <source>Saying hello</source>
        <translation>打招呼</translation>
    </message>
    <message>
        <source>Asking for a secure connection</source>
        <translation>请求安全连接</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Offering the sender&apos;s address</source>
        <translation>提交发件人地址</translation>
    </message>
    <message>
        <source>Offering the recipients</source>
        <translation>提交收件人</translation>
    </message>
    <message>
        <source>Handing over the message</source>
        <translation>提交邮件</translation>
    </message>
    <message>
        <source>Waiting for the confirmation</source>
        <translation>等待确认</translation>
    </message>
    <message>
        <source>Saying goodbye</source>
        <translation>道别</translation>
    </message>
    <message>
        <source>This message isn&apos;t in the outbox any more.</source>
        <translation>此邮件已不在发件箱中。</translation>
    </message>
    <message>
        <source>The message couldn&apos;t be stored on this machine, so it wasn&apos;t queued. Check that the disk can be written to.</source>
        <translation>邮件无法保存到这台电脑，因此没有放入发件箱。请检查磁盘是否可写。</translation>
    </message>
    <message>
        <source>The outbox couldn&apos;t be read. Check the permissions of its folder.</source>
        <translation>无法读取发件箱。请检查其文件夹的权限。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was queued. Make room, then send it again.</source>
        <translation>磁盘已满，因此没有放入发件箱。请清理空间，然后再次发送。</translation>
    </message>
    <message>
        <source>The disk takes no changes, so nothing was queued. Make the folder of the outbox writable.</source>
        <translation>磁盘无法写入，因此没有放入发件箱。请使发件箱的文件夹可写。</translation>
    </message>
    <message>
        <source>Another program holds the outbox. Wait a moment, then try again.</source>
        <translation>另一个程序正在占用发件箱。请稍等片刻，然后重试。</translation>
    </message>
    <message>
        <source>The outbox on this machine is damaged. Close Sendoff everywhere, then start it again: it keeps the damaged file, and finds every message that is still there.</source>
        <translation>这台电脑上的发件箱已损坏。请关闭所有 Sendoff，然后重新启动：它会保留损坏的文件，并找回所有仍然存在的邮件。</translation>
    </message>
    <message>
        <source>That can&apos;t be done while the message is being sent. Wait a moment, then try again.</source>
        <translation>邮件正在发送时无法执行此操作。请稍等片刻，然后重试。</translation>
    </message>
    <message>
        <source>The outbox was written by a newer Sendoff. Install that version to open it.</source>
        <translation>发件箱是由更新版本的 Sendoff 写入的。请安装该版本后打开。</translation>
    </message>
    <message>
        <source>There is already an account named “%1”. Choose another name.</source>
        <translation>已有名为“%1”的账户。请选择其他名称。</translation>
    </message>
    <message>
        <source>This account isn&apos;t there any more.</source>
        <translation>此账户已不存在。</translation>
    </message>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>没有名为“%1”的账户。</translation>
    </message>
    <message>
        <source>The account couldn&apos;t be saved. Check that the disk can be written to and isn&apos;t full.</source>
        <translation>无法保存账户。请检查磁盘是否可写且未满。</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>请为账户命名。</translation>
    </message>
    <message>
        <source>The account&apos;s name is too long. Choose a shorter one.</source>
        <translation>账户名称太长。请选择较短的名称。</translation>
    </message>
    <message>
        <source>The account&apos;s name has a line break or another invisible character in it.</source>
        <translation>账户名称中有换行符或其他不可见字符。</translation>
    </message>
    <message>
        <source>The account&apos;s name can&apos;t begin with a dash.</source>
        <translation>账户名称不能以连字符开头。</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>主题为空。</translation>
    </message>
    <message>
        <source>You wrote “%1”, and nothing is attached yet.</source>
        <translation>您写了“%1”，但还没有添加附件。</translation>
    </message>
    <message>
        <source>It comes to %1, and the server takes %2. Remove something, or make a picture smaller.</source>
        <translation>邮件大小为 %1，而服务器上限为 %2。请移除一些内容，或缩小图片。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take addresses with letters like those before the @ in %1. Use another address of that person, or another account.</source>
        <translation>服务器不接受像 %1 这样在 @ 前面含有特殊字符的地址。请使用对方的其他地址，或使用其他账户。</translation>
    </message>
    <message>
        <source>“%1” is still to be filled in.</source>
        <translation>“%1”还没有填写。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will see one another&apos;s addresses.</source>
        <translation>
            <numerusform>%Ln 位收件人会看到彼此的地址。</numerusform>
        </translation>
    </message>
    <message>
        <source>Is %1 right? It looks like %2.</source>
        <translation>%1 正确吗？它很像 %2。</translation>
    </message>
    <message>
        <source>The message you are replying to came to %1, and you are replying as %2.</source>
        <translation>您要回复的邮件是发到 %1 的，而您正以 %2 的身份回复。</translation>
    </message>
    <message>
        <source>This address doesn&apos;t exist.</source>
        <translation>此地址不存在。</translation>
    </message>
    <message>
        <source>%1 says that nobody has this address.</source>
        <translation>%1 表示没有人使用此地址。</translation>
    </message>
    <message>
        <source>Look for a typing mistake, then press “Edit and resend”.</source>
        <translation>请检查是否有拼写错误，然后点击“编辑后重发”。</translation>
    </message>
    <message>
        <source>This address isn&apos;t known right now.</source>
        <translation>此地址目前无法识别。</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t find the mailbox at the moment.</source>
        <translation>%1 暂时找不到该邮箱。</translation>
    </message>
    <message>
        <source>It is tried again by itself. If it stays, check the address.</source>
        <translation>会自动重试。如果问题依旧，请检查地址。</translation>
    </message>
    <message>
        <source>The part after the @ doesn&apos;t exist.</source>
        <translation>@ 后面的部分不存在。</translation>
    </message>
    <message>
        <source>%1 can&apos;t find a mail system of this name.</source>
        <translation>%1 找不到这个名称的邮件系统。</translation>
    </message>
    <message>
        <source>Look for a typing mistake after the @, then press “Edit and resend”.</source>
        <translation>请检查 @ 后面是否有拼写错误，然后点击“编辑后重发”。</translation>
    </message>
    <message>
        <source>The recipient takes no mail at all.</source>
        <translation>收件人不接收任何邮件。</translation>
    </message>
    <message>
        <source>The part after the @ says that it never takes mail.</source>
        <translation>@ 后面的域名已声明从不接收邮件。</translation>
    </message>
    <message>
        <source>Ask the recipient for another address.</source>
        <translation>请向收件人索取其他地址。</translation>
    </message>
    <message>
        <source>This address isn&apos;t written correctly.</source>
        <translation>此地址的写法不正确。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t understand it.</source>
        <translation>%1 无法识别此地址。</translation>
    </message>
    <message>
        <source>Correct the address, then press “Edit and resend”.</source>
        <translation>请更正地址，然后点击“编辑后重发”。</translation>
    </message>
    <message>
        <source>This address fits several mailboxes.</source>
        <translation>此地址对应多个邮箱。</translation>
    </message>
    <message>
        <source>%1 can&apos;t tell which one you mean.</source>
        <translation>%1 无法判断您指的是哪一个。</translation>
    </message>
    <message>
        <source>Ask the recipient for the exact address.</source>
        <translation>请向收件人询问准确的地址。</translation>
    </message>
    <message>
        <source>The recipient has moved.</source>
        <translation>收件人已更换地址。</translation>
    </message>
    <message>
        <source>%1 says that this mailbox went elsewhere or belongs to someone else now.</source>
        <translation>%1 表示该邮箱已迁往别处，或现在属于其他人。</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address.</source>
        <translation>请向收件人询问新地址。</translation>
    </message>
    <message>
        <source>The address was refused.</source>
        <translation>地址被拒绝。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take mail for this address.</source>
        <translation>%1 不接收发往此地址的邮件。</translation>
    </message>
    <message>
        <source>Check the address, then press “Edit and resend”.</source>
        <translation>请检查地址，然后点击“编辑后重发”。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is switched off.</source>
        <translation>收件人的邮箱已停用。</translation>
    </message>
    <message>
        <source>%1 says that it takes no mail at present.</source>
        <translation>%1 表示该邮箱目前不接收邮件。</translation>
    </message>
    <message>
        <source>Reach the recipient in another way, or try another address.</source>
        <translation>请通过其他方式联系收件人，或尝试其他地址。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>收件人的邮箱已满。</translation>
    </message>
    <message>
        <source>%1 has no room for more mail to this address.</source>
        <translation>%1 没有空间再接收发往此地址的邮件。</translation>
    </message>
    <message>
        <source>Tell the recipient in another way, and send it again later.</source>
        <translation>请通过其他方式告知收件人，稍后再次发送。</translation>
    </message>
    <message>
        <source>The message is too big for the recipient.</source>
        <translation>邮件太大，收件人无法接收。</translation>
    </message>
    <message>
        <source>The mailbox doesn&apos;t take messages of this size.</source>
        <translation>该邮箱不接收这么大的邮件。</translation>
    </message>
    <message>
        <source>Press “Edit and make it smaller” and attach less, or share large files in another way.</source>
        <translation>请点击“编辑并缩小”并减少附件，或通过其他方式共享大文件。</translation>
    </message>
    <message>
        <source>The mailing list couldn&apos;t be reached.</source>
        <translation>邮件未能送达邮件列表。</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t work out who is on the list.</source>
        <translation>%1 无法确定列表中有哪些人。</translation>
    </message>
    <message>
        <source>Tell the owner of the list.</source>
        <translation>请告知列表的管理者。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox didn&apos;t take the message.</source>
        <translation>收件人的邮箱没有接收这封邮件。</translation>
    </message>
    <message>
        <source>%1 reports trouble with the mailbox.</source>
        <translation>%1 报告该邮箱出了问题。</translation>
    </message>
    <message>
        <source>Try again later, or reach the recipient in another way.</source>
        <translation>请稍后重试，或通过其他方式联系收件人。</translation>
    </message>
    <message>
        <source>Only chosen people may write to this address.</source>
        <translation>只有指定的人才能向此地址发邮件。</translation>
    </message>
    <message>
        <source>It is a list or a mailbox with members, and %1 doesn&apos;t count your address among them.</source>
        <translation>这是一个设有成员的列表或邮箱，而 %1 认为您的地址不在成员之列。</translation>
    </message>
    <message>
        <source>Join the list, send from the address that you joined with, or ask its owner to let you in.</source>
        <translation>请加入列表，用加入时的地址发送，或请管理者允许您发送。</translation>
    </message>
    <message>
        <source>This address takes no mail from outside.</source>
        <translation>此地址不接收外部邮件。</translation>
    </message>
    <message>
        <source>%1 lets only people of the same organization write to it.</source>
        <translation>%1 只允许同一组织的人向此地址发邮件。</translation>
    </message>
    <message>
        <source>Ask the recipient for another address, or to open this one for you.</source>
        <translation>请向收件人索取其他地址，或请对方为您开放此地址。</translation>
    </message>
    <message>
        <source>The recipient doesn&apos;t take mail from you.</source>
        <translation>收件人不接收您的邮件。</translation>
    </message>
    <message>
        <source>Your address is on a list of senders that the recipient or its organization blocks.</source>
        <translation>您的地址在收件人或其组织屏蔽的发件人名单上。</translation>
    </message>
    <message>
        <source>Ask the recipient in another way to take you off that list.</source>
        <translation>请通过其他方式联系收件人，将您从名单中移除。</translation>
    </message>
    <message>
        <source>The recipient gets too much mail right now.</source>
        <translation>收件人目前收到的邮件太多。</translation>
    </message>
    <message>
        <source>%1 slows down what arrives at this mailbox.</source>
        <translation>%1 正在限制发往该邮箱的邮件。</translation>
    </message>
    <message>
        <source>Wait a while. What was put off is tried again by itself.</source>
        <translation>请稍等一段时间。被推迟的邮件会自动重试。</translation>
    </message>
    <message>
        <source>The server asks for a second try.</source>
        <translation>服务器要求再次尝试。</translation>
    </message>
    <message>
        <source>%1 puts off senders that it doesn&apos;t know yet, which keeps spam away.</source>
        <translation>%1 会推迟接收陌生发件人的邮件，以阻挡垃圾邮件。</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again by itself in a few minutes.</source>
        <translation>不需要做什么：几分钟后会自动重试。</translation>
    </message>
    <message>
        <source>Too much mail in a short time.</source>
        <translation>短时间内发送的邮件太多。</translation>
    </message>
    <message>
        <source>%1 takes no more for now.</source>
        <translation>%1 暂时不再接收。</translation>
    </message>
    <message>
        <source>Wait for an hour, then try again. What was put off is tried again by itself.</source>
        <translation>请等待一小时，然后重试。被推迟的邮件会自动重试。</translation>
    </message>
    <message>
        <source>The limit of your provider is reached.</source>
        <translation>已达到服务商的发送上限。</translation>
    </message>
    <message>
        <source>%1 counts what you send in an hour or a day, and this was too much.</source>
        <translation>%1 会统计您每小时或每天的发送量，这次超出了限额。</translation>
    </message>
    <message>
        <source>What waits is tried again by itself. It may take until tomorrow.</source>
        <translation>等待中的邮件会自动重试，可能要等到明天。</translation>
    </message>
    <message>
        <source>Too many recipients at once.</source>
        <translation>一次发送的收件人太多。</translation>
    </message>
    <message>
        <source>%1 takes fewer recipients in one go.</source>
        <translation>%1 每次接收的收件人数较少。</translation>
    </message>
    <message>
        <source>The others are tried again by themselves. If it stays, send to fewer people at once.</source>
        <translation>其余收件人会自动重试。如果问题依旧，请减少每次发送的人数。</translation>
    </message>
    <message>
        <source>Too many connections to the server.</source>
        <translation>与服务器的连接太多。</translation>
    </message>
    <message>
        <source>Other programs or machines use %1 at the same time, or it is very busy.</source>
        <translation>其他程序或电脑正在同时使用 %1，或者它非常繁忙。</translation>
    </message>
    <message>
        <source>It is tried again by itself. Close other mail programs if it stays.</source>
        <translation>会自动重试。如果问题依旧，请关闭其他邮件程序。</translation>
    </message>
    <message>
        <source>The server saw too many wrong addresses.</source>
        <translation>服务器发现错误的地址太多。</translation>
    </message>
    <message>
        <source>%1 takes this for a spammer&apos;s guessing and won&apos;t listen for a while.</source>
        <translation>%1 认为这是垃圾邮件发送者在猜测地址，一段时间内不再接收。</translation>
    </message>
    <message>
        <source>Take out addresses that don&apos;t exist, and wait for an hour.</source>
        <translation>请去掉不存在的地址，并等待一小时。</translation>
    </message>
    <message>
        <source>The server asks for patience.</source>
        <translation>服务器要求耐心等待。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t know you yet and wants to see the message a second time, or you sent much in a short time.</source>
        <translation>%1 还不认识您，要求邮件再发一次，或者您在短时间内发送了太多邮件。</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again by itself.</source>
        <translation>不需要做什么：会自动重试。</translation>
    </message>
    <message>
        <source>The server wants a login first.</source>
        <translation>服务器要求先登录。</translation>
    </message>
    <message>
        <source>%1 sends mail only for people whom it knows.</source>
        <translation>%1 只为已知的用户发送邮件。</translation>
    </message>
    <message>
        <source>Set user name and login in %2.</source>
        <translation>请在%2中设置用户名和验证方式。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t send mail to other places.</source>
        <translation>服务器不向外部发送邮件。</translation>
    </message>
    <message>
        <source>%1 would take this message for its own people only, or it wants a login first.</source>
        <translation>%1 只接收发给自己用户的邮件，或者要求先登录。</translation>
    </message>
    <message>
        <source>Check that %2 names your provider&apos;s server for sending, with your login.</source>
        <translation>请检查%2中是否填写了服务商的发件服务器和您的登录信息。</translation>
    </message>
    <message>
        <source>This account may not send from this address.</source>
        <translation>此账户不能使用此地址发送邮件。</translation>
    </message>
    <message>
        <source>The address in From doesn&apos;t belong to the login at %1.</source>
        <translation>发件人地址不属于在 %1 登录的用户。</translation>
    </message>
    <message>
        <source>Choose a From address of %2, or have your provider add this one.</source>
        <translation>请选择%2可用的发件人地址，或请服务商添加此地址。</translation>
    </message>
    <message>
        <source>Your provider has stopped this account.</source>
        <translation>服务商已冻结此账户。</translation>
    </message>
    <message>
        <source>%1 sends nothing more for it, often because spam came from it or its password was stolen.</source>
        <translation>%1 不再为此账户发送邮件，原因往往是它发出过垃圾邮件或密码被盗。</translation>
    </message>
    <message>
        <source>Sign in on your provider&apos;s web site, change the password and have it unblocked. Then check %2.</source>
        <translation>请在服务商的网站上登录，更改密码并申请解冻，然后检查%2。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept the sender&apos;s address.</source>
        <translation>服务器不接受发件人地址。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t understand your From address.</source>
        <translation>%1 无法识别您的发件人地址。</translation>
    </message>
    <message>
        <source>Correct the address in %2.</source>
        <translation>请更正%2中的地址。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know the sender&apos;s domain.</source>
        <translation>服务器不认识发件人的域名。</translation>
    </message>
    <message>
        <source>%1 can&apos;t find the mail system of your From address.</source>
        <translation>%1 找不到您的发件人地址所属的邮件系统。</translation>
    </message>
    <message>
        <source>Look for a typing mistake in the address of %2.</source>
        <translation>请检查%2的地址是否有拼写错误。</translation>
    </message>
    <message>
        <source>The server couldn&apos;t confirm the sender&apos;s address.</source>
        <translation>服务器无法确认发件人地址。</translation>
    </message>
    <message>
        <source>%1 asked the mail system of your From address, and it doesn&apos;t know you.</source>
        <translation>%1 询问了您的发件人地址所属的邮件系统，对方不认识您。</translation>
    </message>
    <message>
        <source>Check that the address in %2 exists and takes mail.</source>
        <translation>请检查%2中的地址是否存在并能接收邮件。</translation>
    </message>
    <message>
        <source>Your own address takes no mail.</source>
        <translation>您自己的地址不接收邮件。</translation>
    </message>
    <message>
        <source>%1 refuses senders that can&apos;t be answered.</source>
        <translation>%1 拒绝无法回复的发件人。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take mail from your address.</source>
        <translation>服务器不接收来自您的地址的邮件。</translation>
    </message>
    <message>
        <source>%1 refuses the sender, not the message.</source>
        <translation>%1 拒绝的是发件人，而不是这封邮件。</translation>
    </message>
    <message>
        <source>Check the address in %2. If it is right, ask your provider.</source>
        <translation>请检查%2中的地址。如果地址正确，请询问服务商。</translation>
    </message>
    <message>
        <source>Enter the password again in %2. With two-step login, providers want an app password.</source>
        <translation>请在%2中重新输入密码。如果启用了两步验证，服务商会要求使用应用专用密码。</translation>
    </message>
    <message>
        <source>The server can&apos;t check the password now.</source>
        <translation>服务器目前无法检查密码。</translation>
    </message>
    <message>
        <source>%1 has trouble with logins. Your password may well be right.</source>
        <translation>%1 的登录功能出了问题。您的密码很可能是正确的。</translation>
    </message>
    <message>
        <source>The server wants an app password.</source>
        <translation>服务器要求使用应用专用密码。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take the normal password from programs, as with two-step login.</source>
        <translation>%1 不接受程序使用普通密码，启用两步验证时往往如此。</translation>
    </message>
    <message>
        <source>Make an app password on your provider&apos;s web site and enter it in %2.</source>
        <translation>请在服务商的网站上创建应用专用密码，并在%2中输入。</translation>
    </message>
    <message>
        <source>The provider wants to see you in the browser.</source>
        <translation>服务商要求您在浏览器中验证身份。</translation>
    </message>
    <message>
        <source>%1 finds this login unusual and wants a proof that it is you.</source>
        <translation>%1 认为这次登录不寻常，要求证明是您本人。</translation>
    </message>
    <message>
        <source>Sign in on your provider&apos;s web site and confirm that it was you. Then try again.</source>
        <translation>请在服务商的网站上登录并确认是您本人操作，然后重试。</translation>
    </message>
    <message>
        <source>The server takes no passwords any more.</source>
        <translation>服务器不再接受密码。</translation>
    </message>
    <message>
        <source>%1 has switched off logging in with a password.</source>
        <translation>%1 已停用密码登录。</translation>
    </message>
    <message>
        <source>Ask your provider for another way to send, such as an app password.</source>
        <translation>请向服务商询问其他发送方式，例如应用专用密码。</translation>
    </message>
    <message>
        <source>Sending by programs is switched off for this mailbox.</source>
        <translation>此邮箱已停用通过程序发送邮件的功能。</translation>
    </message>
    <message>
        <source>%1 knows the login, but doesn&apos;t let this mailbox send through mail programs.</source>
        <translation>%1 认可登录信息，但不允许此邮箱通过邮件程序发送。</translation>
    </message>
    <message>
        <source>Switch on SMTP on your provider&apos;s web site, or ask your administrator for “authenticated SMTP”.</source>
        <translation>请在服务商的网站上启用 SMTP，或请管理员启用“经过身份验证的 SMTP”。</translation>
    </message>
    <message>
        <source>Too many logins in a short time.</source>
        <translation>短时间内登录次数太多。</translation>
    </message>
    <message>
        <source>%1 lets nobody in with this login for a while.</source>
        <translation>%1 在一段时间内不允许用此登录信息登录。</translation>
    </message>
    <message>
        <source>Wait for an hour. If it stays, look whether another program uses an old password.</source>
        <translation>请等待一小时。如果问题依旧，请检查是否有其他程序在使用旧密码。</translation>
    </message>
    <message>
        <source>The server takes the message for spam.</source>
        <translation>服务器认为这是垃圾邮件。</translation>
    </message>
    <message>
        <source>%1 judged by its words, links and attachments.</source>
        <translation>%1 是根据文字、链接和附件判断的。</translation>
    </message>
    <message>
        <source>Write it in plainer words with fewer links and pictures, and send it again.</source>
        <translation>请用更朴实的文字重写，减少链接和图片，然后再次发送。</translation>
    </message>
    <message>
        <source>The server found a virus.</source>
        <translation>服务器发现了病毒。</translation>
    </message>
    <message>
        <source>%1 says that an attachment or a link is harmful.</source>
        <translation>%1 表示某个附件或链接有害。</translation>
    </message>
    <message>
        <source>Check this machine and the attachments with a virus scanner before you send anything more.</source>
        <translation>在继续发送之前，请先用杀毒软件检查这台电脑和附件。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take one of the attachments.</source>
        <translation>服务器不接收其中一个附件。</translation>
    </message>
    <message>
        <source>%1 refuses files of this kind, such as programs and archives, also inside of others.</source>
        <translation>%1 拒绝此类文件，例如程序和压缩文件，即使它们包含在其他文件中。</translation>
    </message>
    <message>
        <source>Share the file in another way, or send it in another form, such as PDF.</source>
        <translation>请通过其他方式共享文件，或换一种格式发送，例如 PDF。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t trust a link in the message.</source>
        <translation>服务器不信任邮件中的某个链接。</translation>
    </message>
    <message>
        <source>%1 knows one of the web addresses in it from spam or fraud.</source>
        <translation>%1 发现邮件中的某个网址曾出现在垃圾邮件或诈骗中。</translation>
    </message>
    <message>
        <source>Take out links, also in your signature, and send it again.</source>
        <translation>请去掉链接，包括签名中的链接，然后再次发送。</translation>
    </message>
    <message>
        <source>A rule forbids something in this message.</source>
        <translation>邮件中有规则禁止的内容。</translation>
    </message>
    <message>
        <source>%1 looked into it and found words, files or numbers that its organization doesn&apos;t let through.</source>
        <translation>%1 检查了邮件，发现了其组织不允许通过的文字、文件或号码。</translation>
    </message>
    <message>
        <source>Ask the recipient or your administrator for the rule, or send it in another way.</source>
        <translation>请向收件人或您的管理员询问相关规则，或通过其他方式发送。</translation>
    </message>
    <message>
        <source>The server says that the message isn&apos;t written correctly.</source>
        <translation>服务器认为邮件的格式不正确。</translation>
    </message>
    <message>
        <source>%1 misses something in its headers or line ends.</source>
        <translation>%1 认为邮件头或换行符有问题。</translation>
    </message>
    <message>
        <source>Press “Edit and resend”, so that Sendoff rewrites it.</source>
        <translation>请点击“编辑后重发”，让 Sendoff 重新生成邮件。</translation>
    </message>
    <message>
        <source>The message has lines that are too long.</source>
        <translation>邮件中有过长的行。</translation>
    </message>
    <message>
        <source>%1 takes no lines of more than 998 characters.</source>
        <translation>%1 不接收超过 998 个字符的行。</translation>
    </message>
    <message>
        <source>The message is too big.</source>
        <translation>邮件太大。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take messages of this size.</source>
        <translation>%1 不接收这么大的邮件。</translation>
    </message>
    <message>
        <source>The message went round in a circle.</source>
        <translation>邮件陷入了循环转发。</translation>
    </message>
    <message>
        <source>Mail systems behind this address forward to each other.</source>
        <translation>此地址背后的邮件系统在互相转发。</translation>
    </message>
    <message>
        <source>Tell the recipient in another way: only their administrator can mend it.</source>
        <translation>请通过其他方式告知收件人：只有对方的管理员才能解决。</translation>
    </message>
    <message>
        <source>The server can&apos;t carry this kind of content.</source>
        <translation>服务器无法传送此类内容。</translation>
    </message>
    <message>
        <source>%1 refused the form of the message.</source>
        <translation>%1 拒绝了邮件的格式。</translation>
    </message>
    <message>
        <source>Press “Edit and resend” and send it in a simpler form, such as plain text.</source>
        <translation>请点击“编辑后重发”，用更简单的格式发送，例如纯文本。</translation>
    </message>
    <message>
        <source>The network address is on a block list.</source>
        <translation>发信的网络地址已被列入黑名单。</translation>
    </message>
    <message>
        <source>%1 takes no mail from the server or the network that this came from, as spam came from it.</source>
        <translation>%1 不接收来自此发信服务器或网络的邮件，因为那里发出过垃圾邮件。</translation>
    </message>
    <message>
        <source>Try another network or account. If it stays, show this to your provider: only they can have it taken off the list.</source>
        <translation>请尝试其他网络或账户。如果问题依旧，请将此信息提供给服务商：只有服务商才能申请从名单中移除。</translation>
    </message>
    <message>
        <source>The domain of your address has a bad reputation.</source>
        <translation>您的地址所用的域名信誉不佳。</translation>
    </message>
    <message>
        <source>%1 knows the part after the @ in your From address from spam.</source>
        <translation>%1 发现您的发件人地址中 @ 后面的部分曾出现在垃圾邮件中。</translation>
    </message>
    <message>
        <source>Send from another address, and show this to whoever runs your domain.</source>
        <translation>请使用其他地址发送，并将此信息提供给域名的管理者。</translation>
    </message>
    <message>
        <source>The sending machine has no name on the internet.</source>
        <translation>发信的电脑在互联网上没有名称。</translation>
    </message>
    <message>
        <source>%1 finds no host name for its network address, as it should for a mail server.</source>
        <translation>%1 找不到其网络地址对应的主机名，而邮件服务器应当有主机名。</translation>
    </message>
    <message>
        <source>Send through your provider&apos;s server, not from this machine itself. If you do, show this to your provider.</source>
        <translation>请通过服务商的服务器发送，不要直接从这台电脑发送。如果已经如此，请将此信息提供给服务商。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t like how Sendoff greets it.</source>
        <translation>服务器不接受 Sendoff 的问候方式。</translation>
    </message>
    <message>
        <source>%1 wants a full host name in the greeting.</source>
        <translation>%1 要求在问候时使用完整的主机名。</translation>
    </message>
    <message>
        <source>Set a greeting name, such as mail.example.org, in %2.</source>
        <translation>请在%2中设置问候时使用的名称，例如 mail.example.org。</translation>
    </message>
    <message>
        <source>The sending server may not send for your domain.</source>
        <translation>发信的服务器不能为您的域名发送邮件。</translation>
    </message>
    <message>
        <source>The domain of your From address names the servers that may, and %1 finds this one not among them (SPF).</source>
        <translation>您的发件人地址所属的域名指定了允许发信的服务器，而 %1 发现此服务器不在其中（SPF）。</translation>
    </message>
    <message>
        <source>Send through the account that belongs to this address. If you did, show this to whoever runs your domain.</source>
        <translation>请通过与此地址对应的账户发送。如果已经如此，请将此信息提供给域名的管理者。</translation>
    </message>
    <message>
        <source>The signature of the message doesn&apos;t fit.</source>
        <translation>邮件的数字签名不符。</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t confirm what your provider signed (DKIM).</source>
        <translation>%1 无法确认服务商的签名（DKIM）。</translation>
    </message>
    <message>
        <source>Send it again. If it stays, show this to your provider.</source>
        <translation>请再次发送。如果问题依旧，请将此信息提供给服务商。</translation>
    </message>
    <message>
        <source>The owner of your domain has it refused.</source>
        <translation>您的域名的所有者要求拒收此类邮件。</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t confirm that it comes from the domain in From, and that domain says to refuse such mail (DMARC).</source>
        <translation>%1 无法确认邮件来自发件人地址的域名，而该域名要求拒收此类邮件（DMARC）。</translation>
    </message>
    <message>
        <source>Send through the account that belongs to this From address.</source>
        <translation>请通过与此发件人地址对应的账户发送。</translation>
    </message>
    <message>
        <source>The recipient&apos;s server doesn&apos;t trust the sender.</source>
        <translation>收件人的服务器不信任发件人。</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t confirm that the message really comes from your domain.</source>
        <translation>%1 无法确认邮件确实来自您的域名。</translation>
    </message>
    <message>
        <source>Send from the address that belongs to %2, or ask your provider.</source>
        <translation>请使用%2的地址发送，或询问服务商。</translation>
    </message>
    <message>
        <source>The server wants a secure connection.</source>
        <translation>服务器要求安全连接。</translation>
    </message>
    <message>
        <source>%1 takes this only over a connection that nobody else can read.</source>
        <translation>%1 只通过他人无法读取的连接接收。</translation>
    </message>
    <message>
        <source>Set security to “TLS” or “STARTTLS” in %2.</source>
        <translation>请在%2中将安全性设为“TLS”或“STARTTLS”。</translation>
    </message>
    <message>
        <source>The address has letters that a server on the way doesn&apos;t understand.</source>
        <translation>地址中含有途中某个服务器不支持的字符。</translation>
    </message>
    <message>
        <source>Ask the recipient for an address in plain letters.</source>
        <translation>请向收件人索取只含英文字母和数字的地址。</translation>
    </message>
    <message>
        <source>The server couldn&apos;t look something up.</source>
        <translation>服务器未能查到所需的信息。</translation>
    </message>
    <message>
        <source>%1 has trouble with its name service or its list of users.</source>
        <translation>%1 的名称服务或用户列表出了问题。</translation>
    </message>
    <message>
        <source>Try again later. If it stays, check what stands after the @.</source>
        <translation>请稍后重试。如果问题依旧，请检查 @ 后面的内容。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system can&apos;t be reached now.</source>
        <translation>目前无法连接到收件人的邮件系统。</translation>
    </message>
    <message>
        <source>%1 has trouble on the way to it.</source>
        <translation>%1 在连接途中遇到了问题。</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>会自动重试。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system can&apos;t be reached.</source>
        <translation>无法连接到收件人的邮件系统。</translation>
    </message>
    <message>
        <source>%1 found no way to it.</source>
        <translation>%1 没有找到通往那里的路径。</translation>
    </message>
    <message>
        <source>Check what stands after the @. If it is right, try again tomorrow.</source>
        <translation>请检查 @ 后面的内容。如果正确，请明天重试。</translation>
    </message>
    <message>
        <source>The server has no room.</source>
        <translation>服务器没有空间了。</translation>
    </message>
    <message>
        <source>The disk of %1 is full.</source>
        <translation>%1 的磁盘已满。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>服务器正忙。</translation>
    </message>
    <message>
        <source>%1 asks to come back later.</source>
        <translation>%1 要求稍后再试。</translation>
    </message>
    <message>
        <source>The mail system can&apos;t take the message.</source>
        <translation>邮件系统无法接收这封邮件。</translation>
    </message>
    <message>
        <source>%1 has trouble of its own, or can&apos;t handle it in this form.</source>
        <translation>%1 自身出了问题，或无法处理这种格式的邮件。</translation>
    </message>
    <message>
        <source>The server&apos;s own words below say more. Ask your provider if they don&apos;t help.</source>
        <translation>详情见下方服务器的回应。如果仍不清楚，请询问服务商。</translation>
    </message>
    <message>
        <source>The server didn&apos;t understand.</source>
        <translation>服务器没有理解指令。</translation>
    </message>
    <message>
        <source>%1 refused a command that is needed for this message.</source>
        <translation>%1 拒绝了发送这封邮件所需的命令。</translation>
    </message>
    <message>
        <source>The conversation below shows it. Ask your provider if it stays.</source>
        <translation>详情见下方的对话。如果问题依旧，请询问服务商。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t let you send this.</source>
        <translation>服务器不允许您发送这封邮件。</translation>
    </message>
    <message>
        <source>%1 refused it by its own rules: it may take it for spam, or the sender isn&apos;t allowed.</source>
        <translation>%1 根据自己的规则拒绝了邮件：可能认为它是垃圾邮件，或者不允许此发件人。</translation>
    </message>
    <message>
        <source>Check that From fits %2. The server&apos;s own words below say more.</source>
        <translation>请检查发件人与%2是否相符。详情见下方服务器的回应。</translation>
    </message>
    <message>
        <source>The server refused it by its own rules.</source>
        <translation>服务器根据自己的规则拒绝了邮件。</translation>
    </message>
    <message>
        <source>%1 may take it for spam.</source>
        <translation>%1 可能认为它是垃圾邮件。</translation>
    </message>
    <message>
        <source>The server asks to come back later.</source>
        <translation>服务器要求稍后再试。</translation>
    </message>
    <message>
        <source>%1 can&apos;t take it right now.</source>
        <translation>%1 目前无法接收。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take mail from here.</source>
        <translation>服务器不接收来自这里的邮件。</translation>
    </message>
    <message>
        <source>%1 refused the conversation before it began.</source>
        <translation>%1 在对话开始之前就拒绝了。</translation>
    </message>
    <message>
        <source>Check server and port in %2, or try another network.</source>
        <translation>请检查%2中的服务器和端口，或换一个网络。</translation>
    </message>
    <message>
        <source>The server refused the message.</source>
        <translation>服务器拒绝了这封邮件。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take it in this form.</source>
        <translation>%1 不接收这种格式的邮件。</translation>
    </message>
    <message>
        <source>The server&apos;s own words below say more.</source>
        <translation>详情见下方服务器的回应。</translation>
    </message>
    <message>
        <source>The certificate of %1 was renewed, or someone may be in between.</source>
        <translation>%1 的证书可能已更新，也可能有人在中间拦截。</translation>
    </message>
    <message>
        <source>Set the login to “Automatic” in %1.</source>
        <translation>请在%1中将验证方式设为“自动”。</translation>
    </message>
    <message>
        <source>Set the login to PLAIN in %1, send one message, then set it back to “Automatic”.</source>
        <translation>请在%1中将验证方式设为 PLAIN，发送一封邮件，然后改回“自动”。</translation>
    </message>
    <message>
        <source>Set security to “TLS” or “STARTTLS” and the login to “Automatic” in %1.</source>
        <translation>请在%1中将安全性设为“TLS”或“STARTTLS”，并将验证方式设为“自动”。</translation>
    </message>
    <message>
        <source>Press “Sign in with the browser” in the account&apos;s settings, or run “sendoff-cli account sign-in”.</source>
        <translation>请在账户设置中点击“通过浏览器登录”，或运行“sendoff-cli account sign-in”。</translation>
    </message>
    <message>
        <source>Press “Sign in with the browser” in the account&apos;s settings. What waits leaves then.</source>
        <translation>请在账户设置中点击“通过浏览器登录”，之后等待中的邮件就会发出。</translation>
    </message>
    <message>
        <source>In the account settings, add an outgoing server with these values. First import the certificate under Privacy &amp; Security, Certificates, Authorities, and trust it for websites; nobody has its key any more, so it can vouch for nothing else.</source>
        <translation>请在账户设置中用这些值添加一个发件服务器。在此之前，先在“隐私与安全”的“证书”中打开“证书颁发机构”，导入证书，并信任其用于标识网站。已经没有人持有它的私钥，因此它无法为其他任何东西担保。</translation>
    </message>
    <message>
        <source>Put these lines into ~/.muttrc, and make that file readable for you only: chmod 600 ~/.muttrc</source>
        <translation>请将这些行写入 ~/.muttrc，并使该文件只有您自己可读：chmod 600 ~/.muttrc</translation>
    </message>
    <message>
        <source>Put these lines into ~/.gitconfig, or with “git config” into one repository. Then “git send-email” sends through Sendoff.</source>
        <translation>请将这些行写入 ~/.gitconfig，或用“git config”写入某一个仓库。之后，“git send-email”会通过 Sendoff 发送。</translation>
    </message>
    <message>
        <source>Save this as wp-content/mu-plugins/sendoff.php. WordPress has to run on this machine and be able to read the certificate; copy it to where it can.</source>
        <translation>请将其保存为 wp-content/mu-plugins/sendoff.php。WordPress 必须在这台电脑上运行，并且能够读取证书；如果读不到，请将证书复制到可以读取的位置。</translation>
    </message>
    <message>
        <source>Put these lines into settings.py. To have Django verify the certificate, start it with the variable in the last line.</source>
        <translation>请将这些行写入 settings.py。要让 Django 验证证书，启动时请设置最后一行中的变量。</translation>
    </message>
    <message>
        <source>Install msmtp-mta and put these lines into ~/.msmtprc, with your address in the last one, then: chmod 600 ~/.msmtprc. What cron and other programs hand to “sendmail” then goes through Sendoff.</source>
        <translation>请安装 msmtp-mta，将这些行写入 ~/.msmtprc，并在最后一行填写您的地址，然后运行：chmod 600 ~/.msmtprc。之后，cron 和其他程序交给“sendmail”的邮件都会通过 Sendoff 发送。</translation>
    </message>
    <message>
        <source>This sends the message in a file from a script. Exchange the two addresses.</source>
        <translation>此命令用于在脚本中发送文件里的邮件。请替换其中的两个地址。</translation>
    </message>
    <message>
        <source>There is already a token for “%1”. Choose another name, or revoke that one first.</source>
        <translation>“%1”已有令牌。请选择其他名称，或先撤销已有的令牌。</translation>
    </message>
    <message>
        <source>There is no token for “%1”.</source>
        <translation>“%1”没有令牌。</translation>
    </message>
    <message>
        <source>That couldn&apos;t be saved on this machine. Check that the disk can be written to.</source>
        <translation>无法保存到这台电脑。请检查磁盘是否可写。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>address: what became of it</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Delayed on the way, tried until %1</source>
        <translation>途中延迟，将重试至 %1</translation>
    </message>
    <message>
        <source>Delayed on the way, still tried</source>
        <translation>途中延迟，仍在重试</translation>
    </message>
    <message>
        <source>Passed on to a system that reports no further</source>
        <translation>已转交给不再提供报告的系统</translation>
    </message>
    <message>
        <source>Passed on to the members of a list</source>
        <translation>已转交给邮件列表的成员</translation>
    </message>
    <message>
        <source>Delivered to the mailbox</source>
        <translation>已送达邮箱</translation>
    </message>
    <message>
        <source>Delivered, then deleted; perhaps unread</source>
        <translation>已送达，随后被删除；可能未读</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Came back: %1</source>
        <translation>已退回：%1</translation>
    </message>
    <message>
        <source>delayed %1</source>
        <translation>已延迟 %1</translation>
    </message>
    <message>
        <source>passed on %1</source>
        <translation>已转交 %1</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>已送达 %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>已读 %1</translation>
    </message>
    <message>
        <source>came back %1</source>
        <translation>已退回 %1</translation>
    </message>
    <message>
        <source>an unnamed system</source>
        <translation>未具名的系统</translation>
    </message>
    <message>
        <source>Reported by %1.</source>
        <translation>由 %1 报告。</translation>
    </message>
    <message>
        <source>Reported by %1 in free text: Sendoff may have misread it.</source>
        <translation>由 %1 报告，内容是写给人看的文字：Sendoff 的理解可能有误。</translation>
    </message>
    <message>
        <source>Reported by %1 in free text, as %2 writes it: Sendoff may have misread it.</source>
        <translation>由 %1 报告，内容是 %2 写给人看的文字：Sendoff 的理解可能有误。</translation>
    </message>
    <message>
        <source>Run “sendoff-cli account sign-in” for %1. What waits leaves then.</source>
        <translation>请为%1运行“sendoff-cli account sign-in”，之后等待中的邮件就会发出。</translation>
    </message>
    <message>
        <source>Send it again with less attached, or share large files in another way.</source>
        <translation>请减少附件后重新发送，或用其他方式分享大文件。</translation>
    </message>
    <message>
        <source>Delivered.</source>
        <translation>已送达。</translation>
    </message>
    <message>
        <source>It is reported to have reached everybody.</source>
        <translation>据报告，邮件已送达所有收件人。</translation>
    </message>
    <message>
        <source>Sent, but delayed on the way.</source>
        <translation>已发送，但途中延迟。</translation>
    </message>
    <message>
        <source>A system on the way still tries. There is nothing to do but to wait.</source>
        <translation>途中的系统仍在重试。您只需等待。</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Sent, delayed on the way</source>
        <translation>已发送，途中延迟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts were backed up. Passwords stay in the keychain and aren&apos;t included.</source>
        <translation>
            <numerusform>已备份 %Ln 个账户。密码仍保存在钥匙串中，不包含在内。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address book entries were backed up.</source>
        <translation>
            <numerusform>已备份 %Ln 个通讯录条目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts were backed up.</source>
        <translation>
            <numerusform>已备份 %Ln 个草稿。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln templates were backed up.</source>
        <translation>
            <numerusform>已备份 %Ln 个模板。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of drafts can&apos;t be read or are too large, and were left out. Keep them where they are.</source>
        <translation>
            <numerusform>有 %Ln 个草稿文件因无法读取或过大而未包含在内。请将它们保留在原处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be written. Make room on the disk, then restore again: nothing is duplicated.</source>
        <translation>未能全部写入。请清理磁盘空间，然后再次恢复：不会产生重复内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts were restored.</source>
        <translation>
            <numerusform>已恢复 %Ln 个账户。</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts whose name is taken were left as they are: %1.</source>
        <translation>因名称已被占用而保持原样的账户：%1 个。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address book entries were restored.</source>
        <translation>
            <numerusform>已恢复 %Ln 个通讯录条目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts were restored.</source>
        <translation>
            <numerusform>已恢复 %Ln 个草稿。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln templates were restored.</source>
        <translation>
            <numerusform>已恢复 %Ln 个模板。</numerusform>
        </translation>
    </message>
    <message>
        <source>On another machine each account asks for its password once.</source>
        <translation>在另一台电脑上，每个账户都需要输入一次密码。</translation>
    </message>
    <message>
        <source>The folder in which it should be isn&apos;t there.</source>
        <translation>应存放它的文件夹不存在。</translation>
    </message>
    <message>
        <source>Sendoff may not write there.</source>
        <translation>Sendoff 没有写入那里的权限。</translation>
    </message>
    <message>
        <source>What is there is no folder or file of this kind.</source>
        <translation>那里的内容不是这种类型的文件夹或文件。</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>磁盘空间已用完。</translation>
    </message>
    <message>
        <source>Another program keeps it locked.</source>
        <translation>其他程序正将其锁定。</translation>
    </message>
    <message>
        <source>The message can&apos;t be read any more.</source>
        <translation>邮件已无法读取。</translation>
    </message>
    <message>
        <source>The copy couldn&apos;t be put into “%1”. The message itself was sent. %2</source>
        <translation>副本未能放入“%1”。邮件本身已经发送。%2</translation>
    </message>
    <message>
        <source>The copy couldn&apos;t be put into “%1” yet. Sendoff tries again %2. %3</source>
        <translation>副本尚未放入“%1”。Sendoff 将于 %2 再次尝试。%3</translation>
    </message>
    <message>
        <source>Your message to %1 came back: %2</source>
        <translation>您发给 %1 的邮件被退回：%2</translation>
    </message>
    <message>
        <source>Your message “%1” to %2 came back: %3</source>
        <translation>您发给 %2 的邮件“%1”被退回：%3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out, or a choice of words</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>已读。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail program says so.</source>
        <translation>由收件人的邮件程序报告。</translation>
    </message>
    <message>
        <source>The recipients&apos; mail programs say so.</source>
        <translation>由各收件人的邮件程序报告。</translation>
    </message>
    <message>
        <source>Came back from %1 of %2</source>
        <translation>%2 位中有 %1 位退回</translation>
    </message>
    <message>
        <source>Came back from everyone</source>
        <translation>被所有收件人退回</translation>
    </message>
    <message>
        <source>Didn&apos;t reach %1 of %2</source>
        <translation>%2 位中有 %1 位未送达</translation>
    </message>
    <message>
        <source>Didn&apos;t reach anyone</source>
        <translation>未送达任何收件人</translation>
    </message>
    <message>
        <source>%1, resolved</source>
        <translation>%1，已解决</translation>
    </message>
    <message>
        <source>%1, sent again</source>
        <translation>%1，已再次发送</translation>
    </message>
    <message>
        <source>Your server had accepted it.</source>
        <translation>您的服务器之前已接收。</translation>
    </message>
    <message>
        <source>accepted by the server %1</source>
        <translation>服务器已接收 %1</translation>
    </message>
    <message>
        <source>sent again in another message</source>
        <translation>已用另一封邮件再次发送</translation>
    </message>
    <message>
        <source>“Edit”</source>
        <translation>“编辑”</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 及另外 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>sending</source>
        <translation>正在发送</translation>
    </message>
</context>
</TS>
