-- When the texts of a quiet story were deleted; null while they are there. What was found stays.
alter table story add column texts_deleted_at timestamptz;

-- What the retention looks for.
create index inbox_by_time on inbox using brin (received_at);
create index alert_by_creation on alert (created_at);
create index alert_delivery_by_end on alert_delivery (done_at) where done_at is not null;
