-- What a plan rests on and what it came to. Safe to run while the server runs: it only adds an empty table.

-- Both as compressed JSON: they are read and written whole.
-- Kept for the latest evaluation only.
create table plan (
  evaluation_id text collate "C" primary key references evaluation on delete cascade,
  ground bytea not null,
  -- Null where nothing could be planned.
  plan bytea
);
