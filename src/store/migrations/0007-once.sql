-- What programs asked for with an idempotency key: the same question twice is one act. Safe to run while the server is up (new table only).

create table done_once (
  account_id text collate "C",
  key text collate "C",
  request_hash bytea not null,
  case_id text collate "C" not null references case_file,
  done_on date not null,
  primary key (account_id, key),
  constraint a_request_hash_is_sha_256 check (octet_length(request_hash) = 32)
);
create index done_once_by_day on done_once (done_on);
