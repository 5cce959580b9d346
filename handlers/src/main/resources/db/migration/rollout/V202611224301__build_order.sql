-- A build that a try was about to ask for. Whoever goes on after a crash, or after a silence, finds
-- that it may have been asked for, and does not ask again.
create table build_order (
  run varchar(40) not null,
  step varchar(60) not null,
  tries integer not null,
  asked_at timestamp(6) with time zone not null,
  request bigint,
  primary key (run, step, tries)
);

-- Since when a try has waited for a build.
create table build_watch (
  run varchar(40) not null,
  step varchar(60) not null,
  tries integer not null,
  since timestamp(6) with time zone not null,
  primary key (run, step, tries)
);
