-- Who wanted it to end early: read before every effect, never taken back.
alter table run add column aborted_by varchar(80);
