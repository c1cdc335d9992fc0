-- What the parties signed, as far as money goes: the terms that certificates split by stay those of the signature.
create table commitment (
    agreement_id uuid primary key,
    version int not null,
    number text not null unique,
    title text not null,
    authority_id uuid not null references organisation,
    authority_name text not null,
    vendor_id uuid not null references organisation,
    vendor_name text not null,
    amount numeric(20, 3) not null check (amount > 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    committed_on date not null,
    check (authority_id <> vendor_id)
);
create index commitment_authority on commitment (authority_id, agreement_id desc);
create index commitment_vendor on commitment (vendor_id, agreement_id desc);

create table committed_milestone (
    agreement_id uuid not null references commitment,
    position int not null check (position >= 0),
    code text not null check (length(code) between 1 and 200),
    title text not null,
    amount numeric(20, 3) not null check (amount > 0),
    due_on date not null,
    shares jsonb not null,
    primary key (agreement_id, position),
    unique (agreement_id, code)
);

create table certificate (
    id uuid primary key,
    version int not null,
    number text not null unique,
    agreement_id uuid not null,
    -- One acceptance, one certificate.
    milestone_id uuid not null unique,
    code text not null,
    title text not null,
    authority_id uuid not null references organisation,
    vendor_id uuid not null references organisation,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    certified numeric(20, 3) not null check (certified > 0),
    own_share numeric(20, 3) not null check (own_share between 0 and certified),
    payable numeric(20, 3) not null check (payable = certified - own_share),
    paid numeric(20, 3) not null check (paid >= 0 and paid <= payable),
    status text not null,
    accepted_by uuid[] not null,
    certified_on date not null,
    split jsonb not null,
    foreign key (agreement_id, code) references committed_milestone (agreement_id, code),
    check (status = case when paid = payable then 'SETTLED' when paid = 0 then 'ISSUED' else 'PARTLY_PAID' end)
);
create index certificate_agreement on certificate (agreement_id);

create table payment (
    id uuid primary key,
    certificate_id uuid not null references certificate,
    amount numeric(20, 3) not null check (amount > 0),
    value_date date not null,
    bank_reference text not null check (length(bank_reference) between 1 and 35),
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    unique (certificate_id, bank_reference)
);

revoke update, delete, truncate on payment from ${runtimeRole};
revoke delete, truncate on certificate, commitment, committed_milestone from ${runtimeRole};
create trigger payment_append_only before update or delete or truncate on payment
    for each statement execute function refuse_change();

-- The running total on the certificate is the sum of its payments, and never above what is payable.
create function certificate_paid_is_the_sum() returns trigger language plpgsql as $$
declare
    certificate_of uuid;
    recorded numeric;
    said numeric;
begin
    if tg_table_name = 'payment' then
        certificate_of := new.certificate_id;
    else
        certificate_of := new.id;
    end if;
    select coalesce(sum(amount), 0) into recorded from payment where certificate_id = certificate_of;
    select paid into said from certificate where id = certificate_of;
    if recorded <> said then
        raise exception 'certificate says % is paid, its payments sum to %', said, recorded
            using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger payment_is_on_the_certificate after insert on payment
    deferrable initially deferred for each row execute function certificate_paid_is_the_sum();
create constraint trigger certificate_paid_is_the_sum after insert or update of paid on certificate
    deferrable initially deferred for each row execute function certificate_paid_is_the_sum();
