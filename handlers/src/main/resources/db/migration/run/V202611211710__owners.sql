-- Whose the run is once its requester has handed it over, and everybody it was handed to.
alter table run add column owner varchar(80);
alter table run add column owner_id varchar(40);
alter table run add column owners text;
