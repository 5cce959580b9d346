-- What was green of a branch when a step first looked: not what it waits for.
create table build_former (
  run varchar(40) not null,
  step varchar(60) not null,
  sha varchar(80) not null,
  primary key (run, step)
);
