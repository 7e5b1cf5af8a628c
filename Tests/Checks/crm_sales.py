#!/usr/bin/env python3
"""Works out the figures of the crm-sales export on its own and compares them with `rapor metrics`.

    crm_sales.py RAPOR SITE DATA [READ_BY_RAPOR]

RAPOR is the program, SITE the folder of its site.yml for this export, DATA the folder of the export's
files. With READ_BY_RAPOR the program reads that folder instead, so that a changed figure can be seen
to be found. Nothing of Rapor's own code or output goes into what is worked out here: the raw files are
read with Python's csv module, and everything is exact (Fraction), rounded only to compare.

Exit status: 0 all figures agree; 1 some do not (each is printed); 2 the comparison could not be made.
"""
import collections, csv, datetime, io, pathlib, shutil, subprocess, sys, tempfile
from fractions import Fraction

QUOTA = 200_000  # for each rep, for the year
BAND, BELOW, ABOVE = 200_000, Fraction(5, 100), Fraction(8, 100)  # what is paid on a year's revenue
AS_OF = datetime.date(2017, 12, 31)
PRODUCTS = {"GTXPro": "GTX Pro"}
SECTORS = {"technolgy": "technology"}
# Figures that published analyses of these files state, so that both sides cannot be wrong alike.
CONFIRMED = {
    ("quota_attainment", "", "rep", "Darcel Schlecht", "2017"): "5.7661",
    ("quota_attainment", "", "rep", "Violet Mclelland", "2017"): "0.6172",
    ("quota_attainment", "", "total", "", "2017"): "1.4294",
    ("payout", "", "total", "", "2017"): "625298.82",
    ("win_rate", "", "total", "", "all"): "0.6315",
    ("sales_cycle", "mean", "total", "", "all"): "51.7820",
    ("stale", "", "total", "", "all"): "1291",
}
ATTAINMENT_WITHOUT_IDLE = "1.6676"


def rows(folder, name):
    with open(folder / name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def day(text):
    return datetime.date.fromisoformat(text) if text else None


def periods(date):
    """The keys of the periods that a day lies in."""
    year, week, _ = date.isocalendar()
    quarter, half = (date.month + 2) // 3, (date.month + 5) // 6
    return ["all", f"{date.year}", f"{date.year}-H{half}", f"{date.year}-Q{quarter}",
            f"{date.year}-{date.month:02}", f"{year}-W{week:02}"]


def percentile(values, hundredths):
    """As spreadsheets' PERCENTILE.INC has it."""
    place = Fraction((len(values) - 1) * hundredths, 100)
    low = place.numerator // place.denominator
    part = place - low
    return Fraction(values[low]) if part == 0 else values[low] + (values[low + 1] - values[low]) * part


class Export:
    """The deals, each as a dictionary with the scopes it belongs to."""

    def __init__(self, folder):
        self.reps = {row["sales_agent"]: row for row in rows(folder, "sales_teams.csv")}
        products = {row["product"]: row for row in rows(folder, "products.csv")}
        accounts = {row["account"]: row for row in rows(folder, "accounts.csv")}
        self.deals = []
        for row in rows(folder, "sales_pipeline.csv"):
            product = PRODUCTS.get(row["product"], row["product"])
            rep, account = self.reps[row["sales_agent"]], accounts.get(row["account"])
            sector = SECTORS.get(account["sector"], account["sector"]) if account else ""
            price = row["close_value"] or products[product]["sales_price"]
            self.deals.append({
                "stage": row["deal_stage"], "value": int(price), "is_priced": bool(row["close_value"]),
                "created": day(row["engage_date"]), "closed": day(row["close_date"]),
                "scopes": [
                    ("total", ""), ("rep", row["sales_agent"]), ("manager", rep["manager"]),
                    ("territory", rep["regional_office"]), ("product", product),
                    ("series", products[product]["series"]), ("sector", sector),
                ],
            })

    def figures(self):
        """(metric, variant, scope, id, period) → (value, n), for every scope and period with a result."""
        found = {}
        buckets = collections.defaultdict(lambda: ([], []))
        for deal in self.deals:
            if deal["stage"] in ("Won", "Lost"):
                for scope in deal["scopes"]:
                    for period in periods(deal["closed"]):
                        buckets[scope, period][deal["stage"] == "Lost"].append(deal)
        for ((scope, name), period), (won, lost) in buckets.items():
            for metric, variant, value, n in results(won, lost):
                found[metric, variant, scope, name, period] = (value, n)
        found.update(self.attainment(buckets))
        found.update(self.payouts(buckets))
        found.update(self.pipeline())
        return found

    def attainment(self, buckets):
        """Every rep of the team has the same quota for the year, whether they sold anything or not."""
        for scope, count in self.scopes_of_reps().items():
            won, lost = buckets.get((scope, "2017"), ([], []))
            if won or lost:
                value = Fraction(sum(deal["value"] for deal in won), QUOTA * count)
                yield ("quota_attainment", "", *scope, "2017"), (value, len(won))

    def scopes_of_reps(self):
        count = collections.Counter()
        for name, rep in self.reps.items():
            count.update([("total", ""), ("rep", name), ("manager", rep["manager"])])
        return count

    def payouts(self, buckets):
        total, paid = Fraction(0), 0
        for name in self.reps:
            won, lost = buckets.get((("rep", name), "2017"), ([], []))
            revenue = sum(deal["value"] for deal in won)
            pay = min(revenue, BAND) * BELOW + max(0, revenue - BAND) * ABOVE
            total += pay
            if won:
                paid += 1
                yield ("payout", "", "rep", name, "2017"), (pay, len(won))
        # The team's pay is that of its people, so its n counts people.
        yield ("payout", "", "total", "", "2017"), (total, paid)

    def pipeline(self):
        """What is open at the end, and what of it is older than the longest cycle ever closed."""
        closed = [deal for deal in self.deals if deal["stage"] in ("Won", "Lost")]
        longest = max((deal["closed"] - deal["created"]).days for deal in closed)
        sums = collections.defaultdict(lambda: [0, 0, 0])
        for deal in self.deals:
            if deal["stage"] in ("Won", "Lost"): continue
            is_stale = deal["created"] and (AS_OF - deal["created"]).days > longest
            for scope in deal["scopes"]:
                sums[scope][0] += 1
                sums[scope][1] += deal["value"]
                sums[scope][2] += bool(is_stale)
        for scope, (count, value, stale) in sums.items():
            yield ("deals_open", "", *scope, "all"), (Fraction(count), count)
            yield ("pipeline_value", "", *scope, "all"), (Fraction(value), count)
            yield ("stale", "", *scope, "all"), (Fraction(stale), stale)


def results(won, lost):
    """(metric, variant, value, n); a value that has nothing to divide by is None."""
    revenue, closed = sum(deal["value"] for deal in won), len(won) + len(lost)
    yield "revenue", "", Fraction(revenue), len(won)
    yield "deals_won", "", Fraction(len(won)), len(won)
    yield "deals_lost", "", Fraction(len(lost)), len(lost)
    yield "win_rate", "", Fraction(len(won), closed), closed
    values = sorted(deal["value"] for deal in won)
    yield "average_deal", "", Fraction(revenue, len(won)) if won else None, len(won)
    yield "average_deal", "median", percentile(values, 50) if won else None, len(won)
    for deals, prefix in [(won, ""), (lost, "lost_"), (won + lost, "closed_")]:
        days = sorted((deal["closed"] - deal["created"]).days for deal in deals)
        for name, value in [
            ("median", days and percentile(days, 50)), ("p75", days and percentile(days, 75)),
            ("mean", days and Fraction(sum(days), len(days))),
        ]:
            variant = "" if prefix + name == "median" else prefix + name
            yield "sales_cycle", variant, value if days else None, len(deals)


class Rapor:
    """The program, reading the export with a quota for everybody and a plan."""

    def __init__(self, program, site, data):
        self.program, self.site, self.data = program, site, data

    def metrics(self, counts_idle=True, only=()):
        with tempfile.TemporaryDirectory() as folder:
            self.prepare(pathlib.Path(folder), counts_idle)
            choice = [word for metric in only for word in ("--metric", metric)]
            run = subprocess.run(
                [self.program, "metrics", "--quiet", "--content", folder, *choice],
                capture_output=True, text=True)
        if run.returncode != 0:
            sys.exit(f"rapor metrics ended with {run.returncode}:\n{run.stderr}")
        return {
            (row["metric"], row["variant"], row["scope"], row["scope_id"], row["period"]): row
            for row in csv.DictReader(io.StringIO(run.stdout))}

    def prepare(self, folder, counts_idle):
        (folder / "data").mkdir()
        for file in self.data.glob("*.csv"): shutil.copy(file, folder / "data")
        settings = (self.site / "site.yml").read_text(encoding="utf-8")
        settings += "\n  - table: quotas\n    file: quotas.csv\n"
        settings += f"\ncount_idle_reps: {'true' if counts_idle else 'false'}\n"
        (folder / "site.yml").write_text(settings, encoding="utf-8")
        (folder / "plans.yml").write_text(PLAN, encoding="utf-8")
        with open(folder / "data" / "quotas.csv", "w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(["rep_id", "period", "metric", "target"])
            for row in rows(self.data, "sales_teams.csv"):
                writer.writerow([row["sales_agent"], "2017", "revenue", QUOTA])


PLAN = """\
name: Five and eight
period: year
pays: band
tiers:
  - {from: 0, rate: 5%}
  - {from: 200000, rate: 8%}
"""


def rounded(value, places):
    """As decimal text, half away from zero, without zeros that say nothing."""
    scaled = abs(value) * 10**places
    whole = int(scaled + Fraction(1, 2))
    text = f"{whole // 10**places}.{whole % 10**places:0{places}}".rstrip("0").rstrip(".")
    return "-" + text if value < 0 and whole else text


def differences(own, printed):
    """Each figure that is missing, or says something else, as a line."""
    for key in sorted(own):
        value, n = own[key]
        row = printed.get(key)
        if row is None:
            yield f"{key}: not printed, worked out as {value}"
            continue
        text = "" if value is None else rounded(value, 6)
        if row["value"] != text: yield f"{key}: {row['value'] or row['reason']!r}, not {text!r}"
        if row["n"] != str(n): yield f"{key}: n is {row['n']}, not {n}"


def unasked(own, printed):
    """Each result that is printed for a scope and period in which nothing was closed."""
    compared = {(key[0], key[1]) for key in own if key[0] in ("revenue", "deals_won", "win_rate")}
    for key, row in printed.items():
        if key[:2] in compared and key not in own and row["value"] not in ("", "0"):
            yield f"{key}: {row['value']}, though nothing was closed"


def confirmed(printed):
    for key, text in CONFIRMED.items():
        value = printed.get(key, {}).get("value") or "nothing"
        places = len(text.partition(".")[2])
        if value == "nothing" or rounded(Fraction(value), places) != rounded(Fraction(text), places):
            yield f"{key}: {value}, not the published {text}"


def main():
    if len(sys.argv) not in (4, 5): sys.exit(__doc__)
    program, site, data = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    rapor = Rapor(program, site, pathlib.Path(sys.argv[4]) if len(sys.argv) == 5 else data)
    printed, own = rapor.metrics(), Export(data).figures()
    found = [*differences(own, printed), *unasked(own, printed), *confirmed(printed)]
    team = rapor.metrics(counts_idle=False, only=["quota_attainment"])[
        "quota_attainment", "", "total", "", "2017"]
    if rounded(Fraction(team["value"] or 0), 4) != ATTAINMENT_WITHOUT_IDLE:
        found.append(f"attainment without idle reps: {team['value']}, not {ATTAINMENT_WITHOUT_IDLE}")
    for line in found[:40]: print(line)
    if len(found) > 40: print(f"and {len(found) - 40} more")
    print(f"{len(own)} figures worked out, {len(found)} differences")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    try:
        main()
    except SystemExit as end:
        if isinstance(end.code, str):
            print(end.code, file=sys.stderr)
            sys.exit(2)
        raise
