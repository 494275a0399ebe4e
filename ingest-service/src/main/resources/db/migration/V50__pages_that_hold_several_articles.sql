-- The page that an article is a part of, where that holds several; null for an article that has a page to itself.
alter table article add column page_url text;
create index article_by_page on article (page_url) where page_url is not null;
