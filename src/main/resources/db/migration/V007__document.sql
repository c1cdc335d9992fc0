create table document (
    id uuid primary key,
    name text not null check (length(name) between 1 and 200),
    media_type text not null,
    size bigint not null check (size > 0),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    owner_id uuid not null references organisation,
    about_kind text not null,
    about_id uuid not null,
    stored_by uuid not null references person,
    at timestamptz not null
);
create index document_about on document (about_id, id);

-- Evidence is never exchanged or taken away.
revoke update, delete, truncate on document from ${runtimeRole};
create trigger document_append_only before update or delete or truncate on document
    for each statement execute function refuse_change();
