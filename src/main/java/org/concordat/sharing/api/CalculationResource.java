package org.concordat.sharing.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.nio.charset.StandardCharsets;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Page;
import org.concordat.sharing.Calculator;
import org.concordat.sharing.Calculator.Calculated;
import org.concordat.sharing.Calculator.Offered;
import org.concordat.sharing.FairUse;

/** What any mechanism would give for these inputs: changes nothing, asks for no sign-in. */
@Path("/api/v1/calculations")
@PermitAll
class CalculationResource {
    private static final int MOST_BYTES = 64 * 1024;

    private final Calculator calculator;
    private final FairUse fairUse;
    private final ObjectMapper json;

    CalculationResource(Calculator calculator, FairUse fairUse, ObjectMapper json) {
        this.calculator = calculator;
        this.fairUse = fairUse;
        this.json = json;
    }

    @GET
    public Page<Offered> list() {
        return new Page<>(calculator.offers(), null);
    }

    @POST
    @Path("/{mechanism}")
    public Calculated calculate(String mechanism, String inputs, @Context HttpServerRequest request) {
        fairUse.take(request.remoteAddress().hostAddress());
        if (inputs.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new InvalidValue("inputs-too-large", "The inputs of a calculation have at most 64 KB");
        }
        return calculator.calculate(mechanism, read(inputs));
    }

    private JsonNode read(String inputs) {
        try {
            return json.readTree(inputs);
        } catch (JsonProcessingException malformed) {
            throw new InvalidValue("unreadable-inputs", "The inputs are one JSON object");
        }
    }
}
