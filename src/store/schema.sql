-- Written by scripts/dumpSchema.ts from a database that ran every migration. Do not edit.

create table account (
  account_id text collate "C" not null,
  sign_in_name text collate "C",
  display_name text not null,
  password_hash text,
  code_secret text,
  code_step bigint,
  created_at bigint not null,
  closed_at bigint,
  identity_issuer text collate "C",
  identity_subject text collate "C",
  mail text,
  digest_sent_on date,
  constraint account_pkey PRIMARY KEY (account_id),
  constraint a_mail_address_has_its_sign CHECK (mail ~ '^[^@[:space:]]+@[^@[:space:]]+$'::text),
  constraint account_sign_in_name_key UNIQUE (sign_in_name),
  constraint an_account_id_can_be_read_aloud CHECK (account_id ~ '^P-[0-9A-HJKMNP-TV-Z]{8}$'::text),
  constraint an_identity_has_issuer_and_subject CHECK ((identity_issuer IS NULL) = (identity_subject IS NULL)),
  constraint an_identity_has_one_account UNIQUE (identity_issuer, identity_subject),
  constraint who_can_sign_in_has_a_name_and_a_password CHECK ((sign_in_name IS NULL) = (password_hash IS NULL))
);

create table answered_once (
  sender_hash bytea not null,
  key text collate "C" not null,
  request_hash bytea not null,
  begun_at bigint not null,
  status integer,
  sealed bytea,
  constraint answered_once_pkey PRIMARY KEY (sender_hash, key),
  constraint a_request_hash_is_sha_256 CHECK (octet_length(request_hash) = 32),
  constraint a_sender_hash_is_sha_256 CHECK (octet_length(sender_hash) = 32),
  constraint an_answer_has_status_and_body CHECK ((status IS NULL) = (sealed IS NULL))
);
CREATE INDEX answered_once_by_time ON public.answered_once USING btree (begun_at);

create table api_token (
  number bigint not null generated always as identity,
  token_hash bytea not null,
  account_id text collate "C" not null,
  name text not null,
  scopes text[] not null,
  created_at bigint not null,
  expires_at bigint not null,
  last_used_at bigint,
  constraint api_token_pkey PRIMARY KEY (number),
  constraint a_token_ends_after_it_begins CHECK (expires_at > created_at),
  constraint a_token_has_a_name CHECK (btrim(name) <> ''::text),
  constraint a_token_has_a_scope CHECK (cardinality(scopes) > 0),
  constraint a_token_hash_is_sha_256 CHECK (octet_length(token_hash) = 32),
  constraint api_token_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id),
  constraint api_token_token_hash_key UNIQUE (token_hash)
);
CREATE INDEX api_token_of_account ON public.api_token USING btree (account_id);

create table arrival (
  tool_id text collate "C" not null,
  arrived_on date not null,
  arrivals integer not null,
  constraint arrival_pkey PRIMARY KEY (tool_id, arrived_on),
  constraint a_day_without_arrivals_has_no_row CHECK (arrivals > 0),
  constraint arrival_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tool(tool_id)
);

create table audit (
  tool_id text collate "C" not null,
  on_day date not null,
  address text not null,
  pages_seen integer not null,
  pages_known integer not null,
  answers jsonb not null,
  figures jsonb,
  constraint audit_pkey PRIMARY KEY (tool_id, on_day),
  constraint an_audit_sees_no_more_than_there_is CHECK (pages_seen >= 0 AND pages_known >= pages_seen),
  constraint audit_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tool(tool_id)
);

create table audit_wish (
  tool_id text collate "C" not null,
  asked_at timestamp with time zone not null default now(),
  taken_until timestamp with time zone,
  constraint audit_wish_pkey PRIMARY KEY (tool_id),
  constraint audit_wish_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tool(tool_id)
);

create table broken_rule (
  evaluation_id text collate "C" not null,
  rule_number integer not null,
  criterion text not null,
  family text,
  severity text not null,
  ground jsonb not null,
  constraint broken_rule_pkey PRIMARY KEY (evaluation_id, rule_number),
  constraint a_rule_family_is_known CHECK (family = ANY (ARRAY['forced-use'::text, 'excessive-trace'::text, 'ranking-misuse'::text, 'duplicate-reporting'::text, 'dormant'::text])),
  constraint a_severity_is_known CHECK (severity = ANY (ARRAY['block'::text, 'violation'::text, 'review'::text, 'warn'::text, 'inform'::text])),
  constraint broken_rule_evaluation_id_fkey FOREIGN KEY (evaluation_id) REFERENCES evaluation(evaluation_id) ON DELETE CASCADE
);

create table burden_report (
  report_id text collate "C" not null,
  code_hash bytea not null,
  tool_id text collate "C",
  content text not null,
  salt bytea not null,
  picture bytea,
  received_on date not null,
  is_entered boolean not null default false,
  place text collate "C" not null default 'received'::text,
  moved_on date,
  reply text,
  case_id text collate "C",
  constraint burden_report_pkey PRIMARY KEY (report_id),
  constraint a_linked_report_names_its_case CHECK (place <> 'linked'::text OR case_id IS NOT NULL),
  constraint a_report_code_is_sha_256 CHECK (octet_length(code_hash) = 32),
  constraint a_report_id_is_sha_256 CHECK (report_id ~ '^[0-9a-f]{64}$'::text),
  constraint a_report_place_is_known CHECK (place = ANY (ARRAY['received'::text, 'seen'::text, 'linked'::text, 'answered'::text, 'set-aside'::text])),
  constraint burden_report_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(case_id),
  constraint burden_report_code_hash_key UNIQUE (code_hash),
  constraint burden_report_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tool(tool_id)
);
CREATE INDEX burden_report_of_tool ON public.burden_report USING btree (tool_id, received_on);
CREATE INDEX burden_report_to_enter ON public.burden_report USING btree (report_id) WHERE (NOT is_entered);

create table burden_sum (
  evaluation_id text collate "C" not null,
  summed_by text not null,
  place integer not null,
  key text not null,
  office_id text collate "C",
  minutes_low double precision not null,
  minutes_likely double precision not null,
  minutes_high double precision not null,
  tools integer not null,
  unknown_tools integer not null,
  constraint burden_sum_pkey PRIMARY KEY (evaluation_id, summed_by, place),
  constraint a_burden_is_not_negative CHECK (minutes_low >= 0::double precision),
  constraint a_burden_lies_between_its_ends CHECK (minutes_low <= minutes_likely AND minutes_likely <= minutes_high),
  constraint burden_is_summed_by_office_region_or_role CHECK (summed_by = ANY (ARRAY['office'::text, 'region'::text, 'role'::text])),
  constraint burden_sum_evaluation_id_fkey FOREIGN KEY (evaluation_id) REFERENCES evaluation(evaluation_id) ON DELETE CASCADE,
  constraint burden_sum_office_id_fkey FOREIGN KEY (office_id) REFERENCES office(office_id)
);

create table case_entry (
  case_id text collate "C" not null,
  number integer not null,
  step text collate "C" not null,
  taken_on date not null,
  account_id text collate "C",
  office_id text collate "C",
  answers json not null,
  constraint case_entry_pkey PRIMARY KEY (case_id, number),
  constraint case_entry_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(case_id),
  constraint case_entry_office_id_fkey FOREIGN KEY (office_id) REFERENCES office(office_id),
  constraint entries_are_numbered_from_one CHECK (number >= 1),
  constraint who_took_a_step_did_so_for_an_office CHECK ((account_id IS NULL) = (office_id IS NULL))
);
CREATE INDEX case_entry_of_account ON public.case_entry USING btree (account_id);

create table case_file (
  case_id text collate "C" not null,
  kind text collate "C" not null,
  tool_id text collate "C",
  office_id text collate "C" not null,
  about_id text collate "C",
  title text not null,
  opened_on date not null,
  place text collate "C" not null,
  steps integer not null,
  due_on date,
  due_clock text collate "C",
  ended_on date,
  constraint case_file_pkey PRIMARY KEY (case_id),
  constraint a_case_does_not_end_before_it_opens CHECK (ended_on >= opened_on),
  constraint a_case_has_a_step CHECK (steps > 0),
  constraint a_case_has_a_title CHECK (title <> ''::text),
  constraint a_case_id_can_be_read_aloud CHECK (case_id ~ '^C-[0-9A-HJKMNP-TV-Z]{8}$'::text),
  constraint a_due_day_has_its_clock CHECK ((due_on IS NULL) = (due_clock IS NULL)),
  constraint case_file_about_id_fkey FOREIGN KEY (about_id) REFERENCES case_file(case_id),
  constraint case_file_office_id_fkey FOREIGN KEY (office_id) REFERENCES office(office_id),
  constraint case_file_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tool(tool_id)
);
CREATE INDEX case_of_office ON public.case_file USING btree (office_id);
CREATE INDEX case_of_tool ON public.case_file USING btree (tool_id);
CREATE INDEX case_that_is_due ON public.case_file USING btree (due_on) WHERE (ended_on IS NULL);

create table counted_stretch (
  tool_id text collate "C" not null,
  server text collate "C" not null,
  on_day date not null,
  from_at bigint not null,
  until_at bigint not null,
  constraint counted_stretch_pkey PRIMARY KEY (tool_id, server, on_day, from_at),
  constraint a_stretch_ends_after_it_begins CHECK (until_at >= from_at),
  constraint counted_stretch_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tool(tool_id)
);

create table done_once (
  account_id text collate "C" not null,
  key text collate "C" not null,
  request_hash bytea not null,
  case_id text collate "C" not null,
  done_on date not null,
  constraint done_once_pkey PRIMARY KEY (account_id, key),
  constraint a_request_hash_is_sha_256 CHECK (octet_length(request_hash) = 32),
  constraint done_once_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(case_id)
);
CREATE INDEX done_once_by_day ON public.done_once USING btree (done_on);

create table duty (
  account_id text collate "C" not null,
  place integer not null,
  role text collate "C" not null,
  office_id text collate "C" not null,
  within text collate "C",
  constraint duty_pkey PRIMARY KEY (account_id, place),
  constraint a_role_is_known CHECK (role = ANY (ARRAY['administrator'::text, 'clerk'::text, 'reviewer'::text, 'sponsor'::text, 'verifier'::text, 'decider'::text, 'auditor'::text, 'reader'::text])),
  constraint duty_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id),
  constraint duty_office_id_fkey FOREIGN KEY (office_id) REFERENCES office(office_id)
);

create table evaluation (
  evaluation_id text collate "C" not null,
  number bigint not null generated always as identity,
  as_of date not null,
  rulebook jsonb not null,
  summary jsonb not null,
  started_at timestamp with time zone not null default now(),
  finished_at timestamp with time zone,
  constraint evaluation_pkey PRIMARY KEY (evaluation_id),
  constraint an_evaluation_does_not_finish_before_it_starts CHECK (finished_at >= started_at),
  constraint an_evaluation_id_can_be_read_aloud CHECK (evaluation_id ~ '^E-[0-9A-HJKMNP-TV-Z]{8}$'::text),
  constraint evaluation_number_key UNIQUE (number)
);

create table finding (
  evaluation_id text collate "C" not null,
  tool_id text collate "C" not null,
  place integer not null,
  rule_number integer not null,
  answer_place integer not null,
  constraint finding_pkey PRIMARY KEY (evaluation_id, tool_id, place),
  constraint finding_evaluation_id_rule_number_fkey FOREIGN KEY (evaluation_id, rule_number) REFERENCES broken_rule(evaluation_id, rule_number) ON DELETE CASCADE,
  constraint finding_evaluation_id_tool_id_fkey FOREIGN KEY (evaluation_id, tool_id) REFERENCES tool_review(evaluation_id, tool_id) ON DELETE CASCADE
);

create table group_load (
  only_row boolean not null default true,
  as_of date not null,
  load jsonb,
  constraint group_load_pkey PRIMARY KEY (only_row),
  constraint there_is_one_group_load CHECK (only_row)
);

create table group_members (
  tool_id text collate "C" not null,
  key_id text collate "C" not null,
  as_of date not null,
  members bytea not null,
  constraint group_members_pkey PRIMARY KEY (tool_id),
  constraint a_group_key_is_told_by_its_fingerprint CHECK (key_id ~ '^[0-9a-f]{12}$'::text),
  constraint group_members_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tool(tool_id),
  constraint members_have_sixteen_bytes CHECK ((octet_length(members) % 16) = 0)
);

create table group_pair (
  a_id text collate "C" not null,
  b_id text collate "C" not null,
  shared integer not null,
  of_a integer not null,
  of_b integer not null,
  constraint group_pair_pkey PRIMARY KEY (a_id, b_id),
  constraint a_group_pair_has_two_groups CHECK (a_id < b_id),
  constraint a_group_pair_shares_enough CHECK (shared >= 5 AND shared <= of_a AND shared <= of_b),
  constraint group_pair_a_id_fkey FOREIGN KEY (a_id) REFERENCES tool(tool_id),
  constraint group_pair_b_id_fkey FOREIGN KEY (b_id) REFERENCES tool(tool_id)
);
CREATE INDEX group_pair_of_b ON public.group_pair USING btree (b_id);

create table group_week (
  tool_id text collate "C" not null,
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
  constraint group_week_pkey PRIMARY KEY (tool_id, week),
  constraint a_group_week_begins_on_monday CHECK (EXTRACT(isodow FROM week) = 1::numeric),
  constraint a_group_week_counts CHECK (messages >= 0 AND active >= 0 AND off_hours >= 0 AND off_hours <= messages AND reply_demands >= 0 AND answers >= 0 AND chains >= 0 AND instant_replies >= 0 AND materials >= 0 AND round_the_clock >= 0),
  constraint group_week_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tool(tool_id)
);

create table imported_use (
  key_number integer not null,
  on_day date not null,
  way text collate "C" not null,
  file text not null,
  visits bigint not null,
  actions bigint not null,
  bot_actions bigint not null,
  visitors bytea not null,
  declared_visitors bigint,
  bands bigint[] not null,
  hours bigint[] not null,
  constraint imported_use_pkey PRIMARY KEY (key_number, on_day, way),
  constraint a_way_of_use_is_known CHECK (way = ANY (ARRAY['logs'::text, 'sheets'::text])),
  constraint imported_use_key_number_fkey FOREIGN KEY (key_number) REFERENCES usage_key(number),
  constraint only_sheets_declare_visitors CHECK (declared_visitors IS NULL OR way = 'sheets'::text)
);

create table invitation (
  token_hash bytea not null,
  account_id text collate "C" not null,
  expires_at bigint not null,
  used_at bigint,
  constraint invitation_pkey PRIMARY KEY (token_hash),
  constraint an_invitation_hash_is_sha_256 CHECK (octet_length(token_hash) = 32),
  constraint invitation_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id)
);

create table ledger (
  place bigint not null,
  act text collate "C" not null,
  subject text collate "C",
  leaf text not null,
  leaf_hash bytea not null,
  constraint ledger_pkey PRIMARY KEY (place),
  constraint a_leaf_hash_is_sha_256 CHECK (octet_length(leaf_hash) = 32),
  constraint a_place_in_the_ledger_is_a_count CHECK (place >= 0)
);
CREATE INDEX ledger_of_act ON public.ledger USING btree (act, place);
CREATE INDEX ledger_of_subject ON public.ledger USING btree (subject, place);

create table ledger_kept (
  place bigint not null,
  salt bytea not null,
  content text not null,
  constraint ledger_kept_pkey PRIMARY KEY (place),
  constraint a_salt_is_long_enough CHECK (octet_length(salt) >= 16),
  constraint ledger_kept_place_fkey FOREIGN KEY (place) REFERENCES ledger(place)
);

create table ledger_tile (
  level smallint not null,
  place bigint not null,
  hashes bytea not null,
  root bytea not null,
  constraint ledger_tile_pkey PRIMARY KEY (level, place),
  constraint a_tile_is_full CHECK (octet_length(hashes) = 8192),
  constraint a_tile_root_is_sha_256 CHECK (octet_length(root) = 32)
);

create table migration (
  number integer not null,
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone not null default now(),
  constraint migration_pkey PRIMARY KEY (number)
);

create table office (
  office_id text collate "C" not null,
  name text not null,
  level text,
  region text,
  parent_id text collate "C",
  kind text,
  folded text not null,
  constraint office_pkey PRIMARY KEY (office_id),
  constraint an_office_has_a_name CHECK (name <> ''::text),
  constraint an_office_id_can_be_read_aloud CHECK (office_id ~ '^O-[0-9A-HJKMNP-TV-Z]{8}$'::text),
  constraint an_office_is_not_its_own_parent CHECK (parent_id <> office_id),
  constraint an_office_kind_is_known CHECK (kind = ANY (ARRAY['administrative'::text, 'mass-organisation'::text, 'public-institution'::text, 'other'::text])),
  constraint an_office_level_is_known CHECK (level = ANY (ARRAY['national'::text, 'province'::text, 'city'::text, 'county'::text, 'township'::text, 'village'::text])),
  constraint office_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES office(office_id) DEFERRABLE INITIALLY DEFERRED
);

create table office_text (
  number bigint not null generated always as identity,
  title text not null,
  kind text collate "C" not null,
  office_id text collate "C",
  issued_on date,
  kept_on date not null,
  digest text collate "C" not null,
  body text not null,
  demands integer not null,
  constraint office_text_pkey PRIMARY KEY (number),
  constraint a_kind_of_text_is_known CHECK (kind = ANY (ARRAY['notice'::text, 'rule'::text, 'announcement'::text])),
  constraint a_text_has_a_title CHECK (btrim(title) <> ''::text),
  constraint a_text_says_something CHECK (btrim(body) <> ''::text),
  constraint demands_are_a_count CHECK (demands >= 0),
  constraint office_text_digest_key UNIQUE (digest),
  constraint office_text_office_id_fkey FOREIGN KEY (office_id) REFERENCES office(office_id)
);

create table overlap (
  evaluation_id text collate "C" not null,
  a_id text collate "C" not null,
  b_id text collate "C" not null,
  a_covered_by_b double precision not null,
  b_covered_by_a double precision not null,
  degree double precision not null,
  audience text not null,
  territory text not null,
  pairs jsonb not null,
  constraint overlap_pkey PRIMARY KEY (evaluation_id, a_id, b_id),
  constraint a_share_lies_between_none_and_all CHECK (a_covered_by_b >= 0::double precision AND a_covered_by_b <= 1::double precision AND b_covered_by_a >= 0::double precision AND b_covered_by_a <= 1::double precision AND degree >= 0::double precision AND degree <= 1::double precision),
  constraint an_overlap_audience_is_known CHECK (audience = ANY (ARRAY['same'::text, 'partly'::text, 'different'::text, 'unknown'::text])),
  constraint an_overlap_has_two_tools CHECK (a_id <> b_id),
  constraint an_overlap_territory_is_known CHECK (territory = ANY (ARRAY['same'::text, 'contains'::text, 'different'::text, 'unknown'::text])),
  constraint overlap_a_id_fkey FOREIGN KEY (a_id) REFERENCES tool(tool_id),
  constraint overlap_b_id_fkey FOREIGN KEY (b_id) REFERENCES tool(tool_id),
  constraint overlap_evaluation_id_fkey FOREIGN KEY (evaluation_id) REFERENCES evaluation(evaluation_id) ON DELETE CASCADE
);
CREATE INDEX overlap_in_order ON public.overlap USING btree (evaluation_id, ((jsonb_array_length(pairs) > 1)) DESC, degree DESC, a_id, b_id);
CREATE INDEX overlap_of_b ON public.overlap USING btree (evaluation_id, b_id);

create table own_limit (
  limit_id text collate "C" not null,
  value double precision not null,
  source text not null,
  set_on date not null,
  constraint own_limit_pkey PRIMARY KEY (limit_id),
  constraint an_own_limit_is_not_less_than_nought CHECK (value >= 0::double precision),
  constraint an_own_limit_names_its_source CHECK (btrim(source) <> ''::text)
);

create table plan (
  evaluation_id text collate "C" not null,
  ground bytea not null,
  plan bytea,
  constraint plan_pkey PRIMARY KEY (evaluation_id),
  constraint plan_evaluation_id_fkey FOREIGN KEY (evaluation_id) REFERENCES evaluation(evaluation_id) ON DELETE CASCADE
);

create table rating_contact (
  voice_number bigint not null,
  contact text not null,
  receipt text not null,
  constraint rating_contact_pkey PRIMARY KEY (voice_number),
  constraint rating_contact_voice_number_fkey FOREIGN KEY (voice_number) REFERENCES rating_voice(number)
);

create table rating_day (
  tool_id text collate "C" not null,
  kind text collate "C" not null,
  way text collate "C" not null,
  on_day date not null,
  grade smallint not null,
  voices bigint not null,
  constraint rating_day_pkey PRIMARY KEY (tool_id, on_day, kind, way, grade),
  constraint a_rating_has_a_voice CHECK (voices > 0),
  constraint a_rating_kind_is_known CHECK (kind = ANY (ARRAY['explicit'::text, 'default'::text, 'call-back'::text])),
  constraint a_rating_way_is_known CHECK (way = ANY (ARRAY['page'::text, 'script'::text, 'program'::text])),
  constraint rating_day_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tool(tool_id),
  constraint there_are_five_grades CHECK (grade >= 1 AND grade <= 5)
);
CREATE INDEX rating_day_by_way ON public.rating_day USING btree (way, on_day);

create table rating_voice (
  number bigint not null generated always as identity,
  tool_id text collate "C" not null,
  kind text collate "C" not null,
  on_day date not null,
  grade smallint not null,
  words text,
  is_named boolean not null,
  receipt_hash bytea,
  case_id text collate "C",
  helped_on date,
  constraint rating_voice_pkey PRIMARY KEY (number),
  constraint a_receipt_hash_is_sha_256 CHECK (octet_length(receipt_hash) = 32),
  constraint a_voice_has_one_of_five_grades CHECK (grade >= 1 AND grade <= 5),
  constraint a_voice_is_of_a_known_kind CHECK (kind = ANY (ARRAY['explicit'::text, 'default'::text, 'call-back'::text])),
  constraint only_bad_ratings_have_a_case CHECK (case_id IS NULL OR grade <= 2),
  constraint rating_voice_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(case_id),
  constraint rating_voice_receipt_hash_key UNIQUE (receipt_hash),
  constraint rating_voice_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tool(tool_id)
);
CREATE INDEX voice_of_case ON public.rating_voice USING btree (case_id) WHERE (case_id IS NOT NULL);
CREATE INDEX voice_of_tool ON public.rating_voice USING btree (tool_id, number) WHERE (words IS NOT NULL);
CREATE INDEX voice_without_case ON public.rating_voice USING btree (number) WHERE ((case_id IS NULL) AND (grade <= 2));

create table reading (
  tool_id text collate "C" not null,
  fact text collate "C" not null,
  gathered_by text collate "C" not null,
  as_of date not null,
  source text not null,
  value jsonb,
  gap text,
  seen bigint,
  out_of bigint,
  constraint reading_pkey PRIMARY KEY (tool_id, fact, gathered_by, as_of),
  constraint a_gap_is_known CHECK (gap = ANY (ARRAY['not-collected'::text, 'source-down'::text, 'too-few-people'::text, 'unreadable'::text])),
  constraint a_gatherer_is_known CHECK (gathered_by = ANY (ARRAY['use'::text, 'ratings'::text, 'reports'::text, 'texts'::text, 'robot'::text, 'groups'::text])),
  constraint a_reach_counts CHECK (seen >= 0 AND out_of >= seen),
  constraint a_reading_knows_or_says_why_not CHECK ((value IS NULL) <> (gap IS NULL)),
  constraint reading_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tool(tool_id)
);

create table recommendation (
  evaluation_id text collate "C" not null,
  tool_id text collate "C" not null,
  outcome text not null,
  into_id text collate "C",
  reasons jsonb not null,
  constraint recommendation_pkey PRIMARY KEY (evaluation_id, tool_id),
  constraint a_tool_is_not_merged_into_itself CHECK (into_id <> tool_id),
  constraint an_outcome_is_known CHECK (outcome = ANY (ARRAY['retain'::text, 'rectify'::text, 'merge'::text, 'retire'::text])),
  constraint recommendation_evaluation_id_fkey FOREIGN KEY (evaluation_id) REFERENCES evaluation(evaluation_id) ON DELETE CASCADE,
  constraint recommendation_into_id_fkey FOREIGN KEY (into_id) REFERENCES tool(tool_id),
  constraint recommendation_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tool(tool_id)
);

create table register_change (
  only_row boolean not null default true,
  number bigint not null default 0,
  constraint register_change_pkey PRIMARY KEY (only_row),
  constraint there_is_one_row CHECK (only_row)
);

create table report_cell (
  period text collate "C" not null,
  number integer not null,
  level text collate "C",
  region text collate "C",
  senders integer not null,
  constraint report_cell_pkey PRIMARY KEY (period, number),
  constraint a_report_cell_has_senders CHECK (senders > 0),
  constraint a_report_period_is_a_month CHECK (period ~ '^\d{4}-\d{2}$'::text)
);

create table report_cell_group (
  period text collate "C" not null,
  level text collate "C" not null default ''::text,
  region text collate "C" not null default ''::text,
  number integer not null,
  constraint report_cell_group_pkey PRIMARY KEY (period, level, region),
  constraint report_cell_group_period_number_fkey FOREIGN KEY (period, number) REFERENCES report_cell(period, number)
);

create table report_draw (
  period text collate "C" not null,
  account_id text collate "C" not null,
  number integer not null,
  drawn integer not null,
  constraint report_draw_pkey PRIMARY KEY (period, account_id),
  constraint report_draw_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id),
  constraint report_draw_period_number_fkey FOREIGN KEY (period, number) REFERENCES report_cell(period, number)
);

create table report_key (
  key_id text collate "C" not null,
  period text collate "C" not null,
  number integer not null,
  public_key bytea not null,
  sealed_key bytea,
  constraint report_key_pkey PRIMARY KEY (key_id),
  constraint a_report_key_id_is_sha_256 CHECK (key_id ~ '^[0-9a-f]{64}$'::text),
  constraint report_key_period_number_fkey FOREIGN KEY (period, number) REFERENCES report_cell(period, number),
  constraint report_key_period_number_key UNIQUE (period, number)
);

create table session (
  token_hash bytea not null,
  account_id text collate "C" not null,
  began_at bigint not null,
  last_used_at bigint not null,
  constraint session_pkey PRIMARY KEY (token_hash),
  constraint a_session_hash_is_sha_256 CHECK (octet_length(token_hash) = 32),
  constraint session_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id)
);
CREATE INDEX session_of_account ON public.session USING btree (account_id);

create table sign_in_attempt (
  key_hash bytea not null,
  at bigint not null,
  constraint an_attempt_hash_is_sha_256 CHECK (octet_length(key_hash) = 32)
);
CREATE INDEX sign_in_attempt_of_key ON public.sign_in_attempt USING btree (key_hash, at);

create table spent_token (
  token_hash bytea not null,
  period text collate "C" not null,
  constraint spent_token_pkey PRIMARY KEY (token_hash),
  constraint a_spent_token_is_sha_256 CHECK (octet_length(token_hash) = 32)
);

create table text_link (
  text_number bigint not null,
  span_start integer not null,
  span_end integer not null,
  tool_id text collate "C" not null,
  way text collate "C" not null,
  answer text collate "C" not null default 'open'::text,
  answered_on date,
  constraint text_link_pkey PRIMARY KEY (text_number, span_start, tool_id),
  constraint a_span_has_an_extent CHECK (0 <= span_start AND span_start < span_end),
  constraint a_way_of_linking_is_known CHECK (way = ANY (ARRAY['named'::text, 'named-before'::text, 'by-kind'::text, 'alike'::text, 'by-hand'::text])),
  constraint an_answer_to_a_link_is_known CHECK (answer = ANY (ARRAY['open'::text, 'confirmed'::text, 'refused'::text])),
  constraint an_answered_link_has_its_day CHECK ((answer = 'open'::text) = (answered_on IS NULL)),
  constraint text_link_text_number_fkey FOREIGN KEY (text_number) REFERENCES office_text(number),
  constraint text_link_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tool(tool_id)
);
CREATE INDEX text_link_by_tool ON public.text_link USING btree (tool_id) WHERE (answer = 'confirmed'::text);

create table tool (
  tool_id text collate "C" not null,
  name text not null,
  kind text not null,
  sponsor_id text collate "C" not null,
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
  beside json not null,
  origin jsonb not null,
  folded text not null,
  filing text generated always as ((papers #>> '{filing,state}'::text[])) stored,
  constraint tool_pkey PRIMARY KEY (tool_id),
  constraint a_filing_state_is_known CHECK (filing = ANY (ARRAY['filed'::text, 'not-filed'::text, 'exempt'::text])),
  constraint a_launch_does_not_end_before_it_begins CHECK (launched_from <= launched_to),
  constraint a_launch_has_both_its_ends CHECK ((launched_from IS NULL) = (launched_to IS NULL)),
  constraint a_life_is_known CHECK (life = ANY (ARRAY['proposed'::text, 'live'::text, 'retiring'::text, 'retired'::text])),
  constraint a_tool_carries_the_papers_of_its_kind CHECK ((papers ->> 'kind'::text) = kind),
  constraint a_tool_has_a_name CHECK (name <> ''::text),
  constraint a_tool_id_can_be_read_aloud CHECK (tool_id ~ '^T-[0-9A-HJKMNP-TV-Z]{8}$'::text),
  constraint a_tool_kind_is_known CHECK (kind = ANY (ARRAY['app'::text, 'account'::text, 'group'::text, 'form'::text, 'site'::text])),
  constraint a_tool_level_is_known CHECK (level = ANY (ARRAY['national'::text, 'province'::text, 'city'::text, 'county'::text, 'township'::text, 'village'::text])),
  constraint an_audience_is_known CHECK (audiences <@ ARRAY['public'::text, 'business'::text, 'staff'::text, 'grassroots'::text]),
  constraint only_an_app_has_a_filing CHECK (kind = 'app'::text OR filing IS NULL),
  constraint tool_sponsor_id_fkey FOREIGN KEY (sponsor_id) REFERENCES office(office_id)
);
CREATE INDEX tool_of_filing_number ON public.tool USING btree (((papers #>> '{filing,number}'::text[])));
CREATE INDEX tool_of_sponsor ON public.tool USING btree (sponsor_id);

create table tool_review (
  evaluation_id text collate "C" not null,
  tool_id text collate "C" not null,
  answers jsonb,
  burden jsonb,
  hours double precision,
  findings integer not null,
  families text[] not null,
  constraint tool_review_pkey PRIMARY KEY (evaluation_id, tool_id),
  constraint a_finding_family_is_known CHECK (families <@ ARRAY['forced-use'::text, 'excessive-trace'::text, 'ranking-misuse'::text, 'duplicate-reporting'::text, 'dormant'::text]),
  constraint answers_and_burden_come_together CHECK ((answers IS NULL) = (burden IS NULL)),
  constraint hours_are_not_negative CHECK (hours >= 0::double precision),
  constraint tool_review_evaluation_id_fkey FOREIGN KEY (evaluation_id) REFERENCES evaluation(evaluation_id) ON DELETE CASCADE,
  constraint tool_review_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tool(tool_id)
);

create table tree_head (
  size bigint not null,
  root bytea not null,
  signed_at bigint not null,
  key_id text collate "C" not null,
  signature bytea not null,
  constraint tree_head_pkey PRIMARY KEY (size),
  constraint a_signature_is_ed25519 CHECK (octet_length(signature) = 64),
  constraint a_signed_root_is_sha_256 CHECK (octet_length(root) = 32)
);

create table usage_day (
  key_number integer not null,
  on_day date not null,
  visits bigint not null,
  actions bigint not null,
  bot_actions bigint not null,
  visitors bytea not null,
  bands bigint[] not null,
  hours bigint[] not null,
  constraint usage_day_pkey PRIMARY KEY (key_number, on_day),
  constraint usage_day_key_number_fkey FOREIGN KEY (key_number) REFERENCES usage_key(number)
);

create table usage_file (
  sha256 text collate "C" not null,
  file text not null,
  taken_on date not null,
  constraint usage_file_pkey PRIMARY KEY (sha256),
  constraint a_digest_of_a_usage_file_is_whole CHECK (length(sha256) = 64)
);

create table usage_journal (
  number bigint not null generated always as identity,
  on_day date not null,
  records bytea not null,
  constraint usage_journal_pkey PRIMARY KEY (number),
  constraint records_have_eight_bytes CHECK ((octet_length(records) % 8) = 0)
);

create table usage_key (
  number integer not null generated always as identity,
  tool_id text collate "C" not null,
  capability text not null default ''::text,
  region text collate "C" not null default ''::text,
  audience text collate "C" not null default ''::text,
  constraint usage_key_pkey PRIMARY KEY (number),
  constraint a_usage_audience_is_known CHECK (audience = ANY (ARRAY[''::text, 'public'::text, 'business'::text, 'staff'::text, 'grassroots'::text])),
  constraint usage_key_tool_id_capability_region_audience_key UNIQUE (tool_id, capability, region, audience),
  constraint usage_key_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tool(tool_id)
);

create table usage_secret (
  on_day date not null,
  secret bytea not null,
  constraint usage_secret_pkey PRIMARY KEY (on_day),
  constraint a_usage_secret_is_long_enough CHECK (octet_length(secret) >= 16)
);

create table webhook (
  number bigint not null generated always as identity,
  address text not null,
  acts text[] not null,
  secret text not null,
  created_at bigint not null,
  next_place bigint not null,
  tries integer not null default 0,
  next_try_at bigint not null,
  stopped_at bigint,
  stopped_why text,
  last_at bigint,
  last_answer jsonb,
  constraint webhook_pkey PRIMARY KEY (number),
  constraint a_place_in_the_ledger_is_a_count CHECK (next_place >= 0),
  constraint a_reason_to_stop_is_known CHECK (stopped_why = ANY (ARRAY['tired'::text, 'gone'::text])),
  constraint a_webhook_has_an_address CHECK (address <> ''::text),
  constraint an_answer_has_its_time CHECK ((last_at IS NULL) = (last_answer IS NULL)),
  constraint what_stopped_has_a_reason CHECK ((stopped_at IS NULL) = (stopped_why IS NULL))
);
