create table agreement (
    id uuid primary key,
    version int not null,
    number text not null unique,
    title text not null check (length(title) between 1 and 200),
    tender_id uuid not null,
    project_id uuid not null references project,
    authority_id uuid not null references organisation,
    authority_name text not null,
    vendor_id uuid not null references organisation,
    vendor_name text not null,
    value_amount numeric(18, 3) not null check (value_amount > 0),
    value_currency char(3) not null,
    status text not null check (status in ('DRAFT', 'AWAITING_SIGNATURE', 'SIGNED', 'CANCELLED')),
    terms_revision int not null check (terms_revision > 0),
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    drafted_by uuid[] not null,
    standstill_ends_at timestamptz not null,
    offered_at timestamptz,
    signature_due_at timestamptz,
    authority_signed_at timestamptz,
    vendor_signed_at timestamptz,
    cancellation_reason text,
    check (authority_id <> vendor_id),
    check ((offered_at is null) = (signature_due_at is null)),
    check (status <> 'AWAITING_SIGNATURE' or offered_at is not null),
    check ((status = 'SIGNED') = (authority_signed_at is not null and vendor_signed_at is not null)),
    check (authority_signed_at >= standstill_ends_at),
    check (vendor_signed_at >= standstill_ends_at),
    check (status <> 'CANCELLED' or cancellation_reason is not null)
);
create index agreement_authority on agreement (authority_id, id desc);
create index agreement_vendor on agreement (vendor_id, id desc);
-- One award, one agreement; a cancelled one makes room for another.
create unique index agreement_tender on agreement (tender_id) where status <> 'CANCELLED';

create table agreement_milestone (
    agreement_id uuid not null references agreement,
    position int not null,
    code text not null check (code ~ '^[A-Z0-9-]{1,20}$'),
    title text not null check (length(title) between 1 and 200),
    amount numeric(18, 3) not null check (amount > 0),
    due_on date not null,
    primary key (agreement_id, position),
    unique (agreement_id, code) deferrable initially deferred
);
create table agreement_criterion (
    agreement_id uuid not null references agreement,
    position int not null,
    milestone_code text not null,
    code text not null,
    text text not null check (length(text) between 1 and 1000),
    primary key (agreement_id, position),
    unique (agreement_id, milestone_code, code) deferrable initially deferred
);
create table agreement_share (
    agreement_id uuid not null references agreement,
    position int not null,
    milestone_code text,
    party text not null check (length(party) between 1 and 100),
    percent numeric(9, 6) not null check (percent between 0 and 100),
    primary key (agreement_id, position)
);

-- Terms change in the draft only; what was offered for signature stays as it was seen.
create function agreement_terms_frozen() returns trigger language plpgsql as $$
begin
    if exists (select 1 from agreement a where a.id = coalesce(new.agreement_id, old.agreement_id) and a.status <> 'DRAFT') then
        raise exception 'the terms of an offered agreement do not change' using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger agreement_milestone_frozen before insert or update or delete on agreement_milestone
    for each row execute function agreement_terms_frozen();
create trigger agreement_criterion_frozen before insert or update or delete on agreement_criterion
    for each row execute function agreement_terms_frozen();
create trigger agreement_share_frozen before insert or update or delete on agreement_share
    for each row execute function agreement_terms_frozen();

-- Milestone values make the agreement's value, and every list of shares makes one whole.
create function agreement_terms_whole() returns trigger language plpgsql as $$
declare
    checked uuid := coalesce(new.agreement_id, old.agreement_id);
begin
    if (select sum(m.amount) from agreement_milestone m where m.agreement_id = checked)
            is distinct from (select a.value_amount from agreement a where a.id = checked) then
        raise exception 'milestone values differ from the value of the agreement' using errcode = 'check_violation';
    end if;
    if exists (select 1 from agreement_share s where s.agreement_id = checked
               group by s.milestone_code having sum(s.percent) <> 100) then
        raise exception 'shares do not make a whole' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger agreement_milestone_whole after insert or update or delete on agreement_milestone
    deferrable initially deferred for each row execute function agreement_terms_whole();
create constraint trigger agreement_share_whole after insert or update or delete on agreement_share
    deferrable initially deferred for each row execute function agreement_terms_whole();

create table agreement_signature (
    id uuid primary key,
    agreement_id uuid not null references agreement,
    side text not null check (side in ('AUTHORITY', 'VENDOR')),
    signed_by uuid not null,
    terms_revision int not null,
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    signed_at timestamptz not null,
    unique (agreement_id, side)
);
revoke update, delete, truncate on agreement_signature from ${runtimeRole};
create trigger agreement_signature_append_only before update or delete or truncate on agreement_signature
    for each statement execute function refuse_change();
