// SPDX-License-Identifier: GPL-3.0-or-later
#include "Strangers.h"

#include <QStringEncoder>

namespace {

const QByteArray head = "From: Ana Prieto <ana@example.org>\r\nTo: me@example.org, Ben <ben@example.org>\r\nCc: cy@example.org\r\n"
                        "Subject: Budget\r\nDate: Thu, 26 Nov 2026 10:00:00 +0100\r\nMessage-ID: <1@example.org>\r\n";
const QByteArray pdf = QByteArray("%PDF-1.4\0\xff\r\n.\n", 14).repeated(20);

QByteArray base64(const QByteArray &octets)
{
    QByteArray lines;
    for (qsizetype at = 0; at < octets.size(); at += 57)
        lines += octets.mid(at, 57).toBase64() + "\r\n";
    return lines;
}

QByteArray quotedPrintable(const QByteArray &octets)
{
    QByteArray result;
    for (const char c : octets) {
        const bool plain = c == '\r' || c == '\n' || (c >= ' ' && c < 0x7f && c != '=');
        result += plain ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
    }
    return result;
}

QByteArray part(const QByteArray &headers, const QByteArray &body)
{
    return headers + (headers.isEmpty() ? "" : "\r\n") + "\r\n" + body;
}

QByteArray multipart(const QByteArray &subtype, const QByteArrayList &parts, const QByteArray &boundary)
{
    QByteArray result = "Content-Type: multipart/" + subtype + "; boundary=\"" + boundary + "\"\r\n\r\n";
    for (const QByteArray &each : parts)
        result += "--" + boundary + "\r\n" + each + "\r\n";
    return result + "--" + boundary + "--\r\n";
}

QByteArray file(const QByteArray &name = "filename=a.pdf")
{
    return part("Content-Type: application/pdf\r\nContent-Disposition: attachment; " + name + "\r\nContent-Transfer-Encoding: base64",
                base64(pdf));
}

QByteArray text(const QByteArray &body = "Dear all, the plan.\r\n")
{
    return part("Content-Type: text/plain; charset=utf-8", body);
}

QByteArray html(const QByteArray &body = "<p>Dear <b>all</b>, the plan.</p>\r\n")
{
    return part("Content-Type: text/html; charset=utf-8", body);
}

class Crowd {
public:
    void add(const QByteArray &name, const QByteArray &octets, const QString &says = {}, const QByteArrayList &files = {})
    {
        strangers.push_back({name, octets, says, files});
    }
    /// With the usual headers.
    void body(const QByteArray &name, const QByteArray &rest, const QString &says = u"the plan"_qs, const QByteArrayList &files = {})
    {
        add(name, head + "MIME-Version: 1.0\r\n" + rest, says, files);
    }

    std::vector<Stranger> strangers;
};

void addCharsets(Crowd &crowd)
{
    const std::pair<const char *, QString> charsets[] = {
        {"utf-8", u"Grüße, 日本 🎉"_qs},     {"iso-8859-1", u"Grüße, é"_qs},     {"iso-8859-2", u"Zażółć"_qs},   {"iso-8859-15", u"Grüße"_qs},
        {"windows-1252", u"Grüße – é"_qs},   {"windows-1251", u"Привет"_qs},     {"koi8-r", u"Привет"_qs},       {"iso-2022-jp", u"こんにちは"_qs},
        {"shift_jis", u"こんにちは"_qs},     {"euc-jp", u"こんにちは"_qs},       {"gb18030", u"你好世界"_qs},    {"big5", u"你好世界"_qs},
        {"euc-kr", u"안녕하세요"_qs},        {"utf-16be", u"Grüße"_qs},          {"tis-620", u"สวัสดี"_qs}};
    for (const auto &[charset, words] : charsets) {
        QStringEncoder encoder(charset);
        if (!encoder.isValid())
            continue;
        const QByteArray octets = encoder(words + u"\r\n"_qs);
        const QByteArray type = QByteArray("Content-Type: text/plain; charset=") + charset + "\r\n";
        const bool isWide = QByteArray(charset).startsWith("utf-16");
        if (!isWide)
            crowd.body(QByteArray(charset) + ", 8-bit", type + "Content-Transfer-Encoding: 8bit\r\n\r\n" + octets, words);
        crowd.body(QByteArray(charset) + ", quoted-printable", type + "Content-Transfer-Encoding: quoted-printable\r\n\r\n" + quotedPrintable(octets), words);
        crowd.body(QByteArray(charset) + ", base64", type + "Content-Transfer-Encoding: base64\r\n\r\n" + base64(octets), words);
        crowd.body(QByteArray(charset) + ", HTML only",
                   QByteArray("Content-Type: text/html; charset=") + charset + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                       + base64(encoder(u"<html><p>"_qs + words + u"</p>"_qs)), words);
    }
    crowd.body("wrong charset", "Content-Type: text/plain; charset=us-ascii\r\n\r\nGr\xc3\xbc\xc3\x9f""e\r\n", u"Grüße"_qs);
    crowd.body("unknown charset", "Content-Type: text/plain; charset=x-klingon\r\n\r\nthe plan \xff\r\n");
    crowd.body("no charset, 8-bit", "\r\nGr\xfc\xdf""e, the plan\r\n", u"Grüße, the plan"_qs);
    crowd.body("charset of 3 kB", "Content-Type: text/plain; charset=" + QByteArray(3000, 'x') + "\r\n\r\nthe plan\r\n");
    crowd.body("unknown encoding", "Content-Transfer-Encoding: x-uuencode\r\n\r\nthe plan\r\n");
    crowd.body("broken quoted-printable", "Content-Transfer-Encoding: quoted-printable\r\n\r\n=ZZ the plan =\r\n=4");
    crowd.body("broken base64", "Content-Transfer-Encoding: base64\r\n\r\ndGhlIHBsYW4*!\r\n=", {});
    crowd.body("NULs", QByteArray("\r\nthe plan\0\0 and more\0\r\n", 25), u"and more"_qs);
    crowd.body("controls", "\r\nthe plan\x01\x02\x1b[31m\x7f\r\n");
    crowd.body("half a surrogate", "Content-Type: text/plain; charset=utf-8\r\n\r\nthe plan \xed\xa0\x80\r\n");
    crowd.body("other directions", "Content-Type: text/plain; charset=utf-8\r\n\r\n\xe2\x80\xae the plan \xe2\x80\xac\r\n");
}

void addStructures(Crowd &crowd)
{
    const QByteArray picture = part("Content-Type: image/png; name=p.png\r\nContent-ID: <p@x>\r\nContent-Transfer-Encoding: base64", base64("png"));
    const QByteArray both = multipart("alternative", {text(), html()}, "alt");
    const QByteArray shown = multipart("related", {html("<p>the plan <img src=\"cid:p@x\"></p>"), picture}, "rel");
    crowd.body("alternative", both);
    crowd.body("alternative, HTML first", multipart("alternative", {html(), text()}, "alt"));
    crowd.body("alternative without text", multipart("alternative", {html()}, "alt"));
    crowd.body("related", shown, u"the plan"_qs, {"png"});
    crowd.body("related in alternative", multipart("alternative", {text(), shown}, "alt"), u"the plan"_qs, {"png"});
    crowd.body("alternative in related", multipart("related", {both, picture}, "rel"), u"the plan"_qs, {"png"});
    crowd.body("mixed", multipart("mixed", {text(), file()}, "mix"), u"the plan"_qs, {pdf});
    crowd.body("mixed with all", multipart("mixed", {multipart("alternative", {text(), shown}, "alt"), file(), file()}, "mix"),
               u"the plan"_qs, {"png", pdf, pdf});
    crowd.body("text around a file", multipart("mixed", {text("the plan\r\n"), file(), text("and the end\r\n")}, "mix"), u"and the end"_qs, {pdf});
    crowd.body("footer of a list", multipart("mixed", {both, text("list footer\r\n")}, "mix"), u"list footer"_qs);
    crowd.body("only a file", file(), {}, {pdf});
    crowd.body("only a picture", picture, {}, {"png"});
    crowd.body("signed", multipart("signed; protocol=\"application/pgp-signature\"", {text(), part("Content-Type: application/pgp-signature; name=s.asc", "sig")}, "sig"),
               u"the plan"_qs, {"sig"});
    crowd.body("encrypted", multipart("encrypted", {part("Content-Type: application/pgp-encrypted", "Version: 1"), part("Content-Type: application/octet-stream", "secret")}, "enc"),
               {}, {"Version: 1", "secret"});
    crowd.body("report", multipart("report", {text(), part("Content-Type: message/delivery-status", "Status: 5.0.0"), part("Content-Type: message/rfc822", "Subject: x\r\n\r\ny")}, "rep"),
               u"the plan"_qs, {"Status: 5.0.0", "Subject: x\r\n\r\ny"});
    crowd.body("digest", multipart("digest", {"\r\nSubject: one\r\n\r\n1", "\r\nSubject: two\r\n\r\n2"}, "dig"), {}, {"Subject: one\r\n\r\n1", "Subject: two\r\n\r\n2"});
    crowd.body("calendar", multipart("alternative", {text(), part("Content-Type: text/calendar; method=REQUEST", "BEGIN:VCALENDAR")}, "alt"), u"the plan"_qs, {"BEGIN:VCALENDAR"});
    crowd.body("TNEF", multipart("mixed", {text(), part("Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64", base64(pdf))}, "mix"),
               u"the plan"_qs, {pdf});
    crowd.body("message as base64", multipart("mixed", {text(), part("Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64", base64("Subject: x\r\n\r\ny\r\n"))}, "mix"),
               u"the plan"_qs, {"Subject: x\r\n\r\ny\r\n"});
    crowd.body("external body", multipart("mixed", {text(), part("Content-Type: message/external-body; access-type=URL; URL=\"http://x\"", "\r\n")}, "mix"));
    crowd.body("partial", part("Content-Type: message/partial; id=1; number=1; total=2", "half"), {}, {"half"});
    crowd.body("uuencoded within", text("the plan\r\nbegin 644 a.txt\r\n#0V%T\r\n`\r\nend\r\n"));
    crowd.body("empty parts", multipart("mixed", {"", "", text(), ""}, "mix"));
    crowd.body("no part at all", "Content-Type: multipart/mixed; boundary=mix\r\n\r\n--mix--\r\n", {});
    crowd.body("preamble and epilogue", "Content-Type: multipart/mixed; boundary=mix\r\n\r\nnot for you\r\n--mix\r\n" + text() + "\r\n--mix--\r\nnor this\r\n");
    crowd.body("long boundary", multipart("mixed", {text(), file()}, QByteArray(70, 'b')), u"the plan"_qs, {pdf});
    crowd.body("boundary with signs", multipart("mixed", {text(), file()}, "=_(a)'+,./:?"), u"the plan"_qs, {pdf});
    crowd.body("boundary that begins another", multipart("mixed", {multipart("alternative", {text()}, "outer2"), file()}, "outer"), u"the plan"_qs, {pdf});
    crowd.body("the same boundary twice", multipart("mixed", {multipart("mixed", {text()}, "same"), file()}, "same"), {});
    for (const int depth : {1, 5, 20, 31, 33, 100, 500}) {
        QByteArray nested = text();
        for (int i = 0; i < depth; ++i)
            nested = multipart("mixed", {nested}, "b" + QByteArray::number(i));
        crowd.body("nested " + QByteArray::number(depth) + " deep", nested, depth <= 31 ? u"the plan"_qs : QString());
    }
    QByteArray inner = head + "\r\nthe plan\r\n";
    for (int i = 0; i < 20; ++i)
        inner = head + multipart("mixed", {text(), part("Content-Type: message/rfc822", inner)}, "f" + QByteArray::number(i));
    crowd.add("forwarded 20 times", inner, u"the plan"_qs);
    crowd.body("1000 parts", multipart("mixed", QByteArrayList(1000, text("the plan\r\n")), "mix"));
    crowd.body("500 files", multipart("mixed", QByteArrayList{text()} + QByteArrayList(500, part("Content-Type: a/b; name=x", "1")), "mix"), u"the plan"_qs, {"1"});
}

void addBrokenOnes(Crowd &crowd)
{
    const QByteArray mixed = "MIME-Version: 1.0\r\n" + multipart("mixed", {text(), file()}, "mix");
    crowd.body("boundary never comes", "Content-Type: multipart/mixed; boundary=mix\r\n\r\nthe plan\r\n");
    crowd.body("no boundary said", "Content-Type: multipart/mixed\r\n\r\n--mix\r\n\r\nthe plan\r\n--mix--\r\n");
    crowd.body("empty boundary", "Content-Type: multipart/mixed; boundary=\"\"\r\n\r\n--\r\n\r\nthe plan\r\n");
    crowd.body("no last boundary", QByteArray("Content-Type: multipart/mixed; boundary=mix\r\n\r\n--mix\r\n") + text() + "\r\n--mix\r\n" + file(), u"the plan"_qs, {pdf});
    crowd.body("inner one isn't ended", "Content-Type: multipart/mixed; boundary=mix\r\n\r\n--mix\r\nContent-Type: multipart/alternative; boundary=alt\r\n\r\n--alt\r\n" + text()
                   + "\r\n--mix\r\n" + file() + "\r\n--mix--\r\n", u"the plan"_qs, {pdf});
    crowd.body("type without subtype", "Content-Type: text\r\n\r\nthe plan\r\n");
    crowd.body("no type", "Content-Type:\r\n\r\nthe plan\r\n");
    crowd.body("senseless type", "Content-Type: ;;=/\"\\\r\n\r\nthe plan\r\n", {});
    crowd.body("two types", "Content-Type: text/plain\r\nContent-Type: text/html\r\n\r\nthe plan\r\n");
    crowd.body("open quote", "Content-Type: text/plain; charset=\"utf-8\r\n\r\nthe plan\r\n");
    crowd.add("no headers", "\r\nthe plan\r\n", u"the plan"_qs);
    crowd.add("nothing", "");
    crowd.add("only headers", head);
    crowd.add("no empty line", head + "the plan without an empty line");
    crowd.add("words only", "the plan, without any header at all");
    crowd.add("only line ends", QByteArray("\r\n").repeated(1000));
    crowd.add("octets", QByteArray("\xff\xfe\0\x80", 4).repeated(500));
    crowd.add("LF only", QByteArray(head + mixed).replace("\r\n", "\n"), u"the plan"_qs, {pdf});
    crowd.add("CR only", QByteArray(head + mixed).replace("\r\n", "\r"));
    crowd.add("mixed line ends", QByteArray(head + mixed).replace("plan.\r\n", "plan.\n").replace("Subject: Budget\r\n", "Subject: Budget\n"), u"the plan"_qs, {pdf});
    crowd.add("no line end at the end", head + "\r\nthe plan", u"the plan"_qs);
    crowd.add("mbox line first", "From ana@example.org Thu Nov 26 10:00:00 2026\r\n" + head + "\r\nthe plan\r\n", u"the plan"_qs);
    crowd.add("BOM first", "\xef\xbb\xbf" + head + "\r\nthe plan\r\n", u"the plan"_qs);
    crowd.add("long line", head + "\r\nthe plan " + QByteArray(200000, 'x') + "\r\n", u"the plan"_qs);
    crowd.add("many lines", head + "\r\n" + QByteArray("the plan\r\n").repeated(20000), u"the plan"_qs);
    const QByteArray whole = head + mixed;
    for (qsizetype length = 1; length < whole.size(); length += 23)
        crowd.add("cut off after " + QByteArray::number(length), whole.left(length));
}

void addHeaders(Crowd &crowd)
{
    const QByteArray rest = "\r\nthe plan\r\n";
    const auto add = [&](const QByteArray &name, const QByteArray &headers) { crowd.add(name, headers + rest, u"the plan"_qs); };
    add("8-bit subject, utf-8", "From: a@example.org\r\nSubject: Gr\xc3\xbc\xc3\x9f""e\r\n");
    add("8-bit subject, latin-1", "From: a@example.org\r\nSubject: Gr\xfc\xdf""e\r\n");
    add("8-bit names", "From: J\xc3\xb6rg <a@example.org>\r\nTo: \xe5\xb1\xb1 <b@example.org>\r\n");
    add("unquoted comma in a name", "From: Prieto, Ana <ana@example.org>\r\n");
    add("encoded comma in a name", "From: =?utf-8?q?Prieto=2C_Ana?= <ana@example.org>\r\n");
    add("encoded word in quotes", "From: \"=?utf-8?q?J=C3=B6rg?=\" <a@example.org>\r\n");
    add("address within the name", "From: \"ceo@bank.example\" <evil@example.org>\r\n");
    add("no sender", "To: me@example.org\r\nSubject: Budget\r\n");
    add("no address in From", "From: Ana\r\nSubject: Budget\r\n");
    add("two senders", "From: a@example.org, b@example.org\r\nSender: a@example.org\r\n");
    add("two From", "From: a@example.org\r\nFrom: b@example.org\r\n");
    add("empty From", "From:\r\nSubject: Budget\r\n");
    add("From with a line feed", "From: =?utf-8?q?A=0D=0ABcc:_evil@example.org?= <a@example.org>\r\n");
    add("subject with a line feed", "From: a@example.org\r\nSubject: =?utf-8?q?Hi=0D=0ABcc:_evil@example.org?=\r\n");
    add("subject of 100 kB", "From: a@example.org\r\nSubject: " + QByteArray("long ").repeated(20000) + "\r\n");
    add("subject of one word", "From: a@example.org\r\nSubject: " + QByteArray(5000, 'x') + "\r\n");
    add("broken encoded words", "From: a@example.org\r\nSubject: =?utf-8?q?=ZZ?= =?utf-8?b?***?= =?x?y?z?= =?utf-8?q?\r\n");
    add("subject in pieces", "From: a@example.org\r\nSubject: =?utf-8?b?w7?= =?utf-8?b?xv?=\r\n");
    add("NULs in headers", QByteArray("From: a@example.org\r\nSubject: a\0b\r\n", 35));
    add("folded everywhere", "From:\r\n a@example.org\r\nSubject:\r\n Hi\r\n\tyou\r\n");
    add("blank line of blanks", "From: a@example.org\r\nSubject: Hi\r\n  \r\n you\r\n");
    add("no blank after the colon", "From:a@example.org\r\nSubject:Hi\r\n");
    add("blank before the colon", "From : a@example.org\r\nSubject : Hi\r\n");
    add("5000 headers", "From: a@example.org\r\n" + QByteArray("X-Header: value\r\n").repeated(5000));
    add("1000 recipients", "From: a@example.org\r\nTo: " + QByteArray("Person <p@example.org>, ").repeated(1000) + "z@example.org\r\n");
    add("group", "From: a@example.org\r\nTo: Team: b@example.org, c@example.org;\r\n");
    add("undisclosed", "From: a@example.org\r\nTo: undisclosed-recipients:;\r\n");
    add("route", "From: <@a.example,@b.example:c@example.org>\r\n");
    add("bad addresses", "From: <>\r\nTo: @, a@, @b, a@b@c, <<x>>, \"\r\nCc: ,,,;;\r\n");
    add("bad date", "From: a@example.org\r\nDate: yesterday\r\n");
    add("date of long ago", "From: a@example.org\r\nDate: Sun, 01 Jan 0000 00:00:00 +9999\r\n");
    add("bad ids", "From: a@example.org\r\nMessage-ID: no id\r\nReferences: <a <b>> <> < > <" + QByteArray(2000, 'x') + "@y>\r\nIn-Reply-To: <\r\n");
    add("1000 references", "From: a@example.org\r\nMessage-ID: <z@x>\r\nReferences:" + QByteArray(" <a@x>").repeated(1000) + "\r\n");
    add("ids with 8-bit", "From: a@example.org\r\nMessage-ID: <\xc3\xa4@x>\r\nReferences: <\xff@x>\r\n");
    add("list", "From: a@example.org\r\nTo: l@example.org\r\nReply-To: l@example.org\r\nList-Post: <mailto:l@example.org>\r\n");
    add("bad list", "From: a@example.org\r\nList-Post: <mailto:>, <mailto:%00>, <http://x>\r\n");
    add("bad Reply-To", "From: a@example.org\r\nReply-To: nobody\r\n");
    add("resent before", "Resent-From: x@example.org\r\nResent-To: y@example.org\r\nResent-Bcc: z@example.org\r\nFrom: a@example.org\r\nBcc: q@example.org\r\n");
    add("already unsent", "From: a@example.org\r\nX-Unsent: 1\r\n");
}

void addFileNames(Crowd &crowd)
{
    const std::pair<const char *, QByteArray> names[] = {
        {"RFC 2231", "filename*=utf-8''Gr%C3%BC%C3%9Fe.pdf"},
        {"RFC 2231 in pieces", "filename*0*=utf-8''Gr%C3%BC; filename*1=\"more.pdf\""},
        {"RFC 2231, a gap", "filename*0=a; filename*2=b"},
        {"RFC 2231, many pieces", [] {
             QByteArrayList pieces;
             for (int i = 0; i < 300; ++i)
                 pieces += "filename*" + QByteArray::number(i) + "=x";
             return pieces.join("; ");
         }()},
        {"RFC 2047", "filename=\"=?utf-8?q?Gr=C3=BC=C3=9Fe?=.pdf\""},
        {"8-bit", "filename=\"Gr\xc3\xbc\xc3\x9f""e.pdf\""},
        {"latin-1", "filename=\"Gr\xfc\xdf""e.pdf\""},
        {"folders", "filename=\"../../etc/passwd\""},
        {"other folders", "filename=\"C:\\\\Windows\\\\x.exe\""},
        {"dots", "filename=\"..\""},
        {"empty", "filename=\"\""},
        {"very long", "filename=\"" + QByteArray(3000, 'n') + ".pdf\""},
        {"controls", "filename=\"a\x01\x1b.pdf\""},
        {"open quote", "filename=\"a.pdf"},
        {"line end", "filename=\"a\r\n b.pdf\""},
        {"right to left", "filename*=utf-8''a%E2%80%AEfdp.exe"},
        {"semicolons", "filename=\"a;b;c.pdf\""}};
    for (const auto &[name, parameter] : names)
        crowd.body(QByteArray("file name, ") + name, multipart("mixed", {text(), file(parameter)}, "mix"), u"the plan"_qs, {pdf});
}

void addHtml(Crowd &crowd)
{
    const std::pair<const char *, QByteArray> bodies[] = {
        {"scripts", "<script>alert(1)</script><p onload=x>the plan</p><a href=javascript:x>y</a>"},
        {"remote pictures", "<img src=http://track.example/p.gif><p style=\"background:url(http://x)\">the plan</p>"},
        {"Outlook", "<html xmlns:o=\"urn:x\"><head><style>p{}</style><!--[if gte mso 9]><xml></xml><![endif]--></head><body><p class=MsoNormal>the plan<o:p></o:p></p>"},
        {"Gmail", "<div dir=\"ltr\">the plan</div><br><div class=\"gmail_quote\"><blockquote class=\"gmail_quote\">old</blockquote></div>"},
        {"nested tables", QByteArray("<table><tr><td>").repeated(60) + "the plan" + QByteArray("</td></tr></table>").repeated(60)},
        {"unclosed", "<div><b><i><p>the plan<table><tr><td>x<ul><li>y"},
        {"deep", QByteArray("<div>").repeated(5000) + "the plan"},
        {"entities", "<p>the&#32;plan &nbsp;&#x1F600;&#xD800;&#0;&bogus;&#99999999999;</p>"},
        {"svg", "<svg onload=x><a><text>hidden</text></a></svg><p>the plan</p>"},
        {"comments", "<!-- a <p>--> the <!-->plan<!"},
        {"forms", "<form action=http://x><input value=a><button>the plan</button><select><option>x</select></form>"},
        {"hidden", "<div style='display:none'>secret</div><p>the plan</p>"},
        {"frames", "<iframe src=http://x></iframe><object data=y></object><embed src=z><p>the plan</p>"},
        {"attributes", "<p " + QByteArray("a=b ").repeated(500) + ">the plan</p>"},
        {"data pictures", "<img src=\"data:image/png;base64,AAAA\"><p>the plan</p>"},
        {"base", "<base href=http://x/><a href=y>the plan</a>"},
        {"lists", "<ol><li>the plan<ul><li>b<ol><li>c</ol></ul></ol>"}};
    for (const auto &[name, body] : bodies)
        crowd.body(QByteArray("HTML, ") + name, html(body));
    crowd.body("HTML as a file", multipart("mixed", {text(), part("Content-Type: text/html; name=x.html", "<p>file")}, "mix"), u"the plan"_qs, {"<p>file"});
}

} // namespace

std::vector<Stranger> strangers()
{
    Crowd crowd;
    addCharsets(crowd);
    addStructures(crowd);
    addBrokenOnes(crowd);
    addHeaders(crowd);
    addFileNames(crowd);
    addHtml(crowd);
    return crowd.strangers;
}
