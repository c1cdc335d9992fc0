package org.concordat.payment.bank;

import com.prowidesoftware.swift.model.mx.dic.AccountIdentification4Choice;
import com.prowidesoftware.swift.model.mx.dic.ActiveOrHistoricCurrencyAndAmount;
import com.prowidesoftware.swift.model.mx.dic.BranchAndFinancialInstitutionIdentification6;
import com.prowidesoftware.swift.model.mx.dic.CashAccount38;
import com.prowidesoftware.swift.model.mx.dic.DateAndDateTime2Choice;
import com.prowidesoftware.swift.model.mx.dic.FinancialInstitutionIdentification18;
import com.prowidesoftware.swift.model.mx.dic.GenericFinancialIdentification1;
import com.prowidesoftware.swift.model.mx.dic.PartyIdentification135;
import com.prowidesoftware.swift.model.mx.dic.RemittanceInformation16;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.concordat.platform.Bic;
import org.concordat.platform.Iban;
import org.concordat.platform.Money;
import org.jspecify.annotations.Nullable;

/** The parts of which all messages consist. */
final class Parts {
    private static final String NO_BIC = "NOTPROVIDED";

    private Parts() {}

    static PartyIdentification135 party(String name) {
        return new PartyIdentification135().setNm(name);
    }

    static AccountIdentification4Choice account(Iban iban) {
        return new AccountIdentification4Choice().setIBAN(iban.value());
    }

    static CashAccount38 cashAccount(Iban iban) {
        return new CashAccount38().setId(account(iban));
    }

    static @Nullable Iban iban(@Nullable AccountIdentification4Choice account) {
        return Optional.ofNullable(account)
                .map(AccountIdentification4Choice::getIBAN)
                .map(Iban::new)
                .orElse(null);
    }

    static @Nullable Iban iban(@Nullable CashAccount38 account) {
        return account == null ? null : iban(account.getId());
    }

    /** Where the scheme demands a bank and none is known, it has this way to say so. */
    static BranchAndFinancialInstitutionIdentification6 bank(@Nullable Bic bic) {
        var institution = new FinancialInstitutionIdentification18();
        return new BranchAndFinancialInstitutionIdentification6()
                .setFinInstnId(
                        bic == null
                                ? institution.setOthr(new GenericFinancialIdentification1().setId(NO_BIC))
                                : institution.setBICFI(bic.value()));
    }

    static @Nullable Bic bic(@Nullable BranchAndFinancialInstitutionIdentification6 bank) {
        return Optional.ofNullable(bank)
                .map(BranchAndFinancialInstitutionIdentification6::getFinInstnId)
                .map(FinancialInstitutionIdentification18::getBICFI)
                .map(Bic::new)
                .orElse(null);
    }

    static ActiveOrHistoricCurrencyAndAmount amount(Money money) {
        return new ActiveOrHistoricCurrencyAndAmount()
                .setValue(money.amount())
                .setCcy(money.currency().getCurrencyCode());
    }

    static Money money(@Nullable ActiveOrHistoricCurrencyAndAmount amount) {
        var stated = BankFile.required(amount, "an amount");
        return BankFile.money(stated.getValue(), stated.getCcy());
    }

    static DateAndDateTime2Choice day(LocalDate day) {
        return new DateAndDateTime2Choice().setDt(day);
    }

    /** A time is told by the clock of the bank that wrote it, so its day is the one that the bank means. */
    static @Nullable LocalDate day(@Nullable DateAndDateTime2Choice day) {
        if (day == null || day.getDt() != null) {
            return day == null ? null : day.getDt();
        }
        return Optional.ofNullable(day.getDtTm())
                .map(OffsetDateTime::toLocalDate)
                .orElse(null);
    }

    static RemittanceInformation16 remittance(String text) {
        return new RemittanceInformation16().addUstrd(text);
    }
}
