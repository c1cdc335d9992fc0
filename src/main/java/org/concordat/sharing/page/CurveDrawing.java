package org.concordat.sharing.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.sharing.Curve;
import org.concordat.sharing.FieldNames;
import org.concordat.sharing.InputField.Kind;
import org.jspecify.annotations.Nullable;

/** A curve as lines of a drawing, with its axes, and as rows of a table. */
public record CurveDrawing(
        String quantity,
        String what,
        List<Tick> across,
        List<Tick> upwards,
        String zero,
        List<Line> lines,
        @Nullable Marker marker,
        List<Row> rows,
        long unanswered,
        int points) {
    static final int WIDTH = 740;
    static final int HEIGHT = 340;
    static final int LEFT = 130;
    static final int RIGHT = WIDTH - 50;
    static final int TOP = 15;
    static final int BOTTOM = HEIGHT - 40;
    private static final int ROWS = 11;

    /** A number along an axis. */
    public record Tick(String at, String label) {}

    /** One part of the result: its pieces between gaps, and the points that stand between two gaps alone. */
    public record Line(int number, String label, List<String> pieces, List<Dot> alone) {}

    public record Dot(String x, String y, int line) {}

    /** Where the value that was entered lies. */
    public record Marker(String x, String value, List<Dot> dots) {}

    /** A point of the table; a refusal stands in place of its values. */
    public record Row(
            String quantity, List<String> values, @Nullable String refusal) {}

    public static CurveDrawing of(Curve curve, String notDetermined) {
        var points = curve.points();
        var across =
                new Axis(points.get(0).number(), points.get(points.size() - 1).number(), LEFT, RIGHT);
        var upwards = upwards(curve, across);
        var labels = curve.shows().stream().map(CurveDrawing::label).toList();
        return new CurveDrawing(
                FieldNames.place(curve.over()),
                String.join(", ", labels),
                (curve.kind() == Kind.DAY ? across.evenly() : across.ticks())
                        .stream()
                                .map(number -> new Tick(across.at(number), across(curve, number)))
                                .toList(),
                upwards.ticks().stream()
                        .map(number -> new Tick(upwards.at(number), Figures.brief(number)))
                        .toList(),
                upwards.at(BigDecimal.ZERO),
                IntStream.range(0, labels.size())
                        .mapToObj(line -> line(line, labels.get(line), points, across, upwards))
                        .toList(),
                marker(curve, across, upwards),
                rows(points, notDetermined),
                curve.unanswered(),
                points.size());
    }

    private static String across(Curve curve, BigDecimal number) {
        return curve.kind() == Kind.DAY ? Figures.shown(curve.quantity(number)) : Figures.brief(number);
    }

    /** Nothing is always on it, so that a share that changes its sign shows where. */
    private static Axis upwards(Curve curve, Axis across) {
        var values = Stream.concat(
                        curve.points().stream(),
                        across.holds(curve.present().number()) ? Stream.of(curve.present()) : Stream.empty())
                .flatMap(point -> point.values().stream())
                .filter(Objects::nonNull)
                .toList();
        return Axis.around(
                values.stream().reduce(BigDecimal.ZERO, BigDecimal::min),
                values.stream().reduce(BigDecimal.ZERO, BigDecimal::max),
                BOTTOM,
                TOP);
    }

    private static Line line(int line, String label, List<Curve.Point> points, Axis across, Axis upwards) {
        var pieces = new ArrayList<String>();
        var alone = new ArrayList<Dot>();
        var piece = new ArrayList<Dot>();
        for (var point : points) {
            var value = point.values().get(line);
            if (value == null) {
                end(piece, pieces, alone);
            } else {
                piece.add(new Dot(across.at(point.number()), upwards.at(value), line + 1));
            }
        }
        end(piece, pieces, alone);
        return new Line(line + 1, label, List.copyOf(pieces), List.copyOf(alone));
    }

    private static void end(List<Dot> piece, List<String> pieces, List<Dot> alone) {
        if (piece.size() == 1) {
            alone.addAll(piece);
        } else if (!piece.isEmpty()) {
            pieces.add(String.join(
                    " ", piece.stream().map(dot -> dot.x() + "," + dot.y()).toList()));
        }
        piece.clear();
    }

    private static @Nullable Marker marker(Curve curve, Axis across, Axis upwards) {
        var present = curve.present();
        if (!across.holds(present.number())) {
            return null;
        }
        var x = across.at(present.number());
        var dots = new ArrayList<Dot>();
        for (var line = 0; line < present.values().size(); line++) {
            var value = present.values().get(line);
            if (value != null) {
                dots.add(new Dot(x, upwards.at(value), line + 1));
            }
        }
        return new Marker(x, Figures.shown(present.quantity()), List.copyOf(dots));
    }

    /** About eleven of the points, the first and the last among them. */
    private static List<Row> rows(List<Curve.Point> points, String notDetermined) {
        var last = points.size() - 1;
        return IntStream.range(0, Math.min(ROWS, points.size()))
                .map(row -> points.size() <= ROWS ? row : row * last / (ROWS - 1))
                .mapToObj(points::get)
                .map(point -> new Row(
                        Figures.shown(point.quantity()),
                        point.values().stream()
                                .map(value -> value == null ? notDetermined : Figures.shown(value.toPlainString()))
                                .toList(),
                        point.refusal()))
                .toList();
    }

    /** {@code /shares/public} is "Shares: public". */
    private static String label(String place) {
        var parts = place.replaceFirst("^/", "").split("/", 2);
        return FieldNames.words(parts[0]) + (parts.length > 1 ? ": " + parts[1].replace("/", ", ") : "");
    }
}
