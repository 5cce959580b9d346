-- Since when a step waits because the gate cannot tell whether it may be taken.
alter table run_step add column unsure_since timestamp(6) with time zone;
