-- Which deed (run/step) has ended it: when that is taken back, it goes on as whose it was.
alter table ppc_window add column ended_by varchar(160);
