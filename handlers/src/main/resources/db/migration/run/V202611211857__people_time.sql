-- How long a run has stood for people, and since when it stands for them now.
alter table run add column people_millis bigint not null default 0;
alter table run add column people_since timestamp(6) with time zone;
