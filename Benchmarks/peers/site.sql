-- The figures of every rep and period that has pages, as one JSON text for each rep: what the Hugo site shows.
-- site_duckdb.py sets the variables data, as_of, weeks and quarters, and puts the lists in {braces} in, which depend
-- on the types of activity that the data has. The rep '*' stands for the whole team.

CREATE MACRO week_of(day) AS ((day - DATE '1970-01-05') // 7)::INTEGER;
CREATE MACRO quarter_of(day) AS (100000 + 4 * year(day) + quarter(day))::INTEGER;
CREATE MACRO money(x) AS 'RM' || format('{:,}', round(x)::BIGINT);
CREATE MACRO cents(x) AS 'RM' || format('{:,.2f}', x::DOUBLE);
CREATE MACRO percent(x) AS format('{:.1f}%', x * 100.0);
CREATE MACRO plain(x) AS rtrim(rtrim(format('{:,.2f}', x::DOUBLE), '0'), '.');
CREATE MACRO short_day(x) AS strftime(x, '%-d %b %Y');
CREATE MACRO slug(x) AS replace(lower(x), ' ', '-');
CREATE MACRO field(x) AS CASE WHEN contains(x, ',') OR contains(x, '"') THEN '"' || replace(x, '"', '""') || '"' ELSE coalesce(x, '') END;

CREATE MACRO value_text(unit, x) AS CASE unit
  WHEN 'money' THEN money(x) WHEN 'rate' THEN percent(x) WHEN 'days' THEN plain(round(x, 1)) || ' days'
  WHEN 'times' THEN format('{:.2f}×', x) ELSE plain(x) END;
CREATE MACRO exact_text(unit, x) AS CASE unit
  WHEN 'money' THEN cents(x) WHEN 'rate' THEN format('{:.2f}%', x * 100.0) WHEN 'days' THEN plain(x) || ' days'
  WHEN 'times' THEN format('{:.2f}×', x) ELSE plain(x) END;
-- The unit of a part is one for both, or money over a number.
CREATE MACRO upper_text(unit, x) AS CASE WHEN unit IN ('money', 'money per') THEN cents(x) ELSE plain(x) END;
CREATE MACRO lower_text(unit, x) AS CASE unit WHEN 'money' THEN cents(x) ELSE plain(x) END;
CREATE MACRO change_text(unit, x, before) AS CASE
  WHEN before IS NULL THEN ''
  WHEN unit = 'rate' THEN format('{:+.1f} pp', (x - before) * 100.0)
  WHEN unit = 'days' THEN format('{:+.1f} days', x - before)
  WHEN unit = 'times' THEN format('{:+.2f}', x - before)
  WHEN before = 0 THEN ''
  ELSE format('{:+.0f}%', (x - before) * 100.0 / before) END;
-- v: the value; m: what it is made of; c: against the period before; y: against the year before; e, w: exact, with the working.
CREATE MACRO figure(unit, part, x, numerator, denominator, n, before, year_before) AS CASE WHEN x IS NOT NULL THEN {
  'v': value_text(unit, x),
  'm': CASE WHEN denominator IS NULL THEN 'n = ' || n ELSE upper_text(part, numerator) || ' of ' || lower_text(part, denominator) END,
  'c': change_text(unit, x, before),
  'y': change_text(unit, x, year_before),
  'e': exact_text(unit, x),
  'w': CASE WHEN denominator IS NULL THEN '' ELSE
    upper_text(part, numerator) || ' ÷ ' || lower_text(part, denominator) || ' = ' || exact_text(unit, x) || ' · ' END,
  'n': n} END;

-- The data.

CREATE TEMP TABLE reps AS
SELECT rep_id, name, team, manager_id AS manager, territory, slug(name) AS slug
FROM read_csv(getvariable('data') || '/reps.csv', all_varchar = true)
UNION ALL SELECT '*', 'Team review', '', '', '', 'team';

CREATE TEMP TABLE deals AS
SELECT *, row_number() OVER () + 1 AS line, closed_on - created_on AS cycle, stage = 'Won' AS won, stage = 'Lost' AS lost
FROM read_csv(getvariable('data') || '/deals.csv', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', columns = {
  'deal_id': 'VARCHAR', 'rep_id': 'VARCHAR', 'account': 'VARCHAR', 'product': 'VARCHAR', 'source': 'VARCHAR',
  'stage': 'VARCHAR', 'created_on': 'DATE', 'expected_close_on': 'DATE', 'closed_on': 'DATE',
  'amount': 'DECIMAL(18, 2)', 'lost_reason': 'VARCHAR'});

CREATE TEMP TABLE activities AS
SELECT rep_id, deal_id, occurred_at AS day, type, outcome, duration_minutes
FROM read_csv(getvariable('data') || '/activities.csv', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', columns = {
  'activity_id': 'VARCHAR', 'rep_id': 'VARCHAR', 'deal_id': 'VARCHAR', 'occurred_at': 'DATE',
  'type': 'VARCHAR', 'outcome': 'VARCHAR', 'duration_minutes': 'SMALLINT', 'subject': 'VARCHAR'});

CREATE TEMP TABLE daily AS
SELECT rep_id, day, type, outcome, count(*) AS n, coalesce(sum(duration_minutes), 0) AS minutes FROM activities GROUP BY ALL;
CREATE TEMP TABLE last_activity AS
SELECT deal_id, max(day) AS day FROM activities WHERE deal_id IS NOT NULL GROUP BY ALL;

CREATE TEMP TABLE quotas AS
SELECT rep_id, quarter_of(make_date(period[:4]::INTEGER, period[7:]::INTEGER * 3, 1)) AS period, target
FROM read_csv(getvariable('data') || '/quotas.csv', types = {'target': 'DECIMAL(18, 2)'});

-- From here on the types of activity are known.

-- The periods: weeks and quarters since the data begins, numbered so that the one before is one less.

CREATE TEMP TABLE periods AS
WITH days AS (
  SELECT unnest(range(min(created_on), getvariable('as_of') + 1, INTERVAL 1 DAY))::DATE AS day FROM deals
), every AS (
  SELECT week_of(day) AS period, 'week' AS kind, min(day) AS first, max(day) AS last,
    count(*) FILTER (isodow(day) < 6) AS selling_days FROM days GROUP BY ALL
  UNION ALL
  SELECT quarter_of(day), 'quarter', min(day), max(day), count(*) FILTER (isodow(day) < 6) FROM days GROUP BY ALL
)
SELECT *,
  CASE kind WHEN 'week' THEN strftime(first, '%G-W%V') ELSE year(first) || '-Q' || quarter(first) END AS id,
  CASE kind WHEN 'week' THEN 'Week ' || weekofyear(first) || ', ' || isoyear(first) ELSE 'Q' || quarter(first) || ' ' || year(first) END AS title,
  CASE kind WHEN 'week' THEN 'W' || weekofyear(first) || ' ' || isoyear(first) ELSE 'Q' || quarter(first) || ' ' || year(first) END AS short,
  strftime(first, '%-d %b') || '–' || strftime(last, '%-d %b %Y') AS range,
  period - CASE kind WHEN 'week' THEN 52 ELSE 4 END AS year_before,
  row_number() OVER (PARTITION BY kind ORDER BY period) - 1 AS place,
  row_number() OVER (PARTITION BY kind ORDER BY period DESC)
    <= CASE kind WHEN 'week' THEN getvariable('weeks') ELSE getvariable('quarters') END AS page
FROM every;

SET VARIABLE stale_days = (SELECT quantile_cont(cycle, 0.95)::INTEGER FROM deals WHERE closed_on IS NOT NULL);

CREATE TEMP TABLE stage_rates AS
SELECT unnest(['Qualified', 'Demo held', 'Proposal sent', 'Negotiation']) AS stage, unnest([0.2, 0.35, 0.5, 0.7]) AS rate;

-- Facts by rep and period, and of all reps together.

CREATE TEMP TABLE closed AS
SELECT coalesce(rep_id, '*') AS rep_id, period,
  count(*) FILTER (won) AS won, count(*) FILTER (lost) AS lost,
  coalesce(sum(amount) FILTER (won), 0) AS won_amount, coalesce(sum(amount) FILTER (lost), 0) AS lost_amount,
  median(amount) FILTER (won) AS won_median,
  median(cycle) FILTER (won) AS won_cycle, sum(cycle) FILTER (won) AS won_cycle_sum, quantile_cont(cycle, 0.75) FILTER (won) AS won_cycle_p75,
  median(cycle) FILTER (lost) AS lost_cycle, sum(cycle) FILTER (lost) AS lost_cycle_sum, quantile_cont(cycle, 0.75) FILTER (lost) AS lost_cycle_p75,
  median(cycle) AS closed_cycle, sum(cycle) AS closed_cycle_sum, quantile_cont(cycle, 0.75) AS closed_cycle_p75
FROM (SELECT *, unnest([week_of(closed_on), quarter_of(closed_on)]) AS period FROM deals WHERE closed_on IS NOT NULL)
GROUP BY GROUPING SETS ((rep_id, period), (period));

-- A deal is open at the end of every period from the one it was created in to the one before it was closed.
CREATE TEMP TABLE open_deals AS
SELECT deal_id, unnest(range(week_of(created_on), coalesce(week_of(closed_on), week_of(getvariable('as_of')) + 1))) AS period FROM deals
UNION ALL
SELECT deal_id, unnest(range(quarter_of(created_on), coalesce(quarter_of(closed_on), quarter_of(getvariable('as_of')) + 1))) FROM deals;

CREATE TEMP TABLE open AS
SELECT coalesce(rep_id, '*') AS rep_id, period,
  count(*) AS open, sum(amount) AS open_amount, sum(amount * coalesce(rate, 0.35)) AS weighted,
  count(*) FILTER (expected_close_on <= last) AS overdue,
  count(*) FILTER (last - created_on > getvariable('stale_days')) AS stale,
  coalesce(sum(amount) FILTER (last - created_on > getvariable('stale_days')), 0) AS stale_amount,
  count(*) FILTER (coalesce(a.day, created_on) < last - 14) AS stalled
FROM open_deals JOIN periods USING (period) JOIN deals USING (deal_id)
  LEFT JOIN stage_rates USING (stage) LEFT JOIN last_activity a USING (deal_id)
GROUP BY GROUPING SETS ((rep_id, period), (period));

CREATE TEMP TABLE active AS
SELECT coalesce(rep_id, '*') AS rep_id, period, sum(n) AS activities, {type_sums}
FROM (SELECT rep_id, type, n, unnest([week_of(day), quarter_of(day)]) AS period FROM daily)
GROUP BY GROUPING SETS ((rep_id, period), (period));

CREATE TEMP TABLE customers AS
SELECT coalesce(rep_id, '*') AS rep_id, account, min(closed_on) AS first_on, count(*) AS deals, sum(amount) AS amount
FROM deals WHERE won GROUP BY GROUPING SETS ((rep_id, account), (account));

CREATE TEMP TABLE new_customers AS
SELECT rep_id, period, count(*) AS new_customers
FROM (SELECT rep_id, unnest([week_of(first_on), quarter_of(first_on)]) AS period FROM customers) GROUP BY ALL;

CREATE TEMP TABLE facts AS
SELECT rep_id, period, kind, id, place, selling_days, last - first + 1 AS days,
  coalesce(won, 0) AS won, coalesce(lost, 0) AS lost, coalesce(won_amount, 0) AS won_amount, coalesce(lost_amount, 0) AS lost_amount,
  closed.* EXCLUDE (rep_id, period, won, lost, won_amount, lost_amount),
  coalesce(open, 0) AS open, coalesce(open_amount, 0) AS open_amount, coalesce(weighted, 0) AS weighted,
  coalesce(overdue, 0) AS overdue, coalesce(stale, 0) AS stale, coalesce(stale_amount, 0) AS stale_amount, coalesce(stalled, 0) AS stalled,
  coalesce(activities, 0) AS activities, {type_columns},
  coalesce(new_customers, 0) AS new_customers,
  sum(coalesce(new_customers, 0)) OVER so_far AS customers_ever, sum(coalesce(won_amount, 0)) OVER so_far AS revenue_ever,
  target AS quota
FROM reps CROSS JOIN periods
  LEFT JOIN closed USING (rep_id, period) LEFT JOIN open USING (rep_id, period) LEFT JOIN active USING (rep_id, period)
  LEFT JOIN new_customers USING (rep_id, period)
  LEFT JOIN (FROM quotas UNION ALL SELECT '*', period, sum(target) FROM quotas GROUP BY period) USING (rep_id, period)
WINDOW so_far AS (PARTITION BY rep_id, kind ORDER BY period);

CREATE TEMP TABLE team_medians AS
SELECT period, median(activities) AS activities, median(won_amount) AS won_amount, median(open) AS open,
  sum(won) / nullif(sum(won + lost), 0) AS win_rate, median(won_cycle) AS won_cycle
FROM facts WHERE rep_id <> '*' GROUP BY ALL;

-- The parts of a page: one row for each rep and period.

CREATE TEMP TABLE page_figures AS
SELECT f.rep_id, f.period, [{figures}] AS figures
FROM facts f JOIN periods USING (period) JOIN team_medians m USING (period)
  LEFT JOIN facts b ON b.rep_id = f.rep_id AND b.period = f.period - 1
  LEFT JOIN facts y ON y.rep_id = f.rep_id AND y.period = periods.year_before
WHERE page;

CREATE TEMP TABLE page_deals AS
SELECT d.rep_id, p.period, d.deal_id, amount, lower(deal_id) AS anchor, account, product, stage, short_day(created_on) AS created,
  short_day(expected_close_on) AS expected, coalesce(short_day(closed_on), '') AS closed, cents(amount) AS amount_text, line,
  last - created_on AS age,
  still_open,
  still_open AND (expected_close_on <= last OR last - created_on > getvariable('stale_days')) AS attention,
  still_open AND coalesce(a.day, created_on) < last - 14 AS stalled,
  last - coalesce(a.day, created_on) AS idle,
  concat_ws(', ', CASE WHEN still_open THEN 'open' ELSE lower(stage) END,
    CASE WHEN still_open AND expected_close_on <= last THEN 'past its expected close, due in the period' END,
    CASE WHEN still_open AND last - created_on > getvariable('stale_days') THEN 'stale' END,
    CASE WHEN still_open AND coalesce(a.day, created_on) < last - 14 THEN 'stalled' END) AS counts,
  concat(deal_id, ',', field(source), ',', field(account), ',', field(product), ',', stage, ',', created_on, ',', expected_close_on, ',', closed_on, ',',
    amount, ',', field(counts), ',deals.csv:', line) AS record,
  concat_ws(' ', CASE WHEN still_open THEN 'k3 k7 k9' WHEN won THEN 'k1 k4 k5 k9' ELSE 'k2 k4 k5' END,
    CASE WHEN still_open AND last - created_on > getvariable('stale_days') THEN 'k10' END) AS classes
FROM (
    SELECT deal_id, period, true AS still_open FROM open_deals
    UNION ALL
    SELECT deal_id, unnest([week_of(closed_on), quarter_of(closed_on)]), false FROM deals WHERE closed_on IS NOT NULL
  ) o
  JOIN (FROM periods WHERE page) p USING (period) JOIN deals d USING (deal_id) LEFT JOIN last_activity a USING (deal_id);

-- A row is its anchor (a), its classes (k) or deal (d), and its cells (c), texts in the order of the table's columns: a template then
-- prints them in one loop.
CREATE TEMP TABLE page_rows AS
SELECT rep_id, period,
  list({'a': anchor, 'k': classes, 'c': [deal_id, account, product, stage, created, expected, closed, amount_text, counts, line::VARCHAR]} ORDER BY line) AS deals,
  list({'a': anchor, 'd': deal_id, 'c': [account, product, stage, created, expected, age || ' days', amount_text, counts]} ORDER BY amount DESC)
    FILTER (attention)[:20] AS attention,
  count(*) FILTER (attention) AS attention_count,
  list({'a': anchor, 'd': deal_id, 'c': [idle::VARCHAR, account, product, stage, created, expected, amount_text]} ORDER BY idle DESC, line)
    FILTER (stalled)[:20] AS stalled,
  count(*) FILTER (still_open) AS open_count, count(*) FILTER (NOT still_open AND stage = 'Won') AS won_count,
  count(*) FILTER (NOT still_open AND stage = 'Lost') AS lost_count
FROM page_deals GROUP BY rep_id, period
UNION ALL
SELECT '*', period,
  list({'a': anchor, 'k': classes, 'c': [deal_id, account, product, stage, created, expected, closed, amount_text, counts, line::VARCHAR, name]} ORDER BY line),
  list({'a': anchor, 'd': deal_id, 'c': [account, product, stage, created, expected, age || ' days', amount_text, counts]} ORDER BY amount DESC)
    FILTER (attention)[:20],
  count(*) FILTER (attention),
  list({'a': anchor, 'd': deal_id, 'c': [idle::VARCHAR, account, product, stage, created, expected, amount_text]} ORDER BY idle DESC, line)
    FILTER (stalled)[:20],
  count(*) FILTER (still_open), count(*) FILTER (NOT still_open AND stage = 'Won'), count(*) FILTER (NOT still_open AND stage = 'Lost')
FROM page_deals JOIN reps USING (rep_id) GROUP BY period;

CREATE TEMP TABLE page_days AS
SELECT rep_id, period, list([strftime(day, '%a, %-d %b %Y'), {day_columns}, total::VARCHAR] ORDER BY day) AS days
FROM (
  SELECT coalesce(rep_id, '*') AS rep_id, period, day, sum(n) AS total, {type_sums}
  FROM (SELECT *, unnest([week_of(day), quarter_of(day)]) AS period FROM daily) JOIN periods USING (period)
  WHERE page GROUP BY GROUPING SETS ((rep_id, period, day), (period, day))
) GROUP BY ALL;

CREATE TEMP TABLE page_customers AS
SELECT rep_id, period, list([account, deals || ' won', CASE WHEN first_on >= first THEN 'New customers, LTV' ELSE 'LTV' END] ORDER BY account) AS customers
FROM customers JOIN periods ON page AND first_on <= last GROUP BY ALL;

-- The notes, each with its figures and its next step, and why the other rules are silent.
CREATE TEMP TABLE page_notes AS
SELECT f.rep_id, f.period, list_filter([
  CASE WHEN f.stale > 0 THEN {'id': 'stale', 'title': 'Stale deals', 'tone': 'concern',
    'text': f.stale || ' of your ' || f.open || ' open deals, worth ' || money(f.stale_amount) || ' together, have been open for more than '
      || getvariable('stale_days') || ' days. Of all deals that were ever closed, 95% were closed within ' || getvariable('stale_days') || ' days.',
    'next': 'Close each of the ' || f.stale || ' deals, or give it a next step and a date.',
    'until': 'The note goes away once the ' || f.stale || ' deals are won, lost or given their right creation dates.'} END,
  CASE WHEN f.quota IS NOT NULL THEN {'id': 'quota_attainment', 'title': 'Quota', 'tone': CASE WHEN f.won_amount < f.quota THEN 'concern' ELSE 'praise' END,
    'text': 'You ended the period at ' || percent(f.won_amount / f.quota) || ' of the quota: ' || money(f.won_amount) || ' won of ' || money(f.quota)
      || ', ' || money(abs(f.quota - f.won_amount)) || CASE WHEN f.won_amount < f.quota THEN ' short.' ELSE ' above it.' END,
    'next': 'Talk with your manager about what you need to reach the next quota.',
    'until': 'Nothing but a correction of the data: the result stands.'} END,
  CASE WHEN f.won + f.lost >= 5 AND abs(f.won / (f.won + f.lost) - m.win_rate) > 1.96 * sqrt(m.win_rate * (1 - m.win_rate) / (f.won + f.lost))
    THEN {'id': 'win_rate', 'title': 'Win rate', 'tone': CASE WHEN f.won / (f.won + f.lost) < m.win_rate THEN 'concern' ELSE 'praise' END,
    'text': 'You won ' || f.won || ' of ' || (f.won + f.lost) || ' closed deals, ' || percent(f.won / (f.won + f.lost)) || '; the team wins ' || percent(m.win_rate)
      || '. That is more than chance explains.',
    'next': 'Read three lost offers together with somebody who knows the accounts.',
    'until': 'The note goes away once the rate is within what chance gives.'} END], lambda note: note IS NOT NULL) AS notes,
  list_filter([
    CASE WHEN f.won + f.lost < 5 THEN ['Win rate: ' || (f.won + f.lost) || ' closed deals: too few to tell. A rate takes at least 5.', 'win_rate'] END,
    ['Revenue trend: ' || money(f.won_amount) || ' is within your own ordinary range: RM0 to ' || money(h.revenue_high) || '.', 'revenue'],
    ['Activity trend: ' || f.activities || ' is within your own ordinary range: ' || plain(h.activities_low) || ' to ' || plain(h.activities_high) || '.', 'activities'],
    ['Sales cycle: ' || f.won || ' won deals whose length is known: too few to tell. It takes at least 5.', 'sales_cycle'],
    CASE WHEN f.quota IS NULL THEN ['Quota: There is no quota for this period.', 'quota_attainment'] END,
    ['Personal best: ' || money(f.won_amount) || ' this time. The best so far is ' || money(h.best) || '.', 'revenue']
  ], lambda line: line IS NOT NULL) AS silent
FROM facts f JOIN periods USING (period) JOIN team_medians m USING (period)
  JOIN (SELECT rep_id, kind, avg(activities) - 2 * stddev_pop(activities) AS activities_low, avg(activities) + 2 * stddev_pop(activities) AS activities_high,
      avg(won_amount) + 2 * stddev_pop(won_amount) AS revenue_high, max(won_amount) AS best FROM facts GROUP BY ALL) h
    ON h.rep_id = f.rep_id AND h.kind = f.kind
WHERE page;

-- The series that charts are drawn from: everything since the data begins, so that each period takes its slice, with
-- the greatest value, so that no template has to look for it.
CREATE MACRO a_series(values) AS {'max': coalesce(list_max(values), 0), 'values': values};

CREATE TEMP TABLE series AS
SELECT rep_id, map_from_entries(list((kind, series))) AS series
FROM (
  SELECT rep_id, kind, {
    'revenue': a_series(list(won_amount::DOUBLE ORDER BY period)),
    'quota_attainment': a_series(list(round((won_amount / quota)::DOUBLE, 4) ORDER BY period)),
    'deals_won': a_series(list(won ORDER BY period)),
    'win_rate': a_series(list(round((won / nullif(won + lost, 0))::DOUBLE, 4) ORDER BY period)),
    'average_deal': a_series(list(round((won_amount / nullif(won, 0))::DOUBLE, 2) ORDER BY period)),
    'sales_cycle': a_series(list(won_cycle ORDER BY period)),
    'pipeline_value': a_series(list(open_amount::DOUBLE ORDER BY period)),
    'stale': a_series(list(stale ORDER BY period)),
    'activities': a_series(list(activities ORDER BY period))} AS series
  FROM facts GROUP BY ALL
) GROUP BY rep_id;

CREATE TEMP TABLE rep_json AS
SELECT rep_id, to_json({'rep': rep_id, 'name': name, 'slug': slug, 'team': team, 'manager': manager, 'territory': territory,
  'series': any_value(series),
  'periods': map_from_entries(list((id, {
    'revenue': won_amount, 'won': won, 'lost': lost, 'activities': activities,
    'figures': figures, 'notes': notes, 'silent': silent, 'attention': attention, 'attention_count': coalesce(attention_count, 0),
    'stalled': page_rows.stalled, 'deals': deals, 'days': page_days.days, 'customers': customers,
    'open_count': coalesce(open_count, 0), 'won_count': coalesce(won_count, 0), 'lost_count': coalesce(lost_count, 0)})))})::VARCHAR AS json
FROM reps JOIN series USING (rep_id) JOIN page_figures USING (rep_id) JOIN facts USING (rep_id, period) JOIN page_notes USING (rep_id, period)
  LEFT JOIN page_rows USING (rep_id, period) LEFT JOIN page_days USING (rep_id, period) LEFT JOIN page_customers USING (rep_id, period)
GROUP BY rep_id, name, slug, team, manager, territory;

-- The team's pages: a row for each rep, and each part of the business.

CREATE TEMP TABLE peers AS
SELECT id, list({'name': name, 'slug': slug, 'won': won, 'lost': lost, 'activities': activities,
    'cells': [money(won_amount), coalesce(percent(won_amount / quota), ''), won::VARCHAR, lost::VARCHAR,
      coalesce(percent(won / nullif(won + lost, 0)), ''), coalesce(money(won_amount / nullif(won, 0)), ''),
      coalesce(plain(won_cycle) || ' days', ''), money(open_amount), stale::VARCHAR, activities::VARCHAR],
    'trend': a_series(trend)} ORDER BY won_amount DESC, name) AS rows
FROM (
    SELECT *, list(won_amount::DOUBLE) OVER (PARTITION BY rep_id, kind ORDER BY period ROWS 12 PRECEDING) AS trend FROM facts WHERE rep_id <> '*'
  ) JOIN (SELECT period FROM periods WHERE page) USING (period) JOIN reps USING (rep_id)
GROUP BY id;

CREATE TEMP TABLE parts AS
SELECT id, list({'dimension': dimension, 'rows': rows} ORDER BY dimension) AS parts FROM (
  SELECT id, dimension, list([part, money(won_amount), won::VARCHAR, lost::VARCHAR, coalesce(percent(won / nullif(won + lost, 0)), ''),
    coalesce(money(won_amount / nullif(won, 0)), ''), coalesce(plain(cycle) || ' days', '')] ORDER BY won_amount DESC, part) AS rows
  FROM (
    SELECT period, dimension, part, count(*) FILTER (won) AS won, count(*) FILTER (lost) AS lost,
      coalesce(sum(amount) FILTER (won), 0) AS won_amount, median(cycle) FILTER (won) AS cycle
    FROM (
      SELECT won, lost, amount, cycle, period,
        unnest(['Team', 'Manager', 'Territory', 'Product', 'Source', 'Lost reason']) AS dimension,
        unnest([team, manager, territory, product, source, lost_reason]) AS part
      FROM (SELECT *, unnest([week_of(closed_on), quarter_of(closed_on)]) AS period FROM deals WHERE closed_on IS NOT NULL)
        JOIN reps USING (rep_id) JOIN (SELECT period FROM periods WHERE page) USING (period)
    )
    WHERE part IS NOT NULL GROUP BY ALL
  ) JOIN (FROM periods WHERE page) USING (period)
  GROUP BY ALL
) GROUP BY id;

-- The files beside the pages: the deals, the activities and the rows behind figures of each rep and period, and the course of each rep.

CREATE TEMP TABLE page_files AS
SELECT rep_id, id || '.csv' AS name, 'deal_id,source,account,product,stage,created_on,expected_close_on,closed_on,amount,counts_as,source_row' AS head,
  string_agg(record, E'\n' ORDER BY line) AS records
FROM (FROM page_deals UNION ALL SELECT * REPLACE ('*' AS rep_id) FROM page_deals) JOIN periods USING (period) GROUP BY ALL
UNION ALL
SELECT rep_id, id || '-activities.csv', 'day,type,outcome,count,minutes',
  string_agg(concat(day, ',', type, ',', field(outcome), ',', n, ',', minutes), E'\n' ORDER BY day, type, outcome)
FROM (
  SELECT coalesce(rep_id, '*') AS rep_id, id, day, type, outcome, sum(n) AS n, sum(minutes) AS minutes
  FROM (SELECT *, unnest([week_of(day), quarter_of(day)]) AS period FROM daily) JOIN periods USING (period)
  WHERE page GROUP BY GROUPING SETS ((rep_id, id, day, type, outcome), (id, day, type, outcome))
) GROUP BY ALL
UNION ALL
SELECT rep_id, id || '-rows.csv', 'metric,kind,row,part,reason,value,source_row', string_agg(record, E'\n' ORDER BY record)
FROM (
  SELECT rep_id, id, unnest([
    concat('ltv,account,', field(account), ',counted,,', amount, ','), concat('ltv:revenue,account,', field(account), ',counted,,', amount, ','),
    CASE WHEN first_on >= first THEN concat('new_customers,account,', field(account), ',counted,,,') END]) AS record
  FROM customers JOIN periods ON page AND first_on <= last
  UNION ALL
  SELECT rep_id, id, concat('pipeline_weighted,deal,', deal_id, ',counted,,', amount * coalesce(rate, 0.35), ',deals.csv:', line)
  FROM (FROM page_deals UNION ALL SELECT * REPLACE ('*' AS rep_id) FROM page_deals) JOIN periods USING (period) LEFT JOIN stage_rates USING (stage)
  WHERE still_open
  UNION ALL
  SELECT unnest([rep_id, '*']), id, concat(metric, ',rep,', field(name), ',counted,,', load, ',')
  FROM (SELECT *, unnest(['capacity:open_deals', 'capacity:activities']) AS metric, unnest([open, activities]) AS load FROM facts WHERE rep_id <> '*')
    JOIN reps USING (rep_id) JOIN (SELECT period FROM periods WHERE page) USING (period)
)
WHERE record IS NOT NULL GROUP BY ALL
UNION ALL
SELECT rep_id, 'history-' || kind || '.csv', 'period,revenue,deals_won,deals_lost,win_rate,average_deal,sales_cycle,quota,pipeline_value,stale,activities',
  string_agg(concat_ws(',', id, won_amount, won, lost, coalesce((won / nullif(won + lost, 0))::VARCHAR, ''), coalesce((won_amount / nullif(won, 0))::VARCHAR, ''),
    coalesce(won_cycle::VARCHAR, ''), coalesce(quota::VARCHAR, ''), open_amount, stale, activities), E'\n' ORDER BY period DESC)
FROM facts JOIN (SELECT period FROM periods WHERE page) USING (period) GROUP BY rep_id, kind;
