-- What practice runs write: the only thing in the world that they touch.
create table practice_note (
  token varchar(80) primary key,
  estate varchar(40) not null,
  said varchar(500) not null,
  at timestamp(6) with time zone not null
);
