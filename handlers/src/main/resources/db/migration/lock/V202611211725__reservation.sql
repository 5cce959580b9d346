-- An environment that somebody keeps to themselves for a while. It ends by itself.
create table reservation (
  estate varchar(40) not null,
  environment varchar(40) not null,
  person varchar(80) not null,
  reason varchar(400) not null,
  ends_at timestamp(6) with time zone not null,
  primary key (estate, environment)
);
