-- How people would take a step back, in the words of its action, should that be gone by then.
alter table run_step add column back_by_hand varchar(2000);
