-- A file that says whose keys are whose goes long before the others.
alter table kept_file add column gone_at timestamp(6) with time zone;
