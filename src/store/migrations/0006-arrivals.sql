-- How many people still come to the old addresses of tools that go or are gone: a count for each day, nothing of who they are. Safe to run while the server is up (new table and index only).

create table arrival (
  tool_id text collate "C" references tool,
  arrived_on date,
  arrivals integer not null,
  primary key (tool_id, arrived_on),
  constraint a_day_without_arrivals_has_no_row check (arrivals > 0)
);

-- What somebody did in open cases: nobody decides or verifies what is their own.
create index case_entry_of_account on case_entry (account_id);
