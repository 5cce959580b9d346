create table neighbour_call (
  id varchar(36) not null primary key,
  connection varchar(60) not null,
  doing varchar(300) not null,
  token varchar(200),
  began timestamp(6) with time zone not null,
  ended timestamp(6) with time zone,
  result varchar(10),
  trouble varchar(300)
);

create index neighbour_call_began on neighbour_call (began);
create index neighbour_call_token on neighbour_call (token);
