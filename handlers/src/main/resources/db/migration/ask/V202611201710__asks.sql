-- What people are asked, named like the try of the step that asks: a retry asks anew.
create table ask (
  id varchar(90) primary key,
  run varchar(20) not null,
  step varchar(40) not null,
  estate varchar(40) not null,
  kind varchar(20) not null,
  wording text not null,
  hash varchar(16) not null,
  requester varchar(80) not null,
  requester_id varchar(40) not null,
  channel varchar(40) not null,
  state varchar(20) not null,
  ended_as varchar(40),
  answer text,
  reminders integer not null,
  opened_at timestamp(6) with time zone not null,
  closed_at timestamp(6) with time zone
);
create index ask_state on ask (state);

-- One vote for each person and ask: who changes their mind before the end replaces it.
create table ask_vote (
  id varchar(180) primary key,
  ask varchar(90) not null,
  person varchar(80) not null,
  groups text not null,
  choice varchar(40) not null,
  at timestamp(6) with time zone not null
);
create index ask_vote_ask on ask_vote (ask);
