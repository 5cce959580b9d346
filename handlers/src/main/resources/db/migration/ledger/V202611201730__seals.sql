-- Rows are written in the transaction of what they tell, in no order; the sealer numbers and chains
-- what has been committed. An edited, removed, inserted, swapped or cut-off row breaks the chain.
alter table ledger_row add column seq bigint;
create index ledger_row_seq on ledger_row (seq);

create table ledger_seal (
  seq bigint primary key,
  row_id varchar(36) not null,
  content varchar(64) not null,
  chain varchar(64) not null
);
create unique index ledger_seal_row on ledger_seal (row_id);

create table ledger_head (
  id integer primary key,
  seq bigint not null,
  chain varchar(64) not null
);
insert into ledger_head values (1, 0, '');
