-- One row: whether everything stands, because of whom, and who has asked to go on.
create table emergency_stop (
  id integer primary key,
  person varchar(80),
  reason varchar(500),
  at timestamp(6) with time zone,
  resume_by varchar(80),
  resume_at timestamp(6) with time zone
);
insert into emergency_stop (id) values (1);
