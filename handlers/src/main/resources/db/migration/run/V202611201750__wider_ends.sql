-- An option of a decision is a word of up to 100 letters, and it names the way a run ended.
alter table run_step alter column ended_as set data type varchar(100);
alter table run alter column outcome set data type varchar(160);
