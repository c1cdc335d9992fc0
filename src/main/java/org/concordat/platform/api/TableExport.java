package org.concordat.platform.api;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.function.Consumer;

/** Answers with a table as a file, written row by row while it is read, so that one of any size fits into memory. */
@ApplicationScoped
public class TableExport {
    private static final int LONGEST_SECONDS = 900;

    /**
     * @param rows writes all rows; runs in a transaction of its own, after whoever asked has been found to be allowed to
     */
    public Response of(String name, TableFormat format, List<String> header, Consumer<TableFile> rows) {
        StreamingOutput content = out -> QuarkusTransaction.requiringNew()
                .timeout(LONGEST_SECONDS)
                .run(() -> {
                    var file = format.begin(out, header);
                    rows.accept(file);
                    file.finish();
                });
        return Response.ok(content)
                .type(format.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + name + "." + format.extension() + "\"")
                .build();
    }
}
