#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the sources is in each language's file, translated, with its placeholders and plural forms."""
import collections
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

SOURCE = pathlib.Path(os.environ["SENDOFF_SOURCE"])
# How many plural forms Qt has for a language; Arabic's are for 0, 1, 2, 3-10, 11-99 and the rest.
FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2, "pt_BR": 2, "ar": 6, "ja": 1, "zh_CN": 1}
# Forms for exactly one number, or none, may spell it out.
SPELT_OUT = {"ar": 3, "ja": 0, "zh_CN": 0}
END_MARKS = {".": ".。", "?": "?？؟", ":": ":：", "…": "…"}


def placeholders(text):
    return collections.Counter(re.findall(r"%L?(?:\d|n)", text))


def messages(path):
    """{(context, source, comment): message element}"""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            comment = message.find("comment")
            found[(context.find("name").text, message.find("source").text,
                   comment.text if comment is not None else "")] = message
    return found


def forms(message):
    if message.get("numerus") == "yes":
        return [form.text or "" for form in message.iter("numerusform")]
    return [message.find("translation").text or ""]


def faults(language, key, message):
    source = key[1]
    if message.find("translation").get("type") == "unfinished":
        yield "isn't translated"
        return
    isPlural = message.get("numerus") == "yes"
    texts = forms(message)
    if isPlural and len(texts) != FORMS[language]:
        yield f"has {len(texts)} plural forms, not {FORMS[language]}"
    for number, text in enumerate(texts):
        if not text.strip():
            yield "has an empty form"
            continue
        wanted, there = placeholders(source), placeholders(text)
        if isPlural and number < SPELT_OUT.get(language, 1):
            for name in ("%n", "%Ln"):
                wanted.pop(name, None)
                there.pop(name, None)
        if wanted != there:
            yield f"has other placeholders: {text}"
        # What stands between names has the blanks of its language.
        if source != ", " and (source[:1].isspace(), source[-1:].isspace()) != (text[:1].isspace(), text[-1:].isspace()):
            yield f"begins or ends with other blanks: {text!r}"
        if source.count("\n") != text.count("\n") or source.count("\t") != text.count("\t"):
            yield f"has other line breaks or tabs: {text!r}"
        marks = END_MARKS.get(source.rstrip()[-1:])
        if marks and text.rstrip()[-1:] not in marks:
            yield f"ends otherwise: {text}"
        if len(re.findall(r"&(?=\w)", source)) != len(re.findall(r"&(?=\w)", text)):
            yield f"has another number of mnemonics: {text}"
        for command in re.findall(r"sendoff-cli(?: [a-z]+)*|--[a-z][a-z-]+", source):
            if command not in text:
                yield f"changes what is to be typed: {command}"


class Languages(unittest.TestCase):
    def test_each_language_has_its_file(self):
        files = {path.stem.removeprefix("sendoff_") for path in (SOURCE / "translations").glob("sendoff_*.ts")}
        self.assertEqual(files, set(FORMS))

    def test_each_place_has_each_language(self):
        def found(path, pattern):
            return [code.replace("-", "_") for code in re.findall(pattern, (SOURCE / path).read_text(encoding="utf-8"), re.M)]

        desktop, metainfo = (f"resources/linux/org.sendoff.Sendoff.{ending}" for ending in ("desktop", "metainfo.xml"))
        others = sorted(set(FORMS) - {"en"})
        self.assertEqual(sorted(found("ui/words/Languages.cpp", r'\{QStringLiteral\("(\w+)"\), QStringLiteral')), others)
        self.assertEqual(sorted(" ".join(found("translations/update", r"^languages=\((.*)\)$")).split()), others)
        self.assertEqual(sorted(",".join(found("installers/appimage.sh", r"qtbase_\{(.*)\}\.qm")).split(",")), others)
        self.assertEqual(sorted(found(metainfo, r"<lang>(\w+)</lang>")), sorted(FORMS))
        self.assertEqual(sorted(found(metainfo, r'<summary xml:lang="([\w-]+)">')), others)
        for key in ("GenericName", "Comment", "Name"):
            self.assertEqual(sorted(found(desktop, rf"^{key}\[(\w+)\]=")), others, key)

    def test_files_hold_the_texts_of_the_sources(self):
        with tempfile.TemporaryDirectory() as folder:
            fresh = pathlib.Path(folder) / "fresh.ts"
            shutil.copy(SOURCE / "translations/sendoff_de.ts", fresh)
            subprocess.run([os.environ["LUPDATE"], "-silent", "-locations", "none", "-no-obsolete", "-I", ".", "-I", "lib",
                            "ui", "app", "-ts", str(fresh)], cwd=SOURCE, check=True, stderr=subprocess.DEVNULL)
            inSources = messages(fresh)
        for language in FORMS:
            there = messages(SOURCE / f"translations/sendoff_{language}.ts")
            wanted = {key for key, message in inSources.items() if language != "en" or message.get("numerus") == "yes"}
            with self.subTest(language=language):
                hint = "Run translations/update, and translate what is new."
                self.assertEqual(sorted(wanted - set(there)), [], hint)
                self.assertEqual(sorted(set(there) - wanted), [], hint)

    def test_each_text_is_translated_whole(self):
        for language in FORMS:
            for key, message in messages(SOURCE / f"translations/sendoff_{language}.ts").items():
                for fault in faults(language, key, message):
                    with self.subTest(language=language, context=key[0], text=key[1]):
                        self.fail(fault)


if __name__ == "__main__":
    unittest.main()
