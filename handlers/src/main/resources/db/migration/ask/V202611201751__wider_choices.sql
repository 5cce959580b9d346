-- As long as the language lets an option be.
alter table ask alter column ended_as set data type varchar(100);
alter table ask_vote alter column choice set data type varchar(100);
