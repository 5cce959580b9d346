-- Who made an item, how often it was asked for, and, while somebody is asked whether they do it: who gave it, whose it was, and by which number.
alter table checklist_item add column made_by varchar(80);
alter table checklist_item add column asked integer default 1 not null;
alter table checklist_item add column giver varchar(80);
alter table checklist_item add column giver_id varchar(40);
alter table checklist_item add column former varchar(80);
alter table checklist_item add column former_id varchar(40);
alter table checklist_item add column gift bigint;
create index checklist_item_owner on checklist_item (owner, state);
create sequence item_gift;
