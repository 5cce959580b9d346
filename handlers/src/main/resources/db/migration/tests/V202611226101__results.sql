-- What tests have shown of the commit that was deployed where they were run; one row for each try of a step.
create table test_result (
  token varchar(110) primary key,
  run varchar(40) not null,
  estate varchar(100) not null,
  environment varchar(100) not null,
  suite varchar(40) not null,
  sha varchar(100) not null,
  verdict varchar(20) not null,
  figures varchar(4000) not null,
  says varchar(8000) not null,
  changed_at timestamp(6) with time zone not null
);

create index test_result_of on test_result (estate, environment, suite, changed_at);
