-- Ratings of tools: sums by day, what was said beside a grade, and, apart from both, how somebody may be reached until their case is closed. Safe to run while the server is up (new tables only).

create table rating_day (
  tool_id text collate "C" not null references tool,
  kind text collate "C" not null,
  way text collate "C" not null,
  on_day date not null,
  grade smallint not null,
  voices bigint not null,
  primary key (tool_id, on_day, kind, way, grade),
  constraint a_rating_kind_is_known check (kind in ('explicit', 'default', 'call-back')),
  constraint a_rating_way_is_known check (way in ('page', 'script', 'program')),
  constraint there_are_five_grades check (grade between 1 and 5),
  constraint a_rating_has_a_voice check (voices > 0)
);
create index rating_day_by_way on rating_day (way, on_day);

create table rating_voice (
  number bigint generated always as identity primary key,
  tool_id text collate "C" not null references tool,
  kind text collate "C" not null,
  on_day date not null,
  grade smallint not null,
  words text,
  is_named boolean not null,
  -- The code itself is only in the hands of whoever rated, and beside their contact.
  receipt_hash bytea unique,
  case_id text collate "C" references case_file,
  helped_on date,
  constraint a_voice_is_of_a_known_kind check (kind in ('explicit', 'default', 'call-back')),
  constraint a_voice_has_one_of_five_grades check (grade between 1 and 5),
  constraint a_receipt_hash_is_sha_256 check (octet_length(receipt_hash) = 32),
  constraint only_bad_ratings_have_a_case check (case_id is null or grade <= 2)
);
create index voice_of_tool on rating_voice (tool_id, number) where words is not null;
create index voice_of_case on rating_voice (case_id) where case_id is not null;
create index voice_without_case on rating_voice (number) where case_id is null and grade <= 2;

-- Personal: seen by the office that handles the case, and deleted with its closing.
create table rating_contact (
  voice_number bigint primary key references rating_voice,
  contact text not null,
  receipt text not null
);
