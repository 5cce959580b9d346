-- What people say yes to before a run begins, as it was when they were asked; each new plan asks anew.
alter table run add column plan text;
alter table run add column hash varchar(16);
alter table run add column plans integer default 0 not null;
alter table run add column began_at timestamp(6) with time zone;

-- Whatever was started until now began at once.
update run set began_at = started_at;
