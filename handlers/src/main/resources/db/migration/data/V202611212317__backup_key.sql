-- Under which key a step stores its backup: chosen once, so that whoever goes on after a crash looks
-- for that one and makes no second.
create table backup_key (
  run varchar(40) not null,
  step varchar(60) not null,
  name varchar(300) not null,
  chosen_at timestamp(6) with time zone not null,
  primary key (run, step),
  unique (name)
);
