-- Since when a step (deed: run/step) waits for a host that does not answer: it is asked less and less
-- often, and never given up.
create table schedule_silence (
  deed varchar(160) primary key,
  since timestamp(6) with time zone not null
);
