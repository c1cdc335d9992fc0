-- What is shared by a mechanism, and who holds which risk: terms like the others, frozen with the offer.
create table agreement_clause (
    agreement_id uuid not null references agreement,
    position int not null check (position between 0 and 39),
    code text not null check (code ~ '^[A-Z0-9-]{1,20}$'),
    mechanism text not null check (length(mechanism) between 1 and 80),
    mechanism_version int not null check (mechanism_version > 0),
    clause jsonb not null check (jsonb_array_length(clause -> 'effects') > 0 and jsonb_array_length(clause -> 'illustrations') > 0),
    primary key (agreement_id, position),
    unique (agreement_id, code) deferrable initially deferred
);

create table agreement_risk (
    agreement_id uuid not null references agreement,
    position int not null check (position between 0 and 99),
    risk text not null check (length(risk) between 1 and 40),
    allocation text not null check (allocation in ('PUBLIC_AUTHORITY', 'PRIVATE_PARTY', 'SHARED', 'UNDEFINED')),
    clause_code text,
    primary key (agreement_id, position),
    unique (agreement_id, risk) deferrable initially deferred,
    -- A risk is shared by a rule, or it is not shared.
    check ((allocation = 'SHARED') = (clause_code is not null))
);

create trigger agreement_clause_frozen before insert or update or delete on agreement_clause
    for each row execute function agreement_terms_frozen();
create trigger agreement_risk_frozen before insert or update or delete on agreement_risk
    for each row execute function agreement_terms_frozen();

-- A shared risk names a clause that is there: looked at when all rows are written.
create function agreement_risk_has_its_clause() returns trigger language plpgsql as $$
declare
    checked uuid := coalesce(new.agreement_id, old.agreement_id);
begin
    if exists (select 1 from agreement_risk r where r.agreement_id = checked and r.clause_code is not null
               and not exists (select 1 from agreement_clause c
                               where c.agreement_id = checked and c.code = r.clause_code)) then
        raise exception 'a shared risk names no clause of its agreement' using errcode = 'foreign_key_violation';
    end if;
    return null;
end $$;
create constraint trigger agreement_risk_has_its_clause after insert or update on agreement_risk
    deferrable initially deferred for each row execute function agreement_risk_has_its_clause();
create constraint trigger agreement_clause_is_needed after update or delete on agreement_clause
    deferrable initially deferred for each row execute function agreement_risk_has_its_clause();

-- Risk categories: those of the OCDS profile for PPPs and a few that practice adds.
insert into code_list (id, version, name) values ('01980000-0000-7000-8000-000000000002', 0, 'risk-category');
insert into code_list_entry (code_list_id, code, label, status)
select '01980000-0000-7000-8000-000000000002', code, label, 'IN_FORCE'
from (values
    ('landAvailability', 'Land availability and acquisition'),
    ('environmental', 'Environmental'),
    ('design', 'Design'),
    ('construction', 'Construction'),
    ('completion', 'Completion and commissioning'),
    ('revenue', 'Revenue (demand)'),
    ('inflationAndFx', 'Foreign exchange, inflation and indexation'),
    ('availabilityAndQuality', 'Availability and quality'),
    ('otherRevenue', 'Other revenue events'),
    ('financeAvailability', 'Availability of finance'),
    ('refinancing', 'Refinancing'),
    ('changeInLaw', 'Change in law'),
    ('forceMajeure', 'Force majeure'),
    ('earlyTermination', 'Early termination'),
    ('compliance', 'Compliance'),
    ('all', 'All risks'),
    ('siteConditions', 'Unforeseen ground or archaeology'),
    ('interestRate', 'Interest rate to financial close'),
    ('political', 'Material adverse government action'),
    ('socialAndResettlement', 'Social and resettlement'),
    ('technology', 'Technology obsolescence'),
    ('cyber', 'Data and cyber security'),
    ('residualValue', 'Hand-back condition')
) as known (code, label);
