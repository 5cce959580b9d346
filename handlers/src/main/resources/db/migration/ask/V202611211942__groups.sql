-- Who waits for whom: the groups of every ask that is open. One that was open before this was known
-- gets its groups with its next reminder.
create table ask_group (
  group_name varchar(80) not null,
  ask varchar(90) not null,
  primary key (group_name, ask)
);
create index ask_group_ask on ask_group (ask);
create index ask_requester on ask (requester, state);
