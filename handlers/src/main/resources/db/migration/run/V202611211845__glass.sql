-- Why somebody broke the glass to start it.
alter table run add column glass varchar(500);
