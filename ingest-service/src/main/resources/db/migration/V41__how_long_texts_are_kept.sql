-- When the text was deleted because it had been kept long enough; its hash stays, so that the same text is known again.
alter table article_revision add column text_deleted_at timestamptz;

-- What the retention looks for.
create index article_revision_with_text on article_revision (received_at) where text_deleted_at is null;
create index visit_ended on visit (visited_at) where due_at is null;
create index inbox_by_time on inbox using brin (received_at);
