-- Copies of users' documents. They are personal data: each goes a while after it was made.
create table users_batch (
  id varchar(160) primary key,
  estate varchar(40) not null,
  source varchar(250) not null,
  run varchar(40) not null,
  tries int not null,
  made_at timestamp(6) with time zone not null,
  next_document varchar(220),
  state varchar(10) not null
);
create index users_batch_made on users_batch (made_at);

create table users_entry (
  batch varchar(160) not null,
  document varchar(220) not null,
  kind varchar(10) not null,
  safe varchar(220),
  body text not null,
  primary key (batch, document)
);
create index users_entry_kind on users_entry (batch, kind, document);
create index users_entry_safe on users_entry (batch, safe);

-- What a step has written of a batch, or was about to write.
create table users_mark (
  deed varchar(160) not null,
  document varchar(220) not null,
  batch varchar(160) not null,
  run varchar(40) not null,
  revision varchar(80),
  primary key (deed, document)
);
create index users_mark_batch on users_mark (batch);
