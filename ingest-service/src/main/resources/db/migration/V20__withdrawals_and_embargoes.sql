-- Null where a revision's text may be used; else its publisher withdrew the article, and this revision says so.
alter table article_revision
    add column status    text,
    add column notice    text,
    -- Whether an agency delivered it: then its time orders it among the versions.
    add column delivered boolean not null default false;

-- The time of the latest withdrawal: versions from before it are not taken any more.
alter table article add column withdrawn_at timestamptz;

-- What must not be shown yet: the newest version of an article under embargo, as it will be published.
create table held_article (
    article_id   uuid primary key references article (id),
    until        timestamptz not null,
    published_at timestamptz not null,
    payload      bytea       not null,
    held_at      timestamptz not null default now()
);
create index held_article_by_end on held_article (until);
