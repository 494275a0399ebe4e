-- Sites by "host:port": nobody visits one that is not free, and its row is the lock under which a visit is taken.
create table site (
    name    text primary key,
    free_at timestamptz not null
);

-- What is to be fetched, and when. Who takes a visit holds it until leased_until; another instance takes it after that.
create table visit (
    id           uuid primary key,
    kind         text not null check (kind in ('FEED', 'PAGE')),
    url          text not null,
    -- What makes it the same: the canonical url.
    key          text not null,
    site         text not null references site (name),
    -- Null: no more.
    due_at       timestamptz,
    leased_until timestamptz,
    etag          text,
    last_modified text,
    visited_at    timestamptz,
    succeeded_at  timestamptz,
    changed_at    timestamptz,
    -- In a row, the last visits.
    failures     integer not null default 0,
    problem_kind text,
    problem      text,
    site_status  integer,
    unique (kind, key)
);

create index visit_due on visit (site, due_at) where due_at is not null;

create table feed (
    id               uuid primary key references visit (id) on delete cascade,
    title            text,
    format           text,
    -- The outlet's name as the desk set it; null: as the pages say.
    source           text,
    paused           boolean not null default false,
    interval_seconds integer,
    newest_entry_at  timestamptz,
    entries_skipped  integer not null default 0,
    created_at       timestamptz not null
);

-- Pages of articles, from feeds and from submitted urls, until their articles have been read and as long as they are watched.
create table watched_page (
    id               uuid primary key references visit (id) on delete cascade,
    feed_id          uuid references feed (id) on delete set null,
    title            text,
    entry_dated_at   timestamptz,
    entry_changed_at timestamptz,
    first_seen_at    timestamptz not null,
    -- Null until an article was read there.
    article_id       uuid,
    article_url      text,
    published_at     timestamptz,
    revision         integer
);

create index watched_page_feed on watched_page (feed_id, first_seen_at desc);
create index watched_page_article on watched_page (article_id);
