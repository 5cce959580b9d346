-- When what an estate lives on ends, and how many days before that was told last; whoever lowers
-- the days tells it, and nobody else. What ends at another time begins anew.
create table expiry (
  subject varchar(300) primary key,
  ends_at timestamp(6) with time zone not null,
  days integer not null
);
