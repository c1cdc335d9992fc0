-- Why and when a tender was cancelled, and how far it had come: what could be read then can be read after that, and no more.
alter table tender
    add column cancelled_at timestamptz,
    add column cancelled_from text
        check (cancelled_from in ('DRAFT', 'PUBLISHED', 'CLOSED', 'OPENED', 'SCORED', 'EVALUATED')),
    add column cancellation_reason text check (length(cancellation_reason) between 1 and 2000),
    add check ((status = 'CANCELLED') = (cancelled_at is not null)),
    add check ((cancelled_at is null) = (cancelled_from is null)
        and (cancelled_at is null) = (cancellation_reason is null)),
    -- A draft is seen by its own authority only, also when it was cancelled: publication is what the rest goes by.
    add check ((coalesce(cancelled_from, status) = 'DRAFT') = (published_at is null));
