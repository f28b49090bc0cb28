-- Cases: filings, findings, retirements and every other procedure, entry by entry. Safe to run while the server is up (new tables only).

create table case_file (
  case_id text collate "C" primary key,
  kind text collate "C" not null,
  tool_id text collate "C" references tool,
  office_id text collate "C" not null references office,
  -- The older case that this one cites.
  about_id text collate "C" references case_file,
  title text not null,
  opened_on date not null,
  -- Where its entries have brought it: for lists, never for judging a step.
  place text collate "C" not null,
  steps integer not null,
  due_on date,
  due_clock text collate "C",
  ended_on date,
  constraint a_case_id_can_be_read_aloud check (case_id ~ '^C-[0-9A-HJKMNP-TV-Z]{8}$'),
  constraint a_case_has_a_title check (title <> ''),
  constraint a_case_has_a_step check (steps > 0),
  constraint a_due_day_has_its_clock check ((due_on is null) = (due_clock is null)),
  constraint a_case_does_not_end_before_it_opens check (ended_on >= opened_on)
);
create index case_of_tool on case_file (tool_id);
create index case_of_office on case_file (office_id);
create index case_that_is_due on case_file (due_on) where ended_on is null;

create table case_entry (
  case_id text collate "C" references case_file,
  number integer,
  step text collate "C" not null,
  taken_on date not null,
  -- Who took it, and for which office; empty where a clock brought it about.
  account_id text collate "C",
  office_id text collate "C" references office,
  -- Plain json, so that the answers stay in the order in which they were asked.
  answers json not null,
  primary key (case_id, number),
  constraint entries_are_numbered_from_one check (number >= 1),
  constraint who_took_a_step_did_so_for_an_office check ((account_id is null) = (office_id is null))
);

-- A filing number is looked up by whoever scans a certificate.
create index tool_of_filing_number on tool ((papers #>> '{filing,number}'));
