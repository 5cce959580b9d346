-- On H2: the key of a table that is being made anew, so that the next start goes on where one was cut.
create table loosened_key (
  table_name varchar(100) primary key,
  key_columns varchar(500) not null
);
