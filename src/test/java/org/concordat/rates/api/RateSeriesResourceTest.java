package org.concordat.rates.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concordat.Authority;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RateSeriesResourceTest {
    private static final String SERIES = "/api/v1/rate-series";

    @Inject
    World world;

    Authority authority;
    TestPerson officer;

    @BeforeEach
    void aFinanceOfficer() {
        authority = world.authority();
        officer = authority.person(Role.FINANCE_OFFICER);
    }

    private static Map<String, Object> index(String code) {
        return new HashMap<>(Map.of(
                "code", code,
                "kind", "INDEX",
                "title", "Consumer prices",
                "source", "Invented for tests",
                "basePeriod", "2020 = 100",
                "staleAfterDays", 62));
    }

    private String opened(String code) {
        return SERIES + "/"
                + officer.post(SERIES, index(code))
                        .then()
                        .statusCode(201)
                        .header("ETag", notNullValue())
                        .extract()
                        .<String>path("id");
    }

    private static Map<String, Object> value(String day, String value, String status) {
        return new HashMap<>(Map.of("day", day, "value", value, "status", status));
    }

    private static Response add(TestPerson person, String series, Object... values) {
        return person.post(series + "/values", Map.of("values", List.of(values)));
    }

    private static Response importFile(TestPerson person, String series, String file) {
        return importFile(
                person,
                series,
                file.getBytes(StandardCharsets.UTF_8),
                UUID.randomUUID().toString());
    }

    private static Response importFile(TestPerson person, String series, byte[] file, String key) {
        return person.request()
                .header("Content-Type", "text/csv")
                .header("Idempotency-Key", key)
                .body(file)
                .post(series + "/imports");
    }

    private int count(String series) {
        return officer.get(series + "/values?revisions=EVERY&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .<List<?>>path("items")
                .size();
    }

    @Nested
    class AsFinanceOfficer {
        @Test
        void opensDescribesFillsAndLooksUpASeries() {
            var series = opened("CPI-DE-2020");

            officer.request()
                    .contentType("application/json")
                    .header("If-Match", "\"0\"")
                    .body(Map.of("title", "Prices", "source", "Statistical office, invented"))
                    .put(series)
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo("\"1\""))
                    .body("title", equalTo("Prices"));
            add(officer, series, value("2026-03-01", "104.20", "FINAL"), value("2026-04-01", "104.5", "PROVISIONAL"))
                    .then()
                    .statusCode(200)
                    .body("taken", equalTo(2));
            String knownAt = officer.get(series + "/rate?day=2026-04-30")
                    .then()
                    .statusCode(200)
                    .body("value", equalTo("104.5"))
                    .body("provisional", equalTo(true))
                    .extract()
                    .path("knownAt");
            importFile(
                            officer,
                            series,
                            "day,value,status,note\n2026-03-01,104.2,final,\n2026-04-01,104.9,final,Table 3\n")
                    .then()
                    .statusCode(200)
                    .body("taken", equalTo(1))
                    .body("unchanged", equalTo(1));

            officer.get(series + "/rate?day=2026-04-30")
                    .then()
                    .body("value", equalTo("104.9"))
                    .body("revision", equalTo(2))
                    .body("source", equalTo("Statistical office, invented"));
            officer.get(series + "/rate?day=2026-04-30&knownAt=" + knownAt)
                    .then()
                    .body("value", equalTo("104.5"))
                    .body("knownAt", equalTo(knownAt));
            officer.get(series + "/values").then().body("items.value", equalTo(List.of("104.9", "104.2")));
            officer.get(series + "/values?revisions=EVERY")
                    .then()
                    .body("items.value", equalTo(List.of("104.9", "104.5", "104.2")))
                    .body("items[0].importedBy", equalTo(officer.id().toString()))
                    .body("items[0].note", equalTo("Table 3"));
            officer.get(SERIES + "?kind=INDEX&text=de-2020")
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].latestValue", equalTo("104.9"))
                    .body("items[0].latestStatus", equalTo("FINAL"));
            officer.get(SERIES + "?kind=TAX").then().body("items", hasSize(0));
            officer.get(SERIES + "?text=%25").then().body("items", hasSize(0));
        }

        @Test
        void everyStepIsRecordedAndTheRevisionWithOldAndNewValue() {
            var series = opened("CPI");
            add(officer, series, value("2026-03-01", "104.2", "PROVISIONAL"))
                    .then()
                    .statusCode(200);
            add(officer, series, value("2026-03-01", "104.3", "FINAL")).then().statusCode(200);

            world.auditor()
                    .get("/api/v1/audit?kind=rate&subject=" + series.replaceFirst(".*/", ""))
                    .then()
                    .statusCode(200)
                    .body(
                            "items.fact",
                            equalTo(List.of("rate-revised", "rates-imported", "rates-imported", "rate-series-opened")))
                    .body("items[0].details.day", equalTo("2026-03-01"))
                    .body("items[0].details.before", equalTo("104.2"))
                    .body("items[0].details.now", equalTo("104.3"))
                    .body("items[0].details.correction", equalTo("false"));
        }

        @Test
        void cannotOpenASeriesWithoutASourceOrTwiceUnderOneCode() {
            var form = index("CPI");
            form.remove("source");
            officer.post(SERIES, form).then().statusCode(400).body("code", equalTo("series-without-source"));
            officer.get(SERIES).then().body("items", hasSize(0));
            opened("CPI");

            officer.post(SERIES, index("CPI")).then().statusCode(409).body("code", equalTo("series-code-taken"));
            world.authority()
                    .person(Role.FINANCE_OFFICER)
                    .post(SERIES, index("CPI"))
                    .then()
                    .statusCode(201);
        }

        @Test
        void cannotOpenASeriesOfAnotherUnitOrShape() {
            var currencies = index("CPI");
            currencies.put("baseCurrency", "EUR");
            officer.post(SERIES, currencies).then().statusCode(400).body("code", equalTo("unit-differs-from-kind"));
            var alike = index("FX");
            alike.putAll(Map.of("kind", "EXCHANGE", "baseCurrency", "EUR", "quoteCurrency", "EUR"));
            alike.remove("basePeriod");
            officer.post(SERIES, alike).then().statusCode(400).body("code", equalTo("currencies-alike"));
            for (var wrong : List.of(
                    Map.entry("code", (Object) "cpi"),
                    Map.entry("title", (Object) " "),
                    Map.entry("staleAfterDays", (Object) 0),
                    Map.entry("baseCurrency", (Object) "ABC"))) {
                var form = index("CPI");
                form.put(wrong.getKey(), wrong.getValue());
                officer.post(SERIES, form)
                        .then()
                        .statusCode(400)
                        .body("code", equalTo("invalid-shape"))
                        .body("errors.pointer", hasItem("/" + wrong.getKey()));
            }
            officer.get(SERIES).then().body("items", hasSize(0));
        }

        @Test
        void mustSayWhichVersionWasSeen() {
            var series = opened("CPI");
            var change = Map.of("title", "Prices", "source", "Office");

            officer.request()
                    .contentType("application/json")
                    .body(change)
                    .put(series)
                    .then()
                    .statusCode(428);
            officer.request()
                    .contentType("application/json")
                    .header("If-Match", "\"7\"")
                    .body(change)
                    .put(series)
                    .then()
                    .statusCode(412);
            officer.get(series).then().body("title", equalTo("Consumer prices"));
        }

        @Test
        void aFinalValueStandsAndItsCorrectionNeedsAReason() {
            var series = opened("CPI");
            add(officer, series, value("2026-03-01", "104.2", "FINAL")).then().statusCode(200);

            add(officer, series, value("2026-03-01", "104.2", "PROVISIONAL"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("final-value-stands"));
            add(officer, series, value("2026-03-01", "104.3", "FINAL"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("correction-without-reason"));
            assertThat(count(series)).isEqualTo(1);
            var corrected = value("2026-03-01", "104.3", "FINAL");
            corrected.put("note", "Misprint in release 12");
            add(officer, series, corrected).then().statusCode(200);
            add(officer, series, corrected).then().statusCode(200).body("taken", equalTo(0));
            assertThat(count(series)).isEqualTo(2);
        }

        @Test
        void everyBadRowOfAFileIsNamedAndNothingOfItIsTaken() {
            var series = opened("CPI");
            add(officer, series, value("2026-03-01", "104.2", "FINAL")).then().statusCode(200);

            importFile(officer, series, """
                    day,value,status,note
                    2026-03-01,104.2,provisional,
                    2026-04-01,104.4,final,
                    2026-04-02,104.4,final,
                    2026-05-01,many,final,
                    """)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("rows-refused"))
                    .body("rows.line", equalTo(List.of(2, 4, 5)))
                    .body("rows.code", equalTo(List.of("final-value-stands", "index-day", "rate-value")));
            add(officer, series, value("2026-04-01", "1", "FINAL"), value("2026-04-01", "2", "FINAL"))
                    .then()
                    .statusCode(400)
                    .body("rows.code", equalTo(List.of("day-twice")));
            assertThat(count(series)).isEqualTo(1);
        }

        @Test
        void whatIsNoFileOfRatesIsRefused() {
            var series = opened("CPI");

            importFile(officer, series, "nonsense").then().statusCode(400).body("code", equalTo("csv-header"));
            importFile(officer, series, "").then().statusCode(400).body("code", equalTo("csv-empty"));
            importFile(officer, series, new byte[] {(byte) 0xff, (byte) 0xfe}, "odd-bytes")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("csv-encoding"));
            importFile(officer, series, new byte[1024 * 1024 + 1], "large")
                    .then()
                    .statusCode(413)
                    .body("code", equalTo("import-too-large"));
            add(officer, series).then().statusCode(400).body("code", equalTo("invalid-shape"));
            officer.post(series + "/imports", Map.of()).then().statusCode(415);
            officer.request()
                    .header("Content-Type", "text/csv")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body("day,value,status")
                    .post(SERIES)
                    .then()
                    .statusCode(415);
            assertThat(count(series)).isZero();
        }

        @Test
        void moreThanAThousandValuesInOneBodyAreTooMany() {
            var series = opened("CPI");
            var many = new ArrayList<Object>();
            IntStream.range(0, 1001).forEach(month -> many.add(value("2026-03-01", "1", "FINAL")));

            add(officer, series, many.toArray())
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid-shape"))
                    .body("errors.pointer", hasItem("/values"));
            assertThat(count(series)).isZero();
        }

        @Test
        void theSameImportAgainIsDoneOnceAndAnotherFileUnderItsKeyIsRefused() {
            var series = opened("CPI");
            var file = "day,value,status\n2026-03-01,104.2,provisional\n".getBytes(StandardCharsets.UTF_8);
            var other = "day,value,status\n2026-03-01,104.3,provisional\n".getBytes(StandardCharsets.UTF_8);

            String first = importFile(officer, series, file, "once").path("importId");
            importFile(officer, series, file, "once").then().statusCode(200).body("importId", equalTo(first));
            importFile(officer, series, other, "once").then().statusCode(422);

            assertThat(count(series)).isEqualTo(1);
        }

        @Test
        void theListOfValuesIsReadPageByPageAndByDays() {
            var series = opened("CPI");
            var file = new StringBuilder("day,value,status\n");
            IntStream.rangeClosed(1, 9).forEach(month -> file.append("2026-0" + month + "-01,10" + month + ",final\n"));
            importFile(officer, series, file.toString()).then().statusCode(200).body("taken", equalTo(9));

            var page = officer.get(series + "/values?limit=4");
            page.then().body("items.value", equalTo(List.of("109", "108", "107", "106")));
            var next = page.getHeader("Link").replaceFirst("<[^?]*(\\?[^>]+)>.*", "$1");
            officer.request()
                    .urlEncodingEnabled(false)
                    .get(series + "/values" + next)
                    .then()
                    .body("items.value", equalTo(List.of("105", "104", "103", "102")));
            officer.get(series + "/values?from=2026-03-01&to=2026-04-30")
                    .then()
                    .body("items.value", equalTo(List.of("104", "103")));
            officer.get(series + "/values?from=March").then().statusCode(400).body("code", equalTo("date"));
            officer.get(series + "/values?cursor=AAAA").then().statusCode(400).body("code", equalTo("cursor"));
        }

        @Test
        void theExportHasEveryValueAndNoFormula() {
            var series = opened("CPI");
            var odd = value("2026-03-01", "104.2", "FINAL");
            odd.put("note", "=HYPERLINK(\"x\"), a \"note\"");
            add(officer, series, odd).then().statusCode(200);

            var file = officer.get(series + "/values.csv?revisions=EVERY");

            file.then().statusCode(200).header("Content-Disposition", "attachment; filename=\"CPI.csv\"");
            assertThat(file.getContentType()).startsWith("text/csv");
            assertThat(file.asString())
                    .startsWith(
                            "day,value,status,note,revision,importedAt,importedBy,importId\r\n\"2026-03-01\",104.2,\"final\",")
                    .contains(
                            "\"'=HYPERLINK(\"\"x\"\"), a \"\"note\"\"\"",
                            officer.id().toString());
        }

        @Test
        void aMissingRateIsRefusedWithSeriesAndDay() {
            var series = opened("CPI");
            add(officer, series, value("2026-03-01", "104.2", "FINAL")).then().statusCode(200);

            for (var day : new String[] {"2026-02-28", "2026-05-03"}) {
                officer.get(series + "/rate?day=" + day)
                        .then()
                        .statusCode(409)
                        .body("code", equalTo("rate-missing"))
                        .body("series", equalTo("CPI"))
                        .body("day", equalTo(day));
            }
            officer.get(series + "/rate").then().statusCode(400).body("code", equalTo("date"));
            officer.get(series + "/rate?day=2026-03-01&knownAt=yesterday")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("instant"));
        }
    }

    @Nested
    class AsOthers {
        @Test
        void colleaguesAndAuditorsReadAndChangeNothing() {
            var series = opened("CPI");
            for (var reader : new TestPerson[] {authority.person(Role.PROCUREMENT_OFFICER), world.auditor()}) {
                reader.get(series).then().statusCode(200);
                reader.get(series + "/values").then().statusCode(200);
                reader.get(series + "/values.csv").then().statusCode(200);
                reader.get(SERIES + "?text=CPI").then().statusCode(200).body("items.id", hasItem(id(series)));
                changesNothing(reader, series, 403);
            }
        }

        @Test
        void otherOrganisationsFindNothing() {
            var series = opened("CPI");
            var colleague = world.authority().person(Role.FINANCE_OFFICER);
            for (var other : new TestPerson[] {
                colleague, world.registeredVendor(authority).people(), world.stranger()
            }) {
                for (var place : new String[] {"", "/values", "/values.csv", "/rate?day=2026-03-01"}) {
                    other.get(series + place).then().statusCode(404).body("code", equalTo("not-found"));
                }
                other.get(SERIES).then().statusCode(200).body("items.id", not(hasItem(id(series))));
            }
            changesNothing(colleague, series, 404);
            given().get(series).then().statusCode(401);
        }

        @Test
        void aFinanceOfficerOfAFunderOpensNone() {
            var banker = world.stranger();
            authority
                    .person(Role.ROLE_ADMINISTRATOR)
                    .post(
                            "/api/v1/organisations",
                            Map.of("kind", "FUNDER", "name", "A bank", "administrator", banker.subject()))
                    .then()
                    .statusCode(201);
            var bank = org.concordat.platform.OrganisationId.fromString(
                    banker.get("/api/v1/me").path("organisation"));

            world.person(bank, Role.FINANCE_OFFICER)
                    .post(SERIES, index("CPI"))
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("role-missing"));
        }

        private void changesNothing(TestPerson person, String series, int status) {
            add(person, series, value("2026-03-01", "1", "FINAL")).then().statusCode(status);
            importFile(person, series, "day,value,status\n2026-03-01,1,final\n")
                    .then()
                    .statusCode(status);
            person.request()
                    .contentType("application/json")
                    .header("If-Match", "\"0\"")
                    .body(Map.of("title", "Mine", "source", "Me"))
                    .put(series)
                    .then()
                    .statusCode(status);
            assertThat(count(series)).isZero();
            officer.get(series).then().body("title", equalTo("Consumer prices"));
        }

        private String id(String series) {
            return series.replaceFirst(".*/", "");
        }
    }
}
