-- When something was told to change, until it is known what became of that: it may show a while later.
alter table run_step add column called_at timestamp(6) with time zone;
