-- What steps hand to each other as files. The id tells name and words, so that a text is kept once.
create table kept_file (
  id varchar(300) primary key,
  run varchar(40) not null,
  step varchar(60) not null,
  name varchar(250) not null,
  text text not null,
  kept_at timestamp(6) with time zone not null
);
create index kept_file_at on kept_file (kept_at);
