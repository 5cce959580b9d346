create table role_held (
  id varchar(130) primary key,
  estate varchar(40) not null,
  environment varchar(40) not null,
  site varchar(40) not null,
  role varchar(20) not null,
  release varchar(100) not null,
  since timestamp(6) with time zone not null
);
create index role_held_estate on role_held (estate, environment);
