package org.concordat.platform.running;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErrorPageTest {
    @Test
    void anErrorPageNamesTheRequestForSupport() {
        given().header("Accept", "text/html")
                .header(RequestIds.HEADER, "call-4711")
                .get("/nothing-here")
                .then()
                .statusCode(404)
                .header(RequestIds.HEADER, "call-4711")
                .body(allOf(containsString("Page not found"), containsString("call-4711")));
    }
}
