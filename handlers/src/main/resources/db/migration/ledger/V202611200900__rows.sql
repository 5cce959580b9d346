create table ledger_row (
  id varchar(36) primary key,
  at timestamp(6) with time zone not null,
  kind varchar(40) not null,
  person varchar(80) not null,
  estate varchar(40),
  subject varchar(2000) not null
);
create index ledger_row_at on ledger_row (at);
