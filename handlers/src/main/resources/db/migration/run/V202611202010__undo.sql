-- A line of the journal may take a step back; its name has that step's, and where it was written.
alter table run_step alter column id set data type varchar(160);
alter table run_step alter column step set data type varchar(120);
alter table run_step alter column does set data type varchar(120);

-- What is kept tells from now on whether there is a way back; until now nothing was, and was said so.
update run_step set before_it = null where before_it = '';
