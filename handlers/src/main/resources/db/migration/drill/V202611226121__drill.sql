-- How drills went: how much would have been lost, and for how long it was away; nothing where nobody can say.
create table drill (
  token varchar(160) primary key,
  estate varchar(40) not null,
  environment varchar(40) not null,
  kind varchar(20) not null,
  ended_at timestamp(6) with time zone not null,
  lost_seconds bigint,
  away_seconds bigint
);
create index drill_of on drill (estate, kind, ended_at);
