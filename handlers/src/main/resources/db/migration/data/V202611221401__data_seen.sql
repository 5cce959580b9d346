-- What the database of a site said of itself when it was asked last: plans are made without asking
-- it, and people want to read what would be replaced.
create table data_seen (
  estate varchar(100) not null,
  environment varchar(100) not null,
  site varchar(100) not null,
  mark varchar(1000) not null,
  seen_at timestamp(6) with time zone not null,
  primary key (estate, environment, site)
);
