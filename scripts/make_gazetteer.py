#!/usr/bin/env python3
"""Make the gazetteer of the link stage from a folder of gazetteer tables.

    make_gazetteer.py GAZETTEER_DIR

GAZETTEER_DIR holds entities.tsv, entities-core.tsv (columns: qid, label, type, aliases,
country_qid, position_notes, source) and ambiguous.tsv (a name, then the entities it stands for).
Writes gazetteer.tsv and ambiguous.txt to src/main/resources/org/wiregraph/link/.

Taken over: every row of the core table, every person and body of the full table, and every row that
bears an ambiguous name. Left out: rows whose only source is in DROPPED_SOURCES, rows without a name
in Latin letters, words that are no body. Names, ids, countries and offices are kept; dates of office
are not, as they end where the tables do. Sources become codes, listed in the head of the file; the same input gives the
same bytes. Standard library only.
"""
import re
import sys
import unicodedata
from pathlib import Path

from make_countries import country_rows, notes_of, plain, read

OUT = Path(__file__).resolve().parent.parent / "src/main/resources/org/wiregraph/link"
TYPES = {"country": "c", "city": "t", "region": "r", "organization": "o", "government_body": "g", "person": "p",
         "news_agency": "n", "site": "s"}
DROPPED_SOURCES = ("jannatmeem95/PAT-Questions", "vladislavneon/RuBQ")
BY_HAND = "aliases partly hand-made"
WHOSONFIRST = "whosonfirst-data/whosonfirst-data-admin-"
# Rows of the tables that are an office, a decoration or a common noun rather than a body.
NO_BODY = re.compile(r"(President|Director|Legion|Wars?|Star|Secretary) of |.* Secretary of |American Indian Wars|Silver Star|[a-z]")
NO_OFFICE = re.compile(r"taken by |label from |ROR|.*(enwiki|kowiki|trwiki|uawiki|enwoffice|wiki)$|.*\.csv|cogs|omb$|region$|locality$")
# Places that the tables hold a second time under another id: the country row stays.
TWICE = {"Q57251"}
DATES = re.compile(r"\s+\(?(\?|\d{4}[-\d]*)?\s*\.\.[-\d?]*\)?\s*$|\s*\(\d{4}\)|\s+\?$")


def key(name):
    """A rough form that tells whether two spellings differ in more than case, marks and hyphens."""
    return " ".join(re.findall(r"[a-z0-9]+", plain(name).lower()))


def latin(name):
    letters = [c for c in name if c.isalpha()]
    return bool(letters) and all("LATIN" in unicodedata.name(c, "") or c in "ʻʼ" for c in letters)


def offices_of(row):
    found = {}
    for note in row["position_notes"].split(";"):
        note = note.strip()
        while DATES.search(note):
            note = DATES.sub("", note).strip()
        if note and not NO_OFFICE.match(note) and "=" not in note:
            found.setdefault(key(note), note)
    return list(found.values())


def aliases_of(row, country, regions):
    """English aliases; a city's are without the name of its province, which the tables mix in."""
    if row["type"] == "country":
        return [] if country is None else [country[0], *country[1].split("|")]
    kept = []
    for alias in row["aliases"].split("|"):
        one_word = len(key(alias).split()) < 2
        if not alias or not latin(alias) or (row["type"] == "person" and one_word):
            continue
        if row["type"] == "city" and key(alias) in regions:
            continue
        kept.append(alias)
    return kept


def distinct(label, aliases):
    seen, kept = {key(label)}, []
    for alias in aliases:
        if key(alias) not in seen and key(alias):
            seen.add(key(alias))
            kept.append(alias)
    return kept


class Countries:
    """Finds the one country that a body's names or its source speak of."""

    def __init__(self, rows):
        self.by_label = dict(country_rows(rows))
        self.words = {}
        for row in rows:
            country = self.of(row)
            for name in [country[0], *country[1].split("|"), *country[2].split("|")] if country else []:
                if key(name):
                    self.words.setdefault(key(name), set()).add(row["qid"])
        self.pattern = re.compile(r"\b(" + "|".join(sorted(map(re.escape, self.words), key=len, reverse=True)) + r")\b")

    def of(self, row):
        return self.by_label.get(row["label"]) if row["type"] == "country" else None

    def country(self, row):
        given = row["country_qid"]
        if given and not re.fullmatch(r"Q\d+", given):  # a few rows give the name instead
            given = next(iter(self.words.get(key(given), [""])))
        if given or row["type"] != "government_body":
            return given
        found = set()
        for name in [row["label"], *row["aliases"].split("|")]:
            for hit in self.pattern.findall(key(name)):
                found |= self.words[hit]
        if not found and "every-politician-scrapers/taiwan" in row["source"]:
            found = self.words["taiwan"]
        return found.pop() if len(found) == 1 else ""


def source_name(source):
    return source.split(":")[0].strip()


def coded(row, codes):
    found = []
    for source in row["source"].split(" ; "):
        name = source_name(source)
        if name in DROPPED_SOURCES:
            continue
        place = re.search(r"/(\d+)\.geojson", source)
        code = codes[name] + (":" + place[1] if name.startswith(WHOSONFIRST) and place else "")
        if code not in found:
            found.append(code)
    return ",".join(found)


def sourced(row):
    return any(source_name(s) not in (*DROPPED_SOURCES, BY_HAND) for s in row["source"].split(" ; "))


def chosen(rows, core, ambiguous):
    for row in rows:
        named = latin(row["label"]) or any(latin(a) for a in row["aliases"].split("|"))
        wanted = row["qid"] in core or row["qid"] in ambiguous or row["type"] in ("person", "government_body", "organization")
        body = row["type"] != "government_body" or not NO_BODY.match(row["label"])
        described = row["type"] == "person" and row["label"][:1].islower()
        if sourced(row) and wanted and named and body and not described and row["qid"] not in TWICE:
            yield row


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = Path(sys.argv[1])
    rows = read(folder / "entities.tsv")
    core = {r["qid"] for r in read(folder / "entities-core.tsv")}
    lines = [line.split("\t") for line in (folder / "ambiguous.tsv").read_text(encoding="utf-8").splitlines()[1:]]
    ambiguous = {name: re.findall(r"\bQ\d+", qids) for name, qids in lines if name.strip()}
    countries = Countries(rows)
    regions = {key(r["label"]) for r in rows if r["type"] == "region"}
    kept = sorted(chosen(rows, core, {q for qids in ambiguous.values() for q in qids}),
                  key=lambda r: (list(TYPES).index(r["type"]), int(r["qid"][1:])))
    names = sorted({source_name(s) for r in kept for s in r["source"].split(" ; ")} - set(DROPPED_SOURCES))
    codes = {name: chr(97 + i // 26 - 1) + chr(97 + i % 26) if i >= 26 else chr(97 + i) for i, name in enumerate(names)}
    out = ["# Entities with Wikidata ids, each read from a named public file; made by scripts/make_gazetteer.py.",
           "# id, label, type, aliases, country, offices (of a country: its adjectives), sources",
           "# types: " + ", ".join(f"{c} {t}" for t, c in TYPES.items()),
           f"# a number after {', '.join(sorted(c for n, c in codes.items() if n.startswith(WHOSONFIRST)))} is the place's id: "
           "https://spelunker.whosonfirst.org/id/NUMBER",
           *(f"# source {code}: {name}" for name, code in codes.items())]
    for row in kept:
        country = countries.of(row)
        label = row["label"] if latin(row["label"]) else next(a for a in row["aliases"].split("|") if latin(a))
        label = label.replace("\u200e", "")
        notes = country[2].split("|") if country else offices_of(row) if row["type"] == "person" else []
        home = row["qid"] if row["type"] == "country" else countries.country(row)
        out.append("\t".join([row["qid"], label, TYPES[row["type"]], "|".join(distinct(label, aliases_of(row, country, regions))), home,
                              "|".join(notes), coded(row, codes)]))
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "gazetteer.tsv").write_text("\n".join(out) + "\n", encoding="utf-8")
    (OUT / "ambiguous.txt").write_text(
        "# Names that stand for two or more entities: never enough for a link by themselves. Made by scripts/make_gazetteer.py.\n"
        + "\n".join(sorted(ambiguous)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
