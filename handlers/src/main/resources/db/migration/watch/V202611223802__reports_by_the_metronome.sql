-- When a report is due, and by which clock, is the metronome's.
alter table report_slot drop column clock;
alter table report_slot drop column next_slot;
