-- Tokens by which programs act for an account, within scopes and until a day. Only their hashes are kept. Safe to run while the server is up (new table only).

create table api_token (
  number bigint generated always as identity primary key,
  token_hash bytea not null unique,
  account_id text collate "C" not null references account,
  name text not null,
  scopes text[] not null,
  created_at bigint not null,
  expires_at bigint not null,
  last_used_at bigint,
  constraint a_token_hash_is_sha_256 check (octet_length(token_hash) = 32),
  constraint a_token_has_a_name check (btrim(name) <> ''),
  constraint a_token_has_a_scope check (cardinality(scopes) > 0),
  constraint a_token_ends_after_it_begins check (expires_at > created_at)
);
create index api_token_of_account on api_token (account_id);
