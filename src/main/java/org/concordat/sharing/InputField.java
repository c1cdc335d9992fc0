package org.concordat.sharing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form of inputs as it is drawn.
 *
 * @param pointer its place in the inputs as a JSON pointer: name and id of the field
 * @param text what stands in it, as it was typed
 * @param choices what can be chosen, where only some words fit
 * @param parts the fields of a group, or the columns of rows
 * @param rows the cells of each row
 */
public record InputField(
        String pointer,
        String label,
        Kind kind,
        boolean optional,
        String text,
        List<String> choices,
        List<InputField> parts,
        List<List<InputField>> rows) {

    /** How a field is filled in. */
    public enum Kind {
        TEXT,
        DECIMAL,
        COUNT,
        DAY,
        FLAG,
        CHOICE,
        /** One value a line. */
        LINES,
        /** A list of records, or of pairs. */
        ROWS,
        /** Rows of a name and a value. */
        NAMED,
        /** A record within the inputs. */
        GROUP,
        /** What lies too deep for fields is typed as JSON. */
        JSON;

        public boolean isScalar() {
            return compareTo(CHOICE) <= 0;
        }
    }

    /** The pointer of the drawn field that a place in the inputs lies in, so that its fault leads there; null where there is none. */
    public static @Nullable String nearest(List<InputField> fields, String pointer) {
        for (var place = pointer; !place.isEmpty(); place = place.substring(0, Math.max(0, place.lastIndexOf('/')))) {
            if (isDrawn(fields, place)) {
                return place;
            }
        }
        return null;
    }

    private static boolean isDrawn(List<InputField> fields, String place) {
        return fields.stream()
                .anyMatch(field -> field.pointer().equals(place)
                        || field.isGroup() && isDrawn(field.parts(), place)
                        || field.rows().stream().anyMatch(row -> isDrawn(row, place)));
    }

    public boolean isNumber() {
        return kind == Kind.DECIMAL || kind == Kind.COUNT;
    }

    public boolean isDay() {
        return kind == Kind.DAY;
    }

    public boolean isFlag() {
        return kind == Kind.FLAG;
    }

    public boolean isChoice() {
        return kind == Kind.CHOICE;
    }

    public boolean isArea() {
        return kind == Kind.LINES || kind == Kind.JSON;
    }

    public boolean isJson() {
        return kind == Kind.JSON;
    }

    public boolean isTable() {
        return kind == Kind.ROWS || kind == Kind.NAMED;
    }

    public boolean isGroup() {
        return kind == Kind.GROUP;
    }
}
