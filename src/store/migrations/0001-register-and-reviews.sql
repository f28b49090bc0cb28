-- The register and its reviews: offices, tools, evaluations, findings, overlaps. Safe to run while the server is up (new tables only).

create table office (
  office_id text collate "C" primary key,
  name text not null,
  level text,
  region text,
  parent_id text collate "C" references office deferrable initially deferred,
  kind text,
  -- The name as it is searched: full-width forms folded, lower case.
  folded text not null,
  constraint an_office_id_can_be_read_aloud check (office_id ~ '^O-[0-9A-HJKMNP-TV-Z]{8}$'),
  constraint an_office_has_a_name check (name <> ''),
  constraint an_office_is_not_its_own_parent check (parent_id <> office_id),
  constraint an_office_level_is_known check (
    level in ('national', 'province', 'city', 'county', 'township', 'village')
  ),
  constraint an_office_kind_is_known check (
    kind in ('administrative', 'mass-organisation', 'public-institution', 'other')
  )
);

create table tool (
  tool_id text collate "C" primary key,
  name text not null,
  kind text not null,
  sponsor_id text collate "C" not null references office,
  description text,
  region text,
  level text,
  audiences text[] not null,
  capabilities jsonb not null,
  life text not null,
  launched_from date,
  launched_to date,
  papers jsonb not null,
  declared jsonb not null,
  -- Columns of a spreadsheet that nobody recognised: plain json, because their order is the clerk's.
  beside json not null,
  origin jsonb not null,
  -- Name, description and capabilities as they are searched: full-width forms folded, lower case.
  folded text not null,
  filing text generated always as (papers #>> '{filing,state}') stored,
  constraint a_tool_id_can_be_read_aloud check (tool_id ~ '^T-[0-9A-HJKMNP-TV-Z]{8}$'),
  constraint a_tool_has_a_name check (name <> ''),
  constraint a_tool_kind_is_known check (kind in ('app', 'account', 'group', 'form', 'site')),
  constraint a_tool_carries_the_papers_of_its_kind check (papers ->> 'kind' = kind),
  constraint only_an_app_has_a_filing check (kind = 'app' or filing is null),
  constraint a_filing_state_is_known check (filing in ('filed', 'not-filed', 'exempt')),
  constraint a_life_is_known check (life in ('proposed', 'live', 'retiring', 'retired')),
  constraint a_tool_level_is_known check (
    level in ('national', 'province', 'city', 'county', 'township', 'village')
  ),
  constraint an_audience_is_known check (
    audiences <@ array['public', 'business', 'staff', 'grassroots']
  ),
  constraint a_launch_has_both_its_ends check ((launched_from is null) = (launched_to is null)),
  constraint a_launch_does_not_end_before_it_begins check (launched_from <= launched_to)
);
create index tool_of_sponsor on tool (sponsor_id);

-- One run of a rulebook on the register. Only a finished one is ever shown.
create table evaluation (
  evaluation_id text collate "C" primary key,
  number bigint generated always as identity unique,
  as_of date not null,
  rulebook jsonb not null,
  summary jsonb not null,
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  constraint an_evaluation_id_can_be_read_aloud check (evaluation_id ~ '^E-[0-9A-HJKMNP-TV-Z]{8}$'),
  constraint an_evaluation_does_not_finish_before_it_starts check (finished_at >= started_at)
);

-- Burden summed by office, region or role, in minutes a year.
create table burden_sum (
  evaluation_id text collate "C" not null references evaluation on delete cascade,
  summed_by text not null,
  place integer not null,
  key text not null,
  office_id text collate "C" references office,
  minutes_low double precision not null,
  minutes_likely double precision not null,
  minutes_high double precision not null,
  tools integer not null,
  unknown_tools integer not null,
  primary key (evaluation_id, summed_by, place),
  constraint burden_is_summed_by_office_region_or_role check (
    summed_by in ('office', 'region', 'role')
  ),
  constraint a_burden_is_not_negative check (minutes_low >= 0),
  constraint a_burden_lies_between_its_ends check (
    minutes_low <= minutes_likely and minutes_likely <= minutes_high
  )
);

-- What one evaluation came to for one tool. Kept for the latest evaluation only.
create table tool_review (
  evaluation_id text collate "C" not null references evaluation on delete cascade,
  tool_id text collate "C" not null references tool,
  -- Answers to the criteria in order, without their empty lists; null where the tool was not evaluated.
  answers jsonb,
  burden jsonb,
  -- Hours a year of all people, likely value; null when it cannot be told.
  hours double precision,
  findings integer not null,
  families text[] not null,
  primary key (evaluation_id, tool_id),
  constraint answers_and_burden_come_together check ((answers is null) = (burden is null)),
  constraint hours_are_not_negative check (hours >= 0),
  constraint a_finding_family_is_known check (
    families <@ array['forced-use', 'excessive-trace', 'ranking-misuse', 'duplicate-reporting', 'dormant']
  )
);

-- What the machine suggests for a tool. People decide.
create table recommendation (
  evaluation_id text collate "C" not null references evaluation on delete cascade,
  tool_id text collate "C" not null references tool,
  outcome text not null,
  into_id text collate "C" references tool,
  reasons jsonb not null,
  primary key (evaluation_id, tool_id),
  constraint an_outcome_is_known check (outcome in ('retain', 'rectify', 'merge', 'retire')),
  constraint a_tool_is_not_merged_into_itself check (into_id <> tool_id)
);

-- Each rule that something broke, as the rulebook had it at the time.
create table broken_rule (
  evaluation_id text collate "C" not null references evaluation on delete cascade,
  rule_number integer not null,
  criterion text not null,
  family text,
  severity text not null,
  ground jsonb not null,
  primary key (evaluation_id, rule_number),
  constraint a_rule_family_is_known check (
    family in ('forced-use', 'excessive-trace', 'ranking-misuse', 'duplicate-reporting', 'dormant')
  ),
  constraint a_severity_is_known check (
    severity in ('block', 'violation', 'review', 'warn', 'inform')
  )
);

-- Something found wrong with a tool: which rule, and which of the tool's answers says so.
create table finding (
  evaluation_id text collate "C" not null,
  tool_id text collate "C" not null,
  place integer not null,
  rule_number integer not null,
  answer_place integer not null,
  primary key (evaluation_id, tool_id, place),
  foreign key (evaluation_id, tool_id) references tool_review on delete cascade,
  foreign key (evaluation_id, rule_number) references broken_rule on delete cascade
);

-- Two tools that do the same job for the same people.
create table overlap (
  evaluation_id text collate "C" not null references evaluation on delete cascade,
  a_id text collate "C" not null references tool,
  b_id text collate "C" not null references tool,
  a_covered_by_b double precision not null,
  b_covered_by_a double precision not null,
  degree double precision not null,
  audience text not null,
  territory text not null,
  pairs jsonb not null,
  primary key (evaluation_id, a_id, b_id),
  constraint an_overlap_has_two_tools check (a_id <> b_id),
  constraint a_share_lies_between_none_and_all check (
    a_covered_by_b between 0 and 1 and b_covered_by_a between 0 and 1 and degree between 0 and 1
  ),
  constraint an_overlap_audience_is_known check (
    audience in ('same', 'partly', 'different', 'unknown')
  ),
  constraint an_overlap_territory_is_known check (
    territory in ('same', 'contains', 'different', 'unknown')
  )
);
create index overlap_of_b on overlap (evaluation_id, b_id);
create index overlap_in_order on overlap (
  evaluation_id, (jsonb_array_length(pairs) > 1) desc, degree desc, a_id, b_id
);

-- One row whose number grows with every change of what the register shows, so that a reader knows whether what it holds in memory is still so.
create table register_change (
  only_row boolean primary key default true,
  number bigint not null default 0,
  constraint there_is_one_row check (only_row)
);
insert into register_change default values;
