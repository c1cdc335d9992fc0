package org.concordat.bench;

import java.util.List;
import java.util.function.Supplier;
import org.concordat.kill.Request;

/**
 * One thing that a command can be sent about.
 *
 * @param request made when it is sent
 * @param names every text that this thing has and the next one has otherwise, in the same order for all: ids of its rows
 *     and of its process, its number, whatever its request says
 */
record Subject(Supplier<Request> request, List<String> names) {}
