-- What was answered under an idempotency key, so that the same call sent again does nothing twice. An answer may hold a secret that is shown once: it is sealed with the token that asked, of which only the hash is known here. Safe to run while the server is up (new table only).

create table answered_once (
  sender_hash bytea,
  key text collate "C",
  request_hash bytea not null,
  begun_at bigint not null,
  status integer,
  sealed bytea,
  primary key (sender_hash, key),
  constraint a_sender_hash_is_sha_256 check (octet_length(sender_hash) = 32),
  constraint a_request_hash_is_sha_256 check (octet_length(request_hash) = 32),
  constraint an_answer_has_status_and_body check ((status is null) = (sealed is null))
);
create index answered_once_by_time on answered_once (begun_at);
