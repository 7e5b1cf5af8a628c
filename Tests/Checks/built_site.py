#!/usr/bin/env python3
"""Reads built sites and checks that every figure on their pages can be trusted.

    built_site.py SITE [SITE ...]

SITE is an output folder of Rapor. On each of its pages:
  links      every link within the site leads to a file that exists, and to an anchor that exists on it;
  numbers    no text shows NaN or infinity;
  zeros      a figure that is 0 leads to evidence that has it: a bare 0 never stands for "no data";
  rates      every percentage has its n within reach: in the same cell, card, note or list item, or
             on the evidence that it leads to; but for pay, where amounts stand beside;
  notes      the k and n of every note that counts rows are the numbers of rows that its evidence lists;
  counts     every count that a page states of its evidence (`169 rows`, `n = 56`, `56 of 163`, a number
             of deals) equals the number of rows that the evidence lists, found by their marks.

Prints each problem with its page, then one line of what was looked at. Exit status: 0 sound; 1 problems;
2 could not look.
"""
import collections, concurrent.futures, functools, html, pathlib, posixpath, re, sys, urllib.parse

TAG_OR_TEXT = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*)>|([^<]+)|<!--.*?-->|<", re.S)
ATTRIBUTE = re.compile(r'([a-zA-Z:-]+)="([^"]*)"')
ID = re.compile(r'\sid="([^"]*)"')
HREF = re.compile(r'\s(?:href|src)="([^"]*)"')
ROW_TABLE = re.compile(r'(<div class="table-scroll rows[^"]*".*?<tbody>)(.*?)(</tbody>)', re.S)
ROW = re.compile(r'<tr(?: id="([^"]*)")?(?: class="([^"]*)")?>')
NOT_A_NUMBER = re.compile(r"(?<![\w.])[-+−]?(?:nan|inf|infinity)(?!\w)|∞", re.I)
PERCENTAGE = re.compile(r"\d\s?%")
ZERO = re.compile(r"^[^\d\w]*(?:RM|Rp|US\$|S\$|\$|€)?\s?0(?:[.,]0+)?\s?(?:%|days?|hari|pp)?$")
WHOLE = re.compile(r"^\d{1,3}(?:[.,   ]\d{3})*$|^\d+$")
NUMBER = re.compile(r"(?<![\d.,])\d+(?:[.,   ]\d{3})*(?!\d|[.,]\d)")
N = re.compile(r"\bn\s?=\s?([\d.,]+)|\b[\d.,]+ (?:of|dari|daripada) ([\d.,]+)\b")
RULE = re.compile(r"#([^{}:]+):target~\.rows tbody \.([\w-]+)\{display:table-row\}")
CHOICE = re.compile(r'<div class="choice(?: alone)?" id="([^"]*)"><p><b>([^<]*)</b>(.*?)</div>', re.S)
ITEM = re.compile(r'<div class="evidence-item" id="([^"]*)">(.*?)</div>', re.S)
NOTHING = ("no ", "tidak ada", "tiada", "belum ada")
VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
# What a reader takes in as one thing; a figure and its n stand in the same one.
UNITS = {"td", "li", "dd", "figure", "p", "th", "caption", "article"}
# Parts of pages about pay: rates of a plan, and shares of the quota or the budget that stands beside.
PAY = {"statement", "budget"}
# Pages that explain: their percentages are settings, not figures.
EXPLAINING = ("glossary.html", "data-quality.html")


def number(text):
    """The first whole number of a text, with or without marks between thousands; None without one."""
    found = re.search(r"\d[\d.,   ]*", text)
    return int(re.sub(r"\D", "", found.group())) if found else None


def stated(text):
    """How many rows a text such as `169 rows`, `one row` or `no rows` states."""
    if text[:1].isdigit(): return number(text)
    return 0 if text.lower().startswith(NOTHING) else 1


def target(path, href):
    """The path within the site that a link of the page at a path leads to, and its anchor."""
    to, _, anchor = href.partition("#")
    to = urllib.parse.unquote(to.partition("?")[0])
    whole = posixpath.normpath(posixpath.join(posixpath.dirname(path), to)) if to else path
    return whole, urllib.parse.unquote(anchor)


@functools.cache
def rules(sheet):
    """The class that each choice of rows shows, by anchor, from a style sheet."""
    return dict(RULE.findall(sheet.read_text(encoding="utf-8")))


# What an evidence page says of one figure: its value, the choice of the rows that it counts (None where
# there are none), and every choice of rows that it leads to, with its words.
Item = collections.namedtuple("Item", "result counted links")


class Element:
    """An element that is open while a page is read, with what is in it so far."""
    __slots__ = ("name", "attributes", "text", "links")

    def __init__(self, name, attributes):
        self.name, self.attributes = name, attributes
        self.text, self.links = [], []

    def classes(self):
        return self.attributes.get("class", "").split()

    def is_note(self):
        return self.name in ("li", "article") and "note" in self.classes()

    def whole(self):
        return " ".join(html.unescape(text).strip() for text in self.text).strip()


class Page:
    """A page, read once."""

    def __init__(self, site, path):
        self.path, self.problems, self.late = path, [], []
        self.looked = collections.Counter(pages=1)
        source = (site / path).read_text(encoding="utf-8")
        self.ids = set(ID.findall(source))
        self.hrefs = [html.unescape(href) for href in HREF.findall(source)]
        self.is_evidence = "evidence/" in path
        self.rows = collections.Counter()  # of each mark
        self.marks = {}  # the mark that each choice shows
        self.choices, self.items, self.figures = {}, {}, []
        if self.is_evidence:
            self.count_rows(source)
            for anchor, title, figures in CHOICE.findall(source):
                spans = re.findall(r'<span data-metric="([^"]*)">([^<]*)</span>', figures)
                self.choices[anchor] = (
                    html.unescape(title), [(metric, html.unescape(text)) for metric, text in spans])
            for anchor, item in ITEM.findall(source):
                result = re.search(r'<p class="result">([^<]*)<', item)
                rows = [(href, html.unescape(label))
                        for href, label in re.findall(r'<a href="#(rows-\d+)">([^<]*)</a>', item)]
                counted = re.search(r'<p><a href="#(rows-\d+)">', item)  # what counts comes first
                self.items[anchor] = Item(
                    html.unescape(result.group(1)) if result else "", counted and counted.group(1), rows)
            sheets = [target(path, href)[0] for href in self.hrefs if href.endswith("rows.css")]
            if sheets: self.marks = rules(site / sheets[0])
            self.check_rows()
            del self.kinds
        self.read(ROW_TABLE.sub(r"\1\3", source))
        self.settle()

    def problem(self, text):
        self.problems.append(f"{self.path}: {text}")

    def count_rows(self, source):
        self.kinds = collections.Counter()  # rows by all of their marks
        for table in ROW_TABLE.finditer(source):
            # Quotas stand beside the rows that are counted; no count is about them.
            if ' id="quotas"' in table.group(1): continue
            self.kinds.update(row.group(2) or "" for row in ROW.finditer(table.group(2)))
        self.kinds = {frozenset(marks.split()): count for marks, count in self.kinds.items()}
        for marks, count in self.kinds.items():
            for mark in marks: self.rows[mark] += count

    def rows_in(self, first, second):
        return sum(count for marks, count in self.kinds.items() if first in marks and second in marks)

    def check_rows(self):
        """What an evidence page says of its own rows."""
        for anchor, (title, figures) in self.choices.items():
            self.looked["counts"] += 1
            if anchor not in self.marks:
                self.problem(f"no rule shows the rows of #{anchor}")
                continue
            rows = self.rows[self.marks[anchor]]
            if stated(title.rpartition(": ")[2] if anchor.startswith("by-") else title) != rows:
                self.problem(f"#{anchor}: {title[:60]!r}, but {rows} rows are listed")
            for metric, figure in figures: self.check_part(anchor, metric, figure)
        for anchor, item in self.items.items():
            for href, label in item.links:
                rows = self.rows[self.marks.get(href, "")]
                self.looked["counts"] += 1
                if href not in self.choices: self.problem(f"#{anchor} leads to no rows: {href}")
                elif stated(label) != rows:
                    self.problem(f"#{anchor}: {label!r}, but {rows} rows are listed")

    def check_part(self, part, metric, figure):
        """A figure such as `Win rate 37.4% (169 of 452)` of a team, against the rows of that team that the
        same figure of the whole counts."""
        said = N.search(figure)
        anchor = self.items[metric].counted if metric in self.items else None
        if said is None or anchor is None: return
        rows = self.rows_in(self.marks[part], self.marks[anchor])
        self.looked["counts of parts"] += 1
        if number(said.group(1) or said.group(2)) != rows:
            self.problem(f"#{part}: {figure!r}, but {rows} of its rows count in {metric} ({anchor})")

    def read(self, source):
        """Goes through tags and texts, and keeps what is said in each unit."""
        stack = []
        start = source.find("<body")
        for tag in TAG_OR_TEXT.finditer(source, max(start, 0)):
            if tag.group(4) is not None:
                text = tag.group(4)
                if text.isspace(): continue
                if NOT_A_NUMBER.search(text): self.problem(f"not a number: {text.strip()!r}")
                # The numbers along the axes of a chart are a scale, not figures.
                if not any(element.name == "svg" for element in stack):
                    for element in stack: element.text.append(text)
            elif tag.group(2):
                self.tag(tag, stack)

    def tag(self, tag, stack):
        name = tag.group(2).lower()
        if not tag.group(1):
            attributes = dict(ATTRIBUTE.findall(tag.group(3)))
            for key in ("d", "points", "x", "y", "width", "height", "title", "aria-label"):
                if NOT_A_NUMBER.search(attributes.get(key, "")):
                    self.problem(f"not a number: {key}={attributes[key]!r}")
            if name == "a" and "href" in attributes:
                for element in stack: element.links.append(html.unescape(attributes["href"]))
            if name not in VOID and not tag.group(3).endswith("/"):
                # A cell ends where the next begins, in tables whose rows leave the end tags out.
                if name in ("td", "tr") and stack and stack[-1].name == "td": self.end(stack.pop(), stack)
                stack.append(Element(name, attributes))
            return
        while stack:
            element = stack.pop()
            self.end(element, stack)
            if element.name == name: break

    def end(self, element, stack):
        if element.name == "svg" or any(outer.name == "svg" for outer in stack): return
        classes, inside = element.classes(), list(stack)
        if element.name == "a" and "href" in element.attributes: self.link(element, inside)
        if element.name == "p" and "value" in classes or element.name == "td" and "num" in classes:
            self.zero(element, inside)
        if element.name == "li" and "card" in classes:
            self.figures += [(href, "", element) for href in element.links if "evidence/" in href]
        if element.name in UNITS and not self.is_evidence: self.rate(element, inside)

    def link(self, element, inside):
        href = html.unescape(element.attributes["href"])
        unit = next((outer for outer in reversed(inside) if outer.name in UNITS), None)
        if "#note-" in href: unit = next((outer for outer in reversed(inside) if outer.is_note()), unit)
        # Why a rule is silent is told in numbers of periods, not of rows.
        if any("silence" in outer.classes() for outer in inside): unit = None
        if "evidence/" in href and "#" in href:
            self.figures.append((href, element.whole(), unit))

    def zero(self, element, inside):
        is_figure = any("card" in outer.classes() or "first-fixed" in outer.classes() for outer in inside)
        if is_figure and ZERO.match(element.whole()) and not any("#" in link for link in element.links):
            self.problem(f"a bare zero: {element.whole()!r}")

    def rate(self, element, inside):
        """A percentage is fine where its unit leads to evidence or states n; what stands around the unit
        is looked at when the page has been read (`settle`)."""
        # What a plan pays is told with what it is a share of, in amounts instead of rows.
        if any(PAY & set(outer.classes()) for outer in inside): return
        if self.path.endswith(EXPLAINING) or any(outer.name in UNITS for outer in inside): return
        text = element.whole()
        if not PERCENTAGE.search(text) or "formula" in element.classes(): return
        if not self.is_within_reach(element):
            around = [outer for outer in inside if outer.name in ("tr", "figure", "article")]
            self.late.append((element, around))

    def is_within_reach(self, place):
        says = place.whole() + " " + place.attributes.get("title", "")
        return N.search(says) or any("evidence/" in link and "#" in link for link in place.links)

    def settle(self):
        for element, around in self.late:
            if not any(self.is_within_reach(place) for place in around):
                self.problem(f"a percentage without n: {element.whole()[:120]!r}")
        self.late = []


class Site:
    """All pages of a folder."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.files = {
            str(path.relative_to(self.folder)) for path in self.folder.rglob("*") if path.is_file()}

    def pages(self, pool):
        paths = sorted(path for path in self.files if path.endswith(".html"))
        folders = [self.folder] * len(paths)
        return dict(zip(paths, pool.map(Page, folders, paths, chunksize=16)))

    def problems(self, pool):
        self.read = self.pages(pool)
        self.looked = sum((page.looked for page in self.read.values()), collections.Counter())
        for page in self.read.values():
            yield from page.problems
            yield from self.links(page)
            yield from self.figures(page)

    def links(self, page):
        for href in set(page.hrefs):
            if re.match(r"[a-z][a-z0-9+.-]*:", href): continue
            path, anchor = target(page.path, href)
            self.looked["links"] += 1
            if path not in self.files: yield f"{page.path}: leads to no file: {href}"
            elif anchor and path in self.read and anchor not in self.read[path].ids:
                yield f"{page.path}: leads to no anchor: {href}"

    def figures(self, page):
        """What a page says of figures, against the evidence that it leads to."""
        for href, text, unit in page.figures:
            path, anchor = target(page.path, href)
            evidence = self.read.get(path)
            if evidence is None or anchor not in evidence.ids: continue  # already a broken link
            self.looked["figures"] += 1
            if anchor.startswith("by-"): yield from self.part(page, text, evidence, anchor)
            elif anchor.startswith("note-") and anchor in evidence.items:
                yield from self.note(page, unit, evidence, anchor)
            elif anchor in evidence.items:
                yield from self.figure(page, text, unit, evidence, anchor)
            elif text and text[0].isdigit() and not anchor.startswith("deal-"):
                yield f"{page.path}: {text!r} leads to {path}#{anchor}, where there is no such figure"

    def figure(self, page, text, unit, evidence, anchor):
        result, counted, _ = evidence.items[anchor]
        rows = evidence.rows[evidence.marks.get(counted, "")] if counted else None
        if WHOLE.match(text) and WHOLE.match(result) and number(text) != number(result):
            yield f"{page.path}: {text!r}, but its evidence says {result!r} ({evidence.path}#{anchor})"
        if unit is None or rows is None: return
        for found in N.finditer(unit.whole()):
            said = number(found.group(1) or found.group(2))
            if len(unit.links) == 1 and said != rows:
                yield f"{page.path}: {found.group()!r} beside {text!r}, but {rows} rows ({evidence.path}#{anchor})"

    def note(self, page, unit, evidence, anchor):
        """The k and n that a note says, against the rows that its evidence lists for each."""
        k, n = (evidence.rows[evidence.marks.get(href, "")] for href in
                (evidence.items[anchor].counted, evidence.items[anchor].links[-1][0]))
        self.looked["notes"] += 1
        said = {number(text) for text in NUMBER.findall(unit.whole())} if unit else set()
        # None and one are often said in words.
        missing = [count for count in (k, n) if count > 1 and count not in said]
        if missing: yield f"{page.path}: says nothing of the {missing} rows of {evidence.path}#{anchor}"
        if re.sub(r"\D+", " ", evidence.items[anchor].result).split() != [str(k), str(n)]:
            yield f"{evidence.path}#{anchor}: {evidence.items[anchor].result!r}, but {k} and {n} rows are listed"

    def part(self, page, text, evidence, anchor):
        if anchor not in evidence.choices or not WHOLE.match(text): return
        if not any(re.search(rf"(?<![\d.,]){re.escape(text)}(?![\d.,]\d)", figure)
                   for _, figure in evidence.choices[anchor][1]):
            yield f"{page.path}: {text!r} is not among what {evidence.path}#{anchor} says"


def main():
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        print(__doc__, file=sys.stderr)
        return 2
    found = 0
    # This kind of pool ends without signals, which whoever started the check may have blocked.
    with concurrent.futures.ProcessPoolExecutor() as pool:
        for folder in sys.argv[1:]:
            if not (pathlib.Path(folder) / "index.html").is_file():
                print(f"{folder} is no built site", file=sys.stderr)
                return 2
            site = Site(folder)
            for count, problem in enumerate(site.problems(pool)):
                found += 1
                if count < 40: print(problem)
            looked = ", ".join(f"{count} {what}" for what, count in site.looked.items())
            print(f"{folder}: {looked}; {found} problems so far")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
