-- What has been taken in once and must not be taken in again, until it can no longer come.
create table slack_receipt (
  name varchar(160) not null primary key,
  keep_until timestamp with time zone not null
);
create index slack_receipt_keep_until on slack_receipt (keep_until);
