-- A run keeps the things from others that it changes, and these have longer names than interlocks.
alter table run_lock alter column name set data type varchar(120);
