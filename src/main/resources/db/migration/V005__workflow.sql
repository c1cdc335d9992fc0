create table process_case (
    process_key text not null,
    business_key uuid not null,
    kind text not null,
    subject_id uuid not null,
    label text not null,
    path text not null,
    primary key (process_key, business_key)
);

create table process_audience (
    process_key text not null,
    business_key uuid not null,
    role text not null,
    organisation_id uuid not null,
    primary key (process_key, business_key, role)
);

create table work_item (
    id uuid primary key,
    version int not null default 0,
    task_id text not null unique,
    process_key text not null,
    task_key text not null,
    business_key uuid not null,
    role text not null,
    title text not null,
    organisation_id uuid not null,
    kind text not null,
    subject_id uuid not null,
    label text not null,
    path text not null,
    opened_at timestamptz not null,
    due_at timestamptz not null,
    claimed_by uuid
);
create index work_item_waiting on work_item (organisation_id, role, due_at, id);
create index work_item_subject on work_item (subject_id);
create index work_item_case on work_item (process_key, business_key);

create table process_mismatch (
    id uuid primary key,
    process_key text not null,
    business_key uuid not null,
    what text not null,
    found_at timestamptz not null,
    repaired_at timestamptz
);
create index process_mismatch_open on process_mismatch (found_at) where repaired_at is null;
