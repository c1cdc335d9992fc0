package org.concordat.desk.exposure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.concordat.identity.Members;
import org.concordat.identity.Role;
import org.concordat.ledger.Account;
import org.concordat.ledger.AccountSum;
import org.concordat.ledger.Balance;
import org.concordat.ledger.PortfolioSums;
import org.concordat.payment.CommittedParties;
import org.concordat.payment.Portfolio;
import org.concordat.payment.PortfolioFilter;
import org.concordat.payment.UnsettledCertificate;
import org.concordat.platform.Actor;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What an authority is exposed to: figures of the books for many agreements at once, by the same few queries for any number. */
@ApplicationScoped
@Transactional
public class Exposures {
    private static final String BOOK = "agreement";
    private static final int LISTED = 50;

    private final Portfolio portfolio;
    private final PortfolioSums sums;
    private final Contingencies contingencies;
    private final Conversions conversions;
    private final Members members;
    private final Currency base;
    private final int overdueAfterDays;

    Exposures(
            Portfolio portfolio,
            PortfolioSums sums,
            Contingencies contingencies,
            Conversions conversions,
            Members members,
            @ConfigProperty(name = "concordat.exposure.base-currency") String base,
            @ConfigProperty(name = "concordat.exposure.overdue-after-days") int overdueAfterDays) {
        this.portfolio = portfolio;
        this.sums = sums;
        this.contingencies = contingencies;
        this.conversions = conversions;
        this.members = members;
        this.base = Currency.getInstance(base);
        this.overdueAfterDays = overdueAfterDays;
    }

    /** Newest agreements first. */
    public Page<ExposureRow> list(ExposureQuestion question, PageRequest page, Actor actor) {
        var agreements = portfolio.list(question.filter(), page, actor);
        var ids = agreements.items().stream().map(CommittedParties::agreement).toList();
        var day = asOf(question, actor);
        var more = contingencies.beyondExpected(ids, day);
        var balances = sums.ofEach(BOOK, ids, day).stream()
                .collect(Collectors.groupingBy(
                        Balance::thing,
                        Collectors.mapping(
                                balance -> new AccountSum(balance.account(), balance.party(), balance.amount()),
                                Collectors.toList())));
        return agreements.map(agreement -> ExposureRow.of(
                agreement,
                Exposure.of(
                        balances.getOrDefault(agreement.agreement(), List.of()),
                        more.getOrDefault(
                                agreement.agreement(),
                                Money.zero(agreement.total().currency())))));
    }

    /** Hands over all of them, stretch by stretch, while they are read. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void each(ExposureQuestion question, Actor actor, Consumer<ExposureRow> each) {
        var cursor = (String) null;
        do {
            var page = list(question, PageRequest.of(PageRequest.MOST, cursor), actor);
            page.items().forEach(each);
            cursor = page.next();
        } while (cursor != null);
    }

    public PortfolioExposure totals(ExposureQuestion question, Actor actor) {
        var ids = portfolio.ids(question.filter(), actor);
        var day = asOf(question, actor);
        var accounts = sums.ofAll(BOOK, ids, day);
        var more = contingencies.beyondExpected(ids, day).values();
        var exposures = accounts.stream()
                .map(sum -> sum.amount().currency())
                .distinct()
                .map(currency -> Exposure.of(accounts, sum(more, currency)))
                .toList();
        var into = into(question);
        var wanted = new Conversions.Wanted(ratesOf(question, actor), day, into, question.series());
        return PortfolioExposure.of(day, ids.size(), into, conversions.convert(exposures, wanted));
    }

    public List<YearlyContributions> years(ExposureQuestion question, Actor actor) {
        return years(portfolio.ids(question.filter(), actor), asOf(question, actor));
    }

    /** What a party bears of one year, agreement by agreement, the newest first. */
    public Page<BornePart> borneIn(int year, String party, ExposureQuestion question, PageRequest page, Actor actor) {
        var agreements = portfolio.list(question.filter(), page, actor);
        var ids = agreements.items().stream().map(CommittedParties::agreement).toList();
        var day = asOf(question, actor);
        var closing = borne(sums.ofEach(BOOK, ids, earlier(LocalDate.of(year, 12, 31), day)), party);
        var opening = borne(sums.ofEach(BOOK, ids, earlier(LocalDate.of(year - 1, 12, 31), day)), party);
        return agreements.map(agreement -> BornePart.of(agreement, closing, opening));
    }

    private static Money sum(Collection<Money> amounts, Currency currency) {
        return amounts.stream()
                .filter(amount -> amount.currency().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Map<UUID, Money> borne(List<Balance> balances, String party) {
        return balances.stream()
                .filter(balance -> balance.account() == Account.CONTRIBUTION)
                .filter(balance -> balance.party().equals(party))
                .collect(Collectors.toMap(Balance::thing, Balance::amount));
    }

    /** Certificates that were issued more days ago than the settings allow and are not settled, the oldest first. */
    public Page<UnsettledCertificate> overdue(ExposureQuestion question, PageRequest page, Actor actor) {
        return overdue(question.filter(), asOf(question, actor), page, actor);
    }

    /** @throws org.concordat.platform.NotFound where the agreement is not one of the actor's authority */
    public AgreementExposure of(UUID agreement, ExposureQuestion question, Actor actor) {
        var parties = portfolio.require(agreement, actor);
        var day = question.asOf() == null ? today(parties.authority()) : question.asOf();
        var ids = List.of(agreement);
        var more = contingencies.beyondExpected(ids, day).values();
        var exposure = Exposure.of(
                sums.ofAll(BOOK, ids, day), sum(more, parties.total().currency()));
        var into = into(question);
        var wanted = new Conversions.Wanted(parties.authority(), day, into, question.series());
        return new AgreementExposure(
                agreement,
                parties.number(),
                parties.title(),
                parties.authorityName(),
                parties.vendorName(),
                day,
                into,
                conversions.convert(List.of(exposure), wanted).get(0),
                years(ids, day),
                overdue(PortfolioFilter.of(agreement), day, PageRequest.of(LISTED, null), actor)
                        .items());
    }

    public LocalDate asOf(ExposureQuestion question, Actor actor) {
        var day = question.asOf();
        return day == null ? today(actor.requireOrganisation()) : day;
    }

    public int overdueAfterDays() {
        return overdueAfterDays;
    }

    private Page<UnsettledCertificate> overdue(PortfolioFilter filter, LocalDate day, PageRequest page, Actor actor) {
        return portfolio.unsettled(filter, day.minusDays(overdueAfterDays), day, page, actor);
    }

    private List<YearlyContributions> years(List<UUID> ids, LocalDate day) {
        return YearlyContributions.of(sums.byYear(BOOK, ids, Account.CONTRIBUTION, day));
    }

    private Currency into(ExposureQuestion question) {
        var into = question.into();
        return into == null ? base : into;
    }

    /** An auditor reads the agreements of many authorities; each converts by its own series. */
    private static @Nullable OrganisationId ratesOf(ExposureQuestion question, Actor actor) {
        return actor.has(Role.AUDITOR) ? question.authority() : actor.requireOrganisation();
    }

    private LocalDate today(OrganisationId organisation) {
        return members.today(organisation);
    }
}
