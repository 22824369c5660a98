#!/usr/bin/env python3
"""Writes the list of known office holders from the gazetteer.

    scripts/make_officeholders.py

A line holds a name, the English name of its country, and `leads` where the person led a state, a
government or its foreign policy. Names that two countries share are left out.
"""
import re
import unicodedata
from pathlib import Path

RESOURCES = Path(__file__).resolve().parent.parent / "src/main/resources/org/wiregraph"
LEADS = re.compile(
    r"^(president( of (the )?[A-Z][\w ]+)?|prime minister.*|premier|supreme leader.*|king|chancellor"
    r"|federal chancellor|vice president|secretary of (state|defen[cs]e)|foreign minister.*"
    r"|minister (of|for) (foreign affairs|defen[cs]e))$",
    re.IGNORECASE,
)
FAMILY = re.compile(r"^(child|sibling|spouse|partner|mother|father|first lady)", re.IGNORECASE)


def normal(name):
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    return plain.lower().replace("-", " ").replace(".", "")


def main():
    rows = [
        line.split("\t")
        for line in (RESOURCES / "link/gazetteer.tsv").read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
    ]
    countries = {row[0]: row[1] for row in rows if row[2] == "c"}
    known = {}
    for row in rows:
        offices = [o for o in row[5].split("|") if o and not FAMILY.match(o)]
        if row[2] != "p" or row[4] not in countries or not offices:
            continue
        leads = any(LEADS.match(office) for office in offices)
        for name in [row[1], *row[3].split("|")]:
            if len(name.split()) > 1 and not name.startswith(("President", "The ")):
                known.setdefault(normal(name), set()).add((countries[row[4]], leads))
    lines = ["# Office holders by name, with their country. Made by scripts/make_officeholders.py; see ../link/NOTICE."]
    for name, found in sorted(known.items()):
        homes = {home for home, _ in found}
        if len(homes) == 1:
            lines.append("\t".join([name, homes.pop(), "leads" if any(l for _, l in found) else ""]))
    (RESOURCES / "text/officeholders.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
