-- Who is production takes two people who name the same site: of each place, the newest wish.
create table role_wish (
  estate varchar(40) not null,
  environment varchar(40) not null,
  site varchar(40) not null,
  wish_by varchar(80) not null,
  wish_at timestamp(6) with time zone not null,
  primary key (estate, environment)
);
