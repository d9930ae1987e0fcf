<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Answer</name>
    <message>
        <source>Somebody wrote:</source>
        <translation>كتب شخص ما:</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>كتب %1:</translation>
    </message>
    <message>
        <source>On %1 at %2, %3 wrote:</source>
        <comment>date, time, name</comment>
        <translation>في %1 عند %2، كتب %3:</translation>
    </message>
    <message>
        <source>Forwarded message</source>
        <translation>رسالة مُعاد توجيهها</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>Pictures or other content from the network aren&apos;t loaded: they would tell the sender that you read this.</source>
        <translation>لا تُحمَّل الصور وغيرها من محتوى الشبكة، فهي تُعلم المرسل بأنك قرأت الرسالة.</translation>
    </message>
    <message>
        <source>A program in the message doesn&apos;t run.</source>
        <translation>في الرسالة برنامج، ولن يُشغَّل.</translation>
    </message>
    <message>
        <source>Fields to fill in are shown as text only.</source>
        <translation>تظهر الحقول القابلة للتعبئة نصًا فقط.</translation>
    </message>
    <message>
        <source>Embedded content isn&apos;t shown.</source>
        <translation>لا يُعرض المحتوى المضمّن.</translation>
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
        <translation>بلا تشفير: يمكن للآخرين قراءة كل شيء</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>Message %1 is with the server already and could not be stopped so far. “sendoff-cli outbox show %1” tells what comes of it.</source>
        <translation>الرسالة %1 عند الخادم بالفعل ولم يمكن إيقافها حتى الآن. يوضح «sendoff-cli outbox show %1» ما يصير إليه أمرها.</translation>
    </message>
    <message>
        <source>Message %1 could not be stopped any more, and nobody knows if it arrived. Ask its recipients, then say: sendoff-cli outbox resolve %1 sent (or, to send it once more: resend)</source>
        <translation>لم يعد إيقاف الرسالة %1 ممكنًا، ولا أحد يعرف إن كانت قد وصلت. اسأل المستلمين، ثم نفّذ: sendoff-cli outbox resolve %1 sent (أو، لإرسالها مرة أخرى: resend)</translation>
    </message>
    <message>
        <source>Message %1 could not be stopped any more. “sendoff-cli outbox show %1” tells what came of it.</source>
        <translation>لم يعد إيقاف الرسالة %1 ممكنًا. يوضح «sendoff-cli outbox show %1» ما صار إليه أمرها.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>%1 of %n messages are done</source>
        <translation>
            <numerusform>المنجز: %1 من %n رسالة</numerusform>
            <numerusform>المنجز: %1 من رسالة واحدة</numerusform>
            <numerusform>المنجز: %1 من رسالتين</numerusform>
            <numerusform>المنجز: %1 من %n رسائل</numerusform>
            <numerusform>المنجز: %1 من %n رسالة</numerusform>
            <numerusform>المنجز: %1 من %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>The time to wait ran out.</source>
        <translation>انتهت مهلة الانتظار.</translation>
    </message>
    <message>
        <source>Message %1 is held. To send it: sendoff-cli outbox release %1</source>
        <translation>الرسالة %1 معلّقة. لإرسالها: sendoff-cli outbox release %1</translation>
    </message>
    <message>
        <source>Message %1 is scheduled for later and safe in the outbox.</source>
        <translation>الرسالة %1 مجدولة لوقت لاحق ومحفوظة في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Message %1 is safe in the outbox and will be tried again.</source>
        <translation>الرسالة %1 محفوظة في صندوق الصادر وستُعاد محاولة إرسالها.</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountButtons</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>حفظ على أي حال</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>إزالة الحساب</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>إنشاء نسخة</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountDialog</name>
    <message>
        <source>New account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>الحساب «%1»</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>ثمة شيء ناقص.</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>كلمة مرور التطبيق</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The account wasn&apos;t saved.</source>
        <translation>لم يُحفظ الحساب.</translation>
    </message>
    <message>
        <source>Addresses, signatures…</source>
        <translation>العناوين والتوقيعات…</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountOrder</name>
    <message>
        <source>Account settings…</source>
        <translation>إعدادات الحساب…</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountPage</name>
    <message>
        <source>An address and its password are enough: Sendoff finds the rest and checks it while you watch.</source>
        <translation>يكفي عنوان وكلمة مروره: يعثر Sendoff على الباقي ويتحقق منه أمامك.</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>إعدادات الخادم</translation>
    </message>
    <message>
        <source>Sent copies and delivery reports</source>
        <translation>نسخ الرسائل المرسلة وتقارير التسليم</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>إعدادات متقدمة</translation>
    </message>
    <message>
        <source>You trust one certificate for this server and no other: %1…</source>
        <translation>تثق في شهادة واحدة لهذا الخادم دون سواها: %1…</translation>
    </message>
</context>
<context>
    <name>sendoff::AccountTransfers</name>
    <message numerus="yes">
        <source>%Ln accounts were imported. Sendoff asks once for each missing password.</source>
        <translation>
            <numerusform>لم يُستورد أي حساب.</numerusform>
            <numerusform>استُورد حساب واحد. إن كان بلا كلمة مرور فسيطلبها Sendoff مرة واحدة.</numerusform>
            <numerusform>استُورد حسابان. ما كان منهما بلا كلمة مرور يطلبها مرة واحدة.</numerusform>
            <numerusform>استُوردت %Ln حسابات. ما كان منها بلا كلمة مرور يطلبها مرة واحدة.</numerusform>
            <numerusform>استُورد %Ln حسابًا. ما كان منها بلا كلمة مرور يطلبها مرة واحدة.</numerusform>
            <numerusform>استُورد %Ln حساب. ما كان منها بلا كلمة مرور يطلبها مرة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendoff&apos;s backup (*.json)</source>
        <translation>نسخة Sendoff الاحتياطية ‎(*.json)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>sendoff::Actions</name>
    <message>
        <source>&amp;Message</source>
        <translation>ال&amp;رسالة</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ال&amp;نافذة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ال&amp;مساعدة</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>إرسال الرسالة</translation>
    </message>
    <message>
        <source>Send the message later</source>
        <translation>إرسال الرسالة لاحقًا</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>حفظ المسودة</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>فتح ملف رسالة</translation>
    </message>
    <message>
        <source>Try all waiting messages now</source>
        <translation>محاولة إرسال كل ما في الانتظار الآن</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Import accounts from other programs…</source>
        <translation>استيراد حسابات من برامج أخرى…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>شريط القوائم</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Move account up</source>
        <translation>نقل الحساب إلى أعلى</translation>
    </message>
    <message>
        <source>Move account down</source>
        <translation>نقل الحساب إلى أسفل</translation>
    </message>
    <message>
        <source>Back up everything except messages…</source>
        <translation>نسخ كل شيء احتياطيًا عدا الرسائل…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>استعادة من نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Drafts in the mailbox…</source>
        <translation>المسودات في صندوق البريد…</translation>
    </message>
    <message>
        <source>Show Cc</source>
        <translation>إظهار «نسخة»</translation>
    </message>
    <message>
        <source>Show Bcc</source>
        <translation>إظهار «نسخة مخفية»</translation>
    </message>
</context>
<context>
    <name>sendoff::AdvancedPart</name>
    <message>
        <source>Send from this account</source>
        <translation>الإرسال عبر هذا الحساب</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Use it for new messages</source>
        <translation>استخدامه للرسائل الجديدة</translation>
    </message>
    <message>
        <source>Default account</source>
        <translation>الحساب الافتراضي</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>الرد إلى</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>عنوان البريد نفسه</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>Proxy&apos;s password</source>
        <translation>كلمة مرور الوكيل</translation>
    </message>
    <message>
        <source>a command that prints it</source>
        <translation>أمر يطبعها</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>سلطة شهادات خاصة</translation>
    </message>
    <message>
        <source>PEM file, only for servers of your own</source>
        <translation>ملف PEM، لخوادمك الخاصة فقط</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>شهادة خاصة</translation>
    </message>
    <message>
        <source>PEM or PKCS#12 file without a password</source>
        <translation>ملف PEM أو PKCS#12 بلا كلمة مرور</translation>
    </message>
    <message>
        <source>Name in the greeting</source>
        <translation>الاسم في التحية</translation>
    </message>
    <message>
        <source>none: tells the server nothing about this machine</source>
        <translation>بلا اسم: لا يعرف الخادم شيئًا عن هذا الجهاز</translation>
    </message>
    <message>
        <source>Messages per minute</source>
        <translation>عدد الرسائل في الدقيقة</translation>
    </message>
    <message>
        <source>Messages per day</source>
        <translation>عدد الرسائل في اليوم</translation>
    </message>
    <message>
        <source>Recipients at once</source>
        <translation>عدد المستلمين في المرة</translation>
    </message>
    <message>
        <source>as the provider allows</source>
        <translation>ما يسمح به مزوّد الخدمة</translation>
    </message>
    <message>
        <source>This file can&apos;t be read. Check its path.</source>
        <translation>تتعذّر قراءة هذا الملف. تحقق من مساره.</translation>
    </message>
    <message>
        <source>A name in the greeting is a host name, such as mail.example.org, or an address such as [192.0.2.1].</source>
        <translation>الاسم في التحية هو اسم مضيف مثل mail.example.org، أو عنوان مثل [192.0.2.1].</translation>
    </message>
    <message>
        <source>A proxy is written as socks5://127.0.0.1:1080 or http://proxy:3128.</source>
        <translation>يُكتب الوكيل هكذا: socks5://127.0.0.1:1080 أو http://proxy:3128.</translation>
    </message>
    <message>
        <source>Leave the password out of the address, and give a command that prints it.</source>
        <translation>لا تكتب كلمة المرور في العنوان، بل حدّد أمرًا يطبعها.</translation>
    </message>
</context>
<context>
    <name>sendoff::Announcer</name>
    <message>
        <source>a message without a subject</source>
        <translation>رسالة بلا موضوع</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1، إلى %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages need your attention</source>
        <translation>
            <numerusform>لا رسائل بحاجة إليك</numerusform>
            <numerusform>رسالة واحدة بحاجة إليك</numerusform>
            <numerusform>رسالتان بحاجة إليك</numerusform>
            <numerusform>%Ln رسائل بحاجة إليك</numerusform>
            <numerusform>%Ln رسالة بحاجة إليك</numerusform>
            <numerusform>%Ln رسالة بحاجة إليك</numerusform>
        </translation>
    </message>
    <message>
        <source>They couldn&apos;t be sent, or not to everybody. Sendoff shows what can be done.</source>
        <translation>لم يمكن إرسالها، أو لم تصل إلى الجميع. يعرض Sendoff ما يمكن فعله.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are waiting for “%1”. %2</source>
        <translation>
            <numerusform>لا رسائل تنتظر الحساب «%1». %2</numerusform>
            <numerusform>رسالة واحدة تنتظر الحساب «%1». %2</numerusform>
            <numerusform>رسالتان تنتظران الحساب «%1». %2</numerusform>
            <numerusform>%Ln رسائل تنتظر الحساب «%1». %2</numerusform>
            <numerusform>%Ln رسالة تنتظر الحساب «%1». %2</numerusform>
            <numerusform>%Ln رسالة تنتظر الحساب «%1». %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix the account</source>
        <translation>إصلاح الحساب</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Leaves in %1 s</source>
        <translation>تُرسل بعد %1 ث</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Sendoff keeps sending</source>
        <translation>يواصل Sendoff الإرسال</translation>
    </message>
    <message>
        <source>Its window is closed, but waiting messages are still sent. Start Sendoff again to see them; Ctrl+Q in its window quits it.</source>
        <translation>أُغلقت نافذته، وما زال ما في الانتظار يُرسل. شغّل Sendoff مجددًا لرؤيته؛ ولإنهائه اضغط Ctrl+Q في نافذته.</translation>
    </message>
    <message>
        <source>A message came back</source>
        <translation>عادت رسالة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages came back</source>
        <translation>
            <numerusform>لم تعد أي رسالة</numerusform>
            <numerusform>عادت رسالة واحدة</numerusform>
            <numerusform>عادت رسالتان</numerusform>
            <numerusform>عادت %Ln رسائل</numerusform>
            <numerusform>عادت %Ln رسالة</numerusform>
            <numerusform>عادت %Ln رسالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::AttachmentBar</name>
    <message>
        <source>picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Find “%1”</source>
        <translation>تحديد مكان «%1»</translation>
    </message>
    <message>
        <source>%1 of %2 the server takes</source>
        <translation>%1 من %2 يقبلها الخادم</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>المجموع %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>It&apos;s small already</source>
        <translation>حجمها صغير أصلًا</translation>
    </message>
    <message>
        <source>%1 pixels, %2</source>
        <comment>longer side, size of the file</comment>
        <translation>%1 بكسل، %2</translation>
    </message>
</context>
<context>
    <name>sendoff::AttachmentChip</name>
    <message>
        <source>Name of the attachment</source>
        <translation>اسم المرفق</translation>
    </message>
    <message>
        <source>Attach again</source>
        <translation>إرفاق من جديد</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file name, size</comment>
        <translation>%1، %2</translation>
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
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>تتعذّر قراءته</translation>
    </message>
    <message>
        <source>was changed since</source>
        <translation>تغيّر بعد إرفاقه</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>تحديد مكانه…</translation>
    </message>
</context>
<context>
    <name>sendoff::AttachmentPreview</name>
    <message>
        <source>%1, %2</source>
        <comment>kind of file, size</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open it with the program that the system has for it</source>
        <translation>فتحه بالبرنامج المخصص له في النظام</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This file runs when it is opened.</source>
        <translation>هذا الملف يعمل كبرنامج عند فتحه.</translation>
    </message>
    <message>
        <source>Open it only if you know what it does.</source>
        <translation>لا تفتحه إلا إذا كنت تعرف ما يفعله.</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>تشغيله</translation>
    </message>
    <message>
        <source>The system has no program for this kind of file.</source>
        <translation>لا يوجد في النظام برنامج لهذا النوع من الملفات.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>حُفظ باسم «%1».</translation>
    </message>
    <message>
        <source>Couldn&apos;t write “%1”. Choose another place.</source>
        <translation>تعذّرت كتابة «%1». اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>sendoff::BackgroundPortal</name>
    <message>
        <source>Messages leave on time, without your having to open Sendoff.</source>
        <translation>تُرسل الرسائل في موعدها دون أن تفتح Sendoff.</translation>
    </message>
</context>
<context>
    <name>sendoff::CertificateCard</name>
    <message>
        <source>%1 to %2 – it has expired</source>
        <translation>من %1 إلى %2 – انتهت صلاحيتها</translation>
    </message>
    <message>
        <source>%1 to %2 – not yet</source>
        <translation>من %1 إلى %2 – لم تبدأ صلاحيتها بعد</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Trust this certificate for this server</source>
        <translation>الوثوق بهذه الشهادة لهذا الخادم</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>الأسماء المشمولة</translation>
    </message>
    <message>
        <source>%1 – and not for %2</source>
        <translation>%1 – ولا تشمل %2</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>صاحب الشهادة</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>%1 (self-signed)</source>
        <translation>%1 (موقّعة ذاتيًا)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>الصلاحية</translation>
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
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Sendoff %1 on %2</source>
        <translation>Sendoff %1 على %2</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>الخادم: %1</translation>
    </message>
    <message>
        <source>The mailbox accepted the login, too.</source>
        <translation>قبِل صندوق البريد أيضًا تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The mailbox can&apos;t be used yet, but sending works without it: %1 %2</source>
        <translation>لا يمكن استخدام صندوق البريد بعد، والإرسال يعمل من دونه: %1 %2</translation>
    </message>
    <message>
        <source>The server accepted the login and the sender&apos;s address. Nothing was sent.</source>
        <translation>قبِل الخادم تسجيل الدخول وعنوان المرسل. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>كل شيء يعمل.</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>ردّ الخادم: «%1»</translation>
    </message>
    <message>
        <source>It works. “%1” is ready.</source>
        <translation>كل شيء يعمل. الحساب «%1» جاهز.</translation>
    </message>
</context>
<context>
    <name>sendoff::ComposeBar</name>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send (Ctrl+Return)</source>
        <translation>إرسال (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>إرسال لاحقًا</translation>
    </message>
    <message>
        <source>Send later (Ctrl+Shift+Return)</source>
        <translation>إرسال لاحقًا (Ctrl+Shift+Return)</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <source>Attach files (Ctrl+Shift+A)</source>
        <translation>إرفاق ملفات (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>ما سيُرسل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>sendoff::ComposeFields</name>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>نسخة مخفية</translation>
    </message>
    <message>
        <source>Show Cc</source>
        <translation>إظهار «نسخة»</translation>
    </message>
    <message>
        <source>Show Bcc</source>
        <translation>إظهار «نسخة مخفية»</translation>
    </message>
    <message>
        <source>as last time with %1</source>
        <translation>كما في المرة السابقة مع %1</translation>
    </message>
</context>
<context>
    <name>sendoff::ComposeWindow</name>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <translation>الخيارات: %1</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Before you send:</source>
        <translation>قبل الإرسال:</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>إرسال على أي حال</translation>
    </message>
    <message>
        <source>Not queued yet.</source>
        <translation>لم تُدرج للإرسال بعد.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation>صُدّرت إلى «‎%1»</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>لم تُصدَّر.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the draft.</source>
        <translation>تعذّر حفظ المسودة.</translation>
    </message>
    <message>
        <source>The window stays open, so that nothing is lost. Make room on the disk, or copy the text.</source>
        <translation>تبقى النافذة مفتوحة كي لا يضيع شيء. أفسح مساحة على القرص، أو انسخ النص.</translation>
    </message>
    <message>
        <source>This message goes on as it is</source>
        <translation>تُحوَّل هذه الرسالة كما هي</translation>
    </message>
    <message>
        <source>Say who should get it. Its sender, its text and its attachments stay; replies go to its sender.</source>
        <translation>حدّد من تصل إليه. يبقى مرسلها ونصها ومرفقاتها كما هي، وتذهب الردود إلى مرسلها.</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>حُفظت المسودة %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the draft</source>
        <translation>تعذّر حفظ المسودة</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>الخيارات…</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>ما سيُرسل</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>sendoff::ContactsDialog</name>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>دفتر العناوين</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the address book</source>
        <translation>البحث في دفتر العناوين</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>People from a vCard or CSV file, as other programs export them. Files can be dropped here, too.</source>
        <translation>أشخاص من ملف vCard أو CSV كما تصدّره البرامج الأخرى. يمكن أيضًا إسقاط الملفات هنا.</translation>
    </message>
    <message>
        <source>People you write to are added automatically.</source>
        <translation>من تكتب إليهم يُضافون هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>استيراد أشخاص</translation>
    </message>
    <message>
        <source>Address books (*.vcf *.vcard *.csv *.tsv *.txt)</source>
        <translation>دفاتر العناوين ‎(*.vcf *.vcard *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>There are no addresses in that file.</source>
        <translation>لا توجد عناوين في هذا الملف.</translation>
    </message>
    <message>
        <source>It should be a vCard (.vcf) or CSV file, exported from another address book.</source>
        <translation>يجب أن يكون ملف vCard (.vcf) أو CSV مُصدَّرًا من دفتر عناوين آخر.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save them.</source>
        <translation>تعذّر حفظهم.</translation>
    </message>
    <message>
        <source>Is there room on the disk? Nothing was changed.</source>
        <translation>هل توجد مساحة على القرص؟ لم يتغيّر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses added</source>
        <translation>
            <numerusform>لم يُضف أي عنوان</numerusform>
            <numerusform>أُضيف عنوان واحد</numerusform>
            <numerusform>أُضيف عنوانان</numerusform>
            <numerusform>أُضيفت %Ln عناوين</numerusform>
            <numerusform>أُضيف %Ln عنوانًا</numerusform>
            <numerusform>أُضيف %Ln عنوان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>لم يكن أي منها موجودًا من قبل.</numerusform>
            <numerusform>عنوان واحد كان موجودًا من قبل.</numerusform>
            <numerusform>عنوانان كانا موجودين من قبل.</numerusform>
            <numerusform>%Ln عناوين كانت موجودة من قبل.</numerusform>
            <numerusform>%Ln عنوانًا كان موجودًا من قبل.</numerusform>
            <numerusform>%Ln عنوان كان موجودًا من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries removed</source>
        <translation>
            <numerusform>لم يُزل أي مدخل</numerusform>
            <numerusform>أُزيل مدخل واحد</numerusform>
            <numerusform>أُزيل مدخلان</numerusform>
            <numerusform>أُزيلت %Ln مدخلات</numerusform>
            <numerusform>أُزيل %Ln مدخلًا</numerusform>
            <numerusform>أُزيل %Ln مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>sendoff::Deeds</name>
    <message>
        <source>To %1 — leaves %2, if Sendoff is running then</source>
        <translation>إلى %1 — موعد إرسالها %2، إذا كان Sendoff يعمل حينها</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>To %1 — on its way</source>
        <translation>إلى %1 — في الطريق</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>To %1 — leaves in %2 s</source>
        <translation>إلى %1 — تُرسل بعد %2 ث</translation>
    </message>
    <message>
        <source>It had already left.</source>
        <translation>كانت قد أُرسلت بالفعل.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the draft. The message stays in the outbox.</source>
        <translation>تعذّر حفظ المسودة. تبقى الرسالة في صندوق الصادر.</translation>
    </message>
    <message>
        <source>The stored message is gone or was changed, so it can&apos;t be sent again.</source>
        <translation>الرسالة المحفوظة مفقودة أو تغيّرت، فلا يمكن إرسالها من جديد.</translation>
    </message>
    <message>
        <source>Copied the report. Paste it into a message to the help desk.</source>
        <translation>نُسخ التقرير. الصقه في رسالة إلى الدعم الفني.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation>صُدّرت إلى «‎%1»</translation>
    </message>
    <message>
        <source>Marked as resolved</source>
        <translation>وُضعت علامة «تمت معالجتها»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are among the drafts.</source>
        <translation>
            <numerusform>لا رسائل بين المسودات.</numerusform>
            <numerusform>رسالة واحدة بين المسودات.</numerusform>
            <numerusform>رسالتان بين المسودات.</numerusform>
            <numerusform>%Ln رسائل بين المسودات.</numerusform>
            <numerusform>%Ln رسالة بين المسودات.</numerusform>
            <numerusform>%Ln رسالة بين المسودات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them all</source>
        <translation>إرسالها كلها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are on their way.</source>
        <translation>
            <numerusform>لا رسائل في الطريق.</numerusform>
            <numerusform>رسالة واحدة في الطريق.</numerusform>
            <numerusform>رسالتان في الطريق.</numerusform>
            <numerusform>%Ln رسائل في الطريق.</numerusform>
            <numerusform>%Ln رسالة في الطريق.</numerusform>
            <numerusform>%Ln رسالة في الطريق.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail reader opens messages on this desktop. The Message-ID is copied: search for it in your reader.</source>
        <translation>لا يوجد على سطح المكتب هذا قارئ بريد يفتح الرسائل. نُسخ معرّف Message-ID: ابحث عنه في قارئ البريد لديك.</translation>
    </message>
    <message>
        <source>The mail reader couldn&apos;t be started.</source>
        <translation>تعذّر تشغيل قارئ البريد.</translation>
    </message>
</context>
<context>
    <name>sendoff::Desktop</name>
    <message>
        <source>Quit Sendoff</source>
        <translation>إنهاء Sendoff</translation>
    </message>
    <message>
        <source>A message is on its way. Quit now?</source>
        <translation>ثمة رسالة في الطريق. هل تريد الإنهاء الآن؟</translation>
    </message>
    <message>
        <source>What hasn&apos;t left yet is safe, and leaves when Sendoff runs again.</source>
        <translation>ما لم يُرسل بعد محفوظ، ويُرسل عند تشغيل Sendoff مجددًا.</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>مواصلة الإرسال</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Write mail, send it, and know what became of it.</source>
        <translation>اكتب البريد وأرسله واعرف ما صار إليه أمره.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>حفظ كل شيء في هذا المجلد.</translation>
    </message>
    <message>
        <source>Open no window: send what waits.</source>
        <translation>عدم فتح أي نافذة: إرسال ما في الانتظار.</translation>
    </message>
    <message>
        <source>With compose: a recipient.</source>
        <translation>مع compose: مستلم.</translation>
    </message>
    <message>
        <source>With compose: a recipient of a copy.</source>
        <translation>مع compose: مستلم نسخة.</translation>
    </message>
    <message>
        <source>With compose: a blind recipient.</source>
        <translation>مع compose: مستلم نسخة مخفية.</translation>
    </message>
    <message>
        <source>With compose: the subject.</source>
        <translation>مع compose: الموضوع.</translation>
    </message>
    <message>
        <source>With compose: a file to attach.</source>
        <translation>مع compose: ملف لإرفاقه.</translation>
    </message>
    <message>
        <source>Open a new message.</source>
        <translation>فتح رسالة جديدة.</translation>
    </message>
    <message>
        <source>There is no file “%1”, and no command. “sendoff --help” shows what Sendoff knows.</source>
        <translation>لا يوجد ملف ولا أمر باسم «%1». يعرض «sendoff --help» ما يعرفه Sendoff.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. “sendoff-cli” sends without one.</source>
        <translation>لا توجد شاشة لفتح نافذة عليها. يرسل «sendoff-cli» البريد من دونها.</translation>
    </message>
    <message>
        <source>A message file (.eml, .mbox) to read and answer, or a mailto: or mid: link.</source>
        <translation>ملف رسالة ‎(.eml, .mbox) لقراءتها والرد عليها، أو رابط mailto:‎ أو mid:‎.</translation>
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
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Strikethrough</source>
        <translation>يتوسطه خط</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شفرة برمجية</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Code block</source>
        <translation>كتلة شفرة برمجية</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>قائمة نقطية</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>قائمة رقمية</translation>
    </message>
    <message>
        <source>Increase list level</source>
        <translation>زيادة مستوى القائمة</translation>
    </message>
    <message>
        <source>Decrease list level</source>
        <translation>إنقاص مستوى القائمة</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Decrease quote level</source>
        <translation>إنقاص مستوى الاقتباس</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>رابط…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>صورة…</translation>
    </message>
    <message>
        <source>Horizontal line</source>
        <translation>خط أفقي</translation>
    </message>
    <message>
        <source>Remove format</source>
        <translation>إزالة التنسيق</translation>
    </message>
    <message>
        <source>Paste without format</source>
        <translation>لصق بلا تنسيق</translation>
    </message>
    <message>
        <source>Switch writing direction</source>
        <translation>تبديل اتجاه الكتابة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>إدراج صف أعلاه</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>إدراج صف أسفله</translation>
    </message>
    <message>
        <source>Column before</source>
        <translation>إدراج عمود قبله</translation>
    </message>
    <message>
        <source>Column after</source>
        <translation>إدراج عمود بعده</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>إزالة الصف</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>إزالة العمود</translation>
    </message>
    <message>
        <source>Remove table</source>
        <translation>إزالة الجدول</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>بحث واستبدال…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>الخطأ الإملائي التالي</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>القوالب…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>Full screen, text only</source>
        <translation>ملء الشاشة، النص وحده</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الأحرف</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>عنوان %1</translation>
    </message>
</context>
<context>
    <name>sendoff::EngineProgramsService</name>
    <message>
        <source>Port %1 is taken by another program. Choose another number, and change it in the programs, too.</source>
        <translation>المنفذ %1 يستخدمه برنامج آخر. اختر رقمًا آخر، وغيّره في البرامج أيضًا.</translation>
    </message>
    <message>
        <source>Its certificate can&apos;t be kept in %1. Make that folder yours to write to.</source>
        <translation>يتعذّر حفظ شهادته في ‎%1. اجعل الكتابة في هذا المجلد متاحة لك.</translation>
    </message>
    <message>
        <source>That couldn&apos;t be saved. Check that the disk can be written to.</source>
        <translation>تعذّر حفظ ذلك. تحقق من إمكانية الكتابة على القرص.</translation>
    </message>
    <message>
        <source>The profile couldn&apos;t be opened.</source>
        <translation>تعذّر فتح ملف التعريف.</translation>
    </message>
</context>
<context>
    <name>sendoff::EngineSetupService</name>
    <message>
        <source>The profile couldn&apos;t be opened.</source>
        <translation>تعذّر فتح ملف التعريف.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write “%1”: %2. Choose another place.</source>
        <translation>تعذّرت كتابة «‎%1»: %2. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Sendoff backup, or comes from a later version. Choose another file.</source>
        <translation>«‎%1» ليس نسخة احتياطية من Sendoff، أو أنه من إصدار أحدث. اختر ملفًا آخر.</translation>
    </message>
</context>
<context>
    <name>sendoff::EngineWorker</name>
    <message>
        <source>Couldn&apos;t write “%1”: %2. Choose another place.</source>
        <translation>تعذّرت كتابة «‎%1»: %2. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The message&apos;s file is gone or was changed, so there is nothing to export.</source>
        <translation>ملف الرسالة مفقود أو تغيّر، فلا شيء يمكن تصديره.</translation>
    </message>
    <message>
        <source>There is no account to write as. Add one first.</source>
        <translation>لا يوجد حساب للكتابة منه. أضف حسابًا أولًا.</translation>
    </message>
    <message>
        <source>An attachment can&apos;t be read, so nothing was exported.</source>
        <translation>تتعذّر قراءة أحد المرفقات، فلم يُصدَّر شيء.</translation>
    </message>
</context>
<context>
    <name>sendoff::FindBar</name>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>بحث واستبدال</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>إغلاق شريط البحث</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>لم يُستبدل شيء</numerusform>
            <numerusform>استُبدل موضع واحد</numerusform>
            <numerusform>استُبدل موضعان</numerusform>
            <numerusform>استُبدلت %Ln مواضع</numerusform>
            <numerusform>استُبدل %Ln موضعًا</numerusform>
            <numerusform>استُبدل %Ln موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::FindLetterDialog</name>
    <message>
        <source>Find a message</source>
        <translation>البحث عن رسالة</translation>
    </message>
    <message>
        <source>Looking for the message…</source>
        <translation>جارٍ البحث عن الرسالة…</translation>
    </message>
    <message>
        <source>In the mailboxes of your accounts. Only this message is read, and nothing is marked.</source>
        <translation>في صناديق بريد حساباتك. لا تُقرأ إلا هذه الرسالة، ولا توضع علامة على أي شيء.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save the message as a file in your mail reader, and open that file here.</source>
        <translation>احفظ الرسالة كملف في قارئ البريد لديك، وافتح ذلك الملف هنا.</translation>
    </message>
    <message>
        <source>It is larger than 64 MB, too large to be fetched.</source>
        <translation>حجمها أكبر من 64 ميغابايت، فلا يمكن جلبها.</translation>
    </message>
    <message>
        <source>No account has a mailbox (IMAP) in which Sendoff could look.</source>
        <translation>ليس لأي حساب صندوق بريد (IMAP) يمكن أن يبحث Sendoff فيه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts couldn&apos;t be checked: %1.</source>
        <translation>
            <numerusform>تعذّر البحث في الحسابات: %1.</numerusform>
            <numerusform>تعذّر البحث في الحساب «%1».</numerusform>
            <numerusform>تعذّر البحث في حسابين: %1.</numerusform>
            <numerusform>تعذّر البحث في %Ln حسابات: %1.</numerusform>
            <numerusform>تعذّر البحث في %Ln حسابًا: %1.</numerusform>
            <numerusform>تعذّر البحث في %Ln حساب: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No folder of your mailboxes has it. It may be deleted, or in an account that Sendoff doesn&apos;t know.</source>
        <translation>لا توجد في أي مجلد من صناديق بريدك. ربما حُذفت، أو أنها في حساب لا يعرفه Sendoff.</translation>
    </message>
    <message>
        <source>The message wasn&apos;t found</source>
        <translation>لم يُعثر على الرسالة</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>فتح ملف رسالة</translation>
    </message>
    <message>
        <source>This link doesn&apos;t lead to a message</source>
        <translation>لا يؤدي هذا الرابط إلى أي رسالة</translation>
    </message>
    <message>
        <source>It must be “mid:” and the Message-ID of a message, for example mid:1234@example.org.</source>
        <translation>يجب أن يتكوّن من «mid:» ثم معرّف الرسالة (Message-ID)، مثل mid:1234@example.org.</translation>
    </message>
    <message numerus="yes">
        <source>Messages can be looked up by IMAP only. %Ln accounts use POP3: %1.</source>
        <translation>
            <numerusform>لا يمكن البحث عن الرسائل إلا عبر IMAP. هذه الحسابات تستخدم POP3: %1.</numerusform>
            <numerusform>لا يمكن البحث عن الرسائل إلا عبر IMAP. يستخدم الحساب «%1» بروتوكول POP3.</numerusform>
            <numerusform>لا يمكن البحث عن الرسائل إلا عبر IMAP. حسابان يستخدمان POP3: %1.</numerusform>
            <numerusform>لا يمكن البحث عن الرسائل إلا عبر IMAP. %Ln حسابات تستخدم POP3: %1.</numerusform>
            <numerusform>لا يمكن البحث عن الرسائل إلا عبر IMAP. %Ln حسابًا يستخدم POP3: %1.</numerusform>
            <numerusform>لا يمكن البحث عن الرسائل إلا عبر IMAP. %Ln حساب يستخدم POP3: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::FindingPart</name>
    <message>
        <source>Ask Thunderbird&apos;s database; it learns the domain only</source>
        <translation>سؤال قاعدة بيانات Thunderbird؛ لا تعرف إلا النطاق</translation>
    </message>
    <message>
        <source>Tell the domain&apos;s own server the whole address</source>
        <translation>إبلاغ خادم النطاق نفسه بالعنوان كاملًا</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>الجهات التي تُسأل</translation>
    </message>
    <message>
        <source>Where settings are looked for</source>
        <translation>أين يُبحث عن الإعدادات</translation>
    </message>
    <message>
        <source>Sendoff knows the large providers by itself. For other addresses it asks the domain, its DNS and the usual server names, encrypted wherever an answer counts.</source>
        <translation>يعرف Sendoff بنفسه كبار مزوّدي الخدمة. وللعناوين الأخرى يسأل النطاق ونظام DNS الخاص به وأسماء الخوادم المعتادة، مع التشفير حيثما كان للجواب أثر.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used here.</source>
        <translation>لا يمكن استخدام %1 هنا.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>عُثر على: %1</translation>
    </message>
    <message>
        <source>Yes, use this server</source>
        <translation>نعم، استخدم هذا الخادم</translation>
    </message>
    <message>
        <source>No, enter it myself</source>
        <translation>لا، سأدخله بنفسي</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>كيفية ذلك</translation>
    </message>
</context>
<context>
    <name>sendoff::FirstRun</name>
    <message>
        <source>Getting started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Welcome to Sendoff</source>
        <translation>مرحبًا بك في Sendoff</translation>
    </message>
    <message>
        <source>Sendoff writes and sends mail. What you send is safe on this machine until it has left, and you see what became of it for each recipient.</source>
        <translation>يكتب Sendoff البريد ويرسله. ما ترسله محفوظ بأمان على هذا الجهاز إلى أن يغادره، وترى ما صار إليه أمره لدى كل مستلم.</translation>
    </message>
    <message>
        <source>Set up an account</source>
        <translation>إعداد حساب</translation>
    </message>
    <message>
        <source>Your address and its password are enough for most providers.</source>
        <translation>يكفي عنوانك وكلمة مروره لدى معظم مزوّدي الخدمة.</translation>
    </message>
    <message>
        <source>Import accounts from another program…</source>
        <translation>استيراد حسابات من برنامج آخر…</translation>
    </message>
    <message>
        <source>From Thunderbird, KMail, Evolution, Claws Mail, msmtp or mutt on this machine. Nothing is changed there.</source>
        <translation>من Thunderbird أو KMail أو Evolution أو Claws Mail أو msmtp أو mutt على هذا الجهاز. لا يتغيّر شيء في ذلك البرنامج.</translation>
    </message>
    <message>
        <source>Try it in the Sandbox</source>
        <translation>التجربة في Sandbox</translation>
    </message>
    <message>
        <source>A mail server on this machine that lets nothing out. Write to anybody, and see what would arrive.</source>
        <translation>خادم بريد على هذا الجهاز لا يُخرج شيئًا منه. اكتب إلى أي شخص، وشاهد ما كان سيصل إليه.</translation>
    </message>
    <message>
        <source>How Sendoff works</source>
        <translation>كيف يعمل Sendoff</translation>
    </message>
</context>
<context>
    <name>sendoff::Fold</name>
    <message>
        <source>opened</source>
        <translation>موسّع</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مطوي</translation>
    </message>
</context>
<context>
    <name>sendoff::FormatBar</name>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Kind of line: %1</source>
        <translation>نوع السطر: %1</translation>
    </message>
</context>
<context>
    <name>sendoff::HealthLine</name>
    <message>
        <source>sending %1</source>
        <translation>جارٍ الإرسال %1</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %Ln waiting; they leave as soon as there is a network</source>
        <translation>
            <numerusform>غير متصل · لا شيء في الانتظار</numerusform>
            <numerusform>غير متصل · رسالة واحدة في الانتظار، تُرسل فور توفر الشبكة</numerusform>
            <numerusform>غير متصل · رسالتان في الانتظار، تُرسلان فور توفر الشبكة</numerusform>
            <numerusform>غير متصل · %Ln رسائل في الانتظار، تُرسل فور توفر الشبكة</numerusform>
            <numerusform>غير متصل · %Ln رسالة في الانتظار، تُرسل فور توفر الشبكة</numerusform>
            <numerusform>غير متصل · %Ln رسالة في الانتظار، تُرسل فور توفر الشبكة</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline · nothing is waiting</source>
        <translation>غير متصل · لا شيء في الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>لا شيء بحاجة إلى انتباهك</numerusform>
            <numerusform>رسالة واحدة بحاجة إلى انتباهك</numerusform>
            <numerusform>رسالتان بحاجة إلى انتباهك</numerusform>
            <numerusform>%Ln رسائل بحاجة إلى انتباهك</numerusform>
            <numerusform>%Ln رسالة بحاجة إلى انتباهك</numerusform>
            <numerusform>%Ln رسالة بحاجة إلى انتباهك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>لا شيء في الانتظار</numerusform>
            <numerusform>رسالة واحدة في الانتظار</numerusform>
            <numerusform>رسالتان في الانتظار</numerusform>
            <numerusform>%Ln رسائل في الانتظار</numerusform>
            <numerusform>%Ln رسالة في الانتظار</numerusform>
            <numerusform>%Ln رسالة في الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scheduled</source>
        <translation>
            <numerusform>لا شيء مجدول</numerusform>
            <numerusform>رسالة واحدة مجدولة</numerusform>
            <numerusform>رسالتان مجدولتان</numerusform>
            <numerusform>%Ln رسائل مجدولة</numerusform>
            <numerusform>%Ln رسالة مجدولة</numerusform>
            <numerusform>%Ln رسالة مجدولة</numerusform>
        </translation>
    </message>
    <message>
        <source>sending now</source>
        <translation>جارٍ الإرسال الآن</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>المحاولة التالية %1</translation>
    </message>
    <message>
        <source>Everything has gone out</source>
        <translation>أُرسل كل شيء</translation>
    </message>
    <message>
        <source>another Sendoff is sending</source>
        <translation>نسخة أخرى من Sendoff تتولى الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>%Ln came back</source>
        <translation>
            <numerusform>لم يعد شيء</numerusform>
            <numerusform>عادت رسالة واحدة</numerusform>
            <numerusform>عادت رسالتان</numerusform>
            <numerusform>عادت %Ln رسائل</numerusform>
            <numerusform>عادت %Ln رسالة</numerusform>
            <numerusform>عادت %Ln رسالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::HelpPages</name>
    <message>
        <source>Why is my password refused?</source>
        <translation>لماذا تُرفض كلمة مروري؟</translation>
    </message>
    <message>
        <source>login, sign in, app password, two-step, Gmail, Outlook, Yahoo, iCloud, GMX, OAuth</source>
        <translation>تسجيل الدخول، دخول، كلمة المرور، كلمة السر، كلمة مرور التطبيق، خطوتين، المصادقة الثنائية، Gmail، جيميل، Outlook، Yahoo، iCloud، GMX، OAuth</translation>
    </message>
    <message>
        <source>Many providers don&apos;t take the password of their web site from a mail program. They want an app password: a long one that the web site makes for one program alone. It can be withdrawn without changing your own.</source>
        <translation>لا يقبل كثير من مزوّدي الخدمة من برامج البريد كلمة المرور المستخدمة في مواقعهم، بل يطلبون كلمة مرور للتطبيق: كلمة طويلة ينشئها الموقع لبرنامج واحد فقط، ويمكن سحبها دون تغيير كلمة مرورك.</translation>
    </message>
    <message>
        <source>Gmail, Yahoo, iCloud and others offer app passwords once two-step login is on. Look on the provider&apos;s web site under “Security”. Copy the new password, open the account in Sendoff, paste it in place of the old one and choose “Check”.</source>
        <translation>يوفّر Gmail وYahoo وiCloud وغيرها كلمات مرور التطبيقات بعد تفعيل تسجيل الدخول بخطوتين. ابحث عنها في موقع مزوّد الخدمة تحت «الأمان». انسخ كلمة المرور الجديدة، وافتح الحساب في Sendoff، والصقها مكان القديمة، ثم اختر «تحقق».</translation>
    </message>
    <message>
        <source>GMX, WEB.DE and some others have a switch instead, often called “POP3 and IMAP”, that lets programs in at all. Microsoft takes no passwords from programs any more: there you sign in with the browser.</source>
        <translation>أما GMX وWEB.DE وبعض المزوّدين الآخرين فلديهم خيار، يسمى غالبًا «POP3 وIMAP»، يسمح للبرامج بالدخول أصلًا. ولم تعد Microsoft تقبل كلمات المرور من البرامج: فالدخول إليها عبر المتصفح.</translation>
    </message>
    <message>
        <source>Sendoff keeps passwords in the keychain of your system and in no file of its own. Nothing is lost meanwhile: messages of the account wait, and leave once the login works.</source>
        <translation>يحفظ Sendoff كلمات المرور في سلسلة مفاتيح النظام، لا في أي ملف من ملفاته. ولا يضيع شيء في هذه الأثناء: تنتظر رسائل الحساب، وتُرسل متى نجح تسجيل الدخول.</translation>
    </message>
    <message>
        <source>What is wrong with a certificate?</source>
        <translation>ما مشكلة الشهادة؟</translation>
    </message>
    <message>
        <source>TLS, SSL, encryption, self-signed, expired, trust, fingerprint, clock</source>
        <translation>TLS، SSL، تشفير، شهادة، موقعة ذاتيا، منتهية الصلاحية، ثقة، بصمة، ساعة الجهاز</translation>
    </message>
    <message>
        <source>A certificate is how a server proves that it is the one whose name you entered. Without that proof somebody in between could read your password and your mail, so Sendoff stops and sends nothing.</source>
        <translation>بالشهادة يثبت الخادم أنه صاحب الاسم الذي أدخلته. ومن دون هذا الإثبات قد يقرأ من يتوسط الاتصال كلمة مرورك وبريدك، لذلك يتوقف Sendoff ولا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>If it has expired or isn&apos;t valid yet, look at the clock of this machine first. If it is good for another name, the server&apos;s name in the account is probably not the one that your provider gives: correct it there.</source>
        <translation>إن كانت الشهادة منتهية أو لم تبدأ صلاحيتها بعد، فتحقق أولًا من ساعة هذا الجهاز. وإن كانت لاسم آخر، فالأرجح أن اسم الخادم في الحساب ليس الاسم الذي يحدده مزوّد الخدمة: صحّحه هناك.</translation>
    </message>
    <message>
        <source>A server of your own, at home or at work, often vouches for itself. Compare the fingerprint that Sendoff shows with the one on the server. If they are the same, choose “Trust this certificate for this server”. That holds for exactly this certificate and this server.</source>
        <translation>كثيرًا ما يشهد الخادم الخاص، في البيت أو العمل، لنفسه. قارن البصمة التي يعرضها Sendoff بالبصمة الموجودة على الخادم. إن تطابقتا، فاختر «الوثوق بهذه الشهادة لهذا الخادم». يسري ذلك على هذه الشهادة وهذا الخادم دون سواهما.</translation>
    </message>
    <message>
        <source>If a certificate that you trusted is changed later, Sendoff stops again and says so. Ask whoever runs the server before you trust the new one.</source>
        <translation>إن تغيّرت لاحقًا شهادة سبق أن وثقت بها، يتوقف Sendoff من جديد ويخبرك بذلك. اسأل مشغّل الخادم قبل أن تثق بالشهادة الجديدة.</translation>
    </message>
    <message>
        <source>Why is a message still waiting?</source>
        <translation>لماذا ما زالت الرسالة في الانتظار؟</translation>
    </message>
    <message>
        <source>queue, stuck, not sent, greylisting, try again, offline, retry, outbox</source>
        <translation>قائمة الانتظار، عالقة، لم ترسل، القائمة الرمادية، greylisting، إعادة المحاولة، غير متصل، بلا إنترنت، صندوق الصادر</translation>
    </message>
    <message>
        <source>A message waits when it can&apos;t leave just now, and leaves by itself when it can: without a network, while the server is busy, or when it asks every unknown sender to come back later, which is called greylisting.</source>
        <translation>تنتظر الرسالة حين لا يمكن إرسالها في الحال، وتُرسل تلقائيًا متى أمكن ذلك: مثلًا حين لا توجد شبكة، أو يكون الخادم مشغولًا، أو يطلب من كل مرسل لا يعرفه أن يعود لاحقًا، وهذا ما يسمى القائمة الرمادية (greylisting).</translation>
    </message>
    <message>
        <source>Select the message to read why it waits and when it is tried next. The longer it takes, the rarer the attempts become. “Retry now” doesn&apos;t wait for the next one, and F5 tries all waiting messages.</source>
        <translation>حدّد الرسالة لتعرف سبب انتظارها وموعد المحاولة التالية. تتباعد المحاولات كلما طال الأمر. بزر «إعادة المحاولة الآن» لا تنتظر المحاولة التالية، وبمفتاح F5 تُعاد محاولة إرسال كل ما في الانتظار.</translation>
    </message>
    <message>
        <source>Some problems don&apos;t go away by themselves, such as a refused password or an untrusted certificate. Then the whole account stops, a bar at the top says so, and “Fix the account” takes you there. Its messages stay safe.</source>
        <translation>بعض المشكلات لا تزول من تلقاء نفسها، مثل كلمة مرور مرفوضة أو شهادة غير موثوقة. عندها يتوقف الحساب كله، ويظهر شريط في الأعلى ينبّه إلى ذلك، ويقودك «إصلاح الحساب» إلى موضع المشكلة. وتبقى رسائله محفوظة بأمان.</translation>
    </message>
    <message>
        <source>After the days that are set in the settings under “Give up after”, Sendoff stops trying and shows the message under “Needs attention”. It isn&apos;t lost: you can retry it or edit it.</source>
        <translation>بعد عدد الأيام المحدد في الإعدادات تحت «التوقف عن المحاولة بعد»، يكفّ Sendoff عن المحاولة ويعرض الرسالة تحت «بحاجة إلى انتباهك». لم تُفقد الرسالة: يمكنك إعادة محاولة إرسالها أو تحريرها.</translation>
    </message>
    <message>
        <source>What does “may have arrived” mean?</source>
        <translation>ما معنى «ربما وصلت»؟</translation>
    </message>
    <message>
        <source>uncertain, sent twice, duplicate, connection lost, it arrived, send again</source>
        <translation>غير مؤكد، أرسلت مرتين، مكررة، نسخة مكررة، انقطع الاتصال، وصلت، إرسال مجددا</translation>
    </message>
    <message>
        <source>The connection broke in the one moment in which nobody can know: the whole message was handed over, and the server&apos;s answer didn&apos;t come back. It may have taken the message, or not.</source>
        <translation>انقطع الاتصال في اللحظة الوحيدة التي لا يمكن لأحد أن يعرف فيها ما حدث: سُلّمت الرسالة كاملة، ولم يصل ردّ الخادم. ربما قبِلها، وربما لم يقبلها.</translation>
    </message>
    <message>
        <source>If the account has an IMAP server, Sendoff looks there among your sent mail for a few minutes. What it finds counts as sent.</source>
        <translation>إن كان للحساب خادم IMAP، يبحث Sendoff هناك بين رسائلك المرسلة لبضع دقائق. وما يجده يُعدّ مُرسلًا.</translation>
    </message>
    <message>
        <source>Otherwise it asks you. Choose “It arrived” if you know that it did, for instance because somebody answered. Choose “Send again” if a second copy does less harm than none. It carries the same Message-ID, by which many mail programs show it only once.</source>
        <translation>وإلا فإنه يسألك. اختر «وصلت» إن كنت تعرف أنها وصلت، لأن أحدهم ردّ عليها مثلًا. واختر «إرسال مجددًا» إن كان وصول نسخة ثانية أهون من ألّا تصل أي نسخة. تحمل النسخة معرّف Message-ID نفسه، وبفضله تعرضها برامج بريد كثيرة مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>In the settings, “If a message may have arrived” makes the second choice a standing one.</source>
        <translation>في الإعدادات، يجعل خيار «إذا احتمل أن تكون الرسالة قد وصلت» هذا الاختيار الثاني دائمًا.</translation>
    </message>
    <message>
        <source>How does “Send later” work?</source>
        <translation>كيف يعمل «إرسال لاحقًا»؟</translation>
    </message>
    <message>
        <source>schedule, time, delayed, tomorrow, missed, hold, undo</source>
        <translation>جدولة، وقت، موعد، تأجيل، مؤجلة، غدا، فات الموعد، تعليق، تراجع</translation>
    </message>
    <message>
        <source>The arrow beside “Send” offers times, or press Ctrl+Shift+Return. The message is stored at once and shows under “Scheduled” until its time comes.</source>
        <translation>يعرض السهم المجاور لزر «إرسال» أوقاتًا للاختيار، أو اضغط Ctrl+Shift+Return. تُحفظ الرسالة في الحال وتظهر تحت «مجدولة» حتى يحين وقتها.</translation>
    </message>
    <message>
        <source>This machine has to be on and Sendoff running then, with or without its window. If the server can keep mail until a time, the window offers that: then nothing here has to run.</source>
        <translation>يجب أن يكون هذا الجهاز حينها قيد التشغيل وأن يكون Sendoff عاملًا، بنافذته أو من دونها. وإن كان الخادم يستطيع الاحتفاظ بالبريد حتى وقت محدد، تعرض النافذة ذلك: عندها لا يلزم تشغيل شيء هنا.</translation>
    </message>
    <message>
        <source>If Sendoff couldn&apos;t run at that time, the message leaves as soon as it does. If it is more than a day late, Sendoff asks you first, as the message may no longer be right.</source>
        <translation>إن لم يكن Sendoff يعمل في ذلك الوقت، تُرسل الرسالة فور تشغيله. وإن تأخرت أكثر من يوم، يسألك Sendoff أولًا، فقد لا تكون الرسالة مناسبة بعد ذلك.</translation>
    </message>
    <message>
        <source>If you change your mind, use “Send now”, “Choose another time” or “Edit”. Right after every “Send” there are a few seconds to undo it; the settings say how many.</source>
        <translation>إن غيّرت رأيك، فاستخدم «إرسال الآن» أو «اختيار وقت آخر» أو «تحرير». وبعد كل «إرسال» مباشرة تُتاح بضع ثوانٍ للتراجع؛ وعددها محدد في الإعدادات.</translation>
    </message>
    <message>
        <source>Where is what I sent?</source>
        <translation>أين أجد ما أرسلته؟</translation>
    </message>
    <message>
        <source>sent folder, copy, IMAP, mailbox, Thunderbird, reader</source>
        <translation>مجلد المرسل، البريد المرسل، نسخة، IMAP، صندوق البريد، Thunderbird، قارئ البريد</translation>
    </message>
    <message>
        <source>Under “Sent” Sendoff keeps each message as it left, with what became of it for each recipient.</source>
        <translation>تحت «مُرسلة» يحتفظ Sendoff بكل رسالة كما أُرسلت، مع ما صار إليه أمرها لدى كل مستلم.</translation>
    </message>
    <message>
        <source>Your mail program sees it too if the account has an IMAP server: Sendoff then puts a copy into the mailbox&apos;s folder of sent mail. Gmail and some others do that by themselves, and there it stands only once.</source>
        <translation>ويراها برنامج بريدك أيضًا إن كان للحساب خادم IMAP: إذ يضع Sendoff نسخة في مجلد البريد المرسل في صندوق البريد. أما Gmail وبعض المزوّدين الآخرين فيفعلون ذلك بأنفسهم، ولا تظهر الرسالة هناك إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>If the copy can&apos;t be made at the moment, it is tried again later. That never delays the message itself and never sends it twice. The message&apos;s page says how the copy stands.</source>
        <translation>إن تعذّر وضع النسخة في الوقت الحالي، تُعاد المحاولة لاحقًا. لا يؤخّر ذلك الرسالة نفسها أبدًا ولا يرسلها مرتين. وتوضّح صفحة الرسالة حال النسخة.</translation>
    </message>
    <message>
        <source>How do other programs send through Sendoff?</source>
        <translation>كيف ترسل البرامج الأخرى عبر Sendoff؟</translation>
    </message>
    <message>
        <source>Thunderbird, mutt, git, script, cron, sendmail, command line, terminal, mailto</source>
        <translation>Thunderbird، mutt، git، نص برمجي، سكربت، cron، sendmail، سطر الأوامر، الطرفية، mailto</translation>
    </message>
    <message>
        <source>The command “sendoff-cli” sends from scripts and terminals, by the same accounts and the same outbox. It ends with 0 once the message is safe.</source>
        <translation>يرسل الأمر «sendoff-cli» من النصوص البرمجية ومن الطرفية، عبر الحسابات نفسها وصندوق الصادر نفسه. وينتهي بالقيمة 0 متى حُفظت الرسالة بأمان.</translation>
    </message>
    <message>
        <source>Programs that know “sendmail”, such as mutt, git, cron and PHP, take “sendoff-cli sendmail” in its place. The account is the one whose address stands in From.</source>
        <translation>البرامج التي تعرف «sendmail»، مثل mutt وgit وcron وPHP، يمكنها استخدام «sendoff-cli sendmail» بدلًا منه. ويُستخدم الحساب الذي يوجد عنوانه في From.</translation>
    </message>
    <message>
        <source>Messages that another mail program has stored as .eml files can be dropped onto the window, to be answered or forwarded. A click on an address in a browser opens a new message if Sendoff is your mail program: the settings have a button for that.</source>
        <translation>الرسائل التي حفظها برنامج بريد آخر في ملفات ‎.eml يمكن إسقاطها على النافذة للرد عليها أو إعادة توجيهها. والنقر على عنوان بريد في المتصفح يفتح رسالة جديدة إن كان Sendoff برنامج بريدك: ففي الإعدادات زر لذلك.</translation>
    </message>
    <message>
        <source>How do I back up or move to another machine?</source>
        <translation>كيف أنشئ نسخة احتياطية أو أنتقل إلى جهاز آخر؟</translation>
    </message>
    <message>
        <source>export, restore, new computer, transfer, password, profile</source>
        <translation>تصدير، استعادة، نسخ احتياطي، نسخة احتياطية، حاسوب جديد، نقل، كلمة المرور، ملف التعريف</translation>
    </message>
    <message>
        <source>Passwords and sign-ins are never in that file. Sendoff asks for them again, once for each account.</source>
        <translation>لا تُحفظ كلمات المرور وبيانات تسجيل الدخول في ذلك الملف أبدًا. يطلبها Sendoff من جديد، مرة واحدة لكل حساب.</translation>
    </message>
    <message>
        <source>To take everything along, messages and drafts too, quit Sendoff and copy the folder in which it keeps its data. It is the folder that “sendoff --profile” can be given.</source>
        <translation>لأخذ كل شيء معك، بما فيه الرسائل والمسودات، أنهِ Sendoff وانسخ المجلد الذي يحفظ فيه بياناته. وهو المجلد الذي يمكن تحديده بالأمر «sendoff --profile».</translation>
    </message>
    <message>
        <source>What does a message reveal about me?</source>
        <translation>ماذا تكشف الرسالة عني؟</translation>
    </message>
    <message>
        <source>header, IP address, time zone, Bcc, photo, place, tracking, encryption, headers</source>
        <translation>ترويسة، عنوان IP، المنطقة الزمنية، نسخة مخفية، صورة، مكان، موقع، تتبع، خصوصية، تشفير، ترويسات</translation>
    </message>
    <message>
        <source>Recipients see your name and address, the subject, the date with your time zone, and everybody under To and Cc. Nobody sees who stands under Bcc. Sendoff doesn&apos;t tell which program, which system or which machine you write from.</source>
        <translation>يرى المستلمون اسمك وعنوانك والموضوع والتاريخ مع منطقتك الزمنية وكل من في «إلى» و«نسخة». ولا يرى أحد من في «نسخة مخفية». ولا يُفصح Sendoff عن البرنامج أو النظام أو الجهاز الذي تكتب منه.</translation>
    </message>
    <message>
        <source>Your provider sees the address from which you connect to the network and may write it into the message; that is its decision. The way to the provider is always encrypted unless you allowed otherwise in the account.</source>
        <translation>يرى مزوّد الخدمة العنوان الذي تتصل منه بالشبكة، وقد يكتبه في الرسالة؛ فالقرار له. والطريق إلى المزوّد مشفّر دائمًا ما لم تسمح بغير ذلك في الحساب.</translation>
    </message>
    <message>
        <source>Photographs and documents can contain a place, a device or an author. “What will be sent” in the window in which you write names what is inside, and can take it out of pictures before they leave.</source>
        <translation>قد تتضمن الصور والمستندات مكانًا أو جهازًا أو اسم مؤلف. يبيّن «ما سيُرسل» في نافذة الكتابة ما فيها، ويمكنه حذفه من الصور قبل إرسالها.</translation>
    </message>
    <message>
        <source>Sendoff sends nothing to anybody but your servers, and loads nothing that a message points to. Setting up an account may ask Thunderbird&apos;s database, which learns the part of the address after the @.</source>
        <translation>لا يرسل Sendoff شيئًا إلا إلى خوادمك، ولا يحمّل شيئًا مما تشير إليه الرسائل. وعند إعداد حساب قد تُسأل قاعدة بيانات Thunderbird، فتعرف الجزء الذي بعد علامة @ من العنوان.</translation>
    </message>
    <message>
        <source>What happens when I close the window?</source>
        <translation>ماذا يحدث عندما أغلق النافذة؟</translation>
    </message>
    <message>
        <source>quiet, notification, tray, background, start at login, quit, autostart</source>
        <translation>هادئ، إشعار، تنبيه، شريط النظام، الخلفية، البدء عند تسجيل الدخول، إنهاء، إغلاق، تشغيل تلقائي</translation>
    </message>
    <message>
        <source>Messages that wait still leave: Sendoff goes on without its window until they have. Where the desktop has a place for icons beside the clock, one shows how things stand, and opens the window again.</source>
        <translation>تُرسل الرسائل المنتظرة رغم ذلك: يواصل Sendoff العمل بلا نافذته حتى تُرسل كلها. وحيث يكون في سطح المكتب مكان للأيقونات بجوار الساعة، تظهر أيقونة تبيّن سير الأمور وتعيد فتح النافذة.</translation>
    </message>
    <message>
        <source>“Quit” ends it. If something is just leaving, it asks first. What waits then leaves at the next start.</source>
        <translation>يوقف «إنهاء» البرنامج. وإن كان شيء يُرسل في تلك اللحظة، يسألك أولًا. وما يبقى في الانتظار يُرسل عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>A notification comes when a message needs you, with what can be done at once. “Tell me when a message needs me” in the settings turns notifications off; nothing else changes.</source>
        <translation>يصلك إشعار عندما تحتاج رسالة إليك، ومعه ما يمكن فعله في الحال. يمكن إيقاف الإشعارات في الإعدادات بخيار «إعلامي عندما تحتاج رسالة إليّ»؛ ولا يتغيّر شيء سواها.</translation>
    </message>
    <message>
        <source>“Start in the background when I log in” sends what is scheduled without your having to think of it.</source>
        <translation>مع خيار «البدء في الخلفية عند تسجيل دخولي» يُرسل ما هو مجدول دون أن تحتاج إلى تذكّره.</translation>
    </message>
    <message>
        <source>“Back up everything except messages…” in the menu “Window” writes accounts, signatures, drafts, people and settings to a file. “Restore from a backup…” reads it, here or on another machine.</source>
        <translation>يكتب «نسخ كل شيء احتياطيًا عدا الرسائل…» في قائمة «النافذة» الحسابات والتوقيعات والمسودات والأشخاص والإعدادات في ملف. ويقرؤه «استعادة من نسخة احتياطية…»، هنا أو على جهاز آخر.</translation>
    </message>
    <message>
        <source>Single messages leave as files by “Export”. Every mail program opens such .eml files.</source>
        <translation>تُحفظ الرسائل المفردة في ملفات باستخدام «تصدير». وكل برامج البريد تفتح ملفات ‎.eml هذه.</translation>
    </message>
    <message>
        <source>Or each account keeps copies in a Maildir folder or an mbox file on this machine, which programs such as mutt, Claws Mail and Thunderbird open. That needs no IMAP server.</source>
        <translation>أو يحفظ كل حساب نسخًا في مجلد Maildir أو ملف mbox على هذا الجهاز، تفتحه برامج مثل mutt وClaws Mail وThunderbird. ولا يتطلب ذلك خادم IMAP.</translation>
    </message>
    <message>
        <source>The IMAP server is set in the account, under “Sent copies and delivery reports”. Sendoff reads nothing there but what it looks for.</source>
        <translation>يُحدَّد خادم IMAP في الحساب، تحت «نسخ الرسائل المرسلة وتقارير التسليم». ولا يقرأ Sendoff هناك إلا ما يبحث عنه.</translation>
    </message>
    <message>
        <source>Programs that send to a mail server, such as Thunderbird and WordPress, can send to Sendoff. “Programs that send through Sendoff…” in the settings opens a port for them, gives each a token and shows how to set it up.</source>
        <translation>البرامج التي ترسل إلى خادم بريد، مثل Thunderbird وWordPress، يمكنها الإرسال إلى Sendoff. يفتح «البرامج التي ترسل عبر Sendoff…» في الإعدادات منفذًا لها، ويعطي كلًا منها رمزًا، ويعرض كيفية إعداده.</translation>
    </message>
</context>
<context>
    <name>sendoff::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>No help page has these words. Try fewer or different ones.</source>
        <translation>لا توجد في المساعدة صفحة فيها هذه الكلمات. جرّب كلمات أقل أو كلمات أخرى.</translation>
    </message>
</context>
<context>
    <name>sendoff::IdentitiesDialog</name>
    <message>
        <source>Add an address</source>
        <translation>إضافة عنوان</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Addresses of “%1”</source>
        <translation>عناوين «%1»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Jane Roe</source>
        <translation>مريم حداد</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>الرد إلى</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>هذا العنوان</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Always Bcc</source>
        <translation>نسخة مخفية دائمًا</translation>
    </message>
    <message>
        <source>your own address keeps a copy</source>
        <translation>عنوانك يحتفظ بنسخة</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Only addresses that the server lets this account use arrive.</source>
        <translation>لا تصل إلا الرسائل المرسلة من عناوين يسمح الخادم لهذا الحساب باستخدامها.</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>العنوان: %1</translation>
    </message>
    <message>
        <source>Replies go to: %1</source>
        <translation>الرد إلى: %1</translation>
    </message>
    <message>
        <source>Always Bcc: %1</source>
        <translation>نسخة مخفية دائمًا: %1</translation>
    </message>
    <message>
        <source>Folder for sent mail</source>
        <translation>مجلد البريد المرسل</translation>
    </message>
    <message>
        <source>as for the account</source>
        <translation>كما للحساب</translation>
    </message>
    <message>
        <source>In the account&apos;s mailbox. Copies of what this address sends are kept there.</source>
        <translation>مجلد في صندوق بريد الحساب، تُحفظ فيه نسخ مما يُرسل من هذا العنوان.</translation>
    </message>
</context>
<context>
    <name>sendoff::ImportDialog</name>
    <message>
        <source>Looking for other mail programs…</source>
        <translation>جارٍ البحث عن برامج بريد أخرى…</translation>
    </message>
    <message>
        <source>Import passwords where they can be read</source>
        <translation>استيراد كلمات المرور حيثما أمكنت قراءتها</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>استيراد الحسابات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No other mail program with accounts was found for this user.</source>
        <translation>لم يُعثر لهذا المستخدم على برنامج بريد آخر فيه حسابات.</translation>
    </message>
    <message>
        <source>Servers, identities and signatures are imported. Nothing changes in the other program.</source>
        <translation>تُستورد الخوادم والهويات والتوقيعات. ولا يتغيّر شيء في البرنامج الآخر.</translation>
    </message>
    <message>
        <source>Not all accounts were imported.</source>
        <translation>لم تُستورد كل الحسابات.</translation>
    </message>
</context>
<context>
    <name>sendoff::IncomingPart</name>
    <message>
        <source>Incoming server</source>
        <translation>خادم الوارد</translation>
    </message>
    <message>
        <source>Incoming security</source>
        <translation>أمان الوارد</translation>
    </message>
    <message>
        <source>Incoming port</source>
        <translation>منفذ الوارد</translation>
    </message>
    <message>
        <source>Incoming user name</source>
        <translation>اسم مستخدم الوارد</translation>
    </message>
    <message>
        <source>as for sending</source>
        <translation>كما للإرسال</translation>
    </message>
    <message>
        <source>Folder for sent mail</source>
        <translation>مجلد البريد المرسل</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>يُعثر عليه تلقائيًا</translation>
    </message>
    <message>
        <source>Incoming protocol</source>
        <translation>بروتوكول الوارد</translation>
    </message>
    <message>
        <source>none: no sent copies, no delivery reports</source>
        <translation>بلا: لا نسخ مرسلة ولا تقارير تسليم</translation>
    </message>
    <message>
        <source>Look for delivery reports and receipts</source>
        <translation>البحث عن تقارير التسليم والإيصالات</translation>
    </message>
    <message>
        <source>Asks the inbox for reports by the headers of its messages, and reads only these. Nothing is changed there.</source>
        <translation>يبحث عن التقارير في صندوق الوارد من خلال ترويسات الرسائل، ولا يقرأ غيرها. لا يتغيّر شيء هناك.</translation>
    </message>
    <message>
        <source>Delivery reports</source>
        <translation>تقارير التسليم</translation>
    </message>
    <message>
        <source>Copies on the server</source>
        <translation>النسخ على الخادم</translation>
    </message>
    <message>
        <source>If the provider keeps none by itself</source>
        <translation>إن لم يحتفظ بها المزوّد تلقائيًا</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Keep drafts in the mailbox&apos;s Drafts folder too</source>
        <translation>حفظ المسودات في مجلد المسودات في صندوق البريد أيضًا</translation>
    </message>
    <message>
        <source>A draft that rests for half a minute is put there, so that your other mail programs can go on with it. Only what Sendoff put there is replaced or removed.</source>
        <translation>تُوضع هناك كل مسودة لم تتغيّر لنصف دقيقة، لتتمكن من متابعتها في برامج بريدك الأخرى. ولا يُستبدل أو يُزال إلا ما وضعه Sendoff هناك.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Copies on this machine</source>
        <translation>النسخ على هذا الجهاز</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>In a Maildir folder</source>
        <translation>في مجلد Maildir</translation>
    </message>
    <message>
        <source>In an mbox file</source>
        <translation>في ملف mbox</translation>
    </message>
    <message>
        <source>Place on this machine</source>
        <translation>المكان على هذا الجهاز</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>اختيار مكان</translation>
    </message>
    <message>
        <source>Give the whole path of the place for sent copies, beginning with a slash or ~/.</source>
        <translation>أدخل المسار الكامل لمكان نسخ الرسائل المرسلة، مبتدئًا بشرطة مائلة أو ‎~/‎.</translation>
    </message>
    <message>
        <source>Incoming password</source>
        <translation>كلمة مرور الوارد</translation>
    </message>
    <message>
        <source>As for sending</source>
        <translation>كما للإرسال</translation>
    </message>
    <message>
        <source>Its own, in the system&apos;s keychain</source>
        <translation>خاصة به، في سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>A command prints it</source>
        <translation>يطبعها أمر</translation>
    </message>
    <message>
        <source>Password of the mailbox</source>
        <translation>كلمة مرور صندوق البريد</translation>
    </message>
    <message>
        <source>Command for the mailbox</source>
        <translation>أمر صندوق البريد</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Fill in the password of the mailbox.</source>
        <translation>أدخل كلمة مرور صندوق البريد.</translation>
    </message>
    <message>
        <source>Fill in the command that prints the password of the mailbox.</source>
        <translation>أدخل الأمر الذي يطبع كلمة مرور صندوق البريد.</translation>
    </message>
</context>
<context>
    <name>sendoff::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>لغة النظام</translation>
    </message>
</context>
<context>
    <name>sendoff::LaterDialog</name>
    <message>
        <source>Leave it with the server until then, if the server offers that</source>
        <translation>إيداعها لدى الخادم حتى ذلك الحين، إن كان يتيح ذلك</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>إرسال لاحقًا</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd، d MMM yyyy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It leaves for the server now, and can&apos;t be undone or changed from then on. A server that doesn&apos;t keep messages leaves it here, and Sendoff must be running then.</source>
        <translation>تُسلَّم إلى الخادم الآن، ولا يمكن التراجع عنها أو تغييرها بعد ذلك. والخادم الذي لا يحفظ الرسائل يتركها هنا، فيجب أن يكون Sendoff قيد التشغيل حينها.</translation>
    </message>
    <message>
        <source>Sendoff must be running then. If it isn&apos;t, the message waits, and you are told that its time has passed.</source>
        <translation>يجب أن يكون Sendoff قيد التشغيل حينها. وإن لم يكن، تنتظر الرسالة ويصلك تنبيه بأن موعدها فات.</translation>
    </message>
</context>
<context>
    <name>sendoff::LaterMenu</name>
    <message>
        <source>Send later</source>
        <translation>إرسال لاحقًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
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
        <translation>اختيار تاريخ ووقت…</translation>
    </message>
    <message>
        <source>Sendoff must be running then.</source>
        <translation>يجب أن يكون Sendoff قيد التشغيل حينها.</translation>
    </message>
</context>
<context>
    <name>sendoff::LaterTimes</name>
    <message>
        <source>In 1 hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>هذا المساء</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>صباح الغد</translation>
    </message>
    <message>
        <source>Monday morning</source>
        <translation>صباح الاثنين</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterHead</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وشخص آخر</numerusform>
            <numerusform>%1 وشخصان آخران</numerusform>
            <numerusform>%1 و%Ln أشخاص آخرين</numerusform>
            <numerusform>%1 و%Ln شخصًا آخر</numerusform>
            <numerusform>%1 و%Ln شخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>بلا موضوع</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterListModel</name>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>بلا موضوع</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterPaper</name>
    <message>
        <source>Only the beginning of this long message is printed.</source>
        <translation>لا يُطبع إلا أول هذه الرسالة الطويلة.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>The file can&apos;t be read any more. Open the message again.</source>
        <translation>لم تعد قراءة الملف ممكنة. افتح الرسالة من جديد.</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be written. Choose another folder.</source>
        <translation>تعذّرت كتابة «‎%1». اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterParts</name>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>حفظ الكل</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>المرفق %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be opened. Save it, and open it from there.</source>
        <translation>تعذّر فتح «%1». احفظه وافتحه من مكان الحفظ.</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>حفظ المرفق</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be written. Choose another folder.</source>
        <translation>تعذّرت كتابة «%1». اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Save all attachments in a folder</source>
        <translation>حفظ كل المرفقات في مجلد</translation>
    </message>
    <message>
        <source>Not all attachments could be written to “%1”. Choose another folder.</source>
        <translation>تعذّرت كتابة بعض المرفقات في «‎%1». اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterText</name>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>sendoff::LetterWindow</name>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Messages in the file</source>
        <translation>الرسائل في الملف</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Reply all</source>
        <translation>الرد على الكل</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>Forward how</source>
        <translation>طريقة إعادة التوجيه</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>As an attachment</source>
        <translation>كمرفق</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Reply to the list</source>
        <translation>الرد على القائمة البريدية</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>تحويل كما هي</translation>
    </message>
    <message>
        <source>Edit as new</source>
        <translation>تحرير كرسالة جديدة</translation>
    </message>
    <message>
        <source>“%1” holds no messages</source>
        <translation>لا رسائل في «%1»</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read</source>
        <translation>تتعذّر قراءة «%1»</translation>
    </message>
    <message>
        <source>It begins as a file of messages, but none follows.</source>
        <translation>يبدأ الملف كما يبدأ ملف الرسائل، لكن لا رسالة فيه.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it, then open it again.</source>
        <translation>تحقق من أنه ما زال موجودًا ومن أن لديك إذن قراءته، ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>This message can&apos;t be read</source>
        <translation>تتعذّر قراءة هذه الرسالة</translation>
    </message>
    <message>
        <source>Check that the file is still there, then open it again.</source>
        <translation>تحقق من أن الملف ما زال موجودًا، ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>Only the beginning of this long message is shown; a reply quotes all of it.</source>
        <translation>لا يظهر إلا أول هذه الرسالة الطويلة؛ أما الرد فيقتبسها كاملة.</translation>
    </message>
    <message>
        <source>Shown without what could harm you</source>
        <translation>معروضة دون ما قد يضرّك</translation>
    </message>
    <message>
        <source>The file can&apos;t be read any more. Open the message again.</source>
        <translation>لم تعد قراءة الملف ممكنة. افتح الرسالة من جديد.</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>فتح ملف رسالة</translation>
    </message>
</context>
<context>
    <name>sendoff::Letters</name>
    <message>
        <source>Open message file</source>
        <translation>فتح ملف رسالة</translation>
    </message>
    <message>
        <source>Messages (*.eml *.mbox);;All files (*)</source>
        <translation>الرسائل ‎(*.eml *.mbox);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>sendoff::LinkBar</name>
    <message>
        <source>Address of the link</source>
        <translation>عنوان الرابط</translation>
    </message>
    <message>
        <source>Text of the link</source>
        <translation>نص الرابط</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>إزالة الرابط</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>إدراج الرابط</translation>
    </message>
    <message>
        <source>Close the link bar</source>
        <translation>إغلاق شريط الرابط</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>A link leads to an address such as example.org, https://example.org/plan or ana@example.org.</source>
        <translation>يشير الرابط إلى عنوان مثل example.org أو https://example.org/plan أو ana@example.org.</translation>
    </message>
</context>
<context>
    <name>sendoff::ListPane</name>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>إعدادات الحساب</translation>
    </message>
    <message>
        <source>%1 with “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No message here matches “%1”.</source>
        <translation>لا رسالة هنا تطابق «%1».</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>لا شيء بحاجة إليك</translation>
    </message>
    <message>
        <source>Messages that couldn&apos;t be sent appear here.</source>
        <translation>تظهر هنا الرسائل التي تعذّر إرسالها.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>لا شيء في الانتظار</translation>
    </message>
    <message>
        <source>Everything that you sent has gone out.</source>
        <translation>أُرسل كل ما طلبت إرساله.</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>لا شيء مجدول</translation>
    </message>
    <message>
        <source>What you “Send later” waits here for its time.</source>
        <translation>ما تختار له «إرسال لاحقًا» ينتظر موعده هنا.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>What you send is kept here.</source>
        <translation>يُحفظ هنا ما ترسله.</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>لا مسودات</translation>
    </message>
    <message>
        <source>What you begin to write is kept here.</source>
        <translation>يُحفظ هنا ما تبدأ كتابته.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
    <message>
        <source>What you send appears here, with what became of it for each recipient.</source>
        <translation>يظهر هنا ما ترسله، مع ما صار إليه أمره لدى كل مستلم.</translation>
    </message>
</context>
<context>
    <name>sendoff::MailboxDraftsDialog</name>
    <message>
        <source>Drafts in the mailbox</source>
        <translation>المسودات في صندوق البريد</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>فتح نسخة</translation>
    </message>
    <message>
        <source>Looking for drafts…</source>
        <translation>جارٍ البحث عن المسودات…</translation>
    </message>
    <message>
        <source>Only their subjects, recipients and dates are read.</source>
        <translation>لا يُقرأ منها إلا الموضوع والمستلمون والتاريخ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts couldn&apos;t be checked: %1.</source>
        <translation>
            <numerusform>تعذّر البحث في الحسابات: %1.</numerusform>
            <numerusform>تعذّر البحث في الحساب «%1».</numerusform>
            <numerusform>تعذّر البحث في حسابين: %1.</numerusform>
            <numerusform>تعذّر البحث في %Ln حسابات: %1.</numerusform>
            <numerusform>تعذّر البحث في %Ln حسابًا: %1.</numerusform>
            <numerusform>تعذّر البحث في %Ln حساب: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No drafts of other programs</source>
        <translation>لا مسودات من برامج أخرى</translation>
    </message>
    <message>
        <source>No account keeps drafts in its mailbox. You can turn that on in the settings of an account with IMAP.</source>
        <translation>لا يحفظ أي حساب المسودات في صندوق بريده. يمكنك تفعيل ذلك في إعدادات حساب يستخدم IMAP.</translation>
    </message>
    <message>
        <source>What your other mail programs keep as drafts is listed here.</source>
        <translation>تُدرج هنا المسودات التي تحفظها برامج بريدك الأخرى.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>The draft couldn&apos;t be read: it may be gone or too large, or its mailbox can&apos;t be reached.</source>
        <translation>تعذّرت قراءة المسودة: ربما لم تعد موجودة أو حجمها كبير جدًا، أو لا يمكن الوصول إلى صندوق بريدها.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>sendoff::MainWindow</name>
    <message numerus="yes">
        <source>%Ln messages selected</source>
        <translation>
            <numerusform>لم تُحدَّد أي رسالة</numerusform>
            <numerusform>حُدّدت رسالة واحدة</numerusform>
            <numerusform>حُدّدت رسالتان</numerusform>
            <numerusform>حُدّدت %Ln رسائل</numerusform>
            <numerusform>حُدّدت %Ln رسالة</numerusform>
            <numerusform>حُدّدت %Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>No message selected</source>
        <translation>لم تُحدَّد رسالة</translation>
    </message>
    <message>
        <source>Select one to see what became of it for each recipient.</source>
        <translation>حدّد رسالة لترى ما صار إليه أمرها لدى كل مستلم.</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Sendoff</source>
        <translation>Sendoff</translation>
    </message>
    <message>
        <source>New message (Ctrl+N)</source>
        <translation>رسالة جديدة (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Views and accounts</source>
        <translation>طرق العرض والحسابات</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Kept in Drafts</source>
        <translation>محفوظة في المسودات</translation>
    </message>
    <message>
        <source>“%1” is kept in Drafts</source>
        <translation>«%1» محفوظة في المسودات</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>sendoff::MessageAction</name>
    <message>
        <source>Fix the account</source>
        <translation>إصلاح الحساب</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تعليق الإرسال</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>رفع التعليق</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>إلغاء الإرسال</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>اختيار وقت آخر</translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <translation>تحرير وإعادة الإرسال</translation>
    </message>
    <message>
        <source>Edit for failed recipients</source>
        <translation>تحرير لمن لم تصلهم</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إرسال مجددًا</translation>
    </message>
    <message>
        <source>Duplicate as new</source>
        <translation>إنشاء نسخة كرسالة جديدة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Copy report for the help desk</source>
        <translation>نسخ تقرير للدعم الفني</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Send to failed recipients</source>
        <translation>إرسال لمن لم تصلهم</translation>
    </message>
    <message>
        <source>Edit and make it smaller</source>
        <translation>تحرير وتصغير الحجم</translation>
    </message>
    <message>
        <source>Mark as resolved</source>
        <translation>وضع علامة «تمت معالجتها»</translation>
    </message>
    <message>
        <source>Needs attention again</source>
        <translation>بحاجة إلى انتباهك من جديد</translation>
    </message>
    <message>
        <source>Open in my mail reader</source>
        <translation>فتح في قارئ البريد لديّ</translation>
    </message>
    <message>
        <source>Try the copy again</source>
        <translation>إعادة محاولة حفظ النسخة</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
</context>
<context>
    <name>sendoff::MessageEditor</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Everything about the text</source>
        <translation>كل ما يخص النص</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>No misspelt words are left.</source>
        <translation>لم تبقَ أخطاء إملائية.</translation>
    </message>
    <message>
        <source>Put a picture in the text</source>
        <translation>وضع صورة في النص</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>صور ‎(*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>That isn&apos;t a picture that mail programs can show.</source>
        <translation>هذه ليست صورة تُعرض في البريد.</translation>
    </message>
    <message>
        <source>Take a PNG, JPEG, GIF or WebP file, or attach it as it is.</source>
        <translation>اختر ملف PNG أو JPEG أو GIF أو WebP، أو أرفقها كما هي.</translation>
    </message>
    <message>
        <source>This is plain text now.</source>
        <translation>أصبح هذا نصًا عاديًا.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Pasted as plain text.</source>
        <translation>أُلصق كنص عادي.</translation>
    </message>
    <message>
        <source>Paste with format</source>
        <translation>لصق مع التنسيق</translation>
    </message>
    <message>
        <source>It&apos;s fine</source>
        <translation>لا بأس</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <comment>the button&apos;s name and keys, words, characters</comment>
        <translation>%1
%2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln أحرف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::MessageFiles</name>
    <message>
        <source>No files can be kept in “%1”. Make room there, then try again.</source>
        <translation>لا يمكن حفظ أي ملفات في «‎%1». أفسح مساحة هناك، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>sendoff::MessagePage</name>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Conversation with the server</source>
        <translation>المحادثة مع الخادم</translation>
    </message>
    <message>
        <source>Selected message</source>
        <translation>الرسالة المحددة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>queued %1</source>
        <translation>أُدرجت للإرسال %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <translation>
            <numerusform>لا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%Ln محاولات</numerusform>
            <numerusform>%Ln محاولة</numerusform>
            <numerusform>%Ln محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Conversation with the server (%1)</source>
        <translation>المحادثة مع الخادم (%1)</translation>
    </message>
    <message>
        <source>Draft · saved %1</source>
        <translation>مسودة · حُفظت %1</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>لم تُرسل بعد.</translation>
    </message>
    <message>
        <source>This draft is kept until you send or remove it.</source>
        <translation>تُحفظ هذه المسودة حتى ترسلها أو تزيلها.</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>sendoff::MessagePreview</name>
    <message>
        <source>The message as the recipient sees it</source>
        <translation>الرسالة كما يراها المستلم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
</context>
<context>
    <name>sendoff::MessageRow</name>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>To nobody yet</source>
        <translation>بلا مستلم بعد</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ القراءة</translation>
    </message>
</context>
<context>
    <name>sendoff::MessageText</name>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Write your message</source>
        <translation>اكتب رسالتك</translation>
    </message>
    <message>
        <source>Bold, italic and struck text is plain text now.</source>
        <translation>النص الغامق والمائل والمشطوب أصبح نصًا عاديًا.</translation>
    </message>
    <message>
        <source>Headings are lines like the others.</source>
        <translation>أصبحت العناوين أسطرًا كغيرها.</translation>
    </message>
    <message>
        <source>Tables are columns of text.</source>
        <translation>أصبحت الجداول أعمدة من النص.</translation>
    </message>
    <message>
        <source>The pictures are attachments now.</source>
        <translation>أصبحت الصور مرفقات.</translation>
    </message>
</context>
<context>
    <name>sendoff::NavigationModel</name>
    <message>
        <source>stays on this machine</source>
        <translation>يبقى على هذا الجهاز</translation>
    </message>
    <message>
        <source>ready, the default</source>
        <translation>جاهز، وهو الافتراضي</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>needs your attention</source>
        <translation>بحاجة إلى انتباهك</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>كل الرسائل</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>بحاجة إلى انتباهك</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدولة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مُرسلة</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>الإرسال متوقف</translation>
    </message>
    <message>
        <source>can&apos;t connect to its server</source>
        <translation>يتعذّر الاتصال بخادمه</translation>
    </message>
</context>
<context>
    <name>sendoff::OptionsDialog</name>
    <message>
        <source>Options of this message</source>
        <translation>خيارات هذه الرسالة</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>الرد إلى</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجلة</translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation>غير مستعجلة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Tell me when it was delivered</source>
        <translation>إعلامي عند تسليمها</translation>
    </message>
    <message>
        <source>Tell me when it is late</source>
        <translation>إعلامي إذا تأخرت</translation>
    </message>
    <message>
        <source>Mail servers report it, where they can.</source>
        <translation>ترسل خوادم البريد تقريرًا بذلك حيثما أمكنها.</translation>
    </message>
    <message>
        <source>Ask for a read receipt</source>
        <translation>طلب إيصال القراءة</translation>
    </message>
    <message>
        <source>Many people never send one. If none comes, that means nothing.</source>
        <translation>كثيرون لا يرسلونه أبدًا. فعدم وصوله لا يدل على شيء.</translation>
    </message>
    <message>
        <source>Only over encrypted connections, all the way</source>
        <translation>عبر اتصالات مشفّرة فقط، طوال الطريق</translation>
    </message>
    <message>
        <source>Where a server on the way can&apos;t promise that, the message comes back.</source>
        <translation>إذا لم يضمن أحد الخوادم على الطريق ذلك، تعود الرسالة إليك.</translation>
    </message>
    <message>
        <source>Pictures without place, author and device</source>
        <translation>صور بلا مكان ولا صاحب ولا جهاز</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>ترويسات مخصصة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Replies go to: %1</source>
        <translation>الرد إلى: %1</translation>
    </message>
    <message>
        <source>Write each header in a line of its own, as “Name: value”.</source>
        <translation>اكتب كل ترويسة في سطر مستقل، بصيغة «Name: value».</translation>
    </message>
    <message>
        <source>replies to %1</source>
        <translation>الرد إلى %1</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>عاجلة</translation>
    </message>
    <message>
        <source>can wait</source>
        <translation>غير مستعجلة</translation>
    </message>
    <message>
        <source>delivery report</source>
        <translation>تقرير التسليم</translation>
    </message>
    <message>
        <source>read receipt</source>
        <translation>إيصال القراءة</translation>
    </message>
    <message>
        <source>encrypted all the way</source>
        <translation>مشفّرة طوال الطريق</translation>
    </message>
    <message>
        <source>pictures without metadata</source>
        <translation>صور بلا بيانات وصفية</translation>
    </message>
    <message>
        <source>custom headers</source>
        <translation>ترويسات مخصصة</translation>
    </message>
</context>
<context>
    <name>sendoff::PeopleCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
</context>
<context>
    <name>sendoff::PeopleModel</name>
    <message>
        <source>group of %1</source>
        <translation>مجموعة من %1</translation>
    </message>
</context>
<context>
    <name>sendoff::PersonPart</name>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Jane Roe</source>
        <translation>مريم حداد</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيير</translation>
    </message>
</context>
<context>
    <name>sendoff::PlanPanel</name>
    <message>
        <source>Leave it out, where that can be done</source>
        <translation>حذف ذلك حيثما أمكن</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>ما سيُرسل</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>كيف تُرسل</translation>
    </message>
    <message>
        <source>How much it is</source>
        <translation>كم حجمها</translation>
    </message>
    <message>
        <source>Who sees whom</source>
        <translation>من يرى من</translation>
    </message>
    <message>
        <source>What you reveal</source>
        <translation>ما تكشفه</translation>
    </message>
    <message>
        <source>The message itself</source>
        <translation>الرسالة نفسها</translation>
    </message>
    <message>
        <source>The message as it is sent</source>
        <translation>الرسالة كما تُرسل</translation>
    </message>
    <message>
        <source>It can&apos;t be sent like this yet.</source>
        <translation>لا يمكن إرسالها هكذا بعد.</translation>
    </message>
    <message>
        <source>The server may refuse it.</source>
        <translation>قد يرفضها الخادم.</translation>
    </message>
    <message>
        <source>Octet for octet; Date and Message-ID are made anew when it is queued.</source>
        <translation>الرسالة بايتًا ببايت؛ ويُنشأ التاريخ ومعرّف Message-ID من جديد عند إدراجها للإرسال.</translation>
    </message>
    <message>
        <source>The first %1; Date and Message-ID are made anew when it is queued.</source>
        <translation>أول %1 من الرسالة؛ ويُنشأ التاريخ ومعرّف Message-ID من جديد عند إدراجها للإرسال.</translation>
    </message>
</context>
<context>
    <name>sendoff::Printing</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسلت إلى الطابعة.</translation>
    </message>
    <message>
        <source>Couldn&apos;t print. Check that the printer is on, then try again.</source>
        <translation>تعذّرت الطباعة. تأكد من أن الطابعة مشغّلة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>حُفظ باسم «‎%1».</translation>
    </message>
</context>
<context>
    <name>sendoff::ProgramsDialog</name>
    <message>
        <source>Programs that send through Sendoff</source>
        <translation>البرامج التي ترسل عبر Sendoff</translation>
    </message>
    <message>
        <source>Take mail from programs on this machine</source>
        <translation>قبول البريد من البرامج على هذا الجهاز</translation>
    </message>
    <message>
        <source>Scripts, mail readers and web applications then send through your outbox. Only programs on this machine can reach the port, over TLS and with a token of their own. It is open while Sendoff runs; “sendoff-cli serve” has it open without a window.</source>
        <translation>بذلك ترسل النصوص البرمجية وبرامج قراءة البريد وتطبيقات الويب عبر صندوق الصادر لديك. لا تصل إلى المنفذ إلا البرامج الموجودة على هذا الجهاز، عبر TLS وبرمز مميز خاص بكل منها. يبقى المنفذ مفتوحًا ما دام Sendoff يعمل؛ ويفتحه «sendoff-cli serve» بلا نافذة.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Mail goes</source>
        <translation>الإرسال عبر</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Name of the program</source>
        <translation>اسم البرنامج</translation>
    </message>
    <message>
        <source>Name, such as WordPress</source>
        <translation>اسم، مثل WordPress</translation>
    </message>
    <message>
        <source>Account of the program</source>
        <translation>حساب البرنامج</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>إنشاء رمز مميز</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Whoever has a token can send as you from this machine. Give each program its own: once revoked, it stops working at once, and the others keep working. Sendoff keeps only what is needed to check it.</source>
        <translation>من لديه رمز يمكنه الإرسال باسمك من هذا الجهاز. أعطِ كل برنامج رمزًا خاصًا به: متى أبطلته لم يعد له نفع فورًا، وتواصل البرامج الأخرى عملها. لا يحتفظ Sendoff إلا بما يلزم للتحقق منه.</translation>
    </message>
    <message>
        <source>How to set up</source>
        <translation>طريقة الإعداد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Settings to paste</source>
        <translation>إعدادات جاهزة للصق</translation>
    </message>
    <message>
        <source>As each program&apos;s token says</source>
        <translation>كما يحدد رمز كل برنامج</translation>
    </message>
    <message>
        <source>By the sender&apos;s account</source>
        <translation>عبر حساب المرسل</translation>
    </message>
    <message>
        <source>To the Sandbox: nothing leaves</source>
        <translation>إلى Sandbox: لا شيء يغادر الجهاز</translation>
    </message>
    <message>
        <source>Nowhere: the account was removed</source>
        <translation>بلا وجهة: أُزيل الحساب</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message>
        <source>The port isn&apos;t open</source>
        <translation>المنفذ غير مفتوح</translation>
    </message>
    <message>
        <source>No token was made</source>
        <translation>لم يُنشأ رمز</translation>
    </message>
    <message>
        <source>The token of “%1”: %2</source>
        <translation>رمز «%1»: %2</translation>
    </message>
    <message>
        <source>It logs in as “%1”. Give both to the program now: the token is shown this once and kept nowhere. It is shown in the settings below until this window closes.</source>
        <translation>يسجّل البرنامج دخوله باسم «%1». أعطِه الاسم والرمز الآن: يُعرض الرمز هذه المرة فقط ولا يُحفظ في أي مكان. ويبقى في الإعدادات أدناه حتى إغلاق هذه النافذة.</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>No program has a token yet.</source>
        <translation>لا يملك أي برنامج رمزًا مميزًا بعد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>sendoff::ProgressBoard</name>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>sendoff::ReceiptView</name>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>نسخ الإيصال</translation>
    </message>
</context>
<context>
    <name>sendoff::RecipientChip</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, address</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, group of %2</source>
        <translation>%1، مجموعة من %2</translation>
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
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Replace by its members</source>
        <translation>وضع أعضائها مكانها</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Move to To</source>
        <translation>نقل إلى «إلى»</translation>
    </message>
    <message>
        <source>Move to Cc</source>
        <translation>نقل إلى «نسخة»</translation>
    </message>
    <message>
        <source>Move to Bcc</source>
        <translation>نقل إلى «نسخة مخفية»</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>sendoff::RecipientList</name>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا مستلم آخر</numerusform>
            <numerusform>ومستلم آخر</numerusform>
            <numerusform>ومستلمان آخران</numerusform>
            <numerusform>و%Ln مستلمين آخرين</numerusform>
            <numerusform>و%Ln مستلمًا آخر</numerusform>
            <numerusform>و%Ln مستلم آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>ردّ الخادم: «%1»</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>ردّه: «%1»</translation>
    </message>
</context>
<context>
    <name>sendoff::Removals</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <translation>أُزيلت «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln messages</source>
        <translation>
            <numerusform>لم تُزل أي رسالة</numerusform>
            <numerusform>أُزيلت رسالة واحدة</numerusform>
            <numerusform>أُزيلت رسالتان</numerusform>
            <numerusform>أُزيلت %Ln رسائل</numerusform>
            <numerusform>أُزيلت %Ln رسالة</numerusform>
            <numerusform>أُزيلت %Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the draft</source>
        <translation>أُزيلت المسودة</translation>
    </message>
    <message>
        <source>Discarded the message</source>
        <translation>تم تجاهل الرسالة</translation>
    </message>
    <message>
        <source>Removed the account “%1”.</source>
        <translation>أُزيل الحساب «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages that wait for it stay in the outbox until you send them from another account.</source>
        <translation>
            <numerusform>لا رسائل تنتظره.</numerusform>
            <numerusform>تبقى رسالة واحدة تنتظره في صندوق الصادر حتى ترسلها عبر حساب آخر.</numerusform>
            <numerusform>تبقى رسالتان تنتظرانه في صندوق الصادر حتى ترسلهما عبر حساب آخر.</numerusform>
            <numerusform>تبقى %Ln رسائل تنتظره في صندوق الصادر حتى ترسلها عبر حساب آخر.</numerusform>
            <numerusform>تبقى %Ln رسالة تنتظره في صندوق الصادر حتى ترسلها عبر حساب آخر.</numerusform>
            <numerusform>تبقى %Ln رسالة تنتظره في صندوق الصادر حتى ترسلها عبر حساب آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sendoff::RepairCard</name>
    <message>
        <source>Likely addresses</source>
        <translation>عناوين مرجّحة</translation>
    </message>
    <message numerus="yes">
        <source>Send to all %Ln likely addresses</source>
        <translation>
            <numerusform>إرسال إلى العناوين المرجّحة</numerusform>
            <numerusform>إرسال إلى العنوان المرجّح</numerusform>
            <numerusform>إرسال إلى العنوانين المرجّحين</numerusform>
            <numerusform>إرسال إلى العناوين المرجّحة كلها (%Ln)</numerusform>
            <numerusform>إرسال إلى العناوين المرجّحة كلها (%Ln)</numerusform>
            <numerusform>إرسال إلى العناوين المرجّحة كلها (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>هل تقصد %1؟</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <translation>بدلًا من %1</translation>
    </message>
    <message>
        <source>Send to this address</source>
        <translation>إرسال إلى هذا العنوان</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>إرسال إلى %1</translation>
    </message>
</context>
<context>
    <name>sendoff::SandboxListModel</name>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
</context>
<context>
    <name>sendoff::SandboxPage</name>
    <message>
        <source>Clear</source>
        <translation>إفراغ</translation>
    </message>
    <message>
        <source>Messages in the Sandbox</source>
        <translation>الرسائل في Sandbox</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Nothing that you send through the Sandbox leaves this machine.</source>
        <translation>لا شيء مما ترسله عبر Sandbox يغادر هذا الجهاز.</translation>
    </message>
    <message>
        <source>Simulate trouble</source>
        <translation>محاكاة المشكلات</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>How the message is shown</source>
        <translation>طريقة عرض الرسالة</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>مصدر الرسالة</translation>
    </message>
    <message>
        <source>No message selected</source>
        <translation>لم تُحدَّد رسالة</translation>
    </message>
    <message>
        <source>Nothing has arrived yet</source>
        <translation>لم يصل شيء بعد</translation>
    </message>
    <message>
        <source>Messages sent through the account “Sandbox” land here, as their recipient would get them.</source>
        <translation>تصل إلى هنا الرسائل المرسلة عبر الحساب «Sandbox» كما تصل إلى مستلمها.</translation>
    </message>
    <message>
        <source>Write a test message</source>
        <translation>كتابة رسالة تجريبية</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>Arrived for %1</source>
        <translation>وصلت إلى %1</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>فتح في نافذة</translation>
    </message>
    <message>
        <source>There it can be printed, saved and answered.</source>
        <translation>يمكن هناك طباعتها وحفظها والرد عليها.</translation>
    </message>
</context>
<context>
    <name>sendoff::SenderBox</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
</context>
<context>
    <name>sendoff::ServerPart</name>
    <message>
        <source>Account name</source>
        <translation>اسم الحساب</translation>
    </message>
    <message>
        <source>work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>عنوان البريد نفسه</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Automatic, the safest first</source>
        <translation>تلقائي، الأكثر أمانًا أولًا</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>بلا تسجيل دخول</translation>
    </message>
    <message>
        <source>Password is kept</source>
        <translation>حفظ كلمة المرور</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>في سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Nowhere: sign in with the browser</source>
        <translation>بلا حفظ: تسجيل الدخول عبر المتصفح</translation>
    </message>
    <message>
        <source>A command prints it</source>
        <translation>يطبعها أمر</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>لا كلمة مرور</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Fill in the server&apos;s name. Your provider tells it.</source>
        <translation>أدخل اسم الخادم. تجده لدى مزوّد الخدمة.</translation>
    </message>
    <message>
        <source>Fill in the command that prints the password.</source>
        <translation>أدخل الأمر الذي يطبع كلمة المرور.</translation>
    </message>
    <message>
        <source>LMTP is for this machine only: lmtp:/path/to/socket or lmtp://127.0.0.1, without encryption.</source>
        <translation>يُستخدم LMTP على هذا الجهاز فقط: lmtp:/path/to/socket أو lmtp://127.0.0.1، بلا تشفير.</translation>
    </message>
</context>
<context>
    <name>sendoff::SettingsDialog</name>
    <message>
        <source>Forever</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Undo after Send, in seconds</source>
        <translation>مهلة التراجع بعد الإرسال، بالثواني</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>Give up after, in days</source>
        <translation>التوقف عن المحاولة بعد، بالأيام</translation>
    </message>
    <message>
        <source>If a message may have arrived</source>
        <translation>إذا احتمل أن تكون الرسالة قد وصلت</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>اسألني</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>إرسالها من جديد</translation>
    </message>
    <message>
        <source>When the connection breaks just before the server confirms, nobody knows. Sent again, a message carries the same Message-ID, by which many mail programs show it only once.</source>
        <translation>عندما ينقطع الاتصال قبيل تأكيد الخادم، لا يعرف أحد إن كانت الرسالة قد وصلت. وعند إرسالها من جديد تحمل معرّف Message-ID نفسه، وبفضله تعرضها برامج بريد كثيرة مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Address book…</source>
        <translation>دفتر العناوين…</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>مدة الاحتفاظ</translation>
    </message>
    <message>
        <source>Sent messages, in days</source>
        <translation>الرسائل المرسلة، بالأيام</translation>
    </message>
    <message>
        <source>Conversations with servers, in days</source>
        <translation>المحادثات مع الخوادم، بالأيام</translation>
    </message>
    <message>
        <source>Removed messages, in days</source>
        <translation>الرسائل المُزالة، بالأيام</translation>
    </message>
    <message>
        <source>Size on this machine</source>
        <translation>الحجم على هذا الجهاز</translation>
    </message>
    <message>
        <source>While you do something else</source>
        <translation>أثناء انشغالك بشيء آخر</translation>
    </message>
    <message>
        <source>Tell me when a message needs me</source>
        <translation>إعلامي عندما تحتاج رسالة إليّ</translation>
    </message>
    <message>
        <source>Stay beside the clock when the window is closed</source>
        <translation>البقاء بجانب الساعة عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Start in the background when I log in</source>
        <translation>البدء في الخلفية عند تسجيل دخولي</translation>
    </message>
    <message>
        <source>With messages waiting, Sendoff keeps running without its window in any case, until they have been sent.</source>
        <translation>ما دامت هناك رسائل في الانتظار، يواصل Sendoff العمل بلا نافذة في كل الأحوال حتى تُرسل.</translation>
    </message>
    <message>
        <source>%1 of messages, %2 of lists and conversations.</source>
        <translation>%1 للرسائل، و%2 للقوائم والمحادثات.</translation>
    </message>
    <message>
        <source>%1 of it is removed and goes by itself.</source>
        <translation>منها %1 أُزيل وسيُحذف تلقائيًا.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>لغة الواجهة</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>لا يوجد إعداد فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Search in the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>E-mail addresses and message files open in Sendoff.</source>
        <translation>تُفتح عناوين البريد وملفات الرسائل في Sendoff.</translation>
    </message>
    <message>
        <source>E-mail addresses open in another program, or in none.</source>
        <translation>النقر على عنوان بريد إلكتروني يفتح برنامجًا آخر، أو لا يفتح شيئًا.</translation>
    </message>
    <message>
        <source>Make Sendoff my mail program</source>
        <translation>جعل Sendoff برنامج بريدي</translation>
    </message>
    <message>
        <source>Nothing was changed: the desktop doesn&apos;t know Sendoff yet. Install its package first, which brings an entry for the desktop&apos;s menu.</source>
        <translation>لم يتغيّر شيء: سطح المكتب لا يعرف Sendoff بعد. ثبّت حزمته أولًا، فهي تضيف مدخلًا إلى قائمة سطح المكتب.</translation>
    </message>
    <message>
        <source>Nothing was changed: the list in which the desktop keeps this (mimeapps.list) isn&apos;t writable.</source>
        <translation>لم يتغيّر شيء: لا يمكن الكتابة في القائمة التي يحفظ فيها سطح المكتب ذلك (mimeapps.list).</translation>
    </message>
    <message>
        <source>Sendoff was put first, but this desktop has a list of its own that names another program. Choose Sendoff in the desktop&apos;s settings, under “Default applications”.</source>
        <translation>وُضع Sendoff أولًا، لكن لدى سطح المكتب هذا قائمة خاصة تحدد برنامجًا آخر. اختر Sendoff في إعدادات سطح المكتب، تحت «التطبيقات الافتراضية».</translation>
    </message>
    <message>
        <source>Programs that send through Sendoff…</source>
        <translation>البرامج التي ترسل عبر Sendoff…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>البرامج</translation>
    </message>
</context>
<context>
    <name>sendoff::ShortcutSheet</name>
    <message>
        <source>All shortcuts</source>
        <translation>كل الاختصارات</translation>
    </message>
</context>
<context>
    <name>sendoff::SignInPart</name>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>as registered with the provider</source>
        <translation>كما سُجّل لدى مزوّد الخدمة</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>only if the provider gave one</source>
        <translation>فقط إن أعطاك المزوّد واحدًا</translation>
    </message>
    <message>
        <source>Other than those Sendoff knows</source>
        <translation>غير ما يعرفه Sendoff</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>صفحة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>عنوان الرمز المميز</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>نطاقات الأذونات</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>تسجيل الدخول عبر المتصفح</translation>
    </message>
    <message>
        <source>Fill in the client ID that you registered with the provider.</source>
        <translation>أدخل معرّف العميل الذي سجّلته لدى مزوّد الخدمة.</translation>
    </message>
    <message>
        <source>Fill in the provider&apos;s sign-in page and token address; both begin with https://.</source>
        <translation>أدخل صفحة تسجيل الدخول وعنوان الرمز المميز لدى المزوّد؛ وكلاهما يبدأ بـ https://‎.</translation>
    </message>
    <message>
        <source>✓ You are signed in.</source>
        <translation>✓ تم تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Device address</source>
        <translation>عنوان تسجيل الأجهزة</translation>
    </message>
    <message>
        <source>https://, only if the provider has one</source>
        <translation>https://‎، فقط إن كان لدى المزوّد</translation>
    </message>
    <message>
        <source>Sign in on another device</source>
        <translation>تسجيل الدخول على جهاز آخر</translation>
    </message>
    <message>
        <source>For a machine without a browser: you get a code to type on your phone.</source>
        <translation>لجهاز بلا متصفح: يظهر لك رمز تكتبه على هاتفك.</translation>
    </message>
    <message>
        <source>The device address begins with https://. Leave it empty if the provider has none.</source>
        <translation>يبدأ عنوان تسجيل الأجهزة بـ https://‎. اتركه فارغًا إن لم يكن لدى المزوّد.</translation>
    </message>
</context>
<context>
    <name>sendoff::SignInWait</name>
    <message>
        <source>Stop waiting</source>
        <translation>إيقاف الانتظار</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Copy the page&apos;s address</source>
        <translation>نسخ عنوان الصفحة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شفرة برمجية</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>جارٍ فتح المتصفح…</translation>
    </message>
    <message>
        <source>Asking the provider for a code…</source>
        <translation>جارٍ طلب رمز من المزوّد…</translation>
    </message>
    <message>
        <source>Open this page on your phone or any other device, and type the code there. Sendoff goes on by itself.</source>
        <translation>افتح هذه الصفحة على هاتفك أو أي جهاز آخر، واكتب الرمز فيها. بعدها يتابع Sendoff تلقائيًا.</translation>
    </message>
    <message>
        <source>Sign in on the page that your browser shows. If none opened, copy its address into one on this machine.</source>
        <translation>سجّل الدخول في الصفحة التي يعرضها متصفحك. وإن لم تُفتح صفحة، فانسخ عنوانها إلى متصفح على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The code is good until %1.</source>
        <translation>الرمز صالح حتى %1.</translation>
    </message>
</context>
<context>
    <name>sendoff::SignIns</name>
    <message>
        <source>You are signed in. Close this page and go back to Sendoff.</source>
        <translation>تم تسجيل دخولك. أغلق هذه الصفحة وعُد إلى Sendoff.</translation>
    </message>
    <message>
        <source>That didn&apos;t work. Go back to Sendoff to see why.</source>
        <translation>لم ينجح ذلك. عُد إلى Sendoff لمعرفة السبب.</translation>
    </message>
</context>
<context>
    <name>sendoff::SignatureField</name>
    <message>
        <source>Above the quoted text in replies</source>
        <translation>في الردود، فوق النص المقتبس</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>What stands below your messages</source>
        <translation>ما يظهر أسفل رسائلك</translation>
    </message>
</context>
<context>
    <name>sendoff::SizeCard</name>
    <message>
        <source>Ways to make it smaller</source>
        <translation>طرق لتصغير حجمها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures from %1 to %2. The message then has %3.</source>
        <translation>
            <numerusform>لا صور تُصغَّر من %1 إلى %2. حجم الرسالة عندها %3.</numerusform>
            <numerusform>صورة واحدة تُصغَّر من %1 إلى %2. حجم الرسالة عندها %3.</numerusform>
            <numerusform>صورتان تُصغَّران من %1 إلى %2. حجم الرسالة عندها %3.</numerusform>
            <numerusform>%Ln صور تُصغَّر من %1 إلى %2. حجم الرسالة عندها %3.</numerusform>
            <numerusform>%Ln صورة تُصغَّر من %1 إلى %2. حجم الرسالة عندها %3.</numerusform>
            <numerusform>%Ln صورة تُصغَّر من %1 إلى %2. حجم الرسالة عندها %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the pictures smaller</source>
        <translation>تصغير الصور</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages of at most %1.</source>
        <translation>
            <numerusform>لا رسائل، والحد الأقصى للحجم %1.</numerusform>
            <numerusform>رسالة واحدة حجمها %1 على الأكثر.</numerusform>
            <numerusform>رسالتان حجم كل منهما %1 على الأكثر.</numerusform>
            <numerusform>%Ln رسائل حجم كل منها %1 على الأكثر.</numerusform>
            <numerusform>%Ln رسالة حجم كل منها %1 على الأكثر.</numerusform>
            <numerusform>%Ln رسالة حجم كل منها %1 على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split it into several messages</source>
        <translation>تقسيمها إلى عدة رسائل</translation>
    </message>
    <message>
        <source>“%1” alone comes to %2, and a message may have %3. Share it in another way.</source>
        <translation>حجم «%1» وحده %2، والحد الأقصى للرسالة %3. شاركه بطريقة أخرى.</translation>
    </message>
</context>
<context>
    <name>sendoff::SleepInhibitor</name>
    <message>
        <source>A message is being sent.</source>
        <translation>جارٍ إرسال رسالة.</translation>
    </message>
</context>
<context>
    <name>sendoff::SpellMenus</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>جارٍ البحث عن اقتراحات…</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>إضافة «%1» إلى كلماتي</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>تجاهل «%1»</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>No dictionary is installed. A hunspell dictionary, such as the package “hunspell-en-us”, is used as soon as it is there.</source>
        <translation>لا يوجد قاموس مثبّت. يُستخدم قاموس hunspell، مثل الحزمة «hunspell-en-us»، فور توفره.</translation>
    </message>
    <message>
        <source>Mark misspelt words</source>
        <translation>تمييز الأخطاء الإملائية</translation>
    </message>
    <message>
        <source>Language of the text (now %1)</source>
        <translation>لغة النص (حاليًا %1)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>لغة النص</translation>
    </message>
</context>
<context>
    <name>sendoff::StageSteps</name>
    <message>
        <source>Steps of the check</source>
        <translation>خطوات التحقق</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>لم تبدأ بعد</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمت</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
</context>
<context>
    <name>sendoff::StartAtLoginSwitch</name>
    <message>
        <source>Nothing was changed: the folder for programs that start at login isn&apos;t writable. Make it writable, then try again.</source>
        <translation>لم يتغيّر شيء: لا يمكن الكتابة في مجلد البرامج التي تبدأ عند تسجيل الدخول. اجعل الكتابة فيه ممكنة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was changed: Sendoff isn&apos;t allowed to run in the background. Allow it in the desktop&apos;s settings for applications, then try again.</source>
        <translation>لم يتغيّر شيء: لا يُسمح لـ Sendoff بالعمل في الخلفية. اسمح له بذلك في إعدادات التطبيقات في سطح المكتب، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was changed: the desktop couldn&apos;t do it. Try again, or add Sendoff to the programs that start at login in the desktop&apos;s settings.</source>
        <translation>لم يتغيّر شيء: لم يتمكن سطح المكتب من ذلك. حاول مرة أخرى، أو أضف Sendoff في إعدادات سطح المكتب إلى البرامج التي تبدأ عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Nothing was changed: this desktop has no portal for programs in a Flatpak. Install “xdg-desktop-portal” with the part for your desktop, then log in again.</source>
        <translation>لم يتغيّر شيء: ليس في سطح المكتب هذا بوابة لبرامج Flatpak. ثبّت «xdg-desktop-portal» مع الجزء الخاص بسطح مكتبك، ثم سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The desktop hasn&apos;t answered yet. If it asks you something in a window of its own, answer there; else try again.</source>
        <translation>لم يُجب سطح المكتب بعد. إذا سألك شيئًا في نافذة خاصة به فأجب هناك، وإلا فحاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>sendoff::SuccessionLines</name>
    <message>
        <source>Messages that belong to it</source>
        <translation>الرسائل المرتبطة بها</translation>
    </message>
    <message>
        <source>Sent again to %1 in another message.</source>
        <translation>أُرسلت من جديد إلى %1 في رسالة أخرى.</translation>
    </message>
    <message>
        <source>Takes the place of an earlier message that was refused for %1.</source>
        <translation>تحل محل رسالة سابقة رُفضت لدى %1.</translation>
    </message>
    <message>
        <source>A message that takes its place is among the drafts.</source>
        <translation>بين المسودات رسالة تحل محلها.</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Show that message</source>
        <translation>عرض تلك الرسالة</translation>
    </message>
</context>
<context>
    <name>sendoff::TemplateBar</name>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>حفظ كقالب</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Find a template, or name a new one</source>
        <translation>ابحث عن قالب، أو سمِّ قالبًا جديدًا</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>اسم القالب</translation>
    </message>
    <message>
        <source>Close the templates</source>
        <translation>إغلاق القوالب</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>عاد القالب «%1».</translation>
    </message>
    <message>
        <source>The templates couldn&apos;t be written.</source>
        <translation>تعذّرت كتابة القوالب.</translation>
    </message>
    <message>
        <source>There are no templates yet. Write one, with {{name}}, {{first name}}, {{date}}, {{my name}} or {{cursor}} where something is to be put in, name it here and save it.</source>
        <translation>لا توجد قوالب بعد. اكتب قالبًا وضع {{name}} أو {{first name}} أو {{date}} أو {{my name}} أو {{cursor}} حيث يُراد إدراج شيء، ثم سمِّه هنا واحفظه.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>name, first words</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Saved as “%1”, without its pictures.</source>
        <translation>حُفظ باسم «%1»، من دون صوره.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>حُفظ باسم «%1».</translation>
    </message>
    <message>
        <source>The template couldn&apos;t be written. Is the disk full, or the folder read-only?</source>
        <translation>تعذّرت كتابة القالب. هل القرص ممتلئ، أو المجلد للقراءة فقط؟</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>أُزيل القالب «%1».</translation>
    </message>
</context>
<context>
    <name>sendoff::TimeLine</name>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>sendoff::TranscriptView</name>
    <message>
        <source>Conversation with the server</source>
        <translation>المحادثة مع الخادم</translation>
    </message>
    <message>
        <source>Mailbox search at %1</source>
        <translation>البحث في صندوق البريد عند %1</translation>
    </message>
    <message>
        <source>Attempt at %1</source>
        <translation>محاولة عند %1</translation>
    </message>
</context>
<context>
    <name>sendoff::TrayIcon</name>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>Show Sendoff</source>
        <translation>إظهار Sendoff</translation>
    </message>
    <message>
        <source>Try all now</source>
        <translation>محاولة إرسالها كلها الآن</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
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
            <numerusform>لا رسائل تنتظر الحساب «%1».</numerusform>
            <numerusform>رسالة واحدة تنتظر الحساب «%1».</numerusform>
            <numerusform>رسالتان تنتظران الحساب «%1».</numerusform>
            <numerusform>%Ln رسائل تنتظر الحساب «%1».</numerusform>
            <numerusform>%Ln رسالة تنتظر الحساب «%1».</numerusform>
            <numerusform>%Ln رسالة تنتظر الحساب «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix the account</source>
        <translation>إصلاح الحساب</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages have been waiting for more than an hour.</source>
        <translation>
            <numerusform>لا رسائل تنتظر منذ أكثر من ساعة.</numerusform>
            <numerusform>رسالة واحدة تنتظر منذ أكثر من ساعة.</numerusform>
            <numerusform>رسالتان تنتظران منذ أكثر من ساعة.</numerusform>
            <numerusform>%Ln رسائل تنتظر منذ أكثر من ساعة.</numerusform>
            <numerusform>%Ln رسالة تنتظر منذ أكثر من ساعة.</numerusform>
            <numerusform>%Ln رسالة تنتظر منذ أكثر من ساعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendoff keeps trying. Each message says what is holding it up.</source>
        <translation>يواصل Sendoff المحاولة تلقائيًا. سبب التأخير مذكور مع كل رسالة.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Try all now</source>
        <translation>محاولة إرسالها كلها الآن</translation>
    </message>
</context>
<context>
    <name>sendoff::TroubleSwitches</name>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ملي ثانية</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> بايت</translation>
    </message>
    <message>
        <source>Hang up when the message is complete</source>
        <translation>قطع الاتصال عند اكتمال الرسالة</translation>
    </message>
    <message>
        <source>Show a wrong certificate</source>
        <translation>تقديم شهادة خاطئة</translation>
    </message>
    <message>
        <source>addresses that don&apos;t exist</source>
        <translation>عناوين لا وجود لها</translation>
    </message>
    <message>
        <source>addresses to try again later</source>
        <translation>عناوين تُعاد محاولتها لاحقًا</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Answer after</source>
        <translation>الرد بعد</translation>
    </message>
    <message>
        <source>Take at most</source>
        <translation>الحد الأقصى المقبول</translation>
    </message>
</context>
<context>
    <name>sendoff::WarningBars</name>
    <message>
        <source>Attach…</source>
        <translation>إرفاق…</translation>
    </message>
    <message>
        <source>Move them to Bcc</source>
        <translation>نقلهم إلى «نسخة مخفية»</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>It&apos;s fine</source>
        <translation>لا بأس</translation>
    </message>
</context>
<context>
    <name>sendoff::cli</name>
    <message>
        <source>Give exactly one account name.</source>
        <translation>حدّد اسم حساب واحد فقط.</translation>
    </message>
    <message>
        <source>There is no account “%1”. “sendoff-cli account list” shows all of them.</source>
        <translation>لا يوجد حساب باسم «%1». يعرض «sendoff-cli account list» كل الحسابات.</translation>
    </message>
    <message>
        <source>Give only one of --password-stdin, --password-prompt and --password-command.</source>
        <translation>استخدم واحدًا فقط من الخيارات ‎--password-stdin أو ‎--password-prompt أو ‎--password-command.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>كلمة المرور:</translation>
    </message>
    <message>
        <source>--password-prompt needs a terminal. Use --password-stdin in a script.</source>
        <translation>يحتاج الخيار ‎--password-prompt إلى طرفية. استخدم ‎--password-stdin في البرامج النصية.</translation>
    </message>
    <message>
        <source>The password is empty or has a character that no password can have.</source>
        <translation>كلمة المرور فارغة أو فيها حرف لا يمكن أن يرد في كلمة مرور.</translation>
    </message>
    <message>
        <source>To sign in, Sendoff needs --oauth-client-id, and for a provider that it doesn&apos;t know --oauth-token and --oauth-authorization or --oauth-device, all of them https addresses.</source>
        <translation>لتسجيل الدخول يحتاج Sendoff إلى ‎--oauth-client-id، وإن كان لا يعرف المزوّد فإلى ‎--oauth-token أيضًا مع ‎--oauth-authorization أو ‎--oauth-device، وكلها عناوين https.</translation>
    </message>
    <message>
        <source>--auth is auto, none or one of %1.</source>
        <translation>قيمة ‎--auth هي auto أو none أو إحدى القيم: %1.</translation>
    </message>
    <message>
        <source>EXTERNAL logs in by certificate: give one with --client-certificate.</source>
        <translation>تسجّل طريقة EXTERNAL الدخول بشهادة: حدّدها بالخيار ‎--client-certificate.</translation>
    </message>
    <message>
        <source>%1 needs no password: leave the password option out.</source>
        <translation>لا تحتاج طريقة %1 إلى كلمة مرور: احذف خيار كلمة المرور.</translation>
    </message>
    <message>
        <source>Give the server&apos;s name with --server, for example --server smtp.example.org.</source>
        <translation>حدّد اسم الخادم بالخيار ‎--server، مثلًا ‎--server smtp.example.org.</translation>
    </message>
    <message>
        <source>--security is one of tls, starttls and plaintext.</source>
        <translation>قيمة ‎--security هي tls أو starttls أو plaintext.</translation>
    </message>
    <message>
        <source>LMTP is spoken on this machine only and without TLS: give --server lmtp:/path/to/socket or --server lmtp://127.0.0.1.</source>
        <translation>يُستخدم LMTP على هذا الجهاز فقط وبلا TLS: اكتب ‎--server lmtp:/path/to/socket أو ‎--server lmtp://127.0.0.1.</translation>
    </message>
    <message>
        <source>--port is a number from 1 to 65535; 465 and 587 are usual.</source>
        <translation>قيمة ‎--port رقم من 1 إلى 65535؛ والمعتاد 465 و587.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read. Check the path after %2.</source>
        <translation>تتعذّر قراءة الملف ‎%1. تحقق من المسار بعد ‎%2.</translation>
    </message>
    <message>
        <source>--proxy is an address such as socks5://127.0.0.1:1080 or http://proxy:3128.</source>
        <translation>قيمة ‎--proxy عنوان مثل socks5://127.0.0.1:1080 أو http://proxy:3128.</translation>
    </message>
    <message>
        <source>A password in an address is seen by everybody on this machine. Leave it out, and give --proxy-password-command with a command that prints it.</source>
        <translation>كلمة المرور المكتوبة في عنوان يراها كل من يستخدم هذا الجهاز. احذفها منه، واستخدم ‎--proxy-password-command مع أمر يطبعها.</translation>
    </message>
    <message>
        <source>The proxy&apos;s user is missing: write it as socks5://USER@HOST:PORT.</source>
        <translation>اسم مستخدم الوكيل ناقص: اكتبه هكذا: socks5://USER@HOST:PORT.</translation>
    </message>
    <message>
        <source>--proxy-password-command goes with --proxy.</source>
        <translation>يُستخدم الخيار ‎--proxy-password-command مع الخيار ‎--proxy.</translation>
    </message>
    <message>
        <source>How does this account log in? Give --password-prompt, --password-stdin or --password-command, or --auth none.</source>
        <translation>كيف يسجّل هذا الحساب دخوله؟ استخدم ‎--password-prompt أو ‎--password-stdin أو ‎--password-command، أو اكتب ‎--auth none.</translation>
    </message>
    <message>
        <source>Sending: %1. %2</source>
        <translation>الإرسال: %1. %2</translation>
    </message>
    <message>
        <source>Nothing was saved. If it is, give the same command with %1</source>
        <translation>لم يُحفظ شيء. إن كان هو خادمك، فنفّذ الأمر نفسه مع ‎%1</translation>
    </message>
    <message>
        <source>Give --oauth-client-id with the client ID that you registered, then run “account sign-in”.</source>
        <translation>اكتب ‎--oauth-client-id مع معرّف العميل الذي سجّلته، ثم نفّذ «account sign-in».</translation>
    </message>
    <message>
        <source>%1 goes with --server. Without both, Sendoff finds the server by itself.</source>
        <translation>يُستخدم الخيار ‎%1 مع ‎--server. ومن دونهما يعثر Sendoff على الخادم بنفسه.</translation>
    </message>
    <message>
        <source>Give exactly one account name: account add NAME --address …</source>
        <translation>حدّد اسم حساب واحد فقط: account add NAME --address …</translation>
    </message>
    <message>
        <source>“%1” is no address: %2 Write it as &apos;Jane Roe &lt;jane@example.org&gt;&apos;.</source>
        <translation>«%1» ليس عنوانًا: %2 اكتبه هكذا: ‎&apos;Jane Roe &lt;jane@example.org&gt;&apos;‎.</translation>
    </message>
    <message>
        <source>Give your address with --address &apos;Jane Roe &lt;jane@example.org&gt;&apos;.</source>
        <translation>حدّد عنوانك هكذا: ‎--address &apos;Jane Roe &lt;jane@example.org&gt;&apos;‎.</translation>
    </message>
    <message>
        <source>Nothing leaves the Sandbox, so it has no mailbox.</source>
        <translation>لا شيء يغادر Sandbox، فليس له صندوق بريد.</translation>
    </message>
    <message>
        <source>Give what is to change, beginning with --imap-server, or --none to take the mailbox away.</source>
        <translation>حدّد ما يتغيّر بدءًا بالخيار ‎--imap-server، أو استخدم ‎--none لإزالة صندوق البريد.</translation>
    </message>
    <message>
        <source>The account “%1” logs in without a password; there is none to set.</source>
        <translation>يسجّل الحساب «%1» دخوله بلا كلمة مرور، فلا كلمة مرور لتعيينها.</translation>
    </message>
    <message>
        <source>Give --password-prompt, --password-stdin or --password-command.</source>
        <translation>استخدم ‎--password-prompt أو ‎--password-stdin أو ‎--password-command.</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>الإرسال: %1</translation>
    </message>
    <message>
        <source>Sent copies (IMAP): %1</source>
        <translation>نسخ الرسائل المرسلة (IMAP): %1</translation>
    </message>
    <message>
        <source>Reports (POP3): %1</source>
        <translation>التقارير (POP3): %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>اسم المستخدم: %1</translation>
    </message>
    <message>
        <source>Give exactly one address: account discover jane@example.org</source>
        <translation>حدّد عنوانًا واحدًا فقط: account discover jane@example.org</translation>
    </message>
    <message>
        <source>“%1” is no address: %2</source>
        <translation>«%1» ليس عنوانًا: %2</translation>
    </message>
    <message>
        <source>The Sandbox can&apos;t be tested while another Sendoff of this profile runs it.</source>
        <translation>لا يمكن اختبار Sandbox ما دامت نسخة أخرى من Sendoff تشغّله في ملف التعريف هذا.</translation>
    </message>
    <message>
        <source>“%1” is signed in.</source>
        <translation>تم تسجيل دخول الحساب «%1».</translation>
    </message>
    <message>
        <source>Open this page on any device, and enter %1 there:</source>
        <translation>افتح هذه الصفحة على أي جهاز، وأدخل فيها ‎%1:</translation>
    </message>
    <message>
        <source>You are signed in. Close this page and go back to Sendoff.</source>
        <translation>تم تسجيل دخولك. أغلق هذه الصفحة وعُد إلى Sendoff.</translation>
    </message>
    <message>
        <source>That didn&apos;t work. Go back to Sendoff to see why.</source>
        <translation>لم ينجح ذلك. عُد إلى Sendoff لمعرفة السبب.</translation>
    </message>
    <message>
        <source>Sign in on this page, in a browser on this machine (on another one: --device):</source>
        <translation>سجّل الدخول في هذه الصفحة، في متصفح على هذا الجهاز (على جهاز آخر: ‎--device):</translation>
    </message>
    <message>
        <source>The account “%1” logs in with a password; “account set-password” sets it.</source>
        <translation>يسجّل الحساب «%1» دخوله بكلمة مرور؛ ويعيّنها «account set-password».</translation>
    </message>
    <message>
        <source>“%1” signs in with the browser and a client ID of your own: add it again with --oauth-client-id.</source>
        <translation>يسجّل الحساب «%1» دخوله عبر المتصفح بمعرّف عميل خاص بك: أضفه من جديد مع ‎--oauth-client-id.</translation>
    </message>
    <message>
        <source>“%1” has no encryption, and Sendoff logs in over TLS only: set its security.</source>
        <translation>الحساب «%1» بلا تشفير، ولا يسجّل Sendoff الدخول إلا عبر TLS: عيّن أمانه.</translation>
    </message>
    <message>
        <source>The password of “%1” wasn&apos;t taken over: give it with “account set-password”.</source>
        <translation>لم تُستورد كلمة مرور «%1»: أدخلها باستخدام «account set-password».</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>الحساب %1 موجود بالفعل.</translation>
    </message>
    <message>
        <source>No other mail program&apos;s settings were found in %1.</source>
        <translation>لم يُعثر في ‎%1 على إعدادات برنامج بريد آخر.</translation>
    </message>
    <message>
        <source>Give one of thunderbird, kmail, evolution, claws, msmtp and mutt.</source>
        <translation>اكتب أحد الأسماء thunderbird أو kmail أو evolution أو claws أو msmtp أو mutt.</translation>
    </message>
    <message>
        <source>%1 has no account here that can send. If its settings are elsewhere, give them with --path.</source>
        <translation>لا حساب يمكنه الإرسال لدى %1 هنا. إن كانت إعداداته في مكان آخر، فحدّده بالخيار ‎--path.</translation>
    </message>
    <message>
        <source>Give exactly one file.</source>
        <translation>حدّد ملفًا واحدًا فقط.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write “%1”: %2. Choose another place.</source>
        <translation>تعذّرت كتابة «‎%1»: %2. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read. Check its path.</source>
        <translation>تتعذّر قراءة الملف ‎%1. تحقق من مساره.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a Sendoff backup, or comes from a later version.</source>
        <translation>الملف ‎%1 ليس نسخة احتياطية من Sendoff، أو أنه من إصدار أحدث.</translation>
    </message>
    <message>
        <source>“%1” finds its password in this machine&apos;s keychain, if it is there; else set it once.</source>
        <translation>يجد الحساب «%1» كلمة مروره في سلسلة مفاتيح هذا الجهاز إن كانت فيها؛ وإلا فعيّنها مرة واحدة.</translation>
    </message>
    <message>
        <source>There is no option %1 here. Run the command with --help to see what it takes.</source>
        <translation>لا يوجد خيار ‎%1 هنا. نفّذ الأمر مع ‎--help لمعرفة ما يقبله.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>لا يقبل الخيار ‎%1 أي قيمة.</translation>
    </message>
    <message>
        <source>The option %1 wants a number of seconds, not “%2”.</source>
        <translation>يتطلب الخيار ‎%1 عددًا من الثواني، لا «%2».</translation>
    </message>
    <message>
        <source>The option %1 wants a value after it.</source>
        <translation>يتطلب الخيار ‎%1 قيمة بعده.</translation>
    </message>
    <message>
        <source>The option %1 wants at least one value after it.</source>
        <translation>يتطلب الخيار ‎%1 قيمة واحدة على الأقل بعده.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>قاعدة البيانات تالفة.</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>قاعدة البيانات تالفة: %1</translation>
    </message>
    <message>
        <source>The text of these messages is gone: %1. They can&apos;t be sent; remove them with “sendoff-cli outbox remove”.</source>
        <translation>فُقد نص هذه الرسائل: %1. لا يمكن إرسالها؛ أزلها باستخدام «sendoff-cli outbox remove».</translation>
    </message>
    <message>
        <source>The text of these messages is not what was queued: %1. They can&apos;t be sent; look at them with “sendoff-cli outbox export”, then remove them.</source>
        <translation>نص هذه الرسائل ليس ما أُدرج للإرسال: %1. لا يمكن إرسالها؛ اطّلع عليها باستخدام «sendoff-cli outbox export»، ثم أزلها.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are on the disk that the outbox doesn&apos;t know.</source>
        <translation>
            <numerusform>لا توجد على القرص رسائل لا يعرفها صندوق الصادر.</numerusform>
            <numerusform>على القرص رسالة واحدة لا يعرفها صندوق الصادر.</numerusform>
            <numerusform>على القرص رسالتان لا يعرفهما صندوق الصادر.</numerusform>
            <numerusform>على القرص %n رسائل لا يعرفها صندوق الصادر.</numerusform>
            <numerusform>على القرص %n رسالة لا يعرفها صندوق الصادر.</numerusform>
            <numerusform>على القرص %n رسالة لا يعرفها صندوق الصادر.</numerusform>
        </translation>
    </message>
    <message>
        <source>To save all that can be saved: sendoff-cli account check --repair</source>
        <translation>لإنقاذ كل ما يمكن إنقاذه: sendoff-cli account check --repair</translation>
    </message>
    <message>
        <source>The database was made anew; the damaged one is kept as %1.</source>
        <translation>أُنشئت قاعدة البيانات من جديد؛ والتالفة محفوظة باسم ‎%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages were found again. They are held, as nobody knows if they were sent: look at “sendoff-cli outbox list --state held”.</source>
        <translation>
            <numerusform>لم يُعثر على رسائل أخرى. يمكن عرض المعلّقة باستخدام «sendoff-cli outbox list --state held».</numerusform>
            <numerusform>عُثر على رسالة واحدة من جديد. وهي معلّقة، فلا أحد يعرف إن كانت قد أُرسلت: اعرضها باستخدام «sendoff-cli outbox list --state held».</numerusform>
            <numerusform>عُثر على رسالتين من جديد. وهما معلّقتان، فلا أحد يعرف إن كانتا قد أُرسلتا: اعرضهما باستخدام «sendoff-cli outbox list --state held».</numerusform>
            <numerusform>عُثر على %n رسائل من جديد. وهي معلّقة، فلا أحد يعرف إن كانت قد أُرسلت: اعرضها باستخدام «sendoff-cli outbox list --state held».</numerusform>
            <numerusform>عُثر على %n رسالة من جديد. وهي معلّقة، فلا أحد يعرف إن كانت قد أُرسلت: اعرضها باستخدام «sendoff-cli outbox list --state held».</numerusform>
            <numerusform>عُثر على %n رسالة من جديد. وهي معلّقة، فلا أحد يعرف إن كانت قد أُرسلت: اعرضها باستخدام «sendoff-cli outbox list --state held».</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendoff is running. Close it, then check again.</source>
        <translation>ما زال Sendoff يعمل. أغلقه، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>There is no outbox in %1 to check. Is the folder after --profile the right one?</source>
        <translation>لا يوجد في ‎%1 صندوق صادر لفحصه. هل المجلد بعد ‎--profile هو الصحيح؟</translation>
    </message>
    <message numerus="yes">
        <source>All is well: %n messages, each as it was queued.</source>
        <translation>
            <numerusform>كل شيء سليم: لا رسائل.</numerusform>
            <numerusform>كل شيء سليم: رسالة واحدة، كما أُدرجت للإرسال.</numerusform>
            <numerusform>كل شيء سليم: رسالتان، كما أُدرجتا للإرسال.</numerusform>
            <numerusform>كل شيء سليم: %n رسائل، كل منها كما أُدرجت للإرسال.</numerusform>
            <numerusform>كل شيء سليم: %n رسالة، كل منها كما أُدرجت للإرسال.</numerusform>
            <numerusform>كل شيء سليم: %n رسالة، كل منها كما أُدرجت للإرسال.</numerusform>
        </translation>
    </message>
    <message>
        <source>--priority is a number from -9 to 9. 0 is usual, 9 the most urgent.</source>
        <translation>قيمة ‎--priority رقم من ‎-9 إلى 9. القيمة 0 عادية، و9 الأكثر استعجالًا.</translation>
    </message>
    <message>
        <source>--deliver-by is a time such as 90min, 2h or 1d, with “,return” if a late message shall come back.</source>
        <translation>قيمة ‎--deliver-by مدة مثل 90min أو 2h أو 1d، مع «‎,return» إن أردت أن تعود إليك الرسالة المتأخرة.</translation>
    </message>
    <message>
        <source>Give the name of the IMAP server with --imap-server, for example --imap-server imap.example.org.</source>
        <translation>حدّد اسم خادم IMAP بالخيار ‎--imap-server، مثلًا ‎--imap-server imap.example.org.</translation>
    </message>
    <message>
        <source>--imap-security is tls or starttls: no login is made without one of them.</source>
        <translation>قيمة ‎--imap-security هي tls أو starttls: لا يُسجَّل الدخول من دون أحدهما.</translation>
    </message>
    <message>
        <source>--imap-port is a number from 1 to 65535; 993 and 143 are usual.</source>
        <translation>قيمة ‎--imap-port رقم من 1 إلى 65535؛ والمعتاد 993 و143.</translation>
    </message>
    <message>
        <source>--imap-auth is auto or one of %1.</source>
        <translation>قيمة ‎--imap-auth هي auto أو إحدى القيم: %1.</translation>
    </message>
    <message>
        <source>--sent-copy is auto, always or never: auto leaves it to providers that keep copies by themselves.</source>
        <translation>قيمة ‎--sent-copy هي auto أو always أو never: مع auto يُترك الأمر للمزوّدين الذين يحتفظون بالنسخ بأنفسهم.</translation>
    </message>
    <message>
        <source>Usage: sendoff-cli [--profile DIR] [--json] COMMAND …</source>
        <translation>الاستخدام: sendoff-cli [--profile DIR] [--json] COMMAND …</translation>
    </message>
    <message>
        <source>What is “%1” to do?</source>
        <translation>ما المطلوب من «%1»؟</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا يوجد أمر باسم «%1».</translation>
    </message>
    <message>
        <source>There are: %1. With --help each says what it takes.</source>
        <translation>الأوامر المتاحة: %1. يوضح كل منها مع ‎--help ما يقبله.</translation>
    </message>
    <message>
        <source>“sendoff-cli %1” takes no “%2”. Run it with --help to see what it takes.</source>
        <translation>الأمر «sendoff-cli %1» لا يقبل «%2». نفّذه مع ‎--help لمعرفة ما يقبله.</translation>
    </message>
    <message>
        <source>Usage: sendoff-cli %1 %2</source>
        <translation>الاستخدام: sendoff-cli %1 %2</translation>
    </message>
    <message>
        <source>The option --profile wants a folder after it.</source>
        <translation>يتطلب الخيار ‎--profile مجلدًا بعده.</translation>
    </message>
    <message>
        <source>Sendoff can&apos;t keep its data in %1. Make that folder yours to write to, or give another one with --profile.</source>
        <translation>لا يستطيع Sendoff حفظ بياناته في ‎%1. اجعل الكتابة في هذا المجلد متاحة لك، أو حدّد مجلدًا آخر بالخيار ‎--profile.</translation>
    </message>
    <message>
        <source>The outbox was damaged and has been made anew. Messages that were found again are held, as nobody knows if they were sent: look at “sendoff-cli outbox list --state held”.</source>
        <translation>كان صندوق الصادر تالفًا فأُنشئ من جديد. الرسائل التي عُثر عليها معلّقة، فلا أحد يعرف إن كانت قد أُرسلت: اعرضها باستخدام «sendoff-cli outbox list --state held».</translation>
    </message>
    <message>
        <source>The outbox has no message “%1”. “sendoff-cli outbox list” shows all of them.</source>
        <translation>لا توجد في صندوق الصادر الرسالة «%1». يعرض «sendoff-cli outbox list» كل الرسائل.</translation>
    </message>
    <message>
        <source>Give the ID of a message, as “sendoff-cli outbox list” shows it.</source>
        <translation>حدّد معرّف رسالة كما يعرضه «sendoff-cli outbox list».</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>تنتظر الإرسال</translation>
    </message>
    <message>
        <source>is scheduled for later</source>
        <translation>مجدولة لوقت لاحق</translation>
    </message>
    <message>
        <source>is held</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>was sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>was sent to some and refused for others</source>
        <translation>أُرسلت إلى بعض المستلمين ورُفضت لآخرين</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>رُفضت</translation>
    </message>
    <message>
        <source>may have arrived or not</source>
        <translation>ربما وصلت وربما لم تصل</translation>
    </message>
    <message>
        <source>is on its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Message %1 is on its way right now; there is nothing to do.</source>
        <translation>الرسالة %1 في الطريق الآن؛ لا حاجة إلى فعل شيء.</translation>
    </message>
    <message>
        <source>Message %1 is on its way right now. Look at “sendoff-cli outbox show %1” when it is done.</source>
        <translation>الرسالة %1 في الطريق الآن. اعرض «sendoff-cli outbox show %1» بعد انتهائها.</translation>
    </message>
    <message>
        <source>Message %1 is on its way right now. Stop it first: sendoff-cli outbox cancel %1</source>
        <translation>الرسالة %1 في الطريق الآن. أوقفها أولًا: sendoff-cli outbox cancel %1</translation>
    </message>
    <message>
        <source>Message %1 was sent already; there is nothing to try again.</source>
        <translation>أُرسلت الرسالة %1 بالفعل؛ لا شيء لإعادة محاولته.</translation>
    </message>
    <message>
        <source>Nobody knows if message %1 arrived. Ask its recipients, then say: sendoff-cli outbox resolve %1 sent (or, to send it once more: resend)</source>
        <translation>لا أحد يعرف إن كانت الرسالة %1 قد وصلت. اسأل المستلمين، ثم نفّذ: sendoff-cli outbox resolve %1 sent (أو، لإرسالها مرة أخرى: resend)</translation>
    </message>
    <message>
        <source>Message %1 could not be changed. %2</source>
        <translation>تعذّر تغيير الرسالة %1. %2</translation>
    </message>
    <message>
        <source>Give the ID of a message, then “sent” if it arrived or “resend” to send it once more.</source>
        <translation>حدّد معرّف رسالة، ثم اكتب «sent» إن كانت قد وصلت أو «resend» لإرسالها مرة أخرى.</translation>
    </message>
    <message>
        <source>Message %1 %2: it can&apos;t be called back any more.</source>
        <translation>الرسالة %1 %2: لم يعد سحبها ممكنًا.</translation>
    </message>
    <message>
        <source>Message %1 is not held: it %2. To send it at once: sendoff-cli outbox retry %1</source>
        <translation>الرسالة %1 ليست معلّقة، بل %2. لإرسالها فورًا: sendoff-cli outbox retry %1</translation>
    </message>
    <message>
        <source>Message %1 is not held: it %2.</source>
        <translation>الرسالة %1 ليست معلّقة، بل %2.</translation>
    </message>
    <message>
        <source>There is no doubt about message %1: it %2.</source>
        <translation>لا شك في أمر الرسالة %1، فحالتها: %2.</translation>
    </message>
    <message>
        <source>--state is one of %1.</source>
        <translation>قيمة ‎--state إحدى القيم: %1.</translation>
    </message>
    <message>
        <source>— look into the mailbox of %1 %2</source>
        <translation>— بحث في صندوق البريد ‎%1 %2</translation>
    </message>
    <message>
        <source>— attempt of %1 %2</source>
        <translation>— محاولة ‎%1 %2</translation>
    </message>
    <message>
        <source>Give exactly one ID.</source>
        <translation>حدّد معرّفًا واحدًا فقط.</translation>
    </message>
    <message>
        <source>— copy among the sent mail</source>
        <translation>— نسخة بين الرسائل المرسلة</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>الحساب: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>من: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>الموضوع: %1</translation>
    </message>
    <message>
        <source>Give the ID of a message, and a file to write it to if you like.</source>
        <translation>حدّد معرّف رسالة، وإن شئت ملفًا تُكتب فيه.</translation>
    </message>
    <message>
        <source>The outbox has no message “%1”.</source>
        <translation>لا توجد في صندوق الصادر الرسالة «%1».</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be made. Is it there already?</source>
        <translation>تعذّر إنشاء الملف ‎%1. هل هو موجود بالفعل؟</translation>
    </message>
    <message>
        <source>The message %1 is not what was queued any more. Send it anew.</source>
        <translation>الرسالة %1 لم تعد كما أُدرجت للإرسال. أرسلها من جديد.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written.</source>
        <translation>تتعذّر الكتابة في الملف ‎%1.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>لا شيء ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Give exactly one ID from “sendoff-cli sandbox list”.</source>
        <translation>حدّد معرّفًا واحدًا فقط من «sendoff-cli sandbox list».</translation>
    </message>
    <message>
        <source>The Sandbox has no message “%1”. “sendoff-cli sandbox list” shows all of them.</source>
        <translation>لا توجد في Sandbox الرسالة «%1». يعرض «sendoff-cli sandbox list» كل الرسائل.</translation>
    </message>
    <message>
        <source>The Sandbox&apos;s messages can&apos;t be removed. Is its folder read-only?</source>
        <translation>تتعذّر إزالة رسائل Sandbox. هل مجلده للقراءة فقط؟</translation>
    </message>
    <message>
        <source>There is no account yet. Add one with “sendoff-cli account add”.</source>
        <translation>لا يوجد حساب بعد. أضف حسابًا باستخدام «sendoff-cli account add».</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read. Nothing was sent.</source>
        <translation>تتعذّر قراءة الملف ‎%1. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>“%1” is no header. Write it as &apos;Name: value&apos;.</source>
        <translation>«%1» ليست ترويسة. اكتبها هكذا: ‎&apos;Name: value&apos;‎.</translation>
    </message>
    <message>
        <source>“%1” is no address: %2 Nothing was sent.</source>
        <translation>«%1» ليس عنوانًا: %2 لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Reading message %1 of %2</source>
        <translation>جارٍ قراءة الرسالة %1 من %2</translation>
    </message>
    <message>
        <source>The file %1 is no mail message: it has no sender in From. Nothing was sent.</source>
        <translation>الملف ‎%1 ليس رسالة بريد: لا مرسل فيه في From. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>An address after %1 has a line break in it. Nothing was sent.</source>
        <translation>في أحد العناوين بعد ‎%1 فاصل أسطر. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>“%1” stands alone. Recipients follow --to, files follow --attach.</source>
        <translation>لا خيار قبل «%1». يُكتب المستلمون بعد ‎--to والملفات بعد ‎--attach.</translation>
    </message>
    <message>
        <source>--queue-only and --wait exclude each other.</source>
        <translation>لا يُستخدم ‎--queue-only مع ‎--wait.</translation>
    </message>
    <message>
        <source>Who is to get it? Give --to with an address.</source>
        <translation>من المستلم؟ اكتب ‎--to مع عنوان.</translation>
    </message>
    <message>
        <source>--eml sends a message as it is, so %1 can&apos;t stand beside it. Leave one of the two out.</source>
        <translation>يرسل ‎--eml الرسالة كما هي، فلا يجتمع معه ‎%1. احذف أحدهما.</translation>
    </message>
    <message>
        <source>--notify is never, or some of failure, delay and success with commas between.</source>
        <translation>قيمة ‎--notify هي never، أو أي من القيم failure أو delay أو success مفصولة بفواصل.</translation>
    </message>
    <message>
        <source>--hold-at-server goes with --at, which says until when.</source>
        <translation>يُستخدم ‎--hold-at-server مع ‎--at الذي يحدد حتى متى.</translation>
    </message>
    <message>
        <source>The server is asked to hold it until %1; once it does, nothing calls it back. If it can&apos;t, the message leaves then if Sendoff runs.</source>
        <translation>يُطلب من الخادم الاحتفاظ بها حتى ‎%1؛ ومتى قبِل لا يمكن سحبها. وإن تعذّر عليه ذلك، تُرسل في موعدها إذا كان Sendoff يعمل.</translation>
    </message>
    <message>
        <source>It leaves at %1, if Sendoff runs then.</source>
        <translation>تُرسل عند ‎%1، إذا كان Sendoff يعمل حينها.</translation>
    </message>
    <message>
        <source>There is no option “%1” here. “sendoff-cli sendmail --help” shows what there is.</source>
        <translation>لا يوجد خيار «‎%1» هنا. يعرض «sendoff-cli sendmail --help» الخيارات المتاحة.</translation>
    </message>
    <message>
        <source>The option -%1 wants a value after it.</source>
        <translation>يتطلب الخيار ‎-%1 قيمة بعده.</translation>
    </message>
    <message>
        <source>-N is never, or some of failure, delay and success with commas between.</source>
        <translation>قيمة ‎-N هي never، أو أي من القيم failure أو delay أو success مفصولة بفواصل.</translation>
    </message>
    <message>
        <source>Sendoff reads one message from standard input and can&apos;t do -b%1. Have the program hand in its mail by “sendmail -t -i”.</source>
        <translation>يقرأ Sendoff رسالة واحدة من الدخل القياسي ولا يدعم ‎-b%1. اجعل البرنامج يسلّم بريده بالأمر «sendmail -t -i».</translation>
    </message>
    <message>
        <source>The message can&apos;t be kept while it is read. Is there room in %1?</source>
        <translation>لا يمكن حفظ الرسالة أثناء قراءتها. هل توجد مساحة في ‎%1؟</translation>
    </message>
    <message>
        <source>A recipient has a line break in it. Nothing was sent.</source>
        <translation>في أحد المستلمين فاصل أسطر. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>“%1” is no address and nobody on this machine. Write it with its domain, such as %1@example.org. Nothing was sent.</source>
        <translation>«%1» ليس عنوانًا ولا مستخدمًا على هذا الجهاز. اكتبه مع نطاقه، مثل %1@example.org. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>“%1” after -f is no address: %2 Nothing was sent.</source>
        <translation>«%1» بعد ‎-f ليس عنوانًا: %2 لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Who is to get it? Name the recipients behind the options, or give -t to take them from the headers.</source>
        <translation>من المستلم؟ اكتب المستلمين بعد الخيارات، أو استخدم ‎-t لأخذهم من الترويسات.</translation>
    </message>
    <message>
        <source>Message %1 is safe in the outbox.</source>
        <translation>الرسالة %1 محفوظة في صندوق الصادر.</translation>
    </message>
    <message>
        <source>At what time of that day? Write --at %1T09:00, for example.</source>
        <translation>في أي وقت من ذلك اليوم؟ اكتب مثلًا ‎--at %1T09:00.</translation>
    </message>
    <message>
        <source>On which day? Write --at 2027-01-31T09:00, for example, or --at +2h for in two hours.</source>
        <translation>في أي يوم؟ اكتب مثلًا ‎--at 2027-01-31T09:00، أو ‎--at +2h لما بعد ساعتين.</translation>
    </message>
    <message>
        <source>%1 is past. Give a time to come, or leave out --at to send now.</source>
        <translation>الوقت ‎%1 مضى. حدّد وقتًا قادمًا، أو احذف ‎--at للإرسال الآن.</translation>
    </message>
    <message>
        <source>There is no “%1” here: clocks are put forward over it. Give a time an hour later or earlier.</source>
        <translation>لا وجود للوقت «‎%1» هنا، فالساعة تُقدَّم وتتخطاه. حدّد وقتًا قبله أو بعده بساعة.</translation>
    </message>
    <message>
        <source>“%1” comes twice here, as clocks are put back. Write which of the two you mean: %2 or %3.</source>
        <translation>يتكرر الوقت «‎%1» مرتين هنا، لأن الساعة تُؤخَّر. اكتب أيهما تقصد: ‎%2 أو ‎%3.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write --at 2027-01-31T09:00 for a day and time, or +90min, +2h or +1d from now.</source>
        <translation>«%1» ليس وقتًا. اكتب ‎--at 2027-01-31T09:00 ليوم ووقت محددين، أو ‎+90min أو ‎+2h أو ‎+1d بدءًا من الآن.</translation>
    </message>
    <message>
        <source>Another Sendoff of this profile sends already: this one takes messages in and hands them over, and sends them itself once the other has ended.</source>
        <translation>نسخة أخرى من Sendoff تتولى الإرسال في ملف التعريف هذا: تستقبل هذه النسخة الرسائل وتسلّمها إليها، وترسلها بنفسها متى انتهت الأخرى.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program, so this one listens at port %2. Give a port of your own with --port to have the same each time.</source>
        <translation>المنفذ %1 يستخدمه برنامج آخر، لذا تستمع هذه النسخة على المنفذ %2. حدّد منفذًا بالخيار ‎--port ليكون هو نفسه كل مرة.</translation>
    </message>
    <message>
        <source>“%1” after %2 is no port: a number from 1 to 65535, or 0 for a free one.</source>
        <translation>‏«%1» بعد ‎%2 ليس منفذًا: المطلوب رقم من 1 إلى 65535، أو 0 لأي منفذ متاح.</translation>
    </message>
    <message>
        <source>Open: programs on this machine hand in mail at 127.0.0.1 and ::1, port %1 (STARTTLS).</source>
        <translation>مفتوح: تسلّم البرامج على هذا الجهاز بريدها عند 127.0.0.1 و‎::1، على المنفذ %1 ‏(STARTTLS).</translation>
    </message>
    <message>
        <source>With TLS from the beginning: port %1.</source>
        <translation>مع TLS منذ البداية: المنفذ %1.</translation>
    </message>
    <message>
        <source>Without a login, for programs of this user: the socket %1</source>
        <translation>بلا تسجيل دخول، لبرامج هذا المستخدم: المقبس ‎%1</translation>
    </message>
    <message>
        <source>Closed. “sendoff-cli serve” opens it; so does the window, if it is switched on there.</source>
        <translation>مغلق. يفتحه «sendoff-cli serve»؛ وتفتحه النافذة أيضًا إن كان مفعّلًا فيها.</translation>
    </message>
    <message>
        <source>Its certificate, for programs to trust: %1</source>
        <translation>شهادته التي ينبغي أن تثق بها البرامج: ‎%1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: ‎%1</translation>
    </message>
    <message>
        <source>Give exactly one name, such as the program&apos;s. With blanks in it, it wants quotes.</source>
        <translation>حدّد اسمًا واحدًا فقط، كاسم البرنامج مثلًا. وإن كانت فيه مسافات، فضعه بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>--per-minute is a number of messages; 0 sets no limit.</source>
        <translation>قيمة ‎--per-minute هي عدد الرسائل؛ و0 يعني بلا حد.</translation>
    </message>
    <message>
        <source>Give both to the program now: the token is shown this once and kept nowhere. Whoever has it can send as you from this machine, until “sendoff-cli submission token revoke” takes it back.</source>
        <translation>أعطِ البرنامج الاسم والرمز الآن: يُعرض الرمز هذه المرة فقط ولا يُحفظ في أي مكان. ومن لديه الرمز يمكنه الإرسال باسمك من هذا الجهاز، إلى أن تبطله باستخدام «sendoff-cli submission token revoke».</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message>
        <source>“%1” can&apos;t log in any more, and is disconnected where it was.</source>
        <translation>لم يعد بإمكان «%1» تسجيل الدخول، وقُطع اتصاله حيث كان متصلًا.</translation>
    </message>
    <message>
        <source>Another Sendoff of this profile has the port open already: “sendoff-cli submission status” shows where. End that one first, or use it.</source>
        <translation>نسخة أخرى من Sendoff تفتح المنفذ بالفعل في ملف التعريف هذا: يوضح «sendoff-cli submission status» موضعه. أنهِ تلك النسخة أولًا، أو استخدمها.</translation>
    </message>
    <message>
        <source>Port %1 can&apos;t be had (%2). Choose another one with --port; 0 takes a free one.</source>
        <translation>تعذّر استخدام المنفذ %1 ‏(%2). اختر منفذًا آخر بالخيار ‎--port؛ والقيمة 0 تأخذ منفذًا متاحًا.</translation>
    </message>
    <message>
        <source>The socket %1 can&apos;t be made (%2). Choose another path with --socket.</source>
        <translation>تعذّر إنشاء المقبس ‎%1 ‏(%2). اختر مسارًا آخر بالخيار ‎--socket.</translation>
    </message>
    <message>
        <source>The port&apos;s certificate can&apos;t be kept in %1. Make that folder yours to write to.</source>
        <translation>يتعذّر حفظ شهادة المنفذ في ‎%1. اجعل الكتابة في هذا المجلد متاحة لك.</translation>
    </message>
    <message>
        <source>Give an account and where it goes: account move NAME up, down, first or last.</source>
        <translation>حدّد حسابًا وموضعه الجديد: account move NAME مع up أو down أو first أو last.</translation>
    </message>
    <message>
        <source>An account has one mailbox: give --imap-server or --pop3-server.</source>
        <translation>للحساب صندوق بريد واحد: حدّد ‎--imap-server أو ‎--pop3-server.</translation>
    </message>
    <message>
        <source>Give the name of the POP3 server with --pop3-server, for example --pop3-server pop.example.org.</source>
        <translation>حدّد اسم خادم POP3 بالخيار ‎--pop3-server، مثلًا ‎--pop3-server pop.example.org.</translation>
    </message>
    <message>
        <source>These options go with --imap-server or --pop3-server.</source>
        <translation>تُستخدم هذه الخيارات مع ‎--imap-server أو ‎--pop3-server.</translation>
    </message>
    <message>
        <source>A POP3 server keeps no sent mail: leave --sent-folder and --sent-copy out. What was sent stays in the outbox.</source>
        <translation>لا يحفظ خادم POP3 البريد المرسل: احذف ‎--sent-folder و‎--sent-copy. يبقى ما أُرسل في صندوق الصادر.</translation>
    </message>
    <message>
        <source>--imap-port is a number from 1 to 65535; of POP3, 995 and 110 are usual.</source>
        <translation>قيمة ‎--imap-port رقم من 1 إلى 65535؛ والمعتاد مع POP3 هو 995 و110.</translation>
    </message>
    <message>
        <source>--reports is on or off: on looks for delivery reports and receipts in the INBOX, by the headers of its messages, and reads only these.</source>
        <translation>قيمة ‎--reports هي on أو off: مع on يُبحث عن تقارير التسليم والإيصالات في INBOX من خلال ترويسات الرسائل، ولا يُقرأ غيرها.</translation>
    </message>
    <message>
        <source>The mailbox of the account “%1”: %2</source>
        <translation>صندوق بريد الحساب «%1»: ‎%2</translation>
    </message>
    <message>
        <source>Give one account name, or none for all that allow it: reports check [NAME]</source>
        <translation>حدّد اسم حساب واحد، أو لا تحدد شيئًا لكل الحسابات التي تسمح بذلك: reports check [NAME]</translation>
    </message>
    <message>
        <source>The account “%1” may not look for reports yet. Allow it with “sendoff-cli account set-incoming %1 --reports on”: it then asks the INBOX for delivery reports and receipts, and reads only these.</source>
        <translation>لا يُسمح للحساب «%1» بالبحث عن التقارير بعد. اسمح بذلك باستخدام «sendoff-cli account set-incoming %1 --reports on»: عندها يبحث في INBOX عن تقارير التسليم والإيصالات، ولا يقرأ غيرها.</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>لا يوجد حساب باسم «%1».</translation>
    </message>
    <message>
        <source>No account may look for reports yet. Allow it with “sendoff-cli account set-incoming NAME --reports on”.</source>
        <translation>لا يُسمح لأي حساب بالبحث عن التقارير بعد. اسمح بذلك باستخدام «sendoff-cli account set-incoming NAME --reports on».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs may log in.</source>
        <translation>
            <numerusform>لا يُسمح لأي برنامج بتسجيل الدخول.</numerusform>
            <numerusform>يُسمح لبرنامج واحد بتسجيل الدخول.</numerusform>
            <numerusform>يُسمح لبرنامجين بتسجيل الدخول.</numerusform>
            <numerusform>يُسمح لـ %Ln برامج بتسجيل الدخول.</numerusform>
            <numerusform>يُسمح لـ %Ln برنامجًا بتسجيل الدخول.</numerusform>
            <numerusform>يُسمح لـ %Ln برنامج بتسجيل الدخول.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give only one of --imap-password-stdin, --imap-password-prompt, --imap-password-command and --imap-password-same.</source>
        <translation>استخدم واحدًا فقط من الخيارات ‎--imap-password-stdin أو ‎--imap-password-prompt أو ‎--imap-password-command أو ‎--imap-password-same.</translation>
    </message>
    <message>
        <source>Standard input holds one password: give the other one by a prompt or a command.</source>
        <translation>لا يحمل الدخل القياسي إلا كلمة مرور واحدة: أدخل الأخرى عند السؤال عنها أو عبر أمر يطبعها.</translation>
    </message>
    <message>
        <source>Password of the mailbox:</source>
        <translation>كلمة مرور صندوق البريد:</translation>
    </message>
    <message>
        <source>--local-copies is maildir: or mbox: with a path that begins with a slash, for example --local-copies maildir:/home/jane/Maildir/.Sent, or none.</source>
        <translation>قيمة ‎--local-copies هي maildir:‎ أو mbox:‎ متبوعة بمسار يبدأ بشرطة مائلة، مثلًا ‎--local-copies maildir:/home/jane/Maildir/.Sent، أو none.</translation>
    </message>
    <message>
        <source>Give a command that prints the password of the mailbox with --imap-password-command.</source>
        <translation>حدّد بالخيار ‎--imap-password-command أمرًا يطبع كلمة مرور صندوق البريد.</translation>
    </message>
    <message>
        <source>was sent and came back from some</source>
        <translation>أُرسلت وعادت من بعض المستلمين</translation>
    </message>
    <message>
        <source>was sent and came back</source>
        <translation>أُرسلت وعادت</translation>
    </message>
    <message>
        <source>Message %1 was sent again in another message; there is nothing to try again.</source>
        <translation>أُرسلت الرسالة %1 من جديد في رسالة أخرى؛ لا شيء لإعادة محاولته.</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>عادت</translation>
    </message>
    <message>
        <source>Couldn&apos;t write the message to standard output. Is there room where it goes?</source>
        <translation>تعذّرت كتابة الرسالة إلى المخرج القياسي. هل توجد مساحة في وجهتها؟</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read to its end. Nothing was sent.</source>
        <translation>تتعذّر قراءة الدخل القياسي حتى نهايته. لم يُرسل شيء.</translation>
    </message>
</context>
<context>
    <name>sendoff::words</name>
    <message>
        <source>took %1 s</source>
        <translation>استغرقت %1 ث</translation>
    </message>
    <message>
        <source>Found among the account&apos;s sent mail: the server accepted it.</source>
        <translation>عُثر عليها بين الرسائل المرسلة للحساب: قبِلها الخادم.</translation>
    </message>
    <message>
        <source>Not found among the account&apos;s sent mail.</source>
        <translation>لم يُعثر عليها بين الرسائل المرسلة للحساب.</translation>
    </message>
    <message>
        <source>The account&apos;s sent mail couldn&apos;t be searched.</source>
        <translation>تعذّر البحث في الرسائل المرسلة للحساب.</translation>
    </message>
    <message>
        <source>The server accepted it.</source>
        <translation>قبِلها الخادم.</translation>
    </message>
    <message>
        <source>Tried. The conversation isn&apos;t kept any more.</source>
        <translation>جرت محاولة. لم تعد المحادثة محفوظة.</translation>
    </message>
    <message>
        <source>Accepted for some. For others: %1</source>
        <translation>قُبلت لبعض المستلمين. ولآخرين: %1</translation>
    </message>
    <message>
        <source>Safe in the outbox.</source>
        <translation>محفوظة في صندوق الصادر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier attempts are no longer kept.</source>
        <translation>
            <numerusform>كل المحاولات السابقة محفوظة.</numerusform>
            <numerusform>محاولة سابقة واحدة لم تعد محفوظة.</numerusform>
            <numerusform>محاولتان سابقتان لم تعودا محفوظتين.</numerusform>
            <numerusform>%Ln محاولات سابقة لم تعد محفوظة.</numerusform>
            <numerusform>%Ln محاولة سابقة لم تعد محفوظة.</numerusform>
            <numerusform>%Ln محاولة سابقة لم تعد محفوظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way now.</source>
        <translation>في الطريق الآن.</translation>
    </message>
    <message>
        <source>Leaves then.</source>
        <translation>موعد الإرسال.</translation>
    </message>
    <message>
        <source>Looked for again.</source>
        <translation>موعد البحث عنها من جديد.</translation>
    </message>
    <message>
        <source>Next try.</source>
        <translation>المحاولة التالية.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>size per second</comment>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>بقي %1 ث</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>بقي %1 د</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>بقي %1 س</translation>
    </message>
    <message>
        <source>The server vouches only for itself.</source>
        <translation>لا أحد يشهد للخادم سوى نفسه.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself, as on a server of your own. Someone in between could show one, too.</source>
        <translation>شهادة %1 موقّعة ذاتيًا، كما في الخوادم الخاصة. وقد يقدّم مثلها أيضًا من يتوسط الاتصال.</translation>
    </message>
    <message>
        <source>If it is your own server, compare the fingerprint in the account&apos;s settings and trust it there. Else don&apos;t go on.</source>
        <translation>إن كان خادمك الخاص، فقارن البصمة في إعدادات الحساب وثِق بها هناك. وإلا فلا تتابع.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate isn&apos;t trusted.</source>
        <translation>شهادة الخادم غير موثوقة.</translation>
    </message>
    <message>
        <source>Nobody that this machine trusts vouches for %1. It may be a server of your own, or someone may be in between.</source>
        <translation>لا أحد ممن يثق بهم هذا الجهاز يشهد بصحة %1. ربما كان خادمًا خاصًا بك، أو كان أحد ما يتوسط الاتصال.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock seems to be wrong.</source>
        <translation>تبدو ساعة هذا الجهاز خاطئة.</translation>
    </message>
    <message>
        <source>It shows %1, and the certificate of %2 is valid only from %3 on.</source>
        <translation>تشير إلى %1، وشهادة %2 لا تسري إلا ابتداءً من %3.</translation>
    </message>
    <message>
        <source>Set the date and time of this machine, then try again. The message waits.</source>
        <translation>اضبط تاريخ هذا الجهاز ووقته، ثم أعد المحاولة. الرسالة في الانتظار.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>انتهت صلاحية شهادة الخادم.</translation>
    </message>
    <message>
        <source>The certificate of %1 was valid until %2.</source>
        <translation>كانت شهادة %1 صالحة حتى %2.</translation>
    </message>
    <message>
        <source>Check the date of this machine. If it is right, your provider must renew the certificate; the message waits.</source>
        <translation>تحقق من تاريخ هذا الجهاز. إن كان صحيحًا، فعلى مزوّد الخدمة تجديد الشهادة؛ والرسالة في الانتظار.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate isn&apos;t valid today.</source>
        <translation>شهادة الخادم غير صالحة اليوم.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired or isn&apos;t valid yet.</source>
        <translation>انتهت صلاحية شهادة %1 أو لم تبدأ بعد.</translation>
    </message>
    <message>
        <source>Couldn&apos;t make the connection secure.</source>
        <translation>تعذّر تأمين الاتصال.</translation>
    </message>
    <message>
        <source>%1 and Sendoff didn&apos;t agree on encryption. The port may want another kind of security, or the server is too old.</source>
        <translation>لم يتفق Sendoff مع %1 على التشفير. قد يتطلب المنفذ نوعًا آخر من الأمان، أو أن الخادم قديم جدًا.</translation>
    </message>
    <message>
        <source>Check port and security in the account: 465 goes with TLS, 587 with STARTTLS.</source>
        <translation>تحقق من المنفذ والأمان في الحساب: 465 مع TLS، و587 مع STARTTLS.</translation>
    </message>
    <message>
        <source>This port doesn&apos;t begin with encryption.</source>
        <translation>لا يبدأ هذا المنفذ بالتشفير.</translation>
    </message>
    <message>
        <source>%1 speaks in the clear first at this port, as it is usual with STARTTLS.</source>
        <translation>يبدأ %1 على هذا المنفذ بلا تشفير، كما هو معتاد مع STARTTLS.</translation>
    </message>
    <message>
        <source>Set security to “STARTTLS” in the account, or take port 465 with “TLS”.</source>
        <translation>اضبط الأمان في الحساب على «STARTTLS»، أو استخدم المنفذ 465 مع «TLS».</translation>
    </message>
    <message>
        <source>The server&apos;s encryption is too old.</source>
        <translation>تشفير الخادم قديم جدًا.</translation>
    </message>
    <message>
        <source>%1 knows no TLS 1.2, and what is older no longer keeps a password safe.</source>
        <translation>لا يدعم %1 بروتوكول TLS 1.2، وما هو أقدم منه لم يعد يحمي كلمة المرور.</translation>
    </message>
    <message>
        <source>Ask your provider for another server, or whoever runs it to renew its software.</source>
        <translation>اطلب من مزوّد الخدمة خادمًا آخر، أو اطلب من مشغّل الخادم تحديث برمجياته.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server.</source>
        <translation>الشهادة لخادم آخر.</translation>
    </message>
    <message>
        <source>The server that answered doesn&apos;t prove that it is %1.</source>
        <translation>الخادم الذي ردّ لم يثبت أنه %1.</translation>
    </message>
    <message>
        <source>Use the server&apos;s name exactly as your provider gives it. If it is right, ask your provider.</source>
        <translation>استخدم اسم الخادم تمامًا كما أعطاك إياه مزوّد الخدمة. وإن كان صحيحًا، فاسأل المزوّد.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trust.</source>
        <translation>يقدّم الخادم شهادة غير التي تثق بها.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server. If the change is meant, open the account, check it again and trust the new certificate.</source>
        <translation>اسأل مشغّل الخادم. إن كان التغيير مقصودًا، فافتح الحساب وتحقق منه من جديد وثِق بالشهادة الجديدة.</translation>
    </message>
    <message>
        <source>A certificate file of the account can&apos;t be used.</source>
        <translation>لا يمكن استخدام أحد ملفات الشهادات في الحساب.</translation>
    </message>
    <message>
        <source>It is missing or unreadable, or a password locks it: %1.</source>
        <translation>إنه مفقود أو تتعذّر قراءته، أو تقفله كلمة مرور: ‎%1.</translation>
    </message>
    <message>
        <source>Put the file in its place, without a password, or name another one in the account.</source>
        <translation>ضع الملف في مكانه بلا كلمة مرور، أو حدّد ملفًا آخر في الحساب.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take your certificate.</source>
        <translation>لا يقبل الخادم شهادتك.</translation>
    </message>
    <message>
        <source>%1 refused the certificate that this account shows, or wants one and got none.</source>
        <translation>رفض %1 الشهادة التي يقدّمها هذا الحساب، أو أنه يطلب شهادة ولم يتلقَّ أيًا منها.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a certificate, and name its file in the account.</source>
        <translation>اطلب شهادة من مشغّل الخادم، وحدّد ملفها في الحساب.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t offer a secure connection here.</source>
        <translation>لا يتيح الخادم اتصالًا آمنًا هنا.</translation>
    </message>
    <message>
        <source>%1 offers no STARTTLS at this port, or someone removed the offer on the way. Nothing was sent.</source>
        <translation>لا يتيح %1 خاصية STARTTLS على هذا المنفذ، أو أن أحدًا ما حذفها في الطريق. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Try security “TLS” with port 465 in the account, or ask your provider.</source>
        <translation>جرّب الأمان «TLS» مع المنفذ 465 في الحساب، أو اسأل مزوّد الخدمة.</translation>
    </message>
    <message>
        <source>Someone may be tampering with the connection.</source>
        <translation>ربما يتلاعب أحد ما بالاتصال.</translation>
    </message>
    <message>
        <source>Unencrypted data came after the switch to encryption. Sendoff hung up before sending anything.</source>
        <translation>وصلت بيانات غير مشفّرة بعد الانتقال إلى التشفير. قطع Sendoff الاتصال قبل أن يرسل شيئًا.</translation>
    </message>
    <message>
        <source>Try another network, or security “TLS” with port 465. If it stays, tell your provider.</source>
        <translation>جرّب شبكة أخرى، أو الأمان «TLS» مع المنفذ 465. وإن استمر ذلك، فأبلغ مزوّد الخدمة.</translation>
    </message>
    <message>
        <source>The server can&apos;t promise encryption all the way.</source>
        <translation>لا يضمن الخادم التشفير طوال الطريق.</translation>
    </message>
    <message>
        <source>You asked for encryption up to the recipient, and %1 doesn&apos;t offer it.</source>
        <translation>طلبت التشفير حتى المستلم، ولا يتيحه %1.</translation>
    </message>
    <message>
        <source>Send it without this wish, or through another account.</source>
        <translation>أرسلها من دون هذا الطلب، أو عبر حساب آخر.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1 in time.</source>
        <translation>تعذّر الوصول إلى %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Nothing answered. A wrong port or a firewall often looks like this.</source>
        <translation>لم يردّ أحد. غالبًا ما يكون السبب منفذًا خاطئًا أو جدارًا ناريًا.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and port in the account. If they are right, try again later.</source>
        <translation>تحقق من اسم الخادم والمنفذ في الحساب. إن كانا صحيحين، فأعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The server says nothing at this port.</source>
        <translation>لا يقول الخادم شيئًا على هذا المنفذ.</translation>
    </message>
    <message>
        <source>%1 took the connection and stayed silent, as servers do that want encryption from the first moment.</source>
        <translation>قبِل %1 الاتصال ولزم الصمت، كما تفعل الخوادم التي تطلب التشفير من اللحظة الأولى.</translation>
    </message>
    <message>
        <source>Set security to “TLS” with port 465 in the account, or check the port.</source>
        <translation>اضبط الأمان في الحساب على «TLS» مع المنفذ 465، أو تحقق من المنفذ.</translation>
    </message>
    <message>
        <source>It isn&apos;t certain whether the message was sent.</source>
        <translation>ليس مؤكدًا إن كانت الرسالة قد أُرسلت.</translation>
    </message>
    <message>
        <source>The whole message was handed over, but %1 didn&apos;t confirm it in time.</source>
        <translation>سُلّمت الرسالة كاملة، لكن %1 لم يؤكدها في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Ask a recipient or look into the sent folder, then say whether it arrived.</source>
        <translation>اسأل أحد المستلمين أو انظر في مجلد المرسل، ثم حدّد إن كانت قد وصلت.</translation>
    </message>
    <message>
        <source>The server took too long.</source>
        <translation>تأخر الخادم كثيرًا.</translation>
    </message>
    <message>
        <source>%1 stopped answering in the middle of the conversation.</source>
        <translation>توقف %1 عن الرد في منتصف المحادثة.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again later.</source>
        <translation>لم يضِع شيء. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The connection to %1 broke just when it should have confirmed the message.</source>
        <translation>انقطع الاتصال مع %1 في اللحظة التي كان عليه فيها تأكيد الرسالة.</translation>
    </message>
    <message>
        <source>The server hung up at once.</source>
        <translation>قطع الخادم الاتصال على الفور.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the conversation began. The port may want another kind of security.</source>
        <translation>أغلق %1 الاتصال قبل بدء المحادثة. قد يتطلب المنفذ نوعًا آخر من الأمان.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the message was handed over.</source>
        <translation>انقطع الاتصال مع %1 قبل تسليم الرسالة.</translation>
    </message>
    <message>
        <source>Nothing was lost. Check your network and try again.</source>
        <translation>لم يضِع شيء. تحقق من الشبكة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Couldn&apos;t find %1.</source>
        <translation>تعذّر العثور على %1.</translation>
    </message>
    <message>
        <source>No server of this name is known, or this machine is offline.</source>
        <translation>لا يُعرف خادم بهذا الاسم، أو أن هذا الجهاز غير متصل.</translation>
    </message>
    <message>
        <source>Check your network, then the server&apos;s name in the account.</source>
        <translation>تحقق من الشبكة، ثم من اسم الخادم في الحساب.</translation>
    </message>
    <message>
        <source>The port is closed on %1.</source>
        <translation>المنفذ مغلق على %1.</translation>
    </message>
    <message>
        <source>The machine is there, but no mail server listens at this port.</source>
        <translation>الجهاز موجود، لكن لا خادم بريد يستمع على هذا المنفذ.</translation>
    </message>
    <message>
        <source>Check the port in the account: most servers use 465 or 587.</source>
        <translation>تحقق من المنفذ في الحساب: معظم الخوادم تستخدم 465 أو 587.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1 by IPv6.</source>
        <translation>تعذّر الوصول إلى %1 عبر IPv6.</translation>
    </message>
    <message>
        <source>This server has IPv6 addresses only, and this network leads to none of them.</source>
        <translation>ليس لهذا الخادم إلا عناوين IPv6، ولا تصل هذه الشبكة إلى أي منها.</translation>
    </message>
    <message>
        <source>Try another network, or ask whoever runs this one about IPv6. The message waits.</source>
        <translation>جرّب شبكة أخرى، أو اسأل مشغّل هذه الشبكة عن IPv6. الرسالة في الانتظار.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1.</source>
        <translation>تعذّر الوصول إلى %1.</translation>
    </message>
    <message>
        <source>There is no network, or no way from it to the server.</source>
        <translation>لا توجد شبكة، أو لا طريق منها إلى الخادم.</translation>
    </message>
    <message>
        <source>Connect to the internet. The message waits and is tried again.</source>
        <translation>اتصل بالإنترنت. الرسالة في الانتظار وستُعاد محاولة إرسالها.</translation>
    </message>
    <message>
        <source>The proxy didn&apos;t let the connection through.</source>
        <translation>لم يسمح الوكيل بمرور الاتصال.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached through the proxy that is set for this account.</source>
        <translation>لا يمكن الوصول إلى %1 عبر الوكيل المحدد لهذا الحساب.</translation>
    </message>
    <message>
        <source>Check the proxy in the account, or remove it.</source>
        <translation>تحقق من الوكيل في الحساب، أو أزله.</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>أُوقف الإرسال.</translation>
    </message>
    <message>
        <source>It was stopped before it was finished.</source>
        <translation>أُوقف قبل أن يكتمل.</translation>
    </message>
    <message>
        <source>Press “Send now” to send it after all.</source>
        <translation>اضغط «إرسال الآن» لإرسالها رغم ذلك.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an address: %2</source>
        <translation>«%1» ليس عنوانًا: %2</translation>
    </message>
    <message>
        <source>Say to whom it should go: To, Cc and Bcc are empty.</source>
        <translation>حدّد من تُرسل إليه: حقول «إلى» و«نسخة» و«نسخة مخفية» فارغة.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there any more. Attach it again, or remove it.</source>
        <translation>لم يعد «%1» موجودًا. أرفقه من جديد، أو أزله.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read. Check its permissions, or remove it.</source>
        <translation>تتعذّر قراءة «%1». تحقق من أذوناته، أو أزله.</translation>
    </message>
    <message>
        <source>“%1” was changed after you attached it. Attach it again to send it as it is now.</source>
        <translation>تغيّر «%1» بعد أن أرفقته. أرفقه من جديد لإرساله كما هو الآن.</translation>
    </message>
    <message>
        <source>The header “%1” isn&apos;t written correctly.</source>
        <translation>الترويسة «%1» غير مكتوبة بشكل صحيح.</translation>
    </message>
    <message>
        <source>Sendoff writes the header “%1” itself. Leave it out.</source>
        <translation>يكتب Sendoff الترويسة «%1» بنفسه. احذفها.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>العنوان فارغ.</translation>
    </message>
    <message>
        <source>It has no @.</source>
        <translation>لا توجد فيه علامة @.</translation>
    </message>
    <message>
        <source>Nothing stands before the @.</source>
        <translation>لا شيء قبل علامة @.</translation>
    </message>
    <message>
        <source>The part before the @ is too long.</source>
        <translation>الجزء الذي قبل علامة @ أطول من اللازم.</translation>
    </message>
    <message>
        <source>The part before the @ has a character that can&apos;t stand there.</source>
        <translation>في الجزء الذي قبل علامة @ حرف لا يمكن أن يرد هناك.</translation>
    </message>
    <message>
        <source>Nothing stands after the @.</source>
        <translation>لا شيء بعد علامة @.</translation>
    </message>
    <message>
        <source>The part after the @ is too long.</source>
        <translation>الجزء الذي بعد علامة @ أطول من اللازم.</translation>
    </message>
    <message>
        <source>The part after the @ isn&apos;t the name of a mail system.</source>
        <translation>الجزء الذي بعد علامة @ ليس اسم نظام بريد.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>العنوان أطول من اللازم.</translation>
    </message>
    <message>
        <source>The address has a line break or another invisible character in it.</source>
        <translation>في العنوان فاصل أسطر أو حرف آخر غير مرئي.</translation>
    </message>
    <message>
        <source>Something stands after the address.</source>
        <translation>ثمة شيء بعد العنوان.</translation>
    </message>
    <message>
        <source>A quotation mark isn&apos;t closed.</source>
        <translation>علامة اقتباس غير مغلقة.</translation>
    </message>
    <message>
        <source>A bracket isn&apos;t closed.</source>
        <translation>قوس غير مغلق.</translation>
    </message>
    <message>
        <source>The server refused the certificate as a login.</source>
        <translation>رفض الخادم تسجيل الدخول بالشهادة.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t know whom your client certificate names.</source>
        <translation>لا يعرف %1 من تشير إليه شهادة العميل لديك.</translation>
    </message>
    <message>
        <source>Ask your provider to register the certificate, or set another login in %1.</source>
        <translation>اطلب من مزوّد الخدمة تسجيل الشهادة، أو اختر طريقة أخرى لتسجيل الدخول في %1.</translation>
    </message>
    <message>
        <source>The server refused the access token.</source>
        <translation>رفض الخادم رمز الوصول.</translation>
    </message>
    <message>
        <source>%1 finds it expired, revoked or made for something else.</source>
        <translation>يرى %1 أنه انتهى أو أُلغي أو أُنشئ لغرض آخر.</translation>
    </message>
    <message>
        <source>Sign in again in %1, or check the command that prints the token.</source>
        <translation>سجّل الدخول من جديد في %1، أو تحقق من الأمر الذي يطبع الرمز.</translation>
    </message>
    <message>
        <source>The server takes no anonymous mail.</source>
        <translation>لا يقبل الخادم بريدًا مجهول المرسل.</translation>
    </message>
    <message>
        <source>%1 wants to know who sends.</source>
        <translation>يريد %1 معرفة المرسل.</translation>
    </message>
    <message>
        <source>The server can&apos;t do the login that it offers.</source>
        <translation>لا ينفّذ الخادم طريقة تسجيل الدخول التي يعرضها.</translation>
    </message>
    <message>
        <source>%1 offers %2 and then doesn&apos;t know it. Any other way to log in would reveal more of your password, so none was tried.</source>
        <translation>يعرض %1 طريقة %2 ثم لا يعرفها. وأي طريقة أخرى لتسجيل الدخول تكشف أكثر عن كلمة مرورك، فلم تُجرَّب أي منها.</translation>
    </message>
    <message>
        <source>Tell your provider. If you trust the server, name another login in %1.</source>
        <translation>أبلغ مزوّد الخدمة. إن كنت تثق بالخادم، فحدّد طريقة أخرى لتسجيل الدخول في %1.</translation>
    </message>
    <message>
        <source>The server wants the password in another way once.</source>
        <translation>يطلب الخادم كلمة المرور بطريقة أخرى لمرة واحدة.</translation>
    </message>
    <message>
        <source>%1 has to store your password anew before it takes this safer login.</source>
        <translation>على %1 أن يحفظ كلمة مرورك من جديد قبل أن يقبل هذه الطريقة الأكثر أمانًا.</translation>
    </message>
    <message>
        <source>The password or token is too long for the server.</source>
        <translation>كلمة المرور أو الرمز أطول مما يقبله الخادم.</translation>
    </message>
    <message>
        <source>%1 takes no login as long as this one.</source>
        <translation>لا يقبل %1 تسجيل دخول بهذا الطول.</translation>
    </message>
    <message>
        <source>Ask your provider for a shorter password, and enter it in %1.</source>
        <translation>اطلب من مزوّد الخدمة كلمة مرور أقصر، وأدخلها في %1.</translation>
    </message>
    <message>
        <source>The server refused the password.</source>
        <translation>رفض الخادم كلمة المرور.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t know this user name with this password.</source>
        <translation>لا يعرف %1 اسم المستخدم هذا مع كلمة المرور هذه.</translation>
    </message>
    <message>
        <source>Enter the password again in %1. With two-step login, providers want an app password.</source>
        <translation>أدخل كلمة المرور من جديد في %1. مع تسجيل الدخول بخطوتين، يطلب مزوّدو الخدمة كلمة مرور للتطبيق.</translation>
    </message>
    <message>
        <source>There is no safe way to log in.</source>
        <translation>لا توجد طريقة آمنة لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1 offers no login that Sendoff may use over this connection.</source>
        <translation>لا يعرض %1 أي طريقة لتسجيل الدخول يجوز أن يستخدمها Sendoff عبر هذا الاتصال.</translation>
    </message>
    <message>
        <source>The server offers a weaker login than before.</source>
        <translation>يعرض الخادم طريقة تسجيل دخول أضعف من السابق.</translation>
    </message>
    <message>
        <source>%1 changed, or someone may be in between. The password was not sent.</source>
        <translation>تغيّر %1، أو أن أحدًا ما يتوسط الاتصال. لم تُرسل كلمة المرور.</translation>
    </message>
    <message>
        <source>Ask your provider. If the change is meant, save %1 again to accept it.</source>
        <translation>اسأل مزوّد الخدمة. إن كان التغيير مقصودًا، فاحفظ %1 من جديد لقبوله.</translation>
    </message>
    <message>
        <source>The server couldn&apos;t prove that it knows your password.</source>
        <translation>لم يستطع الخادم إثبات أنه يعرف كلمة مرورك.</translation>
    </message>
    <message>
        <source>%1 may not be the server that it claims to be. Nothing was sent.</source>
        <translation>قد لا يكون %1 الخادم الذي يدّعي أنه هو. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in %1. If it is right, ask your provider.</source>
        <translation>تحقق من اسم الخادم في %1. إن كان صحيحًا، فاسأل مزوّد الخدمة.</translation>
    </message>
    <message>
        <source>The password command gave no password.</source>
        <translation>لم يُخرج أمر كلمة المرور أي كلمة مرور.</translation>
    </message>
    <message>
        <source>The command that prints the password failed or printed nothing.</source>
        <translation>فشل الأمر الذي يطبع كلمة المرور أو لم يطبع شيئًا.</translation>
    </message>
    <message>
        <source>The command that prints the password failed: %1.</source>
        <translation>فشل الأمر الذي يطبع كلمة المرور: %1.</translation>
    </message>
    <message>
        <source>Run the command in a terminal, then correct it in %1.</source>
        <translation>نفّذ الأمر في طرفية، ثم صحّحه في %1.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>لم يُسجَّل الدخول بعد.</translation>
    </message>
    <message>
        <source>The keychain of this machine holds no sign-in for %1.</source>
        <translation>لا تحوي سلسلة مفاتيح هذا الجهاز تسجيل دخول من أجل %1.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The provider no longer accepts the sign-in of %1: it ran out, the password changed, or it was taken back.</source>
        <translation>لم يعد المزوّد يقبل تسجيل الدخول من %1: انتهت مدته أو تغيّرت كلمة المرور أو أُلغي.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know this client ID.</source>
        <translation>لا يعرف المزوّد معرّف العميل هذا.</translation>
    </message>
    <message>
        <source>The client ID of %1, or its secret, isn&apos;t the one that was registered.</source>
        <translation>معرّف العميل في %1، أو سرّه، ليس المسجّل.</translation>
    </message>
    <message>
        <source>Copy both from the provider&apos;s page into the account&apos;s settings again.</source>
        <translation>انسخ كليهما من جديد من صفحة المزوّد إلى إعدادات الحساب.</translation>
    </message>
    <message>
        <source>Couldn&apos;t renew the sign-in.</source>
        <translation>تعذّر تجديد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be asked for a new token, or has trouble of its own.</source>
        <translation>تعذّر طلب رمز جديد من %1، أو أن لديه مشكلة.</translation>
    </message>
    <message>
        <source>Check your network. The message waits and is tried again.</source>
        <translation>تحقق من الشبكة. الرسالة في الانتظار وستُعاد محاولة إرسالها.</translation>
    </message>
    <message>
        <source>%1 is switched off.</source>
        <translation>الإرسال متوقف في %1.</translation>
    </message>
    <message>
        <source>You set it so that nothing is sent by it.</source>
        <translation>ضبطتَه بحيث لا يُرسل عبره شيء.</translation>
    </message>
    <message>
        <source>Switch it on in the account&apos;s settings, and what waits leaves.</source>
        <translation>شغّله في إعدادات الحساب، فيُرسل ما في الانتظار.</translation>
    </message>
    <message>
        <source>The account of this message was removed.</source>
        <translation>أُزيل حساب هذه الرسالة.</translation>
    </message>
    <message>
        <source>There is no way left to send it as it is.</source>
        <translation>لم تبقَ طريقة لإرسالها كما هي.</translation>
    </message>
    <message>
        <source>Press “Edit and resend” and choose another account.</source>
        <translation>اضغط «تحرير وإعادة الإرسال» واختر حسابًا آخر.</translation>
    </message>
    <message>
        <source>This machine has no keychain.</source>
        <translation>ليس لهذا الجهاز سلسلة مفاتيح.</translation>
    </message>
    <message>
        <source>No keychain service runs here, so there is no safe place for the password.</source>
        <translation>لا تعمل هنا أي خدمة لسلسلة المفاتيح، فلا مكان آمن لكلمة المرور.</translation>
    </message>
    <message>
        <source>Install and start one, such as GNOME Keyring or KWallet, or let a command give the password of %1.</source>
        <translation>ثبّت إحداها وشغّلها، مثل GNOME Keyring أو KWallet، أو دع أمرًا يقدّم كلمة مرور %1.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>سلسلة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>The password of %1 is in it and can&apos;t be read now.</source>
        <translation>فيها كلمة مرور %1 ولا يمكن قراءتها الآن.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>افتح قفل سلسلة المفاتيح، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t let Sendoff in.</source>
        <translation>لم تسمح سلسلة المفاتيح لبرنامج Sendoff بالوصول.</translation>
    </message>
    <message>
        <source>You or the system refused access to the password of %1.</source>
        <translation>رفضتَ أنت أو النظام الوصول إلى كلمة مرور %1.</translation>
    </message>
    <message>
        <source>Try again and allow it when the keychain asks.</source>
        <translation>أعد المحاولة واسمح بذلك عندما تسألك سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>There is no password yet.</source>
        <translation>لا توجد كلمة مرور بعد.</translation>
    </message>
    <message>
        <source>This machine&apos;s keychain holds no password for %1. Accounts that came from another machine leave theirs there.</source>
        <translation>لا تحوي سلسلة مفاتيح هذا الجهاز كلمة مرور %1. الحسابات المنقولة من جهاز آخر تترك كلمات مرورها فيه.</translation>
    </message>
    <message>
        <source>Enter the password in the account&apos;s settings.</source>
        <translation>أدخل كلمة المرور في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>The password couldn&apos;t be read or stored.</source>
        <translation>تعذّرت قراءة كلمة المرور أو حفظها.</translation>
    </message>
    <message>
        <source>The keychain or the password command of %1 failed.</source>
        <translation>فشلت سلسلة المفاتيح أو فشل أمر كلمة المرور في %1.</translation>
    </message>
    <message>
        <source>It failed for %1: %2.</source>
        <translation>فشل ذلك في %1: %2.</translation>
    </message>
    <message>
        <source>Try again. If it stays, restart the keychain, or correct the command.</source>
        <translation>أعد المحاولة. وإن استمر ذلك، فأعد تشغيل سلسلة المفاتيح أو صحّح الأمر.</translation>
    </message>
    <message>
        <source>The server can&apos;t send to this kind of address.</source>
        <translation>لا يستطيع الخادم الإرسال إلى هذا النوع من العناوين.</translation>
    </message>
    <message>
        <source>The address has letters before the @ that %1 doesn&apos;t understand.</source>
        <translation>في العنوان قبل علامة @ أحرف لا يفهمها %1.</translation>
    </message>
    <message>
        <source>Ask the recipient for an address in plain letters, or use another account.</source>
        <translation>اطلب من المستلم عنوانًا بأحرف لاتينية بسيطة، أو استخدم حسابًا آخر.</translation>
    </message>
    <message>
        <source>The server is too old for this message.</source>
        <translation>الخادم أقدم من أن يقبل هذه الرسالة.</translation>
    </message>
    <message>
        <source>The message holds characters that %1 can&apos;t carry.</source>
        <translation>في الرسالة أحرف لا يستطيع %1 نقلها.</translation>
    </message>
    <message>
        <source>Press “Edit and resend”, so that Sendoff writes it in an older form.</source>
        <translation>اضغط «تحرير وإعادة الإرسال» ليكتبها Sendoff بصيغة أقدم.</translation>
    </message>
    <message>
        <source>The message holds raw data that %1 can&apos;t carry.</source>
        <translation>في الرسالة بيانات خام لا يستطيع %1 نقلها.</translation>
    </message>
    <message>
        <source>The server can&apos;t promise to deliver in time.</source>
        <translation>لا يضمن الخادم التسليم في الموعد.</translation>
    </message>
    <message>
        <source>The message was to come back if it is late, and %1 doesn&apos;t do that, or not so soon.</source>
        <translation>طُلب أن تعود الرسالة إذا تأخرت، ولا يتيح %1 ذلك، أو ليس بهذه السرعة.</translation>
    </message>
    <message>
        <source>Send it without a time limit, or with a longer one.</source>
        <translation>أرسلها بلا مهلة، أو بمهلة أطول.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t keep messages for later.</source>
        <translation>لا يحتفظ الخادم بالرسائل لوقت لاحق.</translation>
    </message>
    <message>
        <source>%1 was to hold the message until its time, and can&apos;t, or not for so long.</source>
        <translation>طُلب من %1 الاحتفاظ بالرسالة حتى موعدها، ولا يمكنه ذلك، أو ليس كل هذه المدة.</translation>
    </message>
    <message>
        <source>Let Sendoff keep it: it is sent in time if Sendoff is running then.</source>
        <translation>دع Sendoff يحتفظ بها: تُرسل في موعدها إذا كان Sendoff يعمل حينها.</translation>
    </message>
    <message>
        <source>The server takes fewer recipients at a time.</source>
        <translation>يقبل الخادم عددًا أقل من المستلمين في المرة.</translation>
    </message>
    <message>
        <source>%1 took some of them; the others follow in further deliveries.</source>
        <translation>قبِل %1 بعضهم؛ ويتبعهم الآخرون في عمليات تسليم لاحقة.</translation>
    </message>
    <message>
        <source>There is nothing to do. Sendoff goes on by itself.</source>
        <translation>لا حاجة إلى فعل شيء. يواصل Sendoff تلقائيًا.</translation>
    </message>
    <message>
        <source>The stored message is gone.</source>
        <translation>الرسالة المحفوظة مفقودة.</translation>
    </message>
    <message>
        <source>Its file was removed from this machine, so it can&apos;t be sent.</source>
        <translation>أُزيل ملفها من هذا الجهاز، فلا يمكن إرسالها.</translation>
    </message>
    <message>
        <source>Write it again, then remove this entry.</source>
        <translation>اكتبها من جديد، ثم أزل هذا الإدخال.</translation>
    </message>
    <message>
        <source>The stored message was changed.</source>
        <translation>تغيّرت الرسالة المحفوظة.</translation>
    </message>
    <message>
        <source>Its file isn&apos;t what you wrote any more, so Sendoff doesn&apos;t send it.</source>
        <translation>لم يعد ملفها ما كتبته، فلا يرسلها Sendoff.</translation>
    </message>
    <message>
        <source>Press “Edit and resend”, read it through, and send it again.</source>
        <translation>اضغط «تحرير وإعادة الإرسال» واقرأها جيدًا ثم أرسلها من جديد.</translation>
    </message>
    <message>
        <source>The message has nobody to go to.</source>
        <translation>لا أحد تُرسل إليه الرسالة.</translation>
    </message>
    <message>
        <source>No address was left to send it to.</source>
        <translation>لم يبقَ عنوان تُرسل إليه.</translation>
    </message>
    <message>
        <source>Press “Edit and resend” and fill in To.</source>
        <translation>اضغط «تحرير وإعادة الإرسال» واملأ حقل «إلى».</translation>
    </message>
    <message>
        <source>Its time has passed.</source>
        <translation>فات موعدها.</translation>
    </message>
    <message>
        <source>Sendoff wasn&apos;t running when the message should have left, or during the following 24 hours.</source>
        <translation>لم يكن Sendoff يعمل في موعد إرسال الرسالة، ولا خلال الساعات الأربع والعشرين التالية.</translation>
    </message>
    <message>
        <source>Press “Send now”, or choose another time.</source>
        <translation>اضغط «إرسال الآن»، أو اختر وقتًا آخر.</translation>
    </message>
    <message>
        <source>This message was found again.</source>
        <translation>عُثر على هذه الرسالة من جديد.</translation>
    </message>
    <message>
        <source>The list of messages was damaged. The message itself is whole, but whether it was sent isn&apos;t known.</source>
        <translation>كانت قائمة الرسائل تالفة. الرسالة نفسها سليمة، لكن لا يُعرف إن كانت قد أُرسلت.</translation>
    </message>
    <message>
        <source>If you know that it wasn&apos;t, press “Send now”. Else remove it.</source>
        <translation>إن كنت تعرف أنها لم تُرسل، فاضغط «إرسال الآن». وإلا فأزلها.</translation>
    </message>
    <message>
        <source>Something other than a mail server answered.</source>
        <translation>جاء الرد من غير خادم بريد.</translation>
    </message>
    <message>
        <source>A network with a login page of its own, as in hotels and trains, answers for %1, or another service listens at this port.</source>
        <translation>شبكة لها صفحة تسجيل دخول خاصة، كما في الفنادق والقطارات، تردّ بدلًا من %1، أو أن خدمة أخرى تستمع على هذا المنفذ.</translation>
    </message>
    <message>
        <source>Open a web page to log in to the network, then try again. Else check the port in %1.</source>
        <translation>افتح صفحة ويب لتسجيل الدخول إلى الشبكة، ثم أعد المحاولة. وإلا فتحقق من المنفذ في %1.</translation>
    </message>
    <message>
        <source>The server answered in a way that makes no sense.</source>
        <translation>ردّ الخادم بطريقة غير مفهومة.</translation>
    </message>
    <message>
        <source>%1 may not be a mail server, or it is broken.</source>
        <translation>قد لا يكون %1 خادم بريد، أو أنه معطّل.</translation>
    </message>
    <message>
        <source>Check server and port in %1. The conversation below shows the answer.</source>
        <translation>تحقق من الخادم والمنفذ في %1. الرد ظاهر في المحادثة أدناه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>لا أحد غيرهم</numerusform>
            <numerusform>مستلم آخر</numerusform>
            <numerusform>مستلمان آخران</numerusform>
            <numerusform>%Ln مستلمين آخرين</numerusform>
            <numerusform>%Ln مستلمًا آخر</numerusform>
            <numerusform>%Ln مستلم آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is encrypted on the way there.</source>
        <translation>لا شيء مشفّر في الطريق إلى هناك.</translation>
    </message>
    <message>
        <source>Encrypted with TLS; the server&apos;s certificate is checked.</source>
        <translation>التشفير عبر TLS، مع التحقق من شهادة الخادم.</translation>
    </message>
    <message>
        <source>Encrypted with TLS; last time it was %1. The server&apos;s certificate is checked.</source>
        <translation>التشفير عبر TLS؛ وكان في المرة السابقة %1. يجري التحقق من شهادة الخادم.</translation>
    </message>
    <message>
        <source>Without a login.</source>
        <translation>بلا تسجيل دخول.</translation>
    </message>
    <message>
        <source>Logged in as %1, the safest way that the server knows.</source>
        <translation>تسجيل الدخول باسم %1، بأكثر الطرق التي يعرفها الخادم أمانًا.</translation>
    </message>
    <message>
        <source>Logged in as %1 with %2, as last time.</source>
        <translation>تسجيل الدخول باسم %1 بطريقة %2، كما في المرة السابقة.</translation>
    </message>
    <message numerus="yes">
        <source>Handed over once, for all %Ln recipients.</source>
        <translation>
            <numerusform>تُسلَّم مرة واحدة، بلا مستلمين.</numerusform>
            <numerusform>تُسلَّم مرة واحدة، لمستلم واحد.</numerusform>
            <numerusform>تُسلَّم مرة واحدة، للمستلمَين كليهما.</numerusform>
            <numerusform>تُسلَّم مرة واحدة، لجميع المستلمين وعددهم %Ln.</numerusform>
            <numerusform>تُسلَّم مرة واحدة، لجميع المستلمين وعددهم %Ln.</numerusform>
            <numerusform>تُسلَّم مرة واحدة، لجميع المستلمين وعددهم %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed over %1 times for %Ln recipients, as the server takes %2 at a time. Nobody gets it twice.</source>
        <translation>
            <numerusform>تُسلَّم على دفعات عددها %1 بلا مستلمين، فالخادم يقبل %2 في المرة. لا تصل إلى أحد مرتين.</numerusform>
            <numerusform>تُسلَّم إلى مستلم واحد على دفعات عددها %1، فالخادم يقبل %2 في المرة. لا تصل إلى أحد مرتين.</numerusform>
            <numerusform>تُسلَّم إلى مستلمَين على دفعات عددها %1، فالخادم يقبل %2 في المرة. لا تصل إلى أحد مرتين.</numerusform>
            <numerusform>تُسلَّم إلى %Ln مستلمين على دفعات عددها %1، فالخادم يقبل %2 في المرة. لا تصل إلى أحد مرتين.</numerusform>
            <numerusform>تُسلَّم إلى %Ln مستلمًا على دفعات عددها %1، فالخادم يقبل %2 في المرة. لا تصل إلى أحد مرتين.</numerusform>
            <numerusform>تُسلَّم إلى %Ln مستلم على دفعات عددها %1، فالخادم يقبل %2 في المرة. لا تصل إلى أحد مرتين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachments go as they are (BINARYMIME), which saves a quarter.</source>
        <translation>تُرسل المرفقات كما هي (BINARYMIME)، مما يوفر ربع الحجم.</translation>
    </message>
    <message>
        <source>The text goes in 8 bits (8BITMIME).</source>
        <translation>يُرسل النص بنظام 8 بت (8BITMIME).</translation>
    </message>
    <message>
        <source>In 7 bits, which every server takes.</source>
        <translation>بنظام 7 بت الذي تقبله كل الخوادم.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>نسخة: %1</translation>
    </message>
    <message>
        <source>All of these are seen by everybody who gets it.</source>
        <translation>هؤلاء جميعًا يراهم كل من تصله.</translation>
    </message>
    <message>
        <source>Nobody sees who else gets it.</source>
        <translation>لا يرى أحد من تصله غيره.</translation>
    </message>
    <message>
        <source>Bcc: %1. Nobody else sees that they get it.</source>
        <translation>نسخة مخفية: %1. لا يرى أحد غيرهم أنها تصلهم.</translation>
    </message>
    <message>
        <source>Your time zone (%1), and that you write from %2.</source>
        <translation>منطقتك الزمنية (%1)، وأنك تكتب من %2.</translation>
    </message>
    <message>
        <source>Not the name of this computer. The server sees its address on the net, and may write it down.</source>
        <translation>لا يُكشف اسم هذا الحاسوب. يرى الخادم عنوانه على الشبكة، وقد يسجّله.</translation>
    </message>
    <message>
        <source>The name “%1” for this computer.</source>
        <translation>الاسم «%1» لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 goes without what it tells (%2).</source>
        <translation>يُرسل %1 من دون ما يكشفه (%2).</translation>
    </message>
    <message>
        <source>%1 tells %2.</source>
        <translation>يكشف %1: %2.</translation>
    </message>
    <message>
        <source>%1 mostly tells %2.</source>
        <translation>غالبًا ما يكشف %1: %2.</translation>
    </message>
    <message>
        <source>where it was made</source>
        <translation>مكان إنشائه</translation>
    </message>
    <message>
        <source>who made it</source>
        <translation>من أنشأه</translation>
    </message>
    <message>
        <source>with which camera or phone</source>
        <translation>الكاميرا أو الهاتف المستخدم</translation>
    </message>
    <message>
        <source>when</source>
        <translation>وقت إنشائه</translation>
    </message>
    <message>
        <source>with which program</source>
        <translation>البرنامج المستخدم</translation>
    </message>
    <message>
        <source>words beside it</source>
        <translation>تعليقات مرافقة</translation>
    </message>
    <message>
        <source>To the Sandbox on this computer: nothing leaves it.</source>
        <translation>إلى Sandbox على هذا الحاسوب: لا شيء يغادره.</translation>
    </message>
    <message>
        <source>By %1, through %2.</source>
        <translation>عبر %1، من خلال %2.</translation>
    </message>
    <message>
        <source>%1 of %2 that the server takes.</source>
        <translation>%1 من %2 يقبلها الخادم.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>It is bigger than what the server takes.</source>
        <translation>إنها أكبر مما يقبله الخادم.</translation>
    </message>
    <message>
        <source>The server didn&apos;t offer %1 when last asked.</source>
        <translation>لم يعرض الخادم خاصية %1 عند سؤاله آخر مرة.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا مستلم آخر</numerusform>
            <numerusform>ومستلم آخر</numerusform>
            <numerusform>ومستلمان آخران</numerusform>
            <numerusform>و%Ln مستلمين آخرين</numerusform>
            <numerusform>و%Ln مستلمًا آخر</numerusform>
            <numerusform>و%Ln مستلم آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>قُبلت</translation>
    </message>
    <message>
        <source>For</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>The server&apos;s answer</source>
        <translation>ردّ الخادم</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>جهة إصدار الشهادة</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>الشهادة (SHA-256)</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>%1 octets</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>Content (SHA-256)</source>
        <translation>المحتوى (SHA-256)</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <translation>مرسل المغلّف</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>أُدرجت للإرسال</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>at %1, taken as %2</source>
        <translation>عند %1، فُهم أنه %2</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation>عند %1: %2</translation>
    </message>
    <message>
        <source>%1, mailbox search: %2 to %3</source>
        <translation>%1، بحث في صندوق البريد: من ‎%2 إلى ‎%3</translation>
    </message>
    <message>
        <source>Attempt %1: %2 to %3</source>
        <translation>المحاولة %1: من ‎%2 إلى ‎%3</translation>
    </message>
    <message>
        <source>Report for the help desk</source>
        <translation>تقرير للدعم الفني</translation>
    </message>
    <message>
        <source>Made by Sendoff %1 at %2. Times are UTC. Passwords and the content of the message are left out.</source>
        <translation>أنشأه Sendoff %1 عند ‎%2. الأوقات بتوقيت UTC. لا يتضمن كلمات المرور ولا محتوى الرسالة.</translation>
    </message>
    <message>
        <source>Recipients: %1</source>
        <translation>المستلمون: %1</translation>
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
        <translation>بلا تشفير</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <translation>%1، المنفذ %2، %3</translation>
    </message>
    <message>
        <source>Sendoff knows %1.</source>
        <translation>يعرف Sendoff الخدمة %1.</translation>
    </message>
    <message>
        <source>%1 says so itself.</source>
        <translation>هذا ما يقوله %1 بنفسه.</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s database of providers says so.</source>
        <translation>هذا ما تقوله قاعدة بيانات Thunderbird لمزوّدي الخدمة.</translation>
    </message>
    <message>
        <source>The domain&apos;s mail is kept by %1 (%2), says the DNS, which can be forged on the way. Is that your provider?</source>
        <translation>يقول DNS إن بريد النطاق محفوظ لدى %1 (%2)، وهذا قد يُزوَّر في الطريق. هل هذا مزوّد خدمتك؟</translation>
    </message>
    <message>
        <source>The DNS names the provider, and it can be forged on the way. Is %1 your provider&apos;s server?</source>
        <translation>يحدد DNS مزوّد الخدمة، وهذا قد يُزوَّر في الطريق. هل %1 هو خادم مزوّد خدمتك؟</translation>
    </message>
    <message>
        <source>The DNS of %1 says so, and it can be forged on the way. Is %2 your provider&apos;s server?</source>
        <translation>هذا ما يقوله DNS الخاص بالنطاق %1، وقد يُزوَّر في الطريق. هل %2 هو خادم مزوّد خدمتك؟</translation>
    </message>
    <message>
        <source>%1 answered and proved its name.</source>
        <translation>ردّ %1 وأثبت اسمه.</translation>
    </message>
    <message>
        <source>Sendoff&apos;s own list of providers</source>
        <translation>قائمة Sendoff الخاصة بمزوّدي الخدمة</translation>
    </message>
    <message>
        <source>Settings at %1</source>
        <translation>الإعدادات لدى %1</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s database of providers</source>
        <translation>قاعدة بيانات Thunderbird لمزوّدي الخدمة</translation>
    </message>
    <message>
        <source>Who keeps the mail of %1</source>
        <translation>الجهة التي تحفظ بريد %1</translation>
    </message>
    <message>
        <source>Servers in the DNS of %1</source>
        <translation>الخوادم في DNS الخاص بالنطاق %1</translation>
    </message>
    <message>
        <source>Usual names, such as %1</source>
        <translation>أسماء معتادة مثل %1</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>found</source>
        <translation>عُثر عليها</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>لا شيء هناك</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>غير لازم</translation>
    </message>
    <message>
        <source>%1 has a page about programs like Sendoff.</source>
        <translation>لدى %1 صفحة عن برامج مثل Sendoff.</translation>
    </message>
    <message>
        <source>%1 lets no other program send its mail. Send there by its own app or web site.</source>
        <translation>لا تسمح خدمة %1 لأي برنامج آخر بإرسال بريدها. أرسل من تطبيقها أو موقعها.</translation>
    </message>
    <message>
        <source>Allow programs on the web site of %1 first.</source>
        <translation>اسمح أولًا للبرامج بالوصول في موقع %1.</translation>
    </message>
    <message>
        <source>%1 wants an app password: one that you make on its web site for Sendoff alone.</source>
        <translation>تطلب خدمة %1 كلمة مرور للتطبيق: تنشئها في موقعها من أجل Sendoff وحده.</translation>
    </message>
    <message>
        <source>%1 has a password of its own for e-mail programs. Set one on its web site.</source>
        <translation>لدى خدمة %1 كلمة مرور خاصة ببرامج البريد. عيّنها في موقعها.</translation>
    </message>
    <message>
        <source>Start %1 on this machine, and enter the password that it shows.</source>
        <translation>شغّل %1 على هذا الجهاز، وأدخل كلمة المرور التي يعرضها.</translation>
    </message>
    <message>
        <source>%1 takes no password from programs: sign in with the browser.</source>
        <translation>لا تقبل خدمة %1 كلمات المرور من البرامج: سجّل الدخول عبر المتصفح.</translation>
    </message>
    <message>
        <source>For that it wants a client ID, which you register with it once.</source>
        <translation>ولذلك تطلب معرّف عميل تسجّله لديها مرة واحدة.</translation>
    </message>
    <message>
        <source>Couldn&apos;t find the settings for %1 automatically.</source>
        <translation>تعذّر العثور تلقائيًا على إعدادات %1.</translation>
    </message>
    <message>
        <source>Neither the domain nor anybody else says where its mail is handed in, and no usual name answers.</source>
        <translation>لا النطاق ولا غيره يذكر أين يُسلَّم بريده للإرسال، ولا يردّ أي اسم معتاد.</translation>
    </message>
    <message>
        <source>Enter the server that your provider names for sending (SMTP). Is the address spelt right?</source>
        <translation>أدخل خادم الإرسال (SMTP) الذي يحدده مزوّد الخدمة. هل العنوان مكتوب بشكل صحيح؟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1, certificate of %2, valid until %3</source>
        <translation>%1، شهادة من %2، صالحة حتى %3</translation>
    </message>
    <message>
        <source>logins: %1</source>
        <translation>طرق تسجيل الدخول: %1</translation>
    </message>
    <message>
        <source>taken; nothing was sent</source>
        <translation>قُبل؛ لم يُرسل شيء</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>رُفض تسجيل الدخول.</translation>
    </message>
    <message>
        <source>On the provider&apos;s page, access was not allowed.</source>
        <translation>لم يُسمح بالوصول في صفحة المزوّد.</translation>
    </message>
    <message>
        <source>Sign in again and allow it, if it is to send mail for you.</source>
        <translation>سجّل الدخول من جديد واسمح بذلك، إن أردت أن يُرسل البريد نيابة عنك.</translation>
    </message>
    <message>
        <source>Nobody signed in.</source>
        <translation>لم يسجّل أحد الدخول.</translation>
    </message>
    <message>
        <source>The page has expired.</source>
        <translation>انتهت صلاحية الصفحة.</translation>
    </message>
    <message>
        <source>Begin the sign-in again.</source>
        <translation>ابدأ تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>This sign-in isn&apos;t possible here.</source>
        <translation>تسجيل الدخول هذا غير ممكن هنا.</translation>
    </message>
    <message>
        <source>A client ID or an address of the provider is missing, or the provider has no such way in.</source>
        <translation>معرّف العميل أو أحد عناوين المزوّد ناقص، أو لا يتيح المزوّد هذه الطريقة.</translation>
    </message>
    <message>
        <source>Complete the sign-in settings of %1.</source>
        <translation>أكمل إعدادات تسجيل الدخول في %1.</translation>
    </message>
    <message>
        <source>The provider&apos;s page can&apos;t be trusted now.</source>
        <translation>لا يمكن الوثوق بصفحة المزوّد الآن.</translation>
    </message>
    <message>
        <source>Its certificate isn&apos;t valid. A network with a login page of its own looks like this, and so does someone in between.</source>
        <translation>شهادتها غير سليمة. هكذا تبدو شبكة لها صفحة تسجيل دخول خاصة، وكذلك من يتوسط الاتصال.</translation>
    </message>
    <message>
        <source>Log in to the network, or use another one, then try again.</source>
        <translation>سجّل الدخول إلى الشبكة أو استخدم غيرها، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the provider.</source>
        <translation>تعذّر الوصول إلى المزوّد.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be asked for a token, or has trouble of its own.</source>
        <translation>تعذّر طلب رمز منه، أو أن لديه مشكلة.</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>تحقق من الشبكة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer makes no sense.</source>
        <translation>رد المزوّد غير مفهوم.</translation>
    </message>
    <message>
        <source>It gave no token that can be used: %1.</source>
        <translation>لم يعطِ رمزًا يمكن استخدامه: %1.</translation>
    </message>
    <message>
        <source>Check the sign-in settings of %1, then try again.</source>
        <translation>تحقق من إعدادات تسجيل الدخول في %1، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>هذا الحساب</translation>
    </message>
    <message>
        <source>the account “%1”</source>
        <translation>الحساب «%1»</translation>
    </message>
    <message>
        <source>About to leave</source>
        <translation>على وشك الإرسال</translation>
    </message>
    <message>
        <source>Leaves %1, kept by the server</source>
        <translation>موعد الإرسال %1، محفوظة لدى الخادم</translation>
    </message>
    <message>
        <source>Waiting for the account</source>
        <translation>في انتظار الحساب</translation>
    </message>
    <message>
        <source>Delayed, next try %1</source>
        <translation>متأخرة، تُعاد %1</translation>
    </message>
    <message>
        <source>Waiting, next try %1</source>
        <translation>في الانتظار، المحاولة التالية %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>On hold, its time has passed</source>
        <translation>معلّقة، فات موعدها</translation>
    </message>
    <message>
        <source>On hold, found again</source>
        <translation>معلّقة، عُثر عليها من جديد</translation>
    </message>
    <message>
        <source>On hold until the account works</source>
        <translation>معلّقة حتى يعمل الحساب</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <translation>المحاولة التالية: %1.</translation>
    </message>
    <message>
        <source>About to leave.</source>
        <translation>على وشك الإرسال.</translation>
    </message>
    <message>
        <source>The message is safe on this machine.</source>
        <translation>الرسالة محفوظة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>“Edit” takes it back.</source>
        <translation>«تحرير» يعيدها إليك.</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>تنتظر الإرسال.</translation>
    </message>
    <message>
        <source>It leaves by itself as soon as the server takes it.</source>
        <translation>تُرسل تلقائيًا فور أن يقبلها الخادم.</translation>
    </message>
    <message>
        <source>The connection broke before the server confirmed it, but it is in the account&apos;s folder “%1”: the server accepted it.</source>
        <translation>انقطع الاتصال قبل أن يؤكدها الخادم، لكنها موجودة في مجلد الحساب «%1»: قبِلها الخادم.</translation>
    </message>
    <message>
        <source>The server accepted it for this recipient.</source>
        <translation>قبِلها الخادم لهذا المستلم.</translation>
    </message>
    <message numerus="yes">
        <source>The server accepted it for all %Ln recipients.</source>
        <translation>
            <numerusform>لم يقبلها الخادم لأي مستلم.</numerusform>
            <numerusform>قبِلها الخادم للمستلم.</numerusform>
            <numerusform>قبِلها الخادم للمستلمَين كليهما.</numerusform>
            <numerusform>قبِلها الخادم لجميع المستلمين وعددهم %Ln.</numerusform>
            <numerusform>قبِلها الخادم لجميع المستلمين وعددهم %Ln.</numerusform>
            <numerusform>قبِلها الخادم لجميع المستلمين وعددهم %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may have arrived.</source>
        <translation>ربما وصلت.</translation>
    </message>
    <message>
        <source>The connection broke just when the server should have confirmed the message.</source>
        <translation>انقطع الاتصال في اللحظة التي كان على الخادم فيها تأكيد الرسالة.</translation>
    </message>
    <message>
        <source>Sendoff is looking for it among the account&apos;s sent mail.</source>
        <translation>يبحث Sendoff عنها بين الرسائل المرسلة للحساب.</translation>
    </message>
    <message>
        <source>Sendoff didn&apos;t find it among the account&apos;s sent mail yet, and looks again %1.</source>
        <translation>لم يجدها Sendoff بعد بين الرسائل المرسلة للحساب، ويبحث من جديد عند %1.</translation>
    </message>
    <message>
        <source>Sendoff couldn&apos;t find it among the account&apos;s sent mail, which proves nothing. Ask a recipient before you send it again.</source>
        <translation>لم يجدها Sendoff بين الرسائل المرسلة للحساب، وهذا لا يثبت شيئًا. اسأل أحد المستلمين قبل أن ترسلها من جديد.</translation>
    </message>
    <message>
        <source>Ask a recipient or look into the sent folder before you send it again.</source>
        <translation>اسأل أحد المستلمين أو انظر في مجلد المرسل قبل أن ترسلها من جديد.</translation>
    </message>
    <message>
        <source>“Edit and resend”</source>
        <translation>«تحرير وإعادة الإرسال»</translation>
    </message>
    <message>
        <source>“Edit for failed recipients”</source>
        <translation>«تحرير لمن لم تصلهم»</translation>
    </message>
    <message>
        <source>Couldn&apos;t be sent to %1 of %2.</source>
        <translation>تعذّر إرسالها إلى %1 من %2.</translation>
    </message>
    <message>
        <source>Couldn&apos;t be sent to anyone.</source>
        <translation>تعذّر إرسالها إلى أي أحد.</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <translation>%1، +%2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>put off %1</source>
        <translation>أُجّلت %1</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>رُفضت %1</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Leaves %1.</source>
        <translation>موعد الإرسال %1.</translation>
    </message>
    <message>
        <source>Sendoff must be running then.</source>
        <translation>يجب أن يكون Sendoff قيد التشغيل حينها.</translation>
    </message>
    <message>
        <source>On hold.</source>
        <translation>معلّقة.</translation>
    </message>
    <message>
        <source>It stays here until you let it go.</source>
        <translation>تبقى هنا حتى ترفع التعليق.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>أُرسلت.</translation>
    </message>
    <message>
        <source>Leaves %1</source>
        <translation>موعد الإرسال %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>The server keeps it until %1</source>
        <translation>يحتفظ بها الخادم حتى %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مُرسلة</translation>
    </message>
    <message>
        <source>Refused for %1 of %2</source>
        <translation>رُفضت لدى %1 من %2</translation>
    </message>
    <message>
        <source>Couldn&apos;t be sent to anyone</source>
        <translation>تعذّر إرسالها إلى أي أحد</translation>
    </message>
    <message>
        <source>Couldn&apos;t be sent</source>
        <translation>تعذّر إرسالها</translation>
    </message>
    <message>
        <source>May have arrived, being looked for</source>
        <translation>ربما وصلت، جارٍ البحث عنها</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>ربما وصلت</translation>
    </message>
    <message>
        <source>A copy is about to be put among your sent mail.</source>
        <translation>ستُوضع نسخة منها قريبًا بين رسائلك المرسلة.</translation>
    </message>
    <message>
        <source>The copy couldn&apos;t be put among your sent mail yet. Sendoff tries again %1.</source>
        <translation>لم يمكن وضع النسخة بين رسائلك المرسلة حتى الآن. يعيد Sendoff المحاولة عند %1.</translation>
    </message>
    <message>
        <source>A copy is in your folder “%1”.</source>
        <translation>توجد نسخة في مجلدك «%1».</translation>
    </message>
    <message>
        <source>Your server keeps a copy in “%1”.</source>
        <translation>يحتفظ خادمك بنسخة في «%1».</translation>
    </message>
    <message>
        <source>The copy couldn&apos;t be put among your sent mail. The message itself was sent.</source>
        <translation>تعذّر وضع النسخة بين رسائلك المرسلة. أما الرسالة نفسها فقد أُرسلت.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>Finding the server</source>
        <translation>العثور على الخادم</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Making the connection secure</source>
        <translation>تأمين الاتصال</translation>
    </message>
    <message>
        <source>Waiting for the greeting</source>
        <translation>انتظار التحية</translation>
    </message>
    <message>
        <source>Saying hello</source>
        <translation>إلقاء التحية</translation>
    </message>
    <message>
        <source>Asking for a secure connection</source>
        <translation>طلب اتصال آمن</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Offering the sender&apos;s address</source>
        <translation>تقديم عنوان المرسل</translation>
    </message>
    <message>
        <source>Offering the recipients</source>
        <translation>تقديم المستلمين</translation>
    </message>
    <message>
        <source>Handing over the message</source>
        <translation>تسليم الرسالة</translation>
    </message>
    <message>
        <source>Waiting for the confirmation</source>
        <translation>انتظار التأكيد</translation>
    </message>
    <message>
        <source>Saying goodbye</source>
        <translation>التوديع</translation>
    </message>
    <message>
        <source>This message isn&apos;t in the outbox any more.</source>
        <translation>لم تعد هذه الرسالة في صندوق الصادر.</translation>
    </message>
    <message>
        <source>The message couldn&apos;t be stored on this machine, so it wasn&apos;t queued. Check that the disk can be written to.</source>
        <translation>تعذّر حفظ الرسالة على هذا الجهاز، فلم تُدرج للإرسال. تحقق من إمكان الكتابة على القرص.</translation>
    </message>
    <message>
        <source>The outbox couldn&apos;t be read. Check the permissions of its folder.</source>
        <translation>تعذّرت قراءة صندوق الصادر. تحقق من أذونات مجلده.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was queued. Make room, then send it again.</source>
        <translation>القرص ممتلئ، فلم يُدرج شيء للإرسال. أفسح مساحة، ثم أرسلها من جديد.</translation>
    </message>
    <message>
        <source>The disk takes no changes, so nothing was queued. Make the folder of the outbox writable.</source>
        <translation>لا يقبل القرص التغييرات، فلم يُدرج شيء للإرسال. اجعل الكتابة في مجلد صندوق الصادر ممكنة.</translation>
    </message>
    <message>
        <source>Another program holds the outbox. Wait a moment, then try again.</source>
        <translation>برنامج آخر يستخدم صندوق الصادر. انتظر لحظة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The outbox on this machine is damaged. Close Sendoff everywhere, then start it again: it keeps the damaged file, and finds every message that is still there.</source>
        <translation>صندوق الصادر على هذا الجهاز تالف. أغلق Sendoff حيثما كان مفتوحًا، ثم شغّله من جديد: سيحتفظ بالملف التالف ويعثر على كل رسالة ما زالت موجودة.</translation>
    </message>
    <message>
        <source>That can&apos;t be done while the message is being sent. Wait a moment, then try again.</source>
        <translation>لا يمكن ذلك أثناء إرسال الرسالة. انتظر لحظة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The outbox was written by a newer Sendoff. Install that version to open it.</source>
        <translation>كُتب صندوق الصادر بإصدار أحدث من Sendoff. ثبّت ذلك الإصدار لفتحه.</translation>
    </message>
    <message>
        <source>There is already an account named “%1”. Choose another name.</source>
        <translation>يوجد بالفعل حساب باسم «%1». اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>This account isn&apos;t there any more.</source>
        <translation>لم يعد هذا الحساب موجودًا.</translation>
    </message>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>لا يوجد حساب باسم «%1».</translation>
    </message>
    <message>
        <source>The account couldn&apos;t be saved. Check that the disk can be written to and isn&apos;t full.</source>
        <translation>تعذّر حفظ الحساب. تحقق من إمكان الكتابة على القرص ومن أنه ليس ممتلئًا.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>اختر اسمًا للحساب.</translation>
    </message>
    <message>
        <source>The account&apos;s name is too long. Choose a shorter one.</source>
        <translation>اسم الحساب أطول من اللازم. اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>The account&apos;s name has a line break or another invisible character in it.</source>
        <translation>في اسم الحساب فاصل أسطر أو حرف آخر غير مرئي.</translation>
    </message>
    <message>
        <source>The account&apos;s name can&apos;t begin with a dash.</source>
        <translation>لا يمكن أن يبدأ اسم الحساب بشرطة.</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>الموضوع فارغ.</translation>
    </message>
    <message>
        <source>You wrote “%1”, and nothing is attached yet.</source>
        <translation>كتبت «%1»، ولم يُرفق شيء بعد.</translation>
    </message>
    <message>
        <source>It comes to %1, and the server takes %2. Remove something, or make a picture smaller.</source>
        <translation>حجمها %1، والخادم يقبل %2. أزل شيئًا، أو صغّر إحدى الصور.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take addresses with letters like those before the @ in %1. Use another address of that person, or another account.</source>
        <translation>لا يقبل الخادم عناوين فيها أحرف كالتي قبل علامة @ في %1. استخدم عنوانًا آخر لهذا الشخص، أو حسابًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is still to be filled in.</source>
        <translation>ما زال «%1» بحاجة إلى تعبئة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will see one another&apos;s addresses.</source>
        <translation>
            <numerusform>لن يرى أحد عناوين الآخرين.</numerusform>
            <numerusform>سيرى شخص واحد عناوين الجميع.</numerusform>
            <numerusform>سيرى شخصان كل منهما عنوان الآخر.</numerusform>
            <numerusform>سيرى %Ln أشخاص عناوين بعضهم بعضًا.</numerusform>
            <numerusform>سيرى %Ln شخصًا عناوين بعضهم بعضًا.</numerusform>
            <numerusform>سيرى %Ln شخص عناوين بعضهم بعضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is %1 right? It looks like %2.</source>
        <translation>هل %1 صحيح؟ إنه يشبه %2.</translation>
    </message>
    <message>
        <source>The message you are replying to came to %1, and you are replying as %2.</source>
        <translation>الرسالة التي تردّ عليها وصلت إلى %1، وأنت تردّ من %2.</translation>
    </message>
    <message>
        <source>This address doesn&apos;t exist.</source>
        <translation>هذا العنوان غير موجود.</translation>
    </message>
    <message>
        <source>%1 says that nobody has this address.</source>
        <translation>يقول %1 إن هذا العنوان ليس لأحد.</translation>
    </message>
    <message>
        <source>Look for a typing mistake, then press “Edit and resend”.</source>
        <translation>ابحث عن خطأ في الكتابة، ثم اضغط «تحرير وإعادة الإرسال».</translation>
    </message>
    <message>
        <source>This address isn&apos;t known right now.</source>
        <translation>هذا العنوان غير معروف حاليًا.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t find the mailbox at the moment.</source>
        <translation>لم يتمكن %1 من العثور على صندوق البريد في الوقت الحالي.</translation>
    </message>
    <message>
        <source>It is tried again by itself. If it stays, check the address.</source>
        <translation>ستُعاد المحاولة تلقائيًا. وإن استمر ذلك، فتحقق من العنوان.</translation>
    </message>
    <message>
        <source>The part after the @ doesn&apos;t exist.</source>
        <translation>الجزء بعد علامة @ غير موجود.</translation>
    </message>
    <message>
        <source>%1 can&apos;t find a mail system of this name.</source>
        <translation>لا يجد %1 نظام بريد بهذا الاسم.</translation>
    </message>
    <message>
        <source>Look for a typing mistake after the @, then press “Edit and resend”.</source>
        <translation>ابحث عن خطأ في الكتابة بعد علامة @، ثم اضغط «تحرير وإعادة الإرسال».</translation>
    </message>
    <message>
        <source>The recipient takes no mail at all.</source>
        <translation>لا يقبل المستلم أي بريد.</translation>
    </message>
    <message>
        <source>The part after the @ says that it never takes mail.</source>
        <translation>يعلن النطاق بعد علامة @ أنه لا يقبل البريد أبدًا.</translation>
    </message>
    <message>
        <source>Ask the recipient for another address.</source>
        <translation>اطلب من المستلم عنوانًا آخر.</translation>
    </message>
    <message>
        <source>This address isn&apos;t written correctly.</source>
        <translation>هذا العنوان مكتوب بطريقة غير صحيحة.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t understand it.</source>
        <translation>لا يفهمه %1.</translation>
    </message>
    <message>
        <source>Correct the address, then press “Edit and resend”.</source>
        <translation>صحّح العنوان، ثم اضغط «تحرير وإعادة الإرسال».</translation>
    </message>
    <message>
        <source>This address fits several mailboxes.</source>
        <translation>هذا العنوان يطابق أكثر من صندوق بريد.</translation>
    </message>
    <message>
        <source>%1 can&apos;t tell which one you mean.</source>
        <translation>لا يعرف %1 أيها تقصد.</translation>
    </message>
    <message>
        <source>Ask the recipient for the exact address.</source>
        <translation>اطلب من المستلم عنوانه الدقيق.</translation>
    </message>
    <message>
        <source>The recipient has moved.</source>
        <translation>غيّر المستلم عنوانه.</translation>
    </message>
    <message>
        <source>%1 says that this mailbox went elsewhere or belongs to someone else now.</source>
        <translation>يقول %1 إن صندوق البريد هذا نُقل إلى مكان آخر أو أصبح لشخص آخر.</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address.</source>
        <translation>اطلب من المستلم عنوانه الجديد.</translation>
    </message>
    <message>
        <source>The address was refused.</source>
        <translation>رُفض العنوان.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take mail for this address.</source>
        <translation>لا يقبل %1 البريد لهذا العنوان.</translation>
    </message>
    <message>
        <source>Check the address, then press “Edit and resend”.</source>
        <translation>تحقق من العنوان، ثم اضغط «تحرير وإعادة الإرسال».</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is switched off.</source>
        <translation>صندوق بريد المستلم معطّل.</translation>
    </message>
    <message>
        <source>%1 says that it takes no mail at present.</source>
        <translation>يقول %1 إن الصندوق لا يقبل البريد في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Reach the recipient in another way, or try another address.</source>
        <translation>تواصل مع المستلم بطريقة أخرى، أو جرّب عنوانًا آخر.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>صندوق بريد المستلم ممتلئ.</translation>
    </message>
    <message>
        <source>%1 has no room for more mail to this address.</source>
        <translation>لم تعد لدى %1 مساحة لمزيد من البريد لهذا العنوان.</translation>
    </message>
    <message>
        <source>Tell the recipient in another way, and send it again later.</source>
        <translation>أخبر المستلم بطريقة أخرى، وأرسلها من جديد لاحقًا.</translation>
    </message>
    <message>
        <source>The message is too big for the recipient.</source>
        <translation>الرسالة أكبر مما يقبله المستلم.</translation>
    </message>
    <message>
        <source>The mailbox doesn&apos;t take messages of this size.</source>
        <translation>لا يقبل صندوق البريد رسائل بهذا الحجم.</translation>
    </message>
    <message>
        <source>Press “Edit and make it smaller” and attach less, or share large files in another way.</source>
        <translation>اضغط «تحرير وتصغير الحجم» وأرفق ملفات أقل، أو شارك الملفات الكبيرة بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The mailing list couldn&apos;t be reached.</source>
        <translation>تعذّر الوصول إلى القائمة البريدية.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t work out who is on the list.</source>
        <translation>لم يتمكن %1 من تحديد أعضاء القائمة.</translation>
    </message>
    <message>
        <source>Tell the owner of the list.</source>
        <translation>أبلغ المسؤول عن القائمة.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox didn&apos;t take the message.</source>
        <translation>لم يقبل صندوق بريد المستلم الرسالة.</translation>
    </message>
    <message>
        <source>%1 reports trouble with the mailbox.</source>
        <translation>يبلّغ %1 عن مشكلة في صندوق البريد.</translation>
    </message>
    <message>
        <source>Try again later, or reach the recipient in another way.</source>
        <translation>أعد المحاولة لاحقًا، أو تواصل مع المستلم بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Only chosen people may write to this address.</source>
        <translation>الكتابة إلى هذا العنوان متاحة لأشخاص محددين فقط.</translation>
    </message>
    <message>
        <source>It is a list or a mailbox with members, and %1 doesn&apos;t count your address among them.</source>
        <translation>إنه قائمة أو صندوق بريد له أعضاء، ولا يعدّ %1 عنوانك بينهم.</translation>
    </message>
    <message>
        <source>Join the list, send from the address that you joined with, or ask its owner to let you in.</source>
        <translation>انضم إلى القائمة، أو أرسل من العنوان الذي انضممت به، أو اطلب الإذن من المسؤول عنها.</translation>
    </message>
    <message>
        <source>This address takes no mail from outside.</source>
        <translation>لا يقبل هذا العنوان البريد من الخارج.</translation>
    </message>
    <message>
        <source>%1 lets only people of the same organization write to it.</source>
        <translation>لا يسمح %1 بالكتابة إليه إلا لأشخاص من المؤسسة نفسها.</translation>
    </message>
    <message>
        <source>Ask the recipient for another address, or to open this one for you.</source>
        <translation>اطلب من المستلم عنوانًا آخر، أو أن يتيح لك هذا العنوان.</translation>
    </message>
    <message>
        <source>The recipient doesn&apos;t take mail from you.</source>
        <translation>لا يقبل المستلم البريد منك.</translation>
    </message>
    <message>
        <source>Your address is on a list of senders that the recipient or its organization blocks.</source>
        <translation>عنوانك في قائمة مرسلين يحظرهم المستلم أو مؤسسته.</translation>
    </message>
    <message>
        <source>Ask the recipient in another way to take you off that list.</source>
        <translation>اطلب من المستلم بطريقة أخرى إزالتك من تلك القائمة.</translation>
    </message>
    <message>
        <source>The recipient gets too much mail right now.</source>
        <translation>يتلقى المستلم الآن بريدًا أكثر من اللازم.</translation>
    </message>
    <message>
        <source>%1 slows down what arrives at this mailbox.</source>
        <translation>يبطئ %1 وصول الرسائل إلى صندوق البريد هذا.</translation>
    </message>
    <message>
        <source>Wait a while. What was put off is tried again by itself.</source>
        <translation>انتظر قليلًا. ما تأجل تُعاد محاولة إرساله تلقائيًا.</translation>
    </message>
    <message>
        <source>The server asks for a second try.</source>
        <translation>يطلب الخادم محاولة ثانية.</translation>
    </message>
    <message>
        <source>%1 puts off senders that it doesn&apos;t know yet, which keeps spam away.</source>
        <translation>يؤجل %1 الرسائل من مرسلين لا يعرفهم بعد، فهذا يحدّ من البريد المزعج.</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again by itself in a few minutes.</source>
        <translation>لا حاجة إلى فعل شيء: ستُعاد المحاولة تلقائيًا بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Too much mail in a short time.</source>
        <translation>رسائل كثيرة في وقت قصير.</translation>
    </message>
    <message>
        <source>%1 takes no more for now.</source>
        <translation>لا يقبل %1 المزيد في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Wait for an hour, then try again. What was put off is tried again by itself.</source>
        <translation>انتظر ساعة، ثم أعد المحاولة. ما تأجل تُعاد محاولة إرساله تلقائيًا.</translation>
    </message>
    <message>
        <source>The limit of your provider is reached.</source>
        <translation>بلغت الحد الذي يضعه مزوّد الخدمة.</translation>
    </message>
    <message>
        <source>%1 counts what you send in an hour or a day, and this was too much.</source>
        <translation>يحسب %1 ما ترسله في الساعة أو اليوم، وقد تجاوزت المسموح.</translation>
    </message>
    <message>
        <source>What waits is tried again by itself. It may take until tomorrow.</source>
        <translation>ما في الانتظار تُعاد محاولة إرساله تلقائيًا. وقد يستغرق ذلك حتى الغد.</translation>
    </message>
    <message>
        <source>Too many recipients at once.</source>
        <translation>عدد المستلمين في المرة أكبر من اللازم.</translation>
    </message>
    <message>
        <source>%1 takes fewer recipients in one go.</source>
        <translation>يقبل %1 عددًا أقل من المستلمين في المرة.</translation>
    </message>
    <message>
        <source>The others are tried again by themselves. If it stays, send to fewer people at once.</source>
        <translation>ستُعاد محاولة الإرسال إلى الآخرين تلقائيًا. وإن استمر ذلك، فأرسل إلى عدد أقل في المرة.</translation>
    </message>
    <message>
        <source>Too many connections to the server.</source>
        <translation>الاتصالات بالخادم كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Other programs or machines use %1 at the same time, or it is very busy.</source>
        <translation>تستخدم برامج أو أجهزة أخرى %1 في الوقت نفسه، أو أنه مشغول جدًا.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Close other mail programs if it stays.</source>
        <translation>ستُعاد المحاولة تلقائيًا. وإن استمر ذلك، فأغلق برامج البريد الأخرى.</translation>
    </message>
    <message>
        <source>The server saw too many wrong addresses.</source>
        <translation>تلقى الخادم عناوين خاطئة كثيرة.</translation>
    </message>
    <message>
        <source>%1 takes this for a spammer&apos;s guessing and won&apos;t listen for a while.</source>
        <translation>يظن %1 أن مرسل بريد مزعج يخمّن العناوين، ولن يستجيب لبعض الوقت.</translation>
    </message>
    <message>
        <source>Take out addresses that don&apos;t exist, and wait for an hour.</source>
        <translation>أزل العناوين التي لا وجود لها، وانتظر ساعة.</translation>
    </message>
    <message>
        <source>The server asks for patience.</source>
        <translation>يطلب الخادم التمهّل.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t know you yet and wants to see the message a second time, or you sent much in a short time.</source>
        <translation>لا يعرفك %1 بعد ويريد رؤية الرسالة مرة ثانية، أو أنك أرسلت الكثير في وقت قصير.</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again by itself.</source>
        <translation>لا حاجة إلى فعل شيء: ستُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The server wants a login first.</source>
        <translation>يطلب الخادم تسجيل الدخول أولًا.</translation>
    </message>
    <message>
        <source>%1 sends mail only for people whom it knows.</source>
        <translation>لا يرسل %1 البريد إلا لمن يعرفهم.</translation>
    </message>
    <message>
        <source>Set user name and login in %2.</source>
        <translation>عيّن اسم المستخدم وطريقة تسجيل الدخول في %2.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t send mail to other places.</source>
        <translation>لا يرسل الخادم البريد إلى خارج نطاقه.</translation>
    </message>
    <message>
        <source>%1 would take this message for its own people only, or it wants a login first.</source>
        <translation>لا يقبل %1 هذه الرسالة إلا لمستخدميه، أو يطلب تسجيل الدخول أولًا.</translation>
    </message>
    <message>
        <source>Check that %2 names your provider&apos;s server for sending, with your login.</source>
        <translation>تأكد من أن خادم الإرسال لدى مزوّد خدمتك وبيانات تسجيل دخولك محددة في %2.</translation>
    </message>
    <message>
        <source>This account may not send from this address.</source>
        <translation>لا يُسمح لهذا الحساب بالإرسال من هذا العنوان.</translation>
    </message>
    <message>
        <source>The address in From doesn&apos;t belong to the login at %1.</source>
        <translation>العنوان في «من» غير مسموح لتسجيل الدخول هذا لدى %1.</translation>
    </message>
    <message>
        <source>Choose a From address of %2, or have your provider add this one.</source>
        <translation>اختر عنوان مرسل من عناوين %2، أو اطلب من مزوّد الخدمة إضافة هذا العنوان.</translation>
    </message>
    <message>
        <source>Your provider has stopped this account.</source>
        <translation>أوقف مزوّد الخدمة هذا الحساب.</translation>
    </message>
    <message>
        <source>%1 sends nothing more for it, often because spam came from it or its password was stolen.</source>
        <translation>لم يعد %1 يرسل شيئًا منه، وكثيرًا ما يكون السبب بريدًا مزعجًا خرج منه أو سرقة كلمة مروره.</translation>
    </message>
    <message>
        <source>Sign in on your provider&apos;s web site, change the password and have it unblocked. Then check %2.</source>
        <translation>سجّل الدخول في موقع مزوّد الخدمة، وغيّر كلمة المرور واطلب رفع الحظر. ثم تحقق من %2.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept the sender&apos;s address.</source>
        <translation>لا يقبل الخادم عنوان المرسل.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t understand your From address.</source>
        <translation>لا يفهم %1 عنوان المرسل الذي تستخدمه.</translation>
    </message>
    <message>
        <source>Correct the address in %2.</source>
        <translation>صحّح العنوان في %2.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know the sender&apos;s domain.</source>
        <translation>لا يعرف الخادم نطاق المرسل.</translation>
    </message>
    <message>
        <source>%1 can&apos;t find the mail system of your From address.</source>
        <translation>لا يجد %1 نظام البريد الخاص بعنوان المرسل الذي تستخدمه.</translation>
    </message>
    <message>
        <source>Look for a typing mistake in the address of %2.</source>
        <translation>ابحث عن خطأ في كتابة العنوان في %2.</translation>
    </message>
    <message>
        <source>The server couldn&apos;t confirm the sender&apos;s address.</source>
        <translation>تعذّر على الخادم تأكيد عنوان المرسل.</translation>
    </message>
    <message>
        <source>%1 asked the mail system of your From address, and it doesn&apos;t know you.</source>
        <translation>سأل %1 نظام البريد الخاص بعنوانك، فأجاب بأنه لا يعرفك.</translation>
    </message>
    <message>
        <source>Check that the address in %2 exists and takes mail.</source>
        <translation>تأكد من أن العنوان في %2 موجود ويقبل البريد.</translation>
    </message>
    <message>
        <source>Your own address takes no mail.</source>
        <translation>عنوانك أنت لا يقبل البريد.</translation>
    </message>
    <message>
        <source>%1 refuses senders that can&apos;t be answered.</source>
        <translation>يرفض %1 المرسلين الذين لا يمكن الرد عليهم.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take mail from your address.</source>
        <translation>لا يقبل الخادم البريد من عنوانك.</translation>
    </message>
    <message>
        <source>%1 refuses the sender, not the message.</source>
        <translation>يرفض %1 المرسل، لا الرسالة.</translation>
    </message>
    <message>
        <source>Check the address in %2. If it is right, ask your provider.</source>
        <translation>تحقق من العنوان في %2. إن كان صحيحًا، فاسأل مزوّد الخدمة.</translation>
    </message>
    <message>
        <source>Enter the password again in %2. With two-step login, providers want an app password.</source>
        <translation>أدخل كلمة المرور من جديد في %2. مع تسجيل الدخول بخطوتين، يطلب مزوّدو الخدمة كلمة مرور للتطبيق.</translation>
    </message>
    <message>
        <source>The server can&apos;t check the password now.</source>
        <translation>لا يمكن للخادم التحقق من كلمة المرور الآن.</translation>
    </message>
    <message>
        <source>%1 has trouble with logins. Your password may well be right.</source>
        <translation>لدى %1 مشكلة في تسجيل الدخول. قد تكون كلمة مرورك صحيحة تمامًا.</translation>
    </message>
    <message>
        <source>The server wants an app password.</source>
        <translation>يطلب الخادم كلمة مرور للتطبيق.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take the normal password from programs, as with two-step login.</source>
        <translation>لا يقبل %1 كلمة المرور المعتادة من البرامج، كما هي الحال مع تسجيل الدخول بخطوتين.</translation>
    </message>
    <message>
        <source>Make an app password on your provider&apos;s web site and enter it in %2.</source>
        <translation>أنشئ كلمة مرور للتطبيق في موقع مزوّد الخدمة وأدخلها في %2.</translation>
    </message>
    <message>
        <source>The provider wants to see you in the browser.</source>
        <translation>يريد مزوّد الخدمة التحقق منك في المتصفح.</translation>
    </message>
    <message>
        <source>%1 finds this login unusual and wants a proof that it is you.</source>
        <translation>يرى %1 أن تسجيل الدخول هذا غير معتاد، ويطلب ما يثبت أنك صاحبه.</translation>
    </message>
    <message>
        <source>Sign in on your provider&apos;s web site and confirm that it was you. Then try again.</source>
        <translation>سجّل الدخول في موقع مزوّد الخدمة وأكّد أنك صاحب المحاولة. ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server takes no passwords any more.</source>
        <translation>لم يعد الخادم يقبل كلمات المرور.</translation>
    </message>
    <message>
        <source>%1 has switched off logging in with a password.</source>
        <translation>أوقف %1 تسجيل الدخول بكلمة مرور.</translation>
    </message>
    <message>
        <source>Ask your provider for another way to send, such as an app password.</source>
        <translation>اسأل مزوّد الخدمة عن طريقة أخرى للإرسال، مثل كلمة مرور للتطبيق.</translation>
    </message>
    <message>
        <source>Sending by programs is switched off for this mailbox.</source>
        <translation>الإرسال عبر البرامج معطّل لصندوق البريد هذا.</translation>
    </message>
    <message>
        <source>%1 knows the login, but doesn&apos;t let this mailbox send through mail programs.</source>
        <translation>يعرف %1 تسجيل الدخول هذا، لكنه لا يسمح لصندوق البريد بالإرسال عبر برامج البريد.</translation>
    </message>
    <message>
        <source>Switch on SMTP on your provider&apos;s web site, or ask your administrator for “authenticated SMTP”.</source>
        <translation>شغّل SMTP في موقع مزوّد الخدمة، أو اطلب من المسؤول عن النظام تفعيل «SMTP المصادق عليه».</translation>
    </message>
    <message>
        <source>Too many logins in a short time.</source>
        <translation>محاولات كثيرة لتسجيل الدخول في وقت قصير.</translation>
    </message>
    <message>
        <source>%1 lets nobody in with this login for a while.</source>
        <translation>لا يسمح %1 لأحد بالدخول بهذا الحساب لبعض الوقت.</translation>
    </message>
    <message>
        <source>Wait for an hour. If it stays, look whether another program uses an old password.</source>
        <translation>انتظر ساعة. وإن استمر ذلك، فانظر هل يستخدم برنامج آخر كلمة مرور قديمة.</translation>
    </message>
    <message>
        <source>The server takes the message for spam.</source>
        <translation>يعدّ الخادم الرسالة بريدًا مزعجًا.</translation>
    </message>
    <message>
        <source>%1 judged by its words, links and attachments.</source>
        <translation>استند %1 في حكمه إلى كلماتها وروابطها ومرفقاتها.</translation>
    </message>
    <message>
        <source>Write it in plainer words with fewer links and pictures, and send it again.</source>
        <translation>اكتبها بكلمات أبسط وروابط وصور أقل، ثم أرسلها من جديد.</translation>
    </message>
    <message>
        <source>The server found a virus.</source>
        <translation>عثر الخادم على فيروس.</translation>
    </message>
    <message>
        <source>%1 says that an attachment or a link is harmful.</source>
        <translation>يقول %1 إن أحد المرفقات أو الروابط ضار.</translation>
    </message>
    <message>
        <source>Check this machine and the attachments with a virus scanner before you send anything more.</source>
        <translation>افحص هذا الجهاز والمرفقات ببرنامج مضاد للفيروسات قبل أن ترسل أي شيء آخر.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take one of the attachments.</source>
        <translation>لا يقبل الخادم أحد المرفقات.</translation>
    </message>
    <message>
        <source>%1 refuses files of this kind, such as programs and archives, also inside of others.</source>
        <translation>يرفض %1 هذا النوع من الملفات، كالبرامج والأرشيفات، حتى داخل ملفات أخرى.</translation>
    </message>
    <message>
        <source>Share the file in another way, or send it in another form, such as PDF.</source>
        <translation>شارك الملف بطريقة أخرى، أو أرسله بصيغة أخرى مثل PDF.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t trust a link in the message.</source>
        <translation>لا يثق الخادم برابط في الرسالة.</translation>
    </message>
    <message>
        <source>%1 knows one of the web addresses in it from spam or fraud.</source>
        <translation>يعرف %1 أحد عناوين الويب فيها من بريد مزعج أو احتيال.</translation>
    </message>
    <message>
        <source>Take out links, also in your signature, and send it again.</source>
        <translation>احذف الروابط، ومنها ما في توقيعك، ثم أرسلها من جديد.</translation>
    </message>
    <message>
        <source>A rule forbids something in this message.</source>
        <translation>تمنع إحدى القواعد شيئًا في هذه الرسالة.</translation>
    </message>
    <message>
        <source>%1 looked into it and found words, files or numbers that its organization doesn&apos;t let through.</source>
        <translation>فحصها %1 فوجد كلمات أو ملفات أو أرقامًا لا تسمح مؤسسته بمرورها.</translation>
    </message>
    <message>
        <source>Ask the recipient or your administrator for the rule, or send it in another way.</source>
        <translation>اسأل المستلم أو المسؤول عن النظام لديك عن القاعدة، أو أرسلها بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The server says that the message isn&apos;t written correctly.</source>
        <translation>يرى الخادم أن الرسالة مكتوبة بطريقة غير صحيحة.</translation>
    </message>
    <message>
        <source>%1 misses something in its headers or line ends.</source>
        <translation>يرى %1 نقصًا في ترويساتها أو نهايات أسطرها.</translation>
    </message>
    <message>
        <source>Press “Edit and resend”, so that Sendoff rewrites it.</source>
        <translation>اضغط «تحرير وإعادة الإرسال» ليكتبها Sendoff من جديد.</translation>
    </message>
    <message>
        <source>The message has lines that are too long.</source>
        <translation>في الرسالة أسطر أطول من اللازم.</translation>
    </message>
    <message>
        <source>%1 takes no lines of more than 998 characters.</source>
        <translation>لا يقبل %1 أسطرًا تزيد على 998 حرفًا.</translation>
    </message>
    <message>
        <source>The message is too big.</source>
        <translation>الرسالة أكبر من اللازم.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take messages of this size.</source>
        <translation>لا يقبل %1 رسائل بهذا الحجم.</translation>
    </message>
    <message>
        <source>The message went round in a circle.</source>
        <translation>دارت الرسالة في حلقة مغلقة.</translation>
    </message>
    <message>
        <source>Mail systems behind this address forward to each other.</source>
        <translation>خلف هذا العنوان أنظمة بريد يعيد كل منها التوجيه إلى الآخر.</translation>
    </message>
    <message>
        <source>Tell the recipient in another way: only their administrator can mend it.</source>
        <translation>أخبر المستلم بطريقة أخرى: المسؤول عن النظام لديه وحده يمكنه إصلاح ذلك.</translation>
    </message>
    <message>
        <source>The server can&apos;t carry this kind of content.</source>
        <translation>لا يستطيع الخادم نقل هذا النوع من المحتوى.</translation>
    </message>
    <message>
        <source>%1 refused the form of the message.</source>
        <translation>رفض %1 صيغة الرسالة.</translation>
    </message>
    <message>
        <source>Press “Edit and resend” and send it in a simpler form, such as plain text.</source>
        <translation>اضغط «تحرير وإعادة الإرسال» وأرسلها بصيغة أبسط، مثل النص العادي.</translation>
    </message>
    <message>
        <source>The network address is on a block list.</source>
        <translation>عنوان الشبكة مُدرج في قائمة حظر.</translation>
    </message>
    <message>
        <source>%1 takes no mail from the server or the network that this came from, as spam came from it.</source>
        <translation>لا يقبل %1 البريد من الخادم أو الشبكة التي جاءت منها الرسالة، لأن بريدًا مزعجًا جاء منها.</translation>
    </message>
    <message>
        <source>Try another network or account. If it stays, show this to your provider: only they can have it taken off the list.</source>
        <translation>جرّب شبكة أخرى أو حسابًا آخر. وإن استمر ذلك، فاعرض هذا على مزوّد الخدمة: هو وحده يمكنه طلب إزالته من القائمة.</translation>
    </message>
    <message>
        <source>The domain of your address has a bad reputation.</source>
        <translation>سمعة نطاق عنوانك سيئة.</translation>
    </message>
    <message>
        <source>%1 knows the part after the @ in your From address from spam.</source>
        <translation>يعرف %1 الجزء بعد علامة @ في عنوان المرسل من بريد مزعج.</translation>
    </message>
    <message>
        <source>Send from another address, and show this to whoever runs your domain.</source>
        <translation>أرسل من عنوان آخر، واعرض هذا على المسؤول عن نطاقك.</translation>
    </message>
    <message>
        <source>The sending machine has no name on the internet.</source>
        <translation>ليس للجهاز المرسل اسم على الإنترنت.</translation>
    </message>
    <message>
        <source>%1 finds no host name for its network address, as it should for a mail server.</source>
        <translation>لا يجد %1 اسم مضيف لعنوان شبكة ذلك الجهاز، كما ينبغي لخادم بريد.</translation>
    </message>
    <message>
        <source>Send through your provider&apos;s server, not from this machine itself. If you do, show this to your provider.</source>
        <translation>أرسل عبر خادم مزوّد الخدمة، لا من هذا الجهاز مباشرة. وإن كنت تفعل ذلك، فاعرض هذا على مزوّد الخدمة.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t like how Sendoff greets it.</source>
        <translation>لا يقبل الخادم طريقة Sendoff في إلقاء التحية.</translation>
    </message>
    <message>
        <source>%1 wants a full host name in the greeting.</source>
        <translation>يطلب %1 اسم مضيف كاملًا في التحية.</translation>
    </message>
    <message>
        <source>Set a greeting name, such as mail.example.org, in %2.</source>
        <translation>عيّن اسمًا في التحية، مثل mail.example.org، في %2.</translation>
    </message>
    <message>
        <source>The sending server may not send for your domain.</source>
        <translation>لا يُسمح للخادم المرسل بالإرسال باسم نطاقك.</translation>
    </message>
    <message>
        <source>The domain of your From address names the servers that may, and %1 finds this one not among them (SPF).</source>
        <translation>يحدد نطاق عنوان المرسل الخوادم المسموح لها، ولا يجد %1 هذا الخادم بينها (SPF).</translation>
    </message>
    <message>
        <source>Send through the account that belongs to this address. If you did, show this to whoever runs your domain.</source>
        <translation>أرسل عبر الحساب الذي يتبعه هذا العنوان. وإن كنت قد فعلت، فاعرض هذا على المسؤول عن نطاقك.</translation>
    </message>
    <message>
        <source>The signature of the message doesn&apos;t fit.</source>
        <translation>توقيع الرسالة غير مطابق.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t confirm what your provider signed (DKIM).</source>
        <translation>تعذّر على %1 تأكيد ما وقّعه مزوّد الخدمة (DKIM).</translation>
    </message>
    <message>
        <source>Send it again. If it stays, show this to your provider.</source>
        <translation>أرسلها من جديد. وإن استمر ذلك، فاعرض هذا على مزوّد الخدمة.</translation>
    </message>
    <message>
        <source>The owner of your domain has it refused.</source>
        <translation>رُفضت بطلب من صاحب نطاقك.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t confirm that it comes from the domain in From, and that domain says to refuse such mail (DMARC).</source>
        <translation>تعذّر على %1 التأكد من أنها من النطاق المذكور في «من»، وذلك النطاق يطلب رفض مثل هذه الرسائل (DMARC).</translation>
    </message>
    <message>
        <source>Send through the account that belongs to this From address.</source>
        <translation>أرسل عبر الحساب الذي يتبعه عنوان المرسل هذا.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server doesn&apos;t trust the sender.</source>
        <translation>لا يثق خادم المستلم بالمرسل.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t confirm that the message really comes from your domain.</source>
        <translation>تعذّر على %1 التأكد من أن الرسالة من نطاقك فعلًا.</translation>
    </message>
    <message>
        <source>Send from the address that belongs to %2, or ask your provider.</source>
        <translation>أرسل من أحد عناوين %2، أو اسأل مزوّد الخدمة.</translation>
    </message>
    <message>
        <source>The server wants a secure connection.</source>
        <translation>يطلب الخادم اتصالًا آمنًا.</translation>
    </message>
    <message>
        <source>%1 takes this only over a connection that nobody else can read.</source>
        <translation>لا يقبل %1 هذا إلا عبر اتصال لا يستطيع أحد آخر قراءته.</translation>
    </message>
    <message>
        <source>Set security to “TLS” or “STARTTLS” in %2.</source>
        <translation>اضبط الأمان على «TLS» أو «STARTTLS» في %2.</translation>
    </message>
    <message>
        <source>The address has letters that a server on the way doesn&apos;t understand.</source>
        <translation>في العنوان أحرف لا يفهمها أحد الخوادم على الطريق.</translation>
    </message>
    <message>
        <source>Ask the recipient for an address in plain letters.</source>
        <translation>اطلب من المستلم عنوانًا بأحرف لاتينية بسيطة.</translation>
    </message>
    <message>
        <source>The server couldn&apos;t look something up.</source>
        <translation>تعذّر على الخادم الاستعلام عن أمر ما.</translation>
    </message>
    <message>
        <source>%1 has trouble with its name service or its list of users.</source>
        <translation>لدى %1 مشكلة في خدمة الأسماء أو في قائمة المستخدمين.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, check what stands after the @.</source>
        <translation>أعد المحاولة لاحقًا. وإن استمر ذلك، فتحقق مما بعد علامة @.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system can&apos;t be reached now.</source>
        <translation>لا يمكن الوصول إلى نظام بريد المستلم الآن.</translation>
    </message>
    <message>
        <source>%1 has trouble on the way to it.</source>
        <translation>لدى %1 مشكلة في الطريق إليه.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>ستُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system can&apos;t be reached.</source>
        <translation>لا يمكن الوصول إلى نظام بريد المستلم.</translation>
    </message>
    <message>
        <source>%1 found no way to it.</source>
        <translation>لم يجد %1 طريقًا إليه.</translation>
    </message>
    <message>
        <source>Check what stands after the @. If it is right, try again tomorrow.</source>
        <translation>تحقق مما بعد علامة @. إن كان صحيحًا، فأعد المحاولة غدًا.</translation>
    </message>
    <message>
        <source>The server has no room.</source>
        <translation>لا مساحة لدى الخادم.</translation>
    </message>
    <message>
        <source>The disk of %1 is full.</source>
        <translation>امتلأ القرص لدى %1.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>الخادم مشغول.</translation>
    </message>
    <message>
        <source>%1 asks to come back later.</source>
        <translation>يطلب %1 المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The mail system can&apos;t take the message.</source>
        <translation>لا يمكن لنظام البريد قبول الرسالة.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own, or can&apos;t handle it in this form.</source>
        <translation>لدى %1 مشكلة داخلية، أو لا يستطيع معالجتها بهذه الصيغة.</translation>
    </message>
    <message>
        <source>The server&apos;s own words below say more. Ask your provider if they don&apos;t help.</source>
        <translation>في نص رد الخادم أدناه تفاصيل أكثر. اسأل مزوّد الخدمة إن لم تساعدك.</translation>
    </message>
    <message>
        <source>The server didn&apos;t understand.</source>
        <translation>لم يفهم الخادم.</translation>
    </message>
    <message>
        <source>%1 refused a command that is needed for this message.</source>
        <translation>رفض %1 أمرًا لازمًا لهذه الرسالة.</translation>
    </message>
    <message>
        <source>The conversation below shows it. Ask your provider if it stays.</source>
        <translation>تظهر التفاصيل في المحادثة أدناه. وإن استمر ذلك، فاسأل مزوّد الخدمة.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t let you send this.</source>
        <translation>لا يسمح لك الخادم بإرسال هذا.</translation>
    </message>
    <message>
        <source>%1 refused it by its own rules: it may take it for spam, or the sender isn&apos;t allowed.</source>
        <translation>رفضها %1 وفق قواعده: قد يعدّها بريدًا مزعجًا، أو أن المرسل غير مسموح له.</translation>
    </message>
    <message>
        <source>Check that From fits %2. The server&apos;s own words below say more.</source>
        <translation>تأكد من أن العنوان في «من» يناسب %2. في نص رد الخادم أدناه تفاصيل أكثر.</translation>
    </message>
    <message>
        <source>The server refused it by its own rules.</source>
        <translation>رفضها الخادم وفق قواعده.</translation>
    </message>
    <message>
        <source>%1 may take it for spam.</source>
        <translation>قد يعدّها %1 بريدًا مزعجًا.</translation>
    </message>
    <message>
        <source>The server asks to come back later.</source>
        <translation>يطلب الخادم المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>%1 can&apos;t take it right now.</source>
        <translation>لا يمكن أن يقبلها %1 في الوقت الحالي.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take mail from here.</source>
        <translation>لا يقبل الخادم البريد من هنا.</translation>
    </message>
    <message>
        <source>%1 refused the conversation before it began.</source>
        <translation>رفض %1 المحادثة قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>Check server and port in %2, or try another network.</source>
        <translation>تحقق من الخادم والمنفذ في %2، أو جرّب شبكة أخرى.</translation>
    </message>
    <message>
        <source>The server refused the message.</source>
        <translation>رفض الخادم الرسالة.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t take it in this form.</source>
        <translation>لا يقبلها %1 بهذه الصيغة.</translation>
    </message>
    <message>
        <source>The server&apos;s own words below say more.</source>
        <translation>في نص رد الخادم أدناه تفاصيل أكثر.</translation>
    </message>
    <message>
        <source>The certificate of %1 was renewed, or someone may be in between.</source>
        <translation>جُدّدت شهادة %1، أو أن أحدًا ما يتوسط الاتصال.</translation>
    </message>
    <message>
        <source>Set the login to “Automatic” in %1.</source>
        <translation>اضبط تسجيل الدخول على «تلقائي» في %1.</translation>
    </message>
    <message>
        <source>Set the login to PLAIN in %1, send one message, then set it back to “Automatic”.</source>
        <translation>اضبط تسجيل الدخول على PLAIN في %1، وأرسل رسالة واحدة، ثم أعده إلى «تلقائي».</translation>
    </message>
    <message>
        <source>Set security to “TLS” or “STARTTLS” and the login to “Automatic” in %1.</source>
        <translation>اضبط الأمان على «TLS» أو «STARTTLS» وتسجيل الدخول على «تلقائي» في %1.</translation>
    </message>
    <message>
        <source>Press “Sign in with the browser” in the account&apos;s settings, or run “sendoff-cli account sign-in”.</source>
        <translation>اضغط «تسجيل الدخول عبر المتصفح» في إعدادات الحساب، أو نفّذ «sendoff-cli account sign-in».</translation>
    </message>
    <message>
        <source>Press “Sign in with the browser” in the account&apos;s settings. What waits leaves then.</source>
        <translation>اضغط «تسجيل الدخول عبر المتصفح» في إعدادات الحساب. عندها يُرسل ما في الانتظار.</translation>
    </message>
    <message>
        <source>In the account settings, add an outgoing server with these values. First import the certificate under Privacy &amp; Security, Certificates, Authorities, and trust it for websites; nobody has its key any more, so it can vouch for nothing else.</source>
        <translation>في إعدادات الحساب، أضف خادم صادر بهذه القيم. استورد قبل ذلك الشهادة من الخصوصية والأمان، ثم الشهادات، ثم السلطات، وثِق بها للمواقع؛ لم يعد مفتاحها لدى أحد، فلا يمكن أن تشهد لشيء آخر.</translation>
    </message>
    <message>
        <source>Put these lines into ~/.muttrc, and make that file readable for you only: chmod 600 ~/.muttrc</source>
        <translation>ضع هذه الأسطر في ‎~/.muttrc، واجعل قراءة الملف متاحة لك وحدك: chmod 600 ~/.muttrc</translation>
    </message>
    <message>
        <source>Put these lines into ~/.gitconfig, or with “git config” into one repository. Then “git send-email” sends through Sendoff.</source>
        <translation>ضع هذه الأسطر في ‎~/.gitconfig، أو أضفها إلى مستودع واحد باستخدام «git config». بعدها يرسل «git send-email» عبر Sendoff.</translation>
    </message>
    <message>
        <source>Save this as wp-content/mu-plugins/sendoff.php. WordPress has to run on this machine and be able to read the certificate; copy it to where it can.</source>
        <translation>احفظ هذا باسم wp-content/mu-plugins/sendoff.php. يجب أن يعمل WordPress على هذا الجهاز وأن يستطيع قراءة الشهادة؛ انسخها إلى مكان يمكنه قراءتها فيه.</translation>
    </message>
    <message>
        <source>Put these lines into settings.py. To have Django verify the certificate, start it with the variable in the last line.</source>
        <translation>ضع هذه الأسطر في settings.py. وليتحقق Django من الشهادة، شغّله مع المتغيّر المذكور في السطر الأخير.</translation>
    </message>
    <message>
        <source>Install msmtp-mta and put these lines into ~/.msmtprc, with your address in the last one, then: chmod 600 ~/.msmtprc. What cron and other programs hand to “sendmail” then goes through Sendoff.</source>
        <translation>ثبّت msmtp-mta وضع هذه الأسطر في ‎~/.msmtprc، مع عنوانك في السطر الأخير، ثم نفّذ: chmod 600 ~/.msmtprc. بعدها يمر عبر Sendoff ما يسلّمه cron وغيره من البرامج إلى «sendmail».</translation>
    </message>
    <message>
        <source>This sends the message in a file from a script. Exchange the two addresses.</source>
        <translation>يرسل هذا من نص برمجي رسالةً محفوظة في ملف. غيّر العنوانين فيه.</translation>
    </message>
    <message>
        <source>There is already a token for “%1”. Choose another name, or revoke that one first.</source>
        <translation>يوجد رمز باسم «%1» بالفعل. اختر اسمًا آخر، أو أبطل ذلك الرمز أولًا.</translation>
    </message>
    <message>
        <source>There is no token for “%1”.</source>
        <translation>لا يوجد رمز باسم «%1».</translation>
    </message>
    <message>
        <source>That couldn&apos;t be saved on this machine. Check that the disk can be written to.</source>
        <translation>تعذّر حفظ ذلك على هذا الجهاز. تحقق من إمكانية الكتابة على القرص.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>address: what became of it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Delayed on the way, tried until %1</source>
        <translation>تأخرت في الطريق، وتستمر المحاولة حتى %1</translation>
    </message>
    <message>
        <source>Delayed on the way, still tried</source>
        <translation>تأخرت في الطريق، وما زالت المحاولة مستمرة</translation>
    </message>
    <message>
        <source>Passed on to a system that reports no further</source>
        <translation>سُلّمت إلى نظام لا يرسل تقارير بعد ذلك</translation>
    </message>
    <message>
        <source>Passed on to the members of a list</source>
        <translation>وُزّعت على أعضاء قائمة بريدية</translation>
    </message>
    <message>
        <source>Delivered to the mailbox</source>
        <translation>وصلت إلى صندوق البريد</translation>
    </message>
    <message>
        <source>Delivered, then deleted; perhaps unread</source>
        <translation>وصلت ثم حُذفت؛ وربما لم تُقرأ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>Came back: %1</source>
        <translation>عادت: %1</translation>
    </message>
    <message>
        <source>delayed %1</source>
        <translation>تأخرت %1</translation>
    </message>
    <message>
        <source>passed on %1</source>
        <translation>نُقلت %1</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>وصلت %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>قُرئت %1</translation>
    </message>
    <message>
        <source>came back %1</source>
        <translation>عادت %1</translation>
    </message>
    <message>
        <source>an unnamed system</source>
        <translation>نظام غير مسمّى</translation>
    </message>
    <message>
        <source>Reported by %1.</source>
        <translation>أبلغ عن ذلك %1.</translation>
    </message>
    <message>
        <source>Reported by %1 in free text: Sendoff may have misread it.</source>
        <translation>أبلغ عن ذلك %1 بنص مكتوب للبشر: ربما أخطأ Sendoff في فهمه.</translation>
    </message>
    <message>
        <source>Reported by %1 in free text, as %2 writes it: Sendoff may have misread it.</source>
        <translation>أبلغ عن ذلك %1 بنص مكتوب للبشر بأسلوب %2: ربما أخطأ Sendoff في فهمه.</translation>
    </message>
    <message>
        <source>Run “sendoff-cli account sign-in” for %1. What waits leaves then.</source>
        <translation>نفّذ «sendoff-cli account sign-in» لتسجيل الدخول في %1. عندها يُرسل ما في الانتظار.</translation>
    </message>
    <message>
        <source>Send it again with less attached, or share large files in another way.</source>
        <translation>أرسلها من جديد بمرفقات أقل، أو شارك الملفات الكبيرة بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Delivered.</source>
        <translation>تم التسليم.</translation>
    </message>
    <message>
        <source>It is reported to have reached everybody.</source>
        <translation>تفيد التقارير بأنها وصلت إلى الجميع.</translation>
    </message>
    <message>
        <source>Sent, but delayed on the way.</source>
        <translation>أُرسلت، لكنها تأخرت في الطريق.</translation>
    </message>
    <message>
        <source>A system on the way still tries. There is nothing to do but to wait.</source>
        <translation>ما زال نظام على الطريق يحاول تسليمها. لا شيء تفعله سوى الانتظار.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Sent, delayed on the way</source>
        <translation>أُرسلت، متأخرة في الطريق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts were backed up. Passwords stay in the keychain and aren&apos;t included.</source>
        <translation>
            <numerusform>لم يُنسخ أي حساب احتياطيًا. تبقى كلمات المرور في سلسلة المفاتيح وليست ضمن النسخة.</numerusform>
            <numerusform>نُسخ حساب واحد احتياطيًا. تبقى كلمات المرور في سلسلة المفاتيح وليست ضمن النسخة.</numerusform>
            <numerusform>نُسخ حسابان احتياطيًا. تبقى كلمات المرور في سلسلة المفاتيح وليست ضمن النسخة.</numerusform>
            <numerusform>نُسخت %Ln حسابات احتياطيًا. تبقى كلمات المرور في سلسلة المفاتيح وليست ضمن النسخة.</numerusform>
            <numerusform>نُسخ %Ln حسابًا احتياطيًا. تبقى كلمات المرور في سلسلة المفاتيح وليست ضمن النسخة.</numerusform>
            <numerusform>نُسخ %Ln حساب احتياطيًا. تبقى كلمات المرور في سلسلة المفاتيح وليست ضمن النسخة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address book entries were backed up.</source>
        <translation>
            <numerusform>لم يُنسخ أي مدخل من دفتر العناوين احتياطيًا.</numerusform>
            <numerusform>نُسخ مدخل واحد من دفتر العناوين احتياطيًا.</numerusform>
            <numerusform>نُسخ مدخلان من دفتر العناوين احتياطيًا.</numerusform>
            <numerusform>نُسخت %Ln مدخلات من دفتر العناوين احتياطيًا.</numerusform>
            <numerusform>نُسخ %Ln مدخلًا من دفتر العناوين احتياطيًا.</numerusform>
            <numerusform>نُسخ %Ln مدخل من دفتر العناوين احتياطيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts were backed up.</source>
        <translation>
            <numerusform>لم تُنسخ أي مسودة احتياطيًا.</numerusform>
            <numerusform>نُسخت مسودة واحدة احتياطيًا.</numerusform>
            <numerusform>نُسخت مسودتان احتياطيًا.</numerusform>
            <numerusform>نُسخت %Ln مسودات احتياطيًا.</numerusform>
            <numerusform>نُسخت %Ln مسودة احتياطيًا.</numerusform>
            <numerusform>نُسخت %Ln مسودة احتياطيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln templates were backed up.</source>
        <translation>
            <numerusform>لم يُنسخ أي قالب احتياطيًا.</numerusform>
            <numerusform>نُسخ قالب واحد احتياطيًا.</numerusform>
            <numerusform>نُسخ قالبان احتياطيًا.</numerusform>
            <numerusform>نُسخت %Ln قوالب احتياطيًا.</numerusform>
            <numerusform>نُسخ %Ln قالبًا احتياطيًا.</numerusform>
            <numerusform>نُسخ %Ln قالب احتياطيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of drafts can&apos;t be read or are too large, and were left out. Keep them where they are.</source>
        <translation>
            <numerusform>أُدرجت كل ملفات المسودات.</numerusform>
            <numerusform>ملف مسودة واحد تتعذّر قراءته أو حجمه كبير جدًا، فلم يُدرج. احتفظ به في مكانه.</numerusform>
            <numerusform>ملفا مسودات تتعذّر قراءتهما أو حجمهما كبير جدًا، فلم يُدرجا. احتفظ بهما في مكانهما.</numerusform>
            <numerusform>%Ln ملفات مسودات تتعذّر قراءتها أو حجمها كبير جدًا، فلم تُدرج. احتفظ بها في مكانها.</numerusform>
            <numerusform>%Ln ملف مسودات تتعذّر قراءته أو حجمه كبير جدًا، فلم يُدرج. احتفظ به في مكانه.</numerusform>
            <numerusform>%Ln ملف مسودات تتعذّر قراءته أو حجمه كبير جدًا، فلم يُدرج. احتفظ به في مكانه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be written. Make room on the disk, then restore again: nothing is duplicated.</source>
        <translation>لم تمكن كتابة كل شيء. أفسح مساحة على القرص، ثم أعد الاستعادة: لن يتكرر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts were restored.</source>
        <translation>
            <numerusform>لم يُستعد أي حساب.</numerusform>
            <numerusform>استُعيد حساب واحد.</numerusform>
            <numerusform>استُعيد حسابان.</numerusform>
            <numerusform>استُعيدت %Ln حسابات.</numerusform>
            <numerusform>استُعيد %Ln حسابًا.</numerusform>
            <numerusform>استُعيد %Ln حساب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts whose name is taken were left as they are: %1.</source>
        <translation>الحسابات التي كان اسمها مستخدمًا بقيت كما هي: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address book entries were restored.</source>
        <translation>
            <numerusform>لم يُستعد أي مدخل من دفتر العناوين.</numerusform>
            <numerusform>استُعيد مدخل واحد من دفتر العناوين.</numerusform>
            <numerusform>استُعيد مدخلان من دفتر العناوين.</numerusform>
            <numerusform>استُعيدت %Ln مدخلات من دفتر العناوين.</numerusform>
            <numerusform>استُعيد %Ln مدخلًا من دفتر العناوين.</numerusform>
            <numerusform>استُعيد %Ln مدخل من دفتر العناوين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts were restored.</source>
        <translation>
            <numerusform>لم تُستعد أي مسودة.</numerusform>
            <numerusform>استُعيدت مسودة واحدة.</numerusform>
            <numerusform>استُعيدت مسودتان.</numerusform>
            <numerusform>استُعيدت %Ln مسودات.</numerusform>
            <numerusform>استُعيدت %Ln مسودة.</numerusform>
            <numerusform>استُعيدت %Ln مسودة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln templates were restored.</source>
        <translation>
            <numerusform>لم يُستعد أي قالب.</numerusform>
            <numerusform>استُعيد قالب واحد.</numerusform>
            <numerusform>استُعيد قالبان.</numerusform>
            <numerusform>استُعيدت %Ln قوالب.</numerusform>
            <numerusform>استُعيد %Ln قالبًا.</numerusform>
            <numerusform>استُعيد %Ln قالب.</numerusform>
        </translation>
    </message>
    <message>
        <source>On another machine each account asks for its password once.</source>
        <translation>على جهاز آخر، تُطلب كلمة مرور كل حساب مرة واحدة.</translation>
    </message>
    <message>
        <source>The folder in which it should be isn&apos;t there.</source>
        <translation>المجلد الذي ينبغي أن تكون فيه غير موجود.</translation>
    </message>
    <message>
        <source>Sendoff may not write there.</source>
        <translation>لا يُسمح لـ Sendoff بالكتابة هناك.</translation>
    </message>
    <message>
        <source>What is there is no folder or file of this kind.</source>
        <translation>الموجود هناك ليس مجلدًا ولا ملفًا من هذا النوع.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>لم تعد على القرص مساحة.</translation>
    </message>
    <message>
        <source>Another program keeps it locked.</source>
        <translation>يُبقيه برنامج آخر مقفلًا.</translation>
    </message>
    <message>
        <source>The message can&apos;t be read any more.</source>
        <translation>لم تعد قراءة الرسالة ممكنة.</translation>
    </message>
    <message>
        <source>The copy couldn&apos;t be put into “%1”. The message itself was sent. %2</source>
        <translation>تعذّر وضع النسخة في «‎%1». أما الرسالة نفسها فقد أُرسلت. %2</translation>
    </message>
    <message>
        <source>The copy couldn&apos;t be put into “%1” yet. Sendoff tries again %2. %3</source>
        <translation>لم يمكن وضع النسخة في «‎%1» حتى الآن. يعيد Sendoff المحاولة عند %2. %3</translation>
    </message>
    <message>
        <source>Your message to %1 came back: %2</source>
        <translation>عادت رسالتك الموجّهة إلى %1: %2</translation>
    </message>
    <message>
        <source>Your message “%1” to %2 came back: %3</source>
        <translation>عادت رسالتك «%1» الموجّهة إلى %2: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out, or a choice of words</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>عادت</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>قُرئت.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail program says so.</source>
        <translation>هذا ما يقوله برنامج بريد المستلم.</translation>
    </message>
    <message>
        <source>The recipients&apos; mail programs say so.</source>
        <translation>هذا ما تقوله برامج بريد المستلمين.</translation>
    </message>
    <message>
        <source>Came back from %1 of %2</source>
        <translation>عادت من %1 من أصل %2</translation>
    </message>
    <message>
        <source>Came back from everyone</source>
        <translation>عادت من الجميع</translation>
    </message>
    <message>
        <source>Didn&apos;t reach %1 of %2</source>
        <translation>لم تصل إلى %1 من %2</translation>
    </message>
    <message>
        <source>Didn&apos;t reach anyone</source>
        <translation>لم تصل إلى أي أحد</translation>
    </message>
    <message>
        <source>%1, resolved</source>
        <translation>%1، تمت معالجتها</translation>
    </message>
    <message>
        <source>%1, sent again</source>
        <translation>%1، أُرسلت من جديد</translation>
    </message>
    <message>
        <source>Your server had accepted it.</source>
        <translation>كان خادمك قد قبِلها.</translation>
    </message>
    <message>
        <source>accepted by the server %1</source>
        <translation>قبِلها الخادم %1</translation>
    </message>
    <message>
        <source>sent again in another message</source>
        <translation>أُرسلت من جديد في رسالة أخرى</translation>
    </message>
    <message>
        <source>“Edit”</source>
        <translation>«تحرير»</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وشخص آخر</numerusform>
            <numerusform>%1 وشخصين آخرين</numerusform>
            <numerusform>%1 و%Ln أشخاص آخرين</numerusform>
            <numerusform>%1 و%Ln شخصًا آخر</numerusform>
            <numerusform>%1 و%Ln شخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>sending</source>
        <translation>قيد الإرسال</translation>
    </message>
</context>
</TS>
