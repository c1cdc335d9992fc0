package org.concordat.kill;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.concordat.kill.Request.Answer;

/** What lies between the callers and the application: open, or deaf, so that answers still sent are heard by nobody. */
final class Line {
    private static final long PATIENCE_MILLIS = 120_000;

    private boolean deaf;
    private boolean over;
    private final Map<String, Answer> kept = new HashMap<>();
    private int heard;
    private int unheard;
    private int broken;

    synchronized void open() {
        deaf = false;
        notifyAll();
    }

    synchronized void goDeaf() {
        deaf = true;
    }

    /** Callers finish what they have begun and begin nothing new. */
    synchronized void end() {
        over = true;
        open();
    }

    synchronized boolean isOver() {
        return over;
    }

    synchronized void awaitOpen() {
        await(() -> !deaf);
    }

    synchronized void awaitAnswers(int count) {
        var enough = heard + count;
        await(() -> heard >= enough || over);
    }

    synchronized void awaitUnheard() {
        var before = unheard;
        await(() -> unheard > before || over);
    }

    /** True when the answer arrives; one that was sent and does not arrive is what idempotency is for. */
    synchronized boolean hears(Request request, Answer answer) {
        if (deaf) {
            unheard++;
            notifyAll();
            return false;
        }
        heard++;
        if (request.key() != null) {
            kept.put(request.key(), answer);
        }
        notifyAll();
        return true;
    }

    /** What was answered to each command, by its key. */
    synchronized Map<String, Answer> answers() {
        return Map.copyOf(kept);
    }

    synchronized void breaks() {
        broken++;
    }

    synchronized int unheard() {
        return unheard;
    }

    @Override
    public synchronized String toString() {
        return heard + " answers heard, " + unheard + " sent but not heard, " + broken + " requests cut off";
    }

    private void await(BooleanSupplier condition) {
        var end = System.currentTimeMillis() + PATIENCE_MILLIS;
        try {
            while (!condition.getAsBoolean()) {
                var left = end - System.currentTimeMillis();
                if (left <= 0) {
                    throw new IllegalStateException("Nothing happened for too long: " + this);
                }
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
