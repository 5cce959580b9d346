-- How often the probes of a step have failed so far, for steps that count that for a while.
create table error_count (
  token varchar(160) primary key,
  since timestamp(6) with time zone not null,
  rounds int not null,
  probes int not null,
  errors int not null,
  failing_since timestamp(6) with time zone,
  longest_millis bigint not null
);
create index error_count_since on error_count (since);
