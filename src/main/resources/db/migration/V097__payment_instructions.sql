-- The accounts that an authority pays from: entered by one person, verified by another.
create table authority_account (
    id uuid primary key,
    version int not null,
    authority_id uuid not null references organisation,
    holder text not null check (length(holder) between 1 and 70),
    iban text not null check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
    bic text not null check (bic ~ '^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$'),
    status text not null check (status in ('PROPOSED', 'VERIFIED', 'REPLACED')),
    entered_by uuid[] not null check (cardinality(entered_by) > 0),
    entered_at timestamptz not null,
    verified_by uuid,
    verified_at timestamptz,
    check ((verified_by is null) = (verified_at is null)),
    check (verified_by is null or not verified_by = any (entered_by)),
    check (status <> 'VERIFIED' or verified_by is not null)
);
create unique index authority_account_verified on authority_account (authority_id) where status = 'VERIFIED';
create unique index authority_account_proposed on authority_account (authority_id) where status = 'PROPOSED';
create index authority_account_authority on authority_account (authority_id, id desc);
revoke delete, truncate on authority_account from ${runtimeRole};

-- What a bank was asked to pay, as it was sent.
create table payment_file (
    id uuid primary key,
    version int not null,
    number text not null unique,
    authority_id uuid not null references organisation,
    account_id uuid not null references authority_account,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    execution_date date not null,
    transfers int not null check (transfers > 0),
    total numeric(20, 3) not null check (total > 0),
    content bytea not null,
    sha256 text not null check (sha256 = encode(sha256(content), 'hex')),
    created_by uuid not null,
    created_at timestamptz not null
);
create index payment_file_authority on payment_file (authority_id, id desc);
revoke update, delete, truncate on payment_file from ${runtimeRole};
create trigger payment_file_append_only before update or delete or truncate on payment_file
    for each statement execute function refuse_change();

alter table certificate add column instructed numeric(20, 3) not null default 0;
alter table certificate add constraint certificate_instructed
    check (instructed >= 0 and paid + instructed <= payable);

create table payment_instruction (
    id uuid primary key,
    version int not null,
    number text not null unique,
    certificate_id uuid not null references certificate,
    certificate_number text not null,
    agreement_id uuid not null,
    authority_id uuid not null references organisation,
    vendor_id uuid not null references organisation,
    account_id uuid not null references vendor_bank_account,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    amount numeric(20, 3) not null check (amount > 0),
    execution_date date not null,
    status text not null check (status in ('PROPOSED', 'APPROVED', 'SENT', 'SETTLED', 'REJECTED', 'CANCELLED')),
    approver_role text not null check (approver_role in ('finance-officer', 'approver')),
    approvals_needed int not null check (approvals_needed between 1 and 9),
    proposed_by uuid[] not null check (cardinality(proposed_by) > 0),
    proposed_at timestamptz not null,
    file_id uuid references payment_file,
    sent_at timestamptz,
    result_due_at timestamptz,
    bank_reference text check (length(bank_reference) <= 50),
    reason text check (length(reason) <= 2000),
    check ((file_id is null) = (sent_at is null) and (file_id is null) = (result_due_at is null)),
    check ((file_id is not null) = (status in ('SENT', 'SETTLED', 'REJECTED'))),
    check ((bank_reference is not null) = (status = 'SETTLED')),
    check ((reason is not null) = (status in ('REJECTED', 'CANCELLED')))
);
-- Never twice: one open instruction of a certificate.
create unique index payment_instruction_open on payment_instruction (certificate_id)
    where status in ('PROPOSED', 'APPROVED', 'SENT');
create index payment_instruction_certificate on payment_instruction (certificate_id, id desc);
create index payment_instruction_authority on payment_instruction (authority_id, id desc);
create index payment_instruction_status on payment_instruction (authority_id, status, id desc);
create index payment_instruction_file on payment_instruction (file_id);
create index payment_instruction_to_send on payment_instruction (authority_id, currency, execution_date)
    where status = 'APPROVED';

-- One row for each person who stands behind an approval: whoever acts, and those he stands in for.
create table payment_approval (
    instruction_id uuid not null references payment_instruction,
    approval int not null check (approval > 0),
    person_id uuid not null,
    role text not null,
    at timestamptz not null,
    primary key (instruction_id, person_id)
);
revoke update, delete, truncate on payment_approval from ${runtimeRole};
create trigger payment_approval_append_only before update or delete or truncate on payment_approval
    for each statement execute function refuse_change();
revoke delete, truncate on payment_instruction from ${runtimeRole};

create function payment_approval_is_another_hand() returns trigger language plpgsql as $$
begin
    if exists (select 1 from payment_instruction i where i.id = new.instruction_id
               and (new.person_id = any (i.proposed_by) or new.role <> i.approver_role)) then
        raise exception 'a payment is approved by others than those who prepared it, in the role that its amount asks for'
            using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger payment_approval_is_another_hand before insert on payment_approval
    for each row execute function payment_approval_is_another_hand();

create function payment_instruction_holds() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if not exists (select 1 from certificate c where c.id = new.certificate_id and c.agreement_id = new.agreement_id
                       and c.authority_id = new.authority_id and c.vendor_id = new.vendor_id
                       and c.currency = new.currency and new.amount <= c.payable - c.paid) then
            raise exception 'a payment instruction stays within what its certificate has outstanding'
                using errcode = 'check_violation';
        end if;
    else
        if row(new.number, new.certificate_id, new.agreement_id, new.authority_id, new.vendor_id, new.account_id,
               new.currency, new.amount, new.execution_date, new.approver_role, new.approvals_needed, new.proposed_by)
           is distinct from
           row(old.number, old.certificate_id, old.agreement_id, old.authority_id, old.vendor_id, old.account_id,
               old.currency, old.amount, old.execution_date, old.approver_role, old.approvals_needed, old.proposed_by)
           or old.file_id is not null and new.file_id is distinct from old.file_id
           or new.status <> old.status and (old.status, new.status) not in (
               ('PROPOSED', 'APPROVED'), ('PROPOSED', 'CANCELLED'), ('APPROVED', 'SENT'), ('APPROVED', 'CANCELLED'),
               ('SENT', 'SETTLED'), ('SENT', 'REJECTED')) then
            raise exception 'a payment instruction does not change, it only moves on' using errcode = 'restrict_violation';
        end if;
    end if;
    if new.status in ('PROPOSED', 'APPROVED', 'SENT') and (tg_op = 'INSERT' or new.status <> old.status) then
        if not exists (select 1 from vendor_bank_account a where a.id = new.account_id
                       and a.organisation_id = new.vendor_id and a.status = 'VERIFIED')
           or exists (select 1 from vendor_bank_account a where a.organisation_id = new.vendor_id
                      and a.status = 'PROPOSED') then
            raise exception 'a payment goes to a verified account only' using errcode = 'check_violation';
        end if;
        if exists (select 1 from ledger_period p where p.kind = 'agreement' and p.thing_id = new.agreement_id
                   and p.month >= month_of(new.execution_date)) then
            raise exception 'ledger period of % is closed', new.execution_date using errcode = 'check_violation';
        end if;
    end if;
    return new;
end $$;
create trigger payment_instruction_holds before insert or update on payment_instruction
    for each row execute function payment_instruction_holds();

-- At the end of a transaction: whatever left PROPOSED for the bank has its approvals.
create function payment_instruction_is_approved() returns trigger language plpgsql as $$
declare
    given int;
begin
    select count(distinct approval) into given from payment_approval where instruction_id = new.id;
    if given < new.approvals_needed then
        raise exception 'payment instruction has % of % approvals', given, new.approvals_needed
            using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger payment_instruction_is_approved after insert or update on payment_instruction
    deferrable initially deferred for each row when (new.status not in ('PROPOSED', 'CANCELLED'))
    execute function payment_instruction_is_approved();

-- What the certificate keeps for instructions is what they ask for, so that a payment beside them cannot take it.
create function certificate_instructed_is_the_sum() returns trigger language plpgsql as $$
declare
    certificate_of uuid;
    wanted numeric;
    said numeric;
begin
    if tg_table_name = 'certificate' then
        certificate_of := new.id;
    else
        certificate_of := new.certificate_id;
    end if;
    select coalesce(sum(amount), 0) into wanted from payment_instruction
    where certificate_id = certificate_of and status in ('PROPOSED', 'APPROVED', 'SENT');
    select instructed into said from certificate where id = certificate_of;
    if wanted <> said then
        raise exception 'certificate keeps % for instructions that ask for %', said, wanted
            using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger certificate_instructed_is_the_sum after insert or update of instructed on certificate
    deferrable initially deferred for each row execute function certificate_instructed_is_the_sum();
create constraint trigger payment_instruction_is_on_the_certificate after insert or update of status on payment_instruction
    deferrable initially deferred for each row execute function certificate_instructed_is_the_sum();

-- Settled means paid: by a payment of that amount on the certificate, in the same transaction.
create function payment_instruction_is_paid() returns trigger language plpgsql as $$
begin
    if (select coalesce(sum(amount), 0) from payment_instruction
        where certificate_id = new.certificate_id and status = 'SETTLED')
       > (select paid from certificate where id = new.certificate_id) then
        raise exception 'a payment instruction is settled by a payment' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger payment_instruction_is_paid after insert or update on payment_instruction
    deferrable initially deferred for each row when (new.status = 'SETTLED')
    execute function payment_instruction_is_paid();
