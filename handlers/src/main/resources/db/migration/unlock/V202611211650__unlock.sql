-- What two people opened for a while. It is opened for nobody yet, until the first run that needs
-- it takes it.
create table unlock (
  id varchar(40) primary key,
  estate varchar(40) not null,
  environment varchar(40) not null,
  reason varchar(400) not null,
  wish_by varchar(80) not null,
  wish_at timestamp(6) with time zone not null,
  seconds bigint not null,
  opened_by varchar(80),
  opened_until timestamp(6) with time zone,
  run varchar(20)
);
create index unlock_place on unlock (estate, environment);
