-- When each report (estate/name) is due next, by which clock, and what was said of it last: whoever
-- moves next_slot on posts that one, and nobody else.
create table report_slot (
  report varchar(160) primary key,
  clock varchar(200) not null,
  next_slot timestamp(6) with time zone not null,
  wrong text not null,
  said_at timestamp(6) with time zone not null
);
