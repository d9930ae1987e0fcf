// SPDX-License-Identifier: GPL-3.0-or-later
#include "Letters.h"

#include "html/htmlToText.h"

using namespace sendoff;

namespace {

const QByteArray picture = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

QByteArray everyOctet()
{
    QByteArray octets;
    for (int i = 0; i < 256; ++i)
        octets += char(i);
    return octets.repeated(40) + "\r\n.\r\n\nFrom x\n";
}

Attachment file(const QString &name, const QByteArray &data, const QByteArray &type = "application/octet-stream")
{
    return {.data = data, .name = name, .contentType = type, .size = data.size()};
}

Attachment shown(const QByteArray &id, int number)
{
    Attachment attachment = file(u"picture%1.png"_qs.arg(number), picture + QByteArray::number(number), "image/png");
    attachment.contentId = id;
    return attachment;
}

class Table {
public:
    Draft &add(const QString &name, const QString &subject, const QString &text)
    {
        Draft draft;
        draft.to = u"Ana Prieto <ana@example.org>"_qs;
        draft.subject = subject;
        draft.text = text;
        letters.push_back({name, draft});
        return letters.back().draft;
    }
    Draft &text(const QString &name, const QString &text) { return add(name, u"Some words"_qs, text); }
    Draft &html(const QString &name, const QString &html)
    {
        Draft &draft = text(name, htmlToText(html));
        draft.html = html;
        return draft;
    }
    Draft &attached(const QString &name, const Attachment &attachment)
    {
        Draft &draft = text(name, u"With a file.\n"_qs);
        draft.attachments = {attachment};
        return draft;
    }

    std::vector<Letter> letters;
};

void addLanguages(Table &table)
{
    table.add(u"english"_qs, u"Hello"_qs, u"Dear Ana,\n\nall is well.\n"_qs);
    table.add(u"german"_qs, u"Grüße aus Köln"_qs, u"Liebe Ana,\n\nschöne Grüße, süß & groß.\n"_qs);
    table.add(u"french"_qs, u"À bientôt, cœur"_qs, u"Voilà « l'été » — ça va ?\n"_qs);
    table.add(u"polish"_qs, u"Zażółć gęślą jaźń"_qs, u"Pchnąć w tę łódź jeża.\n"_qs);
    table.add(u"vietnamese"_qs, u"Xin chào"_qs, u"Tiếng Việt có nhiều dấu: ễ ợ ữ.\n"_qs);
    table.add(u"russian"_qs, u"Съешь же ещё этих мягких французских булок"_qs, u"Привет, Ана! Как дела?\n"_qs);
    table.add(u"greek"_qs, u"Καλημέρα κόσμε"_qs, u"Ξεσκεπάζω την ψυχοφθόρα βδελυγμία.\n"_qs);
    table.add(u"hebrew"_qs, u"שלום עולם"_qs, u"שלום אנה,\nמה שלומך? (abc) 123\n"_qs);
    table.add(u"arabic"_qs, u"مرحبا بالعالم"_qs, u"السلام عليكم، كيف الحال؟\n"_qs);
    table.add(u"persian"_qs, u"می‌خواهم"_qs, u"نامه‌ای می‌نویسم.\n"_qs);
    table.add(u"hindi"_qs, u"नमस्ते दुनिया"_qs, u"क्षत्रिय ज्ञान श्री\n"_qs);
    table.add(u"tamil"_qs, u"வணக்கம்"_qs, u"தமிழ் எழுத்துகள்\n"_qs);
    table.add(u"thai"_qs, u"สวัสดีชาวโลก"_qs, u"ภาษาไทยไม่มีช่องว่างระหว่างคำ\n"_qs);
    table.add(u"japanese"_qs, u"こんにちは世界、長い件名を書いてみましょう"_qs, u"拝啓、お元気ですか。\n半角ｶﾅも。\n"_qs);
    table.add(u"chinese"_qs, u"你好，世界"_qs, u"春眠不觉晓，处处闻啼鸟。"_qs.repeated(30) + u"\n"_qs);
    table.add(u"chinese with blanks"_qs, u"繁體中文"_qs, u"夜來風雨聲 花落知多少 "_qs.repeated(20).trimmed() + u"\n"_qs);
    table.add(u"korean"_qs, u"안녕하세요"_qs, u"다람쥐 헌 쳇바퀴에 타고파.\n"_qs);
    table.add(u"emoji"_qs, u"🎉🎂 Party!"_qs, u"👩‍👩‍👧‍👦 👩🏽‍🚀 🇪🇺 1️⃣ ❤️\n"_qs);
    table.add(u"emoji only, long"_qs, u"👩‍👩‍👧‍👦"_qs.repeated(20), u"🏴󠁧󠁢󠁳󠁣󠁴󠁿\n"_qs);
    table.add(u"combining marks"_qs, u"re\u0301sume\u0301 a\u0308o\u0308u\u0308"_qs, u"Z\u0335\u0321\u0322a\u0336l\u0337g\u0338o\u0334\n"_qs);
    table.add(u"both directions"_qs, u"abc \u2067שלום\u2069 def"_qs, u"\u200fטקסט\u200e and text, \u2066isolated\u2069.\n"_qs);
    table.add(u"mathematics"_qs, u"𝔘𝔫𝔦𝔠𝔬𝔡𝔢 ∀x∈ℝ"_qs, u"𝒇(𝒙)=∫₀^∞ e⁻ˣ dx\n"_qs);
}

void addHeaders(Table &table)
{
    table.add(u"long subject"_qs, u"word "_qs.repeated(60).trimmed(), u"Hi\n"_qs);
    table.add(u"long subject, umlauts"_qs, u"Fünf Äpfel für Jörg "_qs.repeated(20).trimmed(), u"Hi\n"_qs);
    table.add(u"subject without blanks"_qs, u"x"_qs.repeated(1200), u"Hi\n"_qs);
    table.add(u"subject like an encoded word"_qs, u"=?utf-8?q?not?= one =?x"_qs, u"Hi\n"_qs);
    table.add(u"subject with two blanks"_qs, u"a  b   c"_qs, u"Hi\n"_qs);
    table.add(u"subject with signs"_qs, u"\"Quoted\", \\back, (round) <angle> [list]: 50 %; a=b?"_qs, u"Hi\n"_qs);
    table.add(u"no subject"_qs, {}, u"Hi\n"_qs);
    table.text(u"names"_qs, u"Hi\n"_qs).to =
        u"\"Roe, Jane \\\"J\\\"\" <jane@example.org>, Jörg Müller <j@example.org>, 山田太郎 <t@example.org>, "
        "\"أحمد\" <a@example.org>, O'Neill <o@example.org>, \"Dr. (Q) @ Home\" <q@example.org>"_qs;
    QStringList many;
    for (int i = 0; i < 100; ++i)
        many += u"Person %1 <p%1@example.org>"_qs.arg(i);
    table.text(u"100 recipients"_qs, u"Hi\n"_qs).to = many.join(u", "_qs);
    table.text(u"group"_qs, u"Hi\n"_qs).to = u"Team: ana@example.org, Ben <ben@example.org>;, cy@example.org"_qs;
    table.text(u"long name"_qs, u"Hi\n"_qs).to = u"Ähm "_qs.repeated(80) + u"<long@example.org>"_qs;
    table.text(u"quoted local part"_qs, u"Hi\n"_qs).to = u"\"two words\"@example.org"_qs;
    table.text(u"other domains"_qs, u"Hi\n"_qs).to = u"Cleo <cleo@bücher.example>, k@例え.テスト"_qs;
    table.text(u"other local part"_qs, u"Grüße\n"_qs).to = u"Zoë <zoë@example.org>"_qs;
    Draft &blind = table.text(u"blind only"_qs, u"Hi\n"_qs);
    blind.to.clear();
    blind.bcc = u"secret@example.org"_qs;
    Draft &copies = table.text(u"copies only"_qs, u"Hi\n"_qs);
    copies.to.clear();
    copies.cc = u"ana@example.org, Ben <ben@example.org>"_qs;
    Draft &thread = table.add(u"answer"_qs, u"Re: Thread"_qs, u"Yes.\n\n> Really?\n>> Sure.\n"_qs);
    thread.origin = Origin{.messageId = "<50@example.org>"};
    for (int i = 0; i < 50; ++i)
        thread.origin->references += "<a-rather-long-message-id-of-somebody-" + QByteArray::number(i) + "@example.org>";
    Draft &wishes = table.text(u"wishes"_qs, u"Hi\n"_qs);
    wishes.wantsReadReceipt = true;
    wishes.replyTo = u"Büro <office@example.org>, b@example.org"_qs;
    wishes.extraHeaders = {{u"X-Long"_qs, u"value "_qs.repeated(50).trimmed()}, {u"Keywords"_qs, u"Äpfel, Birnen"_qs}};
}

void addTexts(Table &table)
{
    table.text(u"long lines"_qs, u"Some words of a line that goes on and on. "_qs.repeated(50).trimmed() + u"\n"_qs);
    table.text(u"long lines, umlauts"_qs, u"Grüße für größere Männer. "_qs.repeated(50).trimmed() + u"\nEnde\n"_qs);
    table.text(u"unbroken"_qs, QString(5000, u'x') + u"\n"_qs);
    table.text(u"unbroken, japanese"_qs, QString(2000, u'あ') + u"\n"_qs);
    table.text(u"address in a long line"_qs, u"word "_qs.repeated(30) + u"https://example.org/"_qs + QString(1500, u'p') + u" end\n"_qs);
    table.text(u"dots"_qs, u".\n..\n...\n.a\n\n.\n"_qs);
    table.text(u"From lines"_qs, u"From me\n>From you\n From them\nFrom\n"_qs + u"word "_qs.repeated(20) + u"From here\n"_qs);
    table.text(u"trailing blanks"_qs, u"a  \nb\t\n-- \nJane\n"_qs);
    table.text(u"signature after long lines"_qs, u"word "_qs.repeated(40).trimmed() + u"\n\n-- \nJane Roe\n+1 555\n"_qs);
    table.text(u"quotes"_qs, u"Yes.\n\n> "_qs + u"quoted words "_qs.repeated(20).trimmed() + u"\n>\n>> "_qs
                                 + u"older words "_qs.repeated(20).trimmed() + u"\n>>> oldest\n"_qs);
    table.text(u"code"_qs, u"int main()\n{\n\treturn 0; // = 3D =20\n    }\n"_qs);
    table.text(u"equals"_qs, u"= == =3D ?= =? =\n="_qs);
    table.text(u"no line end"_qs, u"Hi"_qs);
    table.text(u"empty"_qs, {});
    table.text(u"empty lines"_qs, u"\n\n\n"_qs);
    table.text(u"100 kB"_qs, u"Ünicode lines of an ordinary length, many of them.\n"_qs.repeated(2000));
    table.text(u"boundary-like"_qs, u"--=_\n--\n------=_Part\n"_qs);
}

void addHtml(Table &table)
{
    table.html(u"html"_qs, u"<p>Hello <b>Ana</b>, <a href=\"https://example.org/?a=1&amp;b=2\">look</a>.</p>"_qs);
    table.html(u"html, no text"_qs, u"<p>Hello <b>Ana</b>,</p><ul><li>one</li><li>two</li></ul>"_qs).text.clear();
    table.html(u"html, umlauts"_qs, u"<p>Grüße 🎉 مرحبا</p>"_qs);
    table.html(u"html, one long line"_qs, u"<p>"_qs + u"word "_qs.repeated(5000) + u"</p>"_qs);
    table.html(u"html, table"_qs, u"<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>"_qs);
    const QString words = u"<p>"_qs + u"It was a fine day, and here is what we saw of it. "_qs.repeated(10) + u"</p>"_qs;
    QString pictures = words;
    for (int i = 1; i <= 5; ++i)
        pictures += words + u"<p>%1 <img src=\"cid:p%1.%1@example.org\" alt=\"No %1\"></p>"_qs.arg(i);
    Draft &inlined = table.html(u"5 pictures within"_qs, pictures);
    for (int i = 1; i <= 5; ++i)
        inlined.attachments.push_back(shown("p" + QByteArray::number(i) + "." + QByteArray::number(i) + "@example.org", i));
    Draft &both = table.html(u"pictures and files"_qs, words.repeated(8) + u"<p><img src=\"cid:one@example.org\"></p>"_qs);
    both.attachments = {shown("one@example.org", 1), file(u"report.pdf"_qs, "%PDF-1.4\n", "application/pdf"),
                        shown("unused@example.org", 2)};
}

QByteArray mail(const QByteArray &body)
{
    return "From: Ben <ben@example.org>\r\nTo: ana@example.org\r\nSubject: inner\r\nDate: Thu, 26 Nov 2026 10:00:00 +0000\r\n"
           "Message-ID: <inner@example.org>\r\n" + body;
}

void addFiles(Table &table)
{
    table.attached(u"every octet"_qs, file(u"octets.bin"_qs, everyOctet()));
    table.attached(u"empty file"_qs, file(u"nothing.txt"_qs, {}, "text/plain"));
    table.attached(u"text file"_qs, file(u"notes.txt"_qs, "one\r\ntwo\nthree\rfour", "text/plain"));
    table.attached(u"long file name"_qs, file(u"a very long name of a file "_qs.repeated(8) + u".pdf"_qs, "x", "application/pdf"));
    table.attached(u"long file name, japanese"_qs, file(u"長い名前のファイル"_qs.repeated(9) + u".pdf"_qs, "x", "application/pdf"));
    table.attached(u"file name, umlauts"_qs, file(u"Grüße & Küsse.pdf"_qs, "x", "application/pdf"));
    table.attached(u"file name with signs"_qs, file(u"a;b=\"c\" 100% 'd'*(e).pdf"_qs, "x", "application/pdf"));
    table.attached(u"file name, hebrew"_qs, file(u"קובץ חשוב.pdf"_qs, "x", "application/pdf"));
    table.attached(u"file name, emoji"_qs, file(u"🎉👩‍👩‍👧.png"_qs, picture, "image/png"));
    Draft &files = table.text(u"50 files"_qs, u"Many.\n"_qs);
    for (int i = 0; i < 50; ++i)
        files.attachments.push_back(file(u"file %1.bin"_qs.arg(i), QByteArray(i, char(i))));
    table.text(u"file without text"_qs, {}).attachments = {file(u"a.bin"_qs, "x")};
    table.attached(u"invitation"_qs,
                   file(u"invite.ics"_qs, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nSUMMARY:F\xc3\xaate\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
                        "text/calendar"));
    table.attached(u"calendar"_qs, file(u"days.ics"_qs, "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nMETHOD:NO\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", "text/calendar"));
    table.attached(u"card"_qs, file(u"ana.vcf"_qs, "BEGIN:VCARD\r\nFN:Ana\r\nEND:VCARD\r\n", "text/vcard"));
    const QByteArray plain = mail("\r\nHello\r\nFrom here\r\n.\r\n");
    table.attached(u"forwarded"_qs, file(u"inner.eml"_qs, plain, "message/rfc822"));
    QByteArray nested = plain;
    for (const char *boundary : {"one", "two", "three"})
        nested = mail(QByteArray("MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=") + boundary + "\r\n\r\n--" + boundary
                      + "\r\nContent-Type: text/plain\r\n\r\nsee below\r\n--" + boundary + "\r\nContent-Type: message/rfc822\r\n"
                      "Content-Disposition: attachment; filename=deep.eml\r\n\r\n" + nested + "\r\n--" + boundary + "--\r\n");
    table.attached(u"forwarded, nested"_qs, file(u"nested.eml"_qs, nested, "message/rfc822"));
    table.attached(u"forwarded, 8-bit"_qs, file(u"eight.eml"_qs, mail("Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nGr\xc3\xbc\xc3\x9f""e\r\n"), "message/rfc822"));
    table.attached(u"forwarded, too long lines"_qs, file(u"long.eml"_qs, mail("\r\n" + QByteArray(3000, 'x') + "\r\n"), "message/rfc822"));
    table.attached(u"no message at all"_qs, file(u"fake.eml"_qs, "just words", "message/rfc822"));
}

} // namespace

std::vector<Letter> letters()
{
    Table table;
    addLanguages(table);
    addHeaders(table);
    addTexts(table);
    addHtml(table);
    addFiles(table);
    return table.letters;
}
