package org.concordat.bench;

import java.util.List;
import java.util.function.BiFunction;
import org.concordat.kill.Request;

/** Things of one kind as rows of texts: first the version, then the names, of which the first is the id. */
record Things(List<List<String>> rows) {
    /** @param request made of id and version */
    List<Subject> map(BiFunction<String, String, Request> request) {
        return mapNamed((names, version) -> request.apply(names.get(0), version));
    }

    /** @param request made of all names and the version */
    List<Subject> mapNamed(BiFunction<List<String>, String, Request> request) {
        return rows.stream()
                .map(row -> {
                    var names = row.subList(1, row.size());
                    var made = request.apply(names, row.get(0));
                    return new Subject(() -> made, names);
                })
                .toList();
    }
}
