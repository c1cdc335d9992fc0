package org.concordat.rates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.NotFound;
import org.jspecify.annotations.Nullable;

/** Files of rates that are checked by a person first: they wait until he takes them, or are forgotten. */
@ApplicationScoped
@Transactional
public class RateUploads {
    private final SeriesRegister register;
    private final SeriesKeeping keeping;
    private final RateImports imports;
    private final EntityManager entityManager;
    private final Clock clock;

    RateUploads(
            SeriesRegister register,
            SeriesKeeping keeping,
            RateImports imports,
            EntityManager entityManager,
            Clock clock) {
        this.register = register;
        this.keeping = keeping;
        this.imports = imports;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Keeps a file that could be taken.
     *
     * @throws RowsRefused when it could not be
     */
    public UUID keep(SeriesId id, @Nullable Path file, Actor by) {
        var series = requireKept(id, by);
        var text = CsvRows.text(bytes(file));
        imports.preview(series, text, by);
        var upload = new RateUpload(id, text, by, clock.instant());
        entityManager.persist(upload);
        return upload.id();
    }

    /** What taking it would do now; others may have imported since it was sent. */
    public UploadPreview preview(SeriesId id, UUID upload, Actor by) {
        var series = requireKept(id, by);
        return UploadPreview.of(
                upload, imports.preview(series, require(id, upload).content(), by));
    }

    public ImportResult take(SeriesId id, UUID upload, Actor by) {
        requireKept(id, by);
        var kept = require(id, upload);
        var result = imports.take(id, kept.content().getBytes(StandardCharsets.UTF_8), by);
        entityManager.remove(kept);
        return result;
    }

    /** The size is asked first: a file may be larger than the memory. */
    private static byte[] bytes(@Nullable Path file) {
        try {
            if (file == null) {
                throw new InvalidValue("csv-missing", "Choose a file");
            }
            if (Files.size(file) > CsvRows.MOST_BYTES) {
                throw new ImportTooLarge();
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private RateSeries requireKept(SeriesId id, Actor by) {
        var series = register.require(id);
        keeping.requireKeeper(series, by);
        return series;
    }

    private RateUpload require(SeriesId series, UUID id) {
        var upload = entityManager.find(RateUpload.class, id);
        if (upload == null || !upload.series().equals(series)) {
            throw NotFound.missing("upload");
        }
        return upload;
    }
}
