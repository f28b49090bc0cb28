-- Burden reports: cells of possible senders frozen for a month, signing keys, how many tokens an account drew, spent tokens, and the reports. No column leads from a report to an account. Safe to run while the server is up (new tables only).

create table report_cell (
  period text collate "C",
  number integer,
  level text collate "C",
  region text collate "C",
  senders integer not null,
  primary key (period, number),
  constraint a_report_period_is_a_month check (period ~ '^\d{4}-\d{2}$'),
  constraint a_report_cell_has_senders check (senders > 0)
);

create table report_cell_group (
  period text collate "C",
  level text collate "C" not null default '',
  region text collate "C" not null default '',
  number integer not null,
  primary key (period, level, region),
  foreign key (period, number) references report_cell
);

-- The private half is sealed, and forgotten when its month is over.
create table report_key (
  key_id text collate "C" primary key,
  period text collate "C" not null,
  number integer not null,
  public_key bytea not null,
  sealed_key bytea,
  unique (period, number),
  foreign key (period, number) references report_cell,
  constraint a_report_key_id_is_sha_256 check (key_id ~ '^[0-9a-f]{64}$')
);

-- That an account drew tokens is known; neither they nor what they were signed over is kept.
create table report_draw (
  period text collate "C",
  account_id text collate "C" references account,
  number integer not null,
  drawn integer not null,
  primary key (period, account_id),
  foreign key (period, number) references report_cell
);

create table spent_token (
  token_hash bytea primary key,
  period text collate "C" not null,
  constraint a_spent_token_is_sha_256 check (octet_length(token_hash) = 32)
);

create table burden_report (
  report_id text collate "C" primary key,
  code_hash bytea not null unique,
  tool_id text collate "C" references tool,
  -- The report as its hash in the ledger is made of it: salt first, then this text.
  content text not null,
  salt bytea not null,
  picture bytea,
  received_on date not null,
  is_entered boolean not null default false,
  place text collate "C" not null default 'received',
  moved_on date,
  reply text,
  case_id text collate "C" references case_file,
  constraint a_report_id_is_sha_256 check (report_id ~ '^[0-9a-f]{64}$'),
  constraint a_report_code_is_sha_256 check (octet_length(code_hash) = 32),
  constraint a_report_place_is_known check (
    place in ('received', 'seen', 'linked', 'answered', 'set-aside')
  ),
  constraint a_linked_report_names_its_case check (place <> 'linked' or case_id is not null)
);
create index burden_report_of_tool on burden_report (tool_id, received_on);
create index burden_report_to_enter on burden_report (report_id) where not is_entered;
