create table letter (
  letter_key varchar(200) not null primary key,
  channel varchar(40) not null,
  worth smallint not null,
  parent varchar(200),
  requester varchar(40),
  broadcast boolean not null,
  said text not null,
  blocks text not null,
  file_name varchar(200),
  response_url varchar(2000),
  wanted bigint not null,
  sent bigint not null,
  place varchar(40),
  ts varchar(40),
  fate varchar(10) not null,
  in_flight boolean not null,
  reposts smallint not null,
  tries int not null,
  trouble varchar(200),
  due timestamp(6) with time zone not null,
  created_at timestamp(6) with time zone not null
);

create index letter_fate_due on letter (fate, due);
