package org.concordat.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How fast a number of connections worked off a queue together. */
record Measurement(double perSecond, double median, double p99) {
    static final int CONNECTIONS = 8;

    /** One unit of work on one connection, whatever that connection is. */
    interface Operation<C> {
        void runOn(C connection) throws Exception;
    }

    static <C> Measurement of(List<C> connections, List<? extends Operation<C>> operations) {
        var queue = new ConcurrentLinkedQueue<Operation<C>>(operations);
        var threads = Executors.newFixedThreadPool(connections.size());
        try {
            var start = System.nanoTime();
            var workers = new ArrayList<Future<List<Long>>>();
            for (var connection : connections) {
                workers.add(threads.submit(worker(connection, queue)));
            }
            var durations = new ArrayList<Long>();
            for (var worker : workers) {
                durations.addAll(worker.get());
            }
            return of(durations, System.nanoTime() - start);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <C> Callable<List<Long>> worker(C connection, ConcurrentLinkedQueue<Operation<C>> queue) {
        return () -> {
            var durations = new ArrayList<Long>();
            for (var operation = queue.poll(); operation != null; operation = queue.poll()) {
                var start = System.nanoTime();
                operation.runOn(connection);
                durations.add(System.nanoTime() - start);
            }
            return durations;
        };
    }

    private static Measurement of(List<Long> durations, long nanos) {
        var sorted = durations.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return new Measurement(
                sorted.length * 1e9 / nanos,
                millis(sorted[sorted.length / 2]),
                millis(sorted[sorted.length * 99 / 100]));
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
