-- A step that has happened in part: people finish it, or put it back.
alter table run_step add column half boolean not null default false;
