-- The end for which people were asked whether a window shall last longer.
alter table ask add column asked_end timestamp(6) with time zone;
