#!/usr/bin/env python3
"""The figures of the whole site as JSON for Hugo: what a team would write that has DuckDB and Hugo.

    site_duckdb.py DATA CONTENT OUTPUT PUBLIC --as-of DAY --weeks N --quarters N

DATA has the CSV files, CONTENT the managers' notes (Markdown), OUTPUT becomes a folder that Hugo takes for its
assets: reps.json and periods.json for the content adapter, reps/ID.json for each rep's pages, team/PERIOD.json
for the team's. PUBLIC is the folder that Hugo writes its pages to, which gets the files beside them: CSVs of the deals,
activities and customers of each rep and period, and of each rep's course. All arithmetic and all formatting of numbers is SQL (site.sql), which DuckDB does on all cores.
A file that would be the same again is left alone.
"""

import argparse
import json
import os
import pathlib

import duckdb

# Group, id, label, formula; unit, unit of its parts, value, numerator, denominator, n, whether it is compared.
# F is the facts of a rep and period (site.sql), M the team's medians.
WON_N, LOST_N, CLOSED_N = "nullif(F.won, 0)", "nullif(F.lost, 0)", "nullif(F.won + F.lost, 0)"


def cycles():
    """Nine figures of the sales cycle: of won, lost and all closed deals."""
    for kind, count in (("won", WON_N), ("lost", LOST_N), ("closed", CLOSED_N)):
        days = f"the days from creation to close of the {kind} deals"
        name = "sales_cycle" if kind == "won" else f"sales_cycle-{kind}-median"
        label = "Sales cycle" if kind == "won" else f"Sales cycle, {kind} deals, median"
        yield "Results", name, label, f"the middle one of {days}", "days", "", f"F.{kind}_cycle", "", "", count
        name = f"sales_cycle-{kind}"
        mean = f"F.{kind}_cycle_sum / {count}"
        yield "Results", f"{name}-mean", f"Sales cycle, {kind} deals, mean", f"the mean of {days}", "days", "count", mean, f"F.{kind}_cycle_sum", count, count
        yield "Results", f"{name}-p75", f"Sales cycle, {kind} deals, 75th percentile", f"the 75th percentile of {days}", "days", "", f"F.{kind}_cycle_p75", "", "", count


def results():
    group, closed_amount = "Results", "nullif(F.won_amount + F.lost_amount, 0)"
    overdue = "nullif(F.won + F.lost + F.overdue, 0)"
    yield group, "revenue", "Revenue", "sum of the values of the deals won", "money", "", "F.won_amount", "", "", "F.won"
    yield group, "deals_won", "Deals won", "number of deals won", "count", "", "F.won", "", "", "F.won"
    yield group, "deals_lost", "Deals lost", "number of deals lost", "count", "", "F.lost", "", "", "F.lost"
    yield group, "average_deal", "Average deal", "sum of the values of the deals won ÷ number of deals won", "money", "money per", f"F.won_amount / {WON_N}", "F.won_amount", WON_N, "F.won"
    yield group, "average_deal-median", "Median deal", "the middle one of the values of the deals won", "money", "", "F.won_median", "", "", "F.won"
    yield group, "win_rate", "Win rate", "deals won ÷ (deals won + deals lost)", "rate", "count", f"F.won / {CLOSED_N}", "F.won", CLOSED_N, CLOSED_N
    yield group, "win_rate_value", "Win rate by value", "value of the deals won ÷ value of the deals won and lost", "rate", "money", f"F.won_amount / {closed_amount}", "F.won_amount", closed_amount, CLOSED_N
    yield group, "win_rate_honest", "Win rate counting overdue", "deals won ÷ (deals won + deals lost + open deals past their expected close)", "rate", "count", f"F.won / {overdue}", "F.won", overdue, overdue
    yield from cycles()
    yield group, "quota_attainment", "Quota attainment", "revenue ÷ quota", "rate", "money", "F.won_amount / F.quota", "F.won_amount", "F.quota", "F.won"
    yield group, "growth-previous", "Growth", "(revenue − revenue of the period before) ÷ revenue of the period before", "rate", "money", "(F.won_amount - b.won_amount) / nullif(b.won_amount, 0)", "F.won_amount - b.won_amount", "nullif(b.won_amount, 0)", "F.won", False
    yield group, "growth-year-before", "Growth over a year", "(revenue − revenue a year before) ÷ revenue a year before", "rate", "money", "(F.won_amount - y.won_amount) / nullif(y.won_amount, 0)", "F.won_amount - y.won_amount", "nullif(y.won_amount, 0)", "F.won", False


def pipeline():
    group, lost_too = "Pipeline and process", "F.won_amount + F.lost_amount"
    velocity = f"F.open * F.won_amount / {CLOSED_N}"
    yield group, "deals_open", "Open deals", "number of deals open at the end of the period", "count", "", "F.open", "", "", "F.open"
    yield group, "pipeline_value", "Open pipeline", "sum of the values of the open deals", "money", "", "F.open_amount", "", "", "F.open"
    yield group, "pipeline_weighted", "Weighted pipeline", "sum of value × win rate of the stage over the open deals", "money", "", "F.weighted", "", "", "F.open"
    yield group, "stalled", "Stalled deals", "number of open deals without an activity for too many days and with none planned", "count", "", "F.stalled", "", "", "F.stalled"
    yield group, "coverage-needed", "Coverage needed", "value of the deals won and lost ÷ value of the deals won", "times", "money", f"({lost_too}) / nullif(F.won_amount, 0)", lost_too, "nullif(F.won_amount, 0)", CLOSED_N
    yield group, "velocity", "Sales velocity", "open deals × average deal × win rate ÷ mean days from creation to close of the won deals", "money", "money per", f"{velocity} / (F.won_cycle_sum / {WON_N})", velocity, f"F.won_cycle_sum / {WON_N}", "F.open + F.won + F.lost"
    yield group, "stale", "Stale deals", "number of open deals older than the limit", "count", "", "F.stale", "", "", "F.stale"


def activity(types, chain):
    group, count = "Activity and leads", "F.activities"
    yield group, "activities", "Activities", "number of activities", "count", "", count, "", "", count
    yield group, "activities-per-day", "Activities per selling day", "activities ÷ selling days so far", "count", "count", f"{count} / F.selling_days", count, "F.selling_days", count
    yield group, "activities-per-week", "Activities per week", "activities ÷ (calendar days so far ÷ 7)", "count", "count", f"{count} * 7 / F.days", count, "F.days / 7", count
    for name in types:
        of_type = column(name, "F.")
        yield group, f"activities-{name}", f"Activities: {name}", f"number of activities of the type {name}", "count", "", of_type, "", "", of_type
    yield group, "activity_result-volume", "Activity against the median rep", "activities of the rep ÷ activities of the median rep", "times", "count", f"{count} / nullif(M.activities, 0)", count, "nullif(M.activities, 0)", count, False
    yield group, "activity_result-outcome", "Revenue against the median rep", "revenue of the rep ÷ revenue of the median rep", "times", "money", "F.won_amount / nullif(M.won_amount, 0)", "F.won_amount", "nullif(M.won_amount, 0)", "F.won", False
    yield group, "activity_ratio", "Deals won per activity", "number of deals won ÷ number of activities", "rate", "count", f"F.won / nullif({count}, 0)", "F.won", f"nullif({count}, 0)", count
    for before, after in zip(chain, chain[1:]):
        first, second = f"nullif({column(before, 'F.')}, 0)", column(after, "F.")
        yield group, f"activity_ratio-{before}-{after}", f"Activity ratio: {before} → {after}", f"{before} → {after}: number of the second ÷ number of the first", "rate", "count", f"{second} / {first}", second, first, first


def people():
    group = "People and customers"
    yield group, "capacity-open-deals", "Capacity in use, open deals", "open deals ÷ open deals of the median rep", "rate", "count", "F.open / nullif(M.open, 0)", "F.open", "nullif(M.open, 0)", "F.open", False
    yield group, "capacity-activities", "Capacity in use, activities", "activities ÷ activities of the median rep", "rate", "count", "F.activities / nullif(M.activities, 0)", "F.activities", "nullif(M.activities, 0)", "F.activities", False
    yield group, "new_customers", "New customers", "accounts whose first deal was won in the period", "count", "", "F.new_customers", "", "", "F.new_customers"
    yield group, "customers", "Customers", "accounts with a won deal until the end of the period", "count", "", "F.customers_ever", "", "", "F.customers_ever"
    yield group, "revenue_ever", "Revenue so far", "value of all deals won until the end of the period", "money", "", "F.revenue_ever", "", "", "F.customers_ever"
    yield group, "ltv", "Lifetime value", "revenue so far ÷ customers", "money", "money per", "F.revenue_ever / nullif(F.customers_ever, 0)", "F.revenue_ever", "nullif(F.customers_ever, 0)", "F.customers_ever"
    yield group, "team_win_rate", "Win rate against the team", "deals won ÷ (deals won + deals lost), divided by the same of the team", "times", "", f"F.won / {CLOSED_N} / nullif(M.win_rate, 0)", "", "", CLOSED_N, False


def figure(unit, part, value, numerator, denominator, n, compared=True):
    """The SQL of one figure; the same expression over the period before and the year before is compared with."""
    at = lambda expression, facts: (expression or "NULL").replace("F.", facts).replace("M.", "m.")
    before, year = (at(value, "b."), at(value, "y.")) if compared else ("NULL", "NULL")
    return f"figure('{unit}', '{part}', {at(value, 'f.')}, {at(numerator, 'f.')}, {at(denominator, 'f.')}, {at(n, 'f.')}, {before}, {year})"


def column(name, prefix=""):
    return f'{prefix}"type {name}"'


def load(connection, sql):
    """Reads the data; then says which types of activity there are, and in which order: the most frequent first."""
    connection.execute(sql)
    rows = connection.execute("SELECT type, sum(n) FROM daily GROUP BY 1 ORDER BY 1").fetchall()
    return [name for name, _ in rows], [name for name, _ in sorted(rows, key=lambda row: -row[1])]


def compute(connection, sql, metrics, types):
    """Puts in the lists in braces, which depend on the types of activity."""
    lists = {
        "type_sums": ", ".join(f"sum(n) FILTER (type = '{name}') AS {column(name)}" for name in types),
        "type_columns": ", ".join(f"coalesce({column(name)}, 0) AS {column(name)}" for name in types),
        "day_columns": ", ".join(f"coalesce({column(name)}, 0)::VARCHAR" for name in types),
        "figures": ",\n  ".join(figure(*metric[4:]) for metric in metrics),
    }
    for name, text in lists.items():
        sql = sql.replace("{" + name + "}", text)
    connection.execute(sql)


def write(path, text):
    """Writes a file, unless it is there with the same text: Hugo and make go by times."""
    try:
        if path.read_text() == text:
            return
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def commentary(content):
    """The managers' notes by name and period, with Rapor's references to figures as Hugo's shortcodes."""
    notes = {}
    for path in pathlib.Path(content, "commentary").rglob("*.md"):
        _, matter, text = path.read_text().split("---\n", 2)
        keys = dict(line.split(": ", 1) for line in matter.splitlines())
        note = {"author": keys.get("author", ""), "date": keys.get("date", "")}
        note["text"] = text.replace("{{ metric ", "{{< metric ").replace(" }}", " >}}")
        notes[keys.get("rep", "*"), keys["period"]] = note
    return notes


def write_pages(connection, output, notes):
    """What the content adapter makes pages from: the periods, and the reps with their notes."""
    keys = ("id", "kind", "title", "short", "range", "place", "first", "last")
    every = connection.execute(
        "SELECT id, kind, title, short, range, place, first::VARCHAR, last::VARCHAR, page FROM periods ORDER BY kind, period"
    ).fetchall()
    pages = [dict(zip(keys, row)) for row in every if row[-1]]
    labels = {kind: [row[3] for row in every if row[1] == kind] for kind in ("week", "quarter")}
    write(output / "periods.json", json.dumps({"pages": pages, "labels": labels}))
    reps = [
        dict(zip(("id", "name", "slug"), row), notes={page["id"]: notes[row[1], page["id"]] for page in pages if (row[1], page["id"]) in notes})
        for row in connection.execute("SELECT rep_id, name, slug FROM reps ORDER BY rep_id").fetchall()
    ]
    write(output / "reps.json", json.dumps(reps, ensure_ascii=False))


def write_figures(connection, output):
    """A file for each rep, and one for each period of the team."""
    answer = connection.execute("SELECT rep_id, json FROM rep_json")
    while rows := answer.fetchmany(50):
        for rep, text in rows:
            write(output / "reps" / f"{'all' if rep == '*' else rep}.json", text)
    answer = connection.execute("SELECT id, to_json({'peers': rows, 'parts': parts})::VARCHAR FROM peers LEFT JOIN parts USING (id)")
    for period, text in answer.fetchall():
        write(output / "team" / f"{period}.json", text)


def write_files(connection, public):
    """The CSVs beside the pages, straight into the folder that is published."""
    answer = connection.execute("SELECT slug, page_files.name, head, records FROM page_files JOIN reps USING (rep_id)")
    while rows := answer.fetchmany(1000):
        for slug, name, head, records in rows:
            folder = public / "team" if slug == "team" else public / "reps" / slug
            if not name.startswith("history"):
                folder = folder / "evidence"
            write(folder / name, f"{head}\n{records}\n")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data")
    parser.add_argument("content")
    parser.add_argument("output", type=pathlib.Path)
    parser.add_argument("public", type=pathlib.Path)
    parser.add_argument("--as-of", required=True)
    parser.add_argument("--weeks", type=int, default=12)
    parser.add_argument("--quarters", type=int, default=1)
    return parser.parse_args()


def main():
    options = arguments()
    connection = duckdb.connect()
    connection.execute(f"SET VARIABLE data = '{options.data}'; SET VARIABLE as_of = DATE '{options.as_of}'")
    connection.execute(f"SET VARIABLE weeks = {options.weeks}; SET VARIABLE quarters = {options.quarters}")
    sql = (pathlib.Path(__file__).parent / "site.sql").read_text()
    loading, folding = sql.split("-- From here on the types of activity are known.")
    types, chain = load(connection, loading)
    metrics = [*results(), *pipeline(), *activity(types, chain), *people()]
    compute(connection, folding, metrics, types)
    keys = ("group", "id", "label", "formula")
    write(options.output / "metrics.json", json.dumps({"types": types, "metrics": [dict(zip(keys, metric)) for metric in metrics]}, ensure_ascii=False))
    write_pages(connection, options.output, commentary(options.content))
    write_figures(connection, options.output)
    write_files(connection, options.public)


if __name__ == "__main__":
    main()
