-- Kin share names that few articles have, so these alone are looked up: the list of a common word would be as long as the
-- list of all articles.
drop index article_by_terms;
alter table article add column search_terms text[] not null default '{}';
-- fastupdate off: a pending list would have to be scanned by every look-up.
create index article_by_search_terms on article using gin (search_terms) with (fastupdate = off);
