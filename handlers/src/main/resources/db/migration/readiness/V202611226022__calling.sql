-- Whom a step calls one after the other: how many have been, when the next is, and who has come.
create table calling (
  token varchar(120) primary key,
  run varchar(20) not null,
  step varchar(60) not null,
  chain varchar(60) not null,
  made integer not null,
  next_at timestamp(6) with time zone not null,
  answered_by varchar(80),
  answered_at timestamp(6) with time zone
);
create index calling_run on calling (run);
