-- What practice changes and takes back: one sign for each estate.
create table practice_sign (
  estate varchar(40) primary key,
  says text not null,
  token varchar(200) not null
);
