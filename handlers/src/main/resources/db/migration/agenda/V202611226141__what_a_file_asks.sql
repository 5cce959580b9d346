-- What an estate's file asks: by which name, whose word it takes, where it is talked over, since when; file_until: to when the file has put it off last.
alter table decision add column asked_as varchar(40);
alter table decision add column owner varchar(80);
alter table decision add column ticket varchar(1000);
alter table decision add column since date;
alter table decision add column file_until date;
alter table decision alter column options set data type varchar(2000);
create unique index decision_asked_as on decision (estate, asked_as);
