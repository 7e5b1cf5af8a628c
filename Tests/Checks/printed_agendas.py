#!/usr/bin/env python3
"""Prints every 1:1 agenda of built sites with Chromium, and checks that each is one sheet.

    printed_agendas.py SITE [SITE ...]

On A4 and on Letter. Needs chromium-headless-shell, chromium or google-chrome on the path. Prints each agenda that
takes more than a sheet, then one line of what was printed. Exit status: 0 sound; 1 problems; 2 could not print.
"""
import concurrent.futures, os, pathlib, re, shutil, subprocess, sys, tempfile

BROWSERS = ("chromium-headless-shell", "chromium", "google-chrome")
SIZES = ("A4", "letter")
PAGE = re.compile(rb"/Type\s*/Page\b")


def browser():
    """The first browser that is there; None without one."""
    return next(filter(None, map(shutil.which, BROWSERS)), None)


def print_agenda(program, page, size, scratch):
    """The number of sheets that a page takes on a size of paper."""
    # The command line knows no size of paper, so that a copy says it, beside the style sheets.
    folder = scratch / page.parent.name
    copy, sheet = folder / f"{page.stem}-{size}.html", folder / f"{page.stem}-{size}.pdf"
    source = page.read_text(encoding="utf-8")
    copy.write_text(source.replace("@page { size: auto;", f"@page {{ size: {size};", 1), encoding="utf-8")
    subprocess.run(
        [program, "--headless", "--no-sandbox", "--no-pdf-header-footer", f"--print-to-pdf={sheet}",
         copy.absolute().as_uri()], check=True, capture_output=True, timeout=120)
    count = len(PAGE.findall(sheet.read_bytes()))
    sheet.unlink()
    return count


def main():
    program = browser()
    if len(sys.argv) < 2 or sys.argv[1].startswith("-") or program is None:
        print(__doc__ if program else "no Chromium was found", file=sys.stderr)
        return 2
    found = 0
    for site in map(pathlib.Path, sys.argv[1:]):
        pages = sorted(site.glob("reps/*/*-agenda.html"))
        if not pages:
            print(f"{site} has no agendas", file=sys.stderr)
            return 2
        jobs = [(page, size) for page in pages for size in SIZES]
        with tempfile.TemporaryDirectory() as scratch, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            for folder in {page.parent for page in pages}:
                shutil.copytree(folder / "assets", pathlib.Path(scratch) / folder.name / "assets")
            counts = pool.map(lambda job: print_agenda(program, *job, pathlib.Path(scratch)), jobs)
            for (page, size), count in zip(jobs, counts):
                if count == 1: continue
                found += 1
                print(f"{page.relative_to(site)}: {count} sheets of {size}")
        print(f"{site}: {len(pages)} agendas on {' and '.join(SIZES)}; {found} problems so far")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
