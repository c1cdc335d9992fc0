package org.concordat.desk.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.concordat.desk.page.PeopleToTry;
import org.concordat.desk.page.PersonToTry;

/** Names the people of the portfolio on the start page. */
@ApplicationScoped
@IfBuildProfile("dev")
class DemoPeople implements PeopleToTry {
    private final List<PersonToTry> people;

    DemoPeople(ObjectMapper json) {
        this.people = portfolio(json).people().stream()
                .map(person -> new PersonToTry(person.subject(), person.name(), person.title()))
                .toList();
    }

    static Portfolio portfolio(ObjectMapper json) {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream("demo/portfolio.json")) {
            return json.readValue(file, Portfolio.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public List<PersonToTry> people() {
        return people;
    }
}
