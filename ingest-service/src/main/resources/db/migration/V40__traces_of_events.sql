-- The trace that an event belongs to (W3C traceparent); null where tracing is off.
alter table outbox add column traceparent text;
