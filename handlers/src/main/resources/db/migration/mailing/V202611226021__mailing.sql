-- Which mail a run has sent: written before it leaves, so that whoever dies over it sends none twice.
create table mailing (
  mark varchar(100) primary key,
  run varchar(20) not null,
  whom varchar(200) not null,
  state varchar(10) not null,
  says varchar(500) not null,
  at timestamp(6) with time zone not null
);
create index mailing_at on mailing (at);
