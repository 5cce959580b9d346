-- Which run is deploying in an environment: never two at once.
create table deployment (
  estate varchar(40) not null,
  environment varchar(40) not null,
  run varchar(20) not null,
  step varchar(100) not null,
  since timestamp(6) with time zone not null,
  primary key (estate, environment)
);
-- What has climbed to which environment, so that it may climb on from there.
create table arrival (
  estate varchar(40) not null,
  environment varchar(40) not null,
  action varchar(60) not null,
  cargo varchar(400) not null,
  run varchar(20) not null,
  at timestamp(6) with time zone not null,
  primary key (estate, environment, action, cargo)
);
