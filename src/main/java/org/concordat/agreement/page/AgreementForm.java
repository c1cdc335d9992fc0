package org.concordat.agreement.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concordat.agreement.AcceptanceCriterion;
import org.concordat.agreement.AgreementTerms;
import org.concordat.agreement.AgreementView;
import org.concordat.agreement.PartyShare;
import org.concordat.agreement.PlannedMilestone;
import org.concordat.agreement.SharingTerms;
import org.concordat.platform.Money;
import org.concordat.platform.Share;
import org.concordat.platform.page.Dates;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the form of an agreement sends, as typed: one value for each row of a column; rows left empty are passed over. */
public record AgreementForm(
        @RestForm @Nullable String title,
        @RestForm @Nullable List<String> code,
        @RestForm @Nullable List<String> milestone,
        @RestForm @Nullable List<String> amount,
        @RestForm @Nullable List<String> dueOn,
        @RestForm @Nullable List<String> criteria,
        @RestForm @Nullable List<String> party,
        @RestForm @Nullable List<String> percent,
        @RestForm @Nullable List<String> only) {
    private static final int SPARE_ROWS = 2;
    private static final int FEWEST_ROWS = 4;

    static AgreementForm empty() {
        return new AgreementForm(
                null, null, null, null, null, null, List.of(PartyShare.AUTHORITY, PartyShare.VENDOR), null, null);
    }

    static AgreementForm of(AgreementView agreement) {
        var milestones = agreement.milestones();
        var shares = ShareLine.of(agreement.terms());
        return new AgreementForm(
                agreement.title(),
                milestones.stream().map(PlannedMilestone::code).toList(),
                milestones.stream().map(PlannedMilestone::title).toList(),
                milestones.stream()
                        .map(each -> each.value().amount().toPlainString())
                        .toList(),
                milestones.stream().map(each -> each.dueOn().toString()).toList(),
                milestones.stream().map(AgreementForm::lines).toList(),
                shares.stream().map(ShareLine::party).toList(),
                shares.stream().map(ShareLine::percent).toList(),
                shares.stream().map(ShareLine::only).toList());
    }

    private static String lines(PlannedMilestone milestone) {
        return milestone.criteria().stream().map(AcceptanceCriterion::text).collect(Collectors.joining("\n"));
    }

    /** A milestone as it was typed. */
    public record MilestoneLine(int number, String code, String title, String amount, String dueOn, String criteria) {
        boolean isEmpty() {
            return (code + title + amount + dueOn + criteria).isEmpty();
        }

        public String id(String field) {
            return field + "-" + number;
        }

        PlannedMilestone planned(String currency) {
            return new PlannedMilestone(code, title, Money.of(amount, currency), Dates.parse(dueOn), criteriaByLine());
        }

        private List<AcceptanceCriterion> criteriaByLine() {
            var texts = criteria.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            return IntStream.range(0, texts.size())
                    .mapToObj(index -> new AcceptanceCriterion("C" + (index + 1), texts.get(index)))
                    .toList();
        }
    }

    /** A share as it was typed; {@code only} names the one milestone it is for. */
    public record ShareLine(int number, String party, String percent, String only) {
        static List<ShareLine> of(SharingTerms terms) {
            var lines = new ArrayList<ShareLine>();
            terms.total().forEach(share -> lines.add(line(lines.size(), share, "")));
            terms.byMilestone()
                    .forEach((code, shares) -> shares.forEach(share -> lines.add(line(lines.size(), share, code))));
            return lines;
        }

        private static ShareLine line(int number, PartyShare share, String only) {
            return new ShareLine(number, share.party(), share.share().toString(), only);
        }

        boolean isEmpty() {
            return percent.isEmpty() && only.isEmpty();
        }

        public String id(String field) {
            return field + "-" + number;
        }
    }

    /** What was typed, and some empty rows more. */
    public List<MilestoneLine> milestoneLines(int wanted) {
        return IntStream.range(0, rows(size(code), wanted))
                .mapToObj(row -> new MilestoneLine(
                        row + 1, at(code, row), at(milestone, row), at(amount, row), at(dueOn, row), at(criteria, row)))
                .toList();
    }

    public List<ShareLine> shareLines(int wanted) {
        return IntStream.range(0, rows(size(party), wanted))
                .mapToObj(row -> new ShareLine(row + 1, at(party, row), at(percent, row), at(only, row)))
                .toList();
    }

    AgreementTerms terms(String currency) {
        return new AgreementTerms(
                title == null ? "" : title.strip(),
                milestoneLines(0).stream()
                        .filter(line -> !line.isEmpty())
                        .map(line -> line.planned(currency))
                        .toList(),
                sharing());
    }

    private SharingTerms sharing() {
        var total = new ArrayList<PartyShare>();
        var byMilestone = new TreeMap<String, List<PartyShare>>();
        for (var line : shareLines(0)) {
            if (!line.isEmpty()) {
                var share = new PartyShare(line.party(), Share.of(line.percent()));
                var list = line.only().isEmpty()
                        ? total
                        : byMilestone.computeIfAbsent(line.only(), code -> new ArrayList<>());
                list.add(share);
            }
        }
        return new SharingTerms(total, byMilestone);
    }

    private static int rows(int filled, int wanted) {
        return Math.max(Math.max(filled + SPARE_ROWS, FEWEST_ROWS), wanted);
    }

    private static int size(@Nullable List<String> column) {
        return column == null ? 0 : column.size();
    }

    private static String at(@Nullable List<String> column, int row) {
        return column == null || row >= column.size() || column.get(row) == null
                ? ""
                : column.get(row).strip();
    }
}
