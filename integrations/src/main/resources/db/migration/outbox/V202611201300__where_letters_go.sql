-- A letter may answer in a thread that it did not open, or be seen by one person alone; the name of
-- the request that it answers leads from the log to Slack and back.
alter table letter add column thread_ts varchar(40);
alter table letter add column seen_by varchar(40);
alter table letter add column request varchar(40);
alter table letter alter column wanted set default 1;
alter table letter alter column sent set default 0;
alter table letter alter column fate set default 'WAITING';
alter table letter alter column in_flight set default false;
alter table letter alter column reposts set default 0;
alter table letter alter column tries set default 0;
