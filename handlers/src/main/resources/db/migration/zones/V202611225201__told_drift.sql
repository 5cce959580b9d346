-- What people have been told of that has become of zones since they were written down; whoever writes
-- a change down here tells it, and it goes when the zone is as its file says again.
create table told_drift (
  subject varchar(36) primary key,
  place varchar(400) not null,
  told_at timestamp(6) with time zone not null
);
create index told_drift_place on told_drift (place);
