package org.concordat.agreement.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.stream.IntStream;
import org.concordat.agreement.PartyShare;
import org.concordat.agreement.terms.Effect;
import org.concordat.agreement.terms.EffectKind;
import org.concordat.agreement.terms.EffectRounding;
import org.jspecify.annotations.Nullable;

/** An effect as it was typed. */
public record EffectRow(int number, String result, String kind, String party, String counts, String rounding) {
    static final String EACH = "EACH";
    static final String BEGINNING = "BEGINNING";
    private static final int FEWEST = 2;
    private static final int MOST = 20;

    /** What was typed, and a row more. */
    static List<EffectRow> of(Typed typed) {
        var filled = (int) IntStream.range(0, typed.count("result"))
                .filter(row -> !typed.at("result", row).isEmpty())
                .count();
        return IntStream.range(0, Math.min(MOST, Math.max(FEWEST, Math.max(filled + 1, typed.count("result")))))
                .mapToObj(row -> new EffectRow(
                        row + 1,
                        typed.at("result", row),
                        typed.at("kind", row),
                        row < typed.count("party") ? typed.at("party", row) : PartyShare.AUTHORITY,
                        typed.at("counts", row),
                        typed.at("rounding", row)))
                .toList();
    }

    static void type(List<Effect> effects, MultivaluedMap<String, String> texts) {
        for (var effect : effects) {
            texts.add("result", effect.result());
            texts.add("kind", effect.kind().name());
            texts.add("party", effect.party());
            texts.add("counts", effect.cumulative() ? BEGINNING : EACH);
            texts.add("rounding", effect.rounding().name());
        }
    }

    boolean isEmpty() {
        return result.isEmpty();
    }

    public String id(String column) {
        return column + "-" + number;
    }

    /** Null where something is missing. */
    @Nullable
    Effect effect() {
        var means = Typed.choice(EffectKind.class, kind);
        var rounds = Typed.choice(EffectRounding.class, rounding);
        return means == null || rounds == null || party.isEmpty()
                ? null
                : new Effect(result, means, party, counts.equals(BEGINNING), rounds);
    }
}
