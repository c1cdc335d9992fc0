package org.concordat.walk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.concordat.walk.Spoilt.shape;
import static org.concordat.walk.Spoilt.value;

import java.util.List;
import java.util.Set;

/** An upload of evidence, spoilt in its parts. */
final class SpoiltUpload {
    private SpoiltUpload() {}

    static List<Spoilt> of(Sent good) {
        var text = good.text();
        var file =
                text.substring(text.indexOf("filename=\"") + 10, text.indexOf("\"\r\n", text.indexOf("filename=\"")));
        var content = text.substring(text.indexOf("\r\n\r\n", text.indexOf(file)) + 4, text.lastIndexOf("\r\n--"));
        return List.of(
                shape("an empty body", good.withBody("")),
                shape("no parts", good.withBody("--part--\r\n")),
                shape("no multipart", good.withBody("nonsense")),
                shape("no boundary", good.with("Content-Type", "multipart/form-data")),
                shape("a body cut off", good.withBody(text.substring(0, text.length() * 2 / 3))),
                shape("no criterion", good.withBody(text.replace("\"criterion\"", "\"other\""))),
                new Spoilt(
                        "a criterion of 10,000 letters",
                        good.withBody(text.replace("C1\r\n", "x".repeat(10_000) + "\r\n")),
                        Set.of(400, 413)),
                value("a criterion that is none", good.withBody(text.replace("C1\r\n", "C9\r\n"))),
                value("a criterion with a zero byte", good.withBody(text.replace("C1\r\n", "C\u00001\r\n"))),
                shape("no type", good.withBody(text.replace("\"type\"", "\"other\""))),
                shape("a type that is none", good.withBody(text.replace("MEASUREMENT", "HEARSAY"))),
                shape("no file", good.withBody(text.replace("name=\"file\"", "name=\"other\""))),
                shape("a file without content", good.withBody(text.replace(content, ""))),
                shape("a name of 10,000 letters", good.withBody(text.replace(file, "x".repeat(10_000) + ".csv"))),
                shape("a name with a bell", good.withBody(text.replace(file, "load\u0007test.csv"))),
                shape("a name with a zero byte", good.withBody(text.replace(file, "load\u0000test.csv"))),
                shape("a name that is a path", good.withBody(text.replace(file, "../../load.csv"))),
                shape("a name without an ending", good.withBody(text.replace(file, "load"))),
                shape("an ending that is not taken", good.withBody(text.replace(file, "load.exe"))),
                shape("a file that claims to be a PDF", good.withBody(text.replace(file, "load.pdf"))),
                shape(
                        "a part in another encoding",
                        good.withBody(text.replace(
                                "type\"\r\n", "type\"\r\nContent-Type: text/plain; charset=nonsense\r\n"))),
                shape(
                        "a part in broken base64",
                        good.withBody(text.replace("type\"\r\n", "type\"\r\nContent-Transfer-Encoding: base64\r\n")
                                .replace("MEASUREMENT", "====%%"))),
                shape("a part without a name", good.withBody(text.replace("name=\"type\"", "nonsense"))),
                shape(
                        "a part with a broken head",
                        good.withBody(text.replace("Content-Disposition: form-data; name=\"type\"", "nonsense"))),
                shape("a media type that is another", good.withBody(text.replace("text/csv", "application/pdf"))),
                shape("a media type that is none", good.withBody(text.replace("text/csv", "nonsense"))),
                shape(
                        "a program that claims to be a table",
                        good.withBody(text.replace(content, "MZ\u0090\u0000\u0003\u0000")
                                .getBytes(ISO_8859_1))));
    }
}
