-- Numbers that this register's own people set in place of assumed or local ones. Safe to run while the server is up (new table only).

create table own_limit (
  limit_id text collate "C" primary key,
  value double precision not null,
  source text not null,
  set_on date not null,
  constraint an_own_limit_names_its_source check (btrim(source) <> ''),
  constraint an_own_limit_is_not_less_than_nought check (value >= 0)
);
