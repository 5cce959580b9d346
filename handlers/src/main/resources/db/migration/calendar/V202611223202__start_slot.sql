-- When the clock comes to each procedure (estate/runbook) next, and the time for which a start is on
-- offer now: whoever moves next_slot on offers it, and whoever takes the offer starts it.
create table start_slot (
  procedure_key varchar(160) primary key,
  clock varchar(200) not null,
  next_slot timestamp(6) with time zone not null,
  offered_slot timestamp(6) with time zone,
  taken_by varchar(120)
);
