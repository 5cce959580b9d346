-- When somebody who may let things go on has let this run go back, although everything is stopped.
alter table run add column let_back_at timestamp(6) with time zone;
