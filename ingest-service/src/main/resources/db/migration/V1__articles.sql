-- Articles by their canonical url, and every text that was seen there.
create table article (
    id              uuid primary key,
    url             text not null unique,
    latest_revision integer not null default 0,
    first_seen_at   timestamptz not null
);

create table article_revision (
    article_id   uuid not null references article (id),
    revision     integer not null check (revision > 0),
    title        text not null,
    source       text not null,
    published_at timestamptz not null,
    received_at  timestamptz not null,
    language     text not null,
    body         text not null,
    byline       text,
    content_hash text not null,
    primary key (article_id, revision)
);

-- Events on their way to the broker; the relay takes them in the order of their ids.
create table outbox (
    id               bigint generated always as identity primary key,
    event_id         uuid not null unique,
    topic            text not null,
    record_key       text not null,
    cloud_event_type text not null,
    payload          bytea not null,
    created_at       timestamptz not null default now()
);

-- Beside the outbox in every schema; ingest consumes no topic yet.
create table inbox (
    event_id    uuid primary key,
    received_at timestamptz not null default now()
);
