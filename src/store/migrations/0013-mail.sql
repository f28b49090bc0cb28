-- The address to which somebody wants their daily digest, by their own wish, and the day of the last one. Safe to run while the server is up (new columns only).

alter table account
  add column mail text,
  add column digest_sent_on date,
  add constraint a_mail_address_has_its_sign check (mail ~ '^[^@[:space:]]+@[^@[:space:]]+$');
