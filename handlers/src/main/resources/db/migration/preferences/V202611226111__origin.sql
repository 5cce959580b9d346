-- Of which environment a copy was taken; nothing where a batch is from no environment.
alter table users_batch add column origin varchar(40);
