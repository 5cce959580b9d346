-- The flags that a step (deed: run/step) has found, and since when it means to have changed them:
-- written before it does, so that it takes back only that, and people see whose a maintenance is.
create table ppc_window (
  deed varchar(160) not null,
  cloud varchar(36) not null,
  estate varchar(40) not null,
  keeper varchar(40) not null,
  run varchar(40) not null,
  name varchar(255) not null,
  organisation varchar(36) not null,
  flags int not null,
  began timestamp(6) with time zone,
  ended timestamp(6) with time zone,
  primary key (deed, cloud)
);
create index ppc_window_open on ppc_window (estate, keeper);
