-- Where the clock of each thing that comes over and over (kind/key) points next: whoever moves
-- next_slot on is the one who comes for that time.
create table clock_hand (
  name varchar(200) primary key,
  clock varchar(200) not null,
  next_slot timestamp(6) with time zone not null
);
insert into clock_hand (name, clock, next_slot)
  select 'report/' || report, clock, next_slot from report_slot;
insert into clock_hand (name, clock, next_slot)
  select 'start/' || procedure_key, clock, next_slot from start_slot;
