package org.concordat.desk.exposure;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concordat.platform.Money;

/** What a party bears: the authority, the vendor or vendors, or a funder by its name. */
public record BorneShare(String party, Money amount) {
    static List<BorneShare> sum(List<BorneShare> some, List<BorneShare> others) {
        var byParty = new TreeMap<String, Money>();
        Stream.concat(some.stream(), others.stream())
                .forEach(share -> byParty.merge(share.party(), share.amount(), Money::plus));
        return byParty.entrySet().stream()
                .map(each -> new BorneShare(each.getKey(), each.getValue()))
                .toList();
    }
}
