#!/usr/bin/env python3
"""What each rep did in each ISO week, from deals.csv and activities.csv, by DuckDB: CSV on standard output.

    aggregate_duckdb.py DATA

The answer has the columns of `rapor facts --period week`. Types are given rather than sniffed, and days of a
week are kept as bits of a number rather than as a set: both measured faster.
"""

import sys

import duckdb

DEALS = """
read_csv('{data}/deals.csv', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', columns = {{
  'deal_id': 'VARCHAR', 'rep_id': 'VARCHAR', 'account': 'VARCHAR', 'product': 'VARCHAR', 'source': 'VARCHAR',
  'stage': 'VARCHAR', 'created_on': 'DATE', 'expected_close_on': 'DATE', 'closed_on': 'DATE',
  'amount': 'DECIMAL(18, 2)', 'lost_reason': 'VARCHAR'}})
"""

ACTIVITIES = """
read_csv('{data}/activities.csv', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', columns = {{
  'activity_id': 'VARCHAR', 'rep_id': 'VARCHAR', 'deal_id': 'VARCHAR', 'occurred_at': 'DATE',
  'type': 'VARCHAR', 'outcome': 'VARCHAR', 'duration_minutes': 'SMALLINT', 'subject': 'VARCHAR'}})
"""

# One row for each rep, week and type. Weeks are numbered from a Monday, which is cheaper than to truncate dates.
BY_TYPE = f"""
CREATE TEMP TABLE by_type AS
SELECT
  rep_id,
  (occurred_at - DATE '1970-01-05') // 7 AS week,
  type,
  count(*) AS activities,
  sum(duration_minutes) AS minutes,
  bit_or(1::UTINYINT << ((occurred_at - DATE '1970-01-05') % 7)::UTINYINT) AS days
FROM {ACTIVITIES}
GROUP BY ALL
"""

BY_DEAL = f"""
CREATE TEMP TABLE deals AS
SELECT rep_id, stage, created_on, closed_on, amount FROM {DEALS}
"""

# The names of the types become columns, so the question is put together from the data.
ANSWER = """
COPY (
  WITH
  created AS (
    SELECT rep_id, (created_on - DATE '1970-01-05') // 7 AS week, count(*) AS created
    FROM deals GROUP BY ALL
  ),
  closed AS (
    SELECT
      rep_id,
      (closed_on - DATE '1970-01-05') // 7 AS week,
      count(*) FILTER (stage = 'Won') AS won,
      sum(amount) FILTER (stage = 'Won') AS won_amount,
      count(*) FILTER (stage = 'Lost') AS lost,
      sum(amount) FILTER (stage = 'Lost') AS lost_amount,
      sum(closed_on - created_on) FILTER (stage = 'Won') AS cycle_days
    FROM deals WHERE stage IN ('Won', 'Lost') AND closed_on IS NOT NULL GROUP BY ALL
  ),
  active AS (
    SELECT
      rep_id, week,
      sum(activities) AS activities, sum(minutes) AS minutes, bit_count(bit_or(days)) AS active_days, {sums}
    FROM by_type GROUP BY ALL
  )
  SELECT
    rep_id,
    strftime(DATE '1970-01-05' + (week * 7)::INTEGER, '%G-W%V') AS period,
    COALESCE(created, 0) AS created,
    COALESCE(won, 0) AS won,
    COALESCE(won_amount, 0) AS won_amount,
    COALESCE(lost, 0) AS lost,
    COALESCE(lost_amount, 0) AS lost_amount,
    COALESCE(cycle_days, 0) AS cycle_days,
    COALESCE(activities, 0) AS activities,
    COALESCE(minutes, 0) AS minutes,
    COALESCE(active_days, 0) AS active_days,
    {columns}
  FROM created FULL JOIN closed USING (rep_id, week) FULL JOIN active USING (rep_id, week)
  ORDER BY rep_id, week
) TO '/dev/stdout' (FORMAT csv, HEADER)
"""


def quoted(name, mark='"'):
    return mark + name.replace(mark, mark * 2) + mark


def main(data):
    connection = duckdb.connect()
    connection.execute(BY_TYPE.format(data=data))
    connection.execute(BY_DEAL.format(data=data))
    types = [name for name, in connection.execute("SELECT DISTINCT type FROM by_type ORDER BY type").fetchall()]
    sums = ", ".join(f"sum(activities) FILTER (type = {quoted(name, chr(39))}) AS {quoted(name)}" for name in types)
    columns = ", ".join(f"COALESCE({quoted(name)}, 0) AS {quoted(name)}" for name in types)
    connection.execute(ANSWER.format(sums=sums, columns=columns))


if __name__ == "__main__":
    main(*sys.argv[1:])
