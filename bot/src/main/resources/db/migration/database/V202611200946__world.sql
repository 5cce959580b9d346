-- Which world this database belongs to: written once, never changed. One row at most.
create table signalbox_world (
  only_row integer not null primary key check (only_row = 1),
  mode varchar(20) not null
);
