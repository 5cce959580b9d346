-- Until when a try of a step waits, from its first entry on.
create table appointment (
  token varchar(90) primary key,
  run varchar(20) not null,
  at timestamp(6) with time zone not null
);
