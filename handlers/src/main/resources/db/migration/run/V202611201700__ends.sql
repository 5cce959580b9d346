-- In which of its ways a step ended, where it has several: the branch that was taken.
alter table run_step add column ended_as varchar(40);
