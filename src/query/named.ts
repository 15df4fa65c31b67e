/** A query with a name: what the tables are for. */
export interface NamedQuery {
  name: string;
  summary: string;
  sql: string;
}

/** `today()` is the day of `--today`. */
export const namedQueries: readonly NamedQuery[] = [
  {
    name: 'overdue',
    summary: 'what has ended before today and is not said to be complete',
    sql: `SELECT plan_id, action_ref, coalesce(milestone, action) AS what, lead, deadline, deadline_end, today() - deadline_end AS days
FROM deliverables
WHERE deadline_end < today() AND deadline_ongoing IS NOT TRUE
  AND coalesce(state, '') NOT IN ('complete', 'cancelled') AND coalesce(rag, '') <> 'blue'
ORDER BY deadline_end, plan_id, action_id`,
  },
  {
    name: 'by-lead',
    summary: 'who leads how much, and how much of it is overdue',
    sql: `SELECT name AS lead, count(*) AS deliverables, count(DISTINCT d.plan_id) AS plans,
  count(*) FILTER (WHERE d.deadline_end < today() AND d.deadline_ongoing IS NOT TRUE
    AND coalesce(d.state, '') NOT IN ('complete', 'cancelled') AND coalesce(d.rag, '') <> 'blue') AS overdue
FROM (SELECT DISTINCT plan_id, action_id, milestone_id, name FROM leads WHERE part = 'lead') AS l
JOIN deliverables AS d ON l.plan_id = d.plan_id AND l.action_id = d.action_id
  AND l.milestone_id IS NOT DISTINCT FROM d.milestone_id
GROUP BY name ORDER BY deliverables DESC, lead`,
  },
  {
    name: 'without-deadline',
    summary: 'what has no deadline, or one that could not be read',
    sql: `SELECT plan_id, action_ref, coalesce(milestone, action) AS what, lead, deadline
FROM deliverables WHERE deadline_kind IS NULL OR deadline_kind IN ('none', 'text')`,
  },
  {
    name: 'indicator-coverage',
    summary: 'each indicator of a plan, and how many actions are judged by it',
    sql: `WITH named AS (
  SELECT DISTINCT plan_id, action_id, replace(unnest(string_split(replace(indicators, '\\;', chr(0)), '; ')), chr(0), ';') AS code
  FROM deliverables)
SELECT coalesce(i.plan_id, n.plan_id) AS plan_id, coalesce(i.code, n.code) AS indicator, any_value(i.title) AS title,
  count(DISTINCT n.action_id) AS actions
FROM (SELECT * FROM indicators WHERE reference IS NOT TRUE) AS i
FULL JOIN named AS n ON i.plan_id = n.plan_id AND i.code = n.code
GROUP BY ALL ORDER BY plan_id, actions, indicator`,
  },
];
