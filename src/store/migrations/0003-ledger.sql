-- The ledger: what happened, entry by entry, under a Merkle tree (RFC 9162). Safe to run while the server is up (new tables only).

create table ledger (
  place bigint primary key,
  act text collate "C" not null,
  -- What it is about: the id of a tool, an evaluation, a case.
  subject text collate "C",
  -- The leaf of the tree, byte for byte.
  leaf text not null,
  leaf_hash bytea not null,
  constraint a_place_in_the_ledger_is_a_count check (place >= 0),
  constraint a_leaf_hash_is_sha_256 check (octet_length(leaf_hash) = 32)
);
create index ledger_of_subject on ledger (subject, place);
create index ledger_of_act on ledger (act, place);

-- The full tiles of the tree: 256 hashes of one level, one after the other, and their root.
create table ledger_tile (
  level smallint,
  place bigint,
  hashes bytea not null,
  root bytea not null,
  primary key (level, place),
  constraint a_tile_is_full check (octet_length(hashes) = 8192),
  constraint a_tile_root_is_sha_256 check (octet_length(root) = 32)
);

create table tree_head (
  size bigint primary key,
  root bytea not null,
  -- Milliseconds since 1970, as they were signed.
  signed_at bigint not null,
  key_id text collate "C" not null,
  signature bytea not null,
  constraint a_signed_root_is_sha_256 check (octet_length(root) = 32),
  constraint a_signature_is_ed25519 check (octet_length(signature) = 64)
);

-- What an entry keeps beside the ledger, so that it can be deleted by law: the leaf holds only its salted hash.
create table ledger_kept (
  place bigint primary key references ledger,
  salt bytea not null,
  content text not null,
  constraint a_salt_is_long_enough check (octet_length(salt) >= 16)
);

create function ledger_only_grows() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger only grows: % on % is refused', lower(tg_op), tg_table_name;
end
$$;

create trigger the_ledger_only_grows before update or delete or truncate on ledger
  for each statement execute function ledger_only_grows();
create trigger tiles_only_grow before update or delete or truncate on ledger_tile
  for each statement execute function ledger_only_grows();
create trigger tree_heads_only_grow before update or delete or truncate on tree_head
  for each statement execute function ledger_only_grows();
