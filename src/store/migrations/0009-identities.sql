-- Who signs in through an identity provider (OpenID Connect): its issuer and its name for the person, who has one account at most. Safe to run while the server is up (new columns only).

alter table account
  add column identity_issuer text collate "C",
  add column identity_subject text collate "C",
  add constraint an_identity_has_issuer_and_subject check ((identity_issuer is null) = (identity_subject is null)),
  add constraint an_identity_has_one_account unique (identity_issuer, identity_subject);
