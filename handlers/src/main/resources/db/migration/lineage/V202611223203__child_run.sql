-- Which step of which run started which other run; each try of a step starts one at most.
create table child_run (
  child varchar(40) primary key,
  parent varchar(40) not null,
  step varchar(120) not null,
  tries int not null,
  told varchar(40),
  card varchar(500),
  constraint child_run_token unique (parent, step, tries)
);
