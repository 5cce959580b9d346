-- What people were told of each branch last: a build and how it stood. Whoever writes the next one down
-- tells it, and nobody else.
create table branch_told (
  branch varchar(600) primary key,
  build bigint not null,
  said varchar(20) not null,
  failing boolean not null,
  turns bigint not null,
  told_at timestamp(6) with time zone not null
);

-- Since when whoever builds an estate does not answer.
create table branch_silence (
  estate varchar(100) primary key,
  since timestamp(6) with time zone not null
);
