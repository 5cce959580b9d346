-- Who is moving the roles of an environment right now: from right before the first record until the
-- step that moves them, or takes that back, is over.
create table role_move (
  estate varchar(40) not null,
  environment varchar(40) not null,
  run varchar(20) not null,
  since timestamp(6) with time zone not null,
  primary key (estate, environment)
);
