create table audit_record (
    id uuid primary key,
    at timestamptz not null,
    person uuid not null,
    organisation uuid,
    fact text not null,
    subject_kind text not null,
    subject_id uuid,
    details jsonb not null
);
create index audit_record_subject on audit_record (subject_id, id desc);
create index audit_record_person on audit_record (person, id desc);
create index audit_record_fact on audit_record (fact, id desc);

-- The record only grows, whoever asks.
revoke update, delete, truncate on audit_record from ${runtimeRole};
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger audit_record_append_only before update or delete or truncate on audit_record
    for each statement execute function refuse_change();
