-- A run carries the text of its runbook, so that an edited file changes later runs only.
create table run (
  id varchar(20) primary key,
  estate varchar(40) not null,
  runbook varchar(40) not null,
  source text not null,
  inputs text not null,
  title varchar(500) not null,
  requester varchar(80) not null,
  requester_id varchar(40) not null,
  channel varchar(40) not null,
  state varchar(20) not null,
  outcome varchar(60),
  trouble varchar(1000),
  started_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone
);
create index run_started_at on run (started_at);
create index run_state on run (state);

-- The journal: a row for each step that has been reached. Before and token are written once.
create table run_step (
  id varchar(80) primary key,
  run varchar(20) not null,
  step varchar(40) not null,
  turn integer not null,
  does varchar(60) not null,
  state varchar(20) not null,
  fence bigint not null,
  tries integer not null,
  unknowns integer not null,
  prepared boolean not null,
  before_it text,
  outputs text,
  note varchar(1000),
  began_at timestamp(6) with time zone,
  ended_at timestamp(6) with time zone
);
create unique index run_step_turn on run_step (run, turn);
