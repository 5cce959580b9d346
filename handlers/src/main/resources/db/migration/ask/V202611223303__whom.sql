-- Who was asked, as people say it: it stays when the ask is over. What was asked before says nobody.
alter table ask add column whom varchar(400);
create index ask_estate on ask (estate, opened_at);
