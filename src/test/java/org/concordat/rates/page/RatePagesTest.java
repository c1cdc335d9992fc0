package org.concordat.rates.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.concordat.Authority;
import org.concordat.PageVisitor;
import org.concordat.World;
import org.concordat.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RatePagesTest {
    @Inject
    World world;

    Authority authority;
    PageVisitor officer;

    @BeforeEach
    void aFinanceOfficer() {
        authority = world.authority();
        officer = new PageVisitor(authority.person(Role.FINANCE_OFFICER));
    }

    private static Map<String, String> form() {
        return new HashMap<>(Map.of(
                "code", "EUR-USD",
                "kind", "EXCHANGE",
                "title", "Euro in dollars",
                "source", "Invented for tests",
                "baseCurrency", "EUR",
                "quoteCurrency", "USD"));
    }

    private String opened() {
        var sent = officer.send(officer.open("/rates/new"), "/rates", form());
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(303);
        return sent.getHeader("Location").replaceFirst("https?://[^/]+", "");
    }

    private Response add(String series, String day, String value, String status, String note) {
        return officer.send(
                officer.open(series),
                series + "/values",
                Map.of("day", day, "value", value, "status", status, "note", note));
    }

    @Test
    void anOfficerOpensASeriesAddsValuesAndSeesCurveTableAndRevisions() {
        assertThat(officer.open("/").asString()).contains("href=\"/rates\"");
        var series = opened();
        assertThat(officer.open(series).asString()).contains("USD for one EUR", "No value has come in yet.");

        assertThat(add(series, "2026-03-02", "1.08", "FINAL", "").statusCode()).isEqualTo(303);
        assertThat(add(series, "2026-03-03", "1.09", "PROVISIONAL", "").statusCode())
                .isEqualTo(303);
        assertThat(add(series, "2026-03-03", "1.0910", "PROVISIONAL", "Late fixing")
                        .statusCode())
                .isEqualTo(303);

        var page = officer.open(series).asString();
        assertThat(page)
                .contains("<polyline", "1.091", "Provisional", "Late fixing", "2 March 2026", series + "/values.csv")
                .doesNotContain(">1.09<");
        assertThat(officer.open(series + "?revisions=every").asString()).contains(">1.09<", ">1.091<");
        assertThat(officer.open("/rates?kind=EXCHANGE&text=eur").asString()).contains("EUR-USD", "1.091");
        assertThat(officer.open("/rates?kind=TAX").asString()).contains("No series matches.");
        assertThat(officer.open(series + "/values.csv").asString()).contains("\"2026-03-03\",1.09,\"provisional\"");
        assertThat(officer.open(series + "/history").asString()).contains("Rate series opened", "Rates imported");
    }

    @Test
    void titleAndSourceAreChanged() {
        var series = opened();
        var page = officer.open(series + "/change");

        assertThat(officer.send(page, series + "/change", Map.of("title", "Euro", "source", " "))
                        .statusCode())
                .isEqualTo(400);
        assertThat(officer.send(page, series + "/change", Map.of("title", "Euro", "source", "A bank"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(officer.open(series).asString()).contains("<h1 class=\"govuk-heading-l\">Euro</h1>", "A bank");
        assertThat(officer.send(page, series + "/change", Map.of("title", "Late", "source", "A bank"))
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void whatIsRefusedIsShownAgainAsItWasTyped() {
        var without = form();
        without.put("source", "");
        var refused = officer.send(officer.open("/rates/new"), "/rates", without);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("There is a problem", "Say who publishes", "value=\"EUR-USD\"");

        var series = opened();
        assertThat(add(series, "2026-03-02", "1.08", "FINAL", "").statusCode()).isEqualTo(303);
        var stands = add(series, "2026-03-02", "1.07", "PROVISIONAL", "");
        assertThat(stands.statusCode()).isEqualTo(409);
        assertThat(stands.asString()).contains("is final", "value=\"1.07\"");
        var tooLong = add(series, "2026-03-04", "1.07", "FINAL", "x".repeat(501));
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(tooLong.asString()).contains("id=\"note-error\"");
        assertThat(add(series, "tomorrow", "1.07", "FINAL", "").statusCode()).isEqualTo(400);
        assertThat(add(series, "2026-03-05", "1.07", "", "").statusCode()).isEqualTo(400);
    }

    private Response upload(String series, String file) {
        return officer.upload(
                officer.open(series + "/uploads"),
                series + "/uploads",
                Map.of(),
                "rates.csv",
                file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileIsCheckedBeforeItIsTaken() {
        var series = opened();
        add(series, "2026-03-02", "1.08", "PROVISIONAL", "");

        var sent = upload(series, "day,value,status,note\n2026-03-02,1.085,final,Fixing\n2026-03-03,1.09,final,\n");
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(303);
        var place = sent.getHeader("Location").replaceFirst("https?://[^/]+", "");
        var check = officer.open(place);
        assertThat(check.asString()).contains("1.08", "1.085", "Nothing yet", "1.09", "Take these values");
        assertThat(officer.open(series).asString()).doesNotContain("1.085");

        assertThat(officer.send(check, place + "/acceptance", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(officer.open(series).asString()).contains("1.085", "1.09", "Fixing");
        assertThat(officer.open(place).statusCode()).isEqualTo(404);
    }

    @Test
    void aFileWithBadRowsIsNotKeptAndSaysWhichTheyAre() {
        var series = opened();

        var refused = upload(series, "day,value,status,note\n2026-03-02,1.085,final,\n2026-03-03,many,final,\n");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString())
                .contains("Rows that cannot be taken", "plain decimal", ">3<", "id=\"file-error\"");
        assertThat(upload(series, "nonsense").asString()).contains("The first line names the columns");
        assertThat(upload(series, "x".repeat(1024 * 1024 + 1)).statusCode()).isEqualTo(413);
        assertThat(officer.open(series).asString()).contains("No value has come in yet.");
    }

    @Test
    void colleaguesAndAuditorsReadAndOthersFindNothing() {
        var series = opened();
        add(series, "2026-03-02", "1.08", "FINAL", "");
        var colleague = new PageVisitor(authority.person(Role.PROCUREMENT_OFFICER));
        var auditor = new PageVisitor(world.auditor());
        for (var reader : new PageVisitor[] {colleague, auditor}) {
            assertThat(reader.open("/").asString()).contains("href=\"/rates\"");
            assertThat(reader.open("/rates?text=EUR-USD").asString())
                    .contains(series)
                    .doesNotContain("Open a series");
            assertThat(reader.open(series).asString())
                    .contains("1.08")
                    .doesNotContain("Add a value", series + "/uploads", series + "/change");
            assertThat(reader.open(series + "/uploads").statusCode()).isEqualTo(403);
        }
        assertThat(auditor.open("/audit?fact=rate-series-opened").asString()).contains(series);

        var other = new PageVisitor(world.authority().person(Role.FINANCE_OFFICER));
        var vendor = new PageVisitor(world.registeredVendor(authority).people());
        assertThat(other.open(series + "/uploads").statusCode()).isEqualTo(404);
        for (var stranger : new PageVisitor[] {other, vendor}) {
            assertThat(stranger.open(series).statusCode()).isEqualTo(404);
            assertThat(stranger.open(series + "/history").statusCode()).isEqualTo(404);
            assertThat(stranger.open(series + "/values.csv").statusCode()).isEqualTo(404);
        }
        assertThat(vendor.open("/").asString()).doesNotContain("href=\"/rates\"");
    }
}
