package org.concordat.vendor;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sharing.Answers.gives;
import static org.concordat.sharing.Answers.refuses;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.concordat.sharing.Cases;
import org.concordat.sharing.Drawn;
import org.concordat.vendor.VendorRating.Criterion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("property")
class VendorRatingTest {
    private final VendorRating rating = new VendorRating();

    private static String criteria(String list) {
        return "{'criteria':[" + list + "]}";
    }

    @Test
    void whatIsNotScoredDoesNotCountAsZero() {
        gives(
                rating,
                criteria("{'name':'a','weight':'1','score':'80'},{'name':'b','weight':'9','score':null}"),
                "{'rating':'80.00'}");
    }

    @Test
    void aScoreOfZeroCounts() {
        gives(
                rating,
                criteria("{'name':'a','weight':'1','score':'80'},{'name':'b','weight':'3','score':'0'}"),
                "{'rating':'20.00'}");
    }

    @Test
    void nothingScoredIsNotRated() {
        var notRated = "{'rating':null,'status':'NOT_RATED'}";
        gives(rating, criteria("{'name':'a','weight':'1','score':null}"), notRated);
        gives(rating, criteria(""), notRated);
    }

    @Test
    void aScoreWithoutWeightGivesNoRating() {
        refuses(rating, criteria("{'name':'a','weight':'0','score':'80'}"), "ZERO_TOTAL_WEIGHT");
    }

    @Test
    void whatCannotBeIsRefused() {
        refuses(rating, criteria("{'name':'a','weight':'-1','score':'80'}"), "negative");
        refuses(rating, criteria("{'name':'a','weight':'1','score':'100.01'}"), "percent-range");
        refuses(rating, criteria("{'name':'a','weight':'1','score':'-1'}"), "percent-range");
        var criterion = "{'name':'a','weight':'1','score':'80'}";
        refuses(rating, criteria(criterion + "," + criterion), "name-repeated");
        refuses(rating, criteria("{'name':null,'weight':'1','score':'80'}"), "unreadable-inputs");
        refuses(rating, criteria("{'name':'a','weight':null,'score':'80'}"), "unreadable-inputs");
        refuses(rating, criteria("null"), "unreadable-inputs");
    }

    @Test
    void aRatingLiesWithinItsScoresAndRisesWithThem() {
        Cases.run("a rating lies within its scores and rises with them", 100_000, random -> {
            var criteria = new ArrayList<>(criteria(random));
            var lowest = criteria.stream()
                    .map(VendorRatingTest::score)
                    .min(BigDecimal::compareTo)
                    .orElseThrow();
            var highest = criteria.stream()
                    .map(VendorRatingTest::score)
                    .max(BigDecimal::compareTo)
                    .orElseThrow();

            var before = ratingOf(criteria);
            var first = criteria.get(0);
            criteria.set(
                    0, new Criterion(first.name(), first.weight(), score(first).max(Drawn.percent(random))));

            assertThat(before).isBetween(rounded(lowest), rounded(highest));
            assertThat(ratingOf(criteria)).isGreaterThanOrEqualTo(before);
        });
    }

    private BigDecimal ratingOf(List<Criterion> criteria) {
        return requireNonNull(
                rating.apply(new VendorRating.Terms(criteria)).result().rating());
    }

    private static BigDecimal score(Criterion criterion) {
        return requireNonNull(criterion.score());
    }

    private static BigDecimal rounded(BigDecimal score) {
        return score.setScale(2, RoundingMode.HALF_UP);
    }

    private static List<Criterion> criteria(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(6))
                .mapToObj(number -> new Criterion(
                        "criterion " + number, Drawn.amount(random).add(BigDecimal.ONE), Drawn.percent(random)))
                .toList();
    }
}
