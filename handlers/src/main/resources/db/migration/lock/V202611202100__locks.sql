-- What may never happen twice at once. A lock belongs to a run and has no end of its own; one that
-- two people broke is remembered, so that its run does not simply take it again.
create table run_lock (
  estate varchar(40) not null,
  name varchar(40) not null,
  run varchar(20) not null,
  taken_at timestamp(6) with time zone not null,
  wish_by varchar(80),
  wish_at timestamp(6) with time zone,
  primary key (estate, name)
);
create table broken_lock (
  run varchar(20) primary key,
  broken_by varchar(200) not null,
  broken_at timestamp(6) with time zone not null
);
