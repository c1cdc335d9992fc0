package org.concordat.sharing;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.LargestRemainder;

/**
 * Pays the claims on an account in their order: a tier in full while the cash lasts, the tier that it does not cover in
 * proportion to what is due in it, and nothing below. Source: domain rules, cost sharing, escrow.waterfall.
 */
@Singleton
final class PaymentWaterfall extends Calculation<PaymentWaterfall.Terms, PaymentWaterfall.Result> {
    private static final int MINOR_UNITS = 2;

    PaymentWaterfall() {
        super("escrow.waterfall", 1, Terms.class);
    }

    /** @param tiers in the order of payment; the lines of one tier rank alike */
    record Terms(BigDecimal cash, List<List<WaterfallLine>> tiers) {
        Terms {
            cash = Demand.money(cash, "The cash");
            tiers = tiers.stream().map(List::copyOf).toList();
            if (tiers.isEmpty() || tiers.stream().anyMatch(List::isEmpty)) {
                throw new InvalidValue("tier-empty", "There is at least one tier, and each has a line");
            }
            var names = new HashSet<String>();
            for (var tier : tiers) {
                for (var line : tier) {
                    if (!names.add(line.name())) {
                        throw new InvalidValue("line-repeated", "Each line stands once among all tiers");
                    }
                }
            }
        }
    }

    record Result(Map<String, BigDecimal> paid, Map<String, BigDecimal> unpaid, BigDecimal surplus) {
        Result {
            paid = Collections.unmodifiableMap(new LinkedHashMap<>(paid));
            unpaid = Collections.unmodifiableMap(new LinkedHashMap<>(unpaid));
        }
    }

    @Override
    protected Result work(Terms given, Working working) {
        var paid = new LinkedHashMap<String, BigDecimal>();
        var unpaid = new LinkedHashMap<String, BigDecimal>();
        var cash = given.cash();
        var number = 0;
        for (var tier : given.tiers()) {
            var due = tier.stream().map(WaterfallLine::due).reduce(BigDecimal.ZERO, BigDecimal::add);
            var label = "Tier " + ++number;
            var available = working.step(label, cash.min(due), "the lower of {} left and {} due", cash, due);
            pay(tier, available, due, paid, unpaid, working);
            cash = working.step("Left after tier " + number, cash.subtract(available), "{} − {}", cash, available);
        }
        return new Result(paid, unpaid, cash);
    }

    private static void pay(
            List<WaterfallLine> tier,
            BigDecimal available,
            BigDecimal due,
            Map<String, BigDecimal> paid,
            Map<String, BigDecimal> unpaid,
            Working working) {
        var parts = LargestRemainder.split(
                available.setScale(MINOR_UNITS).unscaledValue(),
                tier.stream().map(WaterfallLine::due).toList());
        for (var index = 0; index < parts.size(); index++) {
            var line = tier.get(index);
            var part = new BigDecimal(parts.get(index), MINOR_UNITS);
            var label = "Paid on " + line.name();
            paid.put(
                    line.name(),
                    available.compareTo(due) == 0
                            ? working.step(label, part, "{} in full", line.due())
                            : working.step(label, part, "{} × {} ÷ {}", available, line.due(), due));
            unpaid.put(line.name(), line.due().subtract(part));
        }
    }
}
