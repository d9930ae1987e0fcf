<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Answer</name>
    <message>
        <source>Somebody wrote:</source>
        <translation>差出人不明のメッセージ：</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1さんが書きました：</translation>
    </message>
    <message>
        <source>On %1 at %2, %3 wrote:</source>
        <comment>date, time, name</comment>
        <translation>%1 %2に%3さんが書きました：</translation>
    </message>
    <message>
        <source>Forwarded message</source>
        <translation>転送メッセージ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>Pictures or other content from the network aren&apos;t loaded: they would tell the sender that you read this.</source>
        <translation>ネットワーク上の画像などは読み込みません。読み込むと、メッセージを開いたことが送信者に知られてしまうためです。</translation>
    </message>
    <message>
        <source>A program in the message doesn&apos;t run.</source>
        <translation>メッセージに含まれるプログラムは実行しません。</translation>
    </message>
    <message>
        <source>Fields to fill in are shown as text only.</source>
        <translation>入力欄は文字としてのみ表示します。</translation>
    </message>
    <message>
        <source>Embedded content isn&apos;t shown.</source>
        <translation>埋め込まれたコンテンツは表示しません。</translation>
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
        <translation>なし：他人にすべて読まれる可能性があります</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>Message %1 is with the server already and could not be stopped so far. “sendoff-cli outbox show %1” tells what comes of it.</source>
        <translation>メッセージ %1 はすでにサーバーに渡っており、まだ止められていません。結果は「sendoff-cli outbox show %1」で確認できます。</translation>
    </message>
    <message>
        <source>Message %1 could not be stopped any more, and nobody knows if it arrived. Ask its recipients, then say: sendoff-cli outbox resolve %1 sent (or, to send it once more: resend)</source>
        <translation>メッセージ %1 はもう止められず、届いたかどうかも分かりません。受信者に確認してから、次を実行してください：sendoff-cli outbox resolve %1 sent（もう一度送信する場合は resend）</translation>
    </message>
    <message>
        <source>Message %1 could not be stopped any more. “sendoff-cli outbox show %1” tells what came of it.</source>
        <translation>メッセージ %1 はもう止められませんでした。結果は「sendoff-cli outbox show %1」で確認できます。</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>%1 of %n messages are done</source>
        <translation>
            <numerusform>%n 件中 %1 件のメッセージが完了</numerusform>
        </translation>
    </message>
    <message>
        <source>The time to wait ran out.</source>
        <translation>待ち時間の上限に達しました。</translation>
    </message>
    <message>
        <source>Message %1 is held. To send it: sendoff-cli outbox release %1</source>
        <translation>メッセージ %1 は保留中です。送信するには：sendoff-cli outbox release %1</translation>
    </message>
    <message>
        <source>Message %1 is scheduled for later and safe in the outbox.</source>
        <translation>メッセージ %1 は送信を予約され、送信トレイに保存されています。</translation>
    </message>
    <message>
        <source>Message %1 is safe in the outbox and will be tried again.</source>
        <translation>メッセージ %1 は送信トレイに保存されており、後で再試行されます。</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountButtons</name>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>このまま保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountDialog</name>
    <message>
        <source>New account</source>
        <translation>新しいアカウント</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>アカウント「%1」</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>入力されていない項目があります。</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>アプリパスワード</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>The account wasn&apos;t saved.</source>
        <translation>アカウントは保存されませんでした。</translation>
    </message>
    <message>
        <source>Addresses, signatures…</source>
        <translation>アドレス、署名…</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountOrder</name>
    <message>
        <source>Account settings…</source>
        <translation>アカウント設定…</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountPage</name>
    <message>
        <source>An address and its password are enough: Sendoff finds the rest and checks it while you watch.</source>
        <translation>必要なのはメールアドレスとパスワードだけです。残りの設定はSendoffが探し、その場で動作を確認します。</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>サーバー設定</translation>
    </message>
    <message>
        <source>Sent copies and delivery reports</source>
        <translation>送信済みメールのコピーと配信通知</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>You trust one certificate for this server and no other: %1…</source>
        <translation>このサーバーでは、次の証明書だけを信頼しています：%1…</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountTransfers</name>
    <message numerus="yes">
        <source>%Ln accounts were imported. Sendoff asks once for each missing password.</source>
        <translation>
            <numerusform>%Ln件のアカウントを取り込みました。パスワードのないアカウントでは、一度だけ入力が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendoff&apos;s backup (*.json)</source>
        <translation>Sendoffのバックアップ (*.json)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
</context>
<context>
    <name>sendoff::Actions</name>
    <message>
        <source>&amp;Message</source>
        <translation>メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>作成中のメッセージを送信</translation>
    </message>
    <message>
        <source>Send the message later</source>
        <translation>作成中のメッセージを後で送信</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>下書きを保存</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新規メッセージ</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>メッセージファイルを開く</translation>
    </message>
    <message>
        <source>Try all waiting messages now</source>
        <translation>送信待ちをすべて今すぐ再試行</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Import accounts from other programs…</source>
        <translation>ほかのプログラムからアカウントを取り込む…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>メニューバー</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>すべてのショートカット</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Move account up</source>
        <translation>アカウントを上に移動</translation>
    </message>
    <message>
        <source>Move account down</source>
        <translation>アカウントを下に移動</translation>
    </message>
    <message>
        <source>Back up everything except messages…</source>
        <translation>メッセージ以外をバックアップ…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>バックアップから復元…</translation>
    </message>
    <message>
        <source>Drafts in the mailbox…</source>
        <translation>メールボックスの下書き…</translation>
    </message>
    <message>
        <source>Show Cc</source>
        <translation>Ccを表示</translation>
    </message>
    <message>
        <source>Show Bcc</source>
        <translation>Bccを表示</translation>
    </message>
</context>
<context>
    <name>sendoff::AdvancedPart</name>
    <message>
        <source>Send from this account</source>
        <translation>このアカウントで送信する</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use it for new messages</source>
        <translation>新規メッセージはこのアカウントで作成する</translation>
    </message>
    <message>
        <source>Default account</source>
        <translation>既定のアカウント</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>返信先</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>メールアドレスと同じ</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Proxy&apos;s password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>a command that prints it</source>
        <translation>パスワードを出力するコマンド</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>独自の認証局</translation>
    </message>
    <message>
        <source>PEM file, only for servers of your own</source>
        <translation>PEMファイル（自分で管理するサーバー専用）</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>独自の証明書</translation>
    </message>
    <message>
        <source>PEM or PKCS#12 file without a password</source>
        <translation>パスワードなしのPEMまたはPKCS#12ファイル</translation>
    </message>
    <message>
        <source>Name in the greeting</source>
        <translation>サーバーに名乗る名前</translation>
    </message>
    <message>
        <source>none: tells the server nothing about this machine</source>
        <translation>なし：このコンピューターの情報を伝えません</translation>
    </message>
    <message>
        <source>Messages per minute</source>
        <translation>1分あたりのメッセージ数</translation>
    </message>
    <message>
        <source>Messages per day</source>
        <translation>1日あたりのメッセージ数</translation>
    </message>
    <message>
        <source>Recipients at once</source>
        <translation>一度に送る受信者数</translation>
    </message>
    <message>
        <source>as the provider allows</source>
        <translation>プロバイダーの上限まで</translation>
    </message>
    <message>
        <source>This file can&apos;t be read. Check its path.</source>
        <translation>このファイルを読み込めません。パスを確認してください。</translation>
    </message>
    <message>
        <source>A name in the greeting is a host name, such as mail.example.org, or an address such as [192.0.2.1].</source>
        <translation>サーバーに名乗る名前には、mail.example.orgのようなホスト名か、[192.0.2.1]のようなアドレスを入力してください。</translation>
    </message>
    <message>
        <source>A proxy is written as socks5://127.0.0.1:1080 or http://proxy:3128.</source>
        <translation>プロキシは、socks5://127.0.0.1:1080またはhttp://proxy:3128の形式で入力してください。</translation>
    </message>
    <message>
        <source>Leave the password out of the address, and give a command that prints it.</source>
        <translation>プロキシのアドレスにパスワードを含めず、パスワードを出力するコマンドを指定してください。</translation>
    </message>
</context>
<context>
    <name>sendoff::Announcer</name>
    <message>
        <source>a message without a subject</source>
        <translation>件名のないメッセージ</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1、宛先：%2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages need your attention</source>
        <translation>
            <numerusform>%Ln件のメッセージに対応が必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>They couldn&apos;t be sent, or not to everybody. Sendoff shows what can be done.</source>
        <translation>送信できなかったか、一部の宛先に送信できませんでした。Sendoffで対処方法を確認できます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are waiting for “%1”. %2</source>
        <translation>
            <numerusform>「%1」で%Ln件が送信待ちです。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix the account</source>
        <translation>アカウントを修正</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>宛先：%1</translation>
    </message>
    <message>
        <source>Leaves in %1 s</source>
        <translation>%1秒後に送信します</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Sendoff keeps sending</source>
        <translation>Sendoffは送信を続けます</translation>
    </message>
    <message>
        <source>Its window is closed, but waiting messages are still sent. Start Sendoff again to see them; Ctrl+Q in its window quits it.</source>
        <translation>ウィンドウは閉じられましたが、送信待ちのメッセージは引き続き送信されます。もう一度Sendoffを起動すると表示できます。終了するには、ウィンドウでCtrl+Qを押してください。</translation>
    </message>
    <message>
        <source>A message came back</source>
        <translation>メッセージが返送されました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages came back</source>
        <translation>
            <numerusform>%Ln件のメッセージが返送されました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::AttachmentBar</name>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Find “%1”</source>
        <translation>「%1」を探す</translation>
    </message>
    <message>
        <source>%1 of %2 the server takes</source>
        <translation>%1（サーバーの上限：%2）</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>合計%1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>小さくする</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>It&apos;s small already</source>
        <translation>すでに十分小さい画像です</translation>
    </message>
    <message>
        <source>%1 pixels, %2</source>
        <comment>longer side, size of the file</comment>
        <translation>%1ピクセル、%2</translation>
    </message>
</context>
<context>
    <name>sendoff::AttachmentChip</name>
    <message>
        <source>Name of the attachment</source>
        <translation>添付ファイルの名前</translation>
    </message>
    <message>
        <source>Attach again</source>
        <translation>添付し直す</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file name, size</comment>
        <translation>%1、%2</translation>
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
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>was changed since</source>
        <translation>添付後に変更されています</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>探す…</translation>
    </message>
</context>
<context>
    <name>sendoff::AttachmentPreview</name>
    <message>
        <source>%1, %2</source>
        <comment>kind of file, size</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open it with the program that the system has for it</source>
        <translation>システムで関連付けられたプログラムで開く</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This file runs when it is opened.</source>
        <translation>このファイルは、開くとプログラムとして実行されます。</translation>
    </message>
    <message>
        <source>Open it only if you know what it does.</source>
        <translation>何をするものか分かっている場合にだけ開いてください。</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>実行する</translation>
    </message>
    <message>
        <source>The system has no program for this kind of file.</source>
        <translation>この種類のファイルを開くプログラムがありません。</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
    <message>
        <source>Couldn&apos;t write “%1”. Choose another place.</source>
        <translation>「%1」に書き込めませんでした。別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>sendoff::BackgroundPortal</name>
    <message>
        <source>Messages leave on time, without your having to open Sendoff.</source>
        <translation>Sendoffを開かなくても、メッセージが時間どおりに送信されます。</translation>
    </message>
</context>
<context>
    <name>sendoff::CertificateCard</name>
    <message>
        <source>%1 to %2 – it has expired</source>
        <translation>%1～%2 – 期限切れ</translation>
    </message>
    <message>
        <source>%1 to %2 – not yet</source>
        <translation>%1～%2 – まだ有効ではありません</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Trust this certificate for this server</source>
        <translation>このサーバーでこの証明書を信頼する</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>対象サーバー</translation>
    </message>
    <message>
        <source>%1 – and not for %2</source>
        <translation>%1 – %2は対象外</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>%1 (self-signed)</source>
        <translation>%1（自己署名）</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
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
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Sendoff %1 on %2</source>
        <translation>Sendoff %1（%2）</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>サーバー：%1</translation>
    </message>
    <message>
        <source>The mailbox accepted the login, too.</source>
        <translation>メールボックスにもログインできました。</translation>
    </message>
    <message>
        <source>The mailbox can&apos;t be used yet, but sending works without it: %1 %2</source>
        <translation>メールボックスはまだ使えません（送信には影響ありません）：%1 %2</translation>
    </message>
    <message>
        <source>The server accepted the login and the sender&apos;s address. Nothing was sent.</source>
        <translation>ログインと差出人アドレスがサーバーに受け付けられました。メッセージは送信していません。</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>正常に動作しています。</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>サーバーの応答：「%1」</translation>
    </message>
    <message>
        <source>It works. “%1” is ready.</source>
        <translation>正常に動作しています。「%1」を使えるようになりました。</translation>
    </message>
</context>
<context>
    <name>sendoff::ComposeBar</name>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Send (Ctrl+Return)</source>
        <translation>送信 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>後で送信</translation>
    </message>
    <message>
        <source>Send later (Ctrl+Shift+Return)</source>
        <translation>後で送信 (Ctrl+Shift+Return)</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>Attach files (Ctrl+Shift+A)</source>
        <translation>ファイルを添付 (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>送信される内容</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>sendoff::ComposeFields</name>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
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
        <translation>Ccを表示</translation>
    </message>
    <message>
        <source>Show Bcc</source>
        <translation>Bccを表示</translation>
    </message>
    <message>
        <source>as last time with %1</source>
        <translation>前回%1に送ったときと同じです</translation>
    </message>
</context>
<context>
    <name>sendoff::ComposeWindow</name>
    <message>
        <source>New message</source>
        <translation>新規メッセージ</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <translation>オプション：%1</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Before you send:</source>
        <translation>送信する前に：</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>このまま送信</translation>
    </message>
    <message>
        <source>Not queued yet.</source>
        <translation>まだ送信トレイに入れていません。</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>まだ何も送信していません。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation>「%1」に書き出しました</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>書き出しませんでした。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the draft.</source>
        <translation>下書きを保存できませんでした。</translation>
    </message>
    <message>
        <source>The window stays open, so that nothing is lost. Make room on the disk, or copy the text.</source>
        <translation>内容が失われないよう、ウィンドウは開いたままにします。ディスクの空き容量を増やすか、本文をコピーしてください。</translation>
    </message>
    <message>
        <source>This message goes on as it is</source>
        <translation>このメッセージはそのままの形で送られます</translation>
    </message>
    <message>
        <source>Say who should get it. Its sender, its text and its attachments stay; replies go to its sender.</source>
        <translation>届けたい相手を宛先に入力してください。差出人、本文、添付ファイルは変わらず、返信は元の差出人に届きます。</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>下書きを保存：%1</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the draft</source>
        <translation>下書きを保存できませんでした</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>オプション…</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>送信される内容</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>sendoff::ContactsDialog</name>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>アドレス帳</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the address book</source>
        <translation>アドレス帳を検索</translation>
    </message>
    <message>
        <source>People</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>People from a vCard or CSV file, as other programs export them. Files can be dropped here, too.</source>
        <translation>ほかのプログラムから書き出したvCardまたはCSVファイルの連絡先を取り込みます。ファイルをここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>People you write to are added automatically.</source>
        <translation>メールを送った相手は自動的に追加されます。</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>連絡先をインポート</translation>
    </message>
    <message>
        <source>Address books (*.vcf *.vcard *.csv *.tsv *.txt)</source>
        <translation>アドレス帳 (*.vcf *.vcard *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>There are no addresses in that file.</source>
        <translation>このファイルにはアドレスがありません。</translation>
    </message>
    <message>
        <source>It should be a vCard (.vcf) or CSV file, exported from another address book.</source>
        <translation>ほかのアドレス帳から書き出したvCard（.vcf）またはCSVファイルを選んでください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save them.</source>
        <translation>連絡先を保存できませんでした。</translation>
    </message>
    <message>
        <source>Is there room on the disk? Nothing was changed.</source>
        <translation>ディスクに空きがあるか確認してください。何も変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses added</source>
        <translation>
            <numerusform>%Ln件のアドレスを追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln件は登録済みでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries removed</source>
        <translation>
            <numerusform>%Ln件を削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>sendoff::Deeds</name>
    <message>
        <source>To %1 — leaves %2, if Sendoff is running then</source>
        <translation>宛先：%1 — %2に送信します（そのときSendoffが起動している場合）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>To %1 — on its way</source>
        <translation>宛先：%1 — 送信中です</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>To %1 — leaves in %2 s</source>
        <translation>宛先：%1 — %2秒後に送信します</translation>
    </message>
    <message>
        <source>It had already left.</source>
        <translation>すでに送信されていました。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the draft. The message stays in the outbox.</source>
        <translation>下書きを保存できませんでした。メッセージは送信トレイに残っています。</translation>
    </message>
    <message>
        <source>The stored message is gone or was changed, so it can&apos;t be sent again.</source>
        <translation>保存されていたメッセージがなくなったか変更されているため、再送信できません。</translation>
    </message>
    <message>
        <source>Copied the report. Paste it into a message to the help desk.</source>
        <translation>レポートをコピーしました。サポート窓口へのメッセージに貼り付けてください。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation>「%1」に書き出しました</translation>
    </message>
    <message>
        <source>Marked as resolved</source>
        <translation>解決済みにしました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are among the drafts.</source>
        <translation>
            <numerusform>「下書き」に%Ln件のメッセージがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them all</source>
        <translation>すべて送信</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are on their way.</source>
        <translation>
            <numerusform>%Ln件のメッセージを送信中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail reader opens messages on this desktop. The Message-ID is copied: search for it in your reader.</source>
        <translation>このデスクトップには、メッセージを開けるメールソフトがありません。Message-IDをコピーしたので、お使いのメールソフトで検索してください。</translation>
    </message>
    <message>
        <source>The mail reader couldn&apos;t be started.</source>
        <translation>メールソフトを起動できませんでした。</translation>
    </message>
</context>
<context>
    <name>sendoff::Desktop</name>
    <message>
        <source>Quit Sendoff</source>
        <translation>Sendoffを終了</translation>
    </message>
    <message>
        <source>A message is on its way. Quit now?</source>
        <translation>メッセージを送信中です。終了しますか？</translation>
    </message>
    <message>
        <source>What hasn&apos;t left yet is safe, and leaves when Sendoff runs again.</source>
        <translation>まだ送信されていないメッセージは保存されており、次にSendoffを起動したときに送信されます。</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>送信を続ける</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Write mail, send it, and know what became of it.</source>
        <translation>メールを書いて、送信し、その結果まで確かめられます。</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>すべてのデータをこのフォルダーに保存する。</translation>
    </message>
    <message>
        <source>Open no window: send what waits.</source>
        <translation>ウィンドウを開かずに、送信待ちのメッセージを送信する。</translation>
    </message>
    <message>
        <source>With compose: a recipient.</source>
        <translation>composeと併用：宛先。</translation>
    </message>
    <message>
        <source>With compose: a recipient of a copy.</source>
        <translation>composeと併用：Ccの宛先。</translation>
    </message>
    <message>
        <source>With compose: a blind recipient.</source>
        <translation>composeと併用：Bccの宛先。</translation>
    </message>
    <message>
        <source>With compose: the subject.</source>
        <translation>composeと併用：件名。</translation>
    </message>
    <message>
        <source>With compose: a file to attach.</source>
        <translation>composeと併用：添付するファイル。</translation>
    </message>
    <message>
        <source>Open a new message.</source>
        <translation>新規メッセージを開く。</translation>
    </message>
    <message>
        <source>There is no file “%1”, and no command. “sendoff --help” shows what Sendoff knows.</source>
        <translation>「%1」というファイルもコマンドもありません。使い方は「sendoff --help」で確認できます。</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. “sendoff-cli” sends without one.</source>
        <translation>ウィンドウを開ける画面がありません。「sendoff-cli」なら画面がなくても送信できます。</translation>
    </message>
    <message>
        <source>A message file (.eml, .mbox) to read and answer, or a mailto: or mid: link.</source>
        <translation>読んで返信するメッセージファイル（.eml、.mbox）、またはmailto:やmid:のリンク。</translation>
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
        <translation>書式</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>太字</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Strikethrough</source>
        <translation>取り消し線</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Code block</source>
        <translation>コードブロック</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>箇条書き</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>番号付きリスト</translation>
    </message>
    <message>
        <source>Increase list level</source>
        <translation>リストを一段深く</translation>
    </message>
    <message>
        <source>Decrease list level</source>
        <translation>リストを一段浅く</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Decrease quote level</source>
        <translation>引用を一段減らす</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>リンク…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>画像…</translation>
    </message>
    <message>
        <source>Horizontal line</source>
        <translation>水平線</translation>
    </message>
    <message>
        <source>Remove format</source>
        <translation>書式を解除</translation>
    </message>
    <message>
        <source>Paste without format</source>
        <translation>書式なしで貼り付け</translation>
    </message>
    <message>
        <source>Switch writing direction</source>
        <translation>文字の方向を切り替え</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>上に行を挿入</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>下に行を挿入</translation>
    </message>
    <message>
        <source>Column before</source>
        <translation>前に列を挿入</translation>
    </message>
    <message>
        <source>Column after</source>
        <translation>後に列を挿入</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>列を削除</translation>
    </message>
    <message>
        <source>Remove table</source>
        <translation>表を削除</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>検索と置換…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>次のスペルミス</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>テンプレート…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>Full screen, text only</source>
        <translation>本文だけを全画面表示</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>スペルチェック</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>見出し%1</translation>
    </message>
</context>
<context>
    <name>sendoff::EngineProgramsService</name>
    <message>
        <source>Port %1 is taken by another program. Choose another number, and change it in the programs, too.</source>
        <translation>ポート%1は、ほかのプログラムが使用しています。別の番号を選び、各プログラムの設定も同じ番号に変更してください。</translation>
    </message>
    <message>
        <source>Its certificate can&apos;t be kept in %1. Make that folder yours to write to.</source>
        <translation>証明書を%1に保存できません。このフォルダーに書き込めるようにしてください。</translation>
    </message>
    <message>
        <source>That couldn&apos;t be saved. Check that the disk can be written to.</source>
        <translation>保存できませんでした。ディスクに書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>The profile couldn&apos;t be opened.</source>
        <translation>プロファイルを開けませんでした。</translation>
    </message>
</context>
<context>
    <name>sendoff::EngineSetupService</name>
    <message>
        <source>The profile couldn&apos;t be opened.</source>
        <translation>プロファイルを開けませんでした。</translation>
    </message>
    <message>
        <source>Couldn&apos;t write “%1”: %2. Choose another place.</source>
        <translation>「%1」に書き込めませんでした：%2。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Sendoff backup, or comes from a later version. Choose another file.</source>
        <translation>「%1」はSendoffのバックアップではないか、新しいバージョンで作成されたものです。別のファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>sendoff::EngineWorker</name>
    <message>
        <source>Couldn&apos;t write “%1”: %2. Choose another place.</source>
        <translation>「%1」に書き込めませんでした：%2。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The message&apos;s file is gone or was changed, so there is nothing to export.</source>
        <translation>メッセージのファイルがなくなったか変更されているため、書き出せません。</translation>
    </message>
    <message>
        <source>There is no account to write as. Add one first.</source>
        <translation>差出人に使うアカウントがありません。先にアカウントを追加してください。</translation>
    </message>
    <message>
        <source>An attachment can&apos;t be read, so nothing was exported.</source>
        <translation>読み込めない添付ファイルがあるため、書き出しませんでした。</translation>
    </message>
</context>
<context>
    <name>sendoff::FindBar</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>検索バーを閉じる</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln件置換しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::FindLetterDialog</name>
    <message>
        <source>Find a message</source>
        <translation>メッセージを探す</translation>
    </message>
    <message>
        <source>Looking for the message…</source>
        <translation>メッセージを探しています…</translation>
    </message>
    <message>
        <source>In the mailboxes of your accounts. Only this message is read, and nothing is marked.</source>
        <translation>アカウントのメールボックスの中を探します。読み取るのはこのメッセージだけで、既読などの印は付けません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save the message as a file in your mail reader, and open that file here.</source>
        <translation>お使いのメールソフトでメッセージをファイルとして保存し、そのファイルをここで開いてください。</translation>
    </message>
    <message>
        <source>It is larger than 64 MB, too large to be fetched.</source>
        <translation>64 MBを超えていて大きすぎるため、取り込めません。</translation>
    </message>
    <message>
        <source>No account has a mailbox (IMAP) in which Sendoff could look.</source>
        <translation>Sendoffが探せるメールボックス（IMAP）を設定したアカウントがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts couldn&apos;t be checked: %1.</source>
        <translation>
            <numerusform>%Ln件のアカウントを確認できませんでした：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No folder of your mailboxes has it. It may be deleted, or in an account that Sendoff doesn&apos;t know.</source>
        <translation>メールボックスのどのフォルダーにもありません。削除されたか、Sendoffに登録されていないアカウントにある可能性があります。</translation>
    </message>
    <message>
        <source>The message wasn&apos;t found</source>
        <translation>メッセージが見つかりませんでした</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>メッセージファイルを開く</translation>
    </message>
    <message>
        <source>This link doesn&apos;t lead to a message</source>
        <translation>このリンクはどのメッセージも指していません</translation>
    </message>
    <message>
        <source>It must be “mid:” and the Message-ID of a message, for example mid:1234@example.org.</source>
        <translation>「mid:」とメッセージのMessage-IDである必要があります。例：mid:1234@example.org。</translation>
    </message>
    <message numerus="yes">
        <source>Messages can be looked up by IMAP only. %Ln accounts use POP3: %1.</source>
        <translation>
            <numerusform>メッセージを探せるのはIMAPだけです。%Ln件のアカウントはPOP3です：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::FindingPart</name>
    <message>
        <source>Ask Thunderbird&apos;s database; it learns the domain only</source>
        <translation>Thunderbirdのデータベースに問い合わせる（伝わるのはドメインだけです）</translation>
    </message>
    <message>
        <source>Tell the domain&apos;s own server the whole address</source>
        <translation>ドメイン自身のサーバーにアドレス全体を伝える</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>問い合わせ先</translation>
    </message>
    <message>
        <source>Where settings are looked for</source>
        <translation>設定を探す場所</translation>
    </message>
    <message>
        <source>Sendoff knows the large providers by itself. For other addresses it asks the domain, its DNS and the usual server names, encrypted wherever an answer counts.</source>
        <translation>主要なプロバイダーの設定は、Sendoffに最初から入っています。それ以外のアドレスについては、ドメイン、そのDNS、よく使われるサーバー名に問い合わせます。重要な応答には必ず暗号化された接続を使います。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used here.</source>
        <translation>%1はここでは使えません。</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>見つかりました：%1</translation>
    </message>
    <message>
        <source>Yes, use this server</source>
        <translation>はい、このサーバーを使います</translation>
    </message>
    <message>
        <source>No, enter it myself</source>
        <translation>いいえ、自分で入力します</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>手順を見る</translation>
    </message>
</context>
<context>
    <name>sendoff::FirstRun</name>
    <message>
        <source>Getting started</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Welcome to Sendoff</source>
        <translation>Sendoffへようこそ</translation>
    </message>
    <message>
        <source>Sendoff writes and sends mail. What you send is safe on this machine until it has left, and you see what became of it for each recipient.</source>
        <translation>Sendoffはメールを作成して送信するプログラムです。送信するメッセージは、送り出されるまでこのコンピューターに安全に保存されます。その後どうなったかも、受信者ごとに確認できます。</translation>
    </message>
    <message>
        <source>Set up an account</source>
        <translation>アカウントを設定</translation>
    </message>
    <message>
        <source>Your address and its password are enough for most providers.</source>
        <translation>ほとんどのプロバイダーでは、メールアドレスとパスワードだけで設定できます。</translation>
    </message>
    <message>
        <source>Import accounts from another program…</source>
        <translation>ほかのプログラムからアカウントを取り込む…</translation>
    </message>
    <message>
        <source>From Thunderbird, KMail, Evolution, Claws Mail, msmtp or mutt on this machine. Nothing is changed there.</source>
        <translation>このコンピューターのThunderbird、KMail、Evolution、Claws Mail、msmtp、muttから取り込みます。元のプログラムの設定は変わりません。</translation>
    </message>
    <message>
        <source>Try it in the Sandbox</source>
        <translation>Sandboxで試す</translation>
    </message>
    <message>
        <source>A mail server on this machine that lets nothing out. Write to anybody, and see what would arrive.</source>
        <translation>このコンピューターで動く、外には何も送らないメールサーバーです。誰宛てにでも書いて、どのように届くかを確認できます。</translation>
    </message>
    <message>
        <source>How Sendoff works</source>
        <translation>Sendoffの仕組み</translation>
    </message>
</context>
<context>
    <name>sendoff::Fold</name>
    <message>
        <source>opened</source>
        <translation>展開済み</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>折りたたみ済み</translation>
    </message>
</context>
<context>
    <name>sendoff::FormatBar</name>
    <message>
        <source>Format</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>Kind of line: %1</source>
        <translation>段落の種類：%1</translation>
    </message>
</context>
<context>
    <name>sendoff::HealthLine</name>
    <message>
        <source>sending %1</source>
        <translation>送信中 %1</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %Ln waiting; they leave as soon as there is a network</source>
        <translation>
            <numerusform>オフライン · 送信待ち%Ln件（ネットワークにつながりしだい送信します）</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline · nothing is waiting</source>
        <translation>オフライン · 送信待ちはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>要対応%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>送信待ち%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scheduled</source>
        <translation>
            <numerusform>送信予約%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>sending now</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>次の試行 %1</translation>
    </message>
    <message>
        <source>Everything has gone out</source>
        <translation>すべて送信しました</translation>
    </message>
    <message>
        <source>another Sendoff is sending</source>
        <translation>別のSendoffが送信中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln came back</source>
        <translation>
            <numerusform>返送%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::HelpPages</name>
    <message>
        <source>Why is my password refused?</source>
        <translation>パスワードが拒否されるのはなぜですか？</translation>
    </message>
    <message>
        <source>login, sign in, app password, two-step, Gmail, Outlook, Yahoo, iCloud, GMX, OAuth</source>
        <translation>ログイン, サインイン, ログインできない, パスワード, アプリパスワード, 2段階認証, 二段階認証, 2要素認証, Gmail, Outlook, Yahoo, iCloud, GMX, OAuth</translation>
    </message>
    <message>
        <source>Many providers don&apos;t take the password of their web site from a mail program. They want an app password: a long one that the web site makes for one program alone. It can be withdrawn without changing your own.</source>
        <translation>多くのプロバイダーでは、Webサイト用のパスワードをメールプログラムで使うことはできません。代わりに必要なのがアプリパスワードです。これはWebサイトが1つのプログラムのためだけに発行する長いパスワードで、ご自身のパスワードを変えずに取り消すことができます。</translation>
    </message>
    <message>
        <source>Gmail, Yahoo, iCloud and others offer app passwords once two-step login is on. Look on the provider&apos;s web site under “Security”. Copy the new password, open the account in Sendoff, paste it in place of the old one and choose “Check”.</source>
        <translation>Gmail、Yahoo、iCloudなどでは、2段階認証を有効にするとアプリパスワードを使えるようになります。プロバイダーのWebサイトで「セキュリティ」の項目を探してください。新しいパスワードをコピーし、Sendoffでアカウントを開いて、元のパスワードの代わりに貼り付け、「確認」を押します。</translation>
    </message>
    <message>
        <source>GMX, WEB.DE and some others have a switch instead, often called “POP3 and IMAP”, that lets programs in at all. Microsoft takes no passwords from programs any more: there you sign in with the browser.</source>
        <translation>GMXやWEB.DEなどでは、プログラムからの利用を許可するスイッチが用意されており、多くの場合「POP3とIMAP」のような名前が付いています。Microsoftは、プログラムからのパスワードを受け付けなくなりました。この場合は、ブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>Sendoff keeps passwords in the keychain of your system and in no file of its own. Nothing is lost meanwhile: messages of the account wait, and leave once the login works.</source>
        <translation>Sendoffはパスワードをシステムのキーチェーンに保管し、独自のファイルには保存しません。その間も、失われるものはありません。アカウントのメッセージは送信待ちになり、ログインできるようになると送信されます。</translation>
    </message>
    <message>
        <source>What is wrong with a certificate?</source>
        <translation>証明書の問題とは何ですか？</translation>
    </message>
    <message>
        <source>TLS, SSL, encryption, self-signed, expired, trust, fingerprint, clock</source>
        <translation>TLS, SSL, 暗号化, 自己署名, オレオレ証明書, 期限切れ, 有効期限, 信頼, フィンガープリント, 指紋, 拇印, 時計, 証明書エラー</translation>
    </message>
    <message>
        <source>A certificate is how a server proves that it is the one whose name you entered. Without that proof somebody in between could read your password and your mail, so Sendoff stops and sends nothing.</source>
        <translation>証明書は、サーバーが入力された名前のサーバー本人であることを証明するものです。その証明がなければ、途中にいる第三者にパスワードやメールを読まれるおそれがあります。そのため、Sendoffは停止し、何も送信しません。</translation>
    </message>
    <message>
        <source>If it has expired or isn&apos;t valid yet, look at the clock of this machine first. If it is good for another name, the server&apos;s name in the account is probably not the one that your provider gives: correct it there.</source>
        <translation>証明書が期限切れの場合や、まだ有効になっていない場合は、まずこのコンピューターの時計を確認してください。別の名前の証明書の場合は、アカウントのサーバー名が、プロバイダーの案内するものと違っている可能性があります。アカウントで修正してください。</translation>
    </message>
    <message>
        <source>A server of your own, at home or at work, often vouches for itself. Compare the fingerprint that Sendoff shows with the one on the server. If they are the same, choose “Trust this certificate for this server”. That holds for exactly this certificate and this server.</source>
        <translation>自宅や職場などにある自前のサーバーは、自分で自分を保証していることがよくあります。Sendoffに表示されるフィンガープリントと、サーバー側のものを照合してください。同じであれば、「このサーバーでこの証明書を信頼する」を選びます。これは、このサーバーのこの証明書だけに適用されます。</translation>
    </message>
    <message>
        <source>If a certificate that you trusted is changed later, Sendoff stops again and says so. Ask whoever runs the server before you trust the new one.</source>
        <translation>信頼した証明書が後で変更されると、Sendoffはふたたび停止してお知らせします。新しい証明書を信頼する前に、サーバーの管理者に確認してください。</translation>
    </message>
    <message>
        <source>Why is a message still waiting?</source>
        <translation>メッセージが送信待ちのままなのはなぜですか？</translation>
    </message>
    <message>
        <source>queue, stuck, not sent, greylisting, try again, offline, retry, outbox</source>
        <translation>送信待ち, キュー, 送信されない, 送れない, 止まっている, 詰まる, グレイリスティング, グレーリスト, 再試行, 再送, オフライン, 送信トレイ</translation>
    </message>
    <message>
        <source>A message waits when it can&apos;t leave just now, and leaves by itself when it can: without a network, while the server is busy, or when it asks every unknown sender to come back later, which is called greylisting.</source>
        <translation>メッセージは、今すぐ送信できないときは送信待ちになり、送信できるようになると自動的に送信されます。たとえば、ネットワークにつながっていないときや、サーバーが混雑しているときです。また、知らない送信者に対して、後でもう一度来るよう求めるサーバーもあります。これはグレイリスティングと呼ばれます。</translation>
    </message>
    <message>
        <source>Select the message to read why it waits and when it is tried next. The longer it takes, the rarer the attempts become. “Retry now” doesn&apos;t wait for the next one, and F5 tries all waiting messages.</source>
        <translation>メッセージを選択すると、送信待ちの理由と次に試行する時刻を確認できます。長引くほど、試行の間隔は長くなります。「今すぐ再試行」を押すと、次の試行を待たずに送信します。F5を押すと、送信待ちのメッセージをすべて試行します。</translation>
    </message>
    <message>
        <source>Some problems don&apos;t go away by themselves, such as a refused password or an untrusted certificate. Then the whole account stops, a bar at the top says so, and “Fix the account” takes you there. Its messages stay safe.</source>
        <translation>パスワードの拒否や信頼されていない証明書など、ひとりでには解決しない問題もあります。その場合はアカウント全体が停止し、画面の上部にお知らせが表示されます。そこにある「アカウントを修正」から対処できます。アカウントのメッセージは安全に保存されています。</translation>
    </message>
    <message>
        <source>After the days that are set in the settings under “Give up after”, Sendoff stops trying and shows the message under “Needs attention”. It isn&apos;t lost: you can retry it or edit it.</source>
        <translation>設定の「送信をあきらめるまでの日数」で指定した日数が過ぎると、Sendoffは試行をやめ、メッセージを「要対応」に表示します。メッセージは失われません。再試行することも、編集することもできます。</translation>
    </message>
    <message>
        <source>What does “may have arrived” mean?</source>
        <translation>「届いた可能性あり」とはどういう意味ですか？</translation>
    </message>
    <message>
        <source>uncertain, sent twice, duplicate, connection lost, it arrived, send again</source>
        <translation>不明, 不確か, 二重送信, 二重に届く, 重複, 接続が切れた, 通信エラー, 届いた, もう一度送信, 再送</translation>
    </message>
    <message>
        <source>The connection broke in the one moment in which nobody can know: the whole message was handed over, and the server&apos;s answer didn&apos;t come back. It may have taken the message, or not.</source>
        <translation>誰にも結果が分からない、まさにその瞬間に接続が切れたという意味です。メッセージ全体を渡し終えたものの、サーバーからの応答が返ってきませんでした。サーバーは受け付けたかもしれませんし、受け付けていないかもしれません。</translation>
    </message>
    <message>
        <source>If the account has an IMAP server, Sendoff looks there among your sent mail for a few minutes. What it finds counts as sent.</source>
        <translation>アカウントにIMAPサーバーが設定されていれば、Sendoffは数分間、送信済みメールの中を探します。見つかったメッセージは、送信済みとして扱われます。</translation>
    </message>
    <message>
        <source>Otherwise it asks you. Choose “It arrived” if you know that it did, for instance because somebody answered. Choose “Send again” if a second copy does less harm than none. It carries the same Message-ID, by which many mail programs show it only once.</source>
        <translation>見つからない場合は、どうするかをお尋ねします。返事が来たなど、届いたことが分かっている場合は「届いた」を選んでください。届かないよりは2通届くほうがよい場合は「もう一度送信」を選んでください。同じMessage-IDが付くため、多くのメールプログラムでは1通だけ表示されます。</translation>
    </message>
    <message>
        <source>In the settings, “If a message may have arrived” makes the second choice a standing one.</source>
        <translation>設定の「届いたかどうか分からないとき」で、毎回尋ねずにもう一度送信するようにできます。</translation>
    </message>
    <message>
        <source>How does “Send later” work?</source>
        <translation>「後で送信」はどのように機能しますか？</translation>
    </message>
    <message>
        <source>schedule, time, delayed, tomorrow, missed, hold, undo</source>
        <translation>予約送信, 送信予約, 日時指定, 時刻, 遅延, 明日, 送信されなかった, 保留, 元に戻す, 取り消し</translation>
    </message>
    <message>
        <source>The arrow beside “Send” offers times, or press Ctrl+Shift+Return. The message is stored at once and shows under “Scheduled” until its time comes.</source>
        <translation>「送信」の横の矢印をクリックすると、日時の候補が表示されます。Ctrl+Shift+Returnを押すこともできます。メッセージはすぐに保存され、その日時になるまで「送信予約」に表示されます。</translation>
    </message>
    <message>
        <source>This machine has to be on and Sendoff running then, with or without its window. If the server can keep mail until a time, the window offers that: then nothing here has to run.</source>
        <translation>その日時には、このコンピューターの電源が入っていて、Sendoffが動作している必要があります。ウィンドウは閉じていてもかまいません。指定した日時までメールを預かれるサーバーの場合は、ウィンドウでそれを選べます。その場合、このコンピューターを動かしておく必要はありません。</translation>
    </message>
    <message>
        <source>If Sendoff couldn&apos;t run at that time, the message leaves as soon as it does. If it is more than a day late, Sendoff asks you first, as the message may no longer be right.</source>
        <translation>その日時にSendoffが動作していなかった場合は、次に動作したときに送信します。1日以上遅れた場合は、内容がもう合わなくなっている可能性があるため、先に確認します。</translation>
    </message>
    <message>
        <source>If you change your mind, use “Send now”, “Choose another time” or “Edit”. Right after every “Send” there are a few seconds to undo it; the settings say how many.</source>
        <translation>気が変わったときは、「今すぐ送信」、「別の日時を選ぶ」、「編集」を使えます。また、「送信」を押した直後の数秒間は、元に戻すことができます。秒数は設定で変更できます。</translation>
    </message>
    <message>
        <source>Where is what I sent?</source>
        <translation>送信したメールはどこにありますか？</translation>
    </message>
    <message>
        <source>sent folder, copy, IMAP, mailbox, Thunderbird, reader</source>
        <translation>送信済み, 送信済みフォルダー, 送信トレイ, コピー, 控え, IMAP, メールボックス, Thunderbird, メールソフト, メーラー</translation>
    </message>
    <message>
        <source>Under “Sent” Sendoff keeps each message as it left, with what became of it for each recipient.</source>
        <translation>Sendoffは、送信したメッセージをそのままの形で「送信済み」に保存し、その後どうなったかを受信者ごとに示します。</translation>
    </message>
    <message>
        <source>Your mail program sees it too if the account has an IMAP server: Sendoff then puts a copy into the mailbox&apos;s folder of sent mail. Gmail and some others do that by themselves, and there it stands only once.</source>
        <translation>アカウントにIMAPサーバーが設定されていれば、お使いのメールプログラムでも見られます。Sendoffが、メールボックスの送信済みフォルダーにコピーを保存するためです。Gmailなど、自動でコピーを残すプロバイダーでも、二重に保存されることはありません。</translation>
    </message>
    <message>
        <source>If the copy can&apos;t be made at the moment, it is tried again later. That never delays the message itself and never sends it twice. The message&apos;s page says how the copy stands.</source>
        <translation>そのときコピーを作成できなくても、後でもう一度試します。そのためにメッセージの送信が遅れたり、二重に送信されたりすることはありません。コピーの状況は、メッセージのページで確認できます。</translation>
    </message>
    <message>
        <source>How do other programs send through Sendoff?</source>
        <translation>ほかのプログラムからSendoffで送信するには？</translation>
    </message>
    <message>
        <source>Thunderbird, mutt, git, script, cron, sendmail, command line, terminal, mailto</source>
        <translation>Thunderbird, mutt, git, スクリプト, cron, sendmail, コマンドライン, コマンド, ターミナル, 端末, mailto</translation>
    </message>
    <message>
        <source>The command “sendoff-cli” sends from scripts and terminals, by the same accounts and the same outbox. It ends with 0 once the message is safe.</source>
        <translation>コマンド「sendoff-cli」を使うと、スクリプトやターミナルから、同じアカウントと同じ送信トレイを使って送信できます。メッセージが安全に保存されると、終了コード0で終わります。</translation>
    </message>
    <message>
        <source>Programs that know “sendmail”, such as mutt, git, cron and PHP, take “sendoff-cli sendmail” in its place. The account is the one whose address stands in From.</source>
        <translation>mutt、git、cron、PHPなど、「sendmail」に対応したプログラムでは、代わりに「sendoff-cli sendmail」を指定できます。差出人（From）のアドレスに対応するアカウントで送信されます。</translation>
    </message>
    <message>
        <source>Messages that another mail program has stored as .eml files can be dropped onto the window, to be answered or forwarded. A click on an address in a browser opens a new message if Sendoff is your mail program: the settings have a button for that.</source>
        <translation>ほかのメールプログラムが.emlファイルとして保存したメッセージは、ウィンドウにドロップすると、返信や転送ができます。Sendoffを既定のメールプログラムにすると、ブラウザーでメールアドレスをクリックしたときに新規メッセージが開きます。そのためのボタンが設定にあります。</translation>
    </message>
    <message>
        <source>How do I back up or move to another machine?</source>
        <translation>バックアップや別のコンピューターへの移行はどうすればよいですか？</translation>
    </message>
    <message>
        <source>export, restore, new computer, transfer, password, profile</source>
        <translation>エクスポート, 書き出し, バックアップ, 復元, 新しいパソコン, 買い替え, 引っ越し, 移行, 転送, パスワード, プロファイル</translation>
    </message>
    <message>
        <source>Passwords and sign-ins are never in that file. Sendoff asks for them again, once for each account.</source>
        <translation>パスワードやサインイン情報は、このファイルには含まれません。復元した後、アカウントごとに一度だけ入力が必要です。</translation>
    </message>
    <message>
        <source>To take everything along, messages and drafts too, quit Sendoff and copy the folder in which it keeps its data. It is the folder that “sendoff --profile” can be given.</source>
        <translation>メッセージや下書きも含めてすべてを移すには、Sendoffを終了し、データが保存されているフォルダーをコピーします。これは「sendoff --profile」で指定できるフォルダーです。</translation>
    </message>
    <message>
        <source>What does a message reveal about me?</source>
        <translation>メッセージから私について何が分かりますか？</translation>
    </message>
    <message>
        <source>header, IP address, time zone, Bcc, photo, place, tracking, encryption, headers</source>
        <translation>ヘッダー, IPアドレス, タイムゾーン, Bcc, 写真, 位置情報, 場所, 追跡, トラッキング, 暗号化, プライバシー, 個人情報</translation>
    </message>
    <message>
        <source>Recipients see your name and address, the subject, the date with your time zone, and everybody under To and Cc. Nobody sees who stands under Bcc. Sendoff doesn&apos;t tell which program, which system or which machine you write from.</source>
        <translation>受信者には、あなたの名前とアドレス、件名、タイムゾーン付きの日付、宛先とCcの全員が見えます。Bccの人は誰からも見えません。どのプログラム、システム、コンピューターから書いたかを、Sendoffが伝えることはありません。</translation>
    </message>
    <message>
        <source>Your provider sees the address from which you connect to the network and may write it into the message; that is its decision. The way to the provider is always encrypted unless you allowed otherwise in the account.</source>
        <translation>プロバイダーには、ネットワークへの接続に使っているIPアドレスが見え、それをメッセージに書き込むことがあります。これはプロバイダーの判断によります。プロバイダーまでの経路は、アカウントで別の設定を許可していない限り、常に暗号化されます。</translation>
    </message>
    <message>
        <source>Photographs and documents can contain a place, a device or an author. “What will be sent” in the window in which you write names what is inside, and can take it out of pictures before they leave.</source>
        <translation>写真や文書には、場所、機器、作成者の情報が含まれていることがあります。作成ウィンドウの「送信される内容」で何が含まれているかを確認でき、画像については送信前に取り除けます。</translation>
    </message>
    <message>
        <source>Sendoff sends nothing to anybody but your servers, and loads nothing that a message points to. Setting up an account may ask Thunderbird&apos;s database, which learns the part of the address after the @.</source>
        <translation>Sendoffは、お使いのサーバー以外には何も送信せず、メッセージの中でリンクされているものも読み込みません。アカウントを設定するときに、Thunderbirdのデータベースに問い合わせることがあります。その際に伝わるのは、アドレスの@の後の部分です。</translation>
    </message>
    <message>
        <source>What happens when I close the window?</source>
        <translation>ウィンドウを閉じるとどうなりますか？</translation>
    </message>
    <message>
        <source>quiet, notification, tray, background, start at login, quit, autostart</source>
        <translation>静か, 通知, トレイ, 通知領域, タスクトレイ, バックグラウンド, ログイン時に起動, 自動起動, 常駐, 終了</translation>
    </message>
    <message>
        <source>Messages that wait still leave: Sendoff goes on without its window until they have. Where the desktop has a place for icons beside the clock, one shows how things stand, and opens the window again.</source>
        <translation>送信待ちのメッセージは、閉じた後も送信されます。すべて送信されるまで、Sendoffはウィンドウなしで動作を続けます。時計の横にアイコンを表示できるデスクトップでは、アイコンが状況を示し、そこからウィンドウを開き直せます。</translation>
    </message>
    <message>
        <source>“Quit” ends it. If something is just leaving, it asks first. What waits then leaves at the next start.</source>
        <translation>「終了」を選ぶと、Sendoffは完全に終了します。送信中のメッセージがあれば、先に確認します。残った送信待ちのメッセージは、次に起動したときに送信されます。</translation>
    </message>
    <message>
        <source>A notification comes when a message needs you, with what can be done at once. “Tell me when a message needs me” in the settings turns notifications off; nothing else changes.</source>
        <translation>メッセージに対応が必要になると通知が表示され、その場で対処できます。設定の「対応が必要なメッセージがあれば知らせる」をオフにすると、通知は表示されなくなります。ほかの動作は変わりません。</translation>
    </message>
    <message>
        <source>“Start in the background when I log in” sends what is scheduled without your having to think of it.</source>
        <translation>「ログイン時にバックグラウンドで起動する」をオンにすると、意識しなくても、予約したメッセージが送信されます。</translation>
    </message>
    <message>
        <source>“Back up everything except messages…” in the menu “Window” writes accounts, signatures, drafts, people and settings to a file. “Restore from a backup…” reads it, here or on another machine.</source>
        <translation>メニューの「ウィンドウ」にある「メッセージ以外をバックアップ…」で、アカウント、署名、下書き、連絡先、設定をファイルに書き出せます。このコンピューターでも別のコンピューターでも、「バックアップから復元…」でそのファイルを読み込めます。</translation>
    </message>
    <message>
        <source>Single messages leave as files by “Export”. Every mail program opens such .eml files.</source>
        <translation>メッセージを1通ずつファイルにするには、「書き出し」を使います。.emlファイルは、どのメールプログラムでも開けます。</translation>
    </message>
    <message>
        <source>Or each account keeps copies in a Maildir folder or an mbox file on this machine, which programs such as mutt, Claws Mail and Thunderbird open. That needs no IMAP server.</source>
        <translation>また、アカウントごとに、このコンピューターのMaildirフォルダーまたはmboxファイルにコピーを残すこともできます。mutt、Claws Mail、Thunderbirdなどのプログラムで開けます。これにはIMAPサーバーは必要ありません。</translation>
    </message>
    <message>
        <source>The IMAP server is set in the account, under “Sent copies and delivery reports”. Sendoff reads nothing there but what it looks for.</source>
        <translation>IMAPサーバーは、アカウントの「送信済みメールのコピーと配信通知」で設定します。Sendoffは、そこで探しているもの以外は何も読み取りません。</translation>
    </message>
    <message>
        <source>Programs that send to a mail server, such as Thunderbird and WordPress, can send to Sendoff. “Programs that send through Sendoff…” in the settings opens a port for them, gives each a token and shows how to set it up.</source>
        <translation>ThunderbirdやWordPressなど、メールサーバーに送信するプログラムは、Sendoffに送信できます。設定の「Sendoffを通して送信するプログラム…」で、そのためのポートを開き、プログラムごとにトークンを作成し、設定方法を確認できます。</translation>
    </message>
</context>
<context>
    <name>sendoff::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>No help page has these words. Try fewer or different ones.</source>
        <translation>この言葉を含むヘルプのページはありません。言葉を減らすか、別の言葉でお試しください。</translation>
    </message>
</context>
<context>
    <name>sendoff::IdentitiesDialog</name>
    <message>
        <source>Add an address</source>
        <translation>アドレスを追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Addresses of “%1”</source>
        <translation>「%1」のアドレス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Jane Roe</source>
        <translation>山田 花子</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>返信先</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>このアドレス</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Always Bcc</source>
        <translation>常にBccに追加</translation>
    </message>
    <message>
        <source>your own address keeps a copy</source>
        <translation>自分のアドレスを指定すると控えが届きます</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Only addresses that the server lets this account use arrive.</source>
        <translation>サーバーがこのアカウントに許可しているアドレスからのメールだけが届きます。</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>メールアドレス：%1</translation>
    </message>
    <message>
        <source>Replies go to: %1</source>
        <translation>返信先：%1</translation>
    </message>
    <message>
        <source>Always Bcc: %1</source>
        <translation>常にBccに追加：%1</translation>
    </message>
    <message>
        <source>Folder for sent mail</source>
        <translation>送信済みメールのフォルダー</translation>
    </message>
    <message>
        <source>as for the account</source>
        <translation>アカウントの設定に従う</translation>
    </message>
    <message>
        <source>In the account&apos;s mailbox. Copies of what this address sends are kept there.</source>
        <translation>アカウントのメールボックス内のフォルダーです。このアドレスから送信したメールのコピーがここに保存されます。</translation>
    </message>
</context>
<context>
    <name>sendoff::ImportDialog</name>
    <message>
        <source>Looking for other mail programs…</source>
        <translation>ほかのメールプログラムを探しています…</translation>
    </message>
    <message>
        <source>Import passwords where they can be read</source>
        <translation>読み取れるパスワードも取り込む</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>アカウントの取り込み</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>No other mail program with accounts was found for this user.</source>
        <translation>このユーザーには、アカウントを設定済みのほかのメールプログラムが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Servers, identities and signatures are imported. Nothing changes in the other program.</source>
        <translation>サーバー、差出人情報、署名を取り込みます。元のプログラムの設定は変わりません。</translation>
    </message>
    <message>
        <source>Not all accounts were imported.</source>
        <translation>一部のアカウントを取り込めませんでした。</translation>
    </message>
</context>
<context>
    <name>sendoff::IncomingPart</name>
    <message>
        <source>Incoming server</source>
        <translation>受信サーバー</translation>
    </message>
    <message>
        <source>Incoming security</source>
        <translation>受信の接続の保護</translation>
    </message>
    <message>
        <source>Incoming port</source>
        <translation>受信ポート</translation>
    </message>
    <message>
        <source>Incoming user name</source>
        <translation>受信ユーザー名</translation>
    </message>
    <message>
        <source>as for sending</source>
        <translation>送信と同じ</translation>
    </message>
    <message>
        <source>Folder for sent mail</source>
        <translation>送信済みメールのフォルダー</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>自動検出</translation>
    </message>
    <message>
        <source>Incoming protocol</source>
        <translation>受信プロトコル</translation>
    </message>
    <message>
        <source>none: no sent copies, no delivery reports</source>
        <translation>なし（送信済みのコピーも配信通知も使いません）</translation>
    </message>
    <message>
        <source>Look for delivery reports and receipts</source>
        <translation>配信通知と開封確認を探す</translation>
    </message>
    <message>
        <source>Asks the inbox for reports by the headers of its messages, and reads only these. Nothing is changed there.</source>
        <translation>受信トレイのメッセージのヘッダーをもとに通知を探し、見つかった通知だけを読み取ります。受信トレイの内容は変更しません。</translation>
    </message>
    <message>
        <source>Delivery reports</source>
        <translation>配信通知</translation>
    </message>
    <message>
        <source>Copies on the server</source>
        <translation>サーバー上のコピー</translation>
    </message>
    <message>
        <source>If the provider keeps none by itself</source>
        <translation>プロバイダーが自動で残さない場合</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に残す</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>残さない</translation>
    </message>
    <message>
        <source>Keep drafts in the mailbox&apos;s Drafts folder too</source>
        <translation>メールボックスの下書きフォルダーにも下書きを保存</translation>
    </message>
    <message>
        <source>A draft that rests for half a minute is put there, so that your other mail programs can go on with it. Only what Sendoff put there is replaced or removed.</source>
        <translation>30秒間変更のない下書きがそこに保存され、ほかのメールプログラムで続きを書けるようになります。置き換えや削除の対象は、Sendoffが保存したものだけです。</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Copies on this machine</source>
        <translation>このコンピューター上のコピー</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>In a Maildir folder</source>
        <translation>Maildirフォルダー</translation>
    </message>
    <message>
        <source>In an mbox file</source>
        <translation>mboxファイル</translation>
    </message>
    <message>
        <source>Place on this machine</source>
        <translation>このコンピューター上の場所</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>場所を選ぶ</translation>
    </message>
    <message>
        <source>Give the whole path of the place for sent copies, beginning with a slash or ~/.</source>
        <translation>送信済みのコピーを保存する場所を、スラッシュまたは~/で始まる完全なパスで指定してください。</translation>
    </message>
    <message>
        <source>Incoming password</source>
        <translation>受信パスワード</translation>
    </message>
    <message>
        <source>As for sending</source>
        <translation>送信と同じ</translation>
    </message>
    <message>
        <source>Its own, in the system&apos;s keychain</source>
        <translation>専用のもの（システムのキーチェーン）</translation>
    </message>
    <message>
        <source>A command prints it</source>
        <translation>コマンドで取得</translation>
    </message>
    <message>
        <source>Password of the mailbox</source>
        <translation>メールボックスのパスワード</translation>
    </message>
    <message>
        <source>Command for the mailbox</source>
        <translation>メールボックス用コマンド</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Fill in the password of the mailbox.</source>
        <translation>メールボックスのパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Fill in the command that prints the password of the mailbox.</source>
        <translation>メールボックスのパスワードを出力するコマンドを入力してください。</translation>
    </message>
</context>
<context>
    <name>sendoff::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>システムの設定に従う</translation>
    </message>
</context>
<context>
    <name>sendoff::LaterDialog</name>
    <message>
        <source>Leave it with the server until then, if the server offers that</source>
        <translation>対応していれば、その日時までサーバーに預ける</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>送信を予約</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>後で送信</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>yyyy年M月d日(ddd)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>It leaves for the server now, and can&apos;t be undone or changed from then on. A server that doesn&apos;t keep messages leaves it here, and Sendoff must be running then.</source>
        <translation>メッセージはすぐにサーバーへ渡され、それ以降は取り消しも変更もできません。サーバーが預かれない場合はこのコンピューターに残るため、その時刻にSendoffが起動している必要があります。</translation>
    </message>
    <message>
        <source>Sendoff must be running then. If it isn&apos;t, the message waits, and you are told that its time has passed.</source>
        <translation>その時刻にSendoffが起動している必要があります。起動していない場合、メッセージは送信されずに残り、時刻を過ぎたことをお知らせします。</translation>
    </message>
</context>
<context>
    <name>sendoff::LaterMenu</name>
    <message>
        <source>Send later</source>
        <translation>後で送信</translation>
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
        <translation>日時を選ぶ…</translation>
    </message>
    <message>
        <source>Sendoff must be running then.</source>
        <translation>その時刻にSendoffが起動している必要があります。</translation>
    </message>
</context>
<context>
    <name>sendoff::LaterTimes</name>
    <message>
        <source>In 1 hour</source>
        <translation>1時間後</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>今日の夕方</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>明日の朝</translation>
    </message>
    <message>
        <source>Monday morning</source>
        <translation>月曜日の朝</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterHead</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1ほか%Ln名</numerusform>
        </translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>件名なし</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterListModel</name>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>件名なし</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterPaper</name>
    <message>
        <source>Only the beginning of this long message is printed.</source>
        <translation>長いメッセージのため、先頭の部分だけを印刷します。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2ページ</translation>
    </message>
    <message>
        <source>The file can&apos;t be read any more. Open the message again.</source>
        <translation>ファイルを読み込めなくなりました。メッセージを開き直してください。</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be written. Choose another folder.</source>
        <translation>「%1」に書き込めませんでした。別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterParts</name>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>すべて保存</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>添付ファイル %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be opened. Save it, and open it from there.</source>
        <translation>「%1」を開けませんでした。保存してから開いてください。</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>添付ファイルを保存</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be written. Choose another folder.</source>
        <translation>「%1」に書き込めませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Save all attachments in a folder</source>
        <translation>すべての添付ファイルをフォルダーに保存</translation>
    </message>
    <message>
        <source>Not all attachments could be written to “%1”. Choose another folder.</source>
        <translation>一部の添付ファイルを「%1」に書き込めませんでした。別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterText</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterWindow</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Messages in the file</source>
        <translation>ファイル内のメッセージ</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Reply all</source>
        <translation>全員に返信</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Forward how</source>
        <translation>転送方法</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>本文に含めて転送</translation>
    </message>
    <message>
        <source>As an attachment</source>
        <translation>添付ファイルとして転送</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Reply to the list</source>
        <translation>リストに返信</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>Edit as new</source>
        <translation>新しいメッセージとして編集</translation>
    </message>
    <message>
        <source>“%1” holds no messages</source>
        <translation>「%1」にはメッセージがありません</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read</source>
        <translation>「%1」を読み込めません</translation>
    </message>
    <message>
        <source>It begins as a file of messages, but none follows.</source>
        <translation>先頭はメッセージファイルの形式ですが、その後にメッセージがありません。</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it, then open it again.</source>
        <translation>ファイルがまだあり、読み取りが許可されていることを確認してから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>This message can&apos;t be read</source>
        <translation>このメッセージを読み込めません</translation>
    </message>
    <message>
        <source>Check that the file is still there, then open it again.</source>
        <translation>ファイルがまだあることを確認してから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>Only the beginning of this long message is shown; a reply quotes all of it.</source>
        <translation>長いメッセージのため、先頭の部分だけを表示しています。返信には全文が引用されます。</translation>
    </message>
    <message>
        <source>Shown without what could harm you</source>
        <translation>害になる可能性のある内容を除いて表示しています</translation>
    </message>
    <message>
        <source>The file can&apos;t be read any more. Open the message again.</source>
        <translation>ファイルを読み込めなくなりました。もう一度メッセージを開いてください。</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>メッセージファイルを開く</translation>
    </message>
</context>
<context>
    <name>sendoff::Letters</name>
    <message>
        <source>Open message file</source>
        <translation>メッセージファイルを開く</translation>
    </message>
    <message>
        <source>Messages (*.eml *.mbox);;All files (*)</source>
        <translation>メッセージ (*.eml *.mbox);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>sendoff::LinkBar</name>
    <message>
        <source>Address of the link</source>
        <translation>リンク先のアドレス</translation>
    </message>
    <message>
        <source>Text of the link</source>
        <translation>リンクの文字列</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>リンクを解除</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>リンクを設定</translation>
    </message>
    <message>
        <source>Close the link bar</source>
        <translation>リンクバーを閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>A link leads to an address such as example.org, https://example.org/plan or ana@example.org.</source>
        <translation>リンク先には、example.org、https://example.org/plan、ana@example.orgのようなアドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>sendoff::ListPane</name>
    <message>
        <source>Outbox</source>
        <translation>送信トレイ</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>アカウント設定</translation>
    </message>
    <message>
        <source>%1 with “%2”</source>
        <translation>%1（「%2」を含む）</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No message here matches “%1”.</source>
        <translation>「%1」に一致するメッセージはここにはありません。</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新規メッセージ</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>対応が必要なものはありません</translation>
    </message>
    <message>
        <source>Messages that couldn&apos;t be sent appear here.</source>
        <translation>送信できなかったメッセージがここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>送信待ちはありません</translation>
    </message>
    <message>
        <source>Everything that you sent has gone out.</source>
        <translation>送信したメッセージはすべて送り出されました。</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>送信予約はありません</translation>
    </message>
    <message>
        <source>What you “Send later” waits here for its time.</source>
        <translation>「後で送信」を選んだメッセージは、送信時刻までここで待機します。</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>送信済みはまだありません</translation>
    </message>
    <message>
        <source>What you send is kept here.</source>
        <translation>送信したメッセージはここに保存されます。</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>下書きはありません</translation>
    </message>
    <message>
        <source>What you begin to write is kept here.</source>
        <translation>書きかけのメッセージはここに保存されます。</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>メッセージはまだありません</translation>
    </message>
    <message>
        <source>What you send appears here, with what became of it for each recipient.</source>
        <translation>送信したメッセージと、受信者ごとの結果がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>sendoff::MailboxDraftsDialog</name>
    <message>
        <source>Drafts in the mailbox</source>
        <translation>メールボックスの下書き</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>コピーを開く</translation>
    </message>
    <message>
        <source>Looking for drafts…</source>
        <translation>下書きを探しています…</translation>
    </message>
    <message>
        <source>Only their subjects, recipients and dates are read.</source>
        <translation>読み取るのは、下書きの件名、宛先、日付だけです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts couldn&apos;t be checked: %1.</source>
        <translation>
            <numerusform>%Ln件のアカウントを確認できませんでした：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No drafts of other programs</source>
        <translation>ほかのプログラムの下書きはありません</translation>
    </message>
    <message>
        <source>No account keeps drafts in its mailbox. You can turn that on in the settings of an account with IMAP.</source>
        <translation>下書きをメールボックスに保存しているアカウントがありません。IMAPを使うアカウントの設定で有効にできます。</translation>
    </message>
    <message>
        <source>What your other mail programs keep as drafts is listed here.</source>
        <translation>ほかのメールプログラムで保存した下書きが、ここに一覧表示されます。</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（件名なし）</translation>
    </message>
    <message>
        <source>The draft couldn&apos;t be read: it may be gone or too large, or its mailbox can&apos;t be reached.</source>
        <translation>下書きを読み込めませんでした。すでにないか、大きすぎるか、メールボックスに接続できない可能性があります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>sendoff::MainWindow</name>
    <message numerus="yes">
        <source>%Ln messages selected</source>
        <translation>
            <numerusform>%Ln件のメッセージを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>No message selected</source>
        <translation>メッセージが選択されていません</translation>
    </message>
    <message>
        <source>Select one to see what became of it for each recipient.</source>
        <translation>メッセージを選択すると、受信者ごとの結果を確認できます。</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新規メッセージ</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Sendoff</source>
        <translation>Sendoff</translation>
    </message>
    <message>
        <source>New message (Ctrl+N)</source>
        <translation>新規メッセージ (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Views and accounts</source>
        <translation>ビューとアカウント</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Kept in Drafts</source>
        <translation>「下書き」に保存しました</translation>
    </message>
    <message>
        <source>“%1” is kept in Drafts</source>
        <translation>「%1」を「下書き」に保存しました</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>sendoff::MessageAction</name>
    <message>
        <source>Fix the account</source>
        <translation>アカウントを修正</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>保留を解除</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>送信を取り消す</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>別の日時を選ぶ</translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <translation>編集して再送信</translation>
    </message>
    <message>
        <source>Edit for failed recipients</source>
        <translation>失敗した宛先用に編集</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>届いた</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>もう一度送信</translation>
    </message>
    <message>
        <source>Duplicate as new</source>
        <translation>複製して新規作成</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Copy report for the help desk</source>
        <translation>サポート窓口用のレポートをコピー</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Send to failed recipients</source>
        <translation>失敗した宛先に送信</translation>
    </message>
    <message>
        <source>Edit and make it smaller</source>
        <translation>編集して小さくする</translation>
    </message>
    <message>
        <source>Mark as resolved</source>
        <translation>解決済みにする</translation>
    </message>
    <message>
        <source>Needs attention again</source>
        <translation>要対応に戻す</translation>
    </message>
    <message>
        <source>Open in my mail reader</source>
        <translation>メールソフトで開く</translation>
    </message>
    <message>
        <source>Try the copy again</source>
        <translation>コピーを再試行</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFとして保存…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
</context>
<context>
    <name>sendoff::MessageEditor</name>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Everything about the text</source>
        <translation>本文に関するすべての操作</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>No misspelt words are left.</source>
        <translation>スペルミスはもうありません。</translation>
    </message>
    <message>
        <source>Put a picture in the text</source>
        <translation>本文に画像を挿入</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>That isn&apos;t a picture that mail programs can show.</source>
        <translation>メールで表示できる画像ではありません。</translation>
    </message>
    <message>
        <source>Take a PNG, JPEG, GIF or WebP file, or attach it as it is.</source>
        <translation>PNG、JPEG、GIF、WebPのいずれかのファイルを選ぶか、そのまま添付してください。</translation>
    </message>
    <message>
        <source>This is plain text now.</source>
        <translation>プレーンテキストに切り替えました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Pasted as plain text.</source>
        <translation>プレーンテキストとして貼り付けました。</translation>
    </message>
    <message>
        <source>Paste with format</source>
        <translation>書式付きで貼り付け</translation>
    </message>
    <message>
        <source>It&apos;s fine</source>
        <translation>このままでよい</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <comment>the button&apos;s name and keys, words, characters</comment>
        <translation>%1
%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln文字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::MessageFiles</name>
    <message>
        <source>No files can be kept in “%1”. Make room there, then try again.</source>
        <translation>「%1」にファイルを保存できません。空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>sendoff::MessagePage</name>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受付記録</translation>
    </message>
    <message>
        <source>Conversation with the server</source>
        <translation>サーバーとのやり取り</translation>
    </message>
    <message>
        <source>Selected message</source>
        <translation>選択中のメッセージ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（件名なし）</translation>
    </message>
    <message>
        <source>queued %1</source>
        <translation>送信トレイに追加：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <translation>
            <numerusform>試行%Ln回</numerusform>
        </translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Conversation with the server (%1)</source>
        <translation>サーバーとのやり取り（%1）</translation>
    </message>
    <message>
        <source>Draft · saved %1</source>
        <translation>下書き · 保存：%1</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>まだ送信していません。</translation>
    </message>
    <message>
        <source>This draft is kept until you send or remove it.</source>
        <translation>この下書きは、送信または削除するまで保存されます。</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>続きを書く</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>sendoff::MessagePreview</name>
    <message>
        <source>The message as the recipient sees it</source>
        <translation>受信者に表示されるメッセージ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
</context>
<context>
    <name>sendoff::MessageRow</name>
    <message>
        <source>(no subject)</source>
        <translation>（件名なし）</translation>
    </message>
    <message>
        <source>To nobody yet</source>
        <translation>宛先未入力</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>sendoff::MessageText</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Write your message</source>
        <translation>メッセージを入力</translation>
    </message>
    <message>
        <source>Bold, italic and struck text is plain text now.</source>
        <translation>太字、斜体、取り消し線はプレーンテキストになりました。</translation>
    </message>
    <message>
        <source>Headings are lines like the others.</source>
        <translation>見出しは通常の行になりました。</translation>
    </message>
    <message>
        <source>Tables are columns of text.</source>
        <translation>表は桁をそろえたテキストになりました。</translation>
    </message>
    <message>
        <source>The pictures are attachments now.</source>
        <translation>画像は添付ファイルになりました。</translation>
    </message>
</context>
<context>
    <name>sendoff::NavigationModel</name>
    <message>
        <source>stays on this machine</source>
        <translation>このコンピューターから外へは送信されません</translation>
    </message>
    <message>
        <source>ready, the default</source>
        <translation>使用可能、既定</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>使用可能</translation>
    </message>
    <message>
        <source>needs your attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>すべてのメッセージ</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>送信予約</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>can&apos;t connect to its server</source>
        <translation>サーバーに接続できません</translation>
    </message>
</context>
<context>
    <name>sendoff::OptionsDialog</name>
    <message>
        <source>Options of this message</source>
        <translation>このメッセージのオプション</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>返信先</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>至急</translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation>急がない</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Tell me when it was delivered</source>
        <translation>配信されたら通知する</translation>
    </message>
    <message>
        <source>Tell me when it is late</source>
        <translation>配信が遅れたら通知する</translation>
    </message>
    <message>
        <source>Mail servers report it, where they can.</source>
        <translation>対応しているメールサーバーから通知が届きます。</translation>
    </message>
    <message>
        <source>Ask for a read receipt</source>
        <translation>開封確認を要求する</translation>
    </message>
    <message>
        <source>Many people never send one. If none comes, that means nothing.</source>
        <translation>開封確認を返さない人も多くいます。届かなくても、読まれていないとは限りません。</translation>
    </message>
    <message>
        <source>Only over encrypted connections, all the way</source>
        <translation>全経路を暗号化された接続に限る</translation>
    </message>
    <message>
        <source>Where a server on the way can&apos;t promise that, the message comes back.</source>
        <translation>途中のサーバーが暗号化を保証できない場合、メッセージは送り返されます。</translation>
    </message>
    <message>
        <source>Pictures without place, author and device</source>
        <translation>画像から場所、作成者、機器の情報を除く</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>独自のヘッダー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Replies go to: %1</source>
        <translation>返信先：%1</translation>
    </message>
    <message>
        <source>Write each header in a line of its own, as “Name: value”.</source>
        <translation>1行に1つずつ、「名前: 値」の形式でヘッダーを入力してください。</translation>
    </message>
    <message>
        <source>replies to %1</source>
        <translation>返信先：%1</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>至急</translation>
    </message>
    <message>
        <source>can wait</source>
        <translation>急がない</translation>
    </message>
    <message>
        <source>delivery report</source>
        <translation>配信通知</translation>
    </message>
    <message>
        <source>read receipt</source>
        <translation>開封確認</translation>
    </message>
    <message>
        <source>encrypted all the way</source>
        <translation>全経路を暗号化</translation>
    </message>
    <message>
        <source>pictures without metadata</source>
        <translation>メタデータなしの画像</translation>
    </message>
    <message>
        <source>custom headers</source>
        <translation>独自のヘッダー</translation>
    </message>
</context>
<context>
    <name>sendoff::PeopleCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>sendoff::PeopleModel</name>
    <message>
        <source>group of %1</source>
        <translation>%1名のグループ</translation>
    </message>
</context>
<context>
    <name>sendoff::PersonPart</name>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Jane Roe</source>
        <translation>山田 花子</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
</context>
<context>
    <name>sendoff::PlanPanel</name>
    <message>
        <source>Leave it out, where that can be done</source>
        <translation>取り除ける情報は含めない</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>送信される内容</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>送信方法</translation>
    </message>
    <message>
        <source>How much it is</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Who sees whom</source>
        <translation>誰に誰が見えるか</translation>
    </message>
    <message>
        <source>What you reveal</source>
        <translation>伝わる情報</translation>
    </message>
    <message>
        <source>The message itself</source>
        <translation>メッセージ本体</translation>
    </message>
    <message>
        <source>The message as it is sent</source>
        <translation>実際に送信されるメッセージ</translation>
    </message>
    <message>
        <source>It can&apos;t be sent like this yet.</source>
        <translation>このままではまだ送信できません。</translation>
    </message>
    <message>
        <source>The server may refuse it.</source>
        <translation>サーバーに拒否される可能性があります。</translation>
    </message>
    <message>
        <source>Octet for octet; Date and Message-ID are made anew when it is queued.</source>
        <translation>送信されるデータそのものです。DateとMessage-IDは、送信トレイに入るときに新しく作られます。</translation>
    </message>
    <message>
        <source>The first %1; Date and Message-ID are made anew when it is queued.</source>
        <translation>先頭の%1です。DateとMessage-IDは、送信トレイに入るときに新しく作られます。</translation>
    </message>
</context>
<context>
    <name>sendoff::Printing</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>プリンターに送りました。</translation>
    </message>
    <message>
        <source>Couldn&apos;t print. Check that the printer is on, then try again.</source>
        <translation>印刷できませんでした。プリンターの電源が入っているか確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFとして保存</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
</context>
<context>
    <name>sendoff::ProgramsDialog</name>
    <message>
        <source>Programs that send through Sendoff</source>
        <translation>Sendoffを通して送信するプログラム</translation>
    </message>
    <message>
        <source>Take mail from programs on this machine</source>
        <translation>このコンピューターのプログラムからメールを受け付ける</translation>
    </message>
    <message>
        <source>Scripts, mail readers and web applications then send through your outbox. Only programs on this machine can reach the port, over TLS and with a token of their own. It is open while Sendoff runs; “sendoff-cli serve” has it open without a window.</source>
        <translation>スクリプト、メールソフト、Webアプリケーションなどが、送信トレイを通して送信できるようになります。ポートに接続できるのはこのコンピューターのプログラムだけで、TLSと、それぞれ専用のトークンが必要です。ポートはSendoffの実行中に開いています。「sendoff-cli serve」を使えば、ウィンドウなしでも開いておけます。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Mail goes</source>
        <translation>送信に使うアカウント</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用日時</translation>
    </message>
    <message>
        <source>Name of the program</source>
        <translation>プログラムの名前</translation>
    </message>
    <message>
        <source>Name, such as WordPress</source>
        <translation>名前（例：WordPress）</translation>
    </message>
    <message>
        <source>Account of the program</source>
        <translation>プログラムのアカウント</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Whoever has a token can send as you from this machine. Give each program its own: once revoked, it stops working at once, and the others keep working. Sendoff keeps only what is needed to check it.</source>
        <translation>トークンを持つ人は、このコンピューターからあなたとして送信できます。プログラムごとに専用のトークンを作成してください。取り消したトークンはすぐに使えなくなりますが、ほかのトークンはそのまま使えます。Sendoffが保存するのは、トークンの照合に必要な情報だけです。</translation>
    </message>
    <message>
        <source>How to set up</source>
        <translation>設定方法</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Settings to paste</source>
        <translation>貼り付ける設定</translation>
    </message>
    <message>
        <source>As each program&apos;s token says</source>
        <translation>各プログラムのトークンに従う</translation>
    </message>
    <message>
        <source>By the sender&apos;s account</source>
        <translation>差出人のアカウント</translation>
    </message>
    <message>
        <source>To the Sandbox: nothing leaves</source>
        <translation>Sandbox（外部には送信されません）</translation>
    </message>
    <message>
        <source>Nowhere: the account was removed</source>
        <translation>なし（アカウントは削除されました）</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The port isn&apos;t open</source>
        <translation>ポートが開いていません</translation>
    </message>
    <message>
        <source>No token was made</source>
        <translation>トークンは作成されませんでした</translation>
    </message>
    <message>
        <source>The token of “%1”: %2</source>
        <translation>「%1」のトークン：%2</translation>
    </message>
    <message>
        <source>It logs in as “%1”. Give both to the program now: the token is shown this once and kept nowhere. It is shown in the settings below until this window closes.</source>
        <translation>ユーザー名「%1」でログインします。今すぐ両方をプログラムに設定してください。トークンはこの一度しか表示されず、どこにも保存されません。このウィンドウを閉じるまでは、下の設定にも表示されています。</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message>
        <source>No program has a token yet.</source>
        <translation>トークンを持つプログラムはまだありません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>受付記録</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>受付記録をコピー</translation>
    </message>
</context>
<context>
    <name>sendoff::RecipientChip</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, address</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, group of %2</source>
        <translation>%1、%2名のグループ</translation>
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
        <translation>編集</translation>
    </message>
    <message>
        <source>Replace by its members</source>
        <translation>メンバーに置き換える</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Move to To</source>
        <translation>「宛先」に移動</translation>
    </message>
    <message>
        <source>Move to Cc</source>
        <translation>Ccに移動</translation>
    </message>
    <message>
        <source>Move to Bcc</source>
        <translation>Bccに移動</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>sendoff::RecipientList</name>
    <message>
        <source>Recipients</source>
        <translation>受信者</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln名</numerusform>
        </translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>サーバーの応答：「%1」</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>報告の原文：「%1」</translation>
    </message>
</context>
<context>
    <name>sendoff::Removals</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（件名なし）</translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <translation>「%1」を削除しました</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln messages</source>
        <translation>
            <numerusform>%Ln件のメッセージを削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the draft</source>
        <translation>下書きを削除しました</translation>
    </message>
    <message>
        <source>Discarded the message</source>
        <translation>メッセージを破棄しました</translation>
    </message>
    <message>
        <source>Removed the account “%1”.</source>
        <translation>アカウント「%1」を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages that wait for it stay in the outbox until you send them from another account.</source>
        <translation>
            <numerusform>このアカウントで送信待ちのメッセージ%Ln件は、別のアカウントで送信するまで送信トレイに残ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::RepairCard</name>
    <message>
        <source>Likely addresses</source>
        <translation>正しいと思われるアドレス</translation>
    </message>
    <message numerus="yes">
        <source>Send to all %Ln likely addresses</source>
        <translation>
            <numerusform>正しいと思われる%Ln件のアドレスすべてに送信</numerusform>
        </translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1ではありませんか？</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <translation>元の宛先：%1</translation>
    </message>
    <message>
        <source>Send to this address</source>
        <translation>このアドレスに送信</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>%1に送信</translation>
    </message>
</context>
<context>
    <name>sendoff::SandboxListModel</name>
    <message>
        <source>(no subject)</source>
        <translation>（件名なし）</translation>
    </message>
</context>
<context>
    <name>sendoff::SandboxPage</name>
    <message>
        <source>Clear</source>
        <translation>空にする</translation>
    </message>
    <message>
        <source>Messages in the Sandbox</source>
        <translation>Sandbox内のメッセージ</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Nothing that you send through the Sandbox leaves this machine.</source>
        <translation>Sandboxで送信したものは、このコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>Simulate trouble</source>
        <translation>トラブルを再現</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>How the message is shown</source>
        <translation>メッセージの表示方法</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>メッセージのソース</translation>
    </message>
    <message>
        <source>No message selected</source>
        <translation>メッセージが選択されていません</translation>
    </message>
    <message>
        <source>Nothing has arrived yet</source>
        <translation>まだ何も届いていません</translation>
    </message>
    <message>
        <source>Messages sent through the account “Sandbox” land here, as their recipient would get them.</source>
        <translation>アカウント「Sandbox」で送信したメッセージが、受信者に届くのと同じ形でここに届きます。</translation>
    </message>
    <message>
        <source>Write a test message</source>
        <translation>テストメッセージを書く</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（件名なし）</translation>
    </message>
    <message>
        <source>Arrived for %1</source>
        <translation>届いた宛先：%1</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>ウィンドウで開く</translation>
    </message>
    <message>
        <source>There it can be printed, saved and answered.</source>
        <translation>そこで印刷、保存、返信ができます。</translation>
    </message>
</context>
<context>
    <name>sendoff::SenderBox</name>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
</context>
<context>
    <name>sendoff::ServerPart</name>
    <message>
        <source>Account name</source>
        <translation>アカウント名</translation>
    </message>
    <message>
        <source>work</source>
        <translation>仕事</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>接続の保護</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>メールアドレスと同じ</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>認証方式</translation>
    </message>
    <message>
        <source>Automatic, the safest first</source>
        <translation>自動（最も安全なものを優先）</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>認証なし</translation>
    </message>
    <message>
        <source>Password is kept</source>
        <translation>パスワードの保管場所</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>システムのキーチェーン</translation>
    </message>
    <message>
        <source>Nowhere: sign in with the browser</source>
        <translation>保管しない：ブラウザーでサインイン</translation>
    </message>
    <message>
        <source>A command prints it</source>
        <translation>コマンドで取得</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>パスワードなし</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Fill in the server&apos;s name. Your provider tells it.</source>
        <translation>サーバー名を入力してください。プロバイダーの案内に記載されています。</translation>
    </message>
    <message>
        <source>Fill in the command that prints the password.</source>
        <translation>パスワードを出力するコマンドを入力してください。</translation>
    </message>
    <message>
        <source>LMTP is for this machine only: lmtp:/path/to/socket or lmtp://127.0.0.1, without encryption.</source>
        <translation>LMTPはこのコンピューター内でのみ使えます。暗号化なしで、lmtp:/path/to/socketまたはlmtp://127.0.0.1と入力してください。</translation>
    </message>
</context>
<context>
    <name>sendoff::SettingsDialog</name>
    <message>
        <source>Forever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Undo after Send, in seconds</source>
        <translation>送信後に元に戻せる時間（秒）</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Give up after, in days</source>
        <translation>送信をあきらめるまでの日数</translation>
    </message>
    <message>
        <source>If a message may have arrived</source>
        <translation>届いたかどうか分からないとき</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>もう一度送信する</translation>
    </message>
    <message>
        <source>When the connection breaks just before the server confirms, nobody knows. Sent again, a message carries the same Message-ID, by which many mail programs show it only once.</source>
        <translation>サーバーが受け付けを確認する直前に接続が切れると、届いたかどうかは誰にも分かりません。もう一度送信しても同じMessage-IDが付くため、多くのメールプログラムでは1通だけ表示されます。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Address book…</source>
        <translation>アドレス帳…</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>Sent messages, in days</source>
        <translation>送信済みメッセージ（日）</translation>
    </message>
    <message>
        <source>Conversations with servers, in days</source>
        <translation>サーバーとのやり取り（日）</translation>
    </message>
    <message>
        <source>Removed messages, in days</source>
        <translation>削除したメッセージ（日）</translation>
    </message>
    <message>
        <source>Size on this machine</source>
        <translation>このコンピューターでの使用量</translation>
    </message>
    <message>
        <source>While you do something else</source>
        <translation>ほかの作業をしている間</translation>
    </message>
    <message>
        <source>Tell me when a message needs me</source>
        <translation>対応が必要なメッセージがあれば知らせる</translation>
    </message>
    <message>
        <source>Stay beside the clock when the window is closed</source>
        <translation>ウィンドウを閉じても時計の横に残る</translation>
    </message>
    <message>
        <source>Start in the background when I log in</source>
        <translation>ログイン時にバックグラウンドで起動する</translation>
    </message>
    <message>
        <source>With messages waiting, Sendoff keeps running without its window in any case, until they have been sent.</source>
        <translation>送信待ちのメッセージがある間は、ウィンドウがなくても、すべて送信されるまでSendoffは動作を続けます。</translation>
    </message>
    <message>
        <source>%1 of messages, %2 of lists and conversations.</source>
        <translation>メッセージ%1、一覧とやり取りの記録%2。</translation>
    </message>
    <message>
        <source>%1 of it is removed and goes by itself.</source>
        <translation>そのうち%1は削除済みで、自動的に消去されます。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>表示言語</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>この言葉を含む設定はありません。</translation>
    </message>
    <message>
        <source>Search in the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>E-mail addresses and message files open in Sendoff.</source>
        <translation>メールアドレスとメッセージファイルはSendoffで開きます。</translation>
    </message>
    <message>
        <source>E-mail addresses open in another program, or in none.</source>
        <translation>メールアドレスをクリックすると、別のプログラムが開くか、何も開きません。</translation>
    </message>
    <message>
        <source>Make Sendoff my mail program</source>
        <translation>Sendoffを既定のメールプログラムにする</translation>
    </message>
    <message>
        <source>Nothing was changed: the desktop doesn&apos;t know Sendoff yet. Install its package first, which brings an entry for the desktop&apos;s menu.</source>
        <translation>何も変更されていません。デスクトップにSendoffがまだ登録されていません。先にSendoffのパッケージをインストールしてください。デスクトップのメニューに項目が追加されます。</translation>
    </message>
    <message>
        <source>Nothing was changed: the list in which the desktop keeps this (mimeapps.list) isn&apos;t writable.</source>
        <translation>何も変更されていません。デスクトップがこの設定を保存する一覧（mimeapps.list）に書き込めません。</translation>
    </message>
    <message>
        <source>Sendoff was put first, but this desktop has a list of its own that names another program. Choose Sendoff in the desktop&apos;s settings, under “Default applications”.</source>
        <translation>Sendoffを先頭に登録しましたが、このデスクトップには独自の一覧があり、別のプログラムが指定されています。デスクトップの設定の「デフォルトアプリケーション」でSendoffを選んでください。</translation>
    </message>
    <message>
        <source>Programs that send through Sendoff…</source>
        <translation>Sendoffを通して送信するプログラム…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>プログラム</translation>
    </message>
</context>
<context>
    <name>sendoff::ShortcutSheet</name>
    <message>
        <source>All shortcuts</source>
        <translation>すべてのショートカット</translation>
    </message>
</context>
<context>
    <name>sendoff::SignInPart</name>
    <message>
        <source>Client ID</source>
        <translation>クライアントID</translation>
    </message>
    <message>
        <source>as registered with the provider</source>
        <translation>プロバイダーに登録したもの</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>only if the provider gave one</source>
        <translation>プロバイダーから発行された場合のみ</translation>
    </message>
    <message>
        <source>Other than those Sendoff knows</source>
        <translation>Sendoffの既定とは別のものを使う</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>サインインページ</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>トークンのアドレス</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>ブラウザーでサインイン</translation>
    </message>
    <message>
        <source>Fill in the client ID that you registered with the provider.</source>
        <translation>プロバイダーに登録したクライアントIDを入力してください。</translation>
    </message>
    <message>
        <source>Fill in the provider&apos;s sign-in page and token address; both begin with https://.</source>
        <translation>プロバイダーのサインインページとトークンのアドレスを入力してください。どちらもhttps://で始まります。</translation>
    </message>
    <message>
        <source>✓ You are signed in.</source>
        <translation>✓ サインインしています。</translation>
    </message>
    <message>
        <source>Device address</source>
        <translation>デバイス認証のアドレス</translation>
    </message>
    <message>
        <source>https://, only if the provider has one</source>
        <translation>https://（プロバイダーが提供している場合のみ）</translation>
    </message>
    <message>
        <source>Sign in on another device</source>
        <translation>別の端末でサインイン</translation>
    </message>
    <message>
        <source>For a machine without a browser: you get a code to type on your phone.</source>
        <translation>ブラウザーのないコンピューター向けです。表示されるコードをスマートフォンで入力します。</translation>
    </message>
    <message>
        <source>The device address begins with https://. Leave it empty if the provider has none.</source>
        <translation>デバイス認証のアドレスはhttps://で始まります。プロバイダーが提供していない場合は空欄にしてください。</translation>
    </message>
</context>
<context>
    <name>sendoff::SignInWait</name>
    <message>
        <source>Stop waiting</source>
        <translation>待つのをやめる</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Copy the page&apos;s address</source>
        <translation>ページのアドレスをコピー</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>ブラウザーを開いています…</translation>
    </message>
    <message>
        <source>Asking the provider for a code…</source>
        <translation>プロバイダーにコードを要求しています…</translation>
    </message>
    <message>
        <source>Open this page on your phone or any other device, and type the code there. Sendoff goes on by itself.</source>
        <translation>スマートフォンなどの端末でこのページを開き、コードを入力してください。その後はSendoffが自動的に続けます。</translation>
    </message>
    <message>
        <source>Sign in on the page that your browser shows. If none opened, copy its address into one on this machine.</source>
        <translation>ブラウザーに表示されたページでサインインしてください。ブラウザーが開かない場合は、ページのアドレスをコピーして、このコンピューターのブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>The code is good until %1.</source>
        <translation>コードの有効期限は%1です。</translation>
    </message>
</context>
<context>
    <name>sendoff::SignIns</name>
    <message>
        <source>You are signed in. Close this page and go back to Sendoff.</source>
        <translation>サインインしました。このページを閉じてSendoffに戻ってください。</translation>
    </message>
    <message>
        <source>That didn&apos;t work. Go back to Sendoff to see why.</source>
        <translation>サインインできませんでした。Sendoffに戻って理由を確認してください。</translation>
    </message>
</context>
<context>
    <name>sendoff::SignatureField</name>
    <message>
        <source>Above the quoted text in replies</source>
        <translation>返信では、引用文の上に入れる</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>What stands below your messages</source>
        <translation>メッセージの末尾に入る内容</translation>
    </message>
</context>
<context>
    <name>sendoff::SizeCard</name>
    <message>
        <source>Ways to make it smaller</source>
        <translation>小さくする方法</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures from %1 to %2. The message then has %3.</source>
        <translation>
            <numerusform>画像%Ln枚を%1から%2に縮小。メッセージは%3になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the pictures smaller</source>
        <translation>画像を小さくする</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages of at most %1.</source>
        <translation>
            <numerusform>各%1以下のメッセージ%Ln件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Split it into several messages</source>
        <translation>複数のメッセージに分ける</translation>
    </message>
    <message>
        <source>“%1” alone comes to %2, and a message may have %3. Share it in another way.</source>
        <translation>「%1」だけで%2になりますが、メッセージの上限は%3です。別の方法で共有してください。</translation>
    </message>
</context>
<context>
    <name>sendoff::SleepInhibitor</name>
    <message>
        <source>A message is being sent.</source>
        <translation>メッセージを送信中です。</translation>
    </message>
</context>
<context>
    <name>sendoff::SpellMenus</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>候補を探しています…</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>「%1」を辞書に追加</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>「%1」を無視</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>候補はありません</translation>
    </message>
    <message>
        <source>No dictionary is installed. A hunspell dictionary, such as the package “hunspell-en-us”, is used as soon as it is there.</source>
        <translation>辞書がインストールされていません。「hunspell-en-us」パッケージなどのhunspell辞書を入れると、すぐに使われます。</translation>
    </message>
    <message>
        <source>Mark misspelt words</source>
        <translation>スペルミスに印を付ける</translation>
    </message>
    <message>
        <source>Language of the text (now %1)</source>
        <translation>本文の言語（現在：%1）</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>本文の言語</translation>
    </message>
</context>
<context>
    <name>sendoff::StageSteps</name>
    <message>
        <source>Steps of the check</source>
        <translation>確認の手順</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>sendoff::StartAtLoginSwitch</name>
    <message>
        <source>Nothing was changed: the folder for programs that start at login isn&apos;t writable. Make it writable, then try again.</source>
        <translation>何も変更されていません。ログイン時に起動するプログラムのフォルダーに書き込めません。書き込めるようにしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing was changed: Sendoff isn&apos;t allowed to run in the background. Allow it in the desktop&apos;s settings for applications, then try again.</source>
        <translation>何も変更されていません。Sendoffはバックグラウンドでの実行を許可されていません。デスクトップのアプリケーションの設定で許可してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing was changed: the desktop couldn&apos;t do it. Try again, or add Sendoff to the programs that start at login in the desktop&apos;s settings.</source>
        <translation>何も変更されていません。デスクトップで処理できませんでした。もう一度試すか、デスクトップの設定で、ログイン時に起動するプログラムにSendoffを追加してください。</translation>
    </message>
    <message>
        <source>Nothing was changed: this desktop has no portal for programs in a Flatpak. Install “xdg-desktop-portal” with the part for your desktop, then log in again.</source>
        <translation>何も変更されていません。このデスクトップにはFlatpakのプログラムのためのポータルがありません。「xdg-desktop-portal」と、お使いのデスクトップ用の部分をインストールしてから、ログインし直してください。</translation>
    </message>
    <message>
        <source>The desktop hasn&apos;t answered yet. If it asks you something in a window of its own, answer there; else try again.</source>
        <translation>デスクトップからまだ応答がありません。別のウィンドウで質問が表示されている場合は、そこで答えてください。表示されていない場合は、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>sendoff::SuccessionLines</name>
    <message>
        <source>Messages that belong to it</source>
        <translation>関連するメッセージ</translation>
    </message>
    <message>
        <source>Sent again to %1 in another message.</source>
        <translation>別のメッセージで%1にもう一度送信しました。</translation>
    </message>
    <message>
        <source>Takes the place of an earlier message that was refused for %1.</source>
        <translation>%1宛てが拒否された以前のメッセージの代わりです。</translation>
    </message>
    <message>
        <source>A message that takes its place is among the drafts.</source>
        <translation>代わりのメッセージが「下書き」にあります。</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>続きを書く</translation>
    </message>
    <message>
        <source>Show that message</source>
        <translation>そのメッセージを表示</translation>
    </message>
</context>
<context>
    <name>sendoff::TemplateBar</name>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>テンプレートとして保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Find a template, or name a new one</source>
        <translation>テンプレートを検索、または新しい名前を入力</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>テンプレートの名前</translation>
    </message>
    <message>
        <source>Close the templates</source>
        <translation>テンプレートを閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>「%1」を元に戻しました。</translation>
    </message>
    <message>
        <source>The templates couldn&apos;t be written.</source>
        <translation>テンプレートを書き込めませんでした。</translation>
    </message>
    <message>
        <source>There are no templates yet. Write one, with {{name}}, {{first name}}, {{date}}, {{my name}} or {{cursor}} where something is to be put in, name it here and save it.</source>
        <translation>テンプレートはまだありません。差し込みたい場所に{{name}}、{{first name}}、{{date}}、{{my name}}、{{cursor}}を入れて本文を書き、ここで名前を付けて保存してください。</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>name, first words</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Saved as “%1”, without its pictures.</source>
        <translation>「%1」として保存しました（画像は除きます）。</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
    <message>
        <source>The template couldn&apos;t be written. Is the disk full, or the folder read-only?</source>
        <translation>テンプレートを書き込めませんでした。ディスクがいっぱいか、フォルダーが読み取り専用になっていませんか？</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
</context>
<context>
    <name>sendoff::TimeLine</name>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
</context>
<context>
    <name>sendoff::TranscriptView</name>
    <message>
        <source>Conversation with the server</source>
        <translation>サーバーとのやり取り</translation>
    </message>
    <message>
        <source>Mailbox search at %1</source>
        <translation>%1のメールボックス確認</translation>
    </message>
    <message>
        <source>Attempt at %1</source>
        <translation>%1の試行</translation>
    </message>
</context>
<context>
    <name>sendoff::TrayIcon</name>
    <message>
        <source>New message</source>
        <translation>新規メッセージ</translation>
    </message>
    <message>
        <source>Show Sendoff</source>
        <translation>Sendoffを表示</translation>
    </message>
    <message>
        <source>Try all now</source>
        <translation>今すぐすべて再試行</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
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
            <numerusform>「%1」で%Ln件が送信待ちです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix the account</source>
        <translation>アカウントを修正</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages have been waiting for more than an hour.</source>
        <translation>
            <numerusform>%Ln件のメッセージが1時間以上送信待ちです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendoff keeps trying. Each message says what is holding it up.</source>
        <translation>Sendoffが自動的に再試行を続けます。理由は各メッセージに表示されています。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Try all now</source>
        <translation>今すぐすべて再試行</translation>
    </message>
</context>
<context>
    <name>sendoff::TroubleSwitches</name>
    <message>
        <source>at once</source>
        <translation>すぐに</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ミリ秒</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> バイト</translation>
    </message>
    <message>
        <source>Hang up when the message is complete</source>
        <translation>メッセージを受け取り終えたら切断する</translation>
    </message>
    <message>
        <source>Show a wrong certificate</source>
        <translation>誤った証明書を提示する</translation>
    </message>
    <message>
        <source>addresses that don&apos;t exist</source>
        <translation>存在しないことにするアドレス</translation>
    </message>
    <message>
        <source>addresses to try again later</source>
        <translation>後で再試行させるアドレス</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒否する</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>先送りする</translation>
    </message>
    <message>
        <source>Answer after</source>
        <translation>応答までの時間</translation>
    </message>
    <message>
        <source>Take at most</source>
        <translation>受け付ける上限</translation>
    </message>
</context>
<context>
    <name>sendoff::WarningBars</name>
    <message>
        <source>Attach…</source>
        <translation>添付…</translation>
    </message>
    <message>
        <source>Move them to Bcc</source>
        <translation>Bccに移動</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1を使う</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>It&apos;s fine</source>
        <translation>このままでよい</translation>
    </message>
</context>
<context>
    <name>sendoff::cli</name>
    <message>
        <source>Give exactly one account name.</source>
        <translation>アカウント名を 1 つだけ指定してください。</translation>
    </message>
    <message>
        <source>There is no account “%1”. “sendoff-cli account list” shows all of them.</source>
        <translation>アカウント「%1」はありません。一覧は「sendoff-cli account list」で確認できます。</translation>
    </message>
    <message>
        <source>Give only one of --password-stdin, --password-prompt and --password-command.</source>
        <translation>--password-stdin、--password-prompt、--password-command のうち 1 つだけを指定してください。</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>パスワード：</translation>
    </message>
    <message>
        <source>--password-prompt needs a terminal. Use --password-stdin in a script.</source>
        <translation>--password-prompt には端末が必要です。スクリプトでは --password-stdin を使ってください。</translation>
    </message>
    <message>
        <source>The password is empty or has a character that no password can have.</source>
        <translation>パスワードが空か、パスワードに使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>To sign in, Sendoff needs --oauth-client-id, and for a provider that it doesn&apos;t know --oauth-token and --oauth-authorization or --oauth-device, all of them https addresses.</source>
        <translation>サインインには --oauth-client-id が必要です。Sendoff が設定を持たないプロバイダーでは、さらに --oauth-token と、--oauth-authorization または --oauth-device も必要です。アドレスはすべて https で指定してください。</translation>
    </message>
    <message>
        <source>--auth is auto, none or one of %1.</source>
        <translation>--auth には auto、none、または次のいずれかを指定してください：%1。</translation>
    </message>
    <message>
        <source>EXTERNAL logs in by certificate: give one with --client-certificate.</source>
        <translation>EXTERNAL では証明書でログインします。--client-certificate で証明書を指定してください。</translation>
    </message>
    <message>
        <source>%1 needs no password: leave the password option out.</source>
        <translation>%1 にパスワードは不要です。パスワードのオプションを外してください。</translation>
    </message>
    <message>
        <source>Give the server&apos;s name with --server, for example --server smtp.example.org.</source>
        <translation>--server でサーバー名を指定してください。例：--server smtp.example.org。</translation>
    </message>
    <message>
        <source>--security is one of tls, starttls and plaintext.</source>
        <translation>--security には tls、starttls、plaintext のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>LMTP is spoken on this machine only and without TLS: give --server lmtp:/path/to/socket or --server lmtp://127.0.0.1.</source>
        <translation>LMTP はこのコンピューター内でのみ、TLS なしで使えます。--server lmtp:/path/to/socket または --server lmtp://127.0.0.1 を指定してください。</translation>
    </message>
    <message>
        <source>--port is a number from 1 to 65535; 465 and 587 are usual.</source>
        <translation>--port には 1 から 65535 までの数を指定してください。通常は 465 または 587 です。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read. Check the path after %2.</source>
        <translation>ファイル %1 を読み込めません。%2 の後のパスを確認してください。</translation>
    </message>
    <message>
        <source>--proxy is an address such as socks5://127.0.0.1:1080 or http://proxy:3128.</source>
        <translation>--proxy には socks5://127.0.0.1:1080 や http://proxy:3128 のようなアドレスを指定してください。</translation>
    </message>
    <message>
        <source>A password in an address is seen by everybody on this machine. Leave it out, and give --proxy-password-command with a command that prints it.</source>
        <translation>アドレスに含めたパスワードは、このコンピューターの全員に見えてしまいます。アドレスから外し、--proxy-password-command でパスワードを出力するコマンドを指定してください。</translation>
    </message>
    <message>
        <source>The proxy&apos;s user is missing: write it as socks5://USER@HOST:PORT.</source>
        <translation>プロキシのユーザー名がありません。socks5://USER@HOST:PORT の形式で指定してください。</translation>
    </message>
    <message>
        <source>--proxy-password-command goes with --proxy.</source>
        <translation>--proxy-password-command は --proxy と一緒に指定してください。</translation>
    </message>
    <message>
        <source>How does this account log in? Give --password-prompt, --password-stdin or --password-command, or --auth none.</source>
        <translation>このアカウントのログイン方法を指定してください。--password-prompt、--password-stdin、--password-command、または --auth none を使えます。</translation>
    </message>
    <message>
        <source>Sending: %1. %2</source>
        <translation>送信：%1。%2</translation>
    </message>
    <message>
        <source>Nothing was saved. If it is, give the same command with %1</source>
        <translation>何も保存していません。正しければ、同じコマンドに次のオプションを付けて実行してください：%1</translation>
    </message>
    <message>
        <source>Give --oauth-client-id with the client ID that you registered, then run “account sign-in”.</source>
        <translation>登録したクライアント ID を --oauth-client-id で指定してから、「account sign-in」を実行してください。</translation>
    </message>
    <message>
        <source>%1 goes with --server. Without both, Sendoff finds the server by itself.</source>
        <translation>%1 は --server と一緒に指定してください。どちらも指定しなければ、Sendoff がサーバーを自動で探します。</translation>
    </message>
    <message>
        <source>Give exactly one account name: account add NAME --address …</source>
        <translation>アカウント名を 1 つだけ指定してください：account add NAME --address …</translation>
    </message>
    <message>
        <source>“%1” is no address: %2 Write it as &apos;Jane Roe &lt;jane@example.org&gt;&apos;.</source>
        <translation>「%1」は正しいアドレスではありません：%2 &apos;Jane Roe &lt;jane@example.org&gt;&apos; の形式で指定してください。</translation>
    </message>
    <message>
        <source>Give your address with --address &apos;Jane Roe &lt;jane@example.org&gt;&apos;.</source>
        <translation>--address &apos;Jane Roe &lt;jane@example.org&gt;&apos; の形式で自分のアドレスを指定してください。</translation>
    </message>
    <message>
        <source>Nothing leaves the Sandbox, so it has no mailbox.</source>
        <translation>Sandbox からは何も外に出ないため、メールボックスはありません。</translation>
    </message>
    <message>
        <source>Give what is to change, beginning with --imap-server, or --none to take the mailbox away.</source>
        <translation>変更する内容を --imap-server から始めて指定してください。メールボックスを外すには --none を指定します。</translation>
    </message>
    <message>
        <source>The account “%1” logs in without a password; there is none to set.</source>
        <translation>アカウント「%1」はパスワードなしでログインするため、設定するパスワードはありません。</translation>
    </message>
    <message>
        <source>Give --password-prompt, --password-stdin or --password-command.</source>
        <translation>--password-prompt、--password-stdin、--password-command のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>送信：%1</translation>
    </message>
    <message>
        <source>Sent copies (IMAP): %1</source>
        <translation>送信済みのコピー（IMAP）：%1</translation>
    </message>
    <message>
        <source>Reports (POP3): %1</source>
        <translation>通知（POP3）：%1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>ユーザー名：%1</translation>
    </message>
    <message>
        <source>Give exactly one address: account discover jane@example.org</source>
        <translation>アドレスを 1 つだけ指定してください：account discover jane@example.org</translation>
    </message>
    <message>
        <source>“%1” is no address: %2</source>
        <translation>「%1」は正しいアドレスではありません：%2</translation>
    </message>
    <message>
        <source>The Sandbox can&apos;t be tested while another Sendoff of this profile runs it.</source>
        <translation>このプロファイルの Sandbox を別の Sendoff が動かしている間は、テストできません。</translation>
    </message>
    <message>
        <source>“%1” is signed in.</source>
        <translation>「%1」でサインインしました。</translation>
    </message>
    <message>
        <source>Open this page on any device, and enter %1 there:</source>
        <translation>いずれかの端末で次のページを開き、%1 を入力してください：</translation>
    </message>
    <message>
        <source>You are signed in. Close this page and go back to Sendoff.</source>
        <translation>サインインしました。このページを閉じてSendoffに戻ってください。</translation>
    </message>
    <message>
        <source>That didn&apos;t work. Go back to Sendoff to see why.</source>
        <translation>サインインできませんでした。Sendoffに戻って理由を確認してください。</translation>
    </message>
    <message>
        <source>Sign in on this page, in a browser on this machine (on another one: --device):</source>
        <translation>このコンピューターのブラウザーで、次のページからサインインしてください（別の端末を使う場合は --device）：</translation>
    </message>
    <message>
        <source>The account “%1” logs in with a password; “account set-password” sets it.</source>
        <translation>アカウント「%1」はパスワードでログインします。パスワードは「account set-password」で設定できます。</translation>
    </message>
    <message>
        <source>“%1” signs in with the browser and a client ID of your own: add it again with --oauth-client-id.</source>
        <translation>「%1」は、ご自身のクライアント ID を使ってブラウザーでサインインします。--oauth-client-id を付けて追加し直してください。</translation>
    </message>
    <message>
        <source>“%1” has no encryption, and Sendoff logs in over TLS only: set its security.</source>
        <translation>「%1」は暗号化されていません。Sendoff は TLS でのみログインするため、接続の保護を設定してください。</translation>
    </message>
    <message>
        <source>The password of “%1” wasn&apos;t taken over: give it with “account set-password”.</source>
        <translation>「%1」のパスワードは取り込まれませんでした。「account set-password」で設定してください。</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 はすでにあります。</translation>
    </message>
    <message>
        <source>No other mail program&apos;s settings were found in %1.</source>
        <translation>%1 にほかのメールプログラムの設定は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Give one of thunderbird, kmail, evolution, claws, msmtp and mutt.</source>
        <translation>thunderbird、kmail、evolution、claws、msmtp、mutt のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>%1 has no account here that can send. If its settings are elsewhere, give them with --path.</source>
        <translation>%1 には、送信できるアカウントがここにありません。設定が別の場所にある場合は --path で指定してください。</translation>
    </message>
    <message>
        <source>Give exactly one file.</source>
        <translation>ファイルを 1 つだけ指定してください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t write “%1”: %2. Choose another place.</source>
        <translation>「%1」に書き込めませんでした：%2。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read. Check its path.</source>
        <translation>ファイル %1 を読み込めません。パスを確認してください。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a Sendoff backup, or comes from a later version.</source>
        <translation>%1 は Sendoff のバックアップではないか、新しいバージョンで作成されたものです。</translation>
    </message>
    <message>
        <source>“%1” finds its password in this machine&apos;s keychain, if it is there; else set it once.</source>
        <translation>「%1」は、このコンピューターのキーチェーンにあるパスワードを使います。ない場合は一度設定してください。</translation>
    </message>
    <message>
        <source>There is no option %1 here. Run the command with --help to see what it takes.</source>
        <translation>ここでは %1 というオプションは使えません。使えるオプションは、コマンドに --help を付けて実行すると確認できます。</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>オプション %1 に値は指定できません。</translation>
    </message>
    <message>
        <source>The option %1 wants a number of seconds, not “%2”.</source>
        <translation>オプション %1 には「%2」ではなく秒数を指定してください。</translation>
    </message>
    <message>
        <source>The option %1 wants a value after it.</source>
        <translation>オプション %1 の後に値を指定してください。</translation>
    </message>
    <message>
        <source>The option %1 wants at least one value after it.</source>
        <translation>オプション %1 の後に値を 1 つ以上指定してください。</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>データベースが破損しています。</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>データベースが破損しています：%1</translation>
    </message>
    <message>
        <source>The text of these messages is gone: %1. They can&apos;t be sent; remove them with “sendoff-cli outbox remove”.</source>
        <translation>次のメッセージの本文が失われています：%1。送信できないため、「sendoff-cli outbox remove」で削除してください。</translation>
    </message>
    <message>
        <source>The text of these messages is not what was queued: %1. They can&apos;t be sent; look at them with “sendoff-cli outbox export”, then remove them.</source>
        <translation>次のメッセージの本文は、送信トレイに入れたときのものと異なります：%1。送信できないため、「sendoff-cli outbox export」で内容を確認してから削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are on the disk that the outbox doesn&apos;t know.</source>
        <translation>
            <numerusform>送信トレイに登録のないメッセージがディスクに %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>To save all that can be saved: sendoff-cli account check --repair</source>
        <translation>救える内容をすべて保存するには：sendoff-cli account check --repair</translation>
    </message>
    <message>
        <source>The database was made anew; the damaged one is kept as %1.</source>
        <translation>データベースを新しく作成しました。破損したものは %1 として残してあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n messages were found again. They are held, as nobody knows if they were sent: look at “sendoff-cli outbox list --state held”.</source>
        <translation>
            <numerusform>%n 件のメッセージを復旧しました。送信済みかどうか分からないため保留しています。「sendoff-cli outbox list --state held」で確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendoff is running. Close it, then check again.</source>
        <translation>Sendoff が起動しています。終了してからもう一度確認してください。</translation>
    </message>
    <message>
        <source>There is no outbox in %1 to check. Is the folder after --profile the right one?</source>
        <translation>%1 に確認できる送信トレイがありません。--profile の後のフォルダーは正しいですか？</translation>
    </message>
    <message numerus="yes">
        <source>All is well: %n messages, each as it was queued.</source>
        <translation>
            <numerusform>問題はありません：%n 件のメッセージは、どれも送信トレイに入れたときのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>--priority is a number from -9 to 9. 0 is usual, 9 the most urgent.</source>
        <translation>--priority には -9 から 9 までの数を指定してください。通常は 0、最優先は 9 です。</translation>
    </message>
    <message>
        <source>--deliver-by is a time such as 90min, 2h or 1d, with “,return” if a late message shall come back.</source>
        <translation>--deliver-by には 90min、2h、1d のように時間を指定してください。遅れたメッセージを送り返してほしい場合は、後ろに「,return」を付けます。</translation>
    </message>
    <message>
        <source>Give the name of the IMAP server with --imap-server, for example --imap-server imap.example.org.</source>
        <translation>--imap-server で IMAP サーバーの名前を指定してください。例：--imap-server imap.example.org。</translation>
    </message>
    <message>
        <source>--imap-security is tls or starttls: no login is made without one of them.</source>
        <translation>--imap-security には tls または starttls を指定してください。どちらかがなければログインしません。</translation>
    </message>
    <message>
        <source>--imap-port is a number from 1 to 65535; 993 and 143 are usual.</source>
        <translation>--imap-port には 1 から 65535 までの数を指定してください。通常は 993 または 143 です。</translation>
    </message>
    <message>
        <source>--imap-auth is auto or one of %1.</source>
        <translation>--imap-auth には auto、または次のいずれかを指定してください：%1。</translation>
    </message>
    <message>
        <source>--sent-copy is auto, always or never: auto leaves it to providers that keep copies by themselves.</source>
        <translation>--sent-copy には auto、always、never のいずれかを指定してください。auto の場合、自動でコピーを残すプロバイダーではそれに任せます。</translation>
    </message>
    <message>
        <source>Usage: sendoff-cli [--profile DIR] [--json] COMMAND …</source>
        <translation>使い方：sendoff-cli [--profile DIR] [--json] COMMAND …</translation>
    </message>
    <message>
        <source>What is “%1” to do?</source>
        <translation>「%1」で何を実行しますか？</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>「%1」というコマンドはありません。</translation>
    </message>
    <message>
        <source>There are: %1. With --help each says what it takes.</source>
        <translation>使えるもの：%1。それぞれに --help を付けると使い方を確認できます。</translation>
    </message>
    <message>
        <source>“sendoff-cli %1” takes no “%2”. Run it with --help to see what it takes.</source>
        <translation>「sendoff-cli %1」は「%2」を受け付けません。使い方は、--help を付けて実行すると確認できます。</translation>
    </message>
    <message>
        <source>Usage: sendoff-cli %1 %2</source>
        <translation>使い方：sendoff-cli %1 %2</translation>
    </message>
    <message>
        <source>The option --profile wants a folder after it.</source>
        <translation>オプション --profile の後にフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Sendoff can&apos;t keep its data in %1. Make that folder yours to write to, or give another one with --profile.</source>
        <translation>%1 に Sendoff のデータを保存できません。フォルダーに書き込めるようにするか、--profile で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The outbox was damaged and has been made anew. Messages that were found again are held, as nobody knows if they were sent: look at “sendoff-cli outbox list --state held”.</source>
        <translation>送信トレイが破損していたため、新しく作成しました。復旧したメッセージは、送信済みかどうか分からないため保留しています。「sendoff-cli outbox list --state held」で確認してください。</translation>
    </message>
    <message>
        <source>The outbox has no message “%1”. “sendoff-cli outbox list” shows all of them.</source>
        <translation>送信トレイにメッセージ「%1」はありません。一覧は「sendoff-cli outbox list」で確認できます。</translation>
    </message>
    <message>
        <source>Give the ID of a message, as “sendoff-cli outbox list” shows it.</source>
        <translation>メッセージの ID を指定してください。ID は「sendoff-cli outbox list」で確認できます。</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>送信待ちです</translation>
    </message>
    <message>
        <source>is scheduled for later</source>
        <translation>送信を予約されています</translation>
    </message>
    <message>
        <source>is held</source>
        <translation>保留中です</translation>
    </message>
    <message>
        <source>was sent</source>
        <translation>送信済みです</translation>
    </message>
    <message>
        <source>was sent to some and refused for others</source>
        <translation>一部の宛先に送信され、ほかの宛先には拒否されました</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>拒否されました</translation>
    </message>
    <message>
        <source>may have arrived or not</source>
        <translation>届いたかどうか不明です</translation>
    </message>
    <message>
        <source>is on its way</source>
        <translation>送信中です</translation>
    </message>
    <message>
        <source>Message %1 is on its way right now; there is nothing to do.</source>
        <translation>メッセージ %1 は送信中です。何もする必要はありません。</translation>
    </message>
    <message>
        <source>Message %1 is on its way right now. Look at “sendoff-cli outbox show %1” when it is done.</source>
        <translation>メッセージ %1 は送信中です。終わったら「sendoff-cli outbox show %1」で確認してください。</translation>
    </message>
    <message>
        <source>Message %1 is on its way right now. Stop it first: sendoff-cli outbox cancel %1</source>
        <translation>メッセージ %1 は送信中です。先に止めてください：sendoff-cli outbox cancel %1</translation>
    </message>
    <message>
        <source>Message %1 was sent already; there is nothing to try again.</source>
        <translation>メッセージ %1 はすでに送信済みです。再試行する必要はありません。</translation>
    </message>
    <message>
        <source>Nobody knows if message %1 arrived. Ask its recipients, then say: sendoff-cli outbox resolve %1 sent (or, to send it once more: resend)</source>
        <translation>メッセージ %1 が届いたかどうか分かりません。受信者に確認してから、次を実行してください：sendoff-cli outbox resolve %1 sent（もう一度送信する場合は resend）</translation>
    </message>
    <message>
        <source>Message %1 could not be changed. %2</source>
        <translation>メッセージ %1 を変更できませんでした。%2</translation>
    </message>
    <message>
        <source>Give the ID of a message, then “sent” if it arrived or “resend” to send it once more.</source>
        <translation>メッセージの ID の後に、届いていた場合は「sent」、もう一度送信する場合は「resend」を指定してください。</translation>
    </message>
    <message>
        <source>Message %1 %2: it can&apos;t be called back any more.</source>
        <translation>メッセージ %1 は%2。もう取り消せません。</translation>
    </message>
    <message>
        <source>Message %1 is not held: it %2. To send it at once: sendoff-cli outbox retry %1</source>
        <translation>メッセージ %1 は保留されていません。現在、%2。すぐに送信するには：sendoff-cli outbox retry %1</translation>
    </message>
    <message>
        <source>Message %1 is not held: it %2.</source>
        <translation>メッセージ %1 は保留されていません。現在、%2。</translation>
    </message>
    <message>
        <source>There is no doubt about message %1: it %2.</source>
        <translation>メッセージ %1 の結果は明らかです。現在、%2。</translation>
    </message>
    <message>
        <source>--state is one of %1.</source>
        <translation>--state には次のいずれかを指定してください：%1。</translation>
    </message>
    <message>
        <source>— look into the mailbox of %1 %2</source>
        <translation>— メールボックスの確認：%1 %2</translation>
    </message>
    <message>
        <source>— attempt of %1 %2</source>
        <translation>— 送信の試行：%1 %2</translation>
    </message>
    <message>
        <source>Give exactly one ID.</source>
        <translation>ID を 1 つだけ指定してください。</translation>
    </message>
    <message>
        <source>— copy among the sent mail</source>
        <translation>— 送信済みメールへのコピー</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状態：%1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>アカウント：%1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>差出人：%1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>宛先：%1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>件名：%1</translation>
    </message>
    <message>
        <source>Give the ID of a message, and a file to write it to if you like.</source>
        <translation>メッセージの ID を指定してください。必要に応じて、書き出し先のファイルも指定できます。</translation>
    </message>
    <message>
        <source>The outbox has no message “%1”.</source>
        <translation>送信トレイにメッセージ「%1」はありません。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be made. Is it there already?</source>
        <translation>ファイル %1 を作成できません。すでに存在していませんか？</translation>
    </message>
    <message>
        <source>The message %1 is not what was queued any more. Send it anew.</source>
        <translation>メッセージ %1 は、送信トレイに入れたときの内容から変わっています。送信し直してください。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written.</source>
        <translation>ファイル %1 に書き込めません。</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>送信待ちのメッセージはありません。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <source>Give exactly one ID from “sendoff-cli sandbox list”.</source>
        <translation>「sendoff-cli sandbox list」に表示される ID を 1 つだけ指定してください。</translation>
    </message>
    <message>
        <source>The Sandbox has no message “%1”. “sendoff-cli sandbox list” shows all of them.</source>
        <translation>Sandbox にメッセージ「%1」はありません。一覧は「sendoff-cli sandbox list」で確認できます。</translation>
    </message>
    <message>
        <source>The Sandbox&apos;s messages can&apos;t be removed. Is its folder read-only?</source>
        <translation>Sandbox のメッセージを削除できません。フォルダーが読み取り専用になっていませんか？</translation>
    </message>
    <message>
        <source>There is no account yet. Add one with “sendoff-cli account add”.</source>
        <translation>アカウントがまだありません。「sendoff-cli account add」で追加してください。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read. Nothing was sent.</source>
        <translation>ファイル %1 を読み込めません。何も送信していません。</translation>
    </message>
    <message>
        <source>“%1” is no header. Write it as &apos;Name: value&apos;.</source>
        <translation>「%1」は正しいヘッダーではありません。&apos;Name: value&apos; の形式で指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no address: %2 Nothing was sent.</source>
        <translation>「%1」は正しいアドレスではありません：%2 何も送信していません。</translation>
    </message>
    <message>
        <source>Reading message %1 of %2</source>
        <translation>メッセージを読み込み中：%1 / %2</translation>
    </message>
    <message>
        <source>The file %1 is no mail message: it has no sender in From. Nothing was sent.</source>
        <translation>ファイル %1 はメールのメッセージではありません。From に差出人がありません。何も送信していません。</translation>
    </message>
    <message>
        <source>An address after %1 has a line break in it. Nothing was sent.</source>
        <translation>%1 の後のアドレスに改行が含まれています。何も送信していません。</translation>
    </message>
    <message>
        <source>“%1” stands alone. Recipients follow --to, files follow --attach.</source>
        <translation>「%1」が何を指すのか分かりません。宛先は --to の後に、ファイルは --attach の後に指定してください。</translation>
    </message>
    <message>
        <source>--queue-only and --wait exclude each other.</source>
        <translation>--queue-only と --wait は同時に指定できません。</translation>
    </message>
    <message>
        <source>Who is to get it? Give --to with an address.</source>
        <translation>誰に送りますか？ --to でアドレスを指定してください。</translation>
    </message>
    <message>
        <source>--eml sends a message as it is, so %1 can&apos;t stand beside it. Leave one of the two out.</source>
        <translation>--eml はメッセージをそのまま送信するため、%1 と一緒には使えません。どちらかを外してください。</translation>
    </message>
    <message>
        <source>--notify is never, or some of failure, delay and success with commas between.</source>
        <translation>--notify には never、または failure、delay、success のいくつかをコンマで区切って指定してください。</translation>
    </message>
    <message>
        <source>--hold-at-server goes with --at, which says until when.</source>
        <translation>--hold-at-server は、いつまで預けるかを示す --at と一緒に指定してください。</translation>
    </message>
    <message>
        <source>The server is asked to hold it until %1; once it does, nothing calls it back. If it can&apos;t, the message leaves then if Sendoff runs.</source>
        <translation>%1 まで預かるようサーバーに依頼します。サーバーが預かった後は取り消せません。預かれない場合は、その時刻に Sendoff が起動していれば送信されます。</translation>
    </message>
    <message>
        <source>It leaves at %1, if Sendoff runs then.</source>
        <translation>%1 に送信されます（そのとき Sendoff が起動している場合）。</translation>
    </message>
    <message>
        <source>There is no option “%1” here. “sendoff-cli sendmail --help” shows what there is.</source>
        <translation>ここでは「%1」というオプションは使えません。使えるものは「sendoff-cli sendmail --help」で確認できます。</translation>
    </message>
    <message>
        <source>The option -%1 wants a value after it.</source>
        <translation>オプション -%1 の後に値を指定してください。</translation>
    </message>
    <message>
        <source>-N is never, or some of failure, delay and success with commas between.</source>
        <translation>-N には never、または failure、delay、success のいくつかをコンマで区切って指定してください。</translation>
    </message>
    <message>
        <source>Sendoff reads one message from standard input and can&apos;t do -b%1. Have the program hand in its mail by “sendmail -t -i”.</source>
        <translation>Sendoff は標準入力からメッセージを 1 通読み取ります。-b%1 は使えません。プログラムからは「sendmail -t -i」でメールを渡すようにしてください。</translation>
    </message>
    <message>
        <source>The message can&apos;t be kept while it is read. Is there room in %1?</source>
        <translation>読み込み中のメッセージを保存できません。%1 に空きがありますか？</translation>
    </message>
    <message>
        <source>A recipient has a line break in it. Nothing was sent.</source>
        <translation>宛先に改行が含まれています。何も送信していません。</translation>
    </message>
    <message>
        <source>“%1” is no address and nobody on this machine. Write it with its domain, such as %1@example.org. Nothing was sent.</source>
        <translation>「%1」は正しいアドレスではなく、このコンピューターのユーザーでもありません。%1@example.org のようにドメインを付けて指定してください。何も送信していません。</translation>
    </message>
    <message>
        <source>“%1” after -f is no address: %2 Nothing was sent.</source>
        <translation>-f の後の「%1」は正しいアドレスではありません：%2 何も送信していません。</translation>
    </message>
    <message>
        <source>Who is to get it? Name the recipients behind the options, or give -t to take them from the headers.</source>
        <translation>誰に送りますか？ オプションの後に宛先を指定するか、-t を付けてヘッダーから宛先を読み取ってください。</translation>
    </message>
    <message>
        <source>Message %1 is safe in the outbox.</source>
        <translation>メッセージ %1 は送信トレイに保存されています。</translation>
    </message>
    <message>
        <source>At what time of that day? Write --at %1T09:00, for example.</source>
        <translation>その日の何時ですか？ たとえば --at %1T09:00 のように指定してください。</translation>
    </message>
    <message>
        <source>On which day? Write --at 2027-01-31T09:00, for example, or --at +2h for in two hours.</source>
        <translation>何日ですか？ たとえば --at 2027-01-31T09:00、または 2 時間後なら --at +2h のように指定してください。</translation>
    </message>
    <message>
        <source>%1 is past. Give a time to come, or leave out --at to send now.</source>
        <translation>%1 は過去の時刻です。これからの時刻を指定するか、--at を外して今すぐ送信してください。</translation>
    </message>
    <message>
        <source>There is no “%1” here: clocks are put forward over it. Give a time an hour later or earlier.</source>
        <translation>時計が進められるため、ここには「%1」という時刻がありません。1 時間前か 1 時間後の時刻を指定してください。</translation>
    </message>
    <message>
        <source>“%1” comes twice here, as clocks are put back. Write which of the two you mean: %2 or %3.</source>
        <translation>時計が戻されるため、ここでは「%1」が 2 回あります。どちらなのかを指定してください：%2 または %3。</translation>
    </message>
    <message>
        <source>“%1” is no time. Write --at 2027-01-31T09:00 for a day and time, or +90min, +2h or +1d from now.</source>
        <translation>「%1」は正しい時刻ではありません。日時なら --at 2027-01-31T09:00、今からの時間なら +90min、+2h、+1d のように指定してください。</translation>
    </message>
    <message>
        <source>Another Sendoff of this profile sends already: this one takes messages in and hands them over, and sends them itself once the other has ended.</source>
        <translation>このプロファイルでは、別の Sendoff がすでに送信を行っています。こちらはメッセージを受け付けて引き渡し、別の Sendoff が終了した後は自分で送信します。</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program, so this one listens at port %2. Give a port of your own with --port to have the same each time.</source>
        <translation>ポート %1 は別のプログラムが使用しているため、ポート %2 で待ち受けます。毎回同じポートを使うには、--port で指定してください。</translation>
    </message>
    <message>
        <source>“%1” after %2 is no port: a number from 1 to 65535, or 0 for a free one.</source>
        <translation>%2 の後の「%1」はポートではありません。1 から 65535 までの数か、空いているポートを使う場合は 0 を指定してください。</translation>
    </message>
    <message>
        <source>Open: programs on this machine hand in mail at 127.0.0.1 and ::1, port %1 (STARTTLS).</source>
        <translation>開いています：このコンピューターのプログラムは、127.0.0.1 と ::1 のポート %1（STARTTLS）にメールを渡せます。</translation>
    </message>
    <message>
        <source>With TLS from the beginning: port %1.</source>
        <translation>最初から TLS を使う場合：ポート %1。</translation>
    </message>
    <message>
        <source>Without a login, for programs of this user: the socket %1</source>
        <translation>ログインなし、このユーザーのプログラム用：ソケット %1</translation>
    </message>
    <message>
        <source>Closed. “sendoff-cli serve” opens it; so does the window, if it is switched on there.</source>
        <translation>閉じています。「sendoff-cli serve」で開きます。ウィンドウ側で有効にしている場合は、ウィンドウからも開きます。</translation>
    </message>
    <message>
        <source>Its certificate, for programs to trust: %1</source>
        <translation>プログラムに信頼させる証明書：%1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>Give exactly one name, such as the program&apos;s. With blanks in it, it wants quotes.</source>
        <translation>名前を 1 つだけ指定してください。プログラムの名前などです。空白を含む場合は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>--per-minute is a number of messages; 0 sets no limit.</source>
        <translation>--per-minute にはメッセージの数を指定してください。0 の場合、制限はありません。</translation>
    </message>
    <message>
        <source>Give both to the program now: the token is shown this once and kept nowhere. Whoever has it can send as you from this machine, until “sendoff-cli submission token revoke” takes it back.</source>
        <translation>今すぐ両方をプログラムに設定してください。トークンはこの一度しか表示されず、どこにも保存されません。トークンを持つ人は、「sendoff-cli submission token revoke」で取り消されるまで、このコンピューターからあなたとして送信できます。</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>“%1” can&apos;t log in any more, and is disconnected where it was.</source>
        <translation>「%1」はもうログインできません。接続中だったものは切断しました。</translation>
    </message>
    <message>
        <source>Another Sendoff of this profile has the port open already: “sendoff-cli submission status” shows where. End that one first, or use it.</source>
        <translation>このプロファイルの別の Sendoff がすでにポートを開いています。場所は「sendoff-cli submission status」で確認できます。先にそちらを終了するか、そのまま使ってください。</translation>
    </message>
    <message>
        <source>Port %1 can&apos;t be had (%2). Choose another one with --port; 0 takes a free one.</source>
        <translation>ポート %1 を使えません（%2）。--port で別のポートを指定してください。0 を指定すると空いているポートを使います。</translation>
    </message>
    <message>
        <source>The socket %1 can&apos;t be made (%2). Choose another path with --socket.</source>
        <translation>ソケット %1 を作成できません（%2）。--socket で別のパスを指定してください。</translation>
    </message>
    <message>
        <source>The port&apos;s certificate can&apos;t be kept in %1. Make that folder yours to write to.</source>
        <translation>ポートの証明書を %1 に保存できません。フォルダーに書き込めるようにしてください。</translation>
    </message>
    <message>
        <source>Give an account and where it goes: account move NAME up, down, first or last.</source>
        <translation>アカウントと移動先を指定してください：account move NAME に続けて up、down、first、last のいずれか。</translation>
    </message>
    <message>
        <source>An account has one mailbox: give --imap-server or --pop3-server.</source>
        <translation>アカウントのメールボックスは 1 つだけです。--imap-server と --pop3-server のどちらかを指定してください。</translation>
    </message>
    <message>
        <source>Give the name of the POP3 server with --pop3-server, for example --pop3-server pop.example.org.</source>
        <translation>--pop3-server で POP3 サーバーの名前を指定してください。例：--pop3-server pop.example.org。</translation>
    </message>
    <message>
        <source>These options go with --imap-server or --pop3-server.</source>
        <translation>これらのオプションは --imap-server または --pop3-server と一緒に指定してください。</translation>
    </message>
    <message>
        <source>A POP3 server keeps no sent mail: leave --sent-folder and --sent-copy out. What was sent stays in the outbox.</source>
        <translation>POP3 サーバーは送信済みメールを保存しません。--sent-folder と --sent-copy は指定しないでください。送信したメールは送信トレイに残ります。</translation>
    </message>
    <message>
        <source>--imap-port is a number from 1 to 65535; of POP3, 995 and 110 are usual.</source>
        <translation>--imap-port には 1 から 65535 までの数を指定してください。POP3 では通常 995 または 110 です。</translation>
    </message>
    <message>
        <source>--reports is on or off: on looks for delivery reports and receipts in the INBOX, by the headers of its messages, and reads only these.</source>
        <translation>--reports には on または off を指定してください。on にすると、INBOX のメッセージのヘッダーをもとに配信通知と開封確認を探し、それだけを読み取ります。</translation>
    </message>
    <message>
        <source>The mailbox of the account “%1”: %2</source>
        <translation>アカウント「%1」のメールボックス：%2</translation>
    </message>
    <message>
        <source>Give one account name, or none for all that allow it: reports check [NAME]</source>
        <translation>アカウント名を 1 つ指定してください。省略すると、確認が許可されているすべてのアカウントが対象になります：reports check [NAME]</translation>
    </message>
    <message>
        <source>The account “%1” may not look for reports yet. Allow it with “sendoff-cli account set-incoming %1 --reports on”: it then asks the INBOX for delivery reports and receipts, and reads only these.</source>
        <translation>アカウント「%1」では、通知の確認がまだ許可されていません。「sendoff-cli account set-incoming %1 --reports on」で許可してください。許可すると、INBOX で配信通知と開封確認を探し、それだけを読み取ります。</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>アカウント「%1」はありません。</translation>
    </message>
    <message>
        <source>No account may look for reports yet. Allow it with “sendoff-cli account set-incoming NAME --reports on”.</source>
        <translation>通知の確認が許可されているアカウントはまだありません。「sendoff-cli account set-incoming NAME --reports on」で許可してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs may log in.</source>
        <translation>
            <numerusform>%Ln 個のプログラムがログインできます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give only one of --imap-password-stdin, --imap-password-prompt, --imap-password-command and --imap-password-same.</source>
        <translation>--imap-password-stdin、--imap-password-prompt、--imap-password-command、--imap-password-same のうち 1 つだけを指定してください。</translation>
    </message>
    <message>
        <source>Standard input holds one password: give the other one by a prompt or a command.</source>
        <translation>標準入力から渡せるパスワードは 1 つだけです。もう 1 つはプロンプトまたはコマンドで指定してください。</translation>
    </message>
    <message>
        <source>Password of the mailbox:</source>
        <translation>メールボックスのパスワード：</translation>
    </message>
    <message>
        <source>--local-copies is maildir: or mbox: with a path that begins with a slash, for example --local-copies maildir:/home/jane/Maildir/.Sent, or none.</source>
        <translation>--local-copies には、maildir: または mbox: に続けてスラッシュで始まるパスを指定するか、none を指定してください。例：--local-copies maildir:/home/jane/Maildir/.Sent。</translation>
    </message>
    <message>
        <source>Give a command that prints the password of the mailbox with --imap-password-command.</source>
        <translation>--imap-password-command で、メールボックスのパスワードを出力するコマンドを指定してください。</translation>
    </message>
    <message>
        <source>was sent and came back from some</source>
        <translation>送信されましたが、一部の宛先から返送されました</translation>
    </message>
    <message>
        <source>was sent and came back</source>
        <translation>送信されましたが、返送されました</translation>
    </message>
    <message>
        <source>Message %1 was sent again in another message; there is nothing to try again.</source>
        <translation>メッセージ %1 は別のメッセージで再送信済みです。再試行する必要はありません。</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>返送</translation>
    </message>
    <message>
        <source>Couldn&apos;t write the message to standard output. Is there room where it goes?</source>
        <translation>メッセージを標準出力に書き込めませんでした。書き込み先に空き容量はありますか？</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read to its end. Nothing was sent.</source>
        <translation>標準入力を最後まで読み込めません。何も送信していません。</translation>
    </message>
</context>
<context>
    <name>sendoff::words</name>
    <message>
        <source>took %1 s</source>
        <translation>所要時間%1秒</translation>
    </message>
    <message>
        <source>Found among the account&apos;s sent mail: the server accepted it.</source>
        <translation>アカウントの送信済みメールに見つかりました。サーバーは受け付けています。</translation>
    </message>
    <message>
        <source>Not found among the account&apos;s sent mail.</source>
        <translation>アカウントの送信済みメールには見つかりませんでした。</translation>
    </message>
    <message>
        <source>The account&apos;s sent mail couldn&apos;t be searched.</source>
        <translation>アカウントの送信済みメールを検索できませんでした。</translation>
    </message>
    <message>
        <source>The server accepted it.</source>
        <translation>サーバーが受け付けました。</translation>
    </message>
    <message>
        <source>Tried. The conversation isn&apos;t kept any more.</source>
        <translation>送信を試みました。やり取りの記録はもう残っていません。</translation>
    </message>
    <message>
        <source>Accepted for some. For others: %1</source>
        <translation>一部は受け付けられました。残りの宛先：%1</translation>
    </message>
    <message>
        <source>Safe in the outbox.</source>
        <translation>送信トレイに保存されています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier attempts are no longer kept.</source>
        <translation>
            <numerusform>以前の試行%Ln回の記録は残っていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way now.</source>
        <translation>送信中です。</translation>
    </message>
    <message>
        <source>Leaves then.</source>
        <translation>この時刻に送信します。</translation>
    </message>
    <message>
        <source>Looked for again.</source>
        <translation>もう一度探します。</translation>
    </message>
    <message>
        <source>Next try.</source>
        <translation>次の試行です。</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>size per second</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>残り%1秒</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>残り%1分</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>残り%1時間</translation>
    </message>
    <message>
        <source>The server vouches only for itself.</source>
        <translation>サーバーの身元を保証しているのは、サーバー自身だけです。</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself, as on a server of your own. Someone in between could show one, too.</source>
        <translation>%1の証明書は、自分で管理するサーバーなどで使われる自己署名証明書です。通信に割り込んだ第三者も、同じような証明書を提示できます。</translation>
    </message>
    <message>
        <source>If it is your own server, compare the fingerprint in the account&apos;s settings and trust it there. Else don&apos;t go on.</source>
        <translation>ご自身のサーバーであれば、アカウントの設定でフィンガープリントを照合し、信頼してください。そうでなければ、先に進まないでください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate isn&apos;t trusted.</source>
        <translation>サーバーの証明書は信頼されていません。</translation>
    </message>
    <message>
        <source>Nobody that this machine trusts vouches for %1. It may be a server of your own, or someone may be in between.</source>
        <translation>このコンピューターが信頼する認証局のうち、%1を保証するものはありません。ご自身のサーバーか、第三者が通信に割り込んでいる可能性があります。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock seems to be wrong.</source>
        <translation>このコンピューターの時計が間違っているようです。</translation>
    </message>
    <message>
        <source>It shows %1, and the certificate of %2 is valid only from %3 on.</source>
        <translation>時計は%1を示していますが、%2の証明書が有効になるのは%3からです。</translation>
    </message>
    <message>
        <source>Set the date and time of this machine, then try again. The message waits.</source>
        <translation>このコンピューターの日付と時刻を合わせてから、もう一度お試しください。メッセージは送信待ちのままです。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>サーバーの証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The certificate of %1 was valid until %2.</source>
        <translation>%1の証明書の有効期限は%2まででした。</translation>
    </message>
    <message>
        <source>Check the date of this machine. If it is right, your provider must renew the certificate; the message waits.</source>
        <translation>このコンピューターの日付を確認してください。正しければ、プロバイダーが証明書を更新する必要があります。メッセージは送信待ちのままです。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate isn&apos;t valid today.</source>
        <translation>サーバーの証明書は現在有効ではありません。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired or isn&apos;t valid yet.</source>
        <translation>%1の証明書は、有効期限が切れているか、まだ有効になっていません。</translation>
    </message>
    <message>
        <source>Couldn&apos;t make the connection secure.</source>
        <translation>接続を保護できませんでした。</translation>
    </message>
    <message>
        <source>%1 and Sendoff didn&apos;t agree on encryption. The port may want another kind of security, or the server is too old.</source>
        <translation>%1とSendoffの間で暗号化の方式が合いませんでした。このポートには別の保護方式が必要か、サーバーが古すぎる可能性があります。</translation>
    </message>
    <message>
        <source>Check port and security in the account: 465 goes with TLS, 587 with STARTTLS.</source>
        <translation>アカウントのポートと接続の保護を確認してください。465はTLS、587はSTARTTLSで使います。</translation>
    </message>
    <message>
        <source>This port doesn&apos;t begin with encryption.</source>
        <translation>このポートは最初から暗号化された接続ではありません。</translation>
    </message>
    <message>
        <source>%1 speaks in the clear first at this port, as it is usual with STARTTLS.</source>
        <translation>%1はこのポートで、STARTTLSで一般的なように、まず暗号化なしで通信を始めます。</translation>
    </message>
    <message>
        <source>Set security to “STARTTLS” in the account, or take port 465 with “TLS”.</source>
        <translation>アカウントの接続の保護を「STARTTLS」にするか、ポート465で「TLS」を使ってください。</translation>
    </message>
    <message>
        <source>The server&apos;s encryption is too old.</source>
        <translation>サーバーの暗号化が古すぎます。</translation>
    </message>
    <message>
        <source>%1 knows no TLS 1.2, and what is older no longer keeps a password safe.</source>
        <translation>%1はTLS 1.2に対応していません。それより古い方式では、もうパスワードを安全に守れません。</translation>
    </message>
    <message>
        <source>Ask your provider for another server, or whoever runs it to renew its software.</source>
        <translation>プロバイダーに別のサーバーがないか問い合わせるか、サーバーの管理者にソフトウェアの更新を依頼してください。</translation>
    </message>
    <message>
        <source>The certificate belongs to another server.</source>
        <translation>証明書は別のサーバーのものです。</translation>
    </message>
    <message>
        <source>The server that answered doesn&apos;t prove that it is %1.</source>
        <translation>応答したサーバーが%1であることを確認できません。</translation>
    </message>
    <message>
        <source>Use the server&apos;s name exactly as your provider gives it. If it is right, ask your provider.</source>
        <translation>プロバイダーの案内どおりのサーバー名を正確に入力してください。正しい場合は、プロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trust.</source>
        <translation>サーバーが、信頼しているものとは別の証明書を提示しました。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server. If the change is meant, open the account, check it again and trust the new certificate.</source>
        <translation>サーバーの管理者に確認してください。意図した変更であれば、アカウントを開いてもう一度確認し、新しい証明書を信頼してください。</translation>
    </message>
    <message>
        <source>A certificate file of the account can&apos;t be used.</source>
        <translation>アカウントの証明書ファイルを使えません。</translation>
    </message>
    <message>
        <source>It is missing or unreadable, or a password locks it: %1.</source>
        <translation>ファイルがないか、読み込めないか、パスワードで保護されています：%1。</translation>
    </message>
    <message>
        <source>Put the file in its place, without a password, or name another one in the account.</source>
        <translation>パスワードなしのファイルを元の場所に置くか、アカウントで別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take your certificate.</source>
        <translation>サーバーがお使いの証明書を受け付けません。</translation>
    </message>
    <message>
        <source>%1 refused the certificate that this account shows, or wants one and got none.</source>
        <translation>%1は、このアカウントの証明書を拒否したか、証明書を求めたのに受け取れませんでした。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a certificate, and name its file in the account.</source>
        <translation>サーバーの管理者から証明書を受け取り、アカウントでそのファイルを指定してください。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t offer a secure connection here.</source>
        <translation>サーバーはここで安全な接続を提供していません。</translation>
    </message>
    <message>
        <source>%1 offers no STARTTLS at this port, or someone removed the offer on the way. Nothing was sent.</source>
        <translation>%1がこのポートでSTARTTLSを提供していないか、途中で誰かがその提供を取り除きました。何も送信していません。</translation>
    </message>
    <message>
        <source>Try security “TLS” with port 465 in the account, or ask your provider.</source>
        <translation>アカウントの接続の保護を「TLS」、ポートを465にするか、プロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>Someone may be tampering with the connection.</source>
        <translation>誰かが接続に手を加えている可能性があります。</translation>
    </message>
    <message>
        <source>Unencrypted data came after the switch to encryption. Sendoff hung up before sending anything.</source>
        <translation>暗号化に切り替えた後に、暗号化されていないデータが届きました。Sendoffは何も送信せずに切断しました。</translation>
    </message>
    <message>
        <source>Try another network, or security “TLS” with port 465. If it stays, tell your provider.</source>
        <translation>別のネットワークを使うか、接続の保護を「TLS」、ポートを465にしてみてください。解決しない場合は、プロバイダーに知らせてください。</translation>
    </message>
    <message>
        <source>The server can&apos;t promise encryption all the way.</source>
        <translation>サーバーは全経路の暗号化を保証できません。</translation>
    </message>
    <message>
        <source>You asked for encryption up to the recipient, and %1 doesn&apos;t offer it.</source>
        <translation>受信者までの暗号化を指定しましたが、%1は対応していません。</translation>
    </message>
    <message>
        <source>Send it without this wish, or through another account.</source>
        <translation>この指定を外して送信するか、別のアカウントで送信してください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1 in time.</source>
        <translation>時間内に%1に接続できませんでした。</translation>
    </message>
    <message>
        <source>Nothing answered. A wrong port or a firewall often looks like this.</source>
        <translation>応答がありませんでした。ポートの間違いやファイアウォールが原因のときによく起こります。</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and port in the account. If they are right, try again later.</source>
        <translation>アカウントのサーバー名とポートを確認してください。正しい場合は、しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server says nothing at this port.</source>
        <translation>サーバーはこのポートで応答しません。</translation>
    </message>
    <message>
        <source>%1 took the connection and stayed silent, as servers do that want encryption from the first moment.</source>
        <translation>%1は接続を受け付けましたが、何も応答しませんでした。最初から暗号化を求めるサーバーによくある動作です。</translation>
    </message>
    <message>
        <source>Set security to “TLS” with port 465 in the account, or check the port.</source>
        <translation>アカウントの接続の保護を「TLS」、ポートを465にするか、ポートを確認してください。</translation>
    </message>
    <message>
        <source>It isn&apos;t certain whether the message was sent.</source>
        <translation>メッセージが送信されたかどうか分かりません。</translation>
    </message>
    <message>
        <source>The whole message was handed over, but %1 didn&apos;t confirm it in time.</source>
        <translation>メッセージ全体を渡しましたが、%1から時間内に確認の応答がありませんでした。</translation>
    </message>
    <message>
        <source>Ask a recipient or look into the sent folder, then say whether it arrived.</source>
        <translation>受信者に尋ねるか、送信済みフォルダーを確認してから、届いたかどうかを指定してください。</translation>
    </message>
    <message>
        <source>The server took too long.</source>
        <translation>サーバーの応答に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>%1 stopped answering in the middle of the conversation.</source>
        <translation>%1がやり取りの途中で応答しなくなりました。</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again later.</source>
        <translation>失われたものはありません。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to %1 broke just when it should have confirmed the message.</source>
        <translation>%1がメッセージの受け取りを確認する直前に、接続が切れました。</translation>
    </message>
    <message>
        <source>The server hung up at once.</source>
        <translation>サーバーがすぐに切断しました。</translation>
    </message>
    <message>
        <source>%1 closed the connection before the conversation began. The port may want another kind of security.</source>
        <translation>%1は、やり取りが始まる前に接続を閉じました。このポートには別の保護方式が必要な可能性があります。</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>接続が切れました。</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the message was handed over.</source>
        <translation>メッセージを渡す前に、%1との接続が切れました。</translation>
    </message>
    <message>
        <source>Nothing was lost. Check your network and try again.</source>
        <translation>失われたものはありません。ネットワークを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t find %1.</source>
        <translation>%1が見つかりませんでした。</translation>
    </message>
    <message>
        <source>No server of this name is known, or this machine is offline.</source>
        <translation>この名前のサーバーがないか、このコンピューターがオフラインです。</translation>
    </message>
    <message>
        <source>Check your network, then the server&apos;s name in the account.</source>
        <translation>ネットワークを確認し、次にアカウントのサーバー名を確認してください。</translation>
    </message>
    <message>
        <source>The port is closed on %1.</source>
        <translation>%1のポートが閉じています。</translation>
    </message>
    <message>
        <source>The machine is there, but no mail server listens at this port.</source>
        <translation>コンピューターには届きましたが、このポートではメールサーバーが動いていません。</translation>
    </message>
    <message>
        <source>Check the port in the account: most servers use 465 or 587.</source>
        <translation>アカウントのポートを確認してください。ほとんどのサーバーは465または587を使います。</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1 by IPv6.</source>
        <translation>IPv6で%1に接続できませんでした。</translation>
    </message>
    <message>
        <source>This server has IPv6 addresses only, and this network leads to none of them.</source>
        <translation>このサーバーにはIPv6アドレスしかなく、このネットワークからはどれにも接続できません。</translation>
    </message>
    <message>
        <source>Try another network, or ask whoever runs this one about IPv6. The message waits.</source>
        <translation>別のネットワークを使うか、このネットワークの管理者にIPv6について問い合わせてください。メッセージは送信待ちのままです。</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1.</source>
        <translation>%1に接続できませんでした。</translation>
    </message>
    <message>
        <source>There is no network, or no way from it to the server.</source>
        <translation>ネットワークに接続していないか、ネットワークからサーバーへの経路がありません。</translation>
    </message>
    <message>
        <source>Connect to the internet. The message waits and is tried again.</source>
        <translation>インターネットに接続してください。メッセージは送信待ちのまま、再試行されます。</translation>
    </message>
    <message>
        <source>The proxy didn&apos;t let the connection through.</source>
        <translation>プロキシが接続を通しませんでした。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached through the proxy that is set for this account.</source>
        <translation>このアカウントに設定されたプロキシ経由では、%1に接続できません。</translation>
    </message>
    <message>
        <source>Check the proxy in the account, or remove it.</source>
        <translation>アカウントのプロキシを確認するか、設定から外してください。</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>送信を中止しました。</translation>
    </message>
    <message>
        <source>It was stopped before it was finished.</source>
        <translation>完了する前に中止されました。</translation>
    </message>
    <message>
        <source>Press “Send now” to send it after all.</source>
        <translation>やはり送信する場合は「今すぐ送信」を押してください。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an address: %2</source>
        <translation>「%1」は正しいアドレスではありません：%2</translation>
    </message>
    <message>
        <source>Say to whom it should go: To, Cc and Bcc are empty.</source>
        <translation>送る相手を入力してください。宛先、Cc、Bccがすべて空です。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there any more. Attach it again, or remove it.</source>
        <translation>「%1」が見つかりません。添付し直すか、削除してください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read. Check its permissions, or remove it.</source>
        <translation>「%1」を読み込めません。アクセス権を確認するか、削除してください。</translation>
    </message>
    <message>
        <source>“%1” was changed after you attached it. Attach it again to send it as it is now.</source>
        <translation>「%1」は添付後に変更されています。現在の内容を送信するには、添付し直してください。</translation>
    </message>
    <message>
        <source>The header “%1” isn&apos;t written correctly.</source>
        <translation>ヘッダー「%1」の書き方が正しくありません。</translation>
    </message>
    <message>
        <source>Sendoff writes the header “%1” itself. Leave it out.</source>
        <translation>ヘッダー「%1」はSendoffが自動で付けます。削除してください。</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>アドレスが空です。</translation>
    </message>
    <message>
        <source>It has no @.</source>
        <translation>@がありません。</translation>
    </message>
    <message>
        <source>Nothing stands before the @.</source>
        <translation>@の前に何もありません。</translation>
    </message>
    <message>
        <source>The part before the @ is too long.</source>
        <translation>@の前の部分が長すぎます。</translation>
    </message>
    <message>
        <source>The part before the @ has a character that can&apos;t stand there.</source>
        <translation>@の前の部分に使えない文字があります。</translation>
    </message>
    <message>
        <source>Nothing stands after the @.</source>
        <translation>@の後に何もありません。</translation>
    </message>
    <message>
        <source>The part after the @ is too long.</source>
        <translation>@の後の部分が長すぎます。</translation>
    </message>
    <message>
        <source>The part after the @ isn&apos;t the name of a mail system.</source>
        <translation>@の後の部分はメールのドメイン名ではありません。</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>アドレスが長すぎます。</translation>
    </message>
    <message>
        <source>The address has a line break or another invisible character in it.</source>
        <translation>アドレスに改行などの見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>Something stands after the address.</source>
        <translation>アドレスの後に余分な文字があります。</translation>
    </message>
    <message>
        <source>A quotation mark isn&apos;t closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>A bracket isn&apos;t closed.</source>
        <translation>かっこが閉じられていません。</translation>
    </message>
    <message>
        <source>The server refused the certificate as a login.</source>
        <translation>サーバーが証明書によるログインを拒否しました。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t know whom your client certificate names.</source>
        <translation>%1は、クライアント証明書が示すユーザーを認識できません。</translation>
    </message>
    <message>
        <source>Ask your provider to register the certificate, or set another login in %1.</source>
        <translation>プロバイダーに証明書の登録を依頼するか、%1の認証方式を変更してください。</translation>
    </message>
    <message>
        <source>The server refused the access token.</source>
        <translation>サーバーがアクセストークンを拒否しました。</translation>
    </message>
    <message>
        <source>%1 finds it expired, revoked or made for something else.</source>
        <translation>%1によると、トークンは期限切れか、取り消されたか、別の用途のものです。</translation>
    </message>
    <message>
        <source>Sign in again in %1, or check the command that prints the token.</source>
        <translation>%1でサインインし直すか、トークンを出力するコマンドを確認してください。</translation>
    </message>
    <message>
        <source>The server takes no anonymous mail.</source>
        <translation>サーバーは匿名のメールを受け付けません。</translation>
    </message>
    <message>
        <source>%1 wants to know who sends.</source>
        <translation>%1は、誰が送信するのかを明らかにするよう求めています。</translation>
    </message>
    <message>
        <source>The server can&apos;t do the login that it offers.</source>
        <translation>サーバーは、提示した認証方式を実行できません。</translation>
    </message>
    <message>
        <source>%1 offers %2 and then doesn&apos;t know it. Any other way to log in would reveal more of your password, so none was tried.</source>
        <translation>%1は%2を提示しておきながら、それに対応していません。ほかの方式ではパスワードに関する情報がより多く伝わるため、試していません。</translation>
    </message>
    <message>
        <source>Tell your provider. If you trust the server, name another login in %1.</source>
        <translation>プロバイダーに知らせてください。サーバーを信頼できる場合は、%1で別の認証方式を指定してください。</translation>
    </message>
    <message>
        <source>The server wants the password in another way once.</source>
        <translation>サーバーが、一度だけ別の方式でパスワードを送るよう求めています。</translation>
    </message>
    <message>
        <source>%1 has to store your password anew before it takes this safer login.</source>
        <translation>%1は、このより安全な認証方式を受け付ける前に、パスワードを保存し直す必要があります。</translation>
    </message>
    <message>
        <source>The password or token is too long for the server.</source>
        <translation>パスワードまたはトークンが、サーバーの上限より長すぎます。</translation>
    </message>
    <message>
        <source>%1 takes no login as long as this one.</source>
        <translation>%1は、これほど長い認証情報を受け付けません。</translation>
    </message>
    <message>
        <source>Ask your provider for a shorter password, and enter it in %1.</source>
        <translation>プロバイダーにもっと短いパスワードを発行してもらい、%1に入力してください。</translation>
    </message>
    <message>
        <source>The server refused the password.</source>
        <translation>サーバーがパスワードを拒否しました。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t know this user name with this password.</source>
        <translation>%1は、このユーザー名とパスワードの組み合わせを認めません。</translation>
    </message>
    <message>
        <source>Enter the password again in %1. With two-step login, providers want an app password.</source>
        <translation>%1のパスワードを入力し直してください。2段階認証を使っている場合、プロバイダーはアプリパスワードを求めます。</translation>
    </message>
    <message>
        <source>There is no safe way to log in.</source>
        <translation>安全にログインする方法がありません。</translation>
    </message>
    <message>
        <source>%1 offers no login that Sendoff may use over this connection.</source>
        <translation>%1は、この接続でSendoffが使える認証方式を提供していません。</translation>
    </message>
    <message>
        <source>The server offers a weaker login than before.</source>
        <translation>サーバーが以前より弱い認証方式を提示しています。</translation>
    </message>
    <message>
        <source>%1 changed, or someone may be in between. The password was not sent.</source>
        <translation>%1の設定が変わったか、第三者が通信に割り込んでいる可能性があります。パスワードは送信していません。</translation>
    </message>
    <message>
        <source>Ask your provider. If the change is meant, save %1 again to accept it.</source>
        <translation>プロバイダーに問い合わせてください。意図した変更であれば、%1を保存し直すと受け入れられます。</translation>
    </message>
    <message>
        <source>The server couldn&apos;t prove that it knows your password.</source>
        <translation>サーバーがパスワードを知っていることを証明できませんでした。</translation>
    </message>
    <message>
        <source>%1 may not be the server that it claims to be. Nothing was sent.</source>
        <translation>%1は、名乗っているとおりのサーバーではない可能性があります。何も送信していません。</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in %1. If it is right, ask your provider.</source>
        <translation>%1のサーバー名を確認してください。正しい場合は、プロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>The password command gave no password.</source>
        <translation>パスワードのコマンドからパスワードを得られませんでした。</translation>
    </message>
    <message>
        <source>The command that prints the password failed or printed nothing.</source>
        <translation>パスワードを出力するコマンドが失敗したか、何も出力しませんでした。</translation>
    </message>
    <message>
        <source>The command that prints the password failed: %1.</source>
        <translation>パスワードを出力するコマンドが失敗しました：%1。</translation>
    </message>
    <message>
        <source>Run the command in a terminal, then correct it in %1.</source>
        <translation>端末でコマンドを実行して確かめてから、%1の設定を修正してください。</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>まだサインインしていません。</translation>
    </message>
    <message>
        <source>The keychain of this machine holds no sign-in for %1.</source>
        <translation>このコンピューターのキーチェーンに、%1のサインイン情報がありません。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>サインインし直してください。</translation>
    </message>
    <message>
        <source>The provider no longer accepts the sign-in of %1: it ran out, the password changed, or it was taken back.</source>
        <translation>プロバイダーが%1のサインインを受け付けなくなりました。期限切れ、パスワードの変更、または許可の取り消しが考えられます。</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know this client ID.</source>
        <translation>プロバイダーがこのクライアントIDを認識できません。</translation>
    </message>
    <message>
        <source>The client ID of %1, or its secret, isn&apos;t the one that was registered.</source>
        <translation>%1のクライアントIDまたはシークレットが、登録したものと異なります。</translation>
    </message>
    <message>
        <source>Copy both from the provider&apos;s page into the account&apos;s settings again.</source>
        <translation>プロバイダーのページから、両方をアカウントの設定にもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t renew the sign-in.</source>
        <translation>サインインを更新できませんでした。</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be asked for a new token, or has trouble of its own.</source>
        <translation>%1に新しいトークンを要求できなかったか、相手側で問題が起きています。</translation>
    </message>
    <message>
        <source>Check your network. The message waits and is tried again.</source>
        <translation>ネットワークを確認してください。メッセージは送信待ちのまま、再試行されます。</translation>
    </message>
    <message>
        <source>%1 is switched off.</source>
        <translation>%1は無効になっています。</translation>
    </message>
    <message>
        <source>You set it so that nothing is sent by it.</source>
        <translation>このアカウントでは送信しないように設定されています。</translation>
    </message>
    <message>
        <source>Switch it on in the account&apos;s settings, and what waits leaves.</source>
        <translation>アカウントの設定で有効にすると、送信待ちのメッセージが送信されます。</translation>
    </message>
    <message>
        <source>The account of this message was removed.</source>
        <translation>このメッセージのアカウントは削除されました。</translation>
    </message>
    <message>
        <source>There is no way left to send it as it is.</source>
        <translation>そのままの形で送信する方法がありません。</translation>
    </message>
    <message>
        <source>Press “Edit and resend” and choose another account.</source>
        <translation>「編集して再送信」を押して、別のアカウントを選んでください。</translation>
    </message>
    <message>
        <source>This machine has no keychain.</source>
        <translation>このコンピューターにはキーチェーンがありません。</translation>
    </message>
    <message>
        <source>No keychain service runs here, so there is no safe place for the password.</source>
        <translation>キーチェーンのサービスが動いていないため、パスワードを安全に保管できる場所がありません。</translation>
    </message>
    <message>
        <source>Install and start one, such as GNOME Keyring or KWallet, or let a command give the password of %1.</source>
        <translation>GNOME KeyringやKWalletなどをインストールして起動するか、%1のパスワードをコマンドで取得するようにしてください。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>The password of %1 is in it and can&apos;t be read now.</source>
        <translation>%1のパスワードはキーチェーンにありますが、今は読み取れません。</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>キーチェーンのロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t let Sendoff in.</source>
        <translation>キーチェーンがSendoffのアクセスを許可しませんでした。</translation>
    </message>
    <message>
        <source>You or the system refused access to the password of %1.</source>
        <translation>あなたまたはシステムが、%1のパスワードへのアクセスを拒否しました。</translation>
    </message>
    <message>
        <source>Try again and allow it when the keychain asks.</source>
        <translation>もう一度試し、キーチェーンから確認されたら許可してください。</translation>
    </message>
    <message>
        <source>There is no password yet.</source>
        <translation>パスワードがまだありません。</translation>
    </message>
    <message>
        <source>This machine&apos;s keychain holds no password for %1. Accounts that came from another machine leave theirs there.</source>
        <translation>このコンピューターのキーチェーンに%1のパスワードがありません。別のコンピューターから移したアカウントのパスワードは、元のコンピューターに残っています。</translation>
    </message>
    <message>
        <source>Enter the password in the account&apos;s settings.</source>
        <translation>アカウントの設定でパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The password couldn&apos;t be read or stored.</source>
        <translation>パスワードの読み取りまたは保存ができませんでした。</translation>
    </message>
    <message>
        <source>The keychain or the password command of %1 failed.</source>
        <translation>%1のキーチェーンまたはパスワードのコマンドが失敗しました。</translation>
    </message>
    <message>
        <source>It failed for %1: %2.</source>
        <translation>%1で失敗しました：%2。</translation>
    </message>
    <message>
        <source>Try again. If it stays, restart the keychain, or correct the command.</source>
        <translation>もう一度お試しください。解決しない場合は、キーチェーンを再起動するか、コマンドを修正してください。</translation>
    </message>
    <message>
        <source>The server can&apos;t send to this kind of address.</source>
        <translation>サーバーはこの種類のアドレスに送信できません。</translation>
    </message>
    <message>
        <source>The address has letters before the @ that %1 doesn&apos;t understand.</source>
        <translation>アドレスの@の前に、%1が対応していない文字があります。</translation>
    </message>
    <message>
        <source>Ask the recipient for an address in plain letters, or use another account.</source>
        <translation>受信者に半角英数字のアドレスを尋ねるか、別のアカウントを使ってください。</translation>
    </message>
    <message>
        <source>The server is too old for this message.</source>
        <translation>サーバーが古く、このメッセージに対応していません。</translation>
    </message>
    <message>
        <source>The message holds characters that %1 can&apos;t carry.</source>
        <translation>メッセージに、%1が扱えない文字が含まれています。</translation>
    </message>
    <message>
        <source>Press “Edit and resend”, so that Sendoff writes it in an older form.</source>
        <translation>「編集して再送信」を押すと、Sendoffが従来の形式で書き直します。</translation>
    </message>
    <message>
        <source>The message holds raw data that %1 can&apos;t carry.</source>
        <translation>メッセージに、%1が扱えないバイナリデータが含まれています。</translation>
    </message>
    <message>
        <source>The server can&apos;t promise to deliver in time.</source>
        <translation>サーバーは時間内の配信を保証できません。</translation>
    </message>
    <message>
        <source>The message was to come back if it is late, and %1 doesn&apos;t do that, or not so soon.</source>
        <translation>遅れたら送り返すよう指定しましたが、%1はこの機能に対応していないか、これほど短い期限を扱えません。</translation>
    </message>
    <message>
        <source>Send it without a time limit, or with a longer one.</source>
        <translation>期限を付けずに送信するか、期限を長くして送信してください。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t keep messages for later.</source>
        <translation>サーバーは送信日時までメッセージを預かれません。</translation>
    </message>
    <message>
        <source>%1 was to hold the message until its time, and can&apos;t, or not for so long.</source>
        <translation>時刻までメッセージを預かるよう%1に依頼しましたが、対応していないか、それほど長くは預かれません。</translation>
    </message>
    <message>
        <source>Let Sendoff keep it: it is sent in time if Sendoff is running then.</source>
        <translation>Sendoffに任せてください。その時刻にSendoffが起動していれば、予定どおり送信されます。</translation>
    </message>
    <message>
        <source>The server takes fewer recipients at a time.</source>
        <translation>サーバーが一度に受け付ける受信者数に上限があります。</translation>
    </message>
    <message>
        <source>%1 took some of them; the others follow in further deliveries.</source>
        <translation>%1は一部の受信者を受け付けました。残りは続けて送信されます。</translation>
    </message>
    <message>
        <source>There is nothing to do. Sendoff goes on by itself.</source>
        <translation>何もする必要はありません。Sendoffが自動的に続けます。</translation>
    </message>
    <message>
        <source>The stored message is gone.</source>
        <translation>保存されていたメッセージがなくなっています。</translation>
    </message>
    <message>
        <source>Its file was removed from this machine, so it can&apos;t be sent.</source>
        <translation>ファイルがこのコンピューターから削除されたため、送信できません。</translation>
    </message>
    <message>
        <source>Write it again, then remove this entry.</source>
        <translation>メッセージを書き直してから、この項目を削除してください。</translation>
    </message>
    <message>
        <source>The stored message was changed.</source>
        <translation>保存されていたメッセージが変更されています。</translation>
    </message>
    <message>
        <source>Its file isn&apos;t what you wrote any more, so Sendoff doesn&apos;t send it.</source>
        <translation>ファイルの内容が書かれたときと異なるため、Sendoffは送信しません。</translation>
    </message>
    <message>
        <source>Press “Edit and resend”, read it through, and send it again.</source>
        <translation>「編集して再送信」を押し、内容を確認してからもう一度送信してください。</translation>
    </message>
    <message>
        <source>The message has nobody to go to.</source>
        <translation>メッセージを送る相手がいません。</translation>
    </message>
    <message>
        <source>No address was left to send it to.</source>
        <translation>送信できるアドレスが残っていませんでした。</translation>
    </message>
    <message>
        <source>Press “Edit and resend” and fill in To.</source>
        <translation>「編集して再送信」を押して、宛先を入力してください。</translation>
    </message>
    <message>
        <source>Its time has passed.</source>
        <translation>送信時刻を過ぎています。</translation>
    </message>
    <message>
        <source>Sendoff wasn&apos;t running when the message should have left, or during the following 24 hours.</source>
        <translation>送信するはずだった時刻にも、その後24時間も、Sendoffが起動していませんでした。</translation>
    </message>
    <message>
        <source>Press “Send now”, or choose another time.</source>
        <translation>「今すぐ送信」を押すか、別の日時を選んでください。</translation>
    </message>
    <message>
        <source>This message was found again.</source>
        <translation>このメッセージは復旧されたものです。</translation>
    </message>
    <message>
        <source>The list of messages was damaged. The message itself is whole, but whether it was sent isn&apos;t known.</source>
        <translation>メッセージの一覧が破損していました。このメッセージ自体は無事ですが、送信済みかどうかは分かりません。</translation>
    </message>
    <message>
        <source>If you know that it wasn&apos;t, press “Send now”. Else remove it.</source>
        <translation>まだ送信していないことが確かなら、「今すぐ送信」を押してください。そうでなければ削除してください。</translation>
    </message>
    <message>
        <source>Something other than a mail server answered.</source>
        <translation>メールサーバー以外のものが応答しました。</translation>
    </message>
    <message>
        <source>A network with a login page of its own, as in hotels and trains, answers for %1, or another service listens at this port.</source>
        <translation>ホテルや列車などの、専用のログインページがあるネットワークが%1の代わりに応答しているか、別のサービスがこのポートを使っています。</translation>
    </message>
    <message>
        <source>Open a web page to log in to the network, then try again. Else check the port in %1.</source>
        <translation>Webページを開いてネットワークにログインしてから、もう一度お試しください。それ以外の場合は、%1のポートを確認してください。</translation>
    </message>
    <message>
        <source>The server answered in a way that makes no sense.</source>
        <translation>サーバーの応答を理解できませんでした。</translation>
    </message>
    <message>
        <source>%1 may not be a mail server, or it is broken.</source>
        <translation>%1はメールサーバーではないか、故障している可能性があります。</translation>
    </message>
    <message>
        <source>Check server and port in %1. The conversation below shows the answer.</source>
        <translation>%1のサーバーとポートを確認してください。応答の内容は、下のやり取りで確認できます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ほか%Ln名</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is encrypted on the way there.</source>
        <translation>サーバーまでの通信は暗号化されません。</translation>
    </message>
    <message>
        <source>Encrypted with TLS; the server&apos;s certificate is checked.</source>
        <translation>TLSで暗号化され、サーバーの証明書も検証されます。</translation>
    </message>
    <message>
        <source>Encrypted with TLS; last time it was %1. The server&apos;s certificate is checked.</source>
        <translation>TLSで暗号化されます（前回は%1）。サーバーの証明書も検証されます。</translation>
    </message>
    <message>
        <source>Without a login.</source>
        <translation>ログインなし。</translation>
    </message>
    <message>
        <source>Logged in as %1, the safest way that the server knows.</source>
        <translation>%1として、サーバーが対応する最も安全な方式でログインします。</translation>
    </message>
    <message>
        <source>Logged in as %1 with %2, as last time.</source>
        <translation>前回と同じく、%2を使って%1としてログインします。</translation>
    </message>
    <message numerus="yes">
        <source>Handed over once, for all %Ln recipients.</source>
        <translation>
            <numerusform>%Ln名の受信者全員に、1回でまとめて渡します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed over %1 times for %Ln recipients, as the server takes %2 at a time. Nobody gets it twice.</source>
        <translation>
            <numerusform>サーバーが一度に受け付けるのは%2名までのため、%Ln名の受信者に%1回に分けて渡します。同じ人に二重に届くことはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachments go as they are (BINARYMIME), which saves a quarter.</source>
        <translation>添付ファイルはそのままの形（BINARYMIME）で送られ、データ量を4分の1減らせます。</translation>
    </message>
    <message>
        <source>The text goes in 8 bits (8BITMIME).</source>
        <translation>本文は8ビット（8BITMIME）で送られます。</translation>
    </message>
    <message>
        <source>In 7 bits, which every server takes.</source>
        <translation>どのサーバーでも受け付けられる7ビットで送られます。</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>宛先：%1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Cc：%1</translation>
    </message>
    <message>
        <source>All of these are seen by everybody who gets it.</source>
        <translation>上記のアドレスは、受け取る人全員に見えます。</translation>
    </message>
    <message>
        <source>Nobody sees who else gets it.</source>
        <translation>ほかに誰が受け取ったかは、誰にも見えません。</translation>
    </message>
    <message>
        <source>Bcc: %1. Nobody else sees that they get it.</source>
        <translation>Bcc：%1。受け取ったことは、ほかの誰にも見えません。</translation>
    </message>
    <message>
        <source>Your time zone (%1), and that you write from %2.</source>
        <translation>タイムゾーン（%1）と、%2から送信していること。</translation>
    </message>
    <message>
        <source>Not the name of this computer. The server sees its address on the net, and may write it down.</source>
        <translation>このコンピューターの名前は伝わりません。サーバーにはネットワーク上のアドレスが見え、記録されることがあります。</translation>
    </message>
    <message>
        <source>The name “%1” for this computer.</source>
        <translation>このコンピューターの名前「%1」。</translation>
    </message>
    <message>
        <source>%1 goes without what it tells (%2).</source>
        <translation>%1は、含まれる情報（%2）を除いて送られます。</translation>
    </message>
    <message>
        <source>%1 tells %2.</source>
        <translation>%1から次の情報が伝わります：%2。</translation>
    </message>
    <message>
        <source>%1 mostly tells %2.</source>
        <translation>%1から、多くの場合、次の情報が伝わります：%2。</translation>
    </message>
    <message>
        <source>where it was made</source>
        <translation>作成場所</translation>
    </message>
    <message>
        <source>who made it</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>with which camera or phone</source>
        <translation>使用したカメラや電話</translation>
    </message>
    <message>
        <source>when</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>with which program</source>
        <translation>使用したプログラム</translation>
    </message>
    <message>
        <source>words beside it</source>
        <translation>付記された文</translation>
    </message>
    <message>
        <source>To the Sandbox on this computer: nothing leaves it.</source>
        <translation>このコンピューターのSandboxへ。外には何も送信されません。</translation>
    </message>
    <message>
        <source>By %1, through %2.</source>
        <translation>%1で、%2を通して送信します。</translation>
    </message>
    <message>
        <source>%1 of %2 that the server takes.</source>
        <translation>%1（サーバーの上限は%2）。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>It is bigger than what the server takes.</source>
        <translation>サーバーが受け付ける上限を超えています。</translation>
    </message>
    <message>
        <source>The server didn&apos;t offer %1 when last asked.</source>
        <translation>前回の確認では、サーバーは%1に対応していませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln名</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受付日時</translation>
    </message>
    <message>
        <source>For</source>
        <translation>受信者</translation>
    </message>
    <message>
        <source>The server&apos;s answer</source>
        <translation>サーバーの応答</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>接続の保護</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>証明書の発行者</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>証明書（SHA-256）</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1 octets</source>
        <translation>%1オクテット</translation>
    </message>
    <message>
        <source>Content (SHA-256)</source>
        <translation>内容（SHA-256）</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受付記録</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <translation>エンベロープの差出人</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>送信トレイに追加</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>at %1, taken as %2</source>
        <translation>段階：%1、解釈：%2</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation>段階：%1、%2</translation>
    </message>
    <message>
        <source>%1, mailbox search: %2 to %3</source>
        <translation>%1、メールボックスの確認：%2～%3</translation>
    </message>
    <message>
        <source>Attempt %1: %2 to %3</source>
        <translation>試行%1：%2～%3</translation>
    </message>
    <message>
        <source>Report for the help desk</source>
        <translation>サポート窓口用のレポート</translation>
    </message>
    <message>
        <source>Made by Sendoff %1 at %2. Times are UTC. Passwords and the content of the message are left out.</source>
        <translation>Sendoff %1が%2に作成。時刻はUTCです。パスワードとメッセージの内容は含まれていません。</translation>
    </message>
    <message>
        <source>Recipients: %1</source>
        <translation>受信者：%1</translation>
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
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <translation>%1、ポート%2、%3</translation>
    </message>
    <message>
        <source>Sendoff knows %1.</source>
        <translation>Sendoffに内蔵されている%1の設定です。</translation>
    </message>
    <message>
        <source>%1 says so itself.</source>
        <translation>%1自身が案内している設定です。</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s database of providers says so.</source>
        <translation>Thunderbirdのプロバイダーデータベースによる設定です。</translation>
    </message>
    <message>
        <source>The domain&apos;s mail is kept by %1 (%2), says the DNS, which can be forged on the way. Is that your provider?</source>
        <translation>DNSによると、このドメインのメールは%1（%2）が扱っています。DNSの情報は途中で偽造されることがあります。ご利用のプロバイダーですか？</translation>
    </message>
    <message>
        <source>The DNS names the provider, and it can be forged on the way. Is %1 your provider&apos;s server?</source>
        <translation>プロバイダーはDNSの情報によるもので、途中で偽造されることがあります。%1はご利用のプロバイダーのサーバーですか？</translation>
    </message>
    <message>
        <source>The DNS of %1 says so, and it can be forged on the way. Is %2 your provider&apos;s server?</source>
        <translation>%1のDNSの情報によるもので、途中で偽造されることがあります。%2はご利用のプロバイダーのサーバーですか？</translation>
    </message>
    <message>
        <source>%1 answered and proved its name.</source>
        <translation>%1が応答し、名前も証明されました。</translation>
    </message>
    <message>
        <source>Sendoff&apos;s own list of providers</source>
        <translation>Sendoff内蔵のプロバイダー一覧</translation>
    </message>
    <message>
        <source>Settings at %1</source>
        <translation>%1の設定</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s database of providers</source>
        <translation>Thunderbirdのプロバイダーデータベース</translation>
    </message>
    <message>
        <source>Who keeps the mail of %1</source>
        <translation>%1のメールを扱うプロバイダー</translation>
    </message>
    <message>
        <source>Servers in the DNS of %1</source>
        <translation>%1のDNSにあるサーバー</translation>
    </message>
    <message>
        <source>Usual names, such as %1</source>
        <translation>%1など、よく使われる名前</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>問い合わせています…</translation>
    </message>
    <message>
        <source>found</source>
        <translation>見つかりました</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>ありませんでした</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>%1 has a page about programs like Sendoff.</source>
        <translation>%1に、Sendoffのようなプログラムについての案内ページがあります。</translation>
    </message>
    <message>
        <source>%1 lets no other program send its mail. Send there by its own app or web site.</source>
        <translation>%1では、ほかのプログラムからメールを送信できません。専用のアプリまたはWebサイトから送信してください。</translation>
    </message>
    <message>
        <source>Allow programs on the web site of %1 first.</source>
        <translation>先に%1のWebサイトで、プログラムからの利用を許可してください。</translation>
    </message>
    <message>
        <source>%1 wants an app password: one that you make on its web site for Sendoff alone.</source>
        <translation>%1にはアプリパスワードが必要です。WebサイトでSendoff専用に作成してください。</translation>
    </message>
    <message>
        <source>%1 has a password of its own for e-mail programs. Set one on its web site.</source>
        <translation>%1では、メールプログラム用に別のパスワードを使います。Webサイトで設定してください。</translation>
    </message>
    <message>
        <source>Start %1 on this machine, and enter the password that it shows.</source>
        <translation>このコンピューターで%1を起動し、表示されるパスワードを入力してください。</translation>
    </message>
    <message>
        <source>%1 takes no password from programs: sign in with the browser.</source>
        <translation>%1はプログラムからのパスワードを受け付けません。ブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>For that it wants a client ID, which you register with it once.</source>
        <translation>そのためにはクライアントIDが必要です。最初に一度、プロバイダーに登録してください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t find the settings for %1 automatically.</source>
        <translation>%1の設定を自動では見つけられませんでした。</translation>
    </message>
    <message>
        <source>Neither the domain nor anybody else says where its mail is handed in, and no usual name answers.</source>
        <translation>メールの送信先サーバーは、ドメインからもほかの情報源からも分からず、よく使われる名前のサーバーからも応答がありませんでした。</translation>
    </message>
    <message>
        <source>Enter the server that your provider names for sending (SMTP). Is the address spelt right?</source>
        <translation>プロバイダーが案内している送信（SMTP）サーバーを入力してください。アドレスのつづりは正しいですか？</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1, certificate of %2, valid until %3</source>
        <translation>%1、%2の証明書、有効期限%3</translation>
    </message>
    <message>
        <source>logins: %1</source>
        <translation>認証方式：%1</translation>
    </message>
    <message>
        <source>taken; nothing was sent</source>
        <translation>受け付けられました（何も送信していません）</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>サインインが拒否されました。</translation>
    </message>
    <message>
        <source>On the provider&apos;s page, access was not allowed.</source>
        <translation>プロバイダーのページで、アクセスが許可されませんでした。</translation>
    </message>
    <message>
        <source>Sign in again and allow it, if it is to send mail for you.</source>
        <translation>Sendoffからメールを送信する場合は、もう一度サインインして許可してください。</translation>
    </message>
    <message>
        <source>Nobody signed in.</source>
        <translation>サインインされませんでした。</translation>
    </message>
    <message>
        <source>The page has expired.</source>
        <translation>ページの有効期限が切れました。</translation>
    </message>
    <message>
        <source>Begin the sign-in again.</source>
        <translation>サインインを最初からやり直してください。</translation>
    </message>
    <message>
        <source>This sign-in isn&apos;t possible here.</source>
        <translation>ここではこのサインインを使えません。</translation>
    </message>
    <message>
        <source>A client ID or an address of the provider is missing, or the provider has no such way in.</source>
        <translation>クライアントIDまたはプロバイダーのアドレスが足りないか、プロバイダーがこのサインイン方法に対応していません。</translation>
    </message>
    <message>
        <source>Complete the sign-in settings of %1.</source>
        <translation>%1のサインイン設定をすべて入力してください。</translation>
    </message>
    <message>
        <source>The provider&apos;s page can&apos;t be trusted now.</source>
        <translation>プロバイダーのページを現在信頼できません。</translation>
    </message>
    <message>
        <source>Its certificate isn&apos;t valid. A network with a login page of its own looks like this, and so does someone in between.</source>
        <translation>証明書に問題があります。専用のログインページがあるネットワークか、第三者が通信に割り込んでいる可能性があります。</translation>
    </message>
    <message>
        <source>Log in to the network, or use another one, then try again.</source>
        <translation>ネットワークにログインするか、別のネットワークを使ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the provider.</source>
        <translation>プロバイダーに接続できませんでした。</translation>
    </message>
    <message>
        <source>It couldn&apos;t be asked for a token, or has trouble of its own.</source>
        <translation>トークンを要求できなかったか、プロバイダー側で問題が起きています。</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>ネットワークを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The provider&apos;s answer makes no sense.</source>
        <translation>プロバイダーの応答を理解できません。</translation>
    </message>
    <message>
        <source>It gave no token that can be used: %1.</source>
        <translation>使えるトークンが得られませんでした：%1。</translation>
    </message>
    <message>
        <source>Check the sign-in settings of %1, then try again.</source>
        <translation>%1のサインイン設定を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>このアカウント</translation>
    </message>
    <message>
        <source>the account “%1”</source>
        <translation>アカウント「%1」</translation>
    </message>
    <message>
        <source>About to leave</source>
        <translation>まもなく送信</translation>
    </message>
    <message>
        <source>Leaves %1, kept by the server</source>
        <translation>%1に送信（サーバーに預け済み）</translation>
    </message>
    <message>
        <source>Waiting for the account</source>
        <translation>アカウントの復旧待ち</translation>
    </message>
    <message>
        <source>Delayed, next try %1</source>
        <translation>遅延、次の試行 %1</translation>
    </message>
    <message>
        <source>Waiting, next try %1</source>
        <translation>送信待ち、次の試行 %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>On hold, its time has passed</source>
        <translation>保留中、送信時刻を過ぎています</translation>
    </message>
    <message>
        <source>On hold, found again</source>
        <translation>保留中、復旧されたメッセージ</translation>
    </message>
    <message>
        <source>On hold until the account works</source>
        <translation>アカウントが使えるようになるまで保留</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <translation>次の試行：%1。</translation>
    </message>
    <message>
        <source>About to leave.</source>
        <translation>まもなく送信されます。</translation>
    </message>
    <message>
        <source>The message is safe on this machine.</source>
        <translation>メッセージはこのコンピューターに保存されています。</translation>
    </message>
    <message>
        <source>“Edit” takes it back.</source>
        <translation>「編集」で取り戻せます。</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>送信待ちです。</translation>
    </message>
    <message>
        <source>It leaves by itself as soon as the server takes it.</source>
        <translation>サーバーが受け付けられるようになりしだい、自動的に送信されます。</translation>
    </message>
    <message>
        <source>The connection broke before the server confirmed it, but it is in the account&apos;s folder “%1”: the server accepted it.</source>
        <translation>サーバーの確認の前に接続が切れましたが、アカウントのフォルダー「%1」にメッセージがあります。サーバーは受け付けています。</translation>
    </message>
    <message>
        <source>The server accepted it for this recipient.</source>
        <translation>この受信者へのメッセージを、サーバーが受け付けました。</translation>
    </message>
    <message numerus="yes">
        <source>The server accepted it for all %Ln recipients.</source>
        <translation>
            <numerusform>%Ln名の受信者全員へのメッセージを、サーバーが受け付けました。</numerusform>
        </translation>
    </message>
    <message>
        <source>It may have arrived.</source>
        <translation>届いている可能性があります。</translation>
    </message>
    <message>
        <source>The connection broke just when the server should have confirmed the message.</source>
        <translation>サーバーがメッセージの受け取りを確認する直前に、接続が切れました。</translation>
    </message>
    <message>
        <source>Sendoff is looking for it among the account&apos;s sent mail.</source>
        <translation>Sendoffがアカウントの送信済みメールを探しています。</translation>
    </message>
    <message>
        <source>Sendoff didn&apos;t find it among the account&apos;s sent mail yet, and looks again %1.</source>
        <translation>アカウントの送信済みメールにはまだ見つかりません。次は%1に探します。</translation>
    </message>
    <message>
        <source>Sendoff couldn&apos;t find it among the account&apos;s sent mail, which proves nothing. Ask a recipient before you send it again.</source>
        <translation>アカウントの送信済みメールには見つかりませんでしたが、届いていないとは限りません。もう一度送信する前に、受信者に確認してください。</translation>
    </message>
    <message>
        <source>Ask a recipient or look into the sent folder before you send it again.</source>
        <translation>もう一度送信する前に、受信者に尋ねるか、送信済みフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>“Edit and resend”</source>
        <translation>「編集して再送信」</translation>
    </message>
    <message>
        <source>“Edit for failed recipients”</source>
        <translation>「失敗した宛先用に編集」</translation>
    </message>
    <message>
        <source>Couldn&apos;t be sent to %1 of %2.</source>
        <translation>%2件の宛先のうち%1件に送信できませんでした。</translation>
    </message>
    <message>
        <source>Couldn&apos;t be sent to anyone.</source>
        <translation>誰にも送信できませんでした。</translation>
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
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <translation>%1ほか%2名</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>put off %1</source>
        <translation>先送り %1</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>拒否 %1</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Leaves %1.</source>
        <translation>%1に送信されます。</translation>
    </message>
    <message>
        <source>Sendoff must be running then.</source>
        <translation>その時刻にSendoffが起動している必要があります。</translation>
    </message>
    <message>
        <source>On hold.</source>
        <translation>保留中です。</translation>
    </message>
    <message>
        <source>It stays here until you let it go.</source>
        <translation>保留を解除するまで、ここに残ります。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>送信しました。</translation>
    </message>
    <message>
        <source>Leaves %1</source>
        <translation>%1に送信</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>The server keeps it until %1</source>
        <translation>サーバーが%1まで預かり中</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Refused for %1 of %2</source>
        <translation>%2件中%1件が拒否</translation>
    </message>
    <message>
        <source>Couldn&apos;t be sent to anyone</source>
        <translation>誰にも送信できませんでした</translation>
    </message>
    <message>
        <source>Couldn&apos;t be sent</source>
        <translation>送信できませんでした</translation>
    </message>
    <message>
        <source>May have arrived, being looked for</source>
        <translation>届いた可能性あり、確認中</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>届いた可能性あり</translation>
    </message>
    <message>
        <source>A copy is about to be put among your sent mail.</source>
        <translation>まもなく、コピーが送信済みメールに入ります。</translation>
    </message>
    <message>
        <source>The copy couldn&apos;t be put among your sent mail yet. Sendoff tries again %1.</source>
        <translation>コピーをまだ送信済みメールに入れられません。Sendoffが%1にもう一度試します。</translation>
    </message>
    <message>
        <source>A copy is in your folder “%1”.</source>
        <translation>コピーはフォルダー「%1」にあります。</translation>
    </message>
    <message>
        <source>Your server keeps a copy in “%1”.</source>
        <translation>サーバーが「%1」にコピーを保存します。</translation>
    </message>
    <message>
        <source>The copy couldn&apos;t be put among your sent mail. The message itself was sent.</source>
        <translation>コピーを送信済みメールに入れられませんでした。メッセージ自体は送信されています。</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Finding the server</source>
        <translation>サーバーを検索</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Making the connection secure</source>
        <translation>接続を保護</translation>
    </message>
    <message>
        <source>Waiting for the greeting</source>
        <translation>サーバーの応答待ち</translation>
    </message>
    <message>
        <source>Saying hello</source>
        <translation>あいさつ</translation>
    </message>
    <message>
        <source>Asking for a secure connection</source>
        <translation>安全な接続を要求</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Offering the sender&apos;s address</source>
        <translation>差出人アドレスを通知</translation>
    </message>
    <message>
        <source>Offering the recipients</source>
        <translation>受信者を通知</translation>
    </message>
    <message>
        <source>Handing over the message</source>
        <translation>メッセージを引き渡し</translation>
    </message>
    <message>
        <source>Waiting for the confirmation</source>
        <translation>確認の応答待ち</translation>
    </message>
    <message>
        <source>Saying goodbye</source>
        <translation>接続を終了</translation>
    </message>
    <message>
        <source>This message isn&apos;t in the outbox any more.</source>
        <translation>このメッセージはもう送信トレイにありません。</translation>
    </message>
    <message>
        <source>The message couldn&apos;t be stored on this machine, so it wasn&apos;t queued. Check that the disk can be written to.</source>
        <translation>メッセージをこのコンピューターに保存できず、送信トレイに入れられませんでした。ディスクに書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>The outbox couldn&apos;t be read. Check the permissions of its folder.</source>
        <translation>送信トレイを読み込めませんでした。フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was queued. Make room, then send it again.</source>
        <translation>ディスクがいっぱいのため、送信トレイに入れられませんでした。空き容量を増やしてから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>The disk takes no changes, so nothing was queued. Make the folder of the outbox writable.</source>
        <translation>ディスクに書き込めないため、送信トレイに入れられませんでした。送信トレイのフォルダーを書き込み可能にしてください。</translation>
    </message>
    <message>
        <source>Another program holds the outbox. Wait a moment, then try again.</source>
        <translation>別のプログラムが送信トレイを使用しています。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The outbox on this machine is damaged. Close Sendoff everywhere, then start it again: it keeps the damaged file, and finds every message that is still there.</source>
        <translation>このコンピューターの送信トレイが破損しています。すべてのSendoffを終了してから、もう一度起動してください。破損したファイルを残したまま、残っているメッセージをすべて見つけ出します。</translation>
    </message>
    <message>
        <source>That can&apos;t be done while the message is being sent. Wait a moment, then try again.</source>
        <translation>メッセージの送信中は、この操作を行えません。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The outbox was written by a newer Sendoff. Install that version to open it.</source>
        <translation>送信トレイは、より新しいSendoffで作成されています。開くには、そのバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>There is already an account named “%1”. Choose another name.</source>
        <translation>「%1」という名前のアカウントはすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>This account isn&apos;t there any more.</source>
        <translation>このアカウントはもうありません。</translation>
    </message>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>「%1」という名前のアカウントはありません。</translation>
    </message>
    <message>
        <source>The account couldn&apos;t be saved. Check that the disk can be written to and isn&apos;t full.</source>
        <translation>アカウントを保存できませんでした。ディスクに書き込めて、空きがあることを確認してください。</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>アカウントに名前を付けてください。</translation>
    </message>
    <message>
        <source>The account&apos;s name is too long. Choose a shorter one.</source>
        <translation>アカウント名が長すぎます。もっと短い名前を選んでください。</translation>
    </message>
    <message>
        <source>The account&apos;s name has a line break or another invisible character in it.</source>
        <translation>アカウント名に改行などの見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>The account&apos;s name can&apos;t begin with a dash.</source>
        <translation>アカウント名の先頭にハイフンは使えません。</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>件名が空です。</translation>
    </message>
    <message>
        <source>You wrote “%1”, and nothing is attached yet.</source>
        <translation>「%1」と書かれていますが、まだ何も添付されていません。</translation>
    </message>
    <message>
        <source>It comes to %1, and the server takes %2. Remove something, or make a picture smaller.</source>
        <translation>サイズは%1になりますが、サーバーの上限は%2です。何かを削除するか、画像を小さくしてください。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take addresses with letters like those before the @ in %1. Use another address of that person, or another account.</source>
        <translation>%1の@の前にあるような文字のアドレスを、サーバーは受け付けません。その相手の別のアドレスか、別のアカウントを使ってください。</translation>
    </message>
    <message>
        <source>“%1” is still to be filled in.</source>
        <translation>「%1」がまだ入力されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will see one another&apos;s addresses.</source>
        <translation>
            <numerusform>%Ln名がお互いのアドレスを見られる状態です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Is %1 right? It looks like %2.</source>
        <translation>%1で正しいですか？ %2に似ています。</translation>
    </message>
    <message>
        <source>The message you are replying to came to %1, and you are replying as %2.</source>
        <translation>返信元のメッセージは%1に届きましたが、%2として返信しようとしています。</translation>
    </message>
    <message>
        <source>This address doesn&apos;t exist.</source>
        <translation>このアドレスは存在しません。</translation>
    </message>
    <message>
        <source>%1 says that nobody has this address.</source>
        <translation>%1によると、このアドレスの利用者はいません。</translation>
    </message>
    <message>
        <source>Look for a typing mistake, then press “Edit and resend”.</source>
        <translation>入力ミスがないか確認し、「編集して再送信」を押してください。</translation>
    </message>
    <message>
        <source>This address isn&apos;t known right now.</source>
        <translation>このアドレスは現在確認できません。</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t find the mailbox at the moment.</source>
        <translation>%1は、今のところこのメールボックスを見つけられません。</translation>
    </message>
    <message>
        <source>It is tried again by itself. If it stays, check the address.</source>
        <translation>自動的に再試行されます。解決しない場合は、アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The part after the @ doesn&apos;t exist.</source>
        <translation>@の後の部分が存在しません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t find a mail system of this name.</source>
        <translation>%1は、この名前のドメインを見つけられません。</translation>
    </message>
    <message>
        <source>Look for a typing mistake after the @, then press “Edit and resend”.</source>
        <translation>@の後に入力ミスがないか確認し、「編集して再送信」を押してください。</translation>
    </message>
    <message>
        <source>The recipient takes no mail at all.</source>
        <translation>受信者はメールを一切受け付けていません。</translation>
    </message>
    <message>
        <source>The part after the @ says that it never takes mail.</source>
        <translation>@の後のドメインは、メールを受け取らない設定になっています。</translation>
    </message>
    <message>
        <source>Ask the recipient for another address.</source>
        <translation>受信者に別のアドレスを尋ねてください。</translation>
    </message>
    <message>
        <source>This address isn&apos;t written correctly.</source>
        <translation>このアドレスの書き方が正しくありません。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t understand it.</source>
        <translation>%1がこのアドレスを解釈できません。</translation>
    </message>
    <message>
        <source>Correct the address, then press “Edit and resend”.</source>
        <translation>アドレスを修正し、「編集して再送信」を押してください。</translation>
    </message>
    <message>
        <source>This address fits several mailboxes.</source>
        <translation>このアドレスに当てはまるメールボックスが複数あります。</translation>
    </message>
    <message>
        <source>%1 can&apos;t tell which one you mean.</source>
        <translation>%1は、どのメールボックスのことか判断できません。</translation>
    </message>
    <message>
        <source>Ask the recipient for the exact address.</source>
        <translation>受信者に正確なアドレスを尋ねてください。</translation>
    </message>
    <message>
        <source>The recipient has moved.</source>
        <translation>受信者のアドレスが変わりました。</translation>
    </message>
    <message>
        <source>%1 says that this mailbox went elsewhere or belongs to someone else now.</source>
        <translation>%1によると、このメールボックスは別の場所に移ったか、現在は別の人が使っています。</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address.</source>
        <translation>受信者に新しいアドレスを尋ねてください。</translation>
    </message>
    <message>
        <source>The address was refused.</source>
        <translation>アドレスが拒否されました。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take mail for this address.</source>
        <translation>%1は、このアドレス宛てのメールを受け付けません。</translation>
    </message>
    <message>
        <source>Check the address, then press “Edit and resend”.</source>
        <translation>アドレスを確認し、「編集して再送信」を押してください。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is switched off.</source>
        <translation>受信者のメールボックスは停止されています。</translation>
    </message>
    <message>
        <source>%1 says that it takes no mail at present.</source>
        <translation>%1によると、このメールボックスは現在メールを受け付けていません。</translation>
    </message>
    <message>
        <source>Reach the recipient in another way, or try another address.</source>
        <translation>別の方法で受信者に連絡するか、別のアドレスに送ってみてください。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>受信者のメールボックスがいっぱいです。</translation>
    </message>
    <message>
        <source>%1 has no room for more mail to this address.</source>
        <translation>%1には、このアドレス宛てのメールを受け取る空きがもうありません。</translation>
    </message>
    <message>
        <source>Tell the recipient in another way, and send it again later.</source>
        <translation>別の方法で受信者に伝え、後でもう一度送信してください。</translation>
    </message>
    <message>
        <source>The message is too big for the recipient.</source>
        <translation>メッセージが大きすぎて、受信者に届きません。</translation>
    </message>
    <message>
        <source>The mailbox doesn&apos;t take messages of this size.</source>
        <translation>このメールボックスは、この大きさのメッセージを受け付けません。</translation>
    </message>
    <message>
        <source>Press “Edit and make it smaller” and attach less, or share large files in another way.</source>
        <translation>「編集して小さくする」を押して添付ファイルを減らすか、大きなファイルは別の方法で共有してください。</translation>
    </message>
    <message>
        <source>The mailing list couldn&apos;t be reached.</source>
        <translation>メーリングリストに届けられませんでした。</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t work out who is on the list.</source>
        <translation>%1は、リストの参加者を確認できませんでした。</translation>
    </message>
    <message>
        <source>Tell the owner of the list.</source>
        <translation>リストの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox didn&apos;t take the message.</source>
        <translation>受信者のメールボックスがメッセージを受け付けませんでした。</translation>
    </message>
    <message>
        <source>%1 reports trouble with the mailbox.</source>
        <translation>%1によると、メールボックスに問題が起きています。</translation>
    </message>
    <message>
        <source>Try again later, or reach the recipient in another way.</source>
        <translation>しばらくしてからもう一度試すか、別の方法で受信者に連絡してください。</translation>
    </message>
    <message>
        <source>Only chosen people may write to this address.</source>
        <translation>このアドレスには、許可された人だけが送信できます。</translation>
    </message>
    <message>
        <source>It is a list or a mailbox with members, and %1 doesn&apos;t count your address among them.</source>
        <translation>参加者専用のリストまたはメールボックスですが、%1ではお使いのアドレスが参加者として登録されていません。</translation>
    </message>
    <message>
        <source>Join the list, send from the address that you joined with, or ask its owner to let you in.</source>
        <translation>リストに参加するか、登録したアドレスから送信するか、管理者に許可を依頼してください。</translation>
    </message>
    <message>
        <source>This address takes no mail from outside.</source>
        <translation>このアドレスは外部からのメールを受け付けません。</translation>
    </message>
    <message>
        <source>%1 lets only people of the same organization write to it.</source>
        <translation>%1では、同じ組織の人だけがこのアドレスに送信できます。</translation>
    </message>
    <message>
        <source>Ask the recipient for another address, or to open this one for you.</source>
        <translation>受信者に、別のアドレスを尋ねるか、このアドレスで受け取れるようにしてもらってください。</translation>
    </message>
    <message>
        <source>The recipient doesn&apos;t take mail from you.</source>
        <translation>受信者があなたからのメールを受け付けていません。</translation>
    </message>
    <message>
        <source>Your address is on a list of senders that the recipient or its organization blocks.</source>
        <translation>お使いのアドレスが、受信者またはその組織の受信拒否リストに入っています。</translation>
    </message>
    <message>
        <source>Ask the recipient in another way to take you off that list.</source>
        <translation>別の方法で受信者に連絡し、リストから外してもらってください。</translation>
    </message>
    <message>
        <source>The recipient gets too much mail right now.</source>
        <translation>受信者に届くメールが今は多すぎます。</translation>
    </message>
    <message>
        <source>%1 slows down what arrives at this mailbox.</source>
        <translation>%1は、このメールボックスへの配信を制限しています。</translation>
    </message>
    <message>
        <source>Wait a while. What was put off is tried again by itself.</source>
        <translation>しばらくお待ちください。先送りされたものは自動的に再試行されます。</translation>
    </message>
    <message>
        <source>The server asks for a second try.</source>
        <translation>サーバーが再送信を求めています。</translation>
    </message>
    <message>
        <source>%1 puts off senders that it doesn&apos;t know yet, which keeps spam away.</source>
        <translation>%1は、迷惑メールを防ぐため、初めての送信者からのメールをいったん先送りします。</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again by itself in a few minutes.</source>
        <translation>何もする必要はありません。数分後に自動的に再試行されます。</translation>
    </message>
    <message>
        <source>Too much mail in a short time.</source>
        <translation>短時間に送信したメールが多すぎます。</translation>
    </message>
    <message>
        <source>%1 takes no more for now.</source>
        <translation>%1は、今はこれ以上受け付けません。</translation>
    </message>
    <message>
        <source>Wait for an hour, then try again. What was put off is tried again by itself.</source>
        <translation>1時間待ってから、もう一度お試しください。先送りされたものは自動的に再試行されます。</translation>
    </message>
    <message>
        <source>The limit of your provider is reached.</source>
        <translation>プロバイダーの送信上限に達しました。</translation>
    </message>
    <message>
        <source>%1 counts what you send in an hour or a day, and this was too much.</source>
        <translation>%1では1時間または1日に送信できる数が決まっており、その上限を超えました。</translation>
    </message>
    <message>
        <source>What waits is tried again by itself. It may take until tomorrow.</source>
        <translation>送信待ちのメッセージは自動的に再試行されます。明日までかかることがあります。</translation>
    </message>
    <message>
        <source>Too many recipients at once.</source>
        <translation>一度に送る受信者が多すぎます。</translation>
    </message>
    <message>
        <source>%1 takes fewer recipients in one go.</source>
        <translation>%1が一度に受け付ける受信者数は、これより少なくなっています。</translation>
    </message>
    <message>
        <source>The others are tried again by themselves. If it stays, send to fewer people at once.</source>
        <translation>残りの受信者には自動的に再試行されます。解決しない場合は、一度に送る人数を減らしてください。</translation>
    </message>
    <message>
        <source>Too many connections to the server.</source>
        <translation>サーバーへの接続が多すぎます。</translation>
    </message>
    <message>
        <source>Other programs or machines use %1 at the same time, or it is very busy.</source>
        <translation>ほかのプログラムやコンピューターが同時に%1を使っているか、サーバーがとても混雑しています。</translation>
    </message>
    <message>
        <source>It is tried again by itself. Close other mail programs if it stays.</source>
        <translation>自動的に再試行されます。解決しない場合は、ほかのメールプログラムを終了してください。</translation>
    </message>
    <message>
        <source>The server saw too many wrong addresses.</source>
        <translation>間違ったアドレスが多すぎると判断されました。</translation>
    </message>
    <message>
        <source>%1 takes this for a spammer&apos;s guessing and won&apos;t listen for a while.</source>
        <translation>%1は、迷惑メールの送信者がアドレスを推測していると見なし、しばらくの間受け付けません。</translation>
    </message>
    <message>
        <source>Take out addresses that don&apos;t exist, and wait for an hour.</source>
        <translation>存在しないアドレスを削除し、1時間お待ちください。</translation>
    </message>
    <message>
        <source>The server asks for patience.</source>
        <translation>サーバーがしばらく待つよう求めています。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t know you yet and wants to see the message a second time, or you sent much in a short time.</source>
        <translation>%1にとって初めての送信者であるため再送信を待っているか、短時間に多くのメールが送信されました。</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again by itself.</source>
        <translation>何もする必要はありません。自動的に再試行されます。</translation>
    </message>
    <message>
        <source>The server wants a login first.</source>
        <translation>サーバーが先にログインするよう求めています。</translation>
    </message>
    <message>
        <source>%1 sends mail only for people whom it knows.</source>
        <translation>%1は、登録された利用者のメールだけを送信します。</translation>
    </message>
    <message>
        <source>Set user name and login in %2.</source>
        <translation>%2のユーザー名と認証方式を設定してください。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t send mail to other places.</source>
        <translation>サーバーは外部へのメールを送信しません。</translation>
    </message>
    <message>
        <source>%1 would take this message for its own people only, or it wants a login first.</source>
        <translation>%1がこのメッセージを受け付けるのは自分の利用者宛ての場合だけか、先にログインが必要です。</translation>
    </message>
    <message>
        <source>Check that %2 names your provider&apos;s server for sending, with your login.</source>
        <translation>%2に、プロバイダーの送信サーバーとログイン情報が正しく設定されているか確認してください。</translation>
    </message>
    <message>
        <source>This account may not send from this address.</source>
        <translation>このアカウントは、このアドレスから送信できません。</translation>
    </message>
    <message>
        <source>The address in From doesn&apos;t belong to the login at %1.</source>
        <translation>差出人のアドレスが、%1のログイン情報と一致しません。</translation>
    </message>
    <message>
        <source>Choose a From address of %2, or have your provider add this one.</source>
        <translation>%2で使える差出人アドレスを選ぶか、このアドレスを追加するようプロバイダーに依頼してください。</translation>
    </message>
    <message>
        <source>Your provider has stopped this account.</source>
        <translation>プロバイダーがこのアカウントを停止しました。</translation>
    </message>
    <message>
        <source>%1 sends nothing more for it, often because spam came from it or its password was stolen.</source>
        <translation>%1はこのアカウントからの送信を止めています。迷惑メールの送信やパスワードの盗難が原因であることがよくあります。</translation>
    </message>
    <message>
        <source>Sign in on your provider&apos;s web site, change the password and have it unblocked. Then check %2.</source>
        <translation>プロバイダーのWebサイトでサインインし、パスワードを変更して停止を解除してもらってください。その後、%2を確認してください。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept the sender&apos;s address.</source>
        <translation>サーバーが差出人アドレスを受け付けません。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t understand your From address.</source>
        <translation>%1が差出人アドレスを解釈できません。</translation>
    </message>
    <message>
        <source>Correct the address in %2.</source>
        <translation>%2のアドレスを修正してください。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know the sender&apos;s domain.</source>
        <translation>サーバーが差出人のドメインを認識できません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t find the mail system of your From address.</source>
        <translation>%1は、差出人アドレスのドメインを見つけられません。</translation>
    </message>
    <message>
        <source>Look for a typing mistake in the address of %2.</source>
        <translation>%2のアドレスに入力ミスがないか確認してください。</translation>
    </message>
    <message>
        <source>The server couldn&apos;t confirm the sender&apos;s address.</source>
        <translation>サーバーが差出人アドレスを確認できませんでした。</translation>
    </message>
    <message>
        <source>%1 asked the mail system of your From address, and it doesn&apos;t know you.</source>
        <translation>%1が差出人アドレスのメールサーバーに問い合わせましたが、このアドレスは登録されていませんでした。</translation>
    </message>
    <message>
        <source>Check that the address in %2 exists and takes mail.</source>
        <translation>%2のアドレスが存在し、メールを受け取れることを確認してください。</translation>
    </message>
    <message>
        <source>Your own address takes no mail.</source>
        <translation>お使いのアドレスがメールを受け付けていません。</translation>
    </message>
    <message>
        <source>%1 refuses senders that can&apos;t be answered.</source>
        <translation>%1は、返信できない差出人を拒否します。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take mail from your address.</source>
        <translation>サーバーがお使いのアドレスからのメールを受け付けません。</translation>
    </message>
    <message>
        <source>%1 refuses the sender, not the message.</source>
        <translation>%1は、メッセージではなく差出人を拒否しています。</translation>
    </message>
    <message>
        <source>Check the address in %2. If it is right, ask your provider.</source>
        <translation>%2のアドレスを確認してください。正しい場合は、プロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>Enter the password again in %2. With two-step login, providers want an app password.</source>
        <translation>%2のパスワードを入力し直してください。2段階認証を使っている場合、プロバイダーはアプリパスワードを求めます。</translation>
    </message>
    <message>
        <source>The server can&apos;t check the password now.</source>
        <translation>サーバーが今はパスワードを確認できません。</translation>
    </message>
    <message>
        <source>%1 has trouble with logins. Your password may well be right.</source>
        <translation>%1でログインの問題が起きています。パスワードは正しい可能性があります。</translation>
    </message>
    <message>
        <source>The server wants an app password.</source>
        <translation>サーバーがアプリパスワードを求めています。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take the normal password from programs, as with two-step login.</source>
        <translation>%1は、2段階認証を使っている場合などに、プログラムからの通常のパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>Make an app password on your provider&apos;s web site and enter it in %2.</source>
        <translation>プロバイダーのWebサイトでアプリパスワードを作成し、%2に入力してください。</translation>
    </message>
    <message>
        <source>The provider wants to see you in the browser.</source>
        <translation>プロバイダーがブラウザーでの本人確認を求めています。</translation>
    </message>
    <message>
        <source>%1 finds this login unusual and wants a proof that it is you.</source>
        <translation>%1は、このログインを通常と異なるものと判断し、本人であることの確認を求めています。</translation>
    </message>
    <message>
        <source>Sign in on your provider&apos;s web site and confirm that it was you. Then try again.</source>
        <translation>プロバイダーのWebサイトでサインインし、自分の操作であることを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server takes no passwords any more.</source>
        <translation>サーバーはパスワードを受け付けなくなりました。</translation>
    </message>
    <message>
        <source>%1 has switched off logging in with a password.</source>
        <translation>%1は、パスワードによるログインを無効にしました。</translation>
    </message>
    <message>
        <source>Ask your provider for another way to send, such as an app password.</source>
        <translation>アプリパスワードなど、ほかの送信方法をプロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>Sending by programs is switched off for this mailbox.</source>
        <translation>このメールボックスでは、プログラムからの送信が無効になっています。</translation>
    </message>
    <message>
        <source>%1 knows the login, but doesn&apos;t let this mailbox send through mail programs.</source>
        <translation>%1はログインを認めていますが、このメールボックスではメールプログラムからの送信を許可していません。</translation>
    </message>
    <message>
        <source>Switch on SMTP on your provider&apos;s web site, or ask your administrator for “authenticated SMTP”.</source>
        <translation>プロバイダーのWebサイトでSMTPを有効にするか、管理者に「認証済みSMTP」を有効にするよう依頼してください。</translation>
    </message>
    <message>
        <source>Too many logins in a short time.</source>
        <translation>短時間のログインが多すぎます。</translation>
    </message>
    <message>
        <source>%1 lets nobody in with this login for a while.</source>
        <translation>%1では、しばらくの間このログイン情報を使えません。</translation>
    </message>
    <message>
        <source>Wait for an hour. If it stays, look whether another program uses an old password.</source>
        <translation>1時間お待ちください。解決しない場合は、ほかのプログラムが古いパスワードを使っていないか確認してください。</translation>
    </message>
    <message>
        <source>The server takes the message for spam.</source>
        <translation>サーバーがメッセージを迷惑メールと判断しました。</translation>
    </message>
    <message>
        <source>%1 judged by its words, links and attachments.</source>
        <translation>%1は、文面、リンク、添付ファイルから判断しました。</translation>
    </message>
    <message>
        <source>Write it in plainer words with fewer links and pictures, and send it again.</source>
        <translation>リンクや画像を減らし、より簡潔な文面にして、もう一度送信してください。</translation>
    </message>
    <message>
        <source>The server found a virus.</source>
        <translation>サーバーがウイルスを検出しました。</translation>
    </message>
    <message>
        <source>%1 says that an attachment or a link is harmful.</source>
        <translation>%1によると、有害な添付ファイルまたはリンクがあります。</translation>
    </message>
    <message>
        <source>Check this machine and the attachments with a virus scanner before you send anything more.</source>
        <translation>ほかのメッセージを送信する前に、このコンピューターと添付ファイルをウイルス対策ソフトで検査してください。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take one of the attachments.</source>
        <translation>サーバーが受け付けない添付ファイルがあります。</translation>
    </message>
    <message>
        <source>%1 refuses files of this kind, such as programs and archives, also inside of others.</source>
        <translation>%1は、プログラムやアーカイブなど、この種類のファイルを拒否します。ほかのファイルに含まれている場合も同様です。</translation>
    </message>
    <message>
        <source>Share the file in another way, or send it in another form, such as PDF.</source>
        <translation>ファイルを別の方法で共有するか、PDFなどの別の形式で送信してください。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t trust a link in the message.</source>
        <translation>サーバーがメッセージ内のリンクを信頼していません。</translation>
    </message>
    <message>
        <source>%1 knows one of the web addresses in it from spam or fraud.</source>
        <translation>メッセージ内のWebアドレスの1つが、迷惑メールや詐欺に使われたものとして%1に知られています。</translation>
    </message>
    <message>
        <source>Take out links, also in your signature, and send it again.</source>
        <translation>署名も含めてリンクを取り除き、もう一度送信してください。</translation>
    </message>
    <message>
        <source>A rule forbids something in this message.</source>
        <translation>このメッセージには、規則で禁止されているものが含まれています。</translation>
    </message>
    <message>
        <source>%1 looked into it and found words, files or numbers that its organization doesn&apos;t let through.</source>
        <translation>%1が内容を調べたところ、組織が通過を認めていない語句、ファイル、または番号が見つかりました。</translation>
    </message>
    <message>
        <source>Ask the recipient or your administrator for the rule, or send it in another way.</source>
        <translation>どのような規則なのかを受信者または管理者に尋ねるか、別の方法で送ってください。</translation>
    </message>
    <message>
        <source>The server says that the message isn&apos;t written correctly.</source>
        <translation>サーバーは、メッセージの形式が正しくないと判断しました。</translation>
    </message>
    <message>
        <source>%1 misses something in its headers or line ends.</source>
        <translation>%1によると、ヘッダーまたは改行に不備があります。</translation>
    </message>
    <message>
        <source>Press “Edit and resend”, so that Sendoff rewrites it.</source>
        <translation>「編集して再送信」を押すと、Sendoffがメッセージを書き直します。</translation>
    </message>
    <message>
        <source>The message has lines that are too long.</source>
        <translation>メッセージに長すぎる行があります。</translation>
    </message>
    <message>
        <source>%1 takes no lines of more than 998 characters.</source>
        <translation>%1は、998文字を超える行を受け付けません。</translation>
    </message>
    <message>
        <source>The message is too big.</source>
        <translation>メッセージが大きすぎます。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take messages of this size.</source>
        <translation>%1は、この大きさのメッセージを受け付けません。</translation>
    </message>
    <message>
        <source>The message went round in a circle.</source>
        <translation>メッセージが転送を繰り返しました。</translation>
    </message>
    <message>
        <source>Mail systems behind this address forward to each other.</source>
        <translation>このアドレスの先にあるメールサーバーが、互いに転送し合っています。</translation>
    </message>
    <message>
        <source>Tell the recipient in another way: only their administrator can mend it.</source>
        <translation>別の方法で受信者に知らせてください。修正できるのは先方の管理者だけです。</translation>
    </message>
    <message>
        <source>The server can&apos;t carry this kind of content.</source>
        <translation>サーバーはこの種類の内容を扱えません。</translation>
    </message>
    <message>
        <source>%1 refused the form of the message.</source>
        <translation>%1がメッセージの形式を拒否しました。</translation>
    </message>
    <message>
        <source>Press “Edit and resend” and send it in a simpler form, such as plain text.</source>
        <translation>「編集して再送信」を押し、プレーンテキストなどのより単純な形式で送信してください。</translation>
    </message>
    <message>
        <source>The network address is on a block list.</source>
        <translation>送信元のIPアドレスがブロックリストに載っています。</translation>
    </message>
    <message>
        <source>%1 takes no mail from the server or the network that this came from, as spam came from it.</source>
        <translation>%1は、送信元のサーバーまたはネットワークから迷惑メールが送られたため、そこからのメールを受け付けません。</translation>
    </message>
    <message>
        <source>Try another network or account. If it stays, show this to your provider: only they can have it taken off the list.</source>
        <translation>別のネットワークまたはアカウントを使ってみてください。解決しない場合は、この内容をプロバイダーに見せてください。リストからの削除を依頼できるのはプロバイダーだけです。</translation>
    </message>
    <message>
        <source>The domain of your address has a bad reputation.</source>
        <translation>お使いのアドレスのドメインの評判が良くありません。</translation>
    </message>
    <message>
        <source>%1 knows the part after the @ in your From address from spam.</source>
        <translation>差出人アドレスの@の後の部分が、迷惑メールに使われたものとして%1に知られています。</translation>
    </message>
    <message>
        <source>Send from another address, and show this to whoever runs your domain.</source>
        <translation>別のアドレスから送信し、この内容をドメインの管理者に見せてください。</translation>
    </message>
    <message>
        <source>The sending machine has no name on the internet.</source>
        <translation>送信元のコンピューターに、インターネット上の名前がありません。</translation>
    </message>
    <message>
        <source>%1 finds no host name for its network address, as it should for a mail server.</source>
        <translation>%1は、送信元のIPアドレスに対応するホスト名を見つけられません。メールサーバーには必要なものです。</translation>
    </message>
    <message>
        <source>Send through your provider&apos;s server, not from this machine itself. If you do, show this to your provider.</source>
        <translation>このコンピューターから直接ではなく、プロバイダーのサーバーを通して送信してください。すでにそうしている場合は、この内容をプロバイダーに見せてください。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t like how Sendoff greets it.</source>
        <translation>Sendoffがサーバーに名乗った名前が受け付けられませんでした。</translation>
    </message>
    <message>
        <source>%1 wants a full host name in the greeting.</source>
        <translation>%1は、完全なホスト名を名乗るよう求めています。</translation>
    </message>
    <message>
        <source>Set a greeting name, such as mail.example.org, in %2.</source>
        <translation>%2の「サーバーに名乗る名前」に、mail.example.orgのような名前を設定してください。</translation>
    </message>
    <message>
        <source>The sending server may not send for your domain.</source>
        <translation>送信元のサーバーは、お使いのドメインのメールを送信できません。</translation>
    </message>
    <message>
        <source>The domain of your From address names the servers that may, and %1 finds this one not among them (SPF).</source>
        <translation>差出人アドレスのドメインは送信を許可するサーバーを指定していますが、%1によると、このサーバーは含まれていません（SPF）。</translation>
    </message>
    <message>
        <source>Send through the account that belongs to this address. If you did, show this to whoever runs your domain.</source>
        <translation>このアドレスに対応するアカウントで送信してください。すでにそうしている場合は、この内容をドメインの管理者に見せてください。</translation>
    </message>
    <message>
        <source>The signature of the message doesn&apos;t fit.</source>
        <translation>メッセージの電子署名が一致しません。</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t confirm what your provider signed (DKIM).</source>
        <translation>%1は、プロバイダーの電子署名を確認できませんでした（DKIM）。</translation>
    </message>
    <message>
        <source>Send it again. If it stays, show this to your provider.</source>
        <translation>もう一度送信してください。解決しない場合は、この内容をプロバイダーに見せてください。</translation>
    </message>
    <message>
        <source>The owner of your domain has it refused.</source>
        <translation>ドメインの所有者の設定により拒否されました。</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t confirm that it comes from the domain in From, and that domain says to refuse such mail (DMARC).</source>
        <translation>%1は、メッセージが差出人のドメインから送られたことを確認できませんでした。このドメインは、そのようなメールを拒否するよう指定しています（DMARC）。</translation>
    </message>
    <message>
        <source>Send through the account that belongs to this From address.</source>
        <translation>この差出人アドレスに対応するアカウントで送信してください。</translation>
    </message>
    <message>
        <source>The recipient&apos;s server doesn&apos;t trust the sender.</source>
        <translation>受信者のサーバーが差出人を信頼していません。</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t confirm that the message really comes from your domain.</source>
        <translation>%1は、メッセージが本当にお使いのドメインから送られたことを確認できませんでした。</translation>
    </message>
    <message>
        <source>Send from the address that belongs to %2, or ask your provider.</source>
        <translation>%2のアドレスから送信するか、プロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>The server wants a secure connection.</source>
        <translation>サーバーが安全な接続を求めています。</translation>
    </message>
    <message>
        <source>%1 takes this only over a connection that nobody else can read.</source>
        <translation>%1は、ほかの誰にも読まれない接続でのみ受け付けます。</translation>
    </message>
    <message>
        <source>Set security to “TLS” or “STARTTLS” in %2.</source>
        <translation>%2の接続の保護を「TLS」または「STARTTLS」にしてください。</translation>
    </message>
    <message>
        <source>The address has letters that a server on the way doesn&apos;t understand.</source>
        <translation>アドレスに、途中のサーバーが対応していない文字があります。</translation>
    </message>
    <message>
        <source>Ask the recipient for an address in plain letters.</source>
        <translation>受信者に半角英数字のアドレスを尋ねてください。</translation>
    </message>
    <message>
        <source>The server couldn&apos;t look something up.</source>
        <translation>サーバーが必要な情報を調べられませんでした。</translation>
    </message>
    <message>
        <source>%1 has trouble with its name service or its list of users.</source>
        <translation>%1のネームサービスまたは利用者一覧に問題が起きています。</translation>
    </message>
    <message>
        <source>Try again later. If it stays, check what stands after the @.</source>
        <translation>しばらくしてからもう一度お試しください。解決しない場合は、@の後の部分を確認してください。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system can&apos;t be reached now.</source>
        <translation>受信者のメールサーバーに現在接続できません。</translation>
    </message>
    <message>
        <source>%1 has trouble on the way to it.</source>
        <translation>%1からの経路に問題が起きています。</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>自動的に再試行されます。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system can&apos;t be reached.</source>
        <translation>受信者のメールサーバーに接続できません。</translation>
    </message>
    <message>
        <source>%1 found no way to it.</source>
        <translation>%1は、そこへの経路を見つけられませんでした。</translation>
    </message>
    <message>
        <source>Check what stands after the @. If it is right, try again tomorrow.</source>
        <translation>@の後の部分を確認してください。正しい場合は、明日もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server has no room.</source>
        <translation>サーバーに空きがありません。</translation>
    </message>
    <message>
        <source>The disk of %1 is full.</source>
        <translation>%1のディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>サーバーが混雑しています。</translation>
    </message>
    <message>
        <source>%1 asks to come back later.</source>
        <translation>%1は、後でやり直すよう求めています。</translation>
    </message>
    <message>
        <source>The mail system can&apos;t take the message.</source>
        <translation>メールサーバーがメッセージを受け付けられません。</translation>
    </message>
    <message>
        <source>%1 has trouble of its own, or can&apos;t handle it in this form.</source>
        <translation>%1で問題が起きているか、この形式のメッセージを処理できません。</translation>
    </message>
    <message>
        <source>The server&apos;s own words below say more. Ask your provider if they don&apos;t help.</source>
        <translation>詳しくは、下にあるサーバーの応答を確認してください。それでも分からない場合は、プロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>The server didn&apos;t understand.</source>
        <translation>サーバーが理解できませんでした。</translation>
    </message>
    <message>
        <source>%1 refused a command that is needed for this message.</source>
        <translation>%1が、このメッセージの送信に必要なコマンドを拒否しました。</translation>
    </message>
    <message>
        <source>The conversation below shows it. Ask your provider if it stays.</source>
        <translation>下のやり取りで確認できます。解決しない場合は、プロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t let you send this.</source>
        <translation>サーバーがこのメッセージの送信を許可しません。</translation>
    </message>
    <message>
        <source>%1 refused it by its own rules: it may take it for spam, or the sender isn&apos;t allowed.</source>
        <translation>%1が独自の規則により拒否しました。迷惑メールと見なされたか、差出人が許可されていない可能性があります。</translation>
    </message>
    <message>
        <source>Check that From fits %2. The server&apos;s own words below say more.</source>
        <translation>「差出人」のアドレスが%2のものか確認してください。詳しくは、下にあるサーバーの応答を確認してください。</translation>
    </message>
    <message>
        <source>The server refused it by its own rules.</source>
        <translation>サーバーが独自の規則により拒否しました。</translation>
    </message>
    <message>
        <source>%1 may take it for spam.</source>
        <translation>%1は、迷惑メールと見なした可能性があります。</translation>
    </message>
    <message>
        <source>The server asks to come back later.</source>
        <translation>サーバーが後でやり直すよう求めています。</translation>
    </message>
    <message>
        <source>%1 can&apos;t take it right now.</source>
        <translation>%1は、今は受け付けられません。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take mail from here.</source>
        <translation>サーバーがここからのメールを受け付けません。</translation>
    </message>
    <message>
        <source>%1 refused the conversation before it began.</source>
        <translation>%1は、やり取りが始まる前に拒否しました。</translation>
    </message>
    <message>
        <source>Check server and port in %2, or try another network.</source>
        <translation>%2のサーバーとポートを確認するか、別のネットワークを使ってみてください。</translation>
    </message>
    <message>
        <source>The server refused the message.</source>
        <translation>サーバーがメッセージを拒否しました。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take it in this form.</source>
        <translation>%1は、この形式のメッセージを受け付けません。</translation>
    </message>
    <message>
        <source>The server&apos;s own words below say more.</source>
        <translation>詳しくは、下にあるサーバーの応答を確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 was renewed, or someone may be in between.</source>
        <translation>%1の証明書が更新されたか、第三者が通信に割り込んでいる可能性があります。</translation>
    </message>
    <message>
        <source>Set the login to “Automatic” in %1.</source>
        <translation>%1の認証方式を「自動」にしてください。</translation>
    </message>
    <message>
        <source>Set the login to PLAIN in %1, send one message, then set it back to “Automatic”.</source>
        <translation>%1の認証方式をPLAINにしてメッセージを1通送信し、その後「自動」に戻してください。</translation>
    </message>
    <message>
        <source>Set security to “TLS” or “STARTTLS” and the login to “Automatic” in %1.</source>
        <translation>%1の接続の保護を「TLS」または「STARTTLS」に、認証方式を「自動」にしてください。</translation>
    </message>
    <message>
        <source>Press “Sign in with the browser” in the account&apos;s settings, or run “sendoff-cli account sign-in”.</source>
        <translation>アカウントの設定で「ブラウザーでサインイン」を押すか、「sendoff-cli account sign-in」を実行してください。</translation>
    </message>
    <message>
        <source>Press “Sign in with the browser” in the account&apos;s settings. What waits leaves then.</source>
        <translation>アカウントの設定で「ブラウザーでサインイン」を押してください。送信待ちのメッセージはその後送信されます。</translation>
    </message>
    <message>
        <source>In the account settings, add an outgoing server with these values. First import the certificate under Privacy &amp; Security, Certificates, Authorities, and trust it for websites; nobody has its key any more, so it can vouch for nothing else.</source>
        <translation>アカウント設定で、次の値を使って送信サーバーを追加します。その前に、「プライバシーとセキュリティ」の「証明書」にある「認証局証明書」で証明書をインポートし、Webサイトの識別用として信頼してください。この証明書の秘密鍵はもう誰も持っていないため、ほかのものを保証することはありません。</translation>
    </message>
    <message>
        <source>Put these lines into ~/.muttrc, and make that file readable for you only: chmod 600 ~/.muttrc</source>
        <translation>次の行を~/.muttrcに書き加え、自分だけが読めるファイルにします：chmod 600 ~/.muttrc</translation>
    </message>
    <message>
        <source>Put these lines into ~/.gitconfig, or with “git config” into one repository. Then “git send-email” sends through Sendoff.</source>
        <translation>次の行を~/.gitconfigに書き加えるか、「git config」で1つのリポジトリだけに設定します。以後、「git send-email」はSendoffを通して送信します。</translation>
    </message>
    <message>
        <source>Save this as wp-content/mu-plugins/sendoff.php. WordPress has to run on this machine and be able to read the certificate; copy it to where it can.</source>
        <translation>これをwp-content/mu-plugins/sendoff.phpとして保存します。WordPressがこのコンピューターで動作していて、証明書を読み取れる必要があります。読み取れない場合は、読み取れる場所に証明書をコピーしてください。</translation>
    </message>
    <message>
        <source>Put these lines into settings.py. To have Django verify the certificate, start it with the variable in the last line.</source>
        <translation>次の行をsettings.pyに書き加えます。Djangoに証明書を検証させるには、最後の行の変数を設定して起動してください。</translation>
    </message>
    <message>
        <source>Install msmtp-mta and put these lines into ~/.msmtprc, with your address in the last one, then: chmod 600 ~/.msmtprc. What cron and other programs hand to “sendmail” then goes through Sendoff.</source>
        <translation>msmtp-mtaをインストールして、次の行を~/.msmtprcに書き加え、最後の行をご自身のアドレスにします。その後、次を実行します：chmod 600 ~/.msmtprc。以後、cronなどのプログラムが「sendmail」に渡すメールは、Sendoffを通して送信されます。</translation>
    </message>
    <message>
        <source>This sends the message in a file from a script. Exchange the two addresses.</source>
        <translation>ファイルに保存されたメッセージをスクリプトから送信します。2つのアドレスは実際のものに置き換えてください。</translation>
    </message>
    <message>
        <source>There is already a token for “%1”. Choose another name, or revoke that one first.</source>
        <translation>「%1」のトークンはすでにあります。別の名前を選ぶか、先にそのトークンを取り消してください。</translation>
    </message>
    <message>
        <source>There is no token for “%1”.</source>
        <translation>「%1」のトークンはありません。</translation>
    </message>
    <message>
        <source>That couldn&apos;t be saved on this machine. Check that the disk can be written to.</source>
        <translation>このコンピューターに保存できませんでした。ディスクに書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>address: what became of it</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Delayed on the way, tried until %1</source>
        <translation>途中で遅延（%1まで再試行）</translation>
    </message>
    <message>
        <source>Delayed on the way, still tried</source>
        <translation>途中で遅延（再試行中）</translation>
    </message>
    <message>
        <source>Passed on to a system that reports no further</source>
        <translation>以後の報告を行わないシステムに転送済み</translation>
    </message>
    <message>
        <source>Passed on to the members of a list</source>
        <translation>メーリングリストのメンバーに転送済み</translation>
    </message>
    <message>
        <source>Delivered to the mailbox</source>
        <translation>メールボックスに配信済み</translation>
    </message>
    <message>
        <source>Delivered, then deleted; perhaps unread</source>
        <translation>配信後に削除（未開封の可能性あり）</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>開封済み</translation>
    </message>
    <message>
        <source>Came back: %1</source>
        <translation>返送：%1</translation>
    </message>
    <message>
        <source>delayed %1</source>
        <translation>遅延 %1</translation>
    </message>
    <message>
        <source>passed on %1</source>
        <translation>転送 %1</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>配信 %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>開封 %1</translation>
    </message>
    <message>
        <source>came back %1</source>
        <translation>返送 %1</translation>
    </message>
    <message>
        <source>an unnamed system</source>
        <translation>名前のないシステム</translation>
    </message>
    <message>
        <source>Reported by %1.</source>
        <translation>%1からの報告です。</translation>
    </message>
    <message>
        <source>Reported by %1 in free text: Sendoff may have misread it.</source>
        <translation>%1からの報告です。人が読むための文章なので、Sendoffが読み違えている可能性があります。</translation>
    </message>
    <message>
        <source>Reported by %1 in free text, as %2 writes it: Sendoff may have misread it.</source>
        <translation>%1からの報告です。%2が書く、人が読むための文章なので、Sendoffが読み違えている可能性があります。</translation>
    </message>
    <message>
        <source>Run “sendoff-cli account sign-in” for %1. What waits leaves then.</source>
        <translation>%1について「sendoff-cli account sign-in」を実行してください。送信待ちのメッセージはその後送信されます。</translation>
    </message>
    <message>
        <source>Send it again with less attached, or share large files in another way.</source>
        <translation>添付ファイルを減らして送信し直すか、大きなファイルは別の方法で共有してください。</translation>
    </message>
    <message>
        <source>Delivered.</source>
        <translation>配信されました。</translation>
    </message>
    <message>
        <source>It is reported to have reached everybody.</source>
        <translation>全員に届いたと報告されています。</translation>
    </message>
    <message>
        <source>Sent, but delayed on the way.</source>
        <translation>送信しましたが、途中で遅延しています。</translation>
    </message>
    <message>
        <source>A system on the way still tries. There is nothing to do but to wait.</source>
        <translation>途中のシステムが再試行を続けています。このままお待ちください。</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Sent, delayed on the way</source>
        <translation>送信済み、途中で遅延</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts were backed up. Passwords stay in the keychain and aren&apos;t included.</source>
        <translation>
            <numerusform>%Ln件のアカウントを書き出しました。パスワードはキーチェーンに残り、書き出されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address book entries were backed up.</source>
        <translation>
            <numerusform>アドレス帳の%Ln件を書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts were backed up.</source>
        <translation>
            <numerusform>%Ln件の下書きを書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln templates were backed up.</source>
        <translation>
            <numerusform>%Ln件のテンプレートを書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of drafts can&apos;t be read or are too large, and were left out. Keep them where they are.</source>
        <translation>
            <numerusform>下書きのファイル%Ln件は、読み取れないか大きすぎるため、含めませんでした。元の場所に残しておいてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be written. Make room on the disk, then restore again: nothing is duplicated.</source>
        <translation>一部を書き込めませんでした。ディスクの空き容量を増やしてから、もう一度復元してください。重複して復元されることはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts were restored.</source>
        <translation>
            <numerusform>%Ln件のアカウントを復元しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts whose name is taken were left as they are: %1.</source>
        <translation>同じ名前があるため、変更しなかったアカウント：%1 件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address book entries were restored.</source>
        <translation>
            <numerusform>アドレス帳の%Ln件を復元しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts were restored.</source>
        <translation>
            <numerusform>%Ln件の下書きを復元しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln templates were restored.</source>
        <translation>
            <numerusform>%Ln件のテンプレートを復元しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>On another machine each account asks for its password once.</source>
        <translation>別のコンピューターでは、アカウントごとに一度だけパスワードの入力が必要です。</translation>
    </message>
    <message>
        <source>The folder in which it should be isn&apos;t there.</source>
        <translation>保存先の親フォルダーがありません。</translation>
    </message>
    <message>
        <source>Sendoff may not write there.</source>
        <translation>Sendoffにはその場所への書き込みが許可されていません。</translation>
    </message>
    <message>
        <source>What is there is no folder or file of this kind.</source>
        <translation>その場所にあるのは、この種類のフォルダーやファイルではありません。</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>ディスクに空き容量がありません。</translation>
    </message>
    <message>
        <source>Another program keeps it locked.</source>
        <translation>ほかのプログラムがロックしています。</translation>
    </message>
    <message>
        <source>The message can&apos;t be read any more.</source>
        <translation>メッセージを読み込めなくなりました。</translation>
    </message>
    <message>
        <source>The copy couldn&apos;t be put into “%1”. The message itself was sent. %2</source>
        <translation>コピーを「%1」に入れられませんでした。メッセージ自体は送信されています。%2</translation>
    </message>
    <message>
        <source>The copy couldn&apos;t be put into “%1” yet. Sendoff tries again %2. %3</source>
        <translation>コピーをまだ「%1」に入れられません。Sendoffが%2にもう一度試します。%3</translation>
    </message>
    <message>
        <source>Your message to %1 came back: %2</source>
        <translation>%1宛てのメッセージが返送されました：%2</translation>
    </message>
    <message>
        <source>Your message “%1” to %2 came back: %3</source>
        <translation>%2宛てのメッセージ「%1」が返送されました：%3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out, or a choice of words</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>返送</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>開封されました。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail program says so.</source>
        <translation>受信者のメールプログラムからの報告です。</translation>
    </message>
    <message>
        <source>The recipients&apos; mail programs say so.</source>
        <translation>受信者のメールプログラムからの報告です。</translation>
    </message>
    <message>
        <source>Came back from %1 of %2</source>
        <translation>%2件中%1件が返送</translation>
    </message>
    <message>
        <source>Came back from everyone</source>
        <translation>すべての宛先から返送</translation>
    </message>
    <message>
        <source>Didn&apos;t reach %1 of %2</source>
        <translation>%2件中%1件に届かず</translation>
    </message>
    <message>
        <source>Didn&apos;t reach anyone</source>
        <translation>どの宛先にも届かず</translation>
    </message>
    <message>
        <source>%1, resolved</source>
        <translation>%1、解決済み</translation>
    </message>
    <message>
        <source>%1, sent again</source>
        <translation>%1、再送信済み</translation>
    </message>
    <message>
        <source>Your server had accepted it.</source>
        <translation>お使いのサーバーは受け付けていました。</translation>
    </message>
    <message>
        <source>accepted by the server %1</source>
        <translation>サーバー受付 %1</translation>
    </message>
    <message>
        <source>sent again in another message</source>
        <translation>別のメッセージで再送信済み</translation>
    </message>
    <message>
        <source>“Edit”</source>
        <translation>「編集」</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1ほか%Ln名</numerusform>
        </translation>
    </message>
    <message>
        <source>sending</source>
        <translation>送信中</translation>
    </message>
</context>
</TS>
