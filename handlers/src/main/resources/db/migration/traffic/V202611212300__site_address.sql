-- The address that a site had when its cloud was asked last: who is production has to be known, and
-- traffic to be moved away, when that cloud does not answer any more.
create table site_address (
  estate varchar(40) not null,
  site varchar(40) not null,
  name varchar(120) not null,
  ip varchar(45) not null,
  seen_at timestamp(6) with time zone not null,
  primary key (estate, site, name)
);
