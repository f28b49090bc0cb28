-- People who act: accounts, their duties, sessions and invitations. Beside everything that is judged: no evidence names an account. Safe to run while the server is up (new tables only).

create table account (
  account_id text collate "C" primary key,
  -- The name one signs in with, folded; empty until the invitation is taken.
  sign_in_name text collate "C" unique,
  display_name text not null,
  password_hash text,
  code_secret text,
  -- The last time step of which a one-time code was taken: none is taken twice.
  code_step bigint,
  created_at bigint not null,
  closed_at bigint,
  constraint an_account_id_can_be_read_aloud check (account_id ~ '^P-[0-9A-HJKMNP-TV-Z]{8}$'),
  constraint who_can_sign_in_has_a_name_and_a_password check (
    (sign_in_name is null) = (password_hash is null)
  )
);

create table duty (
  account_id text collate "C" references account,
  place integer,
  role text collate "C" not null,
  office_id text collate "C" not null references office,
  within text collate "C",
  primary key (account_id, place),
  constraint a_role_is_known check (
    role in ('administrator', 'clerk', 'reviewer', 'sponsor', 'verifier', 'decider', 'auditor', 'reader')
  )
);

-- Only hashes of the tokens are kept: whoever reads this table can sign in with nothing of it.
create table session (
  token_hash bytea primary key,
  account_id text collate "C" not null references account,
  began_at bigint not null,
  last_used_at bigint not null,
  constraint a_session_hash_is_sha_256 check (octet_length(token_hash) = 32)
);
create index session_of_account on session (account_id);

create table invitation (
  token_hash bytea primary key,
  account_id text collate "C" not null references account,
  expires_at bigint not null,
  used_at bigint,
  constraint an_invitation_hash_is_sha_256 check (octet_length(token_hash) = 32)
);

-- Wrong sign-ins of late, by the hash of a name with an address, or of an address alone.
create table sign_in_attempt (
  key_hash bytea not null,
  at bigint not null,
  constraint an_attempt_hash_is_sha_256 check (octet_length(key_hash) = 32)
);
create index sign_in_attempt_of_key on sign_in_attempt (key_hash, at);
