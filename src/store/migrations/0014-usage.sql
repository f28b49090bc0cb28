-- What trackers report: journals that are written at once and summed soon, and sums by key and day. Nothing here tells who came. Safe to run while the server is up (new tables only).

create table usage_key (
  number integer generated always as identity primary key,
  tool_id text collate "C" not null references tool,
  capability text not null default '',
  region text collate "C" not null default '',
  audience text collate "C" not null default '',
  unique (tool_id, capability, region, audience),
  constraint a_usage_audience_is_known check (audience in ('', 'public', 'business', 'staff', 'grassroots'))
);

create table usage_journal (
  number bigint generated always as identity primary key,
  on_day date not null,
  records bytea not null,
  constraint records_have_eight_bytes check (octet_length(records) % 8 = 0)
);

create table usage_day (
  key_number integer references usage_key,
  on_day date,
  visits bigint not null,
  actions bigint not null,
  bot_actions bigint not null,
  visitors bytea not null,
  bands bigint[] not null,
  hours bigint[] not null,
  primary key (key_number, on_day)
);

-- Visitors of a day are hashed under its secret, which is forgotten when the day after it ends.
create table usage_secret (
  on_day date primary key,
  secret bytea not null,
  constraint a_usage_secret_is_long_enough check (octet_length(secret) >= 16)
);
