-- Where a vendor is paid. One account is verified at a time; while a newer one waits for its check, nothing is paid.
create table vendor_bank_account (
    id uuid primary key,
    version int not null,
    vendor_id uuid not null references vendor,
    organisation_id uuid not null references organisation,
    holder text not null check (length(holder) between 1 and 70),
    iban text not null check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
    bic text check (bic ~ '^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$'),
    status text not null check (status in ('PROPOSED', 'VERIFIED', 'REPLACED', 'REFUSED')),
    proposed_by uuid[] not null check (cardinality(proposed_by) > 0),
    proposed_at timestamptz not null,
    source text check (length(source) <= 300),
    note text check (length(note) <= 2000),
    verified_by uuid,
    verified_at timestamptz,
    refusal_reason text check (length(refusal_reason) <= 2000),
    check ((verified_by is null) = (verified_at is null) and (verified_by is null) = (source is null)),
    -- Nobody confirms what he entered himself.
    check (verified_by is null or not verified_by = any (proposed_by)),
    check (status <> 'VERIFIED' or verified_by is not null),
    check ((status = 'REFUSED') = (refusal_reason is not null))
);
create unique index vendor_bank_account_verified on vendor_bank_account (vendor_id) where status = 'VERIFIED';
create unique index vendor_bank_account_proposed on vendor_bank_account (vendor_id) where status = 'PROPOSED';
create index vendor_bank_account_vendor on vendor_bank_account (vendor_id, id desc);
create index vendor_bank_account_organisation on vendor_bank_account (organisation_id);

-- Another number is another account.
create function vendor_bank_account_stands() returns trigger language plpgsql as $$
begin
    if row(new.vendor_id, new.organisation_id, new.holder, new.iban, new.bic, new.proposed_by, new.proposed_at)
       is distinct from
       row(old.vendor_id, old.organisation_id, old.holder, old.iban, old.bic, old.proposed_by, old.proposed_at)
       or new.status <> old.status and old.status in ('REPLACED', 'REFUSED')
       or new.status = 'PROPOSED' and old.status <> 'PROPOSED'
       or new.status = 'REFUSED' and old.status = 'VERIFIED' then
        raise exception 'a bank account does not change: another one is proposed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger vendor_bank_account_stands before update on vendor_bank_account
    for each row execute function vendor_bank_account_stands();
revoke delete, truncate on vendor_bank_account from ${runtimeRole};
