-- Whether the page says that a machine translated its text.
alter table article_revision add column machine_translated boolean not null default false;
