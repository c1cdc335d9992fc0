package org.concordat.platform.api;

import java.io.OutputStream;
import java.util.List;

/** The kinds of file that a table leaves in. */
public enum TableFormat {
    CSV("csv", "text/csv;charset=UTF-8") {
        @Override
        TableFile begin(OutputStream out, List<String> header) {
            return new CsvFile(out, header);
        }
    },
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        TableFile begin(OutputStream out, List<String> header) {
            return new XlsxFile(out, header);
        }
    };

    private final String extension;
    private final String mediaType;

    TableFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    abstract TableFile begin(OutputStream out, List<String> header);

    String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
    }
}
