-- What collectors found out about tools, with day, source and reach, or why they could not. Safe to run while the server is up (new table only).

create table reading (
  tool_id text collate "C" not null references tool,
  fact text collate "C" not null,
  gathered_by text collate "C" not null,
  as_of date not null,
  source text not null,
  value jsonb,
  gap text,
  seen bigint,
  out_of bigint,
  primary key (tool_id, fact, gathered_by, as_of),
  constraint a_gatherer_is_known check (
    gathered_by in ('use', 'ratings', 'reports', 'texts', 'robot', 'groups')
  ),
  constraint a_gap_is_known check (
    gap in ('not-collected', 'source-down', 'too-few-people', 'unreadable')
  ),
  constraint a_reading_knows_or_says_why_not check ((value is null) <> (gap is null)),
  constraint a_reach_counts check (seen >= 0 and out_of >= seen)
);
