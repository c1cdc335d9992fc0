package org.concordat.walk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.concordat.walk.Spoilt.answered;
import static org.concordat.walk.Spoilt.shape;
import static org.concordat.walk.Spoilt.value;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordat.ApiDescription;

/**
 * Makes from one good request all the bad ones that come to mind. What is not wrong is not sent: a header that the good
 * request does not carry is not missed, a body is not spoilt where the operation takes none, a repeatable method needs
 * no key.
 */
final class Spoiler {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final ApiDescription description;

    Spoiler(ApiDescription description) {
        this.description = description;
    }

    List<Spoilt> spoil(Sent good) {
        var spoilt = new ArrayList<Spoilt>();
        spoilt.addAll(tokens(good));
        spoilt.addAll(organisations(good));
        spoilt.addAll(versions(good));
        spoilt.addAll(keys(good));
        spoilt.addAll(paths(good));
        if (good.isUpload()) {
            spoilt.addAll(mediaTypes(good));
            spoilt.addAll(SpoiltUpload.of(good));
        } else if (good.isTable()) {
            spoilt.addAll(mediaTypes(good));
            spoilt.addAll(SpoiltTable.of(good));
        } else if (good.body().length > 0) {
            spoilt.addAll(mediaTypes(good));
            spoilt.addAll(new SpoiltJson(description, good, bodySchema(good)).all());
        }
        return spoilt;
    }

    private JsonNode bodySchema(Sent good) {
        return description.operation(good.method(), good.path()).at("/requestBody/content/application~1json/schema");
    }

    private static List<Spoilt> tokens(Sent good) {
        var token = good.headers().getOrDefault("Authorization", "");
        var signature = token.lastIndexOf('.') + 10;
        var broken = token.substring(0, signature)
                + (token.charAt(signature) == 'A' ? 'B' : 'A')
                + token.substring(signature + 1);
        return List.of(
                answered(401, "no token", good.without("Authorization")),
                answered(401, "a token that is none", good.with("Authorization", "Bearer nonsense")),
                answered(401, "a password", good.with("Authorization", "Basic YTpi")),
                answered(401, "a token with a broken signature", good.with("Authorization", broken)),
                answered(401, "a token without a signature", good.with("Authorization", unsigned(token))));
    }

    private static String unsigned(String token) {
        var none = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes(UTF_8));
        return "Bearer " + none + "." + token.split("\\.")[1] + ".";
    }

    private static List<Spoilt> organisations(Sent good) {
        var name = "Concordat-Organisation";
        return List.of(
                new Spoilt(
                        "an organisation of others",
                        good.with(name, UUID.randomUUID().toString()),
                        Set.of(403)),
                new Spoilt("an organisation that is none", good.with(name, "nonsense"), Set.of(400, 403)));
    }

    private static List<Spoilt> versions(Sent good) {
        if (!good.headers().containsKey("If-Match")) {
            return List.of();
        }
        var spoilt = new ArrayList<Spoilt>();
        spoilt.add(answered(428, "no version", good.without("If-Match")));
        spoilt.add(answered(412, "a stale version", good.with("If-Match", "\"999999\"")));
        Stream.of("nonsense", "W/\"1\"", "*", "\"1\", \"2\"", "\"99999999999\"", "\"", "\"1", "-")
                .forEach(garbage -> spoilt.add(shape("the version " + garbage, good.with("If-Match", garbage))));
        return spoilt;
    }

    private static List<Spoilt> keys(Sent good) {
        var spoilt = new ArrayList<Spoilt>();
        if (good.method().equals("POST")) {
            spoilt.add(shape("no key", good.without("Idempotency-Key")));
        }
        spoilt.add(shape("an empty key", good.with("Idempotency-Key", "")));
        spoilt.add(shape("a key of 1,000 characters", good.with("Idempotency-Key", "k".repeat(1_000))));
        spoilt.add(shape("a key with a space", good.with("Idempotency-Key", "one two")));
        return spoilt;
    }

    /** Each id in the path is somebody else's, no id at all, or worse. */
    private static List<Spoilt> paths(Sent good) {
        var spoilt = new ArrayList<Spoilt>();
        var id = ID.matcher(good.path());
        while (id.find()) {
            Stream.of(
                            UUID.randomUUID().toString(),
                            "nonsense",
                            "%00",
                            "%0a",
                            "%ff",
                            "%2e%2e%2f",
                            "x".repeat(2_000),
                            "1")
                    .forEach(other -> spoilt.add(value(
                            "the id " + (other.length() > 40 ? "of 2,000 letters" : other),
                            good.at(new StringBuilder(good.path())
                                    .replace(id.start(), id.end(), other)
                                    .toString()))));
        }
        return spoilt;
    }

    private static List<Spoilt> mediaTypes(Sent good) {
        var spoilt = new ArrayList<Spoilt>();
        spoilt.add(new Spoilt("no media type", good.without("Content-Type"), Set.of(400, 415)));
        Stream.of(
                        "nonsense",
                        "/",
                        "text/plain",
                        "application/xml",
                        "application/x-www-form-urlencoded",
                        "multipart/form-data",
                        "multipart/form-data; boundary=other",
                        "application/json; charset=nonsense",
                        "*/*")
                .filter(type -> !good.isUpload() || !type.startsWith("multipart/"))
                .forEach(type -> spoilt.add(
                        new Spoilt("the media type " + type, good.with("Content-Type", type), Set.of(400, 415))));
        return spoilt;
    }
}
