#!/usr/bin/env python3
"""Does the sums of a built site's pay statements and appraisal packets again, with code of its own.

    added_up.py OUTPUT

On each page of a rep that ends in -pay.html or has -appraisal in its name: the parts of a statement add up to its total, the
bands to what the tiers pay, each band is its revenue times its rate, the deals add up, column by column; and of a packet, each
weighted score is weight times score, and they add up to the total. Prints a line per problem, then how many statements of each
period there are and what they come to, then what was read. Exit status: 0 sound; 1 problems; 2 could not read.
"""
import collections, decimal, html.parser, pathlib, re, sys

D = decimal.Decimal
MONEY = re.compile(r"^[−-]?[^\d\s%−-]*\s?[\d.,\s]*\d$")
PERCENT = re.compile(r"^([\d.,]+)%$")


def number(text):
    """A printed number: the last sign before one or two digits is the decimal sign, all others group."""
    digits = re.sub(r"[^\d.,]", "", text)
    mark = re.search(r"[.,](\d{1,2})$", digits)
    whole = re.sub(r"[.,]", "", digits[: mark.start()] if mark else digits)
    value = D(f"{whole or 0}.{mark.group(1)}" if mark else whole or "0")
    return -value if text.strip().startswith(("−", "-")) or "−" in text or "(" in text[:1] else value


class Tables(html.parser.HTMLParser):
    """The tables of a page, by what names them, each a list of rows of cell texts; the kinds of rows told apart."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.tables, self.name, self.part, self.cell = collections.OrderedDict(), None, "", None

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        label = attributes.get("aria-labelledby", "")
        if "table-scroll" in attributes.get("class", ""): self.name = re.sub("-caption$", "", label.split(" ")[-1])
        if tag in ("thead", "tbody", "tfoot"): self.part = tag
        if tag == "tr" and self.name: self.tables.setdefault(self.name, []).append((self.part, []))
        if tag in ("td", "th") and self.name and self.tables.get(self.name):
            self.cell = self.tables[self.name][-1][1]
            self.cell.append("")

    def handle_endtag(self, tag):
        if tag == "table": self.name, self.cell = None, None

    def handle_data(self, data):
        if self.cell: self.cell[-1] += data.strip("\n")


def body(table): return [row for part, row in table if part == "tbody"]


class Page:
    def __init__(self, path, root, totals):
        self.path, self.totals, self.problems = path.relative_to(root), totals, []
        reader = Tables()
        reader.feed(path.read_text("utf-8"))
        self.statements = 0
        for name, table in reader.tables.items():
            if name.endswith("-sums"): self.sums(name, table)
            if name.endswith(("-bands", "-deals")) and name.startswith("pay-"): self.columns(name, table)
            if name.endswith("-bands") and name.startswith("pay-"): self.bands(name, table)
            if name == "results-table": self.results(table)

    def problem(self, text): self.problems.append(f"{self.path}: {text}")

    def sums(self, name, table):
        total = number(next(row for part, row in table if part == "tfoot")[-1])
        parts = sum(number(row[-1]) for row in body(table))
        if parts != total: self.problem(f"{name}: the parts add up to {parts}, not {total}")
        self.statements += 1
        if self.path.name.endswith("-pay.html"):
            period = re.sub("^pay-|-sums$", "", name)
            count, sum_ = self.totals[period]
            self.totals[period] = (count + 1, sum_ + total)

    def columns(self, name, table):
        *rows, last = body(table)
        for column, text in enumerate(last):
            if column == 0 or not MONEY.match(text.strip()): continue
            added = sum(number(row[column]) for row in rows if row[column].strip())
            if added != number(text): self.problem(f"{name}: column {column + 1} adds up to {added}, not {text}")

    def bands(self, name, table):
        for row in body(table)[:-1]:
            rate = PERCENT.match(row[2].strip())
            if not rate: continue
            pay = number(row[1]) * number(rate.group(1)) / 100
            if abs(pay - number(row[3])) > D("0.005"): self.problem(f"{name}: {row[1]} × {row[2]} is not {row[3]}")

    def results(self, table):
        *rows, last = body(table)
        added = D(0)
        for row in rows:
            weight, score, weighted = row[2].split("→")[-1].strip(), row[6].strip(), row[7].strip()
            if score == "–": continue
            exact = number(weight.rstrip("%")) / 100 * number(score)
            added += exact
            if abs(exact - number(weighted)) > D("0.0055"): self.problem(f"{weight} × {score} is not {weighted}")
        if last[7].strip() != "–" and abs(added - number(last[7])) > D("0.0065"):
            self.problem(f"the weighted scores add up to {added}, not {last[7]}")


def main():
    if len(sys.argv) != 2: sys.exit(__doc__)
    root = pathlib.Path(sys.argv[1])
    paths = sorted(p for p in root.glob("reps/*/*.html") if p.name.endswith("-pay.html") or "-appraisal" in p.name)
    if not paths:
        print(f"{root} has no statements and no packets", file=sys.stderr)
        sys.exit(2)
    totals = collections.defaultdict(lambda: (0, D(0)))
    pages = [Page(path, root, totals) for path in paths]
    problems = [problem for page in pages for problem in page.problems]
    for problem in problems: print(problem)
    for period, (count, total) in sorted(totals.items()): print(f"{period}: {count} statements, {total}")
    print(f"{len(pages)} pages, {sum(page.statements for page in pages)} statements on them; {len(problems)} problems")
    sys.exit(1 if problems else 0)


main()
