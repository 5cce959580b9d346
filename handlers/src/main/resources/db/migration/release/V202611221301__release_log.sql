-- What a step that installs a release stands on: its pipeline, and the jobs of it that do not count,
-- for they had gone before the variables were changed or before the step was tried anew. Whoever goes
-- on after a crash plays no job that the one before has played.
create table release_log (
  run varchar(40) not null,
  step varchar(60) not null,
  tries integer not null,
  sha varchar(64) not null,
  pipeline bigint not null,
  url varchar(500) not null,
  changed boolean not null,
  dressed boolean not null,
  spent text not null,
  waiting_job bigint,
  waiting_since timestamp(6) with time zone,
  landed_at timestamp(6) with time zone,
  primary key (run, step)
);

-- When we last changed what the builds of a site are told: builds from before know nothing of it.
create table variable_change (
  estate varchar(60) not null,
  environment varchar(60) not null,
  site varchar(60) not null,
  changed_at timestamp(6) with time zone not null,
  primary key (estate, environment, site)
);
