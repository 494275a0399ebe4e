-- The trace that an event or an alert belongs to (W3C traceparent); null where tracing is off.
alter table outbox add column traceparent text;
alter table alert add column traceparent text;
