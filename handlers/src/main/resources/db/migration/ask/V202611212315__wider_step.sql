-- What is left of a run may be to take a step back; such a line has a longer name than a step.
alter table ask alter column step set data type varchar(120);
