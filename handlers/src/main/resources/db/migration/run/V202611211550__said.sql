-- What a person said about a held step: that it was done by hand, or shall be left out.
alter table run_step add column said text;
