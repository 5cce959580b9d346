-- Which release a step that dresses a site has found there, kept before it changes anything: while it
-- is built anew, and when it is taken back, the site itself may not be able to say it.
create table dressing (
  run varchar(40) not null,
  step varchar(60) not null,
  release varchar(100) not null,
  primary key (run, step)
);
