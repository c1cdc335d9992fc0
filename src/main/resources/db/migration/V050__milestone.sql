create table milestone (
    id uuid primary key,
    version int not null,
    number text not null unique,
    agreement_id uuid not null,
    authority_id uuid not null references organisation,
    vendor_id uuid not null references organisation,
    code text not null,
    title text not null,
    amount numeric(18, 3) not null check (amount >= 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    due_on date not null,
    status text not null check (status in ('SCHEDULED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    revision int not null check (revision >= 0),
    makers uuid[] not null,
    submitted_at timestamptz,
    review_due_at timestamptz,
    rework_due_at timestamptz,
    accepted_at timestamptz,
    unique (agreement_id, code),
    check (authority_id <> vendor_id),
    check (status not in ('SUBMITTED', 'ACCEPTED', 'RETURNED') or revision > 0 and submitted_at is not null),
    check (status <> 'SUBMITTED' or review_due_at is not null),
    check (status <> 'RETURNED' or rework_due_at is not null),
    check ((status = 'ACCEPTED') = (accepted_at is not null))
);
create index milestone_authority on milestone (authority_id, id desc);
create index milestone_vendor on milestone (vendor_id, id desc);

create table milestone_criterion (
    milestone_id uuid not null references milestone,
    position int not null,
    code text not null,
    text text not null,
    primary key (milestone_id, code),
    unique (milestone_id, position)
);

create table milestone_evidence (
    milestone_id uuid not null references milestone,
    revision int not null check (revision > 0),
    criterion text not null,
    type text not null,
    document_id uuid not null unique references document,
    added_by uuid not null,
    at timestamptz not null,
    foreign key (milestone_id, criterion) references milestone_criterion (milestone_id, code)
);
create index milestone_evidence_milestone on milestone_evidence (milestone_id);

create table milestone_finding (
    milestone_id uuid not null references milestone,
    revision int not null check (revision > 0),
    criterion text not null,
    reason text not null check (length(reason) between 1 and 2000),
    primary key (milestone_id, revision, criterion),
    foreign key (milestone_id, criterion) references milestone_criterion (milestone_id, code)
);

-- What was agreed, handed in and found stays as it was.
revoke update, delete, truncate on milestone_criterion, milestone_evidence, milestone_finding from ${runtimeRole};
create trigger milestone_criterion_append_only before update or delete or truncate on milestone_criterion
    for each statement execute function refuse_change();
create trigger milestone_evidence_append_only before update or delete or truncate on milestone_evidence
    for each statement execute function refuse_change();
create trigger milestone_finding_append_only before update or delete or truncate on milestone_finding
    for each statement execute function refuse_change();

-- A revision that was submitted takes no more evidence, whoever asks.
create function refuse_frozen_evidence() returns trigger language plpgsql as $$
begin
    if new.revision <= (select revision from milestone where id = new.milestone_id) then
        raise exception 'evidence of revision % is frozen', new.revision using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger milestone_evidence_frozen before insert on milestone_evidence
    for each row execute function refuse_frozen_evidence();
