package org.concordat.agreement.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.concordat.agreement.AgreementView;
import org.concordat.agreement.PartyShare;
import org.concordat.agreement.PlannedMilestone;
import org.concordat.platform.Money;

/** Who bears which part of the cost, by milestone and in sum, and the bar that shows it. */
public record WhoPays(List<Part> parts, List<Line> lines) {
    private static final int WIDTH = 1000;
    private static final int COLOURS = 6;

    /** What one party bears in sum, and its piece of the bar. */
    public record Part(String name, Money amount, String percent, int x, int width, int colour) {}

    /** What each party bears of one milestone, in the order of the parts. */
    public record Line(PlannedMilestone milestone, List<Money> amounts) {}

    static WhoPays of(AgreementView agreement) {
        var parties = parties(agreement);
        var lines = agreement.milestones().stream()
                .map(milestone -> line(milestone, agreement.terms().sharesOf(milestone.code()), parties))
                .toList();
        var parts = new ArrayList<Part>();
        var x = 0;
        for (var index = 0; index < parties.size(); index++) {
            var place = index;
            var sum = lines.stream()
                    .map(line -> line.amounts().get(place))
                    .reduce(Money.zero(agreement.value().currency()), Money::plus);
            var part = part(name(parties.get(index), agreement), sum, agreement.value(), x, index);
            parts.add(part);
            x += part.width();
        }
        return new WhoPays(parts, lines);
    }

    /** The bar in words. */
    public String words() {
        return parts.stream()
                .map(part -> part.name() + " " + part.percent() + " %")
                .collect(Collectors.joining(", "));
    }

    private static Line line(PlannedMilestone milestone, List<PartyShare> shares, List<String> parties) {
        var split = milestone
                .value()
                .split(shares.stream().map(each -> each.share().percent()).toList());
        var amounts = parties.stream()
                .map(party -> {
                    var place = shares.stream().map(PartyShare::party).toList().indexOf(party);
                    return place < 0 ? Money.zero(milestone.value().currency()) : split.get(place);
                })
                .toList();
        return new Line(milestone, amounts);
    }

    private static Part part(String name, Money sum, Money whole, int x, int index) {
        var ratio = sum.amount().divide(whole.amount(), 10, RoundingMode.HALF_UP);
        var percent = ratio.movePointRight(2)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return new Part(
                name, sum, percent, x, ratio.multiply(BigDecimal.valueOf(WIDTH)).intValue(), index % COLOURS + 1);
    }

    private static List<String> parties(AgreementView agreement) {
        var parties = new LinkedHashSet<String>();
        agreement.milestones().stream()
                .flatMap(milestone -> agreement.terms().sharesOf(milestone.code()).stream())
                .forEach(share -> parties.add(share.party()));
        return List.copyOf(parties);
    }

    private static String name(String party, AgreementView agreement) {
        return switch (party) {
            case PartyShare.AUTHORITY -> agreement.authorityName();
            case PartyShare.VENDOR -> agreement.vendorName();
            default -> party;
        };
    }
}
