-- Null where a revision's text may be used; else its publisher withdrew the article, and this revision says so.
alter table article_revision
    add column status text,
    add column notice text;
create index article_revision_withdrawn on article_revision (article_id) where status is not null;

-- Why a disagreement is no longer found; null while it is, and of those that were settled before this was kept.
alter table disagreement add column resolution text;
alter table disagreement_change add column resolution text;
