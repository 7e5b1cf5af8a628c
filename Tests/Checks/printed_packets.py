#!/usr/bin/env python3
"""Reads printed packets with poppler, and checks that each is fit to be filed.

    printed_packets.py DIR [--paper A4|Letter] [--pages N] [--word WORD ...]

Every PDF of the folder: all pages of one size, at least N of them (2 unless told), none blank; on each page the running
header of the first, and the page's number as “3 of 8” (WORD stands between the numbers; of, dari and daripada unless
told) at one place; text that can be selected, tags, bookmarks, fonts that are embedded and not of Type 3, and no link
that leads out. Needs pdfinfo, pdftotext and pdffonts on the path. Prints a line per problem, then one of what was read.
Exit status: 0 sound; 1 problems; 2 could not read.
"""
import argparse, collections, concurrent.futures, os, pathlib, re, shutil, subprocess, sys
from xml.etree import ElementTree

PAPERS = {"A4": (595.3, 841.9), "Letter": (612, 792)}
WORDS = ("of", "dari", "daripada")
XHTML = "{http://www.w3.org/1999/xhtml}"
#: How many points what stands at one place of two pages may be apart, and what stands beside each other in a margin.
SLACK, BESIDE = 2.5, 8

Line = collections.namedtuple("Line", "top bottom left text")


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, timeout=120).stdout.decode("utf-8", "replace")


def lines_of(page):
    """The lines of a page of `pdftotext -bbox-layout`, from top to bottom."""
    found = []
    for line in page.iter(XHTML + "line"):
        text = " ".join(word.text or "" for word in line.iter(XHTML + "word"))
        found.append(Line(float(line.get("yMin")), float(line.get("yMax")), float(line.get("xMin")), text))
    return sorted(found, key=lambda line: (line.top, line.left))


def edge(lines, is_top):
    """The lines at the very top or bottom of a page: what stands beside each other in its margin."""
    if not lines: return []
    if is_top: return [line for line in lines if line.top - lines[0].top < BESIDE]
    last = max(line.bottom for line in lines)
    return [line for line in lines if last - line.bottom < BESIDE]


class Packet:
    """One PDF, and what is wrong with it."""

    def __init__(self, path, options):
        self.path, self.options, self.problems = path, options, []
        self.number = re.compile(r"(?<![\w.,])(\d+) (?:%s) (\d+)(?![\w]|[.,]\d)" % "|".join(map(re.escape, options.word)))
        info = run("pdfinfo", "-f", "1", "-l", "100000", str(path))
        self.facts = dict(re.findall(r"^([A-Z][\w ]*?): +(.*)$", info, re.M))
        self.sizes = [(float(w), float(h)) for w, h in re.findall(r"^Page +\d+ size: +([\d.]+) x ([\d.]+)", info, re.M)]
        text = run("pdftotext", "-bbox-layout", str(path), "-")
        # Control characters may be in a text, but not in XML.
        tree = ElementTree.fromstring(re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", "\ufffd", text))
        self.pages = [lines_of(page) for page in tree.iter(XHTML + "page")]

    def say(self, what, page=None):
        self.problems.append(f"{self.path.name}{'' if page is None else f' page {page}'}: {what}")

    def check(self):
        self.check_paper()
        self.check_pages()
        self.check_text()
        self.check_structure()
        return self.problems

    def check_paper(self):
        if len(self.pages) < self.options.pages:
            self.say(f"{len(self.pages)} pages, not {self.options.pages} or more")
        allowed = [self.options.paper] if self.options.paper else list(PAPERS)
        for number, size in enumerate(self.sizes, 1):
            near = [p for p in allowed if all(abs(a - b) < 1.5 for a, b in zip(size, PAPERS[p]))]
            if not near: self.say(f"{size[0]:g} x {size[1]:g} points, not {' or '.join(allowed)}", number)
            elif size != self.sizes[0]: self.say("another size than page 1", number)

    def check_pages(self):
        total, header, place = len(self.pages), None, None
        for number, lines in enumerate(self.pages, 1):
            top, bottom = edge(lines, True), edge(lines, False)
            if not lines:
                self.say("no text that can be selected", number)
                continue
            found = [(line, match) for line in top + bottom for match in [self.number.search(line.text)] if match]
            begin, end = max(line.bottom for line in top), float("inf")
            if not found:
                self.say("no page number at its top or bottom", number)
            else:
                line, match = found[-1]
                if match.groups() != (str(number), str(total)):
                    self.say(f"numbered “{match.group()}”, not {number} of {total}", number)
                place = place or (line.top, number)
                if abs(line.top - place[0]) > SLACK: self.say(f"its number stands elsewhere than on page {place[1]}", number)
                if line in bottom: end = min(line.top for line in bottom)
            text = self.text(top)
            if header is None:
                header = (text, top[0].top)
                if not text: self.say("no running header", number)
            elif text != header[0] or abs(top[0].top - header[1]) > SLACK:
                self.say(f"no running header “{header[0]}”; it begins with “{text[:60]}”", number)
                begin = 0
            if not [line for line in lines if line.top > begin - 1 and line.bottom < end + 1]: self.say("blank", number)

    def text(self, lines):
        """What lines say, the page's number aside."""
        joined = " ".join(line.text for line in sorted(lines, key=lambda line: line.left))
        return " ".join(self.number.sub("", joined).split())

    def check_text(self):
        for number, lines in enumerate(self.pages, 1):
            text = "".join(line.text for line in lines)
            strange = sum(1 for c in text if c == "\ufffd" or "\ue000" <= c <= "\uf8ff")
            if strange: self.say(f"{strange} signs that are no text when copied", number)
        # After two lines of headings: the name, which may hold blanks, then the type, then five more columns.
        for row in run("pdffonts", str(self.path)).splitlines()[2:]:
            match = re.match(r"(.*?)\s+(Type 3|Type 1C?|CID Type 0C?|CID TrueType|TrueType|Type 0).*?"
                             r"\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$", row)
            if not match:
                self.say(f"a font that is not known: {row.strip()}")
                continue
            name, kind, embedded, _, unicode = match.groups()
            if kind == "Type 3": self.say(f"the font {name} is of Type 3")
            elif embedded == "no": self.say(f"the font {name} is not embedded")
            if unicode == "no": self.say(f"the text in the font {name} cannot be copied")

    def check_structure(self):
        if self.facts.get("Tagged") != "yes": self.say("not tagged")
        data = self.path.read_bytes()
        # Chromium does not compress what these stand in.
        outlines = re.search(rb"/Outlines (\d+) 0 R", data)
        entries = outlines and re.search(rb"\n%s 0 obj\s*<<(.*?)>>" % outlines.group(1), data, re.S)
        if not entries or b"/First" not in entries.group(1): self.say("no bookmarks")
        for address in sorted(set(re.findall(rb"/URI \((.*?)\)", data)))[:3]:
            self.say(f"a link leads to {address.decode('utf-8', 'replace')}")


def read(path, options):
    try:
        packet = Packet(path, options)
        return packet.check(), len(packet.pages)
    except (subprocess.SubprocessError, ElementTree.ParseError) as error:
        detail = getattr(error, "stderr", None) or str(error).encode()
        return [f"{path.name}: cannot be read: {detail.decode('utf-8', 'replace').strip().splitlines()[-1:]}"], 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--paper", choices=PAPERS)
    parser.add_argument("--pages", type=int, default=2)
    parser.add_argument("--word", nargs="+", action="extend")
    options = parser.parse_args()
    options.word = options.word or WORDS
    lacking = [name for name in ("pdfinfo", "pdftotext", "pdffonts") if not shutil.which(name)]
    packets = sorted(options.folder.glob("*.pdf"))
    if lacking or not packets:
        print(f"there is no {lacking[0]}" if lacking else f"{options.folder} has no PDFs", file=sys.stderr)
        return 2
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(lambda path: read(path, options), packets))
    problems = [problem for found, _ in results for problem in found]
    for problem in problems: print(problem)
    print(f"{len(packets)} packets, {sum(pages for _, pages in results)} pages; {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
