#!/usr/bin/env python3
"""Reads every packet of a built site, and checks that none tells of another rep or of another's deals.

    private_packets.py SITE [PDFDIR] [--allow NAME ...]

A packet is a page reps/<slug>/*-appraisal*.html or *-pay.html, and a PDF of PDFDIR that begins with the slug. Its text,
and what its tags say in their attributes, holds no other rep's name or id, and no deal that the rep's own evidence
(reps/<slug>/evidence/*.csv) lacks. The names, ids and deals of all are those of the whole site's evidence/*.csv;
--allow names somebody who may stand everywhere, such as a rep who manages others. PDFs are read by pdftotext and
pdfinfo. Prints a line per problem, then one of what was looked for. Exit status: 0 sound; 1 problems; 2 could not read.
"""
import argparse, csv, html.parser, pathlib, re, shutil, subprocess, sys

PAGES = ("*-appraisal*.html", "*-pay.html")
#: A number of so few digits may be any number of a page.
FEWEST_DIGITS = 5


class Text(html.parser.HTMLParser):
    """All that a page says: its text, and what readers meet of its attributes."""

    def __init__(self, page):
        super().__init__()
        self.parts, self.is_code = [], False
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.is_code = tag in ("script", "style")
        self.parts += [value for name, value in attributes if value and name not in ("class", "d", "style")]

    def handle_endtag(self, tag):
        self.is_code = False

    def handle_data(self, data):
        if not self.is_code: self.parts.append(data)

    def handle_comment(self, data):
        self.parts.append(data)


def plain(text):
    return " ".join(text.split())


def words(texts):
    """Finds any of some texts where it is no part of a word; a single word, none of a double one. None for no texts."""
    def pattern(text):
        found = re.escape(text)
        return found if " " in text else rf"(?<!\w-){found}(?!-\w)"
    found = [pattern(text) for text in sorted(texts, key=lambda text: (-len(text), text)) if text]
    return re.compile(r"(?<!\w)(?:%s)(?!\w)" % "|".join(found)) if found else None


def tokens(text):
    """The words of a text that may be ids: digits alone only where they are no part of a longer number."""
    for match in re.finditer(r"[\w-]+", text):
        token, begin, end = match.group(), match.start(), match.end()
        if not token.isdigit():
            yield from {token, token.strip("-"), *(part for part in token.split("-") if not part.isdigit())}
        elif not re.search(r"\d[.,]$", text[:begin][-2:]) and not re.match(r"[.,]\d", text[end:end + 2]):
            yield token


def slug(name):
    return "-".join(re.findall(r"[^\W_]+", name.lower()))[:80] or "unnamed"


class Evidence:
    """What the CSV files of one folder of evidence tell."""

    def __init__(self, folder):
        self.names, self.ids, self.deals, self.cells = set(), set(), set(), set()
        for path in sorted(folder.glob("*.csv")):
            with path.open(encoding="utf-8-sig", newline="") as file:
                for row in csv.DictReader(file):
                    kind = row.get("kind") if "row" in row else None
                    self.names.add(plain(row.get("rep") or ""))
                    self.deals.add(plain(row.get("deal_id") or (row["row"] if kind == "deal" else "")))
                    self.ids.add(plain(row["row"] if kind == "rep" else ""))
                    self.cells.update(plain(value) for value in row.values() if isinstance(value, str))
        for found in (self.names, self.ids, self.deals, self.cells): found.discard("")


class Folder:
    """A rep's folder, and what its packets may not say."""

    def __init__(self, path, site, allowed):
        self.path, self.slug = path, path.name
        own = Evidence(path / "evidence")
        names = {name for name in site.names if re.fullmatch(re.escape(slug(name)) + r"(-\d+)?", self.slug)}
        if not names:
            start = path / "index.html"
            text = plain(" ".join(Text(start.read_text(encoding="utf-8")).parts)) if start.exists() else ""
            names = {name for name in site.names if words([name]).search(text)}
        others = (site.names | site.ids) - names - own.ids - allowed
        # Names of files are made of names of people; one word alone may be any word of a path.
        slugs = {slug(name) for name in others if " " in name} - {self.slug} - {slug(name) for name in names}
        self.others = others | slugs
        anybody = words(self.others)
        # Reps and customers may share a name: what the rep's own evidence calls customers may be said.
        customers = {cell for cell in own.cells - self.others if anybody and anybody.search(cell)}
        # Of what begins at one place the longest counts: a name may be the beginning of another's.
        self.known = words(self.others | names | own.ids | allowed | customers)
        self.deals = {deal for deal in site.deals - own.deals if not is_common(deal)}
        spaced = {deal for deal in self.deals if not re.fullmatch(r"[\w-]+", deal)}
        self.odd_deals, self.evidence = words(spaced), own

    def problems(self, text):
        text = plain(text)
        named = [match.group() for match in self.known.finditer(text)] if self.known else []
        found = [f"names {name}" for name in dict.fromkeys(named) if name in self.others]
        # There may be millions of deals: the words are looked up among them, not they in the text.
        deals = self.deals.intersection(tokens(text))
        deals.update(match.group() for match in (self.odd_deals.finditer(text) if self.odd_deals else ()))
        return found + [f"tells of the deal {deal}" for deal in sorted(deals)]


def is_common(deal):
    return deal.isdigit() and len(deal) < FEWEST_DIGITS


def text_of_pdf(path):
    return "\n".join(subprocess.run([*command, str(path), *rest], check=True, capture_output=True, timeout=120)
                     .stdout.decode("utf-8", "replace") for command, rest in ((["pdftotext"], ["-"]), (["pdfinfo"], [])))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site", type=pathlib.Path)
    parser.add_argument("pdfs", type=pathlib.Path, nargs="?")
    parser.add_argument("--allow", nargs="+", action="extend", default=[])
    options = parser.parse_args()
    site = Evidence(options.site / "evidence")
    paths = sorted(path for path in (options.site / "reps").glob("*") if path.is_dir())
    if not paths or not site.names or options.pdfs and not (shutil.which("pdftotext") and shutil.which("pdfinfo")):
        print(f"{options.site} has no reps with evidence, or there is no pdftotext", file=sys.stderr)
        return 2
    problems, count, slugs = [], 0, [path.name for path in paths]
    pdfs = sorted(options.pdfs.glob("*.pdf")) if options.pdfs else []
    owners = {pdf: max((s for s in slugs if pdf.name.startswith(s + "-")), key=len, default=None) for pdf in pdfs}
    problems += [f"{pdf.name}: is no rep's" for pdf, owner in owners.items() if owner is None]
    for path in paths:
        pages = sorted({page for pattern in PAGES for page in path.glob(pattern)})
        texts = [(page.relative_to(options.site), " ".join(Text(page.read_text(encoding="utf-8")).parts)) for page in pages]
        texts += [(pdf.name, text_of_pdf(pdf)) for pdf, owner in owners.items() if owner == path.name]
        if not texts: continue
        folder = Folder(path, site, {plain(name) for name in options.allow})
        if len(folder.evidence.ids) > 1:
            problems.append(f"reps/{path.name}/evidence: ids of several reps: {', '.join(sorted(folder.evidence.ids))}")
        for name, text in texts:
            count += 1
            problems += [f"{name}: {problem}" for problem in folder.problems(text)]
    for problem in problems: print(problem)
    deals = sum(1 for deal in site.deals if not is_common(deal))
    print(f"{count} packets, {len(site.names | site.ids)} names and {deals} deals looked for; {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
