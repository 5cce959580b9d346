-- Jobs that somebody has played and that people have been told of; whoever writes one down tells it,
-- and nobody else.
create table alarmed_job (
  subject varchar(400) primary key,
  told_at timestamp(6) with time zone not null
);
