package org.concordat.ledger;

/** The chart of accounts; each has a balance for every party and item of a book. */
public enum Account {
    /** Debit: promised by a signature, not yet certified. */
    COMMITMENT(AccountClass.COMMITMENT),
    /** Credit: the other side of COMMITMENT. */
    RESERVED(AccountClass.COMMITMENT),
    /** Debit: the value of accepted work. */
    CERTIFIED(AccountClass.CERTIFIED),
    /** Debit: what a party bears of the certified value. */
    CONTRIBUTION(AccountClass.CONTRIBUTION),
    /** Credit: the other side of CONTRIBUTION. */
    SHARED(AccountClass.CONTRIBUTION),
    /** Credit: owed to a payee. */
    PAYABLE(AccountClass.PAYABLE),
    /** Credit: what the payee bears itself, set off against PAYABLE. */
    OWN_SHARE(AccountClass.CONTRIBUTION),
    /** Credit: money that has left the payer. */
    PAID(AccountClass.PAID),
    /** Credit: kept back from a payee until something is proven. */
    RETENTION(AccountClass.RETENTION),
    /** Debit: paid ahead to a payee, to be recovered from what it earns. */
    ADVANCE(AccountClass.ADVANCE),
    /** Credit: taken off what is due to a payee; it is not owed again. */
    DEDUCTION(AccountClass.DEDUCTION),
    /** Debit: owed by a party to the authority. */
    RECEIVABLE(AccountClass.RECEIVABLE),
    /** Debit: money that has come in for a RECEIVABLE. */
    RECEIVED(AccountClass.RECEIVABLE),
    /** Debit: what a guarantee or a claim may cost one day. */
    CONTINGENT(AccountClass.CONTINGENT),
    /** Credit: the other side of CONTINGENT. */
    CONTINGENT_OFFSET(AccountClass.CONTINGENT),
    /** Debit: interest that has become due on top of a certified value. */
    INTEREST(AccountClass.CHARGE),
    /** Debit: tax that is due on top of a certified value. */
    TAX(AccountClass.CHARGE);

    private final AccountClass accountClass;

    Account(AccountClass accountClass) {
        this.accountClass = accountClass;
    }

    public AccountClass accountClass() {
        return accountClass;
    }
}
