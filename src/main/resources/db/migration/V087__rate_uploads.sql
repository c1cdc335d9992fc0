-- A file that waits to be checked by the person who sent it; taken or forgotten, it is deleted.
create table rate_upload (
    id uuid primary key,
    series_id uuid not null references rate_series,
    content text not null check (length(content) between 1 and 1048576),
    uploaded_by uuid not null,
    uploaded_at timestamptz not null
);
create index rate_upload_uploaded_at on rate_upload (uploaded_at);
