-- Addresses that are sent each new entry of the ledger (Standard Webhooks), and how far each has come. Safe to run while the server is up (new table only).

create table webhook (
  number bigint generated always as identity primary key,
  address text not null,
  -- Which acts are sent; empty: all.
  acts text[] not null,
  secret text not null,
  created_at bigint not null,
  -- The place of the entry that is looked at next.
  next_place bigint not null,
  -- Failures in a row, and when it is tried again.
  tries integer not null default 0,
  next_try_at bigint not null,
  stopped_at bigint,
  stopped_why text,
  last_at bigint,
  last_answer jsonb,
  constraint a_webhook_has_an_address check (address <> ''),
  constraint a_place_in_the_ledger_is_a_count check (next_place >= 0),
  constraint what_stopped_has_a_reason check ((stopped_at is null) = (stopped_why is null)),
  constraint a_reason_to_stop_is_known check (stopped_why in ('tired', 'gone')),
  constraint an_answer_has_its_time check ((last_at is null) = (last_answer is null))
);
