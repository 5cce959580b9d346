-- How much of a step's time was people's: what they answered, or what stood until they decided.
alter table run_step add column people_millis bigint default 0 not null;
