-- What a step (deed: run/step) has switched: written before it does, so that it switches back only
-- that, and knows how to even for a host that did not answer when the step began.
create table schedule_turn (
  deed varchar(160) not null,
  site varchar(40) not null,
  marker varchar(300) not null,
  name varchar(40) not null,
  switched_on boolean not null,
  turned_at timestamp(6) with time zone not null,
  primary key (deed, site, marker)
);
