-- Since when a try of a step waits for people to merge something.
create table vigil (
  token varchar(110) primary key,
  since timestamp(6) with time zone not null
);
