-- A standstill begins when the result was sent to every bidder, not with the decision.
alter table award add column standstill_begun_at timestamptz;
update award set standstill_begun_at = decided_at where standstill_ends_at is not null;
do $$
declare name text;
begin
    -- The one check of the award that demands the end with the decision; its name was given by the database.
    select conname into strict name from pg_constraint
        where conrelid = 'award'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%price_amount%';
    execute format('alter table award drop constraint %I', name);
end $$;
alter table award
    add constraint award_names_its_winner check (outcome <> 'AWARDED' or (bid_id is not null and winner_id is not null
        and winner_name is not null and price_amount > 0 and price_currency is not null)),
    add constraint award_standstill_has_both_ends
        check ((standstill_begun_at is null) = (standstill_ends_at is null)),
    add constraint award_standstill_runs_forward check (standstill_ends_at > standstill_begun_at),
    add constraint award_final_after_standstill check (final_at is null or standstill_ends_at is not null);
create index award_standstill_not_begun on award (tender_id) where outcome = 'AWARDED' and standstill_begun_at is null;

-- An agreement takes the end of the standstill over when it is offered.
alter table agreement alter column standstill_ends_at drop not null;
update agreement set standstill_ends_at = null where offered_at is null;
alter table agreement
    add constraint agreement_offered_in_standstill check ((offered_at is null) = (standstill_ends_at is null)),
    add constraint agreement_signed_after_standstill
        check (standstill_ends_at is not null or (authority_signed_at is null and vendor_signed_at is null));
