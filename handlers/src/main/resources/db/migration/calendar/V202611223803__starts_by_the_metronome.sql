-- When a procedure is due, and by which clock, is the metronome's.
alter table start_slot drop column clock;
alter table start_slot drop column next_slot;
