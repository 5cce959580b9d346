-- Which sites must not be used before people have looked at them, since when and by which run.
create table fence (
  id varchar(130) primary key,
  estate varchar(40) not null,
  environment varchar(40) not null,
  site varchar(40) not null,
  run varchar(20) not null,
  since timestamp(6) with time zone not null
);
