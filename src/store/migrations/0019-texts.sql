-- Notices and announcements that people keep, without names and numbers of persons, and the tools that sentences of them are about, each confirmed or refused by a person. Safe to run while the server is up (new tables only).

create table office_text (
  number bigint generated always as identity primary key,
  title text not null,
  kind text collate "C" not null,
  office_id text collate "C" references office,
  issued_on date,
  kept_on date not null,
  -- SHA-256 of the body, hex: one text is kept once.
  digest text collate "C" not null unique,
  body text not null,
  demands integer not null,
  constraint a_text_has_a_title check (btrim(title) <> ''),
  constraint a_kind_of_text_is_known check (kind in ('notice', 'rule', 'announcement')),
  constraint a_text_says_something check (btrim(body) <> ''),
  constraint demands_are_a_count check (demands >= 0)
);

create table text_link (
  text_number bigint not null references office_text,
  span_start integer not null,
  span_end integer not null,
  tool_id text collate "C" not null references tool,
  -- Why the tool was proposed.
  way text collate "C" not null,
  answer text collate "C" not null default 'open',
  answered_on date,
  primary key (text_number, span_start, tool_id),
  constraint a_span_has_an_extent check (0 <= span_start and span_start < span_end),
  constraint a_way_of_linking_is_known check (
    way in ('named', 'named-before', 'by-kind', 'alike', 'by-hand')
  ),
  constraint an_answer_to_a_link_is_known check (answer in ('open', 'confirmed', 'refused')),
  constraint an_answered_link_has_its_day check ((answer = 'open') = (answered_on is null))
);

create index text_link_by_tool on text_link (tool_id) where answer = 'confirmed';
