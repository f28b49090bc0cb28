-- Use that came in files: what logs and sheets tell of days beside what trackers reported, which files were taken, and which stretches of time of a server's logs were counted. Nothing here tells who came. Safe to run while the server is up (new tables only).

create table imported_use (
  key_number integer references usage_key,
  on_day date,
  way text collate "C" not null,
  file text not null,
  visits bigint not null,
  actions bigint not null,
  bot_actions bigint not null,
  visitors bytea not null,
  declared_visitors bigint,
  bands bigint[] not null,
  hours bigint[] not null,
  primary key (key_number, on_day, way),
  constraint a_way_of_use_is_known check (way in ('logs', 'sheets')),
  constraint only_sheets_declare_visitors check (declared_visitors is null or way = 'sheets')
);

-- A stretch of a tool's day, in milliseconds since 1970, whose calls in the logs of a server were counted; they are not counted again.
create table counted_stretch (
  tool_id text collate "C" references tool,
  server text collate "C",
  on_day date,
  from_at bigint,
  until_at bigint not null,
  primary key (tool_id, server, on_day, from_at),
  constraint a_stretch_ends_after_it_begins check (until_at >= from_at)
);

create table usage_file (
  sha256 text collate "C" primary key,
  file text not null,
  taken_on date not null,
  constraint a_digest_of_a_usage_file_is_whole check (length(sha256) = 64)
);
