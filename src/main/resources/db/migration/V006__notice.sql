-- One row a person: what it tells is a key and its parameters, never a text with personal data or content of a bid.
create table notice (
    id uuid primary key,
    person_id uuid not null references person,
    sender_id uuid not null references organisation,
    kind text not null check (kind ~ '^[a-z][a-z0-9-]*$'),
    subject text not null,
    params jsonb not null,
    about_kind text not null,
    about_id uuid not null,
    path text not null check (path like '/%'),
    created_at timestamptz not null,
    read_at timestamptz
);
create index notice_person on notice (person_id, id desc);
create index notice_about on notice (about_id);

-- The outbox, and afterwards the proof of sending; a notice sent again has a further row.
create table notice_mail (
    id uuid primary key,
    notice_id uuid not null references notice,
    attempts int not null default 0,
    next_try_at timestamptz not null,
    sent_at timestamptz,
    message_id text,
    cause text,
    dead_at timestamptz,
    check ((sent_at is null) = (message_id is null)),
    check (sent_at is null or dead_at is null)
);
create index notice_mail_notice on notice_mail (notice_id);
create index notice_mail_waiting on notice_mail (next_try_at) where sent_at is null and dead_at is null;
create index notice_mail_dead on notice_mail (id desc) where dead_at is not null;
