-- What people gave as files, whole. The id tells name, words and size.
create table upload (
  id varchar(200) primary key,
  giver varchar(40) not null,
  text text not null,
  given_at timestamp(6) with time zone not null
);
create index upload_at on upload (given_at);
