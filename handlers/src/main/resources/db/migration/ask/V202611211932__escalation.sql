-- When somebody was reminded last, and when those were called who see to it that others answer.
alter table ask add column reminded_at timestamp(6) with time zone;
alter table ask add column escalated_at timestamp(6) with time zone;
