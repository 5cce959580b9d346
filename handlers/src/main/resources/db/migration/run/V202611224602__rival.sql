-- Which run kept this one from beginning, where that was why.
alter table run add column rival varchar(20);
