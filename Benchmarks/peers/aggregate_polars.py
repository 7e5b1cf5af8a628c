#!/usr/bin/env python3
"""What each rep did in each ISO week, from deals.csv and activities.csv, by Polars: CSV on standard output.

    aggregate_polars.py DATA

The answer has the columns of `rapor facts --period week`. Lazy scans and the streaming engine, so that the
rows are folded while they are read; only the columns that are needed are parsed.
"""

import sys

import polars as pl

MONDAY = pl.date(1970, 1, 5)


def week_of(day):
    """Weeks numbered from a Monday, which is cheaper than to truncate dates."""
    return (day.to_physical() - 4) // 7


def activities(data):
    """One row for each rep, week and type; the days of the week that had an activity are the bits of a number."""
    day = pl.col("occurred_at").str.slice(0, 10).str.to_date("%Y-%m-%d")
    return (
        pl.scan_csv(
            f"{data}/activities.csv",
            schema_overrides={"rep_id": pl.String, "occurred_at": pl.String, "type": pl.String, "duration_minutes": pl.Int64},
        )
        .select("rep_id", "type", "duration_minutes", day=day)
        .select(
            "rep_id",
            "type",
            minutes="duration_minutes",
            week=week_of(pl.col("day")),
            days=pl.lit(2).pow((pl.col("day").to_physical() - 4) % 7).cast(pl.UInt8),
        )
        .group_by("rep_id", "week", "type")
        .agg(pl.len().alias("activities"), pl.col("minutes").sum(), pl.col("days").bitwise_or())
        .collect(engine="streaming")
    )


def deals(data):
    return (
        pl.scan_csv(
            f"{data}/deals.csv",
            schema_overrides={
                "rep_id": pl.String,
                "stage": pl.String,
                "created_on": pl.Date,
                "closed_on": pl.Date,
                "amount": pl.Decimal(18, 2),
            },
        )
        .select("rep_id", "stage", "created_on", "closed_on", "amount")
        .collect(engine="streaming")
    )


def folded(deals, activities):
    """The frames by rep and week, and the names of the types."""
    created = deals.group_by("rep_id", week=week_of(pl.col("created_on"))).agg(created=pl.len())
    won, lost = pl.col("stage") == "Won", pl.col("stage") == "Lost"
    closed = (
        deals.filter((won | lost) & pl.col("closed_on").is_not_null())
        .group_by("rep_id", week=week_of(pl.col("closed_on")))
        .agg(
            won=won.sum(),
            won_amount=pl.col("amount").filter(won).sum(),
            lost=lost.sum(),
            lost_amount=pl.col("amount").filter(lost).sum(),
            cycle_days=(pl.col("closed_on") - pl.col("created_on")).filter(won).sum().dt.total_days(),
        )
    )
    types = activities["type"].unique().sort().to_list()
    active = activities.group_by("rep_id", "week").agg(
        pl.col("activities").sum(),
        pl.col("minutes").sum(),
        active_days=pl.col("days").bitwise_or().bitwise_count_ones(),
        **{f"type {name}": pl.col("activities").filter(pl.col("type") == name).sum() for name in types},
    )
    return created, closed, active, types


def main(data):
    created, closed, active, types = folded(deals(data), activities(data))
    keys = ["rep_id", "week"]
    answer = created.join(closed, on=keys, how="full", coalesce=True).join(active, on=keys, how="full", coalesce=True)
    columns = ["created", "won", "won_amount", "lost", "lost_amount", "cycle_days", "activities", "minutes", "active_days"]
    answer.sort(keys).select(
        "rep_id",
        (pl.col("week") * 7 + 4).cast(pl.Int32).cast(pl.Date).dt.strftime("%G-W%V").alias("period"),
        *[pl.col(name).fill_null(0) for name in columns],
        *[pl.col(f"type {name}").fill_null(0).alias(name) for name in types],
    ).write_csv(sys.stdout.buffer)


if __name__ == "__main__":
    main(*sys.argv[1:])
