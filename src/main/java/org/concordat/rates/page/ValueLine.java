package org.concordat.rates.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.concordat.identity.Names;
import org.concordat.platform.Actor;
import org.concordat.rates.RateValueView;
import org.concordat.rates.SeriesView;

/** A value with the name of who brought it in: a colleague's own, for others that of the authority. */
public record ValueLine(RateValueView value, String importedBy) {
    /** Names the people of a whole table at once. */
    @ApplicationScoped
    static class Lines {
        private final Names names;

        Lines(Names names) {
            this.names = names;
        }

        List<ValueLine> of(List<RateValueView> values, SeriesView series, String authority, Actor reader) {
            if (!reader.worksFor(series.authority())) {
                return values.stream()
                        .map(value -> new ValueLine(value, authority))
                        .toList();
            }
            var people =
                    names.people(values.stream().map(RateValueView::importedBy).collect(Collectors.toSet()));
            return values.stream()
                    .map(value -> new ValueLine(value, people.getOrDefault(value.importedBy(), authority)))
                    .toList();
        }
    }
}
