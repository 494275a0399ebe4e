-- What the desk did to stories: appended to, never changed.
create table regrouping (
    regrouping_id uuid primary key,
    action        text        not null,
    actor         text        not null,
    acted_at      timestamptz not null,
    -- The story that stays, and the one that went into it or came out of it.
    story_id      uuid        not null references story,
    other_id      uuid        not null references story,
    article_ids   uuid[]      not null,
    note          text,
    undoes        uuid references regrouping
);
create index regrouping_by_story on regrouping (story_id, acted_at desc);
create index regrouping_by_other on regrouping (other_id, acted_at desc);
create unique index regrouping_undone_once on regrouping (undoes);
create trigger regrouping_is_append_only before update or delete on regrouping
    for each row execute function refuse_to_rewrite_history();

-- What the machine has to respect from then on: stories that it must not tie together ...
create table story_apart (
    one_id     uuid not null references story,
    other_id   uuid not null references story,
    made_by    uuid not null references regrouping,
    removed_by uuid references regrouping,
    primary key (one_id, other_id, made_by)
);
create index story_apart_by_other on story_apart (other_id);

-- ... and articles that it must not take apart.
create table article_tie (
    one_id     uuid not null,
    other_id   uuid not null,
    made_by    uuid not null references regrouping,
    removed_by uuid references regrouping,
    primary key (one_id, other_id, made_by)
);
create index article_tie_by_other on article_tie (other_id);

-- Found at every arrival: what went into the stories it touches.
create index story_by_merger on story (merged_into) where merged_into is not null;
