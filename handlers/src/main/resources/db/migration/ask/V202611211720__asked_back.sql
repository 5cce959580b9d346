-- Since when people have wanted to know more before they answer.
alter table ask add column asked_back_at timestamp(6) with time zone;
