-- What a picture shows, for whoever cannot see it; the picture itself stands in said, as letters.
alter table letter add column shows varchar(1000);
