-- What the robot saw of tools, one look a day, and the looks that wait. Safe to run while the server is up (new tables only).

create table audit (
  tool_id text collate "C" not null references tool,
  on_day date not null,
  address text not null,
  pages_seen integer not null,
  pages_known integer not null,
  answers jsonb not null,
  figures jsonb,
  primary key (tool_id, on_day),
  constraint an_audit_sees_no_more_than_there_is check (pages_seen >= 0 and pages_known >= pages_seen)
);

create table audit_wish (
  tool_id text collate "C" primary key references tool,
  asked_at timestamptz not null default now(),
  -- Whoever took it has so long; then it may be taken again.
  taken_until timestamptz
);
