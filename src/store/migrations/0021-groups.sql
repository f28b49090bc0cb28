-- Groups: members as keyed hashes, one text of them for each group; weeks as counts; groups with nearly the same members as pairs; the load of members as a spread. Nothing here is kept or found by member. Safe to run while the server is up (new tables only).

create table group_members (
  tool_id text collate "C" primary key references tool,
  key_id text collate "C" not null,
  as_of date not null,
  -- Hashes of 16 bytes, one after the other, in no order but their own. Whoever holds the key can test a name against them, and nobody else.
  members bytea not null,
  constraint members_have_sixteen_bytes check (octet_length(members) % 16 = 0),
  constraint a_group_key_is_told_by_its_fingerprint check (key_id ~ '^[0-9a-f]{12}$')
);

create table group_week (
  tool_id text collate "C" not null references tool,
  week date not null,
  messages integer not null,
  active integer not null,
  off_hours integer not null,
  reply_demands integer not null,
  answers integer not null,
  chains integer not null,
  instant_replies integer not null,
  materials integer not null,
  round_the_clock integer not null,
  primary key (tool_id, week),
  constraint a_group_week_begins_on_monday check (extract(isodow from week) = 1),
  constraint a_group_week_counts check (
    messages >= 0 and active >= 0 and off_hours between 0 and messages and reply_demands >= 0
    and answers >= 0 and chains >= 0 and instant_replies >= 0 and materials >= 0
    and round_the_clock >= 0
  )
);

create table group_pair (
  a_id text collate "C" not null references tool,
  b_id text collate "C" not null references tool,
  shared integer not null,
  of_a integer not null,
  of_b integer not null,
  primary key (a_id, b_id),
  constraint a_group_pair_has_two_groups check (a_id < b_id),
  -- Of fewer than five nothing is told.
  constraint a_group_pair_shares_enough check (shared >= 5 and shared <= of_a and shared <= of_b)
);
create index group_pair_of_b on group_pair (b_id);

create table group_load (
  only_row boolean primary key default true,
  as_of date not null,
  load jsonb,
  constraint there_is_one_group_load check (only_row)
);
