-- When a run passed its point of no return: from then on nothing that it did is taken back.
alter table run add column committed_at timestamp(6) with time zone;
