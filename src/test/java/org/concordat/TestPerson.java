package org.concordat;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody who speaks to the API with a real token of the sign-in service. */
public record TestPerson(
        String subject, PersonId id, @Nullable OrganisationId organisation, String token) {

    public RequestSpecification request() {
        var request = given().auth().oauth2(token);
        return organisation == null ? request : request.header("Concordat-Organisation", organisation.toString());
    }

    public Response get(String path, Object... parameters) {
        return request().get(path, parameters);
    }

    /** A command on a thing that need not have been read. */
    public Response post(String path, Object body) {
        return command(body).post(path);
    }

    /** A command on a thing as it is now: reads its ETag first. */
    public Response move(String thing, String move, Object body) {
        var etag = get(thing).then().statusCode(200).extract().header("ETag");
        return command(body).header("If-Match", etag).post(thing + move);
    }

    public RequestSpecification command(Object body) {
        return request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body);
    }
}
